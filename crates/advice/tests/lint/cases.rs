//! The labelled cases as they are written.

use std::collections::BTreeSet;
use std::path::Path;

use rolefit_advice::lint::{Finding, Linter, Subject};
use rolefit_advice::{Fact, Facts};
use rolefit_core::RoleId;
use toml::{Table, Value};

/// A sentence with the rules that have to find something in it.
pub struct Sentence {
    pub text: String,
    pub expect: BTreeSet<String>,
}

/// A text with what is known beside it and what has to be found: each rule with how its sentences begin.
pub struct Text {
    pub name: String,
    pub title: String,
    pub text: String,
    pub facts: Facts,
    pub need: Option<RoleId>,
    pub expect: Vec<(String, Vec<String>)>,
}

impl Text {
    pub fn lint(&self, linter: &Linter) -> Vec<Finding> {
        linter.lint(&Subject {
            title: &self.title,
            text: &self.text,
            facts: &self.facts,
            need: self.need,
        })
    }
}

fn entries(file: &str, key: &str) -> Vec<Table> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../fixtures/linter")
        .join(file);
    let table: Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let list = table[key].as_array().unwrap();
    list.iter()
        .map(|entry| entry.as_table().unwrap().clone())
        .collect()
}

fn strings(value: &Value) -> Vec<String> {
    let list = value.as_array().unwrap();
    list.iter()
        .map(|entry| entry.as_str().unwrap().to_owned())
        .collect()
}

fn string(entry: &Table, key: &str) -> String {
    entry[key].as_str().unwrap().to_owned()
}

/// The files of labelled sentences. Each has to hold the bar by itself.
pub const SETS: [&str; 2] = ["sentences.toml", "fresh.toml"];

/// The labelled sentences of one file.
pub fn sentences(file: &str) -> Vec<Sentence> {
    let read = |entry: Table| Sentence {
        text: string(&entry, "text"),
        expect: strings(&entry["expect"]).into_iter().collect(),
    };
    entries(file, "case").into_iter().map(read).collect()
}

/// The labelled texts.
pub fn texts() -> Vec<Text> {
    let read = |entry: Table| Text {
        name: string(&entry, "name"),
        title: string(&entry, "title"),
        text: string(&entry, "text"),
        facts: facts(entry.get("facts")),
        need: entry.get("need").map(|need| role(need.as_str().unwrap())),
        expect: expected(entry["expect"].as_table().unwrap()),
    };
    entries("texts.toml", "text")
        .into_iter()
        .map(read)
        .collect()
}

fn expected(table: &Table) -> Vec<(String, Vec<String>)> {
    table
        .iter()
        .map(|(rule, on)| (rule.clone(), strings(on)))
        .collect()
}

fn facts(table: Option<&Value>) -> Facts {
    let entries = table.and_then(Value::as_table).into_iter().flatten();
    let read = |(id, value): (&String, &Value)| {
        let fact = match value {
            Value::Integer(number) => Fact::Number(u32::try_from(*number).unwrap()),
            Value::String(option) => Fact::Choice(option.clone()),
            other => Fact::Choices(strings(other).into_iter().collect()),
        };
        (id.clone(), fact)
    };
    Facts(entries.map(read).collect())
}

fn role(name: &str) -> RoleId {
    match name {
        "cto" => RoleId::Cto,
        "vp_engineering" => RoleId::VpEngineering,
        other => panic!("no label uses {other}"),
    }
}
