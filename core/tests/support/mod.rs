//! A small institution for tests that need one of their own: the least that loads, plus what the test is about.

/// The text of a profile with this `calendar`, `hours` and `closure` part, and these fee tables.
///
/// Empty parts stand for a balance inquiry that is always open and for transfers that cost nothing.
pub(crate) fn institution(hours: &str, fees: &str) -> String {
    let hours = if hours.is_empty() { ALWAYS_OPEN } else { hours };
    let fees = if fees.is_empty() { FREE } else { fees };
    format!("{HEAD}{hours}\n{fees}\n{CREDENTIALS}\n{ACCESS}\n{LOCKS}")
}

const HEAD: &str = r#"format = 1
id = "test"
version = "1"
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

const LOCKS: &str = r#"
[[lock]]
factor = "first-use"
limit = 5
stops-to-lock = 1
pending-seconds = 30
closes = "first-use"
rule = "LCK-7"
text = { ja = "試験", en = "test" }
source = "test"

[[lock]]
factor = "login-password"
limit = 5
stops-to-lock = 1
pending-seconds = 30
closes = "login"
rule = "LCK-1"
text = { ja = "試験", en = "test" }
source = "test"

[[lock]]
factor = "confirmation-password"
limit = 5
stops-to-lock = 1
pending-seconds = 30
closes = "acts"
rule = "LCK-1"
text = { ja = "試験", en = "test" }
source = "test"

[[lock]]
factor = "secret-answer"
limit = 5
stops-to-lock = 1
pending-seconds = 30
closes = "login"
rule = "LCK-1"
text = { ja = "試験", en = "test" }
source = "test"

[[lock]]
factor = "one-time-password"
limit = 5
stops-to-lock = 1
pending-seconds = 30
closes = "login"
rule = "LCK-1"
text = { ja = "試験", en = "test" }
source = "test"

[[lock]]
factor = "activation-password"
limit = 5
stops-to-lock = 1
pending-seconds = 30
closes = "activation"
rule = "LCK-1"
text = { ja = "試験", en = "test" }
source = "test"

[[lock]]
factor = "mail-passcode"
limit = 5
stops-to-lock = 1
pending-seconds = 30
closes = "acts"
rule = "LCK-1"
text = { ja = "試験", en = "test" }
source = "test"
"#;
