//! The need as demands on a person, and the company in 18 months.

use rolefit_core::{LaterLevel, OTHER_AREA, Origin};

use crate::cases;

#[test]
fn needs_and_their_areas_are_the_ones_expected() {
    for case in cases() {
        let (today, expected) = (&case.diagnosis.today, &case.expected);
        if let Some(specific) = expected.specific {
            assert_eq!(today.need.specific, specific, "{}", case.name);
        }
        let given: Vec<_> = today.areas.iter().map(|area| area.id).collect();
        if let Some(count) = expected.area_count {
            assert_eq!(given.len(), count, "{}: {given:?}", case.name);
        }
        if let Some(other) = expected.other_area {
            assert_eq!(
                given.contains(&OTHER_AREA),
                other,
                "{}: {given:?}",
                case.name
            );
        }
    }
}

#[test]
fn no_item_carries_more_than_its_ceiling_and_every_weight_names_its_needs() {
    for case in cases() {
        let need = &case.diagnosis.today.need;
        let weights = || {
            need.demands
                .iter()
                .map(|it| u64::from(it.requirement.weight))
        };
        let whole: u64 = weights().sum();
        if need.specific && case.company.points.is_empty() {
            assert!(
                weights().all(|weight| 100 * weight <= 15 * whole),
                "{}",
                case.name
            );
        }
        for demand in &need.demands {
            let parts: u64 = demand.parts.iter().map(|it| u64::from(it.weight)).sum();
            assert_eq!(parts, u64::from(demand.requirement.weight), "{}", case.name);
        }
    }
}

#[test]
fn in_18_months_levels_and_verdicts_are_the_ones_expected() {
    let mut met = 0;
    for case in cases() {
        let (then, expected) = (&case.diagnosis.then, &case.expected);
        let verdict = then.as_ref().map(|then| then.picture.verdict.as_str());
        if expected.later_verdict.is_some() {
            assert_eq!(verdict, expected.later_verdict.as_deref(), "{}", case.name);
        }
        for wanted in &expected.later {
            let levels = &then.as_ref().unwrap().levels;
            let named =
                |it: &&LaterLevel<'_>| rolefit_catalogue::company::item_id(it.need) == wanted.need;
            let given = levels.iter().find(named).unwrap();
            let (how, step) = match given.origin {
                Origin::Answered => ("answered", None),
                Origin::Derived(step) => ("derived", Some(step)),
                Origin::SameAsToday => ("same", None),
            };
            assert_eq!(
                given.level.get(),
                wanted.level,
                "{}: {}",
                case.name,
                wanted.need
            );
            assert_eq!(
                (how, step),
                (wanted.how.as_str(), wanted.step.as_deref()),
                "{}",
                case.name
            );
            met += 1;
        }
    }
    assert!(met > 0, "something is said of later");
}
