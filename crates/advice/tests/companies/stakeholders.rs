//! Stakeholders on their own, and where they are apart.

use std::collections::BTreeSet;

use rolefit_advice::diagnosis::Who;

use crate::{cases, id};

#[test]
fn each_stakeholder_has_a_verdict_of_their_own() {
    for case in cases() {
        let given: Vec<_> = case
            .diagnosis
            .stakeholders
            .iter()
            .map(|it| (it.label.as_str(), it.verdict.as_str()))
            .collect();
        let wanted = case.expected.intakes.iter();
        let wanted: Vec<_> = wanted
            .map(|it| (it.label.as_str(), it.verdict.as_str()))
            .collect();
        assert_eq!(given, wanted, "{}", case.name);
    }
}

#[test]
fn disagreements_are_the_ones_expected_the_heaviest_first() {
    let mut met = 0;
    for case in cases() {
        let given = &case.diagnosis.disagreements;
        let ids: BTreeSet<_> = given.iter().map(|it| id(it.question)).collect();
        let wanted = case.expected.disagreements.iter();
        let wanted: BTreeSet<_> = wanted.map(String::as_str).collect();
        assert_eq!(ids, wanted, "{}", case.name);
        assert!(
            given.is_sorted_by_key(|it| std::cmp::Reverse(it.weight)),
            "{}",
            case.name
        );
        if let Some(first) = case.expected.disagreements.first() {
            let listed = given.iter().find(|it| id(it.question) == first).unwrap();
            assert_eq!(listed.weight, given[0].weight, "{}", case.name);
            met += 1;
        }
        for disagreement in given {
            assert!(disagreement.answers.len() >= 2, "{}", case.name);
            let whos: Vec<Who> = disagreement.answers.iter().map(|it| it.0).collect();
            assert!(whos.is_sorted(), "{}", case.name);
        }
    }
    assert!(met > 0, "somebody disagrees");
}
