//! Lines of a zone file, as BIND and most other servers read them (RFC 1035 §5).

use std::fmt::Write as _;

use super::swap::Swap;
use super::{comment, head, quote};
use crate::i18n::{Catalog, tr};
use crate::model::MxRecord;

pub(super) fn text(swaps: &[Swap], texts: &Catalog) -> String {
    let parts: Vec<String> = swaps.iter().map(|swap| part(swap, texts)).collect();
    parts.join("\n")
}

/// The records to delete as comments, since a zone file only says what stands; then the whole
/// set that is to stand.
fn part(swap: &Swap, texts: &Catalog) -> String {
    let mut text = head(";", swap, texts);
    let removed: Vec<String> = swap.removed().map(|record| line(swap, record)).collect();
    if removed.is_empty() {
        text.push_str(&comment(";", &tr!(texts, "export-delete-none")));
    } else {
        text.push_str(&comment(";", &tr!(texts, "export-delete")));
        for line in removed {
            let _ = writeln!(text, ";   {line}");
        }
    }
    if swap.to.all().is_empty() {
        text.push_str(&comment(";", &tr!(texts, "export-set-none")));
    } else {
        text.push_str(&comment(";", &tr!(texts, "export-set")));
    }
    text.push_str(&lines(swap));
    text
}

/// The whole set that is to stand.
pub(super) fn lines(swap: &Swap) -> String {
    let lines: Vec<String> = swap.to.all().iter().map(|record| line(swap, record)).collect();
    if lines.is_empty() { String::new() } else { lines.join("\n") + "\n" }
}

fn line(swap: &Swap, record: &MxRecord) -> String {
    let MxRecord { preference, exchange, ttl } = record;
    format!("{} {ttl} IN MX {preference} {}", swap.owner(), quote::name(exchange))
}
