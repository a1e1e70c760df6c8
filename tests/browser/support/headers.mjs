// The `_headers` file of static hosts: a path pattern, then indented `Name: value` lines; `! Name` takes a header of
// an earlier rule away.

/** The file's rules, in order. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "" || trimmed.startsWith("#")) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: toPattern(trimmed), lines: [] });
    } else if (rules.length === 0) {
      throw new Error(`_headers: a header before any path: ${trimmed}`);
    } else {
      rules.at(-1).lines.push(trimmed);
    }
  }
  return rules;
}

/** The headers that the rules give `path`. */
export function headersFor(rules, path) {
  const headers = new Map();
  for (const rule of rules.filter((rule) => rule.pattern.test(path))) {
    for (const line of rule.lines) {
      if (line.startsWith("!")) {
        headers.delete(line.slice(1).trim().toLowerCase());
        continue;
      }
      const colon = line.indexOf(":");
      const name = line.slice(0, colon).trim().toLowerCase();
      const value = line.slice(colon + 1).trim();
      headers.set(name, headers.has(name) ? `${headers.get(name)}, ${value}` : value);
    }
  }
  return Object.fromEntries(headers);
}

function toPattern(glob) {
  const escaped = glob.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
  return new RegExp(`^${escaped}$`);
}
