//! The seat over the draws: verdict, share, state and the range of the lean.

use std::collections::BTreeSet;

use num_rational::BigRational;
use rolefit_core::{Answer, Answers, Axis, ItemIndex, Model, RoleId, State, Verdict, Weighted};

use crate::draws::{Range, at, extreme, lean, percentiles, widened};
use crate::fraction::{fraction, whole};
use crate::others::{is_cio, is_head};
use crate::rule::{Doubt, Reading, everywhere};

pub struct Seat {
    pub verdict: Verdict,
    pub other_role: Option<RoleId>,
    pub share: BigRational,
    pub state: State,
    pub differ: bool,
    pub record_shows: bool,
    pub range: Option<Range>,
}

/// What each draw reads: another role, if one, and what the seat's rule says.
pub type Verdicts = Vec<(Option<RoleId>, Reading)>;

/// A verdict with its role.
type Named = (Verdict, Option<RoleId>);

fn named((other, reading): &(Option<RoleId>, Reading)) -> Named {
    match other {
        Some(role) => (Verdict::OtherRole, Some(*role)),
        None => (reading.verdict, None),
    }
}

/// What is said of the seat, from the readings of all draws.
pub fn seat(
    model: &Model<'_>,
    answers: &Answers,
    doubt: &Doubt,
    verdicts: &Verdicts,
    leans: Vec<BigRational>,
) -> Seat {
    let axis = model.axis;
    let (answered, open) = progress(axis, answers);
    let hopeless = Seat {
        verdict: Verdict::Insufficient,
        other_role: None,
        share: whole(100),
        state: State::Settled,
        differ: false,
        record_shows: false,
        range: None,
    };
    let Some((low, high)) = percentiles(leans) else {
        // "with no item on a side, `insufficient`": in every draw, whatever is answered.
        return hopeless;
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
    if answered + open < 10 {
        // No completion has ten answers: all of them read `insufficient`.
        return Seat {
            range: Some(range),
            ..hopeless
        };
    }

    let (leading, held) = leading(verdicts);
    let seats = everywhere(p_least.zip(p_most), (r_least, r_most), doubt);
    let all = only(model, answers, &seats);
    let most_of_them = |holds: fn(&Reading) -> bool| {
        let of: Vec<_> = verdicts.iter().filter(|it| named(it) == leading).collect();
        let holding = of
            .iter()
            .filter(|it| it.0.is_none() && holds(&it.1))
            .count();
        2 * holding > of.len()
    };
    let share = fraction(100 * held as i64, 2_000);
    let enough = answered >= 10;
    let (verdict, other_role) = if enough {
        leading
    } else {
        (Verdict::Insufficient, None)
    };
    Seat {
        verdict,
        other_role,
        state: if enough && all == Some(leading) {
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
    }
}

/// The verdict every completion reads, where `seats` are those the seat's rule gives: none where CIO or Head of
/// Engineering is possible but not certain.
fn only(model: &Model<'_>, answers: &Answers, seats: &BTreeSet<Verdict>) -> Option<Named> {
    let axis = model.axis;
    let on_axis = |item: ItemIndex| axis.items().any(|it| it.question == item);
    let against = |own: i64, sides: i64| {
        extreme(
            answers,
            move |item| if on_axis(item) { sides } else { own },
            2,
        )
    };
    if is_cio(model, answers, &against(0, 4)) {
        return Some((Verdict::OtherRole, Some(RoleId::Cio)));
    }
    let (nothing, everything) = (extreme(answers, |_| 0, 2), extreme(answers, |_| 4, 2));
    let head = |cto: bool, vpe, head| is_head(model, answers, cto, vpe, head);
    let cto = seats.contains(&Verdict::Cto);
    if is_cio(model, answers, &against(4, 0)) {
        None
    } else if head(cto, &everything, &nothing) {
        Some((Verdict::OtherRole, Some(RoleId::HeadOfEngineering)))
    } else if head(cto && seats.len() == 1, &nothing, &everything) {
        None
    } else {
        let [only] = seats.iter().collect::<Vec<_>>()[..] else {
            return None;
        };
        Some((*only, None))
    }
}

/// "its share is that of the leading verdict (ties: `either` …)"
fn leading(verdicts: &Verdicts) -> (Named, usize) {
    let count = |wanted: Named| verdicts.iter().filter(|it| named(it) == wanted).count();
    let all: BTreeSet<Named> = verdicts.iter().map(named).collect();
    let most = all.iter().map(|it| count(*it)).max().unwrap();
    let ahead: Vec<_> = all.into_iter().filter(|it| count(*it) == most).collect();
    match ahead[..] {
        [only] => (only, most),
        _ => {
            let either = (Verdict::Either, None);
            (either, count(either))
        }
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
