use proptest::prelude::*;

use super::*;

fn hop(line: &str) -> Hop {
    let mut path = Path::read(&format!("Received: {line}\n")).unwrap();
    assert_eq!(path.hops.len(), 1);
    path.hops.remove(0)
}

fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

/// Line; from, name in the DNS, address, by, first guide.
const LINES: [(&str, &str, &str, &str, &str, &str); 13] = [
    (
        "from pc7 (host9.a.example [198.51.100.9])\r\n\tby mx.b.example (Postfix) with ESMTPS id \
             4XyZ\r\n\tfor <x@b.example>; Tue, 24 Nov 2026 10:00:00 +0100 (CET)",
        "pc7",
        "host9.a.example",
        "198.51.100.9",
        "mx.b.example",
        "postfix",
    ),
    (
        "from [198.51.100.9] (helo=pc7)\n by mx.b.example with esmtp (Exim 4.96)\n (envelope-from \
             <a@a.example>) id 1abc-000; Tue, 24 Nov 2026 09:00:00 +0000",
        "pc7",
        "",
        "198.51.100.9",
        "mx.b.example",
        "exim",
    ),
    (
        "from host9.a.example ([198.51.100.9]:51234 helo=pc7) by mx.b.example with esmtps \
             (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.98) id 1abc; Tue, 24 Nov 2026 09:00:00 GMT",
        "pc7",
        "host9.a.example",
        "198.51.100.9",
        "mx.b.example",
        "exim",
    ),
    (
        "from pc7 (host9.a.example [198.51.100.9] (may be forged)) by mx.b.example \
             (8.17.1/8.17.1) with ESMTP id 3AO9; Tue, 24 Nov 2026 09:00:00 GMT",
        "pc7",
        "host9.a.example",
        "198.51.100.9",
        "mx.b.example",
        "sendmail",
    ),
    (
        "from unknown (HELO pc7) (198.51.100.9) by mx.b.example with SMTP; 24 Nov 2026 \
             09:00:00 -0000",
        "pc7",
        "",
        "198.51.100.9",
        "mx.b.example",
        "",
    ),
    (
        "from SRV1.a.local (2001:db8::9) by mail.b.example (203.0.113.1) with Microsoft SMTP \
             Server (version=TLS1_2, cipher=TLS_X) id 15.1.2507.39 via Frontend Transport; Tue, 24 \
             Nov 2026 09:00:00 +0000",
        "SRV1.a.local",
        "",
        "2001:db8::9",
        "mail.b.example",
        "exchange-2019",
    ),
    (
        "from x.a.example ([198.51.100.9]) by srv.b.example with Microsoft SMTP Server id \
             14.3.513.0; Tue, 24 Nov 2026 09:00:00 +0000",
        "x.a.example",
        "",
        "198.51.100.9",
        "srv.b.example",
        "exchange-2010",
    ),
    (
        "from x.a.example ([198.51.100.9]) by srv.b.example with Microsoft \
             SMTPSVC(6.0.3790.4675); Tue, 24 Nov 2026 09:00:00 +0000",
        "x.a.example",
        "",
        "198.51.100.9",
        "srv.b.example",
        "exchange-2003",
    ),
    (
        "from pc7 ([198.51.100.9]) by dom.b.example (HCL Domino Release 12.0.2FP1) with ESMTP id \
             2026112410000; Tue, 24 Nov 2026 10:00:00 +0100",
        "pc7",
        "",
        "198.51.100.9",
        "dom.b.example",
        "domino",
    ),
    (
        "from pc7 ([198.51.100.9]) by dom.b.example (Lotus Domino Release 5.0.8) with SMTP id \
             2026; Tue, 24 Nov 2026 10:00:00 +0100",
        "pc7",
        "",
        "198.51.100.9",
        "dom.b.example",
        "domino-5",
    ),
    (
        "from mail-f41.google.com (mail-f41.google.com. [209.85.128.41]) by mx.google.com with \
             ESMTPS id z1; Tue, 24 Nov 2026 01:00:00 -0800 (PST)",
        "mail-f41.google.com",
        "mail-f41.google.com",
        "209.85.128.41",
        "mx.google.com",
        "google-workspace",
    ),
    (
        "from pc7 (host9.a.example [IPv6:2001:db8::9]) by mx.b.example (OpenSMTPD) with ESMTPS id \
             1a (TLSv1.3:X:256:NO); Tue, 24 Nov 2026 10:00:00 +0100 (CET)",
        "pc7",
        "host9.a.example",
        "2001:db8::9",
        "mx.b.example",
        "opensmtpd",
    ),
    (
        "from AM0PR01.eurprd01.prod.outlook.com (2603:10a6::1) by \
             AM0PR02.eurprd01.prod.outlook.com (2603:10a6::2) with Microsoft SMTP Server \
             (version=TLS1_2) id 15.20.8000.1; Tue, 24 Nov 2026 09:00:00 +0000",
        "AM0PR01.eurprd01.prod.outlook.com",
        "",
        "2603:10a6::1",
        "AM0PR02.eurprd01.prod.outlook.com",
        "microsoft-365",
    ),
];

