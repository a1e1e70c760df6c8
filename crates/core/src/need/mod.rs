//! A company's need: rules that turn need answers into demands on a person.
//!
//! The company's answers are read by the same functions as a person's; what is its own is here.
//!
//! - [`rules`]: the form of the rules that a catalogue holds

pub mod rules;

pub use rules::{BothRule, Demand, GrowthStep, NeedRule, NeedScale, Reading};
