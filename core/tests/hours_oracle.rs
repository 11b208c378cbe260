//! Compares the hours, minute by minute, with a third-party evaluator of `opening_hours`: the crate `opening-hours`. It reads the
//! expressions from the profile itself, and gets only the library's bank holidays as its public holidays (HRS-9).
//!
//! ```text
//! profile ── our parser, compiler, timetable ──▶ is_open, status, windows, closing_rules ┐
//!    └────── toml ── opening-hours ──▶ base hours minus closures ────────────────────────┴──▶ the same
//! ```
//! Compared are the built-in profiles over the whole calendar, and random expressions of the supported notation. Everything outside it is
//! refused with its position.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise, and its minutes are far inside every integer"
)]

#[path = "support/fixed.rs"]
mod fixed;
mod support;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::{Arc, LazyLock};

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use compact_calendar::CompactCalendar;
use fixed::fixed;
use madoguchi::{BankCalendar, ClosingRule, Code, Date, Hours, Instant, Profile, Service};
use opening_hours::{Context, ContextHolidays, OpeningHours, RuleKind};
use proptest::prelude::*;
use support::institution;

// --- the oracle ------------------------------------------------------------------------------------------------------

/// Half-open spans of civil time, sorted and without overlap.
type Stretches = Vec<Range<NaiveDateTime>>;

/// Parses an expression with the oracle.
fn oracle(expression: &str, context: &Context) -> OpeningHours {
    expression.parse::<OpeningHours>().unwrap().with_context(context.clone())
}

/// The oracle's context: the calendar's bank holidays are its public holidays.
fn context(calendar: &BankCalendar) -> Context {
    let mut days = CompactCalendar::default();
    for day in every_day().filter(|&day| calendar.is_bank_holiday(day)) {
        days.insert(day.to_chrono());
    }
    Context::default().with_holidays(ContextHolidays::new(Arc::new(days), Arc::default()))
}

static NATIONAL: LazyLock<Context> = LazyLock::new(|| context(&BankCalendar::national()));

/// When an expression is open over the whole calendar, found by the oracle.
fn stretches(expression: &OpeningHours) -> Stretches {
    // Starts one day earlier, for hours that run past the first midnight.
    expression
        .iter_range(start() - TimeDelta::days(1), end())
        .filter(|part| part.kind == RuleKind::Open)
        .map(|part| part.range.start.max(start())..part.range.end)
        .filter(|part| part.start < part.end)
        .collect()
}

/// The spans clipped to a range.
fn cut(stretches: &Stretches, to: &Range<NaiveDateTime>) -> Stretches {
    let cut = stretches.iter().map(|part| part.start.max(to.start)..part.end.min(to.end));
    cut.filter(|part| part.start < part.end).collect()
}

/// The union of all spans.
fn union(mut all: Stretches) -> Stretches {
    all.sort_by_key(|part| part.start);
    let mut united: Stretches = Vec::new();
    for part in all {
        match united.last_mut().filter(|last| last.end >= part.start) {
            Some(last) => last.end = last.end.max(part.end),
            None => united.push(part),
        }
    }
    united
}

/// The first spans minus the second.
fn less(open: Stretches, closed: &Stretches) -> Stretches {
    let mut left = Vec::new();
    let mut closed = closed.iter().peekable();
    for mut part in open {
        while closed.next_if(|hole| hole.end <= part.start).is_some() {}
        while let Some(hole) = closed.peek().filter(|hole| hole.start < part.end) {
            if part.start < hole.start {
                left.push(part.start..hole.start);
            }
            part.start = hole.end.min(part.end);
            if hole.end >= part.end {
                break;
            }
            closed.next();
        }
        if part.start < part.end {
            left.push(part);
        }
    }
    left
}

// --- a profile as the oracle sees it ---------------------------------------------------------------------------------

/// A row of a profile's array of tables.
type Row = toml::Table;

/// The open spans of every service, by its word, from the text of a profile; the holidays are the only input from the library.
fn open_by_oracle(text: &str, calendar: &BankCalendar) -> BTreeMap<String, Stretches> {
    let document: toml::Table = text.parse().unwrap();
    let context = context(calendar);
    let mut read: BTreeMap<String, Stretches> = BTreeMap::new();
    let mut stretches_of = |expression: &str| -> Stretches {
        read.entry(expression.to_owned()).or_insert_with(|| stretches(&oracle(expression, &context))).clone()
    };
    let rows = tables(&document, "hours");
    let mut open: BTreeMap<String, Stretches> = BTreeMap::new();
    for service in rows.iter().filter(|row| row.contains_key("open")).map(|row| text_of(row, "service")) {
        let mut own: Vec<&Row> = rows.iter().filter(|row| text_of(row, "service") == service).copied().collect();
        own.sort_by_key(|row| day_of(row, "from"));
        let ends = own.iter().skip(1).map(|row| day_of(row, "from").unwrap().and_hms_opt(0, 0, 0).unwrap());
        let (mut base, mut closed) = (Vec::new(), Vec::new());
        for (row, until) in own.iter().zip(ends.chain([end()])) {
            let from = day_of(row, "from").map_or(start(), |day| day.and_hms_opt(0, 0, 0).unwrap());
            base.extend(cut(&stretches_of(text_of(row, "open")), &(from..until)));
            // A closure applies to the rows with its mark, and belongs to the day on which it begins.
            let marks: Vec<&str> = words(row, "marks");
            for closure in tables(&document, "closure") {
                if marks.contains(&text_of(closure, "mark")) {
                    for when in words(closure, "when") {
                        let begun = |part: &Range<NaiveDateTime>| from <= part.start && part.start < until;
                        closed.extend(in_force(stretches_of(when), closure).into_iter().filter(begun));
                    }
                }
            }
        }
        open.insert(service.to_owned(), less(union(base), &union(closed)));
    }
    for row in rows.iter().filter(|row| row.contains_key("same-as")) {
        let like = open[text_of(row, "same-as")].clone();
        open.insert(text_of(row, "service").to_owned(), like);
    }
    open
}

