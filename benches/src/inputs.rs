//! Thousands of inputs from a fixed seed: too many for a branch predictor to learn, and the same for every side.

use std::fmt::Write as _;
use std::ops::RangeInclusive;

use madoguchi::{Date, Instant, MaintenanceWindow, Profile, TransferKind, Yen};

/// Number of inputs that a question cycles through.
pub const INPUTS: usize = 1 << 14;

/// A civil date in three numbers, as a form or a database supplies it.
pub type Civil = (i32, u32, u32);

/// The inputs that decide a charge.
pub type Transfer = (TransferKind, bool, Yen, Date);

/// Pseudo-random numbers (SplitMix64): the same on every machine.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// A separate sequence for each seed.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    pub const fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }
}

/// The years of most questions.
pub const CENTURY: RangeInclusive<i32> = 2000..=2099;

/// The first day of a year.
pub fn first_of(year: i32) -> Date {
    Date::from_ymd(year, 1, 1).expect("a year of the calendar")
}

/// Random days of some years.
pub fn dates(years: RangeInclusive<i32>, seed: u64) -> Vec<Date> {
    let first = first_of(*years.start()).index();
    let last = Date::from_ymd(*years.end(), 12, 31).expect("a year of the calendar").index();
    let mut random = Random::new(seed);
    let span = u64::from(last - first + 1);
    (0..INPUTS).filter_map(|_| Date::from_index(first + random.below(span) as u32)).collect()
}

/// The same as three numbers.
pub fn civil(years: RangeInclusive<i32>, seed: u64) -> Vec<Civil> {
    dates(years, seed).into_iter().map(Date::ymd).collect()
}

/// Random instants of some years, to the millisecond.
pub fn instants(years: RangeInclusive<i32>, seed: u64) -> Vec<Instant> {
    let mut random = Random::new(seed ^ 0x5EED);
    let at = |day: Date| {
        let midnight = Instant::from_jst(day, 0).expect("a day of the calendar").epoch_millis();
        Instant::from_epoch_millis(midnight + random.below(86_400_000) as i64).expect("an instant of the day")
    };
    dates(years, seed).into_iter().map(at).collect()
}

/// Random transfers from the first day of `seiwa`'s table on: every kind, amounts of every length.
pub fn transfers(seed: u64) -> Vec<Transfer> {
    let mut random = Random::new(seed ^ 0xFEE);
    let amount = |random: &mut Random| {
        // Half of the transfers are below ¥60,000, around the edge of the bands; the others have 1 to 9 digits.
        let digits = random.below(9) as u32;
        let end = if random.below(2) == 0 { 60_000 } else { 10_u64.pow(digits + 1) };
        Yen::new(1 + random.below(end)).expect("a small amount")
    };
    dates(2020..=2099, seed)
        .into_iter()
        .map(|on| {
            let kind = TransferKind::ALL[random.below(4) as usize];
            (kind, random.below(2) == 0, amount(&mut random), on)
        })
        .collect()
}

/// The layout of the bands in a generated table of charges.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bands {
    /// All of the same width.
    Even,
    /// Of random widths.
    Random,
    /// All but the last are ¥1 or ¥2 wide; the last begins at ¥900,000,000,000. Widths give no advantage.
    Crowded,
}

/// The first amounts of `count` bands, from ¥1.
pub fn band_starts(bands: Bands, count: usize) -> Vec<u64> {
    let mut random = Random::new(0xBA2D);
    let mut starts = vec![1];
    while starts.len() < count {
        let width = match bands {
            Bands::Even => 10_000,
            Bands::Random => 1 + random.below(20_000),
            Bands::Crowded => 1 + random.below(2),
        };
        let last = starts.len() + 1 == count;
        let next = starts[starts.len() - 1] + width;
        starts.push(if bands == Bands::Crowded && last { 900_000_000_000 } else { next });
    }
    starts
}

/// A profile whose table of charges has `count` bands for each kind and membership.
pub fn profile_with_bands(bands: Bands, count: usize) -> String {
    let starts = band_starts(bands, count);
    let mut rows = String::new();
    for kind in TransferKind::ALL {
        for member in [true, false] {
            for (place, start) in starts.iter().enumerate() {
                let below = starts.get(place + 1).map_or(String::new(), |below| format!(" below = {below},"));
                let yen = 10 * (place % 90) + usize::from(member);
                let _ = writeln!(
                    rows,
                    "{{ kind = \"{kind}\", member = {member}, from = {start},{below} yen = {yen}, rule = \"FEE-3\", source = \"-\" }},",
                );
            }
        }
    }
    profile("00:00-24:00", "", &rows)
}

