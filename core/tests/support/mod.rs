//! A small institution for tests that need their own: the smallest document that loads, plus what the test is about.

/// The text of a profile with this `calendar`, `hours` and `closure` part, and these fee tables.
///
/// Empty parts mean a balance inquiry that is always open, and free transfers.
pub(crate) fn institution(hours: &str, fees: &str) -> String {
    let hours = if hours.is_empty() { ALWAYS_OPEN } else { hours };
    let fees = if fees.is_empty() { FREE } else { fees };
    format!("{HEAD}{hours}\n{fees}\n{CREDENTIALS}\n{ACCESS}\n{}", locks())
}

const HEAD: &str = r#"format = 1
id = "test"
version = "1"
serial = 1
name = { ja = "試験信用組合", en = "Test Credit Union" }
source = "test"
statement = { days = 90, rule = "HRS-10", source = "test" }
tax = { rounding = "down", rates = [{ from = 2019-10-01, percent = "10" }] }
"#;

const ACCESS: &str = include_str!("access.toml");

const CREDENTIALS: &str = include_str!("credentials.toml");

const ALWAYS_OPEN: &str = r#"
[[hours]]
service = "balance"
open = "00:00-24:00"
rule = "HRS-1"
text = { ja = "終日", en = "always" }
source = "test"
"#;

const FREE: &str = r#"
[[fee-table]]
from = 2019-10-01
rule = "FEE-5"
source = "test"
rows = [
    { kind = "own-account", yen = 0, rule = "FEE-1", source = "test" },
    { kind = "same-branch", yen = 0, rule = "FEE-2", source = "test" },
    { kind = "own-institution", yen = 0, rule = "FEE-2", source = "test" },
    { kind = "other-bank", yen = 0, rule = "FEE-3", source = "test" },
]
"#;

/// A row for each factor, and what its lock closes.
fn locks() -> String {
    let row = |(factor, closes): (&str, &str)| {
        let rule = if closes == "first-use" { "LCK-7" } else { "LCK-1" };
        format!(
            "[[lock]]\nfactor = \"{factor}\"\nlimit = 5\ntemporary-locks-to-lock = 1\npending-seconds = 30\ncloses = \"{closes}\"\n\
             rule = \"{rule}\"\ntext = {{ ja = \"試験\", en = \"test\" }}\nsource = \"test\"\n\n"
        )
    };
    let closes = [
        ("first-use", "first-use"),
        ("login-password", "login"),
        ("confirmation-password", "acts"),
        ("secret-answer", "login"),
        ("one-time-password", "login"),
        ("activation-password", "activation"),
        ("mail-passcode", "acts"),
    ];
    closes.map(row).concat()
}
