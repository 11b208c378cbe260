//! The records of acts: what a customer, an operator or the clock does, what the act needs of the host, and how it ended.

use serde::Serialize;
use serde_json::value::RawValue;

#[cfg(feature = "schema")]
use super::define::describe;
use super::define::{records_in, records_out};
use super::error::ErrorRecord;
use super::field::{Field, Fields};
use super::record::{EntryFault, MaintenanceRecord, ProfileRef};
use crate::access::OperatorAct;
use crate::bytes::Bytes;
use crate::engine::{ChangeKind, Reason, Refusal};
use crate::factor::Factor;
use crate::instant::Instant;
use crate::kernel::{AuditEvent, NoticeKind};
use crate::page::EntryField;
use crate::page::{Button, Page};
use crate::secret::{Revealed, Secret};
use crate::service::Service;
use crate::text::Text;
use crate::words::words;

records_in! {
    /// Somebody comes to the login page: a session begins that proves nothing (LOG-1, LOG-3).
    StartSessionRequest {}

    /// What was entered in one field.
    EntryInput {
        /// The field.
        field: EntryField,
        /// What was entered.
        text: Secret,
    }

    /// A button is pressed on a page (PAG-1): the one way in which a customer acts.
    SubmitRequest {
        /// The session's token.
        session: Secret,
        /// The page's token, as the page was shown with it (LOG-3).
        step: Secret,
        /// The button.
        button: Button,
        /// What was entered on the page.
        entries: Vec<EntryInput>,
        /// The host's name for the environment, a device cookie for example: 20 to 256 visible ASCII characters, drawn at random; absent
        /// where it has none (LCK-6, RSK-4).
        environment: Option<Secret>,
        /// Ad-hoc maintenance (HRS-7).
        maintenance: Option<MaintenanceRecord>,
    }

    /// The page of a session as it stands; nothing is written.
    ShowRequest {
        /// The session's token.
        session: Secret,
    }

    /// What a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
    AuthorityRequest {
        /// The session's token.
        session: Secret,
        /// The service.
        service: Service,
    }

    /// An operator of the institution asks for something (OPR-1).
    OperateRequest {
        /// Who asks for it: 1 to 64 of `[0-9a-z._-]`, each sign alone between two others.
        operator: String,
        /// Who approves it, another person, named in the same way; absent where nobody does.
        approver: Option<String>,
        /// Why; without secrets.
        reason: String,
        /// To whom it is done: the host's name of the customer, 1 to 64 of `[0-9A-Za-z._-]`.
        customer: String,
        /// What is done.
        command: OperatorAct,
        /// The factor whose lock is lifted; for `lift-lock` only.
        factor: Option<Factor>,
        /// The account on the contract card, `branch-type-number`; for `open-contract` only (CRD-1).
        account: Option<String>,
        /// The mail address that the contract names; for `open-contract` only, and absent where it names none.
        mail: Option<String>,
        /// The initial login password; for `open-contract` and `reset-journey`.
        login_password: Option<Secret>,
        /// The initial confirmation password; for `open-contract` and `reset-journey`.
        confirmation_password: Option<Secret>,
    }

    /// Time has passed for a row: its `wake_at` has come (LCK-2, LCK-3, LOG-2, ENR-3).
    DueRequest {
        /// The row's key.
        row: String,
    }

    /// A new profile meets a customer: what changes for them, and from now on it holds (INS-5).
    AdoptRequest {
        /// The host's name of the customer.
        customer: String,
        /// Whether it is only asked; without it, the profile is taken on.
        dry: Option<bool>,
    }

    /// A row as the host keeps it.
    RowInput {
        /// Its key.
        key: String,
        /// Its revision.
        revision: i64,
        /// Its bytes.
        bytes: Bytes,
    }

    /// The rows that an act asked for, those that exist.
    LoadedInput {
        /// The rows.
        rows: Vec<RowInput>,
        /// The instant at which the act goes on.
        now: Instant,
    }

    /// What an act asked for is durable.
    CommittedInput {
        /// The instant at which the act goes on.
        now: Instant,
    }
}

words! {
    /// What an act waits for.
    ///
    /// ```
    /// use madoguchi::NeedKind;
    /// assert_eq!(NeedKind::Commit.name(), "commit");
    /// assert_eq!(NeedKind::from_name("save"), None);
    /// ```
    NeedKind;
    /// The rows of some keys.
    Load = 0 "load", "行の読込み", "rows are to be loaded";
    /// That rows and messages are durable, in one transaction of their own.
    Commit = 1 "commit", "行の確定", "rows and messages are to be committed";
    /// Nothing: the act is over.
    Nothing = 2 "nothing", "なし", "nothing: the act is over";
}

