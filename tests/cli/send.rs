//! `send`: a mail server of the test's own takes the letter, and Python reads it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::thread::JoinHandle;

use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::{Value, json};

use crate::practice::Running;
use crate::program::{Ran, command, ran, run};

/// What the server does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mood {
    Kind,
    NoStartTls,
    WrongLogin,
    NoSuchUser,
    /// Encrypted from the first byte.
    Encrypted,
}

/// What the server was told.
#[derive(Default, Debug)]
struct Heard {
    encrypted: bool,
    login: String,
    recipients: Vec<String>,
    data: Vec<u8>,
}

struct Server {
    port: u16,
    certificate: tempfile::NamedTempFile,
    thread: JoinHandle<Heard>,
}

impl Server {
    /// Takes one connection.
    fn start(mood: Mood) -> Self {
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let mut certificate = tempfile::NamedTempFile::new().unwrap();
        certificate.write_all(made.cert.pem().as_bytes()).unwrap();
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(made.signing_key.serialize_der()));
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let thread = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let limit = Some(std::time::Duration::from_secs(30));
            stream.set_read_timeout(limit).unwrap();
            let mut heard = Heard::default();
            if mood == Mood::Encrypted {
                let connection = ServerConnection::new(Arc::new(config)).unwrap();
                let mut stream = StreamOwned::new(connection, stream);
                heard.encrypted = true;
                if stream.write_all(b"220 mail.test ESMTP\r\n").is_ok() {
                    talk(stream, mood, &mut heard);
                }
                return heard;
            }
            stream.write_all(b"220 mail.test ESMTP\r\n").unwrap();
            if talk(stream.try_clone().unwrap(), mood, &mut heard) {
                let connection = ServerConnection::new(Arc::new(config)).unwrap();
                heard.encrypted = true;
                talk(StreamOwned::new(connection, stream), mood, &mut heard);
            }
            heard
        });
        Self { port, certificate, thread }
    }
}

/// Answers until the client leaves; `true` if it wants to encrypt.
fn talk<S: Read + Write>(stream: S, mood: Mood, heard: &mut Heard) -> bool {
    let mut stream = BufReader::with_capacity(1, stream);
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).unwrap_or_default() == 0 {
            return false;
        }
        let line = line.trim_end();
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = match verb.as_str() {
            "EHLO" if heard.encrypted => "250-mail.test\r\n250 AUTH PLAIN LOGIN",
            "EHLO" if mood == Mood::NoStartTls => "250 mail.test",
            "EHLO" => "250-mail.test\r\n250 STARTTLS",
            "STARTTLS" => {
                stream.get_mut().write_all(b"220 go\r\n").unwrap();
                return true;
            }
            "AUTH" if mood == Mood::WrongLogin => "535 5.7.8 who are you",
            "AUTH" => {
                heard.login = line.to_owned();
                "235 welcome"
            }
            "RCPT" if mood == Mood::NoSuchUser => "550 5.1.1 no such user",
            "RCPT" => {
                heard.recipients.push(line.to_owned());
                "250 ok"
            }
            "DATA" => {
                stream.get_mut().write_all(b"354 go on\r\n").unwrap();
                while !heard.data.ends_with(b"\r\n.\r\n") {
                    if stream.read_until(b'\n', &mut heard.data).unwrap() == 0 {
                        return false;
                    }
                }
                "250 2.0.0 taken as 4711"
            }
            "QUIT" => "221 bye",
            _ => "250 ok",
        };
        let written = stream.get_mut().write_all(format!("{answer}\r\n").as_bytes());
        if written.is_err() || verb == "QUIT" {
            return false;
        }
    }
}

fn send(practice: &Running, server: &Server, password: Option<&str>, more: &[&str]) -> Ran {
    let smtp = format!("localhost:{}", server.port);
    let mut all = vec!["send", "--resolver", practice.resolver(), "--smtp", &smtp];
    all.extend(["--from", "Zoë Müller <it@company.example>", "--to", "dns@isp.example"]);
    all.extend(more);
    let mut command = command(&all);
    command.env("SSL_CERT_FILE", server.certificate.path());
    command.env_remove("MAILWARD_SMTP_PASSWORD");
    if let Some(password) = password {
        command.env("MAILWARD_SMTP_PASSWORD", password);
    }
    ran(command.output().unwrap())
}

