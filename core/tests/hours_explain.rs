//! All answers about hours agree with each other and with models that walk minute by minute (HRS-7, HRS-8): a service is closed exactly if
//! some rule closes it; the reported change is the first one; windows divide a range in two; hours that begin on a day and closures that
//! end on one are exact to the minute; maintenance is the hours minus its windows.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test stops at the first surprise, and its minutes are far inside every integer"
)]

#[path = "support/fixed.rs"]
mod fixed;
mod support;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use fixed::fixed;
use madoguchi::{
    ClosingRule, Date, Hours, HoursError, Instant, Layer, Maintenance, MaintenanceError, MaintenanceFault,
    MaintenanceWindow, Profile, Service, Window,
};
use proptest::prelude::*;
use support::institution;

const TANUMA: &str = include_str!("../vectors/profiles/tanuma.toml");

static SEIWA: LazyLock<Profile> = LazyLock::new(Profile::seiwa);
static PROFILES: LazyLock<[Profile; 2]> = LazyLock::new(|| [Profile::seiwa(), Profile::load(TANUMA).unwrap()]);

// --- closed and why --------------------------------------------------------------------------------------------------

/// Every reported rule closes at the instant, none is missing, and a slice of any length gets what fits.
fn check_why(hours: &Hours<'_>, at: Instant) {
    let service = hours.service();
    let rules: Vec<_> = hours.closing_rules(at).collect();
    assert_eq!(hours.is_open(at), rules.is_empty(), "{service} at {at}: {rules:?}");
    assert!(rules.is_sorted_by_key(|closing| closing.layer), "{service} at {at}: {rules:?}");
    for closing in &rules {
        assert!(closing.from.is_none_or(|from| from <= at) && closing.to.is_none_or(|to| at < to), "{at}: {closing:?}");
        assert!([closing.rule, closing.ja, closing.en].iter().all(|text| !text.is_empty()), "{at}: {closing:?}");
    }
    for room in 0..=rules.len() + 1 {
        let mut places = vec![ClosingRule::default(); room];
        assert_eq!(hours.explain(at, &mut places), rules.len());
        let (filled, empty) = places.split_at(room.min(rules.len()));
        assert_eq!(filled, &rules[..filled.len()]);
        assert!(empty.iter().all(|place| *place == ClosingRule::default()));
    }
}

/// The instants around the changes of a service in a range: a minute and a millisecond before, at, and after.
fn around_changes(hours: &Hours<'_>, from: Instant, to: Instant) -> Vec<Instant> {
    let changes = hours.windows(from, to).flat_map(|window| [window.from, window.to]);
    let around = changes.flat_map(|change| [-60_000, -1, 0, 1, 60_000].map(|millis| change.epoch_millis() + millis));
    around.filter_map(|millis| Instant::from_epoch_millis(millis).ok()).collect()
}

#[test]
fn hrs_8_closed_is_to_have_a_rule_at_every_change() {
    for profile in PROFILES.iter() {
        for service in profile.services() {
            let hours = profile.hours(service).unwrap();
            for at in around_changes(&hours, at("2019-01-01T00:00+09:00"), at("2036-01-01T00:00+09:00")) {
                check_why(&hours, at);
            }
            for at in [Instant::MIN, Instant::MAX] {
                check_why(&hours, at);
            }
        }
    }
}

proptest! {
    #![proptest_config(fixed(2_000))]

    #[test]
    fn hrs_8_closed_is_to_have_a_rule_at_any_instant(millis in any_instant()) {
        for profile in PROFILES.iter() {
            for service in profile.services() {
                check_why(&profile.hours(service).unwrap(), millis);
            }
        }
    }
}

