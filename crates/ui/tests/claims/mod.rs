//! What of a result cannot be true together.

mod whole;

use rolefit_catalogue::{candidate, contrast_text, model, type_text, ui};
use rolefit_core::{
    Answers, Emphasis, Family, GroupKind, Lead, Question, Ratio, RoleId, Stage, State, TypeId,
    Verdict, next_in, placed,
};
use rolefit_ui::Reading;
use rolefit_ui::sentences::reasons::{Towards, quote, reasons};
use rolefit_ui::sentences::types::Leading;
use rolefit_ui::sentences::{self, Emptied, areas, emphasis, step, types};

use crate::reading_of::{Page, listed};

/// Whether the question is about the other seat's work than the one it speaks for.
fn speaks_by_little(question: Question, towards: Towards) -> bool {
    let Question::Item(item) = question else {
        return false;
    };
    match candidate().item(item).unwrap().family {
        Family::Cto => towards == Towards::Vpe,
        Family::VpEngineering => towards == Towards::Cto,
        Family::General | Family::Type(_) => false,
    }
}

/// What cannot be true together.
pub fn contradictions(reading: &Reading, answers: &Answers, page: &Page) -> Vec<String> {
    let mut found = Vec::new();
    let mut claim = |holds: bool, what: &str| {
        if !holds {
            found.push(what.to_owned());
        }
    };
    let outlook = reading.outlook.as_ref().unwrap();
    let seat = outlook.seat;
    let emptied = Emptied::of(model().axis, answers);
    let verdict = sentences::verdict(Some(&seat), reading.progress, emptied);
    let sure = sentences::sureness(Some(&seat), reading.progress);

    let points = verdict.starts_with("Your record points to");
    let named = |name: &str| verdict.contains(&format!("the {name} seat"));
    claim(
        !points || reading.progress.answered >= 10,
        "a verdict from too little",
    );
    claim(
        !points || seat.record_shows || seat.other_role.is_some(),
        "a record that does not show",
    );
    claim(
        named("CTO") == (seat.verdict == Verdict::Cto && reading.progress.answered >= 10)
            || emptied != Emptied::default(),
        "CTO named or not",
    );
    claim(
        !sure.starts_with("Settled") || seat.state == State::Settled,
        "settled when open",
    );
    claim(
        !sure.starts_with("Still open") || seat.state == State::Open,
        "open when settled",
    );

    let reasons = reasons(&model(), reading, Some(&seat));
    for reason in &reasons {
        let fits = match seat.verdict {
            Verdict::Cto => reason.towards == Towards::Cto,
            Verdict::VpEngineering => reason.towards == Towards::Vpe,
            Verdict::OtherRole => seat.other_role.map(Towards::Role) == Some(reason.towards),
            Verdict::Either => true,
            Verdict::Insufficient => false,
        };
        claim(fits, "a reason against the verdict");
        let quote = quote(reason.question, answers);
        claim(quote.is_some(), "a reason that was not answered");
        let of = |side| quote.as_ref().is_some_and(|it| it.contains(side));
        let little = of("Little of the CTO’s") || of("Little of the VP of");
        claim(
            !little || of("Little of the CTO’s") == (reason.towards == Towards::Vpe),
            "little of a seat’s work for that seat",
        );
        claim(
            little == speaks_by_little(reason.question, reason.towards),
            "little of a seat’s work that does not say so",
        );
    }
    if seat.other_role == Some(RoleId::HeadOfEngineering) {
        let score = |role| reading.role(role).and_then(|score| score.value);
        claim(
            score(RoleId::HeadOfEngineering) > score(RoleId::VpEngineering),
            "Head of Engineering below the seat it is closer to",
        );
    }

    let places = placed(&reading.types);
    let place = |kind: TypeId| {
        places
            .iter()
            .find(|it| it.standing.id == kind)
            .and_then(|it| it.place)
    };
    let share = |kind: TypeId| reading.type_outlook(kind).unwrap().first_rank_share;
    let leading = types::leading(reading);
    let headline = types::headline(leading.as_ref(), reading);
    claim(leading.is_some(), "pending with the draws there");
    match leading.as_ref().unwrap() {
        Leading::One(kind) => {
            claim(place(*kind) == Some(1), "a leader that is not first");
            claim(
                outlook.lead == Lead::One(*kind),
                "a leader alone that the draws do not give",
            );
            claim(
                share(*kind) >= Ratio::whole(80),
                "a leader that rarely leads",
            );
            claim(
                headline
                    .to_lowercase()
                    .contains(&type_text(*kind).short.to_lowercase()),
                "a leader that is not named",
            );
        }
        Leading::Tied(kinds) => {
            claim(
                (2..=3).contains(&kinds.len()),
                "a tie of one, or of too many",
            );
            claim(
                kinds.iter().all(|kind| place(*kind).is_some()),
                "a tie with a type that has no place",
            );
            claim(place(kinds[0]) == Some(1), "a tie without the first");
            let after = places
                .iter()
                .filter(|it| it.place.is_some())
                .nth(kinds.len());
            claim(
                after.is_none_or(|next| next.place > place(kinds[kinds.len() - 1])),
                "a tie that leaves out an equal",
            );
        }
        Leading::Ahead { first, open } => {
            claim(
                !first.is_empty() && first.iter().all(|kind| place(*kind) == Some(1)),
                "ahead but not first",
            );
            claim(
                open.iter().all(|kind| place(*kind).is_none()),
                "open though placed",
            );
        }
        Leading::Nobody => claim(
            places.iter().all(|it| it.place.is_none()),
            "nobody, though one has a place",
        ),
        Leading::Little => {
            let ranked = places.iter().filter(|it| it.place.is_some()).count();
            claim(
                headline == ui::types_little(u32::try_from(ranked).unwrap()),
                "another number",
            );
        }
        Leading::Crowd => {}
    }

    for kind in GroupKind::ALL {
        let gaps: Vec<_> = reading
            .areas(kind)
            .filter_map(|area| Some((area, areas::gap(area)?)))
            .collect();
        let largest = gaps.iter().map(|(_, gap)| gap.points).max();
        let headline = areas::headline(reading, kind);
        let met = gaps.iter().all(|(_, gap)| gap.points == Ratio::ZERO);
        claim(
            headline.contains("all that is asked for") == (met && !gaps.is_empty()),
            "met or not",
        );
        if let Some(rest) = headline.strip_prefix("Largest gap: ") {
            let of = gaps
                .iter()
                .find(|(area, _)| rest.starts_with(&format!("{}.", areas::name(area))));
            claim(
                of.map(|(_, gap)| gap.points) == largest,
                "a largest gap that is not",
            );
        }
        for (_, gap) in gaps {
            let met = areas::gap_words(&gap).starts_with("Everything");
            claim(met == (gap.points == Ratio::ZERO), "met with a gap");
            claim(
                met == gap.furthest.is_none(),
                "something furthest below where nothing is",
            );
        }
    }
    for standing in &reading.emphasis {
        let text = contrast_text(standing.id).unwrap();
        let said = emphasis::contrast(standing).unwrap();
        let first = said.find(text.modern) < said.find(text.traditional);
        claim(
            first == (standing.reading == Emphasis::Modern),
            "the other emphasis",
        );
    }

    let change = sentences::change(
        Some(&seat),
        reading.progress,
        listed(reading, answers).len(),
    );
    let done = reading.progress.open == 0;
    claim(
        !change.starts_with("Nothing is open about the seat") || done,
        "nothing open where something is",
    );
    claim(
        !change.starts_with("No remaining") || seat.state == State::Settled,
        "nothing can change what is open",
    );
    let step = step::next(reading, emptied, answers);
    let open = [Stage::Seat, Stage::Types]
        .iter()
        .any(|stage| next_in(&model(), answers, *stage, &[]).is_some());
    claim(
        step.way != step::Way::Questions || open,
        "more questions where there are none",
    );
    if let step::Way::Stage(stage) = step.way {
        let asks = next_in(&model(), answers, stage, &[]).is_some();
        claim(asks, "more questions of a stage that has none");
    }
    claim(!step.title.is_empty(), "no next step");
    whole::claims(reading, answers, page, &mut claim);
    found
}
