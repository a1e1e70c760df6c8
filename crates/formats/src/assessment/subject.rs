//! What a contribution or a warning is about: the seat, a role, a type or an area.

use std::fmt;

use deserr::{DeserializeError, Deserr, ErrorKind, IntoValue, Value, ValueKind};
use deserr::{ValuePointerRef as Location, take_cf_content};
use rolefit_core::{GroupKind, RoleId, TypeId};
use serde::ser::{Serialize, Serializer};

use crate::typed::refusals::Refusals;

/// The seat, a role, a type or an area.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// CTO or VP of Engineering: `seat`.
    Seat,
    /// One role's target: the role's id.
    Role(RoleId),
    /// One type's target: the type's id.
    Type(TypeId),
    /// One area's target: its kind and id, as `readiness/strategic_thinking`. The same id may name areas of two kinds.
    Area {
        /// The kind of area.
        kind: GroupKind,
        /// Its id.
        id: String,
    },
}

impl Subject {
    /// Every subject but the areas, which are the catalogue's: the seat, the roles, the types.
    pub fn fixed() -> impl Iterator<Item = Self> {
        let roles = RoleId::ALL.into_iter().map(Self::Role);
        let types = TypeId::ALL.into_iter().map(Self::Type);
        std::iter::once(Self::Seat).chain(roles).chain(types)
    }

    /// A regular expression for areas as they are written.
    #[cfg(feature = "schema")]
    pub(crate) fn area_pattern() -> String {
        let kinds: Vec<&str> = GroupKind::ALL.iter().map(|kind| kind.as_str()).collect();
        format!("^({})/[a-z0-9_]+$", kinds.join("|"))
    }

    /// The subject as it is written.
    fn from_text(text: &str) -> Option<Self> {
        if let Some((kind, id)) = text.split_once('/') {
            let kind = GroupKind::from_id(kind)?;
            let named = |byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_');
            let id = Some(id).filter(|id| !id.is_empty() && id.bytes().all(named))?;
            return Some(Self::Area {
                kind,
                id: id.to_owned(),
            });
        }
        Self::fixed().find(|subject| subject.to_string() == text)
    }
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Seat => f.write_str("seat"),
            Self::Role(role) => f.write_str(role.as_str()),
            Self::Type(kind) => f.write_str(kind.as_str()),
            Self::Area { kind, id } => write!(f, "{}/{id}", kind.as_str()),
        }
    }
}

impl Serialize for Subject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Deserr<Refusals> for Subject {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: Location<'_>,
    ) -> Result<Self, Refusals> {
        let Value::String(text) = &value else {
            return Err(Refusals::wrong_type(value, ValueKind::String, location));
        };
        Self::from_text(text).ok_or_else(|| {
            let fixed: Vec<String> = Self::fixed().map(|subject| subject.to_string()).collect();
            let accepted: Vec<&str> = fixed.iter().map(String::as_str).collect();
            let error: ErrorKind<'_, V> = ErrorKind::UnknownValue {
                value: text,
                accepted: &accepted,
            };
            take_cf_content(Refusals::error(None, error, location))
        })
    }
}
