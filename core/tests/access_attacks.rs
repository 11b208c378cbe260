//! What an attacker, a careless profile or a second host would try: each test states what a rule promises against it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "a test stops at the first surprise; small numbers"
)]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::collections::BTreeSet;
use std::sync::Arc;

use EntryField as F;
use host::*;
use madoguchi::*;

fn now() -> Instant {
    instant("2026-11-10T10:00:00+09:00")
}

/// The cheap profile with some of its lines changed. Another content has a greater serial number (INS-5): here, one more for each change.
fn changed(changes: &[(&str, &str)]) -> String {
    let mut text = cheap().replace("serial = 1\n", &format!("serial = {}\n", 1 + changes.len()));
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    text
}

fn profile(changes: &[(&str, &str)]) -> Result<Profile, ProfileFaults> {
    Profile::load_with_cheap_hashes(&changed(changes))
}

fn engine(changes: &[(&str, &str)]) -> Arc<Engine> {
    host::engine(&changed(changes))
}

fn order(host: &mut Host, engine: &Arc<Engine>, now: Instant, what: OperatorCommand) {
    let done = host.order(engine, "c-1", what, now);
    assert!(matches!(done.public, Public::Done(_)), "{done:?}");
}

fn visit(host: &mut Host, engine: &Arc<Engine>, now: Instant) -> Tab {
    let mut tab = Tab::default();
    tab.start_session(host, engine, now);
    tab
}

/// Continues until the act's first count is durable, and does not notify the act.
fn count(host: &mut Host, act: &mut Act, now: Instant) {
    while let Need::Load(keys) = act.need().clone() {
        act.loaded(host.load(&keys), now).unwrap();
    }
    let Need::Commit(commit) = act.need().clone() else { panic!("{act:?}") };
    assert!(host.commit(&commit));
}

fn because(outcome: &Outcome) -> Option<Refusal> {
    page(outcome).refused.as_ref().map(|refused| refused.because)
}

fn audits(host: &Host, event: AuditEvent) -> usize {
    host.outbox.iter().filter(|m| matches!(&m.body, MessageBody::Audit(own) if own.event == event)).count()
}

/// Six wrong passwords: a temporary lock.
fn stop_login(host: &mut Host, engine: &Arc<Engine>) {
    for _ in 0..6 {
        visit(host, engine, now()).submit(host, engine, Button::LogIn, WRONG, now());
    }
}

const WRONG: Filled<'_> = &[(F::LoginId, "hanako88"), (F::LoginPassword, "wrong123")];

fn initial(login: &str, confirmation: &str) -> InitialPasswords {
    InitialPasswords { login_password: login.into(), confirmation_password: confirmation.into() }
}

/// A contract, and a browser on the page of first use's login ID.
fn carded(host: &mut Host, engine: &Arc<Engine>) -> Tab {
    let account = "012-1-3456789".parse().unwrap();
    order(
        host,
        engine,
        now(),
        OperatorCommand::OpenContract { account, initial: initial(LOGIN, CONFIRMATION), mail: None },
    );
    let mut browser = visit(host, engine, now());
    browser.submit(host, engine, Button::FirstUse, &[], now());
    let shown = browser.submit(host, engine, Button::Next, CARD, now());
    assert_eq!(page(&shown).page, Page::FirstUseLoginId);
    browser
}

fn take_id(browser: &mut Tab, host: &mut Host, engine: &Arc<Engine>, id: &str) -> Outcome {
    browser.submit(host, engine, Button::RegisterLoginId, &[(F::LoginId, id), (F::LoginIdAgain, id)], now())
}

/// A customer who has a login ID.
fn with_login_id(host: &mut Host, engine: &Arc<Engine>) {
    let mut browser = carded(host, engine);
    let shown = take_id(&mut browser, host, engine, "hanako88");
    assert_eq!(page(&shown).page, Page::FirstUseDone);
}

fn logged_in(host: &mut Host, engine: &Arc<Engine>, now: Instant) -> (Tab, Outcome) {
    let mut browser = visit(host, engine, now);
    let shown = browser.submit(host, engine, Button::LogIn, FIRST_LOGIN, now);
    (browser, shown)
}

/// A customer who is logged in, on the page of both passwords.
fn at_passwords(host: &mut Host, engine: &Arc<Engine>) -> Tab {
    with_login_id(host, engine);
    let (mut browser, _) = logged_in(host, engine, now());
    let shown = browser.submit(host, engine, Button::Confirm, QUESTIONS, now());
    assert_eq!(page(&shown).page, Page::Passwords);
    browser
}

/// docs/host.md promises that no two messages have the same ID. A store with that constraint would refuse the second commit every time.
#[test]
fn enr_1_after_a_taken_login_id_every_message_has_a_name_of_its_own() {
    let engine = engine(&[]);
    let mut host = Host::default();
    let mut browser = carded(&mut host, &engine);
    // Another customer has it.
    let taken: RowKey = "login/tarou777".parse().unwrap();
    {
        let mut other = Host { draws: 100, ..Host::default() };
        let engine = &engine;
        let account = "012-1-1111111".parse().unwrap();
        let order = OperatorRequest {
            operator: "sato".parse().unwrap(),
            approval: approved("suzuki", now()),
            reason: "branch".into(),
            customer: "c-2".parse().unwrap(),
            what: OperatorCommand::OpenContract { account, initial: initial(LOGIN, CONFIRMATION), mail: None },
        };
        let random = other.draw();
        other.drive(engine.operate(order, random), now());
        let mut browser = visit(&mut other, engine, now());
        browser.submit(&mut other, engine, Button::FirstUse, &[], now());
        let mut card = CARD.to_vec();
        card[2].1 = "1111111";
        browser.submit(&mut other, engine, Button::Next, &card, now());
        take_id(&mut browser, &mut other, engine, "tarou777");
        host.rows.insert(taken.clone(), other.rows[&taken].clone());
    }
    assert_eq!(because(&take_id(&mut browser, &mut host, &engine, "tarou777")), Some(Refusal::LoginIdTaken));
    let done = take_id(&mut browser, &mut host, &engine, "hanako88");
    assert_eq!(page(&done).page, Page::FirstUseDone);
    let mut names = BTreeSet::new();
    for message in &host.outbox {
        assert!(names.insert(message.id.clone()), "two messages are named {}", message.id);
    }
}

/// Fault 24: the initial passwords on the card cannot become permanent, in whichever role.
#[test]
fn fault_24_the_initial_passwords_cannot_change_places() {
    let engine = engine(&[]);
    let mut host = Host::default();
    let mut browser = at_passwords(&mut host, &engine);
    let swapped = [
        (F::CurrentLoginPassword, LOGIN),
        (F::NewLoginPassword, CONFIRMATION),
        (F::NewLoginPasswordAgain, CONFIRMATION),
        (F::CurrentConfirmationPassword, CONFIRMATION),
        (F::NewConfirmationPassword, LOGIN),
        (F::NewConfirmationPasswordAgain, LOGIN),
    ];
    let shown = browser.submit(&mut host, &engine, Button::ConfirmChange, &swapped, now());
    assert_eq!(
        because(&shown),
        Some(Refusal::Entries),
        "both printed passwords are permanent, page {}",
        page(&shown).page
    );
}

