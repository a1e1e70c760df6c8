// Files as people bring them: a Word file, files that lie, break off or hide something; a company's proposals.

import assert from "node:assert/strict";

import { AD, CV } from "./support/documents.mjs";
import { docx, parts, zip } from "./support/docx.mjs";
import { eventually } from "./support/eventually.mjs";
import { profileOf } from "./support/people.mjs";
import { confirmGroups, openLevels, paste } from "./support/reading-states.mjs";
import { seed } from "./support/seed.mjs";
import { stored } from "./support/stored.mjs";
import { siteTest } from "./support/world.mjs";

const card = (site) => site.main.getByRole("region").filter({ has: site.page.locator("#proposal") });
const counts = (site) => site.page.locator("#proposed");
const pick = (page, name, buffer) => page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });

siteTest("a Word file with a CV: its proposals, without the name", async ({ site, page }) => {
  await site.open("#/you/document");
  await pick(page, "cv.docx", docx(CV));
  await page.getByText("Read from your document, unconfirmed").waitFor();
  const text = await page.locator(".paper-text").innerText();
  assert.match(text, /Grew the engineering organisation from 18 to 65 engineers/);
  assert.doesNotMatch(text, /Jane|1979/);
  assert.ok(CV.includes(await card(site).getByRole("blockquote").innerText()));
  assert.match(await counts(site).innerText(), /^\d+ answers proposed/);
});

const whole = docx(CV);
const spaces = (mega) => Buffer.alloc(mega << 20, 32);
const HOSTILE = [
  { what: "a Word file that says it is small and is not", name: "cv.docx", bytes: () => zip([...parts([]).slice(0, 2), ["word/document.xml", spaces(64)]], 2_000), says: /too large|broken/ },
  { what: "a Word file that unpacks to 200 MB", name: "cv.docx", bytes: () => zip([...parts([]).slice(0, 2), ["word/document.xml", spaces(200)]]), says: /too large/ },
  { what: "half a Word file", name: "cv.docx", bytes: () => whole.subarray(0, whole.length >> 1), says: /broken/ },
  { what: "a Word file without its end", name: "cv.docx", bytes: () => whole.subarray(0, whole.length - 5), says: /broken/ },
  { what: "JSON a million levels deep", name: "resume.json", bytes: () => Buffer.from("[".repeat(1_000_000)), says: /broken|not read/ },
  { what: "a résumé with half a surrogate pair", name: "resume.json", bytes: () => Buffer.from('{"basics":{"summary":"Led \\ud800 sixty engineers."},"work":[]}'), says: /broken/ },
  { what: "a résumé cut in the middle", name: "resume.json", bytes: () => Buffer.from('{"basics":{"summary":"Led sixty engi'), says: /broken/ },
];

siteTest("files that lie, break off or have no end are refused in words, and nothing stored moves", async ({ site, page }) => {
  await seed(page, profileOf("vpe_clear"));
  await site.open("#/you/document");
  const before = await stored(page);
  for (const { what, name, bytes, says } of HOSTILE) {
    await pick(page, name, bytes());
    await eventually(what, async () => (await site.alert.count()) > 0 && says.test(await site.alert.innerText()));
    assert.equal(await stored(page), before, what);
    assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), [], what);
    // The next refusal is another one.
    await site.open("#/you/answers");
    await site.open("#/you/document");
  }
  await site.open("#/you/answers");
  assert.equal(await stored(page), before, "after looking elsewhere");
});

siteTest("text that turns its direction is read with a warning, quoted without it, and stored only once confirmed", async ({ site, page }) => {
  await seed(page, profileOf("too_early"));
  await site.open("#/you/document");
  const before = await stored(page);
  const turned = CV.replace("hired four engineering managers", "hired \u202efour\u202c engineering\u2066 managers");
  await pick(page, "cv.docx", docx(turned));
  await page.getByText("It holds characters that cannot be seen or that turn the direction of the text.").waitFor();
  assert.equal(await stored(page), before);
  await confirmGroups(site);
  await site.saved();
  const after = await stored(page);
  assert.notEqual(after, before);
  assert.match(after, /evidence:/);
  assert.doesNotMatch(after, /[\u202a-\u202e\u2066-\u2069]/);
});

siteTest("from the ad check into the intake: proposals confirmed, changed and refused, and the ad's words beside the answers", async ({ site, page }) => {
  await site.open("#/");
  await site.link("Paste your ad").click();
  await site.headline("Which seat does your ad describe?").waitFor();
  await site.main.getByRole("textbox").fill(AD);
  await site.link("proposed answers").click();
  await counts(site).waitFor();
  const total = Number(/^(\d+)/.exec(await counts(site).innerText())[1]);
  assert.ok(total >= 3, `${total} proposals`);
  await card(site).getByText("Your ad says").waitFor();
  const quote = await card(site).getByRole("blockquote").innerText();
  assert.ok(AD.includes(quote), quote);
  const name = await site.main.getByRole("listitem").getByRole("button").first().locator(".what").innerText();
  await site.button("Confirm").first().click();
  await card(site).getByText("Proposal 2 of").waitFor();
  await openLevels(site);
  const other = site.options.and(page.locator(":not(:checked)")).first();
  const level = await other.getAttribute("value");
  await other.check();
  await site.button("Confirm your choice").click();
  await card(site).getByText("Proposal 3 of").waitFor();
  await site.button("Refuse").click();
  await eventually("two confirmed, one refused", async () => /2 confirmed, 1 refused/.test(await counts(site).innerText()));
  await site.saved();
  assert.match(await stored(page), new RegExp(`"evidence:[a-z_]+"[^}]*"value":"${level}\\\\n`), "the changed level is the one kept");
  await site.open("#/hiring/need/answers");
  await site.main.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  const answers = await site.main.innerText();
  assert.ok(answers.includes(name), name);
  assert.ok(answers.includes(`From your ad: “${quote}”`) || answers.includes(quote), answers);
  assert.equal(await site.main.locator(".rests-on").count(), 2, "the refused one is no answer");
});
