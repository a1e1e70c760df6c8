//! The company and its stage.

use rolefit_catalogue::ui;

use super::glance::confidential;
use crate::brief::draft::Draft;
use crate::brief::section::Input;
use crate::brief::words::count;

pub(super) fn write(draft: &mut Draft<'_>) {
    let name = if confidential(draft) {
        None
    } else {
        draft.text("company_name")
    };
    let stage = draft.choice("stage");
    match (name, stage) {
        (Some(name), Some(stage)) => {
            let text = match stage {
                "idea" => ui::brief_stage_idea(name),
                "first_customers" => ui::brief_stage_first_customers(name),
                "growth" => ui::brief_stage_growth(name),
                "established" => ui::brief_stage_established(name),
                "enterprise" => ui::brief_stage_enterprise(name),
                _ => ui::brief_named(name),
            };
            draft.say(text, [Input::Fact("company_name"), Input::Fact("stage")]);
        }
        (Some(name), None) => draft.say(ui::brief_named(name), [Input::Fact("company_name")]),
        (None, Some(stage)) => {
            let text = match stage {
                "idea" => Some(ui::brief_stage_idea_we()),
                "first_customers" => Some(ui::brief_stage_first_customers_we()),
                "growth" => Some(ui::brief_stage_growth_we()),
                "established" => Some(ui::brief_stage_established_we()),
                "enterprise" => Some(ui::brief_stage_enterprise_we()),
                _ => None,
            };
            if let Some(text) = text {
                draft.say(text, [Input::Fact("stage")]);
            }
        }
        (None, None) => {}
    }
    draft.say_choice("funding", |funding| match funding {
        "own_money" => Some(ui::brief_funding_own_money()),
        "seed" => Some(ui::brief_funding_seed()),
        "series_a" => Some(ui::brief_funding_series_a()),
        "series_b_or_later" => Some(ui::brief_funding_series_b_or_later()),
        "private_equity" => Some(ui::brief_funding_private_equity()),
        "revenue" => Some(ui::brief_funding_revenue()),
        "listed" => Some(ui::brief_funding_listed()),
        "public_sector" => Some(ui::brief_funding_public_sector()),
        _ => None,
    });
    engineers(draft);
    let facts = &draft.basis.company.facts;
    if facts.choice("sector_new_to_software") == Some("yes") {
        draft.say(
            ui::brief_new_to_software(),
            [Input::Fact("sector_new_to_software")],
        );
    }
}

fn engineers(draft: &mut Draft<'_>) {
    let now = draft.number("engineers");
    let then = draft.number("engineers_in_18_months");
    let Some(now) = now else { return };
    let both = [
        Input::Fact("engineers"),
        Input::Fact("engineers_in_18_months"),
    ];
    let today = [Input::Fact("engineers")];
    let words = count(now);
    let words_then = then.map(count).unwrap_or_default();
    match (now, then) {
        (0, Some(then)) if then > 0 => draft.say(ui::brief_engineers_first(&words_then), both),
        (0, _) => draft.say(ui::brief_engineers_none(), today),
        (1, Some(then)) if then > 1 => {
            draft.say(ui::brief_engineers_grow_one(&words_then), both);
        }
        (1, _) => draft.say(ui::brief_engineers_one(), today),
        (_, None) => draft.say(ui::brief_engineers(&words), today),
        (now, Some(then)) if then > now => {
            draft.say(ui::brief_engineers_grow(&words, &words_then), both);
        }
        // A plan for none at all is told by the sentence about today alone.
        (_, Some(0)) => draft.say(ui::brief_engineers(&words), today),
        (now, Some(then)) if then < now => {
            draft.say(ui::brief_engineers_fewer(&words, &words_then), both);
        }
        (_, Some(_)) => draft.say(ui::brief_engineers_same(&words), both),
    }
}
