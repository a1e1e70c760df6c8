//! What a candidate may ask.

use rolefit_advice::brief::Input;
use rolefit_advice::questions_to_ask::{Question, public, questions_to_ask};
use rolefit_advice::{Fact, Work};
use rolefit_catalogue::RoleId;

use crate::companies::{Subject, fixtures, nothing_known, random};
use crate::grammar::of_sentence;

fn questions(subject: &Subject) -> Vec<Question> {
    questions_to_ask(&subject.company, &subject.need, subject.work)
}

#[test]
fn every_question_reads_and_rests_on_something() {
    for subject in fixtures().into_iter().chain(random(300)) {
        let asked = questions(&subject);
        for question in &asked {
            assert_eq!(of_sentence(&question.text), None, "{}", question.text);
            assert_eq!(of_sentence(&question.why), None, "{}", question.why);
            assert!(!question.from.is_empty());
        }
        let mut texts: Vec<&str> = asked.iter().map(|it| it.text.as_str()).collect();
        texts.sort_unstable();
        let before = texts.len();
        texts.dedup();
        assert_eq!(texts.len(), before, "{}", subject.name);
    }
}

fn given(facts: &[(&str, Fact)]) -> Subject {
    let subject = nothing_known();
    facts.iter().fold(subject, |subject, (id, fact)| {
        subject.with_fact(id, Some(fact.clone()))
    })
}

fn choice(option: &str) -> Fact {
    Fact::Choice(option.to_owned())
}

fn warns(subject: &Subject, id: &'static str) -> bool {
    let asked = questions(subject);
    let mut warnings = asked.iter().filter(|question| question.warning);
    warnings.any(|question| question.from.contains(&Input::Fact(id)))
}

#[test]
fn what_should_give_pause_does_and_the_opposite_does_not() {
    let pairs = [
        (
            "decision_budget",
            choice("nobody_said"),
            choice("this_person"),
        ),
        (
            "search_reason",
            choice("left_over_disagreement"),
            choice("new_seat"),
        ),
        (
            "search_reason",
            choice("founder_steps_aside"),
            choice("left_for_other_job"),
        ),
        ("seat_changes", Fact::Number(3), Fact::Number(1)),
        ("internal_candidate", choice("passed_over"), choice("none")),
        ("board_part", choice("approves"), choice("informed")),
        ("severance_months", Fact::Number(0), Fact::Number(6)),
        ("equity_high", Fact::Number(100), Fact::Number(0)),
    ];
    for (id, alarming, calm) in pairs {
        assert!(warns(&given(&[(id, alarming)]), id), "{id}");
        assert!(!warns(&given(&[(id, calm)]), id), "{id}");
    }
    let growing = |then| {
        given(&[
            ("engineers", Fact::Number(10)),
            ("engineers_in_18_months", Fact::Number(then)),
        ])
    };
    assert!(warns(&growing(20), "engineers_in_18_months"));
    assert!(!warns(&growing(19), "engineers_in_18_months"));
}

#[test]
fn a_title_warns_only_where_the_work_is_another_seats() {
    let with = |work| Subject {
        work,
        ..given(&[("title_intended", choice("cto"))])
    };
    let warned = |work| warns(&with(work), "title_intended");
    assert!(warned(Some(Work::Of(RoleId::VpEngineering))));
    assert!(warned(Some(Work::Of(RoleId::HeadOfEngineering))));
    for work in [
        None,
        Some(Work::Both),
        Some(Work::Either),
        Some(Work::Of(RoleId::Cto)),
    ] {
        assert!(!warned(work), "{work:?}");
    }
}

#[test]
fn what_a_company_keeps_to_itself_reaches_no_candidate() {
    let subject = given(&[
        ("internal_candidate", choice("passed_over")),
        ("confidential_search", choice("yes")),
        ("company_name", Fact::Text("Quenlow".to_owned())),
        ("stage", choice("growth")),
    ]);
    let told = public(&subject.company.facts);
    assert_eq!(told.0.keys().collect::<Vec<_>>(), ["stage"]);
    let open = subject.with_fact("confidential_search", Some(choice("no")));
    assert!(public(&open.company.facts).answered("company_name"));
}

#[test]
fn an_answered_fact_is_not_called_open() {
    let open = |subject: &Subject| {
        let asked = questions(subject);
        asked
            .iter()
            .filter(|it| !it.warning)
            .flat_map(|it| it.from.clone())
            .collect::<Vec<_>>()
    };
    let subject = nothing_known();
    assert!(open(&subject).contains(&Input::Fact("funding")));
    let told = subject.with_fact("funding", Some(choice("seed")));
    assert!(!open(&told).contains(&Input::Fact("funding")));
}
