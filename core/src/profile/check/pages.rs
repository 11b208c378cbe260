//! Checks pages and texts (PAG-1, PAG-2): a page must have the entries and buttons that its step knows, and no others.

use std::fmt::Display;
use std::ops::Range;

use super::{Check, KEY, list};
use crate::code::Code;
use crate::page::{Button, Page};
use crate::page::{Entry, FeaturePages, GuideText, PageButton, PageLayout, Pages, Section, ShownField, TextKind};
use crate::page::{EntryField, FormRule};
use crate::profile::raw::{Placed, RawButton, RawEntry, RawPage, RawProfile, RawSection, RawText, Text};
use crate::text::TextRecord;
use crate::visible::shows_nothing;

impl Check<'_, '_> {
    pub(super) fn pages(&mut self, raw: &RawProfile) -> Pages {
        let mut layouts: Vec<PageLayout> = Vec::with_capacity(raw.page.len());
        for (place, page) in raw.page.iter().enumerate() {
            let path = format!("page[{place}]");
            let Some(layout) = self.layout(page, &path) else { continue };
            let seen = layouts.iter().any(|other| other.page == layout.page);
            self.once(seen, &page.page, EACH_PAGE, format_args!("{path}.page"));
            layouts.push(layout);
        }
        // A page that was not read would be reported as missing, and an entry that it asks for as shown by mistake.
        if layouts.len() == raw.page.len() && !layouts.is_empty() {
            self.missing_pages(raw, &layouts);
            self.missing_ways_in(raw, &layouts);
            self.shown_where_asked(raw, &layouts);
        }
        layouts.sort_by_key(|layout| layout.page);
        Pages { layouts, texts: self.texts(raw) }
    }

    /// An institution describes every page of each feature that it has.
    fn missing_pages(&mut self, raw: &RawProfile, layouts: &[PageLayout]) {
        let needed = |page| described(layouts).any(|feature| feature.has(page));
        let missing = Page::ALL.iter().filter(|&&page| !layouts.iter().any(|layout| layout.page == page));
        let missing = list(missing.filter(|&&page| needed(page)).map(|page| page.name()));
        if let Some(first) = raw.page.first().filter(|_| !missing.is_empty()) {
            self.fault(Code::PageMissing, "page", first.page.span(), missing);
        }
    }

    /// A feature that the institution has is reached by its buttons on the pages of other features.
    fn missing_ways_in(&mut self, raw: &RawProfile, layouts: &[PageLayout]) {
        for (place, (page, layout)) in raw.page.iter().zip(layouts).enumerate() {
            // The missing button may be one that was not read.
            if layout.buttons.len() != page.buttons.len() {
                continue;
            }
            let here = described(layouts).flat_map(|feature| feature.ways_in).filter(|way| way.on == layout.page);
            let needed = here.map(|way| &way.arrow).filter(|arrow| !arrow.may_lack);
            let missing =
                list(needed.map(|own| own.button).filter(|&own| layout.button(own).is_none()).map(Button::name));
            if !missing.is_empty() {
                self.fault(Code::ButtonMissing, &format!("page[{place}]"), page.page.span(), missing);
            }
        }
    }

    /// A page must not show what the institution does not ask for, and must show what it asks for (ENR-2, ENR-5).
    fn shown_where_asked(&mut self, raw: &RawProfile, layouts: &[PageLayout]) {
        let asked = |field| layouts.iter().flat_map(PageLayout::entries).any(|entry| entry.field == field);
        for (place, (page, layout)) in raw.page.iter().zip(layouts).enumerate() {
            for &field in layout.page.shows().iter().filter(|field| field.is_optional()) {
                let shown = layout.sections.iter().flat_map(|own| &own.shows).any(|shown| shown.field == field);
                if shown == asked(field) {
                    continue;
                }
                let code = if shown { Code::EntryNotHere } else { Code::PageLacksEntry };
                self.fault(code, &format!("page[{place}]"), page.page.span(), list([field.name()].into_iter()));
            }
        }
    }

