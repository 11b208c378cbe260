//! A customer, as stored in their row: credentials, attempt counters, the progress of first use, and the sessions that may be open.
//!
//! ```text
//! awaits-login-id ─▶ awaits-questions ─▶ awaits-passwords ─▶ awaits-customer-data ─▶ done
//!        └──────────────────┴──────── expired ─┴────────────────────┘        (ENR-1 … ENR-3)
//! ```
//! The institution can reset any of these to the beginning (OPR-1).

use arrayvec::ArrayVec;
use serde::{Deserialize, Serialize};

use crate::access::{FirstUseRules, SessionRules};
use crate::credential::{AnswerRecord, Credential, CredentialRules};
use crate::factor::Factor;
use crate::id::{Account, CustomerId, LoginId, SessionId};
use crate::instant::{Instant, MILLIS_PER_DAY};
use crate::kernel::Shown::{self, Fields, Value};
use crate::kernel::{Carried, Found, Kept, Part, RowKey, RowKind, Section, Visit, machine};
use crate::lockout::{AttemptCounters, LockClosing, LockPolicy, Origin};
use crate::profile::Profile;
use crate::text::Text;
use crate::words::words;

machine! {
    JOURNEY "Journey" = "how far first use has come";
    /// The progress of first use: what it waits for (ENR-1 … ENR-3).
    ///
    /// ```
    /// use madoguchi::{JourneyEvent, JourneyState};
    /// assert_eq!(JourneyState::AwaitsLoginId.allowed(JourneyEvent::LoginIdTaken), [JourneyState::AwaitsQuestions]);
    /// assert!(JourneyState::AwaitsLoginId.allowed(JourneyEvent::PasswordsChanged).is_empty()); // no step is skipped (ENR-4)
    /// ```
    states JourneyState {
        /// The login ID has not been chosen yet (ENR-1).
        AwaitsLoginId = 0 "awaits-login-id", "ログインID取得前", "the login ID is to be chosen";
        /// The secret questions have not been registered yet (ENR-2).
        AwaitsQuestions = 1 "awaits-questions", "追加認証登録前", "the secret questions are to be registered";
        /// Both passwords have not been changed yet (ENR-2).
        AwaitsPasswords = 2 "awaits-passwords", "パスワード変更前", "both passwords are to be changed";
        /// The customer's data has not been registered yet (ENR-2).
        AwaitsCustomerData = 3 "awaits-customer-data", "お客様情報登録前", "the customer's data is to be registered";
        /// First use is done.
        Done = 4 "done", "登録完了", "first use is done";
        /// Its time is over (ENR-3).
        Expired = 5 "expired", "期限切れ", "its time is over";
    }
    /// Events of first use.
    events JourneyEvent {
        /// The login ID was taken.
        LoginIdTaken = 0 "login-id-taken", "ログインID登録", "login ID taken";
        /// The questions were registered.
        QuestionsRegistered = 1 "questions-registered", "追加認証登録", "questions registered";
        /// Both passwords were changed.
        PasswordsChanged = 2 "passwords-changed", "パスワード変更", "passwords changed";
        /// The customer's data was registered.
        DataRegistered = 3 "data-registered", "お客様情報登録", "data registered";
        /// Its time is over.
        Expired = 4 "expired", "期限切れ", "time over";
        /// The institution reset it (OPR-1).
        Reset = 5 "reset", "リセット", "set back";
    }
    AwaitsLoginId, LoginIdTaken => AwaitsQuestions;
    AwaitsLoginId, Expired => Expired;
    AwaitsLoginId, Reset => AwaitsLoginId;
    AwaitsQuestions, QuestionsRegistered => AwaitsPasswords;
    AwaitsQuestions, Expired => Expired;
    AwaitsQuestions, Reset => AwaitsQuestions;
    AwaitsPasswords, PasswordsChanged => AwaitsCustomerData;
    AwaitsPasswords, Expired => Expired;
    AwaitsPasswords, Reset => AwaitsQuestions;
    AwaitsCustomerData, DataRegistered => Done;
    AwaitsCustomerData, Expired => Expired;
    AwaitsCustomerData, Reset => AwaitsQuestions;
    Done, PasswordsChanged => Done;
    Done, Reset => AwaitsQuestions;
    Expired, Reset => AwaitsLoginId | AwaitsQuestions;
}

