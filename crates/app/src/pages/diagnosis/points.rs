//! The need as 100 points over its areas: each editable, each opening into the candidate's items it asks for and the
//! company's answers those come from.

use rolefit_advice::diagnosis::{Diagnosis, need_areas};
use rolefit_catalogue::company::{item_evidence, need_rules, need_scale};
use rolefit_catalogue::{competency_name, item_name, ui};
use rolefit_core::{Area, Demanded, ItemIndex, Need, OTHER_AREA, Part, derive_need};
use rolefit_ui::COMPANY;
use rolefit_ui::figures::count;
use rolefit_ui::geometry::Scale;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::facts::Facts;
use crate::hooks::AppHandle;
use crate::ids::page;
use crate::pages::quotes;
use crate::route::From;
use crate::side::Side;
use crate::state::{Value, keys};

pub(super) fn section(app: &AppHandle, facts: &Facts<'_>, diagnosis: &Diagnosis) -> Html {
    let need = &diagnosis.today.need;
    if need.demands.is_empty() {
        return html! {
            <section>
                <h2>{ ui::points_title() }</h2>
                <p class="quiet">{ ui::points_empty() }</p>
            </section>
        };
    }
    // Rows stay where the derived weights put them, so that none jumps away under the hand that edits it.
    let derived = derive_need(need_rules(), &need_scale(), facts.answers);
    let derived = need_areas(&derived);
    let own = facts.desk.details.iter();
    let own = own.filter(|(key, it)| key.starts_with(keys::POINTS) && it.value.is_some());
    let own: Vec<&str> = own.map(|(key, _)| key.as_str()).collect();
    let back = {
        let (app, keys) = (app.clone(), owned(&own));
        Callback::from(move |_: MouseEvent| {
            for key in &keys {
                app.tell(key.clone(), None);
            }
        })
    };
    html! {
        <section class="points">
            <h2>{ ui::points_title() }</h2>
            <p>{ ui::points_lead() }</p>
            if !need.specific {
                <p class="unspecific"><strong>{ ui::points_unspecific(count(need.demands.len()), u32::from(need.fewest_items)) }</strong></p>
            }
            <div class="areas">
                { for derived.iter().map(|area| row(app, facts, diagnosis, area)) }
            </div>
            if !own.is_empty() {
                <p class="quiet">{ ui::points_own() }</p>
                <p class="actions"><button type="button" onclick={back}>{ ui::points_back() }</button></p>
            }
        </section>
    }
}

fn owned(keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| (*key).to_owned()).collect()
}

/// What an area is called.
fn name(id: &str) -> &'static str {
    if id == OTHER_AREA {
        ui::points_other()
    } else {
        competency_name(id).unwrap_or_default()
    }
}

fn row(app: &AppHandle, facts: &Facts<'_>, diagnosis: &Diagnosis, derived: &Area<'static>) -> Html {
    let need = &diagnosis.today.need;
    let now = diagnosis.today.areas.iter().find(|it| it.id == derived.id);
    let points = now.map_or(0, |area| area.points);
    let key = [keys::POINTS, derived.id].concat();
    let own = match facts.desk.detail(&key) {
        Some(Value::Number(own)) => Some(*own),
        _ => None,
    };
    let onchange = {
        let (app, key, shown) = (app.clone(), key, own.unwrap_or(u32::from(points)));
        Callback::from(move |event: Event| {
            let field: HtmlInputElement = event.target_unchecked_into();
            let typed: Option<u32> = field.value().trim().parse().ok();
            match typed.filter(|points| *points <= 100) {
                Some(points) => app.tell(key.clone(), Some(Value::Number(points))),
                None => field.set_value(&shown.to_string()),
            }
        })
    };
    let name = name(derived.id);
    let width = Scale::SCORE.at(rolefit_core::Ratio::whole(i64::from(points)));
    let demands = need.demands.iter();
    let within: Vec<&Demanded> = demands
        .filter(|it| derived.items.contains(&it.requirement.item))
        .collect();
    html! {
        <div class="area" key={derived.id}>
            <label class="area-points">
                <span class="area-name">{ name }</span>
                <input
                    type="number"
                    inputmode="numeric"
                    min="0"
                    max="100"
                    step="1"
                    value={own.unwrap_or(u32::from(points)).to_string()}
                    {onchange}
                />
            </label>
            <svg class="area-bar" width="100%" height="12" aria-hidden="true" focusable="false">
                <rect class="area-rest" width="100%" height="12" />
                <rect class="area-share" {width} height="12" />
            </svg>
            if own.is_some() {
                <p class="quiet">{ ui::points_counted(u32::from(points), u32::from(derived.points)) }</p>
            }
            <details>
                <summary>{ ui::points_behind() }<span class="hidden">{ ": " }{ name }</span></summary>
                <ul class="behind">{ for within.into_iter().map(|demand| demanded(facts, need, demand)) }</ul>
            </details>
        </div>
    }
}

/// What is asked of a person, and the company's answers it comes from.
fn demanded(facts: &Facts<'_>, need: &Need, demand: &Demanded) -> Html {
    let whole = need.weight().max(1);
    let share = |weight: u16| share_of(u64::from(weight), whole);
    let weight = share(demand.requirement.weight);
    html! {
        <li>
            <p>
                <strong>{ item_name(demand.requirement.item) }</strong>
                <span class="quiet">{ " · " }{ ui::points_share(&weight) }{ for demand.cut.then(|| [" · ", ui::points_cut()].concat()) }</span>
            </p>
            <ul>{ for demand.parts.iter().map(|part| self::part(facts, part, &share(part.weight))) }</ul>
        </li>
    }
}

fn part(facts: &Facts<'_>, part: &Part, share: &str) -> Html {
    let question = rolefit_core::Question::Item(part.need);
    let name = COMPANY.name(question);
    let to = page(Side::Company, question, From::Result).hash();
    html! {
        <li>
            { said(part.need, usize::from(part.level.get())) }
            <span class="quiet">{ " " }{ ui::points_share(share) }</span>
            <span class="change">{ " · " }<a href={to} aria-label={ui::change_named(name)}>{ ui::change_answer() }</a></span>
            { quotes::line(Side::Company, quotes::of(Side::Company, facts.desk, question)) }
        </li>
    }
}

/// A need's answer as a diagnosis quotes it.
fn said(need: ItemIndex, level: usize) -> &'static str {
    item_evidence(need).get(level).copied().unwrap_or_default()
}

/// A weight's share of the whole, in points with one decimal.
fn share_of(weight: u64, whole: u64) -> String {
    let tenths = (weight.saturating_mul(1000) + whole / 2) / whole;
    rolefit_ui::figures::tenths(i64::try_from(tenths).unwrap_or(i64::MAX))
}
