//! Starts acts from request records, and converts what an act needs and how it ended into records.

use std::sync::Arc;

use super::act_record::*;
use super::error::{ErrorRecord, Errors, parsed};
use super::field::Fields;
use super::json::{plain, read_line, secret, take_word};
use super::record::EntryFault;
use crate::access::OperatorAct;
use crate::code::Code;
use crate::credential::{FormFault, Forms, check_form};
use crate::engine::{self, Act, ActError, Engine, Need, NextProfileError, Public, Submission};
use crate::environment_name::EnvironmentName;
use crate::features::{self, InitialPasswords, OperatorCommand, OperatorRequest};
use crate::id::{Account, IdError};
use crate::kernel::{Message, MessageBody, Randomness, Row, RowKeyError, SnapshotError, Write};
use crate::page::{EntryField, FormRule};
use crate::profile::Profile;
use crate::secret::{Revealed, Secret};
use crate::text::Text;

/// Declares the acts: the word, the record, the method of the engine.
macro_rules! acts {
    ($($(#[$doc:meta])* $word:literal $variant:ident $record:ident $method:ident;)*) => {
        /// Every act request that a line can contain.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum ActRequest {
            $($(#[$doc])* $variant($record),)*
        }

        impl ActRequest {
            /// The values that `act` may have.
            pub const WORDS: &'static [&'static str] = &[$($word,)*];

            fn read(word: &str, fields: Fields<'_>) -> Result<Self, Errors> {
                match word {
                    $($word => $record::read_fields(fields).map(Self::$variant),)*
                    _ => Err(vec![
                        ErrorRecord::new(Code::UnknownRequest).in_field("act").found(word).allowed(&Self::WORDS.join(" ")),
                    ]),
                }
            }
        }

        impl Engine {
            /// Starts an act.
            ///
            /// # Errors
            /// Every error of the request.
            pub fn take(self: &Arc<Self>, request: &ActRequest, randomness: Randomness) -> Result<Act, Errors> {
                match request {
                    $(ActRequest::$variant(request) => self.$method(request, randomness),)*
                }
            }
        }

        /// The schema of every act's request, by its word.
        #[cfg(feature = "schema")]
        pub(super) fn schemas(generator: &mut schemars::SchemaGenerator) -> Vec<(&'static str, schemars::Schema)> {
            vec![$(($word, generator.subschema_for::<$record>()),)*]
        }

        /// Describes every act for the generators of bindings.
        #[cfg(feature = "schema")]
        pub(super) const DESCRIPTION: &[crate::description::ActDescription] = &[$(crate::description::ActDescription {
            word: $word,
            request: stringify!($record),
            method: stringify!($method),
        },)*];
    };
}

acts! {
    /// Starts a session for somebody who opens the login page.
    "start-session" StartSession StartSessionRequest take_start_session;
    /// Submits a page.
    "submit" Submission SubmitRequest take_submit;
    /// Shows the page of a session.
    "show" Show ShowRequest take_show;
    /// Reads a session's authority.
    "authority" Authority AuthorityRequest take_authority;
    /// Carries out an operator's request.
    "operate" Operate OperateRequest take_operate;
    /// Applies what is due for a row.
    "due" Due DueRequest take_due;
    /// Applies a new profile to an existing customer and reports what changes.
    "adopt" Adopt AdoptRequest take_adopt;
}

impl Engine {
    /// Starts an act from one line of JSON; the field `act` names the request.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use madoguchi::{Engine, HostKeys, Profile, Randomness};
    /// let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("production", 1, &[7; 32])?);
    /// let act = engine.take_line(r#"{"act":"start-session"}"#, Randomness::new([0x5a; 32])).map_err(|errors| errors[0].en.clone())?;
    /// assert!(act.need_line().starts_with(r#"{"need":"load","keys":["session/"#));
    /// let refused = engine.take_line(r#"{"act":"vist"}"#, Randomness::new([0x5a; 32])).map(drop).unwrap_err();
    /// assert_eq!((refused[0].code, refused[0].field.as_str()), (1002, "act"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// Every error of the request.
    pub fn take_line(self: &Arc<Self>, line: &str, randomness: Randomness) -> Result<Act, Errors> {
        let mut fields = read_line(line)?;
        let word = take_word(&mut fields, "act", ActRequest::WORDS)?;
        self.take(&ActRequest::read(&word, fields)?, randomness)
    }

    /// Starts the act of a [`StartSessionRequest`].
    ///
    /// # Errors
    /// None at present.
    pub fn take_start_session(
        self: &Arc<Self>,
        _: &StartSessionRequest,
        randomness: Randomness,
    ) -> Result<Act, Errors> {
        Ok(self.start_session(randomness))
    }

    /// Starts the act of a [`SubmitRequest`].
    ///
    /// # Errors
    /// Invalid maintenance windows, and an invalid name of an environment. Errors in the entries are part of the act's answer.
    pub fn take_submit(self: &Arc<Self>, request: &SubmitRequest, randomness: Randomness) -> Result<Act, Errors> {
        let SubmitRequest { session, step, button, entries, environment, maintenance } = request;
        let mut errors = Errors::new();
        let named = environment.clone().map(EnvironmentName::new).transpose();
        // The name is a secret, so the error does not repeat it.
        let named = named.unwrap_or_else(|error| {
            errors.push(ErrorRecord::from(error).in_field("environment"));
            None
        });
        let maintenance = self.profile().compile(maintenance.as_ref()).unwrap_or_else(|wrong| {
            errors.extend(wrong);
            None
        });
        if !errors.is_empty() {
            return Err(errors);
        }
        let submission = Submission {
            session: session.clone(),
            step: step.clone(),
            button: *button,
            entries: entries.iter().map(|entry| (entry.field, entry.text.clone())).collect(),
            environment: named,
            maintenance,
        };
        Ok(self.submit(submission, randomness))
    }

    /// Starts the act of a [`ShowRequest`].
    ///
    /// # Errors
    /// None at present.
    pub fn take_show(self: &Arc<Self>, request: &ShowRequest, _: Randomness) -> Result<Act, Errors> {
        Ok(self.show(&request.session))
    }

    /// Starts the act of an [`AuthorityRequest`].
    ///
    /// # Errors
    /// None at present.
    pub fn take_authority(self: &Arc<Self>, request: &AuthorityRequest, _: Randomness) -> Result<Act, Errors> {
        Ok(self.authority(&request.session, request.service))
    }

    /// Starts the act of an [`OperateRequest`].
    ///
    /// # Errors
    /// Invalid names; a required field that is missing, or a field that belongs to another command; a reason that is empty, too long, or
    /// not a readable line; a mail address that nobody could enter; initial passwords that break a rule for new ones (CRD-3).
    pub fn take_operate(self: &Arc<Self>, request: &OperateRequest, randomness: Randomness) -> Result<Act, Errors> {
        Ok(self.operate(operator_request(request, self.profile())?, randomness))
    }

    /// Starts the act of a [`DueRequest`].
    ///
    /// # Errors
    /// An invalid row key.
    pub fn take_due(self: &Arc<Self>, request: &DueRequest, _: Randomness) -> Result<Act, Errors> {
        Ok(self.due(parsed(&request.row, "row")?))
    }

    /// Starts the act of an [`AdoptRequest`].
    ///
    /// # Errors
    /// An invalid name.
    pub fn take_adopt(self: &Arc<Self>, request: &AdoptRequest, _: Randomness) -> Result<Act, Errors> {
        Ok(self.adopt(parsed(&request.customer, "customer")?, request.dry.unwrap_or(false)))
    }
}

/// Converts a record into an operator's request. Each command has exactly the fields that it needs.
fn operator_request(request: &OperateRequest, profile: &Profile) -> Result<OperatorRequest, Errors> {
    let mut errors = Errors::new();
    let mut note = |result: Result<(), Errors>| errors.extend(result.err().unwrap_or_default());
    let act = request.command;
    let opens = act == OperatorAct::OpenContract;
    let given = [
        ("factor", request.factor.is_some(), act == OperatorAct::LiftLock, true),
        ("account", request.account.is_some(), opens, true),
        ("mail", request.mail.is_some(), opens, false),
        ("login_password", request.login_password.is_some(), opens || act == OperatorAct::ResetJourney, true),
        (
            "confirmation_password",
            request.confirmation_password.is_some(),
            opens || act == OperatorAct::ResetJourney,
            true,
        ),
    ];
    for (field, there, known, required) in given {
        let code = match (there, known) {
            (true, false) => Code::UnknownField,
            (false, true) if required => Code::MissingField,
            _ => continue,
        };
        note(Err(vec![ErrorRecord::new(code).in_field(field)]));
    }
    let operator = parsed(&request.operator, "operator");
    let approver = request.approver.as_deref().map(|approver| parsed(approver, "approver")).transpose();
    let customer = parsed(&request.customer, "customer");
    let account = request.account.as_deref().map(|account| parsed::<Account>(account, "account")).transpose();
    note(operator.as_ref().map(drop).map_err(Clone::clone));
    note(approver.as_ref().map(drop).map_err(Clone::clone));
    note(customer.as_ref().map(drop).map_err(Clone::clone));
    note(account.as_ref().map(drop).map_err(Clone::clone));
    let wrong = |code, field: &str| Err(vec![ErrorRecord::new(code).in_field(field)]);
    if let Err((code, position)) = features::check_reason(&request.reason) {
        let error = ErrorRecord::new(code).in_field("reason");
        note(Err(vec![position.map_or(error.clone(), |position| error.at(position))]));
    }
    if let Ok(Some(account)) = &account {
        let faults = check_form(FormRule::AccountType, account.kind(), profile.credentials().forms());
        note(faults.first().map_or(Ok(()), |fault| wrong(fault.code, "account")));
    }
    if let Some(mail) = &request.mail {
        let faults = check_form(FormRule::MailAddress, mail, profile.credentials().forms());
        note(faults.first().map_or(Ok(()), |fault| wrong(fault.code, "mail")));
    }
    let initial = || {
        let (login, confirmation) = (request.login_password.clone(), request.confirmation_password.clone());
        InitialPasswords {
            login_password: login.unwrap_or_default(),
            confirmation_password: confirmation.unwrap_or_default(),
        }
    };
    if opens || act == OperatorAct::ResetJourney {
        let account_number = account.as_ref().ok().and_then(|account| account.as_ref()).map(Account::number);
        let own = features::Own { account_number, ..features::Own::default() };
        for fault in features::check_initial(&initial(), own, profile) {
            let (field, there) = match fault.field {
                EntryField::LoginPassword => ("login_password", request.login_password.is_some()),
                _ => ("confirmation_password", request.confirmation_password.is_some()),
            };
            // A missing field is reported as missing.
            let error = ErrorRecord::new(fault.code).in_field(field);
            let error = fault.position.map_or(error.clone(), |position| error.at(position));
            note(if there { Err(vec![error]) } else { Ok(()) });
        }
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    let what = match (act, account?, request.factor) {
        (OperatorAct::OpenContract, Some(account), _) => {
            OperatorCommand::OpenContract { account, initial: initial(), mail: request.mail.as_ref().map(Text::from) }
        }
        (OperatorAct::LiftLock, _, Some(factor)) => OperatorCommand::LiftLock(factor),
        (OperatorAct::ResetJourney, ..) => OperatorCommand::ResetJourney(initial()),
        (OperatorAct::EndSessions, ..) => OperatorCommand::EndSessions,
        (OperatorAct::SuspendContract, ..) => OperatorCommand::SuspendContract,
        (OperatorAct::ResumeContract, ..) => OperatorCommand::ResumeContract,
        (OperatorAct::CloseContract, ..) => OperatorCommand::CloseContract,
        (OperatorAct::OpenContract | OperatorAct::LiftLock, ..) => return Err(errors),
    };
    Ok(OperatorRequest {
        operator: operator?,
        approver: approver?,
        reason: request.reason.as_str().into(),
        customer: customer?,
        what,
    })
}

impl RowInput {
    /// Converts the record into a row.
    ///
    /// # Errors
    /// An invalid key or revision.
    pub fn row(&self) -> Result<Row, Errors> {
        let key = parsed(&self.key, "key")?;
        let negative =
            |_| vec![ErrorRecord::out_of_bounds(&self.revision.to_string(), 0, i64::MAX).in_field("revision")];
        let revision = u64::try_from(self.revision).map_err(negative)?;
        Ok(Row { key, revision, bytes: self.bytes.as_slice().to_vec() })
    }

    /// Converts records into rows.
    ///
    /// # Errors
    /// The error and the position of the first invalid row.
    pub fn rows(rows: &[Self]) -> Result<Vec<Row>, Errors> {
        let row = |(place, row): (usize, &Self)| {
            let within = |error: ErrorRecord| error.in_field(&format!("[{place}]"));
            row.row().map_err(|errors| errors.into_iter().map(within).collect())
        };
        rows.iter().enumerate().map(row).collect()
    }
}

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

    /// The result as a record; `None` while the act is waiting, and after an error.
    pub fn outcome_record(&self) -> Option<OutcomeRecord> {
        let profile = self.engine().profile().reference();
        self.outcome().map(|outcome| OutcomeRecord {
            public: PublicRecord::of(&outcome.public, self.engine().profile().credentials().forms()),
            internal: InternalRecord {
                reason: outcome.internal.reason,
                facts: outcome.internal.facts.iter().map(FactRecord::from).collect(),
            },
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
        let empty = |need| Self { need, keys: Vec::new(), writes: Vec::new(), outbox: Vec::new() };
        match need {
            Need::Load(keys) => Self { keys: keys.iter().map(text).collect(), ..empty(NeedKind::Load) },
            Need::Commit(commit) => Self {
                writes: commit.writes.iter().map(WriteRecord::from).collect(),
                outbox: commit.outbox.iter().map(MessageRecord::from).collect(),
                ..empty(NeedKind::Commit)
            },
            Need::Nothing => empty(NeedKind::Nothing),
        }
    }
}

impl From<&Write> for WriteRecord {
    fn from(write: &Write) -> Self {
        let number = |revision: u64| i64::try_from(revision).unwrap_or(i64::MAX);
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
                facts: own.facts.iter().map(FactRecord::from).collect(),
            }),
            audit: audit.map(|own| AuditEntry {
                at: own.at,
                event: own.event,
                subject: text(&own.subject),
                session: own.session.as_ref().map(text),
                operator: own.operator.as_ref().map(text),
                rules: own.rules.clone(),
                facts: own.facts.iter().map(FactRecord::from).collect(),
                profile: own.profile.clone(),
            }),
        }
    }
}

impl From<&crate::kernel::Fact> for FactRecord {
    fn from(fact: &crate::kernel::Fact) -> Self {
        Self { name: fact.name.into(), value: fact.value.clone() }
    }
}

impl PublicRecord {
    fn of(public: &Public, forms: &Forms) -> Self {
        let mut record = Self { page: None, done: None, refused: None, authority: None, changes: None };
        match public {
            Public::Page(view) => record.page = Some(PageView::of(view, forms)),
            Public::Done(words) => record.done = Some(words.clone()),
            Public::Refused(refused) => record.refused = Some(RefusedRecord::of(refused, forms)),
            Public::Authority(own) => {
                record.authority = Some(AuthorityRecord {
                    service: own.service,
                    allowed: own.allowed,
                    journey_done: own.journey_done,
                    proven: own
                        .proven
                        .iter()
                        .map(|&(factor, at, purpose)| ProvenRecord { factor, at, purpose })
                        .collect(),
                    missing: own.missing.clone(),
                    rules: own.rules.clone(),
                });
            }
            Public::Changes(changes) => {
                let change = |own: &engine::Change| ChangeRecord { kind: own.kind, factor: own.factor, at: own.at };
                record.changes = Some(changes.iter().map(change).collect());
            }
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
            SnapshotError::UnknownKey { .. } => Code::SnapshotKey,
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

impl ErrorRecord {
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
