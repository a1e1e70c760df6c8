//! The compiler of this machine: one build directory for all clones.

use std::path::PathBuf;

use anyhow::Result;

use crate::sh::{Cmd, cargo, cmd};
use crate::{clone, hash, paths};

/// The name of this machine's compiler.
fn compiler() -> Result<String> {
    let version = cmd("rustc").arg("-vV").read()?;
    Ok(hash::key([version.as_bytes()]))
}

/// The build directory for this machine's compiler.
pub fn target() -> Result<PathBuf> {
    paths::target(&format!("native-{}", compiler()?))
}

/// The build directory for this machine's clippy.
pub fn clippy_target() -> Result<PathBuf> {
    paths::target(&format!("clippy-{}", compiler()?))
}

/// What is compiled in the user's cache is mostly a new clone's: cutting its crates finer, to compile less of them the next time,
/// takes twice as long.
pub const WHOLE: (&str, &str) = ("CARGO_INCREMENTAL", "0");

/// A cargo that builds there. It never waits for itself: the cargo that started this process
/// builds elsewhere, and let go of its lock before it started this.
pub fn cargo_in_cache() -> Result<Cmd> {
    Ok(cargo()
        .env("CARGO_TARGET_DIR", target()?)
        .env(WHOLE.0, WHOLE.1)
        // A test that fails names its line without; and what builds a crate is the same for all its features only if no
        // dependency's debug information depends on who else uses it.
        .env("CARGO_PROFILE_DEV_DEBUG", "false")
        .env(clone::WRAPPER, clone::wrapper()?))
}

/// Features that are off in the products but on in their tests and generators.
pub const FEATURES: &str = "rolefit-formats/schema,rolefit-app/ssr";

/// Builds the workspace's programs and examples as its tests are built, so that nothing is
/// compiled twice, and returns where they are.
pub fn programs() -> Result<PathBuf> {
    cargo_in_cache()?
        .args(["build", "--locked", "--workspace", "--bins", "--examples"])
        .args(["--features", FEATURES])
        .run()?;
    Ok(target()?.join("debug"))
}
