//! Trunk, wasm-bindgen and the splitter: from `PATH` in the right version, else built from
//! source into the user's cache, once per version.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::paths;
use crate::sh::{cargo, cmd, which};

const TRUNK: &str = "0.21.14";
/// Reads what `wasm_split_helpers` in the lockfile writes.
const SPLITTER: &str = "0.2.4";

/// A program that `cargo install` can build.
struct Tool<'a> {
    program: &'a str,
    package: &'a str,
    version: &'a str,
    options: &'a [&'a str],
    /// Whether `program --version` tells the version; where not, `PATH` cannot be trusted.
    tells_version: bool,
    minutes: &'a str,
}

/// Where the programs are.
pub struct Tools {
    /// Builds and serves the page.
    pub trunk: PathBuf,
    /// Makes the JavaScript around a wasm module, in the lockfile's version.
    pub wasm_bindgen: PathBuf,
    /// Cuts one wasm into a main part and its lazily loaded modules.
    pub splitter: PathBuf,
}

/// Finds or builds all three.
pub fn all() -> Result<Tools> {
    Ok(Tools {
        splitter: splitter()?,
        wasm_bindgen: wasm_bindgen()?,
        trunk: trunk()?,
    })
}

/// Trunk.
pub fn trunk() -> Result<PathBuf> {
    Tool {
        program: "trunk",
        package: "trunk",
        version: TRUNK,
        options: &["--locked"],
        tells_version: true,
        minutes: "five minutes",
    }
    .find()
}

/// wasm-bindgen in the lockfile's version, beside its test runner.
pub fn wasm_bindgen() -> Result<PathBuf> {
    let version = locked("wasm-bindgen")?;
    Tool {
        program: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        version: &version,
        options: &[],
        tells_version: true,
        minutes: "three minutes",
    }
    .find()
}

fn splitter() -> Result<PathBuf> {
    Tool {
        program: "wasm-split-cli",
        package: "wasm_split_cli_support",
        version: SPLITTER,
        options: &["--locked", "--features", "build-binary"],
        tells_version: false,
        minutes: "a minute",
    }
    .find()
}

impl Tool<'_> {
    fn find(&self) -> Result<PathBuf> {
        if let Some(path) =
            which(self.program).filter(|_| self.tells_version && self.right_on_path())
        {
            return Ok(path);
        }
        let tools = paths::cache()?.join("tools");
        let home = tools.join(format!("{}-{}", self.package, self.version));
        let program = home.join("bin").join(self.program);
        if !program.is_file() {
            fs::create_dir_all(&home)?;
            // Two clones that want the same tool: the second waits and finds it built.
            let lock = fs::File::create(home.join("lock"))?;
            lock.lock()?;
            if !program.is_file() {
                self.build(&home)?;
            }
        }
        Ok(program)
    }

    fn right_on_path(&self) -> bool {
        let output = cmd(self.program).arg("--version").read();
        output.is_ok_and(|text| text.split_whitespace().any(|word| word == self.version))
    }

    fn build(&self, home: &std::path::Path) -> Result<()> {
        let log = home.join("build.log");
        println!(
            "building {} {} from source, about {} (log: {})",
            self.package,
            self.version,
            self.minutes,
            log.display()
        );
        let target = home.join("build");
        cargo()
            .args(["install", self.package, "--version", self.version])
            .args(self.options)
            .arg("--root")
            .arg(home)
            .arg("--target-dir")
            .arg(&target)
            .env_remove("RUSTFLAGS")
            .dir(home)
            .run_logged(&log)
            .context("check the network, then run this again")?;
        fs::remove_dir_all(target).ok();
        Ok(())
    }
}

/// The version of `package` in the lockfile.
fn locked(package: &str) -> Result<String> {
    let lock = fs::read_to_string(paths::root().join("Cargo.lock"))?;
    version_in(&lock, package).with_context(|| format!("{package} is not in Cargo.lock"))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let lock: toml::Table = lock.parse().ok()?;
    lock.get("package")?
        .as_array()?
        .iter()
        .find(|entry| entry.get("name").and_then(|name| name.as_str()) == Some(package))?
        .get("version")?
        .as_str()
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_read_from_the_lockfile() {
        let lock = "version = 4\n[[package]]\nname = \"a\"\nversion = \"1.2.3\"\n";
        assert_eq!(version_in(lock, "a").as_deref(), Some("1.2.3"));
        assert_eq!(version_in(lock, "b"), None);
    }
}
