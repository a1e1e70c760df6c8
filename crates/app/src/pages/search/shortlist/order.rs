//! In which order people stand on the screen.

use std::cmp::Reverse;

use rolefit_catalogue::ui;
use rolefit_core::Grade;
use rolefit_core::matching::{Standing, order};
use rolefit_formats::record::OrderShown;

/// One person's line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// The person, by place among those added.
    pub person: usize,
    /// Their place, and whether they share it; none where the order gives none.
    pub place: Option<(u32, bool)>,
    /// What stands above the first line of a group.
    pub heading: Option<&'static str>,
}

/// Everybody, once each, in this order. `standings` are those of the order's basis; who has none gets no place.
pub fn lines(chosen: OrderShown, names: &[String], standings: &[Option<Standing>]) -> Vec<Line> {
    let plain = |person| Line {
        person,
        place: None,
        heading: None,
    };
    match chosen {
        OrderShown::Added => (0..names.len()).map(plain).collect(),
        OrderShown::Name => {
            let mut people: Vec<usize> = (0..names.len()).collect();
            people.sort_by_key(|person| names.get(*person).map(|name| name.to_lowercase()));
            people.into_iter().map(plain).collect()
        }
        OrderShown::Interviewers | OrderShown::SelfReported => placed(chosen, standings),
    }
}

fn placed(chosen: OrderShown, standings: &[Option<Standing>]) -> Vec<Line> {
    let known: Vec<(usize, Standing)> = standings
        .iter()
        .enumerate()
        .filter_map(|(person, standing)| Some((person, (*standing)?)))
        .collect();
    let figures: Vec<Standing> = known.iter().map(|(_, standing)| *standing).collect();
    let who = |place: &usize| known.get(*place).map(|(person, _)| *person);
    let ordered = order(&figures, chosen.basis());
    let mut lines: Vec<Line> = Vec::new();
    for group in &ordered.groups {
        let mut heading = Some(heading(group.grade));
        for place in &group.places {
            let number = u32::try_from(place.place).unwrap_or(u32::MAX);
            let shared = place.people.len() > 1;
            for person in place.people.iter().filter_map(who) {
                lines.push(Line {
                    person,
                    place: Some((number, shared)),
                    heading: heading.take(),
                });
            }
        }
    }
    let without =
        (0..standings.len()).filter(|person| !lines.iter().any(|it| it.person == *person));
    let mut without: Vec<usize> = without.collect();
    // Who is known at all before who is still to come; otherwise as they were added.
    without.sort_by_key(|person| Reverse(standings.get(*person).is_some_and(Option::is_some)));
    let mut heading = Some(ui::group_unplaced());
    lines.extend(without.into_iter().map(|person| Line {
        person,
        place: None,
        heading: heading.take(),
    }));
    lines
}

fn heading(grade: Option<Grade>) -> &'static str {
    match grade {
        None => ui::group_everybody(),
        Some(Grade::ThreeRaters) => ui::group_three_raters(),
        Some(Grade::TwoRaters) => ui::group_two_raters(),
        Some(Grade::OneRater | Grade::OwnWord) => ui::group_one_rater(),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use rolefit_core::matching::Basis;
    use rolefit_formats::matching::Target;
    use rolefit_formats::people::read_people;
    use rolefit_formats::read_profile;

    fn fixture(path: &str) -> Vec<u8> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/companies/");
        std::fs::read([folder, path].concat()).unwrap()
    }

    #[test]
    fn nobody_is_hidden_whatever_the_order() {
        let company = read_profile(&fixture("cto_title_vpe_work_freight.json")).unwrap();
        let target = Target::new(&company).unwrap();
        let bytes = fixture("match/candidates.ndjson");
        let people: Vec<_> = read_people(&bytes)
            .unwrap()
            .map(|one| one.read.unwrap())
            .collect();
        let names: Vec<String> = people
            .iter()
            .map(|it| it.label.as_str().to_owned())
            .collect();
        let own = |it| Some(target.person(1, it, Basis::SelfReported).standing);
        let mut standings: Vec<Option<Standing>> = people.iter().map(own).collect();
        standings[3] = None;
        for chosen in OrderShown::ALL {
            let mut seen: Vec<usize> = lines(chosen, &names, &standings)
                .iter()
                .map(|it| it.person)
                .collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..people.len()).collect::<Vec<_>>(), "{chosen:?}");
        }
        let by_own_word = lines(OrderShown::SelfReported, &names, &standings);
        assert_eq!(by_own_word[0].place, Some((1, false)));
        assert_eq!(names[by_own_word[0].person], "Ines");
        assert_eq!(by_own_word[0].heading, Some(ui::group_everybody()));
        let unheard = lines(OrderShown::Interviewers, &names, &standings);
        assert!(unheard.iter().all(|it| it.place.is_none()));
        let by_name = lines(OrderShown::Name, &names, &standings);
        assert_eq!(names[by_name[0].person], "Amir");
    }
}
