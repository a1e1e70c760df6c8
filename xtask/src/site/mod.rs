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
use std::thread;

use anyhow::{Result, anyhow};

use crate::setup::{npm, tools, wasm};
use crate::sh::cmd;
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

    /// Where the parts of which it is put together are left: builds of two editions may run at once.
    fn work(self) -> PathBuf {
        paths::root().join(match self {
            Self::Deployed => "target/site",
            Self::Pseudo => "target/site-pseudo",
        })
    }

    /// The profile its program is compiled with.
    fn profile(self) -> &'static str {
        match self {
            Self::Deployed => "release",
            Self::Pseudo => "pseudo",
        }
    }

    /// The name of the build directory for a compiler. Trunk leaves its work there under the same name for every profile.
    fn target(self, compiler: &str) -> String {
        match self {
            Self::Deployed => compiler.to_owned(),
            Self::Pseudo => format!("{compiler}-pseudo"),
        }
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
    let mut toolchain = wasm::toolchain()?;
    let tools = tools::all()?;
    toolchain.name = edition.target(&toolchain.name);
    let target = paths::target(&toolchain.name)?;
    // Every clone's program is left under the same name: none may replace it meanwhile.
    let _alone = clone::lock(&target)?;
    pdf::bundle(&modules)?;
    println!("compiling and bundling (Trunk)");
    let bundle = trunk::build(&toolchain, &tools, edition)?;
    println!("splitting off the modules that load when opened");
    let program = target
        .join(wasm::TARGET)
        .join(edition.profile())
        .join(format!("{PROGRAM}.wasm"));
    let parts = split::split(&program, &tools, &modules, edition)?;
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

/// Builds both editions at once: linking the deployable one keeps a single core busy. The other is built by a process of its own,
/// which writes into a log, so that what is said stays apart.
pub fn build_both() -> Result<()> {
    let log = Edition::Pseudo.work().with_extension("log");
    if log.exists() {
        fs::remove_file(&log)?;
    }
    println!(
        "beside it, the site in the pseudo-language (log: {})",
        log.display()
    );
    let pseudo = cmd(std::env::current_exe()?)
        .args(["build", "--pseudo"])
        .env("CARGO_MANIFEST_DIR", paths::root().join("xtask"));
    thread::scope(|scope| {
        let pseudo = scope.spawn(|| pseudo.run_logged(&log));
        let deployed = build(Edition::Deployed);
        let pseudo = pseudo
            .join()
            .map_err(|_| anyhow!("building the site in the pseudo-language ended early"))?;
        if let (Err(problem), Err(_)) = (&pseudo, &deployed) {
            println!("{problem}");
        }
        deployed?;
        pseudo
    })
}

/// Builds the site unsplit, serves it on 127.0.0.1 and rebuilds it as files change.
pub fn serve(port: u16) -> Result<()> {
    let toolchain = wasm::toolchain()?;
    let tools = tools::all()?;
    pdf::bundle(&npm::modules()?)?;
    trunk::serve(&toolchain, &tools, port)
}