/// The layer of base hours shows whether a business day would have made a difference.
#[test]
fn hrs_8_the_layer_tells_the_day_from_the_hour() {
    let rows = [
        // 2027-01-11 (Monday) is 成人の日, 2027-01-09 a Saturday, 2027-01-12 a business day.
        (Service::Telephone, "2027-01-11T10:00+09:00", Some(Layer::BankDay)),
        (Service::Telephone, "2027-01-11T08:00+09:00", Some(Layer::Base)),
        (Service::Telephone, "2027-01-09T10:00+09:00", Some(Layer::BankDay)),
        (Service::Telephone, "2027-01-12T08:44:59.999+09:00", Some(Layer::Base)),
        (Service::Telephone, "2027-01-12T08:45+09:00", None),
        (Service::Statement, "2027-01-11T08:30+09:00", Some(Layer::BankDay)),
        (Service::Statement, "2027-01-11T07:30+09:00", Some(Layer::Base)),
        (Service::Statement, "2027-01-11T09:00+09:00", None),
        (Service::CurrentAccountTransfer, "2027-01-11T14:59+09:00", Some(Layer::BankDay)),
        (Service::CurrentAccountTransfer, "2027-01-11T15:00+09:00", Some(Layer::Base)),
        (Service::HelpDesk, "2027-05-06T08:59+09:00", Some(Layer::Base)),
        // The help desk is closed on these dates, business day or not.
        (Service::HelpDesk, "2027-05-03T10:00+09:00", Some(Layer::Base)),
        (Service::HelpDesk, "2027-12-31T10:00+09:00", Some(Layer::Base)),
    ];
    for (service, when, layer) in rows {
        let hours = SEIWA.hours(service).unwrap();
        let layers: Vec<_> = hours.closing_rules(at(when)).map(|closing| closing.layer).collect();
        assert_eq!(layers, Vec::from_iter(layer), "{service} at {when}");
    }
}

/// Several rules close at once, and each is reported with its own ends.
#[test]
fn hrs_8_every_rule_that_closes_is_told() {
    let new_year = SEIWA.hours(Service::CurrentAccountTransfer).unwrap();
    let told: Vec<_> = new_year
        .closing_rules(at("2027-01-03T00:05+09:00"))
        .map(|closing| (closing.rule, closing.layer, closing.from.map(text), closing.to.map(text)))
        .collect();
    // A Sunday, two days after the first Friday; the eve of January 3 at 23:40.
    let until = |to: &str| (Some("2027-01-02T23:40:00+09:00".to_owned()), Some(to.to_owned()));
    let (from, to) = until("2027-01-03T08:00:00+09:00");
    assert_eq!(told, [("HRS-6", Layer::BankDay, None, None), ("HRS-4d", Layer::Recurring, from, to)]);
}

// --- until when ------------------------------------------------------------------------------------------------------

proptest! {
    #![proptest_config(fixed(60))]

    /// The change is the first minute of another state, found by walking.
    #[test]
    fn hrs_8_the_next_change_is_the_first(start in any_instant()) {
        for profile in PROFILES.iter() {
            for service in profile.services() {
                let hours = profile.hours(service).unwrap();
                let status = hours.status(start);
                prop_assert_eq!(status.open, hours.is_open(start));
                let minute = start.epoch_millis().div_euclid(60_000);
                let walk = (minute + 1..=minute + 3 * 1_440).map_while(|minute| Instant::from_epoch_millis(minute * 60_000).ok());
                match walk.clone().find(|&at| hours.is_open(at) != status.open) {
                    Some(first) => prop_assert_eq!(status.changes_at, Some(first), "{} from {}", service, start),
                    None => prop_assert!(status.changes_at > walk.last() || status.changes_at.is_none()),
                }
            }
        }
    }

    /// Open and closed windows together are the range: alternating, without a gap.
    #[test]
    fn hrs_8_windows_cut_a_range_in_two(ends in [any_instant(), any_instant()], days in 0_i64..400) {
        let from = ends[0].min(ends[1]);
        let to = Instant::from_epoch_millis(from.epoch_millis() + days * 86_400_000).unwrap_or(Instant::MAX).min(ends[0].max(ends[1]));
        for profile in PROFILES.iter() {
            for service in profile.services() {
                let hours = profile.hours(service).unwrap();
                let mut parts: Vec<_> = hours.windows(from, to).map(|window| (window.from, window.to, true)).collect();
                parts.extend(hours.closed_windows(from, to).map(|window| (window.from, window.to, false)));
                parts.sort();
                prop_assert_eq!(parts.is_empty(), from == to);
                prop_assert!(parts.first().is_none_or(|part| part.0 == from) && parts.last().is_none_or(|part| part.1 == to));
                prop_assert!(parts.windows(2).all(|pair| pair[0].1 == pair[1].0 && pair[0].2 != pair[1].2));
                prop_assert!(parts.iter().all(|part| part.0 < part.1 && hours.is_open(part.0) == part.2));
                prop_assert_eq!(hours.windows(to, from).count() + hours.closed_windows(to, from).count(), 0);
            }
        }
    }
}

