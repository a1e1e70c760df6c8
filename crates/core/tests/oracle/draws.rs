//! The 2,000 draws: ranges, first places and the seat, each by its sentence in the design.

use num_rational::BigRational;
use rolefit_core::{Answer, Answers, Axis, Bank, ItemIndex, Lead, Model, Target, Weighted};

use crate::axis::{moved_each_way, thresholds};
use crate::first_rank;
use crate::fraction::{fraction, whole};
use crate::numbers::below;
use crate::others::other_role;
use crate::rule::{Doubt, read};
use crate::seat::{Seat, Verdicts, seat};
use crate::urn::{Filled, fill};

pub struct Outlook {
    pub seat: Seat,
    pub roles: Vec<Option<Range>>,
    pub types: Vec<Option<Range>>,
    pub shares: Vec<BigRational>,
    pub lead: Lead,
    pub groups: Vec<Option<Range>>,
}

/// low, high, least, most
pub type Range = [BigRational; 4];

/// A question's weight and value: the sums are over these.
type Weighed = (i64, i64);

pub fn outlook(model: &Model<'_>, answers: &Answers) -> Outlook {
    let (bank, axis) = (model.bank, model.axis);
    let doubt = Doubt::of(&thresholds(axis, answers));
    let roles: Vec<_> = model.roles.iter().map(|it| it.target).collect();
    let types: Vec<_> = model.types.iter().map(|it| it.target).collect();
    let groups: Vec<_> = model.groups.iter().map(|it| it.target).collect();
    let mut verdicts = Verdicts::new();
    let mut leans = Vec::new();
    let mut first = Vec::new();
    let mut scores = [&roles, &types, &groups].map(|of| vec![Vec::new(); of.len()]);
    for draw in 0..2_000 {
        let filled = fill(bank, answers, draw);
        let noise = noise(bank, answers, draw);
        if let Some((preference, record)) = at(axis, &filled, None) {
            let reading = read(preference.as_ref(), &record, &doubt);
            verdicts.push((
                other_role(model, answers, reading.verdict, &filled),
                reading,
            ));
        }
        // the rule read what stands; from here on some rater is believed
        let filled = believed(bank, answers, filled, draw);
        if let Some((preference, record)) = at(axis, &filled, Some(&noise)) {
            leans.push(clipped(lean(preference.as_ref(), &record), -100));
        }
        first.push(first_rank::first(model, answers, &filled, &noise, draw));
        for (scores, targets) in scores.iter_mut().zip([&roles, &types, &groups]) {
            for (scores, target) in scores.iter_mut().zip(targets) {
                scores.extend(noisy_score(*target, &filled, &noise));
            }
        }
    }
    let [of_roles, of_types, of_groups] = scores;
    let shares = first_rank::shares(types.len(), &first);
    let named: Vec<_> = model
        .types
        .iter()
        .map(|it| it.id)
        .zip(shares.clone())
        .collect();
    Outlook {
        seat: seat(model, answers, &doubt, &verdicts, leans),
        roles: ranges(bank, answers, &roles, of_roles),
        types: ranges(bank, answers, &types, of_types),
        groups: ranges(bank, answers, &groups, of_groups),
        lead: first_rank::lead(&named),
        shares,
    }
}

