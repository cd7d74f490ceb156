### Mailward.

## Befunde: was es ist; warum es wichtig ist (.why); was zu tun ist (.todo).

finding-nxdomain = Die Domain { $subject } gibt es nicht.
    .why = An eine Domain, die das DNS nicht kennt, kann niemand E-Mails senden.
    .todo = Prüfen Sie die Schreibweise. Stimmt sie, dann fragen Sie den, der die Domain registriert hat, ob sie abgelaufen ist.
    .details = Der Resolver antwortet mit NXDOMAIN (RFC 2308 §2.1).
finding-servfail = Das DNS von { $subject } ist gestört: Der Resolver bekam keine gültige Antwort (SERVFAIL).
    .why = Server, die Ihnen E-Mails senden, bekommen auch keine Antwort. Sie versuchen es einige Tage lang, dann geben sie auf.
    .todo = Melden Sie Ihrem DNS-Betreiber, dass { $subject } mit SERVFAIL antwortet, und prüfen Sie dann erneut. Ändern Sie nichts, bevor das behoben ist.
    .details = Der Resolver antwortet mit SERVFAIL (RFC 1035 §4.1.1): Keiner der Nameserver der Domain gab ihm eine brauchbare Antwort.
finding-timeout = Kein DNS-Server hat die Frage nach { $subject } rechtzeitig beantwortet.
    .why = Ohne Antwort weiß niemand, was dort jetzt steht, und keine Änderung lässt sich planen.
    .todo = Sehen Sie nach, ob dieser Computer mit dem Internet verbunden ist, und prüfen Sie dann erneut. Scheitert nur diese Domain, so muss ihr DNS-Betreiber davon erfahren.
    .details = Keine Antwort über UDP oder TCP innerhalb der vorgesehenen Zeit.
finding-resolver-unreachable = Der DNS-Resolver gab keine Antwort zu { $subject } ({ $detail }).
    .why = Ohne Antwort weiß niemand, was dort jetzt steht, und keine Änderung lässt sich planen.
    .todo = Sehen Sie die Netzwerkeinstellungen dieses Computers durch, oder versuchen Sie es aus einem anderen Netz, und prüfen Sie dann erneut.
    .details = Der Resolver war nicht zu erreichen oder antwortet mit REFUSED (RFC 1035 §4.1.1).
finding-null-mx = { $subject } erklärt, keine E-Mails anzunehmen (Null-MX).
    .why = Absender geben sofort auf. Solange dieser Eintrag besteht, kommt keine Nachricht an.
    .todo = Soll die Domain E-Mails empfangen, so muss der Eintrag gelöscht werden. Der Brief an den DNS-Betreiber bittet darum.
    .details = Ein einziger MX-Eintrag mit der Wurzel als Host, „MX 0 .“ (RFC 7505 §3).
finding-null-mx-mixed = { $subject } erklärt, keine E-Mails anzunehmen, und nennt trotzdem Mailserver.
    .why = Das widerspricht sich. Manche Absender geben sofort auf; so gehen E-Mails verloren.
    .todo = Lassen Sie den Null-Eintrag löschen (den, der auf einen Punkt zeigt). Der Brief an den DNS-Betreiber bittet darum.
    .details = Ein Eintrag „MX 0 .“ neben anderen, was RFC 7505 §3 verbietet.
finding-no-mx = { $subject } hat weder Mailserver noch eine Adresse: Nichts kann ihre E-Mails annehmen.
    .why = Jede Nachricht an diese Domain wird abgelehnt.
    .todo = Soll die Domain E-Mails empfangen, so lassen Sie die Einträge des Dienstes anlegen. Der Brief bittet darum.
    .details = Keine MX-Einträge und auch keine A- oder AAAA-Einträge als Ersatz (RFC 5321 §5.1).
finding-implicit-mx = { $subject } nennt keinen Mailserver; E-Mails gehen deshalb an die Adresse der Domain selbst ({ $addresses }).
    .why = Das ist oft der Webserver. Er nimmt vielleicht E-Mails an, ohne dass jemand sie liest.
    .todo = Zu löschen ist nichts: Die Einträge des Dienstes sind neu. Finden Sie heraus, ob der Rechner an dieser Adresse heute E-Mails annimmt.
    .details = Ohne MX-Einträge gelten die A- und AAAA-Einträge der Domain als MX mit der Präferenz 0 (RFC 5321 §5.1).
finding-domain-is-alias = { $subject } ist ein Alias von { $target } und bezieht seine Mailserver von dort.
    .why = Ein Alias kann keine eigenen Mailserver haben. Die Änderung muss bei { $target } erfolgen, oder der Alias muss entfallen.
    .todo = Fragen Sie Ihren DNS-Betreiber, welcher der beiden Wege der richtige ist.
    .details = Unter dem Namen der Domain steht ein CNAME-Eintrag; daneben darf kein anderer Eintrag stehen (RFC 1034 §3.6.2).
finding-mx-is-cname = { $subject } ist ein Alias (er zeigt auf { $target }); ein Mailserver muss mit seinem wahren Namen genannt werden.
    .why = Manche Absender weigern sich, an einen Alias zuzustellen.
    .todo = { $whose ->
        [service] Das kann nur der Dienst beheben: Sagen Sie es seinem Support. Der Name in den MX-Einträgen bleibt so, wie der Dienst ihn angibt.
       *[other] Bleibt dieser Eintrag, dann lassen Sie ihn unmittelbar { $target } nennen.
    }
    .details = Ein MX-Eintrag darf nicht auf einen CNAME zeigen (RFC 2181 §10.3).
finding-mx-is-ip = Als Mailserver steht eine Adresse da ({ $subject }), wo ein Name hingehört.
    .why = Absender suchen einen Server dieses Namens und finden keinen. Über diesen Eintrag kommt keine Nachricht an.
    .todo = Lassen Sie den Eintrag durch einen ersetzen, der einen Namen enthält.
    .details = Ein MX-Eintrag enthält einen Hostnamen (RFC 1035 §3.3.9); eine Adresse an seiner Stelle wird wie ein Name gesucht.
finding-mx-target-missing = Der Mailserver { $subject } hat keine Adresse im DNS.
    .why = Absender können ihn nicht erreichen. Ist er der einzige, so kommt keine Nachricht an.
    .todo = { $whose ->
        [service] Das kann nur der Dienst beheben: Sagen Sie es seinem Support. Der Name in den MX-Einträgen bleibt so, wie der Dienst ihn angibt.
       *[other] Lassen Sie den Eintrag löschen oder den Namen berichtigen.
    }
    .details = Weder A- noch AAAA-Einträge für den Host (RFC 5321 §5.1).
finding-mx-final-dot-missing = { $subject } sollte wohl { $meant } heißen: In der Zone fehlt der Punkt am Ende.
    .why = Ohne den Punkt hängt das DNS den Namen der Domain an, und so heißt kein Mailserver.
    .todo = Bitten Sie Ihren DNS-Betreiber, { $meant }. mit einem Punkt am Ende zu schreiben.
    .details = In einer Zonendatei wird ein Name ohne Schlusspunkt um den Ursprung ergänzt (RFC 1035 §5.1).
finding-mx-target-unknown = Die Adressen des Mailservers { $subject } ließen sich nicht abfragen.
    .why = Das kann eine vorübergehende Störung sein, oder der Betreiber dieses Namens hat ein Problem.
    .todo = Prüfen Sie in einigen Minuten erneut.
    .details = Die Abfrage der A- oder AAAA-Einträge ist gescheitert.
finding-mx-ipv6-only = Der Mailserver { $subject } ist nur über IPv6 zu erreichen.
    .why = Viele Absender haben kein IPv6. Deren E-Mails kommen dort nicht an.
    .todo = { $whose ->
        [service] Das kann nur der Dienst beheben: Sagen Sie es seinem Support. Der Name in den MX-Einträgen bleibt so, wie der Dienst ihn angibt.
       *[other] Geben Sie dem Server auch eine IPv4-Adresse, oder lassen Sie einen anderen eintragen.
    }
    .details = AAAA-Einträge, aber kein A-Eintrag.
finding-private-address = Der Mailserver { $subject } hat eine Adresse, die aus dem Internet nicht zu erreichen ist ({ $addresses }).
    .why = Eine solche Adresse gilt nur im eigenen Netz einer Firma. E-Mails von außen kommen nicht an.
    .todo = { $whose ->
        [service] Das kann nur der Dienst beheben: Sagen Sie es seinem Support. Der Name in den MX-Einträgen bleibt so, wie der Dienst ihn angibt. Sehen Sie dies vom Büro aus, so zeigt Ihr eigenes Netz vielleicht eine andere Antwort, als der Rest der Welt sie bekommt.
       *[other] Lassen Sie die öffentliche Adresse eintragen. Sehen Sie dies vom Büro aus, so zeigt Ihr eigenes Netz vielleicht eine andere Antwort, als der Rest der Welt sie bekommt.
    }
    .details = Die Adresse liegt in einem Block der IANA-Register für besondere Zwecke (RFC 6890).
finding-duplicate-mx = { $subject } ist mehrfach eingetragen (Präferenzen { $preferences }).
    .why = Das schadet nicht, aber bei der nächsten Änderung wird einer der beiden leicht vergessen.
    .todo = Lassen Sie alle bis auf einen löschen. Wird der ganze Satz ersetzt, geschieht das von selbst.
    .details = Mehrere MX-Einträge nennen denselben Host.
finding-equal-preferences = Mehrere Mailserver haben dieselbe Präferenz { $preference }: { $hosts }.
    .why = Absender wählen unter ihnen zufällig. Das ist richtig bei gleichwertigen Servern und falsch, wenn einer vorgehen soll.
    .todo = Nichts, wenn diese Server gleichwertig sind.
    .details = Hosts mit gleicher Präferenz werden in zufälliger Reihenfolge versucht (RFC 5321 §5.1).
finding-no-room-below = Die niedrigste Präferenz, die verwendet wird, ist { $lowest }: Darunter ist kein Platz für die { $hosts } Server des Dienstes.
    .why = Die niedrigere Zahl hat Vorrang, und die Zahlen beginnen bei 0. Um den Dienst nach vorn zu stellen, müssten die alten Einträge neu nummeriert werden.
    .todo = Ersetzen Sie am besten den ganzen Satz. Bleiben alte Einträge stehen, so gibt Mailward ihnen allen neue Zahlen.
    .details = Präferenzen sind Zahlen von 0 bis 65535 (RFC 1035 §3.3.9).
finding-not-switched = E-Mails an { $subject } laufen noch nicht über den Dienst.
    .why = Solange die Änderung nicht gemacht ist, wird nichts gefiltert.
    .todo = Senden Sie den Brief an Ihren DNS-Betreiber.
    .details = Keiner der MX-Einträge nennt einen Host des Dienstes.
finding-partly-switched = Die E-Mails von { $subject } gehen nur zum Teil an den Dienst: { $listed } seiner { $all } Server sind eingetragen, und sie müssen vor allen anderen kommen.
    .why = Ein Teil der E-Mails geht vielleicht am Filter vorbei oder hat weniger Wege anzukommen.
    .todo = Lassen Sie den Rest der Änderung machen. Der Brief bittet nur um das, was fehlt.
    .details = Nicht jeder Host des Dienstes ist eingetragen und allen anderen vorgezogen.
finding-wrong-order = Ein anderer Server steht vor dem Dienst oder neben ihm: { $hosts } (Präferenz { $preference }).
    .why = E-Mails gehen zuerst dorthin, ungefiltert.
    .todo = Lassen Sie diesen Eintrag löschen oder ihm eine höhere Zahl geben als den Einträgen des Dienstes.
    .details = Der Host mit der niedrigsten Präferenz wird zuerst versucht (RFC 5321 §5.1).
finding-kept-backup = Der alte Server { $subject } steht noch hinter dem Dienst (Präferenz { $preference }).
    .why = Das ist eine Hintertür: Spam-Versender versuchen absichtlich den letzten Server, weil er oft nicht gefiltert wird.
    .todo = Lassen Sie diesen Eintrag löschen, sobald der Dienst arbeitet.
    .details = Der Eintrag hat eine höhere Präferenz als die des Dienstes; Absender müssen sich nicht an die Reihenfolge halten.
finding-service-host-unknown =
    { $kind ->
        [name] { $subject } ist ein Name in der Domain des Dienstes, aber keiner der Server in seinem Profil ({ $known }).
       *[slip] { $subject } sieht aus wie ein Server des Dienstes, ist aber keiner ({ $known }).
    }
    .why = { $kind ->
        [name] Vielleicht ist es ein Server, den der Dienst nicht mehr hat oder den Mailward noch nicht kennt. E-Mails kommen dort womöglich trotzdem an.
       *[slip] Wahrscheinlich ein Schreibfehler. E-Mails dorthin kommen nicht an, oder sie kommen bei Fremden an.
    }
    .todo = { $kind ->
        [name] Fragen Sie den Support des Dienstes, welche Namen richtig sind, bevor Einträge geändert werden. Das Dienstprofil ist vielleicht veraltet.
       *[slip] Lassen Sie den Namen berichtigen.
    }
    .details = Der Name liegt in derselben registrierten Domain wie die Hosts des Dienstes oder weicht um ein oder zwei Buchstaben ab.
finding-service-host-missing = Der Server { $subject } des Dienstes ist nicht eingetragen.
    .why = Fallen die anderen aus, so haben E-Mails einen Weg weniger.
    .todo = Lassen Sie den Eintrag anlegen.
    .details = Das Profil des Dienstes nennt diesen Host, die MX-Einträge nicht.
finding-service-host-unresolvable = Das DNS kennt den Server { $subject } des Dienstes nicht.
    .why = Einträge, die ihn nennen, würden ins Leere führen.
    .todo = Fragen Sie den Support des Dienstes nach dem richtigen Namen, bevor der Brief abgeht. Das Profil des Dienstes ist vielleicht veraltet.
    .details = Weder A- noch AAAA-Einträge für einen Host aus dem Profil des Dienstes.
finding-long-ttl = Andere dürfen sich die Einträge { $hours } Stunden lang merken (TTL { $seconds }).
    .why = So lange nach der Änderung nimmt ein Teil der E-Mails noch den alten Weg.
    .todo = Bitten Sie darum, die TTL vor der Änderung auf 300 herabzusetzen, und warten Sie die { $hours } Stunden ab. Lassen Sie den alten Server offen, bis sie vorüber sind.
    .details = Resolver dürfen die alte Antwort bis zum Ende der TTL weitergeben (RFC 1035 §3.2.1).
finding-short-ttl = Andere dürfen sich die Einträge nur { $seconds } Sekunden lang merken.
    .why = Für eine Änderung ist das gut. Danach würde schon ein kurzer Ausfall des DNS die E-Mails sofort aufhalten.
    .todo = Lassen Sie die TTL auf 3600 heraufsetzen, wenn alles fertig ist.
    .details = Aus einer autoritativen Antwort.
finding-mx-from-wildcard = Die Mailserver von { $subject } sind die des Wildcard-Eintrags { $wildcard }.
    .why = { $subject } hat keine eigenen Einträge. Durch die Änderung bekommt der Name welche, und von da an gilt kein Wildcard-Eintrag mehr für ihn: Adressen und Texte (A, AAAA, TXT), die ebenfalls aus Wildcard-Einträgen stammen, wären weg.
    .todo = Lassen Sie den Wildcard-Eintrag, wie er ist. Bitten Sie Ihren DNS-Betreiber, bei { $subject } zusammen mit den neuen Einträgen auch alles andere einzutragen, was bisher aus Wildcard-Einträgen kommt.
    .details = Erfundene Namen unter und neben { $subject } bekommen dieselben MX-Einträge. Ein Wildcard-Eintrag antwortet nur für Namen, die es nicht gibt (RFC 4592 §3.3.1).
finding-host-not-domain = { $subject } sieht nach dem Namen eines Servers aus, nicht nach dem, was in Ihren Adressen hinter dem @ steht.
    .why = { $parent } hat eigene Mailserver. Enden Ihre Adressen auf @{ $parent }, so leitet eine Änderung bei { $subject } keine dieser E-Mails um, und ein Server, der danach geschlossen wird, weist sie alle ab.
    .todo = Sehen Sie nach, was hinter dem @ steht. Ist es { $parent }, so geben Sie diese Domain anstelle von { $subject } an.
    .details = Ein Name ohne MX-Einträge, oder einer, der selbst Mailserver ist, unter einer Domain mit MX-Einträgen.
finding-wildcard-mx = Jeder Name unterhalb von { $subject } hat Mailserver (ein Wildcard-Eintrag).
    .why = Auch E-Mails an erfundene Unterdomains werden angenommen, und sie gehen am Dienst vorbei, wenn der Wildcard-Eintrag nicht mitgeändert wird.
    .todo = Fragen Sie Ihren DNS-Betreiber, ob der Wildcard-Eintrag gebraucht wird. Wenn ja, muss auch er den Dienst nennen.
    .details = Ein zufälliger Name unterhalb der Domain hat MX-Einträge (RFC 4592).
finding-mta-sts-present = { $subject } veröffentlicht Regeln für die Zustellung (MTA-STS, Modus { $mode }).
    .why = { $kept ->
        [unknown] Absender, die diese Regeln früher abgerufen haben, behalten sie, vielleicht bis zu einem Jahr lang.
        [hours] Absender behalten diese Regeln weniger als einen Tag lang. An Server, die darin nicht stehen, stellen sie nicht zu, oder sie melden es.
       *[other] Absender behalten diese Regeln bis zu { $days } Tage lang. An Server, die darin nicht stehen, stellen sie nicht zu, oder sie melden es.
    }
    .todo = { $kept ->
        [unknown] Sorgen Sie dafür, dass die Regeln vor der Änderung wieder abgerufen werden können: Niemand kann sagen, ob sie die Server des Dienstes nennen.
       *[other] Nichts, solange die Regeln alle Mailserver nennen: die heutigen und die des Dienstes. Mailward prüft das.
    }
    .details = TXT-Eintrag unter _mta-sts.{ $subject } (RFC 8461 §3.1), Richtlinie unter https://mta-sts.{ $subject }/.well-known/mta-sts.txt (§3.2).
finding-mta-sts-lists-old = Die Zustellregeln von { $subject } (MTA-STS) nennen diese Server des Dienstes nicht: { $missing }.
    .why = { $effect ->
        [refused] Große Anbieter halten sich an diese Regeln und stellen derzeit nicht an { $subject } zu, weil die Regeln nur { $hosts } nennen. Deren E-Mails warten und gehen nach einigen Tagen an die Absender zurück.
        [passed] Große Anbieter halten sich an diese Regeln: Sie übergehen diese Server derzeit und stellen nur an { $hosts } zu. Solange diese nicht zu erreichen sind, warten die E-Mails und gehen nach einigen Tagen an die Absender zurück.
        [reported] Absender melden jede Zustellung an einen Server, den die Regeln nicht nennen. Sobald die Regeln verbindlich werden (Modus enforce), würden sie dorthin nicht mehr zustellen, weil die Regeln nur { $hosts } nennen.
       *[later] Sobald die Mailserver wechseln, würden große Anbieter nicht mehr zustellen, weil die Regeln nur { $hosts } nennen.
    }
    .todo = { $effect ->
        [refused] Veröffentlichen Sie sofort die Regeln mit den Servern des Dienstes, und ändern Sie ihre Version (die id im TXT-Eintrag). Dauert das lange, so lassen Sie bis dahin wieder die alten Mailserver eintragen.
        [passed] Veröffentlichen Sie sofort die Regeln mit den Servern des Dienstes, und ändern Sie ihre Version (die id im TXT-Eintrag).
        [reported] Lassen Sie die Regeln um die Server des Dienstes ergänzen und ihre Version ändern (die id im TXT-Eintrag), am besten bevor die Mailserver wechseln.
       *[later] Lassen Sie vor der Änderung die Regeln um die Server des Dienstes ergänzen und ihre Version ändern (die id im TXT-Eintrag). Warten Sie, bis Mailward sagt, dass niemand mehr die alten Regeln behält.
    }
    .details = Ein Absender, der eine Richtlinie kennt, stellt nur an Hosts zu, die zu einer Zeile „mx“ passen (RFC 8461 §4.1, §5). Eine neue Richtlinie bemerkt er an einer neuen „id“ (§3.1), die er mindestens einmal am Tag abfragt.
finding-mta-sts-lacks-listed = Die Zustellregeln von { $subject } (MTA-STS) lassen Server aus, an die E-Mails derzeit gehen: { $missing }.
    .why = { $effect ->
        [reported] Absender melden jede Zustellung an einen Server, den die Regeln nicht nennen. Sobald die Regeln verbindlich werden (Modus enforce), würden sie dorthin nicht mehr zustellen, weil die Regeln nur { $hosts } nennen.
        [passed] Große Anbieter halten sich an diese Regeln: Sie übergehen diese Server derzeit und stellen nur an { $hosts } zu. Solange diese nicht zu erreichen sind, warten die E-Mails und gehen nach einigen Tagen an die Absender zurück.
       *[refused] Große Anbieter halten sich an diese Regeln und stellen derzeit nicht an { $subject } zu, weil die Regeln nur { $hosts } nennen. Deren E-Mails warten und gehen nach einigen Tagen an die Absender zurück.
    }
    .todo = Lassen Sie die Regeln sofort um jeden Mailserver der Domain ergänzen und ihre Version ändern (die id im TXT-Eintrag). Soll einer dieser Server keine E-Mails mehr annehmen, so lassen Sie stattdessen seinen MX-Eintrag löschen.
    .details = Ein Absender, der eine Richtlinie kennt, stellt nur an Hosts zu, die zu einer Zeile „mx“ passen (RFC 8461 §4.1, §5). Eine neue Richtlinie bemerkt er an einer neuen „id“ (§3.1), die er mindestens einmal am Tag abfragt.
finding-mta-sts-unreachable = { $subject } kündigt Zustellregeln an (MTA-STS), aber sie lassen sich nicht abrufen: { $detail }.
    .why = Absender, die sie früher abgerufen haben, halten sich an die alten Regeln, bis diese abgelaufen sind. Niemand kann sehen, was darin steht.
    .todo = Bitten Sie vor der Änderung den Betreiber des Webservers mta-sts.{ $subject }, ihn in Ordnung zu bringen, mit Regeln, die die alten Server und die des Dienstes nennen, und warten Sie einen Tag. Sind die Regeln nicht mehr gewünscht, so lassen Sie zuerst „mode: none“ veröffentlichen: Nur den TXT-Eintrag zu löschen, entbindet Absender nicht, die die alten Regeln kennen.
    .details = Die Richtlinie muss über HTTPS mit einem gültigen Zertifikat für mta-sts.{ $subject } kommen, mit Status 200, Medientyp text/plain und ohne Weiterleitung (RFC 8461 §3.3).
finding-policy-unknown = Es ließ sich nicht feststellen, was { $subject } hierzu sagt: { $policies }.
    .why = Diese Regeln entscheiden, ob E-Mails der Domain angenommen werden. Hier wird dazu nichts gesagt, weder Gutes noch Schlechtes.
    .todo = Prüfen Sie später erneut, oder aus einem anderen Netz. Lassen Sie die Einträge nicht ändern, bevor das bekannt ist.
    .details = Auf die Frage nach einem TXT-Eintrag kam keine brauchbare Antwort (SERVFAIL, oder keine rechtzeitig), oder auf eine, zu der SPF führt.
finding-dane-present = Das DNS bindet diese Mailserver an Zertifikate (DANE): { $hosts }.
    .why = Absender, die das prüfen, stellen nur zu, wenn der Server genau dieses Zertifikat vorzeigt. Einträge alter Server schaden nicht; falsche bei neuen Servern würden die E-Mails aufhalten.
    .todo = Für die Änderung selbst nichts. Übertragen Sie die alten Einträge nicht auf die neuen Namen: Der Dienst veröffentlicht seine eigenen.
    .details = TLSA-Einträge unter _25._tcp des Hosts (RFC 7672). Sie zählen nur, wo die Zone des Hosts mit DNSSEC signiert ist.
finding-bogus-dnssec = Die Signaturen von { $subject } sind falsch: Resolver, die sie prüfen, bekommen keine Antwort.
    .why = Für viele Absender gibt es die Domain zurzeit nicht; ihre E-Mails kommen nicht an.
    .todo = Melden Sie Ihrem DNS-Betreiber, dass die DNSSEC-Signaturen von { $subject } ungültig oder abgelaufen sind. Ändern Sie nichts, bevor das behoben ist.
    .details = Der Resolver antwortet mit SERVFAIL, gibt die Einträge aber heraus, sobald die Prüfung abgeschaltet ist (CD-Bit, RFC 4035 §3.2.2): RRSIG fehlt oder ist abgelaufen, oder ein DS-Eintrag der übergeordneten Zone passt zu keinem Schlüssel.
finding-secondaries-disagree = Die Nameserver von { $subject } haben verschiedene Fassungen: { $servers }.
    .why = Welche Antwort jemand bekommt, hängt davon ab, welchen Server er fragt. Ein Teil der Welt sieht die alten Einträge.
    .todo = Warten Sie einige Stunden, und prüfen Sie erneut. Weichen sie dann noch ab, so bitten Sie Ihren DNS-Betreiber, die Zone auf allen seinen Servern zu erneuern.
    .details = Unmittelbar gefragt, ohne Rekursion. Gesehene SOA-Seriennummern: { $serials }. Ein sekundärer Nameserver holt eine neue Fassung, wenn er benachrichtigt wird (RFC 1996), oder nach der REFRESH-Zeit des SOA-Eintrags (RFC 1035 §3.3.13).
finding-lame-server = Der Nameserver { $subject } ist eingetragen, antwortet aber nicht für die Domain ({ $detail }).
    .why = Wer ihn fragt, wartet oder bekommt nichts. Fallen auch die anderen aus, so ist die Domain verschwunden.
    .todo = Bitten Sie Ihren DNS-Betreiber, diesen Server in Ordnung zu bringen oder aus der Liste zu nehmen.
    .details = Ein Server, den die Zone oder die übergeordnete Zone nennt, schweigt, lehnt ab oder antwortet ohne Autorität (lame delegation, RFC 9499).
finding-name-server-unknown = Die Adresse des Nameservers { $subject } ließ sich nicht abfragen; er wurde deshalb nicht gefragt.
    .why = Er kann andere Einträge haben als die Server, die gefragt wurden.
    .todo = Prüfen Sie in einigen Minuten erneut. Hilft das nicht, so fragen Sie einen anderen Resolver.
    .details = Die Abfrage seiner A- oder AAAA-Einträge ist gescheitert (SERVFAIL oder keine Antwort): Über den Server selbst sagt das nichts.
finding-authority-unreachable = Keiner der Nameserver von { $subject } lässt sich von hier aus fragen.
    .why = Vielleicht erlaubt dieses Netz nur Fragen an seine eigenen DNS-Server, oder der Resolver konnte nicht sagen, welche Nameserver es sind. Die Domain selbst kann in Ordnung sein.
    .todo = Prüfen Sie in einigen Minuten erneut. Um jeden Nameserver einzeln zu sehen, prüfen Sie aus einem anderen Netz.
    .details = Fragen unmittelbar an Port 53 aller genannten Server blieben ohne Antwort, oder der Resolver scheiterte an den SOA- und NS-Einträgen der Zone oder an den Adressen der Server, während er für die MX-Einträge antwortet.
finding-parent-mismatch = Die Liste der Nameserver von { $subject } ist nicht überall gleich.
    .why = Die übergeordnete Zone nennt { $parent }; die Zone selbst nennt { $zone }. Eine Änderung erreicht vielleicht nur einen Teil davon.
    .todo = { $kind ->
        [apart] Mailward richtet sich nach denen, die die übergeordnete Zone nennt. Bitten Sie deren Betreiber, beide Listen vor der Änderung gleich zu machen; bis dahin muss sie bei beiden gemacht werden.
       *[other] Bitten Sie Ihren DNS-Betreiber, beide Listen gleich zu machen.
    }
    .details = Die NS-Einträge der Delegierung und die an der Spitze der Zone sollten übereinstimmen (RFC 1034 §4.2.2).
