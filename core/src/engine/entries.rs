//! What was entered on a page: checked field by field, every fault at once (CRD-10, PAG-1).

use super::context::Context;
use super::outcome::FieldFault;
use crate::code::Code;
use crate::credential::{FormFaults, PASSWORD_MAX, check_form, twice};
use crate::page::{EntryField, FormRule, Page, PageLayout};
use crate::profile::Profile;
use crate::secret::Secret;

/// What was entered, by field. The same field may be present more than once until it is checked.
#[derive(Clone, Debug, Default)]
pub(crate) struct Entries(Vec<(EntryField, Secret)>);

impl Entries {
    pub(crate) const fn new(entries: Vec<(EntryField, Secret)>) -> Self {
        Self(entries)
    }

    /// What was entered in a field; `None` if it is missing or empty.
    pub(crate) fn get(&self, field: EntryField) -> Option<&Secret> {
        self.0.iter().find(|(own, entry)| *own == field && !entry.expose().is_empty()).map(|(_, entry)| entry)
    }

    /// What was entered in a field that the form requires.
    pub(crate) fn of(&self, field: EntryField) -> &Secret {
        static NOTHING: Secret = Secret::new(String::new());
        self.get(field).unwrap_or(&NOTHING)
    }

    /// Every fault of the entries of a page: unknown, duplicate or missing fields, wrong forms, repetitions that differ.
    pub(crate) fn faults(&self, page: Page, cx: &Context<'_>) -> Vec<FieldFault> {
        let fault = |field, code, position| FieldFault { field, code, position };
        let layout = cx.profile.pages().layout(page);
        let mut faults = Vec::new();
        // Each field is reported once, however often it was sent.
        for &field in EntryField::ALL {
            let times = self.0.iter().filter(|(own, _)| *own == field).take(2).count();
            let known = layout.is_some_and(|layout| layout.entries().any(|entry| entry.field == field));
            if times > usize::from(known) {
                faults.push(fault(field, if known { Code::RepeatedField } else { Code::UnknownField }, None));
            }
        }
        for entry in layout.into_iter().flat_map(PageLayout::entries) {
            let field = entry.field;
            let Some(entered) = self.get(field) else {
                if entry.required {
                    faults.push(fault(field, Code::MissingField, None));
                }
                continue;
            };
            // The second of two entries is only reported if it differs; its form is that of the first (CRD-3).
            if let Some(first) = field.repeats().and_then(|first| self.get(first)) {
                faults.extend(twice(first.expose(), entered.expose()).map(|own| fault(field, own.code, own.position)));
                continue;
            }
            if page.row().compares.contains(&field) {
                let form = check_compared(field.form(), entered, cx.profile);
                faults.extend(form.into_iter().map(|own| fault(field, own.code, own.position)));
                continue;
            }
            let form = check_form(field.form(), entered.expose(), cx.profile.credentials().forms());
            faults.extend(form.iter().map(|own| fault(field, own.code, own.position)));
        }
        faults
    }
}

/// Checks an entry that will be compared. Its length was judged when it was chosen, by the rules of that day: a customer whose password is too short
/// today must be able to enter it in order to change it (CRD-11, INS-5). An entry longer than any profile allows is not hashed (fault 17).
fn check_compared(rule: FormRule, entered: &Secret, profile: &Profile) -> FormFaults {
    let mut faults = check_form(rule, entered.expose(), profile.credentials().forms());
    let in_bounds = entered.expose().len() <= PASSWORD_MAX;
    faults.retain(|own| own.code != Code::EntryTooShort && !(own.code == Code::EntryTooLong && in_bounds));
    faults
}
