//! One institution as data: loads TOML text into a checked and compiled [`Profile`].
//!
//! ```text
//! text ── read ──▶ RawProfile ── check ──▶ Profile      every fault at once, with its place
//! ```

mod bands;
mod check;
mod fault;
mod floor;
mod hidden;
mod limits;
mod raw;
mod read;
mod syntax;
mod wording;

use sha2::{Digest as _, Sha256};

pub use fault::{ProfileFault, ProfileFaults, ProfileWarning};
pub use floor::{Floor, FloorScale, FloorSide};
#[cfg(feature = "schema")]
pub(crate) use raw::RawProfile;

use crate::access::{ActRules, ApprovalRules, AuthorityRule, FirstUseRules, OperatorAct, OperatorRule, SessionRules};
use crate::bytes::hex;
use crate::calendar::BankCalendar;
use crate::connection::ConnectionRule;
use crate::credential::CredentialRules;
use crate::date::{Date, DateError};
use crate::environment::EnvironmentRow;
use crate::factor::Factor;
use crate::features::keyboard::rules::KeyboardRules;
use crate::fee::{Charge, FeeError, FeeTable, Fees, Quote};
use crate::hours::{
    DateRange, Hours, HoursError, Maintenance, MaintenanceError, MaintenanceWindow, ServiceHours, StatementRefusal,
    StatementRule,
};
use crate::instant::MILLIS_PER_SECOND;
use crate::lockout::{Lock, Locks};
use crate::money::Yen;
use crate::page::Pages;
use crate::service::{ChargeItem, Service, TransferKind};
use crate::text::Text;

/// One institution's decisions, checked. A profile is immutable and can be shared between threads.
///
/// ```
/// use madoguchi::{Profile, TransferKind, Yen};
/// let seiwa = Profile::seiwa();
/// let on = "2027-01-04".parse()?;
/// let quote = seiwa.quote(TransferKind::OtherBank, true, Yen::new(30_000)?, on)?;
/// assert_eq!((quote.fee.get(), quote.row.rule()), (330, "FEE-3"));
/// assert!(seiwa.quote(TransferKind::OtherBank, true, Yen::ZERO, on).is_err()); // FEE-8
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Profile {
    pub(crate) id: Text,
    pub(crate) version: Text,
    pub(crate) serial: u32,
    ja: String,
    en: String,
    source: String,
    pub(crate) hash: Text,
    calendar: BankCalendar,
    hours: Vec<ServiceHours>,
    /// For each service, its index among the hours.
    places: Vec<Option<usize>>,
    statement: StatementRule,
    fees: Fees,
    pages: Pages,
    keyboard: Option<KeyboardRules>,
    connection: Option<ConnectionRule>,
    environments: Vec<EnvironmentRow>,
    locks: Locks,
    credentials: CredentialRules,
    session: SessionRules,
    act: ActRules,
    first_use: FirstUseRules,
    approval: ApprovalRules,
    operators: Vec<OperatorRule>,
    authorities: Vec<AuthorityRule>,
    warnings: Vec<ProfileWarning>,
}

impl Profile {
    /// The text of the built-in institution, 青和信用組合.
    pub const SEIWA: &'static str = include_str!("../../profiles/seiwa.toml");

    /// Reads and checks a profile.
    ///
    /// # Errors
    /// Every fault of the document at once, each with path, line, what was found and what is allowed.
    pub fn load(text: &str) -> Result<Self, ProfileFaults> {
        check::load(text)
    }

    /// Reads and checks a profile as [`Profile::load`] does, but accepts hashes of any cost. It is for tests, which compute thousands of hashes:
    /// passwords stored under such a profile are practically unhashed. It exists only with the feature `cheap-hashes`, which no package enables.
    ///
    /// # Errors
    /// As those of [`Profile::load`].
    #[cfg(feature = "cheap-hashes")]
    pub fn load_with_cheap_hashes(text: &str) -> Result<Self, ProfileFaults> {
        check::load_with_cheap_hashes(text)
    }

    /// The built-in institution, read from [`Profile::SEIWA`].
    #[expect(clippy::expect_used, reason = "the text is a constant of the library, and a test loads it")]
    pub fn seiwa() -> Self {
        Self::load(Self::SEIWA).expect("the built-in profile loads")
    }

