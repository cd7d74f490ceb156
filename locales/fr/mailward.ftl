### Mailward.

## Constats : ce que c'est ; pourquoi cela compte (.why) ; que faire (.todo).

finding-nxdomain = Le domaine { $subject } n’existe pas.
    .why = Personne ne peut écrire à un domaine que le DNS ne connaît pas.
    .todo = Vérifiez l’orthographe. Si elle est juste, demandez à celui qui a enregistré le domaine s’il a expiré.
    .details = Le résolveur répond NXDOMAIN (RFC 2308 §2.1).
finding-servfail = Le DNS de { $subject } est en panne : le résolveur n’a pas eu de réponse valable (SERVFAIL).
    .why = Les serveurs qui vous écrivent n’ont pas de réponse non plus. Ils réessaient quelques jours, puis renoncent.
    .todo = Signalez à votre opérateur DNS que { $subject } répond SERVFAIL, puis regardez de nouveau. Ne changez rien avant que cela fonctionne.
    .details = Le résolveur répond SERVFAIL (RFC 1035 §4.1.1) : aucun serveur de noms du domaine ne lui a donné de réponse utilisable.
finding-timeout = Aucun serveur DNS n’a répondu à temps à la question sur { $subject }.
    .why = Sans réponse, nul ne sait ce qui est en place, et aucun changement ne peut être préparé.
    .todo = Vérifiez que cet ordinateur est relié à Internet, puis regardez de nouveau. Si seul ce domaine échoue, prévenez son opérateur DNS.
    .details = Pas de réponse en UDP ni en TCP dans le temps imparti.
finding-resolver-unreachable = Le résolveur DNS n’a pas répondu sur { $subject } ({ $detail }).
    .why = Sans réponse, nul ne sait ce qui est en place, et aucun changement ne peut être préparé.
    .todo = Vérifiez les réglages réseau de cet ordinateur, ou essayez depuis un autre réseau, puis regardez de nouveau.
    .details = Le résolveur est injoignable, ou répond REFUSED (RFC 1035 §4.1.1).
finding-null-mx = { $subject } déclare ne pas recevoir de courrier (MX nul).
    .why = Les expéditeurs renoncent aussitôt. Tant que cet enregistrement existe, aucun message n’arrive.
    .todo = Si le domaine doit recevoir du courrier, cet enregistrement doit être supprimé. La lettre à l’opérateur DNS le demande.
    .details = Un seul enregistrement MX dont l’hôte est la racine, « MX 0 . » (RFC 7505 §3).
finding-null-mx-mixed = { $subject } dit ne pas recevoir de courrier, et nomme pourtant des serveurs.
    .why = Les deux se contredisent. Certains expéditeurs renoncent aussitôt : des messages se perdent.
    .todo = Faites supprimer l’enregistrement nul (celui qui désigne un point). La lettre à l’opérateur DNS le demande.
    .details = Un enregistrement « MX 0 . » à côté d’autres, ce que la RFC 7505 §3 interdit.
finding-no-mx = { $subject } n’a ni serveur de messagerie ni adresse : rien ne peut recevoir son courrier.
    .why = Tout message à ce domaine est refusé.
    .todo = Si le domaine doit recevoir du courrier, faites créer les enregistrements du service. La lettre le demande.
    .details = Pas d’enregistrement MX, ni d’enregistrement A ou AAAA de repli (RFC 5321 §5.1).
finding-implicit-mx = { $subject } ne nomme aucun serveur de messagerie : le courrier va à l’adresse même du domaine ({ $addresses }).
    .why = C’est souvent le serveur web, qui reçoit peut-être du courrier que personne ne lit.
    .todo = Rien n’est à supprimer : les enregistrements du service sont nouveaux. Cherchez si la machine à cette adresse reçoit du courrier aujourd’hui.
    .details = Sans MX, les enregistrements A et AAAA du domaine en tiennent lieu, avec la préférence 0 (RFC 5321 §5.1).
finding-domain-is-alias = { $subject } est un alias de { $target }, et en tient ses serveurs de messagerie.
    .why = Un alias ne peut avoir de serveurs à lui. Le changement doit se faire chez { $target }, ou l’alias doit disparaître.
    .todo = Demandez à votre opérateur DNS laquelle des deux voies choisir.
    .details = Un CNAME se trouve au nom du domaine ; aucun autre enregistrement ne peut s’y ajouter (RFC 1034 §3.6.2).
finding-mx-is-cname = { $subject } est un alias (il désigne { $target }) ; un serveur de messagerie doit porter son vrai nom.
    .why = Certains expéditeurs refusent de livrer à un alias.
    .todo = { $whose ->
        [service] Seul le service peut y remédier : signalez-le à son assistance. Le nom dans les enregistrements MX reste celui que donne le service.
       *[other] Si cet enregistrement reste, faites-lui nommer { $target } directement.
    }
    .details = Un MX ne doit pas désigner un CNAME (RFC 2181 §10.3).
finding-mx-is-ip = Un serveur de messagerie est donné par une adresse ({ $subject }) au lieu d’un nom.
    .why = Les expéditeurs cherchent une machine de ce nom et n’en trouvent pas. Rien n’arrive par cet enregistrement.
    .todo = Faites remplacer l’enregistrement par un autre qui porte un nom.
    .details = Un MX contient un nom d’hôte (RFC 1035 §3.3.9) ; une adresse à sa place est cherchée comme un nom.
finding-mx-target-missing = Le serveur de messagerie { $subject } n’a pas d’adresse dans le DNS.
    .why = Les expéditeurs ne peuvent l’atteindre. S’il est le seul, aucun message n’arrive.
    .todo = { $whose ->
        [service] Seul le service peut y remédier : signalez-le à son assistance. Le nom dans les enregistrements MX reste celui que donne le service.
       *[other] Faites supprimer l’enregistrement, ou corriger le nom.
    }
    .details = Ni A ni AAAA pour cet hôte (RFC 5321 §5.1).
finding-mx-final-dot-missing = { $subject } devait sans doute être { $meant } : le point final manque dans la zone.
    .why = Sans le point, le DNS ajoute le nom du domaine, et aucun serveur de messagerie ne s’appelle ainsi.
    .todo = Demandez à votre opérateur DNS d’écrire { $meant }. avec un point à la fin.
    .details = Dans un fichier de zone, un nom sans point final est complété par l’origine (RFC 1035 §5.1).
finding-mx-target-unknown = Les adresses du serveur de messagerie { $subject } n’ont pu être cherchées.
    .why = C’est peut-être une panne passagère, ou l’opérateur de ce nom a un problème.
    .todo = Regardez de nouveau dans quelques minutes.
    .details = La recherche des enregistrements A ou AAAA a échoué.
finding-mx-ipv6-only = Le serveur de messagerie { $subject } n’est joignable qu’en IPv6.
    .why = Beaucoup d’expéditeurs n’ont pas IPv6. Leur courrier ne peut y parvenir.
    .todo = { $whose ->
        [service] Seul le service peut y remédier : signalez-le à son assistance. Le nom dans les enregistrements MX reste celui que donne le service.
       *[other] Donnez aussi une adresse IPv4 à cette machine, ou faites-en inscrire une autre.
    }
    .details = Des enregistrements AAAA, mais pas de A.
finding-private-address = Le serveur de messagerie { $subject } a une adresse qu’Internet ne peut atteindre ({ $addresses }).
    .why = Une telle adresse n’a de sens qu’à l’intérieur d’un réseau d’entreprise. Le courrier du dehors n’arrive pas.
    .todo = { $whose ->
        [service] Seul le service peut y remédier : signalez-le à son assistance. Le nom dans les enregistrements MX reste celui que donne le service. Si vous voyez ceci depuis le bureau, votre réseau montre peut-être une autre réponse que celle que voit le reste du monde.
       *[other] Faites inscrire l’adresse publique. Si vous voyez ceci depuis le bureau, votre réseau montre peut-être une autre réponse que celle que voit le reste du monde.
    }
    .details = L’adresse est dans un bloc des registres spéciaux de l’IANA (RFC 6890).
finding-duplicate-mx = { $subject } est inscrit plusieurs fois (préférences { $preferences }).
    .why = Cela ne nuit pas, mais l’un des deux s’oublie facilement au prochain changement.
    .todo = Faites supprimer tous sauf un. Remplacer la série entière y suffit.
    .details = Plusieurs MX nomment le même hôte.
finding-equal-preferences = Plusieurs serveurs partagent la préférence { $preference } : { $hosts }.
    .why = Les expéditeurs choisissent au hasard. C’est juste pour des serveurs équivalents, et faux si l’un doit passer d’abord.
    .todo = Rien, si ces serveurs sont équivalents.
    .details = Les hôtes de même préférence sont essayés au hasard (RFC 5321 §5.1).
finding-no-room-below = La plus petite préférence en place est { $lowest } : il n’y a pas la place pour les { $hosts } serveurs du service au-dessous.
    .why = Un nombre plus petit passe d’abord, et les nombres commencent à 0. Pour placer le service devant, il faudrait renuméroter les anciens enregistrements.
    .todo = Mieux vaut remplacer la série entière. Si d’anciens enregistrements restent, Mailward leur donne de nouveaux nombres.
    .details = Les préférences vont de 0 à 65535 (RFC 1035 §3.3.9).
finding-not-switched = Le courrier de { $subject } ne passe pas encore par le service.
    .why = Rien n’est filtré tant que le changement n’est pas fait.
    .todo = Envoyez la lettre à votre opérateur DNS.
    .details = Aucun MX ne nomme un hôte du service.
finding-partly-switched = Le courrier de { $subject } ne va qu’en partie au service : { $listed } de ses { $all } serveurs sont inscrits, et ils doivent passer avant tous les autres.
    .why = Une partie du courrier peut contourner le filtre, ou dispose de moins de chemins.
    .todo = Faites faire le reste du changement. La lettre ne demande que ce qui manque.
    .details = Les hôtes du service ne sont pas tous présents et préférés à tous les autres.
finding-wrong-order = Un autre serveur passe avant le service, ou à égalité : { $hosts } (préférence { $preference }).
    .why = Le courrier y va d’abord, sans être filtré.
    .todo = Faites supprimer cet enregistrement, ou lui donner un nombre plus grand que ceux du service.
    .details = L’hôte de plus petite préférence est essayé le premier (RFC 5321 §5.1).
finding-kept-backup = L’ancien serveur { $subject } est encore inscrit derrière le service (préférence { $preference }).
    .why = C’est une porte de derrière : les envois indésirables visent exprès le dernier serveur, souvent non filtré.
    .todo = Faites supprimer cet enregistrement dès que le service fonctionne.
    .details = Cet enregistrement a une préférence plus grande que ceux du service ; rien n’oblige les expéditeurs à suivre l’ordre.
finding-service-host-unknown =
    { $kind ->
        [name] { $subject } est un nom du domaine du service, mais aucun des serveurs de son profil ({ $known }).
       *[slip] { $subject } ressemble à un serveur du service, mais n’en est pas un ({ $known }).
    }
    .why = { $kind ->
        [name] C’est peut-être un serveur que le service n’a plus, ou que Mailward ne connaît pas encore. Il se peut que le courrier y arrive malgré tout.
       *[slip] Sans doute une faute de frappe. Le courrier envoyé là n’arrive pas, ou arrive chez un inconnu.
    }
    .todo = { $kind ->
        [name] Demandez à l’assistance du service quels noms sont exacts avant de changer des enregistrements. Le profil du service n’est peut-être plus à jour.
       *[slip] Faites corriger le nom.
    }
    .details = Le nom est dans le domaine enregistré des hôtes du service, ou en diffère d’une ou deux lettres.
finding-service-host-missing = Le serveur { $subject } du service n’est pas inscrit.
    .why = Si les autres tombent, le courrier a un chemin de moins.
    .todo = Faites créer cet enregistrement.
    .details = Le profil du service nomme cet hôte ; les MX non.
finding-service-host-unresolvable = Le DNS ne connaît pas le serveur { $subject } du service.
    .why = Des enregistrements à ce nom ne mèneraient nulle part.
    .todo = Demandez le bon nom à l’assistance du service avant d’envoyer la lettre. Le profil du service est peut-être périmé.
    .details = Ni A ni AAAA pour un hôte du profil du service.
finding-long-ttl = Les enregistrements peuvent être gardés en mémoire { $hours } heures (TTL { $seconds }).
    .why = Pendant tout ce temps après le changement, une partie du courrier prend encore l’ancien chemin.
    .todo = Faites abaisser le TTL à 300 avant le changement, et attendez ces { $hours } heures. Laissez l’ancien serveur ouvert jusque-là.
    .details = Les résolveurs peuvent servir l’ancienne réponse pendant tout le TTL (RFC 1035 §3.2.1).
finding-short-ttl = Les enregistrements ne peuvent être gardés en mémoire que { $seconds } secondes.
    .why = Pour un changement, c’est bien. Ensuite, une courte panne du DNS arrêterait aussitôt le courrier.
    .todo = Faites remonter le TTL à 3600 quand tout est fini.
    .details = Lu dans une réponse faisant autorité.
finding-mx-from-wildcard = Les serveurs de messagerie de { $subject } sont ceux de l’enregistrement générique { $wildcard }.
    .why = { $subject } n’a pas d’enregistrements à lui. Le changement lui en donne, et dès lors aucun enregistrement générique ne l’atteint plus : les adresses et les textes (A, AAAA, TXT) qui en viennent aussi disparaîtraient.
    .todo = Laissez l’enregistrement générique tel quel. Demandez à votre opérateur DNS d’inscrire à { $subject }, en même temps que les nouveaux enregistrements, tout ce qui lui vient par ailleurs d’enregistrements génériques.
    .details = Des noms inventés sous { $subject } et à côté reçoivent les mêmes enregistrements MX. Un enregistrement générique ne répond que pour les noms qui n’existent pas (RFC 4592 §3.3.1).
finding-host-not-domain = { $subject } ressemble au nom d’un serveur, et non à ce qui suit le @ dans vos adresses.
    .why = { $parent } a ses propres serveurs de messagerie. Si vos adresses se terminent par @{ $parent }, un changement chez { $subject } n’en déplace aucun courrier, et un serveur fermé ensuite le refuse entièrement.
    .todo = Regardez ce qui suit le @. Si c’est { $parent }, indiquez ce domaine à la place de { $subject }.
    .details = Un nom sans enregistrement MX, ou qui est lui-même un serveur de messagerie, sous un domaine qui a des MX.
finding-wildcard-mx = Tout nom sous { $subject } a des serveurs de messagerie (un enregistrement générique).
    .why = Le courrier pour des sous-domaines inventés est accepté aussi, et contourne le service si l’enregistrement générique n’est pas changé.
    .todo = Demandez à votre opérateur DNS si cet enregistrement est utile. Si oui, il doit nommer le service lui aussi.
    .details = Un nom aléatoire sous le domaine a des MX (RFC 4592).
finding-mta-sts-present = { $subject } publie des règles pour la livraison de son courrier (MTA-STS, mode { $mode }).
    .why = { $kept ->
        [unknown] Les expéditeurs qui les ont lues auparavant les gardent, peut-être jusqu’à un an.
        [hours] Les expéditeurs gardent ces règles moins d’un jour. Ce qu’elles ne nomment pas n’est pas livré, ou est signalé.
       *[other] Les expéditeurs gardent ces règles jusqu’à { $days } jours. Ce qu’elles ne nomment pas n’est pas livré, ou est signalé.
    }
    .todo = { $kept ->
        [unknown] Faites en sorte que ces règles puissent être lues de nouveau, avant le changement : nul ne peut dire si elles nomment les serveurs du service.
       *[other] Rien, tant que les règles nomment tous les serveurs de messagerie : ceux d’aujourd’hui et ceux du service. Mailward le vérifie.
    }
    .details = Enregistrement TXT à _mta-sts.{ $subject } (RFC 8461 §3.1), règles à https://mta-sts.{ $subject }/.well-known/mta-sts.txt (§3.2).
finding-mta-sts-lists-old = Les règles de livraison de { $subject } (MTA-STS) ne nomment pas ces serveurs du service : { $missing }.
    .why = { $effect ->
        [refused] Les grands fournisseurs respectent ces règles et ne livrent pas à { $subject } en ce moment, car elles ne nomment que { $hosts }. Leur courrier attend, et revient aux expéditeurs au bout de quelques jours.
        [passed] Les grands fournisseurs respectent ces règles : en ce moment ils évitent ces serveurs et ne livrent qu’à { $hosts }. Tant que ceux-ci sont injoignables, leur courrier attend, et revient aux expéditeurs au bout de quelques jours.
        [reported] Les expéditeurs signalent chaque livraison à un serveur que les règles ne nomment pas. Dès que les règles seront imposées (mode enforce), ils n’y livreraient plus, car elles ne nomment que { $hosts }.
       *[later] Une fois les serveurs changés, les grands fournisseurs ne livreraient plus, car les règles ne nomment que { $hosts }.
    }
    .todo = { $effect ->
        [refused] Publiez immédiatement les règles avec les serveurs du service, et changez leur version (l’id de l’enregistrement TXT). Si cela prend du temps, faites remettre les anciens serveurs de messagerie d’ici là.
        [passed] Publiez immédiatement les règles avec les serveurs du service, et changez leur version (l’id de l’enregistrement TXT).
        [reported] Faites ajouter les serveurs du service aux règles et changer leur version (l’id de l’enregistrement TXT), de préférence avant de changer de serveurs de messagerie.
       *[later] Avant le changement, faites ajouter les serveurs du service aux règles et changer leur version (l’id de l’enregistrement TXT). Attendez que Mailward dise que plus personne ne garde les anciennes règles.
    }
    .details = Un expéditeur qui connaît des règles ne livre qu’aux serveurs d’une ligne « mx » (RFC 8461 §4.1, §5). Il remarque de nouvelles règles à un nouvel « id » (§3.1), qu’il relit au moins une fois par jour.
finding-mta-sts-lacks-listed = Les règles de livraison de { $subject } (MTA-STS) omettent des serveurs auxquels va son courrier en ce moment : { $missing }.
    .why = { $effect ->
        [reported] Les expéditeurs signalent chaque livraison à un serveur que les règles ne nomment pas. Dès que les règles seront imposées (mode enforce), ils n’y livreraient plus, car elles ne nomment que { $hosts }.
        [passed] Les grands fournisseurs respectent ces règles : en ce moment ils évitent ces serveurs et ne livrent qu’à { $hosts }. Tant que ceux-ci sont injoignables, leur courrier attend, et revient aux expéditeurs au bout de quelques jours.
       *[refused] Les grands fournisseurs respectent ces règles et ne livrent pas à { $subject } en ce moment, car elles ne nomment que { $hosts }. Leur courrier attend, et revient aux expéditeurs au bout de quelques jours.
    }
    .todo = Faites immédiatement nommer tous les serveurs de messagerie du domaine dans les règles et changer leur version (l’id de l’enregistrement TXT). Si l’un de ces serveurs ne doit plus recevoir de courrier, faites plutôt supprimer son enregistrement MX.
    .details = Un expéditeur qui connaît des règles ne livre qu’aux serveurs d’une ligne « mx » (RFC 8461 §4.1, §5). Il remarque de nouvelles règles à un nouvel « id » (§3.1), qu’il relit au moins une fois par jour.
finding-mta-sts-unreachable = { $subject } annonce des règles de livraison (MTA-STS), mais on ne peut les obtenir : { $detail }.
    .why = Les expéditeurs qui les ont lues auparavant s’y tiennent jusqu’à leur fin. Nul ne peut voir ce qu’elles disent.
    .todo = Avant le changement, demandez à qui gère le serveur web mta-sts.{ $subject } de le réparer, avec des règles qui nomment les anciens serveurs et ceux du service, puis attendez un jour. Si ces règles ne sont plus voulues, faites d’abord publier « mode: none » : supprimer le seul enregistrement TXT ne libère pas les expéditeurs qui connaissent les anciennes règles.
    .details = Les règles doivent venir par HTTPS avec un certificat valable pour mta-sts.{ $subject }, statut 200, type text/plain, sans redirection (RFC 8461 §3.3).
finding-policy-unknown = On n’a pu savoir ce que { $subject } dit sur : { $policies }.
    .why = Ces règles décident si le courrier du domaine est accepté. Rien n’en est dit ici, ni en bien ni en mal.
    .todo = Regardez de nouveau plus tard, ou depuis un autre réseau. Ne faites pas changer les enregistrements avant de le savoir.
    .details = La question d’un enregistrement TXT n’a pas eu de réponse utilisable (SERVFAIL, ou aucune à temps), ou celle d’un enregistrement auquel SPF renvoie.
finding-dane-present = Le DNS lie des certificats à ces serveurs de messagerie (DANE) : { $hosts }.
    .why = Les expéditeurs qui le vérifient ne livrent que si le serveur montre exactement ce certificat. Ceux des anciens serveurs ne gênent pas ; de faux pour les nouveaux arrêteraient le courrier.
    .todo = Rien pour le changement lui-même. Ne recopiez pas les anciens enregistrements sous les nouveaux noms : le service publie les siens.
    .details = Enregistrements TLSA à _25._tcp du serveur (RFC 7672). Ils ne comptent que si la zone du serveur est signée par DNSSEC.
finding-bogus-dnssec = Les signatures de { $subject } sont fausses : les résolveurs qui les vérifient n’ont pas de réponse.
    .why = Pour beaucoup d’expéditeurs, le domaine n’existe pas en ce moment : leur courrier n’arrive pas.
    .todo = Signalez à votre opérateur DNS que les signatures DNSSEC de { $subject } sont invalides ou expirées. Ne changez rien avant la réparation.
    .details = Le résolveur répond SERVFAIL, mais donne les enregistrements sans vérification (bit CD, RFC 4035 §3.2.2) : RRSIG absente ou expirée, ou un DS de la zone parente qui ne correspond à aucune clé.
finding-secondaries-disagree = Les serveurs de noms de { $subject } ont des versions différentes : { $servers }.
    .why = La réponse dépend du serveur interrogé. Une partie du monde voit les anciens enregistrements.
    .todo = Attendez quelques heures et regardez de nouveau. S’ils diffèrent encore, demandez à votre opérateur DNS de renouveler la zone sur tous ses serveurs.
    .details = Interrogés directement, sans récursion. Numéros SOA vus : { $serials }. Un secondaire prend une nouvelle version quand on l’avertit (RFC 1996) ou après le délai REFRESH du SOA (RFC 1035 §3.3.13).
finding-lame-server = Le serveur de noms { $subject } est annoncé, mais ne répond pas pour le domaine ({ $detail }).
    .why = Qui l’interroge attend ou n’obtient rien. Si les autres tombent aussi, le domaine disparaît.
    .todo = Demandez à votre opérateur DNS de réparer ce serveur ou de le retirer de la liste.
    .details = Un serveur nommé par la zone ou par la zone parente qui se tait, refuse, ou répond sans autorité (délégation boiteuse, RFC 9499).
finding-name-server-unknown = L’adresse du serveur de noms { $subject } n’a pu être cherchée : il n’a donc pas été interrogé.
    .why = Il peut avoir d’autres enregistrements que les serveurs interrogés.
    .todo = Regardez de nouveau dans quelques minutes. Si cela ne suffit pas, interrogez un autre résolveur.
    .details = La recherche de ses enregistrements A ou AAAA a échoué (SERVFAIL ou pas de réponse) : cela ne dit rien du serveur lui-même.
finding-authority-unreachable = Aucun serveur de noms de { $subject } ne peut être interrogé d’ici.
    .why = Peut-être ce réseau interdit-il d’interroger d’autres serveurs DNS que les siens, ou le résolveur n’a pu dire quels sont ces serveurs. Le domaine lui-même n’y est peut-être pour rien.
    .todo = Regardez de nouveau dans quelques minutes. Pour voir chaque serveur de noms, regardez depuis un autre réseau.
    .details = Les questions directes au port 53 de tous les serveurs annoncés sont restées sans réponse, ou le résolveur a échoué sur les enregistrements SOA et NS de la zone ou sur les adresses des serveurs, alors qu’il répond pour les enregistrements MX.
finding-parent-mismatch = La liste des serveurs de noms de { $subject } n’est pas partout la même.
    .why = La zone parente nomme { $parent } ; la zone elle-même nomme { $zone }. Un changement peut n’atteindre qu’une partie d’entre eux.
    .todo = { $kind ->
        [apart] Mailward suit ceux que nomme la zone parente. Demandez à qui les gère de rendre les deux listes identiques avant le changement ; d’ici là, il faut le faire des deux côtés.
       *[other] Demandez à votre opérateur DNS de rendre les deux listes identiques.
    }
    .details = Les NS de la délégation et ceux du sommet de la zone devraient être identiques (RFC 1034 §4.2.2).
