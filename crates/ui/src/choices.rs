//! The options of a question: what each says, and its value in the form.

use rolefit_catalogue::{Side, item_text, pair_text, ui};
use rolefit_core::{Level, Position, Question};

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A level of an item.
    Level(Level),
    /// A position of a pair.
    Position(Position),
    /// "I can't say".
    Declined,
}

impl Choice {
    /// The value of its radio button.
    #[must_use]
    pub fn value(self) -> &'static str {
        const LEVELS: [&str; 5] = ["0", "1", "2", "3", "4"];
        match self {
            Self::Level(level) => LEVELS
                .get(usize::from(level.get()))
                .copied()
                .unwrap_or_default(),
            Self::Position(position) => match position.get() {
                -2 => "-2",
                -1 => "-1",
                1 => "1",
                _ => "2",
            },
            Self::Declined => "declined",
        }
    }

    /// The choice among those of `question` with this form value.
    #[must_use]
    pub fn from_value(question: Question, value: &str) -> Option<Self> {
        let own = match question {
            Question::Item(_) => Level::ALL.map(Self::Level).to_vec(),
            Question::Pair(_) => Position::ALL.map(Self::Position).to_vec(),
        };
        own.into_iter()
            .chain([Self::Declined])
            .find(|choice| choice.value() == value)
    }
}

/// The short name of a question.
#[must_use]
pub fn name(question: Question) -> &'static str {
    match question {
        Question::Item(item) => item_text(item).name,
        Question::Pair(pair) => pair_text(pair).name,
    }
}

/// The question itself, as its heading says it.
#[must_use]
pub fn wording(question: Question) -> &'static str {
    match question {
        Question::Item(item) => item_text(item).question,
        Question::Pair(_) => ui::pair_question(),
    }
}

/// One of a pair's statements with the positions that choose it, the clear one first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The work it describes.
    pub text: &'static str,
    /// The clear and the lesser position on its side.
    pub positions: [Position; 2],
}

/// The two statements of a pair in the order of the screen.
#[must_use]
pub fn statements(pair: rolefit_core::PairIndex) -> [Statement; 2] {
    let text = pair_text(pair);
    let [vpe_clear, vpe_rather, cto_rather, cto_clear] = Position::ALL;
    let cto = Statement {
        text: text.cto,
        positions: [cto_clear, cto_rather],
    };
    let vpe = Statement {
        text: text.vpe,
        positions: [vpe_clear, vpe_rather],
    };
    match text.first {
        Side::Cto => [cto, vpe],
        Side::Vpe => [vpe, cto],
    }
}

/// The statement a position chooses.
#[must_use]
pub fn chosen_statement(pair: rolefit_core::PairIndex, position: Position) -> &'static str {
    let text = pair_text(pair);
    if position.get() > 0 {
        text.cto
    } else {
        text.vpe
    }
}

/// An answer given in words: what a list of answers shows.
#[must_use]
pub fn answer_words(question: Question, choice: Choice) -> String {
    match (question, choice) {
        (Question::Item(item), Choice::Level(level)) => item_text(item)
            .anchors
            .get(usize::from(level.get()))
            .copied()
            .unwrap_or_default()
            .to_owned(),
        (Question::Pair(pair), Choice::Position(position)) => {
            let statement = chosen_statement(pair, position);
            if position.get().abs() == 2 {
                ui::answer_clearly(statement)
            } else {
                ui::answer_rather(statement)
            }
        }
        _ => ui::answer_declined().to_owned(),
    }
}

/// An answer given as a reason quotes it, in the second person.
#[must_use]
pub fn evidence(question: Question, choice: Choice) -> String {
    match (question, choice) {
        (Question::Item(item), Choice::Level(level)) => item_text(item)
            .evidence
            .get(usize::from(level.get()))
            .copied()
            .unwrap_or_default()
            .to_owned(),
        (Question::Pair(pair), Choice::Position(position)) => {
            let statement = chosen_statement(pair, position);
            if position.get().abs() == 2 {
                ui::reason_pair_clearly(statement)
            } else {
                ui::reason_pair(statement)
            }
        }
        _ => ui::answer_declined().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rolefit_core::{ItemIndex, PairIndex};

    #[test]
    fn every_choice_comes_back_from_its_value() {
        let item = Question::Item(ItemIndex(0));
        let pair = Question::Pair(PairIndex(0));
        for level in Level::ALL {
            assert_eq!(
                Choice::from_value(item, Choice::Level(level).value()),
                Some(Choice::Level(level))
            );
        }
        for position in Position::ALL {
            assert_eq!(
                Choice::from_value(pair, Choice::Position(position).value()),
                Some(Choice::Position(position))
            );
        }
        for question in [item, pair] {
            assert_eq!(
                Choice::from_value(question, "declined"),
                Some(Choice::Declined)
            );
            assert_eq!(Choice::from_value(question, "-3"), None);
        }
        assert_eq!(Choice::from_value(pair, "0"), None, "a pair has no middle");
    }

    #[test]
    fn each_statement_holds_the_positions_of_its_side() {
        for pair in rolefit_catalogue::candidate().pair_indices() {
            let text = pair_text(pair);
            for statement in statements(pair) {
                let towards_cto = statement.text == text.cto;
                assert!(
                    statement
                        .positions
                        .iter()
                        .all(|position| (position.get() > 0) == towards_cto)
                );
                assert_eq!(
                    chosen_statement(pair, statement.positions[1]),
                    statement.text
                );
            }
        }
    }
}