/// The memory of the hashes in one login: an observer with a clock can see it.
fn cost(host: &mut Host, changes: &[(&str, &str)], entries: &[(F, &str)], now: Instant) -> (usize, Outcome) {
    let engine = engine(changes);
    let mut browser = visit(host, &engine, now);
    let shown = browser.submit(host, &engine, Button::LogIn, entries, now);
    (engine.arenas().held_bytes(), shown)
}

const DEARER: &[(&str, &str)] = &[("memory-kib = 64\n", "memory-kib = 256\n")];

/// LCK-2, LCK-4, fault 1: during a temporary lock nothing can be learnt; otherwise the lock would not limit guesses.
#[test]
fn lck_4_a_right_guess_in_a_stop_costs_what_a_wrong_one_does() {
    let engine = engine(&[]);
    let mut host = Host::default();
    with_login_id(&mut host, &engine);
    stop_login(&mut host, &engine);
    let (wrong, shown) = cost(&mut host, DEARER, &[(F::LoginId, "hanako88"), (F::LoginPassword, "wrong456")], now());
    assert_eq!(shown.internal.reason, Reason::FactorTemporarilyLocked);
    let (right, shown) = cost(&mut host, DEARER, FIRST_LOGIN, now());
    assert_eq!(shown.internal.reason, Reason::FactorTemporarilyLocked);
    assert_eq!(wrong, right, "the right password was hashed anew, in a stop");
}

/// LCK-4, fault 14: nothing reveals that a login ID does not exist, not even an error.
#[test]
fn lck_4_an_unknown_login_is_answered_as_a_wrong_password() {
    let engine = engine(&[]);
    let mut host = Host::default();
    let mut browser = visit(&mut host, &engine, now());
    let entries = [(F::LoginId, "nobody88"), (F::LoginPassword, "wrong456")];
    let shown = browser.submit(&mut host, &engine, Button::LogIn, &entries, now());
    assert_eq!(because(&shown), Some(Refusal::WrongCredentials));
}

/// CRD-9, LCK-1: a stored hash that cannot be checked does not count as the customer's wrong entry.
#[test]
fn crd_9_a_hash_that_cannot_be_judged_locks_nobody_out() {
    let changes: &[(&str, &str)] =
        &[("memory-kib = 64\n", "memory-kib = 32\n"), ("memory-kib-max = 65536", "memory-kib-max = 32")];
    let first = engine(&[]);
    let mut host = Host::default();
    with_login_id(&mut host, &first);
    let mut reasons = Vec::new();
    for _ in 0..7 {
        let (cost, shown) = cost(&mut host, changes, FIRST_LOGIN, now());
        reasons.push((shown.internal.reason, cost));
    }
    let blamed = reasons
        .iter()
        .any(|(reason, _)| matches!(reason, Reason::Wrong | Reason::FactorTemporarilyLocked | Reason::FactorLocked));
    assert!(!blamed, "the right password, seven times: {reasons:?}");
}

/// LCK-1: `ends-session` ends the session.
#[test]
fn lck_1_the_session_ends_where_the_profile_says_so() {
    let changes: &[(&str, &str)] = &[(
        "factor = \"confirmation-password\"\nlimit = 6\ntemporary-lock-minutes = 30\n",
        "factor = \"confirmation-password\"\nlimit = 3\nends-session = true\n",
    )];
    let engine = engine(changes);
    let mut host = Host::default();
    let mut browser = at_passwords(&mut host, &engine);
    browser.submit(&mut host, &engine, Button::ConfirmChange, PASSWORDS, now());
    browser.submit(&mut host, &engine, Button::ToReview, DATA, now());
    let before = audits(&host, AuditEvent::SessionEnded);
    for _ in 0..3 {
        browser.submit(&mut host, &engine, Button::Confirm, &[(F::ConfirmationPassword, "wrong123")], now());
    }
    assert_eq!(audits(&host, AuditEvent::SessionEnded), before + 1, "the record says that the session ended");
    let shown = browser.submit(&mut host, &engine, Button::Confirm, REVIEW, now());
    assert_eq!(because(&shown), Some(Refusal::SessionOver), "and it goes on, on page {}", page(&shown).page);
}

/// LCK-3: a factor that is asked before a session exists needs a lock; ending a session would limit nothing.
#[test]
fn lck_3_a_login_that_never_stops_is_no_profile() {
    let old = "factor = \"login-password\"\nlimit = 6\ntemporary-lock-minutes = 30\ntemporary-locks-to-lock = 3\n";
    let new = "factor = \"login-password\"\nlimit = 100\nends-session = true\ntemporary-locks-to-lock = 100\n";
    let loaded = profile(&[(old, new)]);
    let guesses =
        loaded.as_ref().ok().map(|own| own.lock(Factor::LoginPassword).unwrap().policy().bound(0).guesses_per_day);
    assert!(loaded.is_err(), "it loads, and allows {guesses:?} guesses without a pause");
}

/// LCK-3: only the institution lifts the lock; a profile that begins to count strangers apart does not.
#[test]
fn lck_3_a_lock_outlives_a_profile_that_counts_apart() {
    let old = "factor = \"login-password\"\nlimit = 6\ntemporary-lock-minutes = 30\ntemporary-locks-to-lock = 3\n";
    let before = profile(&[(old, "factor = \"login-password\"\nlimit = 3\ntemporary-locks-to-lock = 1\n")]).unwrap();
    let after =
        profile(&[(old, "factor = \"login-password\"\nlimit = 3\ntemporary-locks-to-lock = 1\napart = true\n")])
            .unwrap();
    let [before, after] = [&before, &after].map(|own| *own.lock(Factor::LoginPassword).unwrap().policy());
    let of = AttemptOf { subject: "c-1".into(), origin: Origin::Stranger, revision: 1, tag: [0; 4], act: [5; 8] };
    let began = |counters: AttemptCounters, _| counters.began(&before, of.clone(), now()).unwrap().counters;
    let counters = (0..3).fold(AttemptCounters::default(), began);
    let counters = counters.due(&before, instant("2026-11-10T11:00:00+09:00")).unwrap().counters;
    assert_eq!(counters.counter(&before, Origin::Stranger).state(), LockState::Locked);
    let counters = counters.due(&after, instant("2026-11-10T11:00:01+09:00")).unwrap().counters;
    assert_eq!(counters.counter(&after, Origin::Stranger).state(), LockState::Locked);
}

/// Fault 31: an old password that was compared before a reset opens nothing after it, and does not return.
#[test]
fn fault_31_a_password_of_before_a_reset_opens_nothing() {
    let engine = engine(&[]);
    let mut host = Host::default();
    with_login_id(&mut host, &engine);
    let browser = visit(&mut host, &engine, now());
    let mut login = browser.act(&mut host, &engine, Button::LogIn, FIRST_LOGIN);
    count(&mut host, &mut login, now()); // counted
    let mut other = visit(&mut host, &engine, now());
    login.committed(now()).unwrap(); // compared
    order(&mut host, &engine, now(), OperatorCommand::ResetJourney(initial("zz88yy77", "xx66ww55")));
    host.try_drive(&mut login, now()).unwrap();
    assert_eq!(because(login.outcome().unwrap()), Some(Refusal::WrongCredentials), "the old password opened a session");
    let shown = other.submit(
        &mut host,
        &engine,
        Button::LogIn,
        &[(F::LoginId, "hanako88"), (F::LoginPassword, "zz88yy77")],
        now(),
    );
    assert_eq!(because(&shown), None);
}

