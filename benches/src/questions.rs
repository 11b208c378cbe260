//! Every question of the table: its sides, its inputs, and its reach (the highest allowed ratio).

use std::hint::black_box;
use std::sync::OnceLock;

use madoguchi::{
    AttemptCounter, AttemptOf, BankCalendar, ClosingRule, Date, Factor, FormRule, Hours, Instant, Origin, Profile,
    Service, check_form, national_holiday,
};

use crate::inputs::{self, Bands, CENTURY, Civil, Transfer};
use crate::limits::{
    ChangeList, DayBitmap, DayClasses, MinuteBits, MonthBitmaps, ROWS, RankSelect, fee_by_cells, fee_by_match,
    fee_by_rows,
};
use crate::turns::{Run, run};

/// The kind of a side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The handwritten limit that the reach refers to.
    Limit,
    /// Another handwritten way, for comparison.
    Other,
    /// The library.
    Library,
}

/// A question with all its sides, over the same inputs.
pub struct Question {
    /// The question in words.
    pub text: &'static str,
    /// The reach: the highest allowed ratio of the library to its limit; `None` if it is only reported.
    pub reach: Option<f64>,
    /// The sides.
    pub sides: Vec<(Role, &'static str, Run)>,
}

impl Question {
    /// The sides alone.
    pub fn runs(&self) -> Vec<&Run> {
        self.sides.iter().map(|(_, _, run)| run).collect()
    }

    /// The index of the library's side.
    pub fn library(&self) -> usize {
        self.sides.iter().position(|(role, ..)| *role == Role::Library).unwrap_or(0)
    }
}

/// Makes a value on demand.
pub type Make<T> = fn() -> T;

/// Every question, in the order of the table, by a short name for command lines. Each is made on demand, because their tables together
/// are large.
pub const QUESTIONS: &[(&str, Make<Question>)] = &[
    ("loop", loop_alone),
    ("holiday", holiday),
    ("holiday-name", holiday_name),
    ("business-day", business_day),
    ("business-day-of-date", business_day_of_date),
    ("business-days-5", business_days_5),
    ("business-days-250", business_days_250),
    ("business-days-civil", business_days_civil),
    ("fee", fee),
    ("quote", quote),
    ("is-open", is_open),
    ("is-open-statement", is_open_statement),
    ("is-open-looked-up", is_open_looked_up),
    ("open-until", until_today),
    ("status", status),
    ("status-statement", status_statement),
    ("explain", explain),
    ("explain-closed", explain_closed),
    ("counter-begin", counter_begin),
    ("counter-due", counter_due),
    ("forms-first-use", forms_first_use),
    ("forms-customer-data", forms_customer_data),
    ("forms-questions", forms_questions),
];

/// Keeps a value until the process ends, so that a side can borrow it.
pub fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// The built-in profile.
pub fn seiwa() -> &'static Profile {
    static SEIWA: OnceLock<Profile> = OnceLock::new();
    SEIWA.get_or_init(Profile::seiwa)
}

/// The service that most closures of `seiwa` apply to.
pub const SERVICE: Service = Service::TransferSameDay;

fn hours(service: Service) -> Hours<'static> {
    seiwa().hours(service).expect("seiwa offers the service")
}

fn civil() -> &'static [Civil] {
    keep(inputs::civil(CENTURY, 1))
}

fn dates() -> &'static [Date] {
    keep(inputs::dates(CENTURY, 2))
}

fn instants() -> &'static [Instant] {
    keep(inputs::instants(CENTURY, 3))
}

fn transfers() -> &'static [Transfer] {
    keep(inputs::transfers(4))
}

fn loop_alone() -> Question {
    Question {
        text: "the loop alone, in every figure below",
        reach: None,
        sides: vec![(Role::Library, "madoguchi", run(instants(), |at| at))],
    }
}