/// The spans that begin on a day on which the closure is in force.
fn in_force(stretches: Stretches, closure: &Row) -> Stretches {
    let (from, until) = (day_of(closure, "from"), day_of(closure, "until"));
    let bounded = from.is_some() || until.is_some();
    stretches
        .into_iter()
        .inspect(|part| {
            assert!(!bounded || part.end - part.start <= TimeDelta::days(1), "the day it began is not known")
        })
        .filter(|part| from.is_none_or(|from| part.start.date() >= from))
        .filter(|part| until.is_none_or(|until| part.start.date() <= until))
        .collect()
}

fn tables<'t>(document: &'t toml::Table, key: &str) -> Vec<&'t Row> {
    document
        .get(key)
        .map_or(&[][..], |rows| rows.as_array().unwrap())
        .iter()
        .map(|row| row.as_table().unwrap())
        .collect()
}

fn text_of<'t>(row: &'t Row, key: &str) -> &'t str {
    row[key].as_str().unwrap()
}

fn words<'t>(row: &'t Row, key: &str) -> Vec<&'t str> {
    row.get(key).map_or(&[][..], |words| words.as_array().unwrap()).iter().map(|word| word.as_str().unwrap()).collect()
}

fn day_of(row: &Row, key: &str) -> Option<NaiveDate> {
    row.get(key).map(|day| day.as_datetime().unwrap().to_string().parse().unwrap())
}

// --- our side --------------------------------------------------------------------------------------------------------

fn every_day() -> impl Iterator<Item = Date> {
    (0..=Date::MAX.index()).filter_map(Date::from_index)
}

fn start() -> NaiveDateTime {
    Date::MIN.to_chrono().and_hms_opt(0, 0, 0).unwrap()
}

/// The first midnight after the calendar.
fn end() -> NaiveDateTime {
    Date::MAX.to_chrono().and_hms_opt(0, 0, 0).unwrap() + TimeDelta::days(1)
}

fn civil(at: Instant) -> NaiveDateTime {
    at.to_chrono().naive_utc() + TimeDelta::hours(9)
}

fn instant(at: NaiveDateTime) -> Instant {
    Instant::try_from((at - TimeDelta::hours(9)).and_utc()).unwrap()
}

/// The library's windows over the whole calendar; its last millisecond counts as its end.
fn our_windows(hours: &Hours<'_>) -> Stretches {
    let windows = hours.windows(Instant::MIN, Instant::MAX);
    let end_of = |to| if to == Instant::MAX { end() } else { civil(to) };
    windows.map(|window| civil(window.from)..end_of(window.to)).collect()
}

/// Whether a minute is in one of the spans, and when that changes.
fn look_up(stretches: &Stretches, at: NaiveDateTime) -> (bool, Option<NaiveDateTime>) {
    let next = stretches.partition_point(|part| part.end <= at);
    let (open, change) = match stretches.get(next) {
        Some(part) if part.start <= at => (true, Some(part.end)),
        Some(part) => (false, Some(part.start)),
        None => (false, None),
    };
    (open, change.filter(|&change| change < end()))
}

/// Checks every question about one instant against the oracle's spans.
fn check_instant(hours: &Hours<'_>, stretches: &Stretches, at: NaiveDateTime) {
    let (open, change) = look_up(stretches, at);
    let instant = instant(at);
    let status = hours.status(instant);
    assert_eq!((status.open, status.changes_at.map(civil)), (open, change), "{} at {at}", hours.service());
    assert_eq!(hours.is_open(instant), open, "{} at {at}", hours.service());
    let mut why = [ClosingRule::default(); 1];
    assert_eq!(hours.explain(instant, &mut why) == 0, open, "{} at {at}: {why:?}", hours.service());
}

/// The library's windows equal the oracle's over two centuries, and so does every answer in the three minutes before and after each change
/// of the years 2019 to 2035.
fn check_profile(text: &str, services: usize) {
    let profile = Profile::load(text).unwrap();
    let open = open_by_oracle(text, profile.calendar());
    assert_eq!(open.len(), services);
    assert!(
        profile
            .services()
            .map(Service::name)
            .eq(Service::ALL.iter().map(|s| s.name()).filter(|s| open.contains_key(*s)))
    );
    let years = midnight(2019, 1, 1)..midnight(2036, 1, 1);
    for service in profile.services() {
        let hours = profile.hours(service).unwrap();
        let stretches = &open[service.name()];
        let ours = our_windows(&hours);
        let differs = ours.iter().zip(stretches).find(|(ours, theirs)| ours != theirs);
        assert_eq!(differs, None, "{service}: ours and the oracle's");
        assert_eq!(ours.len(), stretches.len(), "{service}");
        let changes = ours.iter().flat_map(|part| [part.start, part.end]).filter(|change| years.contains(change));
        for change in changes {
            for minutes in -3..=3 {
                check_instant(&hours, stretches, change + TimeDelta::minutes(minutes));
            }
        }
    }
}

fn midnight(year: i32, month: u32, day: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, day).unwrap().and_hms_opt(0, 0, 0).unwrap()
}

// --- the profiles ----------------------------------------------------------------------------------------------------

#[test]
fn hrs_1_to_6_every_change_of_every_service_is_the_oracles() {
    check_profile(Profile::SEIWA, 16);
}

#[test]
fn hrs_9_another_institution_is_the_oracles_too() {
    check_profile(include_str!("../vectors/profiles/tanuma.toml"), 13);
}

