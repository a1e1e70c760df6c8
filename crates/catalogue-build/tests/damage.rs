//! Damage of every kind: loading never panics, and a catalogue is there exactly when no problem is.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "test helpers; clippy's exemption covers only functions marked as tests"
)]

mod common;

use std::collections::{BTreeMap, BTreeSet};

use common::valid;
use rolefit_catalogue_build::{File, Files, load_files};

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

/// How often each shape of line was tried, by the kind of file it stands in.
type Seen = BTreeMap<(Option<File>, String), usize>;

/// The lines of a file that are tried: the first two of each shape (letters and digits apart) among files of a kind,
/// since hundreds that differ only in their names tell nothing new.
fn tried(path: &str, lines: &[String], seen: &mut Seen) -> Vec<usize> {
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
        let count = seen.entry((File::of(path), shape(line))).or_default();
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
    let mut seen = Seen::new();
    for path in whole.paths() {
        let text = whole.text(path).unwrap().unwrap();
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        for at in tried(path, &lines, &mut seen) {
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
            // What a role shares with others.
            "company/targets/roles/cio.toml:7",
            "company/targets/roles/cio.toml:8",
            // Either source of the one entry that has two.
            "disagreements.toml:4",
            "disagreements.toml:5",
            // Which rule gives way to another.
            "guidance/linter.toml:17",
            // How often an item is told of, and in which words: one may be too rare for both.
            "lexicon/confidence.toml:19",
            "lexicon/confidence.toml:21",
            // One of several things that follow from a cue.
            "lexicon/cues/rowing.toml:4",
            "lexicon/cues/rowing.toml:5",
            "lexicon/cues/rowing.toml:6",
            "lexicon/cues/rowing.toml:7",
            // What a sentence opens: a lexicon may have no such words.
            "lexicon/grammar.toml:15",
            // A word more or less.
            "lexicon/leanings.toml:27",
            "lexicon/leanings.toml:28",
            "lexicon/leanings.toml:29",
            // What a role shares with others.
            "targets/roles/cio.toml:8",
            "targets/roles/cio.toml:9",
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
    let mut kinds = BTreeSet::new();
    for path in whole.paths() {
        let text = whole.text(path).unwrap().unwrap();
        // What one file of a kind has shown, the others need not show as often.
        let cuts = if kinds.insert(File::of(path)) { 60 } else { 12 };
        for end in (0..text.len())
            .step_by(1 + text.len() / cuts)
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
