//! A change batch for Amazon Route 53 (`ChangeResourceRecordSets`).

use serde_json::json;

use super::quote;
use super::swap::{Direction, Swap};
use crate::i18n::{Catalog, tr};
use crate::model::MxSet;

/// The longest comment that the service takes, in characters.
const MAX_COMMENT: usize = 256;

/// One UPSERT replaces the whole set at once. A set that is to be empty is deleted, which wants
/// the very records and TTL that stand.
pub(super) fn text(swap: &Swap, texts: &Catalog) -> String {
    let domain = swap.domain.ascii();
    let comment = match swap.direction {
        Direction::Forth => tr!(texts, "export-head", domain = domain),
        Direction::Back => tr!(texts, "export-head-back", domain = domain),
    };
    let comment: String = comment.chars().take(MAX_COMMENT).collect();
    let (action, set) =
        if swap.to.all().is_empty() { ("DELETE", &swap.from) } else { ("UPSERT", &swap.to) };
    let batch = json!({
        "Comment": comment,
        "Changes": [{
            "Action": action,
            "ResourceRecordSet": {
                "Name": swap.owner(),
                "Type": "MX",
                "TTL": set.ttl().unwrap_or_else(|| swap.ttl()),
                "ResourceRecords": values(set),
            },
        }],
    });
    format!("{batch:#}\n")
}

fn values(set: &MxSet) -> Vec<serde_json::Value> {
    set.all()
        .iter()
        .map(|r| json!({ "Value": format!("{} {}", r.preference, quote::name(&r.exchange)) }))
        .collect()
}
