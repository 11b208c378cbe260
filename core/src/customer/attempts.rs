//! The row in which attempts are counted, of a customer or of a decoy (LCK-2, LCK-4, LCK-7).
//!
//! Strangers write this row and no other: a customer's own row changes only by what the customer, or the institution, has decided. A decoy stands for
//! customers that do not exist; it counts in a row of the same form and length, so that nobody outside can tell the difference.

use serde::{Deserialize, Serialize};

use super::live_session::LiveSession;
use crate::instant::{Instant, KeptInstant};
use crate::kernel::Shown::{self, Fields, Value};
use crate::kernel::{Carried, RowKind, Section, one_section};
use crate::lockout::{AttemptCounters, LockClosing, LockPolicy, Origin};
use crate::profile::Profile;

/// The attempts at the secrets of one customer or decoy.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Attempts {
    /// The serial number of the latest profile by which the row was written (INS-5); 0 before the first.
    pub(crate) serial: u32,
    pub(crate) counters: AttemptCounters,
    /// Before which revision of this row the sessions of logins began that a lock has ended.
    pub(crate) login_before: Before,
    /// The same for the sessions of first use.
    pub(crate) first_use_before: Before,
    /// The last recorded instant (LCK-5); `None` before the first.
    pub(crate) recorded: Option<KeptInstant>,
    /// Sections of a newer version.
    #[serde(skip)]
    pub(crate) carried: Carried,
}

/// A revision for each origin: a session that began before it is over for good (fault 33).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Before {
    known: u64,
    stranger: u64,
}

impl Before {
    const fn of(self, origin: Origin) -> u64 {
        match origin {
            Origin::Known => self.known,
            Origin::Stranger => self.stranger,
        }
    }
}

impl Attempts {
    /// The attempts of a new contract: none.
    pub(crate) fn begun(serial: u32, now: Instant) -> Self {
        Self { serial, recorded: Some(KeptInstant(now)), ..Self::default() }
    }

    /// Ends the sessions that the lock of a factor closes (LCK-1, fault 7). If strangers are counted apart, their lock leaves the customer's own
    /// sessions open (LCK-6). `revision` is the one under which the lock is written.
    pub(crate) fn end_sessions(&mut self, policy: &LockPolicy, origin: Origin, revision: u64) {
        let before = match policy.closes() {
            LockClosing::Login => &mut self.login_before,
            LockClosing::FirstUse => &mut self.first_use_before,
            LockClosing::Acts | LockClosing::Activation => return,
        };
        if !policy.apart() || origin == Origin::Known {
            before.known = revision;
        }
        if !policy.apart() || origin == Origin::Stranger {
            before.stranger = revision;
        }
    }

    /// Whether a lock has ended a session, which belongs to first use or to a login.
    pub(crate) const fn has_ended(&self, session: &LiveSession, is_first_use: bool) -> bool {
        let before = if is_first_use { self.first_use_before } else { self.login_before };
        session.since < before.of(session.origin())
    }
}

impl Section for Attempts {
    type Rules = Profile;
    const NUMBER: u16 = 2;
    const NAME: &'static str = "attempts";
    const SCHEMA: u8 = 1;
    const CARRIED: bool = false;
    const BYTES: usize = 1_536;
    const SHOWN: &'static [Shown] = &[
        Value("serial"),
        Fields("counters", AttemptCounters::SHOWN),
        Fields("login_before", &[Value("known"), Value("stranger")]),
        Fields("first_use_before", &[Value("known"), Value("stranger")]),
        Value("recorded"),
    ];

    fn due_at(&self, profile: &Profile) -> Option<Instant> {
        profile.locks().filter_map(|lock| self.counters.wake_at(lock.policy())).min()
    }

    fn absent() -> Option<Self> {
        None
    }
}

one_section!(Attempts, RowKind::Attempts);
