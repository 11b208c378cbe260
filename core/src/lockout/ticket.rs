//! The right to compare a secret once, and the result of the comparison. Neither can be forged, copied or used twice.
//!
//! ```text
//! AttemptCounter::began ──▶ Ticket ── the comparison ──▶ Verdict ──▶ AttemptCounter::record
//!    counted        consumed                    consumed      the only step that opens anything (LCK-2)
//! ```

use std::fmt;

use super::Origin;
use crate::factor::Factor;
use crate::text::Text;

/// The subject that an attempt is counted against. The ticket repeats it, so that its verdict can be recorded nowhere else.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AttemptOf {
    /// The host's key of the row that contains the attempt counter.
    pub subject: Text,
    /// The origin of the attempt.
    pub origin: Origin,
    /// The revision of the row after the count is committed.
    pub revision: u64,
    /// Separates the names that share a decoy: at most three attempts of one tag are pending at once (LCK-2). Always 0 for a customer, who
    /// has a counter of their own.
    pub tag: [u8; 4],
    /// Identifies the act that counts. A verdict of another act is not recorded, even if its attempt has the same number because the row was put back.
    pub act: [u8; 8],
}

/// The right to compare one secret once. It exists only after the attempt was counted (LCK-2), and the comparison consumes it.
///
/// Code outside the library cannot make one:
/// ```compile_fail,E0451
/// # use madoguchi::*;
/// let ticket = Ticket { attempt: 1, of: todo!(), factor: Factor::LoginPassword, decoy: false };
/// ```
/// copy one:
/// ```compile_fail,E0599
/// # use madoguchi::*;
/// fn twice(ticket: Ticket) -> (Ticket, Ticket) {
///     (ticket.clone(), ticket)
/// }
/// ```
/// use one twice:
/// ```compile_fail,E0382
/// # use madoguchi::*;
/// fn twice(ticket: Ticket, compare: impl Fn(Ticket) -> Verdict) -> (Verdict, Verdict) {
///     (compare(ticket), compare(ticket))
/// }
/// ```
/// or choose the result of the comparison:
/// ```compile_fail,E0624
/// # use madoguchi::*;
/// fn claim(ticket: Ticket) -> Verdict {
///     ticket.verdict(true)
/// }
/// ```
/// `Debug` shows the subject of the attempt, but not whether it is a decoy:
/// ```
/// # use madoguchi::*;
/// let seiwa = Profile::seiwa();
/// let policy = seiwa.lock(Factor::LoginPassword).unwrap().policy();
/// let of = AttemptOf { subject: "c-1".into(), origin: Origin::Known, revision: 8, tag: [0; 4], act: [5; 8] };
/// let step = AttemptCounter::NEW.began(policy, of, "2026-11-02T09:00:00+09:00".parse()?)?;
/// let Begun::Ticket(ticket) = step.answer else { panic!("a new counter is not busy") };
/// assert_eq!(format!("{ticket:?}"), "Ticket { attempt: 1, factor: LoginPassword, revision: 8, .. }");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Ticket {
    attempt: u32,
    of: AttemptOf,
    factor: Factor,
    /// The comparison is made, but cannot match (LCK-2, LCK-4).
    decoy: bool,
}

impl Ticket {
    pub(super) const fn new(attempt: u32, of: AttemptOf, factor: Factor, decoy: bool) -> Self {
        Self { attempt, of, factor, decoy }
    }

    /// The number of the attempt in its attempt counter, from 1; no number is used twice.
    pub const fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The subject that the attempt is counted against.
    pub const fn of(&self) -> &AttemptOf {
        &self.of
    }

    /// The factor that is compared.
    pub const fn factor(&self) -> Factor {
        self.factor
    }

    /// Whether the comparison must use a decoy, with the same work (LCK-4).
    pub(crate) const fn is_decoy(&self) -> bool {
        self.decoy
    }

    /// Makes the verdict from the result of the comparison. A decoy never matches, whatever was compared (LCK-4).
    pub(crate) const fn verdict(self, matched: bool) -> Verdict
    where
        Self: Sized,
    {
        Verdict { matched: matched & !self.decoy, judged: true, ticket: self }
    }

    /// Makes the verdict for a stored hash that cannot be compared (CRD-9).
    pub(crate) const fn unjudged(self) -> Verdict {
        Verdict { matched: false, judged: false, ticket: self }
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ticket")
            .field("attempt", &self.attempt)
            .field("factor", &self.factor)
            .field("revision", &self.of.revision)
            .finish_non_exhaustive()
    }
}

/// The sealed result of a comparison. Nobody can read it, and it takes effect only when an attempt counter records it (LCK-2).
///
/// ```compile_fail,E0451
/// # use madoguchi::*;
/// fn forge(ticket: Ticket) -> Verdict {
///     Verdict { matched: true, judged: true, ticket }
/// }
/// ```
/// ```compile_fail,E0616
/// # use madoguchi::*;
/// fn peep(verdict: &Verdict) -> bool {
///     verdict.matched
/// }
/// ```
/// ```compile_fail,E0599
/// # use madoguchi::*;
/// fn keep_one(verdict: Verdict) -> (Verdict, Verdict) {
///     (verdict.clone(), verdict)
/// }
/// ```
/// ```compile_fail,E0382
/// # use madoguchi::*;
/// fn twice(attempt counter: &AttemptCounter, policy: &LockPolicy, verdict: Verdict, now: Instant) {
///     let _ = counter.record(policy, "c-1", verdict, now);
///     let _ = counter.record(policy, "c-1", verdict, now);
/// }
/// ```
#[must_use = "an attempt that is not recorded becomes a failure (LCK-2)"]
pub struct Verdict {
    matched: bool,
    /// Whether a comparison took place.
    judged: bool,
    ticket: Ticket,
}

impl Verdict {
    /// The subject that the attempt is counted against.
    pub const fn of(&self) -> &AttemptOf {
        &self.ticket.of
    }

    /// The factor that was compared.
    pub const fn factor(&self) -> Factor {
        self.ticket.factor
    }

    /// Copies the verdict for newer rows, after a commit met a conflict and recorded nothing. An attempt counter records it only once.
    pub(crate) fn once_more(&self) -> Self {
        let Ticket { attempt, of, factor, decoy } = &self.ticket;
        Self { matched: self.matched, judged: self.judged, ticket: Ticket::new(*attempt, of.clone(), *factor, *decoy) }
    }

    /// Changes the verdict to no match, because the compared secret is no longer the one in force.
    pub(crate) fn outdated(self) -> Self {
        Self { matched: false, ..self }
    }

    /// Whether a comparison took place.
    pub(crate) const fn is_judged(&self) -> bool {
        self.judged
    }

    /// Opens the seal for the attempt counter, once: the attempt's number, and whether it matched.
    pub(super) fn open(self) -> (u32, bool) {
        (self.ticket.attempt, self.matched)
    }
}

impl fmt::Debug for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verdict").field("ticket", &self.ticket).finish_non_exhaustive()
    }
}
