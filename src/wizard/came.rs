//! A case that came from somebody else's computer: what it may hold, and what of it counts here.

use ipnet::IpNet;

use super::change::{
    MAX_DOMAINS, MAX_ENDPOINTS, MAX_LOOKS, MAX_NETWORKS, MAX_NOTES, MAX_TEXT, Refused, sound_tags,
};
use super::service_hosts;
use crate::guide::ranges;
use crate::model::{Case, Field, NetworkSource, ServiceNetwork, ServiceProfile};

impl Case {
    /// Whether it holds no more than [`Case::apply`] lets a case hold. A file may hold anything.
    ///
    /// # Errors
    /// [`Refused`], as `apply` would have said.
    pub fn check_bounds(&self) -> Result<(), Refused> {
        if self.domains.len() > MAX_DOMAINS {
            return Err(Refused::TooManyDomains);
        }
        if Field::ALL.iter().any(|field| self.text(*field).len() > MAX_TEXT) {
            return Err(Refused::TextTooLong);
        }
        if self.notes.len() > MAX_NOTES {
            return Err(Refused::NotesTooLong);
        }
        if self.server.networks.len() > MAX_NETWORKS {
            return Err(Refused::TooManyNetworks);
        }
        sound_tags(self.tags.clone())?;
        let endpoints = |run: &crate::model::ReachRun| run.endpoints.len().max(run.controls.len());
        let records = [self.reach.len(), self.sent.len(), self.tests.len()];
        if records.into_iter().any(|count| count > MAX_LOOKS)
            || self.reach.iter().any(|run| endpoints(run) > MAX_ENDPOINTS)
            || self.watches.len() > MAX_DOMAINS
            || self.holds_more_looks_or_copies()
        {
            return Err(Refused::TooManyRecords);
        }
        self.handed_over.iter().filter_map(|copy| copy.base.as_ref()).try_for_each(|base| {
            // A base knows of no other copies, so this goes no deeper.
            if base.handed_over.is_empty() {
                base.check_bounds()
            } else {
                Err(Refused::TooManyRecords)
            }
        })
    }

    /// The case as it counts on this computer, with the profile of its service, if that is installed.
    /// Which networks are the service's, the profile tells. The address of a host is looked up again,
    /// and goes if the host does not have it. Whatever else there is was put in by somebody. Whether
    /// support confirmed it, nobody here has heard. What would let in far too many goes.
    #[must_use]
    pub fn from_elsewhere(mut self, service: Option<&ServiceProfile>) -> Self {
        let private = service.map(|service| service.private_networks.as_slice());
        let named = service.map(|service| service.ranges.as_slice()).unwrap_or_default();
        let hosts = service.map(service_hosts).unwrap_or_default();
        let is_host = |known: &ServiceNetwork| match &known.source {
            NetworkSource::Host(host) => {
                hosts.contains(host) && known.net.prefix_len() == known.net.max_prefix_len()
            }
            NetworkSource::Profile | NetworkSource::Given => false,
        };
        let judge = |known: ServiceNetwork| {
            ranges::parse(&known.net.to_string(), private.unwrap_or_default()).ok()?;
            Some(if named.contains(&known.net) {
                ServiceNetwork { source: NetworkSource::Profile, ..known }
            } else if is_host(&known) {
                ServiceNetwork { confirmed: false, ..known }
            } else {
                put_in(known.net)
            })
        };
        let networks = std::mem::take(&mut self.server.networks);
        self.server.networks = networks.into_iter().filter_map(judge).collect();
        self.server.looked_up = None;
        self
    }
}

/// A network that somebody put in.
pub(super) const fn put_in(net: IpNet) -> ServiceNetwork {
    ServiceNetwork { net, source: NetworkSource::Given, confirmed: false }
}

#[cfg(test)]
#[path = "came_tests.rs"]
mod tests;
