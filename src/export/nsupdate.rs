//! A script for `nsupdate`, which sends a dynamic update (RFC 2136).

use std::fmt::Write as _;

use super::swap::Swap;
use super::{head, quote};
use crate::i18n::Catalog;

pub(super) fn text(swaps: &[Swap], texts: &Catalog) -> String {
    let parts: Vec<String> = swaps.iter().map(|swap| part(swap, texts)).collect();
    parts.join("\n")
}

/// The server carries it out only if exactly the old set stands there (RFC 2136 §2.4.2), so that
/// nobody else's change is lost; then all in one step (§3.7).
fn part(swap: &Swap, texts: &Catalog) -> String {
    let owner = swap.owner();
    let mut text = head(";", swap, texts);
    // Otherwise nsupdate takes no name that was never allowed to a host, but stood there.
    text.push_str("check-names off\n");
    for record in swap.from.all() {
        let host = quote::name(&record.exchange);
        let _ = writeln!(text, "prereq yxrrset {owner} IN MX {} {host}", record.preference);
    }
    if swap.from.all().is_empty() {
        let _ = writeln!(text, "prereq nxrrset {owner} IN MX");
    } else {
        let _ = writeln!(text, "update delete {owner} IN MX");
    }
    for record in swap.to.all() {
        let host = quote::name(&record.exchange);
        let (ttl, preference) = (record.ttl, record.preference);
        let _ = writeln!(text, "update add {owner} {ttl} IN MX {preference} {host}");
    }
    text.push_str("send\n");
    text
}
