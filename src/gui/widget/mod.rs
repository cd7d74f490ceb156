//! The parts that screens are made of.

mod basics;
mod code;
mod focusable;
mod form;
mod glossed;
mod icon;
mod in_view;
mod inert;
mod path;
mod popover;
mod prose;
mod reveal;
mod several_lines;
mod table;
mod timeline;

pub use basics::{banner, body, card, disclosure, heading, line, muted, section, small, title};
pub use code::code_block;
pub use focusable::{action, choice, entry, primary, secondary};
pub use form::{Area, field, labelled};
pub use glossed::glossed;
pub use icon::{Icon, icon, state_icon};
pub use in_view::{in_view, rows_high};
pub use inert::inert;
pub use path::mail_path;
pub use prose::{Look, Run, runs};
pub use reveal::{reveal, reveal_focused};
pub use several_lines::several_lines;
pub use table::{Cell, table};
pub use timeline::{Mark, Moment, timeline};
