//! The need behind the title: what it asks of a person, and where its weight lies.

use rolefit_core::{MOST_AREAS, OTHER_AREA};

use crate::diagnosed;
use crate::expected::companies;

/// An area counts as heavy when it is among so many.
const HEAVY: usize = 5;

#[test]
fn the_areas_of_the_need_are_the_ones_expected() {
    for company in companies() {
        let (name, expected) = (&company.name, &company.expected);
        let today = diagnosed(&company.bytes).today;
        let areas: Vec<(&str, u8)> = today.areas.iter().map(|it| (it.id, it.points)).collect();
        let heavy: Vec<&str> = areas.iter().take(HEAVY).map(|it| it.0).collect();
        for area in &expected.areas {
            assert!(
                heavy.contains(&area.as_str()),
                "{name}: {area} in {areas:?}"
            );
        }
        if let Some(count) = expected.area_count {
            assert_eq!(areas.len(), count, "{name}: {areas:?}");
        }
        let last = areas.last().map(|it| it.0);
        if let Some(other) = expected.other_area {
            assert_eq!(last == Some(OTHER_AREA), other, "{name}: {areas:?}");
        }
        if let Some(specific) = expected.specific {
            assert_eq!(today.need.specific, specific, "{name}");
        }
        assert!(areas.len() <= MOST_AREAS, "{name}");
    }
}
