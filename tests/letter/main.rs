//! Letters as PDF files, read back with the tools that other people have.

// A test fails by panicking.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cases;
mod dossier;
mod tools;

use mailward::i18n::Catalog;
use mailward::letter::{self, Content, Meta};
use mailward::model::{Case, Language, MxRecord, Paper, ServiceProfile, Strategy};
use mailward::plan::MxChange;
use serde_json::json;

use cases::{case, change, filled_in, known_records, options};
use tools::Pdf;

const MAX_BYTES: usize = 60 * 1024;

fn compose(case: &Case, changes: &[MxChange]) -> Content {
    let service = ServiceProfile::built_in();
    let texts = Catalog::new(case.letter.language);
    letter::compose(case, &service, changes, jiff::civil::date(2026, 11, 25), &texts)
}

fn pdf(name: &str, content: &Content) -> Pdf {
    let pages = letter::lay_out(content);
    let bytes = letter::to_pdf(&pages, &Meta::from(content)).unwrap();
    assert!(bytes.len() < MAX_BYTES, "{name}: {} bytes", bytes.len());
    let pdf = Pdf::write(name, &bytes);
    pdf.is_sound();
    pdf.has_only_subsets();
    let info = pdf.info();
    // The customers of whoever sells the service need not know by what it was written.
    assert!(!info.values().any(|value| value.contains("Mailward")), "{info:?}");
    assert_eq!(info["Pages"], pages.len().to_string(), "{name}");
    assert_eq!(info["Title"], content.title, "{name}");
    let (width, height) = content.paper.size_mm();
    let size: Vec<f32> =
        info["Page size"].split_whitespace().filter_map(|word| word.parse().ok()).collect();
    assert!((size[0] - width / 25.4 * 72.0).abs() < 0.5, "{name}: {size:?}");
    assert!((size[1] - height / 25.4 * 72.0).abs() < 0.5, "{name}: {size:?}");
    let catalog = format!("/Lang({})", content.language.tag());
    assert!(bytes.windows(catalog.len()).any(|part| part == catalog.as_bytes()), "{name}");
    pdf
}

fn usual(language: Language, paper: Paper, headed: bool) -> (Case, Vec<MxChange>) {
    let mut case = case(&filled_in(), &["company.com"]);
    options(&mut case, language, paper, headed);
    let service = ServiceProfile::built_in();
    let change = change("company.com", known_records("company.com"), &service, Strategy::Replace);
    (case, vec![change])
}

#[test]
fn the_usual_letter_in_every_language_and_on_every_paper() {
    for language in Language::ALL {
        for (paper, on) in [(Paper::A4, "a4"), (Paper::Letter, "letter")] {
            for headed in [false, true] {
                let (case, changes) = usual(language, paper, headed);
                let content = compose(&case, &changes);
                let head = if headed { "-headed" } else { "" };
                let pdf = pdf(&format!("usual-{}-{on}{head}", language.tag()), &content);
                assert_eq!(pdf.info()["Pages"], "1", "fits on one page");
                assert_eq!(pdf.info()["Author"], "Société Exemple & Cie SARL");
                let text = pdf.text();
                for line in [
                    "company.com. 86400 IN MX 5 mailgate.company.com.",
                    "company.com. 86400 IN MX 40 smtp.isp.net.",
                    "company.com. 3600 IN MX 3 france.security-mail.net.",
                    "company.com. 3600 IN MX 4 europe.security-mail.net.",
                    "company.com. 3600 IN MX 5 asia.security-mail.net.",
                    "ISP Networks plc",
                    "E-securemail",
                    "C-4711/2",
                    "+33 1 23 45 67 89",
                    "Zoë Müller-Lefèvre",
                ] {
                    assert!(text.contains(line), "{line}\n{text}");
                }
                // The signature names the company; the sender's address is printed on the paper.
                assert_eq!(text.contains("12, rue de l’Œuvre"), !headed, "{text}");
                assert!(!text.contains('\u{fffd}') && !text.contains('_'), "{text}");
            }
        }
    }
}

