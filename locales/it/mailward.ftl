### Mailward.

## Findings: what it is; why it matters (.why); what to do (.todo).

finding-nxdomain = Il dominio { $subject } non esiste.
    .why = Nessuno può scrivere a un dominio che il DNS non conosce.
    .todo = Controlli l’ortografia. Se è giusta, chieda a chi ha registrato il dominio se è scaduto.
    .details = Il resolver risponde NXDOMAIN (RFC 2308 §2.1).
finding-servfail = Il DNS di { $subject } è guasto: il resolver non ha avuto una risposta valida (SERVFAIL).
    .why = Neanche i server che Le inviano posta ricevono risposta. Riprovano per qualche giorno, poi rinunciano.
    .todo = Segnali al Suo gestore DNS che { $subject } risponde SERVFAIL, poi ricontrolli. Non cambi nulla prima che funzioni.
    .details = Il resolver risponde SERVFAIL (RFC 1035 §4.1.1): nessuno dei server dei nomi del dominio gli ha dato una risposta utilizzabile.
finding-timeout = Nessun server DNS ha risposto in tempo alla domanda su { $subject }.
    .why = Senza risposta nessuno può dire che cosa ci sia ora, e non si può preparare alcuna modifica.
    .todo = Verifichi che questo computer sia collegato a Internet, poi ricontrolli. Se il problema riguarda solo questo dominio, bisogna avvisare il suo gestore DNS.
    .details = Nessuna risposta né via UDP né via TCP entro il tempo concesso.
finding-resolver-unreachable = Il resolver DNS non ha dato risposta su { $subject } ({ $detail }).
    .why = Senza risposta nessuno può dire che cosa ci sia ora, e non si può preparare alcuna modifica.
    .todo = Verifichi le impostazioni di rete di questo computer, o provi da un’altra rete, poi ricontrolli.
    .details = Il resolver non era raggiungibile, oppure risponde REFUSED (RFC 1035 §4.1.1).
finding-null-mx = { $subject } dichiara di non ricevere posta (MX nullo).
    .why = I mittenti rinunciano subito. Finché questo record esiste, non arriva alcun messaggio.
    .todo = Se il dominio deve ricevere posta, il record va eliminato. La lettera al gestore DNS lo chiede.
    .details = Un solo record MX con la radice come host, «MX 0 .» (RFC 7505 §3).
finding-null-mx-mixed = { $subject } dice di non ricevere posta, e indica però anche dei server di posta.
    .why = Le due cose si contraddicono. Alcuni mittenti rinunciano subito, e così della posta va persa.
    .todo = Faccia eliminare il record nullo (quello che indica un punto). La lettera al gestore DNS lo chiede.
    .details = Un record «MX 0 .» accanto ad altri, cosa che la RFC 7505 §3 vieta.
finding-no-mx = { $subject } non ha né server di posta né un indirizzo: nulla può ricevere la sua posta.
    .why = Ogni messaggio a questo dominio viene rifiutato.
    .todo = Se il dominio deve ricevere posta, faccia creare i record del servizio. La lettera lo chiede.
    .details = Nessun record MX, e nessun record A o AAAA a cui ripiegare (RFC 5321 §5.1).
finding-implicit-mx = { $subject } non indica alcun server di posta, perciò la posta va all’indirizzo del dominio stesso ({ $addresses }).
    .why = Spesso è il server web, che forse accetta posta senza che nessuno la legga.
    .todo = Non c’è nulla da eliminare: i record del servizio sono nuovi. Si informi se la macchina a quell’indirizzo oggi riceve posta.
    .details = Senza record MX, i record A e AAAA del dominio valgono come uno con preferenza 0 (RFC 5321 §5.1).
finding-domain-is-alias = { $subject } è un alias di { $target }, e prende da lì i suoi server di posta.
    .why = Un alias non può avere server di posta propri. La modifica va fatta presso { $target }, oppure l’alias deve sparire.
    .todo = Chieda al Suo gestore DNS quale delle due strade scegliere.
    .details = Al nome del dominio c’è un record CNAME; accanto a esso non possono esserci altri record (RFC 1034 §3.6.2).
finding-mx-is-cname = { $subject } è un alias (indica { $target }); un server di posta va indicato con il suo vero nome.
    .why = Alcuni mittenti rifiutano di consegnare a un alias.
    .todo = { $whose ->
        [service] Solo il servizio può rimediare: lo segnali alla sua assistenza. Il nome nei record MX resta come lo indica il servizio.
       *[other] Se questo record resta, faccia in modo che indichi direttamente { $target }.
    }
    .details = Un record MX non deve indicare un CNAME (RFC 2181 §10.3).
finding-mx-is-ip = Un server di posta è dato come indirizzo ({ $subject }), dove invece va un nome.
    .why = I mittenti cercano un host con quel nome e non lo trovano. Tramite questo record non arriva alcun messaggio.
    .todo = Faccia sostituire il record con uno che contenga un nome.
    .details = Il contenuto di un record MX è un nome di host (RFC 1035 §3.3.9); un indirizzo al suo posto viene cercato come nome.
finding-mx-target-missing = Il server di posta { $subject } non ha alcun indirizzo nel DNS.
    .why = I mittenti non possono raggiungerlo. Se è l’unico, non arriva alcun messaggio.
    .todo = { $whose ->
        [service] Solo il servizio può rimediare: lo segnali alla sua assistenza. Il nome nei record MX resta come lo indica il servizio.
       *[other] Faccia eliminare il record, o correggere il nome.
    }
    .details = Né record A né record AAAA per l’host (RFC 5321 §5.1).
finding-mx-final-dot-missing = { $subject } doveva essere probabilmente { $meant }: nella zona manca il punto finale.
    .why = Senza il punto il DNS aggiunge il nome del dominio stesso, e nessun server di posta si chiama così.
    .todo = Chieda al Suo gestore DNS di scrivere { $meant }. con un punto alla fine.
    .details = In un file di zona, un nome senza punto finale viene completato con l’origine (RFC 1035 §5.1).
finding-mx-target-unknown = Non è stato possibile cercare gli indirizzi del server di posta { $subject }.
    .why = Può essere un guasto passeggero, oppure il gestore di quel nome ha un problema.
    .todo = Ricontrolli tra qualche minuto.
    .details = La richiesta dei record A o AAAA non è riuscita.
finding-mx-ipv6-only = Il server di posta { $subject } è raggiungibile solo via IPv6.
    .why = Molti mittenti non hanno IPv6. La loro posta non può arrivarci.
    .todo = { $whose ->
        [service] Solo il servizio può rimediare: lo segnali alla sua assistenza. Il nome nei record MX resta come lo indica il servizio.
       *[other] Dia all’host anche un indirizzo IPv4, oppure ne faccia indicare un altro.
    }
    .details = Record AAAA, ma nessun record A.
finding-private-address = Il server di posta { $subject } ha un indirizzo che Internet non può raggiungere ({ $addresses }).
    .why = Un simile indirizzo ha senso solo nella rete interna di un’azienda. La posta da fuori non arriva.
    .todo = { $whose ->
        [service] Solo il servizio può rimediare: lo segnali alla sua assistenza. Il nome nei record MX resta come lo indica il servizio. Se vede questo dall’interno dell’ufficio, può darsi che la Sua rete mostri una risposta diversa da quella che vede il resto del mondo.
       *[other] Faccia inserire l’indirizzo pubblico. Se vede questo dall’interno dell’ufficio, può darsi che la Sua rete mostri una risposta diversa da quella che vede il resto del mondo.
    }
    .details = L’indirizzo appartiene a un blocco dei registri IANA per usi speciali (RFC 6890).
finding-duplicate-mx = { $subject } è elencato più di una volta (preferenze { $preferences }).
    .why = Non fa danni, ma alla prossima modifica è facile dimenticarne uno.
    .todo = Li faccia eliminare tutti tranne uno. La sostituzione dell’intera serie lo fa già.
    .details = Più record MX indicano lo stesso host.
finding-equal-preferences = Più server di posta hanno la stessa preferenza { $preference }: { $hosts }.
    .why = I mittenti ne scelgono uno a caso. Va bene per server equivalenti; non va bene se uno di loro deve venire per primo.
    .todo = Nulla, se sono server equivalenti.
    .details = Gli host con la stessa preferenza vengono provati in ordine casuale (RFC 5321 §5.1).
finding-no-room-below = La preferenza più bassa in uso è { $lowest }: sotto non c’è posto per i { $hosts } server del servizio.
    .why = Il numero più basso ha la precedenza, e i numeri partono da 0. Per mettere il servizio davanti bisognerebbe rinumerare i vecchi record.
    .todo = La cosa migliore è sostituire l’intera serie. Se restano vecchi record, Mailward dà a tutti numeri nuovi.
    .details = Le preferenze sono numeri da 0 a 65535 (RFC 1035 §3.3.9).
finding-not-switched = La posta per { $subject } non passa ancora dal servizio.
    .why = Fino alla modifica non viene filtrato nulla.
    .todo = Invii la lettera al Suo gestore DNS.
    .details = Nessuno dei record MX indica un host del servizio.
finding-partly-switched = La posta di { $subject } va solo in parte al servizio: { $listed } dei suoi { $all } server sono elencati, e devono venire prima di tutti gli altri.
    .why = Una parte della posta può aggirare il filtro, oppure ha meno vie per arrivare.
    .todo = Faccia completare la modifica. La lettera chiede solo ciò che manca.
    .details = Non tutti gli host del servizio sono elencati e preferiti a ogni altro.
finding-wrong-order = Un altro server viene prima del servizio, o gli sta alla pari: { $hosts } (preferenza { $preference }).
    .why = La posta va prima lì, senza filtro.
    .todo = Faccia eliminare quel record, oppure gli faccia dare un numero più alto di quelli del servizio.
    .details = L’host con la preferenza più bassa viene provato per primo (RFC 5321 §5.1).
finding-kept-backup = Il vecchio server { $subject } è ancora elencato dietro il servizio (preferenza { $preference }).
    .why = È una porta sul retro: chi invia posta indesiderata prova apposta l’ultimo server, perché spesso non è filtrato.
    .todo = Faccia eliminare questo record quando il servizio funziona.
    .details = Il record ha una preferenza più alta di quelli del servizio; i mittenti non sono obbligati a rispettare l’ordine.
finding-service-host-unknown =
    { $kind ->
        [name] { $subject } è un nome nel dominio del servizio, ma nessuno dei server del suo profilo ({ $known }).
       *[slip] { $subject } assomiglia a un server del servizio, ma non è nessuno di questi: { $known }.
    }
    .why = { $kind ->
        [name] Forse è un server che il servizio non ha più, o che Mailward non conosce ancora. Può darsi che la posta vi arrivi comunque.
       *[slip] È probabilmente un errore di battitura. La posta inviata lì non arriva, oppure arriva a un estraneo.
    }
    .todo = { $kind ->
        [name] Chieda all’assistenza del servizio quali nomi sono giusti prima che si modifichino dei record. Il profilo del servizio potrebbe non essere aggiornato.
       *[slip] Faccia correggere il nome.
    }
    .details = Il nome ha lo stesso dominio registrabile degli host del servizio, oppure ne differisce per una o due lettere.
finding-service-host-missing = Il server { $subject } del servizio non è elencato.
    .why = Se gli altri sono fuori uso, la posta ha una via in meno.
    .todo = Faccia creare il record.
    .details = Il profilo del servizio elenca l’host; i record MX no.
finding-service-host-unresolvable = Il DNS non conosce il server { $subject } del servizio.
    .why = I record che lo indicano non porterebbero da nessuna parte.
    .todo = Chieda all’assistenza del servizio il nome giusto prima di inviare la lettera. Il profilo del servizio potrebbe non essere aggiornato.
    .details = Né record A né record AAAA per un host del profilo del servizio.
finding-long-ttl = I record possono essere ricordati per { $hours } ore (TTL { $seconds }).
    .why = Per tutto questo tempo dopo la modifica, una parte della posta segue ancora il vecchio percorso.
    .todo = Chieda di abbassare il TTL a 300 prima della modifica, e attenda le { $hours } ore. Lasci aperto il vecchio server finché non sono trascorse.
    .details = I resolver possono fornire la vecchia risposta per l’intero TTL (RFC 1035 §3.2.1).
finding-short-ttl = I record possono essere ricordati solo per { $seconds } secondi.
    .why = Per una modifica va bene. In seguito, una breve interruzione del DNS fermerebbe subito la posta.
    .todo = Quando tutto è finito, faccia alzare il TTL a 3600.
    .details = Preso da una risposta autorevole.
finding-mx-from-wildcard = I server di posta di { $subject } sono quelli del record jolly { $wildcard }.
    .why = { $subject } non ha record propri. La modifica gliene dà, e da allora nessun record jolly vale più per lui: gli indirizzi e i testi (A, AAAA, TXT) che vengono anch’essi da record jolly sparirebbero.
    .todo = Lasci il record jolly com’è. Chieda al Suo gestore DNS di inserire presso { $subject }, insieme ai nuovi record, tutto il resto che gli viene da record jolly.
    .details = Nomi inventati sotto { $subject } e accanto ricevono gli stessi record MX. Un record jolly risponde solo per i nomi che non esistono (RFC 4592 §3.3.1).
finding-host-not-domain = { $subject } sembra il nome di un server, non ciò che segue la @ nei Suoi indirizzi.
    .why = { $parent } ha server di posta propri. Se i Suoi indirizzi terminano con @{ $parent }, una modifica presso { $subject } non ne sposta la posta, e un server chiuso in seguito la respinge tutta.
    .todo = Guardi che cosa segue la @. Se è { $parent }, indichi quel dominio al posto di { $subject }.
    .details = Un nome senza record MX, o che è esso stesso un server di posta, sotto un dominio con record MX.
finding-wildcard-mx = Ogni nome sotto { $subject } ha server di posta (un record jolly).
    .why = Viene accettata anche la posta a sottodomini inventati, e aggira il servizio se non si modifica anche il record jolly.
    .todo = Chieda al Suo gestore DNS se il record jolly serve. Se sì, anch’esso deve indicare il servizio.
    .details = Un nome casuale sotto il dominio ha record MX (RFC 4592).
finding-mta-sts-present = { $subject } pubblica regole per la consegna della sua posta (MTA-STS, modalità { $mode }).
    .why = { $kept ->
        [unknown] I mittenti che le hanno scaricate in precedenza le conservano, forse fino a un anno.
        [hours] I mittenti conservano queste regole per meno di un giorno. Ai server che le regole non indicano non consegnano, oppure lo segnalano.
       *[other] I mittenti conservano queste regole fino a { $days } giorni. Ai server che le regole non indicano non consegnano, oppure lo segnalano.
    }
    .todo = { $kept ->
        [unknown] Faccia in modo che le regole si possano scaricare di nuovo prima della modifica: nessuno può dire se indicano i server del servizio.
       *[other] Nulla, purché le regole indichino tutti i server di posta: quelli di oggi e quelli del servizio. Mailward lo verifica.
    }
    .details = Record TXT a _mta-sts.{ $subject } (RFC 8461 §3.1), regole a https://mta-sts.{ $subject }/.well-known/mta-sts.txt (§3.2).
finding-mta-sts-lists-old = Le regole di consegna di { $subject } (MTA-STS) non indicano questi server del servizio: { $missing }.
    .why = { $effect ->
        [refused] I grandi provider rispettano queste regole e ora non consegnano a { $subject }, perché le regole indicano solo { $hosts }. La loro posta attende, e dopo alcuni giorni torna ai mittenti.
        [passed] I grandi provider rispettano queste regole: ora saltano questi server e consegnano solo a { $hosts }. Finché questi non sono raggiungibili, la loro posta attende, e dopo alcuni giorni torna ai mittenti.
        [reported] I mittenti segnalano ogni consegna a un server che le regole non indicano. Non appena le regole saranno vincolanti (modalità enforce), non vi consegnerebbero più, perché le regole indicano solo { $hosts }.
       *[later] Una volta cambiati i server di posta, i grandi provider non consegnerebbero, perché le regole indicano solo { $hosts }.
    }
    .todo = { $effect ->
        [refused] Pubblichi subito le regole con i server del servizio, e cambi la loro versione (l’id nel record TXT). Se occorre tempo, nel frattempo faccia inserire di nuovo i vecchi server di posta.
        [passed] Pubblichi subito le regole con i server del servizio, e cambi la loro versione (l’id nel record TXT).
        [reported] Faccia aggiungere alle regole i server del servizio e faccia cambiare la loro versione (l’id nel record TXT), preferibilmente prima che cambino i server di posta.
       *[later] Prima della modifica, faccia aggiungere alle regole i server del servizio e faccia cambiare la loro versione (l’id nel record TXT). Attenda finché Mailward dice che nessuno conserva più le vecchie regole.
    }
    .details = Un mittente che conosce le regole consegna solo agli host che corrispondono a una riga «mx» (RFC 8461 §4.1, §5). Si accorge di regole nuove da un nuovo «id» (§3.1), che cerca almeno una volta al giorno.
finding-mta-sts-lacks-listed = Le regole di consegna di { $subject } (MTA-STS) tralasciano server ai quali va ora la sua posta: { $missing }.
    .why = { $effect ->
        [reported] I mittenti segnalano ogni consegna a un server che le regole non indicano. Non appena le regole saranno vincolanti (modalità enforce), non vi consegnerebbero più, perché le regole indicano solo { $hosts }.
        [passed] I grandi provider rispettano queste regole: ora saltano questi server e consegnano solo a { $hosts }. Finché questi non sono raggiungibili, la loro posta attende, e dopo alcuni giorni torna ai mittenti.
       *[refused] I grandi provider rispettano queste regole e ora non consegnano a { $subject }, perché le regole indicano solo { $hosts }. La loro posta attende, e dopo alcuni giorni torna ai mittenti.
    }
    .todo = Faccia indicare subito nelle regole tutti i server di posta del dominio e faccia cambiare la loro versione (l’id nel record TXT). Se uno di questi server non deve più ricevere posta, faccia invece eliminare il suo record MX.
    .details = Un mittente che conosce le regole consegna solo agli host che corrispondono a una riga «mx» (RFC 8461 §4.1, §5). Si accorge di regole nuove da un nuovo «id» (§3.1), che cerca almeno una volta al giorno.
finding-mta-sts-unreachable = { $subject } annuncia regole di consegna (MTA-STS), ma non si riesce a scaricarle: { $detail }.
    .why = I mittenti che le hanno scaricate in precedenza si attengono alle vecchie regole finché non scadono. Nessuno può vedere che cosa dicono.
    .todo = Prima della modifica, chieda a chi gestisce il server web mta-sts.{ $subject } di ripararlo, con regole che indichino i vecchi server e quelli del servizio, e attenda un giorno. Se le regole non servono più, faccia prima pubblicare «mode: none»: eliminare il solo record TXT non libera i mittenti che conoscono le vecchie regole.
    .details = Le regole devono arrivare via HTTPS con un certificato valido per mta-sts.{ $subject }, stato 200, tipo text/plain, senza reindirizzamento (RFC 8461 §3.3).
finding-policy-unknown = Non è stato possibile sapere che cosa dice { $subject } su: { $policies }.
    .why = Queste regole decidono se la posta del dominio viene accettata. Qui non se ne dice nulla, né di buono né di cattivo.
    .todo = Ricontrolli più tardi, o da un’altra rete. Non faccia modificare i record prima di saperlo.
    .details = La domanda per un record TXT non ha avuto una risposta utile (SERVFAIL, o nessuna in tempo), oppure quella per un record a cui porta SPF.
finding-dane-present = Il DNS vincola dei certificati a questi server di posta (DANE): { $hosts }.
    .why = I mittenti che lo verificano consegnano solo se il server mostra esattamente quel certificato. I record di vecchi server non fanno danni; record sbagliati per i nuovi server fermerebbero la posta.
    .todo = Nulla per la modifica in sé. Non copi i vecchi record sui nuovi nomi: il servizio pubblica i propri.
    .details = Record TLSA a _25._tcp dell’host (RFC 7672). Valgono solo se la zona dell’host è firmata con DNSSEC.
finding-bogus-dnssec = Le firme di { $subject } sono sbagliate: i resolver che le verificano non ricevono risposta.
    .why = Per molti mittenti in questo momento il dominio non esiste, e la loro posta non arriva.
    .todo = Segnali al Suo gestore DNS che le firme DNSSEC di { $subject } non sono valide o sono scadute. Non cambi nulla prima che sia riparato.
    .details = Il resolver risponde SERVFAIL, ma fornisce i record se la verifica viene disattivata (bit CD, RFC 4035 §3.2.2): RRSIG mancante o scaduta, oppure un record DS nella zona superiore che non corrisponde ad alcuna chiave.
finding-secondaries-disagree = I server dei nomi di { $subject } hanno versioni diverse: { $servers }.
    .why = La risposta dipende dal server a cui si chiede. Una parte del mondo vede i vecchi record.
    .todo = Attenda qualche ora e ricontrolli. Se differiscono ancora, chieda al Suo gestore DNS di aggiornare la zona su tutti i suoi server.
    .details = Interrogati direttamente, senza ricorsione. Numeri di serie SOA visti: { $serials }. Un server secondario preleva una nuova versione quando viene avvisato (RFC 1996) o dopo il tempo REFRESH del record SOA (RFC 1035 §3.3.13).
finding-lame-server = Il server dei nomi { $subject } è elencato, ma non risponde per il dominio ({ $detail }).
    .why = Chi lo interroga attende o non riceve nulla. Se si fermano anche gli altri, il dominio sparisce.
    .todo = Chieda al Suo gestore DNS di riparare questo server o di toglierlo dall’elenco.
    .details = Un server indicato dalla zona o dalla zona superiore che tace, rifiuta o risponde senza autorità (lame delegation, RFC 9499).
finding-name-server-unknown = Non è stato possibile cercare l’indirizzo del server dei nomi { $subject }, che perciò non è stato interrogato.
    .why = Può avere record diversi da quelli dei server interrogati.
    .todo = Ricontrolli tra qualche minuto. Se non basta, interroghi un altro resolver.
    .details = La richiesta dei suoi record A o AAAA non è riuscita (SERVFAIL o nessuna risposta): ciò non dice nulla del server stesso.
finding-authority-unreachable = Da qui non si può interrogare nessuno dei server dei nomi di { $subject }.
    .why = Forse questa rete non permette di interrogare server DNS diversi dai propri, oppure il resolver non ha saputo dire quali siano. Il dominio in sé può essere a posto.
    .todo = Ricontrolli tra qualche minuto. Per vedere ciascun server dei nomi da solo, controlli da un’altra rete.
    .details = Le domande dirette alla porta 53 di tutti i server elencati non hanno avuto risposta, oppure il resolver ha fallito sui record SOA e NS della zona o sugli indirizzi dei server, mentre risponde per i record MX.
finding-parent-mismatch = L’elenco dei server dei nomi di { $subject } non è lo stesso ovunque.
    .why = La zona superiore indica { $parent }; la zona stessa indica { $zone }. Una modifica potrebbe arrivare solo ad alcuni di loro.
    .todo = { $kind ->
        [apart] Mailward si attiene a quelli che indica la zona superiore. Chieda a chi li gestisce di rendere uguali i due elenchi prima della modifica; fino ad allora va fatta presso entrambi.
       *[other] Chieda al Suo gestore DNS di rendere uguali i due elenchi.
    }
    .details = I record NS della delega e quelli al vertice della zona devono essere identici (RFC 1034 §4.2.2).
