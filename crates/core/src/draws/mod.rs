//! The 2,000 seeded draws behind every statement of uncertainty.
//!
//! Each draw completes the profile: unanswered questions are filled from what was answered, declined ones stay out.
//! The seat rule read on the completed draws gives the verdict and how often it holds; with noise added to the answers
//! given, the spread of the results gives the likely range. *Draws complete; the rule doubts.*
//!
//! - [`hash`]: every random number, a hash of catalogue version, draw, question and purpose
//! - [`urn`]: the urn unanswered questions are filled from
//! - [`completion`]: one draw's complete set of answers
//! - [`noise`]: the error an answer given may carry
//! - [`mod@range`]: percentiles and bounds of a measure over the draws
//! - [`asked`] and [`target`]: a target's score, draw for draw
//! - [`first_rank`] and [`lead`]: how often each type comes first; [`mod@leading_types`]: who can be said to lead
//! - [`others`]: when a draw reads CIO or Head of Engineering; [`leading`]: which verdict most draws give
//! - [`seat`] and [`mod@outlook`]: the seat's verdict over the draws, and everything together

pub(crate) mod asked;
pub(crate) mod completion;
pub(crate) mod first_rank;
pub(crate) mod hash;
pub mod lead;
pub(crate) mod leading;
pub mod leading_types;
pub(crate) mod noise;
pub(crate) mod others;
pub mod outlook;
pub mod range;
pub(crate) mod seat;
pub(crate) mod target;
pub(crate) mod urn;

pub use lead::{CLEAR_LEAD, Lead, MOST_NAMED};
pub use leading_types::{Leading, leading_at_once, leading_types};
pub use outlook::{Outlook, TypeOutlook, outlook};
pub use range::Range;
pub use seat::{LEAST_ANSWERED, SeatOutlook, State};

/// How many draws every statement of uncertainty rests on.
pub const DRAWS: u32 = 2_000;
