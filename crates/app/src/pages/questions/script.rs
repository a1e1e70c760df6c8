//! What tells one side's questions from the other's: what they are read against, and the words around them.

use rolefit_core::{Ends, Model, Stage};
use rolefit_ui::Wording;
use yew::prelude::*;

use crate::hooks::{AppHandle, Readings};
use crate::side::Side;

/// One side's questions. Only that side's journeys name it, so what it reaches arrives with them.
#[derive(Clone, Copy, Debug)]
pub struct Script {
    /// The side.
    pub side: Side,
    /// What the answers are read against.
    pub model: fn() -> Model<'static>,
    /// How the questions are worded.
    pub wording: &'static Wording,
    /// The words around them.
    pub words: fn() -> Words,
    /// What a stage that has reached its end came to.
    pub outcome: fn(&AppHandle, &Readings, Stage) -> Html,
    /// Whether the pairs alone can be answered in two minutes.
    pub two_minutes: bool,
}

impl PartialEq for Script {
    /// Each side has one.
    fn eq(&self, other: &Self) -> bool {
        self.side == other.side
    }
}

/// The words around a side's questions.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// The stages, first to last.
    pub stages: [&'static str; 3],
    /// Names what stands beside a question.
    pub aside: &'static str,
    /// What stands there before the first answers.
    pub aside_empty: &'static str,
    /// What the dot on the axis is.
    pub dot: &'static str,
    /// Leads to the result while questions are open.
    pub result_so_far: &'static str,
    /// Leads to the result.
    pub see_result: &'static str,
    /// The list of answers.
    pub answers: &'static str,
    /// The page of facts, and what the end of a stage says of it.
    pub facts: &'static str,
    /// Leads there from the end of a stage.
    pub end_facts: &'static str,
    /// Leads there from the list of answers: so many are given.
    pub told: fn(u32) -> String,
    /// The heading at the end of the seat: likely settled, settled, as far as the answers go.
    pub end_seat: [&'static str; 3],
    /// The heading at the end of the types, of the last stage, and where a stage ran out of questions.
    pub end_others: [&'static str; 3],
    /// Leads on to the types, about so many questions.
    pub go_types: fn(u32) -> String,
    /// Leads on to the last stage, about so many questions.
    pub go_last: fn(u32) -> String,
    /// Leads on with the seat past its end, at most so many questions.
    pub stay_seat: fn(u32) -> String,
}

impl Words {
    /// The name of a stage; without one, of what all stages have left.
    pub fn stage(&self, stage: Option<Stage>) -> &'static str {
        let [seat, types, last] = self.stages;
        match stage {
            Some(Stage::Seat) => seat,
            Some(Stage::Types) => types,
            Some(Stage::Readiness) => last,
            None => rolefit_catalogue::ui::stage_rest(),
        }
    }
}

impl Script {
    /// Which ends the answers and their outlook have reached, with those reached before.
    pub fn ends(&self, app: &AppHandle, outlook: Option<&rolefit_core::Outlook>) -> Ends {
        let model = (self.model)();
        let answers = app.state.open.answers(&model.bank);
        let reached = outlook.map(|outlook| Ends::of(&model, &answers, outlook));
        reached.unwrap_or_default().or(app.state.open.ends)
    }
}
