//! Where things are: the project, the user's cache, one build directory per compiler.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The project's root.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// The project's part of the user's cache directory.
pub fn cache() -> Result<PathBuf> {
    let base = match std::env::var_os("XDG_CACHE_HOME") {
        Some(dir) if !dir.is_empty() => PathBuf::from(dir),
        _ => {
            let home =
                std::env::var_os("HOME").context("neither XDG_CACHE_HOME nor HOME is set")?;
            PathBuf::from(home).join(".cache")
        }
    };
    let dir = base.join("rolefit");
    std::fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
    Ok(dir)
}

/// The directory for what cargo builds with the compiler called `compiler`. All clones share
/// it, so that a second clone compiles only its own crates.
pub fn target(compiler: &str) -> Result<PathBuf> {
    Ok(cache()?.join("target").join(compiler))
}
