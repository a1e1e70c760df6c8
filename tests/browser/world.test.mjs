// Tests share a page: each must find it as a new one would be, whatever the one before did there.

import assert from "node:assert/strict";

import { siteTest } from "./support/world.mjs";

siteTest("a test that leaves traces everywhere", async ({ site, page }) => {
  await site.open("#/");
  await site.open("#/method");
  await page.evaluate(() => {
    sessionStorage.setItem("left", "1");
    localStorage.setItem("left", "1");
    globalThis.left = "1";
  });
  await site.nav("Method").hover();
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  await page.setViewportSize({ width: 320, height: 500 });
  await page.route(/\.wasm$/, () => {});
});

siteTest("the next one finds none of them", async ({ site, page, server }) => {
  assert.deepEqual(server.requests, []);
  await site.open("#/");
  const found = await page.evaluate(() => ({
    kept: [sessionStorage.length, localStorage.length, globalThis.left ?? 0],
    visited: history.length,
    device: [matchMedia("(prefers-color-scheme: dark)").matches, matchMedia("print").matches, innerWidth, innerHeight],
    pointedAt: document.querySelectorAll("a:hover, button:hover, label:hover").length,
  }));
  // Two pages: the blank one and the site's.
  assert.deepEqual(found, { kept: [0, 0, 0], visited: 2, device: [false, false, 1280, 800], pointedAt: 0 });
});
