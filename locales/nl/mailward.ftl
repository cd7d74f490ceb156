### Mailward.

## Bevindingen: wat het is; waarom het ertoe doet (.why); wat u moet doen (.todo).

finding-nxdomain = Het domein { $subject } bestaat niet.
    .why = Niemand kan e-mail sturen naar een domein dat de DNS niet kent.
    .todo = Controleer de spelling. Klopt die, vraag dan aan degene die het domein heeft geregistreerd of het domein verlopen is.
    .details = De resolver antwoordt NXDOMAIN (RFC 2308 §2.1).
finding-servfail = De DNS van { $subject } is defect: de resolver kreeg geen geldig antwoord (SERVFAIL).
    .why = Servers die u e-mail sturen, krijgen ook geen antwoord. Ze proberen het een paar dagen opnieuw en geven het dan op.
    .todo = Meld uw DNS-beheerder dat { $subject } SERVFAIL antwoordt, en kijk daarna opnieuw. Wijzig niets voordat het werkt.
    .details = De resolver antwoordt SERVFAIL (RFC 1035 §4.1.1): geen van de naamservers van het domein gaf een bruikbaar antwoord.
finding-timeout = Geen enkele DNS-server heeft de vraag over { $subject } op tijd beantwoord.
    .why = Zonder antwoord weet niemand wat er nu staat, en kan er geen wijziging worden voorbereid.
    .todo = Controleer of deze computer met internet verbonden is en kijk opnieuw. Lukt het alleen bij dit domein niet, breng dan de DNS-beheerder van het domein op de hoogte.
    .details = Geen antwoord via UDP of TCP binnen de toegestane tijd.
finding-resolver-unreachable = De DNS-resolver gaf geen antwoord over { $subject } ({ $detail }).
    .why = Zonder antwoord weet niemand wat er nu staat, en kan er geen wijziging worden voorbereid.
    .todo = Controleer de netwerkinstellingen van deze computer, of probeer het vanaf een ander netwerk, en kijk dan opnieuw.
    .details = De resolver was niet bereikbaar, of antwoordt REFUSED (RFC 1035 §4.1.1).
finding-null-mx = { $subject } verklaart dat het geen e-mail ontvangt (null MX).
    .why = Afzenders geven het meteen op. Zolang dit record er staat, komt er geen enkel bericht aan.
    .todo = Moet het domein e-mail ontvangen, dan moet het record worden verwijderd. De brief aan de DNS-beheerder vraagt daarom.
    .details = Eén MX-record met de root als host, “MX 0 .” (RFC 7505 §3).
finding-null-mx-mixed = { $subject } zegt dat het geen e-mail ontvangt, en noemt toch ook mailservers.
    .why = Die twee spreken elkaar tegen. Sommige afzenders geven het meteen op, en dus gaat er e-mail verloren.
    .todo = Laat het lege record (dat naar een punt verwijst) verwijderen. De brief aan de DNS-beheerder vraagt daarom.
    .details = Een record “MX 0 .” naast andere, wat RFC 7505 §3 verbiedt.
finding-no-mx = { $subject } heeft geen mailservers en geen adres: niets kan de e-mail van dit domein aannemen.
    .why = Elk bericht aan dit domein wordt geweigerd.
    .todo = Moet het domein e-mail ontvangen, laat dan de records van de dienst aanmaken. De brief vraagt daarom.
    .details = Geen MX-records, en ook geen A- of AAAA-records om op terug te vallen (RFC 5321 §5.1).
finding-implicit-mx = { $subject } noemt geen mailserver, dus gaat de e-mail naar het adres van het domein zelf ({ $addresses }).
    .why = Dat is vaak de webserver, die misschien e-mail aanneemt die niemand leest.
    .todo = Er hoeft niets te worden verwijderd: de records van de dienst zijn nieuw. Zoek uit of de computer op dat adres nu e-mail aanneemt.
    .details = Zonder MX-records tellen de A- en AAAA-records van het domein als één MX-record met voorkeur 0 (RFC 5321 §5.1).
finding-domain-is-alias = { $subject } is een alias van { $target } en neemt de mailservers daarvan over.
    .why = Een alias kan geen eigen mailservers hebben. De wijziging moet bij { $target } gebeuren, of de alias moet verdwijnen.
    .todo = Vraag uw DNS-beheerder wat van de twee het beste is.
    .details = Bij de naam van het domein staat een CNAME-record; daarnaast mogen geen andere records staan (RFC 1034 §3.6.2).
finding-mx-is-cname = { $subject } is een alias (verwijst naar { $target }); een mailserver moet met zijn echte naam worden genoemd.
    .why = Sommige afzenders weigeren af te leveren bij een alias.
    .todo = { $whose ->
        [service] Alleen de dienst kan dit verhelpen: meld het aan de helpdesk. De naam in de MX-records blijft zoals de dienst die opgeeft.
       *[other] Blijft dit record staan, laat het dan rechtstreeks { $target } noemen.
    }
    .details = Een MX-record mag niet naar een CNAME verwijzen (RFC 2181 §10.3).
finding-mx-is-ip = Een mailserver is als adres opgegeven ({ $subject }), terwijl daar een naam hoort.
    .why = Afzenders zoeken een host met die naam en vinden er geen. Via dit record komt geen enkel bericht aan.
    .todo = Laat het record vervangen door een record met een naam.
    .details = Een MX-record bevat een hostnaam (RFC 1035 §3.3.9); een adres op die plaats wordt als naam opgezocht.
finding-mx-target-missing = De mailserver { $subject } heeft geen adres in de DNS.
    .why = Afzenders kunnen hem niet bereiken. Is het de enige, dan komt er geen enkel bericht aan.
    .todo = { $whose ->
        [service] Alleen de dienst kan dit verhelpen: meld het aan de helpdesk. De naam in de MX-records blijft zoals de dienst die opgeeft.
       *[other] Laat het record verwijderen of de naam corrigeren.
    }
    .details = Geen A- en geen AAAA-records voor de host (RFC 5321 §5.1).
finding-mx-final-dot-missing = { $subject } had waarschijnlijk { $meant } moeten zijn: in de zone ontbreekt de punt aan het eind.
    .why = Zonder de punt voegt de DNS de naam van het domein zelf toe, en zo heet geen enkele mailserver.
    .todo = Vraag uw DNS-beheerder om { $meant }. met een punt aan het eind te schrijven.
    .details = In een zonebestand wordt een naam zonder punt aan het eind aangevuld met de origin (RFC 1035 §5.1).
finding-mx-target-unknown = De adressen van de mailserver { $subject } konden niet worden opgezocht.
    .why = Het kan een tijdelijke storing zijn, of de beheerder van die naam heeft een probleem.
    .todo = Kijk over een paar minuten opnieuw.
    .details = De vraag naar A- of AAAA-records is mislukt.
finding-mx-ipv6-only = De mailserver { $subject } is alleen via IPv6 bereikbaar.
    .why = Veel afzenders hebben geen IPv6. Hun e-mail kan daar niet komen.
    .todo = { $whose ->
        [service] Alleen de dienst kan dit verhelpen: meld het aan de helpdesk. De naam in de MX-records blijft zoals de dienst die opgeeft.
       *[other] Geef de host ook een IPv4-adres, of laat een andere host opnemen.
    }
    .details = Wel AAAA-records, maar geen A-record.
finding-private-address = De mailserver { $subject } heeft een adres dat vanaf internet niet bereikbaar is ({ $addresses }).
    .why = Zo’n adres heeft alleen betekenis binnen het eigen netwerk van een bedrijf. E-mail van buiten komt niet aan.
    .todo = { $whose ->
        [service] Alleen de dienst kan dit verhelpen: meld het aan de helpdesk. De naam in de MX-records blijft zoals de dienst die opgeeft. Ziet u dit vanuit het kantoor, dan geeft uw eigen netwerk misschien een ander antwoord dan de rest van de wereld ziet.
       *[other] Laat het openbare adres invullen. Ziet u dit vanuit het kantoor, dan geeft uw eigen netwerk misschien een ander antwoord dan de rest van de wereld ziet.
    }
    .details = Het adres ligt in een blok van de IANA-registers voor bijzondere doeleinden (RFC 6890).
finding-duplicate-mx = { $subject } staat meer dan één keer in de lijst (voorkeuren { $preferences }).
    .why = Dat kan geen kwaad, maar bij de volgende wijziging wordt een van de twee gemakkelijk vergeten.
    .todo = Laat alle op één na verwijderen. Als de hele reeks wordt vervangen, gebeurt dat vanzelf.
    .details = Meerdere MX-records noemen dezelfde host.
finding-equal-preferences = Meerdere mailservers hebben dezelfde voorkeur { $preference }: { $hosts }.
    .why = Afzenders kiezen er willekeurig een. Dat is goed voor gelijkwaardige servers, en verkeerd als een ervan voor moet gaan.
    .todo = Niets, als deze servers gelijkwaardig zijn.
    .details = Hosts met gelijke voorkeur worden in willekeurige volgorde geprobeerd (RFC 5321 §5.1).
finding-no-room-below = De laagste voorkeur die in gebruik is, is { $lowest }: daaronder is geen ruimte voor de { $hosts } servers van de dienst.
    .why = Een lager getal gaat voor, en de getallen beginnen bij 0. Om de dienst vooraan te zetten, moeten de oude records opnieuw worden genummerd.
    .todo = Vervang bij voorkeur de hele reeks. Blijven er oude records staan, dan geeft Mailward ze allemaal een nieuw getal.
    .details = Voorkeuren zijn getallen van 0 tot 65535 (RFC 1035 §3.3.9).
finding-not-switched = De e-mail voor { $subject } gaat nog niet via de dienst.
    .why = Er wordt niets gefilterd zolang de wijziging niet is doorgevoerd.
    .todo = Stuur de brief naar uw DNS-beheerder.
    .details = Geen van de MX-records noemt een host van de dienst.
finding-partly-switched = De e-mail van { $subject } gaat maar deels naar de dienst: { $listed } van zijn { $all } servers staan vermeld, en ze moeten vóór alle andere komen.
    .why = Een deel van de e-mail kan langs het filter gaan, of heeft minder wegen om aan te komen.
    .todo = Laat de rest van de wijziging doorvoeren. De brief vraagt alleen wat nog ontbreekt.
    .details = Niet elke host van de dienst staat in de lijst en gaat vóór alle andere.
finding-wrong-order = Een andere server komt vóór de dienst, of ernaast: { $hosts } (voorkeur { $preference }).
    .why = De e-mail gaat eerst daarheen, ongefilterd.
    .todo = Laat dat record verwijderen, of laat er een hoger getal aan geven dan aan die van de dienst.
    .details = De host met de laagste voorkeur wordt het eerst geprobeerd (RFC 5321 §5.1).
finding-kept-backup = De oude server { $subject } staat nog in de lijst, achter de dienst (voorkeur { $preference }).
    .why = Dat is een achterdeur: spammers proberen met opzet de laatste server, omdat die vaak niet wordt gefilterd.
    .todo = Laat dit record verwijderen zodra de dienst werkt.
    .details = Het record heeft een hogere voorkeur dan die van de dienst; afzenders hoeven zich niet aan de volgorde te houden.
finding-service-host-unknown =
    { $kind ->
        [name] { $subject } is een naam in het domein van de dienst, maar geen van de servers in het profiel ({ $known }).
       *[slip] { $subject } lijkt op een server van de dienst, maar is er geen ({ $known }).
    }
    .why = { $kind ->
        [name] Misschien is het een server die de dienst niet meer heeft, of die Mailward nog niet kent. E-mail komt daar misschien toch aan.
       *[slip] Waarschijnlijk een schrijffout. E-mail die daarheen wordt gestuurd, komt niet aan, of komt bij een vreemde terecht.
    }
    .todo = { $kind ->
        [name] Vraag de helpdesk van de dienst welke namen juist zijn voordat er records worden gewijzigd. Het dienstprofiel is misschien verouderd.
       *[slip] Laat de naam corrigeren.
    }
    .details = De naam heeft hetzelfde geregistreerde domein als de hosts van de dienst, of wijkt er een of twee letters van af.
finding-service-host-missing = De server { $subject } van de dienst staat niet in de lijst.
    .why = Als de andere uitvallen, heeft de e-mail een weg minder.
    .todo = Laat het record aanmaken.
    .details = Het profiel van de dienst noemt de host; de MX-records niet.
finding-service-host-unresolvable = De DNS kent de server { $subject } van de dienst niet.
    .why = Records met die naam zouden nergens heen leiden.
    .todo = Vraag de helpdesk van de dienst naar de juiste naam voordat de brief wordt verstuurd. Het profiel van de dienst is misschien verouderd.
    .details = Geen A- en geen AAAA-records voor een host uit het profiel van de dienst.
finding-long-ttl = De records mogen { $hours } uur worden onthouden (TTL { $seconds }).
    .why = Zo lang na de wijziging neemt een deel van de e-mail nog de oude weg.
    .todo = Vraag om de TTL vóór de wijziging naar 300 te verlagen, en wacht die { $hours } uur af. Laat de oude server open tot ze voorbij zijn.
    .details = Resolvers mogen het oude antwoord gedurende de hele TTL geven (RFC 1035 §3.2.1).
finding-short-ttl = De records mogen maar { $seconds } seconden worden onthouden.
    .why = Voor een wijziging is dat goed. Daarna zou een korte storing van de DNS de e-mail meteen stilleggen.
    .todo = Laat de TTL naar 3600 verhogen als alles klaar is.
    .details = Afkomstig uit een gezaghebbend (authoritative) antwoord.
finding-mx-from-wildcard = De mailservers van { $subject } zijn die van het wildcardrecord { $wildcard }.
    .why = { $subject } heeft geen eigen records. De wijziging geeft het die, en vanaf dat moment geldt er geen wildcard meer voor: adressen en teksten (A, AAAA, TXT) die ook van wildcards komen, zouden verdwijnen.
    .todo = Laat de wildcard zoals die is. Vraag uw DNS-beheerder om bij { $subject }, samen met de nieuwe records, ook al het andere in te voeren dat nu van wildcards komt.
    .details = Verzonnen namen onder en naast { $subject } krijgen dezelfde MX-records. Een wildcard antwoordt alleen voor namen die niet bestaan (RFC 4592 §3.3.1).
finding-host-not-domain = { $subject } lijkt de naam van een server, niet wat er in uw adressen achter de @ staat.
    .why = { $parent } heeft eigen mailservers. Eindigen uw adressen op @{ $parent }, dan verhuist een wijziging bij { $subject } niets van die e-mail, en een server die daarna wordt gesloten weigert alles.
    .todo = Kijk wat er achter de @ staat. Is dat { $parent }, geef dan dat domein op in plaats van { $subject }.
    .details = Een naam zonder MX-records, of een die zelf mailserver is, onder een domein met MX-records.
finding-wildcard-mx = Elke naam onder { $subject } heeft mailservers (een wildcardrecord).
    .why = Ook e-mail aan verzonnen subdomeinen wordt aangenomen, en die gaat langs de dienst heen als de wildcard niet ook wordt gewijzigd.
    .todo = Vraag uw DNS-beheerder of de wildcard nodig is. Zo ja, dan moet die ook de dienst noemen.
    .details = Een willekeurige naam onder het domein heeft MX-records (RFC 4592).
finding-mta-sts-present = { $subject } publiceert regels voor het afleveren van zijn e-mail (MTA-STS, modus { $mode }).
    .why = { $kept ->
        [unknown] Afzenders die deze regels eerder hebben opgehaald, bewaren ze, misschien tot een jaar lang.
        [hours] Afzenders bewaren deze regels minder dan een dag. Bij servers die er niet in staan, wordt niet afgeleverd, of dat wordt gemeld.
       *[other] Afzenders bewaren deze regels tot { $days } dagen lang. Bij servers die er niet in staan, wordt niet afgeleverd, of dat wordt gemeld.
    }
    .todo = { $kept ->
        [unknown] Zorg dat de regels vóór de wijziging weer kunnen worden opgehaald: niemand kan zeggen of ze de servers van de dienst noemen.
       *[other] Niets, zolang de regels alle mailservers noemen: die van nu en die van de dienst. Mailward controleert dat.
    }
    .details = TXT-record bij _mta-sts.{ $subject } (RFC 8461 §3.1), beleid op https://mta-sts.{ $subject }/.well-known/mta-sts.txt (§3.2).
finding-mta-sts-lists-old = De afleverregels van { $subject } (MTA-STS) noemen deze servers van de dienst niet: { $missing }.
    .why = { $effect ->
        [refused] Grote providers houden zich aan deze regels en leveren nu niet af bij { $subject }, omdat de regels alleen { $hosts } noemen. Hun e-mail wacht, en gaat na enkele dagen terug naar de afzenders.
        [passed] Grote providers houden zich aan deze regels: ze slaan deze servers nu over en leveren alleen af bij { $hosts }. Zolang die niet bereikbaar zijn, wacht hun e-mail, en gaat die na enkele dagen terug naar de afzenders.
        [reported] Afzenders melden elke aflevering bij een server die de regels niet noemen. Zodra de regels dwingend zijn (modus enforce), zouden ze daar niet meer afleveren, omdat de regels alleen { $hosts } noemen.
       *[later] Zodra de mailservers veranderen, zouden grote providers niet meer afleveren, omdat de regels alleen { $hosts } noemen.
    }
    .todo = { $effect ->
        [refused] Publiceer de regels meteen met de servers van de dienst, en wijzig hun versie (de id in het TXT-record). Duurt dat lang, laat dan tot die tijd de oude mailservers weer invoeren.
        [passed] Publiceer de regels meteen met de servers van de dienst, en wijzig hun versie (de id in het TXT-record).
        [reported] Laat de regels uitbreiden met de servers van de dienst en hun versie (de id in het TXT-record) wijzigen, het liefst voordat de mailservers veranderen.
       *[later] Laat vóór de wijziging de regels uitbreiden met de servers van de dienst en hun versie (de id in het TXT-record) wijzigen. Wacht tot Mailward zegt dat niemand de oude regels nog bewaart.
    }
    .details = Een afzender die het beleid kent, levert alleen af bij hosts die bij een regel “mx” passen (RFC 8461 §4.1, §5). Nieuw beleid merkt hij aan een nieuwe “id” (§3.1), die hij ten minste één keer per dag opzoekt.
finding-mta-sts-lacks-listed = De afleverregels van { $subject } (MTA-STS) laten servers weg waar de e-mail nu heen gaat: { $missing }.
    .why = { $effect ->
        [reported] Afzenders melden elke aflevering bij een server die de regels niet noemen. Zodra de regels dwingend zijn (modus enforce), zouden ze daar niet meer afleveren, omdat de regels alleen { $hosts } noemen.
        [passed] Grote providers houden zich aan deze regels: ze slaan deze servers nu over en leveren alleen af bij { $hosts }. Zolang die niet bereikbaar zijn, wacht hun e-mail, en gaat die na enkele dagen terug naar de afzenders.
       *[refused] Grote providers houden zich aan deze regels en leveren nu niet af bij { $subject }, omdat de regels alleen { $hosts } noemen. Hun e-mail wacht, en gaat na enkele dagen terug naar de afzenders.
    }
    .todo = Laat de regels meteen elke mailserver van het domein noemen en hun versie (de id in het TXT-record) wijzigen. Moet een van deze servers geen e-mail meer ontvangen, laat dan in plaats daarvan het MX-record ervan verwijderen.
    .details = Een afzender die het beleid kent, levert alleen af bij hosts die bij een regel “mx” passen (RFC 8461 §4.1, §5). Nieuw beleid merkt hij aan een nieuwe “id” (§3.1), die hij ten minste één keer per dag opzoekt.
finding-mta-sts-unreachable = { $subject } kondigt afleverregels aan (MTA-STS), maar ze kunnen niet worden opgehaald: { $detail }.
    .why = Afzenders die ze eerder hebben opgehaald, houden zich aan de oude regels tot die verlopen zijn. Niemand kan zien wat erin staat.
    .todo = Vraag vóór de wijziging de beheerder van de webserver mta-sts.{ $subject } om die te herstellen, met regels die de oude servers en die van de dienst noemen, en wacht een dag. Zijn de regels niet meer gewenst, laat dan eerst “mode: none” publiceren: alleen het TXT-record verwijderen ontslaat afzenders die de oude regels kennen niet.
    .details = Het beleid moet via HTTPS komen, met een geldig certificaat voor mta-sts.{ $subject }, status 200, mediatype text/plain, zonder omleiding (RFC 8461 §3.3).
finding-policy-unknown = Er kon niet worden vastgesteld wat { $subject } zegt over: { $policies }.
    .why = Deze regels bepalen of e-mail van het domein wordt aangenomen. Hier wordt er niets over gezegd, goed noch slecht.
    .todo = Kijk later opnieuw, of vanaf een ander netwerk. Laat de records niet wijzigen voordat dit bekend is.
    .details = Op de vraag naar een TXT-record kwam geen bruikbaar antwoord (SERVFAIL, of geen op tijd), of op een vraag waar SPF naartoe leidt.
finding-dane-present = De DNS bindt certificaten aan deze mailservers (DANE): { $hosts }.
    .why = Afzenders die dit controleren, leveren alleen af als de server precies dat certificaat toont. Records van oude servers kunnen geen kwaad; verkeerde bij nieuwe servers zouden de e-mail tegenhouden.
    .todo = Niets voor de wijziging zelf. Neem de oude records niet over bij de nieuwe namen: de dienst publiceert zijn eigen records.
    .details = TLSA-records bij _25._tcp van de host (RFC 7672). Ze tellen alleen als de zone van de host met DNSSEC is ondertekend.
finding-bogus-dnssec = De handtekeningen van { $subject } kloppen niet: resolvers die ze controleren, krijgen geen antwoord.
    .why = Voor veel afzenders bestaat het domein op dit moment niet, dus komt hun e-mail niet aan.
    .todo = Meld uw DNS-beheerder dat de DNSSEC-handtekeningen van { $subject } ongeldig of verlopen zijn. Wijzig niets voordat dat is hersteld.
    .details = De resolver antwoordt SERVFAIL, maar geeft de records wel als de controle uit staat (CD-bit, RFC 4035 §3.2.2): ontbrekende of verlopen RRSIG, of een DS-record in de zone erboven dat bij geen enkele sleutel past.
finding-secondaries-disagree = De naamservers van { $subject } hebben verschillende versies: { $servers }.
    .why = Welk antwoord iemand krijgt, hangt af van de server die wordt bevraagd. Een deel van de wereld ziet de oude records.
    .todo = Wacht een paar uur en kijk opnieuw. Verschillen ze dan nog, vraag uw DNS-beheerder dan om de zone op al zijn servers te vernieuwen.
    .details = Rechtstreeks gevraagd, zonder recursie. Gevonden SOA-serienummers: { $serials }. Een secundaire naamserver haalt een nieuwe versie op na een melding (RFC 1996) of na de REFRESH-tijd van het SOA-record (RFC 1035 §3.3.13).
finding-lame-server = De naamserver { $subject } staat in de lijst, maar antwoordt niet voor het domein ({ $detail }).
    .why = Wie hem iets vraagt, moet wachten of krijgt niets. Vallen de andere ook uit, dan is het domein weg.
    .todo = Vraag uw DNS-beheerder om deze server te herstellen of van de lijst te halen.
    .details = Een server die door de zone of de zone erboven wordt genoemd en die zwijgt, weigert of zonder gezag antwoordt (lame delegation, RFC 9499).
finding-name-server-unknown = Het adres van de naamserver { $subject } kon niet worden opgezocht; hij is daarom niet bevraagd.
    .why = Hij kan andere records hebben dan de servers die zijn bevraagd.
    .todo = Kijk over een paar minuten opnieuw. Helpt dat niet, bevraag dan een andere resolver.
    .details = De vraag naar zijn A- of AAAA-records is mislukt (SERVFAIL of geen antwoord): dat zegt niets over de server zelf.
finding-authority-unreachable = Geen van de naamservers van { $subject } kan van hieruit worden bevraagd.
    .why = Misschien laat dit netwerk niemand andere DNS-servers bevragen dan de eigen, of kon de resolver niet zeggen welke het zijn. Met het domein zelf is misschien niets mis.
    .todo = Kijk over een paar minuten opnieuw. Wilt u elke naamserver apart zien, kijk dan vanaf een ander netwerk.
    .details = Rechtstreekse vragen aan poort 53 van alle genoemde servers kregen geen antwoord, of de resolver faalde bij de SOA- en NS-records van de zone of bij de adressen van de servers, terwijl hij voor de MX-records wel antwoordt.
finding-parent-mismatch = De lijst van naamservers van { $subject } is niet overal gelijk.
    .why = De zone erboven noemt { $parent }; de zone zelf noemt { $zone }. Een wijziging bereikt misschien maar een deel ervan.
    .todo = { $kind ->
        [apart] Mailward gaat uit van de servers die de zone erboven noemt. Vraag de beheerder daarvan om beide lijsten vóór de wijziging gelijk te maken; tot die tijd moet ze bij beide worden doorgevoerd.
       *[other] Vraag uw DNS-beheerder om beide lijsten gelijk te maken.
    }
    .details = De NS-records bij de delegatie en die aan de top van de zone horen gelijk te zijn (RFC 1034 §4.2.2).
