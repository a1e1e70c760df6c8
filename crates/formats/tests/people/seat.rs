//! Verdicts with their reasons.

use std::cmp::Reverse;

use rolefit_catalogue::{candidate, model, seat_axis};
use rolefit_core::{Question, RoleId, Verdict, lean, reasons};
use rolefit_formats::{Assessment, Profile};

use crate::assessed;
use crate::expected::people;

#[test]
fn verdicts_are_the_ones_expected() {
    for person in people() {
        let (seat, name) = (assessed(&person.bytes).1.seat, &person.name);
        assert_eq!(seat.verdict.as_str(), person.expected.verdict, "{name}");
        let other = seat.other_role.map(RoleId::as_str);
        assert_eq!(other, person.expected.other_role.as_deref(), "{name}");
        let differ = person.expected.says_and_does_differ;
        assert_eq!(seat.says_and_does_differ, differ, "{name}");
    }
}

/// The reasons expected are among the three given; where none is expected, none is given.
#[test]
fn reasons_of_the_seat_are_the_ones_expected() {
    for person in people() {
        let (profile, assessment) = assessed(&person.bytes);
        let given = of_seat(&profile, &assessment);
        let wanted = &person.expected.reasons;
        let name = person.name;
        assert_eq!(given.is_empty(), wanted.is_empty(), "{name}: {given:?}");
        for reason in wanted {
            assert!(given.contains(reason), "{name}: {reason} in {given:?}");
        }
    }
}

/// Another role rests on answers about its own work; no other verdict does.
#[test]
fn reasons_of_another_role_are_the_ones_expected() {
    for person in people() {
        let (_, assessment) = assessed(&person.bytes);
        let (name, wanted) = (person.name, &person.expected.role_reasons);
        let other = assessment.seat.verdict.of_seat() == Verdict::OtherRole;
        assert_eq!(other, !wanted.is_empty(), "{name}: {wanted:?}");
        let given = of_role(&assessment);
        for reason in wanted {
            assert!(given.contains(reason), "{name}: {reason} in {given:?}");
        }
    }
}

/// The three strongest reasons for the verdict.
fn of_seat(profile: &Profile, assessment: &Assessment) -> Vec<String> {
    let bank = candidate();
    let lean = lean(seat_axis(), &profile.to_answers());
    reasons(assessment.seat.verdict.of_seat(), &lean, 3)
        .into_iter()
        .map(|part| match part.question {
            Question::Item(item) => bank.item(item).unwrap().id.to_owned(),
            Question::Pair(pair) => bank.pair(pair).unwrap().id.to_owned(),
            Question::Block(block) => panic!("{block:?} is no reason for a seat"),
        })
        .collect()
}

/// The three answers about the other role's own work that raise its score most.
fn of_role(assessment: &Assessment) -> Vec<String> {
    let model = model();
    let Some(role) = assessment.seat.other_role.and_then(|role| model.role(role)) else {
        return Vec::new();
    };
    let own: Vec<_> = role
        .own
        .iter()
        .map(|item| model.bank.item(*item).unwrap().id)
        .collect();
    let mut raise: Vec<_> = assessment
        .contributions
        .iter()
        .filter(|part| part.target.to_string() == role.role.as_str())
        .filter(|part| part.points.hundredths() > 0 && own.contains(&part.question.as_str()))
        .collect();
    raise.sort_by_key(|part| Reverse(part.points.hundredths()));
    raise
        .into_iter()
        .take(3)
        .map(|part| part.question.clone())
        .collect()
}