/// A calendar with days added and removed is also used by the oracle (CAL-7).
#[test]
fn cal_7_days_of_the_profile_are_the_oracles_holidays() {
    let days = r#"
[calendar]
add = [
    { date = 2026-05-07, name = { ja = "臨時", en = "extra" }, source = "test" },
    { date = 2027-06-12, name = { ja = "臨時", en = "extra" }, source = "test" },
]
remove = [
    { date = 2026-05-05, name = { ja = "平日", en = "none" }, source = "test" },
    { date = 2026-12-31, name = { ja = "平日", en = "none" }, source = "test" },
    { date = 2027-01-02, name = { ja = "平日", en = "none" }, source = "test" },
]
"#;
    check_profile(&Profile::SEIWA.replace("# FEE-4:", &format!("{days}\n#")), 16);
}

static SEIWA: LazyLock<Profile> = LazyLock::new(Profile::seiwa);

/// The rows of the built-in profile, each with its hours and closures parsed by the oracle.
static SEIWA_ROWS: LazyLock<Vec<(Service, OpeningHours, Vec<OpeningHours>)>> = LazyLock::new(|| {
    let document: toml::Table = Profile::SEIWA.parse().unwrap();
    let rows = tables(&document, "hours");
    let find = |service: &str| rows.iter().find(|row| text_of(row, "service") == service).copied().unwrap();
    let read = |row: &Row| {
        let own = if row.contains_key("open") { find(text_of(row, "service")) } else { find(text_of(row, "same-as")) };
        let marks = words(own, "marks");
        let closures = tables(&document, "closure").into_iter().filter(|row| marks.contains(&text_of(row, "mark")));
        let closures = closures.flat_map(|row| words(row, "when")).map(|when| oracle(when, &NATIONAL)).collect();
        let service = Service::from_name(text_of(row, "service")).unwrap();
        (service, oracle(text_of(own, "open"), &NATIONAL), closures)
    };
    rows.iter().map(|row| read(row)).collect()
});

proptest! {
    #![proptest_config(fixed(10_000))]

    /// Evaluates any minute of two centuries with the oracle alone, without the spans.
    #[test]
    fn hrs_8_random_minutes_are_the_oracles(
        day in 0..=Date::MAX.index(), minute in 0_u32..1_440, service in 0_usize..16, millis in 0_i64..60_000,
    ) {
        let (service, base, closures) = &SEIWA_ROWS[service];
        let at = Instant::from_jst(Date::from_index(day).unwrap(), minute).unwrap();
        let open = base.is_open(civil(at)) && !closures.iter().any(|closure| closure.is_open(civil(at)));
        let at = Instant::from_epoch_millis(at.epoch_millis() + millis).unwrap();
        prop_assert_eq!(SEIWA.hours(*service).unwrap().is_open(at), open, "{} {}", service, at);
    }
}

// --- random expressions ----------------------------------------------------------------------------------------------

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/// Days that every year has.
const DAYS_OF: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

fn weekday() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&DAYS[..])
}

fn month() -> impl Strategy<Value = &'static str> {
    prop::sample::select(&MONTHS[..])
}

/// A day that every year has, as `Dec 31`.
fn month_day() -> impl Strategy<Value = String> {
    (0_usize..12)
        .prop_flat_map(|month| (Just(month), 1..=DAYS_OF[month]))
        .prop_map(|(m, day)| format!("{} {day:02}", MONTHS[m]))
}

/// ` +2 days`, ` -1 day`, or no text.
fn offset() -> impl Strategy<Value = String> {
    prop_oneof![
        2 => Just(String::new()),
        1 => (prop::sample::select(vec!['+', '-']), prop_oneof![3 => 1_u32..4, 1 => 4_u32..=31])
            .prop_map(|(sign, days)| format!(" {sign}{days} day{}", if days == 1 { "" } else { "s" })),
    ]
}

/// `Mo`, `Mo-Fr`, `Sa-Mo`, `Mo[1,3]`, `Fr[-1] +2 days`
fn weekdays() -> impl Strategy<Value = String> {
    let nth = prop_oneof![
        (1_u32..=5).prop_map(|n| n.to_string()),
        (1_u32..=5).prop_map(|n| format!("-{n}")),
        (1_u32..=4).prop_flat_map(|n| (Just(n), n..=5)).prop_map(|(from, to)| format!("{from}-{to}")),
    ];
    prop_oneof![
        weekday().prop_map(str::to_owned),
        (weekday(), weekday()).prop_map(|(from, to)| format!("{from}-{to}")),
        (weekday(), prop::collection::vec(nth, 1..4), offset())
            .prop_map(|(day, n, offset)| format!("{day}[{}]{offset}", n.join(","))),
    ]
}

/// Weekdays, `PH`, or one after the other.
fn day_list() -> impl Strategy<Value = String> {
    let some = |list: Vec<String>| list.join(",");
    let weekdays = || prop::collection::vec(weekdays(), 1..4).prop_map(some);
    let holidays = || prop::collection::vec(offset().prop_map(|offset| format!("PH{offset}")), 1..3).prop_map(some);
    prop_oneof![
        3 => weekdays(),
        1 => holidays(),
        1 => (weekdays(), holidays()).prop_map(|(weekdays, holidays)| format!("{weekdays},{holidays}")),
        1 => (weekdays(), holidays()).prop_map(|(weekdays, holidays)| format!("{holidays},{weekdays}")),
    ]
}

/// Ranges of month and day.
fn date_list() -> impl Strategy<Value = String> {
    let range = prop_oneof![
        month().prop_map(str::to_owned),
        (month(), month()).prop_map(|(from, to)| format!("{from}-{to}")),
        month_day(),
        // Within one month, a range runs forwards.
        (month_day(), month_day()).prop_map(|(from, to)| {
            let (from, to) = if from.get(..3) == to.get(..3) && to < from { (to, from) } else { (from, to) };
            format!("{from}-{to}")
        }),
        (0_usize..12, 1_u32..15, 0_u32..14).prop_map(|(m, from, more)| format!(
            "{} {from:02}-{:02}",
            MONTHS[m],
            from + more
        )),
    ];
    prop::collection::vec(range, 1..4).prop_map(|list| list.join(","))
}

