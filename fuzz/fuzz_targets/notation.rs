//! Hours that load answer at any instant, and their answers agree with each other; blanks around separators change nothing.
#![no_main]

use libfuzzer_sys::fuzz_target;
use madoguchi::{Instant, Profile, Service};

fuzz_target!(|input: (&str, &str, i64)| {
    let (open, when, millis) = input;
    let quoted = |text: &str| serde_json::to_string(text).expect("text is JSON, and JSON text is TOML text");
    let text = Profile::SEIWA
        .replace("\"Mo-Fr 08:00-23:45; Sa,Su,PH 09:00-17:00\"", &quoted(open))
        .replace("\"Mo[1,3] 01:40-06:00\"", &quoted(when));
    let codes = |text: &str| {
        let faults = Profile::load(text).err().map_or(Vec::new(), |faults| faults.0);
        faults.into_iter().map(|fault| (fault.code, fault.path)).collect::<Vec<_>>()
    };
    if text.len() < Profile::SEIWA.len() + 500 {
        let spaced = |text: &str| {
            [";", ",", "-", ":", "["]
                .iter()
                .fold(text.to_owned(), |text, mark| text.replace(mark, &format!(" {mark} ")))
        };
        let other = Profile::SEIWA
            .replace("\"Mo-Fr 08:00-23:45; Sa,Su,PH 09:00-17:00\"", &quoted(&spaced(open)))
            .replace("\"Mo[1,3] 01:40-06:00\"", &quoted(&spaced(when)));
        assert_eq!(codes(&text), codes(&other));
    }
    let Ok(profile) = Profile::load(&text) else { return };
    let span = Instant::MAX.epoch_millis() - Instant::MIN.epoch_millis() + 1;
    let at = Instant::from_epoch_millis(Instant::MIN.epoch_millis() + millis.rem_euclid(span)).expect("in range");
    for service in [Service::Statement, Service::Balance] {
        let hours = profile.hours(service).expect("offered");
        let status = hours.status(at);
        assert_eq!(status.open, hours.is_open(at));
        assert_eq!(status.open, hours.closing_rules(at).next().is_none());
        if let Some(change) = status.changes_at {
            assert!(change > at);
            assert_ne!(hours.is_open(change), status.open);
        }
    }
});
