use std::fs;

use jiff::Timestamp;

use super::*;
use crate::model::{
    Case, DomainName, DomainObservation, Field, MxAnswer, MxRecord, MxSet, ServiceProfile,
};
use crate::store::save_case;
use crate::wizard::Change;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn case(id: &str, company: &str, domain: &str, mx: Option<&[(u16, &str)]>) -> Case {
    let now = at(1_800_000_000);
    let mut case = Case::new(id, "security-mail", now);
    let domain = DomainName::parse(domain).unwrap();
    case.apply(Change::DomainsEdited(vec![domain.clone()]), now).unwrap();
    case.apply(Change::TextEdited(Field::Company, company.into()), now).unwrap();
    if let Some(records) = mx {
        let records = records.iter().map(|(n, host)| MxRecord::new(*n, *host, 3_600)).collect();
        let mx = MxAnswer::Records(MxSet::new(records));
        let seen = DomainObservation { mx, ..DomainObservation::unknown(domain, now) };
        case.apply(Change::Observed(Box::new(seen)), now).unwrap();
    }
    case
}

const NEW: &[(u16, &str)] = &[
    (3, "france.security-mail.net"),
    (4, "europe.security-mail.net"),
    (5, "asia.security-mail.net"),
];

struct Desk {
    folder: tempfile::TempDir,
    folders: Folders,
    services: Vec<ServiceProfile>,
}

impl Desk {
    fn new(cases: &[Case]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let folders = Folders::at(folder.path());
        let desk = Self { folder, folders, services: vec![ServiceProfile::built_in()] };
        for case in cases {
            desk.save(case);
        }
        desk
    }

    fn save(&self, case: &Case) {
        save_case(&self.path(&case.id), case).unwrap();
    }

    fn path(&self, id: &str) -> PathBuf {
        self.folders.cases().join(format!("{id}.mailward"))
    }

    fn open(&self) -> Book {
        Book::open(&self.folders, &self.services)
    }

    fn index(&self) -> PathBuf {
        self.folder.path().join("book.sqlite")
    }
}

fn three() -> Desk {
    Desk::new(&[
        case("one", "Société Une", "une.example", Some(&[(10, "mail.une.example")])),
        case("two", "Two Ltd", "two.example", Some(NEW)),
        case("three", "", "drei.example", None),
    ])
}

#[test]
fn only_what_changed_is_read_again() {
    let desk = three();
    let first = desk.open();
    assert_eq!((first.rows().len(), first.read()), (3, 3));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(desk.index()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "it holds notes on customers");
    }
    let second = desk.open();
    assert_eq!((second.rows(), second.read()), (first.rows(), 0));

    let mut case = load_case(&desk.path("two")).unwrap();
    case.apply(Change::TagsEdited(vec!["Lyon".into()]), at(1_800_000_100)).unwrap();
    desk.save(&case);
    fs::remove_file(desk.path("three")).unwrap();
    let third = desk.open();
    assert_eq!((third.rows().len(), third.read()), (2, 1));
    assert_eq!(third.rows()[0].tags, ["Lyon"], "the last changed comes first");
    assert_eq!(desk.open(), Book { read: 0, ..third });
}

#[test]
fn an_index_that_is_lost_damaged_or_foreign_is_made_anew() {
    let desk = three();
    let whole = desk.open();
    let good = fs::read(desk.index()).unwrap();
    let half = &good[..good.len() / 2];
    let mut scrambled = good.clone();
    for byte in scrambled.iter_mut().skip(4_096) {
        *byte ^= 0x5a;
    }
    for bytes in [&b"no database at all"[..], b"", half, &scrambled] {
        fs::write(desk.index(), bytes).unwrap();
        assert_eq!(desk.open(), whole);
        assert_eq!(desk.open().read(), 0, "and is an index again");
    }
    fs::remove_file(desk.index()).unwrap();
    assert_eq!(desk.open(), whole);

    let connection = rusqlite::Connection::open(desk.index()).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    drop(connection);
    assert_eq!(desk.open(), whole);

    let connection = rusqlite::Connection::open(desk.index()).unwrap();
    connection.execute("UPDATE cases SET state = 'odd' WHERE id = 'one'", []).unwrap();
    drop(connection);
    assert_eq!(desk.open(), Book { read: 1, ..whole.clone() }, "an odd row is read from its file");

    fs::remove_file(desk.index()).unwrap();
    fs::create_dir(desk.index()).unwrap();
    assert_eq!(desk.open(), whole, "without an index the book is as whole");
}

#[test]
fn while_somebody_else_writes_the_book_is_read_from_the_files() {
    let desk = three();
    let whole = desk.open();
    let connection = rusqlite::Connection::open(desk.index()).unwrap();
    connection.execute_batch("BEGIN EXCLUSIVE").unwrap();
    assert_eq!(desk.open(), whole);
    connection.execute_batch("COMMIT").unwrap();
    assert_eq!(desk.open().read(), 0, "the index was left alone");
}

#[test]
fn a_changed_service_is_judged_by() {
    let mut desk = three();
    let state = |book: &Book| book.get("two").map(|row| row.state);
    assert_eq!(state(&desk.open()), Some(CaseState::Switched));
    desk.services[0].inbound[0].host = "paris.security-mail.net".into();
    assert_eq!(state(&desk.open()), Some(CaseState::PartlySwitched));
    desk.services.clear();
    assert_eq!(state(&desk.open()), Some(CaseState::Unseen), "the service is not known");
}