finding-split-horizon = Dieses Netz bekommt für { $subject } eine andere Antwort, als die Nameserver der Domain selbst geben.
    .why = Der Resolver hier sagt: { $resolver }. Die Nameserver der Domain sagen: { $authority }. Das Zweite sieht der Rest der Welt, oder er wird es sehen, sobald alte Antworten abgelaufen sind.
    .todo = Mailward richtet sich nach den Servern der Domain selbst. Ist gerade erst etwas geändert worden, so warten Sie die TTL ab; sonst fragen Sie den, der das DNS dieses Netzes betreut, ob es für innen eine eigene Kopie führt.
    .details = Der rekursive Resolver und die autoritativen Server widersprechen einander: eine ältere Antwort aus dem Cache, oder ein geteiltes DNS (split horizon).
finding-resolver-lies = Der DNS-Resolver dieses Netzes erfindet Antworten: Für einen Namen, den es nicht geben kann, nannte er die Adresse { $address }.
    .why = Auch was er über Ihre Domain sagt, kann erfunden sein. Manche Internetanbieter und öffentliche WLANs tun das.
    .todo = Melden Sie sich im Netz an, wenn es danach fragt, oder wählen Sie in den Netzwerkeinstellungen einen anderen DNS-Server, und prüfen Sie dann erneut.
    .details = Ein zufälliger Name unter der reservierten obersten Ebene „invalid“ (RFC 6761 §6.4) wurde mit einer Adresse beantwortet statt mit NXDOMAIN.
finding-dynamic-or-parked = Das DNS von { $subject } liegt bei { $operator }; das ist ein Dienst für wechselnde Adressen oder für Domains, die zum Verkauf stehen.
    .why = Eine solche Domain nimmt selten E-Mails an, und ihre Einträge können jederzeit überschrieben werden.
    .todo = Vergewissern Sie sich, dass dies die richtige Domain ist und dass Sie dort MX-Einträge setzen dürfen. Wenn nicht, ziehen Sie mit dem DNS zuerst zu einem gewöhnlichen Betreiber um.
    .details = Erkannt an den Namen der Nameserver oder des SOA-Eintrags.
finding-spf-missing = { $subject } sagt nicht, wer in ihrem Namen E-Mails senden darf (kein SPF-Eintrag).
    .why = Viele Empfänger misstrauen solchen E-Mails. Das Filtern der eingehenden E-Mails hängt davon nicht ab.
    .todo = { $proposed ->
        [none] Lassen Sie einen TXT-Eintrag anlegen, der mit v=spf1 beginnt und Ihren Mailserver und den Dienst nennt.
       *[other] Lassen Sie diesen TXT-Eintrag anlegen: { $proposed }
    }
    .details = Kein TXT-Eintrag, der mit „v=spf1“ beginnt (RFC 7208 §4.5).
finding-spf-multiple = { $subject } hat { $count } SPF-Einträge; es darf nur einer sein.
    .why = Empfänger werten das als Fehler, so als dürfte niemand senden.
    .todo = Lassen Sie sie zu einem Eintrag vereinen und die übrigen löschen.
    .details = Mehr als ein Eintrag ergibt permerror (RFC 7208 §4.5).
finding-spf-uses-mx =
    { $others ->
        [none] Der SPF-Eintrag von { $subject } sagt „wer unsere E-Mails empfängt, darf auch senden“ (mx), und das ändert sich mit den Mailservern.
       *[other] Der SPF-Eintrag von { $subject } sagt „wer die E-Mails für { $others } empfängt, darf auch unsere senden“ (mx), und das ändert sich mit den Mailservern.
    }
    .why = { $own ->
        [unknown] mx steht für die Server, die E-Mails empfangen: mit dem Dienst also für { $hosts }. Sendet ein eigener Server von Ihnen E-Mails, werden sie vielleicht abgelehnt.
       *[known] { $others ->
            [none] Nach der Änderung steht mx für { $hosts } und nicht mehr für Ihren eigenen Server ({ $addresses }); dessen E-Mails werden dann vielleicht abgelehnt.
           *[other] Auch die E-Mails für { $others } gehen an Ihren eigenen Server ({ $addresses }). Sobald sie ebenfalls über den Dienst laufen, steht mx für { $hosts }, und die E-Mails Ihres eigenen Servers werden dann vielleicht abgelehnt.
        }
    }
    .todo = { $own ->
        [unknown] Sendet ein eigener Server von Ihnen E-Mails, so lassen Sie seine Adresse in den Eintrag aufnehmen, als ip4: oder ip6:.
       *[known] { $proposed ->
            [none] Lassen Sie vor der Änderung die Adresse Ihres eigenen Servers in den Eintrag aufnehmen.
           *[other] Lassen Sie den Eintrag vor der Änderung ersetzen durch: { $proposed }
        }
    }
    .details = Der Mechanismus „mx“ passt auf die Adressen der MX-Hosts der Domain zum Zeitpunkt der Prüfung (RFC 7208 §5.4).
finding-spf-lacks-service = Der SPF-Eintrag von { $subject } erlaubt dem Dienst nicht zu senden.
    .why = Das ist nur wichtig, wenn Ihre ausgehenden E-Mails über den Dienst laufen: Empfänger würden ihnen misstrauen oder sie ablehnen.
    .todo = { $proposed ->
        [none] Lassen Sie den Smarthost des Dienstes in den Eintrag aufnehmen, bevor Sie über den Dienst senden.
       *[other] Bevor Sie über den Dienst senden, lassen Sie den Eintrag ersetzen durch: { $proposed }
    }
    .details = Für die Adressen der Smarthosts des Dienstes ausgewertet, wie es ein Empfänger tut (RFC 7208 §4).
finding-spf-too-many-lookups = Der SPF-Eintrag von { $subject } braucht { $lookups } Abfragen; 10 sind erlaubt.
    .why = Empfänger hören dort auf und werten den Eintrag als fehlerhaft; dann werden vielleicht auch E-Mails erlaubter Server abgelehnt.
    .todo = Lassen Sie Angaben entfernen, die nicht mehr gebraucht werden, oder Namen durch Adressen ersetzen (ip4, ip6).
    .details = Es zählen include, a, mx, ptr, exists und redirect, auch die in eingebundenen Einträgen (RFC 7208 §4.6.4). Berechnet mit den { $when ->
        [after] künftigen
       *[now] jetzigen
    } MX-Einträgen.
finding-spf-too-many-voids = { $voids } Namen im SPF-Eintrag von { $subject } führen ins Leere; 2 sind erlaubt.
    .why = Empfänger werten den Eintrag vielleicht als fehlerhaft; dann werden auch E-Mails erlaubter Server abgelehnt.
    .todo = Lassen Sie die Angaben entfernen, deren Namen es nicht mehr gibt.
    .details = Abfragen ohne Antwort („void lookups“) sind auf zwei begrenzt (RFC 7208 §4.6.4). Berechnet mit den { $when ->
        [after] künftigen
       *[now] jetzigen
    } MX-Einträgen.
finding-spf-permerror = Der SPF-Eintrag von { $subject } ist fehlerhaft bei: { $term }
    .why = { $detail ->
        [no-record] Die dort genannte Domain hat keinen SPF-Eintrag. Empfänger halten den ganzen Eintrag für ungültig.
        [several-records] Die dort genannte Domain hat mehrere SPF-Einträge. Empfänger halten den ganzen Eintrag für ungültig.
        [many-servers] Das umfasst mehr als zehn Mailserver. Empfänger halten den ganzen Eintrag für ungültig.
        [loop] Das führt auf sich selbst zurück. Empfänger halten den ganzen Eintrag für ungültig.
       *[syntax] Das ist nicht zu lesen. Empfänger halten den ganzen Eintrag für ungültig.
    }
    .todo = Lassen Sie diese Angabe berichtigen oder entfernen.
    .details = Die Auswertung endet mit permerror (RFC 7208 §4.6, §5.2, §6.1). Berechnet mit den { $when ->
        [after] künftigen
       *[now] jetzigen
    } MX-Einträgen.
finding-spf-allows-all = Der SPF-Eintrag von { $subject } lässt jeden senden (+all).
    .why = Er schützt vor nichts: Jeder kann Ihre Adresse fälschen, und Empfänger legen es Ihnen vielleicht zur Last.
    .todo = Lassen Sie +all durch ~all ersetzen, oder durch -all, sobald alle Ihre Absender genannt sind.
    .details = Der Mechanismus „all“ mit dem Vorzeichen „+“ passt auf jeden Absender (RFC 7208 §5.1).
finding-dmarc-missing = { $subject } sagt nicht, was mit gefälschten E-Mails geschehen soll (kein DMARC-Eintrag).
    .why = Manche großen Anbieter verlangen einen solchen Eintrag von allen. Der Wechsel der Mailserver hängt davon nicht ab.
    .todo = Lassen Sie später einen TXT-Eintrag unter _dmarc.{ $subject } anlegen: v=DMARC1; p=none
    .details = Kein TXT-Eintrag mit „v=DMARC1“ unter _dmarc der Domain oder ihrer Organisationsdomain (RFC 7489 §6.6.3).
finding-dmarc-invalid = Der DMARC-Eintrag von { $subject } ist ungültig: { $detail }
    .why = Empfänger übergehen ihn, als gäbe es keinen.
    .todo = Lassen Sie ihn berichtigen. Der einfachste richtige lautet: v=DMARC1; p=none
    .details = Ein Eintrag braucht „v=DMARC1“ am Anfang und eine Richtlinie „p“, und es darf nur einen geben (RFC 7489 §6.3, §6.6.3).
finding-dmarc-strict = { $subject } bittet Empfänger, streng mit E-Mails zu sein, die ihre Prüfungen nicht bestehen (DMARC, { $policy }).
    .why = Nehmen ausgehende E-Mails einen anderen Weg und sind SPF oder DKIM nicht vorbereitet, so werden Ihre eigenen E-Mails { $policy ->
        [reject] abgelehnt
       *[quarantine] als Spam einsortiert
    }.
    .todo = Lassen Sie den SPF-Eintrag in Ordnung bringen, bevor Sie den Weg der ausgehenden E-Mails ändern, und senden Sie zuerst eine Testnachricht.
    .details = E-Mails müssen SPF oder DKIM mit einer Domain bestehen, die zu der des Absenders passt (RFC 7489 §3.1); sonst gilt die Richtlinie „{ $policy }“.

## Das Fenster.

app-name = Mailward
back = Zurück
continue = Weiter
cancel = Abbrechen
copy = Kopieren
copied = Kopiert.
dismiss = Schließen
side-case = Vorgang
side-help = Hilfe
close = Schließen
help-title = Hilfe
help-keys = Tasten
key-tab = Tab, Umschalt+Tab
key-enter = Eingabe, Leertaste
key-escape = Esc
key-next = Alt+→, Strg+Eingabe
key-back = Alt+←
key-scale = Strg+ +, −, 0
key-help = F1, ?
help-tab = Zum Nächsten, das man ausfüllen oder drücken kann, und zurück
help-enter = Drücken, was ausgewählt ist
help-escape = Dies schließen, eine Meldung verwerfen, Laufendes anhalten
help-next = Weiter zum nächsten Schritt
help-back = Zurück zum vorigen Schritt
key-undo = Strg+Z
key-redo = Strg+Umschalt+Z, Strg+Y
help-undo = Die letzte Änderung rückgängig machen
help-redo = Sie wiederherstellen
help-scale = Alles größer, kleiner, wie üblich
help-help = Diese Seite
help-command-line = Falls Sie einen Bildschirmleser verwenden: Die Befehlszeile kann alles, was dieses Fenster kann, als einfachen Text (mailward-cli --help).
help-support = Fragen zu { $service }
practice-strip = Übung: Alles, was Sie hier sehen, ist erfunden, und nichts verlässt diesen Computer.
practice-failed = Das Übungsnetz ließ sich nicht starten: { $reason }
open-failed = Das ließ sich nicht öffnen: { $reason }
service-missing = Dieser Vorgang gehört zum Dienst „{ $service }“, der hier nicht installiert ist. Bitten Sie Ihren Händler um dessen Profil.

step-start = Start
step-service = Dienst
step-company = Firma
step-current-records = Jetzige Einträge
step-connection = Verbindung
step-change = Die Änderung
step-request = Auftrag
step-propagation = Ausbreitung
step-smart-host = Smarthost
step-restrict = Einschränken
step-finish = Abschluss
step-place = Schritt { $number } von { $of }
wrong-title = Und wenn ich etwas falsch mache?
wrong-start = Hier geht nichts verloren: Jeder Vorgang bleibt erhalten und lässt sich wieder öffnen.
wrong-service = Noch ist nichts geändert. Sie können jederzeit einen anderen Dienst wählen; was Sie ausgefüllt haben, bleibt.
wrong-company = Der Brief würde die falsche Firma oder Domain nennen. Ihr DNS-Betreiber würde nachfragen oder ablehnen, und Ihre E-Mails kämen wie bisher an. Berichtigen Sie es hier und erstellen Sie den Brief neu.
wrong-current-records = Nachsehen ändert nichts. Wenn das Gezeigte alt sein könnte, sehen Sie erneut nach: Mailward sagt immer, wann es nachgesehen hat.
wrong-connection = Die Prüfung verbindet sich nur und verabschiedet sich; gesendet oder geändert wird nichts. Ein schlechtes Ergebnis auf diesem Computer muss für Ihren Mailserver nichts bedeuten: Führen Sie die Prüfung dort aus.
wrong-change = Nichts ändert sich, bevor Ihr DNS-Betreiber handelt. Wählen Sie anders und erstellen Sie den Brief neu; ein abgeschickter Brief lässt sich telefonisch zurücknehmen.
wrong-request = Wenn der Brief das Falsche verlangt, rufen Sie den Betreiber vor dem Termin an. Ist es schon geschehen, stehen die alten Einträge auf dem Notfallblatt: Mit ihnen kommen die E-Mails wieder an, sobald die TTL abgelaufen ist.
wrong-propagation = Länger zu warten schadet nie. Den alten Weg zu früh zu schließen schon: E-Mails würden abgewiesen.
wrong-smart-host = Es geht nur um ausgehende E-Mails. Wenn Nachrichten zurückkommen oder liegen bleiben, machen Sie es rückgängig, wie es der letzte Teil der Seite sagt; eingehende E-Mails sind nicht betroffen.
wrong-restrict = Zu früh oder wenn eine Adresse fehlt, werden Menschen abgewiesen, die Ihnen schreiben. „Fremde vorerst abweisen“ lässt sich tagelang zurücknehmen, bevor E-Mails verloren gehen; „Fremde endgültig abweisen“ nicht. Halten Sie den Rückweg bereit.
wrong-finish = Hier wird nichts geändert. Bewahren Sie die Papiere dort auf, wo andere sie finden.

reason-no-domain = Geben Sie zuerst mindestens eine Domain an, im Schritt „Firma“.
reason-not-looked-at = { $domain } ist noch nicht abgefragt, siehe den Schritt „Jetzige Einträge“.
reason-lookup-failed = { $domain } ließ sich nicht abfragen. Fragen Sie im Schritt „Jetzige Einträge“ erneut ab.
reason-no-such-domain = { $domain } gibt es nicht. Prüfen Sie die Schreibweise im Schritt „Firma“.
reason-is-server = { $domain } ist der Mailserver von { $parent } und keine Domain mit Adressen. Setzen Sie im Schritt „Firma“ { $parent } an seine Stelle, oder fügen Sie es dort hinzu.
reason-not-connected = Noch hat niemand geprüft, ob der Dienst zu erreichen ist.
reason-not-reached = Der Dienst war nicht zu erreichen, siehe den Schritt „Verbindung“. Sie können trotzdem weitergehen.
reason-policy-lacks-hosts = Die Zustellregeln von { $domain } (MTA-STS) nennen die Server des Dienstes noch nicht: Veröffentlichen Sie zuerst die erweiterten Regeln, und prüfen Sie dann erneut.
reason-policy-unread = Es ist nicht bekannt, was die Zustellregeln von { $domain } (MTA-STS) sagen: Klären Sie das zuerst, sonst bleiben nach der Änderung vielleicht E-Mails großer Anbieter aus.
reason-not-proven = Die Zustellregeln von { $domain } (MTA-STS) verlangen Verschlüsselung mit einem gültigen Zertifikat, und { $host } hat noch keines vorgezeigt: Prüfen Sie es zuerst im Schritt „Verbindung“.
reason-not-arrived = Die Änderung von { $domain } ist noch nicht überall zu sehen.
reason-taken-back = Die Änderung von { $domain } war angekommen und ist ganz oder teilweise wieder verschwunden: Die E-Mails gehen am Dienst vorbei. Bitten Sie Ihren DNS-Betreiber noch einmal um die Änderung.
reason-left-over = { $domain } nennt neben den Servern des Dienstes immer noch { $hosts }: Dort können E-Mails am Filter vorbei hereinkommen. Bitten Sie Ihren DNS-Betreiber, auch diese alten Einträge zu löschen.
reason-no-smart-host = Noch spricht nichts dafür, dass Ihr Mailserver über den Dienst sendet. Sie können trotzdem weitergehen.
reason-not-restricted = Ihr Server nimmt noch E-Mails an, die am Dienst vorbei kommen. Sie können es dabei belassen.
reason-shut-out = Die E-Mails an { $domain } kommen nach dem letzten Stand nicht über den Dienst, und Ihr Server weist alles ab, was nicht von dort kommt: Solche E-Mails gehen verloren. Lassen Sie jetzt wieder alle herein, auf dem Weg zurück im Schritt „Einschränken“.
doubt-day-past = Der gewünschte Tag, { $day }, ist vorbei. Wählen Sie einen späteren oder keinen.
doubt-operators = { $one } und { $other } haben verschiedene Nameserver; ihr DNS betreiben demnach wohl verschiedene Betreiber. Ein Brief erreicht nur einen davon: Legen Sie für jeden Betreiber einen eigenen Vorgang und damit einen eigenen Brief an.
doubt-day-early = Der gewünschte Tag, { $day }, ist zu früh: Damit keine Nachricht verloren geht, sollten die Einträge frühestens am { $earliest } geändert werden.
doubt-not-renewed = Die Einträge von { $domain } wurden zuletzt am { $at } gesehen. Sie können sich seither geändert haben: Fragen Sie die Domain noch einmal ab.
doubt-day-before-letter = Der gewünschte Tag, { $day }, liegt vor dem Datum des Briefs, { $date }. Wählen Sie einen späteren, oder datieren Sie den Brief früher.
doubt-spf-kept = Der SPF-Eintrag von { $domain } ist ersetzt, aber bis { $until } richtet sich vielleicht noch jemand nach dem alten. Bitten Sie erst danach um die Änderung.
doubt-policy-kept = Die Zustellregeln von { $domain } (MTA-STS) sind ersetzt, aber bis { $until } halten sich Absender vielleicht noch an die alten. Bitten Sie erst danach um die Änderung.
doubt-policy-same-id = Die Zustellregeln von { $domain } (MTA-STS) sind ersetzt, aber ihre Version (die id im TXT-Eintrag) ist noch dieselbe: Absender, die die alten Regeln kennen, halten sich vielleicht bis { $until } daran. Lassen Sie die id ändern, prüfen Sie erneut, und bitten Sie um die Änderung, sobald Mailward es sagt.
reason-no-company = Der Name der Firma fehlt. Im Brief steht dafür eine leere Linie.
reason-no-operator = Der DNS-Betreiber fehlt, siehe den Schritt „Firma“. Im Brief stehen dafür leere Linien.

store-newer = Dieser Vorgang stammt von einer neueren Version von Mailward und blieb unverändert. Installieren Sie die neuere Version, um ihn zu öffnen. ({ $detail })
store-damaged = Dieser Vorgang ist beschädigt und blieb unverändert. Haben Sie eine Kopie, so öffnen Sie diese. ({ $detail })
store-write = Ihre Eingabe ließ sich nicht speichern. Schaffen Sie Platz, oder prüfen Sie die Rechte des Ordners; Mailward versucht es bei Ihrer nächsten Änderung wieder. ({ $detail })
store-read = Das ließ sich nicht lesen. Prüfen Sie, ob es die Datei gibt und ob Sie sie lesen dürfen. ({ $detail })
store-busy = Ihre Eingaben ließen sich nicht speichern: Ein anderes Programm hält den Ordner gesperrt. Schließen Sie dieses Programm; Mailward versucht es bei Ihrer nächsten Änderung erneut. ({ $detail })

start-heading = Leiten Sie Ihre E-Mails durch den Filter
start-why = Mailward sieht sich Ihre Domain an, schreibt den Brief an den Betreiber Ihres DNS und achtet darauf, dass keine Nachricht verloren geht.
start-no-dns-title = Dieser Computer kennt keinen DNS-Server
start-no-dns = Ohne einen solchen kann Mailward Ihre Domain nicht ansehen. Prüfen Sie die Netzwerkeinstellungen. Bis dahin können Sie mit erfundenen Firmen üben. ({ $reason })
start-new-title = Neuer Vorgang
start-new-text = Halten Sie den Namen Ihrer Domain bereit und, wenn Sie ihn kennen, den der Firma, die Ihr DNS betreibt. Es dauert etwa zehn Minuten.
start-begin = Beginnen
start-go-on-title = { $title }
start-go-on-text = Alles wird beim Tippen gespeichert. Machen Sie weiter, wo Sie möchten: Die Schritte stehen links in der Leiste, in einem schmalen Fenster hinter dem Titel oben.
start-go-on = Fortfahren
start-new = Neuer Vorgang
start-recent-title = Andere Vorgänge
start-untitled = Ohne Namen
start-practice-title = Übung
start-practice-text = Probieren Sie den ganzen Assistenten mit erfundenen Firmen aus. Das dauert eine Minute, braucht kein Netz und ändert nichts.
start-practice-on = Sie üben. Geben Sie im Schritt „Firma“ eine dieser Domains an:
start-practice-enter = Üben
start-practice-leave = Übung beenden
start-open-title = Vorgangsdatei öffnen
start-path = Pfad einer Datei, die auf .mailward endet
start-open = Öffnen
start-preferences-title = Sprache und Aussehen
start-language = Sprache des Fensters
start-look = Aussehen
start-look-system = Wie das System
start-look-light = Hell
start-look-dark = Dunkel
start-look-contrast = Hoher Kontrast

## Undo.
undo = Rückgängig
undo-done = Rückgängig gemacht: { $what }
undo-redone = Wiederhergestellt: { $what }
undo-nothing = Es gibt nichts rückgängig zu machen.
redo-nothing = Es gibt nichts wiederherzustellen.
item-texts = Mehrere Felder
item-networks = Netze des Dienstes
item-guide = Anleitung für den Mailserver
item-archived = Archiv
item-reminders = Erinnerungen
item-facts = Was abgefragt, gesendet und getestet wurde
told-domain-removed = { $domain } wurde aus diesem Vorgang genommen.
told-operator = Der Betreiber wurde eingetragen.
told-service = Der Dienst ist jetzt { $service }. Was vom anderen bekannt war, ist vergessen.
told-logo = Das Logo wurde entfernt.
told-archived = { $title } ist im Archiv.
told-unarchived = { $title } ist aus dem Archiv geholt.
told-duplicated = Eine Kopie von { $title } steht in der Liste.
told-letter-sent = Der Brief von { $title } ist versendet. Der Mailserver sagt: { $reply }
told-letter-unsent = Der Brief von { $title } ist nicht versendet. { $reason }
told-unkept = Für { $title } wurde eine Nachricht versendet, aber im Vorgang steht sie nicht: { $reason }
told-case-gone = der Vorgang ist nicht mehr dort, wo er war

## The list of cases.
start-search = Firma oder Domain suchen
start-found-none = Kein Vorgang passt.
start-show-all = Alle zeigen ({ $count })
start-archived-show = Archiv zeigen ({ $count })
start-archived-hide = Archiv verbergen
start-duplicate = Duplizieren
start-archive = Archivieren
start-unarchive = Aus dem Archiv holen
case-not-looked = Noch nicht abgefragt
case-next = als Nächstes: { $step }
case-complete = nichts mehr zu tun
case-ahead = { $when }: { $event }
case-changed = geändert { $when }
start-due-title = Jetzt fällig
start-due = { $title }, { $domain }, seit { $when }
remind-choose = Zu diesen Zeiten erinnern
remind-stop = Nicht mehr erinnern
remind-how = Solange Mailward läuft, erinnert es Sie auf dem Bildschirm; sonst sagt es Ihnen beim nächsten Start Bescheid.
remind-body = { $domain }: { $event }
remind-missed = Während Mailward geschlossen war, wurde dies fällig: { $what }
remind-now = Jetzt fällig: { $what }

## Two windows with one case.
conflict-title = Anderswo geändert
conflict-text = Ein anderes Fenster oder Programm hat diesen Vorgang geändert, seit er hier geöffnet wurde. Nichts wurde überschrieben. Wählen Sie, mit welchem Stand es weitergehen soll.
conflict-keep = Meinen als Kopie behalten
conflict-keep-hint = Was Sie hier haben, wird ein eigener Vorgang. Der andere bleibt, wie er ist.
conflict-take = Den anderen nehmen
conflict-take-hint = Es geht weiter mit dem, was anderswo gespeichert wurde. Was Sie hier seitdem geändert haben, entfällt.
conflict-look = Unterschiede ansehen
conflict-none = In dem, was Sie ausgefüllt haben, unterscheiden sie sich nicht.
conflict-item = Was
conflict-mine = Hier
conflict-theirs = Anderswo
conflict-differs = unterschiedlich
conflict-kept = Ihr Stand ist jetzt ein eigener Vorgang.
conflict-taken = Der andere Stand ist jetzt offen.
presence-second = Dieser Vorgang ist auch in einem anderen Fenster offen. Ändern ihn beide, so fragt Mailward, bevor etwas überschrieben wird.

## About, and help from support.
about-title = Über Mailward
about-version = Version { $version }
about-commit = Erstellt aus { $commit }
about-licence = Freie Software: MIT oder Apache-Lizenz 2.0, wie Sie wünschen.
about-parts = Es besteht aus { $count } Teilen anderer. Deren Lizenzen:
about-licences = Alle Lizenzen zeigen
licences-title = Lizenzen
diagnostics-title = Für den Support
diagnostics-text = Damit kann der Support schneller helfen. Namen, Adressen von Personen, Telefonnummern, Passwörter und Schlüssel bleiben weg. Lesen Sie es durch, bevor Sie es senden.
diagnostics-copy = Diagnose kopieren

## The tour.
tour-offer-title = Neu hier?
tour-offer = Der Rundgang zeigt an einer erfundenen Firma, was Mailward tut.
tour-take = Rundgang machen, eine Minute
tour-later = Jetzt nicht
tour-count = { $at } von { $of }
tour-end = Rundgang beenden
tour-practise = Weiter üben
tour-begin = Im Ernst beginnen
tour-start = Mailward leitet die E-Mails Ihrer Firma durch einen Filter und achtet darauf, dass keine Nachricht verloren geht. Die Schritte stehen links. Nichts in diesem Rundgang ist echt, und nichts verlässt diesen Computer.
tour-company = Hier geben Sie an, welche Domains umziehen. Alles andere kommt in den Brief und darf leer bleiben.
tour-records = Mailward fragt ab, wohin Ihre E-Mails heute gehen. Jeder Befund sagt, was es ist, warum es wichtig ist und was zu tun ist.
tour-change = Vorher und nachher nebeneinander. Darunter steht, wann jeder Schritt sicher ist, und der Weg zurück.
tour-request = Der Brief an den Betreiber Ihres DNS, zum Drucken, Speichern oder Senden. Sie selbst ändern nichts im DNS.
tour-propagation = Danach sieht Mailward zu, wie die Änderung ankommt, und hilft beim Mailserver. Erst ganz am Ende wird die alte Tür geschlossen. Üben Sie, solange Sie möchten, oder beginnen Sie mit Ihrer eigenen Domain.

