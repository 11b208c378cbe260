//! Questions whose answers have a fixed size, as rows of numbers: no allocation, up to millions of rows at a time.
//!
//! A row contains the decision; the evidence is only in the records. An error in one row sets that row's `code`, and the other rows are
//! still answered.

use super::column::{ABSENT, ABSENT_DAY, Column, Number, cell, day, flag, instant, word, yen};
use super::error::{ErrorRecord, Errors};
use crate::code::Code;
#[cfg(feature = "schema")]
use crate::description::{FieldDescription, RecordDescription, RowDescription};
use crate::fee::{Charge, ChargeState};
use crate::hours::DateRange;
use crate::instant::Instant;
use crate::profile::Profile;

/// Rows per block. Small enough for the cache, large enough to amortise the match on the column type.
const BLOCK: usize = 256;

/// Declares the questions in rows: the columns of the question, the columns of the answer, and the method that answers one row.
macro_rules! rows {
    ($(
        $(#[$doc:meta])* $word:literal $variant:ident $rows:ident $row:ident
        ($($(#[$column_doc:meta])* $column:ident: $kind:ident,)*) ->
        $(#[$answer_doc:meta])* $answer:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }
    )*) => {
        $(
            $(#[$answer_doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            pub struct $answer { $($(#[$field_doc])* pub $field: $type,)* }

            impl $answer {
                /// The bytes of one row, all columns together.
                pub const BYTES: usize = 0 $(+ size_of::<$type>())*;
            }
        )*

        /// The questions that can also be answered in rows.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Rows {
            $($(#[$doc])* $variant,)*
        }

        impl Rows {
            /// Every question, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The word of the question.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The names of the question's columns.
            pub const fn columns(self) -> &'static [&'static str] {
                match self { $(Self::$variant => &[$(stringify!($column),)*],)* }
            }

            /// The bytes of one row of the answer, all columns together.
            pub const fn answer_bytes(self) -> usize {
                match self { $(Self::$variant => $answer::BYTES,)* }
            }
        }

        impl Profile {
            /// Answers many rows, given as columns. The columns of the answer follow one another, with cells in native byte order; the
            /// length of `answers` must be [`Rows::answer_bytes`] times the number of rows.
            ///
            /// ```
            /// use madoguchi::{Code, Column, Profile, Rows};
            /// // 2027-01-01, a holiday; 2027-01-04, a business day; a day of the year 7505, outside the calendar.
            /// let days = [20_819_i32, 20_822, 2_021_821].map(i32::to_ne_bytes).concat();
            /// let mut answers = vec![0; 3 * Rows::Day.answer_bytes()];
            /// Profile::seiwa().answer_rows(Rows::Day, &[Column::I32(&days)], &mut answers).unwrap();
            /// let (codes, business_days) = answers.split_at(3 * 2);
            /// assert_eq!(business_days, [0, 1, 0]);
            /// assert_eq!(codes[4..], Code::DateOutOfRange.number().to_ne_bytes());
            /// ```
            ///
            /// # Errors
            /// Columns of different length, or too few columns; `answers` of another length.
            pub fn answer_rows(&self, rows: Rows, columns: &[Column<'_>], answers: &mut [u8]) -> Result<(), Errors> {
                match rows { $(Rows::$variant => self.$rows(columns, answers),)* }
            }

            $(
                fn $rows(&self, columns: &[Column<'_>], answers: &mut [u8]) -> Result<(), Errors> {
                    let count = count(Rows::$variant, columns, answers.len())?;
                    let &[$($column,)*] = columns else { return Err(wrong(Code::ColumnLength, "")) };
                    let rest = answers;
                    $(
                        let (cells, rest) = rest.split_at_mut(count.saturating_mul(size_of::<$type>()));
                        let mut $field = cells.as_chunks_mut().0.iter_mut();
                    )*
                    let _ = rest;
                    for from in (0..count).step_by(BLOCK) {
                        let rows = count.saturating_sub(from).min(BLOCK);
                        $(let $column = {
                            let mut numbers = [0; BLOCK];
                            $column.read(from, numbers.get_mut(..rows).unwrap_or_default());
                            numbers
                        };)*
                        for row in 0..rows {
                            let answer = self.$row($($column.get(row).copied().unwrap_or(ABSENT),)*);
                            $(if let Some(cell) = $field.next() { *cell = answer.$field.to_ne_bytes(); })*
                        }
                    }
                    Ok(())
                }
            )*
        }

        /// Describes the questions in rows for the generators of bindings.
        #[cfg(feature = "schema")]
        pub(super) const DESCRIPTION: &[RowDescription] = &[$(RowDescription {
            word: $word,
            docs: &[$(stringify!($doc),)*],
            method: stringify!($row),
            columns: &[$(FieldDescription {
                name: stringify!($column), docs: &[$(stringify!($column_doc),)*], of: stringify!($kind),
            },)*],
            answer: RecordDescription {
                name: stringify!($answer),
                docs: &[$(stringify!($answer_doc),)*],
                fields: &[$(FieldDescription {
                    name: stringify!($field), docs: &[$(stringify!($field_doc),)*], of: stringify!($type),
                },)*],
            },
        },)*];
    };
}

rows! {
    /// Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows have no maintenance windows (HRS-7); the
    /// question in records does.
    "hours" Hours hours_rows hours_row (
        /// The service, as its index in the enum, from 0.
        service: Service,
        /// The instant, in milliseconds since 1970-01-01T00:00:00Z.
        at: Instant,
    ) ->
    /// Whether a service is open.
    HoursRow {
        /// The next change, in milliseconds since 1970-01-01T00:00:00Z; [`ABSENT`] if there is none before the calendar ends.
        changes_at: i64,
        /// 0, or the code of the error in the row.
        code: u16,
        /// 1 if it is open, 0 if it is not.
        open: u8,
    }

    /// Is a day a business day (CAL-5, CAL-7)? Today's Order decides even before 1989-02-01.
    "day" Day day_rows day_row (
        /// The day, in days since 1970-01-01.
        date: Date,
    ) ->
    /// Whether a day is a business day.
    DayRow {
        /// 0, or the code of the error in the row.
        code: u16,
        /// 1 for a business day, 0 for another.
        business_day: u8,
    }

    /// Which day is a number of business days away (CAL-6)?
    "days" Days days_rows days_row (
        /// The starting day, in days since 1970-01-01.
        from: Date,
        /// The number of business days; negative goes back, 0 is the day itself or the next business day.
        business: Count,
    ) ->
    /// The day that is a number of business days away.
    DaysRow {
        /// The day, in days since 1970-01-01; [`ABSENT_DAY`] on an error.
        date: i32,
        /// 0, or the code of the error in the row.
        code: u16,
    }

    /// How many business days are in a range (CAL-6)?
    "between" Between between_rows between_row (
        /// The first day, in days since 1970-01-01; it is counted.
        from: Date,
        /// The first day after the range, in days since 1970-01-01; it is not counted.
        to: Date,
    ) ->
    /// The number of days in a range.
    BetweenRow {
        /// Bank business days.
        business_days: i32,
        /// Calendar days.
        calendar_days: i32,
        /// 0, or the code of the error in the row.
        code: u16,
    }

    /// May a statement inquiry ask for these days (HRS-10)?
    "statement" Statement statement_rows statement_row (
        /// The day of inquiry, in days since 1970-01-01.
        on: Date,
        /// The first day of the inquiry, in days since 1970-01-01.
        from: Date,
        /// The last day of the inquiry, in days since 1970-01-01.
        to: Date,
    ) ->
    /// Whether a statement inquiry may ask for a range of days.
    StatementRow {
        /// The first allowed day, in days since 1970-01-01; [`ABSENT_DAY`] on an error.
        range_from: i32,
        /// The last allowed day, in days since 1970-01-01; [`ABSENT_DAY`] on an error.
        range_to: i32,
        /// 0, or the code of the error in the row.
        code: u16,
        /// 1 if the range is allowed, 0 if it is not.
        allowed: u8,
    }

    /// What does a transfer cost (FEE-1 … FEE-6)?
    "fee" Fee fee_rows fee_row (
        /// The kind of recipient, as its index in the enum, from 0.
        to: TransferKind,
        /// Its amount in yen, from 1.
        amount: Yen,
        /// 1 if the customer is a member, 0 if not.
        member: Flag,
        /// The day on which it is executed, in days since 1970-01-01.
        on: Date,
    ) ->
    /// What a transfer costs.
    FeeRow {
        /// The charge in yen, tax included; [`ABSENT`] on an error.
        fee: i64,
        /// The consumption tax contained in it, in yen; [`ABSENT`] on an error.
        tax_contained: i64,
        /// 0, or the code of the error in the row.
        code: u16,
    }

    /// What does an item other than a transfer cost (FEE-4, FEE-8)?
    "charge" Charge charge_rows charge_row (
        /// The item, as its index in the enum, from 0.
        item: ChargeItem,
        /// The day, in days since 1970-01-01.
        on: Date,
    ) ->
    /// The charge for an item other than a transfer.
    ChargeRow {
        /// The charge in yen, tax included; [`ABSENT`] if it is not stated.
        yen: i64,
        /// 0, or the code of the error in the row.
        code: u16,
        /// What the institution states about it, as its index in the enum, from 0.
        state: u8,
    }
}

impl Profile {
    /// Answers one row of [`Rows::Hours`].
    #[inline]
    pub fn hours_row(&self, service: Number, at: Number) -> HoursRow {
        let status = || {
            let (service, at) = (word(service, Code::UnknownService)?, instant(at)?);
            Ok::<_, Code>(self.hours(service)?.status(at))
        };
        match status() {
            Ok(status) => HoursRow {
                changes_at: status.changes_at.map_or(ABSENT, Instant::epoch_millis),
                code: 0,
                open: u8::from(status.open),
            },
            Err(code) => HoursRow { changes_at: ABSENT, code: Code::number(code), open: 0 },
        }
    }

    /// Answers one row of [`Rows::Day`].
    #[inline]
    pub fn day_row(&self, date: Number) -> DayRow {
        match day(date) {
            Ok(date) => DayRow { code: 0, business_day: u8::from(self.calendar().is_business_day(date)) },
            Err(code) => DayRow { code: code.number(), business_day: 0 },
        }
    }

    /// Answers one row of [`Rows::Days`].
    #[inline]
    pub fn days_row(&self, from: Number, business: Number) -> DaysRow {
        let on = || {
            let from = day(from)?;
            // A count beyond 32 bits leaves the calendar from any day.
            let business = i32::try_from(business).map_err(|_| Code::AnswerOutOfRange)?;
            Ok::<_, Code>(self.calendar().business_days_on(from, business)?)
        };
        match on() {
            Ok(date) => DaysRow { date: date.epoch_days(), code: 0 },
            Err(code) => DaysRow { date: ABSENT_DAY, code: Code::number(code) },
        }
    }

    /// Answers one row of [`Rows::Between`].
    #[inline]
    pub fn between_row(&self, from: Number, to: Number) -> BetweenRow {
        let between = || {
            let (from, to) = (day(from)?, day(to)?);
            let business = self.calendar().business_days_between(from, to)?;
            Ok::<_, Code>((i32::try_from(business).unwrap_or(i32::MAX), from.days_until(to)))
        };
        match between() {
            Ok((business_days, calendar_days)) => BetweenRow { business_days, calendar_days, code: 0 },
            Err(code) => BetweenRow { business_days: 0, calendar_days: 0, code: Code::number(code) },
        }
    }

    /// Answers one row of [`Rows::Statement`].
    #[inline]
    pub fn statement_row(&self, on: Number, from: Number, to: Number) -> StatementRow {
        let ask = || {
            let (on, asked) = (day(on)?, DateRange { from: day(from)?, to: day(to)? });
            let (range, _) = self.statement_days(on).map_err(|_| Code::AnswerOutOfRange)?;
            Ok((range, asked.refusals(range).next().is_none()))
        };
        match ask() {
            Ok((range, allowed)) => StatementRow {
                range_from: range.from.epoch_days(),
                range_to: range.to.epoch_days(),
                code: 0,
                allowed: u8::from(allowed),
            },
            Err(code) => {
                StatementRow { range_from: ABSENT_DAY, range_to: ABSENT_DAY, code: Code::number(code), allowed: 0 }
            }
        }
    }

    /// Answers one row of [`Rows::Fee`].
    ///
    /// ```
    /// use madoguchi::{Code, Date, Profile, TransferKind};
    /// let seiwa = Profile::seiwa();
    /// let to = TransferKind::OtherBank.number().into();
    /// let on = Date::from_ymd(2027, 1, 4)?.epoch_days().into();
    /// let row = seiwa.fee_row(to, 30_000, 1, on);
    /// assert_eq!((row.fee, row.tax_contained, row.code), (330, 30, 0));
    /// assert_eq!(seiwa.fee_row(to, 0, 1, on).code, Code::ZeroAmount.number()); // FEE-8
    /// # Ok::<(), madoguchi::DateError>(())
    /// ```
    #[inline]
    pub fn fee_row(&self, to: Number, amount: Number, member: Number, on: Number) -> FeeRow {
        let quote = || {
            let kind = word(to, Code::UnknownKind)?;
            let quote = self.quote(kind, flag(member)?, yen(amount)?, day(on)?)?;
            Ok::<_, Code>((quote.fee, quote.tax_contained))
        };
        match quote() {
            Ok((fee, tax)) => FeeRow { fee: cell(fee), tax_contained: cell(tax), code: 0 },
            Err(code) => FeeRow { fee: ABSENT, tax_contained: ABSENT, code: Code::number(code) },
        }
    }

    /// Answers one row of [`Rows::Charge`].
    #[inline]
    pub fn charge_row(&self, item: Number, on: Number) -> ChargeRow {
        let charge = || Ok(self.charge(word(item, Code::UnknownItem)?, day(on)?));
        let (yen, code, state) = match charge() {
            Ok(Charge::Priced { yen, .. }) => (cell(yen), 0, ChargeState::Priced),
            Ok(Charge::Free) => (0, 0, ChargeState::Free),
            Ok(Charge::NotStated) => (ABSENT, 0, ChargeState::NotStated),
            Err(code) => (ABSENT, Code::number(code), ChargeState::NotStated),
        };
        ChargeRow { yen, code, state: u8::try_from(state.number()).unwrap_or(u8::MAX) }
    }
}

fn wrong(code: Code, column: &str) -> Errors {
    vec![ErrorRecord::new(code).in_field(column)]
}

/// The number of rows: every column must have this many, and `answers` must have room for them.
fn count(rows: Rows, columns: &[Column<'_>], answer_bytes: usize) -> Result<usize, Errors> {
    let room = answer_bytes.checked_div(rows.answer_bytes()).unwrap_or(0);
    for (column, name) in columns.iter().zip(rows.columns()) {
        if !column.fits(room) {
            return Err(wrong(Code::ColumnLength, name));
        }
    }
    let whole = room.checked_mul(rows.answer_bytes()) == Some(answer_bytes);
    if whole && columns.len() == rows.columns().len() { Ok(room) } else { Err(wrong(Code::ColumnLength, "")) }
}
