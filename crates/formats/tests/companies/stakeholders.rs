//! Stakeholders, each on their own, and where they are apart.

use std::collections::BTreeSet;

use crate::expected::companies;
use crate::{diagnosed, id_of};

#[test]
fn each_stakeholder_has_the_verdict_expected() {
    for company in companies() {
        let expected: Vec<(&str, &str)> = company
            .expected
            .intakes
            .iter()
            .map(|it| (it.label.as_str(), it.verdict.as_str()))
            .collect();
        let diagnosis = diagnosed(&company.bytes);
        let given = diagnosis.stakeholders.iter();
        let given: Vec<_> = given
            .map(|it| (it.label.as_str(), it.verdict.as_str()))
            .collect();
        assert_eq!(given, expected, "{}", company.name);
    }
}

#[test]
fn they_disagree_where_it_is_expected_and_nowhere_else() {
    for company in companies() {
        let name = &company.name;
        let given = diagnosed(&company.bytes).disagreements;
        let ids: BTreeSet<&str> = given.iter().map(|it| id_of(it.question)).collect();
        let expected = company.expected.disagreements.iter().map(String::as_str);
        assert_eq!(ids, expected.collect(), "{name}");
        assert_eq!(ids.len(), given.len(), "{name}: one is listed twice");
        assert!(
            given.is_sorted_by(|a, b| a.weight >= b.weight),
            "{name}: heaviest first"
        );
        for it in &given {
            assert!(it.answers.len() >= 2, "{name}: {}", id_of(it.question));
        }
    }
}
