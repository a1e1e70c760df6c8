//! The fixture catalogue and the changes to it.
//!
//! A fixture is `fixtures/catalogue/<code>/fixture.toml`: `about`, the `expected` places in the
//! order they are reported, and `[[change]]`s to files of the valid catalogue. A change replaces
//! the first place where `find` stands by `replace`; or it gives a file a whole new `text`; or it
//! takes the file away with `remove`; or it makes the file `unreadable` for a reason.

#![allow(dead_code, reason = "each test binary uses its share")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "test helpers; clippy's exemption covers only functions marked as tests"
)]

use std::fs;
use std::path::{Path, PathBuf};

use rolefit_catalogue_build::{Files, load_files};
use toml::de::{DeTable, DeValue};

pub fn fixtures_dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures/catalogue")
}

/// The valid fixture catalogue.
pub fn valid() -> Files {
    Files::read(&fixtures_dir().join("valid"))
}

/// The path under the catalogue's directory.
pub fn relative(path: &str) -> &str {
    path.split_once("/valid/").unwrap().1
}

pub struct Fixture {
    pub about: String,
    pub expected: Vec<String>,
    changes: Vec<Change>,
}

#[derive(Default)]
struct Change {
    file: String,
    find: Option<String>,
    replace: Option<String>,
    text: Option<String>,
    unreadable: Option<String>,
    remove: bool,
}

impl Fixture {
    pub fn read(code: &str) -> Self {
        let path = fixtures_dir().join(code).join("fixture.toml");
        let text =
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let table = DeTable::parse(&text).unwrap_or_else(|error| panic!("{code}: {error}"));
        let mut fixture = Self {
            about: String::new(),
            expected: Vec::new(),
            changes: Vec::new(),
        };
        for (key, value) in table.get_ref() {
            match (key.get_ref().as_ref(), value.get_ref()) {
                ("about", DeValue::String(about)) => fixture.about = about.to_string(),
                ("expected", DeValue::Array(places)) => {
                    fixture.expected = places
                        .iter()
                        .map(|place| place.get_ref().as_str().unwrap().to_owned())
                        .collect();
                }
                ("change", DeValue::Array(changes)) => {
                    fixture.changes = changes
                        .iter()
                        .map(|change| Change::read(change.get_ref().as_table().unwrap()))
                        .collect();
                }
                (other, _) => panic!("{code}: unknown field {other}"),
            }
        }
        fixture
    }

    pub fn apply(&self, files: &mut Files) {
        for change in &self.changes {
            change.apply(files);
        }
    }
}

impl Change {
    fn read(table: &DeTable<'_>) -> Self {
        let mut change = Self::default();
        for (key, value) in table {
            let text = || value.get_ref().as_str().unwrap().to_owned();
            match key.get_ref().as_ref() {
                "file" => change.file = text(),
                "find" => change.find = Some(text()),
                "replace" => change.replace = Some(text()),
                "text" => change.text = Some(text()),
                "unreadable" => change.unreadable = Some(text()),
                "remove" => change.remove = value.get_ref().as_bool().unwrap(),
                other => panic!("unknown field {other}"),
            }
        }
        change
    }

    fn apply(&self, files: &mut Files) {
        if self.remove {
            files.remove(&self.file);
        } else if let Some(reason) = &self.unreadable {
            files.set(&self.file, Err(reason.clone()));
        } else if let Some(text) = &self.text {
            files.set(&self.file, Ok(text.clone()));
        } else {
            let (find, replace) = (self.find.as_ref().unwrap(), self.replace.as_ref().unwrap());
            let before = files.text(&self.file).unwrap().unwrap();
            assert!(before.contains(find), "{}: there is no {find:?}", self.file);
            let after = before.replacen(find, replace, 1);
            files.set(&self.file, Ok(after));
        }
    }
}

/// The codes found after replacing the first place where `find` stands, for each change.
pub fn codes_after(changes: &[(&str, &str, &str)]) -> Vec<&'static str> {
    let mut files: Files = valid();
    for (path, find, replace) in changes {
        let text = files.text(path).unwrap().unwrap();
        assert!(text.contains(find), "{path}: {find}");
        let text = text.replacen(find, replace, 1);
        files.set(path, Ok(text));
    }
    load_files(&files)
        .1
        .into_iter()
        .map(|problem| problem.code)
        .collect()
}

#[track_caller]
pub fn assert_boundary(path: &str, find: &str, allowed: &str, refused: &str, code: &str) {
    assert_eq!(codes_after(&[(path, find, allowed)]), [""; 0], "{allowed}");
    assert_eq!(codes_after(&[(path, find, refused)]), [code], "{refused}");
}
