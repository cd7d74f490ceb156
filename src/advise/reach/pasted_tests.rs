use super::super::commands::{ServerCommand, server_commands};
use super::super::verdict::verdict;
use super::*;
use crate::model::{CertificateState, Expectation, ServiceProfile, Target};

/// What was pasted, as `host [address] port verdict`, one a line.
pub(super) fn read(text: &str) -> Vec<String> {
    let service = ServiceProfile::built_in();
    let shown = |seen: &EndpointObservation| {
        let expect = if seen.host.is_within("security-mail.net") {
            Expectation::Service
        } else {
            Expectation::Any
        };
        let address = seen.address.map_or_else(|| "-".to_owned(), |address| address.to_string());
        format!("{} {address} {} {}", seen.host, seen.port, verdict(seen, expect, &service))
    };
    read_report(text).unwrap().seen.iter().map(|(_, seen)| shown(seen)).collect()
}

const NET_CONNECTION: &str = "
PS C:\\> Test-NetConnection france.security-mail.net -Port 25

ComputerName     : france.security-mail.net
RemoteAddress    : 192.0.2.5
RemotePort       : 25
InterfaceAlias   : Ethernet
SourceAddress    : 10.0.0.5
TcpTestSucceeded : True


PS C:\\> Test-NetConnection europe.security-mail.net -Port 25
WARNING: TCP connect to (192.0.2.6 : 25) failed

ComputerName           : europe.security-mail.net
RemoteAddress          : 192.0.2.6
RemotePort             : 25
PingSucceeded          : True
TcpTestSucceeded       : False
";

#[test]
fn test_net_connection_is_read() {
    let seen = read(NET_CONNECTION);
    assert_eq!(
        seen,
        [
            "france.security-mail.net 192.0.2.5 25 no_banner",
            "europe.security-mail.net 192.0.2.6 25 unreachable",
        ]
    );
    assert_eq!(read_pasted(NET_CONNECTION)[0].end, End::NotAsked);
}

#[test]
fn telnet_is_read() {
    let good = "$ telnet france.security-mail.net 25\nTrying 192.0.2.5...\nConnected to france.security-mail.net.\nEscape character is '^]'.\n220 E-securemail 3.0 ESMTP running on france\nEHLO me\n250-france\n250-SIZE 1000\n250 STARTTLS\nQUIT\n221 Bye\nConnection closed by foreign host.\n";
    assert_eq!(read(good), ["france.security-mail.net 192.0.2.5 25 reachable"]);
    let seen = read_pasted(good).remove(0);
    assert_eq!(seen.capabilities, ["SIZE 1000", "STARTTLS"]);
    assert!(seen.tls.offered);
    let cases = [
        ("telnet: Unable to connect to remote host: Connection refused", "refused"),
        ("telnet: Unable to connect to remote host: Connection timed out", "timeout"),
        ("telnet: Unable to connect to remote host: No route to host", "unreachable"),
        ("telnet: Unable to connect to remote host: Network is unreachable", "unreachable"),
        (
            "Connected to mx.example.\nEscape character is '^]'.\nConnection closed by foreign host.",
            "closed",
        ),
        (
            "Connected to mx.example.\n554 go away\nConnection closed by foreign host.",
            "perm_reject",
        ),
        ("Connected to mx.example.\n421 later", "temp_reject"),
    ];
    for (text, expected) in cases {
        let seen = read(&format!("# telnet mx.example 2525\nTrying 192.0.2.5...\n{text}\n"));
        assert_eq!(seen, [format!("mx.example 192.0.2.5 2525 {expected}")], "{text}");
    }
    let unknown =
        "telnet mx.example 25\ntelnet: could not resolve mx.example/25: Name or service not known";
    assert_eq!(read(unknown), ["mx.example - 25 name_not_found"]);
    let windows = "C:\\Users\\jo>telnet mx.example 25\nConnecting To mx.example...Could not open connection to the host, on port 25: Connect failed";
    assert_eq!(read(windows), ["mx.example - 25 unreachable"]);
    assert_eq!(read("220 mx.example ESMTP Postfix"), ["? - 25 reachable"]);
    let two = "telnet mx.example 25\nTrying 2001:db8::1...\ntelnet: connect to address 2001:db8::1: Network is unreachable\nTrying 192.0.2.5...\nConnected to mx.example.\n220 hi";
    assert_eq!(
        read(two),
        ["mx.example 2001:db8::1 25 unreachable", "mx.example 192.0.2.5 25 reachable"]
    );
}

