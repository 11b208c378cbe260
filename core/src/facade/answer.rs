//! Answers each request from the profile. It decides no rule: it only converts records.

use super::error::{ErrorRecord, Errors, FaultRecord, parsed};
use super::record::*;
use crate::calendar::{CalendarError, DayFacts, DayReasonKind, banking_order};
use crate::code::Code;
use crate::date::{Date, Weekday};
use crate::fee::{Charge, ChargeState, Quote};
use crate::hours::{ClosingRule, DateRange, Footnote, Hours, Maintenance, MaintenanceWindow, Window};
use crate::ical::Ical;
use crate::instant::Instant;
use crate::money::Yen;
use crate::profile::Profile;
use crate::service::Service;
use crate::text::Text;

impl Profile {
    /// Answers [`HoursRequest`].
    ///
    /// # Errors
    /// A service that is not offered; invalid maintenance windows.
    pub fn answer_hours(&self, request: &HoursRequest) -> Result<HoursAnswer, Errors> {
        let maintenance = self.compile(request.maintenance.as_ref())?;
        let hours = self.hours_of(request.service, maintenance.as_ref())?;
        let status = hours.status(request.at);
        let closing: Vec<_> = hours.closing_rules(request.at).collect();
        let mut rules: Vec<_> = hours.rules(request.at.date()).map(Text::from).collect();
        for closed in &closing {
            if !rules.iter().any(|rule| rule == closed.rule) {
                rules.push(closed.rule.into());
            }
        }
        let instead = hours.instead(request.at.date()).filter(|_| !status.open).and_then(|service| {
            let open = self.hours_of(service, maintenance.as_ref()).ok()?.is_open(request.at);
            Some(Instead { service, open })
        });
        let words = hours.text(request.at.date());
        let stands = |note: &Footnote<'_>| {
            let has = |text: &str| text.contains(note.mark);
            has(words.0) || has(words.1) || closing.iter().any(|closing| has(closing.ja) || has(closing.en))
        };
        Ok(HoursAnswer {
            service: request.service,
            at: request.at,
            open: status.open,
            changes_at: status.changes_at,
            rules,
            text: words.into(),
            footnotes: hours.footnotes(request.at.date()).filter(stands).map(FootnoteRecord::from).collect(),
            closed_by: closing.into_iter().map(ClosedBy::from).collect(),
            instead,
            maintenance_revision: maintenance.map(|maintenance| maintenance.revision().into()),
            profile: self.reference(),
        })
    }

    /// Answers [`WindowsRequest`].
    ///
    /// # Errors
    /// Those of [`Profile::answer_hours`]; a range that ends before it begins or is longer than 3,660 days.
    pub fn answer_windows(&self, request: &WindowsRequest) -> Result<WindowsAnswer, Errors> {
        check_range(request.from, request.to)?;
        let closed = request.closed.unwrap_or(false);
        let maintenance = self.compile(request.maintenance.as_ref())?;
        let hours = self.hours_of(request.service, maintenance.as_ref())?;
        let windows = hours.stretches(request.from, request.to, !closed);
        Ok(WindowsAnswer {
            service: request.service,
            closed,
            windows: windows.map(|Window { from, to }| WindowRecord { from, to }).collect(),
            maintenance_revision: maintenance.as_ref().map(|maintenance| maintenance.revision().into()),
            profile: self.reference(),
        })
    }

    /// Answers [`IcalRequest`].
    ///
    /// # Errors
    /// Those of [`Profile::answer_windows`]; an invalid domain.
    pub fn answer_ical(&self, request: &IcalRequest) -> Result<IcalAnswer, Errors> {
        check_range(request.from, request.to)?;
        let closed = request.closed.unwrap_or(false);
        let domain = parsed(&request.domain, "domain")?;
        let maintenance = self.compile(request.maintenance.as_ref())?;
        let hours = self.hours_of(request.service, maintenance.as_ref())?;
        let mut ical = Ical::new(domain, request.stamp);
        let state = if closed { "ご利用になれません / closed" } else { "ご利用になれます / open" };
        // Windows are not clipped: a window that crosses the end of the range is the same event in the next range.
        for window in hours.stretches(request.from, request.to, !closed).map(|window| hours.whole(window)) {
            let mut about = vec![if closed { "closed" } else { "open" }, request.service.name()];
            let words = if closed {
                about.extend(hours.closing_rules(window.from).map(|closing| closing.rule));
                why_closed(&hours, window)
            } else {
                about.extend(hours.rules(window.from.date()));
                in_words(hours.text(window.from.date()))
            };
            ical.window(&about, window, &format!("{} {state}", request.service.ja()), &words);
        }
        Ok(IcalAnswer { ical: ical.finish().into(), profile: self.reference() })
    }

    /// Answers [`DayRequest`].
    ///
    /// # Errors
    /// None: every valid date has an answer.
    pub fn answer_day(&self, request: &DayRequest) -> Result<DayAnswer, Errors> {
        let calendar = self.calendar();
        Ok(DayAnswer {
            day: DayRecord::from(calendar.facts(request.date)),
            next_business_day: calendar.next_business_day(request.date).ok(),
            previous_business_day: calendar.previous_business_day(request.date).ok(),
            profile: self.reference(),
            banking_order: banking_order(request.date).map(Into::into),
        })
    }

    /// Answers [`DaysRequest`].
    ///
    /// # Errors
    /// A result outside the calendar (CAL-8).
    pub fn answer_days(&self, request: &DaysRequest) -> Result<DaysAnswer, Errors> {
        let calendar = self.calendar();
        let date = calendar.business_days_on(request.from, request.business).map_err(|error| {
            vec![ErrorRecord::from(error).in_field("business").found(&request.business.to_string())]
        })?;
        // The starting day is listed as skipped only if a count of 0 leads away from it.
        let (from, to) = match request.business {
            0 => (Some(request.from), Some(date)),
            1.. => (request.from.next(), Some(date)),
            _ => (date.next(), Some(request.from)),
        };
        let skipped = from.zip(to).map(|(from, to)| calendar.closed_days(from, to).map(DayRecord::from).collect());
        Ok(DaysAnswer {
            date,
            skipped: skipped.unwrap_or_default(),
            rules: vec![Text::new_static("CAL-6")],
            profile: self.reference(),
            banking_order: banking_order(request.from.min(date)).map(Into::into),
        })
    }

    /// Answers [`BetweenRequest`].
    ///
    /// # Errors
    /// A range that ends before it begins.
    pub fn answer_between(&self, request: &BetweenRequest) -> Result<BetweenAnswer, Errors> {
        let business_days = self.calendar().business_days_between(request.from, request.to).map_err(one)?;
        let calendar_days = u32::try_from(request.from.days_until(request.to)).unwrap_or(0);
        Ok(BetweenAnswer {
            business_days,
            calendar_days,
            rules: vec![Text::new_static("CAL-6")],
            profile: self.reference(),
            banking_order: banking_order(request.from).map(Into::into),
        })
    }

    /// Answers [`StatementRequest`].
    ///
    /// # Errors
    /// A day of inquiry whose range would begin before the calendar (CAL-8).
    pub fn answer_statement(&self, request: &StatementRequest) -> Result<StatementAnswer, Errors> {
        let out_of_range = |_| vec![ErrorRecord::from(CalendarError::OutOfRange).in_field("on")];
        let (range, rule) = self.statement_days(request.on).map_err(out_of_range)?;
        let asked = DateRange {
            from: request.from.unwrap_or(range.from),
            to: request.to.unwrap_or(request.from.map_or(range.to, |from| range.to.max(from))),
        };
        let refusal = self.statement_range(request.on, asked).map_err(out_of_range)?.err();
        let reasons = refusal.map(|refusal| refusal.reasons).unwrap_or_default();
        Ok(StatementAnswer {
            allowed: reasons.is_empty(),
            refused_because: reasons,
            range: DateRangeRecord { from: range.from, to: range.to },
            rules: vec![rule.into()],
            profile: self.reference(),
        })
    }

    /// Answers [`FeeRequest`].
    ///
    /// # Errors
    /// An amount of 0 (FEE-8); a date before the first table (FEE-5).
    pub fn answer_fee(&self, request: &FeeRequest) -> Result<FeeAnswer, Errors> {
        let Quote { fee, tax_contained, tax_percent_text, rounding, row, table, .. } =
            self.quote(request.to, request.member, request.amount, request.on).map_err(one)?;
        Ok(FeeAnswer {
            fee,
            tax_contained,
            tax_percent: tax_percent_text.clone(),
            tax_rounding: rounding,
            to: row.kind(),
            row_member: row.member(),
            band_from: row.from(),
            band_below: row.below(),
            row_source: row.source.clone(),
            table_from: table.from(),
            table_source: table.source.clone(),
            rules: vec![row.rule.clone(), table.rule.clone(), Text::new_static("FEE-6")],
            profile: self.reference(),
        })
    }

    /// Answers [`ChargeRequest`].
    ///
    /// # Errors
    /// None: an item without a price is reported as free or not stated.
    pub fn answer_charge(&self, request: &ChargeRequest) -> Result<ChargeAnswer, Errors> {
        let (state, yen, rule) = match self.charge(request.item, request.on) {
            Charge::Priced { yen, rule, .. } => (ChargeState::Priced, Some(yen), rule),
            Charge::Free => (ChargeState::Free, Some(Yen::ZERO), "FEE-8"),
            Charge::NotStated => (ChargeState::NotStated, None, "FEE-4"),
        };
        Ok(ChargeAnswer { item: request.item, state, yen, rules: vec![rule.into()], profile: self.reference() })
    }

    /// Answers [`ProfileRequest`].
    ///
    /// # Errors
    /// None.
    pub fn answer_profile(&self, _: &ProfileRequest) -> Result<ProfileAnswer, Errors> {
        let services = self.services().filter_map(|service| {
            let words = self.hours_of(service, None).ok()?.text(Date::MAX);
            Some(ServiceRecord { service, text: words.into() })
        });
        Ok(ProfileAnswer {
            name: self.name().into(),
            source: self.source().into(),
            services: services.collect(),
            fee_tables: self.fee_tables().iter().map(|table| table.from()).collect(),
            calendar: DateRangeRecord { from: Date::MIN, to: Date::MAX },
            profile: self.reference(),
            warnings: self.warnings().iter().map(FaultRecord::from).collect(),
        })
    }

    pub(super) fn reference(&self) -> ProfileRef {
        ProfileRef { id: self.id.clone(), version: self.version.clone(), hash: self.hash.clone() }
    }

    pub(super) fn compile(&self, record: Option<&MaintenanceRecord>) -> Result<Option<Maintenance>, Errors> {
        let Some(record) = record else { return Ok(None) };
        if record.windows.len() > MAINTENANCE_WINDOWS_MAX {
            let allowed = format!("0 … {MAINTENANCE_WINDOWS_MAX}");
            return Err(vec![ErrorRecord::new(Code::TooManyWindows).in_field("maintenance.windows").allowed(&allowed)]);
        }
        let windows = record.windows.iter().map(|window| MaintenanceWindow {
            from: window.from,
            to: window.to,
            services: window.services.clone(),
            ja: window.ja.clone(),
            en: window.en.clone(),
        });
        self.maintenance(record.revision.clone(), windows.collect())
            .map(Some)
            .map_err(|errors| errors.into_iter().map(ErrorRecord::from).collect())
    }

    fn hours_of<'a>(&'a self, service: Service, maintenance: Option<&'a Maintenance>) -> Result<Hours<'a>, Errors> {
        self.hours_under(service, maintenance).map_err(one)
    }
}

