//! The diagnosis: what a company's answers say of the seat it has to fill, and what they do not say.
//!
//! Only data comes out: places in the company's bank, the catalogue's ids and texts, the core's figures. Nothing is
//! averaged over people, and nothing unanswered is guessed beyond what the draws do.
//!
//! - [`picture`]: one set of answers as the model reads it; [`said`]: the answers it quotes
//! - [`alarm`]: whether title and work disagree, and what each mismatch costs
//! - [`stage`]: the rules of the company's stage and size
//! - [`later`]: the same company in 18 months
//! - [`stakeholders`]: each on their own, and where they are apart
//! - [`part_time`]: whether a part-time leader is enough, and from how many hours on not
//! - [`unknown`]: what could still change all this

pub mod alarm;
pub mod later;
pub mod part_time;
pub mod picture;
pub mod said;
pub mod stage;
pub mod stakeholders;
pub mod unknown;

use rolefit_core::Circumstances;

use crate::company::{Company, Facts};
pub use alarm::TitleAlarm;
pub use later::Then;
pub use part_time::{Held, PartTime};
pub use picture::{Deciding, MOST_REASONS, Picture, TypeReason, need_areas};
pub use said::Said;
pub use stage::StageRules;
pub use stakeholders::{Disagreement, Stakeholder, Who};
pub use unknown::{Decides, MissingFact, Unknown};

/// A company's diagnosis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// How the owner's answers read today.
    pub today: Picture,
    /// Whether the title intended and the work disagree.
    pub alarm: TitleAlarm,
    /// What the sources say of the company's stage and size.
    pub stage: StageRules,
    /// In 18 months; `None` where nothing was said of it.
    pub then: Option<Then>,
    /// Each stakeholder's own verdict.
    pub stakeholders: Vec<Stakeholder>,
    /// Where they and the owner are apart, the heaviest for the seat first.
    pub disagreements: Vec<Disagreement>,
    /// Whether a part-time leader is enough. Product judgement throughout, by the user's own costs.
    pub part_time: PartTime,
    /// What is unknown.
    pub unknown: Unknown,
}

/// Diagnoses a company. Total: with nothing answered it says so.
#[must_use]
pub fn diagnose(company: &Company) -> Diagnosis {
    let facts = &company.facts;
    let at_the_table = facts.choices("at_the_table");
    let circumstances = circumstances(facts, at_the_table.as_deref());
    let today = Picture::of(&company.answers, &circumstances, &company.points);
    Diagnosis {
        alarm: alarm::alarm(facts, &today),
        stage: stage::stage_rules(facts),
        then: later::then(company, &today),
        stakeholders: stakeholders::stakeholders(&company.intakes, &circumstances),
        disagreements: stakeholders::disagreements(&company.answers, &company.intakes),
        part_time: part_time::part_time(company),
        unknown: unknown::unknown(&company.answers, facts, &circumstances, &today),
        today,
    }
}

/// The facts a company's verdict rests on; `at_the_table` is what the one of that name holds.
fn circumstances<'a>(facts: &'a Facts, at_the_table: Option<&'a [&'a str]>) -> Circumstances<'a> {
    Circumstances {
        stage: facts.choice("stage"),
        engineers: facts.number("engineers"),
        at_the_table,
    }
}

impl Picture {
    /// How the owner's answers read today, as in [`diagnose`], without all that follows.
    #[must_use]
    pub fn of_company(company: &Company) -> Self {
        let at_the_table = company.facts.choices("at_the_table");
        let circumstances = circumstances(&company.facts, at_the_table.as_deref());
        Self::of(&company.answers, &circumstances, &company.points)
    }
}
