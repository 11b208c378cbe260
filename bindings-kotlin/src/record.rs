//! Macros that make a record of Kotlin from one of the facade.

/// Declares the records that Kotlin sends. A row has the docs and attributes for uniffi; in braces, each field with its type at the FFI
/// boundary.
///
/// It makes the record of uniffi and the implementation of [`Read`], which reports all errors of a record at once. `records.rs` calls it.
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

/// Declares the records that Kotlin receives. A row is as in `asked!`.
///
/// It makes the record of uniffi and the implementation of [`Show`]. `records.rs` calls it.
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
