//! Node's test runner over `tests/browser/`, against the built site and the command line.

use std::fs;

use anyhow::{Result, ensure};

use crate::native::programs;
use crate::setup::browser::Browser;
use crate::site::Edition;
use crate::{paths, sh};

const FOLDER: &str = "tests/browser";

/// The files that take longest, started first: the last to start is waited for alone.
const SLOWEST: [&str; 6] = [
    "accessibility",
    "accessibility-hiring",
    "pseudo",
    "pdf",
    "keeping",
    "hiring",
];

/// Runs every `*.test.mjs`.
pub fn tests(browser: &Browser) -> Result<()> {
    let built = programs()?.join("rolefit");
    // Copied at once: the next clone's command will be built to the same place.
    let program = paths::root().join("target/rolefit");
    fs::copy(built, &program)?;
    let mut files = Vec::new();
    for entry in fs::read_dir(paths::root().join(FOLDER))? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if let Some(name) = name.strip_suffix(".test.mjs") {
            files.push(name.to_owned());
        }
    }
    ensure!(!files.is_empty(), "{FOLDER} has no *.test.mjs");
    for slow in SLOWEST {
        ensure!(
            files.iter().any(|name| name == slow),
            "{FOLDER} has no {slow}.test.mjs, which is to start first"
        );
    }
    files.sort_by_key(|name| {
        let place = SLOWEST.iter().position(|slow| slow == name);
        (place.unwrap_or(SLOWEST.len()), name.clone())
    });
    let files = files.iter().map(|name| format!("{FOLDER}/{name}.test.mjs"));
    // Three browsers keep two cores busy: each waits now and then for its own processes.
    sh::cmd("node")
        .arg(format!("{FOLDER}/run.mjs"))
        .args(files)
        .env("ROLEFIT_AT_ONCE", "3")
        .env("ROLEFIT_CHROMIUM", &browser.chromium)
        .env("ROLEFIT_DIST", Edition::Deployed.folder())
        .env("ROLEFIT_DIST_PSEUDO", Edition::Pseudo.folder())
        .env("ROLEFIT_CLI", program)
        .run()
}