#[test]
#[allow(clippy::too_many_lines)] // A table, one server an entry.
fn every_server_writes_its_own_way() {
    for (line, from, name, address, by, guide) in LINES {
        let hop = hop(line);
        let or = |text: &Option<String>| text.clone().unwrap_or_default();
        assert_eq!(or(&hop.from), from, "{line}");
        assert_eq!(or(&hop.from_name), name, "{line}");
        assert_eq!(hop.from_address, Some(ip(address)), "{line}");
        assert_eq!(or(&hop.by), by, "{line}");
        let first = hop.product.as_ref().map_or("", |product| product.guides[0]);
        assert_eq!(first, guide, "{line}");
        assert_eq!(hop.at.unwrap().to_string(), "2026-11-24T09:00:00Z", "{line}");
    }
}

#[test]
fn lines_without_a_sender_are_hops_too() {
    let own =
        hop("by 2002:a05:6402:1a2b:b0:5d0:1 with SMTP id x1csp1; Tue, 24 Nov 2026 09:00:00 GMT");
    assert_eq!((own.from_address, own.product.unwrap().guides[0]), (None, "google-workspace"));
    let queue = hop("(qmail 4711 invoked by uid 89); 24 Nov 2026 09:00:00 -0000");
    assert_eq!(queue.product.unwrap().guides, ["qmail"]);
    let old =
        hop("by SERVER1 with Internet Mail Service (5.5.2653.19)\n\tid W1; Tue, 24 Nov 2026 \
                   10:00:00 +0100");
    assert_eq!(
        (old.by.as_deref(), old.product.unwrap().guides[0]),
        (Some("SERVER1"), "exchange-5.5")
    );
}

const OUTGOING: &str = "Delivered-To: me@home.example\r\n\
Received: from smtp.security-mail.net (smtp.security-mail.net [203.0.113.9])\r\n\
\tby mx.home.example (Postfix) with ESMTPS id 3;\r\n\tTue, 24 Nov 2026 10:00:30 +0100\r\n\
Received: from mail.a.example (gate.a.example [198.51.100.9])\r\n by smtp.security-mail.net \
(E-securemail) with ESMTP id 2;\r\n Tue, 24 Nov 2026 10:00:10 +0100\r\n\
Received: from pc7.a.local (192.168.1.20) by srv.a.example (192.168.1.2) with Microsoft SMTP\r\n \
Server id 15.2.1118.7; Tue, 24 Nov 2026 10:00:00 +0100\r\n\
Subject: a test\r\n\r\nReceived: from liar by text of the message\r\n";

#[test]
fn the_last_server_before_the_internet_is_named() {
    let path = Path::read(OUTGOING).unwrap();
    assert_eq!(path.hops.len(), 4, "an empty line and a header after it may be the viewer's");
    let text = OUTGOING.replace("\r\n\r\nReceived", "\r\n\r\nHello,\r\nReceived");
    let path = Path::read(&text).unwrap();
    assert_eq!(path.hops.len(), 3);
    let last = path.last_server().unwrap();
    assert_eq!(last.name.as_deref(), Some("srv.a.example"));
    assert_eq!(last.address, Some(ip("198.51.100.9")));
    assert_eq!(last.product.unwrap().guides, ["exchange-2019"]);
    assert_eq!((path.delay(0), path.delay(1), path.delay(2)), (None, Some(10), Some(20)));
    let service = ServiceProfile::built_in();
    assert_eq!(path.through(&service, &[]), [1, 2]);
    let domains = ["a.example".to_owned()];
    assert_eq!(path.direction(&domains, None), Some(Direction::Outgoing));
    let home = ["home.example".to_owned()];
    assert_eq!(path.direction(&home, None), Some(Direction::Incoming));
    assert_eq!(path.direction(&[], None), None);
    assert_eq!(path.entry().unwrap().name.as_deref(), Some("mx.home.example"));
}

