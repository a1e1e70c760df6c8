// The role brief: drafted, edited, kept over a reload, chosen anew when the answers change, checked, exported.

import assert from "node:assert/strict";
import { inflateRawSync } from "node:zlib";

import { eventually } from "./support/eventually.mjs";
import { companyOf } from "./support/people.mjs";
import { seed } from "./support/seed.mjs";
import { assertShort, tasks } from "./support/tasks.mjs";
import { siteTest } from "./support/world.mjs";

const FREIGHT = "cto_title_vpe_work_freight";
const OWN = "Our own sentence about pay: <b>fair</b> & open.";

/** The files of a zip archive by name, read through its directory, each held to its length. */
function unzip(bytes) {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  const files = new Map();
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    assert.equal(bytes.toString("latin1", at, at + 4), "PK\x01\x02");
    const [method, packed, length, name] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24), bytes.readUInt16LE(at + 28)];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + packed);
    const text = method === 8 ? inflateRawSync(data) : data;
    assert.equal(text.length, length);
    files.set(bytes.toString("utf8", at + 46, at + 46 + name), text.toString("utf8"));
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

/** The freight company without these facts. */
function without(...facts) {
  const company = companyOf(FREIGHT);
  for (const fact of facts) delete company.facts[fact];
  return company;
}

/** The brief of a company, on the screen. */
async function opened(site, page, company = companyOf(FREIGHT)) {
  await seed(page, company);
  await site.open("#/hiring/brief");
  await site.headline("Pay and terms", 2).waitFor();
}

const part = (site, name) => site.main.getByRole("region", { name, exact: true });

/** Opens a part, types into it, waits until that is stored. */
async function write(site, name, text) {
  await site.button(`Edit: ${name}`).click();
  await site.main.getByRole("textbox", { name }).fill(text);
  await site.saved();
  await site.button(`Done editing: ${name}`).click();
}

siteTest("a diagnosis leads to the brief; a part is edited in place and outlives a reload", async ({ site, page }) => {
  await seed(page, companyOf(FREIGHT));
  await site.open("#/hiring/diagnosis");
  await site.diagnosed();
  await site.link("Draft the brief").click();
  await site.headline("Pay and terms", 2).waitFor();
  assert.equal(await site.main.getByRole("region").count(), 16, "sixteen parts");
  await write(site, "Pay and terms", `${OWN}\n\n- One\n- Two`);
  const pay = part(site, "Pay and terms");
  assert.match(await site.read(pay), /Your words/);
  await page.reload();
  await site.ready();
  assert.match(await site.read(pay), /Our own sentence about pay: <b>fair<\/b> & open\./);
  assert.equal(await pay.getByRole("listitem").filter({ hasText: /^(One|Two)$/ }).count(), 2);
  await site.button("Back to the draft: Pay and terms").click();
  assert.doesNotMatch(await site.read(pay), /Our own sentence/);
  await site.button("Put my words back: Pay and terms").click();
  assert.match(await site.read(pay), /Our own sentence/);
});

siteTest("when the answers change, one’s own words stand beside the new draft until one is chosen", async ({ site, page }) => {
  await opened(site, page);
  await write(site, "Reporting line and team", "You report to whom we say.");
  const reporting = part(site, "Reporting line and team");
  await site.open("#/hiring/need/facts");
  await site.main.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));
  const to = site.main.getByLabel("Whom", { exact: false }).first();
  const before = await to.inputValue();
  await to.selectOption(before === "cfo" ? "coo" : "cfo");
  await site.saved();
  await site.open("#/hiring/brief");
  assert.match(await site.read(reporting), /Your answers have changed/);
  assert.match(await site.read(reporting), /You report to whom we say\.[\s\S]*New draft[\s\S]*head of (finance|operations)/);
  await site.button("Keep my words: Reporting line and team").click();
  assert.doesNotMatch(await site.read(reporting), /New draft/);
  assert.match(await site.read(reporting), /You report to whom we say/);
  await site.saved();
  await page.reload();
  await site.ready();
  assert.doesNotMatch(await site.read(reporting), /New draft/, "the choice is kept");
});

