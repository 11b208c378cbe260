//! Whether a service is open, and when that changes.

use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta, TimeZone as _};
use compact_calendar::CompactCalendar;
use madoguchi::{BankCalendar, Date, Hours, Instant, Service};
use madoguchi_benches::inputs::{self, CENTURY};
use madoguchi_benches::questions::{keep, seiwa, with_closures};
use opening_hours::{Context, ContextHolidays, OpeningHours};
use rrule::{RRule, RRuleSet, Tz, Unvalidated};

use crate::{Group, Side};

/// The questions about hours.
pub fn groups() -> Vec<Group> {
    let mut groups = vec![
        is_open(Service::TransferSameDay, TRANSFER),
        next_change(Service::TransferSameDay, TRANSFER),
        is_open(Service::Statement, STATEMENT),
        next_change(Service::Statement, STATEMENT),
    ];
    groups.extend([2001, 2026, 2051, 2099].map(by_year));
    groups.extend([1, 8, 64, 512].map(by_closures));
    groups
}

/// `transfer-same-day` of the built-in profile in one expression: its base hours minus every closure ※3.
const TRANSFER: &str = "00:00-24:00; Mo[1,3] 01:40-06:00 off; Fr[1,3] 23:40-24:00 off; Fr[1,3] +1 day 00:00-00:10 off; \
     Fr[1,3] +2 days 23:40-24:00 off; Fr[1,3] +3 days 00:00-00:10 off; Su[2,4] -1 day 23:35-24:00 off; \
     Su[2,4] 00:00-07:00 off; Dec 31-Jan 02 23:40-24:00 off; Jan 01-03 00:00-08:00 off; Jan 01-03 18:40-24:00 off; \
     May 03-05 01:40-06:00 off";

const STATEMENT: &str = "Mo-Fr 08:00-23:45; Sa,Su,PH 09:00-17:00";

/// Japan's own offset, so that no side has to convert.
fn civil(at: Instant) -> NaiveDateTime {
    at.to_chrono().naive_utc() + TimeDelta::hours(9)
}

fn instants() -> Vec<Instant> {
    // To the second, the finest resolution of rrule.
    let whole = |at: Instant| Instant::from_epoch_millis(at.epoch_millis() / 1_000 * 1_000).ok();
    inputs::instants(CENTURY, 1).into_iter().filter_map(whole).collect()
}

fn naive(instants: &[Instant]) -> &'static [NaiveDateTime] {
    keep(instants.iter().copied().map(civil).collect::<Vec<_>>())
}

fn theirs(expression: &str) -> OpeningHours {
    let calendar = BankCalendar::national();
    let mut days = CompactCalendar::default();
    for day in (0..).map_while(Date::from_index).filter(|&day| calendar.is_bank_holiday(day)) {
        days.insert(day.to_chrono());
    }
    let context = Context::default().with_holidays(ContextHolidays::new(Arc::new(days), Arc::default()));
    expression.parse::<OpeningHours>().expect("an expression").with_context(context)
}

fn is_open(service: Service, expression: &str) -> Group {
    let hours = seiwa().hours(service).expect("seiwa offers it");
    let mut group = open_of(hours, expression, &instants(), format!("open at T (`{service}`)"));
    if service == Service::TransferSameDay {
        // Three hundred microseconds per call: a few hundred of the instants are enough.
        let instants: &'static [Instant] = keep(instants()[..256].to_vec());
        group.sides.push(rrule_side(hours, instants, 2000));
    }
    group
}

fn open_of(hours: Hours<'static>, expression: &str, instants: &[Instant], text: String) -> Group {
    let ours: &'static [Instant] = keep(instants.to_vec());
    let wanted: Vec<bool> = ours.iter().map(|&at| hours.is_open(at)).collect();
    let theirs = theirs(expression);
    let sides = vec![
        Side::new("madoguchi", ours, &wanted, move |at| hours.is_open(at)),
        Side::new("opening-hours", naive(ours), &wanted, move |at| theirs.is_open(at)),
    ];
    Group { text, sides }
}

