//! Types, areas and emphasis by their definitions.

use num_rational::BigRational;
use rolefit_core::{
    Answer, Answers, Bank, Emphasis, Family, GroupTarget, ItemIndex, Model, Target, TypeTarget,
};

use crate::fraction::{fraction, whole};
use crate::score;

pub struct Type {
    pub block_points: Option<BigRational>,
    pub order: Option<BigRational>,
    pub defining: usize,
    pub defining_answered: usize,
    pub ranked: bool,
    pub until_ranked: Option<usize>,
}

pub fn of_type(bank: Bank<'_>, kind: &TypeTarget<'_>, answers: &Answers) -> Type {
    let block_points = block_points(bank, answers, kind);
    let value = score::score(kind.target, answers).value;
    let is_own = |item: ItemIndex| bank.items()[item.0 as usize].family == Family::Type(kind.id);
    let own: Vec<ItemIndex> = weighed(kind.target)
        .map(|(item, _, _)| item)
        .filter(|item| is_own(*item))
        .collect();
    let answered = own
        .iter()
        .filter(|item| answers.item(**item).given().is_some())
        .count();
    Type {
        // "Order of types: S + B/10 … 0 with none"
        order: value.map(|value| value + block_points.clone().unwrap_or(whole(0)) / whole(10)),
        block_points,
        defining: own.len(),
        defining_answered: answered,
        // "ranked from 50 % coverage on (types: and 3 defining items)"
        ranked: half_covered(kind.target, answers) && answered >= 3,
        until_ranked: until_ranked(kind.target, answers, 3, is_own),
    }
}

/// "B = 100·(most − least)/(3 × answered share of its blocks)", where each type is in three blocks.
fn block_points(bank: Bank<'_>, answers: &Answers, kind: &TypeTarget<'_>) -> Option<BigRational> {
    let (mut all, mut answered, mut most, mut least) = (0, 0, 0, 0);
    for index in bank.block_indices() {
        if !bank.block(index).unwrap().pieces.contains(&kind.id) {
            continue;
        }
        all += 1;
        if let Some(choice) = answers.block(index).given() {
            answered += 1;
            most += i64::from(choice.most() == kind.id);
            least += i64::from(choice.least() == kind.id);
        }
    }
    (answered > 0)
        .then(|| whole(100) * whole(most - least) / (whole(all) * fraction(answered, all)))
}

/// Item, weight and required level of what has weight.
fn weighed(target: Target<'_>) -> impl Iterator<Item = (ItemIndex, i64, i64)> + '_ {
    let parts = target.requirements.iter().filter(|part| part.weight > 0);
    parts.map(|part| {
        (
            part.item,
            i64::from(part.weight),
            i64::from(part.level.get()),
        )
    })
}

fn half_covered(target: Target<'_>, answers: &Answers) -> bool {
    let score = score::score(target, answers);
    score.value.is_some() && score.coverage >= fraction(1, 2)
}

/// The least number of further answers that cover half and bring the `counting` items answered to `least`, found by
/// trying how many of the open ones are counting.
fn until_ranked(
    target: Target<'_>,
    answers: &Answers,
    least: usize,
    counting: impl Fn(ItemIndex) -> bool,
) -> Option<usize> {
    let sum = |of: &[i64]| of.iter().sum::<i64>();
    let all: i64 = weighed(target).map(|(_, w, _)| w).sum();
    let given = |item| answers.item(item).given().is_some();
    let covered: i64 = weighed(target)
        .filter(|it| given(it.0))
        .map(|it| it.1)
        .sum();
    let have = weighed(target)
        .filter(|it| given(it.0) && counting(it.0))
        .count();
    let open = |wanted: bool| -> Vec<i64> {
        let mut weights: Vec<i64> = weighed(target)
            .filter(|it| answers.item(it.0) == Answer::Open && counting(it.0) == wanted)
            .map(|it| it.1)
            .collect();
        weights.sort_unstable();
        weights.reverse();
        weights
    };
    let (counted, others) = (open(true), open(false));
    let mut best = None;
    for of_counted in 0..=counted.len() {
        for of_others in 0..=others.len() {
            let reached = covered + sum(&counted[..of_counted]) + sum(&others[..of_others]);
            let ranks = have + of_counted >= least && reached > 0 && 2 * reached >= all;
            let number = of_counted + of_others;
            if ranks && best.is_none_or(|best| number < best) {
                best = Some(number);
            }
        }
    }
    best
}

pub struct Area {
    pub value: Option<BigRational>,
    pub ranked: bool,
    pub until_ranked: Option<usize>,
    pub gap: Option<Gap>,
}

pub struct Gap {
    pub points: BigRational,
    pub required: BigRational,
    pub shown: BigRational,
    pub furthest: Option<ItemIndex>,
}

pub fn of_area(area: &GroupTarget<'_>, answers: &Answers) -> Area {
    // (item, w, r, x) of A
    let answered: Vec<(ItemIndex, i64, i64, i64)> = weighed(area.target)
        .filter_map(|(item, w, r)| Some((item, w, r, i64::from(answers.item(item).given()?.get()))))
        .collect();
    // "An area with fewer than 3 answers has no score"
    let enough = answered.len() >= 3;
    let value = score::score(area.target, answers).value.filter(|_| enough);
    let all: i64 = answered.iter().map(|it| it.1).sum();
    let mean = |level: &dyn Fn(i64, i64) -> i64| {
        let sum: i64 = answered.iter().map(|(_, w, r, x)| w * level(*r, *x)).sum();
        fraction(sum, all)
    };
    let mut short: Vec<_> = answered.iter().filter(|(_, _, r, x)| x < r).collect();
    short.sort_by_key(|(item, w, r, x)| (x - r, -w, *item));
    Area {
        gap: value.clone().map(|value| Gap {
            points: whole(100) - value,
            required: mean(&|r, _| r),
            shown: mean(&|r, x| x.min(r)),
            furthest: short.first().map(|it| it.0),
        }),
        ranked: enough && half_covered(area.target, answers),
        until_ranked: until_ranked(area.target, answers, 3, |_| true),
        value,
    }
}

/// "mean level of the modern items minus mean of the traditional ones; ≥ ½ level modern, ≤ −½ traditional, else both;
/// nothing answered on a side: unknown"
pub fn emphasis(model: &Model<'_>, answers: &Answers) -> Vec<Emphasis> {
    let mean = |items: &[ItemIndex]| {
        let levels: Vec<i64> = items
            .iter()
            .filter_map(|item| Some(i64::from(answers.item(*item).given()?.get())))
            .collect();
        (!levels.is_empty()).then(|| fraction(levels.iter().sum(), levels.len() as i64))
    };
    let read = |traditional: BigRational, modern: BigRational| match modern - traditional {
        difference if difference >= fraction(1, 2) => Emphasis::Modern,
        difference if difference <= fraction(-1, 2) => Emphasis::Traditional,
        _ => Emphasis::Both,
    };
    model
        .contrasts
        .iter()
        .map(|it| match (mean(it.traditional), mean(it.modern)) {
            (Some(traditional), Some(modern)) => read(traditional, modern),
            _ => Emphasis::Unknown,
        })
        .collect()
}
