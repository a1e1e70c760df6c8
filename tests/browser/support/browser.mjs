// One browser for all tests of a file, closed when the file is done.

import { after } from "node:test";
import { chromium } from "playwright-core";

import { chromiumPath } from "./paths.mjs";

/** Quiet flags: no sandbox (containers), and none of the browser's own traffic. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // The browser would ask its maker how to fill a form in.
  "--disable-features=AutofillServerCommunication",
];

let running;

/** The browser, started at the first call. */
export function browser() {
  running ??= chromium.launch({ executablePath: chromiumPath(), headless: true, args: FLAGS });
  return running;
}

after(async () => {
  if (running) await (await running).close();
});

/**
 * A browser with a profile folder of its own, which stays when the browser is killed with `kill()`. With such a folder
 * the browser has errands of its own: they must not reach the recording server as if a page had sent them.
 */
export async function persistent(folder, { proxy: _, ...options } = {}) {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: chromiumPath(),
    headless: true,
    args: [...FLAGS, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
    ...options,
  });
  const pid = await browserPid(context);
  return {
    context,
    /** Ends the browser's process at once, without any chance to write or say goodbye. */
    kill: async () => {
      const closed = new Promise((done) => context.once("close", done));
      process.kill(pid, "SIGKILL");
      await closed;
    },
  };
}

async function browserPid(context) {
  const session = await context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.find((process) => process.type === "browser").id;
}
