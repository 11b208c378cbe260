//! Questions in rows decide the same as records, row by row, for any numbers; and columns give the same as single rows.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

#[path = "support/fixed.rs"]
mod fixed;

use std::sync::LazyLock;

use chrono::{DateTime, Days, NaiveDate};
use fixed::fixed;
use madoguchi::{
    ABSENT, ABSENT_DAY, ChargeItem, ChargeState, Code, Column, Date, Instant, Profile, Rows, Service, TransferKind,
};
use proptest::prelude::*;
use serde_json::{Value, json};

static PROFILES: LazyLock<[Profile; 2]> = LazyLock::new(|| {
    [Profile::SEIWA, include_str!("../vectors/profiles/tanuma.toml")].map(|text| Profile::load(text).unwrap())
});

/// The JSON answer: the object, or the codes of all errors.
fn ask(profile: &Profile, request: &Value) -> Result<Value, Vec<u16>> {
    let answer: Value = serde_json::from_str(&profile.ask(&request.to_string())).unwrap();
    match answer["error"].as_array() {
        None => Ok(answer),
        Some(errors) => Err(errors
            .iter()
            .map(|error| match u16::try_from(error["code"].as_u64().unwrap()).unwrap() {
                // JSON has types where rows have only numbers.
                code if code == Code::WrongType.number() => Code::NotAFlag.number(),
                code => code,
            })
            .collect()),
    }
}

/// A row is right if it has no code and the record agrees, or if it has the code of an error that the record reports.
fn agrees(code: u16, told: Result<bool, Vec<u16>>) -> bool {
    match told {
        Ok(same) => code == 0 && same,
        Err(codes) => codes.contains(&code),
    }
}

fn date(days: i64) -> String {
    let epoch = NaiveDate::default();
    let step = Days::new(days.unsigned_abs());
    let date = if days < 0 { epoch.checked_sub_days(step) } else { epoch.checked_add_days(step) };
    // A date without a four-digit year is as far outside the calendar as the year 9999.
    date.filter(|date| (0..=9999).contains(&chrono::Datelike::year(date)))
        .map_or("9999-12-31".to_owned(), |date| date.format("%Y-%m-%d").to_string())
}

fn instant(millis: i64) -> String {
    let text = DateTime::from_timestamp_millis(millis).map(|at| at.to_rfc3339());
    text.filter(|text| text.as_bytes()[4] == b'-').unwrap_or_else(|| "9999-12-31T00:00:00Z".to_owned())
}

