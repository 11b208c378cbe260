//! Compares the days with four published lists of holidays and a list of equinoxes (`data/holidays/SOURCES.md`), with golden values, and
//! with a model of bank days that counts day by day (CAL-1 … CAL-8).

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise, and its days are far inside every integer"
)]

#[path = "support/fixed.rs"]
mod fixed;
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use chrono::{Datelike as _, NaiveDate};
use fixed::fixed;
use madoguchi::{BankCalendar, CalendarError, Date, HolidayKind, Profile, Weekday, national_holiday};
use proptest::prelude::*;
use support::institution;

/// A list of holidays: names by day.
type List = BTreeMap<Date, &'static str>;

const CABINET_OFFICE: &str = include_str!("data/holidays/cabinet_office.tsv");
const HOLIDAY_JP: &str = include_str!("data/holidays/holiday_jp.tsv");
const HOLIDAYS: &str = include_str!("data/holidays/holidays.tsv");
const JPHOLIDAY: &str = include_str!("data/holidays/jpholiday.tsv");
const EQUINOX: &str = include_str!("data/holidays/equinox.tsv");

fn list(tsv: &'static str) -> List {
    tsv.lines()
        .map(|line| {
            let (day, name) = line.split_once('\t').unwrap();
            (day.parse().unwrap(), name)
        })
        .collect()
}

fn every_day() -> impl Iterator<Item = Date> {
    (0..=Date::MAX.index()).filter_map(Date::from_index)
}

/// The days that differ in the years of a list: days that only the library has, and days that only the list has.
fn differences(list: &List, years: RangeInclusive<i32>) -> (Vec<Date>, Vec<Date>) {
    assert!(list.keys().all(|day| years.contains(&day.year())));
    let ours: BTreeSet<Date> =
        every_day().filter(|day| years.contains(&day.year()) && national_holiday(*day).is_some()).collect();
    let theirs: BTreeSet<Date> = list.keys().copied().collect();
    (ours.difference(&theirs).copied().collect(), theirs.difference(&ours).copied().collect())
}

/// Whether a list's name for a day agrees with the library's name and kind.
fn agrees(day: Date, name: &str) -> bool {
    let ours = national_holiday(day).unwrap();
    let one_off = ["結婚の儀", "大喪の礼", "即位の日", "正殿の儀", "即位礼正殿の儀が行われる日", "休日（祝日扱い）"];
    match name {
        "国民の休日" => ours.kind == HolidayKind::Citizens,
        "振替休日" => ours.kind == HolidayKind::Substitute,
        // The Cabinet Office uses one word for both; holiday_jp does so too if it does not name the moved holiday.
        "休日" => matches!(ours.kind, HolidayKind::Substitute | HolidayKind::Citizens),
        "体育の日（スポーツの日）" => (ours.ja, day.year()) == ("体育の日", 2019),
        name if name.ends_with(" 振替休日") => ours.kind == HolidayKind::Substitute,
        name if one_off.iter().any(|end| name.ends_with(end)) => ours.kind == HolidayKind::OneOff,
        name => (ours.ja, ours.kind) == (name, HolidayKind::Holiday),
    }
}

#[test]
fn cal_1_to_4_the_days_and_names_of_three_lists() {
    for (tsv, years, days) in
        [(CABINET_OFFICE, 1955..=2027, 1_067), (HOLIDAY_JP, 1970..=2050, 1_329), (HOLIDAYS, 1949..=2099, 2_408)]
    {
        let list = list(tsv);
        assert_eq!(list.len(), days);
        assert_eq!(differences(&list, years), (vec![], vec![]));
        let other: Vec<_> = list.iter().filter(|(day, name)| !agrees(**day, name)).collect();
        assert!(other.is_empty(), "{other:?}");
    }
}

