//! Reads a JSON string that may be secret without leaving a copy elsewhere. A reader with an internal buffer leaves one behind for every
//! text with an escape (CRD-9).

use zeroize::Zeroizing;

use crate::secret::Secret;

/// Unescapes a JSON string from a valid line; `None` if it is not a string, or has half a surrogate pair.
pub(super) fn unescaped(raw: &str) -> Option<Secret> {
    let mut rest = raw.strip_prefix('"')?.strip_suffix('"')?;
    // A text is never longer than its JSON form, so the buffer never grows and leaves a copy.
    let mut text = Zeroizing::new(String::with_capacity(rest.len()));
    while let Some((before, escape)) = rest.split_once('\\') {
        text.push_str(before);
        let (c, behind) = escaped(escape)?;
        text.push(c);
        rest = behind;
    }
    text.push_str(rest);
    Some(Secret::new(std::mem::take(&mut *text)))
}

/// The character of an escape, and the rest of the text (RFC 8259 §7).
fn escaped(escape: &str) -> Option<(char, &str)> {
    let mut chars = escape.chars();
    let c = match chars.next()? {
        own @ ('"' | '\\' | '/') => own,
        'b' => '\u{8}',
        'f' => '\u{c}',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => return scalar(chars.as_str()),
        _ => return None,
    };
    Some((c, chars.as_str()))
}

/// Reads a character from one UTF-16 code unit or a surrogate pair.
fn scalar(digits: &str) -> Option<(char, &str)> {
    let (first, behind) = unit(digits)?;
    if let Ok(c) = char::try_from(u32::from(first)) {
        return Some((c, behind));
    }
    let (second, behind) = unit(behind.strip_prefix("\\u")?)?;
    let c = char::decode_utf16([first, second]).next()?.ok()?;
    Some((c, behind))
}

fn unit(digits: &str) -> Option<(u16, &str)> {
    let (digits, behind) = digits.split_at_checked(4)?;
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    u16::from_str_radix(digits, 16).ok().filter(|_| is_hex).map(|unit| (unit, behind))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(raw: &str) -> Option<String> {
        unescaped(raw).map(|text| text.expose().to_owned())
    }

    #[test]
    fn form_1_half_a_surrogate_is_no_text() {
        for raw in [
            r#""\ud83d""#,
            r#""\ud83d\u0041""#,
            r#""\ude00\ud83d""#,
            r#""\ud83dx""#,
            r#""\u+041""#,
            r#""\u00""#,
            r#""\x""#,
            "1",
        ] {
            assert_eq!(read(raw), None, "{raw}");
        }
        assert_eq!(read(r#""\u3042\ud83d\ude00\/\"\\\b\f\n\r\tあ""#).unwrap(), "あ😀/\"\\\u{8}\u{c}\n\r\tあ");
    }

    proptest! {
        #![proptest_config(crate::fixed::fixed(1_000))]

        /// It reads the same text as a standard JSON reader.
        #[test]
        fn form_1_it_is_the_text_of_json(
            parts in prop::collection::vec(prop_oneof![
                any::<String>().prop_map(|text| {
                    let quoted = serde_json::to_string(&text).unwrap();
                    let inner = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
                    inner.unwrap().to_owned()
                }),
                any::<u16>().prop_map(|unit| format!("\\u{unit:04x}")),
                any::<char>().prop_map(|c| c.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04X}")).collect()),
            ], 0..8),
        ) {
            let raw = format!("\"{}\"", parts.concat());
            prop_assert_eq!(read(&raw), serde_json::from_str::<String>(&raw).ok(), "{}", raw);
        }
    }
}