    fn layout(&mut self, raw: &RawPage, path: &str) -> Option<PageLayout> {
        let page = self.page(&raw.page, format_args!("{path}.page"));
        let name = self.both(&raw.name, &format!("{path}.name"));
        let screen_id = raw.screen_id.as_ref().map(|id| self.filled(id, &format!("{path}.screen-id")).into());
        let menus = raw.path.as_ref().map(|menus| self.both(menus, &format!("{path}.path")));
        let rule = self.filled(&raw.rule, &format!("{path}.rule")).into();
        let source = self.filled(&raw.source, &format!("{path}.source")).into();
        let page = page?;
        let mut sections = Vec::with_capacity(raw.sections.len());
        let (mut entries, mut shows) = (Vec::new(), Vec::new());
        for (place, section) in raw.sections.iter().enumerate() {
            let path = format!("{path}.sections[{place}]");
            sections.push(self.section(section, page, &path, &mut entries, &mut shows));
        }
        let at = raw.page.span();
        self.all_of(page.entries(), &entries, path, at.clone());
        self.all_of(page.shows(), &shows, path, at);
        let buttons = self.buttons(raw, page, path);
        Some(PageLayout { page, name, screen_id, path: menus, sections, buttons, rule, source })
    }

    /// A page must have every field that its step reads or shows, except those that an institution may omit.
    fn all_of(&mut self, known: &[EntryField], found: &[Option<EntryField>], path: &str, at: Range<usize>) {
        // The missing field may be one that was not read.
        if found.contains(&None) {
            return;
        }
        let missing = known.iter().filter(|field| !field.is_optional() && !found.contains(&Some(**field)));
        let missing = list(missing.map(|field| field.name()));
        if !missing.is_empty() {
            self.fault(Code::PageLacksEntry, path, at, missing);
        }
    }

    fn section(
        &mut self,
        raw: &RawSection,
        page: Page,
        path: &str,
        entries: &mut Vec<Option<EntryField>>,
        shows: &mut Vec<Option<EntryField>>,
    ) -> Section {
        let mut section = Section {
            heading: raw.name.as_ref().map(|name| self.both(name, &format!("{path}.name"))),
            entries: Vec::with_capacity(raw.fields.len()),
            shows: Vec::with_capacity(raw.shows.len()),
            rule: self.filled(&raw.rule, &format!("{path}.rule")).into(),
            source: self.filled(&raw.source, &format!("{path}.source")).into(),
        };
        for (place, raw) in raw.fields.iter().enumerate() {
            let path = || format!("{path}.fields[{place}]");
            let field = self.field_of(&raw.field, page.entries(), entries, path);
            entries.push(field);
            let label = self.label(&raw.ja, &raw.en, path);
            let Some(field) = field else { continue };
            section.entries.push(self.entry(raw, field, label, path));
        }
        for (place, raw) in raw.shows.iter().enumerate() {
            let path = || format!("{path}.shows[{place}]");
            let field = self.field_of(&raw.field, page.shows(), shows, path);
            shows.push(field);
            let label = self.label(&raw.ja, &raw.en, path);
            section.shows.extend(field.map(|field| ShownField { field, label }));
        }
        section
    }

    /// A field that the page knows; each may occur once.
    fn field_of(
        &mut self,
        raw: &Placed<String>,
        known: &[EntryField],
        before: &[Option<EntryField>],
        path: impl Fn() -> String,
    ) -> Option<EntryField> {
        let field = EntryField::from_name(raw.get()).filter(|field| known.contains(field));
        if field.is_none() {
            let allowed = list(known.iter().map(|field| field.name()));
            self.fault(Code::EntryNotHere, &format!("{}.field", path()), raw.span(), allowed);
        } else if before.contains(&field) {
            self.say(Code::Repeated, &format!("{}.field", path()), raw.span(), "項目ごとに一つ", "each field once");
        }
        field
    }