/// The fourth list has 32 days that were not holidays, and is right on every other day until 2150.
#[test]
fn cal_1_to_4_the_days_of_the_fourth_list_but_for_its_known_mistakes() {
    let mut list = list(JPHOLIDAY);
    let mistakes = known_mistakes();
    assert_eq!(mistakes.len(), 32);
    assert_eq!(differences(&list, 1949..=2150), (vec![], mistakes.keys().copied().collect()));
    for (day, reason) in mistakes {
        assert!(list.remove(&day).is_some(), "{day}: {reason}");
    }
    let other: Vec<_> = list.iter().filter(|(day, name)| !agrees(**day, name)).collect();
    assert!(other.is_empty(), "{other:?}");
}

/// The days in jpholiday that were not holidays, each with the reason.
fn known_mistakes() -> BTreeMap<Date, &'static str> {
    let between = "4 May between two holidays: that rule began on 1985-12-27";
    let years = [1949..=1951, 1953..=1957, 1959..=1968, 1970..=1974, 1976..=1979, 1982..=1985];
    let fourths = years.into_iter().flatten().map(|year| (Date::from_ymd(year, 5, 4).unwrap(), between));
    let substitute = "11 February 1973 was a Sunday: the rule of substitutes began on 1973-04-12";
    fourths.chain([(Date::from_ymd(1973, 2, 12).unwrap(), substitute)]).collect()
}

/// The year in which the law came into force, which no list covers.
#[test]
fn cal_1_the_holidays_of_1948() {
    let days: Vec<_> = every_day()
        .filter(|day| day.year() == 1948)
        .filter_map(|day| national_holiday(day).map(|holiday| (day.to_string(), holiday.ja)))
        .collect();
    let want = [("1948-09-23", "秋分の日"), ("1948-11-03", "文化の日"), ("1948-11-23", "勤労感謝の日")];
    assert_eq!(days, want.map(|(day, name)| (day.to_owned(), name)));
}

#[test]
fn cal_1_the_equinoxes_are_those_of_the_sky() {
    let mut years = 0;
    for line in EQUINOX.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let year: i32 = columns[0].parse().unwrap();
        for (month, day, name) in [(3, columns[1], "春分の日"), (9, columns[2], "秋分の日")] {
            // In March 1948 the law did not exist yet.
            if let Ok(day) = Date::from_ymd(year, month, day.parse().unwrap()) {
                assert_eq!(national_holiday(day).map(|holiday| holiday.ja), Some(name), "{day}");
                years += 1;
            }
            let in_month = every_day().filter(|day| (day.ymd().0, day.ymd().1) == (year, month));
            let named = in_month.filter(|day| national_holiday(*day).is_some_and(|holiday| holiday.ja == name));
            assert_eq!(named.count(), usize::from((year, month) != (1948, 3)));
        }
    }
    assert_eq!(years, 2 * 203 - 1);
}

// --- golden values ---------------------------------------------------------------------------------------------------

#[test]
fn cal_5_business_days_of_each_year() {
    let calendar = BankCalendar::national();
    let counts = (2019..=2030).map(|year| {
        let first = Date::from_ymd(year, 1, 1).unwrap();
        calendar.business_days_between(first, Date::from_ymd(year + 1, 1, 1).unwrap()).unwrap()
    });
    let want = [241, 243, 245, 244, 246, 245, 243, 242, 244, 245, 245, 245];
    assert_eq!(counts.collect::<Vec<_>>(), want);
}

/// The days of a kind in a span of years, as text.
fn days_of(kind: HolidayKind, years: RangeInclusive<i32>, which: impl Fn(Date) -> bool) -> Vec<String> {
    let of_kind = |day: &Date| national_holiday(*day).is_some_and(|holiday| holiday.kind == kind) && which(*day);
    every_day().filter(|day| years.contains(&day.year())).filter(of_kind).map(|day| day.to_string()).collect()
}

