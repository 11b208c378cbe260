//! Converts what an act needs and how it ended into records.

use super::act_record::*;
use super::error::{ErrorRecord, Errors};
use super::json::{plain, secret};
use super::record::EntryFault;
use crate::code::Code;
use crate::credential::{FormFault, Forms, HsmBlock};
use crate::engine::{self, Act, ActError, Engine, Need, NextProfileError, Public};
use crate::id::IdError;
use crate::kernel::{Message, MessageBody, Require, RowKeyError, RowMarkError, SnapshotError, Write};
use crate::secret::{Revealed, Secret};
use crate::text::Text;

impl Engine {
    /// Shows a row as readable JSON: [`Engine::row_json`] for a record.
    ///
    /// # Errors
    /// An invalid key or revision; every [`SnapshotError`].
    pub fn tell_row(&self, row: &RowInput) -> Result<String, Errors> {
        let row = row.row()?;
        self.row_json(&row).map_err(|error| vec![ErrorRecord::from(error).found(&row.key.to_string())])
    }
}

impl Act {
    /// What the act is waiting for, as a record.
    pub fn need_record(&self) -> NeedRecord {
        self.need().into()
    }

    /// What the act is waiting for, as one line of JSON.
    pub fn need_line(&self) -> String {
        plain(&self.need_record())
    }

    /// Passes in the rows that the act asked for, and continues.
    ///
    /// # Errors
    /// Invalid rows; every [`ActError`].
    pub fn give_rows(&mut self, input: &LoadedInput) -> Result<(), Errors> {
        let within = |errors: Errors| errors.into_iter().map(|error| error.in_field("rows")).collect::<Errors>();
        let rows = RowInput::rows(&input.rows).map_err(within)?;
        self.loaded(rows, input.now).map_err(errors)
    }

    /// Confirms that the commit is durable, and continues.
    ///
    /// # Errors
    /// Every [`ActError`].
    pub fn give_committed(&mut self, input: &CommittedInput) -> Result<(), Errors> {
        self.committed(input.now).map_err(errors)
    }

    /// Reports that a row had another revision and nothing was written: the act asks for its rows again.
    ///
    /// # Errors
    /// [`ActError::Misuse`].
    pub fn give_conflict(&mut self) -> Result<(), Errors> {
        self.conflicted().map_err(errors)
    }

    /// Reports that the answer to the commit was lost: the act finds out whether it took place.
    ///
    /// # Errors
    /// [`ActError::Misuse`]; [`ActError::GaveUp`].
    pub fn give_in_doubt(&mut self) -> Result<(), Errors> {
        self.in_doubt().map_err(errors)
    }

    /// Passes in the names of the messages that were found, and continues.
    ///
    /// # Errors
    /// Every [`ActError`].
    pub fn give_found(&mut self, input: &FoundInput) -> Result<(), Errors> {
        let messages: Vec<Text> = input.messages.iter().map(Text::from).collect();
        self.found(&messages, input.now).map_err(errors)
    }

    /// Passes in the HSM's answers, and continues.
    ///
    /// # Errors
    /// Every [`ActError`].
    pub fn give_hsm_answers(&mut self, input: &HsmInput) -> Result<(), Errors> {
        let answers = input.answers.iter().map(|answer| answer.bytes.as_slice().to_vec()).collect();
        self.hsm_answered(answers, input.now).map_err(errors)
    }

    /// The result as a record; `None` while the act is waiting, and after an error.
    pub fn outcome_record(&self) -> Option<OutcomeRecord> {
        let profile = self.engine().profile().reference();
        self.outcome().map(|outcome| OutcomeRecord {
            public: PublicRecord::of(&outcome.public, self.engine().profile().credentials().forms()),
            internal: outcome.internal.clone(),
            profile,
        })
    }

    /// The result as one line of JSON; `null` while the act is waiting, and after an error. The line may contain tokens, and answers that a
    /// page shows.
    pub fn outcome_line(&self) -> Secret {
        secret(&self.outcome_record())
    }
}

impl From<&Need> for NeedRecord {
    fn from(need: &Need) -> Self {
        let empty = |need| Self {
            need,
            keys: Vec::new(),
            writes: Vec::new(),
            requires: Vec::new(),
            outbox: Vec::new(),
            messages: Vec::new(),
            blocks: Vec::new(),
        };
        match need {
            Need::Load(keys) => Self { keys: keys.iter().map(text).collect(), ..empty(NeedKind::Load) },
            Need::Commit(commit) => Self {
                writes: commit.writes.iter().map(WriteRecord::from).collect(),
                requires: commit.requires.iter().map(RequireRecord::from).collect(),
                outbox: commit.outbox.iter().map(MessageRecord::from).collect(),
                ..empty(NeedKind::Commit)
            },
            Need::Find(messages) => Self { messages: messages.clone(), ..empty(NeedKind::Find) },
            Need::Hsm(blocks) => {
                Self { blocks: blocks.iter().map(HsmBlockRecord::from).collect(), ..empty(NeedKind::Hsm) }
            }
            Need::Nothing => empty(NeedKind::Nothing),
        }
    }
}