#[test]
fn netcat_is_read() {
    let cases = [
        (
            "$ nc -v -w 10 mx.example 25\nConnection to mx.example (192.0.2.5) 25 port [tcp/smtp] succeeded!\n220 mx",
            "mx.example 192.0.2.5 25 reachable",
        ),
        (
            "nc: connect to mx.example (192.0.2.5) port 25 (tcp) failed: Connection refused",
            "mx.example 192.0.2.5 25 refused",
        ),
        (
            "nc: connect to mx.example (192.0.2.5) port 25 (tcp) timed out: Operation now in progress",
            "mx.example 192.0.2.5 25 timeout",
        ),
        (
            "ncat -v mx.example 587\nNcat: Connected to 192.0.2.5:587.\n220 mx",
            "mx.example 192.0.2.5 587 reachable",
        ),
        ("ncat mx.example 25\nNcat: TIMEOUT.", "mx.example - 25 timeout"),
        (
            "nc -v mx.example 25\nmx.example [192.0.2.5] 25 (smtp) open\n220 mx",
            "mx.example 192.0.2.5 25 reachable",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text), [expected], "{text}");
    }
}

#[test]
fn openssl_is_read() {
    let text = "openssl s_client -starttls smtp -connect mx.example:25 -servername mx.example\nCONNECTED(00000003)\ndepth=0 CN = mx.example\nverify error:num=18:self-signed certificate\nverify error:num=10:certificate has expired\n---\nNew, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384\nVerify return code: 10 (certificate has expired)\n---\n250 SMTPUTF8\n";
    assert_eq!(read(text), ["mx.example - 25 reachable"]);
    let seen = read_pasted(text).remove(0);
    assert_eq!(seen.tls.certificate, CertificateState::Expired);
    assert_eq!(seen.tls.handshake.unwrap().version, "TLSv1.3");
    let valid = "CONNECTED(00000003)\nNew, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384\nVerify return code: 0 (ok)";
    assert_eq!(read_pasted(valid)[0].tls.certificate, CertificateState::Valid);
    let refused = "openssl s_client -connect mx.example:25 -starttls smtp\nconnect:errno=111";
    assert_eq!(read(refused), ["mx.example - 25 refused"]);
}

/// The conclusion from what was pasted.
pub(super) fn concluded(text: &str) -> &'static str {
    let service = ServiceProfile::built_in();
    let now = jiff::Timestamp::UNIX_EPOCH;
    let run = read_report(text).unwrap().into_run(None, &service, now);
    super::super::conclude(&run, &service).code.as_str()
}

/// The sentence on the first endpoint.
pub(super) fn said(text: &str) -> String {
    let service = ServiceProfile::built_in();
    let seen = read_pasted(text).remove(0);
    let verdict = verdict(&seen, Expectation::Any, &service);
    crate::i18n::Catalog::new(crate::model::Language::En).endpoint(&seen, verdict, &service)
}

/// The command of one kind that the window offers for three hosts, one line a host.
fn offered(pick: fn(&ServerCommand) -> Option<&String>) -> Vec<String> {
    let service = ServiceProfile::built_in();
    let targets = Target::of_service(&service);
    let commands = server_commands(&targets[..3], &service);
    commands.iter().find_map(pick).unwrap().lines().map(str::to_owned).collect()
}

