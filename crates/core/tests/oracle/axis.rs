//! The seat axis by its definitions: preference, record, lean and the three thresholds.

use num_bigint::BigInt;
use num_rational::BigRational;
use rolefit_core::{Answer, Answers, Axis, Grade, ItemIndex, Question, Weighted};

use crate::fraction::{fraction, root_in_millionths, whole};

pub struct Lean {
    pub preference: Option<BigRational>,
    pub record: Option<BigRational>,
    pub value: Option<BigRational>,
    /// Each answer's share of the value, where there is one.
    pub parts: Vec<(Question, BigRational)>,
}

pub fn lean(axis: Axis<'_>, answers: &Answers) -> Lean {
    let pairs: Vec<(Question, i64, i64)> = axis
        .pairs
        .iter()
        .filter(|pair| pair.weight > 0)
        .filter_map(|pair| {
            let position = answers.pair(pair.question).given()?;
            Some((
                Question::Pair(pair.question),
                i64::from(pair.weight),
                i64::from(position.get()),
            ))
        })
        .collect();
    let side = |items: &[Weighted<ItemIndex>]| -> Vec<(Question, i64, i64)> {
        items
            .iter()
            .filter(|item| item.weight > 0)
            .filter_map(|item| {
                let level = answers.item(item.question).given()?;
                Some((
                    Question::Item(item.question),
                    i64::from(item.weight),
                    i64::from(level.get()),
                ))
            })
            .collect()
    };
    let (cto, vpe) = (side(axis.cto), side(axis.vpe));

    // "P = 100·Σ w·position/(2Σw) over answered pairs"
    let preference = sum_of_weights(&pairs).map(|all| {
        let positions: BigRational = pairs.iter().map(|(_, w, at)| whole(w * at)).sum();
        whole(100) * positions / (whole(2) * all)
    });
    // "R = 25·(weighted mean x of CTO-side items − that of VPE-side items)"
    let record = mean(&cto)
        .zip(mean(&vpe))
        .map(|(cto, vpe)| whole(25) * (cto - vpe));
    // "λ = (P + 2R)/3 … Without pairs λ = R"
    let value = record.clone().map(|record| match &preference {
        Some(preference) => (preference + whole(2) * record) / whole(3),
        None => record,
    });

    let mut parts = Vec::new();
    if value.is_some() {
        let (of_preference, of_record) = if preference.is_some() {
            (fraction(1, 3), fraction(2, 3))
        } else {
            (whole(0), whole(1))
        };
        let mut share = |answers: &[(Question, i64, i64)], factor: BigRational, middle: i64| {
            for (question, w, x) in answers {
                let of_all = whole(*w) / sum_of_weights(answers).unwrap();
                parts.push((*question, &factor * of_all * whole(x - middle)));
            }
        };
        share(&pairs, of_preference * whole(50), 0);
        share(&cto, of_record.clone() * whole(25), 2);
        share(&vpe, of_record * whole(-25), 2);
    }
    Lean {
        preference,
        record,
        value,
        parts,
    }
}

fn sum_of_weights(answers: &[(Question, i64, i64)]) -> Option<BigRational> {
    let all: i64 = answers.iter().map(|(_, w, _)| w).sum();
    (all > 0).then(|| whole(all))
}

fn mean(answers: &[(Question, i64, i64)]) -> Option<BigRational> {
    let levels: BigRational = answers.iter().map(|(_, w, x)| whole(w * x)).sum();
    Some(levels / sum_of_weights(answers)?)
}

/// The thresholds in millionths of a point.
pub struct Thresholds {
    pub lean: BigInt,
    pub preference: BigInt,
    pub record: BigInt,
}

impl Thresholds {
    /// In points.
    pub fn points(millionths: &BigInt) -> BigRational {
        BigRational::new(millionths.clone(), BigInt::from(1_000_000))
    }
}

/// "sums over asked and open questions, not declined ones"
pub fn thresholds(axis: Axis<'_>, answers: &Answers) -> Thresholds {
    let pairs: Vec<i64> = axis
        .pairs
        .iter()
        .filter(|pair| answers.pair(pair.question) != Answer::Declined)
        .map(|pair| i64::from(pair.weight))
        .collect();
    let all: i64 = pairs.iter().sum();
    // "Var P = 10⁴·Σw²/(2Σw)²"
    let of_preference = (all > 0).then(|| {
        let squares: BigRational = pairs.iter().map(|w| whole(w * w)).sum();
        whole(10_000) * squares / (whole(2 * all) * whole(2 * all))
    });
    // "Var R = 625·Σ_sides Σw²σ²/(Σw)²"
    let of_record = whole(625) * (of_side(axis.cto, answers) + of_side(axis.vpe, answers));
    let z_squared = fraction(1_645, 1_000) * fraction(1_645, 1_000);
    let of_lean = match &of_preference {
        // "e = 1.645/3·√(Var P + 4 Var R)"
        Some(of_preference) => (of_preference + whole(4) * &of_record) / whole(9),
        // Without pairs the lean is the record, and so is its doubt.
        None => of_record.clone(),
    };
    Thresholds {
        lean: root_in_millionths(&(&z_squared * of_lean)),
        preference: root_in_millionths(&(&z_squared * of_preference.unwrap_or(whole(0)))),
        record: root_in_millionths(&(&z_squared * of_record)),
    }
}

fn of_side(side: &[Weighted<ItemIndex>], answers: &Answers) -> BigRational {
    let asked: Vec<_> = side
        .iter()
        .filter(|item| answers.item(item.question) != Answer::Declined)
        .collect();
    let all: i64 = asked.iter().map(|item| i64::from(item.weight)).sum();
    if all == 0 {
        return whole(0);
    }
    let squares: BigRational = asked
        .iter()
        .map(|item| {
            let w = whole(i64::from(item.weight));
            &w * &w * variance(answers.grade(item.question))
        })
        .sum();
    squares / (whole(all) * whole(all))
}

/// σ²: "own word or own document 0.8, a reference or one interviewer 0.65, two 0.5, three 0.4"
fn variance(grade: Grade) -> BigRational {
    let sigma = match grade {
        Grade::OwnWord => fraction(80, 100),
        Grade::OneRater => fraction(65, 100),
        Grade::TwoRaters => fraction(50, 100),
        Grade::ThreeRaters => fraction(40, 100),
    };
    &sigma * &sigma
}

/// σ²/2 in 20,000ths: how often an answer of this grade is moved each way.
pub fn moved_each_way(grade: Grade) -> i64 {
    let of_20_000 = variance(grade) / whole(2) * whole(20_000);
    i64::try_from(of_20_000.to_integer()).unwrap()
}
