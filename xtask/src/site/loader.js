// Loads the modules that arrive when opened. The list of them, with the hash each must have, comes with the first one that is
// asked for, so that a further module costs the first page nothing but its line at the end.

import { initSync } from "./rolefit-app.js";

const LIST = "modules.json";
const SHARED = "shared-";

const get = (name, integrity) => fetch(new URL(`./${name}`, import.meta.url), { integrity });

// What has come or is on its way, by name. A failure is forgotten, so that the next call tries anew.
const kept = new Map();
const once = (name, load) => {
  if (!kept.has(name)) {
    const loading = load();
    kept.set(name, loading);
    loading.catch(() => kept.delete(name));
  }
  return kept.get(name);
};

const list = () => once(LIST, async () => (await get(LIST, "LIST_INTEGRITY")).json());

// Modules import what the main program exports.
const imports = () => ({ __wasm_split: initSync() });
const stream = (source) => WebAssembly.instantiateStreaming(source, imports());

// The smallest modules lie in one file, each at its place there.
const unpack = async ({ file, modules }, name) => {
  const bytes = await once(file.name, async () => (await get(file.name, file.integrity)).arrayBuffer());
  const [start, length] = modules[name];
  return WebAssembly.instantiate(new Uint8Array(bytes, start, length), imports());
};

// A journey's own module and all it shares with others travel side by side; its own starts last.
const load = (journey) =>
  once(journey, async () => {
    const { alone, packed } = await list();
    const needed = (modules) =>
      Object.keys(modules).filter((name) => name.startsWith(SHARED) && name.split("-").includes(journey));
    const fetched = (name) => get(`${name}.wasm`, alone[name]);
    const own = fetched(journey);
    // A shared one may fail first; without a handler this would be reported twice.
    own.catch(() => {});
    await Promise.all([
      ...needed(alone).map((name) => once(name, () => stream(fetched(name)))),
      ...needed(packed.modules).map((name) => once(name, () => unpack(packed, name))),
    ]);
    return stream(own);
  });

// What the program calls: it hands over a function of its own and what that is to be told with.
const opening = (journey) => async (callback, data) => {
  const loaded = await load(journey).then(
    () => true,
    (problem) => (console.error(problem), false),
  );
  initSync().__indirect_function_table.get(callback)(data, loaded);
};

