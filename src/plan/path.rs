//! The way that mail takes from those who write to the customer's mail server, as the MX records
//! have it.

use crate::model::{MxRecord, Role};

/// Where mail passes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stop {
    /// Those who write.
    Senders,
    /// The filtering service.
    Service,
    /// A relay, usually the provider's.
    Relay,
    /// The customer's own mail server.
    OwnServer,
    /// A server of which nothing is known.
    Other,
}

/// The usual way, and the ways beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailPath {
    /// From the senders on, by the records that are tried first.
    pub usual: Vec<Stop>,
    /// By the other records: where mail enters when the first do not answer, or when a sender
    /// chooses so, as spammers do.
    pub beside: Vec<Stop>,
}

impl MailPath {
    /// Whether mail can get in past the service although it is there.
    #[must_use]
    pub fn has_back_door(&self) -> bool {
        let filtered = self.usual.contains(&Stop::Service) || self.beside.contains(&Stop::Service);
        filtered && self.beside.iter().chain(self.usual.get(1)).any(|stop| *stop != Stop::Service)
    }
}

/// The way by these records with their roles; none where nobody takes the mail.
#[must_use]
pub fn mail_path(records: &[(MxRecord, Role)]) -> Option<MailPath> {
    let lowest = records.iter().map(|(record, _)| record.preference).min()?;
    let entry = |role: Role| match role {
        Role::OwnServer => Stop::OwnServer,
        Role::Relay => Stop::Relay,
        Role::Service => Stop::Service,
        Role::Other => Stop::Other,
    };
    let (first, others): (Vec<_>, Vec<_>) =
        records.iter().partition(|(record, _)| record.preference == lowest);
    let door = entry(first.first()?.1);
    let mut usual = vec![Stop::Senders, door];
    if matches!(door, Stop::Service | Stop::Relay) {
        usual.push(Stop::OwnServer);
    }
    let mut beside = Vec::new();
    for (_, role) in first.into_iter().chain(others) {
        let stop = entry(*role);
        if stop != door && !beside.contains(&stop) {
            beside.push(stop);
        }
    }
    Some(MailPath { usual, beside })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(records: &[(u16, Role)]) -> Option<MailPath> {
        let record = |(preference, role): &(u16, Role)| {
            (MxRecord::new(*preference, "mx.example", 300), *role)
        };
        mail_path(&records.iter().map(record).collect::<Vec<_>>())
    }

    #[test]
    fn the_lowest_number_is_the_way_in() {
        let before = path(&[(40, Role::Relay), (5, Role::OwnServer)]).unwrap();
        assert_eq!(before.usual, [Stop::Senders, Stop::OwnServer]);
        assert_eq!(before.beside, [Stop::Relay]);
        assert!(!before.has_back_door(), "there is no filter to pass by");
        let after = path(&[(3, Role::Service), (4, Role::Service)]).unwrap();
        assert_eq!(after.usual, [Stop::Senders, Stop::Service, Stop::OwnServer]);
        assert!(after.beside.is_empty() && !after.has_back_door());
        assert_eq!(path(&[]), None);
    }

    #[test]
    fn what_is_left_beside_the_service_is_a_back_door() {
        assert!(path(&[(3, Role::Service), (40, Role::Relay)]).unwrap().has_back_door());
        assert!(path(&[(3, Role::OwnServer), (4, Role::Service)]).unwrap().has_back_door());
        let tie = path(&[(5, Role::Service), (5, Role::Other)]).unwrap();
        assert_eq!((tie.beside.as_slice(), tie.has_back_door()), ([Stop::Other].as_slice(), true));
    }
}
