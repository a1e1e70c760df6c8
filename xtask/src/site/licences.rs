//! Who wrote what the program is made of, and under which licence: a text beside the site.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::{PROGRAM, pdf};
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

/// What pdf.js carries of core-js, which fills in what older browsers lack. Its own package has no text of this licence.
const CORE_JS: &str = "core-js \u{b7} MIT\nhttps://github.com/zloirock/core-js\n\n\
    Copyright (c) 2013-2026 Denis Pushkarev, CoreJS Company\n\n\
    Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated\n\
    documentation files (the \"Software\"), to deal in the Software without restriction, including without limitation the\n\
    rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to\n\
    permit persons to whom the Software is furnished to do so, subject to the following conditions:\n\n\
    The above copyright notice and this permission notice shall be included in all copies or substantial portions of\n\
    the Software.\n\n\
    THE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE\n\
    WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR\n\
    COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR\n\
    OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.\n";

/// The notice, or an error naming every package under another licence. `modules` holds the npm packages.
pub fn notice(modules: &Path) -> Result<String> {
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
    text.push_str(&script(&modules.join(pdf::PACKAGE))?);
    Ok(text)
}

/// What npm says of a package.
#[derive(Deserialize)]
struct Manifest {
    name: String,
    version: String,
    license: String,
}

/// The notice of pdf.js, whole: no other text beside the site has its licence's words.
fn script(folder: &Path) -> Result<String> {
    let manifest = fs::read(folder.join("package.json"))?;
    let Manifest {
        name,
        version,
        license,
    } = serde_json::from_slice(&manifest)?;
    if !allowed(&license) {
        bail!("not under a licence the site may carry: {name} ({license})");
    }
    let text = fs::read_to_string(folder.join("LICENSE"))
        .with_context(|| format!("{name} has no text of its licence"))?;
    Ok(format!(
        "\n\n==== {name} {version} \u{b7} {license}\nhttps://mozilla.github.io/pdf.js\nCopyright Mozilla Foundation\n\n{}\n\n\n==== {CORE_JS}",
        text.trim_end()
    ))
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