finding-split-horizon = Dit netwerk krijgt voor { $subject } een ander antwoord dan de naamservers van het domein zelf geven.
    .why = De resolver hier zegt: { $resolver }. De naamservers van het domein zeggen: { $authority }. Dat tweede is wat de rest van de wereld ziet, of zal zien zodra oude antwoorden verlopen zijn.
    .todo = Mailward gaat uit van de servers van het domein zelf. Is er net iets gewijzigd, wacht dan de TTL af; vraag anders de beheerder van de DNS van dit netwerk of er voor intern een eigen kopie is.
    .details = De recursieve resolver en de gezaghebbende servers zijn het niet eens: een ouder antwoord uit de cache, of split-horizon-DNS.
finding-resolver-lies = De DNS-resolver van dit netwerk verzint antwoorden: een naam die niet kan bestaan, kreeg het adres { $address }.
    .why = Wat hij over uw domein zegt, kan ook verzonnen zijn. Sommige providers en openbare hotspots doen dit.
    .todo = Meld u aan bij het netwerk als het daarom vraagt, of kies een andere DNS-server in de netwerkinstellingen, en kijk dan opnieuw.
    .details = Een willekeurige naam onder het gereserveerde topleveldomein “invalid” (RFC 6761 §6.4) kreeg een adres als antwoord in plaats van NXDOMAIN.
finding-dynamic-or-parked = De DNS van { $subject } ligt bij { $operator }, bedoeld voor wisselende adressen of voor domeinen die te koop staan.
    .why = Zo’n domein ontvangt zelden e-mail, en de records kunnen op elk moment worden overschreven.
    .todo = Ga na of dit het juiste domein is en of u er mailrecords mag instellen. Zo niet, breng de DNS dan eerst onder bij een gewone beheerder.
    .details = Herkend aan de namen van de naamservers of van het SOA-record.
finding-spf-missing = { $subject } zegt niet wie er namens het domein e-mail mag verzenden (geen SPF-record).
    .why = Veel ontvangers wantrouwen zulke e-mail. Het filteren van inkomende e-mail hangt er niet van af.
    .todo = { $proposed ->
        [none] Laat één TXT-record aanmaken dat met v=spf1 begint en uw mailserver en de dienst noemt.
       *[other] Laat dit TXT-record aanmaken: { $proposed }
    }
    .details = Geen TXT-record dat met “v=spf1” begint (RFC 7208 §4.5).
finding-spf-multiple = { $subject } heeft { $count } SPF-records; het moet er één zijn.
    .why = Ontvangers zien dat als een fout, alsof niemand mag verzenden.
    .todo = Laat ze tot één record samenvoegen en de andere verwijderen.
    .details = Meer dan één record geeft permerror (RFC 7208 §4.5).
finding-spf-uses-mx =
    { $others ->
        [none] Het SPF-record van { $subject } zegt “wie onze e-mail ontvangt, mag die ook verzenden” (mx), en dat verandert mee met de mailservers.
       *[other] Het SPF-record van { $subject } zegt “wie de e-mail voor { $others } ontvangt, mag ook de onze verzenden” (mx), en dat verandert mee met de mailservers.
    }
    .why = { $own ->
        [unknown] mx staat voor de servers die e-mail ontvangen: met de dienst dus voor { $hosts }. Als een eigen server van u e-mail verzendt, kan die geweigerd worden.
       *[known] { $others ->
            [none] Na de wijziging staat mx voor { $hosts }, en niet meer voor uw eigen server ({ $addresses }), waarvan de e-mail dan geweigerd kan worden.
           *[other] Ook de e-mail voor { $others } gaat naar uw eigen server ({ $addresses }). Zodra die eveneens via de dienst loopt, staat mx voor { $hosts }, en kan de e-mail van uw eigen server geweigerd worden.
        }
    }
    .todo = { $own ->
        [unknown] Als een eigen server van u e-mail verzendt, laat dan het adres ervan aan het record toevoegen, als ip4: of ip6:.
       *[known] { $proposed ->
            [none] Laat vóór de wijziging het adres van uw eigen server aan het record toevoegen.
           *[other] Laat vóór de wijziging het record vervangen door: { $proposed }
        }
    }
    .details = Het mechanisme “mx” past bij de adressen van de MX-hosts van het domein op het moment van de controle (RFC 7208 §5.4).
finding-spf-lacks-service = Het SPF-record van { $subject } staat de dienst niet toe te verzenden.
    .why = Dat is alleen van belang als uw uitgaande e-mail via de dienst gaat: ontvangers zouden die wantrouwen of weigeren.
    .todo = { $proposed ->
        [none] Laat de smarthost van de dienst aan het record toevoegen voordat u via de dienst verzendt.
       *[other] Laat het record vervangen voordat u via de dienst verzendt, door: { $proposed }
    }
    .details = Voor de adressen van de smarthosts van de dienst beoordeeld zoals een ontvanger dat doet (RFC 7208 §4).
finding-spf-too-many-lookups = Het SPF-record van { $subject } vereist { $lookups } opzoekingen; er zijn er 10 toegestaan.
    .why = Ontvangers stoppen daar en beschouwen het record als fout, zodat ook e-mail van toegestane servers kan worden geweigerd.
    .todo = Laat onderdelen die niet meer nodig zijn verwijderen, of namen door adressen vervangen (ip4, ip6).
    .details = include, a, mx, ptr, exists en redirect tellen mee, ook die van opgenomen records (RFC 7208 §4.6.4). Berekend met de MX-records { $when ->
        [after] zoals ze zullen zijn
       *[now] zoals ze nu zijn
    }.
finding-spf-too-many-voids = { $voids } namen in het SPF-record van { $subject } leiden nergens heen; er zijn er 2 toegestaan.
    .why = Ontvangers kunnen het record als fout beschouwen, zodat ook e-mail van toegestane servers kan worden geweigerd.
    .todo = Laat de onderdelen verwijderen waarvan de namen niet meer bestaan.
    .details = Opzoekingen zonder antwoord (“void lookups”) zijn beperkt tot twee (RFC 7208 §4.6.4). Berekend met de MX-records { $when ->
        [after] zoals ze zullen zijn
       *[now] zoals ze nu zijn
    }.
finding-spf-permerror = Het SPF-record van { $subject } bevat een fout bij: { $term }
    .why = { $detail ->
        [no-record] Het domein dat daar wordt genoemd, heeft geen SPF-record. Ontvangers beschouwen het hele record als ongeldig.
        [several-records] Het domein dat daar wordt genoemd, heeft meerdere SPF-records. Ontvangers beschouwen het hele record als ongeldig.
        [many-servers] Het omvat meer dan tien mailservers. Ontvangers beschouwen het hele record als ongeldig.
        [loop] Het leidt naar zichzelf terug. Ontvangers beschouwen het hele record als ongeldig.
       *[syntax] Het is niet te lezen. Ontvangers beschouwen het hele record als ongeldig.
    }
    .todo = Laat dit onderdeel corrigeren of verwijderen.
    .details = De beoordeling eindigt met permerror (RFC 7208 §4.6, §5.2, §6.1). Berekend met de MX-records { $when ->
        [after] zoals ze zullen zijn
       *[now] zoals ze nu zijn
    }.
finding-spf-allows-all = Het SPF-record van { $subject } laat iedereen verzenden (+all).
    .why = Het beschermt nergens tegen: iedereen kan uw adres vervalsen, en ontvangers kunnen het u aanrekenen.
    .todo = Laat +all vervangen door ~all, of door -all zodra al uw afzenders genoemd zijn.
    .details = Het mechanisme “all” met de kwalificatie “+” past bij elke afzender (RFC 7208 §5.1).
finding-dmarc-missing = { $subject } zegt niet wat er met vervalste e-mail moet gebeuren (geen DMARC-record).
    .why = Sommige grote providers willen zo’n record van iedereen. De wijziging van de mailservers hangt er niet van af.
    .todo = Laat later een TXT-record aanmaken bij _dmarc.{ $subject }: v=DMARC1; p=none
    .details = Geen TXT-record met “v=DMARC1” bij _dmarc van het domein of van het domein van de organisatie (RFC 7489 §6.6.3).
finding-dmarc-invalid = Het DMARC-record van { $subject } is ongeldig: { $detail }
    .why = Ontvangers slaan het over, alsof er geen was.
    .todo = Laat het corrigeren. Het eenvoudigste juiste record is: v=DMARC1; p=none
    .details = Een record heeft eerst “v=DMARC1” nodig en een beleid “p”, en er moet precies één record zijn (RFC 7489 §6.3, §6.6.3).
finding-dmarc-strict = { $subject } vraagt ontvangers om streng te zijn voor e-mail die hun controles niet doorstaat (DMARC, { $policy }).
    .why = Gaat uw uitgaande e-mail een andere weg en is SPF of DKIM niet voorbereid, dan wordt uw eigen e-mail { $policy ->
        [reject] geweigerd
       *[quarantine] bij de spam gezet
    }.
    .todo = Zorg dat het SPF-record klopt voordat u wijzigt hoe e-mail naar buiten gaat, en stuur eerst een testbericht.
    .details = E-mail moet SPF of DKIM doorstaan met een domein dat bij dat van de afzender past (RFC 7489 §3.1); anders geldt het beleid “{ $policy }”.

## Het venster.

app-name = Mailward
back = Terug
continue = Verder
cancel = Annuleren
copy = Kopiëren
copied = Gekopieerd.
dismiss = Sluiten
side-case = Dossier
side-help = Hulp
close = Sluiten
help-title = Hulp
help-keys = Toetsen
key-tab = Tab, Shift+Tab
key-enter = Enter, spatiebalk
key-escape = Esc
key-next = Alt+→, Ctrl+Enter
key-back = Alt+←
key-scale = Ctrl+ +, −, 0
key-help = F1, ?
help-tab = Naar het volgende dat ingevuld of ingedrukt kan worden, en terug
help-enter = Indrukken wat geselecteerd is
help-escape = Dit sluiten, een melding wegklikken, stoppen wat bezig is
help-next = Verder naar de volgende stap
help-back = Terug naar de vorige stap
key-undo = Ctrl+Z
key-redo = Ctrl+Shift+Z, Ctrl+Y
help-undo = De laatste wijziging ongedaan maken
help-redo = Die opnieuw doen
help-scale = Alles groter, kleiner, zoals gewoonlijk
help-help = Deze pagina
help-command-line = Gebruikt u een schermlezer: de opdrachtregel doet alles wat dit venster doet, in gewone tekst (mailward-cli --help).
help-support = Vragen over { $service }
practice-strip = Oefening: alles wat u hier ziet, is verzonnen, en niets verlaat deze computer.
practice-failed = Het oefennetwerk kon niet worden gestart: { $reason }
open-failed = Openen is niet gelukt: { $reason }
service-missing = Dit dossier is voor de dienst “{ $service }”, die hier niet is geïnstalleerd. Vraag uw wederverkoper om het profiel ervan.

step-start = Start
step-service = Dienst
step-company = Bedrijf
step-current-records = Huidige records
step-connection = Verbinding
step-change = De wijziging
step-request = Verzoek
step-propagation = Verspreiding
step-smart-host = Smarthost
step-restrict = Beperken
step-finish = Afronden
step-place = Stap { $number } van { $of }
wrong-title = En als ik iets fout doe?
wrong-start = Hier gaat niets verloren: elk dossier blijft bewaard en kan opnieuw geopend worden.
wrong-service = Er is nog niets veranderd. U kunt altijd een andere dienst kiezen; wat u hebt ingevuld, blijft.
wrong-company = De brief zou het verkeerde bedrijf of domein noemen. Uw DNS-beheerder zou navragen of weigeren, en uw mail blijft aankomen zoals voorheen. Verbeter het hier en maak de brief opnieuw.
wrong-current-records = Kijken verandert niets. Als wat u ziet oud kan zijn, kijk dan opnieuw: Mailward zegt altijd wanneer het gekeken heeft.
wrong-connection = De controle legt alleen verbinding en neemt afscheid; er wordt niets verzonden of veranderd. Een slecht resultaat op deze computer hoeft niets te betekenen voor uw mailserver: voer de controle daar uit.
wrong-change = Er verandert niets tot uw DNS-beheerder handelt. Kies anders en maak de brief opnieuw; een verzonden brief kan telefonisch ingetrokken worden.
wrong-request = Vraagt de brief om het verkeerde, bel de beheerder dan vóór de dag zelf. Is het al gebeurd, dan staan de oude records op het noodblad: daarmee komt de mail weer aan zodra de TTL voorbij is.
wrong-propagation = Langer wachten kan nooit kwaad. De oude weg te vroeg sluiten wel: mail zou geweigerd worden.
wrong-smart-host = Het gaat alleen om uitgaande mail. Komen berichten terug of blijven ze wachten, maak het dan ongedaan zoals het laatste deel van de pagina zegt; inkomende mail blijft ongemoeid.
wrong-restrict = Te vroeg, of als er een adres ontbreekt, worden mensen geweigerd die u schrijven. “Onbekenden voorlopig weigeren” kan dagenlang ongedaan gemaakt worden voordat er mail verloren gaat; “Onbekenden definitief weigeren” niet. Houd de weg terug bij de hand.
wrong-finish = Hier verandert niets. Bewaar de papieren waar anderen ze vinden.

reason-no-domain = Geef eerst ten minste één domein op, in de stap Bedrijf.
reason-not-looked-at = { $domain } is nog niet bekeken, zie de stap Huidige records.
reason-lookup-failed = { $domain } kon niet worden opgezocht. Kijk opnieuw in de stap Huidige records.
reason-no-such-domain = { $domain } bestaat niet. Controleer de spelling in de stap Bedrijf.
reason-is-server = { $domain } is de mailserver van { $parent } en geen domein met adressen. Zet { $parent } ervoor in de plaats in de stap Bedrijf, of voeg het daar toe.
reason-not-connected = Er is nog niet gekeken of de dienst bereikbaar is.
reason-not-reached = De dienst was niet bereikbaar, zie de stap Verbinding. U kunt toch verdergaan.
reason-policy-lacks-hosts = De afleverregels van { $domain } (MTA-STS) noemen de servers van de dienst nog niet: publiceer eerst de uitgebreide regels en kijk daarna opnieuw.
reason-policy-unread = Het is niet bekend wat de afleverregels van { $domain } (MTA-STS) zeggen: zoek dat eerst uit, anders blijft e-mail van grote providers na de wijziging misschien weg.
reason-not-proven = De afleverregels van { $domain } (MTA-STS) eisen versleuteling met een geldig certificaat, en { $host } heeft er geen getoond: controleer dat eerst in de stap Verbinding.
reason-not-arrived = De wijziging van { $domain } is nog niet overal gezien.
reason-taken-back = De wijziging van { $domain } was aangekomen en is geheel of gedeeltelijk weer verdwenen: de e-mail gaat langs de dienst heen. Vraag uw DNS-beheerder nogmaals om de wijziging.
reason-left-over = { $domain } noemt naast de servers van de dienst nog steeds { $hosts }: daar kan e-mail langs het filter binnenkomen. Vraag uw DNS-beheerder om ook deze oude records te verwijderen.
reason-no-smart-host = Nog niets wijst erop dat uw mailserver via de dienst verzendt. U kunt toch verdergaan.
reason-not-restricted = Uw server neemt nog e-mail aan die langs de dienst heen komt. U kunt dat zo laten.
reason-shut-out = De e-mail voor { $domain } komt, voor zover het laatst is gezien, niet via de dienst, en uw server weigert alles wat daar niet vandaan komt: zulke e-mail gaat verloren. Laat nu weer iedereen binnen, langs de weg terug in de stap Beperken.
doubt-day-past = De gevraagde dag, { $day }, is voorbij. Kies een latere, of geen.
doubt-operators = { $one } en { $other } hebben verschillende naamservers; hun DNS wordt dus waarschijnlijk door verschillende beheerders beheerd. Eén brief bereikt er maar één: maak voor elke beheerder een eigen dossier, en daarmee een eigen brief.
doubt-day-early = De gevraagde dag, { $day }, is te vroeg: om geen bericht te verliezen, kunnen de records beter niet vóór { $earliest } worden gewijzigd.
doubt-not-renewed = De records van { $domain } zijn het laatst gezien op { $at }. Ze kunnen sindsdien zijn gewijzigd: zoek het domein opnieuw op.
doubt-day-before-letter = De gevraagde dag, { $day }, ligt vóór de datum van de brief, { $date }. Kies een latere, of dateer de brief vroeger.
doubt-spf-kept = Het SPF-record van { $domain } is vervangen, maar tot { $until } kan iemand nog van het oude uitgaan. Vraag pas daarna om de wijziging.
doubt-policy-kept = De afleverregels van { $domain } (MTA-STS) zijn vervangen, maar tot { $until } kunnen afzenders zich nog aan de oude houden. Vraag pas daarna om de wijziging.
doubt-policy-same-id = De afleverregels van { $domain } (MTA-STS) zijn vervangen, maar hun versie (de id in het TXT-record) is dezelfde gebleven: afzenders die de oude regels kennen, kunnen zich daar tot { $until } aan houden. Laat de id wijzigen, kijk opnieuw en vraag om de wijziging zodra Mailward dat zegt.
reason-no-company = De naam van het bedrijf is niet ingevuld. In de brief komt er een lege regel voor.
reason-no-operator = De DNS-beheerder is niet ingevuld, zie de stap Bedrijf. In de brief komen er lege regels voor.

store-newer = Dit dossier is door een nieuwere versie van Mailward geschreven en is gelaten zoals het was. Installeer de nieuwere versie om het te openen. ({ $detail })
store-damaged = Dit dossier is beschadigd en is gelaten zoals het was. Hebt u een kopie, open dan die. ({ $detail })
store-write = Wat u hebt ingevuld, kon niet worden opgeslagen. Maak ruimte vrij of controleer de rechten van de map; Mailward probeert het bij uw volgende wijziging opnieuw. ({ $detail })
store-read = Lezen is niet gelukt. Controleer of het bestand bestaat en of u het mag lezen. ({ $detail })
store-busy = Wat u invoerde, kon niet worden opgeslagen: een ander programma houdt de map vergrendeld. Sluit dat programma; Mailward probeert het bij uw volgende wijziging opnieuw. ({ $detail })

start-heading = Zet uw e-mail achter het filter
start-why = Mailward bekijkt uw domein, schrijft de brief aan de beheerder van uw DNS en zorgt ervoor dat er geen bericht verloren gaat.
start-no-dns-title = Deze computer kent geen DNS-server
start-no-dns = Zonder DNS-server kan Mailward uw domein niet bekijken. Controleer de netwerkinstellingen. Tot dan kunt u oefenen met verzonnen bedrijven. ({ $reason })
start-new-title = Nieuw dossier
start-new-text = Houd de naam van uw domein bij de hand en, als u die weet, de naam van het bedrijf dat uw DNS beheert. Het duurt ongeveer tien minuten.
start-begin = Beginnen
start-go-on-title = { $title }
start-go-on-text = Alles wordt tijdens het typen opgeslagen. Ga verder waar u wilt: de stappen staan in de balk links, of in een smal venster achter de titel bovenaan.
start-go-on = Verdergaan
start-new = Nieuw dossier
start-recent-title = Andere dossiers
start-untitled = Zonder naam
start-practice-title = Oefenen
start-practice-text = Probeer de hele wizard met verzonnen bedrijven. Het kost een minuut, heeft geen netwerk nodig en wijzigt niets.
start-practice-on = U bent aan het oefenen. Geef een van deze domeinen op in de stap Bedrijf:
start-practice-enter = Oefenen
start-practice-leave = Oefening stoppen
start-open-title = Een dossierbestand openen
start-path = Pad van een bestand dat op .mailward eindigt
start-open = Openen
start-preferences-title = Taal en uiterlijk
start-language = Taal van het venster
start-look = Uiterlijk
start-look-system = Zoals het systeem
start-look-light = Licht
start-look-dark = Donker
start-look-contrast = Hoog contrast

## Undo.
undo = Ongedaan maken
undo-done = Ongedaan gemaakt: { $what }
undo-redone = Opnieuw gedaan: { $what }
undo-nothing = Er is niets om ongedaan te maken.
redo-nothing = Er is niets om opnieuw te doen.
item-texts = Meerdere velden
item-networks = Netwerken van de dienst
item-guide = Handleiding voor de mailserver
item-archived = Archief
item-reminders = Herinneringen
item-facts = Wat is opgezocht, verzonden en getest
told-domain-removed = { $domain } is uit dit dossier gehaald.
told-operator = De beheerder is ingevuld.
told-service = De dienst is nu { $service }. Wat van de andere bekend was, is vergeten.
told-logo = Het logo is verwijderd.
told-archived = { $title } staat in het archief.
told-unarchived = { $title } is uit het archief gehaald.
told-duplicated = Een kopie van { $title } staat in de lijst.
told-letter-sent = De brief van { $title } is verstuurd. De mailserver zegt: { $reply }
told-letter-unsent = De brief van { $title } is niet verstuurd. { $reason }
told-unkept = Voor { $title } is een bericht verstuurd, maar het staat niet in het dossier: { $reason }
told-case-gone = het dossier staat niet meer waar het stond

## The list of cases.
start-search = Zoeken op bedrijf of domein
start-found-none = Geen dossier voldoet.
start-show-all = Alle tonen ({ $count })
start-archived-show = Archief tonen ({ $count })
start-archived-hide = Archief verbergen
start-duplicate = Dupliceren
start-archive = Archiveren
start-unarchive = Uit het archief halen
case-not-looked = Nog niet opgezocht
case-next = hierna: { $step }
case-complete = niets meer te doen
case-ahead = { $when }: { $event }
case-changed = gewijzigd { $when }
start-due-title = Nu aan de beurt
start-due = { $title }, { $domain }, sinds { $when }
remind-choose = Herinner mij op deze tijden
remind-stop = Niet meer herinneren
remind-how = Zolang Mailward draait, herinnert het u op het bureaublad; anders meldt het dat de volgende keer dat u het start.
remind-body = { $domain }: { $event }
remind-missed = Terwijl Mailward gesloten was, kwam dit aan de beurt: { $what }
remind-now = Nu aan de beurt: { $what }

## Two windows with one case.
conflict-title = Elders gewijzigd
conflict-text = Een ander venster of programma heeft dit dossier gewijzigd sinds het hier is geopend. Er is niets overschreven. Kies met welke stand u verdergaat.
conflict-keep = De mijne als kopie bewaren
conflict-keep-hint = Wat u hier hebt, wordt een eigen dossier. Het andere blijft zoals het is.
conflict-take = De andere nemen
conflict-take-hint = U gaat verder met wat elders is opgeslagen. Wat u hier sindsdien hebt gewijzigd, vervalt.
conflict-look = Verschillen bekijken
conflict-none = In wat u hebt ingevuld, verschillen ze niet.
conflict-item = Wat
conflict-mine = Hier
conflict-theirs = Elders
conflict-differs = verschilt
conflict-kept = Het uwe is nu een eigen dossier.
conflict-taken = De andere stand is nu open.
presence-second = Dit dossier is ook in een ander venster open. Als beide het wijzigen, vraagt Mailward het voordat er iets wordt overschreven.

## About, and help from support.
about-title = Over Mailward
about-version = Versie { $version }
about-commit = Gebouwd uit { $commit }
about-licence = Vrije software: MIT of Apache-licentie 2.0, naar keuze.
about-parts = Het is gebouwd met { $count } onderdelen van anderen. Hun licenties:
about-licences = Alle licenties tonen
licences-title = Licenties
diagnostics-title = Voor de helpdesk
diagnostics-text = Hiermee kan de helpdesk sneller helpen. Namen, adressen van personen, telefoonnummers, wachtwoorden en sleutels zijn weggelaten. Lees het door voordat u het verstuurt.
diagnostics-copy = Diagnose kopiëren

## The tour.
tour-offer-title = Nieuw hier?
tour-offer = De rondleiding laat aan een verzonnen bedrijf zien wat Mailward doet.
tour-take = Rondleiding volgen, één minuut
tour-later = Nu niet
tour-count = { $at } van { $of }
tour-end = Rondleiding beëindigen
tour-practise = Verder oefenen
tour-begin = Echt beginnen
tour-start = Mailward leidt de e-mail van uw bedrijf door een filter en zorgt dat er geen bericht verloren gaat. De stappen staan links. Niets in deze rondleiding is echt, en niets verlaat deze computer.
tour-company = Hier geeft u aan welke domeinen overgaan. Al het andere komt in de brief en mag leeg blijven.
tour-records = Mailward zoekt op waar uw e-mail nu heen gaat. Elke bevinding zegt wat het is, waarom het ertoe doet en wat u moet doen.
tour-change = Voor en na, naast elkaar. Daaronder staat wanneer elke stap veilig is, en de weg terug.
tour-request = De brief aan wie uw DNS beheert, om af te drukken, op te slaan of te versturen. U wijzigt zelf niets in de DNS.
tour-propagation = Daarna ziet Mailward toe hoe de wijziging aankomt en helpt het met de mailserver. Pas aan het eind gaat de oude deur dicht. Oefen zo lang u wilt, of begin met uw eigen domein.

