use proptest::prelude::*;

use super::*;

/// 2026-11-27, when the logs below are looked at.
const NOW: Timestamp = Timestamp::constant(1_795_737_600, 0);

fn read_for(text: &str, domains: &[&str]) -> Summary {
    let service = ServiceProfile::built_in();
    let ranges: Vec<IpNet> = vec!["192.0.2.0/24".parse().unwrap()];
    let domains: Vec<String> = domains.iter().map(|d| (*d).to_owned()).collect();
    let who = Who { service: &service, ranges: &ranges, inside: &[], domains: &domains, now: NOW };
    let mut reader = LogReader::new(&domains);
    // In pieces that end anywhere.
    text.as_bytes().chunks(7).for_each(|piece| reader.feed(piece));
    reader.finish(&who)
}

fn of(summary: &Summary, address: &str) -> Client {
    let address: std::net::IpAddr = address.parse().unwrap();
    let found = summary.clients.iter().find(|client| client.address == address);
    found.unwrap_or_else(|| panic!("{address}: {summary:#?}")).clone()
}

fn counts(client: &Client) -> (u64, u64, u64, u64) {
    (client.accepted, client.elsewhere, client.authenticated, client.refused)
}

const POSTFIX: &str = "\
Nov 24 09:00:00 mx postfix/smtpd[11]: connect from out.security-mail.net[192.0.2.9]
Nov 24 09:00:01 mx postfix/smtpd[11]: 4Aa1: client=out.security-mail.net[192.0.2.9]
Nov 24 09:00:01 mx postfix/qmgr[2]: 4Aa1: from=<x@b.example>, size=9, nrcpt=1 (queue active)
Nov 24 09:00:02 mx postfix/local[3]: 4Aa1: to=<u@a.example>, relay=local, status=sent
Nov 24 09:00:02 mx postfix/qmgr[2]: 4Aa1: removed
Nov 24 09:10:00 mx postfix/smtpd[11]: connect from mail.b.example[198.51.100.5]
Nov 24 09:10:01 mx postfix/smtpd[11]: 4Aa2: client=mail.b.example[198.51.100.5]
Nov 24 09:10:02 mx postfix/lmtp[3]: 4Aa2: to=<u@A.example>, relay=x, status=sent
Nov 24 09:20:01 mx postfix/submission/smtpd[11]: 4Aa3: client=mobile.isp.example[198.51.100.77], sasl_method=PLAIN, sasl_username=u
Nov 24 09:30:00 mx postfix/smtpd[11]: connect from unknown[198.51.100.66]
Nov 24 09:30:01 mx postfix/smtpd[11]: NOQUEUE: reject: RCPT from unknown[198.51.100.66]: 554 5.7.1 <z@y.example>: Relay access denied; from=<q@w.example> to=<z@y.example> proto=ESMTP helo=<w>
Nov 24 09:40:00 mx postfix/smtpd[11]: connect from unknown[198.51.100.67]
Nov 24 09:40:01 mx postfix/smtpd[11]: lost connection after CONNECT from unknown[198.51.100.67]
Nov 24 09:50:00 mx postfix/smtpd[11]: 4Aa4: client=printer.local[192.168.1.44]
Nov 28 09:50:00 mx postfix/smtpd[11]: 4Aa5: client=old.c.example[2001:db8:9::1]:4711
Nov 28 09:50:01 mx postfix/smtp[3]: 4Aa5: to=<u@elsewhere.example>, relay=x[198.51.100.1]:25, status=sent
";

