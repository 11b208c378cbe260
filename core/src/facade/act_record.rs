//! The records of acts: requests of a customer, an operator or the clock, what an act needs from the host, and how it ended.

use serde_json::value::RawValue;

use super::define::records_in;
use super::error::ErrorRecord;
use super::field::{Field, Fields};
use super::record::{EntryFault, MaintenanceRecord, ProfileRef};
use crate::access::OperatorAct;
use crate::bytes::Bytes;
use crate::credential::HsmWork;
use crate::engine::{Authority, Change, Internal, Refusal};
use crate::factor::Factor;
use crate::instant::Instant;
use crate::kernel::{AuditEvent, Fact, NoticeKind};
use crate::page::{Button, EntryField, Page};
use crate::records::records_out;
use crate::secret::{Revealed, Secret};
use crate::service::Service;
use crate::text::Text;
use crate::words::words;

records_in! {
    /// Somebody opens the login page: starts an anonymous session, which proves nothing (LOG-1, LOG-3).
    StartSessionRequest {}

    /// The entry in one field.
    EntryInput {
        /// The field.
        field: EntryField,
        /// The text that was entered.
        text: Secret,
    }

    /// A customer submits a page with one of its buttons (PAG-1). Every act of a customer has this form.
    SubmitRequest {
        /// The session's token.
        session: Secret,
        /// The page token that came with the page (LOG-3).
        step: Secret,
        /// The button.
        button: Button,
        /// What was entered on the page.
        entries: Vec<EntryInput>,
        /// The host's name for the environment, for example a device cookie: 20 to 256 visible ASCII characters, drawn at random; absent if
        /// the host has none (LCK-6, RSK-4).
        environment: Option<Secret>,
        /// Ad-hoc maintenance (HRS-7).
        maintenance: Option<MaintenanceRecord>,
    }

    /// Returns the current page of a session; nothing is written.
    ShowRequest {
        /// The session's token.
        session: Secret,
    }

    /// Returns what a session has proven, and what a service still needs (LOG-5, ENR-4); nothing is written.
    AuthorityRequest {
        /// The session's token.
        session: Secret,
        /// The service.
        service: Service,
    }

    /// A request of an operator of the institution (OPR-1).
    OperateRequest {
        /// The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
        operator: String,
        /// The second person who approved this very request, named in the same way; absent if nobody did.
        approver: Option<String>,
        /// When that person approved it, by the host's word; given if and only if `approver` is. Not later than now, and not longer ago than the profile
        /// lets an approval count.
        approved_at: Option<Instant>,
        /// The reason; it must not contain secrets.
        reason: String,
        /// The customer concerned: the host's name, 1 to 64 of `[0-9A-Za-z._-]`.
        customer: String,
        /// The command.
        command: OperatorAct,
        /// The factor whose lock is lifted; only for `lift-lock`.
        factor: Option<Factor>,
        /// The account on the contract card, `branch-type-number`; only for `open-contract` (CRD-1).
        account: Option<String>,
        /// The mail address in the contract; only for `open-contract`, and absent if the contract has none.
        mail: Option<String>,
        /// The initial login password; for `open-contract` and `reset-journey`.
        login_password: Option<Secret>,
        /// The initial confirmation password; for `open-contract` and `reset-journey`.
        confirmation_password: Option<Secret>,
    }

    /// An operator ends the sessions of all customers that began before an instant (OPR-2). Each ends at its next act.
    EndAllSessionsRequest {
        /// The operator: 1 to 64 of `[0-9a-z._-]`, each sign alone between two letters or digits.
        operator: String,
        /// The second person who approved this very request, named in the same way; absent if nobody did, and then it is refused.
        approver: Option<String>,
        /// When that person approved it, by the host's word; given if and only if `approver` is. Not later than now, and not longer ago than the profile
        /// lets an approval count.
        approved_at: Option<Instant>,
        /// The reason; it must not contain secrets.
        reason: String,
        /// The instant: sessions that began earlier are over. Not later than now.
        began_before: Instant,
    }

    /// The `wake_at` of a row has passed: applies what is due (LCK-2, LCK-3, LOG-2, ENR-3).
    DueRequest {
        /// The row's key.
        row: String,
    }

    /// Applies a new profile to an existing customer and reports what changes (INS-5).
    AdoptRequest {
        /// The host's name for the customer.
        customer: String,
        /// Whether to report the changes without applying them; absent means to apply them.
        dry: Option<bool>,
    }

    /// Opens a row, and seals it anew under the key in force if another key has sealed it: before a key is retired, every row is sealed anew (ROW-2).
    ResealRequest {
        /// The row's key.
        row: String,
    }

    /// A row from the host's storage.
    RowInput {
        /// Its key.
        key: String,
        /// Its revision.
        revision: i64,
        /// Its bytes.
        bytes: Bytes,
    }

    /// The rows that an act asked for; rows that do not exist are left out.
    LoadedInput {
        /// The rows.
        rows: Vec<RowInput>,
        /// The instant at which the act continues.
        now: Instant,
    }

    /// Confirms that the commit that an act asked for is durable.
    CommittedInput {
        /// The instant at which the act continues.
        now: Instant,
    }

    /// What the HSM made of one block.
    HsmAnswerInput {
        /// The bytes: 1 to 96 if the block was to be encrypted; none if it was to be decrypted and does not decrypt.
        bytes: Bytes,
    }

    /// What the host's HSM made of the blocks that an act asked for.
    HsmInput {
        /// One answer for each block, in the order of the blocks.
        answers: Vec<HsmAnswerInput>,
        /// The instant at which the act continues.
        now: Instant,
    }

    /// The messages that were found in the outbox, of those that an act in doubt asked for.
    FoundInput {
        /// Their names.
        messages: Vec<String>,
        /// The instant at which the act continues.
        now: Instant,
    }
}