#[test]
fn cal_2_substitutes_that_are_no_monday() {
    let days = days_of(HolidayKind::Substitute, 1948..=2050, |day| day.weekday() != Weekday::Monday);
    let years = [2008, 2009, 2014, 2015, 2020, 2025, 2026, 2031, 2036, 2037, 2042, 2043, 2048];
    assert_eq!(days, years.map(|year| format!("{year}-05-06")));
    assert_eq!(days_of(HolidayKind::Substitute, 1948..=1973, |_| true)[0], "1973-04-30");
}

#[test]
fn cal_3_every_day_between_two_holidays() {
    let fourths = [1988..=1991, 1993..=1996, 1999..=2002, 2004..=2006].into_iter().flatten();
    let mut want: Vec<_> = fourths.map(|year| format!("{year}-05-04")).collect();
    want.extend(
        [
            "2009-09-22",
            "2015-09-22",
            "2019-04-30",
            "2019-05-02",
            "2026-09-22",
            "2032-09-21",
            "2037-09-22",
            "2043-09-22",
            "2049-09-21",
        ]
        .map(str::to_owned),
    );
    assert_eq!(days_of(HolidayKind::Citizens, 1948..=2050, |_| true), want);
}

#[test]
fn cal_4_the_days_named_once() {
    let want = ["1959-04-10", "1989-02-24", "1990-11-12", "1993-06-09", "2019-05-01", "2019-10-22"];
    assert_eq!(days_of(HolidayKind::OneOff, 1948..=2150, |_| true), want);
}

// --- a model that counts ---------------------------------------------------------------------------------------------

/// Whether each day of the calendar is a bank holiday by date: it is in one of the lists, or at the turn of the year.
static BANK_HOLIDAYS: LazyLock<Vec<bool>> = LazyLock::new(|| {
    let mut listed: BTreeSet<Date> =
        [CABINET_OFFICE, HOLIDAY_JP, HOLIDAYS, JPHOLIDAY].into_iter().flat_map(list).map(|(day, _)| day).collect();
    known_mistakes().keys().for_each(|day| {
        listed.remove(day);
    });
    // No list covers 1948.
    listed.extend(["1948-09-23", "1948-11-03", "1948-11-23"].map(|day| day.parse::<Date>().unwrap()));
    let turn = |day: Date| matches!((day.ymd().1, day.ymd().2), (12, 31) | (1, 1..=3));
    every_day().map(|day| listed.contains(&day) || turn(day)).collect()
});

/// Whether each day is a business day, from the bank holidays and chrono's weekday.
fn business_days(bank_holidays: &[bool]) -> Vec<bool> {
    let first = NaiveDate::from_ymd_opt(1948, 7, 20).unwrap();
    let weekend = |day: NaiveDate| matches!(day.weekday(), chrono::Weekday::Sat | chrono::Weekday::Sun);
    first.iter_days().zip(bank_holidays).map(|(day, holiday)| !weekend(day) && !holiday).collect()
}

/// The day that is a number of business days away, found by walking day by day.
fn walk(business: &[bool], from: usize, count: i32) -> Option<usize> {
    let mut day = from;
    if count == 0 {
        return (from..business.len()).find(|&day| business[day]);
    }
    for _ in 0..count.unsigned_abs() {
        loop {
            day = if count > 0 { Some(day + 1).filter(|&day| day < business.len())? } else { day.checked_sub(1)? };
            if business[day] {
                break;
            }
        }
    }
    Some(day)
}

fn place(day: Date) -> usize {
    usize::try_from(day.index()).unwrap()
}

