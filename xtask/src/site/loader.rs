//! The modules' names, their list and the script that loads them, in place of the splitter's own script: that one names
//! every module with its hash, and hashes do not compress, while it has to travel with the first page.
//!
//! Names say what is in a module and stay the same from build to build, where the splitter numbers what several journeys
//! share. So a name is enough to know who needs it. Journeys share in so many ways that most shared modules are tiny: those
//! travel in one file, since a request costs more than the bytes it saves.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Serialize;

use crate::hash;

/// The script that loads the modules; the program imports it under the splitter's name.
pub const LOADER: &str = "__wasm_split.js";
/// The list of the modules, each with the hash it must have.
pub const LIST: &str = "modules.json";
/// Opens the name of a module that several journeys share; theirs follow, parted by `-`, which
/// no journey's own name can hold.
pub const SHARED: &str = "shared-";

/// The file of the smallest modules.
pub const PACK: &str = "small.bin";

/// A shared module with fewer bytes than this travels with the others of its size. With more, the journeys that need few
/// modules pay for the others' small ones; with less, the large journeys ask for many files.
const SMALL: usize = 1536;

const SCRIPT: &str = include_str!("loader.js");
const LIST_INTEGRITY: &str = "LIST_INTEGRITY";

/// The list as the script reads it.
#[derive(Debug, Default, PartialEq, Serialize)]
struct List {
    /// The hash of each module that is a file of its own.
    alone: BTreeMap<String, String>,
    packed: Packed,
}

/// The smallest modules.
#[derive(Debug, Default, PartialEq, Serialize)]
struct Packed {
    file: Pack,
    /// Where each begins in the file, and how long it is, in bytes.
    modules: BTreeMap<String, [usize; 2]>,
}

/// The file they lie in.
#[derive(Debug, Default, PartialEq, Serialize)]
struct Pack {
    name: &'static str,
    integrity: String,
}

/// Renames the modules in `folder`, puts the smallest into one file, and writes their list and the script that loads them.
pub fn settle(folder: &Path) -> Result<()> {
    let file = folder.join(LOADER);
    let graph = Graph::read(&fs::read_to_string(&file)?)?;
    let mut modules = BTreeMap::new();
    for (old, new) in &graph.names {
        let from = folder.join(format!("{old}.wasm"));
        let bytes = fs::read(&from)
            .with_context(|| format!("the splitter's loader names {old}, which is not there"))?;
        fs::remove_file(from)?;
        modules.insert(new.clone(), bytes);
    }
    let (list, pack) = listed(&modules);
    for (name, bytes) in &modules {
        if list.alone.contains_key(name) {
            fs::write(folder.join(format!("{name}.wasm")), bytes)?;
        }
    }
    fs::write(folder.join(PACK), pack)?;
    let list = serde_json::to_vec(&list)?;
    fs::write(file, script(&hash::integrity(&list), graph.needs.keys()))?;
    fs::write(folder.join(LIST), list)?;
    Ok(())
}

/// The list of these modules, and the file of the smallest.
fn listed(modules: &BTreeMap<String, Vec<u8>>) -> (List, Vec<u8>) {
    let (mut list, mut pack) = (List::default(), Vec::new());
    for (name, bytes) in modules {
        if name.starts_with(SHARED) && bytes.len() < SMALL {
            let place = [pack.len(), bytes.len()];
            list.packed.modules.insert(name.clone(), place);
            pack.extend_from_slice(bytes);
        } else {
            list.alone.insert(name.clone(), hash::integrity(bytes));
        }
    }
    list.packed.file = Pack {
        name: PACK,
        integrity: hash::integrity(&pack),
    };
    (list, pack)
}

/// The script, for a list with this hash and these journeys.
fn script<'a>(integrity: &str, journeys: impl Iterator<Item = &'a String>) -> String {
    let mut script = SCRIPT.replace(LIST_INTEGRITY, integrity);
    for journey in journeys {
        script.push_str(&format!(
            "export const __wasm_split_load_{journey} = opening(\"{journey}\");\n"
        ));
    }
    script
}

/// What the splitter's own loader says.
struct Graph {
    /// Each module's new name by its old one.
    names: BTreeMap<String, String>,
    /// The shared modules that each journey needs, by their new names.
    needs: BTreeMap<String, BTreeSet<String>>,
}

impl Graph {
    /// Reads it.
    ///
    /// # Errors
    /// When a journey needs other modules than their names say: then names are not enough to load them by.
    fn read(loader: &str) -> Result<Self> {
        let mut graph = Self {
            names: BTreeMap::new(),
            needs: BTreeMap::new(),
        };
        let (mut shared_by, mut journey) = ("", None);
        for line in loader.lines() {
            // Above a shared module the splitter lists the journeys that share it.
            let comment = line.strip_prefix("/* ");
            if let Some(list) = comment.and_then(|rest| rest.strip_suffix(" */")) {
                shared_by = list;
            }
            if let Some(old) = between(line, "\"./", ".wasm\"") {
                let new = match old.strip_prefix("split_") {
                    Some(journey) => journey.to_owned(),
                    None => format!("{SHARED}{}", shared_by.replace(", ", "-")),
                };
                graph.names.insert(old.to_owned(), new);
            }
            journey = between(line, "export const __wasm_split_load_", " ").or(journey);
            if let (Some(list), Some(of)) = (between(line, ", [", "]));"), journey) {
                let needs = list.split(", ").filter(|chunk| !chunk.is_empty());
                let needs = needs.map(|chunk| graph.named(chunk.trim_start_matches("__")));
                let needs = needs.collect::<Result<_>>()?;
                graph.needs.insert(of.to_owned(), needs);
            }
        }
        graph.check()?;
        Ok(graph)
    }

