// The way through the questions: three stages with their ends, blocks, the two-minute mode, facts and wants.

import assert from "node:assert/strict";

import { FACTS, QUESTIONS, WANTS } from "./support/catalogue.mjs";
import { eventually } from "./support/eventually.mjs";
import { focused } from "./support/looks.mjs";
import { profileOf } from "./support/people.mjs";
import { seed } from "./support/seed.mjs";
import { siteTest } from "./support/world.mjs";

const exported = async (site) => {
  await site.open("#/files");
  return JSON.parse(await site.files.exportProfile());
};

siteTest("at the end of the seat: the types, the result, or the seat's other questions; never trapped", async ({ site, page }) => {
  await seed(page, profileOf("cto_partial"));
  await site.open("#/you");
  await site.headline("Your seat is likely settled").waitFor();
  assert.match(page.url(), /#\/you\/end\/seat$/);
  assert.match(await site.read(site.main), /Your record points to the CTO seat\./);

  await site.link("Go on with your seat").click();
  const stayed = await site.question();
  assert.ok(stayed.kind === "pair" || ["cto", "vpe"].includes(stayed.family), stayed.id);
  assert.match(await site.read(site.main), /Your seat · up to \d+ more/);
  await page.goBack();
  await site.headline("Your seat is likely settled").waitFor();

  await site.link("Rank the CTO types: about").click();
  const block = await site.question();
  assert.equal(block.kind, "block");
  assert.match(await site.read(site.main), /Kinds of CTO role · about \d+ more/);
  await site.button("Later").click();
  await site.left(block);
  const second = await site.question();
  assert.equal(second.kind, "block", "Later stays within the stage");
  await page.reload();
  await site.ready();
  assert.equal((await site.question()).id, second.id);
  await page.goBack();
  assert.equal((await site.question()).id, block.id);

  await site.open("#/you/end/seat");
  await site.link("See the result").click();
  await site.result.settled();
});

siteTest("through the types and readiness to their ends", async ({ site, page }) => {
  await seed(page, profileOf("cto_clear"));
  await site.open("#/you/stage/types");
  const ranked = site.headline("The kinds of CTO role, as far as your answers go");
  for (let asked = 0; !(await ranked.isVisible()); asked += 1) {
    assert.ok(asked < 60, "the types come to no end");
    const question = await site.question();
    if (question.kind === "block") {
      const [most, , , least] = question.pieces;
      await site.piece("most", most).check();
      await site.piece("least", least).check();
    } else {
      await site.option(question, question.family === "startup" ? 4 : 1).check();
    }
    await site.next(question);
  }
  assert.match(page.url(), /#\/you\/end\/types$/);
  await site.link("See how ready you are").click();
  const ended = site.headline("Readiness, as far as your answers go");
  for (let asked = 0; !(await ended.isVisible()); asked += 1) {
    assert.ok(asked < 80, "readiness comes to no end");
    const question = await site.question();
    await site.option(question, 3).check();
    await site.next(question);
  }
  await site.link("that are left").click();
  await site.question();
});

siteTest("a block by mouse: a piece cannot be both, and moving it says why", async ({ site }) => {
  const block = QUESTIONS.get("block_build_and_grow");
  const [one, two] = block.pieces;
  await site.open(`#/you/${block.id}`);
  await site.piece("most", one).check();
  assert.ok(await site.piece("least", one).isDisabled());
  await site.takenPiece();
  await site.main.getByRole("status").filter({ hasText: "“Most” is free again" }).waitFor();
  assert.ok(await site.piece("least", one).isChecked());
  assert.ok(!(await site.piece("most", one).isChecked()));
  await site.continue.click();
  await site.alert.filter({ hasText: "One of the two is missing" }).waitFor();
  await site.piece("most", two).check();
  await site.next(block);
  await site.saved();
  assert.deepEqual((await exported(site)).blocks, { [block.id]: { most: two, least: one } });
});

siteTest("a block by keyboard: arrows pass over the piece that is taken", async ({ site, page }) => {
  const block = QUESTIONS.get("block_build_and_grow");
  const [, two, three, four] = block.pieces;
  await site.open(`#/you/${block.id}`);
  await site.piece("most", three).focus();
  await page.keyboard.press("Space");
  await site.piece("least", two).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  assert.ok(await site.piece("least", four).isChecked(), "the taken piece is passed over");
  assert.ok(await site.piece("most", three).isChecked(), "and keeps its place");
  const name = (await focused(page)).text;
  assert.ok(name.includes("Least") && name.includes(block.texts[four]), name);
  await page.keyboard.press("Enter");
  await site.left(block);
  await eventually("the focus is on the heading", async () => (await focused(page))?.tag === "h1");
});

siteTest("a block left out with “I can’t say” and changed from the answers", async ({ site }) => {
  const block = QUESTIONS.get("block_build_and_grow");
  await site.open(`#/you/${block.id}`);
  await site.option(block, null).check();
  await site.next(block);
  await site.saved();
  await site.open("#/you/answers");
  await site.link("Change your answer: Comparison").click();
  assert.equal((await site.question()).id, block.id);
  await site.piece("most", block.pieces[0]).check();
  await site.piece("least", block.pieces[1]).check();
  await site.button("Save the change").click();
  await site.headline("Your answers").waitFor();
  const shown = await site.read(site.main);
  assert.ok(shown.includes(block.texts[block.pieces[0]]) && shown.includes(block.texts[block.pieces[1]]), shown);
});

siteTest("two minutes: the choices alone, and no verdict", async ({ site, page }) => {
  const person = profileOf("cto_clear");
  await site.open("#/");
  const twoMinutes = site.link("Two minutes only?");
  await twoMinutes.click();
  // The first page has a question too.
  await twoMinutes.waitFor({ state: "detached" });
  for (let asked = 0; asked < 16; asked += 1) {
    const question = await site.question();
    assert.equal(question.kind, "pair");
    await site.give(question, person);
    await site.next(question);
  }
  await site.headline("What you’d choose").waitFor();
  assert.match(page.url(), /#\/you\/chosen$/);
  const shown = await site.read(site.main);
  assert.match(shown, /You would choose the CTO’s work/);
  assert.match(shown, /towards CTO to \d+ of 100 towards CTO/);
  assert.match(shown, /No verdict yet: what you have done is missing/);
  assert.doesNotMatch(shown, /Your record points|You lean towards|Either seat/);
  await site.saved();
  await site.link("Say what you have done").click();
  assert.equal((await site.question()).kind, "item", "the choices are kept");
  assert.equal(Object.keys((await exported(site)).pairs).length, 16);
});

siteTest("facts and wants: stored as they are given, there after a reload, exported and imported", async ({ site, page }) => {
  await site.open("#/you/facts");
  const field = (text) => site.main.getByLabel(text, { exact: false });
  const box = (name) => site.main.getByRole("checkbox", { name });
  await field(FACTS.time_ahead.question).fill("35");
  await field(FACTS.time_ahead.question).blur();
  await field(FACTS.largest_budget.question).selectOption("one_to_five_million");
  await box(FACTS.stages_worked.options.early).check();
  await box(FACTS.stages_worked.options.growth).check();
  await field(WANTS.travel.question).selectOption("few_days_a_quarter");
  await site.main.getByRole("group", { name: WANTS.travel.name }).getByRole("radio", { name: "Decides" }).check();
  await site.saved();
  await page.reload();
  await site.ready();
  assert.equal(await field(FACTS.time_ahead.question).inputValue(), "35");
  assert.ok(await box(FACTS.stages_worked.options.growth).isChecked());
  await field(FACTS.time_ahead.question).fill("400");
  await field(FACTS.time_ahead.question).blur();
  await site.alert.filter({ hasText: "A whole number from 0 to 100" }).waitFor();

  const facts = { largest_budget: "one_to_five_million", stages_worked: ["early", "growth"], time_ahead: 35 };
  const wants = { travel: { level: "few_days_a_quarter", importance: 3 } };
  const profile = await exported(site);
  assert.deepEqual([profile.facts, profile.wants, profile.answers], [facts, wants, {}]);
  await site.files.importProfile({ name: "p.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(profile)) });
  const again = await exported(site);
  assert.deepEqual([again.facts, again.wants], [facts, wants]);

  await site.open("#/you/facts");
  await field(FACTS.time_ahead.question).fill("");
  await field(FACTS.time_ahead.question).blur();
  await field(WANTS.travel.question).selectOption("");
  await site.saved();
  await page.reload();
  const left = await exported(site);
  assert.deepEqual([left.facts, left.wants], [{ largest_budget: facts.largest_budget, stages_worked: facts.stages_worked }, {}]);
});

siteTest("what a newer version stored stays where it is", async ({ site, page }) => {
  const person = profileOf("too_early");
  await seed(page, { ...person, blocks: { block_of_tomorrow: { most: "startup", least: "platform" } }, facts: { fact_of_tomorrow: "yes" } });
  await site.open("#/you/facts");
  const profile = await exported(site);
  assert.deepEqual([profile.blocks, profile.facts], [{}, {}]);
  const kept = await page.evaluate(async () => {
    const opening = indexedDB.open("rolefit");
    const database = await new Promise((done) => (opening.onsuccess = () => done(opening.result)));
    const all = database.transaction("answers").objectStore("answers").getAll();
    const rows = await new Promise((done) => (all.onsuccess = () => done(all.result)));
    database.close();
    return rows.map(({ question }) => question).filter((id) => id.endsWith("tomorrow"));
  });
  assert.deepEqual(kept.sort(), ["block_of_tomorrow", "fact:fact_of_tomorrow"]);
});
