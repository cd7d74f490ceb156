//! The policy on a domain's mail, fetched over HTTPS connections that are cut.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use futures_util::{StreamExt, stream};
use hickory_proto::rr::RecordType;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::Value;

use crate::certificates::{Authority, to};
use crate::names::{address, mx, resolver, text};
use crate::program::{command, ran};
use crate::relay::{Cut, Relay};

const POLICY: &str = "version: STSv1\r\nmode: enforce\r\nmx: mail.sts.test\r\n\
                      mx: *.security-mail.net\r\nmax_age: 604800\r\n";
/// Of the bytes at which the connection is cut, every so-manieth.
const STRIDE: usize = 17;
/// Programs at a time.
const AT_ONCE: usize = 4;

/// Serves the policy until the test's process ends.
fn serve(config: Arc<ServerConfig>) -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming().map_while(Result::ok) {
            let config = config.clone();
            std::thread::spawn(move || answer(stream, config));
        }
    });
    address
}

/// A client that hangs up is no fault here.
fn answer(stream: TcpStream, config: Arc<ServerConfig>) -> Option<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20))).ok()?;
    let mut stream = StreamOwned::new(ServerConnection::new(config).ok()?, stream);
    let mut request = [0; 4096];
    stream.read(&mut request).ok().filter(|length| *length > 0)?;
    let length = POLICY.len();
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-type: text/plain\r\ncontent-length: {length}\r\n\r\n");
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(POLICY.as_bytes()).ok()?;
    stream.conn.send_close_notify();
    stream.flush().ok()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_cut_at_any_byte_is_unreachable_and_never_half_believed() {
    let authority = Authority::new("Test Authority");
    let web = serve(authority.server(to("mta-sts.sts.test")));
    let names = resolver(|name, kind| match (name, kind) {
        ("sts.test", RecordType::MX) => vec![mx(10, "mail.sts.test.")],
        ("_mta-sts.sts.test", RecordType::TXT) => vec![text("v=STSv1; id=1;")],
        ("mta-sts.sts.test" | "mail.sts.test", RecordType::A) => vec![address(Ipv4Addr::LOCALHOST)],
        _ => Vec::new(),
    });
    let folder = tempfile::tempdir().unwrap();
    let trusted = folder.path().join("trusted.pem");
    std::fs::write(&trusted, authority.pem()).unwrap();
    let check = async |relay: &Relay, patience: &str| {
        let mut command = command(&["check", "--json", "--timeout", patience, "sts.test"]);
        command
            .args(["--resolver", &names.to_string()])
            .env("MAILWARD_AUTHORITY_PORT", names.port().to_string())
            .env("MAILWARD_HTTPS_PORT", relay.address.port().to_string())
            .env("SSL_CERT_FILE", &trusted);
        let run = tokio::task::spawn_blocking(move || ran(command.output().unwrap()));
        codes(&run.await.unwrap().json())
    };
    let whole = Relay::tcp(web, None).await;
    assert_eq!(check(&whole, "20").await, ["mta_sts_present"]);
    let bytes = whole.carried();
    assert!(bytes > 800, "{bytes}");
    for cut in Cut::ALL {
        let looks = (0..bytes - 80).step_by(STRIDE).map(async |at| {
            let relay = Relay::tcp(web, Some((at, cut))).await;
            (at, check(&relay, "2").await)
        });
        let seen: Vec<_> = stream::iter(looks).buffered(AT_ONCE).collect().await;
        for (at, codes) in seen {
            let unreachable = ["mta_sts_present", "mta_sts_unreachable"];
            assert_eq!(codes, unreachable, "{cut:?} after {at} of {bytes} bytes");
        }
    }
}

fn codes(document: &Value) -> Vec<String> {
    let findings = document["domains"][0]["findings"].as_array().unwrap();
    let codes = findings.iter().map(|finding| finding["code"].as_str().unwrap().to_owned());
    let mut codes: Vec<String> = codes.filter(|code| code.starts_with("mta_sts")).collect();
    codes.sort();
    codes
}
