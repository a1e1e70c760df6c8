//! wasm-opt, for size.

use std::path::Path;

use anyhow::Result;

use crate::sh::cmd;

/// The features of WebAssembly that every engine the site supports has. Named one by one:
/// with all of them allowed, wasm-opt may emit what engines refuse.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Shrinks `file` in place.
pub fn optimise(wasm_opt: &Path, file: &Path) -> Result<()> {
    cmd(wasm_opt)
        .arg(file)
        .arg("-Os")
        .args(FEATURES)
        .args(["--strip-debug", "--strip-producers", "-o"])
        .arg(file)
        .run()
}
