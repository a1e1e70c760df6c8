//! What comes next on the way through the questions: a question, the end of a stage, or nothing any more.
//!
//! Reached only by the journey of the questions, which brings the model along; the first page needs none of it.

use std::cmp::Reverse;

use rolefit_core::{Ends, Family, Model, Next, Question, Stage, next_in, next_question};

use super::Desk;

/// The way through the questions that a visitor is on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Course {
    /// The stage; `None` for what is left once every stage has reached its end.
    pub stage: Option<Stage>,
    /// The visitor knows that the stage has reached its end, and goes on with what it has left.
    pub beyond: bool,
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// A question of the stage; of none when all have reached their end.
    Ask(Option<Stage>, Question),
    /// A stage has reached its end, and the visitor chooses where to go.
    End(Stage),
    /// Every question of the bank is answered.
    Done,
}

/// The stage that a question of this model belongs to by itself.
#[must_use]
pub fn stage_of(model: &Model<'_>, question: Question) -> Stage {
    let family = match question {
        Question::Pair(_) => return Stage::Seat,
        Question::Block(_) => return Stage::Types,
        Question::Item(item) => model.bank.item(item).map(|item| item.family),
    };
    match family {
        Some(Family::Cto | Family::VpEngineering) => Stage::Seat,
        Some(Family::Type(_)) => Stage::Types,
        Some(Family::General) | None => Stage::Readiness,
    }
}

impl Desk {
    /// What comes next. `ends` are those the answers have reached, with those reached before.
    ///
    /// Who is on no course yet (a new visit) goes on in the first stage without an end, but meets the end of the stage of
    /// the latest answer first: the choice where to go was not made yet.
    #[must_use]
    pub fn turn(&self, model: &Model<'_>, ends: Ends) -> Turn {
        let answers = self.answers(&model.bank);
        match self.course {
            Some(Course {
                stage: Some(stage),
                beyond,
            }) => self
                .in_turn(|later| next_in(model, &answers, stage, later))
                .filter(|_| beyond || !ends.reached(stage))
                .map_or(Turn::End(stage), |question| {
                    Turn::Ask(Some(stage), question)
                }),
            Some(Course { stage: None, .. }) => {
                let all = Ends {
                    seat: true,
                    types: true,
                    readiness: true,
                };
                let ask = |later: &[Question]| next_question(model, &answers, all, later);
                self.in_turn(|later| ask(later).map(|next| next.question))
                    .map_or(Turn::Done, |question| Turn::Ask(None, question))
            }
            None => {
                let ask = |later: &[Question]| next_question(model, &answers, ends, later);
                let Some(Next { stage, .. }) = ask(&[]) else {
                    return Turn::Done;
                };
                let last = self.latest().map(|last| stage_of(model, last));
                match last.filter(|last| self.is_over(model, *last, ends)) {
                    Some(last) if stage.is_none_or(|stage| stage > last) => Turn::End(last),
                    _ => self
                        .in_turn(|later| ask(later).map(|next| next.question))
                        .map_or(Turn::Done, |question| Turn::Ask(stage, question)),
                }
            }
        }
    }

    /// Whether the stage asks nothing more of its own accord: it has reached its end, or has no open question.
    #[must_use]
    pub fn is_over(&self, model: &Model<'_>, stage: Stage, ends: Ends) -> bool {
        ends.reached(stage) || next_in(model, &self.answers(&model.bank), stage, &[]).is_none()
    }

    /// The next pair of the two-minute mode, the heaviest first; those put off come last. `None` when none is open.
    #[must_use]
    pub fn next_pair(&self, model: &Model<'_>) -> Option<Question> {
        let mut pairs: Vec<_> = model.axis.pairs.iter().collect();
        pairs.sort_by_key(|pair| (Reverse(pair.weight), pair.question));
        let open = pairs.into_iter().map(|pair| Question::Pair(pair.question));
        let open: Vec<Question> = open.filter(|pair| self.choice(*pair).is_none()).collect();
        self.in_turn(|later| {
            let fresh = open.iter().find(|pair| !later.contains(pair));
            fresh.or(open.first()).copied()
        })
    }

    /// How many pairs are answered, how many were left out, and how many there are.
    #[must_use]
    pub fn pairs(&self, model: &Model<'_>) -> (usize, usize, usize) {
        let pairs = model.axis.pairs.iter();
        let choices = pairs.filter_map(|pair| self.choice(Question::Pair(pair.question)));
        let choices: Vec<_> = choices.collect();
        let declined = choices
            .iter()
            .filter(|choice| **choice == rolefit_ui::Choice::Declined)
            .count();
        let all = model.axis.pairs.len();
        (choices.len() - declined, declined, all)
    }

    /// Asks with what is put off left out. Where nothing else is open, what was put off first comes first.
    fn in_turn(&self, ask: impl Fn(&[Question]) -> Option<Question>) -> Option<Question> {
        let mut later = self.current.as_ref().map_or(&[][..], |open| &open.later);
        loop {
            let next = ask(later)?;
            match later.split_first() {
                Some((_, rest)) if later.contains(&next) => later = rest,
                _ => return Some(next),
            }
        }
    }

    /// The question answered last for the first time.
    fn latest(&self) -> Option<Question> {
        let last = self.entries.iter().max_by_key(|(_, entry)| entry.place);
        last.map(|(question, _)| *question)
    }
}