/// What Python's own mail library makes of a message.
fn parsed(message: &[u8], folder: &Path) -> Value {
    let path = folder.join("message.eml");
    std::fs::write(&path, message).unwrap();
    let script = "
import email, email.policy, hashlib, json, sys
message = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
text = message.get_body(('plain',)).get_content()
files = [(part.get_filename(), part.get_content_type(), part.get_content().hex())
         for part in message.iter_attachments()]
print(json.dumps({'headers': dict(message.items()), 'text': text, 'files': files,
                  'defects': [str(d) for p in message.walk() for d in p.defects]}))
";
    let output = Command::new("python3").args(["-c", script]).arg(&path).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn unhex(text: &str) -> Vec<u8> {
    let byte = |at: usize| u8::from_str_radix(&text[at..at + 2], 16).unwrap();
    (0..text.len()).step_by(2).map(byte).collect()
}

#[test]
fn a_mail_server_takes_the_letter_over_an_encrypted_login() {
    let practice = Running::start(&[]);
    let server = Server::start(Mood::Kind);
    let folder = tempfile::tempdir().unwrap();
    let more =
        ["--login", "it", "--lang", "fr", "--date", "2026-11-25", "--json", "company.example"];
    let sent = send(&practice, &server, Some("pässword"), &more);
    assert_eq!(sent.code, 0, "{sent:?}");
    let document = sent.json();
    assert_eq!((&document["schema"], &document["sent"]), (&json!(1), &json!(true)));
    assert!(document["reply"].as_str().unwrap().contains("taken as 4711"), "{document}");
    assert!(!sent.stdout.contains("pässword"));
    let heard = server.thread.join().unwrap();
    assert!(heard.encrypted && heard.login.starts_with("AUTH PLAIN "), "{heard:?}");
    assert_eq!(heard.recipients, ["RCPT TO:<dns@isp.example>", "RCPT TO:<it@company.example>"]);
    let message = parsed(&heard.data[..heard.data.len() - 5], folder.path());
    assert_eq!(message["defects"], json!([]));
    let headers = &message["headers"];
    assert_eq!(headers["From"], "Zoë Müller <it@company.example>");
    assert_eq!((&headers["To"], &headers["Cc"]), (&json!("dns@isp.example"), &headers["From"]));
    assert_eq!(headers["Subject"], "Modification des enregistrements MX de company.example");
    let text = message["text"].as_str().unwrap();
    assert!(text.contains("3600 IN MX 3 ") && text.contains("d’agréer"), "{text}");
    // The same letter, written to a file, is the same file.
    let pdf = folder.path().join("letter.pdf");
    let path = pdf.to_str().unwrap();
    let letter = run(&[
        "letter",
        "company.example",
        "-o",
        path,
        "--resolver",
        practice.resolver(),
        "--lang",
        "fr",
        "--date",
        "2026-11-25",
    ]);
    assert_eq!(letter.code, 1, "{letter:?}");
    let file = &message["files"][0];
    assert_eq!(
        (&file[0], &file[1]),
        (&json!("letter-company.example.pdf"), &json!("application/pdf"))
    );
    assert_eq!(unhex(file[2].as_str().unwrap()), std::fs::read(&pdf).unwrap());
}

#[test]
fn what_goes_wrong_is_told_with_what_was_said() {
    let practice = Running::start(&[]);
    let cases = [
        (Mood::NoStartTls, "offers no encryption", ""),
        (Mood::WrongLogin, "refused the login: 535", "< 535 5.7.8 who are you"),
        (Mood::NoSuchUser, "does not accept a recipient: 550", "> RCPT TO:<dns@isp.example>"),
    ];
    for (mood, words, said) in cases {
        let server = Server::start(mood);
        let failed = send(&practice, &server, Some("x"), &["--login", "it", "company.example"]);
        assert_eq!(failed.code, 1, "{failed:?}");
        assert!(failed.stderr.contains(words) && failed.stderr.contains(said), "{failed:?}");
        let heard = server.thread.join().unwrap();
        assert!(heard.data.is_empty(), "nothing was sent");
    }
}

#[test]
fn a_server_that_encrypts_from_the_first_byte_takes_the_letter() {
    let practice = Running::start(&[]);
    let more = ["--tls", "tls", "--login", "it", "company.example"];
    let server = Server::start(Mood::Encrypted);
    let sent = send(&practice, &server, Some("x"), &more);
    assert_eq!(sent.code, 0, "{sent:?}");
    let heard = server.thread.join().unwrap();
    assert_eq!(heard.login, "AUTH PLAIN AGl0AHg=");
    assert!(heard.data.ends_with(b"\r\n.\r\n"), "{heard:?}");
    let (server, other) = (Server::start(Mood::Encrypted), Server::start(Mood::Kind));
    let server = Server { certificate: other.certificate, ..server };
    let failed = send(&practice, &server, Some("x"), &more);
    assert!(failed.code == 1 && failed.stderr.contains("peer certificate"), "{failed:?}");
    assert!(server.thread.join().unwrap().login.is_empty());
    drop(TcpStream::connect(("127.0.0.1", other.port)));
}

#[test]
fn a_certificate_that_is_not_trusted_ends_it() {
    let practice = Running::start(&[]);
    let (server, other) = (Server::start(Mood::Kind), Server::start(Mood::Kind));
    let trusting_another = Server { certificate: other.certificate, ..server };
    let failed =
        send(&practice, &trusting_another, Some("x"), &["--login", "it", "company.example"]);
    assert_eq!(failed.code, 1, "{failed:?}");
    assert!(failed.stderr.contains("cannot be encrypted safely"), "{failed:?}");
    let heard = trusting_another.thread.join().unwrap();
    assert!(heard.login.is_empty() && heard.data.is_empty());
    drop(TcpStream::connect(("127.0.0.1", other.port)));
}

#[test]
fn nothing_is_sent_on_a_dry_run_or_into_a_file() {
    let practice = Running::start(&[]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("letter.eml");
    let path = file.to_str().unwrap();
    let base = ["send", "--resolver", practice.resolver(), "--to", "dns@isp.example"];
    let run_with = |more: &[&str]| run(&[&base[..], more].concat());
    let dry = run_with(&["--from", "it@company.example", "--dry-run", "company.example"]);
    assert_eq!(dry.code, 1, "{dry:?}");
    for words in ["To: dns@isp.example", "Nothing was sent.", "company.example. 3600 IN MX 3 "] {
        assert!(dry.stdout.contains(words), "{words}\n{}", dry.stdout);
    }
    let saved = run_with(&["--from", "it@company.example", "--eml", path, "company.example"]);
    assert_eq!(saved.code, 1, "{saved:?}");
    let message = parsed(&std::fs::read(&file).unwrap(), folder.path());
    assert_eq!(message["headers"]["X-Unsent"], "1");
    assert_eq!(message["files"].as_array().unwrap().len(), 1);
    let over = run_with(&["--from", "it@company.example", "--eml", path, "company.example"]);
    assert_eq!(over.code, 2, "an existing file is not replaced: {over:?}");
    let nobody = run_with(&["--dry-run", "company.example"]);
    assert!(nobody.code == 2 && nobody.stderr.contains("--from"), "{nobody:?}");
    let nowhere = run_with(&["--from", "it@company.example", "company.example"]);
    assert!(nowhere.code == 2 && nowhere.stderr.contains("--smtp"), "{nowhere:?}");
    let evil =
        run_with(&["--from", "a@b.example\nBcc: c@d.example", "--dry-run", "company.example"]);
    assert_eq!(evil.code, 2, "{evil:?}");
    let open = run_with(&[
        "--from",
        "it@company.example",
        "--smtp",
        "192.0.2.1:25",
        "--tls",
        "none",
        "--login",
        "it",
        "--password-stdin",
        "company.example",
    ]);
    assert!(open.code == 1 && open.stderr.contains("unencrypted"), "{open:?}");
}

#[test]
fn the_password_may_come_on_standard_input() {
    let practice = Running::start(&[]);
    let server = Server::start(Mood::Kind);
    let smtp = format!("localhost:{}", server.port);
    let mut child = command(&[
        "send",
        "--resolver",
        practice.resolver(),
        "--smtp",
        &smtp,
        "--from",
        "it@company.example",
        "--to",
        "dns@isp.example",
        "--login",
        "it",
        "--password-stdin",
        "company.example",
    ])
    .env("SSL_CERT_FILE", server.certificate.path())
    .stdin(Stdio::piped())
    .stdout(Stdio::piped())
    .stderr(Stdio::piped())
    .spawn()
    .unwrap();
    child.stdin.take().unwrap().write_all(b"x\n").unwrap();
    let sent = ran(child.wait_with_output().unwrap());
    assert_eq!(sent.code, 0, "{sent:?}");
    // base64 of "\0it\0x"
    assert_eq!(server.thread.join().unwrap().login, "AUTH PLAIN AGl0AHg=");
}
