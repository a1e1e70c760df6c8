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

// Takes a PDF apart, page by page, in a thread of its own whose script comes with the first one. `told` hears of each page.
// Comes to "", or to why there are no more.
globalThis.takePdfApart = async (bytes, most, told) => {
  const script = new URL("./pdf.js", import.meta.url);
  // A thread's script cannot be given a hash: it is checked here, and the thread finds it in the cache.
  const { ok } = await fetch(script, { integrity: "PDF_INTEGRITY" });
  if (!ok) throw new Error(script);
  const { trustedTypes: types } = globalThis;
  const trusted = types ? types.createPolicy("pdf", { createScriptURL: String }).createScriptURL(script) : script;
  const worker = new Worker(trusted);
  let timer;
  const end = await new Promise((done) => {
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(done, 20_000, "too_much");
    };
    worker.onmessage = ({ data: { page, number, all, end } }) => {
      if (!page) return done(end);
      wait();
      told(page, number, all);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      done("damaged");
    };
    worker.postMessage({ bytes, most }, [bytes.buffer]);
    wait();
  });
  clearTimeout(timer);
  worker.terminate();
  return end;
};
