//! A software keyboard in C: a profile opens it, each click answers what it shows then, and the host closes it.

use std::sync::{Arc, Mutex, PoisonError};

use madoguchi::{Code, ErrorRecord, Errors, KeyClass, Keyboard, KeyboardView, Randomness};

use crate::act::{requested, secret_line};
use crate::arena::Arena;
use crate::bytes::madoguchi_bytes;
use crate::guard::guard;
use crate::id::Kind;
use crate::lower::Lower as _;
use crate::profile::madoguchi_profile;
use crate::profiles;
use crate::records::{madoguchi_answer, madoguchi_key_class, madoguchi_open_keyboard_request};
use crate::result::{Failure, deliver, madoguchi_result};
use crate::table::Table;

/// A handle of a software keyboard, open or not. It is a number, like that of a profile.
pub type madoguchi_keyboard = u64;

static KEYBOARDS: Table<Mutex<Keyboard>> = Table::new(Kind::Keyboard);

/// Opens a software keyboard for a field whose tick box is on and which got the cursor (KEY-1). What it shows is in
/// `result->answer.keyboard`. Draw 32 bytes of randomness for each opening; they decide the layout (KEY-2). The profile may be closed
/// before it. Close it with `madoguchi_keyboard_close`.
///
/// Safe from every thread.
///
/// Returns 0; 1761 for a field for which the page offers no keyboard; 1816 or 1834 for invalid randomness; codes of the record; 1901 for a
/// request, a keyboard or a result that is NULL; 1902 for a profile that is not open; 1903; 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_keyboard_open(
    profile: madoguchi_profile,
    request: *const madoguchi_open_keyboard_request,
    randomness: madoguchi_bytes,
    keyboard: *mut madoguchi_keyboard,
    result: *mut madoguchi_result,
) -> i32 {
    guard(|| {
        if keyboard.is_null() {
            return Err(Code::NullPointer);
        }
        // SAFETY: it is not NULL, and the caller guarantees the rest; C may have placed it unaligned.
        unsafe { keyboard.write_unaligned(0) };
        let call = |arena: &mut Arena| {
            // SAFETY: the caller guarantees this.
            let request = unsafe { requested(request) }?;
            // SAFETY: the caller guarantees this.
            let drawn = match unsafe { randomness.read() } {
                Ok(bytes) => Randomness::from_host(bytes.unwrap_or_default()).map_err(ErrorRecord::from),
                Err(code) => Err(ErrorRecord::new(code)),
            };
            let drawn = drawn.map_err(|error| vec![error.in_field("randomness")])?;
            let own = profiles::read(profile, |profile| profile.open_keyboard(&request, drawn))??;
            let view = own.view()?;
            let opened = KEYBOARDS.open(Arc::new(Mutex::new(own)))?;
            // SAFETY: as above.
            unsafe { keyboard.write_unaligned(opened) };
            Ok(shown(&view, arena))
        };
        // SAFETY: the caller guarantees this.
        unsafe { deliver(result, call) }
    })
}

/// Returns what the keyboard shows, in `result->answer.keyboard`.
///
/// Safe from every thread.
///
/// Returns 0; 1762 for a keyboard that was confirmed or discarded; 1901 if `result` is NULL; 1902 for a keyboard that is not open; 1903;
/// 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_keyboard_show(keyboard: madoguchi_keyboard, result: *mut madoguchi_result) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe { clicked(keyboard, result, |keyboard| keyboard.view()) }
}

/// Shows the keys of another class of characters. What the keyboard shows then is in `result->answer.keyboard`, as after each click.
///
/// Safe from every thread.
///
/// Returns the same codes as `madoguchi_keyboard_show`, and 1763 or 1764 for a class that it does not have.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_keyboard_class(
    keyboard: madoguchi_keyboard,
    class: madoguchi_key_class,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe {
        clicked(keyboard, result, |keyboard| {
            let known = u16::try_from(class).ok().and_then(KeyClass::from_number);
            let unknown = || vec![ErrorRecord::new(Code::UnknownKeyClass).in_field("class").found(&class.to_string())];
            keyboard.give_class(known.ok_or_else(unknown)?)
        })
    }
}