const THREE: [(&str, &str); 3] = [
    ("france.security-mail.net", "192.0.2.1"),
    ("europe.security-mail.net", "192.0.2.2"),
    ("asia.security-mail.net", "192.0.2.3"),
];
const MIXED: [&str; 3] = [
    "france.security-mail.net 192.0.2.1 25 reachable",
    "europe.security-mail.net 192.0.2.2 25 refused",
    "asia.security-mail.net 192.0.2.3 25 timeout",
];
const GREETED: &str = "220 E-securemail 3.0 ESMTP running on france\n221 2.0.0 Bye";

/// The screen after the lines were typed one by one, pasted at once, and pasted at once where the
/// shell shows each again when its turn has come.
fn screens(lines: &[String], printed: &[String]) -> [String; 3] {
    let turns = lines.iter().zip(printed);
    let turns = turns.map(|(line, printed)| format!("root@mx:~# {line}\n{printed}\n"));
    let turns: String = turns.collect();
    let block = lines.join("\n");
    let first = turns.find('\n').unwrap() + 1;
    [
        turns.clone(),
        format!("[root@mx ~]# {block}\n{}\n", printed.join("\n")),
        format!("root@mx:~# {block}\n{}", &turns[first..]),
    ]
}

#[test]
fn each_host_of_the_offered_netcat_command_counts_for_itself() {
    let lines = offered(|command| match command {
        ServerCommand::Netcat(lines) => Some(lines),
        _ => None,
    });
    assert_eq!(lines.len(), 3);
    let [(a, one), (b, two), (c, three)] = THREE;
    let open_bsd = [
        format!("Connection to {a} ({one}) 25 port [tcp/smtp] succeeded!\n{GREETED}"),
        format!("nc: connect to {b} ({two}) port 25 (tcp) failed: Connection refused"),
        format!("nc: connect to {c} ({three}) port 25 (tcp) timed out: Operation now in progress"),
    ];
    let traditional = [
        format!("DNS fwd/rev mismatch: {a} != x.example\n{a} [{one}] 25 (smtp) open\n{GREETED}"),
        format!(
            "{two}: inverse host lookup failed: Unknown host\n{b} [{two}] 25 (smtp) : Connection refused"
        ),
        format!("{c} [{three}] 25 (smtp) : Connection timed out"),
    ];
    for printed in [open_bsd, traditional] {
        for screen in screens(&lines, &printed) {
            assert_eq!(read(&screen), MIXED, "{screen}");
            assert_eq!(concluded(&screen), "mixed");
        }
    }
    // The one of nmap names no host.
    let version = "Ncat: Version 7.92 ( https://nmap.org/ncat )";
    let nmap = [
        format!("{version}\nNcat: Connected to {one}:25.\n{GREETED}\nNcat: 5 bytes sent."),
        format!("{version}\nNcat: Connection refused."),
        format!("{version}\nNcat: TIMEOUT."),
    ];
    let without_address = |line: &str| line.replace(two, "-").replace(three, "-");
    let wanted: Vec<String> = MIXED.iter().map(|line| without_address(line)).collect();
    for screen in screens(&lines, &nmap) {
        assert_eq!(read(&screen), wanted, "{screen}");
    }
}

#[test]
fn a_second_address_of_a_host_is_another_endpoint() {
    let wanted = ["mx.example 2001:db8::1 25 unreachable", "mx.example 192.0.2.5 25 reachable"];
    for text in [
        "$ echo QUIT | nc -v -w 15 mx.example 25\nnc: connect to mx.example (2001:db8::1) port 25 \
         (tcp) failed: Network is unreachable\nConnection to mx.example (192.0.2.5) 25 port \
         [tcp/smtp] succeeded!\n220 mx",
        "$ nc -v mx.example 25\nNcat: Version 7.92\nNcat: Connection to 2001:db8::1 failed: Network \
         is unreachable.\nNcat: Trying next address...\nNcat: Connected to 192.0.2.5:25.\n220 mx",
    ] {
        assert_eq!(read(text), wanted, "{text}");
    }
    let text = "nc: connect to a.example (192.0.2.1) port 25 (tcp) failed: Connection refused\n\
                Connection to b.example (192.0.2.2) 25 port [tcp/smtp] succeeded!\n220 mx";
    assert_eq!(read(text), ["a.example 192.0.2.1 25 refused", "b.example 192.0.2.2 25 reachable"]);
}

