//! Assessments as they are kept.

use std::fs;

use rolefit_formats::{Profile, Verification, read_assessment, read_profile, verify};

use crate::{assessed, support};

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
    let kept = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let kept = kept
        .filter(|path| path.to_string_lossy().ends_with(".assessment.json"))
        .count();
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
