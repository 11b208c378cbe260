//! The records of pages and texts (PAG-1, PAG-2).

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
    /// What stands on a page (PAG-1)?
    PageRequest {
        /// The page.
        page: Page,
        /// A button that is pressed on it; one that the page does not have is refused.
        button: Option<Button>,
    }

    /// Which pages are there (PAG-1)?
    PagesRequest {}

    /// The institution's texts (PAG-2); without `key` and `page`, all.
    TextRequest {
        /// The text of this key only.
        key: Option<String>,
        /// The texts of this page only.
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
        /// The form of what is entered.
        form: FormRule,
        /// The field of the same page that it repeats; absent where it repeats none.
        #[serde(skip_serializing_if = "Option::is_none")]
        again: Option<EntryField>,
        /// Whether what is entered is a secret.
        secret: bool,
        /// Whether the software keyboard is offered beside it.
        keyboard: bool,
    }

    /// Something that a page only shows.
    ShownRecord {
        /// The field that was entered before.
        field: EntryField,
        /// Its label, as printed.
        label: TextRecord,
    }

    /// A section of a page.
    SectionRecord {
        /// Its heading; absent where none is printed.
        #[serde(skip_serializing_if = "Option::is_none")]
        heading: Option<TextRecord>,
        /// What is entered in it, from top to bottom.
        entries: Vec<EntryRecord>,
        /// What it only shows, from top to bottom.
        shows: Vec<ShownRecord>,
        /// The rule it carries.
        rule: Text,
        /// Where it stands in the institution's documents.
        source: Text,
    }

    /// A button of a page.
    ButtonRecord {
        /// The button.
        button: Button,
        /// Its label, as printed.
        label: TextRecord,
        /// The pages that it may lead to; which of them, the journey decides.
        leads_to: Vec<Page>,
        /// The section that it stands in, from 0; absent where it stands below all of them.
        #[serde(skip_serializing_if = "Option::is_none")]
        section: Option<u32>,
        /// The rule it carries.
        rule: Text,
        /// Where it stands in the institution's documents.
        source: Text,
    }

    /// A text of the institution.
    GuideTextRecord {
        /// Its key.
        key: Text,
        /// What kind of text it is.
        kind: TextKind,
        /// The text.
        text: TextRecord,
        /// The pages on which it stands.
        pages: Vec<Page>,
        /// The rule it carries.
        rule: Text,
        /// Where it stands in the institution's documents.
        source: Text,
    }

    /// What stands on a page.
    PageAnswer {
        /// The page.
        page: Page,
        /// Its name, as printed.
        title: TextRecord,
        /// The screen ID; absent where none is printed.
        #[serde(skip_serializing_if = "Option::is_none")]
        screen_id: Option<Text>,
        /// The way to it through the menus; absent where there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        path: Option<TextRecord>,
        /// Its sections, from top to bottom.
        sections: Vec<SectionRecord>,
        /// Its buttons, from left to right; of a question with a button, that one alone.
        buttons: Vec<ButtonRecord>,
        /// Its texts, in the order of the document.
        texts: Vec<GuideTextRecord>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Where it stands in the institution's documents.
        source: Text,
        /// Which document answered.
        profile: ProfileRef,
    }

    /// A page, by name.
    PageSummary {
        /// The page.
        page: Page,
        /// Its name, as printed.
        title: TextRecord,
        /// The screen ID; absent where none is printed.
        #[serde(skip_serializing_if = "Option::is_none")]
        screen_id: Option<Text>,
    }

    /// The pages that are there.
    PagesAnswer {
        /// Every page, in the order of the journey; none where the institution describes no pages.
        pages: Vec<PageSummary>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Which document answered.
        profile: ProfileRef,
    }

    /// The institution's texts.
    TextAnswer {
        /// The texts, in the order of the document.
        texts: Vec<GuideTextRecord>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// Which document answered.
        profile: ProfileRef,
    }
}
