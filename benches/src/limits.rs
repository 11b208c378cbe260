//! The minimum cost of each question: small functions written by hand, each of which knows only one thing.
//!
//! They represent the code of a programmer who needs only this one answer, fast, and has it precomputed in a table. None reads a profile,
//! names a rule or gives a reason; most do not check their input. Their tables are filled from the library's own answers, so they cannot be
//! wrong, and the tests compare them with the library over a wide sample.

use madoguchi::{BankCalendar, Date, Hours, Instant, TransferKind, national_holiday};

use crate::inputs::Civil;

/// One bit per day, in one `u32` per month, sixteen of them per year, indexed by year, month and day.
///
/// Knows: one yes or no for each day of 1948 … 2150. Does not know: whether the date exists (`2026-02-30` is simply no, as is another
/// year), the name of a holiday, why a day is closed, any profile.
#[derive(Debug)]
pub struct MonthBitmaps(Box<[u32; MONTHS]>);

const MONTHS: usize = 1 << 12;

impl MonthBitmaps {
    /// Fills the months with an answer for each day.
    pub fn new(answer: impl Fn(Date) -> bool) -> Self {
        let mut months = boxed();
        for day in every_day().filter(|&day| answer(day)) {
            let (year, month, dom) = day.ymd();
            months[month_index(year, month)] |= 1 << dom;
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
        self.0[month_index(year, month)] >> (dom & 31) & 1 == 1
    }
}

#[inline]
fn month_index(year: i32, month: u32) -> usize {
    (year.wrapping_sub(1948) as usize).wrapping_mul(16).wrapping_add(month as usize) & (MONTHS - 1)
}

/// Zeros.
fn boxed<T: Copy + Default, const N: usize>() -> Box<[T; N]> {
    vec![T::default(); N].try_into().unwrap_or_else(|_| unreachable!("as long as it is"))
}

/// One bit per day in words of 64, indexed by day number.
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

/// Business days with rank and select on bits: one word for eight days, and one word for eight business days.
///
/// Knows: the business days of one calendar, by day number and by year, month and day. Does not know: whether a date exists, the ends of
/// the calendar (wrong results), a count of 0 or backwards, any profile, eight business days that are more than 31 days apart.
#[derive(Debug)]
pub struct RankSelect {
    /// Business days before the eight days (32 bits), and the number among them up to and including each (8 × 4 bits).
    ranks: Box<[u64; EIGHTS]>,
    /// The day of the first of eight business days (24 bits), and the distance from it to each (8 × 5 bits).
    places: Box<[u64; EIGHTS]>,
    /// The day before the first of each month.
    months: Box<[u32; MONTHS]>,
}

const EIGHTS: usize = 1 << 14;

impl RankSelect {
    /// The bank business days of the country.
    pub fn business_days() -> Self {
        let calendar = BankCalendar::national();
        let mut own = Self { ranks: boxed(), places: boxed(), months: boxed() };
        let (mut count, mut before, mut first) = (0_u64, 0, 0);
        for day in every_day() {
            let (eight, place) = (day.index() as usize / 8, day.index() % 8);
            if place == 0 {
                before = count;
                own.ranks[eight] = before << 32;
            }
            if calendar.is_business_day(day) {
                if count.is_multiple_of(8) {
                    first = u64::from(day.index());
                    own.places[count as usize / 8] = first << 40;
                }
                own.places[count as usize / 8] |= (u64::from(day.index()) - first) << (count % 8 * 5);
                count += 1;
            }
            own.ranks[eight] |= (count - before) << (place * 4);
            let (year, month, dom) = day.ymd();
            own.months[month_index(year, month)] = day.index().wrapping_sub(dom);
        }
        own
    }

    /// The day number that is `count` business days later; the count is at least 1.
    #[inline]
    pub fn on(&self, from: u32, count: u32) -> u32 {
        let word = self.ranks[(from as usize / 8) & (EIGHTS - 1)];
        let rank = ((word >> 32) as u32).wrapping_add((word >> (from % 8 * 4)) as u32 & 15).wrapping_add(count) - 1;
        let word = self.places[(rank as usize / 8) & (EIGHTS - 1)];
        ((word >> 40) as u32).wrapping_add((word >> (rank % 8 * 5)) as u32 & 31)
    }

    /// The same for year, month and day.
    #[inline]
    pub fn on_civil(&self, (year, month, dom): Civil, count: u32) -> Civil {
        let from = self.months[month_index(year, month)].wrapping_add(dom);
        // Days from 1948-03-01, counted as if 2100 were a leap year.
        let to = self.on(from, count);
        let day = to.wrapping_add(141).wrapping_add(u32::from(to >= 55_376));
        let years = u64::from(day.wrapping_mul(4) | 3).wrapping_mul(2_939_745);
        let day_of_year = years as u32 / 2_939_745 / 4;
        let months = day_of_year.wrapping_mul(2_141).wrapping_add(197_913);
        let next = u32::from(day_of_year >= 306);
        let year = ((years >> 32) as u32).wrapping_add(1948).wrapping_add(next);
        (year as i32, (months >> 16).wrapping_sub(next * 12), (months & 0xffff) / 2_141 + 1)
    }
}

/// The charges of `seiwa` as code.
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
    let large = usize::from(amount >= 30_000);
    Some(match kind {
        TransferKind::OwnAccount | TransferKind::SameBranch => 0,
        TransferKind::OwnInstitution => 110,
        TransferKind::OtherBank => [[220, 440], [220, 330]][usize::from(member)][large],
    })
}