/// `Jun Su[3]`, `Jun Su[3],Sep Su[3]`
fn weekday_of_month() -> impl Strategy<Value = String> {
    let nth = prop_oneof![1_i32..=5, -5_i32..=-1];
    let one = (month(), weekday(), nth).prop_map(|(month, day, n)| format!("{month} {day}[{n}]"));
    prop::collection::vec(one, 1..4).prop_map(|list| list.join(","))
}

/// Which days: all, weekdays, dates, or weekdays within dates.
fn days() -> impl Strategy<Value = String> {
    prop_oneof![
        1 => Just(String::new()),
        4 => day_list(),
        2 => date_list(),
        1 => weekday_of_month(),
        2 => (date_list(), day_list()).prop_map(|(dates, days)| format!("{dates}: {days}")),
    ]
}

fn clock(minute: u32) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// One to three sorted spans, apart or touching; the last may run past midnight.
fn times(latest: u32) -> impl Strategy<Value = String> {
    let bounds = prop::collection::btree_set(prop_oneof![0_u32..1_440, (0_u32..48).prop_map(|half| half * 30)], 2..7);
    (bounds, 0_u32..=latest, any::<bool>()).prop_map(move |(bounds, more, short)| {
        let mut bounds: Vec<u32> = bounds.into_iter().collect();
        bounds.truncate(bounds.len() / 2 * 2);
        if latest > 0 {
            let last = bounds.len() - 1;
            bounds[last] = (bounds[last] + more).max(bounds[last - 1] + 1);
        }
        let spans = bounds.chunks(2).map(|span| {
            // `23:40-00:10` and `23:40-24:10` mean the same.
            let over = short && span[1] > 1_440 && span[1] - 1_440 < span[0];
            format!("{}-{}", clock(span[0]), clock(if over { span[1] - 1_440 } else { span[1] }))
        });
        spans.collect::<Vec<_>>().join(",")
    })
}

fn words_joined(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" ")
}

/// An expression of the supported notation: one rule with hours to 48:00, or several within the day.
fn expression() -> impl Strategy<Value = String> {
    let one = prop_oneof![
        1 => Just("24/7".to_owned()),
        8 => (days(), times(1_440)).prop_map(|(days, times)| words_joined(&[&days, &times])),
        1 => day_list(),
    ];
    let rule = prop_oneof![
        3 => (days(), times(0)).prop_map(|(days, times)| words_joined(&[&days, &times])),
        1 => day_list(),
        2 => day_list().prop_map(|days| words_joined(&[&days, "off"])),
        1 => date_list().prop_map(|days| words_joined(&[&days, "off"])),
        1 => (days(), times(0)).prop_map(|(days, times)| words_joined(&[&days, &times, "off"])),
    ];
    let several = (any::<bool>(), prop::collection::vec(rule, 2..5)).prop_map(|(always, mut rules)| {
        // `off` must come after what is open.
        if always || rules[0].ends_with("off") {
            rules[0] = "24/7".to_owned();
        }
        rules.join("; ")
    });
    prop_oneof![one, several]
}

/// A profile in which the balance inquiry is open by the expression, and Pay-easy is open whenever the expression is closed.
fn both_ways(expression: &str) -> String {
    open_and_closed(expression, expression)
}

/// A profile in which the balance inquiry is open by one expression, and Pay-easy is open whenever another is closed.
fn open_and_closed(open: &str, closed: &str) -> String {
    let hours = format!(
        r#"
[[hours]]
service = "balance"
open = "{open}"
rule = "HRS-1"
text = {{ ja = "試験", en = "test" }}
source = "test"
[[hours]]
service = "payeasy"
open = "24/7"
marks = ["※"]
rule = "HRS-1"
text = {{ ja = "試験", en = "test" }}
source = "test"
[[closure]]
mark = "※"
rule = "HRS-4"
when = ["{closed}"]
text = {{ ja = "試験", en = "test" }}
source = "test"
"#
    );
    institution(&hours, "")
}

/// The minutes of a day, evaluated by the oracle for that day alone.
fn minutes_of(expression: &OpeningHours, day: NaiveDate) -> [bool; 1_440] {
    let mut minutes = [false; 1_440];
    for part in expression.schedule_at(day).into_iter().filter(|part| part.kind == RuleKind::Open) {
        minutes[usize::from(part.range.start.mins_from_midnight())..usize::from(part.range.end.mins_from_midnight())]
            .fill(true);
    }
    minutes
}

/// Any day, with a preference for days that an offset reaches from outside the calendar. The last day is excluded, because its end is not
/// an instant; [`hrs_9_the_ends_of_the_calendar_are_the_oracles`] tests it.
fn some_day() -> impl Strategy<Value = u32> {
    let last = Date::MAX.index();
    prop_oneof![6 => 0..last, 1 => 0_u32..40, 1 => last - 40..last]
}

