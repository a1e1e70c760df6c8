// Storage that fails: the page says so, offers a copy, and goes on.

import assert from "node:assert/strict";

import { fileOf, profileOf } from "./support/people.mjs";
import { siteTest } from "./support/world.mjs";

/** Ways in which IndexedDB fails; each runs in the page before the site. */
const FAILURES = {
  "is missing": () => Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
  "is forbidden": () =>
    Object.defineProperty(globalThis, "indexedDB", {
      get() {
        throw new DOMException("denied", "SecurityError");
      },
    }),
  "refuses to open": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "InvalidStateError");
    };
  },
  "fails to open": () => {
    // The request's error event comes late, as in the private windows of some browsers.
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name) {
      const request = open.call(this, name, 1 << 30);
      request.addEventListener("upgradeneeded", () => request.transaction.abort());
      return request;
    };
  },
  "is full": () => {
    const full = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
    IDBObjectStore.prototype.put = full;
    IDBObjectStore.prototype.add = full;
  },
  "aborts every write": () => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (stores, mode, ...rest) {
      const opened = transaction.call(this, stores, mode, ...rest);
      if (mode === "readwrite") setTimeout(() => { try { opened.abort(); } catch {} });
      return opened;
    };
  },
};

for (const [how, init] of Object.entries(FAILURES)) {
  siteTest(
    `storage that ${how}: "Not saved", a copy to download, and the questions go on`,
    async ({ site }) => {
      await site.open("#/");
      const person = profileOf("cto_clear");
      const question = await site.question();
      const given = await site.give(question, person);
      await site.next(question);
      await site.notSaved.waitFor();
      assert.equal(await site.savedNote.count(), 0, "says both");
      const copy = JSON.parse(await site.downloadCopy());
      assert.deepEqual({ ...copy.answers, ...copy.pairs }, given);
      const second = await site.question();
      Object.assign(given, await site.give(second, person));
      await site.next(second);
      await site.link("Result so far").click();
      await site.result.settled();
      const more = JSON.parse(await site.downloadCopy());
      assert.deepEqual({ ...more.answers, ...more.pairs }, given);
    },
    { init },
  );
}

siteTest("answers that could not be saved stay, whichever profile is to be opened instead", async ({ site, page }) => {
  const person = profileOf("cto_clear");
  await site.open("#/files");
  await site.files.importProfile(fileOf("too_early"));
  await site.files.create();
  await site.open("#/you");
  await page.evaluate(() => {
    globalThis.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  const question = await site.question();
  const given = await site.give(question, person);
  await site.next(question);
  await site.notSaved.waitFor();
  await site.open("#/files");
  const stays = site.alert.filter({ hasText: "The profile that is open now is not saved yet" });
  const stillThere = async (how) => {
    await stays.waitFor();
    const { answers, pairs } = JSON.parse(await site.files.exportProfile());
    assert.deepEqual({ ...answers, ...pairs }, given, how);
  };
  const other = site.button(`Open ${profileOf("too_early").label}`);
  await other.click();
  await stillThere("another profile opened");
  await site.button("New profile").click();
  await stillThere("a new profile opened");
  await site.open("#/");
  await site.open("#/files");
  await stays.waitFor({ state: "detached" });
  await site.files.choose(fileOf("either"));
  await site.button("Keep as a new profile").click();
  await stillThere("an import opened");

  await page.evaluate(() => (IDBObjectStore.prototype.put = globalThis.put));
  await site.files.use(profileOf("too_early").label);
  assert.equal(await site.notSaved.count(), 0, "saved, and still said not to be");
  await page.reload();
  await site.ready();
  await site.files.use("Profile 2");
  const { answers, pairs } = JSON.parse(await site.files.exportProfile());
  assert.deepEqual({ ...answers, ...pairs }, given, "not stored before the other profile opened");
});
