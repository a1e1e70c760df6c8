//! What the app knows: the profiles, the answers of the open ones, and what of them is stored.
//!
//! Each side has a profile of its own open, on a [`Desk`]. The one of the page's side is the open desk: what a person does
//! there, and all that pages show, is about it. The other waits, and is stored like it.
//!
//! State changes through [`Action`]s alone; [`State::apply`] is a pure function, tested natively. Time comes in with the
//! action.

mod action;
mod apply;
mod desk;
mod details;
mod entries;
mod turn;

use std::rc::Rc;

use rolefit_core::{Answer, Answers, Bank, Question};
use rolefit_ui::Choice;

pub use action::Action;
pub use desk::Desk;
pub use details::{Detail, Details, Value, fact_key, keys, want_key};
pub use entries::Entries;
pub use turn::{Course, Turn, stage_of};

use crate::route::Route;
use crate::side::Side;

/// A set of answers with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Chosen by chance, never shown.
    pub id: String,
    /// Whose answers they are.
    pub side: Side,
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
    /// Every stored profile of both sides, oldest first, and the open ones.
    pub profiles: Vec<Profile>,
    /// The side of the open desk: that of the page, or of the last page that had one.
    pub side: Side,
    /// What lies open of that side.
    pub open: Desk,
    /// What lies open of the other side.
    pub aside: Desk,
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
    /// What lies open of a side.
    #[must_use]
    pub fn desk(&self, side: Side) -> &Desk {
        if side == self.side {
            &self.open
        } else {
            &self.aside
        }
    }

    fn desk_mut(&mut self, side: Side) -> &mut Desk {
        if side == self.side {
            &mut self.open
        } else {
            &mut self.aside
        }
    }

    /// The stored profiles of a side, oldest first, and the open one.
    pub fn profiles_of(&self, side: Side) -> impl Iterator<Item = &Profile> {
        let profiles = self.profiles.iter();
        profiles.filter(move |profile| profile.side == side)
    }

    /// Whether anything of the open profiles is not known to be stored.
    #[must_use]
    pub fn is_due(&self) -> bool {
        self.open.is_due() || self.aside.is_due()
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

/// A set of choices from a bank as the engine takes them.
#[must_use]
pub fn answers(bank: &Bank<'_>, choices: impl Iterator<Item = (Question, Choice)>) -> Answers {
    let mut answers = Answers::open(bank);
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
