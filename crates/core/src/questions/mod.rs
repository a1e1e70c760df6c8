//! The order of all questions, in three stages: the seat, the types, readiness.
//!
//! The visitor can stop at the end of each stage or go on; [`Ends`] says which ends are reached, [`next_question`] what
//! to ask, [`about_more`] how long it still takes.
//!
//! - [`stage`]: the stages and their ends
//! - [`next`]: the next question of a stage and of all
//! - [`types`]: blocks, headlines, then what ranks the first three
//! - [`areas`]: readiness and the other areas, then the roles
//! - [`estimate`]: how many more

pub(crate) mod areas;
pub mod estimate;
pub mod next;
pub mod stage;
pub(crate) mod types;

pub use estimate::{USUAL_SEAT, about_more};
pub use next::{Next, next_in, next_question};
pub use stage::{Ends, Stage};
