//! Where the fixtures lie, and how their expectations are read.
#![allow(dead_code, reason = "each test file uses a part")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The repository.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The folder of fixtures named.
pub fn fixtures(name: &str) -> PathBuf {
    repository().join("fixtures").join(name)
}

/// A TOML file.
pub fn table(path: &Path) -> toml::Table {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.parse()
        .unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The cases of a folder's `expected.toml`: each file's bytes with what is expected of it. Every file of the folder has
/// a case.
pub fn cases(folder: &str) -> Vec<(String, Vec<u8>, toml::Table)> {
    let folder = fixtures(folder);
    let expected = table(&folder.join("expected.toml"));
    let cases: Vec<_> = expected["case"]
        .as_array()
        .unwrap()
        .iter()
        .map(|case| {
            let case = case.as_table().unwrap().clone();
            let file = case["file"].as_str().unwrap().to_owned();
            let bytes = fs::read(folder.join(&file)).unwrap();
            (file, bytes, case)
        })
        .collect();
    let files = fs::read_dir(&folder).unwrap().count();
    assert_eq!(
        files,
        cases.len() + 1,
        "a file of {} has no case",
        folder.display()
    );
    cases
}

/// How long this takes at best: another process may hold any one of a few tries up.
pub fn soonest(mut run: impl FnMut()) -> Duration {
    let tries = (0..5).map(|_| {
        let before = Instant::now();
        run();
        before.elapsed()
    });
    tries.min().unwrap()
}

/// The people: name, profile's bytes, what is expected.
pub fn people() -> Vec<(String, Vec<u8>, toml::Table)> {
    let folder = fixtures("people");
    let mut people: Vec<_> = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let expected = table(&folder.join(format!("{name}.expected.toml")));
            (name, fs::read(&path).unwrap(), expected)
        })
        .collect();
    people.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(people.len() >= 8, "at least eight people");
    people
}
