//! Carries out what an operator of the institution requests: with a reason and, if the profile demands it, with another operator's approval (OPR-1).
//!
//! A feature's command decides; it has no access to rows, records or messages. The engine alone writes what follows.

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::act_error::ActError;
use super::act_handler::{ActHandler, Decision};
use super::approval::Approval;
use super::commit_builder::CommitBuilder;
use super::context::{Context, Entropy};
use super::engine::Drawn;
use super::institution::Institution;
use super::outcome::{FieldFault, Outcome, Public, Reason, Refusal, Refused};
use super::rows::Rows;
use super::subject::Subject;
use crate::access::OperatorAct;
use crate::code::Code;
use crate::credential::HashOwner;
use crate::customer::{Attempts, Customer, CustomerRef};
use crate::factor::Factor;
use crate::id::{CustomerId, OperatorId};
use crate::kernel::{AuditEvent, Fact, NoticeKind, RowKey};
use crate::profile::Profile;
use crate::secret::Secret;
use crate::text::Text;
use crate::visible::{NotReadable, check_line};

/// What an operator may request, as a feature declares it.
pub(crate) trait Command: Send {
    /// Its word.
    fn act(&self) -> OperatorAct;

    /// Every fault of its data that the request alone reveals.
    fn faults(&self, profile: &Profile) -> Vec<FieldFault>;

    /// Its secrets: a reason that contains one of them is refused, and not recorded.
    fn secrets(&self) -> Vec<&Secret>;

    /// What it does.
    fn does(&self) -> Operates<'_>;
}

/// What a command does.
pub(crate) enum Operates<'a> {
    /// It makes a customer, who takes a name that no other customer has.
    Opens(RowKey, &'a dyn Opens),
    /// It lifts the lock of a factor.
    Lifts(Factor),
    /// It changes the customer.
    Changes(&'a dyn Changes),
}

/// Makes a customer.
pub(crate) trait Opens {
    /// Why the customer is not made, from the customer of the same ID and from whether the name is taken.
    fn refuses(&self, customer: Option<&Customer>, is_taken: bool) -> Option<Refusal>;

    /// The customer, to whom the hashes are bound, and the record.
    fn open(
        &self,
        owner: &HashOwner,
        cx: &Context<'_>,
        entropy: Entropy<'_>,
    ) -> Result<(Customer, AuditEvent, &'static [&'static str]), ActError>;
}

/// Changes a customer.
pub(crate) trait Changes {
    /// Changes the customer, to whom new hashes are bound, or refuses.
    fn change(
        &self,
        customer: &mut Customer,
        owner: &HashOwner,
        cx: &Context<'_>,
        entropy: Entropy<'_>,
    ) -> Result<Changed, ActError>;
}

/// What a command has decided about a customer.
pub(crate) enum Changed {
    /// It is done: the record, and the notice to the customer.
    Done(AuditEvent, NoticeKind),
    /// It is refused.
    Refused(Refusal),
    /// Its data has faults that only the customer's own data reveals.
    Faulty(Vec<FieldFault>),
}

/// An operator's request that is being processed.
pub(crate) struct OperateAct {
    /// Who requests it, and why.
    pub(crate) by: Requested,
    /// The customer whom it concerns.
    pub(crate) customer: CustomerId,
    /// What is to be done.
    pub(crate) command: Box<dyn Command>,
}

/// Who makes a request, who approves it, and why.
pub(crate) struct Requested {
    /// The operator who makes it.
    pub(crate) operator: OperatorId,
    /// The approval of another operator.
    pub(crate) approval: Option<Approval>,
    /// The reason.
    pub(crate) reason: Text,
}

impl Requested {
    /// Why the request is refused, whatever it is about: the institution does not let operators do that, the approval is missing or does not count, or the reason is unreadable.
    pub(super) fn refusal(
        &self,
        act: OperatorAct,
        secrets: &[&Secret],
        rule: &'static str,
        cx: &Drawn<'_>,
    ) -> Option<Outcome> {
        let Some(own) = cx.profile.operator_rule(act) else { return Some(refused(Refusal::ActNotGiven, rule)) };
        if let Some(reason) = Approval::lacks(self.approval.as_ref(), &self.operator, own, cx) {
            let internal = reason.into();
            return Some(Outcome { internal, ..refused(Refusal::NeedsApproval, rule) });
        }
        if check_reason(&self.reason).is_err() {
            return Some(refused(Refusal::ReasonNotReadable, rule));
        }
        has_secret(&self.reason, secrets).then(|| refused(Refusal::ReasonHasSecret, rule))
    }

