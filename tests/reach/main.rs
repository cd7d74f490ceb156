//! The connection check against servers that behave in every way, and against real ones.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../shared/certificates.rs"]
mod certificates;
mod conclusions;
mod crowd;
mod elsewhere;
mod lab;
mod names;
mod network;
#[path = "../shared/program.rs"]
mod program;
mod real;
mod times;
mod verdicts;