/// The same with a rehash: otherwise the reset itself would be lost.
#[test]
fn fault_31_a_hash_made_anew_does_not_undo_a_reset() {
    let first = engine(&[]);
    let mut host = Host::default();
    with_login_id(&mut host, &first);
    let engine = engine(DEARER);
    let browser = visit(&mut host, &engine, now());
    let mut login = browser.act(&mut host, &engine, Button::LogIn, FIRST_LOGIN);
    count(&mut host, &mut login, now());
    login.committed(now()).unwrap();
    order(&mut host, &engine, now(), OperatorCommand::ResetJourney(initial("zz88yy77", "xx66ww55")));
    host.try_drive(&mut login, now()).unwrap();
    order(&mut host, &engine, now(), OperatorCommand::EndSessions);
    let (_, shown) = logged_in(&mut host, &engine, now());
    assert_eq!(
        because(&shown),
        Some(Refusal::WrongCredentials),
        "the password that the reset replaced is in force again"
    );
}

/// OPR-1, fault 33: a reset ends every session, including one of first use.
#[test]
fn fault_33_a_reset_ends_a_session_of_first_use() {
    let engine = engine(&[]);
    let mut host = Host::default();
    let mut thief = carded(&mut host, &engine);
    order(&mut host, &engine, now(), OperatorCommand::ResetJourney(initial("zz88yy77", "xx66ww55")));
    let shown = take_id(&mut thief, &mut host, &engine, "thief007");
    assert_eq!(because(&shown), Some(Refusal::SessionOver), "who had the old card took the login ID");
}

/// LCK-1, fault 7: a session that a temporary lock closed does not return when the lock ends.
#[test]
fn fault_7_a_session_does_not_come_back_after_a_stop() {
    let engine = engine(&[("idle-minutes = 10", "idle-minutes = 60")]);
    let mut host = Host::default();
    let mut browser = at_passwords(&mut host, &engine);
    stop_login(&mut host, &engine);
    let shown =
        browser.submit(&mut host, &engine, Button::ConfirmChange, PASSWORDS, instant("2026-11-10T10:31:00+09:00"));
    assert_eq!(because(&shown), Some(Refusal::SessionOver));
}

/// LCK-1, LOG-5, fault 11: the check of authority also applies the lock.
#[test]
fn fault_11_a_closed_login_has_no_authority() {
    let engine = engine(&[]);
    let mut host = Host::default();
    let mut browser = at_passwords(&mut host, &engine);
    browser.submit(&mut host, &engine, Button::ConfirmChange, PASSWORDS, now());
    browser.submit(&mut host, &engine, Button::ToReview, DATA, now());
    browser.submit(&mut host, &engine, Button::Confirm, REVIEW, now());
    stop_login(&mut host, &engine);
    let outcome = host.drive(engine.authority(&browser.session, Service::Balance), now());
    let allowed = matches!(&outcome.public, Public::Authority(own) if own.allowed);
    assert!(!allowed, "{outcome:?}");
}

/// Fault 17: an unreadable entry costs nothing, and its answer is small.
#[test]
fn fault_17_many_entries_give_few_faults() {
    let engine = engine(&[]);
    let mut host = Host::default();
    let mut browser = visit(&mut host, &engine, now());
    let entries = vec![(F::LoginId, "hanako88"); 10_000];
    let shown = browser.submit(&mut host, &engine, Button::LogIn, &entries, now());
    let faults = page(&shown).refused.as_ref().unwrap().faults.len();
    assert!(faults <= F::ALL.len(), "{faults} faults");
}

/// LCK-2: a comparison is recorded even if another browser was faster.
#[test]
fn lck_2_a_confirmation_that_came_too_late_is_settled() {
    let engine = engine(&[("second-login = \"refuse\"", "second-login = \"allow\"")]);
    let mut host = Host::default();
    let mut first = at_passwords(&mut host, &engine);
    first.submit(&mut host, &engine, Button::ConfirmChange, PASSWORDS, now());
    first.submit(&mut host, &engine, Button::ToReview, DATA, now());
    let mut second = visit(&mut host, &engine, now());
    second.submit(&mut host, &engine, Button::LogIn, LATER_LOGIN, now());
    second.submit(&mut host, &engine, Button::ToReview, DATA, now());
    first.submit(&mut host, &engine, Button::Confirm, REVIEW, now());
    let right = audits(&host, AuditEvent::AttemptSucceeded);
    let began = audits(&host, AuditEvent::AttemptCounted);
    second.submit(&mut host, &engine, Button::Confirm, REVIEW, now());
    let (began, right) =
        (audits(&host, AuditEvent::AttemptCounted) - began, audits(&host, AuditEvent::AttemptSucceeded) - right);
    assert_eq!(began, right, "counted, and never recorded: the right password becomes a failure");
}

