//! The script that takes PDFs apart: ours and pdf.js, put into one file that arrives with the first PDF somebody chooses.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::sh::cmd;
use crate::{hash, paths};

/// The script's name.
pub const SCRIPT: &str = "pdf.js";
/// The npm package of pdf.js.
pub const PACKAGE: &str = "pdfjs-dist";
/// The script of the page that starts it, and what stands there in place of its hash.
const STARTER: &str = "boot.js";
const INTEGRITY: &str = "PDF_INTEGRITY";
/// Where it is left for Trunk, which copies it (see `www/index.html`).
const FOLDER: &str = "target/pdf";

/// Puts the script together from `www/pdf.js` and the packages in `modules`.
pub fn bundle(modules: &Path) -> Result<()> {
    let root = paths::root();
    let folder = root.join(FOLDER);
    // Renamed into place whole: two editions may be built at once.
    let draft = folder.join(format!("{}.js", std::process::id()));
    ensure!(
        modules.join(PACKAGE).is_dir(),
        "{PACKAGE} is not among the npm packages"
    );
    cmd(modules.join(".bin/esbuild"))
        .arg(root.join("www").join(SCRIPT))
        .args([
            "--bundle",
            "--minify",
            "--format=iife",
            "--platform=browser",
        ])
        // pdf.js would take a thread without `window` for one that it has started itself.
        .args([
            "--define:window=globalThis",
            "--legal-comments=none",
            "--log-level=error",
        ])
        .arg(format!("--outfile={}", draft.display()))
        .env("NODE_PATH", modules)
        .run()
        .context("the script that takes PDFs apart was not put together")?;
    fs::rename(draft, folder.join(SCRIPT))?;
    Ok(())
}

/// Gives the page's script in `folder` the hash of the one there that takes PDFs apart.
pub fn settle(folder: &Path) -> Result<()> {
    let hash = hash::integrity(&fs::read(folder.join(SCRIPT))?);
    let starter = folder.join(STARTER);
    let text = fs::read_to_string(&starter)?;
    ensure!(
        text.contains(INTEGRITY),
        "{STARTER} has no place for the hash of {SCRIPT}"
    );
    fs::write(starter, text.replace(INTEGRITY, &hash))?;
    Ok(())
}
