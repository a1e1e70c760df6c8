//! `rolefit.profile/1`: who was asked, and what they answered.

pub(crate) mod company;
pub(crate) mod costs;
pub mod edited;
pub mod evidence;
pub(crate) mod facts;
pub(crate) mod fits;
pub(crate) mod gates;
pub(crate) mod given;
pub(crate) mod intake;
pub(crate) mod label;
pub(crate) mod questions;
pub(crate) mod ratings;
pub(crate) mod side;
pub(crate) mod wants;

use std::collections::BTreeMap;

use deserr::Deserr;
use rolefit_core::{Answers, Choice, Level, Position};
use serde::Serialize;

pub use costs::Costs;
pub use edited::EditedPart;
pub use facts::FactValue;
pub use gates::{Required, gates_of};
pub use intake::Intake;
pub use label::Label;
pub use ratings::{RaterKind, Rating, Ratings};
pub use side::Side;
pub use wants::{Importance, Wanted};

use crate::document::{self, Document};
use crate::problem::{Problem, Problems};
use crate::profile::given::{Given, listed};
use crate::tree::Node;
use crate::typed::answers::{ById, choices, each_level, levels, positions};
use crate::typed::refusals::Refusals;
use crate::typed::words::word;

document::format_of!(
    /// The format of a profile.
    ProfileFormat,
    Profile,
    "rolefit.profile/1"
);

/// A profile: one person's answers, or one company's, as they are kept and passed on.
///
/// A question that is not listed was not asked, or not answered yet. `null` is "I can't say": asked, and left out.
/// Facts and wants are not listed either when they are left out. Every id is one of the profile's own side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Profile {
    /// Always `rolefit.profile/1`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::format::<Profile>")
    )]
    pub format: ProfileFormat,
    /// A name for people to tell profiles apart: at most 120 characters, without control characters and without
    /// those that steer the direction of text. It has no part in any figure.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::label"))]
    #[serde(default)]
    #[deserr(default)]
    pub label: Label,
    /// Whose questions were asked.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<Side>")
    )]
    #[serde(serialize_with = "word")]
    pub side: Side,
    /// Answers to items: the item's id and a level, 0 to 4, or `null`.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::levels"))]
    #[serde(default)]
    #[deserr(default, from(ById<Option<Level>>) = BTreeMap::from)]
    #[serde(serialize_with = "levels")]
    pub answers: BTreeMap<String, Option<Level>>,
    /// Answers to pairs: the pair's id and a position, -2 or -1 towards VP of Engineering, 1 or 2 towards CTO, or
    /// `null`.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::positions"))]
    #[serde(default)]
    #[deserr(default, from(ById<Option<Position>>) = BTreeMap::from)]
    #[serde(serialize_with = "positions")]
    pub pairs: BTreeMap<String, Option<Position>>,
    /// Answers to blocks: the block's id and the types of the pieces of work that are most and least like the person's
    /// best work, two different pieces of the block; or `null`.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::choices"))]
    #[serde(default)]
    #[deserr(default, from(ById<Option<Choice>>) = BTreeMap::from)]
    #[serde(serialize_with = "choices")]
    pub blocks: BTreeMap<String, Option<Choice>>,
    /// Facts: the fact's id and a whole number, the id of an option, or a list of such ids, as the fact asks; for a
    /// company also a line of text or a date. They carry no points.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::facts"))]
    #[serde(default)]
    #[deserr(default, from(ById<FactValue>) = BTreeMap::from)]
    pub facts: BTreeMap<String, FactValue>,
    /// Wants: the want's id, the id of the option looked for, and how much it matters: 1 (nice to have), 2 (important)
    /// or 3 (decides). A company has none.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::wants"))]
    #[serde(default)]
    #[deserr(default, from(ById<Wanted>) = BTreeMap::from)]
    pub wants: BTreeMap<String, Wanted>,
    /// What answers rest on: an item's id and the words of the document it was confirmed from, a candidate's own (a CV, a
    /// letter, a biography) or a company's ad. One line, at most 500 characters; the item has a level under `answers`.
    /// It has no part in any figure.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::evidence"))]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[deserr(default, from(ById<String>) = BTreeMap::from)]
    pub evidence: BTreeMap<String, String>,
    /// Only a candidate's: what interviewers and references saw, one entry a rater and occasion. Their word counts in
    /// place of the candidate's own.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::ratings"))]
    #[serde(default, skip_serializing_if = "Ratings::is_empty")]
    #[deserr(default, from(Vec<Rating>) = Ratings::from)]
    pub ratings: Ratings,
    /// Only a company's: the level it expects in 18 months, by the need item's id. A need that is not listed is derived
    /// from the growth steps chosen, or stays as it is today.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::later"))]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[deserr(default, from(ById<Level>) = BTreeMap::from)]
    #[serde(serialize_with = "each_level")]
    pub later: BTreeMap<String, Level>,
    /// Only a company's: what other stakeholders answered, each on their own. The profile's own answers are its owner's.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::intakes"))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[deserr(default)]
    pub intakes: Vec<Intake>,
    /// Only a company's: the user's own weights of the need's areas, each 0 to 100, by the area's id; the last area is
    /// `other`. An area that is not listed keeps its weight.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::points"))]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[deserr(default, from(ById<u8>) = BTreeMap::from)]
    pub points: BTreeMap<String, u8>,
    /// Only a company's: the costs that the user entered.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::costs"))]
    #[serde(default, skip_serializing_if = "Costs::is_empty")]
    #[deserr(default)]
    pub costs: Costs,
    /// Only a company's: what it requires of everybody, by question: `answers/<item>` or `facts/<fact>` of the candidate's
    /// side. Gates carry no points and hide nobody.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::gates"))]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[deserr(default, from(ById<Required>) = BTreeMap::from)]
    pub gates: BTreeMap<String, Required>,
    /// Only a company's: the parts of its brief in its own words, by the part's id. The others are as drafted.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::edited_parts")
    )]
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[deserr(default, from(ById<EditedPart>) = BTreeMap::from)]
    pub brief: BTreeMap<String, EditedPart>,
}