fn holiday() -> Question {
    let (civil, months) = (civil(), MonthBitmaps::holidays());
    Question {
        text: "national holiday, of year, month and day",
        reach: Some(2.0),
        sides: vec![
            (Role::Limit, "month bitmaps", run(civil, move |day| months.contains(day))),
            (Role::Library, "madoguchi", run(civil, is_holiday)),
        ],
    }
}

/// Whether a civil date is a national holiday; `None` if there is no such date or it is outside the calendar.
#[inline]
pub fn is_holiday((year, month, day): Civil) -> Option<bool> {
    Date::from_ymd(year, month, day).ok().map(|day| national_holiday(day).is_some())
}

fn holiday_name() -> Question {
    let (civil, months) = (civil(), MonthBitmaps::holidays());
    let named = |(year, month, day): Civil| Date::from_ymd(year, month, day).ok().and_then(national_holiday);
    Question {
        text: "the same with its names and kind (the limit knows none)",
        reach: None,
        sides: vec![
            (Role::Limit, "month bitmaps", run(civil, move |day| months.contains(day))),
            (Role::Library, "madoguchi", run(civil, named)),
        ],
    }
}

fn business_day() -> Question {
    let (civil, months) = (civil(), MonthBitmaps::business_days());
    let calendar = seiwa().calendar();
    Question {
        text: "bank business day, of year, month and day",
        reach: Some(2.0),
        sides: vec![
            (Role::Limit, "month bitmaps", run(civil, move |day| months.contains(day))),
            (Role::Library, "madoguchi", run(civil, |day| is_business_day(calendar, day))),
        ],
    }
}

/// Whether a civil date is a bank business day; `None` if there is no such date.
#[inline]
pub fn is_business_day(calendar: &BankCalendar, (year, month, day): Civil) -> Option<bool> {
    Date::from_ymd(year, month, day).ok().map(|day| calendar.is_business_day(day))
}

fn business_day_of_date() -> Question {
    let (dates, bits) = (dates(), DayBitmap::business_days());
    let calendar = seiwa().calendar();
    Question {
        text: "bank business day, of a `Date`",
        reach: Some(2.0),
        sides: vec![
            (Role::Limit, "bitmap", run(dates, move |day| bits.contains(day.index()))),
            (Role::Library, "madoguchi", run(dates, |day| calendar.is_business_day(day))),
        ],
    }
}

fn business_days_5() -> Question {
    business_days("5 bank business days on", 5)
}

fn business_days_250() -> Question {
    business_days("250 bank business days on", 250)
}

fn business_days(text: &'static str, count: u32) -> Question {
    let (dates, bits) = (dates(), RankSelect::business_days());
    Question {
        text,
        reach: Some(2.0),
        sides: vec![
            (Role::Limit, "rank/select on bits", run(dates, move |day| bits.on(day.index(), black_box(count)))),
            (Role::Library, "madoguchi", business_days_on(dates, count as i32)),
        ],
    }
}

fn business_days_civil() -> Question {
    let (civil, bits) = (civil(), RankSelect::business_days());
    let calendar = seiwa().calendar();
    let on = |(year, month, day): Civil| {
        let from = Date::from_ymd(year, month, day).ok()?;
        calendar.business_days_on(from, black_box(5)).ok().map(Date::ymd)
    };
    Question {
        text: "5 bank business days on, from and to year, month and day",
        reach: Some(2.5),
        sides: vec![
            (Role::Limit, "rank/select on bits", run(civil, move |day| bits.on_civil(day, black_box(5)))),
            (Role::Library, "madoguchi", run(civil, on)),
        ],
    }
}

/// The library's side for business days.
pub fn business_days_on(dates: &'static [Date], count: i32) -> Run {
    let calendar = seiwa().calendar();
    run(dates, move |day| calendar.business_days_on(day, black_box(count)))
}

