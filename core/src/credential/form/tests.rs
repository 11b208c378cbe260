use proptest::prelude::*;

use super::*;

type Wanted<'a> = &'a [(Code, Option<usize>)];

fn forms() -> Forms {
    let named = |code, ja: &str, en: &str| AccountType { code, ja: ja.into(), en: en.into() };
    Forms {
        account_types: vec![
            named('1', "普通", "ordinary"),
            named('2', "当座", "current"),
            named('4', "貯蓄", "savings"),
        ],
        login_id: Lengths { min: 6, max: 12 },
        password: Lengths { min: 6, max: 12 },
        activation_password: Lengths { min: 4, max: 8 },
        answer: Lengths { min: 1, max: 10 },
        mail_address_max: 254,
        telephone: Lengths { min: 10, max: 11 },
        telephone_first: '0',
        questions: vec!["favourite-song".into()],
    }
}

fn faults(rule: FormRule, text: &str) -> Vec<(Code, Option<usize>)> {
    check_form(rule, text, &forms()).iter().map(|fault| (fault.code, fault.position)).collect()
}

use Code::{
    EntryMissing, EntryTooLong, EntryTooShort, FullWidthNeeded, HalfWidthNeeded, NoSuchAccountType, NoSuchQuestion,
    NotAChoice, NotAMailAddress, OnlyBlanks, WrongCharacter, WrongFirstDigit,
};

/// CRD-10: a form of free text is described with its greatest length.
#[test]
fn crd_10_a_form_is_described_with_its_length() {
    for (rule, ja, en) in [
        (FormRule::MailAddress, "254文字以内", "at most 254 "),
        (FormRule::Answer, "10文字以内", "at most 10 "),
        (FormRule::LoginId, "6～12桁", "6 to 12 "),
        (FormRule::Telephone, "10～11桁", "10 to 11 "),
    ] {
        let told = forms().words(rule);
        assert_eq!(told, (format!("{}{ja}", rule.ja()), format!("{en}{}", rule.en())));
    }
}

#[test]
fn crd_1_the_card() {
    assert_eq!(faults(FormRule::BranchNumber, "012"), []);
    assert_eq!(faults(FormRule::BranchNumber, "01"), [(EntryTooShort, None)]);
    assert_eq!(faults(FormRule::BranchNumber, "0123"), [(EntryTooLong, Some(3))]);
    assert_eq!(faults(FormRule::BranchNumber, "０12"), [(HalfWidthNeeded, Some(0))]);
    assert_eq!(faults(FormRule::AccountNumber, "0000001"), []);
    assert_eq!(faults(FormRule::AccountNumber, "000-001"), [(WrongCharacter, Some(3))]);
    for digit in '0'..='9' {
        let known = matches!(digit, '1' | '2' | '4');
        assert_eq!(faults(FormRule::AccountType, &digit.to_string()).is_empty(), known, "{digit}");
    }
    assert_eq!(faults(FormRule::AccountType, "3"), [(NoSuchAccountType, Some(0))]);
    assert_eq!(faults(FormRule::AccountType, "１"), [(HalfWidthNeeded, Some(0))]);
    assert_eq!(faults(FormRule::AccountType, "普通"), [(EntryTooLong, Some(3)), (WrongCharacter, Some(0))]);
}

#[test]
fn crd_2_crd_4_crd_5_lengths_at_their_ends() {
    for (rule, min, max) in
        [(FormRule::LoginId, 6, 12), (FormRule::Password, 6, 12), (FormRule::ActivationPassword, 4, 8)]
    {
        let of = |chars: usize| faults(rule, &"7".repeat(chars));
        assert_eq!(of(0), [(EntryMissing, None)]);
        assert_eq!((of(min - 1), of(min)), (vec![(EntryTooShort, None)], vec![]));
        assert_eq!((of(max), of(max + 1)), (vec![], vec![(EntryTooLong, Some(max))]));
    }
    assert_eq!(faults(FormRule::ActivationPassword, "123a"), [(WrongCharacter, Some(3))]);
}

/// Tests every ASCII character and its look-alikes: the form is an allow-list, and folds nothing (fault 22).
#[test]
fn crd_4_fault_22_the_grammar_of_a_login_id_is_ascii() {
    for c in ('\0'..=char::MAX).filter(|c| !c.is_ascii()).chain('\0'..='\u{7f}') {
        let text = format!("abcde{c}7");
        let wanted: &[_] = match c {
            '0'..='9' | 'A'..='Z' | 'a'..='z' => &[],
            '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => &[(HalfWidthNeeded, Some(5))],
            _ => &[(WrongCharacter, Some(5))],
        };
        assert_eq!(faults(FormRule::LoginId, &text), wanted, "{c:?}");
    }
}

