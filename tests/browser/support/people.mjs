// The fixtures: people and companies answered by hand.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";

import { COMPANIES, PEOPLE } from "./paths.mjs";

/** The names of the profiles in a folder, sorted. */
const namesIn = (folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();

/** The names of all people, and of all companies. */
export const [NAMES, COMPANY_NAMES] = [PEOPLE, COMPANIES].map(namesIn);

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

/** A company's profile file. */
export const companyFile = (name) => join(COMPANIES, `${name}.json`);

/** A company's profile as the file has it. */
export const companyOf = (name) => JSON.parse(readFileSync(companyFile(name), "utf8"));

/** What a company's diagnosis must be. */
export const expectedNeed = (name) => parse(readFileSync(join(COMPANIES, `${name}.expected.toml`), "utf8"));

/** The ten people that the fixtures compare with companies, as their file has them. */
export const CANDIDATES = readFileSync(join(COMPANIES, "match", "candidates.ndjson"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** These people as a company's profile keeps them, by key. */
export const shortlisted = (people) =>
  Object.fromEntries(people.map((person, at) => [`person:1-${String(at).padStart(5, "0")}-f`, JSON.stringify({ ...NOTHING, ...person })]));

/** What persons typed into the fixtures, and so the same in every language: names of profiles and of what they tell. */
export const TYPED = [
  ...NAMES.map((name) => profileOf(name).label),
  ...COMPANY_NAMES.map(companyOf)
    .flatMap(({ label, facts = {} }) => [label, ...Object.values(facts).filter((value) => typeof value === "string" && /[^a-z_0-9]/.test(value))]),
  ...CANDIDATES.map(({ label }) => label),
  // The headings of a table, and the names of files with people.
  ...["people.csv", "people.ndjson", "hiring_loop", "Remarks", "Name"],
  "Board",
  // Raters, whom they rate, and a sentence put into a brief.
  ...["Ada", "Ben", "Ines", "Pay is competitive."],
].sort((one, other) => other.length - one.length);
