mod anything;

use jiff::Timestamp;
use jiff::civil::Date;

use super::*;
use crate::advise::{self, Diagnosis};
use crate::i18n::Catalog;
use crate::model::{
    Case, CaseDomain, DomainName, Field, HostName, Language, Logo, MxRecord, MxSet, MxSource,
    Paper, ServiceProfile, Strategy as Keep,
};
use crate::plan::{self, MxChange};

fn today() -> Date {
    Date::constant(2026, 11, 25)
}

fn case(domains: &[&str]) -> Case {
    let mut case = Case::new("test", "security-mail", Timestamp::UNIX_EPOCH);
    case.domains = domains.iter().map(|name| CaseDomain::new(name.parse().unwrap())).collect();
    case
}

fn change(domain: &str, records: &[(u16, &str)], strategy: Keep) -> MxChange {
    let service = ServiceProfile::built_in();
    let domain: DomainName = domain.parse().unwrap();
    let set: MxSet = records.iter().map(|(p, host)| MxRecord::new(*p, *host, 7_200)).collect();
    let source = if records.is_empty() { MxSource::Implicit } else { MxSource::Mx };
    let own = HostName::new(&format!("mailgate.{domain}"));
    let now = Diagnosis {
        state: advise::state(source, &set, &service),
        source,
        records: advise::roles(&set, &domain, &service, Some(&own)),
        findings: Vec::new(),
    };
    plan::change(&domain, &now, &set, &service, strategy, &[]).unwrap()
}

fn write(case: &Case, changes: &[MxChange], language: Language) -> Content {
    compose(case, &ServiceProfile::built_in(), changes, today(), &Catalog::new(language))
}

fn known(strategy: Keep) -> MxChange {
    let records = [(5, "mailgate.company.com"), (40, "smtp.isp.net"), (40, "secours.isp.net")];
    change("company.com", &records, strategy)
}

/// Asserts that nothing leaves the paper's margins and that what is written fits where it stands.
fn stays_on_paper(pages: &[Page]) {
    for page in pages {
        for item in &page.items {
            let (x1, y1, x2, y2) = match item {
                Item::Text { x_mm, baseline_mm, size_pt, face, text, width_mm } => {
                    assert!((font::width_mm(*face, *size_pt, text) - width_mm).abs() < 0.01);
                    assert!(font::missing(*face, text).next().is_none(), "{text:?}");
                    let size_mm = size_pt * page::MM_PER_PT;
                    (*x_mm, baseline_mm - size_mm, x_mm + width_mm, baseline_mm + 0.3 * size_mm)
                }
                Item::Rule { x1_mm, y1_mm, x2_mm, y2_mm, .. } => (*x1_mm, *y1_mm, *x2_mm, *y2_mm),
                Item::Drawing { x_mm, y_mm, px_mm, drawing } => {
                    let (width, height) = (drawing.width * px_mm, drawing.height * px_mm);
                    (*x_mm, *y_mm, x_mm + width, y_mm + height)
                }
                Item::Picture { x_mm, y_mm, picture } => {
                    (*x_mm, *y_mm, x_mm + picture.width_mm, y_mm + picture.height_mm)
                }
            };
            assert!(x1 >= 24.9 && x2 <= page.width_mm - 19.9, "{item:?}");
            assert!(y1 >= 14.0 && y2 <= page.height_mm - 8.0, "{item:?}");
        }
    }
}

#[test]
fn says_what_to_delete_and_what_to_create() {
    let text = write(&case(&["company.com"]), &[known(Keep::Replace)], Language::En).to_text();
    let delete = text.find("company.com. 7200 IN MX  5 mailgate.company.com.").unwrap();
    let create = text.find("company.com. 3600 IN MX 3 france.security-mail.net.").unwrap();
    assert!(delete < create, "{text}");
    assert!(text.contains("At least 2 hours before"), "{text}");
    assert!(!text.contains("Records to keep"), "{text}");
}

#[test]
fn names_what_stays() {
    let text = write(&case(&["company.com"]), &[known(Keep::KeepRelays)], Language::En).to_text();
    let kept = &text[text.find("Records to keep").unwrap()..];
    assert!(kept.contains("40 smtp.isp.net.") && !kept.contains("mailgate"), "{text}");
    assert!(text.contains("before any other"), "{text}");
}

