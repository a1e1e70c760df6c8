//! Reads the catalogue's TOML, reports every problem at once, generates static data.
//!
//! The way through: [`Files`] (texts on disk) → `raw` (entries with their places, each field as it
//! was written) → `checks` (a table of named functions, each reporting all it finds) →
//! [`Catalogue`] (valid types) → [`generate`] (Rust source that `rolefit-catalogue` compiles in).
//!
//! Nothing stops at the first problem: a file that does not parse leaves the others to be checked,
//! and an entry with a wrong field leaves its other fields to be checked. Every problem is an
//! error.

mod catalogue;
mod checks;
mod convert;
mod files;
mod generate;
mod inflect;
mod place;
mod problem;
mod pseudo;
mod raw;
mod template;
mod when;

use std::path::Path;

pub use catalogue::{
    Bank, BankId, Block, BothRule, Cap, Catalogue, Choice, Citation, Competency, Condition,
    Confidence, Contrast, CostInput, Cue, Demand, Disagreement, Fact, FactAnswer, FactTest, Family,
    Group, GroupKind, GrowthStep, Guidance, INTERVIEWERS, Interview, Item, Leaning, Leanings,
    Lexicon, Measure, Mismatch, NearNumber, Need, NeedRule, NeedScale, Pair, PartTime,
    PartTimeOutcome, Requirement, Role, RoleTarget, RoleText, Rule, RuleKind, Scope, SectionKind,
    Severity, Side, Signal, Source, SourceKind, Stage, StanceKind, Strength, SuppliedBy, Supply,
    TeamSize, TypeId, TypeTarget, TypeText, UiText, Want, Words,
};
pub use checks::codes;
pub use files::{File, Files};
pub use generate::{Language, generate};
pub use problem::Problem;
pub use pseudo::{pseudo_catalogue, pseudo_text};
pub use template::{Piece, Template};

/// Reads and checks the catalogue in `dir` (the repository's `data/`).
///
/// The catalogue is there exactly when the list of problems is empty; the problems are sorted by
/// file and line.
#[must_use]
pub fn load(dir: &Path) -> (Option<Catalogue>, Vec<Problem>) {
    load_files(&Files::read(dir))
}

/// The same for files already in memory.
#[must_use]
pub fn load_files(files: &Files) -> (Option<Catalogue>, Vec<Problem>) {
    let findings = problem::Findings::new(files);
    let raw = raw::read(files, &findings);
    checks::run(&raw, &findings);
    if !findings.is_empty() {
        return (None, findings.into_sorted());
    }
    let catalogue = convert::convert(&raw);
    if catalogue.is_none() {
        findings.report(
            checks::UNCONVERTIBLE,
            place::Place::start(File::Catalogue),
            "the catalogue passed every check and still cannot be converted",
            "a check is missing in rolefit-catalogue-build: please report this",
        );
    }
    (catalogue, findings.into_sorted())
}
