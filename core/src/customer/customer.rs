//! A customer, as stored in their row: credentials, the progress of first use, and the sessions that may be open.

use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};

use super::attempts::Attempts;
use super::journey::{ContractState, JourneyEvent, JourneyState};
use super::live_session::LiveSession;
use super::taken_ids::TakenIds;
use crate::access::{FirstUseRules, SessionRules};
use crate::credential::{AnswerRecord, Credential, CredentialRules, HashOwner, HashRole, Hashing, Repeppering};
use crate::factor::Factor;
use crate::id::{Account, LoginId, SessionId};
use crate::instant::{Instant, KeptInstant, MILLIS_PER_DAY};
use crate::kernel::Shown::{self, Fields, Value};
use crate::kernel::{Carried, RowKey, RowKind, Section, SnapshotError, one_section};
use crate::profile::Profile;
use crate::text::Text;

/// A customer, as stored in their row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Customer {
    /// SHA-256, in hexadecimal, of the profile by which the row was last decided (INS-5).
    pub(crate) profile: Text,
    /// The serial number of that profile.
    pub(crate) serial: u32,
    pub(crate) account: Account,
    pub(crate) contract: ContractState,
    pub(crate) journey: JourneyState,
    /// The last instant of first use (ENR-3).
    #[serde(with = "crate::instant::kept")]
    pub(crate) journey_until: Instant,
    pub(crate) login_id: Option<LoginId>,
    pub(crate) login_password: Credential,
    pub(crate) confirmation_password: Credential,
    /// The least revision that the row of the customer's attempts may have: an older one, or none, was put back (fault 64).
    pub(crate) attempts: u64,
    pub(crate) questions: Vec<AnswerRecord>,
    pub(crate) data: Option<CustomerData>,
    /// The mail address of the contract, used until the customer registers one.
    pub(crate) contract_mail: Option<Text>,
    /// The sessions that may be open; sessions that timed out may still be listed. A session that is not listed is not logged in.
    // INVARIANT (sessions-listed): whatever ends a session for good removes it from this list; nothing adds it again (fault 33).
    pub(crate) sessions: Vec<LiveSession>,
    /// How often the customer tried login IDs of other customers.
    pub(crate) taken_ids: TakenIds,
    /// The last logins, the newest first (LOG-4).
    pub(crate) logins: ArrayVec<KeptInstant, { LOGINS_MAX + 1 }>,
    /// The known environments, the newest first.
    pub(crate) environments: ArrayVec<Environment, ENVIRONMENTS_MAX>,
    /// The last recorded instant (LCK-5).
    #[serde(with = "crate::instant::kept")]
    pub(crate) recorded: Instant,
    /// Sections of a newer version.
    #[serde(skip)]
    pub(crate) carried: Carried,
}

/// What a customer registered of themselves (ENR-2, CRD-8).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CustomerData {
    pub(crate) mail: Text,
    pub(crate) direct_mail: bool,
    pub(crate) telephone: Option<Text>,
}

/// An environment from which the customer logged in (LCK-6): a digest of the host's name for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Environment {
    pub(crate) digest: [u8; 16],
    #[serde(with = "crate::instant::kept")]
    pub(crate) last: Instant,
}

impl Customer {
    /// A new customer whose contract begins now, with the initial passwords of the contract card.
    pub(crate) fn opened(
        profile: &Profile,
        account: Account,
        login_password: Credential,
        confirmation_password: Credential,
        contract_mail: Option<Text>,
        now: Instant,
    ) -> Self {
        Self {
            profile: profile.hash.clone(),
            serial: profile.serial,
            account,
            contract: ContractState::InForce,
            journey: JourneyState::AwaitsLoginId,
            journey_until: until(profile.first_use_rules(), now),
            login_id: None,
            login_password,
            confirmation_password,
            attempts: 1,
            questions: Vec::new(),
            data: None,
            contract_mail,
            sessions: Vec::new(),
            taken_ids: TakenIds::default(),
            logins: ArrayVec::new(),
            environments: ArrayVec::new(),
            recorded: now,
            carried: Carried::default(),
        }
    }

