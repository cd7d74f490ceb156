//! Commands of Microsoft's `az` for Azure DNS.

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
    let query = format!("[?name=='{zone}'].resourceGroup | [0]");
    let _ = writeln!(text, "\n{}zone={}", head("#", swap, texts), shell(&zone));
    let _ = writeln!(text, "name={}", shell(&name));
    let _ = writeln!(
        text,
        "group=\"${{RESOURCE_GROUP:-$(az network dns zone list --query {} --output tsv)}}\"",
        shell(&query)
    );
    let at = "--resource-group \"$group\" --zone-name \"$zone\"";
    let record = |verb: &str, more: &str, host: &str, preference: u16| {
        format!(
            "az network dns record-set mx {verb} {at} --record-set-name \"$name\" \
             --exchange {} --preference {preference}{more}\n",
            shell(host)
        )
    };
    for new in swap.added() {
        text.push_str(&record("add-record", "", &relative(&new.exchange), new.preference));
    }
    let empty = swap.to.all().is_empty();
    // A set that loses its last record goes with it.
    let keep = if empty { "" } else { " --keep-empty-record-set" };
    for old in swap.removed() {
        text.push_str(&record("remove-record", keep, &relative(&old.exchange), old.preference));
    }
    if !empty {
        let ttl = swap.ttl();
        let _ = writeln!(
            text,
            "az network dns record-set mx update {at} --name \"$name\" --set ttl={ttl}"
        );
    }
}
