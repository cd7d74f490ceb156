//! What a letter asks for one domain.

use super::content::{Blank, Block, Heads, Row};
use super::words::{domain, line, or_blank, strong};
use crate::i18n::{Catalog, tr};
use crate::model::{Case, DomainName, InboundHost, MxRecord, Role, ServiceProfile, Strategy};
use crate::plan::{Fate, MxChange, NEW_TTL, Note};

/// Lines to write unknown records on.
const BLANK_ROWS: usize = 2;

/// A domain and what is asked for it.
#[derive(Debug)]
pub(super) enum Request<'a> {
    /// The change is known.
    Planned(&'a MxChange),
    /// Nothing is known of the records that stand now, perhaps not even the domain.
    Unknown {
        /// The domain.
        domain: Option<&'a DomainName>,
        /// The records to create.
        create: Vec<Row>,
        /// What becomes of those that stand there.
        strategy: Strategy,
    },
}

/// A request for each domain of the case, in its order, then for each further change.
pub(super) fn all<'a>(
    case: &'a Case,
    service: &ServiceProfile,
    changes: &'a [MxChange],
) -> Vec<Request<'a>> {
    let planned = |name: &DomainName| changes.iter().find(|change| change.domain == *name);
    let mut requests: Vec<Request<'a>> = case
        .domains
        .iter()
        .map(|domain| match planned(&domain.name) {
            Some(change) => Request::Planned(change),
            None => Request::unknown(Some(&domain.name), case, service),
        })
        .collect();
    let further = changes.iter().filter(|change| case.domain(&change.domain).is_none());
    requests.extend(further.map(Request::Planned));
    if requests.is_empty() {
        requests.push(Request::unknown(None, case, service));
    }
    requests
}

impl<'a> Request<'a> {
    fn unknown(domain: Option<&'a DomainName>, case: &Case, service: &ServiceProfile) -> Self {
        let owner = domain.map(|name| format!("{}.", name.ascii()));
        let mut hosts: Vec<&InboundHost> = service.inbound.iter().collect();
        hosts.sort_by_key(|inbound| {
            let place = case.host_order.iter().position(|host| *host == inbound.host);
            place.unwrap_or(case.host_order.len())
        });
        let mut preferences: Vec<u16> = hosts.iter().map(|inbound| inbound.preference).collect();
        preferences.sort_unstable();
        // Before records that stay and are not known, no number is certain to come first.
        let certain = case.strategy == Strategy::Replace;
        let rows = hosts.iter().zip(preferences).map(|(inbound, preference)| Row {
            owner: owner.clone(),
            ttl: Some(NEW_TTL.to_string()),
            preference: certain.then(|| preference.to_string()),
            target: Some(inbound.host.absolute()),
        });
        Self::Unknown { domain, create: rows.collect(), strategy: case.strategy }
    }

    /// Whether nothing has to change.
    pub(super) fn is_done(&self) -> bool {
        matches!(self, Self::Planned(change) if change.is_done())
    }

    /// Whether the records that stand now are not known.
    pub(super) fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown { .. })
    }

    /// Whether records are to be deleted.
    pub(super) fn deletes(&self) -> bool {
        match self {
            Self::Planned(change) => !change.delete.is_empty(),
            Self::Unknown { strategy, .. } => *strategy != Strategy::Prepend,
        }
    }

    /// The domain, if one is known.
    pub(super) fn domain(&self) -> Option<&DomainName> {
        match self {
            Self::Planned(change) => Some(&change.domain),
            Self::Unknown { domain, .. } => *domain,
        }
    }

    /// The domain in its written forms.
    pub(super) fn name(&self) -> Option<String> {
        match self {
            Self::Planned(change) => Some(domain(&change.domain)),
            Self::Unknown { domain: name, .. } => name.map(domain),
        }
    }

    /// The longest time for which a present record of the domain may be kept, in seconds. A wildcard
    /// is to be left as it is, its TTL too.
    pub(super) fn ttl(&self) -> Option<u32> {
        match self {
            Self::Planned(change) if change.wildcard().is_some() => None,
            Self::Planned(change) => {
                let present = change.before.iter().map(|(record, _)| record.ttl);
                present.chain(change.delete.iter().map(|record| record.ttl)).max()
            }
            Self::Unknown { .. } => None,
        }
    }

    /// Adds what is asked for; under a heading, with its name servers, where the letter is about
    /// several domains.
    pub(super) fn write(
        &self,
        several: bool,
        servers: Option<Block>,
        texts: &Catalog,
        blocks: &mut Vec<Block>,
    ) {
        let name = self.name().unwrap_or_else(|| or_blank(None, Blank::Medium));
        if self.is_done() {
            let text = tr!(texts, "letter-done", domain = strong(&name));
            blocks.push(Block::Paragraph(line(&text)));
            return;
        }
        if several {
            blocks.push(Block::Heading(line(&name)));
            blocks.extend(servers);
        }
        match self {
            Self::Planned(change) => planned(change, texts, blocks),
            Self::Unknown { domain, create, strategy } => {
                let owner = domain.map(|name| format!("{}.", name.ascii()));
                let blank = Row { owner, ttl: None, preference: None, target: None };
                let deleted = match strategy {
                    Strategy::Replace => Some(tr!(texts, "letter-delete-unknown")),
                    Strategy::KeepRelays => Some(tr!(texts, "letter-delete-unknown-own")),
                    Strategy::Prepend => None,
                };
                if let Some(caption) = deleted {
                    table(&caption, vec![blank; BLANK_ROWS], texts, blocks);
                }
                table(&tr!(texts, "letter-create"), create.clone(), texts, blocks);
                if *strategy != Strategy::Replace {
                    blocks.push(Block::Paragraph(line(&tr!(texts, "letter-keep-unknown"))));
                }
                blocks.push(Block::Paragraph(line(&tr!(texts, "letter-order-unknown"))));
            }
        }
    }
}

