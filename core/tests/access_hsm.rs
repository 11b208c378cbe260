//! A pepper in the host's HSM: what is asked of the HSM, what a wrong answer does, and how a store moves to it, from it, and from one to another (CRD-9,
//! LCK-4).
#![expect(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "a test")]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "each test uses a part of it")]
mod host;

use std::sync::Arc;

use aes_siv::KeyInit as _;
use aes_siv::siv::Aes256Siv;
use host::*;
use madoguchi::*;

const NOW: &str = "2026-11-12T10:00:00+09:00";
const UNKNOWN: Filled<'static> = &[(EntryField::LoginId, "nobody99"), (EntryField::LoginPassword, NEW_LOGIN)];
const WRONG: Filled<'static> = &[(EntryField::LoginId, "hanako88"), (EntryField::LoginPassword, "wrongpw1")];

/// How an HSM answers a block.
type Answers = fn(&HsmBlock) -> Vec<u8>;

/// AES-SIV under a key of its own for each pepper, with the context as associated data: 64 bytes of 48.
fn siv(block: &HsmBlock, key: u8) -> Vec<u8> {
    let mut cipher = Aes256Siv::new(&[key.wrapping_add(block.pepper); 64].into());
    match block.work {
        HsmWork::Encrypt => {
            assert_eq!(block.bytes.len(), 48);
            let mut body = block.bytes.clone();
            let tag = cipher.encrypt_inout_detached([block.context], body.as_mut_slice().into()).unwrap();
            [tag.as_slice(), &body].concat()
        }
        HsmWork::Decrypt => {
            let Some((&tag, body)) = block.bytes.split_first_chunk::<16>() else { return Vec::new() };
            let mut body = body.to_vec();
            let opened = cipher.decrypt_inout_detached([block.context], body.as_mut_slice().into(), &tag.into());
            opened.map(|()| body).unwrap_or_default()
        }
    }
}

/// The bank's HSM.
fn hsm(block: &HsmBlock) -> Vec<u8> {
    siv(block, 0x50)
}

/// Another HSM, or one whose keys were swapped.
fn other_hsm(block: &HsmBlock) -> Vec<u8> {
    siv(block, 0x90)
}

/// A mechanism without associated data and without a check of its own, into as many bytes as are allowed.
fn careless_hsm(block: &HsmBlock) -> Vec<u8> {
    let mut bytes = block.bytes.clone();
    bytes.iter_mut().for_each(|byte| *byte ^= 0x33 ^ block.pepper);
    bytes.resize(if block.work == HsmWork::Encrypt { 96 } else { 48 }, 0);
    bytes
}

/// An HSM that does nothing.
fn idle_hsm(block: &HsmBlock) -> Vec<u8> {
    block.bytes.clone()
}

fn pepper(byte: u8) -> Pepper {
    Pepper::new(vec![byte; 32]).unwrap()
}

fn opened(keys: HostKeys) -> Arc<Engine> {
    Engine::new(loaded(&cheap()), keys)
}

fn in_hsm(number: u8) -> HostKeys {
    keys().with_hsm_pepper(number).unwrap()
}

/// A host with an HSM and a customer who has completed everything and changed the passwords; and with an unknown name among its attempts.
fn lived(engine: &Arc<Engine>, hsm: Answers) -> Host {
    let (mut host, now) = (Host { hsm: Some(hsm), ..Host::default() }, instant(NOW));
    host.open(engine, "c-1", ACCOUNT, now);
    Tab::default().enrol(&mut host, engine, now);
    log_in(&mut host, engine, UNKNOWN).unwrap();
    host
}

/// One login in a browser of its own. Sessions of the customer end before, so that it may succeed (LOG-4).
fn log_in(host: &mut Host, engine: &Arc<Engine>, entries: Filled<'_>) -> Result<Outcome, ActError> {
    host.order(engine, "c-1", OperatorCommand::EndSessions, instant(NOW));
    log_in_only(host, engine, entries)
}

fn log_in_only(host: &mut Host, engine: &Arc<Engine>, entries: Filled<'_>) -> Result<Outcome, ActError> {
    let (mut browser, now) = (Tab::default(), instant(NOW));
    browser.start_session(host, engine, now);
    let mut act = browser.act(host, engine, Button::LogIn, entries);
    host.try_drive(&mut act, now)
}

