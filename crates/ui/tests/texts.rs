//! Every text of the screens as it stands in the catalogue's files, profiles aside.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod grammar;

use std::path::{Path, PathBuf};

use grammar::of_phrase;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/texts/en")
}

/// The files with the texts of the screens: one that several pages share, and one a journey.
fn of_screens() -> Vec<String> {
    let mut files = vec!["ui.toml".to_owned()];
    for file in std::fs::read_dir(folder().join("ui")).into_iter().flatten() {
        files.push(format!(
            "ui/{}",
            file.unwrap().file_name().to_str().unwrap()
        ));
    }
    files.sort();
    files
}

/// The texts of a file: its name, the key, the text with its numbers filled in.
fn texts(file: &str) -> Vec<(String, String)> {
    let read = std::fs::read_to_string(folder().join(file)).unwrap();
    let lines = read.lines().filter(|line| !line.starts_with('#'));
    lines
        .filter_map(|line| line.split_once(" = "))
        .flat_map(|(key, value)| {
            let forms: Vec<&str> = value.split('"').skip(1).step_by(2).collect();
            // Of two forms the first is that for one.
            let several = forms.len() > 1;
            forms.into_iter().enumerate().map(move |(place, form)| {
                let number = if several && place == 0 { "1" } else { "2" };
                (format!("{file}: {key}"), filled(form, number))
            })
        })
        .collect()
}

/// Numbers as given, everything else by the name of its place.
fn filled(text: &str, number: &str) -> String {
    let mut parts = text.split('{');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or(("", part));
        let place = match name {
            "n" => number.to_owned(),
            _ if name.starts_with("n_") => "12".to_owned(),
            _ => format!("Name-{name}"),
        };
        whole.push_str(&place);
        whole.push_str(rest);
    }
    whole
}

#[test]
fn every_text_is_whole_by_itself() {
    let mut read = 0;
    let others = [
        "roles.toml",
        "types.toml",
        "blocks.toml",
        "facts.toml",
        "wants.toml",
        "emphasis.toml",
        "disagreements.toml",
        "groups/skills.toml",
        "groups/owned_areas.toml",
        "groups/readiness.toml",
        "groups/ai.toml",
    ];
    for file in of_screens().into_iter().chain(others.map(str::to_owned)) {
        for (key, text) in texts(&file) {
            // Two names joined are two different ones.
            if !key.contains("list_") {
                assert_eq!(of_phrase(&text), None, "{key}: {text}");
            }
            read += 1;
        }
    }
    assert!(read > 700, "only {read} texts");
}

/// The words of the model stay on the page that explains it.
#[test]
fn only_the_method_speaks_of_coverage_and_targets() {
    for (key, text) in of_screens().iter().flat_map(|file| texts(file)) {
        let text = text.to_lowercase();
        for word in ["coverage", "target", "attainment", "percentile", "weighted"] {
            let method = key.contains(": method_");
            assert!(method || !text.contains(word), "{word}: {key}: {text}");
        }
    }
}
