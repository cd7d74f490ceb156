//! How to set up mail servers: guides as data under `assets/guides`, with the customer's values
//! filled in. Pure.
//!
//! A guide is a folder: `guide.toml` (product, versions, sources, when it was checked), a Markdown
//! text for each language, and the dialogs that it shows. Its sections are always the same five
//! ([`SectionId`]); what may stand in them is told in `assets/guides/README.md`.

mod dialog;
mod document;
pub mod draw;
mod fill;
pub mod firewall;
mod load;
pub mod log;
pub mod postfix;
#[cfg(test)]
mod product_tests;
pub mod ranges;
pub mod received;

pub use dialog::{Dialog, Look, Row, RowKind};
pub use document::{Block, Section, SectionId, Span};
pub use fill::{Blank, Values};
pub use load::{Guide, GuideError, Source, all, find, names};
