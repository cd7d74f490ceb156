//! `test-mail`: against the practice network's smart host, and a relay with moods of its own.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use serde_json::{Value, json};

use crate::practice::Running;
use crate::program::{Ran, command, ran, run};

/// A relay that takes so many connections and answers as told.
struct Relay {
    port: u16,
    thread: JoinHandle<Vec<String>>,
}

impl Relay {
    /// In each conversation, the commands named are answered so; all others well.
    fn start(talks: &[&[(&'static str, &'static str)]]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let talks: Vec<Vec<_>> = talks.iter().map(|talk| talk.to_vec()).collect();
        let thread = std::thread::spawn(move || {
            let mut heard = Vec::new();
            for talk in talks {
                let (stream, _) = listener.accept().unwrap();
                stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                let mut stream = stream;
                let said = |verb: &str| talk.iter().find(|(of, _)| *of == verb).map(|(_, s)| *s);
                let mut say = |text: &str| {
                    // A client that has heard enough may be gone.
                    let _ = stream.write_all(format!("{text}\r\n").as_bytes());
                };
                say(said("CONNECT").unwrap_or("220 relay.test ESMTP"));
                while let Some(Ok(line)) = lines.next() {
                    let verb = line.split([' ', ':']).next().unwrap_or_default().to_uppercase();
                    heard.push(line.clone());
                    match (verb.as_str(), said(&verb)) {
                        (_, Some(answer)) => say(answer),
                        ("EHLO", None) => say("250-relay.test\r\n250 AUTH PLAIN"),
                        ("DATA", None) => {
                            say("354 go on");
                            for line in lines.by_ref().map_while(Result::ok) {
                                let ends = line == ".";
                                heard.push(line);
                                if ends {
                                    break;
                                }
                            }
                            say(said("END").unwrap_or("250 2.0.0 queued as 4711"));
                        }
                        ("QUIT", None) => {
                            say("221 bye");
                            break;
                        }
                        _ => say("250 ok"),
                    }
                }
            }
            heard
        });
        Self { port, thread }
    }

    fn test(&self, more: &[&str]) -> Ran {
        let smtp = format!("127.0.0.1:{}", self.port);
        let base = ["test-mail", "--smtp", &smtp, "--tls", "offered"];
        run(&[&base[..], &["--from", "it@company.example"], more].concat())
    }

    fn heard(self) -> Vec<String> {
        self.thread.join().unwrap()
    }
}

fn code(ran: &Ran) -> Value {
    ran.json()["advice"]["code"].clone()
}

#[test]
fn the_service_s_smart_host_takes_a_message_with_a_token() {
    let practice = Running::start(&[]);
    let service = practice.facts["profile"].as_str().unwrap();
    let base = ["test-mail", "--service", service, "--resolver", practice.resolver()];
    let sent = run(&[&base[..], &["--from", "it@company.example", "--json"]].concat());
    assert_eq!(sent.code, 0, "{sent:?}");
    let document = sent.json();
    assert_eq!(document["schema"], 1);
    assert_eq!((&document["kind"], &document["accepted"]), (&json!("message"), &json!(true)));
    assert!(document["server"].as_str().unwrap().starts_with("smtp.security-mail.net:"));
    assert!(document["token"].as_str().unwrap().len() == 10, "{document}");
    // For people, word for word as it was said.
    let said = run(&[&base[..], &["--from", "it@company.example", "--envelope"]].concat());
    assert_eq!(said.code, 0, "{said:?}");
    for words in ["  > MAIL FROM:<it@company.example>", "  > RCPT TO:<", "Nothing was sent."] {
        assert!(said.stdout.contains(words), "{words}\n{}", said.stdout);
    }
    assert!(!said.stdout.contains("DATA"), "{}", said.stdout);
    let has_odd_end = |line: &str| line.ends_with(['\u{fffd}', '\r', ' ']);
    assert!(!said.stdout.lines().any(has_odd_end), "{}", said.stdout);
}

#[test]
fn an_envelope_test_names_sender_and_recipient_and_sends_nothing() {
    let relay = Relay::start(&[&[]]);
    let tried = relay.test(&["--envelope", "--json", "--to", "echo@service.example"]);
    assert_eq!(tried.code, 0, "{tried:?}");
    assert_eq!((&tried.json()["kind"], &tried.json()["token"]), (&json!("envelope"), &Value::Null));
    let heard = relay.heard();
    assert!(heard.contains(&"RCPT TO:<echo@service.example>".to_owned()), "{heard:?}");
    assert!(!heard.iter().any(|line| line == "DATA"), "{heard:?}");
}