/// Every day of a calendar agrees with the model, and counting leads to the same day as walking.
fn check_calendar(calendar: &BankCalendar, bank_holidays: &[bool], from: &[Date], counts: &[i32]) {
    let business = business_days(bank_holidays);
    for day in every_day() {
        assert_eq!(calendar.is_bank_holiday(day), bank_holidays[place(day)], "{day}");
        assert_eq!(calendar.is_business_day(day), business[place(day)], "{day}");
    }
    for &day in from {
        for &count in counts {
            let want = walk(&business, place(day), count).map(|found| u32::try_from(found).unwrap());
            let found = calendar.business_days_on(day, count).map(Date::index).ok();
            assert_eq!(found, want, "{count} from {day}");
        }
        assert_eq!(calendar.next_business_day(day), calendar.business_days_on(day, 1));
        assert_eq!(calendar.previous_business_day(day), calendar.business_days_on(day, -1));
    }
}

#[test]
fn cal_6_every_day_and_count_from_every_day() {
    let days: Vec<Date> = every_day().collect();
    check_calendar(&BankCalendar::national(), &BANK_HOLIDAYS, &days, &[-250, -5, -1, 0, 1, 2, 5, 250]);
}

#[test]
fn cal_8_counts_that_leave_the_calendar() {
    let calendar = BankCalendar::national();
    let all = calendar.business_days_between(Date::MIN, Date::MAX).unwrap();
    let all = i32::try_from(all).unwrap();
    // Both ends of the calendar are business days, except the last day, December 31.
    assert!(calendar.is_business_day(Date::MIN) && !calendar.is_business_day(Date::MAX));
    assert_eq!(calendar.business_days_on(Date::MIN, all - 1).map(|day| day.to_string()), Ok("2150-12-30".to_owned()));
    for (from, count) in [
        (Date::MIN, -1),
        (Date::MIN, all),
        (Date::MAX, 0),
        (Date::MAX, 1),
        (Date::MAX, -all - 1),
        (Date::MIN, i32::MIN),
        (Date::MIN, i32::MAX),
        (Date::MAX, i32::MIN),
        (Date::MAX, i32::MAX),
    ] {
        assert_eq!(calendar.business_days_on(from, count), Err(CalendarError::OutOfRange), "{count} from {from}");
    }
    assert_eq!(calendar.business_days_on(Date::MAX, -all), Ok(Date::MIN));
}

fn any_day() -> impl Strategy<Value = Date> {
    (0..=Date::MAX.index()).prop_map(|index| Date::from_index(index).unwrap())
}

proptest! {
    #![proptest_config(fixed(3_000))]

    /// The number of business days between two days is the number that a walk meets, and the count that leads from one to the other.
    #[test]
    fn cal_6_between_is_what_a_walk_counts(from in any_day(), to in any_day()) {
        let calendar = BankCalendar::national();
        let between = calendar.business_days_between(from, to);
        if to < from {
            prop_assert_eq!(between, Err(CalendarError::Backwards));
            return Ok(());
        }
        let counted = (place(from)..place(to)).filter(|&day| MODEL[day]).count();
        prop_assert_eq!(between, Ok(u32::try_from(counted).unwrap()));
        let closed: Vec<_> = calendar.closed_days(from, to).map(|facts| facts.date).collect();
        prop_assert_eq!(closed.len() + counted, place(to) - place(from));
        prop_assert!(closed.iter().all(|day| !MODEL[place(*day)]) && closed.is_sorted());
        if calendar.is_business_day(from) && calendar.is_business_day(to) {
            prop_assert_eq!(calendar.business_days_on(from, i32::try_from(counted).unwrap()), Ok(to));
        }
    }
}

static MODEL: LazyLock<Vec<bool>> = LazyLock::new(|| business_days(&BANK_HOLIDAYS));

// --- reasons ---------------------------------------------------------------------------------------------------------

