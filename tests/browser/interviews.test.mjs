// Interviews: the kit from the need, on paper, ratings typed in and from a file, and what raters do not agree on first.

import assert from "node:assert/strict";

import { interviews, rate, rateAs } from "./support/company-states.mjs";
import { CANDIDATES, companyOf, shortlisted } from "./support/people.mjs";
import { seed } from "./support/seed.mjs";
import { siteTest } from "./support/world.mjs";

const COMPANY = "startup_orchard_frost";

const sheets = (site) => site.main.locator(".sheet > summary").allInnerTexts();

siteTest("from the need to the sheets on paper, typed ratings, a reload, and where raters differ", async ({ site, page }) => {
  await interviews(COMPANY)(site);
  const before = await sheets(site);
  assert.ok(before.length > 3, "a sheet each, the case and the reference call");
  await site.main.getByRole("checkbox", { name: "A member of the board" }).check();
  await site.main.getByLabel("Name: A member of the board").fill("Mia Roth");
  await site.main.getByLabel("Name: A member of the board").blur();
  assert.ok((await sheets(site)).some((title) => title.includes("board")), "whoever is ticked has a sheet");

  // On paper every sheet is open, on pages of its own, and nothing of the page around it is printed.
  await page.emulateMedia({ media: "print" });
  assert.ok(await site.main.getByRole("cell", { name: "Mia Roth" }).isVisible());
  assert.ok(!(await site.heading.isVisible()));
  const pdf = await page.pdf({ format: "A4" });
  const sheet = site.main.locator(".sheet").first();
  assert.ok(await sheet.locator(".part > div").last().isVisible(), "every part is open on paper");
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  assert.ok(pages >= (await sheets(site)).length, `${pages} pages`);
  await page.emulateMedia({ media: "screen" });
  await sheet.locator("> summary").click();
  assert.ok(await sheet.locator(".part > summary").last().isVisible());
  assert.ok(!(await sheet.locator(".part > div").first().isVisible()), "an open sheet lists its parts");
  await sheet.locator("> summary").click();
  const markdown = (await site.download(() => site.button("Save as Markdown").click())).toString("utf8");
  assert.match(markdown, /Mia Roth/);

  await site.main.getByLabel("Somebody new, by name").fill("Ines");
  await site.button("Add to the shortlist").click();
  await rateAs(site, "Ada");
  assert.match(await site.main.innerText(), /What others rated is not shown/);
  await rate(site, [4, 3, null]);
  await rateAs(site, "Ben");
  assert.ok(!(await site.main.innerText()).includes("Ada"), "one rater does not see another’s ratings");
  await rate(site, [1, 3]);
  await site.saved();

  await page.reload();
  await site.ready();
  await site.main.getByLabel("The kit is for").selectOption({ label: "Ines" });
  const said = await site.main.innerText();
  const order = ["1 mixed review", "How much of the need is met", "Raters"].map((title) => said.indexOf(title));
  assert.ok(order.every((at, place) => at > (order[place - 1] ?? -1)), `what raters differ on comes before any figure: ${order}`);
  assert.match(said, /Ben: level 1: /);
  assert.match(said, /Ada: level 4: /);
  assert.match(said, /On 1 question the raters do not agree/);
  const word = await site.download(() => site.button("Word").click());
  assert.equal(word.subarray(0, 2).toString(), "PK");
  assert.ok(await site.main.getByText("questions about Ines are still open").isVisible());
});

