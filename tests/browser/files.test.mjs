// Files: what is exported can be deleted, brought back and checked, and a changed file is found out.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { rolefit } from "./support/cli.mjs";
import { fileOf, profileOf } from "./support/people.mjs";
import { siteTest } from "./support/world.mjs";

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

siteTest("a result file verifies; a tampered one does not, and says where", async ({ site }) => {
  const same = "The file holds.";
  const differs = "differently.";
  const asFile = (value) => ({ name: "result.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(value)) });
  await site.open("#/files");
  const bytes = await rolefit("assess", fileOf("vpe_clear"));
  const honest = () => JSON.parse(bytes);
  await site.files.verify({ name: "honest.json", mimeType: "application/json", buffer: bytes }, same);

  const verdict = honest();
  verdict.seat.verdict = "cto";
  assert.match(await site.files.verify(asFile(verdict), differs), /verdict/);
  await site.files.verify(asFile(honest()), same);

  const lean = honest();
  lean.seat.lean += 0.01;
  assert.match(await site.files.verify(asFile(lean), differs), /lean/);
  await site.files.verify(asFile(honest()), same);

  const answer = honest();
  const [id] = Object.keys(answer.profile.answers);
  answer.profile.answers[id] = (answer.profile.answers[id] + 1) % 5;
  assert.match(await site.files.verify(asFile(answer), differs), /input_hash|hash/);
  await site.files.verify(asFile(honest()), same);

  const label = honest();
  label.profile.label = "Somebody else";
  await site.files.verify(asFile(label), differs);

  await site.files.verify({ name: "cut.json", mimeType: "application/json", buffer: bytes.subarray(0, 500) }, "could not be checked");
  await site.files.verify({ name: "profile.json", mimeType: "application/json", buffer: readFileSync(fileOf("either")) }, "could not be checked");
  assert.deepEqual(await site.files.profiles(), [], "checking must not import");
});

siteTest("the browser's own result file verifies, here and on the command line", async ({ site, t }) => {
  await site.open("#/files");
  await site.files.importProfile(fileOf("sample_letter"));
  const bytes = await site.files.exportAssessment();
  await site.files.verify({ name: "own.json", mimeType: "application/json", buffer: bytes }, "The file holds.");
  const folder = await mkdtemp(join(tmpdir(), "rolefit-verify-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, "own.json"), bytes);
  await rolefit("verify", join(folder, "own.json"));
});

siteTest("a preview closed without keeping changes nothing", async ({ site }) => {
  await site.open("#/files");
  await site.files.choose(fileOf("cto_partial"));
  await site.files.preview.waitFor();
  assert.match(await site.read(site.main), /CTO, fifteen answers/);
  await site.button("Close without keeping").click();
  await site.files.preview.waitFor({ state: "detached" });
  assert.deepEqual(await site.files.profiles(), []);
});
