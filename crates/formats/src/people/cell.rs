//! A cell of a table as the value that a profile has in its place. Whether it can stand there is for the profile's own
//! reader to say.

use rolefit_catalogue::{self as catalogue, Choice, FactAnswer};
use serde_json::{Value, json};

use crate::people::Column;

/// How "I can't say" is written in a cell.
const DECLINED: [&str; 6] = ["null", "-", "?", "i can't say", "i can’t say", "can't say"];

/// How much a want matters where the cell does not say: important.
const IMPORTANCE: u8 = 2;

/// The value of a cell; `None` where it is blank, which answers nothing.
pub(crate) fn value(column: &Column, cell: &str) -> Option<Value> {
    let cell = cell.trim();
    if cell.is_empty() {
        return None;
    }
    let declined = DECLINED.contains(&cell.to_lowercase().as_str());
    match column {
        Column::Ignored => None,
        Column::Label => Some(json!(cell)),
        Column::Item(_) | Column::Pair(_) | Column::Block(_) if declined => Some(Value::Null),
        Column::Item(_) | Column::Pair(_) => Some(number(cell)),
        Column::Block(_) => Some(halves(
            cell,
            |most, least| json!({ "most": most, "least": least }),
        )),
        Column::Fact(_) if declined => None,
        Column::Fact(id) => Some(match catalogue::fact(id).map(|fact| fact.answer) {
            Some(FactAnswer::Choice(options)) => json!(option(options, cell)),
            Some(FactAnswer::Choices(options)) => {
                let chosen = cell.split(';').map(str::trim);
                let chosen = chosen.filter(|one| !one.is_empty());
                json!(chosen.map(|one| option(options, one)).collect::<Vec<_>>())
            }
            Some(FactAnswer::Number { .. }) => number(cell),
            _ => json!(cell),
        }),
        Column::Want(_) if declined => None,
        Column::Want(id) => {
            let options = catalogue::want(id).map_or(&[][..], |want| want.options);
            let (level, importance) = match cell.rsplit_once('/') {
                Some((level, importance)) => (level.trim(), number(importance.trim())),
                None => (cell, json!(IMPORTANCE)),
            };
            Some(json!({ "level": option(options, level), "importance": importance }))
        }
    }
}

/// A whole number, or what stands there instead.
fn number(cell: &str) -> Value {
    cell.parse::<i64>()
        .map_or_else(|_| json!(cell), Value::from)
}

/// The id of the option that a cell names by its id or by its words, or what stands there instead.
fn option<'c>(options: &'c [Choice], cell: &'c str) -> &'c str {
    let named = options
        .iter()
        .find(|option| option.id.eq_ignore_ascii_case(cell) || option.text == cell);
    named.map_or(cell, |option| option.id)
}

/// The two halves of `most/least`, or what stands there instead.
fn halves(cell: &str, both: impl Fn(&str, &str) -> Value) -> Value {
    match cell.split_once('/') {
        Some((most, least)) => both(most.trim(), least.trim()),
        None => json!(cell),
    }
}
