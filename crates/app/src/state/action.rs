//! Everything that can happen to the state.

use rolefit_core::Question;
use rolefit_ui::Choice;

use crate::route::Route;

use super::{Entry, Profile, Trouble};

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
        /// The one to open, with its answers.
        current: Option<(Profile, Vec<(Question, Entry)>)>,
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
    /// A person kept an imported profile: it opens, and its answers are stored like any others. Like [`Action::Switched`]
    /// it leaves a profile that is not stored yet open.
    BroughtIn {
        /// The new profile.
        profile: Profile,
        /// Its answers.
        choices: Vec<(Question, Choice)>,
    },
    /// A person put a question off.
    PutOff {
        /// The question.
        question: Question,
        /// The profile to begin when none is open.
        profile: Profile,
    },
    /// A transaction began.
    SaveBegan,
    /// A transaction completed: these answers, as of these stamps, are stored.
    SaveDone(Vec<(Question, u64)>),
    /// A transaction failed.
    SaveFailed,
    /// A person asks to try again.
    Retry,
    /// Another tab changed the stored data; this is what is stored now.
    Changed {
        /// Every stored profile.
        profiles: Vec<Profile>,
        /// The stored answers of the profile that is open here.
        rows: Vec<(Question, Entry)>,
    },
    /// A person opened another profile, or none. One with answers that are not stored yet stays open.
    Switched {
        /// Every stored profile.
        profiles: Vec<Profile>,
        /// The profile with its answers.
        current: Option<(Profile, Vec<(Question, Entry)>)>,
    },
    /// Names or number of the stored profiles changed.
    Listed(Vec<Profile>),
    /// Everything stored was deleted.
    Deleted,
}
