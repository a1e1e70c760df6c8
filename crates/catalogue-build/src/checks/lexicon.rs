//! What the reader looks for.

use std::collections::BTreeSet;

use super::Report;
use super::linter::range;
use crate::catalogue::{BankId, NO_SEAT, Role, SectionKind, StanceKind, TypeId};
use crate::convert::lexicon as convert;
use crate::files::File;
use crate::place::{At, Place};
use crate::raw::lexicon::{RawCue, RawMarker, Valued, Worded};
use crate::raw::{Raw, RawBank, list};

/// A phrase has its brackets in pairs and words in it, and the classes it names are there. A cue can be found and leads to
/// something; a class has words.
pub(super) fn lexicon_phrase(raw: &Raw, report: &Report<'_>) {
    let lexicon = &raw.lexicon;
    for class in &lexicon.words {
        let count = list(&class.words).count();
        if class.words.is_some() && count == 0 {
            report.at(
                class.name.place,
                "a class without words",
                "add some, or remove it",
            );
        }
        for word in list(&class.words).filter(|word| !is_plain(&word.value)) {
            report.at(
                word.place,
                format!("`{}` is no word", word.value),
                "letters, with `|` between the forms of a verb; no brackets",
            );
        }
    }
    let mut classes: Vec<(String, String)> =
        lexicon.words.iter().filter_map(convert::words).collect();
    classes.sort();
    let classes: Vec<(&str, &str)> = classes
        .iter()
        .map(|(name, words)| (name.as_str(), words.as_str()))
        .collect();
    for phrase in lexicon.lists().flat_map(list) {
        super::linter::phrase(phrase, &classes, report);
    }
    for cue in &lexicon.cues {
        let beside = cue.number.iter();
        let beside = beside.flat_map(|number| list(&number.before).chain(list(&number.after)));
        if list(&cue.phrases).count() + beside.count() == 0 {
            report.at(
                cue.place,
                "nothing says this",
                "add phrases, or phrases beside a number",
            );
        }
        if !cue.says_something() {
            report.at(
                cue.place,
                "nothing follows from this",
                "add seats, types, items or facts",
            );
        }
        if let Some(number) = &cue.number {
            range(number, report);
        }
    }
}

fn is_plain(word: &str) -> bool {
    let is_written =
        |form: &str| !form.trim().is_empty() && !form.contains(['{', '}', '(', ')', '<', '>']);
    word.split('|').all(is_written)
}

/// The words of closed sets are of their sets, each cue and each class stands once, weights and levels are within bounds.
pub(super) fn lexicon_word(raw: &Raw, report: &Report<'_>) {
    let lexicon = &raw.lexicon;
    let markers = |all: &[RawMarker], names: &[&str]| {
        for id in all.iter().filter_map(|marker| marker.id.as_ref()) {
            if !names.contains(&id.as_str()) {
                unknown(id, "word", report);
            }
        }
    };
    markers(&lexicon.sections, SectionKind::NAMES);
    markers(&lexicon.openers, SectionKind::NAMES);
    markers(&lexicon.stances, StanceKind::NAMES);
    if !raw.broken.contains(&File::LexiconGrammar) {
        complete(&lexicon.sections, "section", SectionKind::NAMES, report);
        complete(&lexicon.stances, "stance", StanceKind::NAMES, report);
    }
    let mut seen = BTreeSet::new();
    let ids = lexicon.cues.iter().filter_map(|cue| cue.id.as_ref());
    for id in ids.chain(lexicon.words.iter().map(|class| &class.name)) {
        if !seen.insert(id.as_str()) {
            report.at(id.place, format!("`{}` stands twice", id.value), "keep one");
        }
    }
    for cue in &lexicon.cues {
        within(&cue.seats, -5, 5, report);
        within(&cue.types, -5, 5, report);
        within(&cue.record, 0, 4, report);
        within(&cue.need, 0, 4, report);
    }
}

/// Each kind stands once.
fn complete(all: &[RawMarker], what: &str, names: &[&str], report: &Report<'_>) {
    let mut ids: Vec<&str> = all
        .iter()
        .filter_map(|one| one.id.as_ref().map(At::as_str))
        .collect();
    ids.sort_unstable();
    for name in names {
        let count = ids.iter().filter(|id| *id == name).count();
        if count != 1 {
            report.at(
                Place::start(File::LexiconGrammar),
                format!("{count} entries `{name}` of kind {what}"),
                "one of each kind",
            );
        }
    }
}

fn within(values: &Valued, least: i64, most: i64, report: &Report<'_>) {
    for (key, value) in values {
        if !(least..=most).contains(&value.value) {
            report.at(
                value.place,
                format!("{} for `{}` is out of bounds", value.value, key.value),
                format!("from {least} to {most}"),
            );
        }
    }
}

/// What a cue names is there: roles, types, items of the bank it speaks of, facts and their options.
pub(super) fn lexicon_reference(raw: &Raw, report: &Report<'_>) {
    for cue in &raw.lexicon.cues {
        known(&cue.seats, "role", report, |id| {
            id == NO_SEAT || Role::parse(id).is_some()
        });
        known(&cue.types, "type", report, |id| TypeId::parse(id).is_some());
        of_bank(cue, &raw.candidate, report);
        of_bank(cue, &raw.company, report);
    }
}

fn of_bank(cue: &RawCue, bank: &RawBank, report: &Report<'_>) {
    let (items, stated) = match bank.id {
        BankId::Candidate => (&cue.record, &cue.record_facts),
        BankId::Company => (&cue.need, &cue.need_facts),
    };
    let ids: BTreeSet<&str> = bank
        .items
        .iter()
        .filter_map(|item| item.id.as_ref().map(At::as_str))
        .collect();
    known(items, "item", report, |id| ids.contains(id));
    facts(stated, bank, cue.number.is_some(), report);
}

fn known(values: &Valued, what: &str, report: &Report<'_>, is: impl Fn(&str) -> bool) {
    for (id, _) in values.iter().filter(|(id, _)| !is(id.as_str())) {
        unknown(id, what, report);
    }
}

fn facts(stated: &Worded, bank: &RawBank, has_number: bool, report: &Report<'_>) {
    for (id, word) in stated {
        let named = |fact: &&crate::raw::RawFact| {
            fact.id
                .as_ref()
                .is_some_and(|other| other.value == id.value)
        };
        let Some(fact) = bank.facts.iter().find(named) else {
            unknown(id, "fact", report);
            continue;
        };
        let kind = fact.kind.as_ref().map_or("", At::as_str);
        if kind == "number" {
            if word.value != "number" || !has_number {
                report.at(
                    word.place,
                    format!("`{}` is a number, and none is read", id.value),
                    "write \"number\", and give the cue a number",
                );
            }
        } else if matches!(kind, "choice" | "choices")
            && !list(&fact.options).any(|option| option.value == word.value)
        {
            unknown(word, "option", report);
        }
    }
}

pub(super) fn unknown(name: &At<String>, what: &str, report: &Report<'_>) {
    report.at(
        name.place,
        format!("unknown {what} `{}`", name.value),
        "add it, or correct the id",
    );
}
