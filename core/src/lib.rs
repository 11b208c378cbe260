//! The business rules and the authentication of a Japanese retail internet bank, as a library (窓口: the counter of a bank).
//!
//! One institution is one document, a [`Profile`]. A host asks the profile a question and gets an answer with the rules that decided it:
//! which services are open and why not, what a transfer costs and by which row, which days are business days. The library reads no clock,
//! random source, network or database: the same question has the same answer on every machine, always.
//!
//! ```
//! use madoguchi::{Instant, Profile, Service, TransferKind, Yen};
//! let seiwa = Profile::seiwa();
//!
//! let at: Instant = "2027-02-01T03:00:00+09:00".parse()?; // the 1st Monday of the month
//! let transfers = seiwa.hours(Service::TransferSameDay)?;
//! assert!(!transfers.is_open(at));
//! assert_eq!(transfers.closing_rules(at).map(|closing| closing.rule).collect::<Vec<_>>(), ["HRS-4a"]);
//!
//! let quote = seiwa.quote(TransferKind::OtherBank, false, Yen::new(30_000)?, at.date())?;
//! assert_eq!((quote.fee.get(), quote.row.rule(), quote.tax_contained.to_string().as_str()), (440, "FEE-3", "40"));
//!
//! // A refusal names its rule: there is no quote for an amount of 0.
//! let refused = seiwa.quote(TransferKind::OtherBank, false, Yen::ZERO, at.date());
//! assert_eq!(refused.map(|quote| quote.fee).unwrap_err().to_string(), "an amount of 0 gives no quote (FEE-8)");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Hosts in other languages use the facade: one JSON line in, one JSON line out ([`Profile::ask`]), or the `*Request` and `*Answer` records
//! behind the lines.
//!
//! Every rule has an ID (`HRS-4`) that answers carry; `docs/rules.md` explains each one and lists where it is implemented.

// The modules in layers, the highest first: a file imports from its own layer and from those below (ARCHITECTURE.md, tests/imports.rs). The pages and
// words of features stand lower than the features.
mod facade; // records and JSON lines: the only interface for bindings
mod machines; // the state machines' tables

mod features; // what customers and operators do, a folder each

mod engine; // admits, proves, lets a feature decide, commits

mod customer; // what a customer's row keeps
mod profile; // one institution's decisions, as data

mod lockout; // wrong entries: counting, temporary locks, locks
mod credential; // entries, passwords, answers: form, strength and hashes

mod ical; // iCalendar text

mod hours; // when services are open, why not, and when next
mod kernel; // what everything with a state shares: machines, rows, messages

mod calendar; // national holidays and bank business days
mod fee; // what a transfer costs, by which row
mod page; // pages: their words, what they are, how an institution prints them
mod access; // the institution's decisions about sessions, first use and operators
mod connection; // TLS version, key length and certificate
mod environment; // which systems and browsers are supported
mod user_agent; // reads User-Agents

mod factor; // the factors of authentication
mod service; // the services, kinds of transfer and charges
mod environment_name; // the host's name for a customer's device
mod id; // identifiers of customers, accounts, sessions
mod secret; // texts that are never shown
mod pepper; // the host's secret key for password hashes
mod money; // whole yen
mod instant; // a point of time
mod date; // a civil date
mod version; // versions of systems and browsers
mod text; // texts that are cheap to copy
mod bytes; // bytes as text
mod words; // declares enums of fixed words
mod records; // declares records that are written
#[cfg(feature = "schema")]
mod description; // describes the facade for the generators of bindings
mod code; // the numbers and texts of all input errors
mod nearest; // suggests the name meant by a misspelt one
mod visible; // finds invisible characters
#[cfg(test)]
#[path = "../tests/support/fixed.rs"]
mod fixed; // draws the same cases of a property on every run

pub use access::{
    ActRules, ApprovalRules, AuthorityRule, FirstUseRules, OperatorAct, OperatorRule, SecondLogin, SessionRules,
};
pub use bytes::Bytes;
pub use calendar::{
    BankCalendar, CalendarError, DayFacts, DayReasonKind, Holiday, HolidayKind, ProfileDay, banking_order,
    national_holiday,
};
pub use code::Code;
pub use connection::{CertificateKind, ConnectionRefusal, ConnectionRule, TlsVersion};
pub use credential::{
    AccountType, AnswerRecord, Arena, Arenas, ChangeRules, Credential, CredentialRules, FormFault, FormFaults, Forms,
    HashBinding, HashError, HashLimits, HashOwner, HashParams, HashRole, Hashing, HouseRules, HsmBlock, HsmWork,
    LengthBucket, Lengths, MailPasscode, MustChange, MustChangeKind, NORMALISER_VERSION, NewPassword, Normalised,
    PasscodeDraft, PasscodeRules, PasscodeThrottle, PasswordHash, PasswordProfile, QuestionFault, Replaced,
    SecretQuestion, StrengthFaults, StrengthRules, check_form, check_questions, check_strength, make_hash,
    make_passcode, make_questions, normalise, recommend_change, twice,
};
pub use customer::{ContractState, JourneyEvent, JourneyState};
pub use date::{Date, DateError, Weekday};
#[cfg(feature = "schema")]
pub use description::*;
pub use engine::{
    Act, ActError, Approval, Authority, Change, ChangeKind, EndAllSessions, Engine, FieldFault, Internal, Need,
    NextProfileError, Outcome, PageShown, ProvenFactor, Public, Reason, Refusal, Refused, SessionEvent, SessionState,
    Submission,
};
pub use environment::{EnvironmentReason, EnvironmentRow, Support};
pub use environment_name::EnvironmentName;
pub use facade::*;
pub use factor::Factor;
pub use features::keyboard::rules::{KeyClass, KeyboardRules};
pub use features::{
    InitialPasswords, Keyboard, KeyboardError, KeyboardEvent, KeyboardState, OperatorCommand, OperatorRequest,
};
pub use fee::{Charge, ChargeState, FeeError, FeeRow, FeeTable, Quote, Rounding};
pub use hours::{
    ClosingRule, DateRange, Footnote, Hours, HoursError, Layer, Maintenance, MaintenanceError, MaintenanceFault,
    MaintenanceWindow, NotationError, StatementRefusal, StatementRefusalKind, Status, Window,
};
pub use ical::Ical;
pub use id::{Account, CustomerId, DomainName, IdError, InstitutionId, LoginId, OperatorId, SessionId};
pub use instant::{Instant, InstantError};
pub use kernel::{
    AuditEvent, AuditRecord, Commit, Fact, HostKeyError, HostKeys, Machine, Message, MessageBody, Notice, NoticeKind,
    Randomness, RandomnessError, Require, Row, RowKey, RowKeyError, RowMark, RowMarkError, SnapshotError, Write,
};
pub use lockout::*;
pub use machines::MACHINES;
pub use money::{Yen, YenError};
pub use page::{
    Button, Entry, EntryField, FormRule, GuideText, Page, PageButton, PageLayout, Pages, Section, ShownField, TextKind,
};
pub use pepper::{Pepper, PepperError};
pub use profile::{Floor, FloorScale, FloorSide, Profile, ProfileFault, ProfileFaults, ProfileWarning};
pub use secret::{Revealed, Secret};
pub use service::{ChargeItem, Service, TransferKind};
pub use text::{Text, TextRecord};
pub use user_agent::{Browser, Os};
pub use visible::{printable, printable_json};
pub use words::Word;
