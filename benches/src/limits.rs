//! What each question costs at least: small functions written by hand, each of which knows one thing and nothing else.
//!
//! They stand for the code a programmer would write who needed this one answer, fast, and had it ready-made in a table.
//! None reads a profile, names a rule, or says why; most do not check what they are given. Their tables are filled from
//! the library's own answers, so that they cannot be wrong about what they do know, and the tests compare them with the
//! library over a wide sample.

use madoguchi::{BankCalendar, Date, Hours, Instant, TransferKind, national_holiday};

use crate::inputs::Civil;

/// Bits by day in one `u32` a month, read at year, month and day.
///
/// Knows: one yes or no for each day of 1948 … 2150. Does not know: whether the date exists (`2026-02-30` is a plain no, a
/// year outside a panic), the name of a holiday, why a day is closed, any profile.
#[derive(Debug)]
pub struct MonthBitmaps(Vec<u32>);

impl MonthBitmaps {
    /// Fills the months from an answer for each day.
    pub fn new(answer: impl Fn(Date) -> bool) -> Self {
        let mut months = vec![0; 203 * 12];
        for day in every_day().filter(|&day| answer(day)) {
            let (year, month, dom) = day.ymd();
            months[month_index(year, month)] |= 1 << (dom - 1);
        }
        Self(months)
    }

    /// The national holidays.
    pub fn holidays() -> Self {
        Self::new(|day| national_holiday(day).is_some())
    }

    /// The bank business days of the country.
    pub fn business_days() -> Self {
        let calendar = BankCalendar::national();
        Self::new(|day| calendar.is_business_day(day))
    }

    /// The bit of a civil date.
    #[inline]
    pub fn contains(&self, (year, month, dom): Civil) -> bool {
        self.0[month_index(year, month)] >> (dom - 1) & 1 == 1
    }
}

#[inline]
fn month_index(year: i32, month: u32) -> usize {
    (year - 1948) as usize * 12 + month as usize - 1
}

/// Bits by day in words of 64, read at a day number.
///
/// Knows: one yes or no for each day of the calendar. Does not know: the ends of the calendar (a panic), any profile.
#[derive(Debug)]
pub struct DayBitmap(Vec<u64>);

impl DayBitmap {
    /// The bank business days of the country.
    pub fn business_days() -> Self {
        let calendar = BankCalendar::national();
        let mut words = vec![0; every_day().count().div_ceil(64)];
        for day in every_day().filter(|&day| calendar.is_business_day(day)) {
            words[day.index() as usize / 64] |= 1 << (day.index() % 64);
        }
        Self(words)
    }

    /// The bit of a day number.
    #[inline]
    pub fn contains(&self, day: u32) -> bool {
        self.0[day as usize / 64] >> (day % 64) & 1 == 1
    }
}

/// Business days with rank and select, over a bitmap whose words are weeks: seven bits need no counting of bits, which
/// the oldest x86-64 has no instruction for, but two small tables.
///
/// Knows: the business days of one calendar. Does not know: the ends of the calendar (a panic or nonsense), a count of 0
/// or backwards, any profile.
#[derive(Debug)]
pub struct RankSelect {
    weeks: Vec<Week>,
    /// The week of every fourth business day.
    hints: Vec<u16>,
}

#[derive(Clone, Copy, Debug)]
struct Week {
    /// Business days before its Monday.
    before: u16,
    /// Its business days, Monday the lowest bit.
    days: u8,
}

impl RankSelect {
    /// The bank business days of the country.
    pub fn business_days() -> Self {
        let calendar = BankCalendar::national();
        let (mut weeks, mut hints, mut before) = (vec![], vec![], 0_u16);
        for monday in (0..every_day().count() as u32 + 1).step_by(7) {
            let is_business = |weekday: &u32| {
                let day = (monday + weekday).checked_sub(BEFORE_START).and_then(Date::from_index);
                day.is_some_and(|day| calendar.is_business_day(day))
            };
            let days = (0..5).filter(is_business).map(|weekday| 1 << weekday).sum::<u8>();
            while hints.len() * 4 < usize::from(before) + days.count_ones() as usize {
                hints.push(weeks.len() as u16);
            }
            weeks.push(Week { before, days });
            before += days.count_ones() as u16;
        }
        // Four business days in a row lie within four weeks, so three further weeks are looked at without asking.
        weeks.extend([Week { before: u16::MAX, days: 0 }; 3]);
        Self { weeks, hints }
    }

