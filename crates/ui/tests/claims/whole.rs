//! What the parts of a result must not say against each other, and what they must not claim without an answer.

use rolefit_catalogue::{model, role_text, type_text, ui};
use rolefit_core::{
    Answer, Answers, Distance, Emphasis, GroupKind, ItemIndex, RoleId, Score, Stage, State,
    Verdict, distance, next_in, own_progress,
};
use rolefit_ui::Reading;
use rolefit_ui::sentences::reasons::reasons;
use rolefit_ui::sentences::step::Way;
use rolefit_ui::sentences::types::{Leading, frequency, leading};
use rolefit_ui::sentences::{self, Emptied, areas, roles, step};

use crate::reading_of::Page;

/// Adds each claim with whether it holds.
pub fn claims(
    reading: &Reading,
    answers: &Answers,
    page: &Page,
    claim: &mut impl FnMut(bool, &str),
) {
    against_each_other(reading, answers, page, claim);
    of_the_step(reading, answers, claim);
    without_an_answer(reading, answers, claim);
}

fn against_each_other(
    reading: &Reading,
    answers: &Answers,
    page: &Page,
    claim: &mut impl FnMut(bool, &str),
) {
    let seat = reading.outlook.as_ref().unwrap().seat;
    let said: Vec<&str> = page.0.iter().map(|it| it.text.as_str()).collect();
    let says = |part: &str| said.iter().any(|text| text.contains(part));
    claim(
        !says(ui::change_none()) || seat.state == State::Settled,
        "nothing can change what is open",
    );
    claim(
        !(says("Still open.") && (says("Settled.") || says("settled. It") || says(ui::end_seat()))),
        "open and settled",
    );
    claim(
        !(says("too close to separate") && says("fits your evidence best")),
        "a tie while one leads",
    );
    let shares = frequency(leading(reading).as_ref(), reading);
    claim(
        !(says(ui::types_none()) && shares.is_some()),
        "first, though no type has enough answers",
    );
    let none = said[0].starts_with("Not enough") || said[0].starts_with("Too early");
    claim(
        !none || reasons(&model(), reading, Some(&seat)).is_empty(),
        "reasons for no verdict",
    );
    claim(
        !none || seat.verdict == Verdict::Insufficient,
        "no verdict where there is one",
    );
    for target in model().roles {
        claim(
            roles::own_missing(target, answers).is_none() || seat.other_role != Some(target.role),
            "a verdict that cannot be the verdict",
        );
    }
}

fn of_the_step(reading: &Reading, answers: &Answers, claim: &mut impl FnMut(bool, &str)) {
    let step = step::next(reading, Emptied::of(model().axis, answers), answers);
    let declined = answers.items().any(|it| it == Answer::Declined)
        || answers.pairs().any(|it| it == Answer::Declined);
    claim(
        step.title != ui::next_declined() || declined,
        "an answer left out where none was",
    );
    let ready = |score| distance(score) == Distance::ReadyNow;
    for (role, score) in &reading.roles {
        let named = step.title == ui::next_type(role_text(*role).name);
        claim(
            !named || (score.ranked() && !score.value.is_some_and(ready)),
            "more evidence for a role that is ready, or has too few answers",
        );
    }
    for standing in &reading.types {
        let named = step.title == ui::next_type(type_text(standing.id).name);
        claim(
            !named || (standing.ranked && leading(reading) == Some(Leading::One(standing.id))),
            "more evidence for a kind that does not lead",
        );
    }
    claim(
        step.title != ui::next_grow() || reading.roles.iter().any(|(_, score)| score.ranked()),
        "evidence, though answers are missing",
    );
    let named = match reading.outlook.as_ref().map(|outlook| outlook.seat) {
        Some(seat) if seat.verdict == Verdict::Cto => Some(RoleId::Cto),
        Some(seat) if seat.verdict == Verdict::VpEngineering => Some(RoleId::VpEngineering),
        Some(seat) => seat.other_role,
        None => None,
    };
    let placed = |role| reading.role(role).is_some_and(Score::ranked);
    claim(
        step.way != Way::Work || named.is_none_or(placed),
        "work, though the role named has too few answers",
    );
    let known = reading
        .areas(GroupKind::Readiness)
        .filter(|area| areas::gap(area).is_some())
        .count();
    let lacking = next_in(&model(), answers, Stage::Readiness, &[]).is_some();
    let largest = reading
        .areas(GroupKind::Readiness)
        .any(|area| step.title == ui::next_area(areas::name(area)));
    claim(
        !largest || known > 4 || !lacking,
        "the largest gap of a few, though more could be asked",
    );
    let support = sentences::support(
        None,
        reading.progress,
        Emptied::of(model().axis, answers),
        &[],
    );
    claim(
        support.as_deref() != Some(ui::support_empty()) || step.way == Way::Questions,
        "the first question, where it leads to no verdict",
    );
    claim(
        support.as_deref() != Some(ui::support_short()) || step.way == Way::Answers,
        "answers left out, where the step does not lead to them",
    );
}

fn without_an_answer(reading: &Reading, answers: &Answers, claim: &mut impl FnMut(bool, &str)) {
    let seat = reading.outlook.as_ref().unwrap().seat;
    let given = |item: &ItemIndex| answers.item(*item).given().is_some();
    if let Some(other) = seat.other_role {
        let target = model().role(other).unwrap();
        claim(
            own_progress(target, answers).enough(),
            "a role without answers of its own",
        );
    }
    for (contrast, standing) in model().contrasts.iter().zip(&reading.emphasis) {
        let both = contrast.modern.iter().any(given) && contrast.traditional.iter().any(given);
        claim(
            contrast.id == standing.id && (standing.reading == Emphasis::Unknown) != both,
            "an emphasis without answers, or answers without one",
        );
    }
    for standing in &reading.types {
        let little = standing.shows_little();
        claim(
            !little || (standing.ranked && standing.defining_answered >= 3),
            "little of a kind that was not asked about",
        );
    }
    let leads = match leading(reading) {
        Some(Leading::One(kind)) => vec![kind],
        Some(Leading::Tied(kinds)) => kinds,
        _ => Vec::new(),
    };
    for kind in leads {
        let standing = reading.types.iter().find(|it| it.id == kind).unwrap();
        claim(
            standing.defining_answered >= 3,
            "a kind named without three answers of its own",
        );
    }
}
