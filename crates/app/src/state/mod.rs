//! What the app knows: the profiles, the answers of the open one, and what of it is stored.
//!
//! State changes through [`Action`]s alone; [`State::apply`] is a pure function, tested natively. Time comes in with the
//! action.

mod action;
mod apply;
mod details;
mod entries;
mod turn;

use std::rc::Rc;

use rolefit_catalogue::candidate;
use rolefit_core::{Answer, Answers, Ends, Question};
use rolefit_ui::Choice;

pub use action::Action;
pub use details::{Detail, Details, Value, fact_key, want_key};
pub use entries::Entries;
pub use turn::{Course, Turn, stage_of};

use crate::route::Route;

/// A set of answers with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Chosen by chance, never shown.
    pub id: String,
    /// The name a person gave it.
    pub label: String,
    /// When it was made, in milliseconds since 1970.
    pub created: u64,
    /// When an answer was last given.
    pub updated: u64,
    /// Questions put off, the one put off first at the front: they come last. Answered ones may stay in it.
    pub later: Vec<Question>,
}

impl Profile {
    /// Puts questions off. Put off again, they go behind the others.
    pub fn put_off(&mut self, questions: Vec<Question>) {
        self.later.retain(|question| !questions.contains(question));
        self.later.extend(questions);
    }
}

/// An answer with what is needed to keep it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The answer.
    pub choice: Choice,
    /// The how-manieth answer of the profile it was when first given, from 1.
    pub place: u32,
    /// When it was given, in milliseconds since 1970, later than any earlier answer of the profile. Of two answers to
    /// one question the one with the greater stamp counts.
    pub stamp: u64,
    /// Whether it is known to be stored.
    pub kept: bool,
}

/// Answers to questions, facts and wants of one profile, as they are stored.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rows {
    /// Answers to questions.
    pub answers: Vec<(Question, Entry)>,
    /// Answers to facts and wants by key.
    pub details: Vec<(String, Detail)>,
}

impl Rows {
    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty() && self.details.is_empty()
    }
}

/// Why nothing can be stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser offers no storage to this page.
    Closed,
    /// What is stored was written by a newer version.
    Newer,
}

/// What is known about storage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Storage {
    /// Not opened yet.
    #[default]
    Opening,
    /// Open.
    Open,
    /// Not to be had: answers live as long as the page.
    Off(Trouble),
}

/// Where saving stands, as the page says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was answered since the page was opened.
    Nothing,
    /// Under way.
    Busy,
    /// Every answer is stored.
    Done,
    /// The last attempt failed; some answers are not stored.
    Failed,
    /// There is nowhere to store.
    Off(Trouble),
}

/// Everything the app knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// Rises with every action: two states of one app are the same when their versions are.
    pub version: u32,
    /// Where the person is.
    pub route: Route,
    /// Whether storage will be needed at once: a person has ticked an answer on this page and not yet given it.
    pub store_needed: bool,
    /// Whether answers can be stored.
    pub storage: Storage,
    /// Every stored profile, oldest first, and the open one.
    pub profiles: Vec<Profile>,
    /// The open profile; none before the first answer.
    pub current: Option<Profile>,
    /// The answers of the open profile.
    pub entries: Entries,
    /// The facts and wants of the open profile.
    pub details: Details,
    /// Which stages of the questions reached their end since the profile was opened: an end once reached stays.
    pub ends: Ends,
    /// The way through the questions that the visitor is on; none before the first.
    pub course: Option<Course>,
    /// Whether the open profile's own row is not stored as it is here.
    pub row_due: bool,
    /// Transactions under way.
    pub busy: u32,
    /// Whether the last transaction failed.
    pub failed: bool,
    /// Whether an answer was given, put off or brought in since the page was opened.
    pub touched: bool,
    /// Whether the latest change came from another tab.
    pub from_other_tab: bool,
    /// How many stored records could not be read.
    pub set_aside: u32,
}

impl State {
    /// The answers as the engine takes them.
    #[must_use]
    pub fn answers(&self) -> Answers {
        answers(
            self.entries
                .iter()
                .map(|(question, entry)| (*question, entry.choice)),
        )
    }

    /// What the question was answered with.
    #[must_use]
    pub fn choice(&self, question: Question) -> Option<Choice> {
        self.entries.get(question).map(|entry| entry.choice)
    }

    /// How many questions were answered or left out with "I can't say".
    #[must_use]
    pub fn touched_questions(&self) -> usize {
        self.entries.len()
    }

    /// How many questions were answered.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.entries
            .values()
            .filter(|entry| entry.choice != Choice::Declined)
            .count()
    }

    /// Whether nothing at all was answered.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.entries.is_empty() && self.details.iter().all(|(_, it)| it.value.is_none())
    }

    /// What a fact was answered with.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<&Value> {
        self.detail(&fact_key(id))
    }

    /// The number a fact was answered with.
    #[must_use]
    pub fn number(&self, id: &str) -> Option<u32> {
        match self.fact(id)? {
            Value::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// What stands under a key of [`Details`].
    #[must_use]
    pub fn detail(&self, key: &str) -> Option<&Value> {
        self.details.get(key)?.value.as_ref()
    }

    /// The question answered before this one; the last one answered when this one is open.
    #[must_use]
    pub fn before(&self, question: Question) -> Option<Question> {
        let limit = self
            .entries
            .get(question)
            .map_or(u32::MAX, |entry| entry.place);
        let earlier = self.entries.iter().filter(|(_, entry)| entry.place < limit);
        earlier
            .max_by_key(|(_, entry)| entry.place)
            .map(|(question, _)| *question)
    }

    /// What is not known to be stored.
    #[must_use]
    pub fn unkept(&self) -> Rows {
        let answers = self.entries.iter().filter(|(_, entry)| !entry.kept);
        Rows {
            answers: answers.copied().collect(),
            details: self.details.unkept().cloned().collect(),
        }
    }

    /// Whether anything of the open profile is not known to be stored.
    #[must_use]
    pub fn is_due(&self) -> bool {
        self.row_due
            || self.entries.values().any(|entry| !entry.kept)
            || self.details.unkept().next().is_some()
    }

    /// Where saving stands.
    #[must_use]
    pub fn saving(&self) -> Saving {
        match self.storage {
            Storage::Off(trouble) => Saving::Off(trouble),
            _ if self.busy > 0 || (self.is_due() && !self.failed) => Saving::Busy,
            _ if self.failed => Saving::Failed,
            _ if self.touched => Saving::Done,
            _ => Saving::Nothing,
        }
    }
}

/// A set of choices as the engine takes them.
#[must_use]
pub fn answers(choices: impl Iterator<Item = (Question, Choice)>) -> Answers {
    let mut answers = Answers::open(&candidate());
    for (question, choice) in choices {
        match (question, choice) {
            (Question::Item(item), Choice::Level(level)) => {
                answers.set_item(item, Answer::Given(level))
            }
            (Question::Item(item), Choice::Declined) => answers.set_item(item, Answer::Declined),
            (Question::Pair(pair), Choice::Position(position)) => {
                answers.set_pair(pair, Answer::Given(position))
            }
            (Question::Pair(pair), Choice::Declined) => answers.set_pair(pair, Answer::Declined),
            (Question::Block(block), Choice::Block(choice)) => {
                answers.set_block(block, Answer::Given(choice))
            }
            (Question::Block(block), Choice::Declined) => {
                answers.set_block(block, Answer::Declined)
            }
            // An answer to a question of another kind is none: the question stays open.
            _ => {}
        }
    }
    answers
}

impl yew::Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        next.apply(action);
        Rc::new(next)
    }
}
