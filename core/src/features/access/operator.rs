//! What an operator of the institution does to a contract: opens, suspends, resumes and closes it, resets first use, ends sessions (OPR-1).

use crate::access::OperatorAct;
use crate::credential::{Credential, FormFaults, HashOwner, HashRole, NewPassword, check_form, check_strength};
use crate::customer::{ContractState, Customer, JourneyEvent};
use crate::engine::{
    ActError, Approval, Changed, Changes, Command, Context, Entropy, FieldFault, Opens, Operates, Refusal,
};
use crate::factor::Factor;
use crate::id::{Account, CustomerId, LoginId, OperatorId};
use crate::kernel::{AuditEvent, NoticeKind, RowKey};
use crate::page::EntryField;
use crate::profile::Profile;
use crate::secret::Secret;
use crate::text::Text;

/// An operator's request.
#[derive(Clone, Debug)]
pub struct OperatorRequest {
    /// The operator who makes it.
    pub operator: OperatorId,
    /// The approval of another operator, if there is one.
    pub approval: Option<Approval>,
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
    /// Accept the customer's rows, which were restored from a backup, and end the sessions that came back with them. The act alone may be driven over
    /// rows that are older than their high-water marks (ROW-3).
    AcceptRestore,
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
            Self::AcceptRestore => OperatorAct::AcceptRestore,
        }
    }
}

impl Command for OperatorCommand {
    fn act(&self) -> OperatorAct {
        Self::act(self)
    }

    /// The faults of the contract card's data and of the initial passwords.
    fn faults(&self, profile: &Profile) -> Vec<FieldFault> {
        let told = |field: EntryField, faults: FormFaults| {
            faults.into_iter().map(move |own| FieldFault { field, code: own.code, position: own.position })
        };
        let form =
            |field: EntryField, text: &str| told(field, check_form(field.form(), text, profile.credentials().forms()));
        match self {
            Self::OpenContract { account, initial, mail } => {
                let mail = mail.iter().flat_map(|mail| form(EntryField::MailAddress, mail));
                let own = Own { account_number: Some(account.number()), ..Own::default() };
                let card = form(EntryField::AccountType, account.kind()).chain(mail);
                card.chain(check_initial(initial, own, profile)).collect()
            }
            Self::ResetJourney(initial) => check_initial(initial, Own::default(), profile),
            Self::LiftLock(_)
            | Self::EndSessions
            | Self::SuspendContract
            | Self::ResumeContract
            | Self::CloseContract
            | Self::AcceptRestore => Vec::new(),
        }
    }

    fn secrets(&self) -> Vec<&Secret> {
        match self {
            Self::OpenContract { initial, .. } | Self::ResetJourney(initial) => {
                vec![&initial.login_password, &initial.confirmation_password]
            }
            Self::LiftLock(_)
            | Self::EndSessions
            | Self::SuspendContract
            | Self::ResumeContract
            | Self::CloseContract
            | Self::AcceptRestore => Vec::new(),
        }
    }

    fn does(&self) -> Operates<'_> {
        match self {
            Self::OpenContract { account, .. } => Operates::Opens(RowKey::Account(*account), self),
            Self::LiftLock(factor) => Operates::Lifts(*factor),
            Self::ResetJourney(_)
            | Self::EndSessions
            | Self::SuspendContract
            | Self::ResumeContract
            | Self::CloseContract
            | Self::AcceptRestore => Operates::Changes(self),
        }
    }
}

impl Opens for OperatorCommand {
    fn refuses(&self, customer: Option<&Customer>, is_taken: bool) -> Option<Refusal> {
        match customer.map(|customer| customer.contract) {
            Some(ContractState::Closed) => Some(Refusal::ContractClosed),
            Some(ContractState::InForce | ContractState::Suspended) => Some(Refusal::ContractAlreadyOpen),
            None => is_taken.then_some(Refusal::AccountOfAnother),
        }
    }

    fn open(
        &self,
        owner: &HashOwner,
        cx: &Context<'_>,
        entropy: Entropy<'_>,
    ) -> Result<(Customer, AuditEvent, &'static [&'static str]), ActError> {
        let Self::OpenContract { account, initial, mail } = self else { return Err(ActError::Misuse) };
        let (login, confirmation) = credentials(initial, owner, cx, entropy)?;
        let customer = Customer::opened(cx.profile, *account, login, confirmation, mail.clone(), cx.now);
        Ok((customer, AuditEvent::ContractOpened, &["OPR-1", "ENR-1"]))
    }
}