/// Both passwords are right, and so are the passwords that cannot be chosen again.
fn works(host: &Host, engine: &Arc<Engine>) {
    let (mut host, mut browser, now) = (host.clone(), Tab::default(), instant(NOW));
    let outcome = log_in(&mut host, engine, LATER_LOGIN).unwrap();
    assert_eq!(page(&outcome).page, Page::Top, "{outcome:?}");
    browser.shown(&outcome);
    for (button, entries, to) in CHANGE_OF_MAIL {
        let outcome = browser.submit(&mut host, engine, *button, entries, now);
        assert_eq!(page(&outcome).page, *to, "{outcome:?}");
    }
    let outcome = log_in(&mut host, engine, WRONG).unwrap();
    assert_eq!(outcome.internal.reason, Reason::Wrong);
}

fn customer() -> RowKey {
    "customer/c-1".parse().unwrap()
}

fn numbers(host: &Host) -> Vec<(String, u8)> {
    host.rows.values().filter_map(|row| Some((row.key.to_string(), row.peppered_with()?))).collect()
}

fn both(number: u8) -> Vec<(String, u8)> {
    vec![("customer/c-1".to_owned(), number), ("institution/seiwa".to_owned(), number)]
}

fn reseal(host: &mut Host, engine: &Arc<Engine>, key: &RowKey) -> Result<bool, ActError> {
    match host.try_drive(&mut engine.reseal(key.clone()), instant(NOW))?.public {
        Public::Done(words) => Ok(words == ["resealed"]),
        other => panic!("{other:?}"),
    }
}

fn reseal_all(host: &mut Host, engine: &Arc<Engine>) -> Vec<String> {
    let mut keys: Vec<RowKey> = host.rows.keys().cloned().collect();
    keys.sort_by_key(|key| *key != institution());
    keys.into_iter().filter(|key| reseal(host, engine, key).unwrap()).map(|key| key.to_string()).collect()
}

/// CRD-9: a store whose pepper is in the HSM from the beginning, whatever the HSM is. A row is as long as any other, and no block holds a hash.
#[test]
fn crd_9_every_hash_is_under_the_pepper_in_the_hsm() {
    for hsm in [hsm, careless_hsm, idle_hsm] {
        let host = lived(&opened(in_hsm(2)), hsm);
        assert_eq!(numbers(&host), both(2));
        assert_eq!(host.rows[&customer()].bytes.len(), 7_680);
        // Another machine.
        works(&host, &opened(in_hsm(2)));
        let hsms = host.needs.iter().filter(|(need, _)| *need == "hsm").count();
        assert!(hsms > 0 && hsms < host.needs.len() / 2, "{hsms} of {}", host.needs.len());
    }
}

/// CRD-9: from a pepper of the process to one in the HSM, to another one in it, and back to one of the process: by the switch in the institution's row, and
/// without the secrets. While customers are still under the former one, both are accepted; afterwards the former one is retired.
#[test]
fn crd_9_a_store_moves_into_the_hsm_and_out_of_it() {
    let given = |number: u8| keys().with_pepper(number, pepper(number)).unwrap();
    let steps = [
        (opened(given(1).accepting_hsm_pepper(2).unwrap()), opened(given(1)), 1),
        (opened(in_hsm(2).accepting_pepper(1, pepper(1)).unwrap()), opened(in_hsm(2).retiring_pepper(1).unwrap()), 2),
        (
            opened(in_hsm(3).accepting_hsm_pepper(2).unwrap()),
            opened(in_hsm(3).retiring_pepper(1).unwrap().retiring_pepper(2).unwrap()),
            3,
        ),
        (opened(given(4).accepting_hsm_pepper(3).unwrap()), opened(given(4).retiring_pepper(3).unwrap()), 4),
    ];
    let mut host = lived(&steps[0].0, hsm);
    for (switch, alone, number) in &steps {
        reseal(&mut host, switch, &institution()).unwrap();
        // Of customers who are still under the former pepper, those who log in move.
        works(&host, switch);
        let mut moved = host.clone();
        log_in(&mut moved, switch, LATER_LOGIN).unwrap();
        assert_eq!(numbers(&moved), both(*number));
        works(&moved, alone);
        reseal_all(&mut host, switch);
        assert_eq!(numbers(&host), both(*number));
        assert_eq!(reseal_all(&mut host, switch), [""; 0]);
        works(&host, alone);
    }
    // A machine that declares another kind of pepper under the number refuses everything.
    let refused = |keys: HostKeys| log_in_only(&mut host.clone(), &opened(keys), LATER_LOGIN).err();
    let wrong = ActError::Row { key: institution(), error: SnapshotError::WrongPepper { number: 4 } };
    assert_eq!(refused(in_hsm(4)), Some(wrong));
    assert!(refused(given(4)).is_none());
}

