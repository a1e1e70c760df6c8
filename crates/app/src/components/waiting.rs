//! Said while something opens.

use rolefit_catalogue::ui;
use yew::prelude::*;

/// "Opening…"
#[component]
pub fn Waiting() -> Html {
    html! { <p class="waiting" role="status">{ ui::opening() }</p> }
}
