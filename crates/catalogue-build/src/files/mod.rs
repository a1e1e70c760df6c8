//! The texts of a catalogue's files.

mod kinds;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

pub use kinds::File;
pub(crate) use kinds::stem;

/// The texts of a catalogue's TOML files, by path under its directory.
#[derive(Clone, Debug, Default)]
pub struct Files {
    root: String,
    texts: BTreeMap<String, Result<String, String>>,
}

impl Files {
    /// Reads every `.toml` file under `dir`. What cannot be read is kept as such and becomes a
    /// problem later.
    #[must_use]
    pub fn read(dir: &Path) -> Self {
        let mut files = Self {
            root: slashes(dir),
            texts: BTreeMap::new(),
        };
        files.read_dir(dir, "");
        files
    }

    fn read_dir(&mut self, dir: &Path, prefix: &str) {
        // A directory that is not there shows as missing files.
        for entry in fs::read_dir(dir).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if path.is_dir() {
                self.read_dir(&path, &format!("{name}/"));
            } else if name.ends_with(".toml") {
                let text = fs::read(&path).map_err(|error| error.to_string());
                let text = text
                    .and_then(|bytes| String::from_utf8(bytes).map_err(|_| "not UTF-8".to_owned()));
                self.texts.insert(name, text);
            }
        }
    }

    /// The directory as the caller gave it, with forward slashes.
    #[must_use]
    pub fn root(&self) -> &str {
        &self.root
    }

    /// Paths of all files, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().map(String::as_str)
    }

    /// The text at `path`: `None` where there is no file, `Err` with the reason where it could not
    /// be read.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<Result<&str, &str>> {
        self.texts
            .get(path)
            .map(|text| text.as_deref().map_err(String::as_str))
    }

    /// Puts a text in the place of the file at `path`, or `Err` with a reason for a file that
    /// cannot be read.
    pub fn set(&mut self, path: &str, text: Result<String, String>) {
        self.texts.insert(path.to_owned(), text);
    }

    /// Takes the file at `path` away.
    pub fn remove(&mut self, path: &str) {
        self.texts.remove(path);
    }
}

fn slashes(dir: &Path) -> String {
    let text = dir.to_string_lossy().replace('\\', "/");
    text.trim_end_matches('/').to_owned()
}