siteTest("a finding stands beside its sentence with its reason; its sentence is put in by one press", async ({ site, page }) => {
  await opened(site, page, without("pay_base_low", "pay_base_high"));
  await write(site, "Pay and terms", "Pay is competitive.\n\nWe say so.");
  const pay = part(site, "Pay and terms");
  const note = pay.getByRole("heading", { level: 3, name: /Pay in words/ });
  await note.waitFor();
  await pay.locator("mark", { hasText: "Pay is competitive." }).waitFor();
  assert.match(await site.read(pay), /Directive 2023\/970[\s\S]*not legal advice/);
  await site.button("Put this sentence in: Pay in words").click();
  const field = site.main.getByRole("textbox", { name: "Pay and terms" });
  assert.equal(await field.inputValue(), "Base pay is [currency] [from] to [to] for a full-time year.\n\nWe say so.");
  await note.waitFor({ state: "detached" });
  await site.button("Check and export").click();
  assert.match(await site.read(site.main), /3 gaps to fill[\s\S]*Pay and terms: \[currency\]/);
});

siteTest("every export holds the edited words; a posting says what it lacks and takes it on the spot", async ({ site, page }) => {
  await opened(site, page, without("location_country", "location_city", "remote_work"));
  await write(site, "Pay and terms", OWN);
  await site.button("Check and export").click();

  const markdown = (await site.download(() => site.button("Markdown").click())).toString();
  assert.match(markdown, /## Pay and terms\n\nOur own sentence about pay: \\<b>fair\\<\/b> & open\./);
  const files = unzip(await site.download(() => site.button("Word").click()));
  assert.ok(files.get("word/document.xml").includes("Our own sentence about pay: &lt;b&gt;fair&lt;/b&gt; &amp; open."));
  assert.ok(files.has("[Content_Types].xml"));
  const brief = JSON.parse(await site.download(() => site.button("Brief file").click()));
  const [pay] = brief.sections.filter(({ id }) => id === "pay");
  assert.equal(pay.edited.text, OWN);
  assert.equal(pay.edited.written_against, pay.drafted_from);

  const posting = site.main.getByText("Google shows no posting without these:");
  await posting.waitFor();
  assert.equal(await site.button("Download the posting").count(), 0);
  await site.main.getByText("Give them here").click();
  const given = (label) => site.main.locator(".posting").getByLabel(label, { exact: false });
  await given("country").first().fill("DE");
  await given("country").first().blur();
  await site.button("Download the posting").waitFor();
  const job = JSON.parse(await site.download(() => site.button("Download the posting").click()));
  for (const required of ["title", "description", "datePosted", "hiringOrganization", "jobLocation"]) assert.ok(job[required], required);
  assert.equal(job["@type"], "JobPosting");
  assert.equal(job.jobLocation.address.addressCountry, "DE");
  assert.match(job.description, /&lt;b&gt;fair&lt;\/b&gt;/);

  await site.open("#/files");
  const profile = JSON.parse(await site.files.exportProfile());
  assert.deepEqual(Object.keys(profile.brief), ["pay"]);
  assert.equal(profile.brief.pay.text, OWN);
  await site.files.importProfile({ name: "back.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(profile)) });
  await site.open("#/hiring/brief");
  assert.match(await site.read(part(site, "Pay and terms")), /Our own sentence about pay/);
});

siteTest("typing into a part keeps the page to itself for no task over 50 ms", async ({ site, page }) => {
  await opened(site, page);
  await site.button("Edit: What you do").click();
  const field = site.main.getByRole("textbox", { name: "What you do" });
  const times = await tasks(page, async () => {
    await field.pressSequentially("We want a rockstar who owns the architecture. ", { delay: 15 });
    await site.saved();
    await eventually("the linter has read it", async () => (await site.main.getByRole("heading", { level: 3, name: /hero/i }).count()) > 0);
  });
  assertShort(times, "typing");
}, { timed: true });
