//! How often the document reader agrees with people: its figures go into `docs/reading.md`, between two marks.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::native::cargo_in_cache;
use crate::paths;

const REPORT: &str = "docs/reading.md";
const BASELINES: &str = "tests/reading/baselines.json";
const FIXTURES: &str = "fixtures/reading";
const FROM: &str = "<!-- figures: written by `cargo xtask reading` -->";
const TO: &str = "<!-- end of the figures -->";

/// Counts over the labelled documents and writes the figures: those to develop on, and with `unread` the others too.
pub fn reading(unread: bool) -> Result<()> {
    let mut sets = vec![set("development", FIXTURES, "develop")?];
    if unread {
        sets.push(set("unread", &format!("{FIXTURES}/unread"), "")?);
    }
    let figures = cargo_in_cache()?
        .args(["run", "--locked", "--quiet"])
        .args(["--package", "rolefit-reading", "--example", "measure"])
        .args(["--", "--markdown", "--baselines", BASELINES])
        .args(sets)
        .read()?;
    let report = paths::root().join(REPORT);
    let text = fs::read_to_string(&report).with_context(|| format!("cannot read {REPORT}"))?;
    fs::write(&report, between(&text, &figures)?)?;
    println!("{figures}\n\nwritten to {REPORT}");
    Ok(())
}

/// The set of this name: the files of a folder that begin so, as the example takes them.
fn set(name: &str, folder: &str, beginning: &str) -> Result<String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(paths::root().join(folder))? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        let ending = Path::new(&file).extension();
        if file.starts_with(beginning) && ending.is_some_and(|ending| ending == "jsonl") {
            files.push(format!("{folder}/{file}"));
        }
    }
    files.sort();
    ensure!(!files.is_empty(), "no `{beginning}….jsonl` is in {folder}");
    Ok(format!("{name}={}", files.join(",")))
}

/// The report with these figures in the place of those it has.
fn between(report: &str, figures: &str) -> Result<String> {
    let marked = report
        .split_once(FROM)
        .and_then(|(before, rest)| Some((before, rest.split_once(TO)?.1)));
    let (before, after) =
        marked.with_context(|| format!("{REPORT} lacks `{FROM}` and, behind it, `{TO}`"))?;
    Ok(format!("{before}{FROM}\n\n{figures}\n\n{TO}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let report = format!("before\n{FROM}\nold\n{TO}\nafter\n");
        let once = between(&report, "new").unwrap();
        assert_eq!(once, format!("before\n{FROM}\n\nnew\n\n{TO}\nafter\n"));
        assert_eq!(between(&once, "new").unwrap(), once);
        assert!(between("no marks", "new").is_err());
        assert!(between(&format!("{TO}{FROM}"), "new").is_err());
    }

    #[test]
    fn a_set_names_its_files_in_order() {
        let set = set("development", FIXTURES, "develop").unwrap();
        assert!(set.starts_with("development=fixtures/reading/develop"));
        assert!(!set.contains("snippets") && !set.contains("unread"));
        assert!(super::set("none", FIXTURES, "nothing-begins-so").is_err());
    }
}
