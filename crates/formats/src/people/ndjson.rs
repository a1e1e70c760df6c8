//! A profile a line.

use std::iter::Enumerate;

use crate::code::Code;
use crate::people::{Person, text, too_many};
use crate::problem::{Place, Problem, Severity};
use crate::profile::{Profile, Side, read_profile};
use crate::{limits, tree};

/// People from a file with a candidate's profile in each line that is not blank. A file that is one profile over many
/// lines, as profiles are exported, is one person. Each is read when it is asked for.
///
/// # Errors
/// When the file as a whole cannot be read: too large, not text, empty, too many people.
pub fn read_people(bytes: &[u8]) -> Result<Lines<'_>, Vec<Problem>> {
    let text = text(bytes)?;
    let lines = || text.lines().filter(|line| !blank(line));
    if lines().nth(limits::PEOPLE).is_some() {
        // one profile over very many lines is one person still
        return match is_one(text) {
            true => Ok(Lines(Which::One(Some(text)))),
            false => Err(too_many()),
        };
    }
    let one = lines().nth(1).is_some() && is_one(text);
    Ok(Lines(match one {
        true => Which::One(Some(text)),
        false => Which::Each(text.lines().enumerate()),
    }))
}

/// Whether the text is a single value over all its lines.
fn is_one(text: &str) -> bool {
    text.len() <= limits::BYTES && tree::is_value(text)
}

fn blank(line: &str) -> bool {
    line.trim_matches([' ', '\t', '\r']).is_empty()
}

/// The people of a file, one after the other.
#[derive(Clone, Debug)]
pub struct Lines<'t>(Which<'t>);

#[derive(Clone, Debug)]
enum Which<'t> {
    One(Option<&'t str>),
    Each(Enumerate<std::str::Lines<'t>>),
}

impl Iterator for Lines<'_> {
    type Item = Person;

    fn next(&mut self) -> Option<Person> {
        match &mut self.0 {
            Which::One(text) => text.take().map(|text| person(0, text)),
            Which::Each(lines) => {
                let (above, line) = lines.by_ref().find(|(_, line)| !blank(line))?;
                Some(person(above, line))
            }
        }
    }
}

/// The person that stands below so many lines.
fn person(above: usize, text: &str) -> Person {
    let above = u32::try_from(above).unwrap_or(u32::MAX);
    let below = |problem: Problem| Problem {
        place: Place {
            line: problem.place.line.map(|line| line.saturating_add(above)),
            ..problem.place
        },
        ..problem
    };
    let read = read_profile(text.as_bytes()).and_then(|profile| match profile.side {
        Side::Candidate => Ok(profile),
        Side::Company => Err(vec![no_candidate(&profile)]),
    });
    Person {
        line: above.saturating_add(1),
        read: read.map_err(|problems| problems.into_iter().map(below).collect()),
    }
}

fn no_candidate(profile: &Profile) -> Problem {
    Problem {
        code: Code::WrongSide,
        severity: Severity::Error,
        place: Place {
            pointer: "/side".to_owned(),
            line: Some(1),
            column: None,
        },
        message: format!("this is the side \"{}\"", profile.side.as_str()),
        help: "Only candidates are compared with a need: each line is a profile of the side \"candidate\"."
            .to_owned(),
    }
}
