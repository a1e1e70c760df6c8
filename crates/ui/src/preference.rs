//! What somebody would choose, from the pairs alone: where it points, and how far chance could have moved it.

use rolefit_catalogue::ui;
use rolefit_core::{Answers, Axis, Ratio, lean, thresholds};

use crate::sentences::place;

/// The place of the pairs alone on the seat axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preference {
    /// P, −100 (VP of Engineering) to 100 (CTO).
    pub place: Ratio,
    /// The same, one step of chance in every answer taken off: P − e_P, within the axis.
    pub low: Ratio,
    /// P + e_P, within the axis.
    pub high: Ratio,
}

impl Preference {
    /// Reads the pairs; `None` before the first is answered.
    #[must_use]
    pub fn of(axis: Axis<'_>, answers: &Answers) -> Option<Self> {
        let place = lean(axis, answers).preference?;
        let limit = i128::from(thresholds(axis, answers).preference);
        let limit = Ratio::new(limit, 1_000_000)?;
        let within = |value: Ratio| value.clamp_between(Ratio::whole(-100), Ratio::whole(100));
        Some(Self {
            place,
            low: within(place - limit),
            high: within(place + limit),
        })
    }

    /// Which work it is, in one sentence: a side's only where chance alone does not bring the other.
    #[must_use]
    pub fn sentence(&self) -> &'static str {
        if self.low > Ratio::ZERO {
            ui::chosen_cto()
        } else if self.high < Ratio::ZERO {
            ui::chosen_vpe()
        } else {
            ui::chosen_both()
        }
    }

    /// From where to where, in words.
    #[must_use]
    pub fn span(&self) -> String {
        ui::axis_span(&place(Some(self.low)), &place(Some(self.high)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rolefit_catalogue::{candidate, seat_axis};
    use rolefit_core::{Answer, Position};

    fn all(position: i8) -> Answers {
        let bank = candidate();
        let mut answers = Answers::open(&bank);
        for pair in bank.pair_indices() {
            let answer = Position::new(position).map_or(Answer::Declined, Answer::Given);
            answers.set_pair(pair, answer);
        }
        answers
    }

    #[test]
    fn nothing_chosen_is_no_preference() {
        assert_eq!(
            Preference::of(seat_axis(), &Answers::open(&candidate())),
            None
        );
        assert_eq!(Preference::of(seat_axis(), &all(0)), None, "declined");
    }

    #[test]
    fn clear_choices_name_their_side_and_stay_on_the_axis() {
        for (position, words) in [(2, ui::chosen_cto()), (-2, ui::chosen_vpe())] {
            let read = Preference::of(seat_axis(), &all(position)).map(|it| (it.sentence(), it));
            let Some((sentence, read)) = read else {
                panic!("every pair is answered")
            };
            assert_eq!(sentence, words);
            assert_eq!(read.place, Ratio::whole(50 * i64::from(position)));
            assert!(read.low < read.high && read.high <= Ratio::whole(100));
        }
    }

    #[test]
    fn one_answer_alone_may_be_chance() {
        let bank = candidate();
        let mut answers = Answers::open(&bank);
        for (place, pair) in bank.pair_indices().enumerate() {
            let position = if place % 2 == 0 { 1 } else { -1 };
            let answer = Position::new(position).map_or(Answer::Open, Answer::Given);
            answers.set_pair(pair, answer);
        }
        let read = Preference::of(seat_axis(), &answers).map(|it| it.sentence());
        assert_eq!(read, Some(ui::chosen_both()));
    }
}