/// CRD-9: a new host key takes the hashes in the HSM along, and the check block; then the former key is retired.
#[test]
fn crd_9_a_new_host_key_takes_the_hashes_in_the_hsm_along() {
    let mut host = lived(&opened(in_hsm(2)), hsm);
    let second = || HostKeys::new("tests", 2, &[9; 32]).unwrap().with_hsm_pepper(2).unwrap();
    let accepts = opened(in_hsm(2).accepting(2, &[9; 32]).unwrap());
    let switch = opened(second().accepting(1, &[7; 32]).unwrap());
    for engine in [&accepts, &switch, &accepts, &switch] {
        works(&host, engine);
        log_in(&mut host, engine, LATER_LOGIN).unwrap();
    }
    reseal_all(&mut host, &switch);
    assert_eq!(reseal_all(&mut host, &switch), [""; 0]);
    works(&host, &opened(second().retiring(1).unwrap()));
}

/// LCK-4: what is asked of the HSM for a name that nobody has is what is asked for a customer, with a right and with a wrong entry, until the secret is proven:
/// as often, as many blocks, as long; after as many hashes; wherever the store is on its way.
#[test]
fn lck_4_the_hsm_is_asked_the_same_for_a_name_that_nobody_has() {
    let given = || keys().with_pepper(1, pepper(1)).unwrap().accepting_hsm_pepper(2).unwrap();
    let (first, hsm_2) = (opened(given()), opened(in_hsm(2).accepting_pepper(1, pepper(1)).unwrap()));
    let hsm_3 = opened(in_hsm(3).accepting_hsm_pepper(2).unwrap().accepting_pepper(1, pepper(1)).unwrap());
    let mut stores = Vec::new();
    let mut host = lived(&first, hsm);
    stores.push((host.clone(), &first, 0));
    reseal(&mut host, &hsm_2, &institution()).unwrap();
    stores.push((host.clone(), &hsm_2, 1)); // the customer is under pepper 1 of the process
    reseal_all(&mut host, &hsm_2);
    stores.push((host.clone(), &hsm_2, 1));
    let mut back = host.clone();
    reseal(&mut back, &first, &institution()).unwrap();
    stores.push((back, &first, 1)); // the customer is under 2 in the HSM, and the store goes back to 1
    reseal(&mut host, &hsm_3, &institution()).unwrap();
    stores.push((host.clone(), &hsm_3, 2)); // the customer is under 2, the store under 3
    reseal_all(&mut host, &hsm_3);
    stores.push((host, &hsm_3, 2));
    for (place, (host, engine, blocks)) in stores.iter().enumerate() {
        let (mut host, mut browser) = (host.clone(), Tab::default());
        // The engine has had the check block decrypted.
        assert_eq!(reseal(&mut host, engine, &institution()), Ok(false));
        browser.start_session(&mut host, engine, instant(NOW));
        let seen = |entries: Filled<'_>| {
            let mut host = Host { needs: Vec::new(), draws: 1_000, ..host.clone() };
            let (mut act, hashes) = (browser.act(&mut host, engine, Button::LogIn, entries), engine.arenas().hashes());
            let outcome = host.try_drive(&mut act, instant(NOW)).unwrap();
            (host.needs, engine.arenas().hashes() - hashes, outcome)
        };
        let (of_nobody, hashes, outcome) = seen(UNKNOWN);
        assert_eq!((outcome.internal.reason, hashes), (Reason::UnknownLogin, 1));
        let (of_customer, hashes, outcome) = seen(WRONG);
        assert_eq!((outcome.internal.reason, hashes), (Reason::Wrong, 1), "{place}");
        assert_eq!(of_customer, of_nobody, "store {place}");
        let asked: Vec<_> = of_nobody.iter().filter(|(need, _)| *need == "hsm").map(|(_, own)| own.clone()).collect();
        let wanted = if *blocks == 0 { Vec::new() } else { vec![vec![("decrypt", 64); *blocks]] };
        assert_eq!(asked, wanted, "store {place}");
        // The count is committed before the HSM is asked.
        let place_of = |what| of_nobody.iter().position(|(need, _)| *need == what);
        assert!(place_of("hsm").is_none_or(|hsm| place_of("commit").is_some_and(|commit| commit < hsm)));
        let (of_right, hashes, outcome) = seen(LATER_LOGIN);
        assert_eq!((page(&outcome).page, hashes), (Page::Top, 1));
        let until = place_of("hsm").or(place_of("commit")).unwrap() + 1;
        assert_eq!(of_right[..until], of_nobody[..until], "store {place}");
    }
}

