//! Checks what wrong entries lead to: each factor that something asks for has one row, and each row locks the factor at some point (LCK-1 … LCK-3,
//! LCK-6, LCK-7).

use std::ops::RangeInclusive;

use super::Check;
use crate::code::Code;
use crate::factor::Factor;
use crate::lockout::{Lock, LockClosing, LockPolicy, Locks, TemporaryLock};
use crate::profile::raw::{RawAuthority, RawLock};

impl Check<'_, '_> {
    /// Whatever asks for a factor counts its wrong entries, so the factor needs a row. A row for a factor that nothing asks for is allowed.
    pub(super) fn locks(&mut self, raw: &[RawLock], authorities: &[RawAuthority]) -> Locks {
        let mut locks: Vec<Lock> = Vec::new();
        let mut every_factor_is_read = !self.faults.has("lock");
        for (place, row) in raw.iter().enumerate() {
            let path = format!("lock[{place}]");
            let factor = self.word(&row.factor, Code::UnknownFactor, format_args!("{path}.factor"));
            every_factor_is_read &= factor.is_some();
            let lock = self.lock(row, factor.unwrap_or(Factor::FirstUse), &path);
            let Some(factor) = factor else { continue };
            let seen = locks.iter().any(|other| other.policy.factor == factor);
            let each = ("認証要素ごとに一つ", "one row for each factor");
            self.once(seen, &row.factor, each, format_args!("{path}.factor"));
            locks.push(lock);
        }
        let named = authorities.iter().flat_map(|row| row.needs.get()).filter_map(|need| Factor::from_name(need.get()));
        let used: Vec<Factor> = ALWAYS_USED.into_iter().chain(named).collect();
        Locks::each(|factor| {
            let row = locks.iter().find(|lock| lock.policy.factor == factor).cloned();
            if row.is_none() && every_factor_is_read && used.contains(&factor) {
                let span = raw.last().map_or(0..0, |row| row.factor.span());
                self.fault(Code::FactorNotCounted, "lock", span, format!("`{factor}`"));
            }
            row
        })
    }

    fn lock(&mut self, raw: &RawLock, factor: Factor, path: &str) -> Lock {
        // LCK-2: at least as high as the number of attempts that may be pending at once.
        let limits = LockPolicy::LIMIT_MIN..=LockPolicy::LIMIT_MAX;
        let limit = self.number(&raw.limit, limits, format_args!("{path}.limit"));
        let pending = self.number(&raw.pending_seconds, PENDING, format_args!("{path}.pending-seconds"));
        let ends_session = raw.ends_session.as_ref().is_some_and(|ends| *ends.get());
        let stop = self.stop(raw, pending, path);
        let stops = raw.temporary_locks_to_lock.as_ref().map(|stops| {
            let path = format!("{path}.temporary-locks-to-lock");
            let count: u16 = self.number(stops, 1..=TEMPORARY_LOCKS_MAX, &path);
            // Without a temporary lock and without ending the session, the limits before the lock would have no effect (LCK-3).
            if raw.temporary_lock_minutes.is_none() && !ends_session && count > 1 {
                let (ja, en) = (
                    "`temporary-lock-minutes`か`ends-session`がなければ1",
                    "1 without `temporary-lock-minutes` or `ends-session`",
                );
                self.say(Code::HiddenTemporaryLock, &path, stops.span(), ja, en);
            }
            count
        });
        if raw.temporary_lock_minutes.is_none() && raw.temporary_locks_to_lock.is_none() {
            let (ja, en) = (
                "`temporary-lock-minutes`か`temporary-locks-to-lock`",
                "`temporary-lock-minutes` or `temporary-locks-to-lock`",
            );
            self.say(Code::NeverLocks, &format!("{path}.limit"), raw.limit.span(), ja, en);
        }
        // LCK-1 fixes what each factor's lock closes.
        let closing = LockClosing::of(factor);
        if let Some(closes) = &raw.closes {
            let path = format!("{path}.closes");
            let known: Option<LockClosing> = self.word(closes, Code::UnknownClosing, &path);
            let is_factor = Factor::from_name(raw.factor.get()) == Some(factor);
            if is_factor && known.is_some_and(|known| known != closing) {
                self.fault(Code::WrongValue, &path, closes.span(), format!("`{}`", closing.name()));
            }
        }
        // A factor that is asked for before there is a session cannot be limited by ending the session (LCK-3).
        if let Some(ends) = raw.ends_session.as_ref().filter(|ends| *ends.get() && closing != LockClosing::Acts) {
            let (ja, en) = ("ログイン後に求める認証要素だけ", "for factors that are asked within a session only");
            self.say(Code::WrongValue, &format!("{path}.ends-session"), ends.span(), ja, en);
        }
        Lock {
            policy: LockPolicy {
                factor,
                limit,
                temporary_lock: stop,
                temporary_locks_to_lock: stops,
                pending_seconds: pending,
                apart: raw.apart.as_ref().is_some_and(|apart| *apart.get()),
                closes: closing,
                ends_session,
            },
            rule: self.filled(&raw.rule, &format!("{path}.rule")).into(),
            source: self.filled(&raw.source, &format!("{path}.source")).into(),
            ja: self.filled(&raw.text.ja, &format!("{path}.text.ja")).into(),
            en: self.filled(&raw.text.en, &format!("{path}.text.en")).into(),
        }
    }

