//! Which records to go back to. What a look saw in the middle of somebody's work is no state that
//! anybody wants again: records deleted and not yet created, a name misspelt at first.

use crate::advise::{HostWorth, worth};
use crate::model::{CaseDomain, DomainObservation, MxRecord, MxSet, MxSource, ServiceProfile};

/// What the records of a look are worth as a way back; the better, the greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Worth {
    /// No mail gets to any of its hosts, or it is not known where the mail went.
    Broken,
    /// It took no mail.
    NoMail,
    /// The domain's own address took the mail.
    Address,
    /// All hosts look like the service's.
    LikeService,
    /// Other hosts took the mail, and among them is one that nobody wants back.
    Mixed,
    /// Other hosts took the mail.
    Sound,
}

impl CaseDomain {
    /// The look before the change whose records are to be gone back to: of those that list none of
    /// the service's hosts, the last with the best records. `None`: nobody looked before.
    #[must_use]
    pub fn before_change(&self, service: &ServiceProfile) -> Option<&DomainObservation> {
        let is_old = |look: &&DomainObservation| look.is_known() && !lists_service(look, service);
        // The last of several that are the best.
        self.looks().filter(is_old).max_by_key(|look| of(look, service))
    }
}

/// The records of a look that can be gone back to: no host of the service, no slip, and none that
/// the DNS does not know, unless it stood beside others before anybody began. One that looks like
/// the service's stays only where there is no other: it may be the own server of somebody whose
/// provider sells the service.
#[must_use]
pub fn records(look: &DomainObservation, service: &ServiceProfile) -> MxSet {
    let set = look.mx_set();
    let own = || set.hosts().filter(|record| !service.has_inbound(&record.exchange));
    let of_worth = |wanted: &[HostWorth]| -> MxSet {
        let is_wanted =
            |record: &&MxRecord| wanted.contains(&worth(look, service, &record.exchange));
        own().filter(is_wanted).cloned().collect()
    };
    let sound = of_worth(&[HostWorth::Sound]);
    match (lists_service(look, service), sound.all().is_empty()) {
        (true, _) => sound,
        (false, false) => of_worth(&[HostWorth::Sound, HostWorth::Dead]),
        (false, true) => of_worth(&[HostWorth::LikeService]),
    }
}

fn of(look: &DomainObservation, service: &ServiceProfile) -> Worth {
    match look.source() {
        MxSource::Unknown => Worth::Broken,
        MxSource::Null | MxSource::None => Worth::NoMail,
        MxSource::Implicit => Worth::Address,
        MxSource::Mx => {
            let set = look.mx_set();
            let has = |wanted: HostWorth| {
                set.hosts().any(|record| worth(look, service, &record.exchange) == wanted)
            };
            let is_like = has(HostWorth::LikeService);
            match (has(HostWorth::Sound), is_like || has(HostWorth::Slip)) {
                (true, false) => Worth::Sound,
                (true, true) => Worth::Mixed,
                (false, _) if is_like => Worth::LikeService,
                (false, _) => Worth::Broken,
            }
        }
    }
}

fn lists_service(look: &DomainObservation, service: &ServiceProfile) -> bool {
    look.mx_set().hosts().any(|record| service.has_inbound(&record.exchange))
}

#[cfg(test)]
#[path = "way_back_tests.rs"]
mod tests;
