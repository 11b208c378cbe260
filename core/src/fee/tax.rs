//! Computes the consumption tax contained in a charge, in whole numbers: only the last step rounds (FEE-6).
//!
//! With a rate of `percent` = m ÷ 10ˢ, the tax is charge × m ÷ (100 × 10ˢ + m). Quotient and remainder of that division are exact for every
//! valid charge and rate, so no intermediate step can turn a fraction just below one half into one half.

#![expect(
    clippy::arithmetic_side_effects,
    reason = "the bounds of every product stand beside it (tax-fits); the property goes to the largest charge and rate"
)]

use rust_decimal::Decimal;

use crate::date::Date;
use crate::money::Yen;
use crate::words::words;

words! {
    /// How the consumption tax contained in a charge is rounded to whole yen (FEE-6).
    Rounding;
    /// A fraction of a yen is dropped.
    Down = 0 "down", "切り捨て", "rounded down";
    /// A fraction of one half or more counts as a whole yen.
    HalfUp = 1 "half-up", "四捨五入", "rounded half up";
    /// Any fraction counts as a whole yen.
    Up = 2 "up", "切り上げ", "rounded up";
}

/// A rate of consumption tax, from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TaxRate {
    pub(crate) from: Date,
    /// 0 … 100; the profile's check ensures it.
    pub(crate) percent: Decimal,
}

/// The tax that a charge contains: charge × rate ÷ (100 + rate), in whole yen (FEE-6).
pub(super) fn tax_contained(charge: Yen, percent: Decimal, rounding: Rounding) -> Yen {
    let part = percent.mantissa().unsigned_abs();
    let whole = part + 100 * 10_u128.pow(percent.scale());
    let (yen, rest) = share(charge, part, whole);
    let more = match rounding {
        Rounding::Down => false,
        Rounding::HalfUp => rest >= whole - rest,
        Rounding::Up => rest > 0,
    };
    // The tax is a part of the charge, so it is a valid amount.
    Yen::new(yen + u64::from(more)).unwrap_or(Yen::ZERO)
}

/// Computes charge × part ÷ whole: quotient and remainder.
///
/// INVARIANT (tax-fits): a `Decimal` has a mantissa below 2⁹⁶ and a scale of at most 28, so `part` < 2⁹⁶ and `whole` < 2¹⁰¹. A charge is
/// below 2⁴⁰, so it is divided in two halves of 20 bits: each product, and each remainder followed by 20 bits, is below 2¹²².
fn share(charge: Yen, part: u128, whole: u128) -> (u64, u128) {
    let charge = u128::from(charge.get());
    let high = (charge >> HALF) * part;
    let low = ((high % whole) << HALF) + (charge & ((1 << HALF) - 1)) * part;
    let yen = ((high / whole) << HALF) + low / whole;
    (u64::try_from(yen).unwrap_or(u64::MAX), low % whole)
}

/// Half of the bits of a charge.
const HALF: u32 = 20;
const _: () = assert!(Yen::MAX.get() >> (2 * HALF) == 0);

#[cfg(test)]
mod tests {
    use num_bigint::BigUint;
    use proptest::prelude::*;

    use super::*;

    fn yen(yen: u64) -> Yen {
        Yen::new(yen).unwrap()
    }

    #[test]
    fn fee_6_tax_contained_by_rate_and_rounding() {
        let rows = [
            // charge, percent, down, half up, up
            (330, "10", 30, 30, 30),
            (220, "10", 20, 20, 20),
            (440, "10", 40, 40, 40),
            (110, "10", 10, 10, 10),
            (105, "5", 5, 5, 5),
            (324, "8", 24, 24, 24),
            (100, "10", 9, 9, 10),
            (105, "10", 9, 10, 10),
            (100, "8", 7, 7, 8),
            (100, "3", 2, 3, 3),
            (100, "0", 0, 0, 0),
            (0, "10", 0, 0, 0),
            (3, "100", 1, 2, 2),
            (1, "0.0000000000000000000000000001", 0, 0, 1),
        ];
        for (charge, percent, down, half_up, up) in rows {
            for (rounding, want) in Rounding::ALL.iter().copied().zip([down, half_up, up]) {
                let tax = tax_contained(yen(charge), Decimal::from_str_exact(percent).unwrap(), rounding);
                assert_eq!(tax, yen(want), "{charge} {percent} {rounding}");
            }
        }
        assert!(tax_contained(Yen::MAX, Decimal::from(10), Rounding::Down) > Yen::ZERO);
    }

    /// 110 × r ÷ (100 + r) is 27.5 at r = 33⅓; the last digit decides, and it is the 27th after the decimal point.
    #[test]
    fn fee_6_nothing_is_rounded_before_the_last_step() {
        let rows = [
            ("33.333333333333333333333333333", 27, 27, 28),
            ("33.333333333333333333333333334", 27, 28, 28),
            ("33.33333333333333333333333333", 27, 27, 28),
            ("33.33333333333333333333333334", 27, 28, 28),
        ];
        for (percent, down, half_up, up) in rows {
            for (rounding, want) in Rounding::ALL.iter().copied().zip([down, half_up, up]) {
                let tax = tax_contained(yen(110), Decimal::from_str_exact(percent).unwrap(), rounding);
                assert_eq!(tax, yen(want), "{percent} {rounding}");
            }
        }
    }

    /// The definition, computed with numbers of any size.
    fn slowly(charge: Yen, percent: Decimal, rounding: Rounding) -> u64 {
        let part = BigUint::from(percent.mantissa().unsigned_abs());
        let whole = &part + BigUint::from(100_u32) * BigUint::from(10_u32).pow(percent.scale());
        let tax = BigUint::from(charge.get()) * &part;
        let added = match rounding {
            Rounding::Down => BigUint::ZERO,
            Rounding::HalfUp => &whole >> 1, // an odd divisor cannot give exactly one half
            Rounding::Up => &whole - 1_u32,
        };
        ((tax + added) / whole).try_into().unwrap()
    }

    proptest! {
        #![proptest_config(crate::fixed::fixed(20_000))]
        #[test]
        fn fee_6_the_tax_is_that_of_numbers_of_any_size(
            charge in prop_oneof![0..1_000_u64, 0..=Yen::MAX.get()],
            mantissa in prop_oneof![0..1_000_i128, 0..(1_i128 << 96)],
            scale in 0..=28_u32,
            up_from_half in 0..3_u64,
        ) {
            let percent = Decimal::try_from_i128_with_scale(mantissa, scale).unwrap();
            let percent = if percent > Decimal::ONE_HUNDRED { percent % Decimal::ONE_HUNDRED } else { percent };
            // Includes rates near 33⅓, where three fourths of the charges of 110 × n end in one half.
            let near = Decimal::from_i128_with_scale(33_333_333_333_333_333_333_333_333_332 + i128::from(up_from_half), 27);
            for percent in [percent, near, Decimal::ONE_HUNDRED] {
                for &rounding in Rounding::ALL {
                    let (own, tax) = (tax_contained(yen(charge), percent, rounding), slowly(yen(charge), percent, rounding));
                    prop_assert_eq!(own.get(), tax, "{} {} {}", charge, percent, rounding);
                }
            }
        }
    }
}
