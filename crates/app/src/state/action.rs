//! Everything that can happen to the state.

use rolefit_core::{Ends, Question};
use rolefit_ui::Choice;

use crate::route::Route;
use crate::side::Side;

use super::{Course, Profile, Rows, Trouble, Value};

/// Something that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The address changed.
    Went(Route),
    /// A person has begun to answer.
    StoreNeeded,
    /// Storage was opened and read.
    Opened {
        /// Every stored profile.
        profiles: Vec<Profile>,
        /// Those to open, at most one of each side, with their answers.
        open: Vec<(Profile, Rows)>,
        /// How many records could not be read and were set aside.
        set_aside: u32,
    },
    /// Storage is not to be had.
    Closed(Trouble),
    /// A person answered.
    Answered {
        /// The question.
        question: Question,
        /// The answer.
        choice: Choice,
        /// The time.
        now: u64,
        /// The profile to begin when none is open.
        profile: Profile,
    },
    /// A person answered facts or wants, or took answers back; or confirmed answers with what they rest on.
    Told {
        /// Answers to questions.
        choices: Vec<(Question, Choice)>,
        /// Each answer by its key.
        told: Vec<(String, Option<Value>)>,
        /// The time.
        now: u64,
        /// The profile to begin when none is open.
        profile: Profile,
    },
    /// A person is on their way through the questions: how far they have come, and which way.
    Turned(Ends, Option<Course>),
    /// A person kept an imported profile: it opens, and its answers are stored like any others. Like [`Action::Switched`]
    /// it leaves a profile that is not stored yet open.
    BroughtIn {
        /// The new profile.
        profile: Profile,
        /// Its answers.
        choices: Vec<(Question, Choice)>,
        /// Its facts and wants by key.
        told: Vec<(String, Value)>,
    },
    /// A person put a question off.
    PutOff {
        /// The question.
        question: Question,
        /// The profile to begin when none is open.
        profile: Profile,
    },
    /// A transaction with what is open of a side began.
    SaveBegan(Side),
    /// A transaction completed: this, as of its stamps, is stored.
    SaveDone(Side, Rows),
    /// A transaction failed.
    SaveFailed(Side),
    /// A person asks to try again.
    Retry,
    /// Another tab changed the stored data; this is what is stored now.
    Changed {
        /// Every stored profile.
        profiles: Vec<Profile>,
        /// Those open here with their stored answers; of a side that has none open, the one to open.
        open: Vec<(Profile, Rows)>,
    },
    /// A person opened another profile of either side, or none. One with answers that are not stored yet stays open.
    Switched {
        /// Every stored profile.
        profiles: Vec<Profile>,
        /// The profile with its answers.
        current: Option<(Profile, Rows)>,
    },
    /// Names or number of the stored profiles changed.
    Listed(Vec<Profile>),
    /// Everything stored was deleted.
    Deleted,
}
