### Mailward.

## Findings: what it is; why it matters (.why); what to do (.todo).

finding-nxdomain = The domain { $subject } does not exist.
    .why = Nobody can send mail to a domain that the DNS does not know.
    .todo = Check the spelling. If it is right, ask whoever registered the domain whether it has expired.
    .details = The resolver answers NXDOMAIN (RFC 2308 §2.1).
finding-servfail = The DNS of { $subject } is out of order: the resolver got no valid answer (SERVFAIL).
    .why = Servers that send you mail get no answer either. They try again for some days, then give up.
    .todo = Tell your DNS operator that { $subject } answers SERVFAIL, then look again. Change nothing before it works.
    .details = The resolver answers SERVFAIL (RFC 1035 §4.1.1): none of the domain's name servers gave it a usable answer.
finding-timeout = No DNS server answered the question about { $subject } in time.
    .why = Without an answer nobody can tell what stands there now, and no change can be planned.
    .todo = Check that this computer is on the Internet, then look again. If only this domain fails, its DNS operator has to be told.
    .details = No answer over UDP, nor over TCP, within the time allowed.
finding-resolver-unreachable = The DNS resolver gave no answer about { $subject } ({ $detail }).
    .why = Without an answer nobody can tell what stands there now, and no change can be planned.
    .todo = Check the network settings of this computer, or try from another network, then look again.
    .details = The resolver could not be reached, or answers REFUSED (RFC 1035 §4.1.1).
finding-null-mx = { $subject } declares that it takes no mail (null MX).
    .why = Senders give up at once. As long as this record stands, no message arrives.
    .todo = If the domain is to receive mail, the record has to be deleted. The letter to the DNS operator asks for that.
    .details = One MX record with the root as host, "MX 0 ." (RFC 7505 §3).
finding-null-mx-mixed = { $subject } says that it takes no mail, and names mail servers as well.
    .why = The two contradict each other. Some senders give up at once, so mail is lost.
    .todo = Have the null record (the one that points at a dot) deleted. The letter to the DNS operator asks for that.
    .details = A record "MX 0 ." beside others, which RFC 7505 §3 forbids.
finding-no-mx = { $subject } has neither mail servers nor an address: nothing can take its mail.
    .why = Every message to this domain is refused.
    .todo = If the domain is to receive mail, have the records of the service created. The letter asks for that.
    .details = No MX records, and no A or AAAA records to fall back on (RFC 5321 §5.1).
finding-implicit-mx = { $subject } names no mail server, so mail goes to the domain's own address ({ $addresses }).
    .why = That is often the web server, which may take mail without anybody reading it.
    .todo = Nothing has to be deleted: the records of the service are new. Find out whether the machine at that address takes mail today.
    .details = Without MX records the domain's A and AAAA records count as one of preference 0 (RFC 5321 §5.1).
finding-domain-is-alias = { $subject } is an alias of { $target }, and takes its mail servers from there.
    .why = An alias can have no mail servers of its own. The change has to be made at { $target }, or the alias has to go.
    .todo = Ask your DNS operator which of the two to do.
    .details = A CNAME record stands at the domain's name; no other records can stand beside it (RFC 1034 §3.6.2).
finding-mx-is-cname = { $subject } is an alias (it points at { $target }); a mail server must be named by its true name.
    .why = Some senders refuse to deliver to an alias.
    .todo = { $whose ->
        [service] Only the service can mend this: tell its support. The name in the MX records stays as the service gives it.
       *[other] If this record stays, have it name { $target } directly.
    }
    .details = An MX record must not point at a CNAME (RFC 2181 §10.3).
finding-mx-is-ip = A mail server is given as an address ({ $subject }) where a name belongs.
    .why = Senders look for a host with that name and find none. No message arrives by this record.
    .todo = Have the record replaced by one that holds a name.
    .details = The data of an MX record is a host name (RFC 1035 §3.3.9); an address in its place is looked up as a name.
finding-mx-target-missing = The mail server { $subject } has no address in the DNS.
    .why = Senders cannot reach it. If it is the only one, no message arrives.
    .todo = { $whose ->
        [service] Only the service can mend this: tell its support. The name in the MX records stays as the service gives it.
       *[other] Have the record deleted, or the name corrected.
    }
    .details = Neither A nor AAAA records for the host (RFC 5321 §5.1).
finding-mx-final-dot-missing = { $subject } was probably meant to be { $meant }: the final dot is missing in the zone.
    .why = Without the dot the DNS adds the domain's own name, and no mail server goes by the result.
    .todo = Ask your DNS operator to write { $meant }. with a dot at the end.
    .details = In a zone file a name without final dot is completed by the origin (RFC 1035 §5.1).
finding-mx-target-unknown = The addresses of the mail server { $subject } could not be looked up.
    .why = It may be a passing fault, or the operator of that name has a problem.
    .todo = Look again in some minutes.
    .details = The question for A or AAAA records failed.
finding-mx-ipv6-only = The mail server { $subject } can be reached over IPv6 only.
    .why = Many senders have no IPv6. Their mail cannot get there.
    .todo = { $whose ->
        [service] Only the service can mend this: tell its support. The name in the MX records stays as the service gives it.
       *[other] Give the host an IPv4 address too, or have another host listed.
    }
    .details = AAAA records, but no A record.
finding-private-address = The mail server { $subject } has an address that the Internet cannot reach ({ $addresses }).
    .why = Such an address means something only inside a company's own network. Mail from outside does not arrive.
    .todo = { $whose ->
        [service] Only the service can mend this: tell its support. The name in the MX records stays as the service gives it. If you see this from inside the office, your own network may be showing another answer than the rest of the world sees.
       *[other] Have the public address entered. If you see this from inside the office, your own network may be showing another answer than the rest of the world sees.
    }
    .details = The address lies in a block of the IANA special-purpose registries (RFC 6890).
finding-duplicate-mx = { $subject } is listed more than once (preferences { $preferences }).
    .why = It does no harm, but one of the two is easily forgotten at the next change.
    .todo = Have all but one deleted. Replacing the whole set does that.
    .details = Several MX records name the same host.
finding-equal-preferences = Several mail servers share the preference { $preference }: { $hosts }.
    .why = Senders choose among them at random. That is right for equal servers, and wrong if one of them should come first.
    .todo = Nothing, if these are equal servers.
    .details = Hosts of equal preference are tried in random order (RFC 5321 §5.1).
finding-no-room-below = The lowest preference in use is { $lowest }: there is no room below it for the { $hosts } servers of the service.
    .why = A lower number comes first, and numbers start at 0. To put the service in front, the old records would have to be numbered anew.
    .todo = Best replace the whole set. If old records stay, Mailward gives all of them new numbers.
    .details = Preferences are numbers from 0 to 65535 (RFC 1035 §3.3.9).
finding-not-switched = Mail to { $subject } does not pass the service yet.
    .why = Nothing is filtered until the change is made.
    .todo = Send the letter to your DNS operator.
    .details = None of the MX records names a host of the service.
finding-partly-switched = Mail of { $subject } goes to the service only in part: { $listed } of its { $all } servers are listed, and they have to come before all others.
    .why = Part of the mail may go past the filter, or has fewer ways to arrive.
    .todo = Have the rest of the change made. The letter asks for what is missing only.
    .details = Not every host of the service is listed and preferred to every other.
finding-wrong-order = Another server comes before the service, or beside it: { $hosts } (preference { $preference }).
    .why = Mail goes there first, unfiltered.
    .todo = Have that record deleted, or given a higher number than those of the service.
    .details = The host with the lowest preference is tried first (RFC 5321 §5.1).
finding-kept-backup = The old server { $subject } is still listed behind the service (preference { $preference }).
    .why = It is a back door: senders of junk try the last server on purpose, because it is often not filtered.
    .todo = Have this record deleted once the service works.
    .details = The record has a higher preference than those of the service; senders need not keep to the order.
finding-service-host-unknown =
    { $kind ->
        [name] { $subject } is a name in the domain of the service, but none of the servers in its profile ({ $known }).
       *[slip] { $subject } looks like a server of the service, but is none of them ({ $known }).
    }
    .why = { $kind ->
        [name] It may be a server that the service no longer has, or that Mailward does not know yet. Mail may arrive there all the same.
       *[slip] Probably a slip of the pen. Mail sent there does not arrive, or arrives at a stranger's.
    }
    .todo = { $kind ->
        [name] Ask the service's support which names are right before records are changed. The service profile may be out of date.
       *[slip] Have the name corrected.
    }
    .details = The name shares the registrable domain of the service's hosts, or differs by one or two letters.
finding-service-host-missing = The server { $subject } of the service is not listed.
    .why = If the others fail, mail has one way less.
    .todo = Have the record created.
    .details = The profile of the service lists the host; the MX records do not.
finding-service-host-unresolvable = The DNS does not know the server { $subject } of the service.
    .why = Records that name it would lead nowhere.
    .todo = Ask the service's support for the right name before the letter is sent. The service profile may be out of date.
    .details = Neither A nor AAAA records for a host of the service profile.
finding-long-ttl = The records may be remembered for { $hours } hours (TTL { $seconds }).
    .why = For so long after the change, part of the mail still takes the old way.
    .todo = Ask to have the TTL lowered to 300 before the change, and wait the { $hours } hours. Leave the old server open until they are over.
    .details = Resolvers may serve the old answer for the whole TTL (RFC 1035 §3.2.1).
finding-short-ttl = The records may be remembered for { $seconds } seconds only.
    .why = For a change that is fine. Afterwards, a short outage of the DNS would stop the mail at once.
    .todo = Have the TTL raised to 3600 when all is done.
    .details = Taken from an authoritative answer.
finding-mx-from-wildcard = The mail servers of { $subject } are those of the wildcard record { $wildcard }.
    .why = { $subject } has no records of its own. The change gives it some, and from then on no wildcard reaches it any more: addresses and texts (A, AAAA, TXT) that come from wildcards too would be gone.
    .todo = Leave the wildcard as it is. Ask your DNS operator to enter at { $subject }, together with the new records, whatever else it takes from wildcards.
    .details = Made-up names below and beside { $subject } get the same MX records. A wildcard answers only for names that do not exist (RFC 4592 §3.3.1).
finding-host-not-domain = { $subject } looks like the name of a server, not like what stands behind the @ in your addresses.
    .why = { $parent } has mail servers of its own. If your addresses end in @{ $parent }, a change at { $subject } moves none of their mail, and a server that is closed afterwards refuses all of it.
    .todo = Look at what stands behind the @. If it is { $parent }, give that domain in place of { $subject }.
    .details = A name without MX records, or one that is a mail server itself, below a domain with MX records.
finding-wildcard-mx = Every name below { $subject } has mail servers (a wildcard record).
    .why = Mail to made-up sub-domains is accepted too, and goes past the service unless the wildcard is changed as well.
    .todo = Ask your DNS operator whether the wildcard is needed. If so, it has to name the service too.
    .details = A random name below the domain has MX records (RFC 4592).
finding-mta-sts-present = { $subject } publishes rules for delivering its mail (MTA-STS, mode { $mode }).
    .why = { $kept ->
        [unknown] Senders that fetched these rules earlier keep them, perhaps for up to a year.
        [hours] Senders keep these rules for less than a day. What they do not name is not delivered to, or is reported.
       *[other] Senders keep these rules for up to { $days } days. What they do not name is not delivered to, or is reported.
    }
    .todo = { $kept ->
        [unknown] See to it that the rules can be fetched again, before the change: nobody can tell whether they name the servers of the service.
       *[other] Nothing, as long as the rules name all mail servers: those of today and those of the service. Mailward checks that.
    }
    .details = TXT record at _mta-sts.{ $subject } (RFC 8461 §3.1), policy at https://mta-sts.{ $subject }/.well-known/mta-sts.txt (§3.2).
finding-mta-sts-lists-old = The delivery rules of { $subject } (MTA-STS) do not name these servers of the service: { $missing }.
    .why = { $effect ->
        [refused] Large providers keep to these rules and do not deliver to { $subject } now, because the rules name only { $hosts }. Their mail waits, and goes back to the senders after some days.
        [passed] Large providers keep to these rules: they pass these servers over now, and deliver to { $hosts } only. While those cannot be reached, their mail waits, and goes back to the senders after some days.
        [reported] Senders report every delivery to a server that the rules do not name. Once the rules are enforced (mode enforce), they would not deliver there, because the rules name only { $hosts }.
       *[later] Once the mail servers change, large providers would not deliver, because the rules name only { $hosts }.
    }
    .todo = { $effect ->
        [refused] Publish the rules with the servers of the service at once, and change their version (the id in the TXT record). If that takes long, have the old mail servers entered again until it is done.
        [passed] Publish the rules with the servers of the service at once, and change their version (the id in the TXT record).
        [reported] Have the rules extended by the servers of the service and their version (the id in the TXT record) changed, best before the mail servers change.
       *[later] Before the change, have the rules extended by the servers of the service and their version (the id in the TXT record) changed. Wait until Mailward says that nobody keeps the old rules any more.
    }
    .details = A sender that knows a policy delivers to hosts that match an "mx" line only (RFC 8461 §4.1, §5). It notices a new policy by a new "id" (§3.1), which it looks up at least once a day.
finding-mta-sts-lacks-listed = The delivery rules of { $subject } (MTA-STS) leave out servers that its mail goes to now: { $missing }.
    .why = { $effect ->
        [reported] Senders report every delivery to a server that the rules do not name. Once the rules are enforced (mode enforce), they would not deliver there, because the rules name only { $hosts }.
        [passed] Large providers keep to these rules: they pass these servers over now, and deliver to { $hosts } only. While those cannot be reached, their mail waits, and goes back to the senders after some days.
       *[refused] Large providers keep to these rules and do not deliver to { $subject } now, because the rules name only { $hosts }. Their mail waits, and goes back to the senders after some days.
    }
    .todo = Have the rules name every mail server of the domain and their version (the id in the TXT record) changed, at once. If one of these servers is to take no mail any more, have its MX record deleted instead.
    .details = A sender that knows a policy delivers to hosts that match an "mx" line only (RFC 8461 §4.1, §5). It notices a new policy by a new "id" (§3.1), which it looks up at least once a day.
finding-mta-sts-unreachable = { $subject } announces delivery rules (MTA-STS), but they cannot be fetched: { $detail }.
    .why = Senders that fetched them earlier keep to the old rules until these are over. Nobody can see what they say.
    .todo = Before the change, ask whoever runs the web server mta-sts.{ $subject } to repair it, with rules that name the old servers and those of the service, and wait a day. If the rules are no longer wanted, have them published with "mode: none" first: to delete the TXT record alone does not free senders who know the old rules.
    .details = The policy has to come over HTTPS with a valid certificate for mta-sts.{ $subject }, status 200, media type text/plain, without redirect (RFC 8461 §3.3).
finding-policy-unknown = It could not be found out what { $subject } says on: { $policies }.
    .why = These rules decide whether mail from and to the domain is taken. Nothing is said of them here, good or bad.
    .todo = Look again later, or from another network. Do not have the records changed before it is known.
    .details = The question for a TXT record got no usable answer (SERVFAIL, or none in time), or one that SPF leads to did.
finding-dane-present = Certificates are bound to these mail servers by the DNS (DANE): { $hosts }.
    .why = Senders that check this deliver only if the server shows exactly that certificate. Records of old servers do no harm; wrong ones at new servers would stop mail.
    .todo = Nothing for the change itself. Do not copy the old records to the new names: the service publishes its own.
    .details = TLSA records at _25._tcp of the host (RFC 7672). They count only where the zone of the host is signed with DNSSEC.
finding-bogus-dnssec = The signatures of { $subject } are wrong: resolvers that check them get no answer.
    .why = For many senders the domain does not exist at the moment, so their mail does not arrive.
    .todo = Tell your DNS operator that the DNSSEC signatures of { $subject } are invalid or have expired. Change nothing before that is repaired.
    .details = The resolver answers SERVFAIL, but gives the records once checking is switched off (CD bit, RFC 4035 §3.2.2): missing or expired RRSIG, or a DS record at the zone above that matches no key.
finding-secondaries-disagree = The name servers of { $subject } hold different versions: { $servers }.
    .why = Which answer somebody gets depends on which server is asked. Part of the world sees the old records.
    .todo = Wait some hours and look again. If they still differ, ask your DNS operator to renew the zone on all its servers.
    .details = Asked directly without recursion. SOA serials seen: { $serials }. A secondary fetches a new version when notified (RFC 1996) or after the REFRESH time of the SOA record (RFC 1035 §3.3.13).
finding-lame-server = The name server { $subject } is listed, but does not answer for the domain ({ $detail }).
    .why = Whoever asks it waits or gets nothing. If the others fail too, the domain is gone.
    .todo = Ask your DNS operator to repair this server or to take it off the list.
    .details = A server named by the zone or by the zone above that is silent, refuses, or answers without authority (lame delegation, RFC 9499).
finding-name-server-unknown = The address of the name server { $subject } could not be looked up, so it was not asked.
    .why = It may hold other records than the servers that were asked.
    .todo = Look again in some minutes. If that does not help, ask another resolver.
    .details = The question for its A or AAAA records failed (SERVFAIL, or no answer): that says nothing on the server itself.
finding-authority-unreachable = None of the name servers of { $subject } can be asked from here.
    .why = This network may let nobody ask other DNS servers than its own, or the resolver could not say which they are. The domain itself may be fine.
    .todo = Look again in some minutes. To see each name server by itself, look from another network.
    .details = Direct questions to port 53 of all listed servers got no answer, or the resolver failed on the zone's SOA and NS records or on the servers' addresses, while it answers for the MX records.
finding-parent-mismatch = The list of name servers of { $subject } is not the same everywhere.
    .why = The zone above names { $parent }; the zone itself names { $zone }. A change may reach only some of them.
    .todo = { $kind ->
        [apart] Mailward goes by those that the zone above names. Ask whoever runs them to make both lists the same before the change; until then it has to be made at both.
       *[other] Ask your DNS operator to make both lists the same.
    }
    .details = The NS records at the delegation and those at the apex of the zone should be identical (RFC 1034 §4.2.2).
finding-split-horizon = This network gets another answer for { $subject } than the domain's own name servers give.
    .why = The resolver here says: { $resolver }. The domain's name servers say: { $authority }. The second is what the rest of the world sees, or will see once old answers have expired.
    .todo = Mailward goes by the domain's own servers. After a change just made, wait for the TTL; otherwise ask whoever runs this network's DNS whether it keeps a copy of its own for inside.
    .details = The recursive resolver and the authoritative servers disagree: a cached older answer, or split-horizon DNS.
finding-resolver-lies = The DNS resolver of this network invents answers: a name that cannot exist got the address { $address }.
    .why = What it says about your domain may be invented too. Some providers and public hot spots do this.
    .todo = Sign in to the network if it asks for it, or choose another DNS server in the network settings, then look again.
    .details = A random name below the reserved top level "invalid" (RFC 6761 §6.4) was answered with an address instead of NXDOMAIN.
