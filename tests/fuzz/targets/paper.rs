//! What gets on paper: letters with anything typed into them, and logos.

use std::sync::OnceLock;

use jiff::Timestamp;
use jiff::civil::Date;
use mailward::advise::diagnose;
use mailward::i18n::Catalog;
use mailward::letter::{Content, Meta, Picture, compose, emergency, lay_out, sheet, to_pdf};
use mailward::model::{
    BrandLogo, Case, DomainName, DomainObservation, Field, HostName, Language, Logo, MxAnswer,
    MxRecord, MxSet, Paper, ServiceProfile, Strategy,
};
use mailward::plan;
use mailward::wizard::Change;

use super::choice;
use super::layout::stays_on_paper;

const TODAY: Date = Date::constant(2026, 11, 25);

fn texts(language: Language) -> &'static Catalog {
    static TEXTS: OnceLock<Vec<Catalog>> = OnceLock::new();
    let all = TEXTS.get_or_init(|| Language::ALL.into_iter().map(Catalog::new).collect());
    let own = all.iter().find(|texts| texts.language() == language);
    own.unwrap_or(&all[0])
}

/// Whatever is typed, each document is laid out, nothing leaves the paper, and it becomes a PDF.
pub(super) fn letter(data: &[u8]) {
    let Some((how, rest)) = choice(data) else { return };
    let mut fields = rest.split(|byte| *byte == 0xff).map(String::from_utf8_lossy);
    let service = ServiceProfile::built_in();
    let now = Timestamp::UNIX_EPOCH;
    let mut case = Case::new("fuzzed", "security-mail", now);
    let Ok(domain) = DomainName::parse("company.example") else { return };
    let host = HostName::new(&fields.next().unwrap_or_default());
    let paper = if how & 1 == 0 { Paper::A4 } else { Paper::Letter };
    let mut changes = vec![
        Change::DomainsEdited(vec![domain.clone()]),
        Change::PaperChosen(paper),
        Change::HeadedPaperChosen(how & 2 != 0),
    ];
    let texts_typed = Field::ALL.iter().zip(fields);
    changes.extend(texts_typed.map(|(field, text)| Change::TextEdited(*field, text.into_owned())));
    for change in changes {
        // What is too long to be typed is refused, and that is all.
        let _ = case.apply(change, now);
    }
    let mx = [MxRecord::new(10, host.clone(), 3_600), MxRecord::new(20, "mx.isp.example", 3_600)];
    let seen = DomainObservation {
        mx: MxAnswer::Records(MxSet::new(mx.to_vec())),
        ..DomainObservation::unknown(domain.clone(), now)
    };
    let diagnosis = diagnose(&seen, &service, Some(&host));
    let strategy = Strategy::ALL[usize::from(how >> 2) % Strategy::ALL.len()];
    let change = plan::change(&domain, &diagnosis, &seen.mx_set(), &service, strategy, &[]);
    let changes: Vec<_> = change.into_iter().collect();
    let texts = texts(Language::ALL[usize::from(how >> 4) % Language::ALL.len()]);
    let document = match how % 3 {
        0 => compose(&case, &service, &changes, TODAY, texts),
        1 => sheet(&case, &service, TODAY, texts),
        _ => emergency(&case, &service, &changes, TODAY, texts),
    };
    is_printed(&document);
}

fn is_printed(document: &Content) {
    let pages = lay_out(document);
    assert!(!pages.is_empty());
    pages.iter().for_each(stays_on_paper);
    assert_eq!(lay_out(document), pages, "it is laid out the same each time");
    let written = to_pdf(&pages, &Meta::from(document));
    assert!(written.is_ok_and(|bytes| bytes.starts_with(b"%PDF")));
    let text = document.to_text();
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
}

/// A logo is refused, or drawn no larger than its room.
pub(super) fn logo(data: &[u8]) {
    if let Ok(brand) = BrandLogo::new(data.to_vec()) {
        assert_eq!(BrandLogo::from_base64(&brand.to_base64()).as_ref(), Ok(&brand));
    }
    let Ok(logo) = Logo::new(data) else { return };
    assert_eq!(logo.bytes(), data);
    match Picture::of(&logo) {
        Ok(picture) => {
            assert!(picture.width_mm > 0.0 && picture.width_mm <= 65.01, "{}", picture.width_mm);
            assert!(picture.height_mm > 0.0 && picture.height_mm <= 24.01, "{}", picture.height_mm);
            assert!(picture.width <= 925 && picture.height <= 345);
            assert_eq!(picture.rgb.len(), 3 * picture.width * picture.height);
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
