//! `rolefit catalogue check` and `rolefit catalogue list`.

use std::fmt::Write as _;
use std::path::Path;

use rolefit_catalogue_build::{Bank, load};
use rolefit_formats::{Listed, ListedBlock, ListedFact, Listing};

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
            "catalogue {}: {}, {} roles, {} types, {} areas; of a company {}; no problem\n",
            catalogue.version,
            questions(&catalogue.candidate),
            catalogue.roles.len(),
            catalogue.types.len(),
            catalogue.candidate.groups.len(),
            questions(&catalogue.company),
        )),
        _ => Outcome::refused(
            problems
                .iter()
                .map(|problem| format!("{problem}\n"))
                .collect(),
        ),
    }
}

/// How many questions a bank has.
fn questions(bank: &Bank) -> String {
    let (items, pairs, blocks) = (bank.items.len(), bank.pairs.len(), bank.blocks.len());
    format!("{items} items, {pairs} pairs, {blocks} blocks")
}

/// Lists the catalogue compiled in: what is asked, and what is read from the answers.
pub fn list(json: bool) -> Outcome {
    let listing = Listing::new();
    if json {
        return Outcome::done(listing.to_json());
    }
    let lines = lines(&listing);
    let widest = |column: fn(&Line) -> usize| lines.iter().map(column).max().unwrap_or(0);
    let (id, of) = (widest(|line| line.id.len()), widest(|line| line.of.len()));
    let mut out = String::new();
    for line in &lines {
        // writing to a String does not fail
        let _ = writeln!(
            out,
            "{:6}  {:id$}  {:of$}  {}",
            line.kind, line.id, line.of, line.name
        );
    }
    Outcome::done(out)
}

/// One entry of the list.
struct Line {
    kind: &'static str,
    id: String,
    /// An item's family, a fact's kind, an area's: what the entry belongs to.
    of: &'static str,
    /// Its name, or what it offers.
    name: String,
}

fn line(kind: &'static str, id: &str, of: &'static str, name: &str) -> Line {
    Line {
        kind,
        id: id.to_owned(),
        of,
        name: name.to_owned(),
    }
}

/// What is asked first, then what is read from it; what a company is asked last, its items as `need`.
fn lines(listing: &Listing) -> Vec<Line> {
    let mut lines = Vec::new();
    let items = listing.items.iter();
    lines.extend(items.map(|item| line("item", &item.id, item.family.as_str(), &item.name)));
    lines.extend(listing.pairs.iter().map(pair));
    lines.extend(listing.blocks.iter().map(block));
    lines.extend(listing.facts.iter().map(fact));
    let wants = listing.wants.iter();
    lines.extend(wants.map(|want| line("want", &want.id, "", &want.name)));
    let roles = listing.roles.iter();
    lines.extend(roles.map(|role| line("role", role.id.as_str(), "", &role.name)));
    let types = listing.types.iter();
    lines.extend(types.map(|kind| line("type", kind.id.as_str(), "", &kind.name)));
    let groups = listing.groups.iter();
    lines.extend(groups.map(|area| line("area", &area.id, area.kind.as_str(), &area.name)));
    let company = &listing.company;
    let needs = company.items.iter();
    lines.extend(needs.map(|item| line("need", &item.id, item.family.as_str(), &item.name)));
    lines.extend(company.pairs.iter().map(pair));
    lines.extend(company.blocks.iter().map(block));
    lines.extend(company.facts.iter().map(fact));
    lines
}

fn pair(pair: &Listed) -> Line {
    line("pair", &pair.id, "", &pair.name)
}

fn block(block: &ListedBlock) -> Line {
    let pieces: Vec<&str> = block.pieces.iter().map(|kind| kind.as_str()).collect();
    line("block", &block.id, "", &pieces.join(", "))
}

fn fact(fact: &ListedFact) -> Line {
    line("fact", &fact.id, fact.kind, &fact.name)
}
