//! The options of a question: what each says, and its value in the form.

use std::sync::LazyLock;

use rolefit_catalogue::{PairText, Side, company, item_evidence, ui};
use rolefit_core::{BlockIndex, ItemIndex, Level, PairIndex, Position, Question, TypeId};

pub use crate::wording::{CANDIDATE, COMPANY, Phrases, Wording};

/// What was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// A level of an item.
    Level(Level),
    /// A position of a pair.
    Position(Position),
    /// The pieces of a block that are most and least like one's best work.
    Block(rolefit_core::Choice),
    /// "I can't say".
    Declined,
}

impl Choice {
    /// The value of its radio button; empty for a block, whose two radio buttons each name a piece.
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
            Self::Block(_) => "",
            Self::Declined => "declined",
        }
    }

    /// The choice among those of `question` with this form value. Of a block's choices only "I can't say" is one value.
    #[must_use]
    pub fn from_value(question: Question, value: &str) -> Option<Self> {
        let own = match question {
            Question::Item(_) => Level::ALL.map(Self::Level).to_vec(),
            Question::Pair(_) => Position::ALL.map(Self::Position).to_vec(),
            Question::Block(_) => Vec::new(),
        };
        own.into_iter()
            .chain([Self::Declined])
            .find(|choice| choice.value() == value)
    }
}

/// Blocks have no subject of their own, so they are counted.
fn block_name(block: BlockIndex) -> &'static str {
    static NAMES: LazyLock<Vec<String>> =
        LazyLock::new(|| (1..=MOST_BLOCKS).map(ui::block_name).collect());
    NAMES
        .get(usize::from(block.0))
        .map_or("", |name| name.as_str())
}

/// No bank has more blocks than this.
const MOST_BLOCKS: u32 = 12;

impl Wording {
    /// The short name of a question.
    #[must_use]
    pub fn name(&self, question: Question) -> &'static str {
        match question {
            Question::Item(item) => (self.item_name)(item),
            Question::Pair(pair) => (self.pair_text)(pair).name,
            Question::Block(block) => block_name(block),
        }
    }

    /// The pieces of work of a block, each with the type it is of, in the order of the catalogue.
    #[must_use]
    pub fn pieces(&self, block: BlockIndex) -> Vec<(TypeId, &'static str)> {
        let bank = (self.bank)();
        let of = bank.block(block).map(|block| block.pieces);
        let texts = (self.block_text)(block).pieces;
        of.into_iter().flatten().zip(texts).collect()
    }

    /// What a block says about the piece of this type.
    fn piece(&self, block: BlockIndex, of: TypeId) -> &'static str {
        let found = self.pieces(block).into_iter().find(|(kind, _)| *kind == of);
        found.map_or("", |(_, text)| text)
    }

    /// An item as a form asks it: five anchors.
    #[must_use]
    pub fn item(&self, item: ItemIndex) -> Asked {
        let text = (self.item_question)(item);
        let options = Level::ALL
            .into_iter()
            .map(Choice::Level)
            .zip(text.anchors)
            .collect();
        Asked {
            wording: text.question,
            hint: (self.phrases)().item_hint,
            declining: ui::cannot_say_hint_item(),
            groups: vec![Group {
                statement: None,
                options,
            }],
        }
    }

    /// A pair as a form asks it.
    #[must_use]
    pub fn pair(&self, pair: PairIndex) -> Asked {
        let phrases = (self.phrases)();
        Asked::pair_of(
            (self.pair_text)(pair),
            phrases.pair_question,
            phrases.pair_hint,
        )
    }

    /// The statement a position chooses.
    #[must_use]
    pub fn chosen_statement(&self, pair: PairIndex, position: Position) -> &'static str {
        let text = (self.pair_text)(pair);
        if position.get() > 0 {
            text.cto
        } else {
            text.vpe
        }
    }

    /// An open question in full: an item's own, a pair's two statements in the order of the catalogue; what every block
    /// asks.
    #[must_use]
    pub fn question_words(&self, question: Question) -> String {
        match question {
            Question::Item(item) => (self.item_question)(item).question.to_owned(),
            Question::Pair(pair) => {
                let text = (self.pair_text)(pair);
                match text.first {
                    Side::Cto => ui::open_pair(text.cto, text.vpe),
                    Side::Vpe => ui::open_pair(text.vpe, text.cto),
                }
            }
            Question::Block(_) => (self.phrases)().block_question.to_owned(),
        }
    }

    /// An answer given in words: what a list of answers shows.
    #[must_use]
    pub fn answer_words(&self, question: Question, choice: Choice) -> String {
        let chosen = [ui::answer_rather, ui::answer_clearly];
        let lines = |item| (self.item_question)(item).anchors;
        self.in_words(question, choice, lines, chosen)
    }

    /// An item's answer as the line of its level, a pair's as the statement it chooses, clearly or rather, a block's as its
    /// two pieces.
    fn in_words(
        &self,
        question: Question,
        choice: Choice,
        lines: impl Fn(ItemIndex) -> [&'static str; 5],
        [rather, clearly]: [fn(&str) -> String; 2],
    ) -> String {
        match (question, choice) {
            (Question::Item(item), Choice::Level(level)) => lines(item)
                .get(usize::from(level.get()))
                .copied()
                .unwrap_or_default()
                .to_owned(),
            (Question::Pair(pair), Choice::Position(position)) => {
                let statement = self.chosen_statement(pair, position);
                if position.get().abs() == 2 {
                    clearly(statement)
                } else {
                    rather(statement)
                }
            }
            (Question::Block(block), Choice::Block(choice)) => ui::answer_block(
                self.piece(block, choice.most()),
                self.piece(block, choice.least()),
            ),
            _ => ui::answer_declined().to_owned(),
        }
    }
}

