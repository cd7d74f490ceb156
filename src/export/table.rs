//! A table for people, as text for a ticket or a mail.

use unicode_width::UnicodeWidthStr;

use super::quote::name;
use super::swap::Swap;
use crate::i18n::{Catalog, tr};
use crate::model::MxRecord;

/// The columns that hold numbers end at the same place.
const RIGHT: [bool; 6] = [false, false, true, false, true, false];

pub(super) fn text(swaps: &[Swap], texts: &Catalog) -> String {
    let mut rows = vec![[
        tr!(texts, "export-table-action"),
        tr!(texts, "letter-head-owner"),
        tr!(texts, "letter-head-ttl"),
        tr!(texts, "letter-head-type"),
        tr!(texts, "letter-head-preference"),
        tr!(texts, "letter-head-target"),
    ]];
    for swap in swaps {
        let mut add = |action: String, record: &MxRecord| {
            rows.push([
                action,
                swap.owner(),
                record.ttl.to_string(),
                "MX".to_owned(),
                record.preference.to_string(),
                name(&record.exchange),
            ]);
        };
        swap.removed().for_each(|record| add(tr!(texts, "export-table-delete"), record));
        swap.added().for_each(|record| add(tr!(texts, "export-table-create"), record));
        swap.kept().for_each(|record| add(tr!(texts, "export-table-keep"), record));
    }
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let widths: [usize; 6] = std::array::from_fn(width);
    let line = |row: &[String; 6]| {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let gap = " ".repeat(widths[column].saturating_sub(cell.width()));
            if RIGHT[column] { format!("{gap}{cell}") } else { format!("{cell}{gap}") }
        });
        let cells: Vec<String> = cells.collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}
