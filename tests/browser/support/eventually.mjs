// Waiting for a condition outside the page.

import { setTimeout as pause } from "node:timers/promises";

/** Asks `condition` again and again until it gives something true, which is returned; throws after `patience` ms. */
export async function eventually(what, condition, patience = 15_000) {
  const end = Date.now() + patience;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await pause(20);
  }
}
