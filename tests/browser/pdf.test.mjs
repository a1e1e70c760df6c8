// PDFs: what takes them apart comes with the first one, reads what their text says, and refuses the rest without a loss.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

import { rolefit } from "./support/cli.mjs";
import { CV } from "./support/documents.mjs";
import { eventually } from "./support/eventually.mjs";
import { ROOT } from "./support/paths.mjs";
import { paste, pdf } from "./support/reading-states.mjs";
import { assertShort, tasks } from "./support/tasks.mjs";
import { siteTest } from "./support/world.mjs";

const freshTest = (name, run, options) => siteTest(name, run, { ...options, fresh: true });

const chosen = (site) => site.page.locator("input[type=file]");
const scripts = (server) => server.paths().filter((path) => path.endsWith("/pdf.js"));
/** What is proposed: each with its state. */
const proposed = async (site) => {
  await site.page.locator("#proposed").waitFor();
  return site.main.getByRole("listitem").getByRole("button").allInnerTexts();
};
/** The quotes marked in the document. */
const quotes = (site) => site.page.locator(".paper-text").getByRole("link").allInnerTexts();
const flat = (texts) => texts.join(" ").replace(/\s+/g, " ");

freshTest("a PDF proposes what its text does; what reads it is fetched once, when a PDF is chosen", async ({ site, page, server }) => {
  await paste(site, "#/you/document", CV);
  const [pasted, marked] = [await proposed(site), await quotes(site)];
  await site.button("Put it away and read another").click();
  await chosen(site).setInputFiles({ name: "cv.txt", mimeType: "text/plain", buffer: Buffer.from(CV) });
  assert.deepEqual(await proposed(site), pasted);
  assert.deepEqual(scripts(server), [], "other documents do not need it");
  await site.button("Put it away and read another").click();
  await chosen(site).setInputFiles(await pdf("cv"));
  assert.deepEqual(await proposed(site), pasted);
  assert.equal(flat(await quotes(site)), flat(marked), "parted words and lines are whole again");
  assert.match(await page.locator(".paper-text").innerText(), /name left out/);
  assert.equal(scripts(server).length, 1);
});

for (const name of ["cv", "columns", "printed"]) {
  siteTest(`screen and terminal read ${name}.pdf alike`, async ({ site }) => {
    await site.open("#/you/document");
    await chosen(site).setInputFiles(await pdf(name));
    const names = await proposed(site);
    const reading = JSON.parse(await rolefit("read", "--kind", "cv", `fixtures/pdf/${name}.pdf`));
    assert.equal(names.length, reading.evidence.length + reading.facts.length, flat(names));
    const marked = flat(await quotes(site));
    for (const { quote } of reading.evidence) assert.ok(marked.includes(quote.replace(/\s+/g, " ")), `${quote} in ${marked}`);
  });
}

siteTest("what cannot be read says why, and what was there stays", async ({ site, page }) => {
  await paste(site, "#/you/document", CV);
  await site.button("Confirm").first().click();
  await site.saved();
  await site.button("Put it away and read another").click();
  const stored = () =>
    page.evaluate(async () => {
      const [{ name }] = await indexedDB.databases();
      const database = await new Promise((done) => (indexedDB.open(name).onsuccess = ({ target }) => done(target.result)));
      const all = [...database.objectStoreNames].map(
        (store) => new Promise((done) => (database.transaction(store).objectStore(store).getAll().onsuccess = ({ target }) => done([store, target.result]))),
      );
      const found = JSON.stringify([await Promise.all(all), { ...sessionStorage }]);
      database.close();
      return found;
    });
  const before = await stored();
  await site.main.getByRole("textbox").fill("Half a sentence");
  const whole = await readFile(`${ROOT}/fixtures/pdf/cv.pdf`);
  const broken = { name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(3_000, 255)]) };
  for (const [file, said] of [
    [await pdf("locked"), "The file is locked with a password"],
    [await pdf("scan"), "There is no text in the file"],
    [broken, "The file is broken"],
    [await pdf("many"), "The PDF has too many pages"],
    [{ ...broken, buffer: Buffer.concat([whole, Buffer.alloc(10 << 20, 32)]) }, "The file is too large"],
  ]) {
    await chosen(site).setInputFiles(file);
    await site.alert.filter({ hasText: said }).waitFor();
    assert.equal(await site.main.getByRole("textbox").inputValue(), "Half a sentence");
    assert.equal(await stored(), before, said);
  }
});

siteTest("a PDF that unpacks to far more than it is ends with a message, and another can be read", async ({ site }) => {
  await site.open("#/you/document");
  await chosen(site).setInputFiles(await pdf("bomb"));
  // A quick machine comes to the end of the spaces; a slow one is stopped.
  await site.alert.filter({ hasText: /The file takes too long to open|There is no text in the file/ }).waitFor({ timeout: 60_000 });
  await chosen(site).setInputFiles(await pdf("cv"));
  assert.ok((await proposed(site)).length > 0);
});

siteTest("an ad as a PDF is checked like any ad", async ({ site, page }) => {
  await site.open("#/hiring/ad");
  await chosen(site).setInputFiles(await pdf("cv"));
  await page.getByText("Read from your ad, unconfirmed").waitFor();
});

siteTest("what reads PDFs does not come: the page says so, and a second try works", async ({ site, page, problems }) => {
  problems.allow(/Failed to load resource|net::ERR_FAILED|Failed to fetch/);
  await site.open("#/you/document");
  await page.route((url) => url.pathname.endsWith("/pdf.js"), (request) => request.abort());
  await chosen(site).setInputFiles(await pdf("cv"));
  await site.alert.filter({ hasText: "What opens files did not load" }).waitFor();
  await page.unrouteAll();
  await chosen(site).setInputFiles(await pdf("cv"));
  assert.ok((await proposed(site)).length > 0);
});

siteTest("a file that is cut or was changed is read or refused", async ({ site, page }) => {
  await site.open("#/you/document");
  const whole = await readFile(`${ROOT}/fixtures/pdf/cv.pdf`);
  const files = [];
  for (let at = 9; at < whole.length; at += 113) {
    const changed = Buffer.from(whole);
    changed[at] ^= 1 << (at % 8);
    files.push(whole.subarray(0, at), changed);
  }
  for (const buffer of files) {
    await site.open("#/you");
    await site.open("#/you/document");
    const another = site.button("Put it away and read another");
    if (await another.isVisible()) await another.click();
    await chosen(site).setInputFiles({ name: "cv.pdf", mimeType: "application/pdf", buffer: Buffer.from(buffer) });
    await site.alert.or(page.locator("#proposed")).first().waitFor();
  }
});

siteTest("a long PDF shows how far it is and holds the page up for no more than 50 ms", async ({ site, page }) => {
  await site.open("#/you/document");
  await chosen(site).setInputFiles(await pdf("cv"));
  await proposed(site);
  await site.button("Put it away and read another").click();
  const file = await pdf("long");
  const reading = await tasks(page, async () => {
    await chosen(site).setInputFiles(file);
    const bar = page.getByRole("progressbar", { includeHidden: true });
    await eventually("a page in hand", async () => (await bar.count()) > 0);
    await page.locator("#proposed").waitFor();
  });
  assertShort(reading, "reading");
}, { timed: true });
