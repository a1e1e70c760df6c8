//! Stage, part-time and what is unknown.

use rolefit_advice::diagnosis::Decides;
use rolefit_core::State;

use crate::{cases, id};

#[test]
fn part_time_comes_out_as_expected() {
    let mut met = 0;
    for case in cases() {
        let part_time = &case.diagnosis.part_time;
        let outcome = part_time.outcome.unwrap_or("none");
        assert_eq!(
            outcome, case.expected.fractional,
            "{}: {part_time:?}",
            case.name
        );
        let hundredths = part_time.break_even.map(|hours| hours.floor_scaled(100));
        assert_eq!(
            hundredths, case.expected.break_even_hundredths,
            "{}",
            case.name
        );
        met += usize::from(hundredths.is_some());
    }
    assert!(met > 0, "somebody entered costs");
}

#[test]
fn the_rules_of_stage_and_size_are_there_once_these_are_answered() {
    for case in cases() {
        let (facts, stage) = (&case.company.facts, case.diagnosis.stage);
        assert_eq!(
            stage.stage.map(|it| it.id),
            facts.choice("stage"),
            "{}",
            case.name
        );
        let engineers = facts.number("engineers");
        assert_eq!(
            stage.team_size.is_some(),
            engineers.is_some(),
            "{}",
            case.name
        );
        if let Some((size, engineers)) = stage.team_size.zip(engineers) {
            assert!(size.from <= engineers && size.to.is_none_or(|to| engineers <= to));
        }
    }
}

#[test]
fn what_is_unknown_is_open_and_unanswered() {
    for case in cases() {
        let unknown = &case.diagnosis.unknown;
        let settled = case.diagnosis.today.seat.state == State::Settled;
        assert!(!settled || unknown.questions.is_empty(), "{}", case.name);
        for question in &unknown.questions {
            let said = rolefit_advice::diagnosis::said::said(*question, &case.company.answers);
            assert_eq!(said, None, "{}: {}", case.name, id(*question));
        }
        for fact in &unknown.facts {
            assert!(
                !case.company.facts.answered(fact.id),
                "{}: {}",
                case.name,
                fact.id
            );
            assert!(
                rolefit_catalogue::company::fact(fact.id).is_some(),
                "{}",
                fact.id
            );
        }
        let title = unknown.facts.iter().any(|it| it.decides == Decides::Title);
        assert_eq!(
            title,
            !case.company.facts.answered("title_intended"),
            "{}",
            case.name
        );
    }
}