    /// What stands in for a customer who does not exist: a row of the same form that opens nothing (LCK-4).
    pub(crate) fn stand_in(profile: &Profile, owner: &HashOwner, hashing: &Hashing<'_>) -> Self {
        let credential = |role| Credential::stand_in(profile.credentials(), &owner.of(role), hashing);
        let (login, confirmation) = (credential(HashRole::LoginPassword), credential(HashRole::ConfirmationPassword));
        Self {
            journey: JourneyState::Done,
            questions: std::iter::repeat_with(|| AnswerRecord::stand_in(owner, hashing)).take(3).collect(),
            ..Self::opened(profile, Account::NOBODY, login, confirmation, None, Instant::MIN)
        }
    }

    /// Applies an event to first use. Returns false if the table refuses it, or if it leads to a choice that only the caller can make.
    #[must_use]
    pub(crate) fn journey(&mut self, event: JourneyEvent) -> bool {
        match *self.journey.allowed(event) {
            [state] => {
                self.journey = state;
                true
            }
            // A reset: first use starts after the login ID if there is one, because the customer keeps it (CRD-4); else at the very beginning.
            [beginning, with_login_id] => {
                self.journey = if self.login_id.is_some() { with_login_id } else { beginning };
                true
            }
            _ => false,
        }
    }

    /// Whether a session is in the list.
    pub(crate) fn lists(&self, session: &RowKey) -> bool {
        self.sessions.iter().any(|living| RowKey::Session(living.id) == *session)
    }

    /// By when one of the passwords must be changed (CRD-11).
    pub(crate) fn must_change(&self, rules: &CredentialRules) -> Option<Instant> {
        self.passwords().into_iter().filter_map(|(_, own)| own.must_change(rules)).map(|must| must.by).min()
    }

    /// Both passwords, each with its factor.
    pub(crate) const fn passwords(&self) -> [(Factor, &Credential); 2] {
        [(Factor::LoginPassword, &self.login_password), (Factor::ConfirmationPassword, &self.confirmation_password)]
    }

    /// Puts every hash under a pepper. No secret is needed (CRD-9).
    ///
    /// # Errors
    /// A hash that does not open. It stays as it is; every other one is put under the pepper.
    pub(crate) fn repepper(&mut self, owner: &HashOwner, to: &Repeppering<'_>) -> Result<(), SnapshotError> {
        let login = self.login_password.repepper(&owner.of(HashRole::LoginPassword), to);
        let confirmation = self.confirmation_password.repepper(&owner.of(HashRole::ConfirmationPassword), to);
        let answers = self.questions.iter_mut().map(|answer| answer.repepper(owner, to));
        answers.fold(login.and(confirmation), Result::and)
    }

    /// When the older of both passwords was set.
    pub(crate) fn passwords_set_at(&self) -> Instant {
        self.login_password.set_at().min(self.confirmation_password.set_at())
    }

    /// Takes the sessions off the list that a lock has ended, and returns them (LCK-1, faults 7, 33). They do not come back when the lock ends.
    pub(crate) fn without_ended(&mut self, attempts: &Attempts) -> Vec<SessionId> {
        // Before there is a login ID, the only sessions are those of first use.
        let is_first_use = self.journey == JourneyState::AwaitsLoginId;
        let ended = |living: &LiveSession| attempts.has_ended(living, is_first_use);
        let gone = self.sessions.iter().filter(|living| ended(living)).map(|living| living.id).collect();
        self.sessions.retain(|living| !ended(living));
        gone
    }

    /// The address for notices: the registered one, before that the contract's (NTC-1).
    pub(crate) fn mail(&self) -> Option<Text> {
        self.data.as_ref().map(|data| data.mail.clone()).or_else(|| self.contract_mail.clone())
    }