words! {
    /// What an act is waiting for.
    ///
    /// ```
    /// use madoguchi::NeedKind;
    /// assert_eq!(NeedKind::Commit.name(), "commit");
    /// assert_eq!(NeedKind::from_name("save"), None);
    /// ```
    NeedKind;
    /// The rows with the given keys.
    Load = 0 "load", "行の読込み", "rows are to be loaded";
    /// A commit of rows and messages in one separate transaction.
    Commit = 1 "commit", "行の確定", "rows and messages are to be committed";
    /// Which of the messages with the given names are in the outbox, sent or not: a commit's answer was lost.
    Find = 2 "find", "送信待ちの確認", "messages are to be looked for in the outbox";
    /// Nothing: the act has ended.
    Nothing = 3 "nothing", "なし", "nothing: the act is over";
    /// Blocks that the host's HSM encrypts or decrypts.
    Hsm = 4 "hsm", "HSMの処理", "blocks are to be encrypted or decrypted by the HSM";
}

records_out! {
    /// What an act is waiting for.
    NeedRecord {
        /// The kind of need.
        need: NeedKind,
        /// The keys of the rows to load.
        keys: Vec<Text>,
        /// The rows to write, each with its expected revision, in the byte order of their keys.
        writes: Vec<WriteRecord>,
        /// Rows that were read and must not have changed, in the byte order of their keys: if one has another revision, nothing is written.
        requires: Vec<RequireRecord>,
        /// The messages for the outbox, in the same transaction.
        outbox: Vec<MessageRecord>,
        /// The names of the messages to look for.
        messages: Vec<Text>,
        /// The blocks that the host's HSM encrypts or decrypts.
        blocks: Vec<HsmBlockRecord>,
    }

    /// A block that the host's HSM encrypts or decrypts. It holds no secret: the library has already encrypted what is in it.
    HsmBlockRecord {
        /// What is done with it.
        work: HsmWork,
        /// The number of the pepper, which names the key in the HSM.
        pepper: u32,
        /// 32 bytes that the block is bound to: associated data, if the HSM takes any.
        context: Bytes,
        /// The bytes: 48 to be encrypted, 1 to 96 to be decrypted.
        bytes: Bytes,
    }

    /// A row to write.
    WriteRecord {
        /// Its key.
        key: Text,
        /// The row's current revision; 0 if the row must not exist.
        expected: i64,
        /// The revision after the write.
        revision: i64,
        /// Its bytes.
        bytes: Bytes,
        /// When the row changes next: the host sends `due` at that instant.
        #[serde(skip_serializing_if = "Option::is_none")]
        wake_at: Option<Instant>,
        /// From when the host may delete it; absent if the host must keep it.
        #[serde(skip_serializing_if = "Option::is_none")]
        purge_at: Option<Instant>,
    }

    /// A row that was read and is not written.
    RequireRecord {
        /// Its key.
        key: Text,
        /// The revision that the row must have; 0 if there must be no such row.
        revision: i64,
    }

    /// A message for the outbox: a notice or an audit record.
    MessageRecord {
        /// Its ID. Repeating the commit gives the same ID, so that a message sent twice can be recognised.
        id: Text,
        /// A notice to the customer (NTC-1).
        #[serde(skip_serializing_if = "Option::is_none")]
        notice: Option<NoticeRecord>,
        /// An audit record for the institution (NTC-2).
        #[serde(skip_serializing_if = "Option::is_none")]
        audit: Option<AuditEntry>,
        /// Its MAC, 82 hexadecimal digits. A relay checks it with the message before it sends the message.
        mac: Text,
    }

    /// A notice to a customer.
    NoticeRecord {
        /// Its kind.
        kind: NoticeKind,
        /// The customer's row.
        subject: Text,
        /// The registered mail address; absent if none is registered, and the institution sends a letter.
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<Text>,
        /// When the reported change took effect.
        at: Instant,
        /// The reference that the customer quotes in an inquiry.
        reference: Text,
        /// The values in the notice.
        facts: Vec<Fact>,
    }

    /// A record for the institution's audit log.
    AuditEntry {
        /// When it took effect.
        at: Instant,
        /// The event.
        event: AuditEvent,
        /// The row concerned.
        subject: Text,
        /// The session in which it happened.
        #[serde(skip_serializing_if = "Option::is_none")]
        session: Option<Text>,
        /// The operator who acted for the institution.
        #[serde(skip_serializing_if = "Option::is_none")]
        operator: Option<Text>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// More details.
        facts: Vec<Fact>,
        /// SHA-256 of the profile that decided, in hexadecimal.
        profile: Text,
    }

    /// The result of an act: a part for the customer, and a part for the institution.
    OutcomeRecord {
        /// The part for the customer. It is the same for an unknown login, a wrong password and a lock (LCK-4).
        public: PublicRecord,
        /// The full reason, for the help desk and the log; it must not appear on the page.
        internal: Internal,
        /// The profile that decided.
        profile: ProfileRef,
    }

    /// The part that the customer or the operator may see: exactly one of these.
    PublicRecord {
        /// A page.
        #[serde(skip_serializing_if = "Option::is_none")]
        page: Option<PageView>,
        /// The words for what an operator or the clock did.
        #[serde(skip_serializing_if = "Option::is_none")]
        done: Option<Vec<Text>>,
        /// Why an operator's request was refused.
        #[serde(skip_serializing_if = "Option::is_none")]
        refused: Option<RefusedRecord>,
        /// What a session may do.
        #[serde(skip_serializing_if = "Option::is_none")]
        authority: Option<Authority>,
        /// The changes that a new profile makes.
        #[serde(skip_serializing_if = "Option::is_none")]
        changes: Option<Vec<Change>>,
    }

    /// A page to show. Its layout and texts come from the question `page`.
    PageView {
        /// The page.
        page: Page,
        /// The session's new token, if it changed: the browser stores it in place of the previous one.
        #[serde(skip_serializing_if = "Option::is_none")]
        session: Option<Revealed>,
        /// The token that the next act on this page must carry, once (LOG-3). The page on which a session ends still has one, for its button `home`. It is
        /// empty once nothing can be submitted any more: on the page `home`, and if the session was over already (`session-over`).
        step: Revealed,
        /// Values that the page shows.
        shown: Vec<ShownValue>,
        /// Why the act was refused; absent if it was not.
        #[serde(skip_serializing_if = "Option::is_none")]
        refused: Option<RefusedRecord>,
        /// The previous logins, newest first (LOG-4).
        last_logins: Vec<Instant>,
        /// Whether a password change is recommended (CRD-11).
        change_recommended: bool,
        /// When the passwords must be changed at the latest; absent if never, or if the change is due now (CRD-11).
        #[serde(skip_serializing_if = "Option::is_none")]
        change_by: Option<Instant>,
    }

    /// A value that a page shows.
    ShownValue {
        /// Its field.
        field: EntryField,
        /// The value; a secret only if it is an answer that the customer typed (ENR-5).
        text: Revealed,
    }

    /// Why something was refused, as far as the customer may know.
    RefusedRecord {
        /// The reason.
        because: Refusal,
        /// The rules that decided.
        rules: Vec<Text>,
        /// When to retry, if that is known.
        #[serde(skip_serializing_if = "Option::is_none")]
        retry_at: Option<Instant>,
        /// All faults of the entries (CRD-10); `field` names the field.
        faults: Vec<EntryFault>,
        /// The text in Japanese.
        ja: Text,
        /// The text in English.
        en: Text,
    }
}
