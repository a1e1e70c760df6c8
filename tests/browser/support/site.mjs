// The site's screens as a visitor meets them. Everything is found by role and name; the names are spelled out here and
// nowhere else.

import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { FIELD, asks, questionIn } from "./catalogue.mjs";
import { eventually } from "./eventually.mjs";
import { Files } from "./files-page.mjs";
import { accented, plain } from "./pseudo.mjs";
import { Result } from "./result-page.mjs";

/** One tab of the site. */
export class Site {
  #downloads;
  #pseudo;

  constructor(page, downloads, { pseudo = false } = {}) {
    this.page = page;
    this.#downloads = downloads;
    this.#pseudo = pseudo;
    this.main = page.getByRole("main");
    this.heading = this.main.getByRole("heading", { level: 1 });
    this.options = this.main.getByRole("radio");
    this.continue = this.button("Continue");
    this.alert = page.getByRole("alert");
    // A tab that took in another tab's answers says so instead; they are as stored as its own.
    const stored = [this.say("Saved in this browser"), this.say("Updated with answers given in another tab")];
    this.savedNote = page.getByRole("status").filter({ hasText: new RegExp(stored.join("|")) });
    this.notSaved = this.alert.filter({ hasText: this.say("Not saved.") });
    this.files = new Files(this);
    this.result = new Result(this);
  }

  /** A text of the site as this build writes it. */
  say(text) {
    return this.#pseudo ? accented(text) : text;
  }

  /** What `locator` shows, in English. */
  async read(locator) {
    const text = await locator.innerText();
    return this.#pseudo ? plain(text) : text;
  }

  button(name) {
    return this.main.getByRole("button", { name: this.say(name) });
  }

  link(name, within = this.main) {
    return within.getByRole("link", { name: this.say(name) });
  }

  /** A link of the navigation. */
  nav(name) {
    return this.page.getByRole("banner").getByRole("navigation").getByRole("link", { name: this.say(name) });
  }

  headline(name, level = 1) {
    return this.main.getByRole("heading", { name: this.say(name), level });
  }

  /** Goes to a route and waits until the program shows it. Within the site only the fragment changes, as by a link. */
  async open(route = "#/") {
    const moved = await this.page.evaluate(
      (hash) =>
        location.protocol === "http:" &&
        location.pathname === "/" &&
        (location.hash || "#/") !== hash &&
        new Promise((done) => {
          addEventListener("hashchange", () => setTimeout(done, 0, true), { once: true });
          location.hash = hash;
        }),
      route,
    );
    if (!moved) await this.page.goto(`/${route}`);
    await this.ready();
  }

  /** Waits until the program, not the static page, is on the screen, and has settled. */
  async ready() {
    // The one thing here that is not found by its role: the static page looks like the program's own.
    await this.page.locator(".static").waitFor({ state: "detached" });
    await this.page.getByRole("banner").getByRole("navigation").waitFor();
    await this.heading.first().waitFor();
    await this.page.getByText(this.say("Opening…")).waitFor({ state: "detached" });
  }

  /** The question on the screen, as the catalogue knows it. */
  async question() {
    await this.options.first().waitFor();
    return questionIn(await this.read(this.main));
  }

  /** The radio button for `value` of `question`: a level, a position, or `null`. */
  option(question, value) {
    return this.options.and(this.page.locator(`[value="${value === null ? "declined" : value}"]`));
  }

  /** The radio button of one end, `most` or `least`, for the piece of type `kind` in a block. */
  piece(end, kind) {
    return this.options.and(this.page.locator(`[name="${end}"][value="${kind}"]`));
  }

  /** Presses the label of the one piece that stands at the other end. Its radio is switched off, the label is not. */
  async takenPiece() {
    const label = this.main.locator("label.taken");
    await label.scrollIntoViewIfNeeded();
    const { x, y, width, height } = await label.boundingBox();
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Chooses on the screen what `person` answers to `question`; returns it as `{ id: value }`. */
  async give(question, person) {
    const value = person[FIELD[question.kind]]?.[question.id];
    if (value === undefined) throw new Error(`this person says nothing about ${question.id}`);
    if (question.kind === "block" && value !== null) {
      await this.piece("most", value.most).check();
      await this.piece("least", value.least).check();
    } else {
      await this.option(question, value).check();
    }
    return { [question.id]: value };
  }

  /** Presses Continue and waits for another screen. */
  async next(question) {
    await this.continue.click();
    await this.left(question);
  }

  /** Waits until `question` is no longer on the screen. */
  async left(question) {
    await eventually(`${question.id} is left`, async () => {
      if (!(await this.heading.isVisible())) return false;
      return !asks(await this.read(this.main), question);
    });
  }

  /** Answers `count` questions in the order they come; those the person leaves open are put off. Returns the answers. */
  async answer(person, { count }) {
    const given = {};
    while (Object.keys(given).length < count) {
      const question = await this.question();
      if (question.id in (person[FIELD[question.kind]] ?? {})) {
        Object.assign(given, await this.give(question, person));
        await this.next(question);
      } else {
        await this.button("Later").click();
        await this.left(question);
      }
    }
    await this.saved();
    return given;
  }

  /** Waits for the word that everything is stored. */
  async saved() {
    await this.savedNote.waitFor();
  }

  /** Waits until the diagnosis, with its slow part, is on the screen. */
  async diagnosed() {
    await this.headline("What is not known yet", 2).waitFor();
    await this.page.getByText(this.say("Working out how far")).waitFor({ state: "detached" });
  }

  /** Waits until everybody on the shortlist is compared with the need. */
  async compared() {
    await this.main.getByRole("table").first().waitFor();
    await this.page.getByText(this.say("Comparing:")).waitFor({ state: "detached" });
    await this.page.getByText(this.say("comparing"), { exact: true }).first().waitFor({ state: "detached" });
  }

  /** Waits until it is known what would turn the order of two people side by side. */
  async turned() {
    await this.headline("What would change the order", 3).waitFor();
    await this.page.getByText(this.say("Looking for the smallest change")).waitFor({ state: "detached" });
  }

  /** Makes the link that asks `who` about the seat; its address within the site. */
  async linkFor(who) {
    await this.main.getByLabel(this.say("Who is asked?")).fill(who);
    await this.button("Make the link").click();
    return this.madeLink("The link to send");
  }

  /** The address within the site of a link that the page has made. */
  async madeLink(name) {
    const link = new URL(await this.main.getByLabel(this.say(name)).inputValue());
    if (link.origin !== new URL(this.page.url()).origin || link.pathname !== "/" || link.search !== "") throw new Error(`a link elsewhere: ${link}`);
    return link.hash;
  }

  /** The copy that the page offers when it cannot save. */
  downloadCopy() {
    return this.download(() => this.notSaved.getByRole("button", { name: this.say("Download a copy") }).click());
  }

  /** The bytes of the file that `press` makes the browser download. */
  async download(press) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), press()]);
    const path = join(this.#downloads, `${Math.random().toString(36).slice(2)}-${download.suggestedFilename()}`);
    await download.saveAs(path);
    return readFile(path);
  }
}
