use super::super::verdict::verdict;
use super::*;
use crate::model::{Expectation, ServiceProfile};

/// What was pasted, as `host [address] port verdict`, one a line.
fn read(text: &str) -> Vec<String> {
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
            "mx.example - 587 reachable",
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
