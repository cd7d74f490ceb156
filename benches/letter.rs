//! How long a letter takes, from the case to the bytes of the PDF.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/letter/cases.rs"]
mod cases;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use mailward::advise::diagnose;
use mailward::i18n::Catalog;
use mailward::letter::{self, Examined, Meta};
use mailward::model::{DomainObservation, Language, MxAnswer, Paper, ServiceProfile, Strategy};

fn letter(criterion: &mut Criterion) {
    let service = ServiceProfile::built_in();
    let texts = Catalog::new(Language::Fr);
    let today = jiff::civil::date(2026, 11, 25);
    let mut case = cases::case(&cases::filled_in(), &["company.com"]);
    cases::options(&mut case, Language::Fr, Paper::A4, false);
    let records = cases::known_records("company.com");
    let changes = [cases::change("company.com", records, &service, Strategy::Replace)];
    let compose = || letter::compose(&case, &service, &changes, today, &texts);
    let content = compose();
    let pages = letter::lay_out(&content);
    let mut group = criterion.benchmark_group("letter");
    group.bench_function("compose", |bencher| bencher.iter(compose));
    group.bench_function("lay_out", |bencher| bencher.iter(|| letter::lay_out(&content)));
    group.bench_function("to_pdf", |bencher| {
        bencher.iter(|| letter::to_pdf(&pages, &Meta::from(&content)));
    });
    group.bench_function("case_to_bytes", |bencher| {
        bencher.iter(|| {
            let content = compose();
            letter::to_pdf(&letter::lay_out(&content), &Meta::from(&content))
        });
    });
    group.finish();
}

fn dossier(criterion: &mut Criterion) {
    let service = ServiceProfile::built_in();
    let texts = Catalog::new(Language::En);
    let today = jiff::civil::date(2026, 11, 25);
    let names: Vec<String> = (0..5).map(|n| format!("company{n}.com")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut case = cases::case(&cases::filled_in(), &names);
    cases::options(&mut case, Language::En, Paper::A4, false);
    let known = |name: &&str| {
        let records = cases::known_records(name);
        let mut seen = DomainObservation::unknown(name.parse().unwrap(), Timestamp::UNIX_EPOCH);
        seen.mx = MxAnswer::Records(records.clone().into_iter().collect());
        let now = diagnose(&seen, &service, None);
        (seen, now, cases::change(name, records, &service, Strategy::Replace))
    };
    let known: Vec<_> = names.iter().map(known).collect();
    let changes: Vec<_> = known.iter().map(|(_, _, change)| change.clone()).collect();
    let examined: Vec<Examined> = known
        .iter()
        .map(|(seen, now, change)| Examined { seen, now, change: Some(change) })
        .collect();
    criterion.bench_function("dossier/case_to_bytes", |bencher| {
        bencher.iter(|| {
            let content = letter::compose(&case, &service, &changes, today, &texts);
            let emergency = letter::emergency(&case, &service, &changes, today, &texts);
            let documents = (content, emergency);
            let dossier = letter::dossier(&case, &service, &examined, documents, today, &texts);
            let (pages, bookmarks) = dossier.lay_out();
            letter::to_pdf_with(&pages, &Meta::from(&dossier.cover), &bookmarks)
        });
    });
}

criterion_group!(benches, letter, dossier);
criterion_main!(benches);
