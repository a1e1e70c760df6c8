//! Reasons: the answers a verdict on the seat rests on most.

use std::cmp::Reverse;

use crate::bank::Question;
use crate::exact::Ratio;
use crate::seat::lean::{Lean, LeanPart};
use crate::seat::verdict::Verdict;

/// The strongest reasons for `verdict`, at most `at_most` of them, strongest first; equally strong ones stand in the
/// order of their questions. Another role rests on its own items, which the lean does not hold: it has no reasons here,
/// its score's contributions are.
///
/// For a seat they are the largest parts of the lean in its direction; what was done is heard among them wherever any of
/// it points there, in place of the last choice if need be: the record counts twice what is preferred. For `either` they are the strongest part on each
/// side and then the next strongest of either, so that both sides are heard from two reasons on. `insufficient` has no
/// reasons. A part that adds nothing is never one.
#[must_use]
pub fn reasons(verdict: Verdict, lean: &Lean, at_most: usize) -> Vec<LeanPart> {
    let mut strongest = match verdict {
        Verdict::Cto => with_record(on_side(lean, towards_cto), at_most),
        Verdict::VpEngineering => with_record(on_side(lean, towards_vpe), at_most),
        Verdict::Either => both_sides(lean),
        Verdict::OtherRole | Verdict::Insufficient => Vec::new(),
    };
    strongest.truncate(at_most);
    strongest.sort_by_key(strength);
    strongest
}

/// The parts `on` one side, strongest first.
fn on_side(lean: &Lean, on: fn(&LeanPart) -> bool) -> Vec<LeanPart> {
    let mut parts: Vec<LeanPart> = lean.parts.iter().copied().filter(on).collect();
    parts.sort_by_key(strength);
    parts
}

/// The same parts, with the strongest item moved among the first `at_most` when all of those are choices.
fn with_record(mut parts: Vec<LeanPart>, at_most: usize) -> Vec<LeanPart> {
    let done = |part: &LeanPart| matches!(part.question, Question::Item(_));
    let first = parts.iter().position(done);
    if let Some(place) = first.filter(|place| at_most > 0 && *place >= at_most) {
        let item = parts.remove(place);
        parts.insert(at_most - 1, item);
    }
    parts
}

/// The strongest part of each side, then all others, strongest first. A single reason is the strongest of all.
fn both_sides(lean: &Lean) -> Vec<LeanPart> {
    let mut cto = on_side(lean, towards_cto).into_iter();
    let mut vpe = on_side(lean, towards_vpe).into_iter();
    let mut first: Vec<LeanPart> = cto.next().into_iter().chain(vpe.next()).collect();
    first.sort_by_key(strength);
    let mut others: Vec<LeanPart> = cto.chain(vpe).collect();
    others.sort_by_key(strength);
    first.extend(others);
    first
}

fn towards_cto(part: &LeanPart) -> bool {
    part.points > Ratio::ZERO
}

fn towards_vpe(part: &LeanPart) -> bool {
    part.points < Ratio::ZERO
}

fn strength(part: &LeanPart) -> (Reverse<Ratio>, Question) {
    (Reverse(Ord::max(part.points, -part.points)), part.question)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::{ItemIndex, PairIndex};

    fn lean_of(points: &[(Question, i64)]) -> Lean {
        let parts: Vec<LeanPart> = points
            .iter()
            .map(|&(question, points)| LeanPart {
                question,
                weight: 1,
                points: Ratio::whole(points),
            })
            .collect();
        Lean {
            preference: None,
            record: None,
            value: Some(parts.iter().map(|part| part.points).sum()),
            parts,
        }
    }

    const fn item(place: u16) -> Question {
        Question::Item(ItemIndex(place))
    }

    const fn pair(place: u16) -> Question {
        Question::Pair(PairIndex(place))
    }

    fn chosen(verdict: Verdict, points: &[(Question, i64)], at_most: usize) -> Vec<Question> {
        reasons(verdict, &lean_of(points), at_most)
            .into_iter()
            .map(|part| part.question)
            .collect()
    }

    const MIXED: [(Question, i64); 6] = [
        (pair(0), 3),
        (item(0), 8),
        (item(1), 0),
        (item(2), -2),
        (item(3), 9),
        (item(4), -1),
    ];

    #[test]
    fn a_seat_rests_on_its_own_side() {
        assert_eq!(chosen(Verdict::Cto, &MIXED, 3), [item(3), item(0), pair(0)]);
        assert_eq!(
            chosen(Verdict::VpEngineering, &MIXED, 3),
            [item(2), item(4)]
        );
        assert_eq!(chosen(Verdict::Cto, &MIXED, 0), []);
    }

    #[test]
    fn what_was_done_is_heard_even_behind_stronger_choices() {
        let choices = [(pair(0), 9), (pair(1), 8), (pair(2), 7), (item(5), 1)];
        let three = [pair(0), pair(1), item(5)];
        assert_eq!(chosen(Verdict::Cto, &choices, 3), three);
        assert_eq!(chosen(Verdict::Cto, &choices, 1), [item(5)]);
        let other_way = [(pair(0), 9), (pair(1), 8), (item(5), -1)];
        assert_eq!(chosen(Verdict::Cto, &other_way, 1), [pair(0)]);
    }

    #[test]
    fn either_hears_both_sides() {
        assert_eq!(chosen(Verdict::Either, &MIXED, 1), [item(3)]);
        assert_eq!(chosen(Verdict::Either, &MIXED, 2), [item(3), item(2)]);
        assert_eq!(
            chosen(Verdict::Either, &MIXED, 3),
            [item(3), item(0), item(2)]
        );
        let one_sided = [(item(0), 1), (item(1), 2)];
        assert_eq!(chosen(Verdict::Either, &one_sided, 3), [item(1), item(0)]);
    }

    #[test]
    fn equals_stand_in_the_order_of_their_questions() {
        let equals = [(item(1), 4), (item(0), 4), (pair(7), 4), (item(2), -4)];
        assert_eq!(
            chosen(Verdict::Cto, &equals, 3),
            [pair(7), item(0), item(1)]
        );
        assert_eq!(chosen(Verdict::Either, &equals, 2), [pair(7), item(2)]);
    }

    #[test]
    fn too_few_answers_and_answers_that_add_nothing_give_no_reason() {
        assert_eq!(chosen(Verdict::Insufficient, &MIXED, 3), []);
        assert_eq!(chosen(Verdict::Either, &[(item(0), 0)], 3), []);
    }
}
