// The browser and the command line agree to the byte, for every person of the fixtures.

import assert from "node:assert/strict";

import { rolefit } from "./support/cli.mjs";
import { COMPANY_NAMES, NAMES, companyFile, companyOf, expectedOf, fileOf, profileOf } from "./support/people.mjs";
import { siteTest } from "./support/world.mjs";

siteTest("every person's assessment is the same from browser and command line", async ({ site, t }) => {
  await site.open("#/files");
  for (const name of NAMES) {
    await t.test(name, async () => {
      await site.files.importProfile(fileOf(name));
      const fromBrowser = await site.files.exportAssessment();
      const native = await rolefit("assess", fileOf(name));
      assert.equal(fromBrowser.toString(), native.toString());
      assert.deepEqual(fromBrowser, native);
      assert.deepEqual(JSON.parse(fromBrowser).profile, profileOf(name));
      assert.equal(JSON.parse(fromBrowser).seat.verdict, expectedOf(name).verdict);
    });
  }
});

siteTest("the same person gives the same bytes again, also after a reload", async ({ site, page }) => {
  await site.open("#/files");
  await site.files.importProfile(fileOf("sample_letter"));
  const first = await site.files.exportAssessment();
  const second = await site.files.exportAssessment();
  assert.deepEqual(second, first);
  await page.reload();
  await site.ready();
  assert.deepEqual(await site.files.exportAssessment(), first);
});

/** A company's profile with nothing left unsaid, and lists that stand for sets in one order. */
function inFull({ facts = {}, intakes = [], ...profile }) {
  const sorted = (value) => (Array.isArray(value) ? value.toSorted() : value);
  return {
    ...{ answers: {}, pairs: {}, blocks: {}, wants: {}, later: {}, points: {}, costs: {} },
    ...profile,
    facts: Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, sorted(value)])),
    intakes: intakes.map((intake) => ({ answers: {}, pairs: {}, blocks: {}, ...intake })),
  };
}

siteTest("every company's profile comes out as it went in", async ({ site, t }) => {
  await site.open("#/files");
  for (const name of COMPANY_NAMES) {
    await t.test(name, async () => {
      await site.files.importProfile(companyFile(name));
      assert.deepEqual(inFull(JSON.parse(await site.files.exportProfile())), inFull(companyOf(name)));
    });
  }
});