proptest! {
    #![proptest_config(fixed(300))]

    /// Both uses of an expression agree with the oracle and with each other, over a year of days and on other days.
    #[test]
    fn hrs_9_random_expressions_mean_what_the_oracle_says(
        expression in expression(),
        days in prop::collection::vec(some_day(), 40),
        first in 25_000_u32..32_000,
    ) {
        let oracle = oracle(&expression, &NATIONAL);
        // A closure in this test is one rule, without `off`, and names a day that exists.
        let mut both = !expression.contains(';') && !expression.ends_with("off");
        if let (true, Err(faults)) = (both, Profile::load(&both_ways(&expression))) {
            prop_assert!(faults.0.iter().all(|fault| fault.code == Code::ClosesNothing), "{:?}: {}", expression, faults);
            prop_assert_eq!(stretches(&oracle), [], "{:?} is refused as a closure", expression);
            both = false;
        }
        let text = open_and_closed(&expression, if both { &expression } else { "24/7" });
        let profile = match Profile::load(&text) {
            Ok(profile) => profile,
            // Hours that never open are refused.
            Err(faults) => {
                prop_assert!(faults.0.iter().all(|fault| fault.code == Code::ClosesNothing), "{:?}: {}", expression, faults);
                prop_assert_eq!(stretches(&oracle), [], "{:?} is refused as hours", expression);
                return Ok(());
            }
        };
        let (open, closed) = (profile.hours(Service::Balance).unwrap(), profile.hours(Service::Payeasy).unwrap());
        // A whole year, and other days.
        for day in (first..first + 366).chain(days).filter_map(Date::from_index) {
            let minutes = minutes_of(&oracle, day.to_chrono());
            let changes = (0..1_440_u32).zip(minutes).scan(None, |before, (minute, open)| {
                Some((before.replace(open) != Some(open)).then_some((minute, open)))
            });
            let begin = Instant::from_jst(day, 0).unwrap();
            let end = Instant::from_jst(day, 1_440).unwrap();
            let theirs: Vec<_> = changes.flatten().map(|(minute, open)| (Instant::from_jst(day, minute).unwrap(), open)).collect();
            let mut ours: Vec<_> = open.windows(begin, end).map(|window| (window.from, true)).collect();
            ours.extend(open.closed_windows(begin, end).map(|window| (window.from, false)));
            ours.sort();
            prop_assert_eq!(&ours, &theirs, "{:?} on {}", expression, day);
            // Just before, at and after each change: both uses, and the explanation, which does not use the timetable.
            for (change, _) in theirs {
                for millis in [-60_000, -1, 0, 60_000] {
                    let Ok(at) = Instant::from_epoch_millis(change.epoch_millis() + millis) else { continue };
                    prop_assert!(!both || open.is_open(at) != closed.is_open(at), "{:?} at {}", expression, at);
                    prop_assert_eq!(open.is_open(at), open.closing_rules(at).next().is_none(), "{:?} at {}", expression, at);
                    prop_assert_eq!(closed.is_open(at), closed.closing_rules(at).next().is_none(), "{:?} at {}", expression, at);
                }
            }
        }
    }
}

/// A rule that opens or closes within the day: `Mo-Fr 10:00-12:00`.
fn rule_within_the_day() -> impl Strategy<Value = String> {
    (days(), times(0)).prop_map(|(days, times)| words_joined(&[&days, &times]))
}

proptest! {
    #![proptest_config(fixed(300))]

    /// A closure of several rules closes everything that each rule names by itself, or is refused (fault 78).
    #[test]
    fn hrs_9_fault_78_no_rule_of_a_closure_takes_away_what_another_closes(
        rules in prop::collection::vec(prop_oneof![1 => rule_within_the_day(), 2 => weekdays().prop_map(|days| format!("{days} 10:00-12:00"))], 2..4),
        first in 25_000_u32..32_000,
    ) {
        let expression = rules.join("; ");
        let profile = match Profile::load(&open_and_closed("24/7", &expression)) {
            Ok(profile) => profile,
            Err(faults) => {
                prop_assert!(faults.0.iter().all(|fault| fault.code == Code::ClosesNothing), "{:?}: {}", expression, faults);
                return Ok(());
            }
        };
        let hours = profile.hours(Service::Payeasy).unwrap();
        let rules: Vec<_> = rules.iter().map(|rule| oracle(rule, &NATIONAL)).collect();
        for day in (first..first + 366).filter_map(Date::from_index) {
            let closed: Vec<_> = rules.iter().map(|rule| minutes_of(rule, day.to_chrono())).collect();
            for minute in (0..1_440).step_by(7) {
                let closed = closed.iter().any(|rule| rule[minute]);
                let at = Instant::from_jst(day, u32::try_from(minute).unwrap()).unwrap();
                prop_assert_eq!(hours.is_open(at), !closed, "{:?} at {}", expression, at);
            }
        }
    }
}

/// At both ends of the calendar the days beyond them still count.
#[test]
fn hrs_9_the_ends_of_the_calendar_are_the_oracles() {
    for expression in [
        "00:00-24:00",
        "22:00-26:00",
        "Mo 22:00-26:00",
        "Jul 19 12:00-36:00",
        "Mo[3] +1 day 10:00-12:00",
        "Fr[1] -1 day 10:00-12:00",
        "Jan-Dec: Fr[1] -1 day 10:00-12:00",
    ] {
        let profile = Profile::load(&both_ways(expression)).unwrap();
        let hours = profile.hours(Service::Balance).unwrap();
        let oracle = oracle(expression, &NATIONAL);
        for day in [Date::MIN, Date::MIN.next().unwrap(), Date::MAX.previous().unwrap(), Date::MAX] {
            for (minute, open) in (0_u32..).zip(minutes_of(&oracle, day.to_chrono())) {
                let at = Instant::from_jst(day, minute).unwrap();
                assert_eq!(hours.is_open(at), open, "{expression:?} at {at}");
                assert_eq!(hours.closing_rules(at).next().is_none(), open, "{expression:?} at {at}");
            }
        }
    }
}

// --- what is refused -------------------------------------------------------------------------------------------------

