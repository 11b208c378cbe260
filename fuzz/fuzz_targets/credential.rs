//! Entries of any form get faults with positions inside them, and normalising twice changes nothing.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use madoguchi::{FormRule, Profile, Secret, check_form, normalise, twice};

static SEIWA: LazyLock<Profile> = LazyLock::new(Profile::seiwa);

fuzz_target!(|input: (u8, &str, &str)| {
    let (which, text, other) = input;
    let forms = SEIWA.credentials().forms();

    let rule = FormRule::ALL[usize::from(which) % FormRule::ALL.len()];
    let faults = check_form(rule, text, forms);
    for fault in &faults {
        assert!(fault.position.is_none_or(|place| text.is_char_boundary(place)), "{rule:?} {fault:?}");
    }
    // A valid entry is no longer than its form allows.
    assert!(!faults.is_empty() || text.chars().count() <= usize::from(forms.lengths(rule).max));
    assert_eq!(twice(text, other).is_none(), text == other);

    // Faults 20 and 21: a normal form does not change again.
    if let Ok(once) = normalise(&Secret::from(text), 10) {
        let again = normalise(once.secret(), 10).expect("a normal form has one");
        assert_eq!((again.secret().expose(), again.chars()), (once.secret().expose(), once.chars()));
        // Fault 80: text typed on a Mac equals text typed on Windows.
        let windows: String = text.chars().map(windows_twin).collect();
        let twin = normalise(&Secret::from(windows.as_str()), 10).expect("it is as long");
        assert_eq!(twin.secret().expose(), once.secret().expose());
    }
});

fn windows_twin(c: char) -> char {
    match c {
        '¢' => '￠',
        '£' => '￡',
        '¬' => '￢',
        '—' => '―',
        '‖' => '∥',
        '−' => '－',
        '〜' => '～',
        other => other,
    }
}
