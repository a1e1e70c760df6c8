//! `rolefit.profile/1`: who was asked, and what they answered.

pub(crate) mod label;
pub(crate) mod questions;
pub(crate) mod side;

use std::collections::BTreeMap;

use deserr::{Deserr, IntoValue, Value, ValuePointerRef};
use rolefit_core::{Answer, Answers, Level, Position};
use serde::Serialize;

pub use label::Label;
pub use side::Side;

use crate::document::{self, Document};
use crate::problem::{Problem, Problems};
use crate::tree::Node;
use crate::typed::answers::{ById, levels, positions};
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
    #[deserr(default, from(ById<Level>) = BTreeMap::from)]
    #[serde(serialize_with = "levels")]
    pub answers: BTreeMap<String, Option<Level>>,
    /// Answers to pairs: the pair's id and a position, -2 or -1 towards VP of Engineering, 1 or 2 towards CTO, or
    /// `null`.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::positions"))]
    #[serde(default)]
    #[deserr(default, from(ById<Position>) = BTreeMap::from)]
    #[serde(serialize_with = "positions")]
    pub pairs: BTreeMap<String, Option<Position>>,
}

impl Document for Profile {
    const FORMAT: &'static str = "rolefit.profile/1";

    fn check(text: &str, root: &Node<'_>, problems: &mut Problems) {
        questions::check(text, root, problems);
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
    /// The candidate's profile of these answers to the catalogue's bank.
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
        }
    }

    /// The answers, as the model takes them. Ids the catalogue does not have answer nothing.
    #[must_use]
    pub fn to_answers(&self) -> Answers {
        fn stands<T: Copy>(answer: &Option<T>) -> Answer<T> {
            answer.map_or(Answer::Declined, Answer::Given)
        }
        let mut answers = Answers::open(&rolefit_catalogue::candidate());
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
        answers
    }

    /// The file for people: two spaces a level, a new line at the end.
    #[must_use]
    pub fn to_json(&self) -> String {
        document::to_pretty(self)
    }

    /// The canonical text, the same for the same profile however it was written: RFC 8785, every field present.
    #[must_use]
    pub fn canonical(&self) -> String {
        document::to_canonical(self)
    }
}
