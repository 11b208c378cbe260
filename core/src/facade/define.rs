//! The macro that declares records which are read from JSON.

/// Declares records that are read from JSON. Each one reads all its fields in order.
macro_rules! records_in {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }

        impl Field for $name {
            const IS_SECRET: bool = false $(|| <$type as Field>::IS_SECRET)*;

            fn read(value: &RawValue) -> Result<Self, Vec<ErrorRecord>> {
                Self::read_fields(Fields::of(value)?)
            }
        }

        impl $name {
            pub(in crate::facade) fn read_fields(fields: Fields<'_>) -> Result<Self, Vec<ErrorRecord>> {
                $(let (fields, $field) = fields.take(stringify!($field));)*
                let whole = |$($field: Option<$type>,)*| Some(Self { $($field: $field?,)* });
                let record = whole($($field,)*);
                fields.finish(record)
            }
        }
    )*
    #[cfg(feature = "schema")]
    $crate::records::describe! { IN $($(#[$doc])* $name { $($(#[$field_doc])* $field: $type,)* })* }
    };
}

pub(super) use records_in;
