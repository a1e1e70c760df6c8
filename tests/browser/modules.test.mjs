// What each route fetches, and what happens when a part does not come.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

import { DIST } from "./support/paths.mjs";
import { profileOf } from "./support/people.mjs";
import { siteTest } from "./support/world.mjs";

/** A test in a browser that has fetched nothing before. */
const freshTest = (name, run, options) => siteTest(name, run, { ...options, fresh: true });

/** The wasm modules fetched since `from`, by name. */
const modules = (server, from = 0) =>
  server
    .paths(from)
    .filter((path) => path.endsWith(".wasm"))
    .map((path) => path.split("/").at(-1));

const isMethod = (path) => /(^|\/)method[^/]*\.wasm$/.test(path);
const isFiles = (path) => /(^|\/)files[^/]*\.wasm$/.test(path);
const isResult = (path) => /(^|\/)result[^/]*\.wasm$/.test(path);
const isYou = (path) => /(^|\/)you[^/]*\.wasm$/.test(path);
/** The style sheets fetched since `from`, by name. */
const sheets = (server, from = 0) =>
  server
    .paths(from)
    .filter((path) => path.endsWith(".css"))
    .map((path) => path.split("/").at(-1));

freshTest("the first question needs the main module alone", async ({ site, server }) => {
  await site.open("#/");
  await site.question();
  const fetched = modules(server);
  assert.equal(fetched.length, 1, `fetched ${fetched}`);
  assert.ok(!fetched.some((name) => isMethod(name) || isFiles(name)), `fetched ${fetched}`);
});

freshTest("the first page fetches one style sheet; the questions fetch nothing of the result", async ({ site, server }) => {
  await site.open("#/");
  await site.question();
  assert.deepEqual(sheets(server), ["site.css"]);
  await site.answer(profileOf("cto_clear"), { count: 2 });
  const fetched = modules(server);
  assert.ok(fetched.some(isYou), `fetched ${fetched}`);
  assert.ok(!fetched.some(isResult), `fetched ${fetched}`);
});

for (const route of ["#/you/result", "#/sample"]) {
  freshTest(`${route} fetches the result's module and its style sheet, once`, async ({ site, server }) => {
    await site.open("#/");
    await site.question();
    const before = server.requests.length;
    await site.open(route);
    assert.equal(modules(server, before).filter(isResult).length, 1);
    assert.deepEqual(sheets(server, before).filter((name) => name === "report.css"), ["report.css"]);
    await site.open("#/");
    const again = server.requests.length;
    await site.open(route);
    assert.deepEqual([...modules(server, again), ...sheets(server, again)], [], "fetched again");
  });
}

siteTest("a style sheet that does not come: the page says so, and a second try works", async ({ site, page, problems }) => {
  problems.allow(/Failed to load resource|net::ERR_FAILED/);
  await page.route((url) => url.pathname.endsWith("report.css"), (request) => request.abort());
  await site.open("#/sample");
  await site.alert.filter({ hasText: "This part did not load" }).waitFor();
  await page.unrouteAll();
  await site.button("Try again").click();
  await site.alert.waitFor({ state: "detached" });
  await site.headline("").first().waitFor();
});

freshTest("answering and the result fetch nothing of Method or Files", async ({ site, server }) => {
  await site.open("#/");
  await site.answer(profileOf("cto_clear"), { count: 3 });
  await site.result.open();
  const fetched = modules(server);
  assert.ok(!fetched.some((name) => isMethod(name) || isFiles(name)), `fetched ${fetched}`);
});