/// Clicks on the key at a position of `keys`, from 0: its character is entered at the cursor.
///
/// Safe from every thread.
///
/// Returns the same codes as `madoguchi_keyboard_show`, 1765 for a position without a key, and 1767 if no more
/// characters can be entered; nothing changes then.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_keyboard_press(
    keyboard: madoguchi_keyboard,
    position: i64,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe { clicked(keyboard, result, |keyboard| keyboard.give_press(position)) }
}

/// Moves the cursor: 0 is before the first ●.
///
/// Safe from every thread.
///
/// Returns the same codes as `madoguchi_keyboard_show`, and 1766 for a place that does not exist; nothing changes then.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_keyboard_cursor(
    keyboard: madoguchi_keyboard,
    cursor: i64,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe { clicked(keyboard, result, |keyboard| keyboard.give_cursor(cursor)) }
}

/// 【1文字クリア】: deletes the character at the cursor, or the last one if the cursor is at the end.
///
/// Safe from every thread.
///
/// Returns the same codes as `madoguchi_keyboard_show`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_keyboard_clear_one(
    keyboard: madoguchi_keyboard,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe { clicked(keyboard, result, Keyboard::give_clear_one) }
}

/// 【全てクリア】: deletes everything that was entered.
///
/// Safe from every thread.
///
/// Returns the same codes as `madoguchi_keyboard_show`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_keyboard_clear_all(
    keyboard: madoguchi_keyboard,
    result: *mut madoguchi_result,
) -> i32 {
    // SAFETY: the caller guarantees this.
    unsafe { clicked(keyboard, result, Keyboard::give_clear_all) }
}

/// 【入力確定】: hands over what was entered, in `result->answer.line`, and ends the keyboard. The text may be empty. It is wiped when the
/// result is freed.
///
/// Safe from every thread.
///
/// Returns 0; 1762 for a keyboard that was confirmed or discarded; 1901 if `result` is NULL; 1902 for a keyboard that is not open; 1903;
/// 1905; 1908.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_keyboard_confirm(
    keyboard: madoguchi_keyboard,
    result: *mut madoguchi_result,
) -> i32 {
    let call = |arena: &mut Arena| {
        let text = with(keyboard, Keyboard::give_confirm)?;
        Ok(secret_line(&text, arena))
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// 【×】: discards what was entered, and ends the keyboard.
///
/// Safe from every thread.
///
/// Returns the same codes as `madoguchi_keyboard_confirm`.
#[must_use]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn madoguchi_keyboard_discard(
    keyboard: madoguchi_keyboard,
    result: *mut madoguchi_result,
) -> i32 {
    let call = |_: &mut Arena| {
        with(keyboard, Keyboard::give_discard)?;
        Ok(madoguchi_answer::NONE)
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Closes a keyboard, whatever its state, and wipes its memory. Its results stay valid.
///
/// Safe from every thread; if several threads close the same keyboard, one gets 0.
///
/// Returns 0; 1902 for a keyboard that is not open; 1905.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_keyboard_close(keyboard: madoguchi_keyboard) -> i32 {
    guard(|| KEYBOARDS.close(keyboard).map(drop))
}

/// Clicks, and answers what is shown then.
///
/// # Safety
/// The result is NULL or has the size it states.
unsafe fn clicked(
    keyboard: madoguchi_keyboard,
    result: *mut madoguchi_result,
    click: impl FnOnce(&mut Keyboard) -> Result<KeyboardView, Errors>,
) -> i32 {
    let call = |arena: &mut Arena| {
        let view = with(keyboard, click)?;
        Ok(shown(&view, arena))
    };
    // SAFETY: the caller guarantees this.
    guard(|| unsafe { deliver(result, call) })
}

/// Calls a function with a keyboard. Another thread's click is waited for: it takes less than a microsecond.
fn with<R>(keyboard: madoguchi_keyboard, click: impl FnOnce(&mut Keyboard) -> Result<R, Errors>) -> Result<R, Failure> {
    let keyboard = KEYBOARDS.share(keyboard)?;
    let mut own = keyboard.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(click(&mut own)?)
}

fn shown(view: &KeyboardView, arena: &mut Arena) -> madoguchi_answer {
    let lowered = view.lower(arena);
    madoguchi_answer { keyboard: arena.value(lowered) }
}