/// CRD-9, LCK-4: a machine whose HSM has another key refuses every name and every session alike at its first act, by an error of the keys, before anything
/// is counted or written; it makes no hash, and names no pepper.
#[test]
fn crd_9_a_wrong_key_in_the_hsm_is_found_before_anything_is_counted() {
    let pairs: [(Answers, Answers); 2] = [(hsm, other_hsm), (careless_hsm, idle_hsm)];
    for (right, wrong) in pairs {
        let mut host = lived(&opened(in_hsm(2)), right);
        let outcome = log_in(&mut host, &opened(in_hsm(2)), LATER_LOGIN).unwrap();
        let mut browser = Tab::default();
        browser.shown(&outcome);
        let mut at_login = Tab::default();
        at_login.start_session(&mut host, &opened(in_hsm(2)), instant(NOW));
        host.hsm = Some(wrong);
        let before = host.rows.clone();
        let error = Some(ActError::Row { key: institution(), error: SnapshotError::WrongPepper { number: 2 } });
        for entries in [LATER_LOGIN, WRONG, UNKNOWN] {
            let engine = opened(in_hsm(2));
            let mut act = at_login.act(&mut host, &engine, Button::LogIn, entries);
            assert_eq!(host.try_drive(&mut act, instant(NOW)).err(), error);
        }
        let engine = opened(in_hsm(2));
        assert_eq!(host.try_drive(&mut engine.show(&browser.session), instant(NOW)).err(), error);
        for key in [customer(), institution()] {
            let error = ActError::Row { key: key.clone(), error: SnapshotError::WrongPepper { number: 2 } };
            assert_eq!(reseal(&mut host, &engine, &key), Err(error));
        }
        assert_eq!(host.rows, before);
        // As soon as the HSM has the right key, the same engine goes on.
        host.hsm = Some(right);
        works(&host, &engine);
    }
}

/// CRD-9: a store that once had this pepper of the HSM does not name it again if the HSM's key is another one by then.
#[test]
fn crd_9_a_pepper_in_the_hsm_is_not_named_again_with_another_key() {
    let given = || keys().with_pepper(1, pepper(1)).unwrap().accepting_hsm_pepper(2).unwrap();
    let mut host = lived(&opened(in_hsm(2)), hsm);
    reseal(&mut host, &opened(given()), &institution()).unwrap();
    host.hsm = Some(other_hsm);
    let switch = opened(in_hsm(2).accepting_pepper(1, pepper(1)).unwrap());
    let wrong = ActError::Row { key: institution(), error: SnapshotError::WrongPepper { number: 2 } };
    assert_eq!(reseal(&mut host, &switch, &institution()).err(), Some(wrong));
    host.hsm = Some(hsm);
    assert_eq!(reseal(&mut host, &switch, &institution()), Ok(true));
    works(&host, &switch);
}

