//! A copy of the open profile as text, for when storing fails: the wire format itself arrives only with export and import.
//!
//! It names questions, so it comes with the journeys, each of which [offers](offer) it to the page's frame.

use js_sys::JSON;
use rolefit_core::Question;
use rolefit_ui::Choice;
use wasm_bindgen::JsValue;

use crate::hooks::AppHandle;
use crate::ids::id;
use crate::state::{Desk, State, Value};

/// Lets the page's frame offer the copy from here on.
pub fn offer(app: &AppHandle) {
    app.shared.copy.set(Some(profile_text));
}

/// The open profile in the shape that import reads.
#[must_use]
pub fn profile_text(state: &State) -> String {
    let label = state
        .open
        .current
        .as_ref()
        .map_or("", |profile| profile.label.as_str());
    shape(state, &quoted(label))
}

/// The profile with its label already quoted. Ids of questions are plain ASCII names.
fn shape(state: &State, label: &str) -> String {
    let (side, desk): (_, &Desk) = (state.side, &state.open);
    let given = |of: fn(&Question) -> bool| {
        let entries = desk.entries.iter().filter(|(question, _)| of(question));
        let fields = entries.map(|(question, entry)| (id(side, *question), value(entry.choice)));
        joined(fields)
    };
    let told = |kind: &str| {
        let details = desk.details.iter().filter_map(|(key, detail)| {
            Some((key.strip_prefix(kind)?, told(detail.value.as_ref()?)))
        });
        joined(details)
    };
    let (answers, pairs, blocks) = (
        given(|question| matches!(question, Question::Item(_))),
        given(|question| matches!(question, Question::Pair(_))),
        given(|question| matches!(question, Question::Block(_))),
    );
    let (facts, wants) = (told("fact:"), told("want:"));
    format!(
        "{{\"format\":\"rolefit.profile/1\",\"label\":{label},\"side\":\"{}\",\"answers\":{answers},\"pairs\":{pairs},\"blocks\":{blocks},\"facts\":{facts},\"wants\":{wants}}}\n",
        side.as_str()
    )
}

fn joined<'a>(fields: impl Iterator<Item = (&'a str, String)>) -> String {
    let fields = fields.map(|(id, value)| [&quoted(id), ":", &value].concat());
    ["{", &fields.collect::<Vec<_>>().join(","), "}"].concat()
}

fn quoted(text: &str) -> String {
    JSON::stringify(&JsValue::from_str(text)).map_or_else(|_| "\"\"".to_owned(), String::from)
}

fn value(choice: Choice) -> String {
    match choice {
        Choice::Declined => "null".to_owned(),
        Choice::Block(choice) => {
            let piece = |kind: rolefit_core::TypeId| ["\"", kind.as_str(), "\""].concat();
            let (most, least) = (piece(choice.most()), piece(choice.least()));
            ["{\"most\":", &most, ",\"least\":", &least, "}"].concat()
        }
        given => given.value().to_owned(),
    }
}

fn told(value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::One(id) => quoted(id),
        Value::Several(ids) => {
            let ids: Vec<String> = ids.iter().map(|id| quoted(id)).collect();
            ["[", &ids.join(","), "]"].concat()
        }
        Value::Wanted { level, importance } => {
            let (level, importance) = (quoted(level), importance.to_string());
            ["{\"level\":", &level, ",\"importance\":", &importance, "}"].concat()
        }
    }
}
