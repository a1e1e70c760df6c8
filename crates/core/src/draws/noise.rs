//! Noise: the error an answer given may carry. Filled answers get none; they differ from draw to draw already.
//!
//! Where raters do not agree, which of them is believed is part of the error: the answer that stands is their lower
//! median, and the rule reads that one, as it reads every answer given.

use crate::answers::{Answers, Level};
use crate::bank::{Bank, ItemIndex, PairIndex};
use crate::draws::completion::Completion;
use crate::draws::hash::{Numbers, Purpose};
use crate::target::Target;

/// The noise of every answer given.
pub(crate) struct Noise {
    /// How many items and pairs the bank has.
    sizes: [usize; 2],
    /// With their places in the bank.
    items: Vec<(usize, ItemNoise)>,
    pairs: Vec<(usize, Numbers)>,
    mixed: Vec<(usize, Numbers, Vec<Level>)>,
}

struct ItemNoise {
    numbers: Numbers,
    /// In ten-thousandths of a squared level.
    variance: u32,
}

/// One draw's noise, by place in the bank: levels −1, 0, +1 and positions −1, +1; zero where nothing was given.
#[derive(Clone, Debug)]
pub(crate) struct Errors {
    pub items: Vec<i8>,
    pub pairs: Vec<i8>,
    /// The levels of the raters believed in this draw; empty where all agree about everything.
    believed: Vec<Option<Level>>,
}

impl Errors {
    /// The level of the rater who is believed in this draw; `None` where raters agree.
    pub fn believed(&self, place: usize) -> Option<Level> {
        self.believed.get(place).copied().flatten()
    }

    /// The item's level in this draw before the error is added: the believed rater's, or that of the completion.
    pub fn level(&self, place: usize, completion: &Completion) -> Option<Level> {
        let completed = || completion.items.get(place).copied().flatten();
        self.believed(place).or_else(completed)
    }
}

impl Noise {
    pub fn new(bank: Bank<'_>, answers: &Answers) -> Self {
        let version = bank.version();
        let item_noise = |(place, index): (usize, ItemIndex)| {
            answers.item(index).given()?;
            let id = bank.item(index)?.id;
            let noise = ItemNoise {
                numbers: Numbers::new(version, Purpose::ItemNoise, id),
                variance: answers.grade(index).variance(),
            };
            Some((place, noise))
        };
        let pair_noise = |(place, index): (usize, PairIndex)| {
            answers.pair(index).given()?;
            let id = bank.pair(index)?.id;
            Some((place, Numbers::new(version, Purpose::PairNoise, id)))
        };
        let raters = |(place, index): (usize, ItemIndex)| {
            let levels = answers.mixed(index);
            let id = bank.item(index)?.id;
            let numbers = Numbers::new(version, Purpose::Rater, id);
            (!levels.is_empty()).then(|| (place, numbers, levels.to_vec()))
        };
        Self {
            mixed: bank.item_indices().enumerate().filter_map(raters).collect(),
            sizes: [bank.items().len(), bank.pairs().len()],
            items: bank
                .item_indices()
                .enumerate()
                .filter_map(item_noise)
                .collect(),
            pairs: bank
                .pair_indices()
                .enumerate()
                .filter_map(pair_noise)
                .collect(),
        }
    }

    /// The noise of the answers a target weighs.
    pub fn for_target(bank: Bank<'_>, answers: &Answers, target: Target<'_>) -> Self {
        let mut noise = Self::new(bank, answers);
        let weighs = |place: usize| {
            let mut parts = target.requirements.iter();
            parts.any(|part| part.weight > 0 && usize::from(part.item.0) == place)
        };
        noise.items.retain(|(place, _)| weighs(*place));
        noise.mixed.retain(|(place, ..)| weighs(*place));
        noise.pairs.clear();
        noise
    }

    /// Room for a draw's errors. [`Noise::draw`] overwrites those of the answers given, draw after draw.
    pub fn errors(&self) -> Errors {
        let [items, pairs] = self.sizes.map(|size| vec![0; size]);
        let believed = match self.mixed.is_empty() {
            true => Vec::new(),
            false => vec![None; items.len()],
        };
        Errors {
            items,
            pairs,
            believed,
        }
    }

    /// Writes this draw's noise over `errors`.
    pub fn draw(&self, draw: u32, errors: &mut Errors) {
        for (place, noise) in &self.items {
            if let Some(error) = errors.items.get_mut(*place) {
                *error = noise.level(draw);
            }
        }
        for (place, numbers) in &self.pairs {
            if let Some(error) = errors.pairs.get_mut(*place) {
                *error = if numbers.below(draw, 2) == 0 { -1 } else { 1 };
            }
        }
        for (place, numbers, levels) in &self.mixed {
            let raters = u32::try_from(levels.len()).unwrap_or(u32::MAX);
            let at = numbers.below(draw, raters) as usize;
            if let Some(believed) = errors.believed.get_mut(*place) {
                *believed = levels.get(at).copied();
            }
        }
    }
}

impl ItemNoise {
    /// −1 and +1 with probability σ²/2 each, which gives the error a variance of σ².
    fn level(&self, draw: u32) -> i8 {
        let at = self.numbers.below(draw, 20_000);
        // Without a branch, which no machine could foresee.
        i8::from(at < 2 * self.variance) - 2 * i8::from(at < self.variance)
    }
}
