//! What a company's answers mean, as it is written: demands on a person, offers, stages, steps, part-time, titles.

use super::{Number, RawCitation, RawText, Text, Texts};
use crate::place::{At, Place};

/// A list of integers, absent where it is missing or something else.
pub(crate) type Numbers = Option<At<Vec<At<i64>>>>;

/// The rules about a company's need, and their texts.
#[derive(Debug, Default)]
pub(crate) struct RawNeed {
    pub(crate) rules: Vec<RawRule>,
    pub(crate) scale: Option<RawScale>,
    pub(crate) supplies: Vec<RawSupply>,
    pub(crate) caps: Vec<RawCap>,
    pub(crate) stages: Vec<RawStage>,
    pub(crate) both: Vec<RawBoth>,
    pub(crate) team_sizes: Vec<RawTeamSize>,
    pub(crate) steps: Vec<RawStep>,
    pub(crate) part_time: Option<RawPartTime>,
    pub(crate) mismatches: Vec<RawMismatch>,
    /// Of stages, both rules, team sizes, steps, inputs, outcomes and mismatches; `section` says which.
    pub(crate) texts: Vec<RawText>,
    pub(crate) sentences: Texts,
    pub(crate) ask: Text,
}

/// What one need asks of a person.
#[derive(Debug)]
pub(crate) struct RawRule {
    pub(crate) place: Place,
    /// The family its file is named after.
    pub(crate) stem: String,
    pub(crate) need: Text,
    pub(crate) demands: Vec<RawDemand>,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawDemand {
    pub(crate) item: Text,
    pub(crate) weight: Number,
    pub(crate) levels: Numbers,
}

/// How need answers become weights.
#[derive(Debug)]
pub(crate) struct RawScale {
    pub(crate) place: Place,
    pub(crate) share: [Number; 5],
    pub(crate) weight: Text,
    pub(crate) level: Text,
    pub(crate) most_of_whole: Number,
    pub(crate) fewest_items: Number,
    pub(crate) sources: Vec<RawCitation>,
}

/// Which fact supplies a want.
#[derive(Debug)]
pub(crate) struct RawSupply {
    pub(crate) place: Place,
    pub(crate) want: Text,
    pub(crate) fact: Text,
    pub(crate) reading: Text,
    /// Option of the fact → option of the want.
    pub(crate) levels: Option<Vec<(At<String>, At<String>)>>,
    /// Option of the want → smallest number.
    pub(crate) from: Option<Vec<(At<String>, At<i64>)>>,
    pub(crate) currencies: Texts,
    pub(crate) sources: Vec<RawCitation>,
}

/// What other facts limit a supply to.
#[derive(Debug)]
pub(crate) struct RawCap {
    pub(crate) place: Place,
    pub(crate) want: Text,
    pub(crate) facts: Texts,
    pub(crate) unless: Text,
    pub(crate) most: Text,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawStage {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) both: Text,
    pub(crate) codes: Text,
    pub(crate) reporting: Text,
    pub(crate) next: Text,
    pub(crate) roles: Texts,
    pub(crate) disagreement: Texts,
    pub(crate) sources: Vec<RawCitation>,
}

/// When one person is needed for both seats.
#[derive(Debug)]
pub(crate) struct RawBoth {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) stages: Texts,
    pub(crate) engineers_most: Number,
    pub(crate) absent: Texts,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawTeamSize {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) from: Number,
    pub(crate) to: Number,
    pub(crate) both: Text,
    pub(crate) sources: Vec<RawCitation>,
}

/// A planned step and the needs it raises.
#[derive(Debug)]
pub(crate) struct RawStep {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) raises: Vec<RawRaise>,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawRaise {
    pub(crate) need: Text,
    pub(crate) levels: Number,
}

/// When a part-time leader is enough.
#[derive(Debug)]
pub(crate) struct RawPartTime {
    pub(crate) place: Place,
    pub(crate) inputs: Vec<RawInput>,
    pub(crate) hours: Option<RawHours>,
    pub(crate) bounded: Option<RawNeeds>,
    pub(crate) needs_presence: Option<RawNeeds>,
    pub(crate) outcomes: Vec<RawOutcome>,
}

