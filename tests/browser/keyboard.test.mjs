// The journey by keyboard alone: Tab, arrows, Space, Enter. Focus can always be seen and lands on the new heading.

import assert from "node:assert/strict";

import { eventually } from "./support/eventually.mjs";
import { everyStop, tabTo } from "./support/keys.mjs";
import { focused } from "./support/looks.mjs";
import { profileOf } from "./support/people.mjs";
import { seed } from "./support/seed.mjs";
import { siteTest } from "./support/world.mjs";

const isRadio = (stop) => stop.type === "radio";
const reads = (pattern) => (stop) => pattern.test(stop.text);

/** The focus is on the page's heading. */
const onHeading = (page) => eventually("the focus is on the heading", async () => (await focused(page))?.tag === "h1");

siteTest("three questions, the result and its details by keyboard alone", async ({ site, page }) => {
  await site.open("#/");
  await page.keyboard.press("Tab");
  assert.match((await focused(page)).text, /Skip to the content/);
  assert.ok((await focused(page)).seen && (await focused(page)).inView, "the skip link cannot be seen");
  await page.keyboard.press("Enter");
  await tabTo(page, "the first choice", isRadio);

  for (let count = 0; count < 3; count += 1) {
    const question = await site.question();
    if (!isRadio((await focused(page)) ?? {})) await tabTo(page, "a choice", isRadio);
    await page.keyboard.press("Space");
    for (let step = 0; step < count; step += 1) await page.keyboard.press("ArrowDown");
    assert.equal(await site.options.and(page.locator(":checked")).count(), 1);
    await tabTo(page, "Continue", reads(/^Continue$/));
    await page.keyboard.press("Enter");
    await site.left(question);
    await onHeading(page);
  }

  const last = await site.question();
  await tabTo(page, "Later", reads(/^Later$/));
  await page.keyboard.press("Space");
  await site.left(last);
  await onHeading(page);

  await tabTo(page, "the result", reads(/^Result so far$/));
  await page.keyboard.press("Enter");
  await site.result.settled();
  await onHeading(page);
  await tabTo(page, "the details", (stop) => stop.tag === "summary");
  await page.keyboard.press("Space");
  await site.main.locator("details[open]").first().waitFor();
});

siteTest("Continue without a choice leads the focus to the complaint and on to the first choice", async ({ site, page }) => {
  await site.open("#/you");
  await tabTo(page, "Continue", reads(/^Continue$/));
  await page.keyboard.press("Enter");
  await site.alert.waitFor();
  await eventually("the complaint has the focus", async () => /Nothing is chosen yet/.test((await focused(page))?.text ?? ""));
  await tabTo(page, "its link", (stop) => stop.tag === "a" && /Choose an answer/.test(stop.text));
  await page.keyboard.press("Enter");
  await eventually("the first choice has the focus", async () => isRadio((await focused(page)) ?? {}));
  await page.keyboard.press("Space");
  await tabTo(page, "Continue", reads(/^Continue$/));
});

siteTest("every stop of Tab on every page can be seen, and none traps the focus", async ({ site, page }) => {
  await seed(page, profileOf("cto_partial"));
  for (const route of ["#/", "#/you", "#/you/answers", "#/you/result", "#/method", "#/files"]) {
    await site.open(route);
    const stops = await everyStop(page, route);
    assert.ok(stops.size >= 5, `${route}: only ${[...stops]}`);
  }
});

siteTest("keys belong to the reader: digits and letters answer nothing", async ({ site, page }) => {
  await site.open("#/you");
  const question = await site.question();
  for (const key of ["1", "2", "a", "n", "ArrowRight", "ArrowDown", "j", "?", "Escape"]) await page.keyboard.press(key);
  assert.equal((await site.question()).id, question.id);
  assert.equal(await site.options.and(page.locator(":checked")).count(), 0);
});

siteTest("the links of the navigation move the focus to the new heading and name the page", async ({ site, page }) => {
  await site.open("#/");
  for (const [name, heading] of [["Method", "Method"], ["Your files", "Your files"], ["For you", "CTO or VP of Engineering?"]]) {
    await site.nav(name).press("Enter");
    await site.headline(heading).waitFor();
    await onHeading(page);
    assert.equal(await page.title(), `${heading} · Rolefit`);
  }
});