impl From<&HsmBlock> for HsmBlockRecord {
    fn from(block: &HsmBlock) -> Self {
        Self {
            work: block.work,
            pepper: block.pepper.into(),
            context: block.context.to_vec().into(),
            bytes: block.bytes.clone().into(),
        }
    }
}

impl From<&Write> for WriteRecord {
    fn from(write: &Write) -> Self {
        Self {
            key: text(&write.key),
            expected: number(write.expected),
            revision: number(write.revision),
            bytes: write.bytes.clone().into(),
            wake_at: write.wake_at,
            purge_at: write.purge_at,
        }
    }
}

impl From<&Require> for RequireRecord {
    fn from(require: &Require) -> Self {
        Self { key: text(&require.key), revision: number(require.revision) }
    }
}

/// A revision as a number of every language.
fn number(revision: u64) -> i64 {
    i64::try_from(revision).unwrap_or(i64::MAX)
}

impl From<&Message> for MessageRecord {
    fn from(message: &Message) -> Self {
        let (notice, audit) = match &message.body {
            MessageBody::Notice(notice) => (Some(notice), None),
            MessageBody::Audit(audit) => (None, Some(audit)),
        };
        Self {
            id: message.id.clone(),
            notice: notice.map(|own| NoticeRecord {
                kind: own.kind,
                subject: text(&own.subject),
                to: own.to.clone(),
                at: own.at,
                reference: own.reference.clone(),
                facts: own.facts.clone(),
            }),
            audit: audit.map(|own| AuditEntry {
                at: own.at,
                event: own.event,
                subject: text(&own.subject),
                session: own.session.as_ref().map(text),
                operator: own.operator.as_ref().map(text),
                rules: own.rules.clone(),
                facts: own.facts.clone(),
                profile: own.profile.clone(),
            }),
            mac: message.mac.clone(),
        }
    }
}

impl PublicRecord {
    fn of(public: &Public, forms: &Forms) -> Self {
        let mut record = Self { page: None, done: None, refused: None, authority: None, changes: None };
        match public {
            Public::Page(view) => record.page = Some(PageView::of(view, forms)),
            Public::Done(words) => record.done = Some(words.clone()),
            Public::Refused(refused) => record.refused = Some(RefusedRecord::of(refused, forms)),
            Public::Authority(authority) => record.authority = Some(authority.clone()),
            Public::Changes(changes) => record.changes = Some(changes.clone()),
        }
        record
    }
}

impl PageView {
    fn of(view: &engine::PageShown, forms: &Forms) -> Self {
        Self {
            page: view.page,
            session: view.session.clone().map(Revealed::new),
            step: Revealed::new(view.step.clone()),
            shown: view
                .shown
                .iter()
                .map(|(field, text)| ShownValue { field: *field, text: Revealed::new(text.clone()) })
                .collect(),
            refused: view.refused.as_ref().map(|refused| RefusedRecord::of(refused, forms)),
            last_logins: view.last_logins.clone(),
            change_recommended: view.change_recommended,
            change_by: view.change_by,
        }
    }
}

impl RefusedRecord {
    fn of(refused: &engine::Refused, forms: &Forms) -> Self {
        let fault = |fault: &engine::FieldFault| {
            let own = FormFault { code: fault.code, position: fault.position };
            EntryFault::new(fault.field.name(), fault.field.form(), own, forms)
        };
        Self {
            because: refused.because,
            rules: refused.rules.clone(),
            retry_at: refused.retry_at,
            faults: refused.faults.iter().map(fault).collect(),
            ja: refused.because.ja().into(),
            en: refused.because.en().into(),
        }
    }
}

fn text(value: &impl std::fmt::Display) -> Text {
    value.to_string().into()
}

impl From<IdError> for ErrorRecord {
    fn from(error: IdError) -> Self {
        let record = Self::new(Code::NotAName).allowed_in_words(&error.ja(), &error.to_string());
        match error {
            IdError::Character { position } => record.at(position),
            IdError::Empty | IdError::TooShort { .. } | IdError::TooLong { .. } => record,
        }
    }
}

impl From<RowKeyError> for ErrorRecord {
    fn from(error: RowKeyError) -> Self {
        match error {
            RowKeyError::Kind => Self::new(Code::NotAKey),
            RowKeyError::Name(name) => Self::new(Code::NotAKey).allowed_in_words(&name.ja(), &name.to_string()),
        }
    }
}

