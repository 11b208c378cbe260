//! A form that is submitted, and the submission while it is under way.

use super::attempt::Attempt;
use super::engine::{Engine, Scope};
use super::entries::Entries;
use super::session::key;
use super::start_session::make_token;
use super::subject::Subject;
use crate::environment_name::EnvironmentName;
use crate::hours::Maintenance;
use crate::id::{CustomerId, SessionId};
use crate::kernel::{Randomness, RowKey};
use crate::lockout::Origin;
use crate::page::{Button, EntryField};
use crate::secret::Secret;

/// A button of a page, with what was entered on it.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The session's token.
    pub session: Secret,
    /// The page's token, as the page was shown with it.
    pub step: Secret,
    /// The button.
    pub button: Button,
    /// What was entered.
    pub entries: Vec<(EntryField, Secret)>,
    /// The host's name for the environment, a device cookie for example; absent where it has none (LCK-6, RSK-4).
    pub environment: Option<EnvironmentName>,
    /// Ad-hoc maintenance, made by the same profile (HRS-7).
    pub maintenance: Option<Maintenance>,
}

/// A submission under way.
pub(super) struct SubmitAct {
    pub(super) session: SessionId,
    pub(super) step: Secret,
    pub(super) button: Button,
    pub(super) entries: Entries,
    pub(super) environment: Option<EnvironmentName>,
    pub(super) maintenance: Option<Maintenance>,
    /// The token that the session has from now on, if what is proven gives it a new one.
    pub(super) token: Secret,
    pub(super) attempt: Attempt,
}

impl SubmitAct {
    pub(super) fn new(submission: Submission, engine: &Engine, randomness: &Randomness) -> Self {
        let Submission { session, step, button, entries, environment, maintenance } = submission;
        let (session, entries) = (SessionId::of(&session), Entries::new(entries));
        let token = make_token(engine, randomness, Some(session));
        Self { session, step, button, entries, environment, maintenance, token, attempt: Attempt::None }
    }

    pub(super) fn first(&self) -> Vec<RowKey> {
        vec![key(self.session)]
    }

    /// Whether attempts are compared by now.
    pub(super) const fn is_compared(&self) -> bool {
        matches!(self.attempt, Attempt::Compared(_))
    }

    /// Where an attempt comes from (LCK-6).
    pub(super) fn origin(&self, subject: &Subject, cx: &Scope<'_>) -> Origin {
        let (RowKey::Customer(id), Some(customer)) = (&subject.key, &subject.customer) else { return Origin::Stranger };
        let known = customer.knows(&self.environments_of(id, cx), cx.profile.session_rules(), cx.now);
        if known { Origin::Known } else { Origin::Stranger }
    }

    /// The digests under which a customer's environment is kept, of no use to anyone else: by the host's key in force, then by those
    /// before. Empty where the host names none.
    pub(super) fn environments_of(&self, customer: &CustomerId, cx: &Scope<'_>) -> Vec<[u8; 16]> {
        let Some(name) = &self.environment else { return Vec::new() };
        let parts: [&[u8]; 3] = [b"environment", customer.as_str().as_bytes(), name.as_bytes()];
        cx.keys.derive_each(&parts).filter_map(|digest| digest.first_chunk().copied()).collect()
    }
}
