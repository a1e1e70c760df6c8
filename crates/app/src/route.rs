//! Addresses. A route is the part after `#`, names questions by id and never by place, so an old link keeps its meaning.

use rolefit_catalogue::{block_id, block_index, item_id, item_index, pair_id, pair_index};
use rolefit_core::{Question, Stage};

/// A page of the site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// `#/`: one sentence and the first question.
    #[default]
    Landing,
    /// `#/sample`: the result of an invented person.
    Sample,
    /// `#/you`: what comes next.
    Next,
    /// `#/you/stage/<id>`: what comes next in a stage; `#/you/stage/rest` (`None`): in what all stages have left.
    Stage(Option<Stage>),
    /// `#/you/end/<id>`: a stage has reached its end.
    End(Stage),
    /// `#/you/choices`: the next pair of the two-minute mode.
    Choices,
    /// `#/you/chosen`: what the pairs alone say.
    Chosen,
    /// `#/you/<id>`, `#/you/choices/<id>`, `#/you/answers/<id>`, `#/you/result/<id>`: one question, and where it leads.
    Question(Question, From),
    /// `#/you/facts`: facts and wants.
    About,
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
    /// In turn: on to what comes next.
    Turn,
    /// In the two-minute mode: on to the next pair.
    Choices,
    /// From the list of answers, and back there.
    Answers,
    /// From the result, and back there.
    Result,
}

impl From {
    /// The address that a question's id is added to.
    const fn before(self) -> &'static str {
        match self {
            Self::Turn => "#/you",
            Self::Choices => "#/you/choices",
            Self::Answers => "#/you/answers",
            Self::Result => "#/you/result",
        }
    }

    /// Where an answer leads.
    #[must_use]
    pub const fn after(self) -> Route {
        match self {
            Self::Turn => Route::Next,
            Self::Choices => Route::Choices,
            Self::Answers => Route::Answers,
            Self::Result => Route::Result,
        }
    }
}

/// The stage's name in an address that stands for what all stages have left.
const REST: &str = "rest";

impl Route {
    /// The route of a location's hash. `None` for a hash that is a place within a page, such as `#main`.
    #[must_use]
    pub fn parse(hash: &str) -> Option<Self> {
        if hash.is_empty() || hash == "#" {
            return Some(Self::Landing);
        }
        let path = hash.strip_prefix("#/")?;
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let route = match parts.as_slice() {
            [] => Self::Landing,
            ["sample"] => Self::Sample,
            ["files"] => Self::Files,
            ["method"] => Self::Method,
            ["you"] => Self::Next,
            ["you", "answers"] => Self::Answers,
            ["you", "result"] => Self::Result,
            ["you", "facts"] => Self::About,
            ["you", "choices"] => Self::Choices,
            ["you", "chosen"] => Self::Chosen,
            ["you", id] => Self::question(id, From::Turn),
            ["you", "answers", id] => Self::question(id, From::Answers),
            ["you", "result", id] => Self::question(id, From::Result),
            ["you", "choices", id] => match question(id) {
                Some(pair @ Question::Pair(_)) => Self::Question(pair, From::Choices),
                _ => Self::Unknown,
            },
            ["you", "stage", REST] => Self::Stage(None),
            ["you", "stage", id] => stage(id).map_or(Self::Unknown, |it| Self::Stage(Some(it))),
            ["you", "end", id] => stage(id).map_or(Self::Unknown, Self::End),
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
        let fixed = match self {
            Self::Landing | Self::Unknown => "#/",
            Self::Sample => "#/sample",
            Self::Next => "#/you",
            Self::Stage(stage) => {
                return ["#/you/stage/", stage.map_or(REST, Stage::as_str)].concat();
            }
            Self::End(stage) => return ["#/you/end/", stage.as_str()].concat(),
            Self::Choices => "#/you/choices",
            Self::Chosen => "#/you/chosen",
            Self::Question(question, from) => return [from.before(), "/", id(question)].concat(),
            Self::About => "#/you/facts",
            Self::Answers => "#/you/answers",
            Self::Result => "#/you/result",
            Self::Files => "#/files",
            Self::Method => "#/method",
        };
        fixed.to_owned()
    }

    /// Whether the address only leads on: to a question, or to the end of a stage.
    #[must_use]
    pub const fn leads_on(self) -> bool {
        matches!(
            self,
            Self::Next | Self::Stage(_) | Self::End(_) | Self::Choices
        )
    }
}

/// The stage with this id.
fn stage(id: &str) -> Option<Stage> {
    Stage::ALL.into_iter().find(|stage| stage.as_str() == id)
}

/// The question with this id; ids are unique across items, pairs and blocks.
#[must_use]
pub fn question(id: &str) -> Option<Question> {
    item_index(id)
        .map(Question::Item)
        .or_else(|| pair_index(id).map(Question::Pair))
        .or_else(|| block_index(id).map(Question::Block))
}

/// The id of a question.
#[must_use]
pub fn id(question: Question) -> &'static str {
    match question {
        Question::Item(item) => item_id(item),
        Question::Pair(pair) => pair_id(pair),
        Question::Block(block) => block_id(block),
    }
}
