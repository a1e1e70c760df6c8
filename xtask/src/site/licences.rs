//! Who wrote what the program is made of, and under which licence: a text beside the site.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use super::PROGRAM;
use crate::meta::{self, Package};

/// The file's name at the top of the site.
pub const FILE: &str = "licences.txt";

/// Licences that ask for no more than this notice. A package may be had under one of them.
const ALLOWED: [&str; 9] = [
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "Unicode-3.0",
    "Unlicense",
    "0BSD",
];

/// The notice, or an error naming every package under another licence.
pub fn notice() -> Result<String> {
    let metadata = meta::metadata()?;
    let linked = metadata.linked_into(PROGRAM);
    let others: Vec<_> = linked
        .iter()
        .filter(|package| !package.license.as_deref().is_some_and(allowed))
        .map(|package| {
            format!(
                "{} ({})",
                package.name,
                package.license.as_deref().unwrap_or("none named")
            )
        })
        .collect();
    if !others.is_empty() {
        bail!(
            "not under a licence the site may carry: {}",
            others.join(", ")
        );
    }
    let mut text = String::from("This site's program is made of these packages.\n");
    for package in linked {
        text.push_str(&entry(package));
    }
    Ok(text)
}

/// Whether an SPDX expression can be met with [`ALLOWED`] licences alone.
fn allowed(expression: &str) -> bool {
    let plain = expression.replace(['(', ')'], " ").replace('/', " OR ");
    plain.split(" AND ").all(|all| {
        all.split(" OR ").any(|one| {
            let licence = one.split(" WITH ").next().unwrap_or_default().trim();
            ALLOWED.contains(&licence)
        })
    })
}

fn entry(package: &Package) -> String {
    let licence = package.license.as_deref().unwrap_or_default();
    let mut text = format!(
        "\n\n==== {} {} · {licence}\n",
        package.name, package.version
    );
    if let Some(repository) = &package.repository {
        text.push_str(&format!("{repository}\n"));
    }
    for file in package
        .manifest_path
        .parent()
        .map(texts)
        .unwrap_or_default()
    {
        text.push_str(&format!("\n{}\n", file.trim_end()));
    }
    text
}

/// The licence texts in a package's folder: MIT's holds who wrote it, so it goes first and
/// the Apache text, the same for all, is left to the expression above it.
fn texts(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut files: Vec<_> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .to_uppercase();
            (name.starts_with("LICEN") || name.starts_with("NOTICE")) && !name.contains("APACHE")
        })
        .collect();
    files.sort();
    files
        .iter()
        .filter_map(|file| fs::read_to_string(file).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_allowed_choice_is_enough_but_every_part_needs_one() {
        assert!(allowed("MIT OR Apache-2.0"));
        assert!(allowed("MIT/Apache-2.0"));
        assert!(allowed("GPL-3.0 OR MIT"));
        assert!(allowed("(MIT OR Apache-2.0) AND Unicode-3.0"));
        assert!(!allowed("MIT AND GPL-3.0"));
        assert!(!allowed("GPL-3.0"));
    }
}
