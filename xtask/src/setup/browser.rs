//! Chromium and its driver: from `PATH`, else from Debian's packages.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::apt;
use crate::sh::which;

/// The browser the tests drive.
pub struct Browser {
    /// Chromium.
    pub chromium: PathBuf,
    /// Its WebDriver server.
    pub driver: PathBuf,
}

fn on_path() -> Option<Browser> {
    let chromium = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find_map(which)?;
    let driver = which("chromedriver")?;
    Some(Browser { chromium, driver })
}

/// Finds the browser, installing it where it is missing.
pub fn find() -> Result<Browser> {
    if let Some(browser) = on_path() {
        return Ok(browser);
    }
    println!("Chromium or its driver is not on PATH: installing Debian's packages");
    apt::install(&["chromium", "chromium-driver"])?;
    on_path().context("chromium and chromedriver were installed, but are not on PATH")
}