    /// The day number so many business days further on, at least 1.
    #[inline]
    pub fn on(&self, from: u32, count: u32) -> u32 {
        let (week, weekday) = ((from + BEFORE_START) / 7, (from + BEFORE_START) % 7);
        let passed = self.weeks[week as usize];
        let rank = u32::from(passed.before) + u32::from(COUNT[usize::from(passed.days & UP_TO[weekday as usize])]);
        let rank = rank + count - 1;
        let hint = usize::from(self.hints[rank as usize / 4]);
        let reached = |week: &Week| usize::from(u32::from(week.before) <= rank);
        let week = hint + self.weeks[hint + 1..hint + 4].iter().map(reached).sum::<usize>();
        let found = self.weeks[week];
        let weekday = SELECT[usize::from(found.days)][(rank - u32::from(found.before)) as usize];
        week as u32 * 7 + u32::from(weekday) - BEFORE_START
    }
}

/// Days from the Monday before the calendar to its first day, a Tuesday.
const BEFORE_START: u32 = 1;

/// The days of a week up to and with each.
const UP_TO: [u8; 7] = [0b1, 0b11, 0b111, 0b1111, 0b1_1111, 0b1_1111, 0b1_1111];

/// How many bits a number of five bits has.
static COUNT: [u8; 32] = {
    let mut table = [0; 32];
    let mut days = 0;
    while days < 32 {
        table[days] = days.count_ones() as u8;
        days += 1;
    }
    table
};

/// The place of the n-th bit of a number of five bits.
static SELECT: [[u8; 5]; 32] = {
    let mut table = [[0; 5]; 32];
    let mut days = 0;
    while days < 32 {
        let (mut bit, mut found) = (0, 0);
        while bit < 5 {
            if days >> bit & 1 == 1 {
                table[days][found] = bit;
                found += 1;
            }
            bit += 1;
        }
        days += 1;
    }
    table
};

/// The charges of `seiwa` in code.
///
/// Knows: the numbers of one table, valid from 2019-10-01. Does not know: any other profile, the row, the tax, its source.
#[inline]
pub fn fee_by_match(kind: TransferKind, member: bool, amount: u64, on: Date) -> Option<u64> {
    const FIRST: Date = match Date::from_ymd(2019, 10, 1) {
        Ok(first) => first,
        Err(_) => Date::MAX,
    };
    if amount == 0 || on < FIRST {
        return None;
    }
    Some(match (kind, member) {
        (TransferKind::OwnAccount | TransferKind::SameBranch, _) => 0,
        (TransferKind::OwnInstitution, _) => 110,
        (TransferKind::OtherBank, _) if amount < 30_000 => 220,
        (TransferKind::OtherBank, true) => 330,
        (TransferKind::OtherBank, false) => 440,
    })
}

/// A row of charges as data.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    kind: TransferKind,
    member: Option<bool>,
    from: u64,
    below: u64,
    yen: u64,
}

/// The charges of `seiwa` as rows, the first that fits.
///
/// Knows: which row it was. Does not know: whether the rows overlap or leave a gap, a second table, tax.
pub static ROWS: [Row; 7] = {
    const ALWAYS: (u64, u64) = (1, u64::MAX);
    const fn row(kind: TransferKind, member: Option<bool>, (from, below): (u64, u64), yen: u64) -> Row {
        Row { kind, member, from, below, yen }
    }
    [
        row(TransferKind::OwnAccount, None, ALWAYS, 0),
        row(TransferKind::SameBranch, None, ALWAYS, 0),
        row(TransferKind::OwnInstitution, None, ALWAYS, 110),
        row(TransferKind::OtherBank, Some(true), (1, 30_000), 220),
        row(TransferKind::OtherBank, Some(true), (30_000, u64::MAX), 330),
        row(TransferKind::OtherBank, Some(false), (1, 30_000), 220),
        row(TransferKind::OtherBank, Some(false), (30_000, u64::MAX), 440),
    ]
};

/// The charge by the first row that fits.
#[inline]
pub fn fee_by_rows(rows: &[Row], kind: TransferKind, member: bool, amount: u64) -> Option<u64> {
    rows.iter()
        .find(|row| {
            row.kind == kind && row.member.is_none_or(|only| only == member) && (row.from..row.below).contains(&amount)
        })
        .map(|row| row.yen)
}

/// One service's hours, compiled by hand: a class for each day, and for each class the minutes at which it opens or closes.
///
/// Knows: open or not, and until when as far as the same day tells; by walking on over the days, until when at all. Does
/// not know: instants outside the calendar (a panic), days of more than eight changes or more than 256 kinds of days (a
/// panic when built), any rule, any second service, any ad-hoc closure.
#[derive(Debug)]
pub struct DayClasses {
    class: Vec<u8>,
    rows: Vec<DayRow>,
}