## A service that came as a file.
profile-title = Ein Filterdienst
profile-text = Diese Datei beschreibt einen Filterdienst. Installieren Sie sie nur, wenn sie von Ihrem Händler oder vom Dienst selbst kommt: Ihre E-Mails gehen an die Server, die sie nennt.
profile-replaces = Sie ersetzt das installierte Profil { $name }.
profile-install = Installieren
profile-installed = { $service } ist installiert. Wählen Sie den Dienst im Schritt „Dienst“.

service-heading = { $service }
service-why = Ihre eingehenden E-Mails gehen künftig zuerst an { $service }. Dort werden sie gefiltert und dann an Ihren eigenen Mailserver weitergegeben.
service-choose = Welchen Dienst haben Sie abonniert?
service-steps-title = Was geschehen wird
service-step-look = Mailward sieht nach, was das DNS heute über Ihre Domain sagt. Geändert wird nichts.
service-step-look-time = einige Sekunden
service-step-letter = Sie senden dem Betreiber Ihres DNS einen Brief mit der Bitte, die MX-Einträge zu ersetzen.
service-step-letter-time = zehn Minuten
service-step-wait = Er macht die Änderung, und sie breitet sich im Internet aus. Die ganze Zeit kommen E-Mails an, auf dem alten oder dem neuen Weg.
service-step-wait-time = Stunden bis zwei Tage
service-step-close = Erst wenn jede Spur der alten Einträge verschwunden ist, und nicht früher, darf der alte Weg geschlossen werden.
service-step-close-time = einige Tage später
service-console-title = Verwaltungskonsole
service-console-text = Dort legen Sie Benutzer an und sehen E-Mails in der Quarantäne durch. Ihr Konto richtet der Dienst ein, nachdem Sie ihn abonniert haben. Nehmen Sie die Adresse in Ihre Lesezeichen auf.
service-console-open = Im Browser öffnen
service-no-console = Dieser Dienst nennt keine Konsole.
service-sheet-title = Anmeldeblatt
service-sheet-text = Diese Angaben braucht der Dienst, um Ihr Konto einzurichten. Tragen Sie ein, was Sie wissen; den Rest nimmt das Blatt aus dem Schritt „Firma“ und lässt für Fehlendes leere Stellen.
service-mail-server = Ihr Mailserver
service-mail-server-example = mail.firma.example
service-mail-server-hint = Der Server, an den gefilterte E-Mails weitergegeben werden.
service-sending = Adressen, die E-Mails senden
service-sending-example = 192.0.2.10
service-sending-hint = Eine je Zeile. Nur wenn auch ausgehende E-Mails über den Dienst laufen sollen.
service-recipients = Postfächer
service-recipients-example = 25
service-recipients-hint = Wie viele, oder welche.
service-sheet-save = Blatt speichern
service-sheet-file = anmeldung

company-heading = Ihre Firma und ihre Domains
company-why = Das kommt in den Brief. Nötig sind nur die Domains; für alles andere, was Sie weglassen, steht dort eine Linie zum Ausfüllen von Hand.
company-domains-title = Domains
company-domains-text = Jede Domain mit E-Mail-Adressen, also der Teil hinter dem @. Eine E-Mail-Adresse genügt auch.
company-domain-example = firma.example
company-domain-add = Hinzufügen
company-domain-remove = Entfernen
company-kept = Was im Feld für Domains steht, ist nicht zu lesen und wurde nicht hinzugefügt: { $typed }. Es bleibt im Schritt „Firma“ stehen, bis Sie es berichtigen.
company-title = Firma
company-blanks = All dies darf leer bleiben.
company-name = Firma mit Rechtsform
company-address = Anschrift
company-address-example = Straße und Hausnummer, dann Postleitzahl und Ort
company-place = Ort im Briefkopf
company-first-name = Vorname
company-surname = Nachname
company-capacity = Funktion
company-phone = Telefon für Rückfragen
company-email = E-Mail für Rückfragen
company-operator-title = Wer betreibt Ihr DNS?
company-operator-text = Meist Ihr Internetanbieter oder die Firma, bei der die Domain registriert wurde. Sie steht auf der Rechnung für die Domain.
company-operator = Betreiber
company-operator-address = Anschrift
company-operator-fax = Fax
company-operator-email = E-Mail des Betreibers
company-customer-number = Ihre Kunden- oder Vertragsnummer dort

records-heading = Was das DNS jetzt sagt
records-why = MX-Einträge sagen der Welt, welche Server Ihre E-Mails annehmen. Die niedrigste Zahl wird zuerst versucht.
records-looking = { $name } wird abgefragt …
records-cancelled = Angehalten. Was vorher gefunden wurde, bleibt stehen.
records-seen-at = Abgefragt am { $time }
records-never = Noch nicht abgefragt.
records-not-yet = Die Antwort ist unterwegs.
records-details = Nameserver und technische Einzelheiten
records-look-again = Erneut prüfen
records-no-network = Kein DNS-Server antwortet
records-no-network-text = Dieser Computer ist vielleicht nicht mit dem Internet verbunden, oder eine Firewall hält DNS auf. Prüfen Sie die Verbindung, und fragen Sie erneut ab, oder üben Sie inzwischen mit erfundenen Firmen. Gefragt wurde:
records-implicit = Kein Mailserver ist genannt: E-Mails gehen an die Adresse der Domain selbst.
records-not-switched = E-Mails gehen direkt an diese Server. { $service } ist noch nicht darunter.
records-partly-switched = { $service } ist eingetragen, aber nicht so, wie es sein soll.
records-switched = E-Mails laufen zuerst über { $service }. Die Änderung ist angekommen.
records-no-mail = So, wie es jetzt steht, empfängt diese Domain keine E-Mails.
records-unknown = Was dort steht, ließ sich nicht feststellen.

state-not-switched = Noch nicht umgestellt
state-partly-switched = Halb umgestellt
state-switched = Umgestellt
state-no-mail = Keine E-Mails
state-unknown = Unbekannt

role-own-server = Ihr eigener Server
role-relay = Relay des Anbieters
role-other = ein anderer Server

table-preference = Präferenz
table-host = Server
table-role = Wessen
table-addresses = Adressen
table-ttl = TTL (s)

commands-title = Prüfen Sie es selbst
commands-text = Diese Befehle stellen dieselbe Frage ohne Mailward. Sie gehen auf jedem Computer, der mit dem Internet verbunden ist.
commands-windows = Windows, Eingabeaufforderung
commands-powershell = Windows, PowerShell
commands-unix = Linux und macOS
commands-expect = Sie sollten diese Einträge sehen, in beliebiger Reihenfolge; die dritte Spalte zählt herunter:

change-heading = Vorher und nachher
change-why = Um diese Einträge bittet der Brief. Nichts ändert sich, bevor Ihr DNS-Betreiber handelt.
change-strategy-title = Was wird aus den alten Servern?
strategy-replace = Alle ersetzen (empfohlen)
strategy-replace-why = Nur der Dienst nimmt Ihre E-Mails von außen an. Kein Weg am Filter vorbei bleibt übrig.
strategy-keep-relays = Die Relays des Anbieters als Reserve behalten
strategy-keep-relays-why = Ihr eigener Server kommt aus der Liste, die Relays bleiben hinter dem Dienst. Über sie kann Spam hereinkommen.
strategy-prepend = Alles behalten, der Dienst davor
strategy-prepend-why = Für einen Versuch. Die alten Server bleiben am Filter vorbei zu erreichen.
change-region-title = Welcher Standort des Dienstes ist der nächste?
change-region-text = Er wird zuerst versucht; die anderen stehen bereit.
change-before = Vorher
change-way-before = Der Weg Ihrer E-Mails heute
change-way-after = Der Weg Ihrer E-Mails nach der Änderung
path-senders = Wer Ihnen schreibt
path-relay = Relay des Anbieters
path-own-server = Ihr Mailserver
path-other = Ein anderer Server
path-none = Niemand nimmt die E-Mails an.
path-beside = Wenn er nicht antwortet: { $stops }
path-back-door = Am Filter vorbei, offen für Spammer: { $stops }
change-after = Nachher
change-none-before = Heute gibt es keine MX-Einträge.
change-nothing = { $domain } ist, wie es sein soll: Es muss nichts geändert werden.
change-stays = bleibt
change-goes = entfällt
change-new = neu
change-renumbered = war { $old }

note-already-done = Die Einträge sind schon so, wie diese Wahl sie haben will.
note-half-done = Ein Teil der Änderung ist schon gemacht. Erbeten wird nur der Rest.
note-renumbered = Die niedrigste Zahl, die verwendet wird, ist { $lowest }; davor ist kein Platz. Deshalb bekommen alle Einträge, die bleiben, neue Zahlen; ihre Reihenfolge bleibt erhalten.
note-lowered = Die Zahlen, die { $service } vorschlägt, passen nicht vor die Einträge, die bleiben; deshalb werden niedrigere verwendet.
note-back-door = Diese Server sind noch am Filter vorbei zu erreichen: { $hosts }. Lassen Sie sie entfernen, wenn sich der Dienst bewährt hat.
note-no-relays = Es gibt keine Relays, die bleiben könnten: Der Dienst steht allein.
note-was-implicit = { $domain } hatte keine MX-Einträge. Bisher nahm die Adresse der Domain selbst die E-Mails an.
note-was-null = Der Eintrag, der sagt „{ $domain } nimmt keine E-Mails an“, wird entfernt.
note-from-wildcard = { $domain } hat bisher keine eigenen MX-Einträge: Sie kommen von { $wildcard }, und der Eintrag bleibt. Die neuen treten bei { $domain } an ihre Stelle. Was sonst noch aus Wildcard-Einträgen kommt (Adressen, Texte), muss dort gleichzeitig eingetragen werden.
note-too-many-for-spf = Mit { $count } Mailservern wird der SPF-Eintrag von { $domain }, in dem mx steht, ungültig: Höchstens 10 sind erlaubt (RFC 7208 §4.6.4), und Ihre eigenen E-Mails werden dann vielleicht abgewiesen. Behalten Sie weniger alte Einträge, oder lassen Sie zuerst mx im SPF-Eintrag ersetzen.
plan-unknown-region = Der Dienst hat keinen Standort namens { $region }.

request-heading = Der Brief an Ihren DNS-Betreiber
request-why = Drucken Sie ihn auf Ihr Briefpapier und unterschreiben Sie ihn, oder senden Sie ihn als Anhang.
request-blocked = Der Brief unten ist bis auf das Folgende vollständig. Leere Linien lassen sich von Hand ausfüllen.
request-host-missing = Das DNS kennt { $host } nicht
request-host-missing-todo = Senden Sie den Brief noch nicht ab: E-Mails für diesen Server würden ins Leere gehen. Fragen Sie den Support des Dienstes nach dem richtigen Namen.
request-nothing = Es gibt nichts zu beauftragen
request-nothing-text = Die Einträge aller Domains sind, wie sie sein sollen. Sie brauchen keinen Brief.
request-save-title = Speichern
request-save-text = Die PDF-Datei enthält den Brief, wie er unten zu sehen ist.
request-save = Brief speichern
request-file = brief
request-options-title = Der Brief
request-language = Sprache des Briefes
request-day = Tag der Änderung
request-day-hint = Jahr-Monat-Tag; leer: so bald wie möglich.
request-day-wrong = Das ist kein Tag. Bitte so schreiben: 2026-12-31. Bis dahin nennt der Brief keinen.
request-day-unread = Der Tag der Änderung, „{ $day }“, ist nicht zu lesen. Bis dahin bittet der Brief um die Änderung so bald wie möglich.
request-day-past = Dieser Tag ist vorbei. Wählen Sie einen späteren, oder lassen Sie das Feld leer.
request-day-early = Das ist zu früh: Damit keine Nachricht verloren geht, sollten die Einträge frühestens am { $day } geändert werden.
request-paper = Papier
request-paper-a4 = A4
request-paper-letter = US Letter
request-head = Briefkopf
request-paper-plain = Absender drucken
request-paper-headed = Platz für Briefpapier lassen
request-logo = Logo
request-logo-hint = Eine PNG- oder SVG-Datei. Es wird im Kopf des Briefs gedruckt, gegenüber dem Absender.
request-logo-use = Verwenden
request-logo-brand = Das von { $service }
request-logo-used = Steht im Kopf des Briefs
request-logo-remove = Entfernen
request-preview-title = Vorschau
request-zoom = { $percent } %
request-saved = Gespeichert: { $path }
request-hand-over = Oder den Brief auf andere Weise übergeben:
request-print = Drucken
request-printed = Der Brief wurde an den Drucker gesendet.
request-print-opened = Dieses Programm findet keinen eingerichteten Drucker. Der Brief wurde in einem Anzeigeprogramm geöffnet: Drucken Sie ihn von dort.
request-copy = Als Text kopieren
request-draft = Als E-Mail speichern
request-mailto = Im E-Mail-Programm öffnen
request-mailto-hint = „Als E-Mail speichern“ erzeugt eine Datei mit der PDF-Datei als Anhang, die E-Mail-Programme öffnen können. Wird der Brief direkt im E-Mail-Programm geöffnet, so kommt der Text mit, aber keine PDF-Datei.
request-no-sender = Tragen Sie zuerst Ihre E-Mail-Adresse ein, im Schritt „Firma“.
request-no-recipient = Tragen Sie zuerst die E-Mail-Adresse des Betreibers ein, unter „Per E-Mail senden“.
request-papers = Für Ihre eigenen Unterlagen:
request-emergency = Notfallblatt
request-emergency-file = notfall
request-dossier = Dossier
request-dossier-file = dossier
request-forms = Die Änderung in einer Form für Maschinen
request-forms-text = Ändern Sie oder Ihr Betreiber die Einträge mit einem Werkzeug, so nehmen Sie die Änderung in dessen Form.
request-forms-unknown = Die Einträge sind noch nicht abgefragt; es gibt also keine Änderung zu zeigen.
request-forms-forth = Die Änderung
request-forms-back = Der Weg zurück
request-forms-domain = Domain
request-forms-save = Als { $file } speichern
request-send-title = Per E-Mail senden
request-send-text = Über Ihr eigenes E-Mail-Konto. Sie bekommen eine Kopie.
request-send-last = Gesendet am { $at } an { $to }.
request-send-to = Adresse des Betreibers
request-send-from = Ihre Adresse
request-send-host = Mailserver zum Senden
request-send-port = Der Port muss eine Zahl von 1 bis 65535 sein.
request-send-no-from = Tragen Sie Ihre Adresse ein.
request-send-no-to = Tragen Sie die Adresse des Betreibers ein.
request-send-no-host = Tragen Sie den Mailserver zum Senden ein.
request-send-starttls = Verschlüsselt (STARTTLS)
request-send-tls = Von Anfang an verschlüsselt (TLS)
request-send-open = Unverschlüsselt
request-send-login = Benutzername (leer: keiner)
request-send-password = Passwort
request-send-keyring = Wird im Schlüsselbund des Systems aufbewahrt, wenn es einen hat; sonst nur bis zum Ende des Programms. Leer: das aufbewahrte.
request-send-try = Konto ausprobieren
request-send-tried = Das Konto funktioniert. Gesendet wurde nichts.
request-send = Brief senden
request-send-busy = Gespräch mit dem Mailserver …
request-send-done = Gesendet. Der Mailserver sagt: { $reply }
request-practice-title = In der Übung sind Sie auch der Betreiber
request-practice-text = In Wirklichkeit dauert die Änderung jetzt Stunden oder Tage. Hier können Sie sie sofort machen und zusehen, wie sie ankommt.
request-practice-apply = Der Betreiber macht die Änderung
request-practice-reset = Alte Einträge wiederherstellen
request-mailboxes-title = Postfächer beim Dienst
request-mailboxes-text = Haben Sie auch Postfächer abonniert, so legen Sie sie in der Konsole an, bevor die Änderung ankommt:

save-path = Pfad der Datei
save-where = Wohin
save-browse = Durchsuchen …
save-done = Gespeichert
save-changed = Seit dem Speichern geändert: In der Datei steht noch der frühere Text
save-anew = Erneut speichern
save-open = Öffnen
save-exists = Eine Datei dieses Namens gibt es schon
save-replace = Ersetzen
save-failed = Das Speichern ist gescheitert
save-failed-todo = Wählen Sie einen anderen Ordner, oder schaffen Sie Platz, und versuchen Sie es noch einmal.
save-not-made = Das PDF ließ sich nicht erzeugen: { $reason }
save-no-dialog = Dieses System zeigt keinen Dateidialog. Geben Sie den Pfad stattdessen ein.

## Der Schritt Abschluss.

finish-heading = Was getan ist und was noch bleibt
finish-why = Bewahren Sie das Dossier und das Notfallblatt auf: Wer sich nach Ihnen um die E-Mail kümmert, braucht beides.
finish-all-done = Alles ist getan. Ihre E-Mails gehen durch den Dienst, und auf anderem Weg kommt nichts herein.
finish-enough = Alles Nötige ist getan. Was unten noch offen ist, bleibt Ihnen überlassen.
finish-left =
    { $count ->
        [one] Ein Schritt ist noch offen. Bis dahin kommen E-Mails auf dem alten Weg an.
       *[other] { $count } Schritte sind noch offen. Bis dahin kommen E-Mails auf dem alten Weg an.
    }
finish-steps = Schritt für Schritt
finish-step-done = Erledigt
finish-step-ahead = Noch nicht erledigt
finish-go = Hingehen
finish-dates = Was als Nächstes kommt: { $domain }
finish-dossier = Alles in einem Dokument: was festgestellt wurde, was wann geändert wurde, die Einstellungen Ihres Mailservers, der Brief.
finish-dossier-save = Dossier speichern
finish-back = Ein gedrucktes Blatt mit den Einträgen, zu denen man zurückkehrt, wen man anruft und wie lange es dauert. Es hilft, wenn kein Computer hilft.

## Der Brief und das Anmeldeblatt.

# Ein Brief folgt DIN 5008: der Betreff steht ohne Leitwort. Sprache, Papier und gewünschter Tag
# werden im Vorgang gewählt. Was nicht bekannt ist, bleibt als leere Stelle zum Ausfüllen von Hand.

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
letter-delete-unknown-own = Zu löschende Einträge: die unseres eigenen Mailservers
letter-keep-unknown = Alle anderen MX-Einträge, die jetzt dort stehen, bleiben hinter den neuen.
letter-create = Anzulegende Einträge
letter-keep = Bleibende Einträge, mit der hier genannten TTL
letter-nothing-to-delete = Zu löschen ist nichts: Die Domain hat bisher keinen MX-Eintrag, ihre E-Mails gehen an die Adresse der Domain selbst.
letter-head-owner = Name
letter-head-ttl = TTL
letter-head-type = Typ
letter-head-preference = Präf.
letter-head-target = Mailserver
letter-order = Die niedrigere Zahl hat Vorrang: E-Mails an uns werden zuerst bei { $first } eingeliefert.
letter-order-before-others = Die niedrigere Zahl hat Vorrang: E-Mails an uns werden zuerst bei { $first } eingeliefert, und bei allen Servern des Dienstes vor jedem anderen.
letter-order-equal = Die niedrigere Zahl hat Vorrang; bei gleichen wählt jeder Mailserver, der uns schreibt, selbst: E-Mails an uns werden zuerst bei einem von diesen eingeliefert: { $hosts }.
letter-order-equal-before-others = Die niedrigere Zahl hat Vorrang; bei gleichen wählt jeder Mailserver, der uns schreibt, selbst: E-Mails an uns werden zuerst bei einem der Server { $hosts } eingeliefert, und bei allen Servern des Dienstes vor jedem anderen.
letter-order-unknown = Die niedrigere Zahl hat Vorrang: Die Server des Dienstes müssen vor allen anderen stehen.
letter-renumbered = Die niedrigste Zahl, die heute verwendet wird, { $lowest }, lässt davor keinen Platz. Die bleibenden Einträge werden deshalb neu nummeriert: Jeder ist mit der alten Zahl zu löschen und mit der neuen anzulegen.
letter-from-wildcard = { $domain } bezieht die bisherigen MX-Einträge aus dem Wildcard-Eintrag { $wildcard }; bitte lassen Sie diesen unverändert. Mit den neuen Einträgen gilt kein Wildcard-Eintrag mehr für { $domain }: Was sonst noch daher kommt (A, AAAA, TXT), tragen Sie dort bitte gleichzeitig ein. Sollten bei { $domain } doch eigene MX-Einträge stehen, löschen Sie diese bitte.
letter-was-null = Der Eintrag, der keinen Server nennt, sondern nur einen Punkt, besagt, dass die Domain keine E-Mails annimmt; er muss entfallen.
letter-done = Die MX-Einträge von { $domain } sind bereits richtig: Bitte lassen Sie sie unverändert.
letter-servers-differ = Zurzeit geben nicht alle Nameserver von { $domain } dieselben MX-Einträge aus: Die von { $servers } weichen ab. Bitte bringen Sie alle auf denselben Stand der Zone.
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
letter-leave-but = Lassen Sie alle anderen Einträge unverändert: NS, A und AAAA (auch www) sowie TXT, außer den Einträgen, um deren Änderung wir Sie gesondert bitten ({ $records }).
letter-serial = Erhöhen Sie die Seriennummer im SOA-Eintrag, und prüfen Sie, ob alle sekundären Nameserver nachziehen.
letter-back = Bewahren Sie die gelöschten Einträge auf: Müsste die Änderung zurückgenommen werden, sind sie wiederherzustellen.
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

sheet-title = Anmeldung bei { $service }
sheet-intro = Dies muss der Dienst wissen, bevor er unsere E-Mails annehmen kann. Bitte richten Sie unser Konto mit diesen Angaben ein, und sagen Sie uns, wenn etwas fehlt.
sheet-part-company = Firma
sheet-part-contact = Ansprechpartner
sheet-part-mail = E-Mail
sheet-company = Firma
sheet-address = Anschrift
sheet-contact = Name
sheet-capacity = Funktion
sheet-phone = Telefon
sheet-email = E-Mail
sheet-domains = Domains
sheet-mail-server = Gefilterte E-Mails zustellen an
sheet-sending = Wir senden E-Mails von
sheet-recipients = Empfänger
sheet-mail-note = Unsere MX-Einträge werden geändert, sobald Sie bestätigt haben, dass diese Domains eingerichtet sind.
sheet-support = Fragen zum Dienst: { $support }.

## Das Notfallblatt und das Dossier.

emergency-title = Es kommen keine E-Mails mehr: was zu tun ist
emergency-intro = Bewahren Sie dieses Blatt dort auf, wo man es auch ohne Computer findet. Kommen keine E-Mails mehr an, so gehen Sie es von oben nach unten durch.
emergency-ask = 1. Fragen Sie, ob es am Dienst liegt
emergency-ask-text = Rufen Sie den Support von { $service } an: Gibt es eine Störung, und wie lange wird sie dauern? Bei einer kurzen ist nichts zu tun: Die Server der Absender versuchen es mehrere Tage lang wieder, und nichts geht verloren.
emergency-console = Konsole
emergency-back = 2. Dauert es länger: zurück zu den alten Einträgen
emergency-open-first = Lassen Sie Ihren eigenen Mailserver zuerst wieder E-Mails von überall annehmen: Wurde er auf den Dienst eingeschränkt, so nehmen Sie diese Einschränkung zurück, sonst werden die E-Mails abgewiesen.
emergency-back-text = Bitten Sie dann Ihren DNS-Betreiber, die alten MX-Einträge wiederherzustellen. Sonst muss nichts geändert werden.
emergency-back-policy = Lassen Sie als Nächstes auch diese Server in die Zustellregeln von { $domain } (MTA-STS) aufnehmen: { $hosts }. Der Eintrag _mta-sts braucht dann eine neue id. Große Anbieter liefern nur bei Servern ein, die in den Regeln stehen.
emergency-back-policy-unread = Sorgen Sie als Nächstes dafür, dass die Zustellregeln von { $domain } (MTA-STS) die Server nennen, die wiederkommen. Große Anbieter liefern nur bei Servern ein, die in den Regeln stehen.
emergency-back-text-alone = Bitten Sie dann Ihren DNS-Betreiber, die alten MX-Einträge wiederherzustellen.
emergency-operator = DNS-Betreiber
emergency-customer = Kundennummer
emergency-fax = Fax
emergency-none-before = Vorher hatte die Domain keinen MX-Eintrag: Es genügt, die neuen zu löschen.
emergency-stay = 2. Dauert es länger: Lassen Sie die Einträge unverändert
emergency-stay-text = Vor der Änderung nahm { $domain } gar keine E-Mails an: Es gibt keine alten Einträge, zu denen man zurückkehren könnte. Lassen Sie die Einträge unverändert: Die Server der Absender versuchen es dann mehrere Tage lang wieder; beim alten Zustand gäben sie sofort auf. Lassen Sie sich vom Support sagen, wann wieder E-Mails ankommen.
emergency-time = 3. Wie lange es dauert
emergency-time-text = Absender behalten die neuen Einträge nach dem Löschen höchstens noch { $time } lang. E-Mails, die warten, kommen danach innerhalb von Stunden von selbst herein.
emergency-contact = Wer bei uns Bescheid weiß: { $name }, Telefon { $phone }.
emergency-dated = Stand: { $date }.
dossier-title = Dossier: { $name }
dossier-contents = Inhalt
dossier-service = Filterdienst
dossier-made = Erstellt am
dossier-domain = { $domain }: Einträge und Befunde
dossier-findings = Was gefunden wurde
dossier-connection = Der Weg zum Dienst
dossier-looked = Abgefragt am { $at }.
dossier-server = Der Mailserver: { $product }
dossier-restrict-last = Als Allerletztes, und nicht bevor jede alte Antwort abgelaufen ist: Bis dahin würde das Leute aussperren, die Ihnen in gutem Glauben schreiben.
dossier-sent = Gesendete Briefe
dossier-restriction = Wer zustellen darf: { $firewall }
dossier-tests = Testnachrichten
dossier-test-way = Von { $from } an { $to }, über { $server }
dossier-test-refused = Nicht angenommen. Die Antwort:
dossier-test-asked = Absender und Empfänger würden angenommen; gesendet wurde nichts.
dossier-test-taken = Angenommen; die Antwort mit dem Wort { $token } wurde noch nicht gesehen.

## Die Formen für DNS-Betreiber.

