// Where the things under test are, each movable by an environment variable.

import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root. */
export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The built site. */
export const DIST = resolve(process.env.ROLEFIT_DIST ?? join(ROOT, "dist"));

/** The site built with the pseudo-language, or `null` when nobody built it. */
export const DIST_PSEUDO = process.env.ROLEFIT_DIST_PSEUDO ? resolve(process.env.ROLEFIT_DIST_PSEUDO) : null;

/** The fixtures: hand-made people. */
export const PEOPLE = join(ROOT, "fixtures", "people");

/** The fixtures: companies described by hand. */
export const COMPANIES = join(ROOT, "fixtures", "companies");

const BROWSERS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** The browser's program: `ROLEFIT_CHROMIUM`, else the first known name on `PATH`. */
export function chromiumPath() {
  if (process.env.ROLEFIT_CHROMIUM) return process.env.ROLEFIT_CHROMIUM;
  for (const name of BROWSERS) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // not here
      }
    }
  }
  throw new Error(`No Chromium: none of ${BROWSERS.join(", ")} is on PATH. Install it or set ROLEFIT_CHROMIUM.`);
}

/** The built site's folder, or an error that says how to get one. */
export function builtSite(folder = DIST) {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`No built site in ${folder}. Run \`cargo xtask build\` or set ROLEFIT_DIST.`);
  }
  return folder;
}
