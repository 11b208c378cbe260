//! The acts that an engine can make.

use std::sync::Arc;

use super::act::Act;
use super::act_handler::{ActHandler, Undrawn, UndrawnHandler};
use super::adopt::Adopt;
use super::due::Due;
use super::end_all_sessions::{EndAll, EndAllSessions};
use super::engine::Engine;
use super::operate::Requested;
use super::reseal::Reseal;
use super::row_json::row_json;
use super::show::Show;
use super::start_session::StartSession;
use super::subject::Subject;
use super::submission::{Submission, SubmitAct};
use crate::id::{CustomerId, SessionId};
use crate::kernel::{Randomness, Row, RowKey, SnapshotError};
use crate::secret::Secret;
use crate::service::Service;

impl Engine {
    /// Starts a session for a browser that opens the login page. The session has proven nothing yet (LOG-1, LOG-3).
    pub fn start_session(self: &Arc<Self>, randomness: Randomness) -> Act {
        self.act(StartSession, randomness, vec![self.institution().clone()])
    }

    /// Submits a page by one of its buttons (PAG-1). Customers act in no other way.
    pub fn submit(self: &Arc<Self>, submission: Submission, randomness: Randomness) -> Act {
        let plan = SubmitAct::new(submission);
        let first = plan.first(self.institution());
        self.act(plan, randomness, first)
    }

    /// Processes what fell due in a row: the host calls it when the row's `wake_at` has come. It draws no randomness.
    pub fn due(self: &Arc<Self>, row: RowKey) -> Act {
        let due = Due(row);
        let first = due.keys();
        self.undrawn(due, first)
    }

    /// Shows the current page of a session; nothing is written.
    pub fn show(self: &Arc<Self>, session: &Secret) -> Act {
        self.look(Show { token: session.clone(), service: None })
    }

    /// Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
    pub fn authority(self: &Arc<Self>, session: &Secret, service: Service) -> Act {
        self.look(Show { token: session.clone(), service: Some(service) })
    }

    /// Ends every session that began before an instant, of all customers (OPR-2). Each ends at its next act.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use madoguchi::{EndAllSessions, Engine, HostKeys, Instant, Outcome, Profile, Public, Randomness, Refusal};
    /// let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("production", 1, &[7; 32])?);
    /// let now: Instant = "2027-02-01T12:00:00+09:00".parse()?;
    /// let order = EndAllSessions {
    ///     operator: "sato".parse()?,
    ///     approval: None,
    ///     reason: "バックアップ復元".into(),
    ///     began_before: now,
    /// };
    /// let mut act = engine.end_all_sessions(order, Randomness::new([0x5a; 32]));
    /// act.loaded(Vec::new(), now)?;
    /// act.committed(now)?; // the refusal is recorded
    /// let Some(Outcome { public: Public::Refused(refused), .. }) = act.outcome() else { return Err("no refusal".into()) };
    /// assert_eq!(refused.because, Refusal::NeedsApproval);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn end_all_sessions(self: &Arc<Self>, request: EndAllSessions, randomness: Randomness) -> Act {
        let EndAllSessions { operator, approval, reason, began_before } = request;
        let order = EndAll { by: Requested { operator, approval, reason }, began_before };
        self.act(order, randomness, vec![self.institution().clone()])
    }

    /// Applies the engine's profile to a customer and reports what changes for them (INS-5). Every act that writes a customer's row does this too;
    /// with `dry` nothing is written.
    pub fn adopt(self: &Arc<Self>, customer: CustomerId, dry: bool) -> Act {
        let customer = RowKey::Customer(customer);
        let first = Subject::rows_of(&customer).collect();
        self.undrawn(Adopt { customer, dry }, first)
    }

    /// Opens a row and seals it anew under the key in force. If that key has sealed it already, nothing is written, and the internal reason is `done`; if
    /// there is no such row, it is `no-such-row`. A row that cannot be opened is an error. A host does this for every row before it retires a key. It
    /// draws no randomness.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use madoguchi::{Engine, HostKeys, Instant, Need, Profile, Public, Reason};
    /// let keys = HostKeys::new("production", 2, &[7; 32])?.accepting(1, &[6; 32])?;
    /// let engine = Engine::new(Arc::new(Profile::seiwa()), keys);
    /// let mut act = engine.reseal("login/hanako88".parse()?);
    /// act.loaded(Vec::new(), "2027-02-01T12:00:00+09:00".parse()?)?; // there is no such row
    /// let outcome = act.outcome().ok_or("no outcome")?;
    /// assert!(matches!(&outcome.public, Public::Done(words) if words.is_empty()));
    /// assert_eq!(outcome.internal.reason, Reason::NoSuchRow);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn reseal(self: &Arc<Self>, row: RowKey) -> Act {
        let mut first = vec![row.clone(), self.institution().clone()];
        first.dedup();
        self.undrawn(Reseal(row), first)
    }

    /// Renders a row for people who support customers or look into a fault: one line of JSON with its key, revision and state. Hashes, salts, page
    /// tokens and sealed texts are left out; names and addresses are included. The form may change with the library's version; the library does not
    /// read it back.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use madoguchi::{Engine, HostKeys, Instant, Need, Profile, Randomness, Row, SnapshotError};
    /// let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("production", 1, &[7; 32])?);
    /// let now: Instant = "2027-02-01T12:00:00+09:00".parse()?;
    /// let mut act = engine.start_session(Randomness::new([0x5a; 32]));
    /// act.loaded(Vec::new(), now)?;
    /// let Need::Commit(commit) = act.need() else { return Err("no commit".into()) };
    /// let write = commit.writes.first().ok_or("no row")?;
    /// let mut row = Row { key: write.key.clone(), revision: write.revision, bytes: write.bytes.clone() };
    /// let told = engine.row_json(&row)?;
    /// assert!(told.contains(r#""opened_at":"2027-02-01T12:00:00+09:00""#) && told.contains(r#""state":"anonymous""#));
    ///
    /// row.revision = 2; // a row that is not as it was written is not read
    /// assert_eq!(engine.row_json(&row), Err(SnapshotError::RolledBack { expected: 2, found: 1 }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Each [`SnapshotError`].
    pub fn row_json(&self, row: &Row) -> Result<String, SnapshotError> {
        row_json(row, self.keys())
    }

    fn look(self: &Arc<Self>, show: Show) -> Act {
        let first = vec![RowKey::Session(SessionId::of(&show.token)), self.institution().clone()];
        self.undrawn(show, first)
    }

    /// Makes an act with the randomness that the host drew for it.
    pub(crate) fn act(self: &Arc<Self>, plan: impl ActHandler + 'static, drawn: Randomness, first: Vec<RowKey>) -> Act {
        let is_zero = drawn.is_zero();
        let act = Act::new(Arc::clone(self), Box::new(plan), drawn, first);
        if is_zero { act.without_randomness() } else { act }
    }

    /// Makes an act that needs no randomness.
    fn undrawn(self: &Arc<Self>, plan: impl UndrawnHandler + 'static, first: Vec<RowKey>) -> Act {
        Act::new(Arc::clone(self), Box::new(Undrawn(plan)), Randomness::none(), first)
    }
}
