// Every state of the company's half, by name, with the way there. Part of `STATES`.

import { QUESTIONS } from "./catalogue.mjs";
import { CANDIDATES, companyOf, shortlisted } from "./people.mjs";
import { seed } from "./seed.mjs";

const ids = (kind) => [...QUESTIONS.values()].filter((it) => it.kind === kind && it.id.startsWith("need_")).map(({ id }) => id);
const [item] = ids("item");
const [pair] = ids("pair");
const [block] = ids("block");

const route = (address) => (site) => site.open(address);

/** Goes to `address` as a company that has answered. */
const as = (company, address) => async (site) => {
  await seed(site.page, companyOf(company));
  await site.open(address);
};

/** Opens every closed detail on the screen. */
const unfold = (site) => site.main.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));

/** Opens the shortlist of a company with the first of the ten candidates, once they are compared. */
const shortlist = (count, then = async () => {}) => async (site) => {
  await seed(site.page, companyOf("cto_title_vpe_work_freight"), shortlisted(CANDIDATES.slice(0, count)));
  await site.open("#/hiring/shortlist");
  await site.compared();
  await then(site);
};

const diagnosis = (company, open = false) => async (site) => {
  await as(company, "#/hiring/diagnosis")(site);
  await site.diagnosed();
  if (open) await unfold(site);
};

const brief = (company, then) => async (site) => {
  await as(company, "#/hiring/brief")(site);
  await site.headline("Pay and terms", 2).waitFor();
  await then(site);
};

/** Opens a link that asks "Board" about the seat of a company. */
export async function openRequest(site) {
  await as("nearly_empty_choir", "#/hiring")(site);
  await site.open(await site.linkFor("Board"));
  await site.button("Answer the questions").waitFor();
}

/** Opens the link with the answers that the board gave. */
export async function openReply(site) {
  await openRequest(site);
  await site.button("Answer the questions").click();
  await site.answer(companyOf("cto_title_vpe_work_freight"), { count: 2 });
  await site.open("#/hiring");
  const link = await site.madeLink("The link with your answers");
  await site.open(link);
  await site.button("Take them in beside yours").waitFor();
}

/** The interviews of a company, for a new candidate of this name where one is named. */
export const interviews = (company, candidate) => async (site) => {
  await as(company, "#/hiring/interviews")(site);
  if (candidate) {
    await site.main.getByLabel(site.say("Somebody new, by name")).fill(candidate);
    await site.button("Add to the shortlist").click();
    await site.main.getByRole("heading", { name: candidate, level: 2 }).waitFor();
  }
};

/** Opens the form of a rater, for the candidate at hand. */
export async function rateAs(site, rater) {
  await site.main.getByLabel(site.say("Your name, or your role")).fill(rater);
  await site.button("Begin to rate").click();
  await site.button("Hand in").waitFor();
}

/** Chooses the anchor of this level in each of the first `count` questions of the form; `null`: did not see it. */
export async function rate(site, levels) {
  const questions = site.main.locator("fieldset");
  for (const [at, level] of levels.entries()) await questions.nth(at).locator(`[value="${level ?? "none"}"]`).check();
  await site.button("Hand in").click();
}

