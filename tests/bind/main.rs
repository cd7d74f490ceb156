//! The program against a real name server: BIND, started by each test with its own zones.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    missing_docs
)]

mod apply;
mod cases;
#[path = "../shared/certificates.rs"]
#[allow(dead_code)] // Other tests need more of them.
mod certificates;
mod change;
mod check;
mod contract;
mod diagnosis;
mod domain_connect;
mod export;
mod failing;
mod mta_sts;
mod named;
#[path = "../shared/program.rs"]
mod program;
mod relay;
mod watch;
mod world;
