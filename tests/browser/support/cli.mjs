// The command line, the native twin of the site.

import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { ROOT } from "./paths.mjs";

const run = promisify(execFile);
const program = process.env.ROLEFIT_CLI;

/** Standard output of `rolefit` with these arguments, as bytes. A non-zero exit throws. */
export async function rolefit(...args) {
  const [file, all] = program ? [program, args] : ["cargo", ["run", "-q", "-p", "rolefit-cli", "--", ...args]];
  const { stdout } = await run(file, all, { cwd: ROOT, encoding: "buffer", maxBuffer: 64 << 20 });
  return stdout;
}
