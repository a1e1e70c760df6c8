// How long the page keeps its thread to itself: measured in the processor's time, so that a busy machine changes little.

import { browser } from "./browser.mjs";

/** The longest a page may keep its thread to itself, in milliseconds. */
export const LONGEST = 50;

/** A task was longer than that. What else the machine does adds to it, so `timed` tests have further turns for this alone. */
export class TooLong extends Error {}

/** Holds that none of these times, longest first, is over `LONGEST`. */
export function assertShort(times, what) {
  if (times[0] > LONGEST) throw new TooLong(`${what}: ${times.slice(0, 6)} ms, ${LONGEST} at most`);
}

/** Runs `act` and returns the processor time of every task of `page`'s main thread, in milliseconds, longest first. */
export async function tasks(page, act) {
  const running = await browser();
  await running.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] });
  await act();
  const { traceEvents } = JSON.parse(await running.stopTracing());
  const main = traceEvents.filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain").map(({ pid, tid }) => `${pid}:${tid}`);
  const times = traceEvents
    .filter(({ name, tdur, pid, tid }) => /RunTask$/.test(name) && tdur !== undefined && main.includes(`${pid}:${tid}`))
    .map(({ tdur }) => tdur / 1000);
  if (times.length === 0) throw new Error("the trace holds no task");
  return times.sort((one, other) => other - one);
}
