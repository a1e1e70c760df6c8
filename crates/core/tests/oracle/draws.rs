//! The 2,000 draws: verdict, share, state and ranges, each by its sentence in the design.

use num_rational::BigRational;
use rolefit_core::{Answer, Answers, Axis, Bank, ItemIndex, State, Target, Verdict, Weighted};

use crate::axis::{moved_each_way, thresholds};
use crate::fraction::{fraction, whole};
use crate::numbers::below;
use crate::rule::{Doubt, Reading, everywhere, read};
use crate::urn::{Filled, fill};

pub struct Outlook {
    pub verdict: Verdict,
    pub share: BigRational,
    pub state: State,
    pub differ: bool,
    pub record_shows: bool,
    pub range: Option<Range>,
    pub targets: Vec<Option<Range>>,
}

/// low, high, least, most
pub type Range = [BigRational; 4];

/// A question's weight and value: the sums are over these.
type Weighed = (i64, i64);

pub fn outlook(
    bank: Bank<'_>,
    axis: Axis<'_>,
    targets: &[Target<'_>],
    answers: &Answers,
) -> Outlook {
    let doubt = Doubt::of(&thresholds(axis, answers));
    let mut readings = Vec::new();
    let mut leans = Vec::new();
    let mut scores = vec![Vec::new(); targets.len()];
    for draw in 0..2_000 {
        let filled = fill(bank, answers, draw);
        let noise = noise(bank, answers, draw);
        if let Some((preference, record)) = at(axis, &filled, None) {
            readings.push(read(preference.as_ref(), &record, &doubt));
        }
        if let Some((preference, record)) = at(axis, &filled, Some(&noise)) {
            leans.push(clipped(lean(preference.as_ref(), &record), -100));
        }
        for (scores, target) in scores.iter_mut().zip(targets) {
            scores.extend(noisy_score(*target, &filled, &noise));
        }
    }
    let targets = targets
        .iter()
        .zip(scores)
        .map(|(target, scores)| {
            let (low, high) = percentiles(scores)?;
            let least = noisy_score(*target, &extreme(answers, |_| 0, -2), &none(bank))?;
            let most = noisy_score(*target, &extreme(answers, |_| 4, 2), &none(bank))?;
            Some(widened(low, high, least, most))
        })
        .collect();
    seat(axis, answers, &doubt, &readings, leans, targets)
}

/// What is said of the seat, from the readings of all draws.
fn seat(
    axis: Axis<'_>,
    answers: &Answers,
    doubt: &Doubt,
    readings: &[Reading],
    leans: Vec<BigRational>,
    targets: Vec<Option<Range>>,
) -> Outlook {
    let (answered, open) = progress(axis, answers);
    let Some((low, high)) = percentiles(leans) else {
        // "with no item on a side, `insufficient`": in every draw, whatever is answered.
        return Outlook {
            verdict: Verdict::Insufficient,
            share: whole(100),
            state: State::Settled,
            differ: false,
            record_shows: false,
            range: None,
            targets,
        };
    };
    let on = |question: ItemIndex, side: &[Weighted<ItemIndex>]| {
        side.iter().any(|item| item.question == question)
    };
    let towards_cto = extreme(answers, |item| if on(item, axis.vpe) { 0 } else { 4 }, 2);
    let towards_vpe = extreme(answers, |item| if on(item, axis.vpe) { 4 } else { 0 }, -2);
    let (p_most, r_most) = at(axis, &towards_cto, None).unwrap();
    let (p_least, r_least) = at(axis, &towards_vpe, None).unwrap();
    let range = widened(
        low,
        high,
        lean(p_least.as_ref(), &r_least),
        lean(p_most.as_ref(), &r_most),
    );

    let (leading, held) = leading(readings);
    let all = everywhere(p_least.zip(p_most), (r_least, r_most), doubt);
    let most_of_them = |holds: fn(&Reading) -> bool| {
        let leading: Vec<_> = readings.iter().filter(|it| it.verdict == leading).collect();
        2 * leading.iter().filter(|it| holds(it)).count() > leading.len()
    };
    let share = fraction(100 * held as i64, 2_000);
    if answered + open < 10 {
        // No completion has ten answers: all of them read `insufficient`.
        return Outlook {
            verdict: Verdict::Insufficient,
            share: whole(100),
            state: State::Settled,
            differ: false,
            record_shows: false,
            range: Some(range),
            targets,
        };
    }
    let enough = answered >= 10;
    Outlook {
        verdict: if enough {
            leading
        } else {
            Verdict::Insufficient
        },
        state: if enough && all.is_some() {
            State::Settled
        } else if enough && share >= whole(95) {
            State::LikelySettled
        } else {
            State::Open
        },
        share,
        differ: enough && most_of_them(|it| it.differ),
        record_shows: enough && most_of_them(|it| it.record_shows),
        range: Some(range),
        targets,
    }
}

/// "its share is that of the leading verdict (ties: `either` …)"
fn leading(readings: &[Reading]) -> (Verdict, usize) {
    let count = |verdict| readings.iter().filter(|it| it.verdict == verdict).count();
    let seats = [Verdict::Cto, Verdict::VpEngineering];
    let most = seats.map(count).into_iter().max().unwrap();
    let ahead: Vec<_> = seats
        .into_iter()
        .filter(|seat| count(*seat) == most)
        .collect();
    match ahead[..] {
        [only] if most > count(Verdict::Either) => (only, most),
        _ => (Verdict::Either, count(Verdict::Either)),
    }
}

/// Seat questions answered and open. A weight of zero takes a question out of the seat.
fn progress(axis: Axis<'_>, answers: &Answers) -> (usize, usize) {
    let (mut answered, mut open) = (0, 0);
    for pair in axis.pairs.iter().filter(|pair| pair.weight > 0) {
        answered += usize::from(answers.pair(pair.question).given().is_some());
        open += usize::from(answers.pair(pair.question) == Answer::Open);
    }
    for item in axis
        .cto
        .iter()
        .chain(axis.vpe)
        .filter(|item| item.weight > 0)
    {
        answered += usize::from(answers.item(item.question).given().is_some());
        open += usize::from(answers.item(item.question) == Answer::Open);
    }
    (answered, open)
}

/// P (where a pair is asked) and R of a complete set of answers; `None` with no item on a side.
fn at(
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

fn lean(preference: Option<&BigRational>, record: &BigRational) -> BigRational {
    match preference {
        Some(preference) => (preference + whole(2) * record) / whole(3),
        None => record.clone(),
    }
}

/// The noise of one draw: "each answered item −1/0/+1 with probability σ²/2 each way … each answered pair ±1, ½ each".
fn noise(bank: Bank<'_>, answers: &Answers, draw: u32) -> Filled {
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

fn none(bank: Bank<'_>) -> Filled {
    Filled {
        items: vec![None; bank.items().len()],
        pairs: vec![None; bank.pairs().len()],
    }
}

/// The score of a complete set of answers, "entering attainment as δ/r … only the result is clipped".
fn noisy_score(target: Target<'_>, filled: &Filled, noise: &Filled) -> Option<BigRational> {
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
fn extreme(answers: &Answers, level: impl Fn(ItemIndex) -> i64, position: i64) -> Filled {
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
fn percentiles(mut values: Vec<BigRational>) -> Option<(BigRational, BigRational)> {
    values.sort();
    Some((values.get(101 - 1)?.clone(), values.get(1_900 - 1)?.clone()))
}

/// "*Still possible*: least and most over all completions, widened to hold the likely range."
fn widened(low: BigRational, high: BigRational, least: BigRational, most: BigRational) -> Range {
    let (least, most) = (least.min(low.clone()), most.max(high.clone()));
    [low, high, least, most]
}
