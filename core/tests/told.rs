//! What a profile tells of itself is what its document says, row by row, as `toml` alone reads it (HRS-1, HRS-11, LCK-1, LOG-6, PAG-1, INS-1).
//! Debug texts and hashes tell nothing that is secret (fault 62).

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use madoguchi::{Arena, Date, Factor, Profile, Randomness, Row, Secret, Service, SessionId, Write};

const TANUMA: &str = include_str!("../vectors/profiles/tanuma.toml");

/// Both documents, loaded and as `toml` reads them.
fn documents() -> [(Profile, toml::Table); 2] {
    [Profile::SEIWA, TANUMA].map(|text| (Profile::load(text).unwrap(), text.parse().unwrap()))
}

/// The rows of an array of tables.
fn rows<'d>(document: &'d toml::Table, key: &str) -> Vec<&'d toml::Table> {
    document[key].as_array().unwrap().iter().map(|row| row.as_table().unwrap()).collect()
}

/// A text of a row; `None` if the row does not have it.
fn text<'d>(row: &'d toml::Table, key: &str) -> Option<&'d str> {
    row.get(key).map(|text| text.as_str().unwrap())
}

/// A text in both languages; `None` if the row does not have it.
fn both<'d>(row: &'d toml::Table, key: &str) -> Option<(&'d str, &'d str)> {
    let row = row.get(key)?.as_table().unwrap();
    Some((text(row, "ja")?, text(row, "en")?))
}

fn number<T: TryFrom<i64, Error: std::fmt::Debug>>(row: &toml::Table, key: &str) -> Option<T> {
    row.get(key).map(|number| T::try_from(number.as_integer().unwrap()).unwrap())
}

#[test]
fn ins_1_a_profile_tells_its_institution_and_its_edition() {
    for (profile, document) in documents() {
        let told = (Some(profile.id()), Some(profile.version()), Some(profile.serial()));
        assert_eq!(told, (text(&document, "id"), text(&document, "version"), number(&document, "serial")));
    }
    assert_eq!(Profile::seiwa().version(), "2020-10-22");
}

#[test]
fn lck_1_each_factor_has_the_policy_of_its_row() {
    for (profile, document) in documents() {
        let rows = rows(&document, "lock");
        assert_eq!(profile.locks().count(), rows.len());
        for row in rows {
            let factor = Factor::ALL.iter().find(|factor| Some(factor.name()) == text(row, "factor")).unwrap();
            let lock = profile.lock(*factor).unwrap();
            assert_eq!((Some(lock.rule()), Some(lock.source())), (text(row, "rule"), text(row, "source")), "{factor}");
            assert_eq!(Some(lock.text()), both(row, "text"), "{factor}");
            let policy = lock.policy();
            assert_eq!(policy.factor(), *factor);
            assert_eq!(Some(policy.limit()), number(row, "limit"), "{factor}");
            assert_eq!(policy.temporary_locks_to_lock(), number(row, "temporary-locks-to-lock"), "{factor}");
            assert_eq!(Some(policy.pending_seconds()), number(row, "pending-seconds"), "{factor}");
            // A key that could have one value only may be left out.
            assert!(text(row, "closes").is_none_or(|closes| policy.closes().name() == closes), "{factor}");
            let ends = row.get("ends-session").is_some_and(|ends| ends.as_bool().unwrap());
            assert_eq!(policy.ends_session(), ends, "{factor}");
            let minutes = policy.temporary_lock().map(|lock| lock.minutes(1));
            assert_eq!(minutes, number(row, "temporary-lock-minutes"), "{factor}");
        }
    }
}

/// The day on which a row begins, if it names one.
fn first_day(row: &toml::Table) -> Option<Date> {
    row.get("from").map(|day| day.as_datetime().unwrap().to_string().parse().unwrap())
}

/// The row of a service that is in force on a day: the one that began last.
fn in_force<'d>(rows: &[&'d toml::Table], service: &str, day: Date) -> Option<&'d toml::Table> {
    let from = |row: &toml::Table| first_day(row).unwrap_or(Date::MIN);
    let own = rows.iter().filter(|row| text(row, "service") == Some(service) && from(row) <= day);
    own.max_by_key(|row| from(row)).copied()
}

