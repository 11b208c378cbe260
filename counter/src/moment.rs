//! Reads dates and instants as they are typed. A time without an offset is read as Japan time. Only this program does so; the library
//! requires the offset.

use madoguchi::{Date, ErrorRecord, Instant, InstantError};

use crate::failure::Failure;

/// Reads `2027-01-03`.
pub(crate) fn date(option: &'static str, text: &str) -> Result<Date, Failure> {
    text.parse().map_err(|error| Failure::input(option, text, ErrorRecord::from(error)))
}

/// Reads `2027-01-03`, `2027-01-03T17:00`, `2027-01-03 17:00:00`, each with `Z`, an offset, or none.
pub(crate) fn instant(option: &'static str, text: &str) -> Result<Instant, Failure> {
    let (day, time) = text.split_at_checked(DATE_LEN).unwrap_or((text, ""));
    let day = date(option, day).map_err(|failure| failure.of(text))?;
    let wrong = |error: InstantError| Failure::input(option, text, ErrorRecord::from(error));
    if time.is_empty() {
        return Instant::from_jst(day, 0).map_err(wrong);
    }
    let Some(time) = time.strip_prefix([' ', 'T', 't']) else {
        return Err(wrong(InstantError::NotAnInstant { position: DATE_LEN }).with_hint(EXAMPLE.0, EXAMPLE.1));
    };
    let (whole, inserted) = rfc3339(day, time);
    // If seconds were inserted, a place after them is further left in the text as it was typed.
    let typed = |position: usize| {
        let inserted = if position > MINUTES_END { inserted } else { 0 };
        position.saturating_sub(inserted).min(text.len())
    };
    whole.parse().map_err(|error| match error {
        InstantError::NotAnInstant { position } => {
            wrong(InstantError::NotAnInstant { position: typed(position) }).with_hint(EXAMPLE.0, EXAMPLE.1)
        }
        InstantError::NoSuchTime { position } => wrong(InstantError::NoSuchTime { position: typed(position) })
            .with_hint("形は合っていますが、ない時刻です", "well formed, but no such time"),
        other => wrong(other),
    })
}

/// Completes the text to RFC 3339, and returns it with the number of bytes of seconds that were inserted.
fn rfc3339(day: Date, time: &str) -> (String, usize) {
    let (minutes, rest) = time.split_at_checked(MINUTES_LEN).unwrap_or((time, ""));
    let seconds = if rest.starts_with(':') { "" } else { ":00" };
    let offset = if rest.contains(['+', '-', 'Z', 'z']) { "" } else { "+09:00" };
    (format!("{day}T{minutes}{seconds}{rest}{offset}"), seconds.len())
}

/// Forms that are accepted, in Japanese and English.
const EXAMPLE: (&str, &str) = ("例 2027-01-03T17:00", "example: 2027-01-03T17:00");
/// Bytes of `2027-01-03`.
const DATE_LEN: usize = 10;
/// Bytes of `17:00`.
const MINUTES_LEN: usize = 5;
/// Bytes of `2027-01-03T17:00`.
const MINUTES_END: usize = 16;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_without_an_offset_is_japans() {
        for (text, want) in [
            ("2027-01-03", "2027-01-03T00:00:00+09:00"),
            ("2027-01-03T17:00", "2027-01-03T17:00:00+09:00"),
            ("2027-01-03 17:00", "2027-01-03T17:00:00+09:00"),
            ("2027-01-03T17:00:05", "2027-01-03T17:00:05+09:00"),
            ("2027-01-03T17:00Z", "2027-01-04T02:00:00+09:00"),
            ("2027-01-03T17:00:00.25-05:00", "2027-01-04T07:00:00.250+09:00"),
            ("2027-01-03T17:00+09:00", "2027-01-03T17:00:00+09:00"),
            ("2027-01-03t17:00z", "2027-01-04T02:00:00+09:00"),
            ("2027-01-01T08:59:60", "2027-01-01T09:00:00+09:00"), // a leap second
        ] {
            assert_eq!(instant("--at", text).unwrap().to_string(), want, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_read_names_its_place() {
        for (text, code, position) in [
            ("", 1101, Some(0)),
            ("tomorrow", 1101, Some(0)),
            ("2027/01/03", 1101, Some(4)),
            ("2027-02-30T08:00", 1102, None),
            ("1948-07-19", 1103, None),
            ("2027-01-03T", 1104, Some(11)),
            ("2027-01-03x17:00", 1104, Some(10)),
            ("2027-01-03T8:00", 1104, Some(12)),
            ("2027-01-03T17:00x", 1104, Some(16)),
            ("2027-01-03T17:00+0900", 1104, Some(19)),
            ("2027-01-03T17:00:0", 1104, Some(18)),
            ("2027-01-03T25:00", 1104, Some(11)), // the shape fits
            ("2027-01-03T24:00", 1104, Some(11)),
            ("2027-01-03T12:00:60", 1104, Some(17)),
            ("2027-01-03T12:00:00\u{2212}09:00", 1104, Some(19)),
            ("2027-01-03T12:00\u{2212}09:00", 1104, Some(16)),
            ("2027-01-03T１7:00", 1104, Some(11)),
        ] {
            let Failure::Input(records) = instant("--at", text).unwrap_err() else { panic!("{text}") };
            let record = &records[0].record;
            assert_eq!((record.code, record.position), (code, position), "{text}");
        }
    }
}