    /// Refusals are recorded too, so that nobody tries unnoticed (NTC-2).
    pub(super) fn refused(&self, about: &RowKey, facts: Vec<Fact>, refused: Outcome, cx: &Drawn<'_>) -> Decision {
        // Two requests that are refused over the same rows at the same instant have two names.
        let what: Vec<_> = facts.iter().map(|fact| fact.value.as_str()).collect();
        let name = format!("{about}:refused:{}", cx.entropy.unique(&[&[self.operator.as_str()], &what[..]].concat()));
        let mut draft = CommitBuilder::named(cx, &name).by(self.operator.clone());
        let reason = Fact::new("why", refused.internal.reason);
        let facts = facts.into_iter().chain([reason]).collect();
        draft.audit(AuditEvent::OperatorRequestRefused, about, cx.now, &["OPR-1", "NTC-2"], facts);
        Decision::Finish(draft.finish(), refused)
    }

    /// The facts that every record of a request contains.
    pub(super) fn facts(&self, act: OperatorAct, secrets: &[&Secret]) -> Vec<Fact> {
        let approval = self
            .approval
            .iter()
            .flat_map(|approval| [Fact::new("approver", &approval.operator), Fact::new("approved_at", approval.at)]);
        // An invalid reason is not kept, because it may have any length; nor is one that contains a secret.
        let is_kept = check_reason(&self.reason).is_ok() && !has_secret(&self.reason, secrets);
        let reason = is_kept.then(|| Fact::new("reason", &self.reason));
        std::iter::once(Fact::new("act", act)).chain(reason).chain(approval).collect()
    }
}

impl ActHandler for OperateAct {
    fn wants(&mut self, _: &Rows, cx: &Drawn<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(self.keys(cx.institution))
    }

    fn decide(&mut self, rows: &Rows, cx: &Drawn<'_>) -> Result<Decision, ActError> {
        match self.decided(rows, cx)? {
            Ok(decision) => Ok(decision),
            Err(refused) => Ok(self.by.refused(&self.key(), self.facts(), refused, cx)),
        }
    }

    fn check(&mut self, _: &Drawn<'_>) {}
}

impl OperateAct {
    /// The rows that it needs.
    pub(crate) fn keys(&self, institution: &RowKey) -> Vec<RowKey> {
        let names = match self.command.does() {
            // The first contract of a store writes the institution's row too.
            Operates::Opens(name, _) => vec![name, institution.clone()],
            // New hashes need the pepper that the institution's row names.
            Operates::Changes(_) => vec![institution.clone()],
            Operates::Lifts(_) => Vec::new(),
        };
        Subject::rows_of(&self.key()).chain(names).collect()
    }

    /// The customer's row.
    fn key(&self) -> RowKey {
        Subject::customer_key(self.customer.clone())
    }

    /// Decides, or refuses.
    fn decided(&self, rows: &Rows, cx: &Drawn<'_>) -> Result<Result<Decision, Outcome>, ActError> {
        if let Some(refused) = self.refusal(cx) {
            return Ok(Err(refused));
        }
        let read = Subject::read(rows, self.key(), cx)?;
        match (self.command.does(), read) {
            (Operates::Opens(name, opens), read) => self.opened(name, opens, read, rows, cx),
            (_, None) => Ok(Err(refused(Refusal::NoSuchCustomer, OPR_1))),
            (Operates::Lifts(factor), Some(subject)) => self.lifted(factor, subject, cx).map(Ok),
            (Operates::Changes(changes), Some(subject)) => {
                let _ = Institution::read(rows, cx)?;
                self.changed(changes, subject, cx)
            }
        }
    }

    /// Why the request is refused before any row is read.
    fn refusal(&self, cx: &Drawn<'_>) -> Option<Outcome> {
        self.by.refusal(self.command.act(), &self.command.secrets(), OPR_1, cx).or_else(|| {
            let faults = self.command.faults(cx.profile);
            (!faults.is_empty()).then(|| faulty(faults))
        })
    }

    /// The facts that every record of the request contains.
    fn facts(&self) -> Vec<Fact> {
        self.by.facts(self.command.act(), &self.command.secrets())
    }

    /// Makes a customer: their row, the row of their attempts, and the row of their name.
    fn opened(
        &self,
        name: RowKey,
        opens: &dyn Opens,
        read: Option<Subject>,
        rows: &Rows,
        cx: &Drawn<'_>,
    ) -> Result<Result<Decision, Outcome>, ActError> {
        let key = self.key();
        let is_taken = rows.read::<CustomerRef>(&name, cx.keys)?.is_some();
        let there = read.as_ref().and_then(|subject| subject.customer.as_deref());
        if let Some(because) = opens.refuses(there, is_taken) {
            return Ok(Err(refused(because, OPR_1)));
        }
        let attempts = RowKey::Attempts(self.customer.clone());
        // Before anything is hashed: a machine without the pepper that the store names says so.
        let institution = Institution::read(rows, cx)?;
        let (customer, event, rules) = opens.open(&cx.owner(&key), cx, cx.entropy.writing(1))?;
        let customer = Customer { attempts: 1, ..customer };
        let mut draft = CommitBuilder::new(cx, &key, 1).by(self.by.operator.clone());
        draft.put(key.clone(), 0, &customer, None);
        draft.put(attempts, 0, &Attempts::begun(cx.profile.serial, cx.now), None);
        draft.put(name, 0, &CustomerRef::to(self.customer.clone()), None);
        if institution.is_none() {
            // A row that was lost and is written again brings no session back.
            draft.put(cx.institution.clone(), 0, &Institution::begun(Some(cx.now), cx)?, None);
        }
        draft.audit(event, &key, cx.now, rules, self.facts());
        Ok(Ok(self.done(draft)))
    }

