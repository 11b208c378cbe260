//! Reads the time, for questions that do not state it. No other file of the program does.

use madoguchi::{Instant, InstantError};

/// The present instant.
#[expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "a person at a terminal who gives no --at means now; the library itself reads no clock"
)]
pub(crate) fn now() -> Result<Instant, InstantError> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).map_err(|_| InstantError::OutOfRange).and_then(Instant::from_epoch_millis)
}
