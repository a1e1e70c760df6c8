//! Rows as plain JavaScript values.

use js_sys::{Array, Object, Reflect};
use rolefit_catalogue::ui;
use rolefit_core::{Level, Position, Question};
use rolefit_ui::Choice;
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::now;
use crate::route::{id, question};
use crate::state::{Entry, Profile};

/// What a stored answer turned out to be.
pub enum Read {
    /// An answer to a question of this version.
    Known(Question, Entry),
    /// An answer to a question that this version does not have.
    Unknown,
    /// Not an answer.
    Broken,
}

/// A field of a row; undefined when it is missing.
pub fn field(row: &JsValue, name: &str) -> JsValue {
    Reflect::get(row, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

fn text(row: &JsValue, name: &str) -> Option<String> {
    field(row, name).as_string()
}

/// A whole number of 0 to 2⁵³.
fn number(row: &JsValue, name: &str) -> Option<u64> {
    let value = field(row, name).as_f64()?;
    let whole = value.is_finite()
        && value.fract() == 0.0
        && (0.0..=9_007_199_254_740_992.0).contains(&value);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked above"
    )]
    whole.then_some(value as u64)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "milliseconds since 1970 stay below 2⁵³ for 285,000 years"
)]
fn from_number(value: u64) -> JsValue {
    JsValue::from_f64(value as f64)
}

/// The key of an answer.
pub fn key(profile: &str, question: &JsValue) -> JsValue {
    Array::of2(&JsValue::from_str(profile), question).into()
}

/// The questions that a list names, as far as this version has them; none where there is no list.
fn questions(row: &JsValue, name: &str) -> Vec<Question> {
    let list = field(row, name).dyn_into::<Array>().unwrap_or_default();
    list.iter()
        .filter_map(|name| question(&name.as_string()?))
        .collect()
}

/// Reads a profile.
pub fn profile(row: &JsValue) -> Option<Profile> {
    Some(Profile {
        id: text(row, "id")?,
        label: text(row, "label")?,
        created: number(row, "created")?,
        updated: number(row, "updated")?,
        later: questions(row, "later"),
    })
}

/// A fresh row for a profile of which only the id could be read.
pub fn repaired(key: &JsValue) -> Option<Profile> {
    let now = now();
    Some(Profile {
        id: key.as_string()?,
        label: ui::profile_first().to_owned(),
        created: now,
        updated: now,
        later: Vec::new(),
    })
}

/// Reads an answer.
pub fn answer(row: &JsValue) -> Read {
    let known = text(row, "question").map(|id| question(&id));
    let value = field(row, "value");
    let (Some(place), Some(stamp)) = (number(row, "place"), number(row, "stamp")) else {
        return Read::Broken;
    };
    let Ok(place) = u32::try_from(place) else {
        return Read::Broken;
    };
    match known {
        None => Read::Broken,
        Some(None) => Read::Unknown,
        Some(Some(question)) => choice(question, &value).map_or(Read::Broken, |choice| {
            Read::Known(
                question,
                Entry {
                    choice,
                    place,
                    stamp,
                    kept: true,
                },
            )
        }),
    }
}

fn choice(question: Question, value: &JsValue) -> Option<Choice> {
    if value.is_null() {
        return Some(Choice::Declined);
    }
    let value = value
        .as_f64()
        .filter(|value| value.fract() == 0.0 && value.abs() <= 4.0)?;
    #[expect(clippy::cast_possible_truncation, reason = "a whole number of −4 to 4")]
    let value = value as i8;
    match question {
        Question::Item(_) => u8::try_from(value)
            .ok()
            .and_then(Level::new)
            .map(Choice::Level),
        Question::Pair(_) => Position::new(value).map(Choice::Position),
    }
}

/// When a stored answer was given; 0 for what is no answer.
pub fn stamp(row: &JsValue) -> u64 {
    number(row, "stamp").unwrap_or(0)
}

fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field of a fresh plain object cannot fail.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}

/// Writes a profile.
pub fn from_profile(profile: &Profile) -> JsValue {
    let later = profile.later.iter();
    let later = later.map(|question| JsValue::from_str(id(*question)));
    object(&[
        ("id", JsValue::from_str(&profile.id)),
        ("label", JsValue::from_str(&profile.label)),
        ("created", from_number(profile.created)),
        ("updated", from_number(profile.updated)),
        ("later", later.collect::<Array>().into()),
    ])
}

/// Writes an answer.
pub fn from_answer(profile: &str, question: Question, entry: Entry) -> JsValue {
    let value = match entry.choice {
        Choice::Level(level) => JsValue::from(level.get()),
        Choice::Position(position) => JsValue::from(position.get()),
        Choice::Declined => JsValue::NULL,
    };
    object(&[
        ("profile", JsValue::from_str(profile)),
        ("question", JsValue::from_str(id(question))),
        ("value", value),
        ("place", JsValue::from(entry.place)),
        ("stamp", from_number(entry.stamp)),
    ])
}

/// Writes a record that could not be read, as it was.
pub fn aside(store: &str, row: &JsValue) -> JsValue {
    object(&[
        ("at", from_number(now())),
        ("store", JsValue::from_str(store)),
        ("value", row.clone()),
    ])
}
