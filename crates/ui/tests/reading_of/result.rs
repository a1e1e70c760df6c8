//! The result page with everything that folds open.

use rolefit_catalogue::{group_text, item_evidence, model, role_text, type_text, ui};
use rolefit_core::{Answers, GroupKind, Score, distance, placed, score::answers_until_ranked};
use rolefit_ui::CANDIDATE;
use rolefit_ui::Reading;
use rolefit_ui::figures::{count, out_of_hundred, whole_text};
use rolefit_ui::sentences::reasons::{quote, reasons};
use rolefit_ui::sentences::{self, Emptied, areas, emphasis, roles, step, types, week};

use super::{Page, listed};

pub fn say(page: &mut Page, reading: &Reading, answers: &Answers) {
    seat(page, reading, answers);
    kinds(page, reading, answers);
    four_roles(page, reading, answers);
    sure(page, reading, answers);
    next(page, reading, answers);
    for kind in GroupKind::ALL {
        of_areas(page, reading, kind);
    }
    page.say("emphasis", emphasis::headline(reading));
    for contrast in reading.emphasis.iter().filter_map(emphasis::contrast) {
        page.say("emphasis, a contrast", contrast);
    }
    // Shares of a week are facts, not answers: any will do.
    let share = |salt: u32| u32::try_from(reading.progress.answered).unwrap() * salt % 90;
    page.say("week", week::headline([share(3), share(7), share(11)]));
}

fn seat(page: &mut Page, reading: &Reading, answers: &Answers) {
    let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
    let emptied = Emptied::of(model().axis, answers);
    let found = reasons(&model(), reading, seat.as_ref());
    let names: Vec<&str> = found
        .iter()
        .map(|reason| CANDIDATE.name(reason.question))
        .collect();
    page.say(
        "verdict",
        sentences::verdict(seat.as_ref(), reading.progress, emptied),
    );
    page.say_if(
        "verdict, below",
        sentences::under_verdict(reading, seat.as_ref(), emptied, &names),
    );
    page.label("axis", sentences::place(reading.lean.value));
    for reason in found {
        page.say("reason", quote(reason.question, answers).unwrap());
        let towards = reason.towards.words();
        page.label(
            "reason, what it speaks for",
            format!("{}, {towards}", CANDIDATE.name(reason.question)),
        );
    }
}

fn kinds(page: &mut Page, reading: &Reading, answers: &Answers) {
    let leading = types::leading(reading);
    page.say("types", types::headline(leading.as_ref(), reading));
    page.say_if("types", types::frequency(leading.as_ref(), reading));
    page.say_if("types", types::waiting(reading));
    for placed in placed(&reading.types) {
        let standing = placed.standing;
        let text = type_text(standing.id);
        page.label("type", text.name);
        let (Some(_), Some(value)) = (placed.place, standing.score.value) else {
            page.label("type without a score", types::missing(standing));
            continue;
        };
        let outlook = reading.type_outlook(standing.id).unwrap();
        if standing.shows_little() {
            page.say("type, its note", ui::type_little());
        } else {
            let share = out_of_hundred(outlook.first_rank_share);
            if share > 0 {
                page.label("type, its note", ui::type_first(share));
            }
        }
        page.say("type", format!("{} {}", text.summary, text.fits));
        page.say_if("type", outlook.range.map(roles::spread));
        made_up(page, &standing.score, whole_text(value), ui::surplus_type());
        page.say("type, comparisons", types::compared(standing, answers));
    }
}

fn four_roles(page: &mut Page, reading: &Reading, answers: &Answers) {
    for target in model().roles {
        page.label("role", sentences::role(target.role));
        let score = reading.role(target.role).unwrap();
        let Some(value) = score.value.filter(|_| score.ranked()) else {
            let until = answers_until_ranked(target.target, answers);
            page.label("role without a score", roles::missing(until));
            continue;
        };
        let shown = whole_text(value);
        page.label("role", sentences::distance(distance(value)));
        page.label("role", ui::role_score(&shown));
        page.say("role", role_text(target.role).summary);
        page.say_if("role", reading.role_range(target.role).map(roles::spread));
        made_up(page, score, shown, ui::surplus_note());
    }
}

fn sure(page: &mut Page, reading: &Reading, answers: &Answers) {
    let progress = reading.progress;
    let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
    page.say("how sure", sentences::sureness(seat.as_ref(), progress));
    if progress.open == 0 {
        page.say("how sure", ui::sure_left_none());
    } else {
        page.say("how sure", ui::sure_left(count(progress.open)));
    }
    if progress.declined > 0 {
        page.say("how sure", ui::sure_declined(count(progress.declined)));
    }
    for target in model().roles {
        page.say_if("how sure", roles::own_missing(target, answers));
    }
    let listed = listed(reading, answers);
    page.say(
        "what would change it",
        sentences::change(seat.as_ref(), progress, listed.len()),
    );
    for question in listed {
        page.label(
            "what would change it, a question",
            CANDIDATE.question_words(question),
        );
    }
}

fn next(page: &mut Page, reading: &Reading, answers: &Answers) {
    let step = step::next(reading, Emptied::of(model().axis, answers), answers);
    page.label("next step", step.title);
    page.say_if("next step", step.why);
}

fn of_areas(page: &mut Page, reading: &Reading, kind: GroupKind) {
    page.label("areas", areas::title(kind));
    page.say("areas", areas::headline(reading, kind));
    for area in areas::sorted(reading, kind) {
        page.label("area", areas::name(area));
        let (Some(gap), Some(value)) = (areas::gap(area), area.value) else {
            page.label("area without a score", areas::missing(area));
            continue;
        };
        let text = group_text(kind, area.id).unwrap();
        page.label("area, its gap", areas::short(&gap));
        page.say("area", text.summary);
        page.say("area, its gap", areas::gap_words(&gap));
        page.say_if("area", text.next_step.map(ui::area_next));
        page.say_if("area", text.question.map(ui::area_question));
        page.say_if("area", reading.area_range(kind, area.id).map(roles::spread));
        made_up(page, &area.score, whole_text(value), ui::surplus_area());
    }
}

/// What a score's table adds to its answers.
fn made_up(page: &mut Page, score: &Score, shown: String, surplus: &'static str) {
    page.label("score", ui::score_details(&shown));
    for part in &score.contributions {
        if part.surplus > 0 {
            page.say("score, above", surplus);
        } else if part.answer < part.required {
            let asked = item_evidence(part.item)[usize::from(part.required.get())];
            page.label("score, below", ui::required_level(asked));
        }
    }
}