finding-split-horizon = Ce réseau reçoit pour { $subject } une autre réponse que celle des serveurs de noms du domaine.
    .why = Le résolveur d’ici dit : { $resolver }. Les serveurs du domaine disent : { $authority }. C’est la seconde que voit le reste du monde, ou qu’il verra quand les anciennes réponses auront expiré.
    .todo = Mailward suit les serveurs du domaine. Après un changement tout récent, attendez la durée du TTL ; sinon, demandez à qui gère le DNS de ce réseau s’il garde une copie à lui pour l’intérieur.
    .details = Le résolveur récursif et les serveurs faisant autorité se contredisent : ancienne réponse en cache, ou DNS à deux visages (split horizon).
finding-resolver-lies = Le résolveur DNS de ce réseau invente des réponses : un nom qui ne peut exister a reçu l’adresse { $address }.
    .why = Ce qu’il dit de votre domaine est peut-être inventé aussi. Certains fournisseurs et bornes Wi-Fi publiques le font.
    .todo = Identifiez-vous sur le réseau s’il le demande, ou choisissez un autre serveur DNS dans les réglages, puis regardez de nouveau.
    .details = Un nom aléatoire sous « invalid » (RFC 6761 §6.4) a reçu une adresse au lieu de NXDOMAIN.
finding-dynamic-or-parked = Le DNS de { $subject } est chez { $operator }, fait pour des adresses changeantes ou des domaines à vendre.
    .why = Un tel domaine reçoit rarement du courrier, et ses enregistrements peuvent être écrasés à tout moment.
    .todo = Assurez-vous que c’est le bon domaine, et que vous pouvez y placer des enregistrements de messagerie. Sinon, déplacez d’abord le DNS chez un opérateur ordinaire.
    .details = Reconnu aux noms des serveurs de noms ou de l’enregistrement SOA.
finding-spf-missing = { $subject } ne dit pas qui peut envoyer du courrier en son nom (pas d’enregistrement SPF).
    .why = Beaucoup de destinataires s’en méfient. Le filtrage du courrier entrant n’en dépend pas.
    .todo = { $proposed ->
        [none] Faites créer un enregistrement TXT qui commence par v=spf1 et nomme votre serveur et le service.
       *[other] Faites créer cet enregistrement TXT : { $proposed }
    }
    .details = Aucun enregistrement TXT ne commence par « v=spf1 » (RFC 7208 §4.5).
finding-spf-multiple = { $subject } a { $count } enregistrements SPF ; il en faut un seul.
    .why = Les destinataires y voient une erreur, comme si personne n’avait le droit d’envoyer.
    .todo = Faites-les réunir en un seul, et supprimer les autres.
    .details = Plus d’un enregistrement donne permerror (RFC 7208 §4.5).
finding-spf-uses-mx =
    { $others ->
        [none] L’enregistrement SPF de { $subject } dit « qui reçoit notre courrier peut l’envoyer » (mx), et cela change avec les serveurs.
       *[other] L’enregistrement SPF de { $subject } dit « qui reçoit le courrier de { $others } peut envoyer le nôtre » (mx), et cela change avec les serveurs.
    }
    .why = { $own ->
        [unknown] mx désigne les serveurs qui reçoivent le courrier : avec le service, { $hosts }. Si un serveur à vous envoie du courrier, il risque d’être refusé.
       *[known] { $others ->
            [none] Après le changement, mx désigne { $hosts }, et non plus votre serveur ({ $addresses }), dont le courrier risque alors d’être refusé.
           *[other] Le courrier de { $others } arrive lui aussi sur votre serveur ({ $addresses }). Dès qu’il passera par le service, mx désignera { $hosts }, et le courrier de votre serveur risque alors d’être refusé.
        }
    }
    .todo = { $own ->
        [unknown] Si un serveur à vous envoie du courrier, faites ajouter son adresse à l’enregistrement, sous la forme ip4: ou ip6:.
       *[known] { $proposed ->
            [none] Avant le changement, faites ajouter l’adresse de votre serveur à l’enregistrement.
           *[other] Avant le changement, faites remplacer l’enregistrement par : { $proposed }
        }
    }
    .details = Le mécanisme « mx » désigne les adresses des hôtes MX du domaine au moment de la vérification (RFC 7208 §5.4).
finding-spf-lacks-service = L’enregistrement SPF de { $subject } ne laisse pas le service envoyer.
    .why = Cela ne compte que si votre courrier sortant passe par le service : les destinataires s’en méfieraient ou le refuseraient.
    .todo = { $proposed ->
        [none] Avant d’envoyer par le service, faites ajouter son relais à l’enregistrement.
       *[other] Avant d’envoyer par le service, faites remplacer l’enregistrement par : { $proposed }
    }
    .details = Évalué pour les adresses des relais du service, comme le fait un destinataire (RFC 7208 §4).
finding-spf-too-many-lookups = L’enregistrement SPF de { $subject } demande { $lookups } recherches ; 10 sont permises.
    .why = Les destinataires s’arrêtent là et le tiennent pour faux : le courrier de serveurs autorisés peut être refusé aussi.
    .todo = Faites retirer les termes devenus inutiles, ou remplacer des noms par des adresses (ip4, ip6).
    .details = include, a, mx, ptr, exists et redirect comptent, ceux des enregistrements inclus aussi (RFC 7208 §4.6.4). Calculé avec les enregistrements MX { $when ->
        [after] à venir
       *[now] actuels
    }.
finding-spf-too-many-voids = { $voids } noms de l’enregistrement SPF de { $subject } ne mènent à rien ; 2 sont permis.
    .why = Les destinataires peuvent le tenir pour faux : le courrier de serveurs autorisés peut être refusé aussi.
    .todo = Faites retirer les termes dont les noms n’existent plus.
    .details = Les recherches sans réponse (« void lookups ») sont limitées à deux (RFC 7208 §4.6.4). Calculé avec les enregistrements MX { $when ->
        [after] à venir
       *[now] actuels
    }.
finding-spf-permerror = L’enregistrement SPF de { $subject } est faux à cet endroit : { $term }
    .why = { $detail ->
        [no-record] Le domaine nommé là n’a pas d’enregistrement SPF. Les destinataires tiennent tout l’enregistrement pour invalide.
        [several-records] Le domaine nommé là a plusieurs enregistrements SPF. Les destinataires tiennent tout l’enregistrement pour invalide.
        [many-servers] Il couvre plus de dix serveurs. Les destinataires tiennent tout l’enregistrement pour invalide.
        [loop] Il revient à lui-même. Les destinataires tiennent tout l’enregistrement pour invalide.
       *[syntax] Il est illisible. Les destinataires tiennent tout l’enregistrement pour invalide.
    }
    .todo = Faites corriger ou retirer ce terme.
    .details = L’évaluation finit par permerror (RFC 7208 §4.6, §5.2, §6.1). Calculé avec les enregistrements MX { $when ->
        [after] à venir
       *[now] actuels
    }.
finding-spf-allows-all = L’enregistrement SPF de { $subject } laisse envoyer tout le monde (+all).
    .why = Il ne protège de rien : n’importe qui peut imiter votre adresse, et les destinataires peuvent vous le reprocher.
    .todo = Faites remplacer +all par ~all, ou par -all quand tous vos expéditeurs sont nommés.
    .details = Le mécanisme « all » avec le qualificatif « + » désigne tout expéditeur (RFC 7208 §5.1).
finding-dmarc-missing = { $subject } ne dit pas que faire du courrier imité (pas d’enregistrement DMARC).
    .why = Certains grands fournisseurs l’exigent de chacun. Le changement des serveurs n’en dépend pas.
    .todo = Plus tard, faites créer un enregistrement TXT à _dmarc.{ $subject } : v=DMARC1; p=none
    .details = Pas d’enregistrement TXT « v=DMARC1 » à _dmarc du domaine ni de son domaine organisationnel (RFC 7489 §6.6.3).
finding-dmarc-invalid = L’enregistrement DMARC de { $subject } est invalide : { $detail }
    .why = Les destinataires l’ignorent, comme s’il n’y en avait pas.
    .todo = Faites-le corriger. Le plus simple qui soit juste : v=DMARC1; p=none
    .details = Il faut « v=DMARC1 » en tête et une politique « p », et un seul enregistrement (RFC 7489 §6.3, §6.6.3).
finding-dmarc-strict = { $subject } demande aux destinataires d’être stricts avec le courrier qui échoue à leurs contrôles (DMARC, { $policy }).
    .why = Si le courrier sortant prend un autre chemin sans que SPF ou DKIM soit prêt, votre propre courrier sera { $policy ->
        [reject] refusé
       *[quarantine] mis avec les indésirables
    }.
    .todo = Faites corriger l’enregistrement SPF avant de changer le chemin du courrier sortant, et envoyez d’abord un message d’essai.
    .details = Le courrier doit passer SPF ou DKIM avec un domaine qui correspond à celui de l’expéditeur (RFC 7489 §3.1) ; sinon la politique « { $policy } » s’applique.

## La fenêtre.

app-name = Mailward
back = Retour
continue = Continuer
cancel = Annuler
copy = Copier
copied = Copié.
dismiss = Fermer
side-case = Dossier
side-help = Aide
close = Fermer
help-title = Aide
help-keys = Touches
key-tab = Tab, Maj+Tab
key-enter = Entrée, Espace
key-escape = Échap
key-next = Alt+→, Ctrl+Entrée
key-back = Alt+←
key-scale = Ctrl+ +, −, 0
key-help = F1, ?
help-tab = Aller à ce qui suit et peut être rempli ou pressé, et revenir
help-enter = Presser ce qui est sélectionné
help-escape = Fermer ceci, écarter un message, arrêter ce qui est en cours
help-next = Passer à l’étape suivante
help-back = Revenir à l’étape précédente
key-undo = Ctrl+Z
key-redo = Ctrl+Maj+Z, Ctrl+Y
help-undo = Annuler la dernière modification
help-redo = La rétablir
help-scale = Tout plus grand, plus petit, comme d’habitude
help-help = Cette page
help-command-line = Si vous utilisez un lecteur d’écran : la ligne de commande fait tout ce que fait cette fenêtre, en texte simple (mailward-cli --help).
help-support = Des questions sur { $service }
practice-strip = Entraînement : tout ce que vous voyez ici est inventé, et rien ne quitte cet ordinateur.
practice-failed = Le réseau d’entraînement n’a pu démarrer : { $reason }
open-failed = L’ouverture a échoué : { $reason }
service-missing = Ce dossier est fait pour le service « { $service } », qui n’est pas installé ici. Demandez son profil à votre revendeur.

step-start = Accueil
step-service = Service
step-company = Entreprise
step-current-records = État actuel
step-connection = Connexion
step-change = Le changement
step-request = La demande
step-propagation = Propagation
step-smart-host = Hôte relais
step-restrict = Restriction
step-finish = Terminer
step-place = Étape { $number } sur { $of }
wrong-title = Et si je me trompe ?
wrong-start = Rien ne se perd ici : chaque dossier est gardé et peut être rouvert.
wrong-service = Rien n’est encore changé. Vous pouvez choisir un autre service à tout moment ; ce que vous avez rempli reste.
wrong-company = La lettre nommerait la mauvaise entreprise ou le mauvais domaine. Votre opérateur DNS poserait des questions ou refuserait, et votre courrier continuerait comme avant. Corrigez ici et refaites la lettre.
wrong-current-records = Regarder ne change rien. Si ce que vous voyez vous semble ancien, regardez de nouveau : Mailward dit toujours quand il a regardé.
wrong-connection = La vérification ne fait que se connecter et dire au revoir ; rien n’est envoyé ni changé. Un mauvais résultat sur cet ordinateur ne dit pas forcément quelque chose de votre serveur de messagerie : faites-la là-bas.
wrong-change = Rien ne change avant que votre opérateur DNS agisse. Choisissez autrement et refaites la lettre ; une lettre envoyée peut être annulée par téléphone.
wrong-request = Si la lettre demande autre chose que ce qu’il faut, appelez l’opérateur avant le jour prévu. Si c’est déjà fait, la feuille d’urgence donne les anciens enregistrements : avec eux, le courrier revient dès que le TTL est écoulé.
wrong-propagation = Attendre plus longtemps ne nuit jamais. Fermer l’ancien chemin trop tôt, si : du courrier serait refusé.
wrong-smart-host = Seul le courrier sortant est concerné. Si des messages reviennent ou attendent, annulez comme le dit la dernière partie de la page ; le courrier entrant n’est pas touché.
wrong-restrict = Trop tôt, ou avec une adresse manquante, ceux qui vous écrivent sont repoussés. « Repousser les inconnus pour l’instant » peut être annulé pendant des jours avant que du courrier se perde ; « Refuser les inconnus », non. Gardez le retour en arrière à portée de main.
wrong-finish = Rien n’est changé ici. Gardez les papiers là où d’autres les trouvent.

reason-no-domain = Indiquez d’abord au moins un domaine, à l’étape Entreprise.
reason-not-looked-at = { $domain } n’a pas encore été examiné, voyez l’étape État actuel.
reason-lookup-failed = { $domain } n’a pu être examiné. Regardez de nouveau à l’étape État actuel.
reason-no-such-domain = { $domain } n’existe pas. Vérifiez son orthographe à l’étape Entreprise.
reason-is-server = { $domain } est le serveur de messagerie de { $parent } plutôt qu’un domaine avec des adresses. Mettez { $parent } à sa place à l’étape Entreprise, ou ajoutez-le.
reason-not-connected = Personne n’a encore essayé si le service est joignable.
reason-not-reached = Le service n’a pu être joint, voir l’étape Connexion. Vous pouvez continuer malgré cela.
reason-policy-lacks-hosts = Les règles de livraison de { $domain } (MTA-STS) ne nomment pas encore les serveurs du service : publiez d’abord les règles complétées, puis regardez de nouveau.
reason-policy-unread = On ne sait pas ce que disent les règles de livraison de { $domain } (MTA-STS) : éclaircissez-le d’abord, sinon le courrier de grands fournisseurs pourrait manquer après le changement.
reason-not-proven = Les règles de livraison de { $domain } (MTA-STS) exigent un chiffrement avec certificat valable, et { $host } n’en a pas montré : vérifiez-le d’abord à l’étape Connexion.
reason-not-arrived = Le changement de { $domain } n’a pas encore été vu partout.
reason-taken-back = Le changement de { $domain } était arrivé et a de nouveau disparu, en tout ou en partie : le courrier contourne le service. Demandez encore une fois le changement à votre opérateur DNS.
reason-left-over = { $domain } nomme encore { $hosts } à côté des serveurs du service : du courrier peut y entrer en contournant le filtre. Demandez à votre opérateur DNS de supprimer aussi ces anciens enregistrements.
reason-no-smart-host = Rien n’indique encore que votre serveur de messagerie envoie par le service. Vous pouvez continuer malgré tout.
reason-not-restricted = Votre serveur accepte encore le courrier qui contourne le service. Vous pouvez le laisser ainsi.
reason-shut-out = Le courrier pour { $domain } n’arrive pas par le service, d’après le dernier regard, et votre serveur écarte tout le reste : ce courrier est perdu. Laissez de nouveau entrer tout le monde dès maintenant, par le retour en arrière de l’étape Restriction.
doubt-day-past = Le jour demandé, le { $day }, est passé. Choisissez-en un autre, ou aucun.
doubt-operators = { $one } et { $other } ont des serveurs de noms différents : leur DNS semble donc géré par des opérateurs différents. Une lettre n’en atteint qu’un : créez un dossier, et donc une lettre, pour chaque opérateur.
doubt-day-early = Le jour demandé, le { $day }, est trop tôt : pour ne perdre aucun message, il ne faut pas modifier les enregistrements avant le { $earliest }.
doubt-not-renewed = Les enregistrements de { $domain } ont été vus pour la dernière fois le { $at }. Ils ont pu changer depuis : examinez de nouveau le domaine.
doubt-day-before-letter = Le jour demandé, le { $day }, précède la date de la lettre, le { $date }. Choisissez-en un autre, ou datez la lettre plus tôt.
doubt-spf-kept = L’enregistrement SPF de { $domain } a été remplacé, mais jusqu’au { $until }, quelqu’un peut encore suivre l’ancien. Ne demandez le changement qu’ensuite.
doubt-policy-kept = Les règles de livraison de { $domain } (MTA-STS) ont été remplacées, mais jusqu’au { $until }, des expéditeurs peuvent encore s’en tenir aux anciennes. Ne demandez le changement qu’ensuite.
doubt-policy-same-id = Les règles de livraison de { $domain } (MTA-STS) ont été remplacées, mais leur version (l’id de l’enregistrement TXT) n’a pas changé : les expéditeurs qui connaissent les anciennes règles peuvent s’y tenir jusqu’au { $until }. Faites changer l’id, regardez de nouveau, et demandez le changement quand Mailward le dira.
reason-no-company = Le nom de l’entreprise n’est pas rempli. La lettre aura une ligne vide à sa place.
reason-no-operator = L’opérateur DNS n’est pas rempli, voyez l’étape Entreprise. La lettre aura des lignes vides à sa place.

store-newer = Ce dossier vient d’une version plus récente de Mailward ; il est resté tel quel. Installez la version récente pour l’ouvrir. ({ $detail })
store-damaged = Ce dossier est abîmé ; il est resté tel quel. Si vous en avez une copie, ouvrez-la. ({ $detail })
store-write = Votre saisie n’a pu être enregistrée. Libérez de la place ou vérifiez les droits du dossier ; Mailward réessaie à votre prochain changement. ({ $detail })
store-read = La lecture a échoué. Vérifiez que le fichier existe et que vous pouvez le lire. ({ $detail })
store-busy = Votre saisie n’a pas pu être enregistrée : un autre programme tient le dossier verrouillé. Fermez ce programme ; Mailward réessaiera à votre prochaine modification. ({ $detail })

start-heading = Faites passer votre courrier par le filtre
start-why = Mailward examine votre domaine, écrit la lettre à celui qui gère votre DNS, et veille à ce qu’aucun message ne se perde.
start-no-dns-title = Cet ordinateur ne connaît aucun serveur DNS
start-no-dns = Sans lui, Mailward ne peut examiner votre domaine. Vérifiez les réglages réseau. D’ici là, vous pouvez vous entraîner avec des entreprises inventées. ({ $reason })
start-new-title = Nouveau dossier
start-new-text = Ayez sous la main le nom de votre domaine et, si vous le savez, celui de l’entreprise qui gère votre DNS. Il faut environ dix minutes.
start-begin = Commencer
start-go-on-title = { $title }
start-go-on-text = Tout est enregistré à mesure que vous tapez. Continuez où vous voulez : les étapes sont dans la barre de gauche ou, si la fenêtre est étroite, derrière le titre en haut.
start-go-on = Reprendre
start-new = Nouveau dossier
start-recent-title = Autres dossiers
start-untitled = Sans nom
start-practice-title = Entraînement
start-practice-text = Essayez tout l’assistant avec des entreprises inventées. Une minute suffit, sans réseau, et rien n’est changé.
start-practice-on = Vous vous entraînez. Indiquez l’un de ces domaines à l’étape Entreprise :
start-practice-enter = S’entraîner
start-practice-leave = Quitter l’entraînement
start-open-title = Ouvrir un fichier de dossier
start-path = Chemin d’un fichier en .mailward
start-open = Ouvrir
start-preferences-title = Langue et apparence
start-language = Langue de la fenêtre
start-look = Apparence
start-look-system = Comme le système
start-look-light = Claire
start-look-dark = Sombre
start-look-contrast = Contraste élevé

## Undo.
undo = Annuler
undo-done = Annulé : { $what }
undo-redone = Rétabli : { $what }
undo-nothing = Il n’y a rien à annuler.
redo-nothing = Il n’y a rien à rétablir.
item-texts = Plusieurs champs
item-networks = Réseaux du service
item-guide = Guide du serveur de messagerie
item-archived = Archives
item-reminders = Rappels
item-facts = Ce qui a été consulté, envoyé et essayé
told-domain-removed = { $domain } a été retiré de ce dossier.
told-operator = L’opérateur a été rempli.
told-service = Le service est maintenant { $service }. Ce qui avait été vu de l’autre est oublié.
told-logo = Le logo a été retiré.
told-archived = { $title } est dans les archives.
told-unarchived = { $title } est sorti des archives.
told-duplicated = Une copie de { $title } est dans la liste.
told-letter-sent = La lettre de { $title } a été envoyée. Le serveur de messagerie dit : { $reply }
told-letter-unsent = La lettre de { $title } n’a pas été envoyée. { $reason }
told-unkept = Un message a été envoyé pour { $title }, mais le dossier ne l’a pas retenu : { $reason }
told-case-gone = le dossier n’est plus à sa place

## The list of cases.
start-search = Chercher une entreprise ou un domaine
start-found-none = Aucun dossier ne correspond.
start-show-all = Tout afficher ({ $count })
start-archived-show = Afficher les archives ({ $count })
start-archived-hide = Masquer les archives
start-duplicate = Dupliquer
start-archive = Archiver
start-unarchive = Sortir des archives
case-not-looked = Pas encore consulté
case-next = ensuite : { $step }
case-complete = plus rien à faire
case-ahead = { $when } : { $event }
case-changed = modifié { $when }
start-due-title = À faire maintenant
start-due = { $title }, { $domain }, depuis { $when }
remind-choose = Me le rappeler à ces moments
remind-stop = Ne plus me le rappeler
remind-how = Tant que Mailward est ouvert, il vous le rappelle sur le bureau ; sinon, il vous le dit au prochain démarrage.
remind-body = { $domain } : { $event }
remind-missed = Pendant que Mailward était fermé, ceci est arrivé à échéance : { $what }
remind-now = À faire maintenant : { $what }

## Two windows with one case.
conflict-title = Modifié ailleurs
conflict-text = Une autre fenêtre ou un autre programme a modifié ce dossier depuis que vous l’avez ouvert ici. Rien n’a été écrasé. Choisissez l’état avec lequel continuer.
conflict-keep = Garder le mien comme copie
conflict-keep-hint = Ce que vous avez ici devient un dossier à part. L’autre reste tel quel.
conflict-take = Prendre l’autre
conflict-take-hint = Vous continuez avec ce qui a été enregistré ailleurs. Ce que vous avez modifié ici depuis est abandonné.
conflict-look = Voir ce qui diffère
conflict-none = Rien de ce que vous avez rempli ne diffère.
conflict-item = Quoi
conflict-mine = Ici
conflict-theirs = Ailleurs
conflict-differs = diffère
conflict-kept = Le vôtre est maintenant un dossier à part.
conflict-taken = L’autre état est maintenant ouvert.
presence-second = Ce dossier est aussi ouvert dans une autre fenêtre. Si les deux le modifient, Mailward demande avant d’écraser quoi que ce soit.

## About, and help from support.
about-title = À propos de Mailward
about-version = Version { $version }
about-commit = Construit à partir de { $commit }
about-licence = Logiciel libre : MIT ou licence Apache 2.0, à votre choix.
about-parts = Il est construit à partir de { $count } composants d’autres auteurs. Leurs licences :
about-licences = Afficher toutes les licences
licences-title = Licences
diagnostics-title = Pour l’assistance
diagnostics-text = L’assistance peut vous aider plus vite avec ceci. Les noms, les adresses de personnes, les numéros de téléphone, les mots de passe et les clés sont laissés de côté. Lisez-le avant de l’envoyer.
diagnostics-copy = Copier le diagnostic

## The tour.
tour-offer-title = Première visite ?
tour-offer = La visite montre ce que fait Mailward, avec une entreprise inventée.
tour-take = Faire la visite, une minute
tour-later = Pas maintenant
tour-count = { $at } sur { $of }
tour-end = Terminer la visite
tour-practise = Continuer à s’exercer
tour-begin = Commencer pour de vrai
tour-start = Mailward place les e-mails de votre entreprise derrière un filtre et veille à ce qu’aucun message ne se perde. Les étapes sont à gauche. Rien dans cette visite n’est réel, et rien ne quitte cet ordinateur.
tour-company = Ici, vous dites quels domaines changent. Tout le reste va dans la lettre et peut rester vide.
tour-records = Mailward consulte où vont vos e-mails aujourd’hui. Chaque constat dit ce que c’est, pourquoi c’est important et que faire.
tour-change = Avant et après, côte à côte. En dessous : quand chaque étape est sûre, et le chemin du retour.
tour-request = La lettre à qui gère votre DNS, à imprimer, à enregistrer ou à envoyer. Vous ne changez rien vous-même dans le DNS.
tour-propagation = Ensuite, Mailward observe l’arrivée du changement et vous aide pour le serveur de messagerie. L’ancienne porte n’est fermée qu’à la fin. Exercez-vous autant que vous voulez, ou commencez avec votre propre domaine.

