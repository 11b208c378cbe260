//! Macros that declare records. Each field is written once; its type, reader, schema and description are generated from it.

/// Describes records for the generators of bindings.
#[cfg(feature = "schema")]
macro_rules! describe {
    ($list:ident $($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {
        pub(in crate::facade) const $list: &[crate::description::RecordDescription] = &[$(crate::description::RecordDescription {
            name: stringify!($name),
            docs: &[$(stringify!($doc),)*],
            fields: &[$(crate::description::FieldDescription {
                name: stringify!($field),
                docs: &[$(stringify!($field_doc),)*],
                of: stringify!($type),
            },)*],
        },)*];
    };
}

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
    describe! { IN $($(#[$doc])* $name { $($(#[$field_doc])* $field: $type,)* })* }
    };
}

/// Declares records that are written as JSON.
macro_rules! records_out {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    )*
    #[cfg(feature = "schema")]
    describe! { OUT $($(#[$doc])* $name { $($(#[$field_doc])* $field: $type,)* })* }
    };
}

#[cfg(feature = "schema")]
pub(super) use describe;
pub(super) use records_in;
pub(super) use records_out;
