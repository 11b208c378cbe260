//! Enums of fixed words: each value has the word used in profiles, questions and answers, and its text in both languages.

/// Declares an enum of fixed words, with its words, its texts and the list of all values.
macro_rules! words {
    (
        $(#[$doc:meta])* $name:ident;
        $($(#[$variant_doc:meta])* $variant:ident = $word:literal, $ja:literal, $en:literal;)*
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// Every value, in the order of the rule book.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Its place in `ALL`, from 0.
            #[expect(clippy::as_conversions, reason = "the discriminants count from 0")]
            pub const fn place(self) -> usize {
                self as usize
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

            /// The value of a word; `None` for an unknown word. Case-sensitive.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
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
                $crate::words::deserialize(deserializer, $name::from_name)
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
                    name: stringify!($variant), word: $word, ja: $ja, en: $en,
                },)*],
            };
        }
    };
}

pub(crate) use words;

/// Reads a word from a stored state.
pub(crate) fn deserialize<'de, D: serde::Deserializer<'de>, T>(
    deserializer: D,
    from_name: fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    struct Word<T>(fn(&str) -> Option<T>);

    impl<T> serde::de::Visitor<'_> for Word<T> {
        type Value = T;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a word of the list")
        }

        fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<T, E> {
            (self.0)(text).ok_or_else(|| E::custom("not a word of the list"))
        }
    }

    deserializer.deserialize_str(Word(from_name))
}