## A service that came as a file.
profile-title = Un service de filtrage
profile-text = Ce fichier décrit un service de filtrage. Ne l’installez que s’il vient de votre revendeur ou du service lui-même : vos e-mails iront aux serveurs qu’il nomme.
profile-replaces = Il remplace { $name }, qui est installé actuellement.
profile-install = Installer
profile-installed = { $service } est installé. Choisissez-le à l’étape Service.

service-heading = { $service }
service-why = Votre courrier entrant ira d’abord chez { $service }. Il y est filtré, puis remis à votre propre serveur de messagerie.
service-choose = À quel service êtes-vous abonné ?
service-steps-title = Ce qui va se passer
service-step-look = Mailward regarde ce que le DNS dit aujourd’hui de votre domaine. Rien n’est changé.
service-step-look-time = quelques secondes
service-step-letter = Vous envoyez une lettre à celui qui gère votre DNS : veuillez remplacer les enregistrements de messagerie.
service-step-letter-time = dix minutes
service-step-wait = Il fait le changement, qui se répand sur Internet. Le courrier arrive tout du long, par l’ancien chemin ou le nouveau.
service-step-wait-time = de quelques heures à deux jours
service-step-close = Quand toute trace des anciens enregistrements a disparu, et pas avant, l’ancien chemin peut être fermé.
service-step-close-time = quelques jours plus tard
service-console-title = Console d’administration
service-console-text = Vous y ajoutez des utilisateurs et consultez le courrier mis en quarantaine. Le service crée votre compte après l’abonnement. Gardez l’adresse parmi vos favoris.
service-console-open = Ouvrir dans le navigateur
service-no-console = Ce service n’indique pas de console.
service-sheet-title = Fiche d’abonnement
service-sheet-text = Le service demande ces renseignements pour créer votre compte. Remplissez ce que vous savez ; la fiche prend le reste à l’étape Entreprise et laisse vide ce qui manque.
service-mail-server = Votre serveur de messagerie
service-mail-server-example = mail.company.example
service-mail-server-hint = La machine à laquelle le courrier filtré est remis.
service-sending = Adresses qui envoient du courrier
service-sending-example = 192.0.2.10
service-sending-hint = Une par ligne. Seulement si le courrier sortant doit aussi passer par le service.
service-recipients = Boîtes aux lettres
service-recipients-example = 25
service-recipients-hint = Combien, ou lesquelles.
service-sheet-save = Enregistrer la fiche
service-sheet-file = abonnement

company-heading = Votre entreprise et ses domaines
company-why = Ceci figure dans la lettre. Seuls les domaines sont nécessaires ; le reste, s’il manque, devient une ligne à remplir à la main.
company-domains-title = Domaines
company-domains-text = Chaque domaine qui a des adresses de courrier, la partie après @. Une adresse de courrier convient aussi.
company-domain-example = company.example
company-domain-add = Ajouter
company-domain-remove = Retirer
company-kept = Ce qui figure dans le champ des domaines est illisible et n’a pas été ajouté : { $typed }. Cela reste à l’étape Entreprise jusqu’à ce que vous le corrigiez.
company-title = Entreprise
company-blanks = Tout ceci peut rester vide.
company-name = Entreprise, avec sa forme juridique
company-address = Adresse
company-address-example = Numéro et rue, puis code postal et ville
company-place = Lieu où la lettre est écrite
company-first-name = Prénom
company-surname = Nom
company-capacity = Fonction
company-phone = Téléphone pour les questions
company-email = Courriel pour les questions
company-operator-title = Qui gère votre DNS ?
company-operator-text = D’ordinaire votre fournisseur d’accès, ou l’entreprise où le domaine a été enregistré. La facture du domaine la nomme.
company-operator = Opérateur
company-operator-address = Adresse
company-operator-fax = Fax
company-operator-email = Courriel de l’opérateur
company-customer-number = Votre numéro de client ou de contrat chez lui

records-heading = Ce que dit le DNS aujourd’hui
records-why = Les enregistrements MX disent au monde quels serveurs reçoivent votre courrier. Le plus petit nombre est essayé d’abord.
records-looking = Recherche de { $name } …
records-cancelled = Arrêté. Ce qui était trouvé avant reste affiché.
records-seen-at = Examiné le { $time }
records-never = Pas encore examiné.
records-not-yet = La réponse est en chemin.
records-details = Serveurs de noms et détails techniques
records-look-again = Regarder de nouveau
records-no-network = Aucun serveur DNS ne répond
records-no-network-text = Cet ordinateur n’est peut-être pas relié à Internet, ou un pare-feu bloque le DNS. Vérifiez la liaison et regardez de nouveau, ou entraînez-vous en attendant avec des entreprises inventées. Question posée à :
records-implicit = Aucun serveur de messagerie n’est nommé : le courrier va à l’adresse même du domaine.
records-not-switched = Le courrier va droit à ces serveurs. { $service } n’en fait pas encore partie.
records-partly-switched = { $service } est inscrit, mais pas comme il faudrait.
records-switched = Le courrier passe d’abord par { $service }. Le changement est arrivé.
records-no-mail = En l’état, ce domaine ne reçoit pas de courrier.
records-unknown = On n’a pu savoir ce qui est en place.

state-not-switched = Pas encore basculé
state-partly-switched = Basculé à moitié
state-switched = Basculé
state-no-mail = Pas de courrier
state-unknown = Inconnu

role-own-server = votre propre serveur
role-relay = relais du fournisseur
role-other = un autre serveur

table-preference = Préférence
table-host = Serveur
table-role = À qui
table-addresses = Adresses
table-ttl = TTL (s)

commands-title = Vérifiez vous-même
commands-text = Ces commandes posent la même question sans Mailward. Elles fonctionnent sur tout ordinateur relié à Internet.
commands-windows = Windows, invite de commandes
commands-powershell = Windows, PowerShell
commands-unix = Linux et macOS
commands-expect = Vous devriez voir ces enregistrements, dans n’importe quel ordre ; la troisième colonne décompte :

change-heading = Avant et après
change-why = Voici les enregistrements que la lettre demande. Rien ne change tant que votre opérateur DNS n’agit pas.
change-strategy-title = Que deviennent les anciens serveurs ?
strategy-replace = Les remplacer tous (recommandé)
strategy-replace-why = Seul le service reçoit votre courrier du dehors. Aucun chemin ne contourne plus le filtre.
strategy-keep-relays = Garder les relais du fournisseur en réserve
strategy-keep-relays-why = Votre propre serveur quitte la liste, les relais restent derrière le service. Des indésirables peuvent entrer par là.
strategy-prepend = Tout garder, le service devant
strategy-prepend-why = Pour un essai. Les anciens serveurs restent joignables sans passer par le filtre.
change-region-title = Quel site du service est le plus proche ?
change-region-text = Il est essayé d’abord ; les autres se tiennent prêts.
change-before = Avant
change-way-before = Le chemin de votre courrier aujourd’hui
change-way-after = Le chemin de votre courrier après le changement
path-senders = Ceux qui vous écrivent
path-relay = Relais du fournisseur
path-own-server = Votre serveur de messagerie
path-other = Un autre serveur
path-none = Personne ne reçoit le courrier.
path-beside = S’il ne répond pas : { $stops }
path-back-door = À côté du filtre, ouvert aux spammeurs : { $stops }
change-after = Après
change-none-before = Il n’y a aujourd’hui aucun enregistrement de messagerie.
change-nothing = { $domain } est comme il doit être : rien n’est à changer.
change-stays = reste
change-goes = disparaît
change-new = nouveau
change-renumbered = était { $old }

note-already-done = Les enregistrements sont déjà tels que ce choix les veut.
note-half-done = Une partie du changement est déjà faite. Seul le reste est demandé.
note-renumbered = Le plus petit nombre en place est { $lowest }, ce qui ne laisse pas de place devant lui. Tous les enregistrements qui restent reçoivent donc de nouveaux nombres ; leur ordre est gardé.
note-lowered = Les nombres que propose { $service } ne tiennent pas devant les enregistrements qui restent ; de plus petits sont donc employés.
note-back-door = Ces serveurs restent joignables sans passer par le filtre : { $hosts }. Faites-les retirer quand le service aura fait ses preuves.
note-no-relays = Il n’y a pas de relais à garder : le service reste seul.
note-was-implicit = { $domain } n’avait pas d’enregistrement de messagerie. Jusqu’ici, sa propre adresse recevait le courrier.
note-was-null = L’enregistrement qui dit « { $domain } ne reçoit pas de courrier » est retiré.
note-from-wildcard = { $domain } n’a pas encore d’enregistrements MX à lui : ils viennent de { $wildcard }, qui reste. Les nouveaux prennent leur place à { $domain }. Ce qui vient par ailleurs d’enregistrements génériques (adresses, textes) doit y être inscrit en même temps.
note-too-many-for-spf = Avec { $count } serveurs de messagerie, l’enregistrement SPF de { $domain }, qui contient mx, devient invalide : 10 au plus sont permis (RFC 7208 §4.6.4), et votre propre courrier pourrait être refusé. Gardez moins d’anciens enregistrements, ou faites d’abord remplacer mx dans l’enregistrement SPF.
plan-unknown-region = Le service n’a pas de site nommé { $region }.

request-heading = La lettre à votre opérateur DNS
request-why = Imprimez-la sur votre papier à en-tête et signez-la, ou envoyez-la en pièce jointe.
request-blocked = La lettre ci-dessous est complète, à cela près. Les lignes vides se remplissent à la main.
request-host-missing = Le DNS ne connaît pas { $host }
request-host-missing-todo = N’envoyez pas encore la lettre : le courrier pour ce serveur n’irait nulle part. Demandez le bon nom à l’assistance du service.
request-nothing = Il n’y a rien à demander
request-nothing-text = Les enregistrements de chaque domaine sont comme ils doivent être. Vous n’avez pas besoin de lettre.
request-save-title = Enregistrer
request-save-text = Le PDF contient la lettre telle qu’affichée ci-dessous.
request-save = Enregistrer la lettre
request-file = lettre
request-options-title = La lettre
request-language = Langue de la lettre
request-day = Jour du changement
request-day-hint = Année-mois-jour ; vide : dès que possible.
request-day-wrong = Ce n’est pas un jour. Écrivez ainsi : 2026-12-31. D’ici là, la lettre n’en nomme aucun.
request-day-unread = Le jour du changement, « { $day } », est illisible. D’ici là, la lettre demande le changement dès que possible.
request-day-past = Ce jour est passé. Choisissez-en un autre, ou laissez le champ vide.
request-day-early = C’est trop tôt : pour ne perdre aucun message, il ne faut pas modifier les enregistrements avant le { $day }.
request-paper = Papier
request-paper-a4 = A4
request-paper-letter = US Letter
request-head = En-tête
request-paper-plain = Imprimer l’expéditeur
request-paper-headed = Laisser la place du papier à en-tête
request-logo = Logo
request-logo-hint = Un fichier PNG ou SVG. Il est imprimé en tête de la lettre, en face de l’expéditeur.
request-logo-use = L’utiliser
request-logo-brand = Celui de { $service }
request-logo-used = Imprimé en tête de la lettre
request-logo-remove = Retirer
request-preview-title = Aperçu
request-zoom = { $percent } %
request-saved = Enregistré : { $path }
request-hand-over = Ou transmettez la lettre autrement :
request-print = Imprimer
request-printed = La lettre a été envoyée à l’imprimante.
request-print-opened = Aucune imprimante connue de ce programme n’est installée. La lettre a été ouverte dans sa visionneuse : imprimez-la de là.
request-copy = Copier en texte
request-draft = Enregistrer en courriel
request-mailto = Ouvrir dans la messagerie
request-mailto-hint = « Enregistrer en courriel » crée un fichier avec le PDF joint, que les logiciels de messagerie ouvrent. L’ouverture directe dans la messagerie emporte le texte, mais pas le PDF.
request-no-sender = Remplissez d’abord votre adresse de messagerie, à l’étape Entreprise.
request-no-recipient = Remplissez d’abord l’adresse de l’opérateur, sous « Envoyer par courriel ».
request-papers = Pour vos archives :
request-emergency = Feuille d’urgence
request-emergency-file = urgence
request-dossier = Dossier complet
request-dossier-file = dossier
request-forms = Le changement sous une forme pour machines
request-forms-text = Si vous-même ou votre opérateur changez les enregistrements avec un outil, prenez le changement sous sa forme.
request-forms-unknown = Les enregistrements n’ont pas encore été consultés : il n’y a pas de changement à montrer.
request-forms-forth = Le changement
request-forms-back = Le retour en arrière
request-forms-domain = Domaine
request-forms-save = Enregistrer : { $file }
request-send-title = Envoyer par courriel
request-send-text = Par votre propre compte de messagerie. Vous en recevez une copie.
request-send-last = Envoyée le { $at } à { $to }.
request-send-to = Adresse de l’opérateur
request-send-from = Votre adresse
request-send-host = Serveur d’envoi
request-send-port = Le port doit être un nombre de 1 à 65535.
request-send-no-from = Remplissez votre adresse.
request-send-no-to = Remplissez l’adresse de l’opérateur.
request-send-no-host = Remplissez le serveur d’envoi.
request-send-starttls = Chiffré (STARTTLS)
request-send-tls = Chiffré dès le début (TLS)
request-send-open = Non chiffré
request-send-login = Identifiant (vide : aucun)
request-send-password = Mot de passe
request-send-keyring = Gardé dans le trousseau du système, s’il y en a un ; sinon pour cette session seulement. Vide : celui qui est gardé.
request-send-try = Essayer le compte
request-send-tried = Le compte fonctionne. Rien n’a été envoyé.
request-send = Envoyer la lettre
request-send-busy = Échange avec le serveur de messagerie…
request-send-done = Envoyée. Réponse du serveur de messagerie : { $reply }
request-practice-title = À l’entraînement, l’opérateur, c’est vous aussi
request-practice-text = En réalité, le changement prend maintenant des heures ou des jours. Ici, vous pouvez le faire aussitôt, et le voir arriver.
request-practice-apply = L’opérateur fait le changement
request-practice-reset = Remettre les anciens enregistrements
request-mailboxes-title = Messagerie hébergée
request-mailboxes-text = Si vous êtes aussi abonné aux boîtes aux lettres, créez-les dans la console avant que le changement n’arrive :

save-path = Chemin du fichier
save-where = Où l’enregistrer
save-browse = Parcourir …
save-done = Enregistré
save-changed = Modifié depuis l’enregistrement : le fichier contient encore le texte précédent
save-anew = L’enregistrer de nouveau
save-open = L’ouvrir
save-exists = Un fichier de ce nom existe déjà
save-replace = Le remplacer
save-failed = L’enregistrement a échoué
save-failed-todo = Choisissez un autre dossier, ou libérez de la place, et réessayez.
save-not-made = Le PDF n’a pu être fait : { $reason }
save-no-dialog = Ce système ne montre pas de dialogue de fichiers. Tapez plutôt le chemin.

## L’étape Terminer.

finish-heading = Ce qui est fait, ce qui reste
finish-why = Gardez le dossier et la feuille d’urgence : qui s’occupera de votre courrier après vous en aura besoin.
finish-all-done = Tout est fait. Votre courrier passe par le service, et rien d’autre n’entre.
finish-enough = Tout le nécessaire est fait. Ce qui reste ouvert ci-dessous dépend de vous.
finish-left =
    { $count ->
        [one] Il reste une étape. D’ici là, le courrier arrive par l’ancien chemin.
       *[other] Il reste { $count } étapes. D’ici là, le courrier arrive par l’ancien chemin.
    }
finish-steps = Étape par étape
finish-step-done = Fait
finish-step-ahead = Pas encore fait
finish-go = Y aller
finish-dates = La suite : { $domain }
finish-dossier = Tout dans un seul document : ce qui a été constaté, ce qui a été changé et quand, les réglages de votre serveur de messagerie, la lettre.
finish-dossier-save = Enregistrer le dossier
finish-back = Une feuille imprimée avec les enregistrements à remettre, qui appeler et combien de temps cela prend. Elle sert quand aucun ordinateur ne sert.

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
letter-servers = Serveurs de noms du domaine : { $servers }
letter-salutation = Madame, Monsieur,
letter-salutation-us = Madame, Monsieur,
letter-intro = Vous gérez le DNS de notre domaine { $domain }. Le courrier électronique adressé à ce domaine sera désormais filtré par { $service } ; ses enregistrements MX doivent donc désigner les serveurs de ce service.
letter-intro-several = Vous gérez le DNS des domaines énumérés ci-dessous. Le courrier électronique qui leur est adressé sera désormais filtré par { $service } ; leurs enregistrements MX doivent donc désigner les serveurs de ce service.
letter-request-on = Nous vous prions d’effectuer la modification suivante le { $date }.
letter-request-soon = Nous vous prions d’effectuer la modification suivante dès que possible.
letter-delete = Enregistrements à supprimer
letter-delete-unknown = Enregistrements à supprimer : tous les enregistrements MX actuels
letter-delete-unknown-own = Enregistrements à supprimer : ceux de notre propre serveur de messagerie
letter-keep-unknown = Tous les autres enregistrements MX actuels restent, derrière les nouveaux.
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
letter-order-equal = La valeur la plus basse est prioritaire ; entre valeurs égales, chaque serveur expéditeur choisit lui-même : le courrier sera d’abord présenté à l’un de ces serveurs : { $hosts }.
letter-order-equal-before-others = La valeur la plus basse est prioritaire ; entre valeurs égales, chaque serveur expéditeur choisit lui-même : le courrier sera d’abord présenté à l’un des serveurs { $hosts }, et à tous les serveurs du service avant tout autre serveur.
letter-order-unknown = La valeur la plus basse est prioritaire : les serveurs du service doivent passer avant tous les autres.
letter-renumbered = La valeur la plus basse utilisée aujourd’hui, { $lowest }, ne laisse aucune place devant elle. Les enregistrements conservés sont donc renumérotés : chacun est à supprimer avec son ancienne valeur et à créer avec la nouvelle.
letter-from-wildcard = { $domain } tient ses enregistrements MX actuels de l’enregistrement générique { $wildcard } ; merci de laisser celui-ci tel quel. Avec les nouveaux enregistrements, plus aucun enregistrement générique n’atteint { $domain } : ce qui en vient par ailleurs (A, AAAA, TXT), merci de l’y inscrire en même temps. Si { $domain } avait malgré tout des enregistrements MX à lui, merci de les supprimer.
letter-was-null = L’enregistrement qui ne désigne aucun serveur, mais un simple point, indique que le domaine ne reçoit pas de courrier ; il doit disparaître.
letter-done = Les enregistrements MX de { $domain } sont déjà corrects : merci de ne rien y changer.
letter-servers-differ = Actuellement, les serveurs de noms de { $domain } ne donnent pas tous les mêmes enregistrements MX : ceux de { $servers } diffèrent. Merci de les mettre tous à la même version de la zone.
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
letter-leave-but = ne toucher à aucun autre enregistrement : NS, A et AAAA (www compris), TXT, sauf ceux dont nous vous demandons séparément la modification ({ $records }) ;
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

## The emergency sheet and the dossier.

emergency-title = Le courrier n’arrive plus : que faire
emergency-intro = Gardez cette feuille là où on peut la trouver sans ordinateur. Si le courrier n’arrive plus, suivez-la de haut en bas.
emergency-ask = 1. Demandez si cela vient du service
emergency-ask-text = Appelez l’assistance du service { $service } : y a-t-il une panne, et combien de temps durera-t-elle ? Si elle est courte, il n’y a rien à faire : les serveurs des expéditeurs réessaient pendant plusieurs jours, et rien n’est perdu.
emergency-console = Console
emergency-back = 2. Si elle doit durer : revenez aux anciens enregistrements
emergency-open-first = D’abord, laissez votre propre serveur recevoir à nouveau le courrier de partout : s’il a été réservé au service, levez cette restriction, sinon le courrier sera refusé.
emergency-back-text = Demandez ensuite à votre opérateur DNS de remettre les anciens enregistrements MX. Rien d’autre n’est à changer.
emergency-back-policy = Ensuite, faites ajouter ces serveurs aux règles de livraison de { $domain } (MTA-STS) : { $hosts }. L’enregistrement _mta-sts doit alors recevoir un nouvel id. Les grands fournisseurs ne livrent qu’aux serveurs que les règles nomment.
emergency-back-policy-unread = Ensuite, assurez-vous que les règles de livraison de { $domain } (MTA-STS) nomment les serveurs qui reviennent. Les grands fournisseurs ne livrent qu’aux serveurs que les règles nomment.
emergency-back-text-alone = Demandez ensuite à votre opérateur DNS de remettre les anciens enregistrements MX.
emergency-operator = Opérateur DNS
emergency-customer = Numéro de client
emergency-fax = Télécopie
emergency-none-before = Auparavant, le domaine n’avait pas d’enregistrement MX : il suffit de supprimer les nouveaux.
emergency-stay = 2. Si elle doit durer : ne changez pas les enregistrements
emergency-stay-text = Avant la modification, { $domain } ne recevait aucun courrier : il n’y a pas d’anciens enregistrements auxquels revenir. Laissez les enregistrements tels quels : les serveurs des expéditeurs réessaient alors pendant plusieurs jours, tandis qu’avec l’ancien état ils renonceraient aussitôt. Demandez à l’assistance quand le courrier arrivera de nouveau.
emergency-time = 3. Combien de temps cela prend
emergency-time-text = Les expéditeurs peuvent garder les nouveaux enregistrements jusqu’à { $time } après leur suppression. Le courrier en attente arrive ensuite de lui-même en quelques heures.
emergency-contact = Qui s’y connaît chez nous : { $name }, téléphone { $phone }.
emergency-dated = État au { $date }.
dossier-title = Dossier : { $name }
dossier-contents = Sommaire
dossier-service = Service de filtrage
dossier-made = Établi le
dossier-domain = { $domain } : enregistrements et constats
dossier-findings = Ce qui a été constaté
dossier-connection = Le chemin vers le service
dossier-looked = Vérifié le { $at }.
dossier-server = Le serveur de messagerie : { $product }
dossier-restrict-last = En tout dernier, et pas avant que chaque ancienne réponse ait expiré : d’ici là, cela écarterait des gens qui vous écrivent de bonne foi.
dossier-sent = Lettres envoyées
dossier-restriction = Qui peut livrer : { $firewall }
dossier-tests = Messages d’essai
dossier-test-way = De { $from } à { $to }, par { $server }
dossier-test-refused = Refusé. La réponse :
dossier-test-asked = L’expéditeur et le destinataire seraient acceptés ; rien n’a été envoyé.
dossier-test-taken = Accepté ; la réponse portant le mot { $token } n’a pas été vue.

## The forms for DNS operators.

