//! How long a key takes until it is seen: message, view, layout and drawing of the heaviest steps,
//! at 1024x768 and scale 1, by the renderer of the window.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[allow(dead_code, reason = "shared with the tests, which use more of it")]
#[path = "../tests/gui/window.rs"]
mod window;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use mailward::gui::{Options, theme};
use mailward::model::{Case, DomainName, DomainObservation, MxAnswer, MxRecord, MxSet, Step};
use mailward::store::{Folders, save_case};
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
    group.finish();
}

criterion_group!(benches, frames);
criterion_main!(benches);
