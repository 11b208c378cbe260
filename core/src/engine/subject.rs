//! Who an attempt is counted against: a customer, or a decoy if there is no such customer (LCK-2, LCK-4, LCK-7).
//!
//! Two rows belong to a subject. Anybody may change the row of the attempts; the customer's own row is written only after [`Subject::entitle`].

use std::sync::Arc;

use super::act_error::ActError;
use super::commit_builder::CommitBuilder;
use super::engine::Scope;
use super::institution::Institution;
use super::rows::Rows;
use crate::customer::{Attempts, Customer, CustomerRef};
use crate::id::CustomerId;
use crate::instant::{Instant, KeptInstant};
use crate::kernel::{AuditEvent, Fact, RowKey, SnapshotError};
use crate::lockout::AttemptCounters;
use crate::profile::Profile;
use crate::text::Text;

pub(super) mod counting; // counts attempts, and records their results
mod telling; // what a counter's event means for the customer

/// A customer or a decoy with the row of their attempts, as they were read and as a decision changes them.
#[derive(Clone)]
pub(crate) struct Subject {
    /// The customer's row, or the decoy's.
    pub(crate) key: RowKey,
    pub(crate) revision: u64,
    /// The customer; `None` for a decoy.
    pub(crate) customer: Option<Box<Customer>>,
    /// The customer as they were read, without the sessions that a lock has ended.
    read: Option<Arc<Customer>>,
    /// The row of the attempts.
    pub(crate) attempts_key: RowKey,
    attempts_revision: u64,
    attempts: Attempts,
    attempts_changed: bool,
    /// Whether the customer's row may be written: somebody has proven a secret, holds a session, or acts for the institution.
    entitled: bool,
    /// What fell due in the customer's row before anybody was entitled to write it.
    passed: Vec<Passed>,
    /// The tag under which attempts are pending: derived from the name for a decoy, because names share decoys; 0 for a customer.
    pub(crate) tag: [u8; 4],
    /// Whether wrong entries have ended the session in which they were made (LCK-1).
    pub(crate) ends_session: bool,
}

impl Subject {
    /// The key of a customer's row.
    pub(crate) const fn customer_key(id: CustomerId) -> RowKey {
        RowKey::Customer(id)
    }

    /// The row against which attempts for a name are counted, and their tag. If a customer has the name: the customer's row and tag 0; otherwise a
    /// decoy and a tag derived from the name. The decoy is computed in either case, so that the work is the same (LCK-4).
    pub(crate) fn of_name(name: RowKey, rows: &Rows, cx: &Scope<'_>) -> Result<(RowKey, [u8; 4]), ActError> {
        let decoy = Institution::decoy_of(&name, rows, cx)?;
        let link: CustomerRef = rows.read_or(&name, &cx.stand_ins.link, cx.keys)?;
        Ok(if rows.has(&name) { (Self::customer_key(link.customer), [0; 4]) } else { decoy })
    }

    /// The rows of a customer or a decoy: their own, then the one of their attempts. A host that reads row by row reads them in this order, so that the
    /// attempts are never older than what the customer's row knows of them.
    pub(crate) fn rows_of(key: &RowKey) -> impl Iterator<Item = RowKey> + use<> {
        key.subject().into_iter().chain(key.attempts())
    }

    /// Reads a customer or a decoy with their attempts; `None` if there is no such customer. A decoy without a row has no attempts yet, but a customer
    /// has this row from the contract on.
    pub(crate) fn read(rows: &Rows, key: RowKey, cx: &Scope<'_>) -> Result<Option<Self>, ActError> {
        let Some(attempts_key) = key.attempts() else { return Err(ActError::Misuse) };
        let (revision, customer) = if let RowKey::Decoy(_) = key {
            // The same work as for a customer (LCK-4).
            let _: Customer = rows.read_or(&key, &cx.stand_ins.customer, cx.keys)?;
            (0, None)
        } else {
            let Some((revision, customer)) = rows.read::<Customer>(&key, cx.keys)? else {
                return if rows.has(&attempts_key) { Err(Self::lost(key)) } else { Ok(None) };
            };
            (revision, Some(customer))
        };
        let attempts: Attempts = rows.read_or(&attempts_key, &cx.stand_ins.attempts, cx.keys)?;
        let attempts_revision = rows.revision(&attempts_key);
        // A decoy alone may begin without a row.
        if let Some(expected) = customer.as_ref().map(|own| own.attempts).filter(|&least| attempts_revision < least) {
            let error = SnapshotError::RolledBack { expected, found: attempts_revision };
            return Err(ActError::Row { key: attempts_key, error });
        }
        // Only this row tells, for a customer as for a decoy (LCK-4, INS-5).
        if !cx.accepts(attempts.serial) {
            let error = SnapshotError::ProfileTooNew { serial: attempts.serial };
            return Err(ActError::Row { key: attempts_key, error });
        }
        let customer = customer.map(|mut customer| {
            customer.without_ended(&attempts);
            customer
        });
        // Only this row tells: what a stranger sees does not depend on what the customer did last (LCK-5).
        if let Some(KeptInstant(recorded)) = attempts.recorded.filter(|recorded| cx.now < recorded.0) {
            return Err(ActError::ClockWentBack { recorded });
        }
        Ok(Some(Self {
            key,
            revision,
            read: customer.clone().map(Arc::new),
            customer: customer.map(Box::new),
            attempts_key,
            attempts_revision,
            attempts,
            attempts_changed: false,
            entitled: false,
            passed: Vec::new(),
            tag: [0; 4],
            ends_session: false,
        }))
    }

