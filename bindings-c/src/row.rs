//! Questions in rows as C has them. Made from the facade by `cargo xtask generate`: change that, not this.

use std::mem::offset_of;

use madoguchi::Profile;

use crate::profile::madoguchi_profile;
use crate::records::*;
use crate::rows::{Row, answer};
use crate::time::{madoguchi_date, madoguchi_flag, madoguchi_instant, madoguchi_yen};

/// Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows have no maintenance windows (HRS-7); the
/// question in records does.
///
/// One row of the question.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_hours_row {
    /// The service, as its index in the enum, from 0.
    /// One of `MADOGUCHI_SERVICE_…`.
    pub service: madoguchi_service,
    /// The instant, in milliseconds since 1970-01-01T00:00:00Z.
    pub at: madoguchi_instant,
}

/// Whether a service is open.
///
/// One row of the answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_hours_row_answer {
    /// The next change, in milliseconds since 1970-01-01T00:00:00Z; `MADOGUCHI_ABSENT` if there is none before the calendar ends.
    pub changes_at: i64,
    /// 0, or the code of the error in the row.
    pub code: i32,
    /// 1 if it is open, 0 if it is not.
    pub open: i32,
}

// SAFETY: numbers alone.
unsafe impl Row for madoguchi_hours_row {
    type Answer = madoguchi_hours_row_answer;
    const ANSWER_ENDS: &'static [usize] = &[
        offset_of!(madoguchi_hours_row_answer, code).saturating_add(4),
        offset_of!(madoguchi_hours_row_answer, open).saturating_add(4),
    ];

    #[inline]
    fn answer(self, profile: &Profile) -> madoguchi_hours_row_answer {
        let answer = profile.hours_row(self.service.into(), self.at);
        madoguchi_hours_row_answer { changes_at: answer.changes_at, code: answer.code.into(), open: answer.open.into() }
    }
}

/// Is a service open at an instant, and when does that change (HRS-1 … HRS-6, HRS-11)? Rows have no maintenance windows (HRS-7); the
/// question in records does.
///
/// In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
/// `count` of 1. No memory is allocated. The evidence is in the answers to records.
///
/// `row_size` is `sizeof(madoguchi_hours_row)`,
/// `answer_size` is `sizeof(madoguchi_hours_row_answer)`. Safe from every thread.
///
/// Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
/// wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_hours_rows(
    profile: madoguchi_profile,
    rows: *const madoguchi_hours_row,
    row_size: usize,
    answers: *mut madoguchi_hours_row_answer,
    answer_size: usize,
    count: usize,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, rows, row_size, answers, answer_size, count) }
}

/// Is a day a business day (CAL-5, CAL-7)? Today's Order decides even before 1989-02-01.
///
/// One row of the question.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_day_row {
    /// The day, in days since 1970-01-01.
    pub date: madoguchi_date,
}

/// Whether a day is a business day.
///
/// One row of the answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_day_row_answer {
    /// 0, or the code of the error in the row.
    pub code: i32,
    /// 1 for a business day, 0 for another.
    pub business_day: i32,
}

// SAFETY: numbers alone.
unsafe impl Row for madoguchi_day_row {
    type Answer = madoguchi_day_row_answer;
    const ANSWER_ENDS: &'static [usize] = &[
        offset_of!(madoguchi_day_row_answer, code).saturating_add(4),
        offset_of!(madoguchi_day_row_answer, business_day).saturating_add(4),
    ];

    #[inline]
    fn answer(self, profile: &Profile) -> madoguchi_day_row_answer {
        let answer = profile.day_row(self.date.into());
        madoguchi_day_row_answer { code: answer.code.into(), business_day: answer.business_day.into() }
    }
}

/// Is a day a business day (CAL-5, CAL-7)? Today's Order decides even before 1989-02-01.
///
/// In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
/// `count` of 1. No memory is allocated. The evidence is in the answers to records.
///
/// `row_size` is `sizeof(madoguchi_day_row)`,
/// `answer_size` is `sizeof(madoguchi_day_row_answer)`. Safe from every thread.
///
/// Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
/// wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_day_rows(
    profile: madoguchi_profile,
    rows: *const madoguchi_day_row,
    row_size: usize,
    answers: *mut madoguchi_day_row_answer,
    answer_size: usize,
    count: usize,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, rows, row_size, answers, answer_size, count) }
}

/// Which day is a number of business days away (CAL-6)?
///
/// One row of the question.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_days_row {
    /// The starting day, in days since 1970-01-01.
    pub from: madoguchi_date,
    /// The number of business days; negative goes back, 0 is the day itself or the next business day.
    pub business: i64,
}

/// The day that is a number of business days away.
///
/// One row of the answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_days_row_answer {
    /// The day, in days since 1970-01-01; `MADOGUCHI_ABSENT_32` on an error.
    pub date: i32,
    /// 0, or the code of the error in the row.
    pub code: i32,
}

