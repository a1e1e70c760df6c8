//! The project's files as text.

use std::fs;

use anyhow::Result;

use crate::paths;
use crate::sh::cmd;

/// A text file of the project.
pub struct Source {
    /// Its path from the project's root.
    pub path: String,
    /// Its text.
    pub text: String,
}

impl Source {
    /// Whether it is written by hand in a programming language, or for a browser.
    pub fn is_code(&self) -> bool {
        [".rs", ".mjs", ".js", ".css", ".html"]
            .iter()
            .any(|end| self.path.ends_with(end))
    }
}

/// Every text file that git knows or would add, by path.
pub fn all() -> Result<Vec<Source>> {
    let list = cmd("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .read()?;
    let mut paths: Vec<_> = list.lines().collect();
    paths.sort_unstable();
    paths.dedup();
    Ok(paths
        .into_iter()
        .filter_map(|path| {
            // Pictures and fonts are no text, and a file may be deleted but not yet committed.
            let text = fs::read_to_string(paths::root().join(path)).ok()?;
            Some(Source {
                path: path.to_owned(),
                text,
            })
        })
        .collect())
}

/// A file for the checks' own tests.
#[cfg(test)]
pub fn example(path: &str, text: &str) -> Source {
    Source {
        path: path.into(),
        text: text.into(),
    }
}
