// The shortlist: people from files beside the need, what somebody decides about them, and the record of it.

import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { rolefit } from "./support/cli.mjs";
import { CANDIDATES, companyFile, companyOf, shortlisted } from "./support/people.mjs";
import { COMPANIES } from "./support/paths.mjs";
import { seed } from "./support/seed.mjs";
import { LONGEST, assertShort, tasks } from "./support/tasks.mjs";
import { siteTest } from "./support/world.mjs";

const FREIGHT = "cto_title_vpe_work_freight";

const whole = (score) => (score === null ? null : String(Math.floor(score + 0.5)));

/** The row of somebody in the table. */
const row = (site, name) => site.main.getByRole("row").filter({ has: site.page.getByRole("checkbox", { name: `Look closer at ${name}`, exact: true }) });

/** The ten candidates as a table, with one heading that says nothing. */
function table() {
  const ids = [...new Set(CANDIDATES.flatMap(({ answers }) => Object.keys(answers)))];
  const cell = (value) => (value === undefined ? "" : value === null ? "-" : String(value));
  const rows = CANDIDATES.map(({ label, answers }, at) => [label, ...ids.map((id) => cell(answers[id])), at === 0 ? "9" : "2"]);
  const people = [["Their name", ...ids, "strategy_guess"], ...rows];
  return people.map((cells) => cells.join(",")).join("\n");
}

siteTest("a table becomes a shortlist, and a decision becomes a record", async ({ site, page }) => {
  await seed(page, companyOf(FREIGHT));
  await site.open("#/hiring/shortlist");
  await site.headline("Nobody is on the shortlist yet", 2).waitFor();
  const files = site.main.getByLabel("Choose files");
  await files.setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(table()) });

  // The heading that names nobody is corrected; nothing is kept before “Add”.
  await site.main.getByRole("button", { name: "Change what “Their name” holds" }).click();
  await site.main.getByRole("combobox", { name: "“Their name” holds" }).selectOption("label");
  await site.button("Read the rows").click();
  await site.button("Add 10 people").waitFor();
  assert.equal(await site.main.getByRole("table", { name: "People and the need’s heaviest areas" }).count(), 0);
  await site.button("Add 10 people").click();
  await site.compared();
  await site.saved();
  await page.reload();
  await site.compared();

  // By default nobody is placed; by their own word, the order says so.
  assert.match(await row(site, "Ines").innerText(), /own word/);
  assert.doesNotMatch(await site.main.getByRole("table").first().innerText(), /Place \d/);
  await site.main.getByLabel("Order").selectOption("self_reported");
  await site.main.getByText("They measure themselves by different rules").waitFor();
  assert.match(await row(site, "Ines").innerText(), /Place 1\b/);
  await site.main.getByLabel("Hide names").check();
  assert.equal(await page.getByText("Ines", { exact: true }).count(), 0);
  await site.main.getByLabel("Hide names").uncheck();

  for (const name of ["Ines", "Amir"]) await site.main.getByRole("checkbox", { name: `Look closer at ${name}`, exact: true }).check();
  await site.turned();
  const article = site.main.getByRole("article").filter({ hasText: "Ines" });
  await article.getByText("Decide about Ines").click();
  await article.getByRole("button", { name: "Keep the decision" }).click();
  await article.getByRole("alert").waitFor();
  await article.getByLabel("Decided by").fill("=Board");
  await article.getByLabel("Reason").fill("Has hired at this size.\nAsk about on-call.");
  await article.getByLabel("Date").fill("2026-03-31");
  await article.getByRole("button", { name: "Keep the decision" }).click();
  await site.main.getByText("2026-03-31 · Invite · Ines, by =Board").waitFor();
  await site.saved();

  await site.main.getByLabel("Hide names").check();
  assert.equal(await page.getByText(/\bInes\b/).count(), 0, "a decision names nobody while names are hidden");
  await site.main.getByLabel("Hide names").uncheck();

  const saved = await site.download(() => site.button("Download the record (JSON)").click());
  const record = JSON.parse(saved);
  assert.equal(record.decisions.length, 1);
  const [{ decided, reason, shown }] = record.decisions;
  assert.deepEqual([decided, reason], ["invite", "Has hired at this size.\nAsk about on-call."]);
  assert.deepEqual([shown.order, shown.place, shown.people, shown.names_hidden, shown.areas.length], ["self_reported", 1, 10, false, 7]);
  const csv = String(await site.download(() => site.button("Download as a table (CSV)").click()));
  assert.match(csv, /\r\n2026-03-31,Ines,invite,'=Board,/);
  const check = site.main.getByLabel("Check a record");
  await check.setInputFiles({ name: "decisions.json", mimeType: "application/json", buffer: saved });
  await site.main.getByText("This record is as it was written.").waitFor();
  const forged = Buffer.from(String(saved).replace("Ask about", "Never ask about"));
  await check.setInputFiles({ name: "decisions.json", mimeType: "application/json", buffer: forged });
  await site.main.getByText("This record was changed after it was written.").waitFor();

  // Other people’s data is no part of the company’s own profile.
  await site.open("#/files");
  const exported = String(await site.files.exportProfile());
  assert.doesNotMatch(exported, /Ines|=Board|Has hired at/);
});