finding-split-horizon = Questa rete riceve per { $subject } una risposta diversa da quella che danno i server dei nomi del dominio.
    .why = Il resolver di qui dice: { $resolver }. I server dei nomi del dominio dicono: { $authority }. La seconda risposta è quella che il resto del mondo vede, o vedrà quando le vecchie risposte saranno scadute.
    .todo = Mailward si attiene ai server del dominio stesso. Se la modifica è appena stata fatta, attenda il TTL; altrimenti chieda a chi gestisce il DNS di questa rete se ne tiene una copia propria per l’interno.
    .details = Il resolver ricorsivo e i server autorevoli non concordano: una risposta più vecchia in cache, oppure un DNS «split horizon».
finding-resolver-lies = Il resolver DNS di questa rete inventa le risposte: un nome che non può esistere ha ricevuto l’indirizzo { $address }.
    .why = Anche ciò che dice del Suo dominio può essere inventato. Alcuni provider e reti Wi-Fi pubbliche fanno così.
    .todo = Se la rete chiede di autenticarsi, lo faccia; oppure scelga un altro server DNS nelle impostazioni di rete. Poi ricontrolli.
    .details = Un nome casuale sotto il dominio di primo livello riservato «invalid» (RFC 6761 §6.4) ha ricevuto in risposta un indirizzo invece di NXDOMAIN.
finding-dynamic-or-parked = Il DNS di { $subject } sta presso { $operator }, che è fatto per indirizzi variabili o per domini in vendita.
    .why = Un simile dominio riceve raramente posta, e i suoi record possono essere sovrascritti in qualsiasi momento.
    .todo = Si accerti che sia il dominio giusto, e di potervi impostare record di posta. Altrimenti trasferisca prima il DNS a un normale gestore.
    .details = Riconosciuto dai nomi dei server dei nomi o del record SOA.
finding-spf-missing = { $subject } non dice chi può inviare posta a suo nome (nessun record SPF).
    .why = Molti destinatari diffidano di simile posta. Il filtraggio della posta in arrivo non dipende da questo.
    .todo = { $proposed ->
        [none] Faccia creare un record TXT che cominci con v=spf1 e indichi il Suo server di posta e il servizio.
       *[other] Faccia creare questo record TXT: { $proposed }
    }
    .details = Nessun record TXT che cominci con «v=spf1» (RFC 7208 §4.5).
finding-spf-multiple = { $subject } ha { $count } record SPF; deve essercene uno solo.
    .why = I destinatari lo considerano un errore, come se nessuno fosse autorizzato a inviare.
    .todo = Li faccia riunire in un solo record, e faccia eliminare gli altri.
    .details = Più di un record dà permerror (RFC 7208 §4.5).
finding-spf-uses-mx =
    { $others ->
        [none] Il record SPF di { $subject } dice «chi riceve la nostra posta può inviarla» (mx), e questo cambia insieme ai server di posta.
       *[other] Il record SPF di { $subject } dice «chi riceve la posta di { $others } può inviare la nostra» (mx), e questo cambia insieme ai server di posta.
    }
    .why = { $own ->
        [unknown] mx sta per i server che ricevono la posta: con il servizio, per { $hosts }. Se un Suo server invia posta, questa può essere rifiutata.
       *[known] { $others ->
            [none] Dopo la modifica mx sta per { $hosts }, e non più per il Suo server ({ $addresses }), la cui posta potrà quindi essere rifiutata.
           *[other] Anche la posta di { $others } arriva al Suo server ({ $addresses }). Quando passerà anch’essa dal servizio, mx starà per { $hosts }, e la posta del Suo server potrà quindi essere rifiutata.
        }
    }
    .todo = { $own ->
        [unknown] Se un Suo server invia posta, faccia aggiungere il suo indirizzo al record, come ip4: o ip6:.
       *[known] { $proposed ->
            [none] Prima della modifica, faccia aggiungere al record l’indirizzo del Suo server.
           *[other] Prima della modifica, faccia sostituire il record con: { $proposed }
        }
    }
    .details = Il meccanismo «mx» corrisponde agli indirizzi degli host MX del dominio al momento della verifica (RFC 7208 §5.4).
finding-spf-lacks-service = Il record SPF di { $subject } non permette al servizio di inviare.
    .why = Conta solo se la Sua posta in uscita passa dal servizio: i destinatari ne diffiderebbero o la rifiuterebbero.
    .todo = { $proposed ->
        [none] Prima di inviare attraverso il servizio, faccia aggiungere al record il suo smart host.
       *[other] Prima di inviare attraverso il servizio, faccia sostituire il record con: { $proposed }
    }
    .details = Valutato per gli indirizzi degli smart host del servizio, come farebbe un destinatario (RFC 7208 §4).
finding-spf-too-many-lookups = Il record SPF di { $subject } richiede { $lookups } ricerche; ne sono ammesse 10.
    .why = I destinatari si fermano lì e considerano il record difettoso: può quindi essere rifiutata anche la posta dei server autorizzati.
    .todo = Faccia togliere i termini che non servono più, o sostituire i nomi con indirizzi (ip4, ip6).
    .details = Contano include, a, mx, ptr, exists e redirect, anche quelli dei record inclusi (RFC 7208 §4.6.4). Calcolato con i record MX { $when ->
        [after] come saranno
       *[now] come sono ora
    }.
finding-spf-too-many-voids = { $voids } nomi nel record SPF di { $subject } non portano a nulla; ne sono ammessi 2.
    .why = I destinatari possono considerare il record difettoso: può quindi essere rifiutata anche la posta dei server autorizzati.
    .todo = Faccia togliere i termini i cui nomi non esistono più.
    .details = Le ricerche senza risposta («void lookups») sono limitate a due (RFC 7208 §4.6.4). Calcolato con i record MX { $when ->
        [after] come saranno
       *[now] come sono ora
    }.
finding-spf-permerror = Il record SPF di { $subject } è difettoso in questo punto: { $term }
    .why = { $detail ->
        [no-record] Il dominio indicato lì non ha alcun record SPF. I destinatari considerano non valido l’intero record.
        [several-records] Il dominio indicato lì ha più record SPF. I destinatari considerano non valido l’intero record.
        [many-servers] Comprende più di dieci server di posta. I destinatari considerano non valido l’intero record.
        [loop] Riporta a se stesso. I destinatari considerano non valido l’intero record.
       *[syntax] È illeggibile. I destinatari considerano non valido l’intero record.
    }
    .todo = Faccia correggere o togliere questo termine.
    .details = La valutazione termina con permerror (RFC 7208 §4.6, §5.2, §6.1). Calcolato con i record MX { $when ->
        [after] come saranno
       *[now] come sono ora
    }.
finding-spf-allows-all = Il record SPF di { $subject } permette a chiunque di inviare (+all).
    .why = Non protegge da nulla: chiunque può falsificare il Suo indirizzo, e i destinatari possono tenerne conto a Suo sfavore.
    .todo = Faccia sostituire +all con ~all, o con -all quando tutti i Suoi server di invio sono indicati.
    .details = Il meccanismo «all» con il qualificatore «+» corrisponde a ogni mittente (RFC 7208 §5.1).
finding-dmarc-missing = { $subject } non dice che cosa fare della posta falsificata (nessun record DMARC).
    .why = Alcuni grandi provider vogliono un simile record da tutti. La modifica dei server di posta non dipende da questo.
    .todo = In seguito, faccia creare un record TXT a _dmarc.{ $subject }: v=DMARC1; p=none
    .details = Nessun record TXT con «v=DMARC1» a _dmarc del dominio o del suo dominio organizzativo (RFC 7489 §6.6.3).
finding-dmarc-invalid = Il record DMARC di { $subject } non è valido: { $detail }
    .why = I destinatari lo ignorano come se non ci fosse.
    .todo = Lo faccia correggere. Il più semplice corretto è: v=DMARC1; p=none
    .details = Un record deve cominciare con «v=DMARC1» e avere una regola «p», e deve essercene esattamente uno (RFC 7489 §6.3, §6.6.3).
finding-dmarc-strict = { $subject } chiede ai destinatari di essere severi con la posta che non supera le loro verifiche (DMARC, { $policy }).
    .why = Se la posta in uscita segue un altro percorso e SPF o DKIM non sono pronti, la Sua stessa posta verrà { $policy ->
        [reject] rifiutata
       *[quarantine] messa tra la posta indesiderata
    }.
    .todo = Metta a posto il record SPF prima di cambiare il percorso della posta in uscita, e invii prima un messaggio di prova.
    .details = La posta deve superare SPF o DKIM con un dominio che corrisponda a quello del mittente (RFC 7489 §3.1); altrimenti si applica la regola «{ $policy }».

## The window.

app-name = Mailward
back = Indietro
continue = Avanti
cancel = Annulla
copy = Copia
copied = Copiato.
dismiss = Chiudi
side-case = Pratica
side-help = Aiuto
close = Chiudi
help-title = Aiuto
help-keys = Tasti
key-tab = Tab, Maiusc+Tab
key-enter = Invio, Spazio
key-escape = Esc
key-next = Alt+→, Ctrl+Invio
key-back = Alt+←
key-scale = Ctrl+ +, −, 0
key-help = F1, ?
help-tab = Passare a ciò che segue e si può compilare o premere, e tornare
help-enter = Premere ciò che è selezionato
help-escape = Chiudere questa pagina, ignorare un messaggio, fermare ciò che è in corso
help-next = Continuare al passo successivo
help-back = Tornare al passo precedente
key-undo = Ctrl+Z
key-redo = Ctrl+Maiusc+Z, Ctrl+Y
help-undo = Annullare l’ultima modifica
help-redo = Ripristinarla
help-scale = Tutto più grande, più piccolo, come al solito
help-help = Questa pagina
help-command-line = Se usa un lettore di schermo: la riga di comando fa tutto ciò che fa questa finestra, in testo semplice (mailward-cli --help).
help-support = Domande su { $service }
practice-strip = Esercitazione: tutto ciò che vede qui è inventato, e nulla esce da questo computer.
practice-failed = Non è stato possibile avviare la rete di esercitazione: { $reason }
open-failed = Non è stato possibile aprirlo: { $reason }
service-missing = Questa pratica è per il servizio «{ $service }», che qui non è installato. Chieda il suo profilo al rivenditore.

step-start = Inizio
step-service = Servizio
step-company = Azienda
step-current-records = Record attuali
step-connection = Connessione
step-change = La modifica
step-request = Richiesta
step-propagation = Propagazione
step-smart-host = Smart host
step-restrict = Restrizione
step-finish = Fine
step-place = Passo { $number } di { $of }
wrong-title = E se sbaglio?
wrong-start = Qui non si perde nulla: ogni pratica viene conservata e si può riaprire.
wrong-service = Non è ancora cambiato nulla. Può scegliere un altro servizio in qualsiasi momento; ciò che ha compilato resta.
wrong-company = La lettera indicherebbe l’azienda o il dominio sbagliato. Il Suo operatore DNS chiederebbe chiarimenti o rifiuterebbe, e la posta continuerebbe come prima. Corregga qui e rifaccia la lettera.
wrong-current-records = Guardare non cambia nulla. Se ciò che vede può essere vecchio, guardi di nuovo: Mailward dice sempre quando ha guardato.
wrong-connection = Il controllo si collega soltanto e saluta; non viene inviato né cambiato nulla. Un cattivo risultato su questo computer può non dire nulla del Suo server di posta: lo esegua là.
wrong-change = Nulla cambia finché il Suo operatore DNS non agisce. Scelga altrimenti e rifaccia la lettera; una lettera spedita si può annullare per telefono.
wrong-request = Se la lettera chiede la cosa sbagliata, chiami l’operatore prima del giorno previsto. Se è già stato fatto, la scheda d’emergenza ha i vecchi record: con quelli la posta torna appena è trascorso il TTL.
wrong-propagation = Aspettare di più non fa mai danno. Chiudere troppo presto la vecchia via sì: della posta verrebbe respinta.
wrong-smart-host = Riguarda solo la posta in uscita. Se i messaggi tornano o restano in attesa, annulli come dice l’ultima parte della pagina; la posta in arrivo non viene toccata.
wrong-restrict = Troppo presto, o se manca un indirizzo, viene respinto chi Le scrive. «Respingere per ora gli estranei» si può annullare per giorni prima che si perda posta; «Rifiutare gli estranei» no. Tenga a portata di mano la via del ritorno.
wrong-finish = Qui non si cambia nulla. Conservi i fogli dove altri li trovino.

reason-no-domain = Indichi prima almeno un dominio, nel passo Azienda.
reason-not-looked-at = { $domain } non è ancora stato controllato, veda il passo Record attuali.
reason-lookup-failed = Non è stato possibile interrogare il DNS su { $domain }. Ricontrolli nel passo Record attuali.
reason-no-such-domain = { $domain } non esiste. Controlli l’ortografia nel passo Azienda.
reason-is-server = { $domain } è il server di posta di { $parent }, non un dominio con indirizzi. Metta { $parent } al suo posto nel passo Azienda, oppure lo aggiunga.
reason-not-connected = Nessuno ha ancora controllato se il servizio è raggiungibile.
reason-not-reached = Il servizio non è stato raggiunto, veda il passo Connessione. Può comunque proseguire.
reason-policy-lacks-hosts = Le regole di consegna di { $domain } (MTA-STS) non indicano ancora i server del servizio: pubblichi prima le regole ampliate, poi ricontrolli.
reason-policy-unread = Non si sa che cosa dicono le regole di consegna di { $domain } (MTA-STS): lo chiarisca prima, o dopo la modifica potrebbe mancare la posta dei grandi provider.
reason-not-proven = Le regole di consegna di { $domain } (MTA-STS) esigono la cifratura con un certificato valido, e { $host } non ne ha mostrato uno: lo verifichi prima nel passo Connessione.
reason-not-arrived = La modifica di { $domain } non è ancora stata vista ovunque.
reason-taken-back = La modifica di { $domain } era arrivata ed è di nuovo scomparsa, del tutto o in parte: la posta non passa dal servizio. Chieda ancora una volta la modifica al Suo gestore DNS.
reason-left-over = { $domain } nomina ancora { $hosts } accanto ai server del servizio: da lì la posta può entrare aggirando il filtro. Chieda al Suo gestore DNS di eliminare anche questi vecchi record.
reason-no-smart-host = Nulla dice ancora che il Suo server di posta invii attraverso il servizio. Può comunque proseguire.
reason-not-restricted = Il Suo server accetta ancora posta che non passa dal servizio. Può lasciarlo così.
reason-shut-out = La posta per { $domain } non arriva attraverso il servizio, a quanto si è visto per ultimo, e il Suo server respinge tutto il resto: quella posta va perduta. Lasci di nuovo entrare tutti adesso, tornando indietro come indicato nel passo Restrizione.
doubt-day-past = Il giorno richiesto, il { $day }, è passato. Ne scelga uno successivo, oppure nessuno.
doubt-operators = { $one } e { $other } hanno server dei nomi diversi: il loro DNS sembra dunque gestito da gestori diversi. Una lettera ne raggiunge uno solo: crei una pratica, e quindi una lettera, per ogni gestore.
doubt-day-early = Il giorno richiesto, il { $day }, è troppo presto: per non perdere nessun messaggio, i record non dovrebbero essere modificati prima del { $earliest }.
doubt-not-renewed = I record di { $domain } sono stati visti l’ultima volta il { $at }. Da allora possono essere cambiati: esamini di nuovo il dominio.
doubt-day-before-letter = Il giorno richiesto, il { $day }, precede la data della lettera, il { $date }. Ne scelga uno successivo, oppure dati la lettera prima.
doubt-spf-kept = Il record SPF di { $domain } è stato sostituito, ma fino al { $until } qualcuno può ancora basarsi su quello vecchio. Chieda la modifica solo dopo.
doubt-policy-kept = Le regole di consegna di { $domain } (MTA-STS) sono state sostituite, ma fino al { $until } dei mittenti possono ancora attenersi a quelle vecchie. Chieda la modifica solo dopo.
doubt-policy-same-id = Le regole di consegna di { $domain } (MTA-STS) sono state sostituite, ma la loro versione (l’id nel record TXT) è rimasta la stessa: i mittenti che conoscono le vecchie regole possono attenervisi fino al { $until }. Faccia cambiare l’id, controlli di nuovo e chieda la modifica quando Mailward lo dice.
reason-no-company = Manca il nome dell’azienda. Al suo posto nella lettera ci sarà una riga vuota.
reason-no-operator = Manca il gestore DNS, veda il passo Azienda. Nella lettera ci saranno righe vuote.

store-newer = Questa pratica è stata scritta da una versione più recente di Mailward ed è stata lasciata com’è. Installi la versione più recente per aprirla. ({ $detail })
store-damaged = Questa pratica è danneggiata ed è stata lasciata com’è. Se ne ha una copia, apra quella. ({ $detail })
store-write = Non è stato possibile salvare ciò che ha inserito. Liberi dello spazio o verifichi i permessi della cartella; Mailward riprova alla Sua prossima modifica. ({ $detail })
store-read = Non è stato possibile leggerla. Verifichi che il file esista e che Lei possa leggerlo. ({ $detail })
store-busy = Non è stato possibile salvare ciò che ha inserito: un altro programma tiene bloccata la cartella. Chiuda quel programma; Mailward riproverà alla Sua prossima modifica. ({ $detail })

start-heading = Porti la Sua posta dietro il filtro
start-why = Mailward controlla il Suo dominio, scrive la lettera a chi gestisce il Suo DNS e fa in modo che nessun messaggio vada perso.
start-no-dns-title = Questo computer non conosce alcun server DNS
start-no-dns = Senza, Mailward non può controllare il Suo dominio. Verifichi le impostazioni di rete. Nel frattempo può esercitarsi con aziende inventate. ({ $reason })
start-new-title = Nuova pratica
start-new-text = Tenga a portata di mano il nome del Suo dominio e, se lo conosce, il nome dell’azienda che gestisce il Suo DNS. Ci vogliono una decina di minuti.
start-begin = Inizia
start-go-on-title = { $title }
start-go-on-text = Tutto viene salvato mentre scrive. Prosegua da dove vuole: i passi sono nella barra a sinistra oppure, se la finestra è stretta, dietro il titolo in alto.
start-go-on = Continua
start-new = Nuova pratica
start-recent-title = Altre pratiche
start-untitled = Senza nome
start-practice-title = Esercitazione
start-practice-text = Provi l’intera procedura con aziende inventate. Dura un minuto, non richiede una rete e non cambia nulla.
start-practice-on = È in corso un’esercitazione. Indichi uno di questi domini nel passo Azienda:
start-practice-enter = Avvia esercitazione
start-practice-leave = Termina esercitazione
start-open-title = Apri il file di una pratica
start-path = Percorso di un file che termina in .mailward
start-open = Apri
start-preferences-title = Lingua e aspetto
start-language = Lingua della finestra
start-look = Aspetto
start-look-system = Come il sistema
start-look-light = Chiaro
start-look-dark = Scuro
start-look-contrast = Contrasto elevato

## Undo.
undo = Annulla
undo-done = Annullato: { $what }
undo-redone = Ripristinato: { $what }
undo-nothing = Non c’è nulla da annullare.
redo-nothing = Non c’è nulla da ripristinare.
item-texts = Più campi
item-networks = Reti del servizio
item-guide = Guida per il server di posta
item-archived = Archivio
item-reminders = Promemoria
item-facts = Ciò che è stato consultato, inviato e provato
told-domain-removed = { $domain } è stato tolto da questa pratica.
told-operator = L’operatore è stato compilato.
told-service = Il servizio è ora { $service }. Ciò che si sapeva dell’altro è stato dimenticato.
told-logo = Il logo è stato tolto.
told-archived = { $title } è nell’archivio.
told-unarchived = { $title } è fuori dall’archivio.
told-duplicated = Una copia di { $title } è nell’elenco.
told-letter-sent = La lettera di { $title } è stata inviata. Il server di posta dice: { $reply }
told-letter-unsent = La lettera di { $title } non è stata inviata. { $reason }
told-unkept = Per { $title } è stato inviato un messaggio, ma la pratica non lo riporta: { $reason }
told-case-gone = la pratica non è più dov’era

## The list of cases.
start-search = Cercare per azienda o dominio
start-found-none = Nessuna pratica corrisponde.
start-show-all = Mostra tutte ({ $count })
start-archived-show = Mostra archiviate ({ $count })
start-archived-hide = Nascondi archiviate
start-duplicate = Duplica
start-archive = Archivia
start-unarchive = Togli dall’archivio
case-not-looked = Non ancora consultato
case-next = poi: { $step }
case-complete = non resta nulla da fare
case-ahead = { $when }: { $event }
case-changed = modificata { $when }
start-due-title = Da fare ora
start-due = { $title }, { $domain }, da { $when }
remind-choose = Ricordamelo in questi momenti
remind-stop = Non ricordarmelo più
remind-how = Finché Mailward è aperto, glielo ricorda sul desktop; altrimenti glielo dice al prossimo avvio.
remind-body = { $domain }: { $event }
remind-missed = Mentre Mailward era chiuso, è arrivato il momento di: { $what }
remind-now = Da fare ora: { $what }

## Two windows with one case.
conflict-title = Modificata altrove
conflict-text = Un’altra finestra o un altro programma ha modificato questa pratica da quando è stata aperta qui. Nulla è stato sovrascritto. Scelga con quale stato continuare.
conflict-keep = Conserva la mia come copia
conflict-keep-hint = Ciò che ha qui diventa una pratica a sé. L’altra resta com’è.
conflict-take = Prendi l’altra
conflict-take-hint = Si continua con ciò che è stato salvato altrove. Ciò che ha modificato qui da allora va perso.
conflict-look = Guarda che cosa differisce
conflict-none = Non differiscono in nulla di ciò che ha compilato.
conflict-item = Che cosa
conflict-mine = Qui
conflict-theirs = Altrove
conflict-differs = differisce
conflict-kept = La sua è ora una pratica a sé.
conflict-taken = Ora è aperto l’altro stato.
presence-second = Questa pratica è aperta anche in un’altra finestra. Se entrambe la modificano, Mailward chiede prima di sovrascrivere qualcosa.

## About, and help from support.
about-title = Informazioni su Mailward
about-version = Versione { $version }
about-commit = Compilato da { $commit }
about-licence = Software libero: MIT o licenza Apache 2.0, a sua scelta.
about-parts = È costruito con { $count } componenti di altri. Le loro licenze:
about-licences = Mostra tutte le licenze
licences-title = Licenze
diagnostics-title = Per l’assistenza
diagnostics-text = Con questo l’assistenza può aiutare più in fretta. Nomi, indirizzi di persone, numeri di telefono, password e chiavi sono omessi. Lo legga prima di inviarlo.
diagnostics-copy = Copia la diagnosi

## The tour.
tour-offer-title = È la prima volta?
tour-offer = La visita mostra che cosa fa Mailward, con un’azienda inventata.
tour-take = Faccia la visita, un minuto
tour-later = Non ora
tour-count = { $at } di { $of }
tour-end = Termina la visita
tour-practise = Continua a esercitarti
tour-begin = Comincia sul serio
tour-start = Mailward mette la posta della sua azienda dietro un filtro e fa in modo che nessun messaggio vada perso. I passi sono a sinistra. Nulla in questa visita è reale, e nulla lascia questo computer.
tour-company = Qui indica quali domini si spostano. Tutto il resto va nella lettera e può restare vuoto.
tour-records = Mailward consulta dove va oggi la sua posta. Ogni rilievo dice che cos’è, perché è importante e che cosa fare.
tour-change = Prima e dopo, fianco a fianco. Sotto c’è quando ogni passo è sicuro, e la via del ritorno.
tour-request = La lettera a chi gestisce il suo DNS, da stampare, salvare o inviare. Lei non cambia nulla nel DNS.
tour-propagation = Poi Mailward osserva l’arrivo della modifica e aiuta con il server di posta. Solo alla fine si chiude la vecchia porta. Si eserciti quanto vuole, o cominci con il suo dominio.

