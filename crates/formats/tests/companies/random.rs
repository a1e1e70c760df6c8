//! Whatever a company answers, its diagnosis does not contradict itself.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestCaseResult, TestRng, TestRunner};
use rolefit_advice::Company;
use rolefit_advice::diagnosis::{Diagnosis, MOST_REASONS, Picture, Then, Who, diagnose};
use rolefit_catalogue::company;
use rolefit_core::{
    Alarm, Answer, CompanyVerdict, LEAST_ANSWERED, MOST_AREAS, OTHER_AREA, Origin, Question,
    RoleId, State, Verdict, seat_progress,
};

use crate::made;

/// How many companies are made. Always the same ones: what they cover is asserted, too.
const CASES: u32 = 300;

#[test]
fn a_diagnosis_never_contradicts_itself() {
    let config = ProptestConfig {
        cases: CASES,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    let met = RefCell::new(BTreeMap::new());
    let outcome = runner.run(&made::company(), |company| {
        let diagnosis = diagnose(&company);
        for seen in kinds(&diagnosis) {
            *met.borrow_mut().entry(seen).or_insert(0) += 1;
        }
        seat(&company, &diagnosis.today)?;
        both(&company, &diagnosis.today)?;
        alarm(&company, &diagnosis)?;
        need(&company, &diagnosis.today)?;
        later(&company, &diagnosis)?;
        others(&company, &diagnosis)?;
        unknown(&company, &diagnosis)
    });
    let met = met.into_inner();
    println!("{met:?}");
    outcome.unwrap_or_else(|error| panic!("{error}"));
    let verdicts = [
        "cto",
        "vp_engineering",
        "either",
        "both",
        "insufficient",
        "other_role",
    ];
    let others = [
        "alarm possible",
        "alarm strong",
        "as today",
        "disagreement",
        "other area",
        "nothing needed",
    ];
    for kind in verdicts.into_iter().chain(others) {
        assert!(
            met.get(kind).is_some_and(|count| *count >= 3),
            "{kind}: {met:?}"
        );
    }
}

/// What a diagnosis is an instance of: the properties say nothing where nobody comes by.
fn kinds(diagnosis: &Diagnosis) -> Vec<&'static str> {
    let today = &diagnosis.today;
    let as_today = |then: &Then| then.levels.iter().all(|it| it.today == Some(it.level));
    let mut kinds = vec![today.verdict.as_str()];
    kinds.extend(match diagnosis.alarm.alarm {
        Alarm::None => None,
        Alarm::Possible => Some("alarm possible"),
        Alarm::Strong => Some("alarm strong"),
    });
    kinds.extend(
        diagnosis
            .then
            .as_ref()
            .is_some_and(as_today)
            .then_some("as today"),
    );
    kinds.extend((!diagnosis.disagreements.is_empty()).then_some("disagreement"));
    kinds.extend(
        today
            .areas
            .iter()
            .any(|it| it.id == OTHER_AREA)
            .then_some("other area"),
    );
    kinds.extend(today.need.demands.is_empty().then_some("nothing needed"));
    kinds
}

/// The verdict, the answers it rests on and how open it is say one thing.
fn seat(company: &Company, today: &Picture) -> TestCaseResult {
    let answered = seat_progress(company::seat_axis(), &company.answers).answered;
    let insufficient = today.seat.verdict == Verdict::Insufficient;
    if answered < LEAST_ANSWERED {
        prop_assert!(today.seat.state == State::Open);
    }
    if insufficient {
        prop_assert!(today.deciding.is_empty());
    }
    prop_assert_eq!(
        today.seat.verdict == Verdict::OtherRole,
        today.seat.other_role.is_some()
    );
    prop_assert!(today.deciding.len() <= MOST_REASONS);
    for it in &today.deciding {
        let towards = match today.verdict.seat() {
            Some(role) => Some(role),
            None => today.seat.other_role,
        };
        prop_assert!(towards.is_none_or(|role| role == it.towards), "{:?}", it);
        prop_assert!(
            is_given(company, it.question) && !it.quote.is_empty(),
            "{:?}",
            it
        );
    }
    Ok(())
}

/// `both` stands exactly where the seat has no lean and a rule holds.
fn both(company: &Company, today: &Picture) -> TestCaseResult {
    let facts = &company.facts;
    let (stage, engineers) = (facts.choice("stage"), facts.number("engineers"));
    let table = facts.choices("at_the_table");
    let holds = company::both_rules().iter().any(|rule| {
        stage.is_some_and(|stage| rule.stages.contains(&stage))
            && engineers.is_some_and(|engineers| engineers <= rule.engineers_most)
            && table
                .as_ref()
                .is_some_and(|all| !all.iter().any(|it| rule.absent.contains(it)))
    });
    let expected = holds && today.seat.verdict == Verdict::Either;
    prop_assert_eq!(matches!(today.verdict, CompanyVerdict::Both(_)), expected);
    if !expected {
        prop_assert_eq!(today.verdict.as_str(), today.seat.verdict.as_str());
    }
    Ok(())
}

/// The alarm sounds exactly where the verdict is the other seat, and is strong where that is likely settled.
fn alarm(company: &Company, diagnosis: &Diagnosis) -> TestCaseResult {
    let (alarm, today) = (diagnosis.alarm, &diagnosis.today);
    let opposite = match company.facts.choice("title_intended") {
        Some("cto") => Some(RoleId::VpEngineering),
        Some("vp_engineering") => Some(RoleId::Cto),
        _ => None,
    };
    let sounds = opposite.is_some() && today.verdict.seat() == opposite;
    let expected = match (sounds, today.seat.state) {
        (false, _) => Alarm::None,
        (true, State::Open) => Alarm::Possible,
        (true, _) => Alarm::Strong,
    };
    prop_assert_eq!(alarm.alarm, expected);
    prop_assert_eq!(alarm.mismatch.is_some(), sounds);
    Ok(())
}

