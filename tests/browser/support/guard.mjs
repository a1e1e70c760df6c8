// What every test watches for: the console, page errors, CSP violations, and what goes over the wire.

/** What a page said or did that it must not. */
export class Problems {
  #found = [];
  #allowed = [];

  /** Lets messages that match `pattern` pass. A pattern that nothing matches is a problem of its own. */
  allow(pattern) {
    this.#allowed.push({ pattern, seen: 0 });
  }

  /** Writes a problem down. */
  add(message) {
    const allowance = this.#allowed.find(({ pattern }) => pattern.test(message));
    if (allowance) allowance.seen += 1;
    else this.#found.push(message);
  }

  /** Everything found, and every allowance that was not needed. */
  list() {
    const unused = this.#allowed.filter(({ seen }) => seen === 0);
    return [...this.#found, ...unused.map(({ pattern }) => `expected, but never happened: ${pattern}`)];
  }

  /** Throws if there is any. */
  check() {
    const list = this.list();
    if (list.length > 0) throw new Error(`The page did what it must not:\n- ${list.join("\n- ")}`);
  }
}

/** Above `info`: these console messages are never acceptable. */
const LOUD = new Set(["warning", "error", "assert", "trace"]);

/** Watches every page of `context`. */
export async function watch(context, problems) {
  context.on("console", (message) => {
    if (LOUD.has(message.type())) {
      const { url, lineNumber } = message.location();
      problems.add(`console ${message.type()}: ${message.text()} (${url}:${lineNumber})`);
    }
  });
  context.on("weberror", (event) => {
    const error = event.error();
    problems.add(`page error: ${error?.stack ?? error}`);
  });
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = hostname === "127.0.0.1" || protocol === "blob:" || protocol === "data:";
    if (!own) problems.add(`request: a page asked another host: ${request.method()} ${request.url()}`);
  });
  context.on("page", (page) => page.on("crash", () => problems.add("the page crashed")));
  await context.exposeBinding("__policyViolation", (_, what) => problems.add(`policy violation: ${what}`));
  await context.addInitScript(() => {
    const report = globalThis.__policyViolation;
    document.addEventListener("securitypolicyviolation", (event) =>
      report(`${event.effectiveDirective} blocked ${event.blockedURI || "inline"} (${event.sourceFile ?? ""}:${event.lineNumber})`),
    );
  });
}

/** Adds a problem for every request that is not a plain GET for one of the site's own files. */
export function judgeRequests(requests, problems, own = () => true) {
  for (const request of requests) {
    const complain = (what) => problems.add(`request: ${what}: ${request.method} ${request.url}`);
    if (request.foreign) complain("another host");
    else if (request.method !== "GET") complain("not a GET");
    else if (request.query !== "") complain("with a query");
    else if (request.bodyBytes > 0) complain(`with a body of ${request.bodyBytes} bytes`);
    else if (request.status !== 200) complain(`status ${request.status}`);
    else if (!own(request.path)) complain("not a file of the site");
    else if (request.headers.cookie) complain("with a cookie");
    else if (request.headers.referer) complain("with a referrer");
  }
}