    /// The field determines its form, what it repeats, whether it is a secret and whether it must be filled in. A document need not state these; if
    /// it does, they must agree.
    fn entry(&mut self, raw: &RawEntry, field: EntryField, label: TextRecord, path: impl Fn() -> String) -> Entry {
        let form = field.form();
        if let Some(raw) = raw.form.as_ref().filter(|raw| raw.get() != form.name()) {
            let known = FormRule::from_name(raw.get()).is_some();
            let code = if known { Code::WrongEntry } else { Code::WrongValue };
            self.fault(code, &format!("{}.form", path()), raw.span(), list([form.name()].into_iter()));
        }
        let again = field.repeats().map(EntryField::name);
        if let Some(raw) = raw.again.as_ref().filter(|raw| Some(raw.get().as_str()) != again) {
            let again = again.map_or_else(
                || ("`again`なし".to_owned(), "no `again`".to_owned()),
                |again| (list([again].into_iter()), list([again].into_iter())),
            );
            self.say(Code::WrongEntry, &format!("{}.again", path()), raw.span(), &again.0, &again.1);
        }
        if let Some(raw) = raw.secret.as_ref().filter(|raw| *raw.get() != field.is_secret()) {
            self.fault(Code::WrongEntry, &format!("{}.secret", path()), raw.span(), format!("`{}`", field.is_secret()));
        }
        let flag = |raw: &Option<Placed<bool>>, absent| raw.as_ref().map_or(absent, |raw| *raw.get());
        let required = flag(&raw.required, true);
        if let Some(raw) = raw.required.as_ref().filter(|_| !required && !field.is_optional()) {
            self.fault(Code::WrongEntry, &format!("{}.required", path()), raw.span(), "`true`".to_owned());
        }
        Entry {
            field,
            label,
            required,
            form,
            again: field.repeats(),
            secret: field.is_secret(),
            keyboard: flag(&raw.keyboard, false),
        }
    }

    fn buttons(&mut self, raw: &RawPage, page: Page, path: &str) -> Vec<PageButton> {
        let mut buttons: Vec<PageButton> = Vec::with_capacity(raw.buttons.len());
        for (place, own) in raw.buttons.iter().enumerate() {
            let path = format!("{path}.buttons[{place}]");
            let Some(button) = self.button(own, page, raw.sections.len(), &path) else { continue };
            let seen = buttons.iter().any(|other| other.button == button.button);
            let each = ("ボタンごとに一つ", "each button once");
            self.once(seen, &own.button, each, format_args!("{path}.button"));
            buttons.push(button);
        }
        // The missing button may be one that was not read.
        if buttons.len() == raw.buttons.len() {
            let needed = |&&button: &&Button| page.row().arrow(button).is_some() && !page.may_lack(button);
            let found = |button: Button| buttons.iter().any(|own| own.button == button);
            let missing = list(Button::ALL.iter().filter(needed).filter(|&&own| !found(own)).map(|own| own.name()));
            if !missing.is_empty() {
                self.fault(Code::ButtonMissing, path, raw.page.span(), missing);
            }
        }
        buttons
    }

    /// A button that the page knows. It must lead exactly where the table says (PAG-1).
    fn button(&mut self, raw: &RawButton, page: Page, sections: usize, path: &str) -> Option<PageButton> {
        let known = Button::ALL.iter().filter(|&&button| !page.allowed(button).is_empty());
        let button = known.clone().copied().find(|button| button.name() == raw.button.get());
        if button.is_none() {
            let path = format!("{path}.button");
            self.fault(Code::ButtonNotHere, &path, raw.button.span(), list(known.map(|button| button.name())));
        }
        let label = self.label(&raw.ja, &raw.en, || path.to_owned());
        let to = raw.to.as_ref().map(|to| {
            let pages = to.iter().enumerate();
            pages.filter_map(|(n, to)| self.page(to, format_args!("{path}.to[{n}]"))).collect::<Vec<_>>()
        });
        let section = raw.section.as_ref().and_then(|raw| {
            let section = u32::try_from(*raw.get()).ok();
            let section = section.filter(|&n| usize::try_from(n).is_ok_and(|n| n < sections));
            if section.is_none() {
                let allowed = format!("0 … {}", sections.saturating_sub(1));
                self.fault(Code::WrongValue, &format!("{path}.section"), raw.span(), allowed);
            }
            section
        });
        let rule = self.filled(&raw.rule, &format!("{path}.rule")).into();
        let source = self.filled(&raw.source, &format!("{path}.source")).into();
        let button = button?;
        let leads = page.allowed(button);
        if let (Some(raw_to), Some(to)) = (&raw.to, &to) {
            let same = to.len() == leads.len() && leads.iter().all(|page| to.contains(page));
            if to.len() == raw_to.len() && !same {
                let span = raw_to.iter().find(|to| !leads.iter().any(|page| page.name() == to.get()));
                let span = span.unwrap_or(&raw.button).span();
                self.fault(Code::ButtonLeads, &format!("{path}.to"), span, list(leads.iter().map(|page| page.name())));
            }
        }
        let leads_to = to.unwrap_or_else(|| leads.to_vec());
        Some(PageButton { button, label, leads_to, section, rule, source })
    }

