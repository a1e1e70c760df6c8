// What the reader has set: theme, forced colours, reduced motion, print.

import assert from "node:assert/strict";

import { focused } from "./support/looks.mjs";
import { profileOf } from "./support/people.mjs";
import { seed } from "./support/seed.mjs";
import { siteTest } from "./support/world.mjs";

const paper = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

siteTest("the appearance follows the device, can be set, and is kept", async ({ site, page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await site.open("#/");
  const light = await paper(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await paper(page);
  assert.notEqual(dark, light);
  const choice = page.getByRole("combobox", { name: "Appearance" });
  await choice.selectOption({ label: "Light" });
  assert.equal(await paper(page), light);
  await page.reload();
  await site.ready();
  assert.equal(await paper(page), light, "lost on reload");
  await page.emulateMedia({ colorScheme: "light" });
  await choice.selectOption({ label: "Dark" });
  assert.equal(await paper(page), dark);
  await choice.selectOption({ label: "As the device" });
  assert.equal(await paper(page), light);
});

siteTest(
  "forced colours: the marks of the axis, the choices and the focus stay visible",
  async ({ site, page }) => {
    await seed(page, profileOf("cto_clear"));
    await site.open("#/you/result");
    await site.result.settled();
    const faint = await page.evaluate(() => {
      const background = getComputedStyle(document.body).backgroundColor;
      const blank = (colour) => colour === "none" || colour === "transparent" || colour === "rgba(0, 0, 0, 0)" || colour === background;
      return [...document.querySelectorAll("main svg")]
        .filter((svg) => svg.checkVisibility() && svg.querySelector("rect, line, circle, path, polygon"))
        .filter((svg) => [...svg.querySelectorAll("rect, line, circle, path, polygon")].every((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          return blank(fill) && blank(stroke);
        }))
        .map((svg) => svg.outerHTML.slice(0, 200));
    });
    assert.deepEqual(faint, []);
    await site.open("#/you/technology_bets");
    await site.options.first().focus();
    await page.keyboard.press("ArrowDown");
    const stop = await focused(page);
    assert.ok(stop.seen, "the focus cannot be seen");
  },
  { context: { forcedColors: "active" } },
);

siteTest(
  "reduced motion: nothing moves",
  async ({ site, page }) => {
    await seed(page, profileOf("too_early"));
    await site.open("#/you");
    const question = await site.question();
    await site.give(question, profileOf("cto_clear"));
    await site.next(question);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const style = getComputedStyle(element);
          const lasts = (value) => value.split(",").some((part) => parseFloat(part) > 0.01);
          return lasts(style.transitionDuration) || (style.animationName !== "none" && lasts(style.animationDuration)) || style.scrollBehavior === "smooth";
        })
        .map((element) => element.localName),
    );
    assert.deepEqual(moving, []);
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
  },
  { context: { reducedMotion: "reduce" } },
);

siteTest("in print the result is the report alone", async ({ site, page }) => {
  await seed(page, profileOf("vpe_clear"));
  await site.open("#/you/result");
  await site.result.settled();
  await page.emulateMedia({ media: "print" });
  assert.ok(await site.heading.isVisible());
  assert.equal(await page.getByRole("navigation").count(), 0, "the navigation is printed");
  assert.equal(await site.main.getByRole("button").count(), 0, "buttons are printed");
});
