//! How the product measures: the model, every weight with its sources, the disagreements, and what nobody has checked.
//!
//! Generated from the catalogue. Arrives as a module of its own.

mod sources;
mod weights;

use rolefit_catalogue::ui;
use yew::prelude::*;

use crate::hooks::{use_app, use_arrival};
use crate::route::Route;

/// The page.
#[component]
pub fn Method() -> Html {
    let app = use_app();
    use_arrival(&app, Some(Route::Method), ui::method_title().to_owned());
    let model = [
        ui::method_model_1(),
        ui::method_model_2(),
        ui::method_model_3(),
        ui::method_model_4(),
        ui::method_model_5(),
        ui::method_model_6(),
        ui::method_model_7(),
        ui::method_model_8(),
        ui::method_model_9(),
    ];
    let limits = [
        ui::method_limit_1(),
        ui::method_limit_2(),
        ui::method_limit_3(),
        ui::method_limit_4(),
        ui::method_limit_5(),
    ];
    html! {
        <div class="page prose">
            <h1 tabindex="-1">{ ui::method_title() }</h1>
            <p class="lead">{ ui::method_lead() }</p>
            <section>
                <h2>{ ui::method_model_title() }</h2>
                { for model.map(|text| html! { <p>{ text }</p> }) }
            </section>
            <section>
                <h2>{ ui::method_limits_title() }</h2>
                <ul>{ for limits.map(|text| html! { <li>{ text }</li> }) }</ul>
            </section>
            { weights::section() }
            { sources::disagreements() }
            { sources::section() }
        </div>
    }
}
