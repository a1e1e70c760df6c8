// Everything a browser keeps of the site, to compare before and after.

/** Every row of every store of every database, and the settings. What a tab keeps until it is closed is not among it. */
export function stored(page) {
  return page.evaluate(async () => {
    const asked = (request) => new Promise((done, fail) => ((request.onsuccess = () => done(request.result)), (request.onerror = () => fail(request.error))));
    const databases = {};
    for (const { name, version } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name, version));
      databases[name] = { version };
      for (const store of database.objectStoreNames) {
        databases[name][store] = await asked(database.transaction(store).objectStore(store).getAll());
      }
      database.close();
    }
    return JSON.stringify({ databases, settings: { ...localStorage } });
  });
}