fn next_change(service: Service, expression: &str) -> Group {
    let hours = seiwa().hours(service).expect("seiwa offers it");
    let ours: &'static [Instant] = keep(instants());
    let wanted: Vec<_> = ours.iter().map(|&at| hours.status(at)).collect();
    let wanted_civil: Vec<_> = wanted.iter().map(|status| status.changes_at.map(civil)).collect();
    let theirs = theirs(expression);
    let sides = vec![
        Side::new("madoguchi (open, and until when)", ours, &wanted, move |at| hours.status(at)),
        Side::new("opening-hours (until when)", naive(ours), &wanted_civil, move |at| theirs.next_change(at)),
    ];
    Group { text: format!("when it changes next (`{service}`)"), sides }
}

/// By the year in the question: the cost of recurrence rules grows with the years since their start.
fn by_year(year: i32) -> Group {
    let hours = seiwa().hours(Service::TransferSameDay).expect("seiwa offers it");
    let instants = inputs::instants(year..=year, 2);
    let mut group = open_of(hours, TRANSFER, &instants, format!("open at T in {year} (`transfer-same-day`)"));
    group.sides.push(rrule_side(hours, keep(instants[..64].to_vec()), 2001));
    group
}

/// The closures ※3 as recurrence rules of RFC 5545 with their lengths; the service is open if none of them is active.
fn rrule_side(hours: Hours<'static>, instants: &'static [Instant], from: i32) -> Side {
    // Friday of the first and third week is on the 1st to 7th and 15th to 21st, so the Sunday after it is on the 3rd to 9th and 17th to
    // 23rd; the Saturday before the second and fourth Sunday is on the 7th to 13th and 21st to 27th.
    let rules = [
        ("FREQ=MONTHLY;BYDAY=1MO,3MO", (1, 40), 260),
        ("FREQ=MONTHLY;BYDAY=1FR,3FR", (23, 40), 30),
        ("FREQ=MONTHLY;BYDAY=SU;BYMONTHDAY=3,4,5,6,7,8,9,17,18,19,20,21,22,23", (23, 40), 30),
        ("FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13,21,22,23,24,25,26,27", (23, 35), 445),
        ("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31", (23, 40), 500),
        ("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1,2", (23, 40), 500),
        ("FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1,2,3", (18, 40), 320),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3,4,5", (1, 40), 260),
    ];
    let tokyo = Tz::Asia__Tokyo;
    let sets: Vec<(RRuleSet, TimeDelta)> = rules
        .iter()
        .map(|&(rule, (hour, minute), length)| {
            // The last day of the previous year, so that the night before January 1 is included.
            let start = tokyo.with_ymd_and_hms(from - 1, 12, 31, hour, minute, 0).single().expect("a time in Tokyo");
            let rule: RRule<Unvalidated> = rule.parse().expect("a rule");
            let rule = rule.validate(start).expect("a sound rule");
            (RRuleSet::new(start).rrule(rule), TimeDelta::minutes(length))
        })
        .collect();
    let zoned: &'static [_] = keep(instants.iter().map(|at| at.to_chrono().with_timezone(&tokyo)).collect::<Vec<_>>());
    let wanted: Vec<bool> = instants.iter().map(|&at| hours.is_open(at)).collect();
    Side::new("rrule (starts of closures that would reach T)", zoned, &wanted, move |at| {
        sets.iter().all(|(set, length)| {
            let begun_after = at - *length + TimeDelta::seconds(1);
            set.clone().after(begun_after).before(at).all(1).dates.is_empty()
        })
    })
}

/// By the number of yearly closures.
fn by_closures(count: usize) -> Group {
    let instants = inputs::instants(2026..=2027, 3);
    let mut expression = "00:00-24:00".to_owned();
    for line in inputs::profile_with_closures(count).lines() {
        if let Some(when) = line.strip_prefix("when = [\"").and_then(|rest| rest.strip_suffix("\"]")) {
            expression += &format!("; {when} off");
        }
    }
    open_of(
        with_closures(count),
        &expression,
        &instants,
        format!("open at T with {count} closures that return every year"),
    )
}
