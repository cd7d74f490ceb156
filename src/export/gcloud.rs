//! Commands of Google's `gcloud` for Cloud DNS.

use std::fmt::Write as _;

use super::head;
use super::quote::{name, shell};
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

/// The whole set in one step.
fn part(swap: &Swap, zones: &[HostName], texts: &Catalog, text: &mut String) {
    let (zone, _) = swap.zone(zones);
    let filter = shell(&format!("dnsName={zone}. AND visibility=public"));
    let _ = writeln!(
        text,
        "\n{}zone=\"${{MANAGED_ZONE:-$(gcloud dns managed-zones list --filter={filter} \
         --format='value(name)' --limit=1)}}\"",
        head("#", swap, texts)
    );
    let verb = match (swap.from.all().is_empty(), swap.to.all().is_empty()) {
        (_, true) => "delete",
        (true, false) => "create",
        (false, false) => "update",
    };
    let owner = shell(&swap.owner());
    let _ = write!(text, "gcloud dns record-sets {verb} {owner} --zone=\"$zone\" --type=MX");
    if verb != "delete" {
        let data: Vec<String> = swap
            .to
            .all()
            .iter()
            .map(|record| format!("{} {}", record.preference, name(&record.exchange)))
            .collect();
        let _ = write!(text, " --ttl={} --rrdatas={}", swap.ttl(), shell(&data.join(",")));
    }
    text.push('\n');
}