records_out! {
    /// What an act waits for.
    NeedRecord {
        /// What it is.
        need: NeedKind,
        /// The keys of the rows to load.
        keys: Vec<Text>,
        /// The rows to write, each under its expected revision.
        writes: Vec<WriteRecord>,
        /// The messages for the outbox, in the same transaction.
        outbox: Vec<MessageRecord>,
    }

    /// A row to write.
    WriteRecord {
        /// Its key.
        key: Text,
        /// The revision that the row must have now; 0 where there must be none.
        expected: i64,
        /// The revision that it then has.
        revision: i64,
        /// Its bytes.
        bytes: Bytes,
        /// When it changes by itself next: the host asks `due` then.
        #[serde(skip_serializing_if = "Option::is_none")]
        wake_at: Option<Instant>,
        /// From when the host may delete it; absent where it must keep it.
        #[serde(skip_serializing_if = "Option::is_none")]
        purge_at: Option<Instant>,
    }

    /// A message for the outbox: a notice or a record.
    MessageRecord {
        /// Its name: the same commit has the same names, so that a message sent twice is known.
        id: Text,
        /// A notice to the customer (NTC-1).
        #[serde(skip_serializing_if = "Option::is_none")]
        notice: Option<NoticeRecord>,
        /// A record for the institution (NTC-2).
        #[serde(skip_serializing_if = "Option::is_none")]
        audit: Option<AuditEntry>,
    }

    /// A notice to a customer.
    NoticeRecord {
        /// What it is about.
        kind: NoticeKind,
        /// The customer's row.
        subject: Text,
        /// The registered mail address; absent where none is registered, when the institution writes a letter.
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<Text>,
        /// When what it tells of took effect.
        at: Instant,
        /// What the customer quotes when asking about it.
        reference: Text,
        /// What it says beyond its kind.
        facts: Vec<FactRecord>,
    }

    /// A record for the institution's audit.
    AuditEntry {
        /// When it took effect.
        at: Instant,
        /// What happened.
        event: AuditEvent,
        /// The row that it is about.
        subject: Text,
        /// The session that it happened in.
        #[serde(skip_serializing_if = "Option::is_none")]
        session: Option<Text>,
        /// Who did it for the institution.
        #[serde(skip_serializing_if = "Option::is_none")]
        operator: Option<Text>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// More about it.
        facts: Vec<FactRecord>,
        /// SHA-256 of the profile that decided, in hexadecimal.
        profile: Text,
    }

    /// A named value, never a secret.
    FactRecord {
        /// Its name.
        name: Text,
        /// Its value.
        value: Text,
    }

    /// How an act ended: what the customer may see, and what the institution knows.
    OutcomeRecord {
        /// What the customer may see: the same for an unknown login, a wrong password and a lock (LCK-4).
        public: PublicRecord,
        /// The whole truth, for the help desk and the log: not for the page.
        internal: InternalRecord,
        /// Which document decided.
        profile: ProfileRef,
    }

    /// What the customer, or the operator, may see: one of these.
    PublicRecord {
        /// A page.
        #[serde(skip_serializing_if = "Option::is_none")]
        page: Option<PageView>,
        /// What an operator or the clock did, each thing by its word.
        #[serde(skip_serializing_if = "Option::is_none")]
        done: Option<Vec<Text>>,
        /// Why an operator's act was refused.
        #[serde(skip_serializing_if = "Option::is_none")]
        refused: Option<RefusedRecord>,
        /// What a session may do.
        #[serde(skip_serializing_if = "Option::is_none")]
        authority: Option<AuthorityRecord>,
        /// What a new profile changes.
        #[serde(skip_serializing_if = "Option::is_none")]
        changes: Option<Vec<ChangeRecord>>,
    }

    /// A page as it is to be shown; its layout and texts are those of the question `page`.
    PageView {
        /// The page.
        page: Page,
        /// The session's new token, where it has one: the browser keeps it in place of the one before.
        #[serde(skip_serializing_if = "Option::is_none")]
        session: Option<Revealed>,
        /// The token that the next act on this page must bring, once (LOG-3); empty where the session is over.
        step: Revealed,
        /// Values that the page shows.
        shown: Vec<ShownValue>,
        /// Why the act was refused; absent where it was not.
        #[serde(skip_serializing_if = "Option::is_none")]
        refused: Option<RefusedRecord>,
        /// The last logins, the newest first (LOG-4).
        last_logins: Vec<Instant>,
        /// Whether a change of passwords is recommended (CRD-11).
        change_recommended: bool,
        /// By when the passwords must be changed; absent where that is never, or now (CRD-11).
        #[serde(skip_serializing_if = "Option::is_none")]
        change_by: Option<Instant>,
    }

    /// A value that a page shows.
    ShownValue {
        /// Its field.
        field: EntryField,
        /// The value; a secret only where it is an answer that the customer typed (ENR-5).
        text: Revealed,
    }

    /// Why something was refused, as the customer may know it.
    RefusedRecord {
        /// Why.
        because: Refusal,
        /// The rules that decided.
        rules: Vec<Text>,
        /// When it may be tried again, where that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        retry_at: Option<Instant>,
        /// What is wrong with the entries, all of it (CRD-10); `field` names the field.
        faults: Vec<EntryFault>,
        /// The text in Japanese.
        ja: Text,
        /// The text in English.
        en: Text,
    }

    /// The whole truth about an act.
    InternalRecord {
        /// What it was.
        reason: Reason,
        /// More about it.
        facts: Vec<FactRecord>,
    }

    /// What a session has proven, and what a service still needs (LOG-5).
    AuthorityRecord {
        /// The service.
        service: Service,
        /// Whether the session may use it, by what it has proven; its hours are another question.
        allowed: bool,
        /// Whether first use is done (ENR-4).
        journey_done: bool,
        /// What was proven in the session.
        proven: Vec<ProvenRecord>,
        /// What is missing, in the institution's order; absent where it says nothing of the service.
        #[serde(skip_serializing_if = "Option::is_none")]
        missing: Option<Vec<Factor>>,
        /// The rules that decided.
        rules: Vec<Text>,
    }

    /// A factor that was proven in a session.
    ProvenRecord {
        /// The factor.
        factor: Factor,
        /// When.
        at: Instant,
        /// On which page.
        purpose: Page,
    }

    /// One thing that a new profile changes for a customer.
    ChangeRecord {
        /// What changes.
        kind: ChangeKind,
        /// The factor that it is about.
        factor: Factor,
        /// From when.
        at: Instant,
    }
}