fn check_range(from: Instant, to: Instant) -> Result<(), Errors> {
    if to < from {
        return Err(vec![ErrorRecord::new(Code::Backwards).in_field("to")]);
    }
    if from.date().days_until(to.date()) > RANGE_DAYS_MAX {
        let (ja, en) = (format!("{RANGE_DAYS_MAX}日まで"), format!("{RANGE_DAYS_MAX} days at most"));
        return Err(vec![ErrorRecord::new(Code::RangeTooLong).in_field("to").allowed_in_words(&ja, &en)]);
    }
    Ok(())
}

/// Every rule that closes the service at some minute of a closed window, with its texts, one per line.
fn why_closed(hours: &Hours<'_>, window: Window) -> String {
    let mut lines: Vec<String> = Vec::new();
    let minutes = (window.from.epoch_millis()..window.to.epoch_millis()).step_by(MILLIS_PER_MINUTE);
    for at in minutes.take(MINUTES_EXPLAINED).filter_map(|millis| Instant::from_epoch_millis(millis).ok()) {
        for closing in hours.closing_rules(at) {
            let line = format!("{}: {}", closing.rule, in_words((closing.ja, closing.en)));
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    lines.join("\n")
}

fn in_words((ja, en): (&str, &str)) -> String {
    format!("{ja} / {en}")
}

fn one(error: impl Into<ErrorRecord>) -> Errors {
    vec![error.into()]
}

/// The rules of an answer: each once, in the order in which they decided.
pub(super) fn rules<'r>(cited: impl IntoIterator<Item = &'r str>) -> Vec<Text> {
    let mut rules: Vec<Text> = Vec::new();
    for rule in cited {
        if !rules.iter().any(|own| own == rule) {
            rules.push(rule.into());
        }
    }
    rules
}

impl From<Footnote<'_>> for FootnoteRecord {
    fn from(note: Footnote<'_>) -> Self {
        let Footnote { mark, rule, ja, en } = note;
        Self { mark: mark.into(), rule: rule.into(), ja: ja.into(), en: en.into() }
    }
}