/// LCK-2, CRD-9: an HSM that goes wrong while an engine runs: nothing matches, nothing counts as a wrong entry, and nobody is locked. Once it is right again,
/// the customer logs in.
#[test]
fn lck_2_a_wrong_answer_of_the_hsm_is_no_wrong_entry() {
    fn empty(_: &HsmBlock) -> Vec<u8> {
        Vec::new()
    }
    fn short(block: &HsmBlock) -> Vec<u8> {
        hsm(block)[..47.min(hsm(block).len())].to_vec()
    }
    fn long(block: &HsmBlock) -> Vec<u8> {
        [hsm(block), vec![0]].concat()
    }
    fn zeros(_: &HsmBlock) -> Vec<u8> {
        vec![0; 48]
    }
    let engine = opened(in_hsm(2));
    let mut host = lived(&engine, hsm);
    host.order(&engine, "c-1", OperatorCommand::EndSessions, instant(NOW));
    let wrongs: [Answers; 6] = [empty, short, long, zeros, other_hsm, idle_hsm];
    for wrong in wrongs {
        host.hsm = Some(wrong);
        for _ in 0..8 {
            let hashes = engine.arenas().hashes();
            let outcome = log_in_only(&mut host, &engine, LATER_LOGIN).unwrap();
            assert_eq!(outcome.internal.reason, Reason::HashNotOpened);
            assert_eq!(page(&outcome).refused.as_ref().unwrap().because, Refusal::WrongCredentials);
            assert_eq!(engine.arenas().hashes() - hashes, 1, "the work of a comparison");
            let outcome = log_in_only(&mut host, &engine, UNKNOWN).unwrap();
            assert_eq!(outcome.internal.reason, Reason::UnknownLogin);
        }
    }
    host.hsm = Some(hsm);
    let outcome = log_in_only(&mut host, &engine, LATER_LOGIN).unwrap();
    assert_eq!(page(&outcome).page, Page::Top);
}

/// CRD-9: nothing is stored that the HSM would not decrypt again. The act ends by an error of its own.
#[test]
fn crd_9_no_hash_is_stored_that_the_hsm_does_not_decrypt() {
    fn only_decrypts(block: &HsmBlock, answer: &[u8]) -> Vec<u8> {
        if block.work == HsmWork::Decrypt { hsm(block) } else { answer.to_vec() }
    }
    fn nothing(block: &HsmBlock) -> Vec<u8> {
        only_decrypts(block, &[])
    }
    fn too_long(block: &HsmBlock) -> Vec<u8> {
        only_decrypts(block, &[1; 97])
    }
    fn garbage(block: &HsmBlock) -> Vec<u8> {
        only_decrypts(block, &[1; 64])
    }
    /// Encrypts under another key than it decrypts.
    fn torn(block: &HsmBlock) -> Vec<u8> {
        only_decrypts(block, &other_hsm(block))
    }
    let engine = opened(in_hsm(2));
    let mut host = lived(&engine, hsm);
    let initial = InitialPasswords { login_password: "r5t8y2u6".into(), confirmation_password: "b4n7m3c9".into() };
    let wrongs: [Answers; 4] = [nothing, too_long, garbage, torn];
    for wrong in wrongs {
        host.hsm = Some(wrong);
        let before = host.rows.clone();
        let (operator, approval) = ("sato".parse().unwrap(), approved("suzuki", instant(NOW)));
        let (customer, what) = ("c-1".parse().unwrap(), OperatorCommand::ResetJourney(initial.clone()));
        let order = OperatorRequest { operator, approval, reason: "窓口".into(), customer, what };
        let mut act = engine.operate(order, Randomness::new([3; 32]));
        assert_eq!(host.try_drive(&mut act, instant(NOW)).err(), Some(ActError::Hsm));
        assert_eq!((act.need(), act.outcome().is_none(), &host.rows), (&Need::Nothing, true, &before));
        // Nor does a new store, or the switch of a store, name a pepper that the HSM does not have.
        let mut begins = Host { hsm: Some(wrong), ..Host::default() };
        let what =
            OperatorCommand::OpenContract { account: ACCOUNT.parse().unwrap(), initial: initial.clone(), mail: None };
        let (operator, approval) = ("sato".parse().unwrap(), approved("suzuki", instant(NOW)));
        let order =
            OperatorRequest { operator, approval, reason: "窓口".into(), customer: "c-1".parse().unwrap(), what };
        let begun = begins.try_drive(&mut opened(in_hsm(2)).operate(order, Randomness::new([3; 32])), instant(NOW));
        assert_eq!((begun.err(), begins.rows.len()), (Some(ActError::Hsm), 0));
        let switch = opened(in_hsm(3).accepting_hsm_pepper(2).unwrap());
        assert_eq!(reseal(&mut host, &switch, &institution()).err(), Some(ActError::Hsm));
        assert_eq!(host.rows, before);
    }
    assert_eq!(ErrorRecord::from(ActError::Hsm).code, 1853);
    host.hsm = Some(hsm);
    works(&host, &engine);
}

