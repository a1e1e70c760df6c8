//! Lays the site out: the page at the top, all it loads in `a/<content hash>/`, so that files
//! of two versions never mix, whatever a browser or a host still holds.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use super::{PROGRAM, loader::LOADER};
use crate::{hash, paths};

/// Files that stay at the top, as they are: hosts look for them there.
const TOP: [&str; 1] = ["_headers"];
const PAGE: &str = "index.html";
const SERVE_ONLY: &str = "data-serve-only";

type Files = BTreeMap<String, Vec<u8>>;

/// Refuses files that name a directory of whoever builds the site.
fn ensure_impersonal(files: &Files) -> Result<()> {
    let home = paths::cargo_home()?;
    let home = home.to_string_lossy();
    for (name, bytes) in files {
        let named = bytes
            .windows(home.len())
            .any(|window| window == home.as_bytes());
        ensure!(!named, "{name} names {home}, a directory of this machine");
    }
    Ok(())
}

/// Puts Trunk's bundle and the split parts together in `dist`.
pub fn assemble(bundle: &Path, parts: &Path, dist: &Path) -> Result<()> {
    let mut files = Files::new();
    collect(bundle, "", &mut files)?;
    // Trunk's own wasm and glue are not split: the parts, named alike, replace them.
    collect(parts, "", &mut files)?;
    // Pages keep their addresses.
    let (pages, mut files): (Files, Files) = files
        .into_iter()
        .partition(|(name, _)| name.ends_with(".html"));
    ensure!(pages.contains_key(PAGE), "Trunk left no {PAGE}");
    ensure_impersonal(&files)?;
    let mut texts = BTreeMap::new();
    for (name, bytes) in pages {
        texts.insert(
            name,
            without_serve_only(&String::from_utf8(bytes)?, &mut files),
        );
    }
    for name in TOP {
        let bytes = files
            .remove(name)
            .with_context(|| format!("{name} is missing"))?;
        write(&dist.join(name), &bytes)?;
    }
    let key = hash::key(
        files
            .iter()
            .flat_map(|(name, bytes)| [name.as_bytes(), &bytes[..]]),
    );
    let folder = format!("a/{key}");
    for (name, text) in texts {
        let mut page = rewrite(&text, &folder, &files);
        if name == PAGE {
            page = with_program(&page, &folder, &files)?;
        }
        write(&dist.join(name), page.as_bytes())?;
    }
    for (name, bytes) in &files {
        write(&dist.join(&folder).join(name), bytes)?;
    }
    Ok(())
}

fn collect(dir: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(dir) = file.parent() {
        fs::create_dir_all(dir)?;
    }
    fs::write(file, bytes).with_context(|| format!("cannot write {}", file.display()))
}

/// Drops the lines for `serve` alone, and the scripts they name.
fn without_serve_only(page: &str, files: &mut Files) -> String {
    let mut kept = String::new();
    for line in page.lines() {
        if !line.contains(SERVE_ONLY) {
            kept.push_str(line);
            kept.push('\n');
        } else if let Some(name) = attribute(line, "src") {
            files.remove(name.trim_start_matches("./"));
        }
    }
    kept
}

fn attribute<'a>(line: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

/// Points a page at `folder` and gives every script and style it loads its hash.
fn rewrite(page: &str, folder: &str, files: &Files) -> String {
    let mut page = page.to_owned();
    for (name, bytes) in files {
        let moved = format!("\"./{folder}/{name}\"");
        for kind in [" src=", " href="] {
            let mut loaded = format!("{kind}{moved}");
            if name.ends_with(".js") || name.ends_with(".css") {
                loaded.push_str(&format!(" integrity=\"{}\"", hash::integrity(bytes)));
            }
            for old in [format!("{kind}\"./{name}\""), format!("{kind}\"{name}\"")] {
                page = page.replace(&old, &loaded);
            }
        }
        page = page.replace(&format!("=\"./{name}\""), &format!("={moved}"));
    }
    page
}

/// Gives the page the hashes of the program and of the modules that start it.
fn with_program(page: &str, folder: &str, files: &Files) -> Result<String> {
    let hash_of = |name: &str| -> Result<String> {
        let bytes = files
            .get(name)
            .with_context(|| format!("{name} is missing"))?;
        Ok(hash::integrity(bytes))
    };
    let program = format!("{PROGRAM}_bg.wasm");
    let mark = format!("data-wasm=\"./{folder}/{program}\"");
    ensure!(
        page.contains(&mark),
        "the page does not name the program (see pattern_script in Trunk.toml)"
    );
    let hash = hash_of(&program)?;
    let page = page.replace(&mark, &format!("{mark} data-wasm-integrity=\"{hash}\""));
    // As elements of the page, the modules that boot.js imports are checked too.
    let script = format!("<script type=\"module\" src=\"./{folder}/");
    let mut checked = String::new();
    for name in [LOADER.to_owned(), format!("{PROGRAM}.js")] {
        let hash = hash_of(&name)?;
        checked.push_str(&format!(
            "{script}{name}\" integrity=\"{hash}\"></script>\n    "
        ));
    }
    let start = format!("{script}boot.js\"");
    ensure!(page.contains(&start), "the page does not start boot.js");
    Ok(page.replace(&start, &format!("{checked}{start}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        [
            "boot.js",
            "reload.js",
            "site.css",
            LOADER,
            "rolefit-app.js",
            "rolefit-app_bg.wasm",
        ]
        .map(|name| (name.to_owned(), name.as_bytes().to_vec()))
        .into()
    }

    #[test]
    fn the_page_points_into_the_folder_with_hashes() {
        let page = "<link rel=\"stylesheet\" href=\"site.css\">\n\
            <script type=\"module\" src=\"./boot.js\" data-js=\"./rolefit-app.js\" data-wasm=\"./rolefit-app_bg.wasm\"></script>";
        let files = files();
        let page = with_program(&rewrite(page, "a/1", &files), "a/1", &files).unwrap();
        assert!(!page.contains("\"./boot.js"), "{page}");
        assert!(
            page.contains("href=\"./a/1/site.css\" integrity=\"sha384-"),
            "{page}"
        );
        assert!(page.contains("data-js=\"./a/1/rolefit-app.js\""), "{page}");
        assert!(
            page.contains("data-wasm=\"./a/1/rolefit-app_bg.wasm\" data-wasm-integrity=\"sha384-"),
            "{page}"
        );
        assert_eq!(page.matches(" integrity=").count(), 4, "{page}");
    }

    #[test]
    fn a_page_that_does_not_start_is_refused() {
        assert!(with_program("<p>", "a/1", &files()).is_err());
    }

    #[test]
    fn what_only_serve_needs_is_left_out() {
        let mut files = files();
        let page = "<p>\n<script src=\"reload.js\" data-serve-only></script>\n</p>\n";
        assert_eq!(without_serve_only(page, &mut files), "<p>\n</p>\n");
        assert!(!files.contains_key("reload.js"));
    }
}
