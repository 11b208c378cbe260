//! Holidays and business days.

use bdays::HolidayCalendar;
use chrono::NaiveDate;
use madoguchi::{BankCalendar, Date, national_holiday};
use madoguchi_benches::inputs::{self, CENTURY};
use madoguchi_benches::questions::keep;
use opening_hours::localization::Country;

use crate::{Group, Side};

/// The questions about days.
pub fn groups() -> Vec<Group> {
    vec![holiday(), business_day(), business_days_on(5), business_days_on(250)]
}

/// Random days of 2000 … 2099.
fn dates() -> &'static [Date] {
    keep(inputs::dates(CENTURY, 1))
}

/// The same in chrono's type.
fn naive() -> &'static [NaiveDate] {
    keep(dates().iter().map(|day| day.to_chrono()).collect::<Vec<_>>())
}

/// Every day of 2000 … 2099, to count the wrong ones.
fn century() -> impl Iterator<Item = Date> {
    let first = inputs::first_of(2000);
    (first.index()..inputs::first_of(2100).index()).filter_map(Date::from_index)
}

/// On how many days of 2000 … 2099 a library is wrong.
fn wrong(right: impl Fn(Date) -> bool, theirs: impl Fn(Date) -> bool) -> Option<(usize, usize)> {
    Some((century().filter(|&day| right(day) != theirs(day)).count(), century().count()))
}

fn is_holiday(day: Date) -> bool {
    national_holiday(day).is_some()
}

fn holiday() -> Group {
    let compact = Country::JP.holidays();
    let compact: &'static _ = keep(compact);
    let koyomi_of = |day: &Date| {
        let (year, month, dom) = day.ymd();
        koyomi::Date::from_ymd(year, month, dom).expect("a date")
    };
    let koyomi_dates: &'static [koyomi::Date] = keep(dates().iter().map(koyomi_of).collect::<Vec<_>>());
    let koyomi_dates: &'static [&'static koyomi::Date] = keep(koyomi_dates.iter().collect::<Vec<_>>());
    let none: &[bool] = &[];
    let mut sides = vec![
        Side::new("madoguchi, of a `Date`", dates(), none, is_holiday),
        Side::new("madoguchi, of a chrono `NaiveDate`", naive(), none, |day| Date::try_from(day).is_ok_and(is_holiday)),
        Side::new("opening-hours, its `CompactCalendar` of Japan", naive(), none, |day| {
            compact.get_public().contains(day)
        }),
        Side::new(
            "koyomi, with the name, its own date made beforehand",
            koyomi_dates,
            &[] as &[Option<String>],
            |day| day.holiday(),
        ),
    ];
    sides[0].differs = Some((0, century().count()));
    sides[1].differs = Some((0, century().count()));
    sides[2].differs = wrong(is_holiday, |day| compact.get_public().contains(day.to_chrono()));
    sides[3].differs = wrong(is_holiday, |day| koyomi_of(&day).holiday().is_some());
    Group { text: "national holiday (wrong: days of 2000 … 2099)".to_owned(), sides }
}

/// Our bank calendar in the form that bdays needs, because bdays has none for Japan.
struct OurHolidays(BankCalendar);

impl HolidayCalendar<NaiveDate> for OurHolidays {
    fn is_holiday(&self, day: NaiveDate) -> bool {
        Date::try_from(day).is_ok_and(|day| self.0.is_bank_holiday(day))
    }
}

fn cached() -> bdays::HolidayCalendarCache<NaiveDate> {
    let day = |year| inputs::first_of(year).to_chrono();
    bdays::HolidayCalendarCache::new(OurHolidays(BankCalendar::national()), day(1990), day(2110))
}

fn business_day() -> Group {
    let calendar = BankCalendar::national();
    let (ours, also_ours, right) = (calendar.clone(), calendar.clone(), calendar);
    let cached = cached();
    let tokyo: &'static _ = keep(finance_dates::calendar_for_region("JP").expect("it has a calendar of Tokyo"));
    let none: &[bool] = &[];
    let mut sides = vec![
        Side::new("madoguchi, of a `Date`", dates(), none, move |day| ours.is_business_day(day)),
        Side::new("madoguchi, of a chrono `NaiveDate`", naive(), none, move |day| {
            Date::try_from(day).is_ok_and(|day| also_ours.is_business_day(day))
        }),
        Side::new("bdays, cached, with our holidays", naive(), none, move |day| cached.is_bday(day)),
        Side::new("finance-dates, the Tokyo exchange", naive(), none, |day| tokyo.is_business_day(day)),
    ];
    sides[0].differs = Some((0, century().count()));
    sides[1].differs = Some((0, century().count()));
    sides[2].differs = Some((0, century().count()));
    sides[3].differs = wrong(|day| right.is_business_day(day), |day| tokyo.is_business_day(day.to_chrono()));
    Group { text: "bank business day (wrong: days of 2000 … 2099)".to_owned(), sides }
}

fn business_days_on(count: i32) -> Group {
    let calendar = BankCalendar::national();
    let wanted: Vec<NaiveDate> = dates()
        .iter()
        .map(|&day| calendar.business_days_on(day, count).expect("in the calendar").to_chrono())
        .collect();
    let ours: Vec<_> = dates().iter().map(|&day| calendar.business_days_on(day, count)).collect();
    let cached = cached();
    let sides = vec![
        Side::new("madoguchi", dates(), &ours, move |day| calendar.business_days_on(day, count)),
        // Starts from a business day; otherwise bdays first moves to the next one, as ours does.
        Side::new("bdays, cached, with our holidays", naive(), &wanted, move |day| {
            let closed = !cached.is_bday(day);
            cached.advance_bdays(day, if closed { count - 1 } else { count })
        }),
    ];
    Group { text: format!("{count} bank business days on"), sides }
}
