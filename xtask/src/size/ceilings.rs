//! The ceilings, and whether they hold.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::paths;

/// The file that holds them.
pub const FILE: &str = "xtask/ceilings.toml";

/// All ceilings, in bytes.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ceilings {
    /// For everything the first question needs, together.
    pub first_load: usize,
    /// For each journey that arrives when opened: its module and those it shares with others.
    #[serde(default)]
    pub journeys: BTreeMap<String, usize>,
}

/// Reads them.
pub fn read() -> Result<Ceilings> {
    let text = fs::read_to_string(paths::root().join(FILE))?;
    toml::from_str(&text).with_context(|| format!("{FILE} is not understood"))
}

/// Prints a size beside its ceiling and notes it in `over` where it is larger.
pub fn hold(name: &str, bytes: usize, ceiling: usize, over: &mut Vec<String>) {
    println!("  {name:<44} {:>12} of {}", kb(bytes), kb(ceiling));
    if bytes > ceiling {
        over.push(format!("{name} has {bytes} bytes of {ceiling}"));
    }
}

/// Bytes as kilobytes of 1,024.
pub fn kb(bytes: usize) -> String {
    format!("{:.1} KB", bytes as f64 / 1024.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_over_is_noted() {
        let mut over = Vec::new();
        hold("fits", 10, 10, &mut over);
        assert!(over.is_empty());
        hold("does not", 11, 10, &mut over);
        assert_eq!(over, ["does not has 11 bytes of 10"]);
    }

    #[test]
    fn the_committed_ceilings_are_understood() {
        assert_eq!(read().unwrap().first_load, 120 * 1024);
    }
}
