//! A company as the diagnosis takes it, from its profile's file.

use rolefit_advice::{Company, Costs, Fact, Facts, Intake};
use rolefit_catalogue::FactAnswer;
use rolefit_catalogue::company::{fact, item_index};
use rolefit_formats::{FactValue, Profile, read_profile};

/// The company of a profile's file.
pub fn company_of(bytes: &[u8]) -> Company {
    let profile = read_profile(bytes).unwrap();
    let facts = profile.facts.iter();
    let facts = facts.map(|(id, value)| (id.clone(), value_of(id, value)));
    let later = profile.later.iter();
    let later = later.map(|(id, level)| (item_index(id).unwrap(), *level));
    let intakes = profile.intakes.iter().map(|intake| Intake {
        label: intake.label.as_str().to_owned(),
        answers: intake.to_answers(),
    });
    Company {
        answers: profile.to_answers(),
        facts: Facts(facts.collect()),
        later: later.collect(),
        intakes: intakes.collect(),
        points: profile.points.clone(),
        costs: costs(&profile),
    }
}

fn value_of(id: &str, value: &FactValue) -> Fact {
    match value {
        FactValue::Number(number) => Fact::Number(*number),
        FactValue::Choices(options) => Fact::Choices(options.clone()),
        FactValue::Choice(text) => match fact(id).unwrap().answer {
            FactAnswer::Choice(_) => Fact::Choice(text.clone()),
            _ => Fact::Text(text.clone()),
        },
    }
}

fn costs(profile: &Profile) -> Costs {
    Costs {
        full_time: profile.costs.full_time_cost,
        part_time_rate: profile.costs.part_time_rate,
        weeks: profile.costs.weeks_a_year,
    }
}
