//! An invalid profile is refused with all its faults, each with its code, path, line, column and the offending text, in the order of the
//! document. No text makes loading panic (PROFILE-1 … PROFILE-3, and the rules that the codes name).

#![expect(clippy::arithmetic_side_effects, reason = "places in a document are small numbers")]

#[path = "support/fixed.rs"]
mod fixed;
mod support;

use std::collections::BTreeSet;

use fixed::fixed;
use madoguchi::{Code, Factor, Profile, ProfileFault, Service};
use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use support::institution;

/// The faults of a text; empty if it loads.
fn faults(text: &str) -> Vec<ProfileFault> {
    Profile::load(text).err().map(|faults| faults.0).unwrap_or_default()
}

/// A document with one part replaced, and the expected fault position inside the replacement.
struct Case {
    code: Code,
    path: &'static str,
    /// The part of the small institution that is replaced; it occurs once.
    part: &'static str,
    by: String,
    /// The quoted text at the position: its first occurrence in the replacement.
    found: &'static str,
}

fn case(code: Code, path: &'static str, part: &'static str, by: impl Into<String>, found: &'static str) -> Case {
    Case { code, path, part, by: by.into(), found }
}

/// Converts a byte position into line and column, in characters from 1.
fn line_and_column(text: &str, at: usize) -> (usize, usize) {
    let before = text.split_at(at).0;
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

const HOURS: &str = "[[hours]]\nservice = \"login\"\nopen = \"24/7\"\nrule = \"r\"\ntext = { ja = \"あ\", en = \"a\" }\nsource = \"s\"\n";
const CLOSURE: &str =
    "[[closure]]\nmark = \"※\"\nrule = \"r\"\nwhen = [\"Mo\"]\ntext = { ja = \"あ\", en = \"a\" }\nsource = \"s\"\n";
const CHARGE: &str = "[[charge]]\nitem = \"payeasy\"\nfrom = 2026-01-01\nyen = 1\nrule = \"r\"\nsource = \"s\"\n";
/// The head of the only table of charges; parts are inserted before it.
const TABLE: &str = "[[fee-table]]";

/// Inserts a part before the table of charges.
fn more(text: &str) -> String {
    format!("{text}{TABLE}")
}

fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

#[test]
fn profile_2_every_code_with_its_place() {
    use Code::*;
    let day = |day: &str| format!("{{ date = {day}, name = {{ ja = \"あ\", en = \"a\" }}, source = \"s\" }},\n");
    let marked = changed(HOURS, "rule", "marks = [\"※\"]\nrule");
    let dated = changed(HOURS, "rule", "from = 2026-01-01\nrule");
    let same = "[[hours]]\nservice = \"login\"\nsame-as = \"balance\"\nrule = \"r\"\nsource = \"s\"\n";
    let other_bank = r#"kind = "other-bank", "#;
    let second = |band: &str| {
        format!("below = 100, yen = 0, rule = \"r\", source = \"s\" }},\n{{ kind = \"other-bank\", {band}")
    };
    let base = institution("", "");
    // Rows that nothing needs, and the one of the confirmation password, which every institution does.
    let start = base.find("[[lock]]\nfactor = \"confirmation-password\"").unwrap();
    let end = base.find("[[lock]]\nfactor = \"mail-passcode\"").unwrap();
    let rows = base.get(start..end).unwrap();
    let no_confirmation = format!("{rows}[[lock]]\nfactor = \"mail-passcode\"");
    let cases = [
        case(NotToml, "", "id = \"test\"", "id = \"test\"\nid = \"again\"", "id = \"again\""),
        case(UnknownKey, "feee", "id = \"test\"", "id = \"test\"\nfeee = 1", "feee"),
        case(UnknownKey, "name.fr", "{ ja = \"試験信用組合\"", "{ fr = \"x\", ja = \"試験信用組合\"", "fr"),
        case(UnknownKey, "statement.hours", "days = 90", "days = 90, hours = 1", "hours"),
        case(UnknownKey, "tax.rate", "rounding = \"down\"", "rounding = \"down\", rate = 1", "rate"),
        case(UnknownKey, "tax.rates[0].until", "percent = \"10\"", "percent = \"10\", until = 1", "until"),
        case(UnknownKey, "calendar.added", TABLE, more("[calendar]\nadded = []\n"), "added"),
        case(
            UnknownKey,
            "calendar.add[0].ja",
            TABLE,
            more(&format!("[calendar]\nadd = [{}]\n", changed(&day("2026-05-07"), "date", "ja = 1, date"))),
            "ja",
        ),
        case(UnknownKey, "hours[0].until", "rule = \"HRS-1\"", "until = 1\nrule = \"HRS-1\"", "until"),
        case(UnknownKey, "hours[0].text.fr", "ja = \"終日\"", "fr = 1, ja = \"終日\"", "fr"),
        case(
            UnknownKey,
            "closure[0].open",
            TABLE,
            more(&(marked.clone() + &changed(CLOSURE, "when", "open = 1\nwhen"))),
            "open = 1\nwhen",
        ),
        case(
            UnknownKey,
            "fee-table[0].until",
            "from = 2019-10-01\nrule",
            "until = 1\nfrom = 2019-10-01\nrule",
            "until",
        ),
        case(UnknownKey, "fee-table[0].rows[0].to", "kind = \"own-account\"", "to = 1, kind = \"own-account\"", "to"),
        case(UnknownKey, "charge[0].until", TABLE, more(&changed(CHARGE, "yen", "until = 1\nyen")), "until"),
        case(
            MissingKey,
            "name.en",
            "{ ja = \"試験信用組合\", en = \"Test Credit Union\" }",
            "{ ja = \"試験\" }",
            "{ ja = \"試験\" }",
        ),
        case(
            MissingKey,
            "fee-table[0].rows[0].kind",
            "{ kind = \"own-account\", yen = 0, rule = \"FEE-1\", source = \"test\" }",
            "{ yen = 7, rule = \"r\", source = \"s\" }",
            "{ yen = 7, rule = \"r\", source = \"s\" }",
        ),
        case(
            MissingKey,
            "hours[0].open",
            "service = \"balance\"\nopen = \"00:00-24:00\"",
            "service = \"balance\"",
            "\"balance\"",
        ),
        case(
            MissingKey,
            "hours[0].text",
            "service = \"balance\"\nopen = \"00:00-24:00\"\nrule = \"HRS-1\"\ntext = { ja = \"終日\", en = \"always\" }",
            "service = \"balance\"\nopen = \"24/7\"\nrule = \"HRS-1\"",
            "\"balance\"",
        ),
        case(WrongKeyType, "format", "format = 1", "format = \"1\"", "\"1\""),
        case(WrongKeyType, "statement.days", "days = 90", "days = [90]", "[90]"),
        case(
            WrongKeyType,
            "fee-table[0].from",
            "from = 2019-10-01\nrule",
            "from = \"2019-10-01\"\nrule",
            "\"2019-10-01\"",
        ),
        case(WrongKeyType, "fee-table[0].rows[0].yen", "\"own-account\", yen = 0", "\"own-account\", yen = 0.5", "0.5"),
        case(WrongFormat, "format", "format = 1", "format = 2", "2"),
        case(WrongValue, "id", "id = \"test\"", "id = \"Test\"", "\"Test\""),
        case(WrongValue, "statement.days", "days = 90", "days = 3661", "3661"),
        case(WrongValue, "statement.days", "days = 90", "days = 0", "0"),
        case(WrongValue, "name.en", "en = \"Test Credit Union\"", "en = \" \"", "\" \""),
        case(WrongValue, "tax.rounding", "rounding = \"down\"", "rounding = \"even\"", "\"even\""),
        case(WrongValue, "tax.rates[0].percent", "percent = \"10\"", "percent = \"１０\"", "\"１０\""),
        case(WrongValue, "tax.rates[0].percent", "percent = \"10\"", "percent = \"100.1\"", "\"100.1\""),
        case(WrongValue, "tax.rates[0].percent", "percent = \"10\"", "percent = \"-1\"", "\"-1\""),
        // Digits stand on both sides of a point, and nothing but digits.
        case(WrongValue, "tax.rates[0].percent", "percent = \"10\"", "percent = \"10.\"", "\"10.\""),
        case(WrongValue, "tax.rates[0].percent", "percent = \"10\"", "percent = \".5\"", "\".5\""),
        case(WrongValue, "tax.rates[0].percent", "percent = \"10\"", "percent = \"1_0\"", "\"1_0\""),
        case(WrongValue, "tax.rates[0].percent", "percent = \"10\"", "percent = \"010\"", "\"010\""),
        case(WrongValue, "fee-table[0].rows[0].yen", "\"own-account\", yen = 0", "\"own-account\", yen = -1", "-1"),
        case(
            WrongValue,
            "fee-table[0].rows[0].yen",
            "\"own-account\", yen = 0",
            "\"own-account\", yen = 1_000_000_000_000",
            "1_000_000_000_000",
        ),
        case(WrongValue, "fee-table[0].rows[3].below", other_bank, "kind = \"other-bank\", below = 0, ", "0"),
        // A closure that never closes anything is a mistake.
        case(
            WrongValue,
            "closure[0].when",
            TABLE,
            more(&(marked.clone() + &changed(CLOSURE, "[\"Mo\"]", "[]"))),
            "\"r\"\nwhen = []",
        ),
        case(ProfileDate, "fee-table[0].from", "from = 2019-10-01\nrule", "from = 1948-07-19\nrule", "1948-07-19"),
        case(
            ProfileDate,
            "fee-table[0].from",
            "from = 2019-10-01\nrule",
            "from = 2019-10-01T00:00:00\nrule",
            "2019-10-01T00:00:00",
        ),
        case(ProfileDate, "fee-table[0].from", "from = 2019-10-01\nrule", "from = 08:00:00\nrule", "08:00:00"),
        case(
            ProfileDate,
            "calendar.remove[0].date",
            TABLE,
            more(&format!("[calendar]\nremove = [{}]\n", day("2151-01-01"))),
            "2151-01-01",
        ),
        case(
            Repeated,
            "calendar.add[1].date",
            TABLE,
            more(&format!(
                "[calendar]\nadd = [{}{}]\n",
                day("2026-05-07"),
                changed(&day("2026-05-07"), "date", " date")
            )),
            "2026-05-07, name = { ja = \"あ\", en = \"a\" }, source = \"s\" },\n]",
        ),
        case(Repeated, "hours[1].service", TABLE, more(&changed(HOURS, "login", "balance")), "\"balance\""),
        case(Repeated, "hours[2].service", TABLE, more(&(HOURS.to_owned() + same)), "\"login\"\nsame-as"),
        case(ProfileService, "hours[0].service", "service = \"balance\"", "service = \"ballance\"", "\"ballance\""),
        case(ProfileService, "hours[0].instead", "rule = \"HRS-1\"", "instead = \"x\"\nrule = \"HRS-1\"", "\"x\""),
        case(NotationSyntax, "hours[0].open", "open = \"00:00-24:00\"", "open = \"Mo 8h\"", "8h"),
        case(
            NotationUnsupported,
            "hours[0].open",
            "open = \"00:00-24:00\"",
            "open = \"Mo 08:00-09:00; SH off\"",
            "SH off",
        ),
        case(ImpossibleWindow, "hours[0].open", "open = \"00:00-24:00\"", "open = \"Feb 30 off\"", "Feb 30 off"),
        case(
            ClosesNothing,
            "closure[0].when[0]",
            TABLE,
            more(&(marked.clone() + &changed(CLOSURE, "[\"Mo\"]", "[\"Mo off\"]"))),
            "Mo off",
        ),
        case(
            OverLimit,
            "",
            "id = \"test\"",
            format!("x = {}1{}\nid = \"test\"", "[".repeat(16), "]".repeat(16)),
            "[1]",
        ),
        case(UnknownMark, "hours[1].marks[0]", TABLE, more(&marked), "\"※\""),
        case(UnusedMark, "closure[0].mark", TABLE, more(CLOSURE), "\"※\""),
        case(
            Backwards,
            "closure[0].until",
            TABLE,
            more(&(marked.clone() + &changed(CLOSURE, "when", "from = 2026-01-02\nuntil = 2026-01-01\nwhen"))),
            "2026-01-01",
        ),
        case(NoOwnHours, "hours[1].same-as", TABLE, more(&changed(same, "balance", "payeasy")), "\"payeasy\""),
        case(NoOwnHours, "hours[1].same-as", TABLE, more(&changed(same, "balance", "login")), "\"login\"\nrule"),
        case(
            NoOwnHours,
            "hours[2].same-as",
            TABLE,
            more(&(same.to_owned() + &changed(&changed(same, "login", "api-link"), "balance", "login"))),
            "\"login\"\nrule",
        ),
        case(WrongValue, "hours[1].open", TABLE, more(&changed(same, "rule", "open = \"24/7\"\nrule")), "\"24/7\""),
        case(HoursStartLate, "hours[1].from", TABLE, more(&dated), "2026-01-01"),
        case(UnknownKind, "fee-table[0].rows[3].kind", other_bank, "kind = \"other\", ", "\"other\""),
        case(UnknownItem, "charge[0].item", TABLE, more(&changed(CHARGE, "payeasy", "x")), "\"x\""),
        case(
            BandsOverlap,
            "fee-table[0].rows[4]",
            "kind = \"other-bank\", ",
            format!("kind = \"other-bank\", {}", second("from = 99, ")),
            "\"other-bank\", from",
        ),
        case(
            BandsGap,
            "fee-table[0].rows[4]",
            "kind = \"other-bank\", ",
            format!("kind = \"other-bank\", {}", second("from = 101, ")),
            "\"other-bank\", from",
        ),
        case(
            BandBackwards,
            "fee-table[0].rows[3]",
            other_bank,
            "kind = \"other-bank\", from = 9, below = 9, ",
            "\"other-bank\"",
        ),
        case(
            TablesOnOneDay,
            "charge[1].from",
            TABLE,
            more(&(CHARGE.to_owned() + &changed(CHARGE, "[[charge]]\nitem", "[[charge]]\n item"))),
            "2026-01-01\nyen = 1\nrule = \"r\"\nsource = \"s\"\n[[fee",
        ),
        case(
            KindNotPriced,
            "fee-table[0]",
            "from = 2019-10-01\nrule = \"FEE-5\"\nsource = \"test\"\nrows = [\n    { kind = \"own-account\", yen = 0, rule = \"FEE-1\", source = \"test\" },\n",
            "from = 2019-10-01\nrule = \"FEE-5\"\nsource = \"test\"\nrows = [\n    { member = true, kind = \"own-account\", yen = 0, rule = \"FEE-1\", source = \"test\" },\n",
            "2019-10-01",
        ),
        case(UnknownFactor, "lock[1].factor", "factor = \"login-password\"", "factor = \"password\"", "\"password\""),
        case(
            FactorNotCounted,
            "lock",
            no_confirmation.leak(),
            "[[lock]]\nfactor = \"mail-passcode\"",
            "\"mail-passcode\"",
        ),
        case(
            WrongValue,
            "tax.rates",
            "rounding = \"down\", rates = [{ from = 2019-10-01, percent = \"10\" }]",
            "rounding = \"down\", rates = []",
            "\"down\"",
        ),
        case(UnknownClosing, "lock[0].closes", "closes = \"first-use\"", "closes = \"all\"", "\"all\""),
        case(NeverLocks, "lock[0].limit", "limit = 5\ntemporary-locks-to-lock = 1", "limit = 5", "5"),
        case(
            HiddenTemporaryLock,
            "lock[0].temporary-locks-to-lock",
            "temporary-locks-to-lock = 1",
            "temporary-locks-to-lock = 2",
            "2",
        ),
        case(
            TemporaryLockTooShort,
            "lock[0].temporary-lock-minutes",
            "temporary-locks-to-lock = 1\npending-seconds = 30",
            "temporary-lock-minutes = 1\npending-seconds = 60",
            "1",
        ),
    ];
    assert_eq!(faults(&base), []);
    let mut wrong = Vec::new();
    for Case { code, path, part, by, found } in &cases {
        let start = base.find(part).unwrap_or_else(|| panic!("no {part:?} in the document"));
        let text = changed(&base, part, by);
        // If the quoted text is not the first of its kind, the text after it identifies it.
        let place = line_and_column(&text, start + by.find(found).unwrap_or_else(|| panic!("{found:?} in {by:?}")));
        let faults = faults(&text);
        let told: Vec<_> = faults.iter().map(|fault| (fault.code, &*fault.path, (fault.line, fault.column))).collect();
        let quoted = faults.iter().all(|fault| !fault.found.is_empty() && found.starts_with(&*fault.found));
        let spans = faults.iter().all(|fault| text.get(fault.span.clone()) == Some(&*fault.found));
        if told != [(*code, *path, place)] || !quoted || !spans {
            wrong.push(format!("{:?} for {part:?}\n  want {:?}\n  told {faults:?}", by, (code, path, place, found)));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    // The cases above contain every code of the profile, except those of its floors (tests/floors.rs).
    let of_profiles = |number: &u16| matches!(number, 1400..=1429 | 1601..=1606);
    let shown: BTreeSet<_> = cases.iter().map(|case| case.code.number()).filter(of_profiles).collect();
    let all: BTreeSet<_> = Code::ALL.iter().map(|code| code.number()).filter(of_profiles).collect();
    assert_eq!(shown, all);
}

/// Every table of a profile says whence it comes: its `rule` and `source` are not empty, and the fault names the key.
#[test]
fn profile_1_every_table_says_whence_it_comes() {
    let mut told = 0;
    let mut heads = BTreeSet::new();
    let (mut head, mut at) = ("", 0);
    for line in Profile::SEIWA.split_inclusive('\n') {
        let (from, to) = (at, at + line.len());
        at = to;
        if line.starts_with('[') {
            head = line;
        }
        let Some(key) = ["rule", "source"].into_iter().find(|key| line.starts_with(&format!("{key} = "))) else {
            continue;
        };
        if !heads.insert((head, key)) {
            continue;
        }
        let text = Profile::SEIWA;
        let faults = faults(&format!("{}{key} = \"\"\n{}", text.get(..from).unwrap(), text.get(to..).unwrap()));
        let named = faults.iter().any(|fault| fault.path.rsplit('.').next() == Some(key));
        assert!(named, "{head}{key}: {faults:?}");
        told += 1;
    }
    assert!(told > 30, "{told}");
}

/// First use, login and the confirmation password always count wrong entries, the others where an authority needs them. A document that
/// has no row for one that is used is refused; what nothing asks for needs no row, and may have one.
#[test]
fn lck_1_a_factor_that_nothing_asks_for_needs_no_row() {
    let row = |factor: Factor| {
        let rows = Profile::SEIWA.split("[[lock]]").skip(1).map(|row| row.split("\n\n").next().unwrap());
        let named = format!("factor = \"{factor}\"\n");
        format!("[[lock]]{}\n\n", rows.clone().find(|row| row.contains(&named)).unwrap())
    };
    let without =
        |factors: &[Factor]| factors.iter().fold(Profile::SEIWA.to_owned(), |text, own| changed(&text, &row(*own), ""));
    for &factor in Factor::ALL {
        let loaded = Profile::load(&without(&[factor]));
        let unused = matches!(factor, Factor::SecretAnswer | Factor::ActivationPassword | Factor::MailPasscode);
        match loaded {
            Ok(profile) => {
                assert!(unused && profile.lock(factor).is_none(), "{factor}");
                assert_eq!(profile.locks().count(), Factor::ALL.len() - 1);
            }
            Err(faults) => {
                let told: Vec<_> = faults.0.iter().map(|own| (own.code, &*own.path, &*own.allowed_en)).collect();
                assert_eq!(told, [(Code::FactorNotCounted, "lock", &*format!("`{factor}`"))]);
                assert!(!unused, "{factor}");
            }
        }
    }
    // Without the authorities that need it, the one-time password is not used either.
    let text =
        without(&[Factor::SecretAnswer, Factor::OneTimePassword, Factor::ActivationPassword, Factor::MailPasscode]);
    let (before, after) = text.split_once("[[authority]]\nservices = [\"transfer-same-day\"").unwrap();
    let text = before.to_owned() + after.split_once("\n\n").unwrap().1;
    let small = Profile::load(&text).unwrap();
    let used: Vec<_> = small.locks().map(|lock| lock.policy().factor()).collect();
    assert_eq!(used, [Factor::FirstUse, Factor::LoginPassword, Factor::ConfirmationPassword]);
}

/// A day that is both added and removed is reported at the later entry.
#[test]
fn cal_7_a_day_added_and_removed_is_told_where_it_stands() {
    let day = |day: &str| format!("{{ date = {day}, name = {{ ja = \"あ\", en = \"a\" }}, source = \"s\" }}");
    let calendar = format!(
        "[calendar]\nadd = [\n{},\n{},\n]\nremove = [{}]\n{TABLE}",
        day("2026-05-06"),
        day("2026-05-07"),
        day("2026-05-07")
    );
    let faults = faults(&changed(&institution("", ""), TABLE, &calendar));
    let told: Vec<_> = faults.iter().map(|fault| (fault.code, &*fault.found)).collect();
    assert_eq!(told, [(Code::Repeated, "2026-05-07")]);
}

/// Closures of a service's later hours are in force with those hours, or the profile is refused; they are never ignored.
#[test]
fn hrs_4_marks_of_later_hours_are_not_ignored() {
    let later = changed(&changed(HOURS, "login", "balance"), "rule", "from = 2026-01-01\nmarks = [\"※\"]\nrule");
    let text = changed(&institution("", ""), TABLE, &more(&(later + CLOSURE)));
    if let Ok(profile) = Profile::load(&text) {
        let balance = profile.hours(Service::Balance).unwrap();
        // 2026-01-05 and 2025-12-29 are Mondays, on which the closure closes.
        assert!(!balance.is_open("2026-01-05T12:00:00+09:00".parse().unwrap()), "the mark of the later row is ignored");
        assert!(balance.is_open("2025-12-29T12:00:00+09:00".parse().unwrap()), "the earlier row has no mark");
    }
}

/// Faults everywhere in the built-in profile: each is reported, in the order of the document.
#[test]
fn profile_2_many_faults_are_told_in_order() {
    let damages = [
        ("format = 1", "format = 2", Code::WrongFormat, "format"),
        ("id = \"seiwa\"", "id = \"青和\"", Code::WrongValue, "id"),
        ("version = \"2020-10-22\"", "version = 2020-10-22", Code::WrongKeyType, "version"),
        ("open = \"Mo-Fr 08:00-23:45;", "open = \"Mo-Fr 08:00-25h;", Code::NotationSyntax, "hours[1].open"),
        ("instead = \"transfer-reserved\"", "instead = \"later\"", Code::ProfileService, "hours[5].instead"),
        ("marks = [\"※3\", \"※4\"]", "marks = [\"※3\", \"※4\", \"※5\"]", Code::UnknownMark, "hours[6].marks[2]"),
        (
            "when = [\"Jan 01-03 18:40-24:00\"]",
            "when = [\"Jan 01-03 18:40-18:40\"]",
            Code::ImpossibleWindow,
            "closure[4].when[0]",
        ),
        ("days = 90", "days = 90\nhours = 1", Code::UnknownKey, "statement.hours"),
        ("from = 1997-04-01", "from = 1897-04-01", Code::ProfileDate, "tax.rates[1].from"),
        (
            "kind = \"own-institution\", yen = 110",
            "kind = \"own-institution\", yen = \"110\"",
            Code::WrongKeyType,
            "fee-table[0].rows[2].yen",
        ),
    ];
    let mut text = Profile::SEIWA.to_owned();
    for (part, by, ..) in damages {
        text = changed(&text, part, by);
    }
    text += "\n[[charge]]\nitem = \"nothing\"\nfrom = 2026-01-01\nyen = -1\nrule = \"\"\nsource = \"s\"\nuntil = 2027-01-01\n";
    let last = [
        (Code::UnknownItem, "charge[0].item"),
        (Code::WrongValue, "charge[0].yen"),
        (Code::WrongValue, "charge[0].rule"),
        (Code::UnknownKey, "charge[0].until"),
    ];
    let faults = faults(&text);
    let told: Vec<_> = faults.iter().map(|fault| (fault.code, &*fault.path)).collect();
    assert_eq!(told, damages.iter().map(|damage| (damage.2, damage.3)).chain(last).collect::<Vec<_>>());
    assert!(
        faults.is_sorted_by_key(|fault| fault.span.start)
            && faults.is_sorted_by_key(|fault| (fault.line, fault.column))
    );
    let shown = Profile::load(&text).err().map(|all| all.to_string()).unwrap_or_default();
    assert!(shown.contains("14 fault(s)"), "{shown}");
}

/// Every missing key is reported, at the root and in each entry, with the entry's own path.
#[test]
fn profile_2_every_missing_key_is_told() {
    let told = |text: &str| faults(text).into_iter().map(|fault| (fault.code, fault.path)).collect::<Vec<_>>();
    let missing = |path: &str, keys: &[&str]| {
        keys.iter().map(|key| (Code::MissingKey, format!("{path}{key}"))).collect::<Vec<_>>()
    };
    let base = institution("", "");
    let root = [
        "format",
        "id",
        "version",
        "serial",
        "name",
        "source",
        "hours",
        "statement",
        "tax",
        "fee-table",
        "lock",
        "credentials",
        "session",
        "act",
        "first-use",
        "approval",
    ];
    let mut rows = vec![(String::new(), missing("", &root))];
    for (entry, path, keys) in [
        ("[[charge]]\n", "charge[0].", &["item", "from", "yen", "rule", "source"][..]),
        ("[[charge]]\nitem = \"payeasy\"\n", "charge[0].", &["from", "yen", "rule", "source"]),
        ("[[hours]]\n", "hours[1].", &["service", "rule", "source"]),
        ("[[closure]]\n", "closure[0].", &["mark", "rule", "when", "text", "source"]),
        ("[calendar]\nadd = [{}]\n", "calendar.add[0].", &["date", "name", "source"]),
        ("[[lock]]\n", "lock[0].", &["factor", "limit", "pending-seconds", "rule", "text", "source"]),
    ] {
        rows.push((changed(&base, TABLE, &more(entry)), missing(path, keys)));
    }
    // The same faults in each of two entries.
    let two = changed(&base, TABLE, &more(&"[[charge]]\nitem = \"payeasy\"\n".repeat(2)));
    let keys = ["from", "yen", "rule", "source"];
    rows.push((two, [missing("charge[0].", &keys), missing("charge[1].", &keys)].concat()));
    let wrong = rows.into_iter().filter(|(text, want)| told(text) != *want);
    let wrong: Vec<_> = wrong.map(|(text, want)| format!("want {want:?}\ntold {:?}", told(&text))).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// An expression is quoted correctly in every TOML string syntax: the found text is part of the document at that position.
#[test]
fn hrs_9_places_in_any_kind_of_string() {
    for (written, found) in [
        (r#""Mo sunset-24:00""#, "Mo sunset-24:00"),
        ("'Mo sunset-24:00'", "Mo sunset-24:00"),
        (r#""""Mo sunset-24:00""""#, "Mo sunset-24:00"),
        ("'''Mo sunset-24:00'''", "Mo sunset-24:00"),
        ("\"\"\"\nMo sunset-24:00\"\"\"", "Mo sunset-24:00"),
    ] {
        let text = changed(&institution("", ""), "\"00:00-24:00\"", written);
        let faults = faults(&text);
        let told: Vec<_> =
            faults.iter().map(|fault| (fault.code, fault.found.as_str(), (fault.line, fault.column))).collect();
        let place = line_and_column(&text, text.find(found).unwrap());
        assert_eq!(told, [(Code::NotationUnsupported, found, place)], "{written}");
    }
}

// --- nothing panics --------------------------------------------------------------------------------------------------

/// A refusal gives a reason and a position within the text.
fn check_refusal(text: &str) {
    let Err(refused) = Profile::load(text) else { return };
    assert!(!refused.0.is_empty(), "refused without a fault");
    for fault in &refused.0 {
        assert!(fault.span.start <= text.len() && fault.line >= 1 && fault.column >= 1, "{fault}");
        assert!(fault.found.chars().count() <= 81 && !fault.found.contains('\n'), "{fault}");
    }
    assert!(!refused.to_string().is_empty());
}

#[test]
fn profile_1_every_truncation_is_refused_without_a_panic() {
    let text = Profile::SEIWA.as_bytes();
    for end in (0..text.len()).step_by(37) {
        let text = String::from_utf8_lossy(text.split_at(end).0);
        check_refusal(&text);
        assert!(
            Profile::load(&text).is_err() || end > text.find("[tax]").unwrap_or(end),
            "loads when cut at byte {end}"
        );
    }
}

proptest! {
    #![proptest_config(fixed(600))]

    /// Removes, duplicates and swaps lines, changes the types of values, inserts characters anywhere.
    #[test]
    fn profile_1_any_damage_is_refused_without_a_panic(
        at in prop::collection::vec((any::<prop::sample::Index>(), 0_u8..6, "\\PC{0,3}"), 1..6),
    ) {
        let mut lines: Vec<String> = Profile::SEIWA.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
        for (place, damage, characters) in at {
            let place = place.index(lines.len());
            let line = lines.remove(place);
            let value = line.split_once(" = ").map(|(key, _)| key.to_owned());
            match damage {
                0 => {}
                1 => lines.splice(place..place, [line.clone(), line]).for_each(drop),
                2 => lines.push(line),
                3 => lines.insert(place, value.map_or(line, |key| format!("{key} = [{{ x = 1979-05-27T07:32:00Z }}]"))),
                4 => lines.insert(place, value.map_or(line, |key| format!("{key}.{key} = {{ ja = 1 }}"))),
                _ => {
                    let middle = line.char_indices().nth(line.chars().count() / 2).map_or(0, |(at, _)| at);
                    let (before, after) = line.split_at(middle);
                    lines.insert(place, format!("{before}{characters}{after}"));
                }
            }
            if lines.is_empty() {
                lines.push(String::new());
            }
        }
        check_refusal(&lines.join("\n"));
    }

    #[test]
    fn profile_1_any_text_is_refused_without_a_panic(text in any::<String>()) {
        check_refusal(&text);
        prop_assert!(Profile::load(&text).is_err());
    }
}

#[test]
fn profile_1_garbage_and_deep_nesting_are_refused() {
    let mib = 1 << 20;
    // One fault, or a few, in a megabyte.
    let long = [
        "a".repeat(mib),
        "[".repeat(mib),
        "\"".repeat(mib),
        "\n".repeat(mib),
        "#あ\n".repeat(mib / 5),
        format!("x = {}", "{".repeat(mib)),
        format!("x = {}1{}", "[".repeat(mib / 2), "]".repeat(mib / 2)),
        format!("x = {}1{}", "{a=".repeat(mib / 4), "}".repeat(mib / 4)),
        format!("x{} = 1", ".x".repeat(mib / 2)),
        format!("[x{}]", ".x".repeat(mib / 2)),
        format!("id = \"{}\"", "あ".repeat(mib / 3)),
    ];
    // A fault in every line, or in every character.
    let faulty = ["=", "=\n", "[\n", "a b\n", "あ\n", "\0", "x = 1\n", "[x]\n"].map(|part| part.repeat(4_096));
    for text in long.into_iter().chain(faulty) {
        check_refusal(&text);
    }
}

// --- what a profile is -----------------------------------------------------------------------------------------------

/// The hash is the SHA-256 of the document's bytes, as any tool computes it; every byte counts.
#[test]
fn ins_5_the_hash_is_that_of_the_bytes() {
    let hex = |text: &str| Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let spaced = format!("{}\n", Profile::SEIWA);
    let lines = Profile::SEIWA.replace('\n', "\r\n");
    for text in [Profile::SEIWA, &spaced, &lines] {
        assert_eq!(Profile::load(text).unwrap().hash(), hex(text));
    }
    // FIPS 180-4, "abc".
    assert_eq!(hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

#[test]
fn ins_3_a_profile_is_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>(_: &T) {}
    let seiwa = Profile::seiwa();
    shared(&seiwa);
    // Sixteen threads ask the first question of a new profile at once.
    let at = "2027-01-04T12:00:00+09:00".parse().unwrap();
    let open = || seiwa.services().filter(|&service| seiwa.hours(service).is_ok_and(|hours| hours.is_open(at))).count();
    let counts: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..16).map(|_| scope.spawn(open)).collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).collect()
    });
    assert_eq!(counts, [16; 16]);
}

/// If a caller passes the path of a document in place of its text, the error says so, and does not report invalid TOML.
#[test]
fn profile_1_the_path_to_a_document_is_told_to_be_one() {
    let told = |text: &str| Profile::load(text).unwrap_err().records();
    for text in ["seiwa.toml", "/etc/bank/seiwa.toml", "..\\seiwa.toml", "bank/seiwa"] {
        let faults = told(text);
        let [fault] = faults.as_slice() else { panic!("{faults:?}") };
        assert_eq!((fault.name, fault.line, fault.column), ("not-toml", 1, 1));
        assert!(
            fault.found.contains(text) && fault.en.contains("a path") && fault.ja.contains("文書の場所"),
            "{fault:?}"
        );
    }
    for text in ["# seiwa.toml", "id = \"a/b\"", "[a/b]", "a/b\n", "x"] {
        assert!(told(text).iter().all(|fault| !fault.en.contains("a path")), "{text}");
    }
}
