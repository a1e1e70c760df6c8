// The whole journey by mouse: from the first question to a verdict that explains itself, and back to change an answer.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";

import { QUESTIONS } from "./support/catalogue.mjs";
import { expectedOf, fileOf, profileOf } from "./support/people.mjs";
import { seed } from "./support/seed.mjs";
import { siteTest } from "./support/world.mjs";

siteTest("from the first question to a verdict that explains itself", async ({ site, page, server }) => {
  const person = profileOf("cto_clear");
  await site.open("#/");
  assert.match(await site.read(site.heading), /CTO or VP of Engineering\?/);
  assert.match(await page.locator("body").innerText(), /Nothing you type leaves this browser/);

  const offer = site.headline("Your seat is likely settled");
  const given = {};
  while (!(await offer.isVisible())) {
    assert.ok(Object.keys(given).length < 30, "nothing is likely settled after 30 clear answers");
    Object.assign(given, await site.answer(person, { count: 1 }));
  }
  assert.ok(Object.keys(given).length >= 10, `settled after ${Object.keys(given).length} answers`);
  await site.link("See the result").click();
  await site.result.settled();

  assert.equal(await site.result.verdict(), "Your record points to the CTO seat.");
  assert.match(await site.result.below("How sure this is"), /(Settled|Likely settled|It held in every one)/);
  const reasons = await site.result.below(/^(Three reasons|Why)$/);
  const quoted = Object.entries(given).filter(([id, value]) => {
    const question = QUESTIONS.get(id);
    return reasons.includes(question.kind === "pair" ? question[value > 0 ? "cto" : "vpe"] : question.evidence[value]);
  });
  assert.equal(quoted.length, 3, `three reasons quote three answers: ${reasons}`);
  assert.match(await site.result.below("How far along you are"), /(Ready now|Next tour|Further out|more answers? places? you here)/);
  for (const name of ["What would change it", "Your next step"]) assert.ok((await site.result.below(name)).length > name.length + 20, name);

  const line = await site.result.contributions((await site.result.figures())[0]);
  assert.equal(line.rows.length, Object.keys(given).length, "one row an answer");
  for (const { name, weight, cited } of line.rows) {
    assert.match(weight, /^\d+$/, name);
    assert.ok(cited.length > 0, `no source for ${name}`);
  }
  await site.main.locator("summary", { hasText: "Sources" }).first().click();
  await site.main.getByRole("listitem").filter({ hasText: line.rows[0].cited[0] }).first().waitFor();
  const sum = (table) => table.rows.reduce((all, row) => all + row.points, table.start.points);
  assert.equal(sum(line), line.total.points, "the rows do not add up to the place on the line");
  assert.ok(line.total.points > 0);

  for (const path of server.paths()) assert.match(path, /^\/(|a\/[0-9a-f]+\/[\w./-]+)$/);
}, { fresh: true });

siteTest("every figure of a full result adds up from its rows", async ({ site, page }) => {
  await seed(page, profileOf("says_and_does_differ"));
  await site.open("#/you/result");
  await site.result.settled();
  assert.equal(await site.result.verdict(), "Either seat. What you say and what you have done differ.");
  const figures = await site.result.figures();
  assert.equal(figures.length, 3, "the line and two seats");
  for (const figure of figures) {
    const table = await site.result.contributions(figure);
    const sum = table.rows.reduce((all, row) => all + row.points, table.start.points);
    assert.equal(sum, table.total.points, await figure.innerText());
    for (const { name, cited } of table.rows) assert.ok(cited.length > 0, `no source for ${name}`);
  }
});

siteTest("changing an earlier answer changes the result, and changing it back restores it", async ({ site, page }) => {
  await seed(page, profileOf("cto_partial"));
  const place = async () => {
    await site.open("#/you/result");
    await site.result.settled();
    return site.result.contributions((await site.result.figures())[0]);
  };
  const change = async (value) => {
    await site.open("#/you/answers");
    await site.link(`Change your answer: ${QUESTIONS.get("strategy_with_ceo").name}`).click();
    const question = await site.question();
    assert.equal(question.id, "strategy_with_ceo");
    await site.option(question, value).check();
    await site.button("Save the change").click();
    await site.headline("Your answers").waitFor();
    await site.saved();
  };
  const before = await place();
  await change(0);
  const changed = await place();
  assert.ok(changed.total.points < before.total.points, `${changed.total.points} is not below ${before.total.points}`);
  await change(4);
  assert.deepEqual(await place(), before);
});

