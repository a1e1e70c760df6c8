// The words an answer rests on: shown where the answer is, exported with it, gone once it is changed by hand.

import assert from "node:assert/strict";

import { CV } from "./support/documents.mjs";
import { eventually } from "./support/eventually.mjs";
import { COMPANY_NAMES, companyOf, profileOf } from "./support/people.mjs";
import { confirmGroups, paste } from "./support/reading-states.mjs";
import { seed } from "./support/seed.mjs";
import { siteTest } from "./support/world.mjs";

const PERSON = profileOf("vpe_clear");
/** What everybody of the record's side is quoted for: all answers with a level. */
const quoted = (answers) =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([, level]) => level !== null)
      .map(([item, level]) => [`evidence:${item}`, `${level}\nI have shown ${item}.`]),
  );

const open = (site) => site.main.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));

siteTest("a reason quotes the document it rests on, in the result, in its figures and in the list of answers", async ({ site, page }) => {
  await seed(page, PERSON, quoted(PERSON.answers));
  await site.open("#/you/result");
  const reasons = site.main.locator(".reasons").last();
  await reasons.waitFor();
  const rests = reasons.locator(".rests-on");
  assert.ok((await rests.count()) >= 1, "no reason has a quote");
  assert.match(await rests.first().innerText(), /^From your document: “?I have shown [a-z_]+\.”?$/);
  await open(site);
  await site.main.locator(".contributions .answer").filter({ hasText: "From your document: “I have shown" }).first().waitFor();
  await site.open("#/you/answers");
  assert.equal(await site.main.locator(".rests-on").count(), Object.values(PERSON.answers).filter((level) => level !== null).length);
});

siteTest("an answer changed by hand no longer quotes the document; changed back, it does", async ({ site, page }) => {
  const item = Object.keys(PERSON.answers).find((id) => PERSON.answers[id] !== null);
  const level = PERSON.answers[item];
  await seed(page, PERSON, { [`evidence:${item}`]: `${level}\nI have shown it.` });
  await site.open(`#/you/answers/${item}`);
  await site.main.locator(".rests").getByText("I have shown it.").waitFor();
  await site.main.getByText("Choose another level and it no longer does.").waitFor();
  const change = async (value) => {
    await site.open(`#/you/answers/${item}`);
    await site.options.and(page.locator(`[value="${value}"]`)).check();
    await site.button("Save").click();
    await site.headline("Your answers").waitFor();
    await site.saved();
    return site.main.locator(".rests-on").count();
  };
  assert.equal(await change(level === 0 ? 1 : level - 1), 0);
  assert.equal(await change(level), 1);
});

siteTest("what is confirmed on the page is exported with its quote, read back, and written as JSON Resume", async ({ site, page }) => {
  await paste(site, "#/you/document", CV);
  await confirmGroups(site);
  await site.saved();
  await site.open("#/files");
  const download = async (button) => {
    const bytes = await site.download(() => site.button(button).click());
    return { bytes, text: JSON.parse(bytes.toString("utf8")) };
  };
  const profile = await download("Download the profile");
  const quotes = Object.entries(profile.text.evidence);
  assert.ok(quotes.length >= 3, `${quotes.length} quotes`);
  for (const [item, quote] of quotes) {
    assert.ok(CV.includes(quote), quote);
    assert.equal(typeof profile.text.answers[item], "number");
  }
  const resume = await download("Download JSON Resume");
  assert.deepEqual(
    resume.text.meta.evidence.map(({ item, level, quote }) => [item, level, quote]).sort(),
    quotes.map(([item, quote]) => [item, profile.text.answers[item], quote]).sort(),
  );
  await site.main.getByText(`${quotes.length} answers rest on your document’s words.`).waitFor();
  // Brought in again, it quotes the same.
  await page.locator("#import").setInputFiles({ name: "profile.json", mimeType: "application/json", buffer: profile.bytes });
  await site.button("Keep it").or(site.main.locator(".preview button.main")).first().click();
  await eventually("the profile is kept", async () => (await site.main.locator(".preview").count()) === 0);
  assert.deepEqual((await download("Download the profile")).text.evidence, profile.text.evidence);
});

siteTest("without a quote, JSON Resume is not offered, and the way to one is", async ({ site, page }) => {
  await seed(page, PERSON);
  await site.open("#/files");
  await site.link("Start from a CV, a letter or a biography").waitFor();
  assert.equal(await site.button("Download JSON Resume").count(), 0);
});

siteTest("a company's deciding answers and its need's weights quote the ad", async ({ site, page }) => {
  const company = companyOf(COMPANY_NAMES.find((name) => name.startsWith("cto_title_vpe_work")));
  await seed(page, company, quoted(company.answers));
  await site.open("#/hiring/diagnosis");
  const rests = site.main.locator(".reasons .rests-on");
  await rests.first().waitFor();
  assert.match(await rests.first().innerText(), /^From your ad: “?I have shown/);
  await open(site);
  await site.main.locator(".behind .rests-on").first().waitFor();
});