/// OPR-1: an operator's request can be a JSON line.
#[test]
fn opr_1_an_order_is_taken_as_a_line() {
    let engine = engine(&[]);
    let line = |field: &str| {
        format!(r#"{{"act":"operate","operator":"sato","reason":"branch","customer":"c-1","{field}":"end-sessions"}}"#)
    };
    let taken = engine.take_line(&line("command"), Randomness::new([1; 32])).is_ok();
    assert!(taken);
}

/// Fault 67: a login whose randomness is that of an earlier visit ends, and does not loop.
#[test]
fn log_3_randomness_that_repeats_itself_ends_the_act() {
    let engine = engine(&[]);
    let mut host = Host::default();
    with_login_id(&mut host, &engine);
    host.draws = 1_000;
    visit(&mut host, &engine, now());
    let browser = visit(&mut host, &engine, now());
    host.draws = 1_000;
    let mut login = browser.act(&mut host, &engine, Button::LogIn, FIRST_LOGIN);
    host.try_drive(&mut login, now()).unwrap(); // panics if it never ends
}

/// CRD-9, fault 62: a row's bytes contain the hashes unencrypted, and an act that waits for its commit does not show them.
#[test]
fn crd_9_an_act_does_not_show_the_hashes_of_its_rows() {
    let engine = engine(&[]);
    let mut host = Host::default();
    with_login_id(&mut host, &engine);
    let browser = visit(&mut host, &engine, now());
    let mut login = browser.act(&mut host, &engine, Button::LogIn, FIRST_LOGIN);
    count(&mut host, &mut login, now());
    let shown = format!("{login:?}");
    let argon: Vec<String> = b"$argon2id$v=19$".iter().map(u8::to_string).collect();
    assert!(!shown.contains(&argon.join(", ")), "Debug of an act shows a hash, byte by byte");
}

/// LOG-4, NTC-2: an ended session is recorded when it ends.
#[test]
fn ntc_2_the_session_that_a_second_login_ends_is_recorded() {
    let engine = engine(&[("second-login = \"refuse\"", "second-login = \"end-first\"")]);
    let mut host = Host::default();
    let first = at_passwords(&mut host, &engine);
    let before = host.outbox.len();
    logged_in(&mut host, &engine, now());
    let row = RowKey::Session(SessionId::of(&first.session));
    let says = |message: &Message| match &message.body {
        MessageBody::Audit(own) => {
            own.subject == row
                || own.session.is_some_and(|id| RowKey::Session(id) == row)
                || own.facts.iter().any(|fact| row.to_string().ends_with(fact.value.as_str()))
        }
        MessageBody::Notice(_) => false,
    };
    assert!(host.outbox[before..].iter().any(says), "no record names the session that was ended");
}

/// LCK-1 defines what each lock closes: the login password closes login, and open sessions too.
#[test]
fn lck_1_a_login_password_whose_lock_closes_something_else_is_no_profile() {
    let old = "temporary-locks-to-lock = 3\npending-seconds = 30\ncloses = \"login\"\nrule = \"LCK-1\"\ntext = { ja = \"ログインパスワード";
    let new = old.replace("closes = \"login\"", "closes = \"activation\"");
    assert!(profile(&[(old, &new)]).is_err());
}

/// Edges of time: the state at t − 1 ms and at t.
#[test]
fn edges_of_time() {
    let plus = |millis: i64| Instant::from_epoch_millis(now().epoch_millis() + millis).unwrap();
    let engine = engine(&[]);
    // LOG-2: idle timeout.
    for (millis, over) in [(599_999, false), (600_000, true), (600_001, true)] {
        let mut host = Host::default();
        let mut browser = at_passwords(&mut host, &engine);
        let shown = browser.submit(&mut host, &engine, Button::ConfirmChange, PASSWORDS, plus(millis));
        assert_eq!(because(&shown) == Some(Refusal::SessionOver), over, "{millis}");
    }
    // LCK-3: a temporary lock.
    for (millis, open) in [(1_799_999, false), (1_800_000, true)] {
        let mut host = Host::default();
        with_login_id(&mut host, &engine);
        stop_login(&mut host, &engine);
        let (_, shown) = logged_in(&mut host, &engine, plus(millis));
        assert_eq!(because(&shown).is_none(), open, "{millis}");
    }
    // LCK-2: an attempt that is recorded late.
    for (millis, opens) in [(29_999, true), (30_000, false)] {
        let mut host = Host::default();
        with_login_id(&mut host, &engine);
        let browser = visit(&mut host, &engine, now());
        let mut act = browser.act(&mut host, &engine, Button::LogIn, FIRST_LOGIN);
        count(&mut host, &mut act, now());
        act.committed(plus(millis)).unwrap();
        host.try_drive(&mut act, plus(millis)).unwrap();
        assert_eq!(because(act.outcome().unwrap()).is_none(), opens, "{millis}");
    }
    // ENR-3: the 59th day is the last.
    let engine = self::engine(&[("[first-use]\ndays = 60", "[first-use]\ndays = 59")]);
    for (text, open) in [("2027-01-08T23:59:59.999+09:00", true), ("2027-01-09T00:00:00+09:00", false)] {
        let mut host = Host::default();
        with_login_id(&mut host, &engine);
        let mut browser = visit(&mut host, &engine, instant(text));
        let shown = browser.submit(&mut host, &engine, Button::LogIn, FIRST_LOGIN, instant(text));
        assert_eq!(because(&shown), if open { None } else { Some(Refusal::JourneyExpired) }, "{text}");
    }
}

/// `keys.rs` promises that randomness that repeats opens nothing. Two texts under one nonce would reveal each other.
#[test]
fn enr_5_two_customers_never_share_a_nonce() {
    let engine = engine(&[]);
    let mut host = Host::default();
    // Two customers; one submission of each gets the same randomness.
    let mut sealed = |name: &str, account: &'static str, id: &str| {
        let order = OperatorRequest {
            operator: "sato".parse().unwrap(),
            approval: approved("suzuki", now()),
            reason: "branch".into(),
            customer: name.parse().unwrap(),
            what: OperatorCommand::OpenContract {
                account: format!("012-1-{account}").parse().unwrap(),
                initial: initial(LOGIN, CONFIRMATION),
                mail: None,
            },
        };
        let random = host.draw();
        host.drive(engine.operate(order, random), now());
        let mut browser = visit(&mut host, &engine, now());
        browser.submit(&mut host, &engine, Button::FirstUse, &[], now());
        let mut card = CARD.to_vec();
        card[2].1 = account;
        browser.submit(&mut host, &engine, Button::Next, &card, now());
        take_id(&mut browser, &mut host, &engine, id);
        let mut browser = visit(&mut host, &engine, now());
        browser.submit(&mut host, &engine, Button::LogIn, &[(F::LoginId, id), (F::LoginPassword, LOGIN)], now());
        let draws = std::mem::replace(&mut host.draws, 1_000);
        let confirm = browser.act(&mut host, &engine, Button::Confirm, QUESTIONS);
        host.draws = draws;
        let shown = host.drive(confirm, now());
        assert_eq!(page(&shown).page, Page::Passwords);
        // The sealed answers stand last in the row, before its seal.
        let bytes = &host.rows[&RowKey::Session(SessionId::of(&browser.session))].bytes;
        let answers: usize = QUESTIONS.iter().map(|(_, text)| text.len()).sum();
        bytes[bytes.len() - (24 + answers + 32).min(bytes.len())..].to_vec()
    };
    let (one, other) = (sealed("c-1", "3456789", "hanako88"), sealed("c-2", "1111111", "tarou777"));
    // 24 bytes of nonce and the first 32 bytes of the answers.
    let shared = one.windows(56).find(|part| other.windows(56).any(|own| own == *part));
    assert!(shared.is_none(), "one key stream for two customers' answers");
}

/// A customer who has completed first use, on the page that shows it.
fn enrolled(host: &mut Host, engine: &Arc<Engine>) -> Tab {
    let mut browser = at_passwords(host, engine);
    browser.submit(host, engine, Button::ConfirmChange, PASSWORDS, now());
    browser.submit(host, engine, Button::ToReview, DATA, now());
    let shown = browser.submit(host, engine, Button::Confirm, REVIEW, now());
    assert_eq!(page(&shown).page, Page::Enrolled);
    browser
}

/// CRD-3: the previous passwords are refused even if the institution issued a new one in between.
#[test]
fn crd_3_the_password_of_before_a_reset_cannot_be_chosen_again() {
    let engine = engine(&[]);
    let mut host = Host::default();
    enrolled(&mut host, &engine);
    order(&mut host, &engine, now(), OperatorCommand::ResetJourney(initial(LOGIN, CONFIRMATION)));
    let (mut browser, _) = logged_in(&mut host, &engine, now());
    browser.submit(&mut host, &engine, Button::Confirm, QUESTIONS, now());
    let shown = browser.submit(&mut host, &engine, Button::ConfirmChange, PASSWORDS, now());
    assert_eq!(because(&shown), Some(Refusal::Entries), "the password because of which it was reset is back");
}

