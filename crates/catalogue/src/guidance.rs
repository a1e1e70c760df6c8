//! Words for a company's brief and interviews: what a brief says of each need, what an interviewer asks about each
//! competency, which figures a first year is measured by.

use rolefit_core::{ItemIndex, Level};

use crate::generated::guidance::provenance::{INTERVIEW_CITATIONS, MEASURE_CITATIONS};
use crate::generated::guidance::{INTERVIEWS, MEASURES, NEEDS};
use crate::provenance::{Citation, found};

/// What a brief says of a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NeedText {
    /// Level 0, as a task the seat is not for.
    pub settled: &'static str,
    /// How the company says level 2 in public.
    pub at_2: &'static str,
    /// How it says level 3.
    pub at_3: &'static str,
    /// How it says level 4.
    pub at_4: &'static str,
    /// What the person does about it.
    pub duty: &'static str,
    /// What is true after 30 days.
    pub day_30: &'static str,
    /// What is true after 90 days.
    pub day_90: &'static str,
    /// What is true after a year.
    pub day_365: &'static str,
    /// A figure that shows it: a phrase.
    pub measure: &'static str,
    /// What a candidate may ask about it.
    pub ask: &'static str,
}

impl NeedText {
    /// How the company says this level in public; `None` below level 2, where there is no need to speak of.
    #[must_use]
    pub fn at(&self, level: Level) -> Option<&'static str> {
        match level.get() {
            2 => Some(self.at_2),
            3 => Some(self.at_3),
            4 => Some(self.at_4),
            _ => None,
        }
    }
}

/// What an interviewer asks about a competency, and what there is to hear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InterviewText {
    /// Asks for something done.
    pub ask: &'static str,
    /// What an answer is like that speaks for levels 0 and 1.
    pub low: &'static str,
    /// The same for level 2.
    pub middle: &'static str,
    /// The same for levels 3 and 4.
    pub high: &'static str,
    /// Goes to the bottom of it.
    pub follow_up: &'static str,
    /// The same for somebody who was there.
    pub referee: &'static str,
    /// The kinds of interviewer who can judge it, best first.
    pub by: &'static [&'static str],
}

/// A figure to measure a first year by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Stable id.
    pub id: &'static str,
    /// The figure: a phrase.
    pub name: &'static str,
    /// What to know about it: sentences.
    pub note: &'static str,
    /// The stages it is suggested for.
    pub stages: &'static [&'static str],
}

/// What a brief says of the need; `None` for an index that is not of the company's bank.
#[must_use]
pub fn need(index: ItemIndex) -> Option<&'static NeedText> {
    NEEDS.get(usize::from(index.0))
}

/// What to ask about the competency; `None` for an id this catalogue does not have.
#[must_use]
pub fn interview(competency: &str) -> Option<&'static InterviewText> {
    let found = INTERVIEWS.iter().find(|(id, _)| *id == competency);
    found.map(|(_, text)| text)
}

/// Figures for a first year, in the order in which they are suggested.
#[must_use]
pub fn measures() -> &'static [Measure] {
    &MEASURES
}

/// What the choice of interviewers for a competency rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn interview_sources(competency: &str) -> &'static [Citation] {
    found(&INTERVIEWS, &INTERVIEW_CITATIONS, |(id, _)| {
        *id == competency
    })
}

/// What a figure for the first year rests on; empty for an id this catalogue does not have.
#[must_use]
pub fn measure_sources(id: &str) -> &'static [Citation] {
    found(&MEASURES, &MEASURE_CITATIONS, |measure| measure.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{FactAnswer, company};

    #[test]
    fn every_need_speaks_in_the_order_of_the_bank() {
        assert_eq!(NEEDS.len(), company::item_ids().len());
        for place in 0..NEEDS.len() {
            let index = ItemIndex(u16::try_from(place).unwrap());
            let text = need(index).unwrap();
            assert_eq!(text.at(Level::ALL[1]), None);
            assert_eq!(text.at(Level::ALL[4]), Some(text.at_4));
            // Each line may stand first in its list.
            for line in [text.day_30, text.day_90, text.day_365, text.at_2, text.at_3] {
                let first = line.split(' ').next().unwrap();
                assert!(!["It", "Its", "They", "Their"].contains(&first), "{line}");
            }
        }
        let hiring = need(company::item_index("need_hiring").unwrap()).unwrap();
        if cfg!(not(feature = "pseudo")) {
            assert!(hiring.duty.starts_with("Run hiring"), "{}", hiring.duty);
        }
    }

    #[test]
    fn every_stage_has_measures_and_every_measure_a_stage() {
        let Some(FactAnswer::Choice(stages)) = company::fact("stage").map(|fact| fact.answer)
        else {
            panic!("no stages");
        };
        for measure in measures() {
            assert!(!measure.stages.is_empty() && !measure_sources(measure.id).is_empty());
            for stage in measure.stages {
                assert!(stages.iter().any(|option| option.id == *stage), "{stage}");
            }
        }
        for stage in stages {
            let of = measures().iter().filter(|it| it.stages.contains(&stage.id));
            assert!(of.count() >= 3, "{}", stage.id);
        }
    }

    #[test]
    fn every_competency_of_a_candidate_has_a_guide() {
        for place in 0..crate::item_ids().len() {
            let index = ItemIndex(u16::try_from(place).unwrap());
            let id = crate::item_competency(index);
            assert!(
                interview(id).is_some_and(|guide| !guide.by.is_empty()),
                "{id}"
            );
            assert!(!interview_sources(id).is_empty(), "{id}");
        }
        assert_eq!(interview("no_such_competency"), None);
    }
}