words! {
    /// Whether a contract is in force (OPR-1).
    ///
    /// ```
    /// use madoguchi::ContractState;
    /// assert_eq!(ContractState::Suspended.name(), "suspended");
    /// assert_eq!(ContractState::from_name("paused"), None);
    /// ```
    ContractState;
    /// It is in force.
    InForce = 0 "in-force", "有効", "in force";
    /// It is suspended by the institution.
    Suspended = 1 "suspended", "停止中", "suspended";
    /// It is closed for good.
    Closed = 2 "closed", "解約済", "closed";
}

/// A customer, as stored in their row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Customer {
    /// SHA-256, in hexadecimal, of the profile by which the row was last decided (INS-5).
    pub(crate) profile: Text,
    pub(crate) account: Account,
    pub(crate) contract: ContractState,
    pub(crate) journey: JourneyState,
    /// The last instant of first use (ENR-3).
    #[serde(with = "crate::instant::kept")]
    pub(crate) journey_until: Instant,
    pub(crate) login_id: Option<LoginId>,
    pub(crate) login_password: Credential,
    pub(crate) confirmation_password: Credential,
    /// Stored in a section of its own.
    #[serde(skip)]
    pub(crate) counters: AttemptCounters,
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

/// A session that may live.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LiveSession {
    pub(crate) id: SessionId,
    /// The origin of its wrong entries: whether its environment was known when it began (LCK-6).
    pub(crate) known: bool,
}

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

/// An instant in a stored list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct KeptInstant(#[serde(with = "crate::instant::kept")] pub(crate) Instant);