#[test]
fn a_case_is_looked_at_when_all_its_domains_are() {
    let desk = three();
    let mut case = load_case(&desk.path("two")).unwrap();
    let names = ["two.example", "more.example"].map(|name| DomainName::parse(name).unwrap());
    case.apply(Change::DomainsEdited(names.to_vec()), at(1_800_000_000)).unwrap();
    desk.save(&case);
    let row = |desk: &Desk| desk.open().get("two").map(|row| (row.state, row.checked));
    assert_eq!(row(&desk), Some((CaseState::Unseen, None)));
    let seen = DomainObservation::unknown(names[1].clone(), at(1_700_000_000));
    case.apply(Change::Observed(Box::new(seen)), at(1_800_000_001)).unwrap();
    desk.save(&case);
    assert_eq!(row(&desk), Some((CaseState::Unknown, Some(at(1_700_000_000)))), "the oldest look");
}

#[test]
fn a_file_that_cannot_be_read_is_told_of_each_time() {
    let desk = three();
    desk.open();
    fs::write(desk.path("one"), "format = 1\n").unwrap();
    for _ in 0..2 {
        let book = desk.open();
        assert_eq!(book.rows().len(), 2);
        assert!(matches!(book.faults(), [StoreError::Damaged { .. }]), "{:?}", book.faults());
    }
}

fn ids(query: &Query, book: &Book) -> Vec<String> {
    query.select(book.rows()).rows.iter().map(|row| row.id.clone()).collect()
}

#[test]
fn rows_are_filtered_sorted_counted_and_paged() {
    let desk = three();
    let mut put_away = case("four", "Old", "old.example", Some(NEW));
    put_away.apply(Change::Archived(true), at(1_800_000_000)).unwrap();
    put_away.apply(Change::TagsEdited(vec!["Lyon".into()]), at(1_800_000_000)).unwrap();
    put_away.apply(Change::NotesEdited("Ring Élodie".into()), at(1_800_000_000)).unwrap();
    desk.save(&put_away);
    let book = desk.open();
    let with = |query: Query| ids(&query, &book);
    let words = |words: &str| Query { words: words.into(), ..Query::default() };
    assert_eq!(with(words("societe UNE")), ["one"]);
    assert_eq!(with(words("societe two")), [""; 0]);
    assert_eq!(with(words("elodie")), [""; 0]);
    let all = |query: Query| Query { archived: Archived::Show, ..query };
    assert_eq!(with(all(words("elodie"))), ["four"]);
    let only = Query { archived: Archived::Only, ..Query::default() };
    assert_eq!(with(only), ["four"]);
    let tagged = Query { tags: vec!["lyon".into()], ..Query::default() };
    assert_eq!(with(tagged.clone()), [""; 0]);
    assert_eq!(with(all(tagged)), ["four"]);
    let states = vec![CaseState::Switched, CaseState::Unseen];
    let query = Query { states, sort: Sort::Title, ..Query::default() };
    assert_eq!(with(query.clone()), ["three", "two"], "a case without a company by its domain");
    assert_eq!(with(Query { reverse: true, ..query }), ["two", "three"]);
    assert_eq!(with(Query { findings: Some(true), ..Query::default() })[0], "one");
    let due = |second| with(Query { due_before: Some(at(second)), ..Query::default() });
    assert_eq!(due(1_800_000_000), [""; 0], "the letter waits for the SPF record");
    assert!(due(1_810_000_000).contains(&"one".to_owned()));
    let unchecked = Query { unchecked_since: Some(at(1_799_999_999)), ..Query::default() };
    assert_eq!(with(unchecked), ["three"]);
    let page = Page { offset: 1, limit: Some(1) };
    let query = all(Query { page, sort: Sort::Domain, ..Query::default() });
    let selection = query.select(book.rows());
    assert_eq!((selection.total, selection.rows.len()), (4, 1));
    assert_eq!(selection.rows[0].id, "four");
    let summary = Summary::of(book.rows());
    assert_eq!((summary.cases, summary.count(CaseState::Switched)), (4, 2));
    let with_errors = book.rows().iter().filter(|row| row.errors > 0).count();
    assert_eq!(summary.with_errors, with_errors);
}

#[test]
fn every_sort_orders_all_rows() {
    let desk = three();
    let book = desk.open();
    for sort in Sort::ALL {
        let there = ids(&Query { sort, ..Query::default() }, &book);
        let mut back = ids(&Query { sort, reverse: true, ..Query::default() }, &book);
        assert_eq!(there.len(), 3, "{sort:?}");
        back.sort();
        let mut sorted = there;
        sorted.sort();
        assert_eq!(sorted, back);
    }
    let checked = ids(&Query { sort: Sort::Checked, ..Query::default() }, &book);
    assert_eq!(checked[0], "three", "never looked at");
    let due = ids(&Query { sort: Sort::Due, ..Query::default() }, &book);
    assert_eq!(due.last().map(String::as_str), Some("three"), "nothing to do yet");
}
