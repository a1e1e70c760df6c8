// When something inside breaks: stored data nobody can read, data of a later version, a panic.

import assert from "node:assert/strict";

import { profileOf } from "./support/people.mjs";
import { QUIET, seed } from "./support/seed.mjs";
import { siteTest } from "./support/world.mjs";
import { breakProgram } from "./support/states.mjs";

/** Runs in the page: opens the site's database as it is. */
const openDatabase = () => {
  globalThis.openRolefit = (version) =>
    new Promise((done, fail) => {
      const request = indexedDB.open("rolefit", version);
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(request.error);
      request.onblocked = () => fail(new Error("blocked"));
    });
};

const damage = {
  "a level of 99": { value: 99 },
  "a level of 1.5": { value: 1.5 },
  "text for a level": { value: "<b>4</b>" },
  "no value": { value: undefined },
  "a date for a place": { value: 3, place: new Date(0) },
};

siteTest(
  "stored rows that cannot be read are set aside and offered, the rest is kept",
  async ({ site, page }) => {
    const person = profileOf("cto_partial");
    await seed(page, profileOf("cto_partial"));
    const broken = await page.evaluate(async (values) => {
      const db = await globalThis.openRolefit();
      const store = db.transaction("answers", "readwrite").objectStore("answers");
      const rows = await new Promise((done) => (store.getAll().onsuccess = (event) => done(event.target.result)));
      const items = rows.filter((row) => !row.question.startsWith("pair_")).slice(0, values.length);
      items.forEach((row, i) => store.put({ ...row, ...values[i] }));
      await new Promise((done) => (store.transaction.oncomplete = done));
      db.close();
      return items.map((row) => row.question);
    }, Object.values(damage));
    await site.open("#/files");
    await site.headline("Set aside", 2).waitFor();
    const kept = JSON.parse(await site.files.exportProfile());
    const readable = Object.entries(person.answers).filter(([id]) => !broken.includes(id) || kept.answers[id] === person.answers[id]);
    assert.deepEqual(kept.answers, Object.fromEntries(readable));
    assert.deepEqual(kept.pairs, person.pairs);
    const aside = (await site.download(() => site.button("Download what was set aside").click())).toString();
    for (const id of broken) if (!(id in kept.answers)) assert.ok(aside.includes(id), `${id} is neither kept nor set aside`);
    assert.ok(aside.includes("<b>4</b>"), "what was stored is not in the file");
  },
  { init: openDatabase },
);

siteTest(
  "a profile row that cannot be read keeps its answers",
  async ({ site, page }) => {
    await seed(page, profileOf("too_early"));
    await page.evaluate(async () => {
      const db = await globalThis.openRolefit();
      const store = db.transaction("profiles", "readwrite").objectStore("profiles");
      const rows = await new Promise((done) => (store.getAll().onsuccess = (event) => done(event.target.result)));
      for (const row of rows) store.put({ id: row.id, label: 17, nonsense: [new Date(0), NaN] });
      await new Promise((done) => (store.transaction.oncomplete = done));
      db.close();
    });
    await site.open("#/files");
    assert.equal((await site.files.profiles()).length, 1);
    const { answers, pairs } = JSON.parse(await site.files.exportProfile());
    assert.deepEqual({ answers, pairs }, { answers: profileOf("too_early").answers, pairs: profileOf("too_early").pairs });
    await site.headline("Set aside", 2).waitFor();
    const aside = await site.download(() => site.button("Download what was set aside").click());
    assert.match(aside.toString(), /17/);
  },
  { init: openDatabase },
);

siteTest(
  "data of a later version is left alone, and the page says so",
  async ({ site, page }) => {
    await seed(page, profileOf("too_early"));
    await page.evaluate(async () => (await globalThis.openRolefit(99)).close());
    await site.open("#/");
    await site.notSaved.waitFor();
    assert.match(await site.notSaved.innerText(), /newer version/);
    const question = await site.question();
    await site.give(question, profileOf("cto_clear"));
    await site.next(question);
    await page.goto(QUIET);
    const [version, rows] = await page.evaluate(async () => {
      const db = await globalThis.openRolefit();
      const all = db.transaction("answers").objectStore("answers").getAll();
      return [db.version, (await new Promise((done) => (all.onsuccess = () => done(all.result)))).length];
    });
    assert.deepEqual([version, rows], [99, 6]);
  },
  { init: openDatabase },
);

siteTest(
  "a failure of the program: the page says so, and the stored answers can be fetched without it",
  async ({ site, page, problems }) => {
    problems.allow(/panicked|unreachable|RuntimeError/);
    await seed(page, profileOf("too_early"));
    await site.open("#/you");
    const given = await site.answer(profileOf("cto_clear"), { count: 2 });
    await breakProgram(site);
    assert.match(await site.main.innerText(), /answer it called saved is stored/);
    await site.link("Download your answers without the page").click();
    await page.waitForURL(/rescue\.html/);
    const file = (await site.download(() => page.getByRole("button", { name: "Download what is stored" }).click())).toString();
    for (const id of Object.keys(given)) assert.ok(file.includes(id), `${id} is not in the file`);
    await page.goto("/");
    await site.ready();
    await site.link("Continue, 8 answered").waitFor();
  },
);

siteTest("the rescue page says when nothing is stored", async ({ site, page }) => {
  await page.goto("/rescue.html");
  await page.getByRole("button", { name: "Download what is stored" }).click();
  await page.getByText("Nothing is stored in this browser.").waitFor();
  assert.equal(await site.page.evaluate(async () => (await indexedDB.databases()).length), 0, "looking made a database");
});