/// The areas hold the whole need, each demand once, and every demand names the needs behind it.
fn need(company: &Company, today: &Picture) -> TestCaseResult {
    let (need, areas) = (&today.need, &today.areas);
    let points: u32 = areas.iter().map(|it| u32::from(it.points)).sum();
    let weighs = areas.iter().any(|it| it.weight > 0);
    prop_assert_eq!(points, if weighs { 100 } else { 0 });
    prop_assert!(areas.len() <= MOST_AREAS);
    let ids: BTreeSet<&str> = areas.iter().map(|it| it.id).collect();
    prop_assert_eq!(ids.len(), areas.len());
    let before = areas.len().saturating_sub(1);
    prop_assert!(areas.iter().take(before).all(|it| it.id != OTHER_AREA));
    let items: Vec<_> = areas
        .iter()
        .flat_map(|it| it.items.iter().copied())
        .collect();
    let once: BTreeSet<_> = items.iter().copied().collect();
    prop_assert_eq!(once.len(), items.len());
    for demand in &need.demands {
        prop_assert!(once.contains(&demand.requirement.item));
        prop_assert!(!demand.parts.is_empty() && demand.requirement.weight > 0);
        let parts: u32 = demand.parts.iter().map(|it| u32::from(it.weight)).sum();
        prop_assert_eq!(parts, u32::from(demand.requirement.weight));
        for part in &demand.parts {
            prop_assert_eq!(company.answers.item(part.need), Answer::Given(part.level));
            prop_assert!(part.level.get() >= 2);
        }
    }
    prop_assert_eq!(
        need.specific,
        need.demands.len() >= usize::from(need.fewest_items)
    );
    Ok(())
}

/// No need falls in 18 months unless somebody said so, and each level names where it comes from.
fn later(company: &Company, diagnosis: &Diagnosis) -> TestCaseResult {
    let Some(then) = &diagnosis.then else {
        prop_assert!(company.later.is_empty());
        return Ok(());
    };
    let planned = company.facts.choices("growth_step").unwrap_or_default();
    for it in &then.levels {
        let today = company.answers.item(it.need).given();
        prop_assert_eq!(it.today, today);
        let answered = company.later.get(&it.need);
        match it.origin {
            Origin::Answered => prop_assert_eq!(answered, Some(&it.level)),
            Origin::SameAsToday => prop_assert_eq!(today, Some(it.level)),
            Origin::Derived(step) => {
                prop_assert!(planned.contains(&step), "{}", step);
                prop_assert!(today.is_some_and(|today| it.level >= today));
            }
        }
        prop_assert_eq!(it.origin == Origin::Answered, answered.is_some());
    }
    let with_level = company
        .answers
        .items()
        .filter(|it| it.given().is_some())
        .count();
    let only_later = company
        .later
        .keys()
        .filter(|it| company.answers.item(**it).given().is_none());
    prop_assert_eq!(then.levels.len(), with_level + only_later.count());
    let unchanged = then.levels.iter().all(|it| it.today == Some(it.level));
    let growing = company.facts.number("engineers_in_18_months");
    if unchanged && growing.is_none_or(|it| Some(it) == company.facts.number("engineers")) {
        prop_assert_eq!(
            then.picture.verdict.as_str(),
            diagnosis.today.verdict.as_str()
        );
    }
    Ok(())
}

/// Nobody is averaged: others change nothing of the owner's, each reads as if alone, and only real differences are listed.
fn others(company: &Company, diagnosis: &Diagnosis) -> TestCaseResult {
    prop_assert_eq!(diagnosis.stakeholders.len(), company.intakes.len());
    if let Some((intake, said)) = company.intakes.iter().zip(&diagnosis.stakeholders).next() {
        let mut alone = company.clone();
        alone.intakes.clear();
        prop_assert_eq!(&diagnose(&alone).today, &diagnosis.today);
        alone.answers = intake.answers.clone();
        prop_assert_eq!(diagnose(&alone).today.verdict, said.verdict);
    }
    for it in &diagnosis.disagreements {
        prop_assert!(it.answers.len() >= 2 && it.answers.len() <= 1 + company.intakes.len());
        let who: BTreeSet<Who> = it.answers.iter().map(|it| it.0).collect();
        prop_assert_eq!(who.len(), it.answers.len());
    }
    prop_assert!(!company.intakes.is_empty() || diagnosis.disagreements.is_empty());
    Ok(())
}

/// What is called unknown is open, and nothing is once everything is settled.
fn unknown(company: &Company, diagnosis: &Diagnosis) -> TestCaseResult {
    let unknown = &diagnosis.unknown;
    if diagnosis.today.seat.state == State::Settled {
        prop_assert!(unknown.questions.is_empty());
    }
    let open = |question: &Question| match question {
        Question::Item(item) => company.answers.item(*item) == Answer::Open,
        Question::Pair(pair) => company.answers.pair(*pair) == Answer::Open,
        Question::Block(block) => company.answers.block(*block) == Answer::Open,
    };
    prop_assert!(unknown.questions.iter().all(open));
    prop_assert!(
        unknown
            .facts
            .iter()
            .all(|it| !company.facts.answered(it.id))
    );
    prop_assert_eq!(
        diagnosis.part_time.outcome.is_some(),
        company.facts.answered("hours_needed")
    );
    Ok(())
}

fn is_given(company: &Company, question: Question) -> bool {
    match question {
        Question::Item(item) => company.answers.item(item).given().is_some(),
        Question::Pair(pair) => company.answers.pair(pair).given().is_some(),
        Question::Block(block) => company.answers.block(block).given().is_some(),
    }
}