#[test]
fn who_comes_to_postfix_is_judged() {
    let summary = read_for(POSTFIX, &["a.example"]);
    assert_eq!((summary.kind, summary.lines), (Some(Kind::Postfix), 16));
    let service = of(&summary, "192.0.2.9");
    assert_eq!((service.judgement, counts(&service)), (Judgement::Service, (1, 0, 0, 0)));
    let stranger = of(&summary, "198.51.100.5");
    assert_eq!(stranger.judgement, Judgement::StrangerDelivers);
    assert_eq!(stranger.name.as_deref(), Some("mail.b.example"));
    assert_eq!(stranger.first.as_deref(), Some("Nov 24 09:10:00"));
    assert_eq!(stranger.last.as_deref(), Some("Nov 24 09:10:01"));
    assert_eq!((stranger.connections, counts(&stranger)), (1, (1, 0, 0, 0)));
    assert!(stranger.looks_legitimate);
    assert_eq!(of(&summary, "198.51.100.77").judgement, Judgement::Authenticated);
    let refused = of(&summary, "198.51.100.66");
    assert_eq!((refused.judgement, refused.name), (Judgement::StrangerRefused, None));
    assert_eq!(of(&summary, "198.51.100.67").judgement, Judgement::Probe);
    assert_eq!(of(&summary, "192.168.1.44").judgement, Judgement::Internal);
    let elsewhere = of(&summary, "2001:db8:9::1");
    assert_eq!(counts(&elsewhere), (0, 1, 0, 0), "not for the domain");
    assert_eq!(summary.clients[0].address, stranger.address, "the one to look at comes first");
    assert_eq!(summary.gate.reasons, [Reason::StrangersDeliver(2)]);
    assert_eq!(summary.gate.notes, [Note::OtherDomains(1)]);
    let any = read_for(POSTFIX, &[]);
    assert_eq!(any.gate.notes, [], "without a domain all count");
}

#[test]
fn the_heads_of_syslog_and_journal_are_known() {
    for head in [
        "Nov  4 09:00:00 mx postfix/smtpd[11]:",
        "<22>Nov  4 09:00:00 mx postfix/smtpd[11]:",
        "2026-11-04T09:00:00.123456+01:00 mx postfix/smtpd[11]:",
        "<22>1 2026-11-04T09:00:00.1Z mx postfix/smtpd 11 - -",
        "2026-11-04T09:00:00+0100 mx postfix-in/smtpd[11]:",
    ] {
        let summary = read_for(&format!("{head} 4A: client=b.example[198.51.100.5]\r\n"), &[]);
        let client = of(&summary, "198.51.100.5");
        assert_eq!(client.accepted, 1, "{head}");
        assert!(client.first.unwrap().contains("09:00:00"), "{head}");
    }
    for users in ["postfix/submission/smtpd", "postfix/smtps/smtpd", "postfix/submissions/smtpd"] {
        let line = format!("Nov  4 09:00:00 mx {users}[11]: 4A: client=b.example[198.51.100.5]\n");
        assert_eq!(of(&read_for(&line, &[]), "198.51.100.5").authenticated, 1, "{users}");
    }
}

#[test]
fn who_only_tries_an_envelope_delivers_nothing() {
    let text = "\
Nov 24 09:10:01 mx postfix/smtpd[11]: 4A: client=mail.b.example[198.51.100.5]
Nov 24 09:10:02 mx postfix/smtpd[11]: disconnect from mail.b.example[198.51.100.5] ehlo=1 mail=1 rcpt=1 quit=1 commands=4
Nov 24 09:10:03 mx postfix/smtpd[11]: 4B: client=mail.c.example[198.51.100.6]
Nov 24 09:10:03 mx postfix/cleanup[12]: 4B: message-id=<x@y>
Nov 24 09:10:04 mx postfix/smtpd[11]: disconnect from mail.c.example[198.51.100.6] ehlo=1 mail=1 rcpt=1 data=1 quit=1 commands=5
";
    let summary = read_for(text, &[]);
    assert_eq!(of(&summary, "198.51.100.5").judgement, Judgement::Probe);
    assert_eq!(counts(&of(&summary, "198.51.100.6")), (1, 0, 0, 0));
}

#[test]
fn a_message_refused_at_its_end_is_not_taken() {
    let text = "\
Nov 24 09:10:01 mx postfix/smtpd[11]: 4A: client=mail.b.example[198.51.100.5]
Nov 24 09:10:02 mx postfix/cleanup[12]: 4A: message-id=<x@y>
Nov 24 09:10:02 mx postfix/smtpd[11]: 4A: milter-reject: END-OF-MESSAGE from mail.b.example[198.51.100.5]: 5.7.1 spam; from=<a@b>
Nov 24 09:10:03 mx postfix/postscreen[9]: CONNECT from [198.51.100.8]:4711 to [192.0.2.1]:25
Nov 24 09:10:03 mx postfix/postscreen[9]: NOQUEUE: reject: RCPT from [198.51.100.8]:4711: 550 5.7.1 blocked; from=<>
Nov 24 09:10:04 mx postfix/smtpd[11]: NOQUEUE: reject_warning: RCPT from c.example[198.51.100.9]: 554 5.7.1 refused; from=<>
Nov 24 09:10:04 mx postfix/smtpd[11]: 4B: client=c.example[198.51.100.9]
";
    let summary = read_for(text, &[]);
    assert_eq!(counts(&of(&summary, "198.51.100.5")), (0, 0, 0, 1));
    assert_eq!(of(&summary, "198.51.100.8").judgement, Judgement::StrangerRefused);
    assert_eq!(counts(&of(&summary, "198.51.100.9")), (1, 0, 0, 0), "a warning refuses nobody");
}

