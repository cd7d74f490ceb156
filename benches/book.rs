//! How long the customer book takes with 5,000 cases: to open, to make its index anew, and to
//! filter at each key.

#![allow(missing_docs, clippy::unwrap_used)]

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use jiff::Timestamp;
use mailward::model::{
    Case, DomainName, DomainObservation, Field, MxAnswer, MxRecord, MxSet, ServiceProfile,
};
use mailward::store::book::{Book, Page, Query, Sort, Summary};
use mailward::store::{Folders, save_case};
use mailward::wizard::Change;

const CASES: u32 = 5_000;

fn case(number: u32, service: &ServiceProfile) -> Case {
    let now = Timestamp::from_second(1_800_000_000 + i64::from(number)).unwrap();
    let mut case = Case::new(format!("case-{number}"), &*service.id, now);
    let domain = DomainName::parse(&format!("company{number}.example")).unwrap();
    let records = if number.is_multiple_of(3) {
        let new = service.inbound.iter();
        new.map(|inbound| MxRecord::new(inbound.preference, inbound.host.clone(), 3_600)).collect()
    } else {
        vec![
            MxRecord::new(10, format!("mail.company{number}.example").as_str(), 3_600),
            MxRecord::new(40, "smtp.isp.example", 3_600),
        ]
    };
    let mx = MxAnswer::Records(MxSet::new(records));
    let seen = DomainObservation { mx, ..DomainObservation::unknown(domain.clone(), now) };
    let text = |field, text: String| Change::TextEdited(field, text);
    let changes = [
        Change::DomainsEdited(vec![domain]),
        text(Field::Company, format!("Société {number} et Fils SARL")),
        text(Field::CompanyAddress, format!("{number} rue du Moulin\n69001 Lyon")),
        text(Field::Surname, "Lefèvre".to_owned()),
        text(Field::Operator, "ISP Networks plc".to_owned()),
        Change::TagsEdited(vec![format!("region-{}", number % 20)]),
        Change::NotesEdited("Call back after the holidays; asks for the invoice.".to_owned()),
        Change::Observed(Box::new(seen)),
    ];
    for change in changes {
        case.apply(change, now).unwrap();
    }
    case
}

fn book(criterion: &mut Criterion) {
    let home = tempfile::tempdir().unwrap();
    let folders = Folders::at(home.path());
    let services = [ServiceProfile::built_in()];
    for number in 0..CASES {
        let case = case(number, &services[0]);
        save_case(&folders.cases().join(format!("{}.mailward", case.id)), &case).unwrap();
    }
    let opened = Book::open(&folders, &services);
    assert_eq!(opened.rows().len(), CASES as usize);
    let mut group = criterion.benchmark_group("book");
    group.sample_size(20);
    group.bench_function("open", |bencher| {
        bencher.iter(|| {
            let book = Book::open(&folders, &services);
            assert_eq!(book.read(), 0);
            book
        });
    });
    group.bench_function("open_without_index", |bencher| {
        bencher.iter(|| {
            std::fs::remove_file(folders.book()).unwrap();
            Book::open(&folders, &services)
        });
    });
    let words = ["s", "so", "societe 4", "lefevre lyon", "company4999", "no such customer"];
    for words in words {
        let query = Query {
            words: words.to_owned(),
            sort: Sort::Title,
            page: Page { offset: 0, limit: Some(50) },
            ..Query::default()
        };
        group.bench_function(format!("filter/{words}"), |bencher| {
            bencher.iter(|| black_box(query.select(opened.rows())).total);
        });
    }
    group.bench_function("summary", |bencher| bencher.iter(|| Summary::of(opened.rows())));
    group.finish();
}

criterion_group!(benches, book);
criterion_main!(benches);