#[test]
fn a_relay_that_denies_is_told_from_others() {
    for (verb, reply, advice, exit) in [
        ("RCPT", "554 5.7.1 <echo@service.example>: Relay access denied", "relay_denied", 1),
        ("RCPT", "550 5.1.1 no such user", "no_such_recipient", 1),
        ("MAIL", "550 5.7.23 SPF validation failed", "spf_failed", 1),
        ("MAIL", "530 5.7.0 Authentication required", "login_wanted", 1),
        ("MAIL", "530 5.7.0 Must issue a STARTTLS command first", "encryption_wanted", 1),
        ("CONNECT", "554 5.7.1 your address is listed", "address_refused", 1),
        ("CONNECT", "421 4.3.2 too many connections", "busy", 3),
        ("RCPT", "451 4.7.1 Greylisted", "come_back_later", 3),
        ("END", "554 5.7.1 spam", "content_refused", 1),
    ] {
        let relay = Relay::start(&[&[(verb, reply)]]);
        let tried = relay.test(&["--json", "--retry-for", "0", "--to", "echo@service.example"]);
        assert_eq!((tried.code, code(&tried)), (exit, json!(advice)), "{tried:?}");
        let document = tried.json();
        assert_eq!(document["accepted"], false);
        assert!(document["error"].as_str().unwrap().contains(&reply[..3]), "{document}");
        relay.heard();
    }
    let nobody =
        run(&["test-mail", "--smtp", "127.0.0.1:1", "--from", "it@company.example", "--json"]);
    assert_eq!((nobody.code, code(&nobody)), (1, json!("check_connection")), "{nobody:?}");
}

#[test]
fn what_a_relay_says_is_told_in_its_own_words() {
    let relay = Relay::start(&[&[("RCPT", "554 5.7.1 Relay access denied")]]);
    let said = relay.test(&["--envelope", "--to", "echo@service.example"]).stdout;
    for line in ["  < relay.test, AUTH PLAIN", "  < 554 5.7.1 Relay access denied"] {
        assert!(said.lines().any(|known| known == line), "{line}\n{said}");
    }
    relay.heard();
}

/// Mail servers among themselves encrypt, whatever the certificate says (RFC 7435).
#[test]
fn a_certificate_for_another_name_is_no_hindrance_where_encryption_is_offered() {
    let own = rcgen::generate_simple_self_signed(["mx.other.example".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::Pkcs8(own.signing_key.serialize_der().into());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key)
        .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let smtp = listener.local_addr().unwrap().to_string();
    let relay = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
        stream.write_all(b"220 relay.test ESMTP\r\n").unwrap();
        assert!(lines.next().unwrap().unwrap().starts_with("EHLO"));
        stream.write_all(b"250-relay.test\r\n250 STARTTLS\r\n").unwrap();
        assert_eq!(lines.next().unwrap().unwrap(), "STARTTLS");
        stream.write_all(b"220 go on\r\n").unwrap();
        let session = rustls::ServerConnection::new(Arc::new(config)).unwrap();
        let mut stream = BufReader::new(rustls::StreamOwned::new(session, stream));
        let (mut heard, mut line) = (Vec::new(), String::new());
        while stream.read_line(&mut line).is_ok_and(|read| read > 0) {
            heard.push(line.trim_end().to_owned());
            line.clear();
            if stream.get_mut().write_all(b"250 ok\r\n").is_err() {
                break;
            }
        }
        heard
    });
    let to = ["--from", "it@company.example", "--to", "echo@service.example"];
    let base = ["test-mail", "--envelope", "--smtp", &smtp, "--tls", "offered"];
    let tried = run(&[&base[..], &to].concat());
    assert_eq!(tried.code, 0, "{tried:?}");
    let heard = relay.join().unwrap();
    assert!(heard.contains(&"RCPT TO:<echo@service.example>".to_owned()), "{heard:?}");
}

#[test]
fn greylisting_is_waited_for() {
    let grey: &[_] = &[("RCPT", "450 4.2.0 Greylisted, see you later")];
    let relay = Relay::start(&[grey, grey, &[]]);
    let tried = relay.test(&["--every", "0.1", "--to", "echo@service.example"]);
    assert_eq!(tried.code, 0, "{tried:?}");
    assert_eq!(tried.stdout.matches("Next attempt in").count(), 2, "{}", tried.stdout);
    let heard = relay.heard();
    assert_eq!(heard.iter().filter(|line| line.starts_with("DATA")).count(), 1, "{heard:?}");
    let subject = heard.iter().find(|line| line.starts_with("Subject: ")).unwrap();
    let token = subject.rsplit(' ').next().unwrap();
    assert!(tried.stdout.contains(token), "{token}\n{}", tried.stdout);
}

