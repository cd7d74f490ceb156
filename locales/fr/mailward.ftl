### Mailward.

## Findings: what it is; why it matters (.why); what to do (.todo).

finding-nxdomain = The domain { $subject } does not exist.
    .why = Nobody can send mail to a domain that the DNS does not know.
    .todo = Check the spelling. If it is right, ask whoever registered the domain whether it has expired.

## The window.

app-name = Mailward

## The letter and the subscription sheet.

# La langue, le papier et la date souhaitée se choisissent dans le dossier. Ce qui n'est pas connu
# reste en blanc, à remplir à la main. Les espaces avant « : » et « ; » sont insécables.

letter-title = Modification des enregistrements MX de { $domain }
letter-title-several =
    { $count ->
        [one] Modification des enregistrements MX d’un domaine
       *[other] Modification des enregistrements MX de { $count } domaines
    }
letter-subject-label = Objet :
letter-department = Service de gestion du DNS
letter-fax = Télécopie : { $fax }
letter-place-date = { $place }, le { $date }
letter-customer = Notre numéro de client chez vous : { $number }
letter-salutation = Madame, Monsieur,
letter-salutation-us = Madame, Monsieur,
letter-intro = Vous gérez le DNS de notre domaine { $domain }. Le courrier électronique adressé à ce domaine sera désormais filtré par { $service } ; ses enregistrements MX doivent donc désigner les serveurs de ce service.
letter-intro-several = Vous gérez le DNS des domaines énumérés ci-dessous. Le courrier électronique qui leur est adressé sera désormais filtré par { $service } ; leurs enregistrements MX doivent donc désigner les serveurs de ce service.
letter-request-on = Nous vous prions d’effectuer la modification suivante le { $date }.
letter-request-soon = Nous vous prions d’effectuer la modification suivante dès que possible.
letter-delete = Enregistrements à supprimer
letter-delete-unknown = Enregistrements à supprimer : tous les enregistrements MX actuels
letter-create = Enregistrements à créer
letter-keep = Enregistrements à conserver, avec le TTL indiqué ici
letter-nothing-to-delete = Il n’y a rien à supprimer : ce domaine n’a pas encore d’enregistrement MX, et son courrier est remis à l’adresse du domaine lui-même.
letter-head-owner = Nom
letter-head-ttl = TTL
letter-head-type = Type
letter-head-preference = Préf.
letter-head-target = Serveur de messagerie
letter-order = La valeur la plus basse est prioritaire : le courrier sera d’abord présenté à { $first }.
letter-order-before-others = La valeur la plus basse est prioritaire : le courrier sera d’abord présenté à { $first }, et à tous les serveurs du service avant tout autre serveur.
letter-order-unknown = La valeur la plus basse est prioritaire : les serveurs du service doivent passer avant tous les autres.
letter-renumbered = La valeur la plus basse utilisée aujourd’hui, { $lowest }, ne laisse aucune place devant elle. Les enregistrements conservés sont donc renumérotés : chacun est à supprimer avec son ancienne valeur et à créer avec la nouvelle.
letter-was-null = L’enregistrement qui ne désigne aucun serveur, mais un simple point, indique que le domaine ne reçoit pas de courrier ; il doit disparaître.
letter-done = Les enregistrements MX de { $domain } sont déjà corrects : merci de ne rien y changer.
letter-also = Nous vous prions en outre de bien vouloir :
letter-ttl = abaisser à { $seconds } secondes, au moins { $time } avant la modification, le TTL des enregistrements MX actuels, afin que le changement prenne effet rapidement partout ;
letter-ttl-unknown = abaisser au préalable à { $seconds } secondes le TTL des enregistrements MX actuels et laisser expirer l’ancien TTL, afin que le changement prenne effet rapidement partout ;
letter-minutes =
    { $count ->
        [one] une minute
       *[other] { $count } minutes
    }
letter-hours =
    { $count ->
        [one] une heure
       *[other] { $count } heures
    }
letter-days =
    { $count ->
        [one] un jour
       *[other] { $count } jours
    }
letter-leave = ne toucher à aucun autre enregistrement : NS, A et AAAA (www compris), TXT (dont SPF) ;
letter-serial = incrémenter le numéro de série du SOA et vérifier que les serveurs secondaires suivent ;
letter-back = conserver la liste des enregistrements supprimés, à rétablir s’il fallait revenir en arrière ;
letter-confirm = nous confirmer par écrit que la modification est faite.
letter-authority =
    { $count ->
        [one] Titulaires de ce domaine, nous vous autorisons à effectuer cette modification.
       *[other] Titulaires de ces domaines, nous vous autorisons à effectuer ces modifications.
    }
letter-authority-customer =
    { $count ->
        [one] Titulaires de ce domaine, nous vous autorisons, sous le numéro de client indiqué plus haut, à effectuer cette modification.
       *[other] Titulaires de ces domaines, nous vous autorisons, sous le numéro de client indiqué plus haut, à effectuer ces modifications.
    }
letter-contact = Pour toute question, vous pouvez nous appeler au { $phone } ou nous écrire à { $email }. Nous vous remercions de votre aide.
letter-contact-phone = Pour toute question, vous pouvez nous appeler au { $phone }. Nous vous remercions de votre aide.
letter-contact-email = Pour toute question, vous pouvez nous écrire à { $email }. Nous vous remercions de votre aide.
letter-closing = Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.
letter-closing-us = Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.
letter-signatory = Nom : { $blank }
letter-capacity = Qualité : { $blank }

sheet-title = Souscription à { $service }
sheet-intro = Voici ce que le service doit savoir avant de pouvoir prendre en charge notre courrier électronique. Merci d’ouvrir notre compte avec ces renseignements et de nous signaler ce qui manquerait.
sheet-part-company = Entreprise
sheet-part-contact = Interlocuteur
sheet-part-mail = Messagerie
sheet-company = Raison sociale
sheet-address = Adresse
sheet-contact = Nom
sheet-capacity = Qualité
sheet-phone = Téléphone
sheet-email = Courriel
sheet-domains = Domaines
sheet-mail-server = Remettre le courrier filtré à
sheet-sending = Nous envoyons du courrier depuis
sheet-recipients = Destinataires
sheet-mail-note = Nos enregistrements MX seront modifiés dès que vous aurez confirmé la prise en charge de ces domaines.
sheet-support = Questions sur le service : { $support }.

## The command line.

cli-error = Error

## The practice network.

practice-title = Practice network

## End.
