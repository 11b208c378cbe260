//! What an operator of the institution does: with a reason and, if the profile demands it, with another operator's approval (OPR-1).

use crate::access::OperatorAct;
use crate::code::Code;
use crate::credential::{Credential, FormFaults, NewPassword, check_form, check_strength};
use crate::customer::{Attempts, ContractState, Customer, CustomerRef, JourneyEvent};
use crate::engine::{
    ActError, ActHandler, CommitBuilder, Decision, FieldFault, Internal, Outcome, Public, Reason, Refusal, Refused,
    Rows, Scope, Subject,
};
use crate::factor::Factor;
use crate::id::{Account, CustomerId, LoginId, OperatorId};
use crate::kernel::{AuditEvent, Fact, NoticeKind, RowKey, SnapshotError};
use crate::page::EntryField;
use crate::profile::Profile;
use crate::secret::Secret;
use crate::text::Text;
use crate::visible::{NotReadable, check_line};

/// An operator's request.
#[derive(Clone, Debug)]
pub struct OperatorRequest {
    /// The operator who makes it.
    pub operator: OperatorId,
    /// The operator who approves it; not the same one.
    pub approver: Option<OperatorId>,
    /// The reason: not empty, and without secrets.
    pub reason: Text,
    /// The customer whom it concerns.
    pub customer: CustomerId,
    /// What is to be done.
    pub what: OperatorCommand,
}

/// What an operator requests.
#[derive(Clone, Debug)]
pub enum OperatorCommand {
    /// Open a contract, with the initial passwords of its card (ENR-1).
    OpenContract {
        /// The account on the card (CRD-1).
        account: Account,
        /// Both initial passwords.
        initial: InitialPasswords,
        /// The mail address that the contract names.
        mail: Option<Text>,
    },
    /// Start first use again, with new initial passwords (ENR-3). The customer keeps a login ID (CRD-4).
    ResetJourney(InitialPasswords),
    /// Lift the lock of a factor.
    LiftLock(Factor),
    /// End the customer's sessions.
    EndSessions,
    /// Suspend the contract and end its sessions.
    SuspendContract,
    /// Put a suspended contract in force again.
    ResumeContract,
    /// Close the contract for good and end its sessions.
    CloseContract,
}

/// The initial passwords of a contract card (ENR-1).
#[derive(Clone, Debug)]
pub struct InitialPasswords {
    /// The login password.
    pub login_password: Secret,
    /// The confirmation password.
    pub confirmation_password: Secret,
}

impl OperatorCommand {
    /// The word of the command.
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

/// An operator's request that is being processed.
pub(crate) struct OperateAct(pub(crate) OperatorRequest);

impl OperateAct {
    fn customer(&self) -> RowKey {
        Subject::customer_key(self.0.customer.clone())
    }

    pub(crate) fn keys(&self) -> Vec<RowKey> {
        let account = match &self.0.what {
            OperatorCommand::OpenContract { account, .. } => Some(RowKey::Account(*account)),
            _ => None,
        };
        Subject::rows_of(&self.customer()).chain(account).collect()
    }

    /// Why the request is refused before any row is read.
    fn refusal(&self, cx: &Scope<'_>) -> Option<Outcome> {
        let Some(rule) = cx.profile.operator_rule(self.0.what.act()) else {
            return Some(refused(Refusal::ActNotGiven));
        };
        let own = |approver: &OperatorId| approver.may_be(&self.0.operator);
        if self.0.approver.as_ref().map_or(rule.second_approver, own) {
            return Some(refused(Refusal::NeedsApproval));
        }
        if check_reason(&self.0.reason).is_err() {
            return Some(refused(Refusal::ReasonNotReadable));
        }
        let faults = self.faults(cx.profile);
        (!faults.is_empty()).then(|| faulty(faults))
    }

    /// Every fault of the contract card's data and of the initial passwords that the request alone reveals.
    fn faults(&self, profile: &Profile) -> Vec<FieldFault> {
        let told = |field: EntryField, faults: FormFaults| {
            faults.into_iter().map(move |own| FieldFault { field, code: own.code, position: own.position })
        };
        let form =
            |field: EntryField, text: &str| told(field, check_form(field.form(), text, profile.credentials().forms()));
        match &self.0.what {
            OperatorCommand::OpenContract { account, initial, mail } => {
                let mail = mail.iter().flat_map(|mail| form(EntryField::MailAddress, mail));
                let own = Own { account_number: Some(account.number()), ..Own::default() };
                let card = form(EntryField::AccountType, account.kind()).chain(mail);
                card.chain(check_initial(initial, own, profile)).collect()
            }
            OperatorCommand::ResetJourney(initial) => check_initial(initial, Own::default(), profile),
            _ => Vec::new(),
        }
    }

