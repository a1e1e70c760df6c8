//! The site: built by Trunk, split into modules, assembled under a content hash; or served
//! unsplit while it is being worked on.

mod assemble;
mod licences;
pub mod loader;
mod names;
pub mod optimise;
pub mod pdf;
mod split;
mod trunk;

use std::fs;
use std::path::PathBuf;

use anyhow::Result;

use crate::setup::{npm, tools, wasm};
use crate::{clone, paths};

/// The crate whose program the site runs; its files are named after it.
pub const PROGRAM: &str = "rolefit-app";

/// One of the sites that can be built.
#[derive(Clone, Copy)]
pub enum Edition {
    /// The deployable one.
    Deployed,
    /// With every text in the pseudo-language, for the tests that look for hard-coded ones.
    Pseudo,
}

impl Edition {
    /// Where it is left.
    pub fn folder(self) -> PathBuf {
        paths::root().join(match self {
            Self::Deployed => "dist",
            Self::Pseudo => "target/dist-pseudo",
        })
    }

    fn features(self) -> &'static str {
        match self {
            Self::Deployed => "split",
            Self::Pseudo => "split,pseudo",
        }
    }
}

/// Builds the site and returns its folder.
pub fn build(edition: Edition) -> Result<PathBuf> {
    let modules = npm::modules()?;
    let toolchain = wasm::toolchain()?;
    let tools = tools::all()?;
    let target = paths::target(&toolchain.name)?;
    // Every clone's program is left under the same name: none may replace it meanwhile.
    let _alone = clone::lock(&target)?;
    pdf::bundle(&modules)?;
    println!("compiling and bundling (Trunk)");
    let bundle = trunk::build(&toolchain, &tools, edition.features())?;
    println!("splitting off the modules that load when opened");
    let program = target
        .join(wasm::TARGET)
        .join("release")
        .join(format!("{PROGRAM}.wasm"));
    let parts = split::split(&program, &tools, &modules)?;
    for folder in [&bundle, &parts] {
        optimise::minify(&modules, folder)?;
    }
    pdf::settle(&bundle)?;
    let dist = edition.folder();
    if dist.exists() {
        fs::remove_dir_all(&dist)?;
    }
    assemble::assemble(&bundle, &parts, &dist)?;
    fs::write(dist.join(licences::FILE), licences::notice(&modules)?)?;
    println!("the site is in {}", dist.display());
    Ok(dist)
}

/// Builds the site unsplit, serves it on 127.0.0.1 and rebuilds it as files change.
pub fn serve(port: u16) -> Result<()> {
    let toolchain = wasm::toolchain()?;
    let tools = tools::all()?;
    pdf::bundle(&npm::modules()?)?;
    trunk::serve(&toolchain, &tools, port)
}
