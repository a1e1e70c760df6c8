//! Debian's compiler for wasm, for machines where rustup's target cannot be had. Debian
//! ships the standard library's source, not its build for wasm: that is built here once per
//! compiler version, into a private sysroot in the user's cache.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{apt, wasm};
use crate::sh::{cmd, which};
use crate::{hash, paths};

const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";
const SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";

/// Debian's compiler with a standard library for wasm.
pub struct Compiler {
    /// The compiler.
    pub rustc: String,
    /// The linker's name.
    pub linker: String,
    /// Holds the standard library for wasm.
    pub sysroot: PathBuf,
    /// Names this version.
    pub key: String,
}

/// Finds Debian's compiler, installing and completing it where needed.
pub fn compiler() -> Result<Compiler> {
    let complete = [RUSTC, CARGO, SOURCE]
        .iter()
        .all(|file| Path::new(file).exists());
    if !complete {
        println!("no wasm target and rustup may not add it: installing Debian's compiler");
        apt::install(&["rustc-web", "cargo-web", "rust-web-src"])?;
    }
    let version = cmd(RUSTC).arg("-vV").read()?;
    let llvm = llvm_major(&version).context("rustc does not tell its LLVM version")?;
    let linker = format!("wasm-ld-{llvm}");
    if which(&linker).is_none() {
        apt::install(&[&format!("lld-{llvm}")])?;
    }
    let flags = std_flags()?;
    let key = hash::key([version.as_bytes(), flags.as_bytes()]);
    let sysroot = paths::cache()?.join("sysroot").join(&key);
    if !wasm::has_std(&sysroot) {
        build_std(&sysroot, &linker, &flags)?;
    }
    Ok(Compiler {
        rustc: RUSTC.into(),
        linker,
        sysroot,
        key,
    })
}

fn llvm_major(version: &str) -> Option<&str> {
    let line = version
        .lines()
        .find_map(|line| line.strip_prefix("LLVM version: "))?;
    line.split('.').next()
}

/// How the standard library is compiled. Without bitcode in it, link-time optimisation fails later on.
fn std_flags() -> Result<String> {
    Ok(format!("-Cembed-bitcode=yes {}", wasm::remap()?))
}

/// Builds the standard library from Debian's source with an empty crate.
fn build_std(sysroot: &Path, linker: &str, flags: &str) -> Result<()> {
    let parent = sysroot.parent().context("the cache has a parent")?;
    fs::create_dir_all(parent)?;
    let lock = fs::File::create(sysroot.with_extension("lock"))?;
    lock.lock()?;
    if wasm::has_std(sysroot) {
        return Ok(());
    }
    println!("building the standard library for wasm, about a minute");
    let work = sysroot.with_extension("build");
    fs::create_dir_all(work.join("src"))?;
    fs::write(work.join("src/lib.rs"), "#![no_std]\n")?;
    fs::write(
        work.join("Cargo.toml"),
        "[package]\nname = \"std-for-wasm\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\
         [profile.release]\npanic = \"abort\"\n[workspace]\n",
    )?;
    cmd(CARGO)
        .args(["build", "--release", "--target", wasm::TARGET])
        .args(["-Z", "build-std=std,panic_abort,proc_macro,test"])
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", flags)
        .env("CARGO_TARGET_DIR", work.join("target"))
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker)
        .dir(&work)
        .run_logged(&work.join("build.log"))?;
    let built = work.join("target").join(wasm::TARGET).join("release/deps");
    let ready = sysroot.with_extension("new");
    let lib = ready.join("lib/rustlib").join(wasm::TARGET).join("lib");
    fs::create_dir_all(&lib)?;
    for file in fs::read_dir(&built)? {
        let file = file?.path();
        if let (Some("rlib"), Some(name)) = (
            file.extension().and_then(|end| end.to_str()),
            file.file_name(),
        ) {
            fs::copy(&file, lib.join(name))?;
        }
    }
    // Renamed whole, so that an interrupted copy is never taken for a sysroot.
    fs::rename(&ready, sysroot)?;
    fs::remove_dir_all(&work).ok();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn llvm_is_read_from_the_verbose_version() {
        assert_eq!(llvm_major("rustc 1.96.0\nLLVM version: 22.1.8"), Some("22"));
        assert_eq!(llvm_major("rustc 1.96.0"), None);
    }
}
