//! Runs on the practice network, stopped and going on.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use tokio::sync::oneshot;

use super::*;
use crate::audit::{Form, Left, Progress};
use crate::i18n::Catalog;
use crate::model::{DomainObservation, Language};
use crate::practice::Practice;

const COUNT: usize = 400;

/// Counts what it hears, and stops the run after so many domains.
#[derive(Default)]
struct Counter {
    judged: usize,
    left: Option<Left>,
    remarks: Vec<Remark>,
    stop: Option<(usize, oneshot::Sender<()>)>,
}

impl Listener for Counter {
    fn progressed(&mut self, progress: &Progress) {
        self.left = progress.left;
    }

    fn remarked(&mut self, remark: Remark) {
        self.remarks.push(remark);
    }

    fn judged(&mut self, _: &DomainObservation, _: &crate::advise::Diagnosis) {
        self.judged += 1;
        if let Some((_, stop)) = self.stop.take_if(|(after, _)| *after <= self.judged) {
            stop.send(()).unwrap();
        }
    }
}

fn setup(practice: &Practice, folder: &Path) -> Setup {
    Setup {
        list: folder.join("list"),
        scope: Scope::Mx,
        service: practice.service().clone(),
        resolver: Resolver::new(&practice.resolver_config()).unwrap(),
        concurrency: Some(8),
        rate: Some(1_000),
        retries: 0,
        form: Form::Json,
        output: Some(folder.join("results")),
        replaces: false,
        journal: Some(folder.join("journal")),
        shard: None,
        since: Vec::new(),
        is_ordered: true,
        texts: Catalog::new(Language::En),
    }
}

fn names(folder: &Path) -> BTreeSet<String> {
    let text = std::fs::read_to_string(folder.join("results")).unwrap();
    let mut all = BTreeSet::new();
    for line in text.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert!(all.insert(line["ascii"].as_str().unwrap().to_owned()), "twice: {line}");
    }
    all
}

#[tokio::test(flavor = "multi_thread")]
async fn stopped_it_writes_what_it_has_and_goes_on_from_there() {
    let practice = Practice::start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut list = "name\n".to_owned();
    for number in 0..COUNT {
        let _ = writeln!(list, "c{number}.company.example");
    }
    list += "no domain at all\n";
    std::fs::write(folder.path().join("list"), list).unwrap();

    let (stop, stopped) = oneshot::channel();
    let mut counter = Counter { stop: Some((50, stop)), ..Counter::default() };
    let run = setup(&practice, folder.path()).prepare().unwrap();
    let stopped = async {
        stopped.await.unwrap();
    };
    let outcome = run.go(&mut counter, stopped).await.unwrap();
    assert!(outcome.is_unfinished && !outcome.is_dead, "{outcome:?}");
    let first = names(folder.path());
    assert!(first.len() >= 50 && first.len() < COUNT, "{}", first.len());
    assert_eq!(first.len(), counter.judged, "whatever was told is written");
    assert_eq!(outcome.tally.all(), first.len() as u64);

    let mut counter = Counter::default();
    let run = setup(&practice, folder.path()).prepare().unwrap();
    let outcome = run.go(&mut counter, std::future::pending()).await.unwrap();
    assert!(!outcome.is_unfinished);
    assert_eq!(counter.judged, COUNT - first.len(), "only what was left is asked");
    assert_eq!(names(folder.path()).len(), COUNT);
    assert_eq!(outcome.tally.all(), COUNT as u64, "all runs count");
    assert_eq!(outcome.faults, 1);
    assert!(matches!(counter.remarks[0], Remark::Heading(_)), "{:?}", counter.remarks);
    assert!(counter.remarks.iter().any(|remark| matches!(remark, Remark::Fault { .. })));
}
