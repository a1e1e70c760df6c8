//! Ratings: what interviewers and references saw of a candidate's work, by rater.

use std::collections::BTreeMap;

use deserr::{Deserr, ValuePointerRef as Location};
use rolefit_core::{Answers, ItemIndex, Level, Rated, Rater, Rating as CoreRating};
use serde::Serialize;

use crate::code::Code;
use crate::limits::RATERS;
use crate::problem::Problems;
use crate::profile::facts::is_date;
use crate::profile::questions::{self, RATED};
use crate::profile::{Label, Profile, Side};
use crate::quote::quoted;
use crate::tree::Node;
use crate::tree::place::{place, pointer};
use crate::typed::answers::{ById, levels};
use crate::typed::refusals::Refusals;
use crate::typed::words::word;

/// Where a rater saw what they rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RaterKind {
    /// In an interview.
    Interviewer,
    /// At work: a reference.
    Reference,
    /// In the case that the candidate worked on.
    Case,
}

impl RaterKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Interviewer, Self::Reference, Self::Case];

    /// The stable id.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Interviewer => "interviewer",
            Self::Reference => "reference",
            Self::Case => "case",
        }
    }

    /// As evidence: whoever watches a case is one of the interviewers.
    const fn rater(self) -> Rater {
        match self {
            Self::Reference => Rater::Reference,
            Self::Interviewer | Self::Case => Rater::Interviewer,
        }
    }
}

/// What one rater saw on one occasion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserr)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[deserr(error = Refusals, deny_unknown_fields)]
pub struct Rating {
    /// Who rated, as the company tells its raters apart: 1 to 120 characters. One name is one rater, however it is
    /// spaced or capitalised.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::rater"))]
    pub rater: Label,
    /// Where they saw it.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::words::<RaterKind>")
    )]
    #[serde(serialize_with = "word")]
    pub kind: RaterKind,
    /// The day, as `2026-03-31`.
    #[cfg_attr(
        feature = "schema",
        schemars(schema_with = "crate::schema::text_or_none")
    )]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[deserr(default)]
    pub date: Option<String>,
    /// What they saw: an item's id and the level of the anchor that comes closest, or `null`: they looked for it and did
    /// not see it.
    #[cfg_attr(feature = "schema", schemars(schema_with = "crate::schema::levels"))]
    #[serde(default)]
    #[deserr(default, from(ById<Option<Level>>) = BTreeMap::from)]
    #[serde(serialize_with = "levels")]
    pub levels: BTreeMap<String, Option<Level>>,
}

impl Rating {
    /// The rater as one is told from another: without case and with single blanks.
    #[must_use]
    pub fn who(&self) -> String {
        who(self.rater.as_str())
    }
}

pub(crate) fn who(rater: &str) -> String {
    let words: Vec<&str> = rater.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

/// A candidate's ratings. The order they are given in does not matter: they are kept by rater, then by occasion.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Ratings(
    // INVARIANT: sorted by rater and kind.
    Vec<Rating>,
);

impl From<Vec<Rating>> for Ratings {
    fn from(mut ratings: Vec<Rating>) -> Self {
        ratings.sort_by_key(|rating| (rating.who(), rating.kind));
        Self(ratings)
    }
}

