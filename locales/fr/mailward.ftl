### Mailward.

## Constats : ce que c'est ; pourquoi cela compte (.why) ; que faire (.todo).

finding-nxdomain = Le domaine { $subject } n'existe pas.
    .why = Personne ne peut écrire à un domaine que le DNS ne connaît pas.
    .todo = Vérifiez l'orthographe. Si elle est juste, demandez à celui qui a enregistré le domaine s'il a expiré.
finding-servfail = Le DNS de { $subject } est en panne : le résolveur n'a pas eu de réponse valable (SERVFAIL).
    .why = Les serveurs qui vous écrivent n'ont pas de réponse non plus. Ils réessaient quelques jours, puis renoncent.
    .todo = Signalez à votre opérateur DNS que { $subject } répond SERVFAIL, puis regardez de nouveau. Ne changez rien avant que cela fonctionne.
finding-timeout = Aucun serveur DNS n'a répondu à temps à la question sur { $subject }.
    .why = Sans réponse, nul ne sait ce qui est en place, et aucun changement ne peut être préparé.
    .todo = Vérifiez que cet ordinateur est relié à Internet, puis regardez de nouveau. Si seul ce domaine échoue, prévenez son opérateur DNS.
finding-resolver-unreachable = Le résolveur DNS n'a pas répondu sur { $subject } ({ $detail }).
    .why = Sans réponse, nul ne sait ce qui est en place, et aucun changement ne peut être préparé.
    .todo = Vérifiez les réglages réseau de cet ordinateur, ou essayez depuis un autre réseau, puis regardez de nouveau.
finding-null-mx = { $subject } déclare ne pas recevoir de courrier (MX nul).
    .why = Les expéditeurs renoncent aussitôt. Tant que cet enregistrement existe, aucun message n'arrive.
    .todo = Si le domaine doit recevoir du courrier, cet enregistrement doit être supprimé. La lettre à l'opérateur DNS le demande.
finding-null-mx-mixed = { $subject } dit ne pas recevoir de courrier, et nomme pourtant des serveurs.
    .why = Les deux se contredisent. Certains expéditeurs renoncent aussitôt : des messages se perdent.
    .todo = Faites supprimer l'enregistrement nul (celui qui désigne un point). La lettre à l'opérateur DNS le demande.
finding-no-mx = { $subject } n'a ni serveur de messagerie ni adresse : rien ne peut recevoir son courrier.
    .why = Tout message à ce domaine est refusé.
    .todo = Si le domaine doit recevoir du courrier, faites créer les enregistrements du service. La lettre le demande.
finding-implicit-mx = { $subject } ne nomme aucun serveur de messagerie : le courrier va à l'adresse même du domaine ({ $addresses }).
    .why = C'est souvent le serveur web, qui reçoit peut-être du courrier que personne ne lit.
    .todo = Rien n'est à supprimer : les enregistrements du service sont nouveaux. Cherchez si la machine à cette adresse reçoit du courrier aujourd'hui.
finding-domain-is-alias = { $subject } est un alias de { $target }, et en tient ses serveurs de messagerie.
    .why = Un alias ne peut avoir de serveurs à lui. Le changement doit se faire chez { $target }, ou l'alias doit disparaître.
    .todo = Demandez à votre opérateur DNS laquelle des deux voies choisir.
finding-mx-is-cname = { $subject } est un alias (il désigne { $target }) ; un serveur de messagerie doit porter son vrai nom.
    .why = Certains expéditeurs refusent de livrer à un alias.
    .todo = Si cet enregistrement reste, faites-lui nommer { $target } directement.
finding-mx-is-ip = Un serveur de messagerie est donné par une adresse ({ $subject }) au lieu d'un nom.
    .why = Les expéditeurs cherchent une machine de ce nom et n'en trouvent pas. Rien n'arrive par cet enregistrement.
    .todo = Faites remplacer l'enregistrement par un autre qui porte un nom.
finding-mx-target-missing = Le serveur de messagerie { $subject } n'a pas d'adresse dans le DNS.
    .why = Les expéditeurs ne peuvent l'atteindre. S'il est le seul, aucun message n'arrive.
    .todo = Faites supprimer l'enregistrement, ou corriger le nom.
finding-mx-final-dot-missing = { $subject } devait sans doute être { $meant } : le point final manque dans la zone.
    .why = Sans ce point, le DNS ajoute le nom du domaine, et le résultat n'existe pas.
    .todo = Demandez à votre opérateur DNS d'écrire { $meant }. avec un point à la fin.
finding-mx-target-unknown = Les adresses du serveur de messagerie { $subject } n'ont pu être cherchées.
    .why = C'est peut-être une panne passagère, ou l'opérateur de ce nom a un problème.
    .todo = Regardez de nouveau dans quelques minutes.
finding-mx-ipv6-only = Le serveur de messagerie { $subject } n'est joignable qu'en IPv6.
    .why = Beaucoup d'expéditeurs n'ont pas IPv6. Leur courrier ne peut y parvenir.
    .todo = Donnez aussi une adresse IPv4 à cette machine, ou faites-en inscrire une autre.