## A service that came as a file.
profile-title = Un servizio di filtraggio
profile-text = Questo file descrive un servizio di filtraggio. Lo installi solo se viene dal suo rivenditore o dal servizio stesso: la sua posta andrà ai server che nomina.
profile-replaces = Prende il posto di { $name }, ora installato.
profile-install = Installa
profile-installed = { $service } è installato. Lo scelga nel passo Servizio.

service-heading = { $service }
service-why = La Sua posta in arrivo andrà prima a { $service }. Lì viene filtrata, poi passata al Suo server di posta.
service-choose = Quale servizio ha sottoscritto?
service-steps-title = Che cosa accadrà
service-step-look = Mailward controlla che cosa dice oggi il DNS del Suo dominio. Non viene cambiato nulla.
service-step-look-time = pochi secondi
service-step-letter = Lei invia una lettera a chi gestisce il Suo DNS, con la richiesta di sostituire i record di posta.
service-step-letter-time = dieci minuti
service-step-wait = Il gestore effettua la modifica, che si diffonde su Internet. Nel frattempo la posta continua ad arrivare, per il vecchio percorso o per il nuovo.
service-step-wait-time = da alcune ore a due giorni
service-step-close = Quando ogni traccia dei vecchi record è sparita, e non prima, il vecchio percorso può essere chiuso.
service-step-close-time = alcuni giorni dopo
service-console-title = Console di amministrazione
service-console-text = Lì aggiunge gli utenti e guarda la posta in quarantena. Il Suo account viene creato dal servizio dopo l’abbonamento. Conservi l’indirizzo tra i preferiti.
service-console-open = Apri nel browser
service-no-console = Questo servizio non indica alcuna console.
service-sheet-title = Scheda per l’abbonamento
service-sheet-text = Il servizio chiede questi dati per creare il Suo account. Compili ciò che sa; la scheda prende il resto dal passo Azienda e lascia in bianco ciò che manca.
service-mail-server = Il Suo server di posta
service-mail-server-example = mail.company.example
service-mail-server-hint = L’host a cui viene passata la posta filtrata.
service-sending = Indirizzi che inviano posta
service-sending-example = 192.0.2.10
service-sending-hint = Uno per riga. Solo se anche la posta in uscita deve passare dal servizio.
service-recipients = Caselle di posta
service-recipients-example = 25
service-recipients-hint = Quante, o quali.
service-sheet-save = Salva la scheda
service-sheet-file = abbonamento

company-heading = La Sua azienda e i suoi domini
company-why = Questo va nella lettera. Servono solo i domini; tutto il resto, se lo tralascia, diventa una riga da compilare a mano.
company-domains-title = Domini
company-domains-text = Ogni dominio che ha indirizzi di posta, cioè la parte dopo la @. Va bene anche un indirizzo e-mail.
company-domain-example = company.example
company-domain-add = Aggiungi
company-domain-remove = Rimuovi
company-kept = Ciò che si trova nel campo dei domini non si può leggere e non è stato aggiunto: { $typed }. Resta nel passo Azienda finché non lo corregge.
company-title = Azienda
company-blanks = Tutto questo può restare vuoto.
company-name = Azienda con forma giuridica
company-address = Indirizzo
company-address-example = Via e numero, poi CAP e città
company-place = Luogo della lettera
company-first-name = Nome
company-surname = Cognome
company-capacity = Qualifica
company-phone = Telefono per domande
company-email = E-mail per domande
company-operator-title = Chi gestisce il Suo DNS?
company-operator-text = Di solito il Suo provider Internet o l’azienda presso cui è stato registrato il dominio. Il nome è sulla fattura del dominio.
company-operator = Gestore
company-operator-address = Indirizzo
company-operator-fax = Fax
company-operator-email = E-mail del gestore
company-customer-number = Il Suo codice cliente o numero di contratto presso il gestore

records-heading = Che cosa dice ora il DNS
records-why = I record MX dicono al mondo quali server ricevono la Sua posta. Il numero più basso viene provato per primo.
records-looking = Ricerca di { $name } …
records-cancelled = Interrotto. Ciò che era stato trovato prima è ancora mostrato.
records-seen-at = Controllato il { $time }
records-never = Non ancora controllato.
records-not-yet = La risposta è in arrivo.
records-details = Server dei nomi e dettagli tecnici
records-look-again = Ricontrolla
records-no-network = Nessun server DNS risponde
records-no-network-text = Forse questo computer non è collegato a Internet, oppure un firewall blocca il DNS. Verifichi il collegamento e ricontrolli, o intanto si eserciti con aziende inventate. Sono stati interrogati:
records-implicit = Non è indicato alcun server di posta: la posta va all’indirizzo del dominio stesso.
records-not-switched = La posta va direttamente a questi server. { $service } non è ancora tra loro.
records-partly-switched = { $service } è elencato, ma non come dovrebbe.
records-switched = La posta passa prima da { $service }. La modifica è arrivata.
records-no-mail = Allo stato attuale, questo dominio non riceve posta.
records-unknown = Non è stato possibile scoprire che cosa ci sia.

state-not-switched = Modifica non fatta
state-partly-switched = Modifica a metà
state-switched = Modifica fatta
state-no-mail = Niente posta
state-unknown = Sconosciuto

role-own-server = il Suo server
role-relay = relay del provider
role-other = un altro server

table-preference = Preferenza
table-host = Server
table-role = Di chi
table-addresses = Indirizzi
table-ttl = TTL (s)

commands-title = Verifichi di persona
commands-text = Questi comandi pongono la stessa domanda senza Mailward. Funzionano su qualsiasi computer collegato a Internet.
commands-windows = Windows, prompt dei comandi
commands-powershell = Windows, PowerShell
commands-unix = Linux e macOS
commands-expect = Dovrebbe vedere questi record, in qualsiasi ordine; la terza colonna è un conto alla rovescia:

change-heading = Prima e dopo
change-why = Questi sono i record che la lettera chiede. Nulla cambia finché il Suo gestore DNS non interviene.
change-strategy-title = Che ne sarà dei vecchi server?
strategy-replace = Sostituisci tutti (consigliato)
strategy-replace-why = Solo il servizio riceve la Sua posta da fuori. Non resta alcuna via che aggiri il filtro.
strategy-keep-relays = Conserva i relay del provider come riserva
strategy-keep-relays-why = Il Suo server esce dall’elenco, i relay restano dietro il servizio. Da lì può entrare posta indesiderata.
strategy-prepend = Conserva tutto, con il servizio davanti
strategy-prepend-why = Per una prova. I vecchi server restano raggiungibili aggirando il filtro.
change-region-title = Quale sede del servizio è la più vicina?
change-region-text = Viene provata per prima; le altre stanno pronte.
change-before = Prima
change-way-before = La via della Sua posta adesso
change-way-after = La via della Sua posta dopo il cambio
path-senders = Chi Le scrive
path-relay = Relay del fornitore
path-own-server = Il Suo server di posta
path-other = Un altro server
path-none = Nessuno riceve la posta.
path-beside = Se non risponde: { $stops }
path-back-door = Aggirando il filtro, aperto agli spammer: { $stops }
change-after = Dopo
change-none-before = Oggi non c’è alcun record di posta.
change-nothing = { $domain } è come deve essere: non c’è nulla da cambiare.
change-stays = resta
change-goes = sparisce
change-new = nuovo
change-renumbered = era { $old }

note-already-done = I record sono già come li vuole questa scelta.
note-half-done = Una parte della modifica è già stata fatta. Viene chiesto solo il resto.
note-renumbered = Il numero più basso in uso è { $lowest }, e davanti non lascia posto. Perciò tutti i record che restano ricevono numeri nuovi; il loro ordine è conservato.
note-lowered = I numeri che { $service } suggerisce non trovano posto davanti ai record che restano, perciò ne vengono usati di più bassi.
note-back-door = Questi server sono ancora raggiungibili aggirando il filtro: { $hosts }. Li faccia togliere quando il servizio avrà dato buona prova.
note-no-relays = Non ci sono relay da conservare: resta solo il servizio.
note-was-implicit = { $domain } non aveva record di posta. Finora la posta la riceveva il suo stesso indirizzo.
note-was-null = Il record che dice «{ $domain } non riceve posta» viene tolto.
note-from-wildcard = { $domain } non ha finora record MX propri: vengono da { $wildcard }, che resta. I nuovi ne prendono il posto presso { $domain }. Il resto che viene da record jolly (indirizzi, testi) va inserito lì nello stesso momento.
note-too-many-for-spf = Con { $count } server di posta il record SPF di { $domain }, che contiene mx, diventa non valido: ne sono ammessi al massimo 10 (RFC 7208 §4.6.4), e la Sua stessa posta potrebbe essere rifiutata. Tenga meno record vecchi, oppure faccia prima sostituire mx nel record SPF.
plan-unknown-region = Il servizio non ha una sede di nome { $region }.

request-heading = La lettera al Suo gestore DNS
request-why = La stampi sulla Sua carta intestata e la firmi, oppure la invii come allegato.
request-blocked = La lettera qui sotto è completa, salvo questo. Le righe vuote possono essere compilate a mano.
request-host-missing = Il DNS non conosce { $host }
request-host-missing-todo = Non invii ancora la lettera: la posta per quel server non arriverebbe da nessuna parte. Chieda all’assistenza del servizio il nome giusto.
request-nothing = Non c’è nulla da chiedere
request-nothing-text = I record di tutti i domini sono come devono essere. Non Le serve alcuna lettera.
request-save-title = Salva
request-save-text = Il PDF contiene la lettera mostrata qui sotto.
request-save = Salva la lettera
request-file = lettera
request-options-title = La lettera
request-language = Lingua della lettera
request-day = Giorno della modifica
request-day-hint = Anno-mese-giorno; vuoto: appena possibile.
request-day-wrong = Questo non è un giorno. Lo scriva così: 2026-12-31. Fino ad allora la lettera non ne indica nessuno.
request-day-unread = Il giorno della modifica, «{ $day }», non si può leggere. Fino ad allora la lettera chiede la modifica appena possibile.
request-day-past = Questo giorno è passato. Ne scelga uno successivo, oppure lasci vuoto il campo.
request-day-early = È troppo presto: per non perdere nessun messaggio, i record non dovrebbero essere modificati prima del { $day }.
request-paper = Carta
request-paper-a4 = A4
request-paper-letter = US Letter
request-head = Intestazione
request-paper-plain = Stampare il mittente
request-paper-headed = Lasciare spazio per la carta intestata
request-logo = Logo
request-logo-hint = Un file PNG o SVG. Viene stampato in testa alla lettera, di fronte al mittente.
request-logo-use = Usa
request-logo-brand = Quello di { $service }
request-logo-used = Stampato in testa alla lettera
request-logo-remove = Rimuovi
request-preview-title = Anteprima
request-zoom = { $percent }%
request-saved = Salvato: { $path }
request-hand-over = Oppure consegni la lettera in un altro modo:
request-print = Stampa
request-printed = La lettera è stata inviata alla stampante.
request-print-opened = Questo programma non trova alcuna stampante configurata. La lettera è stata aperta nel suo visualizzatore: la stampi da lì.
request-copy = Copia il testo
request-draft = Salva come e-mail
request-mailto = Apri nel programma di posta
request-mailto-hint = «Salva come e-mail» crea un file con il PDF allegato, che i programmi di posta aprono. Se la apre direttamente nel programma di posta, porta con sé il testo, ma nessun PDF.
request-no-sender = Indichi prima il Suo indirizzo e-mail, nel passo Azienda.
request-no-recipient = Indichi prima l’indirizzo e-mail del gestore, sotto «Invia per e-mail».
request-papers = Per i Suoi documenti:
request-emergency = Scheda d’emergenza
request-emergency-file = emergenza
request-dossier = Dossier
request-dossier-file = dossier
request-forms = La modifica in un formato per le macchine
request-forms-text = Se Lei o il Suo gestore cambiate i record con uno strumento, prenda la modifica nel formato adatto.
request-forms-unknown = I record non sono ancora stati cercati, perciò non c’è alcuna modifica da mostrare.
request-forms-forth = La modifica
request-forms-back = Il ripristino
request-forms-domain = Dominio
request-forms-save = Salva come { $file }
request-send-title = Invia per e-mail
request-send-text = Tramite il Suo account di posta. Lei ne riceve una copia.
request-send-last = Inviata il { $at } a { $to }.
request-send-to = Indirizzo del gestore
request-send-from = Il Suo indirizzo
request-send-host = Server di posta per l’invio
request-send-port = La porta deve essere un numero da 1 a 65535.
request-send-no-from = Indichi il Suo indirizzo.
request-send-no-to = Indichi l’indirizzo del gestore.
request-send-no-host = Indichi il server di posta per l’invio.
request-send-starttls = Cifrato (STARTTLS)
request-send-tls = Cifrato dall’inizio (TLS)
request-send-open = Non cifrato
request-send-login = Nome utente (vuoto: nessuno)
request-send-password = Password
request-send-keyring = Conservata nel portachiavi del sistema, se ne ha uno; altrimenti solo per questa sessione. Vuoto: quella conservata.
request-send-try = Prova l’account
request-send-tried = L’account funziona. Non è stato inviato nulla.
request-send = Invia la lettera
request-send-busy = Dialogo con il server di posta…
request-send-done = Inviata. Il server di posta dice: { $reply }
request-practice-title = Nell’esercitazione, il gestore è anche Lei
request-practice-text = Nella realtà ora la modifica richiede ore o giorni. Qui può farla subito, e vederla arrivare.
request-practice-apply = Il gestore effettua la modifica
request-practice-reset = Ripristina i vecchi record
request-mailboxes-title = Caselle di posta gestite
request-mailboxes-text = Se l’abbonamento comprende anche caselle di posta, le crei nella console prima che la modifica arrivi:

save-path = Percorso del file
save-where = Dove
save-browse = Sfoglia …
save-done = Salvato
save-changed = Modificato dopo il salvataggio: il file contiene ancora il testo precedente
save-anew = Salva di nuovo
save-open = Apri
save-exists = Esiste già un file con questo nome
save-replace = Sostituisci
save-failed = Non è stato salvato
save-failed-todo = Scelga un’altra cartella, oppure liberi dello spazio, e riprovi.
save-not-made = Non è stato possibile creare il PDF: { $reason }
save-no-dialog = Questo sistema non mostra una finestra per scegliere i file. Scriva invece il percorso.

## Il passo Fine.

finish-heading = Che cosa è fatto e che cosa resta
finish-why = Conservi il dossier e la scheda d’emergenza: serviranno a chi si occuperà della posta dopo di Lei.
finish-all-done = Tutto è fatto. La Sua posta passa dal servizio, e non entra nient’altro.
finish-enough = Tutto il necessario è fatto. Quel che resta aperto qui sotto dipende da Lei.
finish-left =
    { $count ->
        [one] Resta un passo. Fino ad allora la posta arriva per la vecchia via.
       *[other] Restano { $count } passi. Fino ad allora la posta arriva per la vecchia via.
    }
finish-steps = Passo per passo
finish-step-done = Fatto
finish-step-ahead = Non ancora fatto
finish-go = Vai
finish-dates = Che cosa viene ora: { $domain }
finish-dossier = Tutto in un solo documento: che cosa è stato trovato, che cosa è stato cambiato e quando, le impostazioni del Suo server di posta, la lettera.
finish-dossier-save = Salva il dossier
finish-back = Un foglio stampato con i record a cui tornare, chi chiamare e quanto tempo ci vuole. Serve quando non serve nessun computer.

## The letter and the subscription sheet.

# The language, the paper and the day asked for are chosen in the case. Blanks to be filled in by
# hand take the place of values that are not known.

letter-title = Modifica dei record MX di { $domain }
letter-title-several =
    { $count ->
        [one] Modifica dei record MX di un dominio
       *[other] Modifica dei record MX di { $count } domini
    }
# What comes before the subject in the letters of the United States.
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
letter-delete-unknown-own = Record da eliminare: quelli del nostro server di posta
letter-keep-unknown = Tutti gli altri record MX attualmente presenti restano, dietro ai nuovi.
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
letter-order-equal = Il numero più basso ha la precedenza; a parità di numero ogni server mittente sceglie da sé: la posta sarà presentata prima di tutto a uno di questi server: { $hosts }.
letter-order-equal-before-others = Il numero più basso ha la precedenza; a parità di numero ogni server mittente sceglie da sé: la posta sarà presentata prima di tutto a uno dei server { $hosts }, e a tutti i server del servizio prima che a ogni altro.
letter-order-unknown = Il numero più basso ha la precedenza: i server del servizio devono venire prima di tutti gli altri.
letter-renumbered = Il numero più basso oggi in uso, { $lowest }, non lascia posto davanti a sé. I record conservati vengono perciò rinumerati: ciascuno va eliminato con il vecchio numero e creato con il nuovo.
letter-from-wildcard = { $domain } prende i suoi record MX attuali dal record jolly { $wildcard }; vi preghiamo di lasciarlo com’è. Con i nuovi record nessun record jolly vale più per { $domain }: il resto che ne viene (A, AAAA, TXT), vi preghiamo di inserirlo lì nello stesso momento. Se presso { $domain } vi fossero comunque record MX propri, vi preghiamo di eliminarli.
letter-was-null = Il record che non indica alcun server, ma solo un punto, dice che il dominio non riceve posta; deve essere tolto.
letter-done = I record MX di { $domain } sono già corretti: vi preghiamo di lasciarli così.
letter-servers-differ = Attualmente non tutti i server dei nomi di { $domain } forniscono gli stessi record MX: quelli di { $servers } sono diversi. Vi preghiamo di portarli tutti alla stessa versione della zona.
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
letter-leave-but = Lasciate invariato ogni altro record: NS, A e AAAA (compreso www), e TXT, tranne quelli di cui vi chiediamo a parte la modifica ({ $records }).
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

sheet-title = Abbonamento a { $service }
sheet-intro = Ecco ciò che il servizio deve sapere prima di poter ricevere la nostra posta. Vi preghiamo di creare il nostro account con questi dati, e di segnalarci se manca qualcosa.
sheet-part-company = Azienda
sheet-part-contact = Contatto
sheet-part-mail = Posta
sheet-company = Azienda
sheet-address = Indirizzo
sheet-contact = Nome
sheet-capacity = Qualifica
sheet-phone = Telefono
sheet-email = E-mail
sheet-domains = Domini
sheet-mail-server = Consegnare la posta filtrata a
sheet-sending = Inviamo posta da
sheet-recipients = Destinatari
sheet-mail-note = I nostri record MX saranno modificati quando ci avrete confermato che questi domini sono configurati.
sheet-support = Domande sul servizio: { $support }.

## The emergency sheet and the dossier.

emergency-title = La posta si è fermata: che cosa fare
emergency-intro = Conservi questa scheda dove la si trova senza un computer. Se non arriva più posta, la segua dall’alto in basso.
emergency-ask = 1. Chieda se la causa è il servizio
emergency-ask-text = Chiami l’assistenza di { $service }: c’è un guasto, e quanto durerà? Se è breve, non occorre fare nulla: i server dei mittenti riprovano per diversi giorni, e non va perso nulla.
emergency-console = Console
emergency-back = 2. Se dura a lungo: tornare ai vecchi record
emergency-open-first = Prima faccia in modo che il Suo server di posta accetti di nuovo posta da ovunque: se era riservato al servizio, tolga quella restrizione, altrimenti la posta verrà respinta.
emergency-back-text = Poi chieda al Suo gestore DNS di ripristinare i vecchi record MX. Non occorre cambiare altro.
emergency-back-policy = Poi faccia aggiungere questi server alle regole di consegna di { $domain } (MTA-STS): { $hosts }. Il record _mta-sts deve allora avere un nuovo id. I grandi provider consegnano solo ai server che le regole indicano.
emergency-back-policy-unread = Poi si accerti che le regole di consegna di { $domain } (MTA-STS) indichino i server che tornano. I grandi provider consegnano solo ai server che le regole indicano.
emergency-back-text-alone = Poi chieda al Suo gestore DNS di ripristinare i vecchi record MX.
emergency-operator = Gestore DNS
emergency-customer = Codice cliente
emergency-fax = Fax
emergency-none-before = Prima il dominio non aveva alcun record MX: basta eliminare i nuovi.
emergency-stay = 2. Se dura a lungo: lasciare i record come sono
emergency-stay-text = Prima della modifica, { $domain } non riceveva alcuna posta: non ci sono vecchi record ai quali tornare. Lasci i record come sono: così i server dei mittenti riprovano per diversi giorni; con lo stato precedente rinuncerebbero subito. Chieda all’assistenza quando la posta arriverà di nuovo.
emergency-time = 3. Quanto tempo ci vuole
emergency-time-text = I mittenti possono conservare i nuovi record fino a { $time } dopo la loro scomparsa. La posta in attesa arriva poi da sola nel giro di alcune ore.
emergency-contact = Chi da noi conosce la questione: { $name }, telefono { $phone }.
emergency-dated = Stato al { $date }.
dossier-title = Dossier: { $name }
dossier-contents = Indice
dossier-service = Servizio di filtraggio
dossier-made = Creato il
dossier-domain = { $domain }: record e rilievi
dossier-findings = Che cosa è stato rilevato
dossier-connection = Il percorso verso il servizio
dossier-looked = Controllato il { $at }.
dossier-server = Il server di posta: { $product }
dossier-restrict-last = Per ultimissima cosa, e non prima che ogni vecchia risposta sia scaduta: fino ad allora questo terrebbe fuori chi Le scrive in buona fede.
dossier-sent = Lettere inviate
dossier-restriction = Chi può consegnare: { $firewall }
dossier-tests = Messaggi di prova
dossier-test-way = Da { $from } a { $to }, tramite { $server }
dossier-test-refused = Non accettato. La risposta:
dossier-test-asked = Mittente e destinatario sarebbero accettati; non è stato inviato nulla.
dossier-test-taken = Accettato; la risposta con la parola { $token } non è stata vista.

## The forms for DNS operators.