    fn draft<'a>(&self, revision: u64, cx: &'a Scope<'a>) -> CommitBuilder<'a> {
        CommitBuilder::new(cx, &self.customer(), revision).by(self.0.operator.clone())
    }

    /// The facts that every record of a request contains.
    fn facts(&self) -> Vec<Fact> {
        let approver = self.0.approver.as_ref().map(|approver| Fact::new("approver", approver));
        let act = Fact::new("act", self.0.what.act());
        // An invalid reason is not kept, because it may have any length.
        let reason = check_reason(&self.0.reason).is_ok().then(|| Fact::new("reason", &self.0.reason));
        std::iter::once(act).chain(reason).chain(approver).collect()
    }

    fn open(
        &self,
        account: Account,
        initial: &InitialPasswords,
        mail: Option<&Text>,
        cx: &Scope<'_>,
    ) -> Result<Decision, ActError> {
        let (login, confirmation) = credentials(initial, cx)?;
        let customer = Customer::opened(cx.profile, account, login, confirmation, mail.cloned(), cx.now);
        let key = self.customer();
        let mut draft = self.draft(1, cx);
        draft.put(key.clone(), 0, &customer, None);
        let attempts = Attempts::begun(cx.profile.serial, cx.now);
        draft.put(RowKey::Attempts(self.0.customer.clone()), 0, &attempts, None);
        draft.put(RowKey::Account(account), 0, &CustomerRef::to(self.0.customer.clone()), None);
        draft.audit(AuditEvent::ContractOpened, &key, cx.now, &["OPR-1", "ENR-1"], self.facts());
        Ok(Decision::Finish(draft.finish(), done(self.0.what.act())))
    }

    /// Applies the request to a customer. Returns the record and the notice, or why it cannot be done.
    fn change(
        &self,
        subject: &mut Subject,
        draft: &mut CommitBuilder<'_>,
        cx: &Scope<'_>,
    ) -> Result<Result<(AuditEvent, NoticeKind), Refusal>, ActError> {
        if let OperatorCommand::LiftLock(factor) = self.0.what {
            subject.lift(factor, draft, cx)?;
            // The attempt counter's own notice already informs the customer.
            return Ok(Ok((AuditEvent::Lifted, NoticeKind::Lifted)));
        }
        let Some(customer) = subject.customer.as_deref_mut() else { return Ok(Err(Refusal::NoSuchCustomer)) };
        let done = match (&self.0.what, customer.contract) {
            (OperatorCommand::ResetJourney(initial), ContractState::InForce) => {
                if !customer.journey(JourneyEvent::Reset) {
                    return Err(ActError::Misuse); // The table allows a reset from every state.
                }
                (customer.login_password, customer.confirmation_password) = reissued(customer, initial, cx)?;
                customer.forget_other_environments(&[]);
                customer.journey_until = crate::customer::until(cx.profile.first_use_rules(), cx.now);
                // Notices go to the registered address until another is registered (LCK-1).
                customer.contract_mail = customer.mail();
                (customer.questions, customer.data) = (Vec::new(), None);
                (AuditEvent::JourneyReset, NoticeKind::JourneyReset)
            }
            (OperatorCommand::EndSessions, _) => (AuditEvent::SessionEnded, NoticeKind::SessionsEnded),
            (OperatorCommand::SuspendContract, ContractState::InForce) => {
                customer.contract = ContractState::Suspended;
                (AuditEvent::ContractChanged, NoticeKind::Suspended)
            }
            (OperatorCommand::ResumeContract, ContractState::Suspended) => {
                customer.contract = ContractState::InForce;
                (AuditEvent::ContractChanged, NoticeKind::Resumed)
            }
            (OperatorCommand::CloseContract, ContractState::InForce | ContractState::Suspended) => {
                customer.contract = ContractState::Closed;
                (AuditEvent::ContractChanged, NoticeKind::Closed)
            }
            (_, ContractState::InForce) => return Ok(Err(Refusal::ContractInForce)),
            (_, ContractState::Suspended) => return Ok(Err(Refusal::ContractSuspended)),
            (_, ContractState::Closed) => return Ok(Err(Refusal::ContractClosed)),
        };
        // Whatever was done ends every session; a session never comes back (fault 33).
        customer.sessions.clear();
        Ok(Ok(done))
    }
}

impl ActHandler for OperateAct {
    fn wants(&self, _: &Rows, _: &Scope<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(self.keys())
    }

