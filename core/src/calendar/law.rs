//! Computes the national holidays of a year by the Act on National Holidays (国民の祝日に関する法律, Act 178 of 1948) with all its amendments: CAL-1
//! to CAL-4.
//!
//! Three passes over one year, as the Act defines them: the days it names (Article 2, and the one-off acts), the substitute holidays
//! (Article 3, paragraph 2), the days between two holidays (Article 3, paragraph 3). Everything here runs once, at compile time;
//! [`super::table`] stores the result.

#![expect(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::indexing_slicing,
    reason = "evaluated by the compiler: an overflow or a wrong index does not build"
)]

use crate::date::{days_from_civil, days_in_month};

/// Why a day is a national holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HolidayKind {
    /// Named by the Holiday Act, Article 2 (CAL-1).
    Holiday,
    /// Replaces a holiday on a Sunday: 振替休日 (CAL-2).
    Substitute,
    /// Between two holidays: 国民の休日 (CAL-3).
    Citizens,
    /// Made a holiday once, by a separate act (CAL-4).
    OneOff,
}

impl HolidayKind {
    /// The word used in answers: `holiday`, `substitute`, `citizens`, `one-off`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Holiday => "holiday",
            Self::Substitute => "substitute",
            Self::Citizens => "citizens",
            Self::OneOff => "one-off",
        }
    }

    /// The rule that makes the day a holiday.
    pub const fn rule(self) -> &'static str {
        match self {
            Self::Holiday => "CAL-1",
            Self::Substitute => "CAL-2",
            Self::Citizens => "CAL-3",
            Self::OneOff => "CAL-4",
        }
    }
}

/// The names of the holidays. The compiled table stores the discriminant; 0 means no holiday.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Name {
    NewYear = 1,
    ComingOfAge,
    Foundation,
    Emperor,
    Vernal,
    Showa,
    Greenery,
    Constitution,
    Children,
    Marine,
    Mountain,
    RespectForTheAged,
    Autumnal,
    HealthAndSports,
    Sports,
    Culture,
    Labour,
    WeddingOfAkihito,
    FuneralOfShowa,
    EnthronementOfAkihito,
    WeddingOfNaruhito,
    AccessionOfNaruhito,
    EnthronementOfNaruhito,
    Substitute,
    Citizens,
}

/// Japanese name, English name and kind of each [`Name`], starting at 1.
pub(super) const NAMES: [(&str, &str, HolidayKind); 25] = [
    ("元日", "New Year's Day", HolidayKind::Holiday),
    ("成人の日", "Coming of Age Day", HolidayKind::Holiday),
    ("建国記念の日", "National Foundation Day", HolidayKind::Holiday),
    ("天皇誕生日", "Emperor's Birthday", HolidayKind::Holiday),
    ("春分の日", "Vernal Equinox Day", HolidayKind::Holiday),
    ("昭和の日", "Showa Day", HolidayKind::Holiday),
    ("みどりの日", "Greenery Day", HolidayKind::Holiday),
    ("憲法記念日", "Constitution Memorial Day", HolidayKind::Holiday),
    ("こどもの日", "Children's Day", HolidayKind::Holiday),
    ("海の日", "Marine Day", HolidayKind::Holiday),
    ("山の日", "Mountain Day", HolidayKind::Holiday),
    ("敬老の日", "Respect for the Aged Day", HolidayKind::Holiday),
    ("秋分の日", "Autumnal Equinox Day", HolidayKind::Holiday),
    ("体育の日", "Health and Sports Day", HolidayKind::Holiday),
    ("スポーツの日", "Sports Day", HolidayKind::Holiday),
    ("文化の日", "Culture Day", HolidayKind::Holiday),
    ("勤労感謝の日", "Labour Thanksgiving Day", HolidayKind::Holiday),
    ("皇太子明仁親王の結婚の儀", "Wedding of Crown Prince Akihito", HolidayKind::OneOff),
    ("昭和天皇の大喪の礼", "Funeral of Emperor Showa", HolidayKind::OneOff),
    ("即位礼正殿の儀", "Enthronement of Emperor Akihito", HolidayKind::OneOff),
    ("皇太子徳仁親王の結婚の儀", "Wedding of Crown Prince Naruhito", HolidayKind::OneOff),
    ("天皇の即位の日", "Accession of Emperor Naruhito", HolidayKind::OneOff),
    ("即位礼正殿の儀の行われる日", "Enthronement of Emperor Naruhito", HolidayKind::OneOff),
    ("振替休日", "Substitute Holiday", HolidayKind::Substitute),
    ("国民の休日", "Citizens' Holiday", HolidayKind::Citizens),
];

