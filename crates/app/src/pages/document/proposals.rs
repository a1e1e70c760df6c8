//! What was read in a document, as entries to decide on one by one.

use rolefit_catalogue::{Fact, FactAnswer, ui};
use rolefit_core::{Level, Question};
use rolefit_reading::{FactRead, FactValue, Proposal, Span};
use rolefit_ui::Choice;

use super::Of;
use super::taken::Taken;
use crate::ids::question;
use crate::pages::told::unit_name;
use crate::state::{Value, stage_of};

/// What a proposal is about.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum About {
    /// An answer to an item.
    Item(Question, Level),
    /// A fact.
    Fact(&'static Fact, Value),
}

/// Something proposed.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    /// The id of its item or fact.
    pub id: &'static str,
    /// What.
    pub about: About,
    /// Whether the words settle its level; a fact has none to settle. Where they do not, the level is the likeliest.
    pub settled: bool,
    /// The stretch quoted.
    pub quote: Span,
    /// The words in it that say so.
    pub words: Span,
    /// The number of its group in [`Of::groups`].
    pub group: usize,
}

/// Everything proposed that this side has a question for, group by group, each in the order of the document.
pub(super) fn entries(of: &Of, taken: &Taken) -> Vec<Entry> {
    let items = taken.reading.proposals.iter().filter_map(|it| item(of, it));
    let facts = taken.reading.facts.iter().filter_map(|it| fact(of, it));
    let mut all: Vec<Entry> = items.collect();
    for fact in facts {
        // The options of one fact are one answer, beside what states the first.
        match all.iter_mut().find(|entry| entry.id == fact.id) {
            Some(entry) => entry.take(fact),
            None => all.push(fact),
        }
    }
    all.sort_by_key(|entry| (entry.group, entry.quote, entry.id));
    all
}

fn item(of: &Of, proposal: &Proposal) -> Option<Entry> {
    let asked = question(of.side, proposal.item)?;
    Some(Entry {
        id: proposal.item,
        about: About::Item(asked, Level::new(proposal.level)?),
        settled: proposal.settled,
        quote: proposal.quote,
        words: proposal.words,
        group: stage_of(&(of.model)(), asked) as usize,
    })
}

/// The group of the facts.
const FACTS: usize = 3;

fn fact(of: &Of, read: &FactRead) -> Option<Entry> {
    let fact = (of.fact)(read.fact)?;
    let value = match (fact.answer, read.value) {
        (FactAnswer::Number { min, max, .. }, FactValue::Number(number)) => (min..=max)
            .contains(&number)
            .then_some(Value::Number(number)),
        (FactAnswer::Choice(options), FactValue::Option(id)) => options
            .iter()
            .any(|option| option.id == id)
            .then(|| Value::One(id.to_owned())),
        (FactAnswer::Choices(options), FactValue::Option(id)) => options
            .iter()
            .any(|option| option.id == id)
            .then(|| Value::Several(vec![id.to_owned()])),
        _ => None,
    };
    Some(Entry {
        id: read.fact,
        about: About::Fact(fact, value?),
        settled: true,
        quote: read.quote,
        words: read.quote,
        group: FACTS,
    })
}

impl Entry {
    /// Takes in the options that another entry about the same fact states.
    fn take(&mut self, other: Self) {
        if let (About::Fact(_, Value::Several(all)), About::Fact(_, Value::Several(more))) =
            (&mut self.about, other.about)
        {
            all.extend(more);
        }
    }

    /// A short name.
    pub fn name(&self, of: &Of) -> &'static str {
        match &self.about {
            About::Item(asked, _) => of.wording.name(*asked),
            About::Fact(fact, _) => fact.name,
        }
    }

    /// The question.
    pub fn question(&self, of: &Of) -> String {
        match &self.about {
            About::Item(asked, _) => of.wording.question_words(*asked),
            About::Fact(fact, _) => fact.question.to_owned(),
        }
    }

    /// What is proposed, at this level where it is an item.
    pub fn words_at(&self, of: &Of, level: Option<Level>) -> String {
        match &self.about {
            About::Item(asked, own) => of
                .wording
                .answer_words(*asked, Choice::Level(level.unwrap_or(*own))),
            About::Fact(fact, value) => said(fact, value),
        }
    }
}

/// A fact's value in words.
pub(super) fn said(fact: &Fact, value: &Value) -> String {
    let text = |id: &String| {
        let options = match fact.answer {
            FactAnswer::Choice(options) | FactAnswer::Choices(options) => options,
            _ => &[],
        };
        let found = options.iter().find(|option| option.id == id);
        found.map_or_else(|| id.clone(), |option| option.text.to_owned())
    };
    match value {
        Value::Number(number) => {
            let unit = match fact.answer {
                FactAnswer::Number { unit, .. } => unit_name(unit),
                _ => "",
            };
            ui::document_number(&number.to_string(), unit)
                .trim()
                .to_owned()
        }
        Value::One(one) => text(one),
        Value::Several(ids) => ids.iter().map(text).collect::<Vec<_>>().join(", "),
        Value::Wanted { level, .. } => level.clone(),
    }
}
