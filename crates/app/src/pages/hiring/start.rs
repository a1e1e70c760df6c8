//! `#/hiring`: what the company's half is, start or go on, and the companies there are.

use rolefit_catalogue::ui;
use rolefit_ui::{IconName, figures::count, icon};
use yew::prelude::*;

use super::companies::Companies;
use crate::hooks::{use_app, use_arrival};
use crate::lazy::{self, Journey, load};
use crate::pages::search;
use crate::route::{Place, Route};
use crate::side::Side;

/// The page.
#[component]
pub(super) fn Start() -> Html {
    let app = use_app();
    use_arrival(&app, Some(Route::Hiring), ui::hiring_title().to_owned());
    let desk = &app.state.open;
    let at = |place| Side::Company.at(place).hash();
    html! {
        <div class="page">
            <h1 tabindex="-1">{ ui::hiring_title() }</h1>
            <p class="lead">{ ui::hiring_lead() }</p>
            <p class="promise">{ icon(IconName::Device) }{ ui::footer_private() }</p>
            <p class="actions">
                if desk.is_blank() {
                    <a class="main button" href={at(Place::Next)}>{ ui::hiring_start() }</a>
                    <a href={at(Place::About)}>{ ui::need_facts() }</a>
                } else {
                    <a class="main button" href={at(Place::Next)}>{ ui::hiring_go_on(count(desk.touched_questions())) }</a>
                    <a class="button" href={at(Place::Result)}>{ ui::hiring_see() }</a>
                    <a href={search::at(search::BRIEF).hash()}>{ ui::hiring_brief() }</a>
                    <a href={search::at(search::INTERVIEWS).hash()}>{ ui::kit_step() }</a>
                    <a href={search::at(search::SHORTLIST).hash()}>{ ui::shortlist_title() }</a>
                    <a href={at(Place::About)}>{ ui::need_facts() }</a>
                    <a href={at(Place::Answers)}>{ ui::need_answers() }</a>
                }
            </p>
            <section class="ad-way">
                <h2>{ ui::hiring_ad_title() }</h2>
                <p>{ ui::hiring_ad_lead() }</p>
                <p class="actions"><a class="button" href={search::at(search::AD).hash()}>{ ui::hiring_ad() }</a></p>
            </section>
            <Companies />
            if !desk.is_blank() { <Journey load={load(lazy::files)} part=true /> }
            <section class="steps">
                <h2>{ ui::hiring_steps_title() }</h2>
                <ol>
                    <li>{ ui::hiring_step_need() }</li>
                    <li>{ ui::hiring_step_diagnosis() }</li>
                    <li>{ ui::hiring_step_points() }</li>
                    <li>{ ui::hiring_step_brief() }</li>
                    <li>{ ui::hiring_step_people() }</li>
                </ol>
            </section>
            <section>
                <h2>{ ui::hiring_fair_title() }</h2>
                <p>{ ui::hiring_fair() }</p>
            </section>
        </div>
    }
}
