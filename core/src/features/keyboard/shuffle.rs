//! Draws a layout: every order of the keys is equally likely (KEY-2).
//!
//! Fisher and Yates exchange each key, from the last, with one drawn among those up to it. A byte that would favour some keys is drawn again.

use super::rules::KeyClass;
use crate::kernel::Randomness;

/// The keys of a class in the layout that this randomness gives.
pub(super) fn shuffled(keys: &str, class: KeyClass, randomness: &Randomness) -> Vec<char> {
    let mut layout: Vec<char> = keys.chars().collect();
    let mut bytes = Bytes::of(class, randomness);
    shuffle(&mut layout, |most| bytes.below(most));
    layout
}

/// Shuffles with numbers that `draw(n)` draws from 0 to below n.
fn shuffle(layout: &mut [char], mut draw: impl FnMut(usize) -> usize) {
    for last in (1..layout.len()).rev() {
        let other = draw(last.saturating_add(1));
        if other < last {
            layout.swap(other, last);
        }
    }
}

/// An endless sequence of bytes: HMAC-SHA-256 under the host's randomness, of a label, the class and a counter.
struct Bytes<'a> {
    class: KeyClass,
    randomness: &'a Randomness,
    blocks: u32,
    block: std::array::IntoIter<u8, 32>,
}

impl<'a> Bytes<'a> {
    fn of(class: KeyClass, randomness: &'a Randomness) -> Self {
        let mut block = [0; 32].into_iter();
        block.by_ref().for_each(drop);
        Self { class, randomness, blocks: 0, block }
    }

    fn next(&mut self) -> u8 {
        loop {
            if let Some(byte) = self.block.next() {
                return byte;
            }
            let parts = [LABEL, self.class.name().as_bytes(), &self.blocks.to_le_bytes()];
            self.block = self.randomness.expand(&parts).into_iter();
            self.blocks = self.blocks.wrapping_add(1);
        }
    }

    /// A number from 0 to below `most`, each equally likely. A class has fewer than 128 keys, so at least every second byte is taken.
    fn below(&mut self, most: usize) -> usize {
        loop {
            if let Some(number) = fair(self.next(), most) {
                return number;
            }
        }
    }
}

/// The number that a byte stands for; `None` for the highest bytes, which would favour the first numbers.
fn fair(byte: u8, most: usize) -> Option<usize> {
    let byte = usize::from(byte);
    let fair = 256_usize.saturating_sub(256_usize.checked_rem(most)?);
    if byte < fair { byte.checked_rem(most) } else { None }
}

/// The label of the derivation. It is part of the format: another one gives other layouts.
const LABEL: &[u8] = b"madoguchi keyboard 1";

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Of all 5 · 4 · 3 · 2 draws for five keys, each gives another of the 120 orders: the shuffle adds no bias to its draws.
    #[test]
    fn key_2_every_order_comes_from_exactly_one_sequence_of_draws() {
        let mut orders: BTreeMap<Vec<char>, u32> = BTreeMap::new();
        for number in 0..120 {
            let mut rest = number;
            let mut layout: Vec<char> = "abcde".chars().collect();
            shuffle(&mut layout, |most| {
                let drawn = rest % most;
                rest /= most;
                drawn
            });
            *orders.entry(layout).or_default() += 1;
        }
        assert_eq!((orders.len(), orders.values().max()), (120, Some(&1)));
    }

    /// Of all 256 bytes, equally many stand for each number, for every number of keys that a class can have: the draws have no bias.
    #[test]
    fn key_2_every_number_is_drawn_from_equally_many_bytes() {
        for most in 1..=128 {
            let mut counts = vec![0_usize; most];
            (0..=u8::MAX).filter_map(|byte| fair(byte, most)).for_each(|number| counts[number] += 1);
            assert!(counts.iter().all(|&count| count == 256 / most), "{most}: {counts:?}");
        }
        assert_eq!((fair(249, 10), fair(250, 10), fair(7, 0)), (Some(9), None, None));
    }

    /// How often each of four keys comes to each place over 24,000 openings: 6,000 expected, within five standard deviations (67).
    #[test]
    fn key_2_over_many_openings_each_key_comes_to_each_place_equally_often() {
        let mut counts = [[0_u32; 4]; 4];
        for opening in 1..=24_000_u32 {
            let mut bytes = [7; 32];
            bytes[..4].copy_from_slice(&opening.to_le_bytes());
            let layout = shuffled("0123", KeyClass::Digits, &Randomness::new(bytes));
            for (place, key) in layout.into_iter().enumerate() {
                counts[place][usize::try_from(key.to_digit(10).unwrap()).unwrap()] += 1;
            }
        }
        assert!(counts.iter().flatten().all(|&count| (5_665..=6_335).contains(&count)), "{counts:?}");
    }
}