finding-dynamic-or-parked = The DNS of { $subject } lies with { $operator }, which is made for changing addresses or for domains on sale.
    .why = Such a domain seldom takes mail, and its records may be overwritten at any time.
    .todo = Make sure that this is the right domain, and that you may set mail records there. If not, move the DNS to a regular operator first.
    .details = Recognised by the names of the name servers or of the SOA record.
finding-spf-missing = { $subject } does not say who may send mail in its name (no SPF record).
    .why = Many receivers distrust such mail. The filtering of incoming mail does not depend on it.
    .todo = { $proposed ->
        [none] Have one TXT record created that starts with v=spf1 and names your mail server and the service.
       *[other] Have this TXT record created: { $proposed }
    }
    .details = No TXT record that starts with "v=spf1" (RFC 7208 §4.5).
finding-spf-multiple = { $subject } has { $count } SPF records; there must be one.
    .why = Receivers treat that as an error, as if nobody were allowed to send.
    .todo = Have them joined into one record, and the others deleted.
    .details = More than one record gives permerror (RFC 7208 §4.5).
finding-spf-uses-mx =
    { $others ->
        [none] The SPF record of { $subject } says "whoever receives our mail may send it" (mx), and that changes with the mail servers.
       *[other] The SPF record of { $subject } says "whoever receives mail for { $others } may send ours" (mx), and that changes with the mail servers.
    }
    .why = { $own ->
        [unknown] mx stands for the servers that receive mail: with the service, for { $hosts }. If a server of your own sends mail, receivers may refuse it.
       *[known] { $others ->
            [none] After the change mx stands for { $hosts }, and no longer for your own server ({ $addresses }), whose mail may then be refused.
           *[other] The mail for { $others } goes to your own server ({ $addresses }) too. Once it goes through the service as well, mx stands for { $hosts }, and the mail of your own server may be refused.
        }
    }
    .todo = { $own ->
        [unknown] If a server of your own sends mail, have its address added to the record, as ip4: or ip6:.
       *[known] { $proposed ->
            [none] Before the change, have the address of your own server added to the record.
           *[other] Before the change, have the record replaced by: { $proposed }
        }
    }
    .details = The mechanism "mx" matches the addresses of the domain's MX hosts at the time of checking (RFC 7208 §5.4).
finding-spf-lacks-service = The SPF record of { $subject } does not let the service send.
    .why = That matters only if your outgoing mail goes through the service: receivers would distrust or refuse it.
    .todo = { $proposed ->
        [none] Before sending through the service, have its smart host added to the record.
       *[other] Before sending through the service, have the record replaced by: { $proposed }
    }
    .details = Evaluated for the addresses of the service's smart hosts as by a receiver (RFC 7208 §4).
finding-spf-too-many-lookups = The SPF record of { $subject } needs { $lookups } lookups; 10 are allowed.
    .why = Receivers stop there and treat the record as faulty, so that mail of allowed servers may be refused too.
    .todo = Have terms that are no longer needed removed, or names replaced by addresses (ip4, ip6).
    .details = include, a, mx, ptr, exists and redirect count, those of included records too (RFC 7208 §4.6.4). Reckoned with the MX records { $when ->
        [after] as they will be
       *[now] as they are
    }.
finding-spf-too-many-voids = { $voids } names in the SPF record of { $subject } lead to nothing; 2 are allowed.
    .why = Receivers may treat the record as faulty, so that mail of allowed servers may be refused too.
    .todo = Have the terms removed whose names do not exist any more.
    .details = Lookups without an answer ("void lookups") are limited to two (RFC 7208 §4.6.4). Reckoned with the MX records { $when ->
        [after] as they will be
       *[now] as they are
    }.
finding-spf-permerror = The SPF record of { $subject } is faulty at: { $term }
    .why = { $detail ->
        [no-record] The domain named there has no SPF record. Receivers take the whole record for invalid.
        [several-records] The domain named there has several SPF records. Receivers take the whole record for invalid.
        [many-servers] It covers more than ten mail servers. Receivers take the whole record for invalid.
        [loop] It leads back to itself. Receivers take the whole record for invalid.
       *[syntax] It cannot be read. Receivers take the whole record for invalid.
    }
    .todo = Have this term corrected or removed.
    .details = The evaluation ends with permerror (RFC 7208 §4.6, §5.2, §6.1). Reckoned with the MX records { $when ->
        [after] as they will be
       *[now] as they are
    }.
finding-spf-allows-all = The SPF record of { $subject } lets everybody send (+all).
    .why = It protects against nothing: anybody can forge your address, and receivers may count it against you.
    .todo = Have +all replaced by ~all, or by -all once all your senders are named.
    .details = The mechanism "all" with the qualifier "+" matches every sender (RFC 7208 §5.1).
finding-dmarc-missing = { $subject } says nothing on what to do with forged mail (no DMARC record).
    .why = Some large providers want such a record from everybody. The change of the mail servers does not depend on it.
    .todo = Later, have a TXT record created at _dmarc.{ $subject }: v=DMARC1; p=none
    .details = No TXT record with "v=DMARC1" at _dmarc of the domain or of its organisational domain (RFC 7489 §6.6.3).
finding-dmarc-invalid = The DMARC record of { $subject } is invalid: { $detail }
    .why = Receivers pass over it as if there were none.
    .todo = Have it corrected. The simplest right one is: v=DMARC1; p=none
    .details = A record needs "v=DMARC1" first and a policy "p", and there must be exactly one (RFC 7489 §6.3, §6.6.3).
finding-dmarc-strict = { $subject } asks receivers to be strict with mail that fails their checks (DMARC, { $policy }).
    .why = If outgoing mail goes another way and SPF or DKIM is not prepared, your own mail will be { $policy ->
        [reject] refused
       *[quarantine] put among the junk
    }.
    .todo = Have the SPF record right before you change how mail goes out, and send a test message first.
    .details = Mail has to pass SPF or DKIM with a domain that matches the sender's (RFC 7489 §3.1); otherwise the policy "{ $policy }" applies.

## The window.

app-name = Mailward
back = Back
continue = Continue
cancel = Cancel
copy = Copy
copied = Copied.
dismiss = Close
side-case = Case
side-help = Help
close = Close
help-title = Help
help-keys = Keys
key-tab = Tab, Shift+Tab
key-enter = Enter, Space
key-escape = Esc
key-next = Alt+→, Ctrl+Enter
key-back = Alt+←
key-scale = Ctrl+ +, −, 0
key-help = F1, ?
help-tab = To the next thing that can be filled in or pressed, and back
help-enter = Press what has the focus
help-escape = Close this, dismiss a message, stop what is running
help-next = Continue to the next step
help-back = Back to the step before
key-undo = Ctrl+Z
key-redo = Ctrl+Shift+Z, Ctrl+Y
help-undo = Undo the last change
help-redo = Do it again
help-scale = Everything larger, smaller, as usual
help-help = This page
help-command-line = Whoever uses a screen reader: the command line does everything that this window does, in plain text (mailward-cli --help).
help-support = Questions about { $service }
practice-strip = Practice: everything you see here is invented, and nothing leaves this computer.
practice-failed = The practice network could not be started: { $reason }
open-failed = It could not be opened: { $reason }
service-missing = This case is for the service "{ $service }", which is not installed here. Ask your reseller for its profile.

step-start = Start
step-service = Service
step-company = Company
step-current-records = Current records
step-connection = Connection
step-change = The change
step-request = Request
step-propagation = Propagation
step-smart-host = Smart host
step-restrict = Restrict
step-finish = Finish
step-place = Step { $number } of { $of }
wrong-title = What if I get this wrong?
wrong-start = Nothing is lost here: every case is kept and can be opened again.
wrong-service = Nothing is changed yet. Another service can be chosen at any time; what you filled in stays.
wrong-company = The letter would name the wrong company or domain. Your DNS operator would ask back or refuse, and your mail goes on as before. Correct it here and make the letter again.
wrong-current-records = Looking changes nothing. If what you see may be old, look again: Mailward always says when it looked.
wrong-connection = The check only connects and says goodbye; nothing is sent or changed. A bad result on this computer need not mean anything for your mail server: run it there.
wrong-change = Nothing is changed until your DNS operator acts. Choose otherwise and make the letter again; a letter that is sent can be called back by telephone.
wrong-request = If the letter asks for the wrong thing, call the operator before the day comes. If it is already done, the emergency sheet has the old records: with them, mail is back as soon as the TTL is over.
wrong-propagation = To wait longer never does harm. To close the old way too early does: mail would be turned away.
wrong-smart-host = Only outgoing mail is concerned. If messages come back or wait, undo it as the last part of the page says; incoming mail is not touched.
wrong-restrict = Too early, or with an address missing, people who write to you are turned away. "Turn strangers away for now" can be undone for days before mail is lost; "Refuse strangers" cannot. Keep the way back at hand.
wrong-finish = Nothing is changed here. Keep the papers where others find them.

reason-no-domain = Give at least one domain first, in the step Company.
reason-not-looked-at = { $domain } has not been looked at yet, see the step Current records.
reason-lookup-failed = { $domain } could not be looked up. Look again in the step Current records.
reason-no-such-domain = { $domain } does not exist. Check its spelling in the step Company.
reason-is-server = { $domain } is the mail server of { $parent } rather than a domain with addresses. Put { $parent } in its place in the step Company, or add it there.
reason-not-connected = Nobody has looked yet whether the service can be reached.
reason-not-reached = The service could not be reached, see the step Connection. You can go on all the same.
reason-policy-lacks-hosts = The delivery rules of { $domain } (MTA-STS) do not name the servers of the service yet: publish the extended rules first, then look again.
reason-policy-unread = It is not known what the delivery rules of { $domain } (MTA-STS) say: have that settled first, or mail from large providers may stay away after the change.
reason-not-proven = The delivery rules of { $domain } (MTA-STS) ask for encryption with a valid certificate, and { $host } has not shown one: check it in the step Connection first.
reason-not-arrived = The change of { $domain } has not been seen everywhere yet.
reason-taken-back = The change of { $domain } had arrived and is gone again, wholly or in part: mail goes past the service. Ask your DNS operator for the change once more.
reason-left-over = { $domain } still names { $hosts } beside the servers of the service: mail can get in past the filter there. Ask your DNS operator to delete these old records too.
reason-no-smart-host = Nothing says yet that your mail server sends through the service. You can go on all the same.
reason-not-restricted = Your server still takes mail that comes past the service. You can leave it so.
reason-shut-out = Mail for { $domain } does not come through the service, as far as was last seen, and your server turns away whatever does not: such mail is being lost. Let everybody in again now, by the way back in the step Restrict.
doubt-day-past = The day asked for, { $day }, is over. Have a later one asked for, or none.
doubt-operators = { $one } and { $other } have different name servers, so different operators seem to run their DNS. One letter reaches only one of them: make a case, and so a letter, for each operator.
doubt-day-early = The day asked for, { $day }, is too early: to lose no message, the records should not be changed before { $earliest }.
doubt-not-renewed = The records of { $domain } were last seen on { $at }. They may have changed since: look the domain up again.
doubt-day-before-letter = The day asked for, { $day }, lies before the date of the letter, { $date }. Have a later one asked for, or date the letter earlier.
doubt-spf-kept = The SPF record of { $domain } has been replaced, but until { $until } somebody may still go by the old one. Ask for the change after that.
doubt-policy-kept = The delivery rules of { $domain } (MTA-STS) have been replaced, but until { $until } senders may still keep to the old ones. Ask for the change after that.
doubt-policy-same-id = The delivery rules of { $domain } (MTA-STS) have been replaced, but their version (the id in the TXT record) has not been changed: senders who know the old rules may keep to them until { $until }. Have the id changed, look again, and ask for the change when Mailward says so.
reason-no-company = The company's name is not filled in. The letter will have a blank line for it.
reason-no-operator = The DNS operator is not filled in, see the step Company. The letter will have blank lines for it.

store-newer = This case was written by a newer version of Mailward and was left as it is. Install the newer version to open it. ({ $detail })
store-damaged = This case is damaged and was left as it is. If you have a copy, open that. ({ $detail })
store-write = What you entered could not be saved. Free some space or check the folder's permissions; Mailward tries again at your next change. ({ $detail })
store-read = It could not be read. Check that the file exists and that you may read it. ({ $detail })
store-busy = What you entered could not be saved: another program keeps the folder locked. Close that program; Mailward tries again at your next change. ({ $detail })

start-heading = Move your mail behind the filter
start-why = Mailward looks at your domain, writes the letter to whoever runs your DNS, and sees to it that no message is lost.
start-no-dns-title = This computer knows no DNS server
start-no-dns = Without one, Mailward cannot look at your domain. Check the network settings. Until then you can practise with invented companies. ({ $reason })
start-new-title = New case
start-new-text = Have your domain's name at hand, and if you know it, the name of the company that runs your DNS. It takes about ten minutes.
start-begin = Begin
start-go-on-title = { $title }
start-go-on-text = Everything is saved as you type. Go on where you like: the steps are in the bar on the left, or in a narrow window behind the title at the top.
start-go-on = Go on
start-new = New case
start-recent-title = Other cases
start-untitled = Without a name
start-practice-title = Practice
start-practice-text = Try the whole wizard with invented companies. It takes a minute, needs no network and changes nothing.
start-practice-on = You are practising. Give one of these domains in the step Company:
start-practice-enter = Practise
start-practice-leave = Leave practice
start-open-title = Open a case file
start-path = Path of a file that ends in .mailward
start-open = Open
start-preferences-title = Language and look
start-language = Language of the window
start-look = Look
start-look-system = As the system
start-look-light = Light
start-look-dark = Dark
start-look-contrast = High contrast

## Undo.
undo = Undo
undo-done = Undone: { $what }
undo-redone = Done again: { $what }
undo-nothing = There is nothing to undo.
redo-nothing = There is nothing to do again.
item-texts = Several fields
item-networks = Networks of the service
item-guide = Guide for the mail server
item-archived = Archive
item-reminders = Reminders
item-facts = What was looked up, sent and tested
told-domain-removed = { $domain } was taken out of this case.
told-operator = The operator was filled in.
told-service = The service is now { $service }. What was seen of the other one is forgotten.
told-logo = The logo was removed.
told-archived = { $title } is in the archive.
told-unarchived = { $title } is out of the archive.
told-duplicated = A copy of { $title } is in the list.
told-letter-sent = The letter of { $title } was sent. The mail server says: { $reply }
told-letter-unsent = The letter of { $title } was not sent. { $reason }
told-unkept = For { $title } a message was sent, but its case does not have it: { $reason }
told-case-gone = the case is not where it was

## The list of cases.
start-search = Search by company or domain
start-found-none = No case matches.
start-show-all = Show all ({ $count })
start-archived-show = Show archived ({ $count })
start-archived-hide = Hide archived
start-duplicate = Duplicate
start-archive = Archive
start-unarchive = Take out of the archive
case-not-looked = Not looked up yet
case-next = next: { $step }
case-complete = nothing left to do
case-ahead = { $when }: { $event }
case-changed = changed { $when }
start-due-title = Due now
start-due = { $title }, { $domain }, since { $when }
remind-choose = Remind me at these times
remind-stop = Stop reminding me
remind-how = While Mailward runs, it reminds you on the desktop; otherwise it tells you when you start it next.
remind-body = { $domain }: { $event }
remind-missed = While Mailward was closed, this fell due: { $what }
remind-now = Due now: { $what }

## Two windows with one case.
conflict-title = Changed elsewhere
conflict-text = Another window or program has changed this case since it was opened here. Nothing was overwritten. Choose which state to go on with.
conflict-keep = Keep mine as a copy
conflict-keep-hint = What you have here becomes a case of its own. The other one stays as it is.
conflict-take = Take the other one
conflict-take-hint = You go on with what was saved elsewhere. What you changed here since then is dropped.
conflict-look = Look at what differs
conflict-none = They differ in nothing that you filled in.
conflict-item = What
conflict-mine = Here
conflict-theirs = Elsewhere
conflict-differs = differs
conflict-kept = Yours is a case of its own now.
conflict-taken = The other state is open now.
presence-second = This case is open in another window too. If both change it, Mailward asks before anything is overwritten.

## About, and help from support.
about-title = About Mailward
about-version = Version { $version }
about-commit = Built from { $commit }
about-licence = Free software: MIT or Apache License 2.0, as you choose.
about-parts = It is built from { $count } parts by others. Their licences:
about-licences = Show all licences
licences-title = Licences
diagnostics-title = For support
diagnostics-text = Support can help faster with this. Names, addresses of people, telephone numbers, passwords and keys are left out. Read it before you send it.
diagnostics-copy = Copy diagnostics

## The tour.
tour-offer-title = New here?
tour-offer = The tour shows what Mailward does, with an invented company.
tour-take = Take the tour, one minute
tour-later = Not now
tour-count = { $at } of { $of }
tour-end = End the tour
tour-practise = Go on practising
tour-begin = Begin for real
tour-start = Mailward moves your company's mail behind a filter and sees to it that no message is lost. The steps are on the left. Nothing in this tour is real, and nothing leaves this computer.
tour-company = Here you say which domains move. Everything else goes into the letter and may stay empty.
tour-records = Mailward looks up where your mail goes today. Each finding says what it is, why it matters and what to do.
tour-change = Before and after, side by side. Below stands when each step is safe, and the way back.
tour-request = The letter to whoever runs your DNS, to print, save or send. You change nothing in the DNS yourself.
tour-propagation = Then Mailward watches the change arrive and helps with your mail server. Only at the end is the old door closed. Practise as long as you like, or begin with your own domain.

## A service that came as a file.
profile-title = A filtering service
profile-text = This file describes a filtering service. Install it only if it comes from your reseller or from the service itself: your mail will go to the servers that it names.
profile-replaces = It takes the place of { $name }, which is installed now.
profile-install = Install
profile-installed = { $service } is installed. Choose it in the step Service.

