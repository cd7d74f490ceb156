//! Numbers for MX records, so that the service always comes first.

/// How the numbers came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Basis {
    /// The preferences that the service asks for fit.
    AsWished,
    /// Lower ones, in the room before the kept records.
    Lowered,
    /// There was no room: the kept records got new numbers too.
    Renumbered,
}

/// The preferences for a new set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Numbers {
    /// For the service's hosts, in their order.
    pub(super) service: Vec<u16>,
    /// For the kept records, in the order they were given.
    pub(super) kept: Vec<u16>,
    pub(super) basis: Basis,
}

/// The distance between numbers when a set is numbered anew: room for later insertions.
const STEP: u16 = 10;

/// Chooses preferences such that every host of the service comes strictly before every kept
/// record, and kept records keep their order and their ties.
///
/// `wished` holds the service's own preferences, ascending; `kept` the old ones of what stays.
pub(super) fn assign(wished: &[u16], kept: &[u16]) -> Numbers {
    let lowest = kept.iter().min().copied();
    let fits = |lowest: u16| wished.iter().all(|value| *value < lowest);
    let count = u16::try_from(wished.len()).unwrap_or(u16::MAX);
    match lowest {
        None => Numbers { service: wished.to_vec(), kept: Vec::new(), basis: Basis::AsWished },
        Some(lowest) if fits(lowest) => {
            Numbers { service: wished.to_vec(), kept: kept.to_vec(), basis: Basis::AsWished }
        }
        Some(lowest) if lowest >= count => Numbers {
            service: (lowest - count..lowest).collect(),
            kept: kept.to_vec(),
            basis: Basis::Lowered,
        },
        Some(lowest) => renumber(count, lowest, kept),
    }
}

fn renumber(count: u16, lowest: u16, kept: &[u16]) -> Numbers {
    let service = (1..=count).map(|place| place * STEP).collect();
    let first = (count + 1) * STEP;
    let moved: Option<Vec<u16>> =
        kept.iter().map(|old| (old - lowest).checked_add(first)).collect();
    // Too near the top of the range to be moved as they are: only their order is kept.
    let kept = moved.unwrap_or_else(|| {
        let mut distinct = kept.to_vec();
        distinct.sort_unstable();
        distinct.dedup();
        let step =
            ((u16::MAX - first) / u16::try_from(distinct.len()).unwrap_or(u16::MAX)).clamp(1, STEP);
        let place =
            |old| u16::try_from(distinct.partition_point(|value| value < old)).unwrap_or(u16::MAX);
        kept.iter().map(|old| first.saturating_add(place(old).saturating_mul(step))).collect()
    });
    Numbers { service, kept, basis: Basis::Renumbered }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn takes_the_wished_values_where_they_fit() {
        let numbers = assign(&[3, 4, 5], &[40, 40]);
        assert_eq!((numbers.service, numbers.kept), (vec![3, 4, 5], vec![40, 40]));
        assert_eq!(numbers.basis, Basis::AsWished);
    }

    #[test]
    fn goes_lower_where_an_old_value_ties() {
        // The seed's own example: asia at 5 beside the old server at 5.
        let numbers = assign(&[3, 4, 5], &[5, 40]);
        assert_eq!((numbers.service, numbers.kept), (vec![2, 3, 4], vec![5, 40]));
        assert_eq!(numbers.basis, Basis::Lowered);
    }

    #[test]
    fn numbers_anew_where_there_is_no_room() {
        let numbers = assign(&[3, 4, 5], &[0, 10]);
        assert_eq!((numbers.service, numbers.kept), (vec![10, 20, 30], vec![40, 50]));
        let numbers = assign(&[3, 4, 5], &[0, 65_535, 65_535]);
        assert_eq!(numbers.kept, [40, 50, 50]);
    }

    proptest! {
        #[test]
        fn the_service_always_comes_first(
            mut wished in prop::collection::vec(any::<u16>(), 1..16),
            kept in prop::collection::vec(prop_oneof![any::<u16>(), 0_u16..20, 65_500_u16..], 0..60),
        ) {
            wished.sort_unstable();
            let numbers = assign(&wished, &kept);
            prop_assert_eq!(numbers.service.len(), wished.len());
            prop_assert_eq!(numbers.kept.len(), kept.len());
            for service in &numbers.service {
                prop_assert!(numbers.kept.iter().all(|other| service < other), "{numbers:?}");
            }
            prop_assert!(numbers.service.is_sorted());
            for (i, a) in kept.iter().enumerate() {
                for (j, b) in kept.iter().enumerate() {
                    prop_assert_eq!(a.cmp(b), numbers.kept[i].cmp(&numbers.kept[j]));
                }
            }
        }
    }
}
