//! One person against a need.

use std::collections::BTreeMap;

use deserr::Deserr;
use rolefit_core::matching::{Binding, Cell, CellReading, Gate, NeedsMet, Standing, WantMet};
use rolefit_core::{Area, Grade, Ratio};
use serde::Serialize;

use crate::hash::InputHash;
use crate::hundredths::Hundredths;
use crate::profile::Label;
use crate::typed::answers::ById;
use crate::typed::refusals::Refusals;
use crate::typed::words::{word, word_or_null};

/// One person's figures. All lie between 0 and 100.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Person {
    /// Who, as their profile says.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::label"))]
    #[deserr(default)]
    pub label: Label,
    /// The line of the file the profile begins in.
    pub line: u32,
    /// SHA-256 of what these figures follow from.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::hash"))]
    pub input_hash: InputHash,
    /// Whose word the answers rest on that half of the need's weight has.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Word>")
    )]
    #[serde(serialize_with = "word")]
    pub evidence: Word,
    /// How many people rated anything of the need.
    #[serde(default)]
    #[deserr(default)]
    pub raters: u32,
    /// Items of the need on which the raters who count lie two levels apart or more, in the need's order: the figures
    /// rest on the lower median, and reach as far as the raters do.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::mixed"))]
    #[serde(default)]
    #[deserr(default)]
    pub mixed: Vec<String>,
    /// Demands and abilities: how much of the need the person's work meets.
    pub demands: Met,
    /// Needs and supplies: how much of what the person wants the offer meets.
    pub supplies: Offered,
    /// Which of the two limits the match: the lower one, in whole points. `null` where one of them is not known.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words_or_null::<BindingSide>")
    )]
    #[serde(serialize_with = "word_or_null")]
    pub binding: Option<BindingSide>,
    /// The want that limits it, where the offer does.
    pub binding_want: Option<String>,
    /// Each area of the need by itself, in the need's order.
    pub areas: Vec<AreaMet>,
    /// How the person stands at each gate.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::gate_states")
    )]
    #[serde(default, serialize_with = "crate::record::shown::gates")]
    #[deserr(default, from(ById<Gate>) = BTreeMap::from)]
    pub gates: BTreeMap<String, Gate>,
}

/// How much of the need is met, as people are set side by side: what somebody declined counts as little.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Met {
    /// The score of the answers given; `null` where nothing demanded is answered.
    pub score: Option<Hundredths>,
    /// It is likely not below this; `null` where everything demanded is declined.
    pub low: Option<Hundredths>,
    /// It is likely not above this.
    pub high: Option<Hundredths>,
    /// It cannot end below this, whatever is still answered.
    pub least: Hundredths,
    /// It cannot end above this.
    pub most: Hundredths,
    /// How much of the need's weight is answered, in percent.
    pub coverage: Hundredths,
}

/// How much of what a person wants the offer meets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Offered {
    /// The score over the wants whose supply is known; `null` where there is none.
    pub score: Option<Hundredths>,
    /// How much of the importance has a known supply, in percent.
    pub coverage: Hundredths,
    /// Every want.
    pub wants: Vec<WantOffered>,
}

/// One want, and what the offer makes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct WantOffered {
    /// The want's id.
    pub id: String,
    /// How much it matters, 1 to 3.
    pub importance: u8,
    /// How much of it is met, in percent; `null` where the company did not say.
    pub met: Option<Hundredths>,
    /// The points it takes from the score.
    pub costs: Hundredths,
    /// The company's fact that supplies it; `null` where it was not answered.
    pub fact: Option<String>,
    /// The facts that limit the supply below what that fact says.
    pub limited_by: Vec<String>,
}

/// One person in one area of the need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct AreaMet {
    /// The area's id.
    pub id: String,
    /// The score in it; `null` where nothing of it is answered.
    pub score: Option<Hundredths>,
    /// How much of its weight is answered, in percent.
    pub coverage: Hundredths,
    /// That in a word; `unknown` is no low score.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<CellReading>")
    )]
    #[serde(serialize_with = "word")]
    pub reading: CellReading,
}

/// Whose word answers rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Word(Grade);

impl Word {
    /// Every grade, the least evidence first.
    pub const ALL: [Self; 4] = [
        Self(Grade::OwnWord),
        Self(Grade::OneRater),
        Self(Grade::TwoRaters),
        Self(Grade::ThreeRaters),
    ];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self.0 {
            Grade::OwnWord => "own_word",
            Grade::OneRater => "one_rater",
            Grade::TwoRaters => "two_raters",
            Grade::ThreeRaters => "three_raters",
        }
    }
}

impl From<Grade> for Word {
    fn from(grade: Grade) -> Self {
        Self(grade)
    }
}

/// Which side limits a match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BindingSide {
    /// What the person's work meets of the need.
    Demands,
    /// What the offer meets of the person's wants.
    Supplies,
    /// Both meet the same, in whole points.
    Even,
}

impl BindingSide {
    /// Every side.
    pub const ALL: [Self; 3] = [Self::Demands, Self::Supplies, Self::Even];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Demands => "demands",
            Self::Supplies => "supplies",
            Self::Even => "even",
        }
    }

    /// The side, and the want that costs most where the offer binds.
    pub(crate) fn of(binding: Option<Binding<'_>>) -> (Option<Self>, Option<String>) {
        match binding {
            None => (None, None),
            Some(Binding::Demands) => (Some(Self::Demands), None),
            Some(Binding::Supplies(want)) => (Some(Self::Supplies), Some(want.id.to_owned())),
            Some(Binding::Even) => (Some(Self::Even), None),
        }
    }
}

impl Met {
    pub(crate) fn new(standing: &Standing) -> Self {
        let (met, range) = (standing.met, standing.likely.map(|likely| likely.range));
        Self {
            score: met.value.map(Hundredths::from),
            low: range.map(|range| range.low.into()),
            high: range.map(|range| range.high.into()),
            least: met.lower.into(),
            most: met.upper.into(),
            coverage: percent(met.coverage),
        }
    }
}

impl Offered {
    pub(crate) fn new(needs: &NeedsMet<'_>) -> Self {
        Self {
            score: needs.value.map(Hundredths::from),
            coverage: percent(needs.coverage),
            wants: needs.parts.iter().map(WantOffered::new).collect(),
        }
    }
}

impl WantOffered {
    fn new(want: &WantMet<'_>) -> Self {
        Self {
            id: want.id.to_owned(),
            importance: want.importance,
            met: want.met.map(percent),
            costs: want.costs.into(),
            fact: want.fact.map(str::to_owned),
            limited_by: want
                .limited_by
                .iter()
                .map(|&fact| fact.to_owned())
                .collect(),
        }
    }
}

impl AreaMet {
    pub(crate) fn new(area: &Area<'_>, cell: &Cell) -> Self {
        Self {
            id: area.id.to_owned(),
            score: cell.met.value.map(Hundredths::from),
            coverage: percent(cell.met.coverage),
            reading: cell.reading,
        }
    }
}

fn percent(part: Ratio) -> Hundredths {
    part.times(100).into()
}
