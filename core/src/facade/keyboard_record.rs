//! The records of the software keyboard (KEY-1, KEY-2).

use serde_json::value::RawValue;

use super::define::records_in;
use super::error::ErrorRecord;
use super::field::{Field, Fields};
use crate::features::keyboard::rules::KeyClass;
use crate::page::{EntryField, Page};
use crate::records::records_out;
use crate::text::Text;

records_in! {
    /// For which field is the software keyboard opened (KEY-1)?
    OpenKeyboardRequest {
        /// The page.
        page: Page,
        /// The field, whose tick box is on and which got the cursor.
        field: EntryField,
    }
}

records_out! {
    /// What an open software keyboard shows (KEY-1, KEY-2). It has no character that was entered.
    KeyboardView {
        /// The field that it is for.
        field: EntryField,
        /// The classes of characters, each a button, from left to right.
        classes: Vec<KeyClass>,
        /// The class whose keys are shown.
        chosen: KeyClass,
        /// What each key shows; a click is its position here, from 0.
        keys: Vec<Text>,
        /// How many characters are entered: the entry area shows as many ●.
        entered: u32,
        /// The place of the cursor: 0 before the first ●, `entered` behind the last.
        cursor: u32,
        /// The most characters that the field may have.
        limit: u32,
        /// The rules that decided.
        rules: Vec<Text>,
    }
}
