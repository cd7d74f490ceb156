//! The letter to the DNS operator and the subscription sheet. Pure: no clock, no disk, no network.
//!
//! [`compose`] and [`sheet`] say what stands in the document ([`Content`]), [`lay_out`] gives
//! everything its place ([`Page`]), and [`to_pdf`] makes the file. A preview is drawn from the
//! same pages, with the same fonts ([`crate::fonts`]).

mod burden;
mod compose;
mod content;
mod conventions;
mod date;
mod dossier;
mod drawn;
mod emergency;
mod flow;
mod font;
mod foot;
mod layout;
mod page;
mod pdf;
mod picture;
mod pieces;
mod request;
mod safeguards;
mod server;
mod sheet;
mod table;
mod text;
mod words;

pub use compose::compose;
pub use content::{Blank, Block, Content, Heads, Inline, Line, Row, Side};
pub use dossier::{Dossier, Examined, dossier};
pub use emergency::emergency;
pub use layout::lay_out;
pub use page::{Face, Item, Page};
pub use pdf::{Meta, PdfError, to_pdf, to_pdf_with};
pub use picture::Picture;
pub use sheet::sheet;

#[cfg(test)]
mod tests;
