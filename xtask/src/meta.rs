//! What cargo knows about the workspace and what it depends on.

use std::collections::BTreeSet;
use std::path::PathBuf;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::setup::wasm;
use crate::sh::cargo;

/// Output of `cargo metadata`, as far as it is used here.
#[derive(Deserialize)]
pub struct Metadata {
    /// All packages, those of the workspace among them.
    pub packages: Vec<Package>,
    workspace_members: Vec<String>,
    resolve: Resolve,
}

/// One package.
#[derive(Deserialize)]
pub struct Package {
    id: String,
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence as an SPDX expression.
    pub license: Option<String>,
    /// Where its source lives.
    pub repository: Option<String>,
    /// Its manifest's file.
    pub manifest_path: PathBuf,
    /// Its direct dependencies, of every kind.
    pub dependencies: Vec<Dependency>,
}

/// One direct dependency.
#[derive(Deserialize)]
pub struct Dependency {
    /// The package's name.
    pub name: String,
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    kind: Option<String>,
}

impl Dependency {
    /// Whether the package itself uses it: not its tests, not its build script.
    pub fn is_normal(&self) -> bool {
        self.kind.is_none()
    }
}

/// Asks cargo, for the wasm target.
pub fn metadata() -> Result<Metadata> {
    let text = cargo()
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--filter-platform",
            wasm::TARGET,
        ])
        .read()?;
    serde_json::from_str(&text).context("`cargo metadata` answered in an unknown form")
}

impl Metadata {
    /// The workspace's packages, by name.
    pub fn members(&self) -> Vec<&Package> {
        let mut members: Vec<_> = self
            .packages
            .iter()
            .filter(|package| self.workspace_members.contains(&package.id))
            .collect();
        members.sort_by(|a, b| a.name.cmp(&b.name));
        members
    }

    /// All that ends up in the program of `name`, itself left out, by name and version.
    pub fn linked_into(&self, name: &str) -> Vec<&Package> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = self
            .packages
            .iter()
            .filter(|package| package.name == name)
            .map(|package| &package.id[..])
            .collect();
        while let Some(id) = open.pop() {
            let Some(node) = self.resolve.nodes.iter().find(|node| node.id == id) else {
                continue;
            };
            for edge in &node.deps {
                let normal = edge.dep_kinds.iter().any(|kind| kind.kind.is_none());
                if normal && seen.insert(&edge.pkg[..]) {
                    open.push(&edge.pkg);
                }
            }
        }
        let mut linked: Vec<_> = self
            .packages
            .iter()
            .filter(|package| seen.contains(&package.id[..]))
            .collect();
        linked.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
        linked
    }
}
