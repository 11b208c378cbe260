//! `counter enrol` as a script drives it: a line for each button and field, in the order in which they are asked.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

const AT: [&str; 4] = ["--at", "2027-02-01T12:00", "--seed", "7"];

/// What the letter says: read from what is printed, as a customer reads it.
struct Letter {
    branch: String,
    number: String,
    login_password: String,
    confirmation_password: String,
}

impl Letter {
    fn read(text: &str) -> Self {
        let of = |label: &str| {
            let line = text.lines().find(|line| line.trim_start().starts_with(label)).unwrap();
            line.split_whitespace().last().unwrap().to_owned()
        };
        Self {
            branch: of("branch number "),
            number: of("account number "),
            login_password: of("login password "),
            confirmation_password: of("confirmation password "),
        }
    }

    /// The letter that every run with the seed of [`AT`] prints.
    fn of_the_seed() -> Self {
        let (text, code) = run(&["--lang", "en"], &["0"]);
        assert_eq!(code, 0, "nobody has come yet, so nothing is left undone");
        Self::read(&text)
    }

    /// From the home page to the login ID, and back on the login page.
    fn first_use(&self) -> Vec<&str> {
        let account = [&self.branch, "1", &self.number, &self.login_password, &self.confirmation_password];
        let mut lines = vec!["log-in", "first-use", "next"];
        lines.extend(account);
        lines.extend(["register-login-id", "Tulip2026", "Tulip2026", "continue-registration"]);
        lines
    }

    fn log_in(&self) -> [&str; 3] {
        ["log-in", "Tulip2026", &self.login_password]
    }

    fn passwords(&self) -> [&str; 7] {
        let (login, confirmation) = (&self.login_password, &self.confirmation_password);
        ["confirm-change", login, LOGIN, LOGIN, confirmation, CONFIRMATION, CONFIRMATION]
    }
}

const LOGIN: &str = "Maple4071x";
const CONFIRMATION: &str = "Cedar5182y";
const QUESTIONS: [&str; 8] = ["confirm", "1", "二月十日", "2", "さくら", "3", "ロック", "1"];
const DATA: [&str; 5] = ["to-review", "a..b.@example.jp", "a..b.@example.jp", "2", "09012345678"];
const END: [&str; 6] = ["confirm", CONFIRMATION, "next", "log-out", "home", "0"];

/// Runs `counter enrol` with lines of input; what it printed, and its exit code.
fn run(args: &[&str], lines: &[&str]) -> (String, i32) {
    let output = start(&[&["enrol"], &AT[..], args].concat(), lines);
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    (String::from_utf8(output.stdout).unwrap(), output.status.code().unwrap())
}

fn start(args: &[&str], lines: &[&str]) -> std::process::Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_counter"))
        .args(args)
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
    // One who has seen enough closes the input.
    let _ = stdin.write_all(text.as_bytes());
    drop(stdin);
    child.wait_with_output().unwrap()
}

/// That some texts stand in a text, one after the other.
fn assert_in_order(text: &str, wanted: &[&str]) {
    let mut rest = text;
    for part in wanted {
        let found = rest.split_once(part);
        assert!(found.is_some(), "{part}\n--- is not in what follows:\n{rest}");
        rest = found.unwrap().1;
    }
}

/// What stands after the last of a text.
fn after_last<'t>(text: &'t str, part: &str) -> &'t str {
    text.rsplit_once(part).unwrap().1
}

#[test]
fn enr_1_enr_2_from_the_letter_to_the_log_out() {
    let letter = Letter::of_the_seed();
    let lines = [&letter.first_use()[..], &letter.log_in(), &QUESTIONS, &letter.passwords(), &DATA, &END].concat();
    let (text, code) = run(&["--lang", "en"], &lines);
    assert_eq!(code, 0, "{text}");
    assert_in_order(
        &text,
        &[
            "contract-opened customer/c-",
            "by=madoguchi.a",
            "Your start (by post)",
            "--- Seiwa's home page",
            "--- Log in",
            "--- Your login ID: your account",
            "* login password [software keyboard]",
            "attempt-counted customer/c-",
            "[LCK-2] factor=first-use",
            "--- Your login ID: choose it",
            "<mail> login ID registered",
            "To: hanako@example.jp",
            "--- Your login ID: registered",
            "login ID  Tulip2026",
            "--- Log in: secret questions",
            " 2 What is your favourite song?",
            "--- [BL1002] Start of service: change of passwords",
            "<mail> passwords changed",
            "--- Start of service: review",
            "contact telephone  090-1234-5678",
            "<mail> registration done",
            "To: a..b.@example.jp",
            "--- [BLID41] Start of service: registered",
            "answer 2  さくら",
            "--- Top page",
            "--- Logged out",
            "Thank you.",
        ],
    );
    assert!(!text.contains(LOGIN) && !text.contains(CONFIRMATION), "a password is shown");
    assert!(text.contains("new login password: ●●●●●●●●●●\n"));
    let japanese = ["契約", "ご利用", "ボタン"];
    assert!(japanese.iter().all(|word| !text.contains(word)), "only English was asked for");
}