// --- hours and closures with their dates -----------------------------------------------------------------------------

/// Hours of a day and what they carry over to the next day, in minutes.
type Spans = &'static [(u32, u32)];

/// A base row or a closure, in the notation and for the model.
struct Dated {
    from: Option<&'static str>,
    until: Option<&'static str>,
    notation: &'static str,
    spans: Spans,
}

impl Dated {
    fn holds(&self, day: Date) -> bool {
        let day = day.to_string();
        self.from.is_none_or(|from| *from <= *day) && self.until.is_none_or(|until| *day <= *until)
    }

    fn covers(&self, minute: u32) -> bool {
        self.spans.iter().any(|span| (span.0..span.1).contains(&minute))
    }
}

/// Whether a minute of a day belongs to a span that began on that day or the day before, under the rows then in force.
fn covered(rows: &[Dated], latest_only: bool, day: Date, minute: u32) -> bool {
    let on = |day: Date, minute: u32| {
        let mut held: Vec<_> = rows.iter().filter(|row| row.holds(day)).collect();
        held.sort_by_key(|row| row.from);
        let skip = if latest_only { held.len().saturating_sub(1) } else { 0 };
        held.iter().skip(skip).any(|row| row.covers(minute))
    };
    on(day, minute) || day.previous().is_some_and(|before| on(before, minute + 1_440))
}

