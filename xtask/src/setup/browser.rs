//! Chromium, its headless shell and its driver: from `PATH`, else from Debian's packages.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::apt;
use crate::sh::which;

/// Debian's package of the headless shell, and its program.
const SHELL: &str = "chromium-headless-shell";

/// The browser the tests drive.
#[derive(Clone)]
pub struct Browser {
    /// Chromium's headless shell: the same engine without the windows, menus and extensions that no test sees, in two thirds of the time.
    /// Where there is none, Chromium itself.
    pub chromium: PathBuf,
    /// Its WebDriver server.
    pub driver: PathBuf,
}

fn on_path() -> Option<Browser> {
    let chromium = ["chromium", "chromium-browser", "google-chrome"]
        .into_iter()
        .find_map(which)?;
    let driver = which("chromedriver")?;
    Some(Browser {
        chromium: which(SHELL).unwrap_or(chromium),
        driver,
    })
}

/// Finds the browser, installing it where it is missing.
pub fn find() -> Result<Browser> {
    if on_path().is_none() {
        println!("Chromium or its driver is not on PATH: installing Debian's packages");
        apt::install(&["chromium", "chromium-driver"])?;
    }
    if which(SHELL).is_none() {
        println!("Chromium's headless shell is not on PATH: installing Debian's package");
        if let Err(problem) = apt::install(&[SHELL]) {
            println!("without it the browser tests take longer: {problem}");
        }
    }
    on_path().context("chromium and chromedriver were installed, but are not on PATH")
}
