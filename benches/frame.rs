//! How long a key takes until it is seen: message, view, layout and drawing of the heaviest steps,
//! at 1024x768 and scale 1, by the renderer of the window.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/gui/window.rs"]
mod window;

use criterion::{Criterion, criterion_group, criterion_main};
use iced_test::core::keyboard::key::Named;
use jiff::Timestamp;
use mailward::gui::{Message, Options, theme};
use mailward::model::{
    Case, DomainName, DomainObservation, Field, MxAnswer, MxRecord, MxSet, Step,
};
use mailward::store::{CaseStore, Folders, save_case};
use mailward::wizard::Change;
use window::Window;

fn at(step: Step, home: &std::path::Path) -> Window {
    let now = Timestamp::UNIX_EPOCH;
    let name = DomainName::parse("company.example").unwrap();
    let records = [(5, "mailgate.company.example"), (40, "smtp.isp.example")];
    let records = records.map(|(preference, host)| MxRecord::new(preference, host, 86_400));
    let seen = DomainObservation {
        mx: MxAnswer::Records(MxSet::new(records.to_vec())),
        ..DomainObservation::unknown(name.clone(), now)
    };
    let mut case = Case::new("frame", "security-mail", now);
    for change in [
        Change::DomainsEdited(vec![name]),
        Change::Observed(Box::new(seen)),
        Change::StepOpened(step),
    ] {
        case.apply(change, now).unwrap();
    }
    let path = home.join("frame.mailward");
    save_case(&path, &case).unwrap();
    let options = Options {
        folders: Some(Folders::at(home)),
        case: Some(path),
        documents: Some(home.to_owned()),
        ..Options::default()
    };
    Window::open_waiting(options, (1024.0, 768.0)).0
}

fn frames(criterion: &mut Criterion) {
    let theme = theme::light();
    let mut group = criterion.benchmark_group("frame");
    for (name, step, field) in [
        ("company", Step::Company, "domain"),
        ("records", Step::CurrentRecords, ""),
        ("change", Step::Change, ""),
        ("request", Step::Request, "day"),
    ] {
        let home = tempfile::tempdir().unwrap();
        let mut window = at(step, home.path());
        if !field.is_empty() {
            window.click(field);
        }
        window.draw(&theme, 1.0);
        group.bench_function(format!("{name}/draw"), |b| b.iter(|| window.draw(&theme, 1.0)));
        if !field.is_empty() {
            group.bench_function(format!("{name}/key"), |bencher| {
                bencher.iter(|| {
                    window.type_words("a");
                    window.draw(&theme, 1.0)
                });
            });
        }
    }
    let home = tempfile::tempdir().unwrap();
    let mut window = book(home.path(), 5_000);
    window.draw(&theme, 1.0);
    group.bench_function("book of 5000/draw", |b| b.iter(|| window.draw(&theme, 1.0)));
    group.bench_function("book of 5000/scroll", |bencher| {
        let mut y = 0.0_f32;
        bencher.iter(|| {
            y = if y > 200_000.0 { 0.0 } else { y + 520.0 };
            window.scroll_to("book", y);
            window.draw(&theme, 1.0)
        });
    });
    group.bench_function("book of 5000/key", |bencher| {
        window.click("book-search");
        let mut is_typed = false;
        bencher.iter(|| {
            if is_typed {
                window.press(Named::Backspace);
            } else {
                window.type_words("9");
            }
            is_typed = !is_typed;
            window.draw(&theme, 1.0)
        });
    });
    group.finish();
}

/// The customer book, with so many cases.
fn book(home: &std::path::Path, count: usize) -> Window {
    let store = CaseStore::new(&Folders::at(home));
    for number in 0..count {
        let now = Timestamp::UNIX_EPOCH;
        let mut case = Case::new(format!("case-{number:04}"), "security-mail", now);
        let company = Change::TextEdited(Field::Company, format!("Customer {number}"));
        let name = DomainName::parse(&format!("customer{number}.example")).unwrap();
        let seen = DomainObservation {
            mx: MxAnswer::Records(MxSet::new(vec![MxRecord::new(5, "mail.isp.example", 86_400)])),
            ..DomainObservation::unknown(name.clone(), now)
        };
        let looked = Change::Observed(Box::new(seen));
        for change in [company, Change::DomainsEdited(vec![name]), looked] {
            case.apply(change, now).unwrap();
        }
        save_case(&store.path(&case), &case).unwrap();
    }
    let options = Options { folders: Some(Folders::at(home)), ..Options::default() };
    let mut window = Window::open(options, (1024.0, 768.0));
    window.send(Message::BookPressed);
    window
}

criterion_group!(benches, frames);
criterion_main!(benches);