    fn named(&self, old: &str) -> Result<String> {
        let new = self.names.get(old).cloned();
        new.with_context(|| format!("the splitter's loader names {old} before it is there"))
    }

    fn check(&self) -> Result<()> {
        ensure!(
            !self.needs.is_empty(),
            "the splitter's loader loads in a way this build does not know"
        );
        for (journey, needs) in &self.needs {
            let shared = self.names.values().filter(|name| {
                let by = name.strip_prefix(SHARED);
                by.is_some_and(|by| by.split('-').any(|one| one == journey))
            });
            ensure!(
                self.names.values().any(|name| name == journey) && shared.eq(sorted(self, needs)),
                "{journey} needs {needs:?}, which is not what their names say"
            );
        }
        Ok(())
    }
}

/// Names in the order in which the graph holds them.
fn sorted<'a>(graph: &'a Graph, names: &'a BTreeSet<String>) -> impl Iterator<Item = &'a String> {
    graph.names.values().filter(|name| names.contains(*name))
}

/// What stands between the first `before` of a line and the next `after`.
fn between<'a>(line: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = line.split_once(before)?;
    rest.split_once(after).map(|(found, _)| found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SPLITTERS: &str = "import { initSync } from \"./main.js\";\n\
        /* files, method */\n\
        const __chunk_2 = makeLoad(() => {\n    const src = fetch(new URL(\"./chunk_2.wasm\", import.meta.url));\n}\n, []);\n\
        export const __wasm_split_load_method = wrapAsyncCb(makeLoad(() => {\n\
        \x20   const src = fetch(new URL(\"./split_method.wasm\", import.meta.url));\n}\n, [__chunk_2]));\n\
        export const __wasm_split_load_files = wrapAsyncCb(makeLoad(() => {\n\
        \x20   const src = fetch(new URL(\"./split_files.wasm\", import.meta.url));\n}\n, [__chunk_2]));\n";

    #[test]
    fn modules_are_called_after_their_journeys() {
        let graph = Graph::read(SPLITTERS).unwrap();
        let names = graph.names.values().cloned().collect::<Vec<_>>();
        assert_eq!(names, ["shared-files-method", "files", "method"]);
        let shared = BTreeSet::from(["shared-files-method".to_owned()]);
        let needs = ["files", "method"].map(|journey| (journey.to_owned(), shared.clone()));
        assert_eq!(graph.needs, BTreeMap::from(needs));
    }

    #[test]
    fn a_loader_whose_modules_do_not_follow_their_names_is_refused() {
        assert!(Graph::read("import('./m.js')").is_err());
        assert!(Graph::read(&SPLITTERS.replace("[__chunk_2]));", "[]));")).is_err());
        assert!(Graph::read(&SPLITTERS.replace("files, method", "files, you")).is_err());
        assert!(Graph::read(&SPLITTERS.replace("[__chunk_2]", "[__chunk_3]")).is_err());
    }

    #[test]
    fn small_shared_modules_lie_in_one_file() {
        let (small, large) = (vec![1; SMALL - 1], vec![2; SMALL]);
        let modules = [
            ("files", &small),
            ("shared-a-b", &small),
            ("shared-a-c", &large),
            ("shared-b-c", &small),
        ];
        let modules = modules.map(|(name, bytes)| (name.to_owned(), bytes.clone()));
        let (list, pack) = listed(&modules.into());
        let alone: Vec<_> = list.alone.keys().collect();
        assert_eq!(alone, ["files", "shared-a-c"]);
        let packed: Vec<_> = list.packed.modules.into_iter().collect();
        let places = [
            ("shared-a-b".to_owned(), [0, SMALL - 1]),
            ("shared-b-c".to_owned(), [SMALL - 1, SMALL - 1]),
        ];
        assert_eq!(packed, places);
        assert_eq!(pack, [small.clone(), small].concat());
        assert_eq!(list.packed.file.integrity, hash::integrity(&pack));
    }

    #[test]
    fn the_script_checks_the_list_and_opens_each_journey() {
        let journeys = ["files".to_owned(), "you".to_owned()];
        let script = script("sha384-x", journeys.iter());
        assert!(script.contains("get(LIST, \"sha384-x\")"), "{script}");
        assert!(
            script.ends_with(
                "export const __wasm_split_load_files = opening(\"files\");\n\
                export const __wasm_split_load_you = opening(\"you\");\n"
            ),
            "{script}"
        );
    }
}
