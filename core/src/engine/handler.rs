//! What a button does: a feature's handler reads a form and returns what follows. A handler writes nothing itself. It has no access to the session,
//! the page's nonce, rows or messages; the engine alone writes what it asks for.

use super::act_error::ActError;
use super::context::{Context, Entropy};
use super::entries::Entries;
use super::outcome::{FieldFault, Reason, Refusal};
use super::proof::{Proof, Whose};
use super::session::{Session, SessionEvent};
use crate::credential::HashOwner;
use crate::customer::Customer;
use crate::instant::Instant;
use crate::kernel::{AuditEvent, Fact, NoticeKind, RowKey};
use crate::page::{Button, EntryField, Page};
use crate::secret::Secret;
use crate::text::Text;

/// What one button of a page does, as an item of its feature's list.
pub(crate) struct Does {
    /// The page.
    pub(crate) page: Page,
    /// Its button.
    pub(crate) button: Button,
    /// The handler.
    pub(crate) does: Handler,
    /// Whether the handler makes hashes, apart from those of a proof: then it needs a slot to hash in.
    pub(crate) hashes: bool,
    /// Adds the faults that the forms of the entries do not reveal, so that every fault is reported in one round (CRD-10).
    pub(crate) faults: fn(&Form<'_>, Option<&Customer>, &mut Vec<FieldFault>),
}

impl Does {
    /// What a button does; the forms of the entries reveal every fault.
    pub(crate) const fn new(page: Page, button: Button, does: Handler) -> Self {
        Self { page, button, does, hashes: false, faults: no_more }
    }
}

/// What a button does.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    /// It leads to the one page of its arrow.
    Leads,
    /// It ends the session, on the one page of its arrow.
    Ends(SessionEvent),
    /// It decides where to go; the customer's row is not written.
    Turns(fn(&Form<'_>, &Customer) -> Next),
    /// It decides about the session's customer.
    Decides(Decides),
    /// It takes a name that one customer alone can have: the row of the name, and the decision.
    Takes(fn(&Entries) -> Option<RowKey>, Decides),
    /// It decides once the secrets are proven.
    Proves(&'static Proof, Decides),
}

impl Handler {
    /// The row of the name that it asks about; `None` if it asks about none, or if the entry can be no name.
    pub(super) fn name(self, entries: &Entries) -> Option<RowKey> {
        match self {
            Self::Proves(Proof { whose: Whose::Named(named), .. }, _) => (named.row)(entries),
            Self::Takes(name, _) => name(entries),
            Self::Proves(..) | Self::Leads | Self::Ends(_) | Self::Turns(_) | Self::Decides(_) => None,
        }
    }
}

/// Decides about a customer, and changes them.
pub(crate) type Decides = fn(&Form<'_>, &mut Customer) -> Result<Next, ActError>;

/// The input of a handler: the entries, and what the session keeps.
pub(crate) struct Form<'a> {
    /// Profile, keys, instant.
    pub(crate) cx: &'a Context<'a>,
    /// What salts are drawn from.
    pub(crate) entropy: Entropy<'a>,
    /// What was entered.
    pub(crate) entries: &'a Entries,
    /// The digests of the environment, one for each of the host's keys; empty if the host names no environment.
    pub(crate) environments: Vec<[u8; 16]>,
    /// Whether the name to be taken belongs to another customer.
    pub(crate) is_taken: bool,
    session: &'a Session,
    /// The key of the customer's row.
    customer: Option<&'a RowKey>,
}

impl<'a> Form<'a> {
    pub(super) const fn new(
        cx: &'a Context<'a>,
        entropy: Entropy<'a>,
        entries: &'a Entries,
        session: &'a Session,
    ) -> Self {
        Self { cx, entropy, entries, environments: Vec::new(), is_taken: false, session, customer: None }
    }

    /// The form of a customer, whose row is decided in this revision.
    pub(super) fn of(self, customer: &'a RowKey, revision: u64) -> Self {
        Self { customer: Some(customer), entropy: self.entropy.writing(revision), ..self }
    }

    /// The customer, as hashes are bound to them.
    ///
    /// # Errors
    /// [`ActError::Misuse`] in a session without a customer.
    pub(crate) fn owner(&self) -> Result<HashOwner, ActError> {
        self.customer.map(|key| self.cx.owner(key)).ok_or(ActError::Misuse)
    }

    /// What the session keeps of an earlier entry.
    pub(crate) fn kept(&self, field: EntryField) -> Option<&'a str> {
        self.session.entries.iter().find(|(own, _)| *own == field).map(|(_, text)| text.as_str())
    }
}

/// What follows from a handler's decision.
pub(crate) struct Next {
    pub(super) goes: Goes,
    pub(super) kept: Option<Vec<(EntryField, String)>>,
    pub(super) sealed: Option<Secret>,
    pub(super) audit: Vec<Audit>,
    pub(super) notices: Vec<Notifies>,
}

/// A record about the customer: what happened, by which rules, and more about it.
pub(super) type Audit = (AuditEvent, &'static [&'static str], Vec<Fact>);

/// A notice to the customer: what it is about, its address, and more about it.
pub(super) type Notifies = (NoticeKind, Option<Text>, Vec<Fact>);

/// Where a session goes next.
pub(super) enum Goes {
    /// To this page.
    To(Page),
    /// To the first rung of the ladder that asks something, or to the page inside.
    Climbs,
    /// To this page, and becomes anonymous.
    Releases(Page),
    /// To its end, on this page.
    Ends(Page, SessionEvent),
    /// Nowhere: the page is shown again.
    Refused(Box<Refusing>),
}

/// Why a handler refuses.
pub(super) struct Refusing {
    pub(super) because: Refusal,
    pub(super) reason: Reason,
    pub(super) rules: &'static [&'static str],
    pub(super) faults: Vec<FieldFault>,
    pub(super) retry_at: Option<Instant>,
    /// Whether the customer's row is written and the page's nonce is spent.
    pub(super) counts: bool,
}