// SAFETY: numbers alone.
unsafe impl Row for madoguchi_days_row {
    type Answer = madoguchi_days_row_answer;
    const ANSWER_ENDS: &'static [usize] = &[offset_of!(madoguchi_days_row_answer, code).saturating_add(4)];

    #[inline]
    fn answer(self, profile: &Profile) -> madoguchi_days_row_answer {
        let answer = profile.days_row(self.from.into(), self.business);
        madoguchi_days_row_answer { date: answer.date, code: answer.code.into() }
    }
}

/// Which day is a number of business days away (CAL-6)?
///
/// In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
/// `count` of 1. No memory is allocated. The evidence is in the answers to records.
///
/// `row_size` is `sizeof(madoguchi_days_row)`,
/// `answer_size` is `sizeof(madoguchi_days_row_answer)`. Safe from every thread.
///
/// Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
/// wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_days_rows(
    profile: madoguchi_profile,
    rows: *const madoguchi_days_row,
    row_size: usize,
    answers: *mut madoguchi_days_row_answer,
    answer_size: usize,
    count: usize,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, rows, row_size, answers, answer_size, count) }
}

/// How many business days are in a range (CAL-6)?
///
/// One row of the question.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_between_row {
    /// The first day, in days since 1970-01-01; it is counted.
    pub from: madoguchi_date,
    /// The first day after the range, in days since 1970-01-01; it is not counted.
    pub to: madoguchi_date,
}

/// The number of days in a range.
///
/// One row of the answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_between_row_answer {
    /// Bank business days.
    pub business_days: i32,
    /// Calendar days.
    pub calendar_days: i32,
    /// 0, or the code of the error in the row.
    pub code: i32,
}

// SAFETY: numbers alone.
unsafe impl Row for madoguchi_between_row {
    type Answer = madoguchi_between_row_answer;
    const ANSWER_ENDS: &'static [usize] = &[offset_of!(madoguchi_between_row_answer, code).saturating_add(4)];

    #[inline]
    fn answer(self, profile: &Profile) -> madoguchi_between_row_answer {
        let answer = profile.between_row(self.from.into(), self.to.into());
        madoguchi_between_row_answer {
            business_days: answer.business_days,
            calendar_days: answer.calendar_days,
            code: answer.code.into(),
        }
    }
}

/// How many business days are in a range (CAL-6)?
///
/// In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
/// `count` of 1. No memory is allocated. The evidence is in the answers to records.
///
/// `row_size` is `sizeof(madoguchi_between_row)`,
/// `answer_size` is `sizeof(madoguchi_between_row_answer)`. Safe from every thread.
///
/// Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
/// wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_between_rows(
    profile: madoguchi_profile,
    rows: *const madoguchi_between_row,
    row_size: usize,
    answers: *mut madoguchi_between_row_answer,
    answer_size: usize,
    count: usize,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, rows, row_size, answers, answer_size, count) }
}

/// May a statement inquiry ask for these days (HRS-10)?
///
/// One row of the question.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_statement_row {
    /// The day of inquiry, in days since 1970-01-01.
    pub on: madoguchi_date,
    /// The first day of the inquiry, in days since 1970-01-01.
    pub from: madoguchi_date,
    /// The last day of the inquiry, in days since 1970-01-01.
    pub to: madoguchi_date,
}

/// Whether a statement inquiry may ask for a range of days.
///
/// One row of the answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_statement_row_answer {
    /// The first allowed day, in days since 1970-01-01; `MADOGUCHI_ABSENT_32` on an error.
    pub range_from: i32,
    /// The last allowed day, in days since 1970-01-01; `MADOGUCHI_ABSENT_32` on an error.
    pub range_to: i32,
    /// 0, or the code of the error in the row.
    pub code: i32,
    /// 1 if the range is allowed, 0 if it is not.
    pub allowed: i32,
}

// SAFETY: numbers alone.
unsafe impl Row for madoguchi_statement_row {
    type Answer = madoguchi_statement_row_answer;
    const ANSWER_ENDS: &'static [usize] = &[
        offset_of!(madoguchi_statement_row_answer, code).saturating_add(4),
        offset_of!(madoguchi_statement_row_answer, allowed).saturating_add(4),
    ];

    #[inline]
    fn answer(self, profile: &Profile) -> madoguchi_statement_row_answer {
        let answer = profile.statement_row(self.on.into(), self.from.into(), self.to.into());
        madoguchi_statement_row_answer {
            range_from: answer.range_from,
            range_to: answer.range_to,
            code: answer.code.into(),
            allowed: answer.allowed.into(),
        }
    }
}

/// May a statement inquiry ask for these days (HRS-10)?
///
/// In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
/// `count` of 1. No memory is allocated. The evidence is in the answers to records.
///
/// `row_size` is `sizeof(madoguchi_statement_row)`,
/// `answer_size` is `sizeof(madoguchi_statement_row_answer)`. Safe from every thread.
///
/// Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
/// wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_statement_rows(
    profile: madoguchi_profile,
    rows: *const madoguchi_statement_row,
    row_size: usize,
    answers: *mut madoguchi_statement_row_answer,
    answer_size: usize,
    count: usize,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, rows, row_size, answers, answer_size, count) }
}

