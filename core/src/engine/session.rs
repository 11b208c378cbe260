//! A session of one browser: it is anonymous from the login page on, then belongs to a customer, then is over for good (LOG-1 … LOG-5).
//!
//! ```text
//! anonymous ──identified──▶ identified ──released──▶ anonymous ──logged-in──▶ proving ──acted──▶ open ──logged-out──▶ ended
//!     └───────────────────────────┴───────── renewed, timed-out, aborted, revoked ────┴──────────┴──────────────────▶
//! ```
//!
//! A session that is `proving` is on a rung of the login's ladder: it has no authority, whatever page it shows. Each proof gives the session a new
//! token, and the row of the previous token is ended (CWE-384). An ended row stays ended.

use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};

use crate::access::{AuthorityRule, SessionRules};
use crate::bytes::hex;
use crate::factor::Factor;
use crate::id::{CustomerId, SessionId};
use crate::instant::Instant;
use crate::kernel::Shown::{self, Fields, Value};
use crate::kernel::{Carried, RowKey, RowKind, Section, machine, one_section};
use crate::lockout::Origin;
use crate::page::{EntryField, Page};
use crate::profile::Profile;
use crate::secret::Secret;
use crate::text::Text;

machine! {
    SESSION "Session" = "whether a browser is anybody, and what it may do";
    /// The state of a session.
    ///
    /// ```
    /// use madoguchi::{SessionEvent, SessionState};
    /// assert_eq!(SessionState::Anonymous.allowed(SessionEvent::LoggedIn), [SessionState::Proving, SessionState::Open]);
    /// assert!(SessionState::Ended.allowed(SessionEvent::LoggedIn).is_empty()); // final
    /// ```
    states SessionState {
        /// It belongs to no customer yet.
        Anonymous = 0 "anonymous", "来訪", "anonymous";
        /// Its customer has proven the contract card, and is not logged in (ENR-1).
        Identified = 1 "identified", "本人確認済", "identified";
        /// Its customer is on the way through the login, and has no authority yet (LOG-1).
        Proving = 2 "proving", "ログイン手続中", "proving";
        /// Its customer is logged in.
        Open = 3 "open", "ログイン中", "logged in";
        /// It is over.
        Ended = 4 "ended", "終了", "ended";
    }
    /// Events of a session.
    events SessionEvent {
        /// The customer acted.
        Acted = 0 "acted", "操作", "acted";
        /// The contract card was proven: the session is its customer's (ENR-1).
        Identified = 1 "identified", "お客様情報確認", "identified";
        /// The session is anonymous again: its customer logs in next (ENR-1).
        Released = 2 "released", "本人確認終了", "released";
        /// The login ID's password is proven (LOG-1).
        LoggedIn = 3 "logged-in", "ログイン", "logged in";
        /// The customer logged out, or left (LOG-2).
        LoggedOut = 4 "logged-out", "ログアウト", "logged out";
        /// The customer aborted the registration (ENR-1, ENR-2).
        Aborted = 5 "aborted", "登録中止", "registration aborted";
        /// It exceeded the idle timeout or the maximum lifetime (LOG-2).
        TimedOut = 6 "timed-out", "自動タイムアウト", "timed out";
        /// It goes on under a new token; this row is over (LOG-5).
        Renewed = 7 "renewed", "セッション更新", "renewed";
        /// A lock, a second login, or the institution ended it (LCK-1, LOG-4, OPR-1).
        Revoked = 8 "revoked", "強制終了", "revoked";
    }
    Anonymous, Acted => Anonymous;
    Anonymous, Identified => Identified;
    Anonymous, LoggedIn => Proving | Open;
    Anonymous, LoggedOut => Ended;
    Anonymous, TimedOut => Ended;
    Anonymous, Renewed => Ended;
    Identified, Acted => Identified;
    Identified, Released => Anonymous;
    Identified, Aborted => Ended;
    Identified, TimedOut => Ended;
    Identified, Revoked => Ended;
    // The ladder decides: if a rung becomes due, the session has no authority until it is climbed.
    Proving, Acted => Proving | Open;
    Proving, Aborted => Ended;
    Proving, LoggedOut => Ended;
    Proving, TimedOut => Ended;
    Proving, Renewed => Ended;
    Proving, Revoked => Ended;
    Open, Acted => Proving | Open;
    Open, Aborted => Ended;
    Open, LoggedOut => Ended;
    Open, TimedOut => Ended;
    Open, Renewed => Ended;
    Open, Revoked => Ended;
}