/// Postfix says so by itself (`defer_unauth_destination`), and means for ever.
#[test]
fn a_refusal_to_relay_is_one_even_for_the_time_being() {
    let denied: &[_] = &[("RCPT", "454 4.7.1 <echo@service.example>: Relay access denied")];
    let relay = Relay::start(&[denied]);
    let tried = relay.test(&["--envelope", "--json", "--to", "echo@service.example"]);
    assert_eq!((tried.code, &tried.json()["attempts"]), (1, &json!(1)), "{tried:?}");
    assert_eq!(tried.json()["advice"]["code"], "relay_denied", "{tried:?}");
    relay.heard();
}

#[test]
fn a_password_never_goes_over_an_open_connection() {
    let server = ["test-mail", "--smtp", "mail.invalid:25", "--from", "it@company.example"];
    let mut command = command(&[&server[..], &["--tls", "offered", "--login", "it"]].concat());
    command.env("MAILWARD_SMTP_PASSWORD", "secret");
    let tried = ran(command.output().unwrap());
    assert!(tried.code == 1 && tried.stdout.contains("unencrypted"), "{tried:?}");
}

#[test]
fn encryption_that_fails_after_all_keeps_no_mail_back() {
    let broken: &[_] = &[
        ("EHLO", "250-relay.test\r\n250 STARTTLS"),
        ("STARTTLS", "454 4.7.0 TLS not available due to temporary reason"),
    ];
    let relay = Relay::start(&[broken, broken]);
    let tried = relay.test(&["--envelope", "--json", "--to", "echo@service.example"]);
    assert_eq!((tried.code, &tried.json()["attempts"]), (0, &json!(1)), "{tried:?}");
    let heard = relay.heard();
    assert_eq!(heard.iter().filter(|line| *line == "STARTTLS").count(), 1, "{heard:?}");
    assert!(heard.contains(&"RCPT TO:<echo@service.example>".to_owned()), "{heard:?}");
    // Where it is demanded, nothing is said in the clear.
    let relay = Relay::start(&[broken]);
    let smtp = format!("127.0.0.1:{}", relay.port);
    let base = ["test-mail", "--smtp", &smtp, "--tls", "starttls", "--from", "it@company.example"];
    let refused =
        run(&[&base[..], &["--envelope", "--retry-for", "0", "--to", "a@b.example"]].concat());
    assert_eq!(refused.code, 3, "{refused:?}");
    let heard = relay.heard();
    assert!(!heard.iter().any(|line| line.starts_with("MAIL")), "{heard:?}");
}

#[test]
fn a_server_is_found_by_the_resolver_named_and_by_no_other() {
    let practice = Running::start(&[]);
    let base = ["--resolver", practice.resolver(), "--smtp", "mail.nowhere.example:25"];
    let more = ["--from", "it@company.example", "--to", "dns@isp.example"];
    for command in [&["test-mail"][..], &["send", "company.example"]] {
        let failed = run(&[command, &base, &more].concat());
        assert_eq!(failed.code, 1, "{failed:?}");
        let words = "No address of the mail server mail.nowhere.example was found.";
        assert!(format!("{}{}", failed.stdout, failed.stderr).contains(words), "{failed:?}");
    }
    // The practice network alone knows where this one is.
    let service = practice.facts["profile"].as_str().unwrap();
    let known = run(&[
        "test-mail",
        "--service",
        service,
        "--resolver",
        practice.resolver(),
        "--from",
        "it@company.example",
        "--envelope",
        "--json",
    ]);
    let server = known.json()["server"].as_str().unwrap().to_owned();
    let base = ["send", "company.example", "--resolver", practice.resolver(), "--smtp", &server];
    let sent = run(&[&base[..], &more, &["--tls", "none", "--json"]].concat());
    assert_eq!((sent.code, &sent.json()["sent"]), (0, &json!(true)), "{sent:?}");
}

