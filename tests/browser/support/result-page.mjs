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

  /** What is said below a heading, up to the next one. */
  async below(name) {
    const text = await this.site.read(this.site.main);
    const headings = await this.site.main.getByRole("heading").allInnerTexts();
    const from = text.indexOf(name);
    if (from < 0) throw new Error(`no "${name}" on the result`);
    const ends = headings.map((heading) => text.indexOf(heading, from + name.length)).filter((place) => place > from);
    return text.slice(from, Math.min(text.length, ...ends));
  }

  /** Opens the details whose summary reads `name` and gives their table: start, rows, total, points in tenths. */
  async contributions(name) {
    const details = this.site.main.locator("details").filter({ has: this.site.page.locator("summary", { hasText: name }) }).first();
    if (!(await details.evaluate((element) => element.open))) await details.locator("summary").first().click();
    const table = details.getByRole("table").first();
    await table.waitFor();
    const rows = await table.getByRole("row").all();
    const parsed = [];
    for (const row of rows.slice(1)) {
      const cells = await row.getByRole("cell").allInnerTexts();
      const sources = row.locator("details.sources, details").first();
      let cited = [];
      if ((await sources.count()) > 0) {
        await sources.locator("summary").click();
        cited = await sources.getByRole("listitem").allInnerTexts();
      }
      parsed.push({ name: await row.getByRole("rowheader").innerText(), weight: cells[0].trim(), points: tenths(cells[1]), cited });
    }
    return { start: parsed[0], rows: parsed.slice(1, -1), total: parsed.at(-1) };
  }
}