## A service that came as a file.
profile-title = Een filterdienst
profile-text = Dit bestand beschrijft een filterdienst. Installeer het alleen als het van uw leverancier of van de dienst zelf komt: uw e-mail gaat naar de servers die het noemt.
profile-replaces = Het komt in de plaats van { $name }, die nu geïnstalleerd is.
profile-install = Installeren
profile-installed = { $service } is geïnstalleerd. Kies de dienst in de stap Dienst.

service-heading = { $service }
service-why = Uw inkomende e-mail gaat straks eerst naar { $service }. Daar wordt die gefilterd en daarna aan uw eigen mailserver doorgegeven.
service-choose = Op welke dienst hebt u een abonnement?
service-steps-title = Wat er gaat gebeuren
service-step-look = Mailward bekijkt wat de DNS vandaag over uw domein zegt. Er wordt niets gewijzigd.
service-step-look-time = een paar seconden
service-step-letter = U stuurt een brief aan de beheerder van uw DNS met het verzoek de mailrecords te vervangen.
service-step-letter-time = tien minuten
service-step-wait = De beheerder voert de wijziging door, en die verspreidt zich over internet. Intussen blijft e-mail aankomen, langs de oude of langs de nieuwe weg.
service-step-wait-time = enkele uren tot twee dagen
service-step-close = Als elk spoor van de oude records verdwenen is, en niet eerder, kan de oude weg worden afgesloten.
service-step-close-time = een paar dagen later
service-console-title = Beheerconsole
service-console-text = Daar voegt u gebruikers toe en bekijkt u e-mail die in quarantaine staat. De dienst maakt uw account aan nadat u het abonnement hebt afgesloten. Bewaar het adres bij uw bladwijzers.
service-console-open = In de browser openen
service-no-console = Deze dienst noemt geen console.
service-sheet-title = Gegevensblad voor het abonnement
service-sheet-text = De dienst vraagt om deze gegevens als uw account wordt aangemaakt. Vul in wat u weet; het blad neemt de rest over uit de stap Bedrijf en laat open wat ontbreekt.
service-mail-server = Uw mailserver
service-mail-server-example = mail.company.example
service-mail-server-hint = De host waaraan gefilterde e-mail wordt doorgegeven.
service-sending = Adressen die e-mail verzenden
service-sending-example = 192.0.2.10
service-sending-hint = Eén per regel. Alleen als ook uitgaande e-mail via de dienst moet gaan.
service-recipients = Postvakken
service-recipients-example = 25
service-recipients-hint = Hoeveel, of welke.
service-sheet-save = Blad opslaan
service-sheet-file = abonnement

company-heading = Uw bedrijf en zijn domeinen
company-why = Dit komt in de brief. Alleen de domeinen zijn nodig; al het andere dat u weglaat, wordt een regel om met de hand in te vullen.
company-domains-title = Domeinen
company-domains-text = Elk domein dat e-mailadressen heeft: het deel achter de @. Een e-mailadres mag ook.
company-domain-example = company.example
company-domain-add = Toevoegen
company-domain-remove = Verwijderen
company-kept = Wat in het veld voor domeinen staat, is niet te lezen en is niet toegevoegd: { $typed }. Het blijft in de stap Bedrijf staan tot u het verbetert.
company-title = Bedrijf
company-blanks = Dit mag allemaal leeg blijven.
company-name = Bedrijf met rechtsvorm
company-address = Adres
company-address-example = Straat en nummer, daarna postcode en plaats
company-place = Plaats in de brief
company-first-name = Voornaam
company-surname = Achternaam
company-capacity = Functie
company-phone = Telefoon voor vragen
company-email = E-mail voor vragen
company-operator-title = Wie beheert uw DNS?
company-operator-text = Meestal uw internetprovider of het bedrijf waar het domein is geregistreerd. Op de factuur van het domein staat wie het is.
company-operator = Beheerder
company-operator-address = Adres
company-operator-fax = Fax
company-operator-email = E-mail van de beheerder
company-customer-number = Uw klant- of contractnummer daar

records-heading = Wat de DNS nu zegt
records-why = MX-records vertellen de wereld welke servers uw e-mail aannemen. Het laagste getal wordt het eerst geprobeerd.
records-looking = { $name } opzoeken …
records-cancelled = Gestopt. Wat eerder is gevonden, staat er nog.
records-seen-at = Bekeken op { $time }
records-never = Nog niet bekeken.
records-not-yet = Het antwoord is onderweg.
records-details = Naamservers en technische details
records-look-again = Opnieuw kijken
records-no-network = Geen enkele DNS-server antwoordt
records-no-network-text = Deze computer is misschien niet met internet verbonden, of een firewall houdt DNS tegen. Controleer de verbinding en kijk opnieuw, of oefen intussen met verzonnen bedrijven. Gevraagd werd aan:
records-implicit = Er is geen mailserver genoemd: e-mail gaat naar het adres van het domein zelf.
records-not-switched = E-mail gaat rechtstreeks naar deze servers. { $service } is daar nog niet bij.
records-partly-switched = { $service } staat in de lijst, maar niet zoals het moet.
records-switched = E-mail gaat eerst via { $service }. De wijziging is aangekomen.
records-no-mail = Zoals het nu staat, ontvangt dit domein geen e-mail.
records-unknown = Er kon niet worden vastgesteld wat er staat.

state-not-switched = Nog niet omgezet
state-partly-switched = Half omgezet
state-switched = Omgezet
state-no-mail = Geen e-mail
state-unknown = Onbekend

role-own-server = uw eigen server
role-relay = relay van de provider
role-other = een andere server

table-preference = Voorkeur
table-host = Server
table-role = Van wie
table-addresses = Adressen
table-ttl = TTL (s)

commands-title = Controleer het zelf
commands-text = Deze opdrachten stellen dezelfde vraag zonder Mailward. Ze werken op elke computer die met internet verbonden is.
commands-windows = Windows, opdrachtprompt
commands-powershell = Windows, PowerShell
commands-unix = Linux en macOS
commands-expect = U hoort deze records te zien, in willekeurige volgorde; de derde kolom telt af:

change-heading = Voor en na
change-why = Dit zijn de records waar de brief om vraagt. Er verandert niets voordat uw DNS-beheerder iets doet.
change-strategy-title = Wat gebeurt er met de oude servers?
strategy-replace = Alle vervangen (aanbevolen)
strategy-replace-why = Alleen de dienst neemt uw e-mail van buiten aan. Er blijft geen weg langs het filter over.
strategy-keep-relays = De relays van de provider als reserve houden
strategy-keep-relays-why = Uw eigen server gaat van de lijst, de relays blijven achter de dienst staan. Via die relays kan spam binnenkomen.
strategy-prepend = Alles houden, de dienst vooraan
strategy-prepend-why = Voor een proef. De oude servers blijven bereikbaar langs het filter heen.
change-region-title = Welke vestiging van de dienst is het dichtstbij?
change-region-text = Die wordt het eerst geprobeerd; de andere staan klaar als reserve.
change-before = Voor
change-way-before = De weg van uw mail nu
change-way-after = De weg van uw mail na de wijziging
path-senders = Wie u schrijft
path-relay = Relay van de provider
path-own-server = Uw mailserver
path-other = Een andere server
path-none = Niemand neemt de mail aan.
path-beside = Als die niet antwoordt: { $stops }
path-back-door = Langs het filter, open voor spammers: { $stops }
change-after = Na
change-none-before = Er zijn nu geen mailrecords.
change-nothing = { $domain } is zoals het hoort: er hoeft niets te veranderen.
change-stays = blijft
change-goes = verdwijnt
change-new = nieuw
change-renumbered = was { $old }

note-already-done = De records zijn al zoals deze keuze ze wil.
note-half-done = Een deel van de wijziging is al doorgevoerd. Alleen om de rest wordt gevraagd.
note-renumbered = Het laagste getal dat in gebruik is, is { $lowest }, en dat laat daarvoor geen ruimte. Alle records die blijven, krijgen daarom een nieuw getal; hun volgorde blijft gelijk.
note-lowered = De getallen die { $service } voorstelt, passen niet vóór de records die blijven; daarom worden lagere gebruikt.
note-back-door = Deze servers blijven bereikbaar langs het filter heen: { $hosts }. Laat ze verwijderen als de dienst zich heeft bewezen.
note-no-relays = Er zijn geen relays om te houden: de dienst staat alleen in de lijst.
note-was-implicit = { $domain } had geen mailrecords. Tot nu toe nam het eigen adres van het domein de e-mail aan.
note-was-null = Het record dat zegt “{ $domain } ontvangt geen e-mail” wordt verwijderd.
note-from-wildcard = { $domain } heeft tot nu toe geen eigen MX-records: ze komen van { $wildcard }, en die blijft. De nieuwe komen bij { $domain } in de plaats. Wat verder van wildcards komt (adressen, teksten) moet daar tegelijk worden ingevoerd.
note-too-many-for-spf = Met { $count } mailservers wordt het SPF-record van { $domain }, waarin mx staat, ongeldig: er zijn er hoogstens 10 toegestaan (RFC 7208 §4.6.4), en uw eigen e-mail wordt dan misschien geweigerd. Houd minder oude records aan, of laat eerst mx in het SPF-record vervangen.
plan-unknown-region = De dienst heeft geen vestiging met de naam { $region }.

request-heading = De brief aan uw DNS-beheerder
request-why = Druk hem af op uw briefpapier en onderteken hem, of verstuur hem als bijlage.
request-blocked = De brief hieronder is compleet, op dit na. Lege regels kunt u met de hand invullen.
request-host-missing = De DNS kent { $host } niet
request-host-missing-todo = Verstuur de brief nog niet: e-mail voor die server zou nergens heen gaan. Vraag de helpdesk van de dienst naar de juiste naam.
request-nothing = Er valt niets te vragen
request-nothing-text = De records van alle domeinen zijn zoals het hoort. U hebt geen brief nodig.
request-save-title = Opslaan
request-save-text = De pdf bevat de brief zoals hieronder te zien is.
request-save = Brief opslaan
request-file = brief
request-options-title = De brief
request-language = Taal van de brief
request-day = Dag van de wijziging
request-day-hint = Jaar-maand-dag; leeg: zo spoedig mogelijk.
request-day-wrong = Dit is geen dag. Schrijf het zo: 2026-12-31. Tot dan noemt de brief er geen.
request-day-unread = De dag van de wijziging, “{ $day }”, is niet te lezen. Tot dan vraagt de brief om de wijziging zo snel mogelijk.
request-day-past = Deze dag is voorbij. Kies een latere, of laat het veld leeg.
request-day-early = Dat is te vroeg: om geen bericht te verliezen, kunnen de records beter niet vóór { $day } worden gewijzigd.
request-paper = Papier
request-paper-a4 = A4
request-paper-letter = US Letter
request-head = Briefhoofd
request-paper-plain = Afzender afdrukken
request-paper-headed = Ruimte voor briefpapier laten
request-logo = Logo
request-logo-hint = Een PNG- of SVG-bestand. Het wordt bovenaan de brief gedrukt, tegenover de afzender.
request-logo-use = Gebruiken
request-logo-brand = Dat van { $service }
request-logo-used = Staat bovenaan de brief
request-logo-remove = Verwijderen
request-preview-title = Voorbeeld
request-zoom = { $percent }%
request-saved = Opgeslagen: { $path }
request-hand-over = Of geef de brief op een andere manier door:
request-print = Afdrukken
request-printed = De brief is naar de printer gestuurd.
request-print-opened = Dit programma kent geen ingestelde printer. De brief is in een weergaveprogramma geopend: druk hem daar af.
request-copy = Als tekst kopiëren
request-draft = Als e-mail opslaan
request-mailto = In mailprogramma openen
request-mailto-hint = “Als e-mail opslaan” maakt een bestand met de pdf als bijlage, dat u met een mailprogramma kunt openen. Rechtstreeks openen in het mailprogramma neemt de tekst mee, maar geen pdf.
request-no-sender = Vul eerst uw e-mailadres in, in de stap Bedrijf.
request-no-recipient = Vul eerst het e-mailadres van de beheerder in, onder “Per e-mail versturen”.
request-papers = Voor uw eigen administratie:
request-emergency = Noodblad
request-emergency-file = noodblad
request-dossier = Rapport
request-dossier-file = rapport
request-forms = De wijziging in een vorm voor machines
request-forms-text = Wijzigen u of uw beheerder de records met een hulpmiddel, neem de wijziging dan in de vorm die daarbij past.
request-forms-unknown = De records zijn nog niet opgezocht, dus is er geen wijziging om te tonen.
request-forms-forth = De wijziging
request-forms-back = De weg terug
request-forms-domain = Domein
request-forms-save = Opslaan als { $file }
request-send-title = Per e-mail versturen
request-send-text = Via uw eigen e-mailaccount. U krijgt een kopie.
request-send-last = Verstuurd op { $at } aan { $to }.
request-send-to = Adres van de beheerder
request-send-from = Uw adres
request-send-host = Mailserver voor het verzenden
request-send-port = De poort moet een getal van 1 tot 65535 zijn.
request-send-no-from = Vul uw adres in.
request-send-no-to = Vul het adres van de beheerder in.
request-send-no-host = Vul de mailserver voor het verzenden in.
request-send-starttls = Versleuteld (STARTTLS)
request-send-tls = Vanaf het begin versleuteld (TLS)
request-send-open = Niet versleuteld
request-send-login = Gebruikersnaam (leeg: geen)
request-send-password = Wachtwoord
request-send-keyring = Wordt in de sleutelbos van het systeem bewaard, als die er is; anders alleen zolang het programma loopt. Leeg: het bewaarde.
request-send-try = Account testen
request-send-tried = Het account werkt. Er is niets verstuurd.
request-send = Brief versturen
request-send-busy = In gesprek met de mailserver…
request-send-done = Verstuurd. De mailserver zegt: { $reply }
request-practice-title = Bij het oefenen bent u ook de beheerder
request-practice-text = In het echt duurt de wijziging nu uren of dagen. Hier kunt u die meteen doorvoeren en zien aankomen.
request-practice-apply = De beheerder voert de wijziging door
request-practice-reset = De oude records terugzetten
request-mailboxes-title = Beheerde postvakken
request-mailboxes-text = Hebt u ook postvakken in uw abonnement, maak ze dan in de console aan voordat de wijziging aankomt:

save-path = Pad van het bestand
save-where = Waarheen
save-browse = Bladeren …
save-done = Opgeslagen
save-changed = Gewijzigd sinds het opslaan: in het bestand staat nog de eerdere tekst
save-anew = Opnieuw opslaan
save-open = Openen
save-exists = Er bestaat al een bestand met die naam
save-replace = Vervangen
save-failed = Opslaan is niet gelukt
save-failed-todo = Kies een andere map, of maak ruimte vrij, en probeer het opnieuw.
save-not-made = De pdf kon niet worden gemaakt: { $reason }
save-no-dialog = Dit systeem toont geen bestandsvenster. Typ in plaats daarvan het pad.

## De stap Afronden.

finish-heading = Wat gedaan is en wat er nog rest
finish-why = Bewaar het rapport en het noodblad: wie na u voor de mail zorgt, heeft ze nodig.
finish-all-done = Alles is gedaan. Uw mail gaat door de dienst, en langs een andere weg komt er niets binnen.
finish-enough = Al het nodige is gedaan. Wat hieronder nog openstaat, is aan u.
finish-left =
    { $count ->
        [one] Er staat nog één stap open. Tot dan komt mail langs de oude weg aan.
       *[other] Er staan nog { $count } stappen open. Tot dan komt mail langs de oude weg aan.
    }
finish-steps = Stap voor stap
finish-step-done = Gedaan
finish-step-ahead = Nog niet gedaan
finish-go = Ga erheen
finish-dates = Wat er nu komt: { $domain }
finish-dossier = Alles in één document: wat er gevonden is, wat er wanneer veranderd is, de instellingen van uw mailserver, de brief.
finish-dossier-save = Rapport opslaan
finish-back = Eén afgedrukt blad met de records om naar terug te keren, wie u belt en hoe lang het duurt. Het helpt als geen computer helpt.

## De brief en het gegevensblad voor het abonnement.

# De taal, het papier en de gewenste dag worden in het dossier gekozen. Lege regels om met de hand
# in te vullen nemen de plaats in van waarden die niet bekend zijn.

letter-title = Wijziging van de MX-records van { $domain }
letter-title-several =
    { $count ->
        [one] Wijziging van de MX-records van één domein
       *[other] Wijziging van de MX-records van { $count } domeinen
    }
# Wat in brieven uit de Verenigde Staten vóór het onderwerp staat.
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
letter-delete-unknown-own = Te verwijderen records: die van onze eigen mailserver
letter-keep-unknown = Alle andere MX-records die er nu staan blijven, achter de nieuwe.
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
letter-order-equal = Het laagste getal gaat voor; bij gelijke getallen kiest elke verzendende server zelf: e-mail wordt eerst aangeboden aan een van deze servers: { $hosts }.
letter-order-equal-before-others = Het laagste getal gaat voor; bij gelijke getallen kiest elke verzendende server zelf: e-mail wordt eerst aangeboden aan een van de servers { $hosts }, en aan alle servers van de dienst vóór elke andere.
letter-order-unknown = Het laagste getal gaat voor: de servers van de dienst moeten vóór alle andere komen.
letter-renumbered = Het laagste getal dat nu in gebruik is, { $lowest }, laat daarvoor geen ruimte. De records die blijven, worden daarom opnieuw genummerd: elk moet met het oude getal worden verwijderd en met het nieuwe worden aangemaakt.
letter-from-wildcard = { $domain } krijgt zijn huidige MX-records van de wildcard { $wildcard }; wilt u die laten zoals die is? Met de nieuwe records geldt er geen wildcard meer voor { $domain }: wat er verder van een wildcard komt (A, AAAA, TXT), voert u daar alstublieft tegelijk in. Mochten er bij { $domain } toch eigen MX-records staan, wilt u die dan verwijderen?
letter-was-null = Het record dat geen server noemt, maar alleen een punt, zegt dat het domein geen e-mail ontvangt; het moet verdwijnen.
letter-done = De MX-records van { $domain } zijn al juist: wilt u die ongewijzigd laten?
letter-servers-differ = Op dit moment geven niet alle naamservers van { $domain } dezelfde MX-records: die van { $servers } wijken af. Wilt u ze allemaal op dezelfde versie van de zone brengen?
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
letter-leave-but = Laat alle andere records ongewijzigd: NS, A en AAAA (ook www), en TXT, behalve de records waarvan wij u afzonderlijk de wijziging vragen ({ $records }).
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

sheet-title = Abonnement op { $service }
sheet-intro = Dit moet de dienst weten voordat hij onze e-mail kan aannemen. Wilt u ons account met deze gegevens instellen en ons laten weten of er iets ontbreekt?
sheet-part-company = Bedrijf
sheet-part-contact = Contactpersoon
sheet-part-mail = E-mail
sheet-company = Bedrijf
sheet-address = Adres
sheet-contact = Naam
sheet-capacity = Functie
sheet-phone = Telefoon
sheet-email = E-mail
sheet-domains = Domeinen
sheet-mail-server = Gefilterde e-mail afleveren bij
sheet-sending = Wij verzenden e-mail vanaf
sheet-recipients = Ontvangers
sheet-mail-note = Onze MX-records worden gewijzigd zodra u hebt bevestigd dat deze domeinen zijn ingesteld.
sheet-support = Vragen over de dienst: { $support }.

## Het noodblad en het rapport.

emergency-title = E-mail ligt stil: wat te doen
emergency-intro = Bewaar dit blad waar het zonder computer te vinden is. Komt er geen e-mail meer aan, loop het dan van boven naar beneden door.
emergency-ask = 1. Vraag of het aan de dienst ligt
emergency-ask-text = Bel de helpdesk van { $service }: is er een storing, en hoe lang gaat die duren? Bij een korte storing hoeft u niets te doen: de servers van de afzenders proberen het dagenlang opnieuw, en er gaat niets verloren.
emergency-console = Console
emergency-back = 2. Duurt het lang: ga terug naar de oude records
emergency-open-first = Laat eerst uw eigen mailserver weer e-mail van overal aannemen: was hij beperkt tot de dienst, maak die beperking dan ongedaan, anders wordt de e-mail geweigerd.
emergency-back-text = Vraag daarna uw DNS-beheerder om de oude MX-records terug te zetten. Verder hoeft er niets te worden gewijzigd.
emergency-back-policy = Laat daarna ook deze servers in de afleverregels van { $domain } (MTA-STS) opnemen: { $hosts }. Het record _mta-sts heeft dan een nieuw id nodig. Grote providers leveren alleen af bij servers die de regels noemen.
emergency-back-policy-unread = Zorg er daarna voor dat de afleverregels van { $domain } (MTA-STS) de servers noemen die terugkomen. Grote providers leveren alleen af bij servers die de regels noemen.
emergency-back-text-alone = Vraag daarna uw DNS-beheerder om de oude MX-records terug te zetten.
emergency-operator = DNS-beheerder
emergency-customer = Klantnummer
emergency-fax = Fax
emergency-none-before = Eerder had het domein geen MX-record: het is genoeg om de nieuwe te verwijderen.
emergency-stay = 2. Duurt het lang: laat de records zoals ze zijn
emergency-stay-text = Vóór de wijziging nam { $domain } helemaal geen e-mail aan: er zijn geen oude records om naar terug te gaan. Laat de records zoals ze zijn: de servers van de afzenders proberen het dan dagenlang opnieuw; bij de oude toestand zouden ze het meteen opgeven. Vraag de helpdesk wanneer er weer e-mail aankomt.
emergency-time = 3. Hoe lang het duurt
emergency-time-text = Afzenders kunnen de nieuwe records nog tot { $time } bewaren nadat ze weg zijn. E-mail die wacht, komt in de uren daarna vanzelf binnen.
emergency-contact = Wie er bij ons van weet: { $name }, telefoon { $phone }.
emergency-dated = Stand op { $date }.
dossier-title = Rapport: { $name }
dossier-contents = Inhoud
dossier-service = Filterdienst
dossier-made = Gemaakt op
dossier-domain = { $domain }: records en bevindingen
dossier-findings = Wat er is gevonden
dossier-connection = De weg naar de dienst
dossier-looked = Bekeken op { $at }.
dossier-server = De mailserver: { $product }
dossier-restrict-last = Als allerlaatste, en niet voordat elk oud antwoord verlopen is: tot dan zou dit mensen buitensluiten die u te goeder trouw schrijven.
dossier-sent = Verstuurde brieven
dossier-restriction = Wie mag afleveren: { $firewall }
dossier-tests = Testberichten
dossier-test-way = Van { $from } aan { $to }, via { $server }
dossier-test-refused = Niet aangenomen. Het antwoord:
dossier-test-asked = Afzender en ontvanger zouden worden aangenomen; er is niets verzonden.
dossier-test-taken = Aangenomen; het antwoord met het woord { $token } is nog niet gezien.

## De vormen voor DNS-beheerders.

