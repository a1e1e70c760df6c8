//! What only a company's profile holds, to and from the wire: levels in 18 months, points, costs, gates, what
//! stakeholders answered, the brief's parts in its own words. People and what was decided about them are other people's
//! data, and no part of it.

use rolefit_core::{Level, Question};
use rolefit_formats::profile::Intake;
use rolefit_formats::{EditedPart, Label, Profile, Required};

use crate::ids::question;
use crate::pages::{edits, intakes};
use crate::side::Side;
use crate::state::{Desk, Value, keys};

/// Adds it to an exported profile. What this version does not know is left out.
pub(super) fn fill(profile: &mut Profile, desk: &Desk) {
    for (key, detail) in desk.details.iter() {
        match &detail.value {
            Some(Value::Number(number)) => fill_number(profile, key, *number),
            Some(Value::One(text)) => {
                if let Some(question) = key.strip_prefix(keys::GATE) {
                    let gate = gate(question, text).map(|gate| (question.to_owned(), gate));
                    profile.gates.extend(gate);
                }
            }
            _ => {}
        }
    }
    let edits = edits::kept(desk).into_iter();
    profile.brief = edits
        .map(|(part, edit)| (part.as_str().to_owned(), EditedPart::new(&edit)))
        .collect();
    let kept = intakes::kept(desk).into_iter();
    profile.intakes = kept
        .map(|(label, answers)| Intake::new(Label::cleaned(&label), &answers))
        .collect();
}

/// A gate, if this version can ask it.
pub(in crate::pages) fn gate(question: &str, text: &str) -> Option<Required> {
    let gate = Required::from_text(text)?;
    gate.fits(question).is_ok().then_some(gate)
}

fn fill_number(profile: &mut Profile, key: &str, number: u32) {
    if let Some(id) = key.strip_prefix(keys::LATER) {
        let level = u8::try_from(number).ok().and_then(Level::new);
        let known = matches!(question(Side::Company, id), Some(Question::Item(_)));
        profile
            .later
            .extend(level.filter(|_| known).map(|level| (id.to_owned(), level)));
    } else if let Some(id) = key.strip_prefix(keys::POINTS) {
        let points = u8::try_from(number).ok().filter(|points| *points <= 100);
        profile.points.extend(points.map(|it| (id.to_owned(), it)));
    } else {
        match key.strip_prefix(keys::COST) {
            Some("full_time_cost") => profile.costs.full_time_cost = Some(number),
            Some("part_time_rate") => profile.costs.part_time_rate = Some(number),
            Some("weeks_a_year") => profile.costs.weeks_a_year = Some(number),
            _ => {}
        }
    }
}

/// The same from an imported profile, by key.
pub(super) fn told(profile: &Profile) -> Vec<(String, Value)> {
    let number = |kind: &str, id: &str, number: u32| ([kind, id].concat(), Value::Number(number));
    let later = profile.later.iter();
    let later = later.map(|(id, level)| number(keys::LATER, id, u32::from(level.get())));
    let points = profile.points.iter();
    let points = points.map(|(id, points)| number(keys::POINTS, id, u32::from(*points)));
    let costs = [
        ("full_time_cost", profile.costs.full_time_cost),
        ("part_time_rate", profile.costs.part_time_rate),
        ("weeks_a_year", profile.costs.weeks_a_year),
    ];
    let costs = costs.map(|(id, cost)| cost.map(|cost| number(keys::COST, id, cost)));
    let intakes = (1_u32..).zip(&profile.intakes);
    let intakes = intakes.flat_map(|(number, intake)| said(number, intake));
    let gates = profile.gates.iter();
    let gates = gates.map(|(question, gate)| {
        let key = [keys::GATE, question].concat();
        (key, Value::One(gate.to_text()))
    });
    let edits = profile.to_edits().into_iter();
    let edits = edits.map(|(part, edit)| (edits::key(part), edits::value(&edit)));
    later
        .chain(points)
        .chain(gates)
        .chain(edits)
        .chain(costs.into_iter().flatten())
        .chain(intakes)
        .collect()
}

/// What one stakeholder answered, under their number.
pub(in crate::pages) fn said(number: u32, intake: &Intake) -> Vec<(String, Value)> {
    intakes::details(number, intake.label.as_str(), &intake.to_answers())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use rolefit_formats::read_profile;

    use super::*;
    use crate::ids::bank;
    use crate::state::answers;

    /// The companies of the fixtures that hold intakes, points, costs and levels of their own between them.
    fn companies() -> Vec<Profile> {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/companies");
        let files = std::fs::read_dir(folder).unwrap();
        let files = files.map(|file| file.unwrap().path());
        let profiles = files.filter(|path| path.extension().is_some_and(|kind| kind == "json"));
        profiles
            .map(|path| read_profile(&std::fs::read(path).unwrap()).unwrap())
            .collect()
    }

    #[test]
    fn what_comes_in_goes_out_as_it_was() {
        let companies = companies();
        let intakes = || companies.iter().flat_map(|it| &it.intakes);
        assert!(intakes().any(|it| it.answers.values().any(Option::is_none)));
        assert!(companies.iter().any(|it| !it.points.is_empty()));
        assert!(companies.iter().any(|it| !it.costs.is_empty()));
        for mut before in companies {
            let gate = r#"{"at_least":3}"#;
            let gate = Required::from_text(gate).unwrap();
            before.gates.insert("answers/technology_bets".into(), gate);
            let own = EditedPart {
                text: "Ours.\n\n- One".into(),
                written_against: "00ab12cd34ef5678".into(),
            };
            before.brief.insert("pay".into(), own);
            let desk = Desk::holding(told(&before));
            let nothing = answers(&bank(Side::Company), std::iter::empty());
            let side = rolefit_formats::Side::Company;
            let mut after = Profile::of(side, Label::default(), &nothing);
            fill(&mut after, &desk);
            assert_eq!(after.later, before.later);
            assert_eq!(after.points, before.points);
            assert_eq!(after.costs, before.costs);
            assert_eq!(after.gates, before.gates);
            assert_eq!(after.intakes, before.intakes);
            assert_eq!(after.brief, before.brief);
        }
    }
}
