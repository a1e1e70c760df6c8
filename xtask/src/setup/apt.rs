//! Debian's packages.

use std::sync::Mutex;

use anyhow::{Result, bail};

use crate::paths;
use crate::sh::{cmd, which};

/// Whether the package lists were refreshed by this process; apt runs one at a time.
static REFRESHED: Mutex<bool> = Mutex::new(false);

/// Installs `packages`, as root or through sudo.
pub fn install(packages: &[&str]) -> Result<()> {
    let wanted = packages.join(" ");
    let advice = format!("install {wanted} by hand, then run this again");
    if which("apt-get").is_none() {
        bail!("this machine has no apt-get: {advice}");
    }
    let root = cmd("id").arg("-u").read()? == "0";
    if !root && which("sudo").is_none() {
        bail!(
            "apt-get needs root and there is no sudo: {advice} (`apt-get install {wanted}` as root)"
        );
    }
    let apt_get = || {
        let command = if root {
            cmd("apt-get")
        } else {
            cmd("sudo").arg("apt-get")
        };
        command.env("DEBIAN_FRONTEND", "noninteractive")
    };
    let log = paths::cache()?.join("apt.log");
    let mut refreshed = REFRESHED.lock().unwrap_or_else(|held| held.into_inner());
    if !*refreshed {
        println!("apt-get update (log: {})", log.display());
        apt_get().arg("update").run_logged(&log)?;
        *refreshed = true;
    }
    println!("apt-get install {wanted} (log: {})", log.display());
    apt_get()
        .args(["install", "-y", "--no-install-recommends"])
        .args(packages)
        .run_logged(&log)
        .map_err(|problem| problem.context(advice))
}
