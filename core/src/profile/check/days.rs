//! Checks the institution's own bank holidays (CAL-7).

use std::collections::BTreeSet;

use super::Check;
use crate::calendar::{BankCalendar, ProfileDay};
use crate::profile::raw;

impl Check<'_, '_> {
    pub(super) fn calendar(&mut self, raw: &raw::RawCalendar) -> BankCalendar {
        let added = self.days(&raw.add, "calendar.add");
        let removed = self.days(&raw.remove, "calendar.remove");
        for (place, day) in raw.add.iter().enumerate() {
            let date = self.date_of(&day.date);
            let seen = removed.iter().any(|removed| Ok(removed.date) == date);
            let each = ("追加か削除のどちらか一方", "either added or removed");
            self.once(seen, &day.date, each, format_args!("calendar.add[{place}].date"));
        }
        BankCalendar::changed(added, removed)
    }

    fn days(&mut self, raw: &[raw::RawDay], path: &str) -> Vec<ProfileDay> {
        let mut seen = BTreeSet::new();
        let mut days = Vec::new();
        for (place, day) in raw.iter().enumerate() {
            let path = format!("{path}[{place}]");
            let Some(date) = self.date(&day.date, &format!("{path}.date")) else { continue };
            let each = ("日ごとに一つ", "one entry a day");
            self.once(!seen.insert(date), &day.date, each, format_args!("{path}.date"));
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
