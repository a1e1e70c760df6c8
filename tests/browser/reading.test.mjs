// Documents read as evidence: an ad checked, a CV confirmed answer by answer. Nothing counts before a person confirms it.

import assert from "node:assert/strict";

import { AD, CV } from "./support/documents.mjs";
import { eventually } from "./support/eventually.mjs";
import { companyOf, profileOf } from "./support/people.mjs";
import { confirmGroups, groups, openLevels, paste } from "./support/reading-states.mjs";
import { seed } from "./support/seed.mjs";
import { stored } from "./support/stored.mjs";
import { assertShort, tasks } from "./support/tasks.mjs";
import { siteTest } from "./support/world.mjs";

const freshTest = (name, run, options) => siteTest(name, run, { ...options, fresh: true });

const modules = (server, name, from = 0) => server.paths(from).filter((path) => new RegExp(`/${name}[^/]*\\.wasm$`).test(path));

/** The card of the proposal in hand. */
const card = (site) => site.main.getByRole("region").filter({ has: site.page.locator("#proposal") });
/** What stands above the proposals: how many are confirmed and refused. */
const counts = (site) => site.page.locator("#proposed");
/** The proposals in their list, as buttons. */
const listed = (site) => site.main.getByRole("listitem").getByRole("button");

siteTest("an ad pasted on the way from the first page: its seat, marked sentences and findings, whatever its title", async ({ site, page }) => {
  await site.open("#/");
  await site.link("Paste your ad").click();
  await site.headline("Which seat does your ad describe?").waitFor();
  await site.main.getByRole("textbox").fill(AD);
  await page.getByText("Your ad describes a VP of Engineering.").waitFor();
  await page.getByText("Read from your ad, unconfirmed").waitFor();
  const ad = site.main.getByRole("region", { name: "Your ad" }).first();
  const marks = ad.getByRole("mark").filter({ hasText: "leadership bench" });
  await marks.first().waitFor();
  assert.match(await ad.innerText(), /VPE\s*You lead the engineering managers/, "a mark has its seat's name");
  await site.headline("A hero is wanted", 3).waitFor();
  const show = site.button("Show it in the ad: A hero is wanted");
  await show.click();
  assert.match(await page.evaluate(() => document.activeElement.innerText), /rockstars/, "a finding leads to its sentence");
  await site.headline("The title says CTO", 3).waitFor();
});

siteTest("an ad survives a reload and leads into the company's intake, where nothing is answered before it is confirmed", async ({ site, page }) => {
  await paste(site, "#/hiring/ad", AD);
  await page.reload();
  await site.ready();
  await page.getByText("Your ad describes a VP of Engineering.").waitFor();
  await site.open("#/hiring/need/document");
  await counts(site).waitFor();
  await site.open("#/hiring");
  await site.link("Describe your need").waitFor();
});

freshTest("what reads documents arrives with a document, not before", async ({ site, server }) => {
  await site.open("#/");
  await site.question();
  await site.open("#/you/document");
  await site.open("#/hiring/ad");
  assert.deepEqual([...modules(server, "lexicon"), ...modules(server, "findings")], []);
  await paste(site, "#/you/document", CV);
  assert.equal(modules(server, "lexicon").length, 1);
  assert.deepEqual(modules(server, "findings"), [], "a person's document is not linted");
});

siteTest("a CV: proposals beside their quotes; what says who somebody is was left out", async ({ site, page }) => {
  await paste(site, "#/you/document", CV);
  const text = await page.locator(".paper-text").innerText();
  assert.doesNotMatch(text, /Jane|jane@|170 1234567|1979|2003/);
  assert.match(text, /name left out/);
  assert.ok(!(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).includes("Jane"), "nor is it kept");
  const quote = await card(site).getByRole("blockquote").innerText();
  assert.ok(CV.includes(quote), quote);
  assert.match(await counts(site).innerText(), /^\d+ answers proposed/);
});

