//! The next 18 months.

use std::cmp::Reverse;

use rolefit_catalogue::{company, ui};

use crate::brief::Work;
use crate::brief::draft::Draft;
use crate::brief::section::Input;
use crate::brief::words::{apart, within};

/// How many needs that will weigh more are named.
const NAMED: usize = 3;

pub(super) fn write(draft: &mut Draft<'_>) {
    for step in draft.choices("growth_step").unwrap_or_default() {
        let text = match step {
            "funding_round" => ui::brief_step_funding_round(),
            "doubling_engineers" => ui::brief_step_doubling_engineers(),
            "enterprise_customers" => ui::brief_step_enterprise_customers(),
            "international" => ui::brief_step_international(),
            "ai_product" => ui::brief_step_ai_product(),
            "acquisition" => ui::brief_step_acquisition(),
            _ => continue,
        };
        draft.say(text, [Input::Fact("growth_step")]);
    }
    let facts = &draft.basis.company.facts;
    let steps = facts.choices("growth_step").unwrap_or_default();
    if steps == ["none"] {
        draft.say(ui::brief_step_none(), [Input::Fact("growth_step")]);
    }
    draft.end_paragraph();
    will_weigh_more(draft);
    let early = matches!(facts.choice("stage"), Some("idea" | "first_customers"));
    if early && draft.basis.work == Some(Work::Both) {
        draft.say(ui::brief_next_both(), [Input::Work, Input::Fact("stage")]);
    }
}

/// The needs answered higher for then than for today, largest step first.
fn will_weigh_more(draft: &mut Draft<'_>) {
    let basis = draft.basis;
    let mut rising: Vec<_> = basis
        .company
        .later
        .iter()
        .filter_map(|(item, then)| {
            let today = basis.company.answers.item(*item).given()?;
            let rise = then.get().checked_sub(today.get())?;
            (rise > 0).then_some((Reverse(rise), *item))
        })
        .collect();
    rising.sort();
    rising.truncate(NAMED);
    let names: Vec<String> = rising
        .iter()
        .map(|(_, item)| within(company::item_name(*item)))
        .collect();
    if let Some(names) = apart(&names) {
        let from = rising.iter().flat_map(|(_, item)| {
            let id = company::item_id(*item);
            [Input::Need(id), Input::Later(id)]
        });
        draft.say(ui::brief_later_answered(&names), from);
    }
}
