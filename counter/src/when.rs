//! Formats dates and instants for people, in Japanese and English.

use madoguchi::{Date, Instant};

/// `1月4日（月）`, with the year if it is not that of `seen_from`.
pub(crate) fn day_ja(day: Date, seen_from: Date) -> String {
    let (year, month, dom) = day.ymd();
    let year = if year == seen_from.year() { String::new() } else { format!("{year}年") };
    format!("{year}{month}月{dom}日（{}）", day.weekday().ja())
}

/// `Mon 4 Jan`, with the year if it is not that of `seen_from`.
pub(crate) fn day_en(day: Date, seen_from: Date) -> String {
    let (year, _, dom) = day.ymd();
    let year = if year == seen_from.year() { String::new() } else { format!(" {year}") };
    format!("{} {dom} {}{year}", weekday_en(day), month_en(day))
}

/// `きょう 8:00`, `あす 1月4日（月）8:00`.
pub(crate) fn instant_ja(at: Instant, now: Instant) -> String {
    moment_ja(at.date(), at.minute_of_day(), now.date())
}

/// `8:00 today`, `8:00 tomorrow, Mon 4 Jan`.
pub(crate) fn instant_en(at: Instant, now: Instant) -> String {
    moment_en(at.date(), at.minute_of_day(), now.date())
}

/// As [`instant_ja`], but for an end: midnight is shown as 24:00 of the previous day.
pub(crate) fn end_ja(at: Instant, now: Instant) -> String {
    let (day, minute) = end(at);
    moment_ja(day, minute, now.date())
}

/// As [`instant_en`], but for an end: midnight is shown as 24:00 of the previous day.
pub(crate) fn end_en(at: Instant, now: Instant) -> String {
    let (day, minute) = end(at);
    moment_en(day, minute, now.date())
}

fn end(at: Instant) -> (Date, u32) {
    match (at.minute_of_day(), at.date().previous()) {
        (0, Some(day)) => (day, 1_440),
        (minute, _) => (at.date(), minute),
    }
}

fn moment_ja(day: Date, minute: u32, today: Date) -> String {
    match today.days_until(day) {
        0 => format!("きょう {}", clock(minute)),
        1 => format!("あす {}{}", day_ja(day, today), clock(minute)),
        _ => format!("{}{}", day_ja(day, today), clock(minute)),
    }
}

fn moment_en(day: Date, minute: u32, today: Date) -> String {
    match today.days_until(day) {
        0 => format!("{} today", clock(minute)),
        1 => format!("{} tomorrow, {}", clock(minute), day_en(day, today)),
        _ => format!("{}, {}", clock(minute), day_en(day, today)),
    }
}

/// Formats minutes of the day: `8:05` for 485; the end of the day is `24:00`.
pub(crate) fn clock(minute: u32) -> String {
    format!("{}:{:02}", minute.checked_div(60).unwrap_or(0), minute.checked_rem(60).unwrap_or(0))
}

/// `Mon`.
pub(crate) fn weekday_en(day: Date) -> &'static str {
    day.weekday().en().get(..3).unwrap_or("")
}

/// `Jan`.
pub(crate) fn month_en(day: Date) -> &'static str {
    month_name_en(day).get(..3).unwrap_or("")
}

/// `January`.
pub(crate) fn month_name_en(day: Date) -> &'static str {
    let names = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let (_, month, _) = day.ymd();
    usize::try_from(month).ok().and_then(|month| names.get(month.checked_sub(1)?).copied()).unwrap_or("")
}

/// The first instant of a day; it always exists.
pub(crate) fn midnight(day: Date) -> Instant {
    Instant::from_jst(day, 0).unwrap_or(Instant::MIN)
}

/// The end of a day. On the last day of the calendar it is the calendar's last instant.
pub(crate) fn end_of(day: Date) -> Instant {
    Instant::from_jst(day, 1_440).unwrap_or(Instant::MAX)
}