    /// Values of the document that are valid but far from usual, in the document's order (INS-12): between the floor and the usual value of
    /// [`Floor::ALL`].
    pub fn warnings(&self) -> &[ProfileWarning] {
        &self.warnings
    }

    /// The institution's short name: `seiwa`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The version of the document, in the institution's own numbering.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// The document's serial number, from 1. Every new content has a greater one (INS-5).
    pub fn serial(&self) -> u32 {
        self.serial
    }

    /// The institution's name, Japanese and English.
    pub fn name(&self) -> (&str, &str) {
        (&self.ja, &self.en)
    }

    /// The document that this profile is taken from.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// SHA-256 of the document's bytes, in hexadecimal, as `sha256sum` prints it for the file.
    pub fn hash(&self) -> &str {
        &self.hash
    }

    /// The bank business days (CAL-5 … CAL-8).
    pub fn calendar(&self) -> &BankCalendar {
        &self.calendar
    }

    /// How long sessions last, and how many a customer may have (LOG-2, LOG-4).
    pub fn session_rules(&self) -> &SessionRules {
        &self.session
    }

    /// Until when first use can be taken up (ENR-3).
    pub fn first_use_rules(&self) -> &FirstUseRules {
        &self.first_use
    }

    /// The longest time for which an attempt of any factor may be pending, in milliseconds.
    pub(crate) fn longest_pending(&self) -> i64 {
        let longest = self.locks().map(|lock| lock.policy().pending_seconds()).max().unwrap_or_default();
        i64::from(longest).saturating_mul(MILLIS_PER_SECOND)
    }

    /// How acts behave while clocks differ, rows are contended, or the machine is overloaded (LCK-2, LCK-5).
    pub fn act_rules(&self) -> &ActRules {
        &self.act
    }

    /// What a session must have proven for a service; `None` if the institution has no rule for it (LOG-5).
    pub fn authority(&self, service: Service) -> Option<&AuthorityRule> {
        self.authorities.iter().find(|rule| rule.service == service)
    }

    /// How long the approval of an operator's request counts (OPR-1).
    pub fn approval_rules(&self) -> &ApprovalRules {
        &self.approval
    }

    /// What an operator's command requires; `None` if the institution does not let operators do it (OPR-1).
    pub fn operator_rule(&self, act: OperatorAct) -> Option<&OperatorRule> {
        self.operators.iter().find(|rule| rule.act == act)
    }

    /// The services that the institution offers, in the order of the rule book.
    pub fn services(&self) -> impl Iterator<Item = Service> {
        Service::ALL.iter().copied().filter(|&service| self.find(service).is_some())
    }