impl Ratings {
    /// By rater, then by occasion.
    pub fn iter(&self) -> std::slice::Iter<'_, Rating> {
        self.0.iter()
    }

    /// Whether nobody has rated.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether another rater would be one more than a profile can hold.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.0.len() >= RATERS
    }

    /// What this rater said on this occasion.
    #[must_use]
    pub fn get(&self, rater: &str, kind: RaterKind) -> Option<&Rating> {
        let who = who(rater);
        let mut all = self.iter();
        all.find(|rating| rating.who() == who && rating.kind == kind)
    }

    /// Puts a rating in, in place of what the same rater said on such an occasion before.
    pub fn set(&mut self, rating: Rating) {
        self.remove(rating.rater.as_str(), rating.kind);
        self.0.push(rating);
        *self = Self::from(std::mem::take(&mut self.0));
    }

    /// Takes out what this rater said on this occasion.
    pub fn remove(&mut self, rater: &str, kind: RaterKind) {
        let who = who(rater);
        self.0
            .retain(|rating| rating.who() != who || rating.kind != kind);
    }

    /// Each rated item with one rating a rater, as the model takes them: a rater who saw somebody twice counts once, with
    /// the lower of the two levels. Ids the catalogue does not have rate nothing.
    #[must_use]
    pub fn by_item(&self) -> BTreeMap<ItemIndex, Vec<CoreRating>> {
        let bank = Side::Candidate.bank();
        let mut raters: BTreeMap<(ItemIndex, Rater, String), Level> = BTreeMap::new();
        for rating in self.iter() {
            for (id, level) in &rating.levels {
                let (Some(item), Some(level)) = (bank.item_index(id), *level) else {
                    continue;
                };
                raters
                    .entry((item, rating.kind.rater(), rating.who()))
                    .and_modify(|lower| *lower = level.min(*lower))
                    .or_insert(level);
            }
        }
        let mut by_item: BTreeMap<ItemIndex, Vec<CoreRating>> = BTreeMap::new();
        for ((item, rater, _), level) in raters {
            let rating = CoreRating { rater, level };
            by_item.entry(item).or_default().push(rating);
        }
        by_item
    }

    /// Sets every rated item of the answers to what its raters say together.
    pub fn apply(&self, answers: &mut Answers) {
        for (item, ratings) in self.by_item() {
            if let Some(rated) = Rated::new(&ratings) {
                answers.set_rated(item, &rated);
            }
        }
    }
}

impl Profile {
    /// The answers with what others say in place of the person's own word, as the model takes them: the same as
    /// [`Profile::to_answers`] where nobody has rated.
    #[must_use]
    pub fn rated_answers(&self) -> Answers {
        let mut answers = self.to_answers();
        // what stands in a company's profile by mistake rates nothing
        if self.side == Side::Candidate {
            self.ratings.apply(&mut answers);
        }
        answers
    }
}

/// Reports what is wrong with a candidate's ratings.
pub(crate) fn check(text: &str, profile: &Node<'_>, problems: &mut Problems) {
    let Some(ratings) = profile.member("ratings") else {
        return;
    };
    let path = Location::Origin;
    let path = path.push_key("ratings");
    let mut seen: Vec<(String, &str)> = Vec::new();
    for (at, rating) in ratings.node.entries().iter().enumerate() {
        let path = path.push_index(at);
        if at == RATERS {
            problems.error(
                Code::TooManyRaters,
                place(text, rating.at, pointer(path)),
                format!("a profile holds the ratings of {RATERS} raters at most"),
                "Keep those you decide by.",
            );
        }
        if at >= RATERS || !problems.has_room() {
            return;
        }
        one(text, rating, path, problems);
        let said = |key: &str| rating.member(key).and_then(|it| it.node.text());
        let (Some(rater), Some(kind)) = (said("rater"), said("kind")) else {
            continue;
        };
        let key = (who(rater), kind);
        if seen.contains(&key) {
            problems.error(
                Code::RepeatedRater,
                place(text, rating.at, pointer(path)),
                format!("{} has rated as {} before", quoted(rater), quoted(kind)),
                "Put both into one, or tell the two raters apart by name.",
            );
        }
        seen.push(key);
    }
}

/// Reports what is wrong with one rating: its items, the rater's name, the day.
pub(crate) fn one(text: &str, rating: &Node<'_>, path: Location<'_>, problems: &mut Problems) {
    questions::ids(text, rating, path, Side::Candidate, &[&RATED], problems);
    if let Some(rater) = rating.member("rater")
        && rater.node.text().is_some_and(|name| who(name).is_empty())
    {
        problems.error(
            Code::UnnamedRater,
            place(text, rater.node.at, pointer(path.push_key("rater"))),
            "the rater has no name".to_owned(),
            "Name the rater, or the rater's role: ratings of people who cannot be told apart are not counted.",
        );
    }
    if let Some(date) = rating.member("date")
        && let Some(said) = date.node.text().filter(|said| !is_date(said))
    {
        problems.error(
            Code::BadDate,
            place(text, date.node.at, pointer(path.push_key("date"))),
            format!("{} is no date", quoted(said)),
            "It is a day that exists, written as 2026-03-31.",
        );
    }
}