export-head = Enregistrements MX de { $domain }
export-head-back = Enregistrements MX de { $domain } : retour aux anciens
export-delete = Supprimer ces enregistrements :
export-delete-none = Il n’y a aucun enregistrement à supprimer.
export-set = L’ensemble complet des enregistrements MX tel qu’il doit être :
export-set-none = Il ne doit rester aucun enregistrement MX.
export-table-action = Action
export-table-delete = supprimer
export-table-create = créer
export-table-keep = garder
export-back-use = Ceci annule le changement.
export-bind = Lignes de fichier de zone (BIND et la plupart des serveurs)
export-bind-use = Supprimez du fichier de zone tous les enregistrements MX du domaine, mettez ces lignes à leur place, augmentez le numéro de série de l’enregistrement SOA, puis rechargez la zone. Les lignes précédées d’un point-virgule nomment ce qui disparaît.
export-nsupdate = Script pour nsupdate
export-nsupdate-use = Exécutez : nsupdate -k FICHIER_DE_CLÉ { $file }, avec une clé autorisée à modifier la zone. Le serveur ne fait le changement que si les anciens enregistrements sont encore exactement ceux de la liste.
export-route53 = Lot de changements pour Amazon Route 53
export-route53-use = Exécutez : aws route53 change-resource-record-sets --hosted-zone-id ID_DE_ZONE --change-batch file://{ $file }, avec l’identifiant de la zone hébergée du domaine. L’ensemble est remplacé en une seule fois.
export-cloudflare = Import de zone pour Cloudflare
export-cloudflare-use = Chez Cloudflare, ouvrez le domaine, puis DNS, Enregistrements, Importer et exporter, et choisissez { $file }. Important : un import ne supprime rien. Supprimez-y aussitôt après, à la main, les anciens enregistrements MX, sinon du courrier continuera d’arriver aux anciens serveurs.
export-azure = Commandes pour Azure DNS
export-azure-use = Exécutez { $file } là où la ligne de commande d’Azure (az) est connectée. Si le groupe de ressources n’est pas trouvé automatiquement, donnez son nom dans la variable RESOURCE_GROUP.
export-gcloud = Commandes pour Google Cloud DNS
export-gcloud-use = Exécutez { $file } là où la ligne de commande de Google Cloud (gcloud) est connectée au projet. Si la zone n’est pas trouvée automatiquement, donnez son nom dans la variable MANAGED_ZONE.
export-powershell = PowerShell pour le serveur DNS de Windows
export-powershell-use = Exécutez { $file } dans PowerShell en tant qu’administrateur sur le serveur DNS, où le module DnsServer est installé. Si la zone porte un autre nom que celui des premières lignes, corrigez-le à cet endroit.
export-cpanel = Étapes pour cPanel
export-cpanel-use = Suivez les étapes dans cPanel, sans en omettre : le routage des courriels dit au serveur s’il garde le courrier dans ses propres boîtes ou s’il le transmet. S’il le garde, le courrier de ses propres sites ne passe pas par le filtre.
export-cpanel-record = Nom { $owner }, TTL { $ttl }, type MX, priorité { $priority }, destination { $destination }
export-cpanel-open = Ouvrez l’éditeur de zone (Zone Editor), puis « Gérer » à côté de { $domain }.
export-cpanel-add = Ajoutez ces enregistrements :
export-cpanel-delete = Supprimez ces enregistrements :
export-cpanel-routing = Ouvrez « Routage des courriels » (Email Routing) et choisissez le domaine. Si les boîtes aux lettres sont sur ce serveur, réglez-le sur « Serveur de messagerie local » (Local Mail Exchanger) : laissé sur automatique, le serveur transmettrait ou refuserait ce que le service lui remet. Si les boîtes sont ailleurs, et seulement alors, réglez-le sur « Serveur de messagerie distant » (Remote Mail Exchanger).
export-cpanel-routing-back = Ouvrez « Routage des courriels » (Email Routing), choisissez le domaine et remettez le réglage précédent (serveur local si les boîtes aux lettres sont sur ce serveur).
export-plesk = Commandes pour Plesk
export-plesk-use = Exécutez { $file } en tant que root sur le serveur Plesk. Plesk emploie son propre TTL pour la zone. Si les boîtes aux lettres ne sont pas sur ce serveur, désactivez-y le service de courrier pour le domaine.
export-csv = Tableau pour programmes (CSV)
export-csv-use = Pour les outils et les tableurs : un enregistrement par ligne, et dans la colonne action ce qu’il faut en faire (delete : supprimer, create : créer, keep : garder).
export-table = Tableau en texte
export-table-use = À coller dans un ticket ou un courriel à l’opérateur DNS.
export-domain-connect = Modèle Domain Connect
export-domain-connect-use = Un modèle que le service et l’opérateur DNS doivent adopter une fois ; les clients font ensuite le changement d’un seul clic. Il n’a d’effet que chez les opérateurs qui connaissent Domain Connect et ont enregistré le modèle, et il doit être signé avec la clé du service.
export-one-only = Cette forme ne contient qu’un domaine à la fois : { $format }. Donnez un seul domaine.
export-no-records = { $domain } n’avait pas d’enregistrement MX, et cette forme ne peut pas le dire : { $format }. Supprimez les nouveaux enregistrements à la main, ou choisissez une autre forme.

## Sending mail.

mail-address = Ceci n’est pas une adresse de messagerie : { $text }
mail-no-recipient = Le message n’a pas de destinataire.
mail-refused-part = Le message ne peut pas être écrit : { $reason }
mail-connection = Le serveur de messagerie n’a pas pu être joint : { $reason }
mail-no-address = Aucune adresse du serveur de messagerie { $host } n’a été trouvée.
mail-timeout = Le serveur de messagerie n’a pas répondu à temps.
mail-no-starttls = Le serveur de messagerie ne propose pas de chiffrement (STARTTLS) sur ce port. Essayez le port des connexions chiffrées (465, tls).
mail-tls = La connexion au serveur de messagerie ne peut pas être chiffrée de façon sûre : { $reason }
mail-unprotected = Le mot de passe passerait en clair sur le réseau. Choisissez starttls ou tls.
mail-no-login = Le serveur de messagerie ne propose aucun moyen de s’identifier sur ce port.
mail-refused-connect = Le serveur de messagerie a refusé la connexion : { $code } { $text }
mail-refused-login = Le serveur de messagerie a refusé l’identification : { $code } { $text }. Vérifiez l’identifiant et le mot de passe.
mail-refused-sender = Le serveur de messagerie n’accepte pas cet expéditeur : { $code } { $text }
mail-refused-recipient = Le serveur de messagerie n’accepte pas un destinataire : { $code } { $text }
mail-refused-content = Le serveur de messagerie a refusé le message : { $code } { $text }

## Updates of a zone.

update-key-none = { $path } ne contient pas de clé. Il faut un fichier tel que l’écrit tsig-keygen.
update-key-missing = La clé dans { $path } n’a pas de { $what }.
update-key-name = La clé dans { $path } porte un nom impossible dans le DNS : { $name }
update-key-algorithm = La clé dans { $path } est d’un genre qui n’est pas pris en charge : { $name }. Employez hmac-sha256, hmac-sha384 ou hmac-sha512.
update-key-secret = Le secret dans { $path } est endommagé.
update-undo-line = { $path } ne permet pas de revenir en arrière : la ligne { $line } n’est pas comprise ({ $text }).
update-undo-nothing = { $path } ne contient aucun changement.
update-undo-cut = { $path } est tronqué : sa dernière ligne doit être « send ». Employez le fichier complet.
update-connection = Le serveur DNS n’a pas pu être joint : { $reason }
update-timeout = Le serveur DNS n’a pas répondu à temps.
update-broken = L’échange avec le serveur DNS s’est interrompu : { $reason }
update-badkey = Le serveur DNS ne connaît pas cette clé (BADKEY). Vérifiez le nom de la clé.
update-badsig = Le serveur DNS n’accepte pas la signature (BADSIG). Le secret du fichier de clé n’est pas celui du serveur.
update-badtime = Les horloges de cet ordinateur et du serveur DNS diffèrent de plus de cinq minutes (BADTIME). Mettez-les à l’heure.
update-refused = Le serveur DNS refuse (REFUSED). La clé ne peut pas modifier ce domaine, ou le serveur n’accepte pas de mises à jour d’ici.
update-notauth = Ce serveur DNS n’est pas responsable du domaine (NOTAUTH). Indiquez le serveur primaire de sa zone.
update-changed = Le serveur DNS contient maintenant d’autres enregistrements MX que ceux qui devaient être remplacés. Regardez-les à nouveau.
update-alias = Sur ce serveur, le domaine est un alias de { $target } (CNAME), et aucun enregistrement MX ne peut s’y ajouter.
update-not-made = Le serveur a répondu que tout va bien, mais d’autres enregistrements MX que ceux demandés s’y trouvent. Regardez-les, ainsi que le journal du serveur, avant de continuer.
update-servfail = Le serveur DNS est en panne (SERVFAIL). Son journal dit pourquoi.
update-notimp = Le serveur DNS n’accepte pas de mises à jour dynamiques (NOTIMP). Employez une autre forme de la demande.
update-other = Le serveur DNS n’a pas fait le changement : { $code }
update-unsigned = La réponse n’est pas signée avec la clé, elle peut donc venir de n’importe qui. { $reason }
update-name = Ce nom est impossible dans le DNS : { $name }
update-nothing = Rien n’a été changé.
update-perhaps = Le changement a peut-être été fait malgré tout : vérifiez le domaine avant un nouvel essai.

## The connection check.

reach-verdict-reachable = joignable
reach-verdict-name-not-found = nom introuvable
reach-verdict-refused = refusée
reach-verdict-timeout = pas de réponse
reach-verdict-unreachable = aucun chemin
reach-verdict-closed = coupée
reach-verdict-no-banner = pas d’accueil
reach-verdict-not-smtp = pas un serveur de messagerie
reach-verdict-proxy-suspected = intermédiaire
reach-verdict-other-server = un autre serveur
reach-verdict-temp-reject = pas maintenant
reach-verdict-perm-reject = éconduite
reach-said-reachable = Un serveur de messagerie répond.
reach-said-refused = La connexion au port { $port } a été refusée aussitôt : rien n’y écoute, ou un pare-feu dit non à sa place.
reach-said-timeout = Personne n’a répondu sur le port { $port }. D’ordinaire, un pare-feu ou le fournisseur d’accès jette les paquets.
reach-said-unreachable = Il n’y a d’ici aucun chemin vers cette adresse ({ $detail }).
reach-said-not-connected = Aucune connexion ne s’établit, et rien ne dit pourquoi ({ $detail }).
reach-said-forbidden = Cet ordinateur lui-même n’autorise pas la connexion ({ $detail }).
reach-said-closed = La connexion s’est faite, puis a été coupée avant que le serveur se soit présenté.
reach-said-no-banner = La connexion s’est faite, mais le serveur n’a pas salué dans le temps imparti.
reach-said-only-connected = La connexion fonctionne ; la commande employée ne montre pas qui répond.
reach-said-no-hello = Le serveur a salué, mais n’a pas répondu à notre salut dans le temps imparti.
reach-said-not-smtp = Quelque chose répond, mais ne parle pas la langue des serveurs de messagerie.
reach-said-proxy-suspected = Un pare-feu ou un proxy sur le chemin altère ce que dit le serveur de messagerie, ou répond à sa place.
reach-said-other-server = Un serveur de messagerie répond, mais son accueil n’est pas celui de { $service }.
reach-said-temp-reject = Le serveur répond, mais ne veut pas parler maintenant : { $reply }
reach-said-perm-reject = Le serveur répond, et éconduit cette adresse : { $reply }
reach-said-no-such-name = Le nom { $host } n’existe pas dans le DNS.
reach-said-no-address = Le nom { $host } existe, mais n’a pas d’adresse.
reach-said-lookup-timeout = Le nom { $host } n’a pu être recherché : le DNS n’a pas répondu à temps.
reach-said-lookup-failed = Le nom { $host } n’a pu être recherché : le DNS a échoué ({ $detail }).
reach-tls-valid = Son chiffrement est en ordre.
reach-tls-expired = Son certificat de chiffrement est périmé (valable jusqu’au { $day }).
reach-tls-expired-undated = Son certificat de chiffrement est périmé.
reach-tls-wrong-name = Son certificat de chiffrement n’est pas établi pour { $host }, mais pour : { $names }
reach-tls-wrong-name-only = Son certificat de chiffrement n’est pas établi pour { $host }.
reach-tls-self-signed = Son certificat de chiffrement n’est signé que par lui-même.
reach-tls-unknown-issuer = Son certificat de chiffrement est signé par quelqu’un que cet ordinateur ne connaît pas : { $issuer }
reach-tls-unknown-issuer-only = Son certificat de chiffrement est signé par quelqu’un que cet ordinateur ne connaît pas.
reach-tls-not-offered = Il ne propose pas de chiffrement.
reach-tls-not-tried = Il propose le chiffrement ; son fonctionnement n’a pas été essayé.
reach-tls-not-shown = S’il propose le chiffrement, cela n’a pas été montré.
reach-tls-handshake-failed = Il propose le chiffrement, mais celui-ci a échoué : { $detail }
reach-tls-injected = Du texte qui n’a rien à y faire est arrivé avant que le chiffrement soit établi ; il a été jeté.
reach-control-other-port = un autre port
reach-control-other-host = un autre hôte
reach-control-nowhere = une adresse où il n’y a personne
reach-all-well = Rien ne fait obstacle : chaque serveur est joignable.
reach-shut-as-wished = Le serveur est fermé à ce réseau, comme il se doit.
reach-still-open = Le serveur accepte encore des connexions de ce réseau.
reach-proves-nothing = Cela ne prouve rien : vu de ce réseau, le serveur n’apparaît pas comme vu d’Internet.
reach-dns-fails = Le DNS ne répond pas : les serveurs ne peuvent être trouvés.
reach-name-unknown = Le DNS ne connaît pas { $host }.
reach-local-firewall = Cet ordinateur lui-même interdit les connexions aux serveurs de messagerie.
reach-no-route = Ce réseau n’a pas de chemin vers les serveurs ({ $detail }).
reach-proxy-nowhere = Quelque chose sur le chemin répond à la place des serveurs : même { $witness } « répond », une adresse où il ne peut y avoir personne.
reach-proxy-between = Un pare-feu ou un proxy entre ce réseau et les serveurs se mêle du protocole de messagerie.
reach-provider-blocks = Le réseau ou le fournisseur d’accès bloque le port 25 : { $witness } répond, le port 25 du même hôte non.
reach-port-dropped = Personne ne répond : un pare-feu sur le chemin jette les connexions aux serveurs de messagerie.
reach-no-connection = Aucune connexion ne s’établit, et la commande utilisée ne dit pas pourquoi.
reach-port-rejected = Chaque connexion est refusée aussitôt : par un pare-feu sur le chemin, ou parce que les serveurs sont arrêtés.
reach-service-down = Les serveurs eux-mêmes sont arrêtés ou vous sont fermés : du même réseau, { $witness } est joignable.
reach-service-refuses = Les serveurs sont joignables, mais éconduisent l’adresse de ce réseau ({ $detail }).
reach-service-busy = Les serveurs sont joignables, mais remettent ce réseau à plus tard ({ $detail }).
reach-connection-cut = Les connexions se font, puis sont coupées avant le premier mot.
reach-only-connected = Le port est ouvert : les connexions se font. Qui y répond n’a pas été montré.
reach-no-greeting = Les connexions se font, mais personne ne dit mot.
reach-no-mail-server = Quelque chose répond, mais ce n’est pas un serveur de messagerie.
reach-other-server = Un serveur de messagerie répond, mais aucun de { $service } : { $detail }
reach-ipv6-only-broken = Tout fonctionne en IPv4 ; en IPv6, rien.
reach-ipv4-only-broken = Tout fonctionne en IPv6 ; en IPv4, rien.
reach-one-site-broken = Seul { $host } n’est pas joignable ; les autres le sont.
reach-mixed = Certains serveurs sont joignables, d’autres non, sans cause commune.
reach-inconclusive = Aucun serveur n’est joignable, pour des raisons différentes.
connection-heading = Le chemin vers le service
connection-why = Ce réseau peut-il joindre les serveurs de { $service }, et sinon, qu’est-ce qui fait obstacle ?
connection-looking = Connexion : { $done } sur { $total }, encore { $seconds } s au plus
connection-never = Personne n’a encore essayé.
connection-look-again = Essayer de nouveau
connection-seen-here = Vu de cet ordinateur le { $time }.
reach-seen-elsewhere = Constaté depuis un autre ordinateur le { $time }.
reach-seen-signed = Constaté depuis un autre ordinateur le { $time }, signé par « { $name } » avec la clé { $key }. Demandez à l’expéditeur si c’est bien la sienne.
reach-seen-nameless = Constaté depuis un autre ordinateur le { $time }, signé par quelqu’un qui ne se nomme pas, avec la clé { $key }. Demandez à l’expéditeur si c’est bien la sienne.
reach-forged = Ces résultats ont été modifiés après leur signature, ou signés avec une autre clé. Ils ne sont pas utilisés. Demandez-les à nouveau.
connection-optional = Ce qui compte, c’est le serveur de messagerie. Si cet ordinateur en est un autre, essayez depuis le serveur : voir plus bas. Vous pouvez continuer entre-temps.
connection-stage-computer = Cet ordinateur
connection-stage-server = Le serveur de messagerie
connection-stage-firewall = Pare-feu
connection-stage-internet = Internet
connection-stage-open = pas examiné
connection-stage-good = laisse passer
connection-stage-answers = répond
connection-stage-bad = cela s’arrête ici
connection-stage-beyond = pas atteint
connection-stage-part = en partie
connection-servers = Les serveurs
connection-waiting = en attente d’une réponse
connection-transcript = La conversation
connection-controls = Mesures annexes, pour distinguer les causes
connection-order = D’après leurs réponses, cet ordre est le plus rapide pour vous : { $order }
connection-order-apply = Prendre cet ordre
connection-server-title = Essayer depuis le serveur de messagerie
connection-server-text = Le serveur de messagerie est d’ordinaire un autre ordinateur. Exécutez-y l’une de ces commandes, et collez ci-dessous ce qu’elle affiche. Vous pouvez y coller aussi les résultats que quelqu’un vous a envoyés, en JSON ou signés.
connection-command-powershell = PowerShell, toute version ; montre qui répond
connection-command-test = PowerShell, depuis Windows 2012 ; montre seulement si le port est ouvert
connection-command-telnet = Windows ou Linux, si telnet est installé
connection-command-nc = Linux, macOS, BSD
connection-command-openssl = Avec le chiffrement
connection-command-mailward = Ce programme sans sa fenêtre ; le plus précis
connection-file = Choisir un fichier …
connection-no-dialog = Aucun dialogue de fichiers n’a pu être affiché. Ouvrez le fichier dans un éditeur, et collez-en le contenu.
connection-paste = Ce qu’elle a affiché
connection-read = Lire ceci
connection-history = Essais antérieurs ({ $count })
reach-do-nothing = Il n’y a rien à faire.
reach-do-still-open = Restreignez le serveur ou son pare-feu aux adresses du service, puis vérifiez de nouveau de l’extérieur.
reach-do-proves-nothing = Répétez l’essai depuis un réseau qui n’a pas le droit de livrer : une autre connexion Internet, ou celle d’un téléphone.
reach-do-dns-fails = Vérifiez que cet ordinateur est sur Internet et quel résolveur DNS il interroge, puis recommencez.
reach-do-name-unknown = Vérifiez l’orthographe de { $host }, ou demandez le bon nom à l’assistance du service.
reach-do-local-firewall = Autorisez les connexions sortantes vers le port 25 dans le pare-feu ou l’antivirus de cet ordinateur, puis recommencez.
reach-do-no-route = Vérifiez le câble réseau, le routeur et la connexion Internet, puis recommencez.
reach-do-proxy-between = Demandez au responsable du pare-feu de couper son inspection de la messagerie (chez Cisco : « no fixup protocol smtp » ou « no inspect esmtp »), puis recommencez.
reach-do-provider-blocks = Demandez au fournisseur d’accès d’ouvrir le port 25 sortant. Si cet ordinateur n’est pas le serveur de messagerie, essayez d’abord depuis celui-ci.
reach-do-port-dropped = Faites ouvrir le port 25 sortant dans le pare-feu du réseau, ou par le fournisseur d’accès. Si cet ordinateur n’est pas le serveur de messagerie, essayez d’abord depuis celui-ci.
reach-do-no-connection = Faites ouvrir le port 25 sortant dans le pare-feu ou par le fournisseur d’accès : c’est la cause habituelle. La commande que Mailward propose pour le serveur de messagerie en dit plus.
reach-do-port-rejected = Faites autoriser le port 25 sortant dans le pare-feu du réseau ; s’il l’est déjà, adressez-vous à qui exploite les serveurs.
reach-do-service-down = Demandez à l’assistance de { $service } s’il y a une panne, et recommencez plus tard.
reach-do-service-refuses = Indiquez à l’assistance de { $service } l’adresse publique de ce réseau, pour qu’elle soit admise.
reach-do-service-busy = Attendez dix minutes, puis recommencez.
reach-do-connection-cut = Essayez depuis un autre réseau. Si cela marche, un pare-feu d’ici coupe les connexions ; sinon, adressez-vous à l’assistance de { $service }.
reach-do-only-connected = Exécutez aussi l’autre commande : elle montre le message d’accueil du serveur.
reach-do-no-greeting = Recommencez avec plus de patience (--wait 300). Si personne ne parle encore, un pare-feu sur le chemin est la cause probable.
reach-do-no-mail-server = Vérifiez le nom et le port, et si un proxy de ce réseau prend les connexions.
reach-do-other-server = Vérifiez le nom et le port. S’ils sont justes, quelque chose sur le chemin répond à la place de { $service }.
reach-do-ipv6-only-broken = Le courrier arrivera en IPv4. Faites réparer IPv6, ou coupez-le sur le serveur de messagerie.
reach-do-ipv4-only-broken = Faites ouvrir le port 25 sortant en IPv4 aussi.
reach-do-one-site-broken = Recommencez dans quelques minutes. Si cela dure, adressez-vous à l’assistance de { $service } ; les autres prennent le courrier entre-temps.
reach-do-mixed = Voyez ci-dessous ce qui est dit de chaque serveur, et commencez par le premier qui échoue.
reach-do-inconclusive = Voyez ci-dessous ce qui est dit de chaque serveur, et recommencez depuis un autre réseau.

## Guides for mail servers.

guide-installed = { $product } est installé sur cet ordinateur. Son guide : mailward-cli guide { $guide }
guide-id = Identifiant
guide-product = Produit
guide-versions = Versions
guide-checked = Vérifié le { $day }, sur un vrai serveur ou avec la documentation de l’éditeur.
guide-tried = Ses commandes sont exécutées sur { $version }, avec un service, un inconnu et un ordinateur de l’entreprise, puis annulées.
guide-unchecked = Non vérifié : personne n’a encore comparé cette page à la documentation de l’éditeur. Avancez pas à pas, et notez chaque valeur avant de la changer.
guide-blanks = Pas encore connu, à mettre à la main : { $blanks }
guide-dialog-saved = Dessiné : { $path }
guide-address = { $address } est une adresse. Un relais se donne par son nom : le service peut changer d’adresses à tout moment, et votre courrier s’arrêterait.
guide-unknown = Plusieurs guides portent le nom { $name } : prenez un identifiant de la liste.

## Postfix: what gets in the way; why it matters (.why); what to do (.todo).

postfix-relayhost-no-brackets = L’hôte relais est indiqué sans crochets : relayhost = { $value }
    .why = Sans crochets, Postfix cherche les serveurs de messagerie (enregistrements MX) de ce nom, et peut envoyer à d’autres serveurs que celui voulu, ou à aucun.
    .todo = Mettez le nom entre crochets. La commande de l’étape « Envoyer par le service » le fait.
postfix-relayhost-address = L’hôte relais est donné par une adresse : relayhost = { $value }
    .why = Un service peut changer d’adresses à tout moment. Ce jour-là, votre courrier s’arrêterait.
    .todo = Donnez le nom de l’hôte relais à sa place. La commande de l’étape « Envoyer par le service » le fait.
postfix-relayhost-self = L’hôte relais est ce serveur lui-même, ou y ramène : relayhost = { $value }
    .why = Les messages tourneraient en rond, puis reviendraient à leurs expéditeurs comme non distribuables.
    .todo = Indiquez l’hôte relais du service, comme le fait l’étape « Envoyer par le service ».
postfix-transport-maps = Une table de routes passe avant l’hôte relais : { $value }
    .why = Le courrier destiné à ce qui figure dans cette table ne passe pas par le service.
    .todo = Regardez la table. Les routes qui mènent le courrier de vos propres domaines à un serveur de l’entreprise doivent rester : sans elles, il retournerait au service. Retirez seulement celles qui mènent à Internet.
postfix-sender-relay = Une table de routes par expéditeur passe avant l’hôte relais : { $value }
    .why = Le courrier des expéditeurs de cette table ne passe pas par le service.
    .todo = Regardez la table, et retirez les expéditeurs dont le courrier doit passer par le service.
postfix-default-transport = Le courrier vers Internet a son propre chemin : default_transport = { $value }
    .why = Ce chemin passe avant l’hôte relais, ou ne l’utilise pas.
    .todo = Demandez à la personne qui l’a réglé à quoi il sert. Si personne n’en a besoin : postconf -X default_transport
postfix-fallback-relay = Le courrier prend un autre chemin dès que l’hôte relais ne répond pas aussitôt : { $value }
    .why = À ce moment, des messages partent sans passer par le service, d’une adresse que votre enregistrement SPF n’autorise peut-être pas.
    .todo = Retirez-le. Postfix garde les messages et réessaie pendant cinq jours, ce qui suffit.
postfix-sasl-no-passwords = Postfix doit s’identifier pour envoyer, mais n’a pas de mot de passe : { $value } est vide.
    .why = Si l’hôte relais demande une identification, tous les messages sont refusés.
    .todo = Demandez au service s’il faut s’identifier. S’il connaît votre adresse, en général non : postconf -e smtp_sasl_auth_enable=no
postfix-sasl-no-plaintext = Les façons courantes de s’identifier sont interdites : smtp_sasl_tls_security_options = { $value }
    .why = La plupart des services n’offrent que celles-là. Sur une connexion chiffrée, elles sont sûres ; sans elles, Postfix ne peut pas s’identifier, et le courrier reste dans la file.
    .todo = Si le service demande une identification, autorisez-les sur les connexions chiffrées : postconf -e smtp_sasl_tls_security_options=noanonymous