export-head = MX-Einträge von { $domain }
export-head-back = MX-Einträge von { $domain }: der Weg zurück zu den alten
export-delete = Diese Einträge löschen:
export-delete-none = Kein Eintrag muss gelöscht werden.
export-set = Der vollständige Satz der MX-Einträge, wie er sein soll:
export-set-none = Kein MX-Eintrag soll übrig bleiben.
export-table-action = Aktion
export-table-delete = löschen
export-table-create = anlegen
export-table-keep = behalten
export-back-use = Damit wird die Änderung zurückgenommen.
export-bind = Zeilen für die Zonendatei (BIND und die meisten anderen Server)
export-bind-use = Löschen Sie alle MX-Einträge der Domain aus ihrer Zonendatei, setzen Sie diese Zeilen an ihre Stelle, erhöhen Sie die Seriennummer im SOA-Eintrag, und laden Sie die Zone neu. Die Zeilen, die mit einem Semikolon beginnen, nennen, was entfällt.
export-nsupdate = Skript für nsupdate
export-nsupdate-use = Ausführen: nsupdate -k KEYFILE { $file }, mit einem Schlüssel, der die Zone ändern darf. Der Server macht die Änderung nur, wenn die alten Einträge dort noch genau wie aufgeführt stehen.
export-route53 = Änderungsdatei für Amazon Route 53
export-route53-use = Ausführen: aws route53 change-resource-record-sets --hosted-zone-id ZONE_ID --change-batch file://{ $file }, mit der Kennung der gehosteten Zone der Domain. Der ganze Satz wird auf einmal ersetzt.
export-cloudflare = Zonenimport für Cloudflare
export-cloudflare-use = Öffnen Sie bei Cloudflare die Domain, dann DNS, Records, Import and Export, und wählen Sie { $file }. Wichtig: Ein Import löscht nichts. Löschen Sie dort gleich danach die alten MX-Einträge von Hand, sonst gehen E-Mails weiter an die alten Server.
export-azure = Befehle für Azure DNS
export-azure-use = Führen Sie { $file } dort aus, wo die Azure-Befehlszeile (az) angemeldet ist. Wird die Ressourcengruppe nicht von selbst gefunden, so nennen Sie sie in der Variablen RESOURCE_GROUP.
export-gcloud = Befehle für Google Cloud DNS
export-gcloud-use = Führen Sie { $file } dort aus, wo die Google-Cloud-Befehlszeile (gcloud) am Projekt angemeldet ist. Wird die Zone nicht von selbst gefunden, so nennen Sie sie in der Variablen MANAGED_ZONE.
export-powershell = PowerShell für den DNS-Server von Windows
export-powershell-use = Führen Sie { $file } in der PowerShell als Administrator auf dem DNS-Server aus, wo das Modul DnsServer installiert ist. Heißt die Zone anders als in den ersten Zeilen, so ändern Sie es dort.
export-cpanel = Schritte für cPanel
export-cpanel-use = Folgen Sie den Schritten in cPanel, und lassen Sie keinen weg: Email Routing sagt dem Server, ob er die E-Mails in seine eigenen Postfächer legt oder weitergibt. Legt er sie in seine eigenen, so gehen die E-Mails seiner eigenen Websites nicht durch den Filter.
export-cpanel-record = Name { $owner }, TTL { $ttl }, Typ MX, Priorität { $priority }, Ziel { $destination }
export-cpanel-open = Öffnen Sie den Zone Editor und dort Manage neben { $domain }.
export-cpanel-add = Diese Einträge hinzufügen:
export-cpanel-delete = Diese Einträge löschen:
export-cpanel-routing = Öffnen Sie Email Routing, und wählen Sie die Domain. Liegen die Postfächer auf diesem Server, so stellen Sie sie auf Local Mail Exchanger: Mit der automatischen Einstellung würde der Server weitergeben oder abweisen, was der Dienst zustellt. Nur wenn die Postfächer woanders liegen, stellen Sie sie auf Remote Mail Exchanger.
export-cpanel-routing-back = Öffnen Sie Email Routing, wählen Sie die Domain, und stellen Sie sie wieder auf das, was vorher galt (Local Mail Exchanger, wenn die Postfächer auf diesem Server liegen).
export-plesk = Befehle für Plesk
export-plesk-use = Führen Sie { $file } als root auf dem Plesk-Server aus. Plesk verwendet für die Zone seine eigene TTL. Liegen die Postfächer nicht auf diesem Server, so schalten Sie seinen Maildienst für die Domain ab.
export-csv = Tabelle für Programme (CSV)
export-csv-use = Für Werkzeuge und Tabellenkalkulationen: ein Eintrag je Zeile; was mit ihm geschehen soll, steht in der Spalte action (delete, create, keep).
export-table = Tabelle als Text
export-table-use = Fügen Sie sie in ein Ticket oder eine E-Mail an den DNS-Betreiber ein.
export-domain-connect = Vorlage für Domain Connect
export-domain-connect-use = Eine Vorlage, auf die sich Dienst und DNS-Betreiber einmal einigen müssen; danach machen Kunden die Änderung mit einem Klick. Sie wirkt nur bei Betreibern, die Domain Connect beherrschen und die Vorlage aufgenommen haben, und sie muss mit dem Schlüssel des Dienstes signiert sein.
export-one-only = Diese Form fasst immer nur eine Domain: { $format }. Geben Sie eine einzige an.
export-no-records = { $domain } hatte keinen MX-Eintrag, und das lässt sich in dieser Form nicht ausdrücken: { $format }. Löschen Sie die neuen Einträge von Hand, oder wählen Sie eine andere Form.

## E-Mails senden.

mail-address = Das ist keine E-Mail-Adresse: { $text }
mail-no-recipient = Die Nachricht hat keinen Empfänger.
mail-refused-part = Die Nachricht lässt sich nicht schreiben: { $reason }
mail-connection = Der Mailserver war nicht zu erreichen: { $reason }
mail-no-address = Zum Mailserver { $host } wurde keine Adresse gefunden.
mail-timeout = Der Mailserver hat nicht rechtzeitig geantwortet.
mail-no-starttls = Der Mailserver bietet auf diesem Port keine Verschlüsselung an (STARTTLS). Versuchen Sie den Port für verschlüsselte Verbindungen (465, tls).
mail-tls = Die Verbindung zum Mailserver lässt sich nicht sicher verschlüsseln: { $reason }
mail-unprotected = Das Passwort würde unverschlüsselt durch das Netz gehen. Wählen Sie starttls oder tls.
mail-no-login = Der Mailserver bietet auf diesem Port keine Anmeldung an.
mail-refused-connect = Der Mailserver hat die Verbindung abgelehnt: { $code } { $text }
mail-refused-login = Der Mailserver hat die Anmeldung abgelehnt: { $code } { $text }. Prüfen Sie Benutzername und Passwort.
mail-refused-sender = Der Mailserver nimmt diesen Absender nicht an: { $code } { $text }
mail-refused-recipient = Der Mailserver nimmt einen Empfänger nicht an: { $code } { $text }
mail-refused-content = Der Mailserver hat die Nachricht abgelehnt: { $code } { $text }

## Aktualisierungen einer Zone.

update-key-none = { $path } enthält keinen Schlüssel. Gebraucht wird eine Datei, wie tsig-keygen sie schreibt.
update-key-missing = Dem Schlüssel in { $path } fehlt: { $what }.
update-key-name = Der Schlüssel in { $path } hat einen Namen, den das DNS nicht fassen kann: { $name }
update-key-algorithm = Der Schlüssel in { $path } ist von einer Art, die nicht unterstützt wird: { $name }. Verwenden Sie hmac-sha256, hmac-sha384 oder hmac-sha512.
update-key-secret = Das Geheimnis in { $path } ist beschädigt.
update-undo-line = { $path } ist kein Weg zurück: Zeile { $line } ist nicht verständlich ({ $text }).
update-undo-nothing = { $path } enthält keine Änderung.
update-undo-cut = { $path } ist abgeschnitten: Die letzte Zeile muss „send“ lauten. Verwenden Sie die ganze Datei.
update-connection = Der DNS-Server war nicht zu erreichen: { $reason }
update-timeout = Der DNS-Server hat nicht rechtzeitig geantwortet.
update-broken = Der Austausch mit dem DNS-Server brach ab: { $reason }
update-badkey = Der DNS-Server kennt diesen Schlüssel nicht (BADKEY). Prüfen Sie den Namen des Schlüssels.
update-badsig = Der DNS-Server erkennt die Signatur nicht an (BADSIG). Das Geheimnis in der Schlüsseldatei ist nicht das des Servers.
update-badtime = Die Uhren dieses Computers und des DNS-Servers weichen um mehr als fünf Minuten voneinander ab (BADTIME). Stellen Sie sie richtig.
update-refused = Der DNS-Server lehnt ab (REFUSED). Der Schlüssel darf diese Domain nicht ändern, oder der Server nimmt von hier keine Aktualisierungen an.
update-notauth = Dieser DNS-Server ist für die Domain nicht zuständig (NOTAUTH). Nennen Sie den primären Server ihrer Zone.
update-changed = Beim DNS-Server stehen inzwischen andere MX-Einträge als die, die ersetzt werden sollten. Sehen Sie sie sich noch einmal an.
update-alias = Auf diesem Server ist die Domain ein Alias von { $target } (CNAME); MX-Einträge können nicht daneben stehen.
update-not-made = Der Server meldete, alles sei in Ordnung, doch stehen dort andere MX-Einträge als verlangt. Sehen Sie sich diese und das Protokoll des Servers an, bevor Sie weitermachen.
update-servfail = Der DNS-Server ist gescheitert (SERVFAIL). Warum, steht in seinem Protokoll.
update-notimp = Der DNS-Server nimmt keine dynamischen Aktualisierungen an (NOTIMP). Verwenden Sie eine andere Form des Auftrags.
update-other = Der DNS-Server hat die Änderung nicht gemacht: { $code }
update-unsigned = Die Antwort ist nicht mit dem Schlüssel signiert und kann deshalb von irgendwem stammen. { $reason }
update-name = Das DNS kann diesen Namen nicht fassen: { $name }
update-nothing = Geändert wurde nichts.
update-perhaps = Die Änderung ist vielleicht trotzdem gemacht worden: Prüfen Sie die Domain, bevor Sie es noch einmal versuchen.

## Die Prüfung der Verbindung.

reach-verdict-reachable = erreichbar
reach-verdict-name-not-found = Name nicht gefunden
reach-verdict-refused = abgelehnt
reach-verdict-timeout = keine Antwort
reach-verdict-unreachable = kein Weg dorthin
reach-verdict-closed = abgebrochen
reach-verdict-no-banner = keine Begrüßung
reach-verdict-not-smtp = kein Mailserver
reach-verdict-proxy-suspected = etwas dazwischen
reach-verdict-other-server = ein anderer Server
reach-verdict-temp-reject = jetzt nicht
reach-verdict-perm-reject = abgewiesen
reach-said-reachable = Ein Mailserver antwortet.
reach-said-refused = Die Verbindung zu Port { $port } wurde sofort abgelehnt: Dort lauscht niemand, oder eine Firewall lehnt an seiner Stelle ab.
reach-said-timeout = Auf Port { $port } hat niemand geantwortet. Meist verwirft eine Firewall oder der Internetanbieter die Pakete.
reach-said-unreachable = Von hier führt kein Weg zu dieser Adresse ({ $detail }).
reach-said-not-connected = Es kommt keine Verbindung zustande, und nichts sagt, warum ({ $detail }).
reach-said-forbidden = Dieser Computer selbst erlaubt die Verbindung nicht ({ $detail }).
reach-said-closed = Die Verbindung kam zustande und wurde abgebrochen, bevor sich der Server vorgestellt hatte.
reach-said-no-banner = Die Verbindung kam zustande, aber der Server hat nicht rechtzeitig gegrüßt.
reach-said-only-connected = Die Verbindung funktioniert; der verwendete Befehl zeigt nicht, wer antwortet.
reach-said-no-hello = Der Server hat gegrüßt, aber unseren Gruß nicht rechtzeitig beantwortet.
reach-said-not-smtp = Dort antwortet etwas, aber es spricht nicht die Sprache der Mailserver.
reach-said-proxy-suspected = Eine Firewall oder ein Proxy dazwischen verändert, was der Mailserver sagt, oder antwortet an seiner Stelle.
reach-said-other-server = Ein Mailserver antwortet, aber seine Begrüßung ist nicht die von { $service }.
reach-said-temp-reject = Der Server antwortet, will aber jetzt nicht sprechen: { $reply }
reach-said-perm-reject = Der Server antwortet und weist diese Adresse ab: { $reply }
reach-said-no-such-name = Den Namen { $host } gibt es im DNS nicht.
reach-said-no-address = Den Namen { $host } gibt es, aber er hat keine Adresse.
reach-said-lookup-timeout = Der Name { $host } ließ sich nicht abfragen: Das DNS hat nicht rechtzeitig geantwortet.
reach-said-lookup-failed = Der Name { $host } ließ sich nicht abfragen: Das DNS ist gescheitert ({ $detail }).
reach-tls-valid = Die Verschlüsselung ist in Ordnung.
reach-tls-expired = Das Zertifikat für die Verschlüsselung ist abgelaufen (gültig bis { $day }).
reach-tls-expired-undated = Das Zertifikat für die Verschlüsselung ist abgelaufen.
reach-tls-wrong-name = Das Zertifikat für die Verschlüsselung ist nicht auf { $host } ausgestellt, sondern auf: { $names }
reach-tls-wrong-name-only = Das Zertifikat für die Verschlüsselung ist nicht auf { $host } ausgestellt.
reach-tls-self-signed = Das Zertifikat für die Verschlüsselung ist von niemandem signiert als von sich selbst.
reach-tls-unknown-issuer = Das Zertifikat für die Verschlüsselung ist von jemandem signiert, den dieser Computer nicht kennt: { $issuer }
reach-tls-unknown-issuer-only = Das Zertifikat für die Verschlüsselung hat jemand unterschrieben, den dieser Computer nicht kennt.
reach-tls-not-offered = Verschlüsselung bietet er nicht an.
reach-tls-not-tried = Verschlüsselung bietet er an; ob sie funktioniert, wurde nicht versucht.
reach-tls-not-shown = Ob er Verschlüsselung anbietet, war nicht zu sehen.
reach-tls-handshake-failed = Verschlüsselung bietet er an, aber sie ist gescheitert: { $detail }
reach-tls-injected = Bevor die Verschlüsselung stand, kam Text herein, der dort nicht hingehört; er wurde verworfen.
reach-control-other-port = ein anderer Port
reach-control-other-host = ein anderer Server
reach-control-nowhere = eine Adresse, unter der niemand ist
reach-all-well = Nichts steht im Weg: Jeder Server ist zu erreichen.
reach-shut-as-wished = Der Server ist für dieses Netz geschlossen, wie es sein soll.
reach-still-open = Der Server nimmt noch Verbindungen aus diesem Netz an.
reach-proves-nothing = Das beweist nichts: Von diesem Netz aus sieht der Server anders aus als vom Internet aus.
reach-dns-fails = Das DNS antwortet nicht; deshalb sind die Server nicht zu finden.
reach-name-unknown = Das DNS kennt { $host } nicht.
reach-local-firewall = Dieser Computer selbst verbietet Verbindungen zu Mailservern.
reach-no-route = Dieses Netz hat keinen Weg zu den Servern ({ $detail }).
reach-proxy-nowhere = Etwas dazwischen antwortet an Stelle der Server: Sogar { $witness } „antwortet“, eine Adresse, unter der niemand sein kann.
reach-proxy-between = Eine Firewall oder ein Proxy zwischen diesem Netz und den Servern greift in das Mailprotokoll ein.
reach-provider-blocks = Das Netz oder der Internetanbieter sperrt Port 25: { $witness } antwortet, Port 25 desselben Servers nicht.
reach-port-dropped = Niemand antwortet: Eine Firewall unterwegs verwirft Verbindungen zu Mailservern.
reach-no-connection = Es kommt keine Verbindung zustande, und der verwendete Befehl sagt nicht, warum.
reach-port-rejected = Jede Verbindung wird sofort abgelehnt: von einer Firewall unterwegs, oder weil die Server ausgefallen sind.
reach-service-down = Die Server selbst sind ausgefallen oder für Sie geschlossen: Aus demselben Netz ist { $witness } zu erreichen.
reach-service-refuses = Die Server sind zu erreichen, weisen aber die Adresse dieses Netzes ab ({ $detail }).
reach-service-busy = Die Server sind zu erreichen, vertrösten dieses Netz aber auf später ({ $detail }).
reach-connection-cut = Verbindungen kommen zustande und werden abgebrochen, bevor ein Wort gefallen ist.
reach-only-connected = Der Port ist offen: Verbindungen kommen zustande. Wer dort antwortet, war nicht zu sehen.
reach-no-greeting = Verbindungen kommen zustande, aber niemand sagt ein Wort.
reach-no-mail-server = Etwas antwortet, aber es ist kein Mailserver.
reach-other-server = Ein Mailserver antwortet, aber keiner von { $service }: { $detail }
reach-ipv6-only-broken = Über IPv4 geht alles, über IPv6 nichts.
reach-ipv4-only-broken = Über IPv6 geht alles, über IPv4 nichts.
reach-one-site-broken = Nur { $host } ist nicht zu erreichen, die anderen schon.
reach-mixed = Manche Server sind zu erreichen und manche nicht, ohne gemeinsame Ursache.
reach-inconclusive = Kein Server ist zu erreichen, aus verschiedenen Gründen.
connection-heading = Der Weg zum Dienst
connection-why = Erreicht dieses Netz die Server von { $service }, und wenn nicht, was steht dazwischen?
connection-looking = Verbindungsaufbau: { $done } von { $total } fertig, höchstens noch { $seconds } s
connection-never = Noch hat niemand geprüft.
connection-look-again = Erneut prüfen
connection-seen-here = Von diesem Computer aus gesehen am { $time }.
reach-seen-elsewhere = Von einem anderen Computer aus gesehen am { $time }.
reach-seen-signed = Von einem anderen Computer aus gesehen am { $time }, signiert von „{ $name }“ mit dem Schlüssel { $key }. Fragen Sie den Absender, ob das sein Schlüssel ist.
reach-seen-nameless = Von einem anderen Computer aus gesehen am { $time }, signiert von jemandem, der keinen Namen nennt, mit dem Schlüssel { $key }. Fragen Sie den Absender, ob das sein Schlüssel ist.
reach-forged = Diese Ergebnisse wurden nach dem Signieren verändert oder mit einem anderen Schlüssel signiert. Sie werden nicht verwendet. Bitten Sie noch einmal darum.
connection-optional = Es kommt auf den Mailserver an. Ist dieser Computer ein anderer, so prüfen Sie von dort aus: siehe unten. Sie können inzwischen weitergehen.
connection-stage-computer = Dieser Computer
connection-stage-server = Der Mailserver
connection-stage-firewall = Firewall
connection-stage-internet = Internet
connection-stage-open = nicht geprüft
connection-stage-good = lässt durch
connection-stage-answers = antwortet
connection-stage-bad = hier endet es
connection-stage-beyond = nicht so weit gekommen
connection-stage-part = zum Teil
connection-servers = Die Server
connection-waiting = wartet auf Antwort
connection-transcript = Das Gespräch
connection-controls = Zum Vergleich gemessen, um die Ursachen zu unterscheiden
connection-order = Nach ihren Antworten ist diese Reihenfolge für Sie die schnellste: { $order }
connection-order-apply = Reihenfolge nehmen
connection-server-title = Vom Mailserver aus prüfen
connection-server-text = Der Mailserver ist meist ein anderer Computer. Führen Sie dort einen dieser Befehle aus, und fügen Sie unten ein, was er ausgibt. Auch Ergebnisse, die Ihnen jemand anders als JSON oder signiert geschickt hat, lassen sich hier einfügen.
connection-command-powershell = PowerShell, jede Version; zeigt, wer antwortet
connection-command-test = PowerShell, ab Windows 2012; zeigt nur, ob der Port offen ist
connection-command-telnet = Windows oder Linux, wenn telnet installiert ist
connection-command-nc = Linux, macOS, BSD
connection-command-openssl = Mit der Verschlüsselung
connection-command-mailward = Dieses Programm ohne sein Fenster; am genauesten
connection-file = Datei wählen …
connection-no-dialog = Es ließ sich kein Dateidialog zeigen. Öffnen Sie die Datei in einem Editor, und fügen Sie ihren Inhalt ein.
connection-paste = Was er ausgegeben hat
connection-read = Auswerten
connection-history = Frühere Prüfungen ({ $count })
reach-do-nothing = Es ist nichts zu tun.
reach-do-still-open = Schränken Sie den Server oder seine Firewall auf die Adressen des Dienstes ein, und prüfen Sie dann von außen erneut.
reach-do-proves-nothing = Wiederholen Sie dies aus einem Netz, das nicht zustellen darf: über eine andere Internetverbindung oder die eines Telefons.
reach-do-dns-fails = Sehen Sie nach, ob dieser Computer mit dem Internet verbunden ist und welchen DNS-Resolver er fragt, und prüfen Sie dann erneut.
reach-do-name-unknown = Prüfen Sie die Schreibweise von { $host }, oder fragen Sie den Support des Dienstes nach dem richtigen Namen.
reach-do-local-firewall = Erlauben Sie ausgehende Verbindungen zu Port 25 in der Firewall oder im Virenscanner dieses Computers, und prüfen Sie dann erneut.
reach-do-no-route = Sehen Sie nach dem Netzwerkkabel, dem Router und der Internetverbindung, und prüfen Sie dann erneut.
reach-do-proxy-between = Bitten Sie den Betreuer der Firewall, ihre Mailprüfung abzuschalten (bei Cisco: „no fixup protocol smtp“ oder „no inspect esmtp“), und prüfen Sie dann erneut.
reach-do-provider-blocks = Bitten Sie den Internetanbieter, den ausgehenden Port 25 zu öffnen. Ist dies nicht der Mailserver, so prüfen Sie zuerst von dort aus.
reach-do-port-dropped = Lassen Sie den ausgehenden Port 25 in der Firewall des Netzes oder vom Internetanbieter öffnen. Ist dies nicht der Mailserver, so prüfen Sie zuerst von dort aus.
reach-do-no-connection = Lassen Sie den ausgehenden Port 25 in der Firewall oder vom Internetanbieter öffnen: Das ist die übliche Ursache. Der Befehl, den Mailward für den Mailserver zeigt, sagt mehr.
reach-do-port-rejected = Lassen Sie den ausgehenden Port 25 in der Firewall des Netzes erlauben; ist er es schon, so fragen Sie den Betreiber der Server.
reach-do-service-down = Fragen Sie den Support von { $service }, ob es eine Störung gibt, und prüfen Sie später erneut.
reach-do-service-refuses = Nennen Sie dem Support von { $service } die öffentliche Adresse dieses Netzes, und bitten Sie darum, sie zuzulassen.
reach-do-service-busy = Warten Sie zehn Minuten, und prüfen Sie erneut.
reach-do-connection-cut = Prüfen Sie aus einem anderen Netz. Geht es dort, so bricht hier eine Firewall die Verbindungen ab; wenn nicht, fragen Sie den Support von { $service }.
reach-do-only-connected = Führen Sie auch den anderen Befehl aus: Er zeigt die Begrüßung des Servers.
reach-do-no-greeting = Prüfen Sie mit mehr Geduld erneut (--wait 300). Spricht dann immer noch niemand, so ist wahrscheinlich eine Firewall dazwischen die Ursache.
reach-do-no-mail-server = Prüfen Sie den Namen und den Port, und ob ein Proxy in diesem Netz die Verbindungen annimmt.
reach-do-other-server = Prüfen Sie den Namen und den Port. Stimmen sie, so antwortet etwas dazwischen an Stelle von { $service }.
reach-do-ipv6-only-broken = E-Mails kommen über IPv4 an. Lassen Sie IPv6 in Ordnung bringen oder auf dem Mailserver abschalten.
reach-do-ipv4-only-broken = Lassen Sie den ausgehenden Port 25 auch für IPv4 öffnen.
reach-do-one-site-broken = Prüfen Sie in einigen Minuten erneut. Bleibt es so, dann fragen Sie den Support von { $service }; inzwischen nehmen die anderen die E-Mails an.
reach-do-mixed = Lesen Sie unten, was zu jedem Server steht, und beginnen Sie mit dem ersten, der scheitert.
reach-do-inconclusive = Lesen Sie unten, was zu jedem Server steht, und prüfen Sie aus einem anderen Netz erneut.

## Anleitungen für Mailserver.

guide-installed = { $product } ist auf diesem Computer installiert. Die Anleitung dazu: mailward-cli guide { $guide }
guide-id = Kennung
guide-product = Produkt
guide-versions = Versionen
guide-checked = Geprüft am { $day }, auf einem echten Server oder anhand der Dokumentation des Herstellers.
guide-tried = Die Befehle werden auf { $version } ausgeführt, mit einem Dienst, einem Fremden und einem Computer der Firma, und wieder zurückgenommen.
guide-unchecked = Ungeprüft: Noch hat niemand diese Seite mit der Dokumentation des Herstellers verglichen. Gehen Sie Schritt für Schritt vor, und notieren Sie jeden Wert, bevor Sie ihn ändern.
guide-blanks = Noch nicht bekannt, von Hand einzusetzen: { $blanks }
guide-dialog-saved = Gezeichnet: { $path }
guide-address = { $address } ist eine Adresse. Ein Smarthost wird mit seinem Namen angegeben: Der Dienst kann seine Adressen jederzeit ändern, und dann kämen Ihre E-Mails nicht mehr hinaus.
guide-unknown = Mehrere Anleitungen passen auf den Namen { $name }: Verwenden Sie eine Kennung aus der Liste.

## Postfix: was im Weg steht; warum es wichtig ist (.why); was zu tun ist (.todo).

postfix-relayhost-no-brackets = Der Smarthost steht ohne Klammern da: relayhost = { $value }
    .why = Ohne Klammern sucht Postfix nach Mailservern (MX-Einträgen) dieses Namens und sendet vielleicht an andere Server als den gemeinten, oder an keinen.
    .todo = Setzen Sie den Namen in eckige Klammern. Der Befehl im Schritt „Über den Dienst senden“ tut das.
postfix-relayhost-address = Der Smarthost ist als Adresse angegeben: relayhost = { $value }
    .why = Ein Dienst kann seine Adressen jederzeit ändern. An diesem Tag kämen Ihre E-Mails nicht mehr hinaus.
    .todo = Geben Sie stattdessen den Namen des Smarthosts an. Der Befehl im Schritt „Über den Dienst senden“ tut das.
postfix-relayhost-self = Der Smarthost ist dieser Server selbst oder führt zu ihm zurück: relayhost = { $value }
    .why = Nachrichten würden im Kreis laufen, bis sie als unzustellbar an ihre Absender zurückkommen.
    .todo = Setzen Sie den Smarthost des Dienstes, wie es der Schritt „Über den Dienst senden“ tut.
postfix-transport-maps = Eine Tabelle von Wegen geht dem Smarthost vor: { $value }
    .why = E-Mails an alles, was in dieser Tabelle steht, laufen nicht über den Dienst.
    .todo = Sehen Sie sich die Tabelle an. Wege, die E-Mails Ihrer eigenen Domains zu einem Server in Ihrer Firma bringen, müssen bleiben: Ohne sie gingen diese an den Dienst zurück. Nehmen Sie nur die heraus, die ins Internet führen.
postfix-sender-relay = Eine Tabelle von Wegen nach Absendern geht dem Smarthost vor: { $value }
    .why = E-Mails der Absender in dieser Tabelle laufen nicht über den Dienst.
    .todo = Sehen Sie sich die Tabelle an, und nehmen Sie die Absender heraus, deren E-Mails über den Dienst laufen sollen.
postfix-default-transport = E-Mails ins Internet haben einen eigenen Weg: default_transport = { $value }
    .why = Dieser Weg geht dem Smarthost vor oder verwendet ihn gar nicht.
    .todo = Fragen Sie den, der ihn eingerichtet hat, wozu er dient. Braucht ihn niemand: postconf -X default_transport
postfix-fallback-relay = E-Mails nehmen einen anderen Weg, sobald der Smarthost nicht sofort antwortet: { $value }
    .why = In diesem Augenblick gehen Nachrichten am Dienst vorbei hinaus, von einer Adresse, die Ihr SPF-Eintrag vielleicht nicht erlaubt.
    .todo = Nehmen Sie das heraus. Postfix bewahrt Nachrichten auf und versucht es fünf Tage lang wieder; das genügt.
postfix-sasl-no-passwords = Postfix soll sich beim Senden anmelden, hat aber keine Passwörter: { $value } ist leer.
    .why = Verlangt der Smarthost eine Anmeldung, so wird jede Nachricht abgelehnt.
    .todo = Fragen Sie den Dienst, ob eine Anmeldung nötig ist. Kennt er Ihre Adresse, so ist sie es meist nicht: postconf -e smtp_sasl_auth_enable=no
postfix-sasl-no-plaintext = Die üblichen Arten der Anmeldung sind verboten: smtp_sasl_tls_security_options = { $value }
    .why = Die meisten Dienste bieten nur diese an. Über eine verschlüsselte Verbindung sind sie sicher; ohne sie kann sich Postfix nicht anmelden, und E-Mails bleiben in der Warteschlange.
    .todo = Verlangt der Dienst eine Anmeldung, so erlauben Sie sie auf verschlüsselten Verbindungen: postconf -e smtp_sasl_tls_security_options=noanonymous
postfix-sasl-readable = Ihr Passwort kann unverschlüsselt unterwegs sein: smtp_sasl_security_options = { $value }, und Verschlüsselung ist nicht vorgeschrieben.
    .why = Wer unterwegs mithört, könnte in Ihrem Namen E-Mails senden.
    .todo = Schreiben Sie Verschlüsselung vor, wo Sie sich anmelden: postconf -e smtp_tls_security_level=encrypt
