//! Filling open questions from urns that are lists of balls.

use rolefit_core::{Answer, Answers, Bank, Family};

use crate::numbers::below;

/// A complete set of answers in bank order; declined questions are `None`.
pub struct Filled {
    pub items: Vec<Option<i64>>,
    pub pairs: Vec<Option<i64>>,
}

pub fn fill(bank: Bank<'_>, answers: &Answers, draw: u32) -> Filled {
    let version = bank.version();
    let mut items: Vec<Option<i64>> = answers
        .items()
        .map(|answer| answer.given().map(|level| i64::from(level.get())))
        .collect();
    let mut all: Vec<i64> = items.iter().copied().flatten().collect();
    all.sort_unstable();

    for family in Family::ALL {
        let members: Vec<usize> = (0..bank.items().len())
            .filter(|place| bank.items()[*place].family == family)
            .collect();
        // "one ball per answer in it, plus two drawn with replacement from all answers in the bank"
        let mut balls: Vec<i64> = members.iter().filter_map(|place| items[*place]).collect();
        if all.is_empty() {
            // "with no answers at all, one ball a level"
            balls = vec![0, 1, 2, 3, 4];
        } else {
            for purpose in ["first ball", "second ball"] {
                balls.push(all[below(version, purpose, name(family), draw, all.len())]);
            }
        }
        for place in members {
            let open = answers.items().nth(place).unwrap() == Answer::Open;
            if open {
                let id = bank.items()[place].id;
                items[place] = Some(take(&mut balls, version, "fill item", id, draw));
            }
        }
    }

    let mut pairs: Vec<Option<i64>> = answers
        .pairs()
        .map(|answer| answer.given().map(|position| i64::from(position.get())))
        .collect();
    // "starting from one random ball of ±1 or ±2 and its mirror image"
    let start = [-2, -1, 1, 2][below(version, "pair ball", "pairs", draw, 4)];
    let mut balls: Vec<i64> = pairs.iter().copied().flatten().collect();
    balls.extend([start, -start]);
    for (place, answer) in answers.pairs().enumerate() {
        if answer == Answer::Open {
            let id = bank.pairs()[place].id;
            pairs[place] = Some(take(&mut balls, version, "fill pair", id, draw));
        }
    }
    Filled { items, pairs }
}

/// "balls sorted by level, ball ⌊u·n⌋ is taken and goes back with a copy"
fn take(balls: &mut Vec<i64>, version: &str, purpose: &str, id: &str, draw: u32) -> i64 {
    balls.sort_unstable();
    let ball = balls[below(version, purpose, id, draw, balls.len())];
    balls.push(ball);
    ball
}

fn name(family: Family) -> &'static str {
    match family {
        Family::Cto => "cto",
        Family::VpEngineering => "vpe",
        Family::General => "general",
        Family::Type(kind) => kind.as_str(),
    }
}
