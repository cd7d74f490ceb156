### Mailward: de teksten van de brief.

letter-title = Wijziging van de MX-records van { $domain }
letter-title-several =
    { $count ->
        [one] Wijziging van de MX-records van één domein
       *[other] Wijziging van de MX-records van { $count } domeinen
    }
letter-subject-label = Betreft:
letter-department = DNS-beheer
letter-fax = Fax: { $fax }
letter-place-date = { $place }, { $date }
letter-customer = Ons klantnummer bij u: { $number }
letter-servers = Naamservers van het domein: { $servers }
letter-salutation = Geachte heer, mevrouw,
letter-salutation-us = Geachte heer, mevrouw,
letter-intro = U beheert de DNS van ons domein { $domain }. E-mail aan dit domein wordt voortaan gefilterd door { $service }; de MX-records moeten daarom de servers van die dienst noemen.
letter-intro-several = U beheert de DNS van de hieronder genoemde domeinen. E-mail aan deze domeinen wordt voortaan gefilterd door { $service }; hun MX-records moeten daarom de servers van die dienst noemen.
letter-request-on = Wij verzoeken u de volgende wijziging door te voeren op { $date }.
letter-request-soon = Wij verzoeken u de volgende wijziging zo spoedig mogelijk door te voeren.
letter-delete = Te verwijderen records
letter-delete-unknown = Te verwijderen records: alle MX-records die er nu staan
letter-create = Aan te maken records
letter-keep = Te behouden records, met de hier genoemde TTL
letter-nothing-to-delete = Er hoeft niets te worden verwijderd: het domein heeft tot nu toe geen MX-record, en de e-mail gaat naar het adres van het domein zelf.
letter-head-owner = Naam
letter-head-ttl = TTL
letter-head-type = Type
letter-head-preference = Voork.
letter-head-target = Mailserver
letter-order = Het laagste getal gaat voor: e-mail wordt eerst aangeboden aan { $first }.
letter-order-before-others = Het laagste getal gaat voor: e-mail wordt eerst aangeboden aan { $first }, en aan alle servers van de dienst vóór elke andere.
letter-order-unknown = Het laagste getal gaat voor: de servers van de dienst moeten vóór alle andere komen.
letter-renumbered = Het laagste getal dat nu in gebruik is, { $lowest }, laat daarvoor geen ruimte. De records die blijven, worden daarom opnieuw genummerd: elk moet met het oude getal worden verwijderd en met het nieuwe worden aangemaakt.
letter-was-null = Het record dat geen server noemt, maar alleen een punt, zegt dat het domein geen e-mail ontvangt; het moet verdwijnen.
letter-done = De MX-records van { $domain } zijn al juist: wilt u die ongewijzigd laten?
letter-also = Wilt u ook op het volgende letten:
letter-ttl = Verlaag ten minste { $time } vóór de wijziging de TTL van de huidige MX-records naar { $seconds } seconden, zodat de wijziging overal snel werkt.
letter-ttl-unknown = Verlaag vóór de wijziging de TTL van de huidige MX-records naar { $seconds } seconden en laat eerst de oude TTL verlopen, zodat de wijziging overal snel werkt.
letter-minutes =
    { $count ->
        [one] één minuut
       *[other] { $count } minuten
    }
letter-hours =
    { $count ->
        [one] één uur
       *[other] { $count } uur
    }
letter-days =
    { $count ->
        [one] één dag
       *[other] { $count } dagen
    }
letter-leave = Laat alle andere records ongewijzigd: NS, A en AAAA (ook www), en TXT met SPF.
letter-serial = Verhoog het serienummer van het SOA-record en controleer of alle secundaire naamservers volgen.
letter-back = Bewaar de verwijderde records: als de wijziging ongedaan moet worden gemaakt, moeten die worden hersteld.
letter-confirm = Bevestig ons schriftelijk dat de wijziging is doorgevoerd.
letter-authority =
    { $count ->
        [one] Wij zijn houder van dit domein en machtigen u om deze wijziging door te voeren.
       *[other] Wij zijn houder van deze domeinen en machtigen u om deze wijzigingen door te voeren.
    }
letter-authority-customer =
    { $count ->
        [one] Wij zijn houder van dit domein en machtigen u, onder het hierboven genoemde klantnummer, om deze wijziging door te voeren.
       *[other] Wij zijn houder van deze domeinen en machtigen u, onder het hierboven genoemde klantnummer, om deze wijzigingen door te voeren.
    }
letter-contact = Hebt u vragen, dan kunt u ons bellen op { $phone } of schrijven aan { $email }. Wij danken u voor uw hulp.
letter-contact-phone = Hebt u vragen, dan kunt u ons bellen op { $phone }. Wij danken u voor uw hulp.
letter-contact-email = Hebt u vragen, dan kunt u ons schrijven aan { $email }. Wij danken u voor uw hulp.
letter-closing = Met vriendelijke groet,
letter-closing-us = Met vriendelijke groet,
letter-signatory = Naam: { $blank }
letter-capacity = Functie: { $blank }
