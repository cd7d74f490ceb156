use super::*;
use crate::model::{End, HostName};

fn name(greeting: &str, hello: &str) -> String {
    recognise_in(greeting, hello).map_or_else(String::new, |software| software.name)
}

#[test]
fn the_list_is_sound() {
    let entries = read(include_str!("../../../assets/software/software.toml")).unwrap();
    assert!(entries.len() > 80);
    for entry in &entries {
        for pattern in [&entry.greeting, &entry.hello, &entry.not].into_iter().flatten() {
            assert_eq!(pattern.regex().err(), None, "{}", entry.name);
        }
        let asks = !entry.words.is_empty() || entry.greeting.is_some() || entry.hello.is_some();
        assert!(asks, "{}", entry.name);
        assert!(entry.words.iter().all(|word| *word == word.to_ascii_lowercase()));
        let group = entry.name.contains('$');
        assert!(!group || entry.greeting.is_some(), "{}: groups come from greetings", entry.name);
    }
    assert!(Pattern::from("(".to_owned()).regex().is_err());
    assert!(read("schema = 1\nsoftware = [{ name = 'x', gretting = 'x' }]").is_err());
}

/// Greetings as such servers write them, without the reply code.
const GREETINGS: &[(&str, &str)] = &[
    ("E-securemail 3.0 ESMTP running on france.security-mail.net", "E-securemail 3.0"),
    ("AcmeFilter 2.1 ESMTP running on mx1.acme.example", "AcmeFilter 2.1"),
    ("mail.company.example ESMTP Postfix", "Postfix"),
    ("mail.company.example ESMTP Postfix (Debian/GNU)", "Postfix"),
    ("mail.company.example ESMTP Postfix (Ubuntu)", "Postfix"),
    ("mx.company.example ESMTP Exim 4.96 Wed, 25 Nov 2026 09:00:00 +0000", "Exim 4.96"),
    (
        "server.host.example ESMTP Exim 4.98.2 #2 Wed, 25 Nov 2026 09:00:00 +0100 \nWe do not authorize the use",
        "Exim 4.98.2",
    ),
    ("mx.company.example ESMTP Exim", "Exim"),
    (
        "mail.company.example ESMTP Sendmail 8.17.1/8.17.1; Wed, 25 Nov 2026 09:00:00 GMT",
        "Sendmail 8.17.1",
    ),
    (
        "mail.company.example ESMTP Sendmail 8.14.4+Sun/8.14.4; Wed, 25 Nov 2026",
        "Sendmail 8.14.4+Sun",
    ),
    ("mail.company.example ESMTP Sendmail; Wed, 25 Nov 2026", "Sendmail"),
    ("mail.company.example ESMTP OpenSMTPD", "OpenSMTPD"),
    ("mail.company.example ESMTP Haraka/3.0.3 ready", "Haraka 3.0.3"),
    ("mail.company.example ESMTP Haraka ready", "Haraka"),
    ("mail.company.example ESMTP Courier", "Courier"),
    ("mail.company.example (netqmail 1.06) ESMTP", "qmail"),
    ("mail.company.example s/qmail ESMTP", "qmail"),
    ("mail.company.example ESMTP qpsmtpd 0.96 ready; send us your mail", "qpsmtpd 0.96"),
    (
        "mail.company.example Microsoft ESMTP MAIL Service ready at Wed, 25 Nov 2026 10:00:00 +0100",
        "Microsoft Exchange",
    ),
    (
        "srv1 Microsoft ESMTP MAIL Service, Version: 6.0.3790.4675 ready at  Wed, 25 Nov 2026",
        "Microsoft IIS SMTP 6.0",
    ),
    (
        "srv1 Microsoft ESMTP MAIL Service, Version: 10.0.17763.1 ready at  Wed, 25 Nov 2026",
        "Microsoft IIS SMTP 10.0",
    ),
    (
        "srv1.company.example ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2653.13) ready",
        "Microsoft Exchange 5.5",
    ),
    (
        "AM0EUR02FT012.mail.protection.outlook.com Microsoft ESMTP MAIL Service ready at Wed, 25 Nov 2026 09:00:00 +0000",
        "Microsoft 365",
    ),
    (
        "FR0P281CA0001.outlook.office365.com Microsoft ESMTP MAIL Service ready",
        "Microsoft Exchange",
    ),
    ("mx.google.com ESMTP 5b1f17b1804b1-47789ea9d03si1234 - gsmtp", "Google"),
    ("smtp-relay.gmail.com ESMTP d2e1a72fcca58-7c3f6si77 - gsmtp", "Google"),
    (
        "mail.company.example ESMTP Service (Lotus Domino Release 8.5.3FP6) ready at Wed, 25 Nov 2026",
        "Lotus Domino 8.5.3FP6",
    ),
    (
        "mail.company.example ESMTP Service (Lotus Domino Release 5.0.11) ready at Wed",
        "Lotus Domino 5.0.11",
    ),
    (
        "mail.company.example ESMTP Service (Lotus Domino Build V60_07262001) ready",
        "Lotus Domino V60_07262001",
    ),
    (
        "mail.company.example ESMTP Service (IBM Domino Release 9.0.1FP10) ready at Wed",
        "IBM Domino 9.0.1FP10",
    ),
    (
        "mail.company.example ESMTP Service (HCL Domino Release 14.0) ready at Wed",
        "HCL Domino 14.0",
    ),
    ("mail.company.example Kerio Connect 9.4.2 ESMTP ready", "Kerio Connect 9.4.2"),
    ("mail.company.example Kerio MailServer 6.7.3 ESMTP ready", "Kerio MailServer 6.7.3"),
    (
        "mail.company.example ESMTP MDaemon 23.5.1; Wed, 25 Nov 2026 10:00:00 +0100",
        "MDaemon 23.5.1",
    ),
    ("mail.company.example ESMTP MDaemon", "MDaemon"),
    ("mail.company.example hMailServer ready", "hMailServer"),
    ("hMailServer ESMTP", "hMailServer"),
    ("mail.company.example ESMTP Zimbra", "Zimbra"),
    (
        "mail.company.example ESMTP IceWarp 13.0.3.9 x64; Wed, 25 Nov 2026 10:00:00 +0100",
        "IceWarp 13.0.3.9",
    ),
    ("mail.company.example ESMTP Merak 8.9.1; Wed, 25 Nov 2026", "Merak 8.9.1"),
    ("mail.company.example ESMTP CommuniGate Pro 6.3.11", "CommuniGate Pro 6.3.11"),
    ("mail.company.example Axigen ESMTP ready", "Axigen"),
    ("mail.company.example SmarterMail Enterprise 16.3.6989 ESMTP ready", "SmarterMail 16.3.6989"),
    (
        "mail.company.example ESMTP MailEnable Service, Version: 10.43--10.43 ready at 11/25/26",
        "MailEnable",
    ),
    ("mail.company.example ESMTP server ready, Mercury/32 v4.91", "Mercury 4.91"),
    (
        "mail.company.example GroupWise Internet Agent 18.4.0 Copyright Micro Focus",
        "GroupWise 18.4.0",
    ),
    ("mail.company.example (IMail 12.5.8 8-1) NT-ESMTP Server X1", "Ipswitch IMail 12.5.8"),
    ("mail.company.example JAMES SMTP Server 2.3.2", "Apache James 2.3.2"),
    ("mail.company.example ESMTP Synology MailPlus", "Synology MailPlus"),
    (
        "mail.company.example -- Server ESMTP (Sun Java(tm) System Messaging Server 7.4-18.01 64bit)",
        "Sun Java System Messaging Server 7.4-18.01",
    ),
    ("mail.company.example Stalwart ESMTP at your service", "Stalwart"),
    ("mx0a-00112233.pphosted.com ESMTP mfa-m0112233", "Proofpoint"),
    ("mx1-eu1.ppe-hosted.com ESMTP Proofpoint Essentials", "Proofpoint Essentials"),
    ("eu-smtp-1.mimecast.com ESMTP; Wed, 25 Nov 2026 09:00:00 +0000", "Mimecast"),
    ("mx01.eu-central-1.ess.de.barracudanetworks.com ESMTP (a1b2c3)", "Barracuda"),
    ("barracuda.company.example ESMTP (0a1b2c3d4e5f)", "Barracuda"),
    ("esa1.company.eu.iphmx.com ESMTP", "Cisco Secure Email (IronPort)"),
    ("server-5.tower-555.messagelabs.com ESMTP", "Symantec.cloud (MessageLabs)"),
    ("mail.company.example ESMTP Symantec Messaging Gateway", "Symantec Messaging Gateway"),
    (
        "company.in.tmes.trendmicro.eu ESMTP Trend Micro Email Security",
        "Trend Micro Email Security",
    ),
    (
        "mail.company.example ESMTP Trend Micro InterScan Messaging Security Virtual Appliance",
        "Trend Micro InterScan",
    ),
    ("fml.company.example ESMTP Smtpd FortiMail; Wed", "FortiMail"),
    ("mx-01-eu-west-1.prod.hydra.sophos.com ESMTP", "Sophos Email"),
    ("mx1.spamtitan.com ESMTP SpamTitan", "SpamTitan"),
    ("mx.company.vadesecure.com ESMTP Vade Secure", "Vade"),
    ("mx1.mailinblack.com ESMTP", "Mailinblack"),
    ("mx.company.example ESMTP Halon", "Halon"),
    ("mx01.hornetsecurity.com ESMTP", "Hornetsecurity"),
    ("cluster.eu.mailcontrol.com ESMTP MailControl", "Forcepoint"),
    (
        "mail.company.example ESMTP MailMarshal (v10.0.6.223) ready",
        "Trustwave MailMarshal 10.0.6.223",
    ),
    ("mail.company.example ESMTP Clearswift SECURE Email Gateway", "Clearswift"),
    ("mail.company.example ESMTP SonicWALL (10.0.23.7291)", "SonicWall Email Security"),
    ("inbound-smtp.eu-west-1.amazonaws.com ESMTP SimpleEmailService-abc inbound", "Amazon SES"),
    ("****************************0*2***********2002*************200**0*0*00", "Cisco PIX/ASA"),
    ("SMTP/cmap_________________________________________ read", "Cisco PIX/ASA"),
    ("CheckPoint FireWall-1 secure ESMTP server", "Check Point FireWall-1"),
    ("gate.company.example SMTP/smap Ready.", "TIS Firewall Toolkit smap"),
    ("mail.company.example ESMTP FooMailer 1.2", "FooMailer 1.2"),
    // What names nothing.
    ("mail.company.example ESMTP", ""),
    ("mail.company.example ESMTP Service ready", ""),
    ("Welcome ESMTP", ""),
    // Names of hosts, and words of a welcome.
    ("MAILSRV ESMTP", ""),
    ("server01 ESMTP", ""),
    ("mail.company.example ESMTP Willkommen bei uns", ""),
    ("exim.company.example ESMTP ready", ""),
    ("mx.postfix.example ESMTP", ""),
    ("zimbra.company.example ESMTP Postfix", "Postfix"),
    ("mail.company.example ESMTP runs on Postfix.", "Postfix"),
    ("mail.company.example SMTP Server ready", ""),
    ("mx.company.example ESMTP Wed, 25 Nov 2026 09:00:00", ""),
    ("", ""),
    ("Temporarily unavailable", ""),
];

