//! A Domain Connect template (draft-ietf-dconn-domainconnect, "Template Definition").
//!
//! An MX record of a template conflicts with every MX record on its host, so the operator removes
//! the old ones.

use serde_json::json;

use super::quote::relative;
use super::swap::{Direction, Swap};
use super::{ExportError, Format};
use crate::model::ServiceProfile;

pub(super) fn text(swap: &Swap, service: &ServiceProfile) -> Result<String, ExportError> {
    if swap.to.all().is_empty() {
        let domain = swap.domain.clone();
        return Err(ExportError::NoRecords { format: Format::DomainConnect, domain });
    }
    let host = service.inbound.first().map(|inbound| &inbound.host);
    let provider = host.and_then(|host| host.registrable()).unwrap_or(&service.id);
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
    let (id, name) = match swap.direction {
        Direction::Forth => (service.id.clone(), service.name.clone()),
        Direction::Back => (format!("{}-undo", service.id), format!("{} (undo)", service.name)),
    };
    let template = json!({
        "providerId": provider,
        "providerName": service.name,
        "serviceId": id,
        "serviceName": name,
        "version": 1,
        "syncPubKeyDomain": provider,
        "syncBlock": false,
        "hostRequired": false,
        "records": records,
    });
    Ok(format!("{template:#}\n"))
}
