//! How long a full look at a domain takes where every answer of the DNS comes 50 ms late, beside
//! a single lookup: three name servers and six mail servers, SPF, DMARC and MTA-STS records.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/bind/named.rs"]
mod named;
#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/shared/program.rs"]
mod program;
#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/bind/relay.rs"]
mod relay;

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use named::{Named, Setup, Zone};
use program::{command, ran};
use relay::Relay;

const DELAY: Duration = Duration::from_millis(50);
/// Delays that a full look may take, end to end.
const GOAL: f64 = 8.0;
const RUNS: usize = 10;

const ROOT: &str = "ns1.dns.test. A 127.0.0.1\nns2.dns.test. A 127.0.0.2\n\
                    ns3.dns.test. A 127.0.0.3\nns.dns.test. A 127.0.0.1\n\
                    mx.isp.test. A 192.0.2.9\n_spf.isp.test. TXT \"v=spf1 a:mx.isp.test -all\"\n\
                    france.security-mail.net. A 192.0.2.101\n\
                    europe.security-mail.net. A 192.0.2.102\n\
                    asia.security-mail.net. A 192.0.2.103\n\
                    smtp.security-mail.net. A 192.0.2.104\n";
const COMPANY: &str = "@ MX 10 a\n@ MX 20 b\n@ MX 30 c\n@ MX 40 d\n@ MX 50 e\n@ MX 60 mx.isp.test.\n\
                       a A 192.0.2.1\nb A 192.0.2.2\nc A 192.0.2.3\nd A 192.0.2.4\ne A 192.0.2.5\n\
                       @ TXT \"v=spf1 mx include:_spf.isp.test -all\"\n\
                       _dmarc TXT \"v=DMARC1; p=none\"\n";

fn relays(to: SocketAddr) -> (u16, Vec<Relay>) {
    for _ in 0..5 {
        let port = named::free_port();
        let relay = |last| Relay::start(SocketAddr::from(([127, 0, 0, last], port)), to, DELAY);
        if let Ok(relays) = (1..=3).map(relay).collect() {
            return (port, relays);
        }
    }
    panic!("no port is free at three addresses");
}

/// The shortest of several runs: what else the computer does only adds.
fn shortest(mut run: impl FnMut()) -> Duration {
    let time = |_| {
        let begun = Instant::now();
        run();
        begun.elapsed()
    };
    (0..RUNS).map(time).min().expect("several runs")
}

fn main() {
    let servers = vec!["ns1.dns.test.", "ns2.dns.test.", "ns3.dns.test."];
    let company =
        Zone { origin: "company.test", records: Some(COMPANY), servers, ..Zone::default() };
    let mut setup = Setup::new(&[company]);
    setup.zones[0].records = Some(ROOT);
    let named = Named::start_as(&setup);
    let (port, relays) = relays(named.address);
    let resolver = format!("127.0.0.1:{port}");
    let look = |arguments: &[&str]| {
        let mut command = command(arguments);
        command.args(["--resolver", &resolver]);
        ran(command.env("MAILWARD_AUTHORITY_PORT", port.to_string()).output().expect("it starts"))
    };
    let document = look(&["check", "--json", "company.test"]).json();
    let authority = document["domains"][0]["authority"].as_array().expect("a list");
    assert!(authority.len() == 3 && authority.iter().all(|a| a["error"].is_null()), "{document}");

    let start = shortest(|| assert_eq!(look(&["--version"]).code, 0));
    let single = shortest(|| {
        let port = port.to_string();
        let arguments = ["@127.0.0.1", "-p", &port, "company.test", "MX", "+short"];
        let output = std::process::Command::new("dig").args(arguments).output();
        assert!(output.expect("dig, from the Debian package bind9-dnsutils").status.success());
    });
    let full = shortest(|| assert_eq!(look(&["check", "--json", "company.test"]).code, 1));
    let delays = full.saturating_sub(start).as_secs_f64() / DELAY.as_secs_f64();
    let ratio = full.as_secs_f64() / single.as_secs_f64();
    println!(
        "one lookup with dig: {single:.0?}; a full look: {full:.0?}, {ratio:.1} times as long"
    );
    println!("without the start of the program ({start:.0?}): {delays:.1} delays of {DELAY:?}");
    println!(
        "questions carried: {}",
        relays
            .iter()
            .map(|r| { r.questions.load(std::sync::atomic::Ordering::Relaxed) })
            .sum::<usize>()
    );
    assert!(delays <= GOAL, "the goal is {GOAL} delays");
}