    fn texts(&mut self, raw: &RawProfile) -> Vec<GuideText> {
        let mut texts: Vec<GuideText> = Vec::with_capacity(raw.text.len());
        for (place, raw) in raw.text.iter().enumerate() {
            let path = format!("text[{place}]");
            let text = self.guide_text(raw, &path);
            let seen = texts.iter().any(|other| other.key == text.key);
            self.once(seen, &raw.key, ("キーごとに一つ", "each key once"), format_args!("{path}.key"));
            texts.push(text);
        }
        // A host that shows pages names the product and the support desk on them.
        if let Some(page) = raw.page.first() {
            let missing = TEXT_KEYS.iter().copied().filter(|&key| !texts.iter().any(|text| text.key == key));
            let missing = list(missing);
            if !missing.is_empty() && !self.faults.has("text") {
                self.fault(Code::TextMissing, "text", page.page.span(), missing);
            }
        }
        texts
    }

    fn guide_text(&mut self, raw: &RawText, path: &str) -> GuideText {
        self.key(&raw.key, !raw.key.is_empty(), (KEY, KEY), format_args!("{path}.key"));
        let kind = self.word(&raw.kind, Code::WrongValue, format_args!("{path}.kind"));
        let text = self.label(&raw.ja, &raw.en, || path.to_owned());
        if kind == Some(TextKind::Url) {
            for (url, key) in [(&raw.ja, "ja"), (&raw.en, "en")] {
                let host = url.get().strip_prefix("https://").unwrap_or_default();
                if host.is_empty() || !host.bytes().all(|byte| byte.is_ascii_graphic()) {
                    self.fault(Code::NotAUrl, &format!("{path}.{key}"), url.span(), "`https://…`".to_owned());
                }
            }
        }
        let mut pages = Vec::with_capacity(raw.pages.len());
        for (n, raw) in raw.pages.iter().enumerate() {
            let path = format_args!("{path}.pages[{n}]");
            let page = self.page(raw, path);
            self.once(page.is_some_and(|page| pages.contains(&page)), raw, EACH_PAGE, path);
            pages.extend(page);
        }
        GuideText {
            key: raw.key.get().into(),
            kind: kind.unwrap_or(TextKind::Notice),
            text,
            pages,
            rule: self.filled(&raw.rule, &format!("{path}.rule")).into(),
            source: self.filled(&raw.source, &format!("{path}.source")).into(),
        }
    }

    fn page(&mut self, raw: &Placed<String>, path: impl Display) -> Option<Page> {
        self.word(raw, Code::UnknownPage, path)
    }

    fn both(&mut self, raw: &Text, path: &str) -> TextRecord {
        self.label(&raw.ja, &raw.en, || path.to_owned())
    }

    fn label(&mut self, ja: &Placed<String>, en: &Placed<String>, path: impl Fn() -> String) -> TextRecord {
        let mut filled = |raw: &Placed<String>, key| {
            if shows_nothing(raw.get()) {
                self.filled(raw, &format!("{}.{key}", path()));
            }
            raw.get().into()
        };
        TextRecord { ja: filled(ja, "ja"), en: filled(en, "en") }
    }
}

/// The features that the institution has: those that none does without, and those of which it describes a page or a button.
fn described(layouts: &[PageLayout]) -> impl Iterator<Item = &'static FeaturePages> {
    let has = |feature: &FeaturePages, layout: &PageLayout| {
        feature.has(layout.page) || layout.buttons.iter().any(|own| feature.way_in(layout.page, own.button).is_some())
    };
    Page::features().iter().filter(move |own| !own.may_lack || layouts.iter().any(|layout| has(own, layout)))
}

const EACH_PAGE: (&str, &str) = ("ページごとに一つ", "each page once");
/// The texts that an institution with pages must have.
const TEXT_KEYS: [&str; 6] =
    ["product-name", "help-desk-name", "help-desk-telephone", "edition", "home-url", "login-url"];