#[test]
fn the_case_keeps_how_it_ended() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("company.mailward");
    write_case(&path);
    let relay = Relay::start(&[&[("RCPT", "550 5.7.1 Unable to relay")], &[]]);
    let path = path.to_str().unwrap();
    let smtp = format!("127.0.0.1:{}", relay.port);
    let arguments = ["test-mail", path, "--smtp", &smtp, "--tls", "none", "--json"];
    let first = run(&arguments);
    assert_eq!((first.code, code(&first)), (1, json!("relay_denied")), "{first:?}");
    assert_eq!(first.json()["from"], "it@company.example");
    let second = run(&arguments);
    assert_eq!(second.code, 0, "{second:?}");
    let case: toml::Value = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let tests = case["tests"].as_array().unwrap();
    let accepted: Vec<_> = tests.iter().map(|test| test["accepted"].as_bool().unwrap()).collect();
    assert_eq!(accepted, [false, true]);
    assert_eq!(tests[1]["token"].as_str(), second.json()["token"].as_str());
}

#[test]
fn the_echo_is_known_by_its_word_and_its_way() {
    let folder = tempfile::tempdir().unwrap();
    let (path, echo) = (folder.path().join("company.mailward"), folder.path().join("echo.txt"));
    write_case(&path);
    let relay = Relay::start(&[&[]]);
    let (path, file) = (path.to_str().unwrap(), echo.to_str().unwrap());
    let smtp = format!("127.0.0.1:{}", relay.port);
    let sent = run(&["test-mail", path, "--smtp", &smtp, "--tls", "none", "--json"]).json();
    let token = sent["token"].as_str().unwrap();
    let headers = |host: &str, subject: &str| {
        format!(
            "Received: from {host} ({host} [203.0.113.9])\r\n by mx.other.example with ESMTP;\r\n \
             Tue, 24 Nov 2026 10:00:03 +0100\r\nSubject: Re: {subject}\r\n"
        )
    };
    let read = |text: &str| {
        std::fs::write(&echo, text).unwrap();
        run(&["test-mail", path, "--echo", file, "--json"])
    };
    let stranger = read(&headers("smtp.security-mail.net", "hello"));
    assert_eq!((stranger.code, &stranger.json()["token"]), (1, &Value::Null), "{stranger:?}");
    // The message itself, as a mailbox elsewhere got it.
    let past = read(&headers("mailgate.company.example", token));
    let way = &past.json()["ways"][0];
    assert_eq!((past.code, &way["direction"]), (1, &json!("outgoing")), "{past:?}");
    assert_eq!(way["passed_service"], false);
    // An answer that came in past the service quotes a message that went out through it.
    let answer = format!(
        "Received: from echo.example ([198.51.100.7]) by mailgate.company.example; Tue, 24 Nov 2026 \
         10:01:00 +0100\r\nSubject: Re: {token}\r\n\r\n{}",
        headers("smtp.security-mail.net", token)
    );
    let good = read(&answer);
    assert_eq!(good.code, 0, "{good:?}");
    let ways = &good.json()["ways"];
    assert_eq!(
        (&ways[0]["direction"], &ways[0]["passed_service"]),
        (&json!("incoming"), &json!(false))
    );
    assert_eq!(ways[1]["passed_service"], true, "{ways}");
    let case = std::fs::read_to_string(path).unwrap();
    assert!(case.contains("echoed = "), "{case}");
    assert_eq!(read("no headers at all").code, 2);
    // By its word alone: whole, and as clients encode it.
    let by_word = |subject: &str, word: &str| {
        std::fs::write(&echo, headers("smtp.security-mail.net", subject)).unwrap();
        run(&["test-mail", "--echo", file, "--token", word, "--json"])
    };
    let encoded = by_word("=?utf-8?B?UsOpcG9uc2UgOiBUT0sxMjNYWVo=?=", "TOK123XYZ");
    assert_eq!((encoded.code, &encoded.json()["token"]), (0, &json!("TOK123XYZ")), "{encoded:?}");
    let shorter = by_word("TOK123XYZ", "TOK");
    assert_eq!((shorter.code, &shorter.json()["token"]), (1, &Value::Null), "{shorter:?}");
    assert_eq!(by_word("TOK123XYZ", "").code, 2);
}

fn write_case(path: &Path) {
    let mut case = mailward::model::Case::new("company", "security-mail", jiff::Timestamp::now());
    let email = mailward::model::Field::Email;
    let edited = mailward::wizard::Change::TextEdited(email, "it@company.example".to_owned());
    case.apply(edited, jiff::Timestamp::now()).unwrap();
    let domain = mailward::model::DomainName::parse("company.example").unwrap();
    let domains = mailward::wizard::Change::DomainsEdited(vec![domain]);
    case.apply(domains, jiff::Timestamp::now()).unwrap();
    mailward::store::save_case(path, &case).unwrap();
}
