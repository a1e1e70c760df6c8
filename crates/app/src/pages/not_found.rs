//! An address that names no page.

use rolefit_catalogue::ui;
use yew::prelude::*;

use crate::route::Route;

/// The page for such an address.
pub fn not_found() -> Html {
    html! {
        <div class="page">
            <h1 tabindex="-1">{ ui::not_found_title() }</h1>
            <p>{ ui::not_found() }</p>
            <p><a href={Route::Landing.hash()}>{ ui::to_first_page() }</a></p>
        </div>
    }
}
