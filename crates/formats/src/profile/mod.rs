//! `rolefit.profile/1`: who was asked, and what they answered.

pub(crate) mod label;
pub(crate) mod questions;
pub(crate) mod side;

use std::collections::BTreeMap;

use rolefit_core::{Answer, Answers, Level, Position};

pub use label::Label;
pub use side::Side;

use crate::document::{self, Document};
use crate::json::{Node, Path};
use crate::problem::{Problem, Problems};
use crate::wire::macros::{wire_format, wire_struct};

wire_format! {
    /// The format of a profile.
    ProfileFormat = "rolefit.profile/1"
}

wire_struct! {
    /// A profile: one person's answers, as they are kept and passed on.
    ///
    /// A question that is not listed was not asked, or not answered yet. `null` is "I can't say": asked, and left out.
    pub struct Profile {
        /// Always `rolefit.profile/1`.
        format: ProfileFormat,
        /// A name for people to tell profiles apart: at most 120 characters, without control characters and without
        /// those that steer the direction of text. It has no part in any figure.
        #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::label"))]
        label: Label = Label::default(),
        /// Whose questions were asked.
        #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::words::<Side>"))]
        side: Side,
        /// Answers to items: the item's id and a level, 0 to 4, or `null`.
        #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::levels"))]
        answers: BTreeMap<String, Option<Level>> = BTreeMap::new(),
        /// Answers to pairs: the pair's id and a position, -2 or -1 towards VP of Engineering, 1 or 2 towards CTO, or
        /// `null`.
        #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::positions"))]
        pairs: BTreeMap<String, Option<Position>> = BTreeMap::new(),
    }
}

impl Document for Profile {
    const FORMAT: &'static str = ProfileFormat::TEXT;

    fn check(node: &Node, problems: &mut Problems) {
        questions::check(node, &Path::Root, problems);
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
            format: ProfileFormat,
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