#[test]
fn mail_that_goes_on_to_a_filter_is_counted() {
    let text = "\
Nov 20 10:00:00 mx postfix/smtpd[77]: connect from mail.b.example[198.51.100.5]
Nov 20 10:00:01 mx postfix/smtpd[77]: NOQUEUE: client=mail.b.example[198.51.100.5]
Nov 20 10:00:01 mx postfix/smtpd[78]: NOQUEUE: client=mail.c.example[198.51.100.6]
Nov 20 10:00:02 mx postfix/smtpd[99]: 4A: client=localhost[127.0.0.1], orig_client=mail.b.example[198.51.100.5]
Nov 20 10:00:02 mx postfix/smtpd[77]: proxy-accept: END-OF-MESSAGE: 250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4A; from=<x@b.example> to=<u@a.example> proto=ESMTP helo=<mail.b.example>
Nov 20 10:00:03 mx postfix/smtpd[78]: proxy-reject: END-OF-MESSAGE: 554 5.7.0 spam; from=<x@c.example> to=<u@a.example> proto=ESMTP helo=<mail.c.example>
Nov 20 10:00:03 mx postfix/smtpd[77]: NOQUEUE: client=mail.b.example[198.51.100.5]
Nov 20 10:00:03 mx postfix/smtpd[77]: disconnect from mail.b.example[198.51.100.5] ehlo=1 mail=2 rcpt=2 data=2 quit=1 commands=8
Nov 20 10:00:03 mx postfix/smtpd[78]: disconnect from mail.c.example[198.51.100.6] ehlo=1 mail=1 rcpt=1 data=0/1 quit=1 commands=4/5
Nov 20 10:00:04 mx postfix/smtpd[79]: NOQUEUE: client=mail.d.example[198.51.100.7]
Nov 20 10:00:04 mx postfix/smtpd[79]: disconnect from mail.d.example[198.51.100.7] ehlo=1 mail=1 rcpt=1 quit=1 commands=4
Nov 20 10:00:05 mx postfix/smtpd[80]: NOQUEUE: client=mail.e.example[198.51.100.8]
Nov 20 10:00:06 mx postfix/smtpd[80]: disconnect from mail.e.example[198.51.100.8] ehlo=1 mail=1 rcpt=1 data=0/1 quit=1 commands=4/5
Nov 20 10:00:07 mx postfix/smtpd: NOQUEUE: client=mail.f.example[198.51.100.9]
";
    let summary = read_for(text, &["a.example"]);
    assert_eq!(counts(&of(&summary, "198.51.100.5")), (2, 0, 0, 0));
    assert_eq!(counts(&of(&summary, "198.51.100.6")), (0, 0, 0, 1));
    assert_eq!(of(&summary, "198.51.100.7").judgement, Judgement::Probe);
    assert_eq!(counts(&of(&summary, "198.51.100.8")), (0, 0, 0, 1));
    assert_eq!(counts(&of(&summary, "198.51.100.9")), (1, 0, 0, 0), "what is not known counts");
    assert_eq!(summary.gate.reasons, [Reason::StrangersDeliver(2), Reason::ServiceNotSeen]);
}

