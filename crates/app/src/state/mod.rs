//! What the app knows: the profiles, the answers of the open one, and what of it is stored.
//!
//! State changes through [`Action`]s alone; [`State::apply`] is a pure function, tested natively. Time comes in with the
//! action.

mod action;
mod apply;
mod entries;

use std::rc::Rc;

use rolefit_catalogue::{candidate, seat_axis};
use rolefit_core::{Answer, Answers, Question, next_seat_question};
use rolefit_ui::Choice;

pub use action::Action;
pub use entries::Entries;

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

    /// The next question for the seat: first those not put off, then those in the order they were put off; `None` when
    /// none is open.
    #[must_use]
    pub fn next(&self) -> Option<Question> {
        let answers = self.answers();
        let mut later = self.current.as_ref().map_or(&[][..], |open| &open.later);
        loop {
            let next = next_seat_question(candidate(), seat_axis(), &answers, later)?;
            match later.split_first() {
                // Nothing but what was put off is left.
                Some((_, rest)) if later.contains(&next) => later = rest,
                _ => return Some(next),
            }
        }
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

    /// The open questions that weigh most for the seat, in the order they would be asked.
    #[must_use]
    pub fn weightiest_open(&self, at_most: usize) -> Vec<Question> {
        let answers = self.answers();
        let mut found: Vec<Question> = Vec::new();
        while found.len() < at_most
            && let Some(next) = next_seat_question(candidate(), seat_axis(), &answers, &found)
            && !found.contains(&next)
        {
            found.push(next);
        }
        found
    }

    /// What is not known to be stored.
    #[must_use]
    pub fn unkept(&self) -> Vec<(Question, Entry)> {
        self.entries
            .iter()
            .filter(|(_, entry)| !entry.kept)
            .map(|(question, entry)| (*question, *entry))
            .collect()
    }

    /// Whether anything of the open profile is not known to be stored.
    #[must_use]
    pub fn is_due(&self) -> bool {
        self.row_due || self.entries.values().any(|entry| !entry.kept)
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
            // A level is no answer to a pair, a position none to an item: the question stays open.
            (Question::Item(_), Choice::Position(_)) | (Question::Pair(_), Choice::Level(_)) => {}
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
