//! Node's test runner over `tests/browser/`, against the built site and the command line.

use std::fs;

use anyhow::{Result, ensure};

use crate::native::{cargo_in_cache, target};
use crate::setup::browser::Browser;
use crate::site::Edition;
use crate::{paths, sh};

const FOLDER: &str = "tests/browser";

/// Runs every `*.test.mjs`.
pub fn tests(browser: &Browser) -> Result<()> {
    cargo_in_cache()?
        .args(["build", "--quiet", "--locked", "--package", "rolefit-cli"])
        .run()?;
    // Copied at once: the next clone's command will be built to the same place.
    let program = paths::root().join("target/rolefit");
    fs::copy(target()?.join("debug/rolefit"), &program)?;
    let mut files = Vec::new();
    for entry in fs::read_dir(paths::root().join(FOLDER))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if name.ends_with(".test.mjs") {
            files.push(format!("{FOLDER}/{name}"));
        }
    }
    ensure!(!files.is_empty(), "{FOLDER} has no *.test.mjs");
    files.sort();
    // Three browsers keep two cores busy: each waits now and then for its own processes.
    sh::cmd("node")
        .args(["--test", "--test-concurrency=3", "--test-reporter=spec"])
        .args(files)
        .env("ROLEFIT_CHROMIUM", &browser.chromium)
        .env("ROLEFIT_DIST", Edition::Deployed.folder())
        .env("ROLEFIT_DIST_PSEUDO", Edition::Pseudo.folder())
        .env("ROLEFIT_CLI", program)
        .run()
}