siteTest("an answer by which the verdict turns", async ({ site, page }) => {
  await seed(page, profileOf("cto_partial"));
  await site.open("#/you/result");
  await site.result.settled();
  assert.equal(await site.result.verdict(), "Your record points to the CTO seat.");
  for (const id of ["strategy_with_ceo", "technology_bets", "architecture_direction", "platform_decisions", "customers_and_market", "investors_and_board"]) {
    await site.open(`#/you/answers/${id}`);
    await site.option(await site.question(), 0).check();
    await site.button("Save the change").click();
    await site.headline("Your answers").waitFor();
  }
  await site.open("#/you/result");
  await site.result.settled();
  assert.notEqual(await site.result.verdict(), "Your record points to the CTO seat.");
});

siteTest("“I can’t say” is kept as such, and told apart from the lowest line", async ({ site }) => {
  await site.open("#/");
  const first = await site.question();
  await site.option(first, null).check();
  await site.next(first);
  const second = await site.question();
  await site.option(second, null).check();
  await site.next(second);
  await site.saved();
  await site.open("#/you/answers");
  assert.equal((await site.read(site.main)).match(/You can’t say/g)?.length, 2);
  await site.open("#/files");
  const { answers, pairs } = JSON.parse(await site.files.exportProfile());
  assert.deepEqual({ ...answers, ...pairs }, { [first.id]: null, [second.id]: null });
  await site.open("#/you/result");
  assert.match(await site.result.verdict(), /Too early to say|Not enough evidence/);
});

siteTest("“Later” puts a question off; it comes back at the end", async ({ site, page }) => {
  const person = profileOf("cto_clear");
  const open = { ...person, answers: { ...person.answers }, pairs: { ...person.pairs } };
  delete open.answers.technology_bets;
  delete open.pairs.pair_ceo_call;
  await seed(page, open);
  await site.open("#/you");
  await site.link("Go on with your seat: 2 questions left").click();
  const first = await site.question();
  await site.button("Later").click();
  await site.left(first);
  const second = await site.question();
  assert.deepEqual([first.id, second.id].sort(), ["pair_ceo_call", "technology_bets"]);
  await site.give(second, person);
  await site.next(second);
  assert.equal((await site.question()).id, first.id, "the question put off does not come back");
  await site.give(first, person);
  await site.next(first);
  await site.headline("Your seat is settled").waitFor();
  assert.equal(await site.link("Go on with your seat").count(), 0, "nothing of the seat is left");
  await site.open("#/files");
  assert.deepEqual(JSON.parse(await site.files.exportProfile()), person);
});