impl Document for Profile {
    const FORMAT: &'static str = "rolefit.profile/1";

    fn check(text: &str, root: &Node<'_>, problems: &mut Problems) {
        // a side that cannot be read has been reported; most profiles are a candidate's
        let stated = root.member("side").and_then(|side| side.node.text());
        let side = Side::ALL
            .into_iter()
            .find(|side| stated == Some(side.as_str()));
        let side = side.unwrap_or_default();
        questions::check(text, root, side, problems);
        fits::check(text, root, side, problems);
        evidence::check(text, root, side, problems);
        match side {
            Side::Company => company::check(text, root, problems),
            Side::Candidate => ratings::check(text, root, problems),
        }
    }
}

/// Reads a profile from a file's bytes. Every id in it is then one of the catalogue's.
///
/// # Errors
/// With every problem found, in the order of their places, when the file is not such a profile.
pub fn read_profile(bytes: &[u8]) -> Result<Profile, Vec<Problem>> {
    document::read(bytes)
}

impl Profile {
    /// The candidate's profile of these answers, without facts and wants.
    #[must_use]
    pub fn new(label: Label, answers: &Answers) -> Self {
        Self::of(Side::Candidate, label, answers)
    }

    /// The profile of these answers to the side's bank, without anything else.
    #[must_use]
    pub fn of(side: Side, label: Label, answers: &Answers) -> Self {
        let bank = side.bank();
        Self {
            format: ProfileFormat::V1,
            label,
            side,
            answers: listed(bank.items().iter().map(|item| item.id), answers.items()),
            pairs: listed(bank.pairs().iter().map(|pair| pair.id), answers.pairs()),
            blocks: listed(bank.blocks().iter().map(|block| block.id), answers.blocks()),
            facts: BTreeMap::new(),
            wants: BTreeMap::new(),
            evidence: BTreeMap::new(),
            ratings: Ratings::default(),
            later: BTreeMap::new(),
            intakes: Vec::new(),
            points: BTreeMap::new(),
            costs: Costs::default(),
            gates: BTreeMap::new(),
            brief: BTreeMap::new(),
        }
    }

    /// The profile's own answers, as the model takes them; what others say is in [`Profile::rated_answers`]. Ids the side
    /// does not have answer nothing, nor does a choice of pieces that the block does not have.
    #[must_use]
    pub fn to_answers(&self) -> Answers {
        self.given().to_answers()
    }

    pub(crate) fn given(&self) -> Given<'_> {
        Given {
            side: self.side,
            items: &self.answers,
            pairs: &self.pairs,
            blocks: &self.blocks,
        }
    }

    /// The file for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        document::to_pretty(self)
    }

    /// The canonical text, the same for the same profile however it was written: RFC 8785. Every field is present, those
    /// that only one side has beside its answers where they hold something.
    #[must_use]
    pub fn canonical(&self) -> String {
        document::to_canonical(self)
    }
}
