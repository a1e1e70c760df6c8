//! Damage of every kind: loading never panics, and a catalogue is there exactly when no problem is.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "test helpers; clippy's exemption covers only functions marked as tests"
)]

mod common;

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

/// Calls `damage` for every file and each of its lines.
fn for_each_line(mut damage: impl FnMut(&mut Vec<String>, usize)) -> usize {
    let whole = valid();
    let mut harmless = 0;
    for path in whole.paths() {
        let lines: Vec<String> = whole
            .text(path)
            .unwrap()
            .unwrap()
            .lines()
            .map(str::to_owned)
            .collect();
        for at in 0..lines.len() {
            let mut damaged = lines.clone();
            damage(&mut damaged, at);
            let mut files = whole.clone();
            files.set(path, Ok(damaged.join("\n")));
            harmless += usize::from(assert_consistent(&files, &format!("{path}:{}", at + 1)));
        }
    }
    harmless
}

#[test]
fn any_line_may_be_missing() {
    let blank: usize = valid()
        .paths()
        .map(|path| {
            valid()
                .text(path)
                .unwrap()
                .unwrap()
                .lines()
                .filter(|line| line.trim().is_empty())
                .count()
        })
        .sum();
    let harmless = for_each_line(|lines, at| {
        lines.remove(at);
    });
    // Blank lines, and the texts of the screens, which nothing but the screens refer to; either
    // source of the one entry that has two.
    assert_eq!(harmless, blank + 3 + 2);
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
            .step_by(41)
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
