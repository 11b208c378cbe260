//! The engine: a profile and the host's keys, which make acts.

use std::sync::Arc;

use madoguchi::{Code, Engine, ErrorRecord, Errors, HostKeyError, HostKeys, Pepper, RowInput, Secret};

use crate::act::{requested, secret_line};
use crate::arena::Arena;
use crate::bytes::madoguchi_bytes;
use crate::guard::guard;
use crate::id::Kind;
use crate::lift::ABSENT_64;
use crate::profile::madoguchi_profile;
use crate::profiles;
use crate::records::{madoguchi_answer, madoguchi_row_input};
use crate::result::{Failure, deliver, madoguchi_result};
use crate::table::Table;
use crate::text::madoguchi_str;

/// A handle of an open engine. It is a number, like that of a profile: it may be copied, and all threads may use it at the same time.
pub type madoguchi_engine = u64;

/// One key or pepper of a host.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_host_key {
    /// Its number, 0 to 255, by which rows name it. In `MADOGUCHI_HOST_KEY_INIT` it is absent, so a forgotten number is detected.
    pub number: i64,
    /// Bytes of a cryptographic source, kept outside the database: 32 of a key, 16 to 64 of a pepper.
    pub secret: madoguchi_bytes,
}

/// The check value of a key or a pepper.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_key_check {
    /// The key's number, 0 to 255; the key is in force or accepted. In `MADOGUCHI_KEY_CHECK_INIT` it is absent.
    pub number: i64,
    /// 16 hexadecimal digits, as `madoguchi_key_check_value` computed them when the key was made.
    pub value: madoguchi_str,
}

/// The keys of a host. They are copied, and the copies are wiped when the engine is closed. A key is changed in four steps: accept the new one, switch
/// to it, seal every row anew (`madoguchi_take_reseal`), retire the old one.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct madoguchi_host_keys {
    /// `sizeof(madoguchi_host_keys)`.
    pub size: usize,
    /// The name of the deployment, 1 to 32 printable ASCII characters without spaces: it tells one store from another with the same key,
    /// and stays the same for a store's life.
    pub deployment: madoguchi_str,
    /// The key in force.
    pub in_force: madoguchi_host_key,
    /// Accepted keys: the next one, before it is in force on every machine, or the one before, until every row is sealed anew. Rows sealed with them
    /// can be read; new rows are not sealed with them.
    pub accepted: *const madoguchi_host_key,
    /// The number of accepted keys.
    pub accepted_count: usize,
    /// The numbers of retired keys. A row that one of them sealed is refused (1836), whoever wrote it.
    pub retired: *const u8,
    /// The number of retired keys.
    pub retired_count: usize,
    /// The check values of keys. If a key has another one, the engine is not opened (1838).
    pub checks: *const madoguchi_key_check,
    /// The number of check values.
    pub checks_count: usize,
    /// The pepper in force, 16 to 64 bytes, with its number, 1 to 255: password hashes are encrypted under it (CRD-9). If `secret.data` is NULL, one that
    /// is derived from the key in force takes its place.
    pub pepper: madoguchi_host_key,
    /// Accepted peppers: the next one, before it is in force on every machine, or the one before, until every row is sealed anew.
    pub accepted_peppers: *const madoguchi_host_key,
    /// The number of accepted peppers.
    pub accepted_peppers_count: usize,
    /// The numbers of retired peppers. A hash under one of them is compared with nothing.
    pub retired_peppers: *const u8,
    /// The number of retired peppers.
    pub retired_peppers_count: usize,
    /// The check values of peppers. If a pepper has another one, the engine is not opened (1840).
    pub pepper_checks: *const madoguchi_key_check,
    /// The number of check values of peppers.
    pub pepper_checks_count: usize,
    /// The number of the pepper in force, 1 to 255, if that is in the host's HSM: acts then have the need `MADOGUCHI_NEED_KIND_HSM`, for which you drive
    /// them with `madoguchi_drive_with_hsm`. `MADOGUCHI_ABSENT` if it is not.
    pub hsm_pepper: i64,
    /// The numbers of accepted peppers that are in the HSM.
    pub accepted_hsm_peppers: *const u8,
    /// The number of accepted peppers that are in the HSM.
    pub accepted_hsm_peppers_count: usize,
}