postfix-tls-wrapper = Postfix beginnt jede Verbindung mit Verschlüsselung (smtp_tls_wrappermode = { $value }).
    .why = So arbeiten nur Server auf Port 465. Auf Port 25 eines Smarthosts kommt keine Nachricht durch.
    .todo = Liegt der Smarthost des Dienstes auf Port 25 oder 587: postconf -e smtp_tls_wrappermode=no
postfix-mynetworks-too-wide = Fremde dürfen über Ihren Server senden: { $value } steht in mynetworks.
    .why = Spam-Versender finden solche Server innerhalb von Stunden. Ihre Adresse landet auf Sperrlisten, und der Dienst nimmt Ihre E-Mails vielleicht nicht mehr an.
    .todo = Führen Sie nur die Netze Ihrer eigenen Firma auf, etwa 192.168.1.0/24.
postfix-mynetworks-broken = Ein Netz in mynetworks ist nicht zu lesen: { $value }
    .why = Postfix lehnt ein Netz ab, dessen Adresse nicht zu seiner Länge passt, und antwortet dann vielleicht jedem mit einem vorübergehenden Fehler.
    .todo = Schreiben Sie es vollständig, etwa 192.168.1.0/24: Hinter der Länge des Netzes muss die Adresse null sein. IPv6-Netze stehen in Klammern, etwa [2001:db8:1::]/48.
postfix-mynetworks-class = Fremde dürfen über Ihren Server senden: mynetworks_style = { $value }
    .why = Das ganze Netz Ihres Internetanbieters gilt als Ihres, seine anderen Kunden eingeschlossen.
    .todo = Führen Sie Ihre eigenen Netze in mynetworks auf, etwa 127.0.0.0/8 [::1]/128 192.168.1.0/24.
postfix-no-ipv6 = Der Server spricht nur IPv4 (inet_protocols = { $value }); der Dienst hat auch IPv6-Adressen.
    .why = Das geht, solange der Name Ihres Servers keine IPv6-Adresse hat (AAAA-Eintrag): Der Dienst würde diese zuerst versuchen.
    .todo = Sehen Sie nach, ob der Name Ihres Servers einen AAAA-Eintrag hat. Wenn ja, nehmen Sie ihn heraus, oder lassen Sie Postfix beides sprechen: postconf -e inet_protocols=all
postfix-no-ipv4 = Der Server spricht nur IPv6 (inet_protocols = { $value }).
    .why = Der Dienst hat Adressen, die der Server so nicht erreicht und von denen aus er nicht zu erreichen ist.
    .todo = Lassen Sie ihn beides sprechen, und starten Sie Postfix dann neu: postconf -e inet_protocols=all
postfix-loopback-only = Der Server hört nur auf sich selbst (inet_interfaces = { $value }).
    .why = Der Dienst kann ihm nicht zustellen. Vielleicht steht ein anderes Programm davor; dann ist jenes einzurichten.
    .todo = Sollen E-Mails hier hereinkommen: postconf -e inet_interfaces=all, danach Postfix neu starten.
postfix-content-filter-loop = Der Inhaltsfilter führt dorthin zurück, woher die E-Mails kamen: content_filter = { $value }
    .why = Nachrichten würden im Kreis laufen, bis sie als unzustellbar an ihre Absender zurückkommen.
    .todo = Nehmen Sie ihn heraus: postconf -X content_filter. Um über den Dienst zu senden, genügt relayhost.
postfix-content-filter = Ein Filter auf diesem Server prüft die E-Mails: content_filter = { $value }
    .why = Er gibt die E-Mails über eine eigene Verbindung zurück, die von diesem Computer selbst kommt. Würde sie ausgesperrt, so käme gar keine E-Mail mehr an.
    .todo = Behalten Sie 127.0.0.1 in mynetworks. Da auch der Dienst filtert, überlegen Sie, ob Sie diesen Filter noch brauchen.
postfix-proxy-filter = Ein Filter steht zwischen Postfix und den Absendern: smtpd_proxy_filter = { $value }
    .why = Was dahinter liegt, sieht nur die Adresse des Filters; Regeln nach Adressen wirken deshalb nur davor.
    .todo = Sorgen Sie dafür, dass die Regeln für Clients zum Postfix-Dienst (smtpd) auf Port 25 gehören und dass der Postfix-Dienst hinter dem Filter E-Mails von 127.0.0.1 annimmt.
postfix-upstream-proxy = Verbindungen kommen über einen Proxy: { $value }
    .why = Eine Firewall auf diesem Server sieht die Adresse des Proxys und nicht die des Absenders. Postfix sieht die des Absenders.
    .todo = Schränken Sie in Postfix oder am Proxy ein, nicht in der Firewall dieses Servers.
postfix-accepts-before = Jemand wird eingelassen, bevor Fremde ausgesperrt werden: { $value }
    .why = Wen diese Regel annimmt, der darf am Dienst vorbei zustellen.
    .todo = Steht sie dort für Drucker oder andere eigene Geräte, so behalten Sie sie. Sonst nehmen Sie sie heraus.
postfix-mynetworks-not-permitted = Ihre eigenen Computer sind ausgesperrt: permit_mynetworks fehlt in { $value }.
    .why = Drucker, Programme und der Server selbst können nicht mehr senden.
    .todo = Setzen Sie permit_mynetworks an den Anfang dieser Liste, außer wenn sich alle anmelden.
postfix-own-restrictions = Der Server hat eigene Regeln für alle, die sich verbinden: { $value }
    .why = Der Schritt „Nur vom Dienst annehmen“ setzt andere Regeln an ihre Stelle. Geräte, die Ihre jetzigen Regeln einlassen, wären dann ausgesperrt.
    .todo = Notieren Sie sie. Eigene Geräte, die sie einlassen, gehören in mynetworks. Partner und Zweigstellen, die nur bei Ihnen zustellen, gehören nicht dorthin: Wer dort steht, darf über Ihren Server an jeden senden. Fügen Sie diese zu den Netzen des Dienstes hinzu (--range), die in die Tabelle mailward-service.cidr geschrieben werden.
postfix-no-delay = Absender werden beurteilt, bevor sie sich angemeldet haben (smtpd_delay_reject = { $value }).
    .why = Ihre eigenen Leute, die unterwegs sind, würden zusammen mit Fremden ausgesperrt.
    .todo = postconf -e smtpd_delay_reject=yes
postfix-relay-no-route = Der Server reicht E-Mails für { $value } an einen anderen Server weiter, und kein Weg sagt, an welchen.
    .why = Ohne Weg nehmen solche E-Mails den Smarthost oder richten sich nach dem MX-Eintrag. Beides führt zum Dienst, der sie wieder zurückbringt: Nachrichten laufen im Kreis, bis sie an ihre Absender zurückkommen.
    .todo = Setzen Sie vor allem anderen einen Weg zum Server in Ihrer Firma. In transport_maps ist das eine Zeile mit der Domain und smtp:[192.168.1.10], mit der Adresse jenes Servers in Klammern; danach postmap, falls die Tabelle es braucht.
postfix-relay-route-unseen = Der Server reicht E-Mails an andere Server weiter, und kein Weg ist gesetzt: { $value }
    .why = Ohne Weg nehmen solche E-Mails den Smarthost oder richten sich nach dem MX-Eintrag. Nennt dieser den Dienst, so laufen sie im Kreis, bis sie an ihre Absender zurückkommen.
    .todo = Sehen Sie nach, welche Domains das sind. Jede, die an einen Server in Ihrer Firma geht, braucht vor allem anderen einen Weg dorthin: in transport_maps eine Zeile mit der Domain und smtp:[192.168.1.10], mit der Adresse jenes Servers in Klammern.
postfix-open-relay = Fremde können womöglich über Ihren Server an jeden senden: { $value } steht, bevor sie abgewiesen werden.
    .why = Die Absenderadresse, der Name bei der Begrüßung und der Name einer Adresse lassen sich fälschen. Wer einen nennt, den diese Regel annimmt, wird nicht mehr abgewiesen. Spammer probieren das, und Ihre Adresse landet auf Sperrlisten.
    .todo = Setzen Sie reject_unauth_destination vor diese Regel, davor permit_mynetworks und permit_sasl_authenticated.
postfix-domain-missing = Der Server nimmt keine E-Mails für { $value } an.
    .why = Der Dienst würde zustellen, und der Server würde mit „Relay access denied“ antworten.
    .todo = Nehmen Sie die Domain in mydestination, relay_domains oder virtual_mailbox_domains auf, je nachdem, was Sie für die anderen verwenden.
postfix-postscreen = Ein Türsteher (postscreen) prüft jeden neuen Absender, auch den Dienst: { $value }
    .why = Er weist die Server des Dienstes vielleicht zunächst ab, oder endgültig, wenn einer von ihnen auf einer Sperrliste steht.
    .todo = Lassen Sie die Netze des Dienstes vorbei: Nehmen Sie sie in postscreen_access_list auf.
postfix-judges-sender = Der Server beurteilt alle, die sich verbinden: { $value }
    .why = Sobald alle E-Mails über den Dienst kommen, werden dessen Adressen beurteilt, nicht die der Absender. Ein einziger Eintrag auf einer Sperrliste, Greylisting oder eine SPF-Prüfung würde Ihre E-Mails aufhalten.
    .todo = Lassen Sie die Netze des Dienstes vor diesen Regeln durch, oder nehmen Sie die Regeln heraus: Diese Arbeit macht jetzt der Dienst. Ein Milter wie rspamd oder OpenDMARC hat dafür eine eigene Liste.
postfix-set-twice = Derselbe Parameter ist mehrfach gesetzt; der letzte zählt: { $value }
    .why = Wer die erste Zeile ändert, wundert sich, warum nichts geschieht.
    .todo = Nehmen Sie die anderen Zeilen aus main.cf heraus.

## Was von einem Postfix gelesen wird.

guide-postfix-not = Das sind keine Einstellungen von Postfix. Gebraucht wird die Datei main.cf oder die Ausgabe von „postconf -n“.
guide-postfix-none = Die Einstellungen von Postfix auf diesem Computer lassen sich nicht lesen ({ $reason }). Führen Sie auf dem Mailserver „postconf -n“ aus, und geben Sie die Ausgabe mit --main-cf an.
guide-postfix-set = Was gesetzt ist:
guide-postfix-changes = Was die Anleitung ändert:
guide-postfix-default = (nicht gesetzt)
guide-postfix-done = Schon so, wie die Anleitung es setzt: { $names }
guide-postfix-traps = Was anzusehen ist:
guide-postfix-no-traps = Es wurde nichts gefunden, was im Weg steht.
guide-postfix-only = --main-cf und --local gehören zur Anleitung postfix.

## Der Weg einer Nachricht, aus ihren Kopfzeilen.

guide-headers-none = In diesem Text steht keine Zeile, die mit „Received:“ beginnt. Öffnen Sie die Nachricht, lassen Sie sich ihre Kopfzeilen anzeigen („Quelltext“, „Internetkopfzeilen“), und kopieren Sie sie alle.
guide-headers-from = Von
guide-headers-address = Adresse
guide-headers-by = Angenommen von
guide-headers-product = Software
guide-headers-delay = Sekunden
guide-headers-passed = Die Nachricht lief über { $service }.
guide-headers-past = Die Nachricht lief nicht über { $service }.
guide-headers-inside = Nach diesen Zeilen ist die Nachricht nie durch das Internet gegangen. Senden Sie eine an ein Postfach anderswo, und nehmen Sie die Kopfzeilen dort.
guide-headers-last = Der letzte Server vor dem Internet: { $name }, von außen gesehen als { $address }. Dort gehört der Smarthost hin.
guide-headers-entry = Diese Nachricht kam zu Ihnen. Der Server, der sie aus dem Internet angenommen hat: { $name }. Dort kommen E-Mails an, also ist er es, der einzuschränken ist. Für den Smarthost nehmen Sie die Kopfzeilen einer Nachricht, die Sie an ein Postfach anderswo gesendet haben.
guide-headers-open = Es sieht nach { $product } aus. Die Anleitung dazu: mailward-cli guide { $guide }
guide-headers-unknown = Seine Software nennt hier ihren Namen nicht. Wählen Sie die Anleitung aus der Liste: mailward-cli guide

## Einschränkung.

restrict-net = Netz
restrict-source = Woher
restrict-confirmed = Bestätigt
restrict-confirmed-yes = ja
restrict-confirmed-no = Support des Dienstes fragen
restrict-commands = Regeln:
restrict-undo = Der Weg zurück:
restrict-confirm = Lassen Sie sich vom Support des Dienstes bestätigen, dass er aus diesen Netzen zustellt und aus keinen anderen. Was hier fehlt, würde ausgesperrt.
restrict-must-be-over = Sperren Sie niemanden aus, bevor die Domain umgestellt und jede alte Antwort abgelaufen ist. Mit --domain sieht Mailward nach.
restrict-unlocated = Das DNS hat zu { $hosts } nicht geantwortet, daher sind deren Adressen nicht dabei: E-Mails von dort würden ausgesperrt. Fragen Sie später noch einmal, oder geben Sie die Netze an, die der Support des Dienstes nennt (--range).
restrict-forced = Es ist zu früh. Absender, die sich noch nach alten Einträgen richten, werden abgewiesen: Deren E-Mails verspäten sich und gehen verloren, sobald die Absender aufgeben.
restrict-not-switched = { $domain } ist nicht umgestellt, oder nicht auf allen Nameservern: E-Mails kommen direkt zu Ihrem Server und würden ausgesperrt. Vor der Änderung wird nichts gezeigt. (--force zeigt die Regeln trotzdem.)
restrict-no-mail = { $domain } nimmt derzeit keine E-Mails an und ist also nicht auf den Dienst umgestellt. Klären Sie das zuerst. (--force zeigt die Regeln trotzdem.)
restrict-too-early = Bis { $until } richtet sich vielleicht noch jemand nach den alten Einträgen, und dessen E-Mails würden ausgesperrt. Warten Sie bis dahin; --changed sagt, wann die Änderung wirklich gemacht wurde. (--force zeigt die Regeln trotzdem.)
restrict-no-ranges = Kein Netz des Dienstes ist bekannt: Seine Server ließen sich nicht abfragen, und sein Profil nennt keine. Geben Sie sie mit --range an.
restrict-ipv4-wanted = { $firewall } nimmt nur IPv4-Netze, und keines der Netze des Dienstes ist eines. Solche Regeln hielten alle fern, auch den Dienst. Fragen Sie den Support des Dienstes nach seinen IPv4-Netzen.
restrict-other-family = Keines der Netze des Dienstes ist von derselben Art (IPv4 oder IPv6) wie die Adresse { $server } des Mailservers. Solche Regeln hielten alle fern, auch den Dienst. Prüfen Sie die Adresse, und fragen Sie den Support des Dienstes nach seinen Netzen.
restrict-no-replies = Eine Firewall kann einem Absender nicht sagen, dass er es später versuchen soll. Absender, deren Verbindung scheitert, versuchen es tagelang wieder; das kommt auf dasselbe hinaus.
restrict-not-kept = Nach einem Neustart des Computers sind diese Regeln weg, außer Sie speichern sie so, wie Ihr System es vorsieht.
restrict-adapt-names = Wörter in Großbuchstaben und Namen von Listen stehen für Ihre eigenen: Setzen Sie die ein, die Ihre Firewall verwendet.
restrict-untried = Nach der Art des Herstellers geschrieben und von uns nicht auf einem echten Gerät ausprobiert. Notieren Sie zuerst die jetzigen Regeln.
restrict-no-log = Hier lässt sich niemand nur aufzeichnen: Der Connector bleibt in dieser Stufe abgeschaltet.
restrict-ipv4-only = Hier werden nur IPv4-Netze von /24 bis /32 angenommen: Größere werden aufgeteilt, IPv6 wird weggelassen.
restrict-inbound-list = Ein Router befragt eine einzige Liste zu dem, was hereinkommt. Die Antwort auf den ersten Befehl nennt sie in der Zeile „Inbound access list“: Setzen Sie diesen Namen anstelle von INBOUND-LIST ein, und lassen Sie den dritten Block weg. Nur wo dort keine Liste eingetragen ist, lassen Sie den zweiten Block weg und nehmen den dritten. Beim Weg zurück nehmen Sie den entsprechenden. Gibt eine Zeile mit „no“ einen Fehler, so war nichts wegzunehmen.
restrict-no-ipv6 = Diese Regeln gelten für IPv4 und lassen IPv6 so offen, wie es ist: Ist Ihr Mailserver von außen über IPv6 erreichbar, schließen Sie auch diesen Weg.
restrict-no-ipv4 = Diese Regeln gelten für IPv6 und lassen IPv4 so offen, wie es ist: Schließen Sie auch diesen Weg, mit der IPv4-Adresse des Mailservers.
restrict-log-lets-in = In dieser Stufe kommen alle über Port 25 herein, auch wen Ihre eigenen Regeln fernhalten. Gibt es solche Regeln, so setzen Sie diese Zeilen dahinter, oder lassen Sie diese Stufe aus.
restrict-real-address = Ab Version 8.3 will eine ASA die Adresse, die der Mailserver selbst hat, also die innere; bis 8.2 die öffentliche. Mit der falschen bewirken die Regeln nichts.
restrict-published = Ports, die Docker oder Podman an einen Container weiterreichen oder die dieser Server auf andere umleitet, werden hier nicht geprüft: Ist Port 25 umgeleitet, so bleibt er offen; ist ein anderer auf 25 umgeleitet, so werden dessen Benutzer ausgesperrt. Nehmen Sie in einem solchen Fall die Regeln für nftables oder iptables, die auf den angewählten Port sehen.
restrict-only-these = Über Port 25 kommen dann nur noch die Netze oben und private herein. Eine Zweigstelle oder ein Partner mit öffentlichen Adressen, der noch direkt zustellt, muss vorher zu den Netzen hinzugefügt werden.
restrict-look-again = Ob zu ist, zeigt sich nur von außen. Probieren Sie es von einem Anschluss, der weder Ihrer noch der des Dienstes ist, über IPv4 und über IPv6: mailward-cli reach --expect closed mit dem Namen Ihres Mailservers.
restrict-refusal-outside = Ob Fremde abgewiesen werden, zeigt sich nur von außen: Der Server grüßt weiterhin und lehnt erst den Empfänger ab. Probieren Sie es von einem Anschluss, der weder Ihrer noch der des Dienstes ist: mailward-cli test-mail --envelope --retry-for 0 --tls none --smtp mit dem Namen Ihres Mailservers und --to mit einer Ihrer Adressen. Der Server muss ablehnen.
restrict-back-to-open = Der Weg zurück führt zur Stufe „Den Dienst zulassen“ und nicht weiter: Der Dienst stellt inzwischen zu und darf nicht ausgesperrt werden. Soll auch das weg, so nehmen Sie den Weg zurück jener Stufe.
restrict-public-wanted = { $firewall } befragt die Liste, bevor Adressen übersetzt werden: Was von außen kommt, geht dann noch an die öffentliche Adresse des Mailservers, und Regeln für { $server } bewirkten nichts. Geben Sie die öffentliche Adresse an.
restrict-nft-none = Hier entscheidet keine Tabelle von nftables über das, was hereinkommt; es wurde also nichts geändert. Wird iptables, ufw oder firewalld verwendet, so nehmen Sie die Regeln dafür. Gibt es keine Firewall, so kommt der Dienst bereits herein.
restrict-nft-others = Die Ketten oben gehören zu iptables, ufw oder firewalld. Auch sie entscheiden über das, was hereinkommt, und in ihnen wurde nichts geändert: Nehmen Sie auch die Regeln dafür, sonst bleibt der Dienst womöglich ausgesperrt.
appliance-add-above = { $menu }: eine Regel über der jetzigen für Port 25 hinzufügen
appliance-edit = { $menu }: die Regel für Port 25 bearbeiten
appliance-on = { $field }: ein
appliance-as-before = { $field }: wie vorher
appliance-before = { $setting } (vorher: { $was })
appliance-delete = { $menu }: { $what } löschen
appliance-sophos-open = eine neue Regel über der jetzigen, Quellnetzwerke mailward, Aktion Accept
appliance-sophos-log = die Regel lassen, wie sie ist, und „Log firewall traffic“ einschalten
appliance-sophos-close = nur Quellnetzwerke mailward; darunter eine Regel für alle anderen, Aktion { $action }, mit Protokoll
appliance-sophos-back = { $menu }: Quellnetzwerke und Protokollierung wie vorher; die Regel für alle anderen löschen
appliance-sophos-gone = { $menu }: die neue Regel mit den Quellnetzwerken mailward löschen
range-syntax = „{ $text }“ ist kein Netz wie 192.0.2.0/24.
range-host-bits = { $text } ist eine Adresse innerhalb eines Netzes. Das Netz ist { $meant }.
range-too-wide = { $net } würde viel zu viele einlassen.
range-private = { $net } ist ein firmeninternes Netz; von dort stellt kein Dienst zu.

## Seiten von Anleitungen im Fenster.

guide-section-allow = 1. Den Dienst zulassen
guide-section-smarthost = 2. Über ihn senden
guide-section-restrict = Nur vom Dienst annehmen
guide-section-verify = 3. Prüfen
guide-section-undo = Der Weg zurück
guide-run-sh = Auf dem Mailserver ausführen, in einem Terminal:
guide-run-powershell = In der PowerShell ausführen, als Administrator (bei Exchange: in der Exchange-Verwaltungsshell):
guide-run-cmd = In der Eingabeaufforderung ausführen, als Administrator:
guide-run-domino = An der Konsole des Domino-Servers eingeben:
guide-run-cisco = Auf dem Gerät eingeben, im Konfigurationsmodus:
guide-run-routeros = Im Terminal des Routers eingeben:
guide-run-fortios = In der Konsole der FortiGate eingeben:
guide-run-conf = In die Konfiguration einsetzen:
guide-file = In die Datei { $file } einsetzen:
guide-expect = Was Sie sehen sollten:
guide-arrows = Die nummerierten Pfeile zeigen auf das, was Sie ändern müssen. Was dort steht, sind schon Ihre Werte.
guide-sources = Woher das stammt
guide-source-read = Gelesen am { $day }
guide-source-unread = Noch nicht gelesen
guide-open = Öffnen

## Der Schritt „Smarthost“.

smart-host-heading = Senden Sie Ihre E-Mails über den Dienst
smart-host-why = Ihr Mailserver übergibt ausgehende E-Mails an { $service }, seinen Smarthost; dieser prüft sie und gibt sie weiter. Dieser Schritt ist freiwillig.
smart-host-product = Ihr Mailserver
smart-host-asking = Ihr Mailserver wird gefragt, was er ist …
smart-host-unknown = Noch ist nicht bekannt, welches Produkt Ihr Mailserver ist. Wählen Sie es hier:
smart-host-no-guide = Ihr Server sagt, er sei { $software }. Dafür gibt es keine Seite; wählen Sie das Produkt, das ihm am nächsten kommt:
smart-host-recognised = Ihr Server sagt, er sei { $software }. Diese Seite gilt für { $product }.
smart-host-chosen = Sie haben die Seite für { $product } gewählt.
smart-host-installed = { $product } ist auf diesem Computer installiert.
smart-host-pick = Anderes Produkt wählen
smart-host-ask = Server fragen
smart-host-blanks = Wörter in Großbuchstaben stehen für das, was noch nicht bekannt ist: { $blanks }. Füllen Sie die Schritte „Dienst“ und „Firma“ aus, oder setzen Sie beim Kopieren Ihre eigenen ein.
smart-host-not-set = Haben Sie es eingerichtet? Mailward kann das von außen nicht sehen.
smart-host-is-set = Ist eingerichtet
smart-host-set = Eingerichtet, wie Sie am { $time } angegeben haben.
smart-host-unset = Doch nicht

## Der Schritt „Einschränken“.

restrict-heading = Nur vom Dienst E-Mails annehmen
restrict-why = Spam-Versender versuchen es auch direkt bei Ihrem Server, an { $service } vorbei. Hat sich die Änderung gesetzt, so können Sie diesen Weg schließen. Dieser Schritt ist freiwillig und kommt zuletzt.
restrict-hold-not-arrived = Noch nicht: Die Änderung von { $domain } ist noch nicht überall zu sehen (Schritt „Ausbreitung“). Die E-Mails kommen noch direkt zu Ihrem Server.
restrict-hold-until = Noch nicht: Bis { $until } richtet sich vielleicht noch jemand nach den alten Einträgen, und dessen E-Mails würden abgewiesen.
restrict-hold-listed = { $domain } nennt auch noch { $hosts }. Immer wenn der Dienst nicht erreichbar ist, wenden sich Absender dorthin: Auf später vertröstet, kommen sie wieder; endgültig abgewiesen, ist ihre E-Mail verloren. Weiter als bis „Fremde vorerst abweisen“ darf es hier nicht gehen.
restrict-hold-queued = Nicht vor { $until }: Bis dahin können E-Mails unterwegs sein, die alte Relays früher angenommen haben, und sie gingen verloren. „Fremde vorerst abweisen“ lässt die alten Relays noch herein.
restrict-relays = In dieser Stufe werden auch die alten Relays hereingelassen, denn was sie früher angenommen haben, kann noch unterwegs sein: { $addresses }.
restrict-held-meanwhile = Die ersten beiden Stufen sperren niemanden aus und können jetzt schon eingerichtet werden.
restrict-free = Niemand richtet sich mehr nach den alten Einträgen: Ihr Server kann für alle außer dem Dienst geschlossen werden, eine Stufe nach der anderen.
restrict-stale = Die Einträge können seit der letzten Abfrage geändert worden sein. Fragen Sie sie erneut ab, bevor Sie jemanden abweisen.
restrict-records-seen = Die Einträge wurden zuletzt am { $time } abgefragt
restrict-records-never = Noch sind nicht alle Einträge abgefragt
restrict-records-looking = Die Einträge werden abgefragt …
restrict-records-look = Einträge erneut abfragen
restrict-held = Die Regeln für „{ $stage }“ werden zurückgehalten.
restrict-early = Trotzdem zeigen
restrict-risk = Leute, die Ihnen in gutem Glauben schreiben, werden vielleicht noch direkt zu Ihrem Server geschickt. Mit diesen Regeln werden sie abgewiesen: Deren E-Mails kommen verspätet, oder sie kommen als unzustellbar zu ihnen zurück. Niemand kann diese E-Mails für Sie zurückholen. Tun Sie das nur, wenn Sie wissen, dass nichts mehr den alten Weg nimmt.
restrict-risk-wait = Ich warte lieber
restrict-risk-take = Ich trage das Risiko: Regeln zeigen
restrict-addresses = Von wo der Dienst zustellt
restrict-addresses-text = Wer nicht in dieser Liste steht, wird ausgesperrt. Bitten Sie den Support des Dienstes, jeden Eintrag zu bestätigen und zu sagen, ob einer fehlt: Die Adressen seiner Server sind ein Anfang, aber ein Dienst stellt vielleicht auch von anderen zu.
restrict-looking = Die Server des Dienstes werden abgefragt …
restrict-looked-up = Abgefragt am { $time }
restrict-never-looked = Noch nicht abgefragt
restrict-look = Erneut abfragen
restrict-no-networks = Kein Netz des Dienstes ist bekannt. Fragen Sie erneut ab, oder tragen Sie ein, was der Support Ihnen sagt.
restrict-source-profile = aus dem Profil des Dienstes
restrict-source-host = Adresse von { $host }
restrict-source-given = von Ihnen eingetragen
restrict-to-confirm = vom Support bestätigen lassen
restrict-confirmed-by = vom Support bestätigt
restrict-confirm-it = Support bestätigt es
restrict-unconfirm = Doch nicht
restrict-remove = Entfernen
restrict-add = Hinzufügen
restrict-add-label = Netz oder Adresse hinzufügen
restrict-firewall = Ihre Firewall
restrict-firewall-text = Was steht zwischen dem Internet und Ihrem Mailserver? Das kann auch der Mailserver selbst sein. Wissen Sie es nicht, so fragen Sie den, der Ihr Netz betreut.
restrict-firewall-server = Der Mailserver selbst oder eine andere
restrict-by-page = Dafür gibt es keine fertigen Regeln. Wie es auf dem Mailserver geht, sagt unten dessen Seite; sonst lassen Sie Port 25 nur aus den Netzen oben zu. Erscheint keine Seite, so wählen Sie den Server im Schritt „Smarthost“.
restrict-server = Adresse des Mailservers hinter der Firewall
restrict-server-hint = Leer lassen, wenn die Regeln auf dem Mailserver selbst gesetzt werden.
restrict-server-behind = Die Regeln lassen den Dienst zu dieser Adresse durch.
restrict-server-public = Die öffentliche: Der Router befragt seine Liste, bevor er Adressen übersetzt.
restrict-server-wrong = Das ist keine Adresse wie 192.0.2.25. Solange es keine ist, kommen die Regeln ohne sie aus.
restrict-stages = Wie weit Sie gehen
restrict-stage-open = Den Dienst zulassen
restrict-stage-open-what = Zusätzlich zu allen anderen. Vor der Änderung zu tun; es sperrt niemanden aus.
restrict-stage-log = Fremde aufzeichnen
restrict-stage-log-what = Wer am Dienst vorbei kommt, wird notiert und trotzdem eingelassen. Sehen Sie die Notizen nach einigen Tagen durch.
restrict-stage-defer = Fremde vorerst abweisen
restrict-stage-defer-what = Deren Server behalten die E-Mails und versuchen es tagelang wieder: Ein Fehler lässt sich noch gutmachen.
restrict-stage-reject = Fremde endgültig abweisen
restrict-stage-reject-what = Für immer: Wer am Dienst vorbei kommt, bekommt die E-Mail zurück.
restrict-rules = Die Regeln für „{ $stage }“
restrict-needs-firewall = Wählen Sie oben Ihre Firewall; dann erscheinen hier die Regeln für sie.
restrict-needs-networks = Die Regeln erscheinen hier, sobald ein Netz des Dienstes bekannt ist.
restrict-nothing-to-do = In dieser Stufe ist nichts einzurichten.
restrict-by-hand = Von Hand einrichten, auf den Seiten der Firewall:
restrict-way-back = Der Weg zurück
restrict-open-by-hand = Nehmen Sie auf Ihrer Firewall oder Ihrem Mailserver zurück, was Sie dort eingerichtet hatten.
restrict-not-set = Haben Sie diese Regeln eingerichtet? Mailward kann das von außen nicht sehen.
restrict-set = Eingerichtet, wie Sie angegeben haben: „{ $stage }“.
restrict-is-set = Sie sind eingerichtet
restrict-taken-back = Alles zurückgenommen
restrict-on-server = Auf dem Mailserver selbst ({ $product })

