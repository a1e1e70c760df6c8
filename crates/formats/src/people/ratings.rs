//! Ratings of many people by many raters in one file: a rating a line, or a table with a row a level.
//!
//! A line is `{"person": …, "rater": …, "kind": …, "date": …, "levels": {item: level}}`. A table has the columns person,
//! rater, kind, item and level, and may have a date; where a level is left blank, or says that nothing was seen, the rater
//! did not see it. What cannot be read is reported with its line and takes nothing else with it.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use deserr::{Deserr, ValuePointerRef as Location};
use rolefit_core::Level;

use crate::code::Code;
use crate::limits;
use crate::people::rating_rows::Row;
use crate::people::{of_file, rating_rows, text};
use crate::problem::{Place, Problem, Problems, Severity};
use crate::profile::ratings::{self, who};
use crate::profile::{Label, Profile, RaterKind, Rating, Ratings};
use crate::quote::quoted;
use crate::tree;
use crate::typed;
use crate::typed::answers::ById;
use crate::typed::refusals::Refusals;

/// What a file of ratings says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RatingsFile {
    /// Everybody who was rated, by name, with what could be read.
    pub people: Vec<Rated>,
    /// What could not, in the order of the lines.
    pub problems: Vec<Problem>,
}

/// One person's ratings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rated {
    /// Who was rated, as the file first calls them.
    pub person: Label,
    /// By whom, and how.
    pub ratings: Ratings,
}

impl RatingsFile {
    /// Puts everybody's ratings into the profile that has their name, in place of what the same rater said before. What
    /// was left out, each with the reason: ratings of people who are not here, of a name that several have, and of more
    /// raters than a profile holds.
    #[must_use]
    pub fn put_into(&self, mut profiles: Vec<&mut Profile>) -> Vec<Problem> {
        let mut problems = Vec::new();
        for rated in &self.people {
            let (name, said) = (rated.person.as_str(), quoted(rated.person.as_str()));
            let of = |profile: &&mut &mut Profile| same_person(profile.label.as_str(), name);
            let mut known: Vec<_> = profiles.iter_mut().filter(of).collect();
            let (code, message, help) = if let [profile] = known.as_mut_slice() {
                if rated.put_into(profile) == rated.ratings.iter().len() {
                    continue;
                }
                let most = limits::RATERS;
                let message = format!("{said} has more than {most} raters");
                (Code::TooManyRaters, message, "Keep those you decide by.")
            } else if known.is_empty() {
                (
                    Code::UnknownPerson,
                    format!("{said} was rated and is not among the people"),
                    "Put the name that the person's profile has.",
                )
            } else {
                (
                    Code::SharedName,
                    format!(
                        "{said} was rated, and {} people have that name",
                        known.len()
                    ),
                    "Tell the people apart by name, in their profiles and in the ratings.",
                )
            };
            problems.extend(of_file(code, message, help));
        }
        problems
    }
}

impl Rated {
    /// Puts the ratings into a profile, in place of what the same rater said before on such an occasion. How many found
    /// room: a profile holds so many raters and no more.
    pub fn put_into(&self, profile: &mut Profile) -> usize {
        let mut taken = 0;
        for rating in self.ratings.iter() {
            let kept = profile.ratings.get(rating.rater.as_str(), rating.kind);
            if kept.is_none() && profile.ratings.is_full() {
                continue;
            }
            profile.ratings.set(rating.clone());
            taken += 1;
        }
        taken
    }
}

/// Whether two names are one person's, as far as names can tell.
#[must_use]
pub fn same_person(one: &str, other: &str) -> bool {
    compared_name(one) == compared_name(other)
}

/// A name as names are compared: without case and with single blanks. Empty where nobody is named.
#[must_use]
pub fn compared_name(name: &str) -> String {
    who(name)
}

/// A line as it is written.
#[derive(Deserr)]
#[deserr(error = Refusals, deny_unknown_fields)]
struct Line {
    person: Label,
    rater: Label,
    kind: RaterKind,
    #[deserr(default)]
    date: Option<String>,
    #[deserr(default, from(ById<Option<Level>>) = BTreeMap::from)]
    levels: BTreeMap<String, Option<Level>>,
}