impl Customer {
    /// A new customer whose contract begins now, with the initial passwords of the contract card.
    pub(crate) fn opened(
        profile: Text,
        account: Account,
        login_password: Credential,
        confirmation_password: Credential,
        contract_mail: Option<Text>,
        rules: &FirstUseRules,
        now: Instant,
    ) -> Self {
        Self {
            profile,
            account,
            contract: ContractState::InForce,
            journey: JourneyState::AwaitsLoginId,
            journey_until: until(rules, now),
            login_id: None,
            login_password,
            confirmation_password,
            counters: AttemptCounters::default(),
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

    /// When the older of both passwords was set.
    pub(crate) fn passwords_set_at(&self) -> Instant {
        self.login_password.set_at().min(self.confirmation_password.set_at())
    }

    /// Ends the sessions that the lock of a factor closes, and returns them for their records. They do not come back when the lock ends (LCK-1,
    /// faults 7, 33). If strangers are counted apart, their temporary lock leaves the customer's own sessions open (LCK-6).
    pub(crate) fn closed(&mut self, policy: &LockPolicy, origin: Origin) -> Vec<SessionId> {
        // Before there is a login ID, the only sessions are those of first use.
        let first_use = self.journey == JourneyState::AwaitsLoginId;
        let closes = match policy.closes() {
            LockClosing::Login => !first_use,
            LockClosing::FirstUse => first_use,
            LockClosing::Acts | LockClosing::Activation => false,
        };
        let spared = |living: &LiveSession| !closes || (policy.apart() && living.known != (origin == Origin::Known));
        let ended = self.sessions.iter().filter(|living| !spared(living)).map(|living| living.id).collect();
        self.sessions.retain(spared);
        ended
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

/// The section of a customer's row for access to the bank: everything but the attempt counters.
impl Section for Customer {
    type Rules = Profile;
    const NUMBER: u16 = 1;
    const NAME: &'static str = "access";
    const SCHEMA: u8 = 1;
    const CARRIED: bool = false;
    const BYTES: usize = 4_224;
    const SHOWN: &'static [Shown] = &[
        Value("profile"),
        Value("account"),
        Value("contract"),
        Value("journey"),
        Value("journey_until"),
        Value("login_id"),
        Fields("login_password", Credential::SHOWN),
        Fields("confirmation_password", Credential::SHOWN),
        Fields("questions", AnswerRecord::SHOWN),
        Fields("data", &[Value("mail"), Value("direct_mail"), Value("telephone")]),
        Value("contract_mail"),
        Fields("sessions", &[Value("id"), Value("known")]),
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

    fn absent() -> Option<Self> {
        None
    }
}

/// The attempt counters of a customer or a decoy.
impl Section for AttemptCounters {
    type Rules = Profile;
    const NUMBER: u16 = 2;
    const NAME: &'static str = "counters";
    const SCHEMA: u8 = 1;
    const CARRIED: bool = false;
    const BYTES: usize = 1_216;
    const SHOWN: &'static [Shown] = Self::SHOWN;

    fn due_at(&self, profile: &Profile) -> Option<Instant> {
        profile.locks().filter_map(|lock| self.wake_at(lock.policy())).min()
    }

    fn absent() -> Option<Self> {
        None
    }
}

impl Kept for Customer {
    type Rules = Profile;
    const KIND: RowKind = RowKind::Customer;
    const SECTIONS: &'static [Part] = &[Part::of::<Self>(), Part::of::<AttemptCounters>()];

    fn each<V: Visit<Profile>>(&self, visit: &mut V) {
        visit.section(self);
        visit.section(&self.counters);
    }

    fn read(found: &mut Found<'_>) -> Option<Self> {
        let (customer, counters) = (found.take::<Self>()?, found.take()?);
        Some(Self { counters, ..customer })
    }

    fn carried(&self) -> &Carried {
        &self.carried
    }

    fn carried_mut(&mut self) -> &mut Carried {
        &mut self.carried
    }
}

/// The customer to whom an account or a login ID belongs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CustomerRef {
    pub(crate) customer: CustomerId,
    /// Sections of a newer version.
    #[serde(skip)]
    pub(crate) carried: Carried,
}

impl CustomerRef {
    /// Refers to a customer.
    pub(crate) fn to(customer: CustomerId) -> Self {
        Self { customer, carried: Carried::default() }
    }
}

impl Section for CustomerRef {
    type Rules = Profile;
    const NUMBER: u16 = 4;
    const NAME: &'static str = "link";
    const SCHEMA: u8 = 1;
    const CARRIED: bool = false;
    const BYTES: usize = 128;
    const SHOWN: &'static [Shown] = &[Value("customer")];

    fn due_at(&self, _: &Profile) -> Option<Instant> {
        None
    }

    fn absent() -> Option<Self> {
        None
    }
}

impl Kept for CustomerRef {
    type Rules = Profile;
    const KIND: RowKind = RowKind::Link;
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

/// A decoy stands for customers that do not exist. It counts attempts as a customer does, so that nobody outside can tell the difference (LCK-4,
/// LCK-7).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Decoy {
    pub(crate) counters: AttemptCounters,
    /// Sections of a newer version.
    pub(crate) carried: Carried,
}

impl Kept for Decoy {
    type Rules = Profile;
    const KIND: RowKind = RowKind::Decoy;
    const SECTIONS: &'static [Part] = &[Part::of::<AttemptCounters>()];

    fn each<V: Visit<Profile>>(&self, visit: &mut V) {
        visit.section(&self.counters);
    }

    fn read(found: &mut Found<'_>) -> Option<Self> {
        Some(Self { counters: found.take()?, carried: Carried::default() })
    }

    fn carried(&self) -> &Carried {
        &self.carried
    }

    fn carried_mut(&mut self) -> &mut Carried {
        &mut self.carried
    }
}

const LOGINS_MAX: usize = 10;
const ENVIRONMENTS_MAX: usize = 10;
const JST_MILLIS: i64 = 9 * 3_600_000;

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};

    use super::{
        Customer, CustomerData, ENVIRONMENTS_MAX, Environment, JourneyState, KeptInstant, LOGINS_MAX, LiveSession,
        TakenIds,
    };
    use crate::credential::Credential;
    use crate::factor::Factor;
    use crate::id::SessionId;
    use crate::instant::Instant;
    use crate::kernel::{HostKeys, RowKey, SUBJECT_ROW, Section, Write, outgrows, seal};
    use crate::lockout::{AttemptCounters, Origin};
    use crate::profile::Profile;
    use crate::secret::Secret;

    const LATE: &str = "2099-12-31T23:59:59.999+09:00";

    fn of<T: DeserializeOwned>(state: Value) -> T {
        serde_json::from_value(state).unwrap()
    }

    /// A hash of the most expensive parameters, as a PHC string.
    fn hash() -> String {
        format!("$argon2id$v=19$m=1048576,t=16,p=16${}${}", "s".repeat(22), "h".repeat(43))
    }

    fn credential() -> Credential {
        of(json!({
            "hash": hash(), "set_at": LATE, "initial": false, "mark": vec![255; 16], "history": vec![hash(); 10],
            "profile": { "length": "10-11", "mixed": true, "rules_version": u16::MAX },
        }))
    }

    /// Locked by every factor for known environments and strangers, with the most attempts that can be pending.
    fn counters() -> AttemptCounters {
        let pending = json!({ "attempt": u32::MAX, "may": "BeOverBudget", "tag": vec![255; 4], "begun": LATE });
        let counter = json!({
            "stage": { "Locked": { "since": LATE, "of_all": true } }, "failures": u8::MAX, "temporary_locks": u16::MAX,
            "attempts": u32::MAX, "pending": vec![pending; 3], "recorded": LATE,
        });
        let places =
            (0..Factor::ALL.len()).flat_map(|factor| (0..Origin::ALL.len()).map(move |origin| [factor, origin]));
        of(json!({ "kept": places.map(|place| json!([place, counter])).collect::<Vec<_>>() }))
    }

    /// The longest row that a customer can have, with everything at its limit.
    fn fullest() -> Customer {
        let late: Instant = LATE.parse().unwrap();
        let question = json!({ "question": "q".repeat(64), "hash": hash(), "normaliser_version": u16::MAX });
        let living = LiveSession { id: SessionId::of(&Secret::from("a token")), known: true };
        let profile = Profile::seiwa();
        Customer {
            journey: JourneyState::AwaitsCustomerData,
            login_id: Some("i".repeat(12).parse().unwrap()),
            counters: counters(),
            questions: vec![of(question.clone()), of(question.clone()), of(question)],
            data: Some(CustomerData {
                mail: "m".repeat(254).into(),
                direct_mail: true,
                telephone: Some("0".repeat(15).into()),
            }),
            sessions: vec![living; 9],
            taken_ids: TakenIds { day: i64::MAX, count: u16::MAX },
            logins: std::iter::repeat_n(KeptInstant(late), LOGINS_MAX + 1).collect(),
            environments: std::iter::repeat_n(Environment { digest: [255; 16], last: late }, ENVIRONMENTS_MAX)
                .collect(),
            ..Customer::opened(
                "f".repeat(64).into(),
                "012-1-3456789".parse().unwrap(),
                credential(),
                credential(),
                Some("c".repeat(254).into()),
                profile.first_use_rules(),
                late,
            )
        }
    }

    /// Fault 84: a customer's row longer than a decoy's would be recognisable (LCK-4). The longest row fits, and a longer one is not written.
    #[test]
    fn fault_84_the_fullest_row_fits_and_a_longer_one_is_seen() {
        let keys = HostKeys::new("tests", 1, &[7; 32]).unwrap();
        let key = RowKey::Customer("c-1".parse().unwrap());
        let profile = Profile::seiwa();
        let sealed = |customer: &Customer| {
            let bytes = seal(customer, &key, u64::MAX, &keys, &profile).bytes;
            let length = bytes.len();
            (
                length,
                outgrows(&Write { key: key.clone(), expected: 0, revision: 1, bytes, wake_at: None, purge_at: None }),
            )
        };
        let lengths = [
            (postcard::to_allocvec(&fullest()).unwrap().len(), <Customer as Section>::BYTES),
            (postcard::to_allocvec(&counters()).unwrap().len(), <AttemptCounters as Section>::BYTES),
        ];
        assert_eq!(lengths, [(4_114, 4_224), (1_107, 1_216)]);
        assert_eq!(sealed(&fullest()), (SUBJECT_ROW, false));
        // One byte more than the section may have, although the row would have room for it.
        for more in [110, 111] {
            let mut longer = fullest();
            longer.contract_mail = Some("c".repeat(254 + more).into());
            let outgrown = more > 110;
            assert_eq!(sealed(&longer).1, outgrown, "{more} bytes more");
        }
    }
}
