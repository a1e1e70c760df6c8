//! Cuts cargo's wasm into the main program and the modules that load when opened.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::{Edition, PROGRAM, loader, names, optimise};
use crate::setup::tools::Tools;
use crate::sh;

/// Splits `program`; returns the directory that holds nothing but what the site serves: the
/// main wasm with its JavaScript, the modules and their loader.
pub fn split(program: &Path, tools: &Tools, packages: &Path, edition: Edition) -> Result<PathBuf> {
    let raw = fresh(edition.work().join("split"))?;
    let parts = fresh(edition.work().join("parts"))?;
    sh::cmd(&tools.splitter)
        .args(["--target", "web", "--out-name", PROGRAM])
        .arg(program)
        .arg(&raw)
        .run()
        .with_context(|| format!("{} was not split", program.display()))?;
    let main = raw.join(format!("{PROGRAM}.wasm"));
    // The modules import what the linker exported from the main part: those names must stay.
    sh::cmd(&tools.wasm_bindgen)
        .args(["--target", "web", "--no-typescript", "--keep-lld-exports"])
        .args(["--remove-name-section", "--remove-producers-section"])
        .args(["--out-name", PROGRAM, "--out-dir"])
        .arg(&parts)
        .arg(&main)
        .run()?;
    fs::remove_file(&main)?;
    let mut modules = 0;
    for entry in fs::read_dir(&raw)? {
        let from = entry?.path();
        let name = from.file_name().context("a listed file has a name")?;
        modules += usize::from(from.extension().is_some_and(|end| end == "wasm"));
        fs::copy(&from, parts.join(name))?;
    }
    ensure!(
        modules > 0,
        "no journey was split off: is the app's feature `split` on?"
    );
    names::shorten(&parts)?;
    if matches!(edition, Edition::Deployed) {
        optimise::optimise(packages, &parts)?;
    }
    loader::settle(&parts)?;
    Ok(parts)
}

/// Makes `dir` an empty directory.
fn fresh(dir: PathBuf) -> Result<PathBuf> {
    if dir.exists() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(&dir)?;
    Ok(dir)
}
