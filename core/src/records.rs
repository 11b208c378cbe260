//! Macros that declare records. Each field is written once; its type, schema and description are generated from it.

/// Describes records for the generators of bindings.
#[cfg(feature = "schema")]
macro_rules! describe {
    ($list:ident $($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {
        pub(crate) const $list: &[crate::description::RecordDescription] = &[$(crate::description::RecordDescription {
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

/// Declares records that are written as JSON.
macro_rules! records_out {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub struct $name { $($(#[$field_doc])* pub $field: $type,)* }
    )*
    #[cfg(feature = "schema")]
    $crate::records::describe! { OUT $($(#[$doc])* $name { $($(#[$field_doc])* $field: $type,)* })* }
    };
}

#[cfg(feature = "schema")]
pub(crate) use describe;
pub(crate) use records_out;
