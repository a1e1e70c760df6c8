//! What a visitor's browser downloads: all the first question needs, and each module that
//! arrives when opened. Compressed as a host would send it.

mod ceilings;
mod minimal;

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use anyhow::{Result, anyhow, bail};

use crate::site::loader::{LIST, PACK, SHARED};
use crate::site::{self, Edition, pdf};

const PAGE: &str = "index.html";

/// One file of the site, with the bytes that travel.
struct Sent {
    name: String,
    bytes: usize,
}

/// Prints the built site's sizes beside a minimal page's; an error where one is too large.
pub fn size() -> Result<()> {
    let dist = Edition::Deployed.folder();
    if !dist.join(PAGE).is_file() {
        site::build(Edition::Deployed)?;
    }
    let ceilings = ceilings::read()?;
    let mut over = Vec::new();
    let (lazy, rest): (Vec<_>, Vec<_>) = files(&dist)?
        .into_iter()
        .partition(|file| module(&file.name).is_some());
    let loaded = loaded_first(&dist, &rest)?;
    let (first, other): (Vec<_>, Vec<_>) = rest.into_iter().partition(|file| loaded(&file.name));

    println!("All the first question needs (brotli, fonts as they are)");
    first.iter().for_each(line);
    let total = first.iter().map(|file| file.bytes).sum();
    ceilings::hold("first load", total, ceilings.first_load, &mut over);
    println!("\nOther pages, sheets and the list of modules");
    other.iter().for_each(line);

    println!("\nWhat a journey adds when it is the first to be opened");
    let always = other
        .iter()
        .filter(|file| [LIST, PACK].contains(&short(&file.name)));
    let always = always.map(|file| file.bytes).sum();
    println!("  (with the list of modules and the file of the smallest)");
    let mut journeys = journeys(&lazy, always);
    // A script, not a module; it is all that a PDF adds to another document.
    let script = other.iter().find(|file| short(&file.name) == pdf::SCRIPT);
    journeys.extend(script.map(|file| ("pdf", vec![file.bytes])));
    for (name, modules) in &journeys {
        // A journey without a ceiling is over it, whatever its size.
        let ceiling = ceilings.journeys.get(*name).copied().unwrap_or_default();
        let title = format!("{name} ({} modules)", modules.len());
        ceilings::hold(&title, modules.iter().sum(), ceiling, &mut over);
    }
    for name in ceilings
        .journeys
        .keys()
        .filter(|name| !journeys.contains_key(&name[..]))
    {
        over.push(format!("{name} is not there, but has a ceiling"));
    }
    let minimal = minimal::bytes()?;
    println!(
        "\nFor comparison: a minimal Yew page, wasm and JavaScript {:>12}",
        ceilings::kb(minimal)
    );
    if !over.is_empty() {
        bail!(
            "over the ceilings in {}: {}",
            ceilings::FILE,
            over.join("; ")
        );
    }
    Ok(())
}

/// Tells what the first page loads: itself, and what it or a style sheet names.
fn loaded_first(dist: &Path, files: &[Sent]) -> Result<impl Fn(&str) -> bool + use<>> {
    let mut naming = without_what_is_off(&fs::read_to_string(dist.join(PAGE))?);
    for sheet in files.iter().filter(|file| file.name.ends_with(".css")) {
        naming.push_str(&fs::read_to_string(dist.join(&sheet.name))?);
    }
    Ok(move |name: &str| {
        let short = short(name);
        name == PAGE || (!short.ends_with(".html") && naming.contains(&format!("/{short}")))
    })
}

/// The page without the style sheets that are switched off: such a one is fetched only when something asks for it.
fn without_what_is_off(page: &str) -> String {
    let lines = page.lines().filter(|line| !line.contains(" disabled"));
    lines.collect()
}

