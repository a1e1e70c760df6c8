//! Makes the modules' loader check what it fetches.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};

use crate::hash;

const FETCH: &str = "fetch(new URL(\"./";
const END: &str = "\", import.meta.url))";

/// Rewrites the loader so that each module is fetched with the hash it must have.
pub fn seal(loader: &Path) -> Result<()> {
    let folder = loader.parent().context("a file is in a directory")?;
    let text = fs::read_to_string(loader)?;
    let sealed = sealed(&text, |name| {
        let bytes = fs::read(folder.join(name)).with_context(|| format!("{name} is missing"))?;
        Ok(hash::short_integrity(&bytes))
    })?;
    fs::write(loader, sealed)?;
    Ok(())
}

fn sealed(text: &str, integrity_of: impl Fn(&str) -> Result<String>) -> Result<String> {
    let mut parts = text.split(FETCH);
    let mut out = parts.next().unwrap_or_default().to_owned();
    let mut count = 0;
    for part in parts {
        let Some((name, rest)) = part.split_once(END) else {
            bail!("the splitter's loader fetches in a way this build does not know");
        };
        let hash = integrity_of(name)?;
        out.push_str(&format!(
            "{FETCH}{name}\", import.meta.url), {{ integrity: \"{hash}\" }}){rest}"
        ));
        count += 1;
    }
    ensure!(count > 0, "the splitter's loader fetches nothing");
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fetch_gets_its_hash() {
        let text = "a = fetch(new URL(\"./m.wasm\", import.meta.url));\nb();";
        let sealed = sealed(text, |name| Ok(format!("hash of {name}"))).unwrap();
        let expected = "a = fetch(new URL(\"./m.wasm\", import.meta.url), { integrity: \"hash of m.wasm\" });\nb();";
        assert_eq!(sealed, expected);
    }

    #[test]
    fn an_unknown_loader_is_refused() {
        assert!(sealed("import('./m.js')", |_| Ok(String::new())).is_err());
        assert!(sealed("fetch(new URL(\"./m.wasm\"))", |_| Ok(String::new())).is_err());
    }
}
