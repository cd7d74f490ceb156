//! How long a letter takes, from the case to the bytes of the PDF.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/letter/cases.rs"]
mod cases;

use criterion::{Criterion, criterion_group, criterion_main};
use mailward::i18n::Catalog;
use mailward::letter::{self, Meta};
use mailward::model::{Language, Paper, ServiceProfile, Strategy};

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

criterion_group!(benches, letter);
criterion_main!(benches);
