//! Where a domain stands on its way to the service.

use crate::model::{Arrival, DomainState, MxSet, MxSource, ServiceProfile};

/// The state of a domain with this MX set, by the definitions of [`DomainState`].
#[must_use]
pub fn state(source: MxSource, set: &MxSet, service: &ServiceProfile) -> DomainState {
    match source {
        MxSource::Unknown => DomainState::Unknown,
        MxSource::Null | MxSource::None => DomainState::NoMail,
        MxSource::Implicit => DomainState::NotSwitched,
        MxSource::Mx => {
            let standing = Standing::of(set, service);
            if standing.listed == 0 {
                DomainState::NotSwitched
            } else if standing.is_complete(service) && standing.is_first() {
                DomainState::Switched
            } else {
                DomainState::PartlySwitched
            }
        }
    }
}

/// What an answer with this MX set is, measured by the change. Beside a null MX it is none: some
/// senders take the domain for one without mail (RFC 7505 §3).
#[must_use]
pub fn arrival(set: &MxSet, service: &ServiceProfile) -> Arrival {
    match state(MxSource::Mx, set, service) {
        DomainState::Switched if !set.has_null() => Arrival::New,
        DomainState::Switched | DomainState::PartlySwitched => Arrival::Partly,
        DomainState::NotSwitched | DomainState::NoMail | DomainState::Unknown => Arrival::Old,
    }
}

/// How the service's hosts stand in an MX set against the others.
pub(super) struct Standing {
    /// How many of the service's hosts are listed.
    pub(super) listed: usize,
    /// The preference of the least preferred of them.
    pub(super) last_service: Option<u16>,
    /// The preference of the most preferred other host.
    pub(super) first_other: Option<u16>,
}

impl Standing {
    pub(super) fn of(set: &MxSet, service: &ServiceProfile) -> Self {
        // A host that is listed twice is tried at its better place.
        let places: Vec<u16> = service
            .inbound
            .iter()
            .filter_map(|inbound| set.of(&inbound.host).map(|r| r.preference).min())
            .collect();
        let others = set.hosts().filter(|record| !service.has_inbound(&record.exchange));
        Self {
            listed: places.len(),
            last_service: places.iter().copied().max(),
            first_other: others.map(|record| record.preference).min(),
        }
    }

    pub(super) fn is_complete(&self, service: &ServiceProfile) -> bool {
        self.listed == service.inbound.len()
    }

    /// Whether the service comes strictly before every other host.
    pub(super) fn is_first(&self) -> bool {
        match (self.last_service, self.first_other) {
            (Some(service), Some(other)) => service < other,
            (Some(_), None) => true,
            (None, _) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::MxRecord;

    fn state_of(records: &[(u16, &str)]) -> DomainState {
        let set = records.iter().map(|(p, host)| MxRecord::new(*p, *host, 300)).collect();
        state(MxSource::Mx, &set, &ServiceProfile::built_in())
    }

    const FR: &str = "france.security-mail.net";
    const EU: &str = "europe.security-mail.net";
    const AS: &str = "asia.security-mail.net";

    #[test]
    fn states() {
        use DomainState::{NotSwitched, PartlySwitched, Switched};
        let own = "mailgate.company.com";
        assert_eq!(state_of(&[(5, own)]), NotSwitched);
        assert_eq!(state_of(&[(3, FR), (4, EU), (5, AS)]), Switched);
        assert_eq!(state_of(&[(5, FR), (5, EU), (5, AS)]), Switched, "ties among its own");
        assert_eq!(state_of(&[(3, FR), (4, EU), (5, AS), (6, own)]), Switched, "a backup behind");
        assert_eq!(state_of(&[(3, FR), (4, EU), (5, AS), (5, own)]), PartlySwitched, "a tie");
        assert_eq!(state_of(&[(3, FR), (4, EU), (5, AS), (0, own)]), PartlySwitched, "behind");
        assert_eq!(state_of(&[(3, FR), (4, EU)]), PartlySwitched, "one is missing");
        assert_eq!(state_of(&[(3, FR), (4, EU), (5, AS), (90, AS), (40, own)]), Switched);
    }

    #[test]
    fn beside_a_null_mx_nothing_has_arrived() {
        let all = [(3, FR), (4, EU), (5, AS)];
        let arrived = |more: &[(u16, &str)]| {
            let records = all.iter().chain(more).map(|(p, host)| MxRecord::new(*p, *host, 300));
            arrival(&records.collect(), &ServiceProfile::built_in())
        };
        assert_eq!(arrived(&[]), Arrival::New);
        assert_eq!(arrived(&[(9, "mail.company.com")]), Arrival::New);
        assert_eq!(arrived(&[(0, ".")]), Arrival::Partly);
        assert_eq!(arrived(&[(9, ".")]), Arrival::Partly);
        assert_eq!(arrived(&[(1, "mail.company.com")]), Arrival::Partly);
    }

    #[test]
    fn without_records_the_source_decides() {
        let service = ServiceProfile::built_in();
        let none = MxSet::default();
        assert_eq!(state(MxSource::Implicit, &none, &service), DomainState::NotSwitched);
        assert_eq!(state(MxSource::Null, &none, &service), DomainState::NoMail);
        assert_eq!(state(MxSource::None, &none, &service), DomainState::NoMail);
        assert_eq!(state(MxSource::Unknown, &none, &service), DomainState::Unknown);
    }
}
