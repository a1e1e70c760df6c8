//! The 90-minute case: a decision of the company's own, prepared and presented, graded step by step.
//!
//! The five steps are those by which a technical decision is put to a board (source 000): the business problem, the options,
//! a recommendation, the risks, and how one will know. Parts and grades are product judgement.

use rolefit_catalogue::{company, guidance, ui};
use rolefit_core::Need;

use crate::brief::{Work, heaviest};
use crate::company::Company;

/// A part of the 90 minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// What happens.
    pub name: &'static str,
    /// How long.
    pub minutes: u32,
}

/// A step of the decision, with what speaks for which grade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grade {
    /// The step.
    pub step: &'static str,
    /// Levels 0 and 1.
    pub low: &'static str,
    /// Level 2.
    pub middle: &'static str,
    /// Levels 3 and 4.
    pub high: &'static str,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// The need it is made of.
    pub need: &'static str,
    /// The situation, as the company tells it.
    pub situation: &'static str,
    /// What the candidate is asked to do.
    pub task: &'static str,
    /// What the interviewers do and do not.
    pub rules: &'static str,
    /// The parts; their minutes add up to 90.
    pub parts: [Part; 5],
    /// The steps, in order.
    pub grades: [Grade; 5],
}

/// The case for this need and the work described: its heaviest part becomes the decision. `None` where nothing is needed yet.
#[must_use]
pub fn case(need: &Need, company: &Company, work: Option<Work>) -> Option<Case> {
    let first = *heaviest(need, &company.answers, work).first()?;
    Some(Case {
        need: company::item_id(first.item),
        situation: guidance::need(first.item)?.at(first.level)?,
        task: ui::case_task(),
        rules: ui::case_rules(),
        parts: parts(),
        grades: grades(),
    })
}

fn parts() -> [Part; 5] {
    [
        (ui::case_part_read(), 10),
        (ui::case_part_prepare(), 40),
        (ui::case_part_present(), 15),
        (ui::case_part_questions(), 20),
        (ui::case_part_look_back(), 5),
    ]
    .map(|(name, minutes)| Part { name, minutes })
}

fn grades() -> [Grade; 5] {
    [
        Grade {
            step: ui::case_problem(),
            low: ui::case_problem_low(),
            middle: ui::case_problem_middle(),
            high: ui::case_problem_high(),
        },
        Grade {
            step: ui::case_options(),
            low: ui::case_options_low(),
            middle: ui::case_options_middle(),
            high: ui::case_options_high(),
        },
        Grade {
            step: ui::case_advice(),
            low: ui::case_advice_low(),
            middle: ui::case_advice_middle(),
            high: ui::case_advice_high(),
        },
        Grade {
            step: ui::case_risk(),
            low: ui::case_risk_low(),
            middle: ui::case_risk_middle(),
            high: ui::case_risk_high(),
        },
        Grade {
            step: ui::case_success(),
            low: ui::case_success_low(),
            middle: ui::case_success_middle(),
            high: ui::case_success_high(),
        },
    ]
}