fn planned(change: &MxChange, texts: &Catalog, blocks: &mut Vec<Block>) {
    let owner = format!("{}.", change.domain.ascii());
    let row = |record: &MxRecord| Row {
        owner: Some(owner.clone()),
        ttl: Some(record.ttl.to_string()),
        preference: Some(record.preference.to_string()),
        target: Some(record.exchange.absolute()),
    };
    if change.notes.contains(&Note::WasImplicit) {
        let text = tr!(texts, "letter-nothing-to-delete");
        blocks.push(Block::Paragraph(line(&text)));
    } else if let Some(wildcard) = change.wildcard() {
        let name = strong(&domain(&change.domain));
        let text = tr!(texts, "letter-from-wildcard", domain = name, wildcard = wildcard);
        blocks.push(Block::Paragraph(line(&text)));
    } else if !change.delete.is_empty() {
        let rows = change.delete.iter().map(row).collect();
        table(&tr!(texts, "letter-delete"), rows, texts, blocks);
    }
    if !change.create.is_empty() {
        let rows = change.create.iter().map(row).collect();
        table(&tr!(texts, "letter-create"), rows, texts, blocks);
    }
    let kept: Vec<&MxRecord> = change
        .after
        .iter()
        .filter(|planned| planned.fate == Fate::Kept)
        .map(|planned| &planned.record)
        .collect();
    if !kept.is_empty() {
        let rows = kept.into_iter().map(row).collect();
        table(&tr!(texts, "letter-keep"), rows, texts, blocks);
    }
    blocks.push(Block::Paragraph(line(&remarks(change, texts))));
}

/// What the numbers mean.
fn remarks(change: &MxChange, texts: &Catalog) -> String {
    let service = || change.after.iter().filter(|planned| planned.role == Role::Service);
    let lowest = service().map(|planned| planned.record.preference).min();
    let first: Vec<String> = service()
        .filter(|planned| Some(planned.record.preference) == lowest)
        .map(|planned| planned.record.exchange.to_string())
        .collect();
    let alone = change.after.iter().all(|planned| planned.role == Role::Service);
    // Of several that are preferred alike each sender takes any (RFC 5321 §5.1).
    let several = first.len() > 1;
    let first = first.join(", ");
    let mut said = vec![match (several, alone) {
        (false, true) => tr!(texts, "letter-order", first = first),
        (false, false) => tr!(texts, "letter-order-before-others", first = first),
        (true, true) => tr!(texts, "letter-order-equal", hosts = first),
        (true, false) => tr!(texts, "letter-order-equal-before-others", hosts = first),
    }];
    for note in &change.notes {
        match note {
            Note::Renumbered(lowest) => {
                said.push(tr!(texts, "letter-renumbered", lowest = lowest.to_string()));
            }
            Note::WasNull => said.push(tr!(texts, "letter-was-null")),
            _ => {}
        }
    }
    said.join(" ")
}

pub(super) fn table(caption: &str, rows: Vec<Row>, texts: &Catalog, blocks: &mut Vec<Block>) {
    let heads = Heads {
        owner: tr!(texts, "letter-head-owner"),
        ttl: tr!(texts, "letter-head-ttl"),
        kind: tr!(texts, "letter-head-type"),
        preference: tr!(texts, "letter-head-preference"),
        target: tr!(texts, "letter-head-target"),
    };
    blocks.push(Block::Caption(line(caption)));
    blocks.push(Block::Records(heads, rows));
}
