//! People compared with a need, in words.

use rolefit_catalogue::{ui, want};
use rolefit_core::matching::Basis;
use rolefit_formats::Match;
use rolefit_formats::matching::{BindingSide, Person};
use rolefit_formats::quote::plain;

use crate::text::scores::whole;

/// What the order rests on, then everybody: those with a place in their places, the others as they stand in the file.
pub fn lines(compared: &Match) -> Vec<String> {
    let people = u32::try_from(compared.people.len()).unwrap_or(u32::MAX);
    let order = &compared.order;
    let placed = order.groups.iter().any(|group| !group.places.is_empty());
    let said = match (order.basis, placed) {
        (Basis::SelfReported, _) => ui::terminal_match_self(),
        (Basis::Interviewers, true) => ui::terminal_match_rated(),
        (Basis::Interviewers, false) => ui::terminal_match_unordered(),
    };
    let mut lines = vec![format!("{}.", ui::terminal_match(people)), said.to_owned()];
    if !compared.specific {
        lines.push(ui::terminal_unspecific().to_owned());
    }
    let who = |place: &u32| {
        let place = usize::try_from(*place).ok()?;
        compared.people.get(place)
    };
    for group in &order.groups {
        for place in &group.places {
            lines.extend(place.people.iter().filter_map(who).map(|person| {
                ui::terminal_match_place(place.place, &named(person), &work(person), &offer(person))
            }));
        }
    }
    lines.extend(
        order
            .unordered
            .iter()
            .filter_map(who)
            .map(|person| ui::terminal_match_row(&named(person), &work(person), &offer(person))),
    );
    lines
}

fn named(person: &Person) -> String {
    match person.label.as_str() {
        "" => ui::terminal_person_unnamed().to_owned(),
        label => plain(label),
    }
}

fn work(person: &Person) -> String {
    let met = &person.demands;
    match (met.score, met.low, met.high) {
        (Some(score), Some(low), Some(high)) => ui::terminal_match_work(
            &score.to_string(),
            &low.to_string(),
            &high.to_string(),
            whole(met.coverage),
        ),
        _ => ui::terminal_match_work_unknown().to_owned(),
    }
}

fn offer(person: &Person) -> String {
    let Some(score) = person.supplies.score else {
        return ui::terminal_match_offer_unknown().to_owned();
    };
    let costly = person.binding_want.as_deref().and_then(want);
    match costly.filter(|_| person.binding == Some(BindingSide::Supplies)) {
        Some(want) => ui::terminal_match_offer_limit(&score.to_string(), want.name),
        None => ui::terminal_match_offer(&score.to_string()),
    }
}