#[test]
fn each_country_has_its_manners() {
    let text = |language, paper| {
        let (case, changes) = usual(language, paper, false);
        pdf(&format!("manners-{}-{paper:?}", language.tag()), &compose(&case, &changes)).text()
    };
    let wanted: [(Language, Paper, &[&str]); 7] = [
        (
            Language::De,
            Paper::A4,
            &[
                "Paris, 25. November 2026",
                "Sehr geehrte Damen und Herren,",
                "Mit freundlichen Grüßen",
                "1. Dezember 2026",
            ],
        ),
        (
            Language::Es,
            Paper::A4,
            &[
                "Paris, 25 de noviembre de 2026",
                "Asunto: Cambio",
                "Muy señores nuestros:",
                "Atentamente,",
                "1 de diciembre de 2026",
            ],
        ),
        (
            Language::It,
            Paper::A4,
            &[
                "Paris, 25 novembre 2026",
                "Oggetto: Modifica",
                "Distinti saluti",
                "1º dicembre 2026",
            ],
        ),
        (
            Language::Nl,
            Paper::A4,
            &[
                "Paris, 25 november 2026",
                "Betreft: Wijziging",
                "Geachte heer, mevrouw,",
                "Met vriendelijke groet,",
                "1 december 2026",
            ],
        ),
        (
            Language::En,
            Paper::A4,
            &[
                "Paris, 25 November 2026",
                "Dear Sir or Madam,",
                "Yours faithfully,",
                "1 December 2026",
            ],
        ),
        (
            Language::En,
            Paper::Letter,
            &[
                "Paris, November 25, 2026",
                "Re: Change of",
                "Dear Sir or Madam:",
                "Sincerely,",
                "December 1, 2026",
            ],
        ),
        (
            Language::Fr,
            Paper::A4,
            &[
                "Paris, le 25 novembre 2026",
                "Objet : Modification",
                "Madame, Monsieur,",
                "salutations distinguées.",
                "1er décembre 2026",
            ],
        ),
    ];
    for (language, paper, phrases) in wanted {
        let text = text(language, paper);
        for phrase in phrases {
            assert!(text.contains(phrase), "{phrase}\n{text}");
        }
    }
    assert!(!text(Language::En, Paper::A4).contains("Re:"));
    assert!(!text(Language::De, Paper::A4).contains("Betreff"), "DIN 5008");
}

#[test]
fn the_text_is_in_reading_order() {
    let (case, changes) = usual(Language::Fr, Paper::A4, false);
    let content = compose(&case, &changes);
    let order = [
        "Société Exemple & Cie SARL",
        "Service de gestion du DNS",
        "ISP Networks plc",
        "Paris, le 25",
        "Objet",
        "Madame, Monsieur,",
        "mailgate.company.com.",
        "france.security-mail.net.",
        "asia.security-mail.net.",
        "SOA",
        "salutations",
    ];
    let raw = pdf("order", &content).raw_text();
    for text in [raw, content.to_text()] {
        let places: Vec<_> = order.iter().map(|words| text.find(words)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}\n{text}");
    }
}

#[test]
fn very_long_names_stay_on_the_paper() {
    let label = "an-extraordinarily-long-label-that-has-sixty-three-letters-in-it";
    let domain = format!("{}.{}.{}.example", &label[..60], &label[..50], &label[..40]);
    let mut texts = filled_in();
    texts["company"] = json!(
        "Internationale Gesellschaft für grenzüberschreitende \
        Datenverarbeitung und Nachrichtenübermittlung mit beschränkter Haftung & Co. KG"
    );
    texts["operator"] = json!("W".repeat(120));
    texts["email"] = json!(format!("{}@{domain}", "postmaster".repeat(6)));
    for language in Language::ALL {
        for paper in [Paper::A4, Paper::Letter] {
            let mut case = case(&texts, &[&domain]);
            options(&mut case, language, paper, false);
            let change = change(
                &domain,
                known_records(&domain),
                &ServiceProfile::built_in(),
                Strategy::KeepRelays,
            );
            let content = compose(&case, &[change]);
            let pdf = pdf(&format!("long-{}-{paper:?}", language.tag()), &content);
            let solid: String = pdf.raw_text().split_whitespace().collect();
            assert!(solid.contains(&"W".repeat(120)), "{solid}");
            assert!(solid.contains("haftung&Co.KG") || solid.contains("Haftung&Co.KG"));
        }
    }
}

