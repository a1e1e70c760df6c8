//! Noise: the error an answer given may carry. Filled answers get none; they differ from draw to draw already.

use crate::answers::{Answer, Answers};
use crate::bank::Bank;
use crate::draws::hash::{Numbers, Purpose};

/// The noise of every answer given, by place in the bank; `None` where nothing was given.
pub(crate) struct Noise {
    items: Vec<Option<ItemNoise>>,
    pairs: Vec<Option<Numbers>>,
}

struct ItemNoise {
    numbers: Numbers,
    /// In ten-thousandths of a squared level.
    variance: u32,
}

/// One draw's noise, by place in the bank: levels −1, 0, +1 and positions −1, +1; zero where nothing was given.
#[derive(Clone, Debug, Default)]
pub(crate) struct Errors {
    pub items: Vec<i8>,
    pub pairs: Vec<i8>,
}

impl Noise {
    pub fn new(bank: Bank<'_>, answers: &Answers) -> Self {
        let version = bank.version();
        Self {
            items: bank
                .items()
                .iter()
                .zip(bank.item_indices())
                .map(|(item, index)| {
                    answers.item(index).given()?;
                    Some(ItemNoise {
                        numbers: Numbers::new(version, Purpose::ItemNoise, item.id),
                        variance: answers.grade(index).variance(),
                    })
                })
                .collect(),
            pairs: bank
                .pairs()
                .iter()
                .zip(answers.pairs())
                .map(|(pair, answer)| {
                    Answer::given(answer)?;
                    Some(Numbers::new(version, Purpose::PairNoise, pair.id))
                })
                .collect(),
        }
    }

    /// Writes this draw's noise over `errors`.
    pub fn draw(&self, draw: u32, errors: &mut Errors) {
        errors.items.clear();
        errors.items.extend(
            self.items
                .iter()
                .map(|noise| noise.as_ref().map_or(0, |noise| noise.level(draw))),
        );
        errors.pairs.clear();
        errors.pairs.extend(self.pairs.iter().map(|numbers| {
            numbers.map_or(
                0,
                |numbers| if numbers.below(draw, 2) == 0 { -1 } else { 1 },
            )
        }));
    }
}

impl ItemNoise {
    /// −1 and +1 with probability σ²/2 each, which gives the error a variance of σ².
    fn level(&self, draw: u32) -> i8 {
        let at = self.numbers.below(draw, 20_000);
        if at < self.variance {
            -1
        } else if at < 2 * self.variance {
            1
        } else {
            0
        }
    }
}
