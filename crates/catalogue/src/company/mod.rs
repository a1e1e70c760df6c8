//! A company's half of the catalogue: what it is asked, and what its answers are read against.
//!
//! The functions are named as the candidate's at the crate's root. Indices are places in this bank: a company's
//! [`ItemIndex`](rolefit_core::ItemIndex) says nothing about a candidate's item.

mod bank;
mod offer;
pub mod provenance;
mod rules;
mod texts;

pub use bank::{
    bank, block_id, block_ids, block_index, item_competency, item_id, item_ids, item_index, model,
    pair_id, pair_ids, pair_index, role_targets, seat_axis, type_targets,
};
pub use offer::{
    Cap, CostInput, CostText, Fractional, FractionalCondition, FractionalOutcome, Mismatch,
    SuppliedBy, Supply, caps, cost_text, fractional, fractional_ask, fractional_sentences,
    fractional_text, mismatches, supplies, supply,
};
pub use rules::{
    HandsOn, HowOften, NamedText, Reporting, Stage, StageText, TeamSize, both_rule_text,
    both_rules, growth_step_text, growth_steps, need_rules, need_scale, stage, stage_text, stages,
    team_size, team_size_text, team_sizes,
};
pub use texts::{
    block_text, fact, facts, first_pair, item_evidence, item_name, item_question, item_text,
    pair_text,
};
