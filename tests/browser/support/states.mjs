// Every state a visitor can meet, by name, with the way there. Checks that must hold everywhere walk this list.

import { rolefit } from "./cli.mjs";
import { QUESTIONS } from "./catalogue.mjs";
import { BRIEF_STATES } from "./brief-states.mjs";
import { COMPANY_STATES } from "./company-states.mjs";
import { fileOf, profileOf } from "./people.mjs";
import { READING_STATES } from "./reading-states.mjs";
import { seed } from "./seed.mjs";

const item = [...QUESTIONS.values()].find(({ kind }) => kind === "item").id;
const pair = [...QUESTIONS.values()].find(({ kind }) => kind === "pair").id;

const asFile = (name, value) => ({ name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(value)) });

/** Goes to `route` as a person who has answered. */
const as = (person, route) => async (site) => {
  await seed(site.page, profileOf(person));
  await site.open(route);
};

/** Opens every closed detail on the screen. */
const unfold = (site) => site.main.locator("details").evaluateAll((all) => all.forEach((details) => (details.open = true)));

const result = (person, open = false) => async (site) => {
  await as(person, "#/you/result")(site);
  await site.result.settled();
  if (open) await unfold(site);
};

/** Makes the program panic: as a browser extension may, something that cannot fail is made to fail. */
export async function breakProgram(site) {
  await site.page.evaluate(() => {
    const { createElement } = Document.prototype;
    Document.prototype.createElement = function (tag, ...rest) {
      if (tag === "tfoot") throw new DOMException("refused", "NotSupportedError");
      return createElement.call(this, tag, ...rest);
    };
    location.hash = "#/you/result";
  });
  await site.headline("Something went wrong").waitFor();
}

const route = (address) => (site) => site.open(address);

const forbidStorage = () => Object.defineProperty(globalThis, "indexedDB", { value: undefined });
const failWrites = () => {
  IDBObjectStore.prototype.put = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
};

/** `written`: a page written ahead, in English, from the same texts; it shows no text of the program.
 * @type {{ name: string, written?: boolean, reach: (site: import("./site.mjs").Site) => Promise<void>, options?: object, allow?: RegExp }[]} */
