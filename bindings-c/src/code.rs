//! The name, rule and texts of a code.

use crate::guard::guard_or;
use crate::records::CODES;
use crate::text::madoguchi_str;

/// A code with its texts, each followed by a NUL.
pub(crate) struct CodeTexts {
    pub(crate) number: i32,
    pub(crate) name: &'static str,
    pub(crate) rule: &'static str,
    pub(crate) ja: &'static str,
    pub(crate) en: &'static str,
}

fn text(number: i32, which: impl FnOnce(&CodeTexts) -> &'static str) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || {
        CODES
            .iter()
            .find(|code| code.number == number)
            .map_or(madoguchi_str::ABSENT, |code| madoguchi_str::constant(which(code)))
    })
}

/// The name of a code, `zero-amount`; absent if there is no such code. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_code_name(code: i32) -> madoguchi_str {
    text(code, |code| code.name)
}

/// The rule or convention that the error breaks, `FEE-8`; absent if there is no such code. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_code_rule(code: i32) -> madoguchi_str {
    text(code, |code| code.rule)
}

/// The text of a code in Japanese; absent if there is no such code. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_code_ja(code: i32) -> madoguchi_str {
    text(code, |code| code.ja)
}

/// The text of a code in English; absent if there is no such code. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_code_en(code: i32) -> madoguchi_str {
    text(code, |code| code.en)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The list of codes is in the order of their topics, not of their numbers.
    #[test]
    fn every_code_has_its_own_texts() {
        for code in madoguchi::Code::ALL {
            let number = i32::from(code.number());
            let texts = [madoguchi_code_name, madoguchi_code_rule, madoguchi_code_ja, madoguchi_code_en];
            let own = [code.name(), code.rule(), code.ja(), code.en()];
            for (text, own) in texts.into_iter().zip(own) {
                // SAFETY: a text of a code is valid for ever.
                assert_eq!(unsafe { text(number).bytes() }, Some(own.as_bytes()), "{number}");
            }
        }
    }
}
