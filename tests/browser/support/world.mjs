// A test of the site: its own server, its own browser context, and the guards that hold in every test.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { browser } from "./browser.mjs";
import { eventually } from "./eventually.mjs";
import { Problems, judgeRequests, watch } from "./guard.mjs";
import { builtSite } from "./paths.mjs";
import { QUIET } from "./seed.mjs";
import { serve } from "./server.mjs";
import { Site } from "./site.mjs";
import { TooLong } from "./tasks.mjs";

/** How long a condition may take to come true on a busy machine, in milliseconds. */
export const PATIENCE = Number(process.env.ROLEFIT_PATIENCE ?? 15_000);

/** How many turns a test of how long a page takes has: a program that is too slow is so in each. */
const TURNS = 5;

const VIEWPORT = { width: 1280, height: 800 };

/** What a new page is told of its reader's device. */
const DEVICE = { media: null, colorScheme: "light", reducedMotion: "no-preference", forcedColors: "none", contrast: "no-preference" };

/**
 * Declares a test. Its world is empty: a blank page, nothing stored, no request yet. The browser context and the page
 * behind it are those of the file's other tests, put in order again: new processes and compiling the program anew took
 * half the time of all tests. `fresh`, `context`, `init` and `timed` ask for their own.
 * @param {string} name what must hold
 * @param {(world: World) => Promise<void>} run
 * @param {{ folder?: string, context?: import("playwright-core").BrowserContextOptions, fresh?: boolean, skip?: string | false,
 *   timed?: boolean, init?: () => void, judge?: boolean, pseudo?: boolean }} options `init` runs in each page before the
 *   site's own scripts; `fresh` is for tests of what is fetched: nothing is in the browser's cache; `timed` is for those
 *   of how long a page takes: no other test's program is compiled already, nor its memory to be tidied away, and the best of
 *   five turns counts;
 *   `judge: false` leaves the requests to the test
 */
export function siteTest(name, run, options = {}) {
  const turn = async (t) => {
    const alone = options.fresh || options.context;
    const again = !options.init && !options.timed;
    const world = await openWorld(alone ? options : { ...options, desk: await desk(builtSite(options.folder), { again }) });
    let passed = false;
    try {
      await run({ ...world, t });
      passed = true;
    } catch (error) {
      await describe(error, world, name);
      throw error;
    } finally {
      await world.close({ again: again && passed });
    }
    if (options.judge !== false) {
      // A file asked for just before the page closed may still be on its way from the disk; one that never comes is judged.
      const answered = () => world.server.requests.every(({ status }) => status !== 0);
      await eventually("every request answered", answered, 2_000).catch(() => {});
      judgeRequests(world.server.requests, world.problems);
    }
    world.problems.check();
  };
  test(name, { skip: options.skip || false, timeout: 90_000 }, async (t) => {
    for (let left = options.timed ? TURNS - 1 : 0; left > 0; left -= 1) {
      try {
        return await turn(t);
      } catch (error) {
        // Whatever else the machine did, it only took time: another turn, on a new page. Anything else is no matter of turns.
        if (!(error instanceof TooLong)) throw error;
      }
    }
    await turn(t);
  });
}

/** A server with a browser context of its own. Problems are those of whoever works there now. */
async function makeDesk(server, { settings = {}, makeContext } = {}) {
  const worker = { problems: new Problems() };
  const proxy = { server: server.origin, bypass: new URL(server.origin).host };
  const all = { viewport: VIEWPORT, baseURL: server.origin, proxy, ...settings };
  const context = makeContext ? await makeContext(all) : await (await browser()).newContext(all);
  context.setDefaultTimeout(PATIENCE);
  await watch(context, { add: (message) => worker.problems.add(message) });
  return { server, context, worker, pages: () => context.pages() };
}

/** The desks that tests share, by the site they serve. */
const desks = new Map();

/** The shared desk for the site in `folder`, cleared of whatever the last test left; with `again`, its page may be the
 * one that another test has left in order. */
export async function desk(folder, { again = false } = {}) {
  if (!desks.has(folder)) {
    const made = await makeDesk(await serve(folder));
    // It stays open, blank: with its last page a context gives up the process that shows its pages.
    const keeper = await made.context.newPage();
    desks.set(folder, { ...made, pages: () => made.context.pages().filter((page) => page !== keeper) });
  }
  const shared = desks.get(folder);
  const { server, context, worker } = shared;
  const used = again ? worker.idle : undefined;
  worker.idle = undefined;
  // A page that is not idle was left by a test that ran out of time.
  await Promise.all(shared.pages().map((page) => page !== used && page.close()));
  worker.problems = new Problems();
  const page = used ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  if (used) {
    await page.evaluate(() => sessionStorage.clear());
    await session.send("Page.resetNavigationHistory");
  }
  await session.send("Storage.clearDataForOrigin", { origin: server.origin, storageTypes: "all" });
  await session.detach();
  server.forget();
  return { ...shared, page };
}

/** Leaves `page` as another test may find it: the last one's program gone, nothing pointed at, nothing held up. */
async function putInOrder(page) {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.goto(QUIET);
  await page.emulateMedia(DEVICE);
  await page.setViewportSize(VIEWPORT);
  await page.mouse.move(-1, -1);
}

after(async () => {
  for (const { server, context } of desks.values()) {
    await context.close().catch(() => {});
    await server.close();
  }
});

/** A server, a context and the page objects, outside `siteTest` for tests that need several. A `server` or `desk` that is
 * given is used and left as it is. */
export async function openWorld({ folder, context: settings = {}, init, makeContext, server: given, desk: shared, pseudo } = {}) {
  const desk = shared ?? (await makeDesk(given ?? (await serve(builtSite(folder))), { settings, makeContext }));
  const { server, context, worker } = desk;
  const newPage = async (made) => {
    const page = made ?? (await context.newPage());
    if (init) await page.addInitScript(init);
    return page;
  };
  const page = await newPage(shared?.page);
  const downloads = await mkdtemp(join(tmpdir(), "rolefit-browser-"));
  return {
    server,
    problems: worker.problems,
    context,
    page,
    site: new Site(page, downloads, { pseudo }),
    /** One more tab on the same storage. */
    tab: async () => new Site(await newPage(), downloads, { pseudo }),
    /** With `again`, the shared desk's page stays for another test. */
    close: async ({ again = false } = {}) => {
      // A round trip: whatever a page reported before this has arrived after it.
      for (const open of desk.pages()) await open.evaluate(() => {}).catch(() => {});
      if (!shared) await context.close().catch(() => {});
      else {
        const kept = again && !page.isClosed();
        await Promise.all(desk.pages().map((open) => (kept && open === page ? putInOrder(page) : open.close().catch(() => {}))));
        if (kept) worker.idle = page;
      }
      if (!shared && !given) await server.close();
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
