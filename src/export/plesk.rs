//! Commands of Plesk's `dns` utility.

use std::fmt::Write as _;

use super::head;
use super::quote::{relative, shell};
use super::swap::Swap;
use crate::i18n::Catalog;
use crate::model::HostName;

pub(super) fn text(swaps: &[Swap], zones: &[HostName], texts: &Catalog) -> String {
    let mut text = "#!/bin/sh\nset -eu\n".to_owned();
    for swap in swaps {
        part(swap, zones, texts, &mut text);
    }
    text
}

/// First what comes, then what goes, so that the domain is never without a record.
fn part(swap: &Swap, zones: &[HostName], texts: &Catalog, text: &mut String) {
    let (zone, name) = swap.zone(zones);
    let (zone, name) = (shell(&zone), shell(if name == "@" { "" } else { &name }));
    let _ = write!(text, "\n{}", head("#", swap, texts));
    let added = swap.added().map(|record| ("add", record));
    for (verb, record) in added.chain(swap.removed().map(|record| ("del", record))) {
        let host = shell(&relative(&record.exchange));
        let _ = writeln!(
            text,
            "plesk bin dns --{verb} {zone} -mx {name} -mailexchanger {host} -priority {}",
            record.preference
        );
    }
}