siteTest("between proposals and quotes by keyboard alone, both ways", async ({ site, page }) => {
  await paste(site, "#/you/document", CV);
  const first = await site.page.locator("#proposal").innerText();
  await site.button("Next").focus();
  await page.keyboard.press("Enter");
  await card(site).getByText("Proposal 2 of").waitFor();
  assert.notEqual(await site.page.locator("#proposal").innerText(), first);
  await site.button("Previous").focus();
  await page.keyboard.press("Enter");
  assert.equal(await site.page.locator("#proposal").innerText(), first);
  const quote = await card(site).getByRole("blockquote").innerText();
  await site.button("Show it in the text").focus();
  await page.keyboard.press("Enter");
  const shown = () => page.evaluate(() => document.activeElement.innerText);
  assert.ok(quote.startsWith(await shown()), await shown());
  // From the last quote of the document to its proposal.
  const last = page.locator(".paper-text").getByRole("link").last();
  const words = await last.innerText();
  await last.focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "proposal");
  assert.ok((await card(site).getByRole("blockquote").innerText()).includes(words));
});

siteTest("confirm, change, refuse: only what is confirmed is an answer, and it stays after a reload", async ({ site, page }) => {
  await paste(site, "#/you/document", CV);
  const total = await listed(site).count();
  assert.ok(total >= 3, `${total} proposals`);
  await site.open("#/you/answers");
  await page.getByText("No question is answered yet.").waitFor();
  await site.open("#/you/document");
  await openLevels(site);
  await site.options.and(page.locator(":not(:checked)")).first().check();
  await site.button("Confirm your choice").click();
  await card(site).getByText("Proposal 2 of").waitFor();
  await site.button("Refuse").click();
  await eventually("one confirmed, one refused", async () => /1 confirmed, 1 refused/.test(await counts(site).innerText()));
  await site.saved();
  await page.reload();
  await site.ready();
  await counts(site).waitFor();
  assert.match(await counts(site).innerText(), /1 confirmed, 1 refused/);
  assert.match(await listed(site).first().innerText(), /confirmed/);
  await groups(site).first().click();
  await eventually("the rest of the group is confirmed", async () => Number(/(\d+) confirmed/.exec(await counts(site).innerText())[1]) > 1);
  assert.match(await counts(site).innerText(), /1 refused/, "a group's confirmation leaves what was refused");
});

siteTest("what somebody answered themselves stays theirs until they choose", async ({ site, page }) => {
  await seed(page, profileOf("cto_clear"));
  await paste(site, "#/you/document", CV);
  const otherwise = listed(site).filter({ hasText: "you said otherwise" });
  const before = await otherwise.count();
  assert.ok(before > 0, "nothing was answered otherwise");
  await confirmGroups(site);
  assert.equal(await otherwise.count(), before, "a group's confirmation takes nobody's answer away");
  await otherwise.first().click();
  const own = await card(site).locator(".own-answer p").last().innerText();
  await site.button("Keep my answer").click();
  await eventually("one less", async () => (await otherwise.count()) === before - 1);
  await site.open("#/you/answers");
  await site.main.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  assert.ok((await site.main.innerText()).includes(own), own);
});

siteTest("a level that the words leave open is asked for, and confirmed apart from those they settle", async ({ site, page }) => {
  await paste(site, "#/hiring/need/document", AD);
  const open = listed(site).filter({ hasText: "level to check" });
  const all = await open.count();
  assert.ok(all > 1, `${all} levels to check`);
  await open.first().click();
  await card(site).getByText("The words do not settle how far it goes.").waitFor();
  const likeliest = await site.options.and(page.locator(":checked")).getAttribute("value");
  assert.match(likeliest, /^[0-4]$/, "the likeliest level is chosen");
  await site.button("Confirm this level").click();
  await eventually("one less", async () => (await open.count()) === all - 1);
  await confirmGroups(site, { hasText: "likeliest level" });
  assert.equal(await open.count(), 0);
});

