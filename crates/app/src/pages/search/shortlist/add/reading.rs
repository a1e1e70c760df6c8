//! Files to people, in slices.

use std::collections::{BTreeMap, BTreeSet};

use js_sys::Uint8Array;
use rolefit_formats::people::{Mapping, Person, Table, compared_name, read_people};
use rolefit_formats::{Problem, Profile, limits};
use wasm_bindgen_futures::JsFuture;

use super::super::turn_taking::Slice;
use crate::pages::files::picked::Unread;
use crate::pages::search::people::people;
use crate::state::Desk;

/// Who stood in the files.
#[derive(Default)]
pub struct Read {
    /// Everybody who can be read, with the canonical text of their profile.
    pub people: Vec<(Profile, String)>,
    /// What could not be read: the file, the line and column where there are some, and the first problem there.
    pub refused: Vec<Refused>,
    /// Who is on the shortlist, by name as names are compared; those without one are nobody's namesake.
    pub there: BTreeMap<String, Vec<There>>,
}

/// Somebody on the shortlist.
pub struct There {
    /// Their id.
    pub id: String,
    /// How many questions their profile answers.
    pub answers: usize,
}

/// A line that could not be read, or a whole file.
pub struct Refused {
    /// The file's name.
    pub file: String,
    /// The line; none where the whole file is meant.
    pub line: Option<u32>,
    /// The heading of the table's column, where there is one.
    pub column: Option<String>,
    /// What is wrong.
    pub problem: Problem,
}

impl Read {
    /// Who is not on the shortlist already, each once.
    pub fn fresh(&self, desk: &Desk) -> Vec<&(Profile, String)> {
        let mut there: BTreeSet<&str> = people(desk).map(|one| one.text).collect();
        let new = self.people.iter();
        new.filter(|(_, text)| there.insert(text)).collect()
    }

    /// Those on the shortlist with this person's name, in the order they were added.
    pub fn namesakes(&self, profile: &Profile) -> &[There] {
        let there = self.there.get(&compared_name(profile.label.as_str()));
        there.map_or(&[], Vec::as_slice)
    }

    /// Notes who is on the shortlist.
    pub async fn note(&mut self, desk: &Desk) {
        let mut slice = Slice::begin();
        for one in people(desk) {
            if let Some(profile) = one.profile() {
                let name = compared_name(profile.label.as_str());
                if !name.is_empty() {
                    self.there.entry(name).or_default().push(There {
                        id: one.id.to_owned(),
                        answers: answers(&profile),
                    });
                }
            }
            slice.rest().await;
        }
    }

    fn take(&mut self, file: &str, person: Person, column: impl Fn(&Problem) -> Option<String>) {
        match person.read {
            Ok(profile) => {
                let text = profile.canonical();
                self.people.push((profile, text));
            }
            Err(problems) => {
                let refused = problems.into_iter().map(|problem| Refused {
                    file: file.to_owned(),
                    line: Some(problem.place.line.unwrap_or(person.line)),
                    column: column(&problem),
                    problem,
                });
                self.refused.extend(refused);
            }
        }
    }
}

/// How many questions a profile answers.
pub fn answers(profile: &Profile) -> usize {
    profile.answers.len() + profile.pairs.len() + profile.blocks.len()
}

/// Whether the file's name says that it is a table.
pub fn file_is_table(name: &str) -> bool {
    let name = name.to_lowercase();
    [".csv", ".tsv", ".txt"]
        .iter()
        .any(|end| name.ends_with(end))
}

/// The bytes of a file, no more than a file of many people can have.
pub async fn bytes_of(file: &web_sys::File) -> Result<Vec<u8>, Unread> {
    #[expect(clippy::cast_precision_loss, reason = "the limit is a power of two")]
    let too_large = file.size() > limits::PEOPLE_BYTES as f64;
    if too_large {
        return Err(Unread::TooLarge);
    }
    let read = JsFuture::from(file.array_buffer()).await;
    read.map(|buffer| Uint8Array::new(&buffer).to_vec())
        .map_err(|_| Unread::Unreadable)
}

/// Reads a profile a line, or one profile.
pub async fn read_profiles(name: &str, bytes: &[u8], all: &mut Read, progress: &impl Fn(usize)) {
    let lines = match read_people(bytes) {
        Ok(lines) => lines,
        Err(problems) => {
            all.refused
                .extend(problems.into_iter().map(|problem| Refused {
                    file: name.to_owned(),
                    line: None,
                    column: None,
                    problem,
                }));
            return;
        }
    };
    let mut slice = Slice::begin();
    for person in lines {
        all.take(name, person, |_| None);
        if slice.is_over() {
            progress(all.people.len());
        }
        slice.rest().await;
    }
}

/// Reads a row a person.
pub async fn read_rows(
    name: &str,
    table: &Table,
    mapping: &Mapping,
    progress: &impl Fn(usize),
) -> Result<Read, Vec<Problem>> {
    let mut all = Read::default();
    let mut slice = Slice::begin();
    for person in table.people(mapping)? {
        all.take(name, person, |problem| heading(table, mapping, problem));
        if slice.is_over() {
            progress(all.people.len());
        }
        slice.rest().await;
    }
    Ok(all)
}

/// The heading of the column that a problem of a row is about.
fn heading(table: &Table, mapping: &Mapping, problem: &Problem) -> Option<String> {
    let pointer = problem.place.pointer.strip_prefix('/')?;
    let about = |column: &rolefit_formats::people::Column| {
        let written = column.to_string();
        pointer == written
            || pointer
                .strip_prefix(&written)
                .is_some_and(|it| it.starts_with('/'))
    };
    let place = mapping.columns.iter().position(about)?;
    table.headings().get(place).cloned()
}