impl Next {
    const fn goes(goes: Goes) -> Self {
        Self { goes, kept: None, sealed: None, audit: Vec::new(), notices: Vec::new() }
    }

    /// The session goes to a page.
    pub(crate) const fn to(page: Page) -> Self {
        Self::goes(Goes::To(page))
    }

    /// The session goes to the first rung of the ladder that asks something, or to the page inside.
    pub(crate) const fn climb() -> Self {
        Self::goes(Goes::Climbs)
    }

    /// The session goes to a page and becomes anonymous.
    pub(crate) const fn release(page: Page) -> Self {
        Self::goes(Goes::Releases(page))
    }

    /// The session ends on a page.
    pub(crate) const fn end(page: Page, event: SessionEvent) -> Self {
        Self::goes(Goes::Ends(page, event))
    }

    /// The submission is refused; nothing of the customer changes.
    pub(crate) fn refuse(because: Refusal, reason: Reason, rules: &'static [&'static str]) -> Self {
        let (faults, retry_at) = (Vec::new(), None);
        Self::goes(Goes::Refused(Box::new(Refusing { because, reason, rules, faults, retry_at, counts: false })))
    }

    /// The entries have faults.
    pub(crate) fn faulty(faults: Vec<FieldFault>, rules: &'static [&'static str]) -> Self {
        let mut next = Self::refuse(Refusal::Entries, Reason::Entries, rules);
        if let Goes::Refused(refusing) = &mut next.goes {
            refusing.faults = faults;
        }
        next
    }

    /// The customer's first use is now at another step: another browser was faster (ENR-4).
    pub(crate) fn out_of_order() -> Self {
        Self::refuse(Refusal::NoSuchButton, Reason::NoSuchButton, &["ENR-4"])
    }

    /// The refusal is written to the customer's row all the same, and spends the page's nonce.
    pub(crate) fn counted(mut self) -> Self {
        if let Goes::Refused(refusing) = &mut self.goes {
            refusing.counts = true;
        }
        self
    }

    /// When the customer may try again.
    pub(crate) fn retry_at(mut self, at: Instant) -> Self {
        if let Goes::Refused(refusing) = &mut self.goes {
            refusing.retry_at = Some(at);
        }
        self
    }

    /// Entries that the session keeps, as far as the next page keeps them (LOG-3).
    pub(crate) fn keep(mut self, entries: Vec<(EntryField, String)>) -> Self {
        self.kept = Some(entries);
        self
    }

    /// A text that the session keeps sealed. No row shows it, and only the session's token opens it (ENR-5).
    pub(crate) fn seal(mut self, secret: Secret) -> Self {
        self.sealed = Some(secret);
        self
    }

    /// Adds a record about the customer (NTC-2).
    pub(crate) fn audit(mut self, event: AuditEvent, rules: &'static [&'static str], facts: Vec<Fact>) -> Self {
        self.audit.push((event, rules, facts));
        self
    }

    /// Adds a notice to the customer (NTC-1).
    pub(crate) fn notice(self, kind: NoticeKind, to: Option<Text>) -> Self {
        self.notice_saying(kind, to, Vec::new())
    }

    /// Adds a notice to the customer that says more.
    pub(crate) fn notice_saying(mut self, kind: NoticeKind, to: Option<Text>, facts: Vec<Fact>) -> Self {
        self.notices.push((kind, to, facts));
        self
    }
}

/// Adds no faults.
fn no_more(_: &Form<'_>, _: Option<&Customer>, _: &mut Vec<FieldFault>) {}
