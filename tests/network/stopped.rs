//! Whoever stops something does not wait for what it waits for.

use std::cell::RefCell;
use std::fs::OpenOptions;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use mailward::model::{Expectation, HostName, Target};
use mailward::probe::{ReachOptions, Resolver, ResolverConfig, reach};
use tokio::io::AsyncReadExt;

use crate::ends;
use crate::names::silent;
use crate::program::command;

/// What would be waited for.
const TIMEOUT: &str = "60";
/// Who waits so long has not been stopped.
const LIMIT: Duration = Duration::from_secs(30);

/// A server that takes connections, perhaps answers the first so many lines, and says when it
/// was reached.
fn server(answers: &'static [&'static str]) -> (SocketAddr, Receiver<()>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let at = listener.local_addr().unwrap();
    let (tell, reached) = channel();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().map_while(Result::ok) {
            let tell = tell.clone();
            std::thread::spawn(move || {
                let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
                for answer in answers {
                    let _ = stream.write_all(answer.as_bytes());
                    let _ = lines.next();
                }
                let _ = tell.send(());
                let _ = stream.read(&mut [0; 1024]);
                let _ = lines.next();
            });
        }
    });
    (at, reached)
}

/// Starts the program, waits until it waits, and stops it; how long that took.
fn stopped(about: &str, mut command: Command, waits: &dyn Fn(&mut Child)) -> Duration {
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program starts");
    waits(&mut child);
    let begun = Instant::now();
    let signal = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(signal.expect("kill").success());
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        assert!(begun.elapsed() < LIMIT, "{about} goes on");
        std::thread::sleep(Duration::from_millis(1));
    };
    assert_eq!(status.code(), Some(130), "{about}");
    begun.elapsed()
}

#[test]
fn every_wait_of_the_command_line_ends_when_it_is_stopped() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("list");
    std::fs::write(&list, "a.example\nb.example\n").unwrap();
    let list = list.to_str().unwrap();
    let mut times = Vec::new();
    let mut asked = |about: &str, arguments: &[&str], reached: &Receiver<()>| {
        let mut command = command(arguments);
        command.args(["--timeout", TIMEOUT]);
        let waits = |_: &mut Child| {
            assert!(reached.recv_timeout(LIMIT).is_ok(), "{about} asks nobody");
        };
        times.push((about.to_owned(), stopped(about, command, &waits)));
    };
    for (about, arguments) in [
        ("check", &["check", "company.com"][..]),
        ("audit", &["audit", list]),
        ("audit --only mx", &["audit", list, "--only", "mx"]),
        ("watch", &["watch", "company.com"]),
        ("plan", &["plan", "company.com"]),
        ("letter", &["letter", "company.com", "-o", "never.pdf"]),
    ] {
        let (resolver, reached) = silent();
        let resolver = resolver.to_string();
        asked(about, &[arguments, &["--resolver", &resolver]].concat(), &reached);
    }
    let mail = ["--from", "a@b.example", "--tls", "offered"];
    let no_greeting: &[&str] = &[];
    let no_answer: &[&str] = &["220 lab.example\r\n"];
    for (about, answers) in [("no greeting", no_greeting), ("no answer", no_answer)] {
        let (at, reached) = server(answers);
        asked(&format!("reach, {about}"), &["reach", &at.to_string()], &reached);
        let (at, reached) = server(answers);
        let at = at.to_string();
        let test = ["test-mail", "--smtp", &at, "--to", "c@d.example"];
        asked(&format!("test-mail, {about}"), &[&test[..], &mail].concat(), &reached);
    }
    // Asked to come back later, by a server that means it.
    let (at, reached) = server(&["220 lab.example\r\n", "250 lab.example\r\n", "451 later\r\n"]);
    let at = at.to_string();
    let test = [
        "test-mail",
        "--smtp",
        &at,
        "--to",
        "c@d.example",
        "--every",
        "600",
        "--retry-for",
        "7200",
    ];
    asked("test-mail, come back later", &[&test[..], &mail].concat(), &reached);
    // What waits for somebody to write more: into a pipe as a file, and into the standard input.
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let name = pipe.to_str().unwrap();
    for (about, arguments) in [
        ("audit of a pipe", &["audit", name][..]),
        ("guide --main-cf of a pipe", &["guide", "postfix", "--main-cf", name]),
    ] {
        // Whoever opens one end waits for the other.
        let end = RefCell::new(None);
        let waits = |_: &mut Child| {
            *end.borrow_mut() = Some(OpenOptions::new().write(true).open(&pipe).unwrap());
        };
        times.push((about.to_owned(), stopped(about, command(arguments), &waits)));
    }
    for (about, arguments) in [
        ("guide --headers of the input", &["guide", "--headers", "-"][..]),
        ("restrict --log of the input", &["restrict", "--log", "-", "--range", "192.0.2.0/24"]),
    ] {
        let mut command = command(arguments);
        command.stdin(Stdio::piped());
        let waits = |child: &mut Child| {
            // More than a pipe holds: it is read.
            let lines = "Received: by mail.company.com\n".repeat(10_000);
            child.stdin.as_mut().unwrap().write_all(lines.as_bytes()).unwrap();
        };
        times.push((about.to_owned(), stopped(about, command, &waits)));
    }
    for (about, time) in &times {
        println!("{about:<32} stopped after {time:.1?}");
    }
}

#[tokio::test]
async fn what_is_dropped_lets_go_of_its_connections() {
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let at = listener.local_addr().unwrap();
    let look = tokio::spawn(async move {
        let config = ResolverConfig { servers: vec![at], ..ResolverConfig::default() };
        let target = Target::new(HostName::new("127.0.0.1"), at.port(), Expectation::Any);
        let options = ReachOptions::bounded_by(Duration::from_secs(3_600));
        reach(&Resolver::new(&config).unwrap(), &[target], &options, &|_| {}).await
    });
    let (mut stream, _) = ends("the connection", listener.accept()).await.unwrap();
    look.abort();
    assert!(look.await.unwrap_err().is_cancelled());
    let heard = ends("the end of the connection", stream.read(&mut [0; 16])).await;
    assert!(matches!(heard, Ok(0) | Err(_)), "{heard:?}");
}
