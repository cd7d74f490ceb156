### Mailward: die Texte des Briefes.

# Ein Brief folgt DIN 5008: der Betreff steht ohne Leitwort.

letter-title = Änderung der MX-Einträge von { $domain }
letter-title-several =
    { $count ->
        [one] Änderung der MX-Einträge einer Domain
       *[other] Änderung der MX-Einträge von { $count } Domains
    }
letter-subject-label = Betreff:
letter-department = DNS-Verwaltung
letter-fax = Fax: { $fax }
letter-place-date = { $place }, { $date }
letter-customer = Unsere Kundennummer bei Ihnen: { $number }
letter-servers = Nameserver der Domain: { $servers }
letter-salutation = Sehr geehrte Damen und Herren,
letter-salutation-us = Sehr geehrte Damen und Herren,
letter-intro = Sie betreiben das DNS unserer Domain { $domain }. E-Mails an diese Domain werden künftig von { $service } gefiltert; ihre MX-Einträge müssen daher die Server dieses Dienstes nennen.
letter-intro-several = Sie betreiben das DNS der unten genannten Domains. E-Mails an diese Domains werden künftig von { $service } gefiltert; ihre MX-Einträge müssen daher die Server dieses Dienstes nennen.
letter-request-on = Bitte nehmen Sie am { $date } die folgende Änderung vor.
letter-request-soon = Bitte nehmen Sie so bald wie möglich die folgende Änderung vor.
letter-delete = Zu löschende Einträge
letter-delete-unknown = Zu löschende Einträge: alle MX-Einträge, die jetzt dort stehen
letter-create = Anzulegende Einträge
letter-keep = Bleibende Einträge, mit der hier genannten TTL
letter-nothing-to-delete = Zu löschen ist nichts: Die Domain hat bisher keinen MX-Eintrag, ihre E-Mails gehen an die Adresse der Domain selbst.
letter-head-owner = Name
letter-head-ttl = TTL
letter-head-type = Typ
letter-head-preference = Präf.
letter-head-target = Mailserver
letter-order = Die niedrigere Zahl hat Vorrang: Wer uns schreibt, wird zuerst an { $first } zugestellt.
letter-order-before-others = Die niedrigere Zahl hat Vorrang: Wer uns schreibt, wird zuerst an { $first } zugestellt, und an alle Server des Dienstes vor jedem anderen.
letter-order-unknown = Die niedrigere Zahl hat Vorrang: Die Server des Dienstes müssen vor allen anderen stehen.
letter-renumbered = Die niedrigste Zahl, die heute verwendet wird, { $lowest }, lässt davor keinen Platz. Die bleibenden Einträge werden deshalb neu nummeriert: Jeder ist mit der alten Zahl zu löschen und mit der neuen anzulegen.
letter-was-null = Der Eintrag, der keinen Server nennt, sondern nur einen Punkt, besagt, dass die Domain keine E-Mails annimmt; er muss entfallen.
letter-done = Die MX-Einträge von { $domain } sind bereits richtig: Bitte lassen Sie sie unverändert.
letter-also = Bitte beachten Sie außerdem:
letter-ttl = Setzen Sie mindestens { $time } vor der Änderung die TTL der jetzigen MX-Einträge auf { $seconds } Sekunden herab, damit die Änderung überall rasch wirkt.
letter-ttl-unknown = Setzen Sie vor der Änderung die TTL der jetzigen MX-Einträge auf { $seconds } Sekunden herab und lassen Sie die alte TTL erst ablaufen, damit die Änderung überall rasch wirkt.
letter-minutes =
    { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
letter-hours =
    { $count ->
        [one] eine Stunde
       *[other] { $count } Stunden
    }
letter-days =
    { $count ->
        [one] einen Tag
       *[other] { $count } Tage
    }
letter-leave = Lassen Sie alle anderen Einträge unverändert: NS, A und AAAA (auch www) sowie TXT mit SPF.
letter-serial = Erhöhen Sie die Seriennummer im SOA-Eintrag, und prüfen Sie, dass alle sekundären Nameserver nachziehen.
letter-back = Heben Sie die gelöschten Einträge auf: Müsste die Änderung zurückgenommen werden, sind sie wiederherzustellen.
letter-confirm = Bestätigen Sie uns schriftlich, dass die Änderung erfolgt ist.
letter-authority =
    { $count ->
        [one] Wir sind Inhaber dieser Domain und beauftragen Sie mit dieser Änderung.
       *[other] Wir sind Inhaber dieser Domains und beauftragen Sie mit diesen Änderungen.
    }
letter-authority-customer =
    { $count ->
        [one] Wir sind Inhaber dieser Domain und beauftragen Sie unter der oben genannten Kundennummer mit dieser Änderung.
       *[other] Wir sind Inhaber dieser Domains und beauftragen Sie unter der oben genannten Kundennummer mit diesen Änderungen.
    }
letter-contact = Bei Rückfragen erreichen Sie uns unter { $phone } oder { $email }. Vielen Dank für Ihre Hilfe.
letter-contact-phone = Bei Rückfragen erreichen Sie uns unter { $phone }. Vielen Dank für Ihre Hilfe.
letter-contact-email = Bei Rückfragen erreichen Sie uns unter { $email }. Vielen Dank für Ihre Hilfe.
letter-closing = Mit freundlichen Grüßen
letter-closing-us = Mit freundlichen Grüßen
letter-signatory = Name: { $blank }
letter-capacity = Funktion: { $blank }
