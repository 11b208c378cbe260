//! The institution's own bank holidays (CAL-7).

use std::collections::BTreeSet;

use super::Check;
use crate::calendar::{BankCalendar, ProfileDay};
use crate::code::Code;
use crate::profile::raw;

impl Check<'_, '_> {
    pub(super) fn calendar(&mut self, raw: &raw::RawCalendar) -> BankCalendar {
        let added = self.days(&raw.add, "calendar.add");
        let removed = self.days(&raw.remove, "calendar.remove");
        for (place, day) in raw.add.iter().enumerate() {
            let date = self.date_of(&day.date);
            if removed.iter().any(|removed| Ok(removed.date) == date) {
                let path = format!("calendar.add[{place}].date");
                self.say(Code::Repeated, &path, day.date.span(), "追加か削除のどちらか一方", "either added or removed");
            }
        }
        BankCalendar::changed(added, removed)
    }

    fn days(&mut self, raw: &[raw::RawDay], path: &str) -> Vec<ProfileDay> {
        let mut seen = BTreeSet::new();
        let mut days = Vec::new();
        for (place, day) in raw.iter().enumerate() {
            let path = format!("{path}[{place}]");
            let Some(date) = self.date(&day.date, &format!("{path}.date")) else { continue };
            if !seen.insert(date) {
                self.say(Code::Repeated, &format!("{path}.date"), day.date.span(), "日ごとに一つ", "one entry a day");
            }
            days.push(ProfileDay {
                date,
                ja: self.filled(&day.name.ja, &format!("{path}.name.ja")),
                en: self.filled(&day.name.en, &format!("{path}.name.en")),
                source: self.filled(&day.source, &format!("{path}.source")),
            });
        }
        days.sort_by_key(|day| day.date);
        days
    }
}
