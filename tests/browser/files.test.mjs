// Files: what is exported can be deleted, brought back and checked, and a changed file is found out.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";

import { rolefit } from "./support/cli.mjs";
import { fileOf, profileOf } from "./support/people.mjs";
import { siteTest } from "./support/site-test.mjs";

siteTest("export, delete all, import: identical result", async ({ site, page }) => {
  await site.open("#/files");
  await site.files.importProfile(fileOf("cto_partial"));
  const profile = await site.files.exportProfile();
  const before = await site.files.exportAssessment();
  await site.files.deleteAll();
  assert.deepEqual(await site.files.profiles(), []);
  await page.reload();
  await site.ready();
  assert.deepEqual(await site.files.profiles(), [], "deleted, and back after a reload");
  await site.files.importProfile({ name: "back.json", buffer: profile });
  const after = await site.files.exportAssessment();
  assert.deepEqual(after, before);
  assert.deepEqual(JSON.parse(profile), profileOf("cto_partial"));
});

siteTest("delete all asks first, and leaves nothing in the browser's storage", async ({ site, page }) => {
  await site.open("#/files");
  await site.files.importProfile(fileOf("too_early"));
  await site.files.askDeleteAll();
  await site.files.keepAll();
  assert.equal((await site.files.profiles()).length, 1);
  await site.files.deleteAll();
  const left = await page.evaluate(async () => {
    const rows = [];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise((done, fail) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store).getAll();
        rows.push(...(await new Promise((done) => (all.onsuccess = () => done(all.result)))));
      }
      db.close();
    }
    return { rows, local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie };
  });
  const text = JSON.stringify(left);
  for (const trace of ["Six answers", "technology_bets", "pair_look_back"]) {
    assert.ok(!text.includes(trace), `${trace} is still stored: ${text}`);
  }
  assert.equal(left.cookie, "");
});

siteTest("an assessment verifies; a tampered one does not, and says so", async ({ site }) => {
  await site.open("#/files");
  const honest = await rolefit("assess", fileOf("vpe_clear"));
  assert.match(await site.files.verify({ name: "honest.json", buffer: honest }), /agree|verified|matches|same/i);

  const changed = JSON.parse(honest);
  changed.seat.verdict = "cto";
  const verdict = await site.files.verify({ name: "verdict.json", buffer: Buffer.from(JSON.stringify(changed)) });
  assert.match(verdict, /differ|does not|changed|not match/i);
  assert.doesNotMatch(verdict, /verified|agrees/i);

  const answer = JSON.parse(honest);
  const [id] = Object.keys(answer.profile.answers);
  answer.profile.answers[id] = (answer.profile.answers[id] + 1) % 5;
  const tampered = await site.files.verify({ name: "answer.json", buffer: Buffer.from(JSON.stringify(answer)) });
  assert.match(tampered, /differ|does not|changed|not match/i);

  assert.deepEqual(await site.files.profiles(), [], "verifying must not import");
});