#[test]
fn another_connection_of_the_same_server_takes_nothing_away() {
    for process in ["postfix/smtpd[N]:", "postfix/smtpd N - -"] {
        let [first, second] = ["77", "78"].map(|id| process.replace('N', id));
        let head = if process.ends_with('-') {
            "<22>1 2026-11-20T10:00:00Z mx"
        } else {
            "Nov 20 10:00:00 mx"
        };
        let text = format!(
            "\
{head} {first} 4A: client=mail.b.example[198.51.100.5]
{head} {second} NOQUEUE: reject: RCPT from mail.b.example[198.51.100.5]: 550 5.1.1 unknown; from=<>
{head} {second} disconnect from mail.b.example[198.51.100.5] ehlo=1 mail=1 rcpt=0/1 quit=1 commands=3/4
{head} postfix/cleanup[98]: 4A: message-id=<1@b.example>
{head} postfix/local[97]: 4A: to=<u@a.example>, relay=local, status=sent
"
        );
        assert_eq!(counts(&of(&read_for(&text, &["a.example"]), "198.51.100.5")), (1, 0, 0, 1));
    }
}

#[test]
fn how_long_a_log_is_does_not_depend_on_its_order() {
    let line =
        |time: &str| format!("{time} mx postfix/smtpd[1]: 4A: client=c.example[192.0.2.9]\n");
    let read = |times: &[&str]| {
        let text: String = times.iter().map(|time| line(time)).collect();
        let summary = read_for(&text, &[]);
        (summary.gate.notes, summary.first.unwrap_or_default())
    };
    let newest_first = ["2026-11-25T10:00:00.1+01:00", "2026-11-25T09:00:00.1+01:00"];
    assert_eq!(read(&newest_first), (vec![Note::Short(1)], newest_first[1].to_owned()));
    assert_eq!(read(&["Nov 25 10:00:00", "Nov 25 09:00:00"]).0, [Note::Short(1)]);
    assert_eq!(read(&["Dec 31 10:00:00", "Jan  5 10:00:00"]).0, []);
    assert_eq!(
        read(&["Tue 2026-11-24 10:00:00 CET", "Tue 2026-11-24 12:00:00 CET"]).0,
        [Note::Short(2)]
    );
    assert_eq!(read(&["mar. 24 nov. 10:00"]).0, [Note::LengthUnknown]);
}

const EXIM: &str = "\
2026-11-24 09:00:00 1tAa01-000001-AA <= x@b.example H=out.security-mail.net [192.0.2.9] P=esmtps X=TLS1.3 S=900 id=q@b
2026-11-24 09:00:01 1tAa01-000001-AA => u <u@a.example> R=local_user T=maildir_home
2026-11-24 09:00:01 1tAa01-000001-AA Completed
2026-11-24 09:10:00.123 +0100 [4711] 1tAa02-000001-AA <= x@b.example H=mail.b.example (itself) [198.51.100.5]:2525 I=[203.0.113.1]:25 P=esmtp S=900 for u@a.example
2026-11-24 09:20:00 1tAa03-000001-AA <= u@a.example H=(phone) [198.51.100.77] P=esmtpsa A=plain:u S=900
2026-11-24 09:30:00 H=(w) [198.51.100.66] F=<q@w.example> rejected RCPT <z@y.example>: relay not permitted
2026-11-24 09:40:00 no MAIL in SMTP connection from (x) [198.51.100.67] D=0s C=EHLO,QUIT
2026-11-24 09:45:00 login authenticator failed for (x) [198.51.100.68]: 535 Incorrect authentication data
2026-11-24 09:50:00 1tAa04-000001-AA <= root@a.example U=root P=local S=400
2026-11-24 09:50:01 1tAa05-000001-AA <= x@y.example H=mx.y.example [198.51.100.9] P=esmtp S=400
2026-11-24 09:50:02 1tAa05-000001-AA => u@elsewhere.example R=dnslookup T=remote_smtp H=z [203.0.113.9]
2026-11-24 09:50:03 1tAa06-000001-AA <= u@a.example H=pc [198.51.100.10] I=[203.0.113.1]:587 P=esmtps S=400
";

