// axe, the accessibility rules, run on a page as it stands. Brought in once a page, however often it is then asked.

import axe from "axe-core";

/** WCAG 2.2, levels A and AA, and what came before it. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Runs in the page: axe reads the same few colours again for every text of a page; each is read once. */
const readColoursOnce = () => {
  const { prototype } = globalThis.axe.commons.color.Color;
  const { parseString } = prototype;
  const known = new Map();
  prototype.parseString = function (text) {
    if (!known.has(text)) {
      const { r, g, b, alpha } = parseString.call(this, text);
      known.set(text, { r, g, b, alpha });
    }
    return Object.assign(this, known.get(text));
  };
};

/** axe's complaints about `page`, short enough to read. */
export async function complaints(page) {
  if (await page.evaluate(() => globalThis.axe === undefined)) {
    await page.evaluate(axe.source);
    await page.evaluate(readColoursOnce);
  }
  const violations = await page.evaluate(async (tags) => {
    const only = { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] };
    return (await globalThis.axe.run(document, only)).violations;
  }, TAGS);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`));
}
