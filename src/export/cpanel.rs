//! What to enter in cPanel's zone editor, step by step.

use std::fmt::Write as _;

use super::quote::relative;
use super::swap::{Direction, Swap};
use crate::i18n::{Catalog, tr};
use crate::model::MxRecord;

pub(super) fn text(swaps: &[Swap], texts: &Catalog) -> String {
    let parts: Vec<String> = swaps.iter().map(|swap| part(swap, texts)).collect();
    parts.join("\n")
}

fn part(swap: &Swap, texts: &Catalog) -> String {
    let domain = swap.domain.ascii();
    let mut text = match swap.direction {
        Direction::Forth => tr!(texts, "export-head", domain = domain),
        Direction::Back => tr!(texts, "export-head-back", domain = domain),
    };
    text.push_str("\n\n");
    let mut number = 0;
    let mut step = |words: String, records: Vec<&MxRecord>| {
        number += 1;
        let _ = writeln!(text, "{number}. {words}");
        for record in records {
            let line = tr!(
                texts,
                "export-cpanel-record",
                owner = swap.owner(),
                ttl = record.ttl.to_string(),
                priority = record.preference.to_string(),
                destination = relative(&record.exchange),
            );
            let _ = writeln!(text, "   {line}");
        }
    };
    if swap.direction == Direction::Forth {
        // Before the records: by them the automatic setting would judge that the mailboxes moved.
        step(tr!(texts, "export-cpanel-routing"), Vec::new());
    }
    step(tr!(texts, "export-cpanel-open", domain = domain), Vec::new());
    let (added, removed): (Vec<_>, Vec<_>) = (swap.added().collect(), swap.removed().collect());
    if !added.is_empty() {
        step(tr!(texts, "export-cpanel-add"), added);
    }
    if !removed.is_empty() {
        step(tr!(texts, "export-cpanel-delete"), removed);
    }
    if swap.direction == Direction::Back {
        step(tr!(texts, "export-cpanel-routing-back"), Vec::new());
    }
    text
}
