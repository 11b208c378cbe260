//! The pages and texts of one institution, compiled (PAG-1, PAG-2). They are looked up by word, without allocating.

use super::entries::{EntryField, FormRule};
use crate::features::words::{Button, Page};
use crate::text::Text;
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
/// assert_eq!(page.entries().filter(|entry| entry.is_secret()).count(), 6);
///
/// let change = page.button(Button::ConfirmChange).ok_or("no such button")?;
/// assert_eq!((change.label().0, change.to()), ("変更を確定する", &[Page::CustomerData, Page::Top][..]));
/// assert!(page.button(Button::Back).is_none()); // refused: the page has no such button
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug)]
pub struct Pages {
    /// All of them in the order of [`Page::ALL`], or empty.
    pub(crate) layouts: Vec<PageLayout>,
    /// In the order of the document.
    pub(crate) texts: Vec<GuideText>,
}

impl Pages {
    /// The contents of a page; `None` if the institution describes no pages.
    pub fn layout(&self, page: Page) -> Option<&PageLayout> {
        self.layouts.get(page.index())
    }

    /// Every page, in the order of the journey; empty if the institution describes no pages.
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
    pub(crate) name: Both,
    pub(crate) screen_id: Option<Text>,
    pub(crate) path: Option<Both>,
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
        self.path.as_ref().map(Both::get)
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

/// A section of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub(crate) name: Option<Both>,
    pub(crate) entries: Vec<Entry>,
    pub(crate) shows: Vec<Shown>,
    pub(crate) rule: Text,
    pub(crate) source: Text,
}

impl Section {
    /// Its heading, Japanese and English, if one is printed.
    pub fn name(&self) -> Option<(&str, &str)> {
        self.name.as_ref().map(Both::get)
    }

    /// Its entry fields, from top to bottom.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The values that it only shows, from top to bottom.
    pub fn shows(&self) -> &[Shown] {
        &self.shows
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

/// An entry field as an institution prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub(crate) field: EntryField,
    pub(crate) label: Both,
    pub(crate) required: bool,
    pub(crate) keyboard: bool,
}

impl Entry {
    /// The field.
    pub const fn field(&self) -> EntryField {
        self.field
    }

    /// Its label, Japanese and English.
    pub fn label(&self) -> (&str, &str) {
        self.label.get()
    }

    /// Whether it must be filled in (【必須】).
    pub const fn is_required(&self) -> bool {
        self.required
    }

    /// The form that the entry must have.
    pub const fn form(&self) -> FormRule {
        self.field.form()
    }

    /// The field of the same page whose entry it repeats.
    pub const fn again(&self) -> Option<EntryField> {
        self.field.repeats()
    }

    /// Whether the entry is a secret.
    pub const fn is_secret(&self) -> bool {
        self.field.is_secret()
    }

    /// Whether the page offers the software keyboard beside it.
    pub const fn has_keyboard(&self) -> bool {
        self.keyboard
    }
}

/// A value that a page only shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub(crate) field: EntryField,
    pub(crate) label: Both,
}

impl Shown {
    /// The field of the earlier entry that is shown here.
    pub const fn field(&self) -> EntryField {
        self.field
    }

    /// Its label, Japanese and English.
    pub fn label(&self) -> (&str, &str) {
        self.label.get()
    }
}

/// A button as an institution prints it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageButton {
    pub(crate) button: Button,
    pub(crate) label: Both,
    pub(crate) to: Vec<Page>,
    pub(crate) section: Option<u32>,
    pub(crate) rule: Text,
    pub(crate) source: Text,
}

impl PageButton {
    /// The button.
    pub const fn button(&self) -> Button {
        self.button
    }

    /// Its label, Japanese and English.
    pub fn label(&self) -> (&str, &str) {
        self.label.get()
    }

    /// The pages to which it may lead; the journey decides which.
    pub fn to(&self) -> &[Page] {
        &self.to
    }

    /// The section that contains it, from 0; `None` if it is below all sections.
    pub const fn section(&self) -> Option<u32> {
        self.section
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

/// A text of the institution's guide (PAG-2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GuideText {
    pub(crate) key: Text,
    pub(crate) kind: TextKind,
    pub(crate) text: Both,
    pub(crate) pages: Vec<Page>,
    pub(crate) rule: Text,
    pub(crate) source: Text,
}

impl GuideText {
    /// The key by which it is looked up.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What kind of text it is.
    pub const fn kind(&self) -> TextKind {
        self.kind
    }

    /// The text, Japanese and English.
    pub fn text(&self) -> (&str, &str) {
        self.text.get()
    }

    /// The pages that show it.
    pub fn pages(&self) -> &[Page] {
        &self.pages
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

/// A text in both languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Both {
    pub(crate) ja: Text,
    pub(crate) en: Text,
}

impl Both {
    pub(crate) fn get(&self) -> (&str, &str) {
        (&self.ja, &self.en)
    }
}