/// A kind of day. Minutes that are not needed lie after the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct DayRow {
    changes: [i16; 8],
    open: bool,
}

const AFTER: i16 = i16::MAX;
const DAY_MILLIS: i64 = 86_400_000;
const MINUTE_MILLIS: i64 = 60_000;
const START: i64 = Instant::MIN.epoch_millis();

impl DayClasses {
    /// Draws every day of the calendar from the hours of a service.
    pub fn new(hours: Hours<'_>) -> Self {
        let changes = changes_of(hours);
        let mut changes = changes.iter().copied().peekable();
        let mut open = hours.is_open(Instant::MIN);
        let mut class = vec![];
        let mut rows: Vec<DayRow> = vec![];
        for day in every_day() {
            let midnight = day.index() * 1_440;
            if changes.next_if_eq(&midnight).is_some() {
                open = !open;
            }
            let mut row = DayRow { changes: [AFTER; 8], open };
            let mut place = 0;
            while let Some(change) = changes.next_if(|&change| change < midnight + 1_440) {
                row.changes[place] = (change - midnight) as i16;
                place += 1;
                open = !open;
            }
            let known = rows.iter().position(|known| *known == row);
            let place = known.unwrap_or_else(|| {
                rows.push(row);
                rows.len() - 1
            });
            class.push(u8::try_from(place).expect("at most 256 kinds of days"));
        }
        Self { class, rows }
    }

    /// Bytes on the heap.
    pub fn bytes(&self) -> usize {
        self.class.len() + size_of_val(&*self.rows)
    }

    /// Day number and minute of the day.
    #[inline]
    fn place(at: Instant) -> (usize, i16) {
        let millis = at.epoch_millis() - START;
        ((millis / DAY_MILLIS) as usize, (millis % DAY_MILLIS / MINUTE_MILLIS) as i16)
    }

    /// Open or not.
    #[inline]
    pub fn is_open(&self, at: Instant) -> bool {
        let (day, minute) = Self::place(at);
        let row = &self.rows[usize::from(self.class[day])];
        row.open ^ (row.passed(minute) & 1 == 1)
    }

    /// Open or not, and the instant at which that changes if it does so before midnight.
    #[inline]
    pub fn until_today(&self, at: Instant) -> (bool, Option<i64>) {
        let (day, minute) = Self::place(at);
        let row = &self.rows[usize::from(self.class[day])];
        let passed = row.passed(minute);
        let next = row.changes.get(passed).copied().filter(|&next| next != AFTER);
        let until = next.map(|next| START + day as i64 * DAY_MILLIS + i64::from(next) * MINUTE_MILLIS);
        (row.open ^ (passed & 1 == 1), until)
    }

    /// Open or not, and the instant at which that changes, by walking on day by day.
    #[inline]
    pub fn until(&self, at: Instant) -> (bool, Option<i64>) {
        let (day, minute) = Self::place(at);
        let row = &self.rows[usize::from(self.class[day])];
        let passed = row.passed(minute);
        let open = row.open ^ (passed & 1 == 1);
        let instant = |day: usize, minute: i16| START + day as i64 * DAY_MILLIS + i64::from(minute) * MINUTE_MILLIS;
        match row.changes.get(passed) {
            Some(&next) if next != AFTER => return (open, Some(instant(day, next))),
            _ => {}
        }
        for (later, &class) in self.class.iter().enumerate().skip(day + 1) {
            let row = &self.rows[usize::from(class)];
            if row.open != open {
                return (open, Some(instant(later, 0)));
            }
            if row.changes[0] != AFTER {
                return (open, Some(instant(later, row.changes[0])));
            }
        }
        (open, None)
    }
}

impl DayRow {
    /// How many of its changes have passed at a minute.
    #[inline]
    fn passed(&self, minute: i16) -> usize {
        self.changes.iter().map(|&change| usize::from(change <= minute)).sum()
    }
}

/// Every change of a service's hours, in order, searched by halving.
///
/// Knows: the same as [`DayClasses::until`]. Does not know: the same.
#[derive(Debug)]
pub struct ChangeList {
    /// Minutes from the start of the calendar.
    changes: Vec<u32>,
    open_at_first: bool,
}

impl ChangeList {
    /// Lists the changes of the hours of a service.
    pub fn new(hours: Hours<'_>) -> Self {
        Self { changes: changes_of(hours), open_at_first: hours.is_open(Instant::MIN) }
    }

    /// Bytes on the heap.
    pub fn bytes(&self) -> usize {
        size_of_val(&*self.changes)
    }