service-heading = { $service }
service-why = Your incoming mail will go to { $service } first. It is filtered there, then handed on to your own mail server.
service-choose = Which service did you subscribe to?
service-steps-title = What will happen
service-step-look = Mailward looks at what the DNS says about your domain today. Nothing is changed.
service-step-look-time = a few seconds
service-step-letter = You send a letter to whoever runs your DNS: please replace the mail records.
service-step-letter-time = ten minutes
service-step-wait = They make the change, and it spreads over the Internet. Mail arrives all the while, by the old way or the new one.
service-step-wait-time = hours to two days
service-step-close = When every trace of the old records is gone, and not before, the old way can be closed.
service-step-close-time = some days later
service-console-title = Administration console
service-console-text = There you add users and look at quarantined mail. Your account is made by the service after you subscribe. Keep the address among your bookmarks.
service-console-open = Open in the browser
service-no-console = This service names no console.
service-sheet-title = Sheet for the subscription
service-sheet-text = The service asks for these facts when it makes your account. Fill in what you know; the sheet takes the rest from the step Company and leaves blanks for what is missing.
service-mail-server = Your mail server
service-mail-server-example = mail.company.example
service-mail-server-hint = The host that filtered mail is handed on to.
service-sending = Addresses that send mail
service-sending-example = 192.0.2.10
service-sending-hint = One a line. Only if outgoing mail is to pass the service too.
service-recipients = Mailboxes
service-recipients-example = 25
service-recipients-hint = How many, or which.
service-sheet-save = Save the sheet
service-sheet-file = subscription

company-heading = Your company and its domains
company-why = This goes into the letter. Only the domains are needed; whatever else you leave out becomes a line to fill in by hand.
company-domains-title = Domains
company-domains-text = Every domain that has mail addresses, the part behind the @. An e-mail address will do.
company-domain-example = company.example
company-domain-add = Add
company-domain-remove = Remove
company-kept = What stands in the field for domains cannot be read and has not been added: { $typed }. It waits in the step Company until you correct it.
company-title = Company
company-blanks = All of this may stay empty.
company-name = Company with legal form
company-address = Address
company-address-example = Street and number, then postcode and town
company-place = Place of writing
company-first-name = First name
company-surname = Surname
company-capacity = Position
company-phone = Telephone for questions
company-email = E-mail for questions
company-operator-title = Who runs your DNS?
company-operator-text = Usually your Internet provider or the company where the domain was registered. The bill for the domain names them.
company-operator = Operator
company-operator-address = Address
company-operator-fax = Fax
company-operator-email = E-mail of the operator
company-customer-number = Your customer or contract number there

records-heading = What the DNS says now
records-why = MX records tell the world which servers take your mail. The lowest number is tried first.
records-looking = Looking up { $name } …
records-cancelled = Stopped. What was found before is still shown.
records-seen-at = Looked at on { $time }
records-never = Not looked at yet.
records-not-yet = The answer is on its way.
records-details = Name servers and technical details
records-look-again = Look again
records-no-network = No DNS server answers
records-no-network-text = This computer may not be on the Internet, or a firewall stops DNS. Check the connection and look again, or practise with invented companies meanwhile. Asked was:
records-implicit = No mail server is named: mail goes to the domain's own address.
records-not-switched = Mail goes straight to these servers. { $service } is not among them yet.
records-partly-switched = { $service } is listed, but not as it should be.
records-switched = Mail passes { $service } first. The change has arrived.
records-no-mail = As things stand, this domain receives no mail.
records-unknown = What stands there could not be found out.

state-not-switched = Not switched yet
state-partly-switched = Half switched
state-switched = Switched
state-no-mail = No mail
state-unknown = Unknown

role-own-server = your own server
role-relay = provider's relay
role-other = another server

table-preference = Preference
table-host = Server
table-role = Whose
table-addresses = Addresses
table-ttl = TTL (s)

commands-title = Check it yourself
commands-text = These commands ask the same question without Mailward. They work on any computer that is on the Internet.
commands-windows = Windows, command prompt
commands-powershell = Windows, PowerShell
commands-unix = Linux and macOS
commands-expect = You should see these records, in any order; the third column counts down:

change-heading = Before and after
change-why = These are the records that the letter asks for. Nothing changes until your DNS operator acts.
change-strategy-title = What becomes of the old servers?
strategy-replace = Replace them all (recommended)
strategy-replace-why = Only the service takes your mail from outside. No way past the filter is left.
strategy-keep-relays = Keep the provider's relays as a reserve
strategy-keep-relays-why = Your own server goes from the list, the relays stay behind the service. Junk may come in through them.
strategy-prepend = Keep everything, the service in front
strategy-prepend-why = For a trial. The old servers stay reachable past the filter.
change-region-title = Which of the service's sites is nearest?
change-region-text = It is tried first; the others stand by.
change-before = Before
change-way-before = The way of your mail now
change-way-after = The way of your mail after the change
path-senders = Those who write to you
path-relay = Provider's relay
path-own-server = Your mail server
path-other = Another server
path-none = Nobody takes the mail.
path-beside = If that does not answer: { $stops }
path-back-door = Past the filter, open to spammers: { $stops }
change-after = After
change-none-before = There are no mail records today.
change-nothing = { $domain } is as it should be: nothing has to change.
change-stays = stays
change-goes = goes
change-new = new
change-renumbered = was { $old }

note-already-done = The records are already as this choice wants them.
note-half-done = Part of the change has been made already. Only the rest is asked for.
note-renumbered = The lowest number in use is { $lowest }, which leaves no room in front of it. So all records that stay get new numbers; their order is kept.
note-lowered = The numbers that { $service } suggests do not fit in front of the records that stay, so lower ones are used.
note-back-door = These servers can still be reached past the filter: { $hosts }. Have them removed when the service has proved itself.
note-no-relays = There are no relays to keep: the service stands alone.
note-was-implicit = { $domain } had no mail records. Until now its own address took the mail.
note-was-null = The record that says "{ $domain } takes no mail" is removed.
note-from-wildcard = { $domain } has no mail records of its own so far: they come from { $wildcard }, which stays. The new ones take their place at { $domain }. Whatever else it takes from wildcards (addresses, texts) has to be entered there at the same time.
note-too-many-for-spf = With { $count } mail servers the SPF record of { $domain }, which says mx, becomes invalid: at most 10 are allowed (RFC 7208 §4.6.4), and mail of your own may be refused. Keep fewer old records, or have mx in the SPF record replaced first.
plan-unknown-region = The service has no site called { $region }.

request-heading = The letter to your DNS operator
request-why = Print it on your headed paper and sign it, or send it as an attachment.
request-blocked = The letter below is complete but for this. Blank lines can be filled in by hand.
request-host-missing = The DNS does not know { $host }
request-host-missing-todo = Do not send the letter yet: mail for that server would go nowhere. Ask the service's support for the right name.
request-nothing = There is nothing to ask for
request-nothing-text = The records of every domain are as they should be. You need no letter.
request-save-title = Save
request-save-text = The PDF holds the letter as shown below.
request-save = Save the letter
request-file = letter
request-options-title = The letter
request-language = Language of the letter
request-day = Day of the change
request-day-hint = Year-month-day; empty: as soon as possible.
request-day-wrong = This is not a day. Please write it like this: 2026-12-31. Until then the letter names none.
request-day-unread = The day of the change, “{ $day }”, cannot be read. Until it can, the letter asks for the change as soon as possible.
request-day-past = This day is over. Choose a later one, or leave the field empty.
request-day-early = That is too early: to lose no message, the records should not be changed before { $day }.
request-paper = Paper
request-paper-a4 = A4
request-paper-letter = US Letter
request-head = Letterhead
request-paper-plain = Print the sender
request-paper-headed = Leave room for headed paper
request-logo = Logo
request-logo-hint = A PNG or SVG file. It is printed at the head of the letter, across from the sender.
request-logo-use = Use it
request-logo-brand = That of { $service }
request-logo-used = Printed at the head of the letter
request-logo-remove = Remove
request-preview-title = Preview
request-zoom = { $percent } %
request-saved = Saved: { $path }
request-hand-over = Or hand the letter over in another way:
request-print = Print
request-printed = The letter was sent to the printer.
request-print-opened = No printer is set up that this program knows of. The letter was opened in its viewer: print it from there.
request-copy = Copy as text
request-draft = Save as e-mail
request-mailto = Open in the mail program
request-mailto-hint = "Save as e-mail" makes a file with the PDF attached, which mail programs open. Opening it directly in the mail program takes the text along, but no PDF.
request-no-sender = Fill in your e-mail address first, in the step Company.
request-no-recipient = Fill in the operator's e-mail address first, under "Send it by e-mail".
request-papers = For your own files:
request-emergency = Emergency sheet
request-emergency-file = emergency
request-dossier = Dossier
request-dossier-file = dossier
request-forms = The change in a form for machines
request-forms-text = If you or your operator change the records with a tool, take the change in its form.
request-forms-unknown = The records were not looked up yet, so there is no change to show.
request-forms-forth = The change
request-forms-back = The way back
request-forms-domain = Domain
request-forms-save = Save as { $file }
request-send-title = Send it by e-mail
request-send-text = Through your own mail account. You get a copy.
request-send-last = Sent on { $at } to { $to }.
request-send-to = The operator's address
request-send-from = Your address
request-send-host = Mail server for sending
request-send-port = The port has to be a number from 1 to 65535.
request-send-no-from = Fill in your address.
request-send-no-to = Fill in the address of the operator.
request-send-no-host = Fill in the mail server for sending.
request-send-starttls = Encrypted (STARTTLS)
request-send-tls = Encrypted from the start (TLS)
request-send-open = Not encrypted
request-send-login = Login (empty: none)
request-send-password = Password
request-send-keyring = Kept in the system's keyring, if it has one; else for this run only. Empty: the one kept.
request-send-try = Try the account
request-send-tried = The account works. Nothing was sent.
request-send = Send the letter
request-send-busy = Talking to the mail server…
request-send-done = Sent. The mail server says: { $reply }
request-practice-title = In practice, you are the operator too
request-practice-text = In real life the change now takes hours or days. Here you can make it at once, and see it arrive.
request-practice-apply = The operator makes the change
request-practice-reset = Put the old records back
request-mailboxes-title = Managed mailboxes
request-mailboxes-text = If you subscribed to mailboxes as well, create them in the console before the change arrives:

save-path = Path of the file
save-where = Where to
save-browse = Browse …
save-done = Saved
save-changed = Changed since it was saved: the file still has the earlier text
save-anew = Save it again
save-open = Open it
save-exists = A file of that name exists already
save-replace = Replace it
save-failed = It was not saved
save-failed-todo = Choose another folder, or free some space, and try again.
save-not-made = The PDF could not be made: { $reason }
save-no-dialog = This system shows no file dialog. Type the path instead.

## The step Finish.

finish-heading = What is done, and what is left
finish-why = Keep the dossier and the emergency sheet: whoever looks after your mail next will need them.
finish-all-done = All is done. Your mail goes through the service, and nothing else comes in.
finish-enough = All that is needed is done. What is still open below is up to you.
finish-left =
    { $count ->
        [one] One step is still open. Mail keeps arriving by the old way until then.
       *[other] { $count } steps are still open. Mail keeps arriving by the old way until then.
    }
finish-steps = Step by step
finish-step-done = Done
finish-step-ahead = Not done yet
finish-go = Go there
finish-dates = What comes next: { $domain }
finish-dossier = Everything in one document: what was found, what was changed and when, the settings of your mail server, the letter.
finish-dossier-save = Save the dossier
finish-back = One printed sheet with the records to go back to, whom to call, and how long it takes. It helps when no computer does.

## The letter and the subscription sheet.

# The language, the paper and the day asked for are chosen in the case. Blanks to be filled in by
# hand take the place of values that are not known.

letter-title = Change of the MX records of { $domain }
letter-title-several =
    { $count ->
        [one] Change of the MX records of one domain
       *[other] Change of the MX records of { $count } domains
    }
# What comes before the subject in the letters of the United States.
letter-subject-label = Re:
letter-department = DNS management
letter-fax = Fax: { $fax }
letter-place-date = { $place }, { $date }
letter-customer = Our customer number with you: { $number }
letter-servers = Name servers of the domain: { $servers }
letter-salutation = Dear Sir or Madam,
letter-salutation-us = Dear Sir or Madam:
letter-intro = You run the DNS of our domain { $domain }. Mail to this domain will from now on be filtered by { $service }, so its MX records have to name the servers of that service.
letter-intro-several = You run the DNS of the domains listed below. Mail to them will from now on be filtered by { $service }, so their MX records have to name the servers of that service.
letter-request-on = Please make the following change on { $date }.
letter-request-soon = Please make the following change as soon as you can.
letter-delete = Records to delete
letter-delete-unknown = Records to delete: all MX records that stand there now
letter-delete-unknown-own = Records to delete: those of our own mail server
letter-keep-unknown = All other MX records that stand there now stay, behind the new ones.
letter-create = Records to create
letter-keep = Records to keep, with the TTL given here
letter-nothing-to-delete = There is nothing to delete: the domain has no MX record so far, and its mail goes to the address of the domain itself.
letter-head-owner = Name
letter-head-ttl = TTL
letter-head-type = Type
letter-head-preference = Pref.
letter-head-target = Mail server
letter-order = A lower number is preferred: mail servers that write to us will try { $first } first.
letter-order-before-others = A lower number is preferred: mail servers that write to us will try { $first } first, and all servers of the service before any other.
letter-order-equal = A lower number is preferred; among equal ones, each mail server that writes to us chooses for itself: it will try one of { $hosts } first.
letter-order-equal-before-others = A lower number is preferred; among equal ones, each mail server that writes to us chooses for itself: it will try one of { $hosts } first, and all servers of the service before any other.
letter-order-unknown = A lower number is preferred: the servers of the service must come first, before any other.
letter-renumbered = The lowest number in use today, { $lowest }, leaves no room in front of it. The records that stay are therefore numbered anew: each is to be deleted with its old number and created with its new one.
letter-from-wildcard = { $domain } takes its present MX records from the wildcard { $wildcard }; please leave that as it is. With the new records no wildcard reaches { $domain } any more: what else it takes from one (A, AAAA, TXT), please enter there at the same time. Should MX records of its own stand at { $domain } after all, please delete them.
letter-was-null = The record that names no server, only a dot, says that the domain takes no mail; it has to go.
letter-done = The MX records of { $domain } are already as they should be: please leave them as they are.
letter-servers-differ = Not all name servers of { $domain } hand out the same MX records at present: those from { $servers } differ. Please bring all of them to the same version of the zone.
letter-also = Please also mind the following:
letter-ttl = At least { $time } before the change, lower the TTL of the present MX records to { $seconds } seconds, so that the change takes effect quickly everywhere.
letter-ttl-unknown = Before the change, lower the TTL of the present MX records to { $seconds } seconds, and let the old TTL run out first, so that the change takes effect quickly everywhere.
letter-minutes =
    { $count ->
        [one] one minute
       *[other] { $count } minutes
    }
letter-hours =
    { $count ->
        [one] one hour
       *[other] { $count } hours
    }
letter-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }
letter-leave = Leave every other record untouched: NS, A and AAAA (www included), and TXT with SPF.
letter-leave-but = Leave every other record untouched: NS, A and AAAA (www included), and TXT, except the records that we ask you separately to change ({ $records }).
letter-serial = Raise the serial number of the SOA record, and check that all secondary name servers follow.
letter-back = Keep the records to delete on file: should the change have to be undone, they are the set to restore.
letter-confirm = Confirm to us in writing that the change has been made.
letter-authority =
    { $count ->
        [one] We are the holder of this domain and authorise you to make this change.
       *[other] We are the holder of these domains and authorise you to make these changes.
    }
letter-authority-customer =
    { $count ->
        [one] We are the holder of this domain and authorise you, under the customer number given above, to make this change.
       *[other] We are the holder of these domains and authorise you, under the customer number given above, to make these changes.
    }
letter-contact = If you have any questions, please call us on { $phone } or write to { $email }. Thank you for your help.
letter-contact-phone = If you have any questions, please call us on { $phone }. Thank you for your help.
letter-contact-email = If you have any questions, please write to { $email }. Thank you for your help.
letter-closing = Yours faithfully,
letter-closing-us = Sincerely,
letter-signatory = Name: { $blank }
letter-capacity = Capacity: { $blank }

sheet-title = Subscription to { $service }
sheet-intro = This is what the service has to know before it can take our mail. Please set up our account with these particulars, and tell us if anything is missing.
sheet-part-company = Company
sheet-part-contact = Contact
sheet-part-mail = Mail
sheet-company = Company
sheet-address = Address
sheet-contact = Name
sheet-capacity = Capacity
sheet-phone = Telephone
sheet-email = E-mail
sheet-domains = Domains
sheet-mail-server = Deliver filtered mail to
sheet-sending = We send mail from
sheet-recipients = Recipients
sheet-mail-note = Our MX records will be changed once you have confirmed that these domains are set up.
sheet-support = Questions about the service: { $support }.

## The emergency sheet and the dossier.

emergency-title = Mail has stopped: what to do
emergency-intro = Keep this sheet where it is found without a computer. If no mail arrives any more, go through it from top to bottom.
emergency-ask = 1. Ask whether it is the service
emergency-ask-text = Call the support of { $service }: is there a fault, and how long will it last? A short one needs nothing done: the senders' servers try again for several days, and nothing is lost.
emergency-console = Console
emergency-back = 2. If it will last: go back to the old records
emergency-open-first = First let your own mail server take mail from everywhere again: if it was restricted to the service, take that restriction back, or the mail will be turned away.
emergency-back-text = Then ask your DNS operator to put the old MX records back. Nothing else has to be changed.
emergency-back-policy = Next, have the delivery rules of { $domain } (MTA-STS) name these servers as well: { $hosts }. The record _mta-sts needs a new id then. Large providers deliver only to servers that the rules name.
emergency-back-policy-unread = Next, see that the delivery rules of { $domain } (MTA-STS) name the servers that come back. Large providers deliver only to servers that the rules name.
emergency-back-text-alone = Then ask your DNS operator to put the old MX records back.
emergency-operator = DNS operator
emergency-customer = Customer number
emergency-fax = Fax
emergency-none-before = Before, the domain had no MX record: it is enough to delete the new ones.
emergency-stay = 2. If it will last: leave the records as they are
emergency-stay-text = Before the change, { $domain } took no mail at all: there are no old records to go back to. Leave the records as they are: senders' servers then keep trying for several days, but would give up at once if the old state came back. Have the support tell you when mail will flow again.
emergency-time = 3. How long it takes
emergency-time-text = Senders may keep the new records for up to { $time } after they are gone. Mail that waits comes in by itself within hours after that.
emergency-contact = Who knows about it with us: { $name }, telephone { $phone }.
emergency-dated = As of { $date }.
dossier-title = Dossier: { $name }
dossier-contents = Contents
dossier-service = Filtering service
dossier-made = Made on
dossier-domain = { $domain }: records and findings
dossier-findings = What was found
dossier-connection = The way to the service
dossier-looked = Looked at on { $at }.
dossier-server = The mail server: { $product }
dossier-restrict-last = Last of all, and not before every old answer has expired: until then this would keep out people who write to you in good faith.
dossier-sent = Letters sent
dossier-restriction = Who may deliver: { $firewall }
dossier-tests = Test messages
dossier-test-way = From { $from } to { $to }, through { $server }
dossier-test-refused = Not taken. The answer:
dossier-test-asked = Sender and recipient would be taken; nothing was sent.
dossier-test-taken = Taken; the answer with the word { $token } has not been seen.

