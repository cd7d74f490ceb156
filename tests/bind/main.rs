//! The program against a real name server: BIND, started by each test with its own zones.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod apply;
mod cases;
mod change;
mod check;
mod contract;
mod export;
mod named;
#[path = "../shared/program.rs"]
mod program;
