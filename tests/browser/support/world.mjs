// A test of the site: its own server, its own browser context, and the guards that hold in every test.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { browser } from "./browser.mjs";
import { Problems, judgeRequests, watch } from "./guard.mjs";
import { builtSite } from "./paths.mjs";
import { serve } from "./server.mjs";
import { Site } from "./site.mjs";

/** How long a condition may take to come true on a busy machine, in milliseconds. */
export const PATIENCE = Number(process.env.ROLEFIT_PATIENCE ?? 15_000);

const VIEWPORT = { width: 1280, height: 800 };

/**
 * Declares a test.
 * @param {string} name what must hold
 * @param {(world: World) => Promise<void>} run
 * @param {{ folder?: string, context?: import("playwright-core").BrowserContextOptions, skip?: string | false,
 *   init?: () => void, judge?: boolean, pseudo?: boolean }} options `init` runs in each page before the site's own
 *   scripts; `judge: false` leaves the requests to the test
 */
export function siteTest(name, run, options = {}) {
  test(name, { skip: options.skip || false, timeout: 90_000 }, async (t) => {
    const world = await openWorld(options);
    try {
      await run({ ...world, t });
    } catch (error) {
      await describe(error, world, name);
      throw error;
    } finally {
      await world.close();
    }
    if (options.judge !== false) judgeRequests(world.server.requests, world.problems);
    world.problems.check();
  });
}

/** A server, a context and the page objects, outside `siteTest` for tests that need several. A `server` that is given
 * is used and left running. */
export async function openWorld({ folder, context: contextOptions = {}, init, makeContext, server: given, pseudo } = {}) {
  const server = given ?? (await serve(builtSite(folder)));
  const problems = new Problems();
  const settings = { viewport: VIEWPORT, baseURL: server.origin, proxy: { server: server.origin, bypass: new URL(server.origin).host }, ...contextOptions };
  const context = makeContext ? await makeContext(settings) : await (await browser()).newContext(settings);
  context.setDefaultTimeout(PATIENCE);
  await watch(context, problems);
  if (init) await context.addInitScript(init);
  const page = await context.newPage();
  const downloads = await mkdtemp(join(tmpdir(), "rolefit-browser-"));
  return {
    server,
    problems,
    context,
    page,
    site: new Site(page, downloads, { pseudo }),
    /** One more tab on the same storage. */
    tab: async () => new Site(await context.newPage(), downloads, { pseudo }),
    close: async () => {
      // A round trip: whatever a page reported before this has arrived after it.
      for (const open of context.pages()) await open.evaluate(() => {}).catch(() => {});
      await context.close().catch(() => {});
      if (!given) await server.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}

/** Adds to `error` what the page showed, and leaves a picture where `ROLEFIT_ARTIFACTS` says. */
async function describe(error, { page, problems }, name) {
  try {
    const all = (await page.locator("body").ariaSnapshot({ timeout: 2_000 })).split("\n");
    const seen = [...all.slice(0, 80), ...(all.length > 80 ? [`… and ${all.length - 80} lines more`] : [])].join("\n");
    const list = problems.list();
    // The report prints the stack, which holds the message as it was when the error was made.
    error.stack += `\n\nAt ${page.url()} the page showed:\n${seen}`;
    if (list.length > 0) error.stack += `\n\nProblems so far:\n- ${list.join("\n- ")}`;
    if (process.env.ROLEFIT_ARTIFACTS) {
      const file = join(process.env.ROLEFIT_ARTIFACTS, `${name.replace(/\W+/g, "-")}.png`);
      await writeFile(file, await page.screenshot({ fullPage: true, timeout: 5_000 }));
    }
  } catch {
    // the page is gone: the error itself has to do
  }
}