/** As `STATES`. */
export const COMPANY_STATES = [
  { name: "for hiring, first visit", reach: route("#/hiring") },
  { name: "for hiring, coming back", reach: as("possible_alarm_half_intake", "#/hiring") },
  { name: "a company’s item", reach: route(`#/hiring/need/${item}`) },
  { name: "a company’s pair", reach: route(`#/hiring/need/${pair}`) },
  { name: "a company’s block", reach: route(`#/hiring/need/${block}`) },
  {
    name: "nothing chosen on a company’s item",
    reach: async (site) => {
      await site.open(`#/hiring/need/${item}`);
      await site.continue.click();
      await site.alert.waitFor();
    },
  },
  { name: "a company’s question with the axis beside it", reach: as("possible_alarm_half_intake", "#/hiring/need") },
  { name: "the end of a company’s seat", reach: as("cto_title_vpe_work_freight", "#/hiring/need/end/seat") },
  { name: "the end of a company’s types", reach: as("cto_title_vpe_work_freight", "#/hiring/need/end/types") },
  { name: "the end of a company’s questions", reach: as("cto_title_vpe_work_freight", "#/hiring/need/end/readiness") },
  {
    name: "about the company, empty",
    reach: async (site) => {
      await site.open("#/hiring/need/facts");
      await unfold(site);
    },
  },
  {
    name: "about the company",
    reach: async (site) => {
      await as("startup_orchard_frost", "#/hiring/need/facts")(site);
      await unfold(site);
    },
  },
  {
    name: "about the company, a number refused",
    reach: async (site) => {
      await site.open("#/hiring/need/facts");
      await unfold(site);
      await site.main.getByRole("spinbutton").first().fill("99999999");
      await site.main.getByRole("spinbutton").first().blur();
      await site.alert.waitFor();
    },
  },
  { name: "no company’s answers to review", reach: route("#/hiring/need/answers") },
  {
    name: "a company’s answers to review",
    reach: async (site) => {
      await as("early_both_dental_booking", "#/hiring/need/answers")(site);
      await unfold(site);
    },
  },
  { name: "a company’s answer to change", reach: as("possible_alarm_half_intake", `#/hiring/need/answers/${Object.keys(companyOf("possible_alarm_half_intake").answers)[0]}`) },
  { name: "a diagnosis without answers", reach: route("#/hiring/diagnosis") },
  { name: "a diagnosis too early", reach: diagnosis("nearly_empty_choir", true) },
  { name: "a diagnosis at odds with the title, all opened", reach: diagnosis("cto_title_vpe_work_freight", true) },
  { name: "a diagnosis that may be at odds with the title", reach: diagnosis("possible_alarm_half_intake") },
  { name: "a diagnosis for one person in both seats", reach: diagnosis("early_both_dental_booking") },
  { name: "a diagnosis for another role", reach: diagnosis("cio_three_hospitals") },
  { name: "a brief without answers", reach: route("#/hiring/brief") },
  { name: "a brief with little to go on", reach: brief("nearly_empty_choir", unfold) },
  {
    name: "a brief being edited, with a finding",
    reach: brief("nearly_empty_choir", async (site) => {
      await site.page.locator("#edit-pay").click();
      await site.page.locator("#words-pay").fill("Pay is competitive.");
      await site.main.getByText(site.say("Pay in words")).first().waitFor();
    }),
  },
  {
    name: "a brief whose answers have changed, checked",
    reach: async (site) => {
      const company = companyOf("cto_title_vpe_work_freight");
      await seed(site.page, { ...company, brief: { pay: { text: "Pay is competitive.", written_against: "0000000000000000" } } });
      await site.open("#/hiring/brief");
      await site.headline("New draft", 3).waitFor();
      await site.button("Check and export").click();
      await site.main.getByText(site.say("Take it along")).waitFor();
      await unfold(site);
    },
  },
  { name: "interviews without a need", reach: route("#/hiring/interviews") },
  {
    name: "interviews, a sheet opened",
    reach: async (site) => {
      await interviews("cto_title_vpe_work_freight")(site);
      await site.main.locator(".sheet > summary").first().click();
    },
  },
  {
    name: "interviews, a rater at work",
    reach: async (site) => {
      await interviews("startup_orchard_frost", "Ines")(site);
      await rateAs(site, "Ada");
    },
  },
  {
    name: "interviews, covered until a rater has handed in, and asked before a form is opened",
    reach: async (site) => {
      await interviews("startup_orchard_frost", "Ines")(site);
      await rateAs(site, "Ada");
      await site.button("Go on later").click();
      await site.main.getByRole("button", { name: site.say("Go on rating") }).click();
      await site.button("Cancel").waitFor();
    },
  },
  {
    name: "interviews, what raters say",
    reach: async (site) => {
      await interviews("startup_orchard_frost", "Ines")(site);
      await rateAs(site, "Ada");
      await rate(site, [4, 3, 0, null]);
      await rateAs(site, "Ben");
      await rate(site, [1, 3, 0]);
      await unfold(site);
    },
  },
  {
    name: "a link that asks somebody else",
    reach: async (site) => {
      await as("nearly_empty_choir", "#/hiring")(site);
      await site.linkFor("Board");
    },
  },
  { name: "a link opened that asks", reach: openRequest },
  { name: "a link opened that answers", reach: openReply },
  { name: "a link to paste", reach: route("#/open") },
  {
    name: "a broken link",
    reach: async (site) => {
      await site.open("#/open/1d-broken");
      await site.headline("This link cannot be opened").waitFor();
    },
  },
  { name: "a shortlist before there is a need", reach: route("#/hiring/shortlist") },
  { name: "a shortlist with nobody on it", reach: as("cto_title_vpe_work_freight", "#/hiring/shortlist") },
  { name: "a shortlist", reach: shortlist(10) },
  {
    name: "two people side by side, all opened, a decision refused",
    reach: shortlist(3, async (site) => {
      for (const box of (await site.main.getByRole("row").getByRole("checkbox").all()).slice(0, 2)) await box.check();
      await site.turned();
      await unfold(site);
      await site.button("Keep the decision").first().click();
      await site.alert.first().waitFor();
    }),
  },
  {
    name: "the columns of a table",
    reach: async (site) => {
      await as("cto_title_vpe_work_freight", "#/hiring/shortlist")(site);
      const buffer = Buffer.from("Name,hiring_loop,Remarks\nBoard,3,Board\n");
      await site.main.getByLabel(site.say("Choose files")).setInputFiles({ name: "people.csv", mimeType: "text/csv", buffer });
      await site.button("Change").last().click();
      await site.main.getByRole("combobox").last().waitFor();
    },
  },
  {
    name: "newer profiles of people who are on the shortlist, nothing said of them yet",
    reach: shortlist(3, async (site) => {
      const newer = CANDIDATES.slice(0, 2).map((person) => JSON.stringify({ ...person, wants: {} }));
      await site.main.getByLabel(site.say("Choose files")).setInputFiles({ name: "people.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(newer.join("\n")) });
      await site.button("Add 2 people").click();
      await site.alert.waitFor();
    }),
  },
  {
    name: "people to add, and a line that cannot be read",
    reach: async (site) => {
      await as("cto_title_vpe_work_freight", "#/hiring/shortlist")(site);
      const buffer = Buffer.from(`${JSON.stringify(CANDIDATES[0])}\n{"format":"rolefit.profile/1"}\n`);
      await site.main.getByLabel(site.say("Choose files")).setInputFiles({ name: "people.ndjson", mimeType: "text/plain", buffer });
      await site.button("Add this person").waitFor();
    },
  },
  { name: "a company among the files", reach: as("possible_alarm_half_intake", "#/files") },
];