postfix-sasl-readable = Votre mot de passe peut circuler en clair : smtp_sasl_security_options = { $value }, et le chiffrement n’est pas exigé.
    .why = Quiconque écoute en chemin pourrait envoyer du courrier en votre nom.
    .todo = Exigez le chiffrement là où vous vous identifiez : postconf -e smtp_tls_security_level=encrypt
postfix-tls-wrapper = Postfix commence toute connexion par le chiffrement (smtp_tls_wrappermode = { $value }).
    .why = Seuls les serveurs du port 465 fonctionnent ainsi. Sur le port 25 d’un hôte relais, aucun message ne passe.
    .todo = Si l’hôte relais du service est sur le port 25 ou 587 : postconf -e smtp_tls_wrappermode=no
postfix-mynetworks-too-wide = Des inconnus peuvent envoyer par votre serveur : { $value } figure dans mynetworks.
    .why = Les spammeurs trouvent de tels serveurs en quelques heures. Votre adresse finit sur des listes noires, et le service peut refuser votre courrier.
    .todo = N’indiquez que les réseaux de votre entreprise, comme 192.168.1.0/24.
postfix-mynetworks-broken = Un réseau de mynetworks est illisible : { $value }
    .why = Postfix refuse un réseau dont l’adresse ne correspond pas à la longueur, et peut alors répondre à tous par une erreur temporaire.
    .todo = Écrivez-le en entier, comme 192.168.1.0/24 : au-delà de la longueur du réseau, l’adresse doit être à zéro. Les réseaux IPv6 sont entre crochets, comme [2001:db8:1::]/48.
postfix-mynetworks-class = Des inconnus peuvent envoyer par votre serveur : mynetworks_style = { $value }
    .why = Tout le réseau de votre fournisseur compte comme le vôtre, ses autres clients compris.
    .todo = Indiquez vos propres réseaux dans mynetworks, comme 127.0.0.0/8 [::1]/128 192.168.1.0/24.
postfix-no-ipv6 = Le serveur ne parle qu’IPv4 (inet_protocols = { $value }) ; le service a aussi des adresses IPv6.
    .why = Cela fonctionne tant que le nom de votre serveur n’a pas d’adresse IPv6 (enregistrement AAAA) : le service essaierait d’abord celle-là.
    .todo = Regardez si le nom de votre serveur a un enregistrement AAAA. Si oui, retirez-le, ou laissez Postfix parler les deux : postconf -e inet_protocols=all
postfix-no-ipv4 = Le serveur ne parle qu’IPv6 (inet_protocols = { $value }).
    .why = Le service a des adresses qu’il ne peut pas joindre, et d’où il ne peut pas être joint.
    .todo = Laissez-le parler les deux, puis redémarrez Postfix : postconf -e inet_protocols=all
postfix-loopback-only = Le serveur n’écoute que lui-même (inet_interfaces = { $value }).
    .why = Le service ne peut rien lui remettre. Un autre programme est peut-être placé devant ; c’est alors celui-là qu’il faut régler.
    .todo = Si le courrier doit arriver ici : postconf -e inet_interfaces=all, puis redémarrez Postfix.
postfix-content-filter-loop = Le filtre de contenu ramène là d’où vient le courrier : content_filter = { $value }
    .why = Les messages tourneraient en rond, puis reviendraient à leurs expéditeurs comme non distribuables.
    .todo = Retirez-le : postconf -X content_filter. Pour envoyer par le service, relayhost suffit.
postfix-content-filter = Un filtre de ce serveur examine le courrier : content_filter = { $value }
    .why = Il rend le courrier par une connexion à lui, qui vient de cet ordinateur même. Si elle était refusée, plus aucun courrier n’arriverait.
    .todo = Gardez 127.0.0.1 dans mynetworks. Comme le service filtre aussi, demandez-vous si ce filtre reste utile.
postfix-proxy-filter = Un filtre est placé entre Postfix et les expéditeurs : smtpd_proxy_filter = { $value }
    .why = Ce qui est derrière ne voit que l’adresse du filtre : les règles par adresse ne fonctionnent que devant.
    .todo = Veillez à ce que les règles sur les clients soient celles du service du port 25, et que celui derrière le filtre accepte 127.0.0.1.
postfix-upstream-proxy = Les connexions passent par un mandataire (proxy) : { $value }
    .why = Un pare-feu sur ce serveur voit l’adresse du mandataire et non celle de l’expéditeur. Postfix, lui, voit l’expéditeur.
    .todo = Restreignez dans Postfix ou sur le mandataire, pas dans le pare-feu de ce serveur.
postfix-accepts-before = Quelqu’un entre avant que les inconnus soient refusés : { $value }
    .why = Ceux que cette règle accepte peuvent livrer sans passer par le service.
    .todo = Si elle est là pour des imprimantes ou d’autres machines à vous, gardez-la. Sinon, retirez-la.
postfix-mynetworks-not-permitted = Vos propres ordinateurs sont refusés : permit_mynetworks manque dans { $value }.
    .why = Les imprimantes, les programmes et le serveur lui-même ne peuvent plus envoyer.
    .todo = Mettez permit_mynetworks au début de cette liste, sauf si tous s’identifient.
postfix-own-restrictions = Le serveur a ses propres règles pour ceux qui se connectent : { $value }
    .why = L’étape « N’accepter que le service » met d’autres règles à leur place. Les machines que ces règles laissent entrer seraient refusées.
    .todo = Notez-les. Vos propres machines qu’elles laissent entrer ont leur place dans mynetworks. Pas les partenaires ni les filiales qui ne font que livrer chez vous : qui y figure peut envoyer à n’importe qui par votre serveur. Ajoutez ceux-là aux réseaux du service (--range), qui sont écrits dans la table mailward-service.cidr.
postfix-no-delay = Les expéditeurs sont jugés avant de s’être identifiés (smtpd_delay_reject = { $value }).
    .why = Vos collègues en déplacement seraient refusés avec les inconnus.
    .todo = postconf -e smtpd_delay_reject=yes
postfix-relay-no-route = Le serveur transmet le courrier de { $value } à un autre serveur, et aucune route ne dit auquel.
    .why = Sans route, ce courrier prend l’hôte relais ou suit l’enregistrement MX. Les deux mènent au service, qui le rapporte : les messages tournent en rond, puis reviennent à leurs expéditeurs.
    .todo = Avant tout, définissez une route vers le serveur de l’entreprise. Dans transport_maps, c’est une ligne avec le domaine et smtp:[192.168.1.10], l’adresse de ce serveur entre crochets ; puis postmap, si la table le demande.
postfix-relay-route-unseen = Le serveur transmet du courrier à d’autres serveurs, et aucune route n’est définie : { $value }
    .why = Sans route, ce courrier prend l’hôte relais ou suit l’enregistrement MX. Si celui-ci nomme le service, il tourne en rond, puis revient à ses expéditeurs.
    .todo = Regardez de quels domaines il s’agit. Chacun qui est transmis à un serveur de l’entreprise a d’abord besoin d’une route vers celui-ci : dans transport_maps, une ligne avec le domaine et smtp:[192.168.1.10], l’adresse de ce serveur entre crochets.
postfix-open-relay = Des inconnus peuvent peut-être envoyer à n’importe qui par votre serveur : { $value } vient avant leur refus.
    .why = L’adresse d’un expéditeur, le nom donné au salut et le nom d’une adresse se falsifient. Qui en donne un que cette règle accepte n’est plus refusé. Les spammeurs essaient cela, et votre adresse finit sur des listes noires.
    .todo = Placez reject_unauth_destination avant cette règle, précédé de permit_mynetworks et de permit_sasl_authenticated.
postfix-domain-missing = Le serveur n’accepte pas le courrier de { $value }.
    .why = Le service livrerait, et le serveur répondrait « Relay access denied » (relais refusé).
    .todo = Ajoutez le domaine à mydestination, relay_domains ou virtual_mailbox_domains, selon ce que vous utilisez pour les autres.
postfix-postscreen = Un portier (postscreen) teste tout nouvel expéditeur, le service aussi : { $value }
    .why = Il peut d’abord renvoyer les serveurs du service, ou pour de bon si l’un d’eux figure sur une liste noire.
    .todo = Laissez passer les réseaux du service : ajoutez-les à postscreen_access_list.
postfix-judges-sender = Le serveur juge ceux qui se connectent : { $value }
    .why = Quand tout le courrier passera par le service, ce sont ses adresses qui seront jugées, non celles des expéditeurs. Une liste noire, une liste grise ou un contrôle SPF arrêterait votre courrier.
    .todo = Laissez passer les réseaux du service avant ces règles, ou retirez-les : le service fait ce travail désormais. Un milter comme rspamd ou OpenDMARC a sa propre liste pour cela.
postfix-set-twice = Un paramètre est donné plusieurs fois ; le dernier compte : { $value }
    .why = Celui qui change la première ligne se demande pourquoi rien ne se passe.
    .todo = Retirez les autres lignes de main.cf.

## What is read of a Postfix.

guide-postfix-not = Ce ne sont pas des réglages de Postfix. Il faut le fichier main.cf, ou ce qu’affiche « postconf -n ».
guide-postfix-none = Les réglages de Postfix sur cet ordinateur ne peuvent pas être lus ({ $reason }). Lancez « postconf -n » sur le serveur de messagerie, et donnez le résultat avec --main-cf.
guide-postfix-set = Ce qui est réglé :
guide-postfix-changes = Ce que le guide change :
guide-postfix-default = (non réglé)
guide-postfix-done = Déjà réglés comme dans le guide : { $names }
guide-postfix-traps = À regarder :
guide-postfix-no-traps = Rien n’a été trouvé qui gêne.
guide-postfix-only = --main-cf et --local vont avec le guide postfix.

## The way of a message, from its headers.

guide-headers-none = Ce texte ne contient aucune ligne qui commence par « Received: ». Ouvrez le message, affichez ses en-têtes (« source du message », « en-têtes Internet »), et copiez-les en entier.
guide-headers-from = De
guide-headers-address = Adresse
guide-headers-by = Reçu par
guide-headers-product = Logiciel
guide-headers-delay = Secondes
guide-headers-passed = Le message est passé par { $service }.
guide-headers-past = Le message n’est pas passé par { $service }.
guide-headers-inside = D’après ces lignes, le message n’a jamais traversé Internet. Envoyez-en un vers une boîte ailleurs, et prenez là les en-têtes.
guide-headers-last = Le dernier serveur avant Internet : { $name }, vu de l’extérieur comme { $address }. C’est là que l’hôte relais se règle.
guide-headers-entry = Ce message vous était adressé. Le serveur qui l’a reçu d’Internet : { $name }. C’est là que le courrier arrive, et ce serveur est donc celui à restreindre. Pour l’hôte relais, prenez les en-têtes d’un message que vous avez envoyé à une boîte ailleurs.
guide-headers-open = Il semble s’agir de { $product }. Son guide : mailward-cli guide { $guide }
guide-headers-unknown = Son logiciel ne dit pas son nom ici. Choisissez son guide dans la liste : mailward-cli guide

## Restriction.

restrict-net = Réseau
restrict-source = D’où
restrict-confirmed = Confirmé
restrict-confirmed-yes = oui
restrict-confirmed-no = demander au support du service
restrict-commands = Règles :
restrict-undo = Le retour :
restrict-confirm = Faites confirmer par le support du service qu’il livre depuis ces réseaux et depuis aucun autre. Ce qui manque ici resterait dehors.
restrict-must-be-over = N’excluez personne avant que le domaine ait basculé et que toutes les anciennes réponses aient expiré. Avec --domain, Mailward regarde.
restrict-unlocated = Le DNS n’a pas répondu pour { $hosts } : leurs adresses ne sont donc pas comprises, et le courrier qui en vient serait écarté. Redemandez plus tard, ou indiquez les réseaux que donne le support du service (--range).
restrict-forced = Il est trop tôt. Les expéditeurs qui suivent encore les anciens enregistrements sont écartés : leur courrier tarde, et se perd quand ils renoncent.
restrict-not-switched = { $domain } n’a pas basculé, ou pas sur tous ses serveurs de noms : du courrier vient droit à votre serveur, et resterait dehors. Rien n’est montré avant le changement. (--force montre quand même les règles.)
restrict-no-mail = { $domain } ne reçoit pas de courrier pour l’instant, et n’a donc pas basculé vers le service. Voyez d’abord pourquoi. (--force montre quand même les règles.)
restrict-too-early = Jusqu’au { $until }, quelqu’un peut encore suivre les anciens enregistrements, et son courrier resterait dehors. Attendez jusque-là ; --changed dit quand le changement a vraiment eu lieu. (--force montre quand même les règles.)
restrict-no-ranges = Aucun réseau du service n’est connu : ses serveurs n’ont pu être cherchés, et son profil n’en nomme aucun. Donnez-les par --range.
restrict-ipv4-wanted = { $firewall } n’accepte que des réseaux IPv4, et aucun des réseaux du service n’en est un. De telles règles tiendraient tout le monde à l’écart, le service aussi. Demandez au support du service ses réseaux IPv4.
restrict-other-family = Aucun des réseaux du service n’est du même type (IPv4 ou IPv6) que l’adresse { $server } du serveur de messagerie. De telles règles tiendraient tout le monde à l’écart, le service aussi. Vérifiez l’adresse et demandez ses réseaux au support du service.
restrict-no-replies = Un pare-feu ne peut pas dire à un expéditeur de réessayer plus tard. Ceux dont la connexion échoue réessaient pendant des jours, ce qui revient au même.
restrict-not-kept = Ces règles disparaissent au redémarrage de l’ordinateur, si vous ne les enregistrez pas à la manière de votre système.
restrict-adapt-names = Les mots en capitales et les noms de listes sont à remplacer par ceux de votre pare-feu.
restrict-untried = Écrit d’après la manière de l’éditeur, et non essayé par nous sur un vrai. Notez d’abord les règles actuelles.
restrict-no-log = Ici, on ne peut se contenter de noter : le connecteur reste désactivé à cette étape.
restrict-ipv4-only = Seuls les réseaux IPv4 de /24 à /32 sont acceptés ici : les plus grands sont divisés, IPv6 est laissé de côté.
restrict-inbound-list = Un routeur consulte une seule liste pour ce qui arrive. La réponse à la première commande en donne le nom, à la ligne « Inbound access list » : mettez ce nom à la place de INBOUND-LIST et laissez de côté le troisième bloc. Seulement si aucune liste n’y est indiquée, laissez de côté le deuxième bloc et prenez le troisième. Pour le retour en arrière, prenez le même. Si une ligne avec « no » donne une erreur, il n’y avait rien à enlever.
restrict-no-ipv6 = Ces règles valent pour IPv4 et laissent IPv6 aussi ouvert qu’il l’est : si votre serveur de messagerie est joignable en IPv6 de l’extérieur, fermez aussi cette voie.
restrict-no-ipv4 = Ces règles valent pour IPv6 et laissent IPv4 aussi ouvert qu’il l’est : fermez aussi cette voie, avec l’adresse IPv4 du serveur de messagerie.
restrict-log-lets-in = À ce palier, tout le monde entre par le port 25, même ceux que vos propres règles tiennent à l’écart. S’il y a de telles règles, placez ces lignes après elles, ou sautez ce palier.
restrict-real-address = À partir de la version 8.3, un ASA attend l’adresse que le serveur de messagerie a lui-même, à l’intérieur ; jusqu’à la 8.2, l’adresse publique. Avec la mauvaise, les règles sont sans effet.
restrict-published = Les ports que Docker ou Podman transmettent à un conteneur, ou que ce serveur redirige vers d’autres, ne passent pas par ces règles : si le port 25 est redirigé, il reste ouvert ; si un autre est redirigé vers le 25, ses utilisateurs sont tenus dehors. Dans ce cas, prenez les règles pour nftables ou iptables, qui regardent le port appelé.
restrict-only-these = N’entrent alors par le port 25 que les réseaux ci-dessus et les réseaux privés. Une filiale ou un partenaire aux adresses publiques qui livre encore directement doit d’abord être ajouté aux réseaux.
restrict-look-again = Seul un essai de l’extérieur montre si c’est fermé. Essayez depuis une connexion qui n’est ni la vôtre ni celle du service, en IPv4 et en IPv6 : mailward-cli reach --expect closed, suivi du nom de votre serveur de messagerie.
restrict-refusal-outside = Seul un essai de l’extérieur montre si les inconnus sont refusés : le serveur salue toujours, et refuse le destinataire. Essayez depuis une connexion qui n’est ni la vôtre ni celle du service : mailward-cli test-mail --envelope --retry-for 0 --tls none --smtp, suivi du nom de votre serveur de messagerie, et --to, suivi d’une de vos adresses. Le serveur doit refuser.
restrict-back-to-open = Le retour en arrière mène au palier « Laisser entrer le service » et pas plus loin : le service livre désormais et ne doit pas être tenu dehors. Pour retirer cela aussi, prenez le retour en arrière de ce palier.
restrict-public-wanted = { $firewall } consulte sa liste avant de traduire les adresses : pour ce qui vient de l’extérieur, l’adresse du serveur de messagerie est encore l’adresse publique, et des règles pour { $server } seraient sans effet. Indiquez l’adresse publique.
restrict-nft-none = Aucune table de nftables ne décide ici de ce qui entre ; rien n’a donc été changé. Si iptables, ufw ou firewalld est utilisé, prenez les règles pour celui-là. S’il n’y a pas de pare-feu, le service entre déjà.
restrict-nft-others = Les chaînes ci-dessus appartiennent à iptables, ufw ou firewalld. Elles décident aussi de ce qui entre, et rien n’y a été changé : prenez aussi les règles pour ceux-là, sans quoi le service peut rester dehors.
appliance-add-above = { $menu } : ajouter une règle au-dessus de celle qui existe pour le port 25
appliance-edit = { $menu } : modifier la règle pour le port 25
appliance-on = { $field } : activé
appliance-as-before = { $field } : comme avant
appliance-before = { $setting } (avant : { $was })
appliance-delete = { $menu } : supprimer { $what }
appliance-sophos-open = une nouvelle règle au-dessus de l’actuelle, réseaux source mailward, action Accept
appliance-sophos-log = laisser la règle telle quelle et activer « Log firewall traffic »
appliance-sophos-close = réseaux source mailward seulement ; en dessous, une règle pour tous les autres, action { $action }, journalisée
appliance-sophos-back = { $menu } : réseaux source et journalisation comme avant ; supprimer la règle pour tous les autres
appliance-sophos-gone = { $menu } : supprimer la nouvelle règle aux réseaux source mailward
range-syntax = « { $text } » n’est pas un réseau comme 192.0.2.0/24.
range-host-bits = { $text } est une adresse dans un réseau. Le réseau est { $meant }.
range-too-wide = { $net } laisserait entrer beaucoup trop de monde.
range-private = { $net } est un réseau interne d’entreprise ; aucun service ne livre de là.

## Pages of guides in the window.

guide-section-allow = 1. Laisser entrer le service
guide-section-smarthost = 2. Envoyer par lui
guide-section-restrict = N’accepter que le service
guide-section-verify = 3. Vérifier
guide-section-undo = Retour en arrière
guide-run-sh = À exécuter sur le serveur de messagerie, dans un terminal :
guide-run-powershell = À exécuter dans PowerShell, en tant qu’administrateur (pour Exchange : dans l’Exchange Management Shell) :
guide-run-cmd = À exécuter dans l’invite de commandes, en tant qu’administrateur :
guide-run-domino = À saisir sur la console du serveur Domino :
guide-run-cisco = À saisir sur l’appareil, en mode configuration :
guide-run-routeros = À saisir dans le terminal du routeur :
guide-run-fortios = À saisir dans la console du FortiGate :
guide-run-conf = À mettre dans la configuration :
guide-file = À mettre dans le fichier { $file } :
guide-expect = Ce que vous devriez voir :
guide-arrows = Les flèches numérotées montrent ce que vous devez modifier. Les valeurs affichées sont déjà les vôtres.
guide-sources = D’où vient cette page
guide-source-read = Lu le { $day }
guide-source-unread = Pas encore lu
guide-open = Ouvrir

## The step Smart host.

smart-host-heading = Envoyer votre courrier par le service
smart-host-why = Votre serveur de messagerie remet le courrier sortant à { $service }, son hôte relais, qui le contrôle et le transmet. Cette étape est facultative.
smart-host-product = Votre serveur de messagerie
smart-host-asking = Mailward demande à votre serveur de messagerie ce qu’il est…
smart-host-unknown = On ne sait pas encore quel produit est votre serveur de messagerie. Choisissez-le ici :
smart-host-no-guide = Votre serveur se présente comme { $software }. Il n’y a pas de page pour lui ; choisissez le produit le plus proche :
smart-host-recognised = Votre serveur se présente comme { $software }. Cette page est pour { $product }.
smart-host-chosen = Vous avez choisi la page pour { $product }.
smart-host-installed = { $product } est installé sur cet ordinateur.
smart-host-pick = Choisir un autre produit
smart-host-ask = Demander au serveur
smart-host-blanks = Les mots en capitales remplacent ce qu’on ne sait pas encore : { $blanks }. Complétez les étapes Service et Entreprise, ou mettez les vôtres en copiant.
smart-host-not-set = L’avez-vous mis en place ? Mailward ne peut pas le voir de l’extérieur.
smart-host-is-set = C’est en place
smart-host-set = En place, d’après ce que vous avez dit le { $time }.
smart-host-unset = Finalement non

## The step Restrict.

restrict-heading = N’accepter de courrier que du service
restrict-why = Les polluposteurs essaient aussi votre serveur directement, sans passer par { $service }. Une fois le changement établi, vous pouvez fermer ce chemin. Cette étape est facultative et vient en dernier.
restrict-hold-not-arrived = Pas encore : le changement de { $domain } n’a pas été vu partout (étape Propagation). Son courrier arrive encore directement à votre serveur.
restrict-hold-until = Pas encore : jusqu’au { $until }, quelqu’un peut encore suivre les anciens enregistrements, et son courrier serait refusé.
restrict-hold-listed = { $domain } nomme encore { $hosts }. Chaque fois que le service est injoignable, les expéditeurs s’adressent là : remis à plus tard, ils reviennent ; refusés pour de bon, leur courrier est perdu. On ne peut pas aller ici au-delà de « Repousser les inconnus pour l’instant ».
restrict-hold-queued = Pas avant le { $until } : du courrier pris plus tôt par d’anciens relais peut être en route jusque-là, et serait perdu. « Repousser les inconnus pour l’instant » laisse encore entrer les anciens relais.
restrict-relays = À ce palier, les anciens relais peuvent entrer aussi, car ce qu’ils ont pris plus tôt peut être encore en route : { $addresses }.
restrict-held-meanwhile = Les deux premiers paliers n’écartent personne et peuvent être mis en place dès maintenant.
restrict-free = Plus personne ne suit les anciens enregistrements : votre serveur peut être fermé à tous sauf au service, un palier après l’autre.
restrict-stale = Les enregistrements ont pu changer depuis le dernier regard. Examinez-les de nouveau avant d’écarter qui que ce soit.
restrict-records-seen = Enregistrements vus pour la dernière fois le { $time }
restrict-records-never = Tous les enregistrements n’ont pas encore été examinés
restrict-records-looking = Examen des enregistrements…
restrict-records-look = Examiner de nouveau les enregistrements
restrict-held = Les règles pour « { $stage } » sont retenues.
restrict-early = Les montrer malgré tout
restrict-risk = Des gens qui vous écrivent de bonne foi peuvent encore être envoyés directement à votre serveur. Avec ces règles, ils sont repoussés : leur courrier arrive en retard, ou leur revient comme non distribuable. Personne ne pourra vous le rendre. Ne le faites que si vous savez que plus rien ne passe par l’ancien chemin.
restrict-risk-wait = Je préfère attendre
restrict-risk-take = Je prends le risque : montrer les règles
restrict-addresses = D’où le service livre
restrict-addresses-text = Qui n’est pas dans cette liste reste dehors. Demandez au support du service de confirmer chaque entrée, et s’il en manque une : les adresses de ses hôtes sont un début, mais un service peut aussi livrer depuis d’autres.
restrict-looking = Recherche des hôtes du service…
restrict-looked-up = Recherchés le { $time }
restrict-never-looked = Pas encore recherchés
restrict-look = Rechercher à nouveau
restrict-no-networks = Aucun réseau du service n’est connu. Recherchez à nouveau, ou ajoutez ce que le support vous indique.
restrict-source-profile = du profil du service
restrict-source-host = adresse de { $host }
restrict-source-given = ajouté par vous
restrict-to-confirm = à confirmer par le support
restrict-confirmed-by = confirmé par le support
restrict-confirm-it = Confirmer
restrict-unconfirm = Finalement non
restrict-remove = Retirer
restrict-add = Ajouter
restrict-add-label = Ajouter un réseau ou une adresse
restrict-firewall = Votre pare-feu
restrict-firewall-text = Qu’y a-t-il entre Internet et votre serveur de messagerie ? Ce peut être aussi le serveur lui-même. Si vous ne savez pas, demandez à qui s’occupe de votre réseau.
restrict-firewall-server = Le serveur de messagerie lui-même, ou un autre
restrict-by-page = Il n’y a pas de règles toutes prêtes pour cela. La page de votre serveur de messagerie, ci-dessous, dit comment faire ; sinon, n’autorisez le port 25 que depuis les réseaux ci-dessus. Si aucune page n’apparaît, choisissez le serveur à l’étape Hôte relais.
restrict-server = Adresse du serveur de messagerie derrière le pare-feu
restrict-server-hint = Laissez vide si les règles sont mises sur le serveur de messagerie lui-même.
restrict-server-behind = Les règles laissent passer le service vers cette adresse.
restrict-server-public = L’adresse publique : le routeur consulte sa liste avant de traduire les adresses.
restrict-server-wrong = Ce n’est pas une adresse telle que 192.0.2.25. D’ici là, les règles s’en passent.
restrict-stages = Jusqu’où aller
restrict-stage-open = Laisser entrer le service
restrict-stage-open-what = En plus de tous les autres. À faire avant le changement ; cela n’écarte personne.
restrict-stage-log = Noter les inconnus
restrict-stage-log-what = Qui contourne le service est noté, et entre encore. Regardez les notes après quelques jours.
restrict-stage-defer = Repousser les inconnus pour l’instant
restrict-stage-defer-what = Leurs serveurs gardent le courrier et réessaient pendant des jours : une erreur peut encore être corrigée.
restrict-stage-reject = Refuser les inconnus
restrict-stage-reject-what = Pour de bon : qui contourne le service voit son courrier lui revenir.
restrict-rules = Les règles pour « { $stage } »
restrict-needs-firewall = Choisissez votre pare-feu ci-dessus, et ses règles apparaîtront ici.
restrict-needs-networks = Les règles apparaîtront ici dès qu’un réseau du service sera connu.
restrict-nothing-to-do = Il n’y a rien à mettre en place à ce palier.
restrict-by-hand = À régler à la main, dans les pages du pare-feu :
restrict-way-back = Retour en arrière
restrict-open-by-hand = Retirez de votre pare-feu ou de votre serveur de messagerie ce que vous y aviez mis en place.
restrict-not-set = Avez-vous mis ces règles en place ? Mailward ne peut pas le voir de l’extérieur.
restrict-set = En place, d’après vous : « { $stage } ».
restrict-is-set = Elles sont en place
restrict-taken-back = Tout est retiré
restrict-on-server = Sur le serveur de messagerie lui-même ({ $product })

