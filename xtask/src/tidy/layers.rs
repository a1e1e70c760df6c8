//! Each floor rests on those below it, and on no package from outside that is not allowed to
//! it: `xtask/layers.toml` lists what each crate may use itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use anyhow::{Context, Result};

use super::Problem;
use super::source::Source;
use crate::meta::{self, Metadata};
use crate::paths;

const FILE: &str = "xtask/layers.toml";

type Layers = BTreeMap<String, BTreeSet<String>>;

/// Compares what each crate depends on, its tests and build scripts left out, with the list.
pub fn dependencies() -> Result<Vec<Problem>> {
    let text = fs::read_to_string(paths::root().join(FILE))?;
    let allowed = toml::from_str(&text).with_context(|| format!("{FILE} is not understood"))?;
    Ok(compare(&allowed, &used(&meta::metadata()?)))
}

fn used(metadata: &Metadata) -> Layers {
    metadata
        .members()
        .into_iter()
        .map(|member| {
            let normal = member
                .dependencies
                .iter()
                .filter(|dependency| dependency.is_normal());
            (
                member.name.clone(),
                normal.map(|dependency| dependency.name.clone()).collect(),
            )
        })
        .collect()
}

fn compare(allowed: &Layers, used: &Layers) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, uses) in used {
        let Some(may) = allowed.get(name) else {
            problems.push(Problem::new(FILE, format!("does not list {name}")));
            continue;
        };
        for other in uses.difference(may) {
            problems.push(Problem::new(
                name,
                format!("may not use {other} (see {FILE})"),
            ));
        }
    }
    problems
}

/// Finds crates that go without the workspace's lints.
pub fn lints(sources: &[Source]) -> Vec<Problem> {
    sources
        .iter()
        .filter(|source| source.path.ends_with("/Cargo.toml"))
        .filter(|source| {
            let manifest: toml::Table = source.text.parse().unwrap_or_default();
            let inherits = manifest
                .get("lints")
                .and_then(|lints| lints.get("workspace")?.as_bool());
            // A workspace of its own has no lints to inherit.
            !manifest.contains_key("workspace") && inherits != Some(true)
        })
        .map(|source| Problem::new(&source.path, "lacks `[lints] workspace = true`"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::source::example;
    use super::*;

    fn layers(text: &str) -> Layers {
        toml::from_str(text).unwrap()
    }

    #[test]
    fn a_higher_floor_is_not_rested_on() {
        let allowed = layers("core = []\nui = ['core', 'yew']");
        assert!(compare(&allowed, &allowed).is_empty());
        assert_eq!(
            compare(&allowed, &layers("core = ['ui']\nui = ['core', 'yew']")).len(),
            1
        );
        assert_eq!(compare(&allowed, &layers("other = []")).len(), 1);
    }

    #[test]
    fn crates_without_lints_are_found() {
        let good = example("a/Cargo.toml", "[lints]\nworkspace = true");
        let bad = example("b/Cargo.toml", "[package]\nname = 'b'");
        let apart = example("c/Cargo.toml", "[workspace]");
        assert_eq!(lints(&[good, bad, apart]).len(), 1);
    }

    #[test]
    fn the_core_is_allowed_nothing() {
        let text = fs::read_to_string(paths::root().join(FILE)).unwrap();
        assert!(layers(&text)["rolefit-core"].is_empty());
    }
}
