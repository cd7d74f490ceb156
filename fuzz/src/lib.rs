//! The fuzz targets, which the tests of the program use as well.

// A broken promise is told by a panic.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../../tests/fuzz/targets/mod.rs"]
pub mod targets;