## The forms for DNS operators.

export-head = MX records of { $domain }
export-head-back = MX records of { $domain }: the way back to the old ones
export-delete = Delete these records:
export-delete-none = No record has to be deleted.
export-set = The complete set of MX records as it is to be:
export-set-none = No MX record is to be left.
export-table-action = Action
export-table-delete = delete
export-table-create = create
export-table-keep = keep
export-back-use = This takes the change back.
export-bind = Zone file lines (BIND and most other servers)
export-bind-use = Delete all MX records of the domain from its zone file, put these lines in their place, raise the serial number in the SOA record, and reload the zone. The lines after a semicolon name what goes.
export-nsupdate = Script for nsupdate
export-nsupdate-use = Run: nsupdate -k KEYFILE { $file }, with a key that may change the zone. The server makes the change only if the old records still stand there exactly as listed.
export-route53 = Change batch for Amazon Route 53
export-route53-use = Run: aws route53 change-resource-record-sets --hosted-zone-id ZONE_ID --change-batch file://{ $file }, with the identifier of the domain's hosted zone. The whole set is replaced at once.
export-cloudflare = Zone import for Cloudflare
export-cloudflare-use = At Cloudflare open the domain, then DNS, Records, Import and Export, and choose { $file }. Important: an import deletes nothing. Delete the old MX records there by hand right afterwards, or mail will go on reaching the old servers.
export-azure = Commands for Azure DNS
export-azure-use = Run { $file } where the Azure command line (az) is signed in. If the resource group is not found by itself, name it in the variable RESOURCE_GROUP.
export-gcloud = Commands for Google Cloud DNS
export-gcloud-use = Run { $file } where the Google Cloud command line (gcloud) is signed in to the project. If the zone is not found by itself, name it in the variable MANAGED_ZONE.
export-powershell = PowerShell for the DNS server of Windows
export-powershell-use = Run { $file } in PowerShell as administrator on the DNS server, where the module DnsServer is installed. If the zone has another name than the one in the first lines, change it there.
export-cpanel = Steps for cPanel
export-cpanel-use = Follow the steps in cPanel, and leave none out: Email Routing says whether this server keeps the mail in its own mailboxes or passes it on. Where it keeps it, mail from its own websites does not come through the filter.
export-cpanel-record = Name { $owner }, TTL { $ttl }, type MX, priority { $priority }, destination { $destination }
export-cpanel-open = Open Zone Editor, and there Manage beside { $domain }.
export-cpanel-add = Add these records:
export-cpanel-delete = Delete these records:
export-cpanel-routing = Open Email Routing, and choose the domain. If the mailboxes are on this server, set it to Local Mail Exchanger: left on automatic, the server would pass on or refuse what the service delivers. Only if the mailboxes are elsewhere, set it to Remote Mail Exchanger.
export-cpanel-routing-back = Open Email Routing, choose the domain, and set it back to what it was before (Local Mail Exchanger if this server holds the mailboxes).
export-plesk = Commands for Plesk
export-plesk-use = Run { $file } as root on the Plesk server. Plesk uses its own TTL for the zone. If the mailboxes are not on this server, switch its mail service off for the domain.
export-csv = Table for programs (CSV)
export-csv-use = For tools and spreadsheets: one record a line, with what to do with it in the column action (delete, create, keep).
export-table = Table as text
export-table-use = Paste it into a ticket or a mail to the DNS operator.
export-domain-connect = Domain Connect template
export-domain-connect-use = A template that the service and the DNS operator have to agree on once; then customers make the change with one click. It takes effect only at operators that know Domain Connect and have taken the template in, and it has to be signed with the service's key.
export-one-only = This form holds one domain at a time: { $format }. Give one domain.
export-no-records = { $domain } had no MX record, and this form cannot say so: { $format }. Delete the new records by hand, or choose another form.

## Sending mail.

mail-address = This is no e-mail address: { $text }
mail-no-recipient = The message has no recipient.
mail-refused-part = The message cannot be written: { $reason }
mail-connection = The mail server could not be reached: { $reason }
mail-no-address = No address of the mail server { $host } was found.
mail-timeout = The mail server did not answer in time.
mail-no-starttls = The mail server offers no encryption (STARTTLS) on this port. Try the port for encrypted connections (465, tls).
mail-tls = The connection to the mail server cannot be encrypted safely: { $reason }
mail-unprotected = The password would go over the network unencrypted. Choose starttls or tls.
mail-no-login = The mail server offers no way to log in on this port.
mail-refused-connect = The mail server refused the connection: { $code } { $text }
mail-refused-login = The mail server refused the login: { $code } { $text }. Check login and password.
mail-refused-sender = The mail server does not accept this sender: { $code } { $text }
mail-refused-recipient = The mail server does not accept a recipient: { $code } { $text }
mail-refused-content = The mail server refused the message: { $code } { $text }

## Updates of a zone.

update-key-none = { $path } holds no key. Wanted is a file such as tsig-keygen writes.
update-key-missing = The key in { $path } has no { $what }.
update-key-name = The key in { $path } has a name that the DNS cannot hold: { $name }
update-key-algorithm = The key in { $path } is of a kind that is not supported: { $name }. Use hmac-sha256, hmac-sha384 or hmac-sha512.
update-key-secret = The secret in { $path } is damaged.
update-undo-line = { $path } is no way back: line { $line } is not understood ({ $text }).
update-undo-nothing = { $path } holds no change.
update-undo-cut = { $path } is cut off: its last line has to be "send". Use the whole file.
update-connection = The DNS server could not be reached: { $reason }
update-timeout = The DNS server did not answer in time.
update-broken = The exchange with the DNS server broke off: { $reason }
update-badkey = The DNS server does not know this key (BADKEY). Check the key's name.
update-badsig = The DNS server does not accept the signature (BADSIG). The secret in the key file is not the server's.
update-badtime = The clocks of this computer and of the DNS server differ by more than five minutes (BADTIME). Set them right.
update-refused = The DNS server refuses (REFUSED). The key may not change this domain, or the server takes no updates from here.
update-notauth = This DNS server is not in charge of the domain (NOTAUTH). Name the primary server of its zone.
update-changed = Other MX records stand at the DNS server by now than those that were to be replaced. Look at them again.
update-alias = The domain is an alias of { $target } at this server (CNAME), and no MX records can stand beside it.
update-not-made = The server said that all is well, but other MX records stand there than were asked for. Look at them, and at the server’s log, before you go on.
update-servfail = The DNS server failed (SERVFAIL). Its log says why.
update-notimp = The DNS server takes no dynamic updates (NOTIMP). Use another form of the request.
update-other = The DNS server did not make the change: { $code }
update-unsigned = The answer is not signed with the key, so it may come from anybody. { $reason }
update-name = The DNS cannot hold this name: { $name }
update-nothing = Nothing was changed.
update-perhaps = The change may have been made all the same: check the domain before you try again.

## The connection check.

reach-verdict-reachable = reachable
reach-verdict-name-not-found = name not found
reach-verdict-refused = refused
reach-verdict-timeout = no answer
reach-verdict-unreachable = no way there
reach-verdict-closed = cut off
reach-verdict-no-banner = no greeting
reach-verdict-not-smtp = no mail server
reach-verdict-proxy-suspected = something in between
reach-verdict-other-server = another server
reach-verdict-temp-reject = not now
reach-verdict-perm-reject = turned away
reach-said-reachable = A mail server answers.
reach-said-refused = The connection to port { $port } was refused at once: nothing listens there, or a firewall says no in its place.
reach-said-timeout = Nobody answered on port { $port }. Usually a firewall or the Internet provider throws the packets away.
reach-said-unreachable = There is no way to this address from here ({ $detail }).
reach-said-not-connected = No connection comes about, and nothing tells why ({ $detail }).
reach-said-forbidden = This computer itself does not allow the connection ({ $detail }).
reach-said-closed = The connection was made, and cut off before the server had introduced itself.
reach-said-no-banner = The connection was made, but the server did not greet within the time.
reach-said-only-connected = The connection works; the command that was used does not show who answers.
reach-said-no-hello = The server greeted, but did not answer our own greeting within the time.
reach-said-not-smtp = Something answers there, but it does not speak the language of mail servers.
reach-said-proxy-suspected = A firewall or a proxy in between changes what the mail server says, or answers in its place.
reach-said-other-server = A mail server answers, but its greeting is not that of { $service }.
reach-said-temp-reject = The server answers, but does not want to talk now: { $reply }
reach-said-perm-reject = The server answers, and turns this address away: { $reply }
reach-said-no-such-name = The name { $host } does not exist in the DNS.
reach-said-no-address = The name { $host } exists, but has no address.
reach-said-lookup-timeout = The name { $host } could not be looked up: the DNS did not answer in time.
reach-said-lookup-failed = The name { $host } could not be looked up: the DNS failed ({ $detail }).
reach-tls-valid = Its encryption is in order.
reach-tls-expired = Its encryption certificate is out of date (valid until { $day }).
reach-tls-expired-undated = Its encryption certificate is out of date.
reach-tls-wrong-name = Its encryption certificate is not made out to { $host }, but to: { $names }
reach-tls-wrong-name-only = Its encryption certificate is not made out to { $host }.
reach-tls-self-signed = Its encryption certificate is signed by nobody but itself.
reach-tls-unknown-issuer = Its encryption certificate is signed by somebody this computer does not know: { $issuer }
reach-tls-unknown-issuer-only = Its encryption certificate is signed by somebody this computer does not know.
reach-tls-not-offered = It offers no encryption.
reach-tls-not-tried = It offers encryption; whether that works was not tried.
reach-tls-not-shown = Whether it offers encryption was not shown.
reach-tls-handshake-failed = It offers encryption, but that failed: { $detail }
reach-tls-injected = Text that does not belong there came in before the encryption stood; it was thrown away.
reach-control-other-port = another port
reach-control-other-host = another host
reach-control-nowhere = an address where nobody is
reach-all-well = Nothing stands in the way: every server can be reached.
reach-shut-as-wished = The server is shut to this network, as it should be.
reach-still-open = The server still takes connections from this network.
reach-proves-nothing = This proves nothing: seen from this network, the server looks different than from the Internet.
reach-dns-fails = The DNS does not answer, so the servers cannot be found.
reach-name-unknown = The DNS does not know { $host }.
reach-local-firewall = This computer itself forbids connections to mail servers.
reach-no-route = This network has no way to the servers ({ $detail }).
reach-proxy-nowhere = Something in between answers in the servers' place: even { $witness } "answers", an address where nobody can be.
reach-proxy-between = A firewall or proxy between this network and the servers interferes with the mail protocol.
reach-provider-blocks = The network or the Internet provider blocks port 25: { $witness } answers, port 25 of the same host does not.
reach-port-dropped = Nobody answers: a firewall on the way throws connections to mail servers away.
reach-no-connection = No connection comes about, and the command that was used does not tell why.
reach-port-rejected = Every connection is refused at once: by a firewall on the way, or because the servers are down.
reach-service-down = The servers themselves are down or shut to you: from the same network, { $witness } can be reached.
reach-service-refuses = The servers can be reached, but turn this network's address away ({ $detail }).
reach-service-busy = The servers can be reached, but put this network off until later ({ $detail }).
reach-connection-cut = Connections come about, and are cut off before a word is said.
reach-only-connected = The port is open: connections come about. Who answers there was not shown.
reach-no-greeting = Connections come about, but nobody says a word.
reach-no-mail-server = Something answers, but it is no mail server.
reach-other-server = A mail server answers, but none of { $service }: { $detail }
reach-ipv6-only-broken = Everything works over IPv4; over IPv6 nothing does.
reach-ipv4-only-broken = Everything works over IPv6; over IPv4 nothing does.
reach-one-site-broken = Only { $host } cannot be reached; the others can.
reach-mixed = Some servers can be reached and some cannot, without a common cause.
reach-inconclusive = No server can be reached, for different reasons.
connection-heading = The way to the service
connection-why = Can this network reach the servers of { $service }, and if not, what stands in between?
connection-looking = Connecting: { $done } of { $total } done, at most { $seconds } s more
connection-never = Nobody has looked yet.
connection-look-again = Look again
connection-seen-here = Seen from this computer on { $time }.
reach-seen-elsewhere = Seen from another computer on { $time }.
reach-seen-signed = Seen from another computer on { $time }, signed by “{ $name }” with the key { $key }. Ask the sender whether that is their key.
reach-seen-nameless = Seen from another computer on { $time }, signed by somebody who gives no name, with the key { $key }. Ask the sender whether that is their key.
reach-forged = These results were changed after they were signed, or signed with another key. They are not used. Ask for them again.
connection-optional = What counts is the mail server. If this computer is another one, look from there: see below. You can go on meanwhile.
connection-stage-computer = This computer
connection-stage-server = The mail server
connection-stage-firewall = Firewall
connection-stage-internet = Internet
connection-stage-open = not looked at
connection-stage-good = lets through
connection-stage-answers = answers
connection-stage-bad = here it ends
connection-stage-beyond = not come so far
connection-stage-part = in part
connection-servers = The servers
connection-waiting = waiting for an answer
connection-transcript = The conversation
connection-controls = Measured beside, to tell one cause from another
connection-order = By their answers, this order is the fastest for you: { $order }
connection-order-apply = Use this order
connection-server-title = Look from the mail server
connection-server-text = The mail server is usually another computer. Run one of these there, and paste below what it prints. The results that somebody else sent you, as JSON or signed, can be pasted as well.
connection-command-powershell = PowerShell, any version; shows who answers
connection-command-test = PowerShell, from Windows 2012 on; shows only whether the port is open
connection-command-telnet = Windows or Linux, if telnet is installed
connection-command-nc = Linux, macOS, BSD
connection-command-openssl = With the encryption
connection-command-mailward = This program without its window; the most exact
connection-file = Choose a file …
connection-no-dialog = No dialog for files could be shown. Open the file in an editor, and paste what it holds.
connection-paste = What it printed
connection-read = Read this
connection-history = Earlier looks ({ $count })
reach-do-nothing = Nothing has to be done.
reach-do-still-open = Restrict the server or its firewall to the addresses of the service, then look again from outside.
reach-do-proves-nothing = Repeat this from a network that is not allowed to deliver: another Internet connection, or a telephone's.
reach-do-dns-fails = Check that this computer is on the Internet and which DNS resolver it asks, then look again.
reach-do-name-unknown = Check the spelling of { $host }, or ask the service's support for the right name.
reach-do-local-firewall = Allow outgoing connections to port 25 in this computer's firewall or virus scanner, then look again.
reach-do-no-route = Check the network cable, the router and the Internet connection, then look again.
reach-do-proxy-between = Ask whoever runs the firewall to switch off its mail inspection (for Cisco: "no fixup protocol smtp" or "no inspect esmtp"), then look again.
reach-do-provider-blocks = Ask the Internet provider to open outgoing port 25. If this is not the mail server, look from there first.
reach-do-port-dropped = Have outgoing port 25 opened in the network's firewall, or by the Internet provider. If this is not the mail server, look from there first.
reach-do-no-connection = Have port 25 opened for outgoing mail in the firewall or by the Internet provider: that is the usual cause. The command that Mailward shows for the mail server tells more.
reach-do-port-rejected = Have outgoing port 25 allowed in the network's firewall; if it is, ask whoever runs the servers.
reach-do-service-down = Ask the support of { $service } whether there is a disturbance, and look again later.
reach-do-service-refuses = Tell the support of { $service } the public address of this network, and have it let in.
reach-do-service-busy = Wait ten minutes and look again.
reach-do-connection-cut = Look from another network. If it works there, a firewall here cuts connections; if not, ask the support of { $service }.
reach-do-only-connected = Run the other command too: it shows the greeting of the server.
reach-do-no-greeting = Look again with more patience (--wait 300). If still nobody speaks, a firewall in between is the likely cause.
reach-do-no-mail-server = Check the name and the port, and whether a proxy in this network takes the connections.
reach-do-other-server = Check the name and the port. If they are right, something in between answers for { $service }.
reach-do-ipv6-only-broken = Mail will arrive over IPv4. Have IPv6 repaired, or switched off on the mail server.
reach-do-ipv4-only-broken = Have outgoing port 25 opened for IPv4 too.
reach-do-one-site-broken = Look again in some minutes. If it stays so, ask the support of { $service }; the others take the mail meanwhile.
reach-do-mixed = See what is said of each server below, and begin with the first that fails.
reach-do-inconclusive = See what is said of each server below, and look again from another network.

## Guides for mail servers.

guide-installed = { $product } is installed on this computer. Its guide: mailward-cli guide { $guide }
guide-id = Identifier
guide-product = Product
guide-versions = Versions
guide-checked = Checked on { $day }, on a real server or against the vendor's documentation.
guide-tried = Its commands are run on { $version }, with a service, a stranger and a computer of the company, and taken back.
guide-unchecked = Unchecked: nobody has compared this page with the vendor's documentation yet. Go step by step, and note every value before you change it.
guide-blanks = Not known yet, to be put in by hand: { $blanks }
guide-dialog-saved = Drawn: { $path }
guide-address = { $address } is an address. A smart host is given by its name: the service may change its addresses at any time, and your mail would stop.
guide-unknown = Several guides go by the name { $name }: use an identifier from the list.

## Postfix: what gets in the way; why it matters (.why); what to do (.todo).

postfix-relayhost-no-brackets = The smart host stands there without brackets: relayhost = { $value }
    .why = Without brackets Postfix looks for mail servers (MX records) of that name, and may send to other servers than the one meant, or to none.
    .todo = Put the name in square brackets. The command of the step "Send through the service" does it.
postfix-relayhost-address = The smart host is given as an address: relayhost = { $value }
    .why = A service may change its addresses at any time. On that day your mail would stop.
    .todo = Give the name of the smart host in its place. The command of the step "Send through the service" does it.
postfix-relayhost-self = The smart host is this very server, or leads back to it: relayhost = { $value }
    .why = Messages would go round in a circle until they come back to their senders as undeliverable.
    .todo = Set the smart host of the service, as the step "Send through the service" does.
postfix-transport-maps = A table of routes comes before the smart host: { $value }
    .why = Mail for whatever stands in that table does not go through the service.
    .todo = Look at the table. Routes that bring the mail of your own domains to a server inside have to stay: without them it would go back to the service. Take out only those that lead to the Internet.
postfix-sender-relay = A table of routes by sender comes before the smart host: { $value }
    .why = Mail of the senders in that table does not go through the service.
    .todo = Look at the table, and take out the senders whose mail is to go through the service.
postfix-default-transport = Mail to the Internet has a way of its own: default_transport = { $value }
    .why = That way comes before the smart host, or is none that uses it.
    .todo = Ask whoever set it up what it is for. If nobody needs it: postconf -X default_transport