#[test]
fn who_comes_to_exim_is_judged() {
    let summary = read_for(EXIM, &["a.example"]);
    assert_eq!((summary.kind, summary.lines), (Some(Kind::Exim), 12));
    assert_eq!(of(&summary, "192.0.2.9").judgement, Judgement::Service);
    let stranger = of(&summary, "198.51.100.5");
    assert_eq!(stranger.judgement, Judgement::StrangerDelivers);
    assert_eq!(stranger.name.as_deref(), Some("mail.b.example"));
    assert_eq!(of(&summary, "198.51.100.77").judgement, Judgement::Authenticated);
    assert_eq!(of(&summary, "198.51.100.66").judgement, Judgement::StrangerRefused);
    assert_eq!(of(&summary, "198.51.100.67").judgement, Judgement::Probe);
    assert_eq!(of(&summary, "198.51.100.68").judgement, Judgement::Probe);
    assert_eq!(counts(&of(&summary, "198.51.100.9")), (0, 1, 0, 0));
    assert_eq!(of(&summary, "198.51.100.10").judgement, Judgement::Authenticated);
    assert_eq!(summary.gate.notes, [Note::OtherDomains(1), Note::Short(0)]);
}

#[test]
fn a_subject_in_exims_log_says_nothing_of_who_sent() {
    let text = "\
2026-11-20 10:00:00 1tA-0-A <= a@b.example H=mail.b.example (b) [198.51.100.5] P=esmtp S=9 T=\"I=[1.2.3.4]:587 A=plain [203.0.113.7]\" from <a@b.example> for u@a.example
2026-11-20 10:00:02 1tB-0-A <= root@a.example U=root P=local S=9 T=\"Alert H=x [203.0.113.77] is down\"
";
    let summary = read_for(text, &["a.example"]);
    assert_eq!(summary.clients.len(), 1);
    assert_eq!(of(&summary, "198.51.100.5").judgement, Judgement::StrangerDelivers);
}

