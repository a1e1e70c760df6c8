//! What runs on this machine's own compiler.

use anyhow::Result;

use crate::clone;
use crate::native::{FEATURES, WHOLE, cargo_in_cache, clippy_target};
use crate::sh::{cargo, which};

/// Checks the format of every crate.
pub fn format() -> Result<()> {
    cargo().args(["fmt", "--all", "--check"]).run()
}

/// Lints every crate and test.
pub fn clippy() -> Result<()> {
    let target = clippy_target()?;
    let _alone = clone::alone_in(&target)?;
    let clippy = |what: &[&str]| {
        cargo()
            .args(["clippy", "--locked"])
            .args(what)
            .args(["--", "-D", "warnings"])
            .env("CARGO_TARGET_DIR", &target)
            .env(WHOLE.0, WHOLE.1)
            .run()
    };
    clippy(&["--workspace", "--all-targets", "--features", FEATURES])?;
    // The command as it ships, which the tests build with their features.
    clippy(&["--package", "rolefit-cli"])
}

/// Runs the tests, with nextest where it is installed.
pub fn tests() -> Result<()> {
    let runner: &[&str] = if which("cargo-nextest").is_some() {
        &["nextest", "run", "--no-fail-fast", "--status-level", "slow"]
    } else {
        &["test", "--no-fail-fast"]
    };
    let workspace = ["--locked", "--workspace", "--features", FEATURES];
    cargo_in_cache()?.args(runner).args(workspace).run()?;
    println!("\nthe texts in the pseudo-language");
    let pseudo = [
        "--locked",
        "--package",
        "rolefit-catalogue",
        "--features",
        "rolefit-catalogue/pseudo",
    ];
    cargo_in_cache()?.args(runner).args(pseudo).run()
}

/// Runs the examples in the documentation, with the features of the other tests, so that nothing is compiled twice.
pub fn doc_tests() -> Result<()> {
    cargo_in_cache()?
        .args(["test", "--locked", "--workspace", "--doc", "--quiet"])
        .args(["--features", FEATURES])
        .run()
}
