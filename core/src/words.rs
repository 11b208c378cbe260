//! Closed lists of words: an enum each, with a fixed number, the word that profiles, questions and answers use, and its text in
//! both languages.

use std::fmt::Display;
use std::marker::PhantomData;

/// An enum of the library, such as [`Factor`](crate::Factor): each value has a fixed number, a name, and a text in Japanese and English. Only this
/// library implements it.
///
/// ```
/// use madoguchi::{Factor, Service, Word};
/// fn numbers<T: Word>() -> Vec<u16> {
///     T::ALL.iter().map(|word| word.number()).collect()
/// }
/// assert_eq!(numbers::<Factor>(), [0, 1, 2, 3, 4, 5, 6]);
/// assert_eq!(<Service as Word>::from_name("login"), Some(Service::Login));
/// assert_eq!(<Service as Word>::from_number(99), None);
/// ```
pub trait Word: sealed::Word + Copy + Eq + Display + 'static {
    /// Every value, in the order of the rule book.
    const ALL: &'static [Self];

    /// Its fixed number: in C, in rows of numbers, and in what is stored. It stays when words are added before it.
    fn number(self) -> u16;

    /// The value of a number; `None` if no value has it.
    fn from_number(number: u16) -> Option<Self>;

    /// The word used in profiles, questions and answers.
    fn name(self) -> &'static str;

    /// The text in Japanese.
    fn ja(self) -> &'static str;

    /// The text in English.
    fn en(self) -> &'static str;

    /// The value of a word; `None` for another word. Case counts.
    fn from_name(name: &str) -> Option<Self>;
}

/// Only [`words!`] implements [`Word`].
pub(crate) mod sealed {
    pub trait Word {}
}

/// Declares an enum of fixed words: the number, the word and both texts of each value. The numbers ascend; there may be gaps.
macro_rules! words {
    (
        $(#[$doc:meta])* $name:ident;
        $($(#[$variant_doc:meta])* $variant:ident = $number:literal $word:literal, $ja:literal, $en:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// Every value, in the order of the rule book.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Of every value: its word, its Japanese and its English text.
            pub const TEXTS: &'static [[&'static str; 3]] = &[$([$word, $ja, $en],)*];

            /// Its place in `ALL`, from 0: for tables in memory. It changes when a word is added before it.
            #[expect(clippy::as_conversions, reason = "the discriminants count from 0")]
            pub const fn index(self) -> usize {
                self as usize
            }

            /// Its fixed number: in C, in rows of numbers, and in what is stored. It stays when words are added before it.
            pub const fn number(self) -> u16 {
                match self { $(Self::$variant => $number,)* }
            }

            /// The value of a number; `None` if no value has it.
            pub const fn from_number(number: u16) -> Option<Self> {
                match number { $($number => Some(Self::$variant),)* _ => None }
            }

            /// The word used in profiles, questions and answers.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            /// The text in Japanese.
            pub const fn ja(self) -> &'static str {
                match self { $(Self::$variant => $ja,)* }
            }

            /// The text in English.
            pub const fn en(self) -> &'static str {
                match self { $(Self::$variant => $en,)* }
            }

            /// The value of a word; `None` for another word. Case counts.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }

        const _: () = assert!($crate::words::ascend(&[$($number),*]), "the numbers of the words do not ascend");

        impl $crate::words::sealed::Word for $name {}

        impl $crate::words::Word for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn number(self) -> u16 {
                self.number()
            }

            fn from_number(number: u16) -> Option<Self> {
                Self::from_number(number)
            }

            fn name(self) -> &'static str {
                self.name()
            }

            fn ja(self) -> &'static str {
                self.ja()
            }

            fn en(self) -> &'static str {
                self.en()
            }

            fn from_name(name: &str) -> Option<Self> {
                Self::from_name(name)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::words::deserialize(deserializer)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "enum": [$($word,)*] })
            }
        }

        #[cfg(feature = "schema")]
        impl $name {
            /// Describes the enum for the generators of bindings.
            pub const DESCRIPTION: crate::description::EnumDescription = crate::description::EnumDescription {
                name: stringify!($name),
                docs: &[$(stringify!($doc),)*],
                variants: &[$(crate::description::VariantDescription {
                    number: $number, name: stringify!($variant), word: $word, ja: $ja, en: $en,
                },)*],
            };
        }
    };
}

pub(crate) use words;

/// Declares an enum as `words!` does, from the lists of several features: each list adds its values and hands on to the next.
macro_rules! compose {
    ({ $($head:tt)* } [$($list:tt)*]) => { $crate::words::words! { $($head)* $($list)* } };
    ($head:tt $list:tt $next:ident $($more:ident)*) => { $next! { $head $list $($more)* } };
}

pub(crate) use compose;

/// Whether each number is above the one before it.
pub(crate) const fn ascend(numbers: &[u16]) -> bool {
    let mut rest = numbers;
    while let [first, tail @ ..] = rest {
        if let [second, ..] = tail
            && *first >= *second
        {
            return false;
        }
        rest = tail;
    }
    true
}

/// Reads a word of a closed list back from a state that is kept.
pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>, T: Word>(deserializer: D) -> Result<T, D::Error> {
    struct Visitor<T>(PhantomData<T>);

    impl<T: Word> serde::de::Visitor<'_> for Visitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a word of the list")
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            T::from_name(text).ok_or_else(|| E::custom("not a word of the list"))
        }
    }

    deserializer.deserialize_str(Visitor(PhantomData))
}

#[cfg(test)]
#[expect(unreachable_pub, reason = "the lists of the library are public")]
mod tests {
    use super::{Word, ascend};

    words! {
        /// A list with gaps.
        Gaps;
        /// The first.
        One = 1 "one", "一", "one";
        /// The second.
        Ten = 10 "ten", "十", "ten";
    }

    #[test]
    fn a_number_is_not_a_place() {
        assert_eq!((Gaps::Ten.number(), Gaps::Ten.index()), (10, 1));
        assert_eq!(Gaps::TEXTS, [["one", "一", "one"], ["ten", "十", "ten"]]);
        #[cfg(feature = "schema")]
        assert_eq!(Gaps::DESCRIPTION.variants.len(), 2);
        assert_eq!([0, 1, 2, 10].map(<Gaps as Word>::from_number), [None, Some(Gaps::One), None, Some(Gaps::Ten)]);
    }

    #[test]
    fn numbers_that_do_not_ascend_are_found() {
        assert!(ascend(&[]) && ascend(&[7]) && ascend(&[0, 1, 300]));
        assert!(!ascend(&[1, 1]) && !ascend(&[0, 2, 1]));
    }
}