#[test]
fn who_logs_in_from_outside_is_no_server() {
    let text = "Received: from out.isp.example (out.isp.example [198.51.100.7]) by mx.b.example \
                (Postfix) with ESMTPS id 2; Tue, 24 Nov 2026 10:00:10 +0100\n\
                Received: from phone (mobile.example [203.0.113.77]) by out.isp.example (Postfix) \
                with ESMTPSA id 1; Tue, 24 Nov 2026 10:00:00 +0100\n";
    let path = Path::read(text).unwrap();
    assert_eq!(path.last_server().unwrap().name.as_deref(), Some("out.isp.example"));
    assert!(path.through(&ServiceProfile::built_in(), &[]).is_empty());
    let ranges = ["198.51.100.0/24".parse().unwrap()];
    assert_eq!(path.through(&ServiceProfile::built_in(), &ranges), [1], "known by its address");
}

#[test]
fn a_name_that_the_sender_gives_itself_is_not_believed() {
    let text = "Received: from smtp.security-mail.net (bad.example [198.51.100.66]) by mx.a.example \
                (Postfix) with ESMTP id 1; Tue, 24 Nov 2026 10:00:00 +0100\n";
    let path = Path::read(text).unwrap();
    assert!(path.through(&ServiceProfile::built_in(), &[]).is_empty());
}

#[test]
fn the_address_of_the_connection_counts_and_none_that_is_claimed() {
    for (line, wanted) in [
        ("from [192.0.2.9] (unknown [203.0.113.66]) by mx.b.example (Postfix); x", "203.0.113.66"),
        ("from [192.0.2.9] ([203.0.113.66]) by mx.b.example (8.17.1/8.17.1); x", "203.0.113.66"),
        ("from [10.0.0.5] (mail.a.example [203.0.113.5]) by mx (Postfix); x", "203.0.113.5"),
        ("from x (192.0.2.9 [203.0.113.66]) by mx.b.example (Postfix); x", "203.0.113.66"),
        (
            "from [203.0.113.66] (helo=[192.0.2.9]) by mx.b.example with esmtp (Exim 4); x",
            "203.0.113.66",
        ),
        (
            "from x.example ([203.0.113.66] helo=[192.0.2.9]) by mx with esmtp (Exim 4); x",
            "203.0.113.66",
        ),
        (
            "from unknown (HELO [192.0.2.9]) (203.0.113.66) by mx.b.example with SMTP; x",
            "203.0.113.66",
        ),
        ("from mail.a.example (HELO srv) (apache@203.0.113.5) by mx with SMTP; x", "203.0.113.5"),
        ("from m (HELO srv) (info@a.example@203.0.113.5) by mx with SMTP; x", "203.0.113.5"),
    ] {
        assert_eq!(hop(line).from_address, Some(ip(wanted)), "{line}");
    }
    let claimed = hop("from [192.0.2.9] (unknown [203.0.113.66]) by mx.a.example (Postfix); x");
    let ranges = ["192.0.2.0/24".parse().unwrap()];
    let path = Path { hops: vec![claimed] };
    assert!(path.through(&ServiceProfile::built_in(), &ranges).is_empty());
}

#[test]
fn hops_inside_of_one_organisation_are_not_the_internet() {
    let last = "Received: from mail.a.example (mail.a.example [203.0.113.5]) by mx.home.example \
                (Postfix); x\n";
    for inside in [
        "from AM0.eurprd01.prod.outlook.com (2603:10a6:208:1::2) by DB9.eurprd01.prod.outlook.com \
         (2603:10a6:10:1::1) with Microsoft SMTP Server (version=TLS1_2) id 15.20.8158.20; x",
        "from EX01.a.local (2001:db8:10::5) by EX02.a.local (2001:db8:10::6) with Microsoft SMTP \
         Server (version=TLS1_2) id 15.1.2507.39; x",
        "from gate.a.example (gate.a.example [203.0.113.4]) by mail.a.example (Postfix); x",
    ] {
        let path = Path::read(&format!("{last}Received: {inside}\n")).unwrap();
        assert_eq!(path.last_server().unwrap().address, Some(ip("203.0.113.5")), "{inside}");
        assert!(path.last_server().unwrap().name.is_some_and(|name| path.hops[0].by == Some(name)));
    }
    // Others may claim to be of the company, or have their name in the DNS from their provider.
    for outside in [
        "from EX01.a.example (203.0.113.66) by EX02.a.example (10.0.0.6) with Microsoft SMTP Server \
         (version=TLS1_2) id 15.1.2507.39 via Frontend Transport; x",
        "from mx.a.example (unknown [203.0.113.66]) by mail.a.example (Postfix); x",
        "from mail.c.example (host-66.a.example [203.0.113.66]) by mail.a.example (Postfix); x",
    ] {
        let path = Path::read(&format!("{last}Received: {outside}\n")).unwrap();
        assert_eq!(path.last_server().unwrap().address, Some(ip("203.0.113.66")), "{outside}");
    }
    // Two customers of one provider.
    let alone = Path::read(
        "Received: from out.isp.example (out.isp.example [203.0.113.7]) by mx.isp.example (Postfix); x",
    );
    assert_eq!(alone.unwrap().entry().unwrap().name.as_deref(), Some("mx.isp.example"));
}