/// A candidate's answer as a reason quotes it, in the second person.
#[must_use]
pub fn evidence(question: Question, choice: Choice) -> String {
    let chosen = [ui::reason_pair, ui::reason_pair_clearly];
    CANDIDATE.in_words(question, choice, item_evidence, chosen)
}

/// A company's answer as a diagnosis quotes it, in the second person.
#[must_use]
pub fn company_evidence(question: Question, choice: Choice) -> String {
    let chosen = [ui::need_reason_pair, ui::need_reason_pair_clearly];
    COMPANY.in_words(question, choice, company::item_evidence, chosen)
}

/// A question as a form asks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The question itself.
    pub wording: &'static str,
    /// How to answer it.
    pub hint: &'static str,
    /// What "I can't say" does here.
    pub declining: &'static str,
    /// The answers: one group for an item, one for each statement of a pair.
    pub groups: Vec<Group>,
}

/// Answers that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The statement of a pair that they choose.
    pub statement: Option<&'static str>,
    /// Each answer with its words.
    pub options: Vec<(Choice, &'static str)>,
}

impl Asked {
    /// A pair by its texts: two statements, each to be chosen clearly or rather, in the order of the catalogue.
    #[must_use]
    pub fn pair_of(text: PairText, wording: &'static str, hint: &'static str) -> Self {
        let [vpe_clear, vpe_rather, cto_rather, cto_clear] = Position::ALL.map(Choice::Position);
        let group = |statement, clear, rather| Group {
            statement: Some(statement),
            options: vec![(clear, ui::pair_clearly()), (rather, ui::pair_rather())],
        };
        let (cto, vpe) = (
            group(text.cto, cto_clear, cto_rather),
            group(text.vpe, vpe_clear, vpe_rather),
        );
        Self {
            wording,
            hint,
            declining: ui::cannot_say_hint(),
            groups: match text.first {
                Side::Cto => vec![cto, vpe],
                Side::Vpe => vec![vpe, cto],
            },
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use rolefit_catalogue::candidate;

    use super::*;

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
    fn a_block_answered_is_said_with_both_of_its_pieces() {
        let mut names = std::collections::BTreeSet::new();
        for block in candidate().block_indices() {
            let question = Question::Block(block);
            let name = CANDIDATE.name(question);
            assert!(names.insert(name), "{name}");
            let [(most, first), .., (least, last)] = CANDIDATE.pieces(block)[..] else {
                panic!("four pieces")
            };
            let choice = rolefit_core::Choice::new(most, least).unwrap();
            let words = CANDIDATE.answer_words(question, Choice::Block(choice));
            assert!(words.contains(first) && words.contains(last), "{words}");
            assert_eq!(
                Choice::from_value(question, "declined"),
                Some(Choice::Declined)
            );
            assert_eq!(Choice::from_value(question, ""), None);
        }
        assert!(!names.contains(""));
    }

    #[test]
    fn each_statement_holds_the_positions_of_its_side() {
        for pair in candidate().pair_indices() {
            let asked = CANDIDATE.pair(pair);
            assert_eq!(asked.groups.len(), 2);
            for group in asked.groups {
                for (choice, _) in group.options {
                    let Choice::Position(position) = choice else {
                        panic!("{choice:?}")
                    };
                    let chosen = CANDIDATE.chosen_statement(pair, position);
                    assert_eq!(Some(chosen), group.statement);
                }
            }
        }
    }
}