static ENGINES: Table<Engine> = Table::new(Kind::Engine);

/// Returns a reference to an open engine.
pub(crate) fn open(engine: madoguchi_engine) -> Result<Arc<Engine>, Code> {
    ENGINES.share(engine)
}

/// Opens an engine. The profile may be closed before it. Close it with `madoguchi_engine_close`.
///
/// Safe from every thread.
///
/// Returns 0 and writes `*engine`; 1004 for a key, its number, or the deployment's name that is absent; 1824 for an invalid name; 1008 for a number out of bounds; 1815, 1817, 1818 or
/// 1834 for keys or peppers of another length, two keys with the same number or one in two roles, or bytes that are all zero; 1838 for a key with another
/// check value; 1839 for two peppers with the same number or one in two roles; 1840 for a pepper with another check value; 1901 if `keys`, `engine` or
/// `result` is NULL; 1902 for a profile that is not open; 1903 for a wrong size; 1905; 1908 if 65,536 engines are open. In case of an
/// error `*engine` is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_engine_open(
    profile: madoguchi_profile,
    keys: *const madoguchi_host_keys,
    engine: *mut madoguchi_engine,
    result: *mut madoguchi_result,
) -> i32 {
    let open = |keys| Ok(Engine::new(profiles::share(profile)?, keys));
    // SAFETY: the caller guarantees this.
    unsafe { opened(keys, engine, result, open) }
}

/// Opens an engine that decides by one profile and accepts the next one: it reads what machines write that already decide by the next one, and
/// takes nothing of it back (INS-5). All machines accept a profile before any of them decides by it; then each opens an engine with
/// `madoguchi_engine_open` for the next profile alone. Both profiles may be closed before the engine.
///
/// Safe from every thread.
///
/// Returns 0 and writes `*engine`; 1827 for the next profile of another institution; 1828 for one whose serial number is not greater; otherwise the
/// codes of `madoguchi_engine_open`. In case of an error `*engine` is 0.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_engine_open_accepting(
    profile: madoguchi_profile,
    next: madoguchi_profile,
    keys: *const madoguchi_host_keys,
    engine: *mut madoguchi_engine,
    result: *mut madoguchi_result,
) -> i32 {
    let open = |keys| {
        let accepting = Engine::accepting(profiles::share(profile)?, profiles::share(next)?, keys);
        Ok(accepting.map_err(|error| wrong(error, "next"))?)
    };
    // SAFETY: the caller guarantees this.
    unsafe { opened(keys, engine, result, open) }
}

/// Closes an engine, and wipes its keys. Acts that it made can still be driven.
///
/// Safe from every thread; if several threads close the same engine, one gets 0.
///
/// Returns 0; 1902 for an engine that is not open; 1905.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_engine_close(engine: madoguchi_engine) -> i32 {
    guard(|| ENGINES.close(engine).map(drop))
}

/// Limits how many acts may be comparing secrets at once, from the count of an attempt to the end of its act. 0, as at the beginning, means no limit;
/// a good limit is the number of cores. An act that finds no slot free is refused as busy before its attempt is counted (LCK-2).
///
/// Safe from every thread.
///
/// Returns 0; 1902 for an engine that is not open; 1905.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_engine_limit_hashing(engine: madoguchi_engine, acts: usize) -> i32 {
    guard(|| open(engine).map(|engine| engine.limit_hashing(acts)))
}

