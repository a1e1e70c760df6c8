// "Your files": profiles, export, import, checking a result, deleting.

import { eventually } from "./eventually.mjs";

/** The page at `#/files`. */
export class Files {
  constructor(site) {
    this.site = site;
    const { main } = site;
    this.importInput = main.getByLabel(site.say("Choose a profile file"));
    this.verifyInput = main.getByLabel(site.say("Choose a result file"));
    this.preview = main.getByRole("heading", { name: site.say("In this file") });
  }

  /** The profiles' names, as the buttons that rename them give them, sorted. */
  async profiles() {
    const prefix = `${this.site.say("Rename")} `;
    const list = await this.site.main.getByRole("button", { name: prefix }).evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute("aria-label") ?? button.textContent.replace(/\s+/g, " ").trim()),
    );
    return list.map((name) => name.slice(name.indexOf(prefix) + prefix.length)).sort();
  }

  /** Chooses a file for import without answering the preview. */
  async choose(file) {
    await this.importInput.setInputFiles(file);
  }

  /** Imports a profile file as a new profile and opens it. */
  async importProfile(file) {
    await this.choose(file);
    await this.preview.waitFor();
    await this.site.button("Keep as a new profile").click();
    await this.preview.waitFor({ state: "detached" });
    await this.site.page.getByText(this.site.say("Kept as a new profile, now open.")).first().waitFor();
    await this.site.saved();
  }

  /** Tries to import on a fresh page; the text of the refusal. */
  async importRefused(file) {
    await this.site.open("#/");
    await this.site.open("#/files");
    await this.choose(file);
    const { site } = this;
    const refusal = site.alert.filter({ hasText: site.say("This file was not imported") });
    await refusal.or(this.preview).waitFor();
    if (await this.preview.isVisible()) throw new Error(`a hostile file was accepted for import: ${file.name}`);
    return site.read(refusal);
  }

  /** Checks a result file; the outcome's text once it says `outcome`. */
  async verify(file, outcome) {
    await this.verifyInput.setInputFiles(file);
    const { site } = this;
    const shown = site.main.getByRole("status").or(site.main.getByRole("alert")).filter({ hasText: site.say(outcome) });
    await shown.first().waitFor();
    return site.read(shown.first());
  }

  /** Opens another profile. */
  async use(name) {
    await this.site.main.getByRole("button", { name: `${this.site.say("Open")} ${name}`, exact: true }).click();
    await this.site.main.getByRole("button", { name: `${this.site.say("Open")} ${name}`, exact: true }).waitFor({ state: "detached" });
  }

  /** Starts a new, empty profile. */
  async create() {
    const before = (await this.profiles()).length;
    await this.site.button("New profile").click();
    await eventually("there is one profile more", async () => (await this.profiles()).length === before + 1);
  }

  /** Presses "Delete" for a profile; the page asks. */
  async askDelete(name) {
    const { site } = this;
    await site.main.getByRole("button", { name: `${site.say("Delete")} ${name}` }).click();
    await site.button("Cancel").waitFor();
  }

  /** Presses "Delete everything"; the page asks. */
  async askDeleteAll() {
    await this.site.main.getByRole("button", { name: this.site.say("Delete everything") }).first().click();
    await this.site.button("Yes, delete everything").waitFor();
  }

  /** Answers the question whether to delete everything with no. */
  async keepAll() {
    await this.site.button("Cancel").click();
    await this.site.button("Yes, delete everything").waitFor({ state: "detached" });
  }

  /** Deletes everything. */
  async deleteAll() {
    await this.askDeleteAll();
    await this.site.button("Yes, delete everything").click();
    await this.site.page.getByText(this.site.say("Everything is deleted.")).first().waitFor();
  }

  exportProfile() {
    return this.site.download(() => this.site.button("Download the profile").click());
  }

  exportAssessment() {
    return this.site.download(() => this.site.button("Download the result").click());
  }
}
