//! `book`: many cases at once.

use std::path::Path;
use std::process::Command;

use jiff::{SignedDuration, Timestamp};
use mailward::model::{
    AddressAnswer, Case, DomainName, DomainObservation, Field, HostName, HostObservation, MxAnswer,
    MxRecord, MxSet, ServiceProfile,
};
use mailward::store::save_case;
use mailward::wizard::Change;

use crate::practice::Running;
use crate::program::{Ran, command, ran};

fn run_in(home: &Path, arguments: &[&str]) -> Ran {
    ran(command(arguments).env("MAILWARD_HOME", home).output().unwrap())
}

fn begin(home: &Path, company: &str, domain: &str) -> String {
    let text = format!("company={company}");
    let begun = run_in(home, &["case", "new", domain, "--text", &text, "--json"]);
    assert_eq!(begun.code, 0, "{begun:?}");
    begun.json()["id"].as_str().unwrap().to_owned()
}

fn ids(ran: &Ran) -> Vec<String> {
    let cases = ran.json()["cases"].as_array().unwrap().clone();
    cases.iter().map(|case| case["id"].as_str().unwrap().to_owned()).collect()
}

/// The texts of a PDF, on one line.
fn text_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn many_cases_are_checked_listed_and_written_for() {
    let practice = Running::start(&[]);
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    let old = begin(home.path(), "Exemple SARL", "company.example");
    let half = begin(home.path(), "Half Ltd", "half.example");
    let done = begin(home.path(), "Done plc", "done.example");
    assert_eq!(run(&["book", "check"]).code, 2, "all is not meant by saying nothing");
    let checked = run(&["book", "check", "--all", "--resolver", practice.resolver(), "--json"]);
    assert_eq!(checked.code, 1, "{checked:?}");
    let mut seen = ids(&checked);
    seen.sort();
    let mut all = vec![old.clone(), half.clone(), done.clone()];
    all.sort();
    assert_eq!(seen, all);
    assert!(checked.json()["cases"].as_array().unwrap().iter().all(|c| c["before"] == "unseen"));

    let list = run(&["book", "--sort", "title", "--json"]);
    assert_eq!(list.code, 0, "{list:?}");
    let document = list.json();
    assert_eq!((&document["schema"], &document["total"]), (&1.into(), &3.into()));
    assert_eq!(document["states"]["switched"], 1);
    assert_eq!(ids(&list), [done.as_str(), old.as_str(), half.as_str()]);
    let states: Vec<_> =
        document["cases"].as_array().unwrap().iter().map(|case| case["state"].clone()).collect();
    assert_eq!(states, ["switched", "not_switched", "partly_switched"]);
    assert_eq!(document["cases"][1]["next"]["event"], "ask");
    assert_eq!(ids(&run(&["book", "list", "--state", "switched", "--json"])), [done.as_str()]);
    assert_eq!(ids(&run(&["book", "--search", "EXEMPLE sarl", "--json"])), [old.as_str()]);
    assert_eq!(ids(&run(&["book", "--unchecked-for", "1", "--json"])), [""; 0]);
    let page = run(&["book", "--sort", "title", "--limit", "1", "--offset", "1", "--json"]);
    assert_eq!((ids(&page), &page.json()["total"]), (vec![old.clone()], &3.into()));
    let shown = run(&["book"]);
    assert!(shown.stdout.contains("Half Ltd") && shown.stdout.contains("3 of 3"), "{shown:?}");

    let pdf = home.path().join("letters.pdf");
    let letters = run(&["book", "letters", "--all", "-o", pdf.to_str().unwrap(), "--json"]);
    assert_eq!(letters.code, 1, "{letters:?}");
    let document = letters.json();
    let written = document["letters"].as_array().unwrap();
    assert_eq!(written.len(), 2);
    let company = written.iter().find(|letter| letter["id"] == old.as_str()).unwrap();
    assert_eq!(company["doubts"][0]["code"], "spf_uses_mx", "{document}");
    assert_eq!(document["skipped"][0]["reason"], "nothing_to_ask");
    let text = text_of(&pdf);
    assert!(text.contains("Exemple SARL") && text.contains("Half Ltd"), "{text}");
    assert!(!text.contains("Done plc"), "{text}");
    assert_eq!(run(&["book", "letters", "--all", "-o", pdf.to_str().unwrap()]).code, 2);
    let folder = home.path().join("letters");
    std::fs::create_dir(&folder).unwrap();
    let letters = run(&["book", "letters", &half, "--folder", folder.to_str().unwrap()]);
    assert_eq!(letters.code, 0, "{letters:?}");
    let file = folder.join(format!("Half-Ltd-{half}.pdf"));
    assert!(text_of(&file).contains("half.example."));

    let calendar = home.path().join("due.ics");
    let written = run(&["book", "reminders", "--all", "-o", calendar.to_str().unwrap()]);
    assert_eq!(written.code, 0, "{written:?}");
    let text = std::fs::read_to_string(&calendar).unwrap();
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 3);
    assert!(text.contains(&format!("UID:next-{old}@mailward")), "{text}");
}