impl Changes for OperatorCommand {
    fn change(
        &self,
        customer: &mut Customer,
        owner: &HashOwner,
        cx: &Context<'_>,
        entropy: Entropy<'_>,
    ) -> Result<Changed, ActError> {
        if let Self::ResetJourney(initial) = self {
            let faults = check_initial(initial, Own::of(customer), cx.profile);
            if !faults.is_empty() {
                return Ok(Changed::Faulty(faults));
            }
        }
        let done = match (self, customer.contract) {
            (Self::ResetJourney(initial), ContractState::InForce) => {
                reset(customer, initial, owner, cx, entropy)?;
                Changed::Done(AuditEvent::JourneyReset, NoticeKind::JourneyReset)
            }
            (Self::EndSessions, _) => Changed::Done(AuditEvent::SessionEnded, NoticeKind::SessionsEnded),
            (Self::AcceptRestore, _) => Changed::Done(AuditEvent::RestoreAccepted, NoticeKind::SessionsEnded),
            (Self::SuspendContract, ContractState::InForce) => {
                customer.contract = ContractState::Suspended;
                Changed::Done(AuditEvent::ContractChanged, NoticeKind::Suspended)
            }
            (Self::ResumeContract, ContractState::Suspended) => {
                customer.contract = ContractState::InForce;
                Changed::Done(AuditEvent::ContractChanged, NoticeKind::Resumed)
            }
            (Self::CloseContract, ContractState::InForce | ContractState::Suspended) => {
                customer.contract = ContractState::Closed;
                Changed::Done(AuditEvent::ContractChanged, NoticeKind::Closed)
            }
            (_, ContractState::InForce) => return Ok(Changed::Refused(Refusal::ContractInForce)),
            (_, ContractState::Suspended) => return Ok(Changed::Refused(Refusal::ContractSuspended)),
            (_, ContractState::Closed) => return Ok(Changed::Refused(Refusal::ContractClosed)),
        };
        // Whatever was done ends every session; a session never comes back (fault 33).
        customer.sessions.clear();
        Ok(done)
    }
}

/// Starts first use again. The replaced passwords cannot be chosen again (CRD-3).
fn reset(
    customer: &mut Customer,
    initial: &InitialPasswords,
    owner: &HashOwner,
    cx: &Context<'_>,
    entropy: Entropy<'_>,
) -> Result<(), ActError> {
    if !customer.journey(JourneyEvent::Reset) {
        return Err(ActError::Misuse); // The table allows a reset from every state.
    }
    let rules = cx.profile.credentials();
    let reissue = |credential: &Credential, secret: &Secret, (role, label)| {
        let (drawn, binding, hashing) = (entropy.new_password(label), owner.of(role), cx.hashing());
        let made = cx.arenas.with(|arena| credential.reissue(secret, drawn, cx.now, rules, &binding, &hashing, arena));
        made.map_err(|_| ActError::NoMemory)
    };
    let login = reissue(&customer.login_password, &initial.login_password, LOGIN)?;
    let confirmation = reissue(&customer.confirmation_password, &initial.confirmation_password, CONFIRMATION)?;
    (customer.login_password, customer.confirmation_password) = (login, confirmation);
    customer.forget_other_environments(&[]);
    customer.journey_until = crate::customer::until(cx.profile.first_use_rules(), cx.now);
    // Notices go to the registered address until another is registered (LCK-1).
    customer.contract_mail = customer.mail();
    (customer.questions, customer.data) = (Vec::new(), None);
    Ok(())
}

/// The credentials of initial passwords, marked as printed on the card.
fn credentials(
    initial: &InitialPasswords,
    owner: &HashOwner,
    cx: &Context<'_>,
    entropy: Entropy<'_>,
) -> Result<(Credential, Credential), ActError> {
    let rules = cx.profile.credentials();
    let make = |secret: &Secret, (role, label)| {
        let (drawn, binding, hashing) = (entropy.new_password(label), owner.of(role), cx.hashing());
        let made =
            cx.arenas.with(|arena| Credential::make(secret, true, drawn, cx.now, rules, &binding, &hashing, arena));
        made.map_err(|_| ActError::NoMemory)
    };
    let login = make(&initial.login_password, LOGIN)?;
    Ok((login, make(&initial.confirmation_password, CONFIRMATION)?))
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

/// Which secrets the initial passwords are, and the labels of their salts.
const LOGIN: (HashRole<'static>, &str) = (HashRole::LoginPassword, "initial login password");
const CONFIRMATION: (HashRole<'static>, &str) = (HashRole::ConfirmationPassword, "initial confirmation password");
