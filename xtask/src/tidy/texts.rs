//! Every text of the screens is shown somewhere: a key of the screens' texts that nobody calls is left over.

use std::collections::BTreeSet;

use super::Problem;
use super::source::Source;

/// Where the texts are: what several pages say, and a file a journey.
const TEXTS: &str = "data/texts/en/ui.toml";
const JOURNEYS: &str = "data/texts/en/ui/";
/// Who may call them.
const CALLERS: [&str; 6] = [
    "crates/advice/",
    "crates/app/",
    "crates/cli/",
    "crates/documents/",
    "crates/formats/",
    "crates/ui/",
];
/// How they are called: a key is a function of this module.
const MODULE: &str = "ui::";

/// The check.
pub fn check(sources: &[Source]) -> Vec<Problem> {
    let called: BTreeSet<&str> = sources
        .iter()
        .filter(|source| source.path.ends_with(".rs"))
        .filter(|source| CALLERS.iter().any(|crate_| source.path.starts_with(crate_)))
        .flat_map(|source| calls(&source.text))
        .collect();
    let texts = sources
        .iter()
        .filter(|source| source.path == TEXTS || source.path.starts_with(JOURNEYS));
    let keys = texts.flat_map(|source| {
        keys(&source.text).map(|(line, key)| (format!("{}:{line}", source.path), key))
    });
    keys.filter(|(_, key)| !called.contains(key))
        .map(|(place, key)| Problem::new(place, format!("nobody calls `{key}`")))
        .collect()
}

/// Each key with its line.
fn keys(text: &str) -> impl Iterator<Item = (usize, &str)> {
    (1..).zip(text.lines()).filter_map(|(number, line)| {
        let (key, _) = line.split_once(" = ")?;
        (!key.is_empty() && name(key).len() == key.len()).then_some((number, key))
    })
}

/// The keys that a program calls.
fn calls(text: &str) -> impl Iterator<Item = &str> {
    text.split(MODULE).skip(1).map(name)
}

/// The name that `text` begins with.
fn name(text: &str) -> &str {
    let end = text.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::source::example;
    use super::*;

    #[test]
    fn a_key_that_nobody_calls_is_found_with_its_line() {
        let texts = "# Frame\nback = \"Back\"\nback_to = { one = \"a\", other = \"b\" }\n\nlater = \"Later\"\n";
        let sources = [
            example(TEXTS, texts),
            example("data/texts/en/ui/port.toml", "back_again = \"Again\"\n"),
            example("crates/app/src/a.rs", "html! { { ui::back() } }"),
            example(
                "crates/ui/src/b.rs",
                "let text: fn(u32) -> String = ui::back_to;",
            ),
            example("crates/core/src/c.rs", "ui::later()"),
        ];
        let problems = check(&sources);
        let places: Vec<&str> = problems.iter().map(|one| one.place.as_str()).collect();
        assert_eq!(
            places,
            ["data/texts/en/ui.toml:5", "data/texts/en/ui/port.toml:1"]
        );
    }
}
