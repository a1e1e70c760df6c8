// The brief link: a recruiter looks at what it tells and makes it; a candidate elsewhere answers what it weighs, sees both
// directions and what to ask, and takes a file along that the terminal compares.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { QUESTIONS } from "./support/catalogue.mjs";
import { openBrief, unfold } from "./support/brief-states.mjs";
import { rolefit } from "./support/cli.mjs";
import { eventually } from "./support/eventually.mjs";
import { companyFile, companyOf, profileOf } from "./support/people.mjs";
import { seed } from "./support/seed.mjs";
import { openWorld, siteTest } from "./support/world.mjs";

const FREIGHT = "cto_title_vpe_work_freight";
const PERSON = "vpe_clear";

siteTest("a recruiter’s link becomes a candidate’s file, and nobody hears of the rest", async ({ site, page, server }) => {
  await seed(page, companyOf(FREIGHT));
  await site.open("#/hiring");
  await site.button("Show what the link would tell").click();
  const tells = await site.read(site.main.locator(".preview"));
  for (const told of ["Frachtbrief", "CTO", "VP of Engineering"]) assert.ok(tells.includes(told), `the preview does not tell ${told}`);
  await unfold(site);
  await site.main.getByRole("checkbox", { name: "Base pay to" }).uncheck();
  const link = await site.madeLink("The brief link to send");
  assert.ok(link.length < 4000, `${link.length} characters`);

  // Somebody else, in a browser of their own.
  const elsewhere = await openWorld({ server });
  try {
    const candidate = elsewhere.site;
    await candidate.open(link);
    await candidate.headline("CTO at Frachtbrief").waitFor();
    const order = await candidate.main.getByRole("heading", { level: 2 }).allInnerTexts();
    assert.equal(order[0], "Before you begin", "the notice stands first");
    const notice = await candidate.result.below("Before you begin");
    for (const said of ["Nothing leaves this browser", "A person has to decide", "Annex III", "Local Law 144"]) assert.ok(notice.includes(said), said);

    // What this person says nothing about they answer one line below the top.
    const { answers } = profileOf(PERSON);
    const person = { answers: new Proxy(answers, { get: (all, id) => all[id] ?? 3 }) };
    const given = {};
    const group = candidate.main.getByRole("group", { name: /^Question \d+ of \d+$/ });
    while (await group.isVisible()) {
      const question = await candidate.question();
      Object.assign(given, await candidate.give(question, person));
      await candidate.continue.click();
      await eventually("the next question", async () => !(await group.isVisible()) || (await candidate.question()).id !== question.id);
    }
    await candidate.saved();
    assert.ok(Object.keys(given).length >= 15 && Object.keys(given).length <= 20, `${Object.keys(given).length} questions`);
    const both = await candidate.result.below("Both directions");
    assert.match(both, /You have shown most of what this role weighs\./);
    assert.match(both, /Say above what you want/);

    const autonomy = candidate.main.getByLabel("How much would you like to decide about what is built?");
    await autonomy.selectOption("own_direction");
    await candidate.saved();
    await eventually("the limit is named", async () => /The limit is their offer/.test(await candidate.result.below("Both directions")));
    const asked = await candidate.result.below("What to ask them");
    assert.match(asked, /Red flags/);
    assert.match(asked, /What was the disagreement with the last holder about/);
    assert.match(asked, /What is the range of base pay\?/, "what the recruiter left out is asked");

    // Only what is ticked goes into the file: first the answers alone.
    const download = () => candidate.download(() => candidate.button("Download the file").click());
    const least = JSON.parse(await download());
    assert.deepEqual(least.answers, given);
    assert.deepEqual([least.label, least.wants, least.facts, least.pairs, least.blocks], ["", {}, {}, {}, {}]);
    await candidate.main.getByRole("checkbox", { name: /^What you want/ }).check();
    await candidate.main.getByRole("checkbox", { name: "A name on the file" }).check();
    await candidate.main.getByRole("textbox", { name: "Name" }).fill("Kim Example");
    const bytes = await download();
    const file = JSON.parse(bytes);
    assert.equal(file.label, "Kim Example");
    assert.deepEqual(Object.keys(file.wants), ["autonomy"]);

    const folder = await mkdtemp(join(tmpdir(), "rolefit-sent-"));
    try {
      await writeFile(join(folder, "sent.json"), bytes);
      const match = JSON.parse(await rolefit("match", "--need", companyFile(FREIGHT), join(folder, "sent.json"), "--self-reported"));
      assert.equal(match.people[0].label, "Kim Example");
      assert.ok(match.people[0].demands.score >= 75, JSON.stringify(match.people[0].demands));
      assert.equal(match.people[0].binding_want, "autonomy");
    } finally {
      await rm(folder, { recursive: true });
    }

    // What was answered is their own: it is there after a reload, and on their own pages.
    await elsewhere.page.reload();
    await candidate.ready();
    await eventually("still answered", async () => /Every question the brief weighs/.test(await candidate.result.below("What the brief weighs")));
    await candidate.open("#/you/answers");
    await unfold(candidate);
    const [id] = Object.keys(given);
    assert.ok((await candidate.read(candidate.main)).includes(QUESTIONS.get(id).name), `${id} is not among the answers`);
  } finally {
    await elsewhere.close();
  }
});

