//! Writes the sheet for the day on which mail has stopped.

use jiff::civil::Date;

use super::compose::duration;
use super::content::{Blank, Block, Content, Line, Row};
use super::conventions;
use super::date;
use super::request::table;
use super::words::{clean, domain, field, line, name, or_blank, unbroken};
use crate::advise::mta_sts::{self, Objection};
use crate::i18n::{Catalog, tr};
use crate::model::{Case, CaseDomain, Field, MxRecord, MxSet, MxSource, ServiceProfile};
use crate::plan::{MxChange, NEW_TTL, Note, way_back};

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
    ];
    let of_domain = |entry: &CaseDomain| changes.iter().find(|c| c.domain == entry.name);
    let ways: Vec<WayBack> =
        case.domains.iter().map(|d| WayBack::of(d, of_domain(d), service)).collect();
    // Whoever has a domain that never took mail waits for the service, and calls nobody else.
    let goes_back =
        ways.is_empty() || ways.iter().any(|way_back| !matches!(way_back, WayBack::Nothing));
    if goes_back {
        blocks.push(Block::Heading(line(&tr!(texts, "emergency-back"))));
        blocks.push(paragraph(&tr!(texts, "emergency-open-first")));
        let mut policies = case.domains.iter().zip(&ways).filter_map(|(d, w)| policy(d, w, texts));
        blocks.extend(match policies.next() {
            None => vec![paragraph(&tr!(texts, "emergency-back-text"))],
            // Senders that keep to a policy would not follow.
            Some(first) => {
                let last = tr!(texts, "emergency-back-text-alone");
                let all = std::iter::once(first).chain(policies).chain([last]);
                all.map(|text| paragraph(&text)).collect()
            }
        });
        blocks.push(Block::Facts(operator(case, texts)));
    } else {
        blocks.push(Block::Heading(line(&tr!(texts, "emergency-stay"))));
    }
    let several = case.domains.len() > 1;
    for (entry, way_back) in case.domains.iter().zip(&ways) {
        if several && goes_back {
            blocks.push(Block::Heading(line(&domain(&entry.name))));
        }
        records(entry, of_domain(entry), way_back, service, texts, &mut blocks);
    }
    if goes_back {
        blocks.push(Block::Heading(line(&tr!(texts, "emergency-time"))));
        let time = duration(longest(changes), texts);
        blocks.push(paragraph(&tr!(texts, "emergency-time-text", time = time)));
    }
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

/// What a domain can go back to.
enum WayBack {
    /// These records; none where its address took the mail.
    Records(MxSet),
    /// Nobody saw what was there.
    Unseen,
    /// Nothing: it took no mail, and senders would give up at once (RFC 7505 §3).
    Nothing,
}

impl WayBack {
    fn of(entry: &CaseDomain, change: Option<&MxChange>, service: &ServiceProfile) -> Self {
        let last = entry.observation.as_ref().filter(|look| look.is_known());
        let look = entry.before_change(service).or(last);
        let (source, own) = match (look, change) {
            (Some(look), _) => (look.source(), way_back::records(look, service)),
            (None, Some(change)) => {
                let hosts = change.before.iter().map(|(record, _)| record);
                let own = hosts.filter(|record| !service.has_inbound(&record.exchange));
                (source(change), own.cloned().collect())
            }
            (None, None) => return Self::Unseen,
        };
        match source {
            MxSource::Implicit => Self::Records(MxSet::default()),
            MxSource::Null | MxSource::None => Self::Nothing,
            MxSource::Mx | MxSource::Unknown => {
                if own.all().is_empty() {
                    Self::Unseen
                } else {
                    Self::Records(own)
                }
            }
        }
    }
}

/// What the MTA-STS policy of a domain needs before the old records come back; nothing where it
/// names their hosts.
fn policy(entry: &CaseDomain, way_back: &WayBack, texts: &Catalog) -> Option<String> {
    let back = match way_back {
        WayBack::Nothing => return None,
        WayBack::Unseen => None,
        WayBack::Records(back) => Some(back),
    };
    let name = domain(&entry.name);
    match mta_sts::objection(entry.last_known()?, back)? {
        Objection::Lacks(hosts) => {
            let hosts: Vec<String> = hosts.iter().map(|host| clean(host.as_str())).collect();
            let hosts = hosts.join(", ");
            Some(tr!(texts, "emergency-back-policy", domain = name, hosts = hosts))
        }
        Objection::Unknown => Some(tr!(texts, "emergency-back-policy-unread", domain = name)),
    }
}

/// Where the records before a change came from.
fn source(change: &MxChange) -> MxSource {
    if change.notes.contains(&Note::WasImplicit) {
        MxSource::Implicit
    } else if !change.before.is_empty() {
        MxSource::Mx
    } else if change.notes.contains(&Note::WasNull) {
        MxSource::Null
    } else {
        MxSource::None
    }
}

/// The whole set that is to stand again, none of the service's hosts in it: one that stayed would
/// still be tried, even first.
fn records(
    entry: &CaseDomain,
    change: Option<&MxChange>,
    way_back: &WayBack,
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
    let nothing = MxSet::default();
    let back = match way_back {
        WayBack::Nothing => {
            let name = domain(&entry.name);
            blocks.push(paragraph(&tr!(texts, "emergency-stay-text", domain = name)));
            return;
        }
        WayBack::Records(back) => back,
        WayBack::Unseen => &nothing,
    };
    let hosts = service.inbound.iter();
    let standing: MxSet = match change {
        Some(change) => change.after_set(),
        None => hosts.map(|i| MxRecord::new(i.preference, i.host.clone(), NEW_TTL)).collect(),
    };
    let lists = |set: &MxSet, record: &MxRecord| {
        set.of(&record.exchange).any(|other| other.preference == record.preference)
    };
    let gone = standing.all().iter().filter(|record| !lists(back, record)).map(row).collect();
    let (kept, new): (Vec<_>, Vec<_>) =
        back.all().iter().partition(|record| lists(&standing, record));
    let mut part = |caption: String, rows: Vec<Row>| {
        if !rows.is_empty() {
            table(&caption, rows, texts, blocks);
        }
    };
    part(tr!(texts, "letter-delete"), gone);
    if matches!(way_back, WayBack::Unseen) {
        let blank = Row { owner: Some(owner.clone()), ttl: None, preference: None, target: None };
        part(tr!(texts, "letter-create"), vec![blank; BLANK_ROWS]);
    }
    part(tr!(texts, "letter-create"), new.into_iter().map(row).collect());
    part(tr!(texts, "letter-keep"), kept.into_iter().map(row).collect());
    if matches!(way_back, WayBack::Records(back) if back.all().is_empty()) {
        blocks.push(paragraph(&tr!(texts, "emergency-none-before")));
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

#[cfg(test)]
#[path = "emergency_tests.rs"]
mod tests;
