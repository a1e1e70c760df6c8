//! Addresses. A route is the part after `#`, names questions by id and never by place, so an old link keeps its meaning.
//!
//! Both sides are asked in the same places below an address of their own. Which ids are questions is for the journey to
//! say: the first load holds no list of them.

mod word;

use rolefit_core::Stage;

pub use word::Word;

use crate::side::Side;

/// A page of the site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// `#/`: one sentence and the first question.
    #[default]
    Landing,
    /// `#/sample`: the result of an invented person.
    Sample,
    /// `#/you…`, `#/hiring/need…`, `#/hiring/diagnosis…`: a place of one side's own journey.
    Of(Side, Place),
    /// `#/hiring`: what the company's half is, and where one stands in it.
    Hiring,
    /// `#/hiring/<page>`: a page of the search that follows the diagnosis, such as the brief.
    Search(Word),
    /// `#/open/…`: what a link carries, which its page reads from the address. It is about a company until that page finds
    /// that it is for a candidate.
    Open(Side),
    /// `#/files`.
    Files,
    /// `#/method`.
    Method,
    /// Anything else.
    Unknown,
}

/// A place in a side's journey. The candidate's begins at `#/you`; the company's at `#/hiring/need`, its result is
/// `#/hiring/diagnosis`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// What comes next.
    Next,
    /// `…/stage/<id>`: what comes next in a stage; `…/stage/rest` (`None`): in what all stages have left.
    Stage(Option<Stage>),
    /// `…/end/<id>`: a stage has reached its end.
    End(Stage),
    /// `…/choices`: the next pair of the two-minute mode.
    Choices,
    /// `…/chosen`: what the pairs alone say.
    Chosen,
    /// `…/<id>`, `…/choices/<id>`, `…/answers/<id>`, `<result>/<id>`: one question, and where it leads.
    Question(Word, From),
    /// `…/facts`: facts and wants.
    About,
    /// `…/answers`: everything answered.
    Answers,
    /// `…/document`: what a document says, to be confirmed answer by answer.
    Document,
    /// The result.
    Result,
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
    /// The place that a question's id is added to, and that an answer leads to.
    #[must_use]
    pub const fn after(self) -> Place {
        match self {
            Self::Turn => Place::Next,
            Self::Choices => Place::Choices,
            Self::Answers => Place::Answers,
            Self::Result => Place::Result,
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
        let of = |side, place: Option<Place>| place.map(|place| Self::Of(side, place));
        let route = match parts.as_slice() {
            [] => Some(Self::Landing),
            ["sample"] => Some(Self::Sample),
            ["files"] => Some(Self::Files),
            ["method"] => Some(Self::Method),
            ["hiring"] => Some(Self::Hiring),
            ["open", ..] => Some(Self::Open(Side::Company)),
            ["you", "result", rest @ ..] => of(Side::Candidate, in_result(rest)),
            ["you", rest @ ..] => of(Side::Candidate, in_questions(rest)),
            ["hiring", "diagnosis", rest @ ..] => of(Side::Company, in_result(rest)),
            ["hiring", "need", rest @ ..] => of(Side::Company, in_questions(rest)),
            ["hiring", page] => Word::new(page).map(Self::Search),
            _ => None,
        };
        Some(route.unwrap_or(Self::Unknown))
    }

    /// The hash that leads to the route.
    #[must_use]
    pub fn hash(self) -> String {
        match self {
            Self::Of(side, place) => place.hash(side),
            Self::Landing | Self::Unknown => "#/".to_owned(),
            Self::Sample => "#/sample".to_owned(),
            Self::Hiring => "#/hiring".to_owned(),
            Self::Search(page) => ["#/hiring/", &page.text()].concat(),
            Self::Open(_) => "#/open".to_owned(),
            Self::Files => "#/files".to_owned(),
            Self::Method => "#/method".to_owned(),
        }
    }

    /// The side whose answers the page is about; `None` for pages that are about either.
    #[must_use]
    pub const fn side(self) -> Option<Side> {
        match self {
            Self::Of(side, _) => Some(side),
            Self::Landing | Self::Sample => Some(Side::Candidate),
            Self::Hiring | Self::Search(_) => Some(Side::Company),
            Self::Open(side) => Some(side),
            Self::Files | Self::Method | Self::Unknown => None,
        }
    }

    /// Whether the address only leads on: to a question, or to the end of a stage.
    #[must_use]
    pub const fn leads_on(self) -> bool {
        matches!(
            self,
            Self::Of(
                _,
                Place::Next | Place::Stage(_) | Place::End(_) | Place::Choices
            )
        )
    }
}

impl Place {
    fn hash(self, side: Side) -> String {
        let base = match (side, self) {
            (Side::Candidate, _) => "#/you",
            (Side::Company, Self::Result | Self::Question(_, From::Result)) => "#/hiring",
            (Side::Company, _) => "#/hiring/need",
        };
        let result = match side {
            Side::Candidate => "/result",
            Side::Company => "/diagnosis",
        };
        let named: String;
        let (within, id) = match self {
            Self::Next => ("", ""),
            Self::Stage(stage) => ("/stage", stage.map_or(REST, Stage::as_str)),
            Self::End(stage) => ("/end", stage.as_str()),
            Self::Choices => ("/choices", ""),
            Self::Chosen => ("/chosen", ""),
            Self::About => ("/facts", ""),
            Self::Document => ("/document", ""),
            Self::Answers => ("/answers", ""),
            Self::Result => (result, ""),
            Self::Question(id, from) => {
                let within = match from {
                    From::Turn => "",
                    From::Choices => "/choices",
                    From::Answers => "/answers",
                    From::Result => result,
                };
                named = id.text();
                (within, named.as_str())
            }
        };
        [base, within, if id.is_empty() { "" } else { "/" }, id].concat()
    }
}

/// What the parts of an address below a side's questions name.
fn in_questions(parts: &[&str]) -> Option<Place> {
    match parts {
        [] => Some(Place::Next),
        ["answers"] => Some(Place::Answers),
        ["facts"] => Some(Place::About),
        ["document"] => Some(Place::Document),
        ["choices"] => Some(Place::Choices),
        ["chosen"] => Some(Place::Chosen),
        [id] => question(id, From::Turn),
        ["answers", id] => question(id, From::Answers),
        ["choices", id] => question(id, From::Choices),
        ["stage", REST] => Some(Place::Stage(None)),
        ["stage", id] => stage(id).map(|stage| Place::Stage(Some(stage))),
        ["end", id] => stage(id).map(Place::End),
        _ => None,
    }
}

/// What the parts of an address below a side's result name.
fn in_result(parts: &[&str]) -> Option<Place> {
    match parts {
        [] => Some(Place::Result),
        [id] => question(id, From::Result),
        _ => None,
    }
}

fn question(id: &str, from: From) -> Option<Place> {
    Word::new(id).map(|id| Place::Question(id, from))
}

/// The stage with this id.
fn stage(id: &str) -> Option<Stage> {
    Stage::ALL.into_iter().find(|stage| stage.as_str() == id)
}
