//! The kinds of CTO role: sorted, ties bracketed, those without enough answers saying what is missing.

use rolefit_catalogue::provenance;
use rolefit_catalogue::{type_text, ui};
use rolefit_core::{Placed, placed};
use rolefit_ui::figures::{out_of_hundred, whole_text};
use rolefit_ui::sentences::roles;
use rolefit_ui::sentences::types::{Leading, compared, headline, leading, missing, waiting};
use rolefit_ui::{Bar, Row, Rows, rows};
use yew::prelude::*;

use super::{Facts, explain};

pub(super) fn section(facts: &Facts<'_>) -> Html {
    let leading = leading(facts.reading);
    let places = placed(&facts.reading.types);
    let tied = match &leading {
        Some(Leading::Tied(kinds)) => kinds.len(),
        _ => 0,
    };
    let any_compared = facts.answers.blocks().any(|it| it.given().is_some());
    html! {
        <section>
            <h2>{ ui::types_title() }</h2>
            <p class="standfirst">{ headline(leading.as_ref(), facts.reading) }</p>
            if let Some(Leading::One(kind)) = leading {
                <p>{ type_text(kind).summary }{ " " }{ type_text(kind).fits }</p>
            }
            // How often each came first stands in its row; the sentence on it belongs to how sure the result is.
            if let Some(waiting) = waiting(facts.reading) { <p class="quiet">{ waiting }</p> }
            if any_compared { <p class="quiet">{ ui::types_order() }</p> }
            { rows(&Rows {
                caption: ui::types_title(),
                extra: ui::table_first(),
                rows: places.iter().map(|place| row(facts, place)).collect(),
                tied,
            }) }
        </section>
    }
}

fn row(facts: &Facts<'_>, of: &Placed<'_>) -> Row {
    let standing = of.standing;
    let text = type_text(standing.id);
    let (Some(_), Some(value)) = (of.place, standing.score.value) else {
        return Row {
            name: text.name,
            bar: None,
            figure: missing(standing),
            note: None,
            inside: Html::default(),
            extra: String::new(),
        };
    };
    let outlook = facts.reading.type_outlook(standing.id);
    let range = outlook.and_then(|outlook| outlook.range);
    let share = outlook.map(|outlook| out_of_hundred(outlook.first_rank_share));
    let note = if standing.shows_little() {
        Some(ui::type_little().to_owned())
    } else {
        share.filter(|share| *share > 0).map(ui::type_first)
    };
    Row {
        name: text.name,
        bar: Some(Bar {
            score: value,
            range,
            asked: None,
        }),
        figure: ui::role_score(&whole_text(value)),
        note,
        inside: html! {
            <>
                <p>{ text.summary }{ " " }{ text.fits }</p>
                if let Some(range) = range { <p class="quiet">{ roles::spread(range) }</p> }
                { explain::kind(facts, standing, value) }
                <p>{ compared(standing, facts.answers) }</p>
                { explain::sources(provenance::type_target(standing.id)) }
            </>
        },
        extra: share.map(|share| share.to_string()).unwrap_or_default(),
    }
}
