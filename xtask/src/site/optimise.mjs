// Shrinks the programs it is told of in place, all in one process: Binaryen takes longer to start than to work on most modules.
//
// node optimise.mjs BINARYEN FILE...

import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [library, ...files] = process.argv.slice(2);
const { default: binaryen } = await import(pathToFileURL(library));

// What every engine the site supports has. Named one by one: with all of them allowed, Binaryen may emit what engines refuse.
const { BulkMemory, BulkMemoryOpt, CallIndirectOverlong, Multivalue, MutableGlobals, NontrappingFPToInt, ReferenceTypes, SignExt } =
  binaryen.Features;
const features =
  BulkMemory | BulkMemoryOpt | CallIndirectOverlong | Multivalue | MutableGlobals | NontrappingFPToInt | ReferenceTypes | SignExt;

// As `wasm-opt -Os`.
binaryen.setOptimizeLevel(2);
binaryen.setShrinkLevel(1);
binaryen.setGenerateStackIR(true);
binaryen.setOptimizeStackIR(true);

for (const file of files) {
  const program = binaryen.readBinary(readFileSync(file), features);
  program.optimize();
  program.runPasses(["strip-debug", "strip-producers"]);
  writeFileSync(file, program.emitBinary());
  program.dispose();
}
