//! By what a domain is known again, and which part of a list it belongs to.

use std::str::FromStr;

use ring::digest::{SHA256, digest};
use thiserror::Error;

use crate::model::DomainName;

/// The first sixteen octets of SHA-256 over the A-label form: the same on every computer, in
/// every version, and short enough to remember for a million domains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(u128);

impl Id {
    /// The identity of a domain.
    #[must_use]
    pub fn of(name: &DomainName) -> Self {
        let hash = digest(&SHA256, name.ascii().as_bytes());
        let mut head = [0; 16];
        for (to, from) in head.iter_mut().zip(hash.as_ref()) {
            *to = *from;
        }
        Self(u128::from_be_bytes(head))
    }

    /// The first eight octets of the hash as a number; by it lists are split.
    #[must_use]
    pub fn head(self) -> u64 {
        let mut head = [0; 8];
        head.copy_from_slice(&self.0.to_be_bytes()[..8]);
        u64::from_be_bytes(head)
    }
}

/// One part of a list that is split among several runs. Every domain belongs to exactly one part,
/// wherever it stands in the list and whatever else stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    index: u64,
    count: u64,
}

/// Why a text names no part.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error(
    "write I/N, such as 0/4: part I of N, from 0/4 to 3/4 or from 1/4 to 4/4 (0/4 and 4/4 are the same)"
)]
pub struct ShardError;

impl Shard {
    /// Whether a domain belongs to it.
    #[must_use]
    pub fn holds(self, id: Id) -> bool {
        id.head() % self.count == self.index
    }
}

impl FromStr for Shard {
    type Err = ShardError;

    /// Counting from 0 (as Kubernetes does) and from 1 (as people do) both reach every part.
    fn from_str(text: &str) -> Result<Self, ShardError> {
        let (index, count) = text.split_once('/').ok_or(ShardError)?;
        let number = |text: &str| {
            let plain = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            if plain { text.parse::<u64>().map_err(|_| ShardError) } else { Err(ShardError) }
        };
        let (index, count) = (number(index)?, number(count)?);
        if count == 0 || count > 1_000_000 || index > count {
            return Err(ShardError);
        }
        Ok(Self { index: index % count, count })
    }
}

impl std::fmt::Display for Shard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.index, self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(name: &str) -> Id {
        Id::of(&DomainName::parse(name).unwrap())
    }

    #[test]
    fn an_identity_is_the_same_everywhere() {
        // printf company.example | sha256sum
        assert_eq!(format!("{:016x}", id("Company.Example.").head()), "782ee6da7993e1b8");
    }

    #[test]
    fn every_domain_belongs_to_exactly_one_part() {
        for number in 0..200 {
            let id = id(&format!("c{number}.example"));
            for first in [0, 1] {
                let parts = (first..first + 7).map(|i| format!("{i}/7").parse::<Shard>().unwrap());
                assert_eq!(parts.filter(|part| part.holds(id)).count(), 1);
            }
        }
    }

    #[test]
    fn parts_are_read_strictly() {
        assert_eq!("4/4".parse::<Shard>(), "0/4".parse());
        assert_eq!("1/1".parse::<Shard>().map(|part| part.to_string()).as_deref(), Ok("0/1"));
        for wrong in
            ["", "1", "/", "5/4", "0/0", "-1/4", "+1/4", "1/4/2", "a/b", " 1/4", "1/9999999"]
        {
            assert_eq!(wrong.parse::<Shard>(), Err(ShardError), "{wrong}");
        }
    }
}
