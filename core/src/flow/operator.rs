//! What an operator of the institution does, with a reason, and where the profile says so with another's approval (OPR-1).

use super::act::{ActError, Cx, Decision, Plan, Rows};
use super::customer::{ContractState, Customer, JourneyEvent, Link};
use super::draft::{Draft, Times};
use super::outcome::{Internal, Outcome, Public, Refusal, Refused, Truth};
use super::subject::Subject;
use crate::access::OperatorAct;
use crate::code::Code;
use crate::credential::{Credential, NewPassword, check_form, check_strength};
use crate::factor::Factor;
use crate::id::{Account, CustomerId, LoginId, OperatorId};
use crate::kernel::{AuditEvent, Fact, NoticeKind, RowKey};
use crate::page::{EntryField, FormRule};
use crate::profile::Profile;
use crate::secret::Secret;
use crate::text::Text;

/// An operator's act.
#[derive(Clone, Debug)]
pub struct Order {
    /// Who orders it.
    pub operator: OperatorId,
    /// Who approves it; someone else.
    pub approver: Option<OperatorId>,
    /// Why; not empty, and without secrets.
    pub reason: Text,
    /// To whom it is done.
    pub customer: CustomerId,
    /// What is done.
    pub what: Ordered,
}

/// What an operator orders.
#[derive(Clone, Debug)]
pub enum Ordered {
    /// A contract is opened, with the initial passwords of its card (ENR-1).
    OpenContract {
        /// The account on the card (CRD-1).
        account: Account,
        /// Both initial passwords.
        initial: Initial,
        /// The mail address that the contract names.
        mail: Option<Text>,
    },
    /// First use begins anew, with new initial passwords (ENR-3). A login ID stays the customer's (CRD-4).
    ResetJourney(Initial),
    /// The lock of a factor is lifted.
    LiftLock(Factor),
    /// The customer's sessions end.
    EndSessions,
    /// The contract is suspended; its sessions end.
    SuspendContract,
    /// A suspended contract is in force again.
    ResumeContract,
    /// The contract is closed for ever; its sessions end.
    CloseContract,
}

/// The initial passwords of a contract card (ENR-1).
#[derive(Clone, Debug)]
pub struct Initial {
    /// The login password.
    pub login_password: Secret,
    /// The confirmation password.
    pub confirmation_password: Secret,
}

impl Ordered {
    /// The word of the act.
    pub const fn act(&self) -> OperatorAct {
        match self {
            Self::OpenContract { .. } => OperatorAct::OpenContract,
            Self::ResetJourney(_) => OperatorAct::ResetJourney,
            Self::LiftLock(_) => OperatorAct::LiftLock,
            Self::EndSessions => OperatorAct::EndSessions,
            Self::SuspendContract => OperatorAct::SuspendContract,
            Self::ResumeContract => OperatorAct::ResumeContract,
            Self::CloseContract => OperatorAct::CloseContract,
        }
    }
}

/// An order under way.
pub(super) struct Ordering(pub(super) Order);

impl Ordering {
    fn customer(&self) -> RowKey {
        Subject::customer_key(self.0.customer.clone())
    }

    pub(super) fn keys(&self) -> Vec<RowKey> {
        let account = match &self.0.what {
            Ordered::OpenContract { account, .. } => Some(RowKey::Account(*account)),
            _ => None,
        };
        std::iter::once(self.customer()).chain(account).collect()
    }

    /// Why the order is refused before anything is read.
    fn refusal(&self, cx: &Cx<'_>) -> Option<Decision> {
        let Some(rule) = cx.profile.operator_rule(self.0.what.act()) else { return Some(refused(Truth::NotPossible)) };
        // Whoever approves is another, also to a directory that does not tell cases apart.
        let own = |approver: &OperatorId| approver.as_str().eq_ignore_ascii_case(self.0.operator.as_str());
        if self.0.approver.as_ref().map_or(rule.second_approver, own) {
            return Some(refused(Truth::NeedsApproval));
        }
        if check_reason(&self.0.reason).is_some() {
            return Some(refused(Truth::NotPossible));
        }
        let initial = match &self.0.what {
            Ordered::OpenContract { account, initial, mail } => {
                let is_form = |rule, text: &str| check_form(rule, text, cx.profile.credentials().forms()).is_empty();
                let known = is_form(FormRule::AccountType, account.kind());
                if !known || mail.as_ref().is_some_and(|mail| !is_form(FormRule::MailAddress, mail)) {
                    return Some(refused(Truth::NotPossible));
                }
                Some(initial)
            }
            Ordered::ResetJourney(initial) => Some(initial),
            _ => None,
        };
        let broken = initial.is_some_and(|initial| !check_initial(initial, None, cx.profile).is_empty());
        broken.then(|| refused(Truth::NotPossible))
    }

    fn draft<'a>(&self, revision: u64, cx: &'a Cx<'a>) -> Draft<'a> {
        Draft::new(cx, &self.customer(), revision).by(self.0.operator.clone())
    }

