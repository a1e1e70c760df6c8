//! The smallest page Yew can make, built with the site's own tools, to compare with.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::compressed;
use crate::setup::{npm, tools, wasm};
use crate::site::optimise;
use crate::{hash, paths, sh};

const FOLDER: &str = "xtask/minimal-yew";

/// The bytes of its program and the JavaScript around it, compressed. Kept in the user's
/// cache for as long as neither its source nor the compiler changes.
pub fn bytes() -> Result<usize> {
    let folder = paths::root().join(FOLDER);
    let toolchain = wasm::toolchain()?;
    let mut parts = vec![toolchain.name.clone().into_bytes()];
    for name in ["Cargo.toml", "Cargo.lock", "src/main.rs"] {
        parts.push(fs::read(folder.join(name)).with_context(|| format!("{FOLDER}/{name}"))?);
    }
    let key = hash::key(parts.iter().map(|part| &part[..]));
    let kept = paths::cache()?.join(format!("minimal-yew-{key}"));
    if let Some(bytes) = fs::read_to_string(&kept)
        .ok()
        .and_then(|text| text.parse().ok())
    {
        return Ok(bytes);
    }
    println!("\nbuilding a minimal Yew page to compare with");
    let bytes = build(&folder, &toolchain)?;
    fs::write(&kept, bytes.to_string())?;
    Ok(bytes)
}

fn build(folder: &Path, toolchain: &wasm::Toolchain) -> Result<usize> {
    sh::cargo()
        .args(["build", "--release", "--locked", "--target", wasm::TARGET])
        .envs(toolchain.env(true)?)
        .dir(folder)
        .run()?;
    let out = paths::root().join("target/minimal-yew");
    let built = paths::target(&toolchain.name)?
        .join(wasm::TARGET)
        .join("release");
    sh::cmd(tools::wasm_bindgen()?)
        .args(["--target", "web", "--no-typescript"])
        .args([
            "--remove-name-section",
            "--remove-producers-section",
            "--out-dir",
        ])
        .arg(&out)
        .arg(built.join("minimal-yew.wasm"))
        .run()?;
    let (program, glue) = (out.join("minimal-yew_bg.wasm"), out.join("minimal-yew.js"));
    optimise::optimise(&npm::modules()?, &out)?;
    Ok(compressed(&fs::read(program)?)? + compressed(&fs::read(glue)?)?)
}
