//! Keeps clones apart in the build directory they share. Cargo names what it builds of a
//! workspace by its path *within* the workspace and trusts file times, so two clones that
//! differ would be given each other's crates. Packages from outside are the same for all.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::sh::cargo;
use crate::{meta, paths};

/// The variable for [`wrapper`].
pub const WRAPPER: &str = "RUSTC_WORKSPACE_WRAPPER";

/// A program that does nothing but call the compiler. Cargo files what a workspace wrapper
/// compiled under the wrapper's path, for the workspace's own crates alone: since the path is
/// this clone's, so are they.
pub fn wrapper() -> Result<PathBuf> {
    let file = paths::root().join("target/rustc-of-this-clone");
    if !file.is_file() {
        fs::create_dir_all(file.with_file_name(""))?;
        // Renamed into place whole: two tasks may start at once.
        let draft = file.with_extension(std::process::id().to_string());
        fs::write(&draft, "#!/bin/sh\nexec \"$@\"\n")?;
        fs::set_permissions(&draft, fs::Permissions::from_mode(0o755))?;
        fs::rename(&draft, &file)?;
    }
    Ok(file)
}

/// Holds a build directory for one clone at a time, for what has a wrapper of its own already
/// (clippy is one). What another clone left of the workspace's crates is removed first.
pub fn alone_in(target: &Path) -> Result<File> {
    fs::create_dir_all(target)?;
    let lock = lock(target)?;
    let mark = target.join("clone");
    let root = paths::root().to_string_lossy().into_owned();
    if fs::read_to_string(&mark).is_ok_and(|last| last != root) {
        let mut clean = cargo()
            .args(["clean", "--quiet"])
            .env("CARGO_TARGET_DIR", target);
        for member in meta::metadata()?.members() {
            clean = clean.args(["--package", &member.name]);
        }
        clean.run()?;
    }
    fs::write(mark, root)?;
    Ok(lock)
}

/// Waits until no other clone works in `target`; for as long as the file lives, none will.
pub fn lock(target: &Path) -> Result<File> {
    fs::create_dir_all(target)?;
    let file = File::create(target.join("clone.lock"))?;
    if file.try_lock().is_err() {
        println!(
            "waiting for another clone that builds in {}",
            target.display()
        );
        file.lock()
            .with_context(|| format!("cannot lock {}", target.display()))?;
    }
    Ok(file)
}
