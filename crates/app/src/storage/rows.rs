//! Rows as plain JavaScript values.

use js_sys::{Array, Object, Reflect};
use rolefit_catalogue::ui;
use rolefit_core::{Level, Position, Question, TypeId};
use rolefit_ui::Choice;
use wasm_bindgen::{JsCast, JsValue};

use crate::browser::now;
use crate::ids::{bank, id, question};
use crate::side::Side;
use crate::state::{Detail, Entry, Profile, Value};

/// What a stored answer turned out to be.
pub enum Read {
    /// An answer to a question of this version.
    Known(Question, Entry),
    /// An answer to a fact or a want, by key.
    Detail(String, Detail),
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
fn questions(side: Side, row: &JsValue, name: &str) -> Vec<Question> {
    let list = field(row, name).dyn_into::<Array>().unwrap_or_default();
    list.iter()
        .filter_map(|name| question(side, &name.as_string()?))
        .collect()
}

/// Reads a profile.
pub fn profile(row: &JsValue) -> Option<Profile> {
    // The first version knew one side only and did not name it.
    let side = field(row, "side");
    let side = if side.is_undefined() {
        Side::Candidate
    } else {
        Side::from_id(&side.as_string()?)?
    };
    Some(Profile {
        id: text(row, "id")?,
        side,
        label: text(row, "label")?,
        created: number(row, "created")?,
        updated: number(row, "updated")?,
        later: questions(side, row, "later"),
    })
}

/// A fresh row for a profile of which only the id could be read.
pub fn repaired(key: &JsValue) -> Option<Profile> {
    let now = now();
    Some(Profile {
        id: key.as_string()?,
        side: Side::Candidate,
        label: ui::profile_first().to_owned(),
        created: now,
        updated: now,
        later: Vec::new(),
    })
}

/// Reads an answer of a profile of this side.
pub fn answer(side: Side, row: &JsValue) -> Read {
    let value = field(row, "value");
    let (Some(key), Some(place), Some(stamp)) = (
        text(row, "question"),
        number(row, "place").and_then(|place| u32::try_from(place).ok()),
        number(row, "stamp"),
    ) else {
        return Read::Broken;
    };
    // No question's id has a colon; every other key does.
    if key.contains(':') {
        let taken_back = value.is_null();
        let value = detail(&value);
        if value.is_none() && !taken_back {
            return Read::Broken;
        }
        let kept = true;
        return Read::Detail(key, Detail { value, stamp, kept });
    }
    let Some(question) = question(side, &key) else {
        return Read::Unknown;
    };
    choice(side, question, &value).map_or(Read::Broken, |choice| {
        Read::Known(
            question,
            Entry {
                choice,
                place,
                stamp,
                kept: true,
            },
        )
    })
}

/// An answer to a fact or a want. Which options there are is asked where they are shown.
pub fn detail(value: &JsValue) -> Option<Value> {
    if value.is_null() || value.is_undefined() {
        return None;
    }
    if let Some(one) = value.as_string() {
        return Some(Value::One(one));
    }
    if let Some(list) = value.dyn_ref::<Array>() {
        let ids: Option<Vec<String>> = list.iter().map(|id| id.as_string()).collect();
        return ids.map(Value::Several);
    }
    if value.is_object() {
        return Some(Value::Wanted {
            level: text(value, "level")?,
            importance: u8::try_from(number(value, "importance")?)
                .ok()
                .filter(|importance| (1..=3).contains(importance))?,
        });
    }
    let number = value
        .as_f64()
        .filter(|number| number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number))?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked above"
    )]
    let number = number as u32;
    Some(Value::Number(number))
}

fn choice(side: Side, question: Question, value: &JsValue) -> Option<Choice> {
    if value.is_null() {
        return Some(Choice::Declined);
    }
    if let Question::Block(block) = question {
        let piece = |end| TypeId::from_id(&text(value, end)?);
        let choice = rolefit_core::Choice::new(piece("most")?, piece("least")?)?;
        let offered = bank(side).block(block)?.allows(choice);
        return offered.then_some(Choice::Block(choice));
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
        Question::Block(_) => None,
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
    let later = later.map(|question| JsValue::from_str(id(profile.side, *question)));
    object(&[
        ("id", JsValue::from_str(&profile.id)),
        ("side", JsValue::from_str(profile.side.as_str())),
        ("label", JsValue::from_str(&profile.label)),
        ("created", from_number(profile.created)),
        ("updated", from_number(profile.updated)),
        ("later", later.collect::<Array>().into()),
    ])
}

/// Writes an answer.
pub fn from_answer(profile: &Profile, question: Question, entry: Entry) -> JsValue {
    let value = match entry.choice {
        Choice::Level(level) => JsValue::from(level.get()),
        Choice::Position(position) => JsValue::from(position.get()),
        Choice::Block(choice) => object(&[
            ("most", JsValue::from_str(choice.most().as_str())),
            ("least", JsValue::from_str(choice.least().as_str())),
        ]),
        Choice::Declined => JsValue::NULL,
    };
    object(&[
        ("profile", JsValue::from_str(&profile.id)),
        ("question", JsValue::from_str(id(profile.side, question))),
        ("value", value),
        ("place", JsValue::from(entry.place)),
        ("stamp", from_number(entry.stamp)),
    ])
}

/// Writes an answer to a fact or a want; `null` is one taken back.
pub fn from_detail(profile: &str, key: &str, detail: &Detail) -> JsValue {
    let value = match &detail.value {
        None => JsValue::NULL,
        Some(Value::Number(number)) => JsValue::from(*number),
        Some(Value::One(id)) => JsValue::from_str(id),
        Some(Value::Several(ids)) => {
            let ids = ids.iter().map(|id| JsValue::from_str(id));
            ids.collect::<Array>().into()
        }
        Some(Value::Wanted { level, importance }) => object(&[
            ("level", JsValue::from_str(level)),
            ("importance", JsValue::from(*importance)),
        ]),
    };
    object(&[
        ("profile", JsValue::from_str(profile)),
        ("question", JsValue::from_str(key)),
        ("value", value),
        ("place", JsValue::from(0_u32)),
        ("stamp", from_number(detail.stamp)),
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
