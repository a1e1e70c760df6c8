//! Verdicts, their reasons, and the title against the work.

use rolefit_core::{Alarm, CompanyVerdict, State};

use crate::{cases, id};

#[test]
fn verdicts_are_the_ones_expected() {
    for case in cases() {
        let (today, expected) = (&case.diagnosis.today, &case.expected);
        assert_eq!(today.verdict.as_str(), expected.verdict, "{}", case.name);
        let other = today.seat.other_role.map(|role| role.as_str());
        assert_eq!(other, expected.other_role.as_deref(), "{}", case.name);
        let rule = match today.verdict {
            CompanyVerdict::Both(rule) => Some(rule.id),
            CompanyVerdict::Seat(_) => None,
        };
        assert_eq!(rule, expected.both_rule.as_deref(), "{}", case.name);
        let settled = today.seat.state >= State::LikelySettled;
        assert_eq!(settled, expected.state != "open", "{}", case.name);
        let differ = expected.says_and_does_differ;
        assert_eq!(today.seat.says_and_does_differ, differ, "{}", case.name);
    }
}

#[test]
fn deciding_answers_are_the_ones_expected_and_quoted() {
    for case in cases() {
        let deciding = &case.diagnosis.today.deciding;
        let given: Vec<_> = deciding.iter().map(|it| id(it.question)).collect();
        let wanted = case.expected.reasons.iter().flatten();
        for reason in wanted.chain(&case.expected.role_reasons) {
            assert!(
                given.contains(&reason.as_str()),
                "{}: {reason} in {given:?}",
                case.name
            );
        }
        if case.expected.reasons.as_ref().is_some_and(Vec::is_empty) {
            assert_eq!(
                given.is_empty(),
                case.expected.role_reasons.is_empty(),
                "{}",
                case.name
            );
        }
        for reason in deciding {
            assert!(
                !reason.quote.is_empty() && !reason.name.is_empty(),
                "{}",
                case.name
            );
        }
    }
}

#[test]
fn the_alarm_sounds_where_it_was_expected_and_nowhere_else() {
    let mut strong = 0;
    for case in cases() {
        let alarm = &case.diagnosis.alarm;
        assert_eq!(alarm.alarm.as_str(), case.expected.alarm, "{}", case.name);
        let mismatch = alarm.mismatch.map(|it| it.id);
        assert_eq!(mismatch, case.expected.mismatch.as_deref(), "{}", case.name);
        if alarm.alarm == Alarm::Strong {
            assert!(!case.diagnosis.today.deciding.is_empty(), "{}", case.name);
            strong += 1;
        }
    }
    assert!(strong >= 2, "both mismatches");
}