export const STATES = [
  { name: "first visit", reach: route("#/") },
  {
    name: "nothing chosen on the first question",
    reach: async (site) => {
      await site.open("#/");
      await site.continue.click();
      await site.alert.waitFor();
    },
  },
  { name: "coming back", reach: as("too_early", "#/") },
  { name: "an item", reach: route(`#/you/${item}`) },
  { name: "a pair", reach: route(`#/you/${pair}`) },
  {
    name: "nothing chosen on an item",
    reach: async (site) => {
      await site.open(`#/you/${item}`);
      await site.continue.click();
      await site.alert.waitFor();
    },
  },
  {
    name: "an answer saved",
    reach: async (site) => {
      await site.open("#/");
      await site.answer(profileOf("cto_clear"), { count: 2 });
    },
  },
  { name: "a question with the axis beside it", reach: as("cto_partial", "#/you") },
  { name: "the end of the seat", reach: as("cto_clear", "#/you") },
  { name: "a block", reach: route("#/you/block_build_and_grow") },
  {
    name: "a block with a piece that moved",
    reach: async (site) => {
      await site.open("#/you/block_build_and_grow");
      await site.piece("most", "startup").check();
      await site.takenPiece();
      await site.main.getByRole("status").filter({ hasText: site.say("free again") }).waitFor();
    },
  },
  {
    name: "a block half answered",
    reach: async (site) => {
      await site.open("#/you/block_build_and_grow");
      await site.piece("most", "startup").check();
      await site.continue.click();
      await site.alert.waitFor();
    },
  },
  { name: "the types that lead so far", reach: as("types_half_answered", "#/you/stage/types") },
  { name: "the two-minute mode", reach: as("cto_partial", "#/you/choices") },
  { name: "what one would choose, nothing chosen yet", reach: route("#/you/chosen") },
  { name: "what one would choose", reach: as("cto_clear", "#/you/chosen") },
  { name: "about you, empty", reach: route("#/you/facts") },
  {
    name: "about you",
    reach: async (site) => {
      const facts = { largest_team: 40, stages_worked: ["early", "growth"], largest_budget: "one_to_five_million" };
      await seed(site.page, { ...profileOf("cto_partial"), facts, wants: { travel: { level: "none", importance: 3 } } });
      await site.open("#/you/facts");
    },
  },
  {
    name: "about you, a number refused",
    reach: async (site) => {
      await site.open("#/you/facts");
      await site.main.getByRole("spinbutton").first().fill("999999");
      await site.main.getByRole("spinbutton").first().blur();
      await site.alert.waitFor();
    },
  },
  { name: "no answers to review", reach: route("#/you/answers") },
  {
    name: "answers to review",
    reach: async (site) => {
      await as("types_half_answered", "#/you/answers")(site);
      await unfold(site);
    },
  },
  { name: "an answer to change", reach: as("cto_partial", `#/you/answers/technology_bets`) },
  { name: "a result without answers", reach: route("#/you/result") },
  { name: "a result too early", reach: result("too_early") },
  { name: "a partial result, all opened", reach: result("cto_partial", true) },
  { name: "a result for CTO", reach: result("cto_clear") },
  { name: "a result for VP of Engineering", reach: result("vpe_clear") },
  { name: "a result for either", reach: result("either") },
  { name: "a result where words and record differ", reach: result("says_and_does_differ") },
  { name: "the method", reach: async (site) => (await site.open("#/method"), await unfold(site)) },
  { name: "no files yet", reach: route("#/files") },
  {
    name: "several profiles",
    reach: async (site) => {
      await as("cto_partial", "#/files")(site);
      await site.files.importProfile(fileOf("too_early"));
    },
  },
  {
    name: "a file to import",
    reach: async (site) => {
      await site.open("#/files");
      await site.files.choose(fileOf("cto_partial"));
      await site.files.preview.waitFor();
    },
  },
  {
    name: "a file refused",
    reach: async (site) => {
      await site.open("#/files");
      await site.files.importRefused(asFile("bad.json", { format: "rolefit.profile/1", side: "candidate", answers: { nothing_known: 9 } }));
    },
  },
  {
    name: "a result file that holds",
    reach: async (site) => {
      await site.open("#/files");
      await site.files.verify({ name: "good.json", mimeType: "application/json", buffer: await rolefit("assess", fileOf("either")) }, "The file holds.");
    },
  },
  {
    name: "a result file that does not hold",
    reach: async (site) => {
      const changed = JSON.parse(await rolefit("assess", fileOf("either")));
      changed.seat.verdict = "cto";
      await site.open("#/files");
      await site.files.verify(asFile("changed.json", changed), "differently.");
    },
  },
  {
    name: "asked for a profile's new name",
    reach: async (site) => {
      await as("too_early", "#/files")(site);
      await site.button("Rename").click();
      await site.main.getByRole("textbox").waitFor();
    },
  },
  {
    name: "asked whether to delete a profile",
    reach: async (site) => {
      await as("too_early", "#/files")(site);
      await site.files.askDelete("Six answers");
    },
  },
  {
    name: "asked whether to delete everything",
    reach: async (site) => {
      await as("too_early", "#/files")(site);
      await site.files.askDeleteAll();
    },
  },
  {
    name: "everything deleted",
    reach: async (site) => {
      await as("too_early", "#/files")(site);
      await site.files.deleteAll();
    },
  },
  {
    name: "records set aside",
    reach: async (site) => {
      const person = profileOf("too_early");
      await seed(site.page, { ...person, answers: { ...person.answers, technology_bets: 99 } });
      await site.open("#/files");
      await site.headline("Set aside", 2).waitFor();
    },
  },
  {
    name: "the program still on its way",
    written: true,
    reach: async (site) => {
      await site.page.route(/\.wasm$/, () => {});
      await site.page.goto("/", { waitUntil: "domcontentloaded" });
      await site.options.first().waitFor();
    },
  },
  {
    name: "no WebAssembly",
    written: true,
    options: { init: () => delete globalThis.WebAssembly },
    allow: /WebAssembly/,
    reach: async (site) => {
      await site.page.goto("/");
      await site.headline("The page could not start", 2).waitFor();
    },
  },
  {
    name: "the program has failed",
    allow: /panicked|unreachable|RuntimeError/,
    reach: async (site) => {
      await as("too_early", "#/you")(site);
      await breakProgram(site);
    },
  },
  {
    name: "the page that fetches the answers without the program",
    written: true,
    reach: async (site) => {
      await seed(site.page, profileOf("too_early"));
      await site.download(() => site.page.getByRole("button").click());
    },
  },
  { name: "no such page", reach: route("#/nowhere") },
  {
    name: "a part that did not load",
    allow: /Failed to load resource|net::ERR_FAILED|Failed to fetch/,
    reach: async (site) => {
      await site.open("#/");
      // Its own module alone: storage needs some of what Method shares with it.
      await site.page.route(/\/method\.wasm$/, (request) => request.abort());
      await site.nav("Method").click();
      await site.alert.waitFor();
    },
  },
  {
    name: "not saved",
    options: { init: failWrites },
    reach: async (site) => {
      await site.open("#/");
      const question = await site.question();
      await site.give(question, profileOf("cto_clear"));
      await site.next(question);
      await site.notSaved.waitFor();
    },
  },
  {
    name: "no storage",
    options: { init: forbidStorage },
    reach: async (site) => {
      await site.open("#/");
      await site.notSaved.waitFor();
    },
  },
  ...COMPANY_STATES,
  ...READING_STATES,
  ...BRIEF_STATES,
];