#[test]
fn five_domains_in_one_letter() {
    let domains =
        ["company.com", "company.co.uk", "société.example", "company.example", "done.example"];
    let service = ServiceProfile::built_in();
    let replace = Strategy::Replace;
    let right = service
        .inbound
        .iter()
        .map(|inbound| MxRecord::new(inbound.preference, inbound.host.clone(), 3_600));
    let changes = [
        change("company.com", known_records("company.com"), &service, replace),
        change("company.co.uk", Vec::new(), &service, replace),
        change("société.example", vec![MxRecord::new(0, ".", 300)], &service, replace),
        change(
            "company.example",
            vec![
                MxRecord::new(0, "mailgate.company.example", 600),
                MxRecord::new(10, "smtp.isp.net", 600),
            ],
            &service,
            Strategy::Prepend,
        ),
        change("done.example", right.collect(), &service, replace),
    ];
    for language in Language::ALL {
        let mut case = case(&filled_in(), &domains);
        options(&mut case, language, Paper::A4, false);
        let content = compose(&case, &changes);
        let pdf = pdf(&format!("five-{}", language.tag()), &content);
        let text = pdf.text();
        let pages: usize = pdf.info()["Pages"].parse().unwrap();
        assert!(pages > 1, "{text}");
        for page in 1..=pages {
            assert!(text.contains(&format!("{page}/{pages}")), "{text}");
        }
        for line in [
            "xn--socit-esab.example (société.example)",
            "xn--socit-esab.example. 300 IN MX 0 .",
            "company.example. 600 IN MX 0 mailgate.company.example.",
            "company.example. 3600 IN MX 40 mailgate.company.example.",
            "company.co.uk. 3600 IN MX 3 france.security-mail.net.",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
        assert!(!text.contains("done.example. "), "nothing is asked for it\n{text}");
    }
}

#[test]
fn without_a_case_everything_is_a_blank() {
    for language in Language::ALL {
        for (name, domains) in [("nothing", [].as_slice()), ("unknown", &["company.com"])] {
            let mut case = case(&json!({}), domains);
            options(&mut case, language, Paper::A4, false);
            case.letter.asked_for = None;
            let content = compose(&case, &[]);
            let pdf = pdf(&format!("blank-{name}-{}", language.tag()), &content);
            assert_eq!(pdf.info()["Pages"], "1");
            let text = pdf.text();
            assert!(text.contains("france.security-mail.net."), "{text}");
            assert!(content.to_text().contains("____"), "{text}");
        }
    }
}

#[test]
fn the_subscription_sheet() {
    for language in Language::ALL {
        for (name, texts) in [("filled", filled_in()), ("empty", json!({}))] {
            let mut case = case(&texts, &["company.com", "société.example"]);
            options(&mut case, language, Paper::A4, true);
            let service = ServiceProfile::built_in();
            let today = jiff::civil::date(2026, 11, 25);
            let content = letter::sheet(&case, &service, today, &Catalog::new(language));
            let pdf = pdf(&format!("sheet-{name}-{}", language.tag()), &content);
            assert_eq!(pdf.info()["Pages"], "1");
            let text = pdf.text();
            assert!(text.contains("E-securemail") && text.contains("société.example"), "{text}");
            if name == "filled" {
                assert!(text.contains("mailgate.company.com"), "{text}");
                assert!(text.contains("192.0.2.11") && text.contains("120 mailboxes"), "{text}");
            }
        }
    }
}

#[test]
fn the_same_letter_makes_the_same_bytes() {
    let (case, changes) = usual(Language::En, Paper::A4, false);
    let content = compose(&case, &changes);
    let make = || letter::to_pdf(&letter::lay_out(&content), &Meta::from(&content)).unwrap();
    assert_eq!(make(), make());
}

#[test]
fn a_character_that_no_font_has_is_reported() {
    let mut texts = filled_in();
    texts["company"] = json!("株式会社 Example");
    let mut case = case(&texts, &["例え.example"]);
    options(&mut case, Language::En, Paper::A4, false);
    let content = compose(&case, &[]);
    assert_eq!(content.missing_glyphs().into_iter().collect::<String>(), "会式株社");
    assert!(content.to_text().contains("株式会社"), "plain text needs no font");
    let text = pdf("missing", &content).text();
    assert!(text.contains("\u{fffd}\u{fffd}\u{fffd}\u{fffd} Example"), "{text}");
    assert!(text.contains("xn--r8jz45g.example"), "{text}");
}
