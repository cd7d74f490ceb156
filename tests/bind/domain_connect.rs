//! `plan --export domain-connect --link`: an operator with a Domain Connect server, and others.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::Value;

use crate::certificates::{Authority, to};
use crate::world::{World, situation};

const HOST: &str = "connect.isp.test";

/// Settings for three domains, and one template.
fn reply(path: &str) -> (&'static str, String) {
    let settings = |api: &str, page: &str| {
        let fixed = r#""providerId":"isp.test","providerName":"ISP","extra":[1]"#;
        format!(r#"{{{fixed},"urlAPI":"{api}","urlSyncUX":"{page}"}}"#)
    };
    let own = format!("https://{HOST}/api");
    match path {
        "/base/v2/known.test/settings" => ("200 OK", settings(&own, "https://panel.isp.test/dc/")),
        "/base/v2/strange.test/settings" => {
            ("200 OK", settings(&format!("https://{HOST}/other"), "https://panel.isp.test"))
        }
        "/base/v2/evil.test/settings" => ("200 OK", settings(&own, "javascript:alert(1)")),
        "/base/v2/broken.test/settings" => ("200 OK", "<html>".to_owned()),
        "/api/v2/domainTemplates/providers/security-mail.net/services/security-mail" => {
            ("200 OK", "{}".to_owned())
        }
        _ => ("404 Not Found", String::new()),
    }
}

/// A client that hangs up is no fault here.
fn answer(stream: TcpStream, config: Arc<ServerConfig>) -> Option<()> {
    stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
    let mut stream = StreamOwned::new(ServerConnection::new(config).ok()?, stream);
    let mut request = [0; 4096];
    let length = stream.read(&mut request).ok()?;
    let request = String::from_utf8_lossy(&request[..length]);
    let (status, body) = reply(request.split(' ').nth(1)?);
    let head = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n\r\n{body}", body.len());
    stream.write_all(head.as_bytes()).ok()?;
    stream.conn.send_close_notify();
    stream.flush().ok()
}

fn serve(config: &Arc<ServerConfig>) -> u16 {
    let at = SocketAddr::from((Ipv4Addr::new(127, 0, 0, 77), 0));
    let listener = TcpListener::bind(at).unwrap();
    let port = listener.local_addr().unwrap().port();
    let config = config.clone();
    thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let config = config.clone();
            thread::spawn(move || answer(stream, config));
        }
    });
    port
}

#[test]
fn a_link_is_shown_where_the_operator_has_taken_up_the_template() {
    let zone = |name: &str, more: &str| {
        situation(name, &format!("@ MX 10 mail\nmail A 192.0.2.1\n{more}"))
    };
    let spoken = format!("_domainconnect TXT \"{HOST}/base\"\n");
    let world = World::start(&[
        zone("known.test", &spoken),
        zone("strange.test", &spoken),
        zone("evil.test", &spoken),
        zone("broken.test", &spoken),
        zone("silent.test", ""),
        zone("isp.test", "connect A 127.0.0.77\n"),
    ]);
    let authority = Authority::new("Test Authority");
    let port = serve(&authority.server(to(HOST))).to_string();
    let folder = tempfile::tempdir().unwrap();
    let trusted = folder.path().join("trusted.pem");
    std::fs::write(&trusted, authority.pem()).unwrap();
    let environment =
        [("MAILWARD_HTTPS_PORT", port.as_str()), ("SSL_CERT_FILE", trusted.to_str().unwrap())];
    let ask = |domain: &str, more: &[&str]| {
        let arguments = ["plan", "--export", "domain-connect", "--link", domain];
        world.run_in(&[&arguments[..], more].concat(), &environment)
    };
    let link = |domain: &str| -> Value { ask(domain, &["--json"]).json()["link"].clone() };
    let known = link("known.test");
    assert_eq!(
        known["url"],
        "https://panel.isp.test/dc/v2/domainTemplates/providers/security-mail.net/services/\
         security-mail/apply?domain=known.test"
    );
    assert_eq!(known["provider"], "ISP");
    for (domain, words) in [
        ("strange.test", "has not taken up the template"),
        ("evil.test", "no usable answer"),
        ("broken.test", "no usable answer"),
        ("silent.test", "does not offer"),
    ] {
        let told = link(domain);
        assert_eq!(told["url"], Value::Null, "{domain}");
        assert!(told["message"].as_str().unwrap().contains(words), "{told}");
    }
    // The template alone on standard output, the link beside it.
    let plain = ask("known.test", &[]);
    assert!(serde_json::from_str::<Value>(&plain.stdout).is_ok(), "{plain:?}");
    assert!(plain.stderr.contains("apply?domain=known.test"), "{plain:?}");
}
