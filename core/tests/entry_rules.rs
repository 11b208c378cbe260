//! The rules of an answer include every rule that an entry breaks, for every field and every fault (CRD-10).
#![expect(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, reason = "a test")]

#[path = "support/host.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod host;

use std::collections::BTreeSet;

use host::*;
use madoguchi::*;

const NOW: &str = "2026-11-12T10:00:00+09:00";

/// Entries for any field: some of each kind, and some that break each rule.
const TYPED: &[&str] = &[
    "",
    " ",
    "　",
    "a",
    "１",
    "0",
    "9",
    "-",
    "\u{0}",
    "𠮷",
    "カ",
    "ｶ",
    "か",
    "か\u{3099}",
    "on",
    "off",
    "yes",
    "no",
    "希望する",
    "希望",
    "a@b",
    "@",
    "a@b@c",
    "ａ＠ｂ",
    "012",
    "3456789",
    "password1",
    "hanako88",
    "Hanako881",
    "Seiwa2026",
    "34567890",
    "k7w2m9p4",
    "aaaaaa",
    "09012345678",
    "19012345678",
    "mothers-birthday",
    "二月十日",
    "0123456789012345678901234567890123456789012345678901234567890123456789",
    "全角で十一文字より長い回答です",
];

/// The rules of a form that an entry can break.
fn rules_of(form: FormRule) -> BTreeSet<&'static str> {
    let strength: &[&str] = if form == FormRule::Password { &["CRD-3", "CRD-13"] } else { &[] };
    strength.iter().copied().chain([form.rule(), "CRD-10"]).collect()
}

#[test]
fn crd_10_every_faults_rule_is_the_forms_and_stands_among_the_answers() {
    let seiwa = Profile::seiwa();
    let mut codes = BTreeSet::new();
    for &form in FormRule::ALL {
        for entry in TYPED {
            for again in TYPED.iter().map(Some).chain([None]) {
                let entry_again = again.map(|&again| Secret::from(again));
                let request = CheckEntryRequest { form, entry: Secret::from(*entry), entry_again };
                let answer = seiwa.answer_check_entry(&request).unwrap();
                assert_eq!(answer.right, answer.faults.is_empty());
                for fault in &answer.faults {
                    assert!(
                        answer.rules.iter().any(|rule| rule == fault.rule),
                        "{form} {entry:?} {again:?}: {fault:?}"
                    );
                    assert!(rules_of(form).contains(fault.rule), "{form} {entry:?} {again:?}: {fault:?}");
                    codes.insert(fault.code);
                }
            }
        }
    }
    let seen = |code: Code| codes.contains(&code.number());
    for code in
        [Code::EntryMissing, Code::EntryTooShort, Code::EntryTooLong, Code::HalfWidthNeeded, Code::FullWidthNeeded]
    {
        assert!(seen(code), "{code:?}");
    }
    for code in
        [Code::NotTheSame, Code::NotAChoice, Code::NoSuchQuestion, Code::NoSuchAccountType, Code::NotAMailAddress]
    {
        assert!(seen(code), "{code:?}");
    }
}

/// CRD-10: a refused choice lists the allowed choices, in both languages, in the question and on the page.
#[test]
fn crd_10_a_choice_says_what_it_takes() {
    let seiwa = Profile::seiwa();
    for (form, taken) in [
        (FormRule::Tick, &["on", "yes", "true", "1"][..]),
        (FormRule::YesOrNo, &["yes", "no", "希望する", "希望しない", "はい", "いいえ"]),
        (FormRule::Question, &["mothers-birthday", "childhood-dream"]),
        (FormRule::AccountType, &["1", "2", "4", "普通"]),
    ] {
        let ask = |entry: &str| {
            let request = CheckEntryRequest { form, entry: Secret::from(entry), entry_again: None };
            seiwa.answer_check_entry(&request).unwrap()
        };
        let answer = ask(if form == FormRule::AccountType { "9" } else { "maybe" });
        for text in taken {
            assert!(answer.asked.ja.contains(text), "{form} {text}: {:?}", answer.asked);
            assert!(answer.faults.iter().any(|fault| fault.ja.contains(text)), "{form} {text}: {:?}", answer.faults);
            // The English names of account types are different words.
            assert!(*text == "普通" || answer.faults.iter().any(|fault| fault.en.contains(text)), "{form} {text}");
            assert!(form == FormRule::AccountType || ask(text).right, "{form} {text}");
        }
    }
}

/// The pages with entries: each field with each text, and each entry missing, duplicated, or on a page that does not have it.
#[test]
fn crd_10_every_fault_of_every_page_has_its_rule_among_the_answers() {
    let engine = engine(&cheap());
    let (mut host, mut tab, now) = (Host::default(), Tab::default(), instant(NOW));
    host.open(&engine, "c-1", ACCOUNT, now);
    tab.start_session(&mut host, &engine, now);
    let mut codes = BTreeSet::new();
    let (log_out, way) = WAY.split_last().unwrap();
    for (button, entries, to) in way.iter().chain(CHANGE_OF_MAIL).chain([log_out]) {
        for (place, (field, _)) in entries.iter().enumerate() {
            let with = |text: &'static str| {
                let mut changed = entries.to_vec();
                changed[place].1 = text;
                changed
            };
            let mut tries: Vec<_> = TYPED.iter().map(|text| with(text)).collect();
            tries.push(entries.iter().copied().filter(|(own, _)| own != field).collect());
            tries.push(entries.iter().copied().chain([(*field, "x")]).collect());
            let elsewhere = EntryField::ALL.iter().find(|own| !entries.iter().any(|(field, _)| field == *own)).unwrap();
            tries.push(entries.iter().copied().chain([(*elsewhere, "x")]).collect());
            for filled in tries {
                // Uses a copy of the world, so that the walk can continue from here.
                let mut host = host.clone();
                let mut act = tab.act(&mut host, &engine, *button, &filled);
                host.try_drive(&mut act, now).unwrap();
                let refused =
                    act.outcome_record().and_then(|outcome| outcome.public.page).and_then(|page| page.refused);
                let Some(refused) = refused.filter(|refused| refused.because == Refusal::Entries) else { continue };
                assert!(!refused.faults.is_empty(), "{filled:?}");
                for fault in &refused.faults {
                    assert!(
                        refused.rules.iter().any(|rule| rule == fault.rule),
                        "{filled:?}: {fault:?} {:?}",
                        refused.rules
                    );
                    let form = EntryField::from_name(&fault.field).unwrap().form();
                    let own = rules_of(form);
                    assert!(own.contains(fault.rule) || fault.rule == "FORM-3", "{filled:?}: {fault:?}");
                    codes.insert(fault.code);
                }
            }
        }
        let outcome = tab.submit(&mut host, &engine, *button, entries, now);
        assert_eq!(page(&outcome).page, *to, "{button}: {outcome:?}");
    }
    for code in [
        Code::MissingField,
        Code::RepeatedField,
        Code::UnknownField,
        Code::NotTheSame,
        Code::NotAChoice,
        Code::SameAnswer,
    ] {
        assert!(codes.contains(&code.number()), "{code:?}");
    }
    for code in
        [Code::TooCommon, Code::HouseWord, Code::OwnData, Code::SameAsLoginId, Code::SameAsCurrent, Code::OnlyBlanks]
    {
        assert!(codes.contains(&code.number()), "{code:?}");
    }
}
