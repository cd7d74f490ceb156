//! Questions to the practice network.

use std::sync::mpsc::channel;
use std::thread;
use std::time::Duration;

use tokio::sync::mpsc;

use super::*;
use crate::audit::{Answer, Id, Job, Pace, Sight};
use crate::model::{DomainName, MxAnswer};
use crate::practice::Practice;
use crate::probe::Resolver;

/// The longest that it may take, also on a busy computer.
const LIMIT: Duration = Duration::from_secs(60);

fn job(place: u64) -> Job {
    let name = DomainName::parse(&format!("c{place}.company.example")).unwrap();
    Job { id: Id::of(&name), name, place, read: 0 }
}

/// So it is where the list is read faster than the questions begin.
#[tokio::test(flavor = "multi_thread")]
async fn jobs_that_wait_from_the_beginning_are_asked_for() {
    const COUNT: u64 = 3_000;
    let practice = Practice::start().await.unwrap();
    let resolver = Resolver::new(&practice.resolver_config()).unwrap();
    let pace =
        Pace { concurrency: 16, rate: None, timeout: resolver.timeout(), retries: Pace::RETRIES };
    let (to_ask, jobs) = mpsc::channel(1);
    let (out, mut answers) = mpsc::channel(8);
    to_ask.send((0..COUNT).map(job).collect()).await.unwrap();
    drop(to_ask);
    let (end, ended) = channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        end.send(runtime.block_on(ask_all(&resolver, pace, jobs, out))).unwrap();
    });
    let mut all: Vec<Answer> = Vec::new();
    while let Some(batch) = tokio::time::timeout(LIMIT, answers.recv()).await.expect("an answer") {
        all.extend(batch);
    }
    ended.recv_timeout(LIMIT).unwrap().unwrap();
    assert_eq!(all.len() as u64, COUNT);
    for Answer { sight, .. } in all {
        assert!(matches!(sight, Sight::Mx { answer: MxAnswer::NxDomain { .. }, .. }), "{sight:?}");
    }
}