/// Attempt counters with none to five pending attempts, and the instant at which the last of them began.
fn counters() -> &'static [(&'static AttemptCounter, Instant)] {
    let policy = seiwa().lock(Factor::LoginPassword).unwrap().policy();
    let mut counter = AttemptCounter::NEW;
    let mut filled = vec![(keep(counter.clone()), Instant::MIN)];
    for n in 0..5 {
        let begun = Instant::from_epoch_millis(1_793_577_600_000 + n).expect("in the calendar");
        // Attempts of five names, because more than three of one name would be busy.
        let of = AttemptOf { tag: [n as u8; 4], ..attempt() };
        counter = counter.began(policy, of, begun).expect("the clock goes on").counter;
        filled.push((keep(counter.clone()), begun));
    }
    keep(filled.into_iter().cycle().take(inputs::INPUTS).collect::<Vec<_>>())
}

fn attempt() -> AttemptOf {
    AttemptOf { subject: "c-00001".into(), origin: Origin::Known, revision: 1, tag: [0; 4], act: [5; 8] }
}

fn counter_begin() -> Question {
    let policy = seiwa().lock(Factor::LoginPassword).unwrap().policy();
    let begin = run(counters(), |(counter, at)| counter.began(policy, attempt(), at));
    Question {
        text: "an attempt begins, none to five pending",
        reach: None,
        sides: vec![(Role::Library, "madoguchi", begin)],
    }
}

fn counter_due() -> Question {
    let policy = seiwa().lock(Factor::LoginPassword).unwrap().policy();
    let late: Instant = "2026-11-02T10:00:00+09:00".parse().expect("an instant");
    let due = run(counters(), move |(counter, _)| counter.due(policy, late));
    Question {
        text: "none to five pending attempts run out",
        reach: None,
        sides: vec![(Role::Library, "madoguchi", due)],
    }
}

/// The entries of a page, each with the rule of its form.
type Entries = &'static [(FormRule, &'static str)];

fn forms_first_use() -> Question {
    const ENTRIES: Entries = &[
        (FormRule::BranchNumber, "0１a4"),
        (FormRule::AccountType, "9"),
        (FormRule::AccountNumber, "12３45６7x"),
        (FormRule::Password, "ab-１"),
        (FormRule::Password, "Tulip2026abcd!"),
        (FormRule::LoginId, "hаnako"),
        (FormRule::LoginId, ""),
    ];
    forms("every fault of 7 entries: first use", &[ENTRIES])
}

fn forms_customer_data() -> Question {
    const ENTRIES: Entries = &[
        (FormRule::MailAddress, "a b@c@example.jp"),
        (FormRule::MailAddress, "data.tarou＠xxxx.com"),
        (FormRule::YesOrNo, "maybe"),
        (FormRule::Telephone, "9０-1234-56789"),
    ];
    forms("every fault of 4 entries: customer data", &[ENTRIES])
}

fn forms_questions() -> Question {
    const ENTRIES: Entries = &[
        (FormRule::Question, "fathers-birthday"),
        (FormRule::Answer, "二月十日"),
        (FormRule::Question, "song"),
        (FormRule::Answer, "さくらｱ"),
        (FormRule::Question, ""),
        (FormRule::Answer, "　　"),
        (FormRule::Tick, "no"),
    ];
    forms("every fault of 7 entries: secret questions", &[ENTRIES])
}

fn forms(text: &'static str, page: &'static [Entries]) -> Question {
    let forms = seiwa().credentials().forms();
    let faults =
        move |page: Entries| page.iter().map(|(rule, text)| check_form(*rule, text, forms).len()).sum::<usize>();
    Question { text, reach: None, sides: vec![(Role::Library, "madoguchi", run(page, faults))] }
}

fn fee() -> Question {
    let transfers = transfers();
    let seiwa = seiwa();
    Question {
        text: "charge of a transfer",
        reach: Some(2.0),
        sides: vec![
            (Role::Limit, "`match`", by_match(transfers)),
            (Role::Limit, "table of cells", by_cells(transfers)),
            (
                Role::Other,
                "rows as data",
                run(transfers, |(kind, member, amount, _)| fee_by_rows(black_box(&ROWS), kind, member, amount.get())),
            ),
            (
                Role::Library,
                "madoguchi",
                run(transfers, |(kind, member, amount, on)| seiwa.fee(kind, member, amount, on)),
            ),
        ],
    }
}

