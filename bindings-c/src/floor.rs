//! Baselines for the benchmarks: calls that do nothing, and loops that never leave Rust. Never in the shipped library.

use madoguchi::{Date, FeeRequest, HoursRequest, Instant, Service, TransferKind, Yen};

use crate::guard::guard;
use crate::profile::madoguchi_profile;
use crate::profiles;
use crate::records::*;
use crate::result::madoguchi_result;
use crate::text::madoguchi_str;

/// Writes the same answer for every row without any other work.
unsafe fn same<R, A: Copy>(rows: *const R, answers: *mut A, count: usize, answer: A) -> i32 {
    if rows.is_null() || answers.is_null() {
        return 1;
    }
    for place in 0..count {
        // SAFETY: the caller guarantees this.
        unsafe { answers.add(place).write(answer) };
    }
    0
}

/// As `madoguchi_fee_rows`, but without a profile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_floor_fee_rows(
    _profile: madoguchi_profile,
    rows: *const madoguchi_fee_row,
    _row_size: usize,
    answers: *mut madoguchi_fee_row_answer,
    _answer_size: usize,
    count: usize,
) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe { same(rows, answers, count, madoguchi_fee_row_answer { fee: 330, tax_contained: 30, code: 0 }) }
}

/// As `madoguchi_hours_rows`, but without a profile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_floor_hours_rows(
    _profile: madoguchi_profile,
    rows: *const madoguchi_hours_row,
    _row_size: usize,
    answers: *mut madoguchi_hours_row_answer,
    _answer_size: usize,
    count: usize,
) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe { same(rows, answers, count, madoguchi_hours_row_answer { changes_at: 0, code: 0, open: 1 }) }
}

/// As the calls that write to a result, but without a profile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_floor_answer(
    _profile: madoguchi_profile,
    request: *const madoguchi_fee_request,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe { (*result).code = i32::from(request.is_null()) };
    0
}

/// Computes one quote for each row with the core's own function; the sum is written to where C sees it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_native_fee(
    profile: madoguchi_profile,
    rows: *const madoguchi_fee_row,
    count: usize,
    sum: *mut i64,
) -> i32 {
    native(profile, count, sum, |profile, place| {
        // SAFETY: the caller guarantees this.
        let row = unsafe { rows.add(place).read() };
        let kind = u16::try_from(row.to).ok().and_then(TransferKind::from_number);
        let amount = u64::try_from(row.amount).ok().and_then(|amount| Yen::new(amount).ok());
        let quote = profile.quote(kind?, row.member == 1, amount?, Date::from_epoch_days(row.on.into()).ok()?).ok()?;
        i64::try_from(quote.fee.get().wrapping_add(quote.tax_contained.get())).ok()
    })
}

/// Asks for hours once for each row with the core's own function.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_native_hours(
    profile: madoguchi_profile,
    rows: *const madoguchi_hours_row,
    count: usize,
    sum: *mut i64,
) -> i32 {
    native(profile, count, sum, |profile, place| {
        // SAFETY: the caller guarantees this.
        let row = unsafe { rows.add(place).read() };
        let service = u16::try_from(row.service).ok().and_then(Service::from_number);
        let status = profile.hours(service?).ok()?.status(Instant::from_epoch_millis(row.at).ok()?);
        Some(status.changes_at.map_or(0, Instant::epoch_millis).wrapping_add(i64::from(status.open)))
    })
}

/// Makes and drops `count` answers of `answer_fee`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_native_answer_fee(profile: madoguchi_profile, count: usize, sum: *mut i64) -> i32 {
    let on = Date::from_epoch_days(20_822).unwrap_or(Date::MIN);
    let amount = Yen::new(30_000).unwrap_or(Yen::ZERO);
    let request = FeeRequest { to: TransferKind::OtherBank, amount, member: true, on };
    native(profile, count, sum, |profile, _| {
        let answer = std::hint::black_box(profile.answer_fee(std::hint::black_box(&request)).ok()?);
        i64::try_from(answer.fee.get()).ok()
    })
}

/// Makes and drops `count` answers of `answer_hours`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_native_answer_hours(profile: madoguchi_profile, count: usize, sum: *mut i64) -> i32 {
    let at = Instant::from_epoch_millis(1_798_963_200_000).unwrap_or(Instant::MIN);
    let request = HoursRequest { service: Service::Statement, at, maintenance: None };
    native(profile, count, sum, |profile, _| {
        let answer = std::hint::black_box(profile.answer_hours(std::hint::black_box(&request)).ok()?);
        Some(i64::from(answer.open))
    })
}

/// Makes and drops `count` answers of `ask`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_native_ask(
    profile: madoguchi_profile,
    line: madoguchi_str,
    count: usize,
    sum: *mut i64,
) -> i32 {
    native(profile, count, sum, |profile, _| {
        // SAFETY: the caller guarantees this.
        let answer = profile.ask_bytes(unsafe { line.bytes() }?);
        i64::try_from(std::hint::black_box(answer).len()).ok()
    })
}

fn native(
    profile: u64,
    count: usize,
    sum: *mut i64,
    mut one: impl FnMut(&madoguchi::Profile, usize) -> Option<i64>,
) -> i32 {
    guard(|| {
        profiles::read(profile, |profile| {
            let mut total = 0_i64;
            for place in 0..count {
                total = total.wrapping_add(one(profile, place).unwrap_or(-1));
            }
            // SAFETY: the caller guarantees this.
            unsafe { sum.write(total) };
        })
    })
}