    /// What every record of an order says.
    fn facts(&self) -> Vec<Fact> {
        let approver = self.0.approver.as_ref().map(|approver| Fact::new("approver", approver));
        let act = Fact::new("act", self.0.what.act());
        // A reason that is none is not kept: it may be of any length.
        let reason = check_reason(&self.0.reason).is_none().then(|| Fact::new("reason", &self.0.reason));
        std::iter::once(act).chain(reason).chain(approver).collect()
    }

    fn open(
        &self,
        account: Account,
        initial: &Initial,
        mail: Option<&Text>,
        cx: &Cx<'_>,
    ) -> Result<Decision, ActError> {
        let (login, confirmation) = credentials(initial, cx)?;
        let hash = cx.profile.hash.clone();
        let rules = cx.profile.first_use_rules();
        let customer = Customer::opened(hash, account, login, confirmation, mail.cloned(), rules, cx.now);
        let key = self.customer();
        let mut draft = self.draft(1, cx);
        let times = Times { wake_at: Some(customer.journey_until), purge_at: None };
        draft.put(key.clone(), 0, &customer, times);
        draft.put(RowKey::Account(account), 0, &Link { customer: self.0.customer.clone() }, Times::default());
        draft.audit(AuditEvent::ContractOpened, &key, cx.now, &["OPR-1", "ENR-1"], self.facts());
        Ok(Decision::Finish(draft.finish(), done(self.0.what.act())))
    }

    /// What is done to a customer that there is: the record, the notice; nothing where it cannot be done.
    fn change(
        &self,
        subject: &mut Subject,
        draft: &mut Draft<'_>,
        cx: &Cx<'_>,
    ) -> Result<Option<(AuditEvent, NoticeKind)>, ActError> {
        if let Ordered::LiftLock(factor) = self.0.what {
            subject.lift(factor, draft, cx)?;
            // The ledger tells the customer itself.
            return Ok(Some((AuditEvent::Lifted, NoticeKind::Lifted)));
        }
        let Some(customer) = subject.customer.as_deref_mut() else { return Ok(None) };
        let done = match (&self.0.what, customer.contract) {
            (Ordered::ResetJourney(initial), ContractState::InForce) => {
                let login_id = customer.login_id.as_ref().map(LoginId::as_str);
                let broken = !check_initial(initial, login_id, cx.profile).is_empty();
                if broken || !customer.journey(JourneyEvent::Reset) {
                    return Ok(None);
                }
                (customer.login_password, customer.confirmation_password) = reissued(customer, initial, cx)?;
                // Who knew the passwords of before may have been known too.
                customer.environments.clear();
                customer.journey_until = super::customer::until(cx.profile.first_use_rules(), cx.now);
                // The address that was registered is told of what happens until another is (LCK-1).
                customer.contract_mail = customer.mail();
                (customer.questions, customer.data) = (Vec::new(), None);
                (AuditEvent::JourneyReset, NoticeKind::JourneyReset)
            }
            (Ordered::EndSessions, _) => (AuditEvent::SessionEnded, NoticeKind::SessionsEnded),
            (Ordered::SuspendContract, ContractState::InForce) => {
                customer.contract = ContractState::Suspended;
                (AuditEvent::ContractChanged, NoticeKind::Suspended)
            }
            (Ordered::ResumeContract, ContractState::Suspended) => {
                customer.contract = ContractState::InForce;
                (AuditEvent::ContractChanged, NoticeKind::Resumed)
            }
            (Ordered::CloseContract, ContractState::InForce | ContractState::Suspended) => {
                customer.contract = ContractState::Closed;
                (AuditEvent::ContractChanged, NoticeKind::Closed)
            }
            _ => return Ok(None),
        };
        // Whatever was done, who was logged in is not any more; a session never comes back (fault 33).
        customer.sessions.clear();
        Ok(Some(done))
    }
}

impl Plan for Ordering {
    fn wants(&self, _: &Rows, _: &Cx<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(self.keys())
    }

    fn decide(&mut self, rows: &Rows, cx: &Cx<'_>) -> Result<Decision, ActError> {
        Ok(match self.decided(rows, cx)? {
            Decision::Answer(refused) => self.recorded(refused, cx),
            decision => decision,
        })
    }

    fn check(&mut self, _: &Cx<'_>) {}
}

impl Ordering {
    /// A refusal is recorded too: nobody tries unseen (NTC-2).
    fn recorded(&self, refused: Outcome, cx: &Cx<'_>) -> Decision {
        let mut draft =
            Draft::named(cx, &format!("{}:refused:{}", self.customer(), cx.unique())).by(self.0.operator.clone());
        let truth = Fact::new("why", refused.internal.truth);
        let facts = self.facts().into_iter().chain([truth]).collect();
        draft.audit(AuditEvent::OrderRefused, &self.customer(), cx.now, &["OPR-1", "NTC-2"], facts);
        Decision::Finish(draft.finish(), refused)
    }

