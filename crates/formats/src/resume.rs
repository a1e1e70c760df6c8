//! A candidate's confirmed answers as JSON Resume (draft-07), with what each rests on.
//!
//! Only what was confirmed from a document is written: the quote under `work`, what it shows under `skills`, and under
//! `meta` which answer rests on which quote. No name but the label the user gave the profile, no dates of study, nothing
//! that is not in the answers. [`crate::incoming`] reads it back.

use rolefit_catalogue as catalogue;
use serde_json::{Map, Value, json};

use crate::document::{Document, to_pretty};
use crate::profile::{Profile, Side};

/// Writes the profile's answers that have evidence. Items that are not answered with a level, or not the catalogue's, are left
/// out. The same input gives the same bytes.
#[must_use]
pub fn json_resume(profile: &Profile) -> String {
    let answers = confirmed(profile);
    let mut resume = Map::new();
    let label = profile.label.as_str().trim();
    if !label.is_empty() {
        resume.insert("basics".to_owned(), json!({ "name": label }));
    }
    if !answers.is_empty() {
        let mut highlights: Vec<&str> = Vec::new();
        for answer in &answers {
            if !highlights.contains(&answer.quote) {
                highlights.push(answer.quote);
            }
        }
        resume.insert("work".to_owned(), json!([{ "highlights": highlights }]));
        resume.insert("skills".to_owned(), Value::Array(skills(&answers)));
    }
    let rests: Vec<Value> = answers
        .iter()
        .map(|answer| json!({ "item": answer.item, "level": answer.level, "quote": answer.quote }))
        .collect();
    let meta = json!({
        "format": <Profile as Document>::FORMAT,
        "catalogue_version": catalogue::VERSION,
        "evidence": rests,
    });
    resume.insert("meta".to_owned(), meta);
    to_pretty(&Value::Object(resume))
}

/// An answer and what it rests on.
struct Confirmed<'e> {
    item: &'static str,
    name: &'static str,
    competency: &'static str,
    level: u8,
    quote: &'e str,
}

/// The answers with evidence, in the order of the bank.
fn confirmed(profile: &Profile) -> Vec<Confirmed<'_>> {
    if profile.side != Side::Candidate {
        return Vec::new();
    }
    let answered = |item: &'static str| {
        let level = (*profile.answers.get(item)?)?;
        let quote = profile.evidence.get(item)?.trim();
        let index = catalogue::item_index(item)?;
        let found = Confirmed {
            item,
            name: catalogue::item_name(index),
            competency: catalogue::item_competency(index),
            level: level.get(),
            quote,
        };
        (!quote.is_empty()).then_some(found)
    };
    catalogue::item_ids().filter_map(answered).collect()
}

/// What the answers show, by competency, in the order of the bank.
fn skills(answers: &[Confirmed<'_>]) -> Vec<Value> {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    // level 0 says that it was not done
    for answer in answers.iter().filter(|answer| answer.level > 0) {
        let name = catalogue::competency_name(answer.competency).unwrap_or(answer.competency);
        match groups.iter_mut().find(|(known, _)| *known == name) {
            Some((_, items)) => items.push(answer.name),
            None => groups.push((name, vec![answer.name])),
        }
    }
    groups
        .into_iter()
        .map(|(name, keywords)| json!({ "name": name, "keywords": keywords }))
        .collect()
}