/// CRD-11: if a change is due, nothing else can be done before it.
#[test]
fn crd_11_a_change_that_is_due_comes_before_any_service() {
    let engine = engine(&[("days-recommended = 90", "days-recommended = 90\ndays-forced = 30")]);
    let mut host = Host::default();
    let mut browser = enrolled(&mut host, &engine);
    browser.submit(&mut host, &engine, Button::Next, &[], now());
    browser.submit(&mut host, &engine, Button::LogOut, &[], now());
    let later = instant("2026-12-15T10:00:00+09:00");
    let mut browser = visit(&mut host, &engine, later);
    let login = [(F::LoginId, "hanako88"), (F::LoginPassword, NEW_LOGIN)];
    let shown = browser.submit(&mut host, &engine, Button::LogIn, &login, later);
    assert_eq!(page(&shown).page, Page::Passwords);
    let outcome = host.drive(engine.authority(&browser.session, Service::Balance), later);
    let allowed = matches!(&outcome.public, Public::Authority(own) if own.allowed);
    assert!(!allowed, "{outcome:?}");
}

/// Fault 84: a page of the registration gives no authority at all. A customer who finished the registration in one browser has none in
/// another that still shows one of its pages.
#[test]
fn fault_84_a_page_of_the_registration_has_no_authority() {
    let engine = engine(&[("second-login = \"refuse\"", "second-login = \"allow\"")]);
    let mut host = Host::default();
    let mut first = at_passwords(&mut host, &engine);
    first.submit(&mut host, &engine, Button::ConfirmChange, PASSWORDS, now());
    let mut second = visit(&mut host, &engine, now());
    let login = [(F::LoginId, "hanako88"), (F::LoginPassword, NEW_LOGIN)];
    let shown = second.submit(&mut host, &engine, Button::LogIn, &login, now());
    assert_eq!(page(&shown).page, Page::CustomerData);
    first.submit(&mut host, &engine, Button::ToReview, DATA, now());
    let shown = first.submit(&mut host, &engine, Button::Confirm, REVIEW, now());
    assert_eq!(page(&shown).page, Page::Enrolled);
    let allowed = |host: &mut Host, browser: &Tab| {
        let outcome = host.drive(engine.authority(&browser.session, Service::Balance), now());
        let Public::Authority(own) = outcome.public else { panic!("no authority") };
        assert!(own.journey_done);
        own.allowed
    };
    assert!(allowed(&mut host, &first));
    assert!(!allowed(&mut host, &second));
}

/// NTC-2: every decision is recorded, above all an operator's request that is refused.
#[test]
fn ntc_2_a_refused_order_is_recorded() {
    let engine = engine(&[]);
    let mut host = Host::default();
    with_login_id(&mut host, &engine);
    let before = host.outbox.len();
    let order = OperatorRequest {
        operator: "sato".parse().unwrap(),
        approval: approved("sato", now()),
        reason: "curious".into(),
        customer: "c-1".parse().unwrap(),
        what: OperatorCommand::ResetJourney(initial("zz88yy77", "xx66ww55")),
    };
    let refused = host.drive(engine.operate(order, Randomness::new([200; 32])), now());
    assert_eq!(refused.internal.reason, Reason::NeedsApproval);
    assert!(host.outbox.len() > before, "nobody learns that sato tried");
}

/// CRD-3, ENR-1: two passwords that look alike are one guess for the holder of a card, and one that is common or of the wrong form cannot
/// be entered. They are checked at the decision, whichever way an operator's request enters the library.
#[test]
fn crd_3_initial_passwords_that_no_customer_could_choose_open_nothing() {
    let engine = engine(&[]);
    let mut host = Host::default();
    let account = "012-1-3456789".parse().unwrap();
    let pairs = [
        ("aa", "aa"),
        ("k7w2m", "q3x8v5n1"),
        ("k7w2m9p4", "q3x8v5n1q3x8v"),
        ("k7w2m9p4", "k7w2m9p4"),
        ("k7w2m9p4", "K7W2m9p4"),
        ("password1", "q3x8v5n1"),
        ("k7w2m9p4", "12345678"),
        ("k7w2m9p4", ""),
        ("k7w2m9pパ", "q3x8v5n1"),
    ];
    let refuses = |host: &mut Host, what| {
        let outcome = host.order(&engine, "c-1", what, now());
        assert!(matches!(outcome.public, Public::Refused(_)), "{outcome:?}");
    };
    for (login, confirmation) in pairs {
        refuses(
            &mut host,
            OperatorCommand::OpenContract { account, initial: initial(login, confirmation), mail: None },
        );
    }
    assert!(host.rows.is_empty());
    with_login_id(&mut host, &engine);
    for (login, confirmation) in pairs.into_iter().chain([("Hanako88", "q3x8v5n1"), ("k7w2m9p4", "hanako88")]) {
        refuses(&mut host, OperatorCommand::ResetJourney(initial(login, confirmation)));
    }
    let done = host.order(&engine, "c-1", OperatorCommand::ResetJourney(initial("k7w2m9", "q3x8v5n1q3x8")), now());
    assert!(matches!(done.public, Public::Done(_)), "{done:?}");
}

/// If a host has lost every row in the middle of an act, the act does not ask for an empty commit.
#[test]
fn an_act_whose_rows_are_gone_asks_for_no_empty_commit() {
    let engine = engine(&[]);
    let mut host = Host::default();
    with_login_id(&mut host, &engine);
    let browser = visit(&mut host, &engine, now());
    let mut act = browser.act(&mut host, &engine, Button::LogIn, FIRST_LOGIN);
    count(&mut host, &mut act, now());
    act.committed(now()).unwrap();
    while let Need::Load(keys) = act.need().clone() {
        act.loaded(host.load(&keys), now()).unwrap();
    }
    assert!(matches!(act.need(), Need::Commit(_)), "the verdict");
    act.conflicted().unwrap();
    while let Need::Load(_) = act.need() {
        act.loaded(Vec::new(), now()).unwrap();
    }
    assert_eq!(*act.need(), Need::Nothing);
    assert_eq!(because(act.outcome().unwrap()), Some(Refusal::SessionOver));
}

