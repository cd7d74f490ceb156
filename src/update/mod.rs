//! Changes a zone at its primary server: dynamic update (RFC 2136) signed with TSIG (RFC 8945).
//!
//! The server carries an update out as a whole or not at all, and only if the old set still
//! stands there exactly as it was seen.

mod fault;
mod key;
mod message;
mod undo;
mod wire;

pub use fault::UpdateFault;
pub use key::{Key, KeyError};
pub use undo::{UndoError, read_undo, write_undo};

use std::net::{IpAddr, SocketAddr};
use std::time::Duration;

use crate::export::Swap;
use crate::model::{DomainName, MxSet};
use crate::probe::{names_above, unlikely_name};

/// A primary server and the key that it knows.
#[derive(Debug, Clone)]
pub struct Primary {
    /// Its address.
    pub address: SocketAddr,
    /// The key.
    pub key: Key,
    /// How long each exchange may take.
    pub limit: Duration,
}

/// What a server says of a domain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The zone that holds the domain, without its final dot.
    pub zone: String,
    /// Whether the domain exists there.
    pub exists: bool,
    /// The MX set that the server answers; empty: there is none.
    pub set: MxSet,
    /// The wildcard that the set comes from, where the domain has none of its own.
    pub wildcard: Option<String>,
    /// The domain's own addresses, to which its mail goes if there is no MX record.
    pub addresses: Vec<IpAddr>,
}

impl Standing {
    /// The MX set that stands at the domain itself, which an update can take away.
    #[must_use]
    pub fn own(&self) -> MxSet {
        if self.wildcard.is_some() { MxSet::default() } else { self.set.clone() }
    }
}

impl Primary {
    /// Asks the server which of its zones holds the domain, and which MX records stand there.
    ///
    /// # Errors
    /// [`UpdateFault`] if it does not say.
    pub async fn look(&self, domain: &DomainName) -> Result<Standing, UpdateFault> {
        let zone = wire::zone(self, domain).await?;
        let (exists, set) = wire::mx(self, domain.ascii()).await?;
        let wildcard = self.wildcard(&zone, domain, &set).await;
        let addresses = wire::addresses(self, domain).await?;
        Ok(Standing { zone, exists, set, wildcard, addresses })
    }

    /// The wildcard that a set comes from: see [`crate::probe`], which tells it the same way.
    async fn wildcard(&self, zone: &str, domain: &DomainName, set: &MxSet) -> Option<String> {
        let mut found = None;
        // Below the domain too: it does not exist itself.
        for name in std::iter::once(domain.ascii()).chain(names_above(domain.ascii(), zone)) {
            let answer = wire::mx(self, &unlikely_name(name)).await;
            let same = |other: MxSet| !other.all().is_empty() && other.same_routing(set);
            if !answer.is_ok_and(|(_, other)| same(other)) {
                break;
            }
            found = (name != domain.ascii()).then(|| format!("*.{name}"));
        }
        found
    }

    /// Puts one set in the place of another.
    ///
    /// # Errors
    /// [`UpdateFault`]; [`UpdateFault::may_have_changed`] says whether it is certain that nothing
    /// was changed.
    pub async fn change(&self, zone: &str, swap: &Swap) -> Result<(), UpdateFault> {
        let message = message::update(zone, swap)?;
        if let Err(fault) = wire::update(self, message).await {
            return Err(self.looked_into(fault, swap).await);
        }
        // What a server does not like it may pass over and say that all is well.
        match self.look(&swap.domain).await {
            Ok(now) if !now.own().same_routing(&swap.to) => Err(UpdateFault::NotMade),
            // That it cannot be read again says nothing on the change, which was confirmed.
            Ok(_) | Err(_) => Ok(()),
        }
    }

    /// A refusal that nobody can sign holds if the old set is still there.
    async fn looked_into(&self, fault: UpdateFault, swap: &Swap) -> UpdateFault {
        if !fault.is_unsigned_by_rule() {
            return fault;
        }
        match self.look(&swap.domain).await {
            Ok(now) if now.own().same_routing(&swap.from) => fault,
            Ok(_) | Err(_) => UpdateFault::Unproven(Box::new(fault)),
        }
    }
}