export-head = Record MX di { $domain }
export-head-back = Record MX di { $domain }: il ritorno ai vecchi record
export-delete = Eliminare questi record:
export-delete-none = Nessun record da eliminare.
export-set = La serie completa dei record MX come deve essere:
export-set-none = Non deve restare alcun record MX.
export-table-action = Azione
export-table-delete = eliminare
export-table-create = creare
export-table-keep = conservare
export-back-use = Questo annulla la modifica.
export-bind = Righe per il file di zona (BIND e la maggior parte degli altri server)
export-bind-use = Elimini tutti i record MX del dominio dal suo file di zona, metta al loro posto queste righe, aumenti il numero di serie nel record SOA e ricarichi la zona. Le righe dopo un punto e virgola indicano ciò che sparisce.
export-nsupdate = Script per nsupdate
export-nsupdate-use = Esegua: nsupdate -k FILE_DELLA_CHIAVE { $file }, con una chiave autorizzata a modificare la zona. Il server effettua la modifica solo se i vecchi record ci sono ancora esattamente come elencati.
export-route53 = Serie di modifiche per Amazon Route 53
export-route53-use = Esegua: aws route53 change-resource-record-sets --hosted-zone-id ID_DELLA_ZONA --change-batch file://{ $file }, con l’identificativo della zona ospitata del dominio. L’intera serie viene sostituita in una volta sola.
export-cloudflare = Importazione di zona per Cloudflare
export-cloudflare-use = In Cloudflare apra il dominio, poi DNS, Records, Import and Export, e scelga { $file }. Importante: un’importazione non elimina nulla. Subito dopo elimini lì a mano i vecchi record MX, altrimenti la posta continuerà ad arrivare ai vecchi server.
export-azure = Comandi per Azure DNS
export-azure-use = Esegua { $file } dove la riga di comando di Azure (az) ha già effettuato l’accesso. Se il gruppo di risorse non viene trovato da solo, lo indichi nella variabile RESOURCE_GROUP.
export-gcloud = Comandi per Google Cloud DNS
export-gcloud-use = Esegua { $file } dove la riga di comando di Google Cloud (gcloud) ha già effettuato l’accesso al progetto. Se la zona non viene trovata da sola, la indichi nella variabile MANAGED_ZONE.
export-powershell = PowerShell per il server DNS di Windows
export-powershell-use = Esegua { $file } in PowerShell come amministratore sul server DNS, dove è installato il modulo DnsServer. Se la zona ha un nome diverso da quello nelle prime righe, lo cambi lì.
export-cpanel = Passi per cPanel
export-cpanel-use = Segua i passi in cPanel senza tralasciarne alcuno: Email Routing dice al server se tenere la posta nelle proprie caselle o inoltrarla. Se la tiene, la posta dei siti web che ospita non passa dal filtro.
export-cpanel-record = Nome { $owner }, TTL { $ttl }, tipo MX, priorità { $priority }, destinazione { $destination }
export-cpanel-open = Apra Zone Editor, e lì Manage accanto a { $domain }.
export-cpanel-add = Aggiunga questi record:
export-cpanel-delete = Elimini questi record:
export-cpanel-routing = Apra Email Routing e scelga il dominio. Se le caselle di posta sono su questo server, lo imposti su Local Mail Exchanger: con l’impostazione automatica il server inoltrerebbe o rifiuterebbe ciò che il servizio consegna. Solo se le caselle sono altrove, lo imposti su Remote Mail Exchanger.
export-cpanel-routing-back = Apra Email Routing, scelga il dominio e lo riporti all’impostazione di prima (Local Mail Exchanger se le caselle di posta sono su questo server).
export-plesk = Comandi per Plesk
export-plesk-use = Esegua { $file } come root sul server Plesk. Plesk usa un proprio TTL per la zona. Se le caselle di posta non sono su questo server, disattivi il suo servizio di posta per il dominio.
export-csv = Tabella per programmi (CSV)
export-csv-use = Per strumenti e fogli di calcolo: un record per riga; la colonna action dice che cosa farne (delete: eliminare, create: creare, keep: conservare).
export-table = Tabella come testo
export-table-use = La incolli in un ticket o in un’e-mail al gestore DNS.
export-domain-connect = Modello Domain Connect
export-domain-connect-use = Un modello su cui il servizio e il gestore DNS devono accordarsi una volta; poi i clienti effettuano la modifica con un clic. Ha effetto solo presso i gestori che conoscono Domain Connect e hanno adottato il modello, e deve essere firmato con la chiave del servizio.
export-one-only = Questo formato contiene un solo dominio per volta: { $format }. Indichi un solo dominio.
export-no-records = { $domain } non aveva alcun record MX, e questo formato non può esprimerlo: { $format }. Elimini a mano i nuovi record, oppure scelga un altro formato.

## Sending mail.

mail-address = Questo non è un indirizzo e-mail: { $text }
mail-no-recipient = Il messaggio non ha destinatario.
mail-refused-part = Non è possibile scrivere il messaggio: { $reason }
mail-connection = Non è stato possibile raggiungere il server di posta: { $reason }
mail-no-address = Non è stato trovato alcun indirizzo del server di posta { $host }.
mail-timeout = Il server di posta non ha risposto in tempo.
mail-no-starttls = Il server di posta non offre la cifratura (STARTTLS) su questa porta. Provi la porta per le connessioni cifrate (465, tls).
mail-tls = La connessione al server di posta non può essere cifrata in modo sicuro: { $reason }
mail-unprotected = La password attraverserebbe la rete senza cifratura. Scelga starttls o tls.
mail-no-login = Il server di posta non offre alcun modo di autenticarsi su questa porta.
mail-refused-connect = Il server di posta ha rifiutato la connessione: { $code } { $text }
mail-refused-login = Il server di posta ha rifiutato l’accesso: { $code } { $text }. Controlli nome utente e password.
mail-refused-sender = Il server di posta non accetta questo mittente: { $code } { $text }
mail-refused-recipient = Il server di posta non accetta un destinatario: { $code } { $text }
mail-refused-content = Il server di posta ha rifiutato il messaggio: { $code } { $text }

## Updates of a zone.

update-key-none = { $path } non contiene alcuna chiave. Occorre un file come quelli che scrive tsig-keygen.
update-key-missing = Alla chiave in { $path } manca { $what }.
update-key-name = La chiave in { $path } ha un nome che il DNS non può contenere: { $name }
update-key-algorithm = La chiave in { $path } è di un tipo non supportato: { $name }. Usi hmac-sha256, hmac-sha384 o hmac-sha512.
update-key-secret = Il segreto in { $path } è danneggiato.
update-undo-line = { $path } non è un file di ritorno: la riga { $line } non è comprensibile ({ $text }).
update-undo-nothing = { $path } non contiene alcuna modifica.
update-undo-cut = { $path } è tronco: la sua ultima riga deve essere «send». Usi il file intero.
update-connection = Non è stato possibile raggiungere il server DNS: { $reason }
update-timeout = Il server DNS non ha risposto in tempo.
update-broken = Lo scambio con il server DNS si è interrotto: { $reason }
update-badkey = Il server DNS non conosce questa chiave (BADKEY). Controlli il nome della chiave.
update-badsig = Il server DNS non accetta la firma (BADSIG). Il segreto nel file della chiave non è quello del server.
update-badtime = Gli orologi di questo computer e del server DNS differiscono di più di cinque minuti (BADTIME). Li regoli.
update-refused = Il server DNS rifiuta (REFUSED). La chiave non è autorizzata a modificare questo dominio, oppure il server non accetta aggiornamenti da qui.
update-notauth = Questo server DNS non è competente per il dominio (NOTAUTH). Indichi il server primario della sua zona.
update-changed = Sul server DNS ci sono ormai record MX diversi da quelli che dovevano essere sostituiti. Li ricontrolli.
update-alias = Su questo server il dominio è un alias di { $target } (CNAME), e accanto non possono stare record MX.
update-not-made = Il server ha risposto che va tutto bene, ma vi si trovano record MX diversi da quelli chiesti. Li guardi, insieme al registro del server, prima di proseguire.
update-servfail = Il server DNS ha avuto un errore (SERVFAIL). Il suo log dice perché.
update-notimp = Il server DNS non accetta aggiornamenti dinamici (NOTIMP). Usi un altro formato della richiesta.
update-other = Il server DNS non ha effettuato la modifica: { $code }
update-unsigned = La risposta non è firmata con la chiave, perciò può venire da chiunque. { $reason }
update-name = Il DNS non può contenere questo nome: { $name }
update-nothing = Non è stato cambiato nulla.
update-perhaps = La modifica potrebbe comunque essere stata fatta: controlli il dominio prima di riprovare.

## The connection check.

reach-verdict-reachable = raggiungibile
reach-verdict-name-not-found = nome non trovato
reach-verdict-refused = rifiutato
reach-verdict-timeout = nessuna risposta
reach-verdict-unreachable = nessuna via
reach-verdict-closed = interrotto
reach-verdict-no-banner = nessun saluto
reach-verdict-not-smtp = non è un server di posta
reach-verdict-proxy-suspected = qualcosa si frappone
reach-verdict-other-server = un altro server
reach-verdict-temp-reject = non ora
reach-verdict-perm-reject = respinto
reach-said-reachable = Risponde un server di posta.
reach-said-refused = La connessione alla porta { $port } è stata rifiutata subito: lì non ascolta nessuno, oppure un firewall dice di no al suo posto.
reach-said-timeout = Nessuno ha risposto sulla porta { $port }. Di solito un firewall o il provider Internet scarta i pacchetti.
reach-said-unreachable = Da qui non c’è alcuna via verso questo indirizzo ({ $detail }).
reach-said-not-connected = Non si stabilisce alcuna connessione, e nulla dice perché ({ $detail }).
reach-said-forbidden = È questo stesso computer a non permettere la connessione ({ $detail }).
reach-said-closed = La connessione è riuscita, ma è stata interrotta prima che il server si presentasse.
reach-said-no-banner = La connessione è riuscita, ma il server non ha salutato entro il tempo.
reach-said-only-connected = La connessione funziona; il comando usato non mostra chi risponde.
reach-said-no-hello = Il server ha salutato, ma non ha risposto in tempo al nostro saluto.
reach-said-not-smtp = Lì qualcosa risponde, ma non parla la lingua dei server di posta.
reach-said-proxy-suspected = Un firewall o un proxy che si frappone altera ciò che dice il server di posta, oppure risponde al suo posto.
reach-said-other-server = Risponde un server di posta, ma il suo saluto non è quello di { $service }.
reach-said-temp-reject = Il server risponde, ma ora non vuole parlare: { $reply }
reach-said-perm-reject = Il server risponde, e respinge questo indirizzo: { $reply }
reach-said-no-such-name = Il nome { $host } non esiste nel DNS.
reach-said-no-address = Il nome { $host } esiste, ma non ha alcun indirizzo.
reach-said-lookup-timeout = Non è stato possibile cercare il nome { $host }: il DNS non ha risposto in tempo.
reach-said-lookup-failed = Non è stato possibile cercare il nome { $host }: il DNS ha dato un errore ({ $detail }).
reach-tls-valid = La sua cifratura è a posto.
reach-tls-expired = Il suo certificato di cifratura è scaduto (valido fino al { $day }).
reach-tls-expired-undated = Il suo certificato di cifratura è scaduto.
reach-tls-wrong-name = Il suo certificato di cifratura non è intestato a { $host }, ma a: { $names }
reach-tls-wrong-name-only = Il suo certificato di cifratura non è intestato a { $host }.
reach-tls-self-signed = Il suo certificato di cifratura non è firmato da nessuno se non da se stesso.
reach-tls-unknown-issuer = Il suo certificato di cifratura è firmato da qualcuno che questo computer non conosce: { $issuer }
reach-tls-unknown-issuer-only = Il suo certificato di cifratura è firmato da qualcuno che questo computer non conosce.
reach-tls-not-offered = Non offre cifratura.
reach-tls-not-tried = Offre la cifratura; se funzioni non è stato provato.
reach-tls-not-shown = Non è stato mostrato se offra la cifratura.
reach-tls-handshake-failed = Offre la cifratura, ma non è riuscita: { $detail }
reach-tls-injected = Prima che la cifratura fosse attiva è arrivato del testo estraneo; è stato scartato.
reach-control-other-port = un’altra porta
reach-control-other-host = un altro host
reach-control-nowhere = un indirizzo dove non c’è nessuno
reach-all-well = Non ci sono ostacoli: tutti i server sono raggiungibili.
reach-shut-as-wished = Il server è chiuso a questa rete, come deve essere.
reach-still-open = Il server accetta ancora connessioni da questa rete.
reach-proves-nothing = Questo non prova nulla: visto da questa rete, il server appare diverso che da Internet.
reach-dns-fails = Il DNS non risponde, perciò non è possibile trovare i server.
reach-name-unknown = Il DNS non conosce { $host }.
reach-local-firewall = È questo stesso computer a vietare le connessioni ai server di posta.
reach-no-route = Questa rete non ha alcuna via verso i server ({ $detail }).
reach-proxy-nowhere = Qualcosa che si frappone risponde al posto dei server: «risponde» persino { $witness }, un indirizzo dove non può esserci nessuno.
reach-proxy-between = Un firewall o un proxy tra questa rete e i server interferisce con il protocollo di posta.
reach-provider-blocks = La rete o il provider Internet blocca la porta 25: { $witness } risponde, la porta 25 dello stesso host no.
reach-port-dropped = Nessuno risponde: un firewall lungo il percorso scarta le connessioni ai server di posta.
reach-no-connection = Non si stabilisce alcuna connessione, e il comando usato non dice perché.
reach-port-rejected = Ogni connessione viene rifiutata subito: da un firewall lungo il percorso, oppure perché i server sono fermi.
reach-service-down = Sono i server stessi a essere fermi o chiusi per Lei: dalla stessa rete, { $witness } è raggiungibile.
reach-service-refuses = I server sono raggiungibili, ma respingono l’indirizzo di questa rete ({ $detail }).
reach-service-busy = I server sono raggiungibili, ma rinviano questa rete a più tardi ({ $detail }).
reach-connection-cut = Le connessioni riescono, ma vengono interrotte prima di ogni parola.
reach-only-connected = La porta è aperta: le connessioni riescono. Non si è visto chi risponde.
reach-no-greeting = Le connessioni riescono, ma nessuno dice una parola.
reach-no-mail-server = Qualcosa risponde, ma non è un server di posta.
reach-other-server = Risponde un server di posta, ma nessuno di quelli di { $service }: { $detail }
reach-ipv6-only-broken = Via IPv4 funziona tutto; via IPv6 nulla.
reach-ipv4-only-broken = Via IPv6 funziona tutto; via IPv4 nulla.
reach-one-site-broken = Solo { $host } non è raggiungibile; gli altri sì.
reach-mixed = Alcuni server sono raggiungibili e altri no, senza una causa comune.
reach-inconclusive = Nessun server è raggiungibile, per motivi diversi.
connection-heading = Il percorso verso il servizio
connection-why = Questa rete può raggiungere i server di { $service }? E se no, che cosa si frappone?
connection-looking = Connessione: { $done } su { $total }, ancora { $seconds } s al massimo
connection-never = Nessuno ha ancora controllato.
connection-look-again = Ricontrolla
connection-seen-here = Visto da questo computer il { $time }.
reach-seen-elsewhere = Visto da un altro computer il { $time }.
reach-seen-signed = Visto da un altro computer il { $time }, firmato da «{ $name }» con la chiave { $key }. Chieda al mittente se è la sua chiave.
reach-seen-nameless = Visto da un altro computer il { $time }, firmato da qualcuno che non dà il proprio nome, con la chiave { $key }. Chieda al mittente se è la sua chiave.
reach-forged = Questi risultati sono stati alterati dopo la firma, oppure firmati con un’altra chiave. Non vengono usati. Li chieda di nuovo.
connection-optional = Ciò che conta è il server di posta. Se questo computer è un altro, controlli da lì: veda sotto. Intanto può proseguire.
connection-stage-computer = Questo computer
connection-stage-server = Il server di posta
connection-stage-firewall = Firewall
connection-stage-internet = Internet
connection-stage-open = non controllato
connection-stage-good = lascia passare
connection-stage-answers = risponde
connection-stage-bad = qui finisce
connection-stage-beyond = non arrivati fin qui
connection-stage-part = in parte
connection-servers = I server
connection-waiting = in attesa di una risposta
connection-transcript = Il dialogo
connection-controls = Misurato a lato, per distinguere una causa dall’altra
connection-order = Secondo le loro risposte, per Lei l’ordine più veloce è questo: { $order }
connection-order-apply = Usa questo ordine
connection-server-title = Controllo dal server di posta
connection-server-text = Il server di posta è di solito un altro computer. Esegua lì uno di questi comandi e incolli qui sotto ciò che mostra. Può incollare anche i risultati che Le ha mandato qualcun altro, in JSON o firmati.
connection-command-powershell = PowerShell, qualsiasi versione; mostra chi risponde
connection-command-test = PowerShell, da Windows 2012 in poi; mostra solo se la porta è aperta
connection-command-telnet = Windows o Linux, se telnet è installato
connection-command-nc = Linux, macOS, BSD
connection-command-openssl = Con la cifratura
connection-command-mailward = Questo programma senza la sua finestra; il più preciso
connection-file = Scegli un file …
connection-no-dialog = Non è stato possibile mostrare una finestra per scegliere i file. Apra il file in un editor e ne incolli il contenuto.
connection-paste = Che cosa ha mostrato
connection-read = Leggi
connection-history = Controlli precedenti ({ $count })
reach-do-nothing = Non occorre fare nulla.
reach-do-still-open = Limiti il server o il suo firewall agli indirizzi del servizio, poi ricontrolli da fuori.
reach-do-proves-nothing = Ripeta il controllo da una rete che non è autorizzata a consegnare: un altro collegamento a Internet, o quello di un telefono.
reach-do-dns-fails = Verifichi che questo computer sia collegato a Internet e quale resolver DNS interroghi, poi ricontrolli.
reach-do-name-unknown = Controlli l’ortografia di { $host }, oppure chieda all’assistenza del servizio il nome giusto.
reach-do-local-firewall = Consenta le connessioni in uscita alla porta 25 nel firewall o nell’antivirus di questo computer, poi ricontrolli.
reach-do-no-route = Verifichi il cavo di rete, il router e il collegamento a Internet, poi ricontrolli.
reach-do-proxy-between = Chieda a chi gestisce il firewall di disattivarne l’ispezione della posta (per Cisco: «no fixup protocol smtp» o «no inspect esmtp»), poi ricontrolli.
reach-do-provider-blocks = Chieda al provider Internet di aprire la porta 25 in uscita. Se questo non è il server di posta, controlli prima da lì.
reach-do-port-dropped = Faccia aprire la porta 25 in uscita nel firewall della rete, o dal provider Internet. Se questo non è il server di posta, controlli prima da lì.
reach-do-no-connection = Faccia aprire la porta 25 in uscita nel firewall o dal provider Internet: è la causa abituale. Il comando che Mailward mostra per il server di posta dice di più.
reach-do-port-rejected = Faccia consentire la porta 25 in uscita nel firewall della rete; se lo è già, chieda a chi gestisce i server.
reach-do-service-down = Chieda all’assistenza di { $service } se c’è un guasto, e ricontrolli più tardi.
reach-do-service-refuses = Comunichi all’assistenza di { $service } l’indirizzo pubblico di questa rete, e lo faccia ammettere.
reach-do-service-busy = Attenda dieci minuti e ricontrolli.
reach-do-connection-cut = Controlli da un’altra rete. Se da lì funziona, un firewall qui interrompe le connessioni; se no, chieda all’assistenza di { $service }.
reach-do-only-connected = Esegua anche l’altro comando: mostra il saluto del server.
reach-do-no-greeting = Ricontrolli con più pazienza (--wait 300). Se ancora nessuno parla, la causa probabile è un firewall che si frappone.
reach-do-no-mail-server = Controlli il nome e la porta, e se un proxy in questa rete intercetta le connessioni.
reach-do-other-server = Controlli il nome e la porta. Se sono giusti, qualcosa che si frappone risponde al posto di { $service }.
reach-do-ipv6-only-broken = La posta arriverà via IPv4. Faccia riparare IPv6, oppure lo faccia disattivare sul server di posta.
reach-do-ipv4-only-broken = Faccia aprire la porta 25 in uscita anche per IPv4.
reach-do-one-site-broken = Ricontrolli tra qualche minuto. Se resta così, chieda all’assistenza di { $service }; intanto la posta la ricevono gli altri.
reach-do-mixed = Veda qui sotto che cosa è detto di ciascun server, e cominci dal primo che non va.
reach-do-inconclusive = Veda qui sotto che cosa è detto di ciascun server, e ricontrolli da un’altra rete.

## Guides for mail servers.

guide-installed = { $product } è installato su questo computer. La sua guida: mailward-cli guide { $guide }
guide-id = Identificativo
guide-product = Prodotto
guide-versions = Versioni
guide-checked = Verificata il { $day }, su un server reale o sulla documentazione del produttore.
guide-tried = I suoi comandi vengono eseguiti su { $version }, con un servizio, un estraneo e un computer dell’azienda, e poi annullati.
guide-unchecked = Non verificata: nessuno ha ancora confrontato questa pagina con la documentazione del produttore. Proceda passo per passo, e annoti ogni valore prima di cambiarlo.
guide-blanks = Non ancora noti, da inserire a mano: { $blanks }
guide-dialog-saved = Disegnato: { $path }
guide-address = { $address } è un indirizzo. Uno smart host si indica con il suo nome: il servizio può cambiare i suoi indirizzi in qualsiasi momento, e la Sua posta si fermerebbe.
guide-unknown = Più guide corrispondono al nome { $name }: usi un identificativo dell’elenco.

## Postfix: what gets in the way; why it matters (.why); what to do (.todo).

postfix-relayhost-no-brackets = Lo smart host è indicato senza parentesi: relayhost = { $value }
    .why = Senza parentesi Postfix cerca i server di posta (record MX) di quel nome, e può inviare a server diversi da quello voluto, o a nessuno.
    .todo = Metta il nome tra parentesi quadre. Lo fa il comando del passo «Inviare attraverso il servizio».
postfix-relayhost-address = Lo smart host è dato come indirizzo: relayhost = { $value }
    .why = Un servizio può cambiare i suoi indirizzi in qualsiasi momento. Quel giorno la Sua posta si fermerebbe.
    .todo = Indichi al suo posto il nome dello smart host. Lo fa il comando del passo «Inviare attraverso il servizio».
postfix-relayhost-self = Lo smart host è proprio questo server, o riporta a esso: relayhost = { $value }
    .why = I messaggi girerebbero in tondo fino a tornare ai mittenti come non consegnabili.
    .todo = Imposti lo smart host del servizio, come fa il passo «Inviare attraverso il servizio».
postfix-transport-maps = Una tabella di percorsi viene prima dello smart host: { $value }
    .why = La posta per tutto ciò che è in quella tabella non passa dal servizio.
    .todo = Guardi la tabella. I percorsi che portano la posta dei Suoi domini a un server interno devono restare: senza di essi tornerebbe al servizio. Tolga solo quelli che portano a Internet.
postfix-sender-relay = Una tabella di percorsi per mittente viene prima dello smart host: { $value }
    .why = La posta dei mittenti in quella tabella non passa dal servizio.
    .todo = Guardi la tabella, e tolga i mittenti la cui posta deve passare dal servizio.
postfix-default-transport = La posta per Internet ha un percorso proprio: default_transport = { $value }
    .why = Quel percorso viene prima dello smart host, oppure non lo usa.
    .todo = Chieda a chi l’ha impostato a che cosa serve. Se non serve a nessuno: postconf -X default_transport
postfix-fallback-relay = La posta prende un altro percorso ogni volta che lo smart host non risponde subito: { $value }
    .why = In quel momento i messaggi escono aggirando il servizio, da un indirizzo che il Suo record SPF forse non autorizza.
    .todo = Lo tolga. Postfix conserva i messaggi e riprova per cinque giorni, e questo basta.
postfix-sasl-no-passwords = Postfix deve autenticarsi quando invia, ma non ha password: { $value } è vuoto.
    .why = Se lo smart host chiede l’autenticazione, ogni messaggio viene rifiutato.
    .todo = Chieda al servizio se l’autenticazione è necessaria. Se conosce il Suo indirizzo, di solito non lo è: postconf -e smtp_sasl_auth_enable=no
postfix-sasl-no-plaintext = I modi usuali di autenticarsi sono vietati: smtp_sasl_tls_security_options = { $value }
    .why = La maggior parte dei servizi offre solo questi. Su una connessione cifrata sono sicuri; senza di essi Postfix non può autenticarsi, e la posta resta in coda.
    .todo = Se il servizio vuole l’autenticazione, li permetta sulle connessioni cifrate: postconf -e smtp_sasl_tls_security_options=noanonymous
postfix-sasl-readable = La Sua password può viaggiare senza cifratura: smtp_sasl_security_options = { $value }, e la cifratura non è obbligatoria.
    .why = Chi ascolta lungo il percorso potrebbe inviare posta a Suo nome.
    .todo = Renda obbligatoria la cifratura dove ci si autentica: postconf -e smtp_tls_security_level=encrypt
postfix-tls-wrapper = Postfix avvia ogni connessione con la cifratura (smtp_tls_wrappermode = { $value }).
    .why = Solo i server sulla porta 465 funzionano così. Sulla porta 25 di uno smart host non passa alcun messaggio.
    .todo = Se lo smart host del servizio è sulla porta 25 o 587: postconf -e smtp_tls_wrappermode=no
