// Nothing on the screen is written into the code: built with the pseudo-language, every text and every accessible name
// of every page is pseudo text, in brackets.

import assert from "node:assert/strict";

import { DIST_PSEUDO } from "./support/paths.mjs";
import { TYPED } from "./support/people.mjs";
import { siteTest } from "./support/world.mjs";
import { STATES } from "./support/states.mjs";
import { plainTexts } from "./support/texts.mjs";

const options = {
  folder: DIST_PSEUDO ?? undefined,
  pseudo: true,
  skip: DIST_PSEUDO ? false : "no pseudo-language build: set ROLEFIT_DIST_PSEUDO",
};

for (const state of STATES.filter(({ written }) => !written)) {
  siteTest(
    `pseudo-language: ${state.name}`,
    async ({ site, problems }) => {
      if (state.allow) problems.allow(state.allow);
      await state.reach(site);
      assert.deepEqual(await plainTexts(site.page, TYPED), []);
    },
    { ...options, ...state.options },
  );
}
