//! The course of a change in words: its schedule, and the wait for it to arrive.

use std::collections::HashMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Catalog, tr};
use crate::model::{Arrival, PUBLIC_RESOLVERS, Sighting, Witness};
use crate::plan::schedule::Event;

/// The texts of an event of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventText {
    /// What it is, in a few words.
    pub title: String,
    /// What to do, or what happens.
    pub what: String,
    /// The way back from there.
    pub back: String,
}

impl Catalog {
    /// An event of a schedule.
    #[must_use]
    pub fn event(&self, event: Event) -> EventText {
        let key = format!("schedule-{}", event.as_str().replace('_', "-"));
        let none = HashMap::<&str, &str>::new;
        EventText {
            title: self.loader.get_args(&key, none()),
            what: self.loader.get_attr_args(&key, "what", none()),
            back: self.loader.get_attr_args(&key, "back", none()),
        }
    }

    /// A time, where this computer is.
    #[must_use]
    pub fn moment(&self, at: Timestamp) -> String {
        at.to_zoned_datetime(TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
    }

    /// Who answers.
    #[must_use]
    pub fn witness(&self, witness: &Witness) -> String {
        match witness {
            Witness::Authority(server, address) => format!("{server} ({address})"),
            Witness::Resolver(address) => {
                let known = PUBLIC_RESOLVERS.iter().find(|(_, ip)| *ip == address.ip());
                let name = known
                    .map_or_else(|| address.to_string(), |(name, ip)| format!("{name} ({ip})"));
                tr!(self, "watch-resolver", name = name)
            }
        }
    }

    /// What an answer is worth.
    #[must_use]
    pub fn arrival(&self, sighting: &Sighting) -> String {
        match sighting.arrival {
            Arrival::New => tr!(self, "watch-new"),
            Arrival::Partly => tr!(self, "watch-partly"),
            Arrival::Old => tr!(self, "watch-old"),
            Arrival::Unknown => tr!(self, "watch-no-answer", detail = sighting.fault.as_str()),
        }
    }
}
