//! `rolefit catalogue check` and `rolefit catalogue list`.

use std::fmt::Write as _;
use std::path::Path;

use rolefit_catalogue_build::load;
use rolefit_formats::Listing;

use crate::output::Outcome;

/// Where the catalogue lies in the repository.
const DEFAULT: &str = "data";

/// Checks the catalogue's files with the checks that run when it is compiled in.
pub fn check(folder: Option<&Path>) -> Outcome {
    let folder = folder.unwrap_or(Path::new(DEFAULT));
    if !folder.is_dir() {
        let folder = folder.display();
        return Outcome::usage(&format!(
            "there is no folder {folder}; name the catalogue's"
        ));
    }
    let (catalogue, problems) = load(folder);
    match catalogue {
        Some(catalogue) if problems.is_empty() => Outcome::done(format!(
            "catalogue {}: {} items, {} pairs, {} targets, no problem\n",
            catalogue.version,
            catalogue.items.len(),
            catalogue.pairs.len(),
            catalogue.targets.len()
        )),
        _ => Outcome::refused(
            problems
                .iter()
                .map(|problem| format!("{problem}\n"))
                .collect(),
        ),
    }
}

/// Lists the questions compiled in.
pub fn list(json: bool) -> Outcome {
    let listing = Listing::new();
    if json {
        return Outcome::done(listing.to_json());
    }
    let items = listing.items.iter().map(|item| item.id.len());
    let width = items
        .chain(listing.pairs.iter().map(|pair| pair.id.len()))
        .max()
        .unwrap_or(0);
    let mut out = String::new();
    for item in &listing.items {
        // writing to a String does not fail
        let _ = writeln!(
            out,
            "item  {:width$}  {:7}  {}",
            item.id,
            item.family.as_str(),
            item.name
        );
    }
    for pair in &listing.pairs {
        let _ = writeln!(out, "pair  {:width$}  {:7}  {}", pair.id, "", pair.name);
    }
    Outcome::done(out)
}
