//! The change in the forms that DNS operators' machines take, one file a form. Pure.
//!
//! Every form is written from a [`Swap`]: the set that stands and the set that is to stand. The
//! way back is the same swap the other way round.

mod azure;
mod bind;
mod cloudflare;
mod cpanel;
mod csv;
mod domain_connect;
mod format;
mod gcloud;
mod nsupdate;
mod plesk;
mod powershell;
mod quote;
mod route53;
mod sheet;
mod swap;
mod table;

pub use domain_connect::Template;
pub use format::{Format, UnknownFormat};
pub(crate) use sheet::harmless;
pub use sheet::{Cell, Sheet, SheetError};
pub use swap::{Direction, Swap};

use thiserror::Error;

use crate::i18n::{Catalog, tr};
use crate::model::{DomainName, HostName, ServiceProfile};

/// A change in one form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// The form.
    pub format: Format,
    /// What to call the file.
    pub filename: String,
    /// The file's text, ending with a line end.
    pub text: String,
}

/// Why a change cannot be written in a form.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ExportError {
    /// There is nothing to write.
    #[error("no domain was given")]
    Nothing,
    /// The form holds the records of one zone.
    #[error("the form {0} holds one domain at a time")]
    OneOnly(Format),
    /// The form can only say what is to stand, and nothing is to.
    #[error("the form {format} cannot say that {domain} has no MX record")]
    NoRecords {
        /// The form.
        format: Format,
        /// The domain.
        domain: DomainName,
    },
}

/// Writes the changes of some domains in a form that names no zone, or in zones that nobody saw.
///
/// # Errors
/// [`ExportError`] where the form cannot say it.
pub fn write(
    format: Format,
    swaps: &[Swap],
    service: &ServiceProfile,
    texts: &Catalog,
) -> Result<Export, ExportError> {
    write_in(format, swaps, &[], service, texts)
}

/// Writes the changes of some domains in a form, with the zones in which they were seen to lie.
///
/// # Errors
/// [`ExportError`] where the form cannot say it.
pub fn write_in(
    format: Format,
    swaps: &[Swap],
    zones: &[HostName],
    service: &ServiceProfile,
    texts: &Catalog,
) -> Result<Export, ExportError> {
    let first = swaps.first().ok_or(ExportError::Nothing)?;
    if swaps.len() > 1 && !format.holds_several() {
        return Err(ExportError::OneOnly(format));
    }
    let text = match format {
        Format::Bind => bind::text(swaps, texts),
        Format::Nsupdate => nsupdate::text(swaps, texts),
        Format::Route53 => route53::text(first, texts),
        Format::Cloudflare => cloudflare::text(first)?,
        Format::Azure => azure::text(swaps, zones, texts),
        Format::Gcloud => gcloud::text(swaps, zones, texts),
        Format::Powershell => powershell::text(swaps, zones, texts),
        Format::Cpanel => cpanel::text(swaps, texts),
        Format::Plesk => plesk::text(swaps, zones, texts),
        Format::Csv => csv::text(swaps),
        Format::Table => table::text(swaps, texts),
        Format::DomainConnect => domain_connect::text(first, service)?,
    };
    Ok(Export { format, filename: filename(format, first, swaps.len()), text })
}

fn filename(format: Format, first: &Swap, count: usize) -> String {
    let of = if count == 1 { format!("-{}", first.domain.ascii()) } else { String::new() };
    let back = if first.direction == Direction::Back { "-undo" } else { "" };
    format!("mx{of}{back}.{}", format.extension())
}

/// What a file begins with: a comment on whose records it holds.
fn head(mark: &str, swap: &Swap, texts: &Catalog) -> String {
    let domain = swap.domain.ascii();
    let words = match swap.direction {
        Direction::Forth => tr!(texts, "export-head", domain = domain),
        Direction::Back => tr!(texts, "export-head-back", domain = domain),
    };
    comment(mark, &words)
}

/// A comment on one line, whatever the translation holds.
fn comment(mark: &str, words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    format!("{mark} {}\n", words.join(" "))
}

#[cfg(test)]
mod tests;