impl From<SnapshotError> for ErrorRecord {
    fn from(error: SnapshotError) -> Self {
        Self::new(match error {
            SnapshotError::NotASnapshot => Code::NotASnapshot,
            SnapshotError::TooNew { section, schema } => {
                let (ja, en) = (format!("区画{section}、形式{schema}"), format!("section {section}, schema {schema}"));
                return Self::new(Code::SnapshotTooNew).allowed_in_words(&ja, &en);
            }
            SnapshotError::UnknownKey { number } => return Self::of_key(Code::SnapshotKey, number),
            SnapshotError::RetiredKey { number } => return Self::of_key(Code::RetiredKey, number),
            SnapshotError::WrongKey { number } => return Self::of_key(Code::WrongKey, number),
            SnapshotError::UnknownPepper { number } => return Self::of_pepper(Code::UnknownPepper, number),
            SnapshotError::RetiredPepper { number } => return Self::of_pepper(Code::RetiredPepper, number),
            SnapshotError::WrongPepper { number } => return Self::of_pepper(Code::WrongPepper, number),
            SnapshotError::Tampered => Code::SnapshotTampered,
            SnapshotError::OtherInstitution => Code::SnapshotInstitution,
            SnapshotError::OtherDeployment => Code::SnapshotDeployment,
            SnapshotError::WrongSubject => Code::SnapshotSubject,
            SnapshotError::RolledBack { .. } => Code::SnapshotRolledBack,
            SnapshotError::ProfileTooNew { serial } => return Self::of_serial(Code::ProfileTooNew, serial),
            SnapshotError::OtherProfile { serial } => return Self::of_serial(Code::OtherProfile, serial),
        })
    }
}

impl From<RowMarkError> for ErrorRecord {
    fn from(error: RowMarkError) -> Self {
        match error {
            RowMarkError::Older { mark, found } => {
                Self::new(Code::RowBelowMark).found(&found.to_string()).allowed(&format!("{mark} …"))
            }
            RowMarkError::Missing { mark } => Self::new(Code::RowMissingBelowMark).allowed(&format!("{mark} …")),
            RowMarkError::LowerKey { mark, found } => Self::of_key(Code::RowLowerKey, mark).found(&found.to_string()),
            RowMarkError::OtherSeal { revision } => Self::new(Code::RowWrittenTwice).found(&revision.to_string()),
        }
    }
}

impl ErrorRecord {
    /// An error about a key of this number.
    pub(super) fn of_key(code: Code, number: u8) -> Self {
        Self::new(code).allowed_in_words(&format!("鍵{number}"), &format!("key {number}"))
    }

    /// An error about a pepper of this number.
    fn of_pepper(code: Code, number: u8) -> Self {
        Self::new(code).allowed_in_words(&format!("ペッパー{number}"), &format!("pepper {number}"))
    }

    /// An error about a profile of this serial number.
    fn of_serial(code: Code, serial: u32) -> Self {
        Self::new(code).allowed_in_words(&format!("通番{serial}"), &format!("serial {serial}"))
    }
}

impl From<NextProfileError> for ErrorRecord {
    fn from(error: NextProfileError) -> Self {
        match error {
            NextProfileError::OtherInstitution => Self::new(Code::NextInstitution),
            NextProfileError::NotNewer { serial, in_force } => {
                let above = u64::from(in_force).saturating_add(1);
                Self::new(Code::NextSerial).found(&serial.to_string()).allowed(&format!("{above} … {}", u32::MAX))
            }
        }
    }
}

impl From<ActError> for ErrorRecord {
    fn from(error: ActError) -> Self {
        match error {
            ActError::Misuse => Self::new(Code::ActMisuse),
            ActError::ForeignRow(key) => Self::new(Code::ForeignRow).in_field("rows").found(&key.to_string()),
            ActError::RowTooLong(key) => Self::new(Code::RowTooLong).in_field("rows").found(&key.to_string()),
            ActError::NoMemory => Self::new(Code::NoMemory),
            ActError::NoRandomness => Self::new(Code::AllZero).in_field("randomness"),
            ActError::Hsm => Self::new(Code::HsmAnswer),
            ActError::GaveUp => Self::new(Code::GaveUp),
            ActError::ClockWentBack { recorded } => {
                Self::new(Code::ClockWentBack).in_field("now").allowed(&format!("{recorded} …"))
            }
            ActError::Row { key, error } => Self::from(error).in_field("rows").found(&key.to_string()),
        }
    }
}

fn errors(error: ActError) -> Errors {
    vec![error.into()]
}
