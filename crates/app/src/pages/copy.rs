//! A copy of the open profile as text, for when storing fails: the wire format itself arrives only with export and import.

use js_sys::JSON;
use rolefit_core::Question;
use rolefit_ui::Choice;
use wasm_bindgen::JsValue;

use crate::route::id;
use crate::state::State;

/// The open profile in the shape that import reads.
#[must_use]
pub fn profile_text(state: &State) -> String {
    let label = state
        .current
        .as_ref()
        .map_or("", |profile| profile.label.as_str());
    let label =
        JSON::stringify(&JsValue::from_str(label)).map_or_else(|_| "\"\"".to_owned(), String::from);
    shape(state, &label)
}

/// The profile with its label already quoted. Ids are plain ASCII names, values whole numbers.
fn shape(state: &State, label: &str) -> String {
    let list = |pairs: bool| {
        let of_kind = state
            .entries
            .iter()
            .filter(|(question, _)| matches!(question, Question::Pair(_)) == pairs);
        let fields: Vec<String> = of_kind
            .map(|(question, entry)| format!("\"{}\":{}", id(*question), value(entry.choice)))
            .collect();
        fields.join(",")
    };
    let (answers, pairs) = (list(false), list(true));
    format!(
        "{{\"format\":\"rolefit.profile/1\",\"label\":{label},\"side\":\"candidate\",\"answers\":{{{answers}}},\"pairs\":{{{pairs}}}}}\n"
    )
}

fn value(choice: Choice) -> &'static str {
    match choice {
        Choice::Declined => "null",
        given => given.value(),
    }
}