postfix-mynetworks-too-wide = Degli estranei possono inviare attraverso il Suo server: in mynetworks c’è { $value }.
    .why = Chi invia spam trova simili server in poche ore. Il Suo indirizzo finisce nelle liste di blocco, e il servizio può smettere di accettare la Sua posta.
    .todo = Elenchi solo le reti della Sua azienda, per esempio 192.168.1.0/24.
postfix-mynetworks-broken = Una rete in mynetworks non è leggibile: { $value }
    .why = Postfix rifiuta una rete il cui indirizzo non si accorda con la sua lunghezza, e può allora rispondere a ogni client con un errore temporaneo.
    .todo = La scriva per intero, per esempio 192.168.1.0/24: oltre la lunghezza della rete l’indirizzo deve essere zero. Le reti IPv6 vanno tra parentesi, per esempio [2001:db8:1::]/48.
postfix-mynetworks-class = Degli estranei possono inviare attraverso il Suo server: mynetworks_style = { $value }
    .why = L’intera rete del Suo provider vale come Sua, compresi gli altri clienti.
    .todo = Elenchi le Sue reti in mynetworks, per esempio 127.0.0.0/8 [::1]/128 192.168.1.0/24.
postfix-no-ipv6 = Il server parla solo IPv4 (inet_protocols = { $value }); il servizio ha anche indirizzi IPv6.
    .why = Funziona, purché il nome del Suo server non abbia un indirizzo IPv6 (record AAAA): il servizio proverebbe prima quello.
    .todo = Controlli se il nome del Suo server ha un record AAAA. Se ce l’ha, lo tolga, oppure faccia parlare a Postfix entrambi: postconf -e inet_protocols=all
postfix-no-ipv4 = Il server parla solo IPv6 (inet_protocols = { $value }).
    .why = Il servizio ha indirizzi che il server non può raggiungere, e da cui non può essere raggiunto.
    .todo = Gli faccia parlare entrambi, poi riavvii Postfix: postconf -e inet_protocols=all
postfix-loopback-only = Il server ascolta solo se stesso (inet_interfaces = { $value }).
    .why = Il servizio non può consegnargli nulla. Può darsi che davanti ci sia un altro programma; in tal caso è quello che va configurato.
    .todo = Se la posta deve entrare qui: postconf -e inet_interfaces=all, poi riavvii Postfix.
postfix-content-filter-loop = Il filtro dei contenuti riporta da dove la posta è venuta: content_filter = { $value }
    .why = I messaggi girerebbero in tondo fino a tornare ai mittenti come non consegnabili.
    .todo = Lo tolga: postconf -X content_filter. Per inviare attraverso il servizio basta relayhost.
postfix-content-filter = Un filtro su questo server esamina la posta: content_filter = { $value }
    .why = Restituisce la posta attraverso una connessione propria, che viene da questo stesso computer. Se quella fosse tenuta fuori, non arriverebbe più alcun messaggio.
    .todo = Conservi 127.0.0.1 in mynetworks. Poiché filtra anche il servizio, si chieda se questo filtro serve ancora.
postfix-proxy-filter = Tra Postfix e i mittenti c’è un filtro: smtpd_proxy_filter = { $value }
    .why = Tutto ciò che sta dietro vede solo l’indirizzo del filtro, perciò le regole per indirizzo funzionano solo davanti.
    .todo = Faccia in modo che le regole per i client stiano nel servizio sulla porta 25, e che quello dietro il filtro accetti posta da 127.0.0.1.
postfix-upstream-proxy = Le connessioni arrivano attraverso un proxy: { $value }
    .why = Un firewall su questo server vede l’indirizzo del proxy e non quello del mittente. Postfix vede quello del mittente.
    .todo = Limiti l’accesso in Postfix o nel proxy, non nel firewall di questo server.
postfix-accepts-before = Qualcuno viene fatto entrare prima che gli estranei siano tenuti fuori: { $value }
    .why = Chi è accettato da quella regola può consegnare aggirando il servizio.
    .todo = Se serve per stampanti o altre Sue macchine, la conservi. Altrimenti la tolga.
postfix-mynetworks-not-permitted = I Suoi stessi computer sono tenuti fuori: permit_mynetworks manca in { $value }.
    .why = Stampanti, programmi e il server stesso non possono più inviare.
    .todo = Metta permit_mynetworks all’inizio di quell’elenco, a meno che tutti non si autentichino.
postfix-own-restrictions = Il server ha regole proprie per chi si connette: { $value }
    .why = Il passo «Accettare solo il servizio» mette altre regole al loro posto. Le macchine che queste regole fanno entrare sarebbero tenute fuori.
    .todo = Le annoti. Le macchine proprie che fanno entrare vanno in mynetworks. I partner e le filiali che si limitano a consegnarLe posta, no: chi vi figura può inviare a chiunque attraverso il Suo server. Aggiunga questi alle reti del servizio (--range), che vengono scritte nella tabella mailward-service.cidr.
postfix-no-delay = I mittenti vengono giudicati prima di essersi autenticati (smtpd_delay_reject = { $value }).
    .why = Anche i Suoi collaboratori in viaggio sarebbero tenuti fuori, insieme agli estranei.
    .todo = postconf -e smtpd_delay_reject=yes
postfix-relay-no-route = Il server passa la posta per { $value } a un altro server, e nessun percorso dice a quale.
    .why = Senza percorso, questa posta prende lo smart host o segue il record MX. Entrambi portano al servizio, che la riporta: i messaggi girano in tondo fino a tornare ai mittenti.
    .todo = Prima di tutto imposti un percorso verso il server interno. In transport_maps è una riga con il dominio e smtp:[192.168.1.10], con l’indirizzo di quel server tra parentesi quadre; poi postmap, se la tabella lo richiede.
postfix-relay-route-unseen = Il server passa posta ad altri server e non è impostato alcun percorso: { $value }
    .why = Senza percorso, questa posta prende lo smart host o segue il record MX. Se questo indica il servizio, gira in tondo fino a tornare ai mittenti.
    .todo = Guardi di quali domini si tratta. Ciascuno che viene passato a un server interno ha bisogno prima di tutto di un percorso verso di esso: in transport_maps una riga con il dominio e smtp:[192.168.1.10], con l’indirizzo di quel server tra parentesi quadre.
postfix-open-relay = È possibile che estranei possano inviare a chiunque attraverso il Suo server: { $value } viene prima del loro rifiuto.
    .why = L’indirizzo di un mittente, il nome nel saluto e il nome di un indirizzo si possono falsificare. Chi ne dà uno che questa regola accetta non viene più rifiutato. Gli spammer ci provano, e il Suo indirizzo finisce nelle liste di blocco.
    .todo = Metta reject_unauth_destination davanti a quella regola, preceduto da permit_mynetworks e permit_sasl_authenticated.
postfix-domain-missing = Il server non accetta posta per { $value }.
    .why = Il servizio consegnerebbe, e il server risponderebbe «Relay access denied».
    .todo = Aggiunga il dominio a mydestination, relay_domains o virtual_mailbox_domains, secondo quale usa per gli altri.
postfix-postscreen = Un guardiano (postscreen) esamina ogni nuovo mittente, anche il servizio: { $value }
    .why = Può respingere i server del servizio all’inizio, o per sempre se uno di essi è in una lista di blocco.
    .todo = Lasci passare le reti del servizio: le aggiunga a postscreen_access_list.
postfix-judges-sender = Il server giudica chi si connette: { $value }
    .why = Quando tutta la posta arriva attraverso il servizio, vengono giudicati i suoi indirizzi, non quelli dei mittenti. Una sola voce in una lista di blocco, il greylisting o una verifica SPF fermerebbero la Sua posta.
    .todo = Lasci passare le reti del servizio prima di queste regole, oppure tolga le regole: questo lavoro ora lo fa il servizio. Un milter come rspamd o OpenDMARC ha per questo un proprio elenco.
postfix-set-twice = Lo stesso parametro è impostato più di una volta; vale l’ultima: { $value }
    .why = Chi cambia la prima riga si chiede perché non accada nulla.
    .todo = Tolga le altre righe da main.cf.

## What is read of a Postfix.

guide-postfix-not = Queste non sono impostazioni di Postfix. Occorre il file main.cf, oppure ciò che mostra «postconf -n».
guide-postfix-none = Le impostazioni di Postfix su questo computer non sono leggibili ({ $reason }). Esegua «postconf -n» sul server di posta, e ne indichi il risultato con --main-cf.
guide-postfix-set = Che cosa è impostato:
guide-postfix-changes = Che cosa cambia la guida:
guide-postfix-default = (non impostato)
guide-postfix-done = Questi sono già come li imposta la guida: { $names }
guide-postfix-traps = A che cosa fare attenzione:
guide-postfix-no-traps = Non è stato trovato nulla che sia d’ostacolo.
guide-postfix-only = --main-cf e --local appartengono alla guida postfix.

## The way of a message, from its headers.

guide-headers-none = In questo testo non ci sono righe che comincino con «Received:». Apra il messaggio, ne faccia mostrare le intestazioni («sorgente del messaggio», «intestazioni Internet») e le copi tutte.
guide-headers-from = Da
guide-headers-address = Indirizzo
guide-headers-by = Ricevuto da
guide-headers-product = Software
guide-headers-delay = Secondi
guide-headers-passed = Il messaggio è passato da { $service }.
guide-headers-past = Il messaggio non è passato da { $service }.
guide-headers-inside = A quanto mostrano queste righe, il messaggio non è mai passato per Internet. Ne invii uno a una casella esterna, e prenda le intestazioni lì.
guide-headers-last = L’ultimo server prima di Internet: { $name }, visto da fuori come { $address }. Lo smart host va impostato lì.
guide-headers-entry = Questo messaggio era diretto a Lei. Il server che lo ha ricevuto da Internet: { $name }. La posta arriva lì, quindi è quello il server da limitare. Per lo smart host prenda le intestazioni di un messaggio che Lei ha inviato a una casella esterna.
guide-headers-open = Sembra { $product }. La sua guida: mailward-cli guide { $guide }
guide-headers-unknown = Il suo software qui non dice il proprio nome. Scelga la guida dall’elenco: mailward-cli guide

## Restriction.

restrict-net = Rete
restrict-source = Origine
restrict-confirmed = Confermata
restrict-confirmed-yes = sì
restrict-confirmed-no = chieda all’assistenza del servizio
restrict-commands = Regole:
restrict-undo = Per tornare indietro:
restrict-confirm = Si faccia confermare dall’assistenza del servizio che esso consegna da queste reti e da nessun’altra. Ciò che manca qui sarebbe tenuto fuori.
restrict-must-be-over = Non tenga fuori nessuno prima che la modifica del dominio sia fatta e ogni vecchia risposta sia scaduta. Con --domain, Mailward lo controlla.
restrict-unlocated = Il DNS non ha risposto su { $hosts }, quindi i loro indirizzi non sono compresi: la posta che viene da lì resterebbe fuori. Chieda di nuovo più tardi, oppure indichi le reti che comunica il supporto del servizio (--range).
restrict-forced = È troppo presto. I mittenti che si basano ancora sui vecchi record vengono respinti: la loro posta arriva in ritardo, e va persa quando rinunciano.
restrict-not-switched = La modifica di { $domain } non è fatta, o non su tutti i suoi server dei nomi: della posta arriva direttamente al Suo server, e sarebbe tenuta fuori. Prima della modifica non viene mostrato nulla. (--force mostra comunque le regole.)
restrict-no-mail = { $domain } per ora non riceve posta, quindi non è passato al servizio. Veda prima perché. (--force mostra comunque le regole.)
restrict-too-early = Fino al { $until } qualcuno può ancora basarsi sui vecchi record, e la sua posta sarebbe tenuta fuori. Attenda fino ad allora; --changed indica quando la modifica è stata davvero fatta. (--force mostra comunque le regole.)
restrict-no-ranges = Non è nota alcuna rete del servizio: non è stato possibile cercare i suoi host, e il suo profilo non ne indica alcuna. Le indichi con --range.
restrict-ipv4-wanted = { $firewall } accetta solo reti IPv4, e nessuna delle reti del servizio lo è. Regole simili terrebbero fuori tutti, anche il servizio. Chieda all’assistenza del servizio le sue reti IPv4.
restrict-other-family = Nessuna delle reti del servizio è dello stesso tipo (IPv4 o IPv6) dell’indirizzo { $server } del server di posta. Regole simili terrebbero fuori tutti, anche il servizio. Controlli l’indirizzo e chieda le reti all’assistenza del servizio.
restrict-no-replies = Un firewall non può dire a un mittente di riprovare più tardi. I mittenti a cui non riesce la connessione riprovano per giorni, il che è lo stesso.
restrict-not-kept = Dopo un riavvio del computer queste regole spariscono, a meno che Lei non le salvi nel modo previsto dal Suo sistema.
restrict-adapt-names = Le parole in maiuscolo e i nomi di elenchi stanno al posto dei Suoi: inserisca quelli che usa il Suo firewall.
restrict-untried = Scritto secondo le indicazioni del produttore, e non provato da noi su un apparecchio reale. Annoti prima le regole attuali.
restrict-no-log = Qui non si può solo annotare senza respingere: in questa fase il connettore resta disattivato.
restrict-ipv4-only = Qui sono accettate solo reti IPv4 da /24 a /32: quelle più grandi vengono divise, IPv6 viene tralasciato.
restrict-inbound-list = Un router consulta un solo elenco per ciò che entra. La risposta al primo comando ne indica il nome, alla riga «Inbound access list»: metta quel nome al posto di INBOUND-LIST e tralasci il terzo blocco. Solo se lì non è impostato alcun elenco, tralasci il secondo blocco e usi il terzo. Per tornare indietro usi lo stesso. Se una riga con «no» dà un errore, non c’era nulla da togliere.
restrict-no-ipv6 = Queste regole valgono per IPv4 e lasciano IPv6 aperto com’è: se il Suo server di posta è raggiungibile dall’esterno via IPv6, chiuda anche quella via.
restrict-no-ipv4 = Queste regole valgono per IPv6 e lasciano IPv4 aperto com’è: chiuda anche quella via, con l’indirizzo IPv4 del server di posta.
restrict-log-lets-in = In questa fase tutti entrano dalla porta 25, anche chi è tenuto fuori dalle Sue regole. Se ce ne sono, metta queste righe dopo di esse, oppure salti questa fase.
restrict-real-address = Dalla versione 8.3 un ASA vuole l’indirizzo che ha il server di posta stesso, quello interno; fino alla 8.2 quello pubblico. Con l’indirizzo sbagliato le regole non hanno effetto.
restrict-published = Le porte che Docker o Podman passano a un contenitore, o che questo server reindirizza ad altre, qui non vengono controllate: se la porta 25 è reindirizzata, resta aperta; se un’altra è reindirizzata alla 25, i suoi utenti restano fuori. In tal caso usi le regole per nftables o iptables, che guardano la porta chiamata.
restrict-only-these = Dalla porta 25 entrano allora solo le reti qui sopra e quelle private. Una filiale o un partner con indirizzi pubblici che consegna ancora direttamente va prima aggiunto alle reti.
restrict-look-again = Se è chiuso si vede solo dall’esterno. Provi da una connessione che non sia né la Sua né quella del servizio, via IPv4 e via IPv6: mailward-cli reach --expect closed, con il nome del Suo server di posta.
restrict-refusal-outside = Se gli estranei vengono rifiutati si vede solo dall’esterno: il server saluta ancora, e rifiuta il destinatario. Provi da una connessione che non sia né la Sua né quella del servizio: mailward-cli test-mail --envelope --retry-for 0 --tls none --smtp, con il nome del Suo server di posta, e --to, con un Suo indirizzo. Il server deve rifiutare.
restrict-back-to-open = Il ritorno porta alla fase «Far entrare il servizio» e non oltre: il servizio ormai consegna e non deve restare fuori. Per togliere anche questo, usi il ritorno di quella fase.
restrict-public-wanted = { $firewall } consulta il suo elenco prima di tradurre gli indirizzi: per ciò che arriva dall’esterno l’indirizzo del server di posta è ancora quello pubblico, e regole per { $server } non avrebbero effetto. Indichi l’indirizzo pubblico.
restrict-nft-none = Qui nessuna tabella di nftables decide su ciò che entra, quindi non è stato cambiato nulla. Se si usa iptables, ufw o firewalld, prenda le regole corrispondenti. Se non c’è alcun firewall, il servizio entra già.
restrict-nft-others = Le catene qui sopra appartengono a iptables, ufw o firewalld. Anch’esse decidono su ciò che entra, e in esse non è stato cambiato nulla: prenda anche le regole corrispondenti, altrimenti il servizio potrebbe restare fuori.
appliance-add-above = { $menu }: aggiungere una regola sopra quella attuale per la porta 25
appliance-edit = { $menu }: modificare la regola per la porta 25
appliance-on = { $field }: attivato
appliance-as-before = { $field }: come prima
appliance-before = { $setting } (prima: { $was })
appliance-delete = { $menu }: eliminare { $what }
appliance-sophos-open = una nuova regola sopra quella attuale, reti di origine mailward, azione Accept
appliance-sophos-log = lasciare la regola com’è e attivare «Log firewall traffic»
appliance-sophos-close = solo reti di origine mailward; sotto, una regola per tutti gli altri, azione { $action }, con registrazione
appliance-sophos-back = { $menu }: reti di origine e registrazione come prima; eliminare la regola per tutti gli altri
appliance-sophos-gone = { $menu }: eliminare la nuova regola con le reti di origine mailward
range-syntax = «{ $text }» non è una rete come 192.0.2.0/24.
range-host-bits = { $text } è un indirizzo all’interno di una rete. La rete è { $meant }.
range-too-wide = { $net } farebbe entrare troppi indirizzi.
range-private = { $net } è una rete interna di aziende; nessun servizio consegna da lì.

## Pages of guides in the window.

guide-section-allow = 1. Far entrare il servizio
guide-section-smarthost = 2. Usarlo per l’invio
guide-section-restrict = Accettare solo il servizio
guide-section-verify = 3. Verificare
guide-section-undo = Per tornare indietro
guide-run-sh = Da eseguire sul server di posta, in un terminale:
guide-run-powershell = Da eseguire in PowerShell, come amministratore (per Exchange: in Exchange Management Shell):
guide-run-cmd = Da eseguire al prompt dei comandi, come amministratore:
guide-run-domino = Da scrivere nella console del server Domino:
guide-run-cisco = Da scrivere sull’apparecchio, in modalità di configurazione:
guide-run-routeros = Da scrivere nel terminale del router:
guide-run-fortios = Da scrivere nella console del FortiGate:
guide-run-conf = Da mettere nella configurazione:
guide-file = Da mettere nel file { $file }:
guide-expect = Che cosa dovrebbe vedere:
guide-arrows = Le frecce numerate indicano ciò che deve cambiare. I valori mostrati sono già i Suoi.
guide-sources = Da dove viene
guide-source-read = Letto il { $day }
guide-source-unread = Non ancora letto
guide-open = Apri

## The step Smart host.

smart-host-heading = Invii la Sua posta attraverso il servizio
smart-host-why = Il Suo server di posta passa la posta in uscita a { $service }, il suo smart host, che la controlla e la inoltra. Questo passo è facoltativo.
smart-host-product = Il Suo server di posta
smart-host-asking = Si sta chiedendo al Suo server di posta che cosa sia…
smart-host-unknown = Non si sa ancora quale prodotto sia il Suo server di posta. Lo scelga qui:
smart-host-no-guide = Il Suo server dice di essere { $software }. Per questo non c’è una pagina; scelga il prodotto più simile:
smart-host-recognised = Il Suo server dice di essere { $software }. Questa pagina è per { $product }.
smart-host-chosen = Ha scelto la pagina per { $product }.
smart-host-installed = { $product } è installato su questo computer.
smart-host-pick = Scegli un altro prodotto
smart-host-ask = Chiedi al server
smart-host-blanks = Le parole in maiuscolo stanno al posto di ciò che non è ancora noto: { $blanks }. Compili i passi Servizio e Azienda, oppure inserisca le Sue quando copia.
smart-host-not-set = L’ha impostato? Da fuori Mailward non può vederlo.
smart-host-is-set = È impostato
smart-host-set = Impostato, come ha detto il { $time }.
smart-host-unset = Invece no

## The step Restrict.

restrict-heading = Accetti posta solo dal servizio
restrict-why = Chi invia spam prova anche direttamente il Suo server, aggirando { $service }. Quando la modifica si è assestata, può chiudere quella via. Questo passo è facoltativo e viene per ultimo.
restrict-hold-not-arrived = Non ancora: la modifica di { $domain } non è stata vista ovunque (passo Propagazione). La sua posta arriva ancora direttamente al Suo server.
restrict-hold-until = Non ancora: fino al { $until } qualcuno può ancora basarsi sui vecchi record, e la sua posta verrebbe respinta.
restrict-hold-listed = { $domain } nomina ancora anche { $hosts }. Ogni volta che il servizio non è raggiungibile, i mittenti si rivolgono lì: se invitati a riprovare più tardi, tornano; se respinti per sempre, la loro posta va persa. Qui non si può andare oltre «Respingere per ora gli estranei».
restrict-hold-queued = Non prima di { $until }: fino ad allora può essere in viaggio posta che i vecchi relay hanno preso in precedenza, e andrebbe persa. «Respingere per ora gli estranei» li lascia ancora entrare.
restrict-relays = In questa fase entrano anche i vecchi relay, perché ciò che hanno preso in precedenza può essere ancora in viaggio: { $addresses }.
restrict-held-meanwhile = Le prime due fasi non tengono fuori nessuno e possono essere impostate già ora.
restrict-free = Nessuno si basa più sui vecchi record: il Suo server può essere chiuso a tutti tranne che al servizio, una fase dopo l’altra.
restrict-stale = I record possono essere cambiati dall’ultimo controllo. Li ricontrolli prima di respingere chiunque.
restrict-records-seen = I record sono stati visti l’ultima volta il { $time }
restrict-records-never = Non tutti i record sono ancora stati controllati
restrict-records-looking = Controllo dei record in corso…
restrict-records-look = Ricontrolla i record
restrict-held = Le regole per «{ $stage }» vengono trattenute.
restrict-early = Mostra comunque
restrict-risk = Chi Le scrive in buona fede può ancora essere mandato direttamente al Suo server. Con queste regole viene respinto: la sua posta arriva in ritardo, o gli torna indietro come non consegnabile. Nessuno può recuperarla per Lei. Lo faccia solo se sa che nulla segue più il vecchio percorso.
restrict-risk-wait = Preferisco attendere
restrict-risk-take = Accetto il rischio: mostra le regole
restrict-addresses = Da dove consegna il servizio
restrict-addresses-text = Chi non è in questo elenco viene tenuto fuori. Chieda all’assistenza del servizio di confermare ogni voce e di dirLe se ne manca una: gli indirizzi dei suoi host sono un inizio, ma un servizio può consegnare anche da altri.
restrict-looking = Ricerca degli host del servizio in corso…
restrict-looked-up = Cercati il { $time }
restrict-never-looked = Non ancora cercati
restrict-look = Cerca di nuovo
restrict-no-networks = Non è nota alcuna rete del servizio. Cerchi di nuovo, oppure inserisca ciò che Le dice l’assistenza.
restrict-source-profile = dal profilo del servizio
restrict-source-host = indirizzo di { $host }
restrict-source-given = inserita da Lei
restrict-to-confirm = da far confermare all’assistenza
restrict-confirmed-by = confermata dall’assistenza
restrict-confirm-it = L’assistenza conferma
restrict-unconfirm = Invece no
restrict-remove = Rimuovi
restrict-add = Aggiungi
restrict-add-label = Aggiungi una rete o un indirizzo
restrict-firewall = Il Suo firewall
restrict-firewall-text = Che cosa c’è tra Internet e il Suo server di posta? Può essere anche il server di posta stesso. Se non lo sa, chieda a chi cura la Sua rete.
restrict-firewall-server = Il server di posta stesso, o un altro
restrict-by-page = Per questo non ci sono regole pronte. La pagina del Suo server di posta, qui sotto, dice come fare; altrimenti consenta la porta 25 solo dalle reti qui sopra. Se non appare nessuna pagina, scelga il server nel passo Smart host.
restrict-server = Indirizzo del server di posta dietro il firewall
restrict-server-hint = Lo lasci vuoto se le regole vengono impostate sul server di posta stesso.
restrict-server-behind = Le regole lasciano passare il servizio verso questo indirizzo.
restrict-server-public = Quello pubblico: il router consulta il suo elenco prima di tradurre gli indirizzi.
restrict-server-wrong = Questo non è un indirizzo come 192.0.2.25. Finché non lo è, le regole ne fanno a meno.
restrict-stages = Fin dove arrivare
restrict-stage-open = Far entrare il servizio
restrict-stage-open-what = Oltre a tutti gli altri. Da fare prima della modifica; non tiene fuori nessuno.
restrict-stage-log = Annotare gli estranei
restrict-stage-log-what = Chi arriva aggirando il servizio viene annotato, e fatto entrare comunque. Guardi le annotazioni dopo qualche giorno.
restrict-stage-defer = Respingere per ora gli estranei
restrict-stage-defer-what = I loro server conservano la posta e riprovano per giorni: a un errore si può ancora rimediare.
restrict-stage-reject = Rifiutare gli estranei
restrict-stage-reject-what = Definitivamente: a chi arriva aggirando il servizio la posta torna indietro.
restrict-rules = Le regole per «{ $stage }»
restrict-needs-firewall = Scelga sopra il Suo firewall, e qui appariranno le regole.
restrict-needs-networks = Le regole appaiono qui appena è nota una rete del servizio.
restrict-nothing-to-do = In questa fase non c’è nulla da impostare.
restrict-by-hand = Da impostare a mano, nelle pagine del firewall:
restrict-way-back = Per tornare indietro
restrict-open-by-hand = Annulli sul Suo firewall o server di posta ciò che vi aveva impostato.
restrict-not-set = Ha impostato queste regole? Da fuori Mailward non può vederlo.
restrict-set = Impostate, come ha detto: «{ $stage }».
restrict-is-set = Sono impostate
restrict-taken-back = Tutto annullato
restrict-on-server = Sul server di posta stesso ({ $product })

