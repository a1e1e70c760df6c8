//! Names for the modules that say what is in them and stay the same from build to build: the
//! splitter numbers what several journeys share.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Opens the name of a module that several journeys share; theirs follow, parted by `-`, which
/// no journey's own name can hold.
pub const SHARED: &str = "shared-";

/// Renames the modules in `folder`, and in the `loader` that fetches them.
pub fn settle(folder: &Path, loader: &str) -> Result<()> {
    let file = folder.join(loader);
    let mut text = fs::read_to_string(&file)?;
    for (old, new) in renames(&text) {
        let module = |name: &str| format!("{name}.wasm");
        fs::rename(folder.join(module(&old)), folder.join(module(&new)))
            .with_context(|| format!("the loader names {old}, which is not there"))?;
        text = text.replace(&format!("\"./{old}.wasm\""), &format!("\"./{new}.wasm\""));
    }
    fs::write(file, text)?;
    Ok(())
}

/// Old and new name of each module the loader fetches.
fn renames(loader: &str) -> Vec<(String, String)> {
    let mut shared_by = "";
    let mut renames = Vec::new();
    for line in loader.lines() {
        // Above a shared module the splitter lists the journeys that share it.
        if let Some(list) = line
            .strip_prefix("/* ")
            .and_then(|rest| rest.strip_suffix(" */"))
        {
            shared_by = list;
        }
        let Some((_, rest)) = line.split_once("\"./") else {
            continue;
        };
        let Some((old, _)) = rest.split_once(".wasm\"") else {
            continue;
        };
        let new = match old.strip_prefix("split_") {
            Some(journey) => journey.to_owned(),
            None => format!("{SHARED}{}", shared_by.replace(", ", "-")),
        };
        renames.push((old.to_owned(), new));
    }
    renames
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_called_after_their_journeys() {
        let loader = "import { initSync } from \"./main.js\";\n/* files, method */\n\
            const __chunk_2 = makeLoad(() => {\n    const src = fetch(new URL(\"./chunk_2.wasm\", import.meta.url));\n\
            }, []);\nexport const __wasm_split_load_method = wrapAsyncCb(makeLoad(() => {\n\
            \x20   const src = fetch(new URL(\"./split_method.wasm\", import.meta.url));\n";
        let expected = [
            ("chunk_2", "shared-files-method"),
            ("split_method", "method"),
        ];
        assert_eq!(
            renames(loader),
            expected.map(|(old, new)| (old.to_owned(), new.to_owned()))
        );
    }
}