/// Encrypts under another key than it decrypts.
fn torn_hsm(block: &HsmBlock) -> Vec<u8> {
    if block.work == HsmWork::Decrypt { hsm(block) } else { other_hsm(block) }
}

/// LCK-2: an HSM that does not decrypt what it encrypts makes no right secret a failure, however often the customer tries. A login that would move hashes
/// leaves them where they are; a change of passwords changes nothing, and says so.
#[test]
fn lck_2_an_hsm_that_encrypts_wrongly_locks_nobody() {
    let given = || keys().with_pepper(1, pepper(1)).unwrap();
    let mut host = lived(&opened(given()), hsm);
    let engine = opened(in_hsm(2).accepting_pepper(1, pepper(1)).unwrap());
    reseal(&mut host, &engine, &institution()).unwrap();
    host.hsm = Some(torn_hsm);
    for turn in 0..8 {
        let outcome = log_in_only(&mut host, &engine, LATER_LOGIN).unwrap();
        assert_eq!(page(&outcome).page == Page::Top, turn == 0, "{outcome:?}");
        assert_ne!(outcome.internal.reason, Reason::Wrong);
        assert_eq!(host.rows[&customer()].peppered_with(), Some(1));
    }
    host.hsm = Some(hsm);
    works(&host, &engine);

    let engine = opened(in_hsm(2));
    let (mut host, mut browser, now) = (Host { hsm: Some(hsm), ..Host::default() }, Tab::default(), instant(NOW));
    host.open(&engine, "c-1", ACCOUNT, now);
    browser.start_session(&mut host, &engine, now);
    for (button, entries, to) in &WAY[..6] {
        let outcome = browser.submit(&mut host, &engine, *button, entries, now);
        assert_eq!(page(&outcome).page, *to, "{outcome:?}");
    }
    host.hsm = Some(torn_hsm);
    for _ in 0..8 {
        let before = host.rows[&customer()].clone();
        let outcome = browser.submit(&mut host, &engine, Button::ConfirmChange, PASSWORDS, now);
        let refused = page(&outcome).refused.as_ref().map(|own| own.because);
        assert_eq!((page(&outcome).page, refused), (Page::Passwords, Some(Refusal::Busy)));
        assert_eq!((outcome.internal.reason, &host.rows[&customer()]), (Reason::HsmAnswer, &before));
    }
    host.hsm = Some(hsm);
    let outcome = browser.submit(&mut host, &engine, Button::ConfirmChange, PASSWORDS, now);
    assert_eq!(page(&outcome).page, Page::CustomerData, "{outcome:?}");
}

/// CRD-9: one hash that the HSM does not decrypt: `reseal` refuses the row and leaves it as it is, also under the pepper that is named already.
#[test]
fn crd_9_a_hash_that_the_hsm_does_not_decrypt_is_not_resealed() {
    /// Decrypts the check block alone.
    fn only_checks(block: &HsmBlock) -> Vec<u8> {
        let decoy = HsmBlock { work: HsmWork::Decrypt, ..block.clone() };
        let mine = hsm(&decoy);
        // A customer's hashes have contexts of their own; the check block is asked first.
        if block.work == HsmWork::Decrypt && CHECKED.with(|own| own.get()) != Some(block.context) {
            Vec::new()
        } else {
            mine
        }
    }
    thread_local! {
        static CHECKED: std::cell::Cell<Option<[u8; 32]>> = const { std::cell::Cell::new(None) };
    }
    let mut host = lived(&opened(in_hsm(2)), hsm);
    let engine = opened(in_hsm(2));
    let act = loaded_only(&engine, &host);
    let Need::Hsm(blocks) = act.need() else { panic!("{:?}", act.need()) };
    let [check] = blocks.as_slice() else { panic!("{blocks:?}") };
    CHECKED.with(|own| own.set(Some(check.context)));
    host.hsm = Some(only_checks);
    let before = host.rows.clone();
    let refused = ActError::Row { key: customer(), error: SnapshotError::WrongPepper { number: 2 } };
    assert_eq!(reseal(&mut host, &engine, &customer()).err(), Some(refused));
    assert_eq!(host.rows, before);
}

