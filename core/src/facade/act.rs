//! Starts acts from request records.

use std::sync::Arc;

use super::act_record::*;
use super::error::{ErrorRecord, Errors, parsed};
use super::field::Fields;
use super::json::{read_line, take_word};
use crate::bytes::{Bytes, hex};
use crate::code::Code;
use crate::engine::{Act, Engine, Submission};
use crate::environment_name::EnvironmentName;
use crate::kernel::{Randomness, Row, RowMark};

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
    /// Ends every session that began before an instant.
    "end-all-sessions" EndAllSessions EndAllSessionsRequest take_end_all_sessions;
    /// Applies what is due for a row.
    "due" Due DueRequest take_due;
    /// Applies a new profile to an existing customer and reports what changes.
    "adopt" Adopt AdoptRequest take_adopt;
    /// Seals a row anew under the key in force.
    "reseal" Reseal ResealRequest take_reseal;
}

impl Engine {
    /// Starts an act from one line of JSON; the field `act` names the request.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use madoguchi::{Engine, HostKeys, Profile, Randomness};
    /// let engine = Engine::new(Arc::new(Profile::seiwa()), HostKeys::new("production", 1, &[7; 32])?);
    /// let act = engine.take_line(r#"{"act":"start-session"}"#, Randomness::new([0x5a; 32])).map_err(|errors| errors[0].en.clone())?;
    /// assert!(act.need_line().starts_with(r#"{"need":"load","keys":["institution/seiwa"]"#));
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
        Ok(self.operate(request.read(self.profile())?, randomness))
    }

    /// Starts the act of an [`EndAllSessionsRequest`].
    ///
    /// # Errors
    /// Invalid names; a reason that is empty, too long, or not a readable line.
    pub fn take_end_all_sessions(
        self: &Arc<Self>,
        request: &EndAllSessionsRequest,
        randomness: Randomness,
    ) -> Result<Act, Errors> {
        Ok(self.end_all_sessions(request.read()?, randomness))
    }

    /// Starts the act of a [`DueRequest`].
    ///
    /// # Errors
    /// An invalid row key.
    pub fn take_due(self: &Arc<Self>, request: &DueRequest, _: Randomness) -> Result<Act, Errors> {
        Ok(self.due(parsed(&request.row, "row")?))
    }

    /// Starts the act of a [`ResealRequest`].
    ///
    /// # Errors
    /// An invalid row key.
    pub fn take_reseal(self: &Arc<Self>, request: &ResealRequest, _: Randomness) -> Result<Act, Errors> {
        Ok(self.reseal(parsed(&request.row, "row")?))
    }

    /// Starts the act of an [`AdoptRequest`].
    ///
    /// # Errors
    /// An invalid name.
    pub fn take_adopt(self: &Arc<Self>, request: &AdoptRequest, _: Randomness) -> Result<Act, Errors> {
        Ok(self.adopt(parsed(&request.customer, "customer")?, request.dry.unwrap_or(false)))
    }
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

    /// The number of the host's key that sealed the row, as its bytes say themselves ([`Row::sealed_with`]); nothing is verified. `None` if this
    /// is no row of this library.
    ///
    /// ```
    /// use madoguchi::RowInput;
    /// let row = RowInput { key: "login/Tulip26".into(), revision: 1, bytes: vec![7; 300].into() };
    /// assert_eq!(row.sealed_with(), None); // not the format of this library
    /// ```
    pub fn sealed_with(&self) -> Option<u8> {
        self.row().ok()?.sealed_with()
    }

    /// The high-water mark of the row ([`RowMark::of`]): 32 lower-case hexadecimal digits; `None` for a kind of row that has none. The first 16 digits are
    /// the revision, so a mark replaces another if they are greater, as texts.
    ///
    /// ```
    /// use madoguchi::RowInput;
    /// let row = RowInput { key: "customer/c-1".into(), revision: 5, bytes: vec![7; 300].into() };
    /// assert_eq!(row.mark()?.as_deref(), Some("00000000000000050707070707070707"));
    /// assert!(RowInput { revision: -1, ..row }.mark().is_err());
    /// # Ok::<(), madoguchi::Errors>(())
    /// ```
    ///
    /// # Errors
    /// An invalid key or revision.
    pub fn mark(&self) -> Result<Option<String>, Errors> {
        self.row().map(|row| RowMark::of(&row).map(|mark| hex(&mark.to_bytes())))
    }

    /// Checks a row against its high-water mark, which is read after it ([`RowMark::check`]), and returns the row's own mark if the row is newer, else
    /// `None`. The host raises that mark only when a commit writes over this row: nobody has checked the row's seal yet.
    ///
    /// ```
    /// use madoguchi::{Code, RowInput};
    /// let row = |revision| RowInput { key: "customer/c-1".into(), revision, bytes: vec![7; 300].into() };
    /// let mark = row(5).mark()?;
    /// let check = |row: &RowInput| RowInput::check_mark("customer/c-1", mark.as_deref(), Some(row));
    /// assert_eq!(check(&row(5))?, None);
    /// assert_eq!(check(&row(4)).unwrap_err()[0].code, Code::RowBelowMark.number());
    /// # Ok::<(), madoguchi::Errors>(())
    /// ```
    ///
    /// # Errors
    /// An invalid key or revision, a row with another key, a mark that has not 32 lower-case hexadecimal digits, and every
    /// [`RowMarkError`](crate::RowMarkError): the row must then not be given to an act.
    pub fn check_mark(key: &str, mark: Option<&str>, row: Option<&Self>) -> Result<Option<String>, Errors> {
        let key = parsed(key, "key")?;
        let row = row.map(Self::row).transpose();
        let row = row.map_err(|errors| errors.into_iter().map(|error| error.in_field("row")).collect::<Errors>())?;
        if row.as_ref().is_some_and(|row| row.key != key) {
            return Err(vec![ErrorRecord::new(Code::ForeignRow).in_field("row")]);
        }
        let mark = mark.map(read_mark).transpose()?;
        let raised = RowMark::check(&key, mark, row.as_ref());
        let raised = raised.map_err(|error| vec![ErrorRecord::from(error).in_field("row")])?;
        Ok(raised.map(|mark| hex(&mark.to_bytes())))
    }

    /// The number of the host's pepper that the row's hashes are under, as its bytes say themselves ([`Row::peppered_with`]); nothing is verified. `None`
    /// if no pepper of the host is in use there, or this is no row of the library.
    ///
    /// ```
    /// use madoguchi::RowInput;
    /// let row = RowInput { key: "login/Tulip26".into(), revision: 1, bytes: vec![7; 300].into() };
    /// assert_eq!(row.peppered_with(), None); // not the format of this library
    /// ```
    pub fn peppered_with(&self) -> Option<u8> {
        self.row().ok()?.peppered_with()
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

/// A mark from its text.
fn read_mark(text: &str) -> Result<RowMark, Errors> {
    let wrong = |error: ErrorRecord| vec![error.in_field("mark")];
    let bytes: Bytes =
        text.parse().map_err(|position| wrong(ErrorRecord::new(Code::NotHex).at(position).found(text)))?;
    let bytes = bytes.as_slice().try_into().map_err(|_| wrong(ErrorRecord::new(Code::MarkLength)))?;
    Ok(RowMark::from_bytes(bytes))
}
