//! The words an answer rests on: quoted from the document it was confirmed from, and kept with the level they were confirmed
//! as. An answer that was since changed by hand no longer rests on them, so they are neither shown nor exported until it is
//! changed back.

use std::collections::BTreeMap;

use rolefit_catalogue::ui;
use rolefit_core::{Level, Question};
use rolefit_formats::Profile;
use rolefit_formats::profile::evidence;
use rolefit_ui::Choice;
use yew::prelude::*;

use crate::ids;
use crate::side::Side;
use crate::state::{Desk, Value, keys};

/// The key of what an answer rests on.
pub(super) fn key(item: &str) -> String {
    [keys::EVIDENCE, item].concat()
}

/// A document's words as they are kept for an answer of this level; none where there are no words.
pub(super) fn value(level: Level, words: &str) -> Option<Value> {
    let quote = evidence::quote(words)?;
    Some(Value::One(format!("{}\n{quote}", level.get())))
}

/// The level and the words of such a value.
fn parts(value: &Value) -> Option<(Level, &str)> {
    let Value::One(kept) = value else {
        return None;
    };
    let (level, quote) = kept.split_once('\n')?;
    Some((level.parse().ok().and_then(Level::new)?, quote))
}

/// Whether these words were once confirmed for an item, at whatever level.
pub(super) fn was_confirmed(desk: &Desk, item: &str, words: &str) -> bool {
    let kept = desk.detail(&key(item)).and_then(parts);
    kept.is_some_and(|(_, quote)| evidence::quote(words).as_deref() == Some(quote))
}

/// The words that the answer to a question of this side rests on.
pub(super) fn of(side: Side, desk: &Desk, question: Question) -> Option<&str> {
    let Some(Choice::Level(given)) = desk.choice(question) else {
        return None;
    };
    let (level, quote) = parts(desk.detail(&key(ids::id(side, question)))?)?;
    (level == given).then_some(quote)
}

/// Whether the answer to a question of this side rests on these words.
pub(super) fn rests(side: Side, desk: &Desk, question: Question, words: &str) -> bool {
    of(side, desk, question).is_some_and(|quote| evidence::quote(words).as_deref() == Some(quote))
}

/// The words behind every answer that rests on some.
pub(super) fn all(side: Side, desk: &Desk) -> BTreeMap<Question, String> {
    let questions = desk.entries.iter().map(|(question, _)| *question);
    let quoted =
        questions.filter_map(|question| Some((question, of(side, desk, question)?.to_owned())));
    quoted.collect()
}

/// What a quote is said to come from.
fn source(side: Side) -> &'static str {
    match side {
        Side::Candidate => ui::rests_on_document(),
        Side::Company => ui::rests_on_ad(),
    }
}

/// A quote with where it comes from, on a line of its own.
pub(super) fn line(side: Side, quote: Option<&str>) -> Html {
    let Some(quote) = quote else {
        return Html::default();
    };
    html! { <p class="rests-on">{ source(side) }{ " " }<q lang="en">{ quote }</q></p> }
}

/// The same as plain text.
pub(super) fn words(side: Side, quote: &str) -> String {
    ui::rests_on(source(side), quote)
}

/// Adds to an exported profile what its answers rest on.
pub(super) fn fill(profile: &mut Profile, desk: &Desk) {
    for (key, detail) in desk.details.iter() {
        let kept = detail.value.as_ref().and_then(parts);
        let (Some(item), Some((level, quote))) = (key.strip_prefix(keys::EVIDENCE), kept) else {
            continue;
        };
        if profile.answers.get(item) == Some(&Some(level)) {
            profile.evidence.insert(item.to_owned(), quote.to_owned());
        }
    }
}

/// The same from an imported profile, by key.
pub(super) fn told(profile: &Profile) -> Vec<(String, Value)> {
    let quotes = profile.evidence.iter();
    let kept = quotes.filter_map(|(item, quote)| {
        let level = (*profile.answers.get(item)?)?;
        Some((key(item), value(level, quote)?))
    });
    kept.collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use rolefit_formats::read_profile;

    use super::*;
    use crate::state::{Action, Profile as Open, State};

    const FILE: &str = r#"{"format":"rolefit.profile/1","side":"candidate",
        "answers":{"org_design":3,"hiring_loop":null,"coaching_engineers":2},
        "evidence":{"org_design":"Led “60” engineers."}}"#;

    fn told_of(item: &str, level: u8, told: Vec<(String, Option<Value>)>) -> State {
        let mut state = State::default();
        let choice = Choice::Level(Level::new(level).unwrap());
        state.apply(Action::Told {
            choices: vec![(asked(item), choice)],
            told,
            now: 1,
            profile: profile(),
        });
        state
    }

    fn profile() -> Open {
        Open {
            id: "a".into(),
            side: Side::Candidate,
            label: String::new(),
            created: 1,
            updated: 1,
            later: Vec::new(),
        }
    }

    fn asked(item: &str) -> Question {
        ids::question(Side::Candidate, item).unwrap()
    }

    #[test]
    fn what_comes_in_goes_out_as_it_was() {
        let before = read_profile(FILE.as_bytes()).unwrap();
        let mut after = before.clone();
        after.evidence.clear();
        fill(&mut after, &Desk::holding(told(&before)));
        assert_eq!(after, before);
    }

    #[test]
    fn an_answer_changed_by_hand_rests_on_nothing_until_it_is_changed_back() {
        let three = Level::new(3).unwrap();
        let kept = value(three, "Led\n60 \u{202e}engineers.");
        let mut state = told_of("org_design", 3, vec![(key("org_design"), kept)]);
        let seen = |state: &State| {
            let quote = of(Side::Candidate, &state.open, asked("org_design"));
            quote.map(str::to_owned)
        };
        assert_eq!(seen(&state).as_deref(), Some("Led 60 engineers."));
        let mut answer = |choice| {
            state.apply(Action::Answered {
                question: asked("org_design"),
                choice,
                now: 2,
                profile: profile(),
            });
            (seen(&state), all(Side::Candidate, &state.open).len())
        };
        assert_eq!(answer(Choice::Level(Level::new(2).unwrap())), (None, 0));
        assert_eq!(answer(Choice::Declined), (None, 0));
        let back = answer(Choice::Level(three));
        assert_eq!(back, (Some("Led 60 engineers.".into()), 1));
        assert!(was_confirmed(
            &state.open,
            "org_design",
            "Led 60 engineers."
        ));
        assert!(!was_confirmed(&state.open, "org_design", "Led engineers."));
    }

    #[test]
    fn a_quote_of_another_level_or_of_no_answer_is_not_exported() {
        let mut file = read_profile(FILE.as_bytes()).unwrap();
        file.evidence.clear();
        let two = Level::new(2).unwrap();
        let stale = ["org_design", "hiring_loop", "nobody_s"]
            .map(|item| (key(item), value(two, "x").unwrap()));
        fill(&mut file, &Desk::holding(stale));
        assert!(file.evidence.is_empty());
        let stands = (key("coaching_engineers"), value(two, "x").unwrap());
        fill(&mut file, &Desk::holding([stands]));
        assert_eq!(file.evidence.len(), 1);
    }
}