#[test]
fn says_that_records_are_numbered_anew() {
    let crowded = change("company.com", &[(0, "mailgate.company.com")], Keep::Prepend);
    let text = write(&case(&["company.com"]), &[crowded], Language::Fr).to_text();
    assert!(text.contains("aujourd’hui, 0, ne laisse"), "{text}");
    assert!(text.contains("IN MX 0 mailgate.company.com."), "{text}");
    assert!(text.contains("IN MX 40 mailgate.company.com."), "{text}");
}

#[test]
fn nothing_to_delete_nothing_to_go_back_to() {
    let implicit = change("company.com", &[], Keep::Replace);
    let text = write(&case(&["company.com"]), &[implicit], Language::En).to_text();
    assert!(text.contains("nothing to delete"), "{text}");
    assert!(!text.contains("Records to delete") && !text.contains("restore"), "{text}");
}

#[test]
fn what_is_done_is_not_asked_for() {
    let right = [
        (3, "france.security-mail.net"),
        (4, "europe.security-mail.net"),
        (5, "asia.security-mail.net"),
    ];
    let done = change("done.com", &right, Keep::Replace);
    assert!(done.is_done());
    let alone = write(&case(&["done.com"]), std::slice::from_ref(&done), Language::En).to_text();
    assert!(alone.contains("already as they should be"), "{alone}");
    assert!(!alone.contains("IN MX") && !alone.contains("authorise"), "{alone}");
    let both = [known(Keep::Replace), done];
    let text = write(&case(&["company.com", "done.com"]), &both, Language::En).to_text();
    assert!(text.contains("Change of the MX records of company.com\n"), "{text}");
    assert!(text.contains("done.com are already"), "{text}");
    assert!(!text.contains("done.com. "), "{text}");
    assert!(text.contains("We are the holder of this domain"), "{text}");
}

#[test]
fn each_domain_of_the_case_has_its_part_in_its_order() {
    let changes = [known(Keep::Replace), change("other.com", &[], Keep::Replace)];
    let case = case(&["other.com", "unknown.com", "company.com"]);
    let text = write(&case, &changes, Language::En).to_text();
    let places: Vec<_> = ["\nother.com\n", "\nunknown.com\n", "\ncompany.com\n"]
        .iter()
        .map(|heading| text.find(heading).unwrap())
        .collect();
    assert!(places.is_sorted(), "{text}");
    assert!(text.contains("unknown.com. ____ IN MX ____ ____"), "{text}");
}

#[test]
fn blanks_are_ruled_and_nothing_is_invented() {
    for language in Language::ALL {
        let pages = lay_out(&write(&case(&[]), &[], language));
        let rules = pages[0].items.iter().filter(|item| matches!(item, Item::Rule { .. })).count();
        assert!(rules > 15, "{language}: {rules}");
        assert_eq!(pages.len(), 1);
        stays_on_paper(&pages);
    }
}

#[test]
fn headed_paper_keeps_its_head() {
    let mut case = case(&["company.com"]);
    case.texts.set(Field::Company, "Company Ltd".into());
    for (paper, language) in [(Paper::A4, Language::Fr), (Paper::Letter, Language::En)] {
        case.letter.paper = paper;
        case.letter.headed_paper = true;
        let pages = lay_out(&write(&case, &[known(Keep::Replace)], language));
        let top = pages[0].items.iter().map(|item| match item {
            Item::Text { baseline_mm, size_pt, .. } => baseline_mm - size_pt * page::MM_PER_PT,
            Item::Rule { y1_mm, .. } => *y1_mm,
            Item::Drawing { y_mm, .. } | Item::Picture { y_mm, .. } => *y_mm,
        });
        assert!(top.fold(f32::MAX, f32::min) >= 44.0);
    }
}

/// Broad, so that it takes all the room there is.
fn logo() -> Logo {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='65' height='24'>\
               <rect width='65' height='24' fill='#084'/></svg>";
    Logo::new(svg.as_bytes()).unwrap()
}