export-head = MX-records van { $domain }
export-head-back = MX-records van { $domain }: de weg terug naar de oude
export-delete = Verwijder deze records:
export-delete-none = Er hoeft geen record te worden verwijderd.
export-set = De volledige reeks MX-records zoals die moet worden:
export-set-none = Er mag geen MX-record overblijven.
export-table-action = Actie
export-table-delete = verwijderen
export-table-create = aanmaken
export-table-keep = behouden
export-back-use = Dit maakt de wijziging ongedaan.
export-bind = Regels voor een zonebestand (BIND en de meeste andere servers)
export-bind-use = Verwijder alle MX-records van het domein uit het zonebestand, zet deze regels ervoor in de plaats, verhoog het serienummer in het SOA-record en laad de zone opnieuw. De regels achter een puntkomma noemen wat verdwijnt.
export-nsupdate = Script voor nsupdate
export-nsupdate-use = Voer uit: nsupdate -k KEYFILE { $file }, met een sleutel die de zone mag wijzigen. De server voert de wijziging alleen door als de oude records er nog precies zo staan als in de lijst.
export-route53 = Change batch voor Amazon Route 53
export-route53-use = Voer uit: aws route53 change-resource-record-sets --hosted-zone-id ZONE_ID --change-batch file://{ $file }, met de identificatie van de hosted zone van het domein. De hele reeks wordt in één keer vervangen.
export-cloudflare = Zone-import voor Cloudflare
export-cloudflare-use = Open bij Cloudflare het domein, daarna DNS, Records, Import and Export, en kies { $file }. Belangrijk: een import verwijdert niets. Verwijder de oude MX-records daar direct daarna met de hand, anders blijft e-mail bij de oude servers aankomen.
export-azure = Opdrachten voor Azure DNS
export-azure-use = Voer { $file } uit waar de opdrachtregel van Azure (az) is aangemeld. Wordt de resourcegroep niet vanzelf gevonden, noem die dan in de variabele RESOURCE_GROUP.
export-gcloud = Opdrachten voor Google Cloud DNS
export-gcloud-use = Voer { $file } uit waar de opdrachtregel van Google Cloud (gcloud) bij het project is aangemeld. Wordt de zone niet vanzelf gevonden, noem die dan in de variabele MANAGED_ZONE.
export-powershell = PowerShell voor de DNS-server van Windows
export-powershell-use = Voer { $file } als administrator uit in PowerShell op de DNS-server, waar de module DnsServer is geïnstalleerd. Heeft de zone een andere naam dan in de eerste regels staat, wijzig die daar dan.
export-cpanel = Stappen voor cPanel
export-cpanel-use = Volg de stappen in cPanel en sla er geen over: Email Routing bepaalt of deze server de e-mail in zijn eigen postvakken bewaart of doorstuurt. Bewaart hij die zelf, dan gaat de e-mail van zijn eigen websites niet door het filter.
export-cpanel-record = Naam { $owner }, TTL { $ttl }, type MX, prioriteit { $priority }, bestemming { $destination }
export-cpanel-open = Open Zone Editor, en daar Manage naast { $domain }.
export-cpanel-add = Voeg deze records toe:
export-cpanel-delete = Verwijder deze records:
export-cpanel-routing = Open Email Routing en kies het domein. Staan de postvakken op deze server, stel dan Local Mail Exchanger in: met de automatische instelling zou de server doorsturen of weigeren wat de dienst aflevert. Stel alleen Remote Mail Exchanger in als de postvakken ergens anders staan.
export-cpanel-routing-back = Open Email Routing, kies het domein en zet het terug op wat het eerder was (Local Mail Exchanger als de postvakken op deze server staan).
export-plesk = Opdrachten voor Plesk
export-plesk-use = Voer { $file } als root uit op de Plesk-server. Plesk gebruikt zijn eigen TTL voor de zone. Staan de postvakken niet op deze server, schakel de e-maildienst daar dan uit voor het domein.
export-csv = Tabel voor programma’s (CSV)
export-csv-use = Voor hulpmiddelen en rekenbladen: één record per regel, met in de kolom action wat ermee moet gebeuren (delete, create, keep).
export-table = Tabel als tekst
export-table-use = Plak deze in een ticket of een e-mail aan de DNS-beheerder.
export-domain-connect = Domain Connect-sjabloon
export-domain-connect-use = Een sjabloon waarover de dienst en de DNS-beheerder het één keer eens moeten worden; daarna voeren klanten de wijziging met één klik door. Het werkt alleen bij beheerders die Domain Connect kennen en het sjabloon hebben opgenomen, en het moet met de sleutel van de dienst zijn ondertekend.
export-one-only = Deze vorm bevat één domein tegelijk: { $format }. Geef één domein op.
export-no-records = { $domain } had geen MX-record, en deze vorm kan dat niet uitdrukken: { $format }. Verwijder de nieuwe records met de hand, of kies een andere vorm.

## E-mail verzenden.

mail-address = Dit is geen e-mailadres: { $text }
mail-no-recipient = Het bericht heeft geen ontvanger.
mail-refused-part = Het bericht kan niet worden opgesteld: { $reason }
mail-connection = De mailserver was niet bereikbaar: { $reason }
mail-no-address = Er is geen adres van de mailserver { $host } gevonden.
mail-timeout = De mailserver heeft niet op tijd geantwoord.
mail-no-starttls = De mailserver biedt op deze poort geen versleuteling aan (STARTTLS). Probeer de poort voor versleutelde verbindingen (465, tls).
mail-tls = De verbinding met de mailserver kan niet veilig worden versleuteld: { $reason }
mail-unprotected = Het wachtwoord zou onversleuteld over het netwerk gaan. Kies starttls of tls.
mail-no-login = De mailserver biedt op deze poort geen manier om aan te melden.
mail-refused-connect = De mailserver weigerde de verbinding: { $code } { $text }
mail-refused-login = De mailserver weigerde de aanmelding: { $code } { $text }. Controleer gebruikersnaam en wachtwoord.
mail-refused-sender = De mailserver aanvaardt deze afzender niet: { $code } { $text }
mail-refused-recipient = De mailserver aanvaardt een ontvanger niet: { $code } { $text }
mail-refused-content = De mailserver weigerde het bericht: { $code } { $text }

## Wijzigingen van een zone.

update-key-none = { $path } bevat geen sleutel. Nodig is een bestand zoals tsig-keygen het schrijft.
update-key-missing = De sleutel in { $path } heeft geen { $what }.
update-key-name = De sleutel in { $path } heeft een naam die in de DNS niet kan: { $name }
update-key-algorithm = De sleutel in { $path } is van een soort die niet wordt ondersteund: { $name }. Gebruik hmac-sha256, hmac-sha384 of hmac-sha512.
update-key-secret = Het geheim in { $path } is beschadigd.
update-undo-line = { $path } is geen weg terug: regel { $line } wordt niet begrepen ({ $text }).
update-undo-nothing = { $path } bevat geen wijziging.
update-undo-cut = { $path } is afgekapt: de laatste regel moet "send" zijn. Gebruik het hele bestand.
update-connection = De DNS-server was niet bereikbaar: { $reason }
update-timeout = De DNS-server heeft niet op tijd geantwoord.
update-broken = De uitwisseling met de DNS-server is afgebroken: { $reason }
update-badkey = De DNS-server kent deze sleutel niet (BADKEY). Controleer de naam van de sleutel.
update-badsig = De DNS-server aanvaardt de handtekening niet (BADSIG). Het geheim in het sleutelbestand is niet dat van de server.
update-badtime = De klokken van deze computer en van de DNS-server lopen meer dan vijf minuten uiteen (BADTIME). Zet ze gelijk.
update-refused = De DNS-server weigert (REFUSED). De sleutel mag dit domein niet wijzigen, of de server neemt van hieruit geen wijzigingen aan.
update-notauth = Deze DNS-server gaat niet over het domein (NOTAUTH). Noem de primaire server van de zone.
update-changed = Bij de DNS-server staan inmiddels andere MX-records dan die vervangen moesten worden. Bekijk ze opnieuw.
update-alias = Op deze server is het domein een alias van { $target } (CNAME); daarnaast kunnen geen MX-records staan.
update-not-made = De server meldde dat alles in orde is, maar er staan andere MX-records dan gevraagd. Bekijk ze, en ook het logboek van de server, voordat u verdergaat.
update-servfail = De DNS-server gaf een fout (SERVFAIL). In zijn logboek staat waarom.
update-notimp = De DNS-server neemt geen dynamische wijzigingen aan (NOTIMP). Gebruik een andere vorm van het verzoek.
update-other = De DNS-server heeft de wijziging niet doorgevoerd: { $code }
update-unsigned = Het antwoord is niet met de sleutel ondertekend en kan dus van iedereen komen. { $reason }
update-name = Deze naam kan niet in de DNS staan: { $name }
update-nothing = Er is niets gewijzigd.
update-perhaps = De wijziging kan toch zijn doorgevoerd: controleer het domein voordat u het opnieuw probeert.

## De verbindingscontrole.

reach-verdict-reachable = bereikbaar
reach-verdict-name-not-found = naam niet gevonden
reach-verdict-refused = geweigerd
reach-verdict-timeout = geen antwoord
reach-verdict-unreachable = geen weg erheen
reach-verdict-closed = afgebroken
reach-verdict-no-banner = geen begroeting
reach-verdict-not-smtp = geen mailserver
reach-verdict-proxy-suspected = iets ertussen
reach-verdict-other-server = een andere server
reach-verdict-temp-reject = niet nu
reach-verdict-perm-reject = afgewezen
reach-said-reachable = Een mailserver antwoordt.
reach-said-refused = De verbinding met poort { $port } werd meteen geweigerd: daar luistert niets, of een firewall zegt nee in plaats daarvan.
reach-said-timeout = Niemand antwoordde op poort { $port }. Meestal gooit een firewall of de internetprovider de pakketten weg.
reach-said-unreachable = Van hieruit is er geen weg naar dit adres ({ $detail }).
reach-said-not-connected = Er komt geen verbinding tot stand, en niets zegt waarom ({ $detail }).
reach-said-forbidden = Deze computer zelf staat de verbinding niet toe ({ $detail }).
reach-said-closed = De verbinding kwam tot stand en werd afgebroken voordat de server zich had voorgesteld.
reach-said-no-banner = De verbinding kwam tot stand, maar de server groette niet binnen de tijd.
reach-said-only-connected = De verbinding werkt; de gebruikte opdracht laat niet zien wie er antwoordt.
reach-said-no-hello = De server groette, maar beantwoordde onze eigen groet niet binnen de tijd.
reach-said-not-smtp = Daar antwoordt iets, maar het spreekt niet de taal van mailservers.
reach-said-proxy-suspected = Een firewall of proxy ertussen verandert wat de mailserver zegt, of antwoordt in zijn plaats.
reach-said-other-server = Een mailserver antwoordt, maar zijn begroeting is niet die van { $service }.
reach-said-temp-reject = De server antwoordt, maar wil nu niet praten: { $reply }
reach-said-perm-reject = De server antwoordt en wijst dit adres af: { $reply }
reach-said-no-such-name = De naam { $host } bestaat niet in de DNS.
reach-said-no-address = De naam { $host } bestaat, maar heeft geen adres.
reach-said-lookup-timeout = De naam { $host } kon niet worden opgezocht: de DNS antwoordde niet op tijd.
reach-said-lookup-failed = De naam { $host } kon niet worden opgezocht: de DNS gaf een fout ({ $detail }).
reach-tls-valid = De versleuteling is in orde.
reach-tls-expired = Het certificaat voor de versleuteling is verlopen (geldig tot { $day }).
reach-tls-expired-undated = Het certificaat voor de versleuteling is verlopen.
reach-tls-wrong-name = Het certificaat voor de versleuteling staat niet op naam van { $host }, maar van: { $names }
reach-tls-wrong-name-only = Het certificaat voor de versleuteling staat niet op naam van { $host }.
reach-tls-self-signed = Het certificaat voor de versleuteling is alleen door zichzelf ondertekend.
reach-tls-unknown-issuer = Het certificaat voor de versleuteling is ondertekend door iemand die deze computer niet kent: { $issuer }
reach-tls-unknown-issuer-only = Het certificaat voor de versleuteling is ondertekend door iemand die deze computer niet kent.
reach-tls-not-offered = Er wordt geen versleuteling aangeboden.
reach-tls-not-tried = Er wordt versleuteling aangeboden; of die werkt is niet geprobeerd.
reach-tls-not-shown = Of er versleuteling wordt aangeboden, was niet te zien.
reach-tls-handshake-failed = Er wordt versleuteling aangeboden, maar die mislukte: { $detail }
reach-tls-injected = Voordat de versleuteling tot stand was gekomen, kwam er tekst binnen die daar niet hoort; die is weggegooid.
reach-control-other-port = een andere poort
reach-control-other-host = een andere host
reach-control-nowhere = een adres waar niemand is
reach-all-well = Niets staat in de weg: elke server is bereikbaar.
reach-shut-as-wished = De server is gesloten voor dit netwerk, zoals het hoort.
reach-still-open = De server neemt nog verbindingen van dit netwerk aan.
reach-proves-nothing = Dit bewijst niets: vanuit dit netwerk ziet de server er anders uit dan vanaf internet.
reach-dns-fails = De DNS antwoordt niet, dus zijn de servers niet te vinden.
reach-name-unknown = De DNS kent { $host } niet.
reach-local-firewall = Deze computer zelf verbiedt verbindingen met mailservers.
reach-no-route = Dit netwerk heeft geen weg naar de servers ({ $detail }).
reach-proxy-nowhere = Iets ertussen antwoordt in plaats van de servers: zelfs { $witness } “antwoordt”, een adres waar niemand kan zijn.
reach-proxy-between = Een firewall of proxy tussen dit netwerk en de servers mengt zich in het mailprotocol.
reach-provider-blocks = Het netwerk of de internetprovider blokkeert poort 25: { $witness } antwoordt, poort 25 van dezelfde host niet.
reach-port-dropped = Niemand antwoordt: een firewall onderweg gooit verbindingen met mailservers weg.
reach-no-connection = Er komt geen verbinding tot stand, en de gebruikte opdracht zegt niet waarom.
reach-port-rejected = Elke verbinding wordt meteen geweigerd: door een firewall onderweg, of omdat de servers buiten werking zijn.
reach-service-down = De servers zelf zijn buiten werking of voor u gesloten: vanuit hetzelfde netwerk is { $witness } wel bereikbaar.
reach-service-refuses = De servers zijn bereikbaar, maar wijzen het adres van dit netwerk af ({ $detail }).
reach-service-busy = De servers zijn bereikbaar, maar laten dit netwerk later terugkomen ({ $detail }).
reach-connection-cut = Verbindingen komen tot stand en worden afgebroken voordat er een woord is gezegd.
reach-only-connected = De poort is open: verbindingen komen tot stand. Wie daar antwoordt, is niet te zien.
reach-no-greeting = Verbindingen komen tot stand, maar niemand zegt een woord.
reach-no-mail-server = Er antwoordt iets, maar het is geen mailserver.
reach-other-server = Een mailserver antwoordt, maar geen van { $service }: { $detail }
reach-ipv6-only-broken = Via IPv4 werkt alles; via IPv6 werkt niets.
reach-ipv4-only-broken = Via IPv6 werkt alles; via IPv4 werkt niets.
reach-one-site-broken = Alleen { $host } is niet bereikbaar; de andere wel.
reach-mixed = Sommige servers zijn bereikbaar en sommige niet, zonder gemeenschappelijke oorzaak.
reach-inconclusive = Geen enkele server is bereikbaar, om verschillende redenen.
connection-heading = De weg naar de dienst
connection-why = Kan dit netwerk de servers van { $service } bereiken, en zo niet, wat staat ertussen?
connection-looking = Verbinden: { $done } van { $total } klaar, hoogstens nog { $seconds } s
connection-never = Er is nog niet gekeken.
connection-look-again = Opnieuw kijken
connection-seen-here = Gezien vanaf deze computer op { $time }.
reach-seen-elsewhere = Gezien vanaf een andere computer op { $time }.
reach-seen-signed = Gezien vanaf een andere computer op { $time }, ondertekend door “{ $name }” met de sleutel { $key }. Vraag de afzender of dat zijn of haar sleutel is.
reach-seen-nameless = Gezien vanaf een andere computer op { $time }, ondertekend door iemand die geen naam opgeeft, met de sleutel { $key }. Vraag de afzender of dat zijn of haar sleutel is.
reach-forged = Deze resultaten zijn na het ondertekenen gewijzigd, of met een andere sleutel ondertekend. Ze worden niet gebruikt. Vraag er opnieuw om.
connection-optional = Waar het om gaat, is de mailserver. Is dat een andere computer dan deze, kijk dan vanaf die computer: zie hieronder. U kunt intussen verdergaan.
connection-stage-computer = Deze computer
connection-stage-server = De mailserver
connection-stage-firewall = Firewall
connection-stage-internet = Internet
connection-stage-open = niet bekeken
connection-stage-good = laat door
connection-stage-answers = antwoordt
connection-stage-bad = hier stopt het
connection-stage-beyond = niet zo ver gekomen
connection-stage-part = gedeeltelijk
connection-servers = De servers
connection-waiting = wacht op antwoord
connection-transcript = Het gesprek
connection-controls = Ernaast gemeten, om de oorzaken uit elkaar te houden
connection-order = Naar hun antwoorden is deze volgorde voor u de snelste: { $order }
connection-order-apply = Volgorde gebruiken
connection-server-title = Kijk vanaf de mailserver
connection-server-text = De mailserver is meestal een andere computer. Voer daar een van deze opdrachten uit en plak hieronder wat die weergeeft. Ook resultaten die iemand anders u heeft gestuurd, als JSON of ondertekend, kunt u hier plakken.
connection-command-powershell = PowerShell, elke versie; laat zien wie antwoordt
connection-command-test = PowerShell, vanaf Windows 2012; laat alleen zien of de poort open is
connection-command-telnet = Windows of Linux, als telnet is geïnstalleerd
connection-command-nc = Linux, macOS, BSD
connection-command-openssl = Met de versleuteling
connection-command-mailward = Dit programma zonder zijn venster; het nauwkeurigst
connection-file = Bestand kiezen …
connection-no-dialog = Er kon geen bestandsvenster worden getoond. Open het bestand in een teksteditor en plak wat erin staat.
connection-paste = Wat de opdracht weergaf
connection-read = Dit lezen
connection-history = Eerdere keren bekeken ({ $count })
reach-do-nothing = Er hoeft niets te gebeuren.
reach-do-still-open = Beperk de server of zijn firewall tot de adressen van de dienst en kijk daarna opnieuw van buitenaf.
reach-do-proves-nothing = Herhaal dit vanaf een netwerk dat niet mag afleveren: een andere internetverbinding, of die van een telefoon.
reach-do-dns-fails = Controleer of deze computer met internet verbonden is en welke DNS-resolver hij gebruikt, en kijk dan opnieuw.
reach-do-name-unknown = Controleer de spelling van { $host }, of vraag de helpdesk van de dienst naar de juiste naam.
reach-do-local-firewall = Sta uitgaande verbindingen met poort 25 toe in de firewall of virusscanner van deze computer en kijk dan opnieuw.
reach-do-no-route = Controleer de netwerkkabel, de router en de internetverbinding en kijk dan opnieuw.
reach-do-proxy-between = Vraag de beheerder van de firewall om de e-mailinspectie uit te schakelen (bij Cisco: “no fixup protocol smtp” of “no inspect esmtp”) en kijk dan opnieuw.
reach-do-provider-blocks = Vraag de internetprovider om uitgaande poort 25 te openen. Is dit niet de mailserver, kijk dan eerst vanaf de mailserver.
reach-do-port-dropped = Laat uitgaande poort 25 openen in de firewall van het netwerk, of door de internetprovider. Is dit niet de mailserver, kijk dan eerst vanaf de mailserver.
reach-do-no-connection = Laat uitgaande poort 25 openen in de firewall of door de internetprovider: dat is de gewone oorzaak. De opdracht die Mailward voor de mailserver toont, zegt meer.
reach-do-port-rejected = Laat uitgaande poort 25 toestaan in de firewall van het netwerk; is dat al zo, vraag het dan aan de beheerder van de servers.
reach-do-service-down = Vraag de helpdesk van { $service } of er een storing is, en kijk later opnieuw.
reach-do-service-refuses = Geef de helpdesk van { $service } het openbare adres van dit netwerk door en laat het toelaten.
reach-do-service-busy = Wacht tien minuten en kijk opnieuw.
reach-do-connection-cut = Kijk vanaf een ander netwerk. Werkt het daar, dan breekt een firewall hier verbindingen af; zo niet, vraag het dan aan de helpdesk van { $service }.
reach-do-only-connected = Voer ook de andere opdracht uit: die toont de begroeting van de server.
reach-do-no-greeting = Kijk opnieuw met meer geduld (--wait 300). Zegt er dan nog niemand iets, dan is een firewall ertussen de waarschijnlijke oorzaak.
reach-do-no-mail-server = Controleer de naam en de poort, en of een proxy in dit netwerk de verbindingen overneemt.
reach-do-other-server = Controleer de naam en de poort. Kloppen die, dan antwoordt iets ertussen in plaats van { $service }.
reach-do-ipv6-only-broken = E-mail komt via IPv4 aan. Laat IPv6 herstellen, of op de mailserver uitschakelen.
reach-do-ipv4-only-broken = Laat uitgaande poort 25 ook voor IPv4 openen.
reach-do-one-site-broken = Kijk over een paar minuten opnieuw. Blijft het zo, vraag het dan aan de helpdesk van { $service }; intussen nemen de andere de e-mail aan.
reach-do-mixed = Lees hieronder wat er over elke server staat, en begin met de eerste die faalt.
reach-do-inconclusive = Lees hieronder wat er over elke server staat, en kijk opnieuw vanaf een ander netwerk.

## Handleidingen voor mailservers.

guide-installed = { $product } is op deze computer geïnstalleerd. De handleiding daarvoor: mailward-cli guide { $guide }
guide-id = Identificatie
guide-product = Product
guide-versions = Versies
guide-checked = Gecontroleerd op { $day }, op een echte server of aan de hand van de documentatie van de fabrikant.
guide-tried = De opdrachten ervan zijn uitgevoerd op { $version }, met een dienst, een onbekende en een computer van het bedrijf, en daarna ongedaan gemaakt.
guide-unchecked = Niet gecontroleerd: nog niemand heeft deze pagina met de documentatie van de fabrikant vergeleken. Ga stap voor stap te werk en noteer elke waarde voordat u die wijzigt.
guide-blanks = Nog niet bekend, met de hand in te vullen: { $blanks }
guide-dialog-saved = Getekend: { $path }
guide-address = { $address } is een adres. Een smarthost wordt met zijn naam opgegeven: de dienst kan zijn adressen op elk moment wijzigen, en dan zou uw e-mail stilvallen.
guide-unknown = Er zijn meerdere handleidingen met de naam { $name }: gebruik een identificatie uit de lijst.

## Postfix: wat in de weg staat; waarom het ertoe doet (.why); wat u moet doen (.todo).

postfix-relayhost-no-brackets = De smarthost staat er zonder vierkante haken: relayhost = { $value }
    .why = Zonder haken zoekt Postfix naar mailservers (MX-records) van die naam, en verzendt dan misschien naar andere servers dan bedoeld, of naar geen enkele.
    .todo = Zet de naam tussen vierkante haken. De opdracht in de stap “Via de dienst verzenden” doet dat.
postfix-relayhost-address = De smarthost is als adres opgegeven: relayhost = { $value }
    .why = Een dienst kan zijn adressen op elk moment wijzigen. Op die dag zou uw e-mail stilvallen.
    .todo = Geef in plaats daarvan de naam van de smarthost op. De opdracht in de stap “Via de dienst verzenden” doet dat.
postfix-relayhost-self = De smarthost is deze server zelf, of leidt ernaar terug: relayhost = { $value }
    .why = Berichten zouden rondgaan tot ze als onbestelbaar bij hun afzenders terugkomen.
    .todo = Stel de smarthost van de dienst in, zoals de stap “Via de dienst verzenden” doet.
postfix-transport-maps = Een tabel met routes gaat vóór de smarthost: { $value }
    .why = E-mail voor alles wat in die tabel staat, gaat niet via de dienst.
    .todo = Bekijk de tabel. Routes die de e-mail van uw eigen domeinen naar een server binnen uw bedrijf brengen, moeten blijven: zonder die routes zou ze naar de dienst teruggaan. Haal alleen de routes eruit die naar internet leiden.
postfix-sender-relay = Een tabel met routes per afzender gaat vóór de smarthost: { $value }
    .why = E-mail van de afzenders in die tabel gaat niet via de dienst.
    .todo = Bekijk de tabel en haal de afzenders eruit van wie de e-mail via de dienst moet gaan.
postfix-default-transport = E-mail naar internet heeft een eigen weg: default_transport = { $value }
    .why = Die weg gaat vóór de smarthost, of maakt er geen gebruik van.
    .todo = Vraag degene die dit heeft ingesteld waarvoor het dient. Heeft niemand het nodig: postconf -X default_transport
postfix-fallback-relay = E-mail gaat een andere weg zodra de smarthost niet meteen antwoordt: { $value }
    .why = Op dat moment vertrekken berichten langs de dienst heen, vanaf een adres dat uw SPF-record misschien niet toestaat.
    .todo = Haal dit weg. Postfix bewaart berichten en probeert het vijf dagen lang opnieuw, en dat is genoeg.
postfix-sasl-no-passwords = Postfix moet zich bij het verzenden aanmelden, maar heeft geen wachtwoorden: { $value } is leeg.
    .why = Vraagt de smarthost om een aanmelding, dan wordt elk bericht geweigerd.
    .todo = Vraag de dienst of aanmelden nodig is. Kent hij uw adres, dan is dat meestal niet zo: postconf -e smtp_sasl_auth_enable=no
postfix-sasl-no-plaintext = De gebruikelijke manieren van aanmelden zijn verboden: smtp_sasl_tls_security_options = { $value }
    .why = De meeste diensten bieden alleen deze aan. Over een versleutelde verbinding zijn ze veilig; zonder kan Postfix zich niet aanmelden en blijft e-mail in de wachtrij staan.
    .todo = Wil de dienst een aanmelding, sta ze dan toe op versleutelde verbindingen: postconf -e smtp_sasl_tls_security_options=noanonymous
postfix-sasl-readable = Uw wachtwoord kan onversleuteld over het netwerk gaan: smtp_sasl_security_options = { $value }, en versleuteling is niet verplicht.
    .why = Wie onderweg meeluistert, zou namens u e-mail kunnen verzenden.
    .todo = Verplicht versleuteling waar u zich aanmeldt: postconf -e smtp_tls_security_level=encrypt
