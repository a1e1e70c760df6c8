//! What the parts of a result are made from.

use std::collections::BTreeMap;
use std::rc::Rc;

use rolefit_catalogue::{candidate, model, seat_axis};
use rolefit_core::{Answers, Outlook, Question, Ratio, RoleId, SeatOutlook, Stage, State, next_in};
use rolefit_ui::Reading;
use rolefit_ui::sentences::Emptied;
use rolefit_ui::sentences::reasons::{Reason, reasons};

/// How many open questions are named.
const NAMED: usize = 3;

/// Everything a result shows, whoever it is about.
pub(crate) struct Facts<'a> {
    /// The answers.
    pub answers: &'a Answers,
    /// What the engine says about them.
    pub reading: &'a Reading,
    /// The latest outlook there was: a chart keeps it until the new one is there.
    pub latest: Option<Rc<Outlook>>,
    /// What the draws say about the seat.
    pub seat: Option<SeatOutlook>,
    /// Which sides have nothing left to compare.
    pub emptied: Emptied,
    /// The answers the verdict rests on.
    pub reasons: Vec<Reason>,
    /// The open questions that weigh most.
    pub open: Vec<Question>,
    /// The three shares of the week, where all are known.
    pub week: Option<[u32; 3]>,
    /// The words of a document that answers rest on.
    pub quotes: BTreeMap<Question, String>,
    /// Whether the answers are the visitor's own and can be changed here.
    pub own: bool,
}

impl<'a> Facts<'a> {
    /// Gathers them.
    pub fn new(
        answers: &'a Answers,
        reading: &'a Reading,
        latest: Option<Rc<Outlook>>,
        week: Option<[u32; 3]>,
        quotes: BTreeMap<Question, String>,
        own: bool,
    ) -> Self {
        let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
        Self {
            answers,
            reading,
            latest,
            seat,
            emptied: Emptied::of(seat_axis(), answers),
            reasons: reasons(&model(), reading, seat.as_ref()),
            open: weightiest(answers, seat),
            week,
            quotes,
            own,
        }
    }

    /// The words of a document that the answer to a question rests on.
    pub fn quote(&self, question: Question) -> Option<&str> {
        self.quotes.get(&question).map(String::as_str)
    }

    /// How many questions were answered.
    pub fn answered(&self) -> usize {
        let given = self.answers.items().filter(|it| it.given().is_some());
        let pairs = self.answers.pairs().filter(|it| it.given().is_some());
        let blocks = self.answers.blocks().filter(|it| it.given().is_some());
        given.count() + pairs.count() + blocks.count()
    }

    /// The score for a role that has enough answers.
    pub fn score(&self, role: RoleId) -> Option<Ratio> {
        let score = self.reading.role(role)?;
        score.value.filter(|_| score.ranked())
    }
}

/// The open questions that weigh most: about the seat, or about the kinds of CTO role where the seat is settled.
fn weightiest(answers: &Answers, seat: Option<SeatOutlook>) -> Vec<Question> {
    let settled = seat.is_some_and(|seat| seat.state == State::Settled);
    let stage = if settled { Stage::Types } else { Stage::Seat };
    let mut found: Vec<Question> = Vec::new();
    while found.len() < NAMED
        && let Some(next) = next_in(&model(), answers, stage, &found)
        && !found.contains(&next)
    {
        found.push(next);
    }
    found
}

/// The questions the bank has in all.
pub(crate) fn all_questions() -> usize {
    let bank = candidate();
    bank.items().len() + bank.pairs().len() + bank.blocks().len()
}
