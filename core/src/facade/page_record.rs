//! The records for pages and texts (PAG-1, PAG-2).

use serde_json::value::RawValue;

use super::define::records_in;
use super::error::ErrorRecord;
use super::field::{Field, Fields};
use super::record::ProfileRef;
use crate::page::{Button, GuideText, Page, PageButton, Section};
use crate::records::records_out;
use crate::text::{Text, TextRecord};

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
        sections: Vec<Section>,
        /// Its buttons, from left to right; if the question named a button, only that one.
        buttons: Vec<PageButton>,
        /// Its texts, in the order of the document.
        texts: Vec<GuideText>,
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
        texts: Vec<GuideText>,
        /// The rules that decided.
        rules: Vec<Text>,
        /// The profile that answered.
        profile: ProfileRef,
    }
}
