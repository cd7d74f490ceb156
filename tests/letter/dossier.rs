//! The emergency sheet and the dossier.

use mailward::advise::{Diagnosis, diagnose, roles};
use mailward::i18n::Catalog;
use mailward::letter::{self, Meta};
use mailward::model::{
    DomainObservation, DomainState, Finding, FindingCode, Language, MxAnswer, MxRecord, MxSet,
    MxSource, Paper, SentLetter, ServiceProfile,
};
use mailward::plan;
use mailward::wizard::Change;

use crate::cases::known_records;
use crate::tools::Pdf;
use crate::{compose, pdf, usual};

#[test]
fn the_emergency_sheet_is_one_page_and_goes_back() {
    for language in Language::ALL {
        let (case, changes) = usual(language, Paper::A4, false);
        let service = ServiceProfile::built_in();
        let (today, texts) = (jiff::civil::date(2026, 11, 25), Catalog::new(language));
        let content = letter::emergency(&case, &service, &changes, today, &texts);
        let pdf = pdf(&format!("emergency-{}", language.tag()), &content);
        assert_eq!(pdf.info()["Pages"], "1");
        let text = pdf.text();
        let new = text.find("3600 IN MX 3 france.security-mail.net.").unwrap();
        let old = text.find("86400 IN MX 5 mailgate.company.com.").unwrap();
        assert!(new < old, "the service's records go, the old ones come: {text}");
        assert!(text.contains("ISP Networks plc") && text.contains("C-4711/2"), "{text}");
        let unknown = letter::emergency(&case, &service, &[], today, &texts).to_text();
        assert!(unknown.contains("company.com. ____ IN MX ____ ____"), "{unknown}");
    }
}

#[test]
fn the_dossier_has_an_index_and_bookmarks_that_agree() {
    let service = ServiceProfile::built_in();
    for language in Language::ALL {
        let (mut case, changes) = usual(language, Paper::A4, true);
        let now = jiff::Timestamp::UNIX_EPOCH;
        let sent = SentLetter {
            at: now,
            to: vec!["dns@isp.example".into()],
            reply: "taken as 4711".into(),
        };
        case.apply(Change::Sent(sent), now).unwrap();
        let server = Change::GuideChosen(Some("exchange-2003".into()));
        case.apply(server, now).unwrap();
        let texts = Catalog::new(language);
        let today = jiff::civil::date(2026, 11, 25);
        let records = known_records("company.com").into_iter().collect();
        let domain = &case.domains[0].name;
        let diagnosis = Diagnosis {
            state: DomainState::NotSwitched,
            source: MxSource::Mx,
            records: roles(&records, domain, &service, None),
            findings: vec![Finding::new(FindingCode::NotSwitched, "company.com")],
        };
        let mut seen = DomainObservation::unknown(domain.clone(), now);
        seen.mx = MxAnswer::Records(records);
        let examined = letter::Examined { seen: &seen, now: &diagnosis, change: changes.first() };
        let emergency = letter::emergency(&case, &service, &changes, today, &texts);
        let documents = (compose(&case, &changes), emergency);
        let dossier = letter::dossier(&case, &service, &[examined], documents, today, &texts);
        let (pages, bookmarks) = dossier.lay_out();
        let bytes = letter::to_pdf_with(&pages, &Meta::from(&dossier.cover), &bookmarks).unwrap();
        let pdf = Pdf::write(&format!("dossier-{}", language.tag()), &bytes);
        pdf.is_sound();
        pdf.has_only_subsets();
        let outlines = pdf.outlines();
        assert_eq!(outlines.len(), bookmarks.len());
        for (found, (title, page)) in outlines.iter().zip(&bookmarks) {
            assert_eq!(found, &(title.clone(), page + 1));
            // The index on the cover says the same.
            let on_page: String = pdf.page_text(page + 1).split_whitespace().collect();
            let wanted: String = title.split_whitespace().collect();
            assert!(on_page.contains(&wanted), "{title} on page {}: {on_page}", page + 1);
            if *page > 0 {
                let cover = pdf.page_text(1);
                assert!(cover.contains(&format!("{title} {}", page + 1)), "{title}: {cover}");
            }
        }
        let text = pdf.text();
        assert!(text.contains("taken as 4711"));
        // The words of the drawn dialog can be searched and copied.
        assert!(text.lines().any(|line| line.contains("smtp.security-mail.net")), "{text}");
        assert!(dossier.to_text().contains("mailgate.company.com."));
    }
}

#[test]
fn the_dossier_of_a_finished_move_shows_the_records_before_it() {
    let service = ServiceProfile::built_in();
    let (mut case, _) = usual(Language::En, Paper::A4, false);
    let domain = case.domains[0].name.clone();
    let at = |second| jiff::Timestamp::from_second(second).unwrap();
    let look = |second, set| DomainObservation {
        mx: MxAnswer::Records(set),
        ..DomainObservation::unknown(domain.clone(), at(second))
    };
    let new = service.inbound.iter().map(|i| MxRecord::new(i.preference, i.host.clone(), 3_600));
    let new: MxSet = new.collect();
    let before = look(1, known_records("company.com").into_iter().collect());
    case.apply(Change::Observed(Box::new(before)), at(1)).unwrap();
    let seen = look(2, new.clone());
    case.apply(Change::Observed(Box::new(seen.clone())), at(2)).unwrap();
    let now = diagnose(&seen, &service, None);
    let planned = plan::change(&domain, &now, &new, &service, case.strategy, &[]).unwrap();
    let examined = letter::Examined { seen: &seen, now: &now, change: Some(&planned) };
    let (today, texts) = (jiff::civil::date(2026, 11, 25), Catalog::new(Language::En));
    let changes = [planned.clone()];
    let emergency = letter::emergency(&case, &service, &changes, today, &texts);
    let documents = (compose(&case, &changes), emergency);
    let dossier = letter::dossier(&case, &service, &[examined], documents, today, &texts);
    let text = dossier.parts[0].to_text();
    let (old, after) = (text.find("Before").unwrap(), text.find("After").unwrap());
    let mailgate = text.find("mailgate.company.com.").unwrap();
    assert!(old < mailgate && mailgate < after, "{text}");
    assert!(text.find("france.security-mail.net.").unwrap() > after, "{text}");
}