#[test]
fn no_letter_asks_for_a_part_of_what_is_wanted() {
    let practice = Running::start(&[]);
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    let begun = run(&["case", "new", "done.example", "outage.example", "--json"]);
    let id = begun.json()["id"].as_str().unwrap().to_owned();
    assert_ne!(run(&["case", "look", &id, "--resolver", practice.resolver()]).code, 0);
    let pdf = home.path().join("letters.pdf");
    let letters = ["book", "letters", &id, "-o", pdf.to_str().unwrap()];
    let ran = run(&[&letters[..], &["--json"]].concat());
    assert_eq!((ran.code, &ran.json()["skipped"][0]["reason"]), (3, &"unknown".into()), "{ran:?}");
    let told = run(&letters);
    assert!(told.code == 3 && told.stderr.contains("outage.example could not be"), "{told:?}");
    assert!(run(&["case", "set", &id, "--remove", "done.example"]).code == 0);
    let ran = run(&[&letters[..], &["--json"]].concat());
    assert_eq!((ran.code, pdf.exists()), (3, false), "no letter of blanks: {ran:?}");
}

/// A case in the home, looked at so long ago; the DNS knew the service's hosts or did not.
fn looked_at(home: &Path, id: &str, hours: i64, is_resolved: bool) {
    let at = Timestamp::now() - SignedDuration::from_hours(hours);
    let domain = DomainName::parse(&format!("{id}.example")).unwrap();
    let host = |name: &HostName, is_known: bool| HostObservation {
        host: name.clone(),
        aliases: Vec::new(),
        v4: if is_known {
            AddressAnswer::Found(vec!["192.0.2.1".parse().unwrap()])
        } else {
            AddressAnswer::NxDomain
        },
        v6: AddressAnswer::Found(Vec::new()),
    };
    let mut seen = DomainObservation::unknown(domain.clone(), at);
    let mail = MxRecord::new(10, "mail.isp.example", 300);
    let inbound = ServiceProfile::built_in().inbound;
    seen.hosts = inbound.iter().map(|inbound| host(&inbound.host, is_resolved)).collect();
    seen.hosts.push(host(&mail.exchange, true));
    seen.mx = MxAnswer::Records(MxSet::new(vec![mail]));
    let mut case = Case::new(id, "security-mail", at);
    case.apply(Change::DomainsEdited(vec![domain]), at).unwrap();
    case.apply(Change::TextEdited(Field::Company, "猫".into()), at).unwrap();
    case.apply(Change::Observed(Box::new(seen)), at).unwrap();
    let folder = home.join("cases");
    std::fs::create_dir_all(&folder).unwrap();
    save_case(&folder.join(format!("{id}.mailward")), &case).unwrap();
}

#[test]
fn letters_of_many_warn_of_all_that_a_single_one_warns_of() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    looked_at(home.path(), "old", 48, true);
    looked_at(home.path(), "fresh", 1, true);
    looked_at(home.path(), "nowhere", 1, false);
    let pdf = home.path().join("letters.pdf");
    let path = pdf.to_str().unwrap();
    let written = |case: &str| {
        let ran = run(&["book", "letters", case, "-o", path, "--force", "--json"]);
        let letter = ran.json()["letters"][0].clone();
        (ran, letter)
    };
    let is_old = |letter: &serde_json::Value| {
        let doubts = letter["doubts"].as_array().unwrap();
        doubts.iter().any(|doubt| doubt["code"] == "not_renewed")
    };
    let (ran, old) = written("old");
    assert!(is_old(&old) && ran.code != 0, "{ran:?}");
    let (ran, fresh) = written("fresh");
    assert!(!is_old(&fresh), "{ran:?}");
    assert_eq!(fresh["unresolved"], serde_json::json!([]));
    let (ran, nowhere) = written("nowhere");
    assert_eq!((ran.code, nowhere["unresolved"].as_array().unwrap().len()), (1, 3), "{ran:?}");
    let told = run(&["book", "letters", "nowhere", "-o", path, "--force"]);
    for words in ["does not know france.security-mail.net", "fonts lack", "猫"] {
        assert!(told.stderr.contains(words), "{words}: {told:?}");
    }
}

