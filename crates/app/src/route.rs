//! Addresses. A route is the part after `#`, names questions by id and never by place, so an old link keeps its meaning.

use rolefit_catalogue::{candidate, item_index, pair_index};
use rolefit_core::Question;

/// A page of the site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// `#/`: one sentence and the first question.
    #[default]
    Landing,
    /// `#/you`: the next question.
    Next,
    /// `#/you/<id>`, `#/you/answers/<id>`, `#/you/result/<id>`: one question, and where it leads back to.
    Question(Question, From),
    /// `#/you/answers`: everything answered.
    Answers,
    /// `#/you/result`.
    Result,
    /// `#/files`.
    Files,
    /// `#/method`.
    Method,
    /// Anything else.
    Unknown,
}

/// Where a question was opened from, and so where its answer leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// In turn: on to the next question.
    Turn,
    /// From the list of answers, and back there.
    Answers,
    /// From the result, and back there.
    Result,
}

impl Route {
    /// The route of a location's hash. `None` for a hash that is a place within a page, such as `#main`.
    #[must_use]
    pub fn parse(hash: &str) -> Option<Self> {
        if hash.is_empty() || hash == "#" {
            return Some(Self::Landing);
        }
        let path = hash.strip_prefix("#/")?;
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let route = match (parts.next(), parts.next(), parts.next(), parts.next()) {
            (None, ..) => Self::Landing,
            (Some("you"), None, ..) => Self::Next,
            (Some("you"), Some("answers"), None, _) => Self::Answers,
            (Some("you"), Some("result"), None, _) => Self::Result,
            (Some("you"), Some("answers"), Some(id), None) => Self::question(id, From::Answers),
            (Some("you"), Some("result"), Some(id), None) => Self::question(id, From::Result),
            (Some("you"), Some(id), None, _) => Self::question(id, From::Turn),
            (Some("files"), None, ..) => Self::Files,
            (Some("method"), None, ..) => Self::Method,
            _ => Self::Unknown,
        };
        Some(route)
    }

    fn question(id: &str, from: From) -> Self {
        question(id).map_or(Self::Unknown, |question| Self::Question(question, from))
    }

    /// The hash that leads to the route.
    #[must_use]
    pub fn hash(self) -> String {
        match self {
            Self::Landing | Self::Unknown => "#/".to_owned(),
            Self::Next => "#/you".to_owned(),
            Self::Question(question, from) => {
                let before = match from {
                    From::Turn => "#/you",
                    From::Answers => "#/you/answers",
                    From::Result => "#/you/result",
                };
                format!("{before}/{}", id(question))
            }
            Self::Answers => "#/you/answers".to_owned(),
            Self::Result => "#/you/result".to_owned(),
            Self::Files => "#/files".to_owned(),
            Self::Method => "#/method".to_owned(),
        }
    }
}

/// The question with this id; ids are unique across items and pairs.
#[must_use]
pub fn question(id: &str) -> Option<Question> {
    item_index(id)
        .map(Question::Item)
        .or_else(|| pair_index(id).map(Question::Pair))
}

/// The id of a question.
#[must_use]
pub fn id(question: Question) -> &'static str {
    match question {
        Question::Item(item) => candidate().item(item).map_or("", |item| item.id),
        Question::Pair(pair) => candidate().pair(pair).map_or("", |pair| pair.id),
    }
}
