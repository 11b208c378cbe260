//! Applies a new profile to an existing customer and reports what changes (INS-5, CRD-11).

use super::act_error::ActError;
use super::act_handler::{Decision, UndrawnHandler};
use super::commit_builder::CommitBuilder;
use super::engine::Scope;
use super::outcome::{Change, ChangeKind, Outcome, Public, Reason};
use super::rows::Rows;
use super::subject::Subject;
use crate::factor::Factor;
use crate::kernel::RowKey;
use crate::lockout::LockState;

/// Applies the engine's profile to a customer and reports what changes. With `dry` it only reports. It writes nothing if this profile or a later one is
/// already applied.
pub(super) struct Adopt {
    pub(super) customer: RowKey,
    pub(super) dry: bool,
}

impl UndrawnHandler for Adopt {
    fn wants(&self, _: &Rows, _: &Scope<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(Subject::rows_of(&self.customer).collect())
    }

    fn decide(&mut self, rows: &Rows, cx: &Scope<'_>) -> Result<Decision, ActError> {
        let Some(subject) = Subject::read(rows, self.customer.clone(), cx)? else {
            let internal = Reason::NoSuchCustomer.into();
            return Ok(Decision::Answer(Outcome { public: Public::Changes(Vec::new()), internal }));
        };
        let mut subject = subject.entitled(cx)?;
        let closed = |subject: &Subject, factor| subject.is_closed_to_any(factor, cx.profile);
        let before: Vec<Option<LockState>> = Factor::ALL.iter().map(|&factor| closed(&subject, factor)).collect();
        let mut draft = CommitBuilder::new(cx, &subject.key, subject.next_revision());
        subject.due(&mut draft, cx)?;
        let mut changes = Vec::new();
        if let Some(customer) = &subject.customer {
            let rules = cx.profile.credentials();
            for (factor, credential) in customer.passwords() {
                let must = credential.must_change(rules).filter(|_| credential.profile().would_change(rules));
                let change = |at| Change { kind: ChangeKind::MustChangePassword, factor, at };
                changes.extend(must.map(|must| change(must.by)));
                if !credential.is_judged(&cx.hashing()) {
                    changes.push(Change { kind: ChangeKind::PasswordUnjudged, factor, at: cx.now });
                }
            }
        }
        for (&factor, before) in Factor::ALL.iter().zip(before) {
            if closed(&subject, factor) > before {
                changes.push(Change { kind: ChangeKind::LimitReached, factor, at: cx.now });
            }
        }
        let adopted = subject.customer.as_ref().is_some_and(|customer| customer.serial >= cx.profile.serial);
        let internal = Reason::Done.into();
        let outcome = Outcome { public: Public::Changes(changes), internal };
        if self.dry || adopted {
            return Ok(Decision::Answer(outcome));
        }
        subject.put_customer(&mut draft, cx);
        Ok(Decision::Finish(draft.finish(), outcome))
    }
}