/// The same without a `match`, whose branch the processor must predict.
#[inline]
pub fn fee_by_cells(kind: TransferKind, member: bool, amount: u64, on: Date) -> Option<u64> {
    const FIRST: Date = match Date::from_ymd(2019, 10, 1) {
        Ok(first) => first,
        Err(_) => Date::MAX,
    };
    static CELLS: [[[u16; 2]; 2]; 4] = {
        let mut cells = [[[0; 2]; 2]; 4];
        cells[TransferKind::OwnInstitution as usize] = [[110; 2]; 2];
        cells[TransferKind::OtherBank as usize] = [[220, 440], [220, 330]];
        cells
    };
    let yen = CELLS[kind as usize & 3][usize::from(member)][usize::from(amount >= 30_000)];
    (amount != 0 && on >= FIRST).then_some(u64::from(yen))
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

/// The charges of `seiwa` as rows; the first that fits applies.
///
/// Knows: which row applied. Does not know: whether the rows overlap or leave a gap, a second table, tax.
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
/// Knows: open or not, and the next change on the same day; by walking through the days, the next change on any day. Does not know:
/// instants outside the calendar (a panic), days with more than eight changes or more than 256 kinds of days (a panic when built), any
/// rule, any second service, any ad-hoc closure.
#[derive(Debug)]
pub struct DayClasses {
    class: Vec<u8>,
    rows: Vec<DayRow>,
}

/// A kind of day. Unused minutes are after the end of the day.
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
    /// Computes every day of the calendar from the hours of a service.
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

    /// Bytes allocated on the heap.
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

    /// Open or not, and the next change if it is before midnight.
    #[inline]
    pub fn until_today(&self, at: Instant) -> (bool, Option<i64>) {
        let (day, minute) = Self::place(at);
        let row = &self.rows[usize::from(self.class[day])];
        let passed = row.passed(minute);
        let next = row.changes.get(passed).copied().filter(|&next| next != AFTER);
        let until = next.map(|next| START + day as i64 * DAY_MILLIS + i64::from(next) * MINUTE_MILLIS);
        (row.open ^ (passed & 1 == 1), until)
    }

    /// Open or not, and the next change, found by walking day by day.
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
    /// How many of its changes are at or before a minute.
    #[inline]
    fn passed(&self, minute: i16) -> usize {
        self.changes.iter().map(|&change| usize::from(change <= minute)).sum()
    }
}

/// One service's hours, drawn by hand: a class for each day, and for each class one bit per minute.
///
/// Knows: open or not. Does not know: the next change, instants outside the calendar (wrong results), more than 256 kinds of days (a panic
/// when built), any rule, any second service, any ad-hoc closure.
#[derive(Debug)]
pub struct MinuteBits {
    class: Box<[u8; CLASSES]>,
    rows: Box<[[u64; 32]; 256]>,
}

const CLASSES: usize = 1 << 17;

impl MinuteBits {
    /// Computes every day of the calendar from the hours of a service.
    pub fn new(hours: Hours<'_>) -> Self {
        let changes = changes_of(hours);
        let mut changes = changes.iter().copied().peekable();
        let mut open = hours.is_open(Instant::MIN);
        let mut own = Self { class: boxed(), rows: boxed() };
        let mut known = 0;
        for day in every_day() {
            let mut row = [0_u64; 32];
            for minute in 0..1_440_u32 {
                while changes.next_if_eq(&(day.index() * 1_440 + minute)).is_some() {
                    open = !open;
                }
                row[minute as usize / 64] |= u64::from(open) << (minute % 64);
            }
            let place = own.rows[..known].iter().position(|own| *own == row).unwrap_or(known);
            own.rows[place] = row;
            known = known.max(place + 1);
            own.class[day.index() as usize] = u8::try_from(place).expect("at most 256 kinds of days");
        }
        own
    }

    /// Open or not.
    #[inline]
    pub fn is_open(&self, at: Instant) -> bool {
        let minute = (at.epoch_millis().wrapping_sub(START) as u64 / MINUTE_MILLIS as u64) as u32;
        let (day, minute) = ((minute / 1_440) as usize, minute % 1_440);
        let row = &self.rows[usize::from(self.class[day & (CLASSES - 1)])];
        row[(minute as usize / 64) & 31] >> (minute % 64) & 1 == 1
    }
}

/// Every change of a service's hours, sorted, with binary search.
///
/// Knows, and does not know, the same as [`DayClasses::until`].
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

    /// Bytes allocated on the heap.
    pub fn bytes(&self) -> usize {
        size_of_val(&*self.changes)
    }

    /// Open or not, and the next change.
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
                let civil = calendar.business_days_on(from, count).map(Date::ymd);
                assert_eq!(civil, Ok(business.on_civil(from.ymd(), count as u32)), "{from} {count}");
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
                assert_eq!(fee_by_cells(kind, member, amount.get(), on), want, "{kind} {member} {amount} {on}");
                assert_eq!(fee_by_rows(&ROWS, kind, member, amount.get()), want, "{kind} {member} {amount} {on}");
            }
        }
    }

    #[test]
    fn day_classes_and_change_list_say_what_the_hours_say() {
        let seiwa = Profile::seiwa();
        for service in seiwa.services() {
            let hours = seiwa.hours(service).unwrap();
            let (classes, list, bits) = (DayClasses::new(hours), ChangeList::new(hours), MinuteBits::new(hours));
            for at in (0..4).flat_map(|seed| inputs::instants(1949..=2150, seed)) {
                let Status { open, changes_at } = hours.status(at);
                let want = (open, changes_at.map(Instant::epoch_millis));
                assert_eq!((classes.is_open(at), bits.is_open(at)), (open, open), "{service} {at}");
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
