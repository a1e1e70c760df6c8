//! Timings: ratios within one run, since absolute times depend on the machine.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::native::{cargo_in_cache, target};
use crate::setup;
use crate::test::wasm;

/// Runs the core's benches and prints each median beside the quickest of them.
pub fn bench() -> Result<()> {
    let results = target()?.join("criterion");
    if results.exists() {
        fs::remove_dir_all(&results)?;
    }
    cargo_in_cache()?
        .args(["bench", "--locked", "--package", "rolefit-core"])
        .run()?;
    let mut medians = BTreeMap::new();
    collect(&results, "", &mut medians)?;
    let quickest = medians.values().copied().fold(f64::INFINITY, f64::min);
    ensure!(quickest.is_finite(), "the benches left no figures");
    println!("\n{:<48} {:>12} {:>10}", "bench", "median", "ratio");
    for (name, nanoseconds) in medians {
        println!(
            "{name:<48} {:>9.2} µs {:>10.1}",
            nanoseconds / 1000.0,
            nanoseconds / quickest
        );
    }
    Ok(())
}

/// Runs the document reader beside a regular expression of its phrases, in one Chromium, and prints the ratio of their times.
pub fn reading() -> Result<()> {
    let (toolchain, browser) = (setup::wasm::toolchain()?, setup::browser::find()?);
    let output = wasm::in_browser(&toolchain, &browser, "rolefit-reading", "speed")?
        .args(["--release", "--", "--nocapture"])
        .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
        .tee()?;
    ensure!(output.contains("figure: "), "the run left no figure");
    Ok(())
}

/// Finds criterion's estimates: `<bench>/new/estimates.json`, at any depth.
fn collect(dir: &Path, name: &str, medians: &mut BTreeMap<String, f64>) -> Result<()> {
    let estimates = dir.join("new/estimates.json");
    if estimates.is_file() {
        let median = median(&fs::read_to_string(estimates)?)
            .context("criterion's estimates are not understood")?;
        medians.insert(name.to_owned(), median);
        return Ok(());
    }
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            let part = entry.file_name().to_string_lossy().into_owned();
            let name = if name.is_empty() {
                part
            } else {
                format!("{name}/{part}")
            };
            collect(&entry.path(), &name, medians)?;
        }
    }
    Ok(())
}

fn median(estimates: &str) -> Option<f64> {
    let estimates: serde_json::Value = serde_json::from_str(estimates).ok()?;
    estimates.get("median")?.get("point_estimate")?.as_f64()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_read() {
        assert_eq!(median(r#"{"median":{"point_estimate":12.5}}"#), Some(12.5));
        assert_eq!(median("{}"), None);
    }
}