## Who still comes directly, by the mail server's log.

restrict-log-none = { $path } ne contient aucun journal connu. Il faut le journal de messagerie de Postfix, le journal principal d’Exim, ou le journal de protocole des connecteurs de réception d’Exchange.
restrict-log-span = Le journal va de { $first } à { $last }.
restrict-log-address = Adresse
restrict-log-name = Nom
restrict-log-judgement = Ce que c’est
restrict-log-accepted = Messages
restrict-log-refused = Refusés
restrict-log-last = Vu en dernier
restrict-log-more = et { $count } de plus (tous avec --json)
restrict-log-is-service = le service
restrict-log-is-internal = réseau de l’entreprise
restrict-log-is-authenticated = utilisateurs identifiés
restrict-log-is-delivering = INCONNU QUI LIVRE
restrict-log-is-refused = inconnu, refusé
restrict-log-is-probe = a seulement essayé la porte
restrict-log-strangers = { $count ->
        [one] Une adresse livre encore du courrier sans passer par le service.
       *[other] { $count } adresses livrent encore du courrier sans passer par le service.
    } Vos propres machines parmi elles (imprimantes, boutique en ligne, succursale) doivent d’abord être ajoutées aux réseaux autorisés ; les autres devraient passer par le service.
restrict-log-range-missing = { $name } ({ $address }) porte un nom du service, mais n’est dans aucun de ses réseaux. Demandez à l’assistance du service s’il en manque un : il serait refusé.
restrict-log-too-many = Il est venu plus d’adresses qu’on ne peut en lister. Donnez un morceau plus court du journal.
restrict-log-not-served = Aucun message du service ne figure dans ce journal. Le domaine a-t-il basculé, et est-ce le journal du bon serveur ?
restrict-log-short = Le journal ne couvre que { $hours } heures. Trois jours ou plus montrent mieux que personne n’est oublié.
restrict-log-no-time = Les dates et heures du journal ne sont pas lisibles. Vérifiez vous-même qu’il couvre trois jours ou plus, afin que personne ne soit oublié.
restrict-log-dubious = { $count ->
        [one] Un de ceux qui livrent ne ressemble pas à un serveur de messagerie : son adresse n’a pas de nom, ou il a été refusé le plus souvent.
       *[other] { $count } de ceux qui livrent ne ressemblent pas à des serveurs de messagerie : leurs adresses n’ont pas de nom, ou ils ont été refusés le plus souvent.
    }
restrict-log-others = { $count ->
        [one] Un de ceux qui livrent ne le fait que pour d’autres domaines de ce serveur.
       *[other] { $count } de ceux qui livrent ne le font que pour d’autres domaines de ce serveur.
    } Une fois les inconnus refusés, ces domaines ne reçoivent plus rien, sauf s’ils passent aussi par le service.
restrict-log-users = { $count ->
        [one] Depuis une adresse extérieure, des utilisateurs s’identifient sur le port 25.
       *[other] Depuis { $count } adresses extérieures, des utilisateurs s’identifient sur le port 25.
    } Un pare-feu ferme ce port avant toute identification : faites-les d’abord envoyer par le port 587.
restrict-log-old = La dernière ligne de ce journal date de { $last }. Qui est venu depuis, il ne le dit pas : prenez-en un qui va jusqu’à aujourd’hui.
restrict-log-ready = Plus personne ne livre sans passer par le service : les inconnus peuvent être refusés.
restrict-log-not-ready = Ne refusez pas encore les inconnus.

## Texts that are pasted into the window.

pasted-path = Ou le chemin du fichier
pasted-read-file = Lire le fichier

## The way of a message, in the window.

headers-title = Quel serveur est le dernier avant Internet ?
headers-text = L’hôte relais se règle sur le serveur qui remet votre courrier à Internet. Pour le trouver, envoyez un message de votre logiciel habituel à une boîte ailleurs, ouvrez-le là-bas, affichez ses en-têtes (« source du message », « en-têtes Internet ») et collez-les ici. Les en-têtes d’un message reçu, ou de la réponse à un message d’essai, se lisent tout aussi bien.
headers-paste = Les en-têtes du message
headers-echo = Ce message porte le mot { $token } de votre message d’essai ({ $at }) : l’essai est passé, et c’est noté.
headers-out-by = Le message a quitté votre entreprise par { $service } : l’hôte relais est en service.
headers-out-past = Le message a quitté votre entreprise sans { $service } : l’hôte relais n’est pas en service sur ce chemin.
headers-in-by = Le message est entré dans votre entreprise par { $service }.
headers-in-past = Le message est entré dans votre entreprise sans passer par { $service }, droit à votre serveur.
headers-entry = Le courrier qui vous est destiné entre depuis Internet par { $name }.
headers-quoted = Le message auquel il répond, tel qu’il y est cité :
headers-looks = Il semble que ce soit { $product }.
headers-use = Utiliser cette page
headers-use-one = Utiliser la page pour { $product }
headers-used = La page pour { $product } est celle qui est affichée.
headers-nameless = Son logiciel ne dit pas son nom ici. Choisissez le produit dans la liste ci-dessus.

## The settings of a Postfix, in the window.

postfix-title = Regarder les réglages de votre Postfix
postfix-text = Mailward compare les réglages de votre Postfix à ceux de cette page, et cherche ce qui gêne. Rien n’est modifié. Collez le fichier main.cf, ou ce qu’affiche « postconf -n » sur le serveur de messagerie.
postfix-ask = Interroger le Postfix de cet ordinateur
postfix-paste = Les réglages
postfix-old = avant
postfix-new = après
postfix-silent = Le Postfix de cet ordinateur ne donne pas ses réglages ({ $reason }). Exécutez « postconf -n » sur le serveur de messagerie, et collez ce qui s’affiche.

## Who still comes directly, in the window.

log-title = Qui vient encore directement
log-text = Avant de refuser les inconnus, regardez le journal de votre serveur de messagerie : qui livre sans passer par le service ? Choisissez le journal de messagerie de Postfix, le journal principal d’Exim ou le journal de protocole des connecteurs de réception d’Exchange, de préférence sur quelques jours, ou collez-en un morceau. Il reste sur cet ordinateur.
log-paste = Un morceau du journal
log-needs-networks = Le journal pourra être lu dès qu’un réseau du service sera connu : sans lui, le service lui-même serait pris pour un inconnu.
log-reading = Lecture du journal…
log-none = Aucun journal n’a été reconnu dans ce texte. Il faut le journal de messagerie de Postfix, le journal principal d’Exim, ou le journal de protocole des connecteurs de réception d’Exchange.
log-more = et { $count } de plus
log-legitimate = { $judgement } ; ressemble à un serveur de messagerie
log-dubious = { $judgement } ; ne ressemble pas à un serveur de messagerie

## Those who answer for a zone.

servers-name = Serveur de noms
servers-address = Adresse
servers-serial = Numéro
servers-answer = Réponse
servers-no-records = aucun serveur de courrier
servers-no-address = n’a pas d’adresse
servers-address-unknown = non interrogé : son adresse n’a pu être cherchée
servers-silent = ne répond pas
servers-unreachable = injoignable ({ $detail })
servers-refused = refuse de répondre
servers-servfail = est en panne (SERVFAIL)
servers-not-authoritative = ne répond pas pour ce domaine
servers-odd = répond bizarrement ({ $detail })
servers-operator = Le DNS est géré par { $name }. { $change } { $link }

## The schedule of a change.

change-prepare-title = À préparer d’abord
prepare-spf = À publier avant, comme enregistrement TXT du domaine (SPF) :
prepare-spf-later = Recommandé comme enregistrement TXT du domaine (SPF) ; le changement ne l’attend pas :
prepare-mta-sts = À publier avant, comme règles MTA-STS (avec un nouvel id dans l’enregistrement TXT) :
prepare-mta-sts-now = À publier immédiatement, comme règles MTA-STS (avec un nouvel id dans l’enregistrement TXT) :
schedule-heading = Calendrier
schedule-when = Au plus tôt
schedule-event = Quoi
schedule-earliest = Dates au plus tôt, comptées à partir du dernier regard sur le DNS. Chaque attente se compte à partir du moment où l’étape précédente a vraiment eu lieu.
schedule-title = Quand faire quoi : { $domain }
schedule-back = Retour : { $back }
schedule-save = Enregistrer comme fichier de calendrier
schedule-prepare-server = Laisser entrer le service, en plus des autres
    .what = Sur votre serveur et votre pare-feu, autorisez les serveurs du service à livrer, en plus de tous ceux qui le peuvent aujourd’hui.
    .back = Retirez la nouvelle autorisation. Rien d’autre n’a changé.
schedule-lower-ttl = Faire baisser à 300 le TTL des anciens enregistrements
    .what = Demandez à votre opérateur DNS de baisser le TTL des MX actuels. Dès lors, un changement se répand en quelques minutes.
    .back = Faites remettre l’ancien TTL.
schedule-publish-mta-sts = Publier les règles de livraison complétées (MTA-STS)
    .what = Faites nommer par les règles les serveurs du service en plus des anciens, et changer l’id de l’enregistrement TXT.
    .back = Publiez les anciennes règles avec un nouvel id.
schedule-publish-spf = Publier l’enregistrement SPF
    .what = Faites publier le nouvel enregistrement SPF, pour que votre serveur et le service puissent envoyer.
    .back = Faites publier de nouveau l’ancien enregistrement SPF ; s’il n’y en avait pas, faites supprimer celui-ci.
schedule-ask = Demander le changement
    .what = Envoyez la lettre ou le ticket à votre opérateur DNS, avec le jour souhaité.
    .back = Retirez la demande.
schedule-ttl-lowered = L’ancien TTL, long, est écoulé
    .what = Dès maintenant, personne ne garde une ancienne réponse plus longtemps que le TTL court.
    .back = Rien n’a encore changé pour le courrier.
schedule-change = Les enregistrements sont changés
    .what = L’opérateur DNS supprime les anciens enregistrements et crée ceux du service. Le courrier commence à passer par le service.
    .back = Faites remettre les anciens enregistrements. Le courrier reprend l’ancien chemin dès que le TTL des nouveaux est écoulé : dans l’heure.
schedule-first-seen = Les premiers expéditeurs voient les nouveaux enregistrements
    .what = Qui demande maintenant reçoit la nouvelle réponse. Ailleurs, d’anciennes réponses sont encore retenues.
    .back = Faites remettre les anciens enregistrements.
schedule-restrict-log = Noter qui vient encore directement
    .what = Journalisez les connexions qui ne viennent pas du service, sans refuser personne.
    .back = Arrêtez la journalisation.
schedule-last-old-answer = La dernière ancienne réponse expire
    .what = Dès maintenant, tout expéditeur qui respecte le TTL voit les nouveaux enregistrements.
    .back = Faites remettre les anciens enregistrements ; attendez le TTL des nouveaux.
schedule-restrict-defer = Faire patienter les inconnus
    .what = Qui ne vient pas du service est prié de réessayer plus tard : aucun message ne se perd si l’on a oublié quelque chose. Laissez encore entrer les anciens relais de votre fournisseur.
    .back = Rouvrez le serveur. Les expéditeurs mis en attente réessaient d’eux-mêmes.
schedule-tidy-mta-sts = Retirer les anciens serveurs des règles de livraison
    .what = Publiez des règles MTA-STS qui ne nomment que les serveurs du service, avec un nouvel id.
    .back = Publiez de nouveau les règles complétées, avec un nouvel id.
schedule-raise-ttl = Remettre le TTL habituel
    .what = Là où les nouveaux enregistrements ont le TTL court, faites-le mettre à 3600.
    .back = Faites-le baisser de nouveau.
schedule-restrict-reject = Fermer le serveur à tous sauf au service
    .what = Refusez tous ceux qui ne sont pas le service, anciens relais compris.
    .back = Rouvrez aussitôt le serveur, puis lisez le journal.
schedule-remove-old-route = Supprimer l’ancien chemin
    .what = Dites à votre fournisseur que ses relais n’ont plus à recevoir de courrier pour le domaine.
    .back = Demandez au fournisseur d’accepter de nouveau le courrier du domaine.

## The wait for the change, on the command line and in the window.

propagation-heading = Le changement est-il arrivé ?
propagation-why = Les serveurs de noms et les résolveurs prennent les nouveaux enregistrements l’un après l’autre. Mailward les interroge jusqu’à ce que tous soient d’accord.
propagation-start = Commencer à surveiller
propagation-again = Surveiller de nouveau
propagation-stop = Arrêter
propagation-never = Personne n’a encore regardé.
propagation-looking = Interrogation en cours…
propagation-next = Surveillance en cours. Prochain regard à { $time }. Elle continue pendant les autres étapes, tant que ce dossier est ouvert.
propagation-not-yet = Pas encore regardé. Commencez quand votre opérateur DNS a reçu la demande.

watch-progress = { $new } sur { $known } ont le changement
watch-who = Interrogé
watch-answer = Réponse
watch-records = Enregistrements
watch-resolver = Résolveur { $name }
watch-new = nouvelle
watch-partly = à moitié faite
watch-old = ancienne
watch-no-answer = pas de réponse ({ $detail })
watch-done = Le changement est arrivé partout, et plus personne parmi les serveurs vus ne retient une ancienne réponse.
watch-done-until = Le changement est arrivé chez tous ceux qui ont été interrogés. La dernière ancienne réponse expire à { $until } : d’ici là, du courrier peut encore suivre l’ancien chemin, laissez-le donc ouvert.
watch-done-unseen = Le changement est arrivé partout. On n’a pas vu quand il a été fait : qui a demandé peu avant peut suivre les anciens enregistrements un jour ou plus, laissez donc l’ancien chemin ouvert.
watch-waiting = Le changement n’est pas encore arrivé partout. Laissez l’ancien chemin ouvert et regardez de nouveau plus tard.
watch-unknown = Personne ne répond, on ne peut donc rien dire. Vérifiez le réseau de cet ordinateur, puis regardez de nouveau.
watch-blind = Aucun des serveurs de noms du domaine ne peut être interrogé d’ici : ce réseau ne laisse peut-être personne interroger d’autres serveurs DNS que les siens. On ne peut donc dire si le changement est arrivé partout. Laissez l’ancien chemin ouvert, et regardez depuis un autre réseau.
watch-failing = Les résolveurs répondent, mais ne peuvent rien dire de { $domain } : ses serveurs de noms échouent, ou ses signatures (DNSSEC) sont fausses. Examinez le domaine avant de continuer.
watch-other = { $path } contient l’attente pour { $domain }. Indiquez un autre fichier, ou supprimez celui-ci.

## The command line.

cli-label = { $words } :
cli-error = Erreur
cli-warning = Avertissement
cli-notice = Remarque
cli-todo = À faire :
cli-details = Détails :
cli-asked = Question posée à { $resolvers }, { $milliseconds } ms
cli-alias = Le nom du domaine est un alias de { $target }.
cli-plan-heading = { $domain } : le changement
cli-strategy = Stratégie : { $strategy }
cli-delete = À supprimer
cli-create = À créer
cli-change = Changement
cli-progress = Recherche de { $name } ({ $done }/{ $total })
cli-send-no-server = Indiquez le serveur de messagerie (--smtp HÔTE), ou écrivez le message dans un fichier (--eml FICHIER).
cli-send-no-sender = Indiquez l’expéditeur (--from ADRESSE).
cli-send-no-password = L’identifiant demande un mot de passe : définissez la variable MAILWARD_SMTP_PASSWORD ou donnez --password-stdin.
cli-send-done = La lettre a été envoyée à { $to }. Réponse du serveur de messagerie : { $reply }
cli-send-saved = Le message a été écrit dans { $path }.
cli-send-dry = Rien n’a été envoyé.
cli-send-remembered = Le mot de passe n’est dans aucun trousseau : { $reason }
cli-not-kept = Ce résultat n’a pas pu être inscrit dans le dossier, qui n’en dit donc rien : { $reason }
cli-send-from = De
cli-send-to = À
cli-send-cc = Copie
cli-send-subject = Objet
cli-send-attachment = Pièce jointe
cli-send-through = Par
cli-apply-heading = Le changement sur le serveur DNS { $server }, zone { $zone } :
cli-apply-goes = Ces enregistrements MX doivent s’y trouver, et disparaissent :
cli-apply-comes = Ces enregistrements MX arrivent :
cli-apply-none = (aucun)
cli-apply-done-already = Il n’y a plus rien à changer.
cli-apply-dry = Rien n’a été changé (essai à blanc).
cli-apply-agree = Rien n’a été changé : donnez --yes pour faire le changement.
cli-apply-question = Faire ce changement maintenant ? [o/N]
cli-apply-yes = o oui y
cli-apply-made = Le changement est fait. Pour l’annuler, employez { $path }.
cli-apply-force = Rien n’a été changé : --force fait le changement malgré tout.
cli-apply-unresolved = Le DNS ne connaît pas { $hosts }, du service. Le courrier n’irait nulle part : demandez d’abord les bons noms à l’assistance du service.
cli-apply-wait = Selon le calendrier, ce changement devrait attendre jusqu’au { $until }. Ce qu’il attend est indiqué par : mailward-cli plan { $domain }
cli-apply-unseen = Aucun résolveur ne répond : il n’a pas été possible de voir ce que le changement de { $domain } devrait attendre (MTA-STS, SPF, TTL).
cli-apply-back-policy = Les règles de livraison de { $domain } (MTA-STS) ne nomment pas ces serveurs, qui reviennent : { $hosts }. Les expéditeurs qui s’y tiennent ne leur livreront rien. Faites-les ajouter, et donnez un nouvel id à l’enregistrement _mta-sts.
cli-apply-back-unread = Les règles de livraison de { $domain } (MTA-STS) n’ont pas pu être lues. Assurez-vous qu’elles nomment les serveurs qui reviennent : les expéditeurs qui s’y tiennent ne livrent à aucun autre.
cli-dossier-written = Le dossier a été écrit dans { $path } (pages : { $pages }).
cli-emergency-written = La feuille d’urgence a été écrite dans { $path } (pages : { $pages }).
cli-plan-one = Donnez un seul domaine. Seul --export en accepte plusieurs.
cli-export-done = { $domain } : il n’y a plus rien à changer.
cli-export-no-way-back = { $domain } : le changement est déjà fait, et le DNS ne contient plus les enregistrements auxquels revenir. Demandez le retour avant le changement.
cli-export-back-to-null = { $domain } : avant la modification, le domaine ne reçoit aucun courrier. Le retour en arrière fait renoncer les expéditeurs aussitôt ; ne l’utilisez pas tant que du courrier attend.
cli-no-folder = Le dossier { $path } n’existe pas.
cli-no-file-over = { $path } existe déjà. Ajoutez --force pour le remplacer, ou donnez un autre nom.
cli-apply-other-undo = { $path } existe déjà et contient autre chose que le retour en arrière de cette modification. Donnez un autre nom avec --undo-file.
cli-output-is-input = { $path } est lu par cette commande et ne peut pas être écrit en même temps. Donnez un autre nom.
cli-letter-written = La lettre est dans { $path } (pages : { $pages }).
cli-letter-unresolved = Le DNS ne connaît pas { $host }, un serveur du service. Le courrier pour ce serveur n’irait nulle part : demandez le bon nom à l’assistance du service avant d’envoyer la lettre.
cli-letter-unknown = { $domain } n’a pu être examiné. La lettre laisse en blanc ses enregistrements actuels : remplissez-les à la main.
cli-letter-no-domain = Le domaine { $domain } n’existe pas. Vérifiez son orthographe.
cli-letter-nothing = Il n’y a plus rien à changer : aucune lettre n’est nécessaire.
cli-case-for-domain = { $path } est un fichier de dossier, et cette commande attend des domaines. Sur les dossiers agissent : letter, send, dossier, case.
cli-letter-glyphs = Les polices de la lettre n’ont pas ces caractères ; un signe de remplacement tient la place de chacun : { $characters }
cli-letter-none = Le dossier { $path } ne nomme aucun domaine.
cli-letter-mixed = Donnez soit un dossier, soit des domaines, pas les deux.
cli-pdf = Le PDF n’a pu être produit : { $reason }
cli-no-runtime = Le programme n’a pu démarrer : { $reason }
window-ended = Mailward s’est arrêté de façon inattendue.
window-none = Si aucune fenêtre ne peut s’ouvrir ici, la ligne de commande fait la même chose : mailward-cli --help
cli-output = La sortie n’a pu être écrite : { $reason }
cli-services-id = Identifiant
cli-services-name = Nom
cli-services-hosts = Serveurs pour le courrier entrant
cli-services-valid = { $path } : ce profil est en ordre ({ $name }).
cli-services-odd-port = { $host } reçoit le courrier sur le port { $port }, mais les enregistrements MX n’indiquent pas de port : tous les expéditeurs utilisent le port 25.
cli-services-banner = Message d’accueil
cli-services-console = Console
cli-services-autoresponder = Répondeur automatique
cli-services-support = Assistance
cli-services-mailboxes = Boîtes aux lettres
cli-services-ranges = Adresses
cli-services-ranges-none = à demander à l’assistance du service
cli-services-inbound = Courrier entrant
cli-services-outbound = Courrier sortant
cli-services-region = Région
cli-reach-progress = Connexion ({ $done }/{ $total }), encore { $seconds } s au plus
cli-reach-host = Hôte
cli-reach-address = Adresse
cli-reach-port = Port
cli-reach-verdict = Résultat
cli-reach-software = Logiciel
cli-reach-time = Temps
cli-reach-milliseconds = { $milliseconds } ms
cli-reach-controls = Mesures annexes
cli-reach-transcript = Conversation avec { $place } ({ $address })
cli-reach-signed = Les résultats signés se trouvent dans { $path }. Qui les lit voit la clé { $key } : c’est la vôtre.
cli-reach-json = { $path } ne contient pas de résultats de ce programme : { $reason }
cli-reach-pasted = Rien n’a été reconnu dans le texte. Il faut la sortie de Test-NetConnection, telnet, nc ou openssl s_client.

## Errors.

