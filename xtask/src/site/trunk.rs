//! Trunk's runs, with the right compiler and tools on `PATH` for it alone.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::Edition;
use crate::paths;
use crate::setup::tools::Tools;
use crate::setup::wasm::Toolchain;
use crate::sh::{Cmd, cmd};

fn trunk(toolchain: &Toolchain, tools: &Tools, deny: bool) -> Result<Cmd> {
    let bin = tools
        .wasm_bindgen
        .parent()
        .context("a program is in a directory")?;
    let old = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(
        std::iter::once(bin.to_path_buf()).chain(std::env::split_paths(&old)),
    )?;
    let trunk = cmd(&tools.trunk)
        .envs(toolchain.env(deny)?)
        .env("PATH", path)
        // Trunk reads this as its own option and refuses the value 1.
        .env_remove("NO_COLOR");
    Ok(trunk)
}

/// Bundles the page with the program marked for splitting; returns Trunk's output directory.
pub fn build(toolchain: &Toolchain, tools: &Tools, edition: Edition) -> Result<PathBuf> {
    let bundle = edition.work().join("bundle");
    trunk(toolchain, tools, true)?
        .args(["build", "--release", "--offline"])
        .args(["--cargo-profile", edition.profile()])
        .args(["--features", edition.features(), "--dist"])
        .arg(&bundle)
        .run()?;
    Ok(bundle)
}

/// Serves the page until interrupted.
pub fn serve(toolchain: &Toolchain, tools: &Tools, port: u16) -> Result<()> {
    println!("building, then serving on http://127.0.0.1:{port}/ (Ctrl-C ends it)");
    trunk(toolchain, tools, false)?
        .args(["serve", "--offline", "--port", &port.to_string()])
        .arg("--dist")
        .arg(paths::root().join("target/serve"))
        .run()
}