postfix-tls-wrapper = Postfix begint elke verbinding met versleuteling (smtp_tls_wrappermode = { $value }).
    .why = Alleen servers op poort 465 werken zo. Op poort 25 van een smarthost komt er geen enkel bericht door.
    .todo = Zit de smarthost van de dienst op poort 25 of 587: postconf -e smtp_tls_wrappermode=no
postfix-mynetworks-too-wide = Onbekenden kunnen via uw server verzenden: { $value } staat in mynetworks.
    .why = Spammers vinden zulke servers binnen enkele uren. Uw adres belandt op blokkeerlijsten, en de dienst neemt uw e-mail misschien niet meer aan.
    .todo = Noem alleen de netwerken van uw eigen bedrijf, zoals 192.168.1.0/24.
postfix-mynetworks-broken = Een netwerk in mynetworks is niet te lezen: { $value }
    .why = Postfix weigert een netwerk waarvan het adres niet bij de lengte past, en antwoordt dan misschien elke client met een tijdelijke fout.
    .todo = Schrijf het volledig, zoals 192.168.1.0/24: voorbij de lengte van het netwerk moet het adres nul zijn. IPv6-netwerken staan tussen vierkante haken, zoals [2001:db8:1::]/48.
postfix-mynetworks-class = Onbekenden kunnen via uw server verzenden: mynetworks_style = { $value }
    .why = Het hele netwerk van uw provider geldt als het uwe, ook de andere klanten erin.
    .todo = Noem uw eigen netwerken in mynetworks, zoals 127.0.0.0/8 [::1]/128 192.168.1.0/24.
postfix-no-ipv6 = De server spreekt alleen IPv4 (inet_protocols = { $value }); de dienst heeft ook IPv6-adressen.
    .why = Dat werkt zolang de naam van uw server geen IPv6-adres heeft (AAAA-record): de dienst zou dat eerst proberen.
    .todo = Kijk of de naam van uw server een AAAA-record heeft. Zo ja, haal het weg, of laat Postfix beide spreken: postconf -e inet_protocols=all
postfix-no-ipv4 = De server spreekt alleen IPv6 (inet_protocols = { $value }).
    .why = De dienst heeft adressen die uw server niet kan bereiken, of waarvandaan uw server niet te bereiken is.
    .todo = Laat de server beide spreken en herstart Postfix daarna: postconf -e inet_protocols=all
postfix-loopback-only = De server luistert alleen naar zichzelf (inet_interfaces = { $value }).
    .why = De dienst kan er niet afleveren. Misschien staat er een ander programma voor; dan moet dat worden ingesteld.
    .todo = Moet hier e-mail binnenkomen: postconf -e inet_interfaces=all, en herstart Postfix daarna.
postfix-content-filter-loop = Het inhoudsfilter leidt terug naar waar de e-mail vandaan kwam: content_filter = { $value }
    .why = Berichten zouden rondgaan tot ze als onbestelbaar bij hun afzenders terugkomen.
    .todo = Haal het weg: postconf -X content_filter. Om via de dienst te verzenden is relayhost genoeg.
postfix-content-filter = Een filter op deze server controleert de e-mail: content_filter = { $value }
    .why = Het geeft de e-mail terug via een eigen verbinding, die van deze computer zelf komt. Werd die buitengesloten, dan kwam er helemaal geen e-mail meer aan.
    .todo = Houd 127.0.0.1 in mynetworks. Omdat de dienst ook filtert, is het de vraag of u dit filter nog nodig hebt.
postfix-proxy-filter = Tussen Postfix en de afzenders staat een filter: smtpd_proxy_filter = { $value }
    .why = Wat erachter zit, ziet alleen het adres van het filter; regels op adres werken dus alleen ervóór.
    .todo = Zorg dat de regels voor clients bij de service op poort 25 horen, en dat de service achter het filter e-mail van 127.0.0.1 aanneemt.
postfix-upstream-proxy = Verbindingen komen via een proxy: { $value }
    .why = Een firewall op deze server ziet het adres van de proxy en niet dat van de afzender. Postfix ziet dat van de afzender wel.
    .todo = Beperk in Postfix of bij de proxy, niet in de firewall van deze server.
postfix-accepts-before = Er wordt iemand binnengelaten voordat onbekenden worden buitengesloten: { $value }
    .why = Wie door die regel wordt aanvaard, kan langs de dienst heen afleveren.
    .todo = Is de regel er voor printers of andere apparaten van u, houd die dan. Haal de regel anders weg.
postfix-mynetworks-not-permitted = Uw eigen computers worden buitengesloten: permit_mynetworks ontbreekt in { $value }.
    .why = Printers, programma’s en de server zelf kunnen niet meer verzenden.
    .todo = Zet permit_mynetworks aan het begin van die lijst, tenzij ze zich allemaal aanmelden.
postfix-own-restrictions = De server heeft eigen regels voor wie verbinding maakt: { $value }
    .why = De stap “Alleen de dienst toelaten” zet andere regels in de plaats. Apparaten die door deze regels worden binnengelaten, zouden worden buitengesloten.
    .todo = Noteer ze. Eigen apparaten die ze binnenlaten, horen in mynetworks. Partners en filialen die alleen bij u afleveren, horen daar niet: wie daar staat, mag via uw server naar iedereen verzenden. Voeg die toe aan de netwerken van de dienst (--range), die in de tabel mailward-service.cidr worden geschreven.
postfix-no-delay = Afzenders worden beoordeeld voordat ze zich hebben aangemeld (smtpd_delay_reject = { $value }).
    .why = Uw eigen mensen onderweg zouden samen met onbekenden worden buitengesloten.
    .todo = postconf -e smtpd_delay_reject=yes
postfix-relay-no-route = De server geeft e-mail voor { $value } door aan een andere server, en geen route zegt aan welke.
    .why = Zonder route gaat die e-mail via de smarthost of volgens het MX-record. Beide leiden naar de dienst, die haar terugbrengt: berichten gaan rond tot ze bij hun afzenders terugkomen.
    .todo = Stel vóór al het andere een route naar de server binnen uw bedrijf in. In transport_maps is dat een regel met het domein en smtp:[192.168.1.10], met het adres van die server tussen haken; daarna postmap, als de tabel dat nodig heeft.
postfix-relay-route-unseen = De server geeft e-mail door aan andere servers, en er is geen route ingesteld: { $value }
    .why = Zonder route gaat die e-mail via de smarthost of volgens het MX-record. Noemt dat record de dienst, dan gaat ze rond tot ze bij haar afzenders terugkomt.
    .todo = Bekijk welke domeinen dat zijn. Elk domein dat aan een server binnen uw bedrijf wordt doorgegeven, heeft vóór al het andere een route daarheen nodig: in transport_maps een regel met het domein en smtp:[192.168.1.10], met het adres van die server tussen haken.
postfix-open-relay = Vreemden kunnen misschien via uw server naar iedereen verzenden: { $value } staat vóór hun weigering.
    .why = Het adres van een afzender, de naam bij de begroeting en de naam van een adres zijn te vervalsen. Wie er een noemt die deze regel aanneemt, wordt niet meer geweigerd. Spammers proberen dat, en uw adres belandt op blokkeerlijsten.
    .todo = Zet reject_unauth_destination vóór die regel, met permit_mynetworks en permit_sasl_authenticated daarvoor.
postfix-domain-missing = De server neemt geen e-mail aan voor { $value }.
    .why = De dienst zou afleveren, en de server zou “Relay access denied” antwoorden.
    .todo = Voeg het domein toe aan mydestination, relay_domains of virtual_mailbox_domains: aan die welke u voor de andere domeinen gebruikt.
postfix-postscreen = Een portier (postscreen) test elke nieuwe afzender, ook de dienst: { $value }
    .why = Hij kan de servers van de dienst eerst wegsturen, of voorgoed als een ervan op een blokkeerlijst staat.
    .todo = Laat de netwerken van de dienst doorlopen: voeg ze toe aan postscreen_access_list.
postfix-judges-sender = De server beoordeelt wie verbinding maakt: { $value }
    .why = Zodra alle e-mail via de dienst komt, worden zijn adressen beoordeeld en niet die van de afzenders. Eén vermelding op een blokkeerlijst, greylisting of een SPF-controle zou uw e-mail stilleggen.
    .todo = Laat de netwerken van de dienst vóór deze regels door, of haal de regels weg: de dienst doet dit werk nu. Een milter zoals rspamd of OpenDMARC heeft daarvoor een eigen lijst.
postfix-set-twice = Dezelfde parameter is meer dan één keer ingesteld; de laatste telt: { $value }
    .why = Wie de eerste regel wijzigt, vraagt zich af waarom er niets gebeurt.
    .todo = Haal de andere regels uit main.cf.

## Wat er van een Postfix wordt gelezen.

guide-postfix-not = Dit zijn geen instellingen van Postfix. Nodig is het bestand main.cf, of wat “postconf -n” weergeeft.
guide-postfix-none = De instellingen van Postfix op deze computer kunnen niet worden gelezen ({ $reason }). Voer “postconf -n” uit op de mailserver en geef de uitvoer op met --main-cf.
guide-postfix-set = Wat er is ingesteld:
guide-postfix-changes = Wat de handleiding wijzigt:
guide-postfix-default = (niet ingesteld)
guide-postfix-done = Deze staan zoals de handleiding ze instelt: { $names }
guide-postfix-traps = Waar u op moet letten:
guide-postfix-no-traps = Er is niets gevonden dat in de weg staat.
guide-postfix-only = --main-cf en --local horen bij de handleiding postfix.

## De weg van een bericht, volgens zijn kopregels.

guide-headers-none = In deze tekst staan geen regels die met “Received:” beginnen. Open het bericht, laat de kopregels tonen (“berichtbron”, “internetheaders”) en kopieer ze allemaal.
guide-headers-from = Van
guide-headers-address = Adres
guide-headers-by = Aangenomen door
guide-headers-product = Software
guide-headers-delay = Seconden
guide-headers-passed = Het bericht ging via { $service }.
guide-headers-past = Het bericht ging niet via { $service }.
guide-headers-inside = Volgens deze regels is het bericht nooit over internet gegaan. Stuur er een naar een postvak elders en neem de kopregels daar.
guide-headers-last = De laatste server vóór internet: { $name }, van buiten gezien als { $address }. Daar hoort de smarthost.
guide-headers-entry = Dit bericht kwam naar u. De server die het van internet aannam: { $name }. Daar komt e-mail aan, dus die server moet worden beperkt. Neem voor de smarthost de kopregels van een bericht dat u aan een postvak elders hebt gestuurd.
guide-headers-open = Het lijkt op { $product }. De handleiding daarvoor: mailward-cli guide { $guide }
guide-headers-unknown = De software maakt zich hier niet bekend. Kies de handleiding uit de lijst: mailward-cli guide

## Beperking.

restrict-net = Netwerk
restrict-source = Herkomst
restrict-confirmed = Bevestigd
restrict-confirmed-yes = ja
restrict-confirmed-no = vraag de helpdesk van de dienst
restrict-commands = Regels:
restrict-undo = De weg terug:
restrict-confirm = Laat de helpdesk van de dienst bevestigen dat de dienst vanaf deze netwerken aflevert, en vanaf geen andere. Wat hier ontbreekt, zou worden buitengesloten.
restrict-must-be-over = Sluit niemand buiten voordat het domein is omgezet en elk oud antwoord verlopen is. Met --domain kijkt Mailward dat na.
restrict-unlocated = De DNS gaf geen antwoord over { $hosts }, dus die adressen zitten er niet bij: e-mail van daar zou worden buitengesloten. Vraag het later opnieuw, of geef de netwerken op die de support van de dienst noemt (--range).
restrict-forced = Het is te vroeg. Afzenders die nog van oude records uitgaan, worden geweigerd: hun e-mail komt te laat, en is verloren zodra ze het opgeven.
restrict-not-switched = { $domain } is niet omgezet, of niet op al zijn nameservers: er komt e-mail rechtstreeks naar uw server, die zou worden buitengesloten. Er wordt niets getoond voordat de wijziging is doorgevoerd. (--force toont de regels toch.)
restrict-no-mail = { $domain } ontvangt op dit moment geen e-mail en is dus niet naar de dienst omgezet. Ga eerst na waarom. (--force toont de regels toch.)
restrict-too-early = Tot { $until } kan iemand nog van de oude records uitgaan, en die e-mail zou worden buitengesloten. Wacht tot dan; met --changed geeft u op wanneer de wijziging werkelijk is doorgevoerd. (--force toont de regels toch.)
restrict-no-ranges = Er is geen netwerk van de dienst bekend: zijn hosts konden niet worden opgezocht, en zijn profiel noemt er geen. Geef ze op met --range.
restrict-ipv4-wanted = { $firewall } neemt alleen IPv4-netwerken, en geen van de netwerken van de dienst is er een. Zulke regels zouden iedereen buiten houden, ook de dienst. Vraag de ondersteuning van de dienst naar zijn IPv4-netwerken.
restrict-other-family = Geen van de netwerken van de dienst is van dezelfde soort (IPv4 of IPv6) als het adres { $server } van de mailserver. Zulke regels zouden iedereen buiten houden, ook de dienst. Controleer het adres en vraag de ondersteuning van de dienst naar zijn netwerken.
restrict-no-replies = Een firewall kan een afzender niet vragen het later te proberen. Afzenders van wie de verbinding mislukt, proberen het dagenlang opnieuw, en dat komt op hetzelfde neer.
restrict-not-kept = Deze regels zijn na een herstart van de computer weg, tenzij u ze opslaat op de manier van uw systeem.
restrict-adapt-names = Woorden in hoofdletters en namen van lijsten staan voor die van u: vul in wat uw firewall gebruikt.
restrict-untried = Geschreven volgens de werkwijze van de fabrikant, en door ons niet op een echt apparaat geprobeerd. Noteer eerst de huidige regels.
restrict-no-log = Alleen noteren kan hier niet: de connector blijft in deze fase uit.
restrict-ipv4-only = Hier worden alleen IPv4-netwerken van /24 tot /32 aangenomen: grotere worden gesplitst, IPv6 wordt weggelaten.
restrict-inbound-list = Een router raadpleegt één lijst voor wat binnenkomt. Het antwoord op de eerste opdracht noemt die, in de regel “Inbound access list”: zet die naam op de plaats van INBOUND-LIST en laat het derde blok weg. Alleen waar daar geen lijst is ingesteld, laat u het tweede blok weg en neemt u het derde. Bij de weg terug neemt u hetzelfde. Geeft een regel met “no” een fout, dan was er niets om weg te halen.
restrict-no-ipv6 = Deze regels gelden voor IPv4 en laten IPv6 zo open als het is: als uw mailserver van buiten via IPv6 bereikbaar is, sluit dan ook die weg.
restrict-no-ipv4 = Deze regels gelden voor IPv6 en laten IPv4 zo open als het is: sluit ook die weg, met het IPv4-adres van de mailserver.
restrict-log-lets-in = In deze fase komt iedereen via poort 25 binnen, ook wie door uw eigen regels buiten wordt gehouden. Zijn er zulke regels, zet deze regels er dan achter, of sla deze fase over.
restrict-real-address = Vanaf versie 8.3 wil een ASA het adres dat de mailserver zelf heeft, het interne; tot en met 8.2 het openbare. Met het verkeerde adres doen de regels niets.
restrict-published = Poorten die Docker of Podman doorgeven aan een container, of die deze server naar andere omleidt, worden hier niet gecontroleerd: is poort 25 omgeleid, dan blijft die open; is een andere naar 25 omgeleid, dan worden de gebruikers daarvan buitengesloten. Neem in zo’n geval de regels voor nftables of iptables, die naar de aangeroepen poort kijken.
restrict-only-these = Via poort 25 komen dan alleen nog de netwerken hierboven en privénetwerken binnen. Een filiaal of partner met openbare adressen die nog rechtstreeks aflevert, moet eerst aan de netwerken worden toegevoegd.
restrict-look-again = Of het dicht is, blijkt alleen van buiten. Probeer het vanaf een verbinding die niet van u en niet van de dienst is, via IPv4 en via IPv6: mailward-cli reach --expect closed, met de naam van uw mailserver.
restrict-refusal-outside = Of vreemden worden geweigerd, blijkt alleen van buiten: de server groet nog steeds, en weigert de ontvanger. Probeer het vanaf een verbinding die niet van u en niet van de dienst is: mailward-cli test-mail --envelope --retry-for 0 --tls none --smtp, met de naam van uw mailserver, en --to, met een adres van u. De server moet weigeren.
restrict-back-to-open = De weg terug leidt naar de fase “De dienst toelaten” en niet verder: de dienst levert inmiddels af en mag niet worden buitengesloten. Neem de weg terug van die fase om ook dat weg te halen.
restrict-public-wanted = { $firewall } raadpleegt zijn lijst voordat adressen worden vertaald: voor wat van buiten komt, is het adres van de mailserver dan nog het openbare, en regels voor { $server } zouden niets doen. Geef het openbare adres op.
restrict-nft-none = Geen tabel van nftables beslist hier over wat binnenkomt, dus er is niets gewijzigd. Als iptables, ufw of firewalld in gebruik is, neem dan de regels daarvoor. Is er geen firewall, dan komt de dienst al binnen.
restrict-nft-others = De ketens hierboven horen bij iptables, ufw of firewalld. Ook zij beslissen over wat binnenkomt, en er is niets in gewijzigd: neem ook de regels daarvoor, anders blijft de dienst misschien buitengesloten.
appliance-add-above = { $menu }: voeg een regel toe boven de huidige voor poort 25
appliance-edit = { $menu }: bewerk de regel voor poort 25
appliance-on = { $field }: aan
appliance-as-before = { $field }: zoals voorheen
appliance-before = { $setting } (voorheen: { $was })
appliance-delete = { $menu }: verwijder { $what }
appliance-sophos-open = een nieuwe regel boven de huidige, bronnetwerken mailward, actie Accept
appliance-sophos-log = laat de regel zoals die is en zet ‘Log firewall traffic’ aan
appliance-sophos-close = alleen bronnetwerken mailward; daaronder een regel voor alle anderen, actie { $action }, met logboek
appliance-sophos-back = { $menu }: bronnetwerken en logboek zoals voorheen; verwijder de regel voor alle anderen
appliance-sophos-gone = { $menu }: verwijder de nieuwe regel met de bronnetwerken mailward
range-syntax = “{ $text }” is geen netwerk zoals 192.0.2.0/24.
range-host-bits = { $text } is een adres binnen een netwerk. Het netwerk is { $meant }.
range-too-wide = { $net } zou veel te veel afzenders binnenlaten.
range-private = { $net } is een netwerk binnen bedrijven; vandaar levert geen enkele dienst af.

## Pagina’s van handleidingen in het venster.

guide-section-allow = 1. De dienst toelaten
guide-section-smarthost = 2. Via de dienst verzenden
guide-section-restrict = Alleen de dienst toelaten
guide-section-verify = 3. Controleren
guide-section-undo = De weg terug
guide-run-sh = Voer op de mailserver uit, in een terminal:
guide-run-powershell = Voer uit in PowerShell, als administrator (voor Exchange: in de Exchange Management Shell):
guide-run-cmd = Voer uit bij de opdrachtprompt, als administrator:
guide-run-domino = Typ op de console van de Domino-server:
guide-run-cisco = Typ op het apparaat, in de configuratiemodus:
guide-run-routeros = Typ in de terminal van de router:
guide-run-fortios = Typ in de console van de FortiGate:
guide-run-conf = Zet in de configuratie:
guide-file = Zet in het bestand { $file }:
guide-expect = Wat u hoort te zien:
guide-arrows = De genummerde pijlen wijzen naar wat u moet wijzigen. Wat er staat, zijn al uw eigen gegevens.
guide-sources = Waar dit vandaan komt
guide-source-read = Gelezen op { $day }
guide-source-unread = Nog niet gelezen
guide-open = Openen

## De stap Smarthost.

smart-host-heading = Verzend uw e-mail via de dienst
smart-host-why = Uw mailserver geeft uitgaande e-mail aan { $service }, de smarthost, die deze controleert en doorgeeft. Deze stap is niet verplicht.
smart-host-product = Uw mailserver
smart-host-asking = Uw mailserver wordt gevraagd wat hij is…
smart-host-unknown = Het is nog niet bekend welk product uw mailserver is. Kies het hier:
smart-host-no-guide = Uw server zegt dat hij { $software } is. Daar is geen pagina voor; kies het product dat er het dichtst bij komt:
smart-host-recognised = Uw server zegt dat hij { $software } is. Deze pagina is voor { $product }.
smart-host-chosen = U hebt de pagina voor { $product } gekozen.
smart-host-installed = { $product } is op deze computer geïnstalleerd.
smart-host-pick = Ander product kiezen
smart-host-ask = Server vragen
smart-host-blanks = Woorden in hoofdletters staan voor wat nog niet bekend is: { $blanks }. Vul de stappen Dienst en Bedrijf in, of vul bij het kopiëren uw eigen gegevens in.
smart-host-not-set = Hebt u het ingesteld? Mailward kan dat van buiten niet zien.
smart-host-is-set = Het is ingesteld
smart-host-set = Ingesteld, volgens uw opgave op { $time }.
smart-host-unset = Toch niet

## De stap Beperken.

restrict-heading = Alleen e-mail van de dienst aannemen
restrict-why = Spammers proberen uw server ook rechtstreeks, langs { $service } heen. Als de wijziging tot rust is gekomen, kunt u die weg afsluiten. Deze stap is niet verplicht en komt als laatste.
restrict-hold-not-arrived = Nog niet: de wijziging van { $domain } is nog niet overal gezien (stap Verspreiding). De e-mail komt nog rechtstreeks naar uw server.
restrict-hold-until = Nog niet: tot { $until } kan iemand nog van de oude records uitgaan, en die e-mail zou worden geweigerd.
restrict-hold-listed = { $domain } noemt ook nog { $hosts }. Telkens als de dienst onbereikbaar is, wenden afzenders zich daarheen: wie later terug moet komen, komt terug; van wie definitief wordt geweigerd, is de e-mail verloren. Verder dan “Onbekenden voorlopig weigeren” mag het hier niet gaan.
restrict-hold-queued = Niet vóór { $until }: tot dan kan er e-mail onderweg zijn die oude relays eerder hebben aangenomen, en die zou verloren gaan. “Onbekenden voorlopig weigeren” laat de oude relays nog binnen.
restrict-relays = In deze fase worden ook de oude relays binnengelaten, want wat ze eerder hebben aangenomen kan nog onderweg zijn: { $addresses }.
restrict-held-meanwhile = De eerste twee fasen sluiten niemand buiten en kunnen nu worden ingesteld.
restrict-free = Niemand gaat nog van de oude records uit: uw server kan voor iedereen behalve de dienst worden gesloten, fase voor fase.
restrict-stale = De records kunnen gewijzigd zijn sinds ze het laatst zijn gezien. Bekijk ze opnieuw voordat u iemand weigert.
restrict-records-seen = De records zijn het laatst gezien op { $time }
restrict-records-never = Nog niet alle records zijn bekeken
restrict-records-looking = De records worden bekeken …
restrict-records-look = Records opnieuw bekijken
restrict-held = De regels voor “{ $stage }” worden achtergehouden.
restrict-early = Toch tonen
restrict-risk = Mensen die u te goeder trouw schrijven, worden misschien nog rechtstreeks naar uw server gestuurd. Met deze regels worden ze geweigerd: hun e-mail komt te laat, of komt als onbestelbaar bij hen terug. Niemand kan die voor u terughalen. Doe dit alleen als u weet dat er niets meer langs de oude weg gaat.
restrict-risk-wait = Ik wacht liever
restrict-risk-take = Ik neem het risico: toon de regels
restrict-addresses = Waarvandaan de dienst aflevert
restrict-addresses-text = Wie niet in deze lijst staat, wordt buitengesloten. Laat de helpdesk van de dienst elke vermelding bevestigen, en ook of er een ontbreekt: de adressen van de hosts zijn een begin, maar een dienst kan ook vanaf andere adressen afleveren.
restrict-looking = De hosts van de dienst worden opgezocht…
restrict-looked-up = Opgezocht op { $time }
restrict-never-looked = Nog niet opgezocht
restrict-look = Opnieuw opzoeken
restrict-no-networks = Er is geen netwerk van de dienst bekend. Zoek opnieuw, of vul in wat de helpdesk u zegt.
restrict-source-profile = uit het profiel van de dienst
restrict-source-host = adres van { $host }
restrict-source-given = door u ingevuld
restrict-to-confirm = door de helpdesk te bevestigen
restrict-confirmed-by = door de helpdesk bevestigd
restrict-confirm-it = Helpdesk bevestigt het
restrict-unconfirm = Toch niet
restrict-remove = Verwijderen
restrict-add = Toevoegen
restrict-add-label = Een netwerk of een adres toevoegen
restrict-firewall = Uw firewall
restrict-firewall-text = Wat staat er tussen internet en uw mailserver? Het kan ook de mailserver zelf zijn. Weet u het niet, vraag het dan aan de beheerder van uw netwerk.
restrict-firewall-server = De mailserver zelf, of een andere
restrict-by-page = Hiervoor zijn er geen kant-en-klare regels. Op de pagina van uw mailserver hieronder staat hoe het daar gaat; sta anders poort 25 alleen toe vanuit de netwerken hierboven. Verschijnt er geen pagina, kies de server dan in de stap Smarthost.
restrict-server = Adres van de mailserver achter de firewall
restrict-server-hint = Laat dit leeg als de regels op de mailserver zelf worden ingesteld.
restrict-server-behind = De regels laten de dienst door naar dit adres.
restrict-server-public = Het openbare: de router raadpleegt zijn lijst voordat hij adressen vertaalt.
restrict-server-wrong = Dit is geen adres zoals 192.0.2.25. Zolang het er geen is, doen de regels het zonder.
restrict-stages = Hoe ver te gaan
restrict-stage-open = De dienst toelaten
restrict-stage-open-what = Naast alle anderen. Te doen vóór de wijziging; dit sluit niemand buiten.
restrict-stage-log = Onbekenden noteren
restrict-stage-log-what = Wie langs de dienst heen komt, wordt genoteerd en nog binnengelaten. Bekijk de notities na een paar dagen.
restrict-stage-defer = Onbekenden voorlopig weigeren
restrict-stage-defer-what = Hun servers houden de e-mail vast en proberen het dagenlang opnieuw: een vergissing kan nog worden hersteld.
restrict-stage-reject = Onbekenden definitief weigeren
restrict-stage-reject-what = Voorgoed: wie langs de dienst heen komt, krijgt de e-mail terug.
restrict-rules = De regels voor “{ $stage }”
restrict-needs-firewall = Kies hierboven uw firewall; de regels daarvoor verschijnen dan hier.
restrict-needs-networks = De regels verschijnen hier zodra er een netwerk van de dienst bekend is.
restrict-nothing-to-do = In deze fase hoeft er niets te worden ingesteld.
restrict-by-hand = Met de hand in te stellen, op de pagina’s van de firewall:
restrict-way-back = De weg terug
restrict-open-by-hand = Draai op uw firewall of mailserver terug wat u daar had ingesteld.
restrict-not-set = Hebt u deze regels ingesteld? Mailward kan dat van buiten niet zien.
restrict-set = Ingesteld, volgens uw opgave: “{ $stage }”.
restrict-is-set = Ze zijn ingesteld
restrict-taken-back = Alles teruggedraaid
restrict-on-server = Op de mailserver zelf ({ $product })