/// Compares two months of minutes with the model, and every minute with its explanation.
fn check_dated(base: &[Dated], closures: &[Dated]) {
    let mut text = String::new();
    for row in base {
        let from = row.from.map_or(String::new(), |from| format!("from = {from}\n"));
        let marks = if closures.is_empty() { "" } else { "marks = [\"※\"]\n" };
        text += &format!("[[hours]]\nservice = \"balance\"\n{from}{marks}open = \"{}\"\n{WORDS}", row.notation);
    }
    for closure in closures {
        let from = closure.from.map_or(String::new(), |from| format!("from = {from}\n"));
        let until = closure.until.map_or(String::new(), |until| format!("until = {until}\n"));
        text += &format!("[[closure]]\nmark = \"※\"\n{from}{until}when = [\"{}\"]\n{WORDS}", closure.notation);
    }
    let profile = Profile::load(&institution(&text, "")).unwrap();
    let hours = profile.hours(Service::Balance).unwrap();
    let first: Date = "2026-01-01".parse().unwrap();
    let mut wrong = Vec::new();
    for day in (first.index()..first.index() + 60).filter_map(Date::from_index) {
        for minute in 0..1_440 {
            let open = covered(base, true, day, minute) && !covered(closures, false, day, minute);
            let at = Instant::from_jst(day, minute).unwrap();
            let explained = hours.closing_rules(at).next().is_none();
            if (hours.is_open(at), explained) != (open, open) {
                wrong
                    .push(format!("at {at}: open is {open}, found {} and explained as {explained}", hours.is_open(at)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} minutes, the first {}", wrong.len(), wrong[0]);
}

/// The other keys of a row or a closure.
const WORDS: &str = "rule = \"HRS-4\"\ntext = { ja = \"試験\", en = \"test\" }\nsource = \"test\"\n";
const ALWAYS: Dated = Dated { from: None, until: None, notation: "00:00-24:00", spans: &[(0, 1_440)] };
const OFFICE: Spans = &[(540, 1_020)];
const NIGHT: Spans = &[(1_200, 1_560)];

#[test]
fn hrs_8_hours_begin_at_the_midnight_of_their_day() {
    let row = |from, notation, spans| Dated { from, until: None, notation, spans };
    check_dated(
        &[
            row(None, "09:00-17:00", OFFICE),
            // Not sorted by date.
            row(Some("2026-02-01"), "00:00-24:00", &[(0, 1_440)]),
            row(Some("2026-01-20"), "08:00-09:00,12:00-24:00", &[(480, 540), (720, 1_440)]),
            row(Some("2026-02-10"), "24/7 off", &[]),
        ],
        &[],
    );
}

#[test]
fn hrs_8_what_began_before_new_hours_runs_on() {
    let row = |from, notation, spans| Dated { from, until: None, notation, spans };
    check_dated(
        &[
            row(None, "20:00-26:00", NIGHT),
            row(Some("2026-01-10"), "09:00-17:00", OFFICE),
            row(Some("2026-01-20"), "20:00-26:00", NIGHT),
            row(Some("2026-01-21"), "09:00-17:00", OFFICE),
        ],
        &[],
    );
}

#[test]
fn hrs_4_a_closure_holds_from_its_first_day_to_its_last() {
    let closure = |from, until, notation, spans| Dated { from, until, notation, spans };
    check_dated(
        &[ALWAYS],
        &[
            closure(Some("2026-01-05"), Some("2026-01-05"), "09:00-17:00", OFFICE),
            closure(Some("2026-01-10"), Some("2026-01-12"), "20:00-26:00", NIGHT),
            closure(None, Some("2026-01-02"), "20:00-26:00", NIGHT),
            closure(Some("2026-02-20"), None, "20:00-26:00", NIGHT),
        ],
    );
}

/// After the last day of a closure, what the last day carried over still closes, whatever else the expression names on that day.
#[test]
fn hrs_4_a_closure_that_ends_leaves_what_it_began() {
    let spans: Spans = &[(0, 60), (1_380, 1_500)];
    let closure = |from, until| Dated { from, until, notation: "00:00-01:00,23:00-25:00", spans };
    check_dated(&[ALWAYS], &[closure(Some("2026-01-10"), Some("2026-01-12"))]);
    check_dated(&[ALWAYS], &[closure(Some("2026-01-31"), None)]);
}

/// A closure is explained on the first day of new hours, and what it began on the last day of the old ones is explained on the day after.
#[test]
fn hrs_4_a_closure_is_told_on_the_day_on_which_new_hours_begin() {
    let row = |from, notation, spans| Dated { from, until: None, notation, spans };
    let night = Dated { from: None, until: None, notation: "20:00-26:00", spans: NIGHT };
    check_dated(
        &[row(None, "00:00-24:00", &[(0, 1_440)]), row(Some("2026-01-20"), "08:00-24:00", &[(480, 1_440)])],
        &[night],
    );
}

/// More distinct days than a 16-bit number can count, and every minute finds its own day: a rule for each bit of the day of the year and
/// for each weekday, and closures that change every five years, so that no two days of the calendar are alike.
#[test]
fn hrs_4_as_many_different_days_as_the_calendar_has() {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let year: Vec<String> = (0..365)
        .map(|n| Date::from_ymd(2001, 1, 1).unwrap().plus_days(n).unwrap())
        .map(|day| format!("{} {:02}", months[usize::try_from(day.ymd().1).unwrap() - 1], day.ymd().2))
        .collect();
    // Bit n of the day of the year closes minute n, weekday n closes minute 100 + n.
    let bits = (0..9).map(|bit| {
        let days: Vec<_> =
            (0_u32..).zip(&year).filter(|(n, _)| n >> bit & 1 == 1).map(|(_, day)| day.as_str()).collect();
        format!("\"{} 00:{bit:02}-00:{:02}\"", days.join(","), bit + 1)
    });
    let weekdays = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
    let weekdays = weekdays.iter().zip(20..).map(|(day, minute)| format!("\"{day} 00:{minute}-00:{}\"", minute + 1));
    let mut text = format!(
        "[[hours]]\nservice = \"balance\"\nopen = \"00:00-24:00\"\nmarks = [\"※\"]\n{WORDS}\
         [[closure]]\nmark = \"※\"\nwhen = [{}]\n{WORDS}",
        bits.chain(weekdays).collect::<Vec<_>>().join(",")
    );
    for first in (1950..=2150).step_by(5) {
        let last = (first + 4).min(2150);
        text += &format!(
            "[[closure]]\nmark = \"※\"\nfrom = {first}-01-01\nuntil = {last}-12-31\nwhen = [\"12:00-12:01\"]\n{WORDS}"
        );
    }
    let profile = Profile::load(&institution(&text, "")).unwrap();
    let hours = profile.hours(Service::Balance).unwrap();
    for day in (0..=Date::MAX.index()).filter_map(Date::from_index) {
        let (y, m, d) = day.ymd();
        let of_year =
            Date::from_ymd(2001, m, d).map_or(0, |same| same.index() - Date::from_ymd(2001, 1, 1).unwrap().index());
        for minute in 0..30 {
            let closed = match minute {
                0..9 => of_year >> minute & 1 == 1,
                20..27 => day.weekday().days_from_monday() == minute - 20,
                _ => false,
            };
            assert_eq!(hours.is_open(Instant::from_jst(day, minute).unwrap()), !closed, "{day}, minute {minute}");
        }
        assert_eq!(hours.is_open(Instant::from_jst(day, 720).unwrap()), y < 1950, "{day}");
    }
}

/// The memory of a service that never closes, worked out from the format. The calendar's 73,944 days, from Tuesday 1948-07-20 to 2150-12-31, touch
/// 10,564 weeks of 4 bytes. There are two patterns: the first week, which begins closed and opens at its Monday 0:00, and every other week,
/// without a change. A pattern has 8 bytes and seven days of 16 bytes; the one change has 2.
#[test]
fn hrs_8_the_memory_of_a_timetable_is_that_of_its_parts() {
    let profile = Profile::load(&institution("", "")).unwrap();
    let hours = profile.hours(Service::Balance).unwrap();
    assert_eq!(hours.timetable_bytes(), 10_564 * 4 + 2 * (8 + 7 * 16) + 2);
}

/// Weeks share a pattern exactly if the same of their days are bank holidays, for hours that ask for nothing else. A week begins on a Monday, the
/// first one a day before the calendar; an open day has two changes.
#[test]
fn hrs_8_equal_weeks_are_kept_once() {
    let row = format!("[[hours]]\nservice = \"balance\"\nopen = \"Mo-Su 09:00-17:00; PH off\"\n{WORDS}");
    let profile = Profile::load(&institution(&row, "")).unwrap();
    let is_holiday =
        |day: Option<u32>| day.and_then(Date::from_index).is_some_and(|day| profile.calendar().is_bank_holiday(day));
    let weeks: BTreeSet<_> = (0..10_564_u32)
        .map(|week| [0, 1, 2, 3, 4, 5, 6].map(|day| is_holiday((week * 7 + day).checked_sub(1))))
        .collect();
    let open_days = weeks.iter().flatten().filter(|holiday| !**holiday).count();
    let hours = profile.hours(Service::Balance).unwrap();
    assert_eq!(hours.timetable_bytes(), 10_564 * 4 + weeks.len() * (8 + 7 * 16) + open_days * 2 * 2);
}

// --- maintenance -----------------------------------------------------------------------------------------------------

fn window(from: Instant, to: Instant, services: &[Service]) -> MaintenanceWindow {
    MaintenanceWindow {
        from,
        to,
        services: (!services.is_empty()).then(|| services.to_vec()),
        ja: "臨時休止".to_owned(),
        en: "maintenance".to_owned(),
    }
}

/// The open windows minus the maintenance, computed slowly from every instant at which anything may change.
fn less(hours: &Hours<'_>, windows: &[MaintenanceWindow], from: Instant, to: Instant) -> Vec<Window> {
    let service = hours.service();
    let own: Vec<_> = windows
        .iter()
        .filter(|window| window.services.as_ref().is_none_or(|services| services.contains(&service)))
        .collect();
    let mut edges: Vec<_> = hours.windows(from, to).flat_map(|window| [window.from, window.to]).collect();
    edges.extend(own.iter().flat_map(|window| [window.from, window.to]).filter(|edge| (from..to).contains(edge)));
    edges.extend([from, to]);
    edges.sort();
    edges.dedup();
    let mut open: Vec<Window> = Vec::new();
    for pair in edges.windows(2) {
        let closed = own.iter().any(|window| window.from <= pair[0] && pair[0] < window.to);
        if closed || !hours.is_open(pair[0]) {
            continue;
        }
        match open.last_mut().filter(|last| last.to == pair[0]) {
            Some(last) => last.to = pair[1],
            None => open.push(Window { from: pair[0], to: pair[1] }),
        }
    }
    open
}

/// The hours with maintenance agree with the model within a range, and their reasons are right.
fn check_maintenance(profile: &Profile, windows: &[MaintenanceWindow], from: Instant, to: Instant) {
    let before: Vec<_> = profile.services().map(|service| all(&profile.hours(service).unwrap(), from, to)).collect();
    let maintenance = profile.maintenance("r7", windows.to_vec()).unwrap();
    assert_eq!(maintenance.revision(), "r7");
    assert!(maintenance.windows().eq(windows));
    for service in profile.services() {
        let hours = profile.hours_with(service, &maintenance).unwrap();
        let plain = profile.hours(service).unwrap();
        assert_eq!(all(&hours, from, to), less(&plain, windows, from, to), "{service}: {windows:?}");
        for edge in windows.iter().flat_map(|window| [window.from, window.to]) {
            for millis in [-60_000, -1, 0, 1, 60_000] {
                if let Ok(at) = Instant::from_epoch_millis(edge.epoch_millis() + millis) {
                    check_why(&hours, at);
                    let told = hours.closing_rules(at).filter(|closing| closing.layer == Layer::Maintenance).count();
                    let closes = |window: &&MaintenanceWindow| {
                        window.from <= at
                            && at < window.to
                            && (window.services.as_ref().is_none_or(|services| services.contains(&service)))
                    };
                    assert_eq!(told, windows.iter().filter(closes).count());
                }
            }
        }
    }
    // The profile has not changed.
    let after: Vec<_> = profile.services().map(|service| all(&profile.hours(service).unwrap(), from, to)).collect();
    assert_eq!(before, after);
}

fn all(hours: &Hours<'_>, from: Instant, to: Instant) -> Vec<Window> {
    hours.windows(from, to).collect()
}

/// Windows of up to ten days within some weeks: overlapping, touching, across the ends of weeks.
fn some_windows() -> impl Strategy<Value = (Instant, Vec<MaintenanceWindow>)> {
    let length = prop_oneof![1_u32..120, 1_u32..15_000, Just(1_440), Just(10_080)];
    // Midnights, including Mondays, and any minute.
    let start = prop_oneof![0_u32..30_240, (0_u32..21).prop_map(|day| day * 1_440)];
    let services = prop_oneof![Just(vec![]), prop::sample::subsequence(Service::ALL, 1..4)];
    let some = prop::collection::vec((start, length, services), 1..12);
    (4..Date::MAX.index() - 60, some).prop_map(|(day, some)| {
        let first = Date::from_index(day).unwrap();
        let windows = some.into_iter().map(|(start, length, services)| {
            let from = Instant::from_jst(first, start).unwrap();
            window(from, Instant::from_jst(first, start + length).unwrap(), &services)
        });
        (Instant::from_jst(first, 0).unwrap(), windows.collect())
    })
}

proptest! {
    #![proptest_config(fixed(150))]

    #[test]
    fn hrs_7_maintenance_is_the_hours_less_its_windows((first, windows) in some_windows()) {
        let days = |days: i64| Instant::from_epoch_millis(first.epoch_millis() + days * 86_400_000).unwrap();
        check_maintenance(&SEIWA, &windows, days(-3), days(50));
    }
}

#[test]
fn hrs_7_windows_at_midnights_weeks_and_both_ends_of_the_calendar() {
    let all = |from: &str, to: &str| window(at(from), at(to), &[]);
    // 2027-03-01 and 2027-03-08 are Mondays. The last possible end is the last whole minute of the calendar.
    let last = Instant::from_jst(Date::MAX, 1_439).unwrap();
    let rows = [
        vec![all("2027-03-01T00:00+09:00", "2027-03-08T00:00+09:00")],
        vec![all("2027-03-07T23:00+09:00", "2027-03-08T00:00+09:00")],
        vec![all("2027-03-08T00:00+09:00", "2027-03-08T01:00+09:00")],
        vec![
            all("2027-03-08T00:00+09:00", "2027-03-08T01:00+09:00"),
            all("2027-03-07T23:00+09:00", "2027-03-08T00:00+09:00"),
        ],
        vec![
            all("2027-03-01T00:00+09:00", "2027-04-26T00:00+09:00"),
            all("2027-03-03T00:00+09:00", "2027-03-04T00:00+09:00"),
        ],
        vec![window(Instant::MIN, last, &[])],
        vec![window(Instant::MIN, Instant::from_jst(Date::MIN, 1).unwrap(), &[])],
        vec![window(Instant::from_jst(Date::MAX, 1_438).unwrap(), last, &[])],
        vec![window(Instant::MIN, Instant::from_jst(Date::MIN, 6 * 1_440).unwrap(), &[Service::Balance])],
        vec![],
    ];
    for windows in rows {
        check_maintenance(&SEIWA, &windows, at("2027-02-01T00:00+09:00"), at("2027-06-01T00:00+09:00"));
        let start = Instant::from_jst(Date::MIN, 30 * 1_440).unwrap();
        check_maintenance(&SEIWA, &windows, Instant::MIN, start);
        check_maintenance(&SEIWA, &windows, Instant::from_jst(Date::MAX, 0).unwrap(), Instant::MAX);
    }
}

/// A window that runs on over a Monday 0:00 is one, with no change at its midnights, and any part of it extends to the whole (HRS-8).
#[test]
fn hrs_7_a_window_over_the_end_of_a_week_is_one() {
    let profile = Profile::load(&institution("", "")).unwrap();
    // From a Saturday to a Tuesday.
    let (from, to) = (at("2027-03-06T22:00+09:00"), at("2027-03-09T06:00+09:00"));
    let maintenance = profile.maintenance("one", vec![window(from, to, &[])]).unwrap();
    let hours = profile.hours_with(Service::Balance, &maintenance).unwrap();
    let whole = Window { from, to };
    let month = (at("2027-03-01T00:00+09:00"), at("2027-04-01T00:00+09:00"));
    assert_eq!(Vec::from_iter(hours.closed_windows(month.0, month.1)), [whole]);
    for inside in [from, at("2027-03-07T23:59+09:00"), at("2027-03-08T00:00+09:00"), at("2027-03-09T05:59+09:00")] {
        assert_eq!(hours.status(inside).changes_at, Some(to), "{inside}");
        assert_eq!(hours.whole(Window { from: inside, to: inside }), whole, "{inside}");
    }
    // The state before the window began with the calendar.
    let before = hours.whole(Window { from: at("2027-03-06T21:59+09:00"), to: from });
    assert_eq!(before, Window { from: Instant::MIN, to: from });
}

/// A window in every week of the calendar: as many patterns as weeks.
#[test]
fn hrs_7_ten_thousand_windows() {
    let weeks = (1..10_500).map(|week: u32| {
        let monday = Date::from_index(week * 7 - 1).unwrap();
        let from = Instant::from_jst(monday, week % 10_000).unwrap();
        window(from, Instant::from_jst(monday, week % 10_000 + 1 + week % 77).unwrap(), &[Service::Balance])
    });
    let windows: Vec<_> = weeks.collect();
    let maintenance = SEIWA.maintenance("weekly", windows.clone()).unwrap();
    let hours = SEIWA.hours_with(Service::Balance, &maintenance).unwrap();
    let plain = SEIWA.hours(Service::Balance).unwrap();
    for window in &windows {
        let minute =
            |at: Instant, minutes: i64| Instant::from_epoch_millis(at.epoch_millis() + minutes * 60_000).unwrap();
        for (at, closed) in
            [(minute(window.from, -1), false), (window.from, true), (minute(window.to, -1), true), (window.to, false)]
        {
            assert_eq!(hours.is_open(at), plain.is_open(at) && !closed, "{at}");
        }
    }
}

#[test]
fn hrs_7_windows_of_another_profile_are_refused() {
    let maintenance = SEIWA.maintenance("r1", vec![]).unwrap();
    let other = &PROFILES[1];
    assert_eq!(other.hours_with(Service::Balance, &maintenance).err(), Some(HoursError::ForeignMaintenance));
    // Another copy of the same document is the same profile.
    assert!(PROFILES[0].hours_with(Service::Balance, &maintenance).is_ok());
    let spaced = Profile::load(&format!("{}\n", Profile::SEIWA)).unwrap();
    assert_eq!(spaced.hours_with(Service::Balance, &maintenance).err(), Some(HoursError::ForeignMaintenance));
}

#[test]
fn hrs_7_everything_wrong_with_every_window_is_told() {
    let small = Profile::load(&institution("", "")).unwrap();
    let (from, to) = (at("2027-03-01T00:00+09:00"), at("2027-03-02T00:00+09:00"));
    let odd = at("2027-03-01T00:00:00.001+09:00");
    let untold = MaintenanceWindow { ja: "　".to_owned(), en: "\n".to_owned(), ..window(from, to, &[]) };
    let errors = small.maintenance(
        "r1",
        vec![
            window(from, to, &[]),
            window(to, from, &[]),
            window(from, from, &[Service::Balance]),
            window(odd, to, &[]),
            window(to, odd, &[Service::Payeasy, Service::Login]),
            untold.clone(),
            MaintenanceWindow { en: "maintenance".to_owned(), ..untold },
        ],
    );
    let faults: Vec<_> =
        errors.unwrap_err().into_iter().map(|MaintenanceError { position, fault }| (position, fault)).collect();
    use MaintenanceFault::{Backwards, NoText, NotOffered, NotWholeMinutes};
    assert_eq!(
        faults,
        [
            (1, Backwards),
            (2, Backwards),
            (3, NotWholeMinutes),
            (4, Backwards),
            (4, NotWholeMinutes),
            (4, NotOffered(Service::Payeasy)),
            (4, NotOffered(Service::Login)),
            (5, NoText),
            (6, NoText),
        ]
    );
}

/// Threads can share windows, and the answers do not depend on which thread asks first.
#[test]
fn hrs_7_maintenance_is_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Maintenance>();
    let windows = vec![window(at("2027-03-01T00:00+09:00"), at("2027-03-02T00:00+09:00"), &[])];
    let profile = Profile::seiwa();
    let maintenance = profile.maintenance("r1", windows).unwrap();
    let ask = || {
        let open = |service| profile.hours_with(service, &maintenance).unwrap().is_open(at("2027-03-01T12:00+09:00"));
        profile.services().filter(|&service| open(service)).count()
    };
    let counts: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(ask)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(counts, [0; 8]);
}

// --- small things ----------------------------------------------------------------------------------------------------

/// `2027-01-03T17:00+09:00`, with or without seconds.
fn at(text: &str) -> Instant {
    let (civil, offset) = text.split_at(text.len() - 6);
    let seconds = if civil.len() == 16 { ":00" } else { "" };
    format!("{civil}{seconds}{offset}").parse().unwrap()
}

fn text(at: Instant) -> String {
    at.to_string()
}

fn any_instant() -> impl Strategy<Value = Instant> {
    (Instant::MIN.epoch_millis()..=Instant::MAX.epoch_millis())
        .prop_map(|millis| Instant::from_epoch_millis(millis).unwrap())
}