/// What does a transfer cost (FEE-1 … FEE-6)?
///
/// One row of the question.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_fee_row {
    /// The kind of recipient, as its index in the enum, from 0.
    /// One of `MADOGUCHI_TRANSFER_KIND_…`.
    pub to: madoguchi_transfer_kind,
    /// Its amount in yen, from 1.
    pub amount: madoguchi_yen,
    /// 1 if the customer is a member, 0 if not.
    pub member: madoguchi_flag,
    /// The day on which it is executed, in days since 1970-01-01.
    pub on: madoguchi_date,
}

/// What a transfer costs.
///
/// One row of the answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_fee_row_answer {
    /// The charge in yen, tax included; `MADOGUCHI_ABSENT` on an error.
    pub fee: i64,
    /// The consumption tax contained in it, in yen; `MADOGUCHI_ABSENT` on an error.
    pub tax_contained: i64,
    /// 0, or the code of the error in the row.
    pub code: i32,
}

// SAFETY: numbers alone.
unsafe impl Row for madoguchi_fee_row {
    type Answer = madoguchi_fee_row_answer;
    const ANSWER_ENDS: &'static [usize] = &[offset_of!(madoguchi_fee_row_answer, code).saturating_add(4)];

    #[inline]
    fn answer(self, profile: &Profile) -> madoguchi_fee_row_answer {
        let answer = profile.fee_row(self.to.into(), self.amount, self.member.into(), self.on.into());
        madoguchi_fee_row_answer { fee: answer.fee, tax_contained: answer.tax_contained, code: answer.code.into() }
    }
}

/// What does a transfer cost (FEE-1 … FEE-6)?
///
/// In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
/// `count` of 1. No memory is allocated. The evidence is in the answers to records.
///
/// `row_size` is `sizeof(madoguchi_fee_row)`,
/// `answer_size` is `sizeof(madoguchi_fee_row_answer)`. Safe from every thread.
///
/// Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
/// wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_fee_rows(
    profile: madoguchi_profile,
    rows: *const madoguchi_fee_row,
    row_size: usize,
    answers: *mut madoguchi_fee_row_answer,
    answer_size: usize,
    count: usize,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, rows, row_size, answers, answer_size, count) }
}

/// What does an item other than a transfer cost (FEE-4, FEE-8)?
///
/// One row of the question.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_charge_row {
    /// The item, as its index in the enum, from 0.
    /// One of `MADOGUCHI_CHARGE_ITEM_…`.
    pub item: madoguchi_charge_item,
    /// The day, in days since 1970-01-01.
    pub on: madoguchi_date,
}

/// The charge for an item other than a transfer.
///
/// One row of the answer.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_charge_row_answer {
    /// The charge in yen, tax included; `MADOGUCHI_ABSENT` if it is not stated.
    pub yen: i64,
    /// 0, or the code of the error in the row.
    pub code: i32,
    /// What the institution states about it, as its index in the enum, from 0.
    pub state: i32,
}

// SAFETY: numbers alone.
unsafe impl Row for madoguchi_charge_row {
    type Answer = madoguchi_charge_row_answer;
    const ANSWER_ENDS: &'static [usize] = &[
        offset_of!(madoguchi_charge_row_answer, code).saturating_add(4),
        offset_of!(madoguchi_charge_row_answer, state).saturating_add(4),
    ];

    #[inline]
    fn answer(self, profile: &Profile) -> madoguchi_charge_row_answer {
        let answer = profile.charge_row(self.item.into(), self.on.into());
        madoguchi_charge_row_answer { yen: answer.yen, code: answer.code.into(), state: answer.state.into() }
    }
}

/// What does an item other than a transfer cost (FEE-4, FEE-8)?
///
/// In rows: `answers[n]` answers `rows[n]`, and a wrong row has an error number in `code`. For one row, pass a
/// `count` of 1. No memory is allocated. The evidence is in the answers to records.
///
/// `row_size` is `sizeof(madoguchi_charge_row)`,
/// `answer_size` is `sizeof(madoguchi_charge_row_answer)`. Safe from every thread.
///
/// Returns 0; 1901 if there are rows and one of the pointers is NULL; 1902 for a profile that is not open; 1903 for a
/// wrong size. Then no answer is written. 1905 for a fault of the library, which may occur after some answers were written.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_charge_rows(
    profile: madoguchi_profile,
    rows: *const madoguchi_charge_row,
    row_size: usize,
    answers: *mut madoguchi_charge_row_answer,
    answer_size: usize,
    count: usize,
) -> i32 {
    // SAFETY: the caller's.
    unsafe { answer(profile, rows, row_size, answers, answer_size, count) }
}
