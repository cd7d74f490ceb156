//! A Domain Connect template (draft-ietf-dconn-domainconnect, "Template Definition").
//!
//! An MX record of a template conflicts with every MX record on its host, so the operator removes
//! the old ones.

use serde_json::json;

use super::quote::relative;
use super::swap::{Direction, Swap};
use super::{ExportError, Format};
use crate::model::ServiceProfile;

/// What names a template: an operator keeps those that it has taken up under these names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Whose template it is: a domain.
    pub provider: String,
    /// Which one.
    pub id: String,
}

impl Template {
    /// The template of a service.
    #[must_use]
    pub fn of(service: &ServiceProfile) -> Self {
        let host = service.inbound.first().map(|inbound| &inbound.host);
        let provider = host.and_then(|host| host.registrable()).unwrap_or(&service.id);
        Self { provider: provider.to_owned(), id: service.id.clone() }
    }

    /// Its place below an operator's API or pages.
    #[must_use]
    pub fn path(&self) -> String {
        format!("/v2/domainTemplates/providers/{}/services/{}", self.provider, self.id)
    }
}

pub(super) fn text(swap: &Swap, service: &ServiceProfile) -> Result<String, ExportError> {
    if swap.to.all().is_empty() {
        let domain = swap.domain.clone();
        return Err(ExportError::NoRecords { format: Format::DomainConnect, domain });
    }
    let records: Vec<_> = swap
        .to
        .all()
        .iter()
        .map(|record| {
            json!({
                "groupId": "mx",
                "type": "MX",
                "host": "@",
                "pointsTo": relative(&record.exchange),
                "ttl": record.ttl,
                "priority": record.preference,
            })
        })
        .collect();
    let Template { provider, mut id } = Template::of(service);
    let mut name = service.name.clone();
    if swap.direction == Direction::Back {
        id.push_str("-undo");
        name.push_str(" (undo)");
    }
    let template = json!({
        "providerId": provider,
        "providerName": service.name,
        "serviceId": id,
        "serviceName": name,
        "version": 1,
        "syncBlock": false,
        "hostRequired": false,
        "records": records,
    });
    Ok(format!("{template:#}\n"))
}
