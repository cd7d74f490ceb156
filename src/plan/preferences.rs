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
    // Hosts that share a number share one again.
    let places = places(wished);
    let count = places.last().map_or(0, |last| last + 1);
    match lowest {
        None => Numbers { service: wished.to_vec(), kept: Vec::new(), basis: Basis::AsWished },
        Some(lowest) if fits(lowest) => {
            Numbers { service: wished.to_vec(), kept: kept.to_vec(), basis: Basis::AsWished }
        }
        Some(lowest) if lowest >= count => Numbers {
            service: places.iter().map(|place| lowest - count + place).collect(),
            kept: kept.to_vec(),
            basis: Basis::Lowered,
        },
        Some(lowest) => renumber(&places, count, lowest, kept),
    }
}

/// The place of each of these ascending numbers among those that differ, from 0.
fn places(ascending: &[u16]) -> Vec<u16> {
    let mut distinct = ascending.to_vec();
    distinct.dedup();
    let place = |value| distinct.partition_point(|other| *other < value);
    let places = ascending.iter().map(|value| place(*value));
    places.map(|place| u16::try_from(place).unwrap_or(u16::MAX)).collect()
}

/// These ascending numbers, each at least one above the one before.
pub(super) fn apart(ascending: &[u16]) -> Vec<u16> {
    let mut numbers = ascending.to_vec();
    for at in 1..numbers.len() {
        numbers[at] = numbers[at].max(numbers[at - 1].saturating_add(1));
    }
    // Nothing comes after the highest: there the ones before make room.
    for at in (1..numbers.len()).rev() {
        numbers[at - 1] = numbers[at - 1].min(numbers[at].saturating_sub(1));
    }
    numbers
}

fn renumber(places: &[u16], count: u16, lowest: u16, kept: &[u16]) -> Numbers {
    let service = places.iter().map(|place| (place + 1) * STEP).collect();
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

    #[test]
    fn hosts_that_share_a_number_share_one_again() {
        assert_eq!(assign(&[10, 10, 20], &[5]).service, [3, 3, 4]);
        assert_eq!(assign(&[10, 10, 20], &[1]).service, [10, 10, 20], "numbered anew");
        assert_eq!(assign(&[10, 10], &[0]).service, [10, 10]);
    }

    #[test]
    fn numbers_are_put_apart_within_their_range() {
        assert_eq!(apart(&[10, 10, 10]), [10, 11, 12]);
        assert_eq!(apart(&[3, 4, 5]), [3, 4, 5]);
        assert_eq!(apart(&[10, 10, 11]), [10, 11, 12]);
        assert_eq!(apart(&[65_535, 65_535, 65_535]), [65_533, 65_534, 65_535]);
        assert_eq!(apart(&[]), [0_u16; 0]);
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