/// The holidays of one year, by day of the year from 0: 0 for no holiday, otherwise a [`Name`].
pub(super) type Year = [u8; 366];

/// The holidays of a year from 1948 on. The caller must drop the days before 1948-07-20, when the Act came into force.
pub(super) const fn year(y: i32) -> Year {
    let mut days = [0; 366];
    named(y, &mut days);
    substitutes(y, &mut days);
    citizens(y, &mut days);
    days
}

/// Article 2, as it stood in each year, and the one-off acts (CAL-1, CAL-4).
const fn named(y: i32, days: &mut Year) {
    put(days, y, 1, 1, Name::NewYear);
    put(days, y, 1, if y < 2000 { 15 } else { nth_monday(y, 1, 2) }, Name::ComingOfAge);
    if y >= 1967 {
        put(days, y, 2, 11, Name::Foundation);
    }
    put(days, y, 3, vernal(y), Name::Vernal);
    put(days, y, 5, 3, Name::Constitution);
    put(days, y, 5, 5, Name::Children);
    put(days, y, 9, autumnal(y), Name::Autumnal);
    put(days, y, 11, 3, Name::Culture);
    put(days, y, 11, 23, Name::Labour);

    // The birthday of the reigning emperor; 2019 has none, because the reign changed between the two birthdays.
    match y {
        ..=1988 => put(days, y, 4, 29, Name::Emperor),
        1989..=2018 => put(days, y, 12, 23, Name::Emperor),
        2019 => {}
        2020.. => put(days, y, 2, 23, Name::Emperor),
    }
    match y {
        ..=1988 => {}
        1989..=2006 => put(days, y, 4, 29, Name::Greenery),
        2007.. => {
            put(days, y, 4, 29, Name::Showa);
            put(days, y, 5, 4, Name::Greenery);
        }
    }

    // In 2020 and 2021 some holidays were moved for the Olympic Games.
    match y {
        ..=1995 => {}
        1996..=2002 => put(days, y, 7, 20, Name::Marine),
        2020 => put(days, y, 7, 23, Name::Marine),
        2021 => put(days, y, 7, 22, Name::Marine),
        2003.. => put(days, y, 7, nth_monday(y, 7, 3), Name::Marine),
    }
    match y {
        ..=2015 => {}
        2020 => put(days, y, 8, 10, Name::Mountain),
        2021 => put(days, y, 8, 8, Name::Mountain),
        2016.. => put(days, y, 8, 11, Name::Mountain),
    }
    match y {
        ..=1965 => {}
        1966..=2002 => put(days, y, 9, 15, Name::RespectForTheAged),
        2003.. => put(days, y, 9, nth_monday(y, 9, 3), Name::RespectForTheAged),
    }
    match y {
        ..=1965 => {}
        1966..=1999 => put(days, y, 10, 10, Name::HealthAndSports),
        2000..=2019 => put(days, y, 10, nth_monday(y, 10, 2), Name::HealthAndSports),
        2020 => put(days, y, 7, 24, Name::Sports),
        2021 => put(days, y, 7, 23, Name::Sports),
        2022.. => put(days, y, 10, nth_monday(y, 10, 2), Name::Sports),
    }
    once(y, days);
}

/// Days that were holidays in one year alone, by laws of their own.
const fn once(y: i32, days: &mut Year) {
    match y {
        1959 => put(days, y, 4, 10, Name::WeddingOfAkihito),
        1989 => put(days, y, 2, 24, Name::FuneralOfShowa),
        1990 => put(days, y, 11, 12, Name::EnthronementOfAkihito),
        1993 => put(days, y, 6, 9, Name::WeddingOfNaruhito),
        2019 => {
            put(days, y, 5, 1, Name::AccessionOfNaruhito);
            put(days, y, 10, 22, Name::EnthronementOfNaruhito);
        }
        _ => {}
    }
}