    /// The hours of a service (HRS-1 … HRS-6, HRS-8, HRS-11).
    ///
    /// # Errors
    /// [`HoursError::NotOffered`].
    #[inline]
    pub fn hours(&self, service: Service) -> Result<Hours<'_>, HoursError> {
        self.find(service).map(|hours| Hours::new(hours, &self.calendar, None)).ok_or(HoursError::NotOffered(service))
    }

    /// The hours of a service, with the host's maintenance windows applied (HRS-7).
    ///
    /// # Errors
    /// [`HoursError::NotOffered`], or [`HoursError::ForeignMaintenance`] if the windows were compiled for another profile.
    #[inline]
    pub fn hours_with<'a>(&'a self, service: Service, maintenance: &'a Maintenance) -> Result<Hours<'a>, HoursError> {
        if !maintenance.is_for(self.hash()) {
            return Err(HoursError::ForeignMaintenance);
        }
        let hours = self.find(service).ok_or(HoursError::NotOffered(service))?;
        Ok(Hours::new(hours, &self.calendar, Some(maintenance)))
    }

    /// The hours of a service, with maintenance windows applied if there are any.
    pub(crate) fn hours_under<'a>(
        &'a self,
        service: Service,
        maintenance: Option<&'a Maintenance>,
    ) -> Result<Hours<'a>, HoursError> {
        match maintenance {
            Some(maintenance) => self.hours_with(service, maintenance),
            None => self.hours(service),
        }
    }

    /// Checks maintenance windows. The profile itself does not change (HRS-7).
    ///
    /// # Errors
    /// Every fault of any of the windows.
    pub fn maintenance(
        &self,
        revision: impl Into<String>,
        windows: Vec<MaintenanceWindow>,
    ) -> Result<Maintenance, Vec<MaintenanceError>> {
        Maintenance::new(revision.into(), self.hash(), windows, &self.hours)
    }

    /// Compiles the timetable of every service now, so that no later question has to compile one.
    pub fn prepare(&self) {
        for hours in &self.hours {
            hours.prepare(&self.calendar);
        }
    }

    /// The days that a statement inquiry may ask for (HRS-10), and the rule.
    ///
    /// # Errors
    /// [`DateError::OutOfRange`] if the range would begin before the calendar (CAL-8).
    pub fn statement_days(&self, on: Date) -> Result<(DateRange, &str), DateError> {
        Ok((self.statement.allowed(on)?, &self.statement.rule))
    }

    /// Checks whether a statement inquiry may ask for a range of days (HRS-10). Returns the range itself, or the refusal with the range that is
    /// allowed.
    ///
    /// # Errors
    /// [`DateError::OutOfRange`] if the allowed range would begin before the calendar (CAL-8).
    pub fn statement_range(
        &self,
        on: Date,
        asked: DateRange,
    ) -> Result<Result<DateRange, StatementRefusal>, DateError> {
        self.statement.check(on, asked)
    }

    /// The charge for a transfer executed on a day (FEE-1 … FEE-3, FEE-5).
    ///
    /// # Errors
    /// [`FeeError`].
    #[inline]
    pub fn fee(&self, kind: TransferKind, member: bool, amount: Yen, on: Date) -> Result<Yen, FeeError> {
        self.fees.fee(kind, member, amount, on)
    }

    /// The charge for a transfer executed on a day, with everything that it was computed from (FEE-6).
    ///
    /// # Errors
    /// [`FeeError`].
    #[inline]
    pub fn quote(&self, kind: TransferKind, member: bool, amount: Yen, on: Date) -> Result<Quote<'_>, FeeError> {
        self.fees.quote(kind, member, amount, on, self.hash())
    }

    /// What the profile states for another charge on a day (FEE-4, FEE-8).
    pub fn charge(&self, item: ChargeItem, on: Date) -> Charge<'_> {
        self.fees.charge(item, on)
    }

    /// The tables of charges, in order of their days (FEE-5).
    pub fn fee_tables(&self) -> &[FeeTable] {
        self.fees.tables()
    }

    /// The pages and the texts (PAG-1, PAG-2).
    pub fn pages(&self) -> &Pages {
        &self.pages
    }

    /// The keys of the software keyboard; `None` if the institution has none (KEY-1).
    ///
    /// ```
    /// let seiwa = madoguchi::Profile::seiwa();
    /// assert_eq!(seiwa.keyboard().map(|keyboard| keyboard.rule()), Some("KEY-1"));
    /// ```
    pub fn keyboard(&self) -> Option<&KeyboardRules> {
        self.keyboard.as_ref()
    }

    /// The rule for the connection, if the institution states one (LOG-6).
    pub fn connection(&self) -> Option<&ConnectionRule> {
        self.connection.as_ref()
    }

    /// The systems and browsers that are supported, in the order of the document (LOG-6).
    pub fn environments(&self) -> &[EnvironmentRow] {
        &self.environments
    }

    /// What wrong entries of a factor lead to (LCK-1 … LCK-3, LCK-6, LCK-7); `None` if the institution does not use the factor.
    #[inline]
    pub fn lock(&self, factor: Factor) -> Option<&Lock> {
        self.locks.of(factor)
    }

    /// What wrong entries lead to, for every factor that the institution uses, in the order of the rule book.
    pub fn locks(&self) -> impl Iterator<Item = &Lock> {
        self.locks.rows()
    }

    /// What the institution decides about credentials and entries (CRD-1 … CRD-11).
    pub fn credentials(&self) -> &CredentialRules {
        &self.credentials
    }

    #[inline]
    fn find(&self, service: Service) -> Option<&ServiceHours> {
        self.hours.get((*self.places.get(service.index())?)?)
    }
}

/// SHA-256 in hexadecimal.
fn hash(text: &str) -> String {
    hex(&Sha256::digest(text))
}
