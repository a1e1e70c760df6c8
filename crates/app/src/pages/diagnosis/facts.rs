//! What the parts of a diagnosis are made from.

use std::rc::Rc;

use rolefit_advice::diagnosis::Diagnosis;
use rolefit_catalogue::company::model;
use rolefit_catalogue::ui;
use rolefit_core::{
    Answers, CompanyVerdict, Model, Outlook, Question, RoleId, SeatOutlook, Stage, State, next_in,
};
use rolefit_ui::sentences::reasons::{Reason, reasons};
use rolefit_ui::sentences::{Emptied, need};
use rolefit_ui::{COMPANY, Reading};

use crate::hooks::Readings;
use crate::state::{Desk, Value};

/// How many open questions are named.
const NAMED: usize = 3;

/// Everything a diagnosis shows.
pub(super) struct Facts<'a> {
    /// The company's profile as it lies open.
    pub desk: &'a Desk,
    /// Its answers.
    pub answers: &'a Answers,
    /// What they are read against.
    pub model: Model<'static>,
    /// What the engine says about them.
    pub reading: &'a Reading,
    /// The latest outlook there was: a chart keeps it until the new one is there.
    pub latest: Option<Rc<Outlook>>,
    /// What the draws say about the seat.
    pub seat: Option<SeatOutlook>,
    /// Which sides have nothing left to compare.
    pub emptied: Emptied,
    /// What follows from it all.
    pub diagnosis: &'a Diagnosis,
    /// The answers the verdict rests on.
    pub reasons: Vec<Reason>,
    /// The open questions that weigh most.
    pub open: Vec<Question>,
}

impl<'a> Facts<'a> {
    /// Gathers them.
    pub fn new(
        desk: &'a Desk,
        answers: &'a Answers,
        readings: &'a Readings,
        diagnosis: &'a Diagnosis,
    ) -> Self {
        let model = model();
        let reading: &Reading = &readings.now;
        let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
        Self {
            desk,
            answers,
            model,
            reading,
            latest: readings.latest.clone(),
            seat,
            emptied: Emptied::of(model.axis, answers),
            diagnosis,
            reasons: reasons(&model, reading, seat.as_ref()),
            open: weightiest(&model, answers, seat),
        }
    }

    /// The verdict's sentence: the page's heading.
    pub fn verdict(&self) -> String {
        need::verdict(
            self.seat.as_ref(),
            matches!(self.diagnosis.today.verdict, CompanyVerdict::Both(_)),
            self.reading.progress,
            self.emptied,
        )
    }

    /// The answers that weigh most, by name.
    pub fn support(&self) -> Option<String> {
        let name = |reason: &Reason| COMPANY.name(reason.question);
        match self.reasons.as_slice() {
            [] => None,
            [first] => Some(ui::need_support_one(name(first))),
            [first, second, ..] => Some(ui::need_support_two(name(first), name(second))),
        }
    }

    /// What the company is called: its name, or else its profile's.
    pub fn name(&self) -> String {
        match self.desk.fact("company_name") {
            Some(Value::One(name)) => name.clone(),
            _ => self
                .desk
                .current
                .as_ref()
                .map_or_else(String::new, |profile| profile.label.clone()),
        }
    }

    /// How many questions there are.
    pub fn all(&self) -> usize {
        let bank = self.model.bank;
        bank.items().len() + bank.pairs().len() + bank.blocks().len()
    }

    /// The option a fact was answered with.
    pub fn choice(&self, id: &str) -> Option<&str> {
        match self.desk.fact(id)? {
            Value::One(one) => Some(one),
            _ => None,
        }
    }

    /// The seat that the work asks for: the two seats, or another role.
    pub fn work(&self) -> Option<RoleId> {
        let seat = self.seat?;
        match seat.verdict {
            rolefit_core::Verdict::Cto => Some(RoleId::Cto),
            rolefit_core::Verdict::VpEngineering => Some(RoleId::VpEngineering),
            rolefit_core::Verdict::OtherRole => seat.other_role,
            rolefit_core::Verdict::Either | rolefit_core::Verdict::Insufficient => None,
        }
    }
}

/// The open questions that weigh most: about the seat, or about the kind of person where the seat is settled.
fn weightiest(model: &Model<'_>, answers: &Answers, seat: Option<SeatOutlook>) -> Vec<Question> {
    let settled = seat.is_some_and(|seat| seat.state == State::Settled);
    let stage = if settled { Stage::Types } else { Stage::Seat };
    let mut found: Vec<Question> = Vec::new();
    while found.len() < NAMED
        && let Some(next) = next_in(model, answers, stage, &found)
        && !found.contains(&next)
    {
        found.push(next);
    }
    found
}
