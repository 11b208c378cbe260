//! A submitted form, and its processing.

use super::attempt::Attempt;
use super::engine::{Drawn, Scope};
use super::entries::Entries;
use super::session::key;
use super::slots::Slot;
use super::start_session::make_token;
use super::subject::Subject;
use crate::environment_name::EnvironmentName;
use crate::hours::Maintenance;
use crate::id::{CustomerId, SessionId};
use crate::kernel::RowKey;
use crate::lockout::Origin;
use crate::page::{Button, EntryField};
use crate::secret::Secret;

/// A button of a page, with what was entered on the page.
#[derive(Clone, Debug)]
pub struct Submission {
    /// The session's token.
    pub session: Secret,
    /// The page's token, as the engine issued it with the page.
    pub step: Secret,
    /// The button.
    pub button: Button,
    /// What was entered.
    pub entries: Vec<(EntryField, Secret)>,
    /// The host's name for the environment, such as a device cookie; absent if the host has none (LCK-6, RSK-4).
    pub environment: Option<EnvironmentName>,
    /// Ad-hoc maintenance, compiled by the same profile (HRS-7).
    pub maintenance: Option<Maintenance>,
}

/// A submission that is being processed.
pub(super) struct SubmitAct {
    /// The session's token, as the browser brought it.
    pub(super) came_with: Secret,
    pub(super) session: SessionId,
    pub(super) step: Secret,
    pub(super) button: Button,
    pub(super) entries: Entries,
    pub(super) environment: Option<EnvironmentName>,
    pub(super) maintenance: Option<Maintenance>,
    pub(super) attempt: Attempt,
    /// Whether the session has a customer.
    pub(super) is_owned: bool,
    /// The slot in which it hashes.
    pub(super) slot: Option<Slot>,
    /// Whether it found no slot, and has therefore not looked at the name.
    pub(super) is_busy: bool,
}

impl SubmitAct {
    pub(super) fn new(submission: Submission) -> Self {
        let Submission { session, step, button, entries, environment, maintenance } = submission;
        let (came_with, session, entries) = (session.clone(), SessionId::of(&session), Entries::new(entries));
        Self {
            came_with,
            session,
            step,
            button,
            entries,
            environment,
            maintenance,
            attempt: Attempt::None,
            is_owned: false,
            slot: None,
            is_busy: false,
        }
    }

    /// The session's new token, if a proof gives it one. It is the same whenever the act decides.
    pub(super) fn new_token(&self, cx: &Drawn<'_>) -> Secret {
        make_token(Some(self.session), cx)
    }

    pub(super) fn first(&self, institution: &RowKey) -> Vec<RowKey> {
        vec![key(self.session), institution.clone()]
    }

    /// Whether the attempts have been compared.
    pub(super) const fn is_compared(&self) -> bool {
        matches!(self.attempt, Attempt::Compared(_))
    }

    /// The origin of an attempt (LCK-6).
    pub(super) fn origin(&self, subject: &Subject, cx: &Scope<'_>) -> Origin {
        let (RowKey::Customer(id), Some(customer)) = (&subject.key, &subject.customer) else { return Origin::Stranger };
        let known = customer.knows(&self.environments_of(id, cx), cx.profile.session_rules(), cx.now);
        if known { Origin::Known } else { Origin::Stranger }
    }

    /// The digests under which a customer's environment is stored; they reveal it to nobody else. The first is made with the host's key in force, the
    /// others with its previous keys. Empty if the host names no environment.
    pub(super) fn environments_of(&self, customer: &CustomerId, cx: &Scope<'_>) -> Vec<[u8; 16]> {
        let Some(name) = &self.environment else { return Vec::new() };
        cx.keys.digests_of_environment(customer.as_str(), name.as_bytes()).collect()
    }
}
