//! What is promised in SECURITY.md, and shown nowhere else.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod allowed;
mod dependencies;
mod files;
mod home;
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
#[path = "../shared/program.rs"]
mod program;
mod promises;
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
#[path = "../shared/running.rs"]
mod running;
#[cfg(unix)]
mod secrets;
