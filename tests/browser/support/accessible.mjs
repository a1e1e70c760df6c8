// What makes a state one that everyone can use.

import assert from "node:assert/strict";

import { complaints } from "./axe.mjs";
import { clipped, overflow, smallTargets, spaceText } from "./looks.mjs";
import { siteTest } from "./world.mjs";

/** Declares a test for each of these states: it is clean for axe in both colour schemes, reflows at 320 px, keeps its text
 * under a reader's own spacing, and has targets large enough to hit. */
export function accessible(states) {
  for (const state of states) {
    siteTest(
      `accessible: ${state.name}`,
      async ({ site, page, problems }) => {
        if (state.allow) problems.allow(state.allow);
        await state.reach(site);

        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          assert.deepEqual(await complaints(page), [], colorScheme);
        }

        assert.deepEqual(await smallTargets(page), [], "targets at 1280 px");
        await page.setViewportSize({ width: 320, height: 640 });
        assert.deepEqual(await overflow(page), [], "sideways scrolling at 320 px");
        assert.deepEqual(await smallTargets(page), [], "targets at 320 px");
        await spaceText(page);
        assert.deepEqual(await overflow(page), [], "sideways scrolling at 320 px with wide text");
        assert.deepEqual(await clipped(page), [], "text cut off with wide spacing");
      },
      state.options,
    );
  }
}
