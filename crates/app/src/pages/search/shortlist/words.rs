//! What the shortlist's ids and figures are called.

use rolefit_catalogue::{Choice, ui};
use rolefit_formats::Hundredths;
pub use rolefit_formats::matching::words::{area, evidence, gate, gate_state, limit, reading};
use rolefit_formats::record::Decided;
use wasm_bindgen::JsValue;

/// What was decided.
pub fn decided(decided: Decided) -> &'static str {
    match decided {
        Decided::Invite => ui::decided_invite(),
        Decided::Hold => ui::decided_hold(),
        Decided::Offer => ui::decided_offer(),
        Decided::Hire => ui::decided_hire(),
        Decided::Decline => ui::decided_decline(),
        Decided::Withdrawn => ui::decided_withdrawn(),
    }
}

/// The text of an option.
pub fn option(options: &'static [Choice], id: &str) -> &'static str {
    let found = options.iter().find(|one| one.id == id);
    found.map_or("", |one| one.text)
}

/// A figure as a whole number.
pub fn whole(figure: Hundredths) -> String {
    figure.points().to_string()
}

/// A figure of 0 to 100 for a text's number.
pub fn number(figure: Hundredths) -> u32 {
    u32::try_from(figure.points()).unwrap_or(0)
}

/// What a field holds, of whichever kind it is.
pub fn typed(event: &web_sys::Event) -> String {
    let value = |target: web_sys::EventTarget| {
        js_sys::Reflect::get(&target, &JsValue::from_str("value"))
            .ok()?
            .as_string()
    };
    event.target().and_then(value).unwrap_or_default()
}
