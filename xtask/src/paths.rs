//! Where things are: the project, the user's cache, one build directory per compiler.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{Context, Result};

/// The project's root: of the clone whose `cargo xtask` this is, even if clones share a build
/// directory and so this program.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| {
        let compiled = || env!("CARGO_MANIFEST_DIR").into();
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(compiled);
        let xtask = PathBuf::from(manifest);
        xtask.parent().unwrap_or(&xtask).to_path_buf()
    })
}

/// The project's part of the user's cache directory.
pub fn cache() -> Result<PathBuf> {
    let dir = named_or_home("XDG_CACHE_HOME", ".cache")?.join("rolefit");
    std::fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
    Ok(dir)
}

/// Where cargo keeps the sources it compiles.
pub fn cargo_home() -> Result<PathBuf> {
    named_or_home("CARGO_HOME", ".cargo")
}

/// The directory that `variable` names, else `folder` of the user's home.
fn named_or_home(variable: &str, folder: &str) -> Result<PathBuf> {
    match std::env::var_os(variable) {
        Some(dir) if !dir.is_empty() => Ok(PathBuf::from(dir)),
        _ => {
            let home = std::env::var_os("HOME")
                .with_context(|| format!("neither {variable} nor HOME is set"))?;
            Ok(PathBuf::from(home).join(folder))
        }
    }
}

/// The directory for what cargo builds with the compiler called `compiler`. All clones share
/// it, so that a second clone compiles only its own crates.
pub fn target(compiler: &str) -> Result<PathBuf> {
    Ok(cache()?.join("target").join(compiler))
}
