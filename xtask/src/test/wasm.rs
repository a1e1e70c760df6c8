//! Tests compiled for wasm, run in Chromium: every crate's `tests/wasm.rs`.

use std::fs;

use anyhow::{Result, ensure};

use crate::meta;
use crate::native::WHOLE;
use crate::setup::browser::Browser;
use crate::setup::tools;
use crate::setup::wasm::{TARGET, Toolchain};
use crate::sh::Cmd;
use crate::{paths, sh};

/// What they say, under the project's root: other steps may run meanwhile.
const LOG: &str = "target/wasm-tests.log";

/// Runs them and returns what they said.
pub fn tests(toolchain: &Toolchain, browser: &Browser) -> Result<String> {
    let log = paths::root().join(LOG);
    if log.exists() {
        fs::remove_file(&log)?;
    }
    let mut count = 0;
    for member in meta::metadata()?.members() {
        let file = member.manifest_path.with_file_name("tests").join("wasm.rs");
        if file.is_file() {
            in_browser(toolchain, browser, &member.name, "wasm")?.run_logged(&log)?;
            count += 1;
        }
    }
    ensure!(count > 0, "no crate has a tests/wasm.rs");
    Ok(fs::read_to_string(log)?)
}

/// The command that compiles one file of tests for wasm and runs it in Chromium.
pub fn in_browser(
    toolchain: &Toolchain,
    browser: &Browser,
    package: &str,
    test: &str,
) -> Result<Cmd> {
    let runner = tools::wasm_bindgen()?.with_file_name("wasm-bindgen-test-runner");
    let what = ["--target", TARGET, "--package", package, "--test", test];
    Ok(sh::cargo()
        .args(["test", "--locked"])
        .args(what)
        .envs(toolchain.env(true)?)
        .env(WHOLE.0, WHOLE.1)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &runner)
        .env("CHROMEDRIVER", &browser.driver)
        .env("WASM_BINDGEN_USE_BROWSER", "1")
        // In seconds: beside other work a test may wait long for its turn.
        .env("WASM_BINDGEN_TEST_TIMEOUT", "180")
        .env(
            "WASM_BINDGEN_TEST_WEBDRIVER_JSON",
            paths::root().join("webdriver.json"),
        ))
}