fn by_match(transfers: &'static [Transfer]) -> Run {
    run(transfers, |(kind, member, amount, on)| fee_by_match(kind, member, amount.get(), on))
}

fn by_cells(transfers: &'static [Transfer]) -> Run {
    run(transfers, |(kind, member, amount, on)| fee_by_cells(kind, member, amount.get(), on))
}

fn quote() -> Question {
    let transfers = transfers();
    Question {
        text: "the same with its evidence (table, row, tax, hash)",
        reach: Some(3.0),
        sides: vec![
            (Role::Limit, "`match`", by_match(transfers)),
            (Role::Limit, "table of cells", by_cells(transfers)),
            (Role::Library, "madoguchi", quotes(seiwa(), transfers)),
        ],
    }
}

/// The library's quotes.
pub fn quotes(profile: &'static Profile, transfers: &'static [Transfer]) -> Run {
    run(transfers, |(kind, member, amount, on)| profile.quote(kind, member, amount, on))
}

fn is_open() -> Question {
    is_open_of("open at T (`transfer-same-day`)", SERVICE)
}

fn is_open_statement() -> Question {
    is_open_of("open at T (`statement`)", Service::Statement)
}

fn is_open_of(text: &'static str, service: Service) -> Question {
    let (instants, hours) = (instants(), hours(service));
    let (classes, bits) = (DayClasses::new(hours), MinuteBits::new(hours));
    Question {
        text,
        reach: Some(2.0),
        sides: vec![
            (Role::Limit, "day classes", run(instants, move |at| classes.is_open(at))),
            (Role::Limit, "day classes, a bit a minute", run(instants, move |at| bits.is_open(at))),
            (Role::Library, "madoguchi", run(instants, move |at| hours.is_open(at))),
        ],
    }
}

fn is_open_looked_up() -> Question {
    let (instants, seiwa) = (instants(), seiwa());
    let classes = DayClasses::new(hours(SERVICE));
    Question {
        text: "the same, the service looked up in the profile each time",
        reach: None,
        sides: vec![
            (Role::Limit, "day classes", run(instants, move |at| classes.is_open(at))),
            (
                Role::Library,
                "madoguchi",
                run(instants, |at| seiwa.hours(black_box(SERVICE)).map(|hours| hours.is_open(at))),
            ),
        ],
    }
}

fn until_today() -> Question {
    let (instants, hours) = (instants(), hours(SERVICE));
    let classes = DayClasses::new(hours);
    Question {
        text: "open at T, and until when (the limit tells that for the same day only)",
        reach: None,
        sides: vec![
            (Role::Limit, "day classes", run(instants, move |at| classes.until_today(at))),
            (Role::Library, "madoguchi", run(instants, move |at| hours.status(at))),
        ],
    }
}

fn status() -> Question {
    status_of("open at T, and when that changes (`transfer-same-day`)", SERVICE)
}

fn status_statement() -> Question {
    status_of("open at T, and when that changes (`statement`)", Service::Statement)
}

fn status_of(text: &'static str, service: Service) -> Question {
    let (instants, hours) = (instants(), hours(service));
    let (classes, list) = (DayClasses::new(hours), ChangeList::new(hours));
    Question {
        text,
        reach: Some(2.0),
        sides: vec![
            (Role::Limit, "day classes, walked", run(instants, move |at| classes.until(at))),
            (Role::Limit, "sorted changes", run(instants, move |at| list.until(at))),
            (Role::Library, "madoguchi", run(instants, move |at| hours.status(at))),
        ],
    }
}

fn explain() -> Question {
    Question {
        text: "`explain` into a slice, at any time",
        reach: None,
        sides: vec![(Role::Library, "madoguchi", explained(instants()))],
    }
}

