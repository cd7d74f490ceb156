//! A zone file to import at Cloudflare, and at others that import one.
//!
//! An import adds records and deletes none; the instructions say so.

use super::swap::Swap;
use super::{ExportError, Format, bind};

pub(super) fn text(swap: &Swap) -> Result<String, ExportError> {
    if swap.to.all().is_empty() {
        let domain = swap.domain.clone();
        return Err(ExportError::NoRecords { format: Format::Cloudflare, domain });
    }
    // Importers differ in the comments they understand: records alone are safe everywhere.
    Ok(bind::lines(swap))
}