/// What the user may enter.
#[derive(Debug)]
pub(crate) struct RawInput {
    pub(crate) id: Text,
    pub(crate) unit: Text,
    pub(crate) min: Number,
    pub(crate) max: Number,
    pub(crate) default: Number,
}

#[derive(Debug)]
pub(crate) struct RawHours {
    pub(crate) place: Place,
    pub(crate) neither_below: Number,
    pub(crate) part_time_most: Number,
    pub(crate) full_time_least: Number,
    pub(crate) sources: Vec<RawCitation>,
}

/// Needs of which one at a level is enough.
#[derive(Debug)]
pub(crate) struct RawNeeds {
    pub(crate) place: Place,
    pub(crate) any_of: Texts,
    pub(crate) level: Number,
    pub(crate) sources: Vec<RawCitation>,
}

#[derive(Debug)]
pub(crate) struct RawOutcome {
    pub(crate) id: Text,
    pub(crate) when: Text,
}

/// A title that is not the work.
#[derive(Debug)]
pub(crate) struct RawMismatch {
    pub(crate) place: Place,
    pub(crate) id: Text,
    pub(crate) title: Text,
    pub(crate) verdict: Text,
    pub(crate) sources: Vec<RawCitation>,
}

impl RawNeed {
    /// The texts of that section.
    pub(crate) fn section<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a RawText> {
        let of = move |text: &&RawText| text.section.as_deref() == Some(name);
        self.texts.iter().filter(of)
    }

    /// Every place that names one of the company's items.
    pub(crate) fn needs(&self) -> impl Iterator<Item = &At<String>> {
        let rules = self.rules.iter().map(|rule| &rule.need);
        let raises = self.steps.iter().flat_map(|step| &step.raises);
        let part_time = self.part_time.iter();
        let sets = part_time.flat_map(|part| [&part.bounded, &part.needs_presence]);
        let any_of = sets.flatten().flat_map(|set| super::list(&set.any_of));
        let single = rules.chain(raises.map(|raise| &raise.need)).flatten();
        single.chain(any_of)
    }

    /// What rules, scale, offers, stages, steps, part-time and titles rest on.
    pub(super) fn citing<'a>(&'a self, all: &mut Vec<super::citing::Citing<'a>>) {
        let mut cite = |what: &str, id: &Text, place: Place, citations: &'a [RawCitation]| {
            all.push(super::citing::Citing {
                what: super::citing::named(what, id),
                place,
                citations,
            });
        };
        for rule in &self.rules {
            cite("the rule of", &rule.need, rule.place, &rule.sources);
        }
        if let Some(scale) = &self.scale {
            cite("the scale of", &None, scale.place, &scale.sources);
        }
        for supply in &self.supplies {
            cite("the supply of", &supply.want, supply.place, &supply.sources);
        }
        for cap in &self.caps {
            cite("the cap of", &cap.want, cap.place, &cap.sources);
        }
        for stage in &self.stages {
            cite("stage", &stage.id, stage.place, &stage.sources);
        }
        for both in &self.both {
            cite("rule", &both.id, both.place, &both.sources);
        }
        for size in &self.team_sizes {
            cite("team size", &size.id, size.place, &size.sources);
        }
        for step in &self.steps {
            cite("step", &step.id, step.place, &step.sources);
        }
        if let Some(part_time) = &self.part_time {
            if let Some(hours) = &part_time.hours {
                cite("the hours of", &None, hours.place, &hours.sources);
            }
            for set in [&part_time.bounded, &part_time.needs_presence]
                .into_iter()
                .flatten()
            {
                cite("the needs of", &None, set.place, &set.sources);
            }
        }
        for mismatch in &self.mismatches {
            cite("mismatch", &mismatch.id, mismatch.place, &mismatch.sources);
        }
    }
}
