//! The files a catalogue consists of, and their texts.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A file of the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum File {
    /// The catalogue's own version.
    Catalogue,
    /// What weights and claims may cite.
    Sources,
    /// The candidate's anchored items.
    Items,
    /// The pairs of the seat.
    Pairs,
    /// What the CTO role asks for.
    TargetCto,
    /// What the VP of Engineering role asks for.
    TargetVpEngineering,
    /// Where the sources disagree.
    Disagreements,
    /// English texts of the items.
    ItemTexts,
    /// English texts of the pairs.
    PairTexts,
    /// English names of the competencies.
    CompetencyTexts,
    /// English texts of the disagreements.
    DisagreementTexts,
    /// English texts of the screens.
    UiTexts,
}

impl File {
    /// Every file; all of them must be there.
    pub const ALL: [Self; 12] = [
        Self::Catalogue,
        Self::Sources,
        Self::Items,
        Self::Pairs,
        Self::TargetCto,
        Self::TargetVpEngineering,
        Self::Disagreements,
        Self::ItemTexts,
        Self::PairTexts,
        Self::CompetencyTexts,
        Self::DisagreementTexts,
        Self::UiTexts,
    ];

    /// Its path under the catalogue's directory, with forward slashes.
    #[must_use]
    pub const fn path(self) -> &'static str {
        match self {
            Self::Catalogue => "catalogue.toml",
            Self::Sources => "sources.toml",
            Self::Items => "candidate/items.toml",
            Self::Pairs => "candidate/pairs.toml",
            Self::TargetCto => "targets/cto.toml",
            Self::TargetVpEngineering => "targets/vp_engineering.toml",
            Self::Disagreements => "disagreements.toml",
            Self::ItemTexts => "texts/en/items.toml",
            Self::PairTexts => "texts/en/pairs.toml",
            Self::CompetencyTexts => "texts/en/competencies.toml",
            Self::DisagreementTexts => "texts/en/disagreements.toml",
            Self::UiTexts => "texts/en/ui.toml",
        }
    }
}

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