    fn decided(&self, rows: &Rows, cx: &Cx<'_>) -> Result<Decision, ActError> {
        if let Some(refusal) = self.refusal(cx) {
            return Ok(refusal);
        }
        let read = Subject::read(rows, self.customer(), cx)?;
        if let Ordered::OpenContract { account, initial, mail } = &self.0.what {
            let taken = rows.read::<Link>(&RowKey::Account(*account), cx.keys)?.is_some();
            if read.is_some() || taken {
                return Ok(refused(Truth::NotPossible));
            }
            return self.open(*account, initial, mail.as_ref(), cx);
        }
        let Some(mut subject) = read else { return Ok(refused(Truth::NotPossible)) };
        let mut draft = self.draft(subject.next_revision(), cx);
        subject.due(&mut draft, cx)?;
        let mail = subject.customer.as_ref().and_then(|customer| customer.mail());
        let Some((event, notice)) = self.change(&mut subject, &mut draft, cx)? else {
            return Ok(refused(Truth::NotPossible));
        };
        let key = subject.key.clone();
        draft.audit(event, &key, cx.now, &["OPR-1"], self.facts());
        if !matches!(self.0.what, Ordered::LiftLock(_)) {
            draft.notice(notice, &key, mail, cx.now, Vec::new());
        }
        subject.put(&mut draft, cx);
        Ok(Decision::Finish(draft.finish(), done(self.0.what.act())))
    }
}

/// Why a text is no reason of an operator's act: nothing, too much, or what would forge lines of a log.
pub(crate) fn check_reason(reason: &str) -> Option<Code> {
    if reason.trim().is_empty() {
        return Some(Code::EntryMissing);
    }
    if reason.len() > REASON_MAX {
        return Some(Code::EntryTooLong);
    }
    reason.chars().any(char::is_control).then_some(Code::WrongCharacter)
}

/// Every rule that initial passwords break, and which of the two does: they keep the form and the strength that the institution asks
/// of a new password (CRD-2, CRD-3). Both open first use together, so that two which are alike are one guess (ENR-1).
pub(crate) fn check_initial(initial: &Initial, login_id: Option<&str>, profile: &Profile) -> Vec<(EntryField, Code)> {
    let Initial { login_password: login, confirmation_password: confirmation } = initial;
    let (rules, mut faults) = (profile.credentials(), Vec::new());
    for (field, new, other) in
        [(EntryField::LoginPassword, login, confirmation), (EntryField::ConfirmationPassword, confirmation, login)]
    {
        faults.extend(check_form(FormRule::Password, new.expose(), rules.forms()).iter().map(|own| (field, own.code)));
        // One that is missing is no weak one.
        if !new.expose().is_empty() {
            let asked = NewPassword { new, current: None, other: Some(other), login_id };
            faults.extend(check_strength(&asked, rules.strength()).into_iter().map(|code| (field, code)));
        }
    }
    faults
}

/// The credentials of initial passwords in place of those in force, which cannot be chosen again (CRD-3).
fn reissued(customer: &Customer, initial: &Initial, cx: &Cx<'_>) -> Result<(Credential, Credential), ActError> {
    let rules = cx.profile.credentials();
    let reissue = |credential: &Credential, secret: &Secret, label: &str| {
        let salt = cx.salt(label);
        let made = cx.desk.arenas().with(|arena| credential.reissue(secret, salt, cx.now, rules, &cx.hashing(), arena));
        made.map_err(|_| ActError::NoMemory)
    };
    let login = reissue(&customer.login_password, &initial.login_password, "initial login password")?;
    let confirmation = &initial.confirmation_password;
    Ok((login, reissue(&customer.confirmation_password, confirmation, "initial confirmation password")?))
}

/// The credentials of initial passwords, as they were printed.
fn credentials(initial: &Initial, cx: &Cx<'_>) -> Result<(Credential, Credential), ActError> {
    let rules = cx.profile.credentials();
    let make = |secret: &Secret, label: &str| {
        let salt = cx.salt(label);
        let made =
            cx.desk.arenas().with(|arena| Credential::make(secret, true, salt, cx.now, rules, &cx.hashing(), arena));
        made.map_err(|_| ActError::NoMemory)
    };
    let login = make(&initial.login_password, "initial login password")?;
    Ok((login, make(&initial.confirmation_password, "initial confirmation password")?))
}

fn done(act: OperatorAct) -> Outcome {
    let public = Public::Done(vec![act.name().into()]);
    Outcome { public, internal: Internal { truth: Truth::Done, facts: Vec::new() } }
}

fn refused(truth: Truth) -> Decision {
    let because = if truth == Truth::NeedsApproval { Refusal::NeedsApproval } else { Refusal::NotPossible };
    let refused = Refused { because, rules: vec!["OPR-1".into()], retry_at: None, faults: Vec::new() };
    Decision::Answer(Outcome { public: Public::Refused(refused), internal: Internal { truth, facts: Vec::new() } })
}

/// Bytes of a reason.
const REASON_MAX: usize = 1_024;
