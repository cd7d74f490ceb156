### Mailward: i testi della lettera.

letter-title = Modifica dei record MX di { $domain }
letter-title-several =
    { $count ->
        [one] Modifica dei record MX di un dominio
       *[other] Modifica dei record MX di { $count } domini
    }
letter-subject-label = Oggetto:
letter-department = Gestione DNS
letter-fax = Fax: { $fax }
letter-place-date = { $place }, { $date }
letter-customer = Il nostro codice cliente: { $number }
letter-servers = Server dei nomi del dominio: { $servers }
letter-salutation = Gentili Signori,
letter-salutation-us = Gentili Signori,
letter-intro = Voi gestite il DNS del nostro dominio { $domain }. D’ora in poi la posta elettronica diretta a questo dominio sarà filtrata da { $service }; i suoi record MX devono quindi indicare i server di tale servizio.
letter-intro-several = Voi gestite il DNS dei domini elencati più avanti. D’ora in poi la posta elettronica a essi diretta sarà filtrata da { $service }; i loro record MX devono quindi indicare i server di tale servizio.
letter-request-on = Vi preghiamo di effettuare la seguente modifica il giorno { $date }.
letter-request-soon = Vi preghiamo di effettuare la seguente modifica appena possibile.
letter-delete = Record da eliminare
letter-delete-unknown = Record da eliminare: tutti i record MX attualmente presenti
letter-create = Record da creare
letter-keep = Record da conservare, con il TTL qui indicato
letter-nothing-to-delete = Non c’è nulla da eliminare: il dominio non ha finora alcun record MX, e la sua posta va all’indirizzo del dominio stesso.
letter-head-owner = Nome
letter-head-ttl = TTL
letter-head-type = Tipo
letter-head-preference = Pref.
letter-head-target = Server di posta
letter-order = Il numero più basso ha la precedenza: la posta sarà presentata prima di tutto a { $first }.
letter-order-before-others = Il numero più basso ha la precedenza: la posta sarà presentata prima di tutto a { $first }, e a tutti i server del servizio prima che a ogni altro.
letter-order-unknown = Il numero più basso ha la precedenza: i server del servizio devono venire prima di tutti gli altri.
letter-renumbered = Il numero più basso oggi in uso, { $lowest }, non lascia posto davanti a sé. I record conservati vengono perciò rinumerati: ciascuno va eliminato con il vecchio numero e creato con il nuovo.
letter-was-null = Il record che non indica alcun server, ma solo un punto, dice che il dominio non riceve posta; deve essere tolto.
letter-done = I record MX di { $domain } sono già corretti: vi preghiamo di lasciarli così.
letter-also = Vi preghiamo inoltre di tenere presente quanto segue:
letter-ttl = Almeno { $time } prima della modifica, abbassate il TTL degli attuali record MX a { $seconds } secondi, affinché la modifica abbia presto effetto ovunque.
letter-ttl-unknown = Prima della modifica, abbassate il TTL degli attuali record MX a { $seconds } secondi e lasciate scadere il vecchio TTL, affinché la modifica abbia presto effetto ovunque.
letter-minutes =
    { $count ->
        [one] un minuto
       *[other] { $count } minuti
    }
letter-hours =
    { $count ->
        [one] un’ora
       *[other] { $count } ore
    }
letter-days =
    { $count ->
        [one] un giorno
       *[other] { $count } giorni
    }
letter-leave = Lasciate invariato ogni altro record: NS, A e AAAA (compreso www), e TXT con SPF.
letter-serial = Aumentate il numero di serie del record SOA e verificate che tutti i server secondari si aggiornino.
letter-back = Conservate i record eliminati: se la modifica dovesse essere annullata, sono quelli da ripristinare.
letter-confirm = Confermateci per iscritto che la modifica è stata effettuata.
letter-authority =
    { $count ->
        [one] Siamo titolari di questo dominio e vi autorizziamo a effettuare questa modifica.
       *[other] Siamo titolari di questi domini e vi autorizziamo a effettuare queste modifiche.
    }
letter-authority-customer =
    { $count ->
        [one] Siamo titolari di questo dominio e vi autorizziamo, con il codice cliente indicato sopra, a effettuare questa modifica.
       *[other] Siamo titolari di questi domini e vi autorizziamo, con il codice cliente indicato sopra, a effettuare queste modifiche.
    }
letter-contact = Per qualsiasi domanda potete telefonarci al { $phone } o scriverci a { $email }. Vi ringraziamo per l’aiuto.
letter-contact-phone = Per qualsiasi domanda potete telefonarci al { $phone }. Vi ringraziamo per l’aiuto.
letter-contact-email = Per qualsiasi domanda potete scriverci a { $email }. Vi ringraziamo per l’aiuto.
letter-closing = Distinti saluti
letter-closing-us = Distinti saluti
letter-signatory = Nome: { $blank }
letter-capacity = Qualifica: { $blank }