#[test]
fn crd_7_full_width_is_two_bytes_of_windows_31j() {
    for answer in [
        "二月十日",
        "さくら",
        "サクラ",
        "ＡＢＣ１２３",
        "ー",
        "①",
        "㈱",
        "髙",
        "﨑",
        "Ω",
        "Я",
        "～",
        "−－‖∥—―¢￠£￡", // both characters of each pair of twins
        "¬￢〜～",
        "\u{3000}あ\u{3000}",
    ] {
        assert_eq!(faults(FormRule::Answer, answer), [], "{answer:?}");
    }
    let rows: [(&str, Wanted<'_>); 14] = [
        ("\u{2012}", &[(WrongCharacter, Some(0))]), // a dash that is in no pair of twins
        ("〜\u{203e}", &[(WrongCharacter, Some(3))]),
        ("ｻｸﾗ", &[(FullWidthNeeded, Some(0))]), // half-width kana
        ("あｱ", &[(FullWidthNeeded, Some(3))]),
        ("あ b", &[(FullWidthNeeded, Some(3))]),      // ASCII
        ("あ😀", &[(WrongCharacter, Some(3))]),       // not in Windows-31J
        ("か\u{3099}", &[(WrongCharacter, Some(3))]), // a combining mark
        ("が\0", &[(WrongCharacter, Some(3))]),       // NUL
        ("\u{200b}", &[(WrongCharacter, Some(0))]),   // an invisible character
        ("\u{e000}", &[(WrongCharacter, Some(0))]),   // a private-use character
        ("¥", &[(WrongCharacter, Some(0))]),          // the half-width yen sign
        ("\u{3000}\u{3000}", &[(OnlyBlanks, None)]),
        ("", &[(EntryMissing, None)]),
        ("あいうえおかきくけこさ", &[(EntryTooLong, Some(30))]),
    ];
    for (answer, wanted) in rows {
        assert_eq!(faults(FormRule::Answer, answer), wanted, "{answer:?}");
    }
    // Each character is judged alone as it is inside a text.
    for c in '\u{80}'..='\u{ffff}' {
        let bytes = SHIFT_JIS.encode(c.encode_utf8(&mut [0; 4])).0.len();
        let mappable = !SHIFT_JIS.encode(c.encode_utf8(&mut [0; 4])).2;
        let ok = faults(FormRule::Answer, &format!("あ{c}")).is_empty();
        let twin = "\u{a2}\u{a3}\u{ac}\u{2014}\u{2016}\u{2212}\u{301c}".contains(c);
        assert_eq!(ok, (mappable && bytes == 2) || twin, "{c:?}");
    }
}

/// The three answers are encrypted together, one per line, until the customer leaves the page that shows them (ENR-5).
#[test]
fn fault_16_no_answer_ends_a_line() {
    for end in ["\n", "\r", "\u{85}", "\u{2028}", "\0"] {
        for answer in [end.to_owned(), format!("あ{end}い"), format!("あ{end}")] {
            assert!(!faults(FormRule::Answer, &answer).is_empty(), "{answer:?}");
        }
    }
}

#[test]
fn crd_8_addresses_telephones_and_choices() {
    for address in ["a@b", "a..b.@docomo.ne.jp", "!#$%&'*+-/=?^_`{|}~@[::1]", "data.tarou@xxxx.com"] {
        assert_eq!(faults(FormRule::MailAddress, address), [], "{address}");
    }
    let rows: [(&str, Wanted<'_>); 8] = [
        ("abc", &[(NotAMailAddress, Some(3))]),
        ("@bc", &[(NotAMailAddress, Some(0))]),
        ("ab@", &[(NotAMailAddress, Some(2))]),
        ("a@b@c", &[(NotAMailAddress, Some(3))]),
        ("a b@c", &[(WrongCharacter, Some(1))]),
        ("a＠b", &[(HalfWidthNeeded, Some(1)), (NotAMailAddress, Some(5))]),
        ("a@", &[(EntryTooShort, None), (NotAMailAddress, Some(1))]),
        ("あ@b", &[(WrongCharacter, Some(0))]),
    ];
    for (address, wanted) in rows {
        assert_eq!(faults(FormRule::MailAddress, address), wanted, "{address}");
    }
    let long = |chars: usize| format!("{}@b", "a".repeat(chars - 2));
    assert_eq!(faults(FormRule::MailAddress, &long(254)), []);
    assert_eq!(faults(FormRule::MailAddress, &long(255)), [(EntryTooLong, Some(254))]);

    for telephone in ["", "0312345678", "09012345678"] {
        assert_eq!(faults(FormRule::Telephone, telephone), []);
    }
    assert_eq!(faults(FormRule::Telephone, "090-1234-5678"), [(EntryTooLong, Some(11)), (WrongCharacter, Some(3))]);
    assert_eq!(faults(FormRule::Telephone, "9012345678"), [(WrongFirstDigit, Some(0))]);
    assert_eq!(faults(FormRule::Telephone, "031234567"), [(EntryTooShort, None)]);
    // The telephone must begin with the profile's first digit.
    let other = Forms { telephone_first: '9', ..forms() };
    assert!(check_form(FormRule::Telephone, "9012345678", &other).is_empty());

    for (rule, yes, no) in [(FormRule::YesOrNo, true, true), (FormRule::Tick, true, false)] {
        assert_eq!((faults(rule, "yes").is_empty(), faults(rule, "no").is_empty()), (yes, no));
        assert_eq!((faults(rule, "YES"), faults(rule, "")), (vec![(NotAChoice, None)], vec![(EntryMissing, None)]));
    }
    assert_eq!(faults(FormRule::Question, "favourite-song"), []);
    assert_eq!(faults(FormRule::Question, "favourite"), [(NoSuchQuestion, None)]);
}

#[test]
fn crd_10_all_faults_of_an_entry_are_told_at_once() {
    assert_eq!(
        faults(FormRule::Telephone, "9１ 23456789012"),
        [(EntryTooLong, Some(13)), (HalfWidthNeeded, Some(1)), (WrongCharacter, Some(4)), (WrongFirstDigit, Some(0))]
    );
    assert_eq!(
        faults(FormRule::Answer, " \u{a0} \t \u{a0}     "),
        [(EntryTooLong, Some(12)), (FullWidthNeeded, Some(0)), (WrongCharacter, Some(1)), (OnlyBlanks, None)]
    );
}

#[test]
fn fault_17_ten_megabytes_are_refused_by_length() {
    for text in ["a".repeat(10_000_000), "\u{301}".repeat(1_000_000), "あ".repeat(3_000_000)] {
        for &rule in FormRule::ALL {
            let found = faults(rule, &text);
            assert!(found.iter().any(|(code, _)| *code == EntryTooLong), "{rule}");
        }
    }
}

proptest! {
    #![proptest_config(crate::fixed::fixed(1_000))]

    /// Compares each form with a slow, obvious implementation.
    #[test]
    fn crd_10_a_form_is_kept_just_where_the_obvious_reading_says(text in "[0-9a-zA-Z@.\\-０-９ｱ-ｵあ-お\u{3000} ]{0,14}") {
        let ascii = |allowed: fn(&u8) -> bool, min, max| text.bytes().all(|byte| allowed(&byte)) && (min..=max).contains(&text.len());
        let full = |c: char| matches!(c, 'あ'..='お' | '\u{3000}' | '０'..='９');
        let chars = text.chars().count();
        for (rule, wanted) in [
            (FormRule::Password, ascii(u8::is_ascii_alphanumeric, 6, 12)),
            (FormRule::ActivationPassword, ascii(u8::is_ascii_digit, 4, 8)),
            (FormRule::BranchNumber, ascii(u8::is_ascii_digit, 3, 3)),
            (FormRule::Telephone, text.is_empty() || (ascii(u8::is_ascii_digit, 10, 11) && text.starts_with('0'))),
            (FormRule::Answer, text.chars().all(full) && (1..=10).contains(&chars) && text.chars().any(|c| c != '\u{3000}')),
            (FormRule::MailAddress, text.bytes().all(|byte| byte.is_ascii_graphic()) && text.split('@').count() == 2 && text.split('@').all(|part| !part.is_empty())),
        ] {
            let found = faults(rule, &text);
            prop_assert_eq!(found.is_empty(), wanted, "{} {:?}", rule, found);
            for (_, position) in found {
                prop_assert!(position.is_none_or(|place| text.is_char_boundary(place)));
            }
        }
    }

    #[test]
    fn crd_3_two_entries_are_the_same_or_not(first in "[ab\u{3099}が]{0,4}", second in "[ab\u{3099}が]{0,4}") {
        prop_assert_eq!(twice(&first, &second).is_none(), first == second);
    }
}