    /// Checks the temporary lock, which ends by itself (LCK-3). It must last longer than any attempt that was pending when it began (LCK-2).
    fn stop(&mut self, raw: &RawLock, pending_seconds: u32, path: &str) -> Option<TemporaryLock> {
        let growth = raw.temporary_lock_growth.as_ref().map(|growth| {
            let path = format!("{path}.temporary-lock-growth");
            (self.number::<u32, _>(growth, 1..=GROWTH_MAX, &path), growth.span(), path)
        });
        let Some(raw_minutes) = &raw.temporary_lock_minutes else {
            // The details of a temporary lock have no meaning without one.
            let left = [
                (&raw.temporary_lock_growth, "temporary-lock-growth"),
                (&raw.temporary_lock_minutes_max, "temporary-lock-minutes-max"),
            ];
            for (key, name) in left.into_iter().filter_map(|(key, name)| Some((key.as_ref()?, name))) {
                let (ja, en) = ("`temporary-lock-minutes`と共に", "together with `temporary-lock-minutes`");
                self.say(Code::MissingKey, &format!("{path}.{name}"), key.span(), ja, en);
            }
            return None;
        };
        let minutes_path = format!("{path}.temporary-lock-minutes");
        let minutes: u32 = self.number(raw_minutes, 1..=TEMPORARY_LOCK_MINUTES_MAX, &minutes_path);
        if minutes.saturating_mul(60) <= pending_seconds {
            let (ja, en) = ("`pending-seconds`より長く", "longer than `pending-seconds`");
            self.say(Code::TemporaryLockTooShort, &minutes_path, raw_minutes.span(), ja, en);
        }
        let longest = raw.temporary_lock_minutes_max.as_ref();
        let longest_path = format!("{path}.temporary-lock-minutes-max");
        let longest = longest.map(|most| self.number(most, minutes..=LONGEST_MINUTES_MAX, longest_path));
        let grows = growth.as_ref().is_some_and(|(growth, ..)| *growth > 1);
        if let (true, None, Some((_, span, path))) = (grows, longest, &growth) {
            let (ja, en) = ("`temporary-lock-minutes-max`と共に", "together with `temporary-lock-minutes-max`");
            self.say(Code::MissingKey, path, span.clone(), ja, en);
        }
        Some(TemporaryLock {
            minutes,
            growth: growth.map_or(1, |(growth, ..)| growth),
            longest_minutes: longest.unwrap_or(minutes),
        })
    }
}

/// The factors that every institution uses: first use, login and the changes of passwords and customer data ask for them.
const ALWAYS_USED: [Factor; 3] = [Factor::FirstUse, Factor::LoginPassword, Factor::ConfirmationPassword];

/// A week.
const TEMPORARY_LOCK_MINUTES_MAX: u32 = 10_080;
/// A year.
const LONGEST_MINUTES_MAX: u32 = 525_600;
const GROWTH_MAX: u32 = 10;
const TEMPORARY_LOCKS_MAX: u16 = 100;
/// Allowed seconds. Below the minimum, an honest customer's comparison could time out; above the maximum, a lock comes too late.
const PENDING: RangeInclusive<u32> = 5..=600;
