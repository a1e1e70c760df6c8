//! Which sentence of the catalogue says what the engine found. Pure functions from results to words.
//!
//! - [`seat`]: verdict, support, how sure, places on the line; [`roles`] and [`types`]: the four roles, the kinds of CTO
//! - [`need`]: what a company's answers come to
//! - [`areas`], [`emphasis`], [`week`]: gaps, contrasts, time
//! - [`reasons`]: the answers a verdict rests on; [`step`]: the one thing to do next
//! - [`joins`]: names in one phrase

pub mod areas;
pub mod emphasis;
pub mod joins;
pub mod need;
pub mod reasons;
pub mod roles;
pub mod seat;
pub mod step;
pub mod types;
pub mod week;

pub use roles::{distance, role};
pub use seat::{
    Emptied, LEAST_ANSWERED, USUAL_ANSWERS, about_more, change, place, support, sureness,
    under_verdict, verdict,
};