postfix-fallback-relay = Mail goes another way whenever the smart host does not answer at once: { $value }
    .why = In that moment messages leave past the service, from an address that your SPF record may not allow.
    .todo = Take it out. Postfix keeps messages and tries again for five days, which is enough.
postfix-sasl-no-passwords = Postfix is told to log in when it sends, but has no passwords: { $value } is empty.
    .why = If the smart host asks for a login, every message is refused.
    .todo = Ask the service whether a login is needed. If it knows your address, it usually is not: postconf -e smtp_sasl_auth_enable=no
postfix-sasl-no-plaintext = The usual ways of logging in are forbidden: smtp_sasl_tls_security_options = { $value }
    .why = Most services offer these only. Over an encrypted connection they are safe; without them Postfix cannot log in, and mail stays in the queue.
    .todo = If the service wants a login, allow them on encrypted connections: postconf -e smtp_sasl_tls_security_options=noanonymous
postfix-sasl-readable = Your password may travel unencrypted: smtp_sasl_security_options = { $value }, and encryption is not required.
    .why = Whoever listens on the way could send mail in your name.
    .todo = Require encryption where you log in: postconf -e smtp_tls_security_level=encrypt
postfix-tls-wrapper = Postfix starts every connection with encryption (smtp_tls_wrappermode = { $value }).
    .why = Only servers on port 465 work like that. On port 25 of a smart host no message gets through.
    .todo = If the smart host of the service is on port 25 or 587: postconf -e smtp_tls_wrappermode=no
postfix-mynetworks-too-wide = Strangers may send through your server: { $value } stands in mynetworks.
    .why = Spammers find such servers within hours. Your address ends on blocklists, and the service may stop taking your mail.
    .todo = List the networks of your own company only, such as 192.168.1.0/24.
postfix-mynetworks-broken = A network in mynetworks cannot be read: { $value }
    .why = Postfix refuses a network whose address does not fit its length, and may then answer every client with a temporary error.
    .todo = Write it in full, such as 192.168.1.0/24: behind the network's length the address has to be zero. IPv6 networks stand in brackets, such as [2001:db8:1::]/48.
postfix-mynetworks-class = Strangers may send through your server: mynetworks_style = { $value }
    .why = Your provider's whole network counts as yours, other customers included.
    .todo = List your own networks in mynetworks, such as 127.0.0.0/8 [::1]/128 192.168.1.0/24.
postfix-no-ipv6 = The server speaks IPv4 only (inet_protocols = { $value }); the service has IPv6 addresses as well.
    .why = That works, as long as the name of your server has no IPv6 address (AAAA record): the service would try that one first.
    .todo = Look whether your server's name has an AAAA record. If it has, take it out, or let Postfix speak both: postconf -e inet_protocols=all
postfix-no-ipv4 = The server speaks IPv6 only (inet_protocols = { $value }).
    .why = The service has addresses that it cannot reach, or be reached from.
    .todo = Let it speak both, then restart Postfix: postconf -e inet_protocols=all
postfix-loopback-only = The server listens to itself only (inet_interfaces = { $value }).
    .why = The service cannot deliver to it. Another program may stand before it; then that one needs to be set up.
    .todo = If mail is to come in here: postconf -e inet_interfaces=all, then restart Postfix.
postfix-content-filter-loop = The content filter leads back to where the mail came from: content_filter = { $value }
    .why = Messages would go round in a circle until they come back to their senders as undeliverable.
    .todo = Take it out: postconf -X content_filter. To send through the service relayhost is enough.
postfix-content-filter = A filter on this server checks the mail: content_filter = { $value }
    .why = It hands the mail back over a connection of its own, which comes from this very computer. If that one were kept out, no mail would arrive at all.
    .todo = Keep 127.0.0.1 in mynetworks. Since the service filters too, ask whether you still need this filter.
postfix-proxy-filter = A filter stands between Postfix and the senders: smtpd_proxy_filter = { $value }
    .why = Whatever is behind it sees only the filter's address, so rules by address work before it only.
    .todo = See to it that the rules for clients belong to the service on port 25, and that the one behind the filter takes mail from 127.0.0.1.
postfix-upstream-proxy = Connections come through a proxy: { $value }
    .why = A firewall on this server sees the proxy's address and not the sender's. Postfix sees the sender's.
    .todo = Restrict in Postfix or at the proxy, not in the firewall of this server.
postfix-accepts-before = Somebody is let in before strangers are kept out: { $value }
    .why = Whoever that rule accepts may deliver past the service.
    .todo = If it is there for printers or other machines of yours, keep it. Otherwise take it out.
postfix-mynetworks-not-permitted = Your own computers are kept out: permit_mynetworks is missing in { $value }.
    .why = Printers, programs and the server itself can no longer send.
    .todo = Put permit_mynetworks at the start of that list, unless all of them log in.
postfix-own-restrictions = The server has rules of its own for those who connect: { $value }
    .why = The step "Accept only the service" sets other rules in their place. Machines that these rules let in would be kept out.
    .todo = Note them. Your own machines that they let in belong in mynetworks. Partners and branch offices that only deliver to you do not: whoever stands there may send to anybody through your server. Add those to the networks of the service (--range), which are written into the table mailward-service.cidr.
postfix-no-delay = Senders are judged before they have logged in (smtpd_delay_reject = { $value }).
    .why = Your own people on the road would be kept out together with strangers.
    .todo = postconf -e smtpd_delay_reject=yes
postfix-relay-no-route = The server passes mail for { $value } on to another server, and no route says to which.
    .why = Without a route, such mail takes the smart host, or goes by the MX record. Both lead to the service, which brings it back: messages go round in a circle until they come back to their senders.
    .todo = Set a route to the server inside before anything else. In transport_maps it is a line with the domain and smtp:[192.168.1.10], with the address of that server in brackets; run postmap then, if the table needs it.
postfix-relay-route-unseen = The server passes mail on to other servers, and no route is set: { $value }
    .why = Without a route, such mail takes the smart host, or goes by the MX record. If the MX record names the service, it goes round in a circle until it comes back to its senders.
    .todo = Look which domains these are. Each that is passed on to a server inside needs a route to it before anything else: in transport_maps a line with the domain and smtp:[192.168.1.10], with the address of that server in brackets.
postfix-open-relay = Strangers may be able to send to anybody through your server: { $value } stands before they are refused.
    .why = A sender's address, the name at the greeting and the name of an address can be forged. Whoever names one that this rule accepts is no longer refused. Spammers try that, and your address ends on blocklists.
    .todo = Put reject_unauth_destination in front of that rule, with permit_mynetworks and permit_sasl_authenticated before it.
postfix-domain-missing = The server does not take mail for { $value }.
    .why = The service would deliver, and the server would answer "Relay access denied".
    .todo = Add the domain to mydestination, relay_domains or virtual_mailbox_domains, whichever you use for the others.
postfix-postscreen = A doorkeeper (postscreen) tests every new sender, the service too: { $value }
    .why = It may turn the service's servers away at first, or for good if one of them stands on a blocklist.
    .todo = Let the service's networks pass by: add them to postscreen_access_list.
postfix-judges-sender = The server judges those who connect: { $value }
    .why = Once all mail comes through the service, its addresses are judged, not the senders'. One entry on a blocklist, greylisting or an SPF check would stop your mail.
    .todo = Let the service's networks pass before these rules, or take the rules out: the service does this work now. A milter, such as rspamd or OpenDMARC, has a list of its own for that.
postfix-set-twice = The same parameter is set more than once; the last one counts: { $value }
    .why = Whoever changes the first line wonders why nothing happens.
    .todo = Take the other lines out of main.cf.

## What is read of a Postfix.

guide-postfix-not = These are no settings of Postfix. Wanted is the file main.cf, or what "postconf -n" prints.
guide-postfix-none = The settings of Postfix on this computer cannot be read ({ $reason }). Run "postconf -n" on the mail server, and give its output with --main-cf.
guide-postfix-set = What is set:
guide-postfix-changes = What the guide changes:
guide-postfix-default = (not set)
guide-postfix-done = These stand as the guide sets them: { $names }
guide-postfix-traps = What to look at:
guide-postfix-no-traps = Nothing was found that gets in the way.
guide-postfix-only = --main-cf and --local belong to the guide postfix.

## The way of a message, from its headers.

guide-headers-none = There are no lines that begin with "Received:" in this text. Open the message, have its headers ("message source", "Internet headers") shown, and copy all of them.
guide-headers-from = From
guide-headers-address = Address
guide-headers-by = Taken by
guide-headers-product = Software
guide-headers-delay = Seconds
guide-headers-passed = The message passed { $service }.
guide-headers-past = The message did not pass { $service }.
guide-headers-inside = As these lines show it, the message never crossed the Internet. Send one to a mailbox elsewhere, and take the headers there.
guide-headers-last = The last server before the Internet: { $name }, seen from outside as { $address }. The smart host belongs there.
guide-headers-entry = This message came to you. The server that took it from the Internet: { $name }. Mail arrives there, so that server is the one to restrict. For the smart host take the headers of a message that you have sent to a mailbox elsewhere.
guide-headers-open = It looks like { $product }. Its guide: mailward-cli guide { $guide }
guide-headers-unknown = Its software does not tell its name here. Choose its guide from the list: mailward-cli guide

## Restriction.

restrict-net = Network
restrict-source = From
restrict-confirmed = Confirmed
restrict-confirmed-yes = yes
restrict-confirmed-no = ask the service's support
restrict-commands = Rules:
restrict-undo = The way back:
restrict-confirm = Confirm with the service's support that it delivers from these networks and from no others. What is missing here would be kept out.
restrict-must-be-over = Keep nobody out before the domain has been switched and every old answer has expired. With --domain, Mailward looks.
restrict-unlocated = The DNS did not answer on { $hosts }, so their addresses are not among these: mail from there would be kept out. Ask again later, or give the networks that the service's support names (--range).
restrict-forced = It is too early. Senders who still go by old records are turned away: their mail is late, and lost once they give up.
restrict-not-switched = { $domain } is not switched, or not at all of its name servers: mail comes straight to your server, and would be kept out. Nothing is shown before the change has been made. (--force shows the rules all the same.)
restrict-no-mail = { $domain } takes no mail at present, so it is not switched to the service. Look why first. (--force shows the rules all the same.)
restrict-too-early = Until { $until } somebody may still go by the old records, and their mail would be kept out. Wait until then; --changed says when the change was really made. (--force shows the rules all the same.)
restrict-no-ranges = No network of the service is known: its hosts could not be looked up, and its profile names none. Give them with --range.
restrict-ipv4-wanted = { $firewall } takes IPv4 networks only, and none of the service's networks is one. Such rules would keep everybody out, the service too. Ask the service's support for its IPv4 networks.
restrict-other-family = None of the service's networks is of the same kind (IPv4 or IPv6) as the mail server's address { $server }. Such rules would keep everybody out, the service too. Check the address, and ask the service's support for its networks.
restrict-no-replies = A firewall cannot tell a sender to try later. Senders whose connection fails try again for days, which comes to the same.
restrict-not-kept = These rules are gone after a restart of the computer, unless you save them as your system does.
restrict-adapt-names = Words in capitals and names of lists stand for your own: put in those that your firewall uses.
restrict-untried = Written from the vendor's way of doing it, and not tried by us on a real one. Note the present rules first.
restrict-no-log = Here nobody can only be written down: the connector stays off in this stage.
restrict-ipv4-only = Only IPv4 networks from /24 to /32 are taken here: larger ones are split, IPv6 is left out.
restrict-inbound-list = A router asks one list about what comes in. The answer to the first command names it, in the line "Inbound access list": put that name in place of INBOUND-LIST, and leave the third block out. Only where no list is set there, leave the second block out and take the third. Of the way back take the same one. Where a line with "no" is answered by an error, there was nothing to take away.
restrict-no-ipv6 = These rules are for IPv4, and leave IPv6 as open as it is: if your mail server can be reached by IPv6 from outside, close that way too.
restrict-no-ipv4 = These rules are for IPv6, and leave IPv4 as open as it is: close that way too, with the mail server's IPv4 address.
restrict-log-lets-in = At this stage everybody gets in at port 25, also whom rules of your own keep out. If there are such rules, put these lines behind them, or leave this stage out.
restrict-real-address = From version 8.3 on an ASA wants the address that the mail server itself has, inside; up to 8.2 the public one. With the wrong one the rules do nothing.
restrict-published = Ports that Docker or Podman pass on to a container, or that this server redirects to others, are not asked about here: if port 25 is redirected, it stays open; if another one is redirected to 25, its users are kept out. In such a case take the rules for nftables or iptables, which look at the port that was called.
restrict-only-these = Only the networks above and private ones get in at port 25 then. A branch office or a partner with public addresses that still delivers directly has to be added to the networks first.
restrict-look-again = Whether it is closed shows only from outside. Try it from a connection that is neither yours nor the service's, by IPv4 and by IPv6: mailward-cli reach --expect closed, with the name of your mail server.
restrict-refusal-outside = Whether strangers are refused shows only from outside: the server still greets, and refuses the recipient. Try it from a connection that is neither yours nor the service's: mailward-cli test-mail --envelope --retry-for 0 --tls none --smtp, with the name of your mail server, and --to, with an address of yours. The server has to refuse.
restrict-back-to-open = The way back leads to the stage "Let the service in" and no further: the service delivers by now, and must not be kept out. To take that away too, use the way back of that stage.
restrict-public-wanted = { $firewall } asks its list before it translates addresses: for what comes from outside, the mail server's address is still the public one, and rules for { $server } would do nothing. Give the public address.
restrict-nft-none = No table of nftables decides here about what comes in, so nothing was changed. If iptables, ufw or firewalld is in use, take the rules for that. If there is no firewall, the service gets in already.
restrict-nft-others = The chains above belong to iptables, ufw or firewalld. They decide as well about what comes in, and nothing was changed in them: take the rules for these too, or the service may still be kept out.
appliance-add-above = { $menu }: add a rule above the present one for port 25
appliance-edit = { $menu }: edit the rule for port 25
appliance-on = { $field }: on
appliance-as-before = { $field }: as it was before
appliance-before = { $setting } (before: { $was })
appliance-delete = { $menu }: delete { $what }
appliance-sophos-open = a new rule above the present one, source networks mailward, action Accept
appliance-sophos-log = leave the rule as it is, and switch on "Log firewall traffic"
appliance-sophos-close = source networks mailward only; below it a rule for everybody else, action { $action }, logged
appliance-sophos-back = { $menu }: source networks and logging as before; delete the rule for everybody else
appliance-sophos-gone = { $menu }: delete the new rule with the source networks mailward
range-syntax = "{ $text }" is no network such as 192.0.2.0/24.
range-host-bits = { $text } is an address inside of a network. The network is { $meant }.
range-too-wide = { $net } would let far too many in.
range-private = { $net } is a network inside of companies; no service delivers from there.

## Pages of guides in the window.

guide-section-allow = 1. Let the service in
guide-section-smarthost = 2. Send through it
guide-section-restrict = Accept only the service
guide-section-verify = 3. Check
guide-section-undo = The way back
guide-run-sh = Run on the mail server, in a terminal:
guide-run-powershell = Run in PowerShell, as administrator (for Exchange: in the Exchange Management Shell):
guide-run-cmd = Run at the command prompt, as administrator:
guide-run-domino = Type at the console of the Domino server:
guide-run-cisco = Type on the device, in configuration mode:
guide-run-routeros = Type in the terminal of the router:
guide-run-fortios = Type in the console of the FortiGate:
guide-run-conf = Put into the configuration:
guide-file = Put into the file { $file }:
guide-expect = What you should see:
guide-arrows = The numbered arrows point at what you have to change. What stands there is yours already.
guide-sources = Where this comes from
guide-source-read = Read on { $day }
guide-source-unread = Not read yet
guide-open = Open

## The step Smart host.

smart-host-heading = Send your mail through the service
smart-host-why = Your mail server hands outgoing mail to { $service }, its smart host, which checks it and passes it on. This step is optional.
smart-host-product = Your mail server
smart-host-asking = Your mail server is being asked what it is…
smart-host-unknown = It is not known yet which product your mail server is. Choose it here:
smart-host-no-guide = Your server says that it is { $software }. There is no page for that; choose the product that comes closest:
smart-host-recognised = Your server says that it is { $software }. This page is for { $product }.
smart-host-chosen = You chose the page for { $product }.
smart-host-installed = { $product } is installed on this computer.
smart-host-pick = Choose another product
smart-host-ask = Ask the server
smart-host-blanks = Words in capitals stand for what is not known yet: { $blanks }. Fill in the steps Service and Company, or put in your own when you copy.
smart-host-not-set = Have you set it up? Mailward cannot see it from outside.
smart-host-is-set = It is set up
smart-host-set = Set up, as you said on { $time }.
smart-host-unset = Not after all

## The step Restrict.