#[test]
fn crd_10_every_fault_of_a_form_is_told_at_once_and_nothing_is_charged() {
    let lines = ["log-in", "first-use", "next", "０12", "9", "12345", "", "abc１", "1", "1"];
    let (text, code) = run(&["--lang", "en"], &lines);
    assert_eq!(code, 0, "one who cancels has come to an end: {text}");
    assert_in_order(
        &text,
        &[
            "× entries [CRD-10 CRD-1 FORM-3]",
            "- branch number  [",
            "half-width-needed",
            "(character 1)",
            "- account type  [",
            "no-such-account-type",
            "- account number  [",
            "entry-too-short",
            "- login password  [",
            "missing-field",
            "- confirmation password  [",
            "half-width-needed",
            "(character 4)",
            "--- Your login ID: your account",
            "--- Your login ID: cancelled",
            "--- Seiwa's home page",
        ],
    );
    assert!(!text.contains("attempt-counted"), "a form with faults is no attempt");
    assert!(!text.contains("abc１"), "a secret with a fault is a secret");
}

/// Unknown, wrong, stopped: what a stranger sees is the same to the letter.
#[test]
fn lck_4_an_unknown_login_id_and_a_wrong_password_look_alike() {
    let letter = Letter::of_the_seed();
    let page = |login_id: &str, tries: usize| {
        let mut lines = letter.first_use();
        lines.extend(["log-in", login_id, "wrong12345"].repeat(tries));
        let (text, code) = run(&["--lang", "en", "--quiet"], &lines);
        assert_eq!(code, 1, "closed in the middle");
        after_last(&text, "login password: ●●●●●●●●●●\n").to_owned()
    };
    let wrong = page("Tulip2026", 1);
    assert_in_order(&wrong, &["× wrong-credentials [LCK-4]", "--- Log in"]);
    assert_eq!(page("Nobody2026", 1), wrong);
    assert_eq!(page("Tulip2026", 5), wrong);
    // The customer has the sixth told by mail, and it alone (LCK-1); the page says what it said.
    let stopped = page("Tulip2026", 6);
    let (before, mail) = stopped.split_once("  <mail> ").unwrap();
    assert!(wrong.starts_with(before));
    assert_in_order(mail, &["temporarily locked", "To: hanako@example.jp", "factor=login-password", "--- Log in"]);
    assert_eq!(page("Nobody2026", 6), wrong);
}

#[test]
fn lck_4_the_institution_knows_which_it_was() {
    let letter = Letter::of_the_seed();
    for (login_id, reason) in [("Tulip2026", "a secret was wrong"), ("Nobody2026", "no such login ID")] {
        let lines = [&letter.first_use()[..], &["log-in", login_id, "wrong12345"]].concat();
        let (text, _) = run(&["--lang", "en"], &lines);
        assert_in_order(&text, &["× wrong-credentials", &format!("the institution knows: {reason}"), "attempt-failed"]);
    }
}

#[test]
fn hrs_12_outside_the_hours_it_refuses_and_says_when() {
    let lines = ["log-in", "log-in", "Tulip2026", "wrong12345", "0"];
    let output = start(&["enrol", "--lang", "en", "--at", "2027-02-01T03:00", "--seed", "7"], &lines);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_in_order(&text, &["× closed [HRS-4a]", "again 6:00 today", "--- Log in"]);
    assert!(!text.contains("attempt-counted"));
}

#[test]
fn pag_1_a_button_that_the_page_has_not_is_asked_for_again() {
    let (text, code) = run(&["--lang", "en"], &["2", "log-out", "", "ログイン", "1", "1", "1"]);
    assert_eq!(text.matches("The page has no such button (PAG-1).").count(), 3, "{text}");
    assert_in_order(&text, &["--- Log in", "--- Your login ID: your account", "--- Your login ID: cancelled"]);
    assert_eq!(code, 0, "cancelled, and closed");
}

