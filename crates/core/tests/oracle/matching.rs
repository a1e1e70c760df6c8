//! People against a need and an offer against wants, by their sentences.

use num_rational::BigRational;
use rolefit_core::matching::Want;
use rolefit_core::{Answer, Answers, Bank, Level, Reading, Target};

use crate::draws::{Range, believed, extreme, noise, noisy_score, none, percentiles, widened};
use crate::fraction::{fraction, whole};
use crate::score::between_people;
use crate::urn::{Filled, fill};

/// The score between people with every open item answered at this level.
pub fn completed_at(target: Target<'_>, answers: &Answers, level: Level) -> Option<BigRational> {
    let mut all = answers.clone();
    for requirement in target.requirements {
        if answers.item(requirement.item) == Answer::Open {
            all.set_item(requirement.item, Answer::Given(level));
        }
    }
    between_people(target, &all)
}

/// The range of the score between people: in each draw the asked items with their noise, and what is declined at a
/// quarter or at their mean, whichever is less.
pub fn range(bank: Bank<'_>, target: Target<'_>, answers: &Answers) -> Option<Range> {
    let weight = |declined: bool| -> i64 {
        target
            .requirements
            .iter()
            .filter(|it| (answers.item(it.item) == Answer::Declined) == declined)
            .map(|it| i64::from(it.weight))
            .sum()
    };
    let (asked, declined) = (weight(false), weight(true));
    let between = |filled: &Filled, noise: &Filled| {
        let mean = noisy_score(target, filled, noise)? / whole(100);
        let little = fraction(1, 4).min(mean.clone());
        let sum = mean * whole(asked) + little * whole(declined);
        Some(whole(100) * sum / whole(asked + declined))
    };
    let scores: Option<Vec<BigRational>> = (0..2_000)
        .map(|draw| {
            let filled = believed(bank, answers, fill(bank, answers, draw), draw);
            between(&filled, &noise(bank, answers, draw))
        })
        .collect();
    let (low, high) = percentiles(scores?)?;
    let least = between(&extreme(answers, |_| 0, -2), &none(bank))?;
    let most = between(&extreme(answers, |_| 4, 2), &none(bank))?;
    Some(widened(low, high, least, most))
}

/// "NS = 100·Σ importance·v/Σ importance, v = min(supply,want)/want for `at_least`, v = 1 − |supply−want|/(options−1)
/// for `near`"; "a want of level 0 under `at_least` is met; a want whose fact is unanswered leaves the sum"; a limit caps
/// the supply.
pub fn needs_met(wants: &[Want<'_>]) -> Option<BigRational> {
    let (mut sum, mut importance) = (whole(0), 0);
    for want in wants {
        let Some(supply) = want.supply else { continue };
        let most = supply.limit.map_or(i64::MAX, |limit| i64::from(limit.most));
        let supply = i64::from(supply.place).min(most);
        let (wanted, options) = (i64::from(want.wanted), i64::from(want.options));
        let v = match want.reading {
            Reading::AtLeast if wanted == 0 => whole(1),
            Reading::AtLeast => fraction(supply.min(wanted), wanted),
            Reading::Near => whole(1) - fraction((supply - wanted).abs(), options - 1),
        };
        sum += whole(i64::from(want.importance)) * v;
        importance += i64::from(want.importance);
    }
    (importance > 0).then(|| whole(100) * sum / whole(importance))
}
