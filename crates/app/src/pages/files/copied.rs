//! A file to import: a profile, or the copy that the page offers when it cannot save, with a profile in it.

use js_sys::{Array, JSON, Object, Reflect};
use rolefit_formats::{Problem, Profile, Side, read_profile};
use wasm_bindgen::{JsCast, JsValue};

use super::{company, ratings};
use crate::pages::{copy, quotes};
use crate::state::{Desk, Value, keys};
use crate::storage::value_of;

/// What a file holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Held {
    /// The profile.
    pub profile: Profile,
    /// What no profile has a place for, by key: the people of a shortlist and what was decided about them among it.
    pub beside: Vec<(String, Value)>,
}

/// What a profile holds under keys of its own.
const IN_PROFILES: [&str; 10] = [
    "fact:",
    "want:",
    keys::LATER,
    keys::POINTS,
    keys::COST,
    keys::INTAKE,
    keys::GATE,
    keys::BRIEF,
    keys::RATINGS,
    keys::EVIDENCE,
];

/// Reads the file.
///
/// # Errors
/// With every problem found where it is neither, or what a copy says does not stand in a profile.
pub(super) fn read(bytes: &[u8]) -> Result<Held, Vec<Problem>> {
    let Some((profile, rest)) = parts(bytes) else {
        let profile = read_profile(bytes)?;
        return Ok(Held {
            profile,
            beside: Vec::new(),
        });
    };
    let (ours, beside) = rest
        .into_iter()
        .partition(|(key, _)| IN_PROFILES.iter().any(|kind| key.starts_with(kind)));
    let profile = filled(read_profile(profile.as_bytes())?, ours);
    // What came beside the profile is held to the same rules as what stands in one.
    let profile = read_profile(profile.to_json().as_bytes())?;
    Ok(Held { profile, beside })
}

/// The profile's text and everything else of a copy; `None` for any other file.
fn parts(bytes: &[u8]) -> Option<(String, Vec<(String, Value)>)> {
    let file = JSON::parse(std::str::from_utf8(bytes).ok()?).ok()?;
    let field = |name: &str| Reflect::get(&file, &JsValue::from_str(name)).ok();
    if field("format")?.as_string()? != copy::FORMAT {
        return None;
    }
    // Without a profile, the text is that of nothing, which no reader takes.
    let profile = field(copy::PROFILE).and_then(|it| JSON::stringify(&it).ok());
    let profile = profile.and_then(|it| it.as_string()).unwrap_or_default();
    let rest = field(copy::REST).and_then(|it| it.dyn_into::<Object>().ok());
    let entries = rest.map(|rest| Object::entries(&rest)).unwrap_or_default();
    let rest = entries.iter().filter_map(|entry| {
        let entry: Array = entry.into();
        Some((entry.get(0).as_string()?, value_of(&entry.get(1))?))
    });
    Some((profile, rest.collect()))
}

/// The profile with what its side keeps under keys of its own.
fn filled(mut profile: Profile, told: Vec<(String, Value)>) -> Profile {
    let desk = Desk::holding(told);
    match profile.side {
        Side::Company => company::fill(&mut profile, &desk),
        Side::Candidate => ratings::fill(&mut profile, &desk),
    }
    quotes::fill(&mut profile, &desk);
    profile
}

/// How many of them are people, and how many decisions.
pub(super) fn people_and_decisions(beside: &[(String, Value)]) -> (usize, usize) {
    let of = |kind: &str| {
        let told = beside.iter();
        told.filter(|(key, _)| key.starts_with(kind)).count()
    };
    (of(keys::PERSON), of(keys::DECISION))
}