for (const [route, mine, other] of [
  ["#/method", isMethod, isFiles],
  ["#/files", isFiles, isMethod],
]) {
  freshTest(`${route} fetches its own module, once, and no other`, async ({ site, server }) => {
    await site.open("#/");
    await site.question();
    const before = server.requests.length;
    await site.open(route);
    const fetched = modules(server, before);
    assert.ok(fetched.some(mine), `fetched ${fetched}`);
    assert.ok(!fetched.some(other), `fetched ${fetched}`);
    await site.open("#/");
    const again = server.requests.length;
    await site.open(route);
    assert.deepEqual(modules(server, again), [], "fetched again");
  });

  siteTest(`${route} does not load: says so, keeps the answers, and a second try works`, async ({ site, page, problems }) => {
    problems.allow(/Failed to load resource|net::ERR_FAILED|Failed to fetch/);
    await site.open("#/");
    await site.answer(profileOf("cto_clear"), { count: 2 });
    await page.route((url) => mine(url.pathname), (request) => request.abort());
    await site.nav(route === "#/method" ? "Method" : "Your files").click();
    await site.alert.waitFor();
    assert.match(await site.alert.innerText(), /This part did not load.*Your answers are kept/s);
    await page.unrouteAll();
    await site.button("Try again").click();
    await site.alert.waitFor({ state: "detached" });
    await site.ready();
    await site.headline(route === "#/method" ? "Method" : "Your files").waitFor();
    await site.open("#/");
    await site.link("Continue, 2 answered").waitFor();
  });
}

freshTest("the list of the modules does not come: the page says so, and a second try works", async ({ site, page, problems }) => {
  problems.allow(/Failed to load resource|net::ERR_FAILED|Failed to fetch/);
  await site.open("#/");
  await site.question();
  await page.route((url) => url.pathname.endsWith("modules.json"), (request) => request.abort());
  await site.nav("Method").click();
  const told = site.alert.filter({ hasText: "This part did not load" });
  await told.waitFor();
  await page.unrouteAll();
  await site.button("Try again").click();
  await told.waitFor({ state: "detached" });
  await site.headline("Method").waitFor();
});

freshTest("a page opened at a lazy route's address works", async ({ site, server }) => {
  await site.open("#/method");
  assert.ok(modules(server).some(isMethod));
});

siteTest("an address nobody knows says so and leads home", async ({ site }) => {
  for (const route of ["#/no/such/page", "#/you/no_such_question", "#/you/__proto__", "#/you/%00", "#/method/extra/parts/here", "#//", "#/you/answers/nothing"]) {
    await site.open(route);
    await site.headline("").first().waitFor();
  }
  await site.open("#/no/such/page");
  await site.headline("There is no such page").waitFor();
  await site.link("To the first page").click();
  await site.headline("CTO or VP of Engineering?").waitFor();
});

freshTest("every file of the site is served from its own folder, under the policy of the header", async ({ site, server, page }) => {
  const [response] = await Promise.all([page.waitForResponse((one) => one.url() === `${server.origin}/`), site.open("#/")]);
  assert.match(response.headers()["content-security-policy"], /require-trusted-types-for 'script'/);
  await site.open("#/method");
  await site.open("#/files");
  const files = new Set((await readdir(DIST, { recursive: true })).map((path) => `/${path.replaceAll("\\", "/")}`));
  for (const path of server.paths()) assert.ok(path === "/" || files.has(path), `${path} is not a file of the site`);
});

freshTest("what the first question needs is at most 120 KB brotli", async ({ site, server }) => {
  await site.open("#/");
  await site.question();
  let total = 0;
  for (const path of server.paths()) {
    total += brotliCompressSync(await readFile(join(DIST, path === "/" ? "index.html" : path))).length;
  }
  assert.ok(total <= 120 * 1024, `${total} bytes for ${server.paths().join(" ")}`);
});

siteTest(
  "without JavaScript the page says what it needs",
  async ({ page }) => {
    await page.goto("/");
    const text = await page.locator("body").innerText();
    assert.match(text, /JavaScript/);
    assert.match(text, /leaves this browser/i);
  },
  { context: { javaScriptEnabled: false } },
);

siteTest(
  "without WebAssembly the page says so",
  async ({ page, problems }) => {
    problems.allow(/WebAssembly/);
    await page.goto("/");
    const text = page.getByText(/WebAssembly/);
    await text.filter({ visible: true }).first().waitFor();
  },
  { init: () => delete globalThis.WebAssembly },
);

siteTest("a program that does not arrive: the page says so", async ({ page, problems }) => {
  problems.allow(/Failed to load resource|net::ERR_FAILED/);
  problems.allow(/Failed to fetch|TypeError|error/i);
  await page.route((url) => url.pathname.endsWith(".wasm"), (route) => route.abort());
  await page.goto("/");
  await page.getByText(/did not load|could not|try again|reload/i).filter({ visible: true }).first().waitFor();
});