#[test]
fn the_logo_stands_across_from_the_sender_and_touches_nothing() {
    let mut case = case(&["company.com"]);
    case.texts.set(Field::Company, "Gesellschaft für Grundstücksverwaltung ".repeat(3));
    case.texts.set(Field::CompanyAddress, "1 Harbour Road".into());
    case.letter.logo = Some(logo());
    for language in Language::ALL {
        for paper in [Paper::A4, Paper::Letter] {
            case.letter.paper = paper;
            let pages = lay_out(&write(&case, &[known(Keep::Replace)], language));
            stays_on_paper(&pages);
            let logos: Vec<(f32, f32, f32, f32)> = pages
                .iter()
                .flat_map(|page| &page.items)
                .filter_map(|item| match item {
                    Item::Picture { x_mm, y_mm, picture } => {
                        Some((*x_mm, *y_mm, x_mm + picture.width_mm, y_mm + picture.height_mm))
                    }
                    _ => None,
                })
                .collect();
            let [(left, top, right, bottom)] = logos[..] else { panic!("{language}: {logos:?}") };
            assert!(top < 20.0, "{language}");
            for item in &pages[0].items {
                if let Item::Text { x_mm, baseline_mm, size_pt, text, width_mm, .. } = item {
                    let above = baseline_mm - size_pt * page::MM_PER_PT > bottom;
                    let beside = x_mm + width_mm < left || *x_mm > right;
                    assert!(above || beside, "{language} on {paper:?}: {text}");
                }
            }
            case.letter.headed_paper = true;
            let content = write(&case, &[known(Keep::Replace)], language);
            assert!(content.logo.is_none(), "headed paper has it already");
            case.letter.headed_paper = false;
        }
    }
}

#[test]
fn lines_of_an_address_stay_lines() {
    let mut case = case(&["company.com"]);
    case.texts.set(Field::OperatorAddress, "1 Harbour Road\r\n\n  London E1\t6AN ".into());
    let text = write(&case, &[], Language::En).to_text();
    assert!(text.contains("1 Harbour Road\nLondon E1 6AN\n"), "{text}");
}

#[test]
fn control_characters_cannot_mark_up() {
    let mut case = case(&["company.com"]);
    case.texts.set(Field::Company, "A\u{1}B\u{3}C\u{202e}D\u{0}".into());
    let text = write(&case, &[], Language::En).to_text();
    assert!(text.contains("ABCD"), "{text:?}");
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
}

#[test]
fn pages_are_numbered_where_there_are_several() {
    let domains: Vec<String> = (0..30).map(|n| format!("company{n}.com")).collect();
    let names: Vec<&str> = domains.iter().map(String::as_str).collect();
    let pages = lay_out(&write(&case(&names), &[], Language::En));
    let count = pages.len();
    assert!(count > 3);
    stays_on_paper(&pages);
    for (place, page) in pages.iter().enumerate() {
        let wanted = format!("{}/{count}", place + 1);
        let Some(Item::Text { text, .. }) = page.items.last() else { panic!("{page:?}") };
        assert_eq!(*text, wanted);
    }
}

#[test]
fn place_and_date_stay_on_one_line() {
    for language in Language::ALL {
        let pages = lay_out(&write(&case(&["company.com"]), &[], language));
        let year = pages[0].items.iter().find_map(|item| match item {
            Item::Text { text, .. } if text.contains("2026") => Some(text.clone()),
            _ => None,
        });
        let year = year.unwrap();
        assert!(year.contains("25"), "{language}: {year}");
        stays_on_paper(&pages);
    }
}

#[test]
fn a_table_that_goes_on_says_its_heads_again() {
    let hosts: Vec<String> = (0..150).map(|n| format!("mx{n}.company.com")).collect();
    let records: Vec<(u16, &str)> = hosts.iter().map(|host| (7, host.as_str())).collect();
    let crowd = change("company.com", &records, Keep::Replace);
    let pages = lay_out(&write(&case(&["company.com"]), &[crowd], Language::En));
    assert!(pages.len() > 2);
    for page in &pages[1..] {
        let texts = page.items.iter().filter_map(|item| match item {
            Item::Text { text, .. } => Some(text.as_str()),
            Item::Rule { .. } | Item::Drawing { .. } | Item::Picture { .. } => None,
        });
        let first: Vec<&str> = texts.take(5).collect();
        assert_eq!(first, ["Name", "TTL", "Type", "Pref.", "Mail server"]);
    }
    stays_on_paper(&pages);
}