## Who still comes directly, by the mail server's log.

restrict-log-none = { $path } non contiene alcun log conosciuto. Occorre il log di posta di Postfix, il log principale di Exim o il log di protocollo dei connettori di ricezione di Exchange.
restrict-log-span = Il log va dal { $first } al { $last }.
restrict-log-address = Indirizzo
restrict-log-name = Nome
restrict-log-judgement = Che cos’è
restrict-log-accepted = Messaggi
restrict-log-refused = Rifiutati
restrict-log-last = Visto l’ultima volta
restrict-log-more = e altri { $count } (tutti con --json)
restrict-log-is-service = il servizio
restrict-log-is-internal = rete propria
restrict-log-is-authenticated = utenti, autenticati
restrict-log-is-delivering = ESTRANEO, CONSEGNA
restrict-log-is-refused = estraneo, rifiutato
restrict-log-is-probe = ha solo provato la porta
restrict-log-strangers = { $count ->
        [one] Un indirizzo consegna ancora posta aggirando il servizio.
       *[other] { $count } indirizzi consegnano ancora posta aggirando il servizio.
    } Se tra questi ci sono macchine Sue (stampanti, negozi online, una filiale), vanno prima aggiunte alle reti ammesse; gli altri devono arrivare attraverso il servizio.
restrict-log-range-missing = { $name } ({ $address }) porta un nome come quelli del servizio, ma non è in nessuna delle sue reti. Chieda all’assistenza del servizio se manca una rete: sarebbe tenuta fuori.
restrict-log-too-many = Sono arrivati più indirizzi di quanti se ne possano elencare. Fornisca una parte più breve del log.
restrict-log-not-served = In questo log non c’è alcun messaggio del servizio. La modifica del dominio è fatta, ed è il log del server giusto?
restrict-log-short = Il log copre solo { $hours } ore. Tre giorni o più mostrano meglio che nessuno viene dimenticato.
restrict-log-no-time = Non si può leggere quando sono state scritte le righe del log. Verifichi Lei stesso che coprano tre giorni o più, affinché nessuno venga dimenticato.
restrict-log-dubious = { $count ->
        [one] Uno di quelli che consegnano non sembra un server di posta: il suo indirizzo non ha nome, oppure è stato rifiutato più spesso che accettato.
       *[other] { $count } di quelli che consegnano non sembrano server di posta: i loro indirizzi non hanno nome, oppure sono stati rifiutati più spesso che accettati.
    }
restrict-log-others = { $count ->
        [one] Uno di quelli che consegnano lo fa solo per altri domini di questo server.
       *[other] { $count } di quelli che consegnano lo fanno solo per altri domini di questo server.
    } Una volta rifiutati gli estranei, questi domini non ricevono più posta, a meno che non passino anch’essi dal servizio.
restrict-log-users = { $count ->
        [one] Da un indirizzo esterno alcuni utenti si autenticano sulla porta 25.
       *[other] Da { $count } indirizzi esterni alcuni utenti si autenticano sulla porta 25.
    } Un firewall chiude quella porta prima che ci si possa autenticare: li faccia prima inviare dalla porta 587.
restrict-log-old = L’ultima riga di questo log è di { $last }. Chi è arrivato da allora, non lo dice: ne prenda uno che arrivi fino a oggi.
restrict-log-ready = Nessuno consegna più aggirando il servizio: gli estranei possono essere rifiutati.
restrict-log-not-ready = Non rifiuti ancora gli estranei.

## Texts that are pasted into the window.

pasted-path = O il percorso del file
pasted-read-file = Leggi il file

## The way of a message, in the window.

headers-title = Qual è l’ultimo server prima di Internet?
headers-text = Lo smart host si imposta sul server che consegna la Sua posta a Internet. Per trovarlo, invii un messaggio dal Suo programma di posta abituale a una casella esterna, lo apra lì, ne faccia mostrare le intestazioni («sorgente del messaggio») e le incolli qui. Si possono leggere allo stesso modo le intestazioni di un messaggio arrivato, o della risposta a un messaggio di prova.
headers-paste = Le intestazioni del messaggio
headers-echo = Questo messaggio porta la parola { $token } del Suo messaggio di prova ({ $at }): la prova è riuscita, e viene annotato.
headers-out-by = Il messaggio ha lasciato la Sua azienda attraverso { $service }: lo smart host è in uso.
headers-out-past = Il messaggio ha lasciato la Sua azienda senza { $service }: su questo percorso lo smart host non è in uso.
headers-in-by = Il messaggio è arrivato alla Sua azienda attraverso { $service }.
headers-in-past = Il messaggio è arrivato alla Sua azienda aggirando { $service }, direttamente al Suo server.
headers-entry = La posta per Lei entra da Internet presso { $name }.
headers-quoted = Il messaggio a cui risponde, com’è citato lì:
headers-looks = Sembra { $product }.
headers-use = Usa questa pagina
headers-use-one = Usa la pagina per { $product }
headers-used = La pagina mostrata è quella per { $product }.
headers-nameless = Il suo software qui non dice il proprio nome. Scelga il prodotto nell’elenco qui sopra.

## The settings of a Postfix, in the window.

postfix-title = Controlli le impostazioni del Suo Postfix
postfix-text = Mailward confronta ciò che è impostato nel Suo Postfix con ciò che imposta questa pagina, e cerca che cosa è d’ostacolo. Non viene cambiato nulla. Incolli il file main.cf, oppure ciò che mostra «postconf -n» sul server di posta.
postfix-ask = Chiedi al Postfix di questo computer
postfix-paste = Le impostazioni
postfix-old = ora
postfix-new = nuovo
postfix-silent = Il Postfix di questo computer non comunica le sue impostazioni ({ $reason }). Esegua «postconf -n» sul server di posta, e incolli ciò che mostra.

## Who still comes directly, in the window.

log-title = Chi arriva ancora direttamente
log-text = Prima di rifiutare gli estranei, guardi nel log del Suo server di posta: chi consegna aggirando il servizio? Scelga il log di posta di Postfix, il log principale di Exim o il log di protocollo dei connettori di ricezione di Exchange, meglio se di più giorni, oppure ne incolli una parte. Resta su questo computer.
log-paste = Una parte del log
log-needs-networks = Il log può essere letto appena è nota una rete del servizio: senza, il servizio stesso verrebbe preso per un estraneo.
log-reading = Lettura del log in corso…
log-none = In questo testo non è stato riconosciuto alcun log. Occorre il log di posta di Postfix, il log principale di Exim o il log di protocollo dei connettori di ricezione di Exchange.
log-more = e altri { $count }
log-legitimate = { $judgement }; sembra un server di posta
log-dubious = { $judgement }; non sembra un server di posta

## Those who answer for a zone.

servers-name = Server dei nomi
servers-address = Indirizzo
servers-serial = N. di serie
servers-answer = Risposta
servers-no-records = nessun server di posta
servers-no-address = non ha indirizzo
servers-address-unknown = non interrogato: non è stato possibile cercare il suo indirizzo
servers-silent = non risponde
servers-unreachable = non è raggiungibile ({ $detail })
servers-refused = rifiuta di rispondere
servers-servfail = è guasto (SERVFAIL)
servers-not-authoritative = non risponde per questo dominio
servers-odd = risponde in modo strano ({ $detail })
servers-operator = Il DNS è gestito da { $name }. { $change } { $link }

## The schedule of a change.

change-prepare-title = Da preparare prima
prepare-spf = Da pubblicare prima, come record TXT del dominio (SPF):
prepare-spf-later = Consigliato come record TXT del dominio (SPF); la modifica non lo attende:
prepare-mta-sts = Da pubblicare prima, come regole MTA-STS (con un nuovo id nel record TXT):
prepare-mta-sts-now = Da pubblicare subito, come regole MTA-STS (con un nuovo id nel record TXT):
schedule-heading = Calendario
schedule-when = Al più presto
schedule-event = Che cosa
schedule-earliest = Tempi minimi, calcolati dall’ultimo controllo del DNS. Ogni attesa si conta dal momento in cui il passo precedente è stato davvero compiuto.
schedule-title = Quando fare che cosa: { $domain }
schedule-back = Per tornare indietro: { $back }
schedule-save = Salva il calendario
schedule-prepare-server = Far entrare il servizio, oltre a tutti gli altri
    .what = Sul Suo server di posta e sul firewall, permetta ai server del servizio di consegnare, oltre a tutti quelli che possono farlo oggi.
    .back = Tolga di nuovo il nuovo permesso. Null’altro è cambiato.
schedule-lower-ttl = Far abbassare a 300 il TTL dei vecchi record
    .what = Chieda al Suo gestore DNS di abbassare il TTL degli attuali record MX. Da quel momento una modifica si diffonde in pochi minuti.
    .back = Faccia reimpostare il vecchio TTL.
schedule-publish-mta-sts = Pubblicare le regole di consegna ampliate (MTA-STS)
    .what = Faccia indicare nelle regole i server del servizio oltre ai vecchi, e faccia cambiare l’id nel record TXT.
    .back = Pubblichi le regole precedenti con un nuovo id.
schedule-publish-spf = Pubblicare il record SPF
    .what = Faccia pubblicare il nuovo record SPF, affinché il Suo server e il servizio possano inviare.
    .back = Faccia pubblicare di nuovo il record SPF precedente; se non ce n’era alcuno, faccia cancellare questo.
schedule-ask = Chiedere la modifica
    .what = Invii la lettera o il ticket al Suo gestore DNS, con il giorno in cui la modifica va effettuata.
    .back = Ritiri la richiesta.
schedule-ttl-lowered = Il vecchio TTL, lungo, è trascorso
    .what = D’ora in poi nessuno conserva una vecchia risposta più a lungo del TTL basso.
    .back = Per la posta non è ancora cambiato nulla.
schedule-change = I record vengono modificati
    .what = Il gestore DNS elimina i vecchi record e crea quelli del servizio. La posta comincia a passare dal servizio.
    .back = Faccia ripristinare i vecchi record. La posta riprende il vecchio percorso appena scade il TTL dei nuovi: entro un’ora.
schedule-first-seen = I primi mittenti vedono i nuovi record
    .what = Chi chiede ora riceve la nuova risposta. Altrove le vecchie risposte sono ancora ricordate.
    .back = Faccia ripristinare i vecchi record.
schedule-restrict-log = Annotare chi arriva ancora direttamente
    .what = Registri nel log le connessioni che non vengono dal servizio, senza respingere nessuno.
    .back = Disattivi la registrazione.
schedule-last-old-answer = Scade l’ultima vecchia risposta
    .what = D’ora in poi ogni mittente che rispetta il TTL vede i nuovi record.
    .back = Faccia ripristinare i vecchi record; attenda il TTL dei nuovi.
schedule-restrict-defer = Respingere per ora gli estranei
    .what = A chi non viene dal servizio si dice di riprovare più tardi, così nessun messaggio va perso se qualcosa è stato dimenticato. Faccia ancora entrare i vecchi relay del Suo provider.
    .back = Apra di nuovo il server. I mittenti a cui è stato detto di attendere riprovano da soli.
schedule-tidy-mta-sts = Togliere i vecchi server dalle regole di consegna
    .what = Pubblichi regole MTA-STS che indichino solo i server del servizio, con un nuovo id.
    .back = Pubblichi di nuovo le regole ampliate, con un nuovo id.
schedule-raise-ttl = Impostare il TTL abituale
    .what = Dove i nuovi record hanno il TTL basso, lo faccia impostare a 3600.
    .back = Lo faccia abbassare di nuovo.
schedule-restrict-reject = Chiudere il server a tutti tranne che al servizio
    .what = Rifiuti tutti tranne il servizio, compresi i vecchi relay.
    .back = Apra subito di nuovo il server, poi guardi nel log.
schedule-remove-old-route = Smantellare il vecchio percorso
    .what = Comunichi al Suo provider che i suoi relay non devono più ricevere posta per il dominio.
    .back = Chieda al provider di accettare di nuovo la posta per il dominio.

## The wait for the change, on the command line and in the window.

propagation-heading = La modifica è arrivata?
propagation-why = I server dei nomi e i resolver adottano i nuovi record uno dopo l’altro. Mailward li interroga finché tutti concordano.
propagation-start = Osserva
propagation-again = Riprendi
propagation-stop = Interrompi
propagation-never = Nessuno ha ancora controllato.
propagation-looking = Interrogazione in corso…
propagation-next = Osservazione in corso. Il prossimo controllo è alle { $time }. Continua anche negli altri passi, finché questa pratica è aperta.
propagation-not-yet = Non ancora controllato. Cominci a osservare quando la richiesta è giunta al Suo gestore DNS.

watch-progress = { $new } su { $known } hanno la modifica
watch-who = Interrogato
watch-answer = Risposta
watch-records = Record
watch-resolver = Resolver { $name }
watch-new = nuova
watch-partly = fatta a metà
watch-old = vecchia
watch-no-answer = nessuna risposta ({ $detail })
watch-done = La modifica è arrivata ovunque, e nessuno di quelli visti ricorda più una vecchia risposta.
watch-done-until = La modifica è arrivata a tutti gli interrogati. L’ultima vecchia risposta scade il { $until }: fino ad allora parte della posta può ancora seguire il vecchio percorso, perciò lo lasci aperto.
watch-done-unseen = La modifica è arrivata ovunque. Non si è visto quando è stata fatta: chi ha chiesto poco prima può seguire i vecchi record per un giorno o più, perciò lasci aperto il vecchio percorso.
watch-waiting = La modifica non è ancora arrivata ovunque. Lasci aperto il vecchio percorso, e ricontrolli più tardi.
watch-unknown = Nessuno risponde, perciò non si può dire nulla. Verifichi la rete di questo computer, poi ricontrolli.
watch-blind = Da qui non si può interrogare nessuno dei server dei nomi del dominio: forse questa rete non lascia interrogare altri server DNS che i propri. Perciò non si può dire se la modifica sia arrivata ovunque. Lasci aperto il vecchio percorso, e controlli da un’altra rete.
watch-failing = I resolver rispondono, ma non possono dire nulla di { $domain }: i suoi server dei nomi non funzionano, o le sue firme (DNSSEC) sono sbagliate. Controlli il dominio prima di continuare.
watch-other = { $path } contiene l’attesa per { $domain }. Indichi un altro file o elimini questo.

## The command line.

cli-label = { $words }:
cli-error = Errore
cli-warning = Avviso
cli-notice = Nota
cli-todo = Da fare:
cli-details = Dettagli:
cli-asked = Domanda posta a { $resolvers }, { $milliseconds } ms
cli-alias = Il nome del dominio è un alias di { $target }.
cli-plan-heading = { $domain }: la modifica
cli-strategy = Strategia: { $strategy }
cli-delete = Da eliminare
cli-create = Da creare
cli-change = Modifica
cli-progress = Ricerca di { $name } ({ $done }/{ $total })
cli-send-no-server = Indichi il server di posta per l’invio (--smtp HOST), oppure scriva il messaggio in un file (--eml FILE).
cli-send-no-sender = Indichi il mittente (--from INDIRIZZO).
cli-send-no-password = L’accesso richiede una password: imposti la variabile MAILWARD_SMTP_PASSWORD, oppure aggiunga --password-stdin.
cli-send-done = La lettera è stata inviata a { $to }. Il server di posta dice: { $reply }
cli-send-saved = Il messaggio è stato scritto in { $path }.
cli-send-dry = Non è stato inviato nulla.
cli-send-remembered = La password non è in un portachiavi: { $reason }
cli-not-kept = Questo risultato non ha potuto essere annotato nella pratica, che quindi non ne dice nulla: { $reason }
cli-send-from = Da
cli-send-to = A
cli-send-cc = Copia
cli-send-subject = Oggetto
cli-send-attachment = Allegato
cli-send-through = Tramite
cli-apply-heading = La modifica sul server DNS { $server }, zona { $zone }:
cli-apply-goes = Questi record MX devono esserci, e spariscono:
cli-apply-comes = Questi record MX arrivano:
cli-apply-none = (nessuno)
cli-apply-done-already = Non c’è più nulla da cambiare.
cli-apply-dry = Non è stato cambiato nulla (esecuzione simulata).
cli-apply-agree = Non è stato cambiato nulla: aggiunga --yes per effettuare la modifica.
cli-apply-question = Effettuare ora questa modifica? [s/N]
cli-apply-yes = s sì si y
cli-apply-made = La modifica è stata effettuata. Per annullarla, usi { $path }.
cli-apply-force = Non è stato cambiato nulla: con --force la modifica viene fatta comunque.
cli-apply-unresolved = Il DNS non conosce { $hosts }, del servizio. La posta non arriverebbe da nessuna parte: chieda prima i nomi giusti all’assistenza del servizio.
cli-apply-wait = Secondo il calendario, questa modifica dovrebbe attendere fino al { $until }. Che cosa attende lo mostra: mailward-cli plan { $domain }
cli-apply-unseen = Nessun resolver risponde, perciò non si è potuto vedere che cosa dovrebbe attendere la modifica di { $domain } (MTA-STS, SPF, TTL).
cli-apply-back-policy = Le regole di consegna di { $domain } (MTA-STS) non indicano questi server, che tornano: { $hosts }. I mittenti che le rispettano non vi consegneranno nulla. Li faccia aggiungere e dia un nuovo id al record _mta-sts.
cli-apply-back-unread = Non è stato possibile leggere le regole di consegna di { $domain } (MTA-STS). Si accerti che indichino i server che tornano: i mittenti che le rispettano non consegnano a nessun altro.
cli-dossier-written = Il dossier è stato scritto in { $path } (pagine: { $pages }).
cli-emergency-written = La scheda d’emergenza è stata scritta in { $path } (pagine: { $pages }).
cli-plan-one = Indichi un solo dominio. Solo --export ne accetta più di uno.
cli-export-done = { $domain }: non c’è più nulla da cambiare.
cli-export-no-way-back = { $domain }: la modifica è già stata fatta, perciò i record a cui tornare non sono più nel DNS. Esporti il ritorno prima della modifica.
cli-export-back-to-null = { $domain }: prima della modifica il dominio non riceve alcuna posta. Tornando indietro i mittenti rinunciano subito; non lo faccia finché c’è posta in attesa.
cli-no-folder = La cartella { $path } non esiste.
cli-no-file-over = { $path } esiste già. Aggiunga --force per sostituirlo, oppure indichi un altro nome.
cli-apply-other-undo = { $path } esiste già e contiene altro che la via del ritorno di questa modifica. Indichi un altro nome con --undo-file.
cli-output-is-input = Questo comando legge { $path }, che non può essere scritto allo stesso tempo. Indichi un altro nome.
cli-letter-written = La lettera è stata scritta in { $path } (pagine: { $pages }).
cli-letter-unresolved = Il DNS non conosce { $host }, un server del servizio. La posta per esso non arriverebbe da nessuna parte: chieda all’assistenza del servizio il nome giusto prima di inviare la lettera.
cli-letter-unknown = Non è stato possibile interrogare il DNS su { $domain }. La lettera lascia in bianco i suoi record attuali: li compili a mano.
cli-letter-no-domain = Il dominio { $domain } non esiste. Controlli l’ortografia.
cli-letter-nothing = Non c’è più nulla da modificare: non occorre inviare alcuna lettera.
cli-case-for-domain = { $path } è il file di una pratica, e questo comando vuole dei domini. Con le pratiche lavorano: letter, send, dossier, case.
cli-letter-glyphs = Ai tipi di carattere della lettera mancano questi segni, perciò al posto di ciascuno c’è un segnaposto: { $characters }
cli-letter-none = La pratica { $path } non indica alcun dominio.
cli-letter-mixed = Indichi una pratica oppure dei domini, non entrambi.
cli-pdf = Non è stato possibile creare il PDF: { $reason }
cli-no-runtime = Il programma non è riuscito ad avviarsi: { $reason }
window-ended = Mailward si è chiuso in modo imprevisto.
window-none = Se qui non si può aprire una finestra, la riga di comando fa lo stesso: mailward-cli --help
cli-output = Non è stato possibile scrivere il risultato: { $reason }
cli-services-id = Identificativo
cli-services-name = Nome
cli-services-hosts = Server per la posta in arrivo
cli-services-valid = { $path }: questo profilo è a posto ({ $name }).
cli-services-odd-port = { $host } riceve la posta sulla porta { $port }, ma i record MX non indicano alcuna porta: tutti i mittenti usano la porta 25.
cli-services-banner = Saluto
cli-services-console = Console
cli-services-autoresponder = Risponditore automatico
cli-services-support = Assistenza
cli-services-mailboxes = Caselle di posta
cli-services-ranges = Indirizzi
cli-services-ranges-none = da chiedere all’assistenza del servizio
cli-services-inbound = Posta in arrivo
cli-services-outbound = Posta in uscita
cli-services-region = Regione
cli-reach-progress = Connessione ({ $done }/{ $total }), ancora { $seconds } s al massimo
cli-reach-host = Host
cli-reach-address = Indirizzo
cli-reach-port = Porta
cli-reach-verdict = Risultato
cli-reach-software = Software
cli-reach-time = Tempo
cli-reach-milliseconds = { $milliseconds } ms
cli-reach-controls = Misurato a lato
cli-reach-transcript = Dialogo con { $place } ({ $address })
cli-reach-signed = I risultati firmati sono in { $path }. Chi li legge vede la chiave { $key }: è la Sua.
cli-reach-json = { $path } non contiene risultati di questo programma: { $reason }
cli-reach-pasted = Nel testo non è stato riconosciuto nulla. Occorre il risultato di Test-NetConnection, telnet, nc o openssl s_client.