/// Transfers that fall into every band equally often.
pub fn transfers_over_bands(bands: Bands, count: usize, seed: u64) -> Vec<Transfer> {
    let starts = band_starts(bands, count);
    let mut random = Random::new(seed);
    transfers(seed)
        .into_iter()
        .map(|(kind, member, _, on)| {
            let band = random.below(count as u64) as usize;
            let width = starts.get(band + 1).map_or(10_000, |next| next - starts[band]);
            let amount = Yen::new(starts[band] + random.below(width)).expect("an amount of the table");
            (kind, member, amount, on)
        })
        .collect()
}

/// A profile with `count` yearly closures of an hour each, spread over the year.
pub fn profile_with_closures(count: usize) -> String {
    let mut closures = String::new();
    for n in 0..count {
        // 2001 is not a leap year, so every year has these days.
        let day = Date::from_index(first_of(2001).index() + (n * 365 / count) as u32).expect("a day of 2001");
        let (_, month, dom) = day.ymd();
        let month =
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][(month - 1) as usize];
        let (hour, minute) = (n * 7 % 23, n * 13 % 60);
        let _ = writeln!(
            closures,
            "[[closure]]\nmark = \"*\"\nrule = \"C-{n}\"\nwhen = [\"{month} {dom:02} {hour:02}:{minute:02}-{:02}:{minute:02}\"]\ntext = {{ ja = \"休止\", en = \"closed\" }}\nsource = \"-\"\n",
            hour + 1,
        );
    }
    profile("00:00-24:00", &closures, ONE_ROW_EACH)
}

/// `count` maintenance windows of an hour each, spread over the years 2026 and 2027.
pub fn maintenance_windows(count: usize) -> Vec<MaintenanceWindow> {
    let first = first_of(2026).index();
    let window = |n: usize| {
        let day = Date::from_index(first + (n * 730 / count) as u32).expect("a day of 2026 or 2027");
        let minute = (n * 421 % 1_380) as u32;
        MaintenanceWindow {
            from: Instant::from_jst(day, minute).expect("in the calendar"),
            to: Instant::from_jst(day, minute + 60).expect("in the calendar"),
            services: None,
            ja: "休止".to_owned(),
            en: "closed".to_owned(),
        }
    };
    (0..count).map(window).collect()
}

const ONE_ROW_EACH: &str = r#"
    { kind = "own-account", yen = 0, rule = "FEE-1", source = "-" },
    { kind = "same-branch", yen = 0, rule = "FEE-2", source = "-" },
    { kind = "own-institution", yen = 110, rule = "FEE-2", source = "-" },
    { kind = "other-bank", yen = 220, rule = "FEE-3", source = "-" },
"#;

/// A profile of one service, `balance`.
fn profile(open: &str, closures: &str, rows: &str) -> String {
    let marks = if closures.is_empty() { "" } else { "\"*\"" };
    let others = of_seiwa(&["lock", "credentials", "session", "act", "first-use", "approval"]);
    format!(
        r#"format = 1
id = "bench"
version = "1"
serial = 1
name = {{ ja = "計測", en = "Measured" }}
source = "-"

[[hours]]
service = "balance"
open = "{open}"
marks = [{marks}]
rule = "HRS-1"
text = {{ ja = "-", en = "-" }}
source = "-"

{closures}
[statement]
days = 90
rule = "HRS-10"
source = "-"

[tax]
rounding = "down"
rates = [{{ from = 2019-10-01, percent = "10" }}]

[[fee-table]]
from = 2019-10-01
rule = "FEE-5"
source = "-"
rows = [
{rows}]

{others}"#
    )
}

/// The built-in institution's tables with these names, and the tables below them.
fn of_seiwa(tables: &[&str]) -> String {
    let mut wanted = false;
    let lines = Profile::SEIWA.split_inclusive('\n').filter(|line| {
        if line.starts_with('[') {
            let name = line.trim_start_matches('[').split(['.', ']']).next();
            wanted = name.is_some_and(|name| tables.contains(&name));
        }
        wanted
    });
    lines.collect()
}
