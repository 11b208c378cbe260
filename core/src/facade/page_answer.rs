//! Answers the questions about pages and texts. It decides no rule: it only converts records.

use super::answer::{rules, text};
use super::error::{ErrorRecord, Errors};
use super::page_record::*;
use crate::code::Code;
use crate::page::{Entry, GuideText, PageButton, PageLayout, Section};
use crate::profile::Profile;

impl Profile {
    /// Answers [`PageRequest`].
    ///
    /// # Errors
    /// A button that the page does not have (PAG-1); an institution that describes no pages.
    pub fn answer_page(&self, request: &PageRequest) -> Result<PageAnswer, Errors> {
        let no_pages = || vec![ErrorRecord::new(Code::NoPages).in_field("page")];
        let layout = self.pages().layout(request.page).ok_or_else(no_pages)?;
        let buttons = match request.button {
            None => layout.buttons(),
            Some(pressed) => {
                let pressed = layout.buttons().iter().position(|own| own.button() == pressed).ok_or_else(|| {
                    let has: Vec<_> = layout.buttons().iter().map(|own| own.button().name()).collect();
                    let refused = ErrorRecord::new(Code::ButtonNotHere).in_field("button").found(pressed.name());
                    vec![refused.allowed(&has.join(" "))]
                })?;
                layout.buttons().get(pressed..=pressed).unwrap_or_default()
            }
        };
        let texts: Vec<_> = self.pages().texts_of(request.page).collect();
        let cited = [layout.rule()].into_iter().chain(buttons.iter().map(PageButton::rule));
        Ok(PageAnswer {
            page: request.page,
            title: text(layout.name()),
            screen_id: layout.screen_id().map(Into::into),
            path: layout.path().map(text),
            sections: layout.sections().iter().map(SectionRecord::from).collect(),
            buttons: buttons.iter().map(ButtonRecord::from).collect(),
            rules: rules(["PAG-1"].into_iter().chain(cited)),
            texts: texts.into_iter().map(GuideTextRecord::from).collect(),
            source: layout.source().into(),
            profile: self.reference(),
        })
    }

    /// Answers [`PagesRequest`].
    ///
    /// # Errors
    /// None.
    pub fn answer_pages(&self, _: &PagesRequest) -> Result<PagesAnswer, Errors> {
        Ok(PagesAnswer {
            pages: self.pages().layouts().iter().map(PageSummary::from).collect(),
            rules: rules(["PAG-1"]),
            profile: self.reference(),
        })
    }

    /// Answers [`TextRequest`].
    ///
    /// # Errors
    /// An unknown key, or a key with no text on the given page (PAG-2).
    pub fn answer_text(&self, request: &TextRequest) -> Result<TextAnswer, Errors> {
        let wanted = |own: &&GuideText| {
            request.key.as_deref().is_none_or(|key| own.key() == key)
                && request.page.is_none_or(|page| own.pages().contains(&page))
        };
        let texts: Vec<_> = self.pages().texts().iter().filter(wanted).collect();
        if let Some(key) = request.key.as_deref().filter(|_| texts.is_empty()) {
            return Err(vec![ErrorRecord::new(Code::UnknownText).in_field("key").found(key)]);
        }
        let cited = texts.iter().map(|text| text.rule());
        Ok(TextAnswer {
            rules: rules(["PAG-2"].into_iter().chain(cited)),
            texts: texts.into_iter().map(GuideTextRecord::from).collect(),
            profile: self.reference(),
        })
    }
}

impl From<&PageLayout> for PageSummary {
    fn from(layout: &PageLayout) -> Self {
        Self { page: layout.page(), title: text(layout.name()), screen_id: layout.screen_id().map(Into::into) }
    }
}

impl From<&Section> for SectionRecord {
    fn from(section: &Section) -> Self {
        let shows = section.shows().iter();
        Self {
            heading: section.name().map(text),
            entries: section.entries().iter().map(EntryRecord::from).collect(),
            shows: shows.map(|shown| ShownRecord { field: shown.field(), label: text(shown.label()) }).collect(),
            rule: section.rule().into(),
            source: section.source().into(),
        }
    }
}

impl From<&Entry> for EntryRecord {
    fn from(entry: &Entry) -> Self {
        Self {
            field: entry.field(),
            label: text(entry.label()),
            required: entry.is_required(),
            form: entry.form(),
            again: entry.again(),
            secret: entry.is_secret(),
            keyboard: entry.has_keyboard(),
        }
    }
}

impl From<&PageButton> for ButtonRecord {
    fn from(button: &PageButton) -> Self {
        Self {
            button: button.button(),
            label: text(button.label()),
            leads_to: button.to().to_vec(),
            section: button.section(),
            rule: button.rule().into(),
            source: button.source().into(),
        }
    }
}

impl From<&GuideText> for GuideTextRecord {
    fn from(own: &GuideText) -> Self {
        Self {
            key: own.key().into(),
            kind: own.kind(),
            text: text(own.text()),
            pages: own.pages().to_vec(),
            rule: own.rule().into(),
            source: own.source().into(),
        }
    }
}
