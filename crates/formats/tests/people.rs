//! Each person's verdict and reasons are the ones expected by hand, and the assessment is the golden one byte for byte.
//!
//! `ROLEFIT_BLESS=1 cargo test -p rolefit-formats --test people` rewrites the goldens; read the difference.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

mod support;

use std::fs;

use rolefit_core::{Question, lean, reasons};
use rolefit_formats::{
    Assessment, Profile, Verification, assess, read_assessment, read_profile, verify,
};

fn assessed(bytes: &[u8]) -> (Profile, Assessment) {
    let profile = read_profile(bytes).unwrap();
    let assessment = assess(&profile);
    (profile, assessment)
}

fn strongest(profile: &Profile, assessment: &Assessment, at_most: usize) -> Vec<&'static str> {
    let bank = rolefit_catalogue::candidate();
    let lean = lean(rolefit_catalogue::seat_axis(), &profile.to_answers());
    reasons(assessment.seat.verdict, &lean, at_most)
        .into_iter()
        .map(|part| match part.question {
            Question::Item(item) => bank.item(item).unwrap().id,
            Question::Pair(pair) => bank.pair(pair).unwrap().id,
            Question::Block(block) => panic!("{block:?} is no reason for a seat"),
        })
        .collect()
}

/// The reasons expected are among the three given; where none is expected, none is given.
#[test]
fn verdicts_and_reasons_are_the_ones_expected() {
    for (name, bytes, expected) in support::people() {
        let (profile, assessment) = assessed(&bytes);
        let verdict = expected["verdict"].as_str().unwrap();
        assert_eq!(assessment.seat.verdict.as_str(), verdict, "{name}");
        let other = assessment.seat.other_role.map(|role| role.as_str());
        let wanted = expected.get("other_role").and_then(|role| role.as_str());
        assert_eq!(other, wanted, "{name}");
        let differ = expected["says_and_does_differ"].as_bool().unwrap();
        assert_eq!(assessment.seat.says_and_does_differ, differ, "{name}");
        let given = strongest(&profile, &assessment, 3);
        let wanted = expected["reasons"].as_array().unwrap();
        assert_eq!(given.is_empty(), wanted.is_empty(), "{name}: {given:?}");
        for reason in wanted.iter().map(|reason| reason.as_str().unwrap()) {
            assert!(given.contains(&reason), "{name}: {reason} in {given:?}");
        }
    }
}

/// These are kept whole. Of the others the golden assessment leaves out the profile and what each answer adds, five
/// sixths of the text; the input's hash and the figures that the contributions sum to are in it.
const WHOLE: &[&str] = &["cto_partial", "either", "too_early", "vpe_clear"];

#[test]
fn assessments_are_the_golden_ones() {
    let folder = support::repository().join("tests/goldens");
    let bless = std::env::var_os("ROLEFIT_BLESS").is_some();
    for (name, bytes, _) in support::people() {
        let golden = folder.join(format!("{name}.assessment.json"));
        let assessment = assessed(&bytes).1;
        let text = if WHOLE.contains(&name.as_str()) {
            assessment.to_json()
        } else {
            assessment.without_profile().to_json()
        };
        if bless {
            fs::create_dir_all(&folder).unwrap();
            fs::write(&golden, &text).unwrap();
        }
        let kept = fs::read_to_string(&golden).unwrap_or_default();
        assert!(
            kept == text,
            "{name}: not the golden assessment; see the head of this file"
        );
    }
    let kept = fs::read_dir(&folder).unwrap().count();
    assert_eq!(kept, support::people().len(), "a golden without a person");
}

#[test]
fn an_assessment_comes_back_as_it_was_and_verifies() {
    for (name, bytes, _) in support::people() {
        let (profile, assessment) = assessed(&bytes);
        let again = read_assessment(assessment.to_json().as_bytes()).unwrap();
        assert_eq!(again, assessment, "{name}");
        assert_eq!(
            read_assessment(assessment.canonical().as_bytes()).unwrap(),
            assessment,
            "{name}"
        );
        assert_eq!(verify(&again), Verification::Same, "{name}");
        assert_eq!(
            read_profile(profile.to_json().as_bytes()).unwrap(),
            profile,
            "{name}"
        );
        let rebuilt = Profile::new(profile.label.clone(), &profile.to_answers());
        assert_eq!(rebuilt, profile, "{name}");
        let without = assessment.without_profile();
        assert_eq!(verify(&without), Verification::NoProfile, "{name}");
        assert!(
            !without.to_json().contains("\"answer\""),
            "{name}: answers are left out, too"
        );
        assert_eq!(
            read_assessment(without.to_json().as_bytes()).unwrap(),
            without,
            "{name}"
        );
    }
}

/// 50 and the points of a role, type or area are its score, the points of the seat are the lean: in the figures as written.
#[test]
fn contributions_sum_to_what_they_explain() {
    for (name, bytes, _) in support::people() {
        let assessment = assessed(&bytes).1;
        let sum = |target: &str| -> i64 {
            let all = assessment.contributions.iter();
            all.filter(|one| one.target.to_string() == target)
                .map(|one| one.points.hundredths())
                .sum()
        };
        if let Some(lean) = assessment.seat.lean {
            assert_eq!(sum("seat"), lean.hundredths(), "{name}");
        } else {
            assert_eq!(sum("seat"), 0, "{name}");
        }
        let roles = assessment.roles.iter();
        let roles = roles.map(|role| (role.id.as_str().to_owned(), role.score));
        let types = assessment.types.iter();
        let types = types.map(|kind| (kind.id.as_str().to_owned(), kind.score));
        let groups = assessment.groups.iter();
        let groups = groups.map(|area| (format!("{}/{}", area.kind.as_str(), area.id), area.score));
        for (target, score) in roles.chain(types).chain(groups) {
            let score = score.map_or(0, |score| score.hundredths() - 5_000);
            assert_eq!(sum(&target), score, "{name} {target}");
        }
    }
}
