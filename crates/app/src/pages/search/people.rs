//! The people of a company's shortlist: each a candidate's profile in the details of the company's, under
//! `person:<id>`.
//!
//! They are other people's data: no part of the company's exported profile, and gone when the company is removed.

use rolefit_formats::{Profile, read_profile};

use crate::browser::new_id;
use crate::hooks::AppHandle;
use crate::state::{Desk, Value, keys};

/// Somebody on the shortlist as they are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stored<'a> {
    /// Their id. Ids sort by when people were added.
    pub id: &'a str,
    /// The text of their profile.
    pub text: &'a str,
    /// Rises with every change: the same person with the same stamp is unchanged.
    pub stamp: u64,
}

impl Stored<'_> {
    /// Their profile; `None` where a newer version wrote what this one cannot read.
    #[must_use]
    pub fn profile(&self) -> Option<Profile> {
        read_profile(self.text.as_bytes()).ok()
    }
}

/// Everybody on the shortlist, in the order they were added. Cheap: no profile is read.
pub fn people(desk: &Desk) -> impl Iterator<Item = Stored<'_>> {
    desk.details.iter().filter_map(|(key, detail)| {
        let id = key.strip_prefix(keys::PERSON)?;
        match &detail.value {
            Some(Value::One(text)) => Some(Stored {
                id,
                text,
                stamp: detail.stamp,
            }),
            _ => None,
        }
    })
}

/// One of them.
#[must_use]
pub fn person<'a>(desk: &'a Desk, id: &str) -> Option<Stored<'a>> {
    people(desk).find(|one| one.id == id)
}

/// Adds somebody new; returns their id.
pub fn add(app: &AppHandle, profile: &Profile) -> String {
    let id = numbered(&new_id(), 0);
    app.tell_all(vec![entry(&id, profile)]);
    id
}

/// Takes people in, in one step: a text with an id takes the place of the profile under it, one without is somebody new.
pub fn take_in(app: &AppHandle, texts: Vec<(Option<String>, String)>) {
    let first = new_id();
    let told = texts.into_iter().enumerate().map(|(at, (id, text))| {
        let id = id.unwrap_or_else(|| numbered(&first, at));
        (key(&id), Some(Value::One(text)))
    });
    app.tell_all(told.collect());
}

/// Somebody's newer profile with what raters said of them here. Where both hold a rating by the same rater on the same
/// occasion, the one kept here stays.
#[must_use]
pub fn updated(here: &Profile, newer: &Profile) -> Profile {
    let mut profile = newer.clone();
    profile.ratings = here.ratings.clone();
    for rating in newer.ratings.iter() {
        let known = profile.ratings.get(rating.rater.as_str(), rating.kind);
        if known.is_none() && !profile.ratings.is_full() {
            profile.ratings.set(rating.clone());
        }
    }
    profile
}

/// Puts somebody's changed profile in place of the one under this id.
pub fn put(app: &AppHandle, id: &str, profile: &Profile) {
    app.tell_all(vec![entry(id, profile)]);
}

/// Takes somebody off the shortlist: their profile, and what was decided about them, leave this browser.
pub fn remove(app: &AppHandle, id: &str) {
    app.tell_all(without(&app.state.open, id));
}

/// What is taken back where somebody leaves.
fn without(desk: &Desk, id: &str) -> Vec<(String, Option<Value>)> {
    let theirs = [keys::DECISION, keys::FORM].map(|kind| [kind, id, ":"].concat());
    let about = desk.details.iter().map(|(key, _)| key);
    let about = about.filter(|key| theirs.iter().any(|kind| key.starts_with(kind)));
    about
        .cloned()
        .chain([key(id)])
        .map(|key| (key, None))
        .collect()
}

fn entry(id: &str, profile: &Profile) -> (String, Option<Value>) {
    (key(id), Some(Value::One(profile.canonical())))
}

fn key(id: &str) -> String {
    [keys::PERSON, id].concat()
}

/// The id of the person at this place among those added together: time, place, chance.
fn numbered(first: &str, at: usize) -> String {
    let (time, chance) = first.split_once('-').unwrap_or((first, ""));
    format!("{time}-{at:05}-{chance}")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use crate::state::{Action, Profile as Open, State};
    use rolefit_catalogue::candidate;
    use rolefit_core::Answers;
    use rolefit_formats::Label;

    #[test]
    fn ids_sort_by_when_people_were_added() {
        let ids: Vec<String> = [0, 9, 10, 1_999].map(|at| numbered("19a-f", at)).into();
        let mut sorted = ids.clone();
        sorted.sort();
        assert_eq!(ids, sorted);
        assert!(numbered("19a-f", 1_999) < numbered("19b-0", 0));
    }

    #[test]
    fn a_newer_profile_keeps_what_raters_said_here() {
        let person = |ratings: &str| {
            let text = format!(
                r#"{{"format":"rolefit.profile/1","side":"candidate","label":"Ines","ratings":[{ratings}]}}"#
            );
            read_profile(text.as_bytes()).unwrap()
        };
        let rating = |who: &str, level: u8| {
            format!(r#"{{"rater":"{who}","kind":"reference","levels":{{"hiring_loop":{level}}}}}"#)
        };
        let here = person(&[rating("Ada", 1), rating("Ben", 2)].join(","));
        let newer = person(&[rating("ada", 4), rating("Cleo", 3)].join(","));
        let taken = updated(&here, &newer).ratings;
        let said = |who: &str| {
            let rating = taken.get(who, rolefit_formats::RaterKind::Reference);
            rating.and_then(|it| it.levels["hiring_loop"])
        };
        let levels = ["Ada", "Ben", "Cleo"].map(|who| said(who).map(|level| level.get()));
        assert_eq!(levels, [Some(1), Some(2), Some(3)]);
    }

    #[test]
    fn people_come_back_as_they_went_in_and_go_when_they_are_removed() {
        let profile = Profile::new(Label::cleaned("Ines"), &Answers::open(&candidate()));
        let open = Open {
            id: "c".into(),
            side: crate::side::Side::Company,
            label: String::new(),
            created: 1,
            updated: 1,
            later: vec![],
        };
        let mut state = State::default();
        state.apply(Action::BroughtIn {
            profile: open.clone(),
            choices: vec![],
            told: vec![],
        });
        state.apply(Action::Told {
            choices: Vec::new(),
            told: vec![entry("1", &profile), entry("2", &profile)],
            now: 5,
            profile: open.clone(),
        });
        let stored: Vec<_> = people(&state.open).collect();
        assert_eq!(stored.len(), 2);
        assert!(stored[0].stamp < stored[1].stamp);
        assert_eq!(stored[0].profile(), Some(profile));
        let about = |id: &str| [keys::DECISION, id, ":0001"].concat();
        let decided = |id: &str| (about(id), Some(Value::One("why".into())));
        state.apply(Action::Told {
            choices: Vec::new(),
            told: vec![decided("1"), decided("2")],
            now: 6,
            profile: open.clone(),
        });
        let told = without(&state.open, "1");
        state.apply(Action::Told {
            choices: Vec::new(),
            told,
            now: 7,
            profile: open,
        });
        assert_eq!(person(&state.open, "1"), None);
        assert_eq!(state.open.detail(&about("1")), None);
        assert!(person(&state.open, "2").is_some());
        assert!(state.open.detail(&about("2")).is_some());
    }
}
