//! How often a customer tried login IDs of other customers (ENR-1).

use serde::{Deserialize, Serialize};

use crate::instant::{Instant, MILLIS_PER_DAY};

/// How many login IDs of other customers were tried on one day (ENR-1). Without a limit, the page would reveal all login IDs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TakenIds {
    /// The day, counted from 1970-01-01 JST.
    pub(crate) day: i64,
    pub(crate) count: u16,
}

impl TakenIds {
    /// The number of such tries on the day of an instant.
    pub(crate) const fn on(&self, now: Instant) -> u16 {
        if self.day == Self::day(now) { self.count } else { 0 }
    }

    /// Adds one try.
    pub(crate) const fn and_one(&self, now: Instant) -> Self {
        Self { day: Self::day(now), count: self.on(now).saturating_add(1) }
    }

    /// When the next day begins: 24:00 JST.
    pub(crate) fn until(now: Instant) -> Instant {
        Instant::from_jst(now.date(), 0).unwrap_or(now).plus_millis(MILLIS_PER_DAY)
    }

    const fn day(now: Instant) -> i64 {
        now.epoch_millis().saturating_add(JST_MILLIS).div_euclid(MILLIS_PER_DAY)
    }
}

const JST_MILLIS: i64 = 9 * 3_600_000;