error-domain-empty = Aucun domaine n’est indiqué. Écrivez-le comme company.com.
error-domain-empty-label = Dans « { $text } », il manque une partie entre deux points. Écrivez le domaine comme company.com.
error-domain-too-long = Ce nom est trop long : il compte { $length } caractères, et un domaine en a 253 au plus.
error-domain-label-too-long = La partie « { $label } » est trop longue : entre deux points, il y a place pour 63 caractères.
error-domain-ip-address = « { $text } » est une adresse IP. Indiquez plutôt le domaine, ce qui suit le @ dans vos adresses de messagerie.
error-domain-single-label = « { $text } » n’a pas de terminaison comme .com. Indiquez le domaine entier, ce qui suit le @ dans vos adresses de messagerie.
error-domain-bad-character = « { $text } » contient un caractère qu’un domaine ne peut avoir. Sont permis les lettres, les chiffres, les traits d’union et les points.

error-profile = ligne { $line }, colonne { $column } : { $fault }
error-profile-syntax = ceci ne peut être lu ({ $detail })
error-profile-encoding = ceci n’est pas un texte UTF-8 : enregistrez le fichier en UTF-8
error-profile-unknown-key = la clé « { $key } » n’est pas connue ici ; il y a : { $known }
error-profile-missing-key = la clé « { $key } » manque
error-profile-duplicate-key = cette clé est là deux fois
error-profile-kind = { $found } : { $kind ->
    [number] il faut un nombre entier sans guillemets, dans ses limites
    [list] il faut une liste entre crochets
    [table] il faut ici des clés propres, dans une section
    [truth] il faut true ou false, sans guillemets
   *[text] il faut un texte entre guillemets
}
error-profile-too-large = le profil dépasse 256 Kio
error-profile-schema = ce profil est au format { $found } ; cette version de Mailward lit le format 1
error-profile-identifier = « { $text } » n’est pas un identifiant : employez a-z, 0-9 et le trait d’union, 64 au plus
error-profile-text = ce texte doit avoir de 1 à 200 caractères, sans caractère de commande
error-profile-host = « { $text } » n’est pas un nom de serveur
error-profile-duplicate-host = le serveur { $host } figure deux fois
error-profile-host-count = un service a de 1 à 16 serveurs pour le courrier entrant, et 16 au plus pour le courrier sortant
error-profile-port = 0 n’est pas un port
error-profile-link = un lien doit commencer par https:// et nommer un hôte
error-profile-mailbox = « { $text } » n’est pas une adresse de messagerie
error-profile-network = « { $text } » n’est pas un réseau comme 192.0.2.0/24
error-profile-too-wide = { $net } laisserait entrer beaucoup trop de monde
error-profile-inside = aucun service sur Internet ne livre depuis { $net }
error-profile-outside = { $net } n’est pas un réseau interne d’entreprise comme 10.1.0.0/16
error-profile-too-many = il peut y en avoir { $most } au plus
error-profile-language = « { $text } » n’est aucune des langues en, fr, de, es, it, nl
error-profile-colour = « { $text } » n’est pas une couleur comme #0b5cad
error-profile-contrast-light = cette couleur a un contraste de { $contrast }:1 sur fond clair ; un texte demande 4.5:1, prenez-en une plus foncée
error-profile-contrast-dark = cette couleur a un contraste de { $contrast }:1 sur fond sombre ; un texte demande 4.5:1, prenez-en une plus claire
error-logo-too-large = un logo a 128 Kio au plus
error-logo-kind = un logo est un fichier PNG ou SVG
error-logo-sides = un PNG pour un logo a des côtés de 1 à 2048 pixels
error-logo-active = un SVG pour un logo ne doit pas contenir ceci : { $what }
error-logo-path = « { $name } » n’est pas le nom d’un fichier à côté du profil : ni dossiers, ni liens
error-logo-unreadable = le logo ne peut pas être lu : { $reason }
error-logo-base64 = ce n’est pas du base64
error-logo-twice = donnez soit logo, soit logo_data, pas les deux
error-signed-not = il n’est pas signé
error-signed-kind = ce qui y est signé est autre chose
error-signed-forged = la signature ne convient pas : il a été modifié après avoir été signé
error-signed-key = la clé est inutilisable

error-store-no-home = Le système n’indique aucun dossier pour vos données. Donnez-en un dans la variable MAILWARD_HOME.
error-store-read = { $path } ne peut être lu : { $reason }
error-store-write = { $path } ne peut être écrit : { $reason }
error-store-exists = { $path } existe déjà.
error-store-no-folder = Le dossier { $path } n’existe pas.
error-store-changed = { $path } a été modifié entre-temps par une autre fenêtre ou un autre programme. Rien n’a été écrasé ; ouvrez-le de nouveau.
error-store-busy = { $path } : un autre programme tient son dossier verrouillé, rien n’a donc été écrit. Attendez qu’il ait terminé, ou fermez-le, puis réessayez.
error-store-damaged = { $path } est abîmé, et resté tel quel : { $reason }
error-store-newer = { $path } vient d’une version plus récente de Mailward (format { $format }).
error-store-profile = { $path }, { $fault }
error-store-no-such-service = Aucun service ne s’appelle « { $name } ». « mailward-cli services list » montre ceux qui existent.
error-case-service-missing = Le dossier relève du service « { $name } », dont le profil manque sur cet ordinateur. Demandez ce fichier (il se termine par .mailward-service) à la personne qui vous a remis le dossier, installez-le avec « mailward-cli services add FICHIER », puis relancez la commande.
error-store-logo = { $path } ne peut servir de logo : { $fault }
error-logo-format = ce n’est ni un PNG ni un SVG. Enregistrez-le dans l’un de ces formats.
error-logo-size = il dépasse { $most } Ko. Enregistrez-le plus petit.
error-logo-pixels = il a { $width } × { $height } pixels, c’est trop. Enregistrez-le plus petit ; 2000 pixels suffisent largement.
error-logo-damaged = le fichier est endommagé ({ $reason }). Demandez-en une autre copie à qui l’a fait.
error-logo-effects = il emploie des effets comme des ombres, qui ne sont pas dessinés. Enregistrez-le en PNG.
error-logo-refers = il renvoie à une autre image, qui n’est pas cherchée. Enregistrez-le en PNG, ou avec l’image à l’intérieur.
error-store-signature = { $path } : { $fault }.
error-store-other-issuer = Le profil installé « { $id } » a été émis avec la clé { $key }, et celui-ci non. Demandez à l’émetteur ; sur la ligne de commande, --force le remplace malgré tout.
error-store-passed-over = { $path } est ignoré : un profil du même service est installé, émis avec la clé { $key }, et celui-ci ne l’a pas été. Supprimez l’un des deux.
error-store-unread-issuer = Le profil installé { $path } était signé et n’est plus lisible ({ $reason }) ; on ne sait donc pas qui l’a émis. Demandez-le à l’émetteur ; en ligne de commande, --force le remplace malgré tout.
error-store-built-in = Ce profil prendrait la place de { $name }, livré avec Mailward : le courrier de tous les dossiers qui l’utilisent irait à { $hosts }. Si vous faites confiance à qui l’a envoyé, installez-le avec --force.
error-store-locked = { $path } est verrouillé par un mot de passe. Donnez-le par --password-stdin ou la variable MAILWARD_CASE_PASSWORD : mailward-cli case import, ou case merge.
error-store-wrong-password = Ce mot de passe n’ouvre pas { $path }. Les majuscules comptent ; demandez à qui a envoyé le fichier.
error-store-too-much-work = { $path } n’a pas été ouvert : y essayer un mot de passe prendrait bien plus de temps et de mémoire qu’aucun fichier honnête n’en demande.
error-store-short-password = Le mot de passe est trop court pour verrouiller un fichier : 8 caractères au moins.

error-case-too-many-domains = Un dossier contient 100 domaines au plus. Répartissez-les sur plusieurs.
error-case-too-many-networks = Un dossier contient au plus 200 réseaux d’un service.
error-case-text-too-long = Ce texte est trop long : 2000 octets au plus.
error-case-unknown-domain = { $domain } ne fait pas partie de ce dossier.
error-case-tag = « { $tag } » n’est pas une étiquette : une étiquette a de 1 à 40 caractères, sans virgule ni caractère de contrôle.
error-case-too-many-tags = Un dossier a 20 étiquettes au plus.
error-case-notes-too-long = Les notes sont trop longues : 8000 octets au plus.
error-case-too-many-records = C’est plus de vérifications, de lettres, d’essais ou de copies qu’un dossier n’en garde.

error-resolver-none = Les réglages de cet ordinateur n’indiquent aucun serveur DNS. Nommez-en un avec --resolver. ({ $reason })
error-resolver-setup = La question au DNS n’a pu être préparée : { $reason }

error-plan-unknown = { $domain } n’a pu être examiné : on ne peut rien dire de ses enregistrements.
error-plan-no-domain = Le domaine { $domain } n’existe pas. Vérifiez son orthographe.
error-plan-alias = { $domain } est un alias de { $target } (CNAME) et ne peut avoir de serveurs de messagerie propres. Voyez avec votre opérateur DNS : soit le changement se fait à { $target }, soit l’alias doit d’abord disparaître.
error-target-host = « { $text } » n’est pas un hôte. Écrivez un nom, NOM:PORT, une adresse IP, ou [IPv6]:PORT.
error-target-port = « { $text } » n’a pas de port de 1 à 65535.

## The practice network.

practice-title = Réseau d’entraînement
practice-intro = Des entreprises inventées et le service, sur cet ordinateur seul. Rien ne le quitte, et tout finit avec ce programme.
practice-resolver = Résolveur : { $address }
practice-authority = Serveurs de noms : port { $port } (définir MAILWARD_AUTHORITY_PORT={ $port } pour les commandes ci-dessous)
practice-profile = Profil du service : { $path }
practice-domain = Domaine
practice-story = Ce qu’on y apprend
practice-try = À essayer dans une autre fenêtre :
practice-operator = Ici, vous êtes l’opérateur DNS. Tapez « apply DOMAINE » pour faire le changement, « reset DOMAINE » pour le défaire, « quit » pour finir.
practice-applied = { $domain } : le changement est fait.
practice-reset = { $domain } : les anciens enregistrements sont rétablis.
practice-stranger = { $domain } n’est aucune des entreprises.
practice-command = Pas compris : « { $text } ». Il y a : apply DOMAINE, reset DOMAINE, quit.
practice-story-own-and-relays = un serveur et les relais du fournisseur, le cas courant
practice-story-half-switched = le changement est à moitié fait
practice-story-switched = le changement est fait
practice-story-no-mx = aucun enregistrement de messagerie
practice-story-takes-no-mail = ne reçoit pas de courrier
practice-story-broken = presque tout est faux
practice-story-international = un nom accentué
practice-story-out-of-order = son DNS est en panne

## End.

## A test of the way through a mail server.

request-send-offered = Chiffré si le serveur le propose
trial-title = Tester le chemin par l’hôte relais
trial-why = Demandez d’abord à { $server } s’il accepterait du courrier de vous : rien n’est envoyé. Envoyez ensuite un message et attendez sa réponse. Le mieux est de le faire sur le serveur de messagerie lui-même, car le service vous reconnaît à son adresse.
trial-from = Expéditeur, une de vos adresses
trial-to = Destinataire qui répond
trial-login = L’hôte relais demande un identifiant
trial-ask = Demander seulement
trial-send = Envoyer un message de test
trial-busy = Conversation avec le serveur…
trial-waiting = Le serveur demande de revenir plus tard. Prochain essai dans { $seconds } secondes.
trial-no-to = Indiquez un destinataire : une adresse qui répond, ou que vous pouvez consulter.
trial-no-smart-host = Ce service n’a pas d’hôte relais pour le courrier sortant.
trial-ok-envelope = L’hôte relais accepterait du courrier de vous. Rien n’a été envoyé. Ensuite : envoyez un message de test.
trial-ok-message = L’hôte relais a accepté le message. C’est la moitié du chemin : il faut maintenant que sa réponse arrive.
trial-look = Message de test du { $at } : cherchez dans la boîte de { $from } une réponse avec le mot { $token }.
trial-echo = La réponse est arrivée
trial-echoed = La réponse avec le mot { $token } est arrivée ({ $at }) : le courrier sortant passe.
trial-subject = Test de courrier { $token }
trial-text =
    Ce message teste le chemin du courrier sortant par { $server } ({ $service }).
    Il porte le mot { $token }, qui permet de reconnaître son écho.

    Personne n’a rien à faire.
trial-waits = Le serveur demande de revenir plus tard. Prochain essai dans { $seconds } secondes ; Ctrl+C arrête.
trial-envelope-taken = Le serveur accepterait du courrier de vous à { $to }. Rien n’a été envoyé. Ensuite : envoyez un vrai message de test (sans --envelope).
trial-taken =
    Le serveur a accepté le message pour { $to }. C’est la moitié du chemin.
    Regardez maintenant dans la boîte de { $from } : une réponse avec le mot { $token } doit arriver en quelques minutes. Alors seulement, le courrier sortant passe vraiment.
echo-found = C’est l’écho du message de test avec le mot { $token }.
echo-not-found = Le mot d’aucun message de test ne se trouve dans ce texte. Copiez les en-têtes et le sujet de la réponse, et indiquez le dossier ou le mot (--token).
trial-no-recipient = Le service n’a pas d’adresse qui réponde aux messages de test. Indiquez avec --to une adresse que vous pouvez consulter.
trial-no-randomness = Le système ne donne pas de nombres aléatoires, donc aucun message de test ne peut être marqué. Redémarrez l’ordinateur et réessayez.
advice-relay-denied = Ce serveur ne transmet pas encore votre courrier. Donnez à l’assistance du service l’adresse publique depuis laquelle votre serveur de messagerie envoie, et demandez qu’elle soit autorisée ; réessayez ensuite depuis le serveur de messagerie lui-même.
advice-address-refused = Le serveur ne parle pas du tout à cette adresse. Essayez depuis le serveur de messagerie lui-même ; s’il y est refusé aussi, donnez votre adresse publique à l’assistance du service : elle figure peut-être sur une liste de blocage.
advice-login-wanted = Le serveur demande un identifiant. Demandez nom et mot de passe à l’assistance du service, et réessayez avec eux.
advice-encryption-wanted = Le serveur ne vous parle que sur une connexion chiffrée, ou n’en propose aucune. Choisissez un autre chiffrement : starttls (587), tls (465).
advice-wrong-login = Le nom ou le mot de passe est faux, ou cet identifiant n’est pas permis ici. Retapez les deux ; demandez à la personne qui vous les a donnés.
advice-come-back-later = Le serveur fait revenir plus tard les inconnus (greylisting). C’est normal et sans danger : les serveurs de messagerie réessaient d’eux-mêmes. Réessayez dans quelques minutes.
advice-busy = Le serveur n’a pas le temps pour le moment. Réessayez dans quelques minutes ; si cela dure une heure, demandez à son exploitant.
advice-no-such-recipient = Le serveur ne connaît pas ce destinataire. Vérifiez l’adresse.
advice-sender-refused = Le serveur n’accepte pas l’adresse de l’expéditeur. Utilisez une adresse existante de votre domaine, et assurez-vous que le service connaît votre domaine.
advice-content-refused = Le serveur a lu le message et l’a refusé, comme il le fait du spam, des virus et des messages trop gros. Demandez pourquoi à son exploitant.
advice-check-connection = Il n’y a pas de connexion avec ce serveur. Le contrôle de la connexion trouve ce qui s’y oppose.
advice-encryption-failed = Le serveur a été atteint, mais la connexion n’a pas pu être chiffrée : son certificat ne vaut pas, ou les deux n’ont aucun chiffrement en commun. Dites-le à qui exploite le serveur.
advice-spf-failed = L’enregistrement SPF du domaine de l’expéditeur ne nomme pas l’adresse publique de ce réseau. Faites-la ajouter, et réessayez quand le changement sera arrivé.

## Cases on the command line.

cli-case-none = Il n’y a pas encore de dossier sur cet ordinateur. Commencez-en un : mailward-cli case new DOMAINE
cli-case-id = Dossier
cli-case-company = Entreprise
cli-case-domains = Domaines
cli-case-changed = Modifié
cli-case-file = Gardé dans { $path }
cli-case-service = Service
cli-case-strategy = Anciens serveurs
cli-case-domain = Domaine
cli-case-state = État
cli-case-unseen = pas encore examiné (case look)
cli-case-step = Étape
cli-case-stands = Où elle en est
cli-case-missing = Ce qui manque
cli-case-unknown = Il n’y a pas de dossier « { $name } » sur cet ordinateur, ni de fichier de ce nom. Liste des dossiers : mailward-cli case
cli-case-exists = { $path } existe déjà, et un dossier n’est pas remplacé. Choisissez un autre nom, ou retirez d’abord celui-là.
standing-done = faite
standing-attention = à revoir
standing-ahead = à venir

## The customer book.

book-title = Clients
book-letters = Lettres
book-state-unseen = Pas examinés
book-errors = Erreurs
book-warnings = Avertissements
book-findings = Erreurs/avertissements
book-findings-short = Constats
book-next = À faire
book-when = Quand
book-checked = Dernier examen
book-tags = Étiquettes
book-notes = Notes
book-archived = Rangé
book-count = { $shown } dossiers sur { $total }
book-done = Dossiers modifiés : { $count }
book-written = { $path } a été écrit ({ $count }).
book-was = { $now } (avant : { $before })
book-open = Carnet de clients
book-why = Tous vos dossiers d’un coup d’œil. Appuyez sur un état pour ne voir que ceux-là ; choisissez des dossiers pour faire la même chose pour tous.
book-leave = Revenir au dossier
book-search = Chercher par entreprise, domaine, étiquette, note ou personne
book-filter-findings = Avec erreurs ou avertissements : { $count }
book-filter-due = À faire d’ici une semaine : { $count }
book-filter-unchecked = Pas vérifiés depuis 30 jours : { $count }
book-filter-archived = Rangés : { $count }
book-no-filter = Tout afficher
book-choose-all = Choisir tous ceux affichés ({ $count })
book-choose-none = N’en choisir aucun
book-chosen = Choisis : { $count }
book-reading = Lecture des dossiers…
book-empty = Il n’y a pas encore de dossier. Commencez-en un à l’étape Départ.
book-faults = Fichiers illisibles : { $count }. Ils n’ont pas été touchés.
book-check = Vérifier à nouveau
book-checking = Les domaines sont examinés à nouveau : { $done } dossiers sur { $total }
book-stop = Arrêter
book-checked-all = Dossiers vérifiés à nouveau : { $count }. Dans un autre état qu’avant : { $changed }.
book-checked-some = Arrêté après { $done } dossiers sur { $total }. Dans un autre état qu’avant : { $changed }. Ce qui a été vu est conservé.
book-reminders = Rappels
book-table = Tableau
book-card = Étiquettes et notes
bulk-letters-text = Écrit les lettres des dossiers choisis d’après ce qui a été vu en dernier. Si cela remonte à loin, vérifiez d’abord ces dossiers à nouveau.
bulk-reminders-text = Écrit ce qui est à faire ensuite dans chacun des dossiers choisis, sous forme de fichier de calendrier. Tout agenda l’ouvre.
bulk-table-text = Écrit les dossiers choisis sous forme de tableau : une feuille de calcul, ou un simple CSV si le nom du fichier se termine par .csv.
bulk-one = Toutes dans un seul PDF
bulk-each = Un PDF chacune, dans un dossier
bulk-save = Enregistrer
bulk-apply = Conserver
bulk-tags-add = Étiquettes à ajouter
bulk-tags-gone = Étiquettes à enlever
bulk-tags-hint = Séparez-les par des virgules, par exemple : revendeur-nord, contrat-2027
bulk-letter-unseen = { $title } : pas de lettre, car un domaine n’a pas encore été examiné. Choisissez d’abord « Vérifier à nouveau ».
bulk-letter-no-service = { $title } : pas de lettre, car son service n’est pas installé sur cet ordinateur.
bulk-letter-unplanned = { $title } : pas de lettre. { $reason }
bulk-letter-nothing = { $title } : pas de lettre, car il n’y a plus rien à modifier.
bulk-letter-more = Et { $count } autres sans lettre.
bulk-letter-early = { $title } : n’envoyez pas encore cette lettre. { $reason }
bulk-letter-early-more = Et { $count } autres lettres à ne pas encore envoyer.
card-private = Pour vous seul : les étiquettes et les notes ne partent pas chez le client.
key-book = Ctrl+B
help-book = Carnet de clients
book-finding-count = erreurs : { $errors }, avertissements : { $warnings }
book-none-chosen = Dites de quels dossiers il s’agit : nommez-les, donnez un filtre, ou --all. Leur liste : mailward-cli book
book-none-fits = Aucun dossier ne correspond.
book-no-sheet = Le tableau n’a pas pu être fait : { $reason }
book-letter-unseen = { $id } : pas de lettre, car un domaine n’a pas encore été examiné. Lancez : mailward-cli book check { $id }
book-letter-no-service = { $id } : pas de lettre, car son service n’est pas installé sur cet ordinateur.
book-letter-unplanned = { $id } : pas de lettre. { $reason }
book-letter-nothing = { $id } : pas de lettre, car il n’y a plus rien à changer.

## Cases that are handed over and come back.

hand-over-written = La copie pour le client a été écrite dans { $path }. Quand elle revient : mailward-cli case merge FICHIER
hand-over-profile = Envoyez aussi le profil du service { $service }, un fichier qui se termine par .mailward-service : il n’est pas fourni avec Mailward, et sans lui le dossier ne peut pas être ouvert.
hand-over-no-password = Pour verrouiller le fichier, renseignez la variable MAILWARD_CASE_PASSWORD, ou donnez --password-stdin.
hand-over-open = Transmettre
hand-over-title = Transmettre le dossier
hand-over-text = Fait une copie pour le client, ou pour la personne qui doit faire sa part. Envoyez-la par e-mail. Quand elle revient, ouvrez-la ici : Mailward montre ce qui a changé et réunit les deux.
hand-over-return = Ce dossier vous a été transmis. Enregistrez-le dans un fichier et renvoyez-le.
hand-over-password = Mot de passe
hand-over-password-hint = Facultatif. Au moins 8 caractères. Communiquez-le par téléphone, pas dans le même e-mail.
hand-over-again = Le même mot de passe encore une fois
hand-over-unequal = Les deux mots de passe diffèrent.
hand-over-done = Envoyez ce fichier au client. Quand il revient, ouvrez-le ici.
hand-over-returned = Renvoyez ce fichier à la personne qui vous l’a donné.
hand-over-folder = Montrer le dossier du fichier
unlock-title = Dossier verrouillé
unlock-text = Ce fichier est verrouillé. La personne qui l’a envoyé connaît le mot de passe.
unlock-open = Déverrouiller
unlock-kept = Le dossier est déverrouillé et rangé parmi vos dossiers. Pour le renvoyer, choisissez « Transmettre ». Le fichier { $path } est resté tel quel.
merge-title = Une copie est revenue
merge-text = Ceci est une copie du dossier « { $title } », que vous avez ici. Voici ce qui diffère. Ce qu’un seul côté a modifié est repris tout seul.
merge-all-ours = Tout comme ici
merge-all-theirs = Tout comme revenu
merge-take = Réunir les deux
merge-open = Encore à décider : { $count }
merge-what = Quoi
merge-before = Remis
merge-ours = Ici
merge-theirs = Revenu
merge-outcome = Résultat
merge-taken-ours = comme ici
merge-taken-theirs = comme revenu
merge-same = identique
merge-both = les deux gardés
merge-conflict = À DÉCIDER
merge-nothing = Rien n’a changé depuis la remise.
merge-no-base = On ne sait plus dans quel état cette copie a été remise : tout ce qui diffère est donc à décider.
merge-older = Un état plus récent de cette copie a déjà été réuni avec le dossier ; ce fichier est plus ancien. Tout ce qui diffère est à décider.
merge-superseded = Un état plus récent de cette copie a déjà été réuni avec le dossier, et rien dans ce fichier n’est nouveau. Le dossier reste tel qu’il est.
merge-decide = Les deux côtés l’ont modifié. Rien n’a été écrit. Décidez avec --take, par exemple --take { $what }=theirs, ou avec --take-all.
merge-dry = Rien n’a été écrit (essai).
merge-written = Le dossier { $path } réunit maintenant les deux côtés.
merge-other = Ce fichier est une copie du dossier { $theirs }, et non de { $ours }.
merge-no-conflict = Il n’y a rien à décider pour « { $what } ».

## Service profiles.

