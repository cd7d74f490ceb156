//! What a host that a look saw listed is worth, whatever else was listed.

use super::mx;
use crate::model::{DomainObservation, FindingCode as Code, HostName, ServiceProfile};

/// Whether mail can be taken to a listed host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HostWorth {
    /// A slip of the pen that no mail can go to: an address in the place of a name, or a name like the
    /// service's that the DNS does not know.
    Slip,
    /// The DNS does not know it.
    Dead,
    /// It looks like a host of the service, and is none: one that the service had formerly, or
    /// another server of whoever sells the service.
    LikeService,
    /// Nothing speaks against it.
    Sound,
}

/// Judges a host that a look saw listed.
#[must_use]
pub fn worth(seen: &DomainObservation, service: &ServiceProfile, host: &HostName) -> HostWorth {
    let found = mx::target(seen, service, host);
    let has = |code| found.iter().any(|finding| finding.code == code);
    if mx::is_slip(&found, host.as_str()) {
        HostWorth::Slip
    } else if has(Code::MxTargetMissing) {
        HostWorth::Dead
    } else if has(Code::ServiceHostUnknown) {
        HostWorth::LikeService
    } else {
        HostWorth::Sound
    }
}

/// The service's hosts that the DNS does not know, by all of these looks. No letter should go out
/// with a name that leads nowhere.
#[must_use]
pub fn without_address(looks: &[&DomainObservation], service: &ServiceProfile) -> Vec<HostName> {
    let hosts = service.inbound.iter().map(|inbound| &inbound.host);
    let seen =
        |host: &HostName| looks.iter().filter_map(|look| look.host(host)).collect::<Vec<_>>();
    let lacks = |host: &&HostName| seen(host).iter().all(|seen| seen.addresses().next().is_none());
    let is_known = |host: &HostName| seen(host).iter().any(|seen| seen.is_known());
    hosts.filter(|host| lacks(host) && is_known(host)).cloned().collect()
}
