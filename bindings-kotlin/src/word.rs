//! A macro that makes an enum of Kotlin from a closed list of the facade.

/// Declares the closed lists. A row has in braces each value with its docs.
///
/// It makes the enum of uniffi and the implementations of [`Read`] and [`Show`]. `records.rs` calls it.
///
/// [`Read`]: crate::value::Read
/// [`Show`]: crate::value::Show
macro_rules! words {
    ($($(#[$($doc:tt)*])* $name:ident { $($variant:ident = $variant_doc:tt,)* })*) => {$(
        $(#[$($doc)*])*
        #[derive(Clone, Copy, Debug, uniffi::Enum)]
        pub(crate) enum $name { $(#[doc = $variant_doc] $variant,)* }

        impl crate::value::Read for madoguchi::$name {
            type Sent = $name;

            fn read(sent: $name) -> Result<Self, madoguchi::Errors> {
                Ok(match sent { $($name::$variant => Self::$variant,)* })
            }
        }

        impl crate::value::Show for madoguchi::$name {
            type Shown = $name;

            fn show(self) -> $name {
                match self { $(Self::$variant => $name::$variant,)* }
            }
        }
    )*};
}
pub(crate) use words;
