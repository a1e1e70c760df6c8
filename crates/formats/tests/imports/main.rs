//! Many people in one file: whoever can be read is, whoever cannot is named with the reason, and nothing in a table runs.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may"
)]

#[path = "../support/mod.rs"]
mod support;

mod lines;
mod ratings;
mod sheets;
mod tables;

use rolefit_formats::people::Person;
use rolefit_formats::{Problem, Profile, read_profile};

/// The people of the fixtures, as profiles.
fn profiles() -> Vec<Profile> {
    let people = support::people().into_iter();
    people
        .map(|(_, bytes, _)| read_profile(&bytes).unwrap())
        .collect()
}

/// The codes and places of a person that could not be read.
fn refused(person: &Person) -> Vec<(&'static str, String, Option<u32>)> {
    let problems: &Vec<Problem> = person.read.as_ref().unwrap_err();
    let problem = |problem: &Problem| {
        assert!(
            !problem.message.is_empty() && !problem.help.is_empty(),
            "{problem:?}"
        );
        (
            problem.code.as_str(),
            problem.place.pointer.clone(),
            problem.place.line,
        )
    };
    problems.iter().map(problem).collect()
}

/// The codes of a whole file's problems.
fn codes(problems: &[Problem]) -> Vec<&'static str> {
    assert!(problems.iter().all(|problem| !problem.help.is_empty()));
    problems
        .iter()
        .map(|problem| problem.code.as_str())
        .collect()
}
