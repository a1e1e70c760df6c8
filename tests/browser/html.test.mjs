// The page as it is served, before any script: valid, and everything it names is there.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";

import { headersFor, parseHeaders } from "./support/headers.mjs";
import { DIST, builtSite } from "./support/paths.mjs";

const RULES = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // `<meta … />` is as valid as `<meta …>`.
    "void-style": "off",
    // `<!doctype html>` in either case.
    "doctype-style": "off",
    // `novalidate=""` says the same as `novalidate`.
    "attribute-boolean-style": "off",
    // Generated markup has no reason to be pretty.
    "no-trailing-whitespace": "off",
  },
};

const page = () => readFile(join(builtSite(), "index.html"), "utf8");

test("the page is valid HTML", async () => {
  const report = await new HtmlValidate(RULES).validateString(await page(), "index.html");
  const complaints = report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  assert.deepEqual(complaints, []);
});

test("everything the page names is in the site", async () => {
  const named = [...(await page()).matchAll(/\s(?:src|href|data-js|data-wasm)="([^"#]+)"/g)].map(([, url]) => url);
  assert.ok(named.length >= 4, `only ${named}`);
  const missing = named.filter((url) => /^[a-z]+:/i.test(url) || !existsSync(join(DIST, url)));
  assert.deepEqual(missing, []);
});

test("the policy in the page and in the header agree, and are strict", async () => {
  const meta = (await page()).match(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/)?.[1];
  assert.ok(meta, "no policy in the page");
  const header = headersFor(parseHeaders(await readFile(join(builtSite(), "_headers"), "utf8")), "/index.html")[
    "content-security-policy"
  ];
  const directives = (policy) =>
    Object.fromEntries(policy.split(";").map((part) => part.trim().split(/\s+(.*)/s)).map(([name, value]) => [name, value ?? ""]));
  const { "frame-ancestors": framing, ...rest } = directives(header);
  assert.equal(framing, "'none'");
  assert.deepEqual(rest, directives(meta));
  assert.equal(rest["default-src"], "'none'");
  assert.match(rest["require-trusted-types-for"], /'script'/);
  for (const [name, value] of Object.entries(rest)) {
    assert.doesNotMatch(value, /unsafe-inline|'unsafe-eval'|\*|https?:|blob:/, `${name} is lax: ${value}`);
  }
});

test("the page holds no inline script, style or handler", async () => {
  const html = await page();
  assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/i);
  for (const [script] of html.matchAll(/<script\b[^>]*>[^]*?<\/script>/gi)) {
    assert.match(script, /^<script\b[^>]*\ssrc="[^"]+"[^>]*><\/script>$/i);
  }
});