fn ranges(
    bank: Bank<'_>,
    answers: &Answers,
    targets: &[Target<'_>],
    scores: Vec<Vec<BigRational>>,
) -> Vec<Option<Range>> {
    let range = |(target, scores): (&Target<'_>, Vec<BigRational>)| {
        let (low, high) = percentiles(scores)?;
        let least = noisy_score(*target, &extreme(answers, |_| 0, -2), &none(bank))?;
        let most = noisy_score(*target, &extreme(answers, |_| 4, 2), &none(bank))?;
        Some(widened(low, high, least, most))
    };
    targets.iter().zip(scores).map(range).collect()
}

/// P (where a pair is asked) and R of a complete set of answers; `None` with no item on a side.
pub fn at(
    axis: Axis<'_>,
    filled: &Filled,
    noise: Option<&Filled>,
) -> Option<(Option<BigRational>, BigRational)> {
    let value = |values: &[Option<i64>], noise: Option<i64>, place: u16| {
        values[usize::from(place)].map(|value| value + noise.unwrap_or(0))
    };
    let pairs: Vec<Weighed> = axis
        .pairs
        .iter()
        .filter_map(|pair| {
            let place = pair.question.0;
            let noise = noise.and_then(|noise| noise.pairs[usize::from(place)]);
            Some((i64::from(pair.weight), value(&filled.pairs, noise, place)?))
        })
        .collect();
    let side = |items: &[Weighted<ItemIndex>]| -> Vec<Weighed> {
        items
            .iter()
            .filter_map(|item| {
                let place = item.question.0;
                let noise = noise.and_then(|noise| noise.items[usize::from(place)]);
                Some((i64::from(item.weight), value(&filled.items, noise, place)?))
            })
            .collect()
    };
    let preference = mean(&pairs).map(|mean| whole(100) * mean / whole(2));
    let record = whole(25) * (mean(&side(axis.cto))? - mean(&side(axis.vpe))?);
    Some((preference, record))
}

fn mean(weighed: &[Weighed]) -> Option<BigRational> {
    let all: i64 = weighed.iter().map(|(w, _)| w).sum();
    let sum: i64 = weighed.iter().map(|(w, x)| w * x).sum();
    (all > 0).then(|| fraction(sum, all))
}

pub fn lean(preference: Option<&BigRational>, record: &BigRational) -> BigRational {
    match preference {
        Some(preference) => (preference + whole(2) * record) / whole(3),
        None => record.clone(),
    }
}

/// The noise of one draw: "each answered item −1/0/+1 with probability σ²/2 each way … each answered pair ±1, ½ each".
pub fn noise(bank: Bank<'_>, answers: &Answers, draw: u32) -> Filled {
    let version = bank.version();
    let items = bank.items().iter().zip(bank.item_indices());
    let pairs = bank.pairs().iter().zip(answers.pairs());
    Filled {
        items: items
            .map(|(item, index)| {
                answers.item(index).given()?;
                let at = below(version, "item noise", item.id, draw, 20_000) as i64;
                let each_way = moved_each_way(answers.grade(index));
                Some(match at {
                    at if at < each_way => -1,
                    at if at < 2 * each_way => 1,
                    _ => 0,
                })
            })
            .collect(),
        pairs: pairs
            .map(|(pair, answer)| {
                answer.given()?;
                Some(2 * below(version, "pair noise", pair.id, draw, 2) as i64 - 1)
            })
            .collect(),
    }
}

/// "raters two levels apart: mixed, each draw picks one": of their levels, sorted.
pub fn believed(bank: Bank<'_>, answers: &Answers, mut filled: Filled, draw: u32) -> Filled {
    for (place, item) in bank.items().iter().enumerate() {
        let levels = answers.mixed(ItemIndex(place as u16));
        if !levels.is_empty() {
            let at = below(bank.version(), "rater", item.id, draw, levels.len());
            filled.items[place] = Some(i64::from(levels[at].get()));
        }
    }
    filled
}

pub fn none(bank: Bank<'_>) -> Filled {
    Filled {
        items: vec![None; bank.items().len()],
        pairs: vec![None; bank.pairs().len()],
    }
}

/// The score of a complete set of answers, "entering attainment as δ/r … only the result is clipped".
pub fn noisy_score(target: Target<'_>, filled: &Filled, noise: &Filled) -> Option<BigRational> {
    let (mut all, mut twelfths) = (0, 0);
    for requirement in target.requirements {
        let place = usize::from(requirement.item.0);
        let Some(x) = filled.items[place] else {
            continue;
        };
        let (w, r) = (
            i64::from(requirement.weight),
            i64::from(requirement.level.get()),
        );
        all += w;
        // (min(x, r) + δ)/r, times 12 to stay whole
        twelfths += 12 * w * (x.min(r) + noise.items[place].unwrap_or(0)) / r;
    }
    (all > 0).then(|| clipped(fraction(100 * twelfths, 12 * all), 0))
}

fn clipped(value: BigRational, least: i64) -> BigRational {
    value.max(whole(least)).min(whole(100))
}

/// The completion that answers every open item with its `level` and every open pair with `position`.
pub fn extreme(answers: &Answers, level: impl Fn(ItemIndex) -> i64, position: i64) -> Filled {
    Filled {
        items: answers
            .items()
            .enumerate()
            .map(|(place, answer)| match answer {
                Answer::Given(given) => Some(i64::from(given.get())),
                Answer::Open => Some(level(ItemIndex(place as u16))),
                Answer::Declined => None,
            })
            .collect(),
        pairs: answers
            .pairs()
            .map(|answer| match answer {
                Answer::Given(given) => Some(i64::from(given.get())),
                Answer::Open => Some(position),
                Answer::Declined => None,
            })
            .collect(),
    }
}

/// "sorted values 101 and 1,900"
pub fn percentiles(mut values: Vec<BigRational>) -> Option<(BigRational, BigRational)> {
    values.sort();
    Some((values.get(101 - 1)?.clone(), values.get(1_900 - 1)?.clone()))
}

/// "*Still possible*: least and most over all completions, widened to hold the likely range."
pub fn widened(
    low: BigRational,
    high: BigRational,
    least: BigRational,
    most: BigRational,
) -> Range {
    let (least, most) = (least.min(low.clone()), most.max(high.clone()));
    [low, high, least, most]
}