#[test]
fn the_sheet_asks_for_what_is_missing() {
    let mut case = case(&["company.com"]);
    case.texts.set(Field::MailServer, "mailgate.company.com".into());
    let service = ServiceProfile::built_in();
    for language in Language::ALL {
        let content = sheet(&case, &service, today(), &Catalog::new(language));
        let text = content.to_text();
        assert!(text.contains("E-securemail") && text.contains("mailgate.company.com"), "{text}");
        assert!(text.contains("____"), "{text}");
        stays_on_paper(&lay_out(&content));
    }
}

#[test]
fn every_text_of_the_letter_is_translated() {
    // A fallback to English would pass unnoticed elsewhere.
    let write =
        |language| write(&case(&["company.com"]), &[known(Keep::Prepend)], language).to_text();
    let english = write(Language::En);
    for language in Language::ALL.into_iter().skip(1) {
        let other = write(language);
        let same = |line: &&str| {
            // Some words are the same in several languages.
            let words = ["Fax:", "Name:"];
            line.chars().any(char::is_alphabetic)
                && !line.contains("IN MX")
                && !words.iter().any(|word| line.starts_with(word))
                && english.lines().any(|line_of_english| line_of_english == *line)
        };
        assert_eq!(other.lines().find(same), None, "{language}");
    }
}

#[test]
fn the_usual_letter_is_easy_to_read() {
    let mut case = case(&["company.com"]);
    for field in Field::ALL {
        case.texts.set(*field, "As long as usual".into());
    }
    for language in Language::ALL {
        for paper in [Paper::A4, Paper::Letter] {
            case.letter.paper = paper;
            let pages = lay_out(&write(&case, &[known(Keep::Replace)], language));
            assert_eq!(pages.len(), 1);
            let read = pages[0].items.iter().any(|item| {
                matches!(item, Item::Text { size_pt, text, .. }
                    if *size_pt >= 9.5 && text.contains("E-securemail"))
            });
            assert!(read, "{language} on {paper:?}");
        }
    }
}

#[test]
fn the_services_lines_stand_at_the_foot_in_the_letters_language() {
    let english = "Acme Filter is a service of Reseller Ltd. ".repeat(4);
    let built_in = include_str!("../../assets/services/security-mail.toml");
    let text = format!(
        "{built_in}\n[brand]\nletter_footer = [\"{}\", \"London\"]\n\n[texts.fr]\n\
         letter_footer = [\"Un service de Revendeur SARL\"]\n",
        english.trim_end()
    );
    let service = ServiceProfile::parse(&text).unwrap();
    let mut case = case(&["company.com"]);
    let changes = [known(Keep::Replace)];
    let of =
        |case: &Case, language| compose(case, &service, &changes, today(), &Catalog::new(language));
    let content = of(&case, Language::En);
    let pages = lay_out(&content);
    stays_on_paper(&pages);
    assert_eq!(pages.len(), 1, "it takes no second page");
    let texts = |pages: &[Page]| {
        let items = pages.iter().flat_map(|page| &page.items);
        let texts = items.filter_map(|item| match item {
            Item::Text { baseline_mm, text, .. } => Some((*baseline_mm, text.clone())),
            _ => None,
        });
        texts.collect::<Vec<_>>()
    };
    let all = texts(&pages);
    let foot: Vec<_> = all.iter().filter(|(y, _)| *y > 275.0).collect();
    assert_eq!(foot.len(), 3, "the long line is broken: {foot:?}");
    assert!(foot[2].1 == "London" && foot[0].1.starts_with("Acme Filter"));
    let lowest = all.iter().filter(|(y, _)| *y <= 275.0).map(|(y, _)| *y).fold(0.0, f32::max);
    assert!(lowest < foot[0].0 - 3.0, "nothing of the letter comes near");
    assert!(content.to_text().trim_end().ends_with("London"));
    let french = lay_out(&of(&case, Language::Fr));
    assert!(texts(&french).iter().any(|(_, text)| text == "Un service de Revendeur SARL"));
    // Headed paper has a foot of its own.
    case.letter.headed_paper = true;
    assert!(of(&case, Language::En).foot.is_empty());
}