#[test]
fn who_answers_openssl_is_not_known() {
    let text = "openssl s_client -starttls smtp -connect smtp.security-mail.net:25\n\
                CONNECTED(00000003)\ndepth=0 CN = smtp.security-mail.net\nverify return:1\n\
                New, TLSv1.3, Cipher is TLS_AES_256_GCM_SHA384\nVerify return code: 0 (ok)\n---\n\
                250 HELP\n";
    assert_eq!(read(text), ["smtp.security-mail.net - 25 no_banner"]);
    assert_eq!(concluded(text), "only_connected");
    assert!(said(&text.replace("security-mail.net", "a.example")).contains("in order"));
}

const TWO_TABLES: &str = "PS C:\\> Test-NetConnection france.security-mail.net -Port 25
>> Test-NetConnection europe.security-mail.net -Port 25

ComputerName     : france.security-mail.net
RemoteAddress    : 192.0.2.1
RemotePort       : 25
TcpTestSucceeded : True

WARNING: TCP connect to (192.0.2.2 : 25) failed
WARNING: Ping to 192.0.2.2 failed with status: DestinationHostUnreachable

ComputerName           : europe.security-mail.net
RemoteAddress          : 192.0.2.2
RemotePort             : 25
PingSucceeded          : False
TcpTestSucceeded       : False
";

#[test]
fn a_warning_belongs_to_the_table_behind_it() {
    let wanted = [
        "france.security-mail.net 192.0.2.1 25 no_banner",
        "europe.security-mail.net 192.0.2.2 25 unreachable",
    ];
    assert_eq!(read(TWO_TABLES), wanted);
    assert_eq!(concluded(TWO_TABLES), "mixed");
    let (_, without_commands) = TWO_TABLES.split_once("\n\n").unwrap();
    assert_eq!(read(without_commands), wanted);
    let alone = "PS C:\\> tnc mx.example -Port 25\nWARNING: TCP connect to (192.0.2.2 : 25) failed";
    assert_eq!(read(alone), ["mx.example 192.0.2.2 25 unreachable"]);
}

#[test]
fn a_ping_says_nothing_on_the_port_but_that_there_is_a_way() {
    let table = |ping: &str, warning: &str| {
        format!(
            "PS C:\\> tnc smtp.security-mail.net -Port 25\nWARNING: TCP connect to (192.0.2.2 : 25) \
             failed\n{warning}\nComputerName : smtp.security-mail.net\nRemoteAddress : 192.0.2.2\n\
             RemotePort : 25\nPingSucceeded : {ping}\nTcpTestSucceeded : False\n"
        )
    };
    let failed = table("False", "WARNING: Ping to 192.0.2.2 failed with status: TimedOut");
    assert_eq!(read(&failed), ["smtp.security-mail.net 192.0.2.2 25 unreachable"]);
    let answered = table("True", "");
    // Refused, thrown away, no way there: the cmdlet does not tell, with or without its warning.
    assert_eq!(read(&answered), ["smtp.security-mail.net 192.0.2.2 25 unreachable"]);
    let bare = answered.replace("WARNING: TCP connect to (192.0.2.2 : 25) failed\n", "");
    for text in [&failed, &answered, &bare] {
        assert_eq!(concluded(text), "no_connection", "{text}");
    }
}

