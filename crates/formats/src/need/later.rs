//! A company in 18 months.

use deserr::Deserr;
use rolefit_advice::diagnosis::Then;
use rolefit_catalogue::company;
use rolefit_core::{LaterLevel, Level, Origin, State, TypeId};
use serde::Serialize;

use crate::assessment::SeatVerdict;
use crate::hundredths::Hundredths;
use crate::need::demand::NeedArea;
use crate::typed::refusals::Refusals;
use crate::typed::words::{word, word_list};

/// How the company reads in 18 months, as far as anything was said of it. Its pairs and blocks are today's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct InEighteenMonths {
    /// The verdict then.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<SeatVerdict>")
    )]
    #[serde(serialize_with = "word")]
    pub verdict: SeatVerdict,
    /// How open it is.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<State>")
    )]
    #[serde(serialize_with = "word")]
    pub state: State,
    /// In how many of 100 ways of answering the rest it holds.
    pub share: Hundredths,
    /// Which types are needed most then.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::word_list::<TypeId>")
    )]
    #[serde(serialize_with = "word_list")]
    pub combination: Vec<TypeId>,
    /// The areas of the need then.
    pub areas: Vec<NeedArea>,
    /// Every need with a level then, in the order of their ids.
    pub levels: Vec<LaterNeed>,
}

/// One need in 18 months, and where its level comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct LaterNeed {
    /// The need's id.
    pub need: String,
    /// Its level today, 0 to 4; `null` where it is not answered.
    pub today: Option<u8>,
    /// Its level then, 0 to 4.
    pub level: u8,
    /// Whether somebody answered it, a growth step raises it, or it stays.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<LevelOrigin>")
    )]
    #[serde(serialize_with = "word")]
    pub origin: LevelOrigin,
    /// The growth step it is derived from; `null` where it is not.
    pub step: Option<String>,
}

/// Where a level comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LevelOrigin {
    /// Somebody answered it.
    Answered,
    /// A growth step raises today's level.
    Derived,
    /// It is today's.
    SameAsToday,
}

impl LevelOrigin {
    /// Every origin.
    pub const ALL: [Self; 3] = [Self::Answered, Self::Derived, Self::SameAsToday];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Derived => "derived",
            Self::SameAsToday => "same_as_today",
        }
    }
}

impl InEighteenMonths {
    pub(crate) fn new(then: &Then) -> Self {
        let picture = &then.picture;
        Self {
            verdict: picture.verdict.into(),
            state: picture.seat.state,
            share: picture.seat.share.into(),
            combination: picture.leading.named().to_vec(),
            areas: picture.areas.iter().map(NeedArea::new).collect(),
            levels: then.levels.iter().map(LaterNeed::new).collect(),
        }
    }
}

impl LaterNeed {
    fn new(later: &LaterLevel<'_>) -> Self {
        let (origin, step) = match later.origin {
            Origin::Answered => (LevelOrigin::Answered, None),
            Origin::Derived(step) => (LevelOrigin::Derived, Some(step.to_owned())),
            Origin::SameAsToday => (LevelOrigin::SameAsToday, None),
        };
        Self {
            need: company::item_id(later.need).to_owned(),
            today: later.today.map(Level::get),
            level: later.level.get(),
            origin,
            step,
        }
    }
}
