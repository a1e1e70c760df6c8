//! The slow proofs: tests marked `#[ignore = "verify"]`. What ran, how long it took and every
//! line a test prints as `figure: what | the design's | measured | of how many` go into `docs/figures.md`.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};

use crate::meta::{self, Package};
use crate::native::cargo_in_cache;
use crate::paths;

const MARK: &str = "#[ignore = \"verify\"]";
const PREFIX: &str = "figure:";
const REPORT: &str = "docs/figures.md";

/// The columns of a figure.
type Figure = [String; COLUMNS.len()];

const COLUMNS: [&str; 4] = ["figure", "design", "measured", "of"];

/// What one crate's proofs said.
struct Proof {
    command: String,
    passed: Vec<String>,
    figures: Vec<Figure>,
    time: Duration,
}

/// Runs the proofs of every crate that has some and writes the report.
pub fn verify() -> Result<()> {
    let metadata = meta::metadata()?;
    let mut proofs = Vec::new();
    for member in metadata.members() {
        if has_proofs(
            member
                .manifest_path
                .parent()
                .context("a manifest is in a folder")?,
        )? {
            proofs.push(prove(member)?);
        }
    }
    ensure!(!proofs.is_empty(), "no test is marked {MARK}");
    let report = paths::root().join(REPORT);
    fs::create_dir_all(report.parent().context("the report is in a folder")?)?;
    fs::write(&report, write(&catalogue_version()?, &proofs))?;
    println!("\nwritten to {REPORT}");
    Ok(())
}

fn has_proofs(folder: &Path) -> Result<bool> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let found = if path.is_dir() {
            has_proofs(&path)?
        } else {
            // xtask's own source names the mark without being a proof.
            path.extension().is_some_and(|end| end == "rs")
                && fs::read_to_string(&path)?
                    .lines()
                    .any(|line| line.trim() == MARK)
        };
        if found {
            return Ok(true);
        }
    }
    Ok(false)
}

fn prove(package: &Package) -> Result<Proof> {
    let args = [
        "test",
        "--locked",
        "--profile",
        "verify",
        "--package",
        &package.name,
    ];
    let rest = ["--", "--ignored", "--nocapture", "--test-threads=1"];
    let command = format!("cargo {} {}", args.join(" "), rest.join(" "));
    println!("\n{command}");
    let start = Instant::now();
    let output = cargo_in_cache()?
        .args(args)
        .args(["--lib", "--bins", "--tests"])
        .args(rest)
        .tee()
        .context("a proof failed: its name and reason are above")?;
    let (passed, figures) = read(&output);
    Ok(Proof {
        command,
        passed,
        figures,
        time: start.elapsed(),
    })
}

/// The names of the tests that passed and the figures they printed.
fn read(output: &str) -> (Vec<String>, Vec<Figure>) {
    let mut passed = Vec::new();
    let mut figures = Vec::new();
    let mut running = None;
    for line in output.lines() {
        let mut rest = line;
        if let Some((name, after)) = line
            .strip_prefix("test ")
            .and_then(|text| text.split_once(" ... "))
        {
            running = Some(name.to_owned());
            rest = after;
        }
        if let Some(figure) = rest.trim_start().strip_prefix(PREFIX) {
            let mut parts = figure.split('|').map(|part| part.trim().to_owned());
            figures.push(std::array::from_fn(|_| parts.next().unwrap_or_default()));
        }
        if rest.trim_end() == "ok" {
            passed.extend(running.take());
        }
    }
    (passed, figures)
}

fn catalogue_version() -> Result<String> {
    let text = fs::read_to_string(paths::root().join("data/catalogue.toml"))?;
    let catalogue: toml::Table = text.parse()?;
    let version = catalogue
        .get("version")
        .and_then(|version| version.as_str());
    Ok(version
        .context("data/catalogue.toml has no version")?
        .to_owned())
}

fn write(version: &str, proofs: &[Proof]) -> String {
    let mut text = format!(
        "# Figures\n\nWritten by `cargo xtask verify`, for catalogue {version}. The people behind these figures are simulated: \
         they show that the rules do what they say, and prove nothing about real people. \
         How to read them: [reading-figures.md](reading-figures.md).\n"
    );
    let whole: Duration = proofs.iter().map(|proof| proof.time).sum();
    for proof in proofs {
        text.push_str(&format!("\n## `{}`\n", proof.command));
        if !proof.figures.is_empty() {
            let rule = "---|".repeat(COLUMNS.len());
            text.push_str(&format!("\n| {} |\n|{rule}\n", COLUMNS.join(" | ")));
        }
        for figure in &proof.figures {
            text.push_str(&format!("| {} |\n", figure.join(" | ")));
        }
        // A share, since absolute times depend on the machine.
        let share = 100.0 * proof.time.as_secs_f64() / whole.as_secs_f64();
        text.push_str(&format!(
            "\nPassed, in {share:.0} % of the whole run's time:\n\n"
        ));
        for name in &proof.passed {
            text.push_str(&format!("- `{name}`\n"));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_and_passed_tests_are_read() {
        let output = "running 2 tests\ntest a::b ... figure: settled at | 14–15 | 14 | 300\nfigure: all\nok\ntest c ... ok\n";
        let (passed, figures) = read(output);
        assert_eq!(passed, ["a::b", "c"]);
        assert_eq!(figures[0], ["settled at", "14–15", "14", "300"]);
        assert_eq!(figures[1], ["all", "", "", ""]);
    }

    #[test]
    fn the_report_holds_version_command_and_figures() {
        let proof = Proof {
            command: "cargo test".into(),
            passed: vec!["a".into()],
            figures: vec![["what", "1", "2", "3"].map(str::to_owned)],
            time: Duration::from_secs(2),
        };
        let text = write("0.1.0", &[proof]);
        for part in [
            "catalogue 0.1.0",
            "## `cargo test`",
            "| what | 1 | 2 | 3 |",
            "- `a`",
        ] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
    }
}
