//! Checks the software keyboard (KEY-1): each class once and with its own characters, and everything that its fields take can be typed.

use super::{Check, list};
use crate::code::Code;
use crate::features::keyboard::rules::{KeyClass, KeyboardRules, classes_of};
use crate::page::{Entry, PageLayout, Pages};
use crate::profile::raw::{Placed, RawKeyClass, RawKeyboard, RawProfile};

impl Check<'_, '_> {
    pub(super) fn keyboard(&mut self, raw: &RawProfile, pages: &Pages) -> Option<KeyboardRules> {
        let keyboard = raw.keyboard.as_deref().map(|raw| self.keyboard_classes(raw));
        // A class or page that was not read would be reported as missing.
        if !self.faults.has_within("keyboard") && !self.faults.has_within("page") {
            self.keyboard_suffices(raw, keyboard.as_ref(), pages);
        }
        keyboard
    }

    fn keyboard_classes(&mut self, raw: &RawKeyboard) -> KeyboardRules {
        let mut classes: Vec<(KeyClass, _)> = Vec::with_capacity(raw.classes.len());
        for (place, own) in raw.classes.iter().enumerate() {
            let path = format!("keyboard.classes[{place}]");
            let Some(class) = self.key_class(own, &path) else { continue };
            let seen = classes.iter().any(|(other, _)| *other == class);
            self.once(seen, &own.class, ("文字種類ごとに一つ", "each class once"), format_args!("{path}.class"));
            classes.push((class, own.keys.get().into()));
        }
        if raw.classes.is_empty() {
            self.say(
                Code::WrongValue,
                "keyboard.classes",
                raw.classes.span(),
                "一つ以上の文字種類",
                "at least one class",
            );
        }
        let rule = self.filled(&raw.rule, "keyboard.rule").into();
        KeyboardRules { classes, rule, source: self.filled(&raw.source, "keyboard.source").into() }
    }

    /// A class with its keys: one fault for a key of another class, else for one that occurs twice, else for those that are missing.
    fn key_class(&mut self, raw: &RawKeyClass, path: &str) -> Option<KeyClass> {
        let class: Option<KeyClass> = self.word(&raw.class, Code::UnknownKeyClass, format_args!("{path}.class"));
        let (class, path) = (class?, format!("{path}.keys"));
        let (keys, span) = (raw.keys.get(), raw.keys.span());
        let twice = keys.char_indices().find(|&(at, key)| keys.get(..at).is_some_and(|before| before.contains(key)));
        if keys.is_empty() || keys.chars().any(|key| !class.has(key)) {
            let (ja, en) = (format!("{}だけ", class.ja()), format!("only characters of the class {}", class.en()));
            self.say(Code::WrongValue, &path, span, &ja, &en);
        } else if let Some((_, key)) = twice {
            let (ja, en) = (format!("`{key}`は一度だけ"), format!("`{key}` once"));
            self.say(Code::Repeated, &path, span, &ja, &en);
        } else if class.keys().is_some_and(|whole| whole != keys.chars().count()) {
            let missing: String = ('\0'..='\x7f').filter(|&key| class.has(key) && !keys.contains(key)).collect();
            self.fault(Code::KeysMissing, &path, span, format!("`{missing}`"));
        }
        Some(class)
    }

    /// A page that offers the keyboard for a field needs the classes of its form. All that is missing is one fault.
    fn keyboard_suffices(&mut self, raw: &RawProfile, keyboard: Option<&KeyboardRules>, pages: &Pages) {
        let entries = pages.layouts.iter().flat_map(PageLayout::entries);
        let offered: Vec<_> = entries.filter(|entry| entry.keyboard).collect();
        if let Some(entry) = offered.iter().find(|entry| classes_of(entry.form).is_empty()) {
            let (ja, en) = ("選択する項目には`false`", "`false` for what is chosen from a list");
            let (path, span) = keyboard_flag(raw, entry);
            return self.say(Code::WrongEntry, &path, span, ja, en);
        }
        let lacks = |entry: &&Entry| match keyboard {
            Some(keyboard) => keyboard.lacks(entry.form),
            None => classes_of(entry.form).to_vec(),
        };
        let Some(first) = offered.iter().find(|entry| !lacks(entry).is_empty()) else { return };
        let all: Vec<KeyClass> = offered.iter().flat_map(lacks).collect();
        let missing = list(KeyClass::ALL.iter().filter(|class| all.contains(class)).map(|class| class.name()));
        let (path, span) = match &raw.keyboard {
            Some(own) => ("keyboard.classes".to_owned(), own.classes.span()),
            None => keyboard_flag(raw, first),
        };
        self.fault(Code::KeysMissing, &path, span, missing);
    }
}

/// The path and place at which the document says that a field has the keyboard.
fn keyboard_flag(raw: &RawProfile, entry: &Entry) -> (String, std::ops::Range<usize>) {
    for (page, own) in raw.page.iter().enumerate() {
        for (section, own) in own.sections.iter().enumerate() {
            for (field, own) in own.fields.iter().enumerate() {
                let flag = own.keyboard.as_ref().filter(|flag| *flag.get() && own.field.get() == entry.field.name());
                if let Some(flag) = flag {
                    return (format!("page[{page}].sections[{section}].fields[{field}].keyboard"), Placed::span(flag));
                }
            }
        }
    }
    ("keyboard".to_owned(), 0..0)
}