/// Each expression is refused with its code and with the column of the error.
#[test]
fn hrs_9_what_is_not_supported_is_refused_with_its_place() {
    use Code::{ImpossibleWindow, NotationSyntax, NotationUnsupported};
    let rows = [
        ("", NotationSyntax, 0),
        ("garbage", NotationSyntax, 0),
        ("Mo-Fr 8h-9h", NotationSyntax, 6),
        ("Mo-Fr 08:00-17:00;", NotationSyntax, 18),
        ("Mo-Fr ０８:00-17:00", NotationSyntax, 6),
        ("Mo[6] 08:00-17:00", NotationSyntax, 3),
        (":08:00-17:00", NotationSyntax, 0),
        ("Jan 45 08:00-17:00", NotationSyntax, 4),
        ("Jan 001 08:00-17:00", NotationSyntax, 4),
        ("Mo 08:00-17:00,", NotationSyntax, 14),
        ("Mo 08:00-17:00,; Tu 08:00-17:00", NotationSyntax, 14),
        ("sunrise-sunset", NotationUnsupported, 0),
        ("Mo 08:00-17:00; Tu 08:00-(sunset+01:00)", NotationUnsupported, 16),
        ("SH 08:00-17:00", NotationUnsupported, 0),
        ("week 10 08:00-17:00", NotationUnsupported, 0),
        ("Mo 08:00-17:00; week 01-10 08:00-17:00", NotationUnsupported, 16),
        ("2025 08:00-17:00", NotationUnsupported, 0),
        ("2025 Jan 01-05 08:00-17:00", NotationUnsupported, 0),
        ("2025 Jan 08:00-17:00", NotationUnsupported, 0),
        ("Mo 08:00-17:00 || Tu 08:00-17:00", NotationUnsupported, 15),
        ("Mo 08:00-17:00, Tu 08:00-17:00", NotationUnsupported, 0),
        (r#"Mo 08:00-17:00 \"by telephone\""#, NotationUnsupported, 15),
        ("Mo 08:00-17:00 unknown", NotationUnsupported, 0),
        ("Mo 08:00+", NotationUnsupported, 0),
        ("Mo 08:00-17:00+", NotationUnsupported, 0),
        ("Mo 08:00-17:00/01:00", NotationUnsupported, 0),
        ("easter 08:00-17:00", NotationUnsupported, 0),
        ("easter -1 day 08:00-17:00", NotationUnsupported, 0),
        ("Jun Su[3] +1 day 08:00-17:00", NotationUnsupported, 0),
        ("Jun Su[3]-Jul 05 08:00-17:00", NotationUnsupported, 0),
        ("Jan 05+ 08:00-17:00", NotationUnsupported, 0),
        ("Jan 05 +2 days 08:00-17:00", NotationUnsupported, 0),
        ("Jan 05 -2 days 08:00-17:00", NotationUnsupported, 0),
        ("Jan 05 -Su 08:00-17:00", NotationUnsupported, 0),
        ("Jan 05,Mo 08:00-17:00", NotationUnsupported, 0),
        ("PH Mo-Fr 08:00-17:00", NotationUnsupported, 3),
        ("PH mo-fr 08:00-17:00", NotationUnsupported, 3),
        ("Mo 08:00-09:00; Mo-Fr PH 08:00-17:00", NotationUnsupported, 22),
        ("Mo[1] +1 day PH 08:00-17:00", NotationUnsupported, 13),
        ("Jun,Sep Su[3] 08:00-17:00", NotationUnsupported, 0),
        ("Jun Su[3],Sep 05 08:00-17:00", NotationUnsupported, 0),
        ("Jun,Sep Su[1,3] 08:00-17:00", NotationUnsupported, 0),
        ("Jun Su[1,3],Sep Su[3] 08:00-17:00", NotationUnsupported, 0),
        ("Jun Su[3] Mo 08:00-17:00", NotationUnsupported, 10),
        ("Jun Su[3]: PH 08:00-17:00", NotationUnsupported, 11),
        ("Jan Mo[2] -1 day 08:00-17:00", NotationUnsupported, 0),
        ("Jan Mo[1,2] -1 day 08:00-17:00", NotationUnsupported, 0),
        ("Jan PH -1 day 08:00-17:00", NotationUnsupported, 0),
        ("Mo,PH,Tu 08:00-17:00", NotationUnsupported, 0),
        ("Mo 08:00-17:00,Tu 08:00-17:00", NotationUnsupported, 0),
        ("24/7;Mo PH 08:00-09:00", NotationUnsupported, 8),
        ("Mo-Fr 08:00-20:00;Sa-Su PH 08:00-09:00", NotationUnsupported, 24),
        ("Mo-Fr 10:00-12:00;PH -1 day Mo 13:00-15:00", NotationUnsupported, 28),
        ("Mo 22:00-26:00; Tu 08:00-17:00", NotationUnsupported, 0),
        ("Mo 08:00-17:00; Tu 22:00-02:00", NotationUnsupported, 0),
        ("Mo[3-1] 08:00-17:00", ImpossibleWindow, 0),
        ("Mar 15-14 08:00-17:00", ImpossibleWindow, 0),
        ("Dec 25-3 08:00-17:00", ImpossibleWindow, 0),
        ("Mar 15-Mar 14 08:00-17:00", ImpossibleWindow, 0),
        ("Mo 08:00-17:00; Tu,Mar 15-14 08:00-17:00", NotationUnsupported, 16),
        ("Feb 29 08:00-17:00", ImpossibleWindow, 0),
        ("Feb 30 08:00-17:00", ImpossibleWindow, 0),
        ("Mo 08:00-17:00;  Feb 01-29 off", ImpossibleWindow, 17),
        ("Jan 31-Apr 31 08:00-17:00", ImpossibleWindow, 0),
        ("Mo 10:00-10:00", ImpossibleWindow, 0),
        ("Mo 10:00-12:00,11:00-13:00", ImpossibleWindow, 0),
        ("Mo[1] +32 days 08:00-17:00", ImpossibleWindow, 0),
        ("PH -32 days 08:00-17:00", ImpossibleWindow, 0),
        ("Mo 08:00-49:00", NotationSyntax, 9),
        ("Mo 08:00-48:01", NotationSyntax, 12),
        ("Mo 24:00-25:00", NotationSyntax, 3),
    ];
    let mut wrong = Vec::new();
    for (expression, code, column) in rows {
        let text = both_ways(expression);
        let faults = Profile::load(&text).err().map_or(Vec::new(), |faults| faults.0);
        let found: Vec<_> =
            faults.iter().map(|fault| (fault.code, fault.path.as_str(), fault.line, fault.column)).collect();
        // The text contains the expression twice.
        let want = [("open = \"", "hours[0].open"), ("when = [\"", "closure[0].when[0]")].map(|(before, path)| {
            let line = text.lines().position(|line| line.starts_with(&format!("{before}{expression}\""))).unwrap();
            // An empty text is reported at its quotation marks.
            let quote = usize::from(!expression.is_empty());
            (code, path, line + 1, before.len() + column + quote)
        });
        if found != want {
            wrong.push(format!("{expression:?}: found {found:?}, not {want:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Case does not change the meaning, also for the oracle; neither do blanks between rules.
#[test]
fn hrs_9_case_and_blanks_do_not_matter() {
    for (one, other) in [
        ("mo-fr 08:00-17:00", "Mo-Fr 08:00-17:00"),
        ("MO[1] 08:00-17:00", "Mo[1] 08:00-17:00"),
        ("dec 31-jan 02 08:00-17:00", "Dec 31-Jan 02 08:00-17:00"),
        ("Mo 08:00-17:00;Tu OFF", "Mo 08:00-17:00; Tu off"),
        ("Mo 8:00-17:00 open", "Mo 08:00-17:00"),
        ("Mo 08:00-17:00 ; PH closed", "Mo 08:00-17:00; PH off"),
        ("Tu 22:00-02:00", "Tu 22:00-26:00"),
        ("Jan 1-3 08:00-17:00", "Jan 01-03 08:00-17:00"),
        ("Jun Su[3],Sep Su[3] 08:00-17:00", "Sep Su[3],Jun Su[3] 08:00-17:00"),
        ("Jun Su[3],Mo 08:00-17:00", "Jun Mo,Su[3] 08:00-17:00"),
        ("Oct 01-Mar 31 08:00-17:00", "Oct-Mar 08:00-17:00"),
        // More changes in a day than a row of the timetable holds.
        (
            "Mo 01:00-02:00,03:00-04:00,05:00-06:00,07:00-08:00,09:00-10:00",
            "Mo 09:00-10:00,07:00-08:00,05:00-06:00,03:00-04:00,01:00-02:00",
        ),
    ] {
        let [one, other] = [one, other].map(|expression| {
            let profile = Profile::load(&open_and_closed(expression, "24/7")).unwrap();
            let windows = our_windows(&profile.hours(Service::Balance).unwrap());
            assert_eq!(windows, stretches(&oracle(expression, &NATIONAL)), "{expression:?}");
            windows
        });
        assert_eq!(one, other);
    }
}

// --- blanks mean nothing ---------------------------------------------------------------------------------------------

/// The same text with other blanks around its separators: the given numbers of blanks, from 0 to 2.
fn respaced(text: &str, blanks: &[usize]) -> String {
    let separator = |c: char| ";,:-+/[]()|".contains(c);
    let mut blanks = blanks.iter().cycle();
    let mut spaced = String::new();
    let mut before = ' ';
    for part in text.split_inclusive(separator) {
        let (words, mark) = part.split_at(part.trim_end_matches(separator).len());
        // Words need a blank between them.
        let words = words.trim_matches(' ');
        if !words.is_empty() {
            if separator(before) {
                spaced.push_str(&" ".repeat(*blanks.next().unwrap()));
            }
            spaced.push_str(words);
            if !mark.is_empty() {
                spaced.push_str(&" ".repeat(*blanks.next().unwrap()));
            }
        }
        spaced.push_str(mark);
        before = mark.chars().last().unwrap_or(' ');
    }
    spaced
}

/// Pieces of the notation in any order; most combinations are outside the supported part.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "Mo",
        "Mo-Fr",
        "Sa,Su",
        "Mo[1,3]",
        "Mo[2] -1 day",
        "Fr[-1] +2 days",
        "PH",
        "PH -1 day",
        "SH",
        "Jan",
        "Jan-Mar",
        "Jan 05",
        "Jan 05-07",
        "Dec 31-Jan 02",
        "Dec 25-3",
        "Jun Su[3]",
        "Jun Su[3],Sep Su[3]",
        "08:00-12:00",
        "13:00-17:00",
        "22:00-26:00",
        "08:00",
        "08:00+",
        "08:00-12:00/01:00",
        "off",
        "closed",
        "open",
        "unknown",
        "24/7",
        "week 5",
        "2026",
        "easter",
        "sunrise-10:00",
        "(sunset+01:00)-23:00",
        "5",
        "+1 day",
    ]);
    let between = prop_oneof![4 => Just(" "), 2 => Just("; "), 1 => Just(";"), 2 => Just(","), 1 => Just(": "), 1 => Just(" || "), 1 => Just("-")];
    prop::collection::vec((piece, between), 1..6).prop_map(|pieces| {
        let mut text = String::new();
        for (n, (piece, between)) in pieces.iter().enumerate() {
            text.push_str(if n > 0 { between } else { "" });
            text.push_str(piece);
        }
        text
    })
}

/// The meaning of a text in both uses: the faults, by code and path, or the open windows of a few years.
fn meaning(expression: &str) -> Result<[Vec<madoguchi::Window>; 2], Vec<(Code, String)>> {
    let profile = Profile::load(&both_ways(expression))
        .map_err(|faults| faults.0.into_iter().map(|fault| (fault.code, fault.path)).collect::<Vec<_>>())?;
    let (from, to) = (instant(midnight(2024, 1, 1)), instant(midnight(2028, 1, 1)));
    Ok([Service::Balance, Service::Payeasy].map(|service| profile.hours(service).unwrap().windows(from, to).collect()))
}

proptest! {
    #![proptest_config(fixed(1_500))]

    /// Fault 78: spacing does not change whether a text is accepted, or the code of its refusal; an accepted text agrees with the oracle.
    #[test]
    fn hrs_9_fault_78_blanks_around_separators_mean_nothing(
        text in prop_oneof![1 => expression(), 3 => pieces()],
        blanks in prop::collection::vec(0_usize..3, 16),
    ) {
        let other = respaced(&text, &blanks);
        prop_assert_eq!(meaning(&text), meaning(&other), "{:?} and {:?}", text, other);
        if let Ok(profile) = Profile::load(&open_and_closed(&text, "24/7")) {
            let oracle = text.parse::<OpeningHours>();
            prop_assert!(oracle.is_ok(), "{:?} is taken, and not by the oracle", text);
            let oracle = oracle.unwrap().with_context(NATIONAL.clone());
            let hours = profile.hours(Service::Balance).unwrap();
            for day in (28_000..28_400).filter_map(Date::from_index) {
                for (minute, open) in (0_u32..).zip(minutes_of(&oracle, day.to_chrono())).step_by(11) {
                    prop_assert_eq!(hours.is_open(Instant::from_jst(day, minute).unwrap()), open, "{:?} on {}", text, day);
                }
            }
        }
    }
}

/// The cases that were found, without the blank that hid them.
#[test]
fn fault_78_a_list_beside_another_is_refused_however_it_is_spaced() {
    for text in [
        "24/7; Mo PH off",
        "24/7;Mo PH off",
        "24/7 ;Mo PH off",
        "Mo-Fr 08:00-20:00; Sa-Su PH off",
        "Mo-Fr 08:00-20:00;Sa-Su PH off",
        "Mo-Fr 10:00-12:00; PH -1 day Mo 13:00-15:00",
        "Mo-Fr 10:00-12:00;PH -1 day Mo 13:00-15:00",
        "Mo-Fr 10:00-12:00;PH-1 day Mo 13:00-15:00",
    ] {
        let faults = Profile::load(&open_and_closed(text, "24/7")).err().map_or(Vec::new(), |faults| faults.0);
        let codes: Vec<_> = faults.iter().map(|fault| fault.code).collect();
        assert_eq!(codes, [Code::NotationUnsupported], "{text:?}");
    }
}

/// A closure that would not close what it names is refused with its reason and position; the same text is valid as hours.
#[test]
fn fault_78_a_closure_that_does_not_close_is_refused() {
    for (when, found) in [
        ("off", "off"),
        ("closed", "closed"),
        ("open", "open"),
        ("24/7 off", "24/7 off"),
        ("PH off", "PH off"),
        ("Mo[1,3] off", "Mo[1,3] off"),
        ("Mo[1,3] 01:40-06:00 off", "Mo[1,3] 01:40-06:00 off"),
        ("Mo[1,3] 01:40-06:00 Closed", "Mo[1,3] 01:40-06:00 Closed"),
        ("Mo[1,3] 01:40-06:00 open", "Mo[1,3] 01:40-06:00 open"),
        ("Mo[1,3] 01:40-06:00; Mo[1] off", "Mo[1] off"),
        // The second rule replaces the first on its days.
        ("Mo 01:00-02:00; Mo 03:00-04:00", "Mo 03:00-04:00"),
        ("Mo[1,3] 01:00-02:00; Mo[-3] 03:00-04:00", "Mo[-3] 03:00-04:00"),
        ("Jan 01-07 01:00-02:00; Mo 03:00-04:00", "Mo 03:00-04:00"),
        ("Mo 01:00-02:00; PH 03:00-04:00", "PH 03:00-04:00"),
        ("Mo[1] +1 day 01:00-02:00; We 03:00-04:00", "We 03:00-04:00"),
        ("24/7; Mo 03:00-04:00", "Mo 03:00-04:00"),
        // No year has such a day.
        ("Jan 01-03 Mo[3] 01:00-02:00", "\"Jan 01-03 Mo[3] 01:00-02:00\""),
        ("Jun 10 PH 01:00-02:00", "\"Jun 10 PH 01:00-02:00\""),
        ("Mo 01:00-02:00; Jan 01-03: Tu[3] 01:00-02:00", "\"Mo 01:00-02:00; Jan 01-03: Tu[3] 01:00-02:00\""),
    ] {
        let faults = Profile::load(&open_and_closed("24/7", when)).err().map_or(Vec::new(), |faults| faults.0);
        let told: Vec<_> = faults.iter().map(|fault| (fault.code, fault.path.as_str(), fault.found.as_str())).collect();
        assert_eq!(told, [(Code::ClosesNothing, "closure[0].when[0]", found)], "{when:?}");
        assert!(!faults[0].allowed_ja.is_empty() && !faults[0].allowed_en.is_empty());
    }
    // June had one holiday, 1993-06-09 (CAL-4): from 1994 on the closure closes nothing.
    let dated = |from: &str| {
        let text =
            open_and_closed("24/7", "Jun PH 01:00-02:00").replacen("when = [", &format!("from = {from}\nwhen = ["), 1);
        Profile::load(&text).err().map(|faults| faults.0[0].code)
    };
    assert_eq!(dated("1993-06-09"), None);
    assert_eq!(dated("1993-06-10"), Some(Code::ClosesNothing));
    for when in [
        "Mo 01:00-02:00; Tu 03:00-04:00",
        "Mo[1] 01:00-02:00; Mo[3] 03:00-04:00",
        "Mo[-1] 01:00-02:00; Mo[-2] 03:00-04:00",
        "Jan 01:00-02:00; Jun Su[3] 03:00-04:00",
        "Jun Su[3] 01:00-02:00; Jun Mo[3] 03:00-04:00",
        "Dec 31-Jan 02 23:40-32:00",
        "Jan Mo[5] 01:00-02:00",
    ] {
        assert_eq!(Profile::load(&open_and_closed("24/7", when)).err(), None, "{when:?}");
    }
}

/// `off` must come after what is open.
#[test]
fn hrs_9_off_in_front_takes_nothing_away() {
    let code = |open: &str| Profile::load(&open_and_closed(open, "24/7")).err().map(|faults| faults.0[0].code);
    assert_eq!(code("PH off; Mo-Fr 08:00-17:00"), Some(Code::NotationUnsupported));
    assert_eq!(code("off;Mo-Fr 08:00-17:00"), Some(Code::NotationUnsupported));
    assert_eq!(code("Mo-Fr 08:00-17:00; PH off"), None);
    assert_eq!(code("off"), Some(Code::ClosesNothing));
}