siteTest("a glance in own words goes as typed; in a confidential search only once it was asked for, and without the name", async ({ site, page }) => {
  const words = { glance: { text: "We move freight.\nBase pay: about 190\nFrachtbrief waits", written_against: "0000000000000000" } };
  const glance = async () => site.read(site.main.locator(".preview dl.readings"));
  const own = site.main.getByRole("checkbox", { name: "In your own words" });
  const shown = async (facts) => {
    const company = companyOf(FREIGHT);
    await seed(page, { ...company, facts: { ...company.facts, ...facts }, brief: words });
    await site.open("#/hiring");
    await site.button("Show what the link would tell").click();
    await own.waitFor();
  };
  await shown({ confidential_search: "no" });
  assert.ok(await own.isChecked());
  assert.match(await glance(), /We move freight\.[\s\S]*about 190[\s\S]*Frachtbrief waits/);
  assert.doesNotMatch(await glance(), /First tasks/, "a row of the draft beside the words in its place");
  await own.uncheck();
  await eventually("the draft is back", async () => !(await glance()).includes("freight"));

  await shown({ confidential_search: "yes" });
  assert.ok(!(await own.isChecked()), "nobody was asked");
  assert.ok(!(await glance()).includes("freight"));
  await own.check();
  await eventually("the words are shown", async () => (await glance()).includes("We move freight."));
  const told = await glance();
  assert.ok(!told.includes("Frachtbrief"), told);
  await site.open(await site.madeLink("The brief link to send"));
  await site.headline("The brief at a glance", 2).waitFor();
  const received = await site.result.below("The brief at a glance");
  for (const line of told.split("\n").map((line) => line.trim()).filter(Boolean)) assert.ok(received.includes(line), `the preview tells “${line}”, the link does not`);
  assert.ok(!received.includes("Frachtbrief"), received);
});

siteTest("what somebody answered before counts, and opening a link changes nothing that is stored", async ({ site, page, tab }) => {
  const link = await openBrief(site, FREIGHT);
  await seed(page, profileOf(PERSON));
  const before = await stored(page);
  await site.open(link);
  const section = await site.result.below("What the brief weighs");
  const [, counted] = /(\d+) of 20 answered/.exec(section) ?? [];
  assert.ok(Number(counted) >= 10, section);
  assert.deepEqual(await stored(page), before);
});

/** Everything the browser keeps for the site. */
const stored = (page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open("rolefit");
    const database = await new Promise((done, fail) => ((opening.onsuccess = () => done(opening.result)), (opening.onerror = fail)));
    const rows = {};
    for (const name of ["profiles", "answers"]) {
      const reading = database.transaction(name).objectStore(name).getAll();
      rows[name] = await new Promise((done) => (reading.onsuccess = () => done(reading.result)));
    }
    database.close();
    return rows;
  });

siteTest("without a link: what one knows of a company gives the questions, and it is kept", async ({ site, page }) => {
  await site.open("#/open");
  await site.link("What to ask a company").click();
  await site.headline("What to ask a company").waitFor();
  assert.match(await site.result.below("What to ask them"), /Enter the first thing you know/);
  await site.main.getByLabel("Why the seat is open").selectOption("left_over_disagreement");
  await site.saved();
  const questions = await site.result.below("What to ask them");
  assert.match(questions, /Red flags\s+What was the disagreement with the last holder about/);
  assert.doesNotMatch(questions, /range of base pay/, "nothing is held against them that was not heard");
  await site.main.getByLabel("Did they tell you the pay range?").selectOption("no");
  await eventually("pay is asked", async () => /range of base pay/.test(await site.result.below("What to ask them")));
  const text = String(await site.download(() => site.button("Download the questions").click()));
  assert.match(text, /^Questions for the company\n\nRed flags\n\n- What was the disagreement with the last holder about/);
  await page.reload();
  await site.ready();
  assert.equal(await site.main.getByLabel("Why the seat is open").inputValue(), "left_over_disagreement");
  await site.button("Clear this").click();
  await eventually("cleared", async () => /Enter the first thing you know/.test(await site.result.below("What to ask them")));
});