/// Every closed day has a rule; an ordinary business day has none.
#[test]
fn cal_6_every_day_says_why() {
    let calendar = BankCalendar::national();
    for day in every_day() {
        let facts = calendar.facts(day);
        let rules: Vec<_> = facts.rules().collect();
        assert_eq!((facts.date, facts.weekday, facts.business_day), (day, day.weekday(), MODEL[place(day)]));
        assert_eq!(facts.holiday, national_holiday(day));
        assert_eq!((facts.added, facts.removed), (None, None));
        assert_eq!(
            facts.business_day,
            !rules.contains(&"CAL-5")
                || facts.holiday.is_none()
                    && !facts.year_end
                    && rules == ["CAL-5"]
                    && facts.weekday < Weekday::Saturday,
            "{day}: {rules:?}"
        );
        assert_eq!(
            rules.iter().any(|rule| ["CAL-1", "CAL-2", "CAL-3", "CAL-4"].contains(rule)),
            facts.holiday.is_some()
        );
        assert!(facts.holiday.is_none_or(|holiday| !holiday.ja.is_empty() && holiday.en.is_ascii()));
    }
}

// --- days of the profile ---------------------------------------------------------------------------------------------

/// A profile with days added and removed, in the given order.
fn with_days(added: &[Date], removed: &[Date]) -> Profile {
    let entries = |days: &[Date], word: &str| {
        let entry = |day: &Date| {
            format!(
                "{{ date = {day}, name = {{ ja = \"{word}{day}\", en = \"{word} {day}\" }}, source = \"test\" }},\n"
            )
        };
        days.iter().map(entry).collect::<String>()
    };
    let calendar =
        format!("[calendar]\nadd = [\n{}]\nremove = [\n{}]\n", entries(added, "追加"), entries(removed, "削除"));
    let hours = institution("", "");
    let (head, rest) = hours.split_at(hours.find("[[hours]]").unwrap());
    Profile::load(&format!("{head}{calendar}{rest}")).unwrap_or_else(|faults| panic!("{faults}"))
}

proptest! {
    #![proptest_config(fixed(24))]

    /// Random additions and removals, holidays and other days, compared with the model with the same changes.
    #[test]
    fn cal_7_days_added_and_removed_are_the_models(
        days in prop::collection::btree_map(prop_oneof![any_day(), holiday()], any::<bool>(), 0..60),
        from in prop::collection::vec(any_day(), 100),
        shuffle in any::<prop::sample::Index>(),
    ) {
        let with = |added: bool| {
            let mut with: Vec<Date> = days.iter().filter(|(_, add)| **add == added).map(|(day, _)| *day).collect();
            let middle = if with.is_empty() { 0 } else { shuffle.index(with.len()) };
            with.rotate_left(middle);
            with
        };
        let (added, removed) = (with(true), with(false));
        let profile = with_days(&added, &removed);
        let calendar = profile.calendar();
        let mut bank_holidays = BANK_HOLIDAYS.clone();
        days.iter().for_each(|(day, added)| bank_holidays[place(*day)] = *added);
        check_calendar(calendar, &bank_holidays, &from, &[-250, -5, -1, 0, 1, 2, 5, 250]);
        for (day, is_added) in &days {
            let facts = calendar.facts(*day);
            let (here, there) = if *is_added { (facts.added, facts.removed) } else { (facts.removed, facts.added) };
            prop_assert_eq!(here.map(|own| own.date), Some(*day));
            prop_assert!(here.is_some_and(|own| own.ja.ends_with(&day.to_string()) && own.source == "test"));
            prop_assert_eq!(there, None);
            prop_assert!(facts.rules().any(|rule| rule == "CAL-7"));
            prop_assert_eq!(facts.holiday, national_holiday(*day));
        }
        let (kept, dropped) = calendar.changes();
        let dates = |days: &[madoguchi::ProfileDay]| days.iter().map(|day| day.date).collect::<Vec<_>>();
        let sorted = |mut days: Vec<Date>| { days.sort(); days };
        prop_assert_eq!((dates(kept), dates(dropped)), (sorted(added), sorted(removed)));
    }
}

/// A national holiday, or a day at the turn of the year.
fn holiday() -> impl Strategy<Value = Date> {
    let days: Vec<Date> = every_day().filter(|day| BANK_HOLIDAYS[place(*day)]).collect();
    prop::sample::select(days)
}
