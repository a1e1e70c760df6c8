// The page answers at once: no task of its thread takes more than 50 ms, whatever a reader does.

import { companyOf, profileOf } from "./support/people.mjs";
import { LONGEST, assertShort, tasks } from "./support/tasks.mjs";
import { siteTest } from "./support/world.mjs";

const SIDES = [
  { name: "a person's", questions: "#/you", result: "#/you/result", given: profileOf("cto_clear"), settled: (site) => site.result.settled() },
  { name: "a company's", questions: "#/hiring/need", result: "#/hiring/diagnosis", given: companyOf("cto_title_vpe_work_freight"), settled: (site) => site.diagnosed() },
];

for (const { name, questions, result, given, settled } of SIDES) {
  siteTest(`no task over ${LONGEST} ms: ${name} questions, answers and result`, async ({ site, page }) => {
    await site.open(questions);
    const answering = await tasks(page, () => site.answer(given, { count: 8 }));
    assertShort(answering, "answering");
    for (const route of [`${questions}/answers`, `${questions}/facts`, result, "#/files"]) {
      const opening = await tasks(page, async () => {
        await site.open(route);
        if (route === result) await settled(site);
      });
      assertShort(opening, route);
    }
  }, { timed: true });
}
