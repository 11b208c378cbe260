//! Finds which of many half-open ranges contains a number, with the same few steps for two ranges and for thousands.

#![expect(clippy::as_conversions, reason = "a bucket's number is bounded by the number of buckets, which fits a usize")]

/// Adjacent ranges, each given by its first number.
///
/// With up to five ranges, the number is compared with all first numbers, without branches. More ranges are divided into buckets of equal
/// width. Each bucket knows how many ranges begin before it, so only the ranges that begin inside one bucket are searched.
#[derive(Clone, Debug)]
pub(super) struct Ranks {
    first: u64,
    /// The first numbers of the second to the fifth range.
    later: [u64; FEW - 1],
    many: Option<Box<Buckets>>,
}

/// Up to this number of ranges, every first number is compared.
pub(super) const FEW: usize = 5;

#[derive(Clone, Debug)]
struct Buckets {
    firsts: Box<[u64]>,
    buckets: Box<[Bucket]>,
    shift: u32,
}

#[derive(Clone, Copy, Debug)]
struct Bucket {
    /// The number of ranges that begin before the bucket, and inside it.
    before: u32,
    within: u32,
    /// The first number of the first range that begins inside it; the largest `u64` if there is none.
    first: u64,
}

impl Ranks {
    /// Builds the table from the first numbers of the ranges, strictly ascending.
    pub(super) fn new(firsts: Vec<u64>) -> Self {
        let mut later = [u64::MAX; FEW - 1];
        for (slot, &first) in later.iter_mut().zip(firsts.iter().skip(1)) {
            *slot = first;
        }
        let first = firsts.first().copied().unwrap_or(u64::MAX);
        let many = (firsts.len() > FEW).then(|| Box::new(Buckets::new(firsts)));
        Self { first, later, many }
    }

    /// The index of the range that contains a number (below the largest `u64`); `None` below the first range.
    #[inline]
    pub(super) fn find(&self, number: u64) -> Option<usize> {
        if number < self.first {
            return None;
        }
        match &self.many {
            None => Some(self.later.iter().fold(0, |n: usize, &first| n.wrapping_add(usize::from(first <= number)))),
            Some(many) => many.find(number),
        }
    }
}

impl Buckets {
    fn new(firsts: Vec<u64>) -> Self {
        let last = firsts.last().copied().unwrap_or(0);
        let buckets_wanted = u64::try_from(firsts.len()).unwrap_or(u64::MAX).saturating_mul(4);
        let shift = (0..63).find(|&shift| last >> shift < buckets_wanted).unwrap_or(63);
        let begun = |bucket: u64| firsts.partition_point(|&first| first >> shift < bucket);
        let buckets = (0..=last >> shift).map(|bucket| {
            let (before, end) = (begun(bucket), begun(bucket.saturating_add(1)));
            let within = firsts.get(before..end).unwrap_or_default();
            Bucket {
                before: u32::try_from(before).unwrap_or(u32::MAX),
                within: u32::try_from(within.len()).unwrap_or(u32::MAX),
                first: within.first().copied().unwrap_or(u64::MAX),
            }
        });
        Self { buckets: buckets.collect(), firsts: firsts.into_boxed_slice(), shift }
    }

    #[inline]
    fn find(&self, number: u64) -> Option<usize> {
        let last = self.buckets.len().saturating_sub(1);
        let bucket = self.buckets.get(((number >> self.shift) as usize).min(last))?;
        let before = bucket.before as usize;
        // With evenly spaced bands, no bucket has more than one.
        let begun = if bucket.within > 1 {
            let within = before..before.saturating_add(bucket.within as usize);
            self.firsts.get(within)?.partition_point(|&first| first <= number)
        } else {
            usize::from(bucket.first <= number)
        };
        before.wrapping_add(begun).checked_sub(1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(crate::fixed::fixed(256))]

        #[test]
        fn finds_what_a_search_from_the_start_finds(
            firsts in prop::collection::btree_set(0_u64..=1_000_000_000_000, 1..300),
            numbers in prop::collection::vec(0_u64..=1_100_000_000_000, 50),
        ) {
            let firsts: Vec<_> = firsts.into_iter().collect();
            let ranks = Ranks::new(firsts.clone());
            let edges = firsts.iter().flat_map(|&first| [first.saturating_sub(1), first, first.saturating_add(1)]);
            for number in numbers.into_iter().chain(edges).chain([0, u64::MAX - 1]) {
                prop_assert_eq!(ranks.find(number), firsts.iter().rposition(|&first| first <= number));
            }
        }
    }
}