const EXCHANGE: &str = "\u{feff}#Software: Microsoft Exchange Server\r
#Version: 15.0.0.0\r
#Log-type: SMTP Receive Protocol Log\r
#Date: 2026-11-24T09:00:00.000Z\r
#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r
2026-11-24T09:00:00.000Z,SRV\\Default Frontend SRV,08A1,0,10.0.0.2:25,192.0.2.9:4711,+,,\r
2026-11-24T09:00:00.100Z,SRV\\Default Frontend SRV,08A1,1,10.0.0.2:25,192.0.2.9:4711,>,\"220 srv, ready\",\r
2026-11-24T09:00:00.200Z,SRV\\Default Frontend SRV,08B2,0,10.0.0.2:25,198.51.100.5:4712,+,,\r
2026-11-24T09:00:00.300Z,SRV\\Default Frontend SRV,08A1,2,10.0.0.2:25,192.0.2.9:4711,<,MAIL FROM:<x@b.example> SIZE=10,\r
2026-11-24T09:00:00.300Z,SRV\\Default Frontend SRV,08B2,1,10.0.0.2:25,198.51.100.5:4712,<,MAIL FROM:<x@b.example>,\r
2026-11-24T09:00:00.400Z,SRV\\Default Frontend SRV,08A1,3,10.0.0.2:25,192.0.2.9:4711,>,250 2.1.0 Sender OK,\r
2026-11-24T09:00:00.400Z,SRV\\Default Frontend SRV,08B2,2,10.0.0.2:25,198.51.100.5:4712,>,250 2.1.0 Sender OK,\r
2026-11-24T09:00:00.500Z,SRV\\Default Frontend SRV,08A1,4,10.0.0.2:25,192.0.2.9:4711,<,RCPT TO:<u@a.example>,\r
2026-11-24T09:00:00.500Z,SRV\\Default Frontend SRV,08A1,5,10.0.0.2:25,192.0.2.9:4711,>,250 2.1.5 Recipient OK,\r
2026-11-24T09:00:00.500Z,SRV\\Default Frontend SRV,08B2,3,10.0.0.2:25,198.51.100.5:4712,<,RCPT TO:<u@a.example>,\r
2026-11-24T09:00:00.500Z,SRV\\Default Frontend SRV,08B2,4,10.0.0.2:25,198.51.100.5:4712,>,250 2.1.5 Recipient OK,\r
2026-11-24T09:00:00.600Z,SRV\\Default Frontend SRV,08A1,6,10.0.0.2:25,192.0.2.9:4711,<,BDAT 99 LAST,\r
2026-11-24T09:00:00.600Z,SRV\\Default Frontend SRV,08A1,7,10.0.0.2:25,192.0.2.9:4711,>,\"250 2.6.0 <q@b> [InternalId=1] Queued mail for delivery\",\r
2026-11-24T09:00:00.600Z,SRV\\Default Frontend SRV,08B2,5,10.0.0.2:25,198.51.100.5:4712,<,DATA,\r
2026-11-24T09:00:00.600Z,SRV\\Default Frontend SRV,08B2,6,10.0.0.2:25,198.51.100.5:4712,>,354 Start mail input,\r
2026-11-24T09:00:00.700Z,SRV\\Default Frontend SRV,08B2,7,10.0.0.2:25,198.51.100.5:4712,>,250 2.6.0 <q@b> Queued mail for delivery,\r
2026-11-24T09:00:00.700Z,SRV\\Default Frontend SRV,08B2,8,10.0.0.2:25,198.51.100.5:4712,-,,Remote\r
2026-11-24T09:01:00.000Z,SRV\\Client Frontend SRV,08C3,0,10.0.0.2:587,198.51.100.77:4711,+,,\r
2026-11-24T09:01:00.000Z,SRV\\Client Frontend SRV,08C3,1,10.0.0.2:587,198.51.100.77:4711,<,AUTH LOGIN,\r
2026-11-24T09:01:00.000Z,SRV\\Client Frontend SRV,08C3,2,10.0.0.2:587,198.51.100.77:4711,>,235 2.7.0 Authentication successful,\r
2026-11-24T09:01:00.000Z,SRV\\Client Frontend SRV,08C3,3,10.0.0.2:587,198.51.100.77:4711,<,MAIL FROM:<u@a.example>,\r
2026-11-24T09:01:00.000Z,SRV\\Client Frontend SRV,08C3,4,10.0.0.2:587,198.51.100.77:4711,>,250 2.1.0 Sender OK,\r
2026-11-24T09:01:00.000Z,SRV\\Client Frontend SRV,08C3,5,10.0.0.2:587,198.51.100.77:4711,<,DATA,\r
2026-11-24T09:01:00.000Z,SRV\\Client Frontend SRV,08C3,6,10.0.0.2:587,198.51.100.77:4711,>,250 2.6.0 <q@b> Queued mail for delivery,\r
2026-11-24T09:02:00.000Z,SRV\\Default Frontend SRV,08D4,0,10.0.0.2:25,[2001:db8:9::1]:4711,+,,\r
2026-11-24T09:02:00.000Z,SRV\\Default Frontend SRV,08D4,1,10.0.0.2:25,[2001:db8:9::1]:4711,<,MAIL FROM:<q@w.example>,\r
2026-11-24T09:02:00.000Z,SRV\\Default Frontend SRV,08D4,2,10.0.0.2:25,[2001:db8:9::1]:4711,>,250 2.1.0 Sender OK,\r
2026-11-24T09:02:00.000Z,SRV\\Default Frontend SRV,08D4,3,10.0.0.2:25,[2001:db8:9::1]:4711,<,RCPT TO:<z@y.example>,\r
2026-11-24T09:02:00.000Z,SRV\\Default Frontend SRV,08D4,4,10.0.0.2:25,[2001:db8:9::1]:4711,>,550 5.7.1 Unable to relay,\r
2026-11-24T09:03:00.000Z,SRV\\Default Frontend SRV,08E5,0,10.0.0.2:25,198.51.100.67:4711,+,,\r
2026-11-24T09:03:00.000Z,SRV\\Default Frontend SRV,08E5,1,10.0.0.2:25,198.51.100.67:4711,-,,Remote\r
";