siteTest("“Later” is remembered over a reload, and leads to the result where nothing else is open", async ({ site, page }) => {
  const person = profileOf("cto_clear");
  await site.open("#/you");
  const first = await site.question();
  await site.button("Later").click();
  await site.left(first);
  await site.saved();
  const second = await site.question();
  await page.reload();
  await site.open("#/you");
  assert.equal((await site.question()).id, second.id, "put off before any answer, asked again after a reload");
  await seed(page, { ...person, pairs: Object.fromEntries(Object.entries(person.pairs).filter(([id]) => id !== first.id)) });
  await site.open("#/you");
  await site.link("Go on with your seat: 1 question left").click();
  assert.equal((await site.question()).id, first.id, "the one question left");
  await site.button("Later").click();
  await site.result.settled();
  assert.match(page.url(), /#\/you\/result$/);
});

siteTest("Back leads to the question before, with its answer, and forward again", async ({ site, page }) => {
  const person = profileOf("vpe_clear");
  await site.open("#/");
  const first = await site.question();
  const given = await site.give(first, person);
  await site.next(first);
  const second = await site.question();
  await site.link("Back").click();
  await site.left(second);
  assert.equal((await site.question()).id, first.id);
  await assert.doesNotReject(site.option(first, given[first.id]).and(page.locator(":checked")).waitFor());
  await page.goBack();
  assert.equal((await site.question()).id, second.id);
});

for (const name of ["vpe_clear", "either", "too_early", "sample_letter", "declines_a_lot"]) {
  siteTest(`the screen says the expected verdict: ${name}`, async ({ site, page }) => {
    const expected = expectedOf(name);
    await seed(page, profileOf(name));
    await site.open("#/you/result");
    await site.result.settled();
    const sentences = {
      cto: /^(Your record points to the CTO seat|You lean towards the CTO seat)/,
      vp_engineering: /^(Your record points to the VP of Engineering seat|You lean towards the VP of Engineering seat)/,
      either: /^Either seat\./,
      insufficient: /^(Too early to say|Not enough evidence)/,
    };
    assert.match(await site.result.verdict(), sentences[expected.verdict]);
    const quoted = expected.reasons.filter((id) => QUESTIONS.get(id)?.kind === "item");
    if (quoted.length > 0) {
      const reasons = await site.result.below(/^(Three reasons|Why)$/);
      const { answers } = profileOf(name);
      for (const id of quoted) assert.ok(reasons.includes(QUESTIONS.get(id).evidence[answers[id]]), `${id} is not quoted in ${reasons}`);
    }
  });
}

/** The first page with its program held back: what a person does in `act` is done on the static page. */
async function early({ site, page }, act) {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route(/\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await act(site);
  assert.equal(await page.locator(".static").count(), 1, "the program was there already");
  release();
  await page.locator(".static").waitFor({ state: "detached" });
}

siteTest("what is chosen and pressed while the program is still on its way is not lost", async ({ site, page }) => {
  let value;
  await early({ site, page }, async () => {
    value = await site.options.nth(1).getAttribute("value");
    await site.options.nth(1).check();
    await site.continue.click();
  });
  await site.saved();
  const first = [...QUESTIONS.values()].find(({ id }) => id === "pair_look_back");
  await site.left(first);
  assert.notEqual((await site.question()).id, first.id, "question 2 is shown");
  await page.reload();
  await site.open("#/files");
  assert.deepEqual(JSON.parse(await site.files.exportProfile()).pairs, { [first.id]: Number(value) });
});

siteTest("what is chosen while the program is still on its way stays chosen", async ({ site, page }) => {
  await early({ site, page }, () => site.options.nth(2).check());
  await site.ready();
  const first = await site.question();
  assert.ok(await site.options.nth(2).isChecked(), "the choice is lost");
  await site.next(first);
  await site.saved();
  assert.notEqual((await site.question()).id, first.id);
});

siteTest("Continue without a choice, pressed while the program is still on its way, is answered when it is there", async ({ site, page }) => {
  await early({ site, page }, () => site.continue.click());
  await site.alert.filter({ hasText: "Nothing is chosen yet" }).waitFor();
  await site.question();
});

siteTest("over a whole visit the server sees GETs for the site's own files and nothing else", async ({ site, server, page }) => {
  await site.open("#/");
  await site.answer(profileOf("vpe_clear"), { count: 2 });
  for (const route of ["#/you/answers", "#/you/result", "#/method", "#/files", "#/nowhere", "#/"]) await site.open(route);
  await site.open("#/files");
  await site.files.exportProfile();
  await site.files.exportAssessment();
  await site.files.importProfile(fileOf("cto_partial"));
  await site.files.deleteAll();
  await page.reload();
  await site.ready();
  assert.ok(server.requests.length >= 12, `${server.requests.length} requests`);
  const odd = server.requests.filter(({ method, query, bodyBytes, foreign, path }) =>
    method !== "GET" || query !== "" || bodyBytes > 0 || foreign || (path !== "/" && !existsSync(join(server.folder, path))),
  );
  assert.deepEqual(odd, []);
  const told = JSON.stringify(server.requests.map(({ url, headers }) => [url, headers]));
  for (const id of [...QUESTIONS.keys(), "vpe_clear", "CTO, fifteen answers"]) assert.ok(!told.includes(id), `${id} was sent`);
}, { fresh: true });
