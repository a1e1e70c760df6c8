//! A copy of what lies open as text, for when storing fails: the wire formats themselves arrive only with export and import.
//!
//! A candidate's facts and wants stand in a profile as export writes it. Whatever else a desk holds goes along under the
//! key it is stored under, in a file around the profile: what is kept under a key of its own tomorrow is in the copy by
//! itself. Import takes both.
//!
//! It names questions, so it comes with the journeys, each of which [offers](offer) it to the page's frame.

use js_sys::JSON;
use rolefit_catalogue::ui;
use rolefit_core::Question;
use rolefit_ui::Choice;
use wasm_bindgen::JsValue;

use crate::hooks::{AppHandle, Copier};
use crate::ids::id;
use crate::state::{Desk, State, Value, keys};

/// What the file around a profile says it is, and its fields.
pub const FORMAT: &str = "rolefit.copy/1";
/// The profile's field.
pub const PROFILE: &str = "profile";
/// The field of everything else, by key.
pub const REST: &str = "rest";

/// Lets the page's frame offer the copy from here on.
pub fn offer(app: &AppHandle) {
    app.shared.copy.set(Some(Copier { write, says }));
}

/// What is in the copy, and what to do with it.
fn says(state: &State) -> &'static str {
    let others = [keys::PERSON, keys::PANEL, keys::DECISION, keys::FORM];
    let of_others = |key: &str| others.iter().any(|kind| key.starts_with(kind));
    if rest(&state.open).any(|(key, _)| of_others(key)) {
        ui::copy_holds_people()
    } else {
        ui::copy_holds()
    }
}

/// What the profile has no place for here.
fn rest(desk: &Desk) -> impl Iterator<Item = (&str, &Value)> {
    let told = desk.details.iter();
    let told = told.filter(|(key, _)| !key.starts_with("fact:") && !key.starts_with("want:"));
    told.filter_map(|(key, detail)| Some((key.as_str(), detail.value.as_ref()?)))
}

/// Everything on the open desk, in a shape that import reads.
#[must_use]
pub fn write(state: &State) -> String {
    let label = state
        .open
        .current
        .as_ref()
        .map_or("", |profile| profile.label.as_str());
    let profile = shape(state, &quoted(label));
    let mut rest = rest(&state.open).peekable();
    if rest.peek().is_none() {
        return profile;
    }
    let rest = joined(rest.map(|(key, value)| (key, told(value))));
    format!(
        "{{\"format\":\"{FORMAT}\",\"{PROFILE}\":{},\"{REST}\":{rest}}}\n",
        profile.trim_end()
    )
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
