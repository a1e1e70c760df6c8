// Moving about by keyboard.

import assert from "node:assert/strict";

import { focused } from "./looks.mjs";

/** Presses Tab until what has the focus satisfies `wanted`; every stop on the way must be visible. */
export async function tabTo(page, what, wanted) {
  const stops = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (!stop) continue;
    stops.push(stop.text);
    assert.ok(stop.seen, `the focus cannot be seen on ${stop.tag} "${stop.text}"`);
    assert.ok(stop.inView, `the focus is out of view on ${stop.tag} "${stop.text}"`);
    if (wanted(stop)) return stop;
  }
  throw new Error(`Tab never reaches ${what}; it stops at ${JSON.stringify(stops)}`);
}

/** Presses Tab until the focus has left the page at its end twice; every stop, once. Each must be visible and have a name. */
export async function everyStop(page, route) {
  const stops = new Set();
  let outside = 0;
  for (let presses = 0; presses < 400 && outside < 2; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    if (!stop) {
      outside += 1;
      continue;
    }
    stops.add(`${stop.tag}: ${stop.text}`);
    assert.ok(stop.seen, `${route}: the focus cannot be seen on ${stop.tag} "${stop.text}"`);
    assert.ok(stop.inView, `${route}: the focus is out of view on ${stop.tag} "${stop.text}"`);
    assert.ok(stop.text.length > 0, `${route}: a stop without a name: ${stop.tag}`);
  }
  assert.equal(outside, 2, `${route}: Tab does not come to the end of the page`);
  return stops;
}