/// Article 3, paragraph 2 (CAL-2): from 1973-04-12, a holiday on a Sunday makes the next day a holiday; since 2007, the next day that is
/// not itself a holiday.
const fn substitutes(y: i32, days: &mut Year) {
    if y < 1973 {
        return;
    }
    let first = if y == 1973 { day_of_year(1973, 4, 12) } else { 0 };
    let mut day = first;
    while day < 365 {
        if is_national(days[day]) && weekday(y, day) == SUNDAY {
            let mut next = day + 1;
            while y >= 2007 && is_national(days[next]) {
                next += 1;
            }
            if days[next] == 0 {
                days[next] = Name::Substitute as u8;
            }
        }
        day += 1;
    }
}

/// Article 3, paragraph 3 (CAL-3): from 1985-12-27, a day between two holidays. Before 2007, only if it is neither a Sunday nor a
/// substitute; since then, any day that is not itself a holiday.
const fn citizens(y: i32, days: &mut Year) {
    if y < 1986 {
        return;
    }
    let mut day = 1;
    while day < 365 {
        let between = is_national(days[day - 1]) && is_national(days[day + 1]);
        if between && days[day] == 0 && (y >= 2007 || weekday(y, day) != SUNDAY) {
            days[day] = Name::Citizens as u8;
        }
        day += 1;
    }
}

/// Whether the Act or a one-off act names the day. A substitute or a day between two holidays is 休日, not 国民の祝日.
const fn is_national(name: u8) -> bool {
    name != 0 && name != Name::Substitute as u8 && name != Name::Citizens as u8
}

/// The day of March on which the vernal equinox falls in JST.
///
/// The government announces it each February for the next year; until then it is a forecast. The constants are those of the usual
/// approximation for 1900-1979, 1980-2099 and 2100-2150, in millionths of a day.
const fn vernal(y: i32) -> u32 {
    match y {
        ..=1979 => equinox(y, 20_835_700, 1983),
        1980..=2099 => equinox(y, 20_843_100, 1980),
        2100.. => equinox(y, 21_851_000, 1980),
    }
}

/// The day of September on which the autumnal equinox falls in JST; see [`vernal`].
const fn autumnal(y: i32) -> u32 {
    match y {
        ..=1979 => equinox(y, 23_258_800, 1983),
        1980..=2099 => equinox(y, 23_248_800, 1980),
        // The approximation is a few minutes late: the real equinox is shortly before midnight.
        2107 => 23,
        2100.. => equinox(y, 24_248_800, 1980),
    }
}

const fn equinox(y: i32, millionths: i64, leap_from: i32) -> u32 {
    let drift = 242_194 * (y as i64 - 1980);
    ((millionths + drift) / 1_000_000 - (y as i64 - leap_from as i64) / 4) as u32
}

const fn put(days: &mut Year, y: i32, month: u32, day: u32, name: Name) {
    days[day_of_year(y, month, day)] = name as u8;
}

const fn day_of_year(y: i32, month: u32, day: u32) -> usize {
    let mut index = day as usize - 1;
    let mut earlier = 1;
    while earlier < month {
        index += days_in_month(y, earlier) as usize;
        earlier += 1;
    }
    index
}

/// Day of the month of the n-th Monday.
const fn nth_monday(y: i32, month: u32, n: u32) -> u32 {
    let first = (weekday(y, day_of_year(y, month, 1)) + 6) % 7; // days since Monday
    1 + (7 - first) % 7 + 7 * (n - 1)
}

/// 0 is Sunday.
const fn weekday(y: i32, day_of_year: usize) -> u32 {
    // 1970-01-01 was a Thursday.
    (days_from_civil(y, 1, 1) + day_of_year as i32 + 4).rem_euclid(7) as u32
}

const SUNDAY: u32 = 0;
