// The company's half: from "For hiring" through the questions to a diagnosis, by mouse and by keyboard; what it fetches;
// what it keeps.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";

import { COMPANY_FACTS, QUESTIONS } from "./support/catalogue.mjs";
import { everyStop, tabTo } from "./support/keys.mjs";
import { focused } from "./support/looks.mjs";
import { ROOT } from "./support/paths.mjs";
import { companyOf, expectedNeed, profileOf } from "./support/people.mjs";
import { seed } from "./support/seed.mjs";
import { siteTest } from "./support/world.mjs";

const FREIGHT = "cto_title_vpe_work_freight";

/** Opens every closed detail on the screen. */
const unfold = (site) => site.main.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));

const reads = (pattern) => (stop) => pattern.test(stop.text);

siteTest("from “For hiring” to a diagnosis that says what decides it and what the title hides", async ({ site, page }) => {
  const company = companyOf(FREIGHT);
  await site.open("#/");
  await site.nav("For hiring").click();
  await site.link("Describe your need").click();
  const offer = site.main.getByRole("heading", { level: 1, name: /^The seat is (likely )?settled$/ });
  const given = {};
  while (!(await offer.isVisible())) {
    assert.ok(Object.keys(given).length < 30, "nothing is likely settled after 30 clear answers");
    Object.assign(given, await site.answer(company, { count: 1 }));
  }
  assert.ok(Object.keys(given).length >= 10, `settled after ${Object.keys(given).length} answers`);

  await site.open("#/hiring/need/facts");
  const title = site.main.getByLabel(COMPANY_FACTS.title_intended.question, { exact: false });
  await unfold(site);
  await title.selectOption("cto");
  await site.saved();
  await site.link("See the diagnosis").click();
  await site.diagnosed();

  assert.match(page.url(), /#\/hiring\/diagnosis$/);
  assert.equal(await site.read(site.heading), "The work you describe is a VP of Engineering’s.");
  const told = await site.result.below("The title and the work");
  assert.match(told, /Advertised: CTO\. Described: VP of Engineering\./);
  assert.match(told, /likely settle it/);
  const reasons = await site.result.below("The answers that decide it");
  const quoted = Object.entries(given).filter(([id, value]) => {
    const question = QUESTIONS.get(id);
    return reasons.includes(question.kind === "pair" ? question[value > 0 ? "cto" : "vpe"] : question.evidence[value]);
  });
  assert.equal(quoted.length, 3, `three reasons quote three answers: ${reasons}`);
  for (const name of ["What is not known yet", "Next"]) assert.ok((await site.result.below(name)).length > name.length + 20, name);

  const line = await site.result.contributions((await site.result.figures())[0]);
  const sum = line.rows.reduce((all, row) => all + row.points, line.start.points);
  assert.equal(sum, line.total.points, "the rows do not add up to the place on the line");
  for (const { name, cited } of line.rows) assert.ok(cited.length > 0, `no source for ${name}`);
});

const SENTENCES = {
  cto: /^(The work you describe is a CTO’s|You ask for a CTO; )/,
  vp_engineering: /^(The work you describe is a VP of Engineering’s|You ask for a VP of Engineering; )/,
  either: /^(The work you describe asks for both seats about equally|What you ask for and what is true of the company point different ways)\./,
  both: /^One person for both seats\./,
  other_role: /^The work you describe is a (CIO|Head of Engineering)’s\.$/,
  insufficient: /^(Too early to say|Not enough evidence)/,
};

for (const name of ["vpe_title_cto_work_imaging", "all_middle_county_office", "says_and_does_differ_studio", "early_both_dental_booking", "cio_three_hospitals", "nearly_empty_choir", "possible_alarm_half_intake"]) {
  siteTest(`the diagnosis says the expected verdict and alarm: ${name}`, async ({ site, page }) => {
    const expected = expectedNeed(name);
    await seed(page, companyOf(name));
    await site.open("#/hiring/diagnosis");
    await site.diagnosed();
    assert.match(await site.read(site.heading), SENTENCES[expected.verdict]);
    const told = await site.result.below("The title and the work");
    const alarm = /likely settle it/.test(told) ? "strong" : /still open/.test(told) ? "possible" : "none";
    assert.equal(alarm, expected.alarm, told);
  });
}

siteTest("a question and the diagnosis by keyboard alone", async ({ site, page }) => {
  await site.open("#/hiring");
  await tabTo(page, "the start", reads(/^Describe your need$/));
  await page.keyboard.press("Enter");
  const question = await site.question();
  await tabTo(page, "a choice", (stop) => stop.type === "radio");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  assert.equal(await site.options.and(page.locator(":checked")).count(), 1);
  await tabTo(page, "Continue", reads(/^Continue$/));
  await page.keyboard.press("Enter");
  await site.left(question);
  assert.equal((await focused(page)).tag, "h1");
  await tabTo(page, "the diagnosis", reads(/^Diagnosis so far$/));
  await page.keyboard.press("Enter");
  await site.diagnosed();
  assert.equal((await focused(page)).tag, "h1");
});

siteTest("every stop of Tab on every page of the company's half can be seen, and none traps the focus", async ({ site, page }) => {
  await seed(page, companyOf("possible_alarm_half_intake"));
  for (const route of ["#/hiring", "#/hiring/need", "#/hiring/need/facts", "#/hiring/need/answers", "#/hiring/diagnosis", "#/open"]) {
    await site.open(route);
    const stops = await everyStop(page, route);
    assert.ok(stops.size >= 5, `${route}: only ${[...stops]}`);
  }
});

siteTest("a company and a person are kept apart, each with its own open profile", async ({ site, page }) => {
  await seed(page, profileOf("too_early"));
  await site.open("#/hiring/need");
  const given = await site.answer(companyOf(FREIGHT), { count: 2 });
  await page.reload();
  await site.open("#/hiring");
  await site.link("Go on, 2 answered").waitFor();
  await site.open("#/");
  await site.link("Continue, 6 answered").waitFor();
  await site.open("#/hiring/need/answers");
  const shown = await site.read(site.main);
  for (const id of Object.keys(given)) {
    const { name } = QUESTIONS.get(id);
    assert.ok(shown.includes(name), `${id} is not among the company's answers`);
  }
});

siteTest("facts of the company: stored as they are given, there after a reload, refused out of range", async ({ site, page }) => {
  await site.open("#/hiring/need/facts");
  const field = (fact) => site.main.getByLabel(COMPANY_FACTS[fact].question, { exact: false });
  await unfold(site);
  await field("company_name").fill("Orchard & <b>Frost</b>");
  await field("company_name").blur();
  await field("engineers").fill("12");
  await field("engineers").blur();
  await field("stage").selectOption("first_customers");
  await site.saved();
  await page.reload();
  await site.ready();
  await unfold(site);
  assert.equal(await field("company_name").inputValue(), "Orchard & <b>Frost</b>");
  assert.equal(await field("engineers").inputValue(), "12");
  assert.equal(await field("stage").inputValue(), "first_customers");
  await field("engineers").fill("-4");
  await field("engineers").blur();
  await site.alert.waitFor();
  await page.reload();
  await site.ready();
  await unfold(site);
  assert.equal(await field("engineers").inputValue(), "12", "a refused number replaced the one that holds");
});

siteTest("what is being typed is kept before the field is left, and stays in it while something else is stored", async ({ site, page }) => {
  await site.open("#/hiring/need/facts");
  const name = site.main.getByLabel(COMPANY_FACTS.company_name.question, { exact: false });
  await name.pressSequentially("Orchard ");
  // Another field is stored, and the page drawn anew, while this one still has the focus.
  await page.evaluate(() => {
    const list = document.querySelector("main select");
    list.value = list.options[1].value;
    list.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await site.saved();
  assert.equal(await name.inputValue(), "Orchard ");
  await name.pressSequentially("Frost");
  await site.open("#/hiring");
  await site.saved();
  await page.reload();
  await site.ready();
  await site.open("#/hiring/need/facts");
  assert.equal(await name.inputValue(), "Orchard Frost");
});

siteTest("a link asks somebody else, their answers come back by link and change none of one's own", async ({ site, page }) => {
  const mine = companyOf("nearly_empty_choir");
  const answers = async () => {
    await site.open("#/hiring/need/answers");
    return site.read(site.main);
  };
  await seed(page, mine);
  const before = await answers();
  await site.open("#/hiring");
  const request = await site.linkFor("Board");
  assert.ok(Object.keys(mine.answers).every((id) => !request.includes(id)));

  await site.open(request);
  assert.match(await site.read(site.main), /Board/);
  await site.button("Answer the questions").click();
  const given = await site.answer(companyOf(FREIGHT), { count: 3 });
  await site.open("#/hiring");
  const reply = await site.madeLink("The link with your answers");

  const owner = site.main.getByRole("button", { name: `Open ${mine.label}`, exact: true });
  await owner.click();
  await owner.waitFor({ state: "detached" });
  await site.open(reply);
  const shown = await site.read(site.main);
  assert.ok(shown.includes("Board") && shown.includes(`${Object.keys(given).length} answered`), shown);
  await site.button("Take them in beside yours").click();
  await site.main.getByRole("status").filter({ hasText: "Taken in." }).waitFor();
  await site.saved();
  assert.equal(await answers(), before);
  await page.reload();
  await site.ready();
  assert.equal(await answers(), before, "after a reload");
  await site.open(reply);
  assert.match(await site.read(site.main), /Answers from Board are there already/);
});

const BROKEN = parse(readFileSync(join(ROOT, "fixtures", "links", "bad.toml"), "utf8")).case.filter(({ link }) => link.trim() !== "");

siteTest("broken links are answered with what is wrong and what to do, and take nothing over", async ({ site, page }) => {
  await seed(page, companyOf("nearly_empty_choir"));
  await site.open("#/open");
  const silent = [];
  for (const { name, link } of BROKEN) {
    // As an address is given on: whatever is no part of one is written in its place.
    await page.evaluate((text) => (location.hash = `#/open/${encodeURIComponent(text.slice(0, 200_000))}`), link);
    await site.headline("This link cannot be opened").waitFor();
    const told = await site.read(site.main);
    if (!/Nothing was taken over\./.test(told) || !/Paste the whole link here/.test(told)) silent.push(name);
    assert.doesNotMatch(told, /serde|panicked|Option<|RuntimeError/, name);
  }
  assert.deepEqual(silent, []);
  await site.open("#/hiring");
  await site.link("Go on, 4 answered").waitFor();
});

siteTest("a link pasted with the line breaks of a mail is opened; a broken one says so", async ({ site, page }) => {
  await seed(page, companyOf("nearly_empty_choir"));
  await site.open("#/hiring");
  const request = await site.linkFor("Board");
  await site.open("#/open");
  await site.main.getByLabel("The whole link").fill(`${page.url().split("#")[0]}${request.slice(0, 40)} ${request.slice(40)}`);
  await site.button("Open it").click();
  await site.button("Answer the questions").waitFor();
  await site.open("#/open");
  await site.main.getByLabel("The whole link").fill(request.slice(0, -6));
  await site.button("Open it").click();
  await site.headline("This link cannot be opened").waitFor();
});

/** The wasm modules fetched since `from`, by name. */
const modules = (server, from = 0) => server.paths(from).filter((path) => path.endsWith(".wasm")).map((path) => path.split("/").at(-1));
/** The modules of journeys, as against those that journeys share. */
const journeys = (server, from = 0) => modules(server, from).filter((name) => /^(hiring|diagnosis|open|links|you|result|files|method)\b/.test(name));

siteTest("the first page and a person's questions fetch nothing of the company's half", async ({ site, server }) => {
  await site.open("#/");
  await site.answer(profileOf("cto_clear"), { count: 2 });
  await site.result.open();
  assert.deepEqual(journeys(server).sort(), ["result.wasm", "you.wasm"]);
}, { fresh: true });

siteTest("“For hiring” and its questions fetch their own module, the diagnosis its own, each once", async ({ site, server }) => {
  await site.open("#/hiring");
  assert.deepEqual(journeys(server), ["hiring.wasm"]);
  await site.open("#/hiring/need");
  await site.answer(companyOf(FREIGHT), { count: 1 });
  assert.deepEqual(journeys(server), ["hiring.wasm"]);
  const before = server.requests.length;
  await site.open("#/hiring/diagnosis");
  await site.diagnosed();
  assert.deepEqual(journeys(server, before), ["diagnosis.wasm"]);
  const again = server.requests.length;
  await site.open("#/hiring/need/answers");
  await site.open("#/hiring/diagnosis");
  await site.diagnosed();
  assert.deepEqual(modules(server, again), [], "fetched again");
}, { fresh: true });
