//! What each stakeholder answered, apart from everybody else, and where they disagree. Nobody is averaged.

use std::cmp::Reverse;

use rolefit_catalogue::company;
use rolefit_core::{
    Answers, Circumstances, CompanyVerdict, Question, SeatOutlook, company_verdict, outlook,
};

use super::said::{Said, said};
use crate::company::Intake;

/// One stakeholder's own verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stakeholder {
    /// Who, as they wrote it.
    pub label: String,
    /// What their answers say.
    pub verdict: CompanyVerdict<'static>,
    /// The seat over the draws.
    pub seat: SeatOutlook,
}

/// Who answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// Whose answers give the diagnosis.
    Owner,
    /// The intake at this place.
    Intake(usize),
}

/// A question on which two of them are apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disagreement {
    /// The question.
    pub question: Question,
    /// Its weight for the seat; zero where it says nothing about it.
    pub weight: u16,
    /// What everybody who answered it said, the owner first.
    pub answers: Vec<(Who, Said)>,
}

/// Each intake's own verdict, in the order given. The facts are the company's.
#[must_use]
pub fn stakeholders(intakes: &[Intake], facts: &Circumstances<'_>) -> Vec<Stakeholder> {
    let model = company::model();
    intakes
        .iter()
        .map(|intake| {
            let seat = outlook(&model, &intake.answers).seat;
            Stakeholder {
                label: intake.label.clone(),
                verdict: company_verdict(seat.verdict, company::both_rules(), facts),
                seat,
            }
        })
        .collect()
}

/// The questions on which two of them are apart: two levels or more on an item, opposite sides of a pair. The heaviest
/// for the seat first, equal ones in the order of the bank.
#[must_use]
pub fn disagreements(owner: &Answers, intakes: &[Intake]) -> Vec<Disagreement> {
    let bank = company::bank();
    let axis = company::seat_axis();
    let everybody: Vec<(Who, &Answers)> = std::iter::once((Who::Owner, owner))
        .chain(
            intakes
                .iter()
                .enumerate()
                .map(|(place, intake)| (Who::Intake(place), &intake.answers)),
        )
        .collect();
    let weight = |question| match question {
        Question::Item(item) => axis
            .items()
            .find(|it| it.question == item)
            .map_or(0, |it| it.weight),
        Question::Pair(pair) => axis
            .pairs
            .iter()
            .find(|it| it.question == pair)
            .map_or(0, |it| it.weight),
        Question::Block(_) => 0,
    };
    let mut found: Vec<Disagreement> = bank
        .item_indices()
        .map(Question::Item)
        .chain(bank.pair_indices().map(Question::Pair))
        .filter_map(|question| {
            let answers: Vec<(Who, Said)> = everybody
                .iter()
                .filter_map(|(who, answers)| Some((*who, said(question, answers)?)))
                .collect();
            apart(&answers).then(|| Disagreement {
                question,
                weight: weight(question),
                answers,
            })
        })
        .collect();
    // The sort is stable: equal weights stay in the order of the bank.
    found.sort_by_key(|it| Reverse(it.weight));
    found
}

fn apart(answers: &[(Who, Said)]) -> bool {
    let levels = answers.iter().filter_map(|(_, said)| match said {
        Said::Level(level) => Some(level.get()),
        _ => None,
    });
    let (least, most) = (levels.clone().min(), levels.max());
    let sides = || {
        answers.iter().filter_map(|(_, said)| match said {
            Said::Position(position) => Some(position.get() > 0),
            _ => None,
        })
    };
    let far = least
        .zip(most)
        .is_some_and(|(least, most)| most - least >= 2);
    far || (sides().any(|cto| cto) && sides().any(|cto| !cto))
}