siteTest("an answer given before takes the quote and keeps its level where the words leave that open", async ({ site, page }) => {
  await seed(page, companyOf("cto_title_vpe_work_freight"));
  await paste(site, "#/hiring/need/document", AD);
  const answered = listed(site).filter({ hasText: "you answered this" });
  const before = await answered.count();
  assert.ok(before > 0, "no level was answered that the words leave open");
  const name = await answered.first().locator(".what").innerText();
  const entry = listed(site).filter({ hasText: name });
  await answered.first().click();
  await card(site).getByText("You answered:").waitFor();
  const own = await card(site).locator(".proposed-level").innerText();
  await site.button("Add the quote to my answer").click();
  await eventually("it rests on the quote", async () => /confirmed/.test(await entry.innerText()));
  assert.equal(await answered.count(), before - 1);
  await entry.click();
  await card(site).getByText("Confirmed as:").waitFor();
  assert.equal(await card(site).locator(".proposed-level").innerText(), own, "the level is the company's own");
});

siteTest("a fact that is refused after it was confirmed is no longer told", async ({ site, page }) => {
  await paste(site, "#/you/document", CV);
  const budget = listed(site).filter({ hasText: "Largest budget" });
  const decide = async (name, then) => {
    await budget.click();
    await card(site).getByRole("button", { name }).click();
    await eventually(then, async () => (await budget.innerText()).includes(then));
    await site.saved();
  };
  const told = async () => {
    const rows = JSON.parse(await stored(page)).databases.rolefit.answers;
    return rows.find(({ question }) => question === "fact:largest_budget")?.value ?? null;
  };
  await decide("Confirm", "confirmed");
  await eventually("the fact is stored", async () => (await told()) !== null);
  await decide("Refuse", "refused");
  await eventually("it is stored no more", async () => (await told()) === null);
});

siteTest("a decision in one tab shows in the other", async ({ site, tab }) => {
  await seed(site.page, profileOf("vpe_clear"));
  await paste(site, "#/you/document", CV);
  const other = await tab();
  await paste(other, "#/you/document", CV);
  await groups(site).first().click();
  await site.saved();
  const confirmed = async (of) => /(\d+) confirmed/.exec(await counts(of).innerText())[1];
  await eventually("the other tab has it", async () => (await confirmed(other)) === (await confirmed(site)) && (await confirmed(site)) !== "0");
});

siteTest("what cannot be read says so, and changes nothing", async ({ site, page }) => {
  await site.open("#/you/document");
  const field = site.main.getByRole("textbox");
  const file = page.locator("input[type=file]");
  await site.button("Read it").click();
  await site.alert.filter({ hasText: "There is nothing to read" }).waitFor();
  await field.fill("a".repeat(200_000));
  await site.alert.filter({ hasText: "The text is too long" }).waitFor();
  assert.equal((await field.inputValue()).length, 200_000, "what was pasted stays in its field");
  await file.setInputFiles({ name: "cv.txt", mimeType: "text/plain", buffer: Buffer.alloc(11 << 20, 97) });
  await site.alert.filter({ hasText: "The file is too large" }).waitFor();
  await site.open("#/files");
  await page.getByText("No profile yet").or(site.headline("Your files")).first().waitFor();
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
});

siteTest("a text file is read like a pasted text; deleting everything puts it away", async ({ site, page }) => {
  await site.open("#/you/document");
  await page.locator("input[type=file]").setInputFiles({ name: "cv.md", mimeType: "text/markdown", buffer: Buffer.from(CV) });
  await page.getByText("Read from your document, unconfirmed").waitFor();
  await groups(site).first().click();
  await site.saved();
  await site.open("#/files");
  await site.button("Delete everything").click();
  await site.button(/^Delete/).or(site.main.getByRole("button", { name: "Delete" })).last().click();
  await eventually("nothing is kept", () => page.evaluate(() => Object.keys(sessionStorage).length === 0));
  await site.open("#/you/document");
  await site.main.getByRole("textbox").waitFor();
});

siteTest("reading five pages holds the page up for no more than 50 ms", async ({ site, page }) => {
  await site.open("#/you/document");
  const pages = Array.from({ length: 14 }, (_, at) => CV.replaceAll("Freight", `Freight ${at}`)).join("\n\n");
  assert.ok(pages.length > 10_000);
  const reading = await tasks(page, async () => {
    // As pasting does it, without the browser's own work of putting the text in.
    await site.main.getByRole("textbox").evaluate((field, text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, pages);
    await counts(site).waitFor();
  });
  assertShort(reading, "reading");
}, { timed: true });
