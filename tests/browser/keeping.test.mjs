// Nothing is lost: reload, a killed browser, two tabs, several profiles.

import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { test } from "node:test";

import { persistent } from "./support/browser.mjs";
import { judgeRequests } from "./support/guard.mjs";
import { builtSite } from "./support/paths.mjs";
import { companyOf, fileOf, profileOf } from "./support/people.mjs";
import { serve } from "./support/server.mjs";
import { openWorld, siteTest } from "./support/world.mjs";

/** The answers of an exported profile. */
const answersOf = (bytes) => {
  const { answers, pairs } = JSON.parse(bytes);
  return { ...answers, ...pairs };
};

/** Both sides keep what they are told in the same way. */
const SIDES = [
  { side: "a person", home: "#/", questions: "#/you", goOn: /Continue, 4 answered/, given: profileOf("cto_clear") },
  { side: "a company", home: "#/hiring", questions: "#/hiring/need", goOn: /Go on, 4 answered/, given: companyOf("cto_title_vpe_work_freight") },
];

/** The answers of the profile that is open on the side whose home is `home`, as its file has them. */
const kept = async (site, home) => {
  await site.open(home);
  await site.open("#/files");
  return answersOf(await site.files.exportProfile());
};

siteTest("reload mid-way: every answer is kept, and the same question comes next", async ({ site, page }) => {
  await site.open("#/");
  const given = await site.answer(profileOf("cto_clear"), { count: 4 });
  const next = (await site.question()).id;
  await page.reload();
  await site.ready();
  await site.open("#/you");
  assert.equal((await site.question()).id, next);
  await site.open("#/files");
  assert.deepEqual(answersOf(await site.files.exportProfile()), given);
});

for (const { side, home, questions, goOn, given: all } of SIDES) {
  test(`${side}, a browser killed right after "Saved": nothing lost`, { timeout: 90_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "rolefit-killed-"));
    let kill;
    const makeContext = async (settings) => {
      const started = await persistent(folder, settings);
      kill = started.kill;
      return started.context;
    };
    const server = await serve(builtSite());
    try {
      const first = await openWorld({ makeContext, server });
      await first.site.open(questions);
      const given = await first.site.answer(all, { count: 4 });
      await kill();
      await first.close();

      const second = await openWorld({ makeContext, server });
      assert.deepEqual(await kept(second.site, home), given);
      await second.site.open(home);
      assert.match(await second.site.main.innerText(), goOn);
      await second.close();
      for (const { problems } of [first, second]) problems.check();
      judgeRequests(server.requests, second.problems);
      second.problems.check();
    } finally {
      await kill?.().catch(() => {});
      await server.close();
      await rm(folder, { recursive: true, force: true });
    }
  });

  siteTest(`${side}, two tabs on one profile: both tabs' answers are kept`, async ({ site, tab }) => {
    await site.open(questions);
    const given = await site.answer(all, { count: 1 });
    const other = await tab();
    await other.open(questions);
    const [mine, theirs] = [await site.question(), await other.question()];
    assert.equal(theirs.id, mine.id, "both tabs stand at the same question");
    await other.button("Later").click();
    await other.left(mine);
    const different = await other.question();
    assert.notEqual(different.id, mine.id);
    // Both have their choice ticked before either of them stores it.
    Object.assign(given, await site.give(mine, all));
    Object.assign(given, await other.give(different, all));
    await site.next(mine);
    await other.next(different);
    // Once as the tabs know it, once as it is stored.
    for (const tabOf of [site, other]) {
      await tabOf.saved();
      assert.deepEqual(await kept(tabOf, home), given);
      await tabOf.page.reload();
      await tabOf.ready();
      assert.deepEqual(await kept(tabOf, home), given, "lost on reload");
    }
  });

  siteTest(`${side}, a choice ticked here stands when another tab answers the question first`, async ({ site, tab }) => {
    await site.open(questions);
    await site.answer(all, { count: 1 });
    const other = await tab();
    await other.open(questions);
    const [mine, theirs] = [await site.question(), await other.question()];
    assert.equal(theirs.id, mine.id, "both tabs stand at the same question");
    const radio = (of, place) => of.page.getByRole("radio").nth(place);
    await radio(other, 0).check();
    await radio(site, 1).check();
    const [first, second] = await Promise.all([radio(site, 1).inputValue(), radio(other, 0).inputValue()]);
    assert.notEqual(first, second);
    await site.next(mine);
    await site.saved();
    await other.page.getByText("Updated with answers given in another tab").first().waitFor();
    assert.ok(await radio(other, 0).isChecked(), "the choice is gone");
    await other.next(theirs);
    await other.saved();
    assert.equal((await kept(other, home))[mine.id], Number(second));
  });
}

siteTest("two tabs answer the same question: the later answer holds in both", async ({ site, tab }) => {
  await site.open("#/");
  const other = await tab();
  await other.open("#/");
  const question = await site.question();
  const low = { answers: { [question.id]: 1 }, pairs: { [question.id]: -1 } };
  const high = { answers: { [question.id]: 3 }, pairs: { [question.id]: 2 } };
  await site.give(question, low);
  const given = await other.give(question, high);
  await site.next(question);
  await site.saved();
  await other.next(question);
  await other.saved();
  assert.deepEqual(await kept(site, "#/"), given);
  assert.equal((await site.files.profiles()).length, 1, "the second tab made a profile of its own");
});

siteTest("several profiles are kept apart", async ({ site, page }) => {
  await site.open("#/files");
  await site.files.importProfile(fileOf("cto_partial"));
  await site.files.importProfile(fileOf("too_early"));
  const names = [profileOf("cto_partial").label, profileOf("too_early").label];
  assert.deepEqual((await site.files.profiles()).sort(), names.toSorted());
  await site.files.use(names[0]);
  assert.deepEqual(JSON.parse(await site.files.exportProfile()), profileOf("cto_partial"));
  await site.files.use(names[1]);
  assert.deepEqual(JSON.parse(await site.files.exportProfile()), profileOf("too_early"));
  await page.reload();
  await site.ready();
  assert.deepEqual(JSON.parse(await site.files.exportProfile()), profileOf("too_early"), "another profile after a reload");
  await site.files.create();
  await site.open("#/");
  const given = await site.answer(profileOf("cto_clear"), { count: 1 });
  await site.open("#/files");
  assert.deepEqual(answersOf(await site.files.exportProfile()), given);
  await site.files.use(names[0]);
  await page.reload();
  await site.ready();
  assert.deepEqual(JSON.parse(await site.files.exportProfile()), profileOf("cto_partial"), "the profile opened last is forgotten");
});
