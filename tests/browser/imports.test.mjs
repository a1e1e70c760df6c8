// Nothing is believed: a hostile file changes no state and is answered with what, where and what to do.

import assert from "node:assert/strict";

import { profileOf, writtenOf } from "./support/people.mjs";
import { seed } from "./support/seed.mjs";
import { siteTest } from "./support/world.mjs";

const good = () => writtenOf("too_early");
const json = (value) => Buffer.from(JSON.stringify(value));
const raw = (text) => Buffer.from(text);
/** The good profile's text with one piece replaced. */
const edited = (from, to) => {
  const text = JSON.stringify(good());
  if (!text.includes(from)) throw new Error(`no ${from} in the fixture`);
  return raw(text.replace(from, to));
};

/** Name, bytes, the place the message must name, and what it must call the trouble. */
const HOSTILE = [
  ["empty", raw(""), null, /empty/i],
  ["only white space", raw(" \n "), null, /empty/i],
  ["not JSON", raw("hello"), [1, 1], /JSON/],
  ["cut short", json(good()).subarray(0, 120), [1, 121], /complete|ends|cut/i],
  ["noise", Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3) * 31) & 255)), [1, 18], /plain text/i],
  ["a byte order mark and noise", raw("\ufeff\u0000\u0001"), [1, 1], /JSON|text/],
  ["a million brackets", raw("[".repeat(1_000_000)), [1, 128], /inside one another|deep/i],
  ["two hundred thousand objects", raw('{"a":'.repeat(200_000)), [1, 636], /inside one another|deep/i],
  ["huge", Buffer.alloc(2 << 20, 32), null, /larger|large|big/i],
  ["a list", raw("[]"), [1, 1], /wrong kind/i],
  ["null", raw("null"), [1, 1], /wrong kind/i],
  ["another format", json({ ...good(), format: "rolefit.need/1" }), [1, 11], /format/i],
  ["a later version", json({ ...good(), format: "rolefit.profile/2" }), [1, 11], /version/i],
  ["an unknown field", json({ ...good(), colour: "red" }), [1, 223], /field/i],
  ["an unknown item", edited("technology_bets", "no_such_item"), [1, 83], /question/i],
  ["__proto__ as a field", edited('"label"', '"__proto__":{"polluted":true},"label"'), [1, 31], /field/i],
  ["__proto__ as an item", edited('"technology_bets"', '"__proto__"'), [1, 83], /question/i],
  ["constructor as a pair", edited('"pair_look_back"', '"constructor"'), [1, 163], /question/i],
  ["a level of five", edited('"technology_bets":3', '"technology_bets":5'), [1, 101], /answer/i],
  ["a level of 2.5", edited('"technology_bets":3', '"technology_bets":2.5'), [1, 101], /answer/i],
  ["a level of 1e999", edited('"technology_bets":3', '"technology_bets":1e999'), [1, 101], /answer/i],
  ["a level as text", edited('"technology_bets":3', '"technology_bets":"3"'), [1, 101], /answer/i],
  ["a position of zero", edited('"pair_look_back":1', '"pair_look_back":0'), [1, 180], /answer/i],
  ["an item twice", edited('"technology_bets":3', '"technology_bets":3,"technology_bets":1'), [1, 103], /twice/i],
  ["a person's answers under a company's name", json({ format: good().format, side: "company", answers: { technology_bets: 3 }, pairs: {} }), [1, 59], /person|company/i],
  ["markup for an item", edited("technology_bets", "<img src=x onerror=alert(1)>"), [1, 83], /question/i],
  ["a label that turns the text around", json({ ...good(), label: "\u202Egnp.exe" }), [1, 39], /name|label|characters/i],
];

/** What a message may advise. */
const ADVICE = /\b(choose|download|export|try|save|copy|open|use|pick|remove|keep|mend|correct)\b/i;

siteTest("hostile files change nothing and are explained", async ({ site, page, t }) => {
  await seed(page, profileOf("cto_partial"));
  await site.open("#/files");
  const profiles = await site.files.profiles();
  const before = await site.files.exportAssessment();
  for (const [name, buffer, place, trouble] of HOSTILE) {
    await t.test(name, async () => {
      const message = await site.files.importRefused({ name: "hostile.json", buffer, mimeType: "application/json" });
      assert.deepEqual(await site.files.profiles(), profiles);
      assert.match(message, trouble, `what is wrong? ${message}`);
      if (place) assert.ok(message.includes(`Line ${place[0]}, character ${place[1]}:`), `where? ${message}`);
      // The first sentence says what did not happen; advice has to come after it.
      assert.match(message.replace(/^.*?changed\./s, ""), ADVICE, `what to do? ${message}`);
      assert.doesNotMatch(message, /serde|panicked|Option<|struct |enum |u8|i8|RuntimeError/, message);
      assert.ok(message.length < 600, `a message of ${message.length} characters`);
    });
  }
  assert.deepEqual(await site.files.exportAssessment(), before);
  await page.reload();
  await site.ready();
  assert.deepEqual(await site.files.profiles(), profiles);
  assert.deepEqual(await site.files.exportAssessment(), before);
  assert.equal(await page.evaluate(() => ({}).polluted), undefined);
});

siteTest("markup in a label is shown as text, everywhere", async ({ site, page }) => {
  const label = `<img src=x onerror="document.title='owned'"><b>bold</b> & "quotes" ]]>`;
  await site.open("#/files");
  await site.files.importProfile({ name: "label.json", buffer: json({ ...profileOf("cto_clear"), label }) });
  for (const route of ["#/files", "#/", "#/you", "#/you/result", "#/method"]) {
    await site.open(route);
    if (route === "#/files") await site.main.getByText("<img src=x onerror=").first().waitFor();
    assert.equal(await page.locator("main img, main b, header img, header b").count(), 0, route);
    assert.doesNotMatch(await page.title(), /owned/);
  }
  await site.open("#/files");
  assert.equal(JSON.parse(await site.files.exportProfile()).label, label);
});
