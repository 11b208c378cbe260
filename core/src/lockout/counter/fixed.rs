//! An attempt counter at fixed positions in an array: the fastest layout by hand, as a baseline for measuring the snapshot. It has no
//! versions.

use super::pending::{May, PLACES, Pending};
use super::{AttemptCounter, Stage};
use crate::instant::Instant;

/// Bytes of an attempt counter with the most pending attempts.
pub(crate) const BYTES: usize = 25 + PLACES * PENDING;
/// Bytes of a pending attempt.
const PENDING: usize = 25;

impl AttemptCounter {
    pub(crate) fn to_fixed(&self) -> [u8; BYTES] {
        let mut bytes = [0; BYTES];
        let (stage, at) = match self.stage {
            Stage::Open => (0, 0),
            Stage::TemporarilyLocked { until } => (1, until.epoch_millis()),
            Stage::Locked { since, of_all } => (if of_all { 3 } else { 2 }, since.epoch_millis()),
        };
        bytes[0] = stage;
        bytes[1..9].copy_from_slice(&at.to_le_bytes());
        bytes[9] = self.failures;
        bytes[10..12].copy_from_slice(&self.temporary_locks.to_le_bytes());
        bytes[12..16].copy_from_slice(&self.attempts.to_le_bytes());
        bytes[16..24].copy_from_slice(&self.recorded.epoch_millis().to_le_bytes());
        bytes[24] = u8::try_from(self.pending.len()).unwrap();
        for (own, place) in self.pending.iter().zip(bytes[25..].chunks_exact_mut(PENDING)) {
            place[..4].copy_from_slice(&own.attempt.to_le_bytes());
            place[4] = match own.may {
                May::Match => 0,
                May::BeLocked => 1,
                May::BeOverBudget => 2,
            };
            place[5..9].copy_from_slice(&own.tag);
            place[9..17].copy_from_slice(&own.act);
            place[17..].copy_from_slice(&own.begun.epoch_millis().to_le_bytes());
        }
        bytes
    }

    pub(crate) fn from_fixed(bytes: &[u8; BYTES]) -> Option<Self> {
        let at = |place: usize| {
            let millis = bytes[place..].first_chunk().copied().map(i64::from_le_bytes)?;
            Instant::from_epoch_millis(millis).ok()
        };
        let pending = bytes[25..].chunks_exact(PENDING).take(bytes[24].into()).enumerate().map(|(number, own)| {
            let attempt = u32::from_le_bytes(*own.first_chunk()?);
            Some(Pending {
                attempt,
                may: *[May::Match, May::BeLocked, May::BeOverBudget].get(usize::from(own[4]))?,
                tag: *own[5..].first_chunk()?,
                act: *own[9..].first_chunk()?,
                begun: at(25_usize.saturating_add(number.saturating_mul(PENDING)).saturating_add(17))?,
            })
        });
        Some(Self {
            stage: match bytes[0] {
                0 => Stage::Open,
                1 => Stage::TemporarilyLocked { until: at(1)? },
                of_all @ 2..=3 => Stage::Locked { since: at(1)?, of_all: of_all == 3 },
                _ => return None,
            },
            failures: bytes[9],
            temporary_locks: u16::from_le_bytes(*bytes[10..].first_chunk()?),
            attempts: u32::from_le_bytes(*bytes[12..].first_chunk()?),
            recorded: at(16)?,
            pending: pending.collect::<Option<_>>()?,
        })
    }
}
