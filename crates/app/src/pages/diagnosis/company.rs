//! The open profile in the form that advice takes.

use std::collections::{BTreeMap, BTreeSet};

use rolefit_advice::{Company, Costs, Fact, Facts, Intake};
use rolefit_catalogue::FactAnswer;
use rolefit_catalogue::company::{self, bank};
use rolefit_core::{ItemIndex, Level, Question};

use crate::ids::question;
use crate::pages::intakes;
use crate::side::Side;
use crate::state::{Desk, Value, keys};

/// The company as it lies open. What this version does not know is left out.
pub(in crate::pages) fn of(desk: &Desk) -> Company {
    let told = || {
        let details = desk.details.iter();
        details.filter_map(|(key, it)| Some((key.as_str(), it.value.as_ref()?)))
    };
    let numbers = |kind: &'static str| {
        told().filter_map(move |(key, value)| match value {
            Value::Number(number) => Some((key.strip_prefix(kind)?, *number)),
            _ => None,
        })
    };
    let cost = |id: &str| numbers(keys::COST).find(|(key, _)| *key == id);
    let cost = |id: &str| cost(id).map(|(_, number)| number);
    let facts = told().filter_map(|(key, value)| {
        let id = key.strip_prefix("fact:")?;
        Some((id.to_owned(), fact(company::fact(id)?.answer, value)?))
    });
    let later = numbers(keys::LATER).filter_map(|(id, level)| {
        let level = Level::new(u8::try_from(level).ok()?)?;
        Some((item(id)?, level))
    });
    let points = numbers(keys::POINTS).filter_map(|(id, points)| {
        let points = u8::try_from(points).ok().filter(|points| *points <= 100)?;
        Some((id.to_owned(), points))
    });
    Company {
        answers: desk.answers(&bank()),
        facts: Facts(facts.collect()),
        later: later.collect::<BTreeMap<_, _>>(),
        intakes: intakes(desk),
        points: points.collect(),
        costs: Costs {
            full_time: cost("full_time_cost"),
            part_time_rate: cost("part_time_rate"),
            weeks: cost("weeks_a_year"),
        },
    }
}

/// What each stakeholder answered, in the order they were taken in.
fn intakes(desk: &Desk) -> Vec<Intake> {
    let kept = intakes::kept(desk).into_iter();
    kept.map(|(label, answers)| Intake { label, answers })
        .collect()
}

fn item(id: &str) -> Option<ItemIndex> {
    match question(Side::Company, id)? {
        Question::Item(item) => Some(item),
        Question::Pair(_) | Question::Block(_) => None,
    }
}

/// What a fact was answered with, if the catalogue offers this answer.
pub(in crate::pages) fn fact(answer: FactAnswer, value: &Value) -> Option<Fact> {
    match (answer, value) {
        (FactAnswer::Number { min, max, .. }, Value::Number(number)) => (min..=max)
            .contains(number)
            .then_some(Fact::Number(*number)),
        (FactAnswer::Choice(options), Value::One(id)) => {
            let offered = options.iter().any(|option| option.id == id);
            offered.then(|| Fact::Choice(id.clone()))
        }
        (FactAnswer::Choices(options), Value::Several(ids)) => {
            let offered = |id: &&String| options.iter().any(|option| option.id == **id);
            let ids: BTreeSet<String> = ids.iter().filter(offered).cloned().collect();
            Some(Fact::Choices(ids))
        }
        (FactAnswer::Text { .. } | FactAnswer::Date, Value::One(text)) => {
            Some(Fact::Text(text.clone()))
        }
        _ => None,
    }
}
