//! Who asks about what, until when, and who answers for it.

use rolefit_catalogue::{competency_name, ui};

use crate::brief::draft::{Draft, sentence};
use crate::brief::section::Input;
use crate::brief::words::{long_list, within};
use crate::interviews::panel;

pub(super) fn write(draft: &mut Draft<'_>) {
    draft.needs_or_say_so();
    let panel = panel(draft.basis.need, &draft.basis.company.facts);
    let entries: Vec<_> = panel
        .sheets
        .iter()
        .filter_map(|sheet| {
            let fields: Vec<String> = sheet
                .competencies
                .iter()
                .filter_map(|asked| competency_name(asked.id).map(within))
                .collect();
            let text = ui::brief_interview_row(sheet.interviewer.name(), &long_list(&fields)?);
            let facts = sheet.facts.iter().map(|fact| Input::Fact(fact));
            let asked = sheet.competencies.iter().flat_map(|asked| {
                let needs = asked.needs.iter().map(|need| Input::Need(need));
                [Input::Competency(asked.id)].into_iter().chain(needs)
            });
            Some(sentence(text, facts.chain(asked)))
        })
        .collect();
    if !entries.is_empty() {
        draft.list(Some(ui::brief_interview_lead()), entries);
    }
    if !panel.sheets.is_empty() {
        draft.say(ui::brief_interview_case(), [Input::Source("000")]);
    }
    if let Some(owner) = draft.text("interview_owner") {
        draft.say(
            ui::brief_interview_owner(owner),
            [Input::Fact("interview_owner")],
        );
    }
    when(draft);
    draft.say_choice("board_part", |part| match part {
        "informed" => Some(ui::brief_board_informed()),
        "interviews" => Some(ui::brief_board_interviews()),
        "approves" => Some(ui::brief_board_approves()),
        _ => None,
    });
}

fn when(draft: &mut Draft<'_>) {
    let (first, last) = draft.dates();
    let begin = Input::Fact("interviews_begin");
    let decide = Input::Fact("decision_date");
    match (first, last) {
        (Some(first), Some(last)) => draft.say(
            ui::brief_interview_begin_decide(&first, &last),
            [begin, decide],
        ),
        (Some(first), None) => draft.say(ui::brief_interview_begin(&first), [begin]),
        (None, Some(last)) => draft.say(ui::brief_interview_decide(&last), [decide]),
        (None, None) => {}
    }
}
