//! Questions allocate nothing after the timetables are compiled: `dhat`, a counting allocator, counts every block. It is one test, because
//! the allocator belongs to the whole program.

use std::hint::black_box;

use madoguchi::{
    BankCalendar, ClosingRule, Date, FeeRequest, Instant, MaintenanceWindow, Profile, Service, TransferKind, Yen,
    national_holiday,
};

#[global_allocator]
static ALLOCATOR: dhat::Alloc = dhat::Alloc;

/// The number of blocks that a function allocates.
fn blocks(work: impl FnOnce()) -> u64 {
    let before = dhat::HeapStats::get().total_blocks;
    work();
    dhat::HeapStats::get().total_blocks.abs_diff(before)
}

#[test]
fn hrs_8_cal_6_fee_6_questions_allocate_nothing() {
    let days: Vec<Date> = (0..=Date::MAX.index()).step_by(61).filter_map(Date::from_index).collect();
    let instants: Vec<Instant> = days.iter().map(|&day| Instant::from_jst(day, day.index() % 1_440).unwrap()).collect();
    let amounts = [1, 29_999, 30_000, 999_999_999_999].map(|yen| Yen::new(yen).unwrap());
    let extra =
        "[calendar]\nadd = [{ date = 2026-05-07, name = { ja = \"臨時\", en = \"extra\" }, source = \"test\" }]\n";
    let profiles =
        [Profile::SEIWA.to_owned(), format!("{}\n{extra}", Profile::SEIWA)].map(|text| Profile::load(&text).unwrap());
    let window = MaintenanceWindow {
        from: "2027-03-01T00:00:00+09:00".parse().unwrap(),
        to: "2027-03-02T00:00:00+09:00".parse().unwrap(),
        services: Some(vec![Service::Balance]),
        ja: "臨時休止".to_owned(),
        en: "maintenance".to_owned(),
    };

    let _profiler = dhat::Profiler::builder().testing().build();
    assert_eq!(blocks(|| drop(black_box(Box::new(7)))), 1, "the counter counts");

    for profile in &profiles {
        profile.prepare();
        let calendar = profile.calendar();
        let maintenance = profile.maintenance("r1", vec![window.clone()]).unwrap();
        // The first question with these windows compiles them.
        let balance = profile.hours_with(Service::Balance, &maintenance).unwrap();
        let counted = [
            (
                "is it a holiday",
                blocks(|| {
                    assert!(days.iter().all(|&day| national_holiday(day).is_none_or(|holiday| !holiday.ja.is_empty())))
                }),
            ),
            (
                "is it a business day",
                blocks(|| {
                    for &day in &days {
                        black_box((calendar.is_business_day(day), calendar.is_bank_holiday(day)));
                        black_box(BankCalendar::national().is_business_day(day));
                    }
                }),
            ),
            (
                "business days on and between",
                blocks(|| {
                    for &day in &days {
                        for count in [-250, -1, 0, 1, 250, i32::MAX] {
                            black_box(calendar.business_days_on(day, count).is_ok());
                        }
                        black_box(calendar.business_days_between(Date::MIN, day).is_ok());
                    }
                }),
            ),
            (
                "facts of a day",
                blocks(|| {
                    for &day in &days {
                        black_box(calendar.facts(day).rules().count());
                    }
                    black_box(calendar.closed_days(Date::MIN, Date::MAX).count());
                }),
            ),
            (
                "fee and quote",
                blocks(|| {
                    for (&day, amount) in days.iter().zip(amounts.iter().cycle()) {
                        for &kind in TransferKind::ALL {
                            for member in [true, false] {
                                black_box(profile.fee(kind, member, *amount, day).is_ok());
                                black_box(profile.quote(kind, member, *amount, day).is_ok());
                            }
                        }
                    }
                }),
            ),
            (
                "open, until when, and why",
                blocks(|| {
                    let mut why = [ClosingRule::default(); 8];
                    for service in profile.services() {
                        let hours = profile.hours(service).unwrap();
                        for &at in &instants {
                            black_box((hours.is_open(at), hours.status(at), hours.explain(at, &mut why)));
                            black_box(hours.closing_rules(at).count());
                            black_box((hours.text(at.date()), hours.rules(at.date()).count()));
                        }
                    }
                }),
            ),
            (
                "the same with maintenance",
                blocks(|| {
                    let mut why = [ClosingRule::default(); 8];
                    for &at in instants.iter().chain([&window.from]) {
                        black_box((balance.is_open(at), balance.status(at), balance.explain(at, &mut why)));
                        black_box(
                            profile.hours_with(Service::Balance, &maintenance).is_ok_and(|hours| hours.is_open(at)),
                        );
                    }
                }),
            ),
            (
                "rows",
                blocks(|| {
                    for (&day, at) in days.iter().zip(&instants) {
                        let day = i64::from(day.epoch_days());
                        black_box((profile.hours_row(3, at.epoch_millis()), profile.hours_row(99, at.epoch_millis())));
                        black_box((profile.fee_row(3, 30_000, 1, day), profile.fee_row(3, -1, 1, day)));
                        black_box((profile.day_row(day), profile.days_row(day, 3), profile.between_row(day, day)));
                        black_box((profile.statement_row(day, day, day), profile.charge_row(1, day)));
                    }
                }),
            ),
            (
                "windows",
                blocks(|| {
                    black_box(balance.windows(Instant::MIN, Instant::MAX).count());
                    black_box(balance.closed_windows(Instant::MIN, Instant::MAX).count());
                }),
            ),
            (
                "the days of a statement",
                blocks(|| assert!(days.iter().skip(2).all(|&day| profile.statement_days(day).is_ok()))),
            ),
        ];
        for (question, blocks) in counted {
            assert_eq!(blocks, 0, "{question}");
        }
        // The record of a charge has a list of rules; its texts, even long ones, are shared with the profile.
        let request =
            FeeRequest { to: TransferKind::OtherBank, amount: amounts[2], member: true, on: window.from.date() };
        let mut answers = Vec::with_capacity(100);
        assert_eq!(
            blocks(|| answers.extend((0..100).map(|_| profile.answer_fee(&request)))),
            100,
            "records of a charge"
        );
        let copies: Vec<_> = answers.iter().flatten().collect();
        assert!(copies.iter().all(|answer| answer.rules == ["FEE-3", "FEE-5", "FEE-6"]));
    }
}