siteTest("a newer profile of somebody on the shortlist takes their place or stands beside them, and a person says which", async ({ site, page }) => {
  const [first, second] = CANDIDATES;
  const rated = { ...first, ratings: [{ rater: "Ada", kind: "reference", levels: { hiring_loop: 3 } }] };
  const decision = "decision:1-00000-f:0001";
  await seed(page, companyOf(FREIGHT), { ...shortlisted([rated, second]), [decision]: "kept as it is" });
  await site.open("#/hiring/shortlist");
  await site.compared();
  const newer = ({ label, answers }) => ({ format: "rolefit.profile/1", side: "candidate", label: `  ${label.toUpperCase()} `, answers: Object.fromEntries(Object.keys(answers).map((id) => [id, 4])) });
  const lines = [newer(first), newer(second), { ...newer(first), label: "Nobody yet" }].map((person) => JSON.stringify(person)).join("\n");
  const pick = () => site.main.getByLabel("Choose files").setInputFiles({ name: "people.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(lines) });
  await pick();
  await site.main.getByRole("group", { name: "2 have the name of somebody on the shortlist" }).waitFor();
  await site.button("Add 3 people").click();
  await site.main.getByText("Say what becomes of each of them first. Nothing was added.").waitFor();
  const about = ({ label }) => site.main.getByRole("combobox", { name: new RegExp(`^${label} *:`, "i") });
  await about(first).selectOption({ index: 1 });
  await about(second).selectOption("Keep both");
  await site.button("Add 3 people").click();
  await site.main.getByText("3 people are on the shortlist.").waitFor();
  await site.compared();
  await site.saved();
  const stored = await page.evaluate(async () => {
    const asked = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
    const database = await asked(indexedDB.open("rolefit"));
    const all = await asked(database.transaction("answers").objectStore("answers").getAll());
    database.close();
    return Object.fromEntries(all.map(({ question, value }) => [question, value]));
  });
  const people = Object.keys(stored).filter((key) => key.startsWith("person:"));
  assert.equal(people.length, 4, "one replaced, one beside, one new");
  const replaced = JSON.parse(stored["person:1-00000-f"]);
  assert.deepEqual([...new Set(Object.values(replaced.answers))], [4]);
  assert.deepEqual(replaced.ratings.map(({ rater }) => rater), ["Ada"]);
  assert.equal(stored[decision], "kept as it is");
  assert.deepEqual(JSON.parse(stored["person:1-00001-f"]).answers, second.answers);
});

siteTest("the screen and the terminal give the same figures", async ({ site, page }) => {
  await seed(page, companyOf(FREIGHT), shortlisted(CANDIDATES));
  await site.open("#/hiring/shortlist");
  await site.compared();
  const people = join(COMPANIES, "match", "candidates.ndjson");
  const compared = JSON.parse(await rolefit("match", "--need", companyFile(FREIGHT), "--self-reported", people));
  const words = { met: "met", partly: "partly", not_met: "not met", unknown: "unknown" };
  for (const person of compared.people) {
    const cells = await row(site, person.label).getByRole("cell").allInnerTexts();
    const [work, offer, ...areas] = cells.map((text) => text.replace(/\s+/g, " ").trim());
    const { score, low, high } = person.demands;
    assert.ok(work.startsWith(`${whole(score)} likely ${whole(low)} to ${whole(high)}`), `${person.label}: ${work}`);
    if (person.supplies.score !== null) assert.ok(offer.startsWith(whole(person.supplies.score)), `${person.label}: ${offer}`);
    assert.deepEqual(areas, person.areas.slice(0, 7).map(({ reading }) => words[reading]), person.label);
  }
  await site.main.getByLabel("Order").selectOption("self_reported");
  for (const { place, people: tied } of compared.order.groups[0].places) {
    for (const at of tied) {
      const text = await row(site, compared.people[at].label).innerText();
      assert.ok(text.includes(tied.length > 1 ? `Place ${place}, shared` : `Place ${place}`), text);
    }
  }
});

siteTest(`500 people are imported and compared with no task over ${LONGEST} ms`, async ({ site, page }) => {
  const people = Array.from({ length: 500 }, (_, at) => {
    const { answers, ...person } = CANDIDATES[at % CANDIDATES.length];
    const moved = Object.entries(answers).map(([id, level], place) => [id, level === null ? null : (level + ((at * 7 + place) % 3 === 0 ? 1 : 0)) % 5]);
    return { ...person, label: `Number ${at + 1}`, answers: Object.fromEntries(moved) };
  });
  // A file on the disk: handed over as bytes, the browser's driver would unpack them on the page's own thread.
  const file = join(await mkdtemp(join(tmpdir(), "rolefit-people-")), "people.ndjson");
  await writeFile(file, people.map((person) => JSON.stringify(person)).join("\n"));
  await seed(page, companyOf(FREIGHT));
  await site.open("#/hiring/shortlist");
  const steps = {
    read: async () => {
      await site.main.getByLabel("Choose files").setInputFiles(file);
      await site.button("Add 500 people").waitFor();
    },
    compare: async () => {
      await site.button("Add 500 people").click();
      await site.compared();
      await site.saved();
    },
    order: () => site.main.getByLabel("Order").selectOption("self_reported"),
    page: () => site.button("The next 25").click(),
    look: async () => {
      for (const box of (await site.main.getByRole("row").getByRole("checkbox").all()).slice(0, 2)) await box.check();
      await site.turned();
    },
    "come back": async () => {
      await site.open("#/hiring");
      await site.open("#/hiring/shortlist");
      await site.compared();
    },
  };
  for (const [name, act] of Object.entries(steps)) {
    assertShort(await tasks(page, act), name);
  }
  assert.match(await site.main.innerText(), /People 1 to 25 of 500/);
  await rm(dirname(file), { recursive: true });
}, { timed: true });