/// A session, as stored in its row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Session {
    /// Its state.
    pub(crate) state: SessionState,
    /// Its customer; `None` while it is anonymous.
    pub(crate) owner: Option<Owner>,
    /// The page that is shown.
    pub(crate) page: Page,
    /// The token of that page: the next submission must bring it, once (LOG-3).
    pub(crate) step: PageNonce,
    /// When it began.
    #[serde(with = "crate::instant::kept")]
    pub(crate) opened_at: Instant,
    /// When the customer last acted.
    #[serde(with = "crate::instant::kept")]
    pub(crate) touched_at: Instant,
    /// What was proven in it, when, and on which page (LOG-5).
    pub(crate) proven: ArrayVec<Proven, PROVEN_MAX>,
    /// Whether its environment was known at login (LCK-6).
    pub(crate) known: bool,
    /// Why it ended.
    pub(crate) ended: Option<SessionEvent>,
    /// The rungs of the login: which were climbed, and why the others were not asked (LOG-1).
    pub(crate) rungs: Vec<RungRecord>,
    /// Entries of earlier pages that are not secret (LOG-3).
    pub(crate) entries: Vec<(EntryField, String)>,
    /// The answers as typed, sealed, until the customer leaves the page that shows them (ENR-5).
    pub(crate) sealed: Option<Vec<u8>>,
    /// Sections of a newer version.
    #[serde(skip)]
    pub(crate) carried: Carried,
}

/// The customer of a session, and the latest revision of their row that the session has seen. An older row is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Owner {
    pub(crate) customer: CustomerId,
    pub(crate) revision: u64,
}

/// The single-use token of a page (LOG-3). Neither `Debug` nor the JSON for people shows it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct PageNonce(pub(crate) [u8; 16]);

impl PageNonce {
    /// The token as the page carries it: lower-case hexadecimal.
    pub(crate) fn token(&self) -> Secret {
        Secret::new(hex(&self.0))
    }

    /// Compares with the token that a page brought. The time depends on the lengths alone.
    pub(crate) fn is(&self, brought: &Secret) -> bool {
        self.token().same_as(brought)
    }
}

impl std::fmt::Debug for PageNonce {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PageNonce(…)")
    }
}

/// A rung of the login in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct RungRecord {
    /// The rung's word.
    pub(crate) rung: Text,
    /// Its standing: `asked`, `climbed`, or why it is not asked.
    pub(crate) standing: Text,
    /// Since when it has this standing.
    #[serde(with = "crate::instant::kept")]
    pub(crate) at: Instant,
}

/// A factor that was proven in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Proven {
    pub(crate) factor: Factor,
    #[serde(with = "crate::instant::kept")]
    pub(crate) at: Instant,
    /// The page for which it was proven.
    pub(crate) purpose: Page,
}

impl Session {
    /// A new anonymous session on the login page.
    pub(crate) fn anonymous(page: Page, step: PageNonce, now: Instant) -> Self {
        Self {
            state: SessionState::Anonymous,
            owner: None,
            page,
            step,
            opened_at: now,
            touched_at: now,
            proven: ArrayVec::new(),
            known: false,
            ended: None,
            rungs: Vec::new(),
            entries: Vec::new(),
            sealed: None,
            carried: Carried::default(),
        }
    }

    /// The origin under which its attempts are counted (LCK-6).
    pub(crate) const fn origin(&self) -> Origin {
        if self.known { Origin::Known } else { Origin::Stranger }
    }

    /// The instant at which it ends: the idle timeout or the maximum lifetime, whichever comes first (LOG-2).
    pub(crate) fn over_at(&self, rules: &SessionRules) -> Option<Instant> {
        (self.state != SessionState::Ended).then(|| {
            let idle = self.touched_at.plus_millis(rules.idle_millis);
            idle.min(self.opened_at.plus_millis(rules.life_millis))
        })
    }

    /// The session after an event; `None` if the table refuses it. If the ladder decides between two states, it keeps its own.
    pub(crate) fn step(&self, event: SessionEvent, now: Instant) -> Option<Self> {
        match self.state.allowed(event) {
            [state] => Some(self.stepped(event, *state, now)),
            states => states.contains(&self.state).then(|| self.stepped(event, self.state, now)),
        }
    }

