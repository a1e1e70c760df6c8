//! What the sources say of the company's stage and size; where they differ, both sides.

use rolefit_advice::diagnosis::Diagnosis;
use rolefit_catalogue::company::{both_rule_text, stage_text, team_size_text};
use rolefit_catalogue::ui;
use rolefit_core::CompanyVerdict;
use yew::prelude::*;

/// The section; nothing where neither stage nor size is known.
pub(super) fn section(diagnosis: &Diagnosis) -> Html {
    let rules = &diagnosis.stage;
    let both = match diagnosis.today.verdict {
        CompanyVerdict::Both(rule) => Some(both_rule_text(rule.id)),
        CompanyVerdict::Seat(_) => None,
    };
    if rules.stage.is_none() && rules.team_size.is_none() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ ui::stage_title() }</h2>
            if let Some(both) = both { <p class="standfirst">{ both.summary }</p> }
            if let Some(stage) = rules.stage {
                { said(stage_text(stage.id)) }
            }
            if let Some(size) = rules.team_size {
                <p>{ team_size_text(size.id).summary }</p>
            }
        </section>
    }
}

fn said(text: rolefit_catalogue::company::StageText) -> Html {
    let rows = [
        (ui::stage_both(), text.both),
        (ui::stage_codes(), text.codes),
        (ui::stage_reporting(), text.reporting),
        (ui::stage_next(), text.next),
    ];
    html! {
        <>
            <h3>{ text.name }</h3>
            <dl class="readings">{ for rows.map(|(name, words)| html! { <div><dt>{ name }</dt><dd>{ words }</dd></div> }) }</dl>
        </>
    }
}