/// The HSM is answered with as many blocks as were asked for, and only when it was asked.
#[test]
fn act_1_the_hsm_answers_what_was_asked() {
    let host = lived(&opened(in_hsm(2)), hsm);
    let mut act = opened(in_hsm(2)).reseal(institution());
    assert_eq!(act.hsm_answered(Vec::new(), instant(NOW)), Err(ActError::Misuse));
    assert_eq!((act.need(), act.outcome().is_none()), (&Need::Nothing, true));
    for answers in [Vec::new(), vec![vec![0; 48]; 2]] {
        let mut act = loaded_only(&opened(in_hsm(2)), &host);
        assert_eq!(act.hsm_answered(answers, instant(NOW)), Err(ActError::Misuse));
        assert_eq!((act.need(), act.outcome().is_none()), (&Need::Nothing, true));
    }
    let mut act = loaded_only(&opened(in_hsm(2)), &host);
    assert_eq!(act.committed(instant(NOW)), Err(ActError::Misuse));
    // The record shows the same.
    let engine = opened(in_hsm(2));
    let mut act = loaded_only(&engine, &host);
    let Need::Hsm(blocks) = act.need().clone() else { panic!("{:?}", act.need()) };
    let record = act.need_record();
    assert_eq!((record.need, record.blocks.len(), record.keys.len()), (NeedKind::Hsm, 1, 0));
    let shown = &record.blocks[0];
    assert_eq!((shown.work, shown.pepper, shown.bytes.as_slice()), (HsmWork::Decrypt, 2, blocks[0].bytes.as_slice()));
    assert_eq!(shown.context.as_slice(), blocks[0].context);
    let answers = blocks.iter().map(|block| HsmAnswerInput { bytes: hsm(block).into() }).collect();
    act.give_hsm_answers(&HsmInput { answers, now: instant(NOW) }).unwrap();
    let Need::Load(keys) = act.need().clone() else { panic!("it begins anew: {:?}", act.need()) };
    act.loaded(host.load(&keys), instant(NOW)).unwrap();
    assert_eq!((act.need(), act.outcome().is_some()), (&Need::Nothing, true));
    // Once it has had the check block decrypted, the engine does not ask again.
    assert_eq!(*loaded_only(&engine, &host).need(), Need::Nothing);
}

/// An act that reads the institution's row, as far as it comes without the HSM.
fn loaded_only(engine: &Arc<Engine>, host: &Host) -> Act {
    let mut act = engine.reseal(institution());
    while let Need::Load(keys) = act.need().clone() {
        act.loaded(host.load(&keys), instant(NOW)).unwrap();
    }
    act
}

/// LCK-2: conflicts make the HSM be asked for nothing twice, and no more hashes.
#[test]
fn lck_2_conflicts_do_not_ask_the_hsm_again() {
    let engine = opened(in_hsm(2).accepting_pepper(1, pepper(1)).unwrap());
    // The customer's hashes are under pepper 1, so a login moves them.
    let mut host = lived(&opened(keys().with_pepper(1, pepper(1)).unwrap()), hsm);
    // Afterwards the engine has had the check block decrypted.
    assert_eq!([(); 2].map(|()| reseal(&mut host, &engine, &institution())), [Ok(true), Ok(false)]);
    let mut seen = Vec::new();
    for conflicts in 0..4 {
        let (mut host, mut browser) = (host.clone(), Tab::default());
        host.draws = 1_000;
        browser.start_session(&mut host, &engine, instant(NOW));
        let mut act = browser.act(&mut host, &engine, Button::LogIn, LATER_LOGIN);
        let (mut left, mut asked, hashes) = (conflicts, Vec::new(), engine.arenas().hashes());
        loop {
            match act.need().clone() {
                Need::Load(keys) => act.loaded(host.load(&keys), instant(NOW)).unwrap(),
                Need::Hsm(blocks) => {
                    asked.push(blocks.len());
                    act.hsm_answered(host.asks_hsm(&blocks), instant(NOW)).unwrap();
                }
                Need::Commit(_) if left > 0 => {
                    left -= 1;
                    act.conflicted().unwrap();
                }
                Need::Commit(commit) => {
                    left = conflicts;
                    assert!(host.commit(&commit));
                    act.committed(instant(NOW)).unwrap();
                }
                Need::Find(_) => panic!("nothing is in doubt"),
                Need::Nothing => break,
            }
        }
        seen.push((asked, engine.arenas().hashes() - hashes, page(act.outcome().unwrap()).page));
    }
    assert_eq!(seen[0].2, Page::Top);
    assert!(seen.iter().all(|own| *own == seen[0]), "{seen:?}");
}

