//! Writes the sheet for the day on which mail has stopped.

use jiff::civil::Date;

use super::compose::duration;
use super::content::{Blank, Block, Content, Line, Row};
use super::conventions;
use super::date;
use super::request::table;
use super::words::{clean, domain, field, line, name, or_blank, unbroken};
use crate::i18n::{Catalog, tr};
use crate::model::{Case, CaseDomain, Field, MxRecord, MxSet, ServiceProfile};
use crate::plan::{MxChange, NEW_TTL};

/// Lines to write unknown records on.
const BLANK_ROWS: usize = 2;

/// Writes the sheet: whom to call, the records to go back to, how long it takes. What is not known
/// stays as a ruled blank, since nobody looks it up on that day.
#[must_use]
pub fn emergency(
    case: &Case,
    service: &ServiceProfile,
    changes: &[MxChange],
    today: Date,
    texts: &Catalog,
) -> Content {
    let conventions = conventions::of(texts.language(), case.letter.paper);
    let title = tr!(texts, "emergency-title");
    let mut blocks = vec![
        Block::Title(line(&title)),
        paragraph(&tr!(texts, "emergency-intro")),
        Block::Heading(line(&tr!(texts, "emergency-ask"))),
        paragraph(&tr!(
            texts,
            "emergency-ask-text",
            service = clean(service.name_in(texts.language()))
        )),
        Block::Facts(support(service, texts)),
        Block::Heading(line(&tr!(texts, "emergency-back"))),
        paragraph(&tr!(texts, "emergency-open-first")),
        paragraph(&tr!(texts, "emergency-back-text")),
        Block::Facts(operator(case, texts)),
    ];
    let several = case.domains.len() > 1;
    for entry in &case.domains {
        if several {
            blocks.push(Block::Heading(line(&domain(&entry.name))));
        }
        let change = changes.iter().find(|change| change.domain == entry.name);
        records(entry, change, service, texts, &mut blocks);
    }
    blocks.push(Block::Heading(line(&tr!(texts, "emergency-time"))));
    let time = duration(longest(changes), texts);
    blocks.push(paragraph(&tr!(texts, "emergency-time-text", time = time)));
    let contact = contact(case, texts);
    blocks.push(paragraph(&contact));
    let dated = date::long(today, &conventions);
    blocks.push(paragraph(&tr!(texts, "emergency-dated", date = dated)));
    Content {
        title,
        author: field(case, Field::Company).or_else(|| name(case)).unwrap_or_default(),
        language: texts.language(),
        paper: case.letter.paper,
        // It hangs on the wall, and is sent to nobody.
        headed: false,
        logo: None,
        foot: Vec::new(),
        blocks,
    }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(line(text))
}

fn fact(label: &str, value: Option<String>) -> (Line, Vec<Line>) {
    (line(label), vec![line(&or_blank(value, Blank::Long))])
}

fn support(service: &ServiceProfile, texts: &Catalog) -> Vec<(Line, Vec<Line>)> {
    let known = |text: &Option<String>| text.as_deref().map(clean);
    let mut facts = vec![fact(
        &tr!(texts, "sheet-phone"),
        known(&service.support.phone).map(|text| unbroken(&text)),
    )];
    if let Some(email) = known(&service.support.email) {
        facts.push(fact(&tr!(texts, "sheet-email"), Some(email)));
    }
    if let Some(console) = known(&service.console) {
        facts.push(fact(&tr!(texts, "emergency-console"), Some(console)));
    }
    facts
}

fn operator(case: &Case, texts: &Catalog) -> Vec<(Line, Vec<Line>)> {
    let mut facts = vec![
        fact(&tr!(texts, "emergency-operator"), field(case, Field::Operator)),
        fact(&tr!(texts, "sheet-phone"), None),
        fact(&tr!(texts, "emergency-customer"), field(case, Field::CustomerNumber)),
    ];
    if let Some(fax) = field(case, Field::OperatorFax) {
        facts.push(fact(&tr!(texts, "emergency-fax"), Some(fax)));
    }
    facts
}

/// The change the other way round.
fn records(
    entry: &CaseDomain,
    change: Option<&MxChange>,
    service: &ServiceProfile,
    texts: &Catalog,
    blocks: &mut Vec<Block>,
) {
    let owner = format!("{}.", entry.name.ascii());
    let row = |record: &MxRecord| Row {
        owner: Some(owner.clone()),
        ttl: Some(record.ttl.to_string()),
        preference: Some(record.preference.to_string()),
        target: Some(record.exchange.absolute()),
    };
    let blank = || Row { owner: Some(owner.clone()), ttl: None, preference: None, target: None };
    // Where the change was made before anybody looked, nobody knows what stood there.
    let open = change.filter(|change| !change.is_done());
    let way_back = entry.observation.as_ref().zip(entry.before_change(service));
    let way_back = way_back.filter(|(now, before)| now.is_known() && now.at != before.at);
    let (old, new): (Vec<Row>, Vec<Row>) = if let Some((now, before)) = way_back {
        let (now, before) = (now.mx_set(), before.mx_set());
        let lacks = |set: &MxSet, record: &MxRecord| {
            set.of(&record.exchange).all(|other| other.preference != record.preference)
        };
        let gone = before.all().iter().filter(|record| lacks(&now, record));
        let added = now.all().iter().filter(|record| lacks(&before, record));
        (gone.map(row).collect(), added.map(row).collect())
    } else if let Some(change) = open.filter(|change| change.wildcard().is_some()) {
        // Records of its own instead of the wildcard's: what else was entered there stays.
        let before = change.before.iter().map(|(record, _)| row(record));
        (before.collect(), change.create.iter().map(row).collect())
    } else if let Some(change) = open {
        (change.delete.iter().map(row).collect(), change.create.iter().map(row).collect())
    } else {
        let hosts = service
            .inbound
            .iter()
            .map(|inbound| row(&MxRecord::new(inbound.preference, inbound.host.clone(), NEW_TTL)));
        (vec![blank(); BLANK_ROWS], hosts.collect())
    };
    if !new.is_empty() {
        table(&tr!(texts, "letter-delete"), new, texts, blocks);
    }
    if old.is_empty() {
        blocks.push(paragraph(&tr!(texts, "emergency-none-before")));
    } else {
        table(&tr!(texts, "letter-create"), old, texts, blocks);
    }
}

/// The longest time for which senders may keep the records of the service.
fn longest(changes: &[MxChange]) -> u32 {
    let records = changes.iter().flat_map(|change| &change.after);
    records.map(|planned| planned.record.ttl).max().unwrap_or(NEW_TTL)
}

fn contact(case: &Case, texts: &Catalog) -> String {
    tr!(
        texts,
        "emergency-contact",
        name = or_blank(name(case), Blank::Medium),
        phone = or_blank(field(case, Field::Phone).map(|text| unbroken(&text)), Blank::Medium),
    )
}
