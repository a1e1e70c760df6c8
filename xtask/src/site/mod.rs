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

    /// What a process of its own says that builds it.
    pub fn log(self) -> PathBuf {
        self.work().with_extension("log")
    }

    /// Builds it by a process of its own.
    fn build_apart(self) -> Result<()> {
        let log = self.log();
        if log.exists() {
            fs::remove_file(&log)?;
        }
        let build = cmd(std::env::current_exe()?).arg("build");
        let build = match self {
            Self::Deployed => build,
            Self::Pseudo => build.arg("--pseudo"),
        };
        // Without it the process would take the root of the project it was compiled in.
        build
            .env("CARGO_MANIFEST_DIR", paths::root().join("xtask"))
            .run_logged(&log)
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

/// Builds both editions at once, each by a process of its own that writes into a log: linking one keeps a single core busy, and what
/// is said stays apart from what else goes on.
pub fn build_both() -> Result<()> {
    thread::scope(|scope| {
        let both = [Edition::Deployed, Edition::Pseudo];
        let both = both.map(|edition| scope.spawn(move || edition.build_apart()));
        both.into_iter().try_for_each(|build| {
            build
                .join()
                .map_err(|_| anyhow!("building a site ended early"))?
        })
    })
}

/// Builds the site unsplit, serves it on 127.0.0.1 and rebuilds it as files change.
pub fn serve(port: u16) -> Result<()> {
    let toolchain = wasm::toolchain()?;
    let tools = tools::all()?;
    pdf::bundle(&npm::modules()?)?;
    trunk::serve(&toolchain, &tools, port)
}