/// Fault 91: the answer to a count is lost. The HSM is asked once it is found that the count took place, and not before.
#[test]
fn fault_91_a_count_in_doubt_asks_the_hsm_once_it_is_found() {
    let engine = opened(in_hsm(2));
    let mut host = lived(&engine, hsm);
    host.order(&engine, "c-1", OperatorCommand::EndSessions, instant(NOW));
    for (entries, reason) in [(LATER_LOGIN, Reason::Done), (WRONG, Reason::Wrong), (UNKNOWN, Reason::UnknownLogin)] {
        let (mut host, mut browser) = (host.clone(), Tab::default());
        browser.start_session(&mut host, &engine, instant(NOW));
        let mut act = browser.act(&mut host, &engine, Button::LogIn, entries);
        let (mut course, mut is_lost) = (Vec::new(), false);
        loop {
            match act.need().clone() {
                Need::Load(keys) => act.loaded(host.load(&keys), instant(NOW)).unwrap(),
                Need::Hsm(blocks) => {
                    course.push("hsm");
                    assert_eq!(blocks.len(), 1);
                    act.hsm_answered(host.asks_hsm(&blocks), instant(NOW)).unwrap();
                }
                Need::Find(names) => {
                    course.push("find");
                    act.found(&host.find(&names), instant(NOW)).unwrap();
                }
                Need::Commit(commit) => {
                    course.push("commit");
                    assert!(host.commit(&commit));
                    if is_lost {
                        act.committed(instant(NOW)).unwrap()
                    } else {
                        act.in_doubt().unwrap()
                    }
                    is_lost = true;
                }
                Need::Nothing => break,
            }
        }
        assert_eq!(course, ["commit", "find", "hsm", "commit"]);
        assert_eq!(act.outcome().unwrap().internal.reason, reason);
    }
}

/// CRD-9: peppers in the HSM share their numbers and roles with all others.
#[test]
fn crd_9_a_number_in_the_hsm_is_one_of_all_peppers() {
    let repeated = |number| Some(HostKeyError::PepperRepeated(number));
    assert_eq!(keys().with_hsm_pepper(0).err(), Some(HostKeyError::PepperNumber));
    assert_eq!(keys().accepting_hsm_pepper(0).err(), Some(HostKeyError::PepperNumber));
    assert_eq!(in_hsm(2).with_hsm_pepper(3).err(), repeated(2));
    assert_eq!(in_hsm(2).with_pepper(3, pepper(3)).err(), repeated(2));
    assert_eq!(in_hsm(2).accepting_hsm_pepper(2).err(), repeated(2));
    assert_eq!(in_hsm(2).accepting_pepper(2, pepper(2)).err(), repeated(2));
    assert_eq!(in_hsm(2).retiring_pepper(2).err(), repeated(2));
    assert_eq!(keys().retiring_pepper(2).unwrap().with_hsm_pepper(2).err(), repeated(2));
    assert!(in_hsm(2).accepting_hsm_pepper(3).unwrap().accepting_pepper(4, pepper(4)).is_ok());
    assert_eq!(in_hsm(2).pepper_check_value(2), None);
    assert_eq!(in_hsm(2).checked_pepper(2, "6964203120686d6d").err(), Some(HostKeyError::PepperCheckValue(2)));
}
