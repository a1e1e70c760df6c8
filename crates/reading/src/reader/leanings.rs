//! What the plain words of a document and the pairs in which they stand lean to, beside its cues. Learnt from labelled documents; see
//! [`rolefit_catalogue::leanings`].

use std::collections::BTreeSet;

use rolefit_catalogue::leanings::{Fit, Leanings};

use super::regression::{count, likelihood, thousandths};
use super::seats::Evidence;

/// How a document leans, as a logistic regression tells: above 0 towards, below 0 away.
pub(super) struct Lean {
    /// To each role, in the order of the roles, about their mean.
    pub(super) roles: [f64; 4],
    /// To no role, above the one it leans to most.
    pub(super) none: f64,
    /// To each type, in the order of the types.
    pub(super) types: [f64; 8],
    /// How many distinct words and pairs that lean anywhere it has.
    pub(super) words: usize,
}

/// From so many distinct words that lean anywhere on a text is one of some length.
pub(super) const MANY_WORDS: usize = 35;

/// How these distinct words and pairs lean. A word counts once however often it stands; words beside it take from its weight, so that a long
/// document leans no further than a short one; but a few sentences lean less to any seat, and nothing leans to none.
pub(super) fn lean(leanings: &Leanings, of: &BTreeSet<String>) -> Lean {
    let mut to_roles = [0; 4];
    let mut to_none = [0];
    let mut to_types = [0; 8];
    let mut squares = 0_i32;
    let mut words = 0;
    for (_, one) in leanings.all().filter(|(word, _)| of.contains(*word)) {
        add(&mut to_roles, one.roles);
        add(&mut to_none, [one.none]);
        add(&mut to_types, one.types);
        squares += i32::from(one.rarity).pow(2);
        words += 1;
    }
    // Rarity and leaning are both in tenths.
    let length = f64::from(squares.max(1)).sqrt();
    let roles = scores(leanings.roles, to_roles, length);
    let [none] = scores([leanings.none], to_none, length);
    let mean = roles.iter().sum::<f64>() / 4.0;
    let most = roles.into_iter().fold(f64::MIN, f64::max);
    let share = share_of_many(words);
    Lean {
        roles: roles.map(|lean| share * (lean - mean)),
        none: share * (none - most),
        types: scores(leanings.types, to_types, length),
        words,
    }
}

/// How much of a text of some length so many words are, 0..=1.
fn share_of_many(words: usize) -> f64 {
    (count(words) / count(MANY_WORDS)).min(1.0)
}

fn add<T: Into<i32>, const N: usize>(sums: &mut [i32; N], more: [T; N]) {
    for (sum, one) in sums.iter_mut().zip(more) {
        *sum += one.into();
    }
}

/// Where each regression starts, in thousandths, and what the words of a text of this length add.
fn scores<const N: usize>(starts: [i16; N], sums: [i32; N], length: f64) -> [f64; N] {
    let mut scores = starts.map(thousandths);
    for (score, sum) in scores.iter_mut().zip(sums) {
        *score += f64::from(sum) / length;
    }
    scores
}

/// How likely each role is by what speaks for it and the words together: 0..=1, in the order of the roles; with how likely none of
/// them is, they come to 1.
pub(super) fn of_roles(fit: Fit, evidence: &Evidence, lean: &Lean) -> [f64; 4] {
    let words = thousandths(fit.seat_words);
    let mut all = [0.0; 4];
    for ((share, sum), lean) in all.iter_mut().zip(evidence.roles).zip(lean.roles) {
        *share = (f64::from(sum.max(0)) + EACH) * libm::exp(words * lean);
    }
    let total = all.iter().sum::<f64>() + f64::from(evidence.none);
    all.map(|share| share / total)
}

/// All evidence together, with what every role is given before any, in hundredths of a point.
pub(super) fn total(evidence: &Evidence) -> f64 {
    let roles = evidence.roles.iter();
    let roles: f64 = roles.map(|sum| f64::from((*sum).max(0)) + EACH).sum();
    roles + f64::from(evidence.none)
}

/// What tells whether a document tells a seat.
#[derive(Clone, Copy, Debug)]
pub(super) struct Telling {
    /// What speaks for no seat, in hundredths of a point.
    pub(super) none: i32,
    /// How the words lean to no seat: [`Lean::none`].
    pub(super) away: f64,
    /// What cues speak for the likeliest seat, in hundredths of a point.
    pub(super) cues: i32,
}

/// Whether a document tells a seat.
pub(super) fn tells_a_seat(fit: Fit, telling: Telling) -> bool {
    let points = |hundredths: i32| libm::log1p(f64::from(hundredths.max(0)) / 100.0);
    let score = thousandths(fit.seat_none) * points(telling.none)
        + thousandths(fit.seat_away) * telling.away
        + thousandths(fit.seat_cues) * points(telling.cues)
        + thousandths(fit.seat_start);
    score >= 0.0
}

/// What every role is given before any evidence, in hundredths of a point, so that one weak cue alone decides nothing.
pub(super) const EACH: f64 = 200.0;

