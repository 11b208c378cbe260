//! A session: from the login page on, one browser of nobody yet, then of a customer, then over for ever (LOG-1 … LOG-5).
//!
//! ```text
//! visiting ──account-proven──▶ first-use ──login-id-taken──▶ visiting ──logged-in──▶ open ──logged-out──▶ ended
//!     └───────────────────────────────┴───────── renewed, timed-out, stopped, revoked ─┴──────────────────▶
//! ```
//!
//! What is proven gives the session a new token each time; the row of the token before is ended (CWE-384). An ended row stays ended.

use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};

use crate::access::{AuthorityRule, SessionRules};
use crate::bytes::hex;
use crate::factor::Factor;
use crate::id::{CustomerId, SessionId};
use crate::instant::Instant;
use crate::kernel::Shown::{self, Fields, Value};
use crate::kernel::{Carried, Found, Kept, Part, RowKey, RowKind, Section, Visit, machine};
use crate::lockout::Origin;
use crate::page::EntryField;
use crate::page_flow::Page;
use crate::profile::Profile;
use crate::secret::Secret;

machine! {
    SESSION "Session" = "whether a browser is anybody, and what it may do";
    /// What a session is.
    ///
    /// ```
    /// use madoguchi::{SessionEvent, SessionState};
    /// assert_eq!(SessionState::Anonymous.allowed(SessionEvent::LoggedIn), [SessionState::Open]);
    /// assert!(SessionState::Ended.allowed(SessionEvent::LoggedIn).is_empty()); // final
    /// ```
    states SessionState {
        /// It is nobody's yet.
        Anonymous = "anonymous", "来訪", "anonymous";
        /// Its account is proven, its login ID is not taken.
        FirstUse = "first-use", "初回利用登録中", "in first use";
        /// Its customer is logged in.
        Open = "open", "ログイン中", "logged in";
        /// It is over.
        Ended = "ended", "終了", "ended";
    }
    /// What happens to a session.
    events SessionEvent {
        /// The customer acted.
        Acted = "acted", "操作", "acted";
        /// The card's data and the initial passwords were right (ENR-1).
        AccountProven = "account-proven", "お客様情報確認", "account proven";
        /// The login ID is taken (ENR-1).
        LoginIdTaken = "login-id-taken", "ログインID登録", "login ID taken";
        /// What the login asks for is proven (LOG-1).
        LoggedIn = "logged-in", "ログイン", "logged in";
        /// The customer logged out, or left (LOG-2).
        LoggedOut = "logged-out", "ログアウト", "logged out";
        /// The customer stopped the registration (ENR-1, ENR-2).
        Aborted = "aborted", "登録中止", "registration aborted";
        /// It was idle, or lived, for too long (LOG-2).
        TimedOut = "timed-out", "自動タイムアウト", "timed out";
        /// It goes on under a new token; this one is over (LOG-5).
        Renewed = "renewed", "セッション更新", "renewed";
        /// A lock, a second login, or the institution ended it (LCK-1, LOG-4, OPR-1).
        Revoked = "revoked", "強制終了", "revoked";
    }
    Anonymous, Acted => Anonymous;
    Anonymous, AccountProven => FirstUse;
    Anonymous, LoggedIn => Open;
    Anonymous, LoggedOut => Ended;
    Anonymous, TimedOut => Ended;
    Anonymous, Renewed => Ended;
    FirstUse, Acted => FirstUse;
    FirstUse, LoginIdTaken => Anonymous;
    FirstUse, Aborted => Ended;
    FirstUse, TimedOut => Ended;
    FirstUse, Revoked => Ended;
    Open, Acted => Open;
    Open, Aborted => Ended;
    Open, LoggedOut => Ended;
    Open, TimedOut => Ended;
    Open, Renewed => Ended;
    Open, Revoked => Ended;
}

/// A session, as its row keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Session {
    /// What it is.
    pub(super) state: SessionState,
    /// Whose it is; nobody's while it visits.
    pub(super) owner: Option<Owner>,
    /// The page that is shown.
    pub(super) page: Page,
    /// The token of that page: the next act must bring it, once (LOG-3).
    pub(super) step: PageNonce,
    /// When it began.
    #[serde(with = "crate::instant::kept")]
    pub(super) opened_at: Instant,
    /// When the customer last acted.
    #[serde(with = "crate::instant::kept")]
    pub(super) touched_at: Instant,
    /// What was proven in it, and when (LOG-5).
    pub(super) proven: ArrayVec<Proven, PROVEN_MAX>,
    /// Whether its environment was known when it logged in (LCK-6).
    pub(super) known: bool,
    /// Why it ended.
    pub(super) ended: Option<SessionEvent>,
    /// What was entered on the pages before and is no secret (LOG-3).
    pub(super) entries: Vec<(EntryField, String)>,
    /// The answers as they were typed, sealed, until the page that shows them is left (ENR-5).
    pub(super) sealed: Option<Vec<u8>>,
    /// Sections of a newer version.
    #[serde(skip)]
    pub(super) carried: Carried,
}

