//! Tests compiled for wasm, run in Chromium: every crate's `tests/wasm.rs`.

use anyhow::{Result, ensure};

use crate::meta;
use crate::setup::browser::Browser;
use crate::setup::tools;
use crate::setup::wasm::{TARGET, Toolchain};
use crate::{paths, sh};

/// Runs them.
pub fn tests(toolchain: &Toolchain, browser: &Browser) -> Result<()> {
    let runner = tools::wasm_bindgen()?.with_file_name("wasm-bindgen-test-runner");
    let mut count = 0;
    for member in meta::metadata()?.members() {
        if !member
            .manifest_path
            .with_file_name("tests")
            .join("wasm.rs")
            .is_file()
        {
            continue;
        }
        sh::cargo()
            .args([
                "test",
                "--locked",
                "--target",
                TARGET,
                "--package",
                &member.name,
                "--test",
                "wasm",
            ])
            .envs(toolchain.env(true)?)
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", &runner)
            .env("CHROMEDRIVER", &browser.driver)
            .env("WASM_BINDGEN_USE_BROWSER", "1")
            .env(
                "WASM_BINDGEN_TEST_WEBDRIVER_JSON",
                paths::root().join("webdriver.json"),
            )
            .run()?;
        count += 1;
    }
    ensure!(count > 0, "no crate has a tests/wasm.rs");
    Ok(())
}