## Wie nog rechtstreeks komt, volgens het logboek van de mailserver.

restrict-log-none = { $path } bevat geen logboek dat bekend is. Nodig is het maillogboek van Postfix, het hoofdlogboek van Exim of het protocollogboek van de ontvangstconnectors van Exchange.
restrict-log-span = Het logboek loopt van { $first } tot { $last }.
restrict-log-address = Adres
restrict-log-name = Naam
restrict-log-judgement = Wat het is
restrict-log-accepted = Berichten
restrict-log-refused = Geweigerd
restrict-log-last = Laatst gezien
restrict-log-more = en nog { $count } (allemaal met --json)
restrict-log-is-service = de dienst
restrict-log-is-internal = eigen netwerk
restrict-log-is-authenticated = gebruikers, aangemeld
restrict-log-is-delivering = ONBEKENDE, LEVERT AF
restrict-log-is-refused = onbekende, geweigerd
restrict-log-is-probe = voelde alleen aan de deur
restrict-log-strangers = { $count ->
        [one] Eén adres levert nog e-mail af langs de dienst heen.
       *[other] { $count } adressen leveren nog e-mail af langs de dienst heen.
    } Zijn daar apparaten van uzelf bij (printers, webwinkels, een filiaal), dan moeten die eerst aan de toegelaten netwerken worden toegevoegd; de andere horen via de dienst te komen.
restrict-log-range-missing = { $name } ({ $address }) heeft een naam als die van de dienst, maar ligt in geen van zijn netwerken. Vraag de helpdesk van de dienst of er een netwerk ontbreekt: het zou worden buitengesloten.
restrict-log-too-many = Er kwamen meer adressen dan er in een lijst passen. Geef een korter stuk van het logboek op.
restrict-log-not-served = In dit logboek staat geen enkel bericht van de dienst. Is het domein omgezet, en is dit het logboek van de juiste server?
restrict-log-short = Het logboek omvat maar { $hours } uur. Met drie dagen of meer is beter te zien dat niemand is vergeten.
restrict-log-no-time = Wanneer de regels van het logboek zijn geschreven, is niet te lezen. Controleer zelf of ze drie dagen of meer omvatten, zodat niemand wordt vergeten.
restrict-log-dubious = { $count ->
        [one] Een van de adressen die afleveren, lijkt geen mailserver: het heeft geen naam, of het werd vaker wel dan niet geweigerd.
       *[other] { $count } van de adressen die afleveren, lijken geen mailserver: ze hebben geen naam, of ze werden vaker wel dan niet geweigerd.
    }
restrict-log-others = { $count ->
        [one] Een van de adressen die afleveren, doet dat alleen voor andere domeinen van deze server.
       *[other] { $count } van de adressen die afleveren, doen dat alleen voor andere domeinen van deze server.
    } Zodra onbekenden worden geweigerd, krijgen die domeinen geen e-mail meer, tenzij ze ook via de dienst gaan.
restrict-log-users = { $count ->
        [one] Vanaf één adres buiten melden gebruikers zich aan op poort 25.
       *[other] Vanaf { $count } adressen buiten melden gebruikers zich aan op poort 25.
    } Een firewall sluit die poort voordat iemand zich kan aanmelden: laat hen eerst via poort 587 verzenden.
restrict-log-old = De laatste regel van dit logboek is van { $last }. Wie er sindsdien kwam, zegt het niet: neem er een dat tot vandaag loopt.
restrict-log-ready = Niemand levert nog af langs de dienst heen: onbekenden mogen definitief worden geweigerd.
restrict-log-not-ready = Weiger onbekenden nog niet definitief.

## Teksten die in het venster worden geplakt.

pasted-path = Of het pad van het bestand
pasted-read-file = Bestand lezen

## De weg van een bericht, in het venster.

headers-title = Welke server is de laatste vóór internet?
headers-text = De smarthost wordt ingesteld op de server die uw e-mail aan internet overdraagt. Om die te vinden, stuurt u een bericht vanuit uw gewone mailprogramma naar een postvak elders, opent u het daar, laat u de kopregels tonen (“berichtbron”, “internetheaders”) en plakt u ze hier. De kopregels van een binnengekomen bericht, of van het antwoord op een testbericht, kunnen net zo goed worden gelezen.
headers-paste = De kopregels van het bericht
headers-echo = Dit bericht bevat het woord { $token } van uw testbericht ({ $at }): de test is doorgekomen, en dat is genoteerd.
headers-out-by = Het bericht verliet uw bedrijf via { $service }: de smarthost is in gebruik.
headers-out-past = Het bericht verliet uw bedrijf zonder { $service }: op deze weg is de smarthost niet in gebruik.
headers-in-by = Het bericht kwam uw bedrijf binnen via { $service }.
headers-in-past = Het bericht kwam uw bedrijf binnen langs { $service } heen, rechtstreeks naar uw server.
headers-entry = E-mail voor u komt van internet binnen bij { $name }.
headers-quoted = Het bericht waarop dit een antwoord is, zoals het daar wordt aangehaald:
headers-looks = Het lijkt op { $product }.
headers-use = Pagina gebruiken
headers-use-one = De pagina voor { $product } gebruiken
headers-used = De pagina voor { $product } wordt getoond.
headers-nameless = De software maakt zich hier niet bekend. Kies het product in de lijst hierboven.

## De instellingen van een Postfix, in het venster.

postfix-title = Bekijk uw Postfix-instellingen
postfix-text = Mailward vergelijkt wat uw Postfix heeft ingesteld met wat deze pagina instelt, en zoekt wat er in de weg staat. Er wordt niets gewijzigd. Plak het bestand main.cf, of wat “postconf -n” op de mailserver weergeeft.
postfix-ask = Postfix op deze computer vragen
postfix-paste = De instellingen
postfix-old = nu
postfix-new = nieuw
postfix-silent = De Postfix op deze computer geeft zijn instellingen niet prijs ({ $reason }). Voer “postconf -n” uit op de mailserver en plak wat dat weergeeft.

## Wie nog rechtstreeks komt, in het venster.

log-title = Wie nog rechtstreeks komt
log-text = Kijk in het logboek van uw mailserver voordat u onbekenden weigert: wie levert af langs de dienst heen? Kies het maillogboek van Postfix, het hoofdlogboek van Exim of het protocollogboek van de ontvangstconnectors van Exchange, het liefst van enkele dagen, of plak er een stuk van. Het blijft op deze computer.
log-paste = Een stuk van het logboek
log-needs-networks = Het logboek kan worden gelezen zodra er een netwerk van de dienst bekend is: anders zou de dienst zelf voor een onbekende worden aangezien.
log-reading = Het logboek wordt gelezen…
log-none = In deze tekst is geen logboek herkend. Nodig is het maillogboek van Postfix, het hoofdlogboek van Exim of het protocollogboek van de ontvangstconnectors van Exchange.
log-more = en nog { $count }
log-legitimate = { $judgement }; lijkt een mailserver
log-dubious = { $judgement }; lijkt geen mailserver

## Wie voor een zone antwoordt.

servers-name = Naamserver
servers-address = Adres
servers-serial = Serienummer
servers-answer = Antwoord
servers-no-records = geen mailservers
servers-no-address = heeft geen adres
servers-address-unknown = niet bevraagd: het adres kon niet worden opgezocht
servers-silent = antwoordt niet
servers-unreachable = is niet bereikbaar ({ $detail })
servers-refused = weigert te antwoorden
servers-servfail = is defect (SERVFAIL)
servers-not-authoritative = antwoordt niet voor dit domein
servers-odd = antwoordt vreemd ({ $detail })
servers-operator = De DNS wordt beheerd door { $name }. { $change } { $link }

## Het tijdschema van een wijziging.

change-prepare-title = Eerst voorbereiden
prepare-spf = Vooraf te publiceren, als TXT-record van het domein (SPF):
prepare-spf-later = Aanbevolen als TXT-record van het domein (SPF); de wijziging wacht er niet op:
prepare-mta-sts = Vooraf te publiceren, als MTA-STS-beleid (met een nieuwe id in het TXT-record):
prepare-mta-sts-now = Meteen te publiceren, als MTA-STS-beleid (met een nieuwe id in het TXT-record):
schedule-heading = Tijdschema
schedule-when = Op zijn vroegst
schedule-event = Wat
schedule-earliest = Vroegste tijdstippen, berekend vanaf de laatste keer dat de DNS is bekeken. Elke wachttijd telt vanaf het moment waarop de stap ervoor werkelijk is gedaan.
schedule-title = Wanneer wat te doen: { $domain }
schedule-back = Weg terug: { $back }
schedule-save = Als agendabestand opslaan
schedule-prepare-server = De dienst toelaten, naast alle anderen
    .what = Sta op uw mailserver en firewall toe dat de servers van de dienst afleveren, naast iedereen die dat nu al mag.
    .back = Trek de nieuwe toestemming weer in. Verder is er niets gewijzigd.
schedule-lower-ttl = De TTL van de oude records naar 300 laten verlagen
    .what = Vraag uw DNS-beheerder om de TTL van de huidige MX-records te verlagen. Vanaf dan verspreidt een wijziging zich binnen enkele minuten.
    .back = Laat de oude TTL weer instellen.
schedule-publish-mta-sts = De uitgebreide afleverregels (MTA-STS) publiceren
    .what = Laat het beleid zowel de servers van de dienst als de oude noemen, en wijzig de id in het TXT-record.
    .back = Publiceer het vorige beleid met een nieuwe id.
schedule-publish-spf = Het SPF-record publiceren
    .what = Laat het nieuwe SPF-record publiceren, zodat uw eigen server en de dienst mogen verzenden.
    .back = Laat het vorige SPF-record opnieuw publiceren; was er geen, laat dit dan verwijderen.
schedule-ask = Om de wijziging vragen
    .what = Stuur de brief of het ticket naar uw DNS-beheerder, met de dag waarop de wijziging moet gebeuren.
    .back = Trek het verzoek in.
schedule-ttl-lowered = De oude, lange TTL is voorbij
    .what = Vanaf nu bewaart niemand een oud antwoord langer dan de lage TTL.
    .back = Voor de e-mail is er nog niets veranderd.
schedule-change = De records worden gewijzigd
    .what = De DNS-beheerder verwijdert de oude records en maakt die van de dienst aan. E-mail begint via de dienst te gaan.
    .back = Laat de oude records terugzetten. E-mail neemt weer de oude weg zodra de TTL van de nieuwe records voorbij is: binnen een uur.
schedule-first-seen = De eerste afzenders zien de nieuwe records
    .what = Wie nu vraagt, krijgt het nieuwe antwoord. Elders worden oude antwoorden nog onthouden.
    .back = Laat de oude records terugzetten.
schedule-restrict-log = Noteren wie nog rechtstreeks komt
    .what = Leg in het logboek vast welke verbindingen niet van de dienst komen, zonder iemand te weigeren.
    .back = Schakel het vastleggen uit.
schedule-last-old-answer = Het laatste oude antwoord verloopt
    .what = Vanaf nu ziet elke afzender die zich aan de TTL houdt de nieuwe records.
    .back = Laat de oude records terugzetten; wacht de TTL van de nieuwe af.
schedule-restrict-defer = Onbekenden voorlopig weigeren
    .what = Wie niet van de dienst komt, krijgt te horen dat hij het later moet proberen; zo gaat er geen bericht verloren als er iets vergeten is. Laat de oude relays van uw provider nog binnen.
    .back = Open de server weer. Afzenders die moesten wachten, proberen het vanzelf opnieuw.
schedule-tidy-mta-sts = De oude servers uit de afleverregels halen
    .what = Publiceer een MTA-STS-beleid dat alleen de servers van de dienst noemt, met een nieuwe id.
    .back = Publiceer het uitgebreide beleid opnieuw, met een nieuwe id.
schedule-raise-ttl = De gebruikelijke TTL instellen
    .what = Waar de nieuwe records de lage TTL hebben, laat u die op 3600 zetten.
    .back = Laat hem weer verlagen.
schedule-restrict-reject = De server voor iedereen behalve de dienst sluiten
    .what = Weiger iedereen behalve de dienst, ook de oude relays.
    .back = Open de server meteen weer en kijk daarna in het logboek.
schedule-remove-old-route = De oude weg opheffen
    .what = Laat uw provider weten dat zijn relays geen e-mail meer voor het domein hoeven aan te nemen.
    .back = Vraag de provider om weer e-mail voor het domein aan te nemen.

## Het wachten op de wijziging, op de opdrachtregel en in het venster.

propagation-heading = Is de wijziging aangekomen?
propagation-why = Naamservers en resolvers nemen nieuwe records na elkaar over. Mailward vraagt ze tot ze het allemaal eens zijn.
propagation-start = Volgen starten
propagation-again = Opnieuw volgen
propagation-stop = Volgen stoppen
propagation-never = Er is nog niet gekeken.
propagation-looking = Bezig met vragen…
propagation-next = Wordt gevolgd. De volgende keer kijken is om { $time }. Het gaat ook in andere stappen door, zolang dit dossier geopend is.
propagation-not-yet = Nog niet bekeken. Begin met volgen zodra het uw DNS-beheerder is gevraagd.

watch-progress = { $new } van { $known } hebben de wijziging
watch-who = Gevraagd aan
watch-answer = Antwoord
watch-records = Records
watch-resolver = Resolver { $name }
watch-new = nieuw
watch-partly = half gedaan
watch-old = oud
watch-no-answer = geen antwoord ({ $detail })
watch-done = De wijziging is overal aangekomen, en niemand die is gezien, onthoudt nog een oud antwoord.
watch-done-until = De wijziging is aangekomen bij iedereen die is gevraagd. Het laatste oude antwoord verloopt op { $until }: tot dan kan een deel van de e-mail nog de oude weg nemen, laat de oude weg dus open.
watch-done-unseen = De wijziging is overal aangekomen. Wanneer ze is gemaakt, is niet gezien: wie kort daarvoor vroeg, kan nog een dag of langer de oude records volgen, laat de oude weg dus open.
watch-waiting = De wijziging is nog niet overal aangekomen. Laat de oude weg open en kijk later opnieuw.
watch-unknown = Niemand antwoordt, dus valt er niets te zeggen. Controleer het netwerk van deze computer en kijk dan opnieuw.
watch-blind = Geen van de eigen naamservers van het domein kan van hieruit worden bevraagd: dit netwerk laat misschien niemand andere DNS-servers dan de eigen vragen. Daarom is niet te zeggen of de wijziging overal is aangekomen. Laat de oude weg open en kijk vanuit een ander netwerk.
watch-failing = De resolvers antwoorden, maar kunnen niets over { $domain } zeggen: de nameservers falen, of de handtekeningen (DNSSEC) kloppen niet. Controleer het domein voordat u verdergaat.
watch-other = { $path } bevat het wachten op { $domain }. Geef een ander bestand op, of verwijder dit bestand.

## De opdrachtregel.

