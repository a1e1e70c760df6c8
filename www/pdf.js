// Takes a PDF apart, in a thread of its own: is told the file's bytes and the most pages there may be, answers with one page
// after the other, and at last with "" or with why it could not. The site's build puts this and pdf.js, which does the work,
// into one file (xtask/src/site/pdf.rs).

import { getDocument, Util } from "pdfjs-dist/legacy/build/pdf.mjs";
// Where the former finds it, it starts no thread of its own.
import "pdfjs-dist/legacy/build/pdf.worker.mjs";

// Text alone: no font, picture or program within the file is ever loaded or run.
const OPTIONS = {
  disableFontFace: true,
  disableWorkerRendering: true,
  enableXfa: false,
  isEvalSupported: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  useSystemFonts: false,
  useWasm: false,
  verbosity: 0,
};

// More letters than any document that is read has, and more pieces than any page of one.
const MOST_LETTERS = 1 << 20;
const MOST_RUNS = 20_000;

const WHY = { PasswordException: "encrypted", RangeError: "too_much" };

const rounded = (number) => Math.round(number * 100) / 100;

// Where a run of letters stands on the page as it is shown, from its upper left corner.
const run = (item, view, styles) => {
  const [a, b, c, d, x, y] = Util.transform(view.transform, item.transform);
  const turned = a <= 0 || Math.abs(b) > a / 10 || styles[item.fontName]?.vertical === true;
  const [width, size] = [item.width, Math.hypot(c, d)].map(rounded);
  return { text: item.str, x: rounded(x), y: rounded(y), width, size, turned };
};

const sheet = async (page) => {
  const view = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const runs = items.filter(({ str }) => str).map((item) => run(item, view, styles));
  page.cleanup();
  return { width: view.width, height: view.height, runs };
};

const read = async ({ bytes, most }) => {
  const file = await getDocument({ ...OPTIONS, data: bytes }).promise;
  const all = file.numPages;
  if (all > most) return "too_many_pages";
  let letters = 0;
  for (let number = 1; number <= all; number += 1) {
    const made = await sheet(await file.getPage(number));
    letters = made.runs.reduce((sum, { text }) => sum + text.length, letters);
    if (letters > MOST_LETTERS || made.runs.length > MOST_RUNS) return "too_long";
    postMessage({ page: JSON.stringify(made), number, all });
  }
  return "";
};

onmessage = ({ data }) => {
  read(data).then(
    (end) => postMessage({ end }),
    ({ name }) => postMessage({ end: WHY[name] ?? "damaged" }),
  );
};
