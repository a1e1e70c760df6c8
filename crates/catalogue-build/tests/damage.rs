//! Damage of every kind: loading never panics, and a catalogue is there exactly when no problem is.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "test helpers; clippy's exemption covers only functions marked as tests"
)]

mod common;

use std::collections::BTreeMap;

use common::valid;
use rolefit_catalogue_build::{Files, load_files};

fn assert_consistent(files: &Files, what: &str) -> bool {
    let (catalogue, problems) = load_files(files);
    assert_eq!(
        catalogue.is_none(),
        !problems.is_empty(),
        "{what}: {problems:#?}"
    );
    assert!(
        problems
            .iter()
            .all(|problem| problem.code != "unconvertible"),
        "{what}: a check is missing"
    );
    problems.is_empty()
}

/// The lines of a file that are tried: the first two of each shape (letters and digits apart), since
/// hundreds that differ only in their names tell nothing new.
fn tried(lines: &[String]) -> Vec<usize> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let shape = |line: &str| {
        let mut shape = String::new();
        for c in line.chars().filter(|c| !c.is_alphanumeric() || *c == '0') {
            if !(c == '_' || c == ' ') {
                shape.push(c);
            }
        }
        shape
    };
    let mut tried = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let count = seen.entry(shape(line)).or_default();
        *count += 1;
        if *count <= 2 {
            tried.push(at);
        }
    }
    tried
}

/// Calls `damage` for every file and each of the lines to try. Returns how many were harmless and
/// not blank.
fn for_each_line(mut damage: impl FnMut(&mut Vec<String>, usize)) -> Vec<String> {
    let whole = valid();
    let mut harmless = Vec::new();
    for path in whole.paths() {
        let text = whole.text(path).unwrap().unwrap();
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for at in tried(&lines) {
            let mut damaged = lines.clone();
            damage(&mut damaged, at);
            let mut files = whole.clone();
            files.set(path, Ok(damaged.join("\n")));
            let place = format!("{path}:{}", at + 1);
            if assert_consistent(&files, &place) && !lines[at].trim().is_empty() {
                harmless.push(place);
            }
        }
    }
    harmless
}

#[test]
fn any_line_may_be_missing() {
    let harmless = for_each_line(|lines, at| {
        lines.remove(at);
    });
    assert_eq!(
        harmless,
        [
            // Either source of the one entry that has two.
            "disagreements.toml:4",
            "disagreements.toml:5",
            // What a role shares with others.
            "targets/roles/cio.toml:8",
            "targets/roles/cio.toml:9",
            "targets/roles/head_of_engineering.toml:8",
            "targets/roles/head_of_engineering.toml:9",
            // The texts of the screens, which nothing but the screens refer to.
            "texts/en/ui.toml:1",
            "texts/en/ui.toml:2",
            "texts/en/ui.toml:3",
            "texts/en/ui/port.toml:1",
            "texts/en/ui/port.toml:2",
        ]
    );
}

#[test]
fn any_line_may_be_doubled() {
    for_each_line(|lines, at| {
        let line = lines[at].clone();
        lines.insert(at, line);
    });
}

#[test]
fn any_file_may_be_cut_off() {
    let whole = valid();
    for path in whole.paths() {
        let text = whole.text(path).unwrap().unwrap();
        for end in (0..text.len())
            .step_by(1 + text.len() / 60)
            .filter(|end| text.is_char_boundary(*end))
        {
            let mut files = whole.clone();
            files.set(path, Ok(text[..end].to_owned()));
            assert_consistent(&files, &format!("{path} up to byte {end}"));
        }
    }
}

#[test]
fn strange_files_are_problems_and_nothing_worse() {
    let deep = format!("x = {}1{}", "[".repeat(100_000), "]".repeat(100_000));
    for text in [
        "",
        "\u{feff}",
        "\0",
        "[[item]]",
        "item = 3",
        "item = [3]",
        "[a]\n[a]",
        "amber = 3",
        "version = 1e999",
        deep.as_str(),
    ] {
        let whole = valid();
        for path in whole.paths() {
            let mut files = whole.clone();
            files.set(path, Ok(text.to_owned()));
            assert_consistent(&files, &format!("{path} being {:.20}", text));
        }
    }
}