#[test]
fn log_3_back_keeps_what_was_entered_and_no_secret() {
    let letter = Letter::of_the_seed();
    let before = [&letter.first_use()[..], &letter.log_in(), &QUESTIONS, &letter.passwords(), &DATA].concat();
    // Back, then everything stays as it was but the second entry, which is typed again.
    let lines = [&before[..], &["back", "to-review", "", "a..b.@example.jp", "", ""], &END].concat();
    let (text, code) = run(&["--lang", "en"], &lines);
    assert_eq!(code, 0, "{text}");
    assert_in_order(
        &text,
        &[
            "--- Start of service: review",
            "mail address [a..b.@example.jp]: ",
            "mail address (again): a..b.@example.jp",
            "contact telephone [09012345678; - clears]: ",
            "--- Start of service: review",
            "--- Top page",
        ],
    );
    // What need not be there can be taken away.
    let lines = [&before[..], &["back", "to-review", "", "a..b.@example.jp", "", "-"], &END].concat();
    let (text, code) = run(&["--lang", "en"], &lines);
    assert_eq!(code, 0, "{text}");
    assert_eq!(text.matches("090-1234-5678").count(), 1, "before the way back alone: {text}");
}

#[test]
fn enr_5_one_who_stops_goes_on_at_the_first_step_not_done() {
    let letter = Letter::of_the_seed();
    let stopped = [&letter.first_use()[..], &letter.log_in(), &QUESTIONS, &["abort", "home", "log-in"]].concat();
    let lines = [&stopped[..], &letter.log_in(), &letter.passwords(), &DATA, &END].concat();
    let (text, code) = run(&["--lang", "en"], &lines);
    assert_eq!(code, 0, "{text}");
    assert_in_order(&text, &["secret questions", "change of passwords", "Registration aborted", "--- Log in"]);
    let after = after_last(&text, "Registration aborted");
    assert!(!after.contains("Log in: secret questions"), "what is done is not asked again");
    assert_in_order(after, &["change of passwords", "answer 2  登録済", "--- Top page"]);
}

#[test]
fn enr_5_a_browser_that_was_closed_goes_on_from_its_store() {
    let letter = Letter::of_the_seed();
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("bank.db");
    let args = ["--lang", "en", "--store", store.to_str().unwrap()];

    let (text, code) = run(&args, &[&letter.first_use()[..], &letter.log_in(), &QUESTIONS].concat());
    assert_eq!(code, 1);
    assert_in_order(
        &text,
        &["change of passwords", "Closing it is no log-out (LOG-2)", "Go on with:", "  counter enrol --store "],
    );

    let (text, code) = run(&args, &[&letter.passwords()[..], &DATA, &END].concat());
    assert_eq!(code, 0, "{text}");
    assert!(!text.contains("contract-opened"), "one customer has one contract");
    assert_in_order(&text, &["You go on where you stopped", "change of passwords", "answer 2  さくら", "--- Top page"]);

    // The next day the customer comes back with what was chosen.
    let next_day = ["enrol", "--at", "2027-02-02T12:00", "--seed", "7"];
    let output =
        start(&[&next_day[..], &args].concat(), &["log-in", "log-in", "Tulip2026", LOGIN, "log-out", "home", "0"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(0), "{text}");
    assert_in_order(&text, &["--- Log in", "--- Top page", "last login      2027-02-01T12:00:00+09:00", "Thank you."]);

    // No secret is in the database, nor what would open it.
    let outside = std::fs::read_to_string(folder.path().join("bank.db.outside")).unwrap();
    let key = outside.split_once("\"key\": \"").unwrap().1.split_once('"').unwrap().0;
    assert_eq!(key.len(), 64);
    for file in ["bank.db", "bank.db-wal"] {
        let bytes = std::fs::read(folder.path().join(file)).unwrap_or_default();
        let secrets = [&letter.login_password, &letter.confirmation_password, LOGIN, CONFIRMATION, "さくら", key];
        for secret in secrets {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{file} holds {secret}");
        }
    }
}

#[test]
fn what_lies_outside_the_database_is_its_owners_and_is_missed() {
    let folder = tempfile::tempdir().unwrap();
    let (store, outside) = (folder.path().join("bank.db"), folder.path().join("bank.db.outside"));
    let args = [&["enrol"], &AT[..], &["--lang", "en", "--store", store.to_str().unwrap()]].concat();
    assert_eq!(start(&args, &["0"]).status.code(), Some(0));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        let set = |path: &Path, mode| std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        for path in [&outside, &store] {
            assert_eq!(mode(path), 0o600);
            for wide in [0o644, 0o640, 0o604, 0o602] {
                set(path, wide);
                let refused = start(&args, &["0"]);
                assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0));
                let told = String::from_utf8(refused.stderr).unwrap();
                let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(told.contains(&format!("(mode 0{wide:o})")) && told.contains("chmod 600"), "{told}");
            }
            set(path, 0o600);
        }
    }
    // Another key opens nothing.
    let text = std::fs::read_to_string(&outside).unwrap();
    let key = text.split_once("\"key\": \"").unwrap().1.split_once('"').unwrap().0.to_owned();
    std::fs::write(&outside, text.replace(&key, &"1".repeat(64)).replace("\"opened\": true", "\"opened\": false"))
        .unwrap();
    let refused = start(&args, &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("the store cannot be used"));

    std::fs::remove_file(&outside).unwrap();
    let refused = start(&args, &[]);
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("bank.db.outside) is not there"));
}

