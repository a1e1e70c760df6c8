//! The catalogue, compiled: questions, weights, sources, texts.
//!
//! `build.rs` checks the TOML in `data/` and turns it into static data, so nothing is parsed when
//! the program starts and a catalogue with a problem does not compile. Ids name things wherever
//! something is stored or sent; an [`ItemIndex`] or [`PairIndex`] is a place in this build's bank
//! only.
//!
//! The language is chosen when compiling: English, or with the feature `pseudo` a machine-made
//! language in brackets and accents that shows which texts are hard-coded and which do not fit.

mod bank;
#[allow(
    missing_docs,
    clippy::too_many_arguments,
    reason = "generated from data/; what is public is documented where it is used"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
}
pub mod provenance;
#[cfg(test)]
mod tests;
mod texts;

pub use bank::{
    candidate, item_competency, item_ids, item_index, pair_ids, pair_index, role_targets, seat_axis,
};
pub use generated::ui;
pub use rolefit_core::{ItemIndex, PairIndex};
pub use texts::{ItemText, PairText, Side, competency_name, item_text, pair_text};

/// The catalogue's own version: it changes whenever a score can change.
pub static VERSION: &str = generated::VERSION;
