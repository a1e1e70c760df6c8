// The questions as the catalogue's files hold them, so that a test can tell which question is on the screen.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";

import { ROOT } from "./paths.mjs";

const read = (path) => parse(readFileSync(join(ROOT, "data", path), "utf8"));

/** Every file of a folder, in the order of their names. */
const readAll = (folder) => readdirSync(join(ROOT, "data", folder)).sort().map((name) => read(`${folder}/${name}`));

/** @typedef {{ kind: "item", id: string, name: string, question: string, anchors: string[], evidence: string[], family: string }} ItemQuestion */
/** @typedef {{ kind: "pair", id: string, name: string, cto: string, vpe: string, first: "cto" | "vpe" }} PairQuestion */
/** @typedef {{ kind: "block", id: string, pieces: string[], texts: Record<string, string> }} BlockQuestion */

/** The questions of the side whose data are in `data` and whose texts are in `texts`. @returns {[string, ItemQuestion | PairQuestion | BlockQuestion][]} */
function questions(data, texts) {
  const itemTexts = Object.assign({}, ...readAll(`${texts}/items`));
  const [pairTexts, blockTexts] = [read(`${texts}/pairs.toml`), read(`${texts}/blocks.toml`)];
  const items = readAll(`${data}/items`).flatMap((file) => file.item);
  return [
    ...items.map(({ id, family }) => [id, { kind: "item", id, family, ...itemTexts[id] }]),
    ...read(`${data}/pairs.toml`).pair.map(({ id, first }) => {
      const { cto, vpe, name } = pairTexts[id];
      return [id, { kind: "pair", id, name, cto, vpe, first }];
    }),
    ...read(`${data}/blocks.toml`).block.map(({ id, pieces }) => [id, { kind: "block", id, pieces, texts: blockTexts[id] }]),
  ];
}

/** Every question by id, the candidate's before the company's. */
export const QUESTIONS = new Map([...questions("candidate", "texts/en"), ...questions("company", "texts/en/company")]);

/** Facts and wants by id, each with its question and the texts of its options. */
export const FACTS = read("texts/en/facts.toml");
export const WANTS = read("texts/en/wants.toml");
export const COMPANY_FACTS = read("texts/en/company/facts.toml");

/** Where a profile holds the answers to each kind of question. */
export const FIELD = { item: "answers", pair: "pairs", block: "blocks" };

/** Whether `text` holds the words of `question`. */
export const asks = (text, question) => holds(text.replace(/\s+/g, " "), question);

function holds(flat, question) {
  if (question.kind === "item") return flat.includes(question.question);
  if (question.kind === "pair") return flat.includes(question.cto) && flat.includes(question.vpe);
  return Object.values(question.texts).every((piece) => flat.includes(piece));
}

/** The question whose words `text` contains; throws when there is none or more than one. */
export function questionIn(text) {
  const flat = text.replace(/\s+/g, " ");
  const found = [...QUESTIONS.values()].filter((question) => holds(flat, question));
  if (found.length !== 1) throw new Error(`${found.length} questions of the catalogue on a screen that reads: ${text}`);
  return found[0];
}
