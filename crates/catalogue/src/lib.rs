//! The catalogue, compiled: questions, weights, sources, texts.
//!
//! `build.rs` checks the TOML in `data/` and turns it into static data, so nothing is parsed when
//! the program starts and a catalogue with a problem does not compile. Ids name things wherever
//! something is stored or sent; an [`ItemIndex`], [`PairIndex`] or [`BlockIndex`] is a place in this
//! build's bank only.
//!
//! The language is chosen when compiling: English, or with the feature `pseudo` a machine-made
//! language in brackets and accents that shows which texts are hard-coded and which do not fit.

mod bank;
pub mod company;
pub mod confidence;
mod facts;
pub mod leanings;
pub mod lexicon;
pub mod linter;
#[allow(
    missing_docs,
    clippy::too_many_arguments,
    reason = "generated from data/; what is public is documented where it is used"
)]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
}
pub mod guidance;
mod place;
pub mod provenance;
#[cfg(test)]
mod tests;
mod texts;

pub use bank::{
    block_id, block_ids, block_index, candidate, contrasts, group_targets, item_competency,
    item_id, item_ids, item_index, model, pair_id, pair_ids, pair_index, role_targets, seat_axis,
    type_targets,
};
pub use facts::{Choice, Fact, FactAnswer, Want, fact, facts, want, wants};
pub use generated::ui;
pub use rolefit_core::{BlockIndex, GroupKind, ItemIndex, PairIndex, RoleId, TypeId};
pub use texts::{
    BlockText, ContrastText, GroupText, ItemQuestion, ItemText, PairText, RoleText, Side, TypeText,
    block_text, competency_name, contrast_text, first_pair, group_text, item_evidence, item_name,
    item_question, item_text, pair_text, role_text, type_text,
};

/// The catalogue's own version: it changes whenever a score can change.
pub static VERSION: &str = generated::VERSION;
