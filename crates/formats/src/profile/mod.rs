//! `rolefit.profile/1`: who was asked, and what they answered.

pub(crate) mod facts;
pub(crate) mod fits;
pub(crate) mod label;
pub(crate) mod questions;
pub(crate) mod side;
pub(crate) mod wants;

use std::collections::BTreeMap;

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use rolefit_core::{Answer, Answers, Choice, Level, Position};
use serde::Serialize;

pub use facts::FactValue;
pub use label::Label;
pub use side::Side;
pub use wants::{Importance, Wanted};

use crate::document::{self, Document};
use crate::problem::{Problem, Problems};
use crate::tree::Node;
use crate::typed::answers::{ById, choices, levels, positions};
use crate::typed::refusals::Refusals;
use crate::typed::words::word;

/// The format of a profile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum ProfileFormat {
    /// The only version there is.
    #[default]
    #[serde(rename = "rolefit.profile/1")]
    V1,
}

impl Deserr<Refusals> for ProfileFormat {
    fn deserialize_from_value<V: IntoValue>(
        value: Value<V>,
        location: ValuePointerRef<'_>,
    ) -> Result<Self, Refusals> {
        document::is_format(&value, location, Profile::FORMAT).map(|()| Self::V1)
    }
}

/// A profile: one person's answers, as they are kept and passed on.
///
/// A question that is not listed was not asked, or not answered yet. `null` is "I can't say": asked, and left out.
/// Facts and wants are not listed either when they are left out, since no figure depends on them.
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
    /// Facts: the fact's id and a whole number, the id of an option, or a list of such ids, as the fact asks. They carry
    /// no points.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::facts"))]
    #[serde(default)]
    #[deserr(default, from(ById<FactValue>) = BTreeMap::from)]
    pub facts: BTreeMap<String, FactValue>,
    /// Wants: the want's id, the id of the option looked for, and how much it matters: 1 (nice to have), 2 (important)
    /// or 3 (decides).
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::wants"))]
    #[serde(default)]
    #[deserr(default, from(ById<Wanted>) = BTreeMap::from)]
    pub wants: BTreeMap<String, Wanted>,
}

impl Document for Profile {
    const FORMAT: &'static str = "rolefit.profile/1";

    fn check(text: &str, root: &Node<'_>, problems: &mut Problems) {
        questions::check(text, root, problems);
        fits::check(text, root, problems);
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
    /// The candidate's profile of these answers to the catalogue's bank, without facts and wants.
    #[must_use]
    pub fn new(label: Label, answers: &Answers) -> Self {
        fn listed<T: Copy + PartialEq>(
            ids: impl Iterator<Item = &'static str>,
            answers: impl Iterator<Item = Answer<T>>,
        ) -> BTreeMap<String, Option<T>> {
            let mut map = BTreeMap::new();
            for (id, answer) in ids.zip(answers) {
                if answer != Answer::Open {
                    map.insert(id.to_owned(), answer.given());
                }
            }
            map
        }
        Self {
            format: ProfileFormat::V1,
            label,
            side: Side::Candidate,
            answers: listed(rolefit_catalogue::item_ids(), answers.items()),
            pairs: listed(rolefit_catalogue::pair_ids(), answers.pairs()),
            blocks: listed(rolefit_catalogue::block_ids(), answers.blocks()),
            facts: BTreeMap::new(),
            wants: BTreeMap::new(),
        }
    }

    /// The answers, as the model takes them. Ids the catalogue does not have answer nothing, nor does a choice of
    /// pieces that the block does not have.
    #[must_use]
    pub fn to_answers(&self) -> Answers {
        fn stands<T: Copy>(answer: &Option<T>) -> Answer<T> {
            answer.map_or(Answer::Declined, Answer::Given)
        }
        let bank = rolefit_catalogue::candidate();
        let mut answers = Answers::open(&bank);
        for (id, answer) in &self.answers {
            if let Some(item) = rolefit_catalogue::item_index(id) {
                answers.set_item(item, stands(answer));
            }
        }
        for (id, answer) in &self.pairs {
            if let Some(pair) = rolefit_catalogue::pair_index(id) {
                answers.set_pair(pair, stands(answer));
            }
        }
        for (id, answer) in &self.blocks {
            if let Some(block) = fits::block(id, *answer) {
                answers.set_block(block, stands(answer));
            }
        }
        answers
    }

    /// The file for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        document::to_pretty(self)
    }

    /// The canonical text, the same for the same profile however it was written: RFC 8785, every field present. A field
    /// that a later version of the format adds is therefore in it for old files, too, empty.
    #[must_use]
    pub fn canonical(&self) -> String {
        document::to_canonical(self)
    }
}