/// The bytes of each module that a journey needs, its own and those it shares, and first of what comes with all.
fn journeys(lazy: &[Sent], always: usize) -> BTreeMap<&str, Vec<usize>> {
    let mut journeys = BTreeMap::<_, Vec<_>>::new();
    for file in lazy {
        let name = module(&file.name).unwrap_or_default();
        for journey in name.strip_prefix(SHARED).unwrap_or(name).split('-') {
            journeys
                .entry(journey)
                .or_insert_with(|| vec![always])
                .push(file.bytes);
        }
    }
    journeys
}

/// A file's name without its folders.
fn short(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or_default()
}

/// The module's name, where the file is one that arrives when opened.
fn module(file: &str) -> Option<&str> {
    let name = short(file).strip_suffix(".wasm")?;
    (!name.ends_with("_bg")).then_some(name)
}

fn line(file: &Sent) {
    let short = short(&file.name);
    println!("  {short:<44} {:>12}", ceilings::kb(file.bytes));
}

/// Every file a browser loads, sorted by name; what only hosts and readers want is left out.
fn files(dist: &Path) -> Result<Vec<Sent>> {
    let mut paths = Vec::new();
    let mut open = vec![dist.to_path_buf()];
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(&dir)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path.strip_prefix(dist)?.to_string_lossy().into_owned();
            if !name.ends_with(".txt") && name != "_headers" {
                paths.push((name, path));
            }
        }
    }
    // The longest first, and each core takes the next: none is left with most of the work.
    paths.sort_by_key(|(_, path)| Reverse(path.metadata().map_or(0, |data| data.len())));
    let left = Mutex::new(paths.into_iter());
    let next = || left.lock().ok().and_then(|mut left| left.next());
    let share = || -> Result<Vec<Sent>> {
        let each = std::iter::from_fn(next);
        each.map(|(name, path)| sent(&path).map(|bytes| Sent { name, bytes }))
            .collect()
    };
    let cores = thread::available_parallelism()?.get();
    let mut files = thread::scope(|scope| -> Result<Vec<Sent>> {
        let running: Vec<_> = (0..cores).map(|_| scope.spawn(share)).collect();
        let mut files = Vec::new();
        for one in running {
            files.extend(
                one.join()
                    .map_err(|_| anyhow!("compressing ended early"))??,
            );
        }
        Ok(files)
    })?;
    files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(files)
}

/// The bytes that travel for a file: compressed, unless it is so already.
fn sent(path: &Path) -> Result<usize> {
    let bytes = fs::read(path)?;
    let packed = path
        .extension()
        .is_some_and(|end| end == "woff2" || end == "png");
    if packed {
        Ok(bytes.len())
    } else {
        compressed(&bytes)
    }
}

/// The length of `bytes` under brotli's best quality.
fn compressed(bytes: &[u8]) -> Result<usize> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &bytes[..], &mut out, &params)?;
    Ok(out.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_told_from_the_program() {
        assert_eq!(module("a/1/method.wasm"), Some("method"));
        assert_eq!(module("a/1/rolefit-app_bg.wasm"), None);
        assert_eq!(module("a/1/boot.js"), None);
    }

    #[test]
    fn a_journey_needs_what_it_shares() {
        let sent = |name: &str, bytes| Sent {
            name: format!("a/1/{name}.wasm"),
            bytes,
        };
        let lazy = [
            sent("method", 5),
            sent("shared-files-method", 2),
            sent("files", 7),
        ];
        let journeys = journeys(&lazy, 1);
        assert_eq!(journeys["method"], [1, 5, 2]);
        assert_eq!(journeys["files"], [1, 2, 7]);
    }

    #[test]
    fn a_sheet_that_is_off_is_not_loaded_first() {
        let page = "<link href=\"./a/1/site.css\">\n<link href=\"./a/1/report.css\" disabled>\n<p>";
        let page = without_what_is_off(page);
        assert!(page.contains("site.css") && page.ends_with("<p>"), "{page}");
        assert!(!page.contains("report.css"), "{page}");
    }

    #[test]
    fn repetition_compresses() {
        assert!(compressed(&[b'a'; 10_000]).unwrap() < 50);
    }
}
