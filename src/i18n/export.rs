//! The forms for DNS operators: what they are and what to do with them.

use super::{Catalog, tr};
use crate::export::{Direction, ExportError, Format};
use crate::probe::{ConnectFault, DomainConnect};

impl Catalog {
    /// What a form is called.
    #[must_use]
    pub fn export_name(&self, format: Format) -> String {
        match format {
            Format::Bind => tr!(self, "export-bind"),
            Format::Nsupdate => tr!(self, "export-nsupdate"),
            Format::Route53 => tr!(self, "export-route53"),
            Format::Cloudflare => tr!(self, "export-cloudflare"),
            Format::Azure => tr!(self, "export-azure"),
            Format::Gcloud => tr!(self, "export-gcloud"),
            Format::Powershell => tr!(self, "export-powershell"),
            Format::Cpanel => tr!(self, "export-cpanel"),
            Format::Plesk => tr!(self, "export-plesk"),
            Format::Csv => tr!(self, "export-csv"),
            Format::Table => tr!(self, "export-table"),
            Format::DomainConnect => tr!(self, "export-domain-connect"),
        }
    }

    /// What to do with a file of a form.
    #[must_use]
    pub fn export_use(&self, format: Format, filename: &str, direction: Direction) -> String {
        let file = filename;
        let words = match format {
            Format::Bind => tr!(self, "export-bind-use"),
            Format::Nsupdate => tr!(self, "export-nsupdate-use", file = file),
            Format::Route53 => tr!(self, "export-route53-use", file = file),
            Format::Cloudflare => tr!(self, "export-cloudflare-use", file = file),
            Format::Azure => tr!(self, "export-azure-use", file = file),
            Format::Gcloud => tr!(self, "export-gcloud-use", file = file),
            Format::Powershell => tr!(self, "export-powershell-use", file = file),
            Format::Cpanel => tr!(self, "export-cpanel-use"),
            Format::Plesk => tr!(self, "export-plesk-use", file = file),
            Format::Csv => tr!(self, "export-csv-use"),
            Format::Table => tr!(self, "export-table-use"),
            Format::DomainConnect => tr!(self, "export-domain-connect-use"),
        };
        match direction {
            Direction::Forth => words,
            Direction::Back => format!("{} {words}", tr!(self, "export-back-use")),
        }
    }

    /// Why a change cannot be written in a form.
    #[must_use]
    pub fn export_error(&self, error: &ExportError) -> String {
        match error {
            ExportError::Nothing => tr!(self, "error-domain-empty"),
            ExportError::OneOnly(format) => {
                tr!(self, "export-one-only", format = self.export_name(*format))
            }
            ExportError::NoRecords { format, domain } => tr!(
                self,
                "export-no-records",
                format = self.export_name(*format),
                domain = domain.unicode(),
            ),
        }
    }

    /// Whether a DNS operator makes the change by Domain Connect.
    #[must_use]
    pub fn domain_connect(&self, found: &Result<DomainConnect, ConnectFault>) -> String {
        match found {
            Ok(DomainConnect { provider, link: Some(_) }) => {
                tr!(self, "domain-connect-link", provider = provider.as_str())
            }
            Ok(DomainConnect { provider, link: None }) => {
                tr!(self, "domain-connect-no-template", provider = provider.as_str())
            }
            Err(ConnectFault::NotSpoken) => tr!(self, "domain-connect-not-spoken"),
            Err(ConnectFault::Unknown) => tr!(self, "domain-connect-unknown"),
            Err(fault) => tr!(self, "domain-connect-fault", reason = fault.to_string()),
        }
    }
}
