//! The parts that screens are made of.

mod basics;
mod code;
mod focusable;
mod form;
mod icon;
mod inert;
mod path;
mod reveal;
mod table;
mod timeline;

pub use basics::{banner, card, disclosure, heading, line, muted, section, title};
pub use code::code_block;
pub use focusable::{action, choice, entry, primary, secondary};
pub use form::{Area, field, labelled};
pub use icon::{Icon, icon, state_icon};
pub use inert::inert;
pub use path::mail_path;
pub use reveal::reveal_focused;
pub use table::{Cell, table};
pub use timeline::{Mark, Moment, timeline};
