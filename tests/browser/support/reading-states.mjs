// Every state of documents read as evidence, by name, with the way there. Part of `STATES`.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { AD, CV } from "./documents.mjs";
import { eventually } from "./eventually.mjs";
import { ROOT } from "./paths.mjs";

/** The PDF of this name from `fixtures/pdf`, as a person chooses it. */
export const pdf = async (name) => ({ name: `${name}.pdf`, mimeType: "application/pdf", buffer: await readFile(join(ROOT, `fixtures/pdf/${name}.pdf`)) });

/** Pastes `text` into the field of the page at `route`, and waits until it is read. */
export async function paste(site, route, text) {
  await site.open(route);
  await site.main.getByRole("textbox").fill(text);
  await site.main.getByText(site.say(route.startsWith("#/hiring") ? "Read from your ad, unconfirmed" : "Read from your document, unconfirmed")).waitFor();
}

/** The buttons that confirm what a group has left. */
export const groups = (site) => site.main.locator(".proposed-group .actions").getByRole("button");

/** Confirms what every group has left, or that for which `which` filters the buttons. */
export async function confirmGroups(site, which = {}) {
  const left = groups(site).filter(which);
  for (let buttons = await left.count(); buttons > 0; buttons -= 1) {
    await left.first().click();
    await eventually("a group is confirmed", async () => (await left.count()) < buttons);
  }
}

/** Opens the levels of the proposal in hand, where the words settle one; where they do not, the levels are open. */
export async function openLevels(site) {
  if ((await site.options.count()) === 0) await site.button("Change level").click();
  await site.options.first().waitFor();
}

export const READING_STATES = [
  { name: "an ad to check", reach: (site) => site.open("#/hiring/ad") },
  { name: "an ad, checked", reach: (site) => paste(site, "#/hiring/ad", AD) },
  { name: "an ad that says nothing, checked", reach: (site) => paste(site, "#/hiring/ad", "We are nice people in a nice office. ".repeat(12)) },
  { name: "what an ad says of the need", reach: (site) => paste(site, "#/hiring/need/document", AD) },
  { name: "a document to read", reach: (site) => site.open("#/you/document") },
  {
    name: "nothing to read",
    reach: async (site) => {
      await site.open("#/you/document");
      await site.button("Read it").click();
      await site.alert.waitFor();
    },
  },
  {
    name: "a PDF without text",
    reach: async (site) => {
      await site.open("#/you/document");
      await site.page.locator("input[type=file]").setInputFiles(await pdf("scan"));
      await site.alert.waitFor();
    },
  },
  { name: "a document beside its proposals", reach: (site) => paste(site, "#/you/document", CV) },
  {
    name: "a proposal with its levels open",
    reach: async (site) => {
      await paste(site, "#/you/document", CV);
      await openLevels(site);
    },
  },
  {
    name: "proposals confirmed and refused",
    reach: async (site) => {
      await paste(site, "#/you/document", CV);
      await site.button("Refuse").click();
      await groups(site).first().click();
      await site.saved();
    },
  },
];