finding-private-address = Le serveur de messagerie { $subject } a une adresse qu'Internet ne peut atteindre ({ $addresses }).
    .why = Une telle adresse n'a de sens qu'à l'intérieur d'un réseau d'entreprise. Le courrier du dehors n'arrive pas.
    .todo = Faites inscrire l'adresse publique. Si vous voyez ceci depuis le bureau, votre réseau montre peut-être une autre réponse que celle que voit le reste du monde.
finding-duplicate-mx = { $subject } est inscrit plusieurs fois (préférences { $preferences }).
    .why = Cela ne nuit pas, mais l'un des deux s'oublie facilement au prochain changement.
    .todo = Faites supprimer tous sauf un. Remplacer la série entière y suffit.
finding-equal-preferences = Plusieurs serveurs partagent la préférence { $preference } : { $hosts }.
    .why = Les expéditeurs choisissent au hasard. C'est juste pour des serveurs équivalents, et faux si l'un doit passer d'abord.
    .todo = Rien, si ces serveurs sont équivalents.
finding-no-room-below = La plus petite préférence en place est { $lowest } : il n'y a pas la place pour les { $hosts } serveurs du service au-dessous.
    .why = Un nombre plus petit passe d'abord, et les nombres commencent à 0. Pour placer le service devant, il faudrait renuméroter les anciens enregistrements.
    .todo = Mieux vaut remplacer la série entière. Si d'anciens enregistrements restent, Mailward leur donne de nouveaux nombres.
finding-not-switched = Le courrier de { $subject } ne passe pas encore par le service.
    .why = Rien n'est filtré tant que le changement n'est pas fait.
    .todo = Envoyez la lettre à votre opérateur DNS.
finding-partly-switched = { $subject } n'a basculé qu'à moitié : { $listed } des { $all } serveurs du service sont inscrits, ou leur rang n'est pas le bon.
    .why = Une partie du courrier peut contourner le filtre, ou dispose de moins de chemins.
    .todo = Faites faire le reste du changement. La lettre ne demande que ce qui manque.
finding-wrong-order = Un autre serveur passe avant le service, ou à égalité : { $hosts } (préférence { $preference }).
    .why = Le courrier y va d'abord, sans être filtré.
    .todo = Faites supprimer cet enregistrement, ou lui donner un nombre plus grand que ceux du service.
finding-kept-backup = L'ancien serveur { $subject } est encore inscrit derrière le service (préférence { $preference }).
    .why = C'est une porte de derrière : les envois indésirables visent exprès le dernier serveur, souvent non filtré.
    .todo = Faites supprimer cet enregistrement dès que le service fonctionne.
finding-service-host-unknown = { $subject } ressemble à un serveur du service, mais n'en est pas un ({ $known }).
    .why = Sans doute une faute de frappe. Le courrier envoyé là n'arrive pas, ou arrive chez un inconnu.
    .todo = Faites corriger le nom.
finding-service-host-missing = Le serveur { $subject } du service n'est pas inscrit.
    .why = Si les autres tombent, le courrier a un chemin de moins.
    .todo = Faites créer cet enregistrement.
finding-service-host-unresolvable = Le DNS ne connaît pas le serveur { $subject } du service.
    .why = Des enregistrements à ce nom ne mèneraient nulle part.
    .todo = Demandez le bon nom à l'assistance du service avant d'envoyer la lettre. Le profil du service est peut-être périmé.
finding-long-ttl = Les enregistrements peuvent être gardés en mémoire { $hours } heures (TTL { $seconds }).
    .why = Pendant tout ce temps après le changement, une partie du courrier prend encore l'ancien chemin.
    .todo = Faites abaisser le TTL à 300 avant le changement, et attendez ces { $hours } heures. Laissez l'ancien serveur ouvert jusque-là.
finding-short-ttl = Les enregistrements ne peuvent être gardés en mémoire que { $seconds } secondes.
    .why = Pour un changement, c'est bien. Ensuite, une courte panne du DNS arrêterait aussitôt le courrier.
    .todo = Faites remonter le TTL à 3600 quand tout est fini.
finding-wildcard-mx = Tout nom sous { $subject } a des serveurs de messagerie (un enregistrement générique).
    .why = Le courrier pour des sous-domaines inventés est accepté aussi, et contourne le service si l'enregistrement générique n'est pas changé.
    .todo = Demandez à votre opérateur DNS si cet enregistrement est utile. Si oui, il doit nommer le service lui aussi.

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
letter-order = La valeur la plus basse est prioritaire : les serveurs qui nous écrivent s’adresseront d’abord à { $first }.
letter-order-before-others = La valeur la plus basse est prioritaire : les serveurs qui nous écrivent s’adresseront d’abord à { $first }, et à tous les serveurs du service avant tout autre.
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
letter-serial = incrémenter le numéro de série du SOA et vérifier que tous les serveurs secondaires répondent avec les nouveaux enregistrements ;
letter-back = garder trace des enregistrements à supprimer : s’il fallait annuler la modification, ce sont eux qu’il faudrait rétablir ;
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
