//! How long a look takes, and how much it holds.

use std::time::{Duration, Instant};

use crate::lab::{Act, Server, endpoint, healthy, reach, say};

#[test]
fn a_server_that_makes_strangers_wait_is_waited_for() {
    let wait = Act::Wait(Duration::from_secs(4));
    let slow = Server::start([vec![wait], healthy("mx.example ESMTP Postfix")].concat());
    let document = reach(&[&slow.place()]).json();
    let found = endpoint(&document, slow.address);
    assert_eq!(found["verdict"], "reachable", "{found}");
    assert!(found["elapsed_ms"].as_u64().unwrap() >= 4_000, "{found}");
    let document = reach(&["--timeout", "1", &slow.place()]).json();
    assert_eq!(endpoint(&document, slow.address)["verdict"], "no_banner");
    // More patience for the greeting alone.
    let document = reach(&["--timeout", "1", "--wait", "30", &slow.place()]).json();
    assert_eq!(endpoint(&document, slow.address)["verdict"], "reachable");
}

#[test]
fn one_endpoint_ends_within_twice_the_time() {
    // Each piece comes within the time, and all of them together would take far longer.
    let second = Act::Wait(Duration::from_millis(900));
    let script = vec![
        second.clone(),
        say("220 mx.example ESMTP\r\n"),
        Act::Hear,
        second.clone(),
        say("250-mx.example\r\n250 STARTTLS\r\n"),
        Act::Hear,
        second,
        say("220 go ahead\r\n"),
        Act::Hold,
    ];
    let server = Server::start(script);
    let document = reach(&["--timeout", "1", &server.place()]).json();
    let found = endpoint(&document, server.address);
    assert!(found["elapsed_ms"].as_u64().unwrap() <= 2_000, "{found}");
}

#[test]
fn a_look_can_be_interrupted() {
    let server = Server::start(vec![Act::Hold]);
    let mut child = crate::program::command(&["reach", "--wait", "300", &server.place()])
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let id = child.id().to_string();
    let limit = Instant::now() + Duration::from_secs(20);
    let code = loop {
        // Again and again, for the program may not have begun to listen.
        std::process::Command::new("kill").args(["-INT", &id]).status().unwrap();
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        assert!(Instant::now() < limit, "it does not stop");
        std::thread::yield_now();
    };
    // A signal before it could listen ends it as the system does.
    assert!(code == Some(130) || code.is_none(), "{code:?}");
}

#[test]
fn what_is_typed_wrongly_is_said() {
    for wrong in ["", "a b", "mx.example:0", "mx.example:x", "[::1"] {
        let ran = reach(&[wrong]);
        assert_eq!(ran.code, 2, "{ran:?}");
        assert!(ran.stderr.starts_with("Error:"), "{ran:?}");
    }
    assert_eq!(reach(&["--expect", "nothing", "mx.example"]).code, 2);
    assert_eq!(reach(&["--wait", "301", "mx.example"]).code, 2);
}