fn explain_closed() -> Question {
    let hours = hours(SERVICE);
    let closed: Vec<_> =
        (0..64).flat_map(|seed| inputs::instants(CENTURY, seed)).filter(|&at| !hours.is_open(at)).collect();
    Question {
        text: "`explain` into a slice, when closed",
        reach: None,
        sides: vec![(Role::Library, "madoguchi", explained(keep(closed)))],
    }
}

fn explained(instants: &'static [Instant]) -> Run {
    let hours = hours(SERVICE);
    run(instants, move |at| {
        let mut rules = [ClosingRule::default(); 8];
        let count = hours.explain(at, &mut rules);
        (count, black_box(rules).first().map(|rule| rule.from))
    })
}

/// A question whose cost must not depend on one of its properties.
pub struct Flatness {
    /// The question, and the property that changes.
    pub text: &'static str,
    /// The reach: the highest allowed ratio of the most expensive to the cheapest; `None` if it is only reported.
    pub reach: Option<f64>,
    /// Each value, and the library's side for it, made on demand.
    pub sides: Vec<(String, MakeRun)>,
}

/// Makes a side.
pub type MakeRun = Box<dyn Fn() -> Run>;

/// Every such question, by a short name for command lines.
pub const FLATNESS: &[(&str, Make<Flatness>)] = &[
    ("years-business-day", years_business_day),
    ("years-business-days", years_business_days),
    ("years-is-open", years_is_open),
    ("years-status", years_status),
    ("closures-is-open", closures_is_open),
    ("closures-status", closures_status),
    ("windows-is-open", windows_is_open),
    ("windows-status", windows_status),
    ("counts", counts),
    ("rows-even", rows_even),
    ("rows-random", rows_random),
    ("rows-crowded", rows_crowded),
];

const YEARS: [i32; 15] = [2001, 2008, 2015, 2022, 2029, 2036, 2043, 2050, 2057, 2064, 2071, 2078, 2085, 2092, 2099];

fn by<T: Copy + ToString + 'static>(values: &[T], side: impl Fn(T) -> Run + Copy + 'static) -> Vec<(String, MakeRun)> {
    let make = |&value: &T| (value.to_string(), Box::new(move || side(value)) as MakeRun);
    values.iter().map(make).collect()
}

fn years_business_day() -> Flatness {
    Flatness {
        text: "bank business day of year, month and day, by year",
        reach: Some(1.1),
        sides: by(&YEARS, |year| {
            let (calendar, civil) = (seiwa().calendar(), keep(inputs::civil(year..=year, 5)));
            run(civil, |day| is_business_day(calendar, day))
        }),
    }
}

fn years_business_days() -> Flatness {
    Flatness {
        text: "5 bank business days on, by year",
        reach: Some(1.1),
        sides: by(&YEARS, |year| business_days_on(keep(inputs::dates(year..=year, 6)), 5)),
    }
}

fn years_is_open() -> Flatness {
    Flatness {
        text: "open at T (`transfer-same-day`), by year",
        reach: Some(1.1),
        sides: by(&YEARS, |year| opens(hours(SERVICE), keep(inputs::instants(year..=year, 7)))),
    }
}

fn years_status() -> Flatness {
    Flatness {
        text: "open at T, and when that changes (`transfer-same-day`), by year",
        reach: Some(1.1),
        sides: by(&YEARS, |year| statuses(hours(SERVICE), keep(inputs::instants(year..=year, 8)))),
    }
}

fn opens(hours: Hours<'static>, instants: &'static [Instant]) -> Run {
    run(instants, move |at| hours.is_open(at))
}

fn statuses(hours: Hours<'static>, instants: &'static [Instant]) -> Run {
    run(instants, move |at| hours.status(at))
}

const CLOSURES: [usize; 4] = [1, 8, 64, 512];

/// The hours of a service with `count` yearly closures.
pub fn with_closures(count: usize) -> Hours<'static> {
    let profile = keep(Profile::load(&inputs::profile_with_closures(count)).expect("the generated profile loads"));
    profile.hours(Service::Balance).expect("it has one service")
}