#[test]
fn products_are_known_by_their_greetings() {
    let wrong: Vec<_> = GREETINGS
        .iter()
        .map(|(greeting, expected)| (greeting, name(greeting, ""), expected))
        .filter(|(_, found, expected)| found != *expected)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(GREETINGS.len() > 60);
}

#[test]
fn exchange_and_others_are_told_apart_by_their_extensions() {
    let exchange = "mail.company.example Microsoft ESMTP MAIL Service ready at Wed";
    let old = |version: &str| format!("srv Microsoft ESMTP MAIL Service, Version: {version} ready");
    let cases = [
        (exchange, "x\nSIZE\nX-ANONYMOUSTLS\nXRDST\nSMTPUTF8", "Microsoft Exchange 2016 or later"),
        (exchange, "x\nSIZE\nX-ANONYMOUSTLS\nCHUNKING\nXRDST", "Microsoft Exchange 2013"),
        (exchange, "x\nX-EXPS NTLM\nCHUNKING\nXEXCH50\nXRDST\nXSHADOW", "Microsoft Exchange 2010"),
        (exchange, "x\nX-EXPS NTLM\nCHUNKING\nXEXCH50", "Microsoft Exchange 2007"),
        (&old("6.0.3790.1830"), "x\nTURN\nX-EXPS GSSAPI\nXEXCH50", "Microsoft Exchange 2003"),
        (&old("5.0.2195.6713"), "x\nXEXCH50", "Microsoft Exchange 2000"),
        ("hidden", "x\nSIZE\nX-ANONYMOUSTLS", "Microsoft Exchange"),
        ("hidden", "mx.google.com at your service, [192.0.2.1]\nSIZE 157286400", "Google"),
        (
            "mx.company.example ESMTP",
            "mx.company.example\nPIPELINING\nSIZE 10240000\nVRFY\nETRN\nSTARTTLS\nENHANCEDSTATUSCODES\n8BITMIME\nDSN",
            "Postfix",
        ),
        ("mx.company.example ESMTP", "mx.company.example\nPIPELINING\n8BITMIME", "qmail"),
        ("mx.company.example ESMTP", "mx.company.example\nXXXXXXXA\nSIZE", "Cisco PIX/ASA"),
    ];
    for (greeting, hello, expected) in cases {
        assert_eq!(name(greeting, hello), expected, "{hello}");
    }
}

#[test]
fn a_guide_goes_with_the_product() {
    let guide = |greeting| recognise_in(greeting, "").and_then(|software| software.guide);
    assert_eq!(guide("mail.company.example ESMTP Postfix"), Some("postfix"));
    assert_eq!(guide("x ESMTP Service (Lotus Domino Release 5.0.11) ready"), Some("domino-5"));
    assert_eq!(guide("x ESMTP Service (HCL Domino Release 14.0) ready"), Some("domino"));
    assert_eq!(guide("mx1.mailinblack.com ESMTP"), None);
}

#[test]
fn who_says_nothing_is_not_guessed_at() {
    let seen = EndpointObservation::new(HostName::new("x"), None, 25, End::Silent);
    assert_eq!(recognise(&seen), None);
}
