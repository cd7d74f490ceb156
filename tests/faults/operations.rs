//! What Mailward writes: how it is before, what is done, and how to see what is there.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use mailward::audit::{Journal, Tally, Terms};
use mailward::model::{Case, DomainName, Field, Language, ServiceProfile, SigningKey, Watch};
use mailward::store::book::Book;
use mailward::store::{
    AddressBook, CaseStore, Folders, OperatorContact, Settings, add_service, load_case,
    load_service, load_watch, open_stamped, save_case, save_case_over, save_document,
    save_new_document, save_watch, sign_service,
};
use mailward::wizard::Change;

/// What is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// What was there before, whole.
    Before,
    /// What was to be written, whole.
    After,
}

/// Something that is written.
pub struct Operation {
    pub name: &'static str,
    pub prepare: fn(&Path),
    /// Does it, also if it was done already.
    pub act: fn(&Path) -> Result<(), String>,
    /// What is there; an error where something was lost.
    pub state: fn(&Path) -> Result<State, String>,
    /// Whether it may find fault after all was written: with what is to be tidied up after that.
    pub tells_late: bool,
}

const DAMAGED: &[u8] = b"= no settings \xff";
const PROFILE: &str = "schema=1\nid=\"acme\"\nname=\"A\"\nbanner=\"A\"\n[[inbound]]\n\
                       host=\"mx.acme.example\"\npreference=1\nregion=\"a\"\n";

