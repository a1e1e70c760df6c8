// Writes everything stored in this browser to a file, without the app: for when the app does not start or has stopped.

const button = document.querySelector("button");
const outcome = document.querySelector("[role=status]");
const say = (name, n) => {
  const texts = outcome.dataset;
  outcome.textContent = name === "done" && n === 1 ? texts.one : texts[name].replace("{n}", n);
};
const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const read = async () => {
  const opening = indexedDB.open("rolefit");
  // Without a version, opening makes nothing new when nothing is there: the change is taken back.
  opening.onupgradeneeded = () => opening.transaction.abort();
  const database = await settled(opening).catch(() => null);
  if (!database) return null;
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const lists = await Promise.all(names.map((name) => settled(transaction.objectStore(name).getAll())));
  database.close();
  return Object.fromEntries(names.map((name, place) => [name, lists[place]]));
};

// The deployed site keeps its files two folders below the first page.
if (/\/a\/[^/]+\/[^/]*$/.test(location.pathname)) document.querySelector("a").href = "../../";

button.addEventListener("click", async () => {
  try {
    const stored = await read();
    const count = Object.values(stored ?? {}).flat().length;
    if (!count) return say("empty");
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(stored, null, 1)], { type: "application/json" }));
    link.download = "rolefit-stored.json";
    link.click();
    say("done", count);
  } catch {
    say("failed");
  }
});
