// A quick way into a state: a person's answers written straight into the browser's storage, in its first version's
// shape, before the site is opened. For tests about something else than importing. It also holds the site to its
// promise that data stored by version 1 stays readable. That version knew no companies: theirs are in the second's shape.

/** A page of the site that does nothing unasked: the place to prepare storage from. */
export const QUIET = "/rescue.html";

/**
 * Stores a person or a company as the open profile of its side in `page`'s browser. `more` is what else the profile holds,
 * by key.
 */
export async function seed(page, person, more = {}) {
  await page.goto(QUIET);
  await page.evaluate(async ({ side, label, answers, pairs, blocks = {}, facts = {}, wants = {}, brief = {}, more }) => {
    const company = side === "company";
    const there = (await indexedDB.databases()).find(({ name }) => name === "rolefit");
    const opening = indexedDB.open("rolefit", there?.version ?? (company ? 2 : 1));
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("profiles", { keyPath: "id" });
      opening.result.createObjectStore("answers", { keyPath: ["profile", "question"] });
      opening.result.createObjectStore("aside", { autoIncrement: true });
    };
    const database = await new Promise((done, fail) => ((opening.onsuccess = () => done(opening.result)), (opening.onerror = fail)));
    const writing = database.transaction(["profiles", "answers"], "readwrite");
    const id = `seeded-${Math.random().toString(36).slice(2)}`;
    writing.objectStore("profiles").put({ id, label, created: 1, updated: 1, ...(company ? { side } : {}) });
    const named = (kind, told) => Object.entries(told).map(([id, value]) => [`${kind}:${id}`, value]);
    const given = Object.entries({ ...answers, ...pairs, ...blocks });
    const own = Object.entries(brief).map(([part, { text, written_against }]) => [`brief:${part}`, `${written_against}\n${text}`]);
    [...given, ...named("fact", facts), ...named("want", wants), ...own, ...Object.entries(more)].forEach(([question, value], place) =>
      writing.objectStore("answers").put({ profile: id, question, value, place: place + 1, stamp: place + 1 }),
    );
    await new Promise((done, fail) => ((writing.oncomplete = done), (writing.onabort = fail)));
    database.close();
    localStorage.setItem(company ? "rolefit.company" : "rolefit.profile", id);
  }, { ...person, more });
}
