//! Where a proposal stands, as the profile tells it: another tab and a reload see the same. And what deciding on it does.

use rolefit_core::{Level, Question};
use rolefit_ui::Choice;

use super::proposals::{About, Entry};
use crate::pages::quotes;
use crate::side::Side;
use crate::state::{Desk, Value, fact_key, keys};

/// Where a proposal stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Standing {
    /// Nobody has decided, and the question is open.
    Open,
    /// The person has answered the same themselves.
    Same,
    /// The person has answered themselves, and the words leave open whether it is their level.
    Answered,
    /// The person has answered otherwise themselves. Nothing takes that answer's place but their choice.
    Otherwise,
    /// It was confirmed, perhaps at another level.
    Confirmed,
    /// It was refused.
    Refused,
}

impl Standing {
    /// Whether it waits for a decision.
    pub fn waits(&self) -> bool {
        matches!(
            self,
            Self::Open | Self::Same | Self::Answered | Self::Otherwise
        )
    }
}

fn refused_key(entry: &Entry) -> String {
    [keys::REFUSED, entry.id].concat()
}

fn is(value: Option<&Value>, quote: &str) -> bool {
    matches!(value, Some(Value::One(text)) if text == quote)
}

/// Where a proposal with this quote stands.
pub(super) fn standing(side: Side, desk: &Desk, entry: &Entry, quote: &str) -> Standing {
    if is(desk.detail(&refused_key(entry)), quote) {
        return Standing::Refused;
    }
    match &entry.about {
        About::Item(asked, level) => match desk.choice(*asked) {
            None => Standing::Open,
            Some(_) if quotes::rests(side, desk, *asked, quote) => Standing::Confirmed,
            Some(Choice::Level(own)) if own == *level => Standing::Same,
            Some(Choice::Level(own)) if !entry.settled && own.get() > 0 => Standing::Answered,
            Some(_) => Standing::Otherwise,
        },
        About::Fact(_, value) => match desk.fact(entry.id) {
            None => Standing::Open,
            Some(own) if own == value => Standing::Confirmed,
            Some(_) => Standing::Otherwise,
        },
    }
}

/// What goes into the profile at once.
#[derive(Debug, Default)]
pub(super) struct Decision {
    /// Answers to questions.
    pub choices: Vec<(Question, Choice)>,
    /// Facts, quotes and refusals by key.
    pub told: Vec<(String, Option<Value>)>,
}

impl Decision {
    /// Takes a proposal, at another level than the one proposed if `level` says so.
    pub fn confirm(&mut self, desk: &Desk, entry: &Entry, quote: &str, level: Option<Level>) {
        match &entry.about {
            About::Item(asked, own) => {
                let level = level.unwrap_or(*own);
                self.choices.push((*asked, Choice::Level(level)));
                let rests = quotes::value(level, quote);
                self.told.push((quotes::key(entry.id), rests));
            }
            About::Fact(_, value) => self.told.push((fact_key(entry.id), Some(value.clone()))),
        }
        let refused = refused_key(entry);
        if desk.detail(&refused).is_some() {
            self.told.push((refused, None));
        }
    }

    /// Refuses a proposal. What it was confirmed from before no longer stands behind the answer; the answer stays. A fact
    /// rests on no quote: refused, what was confirmed of it goes.
    pub fn refuse(&mut self, desk: &Desk, entry: &Entry, quote: &str) {
        if quotes::was_confirmed(desk, entry.id, quote) {
            self.told.push((quotes::key(entry.id), None));
        }
        if let About::Fact(_, value) = &entry.about
            && desk.fact(entry.id) == Some(value)
        {
            self.told.push((fact_key(entry.id), None));
        }
        let quote = Value::One(quote.to_owned());
        self.told.push((refused_key(entry), Some(quote)));
    }
}