pub const OPERATIONS: &[Operation] = &[
    Operation {
        name: "a new case",
        prepare: nothing,
        act: |folder| case_saved(folder, "new"),
        state: |folder| match case_of(folder) {
            Ok(None) => Ok(State::Before),
            other => case_is(other, "", "new"),
        },
        tells_late: false,
    },
    Operation {
        name: "a case, over what was read",
        prepare: |folder| case_saved(folder, "old").unwrap(),
        act: |folder| case_saved(folder, "new"),
        state: |folder| case_is(case_of(folder), "old", "new"),
        tells_late: false,
    },
    Operation {
        name: "a case, in a folder of the user's",
        prepare: |folder| save_case(&case_path(folder), &case("old")).unwrap(),
        act: |folder| save_case(&case_path(folder), &case("new")).map_err(told),
        state: |folder| case_is(case_of(folder), "old", "new"),
        tells_late: false,
    },
    Operation {
        name: "the settings",
        prepare: |folder| settings(Language::De).save(&Folders::at(folder)).unwrap(),
        act: |folder| settings(Language::Fr).save(&Folders::at(folder)).map_err(told),
        state: |folder| match Settings::open(&Folders::at(folder)) {
            (Settings { language: Some(Language::De), .. }, None) => Ok(State::Before),
            (Settings { language: Some(Language::Fr), .. }, None) => Ok(State::After),
            other => Err(format!("{other:?}")),
        },
        tells_late: false,
    },
    Operation {
        name: "the settings, over a damaged file",
        prepare: |folder| fs::write(Folders::at(folder).settings(), DAMAGED).unwrap(),
        act: |folder| settings(Language::Fr).save(&Folders::at(folder)).map_err(told),
        state: |folder| {
            let path = Folders::at(folder).settings();
            let there = fs::read(&path).unwrap_or_default();
            let aside =
                fs::read(path.with_file_name("settings.toml.damaged-1")).unwrap_or_default();
            if there == DAMAGED || (there.is_empty() && aside == DAMAGED) {
                return Ok(State::Before);
            }
            let is_done = Settings::load(&Folders::at(folder)).language == Some(Language::Fr);
            if is_done && aside == DAMAGED { Ok(State::After) } else { Err("it is lost".into()) }
        },
        tells_late: false,
    },
    Operation {
        name: "the address book",
        prepare: |folder| book_with(folder, "Old").unwrap(),
        act: |folder| book_with(folder, "New"),
        state: |folder| match AddressBook::open(&Folders::at(folder)) {
            (book, None) if book.get("New").is_some() && book.get("Old").is_some() => {
                Ok(State::After)
            }
            (book, None) if book.get("Old").is_some() => Ok(State::Before),
            other => Err(format!("{other:?}")),
        },
        tells_late: false,
    },
    Operation {
        name: "a service, installed",
        prepare: |folder| fs::write(folder.join("given.toml"), PROFILE).unwrap(),
        act: |folder| installed(folder, "given.toml"),
        state: |folder| match load_service(&Folders::at(folder).services().join("acme.toml")) {
            Ok(profile) if profile.id == "acme" => Ok(State::After),
            _ if Folders::at(folder).services().join("acme.toml").exists() => {
                Err("it is there in part".into())
            }
            _ => Ok(State::Before),
        },
        tells_late: false,
    },
    Operation {
        name: "a service, signed in place of unsigned",
        prepare: |folder| {
            fs::write(folder.join("given.toml"), PROFILE).unwrap();
            installed(folder, "given.toml").unwrap();
            let key = SigningKey::from_pkcs8(&SigningKey::generate().unwrap()).unwrap();
            let signed = sign_service(&ServiceProfile::parse(PROFILE).unwrap(), &key);
            fs::write(folder.join("given.mailward-service"), signed).unwrap();
        },
        act: |folder| installed(folder, "given.mailward-service"),
        state: |folder| {
            let services = Folders::at(folder).services();
            let plain = services.join("acme.toml");
            let signed = load_service(&services.join("acme.mailward-service"));
            match (load_service(&plain), signed) {
                (Err(_), Ok(_)) if !plain.exists() => Ok(State::After),
                // Both: the old one counts until it is gone.
                (Ok(_), _) => Ok(State::Before),
                other => Err(format!("{other:?}")),
            }
        },
        tells_late: false,
    },
    Operation {
        name: "the signing key",
        prepare: nothing,
        act: |folder| Folders::at(folder).signing_key().map(drop).map_err(told),
        state: |folder| match fs::read(folder.join("identity.pk8")) {
            Err(_) => Ok(State::Before),
            Ok(bytes) => SigningKey::from_pkcs8(&bytes).map(|_| State::After).map_err(told),
        },
        tells_late: false,
    },
    Operation {
        name: "the index of the book, made",
        prepare: three_cases,
        act: three_listed,
        state: |folder| three_listed(folder).map(|()| State::After),
        // It is a look: what it could not read is told.
        tells_late: true,
    },
    Operation {
        name: "the index of the book, brought up to date",
        prepare: |folder| {
            three_cases(folder);
            three_listed(folder).unwrap();
            for id in ["case-1", "case-2"] {
                let path = Folders::at(folder).cases().join(format!("{id}.mailward"));
                let mut case = load_case(&path).unwrap();
                named(&mut case, "changed");
                save_case(&path, &case).unwrap();
            }
        },
        act: three_listed,
        state: |folder| {
            three_listed(folder)?;
            let book = Book::open(&Folders::at(folder), &[ServiceProfile::built_in()]);
            let changed = book.rows().iter().filter(|row| row.company == "changed").count();
            if changed == 2 { Ok(State::After) } else { Err(format!("{changed} changed")) }
        },
        // It is a look: what it could not read is told.
        tells_late: true,
    },
    Operation {
        name: "what a wait has seen",
        prepare: |folder| watched(folder, 1).unwrap(),
        act: |folder| watched(folder, 2),
        state: |folder| match load_watch(&folder.join("watch.json")).map_err(told)?.looks {
            1 => Ok(State::Before),
            2 => Ok(State::After),
            other => Err(format!("{other} looks")),
        },
        tells_late: false,
    },
    Operation {
        name: "a document, in place of another",
        prepare: |folder| save_document(&folder.join("x.pdf"), b"old").unwrap(),
        act: |folder| save_document(&folder.join("x.pdf"), b"new").map_err(told),
        state: |folder| match fs::read(folder.join("x.pdf")).map_err(told)?.as_slice() {
            b"old" => Ok(State::Before),
            b"new" => Ok(State::After),
            other => Err(format!("{other:?}")),
        },
        tells_late: false,
    },
    Operation {
        name: "a new document",
        prepare: nothing,
        act: |folder| match save_new_document(&folder.join("x/y.pdf"), b"new") {
            Err(mailward::store::StoreError::Exists { .. }) => Ok(()),
            saved => saved.map_err(told),
        },
        state: |folder| match fs::read(folder.join("x/y.pdf")).as_deref() {
            Err(_) => Ok(State::Before),
            Ok(b"new") => Ok(State::After),
            other => Err(format!("{other:?}")),
        },
        tells_late: false,
    },
    Operation {
        name: "the journal of an audit",
        prepare: |folder| noted(folder, "a.example").unwrap(),
        act: |folder| noted(folder, "b.example"),
        state: |folder| {
            let (past, length) = journal(folder, |_, _| Ok(()))?;
            let results = fs::read_to_string(folder.join("results")).map_err(told)?;
            let is_true = past.to <= length && results.starts_with("a.example\n");
            match past.done.len() {
                1 if is_true => Ok(State::Before),
                2 if is_true && results == "a.example\nb.example\n" => Ok(State::After),
                other => Err(format!("{other} noted, the results are {results:?}")),
            }
        },
        // What was noted and not brought to the disk holds all the same.
        tells_late: true,
    },
];

/// Files that were begun and not finished.
pub fn litter(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(litter(&path));
        } else if entry.file_name().to_string_lossy().starts_with(".mailward-") {
            found.push(path);
        }
    }
    found
}

fn nothing(_: &Path) {}