## Wer noch direkt kommt, nach dem Protokoll des Mailservers.

restrict-log-none = { $path } enthält kein bekanntes Protokoll. Gebraucht wird das Mailprotokoll von Postfix, das Hauptprotokoll von Exim (mainlog) oder das Protokoll der Empfangsconnectors von Exchange.
restrict-log-span = Das Protokoll reicht von { $first } bis { $last }.
restrict-log-address = Adresse
restrict-log-name = Name
restrict-log-judgement = Was es ist
restrict-log-accepted = Nachrichten
restrict-log-refused = Abgelehnt
restrict-log-last = Zuletzt gesehen
restrict-log-more = und { $count } weitere (alle mit --json)
restrict-log-is-service = der Dienst
restrict-log-is-internal = eigenes Netz
restrict-log-is-authenticated = Benutzer, angemeldet
restrict-log-is-delivering = FREMDER, STELLT ZU
restrict-log-is-refused = Fremder, abgelehnt
restrict-log-is-probe = hat nur angeklopft
restrict-log-strangers = { $count ->
        [one] Eine Adresse stellt noch E-Mails am Dienst vorbei zu.
       *[other] { $count } Adressen stellen noch E-Mails am Dienst vorbei zu.
    } Sind eigene Geräte darunter (Drucker, Webshops, eine Zweigstelle), so müssen sie zuerst in die erlaubten Netze aufgenommen werden; die anderen sollten über den Dienst kommen.
restrict-log-range-missing = { $name } ({ $address }) heißt wie der Dienst, liegt aber in keinem seiner Netze. Fragen Sie den Support des Dienstes, ob ein Netz fehlt: Es würde ausgesperrt.
restrict-log-too-many = Es kamen mehr Adressen, als sich aufführen lassen. Geben Sie ein kürzeres Stück des Protokolls an.
restrict-log-not-served = In diesem Protokoll steht keine Nachricht vom Dienst. Ist die Domain umgestellt, und ist es das Protokoll des richtigen Servers?
restrict-log-short = Das Protokoll umfasst nur { $hours } Stunden. Drei Tage oder mehr zeigen besser, dass niemand vergessen wird.
restrict-log-no-time = Wann die Zeilen des Protokolls geschrieben wurden, ist nicht zu lesen. Prüfen Sie selbst, dass sie drei Tage oder mehr umfassen, damit niemand vergessen wird.
restrict-log-dubious = { $count ->
        [one] Einer von denen, die zustellen, sieht nicht nach einem Mailserver aus: Seine Adresse hat keinen Namen, oder er wurde öfter abgelehnt als angenommen.
       *[other] { $count } von denen, die zustellen, sehen nicht nach Mailservern aus: Ihre Adressen haben keine Namen, oder sie wurden öfter abgelehnt als angenommen.
    }
restrict-log-others = { $count ->
        [one] Einer von denen, die zustellen, tut das nur für andere Domains dieses Servers.
       *[other] { $count } von denen, die zustellen, tun das nur für andere Domains dieses Servers.
    } Sobald Fremde endgültig abgewiesen werden, bekommen diese Domains keine E-Mails mehr, außer sie laufen auch über den Dienst.
restrict-log-users = { $count ->
        [one] Von einer Adresse draußen melden sich Benutzer an Port 25 an.
       *[other] Von { $count } Adressen draußen melden sich Benutzer an Port 25 an.
    } Eine Firewall schließt diesen Port, bevor sich jemand anmelden kann: Lassen Sie sie vorher über Port 587 senden.
restrict-log-old = Die letzte Zeile dieses Protokolls ist vom { $last }. Wer seither kam, sagt es nicht: Nehmen Sie eines, das bis heute reicht.
restrict-log-ready = Niemand stellt mehr am Dienst vorbei zu: Fremde dürfen endgültig abgewiesen werden.
restrict-log-not-ready = Weisen Sie Fremde noch nicht endgültig ab.

## Texte, die in das Fenster eingefügt werden.

pasted-path = Oder der Pfad der Datei
pasted-read-file = Datei lesen

## Der Weg einer Nachricht, im Fenster.

headers-title = Welcher Server ist der letzte vor dem Internet?
headers-text = Der Smarthost wird auf dem Server gesetzt, der Ihre E-Mails an das Internet übergibt. Um ihn zu finden, senden Sie aus Ihrem gewohnten E-Mail-Programm eine Nachricht an ein Postfach anderswo, öffnen Sie sie dort, lassen Sie sich ihre Kopfzeilen anzeigen („Quelltext“, „Internetkopfzeilen“), und fügen Sie sie hier ein. Ebenso lassen sich die Kopfzeilen einer eingegangenen Nachricht oder der Antwort auf eine Testnachricht lesen.
headers-paste = Die Kopfzeilen der Nachricht
headers-echo = Diese Nachricht trägt das Wort { $token } Ihrer Testnachricht ({ $at }): Der Test ist durchgekommen, und das ist vermerkt.
headers-out-by = Die Nachricht hat Ihre Firma über { $service } verlassen: Der Smarthost wird verwendet.
headers-out-past = Die Nachricht hat Ihre Firma ohne { $service } verlassen: Der Smarthost wird auf diesem Weg nicht verwendet.
headers-in-by = Die Nachricht kam über { $service } in Ihre Firma.
headers-in-past = Die Nachricht kam an { $service } vorbei in Ihre Firma, direkt zu Ihrem Server.
headers-entry = E-Mails an Sie kommen aus dem Internet bei { $name } herein.
headers-quoted = Die Nachricht, auf die sie antwortet, wie sie dort zitiert ist:
headers-looks = Es sieht nach { $product } aus.
headers-use = Diese Seite nehmen
headers-use-one = Die Seite für { $product } nehmen
headers-used = Die Seite für { $product } wird schon gezeigt.
headers-nameless = Seine Software nennt hier ihren Namen nicht. Wählen Sie das Produkt oben in der Liste.

## Die Einstellungen eines Postfix, im Fenster.

postfix-title = Ihre Postfix-Einstellungen ansehen
postfix-text = Mailward vergleicht, was in Ihrem Postfix gesetzt ist, mit dem, was diese Seite setzt, und sucht, was im Weg steht. Geändert wird nichts. Fügen Sie die Datei main.cf ein oder das, was „postconf -n“ auf dem Mailserver ausgibt.
postfix-ask = Postfix auf diesem Computer fragen
postfix-paste = Die Einstellungen
postfix-old = jetzt
postfix-new = neu
postfix-silent = Das Postfix auf diesem Computer verrät seine Einstellungen nicht ({ $reason }). Führen Sie „postconf -n“ auf dem Mailserver aus, und fügen Sie die Ausgabe ein.

## Wer noch direkt kommt, im Fenster.

log-title = Wer noch direkt kommt
log-text = Bevor Sie Fremde endgültig abweisen, sehen Sie in das Protokoll Ihres Mailservers: Wer stellt am Dienst vorbei zu? Wählen Sie das Mailprotokoll von Postfix, das Hauptprotokoll von Exim (mainlog) oder das Protokoll der Empfangsconnectors von Exchange, am besten über einige Tage, oder fügen Sie ein Stück davon ein. Es bleibt auf diesem Computer.
log-paste = Ein Stück des Protokolls
log-needs-networks = Das Protokoll lässt sich lesen, sobald ein Netz des Dienstes bekannt ist: Ohne das würde der Dienst selbst für einen Fremden gehalten.
log-reading = Das Protokoll wird gelesen …
log-none = In diesem Text wurde kein Protokoll erkannt. Gebraucht wird das Mailprotokoll von Postfix, das Hauptprotokoll von Exim (mainlog) oder das Protokoll der Empfangsconnectors von Exchange.
log-more = und { $count } weitere
log-legitimate = { $judgement }; sieht nach einem Mailserver aus
log-dubious = { $judgement }; sieht nicht nach einem Mailserver aus

## Wer für eine Zone antwortet.

servers-name = Nameserver
servers-address = Adresse
servers-serial = Seriennummer
servers-answer = Antwort
servers-no-records = keine Mailserver
servers-no-address = hat keine Adresse
servers-address-unknown = nicht gefragt: Die Adresse ließ sich nicht abfragen
servers-silent = antwortet nicht
servers-unreachable = ist nicht zu erreichen ({ $detail })
servers-refused = verweigert die Antwort
servers-servfail = ist gestört (SERVFAIL)
servers-not-authoritative = antwortet nicht für diese Domain
servers-odd = antwortet seltsam ({ $detail })
servers-operator = Das DNS betreibt { $name }. { $change } { $link }

## Der Zeitplan einer Änderung.

change-prepare-title = Zuerst vorbereiten
prepare-spf = Vorher zu veröffentlichen, als TXT-Eintrag der Domain (SPF):
prepare-spf-later = Empfohlen als TXT-Eintrag der Domain (SPF); die Änderung wartet nicht darauf:
prepare-mta-sts = Vorher zu veröffentlichen, als MTA-STS-Richtlinie (mit einer neuen id im TXT-Eintrag):
prepare-mta-sts-now = Sofort zu veröffentlichen, als MTA-STS-Richtlinie (mit einer neuen id im TXT-Eintrag):
schedule-heading = Zeitplan
schedule-when = Frühestens
schedule-event = Was
schedule-earliest = Die frühesten Zeiten, gerechnet von der letzten Abfrage des DNS. Jede Wartezeit zählt von dem Augenblick an, in dem der Schritt davor wirklich getan war.
schedule-title = Was wann zu tun ist: { $domain }
schedule-back = Der Weg zurück: { $back }
schedule-save = Als Kalenderdatei speichern
schedule-prepare-server = Den Dienst zulassen, neben allen anderen
    .what = Erlauben Sie auf Ihrem Mailserver und in Ihrer Firewall den Servern des Dienstes zuzustellen, so wie allen, die es heute dürfen.
    .back = Nehmen Sie die neue Erlaubnis wieder weg. Sonst hat sich nichts geändert.
schedule-lower-ttl = Die TTL der alten Einträge auf 300 herabsetzen lassen
    .what = Bitten Sie Ihren DNS-Betreiber, die TTL der jetzigen MX-Einträge herabzusetzen. Von da an breitet sich eine Änderung innerhalb von Minuten aus.
    .back = Lassen Sie die alte TTL wieder setzen.
schedule-publish-mta-sts = Die erweiterten Zustellregeln veröffentlichen (MTA-STS)
    .what = Lassen Sie die Richtlinie die Server des Dienstes neben den alten nennen, und ändern Sie die id im TXT-Eintrag.
    .back = Veröffentlichen Sie die frühere Richtlinie mit einer neuen id.
schedule-publish-spf = Den SPF-Eintrag veröffentlichen
    .what = Lassen Sie den neuen SPF-Eintrag veröffentlichen, damit Ihr eigener Server und der Dienst senden dürfen.
    .back = Lassen Sie den früheren SPF-Eintrag wieder veröffentlichen; gab es keinen, lassen Sie diesen löschen.
schedule-ask = Die Änderung in Auftrag geben
    .what = Senden Sie den Brief oder das Ticket an Ihren DNS-Betreiber, mit dem Tag, an dem die Änderung gemacht werden soll.
    .back = Ziehen Sie den Auftrag zurück.
schedule-ttl-lowered = Die alte, lange TTL ist vorüber
    .what = Von jetzt an behält niemand eine alte Antwort länger als die kurze TTL.
    .back = Für die E-Mails hat sich noch nichts geändert.
schedule-change = Die Einträge werden geändert
    .what = Der DNS-Betreiber löscht die alten Einträge und legt die des Dienstes an. Von da an laufen E-Mails über den Dienst.
    .back = Lassen Sie die alten Einträge wiederherstellen. E-Mails nehmen wieder den alten Weg, sobald die TTL der neuen Einträge abgelaufen ist: innerhalb einer Stunde.
schedule-first-seen = Die ersten Absender sehen die neuen Einträge
    .what = Wer jetzt fragt, bekommt die neue Antwort. Anderswo merkt man sich noch alte Antworten.
    .back = Lassen Sie die alten Einträge wiederherstellen.
schedule-restrict-log = Aufzeichnen, wer noch direkt kommt
    .what = Protokollieren Sie die Verbindungen, die nicht vom Dienst kommen, ohne jemanden abzuweisen.
    .back = Schalten Sie die Aufzeichnung ab.
schedule-last-old-answer = Die letzte alte Antwort läuft ab
    .what = Von jetzt an sieht jeder Absender, der sich an die TTL hält, die neuen Einträge.
    .back = Lassen Sie die alten Einträge wiederherstellen; warten Sie die TTL der neuen ab.
schedule-restrict-defer = Fremde vorerst abweisen
    .what = Wer nicht vom Dienst kommt, soll es später versuchen; so geht keine Nachricht verloren, falls etwas vergessen wurde. Lassen Sie die alten Relays Ihres Anbieters noch ein.
    .back = Öffnen Sie den Server wieder. Absender, die warten sollten, versuchen es von selbst noch einmal.
schedule-tidy-mta-sts = Die alten Server aus den Zustellregeln nehmen
    .what = Veröffentlichen Sie eine MTA-STS-Richtlinie, die nur die Server des Dienstes nennt, mit einer neuen id.
    .back = Veröffentlichen Sie die erweiterte Richtlinie wieder, mit einer neuen id.
schedule-raise-ttl = Die übliche TTL setzen
    .what = Wo die neuen Einträge die kurze TTL haben, lassen Sie diese auf 3600 setzen.
    .back = Lassen Sie sie wieder herabsetzen.
schedule-restrict-reject = Den Server für alle außer dem Dienst schließen
    .what = Weisen Sie alle außer dem Dienst endgültig ab, auch die alten Relays.
    .back = Öffnen Sie den Server sofort wieder, und sehen Sie dann in das Protokoll.
schedule-remove-old-route = Den alten Weg abbauen
    .what = Teilen Sie Ihrem Anbieter mit, dass seine Relays keine E-Mails für die Domain mehr annehmen müssen.
    .back = Bitten Sie den Anbieter, wieder E-Mails für die Domain anzunehmen.

## Das Warten auf die Änderung, auf der Befehlszeile und im Fenster.

propagation-heading = Ist die Änderung angekommen?
propagation-why = Nameserver und Resolver übernehmen neue Einträge nacheinander. Mailward fragt sie, bis alle übereinstimmen.
propagation-start = Beobachten
propagation-again = Wieder beobachten
propagation-stop = Anhalten
propagation-never = Noch hat niemand geprüft.
propagation-looking = Frage läuft …
propagation-next = Wird beobachtet. Die nächste Abfrage ist um { $time }. Es geht auch in anderen Schritten weiter, solange dieser Vorgang geöffnet ist.
propagation-not-yet = Noch nicht abgefragt. Beginnen Sie zu beobachten, sobald Ihr DNS-Betreiber den Auftrag hat.

watch-progress = { $new } von { $known } haben die Änderung
watch-who = Gefragt
watch-answer = Antwort
watch-records = Einträge
watch-resolver = Resolver { $name }
watch-new = neu
watch-partly = halb fertig
watch-old = alt
watch-no-answer = keine Antwort ({ $detail })
watch-done = Die Änderung ist überall angekommen, und niemand, der zu sehen war, merkt sich noch eine alte Antwort.
watch-done-until = Die Änderung ist bei allen Gefragten angekommen. Die letzte alte Antwort läuft am { $until } ab: Bis dahin nehmen manche E-Mails vielleicht noch den alten Weg; lassen Sie ihn also offen.
watch-done-unseen = Die Änderung ist überall angekommen. Wann sie gemacht wurde, war nicht zu sehen: Wer kurz davor gefragt hat, geht vielleicht noch einen Tag oder länger nach den alten Einträgen; lassen Sie den alten Weg also offen.
watch-waiting = Die Änderung ist noch nicht überall angekommen. Lassen Sie den alten Weg offen, und prüfen Sie später erneut.
watch-unknown = Niemand antwortet; deshalb lässt sich nichts sagen. Sehen Sie nach dem Netz dieses Computers, und prüfen Sie dann erneut.
watch-blind = Keiner der Nameserver der Domain lässt sich von hier aus fragen: Dieses Netz lässt vielleicht niemanden andere DNS-Server als die eigenen fragen. Ob die Änderung überall angekommen ist, lässt sich deshalb nicht sagen. Lassen Sie den alten Weg offen, und sehen Sie von einem anderen Netz aus nach.
watch-failing = Die Resolver antworten, können über { $domain } aber nichts sagen: Die Nameserver versagen, oder die Signaturen (DNSSEC) sind falsch. Prüfen Sie die Domain, bevor Sie weitergehen.
watch-other = { $path } enthält das Warten auf { $domain }. Nennen Sie eine andere Datei, oder löschen Sie diese.

## Die Befehlszeile.

cli-label = { $words }:
cli-error = Fehler
cli-warning = Warnung
cli-notice = Hinweis
cli-todo = Zu tun:
cli-details = Einzelheiten:
cli-asked = { $resolvers } gefragt, { $milliseconds } ms
cli-alias = Der Name der Domain ist ein Alias von { $target }.
cli-plan-heading = { $domain }: die Änderung
cli-strategy = Vorgehen: { $strategy }
cli-delete = Zu löschen
cli-create = Anzulegen
cli-change = Änderung
cli-progress = { $name } wird abgefragt ({ $done }/{ $total })
cli-send-no-server = Nennen Sie den Mailserver, über den gesendet werden soll (--smtp HOST), oder schreiben Sie die Nachricht in eine Datei (--eml FILE).
cli-send-no-sender = Nennen Sie den Absender (--from ADDRESS).
cli-send-no-password = Die Anmeldung braucht ein Passwort: Setzen Sie die Variable MAILWARD_SMTP_PASSWORD, oder geben Sie --password-stdin an.
cli-send-done = Der Brief wurde an { $to } gesendet. Der Mailserver sagt: { $reply }
cli-send-saved = Die Nachricht wurde in { $path } geschrieben.
cli-send-dry = Gesendet wurde nichts.
cli-send-remembered = Das Passwort liegt nicht in einem Schlüsselbund: { $reason }
cli-not-kept = Dieses Ergebnis konnte nicht in den Vorgang geschrieben werden, der darum nichts davon sagt: { $reason }
cli-send-from = Von
cli-send-to = An
cli-send-cc = Kopie
cli-send-subject = Betreff
cli-send-attachment = Anhang
cli-send-through = Über
cli-apply-heading = Die Änderung beim DNS-Server { $server }, Zone { $zone }:
cli-apply-goes = Diese MX-Einträge müssen dort stehen und entfallen:
cli-apply-comes = Diese MX-Einträge kommen hinzu:
cli-apply-none = (keine)
cli-apply-done-already = Nichts muss mehr geändert werden.
cli-apply-dry = Geändert wurde nichts (Probelauf).
cli-apply-agree = Geändert wurde nichts: Geben Sie --yes an, um die Änderung zu machen.
cli-apply-question = Diese Änderung jetzt machen? [j/N]
cli-apply-yes = j ja y yes
cli-apply-made = Die Änderung ist gemacht. Um sie zurückzunehmen, verwenden Sie { $path }.
cli-apply-force = Geändert wurde nichts: Mit --force wird die Änderung trotzdem gemacht.
cli-apply-unresolved = Das DNS kennt { $hosts } des Dienstes nicht. Die E-Mails gingen ins Leere: Fragen Sie zuerst den Support des Dienstes nach den richtigen Namen.
cli-apply-wait = Nach dem Zeitplan sollte diese Änderung bis { $until } warten. Worauf sie wartet, zeigt: mailward-cli plan { $domain }
cli-apply-unseen = Kein Resolver antwortet. Darum ließ sich nicht nachsehen, worauf die Änderung von { $domain } warten sollte (MTA-STS, SPF, TTLs).
cli-apply-back-policy = Die Zustellregeln von { $domain } (MTA-STS) nennen diese Server nicht, die wiederkommen: { $hosts }. Absender, die sich an die Regeln halten, stellen ihnen nicht zu. Lassen Sie sie aufnehmen und dem Eintrag _mta-sts eine neue id geben.
cli-apply-back-unread = Die Zustellregeln von { $domain } (MTA-STS) ließen sich nicht lesen. Sorgen Sie dafür, dass sie die Server nennen, die wiederkommen: Absender, die sich daran halten, stellen keinen anderen zu.
cli-dossier-written = Das Dossier wurde in { $path } geschrieben (Seiten: { $pages }).
cli-emergency-written = Das Notfallblatt wurde in { $path } geschrieben (Seiten: { $pages }).
cli-plan-one = Geben Sie eine einzige Domain an. Nur --export nimmt mehrere.
cli-export-done = { $domain }: Nichts muss mehr geändert werden.
cli-export-no-way-back = { $domain }: Die Änderung ist schon gemacht; die Einträge, zu denen es zurückginge, stehen nicht mehr im DNS. Holen Sie den Weg zurück vor der Änderung.
cli-export-back-to-null = { $domain }: Vor der Änderung nimmt die Domain gar keine E-Mails an. Auf dem Weg zurück geben Absender sofort auf; gehen Sie ihn nicht, solange E-Mails warten.
cli-no-folder = Den Ordner { $path } gibt es nicht.
cli-no-file-over = { $path } gibt es schon. Geben Sie --force an, um die Datei zu ersetzen, oder einen anderen Namen.
cli-apply-other-undo = { $path } gibt es schon, enthält aber nicht den Rückweg dieser Änderung. Geben Sie mit --undo-file einen anderen Namen an.
cli-output-is-input = { $path } wird von diesem Befehl gelesen und kann nicht zugleich geschrieben werden. Geben Sie einen anderen Namen an.
cli-letter-written = Der Brief wurde in { $path } geschrieben (Seiten: { $pages }).
cli-letter-unresolved = Das DNS kennt { $host } nicht, einen Server des Dienstes. E-Mails dorthin würden ins Leere gehen: Fragen Sie den Support des Dienstes nach dem richtigen Namen, bevor Sie den Brief absenden.
cli-letter-unknown = { $domain } ließ sich nicht abfragen. Der Brief lässt für die jetzigen Einträge leere Linien: Füllen Sie sie von Hand aus.
cli-letter-no-domain = Die Domain { $domain } gibt es nicht. Prüfen Sie ihre Schreibweise.
cli-letter-nothing = Es muss nichts mehr geändert werden: Es braucht keinen Brief.
cli-case-for-domain = { $path } ist die Datei eines Vorgangs, und dieser Befehl erwartet Domains. Mit Vorgängen arbeiten: letter, send, dossier, case.
cli-letter-glyphs = Den Schriften des Briefes fehlen diese Zeichen; für jedes steht ein Platzhalter: { $characters }
cli-letter-none = Der Vorgang { $path } nennt keine Domain.
cli-letter-mixed = Geben Sie entweder einen Vorgang oder Domains an, nicht beides.
cli-pdf = Das PDF ließ sich nicht erzeugen: { $reason }
cli-no-runtime = Das Programm konnte nicht starten: { $reason }
window-ended = Mailward wurde unerwartet beendet.
window-none = Lässt sich hier kein Fenster öffnen, so leistet die Befehlszeile dasselbe: mailward-cli --help
cli-output = Die Ausgabe ließ sich nicht schreiben: { $reason }
cli-services-id = Kennung
cli-services-name = Name
cli-services-hosts = Server für eingehende E-Mails
cli-services-valid = { $path }: Dieses Profil ist in Ordnung ({ $name }).
cli-services-odd-port = { $host } nimmt E-Mails an Port { $port } an, aber MX-Einträge enthalten keinen Port: Alle Absender benutzen Port 25.
cli-services-banner = Begrüßung
cli-services-console = Konsole
cli-services-autoresponder = Antwortadresse für Tests
cli-services-support = Support
cli-services-mailboxes = Postfächer
cli-services-ranges = Adressen
cli-services-ranges-none = beim Support des Dienstes zu erfragen
cli-services-inbound = Eingehende E-Mails
cli-services-outbound = Ausgehende E-Mails
cli-services-region = Standort
cli-reach-progress = Verbindungsaufbau ({ $done }/{ $total }), höchstens noch { $seconds } s
cli-reach-host = Host
cli-reach-address = Adresse
cli-reach-port = Port
cli-reach-verdict = Ergebnis
cli-reach-software = Software
cli-reach-time = Zeit
cli-reach-milliseconds = { $milliseconds } ms
cli-reach-controls = Zum Vergleich gemessen
cli-reach-transcript = Gespräch mit { $place } ({ $address })
cli-reach-signed = Signierte Ergebnisse stehen in { $path }. Wer sie einliest, sieht den Schlüssel { $key }: Das ist Ihrer.
cli-reach-json = { $path } enthält keine Ergebnisse dieses Programms: { $reason }
cli-reach-pasted = In dem Text wurde nichts erkannt. Gebraucht wird die Ausgabe von Test-NetConnection, telnet, nc oder openssl s_client.

## Fehler.

error-domain-empty = Es ist keine Domain angegeben. Schreiben Sie sie so: firma.de.
error-domain-empty-label = In „{ $text }“ fehlt ein Teil zwischen zwei Punkten. Schreiben Sie die Domain so: firma.de.
error-domain-too-long = Dieser Name ist zu lang: Er hat { $length } Zeichen, und eine Domain hat höchstens 253.
error-domain-label-too-long = Der Teil „{ $label }“ ist zu lang: Zwischen zwei Punkten dürfen 63 Zeichen stehen.
error-domain-ip-address = „{ $text }“ ist eine IP-Adresse. Geben Sie stattdessen die Domain an, den Teil hinter dem @ Ihrer E-Mail-Adressen.
error-domain-single-label = „{ $text }“ hat keine Endung wie .de. Geben Sie die ganze Domain an, den Teil hinter dem @ Ihrer E-Mail-Adressen.
error-domain-bad-character = „{ $text }“ enthält ein Zeichen, das in einer Domain nicht vorkommen darf. Erlaubt sind Buchstaben, Ziffern, Bindestriche und Punkte.