    /// Whether an environment is known: the customer logged in from it, not too long ago (LCK-6). It has one digest for each of the host's keys.
    pub(crate) fn knows(&self, digests: &[[u8; 16]], rules: &SessionRules, now: Instant) -> bool {
        let fresh = |own: &&Environment| own.last.plus_millis(rules.environment_millis) > now;
        self.environments.iter().filter(fresh).any(|own| digests.contains(&own.digest))
    }

    /// Forgets every environment except the present one, which has these digests: whoever knew the previous passwords may have made their own
    /// environment known (RSK-4).
    pub(crate) fn forget_other_environments(&mut self, present: &[[u8; 16]]) {
        self.environments.retain(|own| present.contains(&own.digest));
    }

    /// Records a login (LOG-4) and its environment (LCK-6); the oldest entries are dropped.
    pub(crate) fn logged_in(&mut self, environment: &[[u8; 16]], rules: &SessionRules, now: Instant) {
        // One more than is shown, because the newest is the login whose session looks at the list.
        self.logins.truncate(rules.shown_logins.min(LOGINS_MAX));
        if rules.shown_logins > 0 && self.logins.try_insert(0, KeptInstant(now)).is_err() {
            self.logins.clear();
        }
        let Some(&digest) = environment.first() else { return };
        self.environments
            .retain(|own| !environment.contains(&own.digest) && own.last.plus_millis(rules.environment_millis) > now);
        self.environments.truncate(rules.environments.min(ENVIRONMENTS_MAX).saturating_sub(1));
        if rules.environments > 0 && self.environments.try_insert(0, Environment { digest, last: now }).is_err() {
            self.environments.clear();
        }
    }
}

/// The end of the last day on which first use can be taken up: 24:00 JST (ENR-3).
pub(crate) fn until(rules: &FirstUseRules, now: Instant) -> Instant {
    let days = i64::from(rules.days).saturating_add(1).saturating_mul(MILLIS_PER_DAY);
    let midnight = Instant::from_jst(now.date(), 0).unwrap_or(now);
    midnight.plus_millis(days)
}

/// The section of a customer's row for access to the bank.
impl Section for Customer {
    type Rules = Profile;
    const NUMBER: u16 = 1;
    const NAME: &'static str = "access";
    const SCHEMA: u8 = 1;
    const CARRIED: bool = false;
    const BYTES: usize = 6_656;
    const SHOWN: &'static [Shown] = &[
        Value("profile"),
        Value("serial"),
        Value("account"),
        Value("contract"),
        Value("journey"),
        Value("journey_until"),
        Value("login_id"),
        Fields("login_password", Credential::SHOWN),
        Fields("confirmation_password", Credential::SHOWN),
        Fields("questions", AnswerRecord::SHOWN),
        Fields("data", &[Value("mail"), Value("direct_mail"), Value("telephone")]),
        Value("attempts"),
        Value("contract_mail"),
        Fields("sessions", &[Value("id"), Value("known"), Value("since")]),
        Fields("taken_ids", &[Value("day"), Value("count")]),
        Value("logins"),
        Fields("environments", &[Value("digest"), Value("last")]),
        Value("recorded"),
    ];

    /// First use ends at its last instant while the contract is in force (ENR-3).
    fn due_at(&self, _: &Profile) -> Option<Instant> {
        let open = !matches!(self.journey, JourneyState::Done | JourneyState::Expired);
        (open && self.contract == ContractState::InForce).then_some(self.journey_until)
    }

    fn pepper(&self) -> u8 {
        let passwords = self.passwords().into_iter().flat_map(|(_, own)| own.peppered_with());
        passwords.chain(self.questions.iter().filter_map(AnswerRecord::peppered_with)).min().unwrap_or_default()
    }

    fn absent() -> Option<Self> {
        None
    }
}

one_section!(Customer, RowKind::Customer);

pub(super) const LOGINS_MAX: usize = 10;
pub(super) const ENVIRONMENTS_MAX: usize = 10;
