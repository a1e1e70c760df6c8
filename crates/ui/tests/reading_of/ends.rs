//! The ends of the stages, the two-minute mode and the one-page summary's own lines.

use rolefit_catalogue::{candidate, model, type_text, ui};
use rolefit_core::{Answers, Ends, Stage, State, about_more, placed};
use rolefit_ui::figures::{count, whole_text};
use rolefit_ui::sentences::{self, place};
use rolefit_ui::{Preference, Reading};

use super::Page;

pub fn say(page: &mut Page, reading: &Reading, answers: &Answers) {
    let outlook = reading.outlook.as_ref().unwrap();
    let ends = Ends::of(&model(), answers, outlook);
    let seat = match outlook.seat.state {
        State::Settled => ui::end_seat_settled(),
        _ => ui::end_seat(),
    };
    let stages = [
        (ends.seat, seat),
        (ends.types, ui::end_types()),
        (ends.readiness, ui::end_readiness()),
    ];
    for (_, title) in stages.into_iter().filter(|(reached, _)| *reached) {
        page.label("end of a stage", title);
    }
    if ends.readiness {
        page.say("end of readiness", ui::end_readiness_lead());
    }
    for stage in Stage::ALL {
        let more = count(about_more(&model(), answers, stage));
        if more == 0 {
            continue;
        }
        let (ahead, name) = match stage {
            Stage::Seat => (
                ui::end_stay_seat(count(reading.progress.open)),
                ui::stage_seat(),
            ),
            Stage::Types => (ui::end_go_types(more), ui::stage_types()),
            Stage::Readiness => (ui::end_go_readiness(more), ui::stage_readiness()),
        };
        page.label("end of a stage, ways on", ahead);
        page.label("above a question", ui::stage_more(name, more));
        page.label("above a question", ui::stage_left(name, more));
    }
    page.label("question", sentences::about_more(reading.progress));
    two_minutes(page, answers);
    one_page(page, reading);
}

fn two_minutes(page: &mut Page, answers: &Answers) {
    let all = candidate().pairs().len();
    let given = answers.pairs().filter(|it| it.given().is_some()).count();
    page.label("two minutes", ui::chosen_kicker(count(given), count(all)));
    let Some(read) = Preference::of(model().axis, answers) else {
        return page.say("two minutes", ui::chosen_empty());
    };
    page.say("two minutes", read.sentence());
    page.label("two minutes", place(Some(read.place)));
    page.label("two minutes", read.span());
    if given < all {
        page.label("two minutes", ui::chosen_more(count(all - given)));
    }
    let more = count(about_more(&model(), answers, Stage::Seat));
    if more > 0 {
        page.say("two minutes", ui::chosen_missing_why());
        page.label("two minutes", ui::chosen_go_on(more));
    } else {
        page.say("two minutes", ui::chosen_verdict_why());
    }
}

fn one_page(page: &mut Page, reading: &Reading) {
    let places = placed(&reading.types);
    for first in places.iter().filter(|it| it.place.is_some()).take(3) {
        let score = ui::role_score(&whole_text(first.standing.score.value.unwrap()));
        let name = type_text(first.standing.id).name;
        page.label("one page", format!("{name}: {score}"));
    }
}