error-profile = Zeile { $line }, Spalte { $column }: { $fault }
error-profile-syntax = das ist nicht zu lesen ({ $detail })
error-profile-encoding = das ist kein UTF-8-Text: Speichern Sie die Datei als UTF-8
error-profile-unknown-key = den Schlüssel „{ $key }“ gibt es hier nicht; es gibt: { $known }
error-profile-missing-key = der Schlüssel „{ $key }“ fehlt
error-profile-duplicate-key = diesen Schlüssel gibt es zweimal
error-profile-kind = { $found }: { $kind ->
    [number] verlangt ist eine ganze Zahl ohne Anführungszeichen, in ihren Grenzen
    [list] verlangt ist eine Liste in eckigen Klammern
    [table] verlangt sind hier eigene Schlüssel, in einem Abschnitt
    [truth] verlangt ist true oder false, ohne Anführungszeichen
   *[text] verlangt ist ein Text in Anführungszeichen
}
error-profile-too-large = das Profil ist größer als 64 KiB
error-profile-schema = dieses Profil hat das Format { $found }; diese Version von Mailward liest das Format 1
error-profile-identifier = „{ $text }“ ist keine Kennung: Verwenden Sie a-z, 0-9 und Bindestriche, höchstens 64
error-profile-text = dieser Text muss 1 bis 200 Zeichen haben und darf keine Steuerzeichen enthalten
error-profile-host = „{ $text }“ ist kein Hostname
error-profile-duplicate-host = der Server { $host } ist zweimal aufgeführt
error-profile-host-count = ein Dienst hat 1 bis 16 Server für eingehende E-Mails und höchstens 16 für ausgehende
error-profile-port = 0 ist kein Port
error-profile-link = ein Link muss mit https:// beginnen und einen Host nennen
error-profile-mailbox = „{ $text }“ ist keine E-Mail-Adresse
error-profile-network = „{ $text }“ ist kein Netz wie 192.0.2.0/24
error-profile-too-wide = { $net } würde viel zu viele einlassen
error-profile-inside = kein Dienst im Internet stellt von { $net } aus zu
error-profile-outside = { $net } ist kein firmeninternes Netz wie 10.1.0.0/16
error-profile-too-many = davon darf es höchstens { $most } geben
error-profile-language = „{ $text }“ ist keine der Sprachen en, fr, de, es, it, nl
error-profile-colour = „{ $text }“ ist keine Farbe wie #0b5cad
error-profile-contrast-light = diese Farbe hat auf hellem Grund einen Kontrast von { $contrast }:1; Text braucht 4.5:1, nehmen Sie also eine dunklere
error-profile-contrast-dark = diese Farbe hat auf dunklem Grund einen Kontrast von { $contrast }:1; Text braucht 4.5:1, nehmen Sie also eine hellere
error-logo-too-large = ein Logo hat höchstens 128 KiB
error-logo-kind = ein Logo ist eine PNG- oder SVG-Datei
error-logo-sides = ein PNG für ein Logo ist auf jeder Seite 1 bis 2048 Pixel lang
error-logo-active = ein SVG für ein Logo darf dies nicht enthalten: { $what }
error-logo-path = „{ $name }“ ist kein Name einer Datei neben dem Profil: Ordner und Verknüpfungen sind nicht erlaubt
error-logo-unreadable = das Logo lässt sich nicht lesen: { $reason }
error-logo-base64 = das ist kein base64
error-logo-twice = geben Sie entweder logo oder logo_data an, nicht beides
error-signed-not = die Datei ist nicht signiert
error-signed-kind = was darin signiert ist, ist etwas anderes
error-signed-forged = die Signatur passt nicht: Die Datei wurde nach dem Signieren verändert
error-signed-key = der Schlüssel ist nicht zu verwenden

error-store-no-home = Das System nennt keinen Ordner für Ihre Daten. Setzen Sie die Variable MAILWARD_HOME auf einen.
error-store-read = { $path } lässt sich nicht lesen: { $reason }
error-store-write = { $path } lässt sich nicht schreiben: { $reason }
error-store-exists = { $path } gibt es schon.
error-store-no-folder = Den Ordner { $path } gibt es nicht.
error-store-changed = { $path } wurde inzwischen von einem anderen Fenster oder Programm geändert. Nichts wurde überschrieben; öffnen Sie die Datei erneut.
error-store-busy = { $path }: Ein anderes Programm hält den Ordner gesperrt, deshalb wurde nichts geschrieben. Warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es erneut.
error-store-damaged = { $path } ist beschädigt und blieb unverändert: { $reason }
error-store-newer = { $path } stammt von einer neueren Version von Mailward (Format { $format }).
error-store-profile = { $path }, { $fault }
error-store-no-such-service = Kein Dienst heißt „{ $name }“. „mailward-cli services list“ zeigt, welche es gibt.
error-case-service-missing = Der Vorgang gehört zum Dienst „{ $name }“, dessen Profil auf diesem Computer fehlt. Bitten Sie den, von dem Sie den Vorgang haben, um diese Datei (sie endet auf .mailward-service), nehmen Sie sie mit „mailward-cli services add DATEI“ auf, und führen Sie den Befehl noch einmal aus.
error-store-logo = { $path } kann nicht das Logo sein: { $fault }
error-logo-format = Das ist weder ein PNG noch ein SVG. Speichern Sie es in einem dieser Formate.
error-logo-size = Die Datei ist größer als { $most } KB. Speichern Sie sie kleiner.
error-logo-pixels = Das Bild hat { $width } × { $height } Pixel, das ist zu viel. Speichern Sie es kleiner; 2000 Pixel genügen vollauf.
error-logo-damaged = Die Datei ist beschädigt ({ $reason }). Lassen Sie sich eine andere Kopie geben.
error-logo-effects = Das Bild verwendet Effekte wie Schatten, die nicht gezeichnet werden. Speichern Sie es als PNG.
error-logo-refers = Das Bild verweist auf ein anderes, das nicht geholt wird. Speichern Sie es als PNG oder mit dem Bild darin.
error-store-signature = { $path }: { $fault }.
error-store-other-issuer = Das installierte Profil „{ $id }“ wurde mit dem Schlüssel { $key } herausgegeben, dieses hier nicht. Fragen Sie den Herausgeber; auf der Befehlszeile ersetzt --force es trotzdem.
error-store-passed-over = { $path } wird übergangen: Für denselben Dienst ist ein Profil installiert, das mit dem Schlüssel { $key } ausgestellt wurde, und dieses hier nicht. Entfernen Sie eines der beiden.
error-store-unread-issuer = Das installierte Profil { $path } war signiert und lässt sich nicht mehr lesen ({ $reason }); wer es herausgegeben hat, ist daher nicht bekannt. Fragen Sie den Herausgeber danach; auf der Befehlszeile ersetzt --force es trotzdem.
error-store-built-in = Dieses Profil würde an die Stelle von { $name } treten, das mit Mailward geliefert wird: Die E-Mails aller Vorgänge, die es verwenden, gingen an { $hosts }. Wenn Sie dem Absender vertrauen, installieren Sie es mit --force.
error-store-locked = { $path } ist mit einem Passwort geschützt. Geben Sie es mit --password-stdin oder in der Variablen MAILWARD_CASE_PASSWORD an: mailward-cli case import oder case merge.
error-store-wrong-password = Dieses Passwort öffnet { $path } nicht. Achten Sie auf Groß- und Kleinschreibung; fragen Sie den, der die Datei gesendet hat.
error-store-too-much-work = { $path } wurde nicht geöffnet: Ein Passwort daran zu probieren würde viel länger dauern und viel mehr Speicher brauchen als bei jeder ehrlichen Datei.
error-store-short-password = Das Passwort ist zu kurz, um damit eine Datei zu schützen: Es muss mindestens 8 Zeichen haben.

error-case-too-many-domains = Ein Vorgang fasst höchstens 100 Domains. Teilen Sie sie auf mehrere auf.
error-case-too-many-networks = Ein Vorgang fasst höchstens 200 Netze eines Dienstes.
error-case-text-too-long = Dieser Text ist zu lang: Mehr als 2000 Byte sind nicht erlaubt.
error-case-unknown-domain = { $domain } gehört nicht zu diesem Vorgang.
error-case-tag = „{ $tag }“ ist kein Schlagwort: Ein Schlagwort hat 1 bis 40 Zeichen, kein Komma und kein Steuerzeichen.
error-case-too-many-tags = Ein Vorgang hat höchstens 20 Schlagwörter.
error-case-notes-too-long = Die Notizen sind zu lang: Mehr als 8000 Byte sind nicht erlaubt.
error-case-too-many-records = Das sind mehr Prüfungen, Briefe, Tests oder Kopien, als ein Vorgang behält.

error-resolver-none = Die Einstellungen dieses Computers nennen keinen DNS-Server. Nennen Sie einen mit --resolver. ({ $reason })
error-resolver-setup = Die Frage an das DNS ließ sich nicht vorbereiten: { $reason }

error-plan-unknown = { $domain } ließ sich nicht abfragen; über die Einträge lässt sich also nichts sagen.
error-plan-no-domain = Die Domain { $domain } gibt es nicht. Prüfen Sie ihre Schreibweise.
error-plan-alias = { $domain } ist ein Alias von { $target } (CNAME) und kann keine eigenen Mailserver haben. Klären Sie mit Ihrem DNS-Betreiber: Entweder wird die Änderung bei { $target } gemacht, oder der Alias muss zuerst weg.
error-target-host = „{ $text }“ ist kein Host. Schreiben Sie einen Namen, NAME:PORT, eine IP-Adresse oder [IPv6]:PORT.
error-target-port = „{ $text }“ hat keinen Port von 1 bis 65535.

## Das Übungsnetz.

practice-title = Übungsnetz
practice-intro = Erfundene Firmen und der Dienst, nur auf diesem Computer. Nichts verlässt ihn, und es endet mit diesem Programm.
practice-resolver = Resolver: { $address }
practice-authority = Nameserver: Port { $port } (setzen Sie MAILWARD_AUTHORITY_PORT={ $port } für die Befehle unten)
practice-profile = Profil des Dienstes: { $path }
practice-domain = Domain
practice-story = Was daran zu lernen ist
practice-try = In einem anderen Fenster ausprobieren:
practice-operator = Hier sind Sie der DNS-Betreiber. Geben Sie „apply DOMAIN“ ein, um die Änderung zu machen, „reset DOMAIN“, um sie zurückzunehmen, „quit“ zum Beenden.
practice-applied = { $domain }: Die Änderung ist gemacht.
practice-reset = { $domain }: Die alten Einträge sind wieder da.
practice-stranger = { $domain } ist keine der Firmen.
practice-command = Nicht verstanden: „{ $text }“. Es gibt: apply DOMAIN, reset DOMAIN, quit.
practice-story-own-and-relays = ein eigener Server und die Relays des Anbieters, der übliche Fall
practice-story-half-switched = die Änderung ist halb gemacht
practice-story-switched = die Änderung ist gemacht
practice-story-no-mx = gar keine MX-Einträge
practice-story-takes-no-mail = nimmt keine E-Mails an
practice-story-broken = fast alles ist falsch
practice-story-international = ein Name mit Umlaut oder Akzent
practice-story-out-of-order = das DNS ist gestört

## Ende.

## Ein Test des Weges durch einen Mailserver.

request-send-offered = Verschlüsselt, wenn der Server es anbietet
trial-title = Den Weg über den Smarthost testen
trial-why = Fragen Sie { $server } zuerst, ob er E-Mails von Ihnen annehmen würde: Gesendet wird dabei nichts. Senden Sie dann eine Nachricht, und warten Sie auf die Antwort darauf. Am besten auf dem Mailserver selbst, denn der Dienst erkennt Sie an dessen Adresse.
trial-from = Absender, eine Ihrer Adressen
trial-to = Empfänger, der antwortet
trial-login = Der Smarthost verlangt eine Anmeldung
trial-ask = Nur fragen
trial-send = Testnachricht senden
trial-busy = Gespräch mit dem Server …
trial-waiting = Der Server bittet darum, später wiederzukommen. Nächster Versuch in { $seconds } Sekunden.
trial-no-to = Tragen Sie einen Empfänger ein: eine Adresse, die antwortet, oder eine, in deren Postfach Sie sehen können.
trial-no-smart-host = Dieser Dienst hat keinen Smarthost für ausgehende E-Mails.
trial-ok-envelope = Der Smarthost würde E-Mails von Ihnen annehmen. Gesendet wurde nichts. Als Nächstes: eine Testnachricht senden.
trial-ok-message = Der Smarthost hat die Nachricht angenommen. Das ist der halbe Weg: Jetzt muss die Antwort darauf eintreffen.
trial-look = Testnachricht vom { $at }: Suchen Sie im Postfach von { $from } nach einer Antwort mit dem Wort { $token }.
trial-echo = Die Antwort ist da
trial-echoed = Die Antwort mit dem Wort { $token } ist da ({ $at }): Ausgehende E-Mails kommen durch.
trial-subject = E-Mail-Test { $token }
trial-text =
    Diese Nachricht testet den Weg ausgehender E-Mails über { $server } ({ $service }).
    Sie trägt das Wort { $token }; daran wird ihr Echo wiedererkannt.

    Niemand muss deswegen etwas tun.
trial-waits = Der Server bittet darum, später wiederzukommen. Nächster Versuch in { $seconds } Sekunden; Strg+C beendet.
trial-envelope-taken = Der Server würde E-Mails von Ihnen an { $to } annehmen. Gesendet wurde nichts. Als Nächstes: eine echte Testnachricht senden (ohne --envelope).
trial-taken =
    Der Server hat die Nachricht an { $to } angenommen. Das ist der halbe Weg.
    Sehen Sie jetzt im Postfach von { $from } nach: Innerhalb weniger Minuten muss eine Antwort mit dem Wort { $token } eintreffen. Erst dann kommen ausgehende E-Mails wirklich durch.
echo-found = Das ist das Echo der Testnachricht mit dem Wort { $token }.
echo-not-found = In diesem Text steht das Wort keiner Testnachricht. Kopieren Sie die Kopfzeilen und den Betreff der Antwort, und nennen Sie den Vorgang oder das Wort (--token).
trial-no-recipient = Der Dienst hat keine Adresse, die Testnachrichten beantwortet. Nennen Sie mit --to eine, in deren Postfach Sie sehen können.
trial-no-randomness = Das System liefert keine Zufallszahlen; deshalb lässt sich keine Testnachricht kennzeichnen. Starten Sie den Computer neu, und versuchen Sie es noch einmal.
advice-relay-denied = Dieser Server gibt Ihre E-Mails noch nicht weiter. Nennen Sie dem Support des Dienstes die öffentliche Adresse, von der Ihr Mailserver sendet, und bitten Sie ihn, sie zuzulassen; versuchen Sie es dann vom Mailserver selbst aus noch einmal.
advice-address-refused = Der Server spricht mit dieser Adresse überhaupt nicht. Versuchen Sie es vom Mailserver selbst aus; wird auch dort abgelehnt, so nennen Sie dem Support des Dienstes Ihre öffentliche Adresse: Vielleicht steht sie auf einer Sperrliste.
advice-login-wanted = Der Server verlangt eine Anmeldung. Fragen Sie den Support des Dienstes nach Benutzername und Passwort, und versuchen Sie es damit noch einmal.
advice-encryption-wanted = Der Server spricht mit Ihnen nur über eine verschlüsselte Verbindung, oder er hat keine anzubieten. Wählen Sie eine andere Art der Verschlüsselung: starttls (587), tls (465).
advice-wrong-login = Benutzername oder Passwort sind falsch, oder diese Anmeldung ist hier nicht erlaubt. Geben Sie beides neu ein; fragen Sie den, von dem Sie es haben.
advice-come-back-later = Der Server lässt Fremde später wiederkommen (Greylisting). Das ist normal und schadet nicht: Mailserver versuchen es von selbst noch einmal. Versuchen Sie es in einigen Minuten wieder.
advice-busy = Der Server hat im Augenblick keine Zeit. Versuchen Sie es in einigen Minuten wieder; bleibt es eine Stunde lang so, dann fragen Sie seinen Betreiber.
advice-no-such-recipient = Der Server kennt keinen solchen Empfänger. Prüfen Sie die Adresse auf Tippfehler.
advice-sender-refused = Der Server nimmt die Adresse des Absenders nicht an. Verwenden Sie eine Adresse Ihrer eigenen Domain, die es gibt, und vergewissern Sie sich, dass der Dienst Ihre Domain kennt.
advice-content-refused = Der Server hat die Nachricht gelesen und abgelehnt, wie er es mit Spam, Viren und zu großen Nachrichten tut. Fragen Sie seinen Betreiber nach dem Grund.
advice-check-connection = Es kommt keine Verbindung zu diesem Server zustande. Die Prüfung der Verbindung findet heraus, was dazwischensteht.
advice-encryption-failed = Der Server wurde erreicht, doch die Verbindung ließ sich nicht verschlüsseln: Sein Zertifikat gilt nicht, oder beide kennen keine gemeinsame Verschlüsselung. Sagen Sie es dem, der den Server betreibt.
advice-spf-failed = Der SPF-Eintrag der Absenderdomain nennt die öffentliche Adresse dieses Netzes nicht. Lassen Sie sie eintragen, und versuchen Sie es wieder, sobald die Änderung angekommen ist.

## Vorgänge auf der Befehlszeile.

cli-case-none = Auf diesem Computer gibt es noch keinen Vorgang. Beginnen Sie einen: mailward-cli case new DOMAIN
cli-case-id = Vorgang
cli-case-company = Firma
cli-case-domains = Domains
cli-case-changed = Geändert
cli-case-file = Liegt in { $path }
cli-case-service = Dienst
cli-case-strategy = Alte Server
cli-case-domain = Domain
cli-case-state = Stand
cli-case-unseen = noch nicht abgefragt (case look)
cli-case-step = Schritt
cli-case-stands = Stand
cli-case-missing = Es fehlt
cli-case-unknown = Auf diesem Computer gibt es keinen Vorgang „{ $name }“ und keine Datei dieses Namens. Die Vorgänge auflisten: mailward-cli case
cli-case-exists = { $path } gibt es schon, und ein Vorgang wird nicht ersetzt. Wählen Sie einen anderen Namen, oder entfernen Sie jenen zuerst.
standing-done = fertig
standing-attention = zu beachten
standing-ahead = steht noch aus

## Das Kundenbuch.

book-title = Kunden
book-letters = Briefe
book-state-unseen = Noch nicht abgefragt
book-errors = Fehler
book-warnings = Warnungen
book-findings = Fehler/Warnungen
book-findings-short = Befunde
book-next = Als Nächstes
book-when = Wann
book-checked = Zuletzt geprüft
book-tags = Schlagwörter
book-notes = Notizen
book-archived = Abgelegt
book-count = { $shown } von { $total } Vorgängen
book-done = Geänderte Vorgänge: { $count }
book-written = { $path } wurde geschrieben ({ $count }).
book-was = { $now } (vorher: { $before })
book-open = Kundenbuch
book-why = Alle Ihre Vorgänge auf einen Blick. Drücken Sie auf einen Zustand, um nur diese zu sehen; wählen Sie Vorgänge aus, um für alle dasselbe zu tun.
book-leave = Zurück zum Vorgang
book-search = Suchen nach Firma, Domain, Schlagwort, Notiz oder Person
book-filter-findings = Mit Fehlern oder Warnungen: { $count }
book-filter-due = Fällig binnen einer Woche: { $count }
book-filter-unchecked = 30 Tage nicht geprüft: { $count }
book-filter-archived = Abgelegt: { $count }
book-no-filter = Alle zeigen
book-choose-all = Alle gezeigten auswählen ({ $count })
book-choose-none = Keinen auswählen
book-chosen = Ausgewählt: { $count }
book-reading = Die Vorgänge werden gelesen …
book-empty = Es gibt noch keinen Vorgang. Beginnen Sie einen im Schritt Start.
book-faults = Dateien, die sich nicht lesen lassen: { $count }. Sie wurden nicht angerührt.
book-check = Erneut prüfen
book-checking = Die Domains werden erneut abgefragt: { $done } von { $total } Vorgängen
book-stop = Anhalten
book-checked-all = Erneut geprüfte Vorgänge: { $count }. Anders als vorher: { $changed }.
book-checked-some = Nach { $done } von { $total } Vorgängen angehalten. Anders als vorher: { $changed }. Was gesehen wurde, ist gespeichert.
book-reminders = Erinnerungen
book-table = Tabelle
book-card = Schlagwörter und Notizen
bulk-letters-text = Schreibt die Briefe der ausgewählten Vorgänge nach dem, was zuletzt gesehen wurde. Ist das lange her, so prüfen Sie die Vorgänge zuerst erneut.
bulk-reminders-text = Schreibt, was in jedem der ausgewählten Vorgänge als Nächstes fällig ist, als Kalenderdatei. Jedes Kalenderprogramm öffnet sie.
bulk-table-text = Schreibt die ausgewählten Vorgänge als Tabelle: für die Tabellenkalkulation, oder als einfaches CSV, wenn der Dateiname auf .csv endet.
bulk-one = Alle in einem PDF
bulk-each = Je ein PDF in einem Ordner
bulk-save = Speichern
bulk-apply = Übernehmen
bulk-tags-add = Schlagwörter hinzufügen
bulk-tags-gone = Schlagwörter wegnehmen
bulk-tags-hint = Mehrere werden durch Kommas getrennt, etwa: Händler-Nord, Vertrag-2027
bulk-letter-unseen = { $title }: kein Brief, weil eine Domain noch nicht abgefragt wurde. Wählen Sie zuerst „Erneut prüfen“.
bulk-letter-no-service = { $title }: kein Brief, weil der Dienst auf diesem Computer nicht installiert ist.
bulk-letter-unplanned = { $title }: kein Brief. { $reason }
bulk-letter-nothing = { $title }: kein Brief, weil nichts mehr zu ändern ist.
bulk-letter-more = Und { $count } weitere ohne Brief.
bulk-letter-early = { $title }: Senden Sie diesen Brief noch nicht ab. { $reason }
bulk-letter-early-more = Und { $count } weitere Briefe, die noch nicht hinausgehen sollten.
card-private = Nur für Sie: Schlagwörter und Notizen gehen nicht an den Kunden.
key-book = Strg+B
help-book = Kundenbuch
book-finding-count = Fehler: { $errors }, Warnungen: { $warnings }
book-none-chosen = Sagen Sie, welche Vorgänge gemeint sind: Nennen Sie sie, oder geben Sie einen Filter oder --all an. Die Vorgänge auflisten: mailward-cli book
book-none-fits = Kein Vorgang passt.
book-no-sheet = Die Tabelle ließ sich nicht erzeugen: { $reason }
book-letter-unseen = { $id }: kein Brief, denn eine Domain ist noch nicht abgefragt. Führen Sie aus: mailward-cli book check { $id }
book-letter-no-service = { $id }: kein Brief, denn der Dienst ist auf diesem Computer nicht installiert.
book-letter-unplanned = { $id }: kein Brief. { $reason }
book-letter-nothing = { $id }: kein Brief, denn es muss nichts mehr geändert werden.

## Vorgänge, die übergeben werden und zurückkommen.

hand-over-written = Die Kopie für den Kunden wurde in { $path } geschrieben. Wenn sie zurückkommt: mailward-cli case merge FILE
hand-over-profile = Schicken Sie auch das Profil des Dienstes { $service } mit, eine Datei, die auf .mailward-service endet: Mailward bringt es nicht mit, und ohne dieses Profil lässt sich der Vorgang nicht öffnen.
hand-over-no-password = Um die Datei zu schützen, setzen Sie die Variable MAILWARD_CASE_PASSWORD, oder geben Sie --password-stdin an.
hand-over-open = Übergeben
hand-over-title = Den Vorgang übergeben
hand-over-text = Macht eine Kopie für den Kunden, oder für wen auch immer, der seinen Teil tun soll. Senden Sie sie per E-Mail. Kommt sie zurück, so öffnen Sie sie hier: Mailward zeigt, was geändert wurde, und führt beides zusammen.
hand-over-return = Dieser Vorgang wurde Ihnen übergeben. Speichern Sie ihn als Datei und senden Sie ihn zurück.
hand-over-password = Passwort
hand-over-password-hint = Nicht nötig. Mindestens 8 Zeichen. Sagen Sie es am Telefon, nicht in derselben E-Mail.
hand-over-again = Dasselbe Passwort noch einmal
hand-over-unequal = Die beiden Passwörter sind verschieden.
hand-over-done = Senden Sie diese Datei an den Kunden. Kommt sie zurück, so öffnen Sie sie hier.
hand-over-returned = Senden Sie diese Datei an den zurück, der sie Ihnen gab.
hand-over-folder = Den Ordner zeigen
unlock-title = Geschützter Vorgang
unlock-text = Diese Datei ist mit einem Passwort geschützt. Wer sie gesandt hat, kennt es.
unlock-open = Öffnen
unlock-kept = Der Vorgang ist geöffnet und liegt nun bei Ihren Vorgängen. Um ihn zurückzusenden, wählen Sie „Übergeben“. Die Datei { $path } blieb, wie sie war.
merge-title = Eine Kopie ist zurück
merge-text = Dies ist eine Kopie des Vorgangs „{ $title }“, den Sie hier haben. Darunter steht, was verschieden ist. Was nur eine Seite geändert hat, wird von selbst übernommen.
merge-all-ours = Alles wie hier
merge-all-theirs = Alles wie zurückgekommen
merge-take = Beides zusammenführen
merge-open = Noch zu entscheiden: { $count }
merge-what = Was
merge-before = Übergeben
merge-ours = Hier
merge-theirs = Zurückgekommen
merge-outcome = Ergebnis
merge-taken-ours = wie hier
merge-taken-theirs = wie zurückgekommen
merge-same = gleich
merge-both = beide behalten
merge-conflict = ENTSCHEIDEN
merge-nothing = Seit der Übergabe wurde nichts geändert.
merge-no-base = Es ist nicht mehr bekannt, in welchem Stand diese Kopie übergeben wurde; über alles, was abweicht, muss deshalb entschieden werden.
merge-older = Ein späterer Stand dieser Kopie wurde schon mit dem Vorgang zusammengeführt; diese Datei ist älter. Über alles, was abweicht, muss entschieden werden.
merge-superseded = Ein späterer Stand dieser Kopie wurde schon mit dem Vorgang zusammengeführt, und nichts in dieser Datei ist neu. Der Vorgang bleibt, wie er ist.
merge-decide = Beide Seiten haben dies geändert. Geschrieben wurde nichts. Entscheiden Sie mit --take, zum Beispiel --take { $what }=theirs, oder mit --take-all.
merge-dry = Geschrieben wurde nichts (Probelauf).
merge-written = Der Vorgang { $path } enthält jetzt beide Seiten.
merge-other = Diese Datei ist eine Kopie des Vorgangs { $theirs }, nicht des Vorgangs { $ours }.
merge-no-conflict = Bei „{ $what }“ gibt es nichts zu entscheiden.

## Profile von Diensten.