#[test]
fn who_comes_to_exchange_is_judged() {
    let summary = read_for(EXCHANGE, &["a.example"]);
    assert_eq!(summary.kind, Some(Kind::Exchange));
    let service = of(&summary, "192.0.2.9");
    assert_eq!((service.judgement, counts(&service)), (Judgement::Service, (1, 0, 0, 0)));
    let stranger = of(&summary, "198.51.100.5");
    assert_eq!(
        (stranger.judgement, counts(&stranger)),
        (Judgement::StrangerDelivers, (1, 0, 0, 0))
    );
    assert_eq!(stranger.first.as_deref(), Some("2026-11-24T09:00:00.200Z"));
    assert_eq!(of(&summary, "198.51.100.77").judgement, Judgement::Authenticated);
    assert_eq!(of(&summary, "2001:db8:9::1").judgement, Judgement::StrangerRefused);
    assert_eq!(of(&summary, "198.51.100.67").judgement, Judgement::Probe);
    let once = "\
#Fields: date-time,session-id,local-endpoint,remote-endpoint,event,data,context
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,+,,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,>,220 srv,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,<,EHLO b.example,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,>,250-srv Hello,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,>,250 PIPELINING,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,<,MAIL FROM:<x@b.example>,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,<,RCPT TO:<u@elsewhere.example>,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,<,RCPT TO:<u@a.example>,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,<,DATA,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,>,250 2.1.0 Sender OK,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,>,550 5.7.1 Unable to relay,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,>,250 2.1.5 Recipient OK,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,>,354 Start,
2026-11-24T09:00:00.000Z,1,10.0.0.2:25,198.51.100.5:9,>,250 2.6.0 <q> Queued mail for delivery,
";
    let pipelined = read_for(once, &["a.example"]);
    assert_eq!(counts(&of(&pipelined, "198.51.100.5")), (1, 0, 0, 1), "several commands at once");
    let wide: Vec<u8> = std::iter::once(0xfeff)
        .chain(EXCHANGE.trim_start_matches('\u{feff}').encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut reader = LogReader::new(&[]);
    reader.feed(&wide);
    let service = ServiceProfile::built_in();
    let who = Who { service: &service, ranges: &[], inside: &[], domains: &[], now: NOW };
    assert_eq!(reader.finish(&who).clients.len(), 5, "UTF-16 is read too");
}

#[test]
fn the_gate_opens_when_no_stranger_delivers() {
    let quiet: String = POSTFIX
        .lines()
        .filter(|l| !l.contains("4Aa2") && !l.contains("4Aa5"))
        .fold(String::new(), |mut all, line| {
            all += line;
            all += "\n";
            all
        });
    let summary = read_for(&quiet, &["a.example"]);
    assert!(summary.gate.is_ready());
    assert_eq!(summary.gate.notes, [Note::Short(0)]);
    let empty = read_for("Nov 25 10:00:00 mx postfix/qmgr[1]: 4Xabc: removed\n", &[]);
    assert!(!empty.gate.is_ready() && empty.gate.is_unknown(), "{empty:?}");
    let missing =
        "Nov 24 09:00:01 mx postfix/smtpd[1]: 4A: client=new.security-mail.net[198.51.100.3]\n";
    let reasons = read_for(missing, &[]).gate.reasons;
    let address = "198.51.100.3".parse().unwrap();
    let wanted = Reason::RangeMissing(address, "new.security-mail.net".into());
    assert!(reasons.contains(&wanted), "{reasons:?}");
    let nothing = read_for("Dear Sir,\nno log\n", &[]);
    assert_eq!((nothing.kind, nothing.clients.len()), (None, 0));
}

#[test]
fn who_would_be_shut_out_with_the_strangers_is_told() {
    let served = "2026-11-24T09:00:01+01:00 mx postfix/smtpd[1]: 4A: \
                  client=a.security-mail.net[192.0.2.9]\n";
    let user = |program: &str| {
        format!(
            "2026-11-28T09:00:01+01:00 mx postfix/{program}[1]: 4B: \
             client=x[198.51.100.9], sasl_method=PLAIN, sasl_username=u\n"
        )
    };
    let notes = |log: &str| read_for(log, &[]).gate.notes;
    assert_eq!(notes(&format!("{served}{}", user("submission/smtpd"))), []);
    assert_eq!(notes(&format!("{served}{}", user("smtpd"))), [Note::UsersAtMailPort(1)]);
    let exim = |port: &str| {
        format!(
            "2026-11-28 09:00:00 1tA <= u@a.example H=x [198.51.100.9] I=[203.0.113.1]:{port} \
             P=esmtpsa A=login:u S=9\n"
        )
    };
    assert_eq!(notes(&format!("{served}{}", exim("587"))), []);
    assert_eq!(notes(&format!("{served}{}", exim("25"))), [Note::UsersAtMailPort(1)]);
    let inside = user("smtpd").replace("198.51.100.9", "192.168.1.9");
    assert_eq!(notes(&format!("{served}{inside}")), [], "the own network is let in");
}

#[test]
fn a_log_of_last_year_does_not_tell_who_comes_today() {
    let at =
        |day: &str| format!("{day}T09:00:01+01:00 mx postfix/smtpd[1]: 4A: client=a[192.0.2.9]\n");
    let notes = |first, last| read_for(&format!("{}{}", at(first), at(last)), &[]).gate.notes;
    assert_eq!(notes("2026-11-24", "2026-11-28"), []);
    let last = "2025-11-28T09:00:01+01:00".to_owned();
    assert_eq!(notes("2025-11-24", "2025-11-28"), [Note::Old(last)]);
}

/// Postfix tells of these by `cleanup`, and not by the server that talks with the client.
#[test]
fn what_a_header_check_or_a_milter_refused_was_not_delivered() {
    for verdict in [
        "milter-reject: END-OF-MESSAGE from b[198.51.100.5]: 5.7.1 Spam; from=<x@b.example> \
         to=<u@a.example> proto=ESMTP helo=<b>",
        "reject: header Subject: win from b[198.51.100.5]; from=<x@b.example> to=<u@a.example> \
         proto=ESMTP helo=<b>: 5.7.1 no",
        "milter-discard: END-OF-MESSAGE from b[198.51.100.5]: milter triggers DISCARD action",
    ] {
        let log = format!(
            "Nov 24 09:10:01 mx postfix/smtpd[11]: 4Aa2: client=b[198.51.100.5]\n\
             Nov 24 09:10:02 mx postfix/cleanup[12]: 4Aa2: message-id=<1@b.example>\n\
             Nov 24 09:10:03 mx postfix/cleanup[12]: 4Aa2: {verdict}\n\
             Nov 24 09:10:04 mx postfix/smtpd[11]: disconnect from b[198.51.100.5] ehlo=1 mail=1 \
             rcpt=1 data=0/1 quit=1 commands=4/5\n"
        );
        let stranger = of(&read_for(&log, &["a.example"]), "198.51.100.5");
        assert_eq!(counts(&stranger), (0, 0, 0, 1), "{verdict}");
        assert_eq!(stranger.judgement, Judgement::StrangerRefused);
    }
}

#[test]
fn memory_stays_bounded() {
    let service = ServiceProfile::built_in();
    let who = Who { service: &service, ranges: &[], inside: &[], domains: &[], now: NOW };
    let mut reader = LogReader::new(&["a.example".to_owned()]);
    reader.feed(&vec![b'x'; 1_000_000]);
    assert!(reader.line.len() <= MAX_LINE);
    reader.feed(b"\n");
    // Messages that never end.
    for at in 0..25_000 {
        let line =
            format!("Nov 24 09:00:01 mx postfix/smtpd[1]: Q{at}: client=b.example[198.51.100.3]\n");
        reader.feed(line.as_bytes());
    }
    assert_eq!(reader.finish(&who).clients[0].accepted, 25_000);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn whatever_stands_in_a_log_is_read_without_fault(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        lines in prop::collection::vec(
            prop_oneof![
                "Nov 2[0-9] 0[0-9]:00:00 mx postfix/(smtpd|qmgr|local)\\[1\\]: .{0,40}",
                "Nov 24 09:00:00 mx postfix/smtpd\\[1\\]: (A|NOQUEUE): (client=|reject: RCPT from )[a-z\\[\\]0-9.:]{0,24}",
                "2026-11-24 09:00:00 (A|B) (<=|=>|Completed|\\*\\*) [A-Za-z=\\[\\]().:0-9 @]{0,40}",
                "#Fields: (session-id|remote-endpoint|event|data|,){0,8}",
                "(a|,|\"|<|>|1\\.2\\.3\\.4:25|RCPT TO:<x@a>|250 Queued){0,12}",
                "\\PC{0,60}",
            ],
            0..30,
        )
    ) {
        let service = ServiceProfile::built_in();
        let who = Who { service: &service, ranges: &[], inside: &[], domains: &[], now: NOW };
        let mut reader = LogReader::new(&["a".to_owned()]);
        reader.feed(&bytes);
        reader.feed(b"\n");
        reader.feed(lines.join("\n").as_bytes());
        let summary = reader.finish(&who);
        prop_assert!(summary.clients.len() <= 64);
    }
}