    /// The error of a customer who had a row, and it is lost.
    pub(super) const fn lost(key: RowKey) -> ActError {
        ActError::Row { key, error: SnapshotError::RolledBack { expected: 1, found: 0 } }
    }

    /// The revisions of both rows as they were read, for a record.
    pub(super) fn revisions(&self) -> [Fact; 2] {
        [Fact::new("revision", self.revision), Fact::new("attempts-revision", self.attempts_revision)]
    }

    /// Allows the customer's row to be written from here on: for who has proven a secret, holds a session, or acts for the institution. Nobody else
    /// learns what that row has recorded last (LCK-4, LCK-5), and by which profile (INS-5).
    pub(crate) fn entitle(&mut self, draft: &mut CommitBuilder<'_>, cx: &Scope<'_>) -> Result<(), ActError> {
        if let Some(error) = self.customer.as_deref().and_then(|customer| unknown_profile(customer, cx)) {
            return Err(ActError::Row { key: self.key.clone(), error });
        }
        if let Some(recorded) = self.customer.as_ref().map(|customer| customer.recorded).filter(|own| cx.now < *own) {
            return Err(ActError::ClockWentBack { recorded });
        }
        self.entitled = true;
        for Passed { at, event, rules } in std::mem::take(&mut self.passed) {
            draft.audit(event, &self.key, at, rules, Vec::new());
        }
        Ok(())
    }

    /// Lets a feature decide about the customer, who stays the engine's in what the engine keeps: no session is added, and profile, revisions and
    /// instants are not touched.
    pub(crate) fn lets<T>(
        &mut self,
        decides: impl FnOnce(&mut Customer) -> Result<T, ActError>,
    ) -> Result<T, ActError> {
        let customer = self.customer.as_deref_mut().ok_or(ActError::Misuse)?;
        let sessions = customer.sessions.clone();
        let own = |customer: &Customer| {
            let Customer { profile, serial, attempts, recorded, carried, .. } = customer;
            (profile.clone(), *serial, *attempts, *recorded, carried.clone())
        };
        let before = own(customer);
        let decided = decides(customer)?;
        let is_kept = own(customer) == before && customer.sessions.iter().all(|living| sessions.contains(living));
        if is_kept { Ok(decided) } else { Err(ActError::Misuse) }
    }

    /// The subject, whose customer's row may be written.
    pub(crate) fn entitled(mut self, cx: &Scope<'_>) -> Result<Self, ActError> {
        self.entitle(&mut self.counting(cx), cx)?;
        Ok(self)
    }

    /// The subject with the tag for attempts at one name.
    pub(crate) fn tagged(self, tag: [u8; 4]) -> Self {
        Self { tag, ..self }
    }

    /// The revision of the row of attempts after a commit that writes it.
    pub(crate) const fn next_attempts_revision(&self) -> u64 {
        self.attempts_revision.saturating_add(1)
    }

    /// The revision of the customer's row after a commit that writes it.
    pub(crate) const fn next_revision(&self) -> u64 {
        self.revision.saturating_add(1)
    }

    /// Whether the customer's row is to be written: the customer has changed since they were read, and somebody may write that.
    pub(crate) fn has_changed(&self) -> bool {
        self.entitled && self.customer.as_deref() != self.read.as_deref()
    }

    /// Whether the row of the attempts has changed.
    pub(crate) const fn has_changed_attempts(&self) -> bool {
        self.attempts_changed
    }

    /// The revision of the customer's row after [`put`](Self::put).
    pub(crate) fn revision_after(&self) -> u64 {
        if self.has_changed() { self.next_revision() } else { self.revision }
    }

    /// Starts a commit that writes the row of the attempts.
    pub(crate) fn counting<'a>(&self, cx: &'a Scope<'_>) -> CommitBuilder<'a> {
        CommitBuilder::new(cx, &self.attempts_key, self.next_attempts_revision())
    }

    fn counters(&self) -> &AttemptCounters {
        &self.attempts.counters
    }

    fn keep(&mut self, counters: AttemptCounters) {
        self.attempts_changed = true;
        self.attempts.counters = counters;
    }

    fn mail(&self) -> Option<Text> {
        self.customer.as_ref().and_then(|customer| customer.mail())
    }

    /// Removes an ended session from the list (LOG-2).
    pub(crate) fn leave(&mut self, session: &RowKey) {
        if let (Some(customer), RowKey::Session(id)) = (&mut self.customer, session) {
            customer.sessions.retain(|own| own.id != *id);
        }
    }

