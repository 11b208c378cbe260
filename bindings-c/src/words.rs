//! Closed lists of words, and codes: finds their words and texts by value. Each text ends with a NUL.
//!
//! Each text comes from a `const` function of the facade, so the compiler writes all texts of a list into the library, one after another.

use crate::text::madoguchi_str;

/// Makes [`Texts`] of what a `const` function of a type returns for each value of its `ALL`.
///
/// `texts!(madoguchi::Service, ja)` is the Japanese texts of all services. `words!` and `code.rs` call it.
macro_rules! texts {
    ($type:ty, $text:ident) => {{
        static EACH: [&str; <$type>::ALL.len()] = {
            let mut each = [""; <$type>::ALL.len()];
            let (mut room, mut values): (&mut [&str], _) = (&mut each, <$type>::ALL);
            while let ([text, left @ ..], [value, rest @ ..]) = (room, values) {
                *text = value.$text();
                (room, values) = (left, rest);
            }
            each
        };
        static JOINED: [u8; crate::words::joined_size(&EACH)] = crate::words::joined(&EACH);
        crate::words::Texts { each: &EACH, joined: &JOINED }
    }};
}
pub(crate) use texts;

/// Texts, and the same texts joined with a NUL after each.
#[derive(Clone, Copy)]
pub(crate) struct Texts {
    pub(crate) each: &'static [&'static str],
    pub(crate) joined: &'static [u8],
}

impl Texts {
    /// Returns the text at an index, for C; absent if the index is out of range.
    pub(crate) fn at(self, place: usize) -> madoguchi_str {
        let Some(text) = self.each.get(place) else { return madoguchi_str::ABSENT };
        let start = self.each.iter().take(place).map(|before| before.len().saturating_add(1)).sum::<usize>();
        self.joined
            .get(start..)
            .map_or(madoguchi_str::ABSENT, |from| madoguchi_str { data: from.as_ptr().cast(), size: text.len() })
    }

    /// Returns the text of the value with a number; absent if no value has it.
    pub(crate) fn of<T>(self, value: i32, from_number: fn(u16) -> Option<T>, index: fn(T) -> usize) -> madoguchi_str {
        let place = u16::try_from(value).ok().and_then(from_number).map(index);
        place.map_or(madoguchi_str::ABSENT, |place| self.at(place))
    }
}

/// The number of bytes of all texts, each with its NUL.
pub(crate) const fn joined_size(mut each: &[&str]) -> usize {
    let mut size = 0_usize;
    while let [text, rest @ ..] = each {
        size = size.saturating_add(text.len()).saturating_add(1);
        each = rest;
    }
    size
}

/// Joins the texts, each with its NUL.
pub(crate) const fn joined<const SIZE: usize>(mut each: &[&str]) -> [u8; SIZE] {
    let mut all = [0; SIZE];
    let mut room: &mut [u8] = &mut all;
    while let [text, rest @ ..] = each {
        let (to, left) = room.split_at_mut(text.len());
        to.copy_from_slice(text.as_bytes());
        // The NUL is already there.
        let (_nul, left) = left.split_at_mut(1);
        (room, each) = (left, rest);
    }
    all
}

/// Declares the closed lists. A row has the name of the list in C and in the facade, then the names of its functions: the word, the
/// Japanese and the English text of a value, and the value of a word.
///
/// It makes the type, the conversion of its values to C, and the four functions. `records.rs` calls it.
macro_rules! words {
    ($($c:ident = $rust:ident: $word:ident, $ja:ident, $en:ident, $from_word:ident;)*) => {$(
        #[doc = concat!("A value of `", stringify!($rust), "`: its number.")]
        pub type $c = i32;

        crate::lower::number! {
            madoguchi::$rust, i32, crate::lift::ABSENT_32,
            |word| word.number().into();
        }

        /// The word of a value.
        #[unsafe(no_mangle)]
        pub extern "C" fn $word(value: $c) -> crate::text::madoguchi_str {
            crate::guard::guard_or(crate::text::madoguchi_str::ABSENT, || {
                crate::words::texts!(madoguchi::$rust, name).of(value, madoguchi::$rust::from_number, madoguchi::$rust::index)
            })
        }

        /// The Japanese text of a value.
        #[unsafe(no_mangle)]
        pub extern "C" fn $ja(value: $c) -> crate::text::madoguchi_str {
            crate::guard::guard_or(crate::text::madoguchi_str::ABSENT, || {
                crate::words::texts!(madoguchi::$rust, ja).of(value, madoguchi::$rust::from_number, madoguchi::$rust::index)
            })
        }

        /// The English text of a value.
        #[unsafe(no_mangle)]
        pub extern "C" fn $en(value: $c) -> crate::text::madoguchi_str {
            crate::guard::guard_or(crate::text::madoguchi_str::ABSENT, || {
                crate::words::texts!(madoguchi::$rust, en).of(value, madoguchi::$rust::from_number, madoguchi::$rust::index)
            })
        }

        /// The value of a word.
        #[unsafe(no_mangle)]
        pub unsafe extern "C" fn $from_word(word: crate::text::madoguchi_str) -> $c {
            crate::guard::guard_or(crate::lift::ABSENT_32, || {
                // SAFETY: the caller's.
                let bytes = unsafe { word.bytes() };
                let word = bytes.and_then(|bytes| str::from_utf8(bytes).ok());
                let value = word.and_then(madoguchi::$rust::from_name);
                value.map_or(crate::lift::ABSENT_32, |value| value.number().into())
            })
        }
    )*};
}
pub(crate) use words;

#[cfg(test)]
mod tests {
    use madoguchi::{Code, Service};

    #[test]
    fn each_text_has_its_place_and_a_nul_after_it() {
        let texts = texts!(Service, ja);
        for (place, service) in Service::ALL.iter().enumerate() {
            let text = texts.at(place);
            // SAFETY: the text is static, and a NUL follows it.
            let bytes = unsafe { std::slice::from_raw_parts(text.data.cast::<u8>(), text.size.saturating_add(1)) };
            assert_eq!(bytes, [service.ja().as_bytes(), b"\0"].concat());
        }
        assert!(
            texts.at(Service::ALL.len()).data.is_null()
                && texts.of(-1, Service::from_number, Service::index).data.is_null()
        );
    }

    #[test]
    fn no_text_ends_early() {
        let texts = Code::ALL.iter().flat_map(|code| [code.name(), code.rule(), code.ja(), code.en()]);
        assert!(texts.chain(Service::ALL.iter().map(|own| own.ja())).all(|text| !text.contains('\0')));
    }
}
