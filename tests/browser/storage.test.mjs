// Storage that fails: the page says so, offers a copy, and goes on.

import assert from "node:assert/strict";

import { CANDIDATES, companyOf, fileOf, profileOf, shortlisted } from "./support/people.mjs";
import { seed } from "./support/seed.mjs";
import { openWorld, siteTest } from "./support/world.mjs";

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

/** What is stored of the one company, by key. */
const rows = (page) =>
  page.evaluate(async () => {
    const asked = (request) => new Promise((done, fail) => ((request.onsuccess = () => done(request.result)), (request.onerror = fail)));
    const database = await asked(indexedDB.open("rolefit"));
    const all = await asked(database.transaction("answers").objectStore("answers").getAll());
    database.close();
    return Object.fromEntries(all.filter(({ value }) => value !== null).map(({ question, value }) => [question, value]).sort());
  });

/** One of everything that a company keeps under keys of its own. */
const COMPANY = companyOf("cto_title_vpe_work_freight");
const [asked] = Object.keys(COMPANY.answers);
const DECISION = { person: "Ines", decided: "invite", reason: "Has hired at this size.", by: "Board", date: "2026-03-31", shown: { evidence: "own_word" } };
const OWN = {
  [`later:${asked}`]: 3,
  "points:strategy": 20,
  "cost:full_time_cost": 250000,
  "intake:1": "Board",
  [`intake:1:${asked}`]: "2",
  "gate:answers/technology_bets": '{"at_least":3}',
  "brief:pay": "00ab12cd34ef5678\nWe pay “well”.\n\n- Ask.",
  "panel:board_member": "in",
  "panel:board_member:name": "Mia Roth",
  "decision:1-00000-f:0001": JSON.stringify(DECISION),
  ...shortlisted(CANDIDATES.slice(0, 2)),
};

siteTest("a company’s copy holds all that was typed, and an import elsewhere brings all of it back", async ({ site, page, server }) => {
  await seed(page, COMPANY, OWN);
  const before = await rows(page);
  await site.open("#/hiring/brief");
  await site.headline("The next 18 months", 2).waitFor();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await page.locator("#edit-outlook").click();
  await page.locator("#words-outlook").fill("A board seat,\nin time.");
  await page.locator("#words-outlook").blur();
  await site.notSaved.waitFor();
  assert.match(await site.read(site.notSaved), /the people of your shortlist with their ratings/, "says whose data is in it");
  const copy = await site.downloadCopy();

  const elsewhere = await openWorld({ server });
  try {
    const other = elsewhere.site;
    await other.open("#/files");
    await other.files.choose({ name: "rolefit-copy.json", mimeType: "application/json", buffer: copy });
    await other.files.preview.waitFor();
    assert.match(await other.read(other.main.locator(".preview")), /2 people, 1 decision/);
    await other.button("Keep as a new profile").click();
    await other.saved();
    const { "brief:outlook": typed, ...after } = await rows(elsewhere.page);
    assert.match(typed, /^[0-9a-f]{16}\nA board seat,\nin time\.$/);
    assert.deepEqual(after, before);
  } finally {
    await elsewhere.close();
  }
});

siteTest("a copy that is not whole is refused as any profile is", async ({ site }) => {
  await site.open("#/files");
  for (const broken of [
    { format: "rolefit.copy/1" },
    { format: "rolefit.copy/1", profile: { ...COMPANY, label: 7 }, rest: {} },
    { format: "rolefit.copy/2", profile: COMPANY, rest: {} },
  ]) {
    await site.files.importRefused({ name: "rolefit-copy.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(broken)) });
  }
});
