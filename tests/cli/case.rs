//! `letter` from a case file.

use std::path::Path;
use std::process::Command;

use jiff::Timestamp;
use mailward::model::{Case, DomainName, Field, Language, Strategy};
use mailward::store::save_case;
use mailward::wizard::Change;

use crate::practice::Running;
use crate::program::run;

fn save(path: &Path, domains: &[&str]) {
    let now = Timestamp::from_second(1_800_000_000).unwrap();
    let mut case = Case::new("case-1", "security-mail", now);
    let names = domains.iter().map(|name| DomainName::parse(name).unwrap()).collect();
    let changes = [
        Change::DomainsEdited(names),
        Change::TextEdited(Field::Company, "Société Exemple SARL".into()),
        Change::TextEdited(Field::Operator, "ISP Networks plc".into()),
        Change::LetterLanguageChosen(Language::Fr),
        Change::StrategyChosen(Strategy::KeepRelays),
    ];
    for change in changes {
        case.apply(change, now).unwrap();
    }
    save_case(path, &case).unwrap();
}

fn text_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext").arg("-layout").arg(pdf).arg("-").output();
    let output = output.unwrap_or_else(|error| {
        panic!("these tests need pdftotext (Debian: poppler-utils): {error}")
    });
    let text = String::from_utf8(output.stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_case_decides_and_the_command_line_overrides_it() {
    let practice = Running::start(&[]);
    let folder = tempfile::tempdir().unwrap();
    let (file, pdf) = (folder.path().join("customer.mailward"), folder.path().join("letter.pdf"));
    save(&file, &["company.example", "half.example"]);
    let (case, path) = (file.to_str().unwrap(), pdf.to_str().unwrap());
    let options = ["letter", case, "-o", path, "--force", "--resolver", practice.resolver()];
    let ran = run(&options);
    // Its SPF record says mx, and is to be replaced first.
    assert!(ran.code == 1 && ran.stderr.contains("The SPF record of company.example"), "{ran:?}");
    let text = text_of(&pdf);
    assert!(text.contains("séparément la modification (SPF)"), "{text}");
    for words in ["Société Exemple SARL", "ISP Networks plc", "Madame, Monsieur,", "half.example."]
    {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert!(text.contains("IN MX 40 smtp.isp.example."), "the relays stay: {text}");

    let mut arguments = options.to_vec();
    arguments.extend(["--lang", "en", "--strategy", "replace", "--json"]);
    let ran = run(&arguments);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert_eq!(ran.json()["language"], "en");
    assert_eq!(ran.json()["domains"], serde_json::json!(["company.example", "half.example"]));
    assert!(text_of(&pdf).contains("Dear Sir or Madam,"));
}

#[test]
fn a_case_that_cannot_be_used_is_explained() {
    let folder = tempfile::tempdir().unwrap();
    let (file, pdf) = (folder.path().join("customer.mailward"), folder.path().join("letter.pdf"));
    let (case, path) = (file.to_str().unwrap(), pdf.to_str().unwrap());
    let letter = || run(&["letter", case, "-o", path, "--resolver", "127.0.0.1:9"]);
    let ran = letter();
    assert!(ran.code == 2 && ran.stderr.contains("cannot be read"), "{ran:?}");
    save(&file, &[]);
    let ran = letter();
    assert!(ran.code == 2 && ran.stderr.contains("names no domain"), "{ran:?}");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("format = 1", "format = 9")).unwrap();
    let ran = letter();
    assert!(ran.code == 2 && ran.stderr.contains("newer version"), "{ran:?}");
    std::fs::write(&file, "\0").unwrap();
    let ran = letter();
    assert!(ran.code == 2 && ran.stderr.contains("damaged"), "{ran:?}");
    assert!(!pdf.exists());
}

#[test]
fn the_whole_case_and_the_emergency_sheet_are_written() {
    let practice = Running::start(&[]);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("customer.mailward");
    save(&file, &["company.example", "half.example"]);
    let case = file.to_str().unwrap();
    let pdf = folder.path().join("dossier.pdf");
    let path = pdf.to_str().unwrap();
    let dossier = ["dossier", case, "-o", path, "--json", "--resolver", practice.resolver()];
    let ran = run(&dossier);
    assert_eq!(ran.code, 1, "{ran:?}");
    let document = ran.json();
    assert_eq!(document["schema"], 1);
    let parts = document["parts"].as_array().unwrap();
    assert_eq!(parts.len(), 5, "cover, two domains, letter, emergency: {document}");
    let text = text_of(&pdf);
    for words in ["Société Exemple SARL", "Madame, Monsieur,", "half.example: records"] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert_eq!(run(&dossier).code, 2, "an existing file is not replaced");
    let nowhere = folder.path().join("missing/letter.pdf");
    let path = nowhere.to_str().unwrap();
    let ran = run(&["letter", case, "-o", path, "--resolver", practice.resolver()]);
    assert!(ran.code == 2 && ran.stderr.contains("does not exist"), "{ran:?}");
    assert!(!folder.path().join("missing").exists(), "no folder is made silently");

    let sheet = folder.path().join("emergency.pdf");
    let path = sheet.to_str().unwrap();
    let letter = ["letter", case, "-o", path, "--emergency", "--resolver", practice.resolver()];
    let ran = run(&letter);
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.stdout.contains("emergency sheet"), "{}", ran.stdout);
    let text = text_of(&sheet);
    assert!(
        text.contains("Le courrier n’arrive plus") && text.contains("ISP Networks plc"),
        "{text}"
    );
    assert!(!text.contains("Madame, Monsieur,"), "{text}");
}
