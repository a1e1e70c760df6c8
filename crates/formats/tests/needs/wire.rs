//! A need on the wire: whole, within its schema, and what its profile gives.

use rolefit_formats::{
    Code, Hundredths, Side, Verification, assess, need, read_need, read_profile, schema,
    verify_need,
};
use serde_json::Value;

use crate::companies;

#[test]
fn a_need_comes_back_as_it_was_and_verifies() {
    for (name, profile, need, _) in companies() {
        let again = read_need(need.to_json().as_bytes()).unwrap();
        assert_eq!(again, need, "{name}");
        assert_eq!(
            read_need(need.canonical().as_bytes()).unwrap(),
            need,
            "{name}"
        );
        assert_eq!(verify_need(&again), Verification::Same, "{name}");
        let without = need.clone().without_profile();
        assert_eq!(verify_need(&without), Verification::NoProfile, "{name}");
        assert!(!without.to_json().contains("\"answer\""), "{name}");
        assert_eq!(
            read_need(without.to_json().as_bytes()).unwrap(),
            without,
            "{name}"
        );
        // an assessment of the same answers says the same of the seat
        assert_eq!(assess(&profile).seat, need.seat, "{name}");
        assert!(assess(&profile).groups.is_empty() && assess(&profile).emphasis.is_empty());
        assert_eq!(
            read_profile(profile.to_json().as_bytes()).unwrap(),
            profile,
            "{name}"
        );
    }
}

#[test]
fn a_candidate_has_no_need() {
    let profile = read_profile(br#"{"format":"rolefit.profile/1","side":"candidate"}"#).unwrap();
    assert_eq!(profile.side, Side::Candidate);
    assert_eq!(need(&profile), None);
}

#[test]
fn what_is_changed_is_found() {
    let (_, _, need, _) = companies().remove(0);
    let mut other = need.clone();
    other.areas[0].points -= 1;
    let at = vec!["/areas/0/points".to_owned()];
    assert_eq!(verify_need(&other), Verification::Differs { at });
    let mut other = need.clone();
    other.catalogue_version = "0.0.1".to_owned();
    assert!(matches!(
        verify_need(&other),
        Verification::OtherCatalogue { .. }
    ));
    let mut other = need;
    other.profile.as_mut().unwrap().side = Side::Candidate;
    assert!(matches!(verify_need(&other), Verification::Differs { .. }));
    let problems = read_need(br#"{"format":"rolefit.assessment/1"}"#).unwrap_err();
    assert_eq!(problems[0].code, Code::UnsupportedFormat);
}

#[test]
fn weights_sum_and_name_what_is_behind_them() {
    for (name, profile, need, _) in companies() {
        let points: u32 = need.areas.iter().map(|area| u32::from(area.points)).sum();
        assert_eq!(
            points,
            if need.areas.is_empty() { 0 } else { 100 },
            "{name}"
        );
        assert!(need.areas.len() <= 12, "{name}");
        let items: usize = need.areas.iter().map(|area| area.items.len()).sum();
        assert_eq!(items, need.demands.len(), "{name}");
        for demand in &need.demands {
            let parts: u32 = demand.parts.iter().map(|part| u32::from(part.weight)).sum();
            assert_eq!(parts, u32::from(demand.weight), "{name}: {}", demand.item);
            let area = need
                .areas
                .iter()
                .find(|area| area.id == demand.area)
                .unwrap();
            assert!(area.items.contains(&demand.item), "{name}: {}", demand.item);
            for part in &demand.parts {
                let answered = profile.answers[&part.need].unwrap().get();
                assert_eq!(part.level, answered, "{name}: {}", part.need);
                assert!(part.level >= 2 && part.required <= demand.level, "{name}");
            }
        }
        let shares: i64 = need.demands.iter().map(|one| one.share.hundredths()).sum();
        let whole = Hundredths::HUNDRED.hundredths();
        let slack = i64::try_from(need.demands.len()).unwrap();
        assert!(
            need.demands.is_empty() || (shares - whole).abs() <= slack,
            "{name}: {shares}"
        );
    }
}

#[test]
fn needs_fit_their_schema() {
    let schemas = schema::schemas();
    let (_, text) = schemas
        .iter()
        .find(|(name, _)| *name == "need.schema.json")
        .unwrap();
    let validator = jsonschema::validator_for(&serde_json::from_str(text).unwrap()).unwrap();
    for (name, _, need, _) in companies() {
        for text in [need.to_json(), need.without_profile().to_json()] {
            let value: Value = serde_json::from_str(&text).unwrap();
            let errors: Vec<String> = validator
                .iter_errors(&value)
                .map(|error| error.to_string())
                .collect();
            assert!(errors.is_empty(), "{name}: {errors:?}");
        }
    }
}
