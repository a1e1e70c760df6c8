//! Checks the catalogue in `data/` and generates its Rust source. Any problem fails the build, with
//! all problems listed.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use rolefit_catalogue_build::{Language, generate, load};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let variable = |name: &str| {
        env::var_os(name)
            .map(PathBuf::from)
            .ok_or_else(|| format!("cargo did not set {name}"))
    };
    let data = variable("CARGO_MANIFEST_DIR")?.join("../../data");
    println!("cargo::rerun-if-changed={}", data.display());
    // Without the `..`, so that the places of problems can be read and clicked on.
    let data = data
        .canonicalize()
        .map_err(|error| format!("{}: {error}", data.display()))?;
    let (catalogue, problems) = load(&data);
    let Some(catalogue) = catalogue else {
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        return Err(format!(
            "{}\nproblems in the catalogue: {}",
            list.join("\n"),
            problems.len()
        ));
    };
    let language = if env::var_os("CARGO_FEATURE_PSEUDO").is_some() {
        Language::Pseudo
    } else {
        Language::English
    };
    let out = variable("OUT_DIR")?.join("catalogue.rs");
    fs::write(&out, generate(&catalogue, language))
        .map_err(|error| format!("{}: {error}", out.display()))
}