    /// Lifts a lock. It is of the attempts, whose own events tell the customer.
    fn lifted(&self, factor: Factor, mut subject: Subject, cx: &Drawn<'_>) -> Result<Decision, ActError> {
        let mut draft = subject.counting(cx).by(self.by.operator.clone());
        subject.entitle(&mut draft, cx)?;
        subject.due(&mut draft, cx)?;
        subject.lift(factor, &mut draft, cx)?;
        draft.audit(AuditEvent::Lifted, &subject.key, cx.now, &["OPR-1"], self.facts());
        subject.put(&mut draft, cx);
        Ok(self.done(draft))
    }

    /// Changes the customer.
    fn changed(
        &self,
        changes: &dyn Changes,
        mut subject: Subject,
        cx: &Drawn<'_>,
    ) -> Result<Result<Decision, Outcome>, ActError> {
        let (key, entropy) = (subject.key.clone(), cx.entropy.writing(subject.next_revision()));
        let mut draft = CommitBuilder::new(cx, &key, subject.next_revision()).by(self.by.operator.clone());
        // Who looks into a restored customer's record compares them with the backup (OPR-1).
        let read = subject.revisions();
        subject.entitle(&mut draft, cx)?;
        subject.due(&mut draft, cx)?;
        // The notice goes to the address that was registered before.
        let mail = subject.customer.as_ref().and_then(|customer| customer.mail());
        match subject.lets(|customer| changes.change(customer, &cx.owner(&key), cx, entropy))? {
            Changed::Refused(because) => Ok(Err(refused(because, OPR_1))),
            Changed::Faulty(faults) => Ok(Err(faulty(faults))),
            Changed::Done(event, notice) => {
                draft.audit(event, &key, cx.now, &["OPR-1"], self.facts().into_iter().chain(read).collect());
                draft.notice(notice, &key, mail, cx.now, Vec::new());
                subject.put_customer(&mut draft, cx);
                Ok(Ok(self.done(draft)))
            }
        }
    }

    fn done(&self, draft: CommitBuilder<'_>) -> Decision {
        Decision::Finish(draft.finish(), Outcome::done(vec![self.command.act().name().into()]))
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

/// Whether a readable reason contains a secret of its request, also in full width, in other case, or with other characters between its letters and digits
/// (OPR-1).
pub(crate) fn has_secret(reason: &str, secrets: &[&Secret]) -> bool {
    let letters = |text: &str| {
        // Reserves the full capacity, because growing would leave a copy of the secret in freed memory.
        let mut own = Zeroizing::new(String::with_capacity(text.len().saturating_mul(NFKC_GROWS_MAX)));
        own.extend(text.nfkc().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()));
        own
    };
    let own = letters(reason);
    secrets.iter().filter(|secret| !secret.expose().is_empty()).any(|secret| {
        let secret_letters = letters(secret.expose());
        reason.contains(secret.expose()) || (!secret_letters.is_empty() && own.contains(secret_letters.as_str()))
    })
}

/// Refuses a request because its data has faults.
fn faulty(faults: Vec<FieldFault>) -> Outcome {
    let mut outcome = refused(Refusal::Entries, OPR_1);
    outcome.faults(faults);
    outcome
}

/// Refuses a request. Operators are not strangers, so the answer says why (OPR-1).
pub(super) fn refused(because: Refusal, rule: &'static str) -> Outcome {
    // Each refusal of a request has an internal reason of the same name.
    let reason = Reason::from_name(because.name()).unwrap_or(Reason::Entries);
    let refused = Refused { because, rules: vec![rule.into()], retry_at: None, faults: Vec::new() };
    Outcome { public: Public::Refused(refused), internal: reason.into() }
}

/// The rule of requests about one customer.
const OPR_1: &str = "OPR-1";
/// How much longer NFKC can make a text of UTF-8 (Unicode Standard Annex #15, 9.2: U+FDFA).
const NFKC_GROWS_MAX: usize = 11;
/// The most bytes of a reason.
const REASON_MAX: usize = 1_024;