/// Shows a row in readable form, for support and for finding faults, in `result->answer.line`: one line of JSON with its key, revision
/// and state. It omits hashes, salts, page tokens and sealed texts; it contains names and addresses. Its form may change with the
/// library's version.
///
/// Safe from every thread.
///
/// Returns 0; 1803 to 1808, 1822, 1823, 1836 or 1837 for a row that is not as it was written; 1812 for an invalid key; codes of the record; 1901 where `row`
/// NULL; 1902 for an engine that is not open; 1903; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_row_json(
    engine: madoguchi_engine,
    row: *const madoguchi_row_input,
    result: *mut madoguchi_result,
) -> i32 {
    let call = |arena: &mut Arena| {
        // SAFETY: the caller guarantees this.
        let row = unsafe { requested(row) }?;
        let line = Secret::new(open(engine)?.tell_row(&row)?);
        Ok(secret_line(&line, arena))
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Checks that the library committed a message for this institution and deployment, and that nobody has changed it. A relay calls it before it sends
/// anything: `line` is the message's JSON, written in any way with the names of the fields of `madoguchi_message_record`, absent ones left out, and `id` the name
/// under which it is stored. It does not tell that messages were deleted, or that one is sent twice (NTC-1, NTC-2).
///
/// Safe from every thread.
///
/// Returns 0; 1850 for what is no message of the library, or has another name; 1805, 1836 or 1837 for one under a key that is not here, is retired, or is
/// another one of its number; 1851 for one that was changed: it must not be sent; 1001, 1006 or 1007 for a line that is no JSON, too long, or has a field
/// twice; 1004 where a text is absent; 1901 if `result` is NULL; 1902 for an engine that is not open; 1903; 1904; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_message_check(
    engine: madoguchi_engine,
    id: madoguchi_str,
    line: madoguchi_str,
    result: *mut madoguchi_result,
) -> i32 {
    let call = |_: &mut Arena| {
        // SAFETY: the caller guarantees this.
        let (id, line) = unsafe { (text_of(id, "id")?, text_of(line, "line")?) };
        open(engine)?.check_message(&id, &line)?;
        Ok(madoguchi_answer::NONE)
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Writes the number of the host's key that sealed a row, as its bytes say themselves; nothing is verified. `MADOGUCHI_ABSENT` if this is no row of
/// this library. A host counts the rows under each number, and retires a key when none is left.
///
/// Safe from every thread.
///
/// Returns 0 and writes `*number`; codes of the record; 1901 if `row`, `number` or `result` is NULL; 1903; 1905; 1908. In case of an error `*number`
/// is `MADOGUCHI_ABSENT`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_row_sealed_with(
    row: *const madoguchi_row_input,
    number: *mut i64,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe { number_of_row(row, number, result, RowInput::sealed_with) }
}

/// Writes a number that a row's bytes say.
///
/// # Safety
/// As for [`madoguchi_row_sealed_with`].
unsafe fn number_of_row(
    row: *const madoguchi_row_input,
    number: *mut i64,
    result: *mut madoguchi_result,
    says: impl FnOnce(&RowInput) -> Option<u8>,
) -> i32 {
    guard(|| {
        if number.is_null() {
            return Err(Code::NullPointer);
        }
        // SAFETY: it is not NULL, and the caller guarantees the rest; C may have placed it unaligned.
        unsafe { number.write_unaligned(ABSENT_64) };
        let call = |_: &mut _| {
            // SAFETY: the caller guarantees this.
            let row = unsafe { requested(row) }?;
            let found = says(&row).map_or(ABSENT_64, i64::from);
            // SAFETY: as above.
            unsafe { number.write_unaligned(found) };
            Ok(madoguchi_answer::NONE)
        };
        // SAFETY: the caller guarantees this.
        unsafe { deliver(result, call) }
    })
}

/// Returns the high-water mark of a row in `result->answer.line`: 32 hexadecimal digits, of which the first 16 are the revision. NULL for a kind of row that
/// has none. A host keeps it in another store (ROW-3); a mark replaces another if its first 16 digits are greater, as texts.
///
/// Safe from every thread.
///
/// Returns 0; codes of the record; 1901 if `row` or `result` is NULL; 1903; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_row_mark(row: *const madoguchi_row_input, result: *mut madoguchi_result) -> i32 {
    let call = |arena: &mut Arena| {
        // SAFETY: the caller guarantees this.
        let row: RowInput = unsafe { requested(row) }?;
        Ok(mark_line(row.mark()?, arena))
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Checks a row against its high-water mark, which is read after it, and returns in `result->answer.line` the row's own mark if the row is newer,
/// else NULL. The host raises that mark only when a commit writes over this row: nobody has checked the row's seal yet. `mark` is absent if the host has none, `row` is NULL if there is no row (ROW-3).
///
/// Safe from every thread.
///
/// Returns 0; 1844 if the row is older than its mark, 1845 if it is missing, 1846 if it is another one of the same revision, 1852 if it is newer and under a lower key: it must not be given to an act;
/// 1847 or 1813 for a mark of another form; 1802 for a row with another key; 1004 for a key that is absent; codes of the record; 1901 if `result` is NULL; 1903; 1904; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_row_mark_check(
    key: madoguchi_str,
    mark: madoguchi_str,
    row: *const madoguchi_row_input,
    result: *mut madoguchi_result,
) -> i32 {
    let call = |arena: &mut Arena| {
        // SAFETY: the caller guarantees this.
        let key = unsafe { text_of(key, "key") }?;
        // SAFETY: the caller guarantees this.
        let mark = if mark.data.is_null() { None } else { Some(unsafe { text_of(mark, "mark") }?) };
        // SAFETY: the caller guarantees this.
        let row: Option<RowInput> = if row.is_null() { None } else { Some(unsafe { requested(row) }?) };
        Ok(mark_line(RowInput::check_mark(&key, mark.as_deref(), row.as_ref())?, arena))
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Writes the number of the host's pepper that a row's hashes are under, as its bytes say themselves; nothing is verified. `MADOGUCHI_ABSENT` if no pepper
/// of the host is in use there, or this is no row of this library. A host counts the rows under each number, and retires a pepper when none is left.
///
/// Safe from every thread.
///
/// Returns 0 and writes `*number`; codes of the record; 1901 if `row`, `number` or `result` is NULL; 1903; 1905; 1908. In case of an error `*number`
/// is `MADOGUCHI_ABSENT`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_row_peppered_with(
    row: *const madoguchi_row_input,
    number: *mut i64,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe { number_of_row(row, number, result, RowInput::peppered_with) }
}

/// Computes the check value of a pepper, in `result->answer.line`: 16 hexadecimal digits that say nothing about the pepper. A host notes it together with
/// the pepper's number, and gives both in `madoguchi_host_keys` at every start (CRD-9).
///
/// Safe from every thread.
///
/// Returns 0; 1004 for a pepper that is absent; 1818 for one of another length; 1834 for zeros alone; 1901 for NULL with a size, or if `result` is NULL;
/// 1903; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_pepper_check_value(secret: madoguchi_bytes, result: *mut madoguchi_result) -> i32 {
    let call = |arena: &mut Arena| {
        // SAFETY: the caller guarantees this.
        let secret = unsafe { required(secret, "secret") }?;
        let pepper = Pepper::new(secret.to_vec()).map_err(|error| wrong(error, "secret"))?;
        let line = arena.text(&pepper.check_value());
        Ok(madoguchi_answer { line: arena.value(line) })
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// A mark as an answer; no answer if there is none.
fn mark_line(mark: Option<String>, arena: &mut Arena) -> madoguchi_answer {
    match mark {
        Some(mark) => {
            let line = arena.text(&mark);
            madoguchi_answer { line: arena.value(line) }
        }
        None => madoguchi_answer::NONE,
    }
}

/// Computes the check value of a key, in `result->answer.line`: 16 hexadecimal digits that say nothing about the key. A host notes it together with
/// the key's number, and gives both in `madoguchi_host_keys` at every start, so that a mistyped key is found before it reads or writes a row (ROW-2).
///
/// Safe from every thread.
///
/// Returns 0; 1004 for a key that is absent; 1815 for one of another length; 1834 for zeros alone; 1901 for NULL with a size, or if `result` is NULL;
/// 1903; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_key_check_value(secret: madoguchi_bytes, result: *mut madoguchi_result) -> i32 {
    let call = |arena: &mut Arena| {
        // SAFETY: the caller guarantees this.
        let secret = unsafe { required(secret, "secret") }?;
        let value = HostKeys::check_value_of(secret).map_err(|error| wrong(error, "secret"))?;
        let line = arena.text(&value);
        Ok(madoguchi_answer { line: arena.value(line) })
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Opens an engine with the keys, and writes its handle.
///
/// # Safety
/// As for [`madoguchi_engine_open`].
unsafe fn opened(
    keys: *const madoguchi_host_keys,
    engine: *mut madoguchi_engine,
    result: *mut madoguchi_result,
    open: impl FnOnce(HostKeys) -> Result<Arc<Engine>, Failure>,
) -> i32 {
    guard(|| {
        if engine.is_null() {
            return Err(Code::NullPointer);
        }
        // SAFETY: it is not NULL, and the caller guarantees the rest; C may have placed it unaligned.
        unsafe { engine.write_unaligned(0) };
        let call = |_: &mut _| {
            // SAFETY: the caller guarantees this.
            let opened = ENGINES.open(open(unsafe { keys_of(keys) }?)?)?;
            // SAFETY: as above.
            unsafe { engine.write_unaligned(opened) };
            Ok(madoguchi_answer::NONE)
        };
        // SAFETY: the caller guarantees this.
        unsafe { deliver(result, call) }
    })
}

/// # Safety
/// The keys are NULL or have the size they state, and their pointers are valid.
unsafe fn keys_of(keys: *const madoguchi_host_keys) -> Result<HostKeys, Failure> {
    if keys.is_null() {
        return Err(Code::NullPointer.into());
    }
    // SAFETY: at least the field with the size exists.
    if unsafe { keys.cast::<usize>().read_unaligned() } != size_of::<madoguchi_host_keys>() {
        return Err(Code::WrongSize.into());
    }
    // SAFETY: the whole structure exists.
    let keys = unsafe { keys.read_unaligned() };
    // SAFETY: the caller's.
    let deployment = unsafe { text_of(keys.deployment, "deployment") }?;
    let (number, secret) = (number_of(keys.in_force.number, "in_force.number")?, keys.in_force.secret);
    // SAFETY: the caller guarantees this.
    let secret = unsafe { required(secret, "in_force.secret") }?;
    let made = HostKeys::new(&deployment, number, secret).map_err(|error| match error {
        HostKeyError::Deployment => wrong(error, "deployment"),
        _ => wrong(error, "in_force.secret"),
    })?;
    // SAFETY: the caller guarantees this.
    let made = unsafe { with_others(made, &keys) }?;
    // SAFETY: the caller guarantees this.
    Ok(unsafe { with_peppers(made, &keys) }?)
}

/// Adds the peppers, and compares their check values.
///
/// # Safety
/// As of [`keys_of`].
unsafe fn with_peppers(mut made: HostKeys, keys: &madoguchi_host_keys) -> Result<HostKeys, Errors> {
    // SAFETY: the caller guarantees this.
    let secret = unsafe { keys.pepper.secret.read() }.map_err(|code| told(code, "pepper.secret"))?;
    if let Some(secret) = secret {
        let number = number_of(keys.pepper.number, "pepper.number")?;
        let pepper = Pepper::new(secret.to_vec()).map_err(|error| wrong(error, "pepper.secret"))?;
        made = made.with_pepper(number, pepper).map_err(|error| wrong(error, "pepper.number"))?;
    } else if keys.pepper.number != ABSENT_64 {
        return Err(told(Code::MissingField, "pepper.secret"));
    }
    // SAFETY: the caller guarantees this.
    let accepted = unsafe { each(keys.accepted_peppers, keys.accepted_peppers_count, "accepted_peppers") }?;
    for (place, own) in accepted.enumerate() {
        let field = |name: &str| format!("accepted_peppers[{place}].{name}");
        let number = number_of(own.number, &field("number"))?;
        // SAFETY: the caller guarantees this.
        let secret = unsafe { required(own.secret, &field("secret")) }?;
        let pepper = Pepper::new(secret.to_vec()).map_err(|error| wrong(error, &field("secret")))?;
        made = made.accepting_pepper(number, pepper).map_err(|error| wrong(error, &field("number")))?;
    }
    if keys.hsm_pepper != ABSENT_64 {
        let number = number_of(keys.hsm_pepper, "hsm_pepper")?;
        made = made.with_hsm_pepper(number).map_err(|error| wrong(error, "hsm_pepper"))?;
    }
    let (accepted, count) = (keys.accepted_hsm_peppers, keys.accepted_hsm_peppers_count);
    // SAFETY: the caller guarantees this.
    let accepted = unsafe { each(accepted, count, "accepted_hsm_peppers") }?;
    for (place, number) in accepted.enumerate() {
        let field = || format!("accepted_hsm_peppers[{place}]");
        made = made.accepting_hsm_pepper(number).map_err(|error| wrong(error, &field()))?;
    }
    // SAFETY: the caller guarantees this.
    let retired = unsafe { each(keys.retired_peppers, keys.retired_peppers_count, "retired_peppers") }?;
    for (place, number) in retired.enumerate() {
        made = made.retiring_pepper(number).map_err(|error| wrong(error, &format!("retired_peppers[{place}]")))?;
    }
    // SAFETY: the caller guarantees this.
    let checks = unsafe { each(keys.pepper_checks, keys.pepper_checks_count, "pepper_checks") }?;
    for (place, check) in checks.enumerate() {
        let field = |name: &str| format!("pepper_checks[{place}].{name}");
        let number = number_of(check.number, &field("number"))?;
        // SAFETY: the caller guarantees this.
        let value = unsafe { text_of(check.value, "value") }
            .map_err(|errors| within(errors, &format!("pepper_checks[{place}]")))?;
        made = made.checked_pepper(number, &value).map_err(|error| wrong(error, &field("value")))?;
    }
    Ok(made)
}

/// Adds the accepted and the retired keys, and compares the check values.
///
/// # Safety
/// As of [`keys_of`].
unsafe fn with_others(mut made: HostKeys, keys: &madoguchi_host_keys) -> Result<HostKeys, Errors> {
    // SAFETY: the caller guarantees this.
    for (place, key) in unsafe { each(keys.accepted, keys.accepted_count, "accepted") }?.enumerate() {
        let field = |name: &str| format!("accepted[{place}].{name}");
        let number = number_of(key.number, &field("number"))?;
        // SAFETY: the caller guarantees this.
        let secret = unsafe { required(key.secret, &field("secret")) }?;
        made = made.accepting(number, secret).map_err(|error| wrong(error, &field("secret")))?;
    }
    // SAFETY: the caller guarantees this.
    for (place, number) in unsafe { each(keys.retired, keys.retired_count, "retired") }?.enumerate() {
        made = made.retiring(number).map_err(|error| wrong(error, &format!("retired[{place}]")))?;
    }
    // SAFETY: the caller guarantees this.
    for (place, check) in unsafe { each(keys.checks, keys.checks_count, "checks") }?.enumerate() {
        let field = |name: &str| format!("checks[{place}].{name}");
        let number = number_of(check.number, &field("number"))?;
        // SAFETY: the caller guarantees this.
        let value =
            unsafe { text_of(check.value, "value") }.map_err(|errors| within(errors, &format!("checks[{place}]")))?;
        made = made.checked(number, &value).map_err(|error| wrong(error, &field("value")))?;
    }
    Ok(made)
}

/// The items of a list, of which there are at most as many as numbers of keys.
///
/// # Safety
/// `first` is NULL or points to `count` items, which stay valid while they are read.
unsafe fn each<T: Copy>(first: *const T, count: usize, field: &str) -> Result<impl Iterator<Item = T>, Errors> {
    if first.is_null() && count > 0 {
        return Err(told(Code::NullPointer, field));
    }
    if count > NUMBERS {
        return Err(told(Code::WrongSize, field));
    }
    // SAFETY: the caller guarantees that there are `count` items; C may have placed them unaligned.
    Ok((0..count).map(move |place| unsafe { first.add(place).read_unaligned() }))
}

/// # Safety
/// As of [`keys_of`].
unsafe fn text_of(text: madoguchi_str, field: &'static str) -> Result<String, Errors> {
    let mut errors = Vec::new();
    // SAFETY: the caller's.
    let text = unsafe { crate::lift::field::<String>(text, None, field, &mut errors) };
    text.ok_or(errors)
}

/// # Safety
/// As for [`keys_of`].
unsafe fn required<'a>(bytes: madoguchi_bytes, field: &str) -> Result<&'a [u8], Errors> {
    // SAFETY: the caller guarantees this.
    unsafe { bytes.read() }.and_then(|bytes| bytes.ok_or(Code::MissingField)).map_err(|code| told(code, field))
}

fn number_of(number: i64, field: &str) -> Result<u8, Errors> {
    if number == ABSENT_64 {
        return Err(told(Code::MissingField, field));
    }
    number
        .try_into()
        .map_err(|_| vec![ErrorRecord::out_of_bounds(&number.to_string(), u8::MIN, u8::MAX).in_field(field)])
}

fn wrong(error: impl Into<ErrorRecord>, field: &str) -> Errors {
    vec![error.into().in_field(field)]
}

fn within(errors: Errors, field: &str) -> Errors {
    errors.into_iter().map(|error| error.in_field(field)).collect()
}

fn told(code: Code, field: &str) -> Errors {
    vec![ErrorRecord::new(code).in_field(field)]
}

/// The number of possible key numbers.
const NUMBERS: usize = 256;