/// On the days around each change, a service tells the rule and the words of its row in force. One that has the hours of another tells that one's
/// rule and words, and its own rule behind (HRS-11).
#[test]
fn hrs_1_each_service_tells_the_rule_and_the_words_of_its_hours() {
    for (profile, document) in documents() {
        let rows = rows(&document, "hours");
        let starts = rows.iter().filter_map(|row| first_day(row));
        let days: Vec<_> = starts.flat_map(|day| [day.previous(), Some(day)]).flatten().chain([Date::MAX]).collect();
        for row in &rows {
            let service = Service::ALL.iter().find(|service| Some(service.name()) == text(row, "service")).unwrap();
            let hours = profile.hours(*service).unwrap();
            for &day in &days {
                let like = text(row, "same-as").unwrap_or(service.name());
                let Some(own) = in_force(&rows, like, day) else { continue };
                let by = text(row, "same-as").and_then(|_| text(row, "rule"));
                let rules: Vec<_> = text(own, "rule").into_iter().chain(by).collect();
                assert_eq!(hours.rules(day).collect::<Vec<_>>(), rules, "{service} on {day}");
                assert_eq!(Some(hours.text(day)), both(own, "text"), "{service} on {day}");
            }
        }
    }
}

#[test]
fn log_6_each_supported_environment_is_its_row() {
    for (profile, document) in documents() {
        let rows = rows(&document, "environment");
        assert_eq!(profile.environments().len(), rows.len());
        for (own, row) in profile.environments().iter().zip(rows) {
            let told = [Some(own.os().name()), Some(own.os_version()), Some(own.browser().name()), own.version()];
            assert_eq!(told, ["os", "os-version", "browser", "version"].map(|key| text(row, key)));
            assert_eq!([Some(own.rule()), Some(own.source())], ["rule", "source"].map(|key| text(row, key)));
            let notes = row.get("notes").and_then(toml::Value::as_array).map_or(&[][..], Vec::as_slice);
            assert!(own.notes().iter().map(|note| Some(note.as_str())).eq(notes.iter().map(toml::Value::as_str)));
        }
    }
}

#[test]
fn pag_1_each_page_is_its_row() {
    for (profile, document) in documents() {
        let rows = rows(&document, "page");
        assert_eq!(profile.pages().layouts().len(), rows.len());
        for row in rows {
            let page = text(row, "page").unwrap();
            let layout = profile.pages().layouts().iter().find(|layout| layout.page().name() == page).unwrap();
            assert_eq!((Some(layout.name()), layout.path()), (both(row, "name"), both(row, "path")), "{page}");
            assert_eq!(layout.screen_id(), text(row, "screen-id"), "{page}");
            assert_eq!(
                [Some(layout.rule()), Some(layout.source())],
                ["rule", "source"].map(|key| text(row, key)),
                "{page}"
            );
        }
    }
}

/// The debug text of a row names its key, its revision and its length, and shows none of its bytes; that of what is secret shows nothing.
#[test]
fn fault_62_debug_text_names_a_row_and_shows_nothing_in_it() {
    let row = Row { key: "customer/c-1".parse().unwrap(), revision: 7, bytes: vec![0xa5; 300] };
    assert_eq!(format!("{row:?}"), "Row(customer/c-1, revision 7, 300 bytes)");
    let Row { key, bytes, .. } = row;
    let write = Write { key, expected: 6, revision: 7, bytes, wake_at: None, purge_at: None };
    let told = "Write(customer/c-1, revision 6 to 7, 300 bytes, wake at None, purge at None)";
    assert_eq!(format!("{write:?}"), told);
    let session = "00112233445566778899aabbccddeeff".repeat(2);
    assert_eq!(format!("{:?}", session.parse::<SessionId>().unwrap()), format!("SessionId({session})"));
    assert_eq!(format!("{:?}", Randomness::new([0x5a; 32])), "Randomness(…)");
    assert_eq!(format!("{:?}", Secret::from("Tulip2026")), "Secret(…)");
    assert_eq!(format!("{:?}", Arena::new()), "Arena { held_bytes: 0 }");
    assert_eq!(format!("{:?}", "2027-01-04".parse::<Date>().unwrap()), "2027-01-04");
}

/// The hash of a secret depends on its length alone: two of one length agree, and two of different lengths do not.
#[test]
fn fault_62_the_hash_of_a_secret_is_that_of_its_length() {
    let hash = |text: &str| {
        let mut hasher = DefaultHasher::new();
        Secret::from(text).hash(&mut hasher);
        hasher.finish()
    };
    assert_eq!(hash("Tulip2026"), hash("Rosen1999"));
    assert_ne!(hash("Tulip2026"), hash("Tulip202"));
}