    fn decide(&mut self, rows: &Rows, cx: &Scope<'_>) -> Result<Decision, ActError> {
        Ok(match self.decided(rows, cx)? {
            Decision::Answer(refused) => self.recorded(refused, cx),
            decision => decision,
        })
    }

    fn check(&mut self, _: &Scope<'_>) {}
}

impl OperateAct {
    /// Refusals are recorded too, so that nobody tries unnoticed (NTC-2).
    fn recorded(&self, refused: Outcome, cx: &Scope<'_>) -> Decision {
        let mut draft = CommitBuilder::named(cx, &format!("{}:refused:{}", self.customer(), cx.unique()))
            .by(self.0.operator.clone());
        let reason = Fact::new("why", refused.internal.reason);
        let facts = self.facts().into_iter().chain([reason]).collect();
        draft.audit(AuditEvent::OperatorRequestRefused, &self.customer(), cx.now, &["OPR-1", "NTC-2"], facts);
        Decision::Finish(draft.finish(), refused)
    }

    fn decided(&self, rows: &Rows, cx: &Scope<'_>) -> Result<Decision, ActError> {
        if let Some(refusal) = self.refusal(cx) {
            return Ok(Decision::Answer(refusal));
        }
        let read = Subject::read(rows, self.customer(), cx)?;
        if let OperatorCommand::OpenContract { account, initial, mail } = &self.0.what {
            let state = read.and_then(|subject| subject.customer).map(|customer| customer.contract);
            let taken = rows.read::<CustomerRef>(&RowKey::Account(*account), cx.keys)?.is_some();
            match (state, taken) {
                (Some(ContractState::Closed), _) => return Ok(Decision::Answer(refused(Refusal::ContractClosed))),
                (Some(ContractState::InForce | ContractState::Suspended), _) => {
                    return Ok(Decision::Answer(refused(Refusal::ContractAlreadyOpen)));
                }
                (None, true) => return Ok(Decision::Answer(refused(Refusal::AccountOfAnother))),
                (None, false) if rows.has(&RowKey::Attempts(self.0.customer.clone())) => {
                    // The customer had a row, and it is lost.
                    let error = SnapshotError::RolledBack { expected: 1, found: 0 };
                    return Err(ActError::Row { key: self.customer(), error });
                }
                (None, false) => {}
            }
            return self.open(*account, initial, mail.as_ref(), cx);
        }
        let Some(mut subject) = read else { return Ok(Decision::Answer(refused(Refusal::NoSuchCustomer))) };
        if let (OperatorCommand::ResetJourney(initial), Some(customer)) = (&self.0.what, subject.customer.as_deref()) {
            let faults = check_initial(initial, Own::of(customer), cx.profile);
            if !faults.is_empty() {
                return Ok(Decision::Answer(faulty(faults)));
            }
        }
        // A lift is of the attempts; everything else is of the customer.
        let lifts = matches!(self.0.what, OperatorCommand::LiftLock(_));
        let mut draft = match lifts {
            true => subject.counting(cx).by(self.0.operator.clone()),
            false => self.draft(subject.next_revision(), cx),
        };
        subject.entitle(&mut draft, cx)?;
        subject.due(&mut draft, cx)?;
        let mail = subject.customer.as_ref().and_then(|customer| customer.mail());
        let (event, notice) = match self.change(&mut subject, &mut draft, cx)? {
            Ok(told) => told,
            Err(because) => return Ok(Decision::Answer(refused(because))),
        };
        let key = subject.key.clone();
        draft.audit(event, &key, cx.now, &["OPR-1"], self.facts());
        if lifts {
            subject.put(&mut draft, cx);
        } else {
            draft.notice(notice, &key, mail, cx.now, Vec::new());
            subject.put_customer(&mut draft, cx);
        }
        Ok(Decision::Finish(draft.finish(), done(self.0.what.act())))
    }
}

/// Checks the reason of an operator's request: one readable line of at most 1,024 bytes, without hidden characters, that cannot forge a line of a log
/// (OPR-1). The error says what is wrong and where.
pub(crate) fn check_reason(reason: &str) -> Result<(), (Code, Option<usize>)> {
    if reason.len() > REASON_MAX {
        return Err((Code::EntryTooLong, None));
    }
    check_line(reason).map_err(|why| match why {
        NotReadable::Blank => (Code::EntryMissing, None),
        NotReadable::Invisible => (Code::NothingVisible, None),
        NotReadable::Hidden(position) => (Code::HiddenCharacter, Some(position)),
    })
}

/// Data of the customer that a password must not repeat (CRD-3, CRD-13), as far as it is known.
#[derive(Clone, Copy, Default)]
pub(crate) struct Own<'a> {
    pub(crate) login_id: Option<&'a str>,
    pub(crate) telephone: Option<&'a str>,
    pub(crate) account_number: Option<&'a str>,
}

impl<'a> Own<'a> {
    pub(crate) fn of(customer: &'a Customer) -> Self {
        Self {
            login_id: customer.login_id.as_ref().map(LoginId::as_str),
            telephone: customer.data.as_ref().and_then(|data| data.telephone.as_deref()),
            account_number: Some(customer.account.number()),
        }
    }
}

/// Checks initial passwords against the form and strength that the institution demands of a new password (CRD-2, CRD-3, CRD-13), and returns every
/// fault. Both passwords open first use together, so two equal ones would be a single guess (ENR-1).
pub(crate) fn check_initial(initial: &InitialPasswords, own: Own<'_>, profile: &Profile) -> Vec<FieldFault> {
    let InitialPasswords { login_password: login, confirmation_password: confirmation } = initial;
    let (rules, mut faults) = (profile.credentials(), Vec::new());
    let Own { login_id, telephone, account_number } = own;
    for (field, new, other) in
        [(EntryField::LoginPassword, login, confirmation), (EntryField::ConfirmationPassword, confirmation, login)]
    {
        let form = check_form(field.form(), new.expose(), rules.forms());
        faults.extend(form.iter().map(|own| FieldFault { field, code: own.code, position: own.position }));
        // A missing password is not reported as weak too.
        if !new.expose().is_empty() {
            let asked = NewPassword { new, current: None, other: Some(other), login_id, telephone, account_number };
            let strength = check_strength(&asked, rules.strength());
            faults.extend(strength.into_iter().map(|code| FieldFault { field, code, position: None }));
        }
    }
    faults
}

/// Credentials of new initial passwords. The replaced passwords cannot be chosen again (CRD-3).
fn reissued(
    customer: &Customer,
    initial: &InitialPasswords,
    cx: &Scope<'_>,
) -> Result<(Credential, Credential), ActError> {
    let rules = cx.profile.credentials();
    let reissue = |credential: &Credential, secret: &Secret, label: &str| {
        let salt = cx.salt(label);
        let made = cx.arenas.with(|arena| credential.reissue(secret, salt, cx.now, rules, &cx.hashing(), arena));
        made.map_err(|_| ActError::NoMemory)
    };
    let login = reissue(&customer.login_password, &initial.login_password, "initial login password")?;
    let confirmation = &initial.confirmation_password;
    Ok((login, reissue(&customer.confirmation_password, confirmation, "initial confirmation password")?))
}

/// The credentials of initial passwords, marked as printed on the card.
fn credentials(initial: &InitialPasswords, cx: &Scope<'_>) -> Result<(Credential, Credential), ActError> {
    let rules = cx.profile.credentials();
    let make = |secret: &Secret, label: &str| {
        let salt = cx.salt(label);
        let made = cx.arenas.with(|arena| Credential::make(secret, true, salt, cx.now, rules, &cx.hashing(), arena));
        made.map_err(|_| ActError::NoMemory)
    };
    let login = make(&initial.login_password, "initial login password")?;
    Ok((login, make(&initial.confirmation_password, "initial confirmation password")?))
}

/// Refuses a request because its data has faults.
fn faulty(faults: Vec<FieldFault>) -> Outcome {
    let mut outcome = refused(Refusal::Entries);
    outcome.faults(faults);
    outcome
}

fn done(act: OperatorAct) -> Outcome {
    let public = Public::Done(vec![act.name().into()]);
    Outcome { public, internal: Internal { reason: Reason::Done, facts: Vec::new() } }
}

/// Refuses a request. Operators are not strangers, so the answer says why (OPR-1).
fn refused(because: Refusal) -> Outcome {
    // Each refusal of a request has an internal reason of the same name.
    let reason = Reason::from_name(because.name()).unwrap_or(Reason::Entries);
    let refused = Refused { because, rules: vec!["OPR-1".into()], retry_at: None, faults: Vec::new() };
    Outcome { public: Public::Refused(refused), internal: Internal { reason, facts: Vec::new() } }
}

/// The most bytes of a reason.
const REASON_MAX: usize = 1_024;
