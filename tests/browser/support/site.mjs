// The site's screens as a visitor meets them: everything is found by role and name.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { questionIn } from "./catalogue.mjs";

/** One tab of the site. */
export class Site {
  #downloads;

  constructor(page, downloads) {
    this.page = page;
    this.#downloads = downloads;
    this.main = page.getByRole("main");
    this.heading = this.main.getByRole("heading", { level: 1 });
    this.options = this.main.getByRole("radio");
    this.continue = this.button("Continue");
    this.alert = page.getByRole("alert");
    this.files = new Files(this);
    this.result = new Result(this);
  }

  button(name) {
    return this.main.getByRole("button", { name });
  }

  link(name) {
    return this.page.getByRole("link", { name });
  }

  /** Goes to a route and waits until the program shows it. */
  async open(route = "#/") {
    await this.page.goto(`/${route}`);
    await this.ready();
  }

  /** Waits until the program, not the static page, is on the screen. */
  async ready() {
    await this.main.waitFor();
    await this.heading.waitFor();
  }

  /** The question on the screen, as the catalogue knows it. */
  async question() {
    await this.options.first().waitFor();
    return questionIn(await this.main.innerText());
  }
}
