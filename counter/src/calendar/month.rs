//! A month of the calendar.

use madoguchi::{Date, DateError};

/// The days of one month that are within the calendar; never empty.
pub(super) struct Month {
    pub(super) days: Vec<Date>,
}

impl Month {
    /// The month of a day.
    pub(super) fn of(day: Date) -> Self {
        let (year, month, _) = day.ymd();
        Self { days: (1..=31).filter_map(|dom| Date::from_ymd(year, month, dom).ok()).collect() }
    }

    /// Reads `2027-01`.
    pub(super) fn parse(text: &str) -> Result<Self, DateError> {
        // Every month has a 28th, and so has the first month of the calendar, which begins on its 20th day.
        let day: Date = format!("{text}-28").parse().map_err(|error| match error {
            DateError::NotADate { position } => DateError::NotADate { position: position.min(text.len()) },
            other => other,
        })?;
        Ok(Self::of(day))
    }

    /// The first day of the month that is within the calendar.
    pub(super) fn first(&self) -> Date {
        self.days.first().copied().unwrap_or(Date::MIN)
    }

    /// The last day.
    pub(super) fn last(&self) -> Date {
        self.days.last().copied().unwrap_or(Date::MAX)
    }

    /// The days by week, with Sunday first, as in Japanese calendars; `None` for days of other months.
    pub(super) fn weeks(&self) -> Vec<[Option<Date>; 7]> {
        let mut weeks: Vec<[Option<Date>; 7]> = Vec::new();
        for &day in &self.days {
            let column = column(day);
            if column == 0 || weeks.is_empty() {
                weeks.push([None; 7]);
            }
            if let Some(place) = weeks.last_mut().and_then(|week| week.get_mut(column)) {
                *place = Some(day);
            }
        }
        weeks
    }
}

/// The column of a day; Sunday is 0.
pub(super) fn column(day: Date) -> usize {
    let column = day.weekday().days_from_monday().saturating_add(1).checked_rem(7);
    column.and_then(|column| usize::try_from(column).ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_begin_on_sunday() {
        let month = Month::parse("2027-01").unwrap();
        assert_eq!((month.days.len(), month.first().to_string().as_str()), (31, "2027-01-01"));
        let weeks = month.weeks();
        assert_eq!(weeks.len(), 6);
        assert_eq!(weeks[0].map(|day| day.map(|day| day.ymd().2)), [None, None, None, None, None, Some(1), Some(2)]);
        assert_eq!(weeks[5][0].map(|day| day.ymd().2), Some(31));
        assert_eq!(Month::parse("2026-02").unwrap().weeks().len(), 4); // 28 days from a Sunday on
    }

    #[test]
    fn the_first_month_of_the_calendar_begins_on_its_20th() {
        let month = Month::parse("1948-07").unwrap();
        assert_eq!((month.first().to_string().as_str(), month.days.len()), ("1948-07-20", 12));
        assert_eq!(Month::parse("1948-06").err(), Some(DateError::OutOfRange));
        assert_eq!(Month::parse("2150-12").unwrap().last(), Date::MAX);
    }

    #[test]
    fn what_is_no_month_names_its_place() {
        for (text, position) in
            [("2027-1", 6), ("2027", 4), ("2027/01", 4), ("2027-01-01", 10), ("", 0), ("２０２７", 0)]
        {
            let position = DateError::NotADate { position };
            assert_eq!(Month::parse(text).err(), Some(position), "{text}");
        }
        assert!(matches!(Month::parse("2027-13"), Err(DateError::NoSuchDay { .. })));
    }
}
