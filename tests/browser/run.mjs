// Runs the test files named as arguments, in that order: `node --test` would sort them by name, and a slow file that starts
// last is waited for alone. `ROLEFIT_AT_ONCE` says how many run at the same time.

import { run } from "node:test";
import { spec } from "node:test/reporters";
import { resolve } from "node:path";

const files = process.argv.slice(2).map((file) => resolve(file));
run({ files, concurrency: Number(process.env.ROLEFIT_AT_ONCE ?? 1) })
  .on("test:fail", () => (process.exitCode = 1))
  .compose(new spec())
  .pipe(process.stdout);
