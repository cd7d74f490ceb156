//! How long the connection check takes, beside swaks (Debian: swaks), which looks at one host a
//! process, and one after the other.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/reach/lab.rs"]
mod lab;
#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/shared/program.rs"]
mod program;

use std::process::{Command, Stdio};

use criterion::{Criterion, criterion_group, criterion_main};
use lab::{Act, Server, healthy};

fn one_healthy_host(criterion: &mut Criterion) {
    let server = Server::start(healthy("mx.example ESMTP Postfix"));
    let place = server.place();
    let mut group = criterion.benchmark_group("one healthy host");
    group.bench_function("reach", |bencher| {
        bencher.iter(|| assert_eq!(lab::reach(&["--no-controls", &place]).code, 0));
    });
    group.bench_function("swaks", |bencher| {
        bencher.iter(|| {
            let status = Command::new("swaks")
                .args(["--quit-after", "EHLO", "--server", &place])
                .stdout(Stdio::null())
                .status()
                .expect("swaks, from the Debian package of that name");
            assert!(status.success());
        });
    });
    group.finish();
}

/// Half of them sick: a look takes little more than one time-out.
fn fifty_mixed_hosts(criterion: &mut Criterion) {
    let script = |at| if at % 2 == 0 { healthy("mx.example ESMTP") } else { vec![Act::Hold] };
    let servers: Vec<Server> = (0..50).map(|at| Server::start(script(at))).collect();
    let places: Vec<String> = servers.iter().map(Server::place).collect();
    let mut arguments = vec!["--no-controls", "--timeout", "3"];
    arguments.extend(places.iter().map(String::as_str));
    let mut group = criterion.benchmark_group("fifty mixed hosts");
    group.sample_size(10);
    group.bench_function("reach", |bencher| {
        bencher.iter(|| assert_eq!(lab::reach(&arguments).code, 1));
    });
    group.finish();
}

criterion_group!(benches, one_healthy_host, fifty_mixed_hosts);
criterion_main!(benches);
