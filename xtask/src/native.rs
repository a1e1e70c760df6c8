//! The compiler of this machine: one build directory for all clones.

use std::path::PathBuf;

use anyhow::Result;

use crate::sh::{Cmd, cargo, cmd};
use crate::{hash, paths};

/// The build directory for this machine's compiler.
pub fn target() -> Result<PathBuf> {
    let version = cmd("rustc").arg("-vV").read()?;
    paths::target(&format!("native-{}", hash::key([version.as_bytes()])))
}

/// A cargo that builds there. It never waits for itself: the cargo that started this process
/// builds elsewhere, and let go of its lock before it started this.
pub fn cargo_in_cache() -> Result<Cmd> {
    Ok(cargo().env("CARGO_TARGET_DIR", target()?))
}