/// The hours of a service of `seiwa` with `count` maintenance windows.
pub fn with_windows(count: usize) -> Hours<'static> {
    let windows = inputs::maintenance_windows(count);
    let maintenance = keep(seiwa().maintenance("1", windows).expect("the windows are sound"));
    seiwa().hours_with(SERVICE, maintenance).expect("seiwa offers the service")
}

/// The two years over which the maintenance windows are spread.
fn two_years() -> &'static [Instant] {
    keep(inputs::instants(2026..=2027, 9))
}

fn closures_is_open() -> Flatness {
    Flatness {
        text: "open at T, by closures that return every year",
        reach: Some(1.2),
        sides: by(&CLOSURES, |count| opens(with_closures(count), two_years())),
    }
}

fn closures_status() -> Flatness {
    Flatness {
        text: "open at T, and when that changes, by closures that return every year",
        reach: Some(1.2),
        sides: by(&CLOSURES, |count| statuses(with_closures(count), two_years())),
    }
}

fn windows_is_open() -> Flatness {
    Flatness {
        text: "open at T (`transfer-same-day`), by maintenance windows in two years",
        reach: Some(1.2),
        sides: by(&CLOSURES, |count| opens(with_windows(count), two_years())),
    }
}

fn windows_status() -> Flatness {
    Flatness {
        text: "open at T, and when that changes (`transfer-same-day`), by maintenance windows in two years",
        reach: Some(1.2),
        sides: by(&CLOSURES, |count| statuses(with_windows(count), two_years())),
    }
}

fn counts() -> Flatness {
    Flatness {
        text: "k bank business days on, by k",
        reach: Some(1.1),
        sides: by(&[1, 5, 20, 250, 1_000], |count| business_days_on(dates(), count)),
    }
}

fn by_rows(text: &'static str, reach: Option<f64>, bands: Bands) -> Flatness {
    let side = move |rows: usize| {
        let text = inputs::profile_with_bands(bands, rows / 8);
        let profile = keep(Profile::load(&text).expect("the generated profile loads"));
        quotes(profile, keep(inputs::transfers_over_bands(bands, rows / 8, 11)))
    };
    Flatness { text, reach, sides: by(&[16, 64, 256, 1_000], side) }
}

fn rows_even() -> Flatness {
    by_rows("quote with evidence, by rows, bands of one width", Some(1.6), Bands::Even)
}

fn rows_random() -> Flatness {
    by_rows("quote with evidence, by rows, bands of random width", Some(1.6), Bands::Random)
}

fn rows_crowded() -> Flatness {
    let text = "quote with evidence, by rows, bands crowded at one end: the worst there is, at no institution";
    by_rows(text, None, Bands::Crowded)
}

/// A side to run, by name: `QUESTION:SIDE` (`QUESTION` alone is the library's) or `FLATNESS:VALUE`.
///
/// # Errors
/// The existing names, if there is no such side.
pub fn side(name: &str) -> Result<Run, String> {
    let (question, side) = name.split_once(':').unwrap_or((name, "madoguchi"));
    if let Some((_, make)) = QUESTIONS.iter().find(|(name, _)| *name == question) {
        let found = make().sides.into_iter().find(|(_, name, _)| *name == side);
        return found.map(|(.., run)| run).ok_or_else(|| sides(make().sides.iter().map(|(_, name, _)| *name)));
    }
    if let Some((_, make)) = FLATNESS.iter().find(|(name, _)| *name == question) {
        let found = make().sides.into_iter().find(|(value, _)| value == side);
        return found
            .map(|(_, make)| make())
            .ok_or_else(|| sides(make().sides.iter().map(|(value, _)| value.as_str())));
    }
    let names = QUESTIONS.iter().map(|(name, _)| *name).chain(FLATNESS.iter().map(|(name, _)| *name));
    Err(format!("no question `{question}`; there are: {}", names.collect::<Vec<_>>().join(", ")))
}

fn sides<'a>(names: impl Iterator<Item = &'a str>) -> String {
    format!("no such side; there are: {}", names.collect::<Vec<_>>().join(", "))
}
