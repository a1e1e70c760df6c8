//! Everything a result says about a profile.

use rolefit_catalogue::model;
use rolefit_core::{Answers, GroupKind, Stage, State, next_in};
use rolefit_ui::Reading;
use rolefit_ui::sentences::reasons::{quote, reasons};
use rolefit_ui::sentences::{self, Emptied, areas, emphasis, roles, step, types, week};

/// Every whole sentence of the result.
pub fn explanations(reading: &Reading, answers: &Answers) -> Vec<String> {
    let seat = reading.outlook.as_ref().map(|outlook| outlook.seat);
    let emptied = Emptied::of(answers);
    let found = reasons(reading, seat.as_ref());
    let names: Vec<&str> = found
        .iter()
        .map(|reason| rolefit_ui::choices::name(reason.question))
        .collect();
    let leading = types::leading(reading);
    let step = step::next(reading, emptied, answers);
    let mut said = vec![
        sentences::verdict(seat.as_ref(), reading.progress, emptied),
        sentences::sureness(seat.as_ref(), reading.progress),
        sentences::change(seat.as_ref(), reading.progress, listed(reading, answers)),
        types::headline(&leading),
        emphasis::headline(reading),
    ];
    said.extend(sentences::support(
        seat.as_ref(),
        reading.progress,
        emptied,
        &names,
    ));
    said.extend(
        found
            .iter()
            .filter_map(|reason| quote(reason.question, answers))
            .map(|it| ended(&it)),
    );
    said.extend(types::frequency(&leading, reading));
    said.extend(types::waiting(reading));
    for standing in &reading.types {
        said.push(types::compared(standing, answers));
        if !standing.ranked {
            said.push(ended(&types::missing(standing)));
        }
    }
    for target in model().roles {
        said.extend(roles::own_missing(target, answers));
        said.extend(reading.role_range(target.role).map(roles::spread));
    }
    for kind in GroupKind::ALL {
        said.push(areas::headline(reading, kind));
        for area in reading.areas(kind) {
            match areas::gap(area) {
                Some(gap) => said.push(areas::gap_words(&gap)),
                None => said.push(ended(&areas::missing(area))),
            }
        }
    }
    said.extend(reading.emphasis.iter().filter_map(emphasis::contrast));
    let share = |salt: u32| u32::try_from(reading.progress.answered).unwrap() * salt % 90;
    said.push(week::headline([share(3), share(7), share(11)]));
    // A title is no sentence; what it says is.
    said.push(ended(&step.title));
    said.extend(step.why);
    said
}

/// How many questions a result lists under what would change it.
pub fn listed(reading: &Reading, answers: &Answers) -> usize {
    let settled = reading
        .outlook
        .as_ref()
        .is_some_and(|outlook| outlook.seat.state == State::Settled);
    let stage = if settled { Stage::Types } else { Stage::Seat };
    usize::from(next_in(&model(), answers, stage, &[]).is_some())
}

/// A phrase as if it ended its sentence.
fn ended(phrase: &str) -> String {
    let closed = phrase.trim_end_matches(['”', '’']).ends_with(['.', '?']);
    format!("{phrase}{}", if closed { "" } else { "." })
}
