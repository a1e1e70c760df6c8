// The fixtures: people answered by hand.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";

import { PEOPLE } from "./paths.mjs";

/** The names of all people, sorted. */
export const NAMES = readdirSync(PEOPLE)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.slice(0, -".json".length))
  .sort();

/** A person's profile file. */
export const fileOf = (name) => join(PEOPLE, `${name}.json`);

/** What a profile says nothing about, as it is written out. */
const NOTHING = { answers: {}, pairs: {}, blocks: {}, facts: {}, wants: {} };

/** A person's profile as the file has it. */
export const writtenOf = (name) => JSON.parse(readFileSync(fileOf(name), "utf8"));

/** A person's profile, with every part that an export writes out. */
export const profileOf = (name) => ({ ...NOTHING, ...writtenOf(name) });

/** What a person's result must be. */
export const expectedOf = (name) => parse(readFileSync(join(PEOPLE, `${name}.expected.toml`), "utf8"));
