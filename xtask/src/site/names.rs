//! Shortens the names under which the program and its JavaScript know each other. wasm-bindgen ends most of them in a hash, and
//! hashes do not compress: they were four of the hundred kilobytes that the first page loads.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use wasm_encoder::reencode::{self, Reencode, utils};
use wasm_encoder::{ExportSection, ImportSection, Module};
use wasmparser::{Export, Import, ImportSectionReader, Parser, Payload};

use super::PROGRAM;

/// The closures' exports, called by the script alone.
const CLOSURE: &str = "wasm_bindgen__convert__closures";

/// Renames them in the program in `folder` and in its script.
pub fn shorten(folder: &Path) -> Result<()> {
    let program = folder.join(format!("{PROGRAM}_bg.wasm"));
    let script = folder.join(format!("{PROGRAM}.js"));
    let bytes = fs::read(&program)?;
    let short = Short::of(&bytes)?;
    let text =
        fs::read_to_string(&script).with_context(|| format!("cannot read {}", script.display()))?;
    fs::write(&script, short.in_script(&text))?;
    fs::write(&program, short.in_program(&bytes)?)?;
    Ok(())
}

/// The short names by the long ones.
struct Short(BTreeMap<String, String>);

impl Short {
    fn of(program: &[u8]) -> Result<Self> {
        let module = format!("./{PROGRAM}_bg.js");
        let mut names = BTreeMap::new();
        let mut shorten = |long: &str| {
            let next = format!("_{}", names.len());
            names.entry(long.to_owned()).or_insert(next);
        };
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let import = import?;
                        if import.module == module {
                            shorten(import.name);
                        }
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let name = export?.name;
                        if name.starts_with(CLOSURE) {
                            shorten(name);
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(Self(names))
    }

    fn name<'a>(&'a self, name: &'a str) -> &'a str {
        self.0.get(name).map_or(name, String::as_str)
    }

    /// The script with each name in its place. They are properties of the imports and of the exports, and nothing else in a
    /// script that wasm-bindgen wrote is called like one of them.
    fn in_script(&self, script: &str) -> String {
        let part = |char: char| char == '_' || char.is_ascii_alphanumeric();
        let mut text = String::with_capacity(script.len());
        let mut rest = script;
        while let Some(start) = rest.find(part) {
            let (before, from) = rest.split_at(start);
            let (word, after) = from.split_at(from.find(|char| !part(char)).unwrap_or(from.len()));
            text.push_str(before);
            text.push_str(self.name(word));
            rest = after;
        }
        text + rest
    }

    fn in_program(&self, program: &[u8]) -> Result<Vec<u8>> {
        let mut module = Module::new();
        Renamed(self)
            .parse_core_module(&mut module, Parser::new(0), program)
            .map_err(|problem| anyhow!("the program's names cannot be shortened: {problem}"))?;
        Ok(module.finish())
    }
}

/// Copies a program with the short names.
struct Renamed<'a>(&'a Short);

impl Reencode for Renamed<'_> {
    type Error = Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        section.into_imports().try_for_each(|import| {
            let import = import?;
            let name = self.0.name(import.name);
            utils::parse_import(self, imports, Import { name, ..import })
        })
    }

    fn parse_export(
        &mut self,
        exports: &mut ExportSection,
        export: Export<'_>,
    ) -> Result<(), reencode::Error<Infallible>> {
        let name = self.0.name(export.name);
        utils::parse_export(self, exports, Export { name, ..export })
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        CodeSection, EntityType, ExportKind, Function, FunctionSection, TypeSection,
    };

    use super::*;

    /// A program that imports two functions and exports what calls them.
    fn program() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut imports = ImportSection::new();
        let script = format!("./{PROGRAM}_bg.js");
        imports.import(&script, "__wbg_now_0123", EntityType::Function(0));
        imports.import("./other.js", "kept", EntityType::Function(0));
        let mut functions = FunctionSection::new();
        functions.function(0);
        let mut exports = ExportSection::new();
        exports.export("main", ExportKind::Func, 2);
        exports.export(
            "wasm_bindgen__convert__closures__invoke__h7",
            ExportKind::Func,
            2,
        );
        let mut code = CodeSection::new();
        let mut body = Function::new([]);
        body.instructions().call(0).call(1).end();
        code.function(&body);
        let mut module = Module::new();
        module
            .section(&types)
            .section(&imports)
            .section(&functions)
            .section(&exports)
            .section(&code);
        module.finish()
    }

    #[test]
    fn both_sides_get_the_same_names() {
        let short = Short::of(&program()).unwrap();
        let script = "import { kept } from './other.js'; return { __wbg_now_0123: function() {}, __wbg_now_01234: 1 }; \
            wasm.wasm_bindgen__convert__closures__invoke__h7(); wasm.main()";
        let renamed = "import { kept } from './other.js'; return { _0: function() {}, __wbg_now_01234: 1 }; wasm._1(); wasm.main()";
        assert_eq!(short.in_script(script), renamed);

        let bytes = short.in_program(&program()).unwrap();
        let mut names = Vec::new();
        for payload in Parser::new(0).parse_all(&bytes) {
            match payload.unwrap() {
                Payload::ImportSection(imports) => {
                    names.extend(imports.into_imports().map(|one| one.unwrap().name));
                }
                Payload::ExportSection(exports) => {
                    names.extend(exports.into_iter().map(|one| one.unwrap().name));
                }
                _ => {}
            }
        }
        assert_eq!(names, ["_0", "kept", "main", "_1"]);
    }
}