/// Reads ratings: lines where the file begins with a brace, else a table.
///
/// # Errors
/// When the file as a whole cannot be read: too large, not text, empty, too many lines, a table without the columns.
pub fn read_ratings(bytes: &[u8]) -> Result<RatingsFile, Vec<Problem>> {
    let text = text(bytes)?;
    let mut file = Gathered::default();
    if text.trim_start().starts_with('{') {
        let lines = text.lines().enumerate();
        let lines: Vec<(usize, &str)> = lines.filter(|(_, line)| !line.trim().is_empty()).collect();
        if lines.len() > limits::RATING_ROWS {
            return Err(too_many());
        }
        for (above, line) in lines {
            let above = u32::try_from(above).unwrap_or(u32::MAX);
            let below = |problem: Problem| Problem {
                place: Place {
                    line: problem.place.line.map(|line| line.saturating_add(above)),
                    ..problem.place
                },
                ..problem
            };
            let read = read_line(line).map_err(|all| all.into_iter().map(below).collect());
            file.take(read, &|pointer| Place {
                pointer,
                line: Some(above.saturating_add(1)),
                column: None,
            });
        }
    } else {
        let table = rating_rows::read(bytes)?;
        for row in table.rows() {
            let read = read_line(&row.text()).map_err(|all| row.placed(all));
            file.take(read, &|pointer| row.place(&pointer));
        }
    }
    Ok(file.into_file())
}

pub(crate) fn too_many() -> Vec<Problem> {
    let most = limits::RATING_ROWS;
    of_file(
        Code::TooManyValues,
        format!("the file holds more than {most} ratings"),
        "Divide it, and read the parts one after the other.",
    )
}

fn read_line(text: &str) -> Result<Line, Vec<Problem>> {
    let mut problems = Problems::default();
    let line = tree::read::read(text, &mut problems).and_then(|root| {
        let line = typed::read::<Line>(text, &root, &mut problems);
        ratings::one(text, &root, Location::Origin, &mut problems);
        line
    });
    match line {
        Some(line) if problems.is_empty() => Ok(line),
        _ => Err(problems.into_list()),
    }
}

/// One person's name, as it was first written, and their ratings by rater and occasion.
type ByRater = (Label, BTreeMap<(String, RaterKind), Rating>);

/// Ratings by person and rater, as they come in.
#[derive(Default)]
struct Gathered {
    people: BTreeMap<String, ByRater>,
    problems: Vec<Problem>,
}

impl Gathered {
    /// Takes a line in, or its problems. `at` says where a field of it stands.
    fn take(&mut self, read: Result<Line, Vec<Problem>>, at: &dyn Fn(String) -> Place) {
        let line = match read {
            Ok(line) => line,
            Err(problems) => return self.problems.extend(problems),
        };
        let mut refuse = |code: Code, field: &str, message: String, help: &str| {
            self.problems.push(Problem {
                code,
                severity: Severity::Error,
                place: at(format!("/{field}")),
                message,
                help: help.to_owned(),
            });
        };
        let name = who(line.person.as_str());
        if name.is_empty() {
            let message = "nothing says who was rated".to_owned();
            let help = "Put the name that the person's profile has.";
            return refuse(Code::MissingField, "person", message, help);
        }
        let (_, raters) = self
            .people
            .entry(name)
            .or_insert_with(|| (line.person.clone(), BTreeMap::new()));
        let key = (who(line.rater.as_str()), line.kind);
        if raters.len() >= limits::RATERS && !raters.contains_key(&key) {
            let (most, person) = (limits::RATERS, quoted(line.person.as_str()));
            let message = format!("{person} has more than {most} raters");
            return refuse(
                Code::TooManyRaters,
                "rater",
                message,
                "Keep those you decide by.",
            );
        }
        let rating = raters.entry(key).or_insert_with(|| Rating {
            rater: line.rater.clone(),
            kind: line.kind,
            date: None,
            levels: BTreeMap::new(),
        });
        // somebody who rated over several days was done on the last of them
        rating.date = rating.date.take().max(line.date);
        for (item, level) in line.levels {
            match rating.levels.entry(item) {
                Entry::Vacant(slot) => {
                    slot.insert(level);
                }
                Entry::Occupied(slot) => {
                    let (rater, item) = (quoted(line.rater.as_str()), slot.key());
                    let message = format!("{rater} has rated {item} before");
                    let help = "Keep one of the two: a rater has one level for each question.";
                    refuse(Code::RepeatedRating, "levels", message, help);
                }
            }
        }
    }

    fn into_file(self) -> RatingsFile {
        let people = self.people.into_values().map(|(person, raters)| Rated {
            person,
            ratings: Ratings::from(raters.into_values().collect::<Vec<_>>()),
        });
        RatingsFile {
            people: people.filter(|rated| !rated.ratings.is_empty()).collect(),
            problems: self.problems,
        }
    }
}

// Row is named here so that what a table gives is read where lines are.
impl Row<'_> {
    /// The row's problems where a reader of the table finds them.
    fn placed(&self, problems: Vec<Problem>) -> Vec<Problem> {
        let placed = |problem: Problem| Problem {
            place: self.place(match problem.code {
                Code::UnknownQuestion | Code::WrongSide => "/item",
                _ => &problem.place.pointer,
            }),
            ..problem
        };
        problems.into_iter().map(placed).collect()
    }
}