## Errors.

error-domain-empty = Non è stato indicato alcun dominio. Lo scriva come company.com.
error-domain-empty-label = In «{ $text }» manca una parte tra due punti. Scriva il dominio come company.com.
error-domain-too-long = Questo nome è troppo lungo: ha { $length } caratteri, e un dominio ne ha al massimo 253.
error-domain-label-too-long = La parte «{ $label }» è troppo lunga: tra due punti possono esserci 63 caratteri.
error-domain-ip-address = «{ $text }» è un indirizzo IP. Indichi invece il dominio, cioè la parte dopo la @ dei Suoi indirizzi di posta.
error-domain-single-label = «{ $text }» non ha un’estensione come .com. Indichi l’intero dominio, cioè la parte dopo la @ dei Suoi indirizzi di posta.
error-domain-bad-character = «{ $text }» contiene un carattere che un dominio non può avere. Sono ammessi lettere, cifre, trattini e punti.

error-profile = riga { $line }, colonna { $column }: { $fault }
error-profile-syntax = questo è illeggibile ({ $detail })
error-profile-encoding = questo non è testo UTF-8: salvi il file come UTF-8
error-profile-unknown-key = la chiave «{ $key }» non è conosciuta qui; ci sono: { $known }
error-profile-missing-key = manca la chiave «{ $key }»
error-profile-duplicate-key = questa chiave c’è due volte
error-profile-kind = { $found }: { $kind ->
    [number] serve un numero intero senza virgolette, entro i suoi limiti
    [list] serve un elenco tra parentesi quadre
    [table] servono qui chiavi proprie, in una sezione
    [truth] serve true o false, senza virgolette
   *[text] serve un testo tra virgolette
}
error-profile-too-large = il profilo supera i 64 KiB
error-profile-schema = questo profilo ha il formato { $found }; questa versione di Mailward legge il formato 1
error-profile-identifier = «{ $text }» non è un identificativo: usi a-z, 0-9 e trattini, al massimo 64
error-profile-text = questo testo deve avere da 1 a 200 caratteri e nessun carattere di controllo
error-profile-host = «{ $text }» non è un nome di host
error-profile-duplicate-host = il server { $host } è elencato due volte
error-profile-host-count = un servizio ha da 1 a 16 server per la posta in arrivo, e al massimo 16 per la posta in uscita
error-profile-port = 0 non è una porta
error-profile-link = un collegamento deve cominciare con https:// e indicare un host
error-profile-mailbox = «{ $text }» non è un indirizzo e-mail
error-profile-network = «{ $text }» non è una rete come 192.0.2.0/24
error-profile-too-wide = { $net } farebbe entrare troppi indirizzi
error-profile-inside = nessun servizio su Internet consegna da { $net }
error-profile-outside = { $net } non è una rete interna di un’azienda come 10.1.0.0/16
error-profile-too-many = di questi ce ne possono essere al massimo { $most }
error-profile-language = «{ $text }» non è nessuna delle lingue en, fr, de, es, it, nl
error-profile-colour = «{ $text }» non è un colore come #0b5cad
error-profile-contrast-light = questo colore ha un contrasto di { $contrast }:1 su fondo chiaro; il testo richiede 4.5:1, perciò ne scelga uno più scuro
error-profile-contrast-dark = questo colore ha un contrasto di { $contrast }:1 su fondo scuro; il testo richiede 4.5:1, perciò ne scelga uno più chiaro
error-logo-too-large = un logo ha al massimo 128 KiB
error-logo-kind = un logo è un file PNG o SVG
error-logo-sides = un PNG per un logo ha lati da 1 a 2048 pixel
error-logo-active = un SVG per un logo non deve contenere questo: { $what }
error-logo-path = «{ $name }» non è il nome di un file accanto al profilo: né cartelle né collegamenti
error-logo-unreadable = impossibile leggere il logo: { $reason }
error-logo-base64 = questo non è base64
error-logo-twice = indichi logo oppure logo_data, non entrambi
error-signed-not = non è firmato
error-signed-kind = ciò che vi è firmato è un’altra cosa
error-signed-forged = la firma non corrisponde: è stato modificato dopo la firma
error-signed-key = la chiave non è utilizzabile

error-store-no-home = Il sistema non indica alcuna cartella per i Suoi dati. Ne indichi una nella variabile MAILWARD_HOME.
error-store-read = Impossibile leggere { $path }: { $reason }
error-store-write = Impossibile scrivere { $path }: { $reason }
error-store-exists = { $path } esiste già.
error-store-no-folder = La cartella { $path } non esiste.
error-store-changed = { $path } è stato modificato nel frattempo da un’altra finestra o da un altro programma. Nulla è stato sovrascritto; lo apra di nuovo.
error-store-busy = { $path }: un altro programma tiene bloccata la sua cartella, quindi nulla è stato scritto. Attenda che abbia finito, o lo chiuda, e riprovi.
error-store-damaged = { $path } è danneggiato, ed è stato lasciato com’è: { $reason }
error-store-newer = { $path } è stato scritto da una versione più recente di Mailward (formato { $format }).
error-store-profile = { $path }, { $fault }
error-store-no-such-service = Nessun servizio si chiama «{ $name }». «mailward-cli services list» mostra quelli che ci sono.
error-case-service-missing = La pratica appartiene al servizio «{ $name }», il cui profilo manca su questo computer. Chieda quel file (termina in .mailward-service) a chi Le ha dato la pratica, lo installi con «mailward-cli services add FILE» ed esegua di nuovo il comando.
error-store-logo = { $path } non può essere il logo: { $fault }
error-logo-format = non è né un PNG né un SVG. Lo salvi in uno di questi formati.
error-logo-size = supera { $most } KB. Lo salvi più piccolo.
error-logo-pixels = ha { $width } × { $height } pixel, troppi. Lo salvi più piccolo; 2000 pixel bastano ampiamente.
error-logo-damaged = il file è danneggiato ({ $reason }). Ne chieda un’altra copia a chi l’ha fatto.
error-logo-effects = usa effetti come le ombre, che non vengono disegnati. Lo salvi come PNG.
error-logo-refers = rimanda a un’altra immagine, che non viene cercata. Lo salvi come PNG, o con l’immagine all’interno.
error-store-signature = { $path }: { $fault }.
error-store-other-issuer = Il profilo installato «{ $id }» è stato emesso con la chiave { $key }, e questo no. Chieda a chi l’ha emesso; dalla riga di comando, --force lo sostituisce comunque.
error-store-passed-over = { $path } non viene considerato: è installato un profilo dello stesso servizio emesso con la chiave { $key }, e questo non lo è. Ne elimini uno dei due.
error-store-unread-issuer = Il profilo installato { $path } era firmato e non si può più leggere ({ $reason }): non si sa quindi chi lo abbia emesso. Lo chieda all’emittente; dalla riga di comando, --force lo sostituisce comunque.
error-store-built-in = Questo profilo prenderebbe il posto di { $name }, fornito con Mailward: la posta di tutte le pratiche che lo usano andrebbe a { $hosts }. Se si fida di chi l’ha inviato, lo installi con --force.
error-store-locked = { $path } è protetto da una password. La indichi con --password-stdin o nella variabile MAILWARD_CASE_PASSWORD: mailward-cli case import, oppure case merge.
error-store-wrong-password = Questa password non apre { $path }. Le maiuscole contano; chieda a chi ha inviato il file.
error-store-too-much-work = { $path } non è stato aperto: provare una password richiederebbe molto più tempo, e più memoria, di quanto chieda qualunque file onesto.
error-store-short-password = La password è troppo corta per proteggere un file: almeno 8 caratteri.

error-case-too-many-domains = Una pratica contiene al massimo 100 domini. Li divida in più pratiche.
error-case-too-many-networks = Una pratica contiene al massimo 200 reti di un servizio.
error-case-text-too-long = Questo testo è troppo lungo: il massimo è di 2000 byte.
error-case-unknown-domain = { $domain } non fa parte di questa pratica.
error-case-tag = «{ $tag }» non è un’etichetta: un’etichetta ha da 1 a 40 caratteri, senza virgole né caratteri di controllo.
error-case-too-many-tags = Una pratica ha al massimo 20 etichette.
error-case-notes-too-long = Le note sono troppo lunghe: il massimo è di 8000 byte.
error-case-too-many-records = Sono più verifiche, lettere, prove o copie di quante ne conservi una pratica.

error-resolver-none = Le impostazioni di questo computer non indicano alcun server DNS. Ne indichi uno con --resolver. ({ $reason })
error-resolver-setup = Non è stato possibile preparare la domanda al DNS: { $reason }

error-plan-unknown = Non è stato possibile interrogare il DNS su { $domain }, perciò dei suoi record non si può dire nulla.
error-plan-no-domain = Il dominio { $domain } non esiste. Controlli l’ortografia.
error-plan-alias = { $domain } è un alias di { $target } (CNAME) e non può avere server di posta propri. Ne parli con il Suo gestore DNS: o la modifica si fa a { $target }, oppure prima va tolto l’alias.
error-target-host = «{ $text }» non è un host. Scriva un nome, NOME:PORTA, un indirizzo IP oppure [IPv6]:PORTA.
error-target-port = «{ $text }» non ha una porta da 1 a 65535.

## The practice network.

practice-title = Rete di esercitazione
practice-intro = Aziende inventate e il servizio, solo su questo computer. Nulla ne esce, e finisce con questo programma.
practice-resolver = Resolver: { $address }
practice-authority = Server dei nomi: porta { $port } (impostare MAILWARD_AUTHORITY_PORT={ $port } per i comandi qui sotto)
practice-profile = Profilo del servizio: { $path }
practice-domain = Dominio
practice-story = Che cosa si impara
practice-try = Provi in un’altra finestra:
practice-operator = Qui il gestore DNS è Lei. Scriva «apply DOMINIO» per effettuare la modifica, «reset DOMINIO» per annullarla, «quit» per finire.
practice-applied = { $domain }: la modifica è stata effettuata.
practice-reset = { $domain }: i vecchi record sono tornati.
practice-stranger = { $domain } non è di nessuna delle aziende.
practice-command = Non compreso: «{ $text }». Ci sono: apply DOMINIO, reset DOMINIO, quit.
practice-story-own-and-relays = un server proprio e i relay del provider, il caso abituale
practice-story-half-switched = la modifica è fatta a metà
practice-story-switched = la modifica è fatta
practice-story-no-mx = nessun record di posta
practice-story-takes-no-mail = non riceve posta
practice-story-broken = quasi tutto è sbagliato
practice-story-international = un nome con un accento
practice-story-out-of-order = il suo DNS è guasto

## End.

## A test of the way through a mail server.

request-send-offered = Cifrato se il server lo offre
trial-title = Provi il percorso attraverso lo smart host
trial-why = Prima chieda a { $server } se accetterebbe posta da Lei: non viene inviato nulla. Poi invii un messaggio e attenda la risposta. La cosa migliore è farlo sul server di posta stesso, perché il servizio La riconosce dall’indirizzo.
trial-from = Mittente, un Suo indirizzo
trial-to = Destinatario che risponde
trial-login = Lo smart host vuole l’autenticazione
trial-ask = Chiedi soltanto
trial-send = Invia una prova
trial-busy = Dialogo con il server…
trial-waiting = Il server chiede di tornare più tardi. Prossimo tentativo tra { $seconds } secondi.
trial-no-to = Indichi un destinatario: un indirizzo che risponde, oppure uno in cui può guardare.
trial-no-smart-host = Questo servizio non ha uno smart host per la posta in uscita.
trial-ok-envelope = Lo smart host accetterebbe posta da Lei. Non è stato inviato nulla. E adesso: invii un messaggio di prova.
trial-ok-message = Lo smart host ha accettato il messaggio. È metà del percorso: ora deve arrivare la risposta.
trial-look = Messaggio di prova del { $at }: cerchi nella casella di { $from } una risposta con la parola { $token }.
trial-echo = La risposta è arrivata
trial-echoed = La risposta con la parola { $token } è arrivata ({ $at }): la posta in uscita arriva a destinazione.
trial-subject = Prova di posta { $token }
trial-text =
    Questo messaggio prova il percorso della posta in uscita attraverso { $server } ({ $service }).
    Porta la parola { $token }, da cui si riconosce la sua eco.

    Nessuno deve fare nulla.
trial-waits = Il server chiede di tornare più tardi. Prossimo tentativo tra { $seconds } secondi; Ctrl+C interrompe.
trial-envelope-taken = Il server accetterebbe da Lei posta per { $to }. Non è stato inviato nulla. E adesso: invii un vero messaggio di prova (senza --envelope).
trial-taken =
    Il server ha accettato il messaggio per { $to }. È metà del percorso.
    Ora guardi nella casella di { $from }: entro qualche minuto deve arrivare una risposta con la parola { $token }. Solo allora la posta in uscita arriva davvero a destinazione.
echo-found = Questa è l’eco del messaggio di prova con la parola { $token }.
echo-not-found = In questo testo non c’è la parola di alcun messaggio di prova. Copi le intestazioni e l’oggetto della risposta, e indichi la pratica o la parola (--token).
trial-no-recipient = Il servizio non ha un indirizzo che risponda ai messaggi di prova. Ne indichi uno in cui può guardare, con --to.
trial-no-randomness = Il sistema non fornisce numeri casuali, perciò non è possibile contrassegnare un messaggio di prova. Riavvii il computer e riprovi.
advice-relay-denied = Questo server non inoltra ancora posta per Lei. Comunichi all’assistenza del servizio l’indirizzo pubblico da cui il Suo server di posta invia, e chieda di autorizzarlo; poi riprovi dal server di posta stesso.
advice-address-refused = Il server non parla affatto con questo indirizzo. Provi dal server di posta stesso; se viene rifiutato anche lì, comunichi il Suo indirizzo pubblico all’assistenza del servizio: può essere in una lista di blocco.
advice-login-wanted = Il server vuole l’autenticazione. Chieda all’assistenza del servizio nome utente e password, e riprovi con quelli.
advice-encryption-wanted = Il server parla con Lei solo su una connessione cifrata, oppure non ne offre alcuna. Scelga un altro tipo di cifratura: starttls (587), tls (465).
advice-wrong-login = Nome utente o password sono sbagliati, oppure qui non possono essere usati. Li scriva di nuovo entrambi; chieda a chi glieli ha dati.
advice-come-back-later = Il server fa tornare più tardi gli estranei (greylisting). È normale e non fa danni: i server di posta riprovano da soli. Riprovi tra qualche minuto.
advice-busy = Il server al momento non ha tempo. Riprovi tra qualche minuto; se resta così per un’ora, chieda a chi lo gestisce.
advice-no-such-recipient = Il server non conosce questo destinatario. Controlli che nell’indirizzo non ci siano errori di battitura.
advice-sender-refused = Il server non accetta l’indirizzo del mittente. Usi un indirizzo del Suo dominio che esista, e si accerti che il servizio conosca il Suo dominio.
advice-content-refused = Il server ha letto il messaggio e l’ha rifiutato, come fa con spam, virus e messaggi troppo grandi. Chieda il motivo a chi lo gestisce.
advice-check-connection = Non c’è connessione con questo server. Il controllo della connessione scopre che cosa si frappone.
advice-encryption-failed = Il server è stato raggiunto, ma la connessione non si è potuta cifrare: il suo certificato non vale, o i due non hanno alcuna cifratura in comune. Lo dica a chi gestisce il server.
advice-spf-failed = Il record SPF del dominio del mittente non nomina l’indirizzo pubblico di questa rete. Lo faccia aggiungere, e riprovi quando la modifica sarà arrivata.

## Cases on the command line.

cli-case-none = Su questo computer non c’è ancora alcuna pratica. Ne inizi una: mailward-cli case new DOMINIO
cli-case-id = Pratica
cli-case-company = Azienda
cli-case-domains = Domini
cli-case-changed = Modificata
cli-case-file = Conservata in { $path }
cli-case-service = Servizio
cli-case-strategy = Vecchi server
cli-case-domain = Dominio
cli-case-state = Stato
cli-case-unseen = non ancora controllato (case look)
cli-case-step = Passo
cli-case-stands = Situazione
cli-case-missing = Manca
cli-case-unknown = Su questo computer non c’è alcuna pratica «{ $name }», né un file con questo nome. Elenchi le pratiche: mailward-cli case
cli-case-exists = { $path } esiste già, e una pratica non viene sostituita. Scelga un altro nome, oppure tolga prima quella.
standing-done = fatto
standing-attention = richiede attenzione
standing-ahead = da fare

## The customer book.

book-title = Clienti
book-letters = Lettere
book-state-unseen = Non controllato
book-errors = Errori
book-warnings = Avvisi
book-findings = Errori/avvisi
book-findings-short = Rilievi
book-next = Da fare
book-when = Quando
book-checked = Ultimo controllo
book-tags = Etichette
book-notes = Note
book-archived = Archiviata
book-count = { $shown } pratiche su { $total }
book-done = Pratiche modificate: { $count }
book-written = { $path } è stato scritto ({ $count }).
book-was = { $now } (prima: { $before })
book-open = Registro clienti
book-why = Tutte le pratiche a colpo d’occhio. Premere uno stato per vedere solo quelle; scegliere delle pratiche per fare lo stesso con tutte.
book-leave = Torna alla pratica
book-search = Cercare per azienda, dominio, etichetta, nota o persona
book-filter-findings = Con errori o avvisi: { $count }
book-filter-due = Da fare entro una settimana: { $count }
book-filter-unchecked = Non controllate da 30 giorni: { $count }
book-filter-archived = Archiviate: { $count }
book-no-filter = Mostra tutte
book-choose-all = Scegli tutte quelle mostrate ({ $count })
book-choose-none = Non sceglierne nessuna
book-chosen = Scelte: { $count }
book-reading = Lettura delle pratiche…
book-empty = Non ci sono ancora pratiche. Cominciarne una nel passo Inizio.
book-faults = File che non si possono leggere: { $count }. Non sono stati toccati.
book-check = Controlla di nuovo
book-checking = I domini vengono interrogati di nuovo: { $done } pratiche su { $total }
book-stop = Ferma
book-checked-all = Pratiche ricontrollate: { $count }. In uno stato diverso da prima: { $changed }.
book-checked-some = Fermato dopo { $done } pratiche su { $total }. In uno stato diverso da prima: { $changed }. Quanto visto è conservato.
book-reminders = Promemoria
book-table = Tabella
book-card = Etichette e note
bulk-letters-text = Scrive le lettere delle pratiche scelte in base a quanto visto per ultimo. Se è passato molto tempo, prima ricontrollare le pratiche.
bulk-reminders-text = Scrive ciò che è da fare in ognuna delle pratiche scelte come file di calendario. Ogni agenda lo apre.
bulk-table-text = Scrive le pratiche scelte come tabella: un foglio di calcolo, oppure un semplice CSV se il nome del file termina in .csv.
bulk-one = Tutte in un solo PDF
bulk-each = Un PDF ciascuna, in una cartella
bulk-save = Salva
bulk-apply = Applica
bulk-tags-add = Etichette da aggiungere
bulk-tags-gone = Etichette da togliere
bulk-tags-hint = Più etichette si separano con virgole, per esempio: rivenditore-nord, contratto-2027
bulk-letter-unseen = { $title }: nessuna lettera, perché un dominio non è ancora stato interrogato. Prima scegliere «Controlla di nuovo».
bulk-letter-no-service = { $title }: nessuna lettera, perché il servizio non è installato su questo computer.
bulk-letter-unplanned = { $title }: nessuna lettera. { $reason }
bulk-letter-nothing = { $title }: nessuna lettera, perché non c’è più niente da cambiare.
bulk-letter-more = E altre { $count } senza lettera.
bulk-letter-early = { $title }: non invii ancora questa lettera. { $reason }
bulk-letter-early-more = E altre { $count } lettere che non dovrebbero ancora partire.
card-private = Solo per Lei: etichette e note non vanno al cliente.
key-book = Ctrl+B
help-book = Registro clienti
book-finding-count = errori: { $errors }, avvisi: { $warnings }
book-none-chosen = Dica di quali pratiche si tratta: le nomini, indichi un filtro, oppure --all. Per elencarle: mailward-cli book
book-none-fits = Nessuna pratica corrisponde.
book-no-sheet = Non è stato possibile creare la tabella: { $reason }
book-letter-unseen = { $id }: nessuna lettera, perché un dominio non è ancora stato controllato. Esegua: mailward-cli book check { $id }
book-letter-no-service = { $id }: nessuna lettera, perché il suo servizio non è installato su questo computer.
book-letter-unplanned = { $id }: nessuna lettera. { $reason }
book-letter-nothing = { $id }: nessuna lettera, perché non c’è più nulla da modificare.

## Cases that are handed over and come back.

hand-over-written = La copia per il cliente è stata scritta in { $path }. Quando torna: mailward-cli case merge FILE
hand-over-profile = Invii anche il profilo del servizio { $service }, un file che termina in .mailward-service: Mailward non lo include, e senza di esso la pratica non si può aprire.
hand-over-no-password = Per proteggere il file, imposti la variabile MAILWARD_CASE_PASSWORD, oppure aggiunga --password-stdin.
hand-over-open = Consegna
hand-over-title = Consegnare la pratica
hand-over-text = Fa una copia per il cliente, o per chi deve fare la sua parte. Inviarla per e-mail. Quando torna, aprirla qui: Mailward mostra che cosa è cambiato e riunisce le due.
hand-over-return = Questa pratica Le è stata consegnata. La salvi come file e la rimandi.
hand-over-password = Password
hand-over-password-hint = Facoltativa. Almeno 8 caratteri. La comunichi per telefono, non nella stessa e-mail.
hand-over-again = Di nuovo la stessa password
hand-over-unequal = Le due password sono diverse.
hand-over-done = Inviare questo file al cliente. Quando torna, aprirlo qui.
hand-over-returned = Rimandare questo file a chi lo ha dato.
hand-over-folder = Mostra la cartella
unlock-title = Pratica protetta
unlock-text = Questo file è protetto da una password. Chi lo ha inviato la conosce.
unlock-open = Apri
unlock-kept = La pratica è stata aperta ed è ora tra le Sue pratiche. Per rimandarla, scegliere «Consegna». Il file { $path } è rimasto com’era.
merge-title = È tornata una copia
merge-text = Questa è una copia della pratica «{ $title }», che si trova qui. Sotto è indicato che cosa è diverso. Ciò che è cambiato da una parte sola viene ripreso da sé.
merge-all-ours = Tutto come qui
merge-all-theirs = Tutto come è tornato
merge-take = Riunisci le due
merge-open = Ancora da decidere: { $count }
merge-what = Che cosa
merge-before = Alla consegna
merge-ours = Qui
merge-theirs = Al ritorno
merge-outcome = Esito
merge-taken-ours = come qui
merge-taken-theirs = come è tornato
merge-same = uguale
merge-both = conservati entrambi
merge-conflict = DA DECIDERE
merge-nothing = Dalla consegna non è stato modificato nulla.
merge-no-base = Non si sa più com’era questa copia quando è stata consegnata, perciò va deciso tutto ciò che differisce.
merge-older = Uno stato successivo di questa copia è già stato riunito con la pratica; questo file è più vecchio. Va deciso tutto ciò che differisce.
merge-superseded = Uno stato successivo di questa copia è già stato riunito con la pratica, e in questo file non c’è nulla di nuovo. La pratica resta com’è.
merge-decide = Entrambe le parti hanno modificato questo. Non è stato scritto nulla. Decida con --take, per esempio --take { $what }=theirs, oppure con --take-all.
merge-dry = Non è stato scritto nulla (esecuzione simulata).
merge-written = La pratica { $path } ora riunisce entrambe le parti.
merge-other = Questo file è una copia della pratica { $theirs }, non di { $ours }.
merge-no-conflict = Non c’è nulla da decidere su «{ $what }».

