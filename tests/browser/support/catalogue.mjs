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

/** @typedef {{ kind: "item", id: string, name: string, question: string, anchors: string[], evidence: string[], family: string }} ItemQuestion */
/** @typedef {{ kind: "pair", id: string, name: string, cto: string, vpe: string, first: "cto" | "vpe" }} PairQuestion */

/** Every question by id. @type {Map<string, ItemQuestion | PairQuestion>} */
export const QUESTIONS = new Map([
  ...items.map(({ id, family }) => {
    return [id, { kind: "item", id, family, ...itemTexts[id] }];
  }),
  ...pairs.map(({ id, first }) => {
    const { cto, vpe, name } = pairTexts[id];
    return [id, { kind: "pair", id, name, cto, vpe, first }];
  }),
]);

/** The question whose words `text` contains; throws when there is none or more than one. */
export function questionIn(text) {
  const flat = text.replace(/\s+/g, " ");
  const found = [...QUESTIONS.values()].filter((question) =>
    question.kind === "item" ? flat.includes(question.question) : flat.includes(question.cto) && flat.includes(question.vpe),
  );
  if (found.length !== 1) throw new Error(`${found.length} questions of the catalogue on a screen that reads: ${flat}`);
  return found[0];
}
