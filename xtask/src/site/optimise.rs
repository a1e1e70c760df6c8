//! Makes what is sent smaller: wasm-opt for programs, esbuild for scripts and style sheets.

use std::fs;
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

/// Shrinks every script and style sheet in `folder` in place.
pub fn minify(esbuild: &Path, folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        if file
            .extension()
            .is_some_and(|end| end == "js" || end == "css")
        {
            cmd(esbuild)
                // What it warns of in generated scripts nobody can change.
                .args(["--minify", "--log-level=error", "--allow-overwrite"])
                .arg(&file)
                .arg(format!("--outfile={}", file.display()))
                .run()?;
        }
    }
    Ok(())
}
