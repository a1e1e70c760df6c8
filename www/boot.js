// Starts the site: fetches the program, checks it against the hash in the page, runs it.
// The page says where things are in this script element's attributes (see Trunk.toml).

const here = document.querySelector("script[data-wasm]");
const at = (name) => new URL(here.dataset[name], document.baseURI);

const start = async () => {
  const integrity = here.dataset.wasmIntegrity ?? "";
  const program = fetch(at("wasm"), { integrity });
  // The import below may fail first; without a handler this would be reported twice.
  program.catch(() => {});
  const { default: init } = await import(at("js"));
  await init({ module_or_path: program });
};

start().catch((problem) => {
  console.error(problem);
  document.documentElement.dataset.start = "failed";
});
