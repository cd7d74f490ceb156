//! A table for programs (RFC 4180). Its words are the same in every language.

use super::quote::{csv, name};
use super::swap::Swap;
use crate::model::MxRecord;

const HEAD: &str = "domain,action,name,ttl,class,type,preference,target";

pub(super) fn text(swaps: &[Swap]) -> String {
    let mut lines = vec![HEAD.to_owned()];
    for swap in swaps {
        let mut add = |action: &str, record: &MxRecord| {
            let fields = [
                swap.domain.ascii().to_owned(),
                action.to_owned(),
                swap.owner(),
                record.ttl.to_string(),
                "IN".to_owned(),
                "MX".to_owned(),
                record.preference.to_string(),
                name(&record.exchange),
            ];
            lines.push(fields.map(|field| csv(&field)).join(","));
        };
        swap.removed().for_each(|record| add("delete", record));
        swap.added().for_each(|record| add("create", record));
        swap.kept().for_each(|record| add("keep", record));
    }
    let mut text = lines.join("\r\n");
    text.push_str("\r\n");
    text
}
