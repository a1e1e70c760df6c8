//! What speaks against believing a reading.

use rolefit_catalogue::ui;
use rolefit_reading::{Doubt, Reading};
use rolefit_ui::{IconName, icon};
use yew::prelude::*;

/// Each reason once.
pub fn doubts(reading: &Reading) -> Html {
    let mut doubts: Vec<Doubt> = reading.warnings.iter().map(|it| it.doubt).collect();
    doubts.sort_unstable();
    doubts.dedup();
    if doubts.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="doubts">
            { for doubts.into_iter().map(|it| html! { <li>{ icon(IconName::Alarm) }<span>{ doubt(it) }</span></li> }) }
        </ul>
    }
}

fn doubt(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Short => ui::document_doubt_short(),
        Doubt::Language => ui::document_doubt_language(),
        Doubt::Thin => ui::document_doubt_thin(),
        Doubt::Repeated => ui::document_doubt_repeated(),
        Doubt::Keywords => ui::document_doubt_keywords(),
        Doubt::Hidden => ui::document_doubt_hidden(),
    }
}