#[allow(clippy::needless_pass_by_value, reason = "what errors are mapped with")]
fn told(error: impl ToString) -> String {
    error.to_string()
}

fn case(company: &str) -> Case {
    let mut case = Case::new("case-1", "security-mail", Timestamp::UNIX_EPOCH);
    named(&mut case, company);
    case
}

fn named(case: &mut Case, company: &str) {
    let change = Change::TextEdited(Field::Company, company.into());
    case.apply(change, Timestamp::UNIX_EPOCH).unwrap();
}

fn case_path(folder: &Path) -> PathBuf {
    CaseStore::new(&Folders::at(folder)).path(&case(""))
}

fn case_saved(folder: &Path, company: &str) -> Result<(), String> {
    let path = case_path(folder);
    let stamp = if path.exists() { Some(open_stamped(&path).map_err(told)?.1) } else { None };
    save_case_over(&path, &case(company), stamp.as_ref()).map(drop).map_err(told)
}

/// None: there is no file.
fn case_of(folder: &Path) -> Result<Option<String>, String> {
    let path = case_path(folder);
    if !path.exists() {
        return Ok(None);
    }
    load_case(&path).map(|case| Some(case.text(Field::Company).to_owned())).map_err(told)
}

fn case_is(seen: Result<Option<String>, String>, old: &str, new: &str) -> Result<State, String> {
    match seen? {
        Some(company) if company == old => Ok(State::Before),
        Some(company) if company == new => Ok(State::After),
        other => Err(format!("{other:?}")),
    }
}

fn settings(language: Language) -> Settings {
    Settings { language: Some(language), ..Settings::default() }
}

fn book_with(folder: &Path, name: &str) -> Result<(), String> {
    let folders = Folders::at(folder);
    // Also if it could not be read, as the window does.
    let (mut book, _) = AddressBook::open(&folders);
    let contact = OperatorContact { name: name.into(), ..OperatorContact::default() };
    book.keep(contact).map_err(|why| why.to_string())?;
    book.save(&folders).map_err(told)
}

fn installed(folder: &Path, file: &str) -> Result<(), String> {
    add_service(&Folders::at(folder), &folder.join(file), true).map(drop).map_err(told)
}

fn three_cases(folder: &Path) {
    for id in ["case-1", "case-2", "case-3"] {
        let mut case = Case::new(id, "security-mail", Timestamp::UNIX_EPOCH);
        named(&mut case, id);
        save_case(&Folders::at(folder).cases().join(format!("{id}.mailward")), &case).unwrap();
    }
}

/// The book has every case, with an index or without.
fn three_listed(folder: &Path) -> Result<(), String> {
    let book = Book::open(&Folders::at(folder), &[ServiceProfile::built_in()]);
    if book.rows().len() + book.faults().len() != 3 {
        return Err(format!("{} cases", book.rows().len()));
    }
    book.faults().first().map_or(Ok(()), |error| Err(error.to_string()))
}

fn watched(folder: &Path, looks: u32) -> Result<(), String> {
    let domain = DomainName::parse("company.example").unwrap();
    let mut watch = Watch::new(domain, Timestamp::UNIX_EPOCH);
    watch.looks = looks;
    save_watch(&folder.join("watch.json"), &watch).map_err(told)
}

/// Opens the journal beside its results, cut to where it ends, as an audit does.
fn journal(
    folder: &Path,
    then: impl FnOnce(&mut Journal, &mut File) -> Result<(), String>,
) -> Result<(mailward::audit::journal::Past, u64), String> {
    let results = folder.join("results");
    let terms = Terms {
        only: "mx".into(),
        service: "s".into(),
        shard: None,
        form: "json".into(),
        output: Some(results.clone()),
    };
    let mut file = File::options().create(true).append(true).open(results).map_err(told)?;
    let length = file.metadata().map_err(told)?.len();
    let opened = Journal::open(&folder.join("journal"), &terms, Some(length));
    let (mut journal, past) = opened.map_err(told)?;
    file.set_len(past.to).map_err(told)?;
    then(&mut journal, &mut file)?;
    Ok((past, length))
}

/// Writes a result and notes it, unless that was done.
fn noted(folder: &Path, name: &str) -> Result<(), String> {
    let id = mailward::audit::Id::of(&DomainName::parse(name).unwrap());
    let (past, _) = journal(folder, |_, _| Ok(()))?;
    if past.done.contains(&id) {
        return Ok(());
    }
    journal(folder, |journal, results| {
        results.write_all(format!("{name}\n").as_bytes()).map_err(told)?;
        let to = results.metadata().map_err(told)?.len();
        journal.note(&[name.to_owned()], Tally::default(), to, Some(results)).map_err(told)?;
        journal.finish(Some(results)).map_err(told)
    })
    .map(drop)
}
