// Nothing is believed: a hostile file changes no state and is answered with what, where and what to do.

import assert from "node:assert/strict";

import { fileOf, profileOf } from "./support/people.mjs";
import { siteTest } from "./support/site-test.mjs";

const good = () => profileOf("too_early");
const json = (value) => Buffer.from(JSON.stringify(value));
const raw = (text) => Buffer.from(text);
/** The good profile's text with one piece replaced. */
const edited = (from, to) => {
  const text = JSON.stringify(good());
  if (!text.includes(from)) throw new Error(`no ${from} in the fixture`);
  return raw(text.replace(from, to));
};

/** Name, bytes, and what the message has to name besides a way out. */
const HOSTILE = [
  ["empty", raw(""), /empty|nothing|no content/i],
  ["only white space", raw(" \n "), /empty|nothing|no content|line/i],
  ["not JSON", raw("hello"), /line 1|JSON/i],
  ["cut short", json(good()).subarray(0, 120), /line 1|cut|ends|end of/i],
  ["noise", Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3) * 31) & 255)), /text|UTF-8|JSON|line/i],
  ["a byte order mark and noise", raw("\ufeff\u0000\u0001"), /line|text|JSON/i],
  ["a million brackets", raw("[".repeat(1_000_000)), /deep|nest|large|big|bytes|KB|MB/i],
  ["a million objects", raw('{"a":'.repeat(200_000)), /deep|nest|large|big|bytes|KB|MB/i],
  ["huge", Buffer.alloc(12 << 20, 32), /large|big|MB|KB/i],
  ["a list", raw("[]"), /object|format|profile|list|line/i],
  ["null", raw("null"), /object|format|profile|line/i],
  ["another format", json({ ...good(), format: "rolefit.need/1" }), /rolefit\.need\/1|format/i],
  ["a later version", json({ ...good(), format: "rolefit.profile/2" }), /rolefit\.profile\/2|version|format/i],
  ["an unknown field", json({ ...good(), colour: "red" }), /colour/],
  ["an unknown item", edited("technology_bets", "no_such_item"), /no_such_item/],
  ["__proto__ as a field", edited('"label"', '"__proto__":{"polluted":true},"label"'), /__proto__/],
  ["__proto__ as an item", edited('"technology_bets"', '"__proto__"'), /__proto__/],
  ["constructor as a pair", edited('"pair_look_back"', '"constructor"'), /constructor/],
  ["a level of five", edited('"technology_bets":3', '"technology_bets":5'), /technology_bets/],
  ["a level of 2.5", edited('"technology_bets":3', '"technology_bets":2.5'), /technology_bets|line/],
  ["a level of 1e999", edited('"technology_bets":3', '"technology_bets":1e999'), /technology_bets|line|number/i],
  ["a level as text", edited('"technology_bets":3', '"technology_bets":"3"'), /technology_bets|line/],
  ["a position of zero", edited('"pair_look_back":1', '"pair_look_back":0'), /pair_look_back/],
  ["an item twice", edited('"technology_bets":3', '"technology_bets":3,"technology_bets":1'), /technology_bets|twice|duplicate/i],
  ["a company's profile", json({ ...good(), side: "company" }), /company|side/i],
  ["markup for an item", edited("technology_bets", "<img src=x onerror=alert(1)>"), /<img src=x/],
];

siteTest("hostile files change nothing and are explained", async ({ site, page, t }) => {
  await site.open("#/files");
  await site.files.importProfile(fileOf("cto_partial"));
  const profiles = await site.files.profiles();
  const before = await site.files.exportAssessment();
  for (const [name, buffer, place] of HOSTILE) {
    await t.test(name, async () => {
      const message = await site.files.importRefused({ name: "hostile.json", buffer, mimeType: "application/json" });
      assert.match(message, place, `the message does not say what or where: ${message}`);
      assert.match(message, /hostile\.json|this file|the file/i, `the message does not say which file: ${message}`);
      assert.match(message, /choose|export|try|check|save|copy|open|use|pick/i, `the message does not say what to do: ${message}`);
      assert.doesNotMatch(message, /serde|panicked|Option<|struct |enum |u8|i8|RuntimeError|expected .* at line .* column/, message);
      assert.ok(message.length < 600, `a message of ${message.length} characters`);
      assert.deepEqual(await site.files.profiles(), profiles);
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
  const label = `<img src=x onerror="document.title='owned'"><b>bold</b> & "quotes" ]]> \u202Egnp.exe`;
  await site.open("#/files");
  await site.files.importProfile({ name: "label.json", buffer: json({ ...profileOf("cto_clear"), label }) });
  for (const route of ["#/files", "#/", "#/you", "#/you/result", "#/method"]) {
    await site.open(route);
    assert.equal(await page.locator("main img, main b, header img, header b").count(), 0, route);
    assert.doesNotMatch(await page.title(), /owned/);
  }
  await site.open("#/files");
  assert.ok((await site.main.innerText()).includes("<img src=x onerror="), "the label is not shown as it is");
  assert.equal(JSON.parse(await site.files.exportProfile()).label, label);
});