#[test]
fn what_is_typed_after_the_introduction_does_not_count() {
    let session = |typed: &str| {
        format!(
            "$ telnet mx.example 25\nTrying 192.0.2.5...\nConnected to mx.example.\n220 mx\n{typed}\nquit\n221 bye\nConnection closed by foreign host."
        )
    };
    let offered = "250-mx\n250-SIZE 9\n250 STARTTLS";
    for (typed, tls) in [
        (format!("EHLO me\n{offered}"), "not tried"),
        (format!("{offered}\nMAIL FROM:<a@b>\n250 ok\nRCPT TO:<c@d>\n550 5.7.1 no"), "not tried"),
        (format!("ehol me\n502 what?\nehlo me\n{offered}\n421 too slow"), "not tried"),
        ("EHLO me\n500 what?\nHELO me\n250 mx".to_owned(), "not shown"),
        ("MAIL FROM:<a@b.example>\n503 introduce yourself first".to_owned(), "not shown"),
        ("helo mx\n250 x\nmail from:<a@a>\n250 ok\nrcpt to:<b@b>\n550 no".to_owned(), "not shown"),
        ("421 too slow".to_owned(), "not shown"),
        (String::new(), "not shown"),
        ("EHLO me\n250 mx".to_owned(), "no encryption"),
        ("EHLO me\n250 telnet other.example 26".to_owned(), "no encryption"),
    ] {
        let text = session(&typed);
        assert_eq!(read(&text), ["mx.example 192.0.2.5 25 reachable"], "{typed}");
        assert!(said(&text).contains(tls), "{typed}: {}", said(&text));
    }
    assert_eq!(read("250-mx\n250 STARTTLS"), ["? - 25 reachable"]);
    assert_eq!(read("250 packets transmitted, 0 received"), ["? - 25 no_banner"]);
    let refused = session("EHLO me\n554-we do not\n554 want you\nMAIL FROM:<a@b>\n503 no");
    assert_eq!(read(&refused), ["mx.example 192.0.2.5 25 perm_reject"]);
    assert!(said(&refused).contains("554 we do not want you"), "{}", said(&refused));
}

#[test]
fn windows_says_in_its_own_language_that_it_could_not_connect() {
    for words in [
        "Es konnte keine Verbindung mit dem Host hergestellt werden, auf Port 25: Verbinden fehlgeschlagen",
        "Impossible d'ouvrir une connexion à l'hôte, sur le port 25: Échec lors de la connexion",
        "No se puede abrir la conexión al host, en puerto 25: Error en la conexión",
        "Impossibile aprire una connessione con l'host. sulla porta 25: Connessione non riuscita",
    ] {
        let text = format!("C:\\Users\\jo>telnet mx.example 25\n... mx.example...{words}");
        assert_eq!(read(&text), ["mx.example - 25 unreachable"], "{words}");
    }
}

#[test]
fn our_own_line_for_powershell_is_read() {
    let text = "france.security-mail.net:25> 220 E-securemail 3.0 ESMTP running on france\neurope.security-mail.net:25! ConnectionRefused Aucune connexion\nasia.security-mail.net:25! TimedOut\nsmtp.security-mail.net:25! HostNotFound\nx.example:25>\n";
    assert_eq!(
        read(text),
        [
            "france.security-mail.net - 25 reachable",
            "europe.security-mail.net - 25 refused",
            "asia.security-mail.net - 25 timeout",
            "smtp.security-mail.net - 25 name_not_found",
        ]
    );
}

#[test]
fn our_json_is_read_with_what_stands_before_it() {
    let json = r#"{"schema":1,"endpoints":[{"host":"a.example","address":null,"port":25,"verdict":"timeout"}]}"#;
    assert_eq!(read(json), ["a.example - 25 timeout"]);
    assert_eq!(
        read(&format!("C:\\> mailward-cli reach --json\n{json}")),
        ["a.example - 25 timeout"]
    );
}

#[test]
fn anything_else_is_nothing() {
    for text in ["", "hello", "Dear Sir,\nplease connect to 192.0.2.1 port 25", "{}", "12", "22é"]
    {
        assert_eq!(read(text), Vec::<String>::new(), "{text}");
    }
}

proptest::proptest! {
    #[test]
    fn nothing_pasted_does_harm(text in "(\\PC|\n){0,400}") {
        let _ = read_report(&text);
    }
}
