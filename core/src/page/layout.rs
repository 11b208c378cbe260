//! The pages and texts of one institution, compiled (PAG-1, PAG-2). They are looked up by word, without allocating.

use super::entries::{EntryField, FormRule};
use crate::features::words::{Button, Page};
use crate::records::records_out;
use crate::text::{Text, TextRecord};
use crate::words::words;

words! {
    /// The kind of a text (PAG-2).
    ///
    /// ```
    /// use madoguchi::TextKind;
    /// assert_eq!(TextKind::Footnote.ja(), "脚注");
    /// assert_eq!(TextKind::from_name("note"), None);
    /// ```
    TextKind;
    /// A name: of the product, of the support desk, of the document.
    Name = 0 "name", "名称", "name";
    /// A telephone number.
    Telephone = 1 "telephone", "電話番号", "telephone number";
    /// An edition: a date as printed.
    Edition = 2 "edition", "版", "edition";
    /// A web address.
    Url = 3 "url", "URL", "web address";
    /// The first text of a page, which says what to do there.
    Lead = 4 "lead", "案内", "lead";
    /// A warning.
    Warning = 5 "warning", "ご注意", "warning";
    /// What the institution does or may do.
    Notice = 6 "notice", "お知らせ", "notice";
    /// What the customer is asked or advised to do.
    Advice = 7 "advice", "お願い", "advice";
    /// A footnote that a mark refers to.
    Footnote = 8 "footnote", "脚注", "footnote";
    /// The meaning of a term.
    Glossary = 9 "glossary", "用語", "glossary entry";
}

/// The contents of each page, and the texts (PAG-1, PAG-2).
///
/// ```
/// use madoguchi::{Button, EntryField, Page, Profile};
/// let seiwa = Profile::seiwa();
/// let page = seiwa.pages().layout(Page::Passwords).ok_or("no pages")?;
/// assert_eq!(page.screen_id(), Some("BL1002"));
/// assert_eq!(page.entries().filter(|entry| entry.secret).count(), 6);
///
/// let change = page.button(Button::ConfirmChange).ok_or("no such button")?;
/// assert_eq!((change.label.ja.as_str(), change.leads_to.as_slice()), ("変更を確定する", &[Page::CustomerData, Page::Top][..]));
/// assert!(page.button(Button::Back).is_none()); // refused: the page has no such button
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug)]
pub struct Pages {
    /// In the order of [`Page::ALL`], without the pages of features that the institution does not have; empty if it describes no pages.
    pub(crate) layouts: Vec<PageLayout>,
    /// In the order of the document.
    pub(crate) texts: Vec<GuideText>,
}

impl Pages {
    /// The contents of a page; `None` if the institution describes no pages, or does not have the page's feature.
    pub fn layout(&self, page: Page) -> Option<&PageLayout> {
        self.layouts.iter().find(|own| own.page == page)
    }

    /// Every page that the institution has, in the order of [`Page::ALL`]; empty if it describes no pages.
    pub fn layouts(&self) -> &[PageLayout] {
        &self.layouts
    }

    /// The text of a key (PAG-2).
    pub fn text(&self, key: &str) -> Option<&GuideText> {
        self.texts.iter().find(|text| text.key == key)
    }

    /// Every text, in the order of the document.
    pub fn texts(&self) -> &[GuideText] {
        &self.texts
    }

    /// The texts of a page, in the order of the document.
    pub fn texts_of(&self, page: Page) -> impl Iterator<Item = &GuideText> {
        self.texts.iter().filter(move |text| text.pages.contains(&page))
    }
}

/// The contents of one page (PAG-1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageLayout {
    pub(crate) page: Page,
    pub(crate) name: TextRecord,
    pub(crate) screen_id: Option<Text>,
    pub(crate) path: Option<TextRecord>,
    pub(crate) sections: Vec<Section>,
    pub(crate) buttons: Vec<PageButton>,
    pub(crate) rule: Text,
    pub(crate) source: Text,
}

impl PageLayout {
    /// The page.
    pub const fn page(&self) -> Page {
        self.page
    }

    /// Its name as the institution prints it, Japanese and English.
    pub fn name(&self) -> (&str, &str) {
        self.name.get()
    }

    /// The screen ID (画面ID), if one is printed.
    pub fn screen_id(&self) -> Option<&str> {
        self.screen_id.as_deref()
    }

    /// The path to it through the menus, Japanese and English, if there is one.
    pub fn path(&self) -> Option<(&str, &str)> {
        self.path.as_ref().map(TextRecord::get)
    }

    /// Its sections, from top to bottom.
    pub fn sections(&self) -> &[Section] {
        &self.sections
    }

    /// Every entry field of its sections, from top to bottom.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.sections.iter().flat_map(|section| &section.entries)
    }

    /// Its buttons, from left to right.
    pub fn buttons(&self) -> &[PageButton] {
        &self.buttons
    }

    /// One of its buttons; `None` if the page does not have it. Submitting it is then to be refused (PAG-1).
    pub fn button(&self, button: Button) -> Option<&PageButton> {
        self.buttons.iter().find(|own| own.button == button)
    }

    /// The rule that it implements.
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// The place in the institution's documents that it comes from.
    pub fn source(&self) -> &str {
        &self.source
    }
}

records_out! {
    /// An entry field of a page, as an institution prints it.
    Entry {
        /// The field.
        field: EntryField,
        /// Its label, as printed.
        label: TextRecord,
        /// Whether it must be filled in (【必須】).
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
    ShownField {
        /// The field in which it was entered earlier.
        field: EntryField,
        /// Its label, as printed.
        label: TextRecord,
    }

    /// A section of a page.
    Section {
        /// Its heading; absent if none is printed.
        #[serde(skip_serializing_if = "Option::is_none")]
        heading: Option<TextRecord>,
        /// Its entry fields, from top to bottom.
        entries: Vec<Entry>,
        /// Its shown values, from top to bottom.
        shows: Vec<ShownField>,
        /// The rule that it implements.
        rule: Text,
        /// Its source in the institution's documents.
        source: Text,
    }

    /// A button of a page, as an institution prints it.
    PageButton {
        /// The button.
        button: Button,
        /// Its label, as printed.
        label: TextRecord,
        /// The pages that it may lead to; the state of the journey decides which one.
        leads_to: Vec<Page>,
        /// The index of its section, from 0; absent if it is below all sections.
        #[serde(skip_serializing_if = "Option::is_none")]
        section: Option<u32>,
        /// The rule that it implements.
        rule: Text,
        /// Its source in the institution's documents.
        source: Text,
    }

    /// A text of the institution (PAG-2).
    GuideText {
        /// Its key.
        key: Text,
        /// The kind of text.
        kind: TextKind,
        /// The text.
        text: TextRecord,
        /// The pages on which it appears.
        pages: Vec<Page>,
        /// The rule that it implements.
        rule: Text,
        /// Its source in the institution's documents.
        source: Text,
    }
}
