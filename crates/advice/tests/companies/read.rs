//! Reads the fixtures: a company's profile as JSON, and what is expected of it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use rolefit_advice::{Company, Costs, Fact, Facts, Intake};
use rolefit_catalogue::{FactAnswer, company};
use rolefit_core::{Answer, Answers, Choice, Level, Position, TypeId};
use serde_json::{Map, Value};

/// The folder of the companies.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/companies")
}

/// The names of all companies, in alphabetical order.
pub fn names() -> Vec<String> {
    let entries = std::fs::read_dir(folder()).unwrap();
    let mut names: Vec<String> = entries
        .filter_map(|entry| {
            let name = entry.unwrap().file_name().into_string().unwrap();
            Some(name.strip_suffix(".json")?.to_owned())
        })
        .collect();
    names.sort();
    names
}

/// A company by its name.
pub fn company(name: &str) -> Company {
    let text = std::fs::read_to_string(folder().join(format!("{name}.json"))).unwrap();
    let root: Value = serde_json::from_str(&text).unwrap();
    let root = root.as_object().unwrap();
    assert_eq!(root["side"], "company", "{name}");
    Company {
        answers: answers(root),
        facts: Facts(each(root, "facts", |id, value| Some(fact(id, value)))),
        later: part(root, "later")
            .map(|(id, level)| (company::item_index(id).unwrap(), level_of(level).unwrap()))
            .collect(),
        intakes: root
            .get("intakes")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|intake| Intake {
                label: intake["label"].as_str().unwrap().to_owned(),
                answers: answers(intake.as_object().unwrap()),
            })
            .collect(),
        points: each(root, "points", |_, points| {
            u8::try_from(points.as_u64()?).ok()
        }),
        costs: costs(root),
    }
}

fn costs(root: &Map<String, Value>) -> Costs {
    let cost = |id: &str| {
        let number = root.get("costs")?.get(id)?.as_u64()?;
        Some(u32::try_from(number).unwrap())
    };
    Costs {
        full_time: cost("full_time_cost"),
        part_time_rate: cost("part_time_rate"),
        weeks: cost("weeks_a_year"),
    }
}

fn answers(from: &Map<String, Value>) -> Answers {
    let mut answers = Answers::open(&company::bank());
    let stands = |value: &Value, known: bool| {
        assert!(known || value.is_null(), "{value} is no answer");
    };
    for (id, value) in part(from, "answers") {
        let level = level_of(value);
        stands(value, level.is_some());
        let item = company::item_index(id).unwrap_or_else(|| panic!("no item {id}"));
        answers.set_item(item, level.map_or(Answer::Declined, Answer::Given));
    }
    for (id, value) in part(from, "pairs") {
        let position = value
            .as_i64()
            .and_then(|at| Position::new(i8::try_from(at).ok()?));
        stands(value, position.is_some());
        let pair = company::pair_index(id).unwrap_or_else(|| panic!("no pair {id}"));
        answers.set_pair(pair, position.map_or(Answer::Declined, Answer::Given));
    }
    for (id, value) in part(from, "blocks") {
        let kind = |of: &str| TypeId::from_id(value.get(of)?.as_str()?);
        let choice = kind("most")
            .zip(kind("least"))
            .and_then(|(a, b)| Choice::new(a, b));
        stands(value, choice.is_some());
        let block = company::block_index(id).unwrap_or_else(|| panic!("no block {id}"));
        answers.set_block(block, choice.map_or(Answer::Declined, Answer::Given));
    }
    answers
}

/// A level as a file gives it; `None` for anything else.
pub fn level_of(value: &Value) -> Option<Level> {
    Level::new(u8::try_from(value.as_u64()?).ok()?)
}

fn fact(id: &str, value: &Value) -> Fact {
    match value {
        Value::Number(number) => Fact::Number(u32::try_from(number.as_u64().unwrap()).unwrap()),
        Value::Array(options) => {
            let ids = options.iter().map(|id| id.as_str().unwrap().to_owned());
            Fact::Choices(ids.collect::<BTreeSet<_>>())
        }
        // An option's id, a text or a date: which of them it is, the fact itself says.
        Value::String(text) => match company::fact(id).unwrap().answer {
            FactAnswer::Choice(_) => Fact::Choice(text.clone()),
            _ => Fact::Text(text.clone()),
        },
        other => panic!("{other} is no fact"),
    }
}

fn part<'a>(
    from: &'a Map<String, Value>,
    name: &str,
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    from.get(name)
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
}

fn each<T>(
    from: &Map<String, Value>,
    name: &str,
    read: impl Fn(&str, &Value) -> Option<T>,
) -> BTreeMap<String, T> {
    part(from, name)
        .map(|(id, value)| (id.clone(), read(id, value).unwrap()))
        .collect()
}
