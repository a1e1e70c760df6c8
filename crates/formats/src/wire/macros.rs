//! Macros that give a type its wire form.

/// A struct that is an object on the wire: one field each, in this order, no others. A field with `= value` may be
/// left out and then has that value; written, it is left out when it is `null`.
macro_rules! wire_struct {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $($(#[$field_meta:meta])* $field:ident: $kind:ty $(= $absent:expr)?,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(deny_unknown_fields, extend("required" = $crate::wire::macros::required(Self::FIELDS)))
        )]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $kind,)+
        }

        impl $name {
            /// The fields on the wire, and whether each must be there.
            const FIELDS: &'static [(&'static str, bool)] = &[
                $((stringify!($field), !$crate::wire::macros::given!($($absent)?)),)+
            ];
        }

        impl $crate::wire::Wire for $name {
            fn read(
                node: &$crate::json::Node,
                path: &$crate::json::Path<'_>,
                problems: &mut $crate::problem::Problems,
            ) -> Option<Self> {
                let fields = $crate::wire::object::Fields::open(node, path, Self::FIELDS, problems)?;
                $(
                    let $field = $crate::wire::macros::read_field!(
                        fields, stringify!($field), path, problems $(, $absent)?
                    );
                )+
                Some(Self { $($field: $field?,)+ })
            }

            fn write(&self) -> $crate::json::Json {
                let mut members = Vec::new();
                $(
                    let may_be_left_out = $crate::wire::macros::given!($($absent)?);
                    let value = self.$field.write();
                    $crate::wire::macros::push(&mut members, stringify!($field), value, may_be_left_out);
                )+
                $crate::json::Json::Object(members)
            }
        }
    };
}

macro_rules! given {
    () => {
        false
    };
    ($absent:expr) => {
        true
    };
}

macro_rules! read_field {
    ($fields:expr, $name:expr, $path:expr, $problems:expr) => {
        $fields.required($name, $path, $problems)
    };
    ($fields:expr, $name:expr, $path:expr, $problems:expr, $absent:expr) => {
        $fields.optional($name, $path, $problems, $absent)
    };
}

/// The `format` field of a document: one fixed text.
macro_rules! wire_format {
    ($(#[$meta:meta])* $name:ident = $format:literal) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct $name;

        impl $name {
            /// The text.
            pub const TEXT: &'static str = $format;
        }

        impl $crate::wire::Wire for $name {
            fn read(
                node: &$crate::json::Node,
                path: &$crate::json::Path<'_>,
                problems: &mut $crate::problem::Problems,
            ) -> Option<Self> {
                $crate::document::is_format(node, path, Self::TEXT, problems).then_some(Self)
            }

            fn write(&self) -> $crate::json::Json {
                $crate::json::Json::Text(Self::TEXT.to_owned())
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", "const": Self::TEXT })
            }
        }
    };
}

pub(crate) use {given, read_field, wire_format, wire_struct};

use crate::json::Json;

/// Adds a field, unless it is `null` and may be left out.
#[inline(never)]
pub(crate) fn push(
    members: &mut Vec<(String, Json)>,
    name: &str,
    value: Json,
    may_be_left_out: bool,
) {
    if !(may_be_left_out && value == Json::Null) {
        members.push((name.to_owned(), value));
    }
}

/// The names of the fields that must be there.
#[cfg(feature = "schema")]
pub(crate) fn required(fields: &[(&'static str, bool)]) -> Vec<&'static str> {
    let names = fields.iter().filter(|(_, required)| *required);
    names.map(|(name, _)| *name).collect()
}