/// CRD-9, fault 62: an error does not quote the value in the place of entries, whatever its form.
#[test]
fn fault_62_entries_of_a_wrong_shape_are_not_quoted() {
    let engine = engine(&[]);
    for entries in [
        r#""Tulip2026""#,
        r#"{"login-password":"Tulip2026"}"#,
        r#"["Tulip2026"]"#,
        r#"[["login-password","Tulip2026"]]"#,
    ] {
        let line = format!(r#"{{"act":"submit","session":"s","step":"x","button":"log-in","entries":{entries}}}"#);
        let errors = engine.take_line(&line, Randomness::new([1; 32])).map(drop).unwrap_err();
        let told = format!("{errors:?}");
        assert!(!told.contains("Tulip2026"), "{entries} → {told}");
    }
}

/// LCK-1, NTC-2: a session that a temporary lock closed is recorded too.
#[test]
fn ntc_2_the_session_that_a_stop_ends_is_recorded() {
    let engine = engine(&[]);
    let mut host = Host::default();
    let owner = at_passwords(&mut host, &engine);
    let before = audits(&host, AuditEvent::SessionEnded);
    stop_login(&mut host, &engine);
    let outcome = host.drive(engine.show(&owner.session), now());
    let over = because(&outcome) == Some(Refusal::SessionOver);
    assert!(over && audits(&host, AuditEvent::SessionEnded) > before, "over: {over}, and nothing says so");
}

/// How many times a text occurs in this process's writable memory. The text itself is never assembled here.
#[cfg(target_os = "linux")]
fn seen(masked: [u8; 12]) -> usize {
    use std::io::{Read as _, Seek as _, SeekFrom};
    let mut memory = std::fs::File::open("/proc/self/mem").unwrap();
    let mut count = 0;
    let mut buffer = vec![0_u8; 1 << 16];
    let own = buffer.as_ptr().addr();
    for line in std::fs::read_to_string("/proc/self/maps").unwrap().lines() {
        let (range, rest) = line.split_once(' ').unwrap();
        if !rest.starts_with("rw") || rest.contains("[v") {
            continue;
        }
        let (from, to) = range.split_once('-').unwrap();
        let [mut from, to] = [from, to].map(|hex| usize::from_str_radix(hex, 16).unwrap());
        while from < to {
            let most = buffer.len().min(to - from);
            memory.seek(SeekFrom::Start(from as u64)).unwrap();
            let Ok(read) = memory.read(&mut buffer[..most]) else { break };
            if read == 0 {
                break;
            }
            // The buffer itself holds what was read before, so it is not searched; what lies beside it is.
            let [begin, end] = [own, own + buffer.len()].map(|at| at.saturating_sub(from).min(read));
            buffer[begin..end].fill(0);
            let is = |part: &[u8]| part.iter().zip(masked).all(|(byte, mask)| *byte == mask ^ 0xa5);
            count += buffer[..read].windows(12).filter(|part| is(part)).count();
            from += if read > 12 && from + read < to { read - 11 } else { read };
        }
    }
    buffer.fill(0);
    count
}

/// `Act` promises that its ticket, secrets and randomness are wiped when it ends. A binding keeps the object until it is garbage collected.
#[cfg(target_os = "linux")]
#[test]
fn crd_9_an_act_that_is_over_holds_no_secret() {
    let engine = engine(&[]);
    let mut host = Host::default();
    with_login_id(&mut host, &engine);
    let masked: [u8; 12] = std::array::from_fn(|place| b"Zq7Xw3Kv9Yj2"[place] ^ 0xa5);
    let browser = visit(&mut host, &engine, now());
    let secret = Secret::new(masked.iter().map(|byte| char::from(byte ^ 0xa5)).collect());
    let submission = Submission {
        session: browser.session.clone(),
        step: browser.step.clone(),
        button: Button::LogIn,
        entries: vec![(F::LoginId, "hanako88".into()), (F::LoginPassword, secret)],
        environment: None,
        maintenance: None,
    };
    let mut act = engine.submit(submission, Randomness::new([200; 32]));
    let before = seen(masked);
    host.try_drive(&mut act, now()).unwrap();
    assert_eq!(because(act.outcome().unwrap()), Some(Refusal::WrongCredentials));
    let over = seen(masked);
    drop(act);
    let dropped = seen(masked);
    println!("copies: before {before}, over {over}, dropped {dropped}");
    assert!(over <= dropped, "copies of the password: before {before}, over {over}, dropped {dropped}");
}

/// CRD-9: reading an act from a line leaves no copy of a password either, written plainly or with an escape.
#[cfg(target_os = "linux")]
#[test]
fn crd_9_a_line_leaves_no_copy_of_a_secret() {
    let engine = engine(&[]);
    for (place, first) in [(0, ""), (1, "\\u005a")] {
        let masked: [u8; 12] = std::array::from_fn(|place| b"Zp4Lm8Rt6Hc1"[place] ^ 0xa5);
        let mut line =
            r#"{"act":"submit","session":"s","step":"x","button":"log-in","entries":[{"field":"login-password","text":""#
                .to_owned();
        line.reserve(100);
        line += first;
        line.extend(masked.iter().skip(place).map(|byte| char::from(byte ^ 0xa5)));
        line += r#""}]}"#;
        let act = engine.take_line(&line, Randomness::new([1; 32])).unwrap();
        let mut bytes = line.into_bytes();
        bytes.fill(0);
        std::hint::black_box(&bytes);
        let held = seen(masked);
        drop(act);
        let left = seen(masked);
        println!("copies: held {held}, left {left}");
        assert_eq!((held, left), (1, 0), "first character {first:?}");
    }
}

/// LOG-5, fault 32: a step-up's proof belongs to a new token; the holder of the previous token does not have it.
#[test]
fn fault_32_the_review_gives_a_new_token() {
    let engine = engine(&[]);
    let mut host = Host::default();
    let mut browser = at_passwords(&mut host, &engine);
    browser.submit(&mut host, &engine, Button::ConfirmChange, PASSWORDS, now());
    browser.submit(&mut host, &engine, Button::Abort, &[], now());
    let mut browser = visit(&mut host, &engine, now());
    browser.submit(&mut host, &engine, Button::LogIn, LATER_LOGIN, now());
    browser.submit(&mut host, &engine, Button::ToReview, DATA, now());
    let before = browser.session.clone();
    let shown = browser.submit(&mut host, &engine, Button::Confirm, REVIEW, now());
    assert_eq!((page(&shown).page, page(&shown).session.is_some()), (Page::Enrolled, true));
    let old = host.drive(engine.authority(&before, Service::TransferReserved), now());
    assert_eq!(old.internal.reason, Reason::SessionOver);
    let new = host.drive(engine.authority(&browser.session, Service::TransferReserved), now());
    assert!(matches!(&new.public, Public::Authority(own) if own.allowed), "{new:?}");
}

/// LOG-1: a session keeps which rungs of the login were climbed, and why each other one was not asked. A rung that becomes due is asked at
/// the next act, and takes the authority until it is climbed.
#[test]
fn log_1_a_rung_that_becomes_due_is_asked_at_the_next_act() {
    let before = engine(&[]);
    let after = engine(&[
        ("min = 6, max = 12, rule = \"CRD-2\"", "min = 10, max = 12, rule = \"CRD-2\""),
        ("version = 1\nfrom = 2020-10-22", "version = 2\nfrom = 2026-08-01"),
    ]);
    let mut host = Host::default();
    let mut browser = enrolled(&mut host, &before);
    browser.submit(&mut host, &before, Button::Next, &[], now());
    let row = |host: &Host, browser: &Tab| {
        let row = &host.rows[&RowKey::Session(SessionId::of(&browser.session))];
        before.row_json(row).unwrap()
    };
    let standing =
        |row: &str, rung: &str, standing: &str| row.contains(&format!(r#""rung":"{rung}","standing":"{standing}""#));
    let open = row(&host, &browser);
    assert!(open.contains(r#""state":"open""#), "{open}");
    assert!(standing(&open, "first-use", "climbed") && standing(&open, "forced-change", "climbed"), "{open}");
    let (mut held, mut leaving) = (host.clone(), browser.clone());
    // The passwords are too short by now: the next button is refused, and the page of the change is shown.
    let moved = browser.submit(&mut host, &after, Button::ChangeMail, &[], now());
    assert_eq!((page(&moved).page, moved.internal.reason), (Page::Passwords, Reason::StalePage));
    let proving = row(&host, &browser);
    assert!(proving.contains(r#""state":"proving""#) && standing(&proving, "forced-change", "asked"), "{proving}");
    assert!(standing(&proving, "first-use", "climbed"), "a rung that was climbed stays climbed: {proving}");
    let Public::Authority(own) = host.look(after.authority(&browser.session, Service::Statement), now()).public else {
        panic!("no authority")
    };
    assert!(!own.allowed);
    // LOG-8: whoever logs out is logged out, also from a page on which the session no longer belongs.
    let left = leaving.submit(&mut held, &after, Button::LogOut, &[], now());
    assert_eq!((page(&left).page, left.internal.reason), (Page::LoggedOut, Reason::Done));
}

/// LCK-1, fault 11: a locked confirmation password closes the acts that require it, even to a session that proved it before.
#[test]
fn lck_1_a_stop_takes_back_the_authority_that_was_proven() {
    let open = [("second-login = \"refuse\"", "second-login = \"allow\""), ("idle-minutes = 10", "idle-minutes = 60")];
    // The same institution, after passwords need ten characters and the grace period has ended (CRD-11).
    let tightened = [
        ("min = 6, max = 12, rule = \"CRD-2\"", "min = 10, max = 12, rule = \"CRD-2\""),
        ("version = 1\nfrom = 2020-10-22", "version = 2\nfrom = 2026-08-01"),
    ];
    let engine = engine(&[&open[..], &tightened].concat());
    // One machine still decides by the old profile.
    let next = loaded(&changed(&[&open[..], &tightened].concat()));
    let before = Engine::accepting(loaded(&changed(&open)), next, keys()).unwrap();
    let mut host = Host::default();
    let mut first = enrolled(&mut host, &before);
    first.submit(&mut host, &before, Button::Next, &[], instant("2026-11-10T10:20:00+09:00"));
    let later = instant("2026-11-10T10:29:00+09:00");
    let authority = |host: &mut Host, at| {
        let outcome = host.drive(before.authority(&first.session, Service::TransferReserved), at);
        let Public::Authority(own) = outcome.public else { panic!("no authority") };
        (own.allowed, own.missing)
    };
    assert_eq!(authority(&mut host, later), (true, Some(Vec::new())));
    // LOG-1: where the change is due, a session that logged in before has no authority until it has made it.
    let due = host.drive(engine.authority(&first.session, Service::TransferReserved), later);
    assert!(matches!(&due.public, Public::Authority(own) if !own.allowed && own.missing == Some(Vec::new())));
    // The change is due by now: a second login leads to the page of both passwords, where the entries are wrong.
    let later = instant("2026-11-10T10:30:00+09:00");
    let mut second = visit(&mut host, &engine, later);
    second.submit(&mut host, &engine, Button::LogIn, LATER_LOGIN, later);
    let wrong = [
        (F::CurrentLoginPassword, NEW_LOGIN),
        (F::NewLoginPassword, "Dahlia41qx"),
        (F::NewLoginPasswordAgain, "Dahlia41qx"),
        (F::CurrentConfirmationPassword, "wrong123"),
        (F::NewConfirmationPassword, "Zinnia52wx"),
        (F::NewConfirmationPasswordAgain, "Zinnia52wx"),
    ];
    for _ in 0..6 {
        assert!(authority(&mut host, later).0);
        second.submit(&mut host, &engine, Button::ConfirmChange, &wrong, later);
    }
    assert_eq!(authority(&mut host, later), (false, Some(vec![Factor::ConfirmationPassword])));
    // The temporary lock ends by itself, and the earlier proof is valid again.
    assert!(authority(&mut host, instant("2026-11-10T11:00:00+09:00")).0);
}

/// INS-5, CRD-9: a reset helps if the profile's limits have made the stored hashes too expensive to check, and `adopt` reports it in
/// advance.
#[test]
fn ins_5_a_reset_leads_out_of_hashes_that_are_too_dear() {
    let dear = engine(&[]);
    let cheap =
        engine(&[("memory-kib = 64\n", "memory-kib = 32\n"), ("memory-kib-max = 65536", "memory-kib-max = 32")]);
    let mut host = Host::default();
    enrolled(&mut host, &dear);
    let adopt = |host: &Host, engine: &Arc<Engine>| {
        let Public::Changes(changes) = host.look(engine.adopt("c-1".parse().unwrap(), true), now()).public else {
            panic!("no changes")
        };
        changes.iter().map(|own| (own.kind, own.factor)).collect::<Vec<_>>()
    };
    assert_eq!(adopt(&host, &dear), []);
    let both = [Factor::LoginPassword, Factor::ConfirmationPassword];
    assert_eq!(adopt(&host, &cheap), both.map(|factor| (ChangeKind::PasswordUnjudged, factor)));
    order(&mut host, &cheap, now(), OperatorCommand::ResetJourney(initial("zz88yy77", "xx66ww55")));
    assert_eq!(adopt(&host, &cheap), []);
    let mut browser = visit(&mut host, &cheap, now());
    let login = [(F::LoginId, "hanako88"), (F::LoginPassword, "zz88yy77")];
    browser.submit(&mut host, &cheap, Button::LogIn, &login, now());
    browser.submit(&mut host, &cheap, Button::Confirm, QUESTIONS, now());
    let right = [
        (F::CurrentLoginPassword, "zz88yy77"),
        (F::NewLoginPassword, "Dahlia41q"),
        (F::NewLoginPasswordAgain, "Dahlia41q"),
        (F::CurrentConfirmationPassword, "xx66ww55"),
        (F::NewConfirmationPassword, "Zinnia52w"),
        (F::NewConfirmationPasswordAgain, "Zinnia52w"),
    ];
    let shown = browser.submit(&mut host, &cheap, Button::ConfirmChange, &right, now());
    assert_eq!(page(&shown).page, Page::CustomerData, "{shown:?}");
}

/// LCK-3: a strangers' lock applies to everybody once strangers are no longer counted apart; a shared lock also applies to a stranger who
/// has failed before.
#[test]
fn lck_3_no_way_of_counting_lifts_a_lock() {
    let old = "factor = \"login-password\"\nlimit = 6\ntemporary-lock-minutes = 30\ntemporary-locks-to-lock = 3\n";
    let base = "factor = \"login-password\"\nlimit = 3\ntemporary-locks-to-lock = 1\n";
    let policy = |lock: &str| *profile(&[(old, lock)]).unwrap().lock(Factor::LoginPassword).unwrap().policy();
    let (together, apart) = (policy(base), policy(&format!("{base}apart = true\n")));
    let failed = |counters: AttemptCounters, policy: &LockPolicy, times: u64, at: &str| {
        let of =
            || AttemptOf { subject: "c-1".into(), origin: Origin::Stranger, revision: 1, tag: [0; 4], act: [5; 8] };
        let at = instant(at);
        let counted = (0..times).fold(counters, |counters, _| counters.began(policy, of(), at).unwrap().counters);
        counted.due(policy, instant("2026-11-10T13:00:00+09:00")).unwrap().counters
    };
    let state = |counters: &AttemptCounters, policy: &LockPolicy, origin| counters.counter(policy, origin).state();

    let counters = failed(AttemptCounters::default(), &apart, 3, "2026-11-10T10:00:00+09:00");
    assert_eq!(state(&counters, &apart, Origin::Stranger), LockState::Locked);
    assert_eq!(state(&counters, &apart, Origin::Known), LockState::Open, "the customer's own device");
    assert_eq!(state(&counters, &together, Origin::Stranger), LockState::Locked);
    let lifted = counters.lifted(&together, instant("2026-11-10T14:00:00+09:00")).unwrap().counters;
    assert_eq!(state(&lifted, &together, Origin::Stranger), LockState::Open);

    let counters = failed(AttemptCounters::default(), &apart, 1, "2026-11-10T10:00:00+09:00");
    let counters = failed(counters, &together, 3, "2026-11-10T13:00:00+09:00");
    let counters = counters.due(&together, instant("2026-11-10T14:00:00+09:00")).unwrap().counters;
    assert_eq!(state(&counters, &together, Origin::Stranger), LockState::Locked);
    assert_eq!(state(&counters, &apart, Origin::Stranger), LockState::Locked);
}

/// LCK-4: if a login is refused in any case, a right password also costs one hash, whatever the parameters are now.
#[test]
fn lck_4_a_right_password_of_a_suspended_contract_costs_what_a_wrong_one_does() {
    let (before, after) = (engine(&[]), engine(DEARER));
    let mut host = Host::default();
    enrolled(&mut host, &before);
    order(&mut host, &before, now(), OperatorCommand::SuspendContract);
    let mut hashes = |entries: &[(F, &str)]| {
        let mut browser = visit(&mut host, &after, now());
        let lent = after.arenas().hashes();
        let shown = browser.submit(&mut host, &after, Button::LogIn, entries, now());
        (because(&shown), after.arenas().hashes() - lent)
    };
    let wrong = hashes(&[(F::LoginId, "hanako88"), (F::LoginPassword, "wrong123")]);
    assert_eq!(wrong, (Some(Refusal::WrongCredentials), 1));
    assert_eq!(hashes(LATER_LOGIN), wrong);
}

/// LCK-1: after a reset, notices go to the registered address until another is registered.
#[test]
fn lck_1_a_reset_does_not_silence_the_notices() {
    let engine = engine(&[]);
    let mut host = Host::default();
    enrolled(&mut host, &engine);
    order(&mut host, &engine, now(), OperatorCommand::ResetJourney(initial("zz88yy77", "xx66ww55")));
    stop_login(&mut host, &engine);
    let told: Vec<_> = host
        .outbox
        .iter()
        .filter_map(|message| match &message.body {
            MessageBody::Notice(notice) => Some((notice.kind, notice.to.as_deref())),
            MessageBody::Audit(_) => None,
        })
        .collect();
    assert_eq!(told.last(), Some(&(NoticeKind::TemporarilyLocked, Some("data.tarou@xxxx.com"))));
}

/// CRD-11: during the grace period, a login says by when the passwords must be changed.
#[test]
fn crd_11_a_login_says_by_when_a_password_must_be_changed() {
    let tightened = engine(&[
        ("password = { min = 6", "password = { min = 10"),
        ("version = 1\nfrom = 2020-10-22", "version = 2\nfrom = 2026-11-01"),
    ]);
    let before = engine(&[]);
    let mut host = Host::default();
    let mut browser = enrolled(&mut host, &before);
    let shown = browser.submit(&mut host, &before, Button::Next, &[], now());
    assert_eq!(page(&shown).change_by, None);
    browser.submit(&mut host, &before, Button::LogOut, &[], now());
    let by = instant("2027-01-30T00:00:00+09:00"); // 90 days of grace
    for (millis, page_then, told) in [(-1, Page::Top, Some(by)), (0, Page::Passwords, None)] {
        let at = Instant::from_epoch_millis(by.epoch_millis() + millis).unwrap();
        let mut host = host.clone();
        let mut browser = visit(&mut host, &tightened, at);
        let shown = browser.submit(&mut host, &tightened, Button::LogIn, LATER_LOGIN, at);
        assert_eq!((page(&shown).page, page(&shown).change_by), (page_then, told), "{millis}");
    }
}

/// OPR-1: an invalid reason is refused, and appears in no record.
#[test]
fn opr_1_a_reason_that_is_none_is_not_kept() {
    let engine = engine(&[]);
    let mut host = Host::default();
    with_login_id(&mut host, &engine);
    for reason in ["a\nb".to_owned(), "x".repeat(5_000_000), "\u{200b}".to_owned(), "ok\u{202e}ko".to_owned()] {
        let order = OperatorRequest {
            operator: "sato".parse().unwrap(),
            approval: None,
            reason: reason.as_str().into(),
            customer: "c-1".parse().unwrap(),
            what: OperatorCommand::EndSessions,
        };
        let randomness = host.draw();
        let refused = host.drive(engine.operate(order, randomness), now());
        let Public::Refused(told) = &refused.public else { panic!("not refused: {refused:?}") };
        assert_eq!((told.because, refused.internal.reason), (Refusal::ReasonNotReadable, Reason::ReasonNotReadable));
        let MessageBody::Audit(record) = &host.outbox.last().unwrap().body else { panic!("no record") };
        let names: Vec<_> = record.facts.iter().map(|fact| fact.name.as_str()).collect();
        assert_eq!((record.event, names), (AuditEvent::OperatorRequestRefused, vec!["act", "why"]));
    }
}

/// CRD-1: an account type that no page of the profile accepts.
#[test]
fn crd_1_a_contract_of_a_type_that_no_page_takes_is_refused() {
    let engine = engine(&[]);
    let mut host = Host::default();
    let open = |account: &str| OperatorCommand::OpenContract {
        account: account.parse().unwrap(),
        initial: initial(LOGIN, CONFIRMATION),
        mail: None,
    };
    let refused = host.order(&engine, "c-1", open("012-9-3456789"), now());
    let Public::Refused(told) = &refused.public else { panic!("not refused: {refused:?}") };
    let fault = FieldFault { field: F::AccountType, code: Code::NoSuchAccountType, position: Some(0) };
    assert_eq!((told.because, &told.faults[..]), (Refusal::Entries, &[fault][..]));
    assert_eq!(refused.internal.reason, Reason::Entries);
    assert_eq!(host.order(&engine, "c-1", open("012-2-3456789"), now()).internal.reason, Reason::Done);
}

/// LCK-4: customers' rows and decoys' rows have the same length, even with the longest history that a profile can keep.
#[test]
fn lck_4_rows_of_customers_and_decoys_have_one_length() {
    let engine = engine(&[("history = 1\n", "history = 10\n")]);
    let mut host = Host::default();
    enrolled(&mut host, &engine);
    for n in 0..10 {
        let reset = initial(&format!("zz88yy7{n}"), &format!("xx66ww5{n}"));
        order(&mut host, &engine, now(), OperatorCommand::ResetJourney(reset));
    }
    for id in ["hanako88", "nobody88"] {
        let entries = [(F::LoginId, id), (F::LoginPassword, "wrong123")];
        visit(&mut host, &engine, now()).submit(&mut host, &engine, Button::LogIn, &entries, now());
    }
    let lengths = |of: fn(&RowKey) -> bool| -> Vec<usize> {
        host.rows.iter().filter(|(key, _)| of(key)).map(|(_, row)| row.bytes.len()).collect()
    };
    assert_eq!(lengths(|key| matches!(key, RowKey::Attempts(_) | RowKey::DecoyAttempts(_))), [1_792; 2]);
    // A decoy has no row of its own in the store: the engine has one, as long as a customer's.
    assert_eq!(lengths(|key| matches!(key, RowKey::Customer(_) | RowKey::Decoy(_))), [7_680]);
}