cli-label = { $words }:
cli-error = Fout
cli-warning = Waarschuwing
cli-notice = Melding
cli-todo = Te doen:
cli-details = Details:
cli-asked = { $resolvers } gevraagd, { $milliseconds } ms
cli-alias = De naam van het domein is een alias van { $target }.
cli-plan-heading = { $domain }: de wijziging
cli-strategy = Strategie: { $strategy }
cli-delete = Te verwijderen
cli-create = Aan te maken
cli-change = Wijziging
cli-progress = { $name } opzoeken ({ $done }/{ $total })
cli-send-no-server = Noem de mailserver om via te verzenden (--smtp HOST), of schrijf het bericht naar een bestand (--eml FILE).
cli-send-no-sender = Noem de afzender (--from ADDRESS).
cli-send-no-password = De aanmelding vereist een wachtwoord: stel de variabele MAILWARD_SMTP_PASSWORD in, of geef --password-stdin op.
cli-send-done = De brief is verstuurd aan { $to }. De mailserver zegt: { $reply }
cli-send-saved = Het bericht is geschreven naar { $path }.
cli-send-dry = Er is niets verstuurd.
cli-send-remembered = Het wachtwoord staat niet in een sleutelbos: { $reason }
cli-not-kept = Dit resultaat kon niet in het dossier worden geschreven, dat er dus niets over zegt: { $reason }
cli-send-from = Van
cli-send-to = Aan
cli-send-cc = Kopie
cli-send-subject = Onderwerp
cli-send-attachment = Bijlage
cli-send-through = Via
cli-apply-heading = De wijziging bij de DNS-server { $server }, zone { $zone }:
cli-apply-goes = Deze MX-records moeten er staan, en verdwijnen:
cli-apply-comes = Deze MX-records komen:
cli-apply-none = (geen)
cli-apply-done-already = Er hoeft niets meer te worden gewijzigd.
cli-apply-dry = Er is niets gewijzigd (proefuitvoering).
cli-apply-agree = Er is niets gewijzigd: geef --yes op om de wijziging door te voeren.
cli-apply-question = Deze wijziging nu doorvoeren? [j/N]
cli-apply-yes = j ja y
cli-apply-made = De wijziging is doorgevoerd. Gebruik { $path } om die ongedaan te maken.
cli-apply-force = Er is niets gewijzigd: met --force wordt de wijziging toch doorgevoerd.
cli-apply-unresolved = De DNS kent { $hosts } van de dienst niet. De e-mail zou nergens aankomen: vraag eerst de support van de dienst om de juiste namen.
cli-apply-wait = Volgens het tijdschema zou deze wijziging moeten wachten tot { $until }. Waarop ze wacht, toont: mailward-cli plan { $domain }
cli-apply-unseen = Geen enkele resolver antwoordt; daarom kon niet worden nagegaan waarop de wijziging van { $domain } zou moeten wachten (MTA-STS, SPF, TTL's).
cli-apply-back-policy = De afleverregels van { $domain } (MTA-STS) noemen deze servers niet, die terugkomen: { $hosts }. Afzenders die zich eraan houden, leveren daar niet af. Laat ze opnemen en geef het record _mta-sts een nieuw id.
cli-apply-back-unread = De afleverregels van { $domain } (MTA-STS) konden niet worden gelezen. Zorg ervoor dat ze de servers noemen die terugkomen: afzenders die zich eraan houden, leveren bij geen andere af.
cli-dossier-written = Het rapport is geschreven naar { $path } (pagina’s: { $pages }).
cli-emergency-written = Het noodblad is geschreven naar { $path } (pagina’s: { $pages }).
cli-plan-one = Geef één domein op. Alleen --export neemt er meerdere aan.
cli-export-done = { $domain }: er hoeft niets meer te worden gewijzigd.
cli-export-no-way-back = { $domain }: de wijziging is al doorgevoerd, dus staan de records om naar terug te gaan niet meer in de DNS. Sla de weg terug op vóór de wijziging.
cli-export-back-to-null = { $domain }: vóór de wijziging neemt het domein helemaal geen e-mail aan. Door de weg terug geven afzenders het meteen op; gebruik die niet zolang er e-mail wacht.
cli-no-folder = De map { $path } bestaat niet.
cli-no-file-over = { $path } bestaat al. Geef --force op om het te vervangen, of een andere naam.
cli-apply-other-undo = { $path } bestaat al en bevat iets anders dan de weg terug van deze wijziging. Geef met --undo-file een andere naam op.
cli-output-is-input = { $path } wordt door deze opdracht gelezen en kan niet tegelijk worden geschreven. Geef een andere naam op.
cli-letter-written = De brief is geschreven naar { $path } (pagina’s: { $pages }).
cli-letter-unresolved = De DNS kent { $host } niet, een server van de dienst. E-mail daarvoor zou nergens heen gaan: vraag de helpdesk van de dienst naar de juiste naam voordat u de brief verstuurt.
cli-letter-unknown = { $domain } kon niet worden opgezocht. In de brief blijven lege regels voor de huidige records: vul ze met de hand in.
cli-letter-no-domain = Het domein { $domain } bestaat niet. Controleer de spelling.
cli-letter-nothing = Er hoeft niets meer te worden gewijzigd: een brief is niet nodig.
cli-case-for-domain = { $path } is het bestand van een dossier, en deze opdracht verwacht domeinen. Met dossiers werken: letter, send, dossier, case.
cli-letter-glyphs = De lettertypen van de brief hebben deze tekens niet; voor elk staat een plaatsvervangend teken: { $characters }
cli-letter-none = Het dossier { $path } noemt geen domein.
cli-letter-mixed = Geef óf één dossier óf domeinen op, niet beide.
cli-pdf = De pdf kon niet worden gemaakt: { $reason }
cli-no-runtime = Het programma kon niet starten: { $reason }
window-ended = Mailward is onverwacht gestopt.
window-none = Als hier geen venster kan worden geopend, doet de opdrachtregel hetzelfde: mailward-cli --help
cli-output = De uitvoer kon niet worden geschreven: { $reason }
cli-services-id = Identificatie
cli-services-name = Naam
cli-services-hosts = Servers voor inkomende e-mail
cli-services-valid = { $path }: dit profiel is in orde ({ $name }).
cli-services-odd-port = { $host } ontvangt e-mail op poort { $port }, maar MX-records bevatten geen poort: alle afzenders gebruiken poort 25.
cli-services-banner = Begroeting
cli-services-console = Console
cli-services-autoresponder = Automatisch antwoord
cli-services-support = Helpdesk
cli-services-mailboxes = Postvakken
cli-services-ranges = Adressen
cli-services-ranges-none = te vragen aan de helpdesk van de dienst
cli-services-inbound = Inkomende e-mail
cli-services-outbound = Uitgaande e-mail
cli-services-region = Regio
cli-reach-progress = Verbinden ({ $done }/{ $total }), hoogstens nog { $seconds } s
cli-reach-host = Host
cli-reach-address = Adres
cli-reach-port = Poort
cli-reach-verdict = Resultaat
cli-reach-software = Software
cli-reach-time = Tijd
cli-reach-milliseconds = { $milliseconds } ms
cli-reach-controls = Ernaast gemeten
cli-reach-transcript = Gesprek met { $place } ({ $address })
cli-reach-signed = Ondertekende resultaten staan in { $path }. Wie ze inleest, ziet de sleutel { $key }: dat is de uwe.
cli-reach-json = { $path } bevat geen resultaten van dit programma: { $reason }
cli-reach-pasted = In de tekst is niets herkend. Nodig is de uitvoer van Test-NetConnection, telnet, nc of openssl s_client.

## Fouten.

error-domain-empty = Er is geen domein opgegeven. Typ het zoals company.com.
error-domain-empty-label = In “{ $text }” ontbreekt een deel tussen twee punten. Typ het domein zoals company.com.
error-domain-too-long = Deze naam is te lang: hij heeft { $length } tekens, en een domein heeft er hoogstens 253.
error-domain-label-too-long = Het deel “{ $label }” is te lang: tussen twee punten mogen 63 tekens staan.
error-domain-ip-address = “{ $text }” is een IP-adres. Geef in plaats daarvan het domein op, het deel achter de @ van uw e-mailadressen.
error-domain-single-label = “{ $text }” heeft geen uitgang zoals .com. Geef het hele domein op, het deel achter de @ van uw e-mailadressen.
error-domain-bad-character = “{ $text }” bevat een teken dat niet in een domein kan. Letters, cijfers, koppeltekens en punten zijn toegestaan.

error-profile = regel { $line }, kolom { $column }: { $fault }
error-profile-syntax = dit is niet te lezen ({ $detail })
error-profile-encoding = dit is geen UTF-8-tekst: sla het bestand op als UTF-8
error-profile-unknown-key = de sleutel “{ $key }” is hier niet bekend; er zijn: { $known }
error-profile-missing-key = de sleutel “{ $key }” ontbreekt
error-profile-duplicate-key = deze sleutel staat er twee keer
error-profile-kind = { $found }: { $kind ->
    [number] er hoort een geheel getal zonder aanhalingstekens te staan, binnen de grenzen
    [list] er hoort een lijst tussen vierkante haken te staan
    [table] er horen hier eigen sleutels te staan, in een sectie
    [truth] er hoort true of false te staan, zonder aanhalingstekens
   *[text] er hoort een tekst tussen aanhalingstekens te staan
}
error-profile-too-large = het profiel is groter dan 64 KiB
error-profile-schema = dit profiel heeft formaat { $found }; deze versie van Mailward leest formaat 1
error-profile-identifier = “{ $text }” is geen identificatie: gebruik a-z, 0-9 en koppeltekens, hoogstens 64
error-profile-text = deze tekst moet 1 tot 200 tekens hebben en geen stuurtekens
error-profile-host = “{ $text }” is geen hostnaam
error-profile-duplicate-host = de server { $host } staat er twee keer in
error-profile-host-count = een dienst heeft 1 tot 16 servers voor inkomende e-mail, en hoogstens 16 voor uitgaande e-mail
error-profile-port = 0 is geen poort
error-profile-link = een link moet met https:// beginnen en een host noemen
error-profile-mailbox = “{ $text }” is geen e-mailadres
error-profile-network = “{ $text }” is geen netwerk zoals 192.0.2.0/24
error-profile-too-wide = { $net } zou veel te veel afzenders binnenlaten
error-profile-inside = geen enkele dienst op internet levert af vanuit { $net }
error-profile-outside = { $net } is geen netwerk binnen een bedrijf zoals 10.1.0.0/16
error-profile-too-many = hiervan mogen er hoogstens { $most } zijn
error-profile-language = “{ $text }” is geen van de talen en, fr, de, es, it, nl
error-profile-colour = “{ $text }” is geen kleur zoals #0b5cad
error-profile-contrast-light = deze kleur heeft op een lichte achtergrond een contrast van { $contrast }:1; tekst heeft 4.5:1 nodig, neem dus een donkerder kleur
error-profile-contrast-dark = deze kleur heeft op een donkere achtergrond een contrast van { $contrast }:1; tekst heeft 4.5:1 nodig, neem dus een lichtere kleur
error-logo-too-large = een logo is hoogstens 128 KiB groot
error-logo-kind = een logo is een PNG- of SVG-bestand
error-logo-sides = een PNG voor een logo heeft zijden van 1 tot 2048 pixels
error-logo-active = een SVG voor een logo mag dit niet bevatten: { $what }
error-logo-path = “{ $name }” is geen naam van een bestand naast het profiel: mappen en koppelingen mogen niet
error-logo-unreadable = het logo kan niet worden gelezen: { $reason }
error-logo-base64 = dit is geen base64
error-logo-twice = geef óf logo óf logo_data op, niet allebei
error-signed-not = het bestand is niet ondertekend
error-signed-kind = wat erin ondertekend is, is iets anders
error-signed-forged = de handtekening klopt niet: het bestand is na het ondertekenen gewijzigd
error-signed-key = de sleutel is niet bruikbaar

error-store-no-home = Het systeem noemt geen map voor uw gegevens. Stel de variabele MAILWARD_HOME in op een map.
error-store-read = { $path } kan niet worden gelezen: { $reason }
error-store-write = { $path } kan niet worden geschreven: { $reason }
error-store-exists = { $path } bestaat al.
error-store-no-folder = De map { $path } bestaat niet.
error-store-changed = { $path } is intussen door een ander venster of programma gewijzigd. Er is niets overschreven; open het opnieuw.
error-store-busy = { $path }: een ander programma houdt de map vergrendeld, dus er is niets geschreven. Wacht tot dat programma klaar is of sluit het, en probeer het opnieuw.
error-store-damaged = { $path } is beschadigd en is gelaten zoals het was: { $reason }
error-store-newer = { $path } is door een nieuwere versie van Mailward geschreven (formaat { $format }).
error-store-profile = { $path }, { $fault }
error-store-no-such-service = Er is geen dienst met de naam “{ $name }”. “mailward-cli services list” toont welke er zijn.
error-case-service-missing = Het dossier hoort bij de dienst “{ $name }”, waarvan het profiel op deze computer ontbreekt. Vraag dat bestand (het eindigt op .mailward-service) aan degene van wie u het dossier hebt, installeer het met “mailward-cli services add BESTAND” en voer de opdracht opnieuw uit.
error-store-logo = { $path } kan niet het logo zijn: { $fault }
error-logo-format = het is geen PNG en geen SVG. Sla het op in een van deze formaten.
error-logo-size = het is groter dan { $most } kB. Sla het kleiner op.
error-logo-pixels = het heeft { $width } × { $height } pixels, meer dan er aangenomen wordt. Sla het kleiner op; 2000 pixels is ruim genoeg.
error-logo-damaged = het bestand is beschadigd ({ $reason }). Vraag een andere kopie aan wie het gemaakt heeft.
error-logo-effects = het gebruikt effecten zoals schaduwen, die niet getekend worden. Sla het op als PNG.
error-logo-refers = het verwijst naar een andere afbeelding, die niet opgehaald wordt. Sla het op als PNG, of met de afbeelding erin.
error-store-signature = { $path }: { $fault }.
error-store-other-issuer = Het geïnstalleerde profiel “{ $id }” is uitgegeven met de sleutel { $key }, en dit niet. Vraag het aan de uitgever; op de opdrachtregel vervangt --force het toch.
error-store-passed-over = { $path } wordt overgeslagen: er is een profiel van dezelfde dienst geïnstalleerd dat met de sleutel { $key } is uitgegeven, en dit niet. Verwijder een van de twee.
error-store-unread-issuer = Het geïnstalleerde profiel { $path } was ondertekend en kan niet meer worden gelezen ({ $reason }); wie het heeft uitgegeven, is dus niet bekend. Vraag de uitgever erom; op de opdrachtregel vervangt --force het toch.
error-store-built-in = Dit profiel zou de plaats innemen van { $name }, dat bij Mailward hoort: de mail van alle dossiers die het gebruiken zou naar { $hosts } gaan. Als u de afzender vertrouwt, installeer het dan met --force.
error-store-locked = { $path } is met een wachtwoord beveiligd. Geef het op met --password-stdin of met de variabele MAILWARD_CASE_PASSWORD: mailward-cli case import of case merge.
error-store-wrong-password = Dit wachtwoord opent { $path } niet. Let op hoofdletters en kleine letters; vraag het aan degene die het bestand heeft gestuurd.
error-store-too-much-work = { $path } is niet geopend: er een wachtwoord op proberen zou veel langer duren, en veel meer geheugen kosten, dan bij enig eerlijk bestand.
error-store-short-password = Het wachtwoord is te kort om een bestand mee te beveiligen: het moet minstens 8 tekens hebben.

error-case-too-many-domains = Een dossier bevat hoogstens 100 domeinen. Verdeel ze over meerdere dossiers.
error-case-too-many-networks = Een dossier bevat hoogstens 200 netwerken van een dienst.
error-case-text-too-long = Deze tekst is te lang: 2000 bytes is het maximum.
error-case-unknown-domain = { $domain } hoort niet bij dit dossier.
error-case-tag = “{ $tag }” is geen label: een label heeft 1 tot 40 tekens, geen komma en geen stuurteken.
error-case-too-many-tags = Een dossier heeft hoogstens 20 labels.
error-case-notes-too-long = De notities zijn te lang: 8000 bytes is het maximum.
error-case-too-many-records = Dat zijn meer controles, brieven, tests of kopieën dan een dossier bewaart.

error-resolver-none = De instellingen van deze computer noemen geen DNS-server. Noem er een met --resolver. ({ $reason })
error-resolver-setup = De vraag aan de DNS kon niet worden voorbereid: { $reason }

error-plan-unknown = { $domain } kon niet worden opgezocht, dus valt er over de records niets te zeggen.
error-plan-no-domain = Het domein { $domain } bestaat niet. Controleer de spelling.
error-plan-alias = { $domain } is een alias van { $target } (CNAME) en kan geen eigen mailservers hebben. Overleg met uw DNS-beheerder: de wijziging wordt bij { $target } gemaakt, of de alias moet eerst weg.
error-target-host = “{ $text }” is geen host. Typ een naam, NAME:PORT, een IP-adres of [IPv6]:PORT.
error-target-port = “{ $text }” heeft geen poort van 1 tot 65535.

## Het oefennetwerk.

practice-title = Oefennetwerk
practice-intro = Verzonnen bedrijven en de dienst, alleen op deze computer. Niets verlaat de computer, en het netwerk eindigt met dit programma.
practice-resolver = Resolver: { $address }
practice-authority = Naamservers: poort { $port } (stel MAILWARD_AUTHORITY_PORT={ $port } in voor de opdrachten hieronder)
practice-profile = Profiel van de dienst: { $path }
practice-domain = Domein
practice-story = Wat er te leren valt
practice-try = Probeer in een ander venster:
practice-operator = Hier bent u de DNS-beheerder. Typ “apply DOMAIN” om de wijziging door te voeren, “reset DOMAIN” om die ongedaan te maken, “quit” om te stoppen.
practice-applied = { $domain }: de wijziging is doorgevoerd.
practice-reset = { $domain }: de oude records zijn terug.
practice-stranger = { $domain } hoort niet bij de bedrijven.
practice-command = Niet begrepen: “{ $text }”. Er zijn: apply DOMAIN, reset DOMAIN, quit.
practice-story-own-and-relays = een eigen server en de relays van de provider, het gewone geval
practice-story-half-switched = de wijziging is half gedaan
practice-story-switched = de wijziging is gedaan
practice-story-no-mx = helemaal geen mailrecords
practice-story-takes-no-mail = ontvangt geen e-mail
practice-story-broken = bijna alles is fout
practice-story-international = een naam met een accent
practice-story-out-of-order = de DNS is defect

## Einde.

## Een test van de weg door een mailserver.

request-send-offered = Versleuteld als de server het aanbiedt
trial-title = Test de weg via de smarthost
trial-why = Vraag eerst aan { $server } of hij e-mail van u zou aannemen: er wordt niets verstuurd. Stuur daarna een bericht en wacht op het antwoord. Dat kunt u het beste op de mailserver zelf doen, omdat de dienst u aan het adres ervan herkent.
trial-from = Afzender, een adres van u
trial-to = Ontvanger die antwoordt
trial-login = De smarthost wil een aanmelding
trial-ask = Alleen vragen
trial-send = Testbericht sturen
trial-busy = In gesprek met de server…
trial-waiting = De server vraagt om later terug te komen. Volgende poging over { $seconds } seconden.
trial-no-to = Vul een ontvanger in: een adres dat antwoordt, of een dat u kunt inzien.
trial-no-smart-host = Deze dienst heeft geen smarthost voor uitgaande e-mail.
trial-ok-envelope = De smarthost zou e-mail van u aannemen. Er is niets verstuurd. Hierna: stuur een testbericht.
trial-ok-message = De smarthost heeft het bericht aangenomen. Dat is de helft van de weg: nu moet het antwoord nog aankomen.
trial-look = Testbericht van { $at }: zoek in het postvak van { $from } naar een antwoord met het woord { $token }.
trial-echo = Het antwoord is er
trial-echoed = Het antwoord met het woord { $token } is gekomen ({ $at }): uitgaande e-mail komt door.
trial-subject = E-mailtest { $token }
trial-text =
    Dit bericht test de weg van uitgaande e-mail via { $server } ({ $service }).
    Het bevat het woord { $token }, waaraan het antwoord wordt herkend.

    Niemand hoeft er iets mee te doen.
trial-waits = De server vraagt om later terug te komen. Volgende poging over { $seconds } seconden; Ctrl+C stopt.
trial-envelope-taken = De server zou e-mail van u aan { $to } aannemen. Er is niets verstuurd. Hierna: stuur een echt testbericht (zonder --envelope).
trial-taken =
    De server heeft het bericht voor { $to } aangenomen. Dat is de helft van de weg.
    Kijk nu in het postvak van { $from }: binnen enkele minuten moet er een antwoord met het woord { $token } aankomen. Pas dan komt uitgaande e-mail echt door.
echo-found = Dit is het antwoord op het testbericht met het woord { $token }.
echo-not-found = In deze tekst staat het woord van geen enkel testbericht. Kopieer de kopregels en het onderwerp van het antwoord, en noem het dossier of het woord (--token).
trial-no-recipient = De dienst heeft geen adres dat testberichten beantwoordt. Noem er met --to een dat u kunt inzien.
trial-no-randomness = Het systeem geeft geen willekeurige getallen, dus kan er geen testbericht worden gemerkt. Herstart de computer en probeer het opnieuw.
advice-relay-denied = Deze server geeft nog geen e-mail voor u door. Geef de helpdesk van de dienst het openbare adres waarvandaan uw mailserver verzendt en vraag om het toe te staan; probeer het daarna opnieuw vanaf de mailserver zelf.
advice-address-refused = De server praat helemaal niet met dit adres. Probeer het vanaf de mailserver zelf; wordt het daar ook geweigerd, geef de helpdesk van de dienst dan uw openbare adres: het staat misschien op een blokkeerlijst.
advice-login-wanted = De server wil een aanmelding. Vraag de helpdesk van de dienst om gebruikersnaam en wachtwoord, en probeer het daarmee opnieuw.
advice-encryption-wanted = De server praat alleen met u over een versleutelde verbinding, of heeft er geen aan te bieden. Kies een andere manier van versleutelen: starttls (587), tls (465).
advice-wrong-login = Gebruikersnaam of wachtwoord is verkeerd, of deze aanmelding mag hier niet worden gebruikt. Typ beide opnieuw; vraag het aan degene die ze u heeft gegeven.
advice-come-back-later = De server laat onbekenden later terugkomen (greylisting). Dat is normaal en kan geen kwaad: mailservers proberen het vanzelf opnieuw. Probeer het over een paar minuten opnieuw.
advice-busy = De server heeft op dit moment geen tijd. Probeer het over een paar minuten opnieuw; blijft het een uur zo, vraag het dan aan de beheerder ervan.
advice-no-such-recipient = De server kent deze ontvanger niet. Controleer het adres op typefouten.
advice-sender-refused = De server aanvaardt het adres van de afzender niet. Gebruik een bestaand adres van uw eigen domein, en ga na of de dienst uw domein kent.
advice-content-refused = De server heeft het bericht gelezen en geweigerd, zoals hij met spam, virussen en te grote berichten doet. Vraag de beheerder ervan waarom.
advice-check-connection = Er is geen verbinding met deze server. De verbindingscontrole zoekt uit wat ertussen staat.
advice-encryption-failed = De server is bereikt, maar de verbinding kon niet worden versleuteld: het certificaat deugt niet, of de twee hebben geen versleuteling gemeen. Zeg het tegen degene die de server beheert.
advice-spf-failed = Het SPF-record van het domein van de afzender noemt het openbare adres van dit netwerk niet. Laat het opnemen, en probeer het opnieuw zodra de wijziging is aangekomen.

## Dossiers op de opdrachtregel.

cli-case-none = Op deze computer is nog geen dossier. Begin er een: mailward-cli case new DOMAIN
cli-case-id = Dossier
cli-case-company = Bedrijf
cli-case-domains = Domeinen
cli-case-changed = Gewijzigd
cli-case-file = Bewaard in { $path }
cli-case-service = Dienst
cli-case-strategy = Oude servers
cli-case-domain = Domein
cli-case-state = Toestand
cli-case-unseen = nog niet opgezocht (case look)
cli-case-step = Stap
cli-case-stands = Stand
cli-case-missing = Ontbreekt
cli-case-unknown = Er is op deze computer geen dossier “{ $name }”, en ook geen bestand met die naam. Zo krijgt u een lijst van de dossiers: mailward-cli case
cli-case-exists = { $path } bestaat al, en een dossier wordt niet vervangen. Kies een andere naam, of verwijder dat eerst.
standing-done = gedaan
standing-attention = vraagt aandacht
standing-ahead = komt nog

## Het klantenboek.

book-title = Klanten
book-letters = Brieven
book-state-unseen = Nog niet opgezocht
book-errors = Fouten
book-warnings = Waarschuwingen
book-findings = Fouten/waarschuwingen
book-findings-short = Bevindingen
book-next = Hierna
book-when = Wanneer
book-checked = Laatste controle
book-tags = Labels
book-notes = Notities
book-archived = Opgeborgen
book-count = { $shown } van { $total } dossiers
book-done = Gewijzigde dossiers: { $count }
book-written = { $path } is geschreven ({ $count }).
book-was = { $now } (eerder: { $before })
book-open = Klantenboek
book-why = Al uw dossiers in één oogopslag. Druk op een toestand om alleen die te zien; kies dossiers om voor alle hetzelfde te doen.
book-leave = Terug naar het dossier
book-search = Zoeken op bedrijf, domein, label, notitie of persoon
book-filter-findings = Met fouten of waarschuwingen: { $count }
book-filter-due = Binnen een week aan de beurt: { $count }
book-filter-unchecked = 30 dagen niet gecontroleerd: { $count }
book-filter-archived = Opgeborgen: { $count }
book-no-filter = Alle tonen
book-choose-all = Alle getoonde kiezen ({ $count })
book-choose-none = Geen enkel kiezen
book-chosen = Gekozen: { $count }
book-reading = De dossiers worden gelezen…
book-empty = Er zijn nog geen dossiers. Begin er een in de stap Start.
book-faults = Bestanden die niet te lezen zijn: { $count }. Er is niets aan veranderd.
book-check = Opnieuw controleren
book-checking = De domeinen worden opnieuw opgezocht: { $done } van { $total } dossiers
book-stop = Stoppen
book-checked-all = Opnieuw gecontroleerde dossiers: { $count }. Anders dan voorheen: { $changed }.
book-checked-some = Gestopt na { $done } van { $total } dossiers. Anders dan voorheen: { $changed }. Wat er gezien is, blijft bewaard.
book-reminders = Herinneringen
book-table = Tabel
book-card = Labels en notities
bulk-letters-text = Schrijft de brieven van de gekozen dossiers naar wat er het laatst is gezien. Is dat lang geleden, controleer de dossiers dan eerst opnieuw.
bulk-reminders-text = Schrijft wat er in elk van de gekozen dossiers hierna aan de beurt is als agendabestand. Elk agendaprogramma opent het.
bulk-table-text = Schrijft de gekozen dossiers als tabel: een rekenblad, of gewone CSV als de bestandsnaam op .csv eindigt.
bulk-one = Alle in één pdf
bulk-each = Elk een eigen pdf, in een map
bulk-save = Opslaan
bulk-apply = Overnemen
bulk-tags-add = Labels om toe te voegen
bulk-tags-gone = Labels om weg te halen
bulk-tags-hint = Meer labels scheidt u met komma’s, zoals: dealer-noord, contract-2027
bulk-letter-unseen = { $title }: geen brief, omdat een domein nog niet is opgezocht. Kies eerst ‘Opnieuw controleren’.
bulk-letter-no-service = { $title }: geen brief, omdat de dienst op deze computer niet is geïnstalleerd.
bulk-letter-unplanned = { $title }: geen brief. { $reason }
bulk-letter-nothing = { $title }: geen brief, omdat er niets meer te wijzigen is.
bulk-letter-more = En nog { $count } zonder brief.
bulk-letter-early = { $title }: verstuur deze brief nog niet. { $reason }
bulk-letter-early-more = En nog { $count } brieven die nog niet de deur uit moeten.
card-private = Alleen voor u: labels en notities gaan niet naar de klant.
key-book = Ctrl+B
help-book = Klantenboek
book-finding-count = fouten: { $errors }, waarschuwingen: { $warnings }
book-none-chosen = Zeg welke dossiers u bedoelt: noem ze, of geef een filter of --all op. Zo krijgt u een lijst van de dossiers: mailward-cli book
book-none-fits = Er past geen enkel dossier.
book-no-sheet = De tabel kon niet worden gemaakt: { $reason }
book-letter-unseen = { $id }: geen brief, want een domein is nog niet opgezocht. Voer uit: mailward-cli book check { $id }
book-letter-no-service = { $id }: geen brief, want de dienst ervan is op deze computer niet geïnstalleerd.
book-letter-unplanned = { $id }: geen brief. { $reason }
book-letter-nothing = { $id }: geen brief, want er hoeft niets meer te worden gewijzigd.

## Dossiers die worden overgedragen en terugkomen.

hand-over-written = De kopie voor de klant is geschreven naar { $path }. Als die terugkomt: mailward-cli case merge FILE
hand-over-profile = Stuur ook het profiel van de dienst { $service } mee, een bestand dat eindigt op .mailward-service: Mailward bevat het niet, en zonder dat profiel kan het dossier niet worden geopend.
hand-over-no-password = Om het bestand te beveiligen, stelt u de variabele MAILWARD_CASE_PASSWORD in of geeft u --password-stdin op.
hand-over-open = Overdragen
hand-over-title = Het dossier overdragen
hand-over-text = Maakt een kopie voor de klant, of voor wie zijn deel moet doen. Stuur die per e-mail. Komt ze terug, open haar dan hier: Mailward toont wat er is gewijzigd en voegt beide samen.
hand-over-return = Dit dossier is aan u overgedragen. Sla het op als bestand en stuur het terug.
hand-over-password = Wachtwoord
hand-over-password-hint = Niet verplicht. Minstens 8 tekens. Geef het door per telefoon, niet in dezelfde e-mail.
hand-over-again = Nogmaals hetzelfde wachtwoord
hand-over-unequal = De twee wachtwoorden verschillen.
hand-over-done = Stuur dit bestand naar de klant. Komt het terug, open het dan hier.
hand-over-returned = Stuur dit bestand terug naar wie het u gaf.
hand-over-folder = De map tonen
unlock-title = Vergrendeld dossier
unlock-text = Dit bestand is vergrendeld. Wie het heeft gestuurd, kent het wachtwoord.
unlock-open = Ontgrendelen
unlock-kept = Het dossier is ontgrendeld en staat nu bij uw dossiers. Kies ‘Overdragen’ om het terug te sturen. Het bestand { $path } is gebleven zoals het was.
merge-title = Er is een kopie teruggekomen
merge-text = Dit is een kopie van het dossier ‘{ $title }’, dat u hier hebt. Hieronder staat wat er verschilt. Wat maar één kant heeft gewijzigd, wordt vanzelf overgenomen.
merge-all-ours = Alles zoals hier
merge-all-theirs = Alles zoals teruggekomen
merge-take = Beide samenvoegen
merge-open = Nog te beslissen: { $count }
merge-what = Wat
merge-before = Overgedragen
merge-ours = Hier
merge-theirs = Teruggekomen
merge-outcome = Uitkomst
merge-taken-ours = zoals hier
merge-taken-theirs = zoals teruggekomen
merge-same = gelijk
merge-both = beide behouden
merge-conflict = BESLISSEN
merge-nothing = Sinds de overdracht is er niets gewijzigd.
merge-no-base = Het is niet meer bekend hoe deze kopie was toen ze werd overgedragen; over alles wat verschilt, moet daarom worden beslist.
merge-older = Een latere stand van deze kopie is al met het dossier samengevoegd; dit bestand is ouder. Over alles wat verschilt, moet worden beslist.
merge-superseded = Een latere stand van deze kopie is al met het dossier samengevoegd, en niets in dit bestand is nieuw. Het dossier blijft zoals het is.
merge-decide = Beide kanten hebben dit gewijzigd. Er is niets geschreven. Beslis met --take, bijvoorbeeld --take { $what }=theirs, of met --take-all.
merge-dry = Er is niets geschreven (proefuitvoering).
merge-written = Het dossier { $path } bevat nu beide kanten.
merge-other = Dit bestand is een kopie van het dossier { $theirs }, niet van { $ours }.
merge-no-conflict = Over “{ $what }” valt niets te beslissen.

## Profielen van diensten.

services-description = Wat hij doet
services-issuer = Uitgegeven door
services-accent = Kleuren
services-footer = Voettekst van brieven
services-signed-by = { $name }, ondertekend met de sleutel { $key }
services-unsigned = { $name } (niet ondertekend)
services-added = { $name } is geïnstalleerd: { $path }
services-written = Het profiel is geschreven naar { $path }.
services-lacks = Een nieuw profiel heeft ook dit nodig: { $options }.
services-new-fault = Dit kan niet in een profiel staan: { $line } – { $fault }
services-no-issuer = Wie geeft het profiel uit? Geef --as NAME op.
services-signed = Het ondertekende profiel staat in { $path }. Klanten zien dat { $name } het heeft uitgegeven, met de sleutel { $key }: geef die sleutel langs een andere weg aan hen door, bijvoorbeeld per telefoon.
services-verified = Dit profiel is uitgegeven door { $name } met de sleutel { $key }, en is zoals het werd ondertekend. Of die sleutel echt van de uitgever is, kan alleen de uitgever zelf zeggen: vergelijk hem per telefoon.
services-verified-key = Dit profiel is uitgegeven door { $name } met de sleutel { $key }, de sleutel die u hebt genoemd, en is zoals het werd ondertekend.
services-other-key = Dit profiel is ondertekend met de sleutel { $key }, en niet met de sleutel die u hebt genoemd.
services-not-signed = Dit profiel is niet ondertekend: iedereen kan het hebben geschreven.
services-nobody = (geen naam)
services-ask-id = Identificatie (a-z, 0-9, koppeltekens)
services-ask-name = Naam die klanten kennen
services-ask-banner = Waarmee zijn servers groeten, na “220 ”
services-ask-inbound = Server voor inkomende e-mail, als HOST,VOORKEUR,REGIO (leeg: geen meer)
services-ask-outbound = Smarthost voor uitgaande e-mail (leeg: geen)
services-ask-issuer = Wie de dienst verkoopt (leeg: niemand in het bijzonder)
services-ask-phone = Telefoon van de helpdesk (leeg: geen)
services-ask-email = E-mailadres van de helpdesk (leeg: geen)
services-ask-console = Console, https://… (leeg: geen)

## De woordenlijst.

term-dns = DNS (Domain Name System)
    .what = De gids van internet: hij vertelt op welke adressen een naam te vinden is, en welke servers de e-mail van een domein aannemen. Elk domein heeft iemand die zijn deel van de gids bijhoudt: vaak de webhost, de provider of de registrar.
    .forms = DNS | Domain Name System
term-zone = zone
    .what = Het deel van de DNS dat een beheerder voor een domein bijhoudt: de lijst van alle records ervan.
    .forms = zone | zones | zonebestand | zonebestanden
term-name-server = naamserver
    .what = Een server die de records van een domein publiceert. Er zijn er altijd meerdere, en ze moeten allemaal hetzelfde zeggen.
    .forms = naamserver | naamservers | NS-record | NS-records
term-delegation = delegatie
    .what = De vermelding één niveau hoger, bijvoorbeeld bij .com, die zegt welke naamservers uw domein kennen.
    .forms = delegatie | delegaties
term-resolver = resolver
    .what = De server die voor een computer namen opzoekt: op kantoor meestal de router of de domeincontroller, thuis die van de provider. Hij onthoudt antwoorden een tijdje.
    .forms = resolver | resolvers | DNS-resolver | DNS-resolvers
term-record = record
    .what = Eén vermelding in de DNS. Elk record heeft een naam, een type (zoals A, MX of TXT), een inhoud en een levensduur.
    .forms = record | records | DNS-record | DNS-records
term-a-record = A- en AAAA-records
    .what = Ze zeggen op welk internetadres een naam te vinden is: A voor de oudere adressen (IPv4), AAAA voor de nieuwere (IPv6).
    .forms = A-record | A-records | AAAA-record | AAAA-records | A- en AAAA-records | A- of AAAA-records | A- noch AAAA-records
term-mx-record = MX-record
    .what = Het noemt een server die de e-mail van een domein aanneemt. Er kunnen er meerdere zijn; afzenders proberen die met het laagste getal het eerst.
    .forms = MX-record | MX-records
term-preference = voorkeur
    .what = Het getal in een MX-record. Hoe lager het is, hoe eerder de server wordt geprobeerd. Spam wordt vaak met opzet naar het hoogste getal gestuurd.
    .forms = voorkeur | voorkeuren | !bij voorkeur
term-cname = CNAME-record (alias)
    .what = Het zegt dat een naam alleen een ander woord voor een tweede naam is. Mailservers mogen niet met een alias worden genoemd.
    .forms = CNAME | CNAME-record | CNAME-records | alias | aliassen
term-ttl = TTL (time to live, levensduur)
    .what = Hoeveel seconden anderen een record mogen onthouden. Na een wijziging zien sommigen zo lang nog het oude record.
    .forms = TTL | levensduur | time to live
term-cache = cache
    .what = Het geheugen van een resolver. Daardoor komt een wijziging van de DNS niet overal tegelijk aan.
    .forms = cache | caches
term-dnssec = DNSSEC
    .what = Handtekeningen waarmee anderen kunnen controleren of een record echt is. Kloppen ze niet, dan geven zorgvuldige resolvers helemaal geen antwoord.
    .forms = DNSSEC
term-split-horizon = split horizon
    .what = Een netwerk dat zijn eigen mensen anders antwoordt dan de rest van de wereld. Wat binnen te zien is, zegt dan niets over wat afzenders zien.
    .forms = split horizon
term-smtp = SMTP
    .what = De taal waarin mailservers elkaar e-mail geven, op poort 25.
    .forms = SMTP | ESMTP
term-smart-host = smarthost
    .what = Een server die alle uitgaande e-mail van uw server aanneemt en aan de wereld doorgeeft.
    .forms = smarthost | smarthosts | smart host | smart hosts
term-relay = relay
    .what = Een server die e-mail voor een andere aanneemt en doorgeeft, bijvoorbeeld die van de provider terwijl de uwe uit staat.
    .forms = relay | relays | SMTP-relay | SMTP-relays | mailrelay | mailrelays | !Relay access denied
term-back-door = achterdeur
    .what = Een weg waarlangs e-mail nog buiten de filterdienst om bij uw server komt. Spam zoekt die op.
    .forms = achterdeur | achterdeuren
term-null-mx = null MX
    .what = Een record waarmee een domein zegt dat het helemaal geen e-mail ontvangt.
    .forms = null MX | null-record
term-wildcard = wildcard
    .what = Een record met een * dat geldt voor elke naam die verder niet bestaat.
    .forms = wildcard | wildcards | wildcardrecord | wildcardrecords | wildcard-record
term-spf = SPF
    .what = Een record dat opsomt welke servers namens een domein e-mail mogen verzenden. Ontvangers weigeren of markeren e-mail van andere.
    .forms = SPF | SPF-record | SPF-records
term-dmarc = DMARC
    .what = Een record dat ontvangers zegt wat ze moeten doen met e-mail die van een domein zegt te komen en dat niet kan bewijzen.
    .forms = DMARC | DMARC-record | DMARC-records
term-mta-sts = MTA-STS
    .what = Regels die een domein op een webpagina publiceert: bij welke mailservers anderen mogen afleveren, en alleen versleuteld. Ze moeten vóór de MX-records worden gewijzigd.
    .forms = MTA-STS
term-dane = DANE (TLSA-records)
    .what = Records die een mailserver aan zijn certificaat binden. Zorgvuldige afzenders leveren alleen af waar die twee overeenstemmen.
    .forms = DANE | TLSA | TLSA-record | TLSA-records
term-parked = geparkeerd domein
    .what = Een domein waarachter alleen een reclamepagina of een verkoopaanbod zit.
    .forms = geparkeerd | geparkeerde | geparkeerd domein | geparkeerde domeinen
term-private-address = privéadres
    .what = Een adres dat alleen binnen één netwerk geldt, zoals 192.168.1.10. Niemand van buiten kan het bereiken.
    .forms = privéadres | privéadressen
term-ipv6 = IPv6
    .what = De nieuwere soort internetadres. Veel netwerken en veel mailservers hebben nog alleen de oudere soort (IPv4).
    .forms = IPv6
term-isp = provider (ISP)
    .what = Het bedrijf dat u met internet verbindt. Vaak beheert het ook de DNS van een domein of een relay.
    .forms = provider | providers | ISP | internetprovider | internetproviders | !grote providers | !sommige providers
term-starttls = STARTTLS
    .what = De manier waarop mailservers van een open verbinding een versleutelde maken.
    .forms = STARTTLS
term-greylisting = greylisting
    .what = Een server die onbekenden na een paar minuten laat terugkomen, wat spammers zelden doen.
    .forms = greylisting
term-registrar = registrar
    .what = Het bedrijf waar een domein is geregistreerd en elk jaar wordt betaald. Vaak beheert het ook de DNS van het domein.
    .forms = registrar | registrars
term-ip-address = IP-adres
    .what = Het nummer waarmee een computer op internet te bereiken is, zoals 192.0.2.25. De DNS maakt van namen zulke nummers.
    .forms = IP-adres | IP-adressen | internetadres | internetadressen | IP | IPv4
term-txt-record = TXT-record
    .what = Een record met een regel tekst. SPF, DMARC en andere regels voor de e-mail van een domein staan in zulke regels.
    .forms = TXT-record | TXT-records | TXT
term-soa = SOA-record, volgnummer
    .what = Het record bovenaan een zone. Het volgnummer stijgt bij elke wijziging; zo weten alle naamservers of ze de nieuwste versie hebben.
    .forms = SOA | SOA-record | SOA-records | volgnummer | volgnummers | serienummer | serienummers
term-propagation = verspreiding (propagatie)
    .what = De tijd waarin een wijziging van de DNS overal aankomt. Dat duurt zo lang als anderen de oude records mogen onthouden.
    .forms = verspreiding | propagatie
term-port = poort
    .what = Het nummer van een deur van een computer, waarachter één soort dienst luistert. E-mail tussen servers gaat naar poort 25.
    .forms = poort | poorten | poortnummer
term-firewall = firewall
    .what = De slagboom tussen uw netwerk en internet: een apparaat of programma dat alleen bepaalde verbindingen doorlaat.
    .forms = firewall | firewalls
term-cidr = netwerk in CIDR-notatie
    .what = Een hele reeks adressen in het kort: 192.0.2.0/24 betekent alle van 192.0.2.0 tot en met 192.0.2.255. Hoe kleiner het getal na de schuine streep, hoe groter de reeks.
    .forms = CIDR | CIDR-notatie | adresreeks | adresreeksen | adresbereik | adresbereiken
term-nat = NAT, port forwarding
    .what = Hoe meerdere computers één openbaar adres delen. De router moet weten aan welke hij inkomende e-mail doorgeeft.
    .forms = NAT | port forwarding | poortdoorschakeling
term-tls = TLS (versleuteling)
    .what = Versleuteling van een verbinding, zoals op webpagina’s met https. Niemand kan onderweg meelezen.
    .forms = TLS | SSL
term-certificate = certificaat
    .what = De identiteitskaart van een server: een instantie bevestigt ermee dat hij zijn naam terecht draagt.
    .forms = certificaat | certificaten
term-dkim = DKIM
    .what = Een handtekening in elk bericht waaraan ontvangers zien dat het van het domein komt en onderweg niet is gewijzigd.
    .forms = DKIM
term-header = headers van een bericht
    .what = De regels boven de tekst van een bericht: afzender, onderwerp en een notitie van elke server waar het langs kwam. Mailprogramma’s verbergen de meeste.
    .forms = header | headers | berichtkop | berichtkoppen | kopregel | kopregels
term-envelope = envelop
    .what = Wat servers tegen elkaar zeggen vóór een bericht: van wie het komt en naar wie het gaat. Net als bij brieven kan het afwijken van wat erin staat.
    .forms = envelop | enveloppen
term-greeting = begroeting (banner)
    .what = De eerste regel die een mailserver zegt tegen wie verbinding maakt. Ze begint met 220 en noemt meestal de server.
    .forms = begroeting | begroetingen | banner
term-transcript = verslag van het gesprek
    .what = Wat dit programma en een server regel voor regel tegen elkaar zeiden, bewaard als bewijs voor de helpdesk.
    .forms = verslag van het gesprek | transcript
term-bounce = niet-bezorgdbericht (bounce)
    .what = Het bericht waarmee een server de afzender zegt dat iets niet kon worden bezorgd, en waarom.
    .forms = niet-bezorgdbericht | niet-bezorgdberichten | bounce | bounces
term-block-list = blokkeerlijst
    .what = Een lijst van adressen waar spam vandaan kwam. Veel servers weigeren wie erop staat; men kan vragen eraf te worden gehaald.
    .forms = blokkeerlijst | blokkeerlijsten
term-connector = connector
    .what = Zo noemt Exchange een regel voor de weg van e-mail: een verzendconnector voor wat uitgaat, een ontvangstconnector voor wat binnenkomt.
    .forms = connector | connectors | verzendconnector | verzendconnectors | ontvangstconnector | ontvangstconnectors
term-domain-connect = Domain Connect
    .what = Een manier die sommige DNS-beheerders bieden: u volgt een link, meldt zich aan, bekijkt de wijziging en gaat akkoord. Niemand hoeft records te typen.
    .forms = Domain Connect
term-open-relay = open relay
    .what = Een mailserver die e-mail van iedereen aan iedereen doorgeeft. Spammers vinden hem binnen uren, en dan blokkeert de hele wereld hem.
    .forms = open relay | open relays
term-autoresponder = automatisch antwoord (echo)
    .what = Een adres dat vanzelf op elk bericht antwoordt. Zo ziet men dat e-mail naar buiten gaat en terugkomt.
    .forms = automatisch antwoord | automatische antwoorden | echo | echo’s

glossary-title = Woorden die hier worden gebruikt
glossary-open = Woordenlijst
glossary-search = Zoeken
glossary-nothing = Geen term bevat deze woorden. Probeer een ander woord.
glossary-hint = Klik of druk op Enter voor de woordenlijst.
glossary-standards = Standaarden: { $names }
help-glossary = De woordenlijst legt elk woord uit dat met puntjes is onderstreept. Met de muis op zo’n woord verschijnt de betekenis; met het toetsenbord brengt Tab u ernaartoe, en de pijltjestoetsen naar het volgende in dezelfde alinea.
glossary-count = { $count ->
        [one] Eén term
       *[other] { $count } termen
    }
explain-what = Wat het is
explain-why = Waarom het ertoe doet
explain-todo = Wat u moet doen
explain-details = Technische details
explain-see = Zie ook: { $terms }
explain-unknown = “{ $word }” is geen woord uit de woordenlijst en ook geen code van een bevinding. Alles in een lijst: mailward-cli explain
explain-terms = Begrippen
explain-findings = Bevindingen

## Domain Connect.

domain-connect-ask = DNS-beheerder om een link vragen
domain-connect-asking = De DNS-beheerder wordt gevraagd…
domain-connect-open = In de browser openen
domain-connect-link = { $provider } heeft het sjabloon opgenomen: via deze link kunt u de wijziging bekijken en ermee instemmen. Daarvoor wordt er niets gewijzigd.
domain-connect-no-template = { $provider } neemt wijzigingen via Domain Connect aan, maar heeft het sjabloon van deze dienst niet opgenomen. Stuur de brief, of wijzig de records in het beheerpaneel van deze beheerder.
domain-connect-not-spoken = De DNS-beheerder van dit domein biedt geen wijzigingen via Domain Connect aan. Stuur de brief, of gebruik een andere vorm.
domain-connect-unknown = Het domein kon niet naar zijn Domain Connect-server worden gevraagd. Probeer het later opnieuw, of gebruik een andere vorm.
domain-connect-fault = De Domain Connect-server van de DNS-beheerder gaf geen bruikbaar antwoord: { $reason }. Gebruik een andere vorm.

## Het adresboek met DNS-beheerders.

operators-title = Kies uit het adresboek
operators-word = Deel van de naam
operators-choose = Kiezen
operators-forget = Vergeten
operators-keep = Deze beheerder in het adresboek bewaren
operators-saved = Het adresboek is opgeslagen.
operators-more = { $count ->
        [one] Er past er nog één.
       *[other] Er passen er nog { $count }.
    } Typ meer van de naam.
operators-own = Uw adresboek
operators-none = leeg
operators-known = Bekende DNS-beheerders
operators-unknown = In uw adresboek staat geen “{ $name }”. De vermeldingen: mailward-cli operators
operators-no-name = De beheerder heeft geen naam; daaronder staat hij in het adresboek.
operators-full = Het adresboek is vol: het bevat 500 beheerders. Verwijder er een die u niet meer nodig hebt.

## Veel domeinen tegelijk.

audit-label = Controle:
audit-progress = { $done } domeinen, { $rate } per seconde, { $percent }% van de lijst, nog { $left }
audit-progress-open = { $done } domeinen, { $rate } per seconde
audit-summary = Domeinen: { $all }, waarvan { $switched } omgezet, { $partly } half omgezet, { $not } niet omgezet, { $none } zonder e-mail, { $unknown } onbekend.
audit-repeated = Overgeslagen omdat ze al eerder voorkwamen: { $count }.
audit-changed = Gewijzigd: { $count }. Hebben de dienst verlaten: { $drifted }.
audit-before = eerder: { $state }
audit-left = { $domain } heeft { $service } verlaten: de e-mail gaat nu naar { $hosts }.
audit-left-implicit = { $domain } heeft { $service } verlaten: er zijn geen MX-records meer, en de e-mail gaat naar het eigen adres van het domein.
audit-left-nowhere = { $domain } heeft { $service } verlaten: het domein neemt geen e-mail meer aan.
audit-weakened = { $domain } zit niet meer helemaal achter de dienst: { $hosts }.
audit-heading = De eerste regel, “{ $text }”, is als kop van de lijst opgevat.
audit-aside = Regel { $line } van de lijst noemt { $cell } in een volgende kolom. Alleen de eerste kolom wordt gelezen: zet elk domein op een eigen regel.
audit-fault = Regel { $line } van de lijst: { $reason } Deze regel is overgeslagen.
audit-more-faults = Andere regels van de lijst die geen domein zijn: { $count }.
audit-too-long = De regel is langer dan een domein kan zijn.
audit-encoding = Dit is geen UTF-8-tekst: sla het bestand op als UTF-8.
audit-open-quote = Een aanhalingsteken is niet gesloten.
audit-list = { $path } kan niet worden gelezen: { $reason }
audit-empty = { $path } noemt geen domein.
audit-results = { $path } kan niet worden geschreven: { $reason }. Wat in het journaal (--resume) staat, hoeft niet opnieuw te worden gevraagd: maak ruimte vrij en start dezelfde opdracht.
audit-journal = Het journaal { $path } is niet bruikbaar: { $reason }
audit-journal-foreign = { $path } is niet het journaal van een controle. Het bestand is gelaten zoals het was; geef bij --resume een andere naam op.
audit-journal-terms = Het journaal { $path } is met een andere opgave begonnen: { $what } ({ $was }). Het is gelaten zoals het was: start dezelfde opdracht als eerder, of geef bij --resume een andere naam op.
audit-journal-busy = Een andere controle gebruikt op dit moment het journaal { $path }. Wacht tot die klaar is of breek die af; twee met één journaal zouden elkaars resultaten vernietigen.
audit-previous = { $path }, regel { $line }: dit is geen resultaat van een controle. --since heeft nodig wat audit --json heeft geschreven.
audit-sockets = Er kunnen geen vragen worden gestuurd: { $reason }
audit-dead = Geen enkele resolver antwoordt meer. De domeinen die niet konden worden opgezocht, gelden als onbekend.
audit-dead-resume = Geen enkele resolver antwoordt meer. Start dezelfde opdracht later: ze gaat verder waar ze was gebleven.
audit-window-open = Lijst controleren
audit-window-heading = Een lijst controleren
audit-window-why = Hoe al uw klanten ervoor staan, in één keer: elk domein van een lijst wordt opgezocht, en wat er wordt gevonden, gaat naar een bestand.
audit-window-file = gecontroleerde-domeinen
audit-window-list = De lijst
audit-window-list-example = Pad van de lijst, zoals klanten.txt
audit-window-list-hint = Eén domein per regel, of een CSV-bestand met de domeinen in de eerste kolom.
audit-window-service = Dienst
audit-window-part = Wat er wordt opgezocht
audit-window-full = Alles
audit-window-full-why = Zoals in de stap Huidige records: ongeveer een dozijn vragen per domein.
audit-window-mx = Alleen de MX-records
audit-window-mx-why = Eén vraag per domein: die laat zien wie is omgezet, en kost een tiende van de tijd.
audit-window-output = Bestand voor de resultaten
audit-window-output-hint = .csv is een tabel voor een rekenblad. .ndjson bevat alle details, en een latere controle kan ermee worden vergeleken.
audit-window-more = Tempo, en vergelijken met een eerdere controle
audit-window-pace = Tempo
audit-window-polite = Beleefd: hoogstens { $rate } vragen per seconde
audit-window-polite-why = Zoveel nemen de grote openbare resolvers van één adres aan.
audit-window-unlimited = Zo snel als er antwoorden komen
audit-window-unlimited-why = Alleen als de DNS-resolver van uzelf is: andere geven u misschien geen antwoord meer.
audit-window-since = Resultaten van een eerdere controle
audit-window-since-example = Pad van een .ndjson-bestand
audit-window-since-hint = Daarmee gaat alleen naar de resultaten wat sindsdien is gewijzigd, en hoort u wie de dienst heeft verlaten. Mag leeg blijven.
audit-window-start = Beginnen
audit-window-needs-list = Geef eerst de lijst op.
audit-window-interrupted = Een controle met deze resultaten is onderbroken
audit-window-interrupted-text = Als u doorgaat, worden alleen de overige domeinen opgezocht. Als u opnieuw begint, worden de resultaten ervan vervangen.
audit-window-exists-text = Vervang het, of geef de resultaten een andere naam.
audit-window-go-on = Doorgaan
audit-window-anew = Opnieuw beginnen
audit-window-failed = De controle is gestopt
audit-window-unread = { $path } kan niet worden gelezen: { $reason }. Controleer het pad en begin opnieuw.
audit-window-empty = { $path } noemt geen domein. De lijst heeft één domein per regel nodig, of de domeinen in de eerste kolom.
audit-window-unwritten = { $path } kan niet worden geschreven: { $reason }. Kies een andere map of maak ruimte vrij, en begin opnieuw. Wat eerder is geschreven, blijft bewaard.
audit-window-foreign = { $path } zit in de weg: het is niet door een controle geschreven en is gelaten zoals het was. Geef de resultaten een andere naam.
audit-window-terms = De onderbroken controle is begonnen met iets anders onder “{ $what }”. Kies hetzelfde als toen, begin opnieuw, of geef de resultaten een andere naam.
audit-window-previous = { $path }, regel { $line }: dit is geen resultaat van een controle. Kies om te vergelijken een .ndjson-bestand dat een controle heeft geschreven.
audit-window-running = { $list } wordt gecontroleerd
audit-window-doing-full = Elk domein wordt opgezocht zoals in de stap Huidige records, en beoordeeld voor { $service }.
audit-window-doing-mx = De MX-records van elk domein worden opgezocht, en beoordeeld voor { $service }.
audit-window-keeps = U kunt intussen andere pagina’s bekijken. Gestopt kan de controle later doorgaan: er gaat niets verloren.
audit-window-opening = De lijst wordt gelezen …
audit-window-stopping = Wordt gestopt …
audit-window-done = { $count ->
        [one] Klaar: één domein is opgezocht
       *[other] Klaar: { $count } domeinen zijn opgezocht
    }
audit-window-stopped = Gestopt
audit-window-stopped-text = Er is niets verloren. Opgezochte domeinen: { $count }. “Doorgaan” zoekt de overige op, nu of op een andere dag.
audit-window-dead = Geen enkele DNS-server antwoordt meer
audit-window-dead-text = Wat is opgezocht, blijft bewaard: { $count } domeinen. Controleer de verbinding en ga door: alleen de overige worden opgezocht.
audit-window-states = Hoe ze ervoor staan
audit-window-drifted = { $count ->
        [one] Eén klant heeft de dienst verlaten, of zit er niet meer helemaal achter
       *[other] { $count } klanten hebben de dienst verlaten, of zitten er niet meer helemaal achter
    }
audit-window-none = Geen enkel domein vraagt aandacht.
audit-window-attention = { $count ->
        [one] Eén domein vraagt aandacht
       *[other] { $count } domeinen vragen aandacht
    }
audit-window-domain = Domein
audit-window-state = Stand
audit-window-found = Wat het eerst opvalt
audit-window-more-shown = { $count } tonen
audit-window-rest = { $count ->
        [one] Nog één staat in de resultaten.
       *[other] Nog { $count } staan in de resultaten.
    }
audit-window-skipped = In de lijst overgeslagen
audit-window-show = Resultaten tonen
audit-window-again = Een andere lijst controleren
