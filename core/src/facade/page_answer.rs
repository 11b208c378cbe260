//! Answers the questions about pages and texts. It decides no rule: it only converts records.

use super::answer::rules;
use super::error::{ErrorRecord, Errors};
use super::page_record::*;
use crate::code::Code;
use crate::page::{GuideText, PageLayout};
use crate::profile::Profile;

impl Profile {
    /// Answers [`PageRequest`].
    ///
    /// # Errors
    /// A button that the page does not have (PAG-1); a page that the institution does not have; an institution that describes no pages.
    pub fn answer_page(&self, request: &PageRequest) -> Result<PageAnswer, Errors> {
        let layout = self.pages().layout(request.page).ok_or_else(|| {
            let any = !self.pages().layouts().is_empty();
            let error = ErrorRecord::new(if any { Code::PageNotOffered } else { Code::NoPages }).in_field("page");
            vec![if any { error.found(request.page.name()) } else { error }]
        })?;
        let buttons = match request.button {
            None => layout.buttons(),
            Some(pressed) => {
                let pressed = layout.buttons().iter().position(|own| own.button == pressed).ok_or_else(|| {
                    let has: Vec<_> = layout.buttons().iter().map(|own| own.button.name()).collect();
                    let refused = ErrorRecord::new(Code::ButtonNotHere).in_field("button").found(pressed.name());
                    vec![refused.allowed(&has.join(" "))]
                })?;
                layout.buttons().get(pressed..=pressed).unwrap_or_default()
            }
        };
        let texts: Vec<_> = self.pages().texts_of(request.page).collect();
        let cited = [layout.rule()].into_iter().chain(buttons.iter().map(|own| own.rule.as_str()));
        Ok(PageAnswer {
            page: request.page,
            title: layout.name().into(),
            screen_id: layout.screen_id().map(Into::into),
            path: layout.path().map(Into::into),
            sections: layout.sections().to_vec(),
            buttons: buttons.to_vec(),
            rules: rules(["PAG-1"].into_iter().chain(cited)),
            texts: texts.into_iter().cloned().collect(),
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
            request.key.as_deref().is_none_or(|key| own.key == key)
                && request.page.is_none_or(|page| own.pages.contains(&page))
        };
        let texts: Vec<_> = self.pages().texts().iter().filter(wanted).collect();
        if let Some(key) = request.key.as_deref().filter(|_| texts.is_empty()) {
            return Err(vec![ErrorRecord::new(Code::UnknownText).in_field("key").found(key)]);
        }
        let cited = texts.iter().map(|text| text.rule.as_str());
        Ok(TextAnswer {
            rules: rules(["PAG-2"].into_iter().chain(cited)),
            texts: texts.into_iter().cloned().collect(),
            profile: self.reference(),
        })
    }
}

impl From<&PageLayout> for PageSummary {
    fn from(layout: &PageLayout) -> Self {
        Self { page: layout.page(), title: layout.name().into(), screen_id: layout.screen_id().map(Into::into) }
    }
}
