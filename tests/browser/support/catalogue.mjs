// The questions as the catalogue's files hold them, so that a test can tell which question is on the screen.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";

import { ROOT } from "./paths.mjs";

const read = (path) => parse(readFileSync(join(ROOT, "data", path), "utf8"));

/** Every file of a folder, in the order of their names. */
const readAll = (folder) => readdirSync(join(ROOT, "data", folder)).sort().map((name) => read(`${folder}/${name}`));

const itemTexts = Object.assign({}, ...readAll("texts/en/items"));
const pairTexts = read("texts/en/pairs.toml");
const items = readAll("candidate/items").flatMap((file) => file.item);
const pairs = read("candidate/pairs.toml").pair;
const blockTexts = read("texts/en/blocks.toml");
const blocks = read("candidate/blocks.toml").block;

/** @typedef {{ kind: "item", id: string, name: string, question: string, anchors: string[], evidence: string[], family: string }} ItemQuestion */
/** @typedef {{ kind: "pair", id: string, name: string, cto: string, vpe: string, first: "cto" | "vpe" }} PairQuestion */
/** @typedef {{ kind: "block", id: string, pieces: string[], texts: Record<string, string> }} BlockQuestion */

/** Every question by id. @type {Map<string, ItemQuestion | PairQuestion | BlockQuestion>} */
export const QUESTIONS = new Map([
  ...items.map(({ id, family }) => {
    return [id, { kind: "item", id, family, ...itemTexts[id] }];
  }),
  ...pairs.map(({ id, first }) => {
    const { cto, vpe, name } = pairTexts[id];
    return [id, { kind: "pair", id, name, cto, vpe, first }];
  }),
  ...blocks.map(({ id, pieces }) => [id, { kind: "block", id, pieces, texts: blockTexts[id] }]),
]);

/** Facts and wants by id, each with its question and the texts of its options. */
export const FACTS = read("texts/en/facts.toml");
export const WANTS = read("texts/en/wants.toml");

/** Where a profile holds the answers to each kind of question. */
export const FIELD = { item: "answers", pair: "pairs", block: "blocks" };

/** Whether `text` holds the words of `question`. */
export function asks(text, question) {
  const flat = text.replace(/\s+/g, " ");
  if (question.kind === "item") return flat.includes(question.question);
  if (question.kind === "pair") return flat.includes(question.cto) && flat.includes(question.vpe);
  return Object.values(question.texts).every((piece) => flat.includes(piece));
}

/** The question whose words `text` contains; throws when there is none or more than one. */
export function questionIn(text) {
  const found = [...QUESTIONS.values()].filter((question) => asks(text, question));
  if (found.length !== 1) throw new Error(`${found.length} questions of the catalogue on a screen that reads: ${text}`);
  return found[0];
}
