//! `rolefit match`.

use rolefit_core::matching::Basis;
use rolefit_formats::matching::saved::{SavedColumns, read_columns, read_gates};
use rolefit_formats::matching::{Target, compare};
use rolefit_formats::people::{Column, Person, read_people, read_ratings, read_table};
use rolefit_formats::{Problem, Profile, limits, read_profile};

use crate::args::{Comparison, Source, Written};
use crate::commands::need::no_company;
use crate::commands::unreadable;
use crate::input;
use crate::output::{Outcome, shown};
use crate::text;

/// Compares the people of one file with the need of another's company. Whoever cannot be read is named with the
/// reason, and takes nobody along; so is a rating.
pub fn run(asked: &Comparison) -> Outcome {
    let (need, people) = (&asked.need, &asked.people);
    let (columns, gates) = (asked.columns.as_ref(), asked.gates.as_ref());
    let basis = if asked.self_reported {
        Basis::SelfReported
    } else {
        Basis::Interviewers
    };
    let name = input::name(need);
    let company = match input::read(need) {
        Ok(bytes) => read_profile(&bytes),
        Err(error) => return unreadable(&error, &name),
    };
    let company = match company {
        Ok(company) => company,
        Err(problems) => return Outcome::refused(shown(&problems, &name)),
    };
    let Some(target) = Target::new(&company) else {
        return no_company(&name);
    };
    let target = match gates.map(|file| saved(file, read_gates)).transpose() {
        Ok(None) => target,
        Ok(Some(saved)) => target.with_gates(saved.gates),
        Err(outcome) => return outcome,
    };
    let columns = match columns.map(|file| saved(file, read_columns)).transpose() {
        Ok(columns) => columns,
        Err(outcome) => return outcome,
    };
    let name = input::name(people);
    let bytes = match input::read_up_to(people, limits::PEOPLE_BYTES) {
        Ok(bytes) => bytes,
        Err(error) => return unreadable(&error, &name),
    };
    let (mut diagnostics, all) = match everybody(&bytes, is_table(people), columns.as_ref()) {
        Ok(all) => all,
        Err(problems) => return Outcome::refused(shown(&problems, &name)),
    };
    let mut read: Vec<(u32, Profile)> = Vec::new();
    let mut refused = 0;
    for person in all {
        match person.read {
            Ok(profile) => read.push((person.line, profile)),
            Err(problems) => {
                refused += 1;
                diagnostics += &shown(&problems, &name);
            }
        }
    }
    if read.is_empty() {
        return Outcome::refused(diagnostics);
    }
    if let Some(file) = &asked.ratings {
        match rated(file, &mut read) {
            Ok(said) => {
                refused += said.len();
                diagnostics += &said.concat();
            }
            Err(outcome) => return outcome,
        }
    }
    let compared = compare(&target, &read, basis);
    let result = match asked.written {
        Written::Json => compared.to_json(),
        Written::Csv => compared.to_csv(),
        Written::Text => text::match_in_words(&compared),
    };
    if refused == 0 {
        Outcome::done(result).with_diagnostics(diagnostics)
    } else {
        Outcome::partly(result, diagnostics)
    }
}

/// Puts the ratings of this file into the profiles of those they name. What was left out, each with the reason.
fn rated(file: &Source, people: &mut [(u32, Profile)]) -> Result<Vec<String>, Outcome> {
    let name = input::name(file);
    let bytes = input::read_up_to(file, limits::PEOPLE_BYTES);
    let bytes = bytes.map_err(|error| unreadable(&error, &name))?;
    let ratings =
        read_ratings(&bytes).map_err(|problems| Outcome::refused(shown(&problems, &name)))?;
    let profiles = people.iter_mut().map(|(_, profile)| profile).collect();
    let problems = ratings.put_into(profiles);
    let all = ratings.problems.iter().chain(&problems);
    Ok(all.map(|problem| shown([problem], &name)).collect())
}

/// What a file beside the people holds, or why it cannot be used.
fn saved<T>(
    file: &Source,
    read: impl FnOnce(&[u8]) -> Result<T, Vec<Problem>>,
) -> Result<T, Outcome> {
    let name = input::name(file);
    let bytes = input::read(file).map_err(|error| unreadable(&error, &name))?;
    read(&bytes).map_err(|problems| Outcome::refused(shown(&problems, &name)))
}

/// Whether the file's name says that it is a table.
fn is_table(source: &Source) -> bool {
    match source {
        Source::Stdin => false,
        Source::File(path) => path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("csv")),
    }
}

/// Everybody in the file, with what should be known of how it was read.
fn everybody(
    bytes: &[u8],
    table: bool,
    columns: Option<&SavedColumns>,
) -> Result<(String, Vec<Person>), Vec<Problem>> {
    if !table {
        return Ok((String::new(), read_people(bytes)?.collect()));
    }
    let table = read_table(bytes)?;
    let mapping = match columns {
        Some(columns) => columns.mapping(table.headings()),
        None => table.guess(),
    };
    let ignored = mapping.columns.iter().zip(table.headings());
    let ignored: Vec<&str> = ignored
        .filter(|(column, _)| **column == Column::Ignored)
        .map(|(_, heading)| heading.as_str())
        .collect();
    let said = if ignored.is_empty() {
        String::new()
    } else {
        let headings = rolefit_formats::quote::plain(&ignored.join(", "));
        format!(
            "note: columns not read: {headings}\n  help: Head a column with a question's id, as in 'rolefit catalogue list'.\n"
        )
    };
    Ok((said, table.people(&mapping)?.collect()))
}