/// The word at an index, or an unknown word.
fn word(words: &[&'static str], place: i64) -> &'static str {
    usize::try_from(place).ok().and_then(|place| words.get(place).copied()).unwrap_or("none")
}

fn days_of(value: &Value) -> i32 {
    value.as_str().unwrap().parse::<Date>().unwrap().epoch_days()
}

fn day() -> impl Strategy<Value = i64> {
    let edges = [Date::MIN.epoch_days(), Date::MAX.epoch_days()].map(i64::from);
    prop_oneof![
        8 => edges[0]..=edges[1],
        2 => (0..=1_usize, -3..=3_i64).prop_map(move |(edge, step)| edges[edge].saturating_add(step)),
        1 => prop_oneof![Just(i64::MIN), Just(i64::MAX), Just(i64::from(i32::MIN)), any::<i64>()],
    ]
}

fn at() -> impl Strategy<Value = i64> {
    let edges = [Instant::MIN, Instant::MAX].map(Instant::epoch_millis);
    prop_oneof![
        8 => edges[0]..=edges[1],
        2 => (0..=1_usize, -3..=3_i64).prop_map(move |(edge, step)| edges[edge].saturating_add(step)),
        1 => prop_oneof![Just(i64::MIN), Just(i64::MAX)],
    ]
}

fn amount() -> impl Strategy<Value = i64> {
    prop_oneof![
        4 => 1..100_000_i64,
        2 => Just(0),
        2 => 999_999_999_998..=1_000_000_000_001_i64,
        1 => -3..0_i64,
        1 => prop_oneof![Just(i64::MIN), Just(i64::MAX)],
    ]
}

proptest! {
    #![proptest_config(fixed(2_000))]

    #[test]
    fn hrs_8_a_row_of_hours_is_the_records(which in 0..2_usize, service in -1..17_i64, at in at()) {
        let profile = &PROFILES[which];
        let row = profile.hours_row(service, at);
        let words: Vec<_> = Service::ALL.iter().map(|service| service.name()).collect();
        let told = ask(profile, &json!({ "ask": "hours", "service": word(&words, service), "at": instant(at) }));
        let told = told.map(|answer| {
            let changes = answer["changes_at"].as_str().map(|text| text.parse::<Instant>().unwrap().epoch_millis());
            answer["open"] == (row.open == 1) && changes.unwrap_or(ABSENT) == row.changes_at
        });
        prop_assert!(agrees(row.code, told));
    }

    #[test]
    fn cal_5_a_row_of_days_is_the_records(which in 0..2_usize, day in day()) {
        let profile = &PROFILES[which];
        let row = profile.day_row(day);
        let told = ask(profile, &json!({ "ask": "day", "date": date(day) }));
        prop_assert!(agrees(row.code, told.map(|answer| answer["day"]["business_day"] == (row.business_day == 1))));
    }

    #[test]
    fn cal_6_rows_of_business_days_are_the_records(which in 0..2_usize, from in day(), to in day(), n in -600..600_i64) {
        let profile = &PROFILES[which];
        let row = profile.days_row(from, n);
        let told = ask(profile, &json!({ "ask": "days", "from": date(from), "business": n }));
        prop_assert!(agrees(row.code, told.map(|answer| days_of(&answer["date"]) == row.date)));
        prop_assert!((row.date == ABSENT_DAY) == (row.code != 0));
        let row = profile.between_row(from, to);
        let told = ask(profile, &json!({ "ask": "between", "from": date(from), "to": date(to) }));
        let same = |answer: Value| answer["business_days"] == row.business_days && answer["calendar_days"] == row.calendar_days;
        prop_assert!(agrees(row.code, told.map(same)));
    }

    #[test]
    fn hrs_10_a_row_of_a_statement_is_the_records(which in 0..2_usize, on in day(), from in -200..20_i64, to in -200..20_i64) {
        let profile = &PROFILES[which];
        let (from, to) = (on.saturating_add(from), on.saturating_add(to));
        let row = profile.statement_row(on, from, to);
        let told = ask(profile, &json!({ "ask": "statement", "on": date(on), "from": date(from), "to": date(to) }));
        let told = told.map(|answer| {
            answer["allowed"] == (row.allowed == 1)
                && days_of(&answer["range"]["from"]) == row.range_from
                && days_of(&answer["range"]["to"]) == row.range_to
        });
        // The record reports a range before the calendar if the row does so too.
        prop_assert!(agrees(row.code, told), "{row:?}");
    }

    #[test]
    fn fee_6_a_row_of_a_fee_is_the_records(
        which in 0..2_usize, to in -1..5_i64, amount in amount(), member in -1..3_i64, on in day(),
    ) {
        let profile = &PROFILES[which];
        let row = profile.fee_row(to, amount, member, on);
        let words: Vec<_> = TransferKind::ALL.iter().map(|kind| kind.name()).collect();
        let flag = match member { 0 => json!(false), 1 => json!(true), other => json!(other) };
        let told = ask(profile, &json!({
            "ask": "fee", "to": word(&words, to), "amount": amount, "member": flag, "on": date(on),
        }));
        let same = |answer: Value| answer["fee"] == row.fee && answer["tax_contained"] == row.tax_contained;
        prop_assert!(agrees(row.code, told.map(same)), "{row:?}");
        prop_assert!((row.fee == ABSENT) == (row.code != 0));
    }

    #[test]
    fn fee_4_a_row_of_a_charge_is_the_records(which in 0..2_usize, item in -1..7_i64, on in day()) {
        let profile = &PROFILES[which];
        let row = profile.charge_row(item, on);
        let words: Vec<_> = ChargeItem::ALL.iter().map(|item| item.name()).collect();
        let told = ask(profile, &json!({ "ask": "charge", "item": word(&words, item), "on": date(on) }));
        let told = told.map(|answer| {
            let state = ChargeState::from_number(row.state.into()).unwrap();
            answer["state"] == state.name() && answer["yen"].as_i64().unwrap_or(ABSENT) == row.yen
        });
        prop_assert!(agrees(row.code, told));
    }
}

/// The cells of one column of an answer.
fn cells<const N: usize>(bytes: &[u8]) -> Vec<[u8; N]> {
    bytes.as_chunks().0.to_vec()
}

#[test]
fn door_4_columns_are_rows_side_by_side_in_every_width() {
    let profile = &PROFILES[0];
    let amounts = [1_i64, 29_999, 30_000, 0, -1];
    let days = [20_822_i32, 20_822, i32::MAX, 20_822, 20_822];
    let (kinds, members) = ([0_u8, 1, 2, 3, 3], [0_u8, 1, 0, 1, 1]);
    let (amount_bytes, day_bytes) = (amounts.map(i64::to_ne_bytes).concat(), days.map(i32::to_ne_bytes).concat());
    let columns = [Column::U8(&kinds), Column::I64(&amount_bytes), Column::U8(&members), Column::I32(&day_bytes)];
    let mut answers = vec![0; Rows::Fee.answer_bytes() * 5];
    profile.answer_rows(Rows::Fee, &columns, &mut answers).unwrap();
    let (fees, rest) = answers.split_at(40);
    let (taxes, codes) = rest.split_at(40);
    let mut wrong = 0;
    for row in 0..5 {
        let one = profile.fee_row(kinds[row].into(), amounts[row], members[row].into(), days[row].into());
        assert_eq!(i64::from_ne_bytes(cells(fees)[row]), one.fee);
        assert_eq!(i64::from_ne_bytes(cells(taxes)[row]), one.tax_contained);
        assert_eq!(u16::from_ne_bytes(cells(codes)[row]), one.code);
        wrong += u32::from(one.code != 0);
    }
    assert_eq!(wrong, 3, "a row that is wrong spoils no other");

    // One number for all rows.
    let mut same = vec![0; Rows::Day.answer_bytes() * 3];
    profile.answer_rows(Rows::Day, &[Column::One(20_822)], &mut same).unwrap();
    assert_eq!(same, [[0; 2], [0; 2], [0; 2]].concat().into_iter().chain([1; 3]).collect::<Vec<u8>>());
}

#[test]
fn door_4_columns_of_another_length_are_refused_and_nothing_is_written() {
    let profile = &PROFILES[0];
    let bytes = [0_u8; 24];
    let refused = |columns: &[Column<'_>], answers: usize| {
        let mut answers = vec![7; answers];
        let errors = profile.answer_rows(Rows::Days, columns, &mut answers).unwrap_err();
        assert!(answers.iter().all(|&byte| byte == 7));
        (errors[0].code, errors[0].field.clone())
    };
    let row = Rows::Days.answer_bytes();
    let wrong = Code::ColumnLength.number();
    let one = Column::One(0);
    assert_eq!(refused(&[Column::I64(&bytes), one], 4 * row), (wrong, "from".to_owned()));
    assert_eq!(refused(&[Column::I64(&bytes[..23]), one], 2 * row), (wrong, "from".to_owned()));
    assert_eq!(refused(&[one, Column::I32(&bytes)], 5 * row), (wrong, "business".to_owned()));
    assert_eq!(refused(&[one, Column::U8(&bytes)], 23 * row), (wrong, "business".to_owned()));
    assert_eq!(refused(&[one, one], 3 * row + 1), (wrong, String::new()));
    assert_eq!(refused(&[one], row), (wrong, String::new()));
    assert_eq!(refused(&[one, one, one], row), (wrong, String::new()));
    assert!(profile.answer_rows(Rows::Days, &[Column::I64(&[]), one], &mut []).is_ok());
}

#[test]
fn door_4_every_question_in_rows_says_its_columns_and_its_width() {
    for &rows in Rows::ALL {
        let columns = vec![Column::One(0); rows.columns().len()];
        let mut answers = vec![0; rows.answer_bytes() * 2];
        assert!(PROFILES[0].answer_rows(rows, &columns, &mut answers).is_ok(), "{}", rows.word());
        assert!(madoguchi::Request::WORDS.contains(&rows.word()));
    }
}
