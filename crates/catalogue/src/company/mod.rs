//! A company's half of the catalogue: what it is asked, and what its answers are read against.
//!
//! The functions are named as the candidate's at the crate's root. Indices are places in this bank: a company's
//! [`ItemIndex`](rolefit_core::ItemIndex) says nothing about a candidate's item.

mod bank;
pub mod provenance;
mod texts;

pub use bank::{
    bank, block_id, block_ids, block_index, item_competency, item_id, item_ids, item_index, model,
    pair_id, pair_ids, pair_index, role_targets, seat_axis, type_targets,
};
pub use texts::{
    block_text, fact, facts, first_pair, item_evidence, item_name, item_question, item_text,
    pair_text,
};
