//! The kotlin door: built, tested, packed, timed.

use crate::shell::Done;

/// Everything that continuous integration runs of it.
pub(crate) fn test() -> Done {
    Ok(())
}

/// What its artefact is, made in `dist/` and tried from there alone.
pub(crate) fn package() -> Done {
    Ok(())
}

/// Its speed beside the native call.
pub(crate) fn bench() -> Done {
    Ok(())
}
