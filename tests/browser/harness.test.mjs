// The harness itself: each guard must be able to fail. Runs against small pages made here, not against the site.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { complaints } from "./support/axe.mjs";
import { headersFor, parseHeaders } from "./support/headers.mjs";
import { eventually } from "./support/eventually.mjs";
import { Problems, judgeRequests } from "./support/guard.mjs";
import { tasks } from "./support/tasks.mjs";
import { desk, openWorld } from "./support/world.mjs";

const POLICY = "default-src 'none'; script-src 'self'; img-src 'self'; connect-src *; require-trusted-types-for 'script'";

let folder;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "rolefit-harness-"));
  await writeFile(join(folder, "_headers"), `/*\n  Content-Security-Policy: ${POLICY}\n  Cache-Control: no-store\n`);
  await writeFile(join(folder, "index.html"), page("act.js"));
  await writeFile(join(folder, "favicon.svg"), `<svg xmlns="http://www.w3.org/2000/svg"/>`);
});

after(() => rm(folder, { recursive: true, force: true }));

const page = (script) => `<!doctype html><html lang="en"><title>Harness</title>
  <meta name="referrer" content="no-referrer">
  <link rel="icon" href="favicon.svg"><h1>Harness</h1><script src="${script}"></script></html>`;

/** What the guards find when a page runs `script`; waits for `expected` if given. */
async function found(script, { expected, allowed = [] } = {}) {
  await writeFile(join(folder, "act.js"), `${script}\n;document.title = "ran";`);
  const { server, problems, page, close } = await openWorld({ desk: await desk(folder) });
  for (const pattern of allowed) problems.allow(pattern);
  const list = () => {
    const wire = new Problems();
    judgeRequests(server.requests, wire);
    return [...problems.list(), ...wire.list()];
  };
  try {
    await page.goto("/");
    await page.waitForFunction(() => document.title === "ran");
    if (expected) {
      await eventually(`a problem like ${expected}; found ${JSON.stringify(list())}`, () => list().some((one) => expected.test(one)));
    }
  } finally {
    await close();
  }
  return list();
}

const caught = [
  ["a console error", `console.error("broken")`, /console error: broken/],
  ["a console warning", `console.warn("odd")`, /console warning: odd/],
  ["an uncaught error", `setTimeout(() => { throw new Error("thrown") })`, /page error: .*thrown/],
  ["an unhandled rejection", `Promise.reject(new Error("refused"))`, /page error: .*refused/],
  ["a script outside the policy", `const s = document.createElement("style"); document.head.append(s); s.sheet ?? (s.textContent = "a{}")`, /style-src/],
  ["a breach of Trusted Types", `try { document.body.innerHTML = "x" } catch {}`, /require-trusted-types-for blocked/],
  ["a request to another host", `fetch("http://example.invalid/a").catch(() => {})`, /another host: GET http:\/\/example\.invalid\/a/],
  ["a beacon to another host", `navigator.sendBeacon("https://example.invalid/b", "x")`, /another host: CONNECT/],
  ["a POST", `fetch("/favicon.svg", { method: "POST", body: "x" }).catch(() => {})`, /not a GET: POST/],
  ["a query", `fetch("/favicon.svg?answers=3").catch(() => {})`, /with a query: GET/],
  ["a missing file", `fetch("/none.txt").catch(() => {})`, /status 404: GET/],
];

for (const [what, script, expected] of caught) {
  test(`the harness notices ${what}`, () => found(script, { expected }));
}

test("the harness passes a quiet page", async () => {
  assert.deepEqual(await found(`console.info("hello"); console.log("hello")`), []);
});

test("the harness complains of an allowance that was not needed", async () => {
  const list = await found("", { allowed: [/console error/] });
  assert.deepEqual(list, ["expected, but never happened: /console error/"]);
});

test("axe complains of faint text, also where only the dark scheme has it, and of an input without a name", async () => {
  await writeFile(join(folder, "act.js"), `
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("@media (prefers-color-scheme: dark) { body { background: #000 } h1 { color: #222 } }");
    document.adoptedStyleSheets = [sheet];`);
  const { page, close } = await openWorld({ desk: await desk(folder) });
  try {
    await page.goto("/");
    await page.emulateMedia({ colorScheme: "light" });
    assert.deepEqual(await complaints(page), []);
    await page.emulateMedia({ colorScheme: "dark" });
    assert.match((await complaints(page)).join(), /^color-contrast: h1: .*1\.\d+.*#222222.*#000000/s);
    await page.emulateMedia({ colorScheme: "light" });
    await page.evaluate(() => document.body.append(document.createElement("input")));
    assert.match((await complaints(page)).join(), /^label: input: /);
  } finally {
    await close();
  }
});

test("a long task is seen, and for as long as it is", async () => {
  await writeFile(join(folder, "act.js"), "");
  const { page, close } = await openWorld({ desk: await desk(folder) });
  try {
    await page.goto("/");
    const longest = async (ms) => {
      const busy = (until) => new Promise((done) => setTimeout(() => { while (performance.now() < until); done(); }));
      return (await tasks(page, () => page.evaluate(`(${busy})(performance.now() + ${ms})`)))[0];
    };
    assert.ok((await longest(0)) < 50);
    assert.ok((await longest(2_000)) > 50);
  } finally {
    await close();
  }
});

test("rules of _headers add up, and `!` takes one away", () => {
  const rules = parseHeaders("/*\n  A: 1\n  B: 2\n\n# note\n/a/*\n  ! A\n  A: 3\n");
  assert.deepEqual(headersFor(rules, "/index.html"), { a: "1", b: "2" });
  assert.deepEqual(headersFor(rules, "/a/x.wasm"), { a: "3", b: "2" });
});
