//! Duties, what is true by when, and the figures for it: all from the heaviest needs.

use rolefit_catalogue::guidance::{self, NeedText};
use rolefit_catalogue::{RoleId, ui};

use crate::brief::Work;
use crate::brief::draft::{Draft, sentence};
use crate::brief::section::{Input, Missing, Sentence};

/// How many duties a person can keep in mind.
const DUTIES: usize = 7;
/// How many needs each date speaks of.
const OUTCOMES: usize = 4;
/// How many figures come from needs, and how many from the stage.
const FROM_NEEDS: usize = 4;
/// See [`FROM_NEEDS`].
const FROM_STAGE: usize = 5;

/// The source of the first 90 days, of a year's scorecard and its test.
const FIRST_DAYS: &str = "001";
/// The source of the first year.
const FIRST_YEAR: &str = "003";

/// A line of a need's texts.
type Line = fn(&NeedText) -> &'static str;

pub(super) fn duties(draft: &mut Draft<'_>) {
    match draft.basis.work {
        None => draft.missing(Missing::Seat),
        Some(work) => {
            let text = match work {
                Work::Of(RoleId::Cto) => ui::brief_work_cto(),
                Work::Of(RoleId::VpEngineering) => ui::brief_work_vp_engineering(),
                Work::Of(RoleId::Cio) => ui::brief_work_cio(),
                Work::Of(RoleId::HeadOfEngineering) => ui::brief_work_head_of_engineering(),
                Work::Either => ui::brief_work_either(),
                Work::Both => ui::brief_work_both(),
            };
            draft.say(text, [Input::Work]);
        }
    }
    draft.say_clashes();
    let entries = lines(draft, DUTIES, |text| text.duty);
    draft.list(None, entries);
}

pub(super) fn outcomes(draft: &mut Draft<'_>) {
    let dates: [(&str, &str, &'static str, Line); 3] = [
        (
            ui::brief_after_30(),
            ui::brief_base_30(),
            FIRST_DAYS,
            |text| text.day_30,
        ),
        (
            ui::brief_after_90(),
            ui::brief_base_90(),
            FIRST_DAYS,
            |text| text.day_90,
        ),
        (
            ui::brief_after_365(),
            ui::brief_base_365(),
            FIRST_YEAR,
            |text| text.day_365,
        ),
    ];
    for (lead, base, source, text) in dates {
        let mut entries = vec![sentence(base, [Input::Source(source)])];
        entries.extend(lines(draft, OUTCOMES, text));
        draft.list(Some(lead), entries);
    }
}

fn lines(
    draft: &mut Draft<'_>,
    most: usize,
    text: impl Fn(&NeedText) -> &'static str,
) -> Vec<Sentence> {
    let needs = draft.needs_or_say_so();
    let lines = needs.iter().take(most).filter_map(|need| {
        let line = text(guidance::need(need.item)?);
        Some(sentence(line, [Input::Need(need.id)]))
    });
    lines.collect()
}

pub(super) fn scorecard(draft: &mut Draft<'_>) {
    draft.say(ui::brief_scorecard_lead(), [Input::Source(FIRST_DAYS)]);
    let mut figures = lines(draft, FROM_NEEDS, |text| text.measure);
    if let Some(stage) = draft.choice("stage") {
        let suited = guidance::measures()
            .iter()
            .filter(|measure| measure.stages.contains(&stage));
        figures.extend(suited.take(FROM_STAGE).map(|measure| {
            sentence(
                ui::brief_measure_note(measure.name, measure.note),
                [Input::Fact("stage")],
            )
        }));
    }
    draft.list(None, figures);
    draft.say(ui::brief_scorecard_test(), [Input::Source(FIRST_DAYS)]);
}
