//! People compared with a need, in words.

use rolefit_catalogue::ui;
use rolefit_core::matching::Basis;
use rolefit_formats::matching::{Person, words};
use rolefit_formats::quote::plain;
use rolefit_formats::{Hundredths, Match};

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
                let (work, offer) = (work(person), offer(person));
                let row = ui::terminal_match_place(place.place, &named(person), &work, &offer);
                limited(row, person)
            }));
        }
    }
    lines.extend(order.unordered.iter().filter_map(who).map(|person| {
        let row = ui::terminal_match_row(&named(person), &work(person), &offer(person));
        limited(row, person)
    }));
    lines
}

/// The row, and which side limits the match where that is known.
fn limited(row: String, person: &Person) -> String {
    match words::limit(person) {
        Some(limit) => ui::terminal_match_limited(&row, &limit),
        None => row,
    }
}

/// A figure as it is shown.
fn points(figure: Hundredths) -> String {
    figure.points().to_string()
}

/// Whom a row is about.
pub(super) fn named(person: &Person) -> String {
    match person.label.as_str() {
        "" => ui::terminal_person_unnamed().to_owned(),
        label => plain(label),
    }
}

fn work(person: &Person) -> String {
    let met = &person.demands;
    match (met.score, met.low, met.high) {
        (Some(score), Some(low), Some(high)) => ui::terminal_match_work(
            &points(score),
            &points(low),
            &points(high),
            whole(met.coverage),
        ),
        _ => ui::terminal_match_work_unknown().to_owned(),
    }
}

fn offer(person: &Person) -> String {
    match person.supplies.score {
        Some(score) => ui::terminal_match_offer(&points(score)),
        None => ui::terminal_match_offer_unknown().to_owned(),
    }
}
