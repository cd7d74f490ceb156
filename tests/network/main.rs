//! Networks that lose, delay, reorder and cut; clocks that jump; computers that slept; and portals
//! that answer in everybody's name. Nothing hangs beyond its limit, nothing panics, and no verdict
//! says more than was seen.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stdout)]

mod audit;
#[path = "../shared/certificates.rs"]
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
mod certificates;
mod clocks;
mod dns;
mod https;
mod names;
mod portal;
#[path = "../shared/program.rs"]
#[allow(dead_code, reason = "shared with other tests, which use more of it")]
mod program;
mod relay;
mod smtp;
mod stopped;

use std::time::Duration;

/// Nothing here takes so long, on a busy computer either: who is not done by then hangs.
const HANGS: Duration = Duration::from_secs(90);
/// So much is done at once.
const AT_ONCE: usize = 48;

/// Awaits something that must end by itself.
async fn ends<T>(about: &str, work: impl Future<Output = T>) -> T {
    // On the heap: some are large.
    let ended = tokio::time::timeout(HANGS, Box::pin(work)).await;
    ended.unwrap_or_else(|_| panic!("{about} hangs"))
}

/// Does it for each, many at a time; in the order given.
async fn each<I: Iterator, F: Future>(all: I, work: impl Fn(I::Item) -> F) -> Vec<F::Output> {
    use futures_util::StreamExt;
    futures_util::stream::iter(all.map(work)).buffered(AT_ONCE).collect().await
}
