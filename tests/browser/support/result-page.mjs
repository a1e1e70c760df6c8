// The result.

/** A figure as the page writes it: a proper minus sign, an optional plus. In tenths, so that sums are exact. */
const tenths = (text) => Math.round(Number(text.trim().replace("−", "-").replace("+", "")) * 10);

/** The page at `#/you/result`. */
export class Result {
  constructor(site) {
    this.site = site;
  }

  /** Opens it by the link on a question's screen. */
  async open() {
    await this.site.link("Result so far").click();
    await this.settled();
  }

  /** Waits until the slow part, how sure it is, is there as well. */
  async settled() {
    const { site } = this;
    await site.headline("How sure this is", 2).waitFor();
    await site.main.getByText(site.say("Working out how far")).waitFor({ state: "detached" });
  }

  /** The verdict's sentence. */
  verdict() {
    return this.site.read(this.site.heading);
  }

  /** The whole section under a heading. */
  below(name) {
    const heading = this.site.page.getByRole("heading", { name: typeof name === "string" ? this.site.say(name) : name, level: 2 });
    return this.site.read(this.site.main.locator("section").filter({ has: heading }));
  }

  /** Every figure that opens into what it is made up of. */
  figures() {
    const summary = this.site.page.locator("summary", { hasText: /^How .* is (made up|worked out)/ });
    return this.site.main.locator("details").filter({ has: summary }).all();
  }

  /** Opens one of the `figures` and gives its table: start, rows, total, points in tenths. */
  async contributions(details) {
    if (!(await details.evaluate((element) => element.open))) await details.locator("summary").first().click();
    const table = details.getByRole("table").first();
    await table.waitFor();
    const parsed = await table.evaluate((element) =>
      [...element.rows].slice(1).map((row) => ({
        name: row.cells[0].innerText,
        weight: row.cells[1].innerText.trim(),
        points: row.cells[2].innerText,
        cited: [...row.querySelectorAll("details li")].map((source) => source.textContent),
      })),
    );
    for (const row of parsed) row.points = tenths(row.points);
    return { start: parsed[0], rows: parsed.slice(1, -1), total: parsed.at(-1) };
  }
}