#[test]
fn the_demo_types_everything_in_each_language_and_for_each_institution() {
    let tanuma = "../../core/vectors/profiles/tanuma.toml";
    for (args, wanted) in [
        (
            &["--lang", "ja"][..],
            ["ご利用開始のご案内", "登録内容", "[BL1002] サービス開始登録", "--- トップページ", "ありがとう"],
        ),
        (&["--lang", "en"], ["Your start", "Your login ID: choose it", "[BL1002]", "--- Top page", "Thank you."]),
        (
            &["--profile", tanuma, "--lang", "en"],
            ["by=madoguchi.a", "login ID registered", "passwords changed", "--- ", "The browser is closed."],
        ),
    ] {
        let (text, code) = run(&[&["--demo"], args].concat(), &[]);
        assert_eq!(code, 0, "{text}");
        assert_in_order(&text, &wanted);
        let prompts =
            ["0は閉じる）: ", "0 closes): ", "（番号）: ", "(number): ", "希望しない）: ", "2 no): ", "1 ticks): "];
        for asked in prompts {
            for typed in text.lines().filter_map(|line| line.split_once(asked)).map(|(_, typed)| typed) {
                let closes = typed.is_empty() && asked.starts_with('0');
                assert!(closes || typed.parse::<usize>().is_ok(), "`{asked}` is answered with `{typed}`");
            }
        }
    }
}

/// Without an instant it begins when first use is open, so that it ends well at any hour.
#[test]
fn the_demo_ends_well_at_any_hour() {
    let output = start(&["enrol", "--demo", "--quiet"], &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(!String::from_utf8(output.stdout).unwrap().contains("attempt-counted"), "--quiet leaves records out");
}

#[test]
fn a_demo_that_is_refused_ends_with_1() {
    let output = start(&["enrol", "--demo", "--at", "2027-02-01T03:00", "--lang", "en"], &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().contains("× closed [HRS-4a]"));
}

#[test]
fn the_same_seed_is_the_same_walk_and_no_seed_is_another() {
    let letter = |seed: &[&str]| {
        let output = start(&[&["enrol", "--lang", "en", "--at", "2027-02-01T12:00"], seed].concat(), &["log-in"]);
        String::from_utf8(output.stdout).unwrap()
    };
    assert_eq!(letter(&["--seed", "7"]), letter(&["--seed", "7"]));
    assert_ne!(letter(&["--seed", "7"]), letter(&["--seed", "8"]));
    assert_ne!(letter(&[]), letter(&[]));
}

/// The end of the input is no decision to close: where nothing was done, a script went wrong.
#[test]
fn an_input_that_ends_before_anything_was_done_ends_with_1() {
    let (text, code) = run(&["--lang", "en"], &[]);
    assert_eq!(code, 1);
    assert!(text.ends_with("The input ended before anything was done.\n"), "{text}");
    assert!(!text.contains("Thank you."));
    let (text, code) = run(&["--lang", "en"], &["nonsense"]);
    assert_eq!(code, 1, "{text}");
}

#[test]
fn a_store_goes_on_as_it_began_with_a_seed_or_without() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let begin = |name: &str, seed: &[&str]| {
        let store = path(name);
        start(&[&["enrol", "--at", "2027-02-01T12:00", "--lang", "en", "--store", &store], seed].concat(), &["0"])
    };
    assert_eq!(begin("seeded.db", &["--seed", "7"]).status.code(), Some(0));
    assert_eq!(begin("chance.db", &[]).status.code(), Some(0));
    for (name, seed, told) in
        [("seeded.db", &[][..], "was made from a seed"), ("chance.db", &["--seed", "7"], "takes no --seed")]
    {
        let refused = begin(name, seed);
        assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0));
        assert!(String::from_utf8(refused.stderr).unwrap().contains(told));
    }
}

#[test]
fn a_profile_from_standard_input_leaves_nothing_to_type() {
    let refused = start(&["enrol", "--profile", "-", "--lang", "en"], &["format = 1"]);
    assert_eq!((refused.status.code(), refused.stdout.len()), (Some(2), 0));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("standard input is for"));
}

#[test]
fn what_is_typed_that_is_no_text_is_refused() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_counter"))
        .args(["enrol", "--lang", "en"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(b"lo\xff\n");
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("not UTF-8 at byte 3 of a line"));
}
