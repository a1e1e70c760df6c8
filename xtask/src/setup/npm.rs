//! npm packages: installed once per lockfile into the user's cache and linked from there.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::sh::{cmd, which};
use crate::{hash, paths};

const FOLDER: &str = "tests/browser";
const OLDEST_NODE: u32 = 20;

/// The `node_modules` folder, complete for the committed lockfile.
pub fn modules() -> Result<PathBuf> {
    check_node()?;
    let folder = paths::root().join(FOLDER);
    let lock = fs::read(folder.join("package-lock.json"))
        .with_context(|| format!("{FOLDER}/package-lock.json cannot be read"))?;
    let manifest = fs::read(folder.join("package.json"))?;
    let home = paths::cache()?
        .join("npm")
        .join(hash::key([&lock[..], &manifest[..]]));
    let modules = home.join("node_modules");
    // npm writes this file last, so a broken install is not taken for a whole one.
    if !modules.join(".package-lock.json").is_file() {
        println!("npm ci for {FOLDER} (kept in {})", home.display());
        fs::create_dir_all(&home)?;
        fs::write(home.join("package-lock.json"), &lock)?;
        fs::write(home.join("package.json"), &manifest)?;
        cmd("npm")
            .args(["ci", "--no-audit", "--no-fund"])
            .dir(&home)
            .run()?;
    }
    let link = folder.join("node_modules");
    if fs::read_link(&link).ok().as_ref() != Some(&modules) {
        if link.is_symlink() {
            fs::remove_file(&link)?;
        } else if link.is_dir() {
            fs::remove_dir_all(&link)?;
        }
        std::os::unix::fs::symlink(&modules, &link)?;
    }
    Ok(modules)
}

fn check_node() -> Result<()> {
    if which("node").is_none() || which("npm").is_none() {
        bail!(
            "Node {OLDEST_NODE} or newer with npm is needed and not on PATH: install it, then run this again"
        );
    }
    let version = cmd("node").arg("--version").read()?;
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|text| text.parse::<u32>().ok());
    if major.is_none_or(|major| major < OLDEST_NODE) {
        bail!(
            "Node {OLDEST_NODE} or newer is needed, found {version}: install a newer one, then run this again"
        );
    }
    Ok(())
}