restrict-heading = Accept mail from the service only
restrict-why = Spammers also try your server directly, past { $service }. Once the change has settled, you can close that way. This step is optional and comes last.
restrict-hold-not-arrived = Not yet: the change of { $domain } has not been seen everywhere (step Propagation). Its mail still comes straight to your server.
restrict-hold-until = Not yet: until { $until } somebody may still go by the old records, and their mail would be turned away.
restrict-hold-listed = { $domain } still names { $hosts } too. Whenever the service cannot be reached, senders turn there: told to try later, they come back; refused for good, their mail is lost. "Turn strangers away for now" is as far as this may go.
restrict-hold-queued = Not before { $until }: mail that old relays took in earlier may be on its way until then, and would be lost. "Turn strangers away for now" still lets the old relays in.
restrict-relays = The old relays are let in at this stage too, since what they took in earlier may still be on its way: { $addresses }.
restrict-held-meanwhile = The first two stages keep nobody out and can be set up now.
restrict-free = Nobody goes by the old records any more: your server can be closed to all but the service, one stage after the other.
restrict-stale = The records may have been changed since they were last seen. Look at them again before you turn anybody away.
restrict-records-seen = The records were last seen on { $time }
restrict-records-never = Not all records have been looked at yet
restrict-records-looking = The records are being looked at …
restrict-records-look = Look at the records again
restrict-held = The rules for "{ $stage }" are held back.
restrict-early = Show them all the same
restrict-risk = People who write to you in good faith may still be sent straight to your server. With these rules they are turned away: their mail comes late, or comes back to them as undeliverable. Nobody can bring it back for you. Do this only if you know that nothing goes the old way any more.
restrict-risk-wait = I would rather wait
restrict-risk-take = I take the risk: show the rules
restrict-addresses = Where the service delivers from
restrict-addresses-text = Whoever is not in this list is kept out. Ask the service's support to confirm each entry, and whether one is missing: the addresses of its hosts are a start, but a service may deliver from others too.
restrict-looking = The service's hosts are being looked up…
restrict-looked-up = Looked up on { $time }
restrict-never-looked = Not looked up yet
restrict-look = Look up again
restrict-no-networks = No network of the service is known. Look again, or put in what support tells you.
restrict-source-profile = from the service's profile
restrict-source-host = address of { $host }
restrict-source-given = put in by you
restrict-to-confirm = confirm with support
restrict-confirmed-by = confirmed by support
restrict-confirm-it = Support confirms it
restrict-unconfirm = Not after all
restrict-remove = Remove
restrict-add = Add
restrict-add-label = Add a network or an address
restrict-firewall = Your firewall
restrict-firewall-text = What stands between the Internet and your mail server? It may also be the mail server itself. If you do not know, ask whoever looks after your network.
restrict-firewall-server = The mail server itself, or another one
restrict-by-page = There are no ready rules for this. The page of your mail server below says how to do it there; otherwise, allow port 25 from the networks above only. Choose the server in the step Smart host if no page appears.
restrict-server = Address of the mail server behind the firewall
restrict-server-hint = Leave it empty if the rules are set on the mail server itself.
restrict-server-behind = The rules let the service through to this address.
restrict-server-public = The public one: the router asks its list before it translates addresses.
restrict-server-wrong = This is no address such as 192.0.2.25. Until it is one, the rules do without it.
restrict-stages = How far to go
restrict-stage-open = Let the service in
restrict-stage-open-what = In addition to everybody else. To be done before the change; it keeps nobody out.
restrict-stage-log = Write down strangers
restrict-stage-log-what = Whoever comes past the service is noted, and still let in. Look at the notes after a few days.
restrict-stage-defer = Turn strangers away for now
restrict-stage-defer-what = Their servers keep the mail and try again for days: a mistake can still be put right.
restrict-stage-reject = Refuse strangers
restrict-stage-reject-what = For good: whoever comes past the service gets the mail back.
restrict-rules = The rules for "{ $stage }"
restrict-needs-firewall = Choose your firewall above, and the rules for it appear here.
restrict-needs-networks = The rules appear here as soon as a network of the service is known.
restrict-nothing-to-do = There is nothing to set up at this stage.
restrict-by-hand = Set up by hand, in the pages of the firewall:
restrict-way-back = The way back
restrict-open-by-hand = Take back on your firewall or mail server what you had set up there.
restrict-not-set = Have you set these rules up? Mailward cannot see it from outside.
restrict-set = Set up, as you said: "{ $stage }".
restrict-is-set = They are set up
restrict-taken-back = All taken back
restrict-on-server = On the mail server itself ({ $product })

## Who still comes directly, by the mail server's log.

restrict-log-none = { $path } holds no log that is known. Wanted is the mail log of Postfix, the main log of Exim, or the protocol log of Exchange's receive connectors.
restrict-log-span = The log goes from { $first } to { $last }.
restrict-log-address = Address
restrict-log-name = Name
restrict-log-judgement = What it is
restrict-log-accepted = Messages
restrict-log-refused = Refused
restrict-log-last = Last seen
restrict-log-more = and { $count } more (all with --json)
restrict-log-is-service = the service
restrict-log-is-internal = own network
restrict-log-is-authenticated = users, logged in
restrict-log-is-delivering = STRANGER, DELIVERS
restrict-log-is-refused = stranger, refused
restrict-log-is-probe = only tried the door
restrict-log-strangers = { $count ->
        [one] One address still delivers mail past the service.
       *[other] { $count } addresses still deliver mail past the service.
    } Machines of your own among them (printers, web shops, a branch office) have to be added to the allowed networks first; the others should come through the service.
restrict-log-range-missing = { $name } ({ $address }) is named like the service, but is in none of its networks. Ask the service's support whether a network is missing: it would be kept out.
restrict-log-too-many = More addresses came than can be listed. Give a shorter piece of the log.
restrict-log-not-served = No message from the service stands in this log. Is the domain switched, and is it the log of the right server?
restrict-log-short = The log covers { $hours } hours only. Three days or more show better that nobody is forgotten.
restrict-log-no-time = When the lines of the log were written cannot be read. See for yourself that they cover three days or more, so that nobody is forgotten.
restrict-log-dubious = { $count ->
        [one] One of those who deliver does not look like a mail server: its address has no name, or it was refused more often than not.
       *[other] { $count } of those who deliver do not look like mail servers: their addresses have no names, or they were refused more often than not.
    }
restrict-log-others = { $count ->
        [one] One of those who deliver does so for other domains of this server only.
       *[other] { $count } of those who deliver do so for other domains of this server only.
    } Once strangers are refused, these get no mail any more, unless they come through the service too.
restrict-log-users = { $count ->
        [one] From one address outside, users log in at port 25.
       *[other] From { $count } addresses outside, users log in at port 25.
    } A firewall shuts that port before anybody can log in: have them send by port 587 first.
restrict-log-old = The last line of this log is of { $last }. Who came since, it does not tell: take one that goes up to today.
restrict-log-ready = Nobody delivers past the service any more: strangers may be refused.
restrict-log-not-ready = Do not refuse strangers yet.

## Texts that are pasted into the window.

pasted-path = Or the path of the file
pasted-read-file = Read the file

## The way of a message, in the window.

headers-title = Which server is the last one before the Internet?
headers-text = The smart host is set on the server that hands your mail over to the Internet. To find it, send a message from your usual mail program to a mailbox elsewhere, open it there, have its headers shown ("message source", "Internet headers") and paste them here. The headers of a message that came in, or of the answer to a test message, can be read just as well.
headers-paste = The headers of the message
headers-echo = This message carries the word { $token } of your test message ({ $at }): the test came through, and that is noted.
headers-out-by = The message left your company through { $service }: the smart host is in use.
headers-out-past = The message left your company without { $service }: the smart host is not in use on this way.
headers-in-by = The message came in to your company through { $service }.
headers-in-past = The message came in to your company past { $service }, straight to your server.
headers-entry = Mail for you comes in from the Internet at { $name }.
headers-quoted = The message that it answers, as it is quoted there:
headers-looks = It looks like { $product }.
headers-use = Use this page
headers-use-one = Use the page for { $product }
headers-used = The page for { $product } is the one that is shown.
headers-nameless = Its software does not tell its name here. Choose the product in the list above.

## The settings of a Postfix, in the window.

postfix-title = Look at your Postfix settings
postfix-text = Mailward compares what your Postfix has set with what this page sets, and looks for what gets in the way. Nothing is changed. Paste the file main.cf, or what "postconf -n" prints on the mail server.
postfix-ask = Ask the Postfix on this computer
postfix-paste = The settings
postfix-old = now
postfix-new = new
postfix-silent = The Postfix on this computer does not tell its settings ({ $reason }). Run "postconf -n" on the mail server, and paste what it prints.

## Who still comes directly, in the window.

log-title = Who still comes directly
log-text = Before you refuse strangers, look into your mail server's log: who delivers past the service? Choose the mail log of Postfix, the main log of Exim or the protocol log of Exchange's receive connectors, best of some days, or paste a piece of it. It stays on this computer.
log-paste = A piece of the log
log-needs-networks = The log can be read as soon as a network of the service is known: without it, the service itself would be taken for a stranger.
log-reading = The log is being read…
log-none = In this text no log was recognised. Wanted is the mail log of Postfix, the main log of Exim, or the protocol log of Exchange's receive connectors.
log-more = and { $count } more
log-legitimate = { $judgement }; looks like a mail server
log-dubious = { $judgement }; does not look like a mail server

## Those who answer for a zone.

servers-name = Name server
servers-address = Address
servers-serial = Serial
servers-answer = Answer
servers-no-records = no mail servers
servers-no-address = has no address
servers-address-unknown = not asked: its address could not be looked up
servers-silent = does not answer
servers-unreachable = cannot be reached ({ $detail })
servers-refused = refuses to answer
servers-servfail = is out of order (SERVFAIL)
servers-not-authoritative = does not answer for this domain
servers-odd = answers oddly ({ $detail })
servers-operator = The DNS is run by { $name }. { $change } { $link }

## The schedule of a change.

change-prepare-title = Prepare first
prepare-spf = To be published before, as TXT record of the domain (SPF):
prepare-spf-later = Recommended as the TXT record of the domain (SPF); the change does not wait for it:
prepare-mta-sts = To be published before, as the MTA-STS policy (with a new id in the TXT record):
prepare-mta-sts-now = To be published at once, as the MTA-STS policy (with a new id in the TXT record):
schedule-heading = Schedule
schedule-when = At the earliest
schedule-event = What
schedule-earliest = Earliest times, reckoned from the last look at the DNS. Every wait counts from the moment at which the step before was really done.
schedule-title = When to do what: { $domain }
schedule-back = Way back: { $back }
schedule-save = Save as calendar file
schedule-prepare-server = Let the service in, beside everybody else
    .what = On your mail server and firewall, allow the servers of the service to deliver, as well as everybody who may today.
    .back = Take the new permission away again. Nothing else has changed.
schedule-lower-ttl = Have the TTL of the old records lowered to 300
    .what = Ask your DNS operator to lower the TTL of the present MX records. From then on a change spreads within minutes.
    .back = Have the old TTL set again.
schedule-publish-mta-sts = Publish the extended delivery rules (MTA-STS)
    .what = Have the policy name the servers of the service as well as the old ones, and change the id in the TXT record.
    .back = Publish the former policy with a new id.
schedule-publish-spf = Publish the SPF record
    .what = Have the new SPF record published, so that your own server and the service may send.
    .back = Have the former SPF record published again; where there was none, have this one deleted.
schedule-ask = Ask for the change
    .what = Send the letter or ticket to your DNS operator, with the day on which the change should be made.
    .back = Withdraw the request.
schedule-ttl-lowered = The old, long TTL is over
    .what = From now on nobody keeps an old answer for longer than the low TTL.
    .back = Nothing has changed for the mail yet.
schedule-change = The records are changed
    .what = The DNS operator deletes the old records and creates those of the service. Mail begins to pass the service.
    .back = Have the old records put back. Mail takes the old way again as soon as the TTL of the new records is over: within the hour.
schedule-first-seen = The first senders see the new records
    .what = Whoever asks now gets the new answer. Old answers are still remembered elsewhere.
    .back = Have the old records put back.
schedule-restrict-log = Write down who still comes directly
    .what = Log the connections that do not come from the service, without turning anybody away.
    .back = Switch the logging off.
schedule-last-old-answer = The last old answer expires
    .what = From now on every sender that keeps to the TTL sees the new records.
    .back = Have the old records put back; wait for the TTL of the new ones.
schedule-restrict-defer = Turn strangers away for the moment
    .what = Whoever does not come from the service is told to try later, so no message is lost if something was forgotten. Still let the old relays of your provider in.
    .back = Open the server again. Senders that were told to wait try again by themselves.
schedule-tidy-mta-sts = Take the old servers out of the delivery rules
    .what = Publish an MTA-STS policy that names the servers of the service only, with a new id.
    .back = Publish the extended policy again, with a new id.
schedule-raise-ttl = Set the usual TTL
    .what = Where the new records have the low TTL, have it set to 3600.
    .back = Have it lowered again.
schedule-restrict-reject = Close the server to all but the service
    .what = Refuse everybody but the service, the old relays included.
    .back = Open the server again at once, then look into the log.
schedule-remove-old-route = Take down the old way
    .what = Tell your provider that its relays no longer have to take mail for the domain.
    .back = Ask the provider to accept mail for the domain again.

## The wait for the change, on the command line and in the window.

propagation-heading = Has the change arrived?
propagation-why = Name servers and resolvers take over new records one after the other. Mailward asks them until all agree.
propagation-start = Start watching
propagation-again = Watch again
propagation-stop = Stop watching
propagation-never = Nobody has looked yet.
propagation-looking = Asking now…
propagation-next = Watching. The next look is at { $time }. It goes on in other steps too, as long as this case is open.
propagation-not-yet = Not looked at yet. Start watching once your DNS operator has been asked.

watch-progress = { $new } of { $known } have the change
watch-who = Asked
watch-answer = Answer
watch-records = Records
watch-resolver = Resolver { $name }
watch-new = new
watch-partly = half done
watch-old = old
watch-no-answer = no answer ({ $detail })
watch-done = The change has arrived everywhere, and nobody who was seen remembers an old answer any more.
watch-done-until = The change has arrived at everybody asked. The last old answer expires at { $until }: until then some mail may still take the old way, so leave the old way open.
watch-done-unseen = The change has arrived everywhere. When it was made was not seen: whoever asked shortly before may go by the old records for a day or more, so leave the old way open.
watch-waiting = The change has not arrived everywhere yet. Leave the old way open, and look again later.
watch-unknown = Nobody answers, so nothing can be said. Check this computer's network, then look again.
watch-blind = None of the domain's own name servers can be asked from here: this network may let nobody ask other DNS servers than its own. So it cannot be told whether the change has arrived everywhere. Leave the old way open, and look from another network.
watch-failing = The resolvers answer, but can say nothing on { $domain }: its name servers fail, or its signatures (DNSSEC) are wrong. Check the domain before you go on.
watch-other = { $path } holds the wait for { $domain }. Name another file, or delete this one.

## The command line.

cli-label = { $words }:
cli-error = Error
cli-warning = Warning
cli-notice = Notice
cli-todo = To do:
cli-details = Details:
cli-asked = { $resolvers } asked, { $milliseconds } ms
cli-alias = The domain's name is an alias of { $target }.
cli-plan-heading = { $domain }: the change
cli-strategy = Strategy: { $strategy }
cli-delete = To delete
cli-create = To create
cli-change = Change
cli-progress = Looking up { $name } ({ $done }/{ $total })
cli-send-no-server = Name the mail server to send through (--smtp HOST), or write the message to a file (--eml FILE).
cli-send-no-sender = Name the sender (--from ADDRESS).
cli-send-no-password = The login needs a password: set the variable MAILWARD_SMTP_PASSWORD, or give --password-stdin.
cli-send-done = The letter was sent to { $to }. The mail server says: { $reply }
cli-send-saved = The message was written to { $path }.
cli-send-dry = Nothing was sent.
cli-send-remembered = The password is not in a keyring: { $reason }
cli-not-kept = This result could not be written into the case, which does not tell of it: { $reason }
cli-send-from = From
cli-send-to = To
cli-send-cc = Copy
cli-send-subject = Subject
cli-send-attachment = Attachment
cli-send-through = Through
cli-apply-heading = The change at the DNS server { $server }, zone { $zone }:
cli-apply-goes = These MX records must stand there, and go:
cli-apply-comes = These MX records come:
cli-apply-none = (none)
cli-apply-done-already = Nothing has to be changed any more.
cli-apply-dry = Nothing was changed (dry run).
cli-apply-agree = Nothing was changed: give --yes to make the change.
cli-apply-question = Make this change now? [y/N]
cli-apply-yes = y yes
cli-apply-made = The change has been made. To take it back, use { $path }.
cli-apply-force = Nothing was changed: --force makes the change all the same.
cli-apply-unresolved = The DNS does not know { $hosts }, of the service. Mail would go nowhere: ask the service's support for the right names first.
cli-apply-wait = By the schedule, this change should wait until { $until }. What it waits for is shown by: mailward-cli plan { $domain }
cli-apply-unseen = No resolver answers, so it could not be looked at what the change of { $domain } should wait for (MTA-STS, SPF, TTLs).
cli-apply-back-policy = The delivery rules of { $domain } (MTA-STS) do not name these servers, which come back: { $hosts }. Senders who keep to the rules will not deliver to them. Have the rules name them, and give the record _mta-sts a new id.
cli-apply-back-unread = The delivery rules of { $domain } (MTA-STS) could not be read. See that they name the servers that come back: senders who keep to them deliver to no others.
cli-dossier-written = The dossier was written to { $path } (pages: { $pages }).
cli-emergency-written = The emergency sheet was written to { $path } (pages: { $pages }).
cli-plan-one = Give one domain. Only --export takes several.
cli-export-done = { $domain }: nothing has to be changed any more.
cli-export-no-way-back = { $domain }: the change is made already, so the records to go back to are no longer in the DNS. Take the way back before the change.
cli-export-back-to-null = { $domain }: before the change the domain takes no mail at all. The way back makes senders give up at once, so do not use it while mail waits.
cli-no-folder = The folder { $path } does not exist.
cli-no-file-over = { $path } exists already. Give --force to replace it, or another name.
cli-apply-other-undo = { $path } exists already and holds something else than the way back of this change. Give another name with --undo-file.
cli-output-is-input = { $path } is read by this command, and cannot be written at the same time. Give another name.
cli-letter-written = The letter was written to { $path } (pages: { $pages }).
cli-letter-unresolved = The DNS does not know { $host }, a server of the service. Mail for it would go nowhere: ask the service's support for the right name before you send the letter.
cli-letter-unknown = { $domain } could not be looked up. The letter leaves blanks for its present records: fill them in by hand.
cli-letter-no-domain = The domain { $domain } does not exist. Check its spelling.
cli-letter-nothing = Nothing has to be changed any more: no letter need be sent.
cli-case-for-domain = { $path } is a case file, and this command wants domains. On cases work: letter, send, dossier, case.
cli-letter-glyphs = The letter's fonts lack these characters, so a placeholder stands for each: { $characters }
cli-letter-none = The case { $path } names no domain.
cli-letter-mixed = Give either one case or domains, not both.
cli-pdf = The PDF could not be made: { $reason }
cli-no-runtime = The program could not start: { $reason }
window-ended = Mailward ended unexpectedly.
window-none = If no window can be opened here, the command line does the same: mailward-cli --help
cli-output = The output could not be written: { $reason }
cli-services-id = Identifier
cli-services-name = Name
cli-services-hosts = Servers for incoming mail
cli-services-valid = { $path }: this profile is in order ({ $name }).
cli-services-odd-port = { $host } takes mail on port { $port }, but MX records hold no port: all senders use port 25.
cli-services-banner = Greeting
cli-services-console = Console
cli-services-autoresponder = Autoresponder
cli-services-support = Support
cli-services-mailboxes = Mailboxes
cli-services-ranges = Addresses
cli-services-ranges-none = to be asked of the service's support
cli-services-inbound = Incoming mail
cli-services-outbound = Outgoing mail
cli-services-region = Region
cli-reach-progress = Connecting ({ $done }/{ $total }), at most { $seconds } s more
cli-reach-host = Host
cli-reach-address = Address
cli-reach-port = Port
cli-reach-verdict = Result
cli-reach-software = Software
cli-reach-time = Time
cli-reach-milliseconds = { $milliseconds } ms
cli-reach-controls = Measured beside
cli-reach-transcript = Conversation with { $place } ({ $address })
cli-reach-signed = Signed results are in { $path }. Whoever reads them in sees the key { $key }: that is yours.
cli-reach-json = { $path } holds no results of this program: { $reason }
cli-reach-pasted = Nothing was recognised in the text. Wanted is the output of Test-NetConnection, telnet, nc or openssl s_client.

