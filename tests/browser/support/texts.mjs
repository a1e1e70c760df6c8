// What a page says: every visible text and every name only a screen reader hears.

/** Texts that the visitor typed or that are names by nature, and so stay as they are in any language. */
const NAMES = [
  // ids of the catalogue's sources, as the Method page and the contributions cite them
  /\b[a-z]+(?:_[a-z0-9]+)+\b/g,
  /\b[\w-]+\.(?:json|md|txt)\b/g,
  // properties of a job posting, as schema.org names them
  /\b[a-z]+(?:[A-Z][a-z]+)+\b/g,
  // places in a file, as the check of a result file names them
  /(?<=\s)\/[\w/]+/g,
];

/** Every text of the page that holds a letter of plain English once `typed` and names are taken out. */
export async function plainTexts(page, typed = []) {
  const texts = await page.evaluate(() => {
    const said = [["title", document.title]];
    const shown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // A visitor's own document and quotes from it are in its language, and say so.
      const own = node.parentElement.closest("[lang]") !== document.documentElement;
      if (!own && node.data.trim() !== "" && node.parentElement.closest("script, style, noscript") === null && shown(node.parentElement)) {
        said.push([node.parentElement.localName, node.data.trim()]);
      }
    }
    for (const element of document.body.querySelectorAll("*")) {
      for (const name of ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "alt", "title", "placeholder"]) {
        const value = element.getAttribute(name);
        if (value) said.push([`${element.localName}[${name}]`, value]);
      }
    }
    return said;
  });
  return texts
    .filter(([, text]) => {
      let rest = text;
      for (const name of typed) rest = rest.replaceAll(name, "");
      for (const name of NAMES) rest = rest.replaceAll(name, "");
      return /[A-Za-z]/.test(rest);
    })
    .map(([where, text]) => `${where}: ${text}`);
}