services-description = Was er tut
services-issuer = Herausgegeben von
services-accent = Farben
services-footer = Fußzeile der Briefe
services-signed-by = { $name }, signiert mit dem Schlüssel { $key }
services-unsigned = { $name } (nicht signiert)
services-added = { $name } ist installiert: { $path }
services-written = Das Profil wurde in { $path } geschrieben.
services-lacks = Ein neues Profil braucht auch: { $options }.
services-new-fault = Das kann nicht in einem Profil stehen: { $line } – { $fault }
services-no-issuer = Wer gibt das Profil heraus? Geben Sie --as NAME an.
services-signed = Das signierte Profil steht in { $path }. Kunden sehen, dass { $name } es herausgegeben hat, und zwar mit dem Schlüssel { $key }: Nennen Sie ihnen diesen Schlüssel auf einem anderen Weg, zum Beispiel am Telefon.
services-verified = Dieses Profil wurde von { $name } mit dem Schlüssel { $key } herausgegeben und ist seit dem Signieren unverändert. Ob das wirklich der Schlüssel des Herausgebers ist, kann nur er selbst sagen: Vergleichen Sie ihn am Telefon.
services-verified-key = Dieses Profil wurde von { $name } mit dem Schlüssel { $key } herausgegeben, dem von Ihnen genannten, und ist seit dem Signieren unverändert.
services-other-key = Dieses Profil wurde mit dem Schlüssel { $key } signiert und nicht mit dem von Ihnen genannten.
services-not-signed = Dieses Profil ist nicht signiert: Jeder kann es geschrieben haben.
services-nobody = (kein Name)
services-ask-id = Kennung (a-z, 0-9, Bindestriche)
services-ask-name = Name, den die Kunden kennen
services-ask-banner = Womit seine Server grüßen, nach „220 “
services-ask-inbound = Server für eingehende E-Mails, als HOST,PRÄFERENZ,STANDORT (leer: keiner mehr)
services-ask-outbound = Smarthost für ausgehende E-Mails (leer: keiner)
services-ask-issuer = Wer den Dienst verkauft (leer: niemand Bestimmtes)
services-ask-phone = Telefon des Supports (leer: keines)
services-ask-email = E-Mail-Adresse des Supports (leer: keine)
services-ask-console = Konsole, https://… (leer: keine)

## Das Glossar.

term-dns = DNS (Domain Name System)
    .what = Das Verzeichnis des Internets: Es sagt, unter welchen Adressen ein Name zu finden ist und welche Server die E-Mails einer Domain annehmen. Für jede Domain führt jemand ihren Teil des Verzeichnisses: oft der Webhoster, der Internetanbieter oder der Registrar.
    .forms = DNS | Domain Name System
term-zone = Zone
    .what = Der Teil des DNS, den ein Betreiber für eine Domain führt: die Liste aller ihrer Einträge.
    .forms = Zone | Zonen | Zonendatei | Zonendateien
term-name-server = Nameserver
    .what = Ein Server, der die Einträge einer Domain veröffentlicht. Es gibt immer mehrere, und alle müssen dasselbe sagen.
    .forms = Nameserver | Nameservers | Nameservern | NS-Eintrag | NS-Einträge | NS-Einträgen
term-delegation = Delegierung
    .what = Der Eintrag eine Ebene höher, zum Beispiel bei .de, der sagt, welche Nameserver Ihre Domain kennen.
    .forms = Delegierung | Delegierungen
term-resolver = Resolver
    .what = Der Server, der für einen Computer Namen nachschlägt: im Büro meist der Router oder der Domänencontroller, zu Hause der des Internetanbieters. Antworten merkt er sich eine Weile.
    .forms = Resolver | Resolvers | Resolvern | DNS-Resolver | DNS-Resolvers | DNS-Resolvern
term-record = Eintrag
    .what = Eine einzelne Angabe im DNS. Jeder Eintrag hat einen Namen, einen Typ (etwa A, MX oder TXT), einen Inhalt und eine Lebensdauer.
    .forms = Eintrag | Eintrags | Eintrages | Einträge | Einträgen | DNS-Eintrag | DNS-Eintrags | DNS-Einträge | DNS-Einträgen
term-a-record = A- und AAAA-Einträge
    .what = Sie sagen, unter welcher Internetadresse ein Name zu finden ist: A für die älteren Adressen (IPv4), AAAA für die neueren (IPv6).
    .forms = A-Eintrag | A-Eintrags | A-Einträge | A-Einträgen | AAAA-Eintrag | AAAA-Eintrags | AAAA-Einträge | AAAA-Einträgen | A- und AAAA-Einträge | A- und AAAA-Einträgen | A- oder AAAA-Einträge | A- oder AAAA-Einträgen | A- noch AAAA-Einträge
term-mx-record = MX-Eintrag
    .what = Er nennt einen Server, der die E-Mails einer Domain annimmt. Es kann mehrere geben; Absender versuchen zuerst den mit der niedrigsten Zahl.
    .forms = MX-Eintrag | MX-Eintrags | MX-Eintrages | MX-Einträge | MX-Einträgen
term-preference = Präferenz
    .what = Die Zahl in einem MX-Eintrag. Je niedriger sie ist, desto früher wird der Server versucht. Spam wird oft absichtlich an die höchste Zahl gesendet.
    .forms = Präferenz | Präferenzen
term-cname = CNAME-Eintrag (Alias)
    .what = Er sagt, dass ein Name nur ein anderes Wort für einen zweiten Namen ist. Mailserver dürfen nicht mit einem Alias genannt werden.
    .forms = CNAME | CNAME-Eintrag | CNAME-Eintrags | CNAME-Einträge | CNAME-Einträgen | Alias | Aliasse | Aliasnamen
term-ttl = TTL (time to live)
    .what = Wie viele Sekunden lang andere sich einen Eintrag merken dürfen. Nach einer Änderung sehen manche so lange noch den alten Eintrag.
    .forms = TTL
term-cache = Cache
    .what = Das Gedächtnis eines Resolvers. Seinetwegen kommt eine Änderung im DNS nicht überall zugleich an.
    .forms = Cache | Caches
term-dnssec = DNSSEC
    .what = Signaturen, an denen andere prüfen können, ob ein Eintrag echt ist. Sind sie falsch, so geben sorgfältige Resolver gar keine Antwort.
    .forms = DNSSEC
term-split-horizon = geteiltes DNS (split horizon)
    .what = Ein Netz, das den eigenen Leuten anders antwortet als dem Rest der Welt. Was man innen sieht, sagt dann nichts darüber, was Absender sehen.
    .forms = geteiltes DNS | geteilten DNS | geteiltem DNS | geteilte DNS | split horizon
term-smtp = SMTP
    .what = Die Sprache, in der Mailserver einander E-Mails übergeben, auf Port 25.
    .forms = SMTP | ESMTP
term-smart-host = Smarthost
    .what = Ein Server, der alle ausgehenden E-Mails Ihres Servers annimmt und in die Welt weitergibt.
    .forms = Smarthost | Smarthosts
term-relay = Relay
    .what = Ein Server, der E-Mails für einen anderen annimmt und weitergibt, zum Beispiel der des Internetanbieters, solange Ihrer ausgeschaltet ist.
    .forms = Relay | Relays | SMTP-Relay | SMTP-Relays | Mail-Relay | Mail-Relays | !Relay access denied
term-back-door = Hintertür
    .what = Ein Weg, auf dem E-Mails noch am Filterdienst vorbei Ihren Server erreichen. Spam sucht danach.
    .forms = Hintertür | Hintertüren
term-null-mx = Null-MX
    .what = Ein Eintrag, mit dem eine Domain sagt, dass sie überhaupt keine E-Mails annimmt.
    .forms = Null-MX | Null-Eintrag | Null-Eintrags | Null-Einträge
term-wildcard = Wildcard
    .what = Ein Eintrag mit einem *, der für jeden Namen gilt, den es sonst nicht gibt.
    .forms = Wildcard | Wildcards | Wildcard-Eintrag | Wildcard-Eintrags | Wildcard-Einträge
term-spf = SPF
    .what = Ein Eintrag, der aufzählt, welche Server im Namen einer Domain E-Mails senden dürfen. E-Mails von anderen lehnen Empfänger ab oder kennzeichnen sie.
    .forms = SPF | SPF-Eintrag | SPF-Eintrags | SPF-Einträge | SPF-Einträgen
term-dmarc = DMARC
    .what = Ein Eintrag, der Empfängern sagt, was mit E-Mails geschehen soll, die angeblich von einer Domain kommen und es nicht beweisen können.
    .forms = DMARC | DMARC-Eintrag | DMARC-Eintrags | DMARC-Einträge | DMARC-Einträgen
term-mta-sts = MTA-STS
    .what = Regeln, die eine Domain auf einer Webseite veröffentlicht: an welche Mailserver andere zustellen dürfen, und nur verschlüsselt. Sie müssen vor den MX-Einträgen geändert werden.
    .forms = MTA-STS
term-dane = DANE (TLSA-Einträge)
    .what = Einträge, die einen Mailserver an sein Zertifikat binden. Sorgfältige Absender stellen nur zu, wo beides übereinstimmt.
    .forms = DANE | TLSA | TLSA-Eintrag | TLSA-Eintrags | TLSA-Einträge | TLSA-Einträgen
term-parked = geparkte Domain
    .what = Eine Domain, hinter der nur eine Seite mit Werbung oder ein Verkaufsangebot steht.
    .forms = geparkt | geparkte | geparkten | geparkter | geparkte Domain | geparkte Domains | geparkten Domains
term-private-address = private Adresse
    .what = Eine Adresse, die nur innerhalb eines Netzes gilt, etwa 192.168.1.10. Von außen kann sie niemand erreichen.
    .forms = private Adresse | private Adressen | privaten Adresse | privaten Adressen
term-ipv6 = IPv6
    .what = Die neuere Art der Internetadresse. Viele Netze und viele Mailserver haben noch immer nur die ältere (IPv4).
    .forms = IPv6
term-isp = Internetanbieter (Provider)
    .what = Die Firma, die Sie mit dem Internet verbindet. Oft betreibt sie auch das DNS einer Domain oder ein Relay.
    .forms = Provider | Providers | Providern | ISP | Anbieter | Anbieters | Internetanbieter | Internetanbieters | Internetanbietern | !große Anbieter | !großen Anbieter | !manche Anbieter
term-starttls = STARTTLS
    .what = Die Art, in der Mailserver aus einer offenen Verbindung eine verschlüsselte machen.
    .forms = STARTTLS
term-greylisting = Greylisting
    .what = Ein Server lässt Fremde nach einigen Minuten wiederkommen; Spam-Versender tun das selten.
    .forms = Greylisting | Greylistings
term-registrar = Registrar
    .what = Die Firma, bei der eine Domain registriert wurde und jedes Jahr bezahlt wird. Oft führt sie auch das DNS der Domain.
    .forms = Registrar | Registrars | Registrare | Registraren
term-ip-address = IP-Adresse
    .what = Die Nummer, unter der ein Computer im Internet zu erreichen ist, etwa 192.0.2.25. Das DNS macht aus Namen solche Nummern.
    .forms = IP-Adresse | IP-Adressen | Internetadresse | Internetadressen | IP | IPv4
term-txt-record = TXT-Eintrag
    .what = Ein Eintrag, der eine Zeile Text enthält. SPF, DMARC und andere Regeln für die E-Mails einer Domain stehen in solchen Zeilen.
    .forms = TXT-Eintrag | TXT-Eintrags | TXT-Einträge | TXT-Einträgen | TXT
term-soa = SOA-Eintrag, Seriennummer
    .what = Der Eintrag am Anfang einer Zone. Seine Seriennummer steigt mit jeder Änderung; so erkennen alle Nameserver, ob sie die neueste Fassung haben.
    .forms = SOA | SOA-Eintrag | SOA-Eintrags | SOA-Einträge | SOA-Seriennummer | SOA-Seriennummern | Seriennummer | Seriennummern
term-propagation = Ausbreitung (Propagation)
    .what = Die Zeit, in der eine Änderung im DNS überall ankommt. Sie dauert so lange, wie andere sich die alten Einträge merken dürfen.
    .forms = Propagation | Ausbreitung
term-port = Port
    .what = Die Nummer einer Tür an einem Computer, hinter der ein bestimmter Dienst zuhört. E-Mails zwischen Servern gehen an Port 25.
    .forms = Port | Ports | Portnummer
term-firewall = Firewall
    .what = Die Schranke zwischen Ihrem Netz und dem Internet: ein Gerät oder Programm, das nur bestimmte Verbindungen durchlässt.
    .forms = Firewall | Firewalls
term-cidr = Netz in CIDR-Schreibweise
    .what = Ein ganzer Bereich von Adressen in Kurzform: 192.0.2.0/24 heißt alle von 192.0.2.0 bis 192.0.2.255. Je kleiner die Zahl nach dem Schrägstrich, desto größer der Bereich.
    .forms = CIDR | CIDR-Schreibweise | Adressbereich | Adressbereichs | Adressbereiche | Adressbereichen
term-nat = NAT, Portweiterleitung
    .what = Wie sich mehrere Computer eine öffentliche Adresse teilen. Dem Router muss gesagt werden, an welchen er eingehende E-Mails weitergibt.
    .forms = NAT | Portweiterleitung | Portweiterleitungen | Portfreigabe
term-tls = TLS (Verschlüsselung)
    .what = Die Verschlüsselung einer Verbindung, wie bei Webseiten mit https. Unterwegs kann niemand mitlesen.
    .forms = TLS | SSL
term-certificate = Zertifikat
    .what = Der Ausweis eines Servers: Eine Stelle bestätigt damit, dass er seinen Namen zu Recht trägt.
    .forms = Zertifikat | Zertifikats | Zertifikate | Zertifikaten
term-dkim = DKIM
    .what = Eine Signatur in jeder Nachricht, an der Empfänger sehen, dass sie von der Domain kommt und unterwegs nicht verändert wurde.
    .forms = DKIM
term-header = Kopfzeilen einer Nachricht
    .what = Die Zeilen über dem Text einer Nachricht: Absender, Betreff und ein Vermerk jedes Servers, durch den sie ging. Mailprogramme verbergen die meisten.
    .forms = Kopfzeile | Kopfzeilen
term-envelope = Umschlag (envelope)
    .what = Was Server einander vor einer Nachricht sagen: von wem sie kommt und an wen sie geht. Wie bei Briefen kann innen etwas anderes stehen.
    .forms = Umschlag | Umschlags | Umschläge | Envelope
term-greeting = Begrüßung (Banner)
    .what = Die erste Zeile, die ein Mailserver jedem sagt, der sich verbindet. Sie beginnt mit 220 und nennt meist den Server.
    .forms = Begrüßung | Begrüßungen | Banner
term-transcript = Mitschrift
    .what = Was dieses Programm und ein Server Zeile für Zeile zueinander sagten, aufgehoben als Beleg für den Support.
    .forms = Mitschrift | Mitschriften
term-bounce = Unzustellbarkeitsbericht
    .what = Die Nachricht, mit der ein Server dem Absender sagt, dass etwas nicht zugestellt werden konnte, und warum.
    .forms = Unzustellbarkeitsbericht | Unzustellbarkeitsberichts | Unzustellbarkeitsberichte | Unzustellbarkeitsmeldung
term-block-list = Sperrliste
    .what = Eine Liste von Adressen, von denen Spam kam. Viele Server weisen ab, wer darauf steht; man kann sich streichen lassen.
    .forms = Sperrliste | Sperrlisten
term-connector = Connector
    .what = So heißt bei Exchange eine Regel für den Weg der E-Mails: Sendeconnector für ausgehende, Empfangsconnector für eingehende.
    .forms = Connector | Connectors | Connectoren | Sendeconnector | Sendeconnectors | Sendeconnectoren | Empfangsconnector | Empfangsconnectors | Empfangsconnectoren | Konnektor | Konnektoren
term-domain-connect = Domain Connect
    .what = Ein Verfahren mancher DNS-Betreiber: Sie folgen einem Link, melden sich an, sehen die Änderung und stimmen zu. Niemand muss einen Eintrag tippen.
    .forms = Domain Connect
term-open-relay = offenes Relay
    .what = Ein Mailserver, der E-Mails von jedem an jeden weitergibt. Spam-Versender finden ihn in Stunden, und dann sperrt ihn die ganze Welt.
    .forms = offenes Relay | offene Relays | offenen Relay | offenen Relays
term-autoresponder = automatische Antwort (Echo)
    .what = Eine Adresse, die auf jede Nachricht von selbst antwortet. So sieht man, dass E-Mails hinaus- und zurückkommen.
    .forms = automatische Antwort | automatischen Antwort | automatische Antworten | Echo | Echos

glossary-title = Hier verwendete Wörter
glossary-open = Glossar
glossary-search = Suchen
glossary-nothing = Kein Begriff enthält diese Wörter. Versuchen Sie ein anderes.
glossary-hint = Klicken oder Eingabetaste: zum Glossar.
glossary-standards = Standards: { $names }
help-glossary = Das Glossar erklärt jedes Wort, das gepunktet unterstrichen ist. Mit der Maus auf einem solchen Wort erscheint seine Bedeutung; auf der Tastatur führt Tab dorthin, und die Pfeiltasten zum nächsten im selben Absatz.
glossary-count = { $count ->
        [one] Ein Begriff
       *[other] { $count } Begriffe
    }
explain-what = Was es ist
explain-why = Warum es wichtig ist
explain-todo = Was zu tun ist
explain-details = Technische Einzelheiten
explain-see = Siehe auch: { $terms }
explain-unknown = „{ $word }“ ist weder ein Begriff des Glossars noch der Code eines Befunds. Alle auflisten: mailward-cli explain
explain-terms = Begriffe
explain-findings = Befunde

## Domain Connect.

domain-connect-ask = Beim DNS-Betreiber einen Link anfragen
domain-connect-asking = Der DNS-Betreiber wird gefragt …
domain-connect-open = Im Browser öffnen
domain-connect-link = { $provider } hat die Vorlage aufgenommen: Unter diesem Link können Sie die Änderung ansehen und ihr zustimmen. Vorher wird nichts geändert.
domain-connect-no-template = { $provider } nimmt Änderungen über Domain Connect an, hat aber die Vorlage dieses Dienstes nicht aufgenommen. Senden Sie den Brief, oder ändern Sie die Einträge in der Verwaltungsoberfläche des Betreibers.
domain-connect-not-spoken = Der DNS-Betreiber dieser Domain bietet keine Änderungen über Domain Connect an. Senden Sie den Brief, oder verwenden Sie eine andere Form.
domain-connect-unknown = Die Domain ließ sich nicht nach ihrem Domain-Connect-Server fragen. Versuchen Sie es später wieder, oder verwenden Sie eine andere Form.
domain-connect-fault = Der Domain-Connect-Server des DNS-Betreibers gab keine brauchbare Antwort: { $reason }. Verwenden Sie eine andere Form.

## Das Adressbuch der DNS-Betreiber.

operators-title = Aus dem Adressbuch wählen
operators-word = Teil des Namens
operators-choose = Wählen
operators-forget = Vergessen
operators-keep = Diesen Betreiber ins Adressbuch aufnehmen
operators-saved = Das Adressbuch ist gespeichert.
operators-more = { $count ->
        [one] Ein weiterer passt.
       *[other] { $count } weitere passen.
    } Geben Sie mehr vom Namen ein.
operators-own = Ihr Adressbuch
operators-none = leer
operators-known = Bekannte DNS-Betreiber
operators-unknown = „{ $name }“ steht nicht in Ihrem Adressbuch. Die Einträge darin: mailward-cli operators
operators-no-name = Der Betreiber hat keinen Namen; unter diesem steht ein Eintrag im Adressbuch.
operators-full = Das Adressbuch ist voll: Es fasst 500 Betreiber. Nehmen Sie einen heraus, den Sie nicht mehr brauchen.

## Viele Domains auf einmal.

audit-label = Prüfung:
audit-progress = { $done } Domains, { $rate } je Sekunde, { $percent } % der Liste, noch { $left }
audit-progress-open = { $done } Domains, { $rate } je Sekunde
audit-summary = Domains: { $all }, davon { $switched } umgestellt, { $partly } halb umgestellt, { $not } nicht umgestellt, { $none } ohne E-Mails, { $unknown } unbekannt.
audit-repeated = Übergangen, weil sie schon vorgekommen waren: { $count }.
audit-changed = Geändert: { $count }. Haben den Dienst verlassen: { $drifted }.
audit-before = vorher: { $state }
audit-left = { $domain } hat { $service } verlassen: Die E-Mails gehen jetzt an { $hosts }.
audit-left-implicit = { $domain } hat { $service } verlassen: Es gibt keine MX-Einträge mehr, und die E-Mails gehen an die eigene Adresse der Domain.
audit-left-nowhere = { $domain } hat { $service } verlassen: Die Domain nimmt keine E-Mails mehr an.
audit-weakened = { $domain } liegt nicht mehr ganz hinter dem Dienst: { $hosts }.
audit-heading = Die erste Zeile, „{ $text }“, wurde für die Überschrift der Liste gehalten.
audit-aside = Zeile { $line } der Liste nennt { $cell } in einer weiteren Spalte. Nur die erste Spalte wird gelesen: Schreiben Sie jede Domain in eine eigene Zeile.
audit-fault = Zeile { $line } der Liste: { $reason } Sie wurde übergangen.
audit-more-faults = Weitere Zeilen der Liste, die keine Domains sind: { $count }.
audit-too-long = Die Zeile ist länger, als eine Domain sein kann.
audit-encoding = Das ist kein UTF-8-Text: Speichern Sie die Datei als UTF-8.
audit-open-quote = Ein Anführungszeichen ist nicht geschlossen.
audit-list = { $path } lässt sich nicht lesen: { $reason }
audit-empty = { $path } nennt keine Domain.
audit-results = { $path } lässt sich nicht schreiben: { $reason }. Was im Journal (--resume) steht, muss nicht noch einmal abgefragt werden: Schaffen Sie Platz, und starten Sie denselben Befehl.
audit-journal = Das Journal { $path } ist nicht zu verwenden: { $reason }
audit-journal-foreign = { $path } ist nicht das Journal einer Prüfung. Die Datei blieb unverändert; geben Sie bei --resume einen anderen Namen an.
audit-journal-terms = Das Journal { $path } wurde mit einer anderen Angabe begonnen: { $what } ({ $was }). Es blieb unverändert: Starten Sie denselben Befehl wie zuvor, oder geben Sie bei --resume einen anderen Namen an.
audit-journal-busy = Das Journal { $path } wird gerade von einer anderen Prüfung benutzt. Warten Sie, bis sie fertig ist, oder beenden Sie sie; zwei an einem Journal würden einander die Ergebnisse zerstören.
audit-previous = { $path }, Zeile { $line }: Das ist kein Ergebnis einer Prüfung. --since braucht, was audit --json geschrieben hat.
audit-sockets = Es lassen sich keine Fragen senden: { $reason }
audit-dead = Kein Resolver antwortet mehr. Die Domains, die nicht abgefragt werden konnten, gelten als unbekannt.
audit-dead-resume = Kein Resolver antwortet mehr. Starten Sie denselben Befehl später: Er macht dort weiter, wo er aufgehört hat.
audit-window-open = Liste prüfen
audit-window-heading = Eine Liste prüfen
audit-window-why = Wo alle Ihre Kunden stehen, auf einmal: Jede Domain einer Liste wird abgefragt, und was sich findet, kommt in eine Datei.
audit-window-file = gepruefte-domains
audit-window-list = Die Liste
audit-window-list-example = Pfad der Liste, etwa kunden.txt
audit-window-list-hint = Eine Domain je Zeile, oder eine CSV-Datei mit den Domains in der ersten Spalte.
audit-window-service = Dienst
audit-window-part = Was abgefragt wird
audit-window-full = Alles
audit-window-full-why = Wie im Schritt „Jetzige Einträge“: etwa ein Dutzend Fragen je Domain.
audit-window-mx = Nur die MX-Einträge
audit-window-mx-why = Eine Frage je Domain: Sie zeigt, wer umgestellt hat, und braucht ein Zehntel der Zeit.
audit-window-output = Datei für die Ergebnisse
audit-window-output-hint = .csv ist eine Tabelle für die Tabellenkalkulation. .ndjson enthält alle Einzelheiten, und eine spätere Prüfung lässt sich damit vergleichen.
audit-window-more = Tempo, und Vergleich mit einer früheren Prüfung
audit-window-pace = Tempo
audit-window-polite = Höflich: höchstens { $rate } Fragen je Sekunde
audit-window-polite-why = So viel nehmen die großen öffentlichen Resolver von einer Adresse an.
audit-window-unlimited = So schnell, wie Antworten kommen
audit-window-unlimited-why = Nur wenn der DNS-Resolver Ihr eigener ist: Andere antworten Ihnen sonst vielleicht nicht mehr.
audit-window-since = Ergebnisse einer früheren Prüfung
audit-window-since-example = Pfad einer .ndjson-Datei
audit-window-since-hint = Damit kommt nur in die Ergebnisse, was sich seither geändert hat, und Sie erfahren, wer den Dienst verlassen hat. Kann leer bleiben.
audit-window-start = Starten
audit-window-needs-list = Geben Sie zuerst die Liste an.
audit-window-interrupted = Eine Prüfung mit diesen Ergebnissen wurde unterbrochen
audit-window-interrupted-text = Wenn Sie fortfahren, werden nur die übrigen Domains abgefragt. Wenn Sie neu beginnen, werden ihre Ergebnisse ersetzt.
audit-window-exists-text = Ersetzen Sie sie, oder geben Sie den Ergebnissen einen anderen Namen.
audit-window-go-on = Fortfahren
audit-window-anew = Neu beginnen
audit-window-failed = Die Prüfung hat angehalten
audit-window-unread = { $path } lässt sich nicht lesen: { $reason }. Prüfen Sie den Pfad, und starten Sie erneut.
audit-window-empty = { $path } nennt keine Domain. Die Liste braucht eine Domain je Zeile, oder die Domains in der ersten Spalte.
audit-window-unwritten = { $path } lässt sich nicht schreiben: { $reason }. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz, und starten Sie erneut. Was vorher geschrieben wurde, bleibt erhalten.
audit-window-foreign = { $path } ist im Weg: Die Datei stammt nicht von einer Prüfung und blieb unverändert. Geben Sie den Ergebnissen einen anderen Namen.
audit-window-terms = Die unterbrochene Prüfung wurde mit einer anderen Angabe unter „{ $what }“ begonnen. Wählen Sie dasselbe wie damals, beginnen Sie neu, oder geben Sie den Ergebnissen einen anderen Namen.
audit-window-previous = { $path }, Zeile { $line }: Das ist kein Ergebnis einer Prüfung. Wählen Sie zum Vergleichen eine .ndjson-Datei, die eine Prüfung geschrieben hat.
audit-window-running = { $list } wird geprüft
audit-window-doing-full = Jede Domain wird abgefragt wie im Schritt „Jetzige Einträge“ und für { $service } beurteilt.
audit-window-doing-mx = Die MX-Einträge jeder Domain werden abgefragt und für { $service } beurteilt.
audit-window-keeps = Sie können inzwischen andere Seiten ansehen. Angehalten, lässt sich die Prüfung später fortsetzen: Nichts geht verloren.
audit-window-opening = Die Liste wird gelesen …
audit-window-stopping = Wird angehalten …
audit-window-done = { $count ->
        [one] Fertig: eine Domain ist abgefragt
       *[other] Fertig: { $count } Domains sind abgefragt
    }
audit-window-stopped = Angehalten
audit-window-stopped-text = Nichts ist verloren: Abgefragte Domains: { $count }. „Fortfahren“ fragt die übrigen ab, jetzt oder an einem anderen Tag.
audit-window-dead = Kein DNS-Server antwortet mehr
audit-window-dead-text = Was abgefragt wurde, bleibt erhalten: { $count } Domains. Prüfen Sie die Verbindung, und fahren Sie fort: Nur die übrigen werden abgefragt.
audit-window-states = Wie sie stehen
audit-window-drifted = { $count ->
        [one] Ein Kunde hat den Dienst verlassen oder liegt nicht mehr ganz hinter ihm
       *[other] { $count } Kunden haben den Dienst verlassen oder liegen nicht mehr ganz hinter ihm
    }
audit-window-none = Um keine Domain muss man sich kümmern.
audit-window-attention = { $count ->
        [one] Um eine Domain muss man sich kümmern
       *[other] Um { $count } Domains muss man sich kümmern
    }
audit-window-domain = Domain
audit-window-state = Stand
audit-window-found = Was zuerst auffällt
audit-window-more-shown = { $count } zeigen
audit-window-rest = { $count ->
        [one] Eine weitere steht in den Ergebnissen.
       *[other] { $count } weitere stehen in den Ergebnissen.
    }
audit-window-skipped = In der Liste übergangen
audit-window-show = Ergebnisse zeigen
audit-window-again = Andere Liste prüfen