## Errors.

error-domain-empty = No domain was given. Type it like company.com.
error-domain-empty-label = In "{ $text }" a part between two dots is missing. Type the domain like company.com.
error-domain-too-long = This name is too long: it has { $length } characters, and a domain has 253 at most.
error-domain-label-too-long = The part "{ $label }" is too long: between two dots there may be 63 characters.
error-domain-ip-address = "{ $text }" is an IP address. Give the domain instead, the part behind the @ of your mail addresses.
error-domain-single-label = "{ $text }" has no ending such as .com. Give the whole domain, the part behind the @ of your mail addresses.
error-domain-bad-character = "{ $text }" holds a character that a domain cannot have. Letters, digits, hyphens and dots are allowed.

error-profile = line { $line }, column { $column }: { $fault }
error-profile-syntax = this cannot be read ({ $detail })
error-profile-encoding = this is no UTF-8 text: save the file as UTF-8
error-profile-unknown-key = the key "{ $key }" is not known here; there are: { $known }
error-profile-missing-key = the key "{ $key }" is missing
error-profile-duplicate-key = this key is there twice
error-profile-kind = { $found }: { $kind ->
    [number] a whole number without quotation marks is wanted, within its bounds
    [list] a list in square brackets is wanted
    [table] keys of its own are wanted here, in a section
    [truth] true or false is wanted, without quotation marks
   *[text] a text in quotation marks is wanted
}
error-profile-too-large = the profile is larger than 256 KiB
error-profile-schema = this profile has format { $found }; this version of Mailward reads format 1
error-profile-identifier = "{ $text }" is no identifier: use a-z, 0-9 and hyphens, 64 at most
error-profile-text = this text must have 1 to 200 characters and no control characters
error-profile-host = "{ $text }" is no host name
error-profile-duplicate-host = the server { $host } is listed twice
error-profile-host-count = a service has 1 to 16 servers for incoming mail, and 16 for outgoing mail at most
error-profile-port = 0 is no port
error-profile-link = a link must start with https:// and name a host
error-profile-mailbox = "{ $text }" is no e-mail address
error-profile-network = "{ $text }" is no network such as 192.0.2.0/24
error-profile-too-wide = { $net } would let far too many in
error-profile-inside = no service on the Internet delivers from { $net }
error-profile-outside = { $net } is no network inside of a company, such as 10.1.0.0/16
error-profile-too-many = there may be at most { $most } of these
error-profile-language = "{ $text }" is none of the languages en, fr, de, es, it, nl
error-profile-colour = "{ $text }" is no colour such as #0b5cad
error-profile-contrast-light = this colour has a contrast of { $contrast }:1 on light ground; text needs 4.5:1, so take a darker one
error-profile-contrast-dark = this colour has a contrast of { $contrast }:1 on dark ground; text needs 4.5:1, so take a lighter one
error-logo-too-large = a logo has at most 128 KiB
error-logo-kind = a logo is a PNG or an SVG file
error-logo-sides = a PNG for a logo has sides of 1 to 2048 pixels
error-logo-active = an SVG for a logo must not hold { $what }
error-logo-path = "{ $name }" is no name of a file beside the profile: no folders, no links
error-logo-unreadable = the logo cannot be read: { $reason }
error-logo-base64 = this is no base64
error-logo-twice = give either logo or logo_data, not both
error-signed-not = it is not signed
error-signed-kind = what is signed there is something else
error-signed-forged = the signature does not fit: it was changed after it was signed
error-signed-key = the key cannot be used

error-store-no-home = The system names no folder for your data. Set the variable MAILWARD_HOME to one.
error-store-read = { $path } cannot be read: { $reason }
error-store-write = { $path } cannot be written: { $reason }
error-store-exists = { $path } exists already.
error-store-no-folder = There is no folder { $path }.
error-store-changed = { $path } was changed by another window or program in the meantime. Nothing was overwritten; open it again.
error-store-busy = { $path }: another program keeps its folder locked, so nothing was written. Wait until that program is done, or close it, and try again.
error-store-damaged = { $path } is damaged, and was left as it is: { $reason }
error-store-newer = { $path } was written by a newer version of Mailward (format { $format }).
error-store-profile = { $path }, { $fault }
error-store-no-such-service = No service is called "{ $name }". "mailward-cli services list" shows those there are.
error-case-service-missing = The case belongs to the service "{ $name }", and this computer does not have its profile. Ask whoever gave you the case for that file (it ends in .mailward-service), install it with "mailward-cli services add FILE", and run the command again.
error-store-logo = { $path } cannot be the logo: { $fault }
error-logo-format = it is neither a PNG nor an SVG. Save it in one of these formats.
error-logo-size = it is larger than { $most } KB. Save it smaller.
error-logo-pixels = it has { $width } × { $height } pixels, more than can be taken. Save it smaller; 2000 pixels are plenty.
error-logo-damaged = the file is damaged ({ $reason }). Ask whoever made it for another copy.
error-logo-effects = it uses effects such as shadows, which are not drawn. Save it as PNG.
error-logo-refers = it refers to another picture, which is not fetched. Save it as PNG, or with the picture inside.
error-store-signature = { $path }: { $fault }.
error-store-other-issuer = The installed profile "{ $id }" was issued with the key { $key }, and this one was not. Ask the issuer; on the command line, --force replaces it all the same.
error-store-passed-over = { $path } is passed over: a profile of the same service is installed that was issued with the key { $key }, and this one was not. Remove one of the two.
error-store-unread-issuer = The installed profile { $path } was signed and cannot be read any more ({ $reason }), so nobody knows who issued it. Ask the issuer for it; on the command line, --force replaces it all the same.
error-store-built-in = This profile would take the place of { $name }, which comes with Mailward: the mail of every case that uses it would be sent to { $hosts }. If you trust whoever sent it, install it with --force.
error-store-locked = { $path } is locked with a password. Give it with --password-stdin or the variable MAILWARD_CASE_PASSWORD: mailward-cli case import, or case merge.
error-store-wrong-password = This password does not open { $path }. Capitals count; ask whoever sent the file.
error-store-too-much-work = { $path } was not opened: to try a password on it would take far longer, and more memory, than any honest file asks for.
error-store-short-password = The password is too short to lock a file with: 8 characters at least.

error-case-too-many-domains = One case holds 100 domains at most. Divide them into several.
error-case-too-many-networks = A case holds at most 200 networks of a service.
error-case-text-too-long = This text is too long: 2000 bytes is the most.
error-case-unknown-domain = { $domain } is not part of this case.
error-case-tag = "{ $tag }" is no tag: a tag has 1 to 40 characters, no comma and no control character.
error-case-too-many-tags = A case has at most 20 tags.
error-case-notes-too-long = The notes are too long: 8000 bytes is the most.
error-case-too-many-records = That is more than a case keeps of looks, letters, tests or copies.

error-resolver-none = This computer's settings name no DNS server. Name one with --resolver. ({ $reason })
error-resolver-setup = The question to the DNS could not be prepared: { $reason }

error-plan-unknown = { $domain } could not be looked up, so nothing can be said of its records.
error-plan-no-domain = The domain { $domain } does not exist. Check its spelling.
error-plan-alias = { $domain } is an alias of { $target } (CNAME) and can have no mail servers of its own. Ask your DNS operator: either the change is made at { $target }, or the alias has to go first.
error-target-host = "{ $text }" is no host. Type a name, NAME:PORT, an IP address, or [IPv6]:PORT.
error-target-port = "{ $text }" has no port from 1 to 65535.

## The practice network.

practice-title = Practice network
practice-intro = Invented companies and the service, on this computer alone. Nothing leaves it, and it ends with this program.
practice-resolver = Resolver: { $address }
practice-authority = Name servers: port { $port } (set MAILWARD_AUTHORITY_PORT={ $port } for the commands below)
practice-profile = Service profile: { $path }
practice-domain = Domain
practice-story = What is to be learnt
practice-try = Try in another window:
practice-operator = Here you are the DNS operator. Type "apply DOMAIN" to make the change, "reset DOMAIN" to take it back, "quit" to end.
practice-applied = { $domain }: the change has been made.
practice-reset = { $domain }: the old records are back.
practice-stranger = { $domain } is none of the companies.
practice-command = Not understood: "{ $text }". There are: apply DOMAIN, reset DOMAIN, quit.
practice-story-own-and-relays = an own server and the provider's relays, the usual case
practice-story-half-switched = the change is half done
practice-story-switched = the change is done
practice-story-no-mx = no mail records at all
practice-story-takes-no-mail = takes no mail
practice-story-broken = nearly everything is wrong
practice-story-international = a name with an accent
practice-story-out-of-order = its DNS is out of order

## End.

## A test of the way through a mail server.

request-send-offered = Encrypted if the server offers it
trial-title = Test the way through the smart host
trial-why = First ask { $server } whether it would take mail from you: nothing is sent. Then send a message and wait for its answer. Best done on the mail server itself, since the service knows you by its address.
trial-from = Sender, an address of yours
trial-to = Recipient that answers
trial-login = The smart host wants a login
trial-ask = Only ask
trial-send = Send a test message
trial-busy = Talking with the server…
trial-waiting = The server asks to come back later. Next attempt in { $seconds } seconds.
trial-no-to = Fill in a recipient: an address that answers, or one that you can look into.
trial-no-smart-host = This service has no smart host for outgoing mail.
trial-ok-envelope = The smart host would take mail from you. Nothing was sent. Next: send a test message.
trial-ok-message = The smart host took the message. That is half of the way: now its answer has to arrive.
trial-look = Test message of { $at }: look into the mailbox of { $from } for an answer with the word { $token }.
trial-echo = The answer has come
trial-echoed = The answer with the word { $token } came ({ $at }): outgoing mail gets through.
trial-subject = Mail test { $token }
trial-text =
    This message tests the way of outgoing mail through { $server } ({ $service }).
    It carries the word { $token }, by which its echo is known again.

    Nobody has to do anything about it.
trial-waits = The server asks to come back later. Next attempt in { $seconds } seconds; Ctrl+C stops.
trial-envelope-taken = The server would take mail from you to { $to }. Nothing was sent. Next: send a real test message (without --envelope).
trial-taken =
    The server took the message for { $to }. That is half of the way.
    Now look into the mailbox of { $from }: an answer with the word { $token } must arrive within some minutes. Only then does outgoing mail really get through.
echo-found = This is the echo of the test message with the word { $token }.
echo-not-found = The word of no test message stands in this text. Copy the headers and the subject of the answer, and name the case or the word (--token).
trial-no-recipient = The service has no address that answers test messages. Name one that you can look into, with --to.
trial-no-randomness = The system gives no random numbers, so no test message can be marked. Restart the computer and try again.
advice-relay-denied = This server does not pass on mail for you yet. Give the service's support the public address from which your mail server sends, and ask them to allow it; then try again from the mail server itself.
advice-address-refused = The server does not talk to this address at all. Try from the mail server itself; if it is refused there too, give the service's support your public address: it may stand on a block list.
advice-login-wanted = The server wants a login. Ask the service's support for name and password, and try again with them.
advice-encryption-wanted = The server speaks to you only on an encrypted connection, or has none to offer. Choose another way of encryption: starttls (587), tls (465).
advice-wrong-login = Name or password are wrong, or this login may not be used here. Type both anew; ask whoever gave them to you.
advice-come-back-later = The server makes strangers come back later (greylisting). That is normal and harms nothing: mail servers try again by themselves. Try again in some minutes.
advice-busy = The server has no time at the moment. Try again in some minutes; if it stays so for an hour, ask its operator.
advice-no-such-recipient = The server knows no such recipient. Check the address for typing errors.
advice-sender-refused = The server does not accept the sender's address. Use an address of your own domain that exists, and make sure that the service knows your domain.
advice-content-refused = The server read the message and refused it, as it does with spam, viruses and messages that are too large. Ask its operator why.
advice-check-connection = There is no connection to this server. The connection check finds out what stands between.
advice-encryption-failed = The server was reached, but the connection could not be encrypted: its certificate does not hold, or the two have no encryption in common. Tell whoever runs the server.
advice-spf-failed = The SPF record of the sender’s domain does not name the public address of this network. Have it put in, and try again once the change has arrived.

## Cases on the command line.

cli-case-none = There is no case on this computer yet. Begin one: mailward-cli case new DOMAIN
cli-case-id = Case
cli-case-company = Company
cli-case-domains = Domains
cli-case-changed = Changed
cli-case-file = Kept in { $path }
cli-case-service = Service
cli-case-strategy = Old servers
cli-case-domain = Domain
cli-case-state = State
cli-case-unseen = not looked up yet (case look)
cli-case-step = Step
cli-case-stands = Stands
cli-case-missing = Missing
cli-case-unknown = There is no case "{ $name }" on this computer, and no file of that name. List the cases: mailward-cli case
cli-case-exists = { $path } exists already, and a case is not replaced. Choose another name, or remove that one first.
standing-done = done
standing-attention = needs attention
standing-ahead = ahead

## The customer book.

book-title = Customers
book-letters = Letters
book-state-unseen = Not looked up
book-errors = Errors
book-warnings = Warnings
book-findings = Errors/warnings
book-findings-short = Findings
book-next = Next
book-when = When
book-checked = Last check
book-tags = Tags
book-notes = Notes
book-archived = Put away
book-count = { $shown } of { $total } cases
book-done = Cases changed: { $count }
book-written = { $path } was written ({ $count }).
book-was = { $now } (before: { $before })
book-open = Customer book
book-why = All your cases at a glance. Press a state to see only those; choose cases to do the same for all of them.
book-leave = Back to the case
book-search = Search by company, domain, tag, note or person
book-filter-findings = With errors or warnings: { $count }
book-filter-due = Due within a week: { $count }
book-filter-unchecked = Not checked for 30 days: { $count }
book-filter-archived = Put away: { $count }
book-no-filter = Show all
book-choose-all = Choose all shown ({ $count })
book-choose-none = Choose none
book-chosen = Chosen: { $count }
book-reading = Reading the cases…
book-empty = There are no cases yet. Begin one at Start.
book-faults = Files that cannot be read: { $count }. They were not touched.
book-check = Check again
book-checking = Looking at the domains again: { $done } of { $total } cases
book-stop = Stop
book-checked-all = Cases checked again: { $count }. Stand differently than before: { $changed }.
book-checked-some = Stopped after { $done } of { $total } cases. Stand differently than before: { $changed }. What was seen is kept.
book-reminders = Reminders
book-table = Table
book-card = Tags and notes
bulk-letters-text = Writes the letters of the chosen cases from what was seen last. Check the cases again first if that was long ago.
bulk-reminders-text = Writes what is due next in each of the chosen cases as a calendar file. Any calendar program opens it.
bulk-table-text = Writes the chosen cases as a table: a spreadsheet, or plain CSV if the file's name ends in .csv.
bulk-one = All in one PDF
bulk-each = A PDF each, in a folder
bulk-save = Save
bulk-apply = Keep
bulk-tags-add = Tags to add
bulk-tags-gone = Tags to take away
bulk-tags-hint = Several are separated by commas, such as: reseller-north, contract-2027
bulk-letter-unseen = { $title }: no letter, since a domain was not looked at yet. Choose "Check again" first.
bulk-letter-no-service = { $title }: no letter, since its service is not installed on this computer.
bulk-letter-unplanned = { $title }: no letter. { $reason }
bulk-letter-nothing = { $title }: no letter, since nothing has to be changed any more.
bulk-letter-more = And { $count } more without a letter.
bulk-letter-early = { $title }: do not send this letter yet. { $reason }
bulk-letter-early-more = And { $count } more letters that should not go out yet.
card-private = For you alone: tags and notes do not go to the customer.
key-book = Ctrl+B
help-book = Customer book
book-finding-count = errors: { $errors }, warnings: { $warnings }
book-none-chosen = Say which cases are meant: name them, give a filter, or --all. List them: mailward-cli book
book-none-fits = No case fits.
book-no-sheet = The table could not be made: { $reason }
book-letter-unseen = { $id }: no letter, since a domain was not looked up yet. Run: mailward-cli book check { $id }
book-letter-no-service = { $id }: no letter, since its service is not installed on this computer.
book-letter-unplanned = { $id }: no letter. { $reason }
book-letter-nothing = { $id }: no letter, since nothing has to be changed any more.

## Cases that are handed over and come back.

hand-over-written = The copy for the customer was written to { $path }. When it comes back: mailward-cli case merge FILE
hand-over-profile = Send the profile of the service { $service } too, a file that ends in .mailward-service: it does not come with Mailward, and without it the case cannot be opened.
hand-over-no-password = To lock the file, set the variable MAILWARD_CASE_PASSWORD, or give --password-stdin.
hand-over-open = Hand over
hand-over-title = Hand the case over
hand-over-text = Makes a copy for the customer, or for whoever is to do their part. Send it by e-mail. When it comes back, open it here: Mailward shows what was changed and brings both together.
hand-over-return = This case was handed to you. Save it as a file and send it back.
hand-over-password = Password
hand-over-password-hint = Optional. At least 8 characters. Tell it by telephone, not in the same e-mail.
hand-over-again = The same password again
hand-over-unequal = The two passwords differ.
hand-over-done = Send this file to the customer. When it comes back, open it here.
hand-over-returned = Send this file back to whoever gave it to you.
hand-over-folder = Show the folder
unlock-title = Locked case
unlock-text = This file is locked. Whoever sent it knows the password.
unlock-open = Unlock
unlock-kept = The case was unlocked and is kept among your cases. To send it back, choose "Hand over". The file { $path } was left as it is.
merge-title = A copy came back
merge-text = This is a copy of the case "{ $title }", which you have here. Below is what differs. What only one side changed is taken over by itself.
merge-all-ours = Everything as here
merge-all-theirs = Everything as it came back
merge-take = Bring both together
merge-open = Still to be decided: { $count }
merge-what = What
merge-before = Handed over
merge-ours = Here
merge-theirs = Came back
merge-outcome = Outcome
merge-taken-ours = as here
merge-taken-theirs = as it came back
merge-same = the same
merge-both = both kept
merge-conflict = DECIDE
merge-nothing = Nothing was changed since it was handed over.
merge-no-base = It is not known any more as what this copy was handed over, so whatever differs has to be decided.
merge-older = A later state of this copy was brought together with the case before; this file is older. Whatever differs has to be decided.
merge-superseded = A later state of this copy was brought together with the case before, and nothing in this file is new. The case stays as it is.
merge-decide = Both sides changed this. Nothing was written. Decide with --take, such as --take { $what }=theirs, or with --take-all.
merge-dry = Nothing was written (dry run).
merge-written = The case { $path } holds both sides now.
merge-other = This file is a copy of the case { $theirs }, not of { $ours }.
merge-no-conflict = There is nothing to decide on "{ $what }".

