//! A new profile meets a customer of before: what changes for them, and from now on it holds (INS-5, CRD-11).

use super::act::{ActError, Cx, Decision, Plan, Rows};
use super::draft::Draft;
use super::outcome::{Change, Internal, Outcome, Public, Truth};
use super::subject::Subject;
use crate::factor::Factor;
use crate::kernel::RowKey;
use crate::lockout::LockState;
use crate::words::words;

words! {
    /// What a new profile changes for a customer (INS-5).
    ///
    /// ```
    /// use madoguchi::ChangeKind;
    /// assert_eq!(ChangeKind::MustChangePassword.name(), "must-change-password");
    /// assert_eq!(ChangeKind::from_name("none"), None);
    /// ```
    ChangeKind;
    /// A password has to be changed, from an instant on (CRD-11).
    MustChangePassword = "must-change-password", "パスワードの変更が必要になります", "a password must be changed";
    /// A stored password cannot be judged any more: its hash is dearer than the profile allows. Only a reset helps (CRD-9, OPR-1).
    PasswordUnjudged = "password-unjudged", "パスワードを照合できなくなります", "a password cannot be judged any more";
    /// A factor is stopped or locked, because fewer wrong entries are allowed (LCK-1).
    FactorStops = "factor-stops", "誤入力の上限により停止します", "a factor is stopped";
}

/// Adopts the desk's profile for a customer, or only says what that would change.
pub(super) struct Adopt {
    pub(super) customer: RowKey,
    pub(super) dry: bool,
}

impl Plan for Adopt {
    fn wants(&self, _: &Rows, _: &Cx<'_>) -> Result<Vec<RowKey>, ActError> {
        Ok(vec![self.customer.clone()])
    }

    fn decide(&mut self, rows: &Rows, cx: &Cx<'_>) -> Result<Decision, ActError> {
        let Some(mut subject) = Subject::read(rows, self.customer.clone(), cx)? else {
            let internal = Internal { truth: Truth::NoSuchCustomer, facts: Vec::new() };
            return Ok(Decision::Answer(Outcome { public: Public::Changes(Vec::new()), internal }));
        };
        let closed = |subject: &Subject, factor| subject.is_closed_to_any(factor, cx.profile);
        let before: Vec<Option<LockState>> = Factor::ALL.iter().map(|&factor| closed(&subject, factor)).collect();
        let mut draft = Draft::new(cx, &subject.key, subject.next_revision());
        subject.due(&mut draft, cx)?;
        let mut changes = Vec::new();
        if let Some(customer) = &subject.customer {
            let rules = cx.profile.credentials();
            let credentials = [
                (Factor::LoginPassword, &customer.login_password),
                (Factor::ConfirmationPassword, &customer.confirmation_password),
            ];
            for (factor, credential) in credentials {
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
                changes.push(Change { kind: ChangeKind::FactorStops, factor, at: cx.now });
            }
        }
        let adopted = subject.customer.as_ref().is_some_and(|customer| customer.profile == cx.profile.hash);
        let internal = Internal { truth: Truth::Done, facts: Vec::new() };
        let outcome = Outcome { public: Public::Changes(changes), internal };
        if self.dry || adopted {
            return Ok(Decision::Answer(outcome));
        }
        subject.put(&mut draft, cx);
        Ok(Decision::Finish(draft.finish(), outcome))
    }

    fn check(&mut self, _: &Cx<'_>) {}
}