/// The customer of a session, and how new their row was when the session last saw it: an older one is no longer taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Owner {
    pub(super) customer: CustomerId,
    pub(super) revision: u64,
}

/// The single-use token of a page (LOG-3). Neither `Debug` nor a row for people shows it.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PageNonce(pub(super) [u8; 16]);

impl PageNonce {
    /// The token as the page carries it: lower-case hexadecimal.
    pub(super) fn token(&self) -> Secret {
        Secret::new(hex(&self.0))
    }

    /// Whether a page brought this token, in a time that tells only lengths.
    pub(super) fn is(&self, brought: &Secret) -> bool {
        self.token().same_as(brought)
    }
}

impl std::fmt::Debug for PageNonce {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PageNonce(…)")
    }
}

/// A factor that was proven in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Proven {
    pub(super) factor: Factor,
    #[serde(with = "crate::instant::kept")]
    pub(super) at: Instant,
    /// The page for which it was proven.
    pub(super) purpose: Page,
}

impl Session {
    /// A session that begins, on the login page.
    pub(super) fn anonymous(step: PageNonce, now: Instant) -> Self {
        Self {
            state: SessionState::Anonymous,
            owner: None,
            page: Page::Login,
            step,
            opened_at: now,
            touched_at: now,
            proven: ArrayVec::new(),
            known: false,
            ended: None,
            entries: Vec::new(),
            sealed: None,
            carried: Carried::default(),
        }
    }

    /// The instant from which it is over by itself: idle for too long, or alive for too long, whichever comes first (LOG-2).
    /// Where it counts as coming from (LCK-6).
    pub(super) const fn origin(&self) -> Origin {
        if self.known { Origin::Known } else { Origin::Stranger }
    }

    pub(super) fn over_at(&self, rules: &SessionRules) -> Option<Instant> {
        (self.state != SessionState::Ended).then(|| {
            let idle = self.touched_at.plus_millis(rules.idle_millis);
            idle.min(self.opened_at.plus_millis(rules.life_millis))
        })
    }

    /// The session after an event; `None` if the table refuses it.
    pub(super) fn step(&self, event: SessionEvent, now: Instant) -> Option<Self> {
        let &[state] = self.state.allowed(event) else { return None };
        let mut next = Self { state, touched_at: now, ..self.clone() };
        if state == SessionState::Ended {
            next.ended = Some(event);
            (next.entries, next.sealed) = (Vec::new(), None);
        }
        Some(next)
    }

    /// Remembers a proof, the newest of each factor (LOG-5).
    pub(super) fn prove(&mut self, proof: Proven) {
        self.proven.retain(|own| own.factor != proof.factor);
        // There are fewer factors than places.
        if self.proven.try_push(proof).is_err() {
            self.proven.clear();
        }
    }

    /// Whether a factor is proven, and for an act that asks for it anew, not too long ago (LOG-5).
    pub(super) fn has_proven(&self, factor: Factor, rule: &AuthorityRule, now: Instant) -> bool {
        let fresh = |proof: &&Proven| rule.fresh_millis.is_none_or(|millis| proof.at.plus_millis(millis) > now);
        self.proven.iter().filter(fresh).any(|proof| proof.factor == factor)
    }

    /// Remembers how new the customer's row is: an older one is no longer taken.
    pub(super) fn saw(&mut self, revision: u64) {
        if let Some(owner) = &mut self.owner {
            owner.revision = revision;
        }
    }

    /// The session as time has made it (LOG-2).
    pub(super) fn due(&self, rules: &SessionRules, now: Instant) -> Option<Self> {
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
        Value("entries"),
    ];

    /// A customer's session ends by itself. One that proved nothing is over once its row is gone: the host need not wake it.
    fn due_at(&self, profile: &Profile) -> Option<Instant> {
        self.owner.as_ref().and_then(|_| self.over_at(profile.session_rules()))
    }

    fn absent() -> Option<Self> {
        None
    }
}

impl Kept for Session {
    type Rules = Profile;
    const KIND: RowKind = RowKind::Session;
    const SECTIONS: &'static [Part] = &[Part::of::<Self>()];

    fn each<V: Visit<Profile>>(&self, visit: &mut V) {
        visit.section(self);
    }

    fn read(found: &mut Found<'_>) -> Option<Self> {
        found.take()
    }

    fn carried(&self) -> &Carried {
        &self.carried
    }

    fn carried_mut(&mut self) -> &mut Carried {
        &mut self.carried
    }
}

/// The key of a session's row.
pub(super) const fn key(id: SessionId) -> RowKey {
    RowKey::Session(id)
}

/// Factors that a session can have proven.
const PROVEN_MAX: usize = 8;
