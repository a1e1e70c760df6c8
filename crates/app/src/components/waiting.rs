//! Said while something opens.

use rolefit_catalogue::ui;
use yew::prelude::*;

/// "Opening…"
pub fn waiting() -> Html {
    html! { <p class="waiting" role="status">{ ui::opening() }</p> }
}
