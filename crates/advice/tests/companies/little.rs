//! Where little or nothing was answered, the diagnosis says so.

use std::collections::BTreeMap;

use rolefit_advice::diagnosis::{Decides, diagnose};
use rolefit_advice::{Company, Costs, Facts};
use rolefit_catalogue::company;
use rolefit_core::{Alarm, Answer, Answers, CompanyVerdict, Leading, Level, State, Verdict};

use crate::cases;

fn nothing() -> Company {
    Company {
        answers: Answers::open(&company::bank()),
        facts: Facts::default(),
        later: BTreeMap::new(),
        intakes: Vec::new(),
        points: BTreeMap::new(),
        costs: Costs::default(),
    }
}

#[test]
fn with_nothing_answered_everything_is_unknown() {
    let found = diagnose(&nothing());
    let today = &found.today;
    assert_eq!(today.verdict, CompanyVerdict::Seat(Verdict::Insufficient));
    assert_eq!(
        (today.seat.state, &today.leading),
        (State::Open, &Leading::Nobody)
    );
    assert!(today.deciding.is_empty() && today.areas.is_empty() && !today.need.specific);
    assert_eq!(found.alarm.alarm, Alarm::None);
    assert!(found.stage.stage.is_none() && found.stage.citations().is_empty());
    assert!(
        found.then.is_none() && found.stakeholders.is_empty() && found.disagreements.is_empty()
    );
    assert_eq!(found.part_time.outcome, None);
    let bank = company::bank();
    let seat = company::seat_axis();
    let of_seat = seat.pairs.len() + seat.items().count();
    assert!(
        found.unknown.questions.len() > of_seat,
        "and another role's own"
    );
    assert!(found.unknown.questions.len() < bank.items().len());
    assert_eq!(found.unknown.types.len(), 8);
    let facts: Vec<_> = found.unknown.facts.iter().map(|it| it.id).collect();
    assert!(
        facts.contains(&"title_intended") && facts.contains(&"hours_needed"),
        "{facts:?}"
    );
    // The verdict is not `either`, so nobody has to say who sits at the table.
    assert!(!facts.contains(&"at_the_table"), "{facts:?}");
}

#[test]
fn no_question_is_listed_twice() {
    let mut questions = diagnose(&nothing()).unknown.questions;
    let count = questions.len();
    questions.sort();
    questions.dedup();
    assert_eq!(questions.len(), count);
}

#[test]
fn a_fact_that_decides_whether_one_person_is_needed_for_both_is_asked_for() {
    let mut met = 0;
    for case in cases() {
        if !matches!(case.diagnosis.today.verdict, CompanyVerdict::Both(_)) {
            continue;
        }
        for id in ["stage", "engineers", "at_the_table"] {
            let mut company = case.company.clone();
            company.facts.0.remove(id);
            let found = diagnose(&company);
            assert_eq!(
                found.today.verdict,
                CompanyVerdict::Seat(Verdict::Either),
                "{id}"
            );
            let missing = found.unknown.facts.iter().find(|it| it.id == id).unwrap();
            assert_eq!(missing.decides, Decides::Both, "{id}");
            met += 1;
        }
    }
    assert!(met > 0, "somebody needs one person for both");
}

#[test]
fn a_need_raised_by_the_user_alone_is_said_to_be_answered() {
    let mut company = nothing();
    let hiring = company::item_index("need_hiring").unwrap();
    company.later.insert(hiring, Level::ALL[4]);
    let then = diagnose(&company).then.unwrap();
    let [level] = &then.levels[..] else {
        panic!("one level is known then");
    };
    assert_eq!(
        (level.need, level.today, level.level),
        (hiring, None, Level::ALL[4])
    );
    assert!(!then.picture.need.demands.is_empty());
}

#[test]
fn ten_needs_nobody_feels_ask_for_nobody() {
    let mut company = nothing();
    let hours = rolefit_advice::Fact::Number(8);
    company.facts.0.insert("hours_needed".to_owned(), hours);
    let outcome = |company: &Company| diagnose(company).part_time.outcome;
    let mut items = company::bank().item_indices();
    for item in items.by_ref().take(9) {
        company.answers.set_item(item, Answer::Given(Level::ALL[1]));
    }
    assert_ne!(
        outcome(&company),
        Some("neither"),
        "nine are too few to say so"
    );
    company
        .answers
        .set_item(items.next().unwrap(), Answer::Given(Level::ALL[0]));
    assert_eq!(outcome(&company), Some("neither"));
    // Without hours the question is asked, whatever else is known.
    company.facts.0.remove("hours_needed");
    assert_eq!(outcome(&company), None);
}
