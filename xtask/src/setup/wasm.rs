//! The compiler for wasm: rustup's target where it is or may be installed, else Debian's.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::debian;
use crate::sh::{cmd, which};
use crate::{clone, hash, paths};

/// The target everything in the browser is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// How to compile for [`TARGET`].
#[derive(Clone)]
pub struct Toolchain {
    /// Names the compiler; its build directory is called so.
    pub name: String,
    /// Variables for the child that compiles, and for no other.
    env: Vec<(String, String)>,
    flags: Vec<String>,
}

impl Toolchain {
    /// The environment of a child that compiles for wasm; `deny` turns warnings to errors.
    pub fn env(&self, deny: bool) -> Result<Vec<(String, String)>> {
        let mut flags = self.flags.clone();
        // The places in panic messages travel with the program: they name the registry, not the builder's home.
        let registry = paths::cargo_home()?.join("registry/src");
        flags.push(format!(
            "--remap-path-prefix={}=registry",
            registry.display()
        ));
        if deny {
            flags.push("-Dwarnings".into());
        }
        let mut env = self.env.clone();
        let target = TARGET.to_uppercase().replace('-', "_");
        env.push((format!("CARGO_TARGET_{target}_RUSTFLAGS"), flags.join(" ")));
        let dir = paths::target(&self.name)?;
        env.push((
            "CARGO_TARGET_DIR".into(),
            dir.to_string_lossy().into_owned(),
        ));
        let wrapper = clone::wrapper()?.to_string_lossy().into_owned();
        env.push((clone::WRAPPER.into(), wrapper));
        Ok(env)
    }
}

/// Finds a compiler for wasm, or installs one.
pub fn toolchain() -> Result<Toolchain> {
    let sysroot = PathBuf::from(cmd("rustc").args(["--print", "sysroot"]).read()?);
    if has_std(&sysroot) || (may_add_target() && add_target() && has_std(&sysroot)) {
        let version = cmd("rustc").arg("-vV").read()?;
        return Ok(Toolchain {
            name: format!("wasm-{}", hash::key([version.as_bytes()])),
            env: Vec::new(),
            flags: Vec::new(),
        });
    }
    let debian = debian::compiler()?;
    let target = TARGET.to_uppercase().replace('-', "_");
    Ok(Toolchain {
        name: format!("wasm-debian-{}", debian.key),
        env: vec![
            ("RUSTC".into(), debian.rustc),
            (format!("CARGO_TARGET_{target}_LINKER"), debian.linker),
        ],
        flags: vec![format!("--sysroot={}", debian.sysroot.display())],
    })
}

/// The flag that keeps the builder's home out of the program: the places in panic messages travel with it.
pub fn remap() -> Result<String> {
    let registry = paths::cargo_home()?.join("registry/src");
    Ok(format!(
        "--remap-path-prefix={}=registry",
        registry.display()
    ))
}

/// Whether the standard library for wasm is in a compiler's sysroot.
pub fn has_std(sysroot: &Path) -> bool {
    let lib = sysroot.join("lib/rustlib").join(TARGET).join("lib");
    std::fs::read_dir(lib).is_ok_and(|files| {
        files
            .flatten()
            .any(|file| file.file_name().to_string_lossy().starts_with("libstd-"))
    })
}

/// Installing a target is allowed unless the user forbade it.
fn may_add_target() -> bool {
    let forbidden = std::env::var("RUSTUP_AUTO_INSTALL").is_ok_and(|value| value == "0");
    !forbidden && which("rustup").is_some()
}

fn add_target() -> bool {
    println!("rustup target add {TARGET}");
    let added = cmd("rustup").args(["target", "add", TARGET]).run();
    if let Err(problem) = &added {
        println!("rustup could not add it ({problem}): trying Debian's compiler instead");
    }
    added.is_ok()
}