    /// Adds the rows that have changed to a commit. The customer's is among them only if somebody is entitled to write it.
    pub(crate) fn put(self, draft: &mut CommitBuilder<'_>, cx: &Scope<'_>) {
        if self.has_changed() {
            self.put_customer(draft, cx);
        } else if self.attempts_changed {
            self.put_attempts(draft, cx);
        }
    }

    /// Adds the customer's row to a commit even if it has not changed, and the row of the attempts if that has.
    pub(crate) fn put_customer(mut self, draft: &mut CommitBuilder<'_>, cx: &Scope<'_>) {
        let Some(mut customer) = self.customer.take() else { return };
        let (key, revision) = (self.key.clone(), self.revision);
        // Both rows tell the same profile, so that a machine that does not accept it refuses before it counts an attempt (INS-5).
        let attempts_changed = self.attempts_changed || self.attempts.serial < customer.serial.max(cx.profile.serial);
        customer.attempts = if attempts_changed { self.next_attempts_revision() } else { self.attempts_revision };
        if attempts_changed {
            self.put_attempts(draft, cx);
        }
        // INS-5: from this decision on, a new profile applies to the customer. One that another machine has already adopted stays.
        if customer.serial < cx.profile.serial {
            let before = Fact::new("before", &customer.profile);
            draft.audit(AuditEvent::ProfileAdopted, &key, cx.now, &["INS-5"], vec![before]);
            (customer.profile, customer.serial) = (cx.profile.hash.clone(), cx.profile.serial);
        }
        customer.recorded = cx.now;
        // Every hash goes under the pepper that the institution's row names. One that does not open stays as it is: it is refused when it is compared.
        if let Some(pepper) = cx.pepper {
            let _ = customer.repepper(&cx.owner(&key), &cx.repeppering(pepper));
        }
        draft.put(key, revision, &*customer, None);
    }

    /// Adds the row of the attempts to a commit.
    fn put_attempts(mut self, draft: &mut CommitBuilder<'_>, cx: &Scope<'_>) {
        self.attempts.recorded = Some(KeptInstant(cx.now));
        self.attempts.serial = self.attempts.serial.max(cx.profile.serial);
        draft.put(self.attempts_key, self.attempts_revision, &self.attempts, None);
    }
}

/// Why a customer's row cannot be decided by this engine's profiles (INS-5).
fn unknown_profile(customer: &Customer, cx: &Scope<'_>) -> Option<SnapshotError> {
    let &Customer { serial, ref profile, .. } = customer;
    if !cx.accepts(serial) {
        return Some(SnapshotError::ProfileTooNew { serial });
    }
    let is_other = |own: &Profile| own.serial == serial && own.hash != *profile;
    [Some(cx.profile), cx.next].into_iter().flatten().any(is_other).then_some(SnapshotError::OtherProfile { serial })
}

/// Something of the customer that fell due, at its own instant.
#[derive(Clone)]
struct Passed {
    at: Instant,
    event: AuditEvent,
    rules: &'static [&'static str],
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Rows, Subject};
    use crate::engine::{ActError, Engine};
    use crate::kernel::{HostKeys, RowKey, SnapshotError};
    use crate::profile::Profile;

    /// LCK-4: for a name without a customer, the row that stands in for one is opened: seal, header and state. A stand-in with another bit is refused.
    #[test]
    fn lck_4_what_stands_in_for_a_row_is_opened() {
        let keys = HostKeys::new("tests", 1, &[7; 32]).unwrap();
        let mut engine = Engine::new(Arc::new(Profile::seiwa()), keys);
        let now = "2026-11-10T10:00:00+09:00".parse().unwrap();
        let decoy = || RowKey::Decoy(0x0a3f);
        let name = || RowKey::LoginId("nobody99".parse().unwrap());
        let read = |engine: &Engine| {
            let scope = engine.scope(None, None, now);
            let of_name = Subject::of_name(name(), &Rows::default(), &scope).map(|(key, _)| key);
            let subject = Subject::read(&Rows::default(), decoy(), &scope);
            (of_name, subject.map(|subject| subject.is_some()))
        };
        let (found, subject) = read(&engine);
        assert!(matches!(found, Ok(RowKey::Decoy(_))), "{found:?}");
        assert_eq!(subject, Ok(true));
        let mut bend = |place: usize| {
            if let Some(byte) = Arc::get_mut(&mut engine).unwrap().stand_ins().each()[place].bytes.last_mut() {
                *byte ^= 1;
            }
            read(&engine)
        };
        let wrong = |key| ActError::Row { key, error: SnapshotError::Tampered };
        assert_eq!(bend(0).1, Err(wrong(decoy())));
        assert_eq!(bend(0).1, Ok(true));
        assert_eq!(bend(1).1, Err(wrong(RowKey::DecoyAttempts(0x0a3f))));
        assert_eq!(bend(1).1, Ok(true));
        assert_eq!(bend(2).0, Err(wrong(name())));
    }
}
