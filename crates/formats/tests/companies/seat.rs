//! Verdicts with their reasons, and the title against the work.

use rolefit_core::{CompanyVerdict, Question, RoleId, State};

use crate::expected::companies;
use crate::{diagnosed, id_of};

#[test]
fn verdicts_are_the_ones_expected() {
    for company in companies() {
        let (name, expected) = (&company.name, &company.expected);
        let today = diagnosed(&company.bytes).today;
        assert_eq!(
            today.verdict.as_str(),
            expected.verdict,
            "{name}: {:?}",
            today.seat
        );
        let rule = match today.verdict {
            CompanyVerdict::Both(rule) => Some(rule.id),
            CompanyVerdict::Seat(_) => None,
        };
        assert_eq!(rule, expected.both_rule.as_deref(), "{name}");
        let other = today.seat.other_role.map(RoleId::as_str);
        assert_eq!(other, expected.other_role.as_deref(), "{name}");
        let differ = expected.says_and_does_differ;
        assert_eq!(today.seat.says_and_does_differ, differ, "{name}");
        let open = today.seat.state == State::Open;
        assert_eq!(open, expected.state == "open", "{name}: {:?}", today.seat);
        assert!(open || expected.state == "likely_settled", "{name}");
    }
}

#[test]
fn the_title_alarm_is_the_one_expected() {
    for company in companies() {
        let (name, expected) = (&company.name, &company.expected);
        let alarm = diagnosed(&company.bytes).alarm;
        assert_eq!(alarm.alarm.as_str(), expected.alarm, "{name}");
        let mismatch = alarm.mismatch.map(|it| it.id);
        assert_eq!(mismatch, expected.mismatch.as_deref(), "{name}");
    }
}

/// The answers expected are among those that decide; where none is expected, none is given.
#[test]
fn the_deciding_answers_are_the_ones_expected() {
    for company in companies() {
        let (name, expected) = (&company.name, &company.expected);
        let today = diagnosed(&company.bytes).today;
        let given: Vec<&str> = today.deciding.iter().map(|it| id_of(it.question)).collect();
        // another role rests on its own questions
        let (wanted, other) = match today.seat.other_role {
            Some(_) => (Some(&expected.role_reasons), true),
            None => (expected.reasons.as_ref(), false),
        };
        assert_eq!(other, !expected.role_reasons.is_empty(), "{name}");
        let Some(wanted) = wanted else {
            continue;
        };
        assert_eq!(given.is_empty(), wanted.is_empty(), "{name}: {given:?}");
        for reason in wanted {
            assert!(
                given.contains(&reason.as_str()),
                "{name}: {reason} in {given:?}"
            );
        }
        for it in &today.deciding {
            assert!(
                !it.quote.is_empty(),
                "{name}: {} without words",
                id_of(it.question)
            );
            assert!(!matches!(it.question, Question::Block(_)), "{name}");
        }
    }
}
