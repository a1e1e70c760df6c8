//! The seat: CTO (what to build, and why) against VP of Engineering (how, and how well).
//!
//! - [`axis`]: the questions that tell the two apart
//! - [`mod@lean`]: where the answers given so far stand between the two
//! - [`mod@thresholds`]: how far from the middle a lean must be before it is called one
//! - [`frame`]: the rule that reads a verdict from a complete set of answers
//! - [`settled`]: whether any completion could still read otherwise
//! - [`next`]: which question to ask next
//! - [`mod@reasons`]: the answers a verdict rests on most

pub mod axis;
pub(crate) mod frame;
pub mod lean;
pub mod next;
pub mod reasons;
pub(crate) mod settled;
pub mod thresholds;
pub mod verdict;

pub use axis::{Axis, SeatProgress, Weighted, seat_progress};
pub use lean::{Lean, LeanPart, lean};
pub use next::next_seat_question;
pub use reasons::reasons;
pub use thresholds::{Thresholds, thresholds};
pub use verdict::Verdict;