## Service profiles.

services-description = Che cosa fa
services-issuer = Emesso da
services-accent = Colori
services-footer = Piè di pagina delle lettere
services-signed-by = { $name }, firmato con la chiave { $key }
services-unsigned = { $name } (non firmato)
services-added = { $name } è installato: { $path }
services-written = Il profilo è stato scritto in { $path }.
services-lacks = Per un nuovo profilo serve anche: { $options }.
services-new-fault = Questo non può stare in un profilo: { $line } – { $fault }
services-no-issuer = Chi emette il profilo? Indichi --as NOME.
services-signed = Il profilo firmato è in { $path }. I clienti vedono che l’ha emesso { $name }, con la chiave { $key }: la comunichi loro per un’altra via, per esempio per telefono.
services-verified = Questo profilo è stato emesso da { $name } con la chiave { $key }, ed è com’era quando è stato firmato. Se quella chiave sia davvero la sua, può dirlo solo chi l’ha emesso: la confronti per telefono.
services-verified-key = Questo profilo è stato emesso da { $name } con la chiave { $key }, quella che Lei ha indicato, ed è com’era quando è stato firmato.
services-other-key = Questo profilo è stato firmato con la chiave { $key }, e non con quella che Lei ha indicato.
services-not-signed = Questo profilo non è firmato: può averlo scritto chiunque.
services-nobody = (senza nome)
services-ask-id = Identificativo (a-z, 0-9, trattini)
services-ask-name = Nome che i clienti conoscono
services-ask-banner = Saluto dei suoi server, dopo «220 »
services-ask-inbound = Host per la posta in arrivo, come HOST,PREFERENZA,REGIONE (vuoto: nessun altro)
services-ask-outbound = Smart host per la posta in uscita (vuoto: nessuno)
services-ask-issuer = Chi vende il servizio (vuoto: nessuno in particolare)
services-ask-phone = Telefono dell’assistenza (vuoto: nessuno)
services-ask-email = Indirizzo e-mail dell’assistenza (vuoto: nessuno)
services-ask-console = Console, https://… (vuoto: nessuna)

## The glossary.

term-dns = DNS (Domain Name System)
    .what = L’elenco di Internet: dice a quali indirizzi si trova un nome, e quali server ricevono la posta di un dominio. Per ogni dominio c’è qualcuno che tiene la sua parte dell’elenco: spesso chi ospita il sito, il provider o il registrar.
    .forms = DNS | Domain Name System
term-zone = zona
    .what = La parte del DNS che un gestore tiene per un dominio: l’elenco di tutti i suoi record.
    .forms = zona | zone | file di zona
term-name-server = server dei nomi
    .what = Un server che pubblica i record di un dominio. Ce n’è sempre più d’uno, e tutti devono dire la stessa cosa.
    .forms = server dei nomi | server di nomi | record NS
term-delegation = delega
    .what = La voce un livello più su, per esempio a .com, che dice quali server dei nomi conoscono il Suo dominio.
    .forms = delega | deleghe
term-resolver = resolver
    .what = Il server che cerca i nomi per un computer: in ufficio di solito il router o il controller di dominio, a casa quello del provider. Ricorda le risposte per un certo tempo.
    .forms = resolver | resolver DNS
term-record = record
    .what = Una voce del DNS. Ciascuna ha un nome, un tipo (come A, MX o TXT), un contenuto e una durata.
    .forms = record | record DNS
term-a-record = record A e AAAA
    .what = Dicono a quale indirizzo Internet si trova un nome: A per gli indirizzi più vecchi (IPv4), AAAA per quelli più nuovi (IPv6).
    .forms = record A | record AAAA | record A e AAAA | record A o AAAA | record A né AAAA
term-mx-record = record MX
    .what = Indica un server che riceve la posta di un dominio. Possono essere più d’uno; i mittenti provano per primo quello con il numero più basso.
    .forms = record MX
term-preference = preferenza
    .what = Il numero in un record MX. Più è basso, prima viene provato il server. La posta indesiderata viene spesso inviata apposta al numero più alto.
    .forms = preferenza | preferenze | !di preferenza
term-cname = record CNAME (alias)
    .what = Dice che un nome è solo un altro modo di chiamarne un secondo. I server di posta non vanno indicati con un alias.
    .forms = CNAME | record CNAME | alias
term-ttl = TTL (time to live)
    .what = Per quanti secondi gli altri possono ricordare un record. Dopo una modifica, per questo tempo alcuni vedono ancora il vecchio record.
    .forms = TTL | time to live
term-cache = cache
    .what = La memoria di un resolver. È per questo che una modifica del DNS non arriva ovunque subito.
    .forms = cache
term-dnssec = DNSSEC
    .what = Firme con cui altri possono verificare che un record sia autentico. Quando sono sbagliate, i resolver attenti non danno alcuna risposta.
    .forms = DNSSEC
term-split-horizon = split horizon
    .what = Una rete che risponde ai propri utenti diversamente che al resto del mondo. Ciò che si vede all’interno non dice allora nulla su ciò che vedono i mittenti.
    .forms = split horizon
term-smtp = SMTP
    .what = La lingua in cui i server di posta si passano la posta, sulla porta 25.
    .forms = SMTP | ESMTP
term-smart-host = smart host
    .what = Un server che prende tutta la posta in uscita del Suo server e la inoltra al mondo.
    .forms = smart host | smarthost
term-relay = relay
    .what = Un server che riceve posta per un altro e la inoltra, per esempio quello del provider mentre il Suo è spento.
    .forms = relay | relay SMTP | !Relay access denied
term-back-door = porta sul retro
    .what = Una via per cui la posta raggiunge ancora il Suo server aggirando il servizio di filtraggio. La posta indesiderata la cerca.
    .forms = porta sul retro | porte sul retro
term-null-mx = MX nullo
    .what = Un record con cui un dominio dice di non ricevere affatto posta.
    .forms = MX nullo | record nullo
term-wildcard = record jolly (wildcard)
    .what = Un record con un * che vale per ogni nome che altrimenti non esiste.
    .forms = record jolly | jolly | wildcard
term-spf = SPF
    .what = Un record che elenca quali server possono inviare posta a nome di un dominio. I destinatari rifiutano o contrassegnano la posta degli altri.
    .forms = SPF | record SPF
term-dmarc = DMARC
    .what = Un record che dice ai destinatari che cosa fare della posta che afferma di venire da un dominio e non può dimostrarlo.
    .forms = DMARC | record DMARC
term-mta-sts = MTA-STS
    .what = Regole che un dominio pubblica su una pagina web: a quali server di posta gli altri possono consegnare, e solo con la cifratura. Vanno modificate prima dei record MX.
    .forms = MTA-STS
term-dane = DANE (record TLSA)
    .what = Record che legano un server di posta al suo certificato. I mittenti attenti consegnano solo dove i due concordano.
    .forms = DANE | TLSA | record TLSA
term-parked = dominio parcheggiato
    .what = Un dominio dietro il quale c’è solo una pagina pubblicitaria o un’offerta di vendita.
    .forms = dominio parcheggiato | domini parcheggiati | parcheggiato
term-private-address = indirizzo privato
    .what = Un indirizzo che vale solo all’interno di una rete, come 192.168.1.10. Nessuno da fuori può raggiungerlo.
    .forms = indirizzo privato | indirizzi privati
term-ipv6 = IPv6
    .what = Il tipo più nuovo di indirizzo Internet. Molte reti, e molti server di posta, hanno ancora solo il tipo più vecchio (IPv4).
    .forms = IPv6
term-isp = provider (ISP)
    .what = L’azienda che La collega a Internet. Spesso gestisce anche il DNS di un dominio o un relay.
    .forms = provider | ISP | provider Internet | !grandi provider | !alcuni provider
term-starttls = STARTTLS
    .what = Il modo in cui i server di posta trasformano una connessione aperta in una cifrata.
    .forms = STARTTLS
term-greylisting = greylisting
    .what = Un server che fa tornare gli estranei dopo qualche minuto, cosa che chi invia posta indesiderata fa di rado.
    .forms = greylisting
term-registrar = registrar
    .what = L’azienda presso cui un dominio è stato registrato e viene pagato ogni anno. Spesso tiene anche il DNS del dominio.
    .forms = registrar
term-ip-address = indirizzo IP
    .what = Il numero con cui si raggiunge un computer su Internet, come 192.0.2.25. Il DNS trasforma i nomi in questi numeri.
    .forms = indirizzo IP | indirizzi IP | indirizzo Internet | indirizzi Internet | IP | IPv4
term-txt-record = record TXT
    .what = Un record che contiene una riga di testo. SPF, DMARC e altre regole per la posta di un dominio stanno in queste righe.
    .forms = record TXT | TXT
term-soa = record SOA, numero di serie
    .what = Il record in testa a una zona. Il suo numero di serie cresce a ogni modifica: così tutti i server dei nomi sanno se hanno l’ultima versione.
    .forms = SOA | record SOA | numero di serie | numeri di serie
term-propagation = propagazione
    .what = Il tempo in cui una modifica del DNS arriva ovunque. Dura finché gli altri possono ricordare i vecchi record.
    .forms = propagazione
term-port = porta
    .what = Il numero di un ingresso di un computer, dietro il quale ascolta un servizio. La posta tra server va alla porta 25.
    .forms = porta | porte | numero di porta | !porta con sé | !porta il | !porta la parola | !porta un nome
term-firewall = firewall
    .what = La barriera tra la Sua rete e Internet: un apparecchio o un programma che lascia passare solo certe connessioni.
    .forms = firewall
term-cidr = rete in notazione CIDR
    .what = Un intero intervallo di indirizzi in breve: 192.0.2.0/24 sono tutti da 192.0.2.0 a 192.0.2.255. Più piccolo è il numero dopo la barra, più grande è l’intervallo.
    .forms = CIDR | notazione CIDR | intervallo di indirizzi | intervalli di indirizzi
term-nat = NAT, inoltro delle porte
    .what = Come più computer condividono un indirizzo pubblico. Al router va detto a quale passare la posta in arrivo.
    .forms = NAT | inoltro delle porte
term-tls = TLS (cifratura)
    .what = La cifratura di una connessione, come nelle pagine web con https. Nessuno lungo la via può leggere.
    .forms = TLS | SSL
term-certificate = certificato
    .what = La carta d’identità di un server: con essa un’autorità conferma che il server porta il suo nome a buon diritto.
    .forms = certificato | certificati
term-dkim = DKIM
    .what = Una firma in ogni messaggio da cui i destinatari vedono che viene dal dominio e non è stato modificato lungo la via.
    .forms = DKIM
term-header = intestazioni di un messaggio
    .what = Le righe sopra il testo di un messaggio: mittente, oggetto e una nota di ogni server attraversato. I programmi di posta ne nascondono la maggior parte.
    .forms = intestazione | intestazioni | !carta intestata
term-envelope = busta (envelope)
    .what = Ciò che i server si dicono prima di un messaggio: da chi viene e a chi va. Come nelle lettere, può differire da ciò che c’è dentro.
    .forms = busta | buste | envelope
term-greeting = saluto (banner)
    .what = La prima riga che un server di posta dice a chi si collega. Comincia con 220 e di solito nomina il server.
    .forms = saluto | banner
term-transcript = trascrizione
    .what = Ciò che questo programma e un server si sono detti riga per riga, conservato come prova per l’assistenza.
    .forms = trascrizione | trascrizioni
term-bounce = avviso di mancata consegna
    .what = Il messaggio con cui un server dice al mittente che qualcosa non si è potuto consegnare, e perché.
    .forms = avviso di mancata consegna | avvisi di mancata consegna | rapporto di mancato recapito
term-block-list = lista di blocco
    .what = Un elenco di indirizzi da cui è arrivata posta indesiderata. Molti server rifiutano chi vi figura; si può chiedere di esserne tolti.
    .forms = lista di blocco | liste di blocco | lista nera | liste nere
term-connector = connettore
    .what = Così Exchange chiama una regola per la via della posta: connettore di invio per ciò che esce, connettore di ricezione per ciò che entra.
    .forms = connettore | connettori | connettore di invio | connettori di invio | connettore di ricezione | connettori di ricezione
term-domain-connect = Domain Connect
    .what = Un metodo offerto da alcuni gestori DNS: si segue un collegamento, si accede, si guarda la modifica e la si accetta. Nessuno deve digitare record.
    .forms = Domain Connect
term-open-relay = relay aperto (open relay)
    .what = Un server di posta che inoltra posta da chiunque a chiunque. Chi invia posta indesiderata lo trova in poche ore, e poi tutto il mondo lo blocca.
    .forms = relay aperto | relay aperti | open relay
term-autoresponder = risposta automatica (eco)
    .what = Un indirizzo che risponde da sé a ogni messaggio. Così si vede che la posta esce e ritorna.
    .forms = risposta automatica | risposte automatiche | eco

glossary-title = Parole usate qui
glossary-open = Glossario
glossary-search = Cerca
glossary-nothing = Nessun termine contiene queste parole. Ne provi un’altra.
glossary-hint = Clic o Invio: apre il glossario.
glossary-standards = Standard: { $names }
help-glossary = Il glossario spiega ogni parola sottolineata con puntini. Con il mouse su una di esse compare il significato; con la tastiera ci porta Tab, e le frecce passano alla successiva nello stesso paragrafo.
glossary-count = { $count ->
        [one] Un termine
       *[other] { $count } termini
    }
explain-what = Che cos’è
explain-why = Perché è importante
explain-todo = Che cosa fare
explain-details = Dettagli tecnici
explain-see = Veda anche: { $terms }
explain-unknown = «{ $word }» non è né un termine del glossario né il codice di un rilievo. Per elencarli tutti: mailward-cli explain
explain-terms = Termini
explain-findings = Rilievi

## Domain Connect.

domain-connect-ask = Chiedi un link al gestore DNS
domain-connect-asking = Richiesta al gestore DNS in corso…
domain-connect-open = Apri nel browser
domain-connect-link = { $provider } ha adottato il modello: a questo link può esaminare la modifica e approvarla. Prima non viene cambiato nulla.
domain-connect-no-template = { $provider } accetta modifiche con Domain Connect, ma non ha adottato il modello di questo servizio. Invii la lettera, oppure modifichi i record nel suo pannello.
domain-connect-not-spoken = Il gestore DNS di questo dominio non offre modifiche con Domain Connect. Invii la lettera, oppure usi un altro formato.
domain-connect-unknown = Non è stato possibile chiedere al dominio il suo server Domain Connect. Riprovi più tardi, oppure usi un altro formato.
domain-connect-fault = Il server Domain Connect del gestore DNS non ha dato una risposta utilizzabile: { $reason }. Usi un altro formato.

## The address book of DNS operators.

operators-title = Scegli dalla rubrica
operators-word = Parte del nome
operators-choose = Scegli
operators-forget = Elimina
operators-keep = Conserva questo gestore nella rubrica
operators-saved = La rubrica è salvata.
operators-more = { $count ->
        [one] Ne corrisponde un altro.
       *[other] Ne corrispondono altri { $count }.
    } Scriva una parte più lunga del nome.
operators-own = La Sua rubrica
operators-none = vuota
operators-known = Gestori DNS conosciuti
operators-unknown = Nella Sua rubrica non c’è alcun «{ $name }». Le sue voci: mailward-cli operators
operators-no-name = L’operatore non ha nome; è con il nome che figura nella rubrica.
operators-full = La rubrica è piena: contiene 500 operatori. Ne elimini uno che non Le serve più.

## Many domains at once.

audit-label = Verifica:
audit-progress = { $done } domini, { $rate } al secondo, { $percent } % dell’elenco, mancano { $left }
audit-progress-open = { $done } domini, { $rate } al secondo
audit-summary =
    { $all ->
        [one] { $all } dominio
       *[other] { $all } domini
    }: { $switched } con la modifica fatta, { $partly } con la modifica a metà, { $not } con la modifica non fatta, { $none } senza posta, { $unknown } sconosciuti.
audit-repeated = Saltati perché già incontrati: { $count }.
audit-changed = Cambiati: { $count }. Hanno lasciato il servizio: { $drifted }.
audit-before = prima: { $state }
audit-left = { $domain } ha lasciato { $service }: la sua posta ora va a { $hosts }.
audit-left-implicit = { $domain } ha lasciato { $service }: non ha più record MX, e la sua posta va all’indirizzo del dominio stesso.
audit-left-nowhere = { $domain } ha lasciato { $service }: non riceve più posta.
audit-weakened = { $domain } non è più del tutto dietro il servizio: { $hosts }.
audit-heading = La prima riga, «{ $text }», è stata presa per l’intestazione dell’elenco.
audit-aside = La riga { $line } dell’elenco indica { $cell } in un’altra colonna. Si legge solo la prima colonna: metta ogni dominio su una riga propria.
audit-fault = Riga { $line } dell’elenco: { $reason } È stata saltata.
audit-more-faults = Altre righe dell’elenco che non sono domini: { $count }.
audit-too-long = La riga è più lunga di qualunque dominio.
audit-encoding = Questo non è testo UTF-8: salvi il file come UTF-8.
audit-open-quote = Le virgolette non sono chiuse.
audit-list = Impossibile leggere { $path }: { $reason }
audit-empty = { $path } non indica alcun dominio.
audit-results = Impossibile scrivere { $path }: { $reason } Ciò che è annotato nel registro (--resume) non va chiesto di nuovo: liberi spazio ed esegua lo stesso comando.
audit-journal = Il registro { $path } non è utilizzabile: { $reason }
audit-journal-foreign = { $path } non è il registro di una verifica. Non è stato toccato; indichi un altro nome con --resume.
audit-journal-terms = Il registro { $path } è stato iniziato con altre condizioni ({ $what }: { $was }). Non è stato toccato: esegua lo stesso comando di prima, oppure indichi un altro nome con --resume.
audit-journal-busy = Un’altra verifica sta usando il registro { $path }. Attenda che sia finita o la interrompa; due sullo stesso registro distruggerebbero l’una i risultati dell’altra.
audit-previous = { $path }, riga { $line }: questo non è il risultato di una verifica. --since richiede ciò che ha scritto audit --json.
audit-sockets = Impossibile inviare domande: { $reason }
audit-dead = Nessun resolver risponde più. I domini su cui non è stato possibile fare domande sono contrassegnati come sconosciuti.
audit-dead-resume = Nessun resolver risponde più. Esegua lo stesso comando più tardi: riprende da dove si era fermato.
audit-window-open = Verifica di un elenco
audit-window-heading = Verifica di un elenco
audit-window-why = A che punto sono tutti i Suoi clienti, in una volta: ogni dominio di un elenco viene interrogato, e ciò che si trova va in un file.
audit-window-file = domini-verificati
audit-window-list = L’elenco
audit-window-list-example = Percorso dell’elenco, per esempio clienti.txt
audit-window-list-hint = Un dominio per riga, oppure un file CSV con i domini nella prima colonna.
audit-window-service = Servizio
audit-window-part = Che cosa viene interrogato
audit-window-full = Tutto
audit-window-full-why = Come nel passo Record attuali: una dozzina di domande per dominio.
audit-window-mx = Solo i record MX
audit-window-mx-why = Una domanda per dominio: mostra chi ha fatto la modifica, e richiede un decimo del tempo.
audit-window-output = File dei risultati
audit-window-output-hint = .csv è una tabella per un foglio di calcolo. .ndjson contiene tutti i dettagli, e una verifica successiva può essere confrontata con esso.
audit-window-more = Ritmo, e confronto con una verifica precedente
audit-window-pace = Ritmo
audit-window-polite = Prudente: al massimo { $rate } domande al secondo
audit-window-polite-why = È quanto i grandi resolver pubblici accettano da uno stesso indirizzo.
audit-window-unlimited = Alla velocità con cui arrivano le risposte
audit-window-unlimited-why = Solo se il resolver DNS è Suo: altri potrebbero non risponderLe più.
audit-window-since = Risultati di una verifica precedente
audit-window-since-example = Percorso di un file .ndjson
audit-window-since-hint = Con essi, nei risultati va solo ciò che è cambiato da allora, e Lei sa chi ha lasciato il servizio. Può restare vuoto.
audit-window-start = Inizia
audit-window-needs-list = Indichi prima l’elenco.
audit-window-interrupted = Una verifica con questi risultati è stata interrotta
audit-window-interrupted-text = Se continua, vengono interrogati solo i domini che mancano. Se ricomincia, i suoi risultati vengono sostituiti.
audit-window-exists-text = Lo sostituisca, oppure dia un altro nome ai risultati.
audit-window-go-on = Continua
audit-window-anew = Ricomincia
audit-window-failed = La verifica si è fermata
audit-window-unread = Impossibile leggere { $path }: { $reason }. Controlli il percorso e riprovi.
audit-window-empty = { $path } non indica alcun dominio. L’elenco richiede un dominio per riga, oppure i domini nella prima colonna.
audit-window-unwritten = Impossibile scrivere { $path }: { $reason }. Scelga un’altra cartella o liberi spazio, e riprovi. Ciò che era stato scritto prima resta.
audit-window-foreign = { $path } è d’intralcio: non è stato scritto da una verifica, e non è stato toccato. Dia un altro nome ai risultati.
audit-window-terms = La verifica interrotta è stata iniziata con altro in «{ $what }». Scelga ciò che era scelto allora, ricominci, oppure dia un altro nome ai risultati.
audit-window-previous = { $path }, riga { $line }: questo non è il risultato di una verifica. Per il confronto scelga un file .ndjson scritto da una verifica.
audit-window-running = Verifica di { $list }
audit-window-doing-full = Ogni dominio viene interrogato come nel passo Record attuali, e giudicato per { $service }.
audit-window-doing-mx = I record MX di ogni dominio vengono interrogati, e giudicati per { $service }.
audit-window-keeps = Intanto può guardare altre pagine. Se interrotta, la verifica può continuare più tardi: non si perde nulla.
audit-window-opening = Lettura dell’elenco …
audit-window-stopping = Interruzione …
audit-window-done = { $count ->
        [one] Finito: un dominio è stato interrogato
       *[other] Finito: { $count } domini sono stati interrogati
    }
audit-window-stopped = Interrotto
audit-window-stopped-text = Non si è perso nulla. Domini interrogati: { $count }. «Continua» interroga quelli che mancano, ora o un altro giorno.
audit-window-dead = Nessun server DNS risponde più
audit-window-dead-text = Ciò che è stato interrogato resta: { $count } domini. Verifichi il collegamento e continui: vengono interrogati solo quelli che mancano.
audit-window-states = A che punto sono
audit-window-drifted = { $count ->
        [one] Un cliente ha lasciato il servizio, o non è più del tutto dietro di esso
       *[other] { $count } clienti hanno lasciato il servizio, o non sono più del tutto dietro di esso
    }
audit-window-none = Nessun dominio richiede attenzione.
audit-window-attention = { $count ->
        [one] Un dominio richiede attenzione
       *[other] { $count } domini richiedono attenzione
    }
audit-window-domain = Dominio
audit-window-state = Stato
audit-window-found = La prima cosa trovata
audit-window-more-shown = Mostra { $count }
audit-window-rest = { $count ->
        [one] Un altro si trova nei risultati.
       *[other] Altri { $count } si trovano nei risultati.
    }
audit-window-skipped = Saltato nell’elenco
audit-window-show = Mostra i risultati
audit-window-again = Verifica un altro elenco
