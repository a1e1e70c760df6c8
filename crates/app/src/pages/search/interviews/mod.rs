//! `#/hiring/interviews`: who asks about what, the sheets to print, and what raters say of one candidate.

mod agreement;
mod figures;
mod forms;
mod import;
mod paper;
mod rate;
mod rating;
mod sheets;
mod team;
mod whom;

use rolefit_advice::brief::Work;
use rolefit_advice::diagnosis::diagnose;
use rolefit_advice::interviews::{Panel, case, panel_of, reference_kit, still_unknown};
use rolefit_catalogue::ui;
use rolefit_core::Need;
use rolefit_formats::{Profile, Rating};
use rolefit_ui::figures::count;
use yew::prelude::*;

use crate::browser::focus;
use crate::hooks::{use_app, use_arrival};
use crate::pages::diagnosis::company;
use crate::pages::search::people;
use crate::route::{Place, Route};
use crate::side::Side;
use crate::state::Desk;

/// The candidate at hand.
struct Candidate<'a> {
    id: &'a str,
    profile: &'a Profile,
}

/// The page.
#[component]
pub fn Interviews() -> Html {
    let app = use_app();
    let here = app.state.route;
    use_arrival(&app, Some(here), ui::kit_title().to_owned());
    let desk = &app.state.open;
    let whom = use_state_eq(String::new);
    let form = use_state_eq(|| None::<rate::Form>);
    let shown = use_state_eq(|| false);
    {
        // Uncovering holds for the candidate at hand, and for this visit.
        let shown = shown.setter();
        use_effect_with((*whom).clone(), move |_| shown.set(false));
    }
    let bank = rolefit_catalogue::company::bank();
    let own = (desk.answers(&bank), desk.details.clone());
    let company = use_memo(own, |_| company::of(&app.state.open));
    let today = use_memo((*company).clone(), |company| diagnose(company).today);
    let need = &today.need;
    let stored = people::person(desk, &whom);
    let text = stored.map(|one| (one.id.to_owned(), one.stamp));
    let profile = use_memo(text, |_| stored.and_then(|one| one.profile()));
    let candidate = (*profile).as_ref().map(|profile| Candidate {
        id: whom.as_str(),
        profile,
    });
    if need.demands.is_empty() {
        return empty();
    }
    let whole = panel_of(need, team::present(desk, &company.facts));
    let panel = match &candidate {
        Some(it) => still_unknown(&whole, &it.profile.rated_answers()),
        None => whole.clone(),
    };
    let label = candidate.as_ref().map(|it| it.profile.label.as_str());
    let packet = sheets::packet(
        desk,
        &panel,
        case(
            need,
            &company,
            Work::of(today.verdict, today.seat.other_role),
        ),
        reference_kit(need),
        label,
    );
    let ratings = candidate
        .as_ref()
        .map(|it| rated(desk, need, &whole, it, (&form, &shown)));
    html! {
        <div class="page report kit">
            <div class="screen-only">
                <p class="kicker">{ ui::kit_kicker() }</p>
                <h1 tabindex="-1">{ ui::kit_title() }</h1>
                <p class="lead">{ lead(&whole) }</p>
                { left_out(&whole) }
                { team::section(&app, &company.facts) }
                { whom::section(&app, &whom, &form) }
                if let Some(ratings) = ratings { { ratings } }
            </div>
            { sheets::section(&packet, &panel, label) }
            <div class="screen-only"><import::Import /></div>
            <p class="actions after">
                <a href={Side::Company.at(Place::Result).hash()}>{ ui::hiring_see() }</a>
                <a href={Route::Hiring.hash()}>{ ui::hiring_companies_title() }</a>
            </p>
        </div>
    }
}

/// What raters say of the candidate, or the form of one who rates. Not both: whoever rates has not seen the others. What
/// they say is covered, too, as long as a form is begun and not handed in.
fn rated(
    desk: &Desk,
    need: &Need,
    panel: &Panel,
    candidate: &Candidate<'_>,
    (form, shown): (&UseStateHandle<Option<rate::Form>>, &UseStateHandle<bool>),
) -> Html {
    let begun = forms::begun(desk, candidate.id, candidate.profile);
    let raters = html! { <rating::Raters id={candidate.id.to_owned()} profile={candidate.profile.clone()} form={form.setter()} /> };
    match &**form {
        Some(open) => html! {
            <rate::Rate
                id={candidate.id.to_owned()}
                profile={candidate.profile.clone()}
                asked={rating::questions(panel, need)}
                open={open.clone()}
                close={let form = form.setter(); Callback::from(move |()| form.set(None))}
            />
        },
        None if !begun.is_empty() && !**shown => html! {
            <>
                { covered(candidate.profile, &begun, shown.setter()) }
                { raters }
            </>
        },
        None => html! {
            <>
                { agreement::section(need, candidate.profile) }
                { figures::section(need, candidate.profile) }
                { raters }
            </>
        },
    }
}

/// What stands in the place of the ratings until all forms are handed in.
fn covered(profile: &Profile, begun: &[&Rating], shown: UseStateSetter<bool>) -> Html {
    let names: Vec<&str> = begun.iter().map(|it| it.rater.as_str()).collect();
    let names = rolefit_ui::sentences::joins::list(&names).unwrap_or_default();
    let uncover = Callback::from(move |_: MouseEvent| {
        shown.set(true);
        focus("main h1");
    });
    html! {
        <section class="covered">
            <h2><bdi>{ ui::reviews_title(profile.label.as_str()) }</bdi></h2>
            <p><bdi>{ ui::covered_waits(count(begun.len()), &names) }</bdi></p>
            <p>{ ui::covered_loss() }</p>
            <p class="actions"><button type="button" onclick={uncover}>{ ui::covered_show() }</button></p>
        </section>
    }
}

fn lead(panel: &Panel) -> String {
    let asked: std::collections::BTreeSet<&str> = panel
        .sheets
        .iter()
        .flat_map(|sheet| sheet.competencies.iter().map(|one| one.id))
        .collect();
    ui::kit_lead(count(asked.len()), count(panel.sheets.len()))
}

/// The competencies that nobody asks about.
fn left_out(panel: &Panel) -> Html {
    let names: Vec<&str> = panel
        .left_out
        .iter()
        .filter_map(|id| rolefit_catalogue::competency_name(id))
        .collect();
    match rolefit_ui::sentences::joins::list(&names) {
        Some(names) => html! { <p class="quiet">{ ui::kit_left_out(&names) }</p> },
        None => Html::default(),
    }
}

/// Before anything is needed: what would stand here, and the one way on.
fn empty() -> Html {
    html! {
        <div class="page report kit">
            <h1 tabindex="-1">{ ui::kit_title() }</h1>
            <p class="lead">{ ui::kit_empty() }</p>
            <p class="actions">
                <a class="main button" href={Side::Company.at(Place::Next).hash()}>{ ui::diagnosis_next_start() }</a>
            </p>
        </div>
    }
}
