//! How a record of the facade becomes one of Kotlin.

/// Declares the records that Kotlin sends, with their docs and attributes as uniffi reads them; in braces each field with the type that
/// carries it.
///
/// Each row becomes the record of uniffi, and how the facade's is read from it ([`Read`]), with everything that is wrong in it at once.
/// `records.rs` calls it.
///
/// [`Read`]: crate::value::Read
macro_rules! asked {
    ($($(#[$($attribute:tt)*])* $name:ident { $($(#[$($field_attribute:tt)*])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$($attribute)*])*
        #[derive(Clone, uniffi::Record)]
        pub(crate) struct $name { $($(#[$($field_attribute)*])* pub(crate) $field: $type,)* }

        impl crate::value::Read for madoguchi::$name {
            type Sent = $name;

            fn read($name { $($field,)* }: $name) -> Result<Self, madoguchi::Errors> {
                let errors = &mut madoguchi::Errors::new();
                $(let $field = crate::value::field(stringify!($field), $field, errors);)*
                let whole = || Some(Self { $($field: $field?,)* });
                whole().ok_or_else(|| std::mem::take(errors))
            }
        }
    )*};
}
pub(crate) use asked;

/// Declares the records that Kotlin receives, as `asked!` those that it sends.
///
/// Each row becomes the record of uniffi, and how the facade's is shown as it ([`Show`]). `records.rs` calls it.
///
/// [`Show`]: crate::value::Show
macro_rules! answered {
    ($($(#[$($attribute:tt)*])* $name:ident { $($(#[$($field_attribute:tt)*])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$($attribute)*])*
        #[derive(Clone, uniffi::Record)]
        pub(crate) struct $name { $($(#[$($field_attribute)*])* pub(crate) $field: $type,)* }

        impl crate::value::Show for madoguchi::$name {
            type Shown = $name;

            fn show(self) -> $name {
                $name { $($field: crate::value::Show::show(self.$field),)* }
            }
        }
    )*};
}
pub(crate) use answered;
