//! What is offered against what is wanted.

use rolefit_catalogue::{company, ui};
use rolefit_core::Ratio;
use rolefit_core::matching::{CellReading, NeedsMet, Want, WantMet};
use rolefit_ui::figures::whole_text;
use rolefit_ui::{Bar, range_bar};
use yew::prelude::*;

use super::both::word;

/// From these parts of 100 on the words change (first guesses, as for a person).
const MOST: i64 = 75;
const HALF: i64 = 50;

/// The part of the page.
pub(super) fn part(wants: &[Want<'static>], met: &NeedsMet<'static>) -> Html {
    let words = match met.value {
        _ if wants.is_empty() => ui::role_supplies_nothing_wanted(),
        None => ui::role_supplies_nothing_said(),
        Some(value) if value >= Ratio::whole(100) => ui::role_supplies_all(),
        Some(value) if value >= Ratio::whole(MOST) => ui::role_supplies_most(),
        Some(value) if value >= Ratio::whole(HALF) => ui::role_supplies_half(),
        Some(_) => ui::role_supplies_little(),
    };
    html! {
        <>
            <h3>{ ui::role_supplies_title() }</h3>
            <p class="verdict">{ words }</p>
            if let Some(score) = met.value {
                { range_bar(Bar { score, range: None, asked: None }) }
                <p class="quiet">{ ui::role_supplies_figure(&whole_text(score)) }</p>
            }
            if !wants.is_empty() {
                <ul class="wanted" aria-label={ui::role_supplies_columns()}>
                    { for wants.iter().zip(&met.parts).map(|(want, met)| row(want, met)) }
                </ul>
            }
        </>
    }
}

/// Which decisions limit the offer, in a sentence.
fn limited(facts: &[&str]) -> Option<String> {
    let (last, others) = facts.split_last()?;
    let last = within(last);
    let whole = match others.split_first() {
        None => return Some(ui::role_limited_one(&last)),
        Some((first, rest)) => {
            let front = rest.iter().fold(within(first), |all, next| {
                ui::brief_comma(&all, &within(next))
            });
            ui::brief_and(&front, &last)
        }
    };
    Some(ui::role_limited_several(&whole))
}

/// A name as it stands within a sentence.
pub(super) fn within(name: &str) -> String {
    let mut characters = name.chars();
    let first = characters
        .next()
        .map(|first| first.to_lowercase().to_string());
    first.unwrap_or_default() + characters.as_str()
}

/// One want with what is offered of it.
fn row(want: &Want<'static>, met: &WantMet<'static>) -> Html {
    let asked = rolefit_catalogue::want(want.id);
    let (name, options) = asked.map_or(("", &[][..]), |asked| (asked.name, asked.options));
    let option = |place: u8| options.get(usize::from(place)).map_or("", |it| it.text);
    let reading = match met.met {
        None => CellReading::Unknown,
        Some(met) if met >= Ratio::whole(1) => CellReading::Met,
        Some(met) if met > Ratio::ZERO => CellReading::Partly,
        Some(_) => CellReading::NotMet,
    };
    let limits: Vec<&str> = met
        .limited_by
        .iter()
        .filter_map(|id| Some(company::fact(id)?.name))
        .collect();
    html! {
        <li key={want.id}>
            <p><strong>{ name }</strong>{ " " }{ word(reading) }</p>
            <p>{ ui::role_supplies_want(option(want.wanted)) }</p>
            <p>{ want.supply.map_or_else(
                || ui::role_supplies_offer_open().to_owned(),
                |supply| ui::role_supplies_offer(option(supply.effective())),
            ) }</p>
            if let Some(limits) = limited(&limits) { <p class="quiet">{ limits }</p> }
        </li>
    }
}
