//! Files that are generated and committed: written, or checked to be current.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::{native, paths, sh};

/// An example program that writes its files into the directory it is given.
struct Generator {
    title: &'static str,
    example: &'static str,
    /// Where its files are committed.
    folder: &'static str,
}

const GENERATORS: [Generator; 1] = [Generator {
    title: "JSON schemas of the wire formats",
    example: "schemas",
    folder: "schemas",
}];

/// The static first page: a program that writes into the pages, or with `--check` says which
/// are not current.
fn pages(programs: &Path, check: bool) -> Result<()> {
    println!("www: the static first page");
    let options: &[&str] = if check { &["--check"] } else { &[] };
    sh::cmd(programs.join("rolefit-landing"))
        .args(options)
        .run()
}

/// Writes all generated files, or with `check` names those that are not current.
pub fn generate(check: bool) -> Result<()> {
    let programs = native::programs()?;
    pages(&programs, check)?;
    let mut stale = Vec::new();
    for generator in &GENERATORS {
        println!("{}: {}", generator.folder, generator.title);
        let committed = paths::root().join(generator.folder);
        let fresh = paths::root()
            .join("target/generated")
            .join(generator.example);
        if fresh.exists() {
            fs::remove_dir_all(&fresh)?;
        }
        fs::create_dir_all(&fresh)?;
        sh::cmd(programs.join("examples").join(generator.example))
            .arg(&fresh)
            .run()?;
        let (old, new) = (files(&committed)?, files(&fresh)?);
        if check {
            stale.extend(different(&old, &new).map(|name| format!("{}/{name}", generator.folder)));
            continue;
        }
        for name in old.keys().filter(|name| !new.contains_key(*name)) {
            fs::remove_file(committed.join(name))?;
        }
        fs::create_dir_all(&committed)?;
        for (name, bytes) in &new {
            fs::write(committed.join(name), bytes)?;
        }
    }
    if !stale.is_empty() {
        bail!(
            "not current: {}\nrun `cargo xtask generate`, read the difference, commit it",
            stale.join(", ")
        );
    }
    Ok(())
}

type Files = BTreeMap<String, Vec<u8>>;

fn files(folder: &Path) -> Result<Files> {
    let mut files = Files::new();
    if folder.is_dir() {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            files.insert(
                entry.file_name().to_string_lossy().into_owned(),
                fs::read(entry.path())?,
            );
        }
    }
    Ok(files)
}

/// The names of files that one side lacks or that differ.
fn different<'a>(old: &'a Files, new: &'a Files) -> impl Iterator<Item = &'a String> {
    let changed = old
        .iter()
        .filter(|(name, bytes)| new.get(*name) != Some(bytes))
        .map(|(name, _)| name);
    changed.chain(new.keys().filter(|name| !old.contains_key(*name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_missing_and_added_files_are_stale() {
        let files = |pairs: &[(&str, &str)]| -> Files {
            pairs
                .iter()
                .map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()))
                .collect()
        };
        let old = files(&[("same", "1"), ("changed", "1"), ("gone", "1")]);
        let new = files(&[("same", "1"), ("changed", "2"), ("added", "1")]);
        let stale: Vec<_> = different(&old, &new).map(String::as_str).collect();
        assert_eq!(stale, ["changed", "gone", "added"]);
    }
}