services-description = Ce qu’il fait
services-issuer = Émis par
services-accent = Couleurs
services-footer = Pied des lettres
services-signed-by = { $name }, signé avec la clé { $key }
services-unsigned = { $name } (non signé)
services-added = { $name } est installé : { $path }
services-written = Le profil a été écrit dans { $path }.
services-lacks = Il faut encore à un nouveau profil : { $options }.
services-new-fault = Ceci ne peut pas figurer dans un profil : { $line } – { $fault }
services-no-issuer = Qui émet le profil ? Donnez --as NOM.
services-signed = Le profil signé est dans { $path }. Les clients voient que { $name } l’a émis, avec la clé { $key } : communiquez-la-leur par une autre voie, par exemple le téléphone.
services-verified = Ce profil a été émis par { $name } avec la clé { $key }, et il est tel qu’il a été signé. Si cette clé est bien la leur, eux seuls peuvent le dire : comparez-la par téléphone.
services-verified-key = Ce profil a été émis par { $name } avec la clé { $key }, celle que vous avez donnée, et il est tel qu’il a été signé.
services-other-key = Ce profil a été signé avec la clé { $key }, et non avec celle que vous avez donnée.
services-not-signed = Ce profil n’est pas signé : n’importe qui peut l’avoir écrit.
services-nobody = (sans nom)
services-ask-id = Identifiant (a-z, 0-9, traits d’union)
services-ask-name = Nom que les clients connaissent
services-ask-banner = Le message d’accueil de ses serveurs, après « 220 »
services-ask-inbound = Serveur pour le courrier entrant : NOM,PRÉFÉRENCE,RÉGION (vide : plus aucun)
services-ask-outbound = Relais pour le courrier sortant (vide : aucun)
services-ask-issuer = Qui vend le service (vide : personne en particulier)
services-ask-phone = Téléphone de l’assistance (vide : aucun)
services-ask-email = Adresse électronique de l’assistance (vide : aucune)
services-ask-console = Console, https://… (vide : aucune)

## The glossary.

term-dns = DNS (système de noms de domaine)
    .what = L’annuaire d’Internet : il dit à quelles adresses se trouve un nom, et quels serveurs reçoivent le courrier d’un domaine. Chaque domaine a quelqu’un qui tient sa partie de l’annuaire : souvent l’hébergeur, le fournisseur d’accès ou le bureau d’enregistrement.
    .forms = DNS | système de noms de domaine
term-zone = zone
    .what = La partie du DNS qu’un opérateur tient pour un domaine : la liste de tous ses enregistrements.
    .forms = zone | zones | fichier de zone | fichiers de zone
term-name-server = serveur de noms
    .what = Un serveur qui publie les enregistrements d’un domaine. Il y en a toujours plusieurs, et tous doivent dire la même chose.
    .forms = serveur de noms | serveurs de noms | enregistrement NS | enregistrements NS
term-delegation = délégation
    .what = L’inscription au niveau supérieur, par exemple chez .com, qui dit quels serveurs de noms connaissent votre domaine.
    .forms = délégation | délégations
term-resolver = résolveur
    .what = Le serveur qui cherche les noms pour un ordinateur : au bureau, en général le routeur ou le contrôleur de domaine ; à la maison, celui du fournisseur. Il retient les réponses un moment.
    .forms = résolveur | résolveurs | résolveur DNS | résolveurs DNS
term-record = enregistrement
    .what = Une inscription du DNS. Chacune a un nom, un type (comme A, MX ou TXT), un contenu et une durée de vie.
    .forms = enregistrement | enregistrements | enregistrement DNS | enregistrements DNS
term-a-record = enregistrements A et AAAA
    .what = Ils disent à quelle adresse Internet se trouve un nom : A pour les anciennes adresses (IPv4), AAAA pour les nouvelles (IPv6).
    .forms = enregistrement A | enregistrements A | enregistrement AAAA | enregistrements AAAA | enregistrements A et AAAA | enregistrements A ou AAAA | enregistrement A ou AAAA | enregistrement A ni AAAA
term-mx-record = enregistrement MX
    .what = Il nomme un serveur qui reçoit le courrier d’un domaine. Il peut y en avoir plusieurs ; les expéditeurs essaient d’abord celui qui a le plus petit nombre.
    .forms = enregistrement MX | enregistrements MX
term-preference = préférence
    .what = Le nombre dans un enregistrement MX. Plus il est petit, plus tôt le serveur est essayé. Le courrier indésirable vise souvent exprès le plus grand.
    .forms = préférence | préférences | !de préférence
term-cname = enregistrement CNAME (alias)
    .what = Il dit qu’un nom n’est qu’un autre mot pour un second nom. Un serveur de messagerie ne doit pas être désigné par un alias.
    .forms = CNAME | enregistrement CNAME | enregistrements CNAME | alias
term-ttl = TTL (durée de vie)
    .what = Pendant combien de secondes les autres peuvent retenir un enregistrement. Après un changement, certains voient l’ancien pendant ce temps.
    .forms = TTL | durée de vie | durées de vie
term-cache = cache
    .what = La mémoire d’un résolveur. C’est à cause d’elle qu’un changement du DNS n’arrive pas partout à la fois.
    .forms = cache | caches
term-dnssec = DNSSEC
    .what = Des signatures par lesquelles on peut vérifier qu’un enregistrement est authentique. Si elles sont fausses, les résolveurs prudents ne répondent plus du tout.
    .forms = DNSSEC
term-split-horizon = DNS à deux vues
    .what = Un réseau qui répond à ses propres gens autrement qu’au reste du monde. Ce qu’on voit à l’intérieur ne dit alors rien de ce que voient les expéditeurs.
    .forms = DNS à deux vues | split horizon
term-smtp = SMTP
    .what = Le langage dans lequel les serveurs de messagerie se transmettent le courrier, sur le port 25.
    .forms = SMTP | ESMTP
term-smart-host = hôte relais (smart host)
    .what = Un serveur qui prend tout le courrier sortant de votre serveur et le transmet au monde.
    .forms = hôte relais | hôtes relais | smart host | smart hosts | smarthost | smarthosts
term-relay = relais
    .what = Un serveur qui prend du courrier pour un autre et le transmet, par exemple celui du fournisseur quand le vôtre est éteint.
    .forms = relais | relais SMTP
term-back-door = porte dérobée
    .what = Un chemin par lequel du courrier arrive encore à votre serveur sans passer par le service de filtrage. Le courrier indésirable la cherche.
    .forms = porte dérobée | portes dérobées
term-null-mx = MX nul
    .what = Un enregistrement par lequel un domaine dit qu’il ne reçoit aucun courrier.
    .forms = MX nul | enregistrement nul
term-wildcard = joker
    .what = Un enregistrement avec * qui vaut pour tout nom qui n’existe pas autrement.
    .forms = joker | jokers | enregistrement joker
term-spf = SPF
    .what = Un enregistrement qui liste les serveurs autorisés à envoyer au nom d’un domaine. Les destinataires refusent ou marquent le courrier des autres.
    .forms = SPF | enregistrement SPF | enregistrements SPF
term-dmarc = DMARC
    .what = Un enregistrement qui dit aux destinataires que faire du courrier qui prétend venir d’un domaine sans pouvoir le prouver.
    .forms = DMARC | enregistrement DMARC | enregistrements DMARC
term-mta-sts = MTA-STS
    .what = Des règles qu’un domaine publie sur une page web : à quels serveurs on peut lui livrer du courrier, et seulement chiffré. Elles doivent être changées avant les enregistrements MX.
    .forms = MTA-STS
term-dane = DANE (enregistrements TLSA)
    .what = Des enregistrements qui lient un serveur de messagerie à son certificat. Les expéditeurs prudents ne livrent que si les deux concordent.
    .forms = DANE | TLSA | enregistrement TLSA | enregistrements TLSA
term-parked = domaine en attente
    .what = Un domaine derrière lequel il n’y a qu’une page de publicité ou une offre de vente.
    .forms = domaine en attente | domaines en attente
term-private-address = adresse privée
    .what = Une adresse qui ne vaut que dans un réseau, comme 192.168.1.10. Personne ne peut l’atteindre de l’extérieur.
    .forms = adresse privée | adresses privées
term-ipv6 = IPv6
    .what = Le nouveau type d’adresse Internet. Beaucoup de réseaux et de serveurs de messagerie n’ont encore que l’ancien (IPv4).
    .forms = IPv6
term-isp = fournisseur d’accès (FAI)
    .what = L’entreprise qui vous relie à Internet. Elle tient souvent aussi le DNS d’un domaine, ou un relais.
    .forms = FAI | fournisseur | fournisseurs | fournisseur d’accès | fournisseurs d’accès | fournisseur d’accès à Internet | !grands fournisseurs | !certains fournisseurs
term-starttls = STARTTLS
    .what = La façon dont les serveurs de messagerie passent d’une connexion ouverte à une connexion chiffrée.
    .forms = STARTTLS
term-greylisting = liste grise (greylisting)
    .what = Un serveur qui fait revenir les inconnus après quelques minutes, ce que les expéditeurs de courrier indésirable font rarement.
    .forms = liste grise | listes grises | greylisting
term-registrar = bureau d’enregistrement
    .what = L’entreprise auprès de laquelle un domaine a été enregistré et qu’on paie chaque année. Elle tient souvent aussi le DNS du domaine.
    .forms = bureau d’enregistrement | bureaux d’enregistrement | registrar
term-ip-address = adresse IP
    .what = Le nombre par lequel on atteint un ordinateur sur Internet, comme 192.0.2.25. Le DNS traduit les noms en de tels nombres.
    .forms = adresse IP | adresses IP | adresse Internet | adresses Internet | IP | IPv4
term-txt-record = enregistrement TXT
    .what = Un enregistrement qui contient une ligne de texte. SPF, DMARC et d’autres règles pour le courrier d’un domaine tiennent dans de telles lignes.
    .forms = enregistrement TXT | enregistrements TXT | TXT
term-soa = enregistrement SOA, numéro de série
    .what = L’enregistrement en tête d’une zone. Son numéro de série augmente à chaque changement : ainsi chaque serveur de noms sait s’il a la dernière version.
    .forms = SOA | enregistrement SOA | enregistrements SOA | numéro de série | numéros de série
term-propagation = propagation
    .what = Le temps qu’il faut à un changement du DNS pour arriver partout : aussi longtemps que les autres peuvent retenir les anciens enregistrements.
    .forms = propagation
term-port = port
    .what = Le numéro d’une porte d’un ordinateur, derrière laquelle un service écoute. Entre serveurs, le courrier va au port 25.
    .forms = port | ports | numéro de port
term-firewall = pare-feu
    .what = La barrière entre votre réseau et Internet : un appareil ou un programme qui ne laisse passer que certaines connexions.
    .forms = pare-feu | pare-feux | firewall | firewalls
term-cidr = réseau en notation CIDR
    .what = Toute une plage d’adresses en bref : 192.0.2.0/24 veut dire toutes de 192.0.2.0 à 192.0.2.255. Plus le nombre après la barre est petit, plus la plage est grande.
    .forms = CIDR | notation CIDR | plage d’adresses | plages d’adresses
term-nat = NAT, redirection de port
    .what = Comment plusieurs ordinateurs partagent une adresse publique. Il faut dire au routeur auquel il doit remettre le courrier entrant.
    .forms = NAT | redirection de port | redirections de port
term-tls = TLS (chiffrement)
    .what = Le chiffrement d’une connexion, comme sur les pages web en https. Personne ne peut lire en chemin.
    .forms = TLS | SSL
term-certificate = certificat
    .what = La carte d’identité d’un serveur : une autorité y confirme que le serveur porte son nom à bon droit.
    .forms = certificat | certificats
term-dkim = DKIM
    .what = Une signature dans chaque message, par laquelle les destinataires voient qu’il vient du domaine et n’a pas été modifié en route.
    .forms = DKIM
term-header = en-têtes d’un message
    .what = Les lignes au-dessus du texte d’un message : expéditeur, objet, et une note de chaque serveur traversé. Les logiciels en cachent la plupart.
    .forms = en-tête | en-têtes | !papier à en-tête
term-envelope = enveloppe
    .what = Ce que les serveurs se disent avant un message : de qui il vient et à qui il va. Comme pour une lettre, elle peut différer du contenu.
    .forms = enveloppe | enveloppes
term-greeting = message d’accueil (bannière)
    .what = La première ligne qu’un serveur de messagerie dit à qui se connecte. Elle commence par 220 et nomme le plus souvent le serveur.
    .forms = message d’accueil | messages d’accueil | bannière | bannières
term-transcript = transcription
    .what = Ce que ce programme et un serveur se sont dit, ligne par ligne, gardé comme preuve pour le support.
    .forms = transcription | transcriptions
term-bounce = avis de non-remise
    .what = Le message par lequel un serveur dit à l’expéditeur que quelque chose n’a pas pu être livré, et pourquoi.
    .forms = avis de non-remise | rapport de non-remise | rapports de non-remise
term-block-list = liste de blocage
    .what = Une liste d’adresses d’où est venu du courrier indésirable. Beaucoup de serveurs refusent qui y figure ; on peut demander à en être retiré.
    .forms = liste de blocage | listes de blocage | liste noire | listes noires
term-connector = connecteur
    .what = Ce qu’Exchange appelle une règle pour le chemin du courrier : connecteur d’envoi pour ce qui sort, connecteur de réception pour ce qui entre.
    .forms = connecteur | connecteurs | connecteur d’envoi | connecteurs d’envoi | connecteur de réception | connecteurs de réception
term-domain-connect = Domain Connect
    .what = Un procédé qu’offrent certains opérateurs DNS : vous suivez un lien, vous identifiez, regardez le changement et acceptez. Personne n’a d’enregistrement à taper.
    .forms = Domain Connect
term-open-relay = relais ouvert
    .what = Un serveur qui transmet du courrier de n’importe qui à n’importe qui. Les expéditeurs d’indésirables le trouvent en quelques heures, puis tout le monde le bloque.
    .forms = relais ouvert | relais ouverts
term-autoresponder = répondeur automatique (écho)
    .what = Une adresse qui répond d’elle-même à chaque message. On voit ainsi que le courrier part et revient.
    .forms = répondeur automatique | répondeurs automatiques | écho | échos

glossary-title = Les mots utilisés ici
glossary-open = Glossaire
glossary-search = Chercher
glossary-nothing = Aucun terme ne contient ces mots. Essayez-en un autre.
glossary-hint = Cliquez, ou appuyez sur Entrée, pour ouvrir le glossaire.
glossary-standards = Normes : { $names }
help-glossary = Le glossaire explique chaque mot souligné de points. Placez la souris sur un tel mot pour voir son sens ; au clavier, Tab y mène, et les flèches passent au suivant dans le même paragraphe.
glossary-count = { $count ->
        [one] Un terme
       *[other] { $count } termes
    }
explain-what = Ce que c’est
explain-why = Pourquoi c’est important
explain-todo = Que faire
explain-details = Détails techniques
explain-see = Voir aussi : { $terms }
explain-unknown = « { $word } » n’est ni un mot du glossaire ni le code d’un constat. Liste complète : mailward-cli explain
explain-terms = Mots
explain-findings = Constats

## Domain Connect.

domain-connect-ask = Demander un lien à l’opérateur DNS
domain-connect-asking = Demande à l’opérateur DNS…
domain-connect-open = Ouvrir dans le navigateur
domain-connect-link = { $provider } a repris le modèle : à ce lien, vous pouvez voir le changement et l’accepter. Rien n’est changé avant.
domain-connect-no-template = { $provider } accepte des changements par Domain Connect, mais n’a pas repris le modèle de ce service. Envoyez la lettre, ou changez les enregistrements dans son interface.
domain-connect-not-spoken = L’opérateur DNS de ce domaine ne propose pas de changements par Domain Connect. Envoyez la lettre, ou utilisez une autre forme.
domain-connect-unknown = Le domaine n’a pas pu être interrogé sur son serveur Domain Connect. Réessayez plus tard, ou utilisez une autre forme.
domain-connect-fault = Le serveur Domain Connect de l’opérateur DNS n’a pas donné de réponse utilisable : { $reason }. Utilisez une autre forme.

## The address book of DNS operators.

operators-title = Choisir dans le carnet d’adresses
operators-word = Une partie du nom
operators-choose = Choisir
operators-forget = Oublier
operators-keep = Garder cet opérateur dans le carnet d’adresses
operators-saved = Le carnet d’adresses est enregistré.
operators-more = { $count ->
        [one] Un autre correspond.
       *[other] { $count } autres correspondent.
    } Tapez davantage du nom.
operators-own = Votre carnet d’adresses
operators-none = vide
operators-known = Opérateurs DNS connus
operators-unknown = Il n’y a pas de « { $name } » dans votre carnet d’adresses. Ses entrées : mailward-cli operators
operators-no-name = L’opérateur n’a pas de nom ; c’est sous ce nom qu’il figure dans le carnet.
operators-full = Le carnet d’adresses est plein : il contient 500 opérateurs. Retirez-en un dont vous n’avez plus besoin.

## Beaucoup de domaines à la fois.

audit-label = Audit :
audit-progress = { $done } domaines, { $rate } par seconde, { $percent } % de la liste, encore { $left }
audit-progress-open = { $done } domaines, { $rate } par seconde
audit-summary =
    { $all ->
        [one] { $all } domaine
       *[other] { $all } domaines
    } : { $switched } basculés, { $partly } basculés en partie, { $not } non basculés, { $none } sans courrier, { $unknown } inconnus.
audit-repeated = Ignorés parce que déjà rencontrés : { $count }.
audit-changed = Changés : { $count }. Ont quitté le service : { $drifted }.
audit-before = auparavant : { $state }
audit-left = { $domain } a quitté { $service } : son courrier va maintenant à { $hosts }.
audit-left-implicit = { $domain } a quitté { $service } : il n’a plus d’enregistrements MX, et son courrier va à l’adresse propre du domaine.
audit-left-nowhere = { $domain } a quitté { $service } : il ne reçoit plus de courrier.
audit-weakened = { $domain } n’est plus entièrement derrière le service : { $hosts }.
audit-heading = La première ligne, « { $text } », a été prise pour l’en-tête de la liste.
audit-aside = La ligne { $line } de la liste nomme { $cell } dans une autre colonne. Seule la première colonne est lue : mettez chaque domaine sur sa propre ligne.
audit-fault = Ligne { $line } de la liste : { $reason } Elle a été ignorée.
audit-more-faults = { $count } autres lignes de la liste ne sont pas des domaines.
audit-too-long = La ligne est plus longue que tout domaine.
audit-encoding = Ceci n’est pas un texte UTF-8 : enregistrez le fichier en UTF-8.
audit-open-quote = Un guillemet n’est pas fermé.
audit-list = { $path } ne peut pas être lu : { $reason }
audit-empty = { $path } ne nomme aucun domaine.
audit-results = { $path } ne peut pas être écrit : { $reason } Ce qui est noté dans le journal (--resume) ne sera pas redemandé : faites de la place et relancez la même commande.
audit-journal = Le journal { $path } ne peut pas être utilisé : { $reason }
audit-journal-foreign = { $path } n’est pas le journal d’un audit. Il n’a pas été touché ; donnez un autre nom à --resume.
audit-journal-terms = Le journal { $path } a été commencé avec un autre { $what } ({ $was }). Il n’a pas été touché : relancez la même commande qu’avant, ou donnez un autre nom à --resume.
audit-journal-busy = Un autre audit utilise en ce moment le journal { $path }. Attendez qu’il soit terminé, ou arrêtez-le ; à deux sur un même journal, chacun détruirait les résultats de l’autre.
audit-previous = { $path }, ligne { $line } : ce n’est pas le résultat d’un audit. --since attend ce que audit --json a écrit.
audit-sockets = Aucune question ne peut être envoyée : { $reason }
audit-dead = Plus aucun résolveur ne répond. Les domaines qui n’ont pas pu être demandés sont marqués inconnus.
audit-dead-resume = Plus aucun résolveur ne répond. Relancez la même commande plus tard : elle reprendra où elle s’est arrêtée.
audit-window-open = Vérifier une liste
audit-window-heading = Vérifier une liste
audit-window-why = Où en sont tous vos clients, d’un seul coup : chaque domaine d’une liste est interrogé, et ce qui est trouvé va dans un fichier.
audit-window-file = domaines-verifies
audit-window-list = La liste
audit-window-list-example = Chemin de la liste, par exemple clients.txt
audit-window-list-hint = Un domaine par ligne, ou un fichier CSV avec les domaines dans la première colonne.
audit-window-service = Service
audit-window-part = Ce qui est interrogé
audit-window-full = Tout
audit-window-full-why = Comme à l’étape État actuel : une douzaine de questions par domaine.
audit-window-mx = Les enregistrements MX seulement
audit-window-mx-why = Une question par domaine : elle montre qui a basculé, et prend dix fois moins de temps.
audit-window-output = Fichier des résultats
audit-window-output-hint = .csv est une table pour un tableur. .ndjson contient tous les détails, et une vérification ultérieure peut lui être comparée.
audit-window-more = Rythme, et comparaison avec une vérification précédente
audit-window-pace = Rythme
audit-window-polite = Poli : au plus { $rate } questions par seconde
audit-window-polite-why = C’est ce que les grands résolveurs publics acceptent d’une même adresse.
audit-window-unlimited = Aussi vite que viennent les réponses
audit-window-unlimited-why = Seulement si le résolveur DNS est le vôtre : les autres pourraient ne plus vous répondre.
audit-window-since = Résultats d’une vérification précédente
audit-window-since-example = Chemin d’un fichier .ndjson
audit-window-since-hint = Avec eux, seul ce qui a changé depuis va dans les résultats, et vous apprenez qui a quitté le service. Peut rester vide.
audit-window-start = Commencer
audit-window-needs-list = Indiquez d’abord la liste.
audit-window-interrupted = Une vérification avec ces résultats a été interrompue
audit-window-interrupted-text = Si vous continuez, seuls les domaines qui restent sont interrogés. Si vous recommencez, ses résultats sont remplacés.
audit-window-exists-text = Remplacez-le, ou donnez un autre nom aux résultats.
audit-window-go-on = Continuer
audit-window-anew = Recommencer
audit-window-failed = La vérification s’est arrêtée
audit-window-unread = { $path } ne peut pas être lu : { $reason }. Vérifiez le chemin, et relancez.
audit-window-empty = { $path } ne nomme aucun domaine. Il faut un domaine par ligne, ou les domaines dans la première colonne.
audit-window-unwritten = { $path } ne peut pas être écrit : { $reason }. Choisissez un autre dossier ou faites de la place, et relancez. Ce qui était écrit avant est conservé.
audit-window-foreign = { $path } gêne : il n’a pas été écrit par une vérification, et n’a pas été touché. Donnez un autre nom aux résultats.
audit-window-terms = La vérification interrompue a été commencée avec autre chose sous « { $what } ». Choisissez la même chose qu’alors, recommencez, ou donnez un autre nom aux résultats.
audit-window-previous = { $path }, ligne { $line } : ce n’est pas le résultat d’une vérification. Pour comparer, choisissez un fichier .ndjson écrit par une vérification.
audit-window-running = Vérification de { $list }
audit-window-doing-full = Chaque domaine est interrogé comme à l’étape État actuel, et jugé pour { $service }.
audit-window-doing-mx = Les enregistrements MX de chaque domaine sont interrogés, et jugés pour { $service }.
audit-window-keeps = Vous pouvez regarder d’autres pages entre-temps. Arrêtée, la vérification peut reprendre plus tard : rien n’est perdu.
audit-window-opening = Lecture de la liste …
audit-window-stopping = Arrêt en cours …
audit-window-done = { $count ->
        [one] Terminé : un domaine est interrogé
       *[other] Terminé : { $count } domaines sont interrogés
    }
audit-window-stopped = Arrêté
audit-window-stopped-text = Rien n’est perdu. Domaines interrogés : { $count }. « Continuer » interroge ceux qui restent, maintenant ou un autre jour.
audit-window-dead = Plus aucun serveur DNS ne répond
audit-window-dead-text = Ce qui a été interrogé est conservé : { $count } domaines. Vérifiez la liaison, et continuez : seuls ceux qui restent sont interrogés.
audit-window-states = Où ils en sont
audit-window-drifted = { $count ->
        [one] Un client a quitté le service, ou n’est plus entièrement derrière lui
       *[other] { $count } clients ont quitté le service, ou ne sont plus entièrement derrière lui
    }
audit-window-none = Aucun domaine ne demande d’attention.
audit-window-attention = { $count ->
        [one] Un domaine demande votre attention
       *[other] { $count } domaines demandent votre attention
    }
audit-window-domain = Domaine
audit-window-state = État
audit-window-found = Ce qui est trouvé d’abord
audit-window-more-shown = En montrer { $count }
audit-window-rest = { $count ->
        [one] Un autre figure dans les résultats.
       *[other] { $count } autres figurent dans les résultats.
    }
audit-window-skipped = Passé dans la liste
audit-window-show = Montrer les résultats
audit-window-again = Vérifier une autre liste