impl From<ClosingRule<'_>> for ClosedBy {
    fn from(closing: ClosingRule<'_>) -> Self {
        let ClosingRule { rule, layer, ja, en, from, to } = closing;
        Self { rule: rule.into(), layer, ja: ja.into(), en: en.into(), from, to }
    }
}

impl From<DayFacts<'_>> for DayRecord {
    fn from(facts: DayFacts<'_>) -> Self {
        let reason = |kind, rule: &'static str, ja: &str, en: &str| DayReason {
            kind,
            rule: Text::new_static(rule),
            ja: ja.into(),
            en: en.into(),
        };
        let weekend = match facts.weekday {
            Weekday::Saturday => Some(reason(DayReasonKind::Saturday, "CAL-5", "土曜日", "Saturday")),
            Weekday::Sunday => Some(reason(DayReasonKind::Sunday, "CAL-5", "日曜日", "Sunday")),
            _ => None,
        };
        let holiday = facts.holiday.map(|day| reason(day.kind.into(), day.kind.rule(), day.ja, day.en));
        let year_end = facts
            .year_end
            .then(|| reason(DayReasonKind::YearEnd, "CAL-5", "12月31日～1月3日", "December 31 to January 3"));
        let added = facts.added.map(|day| reason(DayReasonKind::Added, "CAL-7", &day.ja, &day.en));
        let removed = facts.removed.map(|day| reason(DayReasonKind::Removed, "CAL-7", &day.ja, &day.en));
        Self {
            date: facts.date,
            weekday: facts.weekday,
            business_day: facts.business_day,
            reasons: weekend.into_iter().chain(holiday).chain(year_end).chain(added).chain(removed).collect(),
            rules: facts.rules().map(Text::new_static).collect(),
        }
    }
}

const MILLIS_PER_MINUTE: usize = 60_000;
/// Minutes of a window whose rules are listed: those of its first 31 days.
const MINUTES_EXPLAINED: usize = 31 * 1_440;
/// The longest range of one answer, in days: a little more than ten years.
const RANGE_DAYS_MAX: i32 = 3_660;
/// The most maintenance windows in one request.
const MAINTENANCE_WINDOWS_MAX: usize = 10_000;