    /// Open or not, and the instant at which that changes.
    #[inline]
    pub fn until(&self, at: Instant) -> (bool, Option<i64>) {
        let minute = ((at.epoch_millis() - START) / MINUTE_MILLIS) as u32;
        let passed = self.changes.partition_point(|&change| change <= minute);
        let next = self.changes.get(passed).map(|&change| START + i64::from(change) * MINUTE_MILLIS);
        (self.open_at_first ^ (passed & 1 == 1), next)
    }
}

/// Every minute of the calendar at which a service opens or closes.
fn changes_of(hours: Hours<'_>) -> Vec<u32> {
    let mut changes = vec![];
    let mut next = hours.status(Instant::MIN).changes_at;
    while let Some(at) = next {
        changes.push(((at.epoch_millis() - START) / MINUTE_MILLIS) as u32);
        next = hours.status(at).changes_at;
    }
    changes
}

fn every_day() -> impl Iterator<Item = Date> {
    (0..).map_while(Date::from_index)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inputs;
    use madoguchi::{Profile, Service, Status};

    #[test]
    fn month_bitmaps_say_what_the_calendar_says_on_every_day() {
        let (holidays, business) = (MonthBitmaps::holidays(), MonthBitmaps::business_days());
        let calendar = BankCalendar::national();
        for day in every_day() {
            assert_eq!(holidays.contains(day.ymd()), national_holiday(day).is_some(), "{day}");
            assert_eq!(business.contains(day.ymd()), calendar.is_business_day(day), "{day}");
        }
    }

    #[test]
    fn rank_select_counts_as_the_calendar_counts_from_every_day() {
        let (bitmap, business) = (DayBitmap::business_days(), RankSelect::business_days());
        let calendar = BankCalendar::national();
        for from in every_day().take_while(|day| day.year() < 2145) {
            assert_eq!(bitmap.contains(from.index()), calendar.is_business_day(from), "{from}");
            for count in [1, 5, 20, 250, 1_000] {
                let want = calendar.business_days_on(from, count).map(Date::index);
                assert_eq!(want, Ok(business.on(from.index(), count as u32)), "{from} {count}");
            }
        }
    }

    #[test]
    fn both_charges_by_hand_are_the_profile_s() {
        let seiwa = Profile::seiwa();
        for seed in 0..10 {
            for (kind, member, amount, on) in inputs::transfers(seed) {
                let want = seiwa.fee(kind, member, amount, on).ok().map(madoguchi::Yen::get);
                assert_eq!(fee_by_match(kind, member, amount.get(), on), want, "{kind} {member} {amount} {on}");
                assert_eq!(fee_by_rows(&ROWS, kind, member, amount.get()), want, "{kind} {member} {amount} {on}");
            }
        }
    }

    #[test]
    fn day_classes_and_change_list_say_what_the_hours_say() {
        let seiwa = Profile::seiwa();
        for service in seiwa.services() {
            let hours = seiwa.hours(service).unwrap();
            let (classes, list) = (DayClasses::new(hours), ChangeList::new(hours));
            for at in (0..4).flat_map(|seed| inputs::instants(1949..=2150, seed)) {
                let Status { open, changes_at } = hours.status(at);
                let want = (open, changes_at.map(Instant::epoch_millis));
                assert_eq!(classes.is_open(at), open, "{service} {at}");
                assert_eq!(classes.until(at), want, "{service} {at}");
                assert_eq!(list.until(at), want, "{service} {at}");
                let today = want.1.filter(|_| changes_at.is_some_and(|change| change.date() == at.date()));
                assert_eq!(classes.until_today(at), (open, today), "{service} {at}");
            }
        }
    }

    #[test]
    fn generated_profiles_load_and_are_as_large_as_they_say() {
        for bands in [inputs::Bands::Even, inputs::Bands::Random, inputs::Bands::Crowded] {
            let profile = Profile::load(&inputs::profile_with_bands(bands, 64)).unwrap();
            assert_eq!(profile.fee_tables()[0].rows().len(), 512);
            for (kind, member, amount, on) in inputs::transfers_over_bands(bands, 64, 1) {
                assert!(profile.quote(kind, member, amount, on).is_ok());
            }
        }
        for count in [1, 8, 64, 512] {
            let profile = Profile::load(&inputs::profile_with_closures(count)).unwrap();
            let hours = profile.hours(Service::Balance).unwrap();
            let windows = hours.closed_windows(
                Instant::from_jst(inputs::first_of(2026), 0).unwrap(),
                Instant::from_jst(inputs::first_of(2027), 0).unwrap(),
            );
            assert_eq!(windows.count(), count);
            let seiwa = Profile::seiwa();
            let maintenance = seiwa.maintenance("1", inputs::maintenance_windows(count)).unwrap();
            assert_eq!(maintenance.windows().count(), count);
        }
    }
}
