//! Answers to wants: what somebody looks for, and how much it matters to them.

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use serde::ser::{Serialize, Serializer};

use crate::code::Code;
use crate::typed::answers::whole;
use crate::typed::refusals::Refusals;
use crate::typed::value::shown;

/// The answer to a want. A want that does not matter is not listed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, Deserr)]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Wanted {
    /// The id of one of the want's options. Their order in the catalogue, least to most, gives the level; the id
    /// keeps its meaning when the catalogue gains an option between two others.
    pub level: String,
    /// How much it matters.
    pub importance: Importance,
}

/// How much a want matters: 1 (nice to have), 2 (important) or 3 (decides).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Importance(u8);

impl Importance {
    /// Every importance, the least first.
    pub const ALL: [Self; 3] = [Self(1), Self(2), Self(3)];

    /// An importance from 1..=3; `None` outside.
    #[must_use]
    pub fn new(importance: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.0 == importance)
    }

    /// The importance as a number, 1..=3.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl Serialize for Importance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(self.0)
    }
}

impl Deserr<Refusals> for Importance {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        whole(&value).and_then(Self::new).ok_or_else(|| {
            let message = format!("{} is no importance", shown(&value));
            let help = "An importance is 1 (nice to have), 2 (important) or 3 (decides). \
                        Leave out a want that does not matter.";
            Refusals::one(Code::BadImportance, location, message, help)
        })
    }
}
