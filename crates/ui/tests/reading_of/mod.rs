//! Everything the screens say about a profile, in the order they say it.

mod ends;
mod result;

use rolefit_catalogue::model;
use rolefit_core::{Answers, Question, Stage, State, next_in};
use rolefit_ui::Reading;

/// How many questions a result lists under what would change it.
const LISTED: usize = 3;

/// One text of a screen.
pub struct Said {
    /// Where it stands.
    pub place: &'static str,
    /// The text.
    pub text: String,
    /// Whether it is a whole sentence; else a heading, a button, a row's end.
    pub whole: bool,
}

/// The texts of a page.
#[derive(Default)]
pub struct Page(pub Vec<Said>);

impl Page {
    /// A whole sentence, or several.
    fn say(&mut self, place: &'static str, text: impl Into<String>) {
        let (text, whole) = (text.into(), true);
        self.0.push(Said { place, text, whole });
    }

    /// Whole sentences, if there are any.
    fn say_if(&mut self, place: &'static str, text: Option<impl Into<String>>) {
        if let Some(text) = text {
            self.say(place, text);
        }
    }

    /// A phrase.
    fn label(&mut self, place: &'static str, text: impl Into<String>) {
        let (text, whole) = (text.into(), false);
        self.0.push(Said { place, text, whole });
    }
}

/// The result with everything that folds open, the one-page summary, the stages' ends, the two-minute mode.
pub fn explanations(reading: &Reading, answers: &Answers) -> Page {
    let mut page = Page::default();
    result::say(&mut page, reading, answers);
    ends::say(&mut page, reading, answers);
    page
}

/// The open questions a result lists under what would change it.
pub fn listed(reading: &Reading, answers: &Answers) -> Vec<Question> {
    let settled = reading
        .outlook
        .as_ref()
        .is_some_and(|outlook| outlook.seat.state == State::Settled);
    let stage = if settled { Stage::Types } else { Stage::Seat };
    let mut found: Vec<Question> = Vec::new();
    while found.len() < LISTED
        && let Some(next) = next_in(&model(), answers, stage, &found)
        && !found.contains(&next)
    {
        found.push(next);
    }
    found
}