    /// The session after an event that leads to this state; `None` if the table refuses it.
    pub(crate) fn step_to(&self, event: SessionEvent, state: SessionState, now: Instant) -> Option<Self> {
        self.state.allowed(event).contains(&state).then(|| self.stepped(event, state, now))
    }

    fn stepped(&self, event: SessionEvent, state: SessionState, now: Instant) -> Self {
        let is_over = state == SessionState::Ended;
        Self {
            state,
            owner: self.owner.clone(),
            page: self.page,
            step: self.step,
            opened_at: self.opened_at,
            touched_at: now,
            proven: self.proven.clone(),
            known: self.known,
            ended: if is_over { Some(event) } else { self.ended },
            rungs: self.rungs.clone(),
            // What was entered ends with the session.
            entries: if is_over { Vec::new() } else { self.entries.clone() },
            sealed: if is_over { None } else { self.sealed.clone() },
            carried: self.carried.clone(),
        }
    }

    /// Records the standing of a rung of the login.
    pub(crate) fn note_rung(&mut self, rung: &str, standing: &str, now: Instant) {
        match self.rungs.iter_mut().find(|own| &*own.rung == rung) {
            Some(own) if &*own.standing == standing => {}
            Some(own) => (own.standing, own.at) = (standing.into(), now),
            None => self.rungs.push(RungRecord { rung: rung.into(), standing: standing.into(), at: now }),
        }
    }

    /// Whether a rung of the login has this standing in the session.
    pub(crate) fn rung_is(&self, rung: &str, standing: &str) -> bool {
        self.rungs.iter().any(|own| &*own.rung == rung && &*own.standing == standing)
    }

    /// Records a proof; the newest of each factor is kept (LOG-5).
    pub(crate) fn prove(&mut self, proof: Proven) {
        self.proven.retain(|own| own.factor != proof.factor);
        // There are fewer factors than places.
        if self.proven.try_push(proof).is_err() {
            self.proven.clear();
        }
    }

    /// Whether a factor is proven and, if the rule demands a recent proof, not too long ago (LOG-5).
    pub(crate) fn has_proven(&self, factor: Factor, rule: &AuthorityRule, now: Instant) -> bool {
        let fresh = |proof: &&Proven| rule.fresh_millis.is_none_or(|millis| proof.at.plus_millis(millis) > now);
        self.proven.iter().filter(fresh).any(|proof| proof.factor == factor)
    }

    /// Records the revision of the customer's row; an older row is refused from now on.
    pub(crate) fn saw(&mut self, revision: u64) {
        if let Some(owner) = &mut self.owner {
            owner.revision = revision;
        }
    }

    /// The session, ended by its idle timeout or maximum lifetime; `None` if neither is reached (LOG-2).
    pub(crate) fn due(&self, rules: &SessionRules, now: Instant) -> Option<Self> {
        let over_at = self.over_at(rules).filter(|&over_at| over_at <= now)?;
        self.step(SessionEvent::TimedOut, over_at)
    }
}

impl Section for Session {
    type Rules = Profile;
    const NUMBER: u16 = 3;
    const NAME: &'static str = "session";
    const SCHEMA: u8 = 1;
    const CARRIED: bool = false;
    const BYTES: usize = 8_192;
    const SHOWN: &'static [Shown] = &[
        Value("state"),
        Fields("owner", &[Value("customer"), Value("revision")]),
        Value("page"),
        Value("opened_at"),
        Value("touched_at"),
        Fields("proven", &[Value("factor"), Value("at"), Value("purpose")]),
        Value("known"),
        Value("ended"),
        Fields("rungs", &[Value("rung"), Value("standing"), Value("at")]),
        Value("entries"),
    ];

    /// A customer's session ends by itself. An anonymous one is over once its row is deleted, so the host need not wake it.
    fn due_at(&self, profile: &Profile) -> Option<Instant> {
        self.owner.as_ref().and_then(|_| self.over_at(profile.session_rules()))
    }

    fn absent() -> Option<Self> {
        None
    }
}

one_section!(Session, RowKind::Session);

#[cfg(test)]
mod tests;

/// The key of a session's row.
pub(crate) const fn key(id: SessionId) -> RowKey {
    RowKey::Session(id)
}

/// The standing of a rung that asks something and is not climbed yet.
pub(crate) const ASKED: &str = "asked";
/// The standing of a rung that was climbed.
pub(crate) const CLIMBED: &str = "climbed";
/// The most factors that a session can have proven.
const PROVEN_MAX: usize = 8;
