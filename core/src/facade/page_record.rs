//! The records for pages and texts (PAG-1, PAG-2).

use serde::Serialize;
use serde_json::value::RawValue;

#[cfg(feature = "schema")]
use super::define::describe;
use super::define::{records_in, records_out};
use super::error::ErrorRecord;
use super::field::{Field, Fields};
use super::record::{ProfileRef, TextRecord};
use crate::page::TextKind;
use crate::page::{Button, Page};
use crate::page::{EntryField, FormRule};
use crate::text::Text;

records_in! {
    /// What is on a page (PAG-1)?
    PageRequest {
        /// The page.
        page: Page,
        /// A button to submit on it; a button that the page does not have is refused.
        button: Option<Button>,
    }

    /// Which pages exist (PAG-1)?
    PagesRequest {}

    /// The institution's texts (PAG-2); without `key` and `page`, all of them.
    TextRequest {
        /// Only the text with this key.
        key: Option<String>,
        /// Only the texts of this page.
        page: Option<Page>,
    }
}

records_out! {
    /// An entry field of a page.
    EntryRecord {
        /// The field.
        field: EntryField,
        /// Its label, as printed.
        label: TextRecord,
        /// Whether it must be filled in.
        required: bool,
        /// The form of the entry.
        form: FormRule,
        /// The field of the same page that it repeats; absent if it repeats none.
        #[serde(skip_serializing_if = "Option::is_none")]
        again: Option<EntryField>,
        /// Whether the entry is a secret.
        secret: bool,
        /// Whether the page offers the software keyboard for it.
        keyboard: bool,
    }

    /// A value that a page only shows.
    ShownRecord {
        /// The field in which it was entered earlier.
        field: EntryField,
        /// Its label, as printed.
        label: TextRecord,
    }

    /// A section of a page.
    SectionRecord {
        /// Its heading; absent if none is printed.
        #[serde(skip_serializing_if = "Option::is_none")]
        heading: Option<TextRecord>,
        /// Its entry fields, from top to bottom.
        entries: Vec<EntryRecord>,
        /// Its shown values, from top to bottom.
        shows: Vec<ShownRecord>,
        /// The row's rule ID.
        rule: Text,
        /// Its source in the institution's documents.
        source: Text,
    }

    /// A button of a page.
    ButtonRecord {
        /// The button.
        button: Button,
        /// Its label, as printed.
        label: TextRecord,
        /// The pages that it may lead to; the state of the journey decides which one.
        leads_to: Vec<Page>,
        /// The index of its section, from 0; absent if it is below all sections.
        #[serde(skip_serializing_if = "Option::is_none")]
        section: Option<u32>,
        /// The row's rule ID.
        rule: Text,
        /// Its source in the institution's documents.
        source: Text,
    }

    /// A text of the institution.
    GuideTextRecord {
        /// Its key.
        key: Text,
        /// The kind of text.
        kind: TextKind,
        /// The text.
        text: TextRecord,
        /// The pages on which it appears.
        pages: Vec<Page>,
        /// The row's rule ID.
        rule: Text,
        /// Its source in the institution's documents.
        source: Text,
    }

    /// The content of a page.
    PageAnswer {
        /// The page.
        page: Page,
        /// Its name, as printed.
        title: TextRecord,
        /// The screen ID; absent if none is printed.
        #[serde(skip_serializing_if = "Option::is_none")]
        screen_id: Option<Text>,
        /// The path to it through the menus; absent if there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        path: Option<TextRecord>,
        /// Its sections, from top to bottom.
        sections: Vec<SectionRecord>,
        /// Its buttons, from left to right; if the question named a button, only that one.
        buttons: Vec<ButtonRecord>,
        /// Its texts, in the order of the document.
        texts: Vec<GuideTextRecord>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Its source in the institution's documents.
        source: Text,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// A page's names.
    PageSummary {
        /// The page.
        page: Page,
        /// Its name, as printed.
        title: TextRecord,
        /// The screen ID; absent if none is printed.
        #[serde(skip_serializing_if = "Option::is_none")]
        screen_id: Option<Text>,
    }

    /// The pages that exist.
    PagesAnswer {
        /// Every page, in the order of the journey; empty if the institution describes no pages.
        pages: Vec<PageSummary>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }

    /// The institution's texts.
    TextAnswer {
        /// The texts, in the order of the document.
        texts: Vec<GuideTextRecord>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }
}
