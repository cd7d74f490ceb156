//! Numbers that look random and are the same in every run (`SplitMix64`).

pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 up to and with `most`.
    pub fn up_to(&mut self, most: i64) -> i64 {
        let range = u64::try_from(most).expect("not negative") + 1;
        i64::try_from(self.next() % range).expect("it fits")
    }

    /// True once in so many times.
    pub fn once_in(&mut self, times: i64) -> bool {
        self.up_to(times - 1) == 0
    }

    pub fn one_of<T: Copy>(&mut self, list: &[T]) -> T {
        let end = i64::try_from(list.len() - 1).expect("it fits");
        list[usize::try_from(self.up_to(end)).expect("it fits")]
    }
}