#[test]
fn a_case_that_cannot_be_read_is_missed_among_all() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    looked_at(home.path(), "fresh", 1, true);
    std::fs::write(home.path().join("cases/broken.mailward"), "hello").unwrap();
    for (task, name) in [("letters", "a.pdf"), ("reminders", "a.ics"), ("export", "a.csv")] {
        let output = home.path().join(name);
        let words = ["-o", output.to_str().unwrap(), "--json", "--force"];
        let all = run(&[&["book", task, "--all"][..], &words].concat());
        assert_ne!(all.code, 0, "{task}: {all:?}");
        assert!(all.json()["errors"][0].as_str().unwrap().contains("broken"), "{task}: {all:?}");
        assert!(all.stderr.contains("broken.mailward"), "{task}: {all:?}");
        let named = run(&[&["book", task, "fresh"][..], &words].concat());
        assert!(task == "letters" || named.code == 0, "that one was not meant: {named:?}");
    }
}

#[test]
fn tags_notes_and_archive_are_kept_in_the_cases() {
    let home = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| run_in(home.path(), arguments);
    let one = begin(home.path(), "=cmd|' /C calc'!A0", "one.example");
    let two = begin(home.path(), "Two", "two.example");
    let set = run(&["case", "set", &one, "--notes", "Ring Élodie", "--tag", "lyon", "--json"]);
    assert_eq!(set.json()["notes"], "Ring Élodie", "{set:?}");
    let tagged = run(&["book", "tag", "--all", "--add", "2026", "--remove", "Lyon", "--json"]);
    assert_eq!(tagged.json()["changed"].as_array().unwrap().len(), 2, "{tagged:?}");
    assert_eq!(ids(&run(&["book", "--tagged", "lyon", "--json"])), [""; 0]);
    assert_eq!(ids(&run(&["book", "--tagged", "2026", "--json"])).len(), 2);
    let refused = run(&["book", "tag", "--all", "--add", "a,b"]);
    assert!(refused.code == 2 && refused.stderr.contains("is no tag"), "{refused:?}");

    assert_eq!(run(&["book", "archive", &one]).code, 0);
    assert_eq!(ids(&run(&["book", "--json"])), [two.as_str()]);
    // The book is nothing that could be lost: all stands in the cases.
    std::fs::remove_file(home.path().join("book.sqlite")).unwrap();
    let put_away = run(&["book", "--archived", "only", "--json"]);
    assert_eq!(ids(&put_away), [one.as_str()]);
    assert_eq!(put_away.json()["cases"][0]["notes"], "Ring Élodie");
    assert_eq!(run(&["book", "restore", "--all"]).code, 0);
    assert_eq!(ids(&run(&["book", "--json"])).len(), 2);

    let csv = home.path().join("book.csv");
    assert_eq!(run(&["book", "export", "--all", "-o", csv.to_str().unwrap()]).code, 0);
    let text = std::fs::read_to_string(&csv).unwrap();
    assert!(text.starts_with("id,company,domains,"), "{text}");
    assert!(text.contains(",'=cmd|' /C calc'!A0,"), "no cell begins like a formula: {text}");
    let xlsx = home.path().join("book.xlsx");
    assert_eq!(run(&["book", "export", "--all", "-o", xlsx.to_str().unwrap()]).code, 0);
    // An XLSX is a ZIP archive; its sheet holds texts and no formula (`<f>`).
    let script = "import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); \
                  s = z.read('xl/worksheets/sheet1.xml').decode(); \
                  t = z.read('xl/sharedStrings.xml').decode(); \
                  assert '<f>' not in s and 'calc' in t and 'Two' in t, s";
    let checked = Command::new("python3").args(["-c", script]).arg(&xlsx).status().unwrap();
    assert!(checked.success());
    assert_eq!(run(&["book", "export", "--all", "-o", "book.pdf"]).code, 2);

    let twin = run(&["book", "duplicate", &two, "third.example", "--json"]);
    assert_eq!(twin.json()["texts"]["company"], "Two", "{twin:?}");
    assert_eq!(twin.json()["domains"][0]["ascii"], "third.example");
    assert_eq!(ids(&run(&["book", "--json"])).len(), 3);
}