/// How sure each type is: 0..=1, in the order of the types. `cto` is how likely the seat is a CTO's.
pub(super) fn of_types(fit: Fit, evidence: [i32; 8], lean: &Lean, cto: f64) -> [f64; 8] {
    let mut all = [0.0; 8];
    for ((sure, sum), lean) in all.iter_mut().zip(evidence).zip(lean.types) {
        let cues = libm::log(1.0 + f64::from(sum.max(0)) / 100.0);
        let score = thousandths(fit.type_cues) * cues
            + thousandths(fit.type_words) * lean
            + thousandths(fit.type_cto) * cto
            + thousandths(fit.type_start);
        *sure = likelihood(score);
    }
    all
}

/// How sure a type must be before it is named, 0..=1.
pub(super) fn least_of_a_type(fit: Fit) -> f64 {
    thousandths(fit.type_least)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rolefit_catalogue::leanings::{Leaning, leanings};

    /// Two words: one of a CTO's and a startup's, one that leans nowhere.
    fn two() -> Leanings {
        static EACH: [Leaning; 2] = [
            Leaning {
                rarity: 30,
                roles: [40, -20, -10, -10],
                none: -30,
                types: [50, 0, 0, 0, 0, 0, 0, 0],
            },
            Leaning {
                rarity: 40,
                roles: [0; 4],
                none: 40,
                types: [0; 8],
            },
        ];
        Leanings {
            roles: [100, 0, 0, -100],
            none: -500,
            types: [-2000; 8],
            words: "investor table",
            each: &EACH,
            ..leanings()
        }
    }

    fn words(of: &[&str]) -> BTreeSet<String> {
        of.iter().map(|word| (*word).to_owned()).collect()
    }

    fn assert_near(one: f64, other: f64) {
        assert!((one - other).abs() < 1e-9, "{one} is not {other}");
    }

    #[test]
    fn words_lean_by_what_was_learnt_and_less_beside_others() {
        let none = lean(&two(), &words(&["elsewhere"]));
        assert_near(none.roles[0], 0.0);
        assert_near(none.none, 0.0);
        assert_near(none.types[0], -2.0);
        let one = lean(&two(), &words(&["investor"]));
        assert_near(one.roles[0], (0.1 + 40.0 / 30.0) / 35.0);
        assert_near(
            one.none,
            ((-0.5 - 30.0 / 30.0) - (0.1 + 40.0 / 30.0)) / 35.0,
        );
        assert_near(one.types[0], -2.0 + 50.0 / 30.0);
        // Rarities of 30 and 40 come to a length of 50.
        let both = lean(&two(), &words(&["investor", "table"]));
        assert_near(both.roles[0], (0.1 + 40.0 / 50.0) * 2.0 / 35.0);
        assert_near(both.roles.iter().sum::<f64>(), 0.0);
    }

    fn evidence(roles: [i32; 4], none: i32) -> Evidence {
        Evidence { roles, none }
    }

    #[test]
    fn cues_outweigh_words_and_words_decide_between_equals() {
        let fit = leanings().fit;
        let cto = lean(&two(), &words(&["investor"]));
        let [by_words, cio, ..] = of_roles(fit, &evidence([0; 4], 0), &cto);
        assert!(by_words > cio);
        let [cto_share, cio_share, ..] = of_roles(fit, &evidence([0, 2000, 0, 0], 0), &cto);
        assert!(cio_share > cto_share);
        let all = of_roles(fit, &evidence([-300, 2000, 0, 0], 0), &cto);
        assert_near(all.iter().sum(), 1.0);
    }

    #[test]
    fn what_speaks_for_no_seat_makes_every_seat_less_likely() {
        let fit = leanings().fit;
        let lean = lean(&two(), &words(&["table"]));
        let without = of_roles(fit, &evidence([2000, 300, 0, 0], 0), &lean);
        let with = of_roles(fit, &evidence([2000, 300, 0, 0], 1500), &lean);
        assert!(
            without
                .iter()
                .zip(with)
                .all(|(before, after)| *before > after)
        );
        assert!(with.iter().sum::<f64>() < 0.7);
    }

    #[test]
    fn a_seat_is_told_by_cues_but_not_where_other_work_or_words_of_no_seat_are() {
        let fit = leanings().fit;
        let tells = |none, away, cues| tells_a_seat(fit, Telling { none, away, cues });
        assert!(tells(0, -1.0, 900));
        assert!(!tells(3000, -1.0, 900));
        assert!(!tells(0, 3.0, 900));
        assert!(!tells(0, 1.5, 0) && tells(0, 0.0, 2500));
    }

    #[test]
    fn a_type_grows_surer_with_cues_words_and_a_cto_s_seat() {
        let fit = leanings().fit;
        let without = lean(&two(), &words(&[]));
        let with = lean(&two(), &words(&["investor"]));
        let sure =
            |evidence: i32, lean: &Lean, cto: f64| of_types(fit, [evidence; 8], lean, cto)[0];
        assert!(
            sure(0, &without, 0.0) < least_of_a_type(fit),
            "nothing names no type"
        );
        assert!(sure(300, &without, 0.0) > sure(0, &without, 0.0));
        assert!(sure(0, &with, 0.0) > sure(0, &without, 0.0));
        assert!(sure(0, &without, 1.0) > sure(0, &without, 0.0));
    }
}
