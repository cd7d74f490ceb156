//! A portal that wants a login first: it answers every name with its own address, and everything
//! there with a page.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::time::Duration;

use hickory_proto::rr::{RData, RecordType};

use crate::names::{address, resolver};
use crate::program::{Ran, command, ran};

const PAGE: &str = "HTTP/1.1 302 Found\r\nLocation: http://portal.example/login\r\n\
                    Content-Length: 0\r\n\r\n";

/// Answers whatever is said with the page, or says nothing until then.
fn portal() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let at = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().map_while(Result::ok) {
            std::thread::spawn(move || {
                let _ = stream.set_read_timeout(Some(Duration::from_secs(5)));
                let mut asked = [0; 1024];
                // Some wait for a request that never comes.
                if matches!(stream.read(&mut asked), Ok(1..)) {
                    let _ = stream.write_all(PAGE.as_bytes());
                }
            });
        }
    });
    at
}

/// The same, for whoever waits to be greeted.
fn eager_portal() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let at = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().map_while(Result::ok) {
            let _ = stream.write_all(PAGE.as_bytes());
        }
    });
    at
}

fn run(names: SocketAddr, web: SocketAddr, arguments: &[&str]) -> Ran {
    let mut command = command(arguments);
    command
        .args(["--timeout", "1", "--resolver", &names.to_string()])
        .env("MAILWARD_AUTHORITY_PORT", names.port().to_string())
        .env("MAILWARD_HTTPS_PORT", web.port().to_string());
    ran(command.output().expect("the program starts"))
}

/// Portals differ in what they say to questions for anything but an address.
fn resolvers() -> Vec<SocketAddr> {
    let only = |kinds: &'static [RecordType]| {
        move |_: &str, kind| {
            let own: Vec<RData> = vec![address(Ipv4Addr::LOCALHOST)];
            if kinds.contains(&kind) || kinds.is_empty() { own } else { Vec::new() }
        }
    };
    vec![resolver(only(&[RecordType::A])), resolver(only(&[]))]
}

#[test]
fn no_domain_is_called_switched_or_without_mail_by_a_portal() {
    let web = portal();
    for names in resolvers() {
        let ran = run(names, web, &["check", "--json", "company.com", "other.net"]);
        assert_ne!(ran.code, 0, "{ran:?}");
        for domain in ran.json()["domains"].as_array().unwrap() {
            let state = domain["state"].as_str().unwrap();
            assert!(["unknown", "not_switched"].contains(&state), "{domain}");
            let codes: Vec<&str> = domain["findings"]
                .as_array()
                .unwrap()
                .iter()
                .map(|finding| finding["code"].as_str().unwrap())
                .collect();
            assert!(!codes.contains(&"mta_sts_present"), "{domain}");
            // The portal itself is told.
            assert!(codes.contains(&"resolver_lies"), "{domain}");
        }
    }
}

#[test]
fn a_portal_is_no_mail_server() {
    for (web, wanted) in [(eager_portal(), "not_smtp"), (portal(), "no_banner")] {
        for names in resolvers() {
            let host = format!("france.security-mail.net:{}", web.port());
            let ran = run(names, web, &["reach", "--json", &host]);
            assert_eq!(ran.code, 1, "{ran:?}");
            let document = ran.json();
            assert_eq!(document["endpoints"][0]["verdict"], wanted, "{document}");
            println!("{}", document["conclusion"]);
        }
    }
}

#[test]
fn a_wait_does_not_end_in_a_portal() {
    let web = portal();
    for names in resolvers() {
        let ran = run(names, web, &["watch", "--json", "--once", "company.com"]);
        assert_ne!(ran.code, 0, "{ran:?}");
        let line: serde_json::Value =
            serde_json::from_str(ran.stdout.lines().next().unwrap()).unwrap();
        assert_eq!(line["arrived"], false, "{line}");
    }
}
