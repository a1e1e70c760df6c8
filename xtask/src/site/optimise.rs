//! Makes what is sent smaller: Binaryen for programs, esbuild for scripts and style sheets.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use anyhow::{Result, anyhow};

use crate::paths;
use crate::sh::cmd;

/// Shrinks every program in `folder` in place, with one process for each of this machine's cores.
pub fn optimise(modules: &Path, folder: &Path) -> Result<()> {
    let mut programs = with_ending(folder, &["wasm"])?;
    // The longest first, dealt out in turn, so that no core is left with most of the work.
    programs.sort_by_key(|file| std::cmp::Reverse(file.metadata().map_or(0, |data| data.len())));
    let cores = thread::available_parallelism()?.get();
    let shares = (0..cores).map(|core| programs.iter().skip(core).step_by(cores));
    thread::scope(|scope| {
        let running = shares
            .map(|share| scope.spawn(move || binaryen(modules, share)))
            .collect::<Vec<_>>();
        running.into_iter().try_for_each(|one| {
            one.join()
                .map_err(|_| anyhow!("shrinking the programs ended early"))?
        })
    })
}

fn binaryen<'a>(modules: &Path, programs: impl Iterator<Item = &'a PathBuf>) -> Result<()> {
    cmd("node")
        .arg(paths::root().join("xtask/src/site/optimise.mjs"))
        .arg(modules.join("binaryen/index.js"))
        .args(programs)
        .run()
}

/// Shrinks every script and style sheet in `folder` in place.
pub fn minify(modules: &Path, folder: &Path) -> Result<()> {
    let files = with_ending(folder, &["js", "css"])?;
    if files.is_empty() {
        return Ok(());
    }
    cmd(modules.join(".bin/esbuild"))
        // What it warns of in generated scripts nobody can change.
        .args(["--minify", "--log-level=error", "--allow-overwrite"])
        .args(files)
        .arg(format!("--outdir={}", folder.display()))
        .run()
}

/// The files in `folder` whose names end in one of these.
fn with_ending(folder: &Path, endings: &[&str]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        let end = file.extension().unwrap_or_default();
        if endings.iter().any(|one| end == *one) {
            files.push(file);
        }
    }
    Ok(files)
}
