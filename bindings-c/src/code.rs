//! The name, rule and texts of a code.

use madoguchi::Code;

use crate::guard::guard_or;
use crate::text::madoguchi_str;
use crate::words::{Texts, texts};

fn text(number: i32, texts: Texts) -> madoguchi_str {
    guard_or(madoguchi_str::ABSENT, || {
        let code = u16::try_from(number).ok().and_then(Code::from_number);
        let place = code.and_then(|code| Code::ALL.iter().position(|own| *own == code));
        place.map_or(madoguchi_str::ABSENT, |place| texts.at(place))
    })
}

/// The name of a code, `zero-amount`; absent if there is no such code. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_code_name(code: i32) -> madoguchi_str {
    text(code, texts!(Code, name))
}

/// The rule or convention that the error breaks, `FEE-8`; absent if there is no such code. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_code_rule(code: i32) -> madoguchi_str {
    text(code, texts!(Code, rule))
}

/// The text of a code in Japanese; absent if there is no such code. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_code_ja(code: i32) -> madoguchi_str {
    text(code, texts!(Code, ja))
}

/// The text of a code in English; absent if there is no such code. Valid for ever. Safe from every thread.
#[unsafe(no_mangle)]
pub extern "C" fn madoguchi_code_en(code: i32) -> madoguchi_str {
    text(code, texts!(Code, en))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_has_its_own_texts() {
        for code in Code::ALL {
            let number = i32::from(code.number());
            let found = [madoguchi_code_name, madoguchi_code_rule, madoguchi_code_ja, madoguchi_code_en].map(|text| {
                // SAFETY: the texts are static.
                unsafe { text(number).bytes() }.and_then(|bytes| str::from_utf8(bytes).ok())
            });
            assert_eq!(found, [code.name(), code.rule(), code.ja(), code.en()].map(Some));
        }
        assert!(madoguchi_code_name(0).data.is_null() && madoguchi_code_name(-1).data.is_null());
    }
}