#[test]
fn microsoft_365_is_no_exchange_of_ones_own() {
    for (by, version) in [
        ("AS8PR01MB5678.eurprd01.prod.exchangelabs.com", "15.20.8182.18"),
        ("AM0PR01MB1234.eurprd01.prod.outlook.com", "15.20.8182.18"),
        ("server.elsewhere.example", "15.20.8182.18"),
    ] {
        let line = format!(
            "from pc (10.0.0.1) by {by} (10.0.0.2) with Microsoft SMTP Server (version=TLS1_2) id \
             {version}; x"
        );
        assert_eq!(hop(&line).product.unwrap().guides, ["microsoft-365"], "{line}");
    }
    // Nothing tells Debian's from others.
    let exim = hop("from a by b.example with esmtp (Exim 4.98.1) id 1; x").product.unwrap();
    assert_eq!((exim.name.as_str(), &exim.guides[..]), ("Exim", &["exim", "exim-debian"][..]));
}

#[test]
fn mail_that_never_left_has_no_last_server() {
    let text =
        "Received: from pc ([192.168.1.9]) by srv.a.local (Postfix); 24 Nov 2026 10:00:00 +0100";
    let path = Path::read(text).unwrap();
    assert_eq!((path.last_server(), path.entry()), (None, None));
}

#[test]
fn headers_are_read_as_mail_programs_show_them() {
    let lost = "Received: from a.example (a.example [198.51.100.9])\nby mx.b.example (Postfix) with \
                ESMTP\nid 7; Tue, 24 Nov 2026 10:00:00 +0100\nSubject: x\n";
    let quoted = "> Received: from a.example (a.example [198.51.100.9])\n>   by mx.b.example \
                  (Postfix) with ESMTP\n>   id 7; Tue, 24 Nov 2026 10:00:00 +0100\n";
    let spaced = "Received: from a.example (a.example [198.51.100.9])\n\n by mx.b.example \
                  (Postfix) with ESMTP\n\n id 7; Tue, 24 Nov 2026 10:00:00 +0100\n\nSubject: x\n";
    let wanted =
        hop("from a.example (a.example [198.51.100.9]) by mx.b.example (Postfix) with ESMTP \
                      id 7; Tue, 24 Nov 2026 10:00:00 +0100");
    for text in [lost, quoted, spaced] {
        assert_eq!(Path::read(text).unwrap().hops, std::slice::from_ref(&wanted), "{text}");
    }
    for text in ["", "Subject: x\nFrom: y@z\n\nHello", "X-Received: by 1; z", "Received: "] {
        assert_eq!(Path::read(text), Err(NoReceived), "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn whatever_is_pasted_is_read_without_fault(
        lines in prop::collection::vec(
            prop_oneof![
                "Received: (from|by|with|id|\\(|\\)|\\[|\\]|;|[a-z0-9.:]{1,12}| ){0,20}",
                "Received: .{0,80}",
                "[ \t]?.{0,60}",
            ],
            0..12,
        )
    ) {
        if let Ok(path) = Path::read(&lines.join("\n")) {
            let service = ServiceProfile::built_in();
            let domains = ["a.example".to_owned()];
            let _ = (path.last_server(), path.entry(), path.through(&service, &[]));
            let _ = path.direction(&domains, None);
            prop_assert!(path.hops.len() <= MAX_HOPS);
            for at in 0..=path.hops.len() {
                let _ = path.delay(at);
            }
        }
    }
}
