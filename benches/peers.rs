//! The same zones looked at by `check` and by checkdmarc, which knows SPF, DMARC, MTA-STS and DANE
//! too, on one BIND. `CHECKDMARC` names a Python that has it: `benches/run` makes one.

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
#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/bind/world.rs"]
mod world;

use std::process::Command;
use std::time::{Duration, Instant};

use world::{Situation, World};

const ZONES: usize = 24;
const RUNS: usize = 5;

/// Looks at the domains named, and prints how long that took, without the start of Python.
const SCRIPT: &str = "
import sys, time, logging
import dns.resolver, checkdmarc
logging.disable(logging.CRITICAL)
resolver = dns.resolver.Resolver(configure=False)
resolver.nameservers, resolver.port = [sys.argv[1]], int(sys.argv[2])
resolver.timeout = resolver.lifetime = 1.0
before = time.monotonic()
for domain in sys.argv[3:]:
    checkdmarc.check_domains([domain], skip_tls=True, resolver=resolver, timeout=1.0)
print(time.monotonic() - before)
";

/// Of the ordinary situations, where one server answers for all.
fn is_ordinary(situation: &Situation) -> bool {
    let s = situation;
    s.servers.is_empty()
        && s.parent.is_none()
        && s.signed.is_none()
        && !s.elsewhere
        && s.origin.is_none()
        && s.domain.is_ascii()
}

/// The shortest of several runs: what else the computer does only adds.
fn shortest(run: impl FnMut(usize) -> Duration) -> Duration {
    (0..RUNS).map(run).min().expect("several runs")
}

fn main() {
    let Ok(python) = std::env::var("CHECKDMARC") else {
        println!("CHECKDMARC names no Python that has checkdmarc");
        return;
    };
    let situations: Vec<Situation> =
        world::all().into_iter().filter(is_ordinary).take(ZONES).collect();
    let world = World::start(&situations);
    let (address, port) = world.primary();
    let domains: Vec<&str> = situations.iter().map(|s| s.domain.as_str()).collect();
    let check = shortest(|_| {
        let mut arguments = vec!["check", "--json"];
        arguments.extend(&domains);
        let begun = Instant::now();
        let ran = world.run(&arguments);
        assert!(ran.json()["domains"].as_array().unwrap().len() == domains.len(), "{ran:?}");
        begun.elapsed()
    });
    let other = shortest(|_| {
        let output = Command::new(&python)
            .args(["-c", SCRIPT, &address, &port.to_string()])
            .args(&domains)
            .output()
            .expect("the Python that CHECKDMARC names");
        let said = String::from_utf8_lossy(&output.stdout);
        let seconds = said.lines().last().and_then(|line| line.parse().ok());
        Duration::from_secs_f64(seconds.unwrap_or_else(|| panic!("{output:?}")))
    });
    println!(
        "{} zones: checkdmarc {} ms; check {} ms",
        domains.len(),
        other.as_millis(),
        check.as_millis()
    );
}
