//! The records of the kotlin door.

use crate::{File, Model};

/// Every file made for it.
pub(crate) fn files(_model: &Model) -> Result<Vec<File>, String> {
    Ok(Vec::new())
}