siteTest("ratings stay covered until every form is handed in, and nobody's form opens or goes without a word", async ({ site, page }) => {
  await interviews(COMPANY, "Ines")(site);
  const compared = /mixed review|How much of the need is met|level \d: /;
  await rateAs(site, "Ada");
  await rate(site, [4, 3]);
  assert.match(await site.main.innerText(), /How much of the need is met/, "everybody has handed in");
  await rateAs(site, "Ben");
  await site.main.locator("fieldset").first().locator('[value="1"]').check();
  await site.button("Go on later").click();
  await site.main.getByText("Ben has begun to rate and has not handed in").waitFor();
  assert.doesNotMatch(await site.main.innerText(), compared);
  await site.saved();
  await page.reload();
  await site.ready();
  await site.main.getByLabel("The kit is for").selectOption({ label: "Ines" });
  await site.button("Show the ratings anyway").waitFor();
  assert.doesNotMatch(await site.main.innerText(), compared, "a reload uncovers");

  // Ada's form says whose it is; declined, nothing opens.
  await site.button("Go on rating as Ada").click();
  await site.main.getByText("This is Ada’s form").waitFor();
  await site.button("Cancel").click();
  assert.equal(await site.button("Hand in").count(), 0);
  // Nor does typing her name open it.
  await site.main.getByLabel("Your name, or your role").fill(" ADA ");
  await site.button("Begin to rate").click();
  await site.main.getByText("This is Ada’s form").waitFor();
  assert.equal(await site.button("Hand in").count(), 0);
  await site.button("Cancel").click();

  await site.button("Show the ratings anyway").click();
  await site.main.getByText("1 mixed review").waitFor();
  await site.button("Go on rating as Ben").click();
  await site.button("I am Ben: open it").click();
  await site.button("Hand in").click();
  await site.main.getByText("1 mixed review").waitFor();

  await site.button("Remove the ratings of Ben").click();
  await site.main.getByText("One level that Ben gave goes for good.").waitFor();
  await site.button("Cancel").click();
  assert.match(await site.main.locator(".raters").innerText(), /Ben/);
  await site.button("Remove the ratings of Ben").click();
  await site.main.getByRole("group", { name: "Remove the ratings of Ben" }).getByRole("button", { name: "Remove" }).click();
  await site.main.getByText("1 mixed review").waitFor({ state: "detached" });
  assert.doesNotMatch(await site.main.locator(".raters").innerText(), /Ben/);
});

siteTest("ratings from a file are taken in by name, and what cannot be read is named by row and column", async ({ site, page }) => {
  await interviews(COMPANY, "Ines")(site);
  const table = "person,rater,kind,item,level\nines,Cleo,reference,hiring_loop,3\nInes,Cleo,reference,org_design,7\nFinn,Cleo,reference,hiring_loop,1\n";
  const pick = (buffer) => page.locator("#ratings-file").setInputFiles({ name: "ratings.csv", mimeType: "text/csv", buffer: Buffer.from(buffer) });
  await pick("person,rater\n");
  assert.match(await site.main.getByRole("alert").innerText(), /Nothing was taken/);
  await pick(table);
  const preview = await site.main.locator(".preview").innerText();
  for (const told of [/1 rater for Ines/, /Row 3, column 5/, /Finn/]) assert.match(preview, told);
  await site.button("Take these ratings in").click();
  await site.main.getByText("Taken in for 1 person.").waitFor();
  assert.match(await site.main.locator(".raters").innerText(), /Cleo/);
});

siteTest("ratings of a name that two people have go to nobody until somebody says whom they mean", async ({ site, page }) => {
  await seed(page, companyOf(COMPANY), shortlisted([CANDIDATES[0], { ...CANDIDATES[1], label: CANDIDATES[0].label }]));
  await site.open("#/hiring/interviews");
  const name = CANDIDATES[0].label;
  const table = `person,rater,kind,item,level\n${name},Cleo,reference,hiring_loop,3\n`;
  await page.locator("#ratings-file").setInputFiles({ name: "ratings.csv", mimeType: "text/csv", buffer: Buffer.from(table) });
  const raters = async () => {
    const all = await page.evaluate(async () => {
      const asked = (request) => new Promise((done) => (request.onsuccess = () => done(request.result)));
      const database = await asked(indexedDB.open("rolefit"));
      const rows = await asked(database.transaction("answers").objectStore("answers").getAll());
      database.close();
      return rows.filter(({ question }) => question.startsWith("person:")).map(({ value }) => value.includes("Cleo"));
    });
    return all;
  };
  await site.button("Take these ratings in").click();
  await site.main.getByText("Say whom each name means").waitFor();
  assert.deepEqual(await raters(), [false, false]);
  const whom = site.main.getByRole("combobox", { name: `1 rater for ${name}` });
  await whom.selectOption({ index: 2 });
  await site.button("Take these ratings in").click();
  await site.main.getByText("Taken in for 1 person.").waitFor();
  await site.saved();
  assert.deepEqual(await raters(), [false, true]);
});