## Service profiles.

services-description = What it does
services-issuer = Issued by
services-accent = Colours
services-footer = Foot of letters
services-signed-by = { $name }, signed with the key { $key }
services-unsigned = { $name } (not signed)
services-added = { $name } is installed: { $path }
services-written = The profile was written to { $path }.
services-lacks = A new profile needs { $options } as well.
services-new-fault = This cannot stand in a profile: { $line } – { $fault }
services-no-issuer = Who issues the profile? Give --as NAME.
services-signed = The signed profile is in { $path }. Customers see that { $name } issued it, with the key { $key }: tell it to them by another way, such as the telephone.
services-verified = This profile was issued by { $name } with the key { $key }, and is as it was signed. Whether that key is theirs, only they can tell: compare it by telephone.
services-verified-key = This profile was issued by { $name } with the key { $key }, the one you named, and is as it was signed.
services-other-key = This profile was signed with the key { $key }, and not with the one you named.
services-not-signed = This profile is not signed: anybody may have written it.
services-nobody = (no name)
services-ask-id = Identifier (a-z, 0-9, hyphens)
services-ask-name = Name that customers know
services-ask-banner = What its servers greet with, after "220 "
services-ask-inbound = Host for incoming mail, as HOST,PREFERENCE,REGION (empty: no more)
services-ask-outbound = Smart host for outgoing mail (empty: none)
services-ask-issuer = Who sells the service (empty: nobody in particular)
services-ask-phone = Telephone of the support (empty: none)
services-ask-email = E-mail address of the support (empty: none)
services-ask-console = Console, https://… (empty: none)

## The glossary.

term-dns = DNS (Domain Name System)
    .what = The directory of the Internet: it tells under which addresses a name can be found, and which servers take the mail of a domain. Every domain has somebody who keeps its part of the directory: often the web host, the provider or the registrar.
    .forms = DNS | Domain Name System
term-zone = zone
    .what = The part of the DNS that one operator keeps for a domain: the list of all its records.
    .forms = zone | zones | zone file | zone files
term-name-server = name server
    .what = A server that publishes the records of a domain. There are always several, and all must say the same.
    .forms = name server | name servers | NS record | NS records
term-delegation = delegation
    .what = The entry one level up, for instance at .com, that says which name servers know your domain.
    .forms = delegation | delegations
term-resolver = resolver
    .what = The server that looks names up for a computer: in the office usually the router or the domain controller, at home the provider’s. It remembers answers for a while.
    .forms = resolver | resolvers | DNS resolver | DNS resolvers
term-record = record
    .what = One entry of the DNS. Each has a name, a type (such as A, MX or TXT), a content and a lifetime.
    .forms = record | records | DNS record | DNS records
term-a-record = A and AAAA records
    .what = They say under which Internet address a name can be found: A for the older addresses (IPv4), AAAA for the newer ones (IPv6).
    .forms = A record | A records | AAAA record | AAAA records | A and AAAA records | A or AAAA records
term-mx-record = MX record
    .what = It names a server that takes the mail of a domain. There may be several; senders try the one with the lowest number first.
    .forms = MX record | MX records
term-preference = preference
    .what = The number in an MX record. The lower it is, the earlier the server is tried. Junk mail is often sent to the highest number on purpose.
    .forms = preference | preferences
term-cname = CNAME record (alias)
    .what = It says that a name is only another word for a second name. Mail servers must not be named by an alias.
    .forms = CNAME | CNAME record | CNAME records | alias | aliases
term-ttl = TTL (time to live)
    .what = How many seconds others may remember a record. After a change, some people see the old record for that long.
    .forms = TTL | TTLs | time to live
term-cache = cache
    .what = The memory of a resolver. It is why a change of the DNS does not arrive everywhere at once.
    .forms = cache | caches
term-dnssec = DNSSEC
    .what = Signatures by which others can check that a record is genuine. When they are wrong, careful resolvers give no answer at all.
    .forms = DNSSEC
term-split-horizon = split horizon
    .what = A network that answers its own people otherwise than the rest of the world. What is seen inside then says nothing on what senders see.
    .forms = split horizon
term-smtp = SMTP
    .what = The language in which mail servers hand mail to each other, on port 25.
    .forms = SMTP | ESMTP
term-smart-host = smart host
    .what = A server that takes all outgoing mail of your server and passes it on to the world.
    .forms = smart host | smart hosts | smarthost | smarthosts
term-relay = relay
    .what = A server that takes mail for another and passes it on, for instance the provider’s while yours is off.
    .forms = relay | relays | mail relay | mail relays | SMTP relay | SMTP relays | !Relay access denied
term-back-door = back door
    .what = A way by which mail still reaches your server past the filtering service. Junk mail looks for it.
    .forms = back door | back doors
term-null-mx = null MX
    .what = A record by which a domain says that it takes no mail at all.
    .forms = null MX | null record | null records
term-wildcard = wildcard
    .what = A record with a * that holds for every name that does not exist otherwise.
    .forms = wildcard | wildcards | wildcard record | wildcard records
term-spf = SPF
    .what = A record that lists which servers may send mail in the name of a domain. Receivers refuse or mark mail from others.
    .forms = SPF | SPF record | SPF records
term-dmarc = DMARC
    .what = A record that tells receivers what to do with mail that claims to be from a domain and cannot prove it.
    .forms = DMARC | DMARC record | DMARC records
term-mta-sts = MTA-STS
    .what = Rules that a domain publishes on a web page: to which mail servers others may deliver, and only encrypted. They must be changed before the MX records.
    .forms = MTA-STS
term-dane = DANE (TLSA records)
    .what = Records that bind a mail server to its certificate. Careful senders deliver only where both agree.
    .forms = DANE | TLSA | TLSA record | TLSA records
term-parked = parked domain
    .what = A domain behind which there is only a page of advertising or a sales offer.
    .forms = parked | parked domain | parked domains
term-private-address = private address
    .what = An address that holds inside one network only, such as 192.168.1.10. Nobody outside can reach it.
    .forms = private address | private addresses
term-ipv6 = IPv6
    .what = The newer kind of Internet address. Many networks, and many mail servers, still have only the older kind (IPv4).
    .forms = IPv6
term-isp = provider (ISP)
    .what = The company that connects you to the Internet. It often runs the DNS of a domain or a relay, too.
    .forms = ISP | ISPs | provider | providers | Internet provider | Internet providers | Internet service provider | !large providers | !some providers
term-starttls = STARTTLS
    .what = The way in which mail servers turn an open connection into an encrypted one.
    .forms = STARTTLS
term-greylisting = greylisting
    .what = A server that lets strangers come back after some minutes, which senders of junk seldom do.
    .forms = greylisting
term-registrar = registrar
    .what = The company where a domain was registered and is paid for every year. It often keeps the DNS of the domain as well.
    .forms = registrar | registrars
term-ip-address = IP address
    .what = The number by which a computer is reached on the Internet, such as 192.0.2.25. The DNS turns names into such numbers.
    .forms = IP address | IP addresses | Internet address | Internet addresses | IP | IPv4
term-txt-record = TXT record
    .what = A record that holds a line of text. SPF, DMARC and other rules for the mail of a domain are kept in such lines.
    .forms = TXT record | TXT records | TXT
term-soa = SOA record, serial
    .what = The record at the head of a zone. Its serial number rises with every change, so that all name servers can tell whether they hold the newest version.
    .forms = SOA | SOA record | SOA records | SOA serial | SOA serials | serial number | serial numbers | serial | serials
term-propagation = propagation
    .what = The time in which a change of the DNS arrives everywhere. It takes as long as others may remember the old records.
    .forms = propagation
term-port = port
    .what = The number of a door at a computer, behind which one kind of service listens. Mail between servers goes to port 25.
    .forms = port | ports | port number
term-firewall = firewall
    .what = The gate between your network and the Internet: a device or a program that lets only certain connections through.
    .forms = firewall | firewalls
term-cidr = network in CIDR notation
    .what = A whole range of addresses in short: 192.0.2.0/24 means all from 192.0.2.0 to 192.0.2.255. The smaller the number after the slash, the larger the range.
    .forms = CIDR | CIDR notation | network range | network ranges | address range | address ranges
term-nat = NAT, port forwarding
    .what = How many computers share one public address. The router has to be told to which of them it passes incoming mail.
    .forms = NAT | port forwarding
term-tls = TLS (encryption)
    .what = Encryption of a connection, as on web pages with https. Nobody on the way can read along.
    .forms = TLS | SSL
term-certificate = certificate
    .what = The identity card of a server: an authority confirms with it that the server bears its name rightly.
    .forms = certificate | certificates
term-dkim = DKIM
    .what = A signature in every message by which receivers see that it comes from the domain and was not altered on the way.
    .forms = DKIM
term-header = headers of a message
    .what = The lines above the text of a message: sender, subject, and a note by each server that it passed. Mail programs hide most of them.
    .forms = header | headers
term-envelope = envelope
    .what = What servers say to each other before a message: from whom it comes and to whom it goes. As with letters, it may differ from what stands inside.
    .forms = envelope | envelopes
term-greeting = greeting (banner)
    .what = The first line that a mail server says to whoever connects. It begins with 220 and mostly names the server.
    .forms = greeting | greetings | banner | banners
term-transcript = transcript
    .what = What was said line by line between this program and a server, kept as proof for support.
    .forms = transcript | transcripts
term-bounce = non-delivery report (bounce)
    .what = The message by which a server tells the sender that something could not be delivered, and why.
    .forms = bounce | bounces | bounced | non-delivery report | non-delivery reports
term-block-list = block list
    .what = A list of addresses from which junk mail came. Many servers refuse whoever stands on it; one can ask to be taken off.
    .forms = block list | block lists | blocklist | blocklists
term-connector = connector
    .what = What Exchange calls a rule for the way of mail: a send connector for what goes out, a receive connector for what comes in.
    .forms = connector | connectors | send connector | send connectors | receive connector | receive connectors
term-domain-connect = Domain Connect
    .what = A way offered by some DNS operators: you follow a link, log in, look at the change and agree. Nobody has to type a record.
    .forms = Domain Connect
term-open-relay = open relay
    .what = A mail server that passes on mail from anybody to anybody. Senders of junk find it within hours, and then the whole world blocks it.
    .forms = open relay | open relays
term-autoresponder = autoresponder (echo)
    .what = An address that answers every message by itself. With it one sees that mail goes out and comes back.
    .forms = autoresponder | autoresponders | echo | echoes

glossary-title = Words used here
glossary-open = Glossary
glossary-search = Search
glossary-nothing = No term holds these words. Try another one.
glossary-hint = Click, or press Enter, for the glossary.
glossary-standards = Standards: { $names }
help-glossary = The glossary explains every word that is underlined with dots. With the mouse on such a word, its meaning appears; with the keyboard, Tab leads to it, and the arrow keys to the next one in the same paragraph.
glossary-count = { $count ->
        [one] One term
       *[other] { $count } terms
    }
explain-what = What it is
explain-why = Why it matters
explain-todo = What to do
explain-details = Technical details
explain-see = See also: { $terms }
explain-unknown = "{ $word }" is neither a term of the glossary nor the code of a finding. List all: mailward-cli explain
explain-terms = Terms
explain-findings = Findings

## Domain Connect.

domain-connect-ask = Ask the DNS operator for a link
domain-connect-asking = Asking the DNS operator…
domain-connect-open = Open in the browser
domain-connect-link = { $provider } has taken up the template: at this link you can look at the change, and agree to it. Nothing is changed before.
domain-connect-no-template = { $provider } takes changes by Domain Connect, but has not taken up the template of this service. Send the letter, or change the records in its panel.
domain-connect-not-spoken = The DNS operator of this domain does not offer changes by Domain Connect. Send the letter, or use another form.
domain-connect-unknown = The domain could not be asked for its Domain Connect server. Try again later, or use another form.
domain-connect-fault = The DNS operator's Domain Connect server gave no usable answer: { $reason }. Use another form.

## The address book of DNS operators.

operators-title = Choose from the address book
operators-word = Part of the name
operators-choose = Choose
operators-forget = Forget
operators-keep = Keep this operator in the address book
operators-saved = The address book is saved.
operators-more = { $count ->
        [one] One more matches.
       *[other] { $count } more match.
    } Type more of the name.
operators-own = Your address book
operators-none = empty
operators-known = Known DNS operators
operators-unknown = There is no "{ $name }" in your address book. Its entries: mailward-cli operators
operators-no-name = The operator has no name; an entry goes by it.
operators-full = The address book is full: it holds 500 operators. Forget one that you no longer need.

## Many domains at once.

audit-label = Audit:
audit-progress = { $done } domains, { $rate } a second, { $percent } % of the list, { $left } left
audit-progress-open = { $done } domains, { $rate } a second
audit-summary =
    { $all ->
        [one] { $all } domain
       *[other] { $all } domains
    }: { $switched } switched, { $partly } partly switched, { $not } not switched, { $none } without mail, { $unknown } unknown.
audit-repeated = Passed over because they were met before: { $count }.
audit-changed = Changed: { $count }. Left the service: { $drifted }.
audit-before = before: { $state }
audit-left = { $domain } has left { $service }: its mail goes to { $hosts } now.
audit-left-implicit = { $domain } has left { $service }: it has no MX records any more, so its mail goes to the domain's own address.
audit-left-nowhere = { $domain } has left { $service }: it takes no mail any more.
audit-weakened = { $domain } is not wholly behind the service any more: { $hosts }.
audit-heading = The first line, "{ $text }", was taken for the heading of the list.
audit-aside = Line { $line } of the list names { $cell } in a further column. Only the first column is read: put each domain on a line of its own.
audit-fault = Line { $line } of the list: { $reason } It was passed over.
audit-more-faults = { $count } more lines of the list are no domains.
audit-too-long = The line is longer than any domain.
audit-encoding = This is no UTF-8 text: save the file as UTF-8.
audit-open-quote = A quotation mark is not closed.
audit-list = { $path } cannot be read: { $reason }
audit-empty = { $path } names no domain.
audit-results = { $path } cannot be written: { $reason } What is noted in the journal (--resume) need not be asked again: make room and start the same command.
audit-journal = The journal { $path } cannot be used: { $reason }
audit-journal-foreign = { $path } is no journal of an audit. It was not touched; give --resume another name.
audit-journal-terms = The journal { $path } was begun with another { $what } ({ $was }). It was not touched: start the same command as before, or give --resume another name.
audit-journal-busy = Another audit is using the journal { $path } right now. Wait until it is done, or stop it; two at one journal would destroy each other's results.
audit-previous = { $path }, line { $line }: this is no result of an audit. --since needs what audit --json wrote.
audit-sockets = No questions can be sent: { $reason }
audit-dead = No resolver answers any more. The domains that could not be asked are marked unknown.
audit-dead-resume = No resolver answers any more. Start the same command later: it goes on where it stopped.
audit-window-open = Check a list
audit-window-heading = Check a list
audit-window-why = Where all your customers stand, at once: every domain of a list is looked up, and what is found goes into a file.
audit-window-file = checked-domains
audit-window-list = The list
audit-window-list-example = Path of the list, such as customers.txt
audit-window-list-hint = One domain a line, or a CSV file with the domains in the first column.
audit-window-service = Service
audit-window-part = What to look up
audit-window-full = Everything
audit-window-full-why = As in the step Current records: about a dozen questions a domain.
audit-window-mx = MX records only
audit-window-mx-why = One question a domain: it tells who has switched, and takes a tenth of the time.
audit-window-output = File for the results
audit-window-output-hint = .csv is a table for a spreadsheet. .ndjson holds all details, and a later check can be compared with it.
audit-window-more = Pace, and comparing with an earlier check
audit-window-pace = Pace
audit-window-polite = Polite: at most { $rate } questions a second
audit-window-polite-why = So much the large public resolvers take from one address.
audit-window-unlimited = As fast as answers come
audit-window-unlimited-why = Only where the DNS resolver is your own: others may stop answering you.
audit-window-since = Results of an earlier check
audit-window-since-example = Path of an .ndjson file
audit-window-since-hint = With them, only what has changed since goes into the results, and you are told who has left the service. May stay empty.
audit-window-start = Start
audit-window-needs-list = Give the list first.
audit-window-interrupted = A check with these results was interrupted
audit-window-interrupted-text = If you go on, only the domains that are left are looked up. If you begin anew, its results are replaced.
audit-window-exists-text = Replace it, or give the results another name.
audit-window-go-on = Go on
audit-window-anew = Begin anew
audit-window-failed = The check stopped
audit-window-unread = { $path } cannot be read: { $reason }. Look at the path, and start again.
audit-window-empty = { $path } names no domain. The list needs one domain a line, or the domains in the first column.
audit-window-unwritten = { $path } cannot be written: { $reason }. Choose another folder or free some space, and start again. What was written before is kept.
audit-window-foreign = { $path } is in the way: it was not written by a check, and was not touched. Give the results another name.
audit-window-terms = The interrupted check was begun with something else under “{ $what }”. Choose the same as then, begin anew, or give the results another name.
audit-window-previous = { $path }, line { $line }: this is no result of a check. To compare with, choose an .ndjson file that a check wrote.
audit-window-running = Checking { $list }
audit-window-doing-full = Each domain is looked up as in the step Current records, and judged for { $service }.
audit-window-doing-mx = The MX records of each domain are looked up, and judged for { $service }.
audit-window-keeps = You can look at other pages meanwhile. Stopped, it can go on later: nothing is lost.
audit-window-opening = Reading the list …
audit-window-stopping = Stopping …
audit-window-done = { $count ->
        [one] Done: one domain is looked up
       *[other] Done: { $count } domains are looked up
    }
audit-window-stopped = Stopped
audit-window-stopped-text = Nothing is lost: { $count } domains are looked up. “Go on” looks up those that are left, now or another day.
audit-window-dead = No DNS server answers any more
audit-window-dead-text = What was looked up is kept: { $count } domains. Check the connection, and go on: only those that are left are looked up.
audit-window-states = How they stand
audit-window-drifted = { $count ->
        [one] A customer has left the service, or is not wholly behind it any more
       *[other] { $count } customers have left the service, or are not wholly behind it any more
    }
audit-window-none = No domain needs attention.
audit-window-attention = { $count ->
        [one] One domain needs attention
       *[other] { $count } domains need attention
    }
audit-window-domain = Domain
audit-window-state = State
audit-window-found = What is found first
audit-window-more-shown = Show { $count }
audit-window-rest = { $count ->
        [one] One more stands in the results.
       *[other] { $count } more stand in the results.
    }
audit-window-skipped = Passed over in the list
audit-window-show = Show the results
audit-window-again = Check another list
