// A static server on 127.0.0.1 that writes down every request it gets. It is also the browser's proxy, so that a
// request to any other host arrives here too, is written down as foreign, and goes nowhere.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

import { headersFor, parseHeaders } from "./headers.mjs";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/**
 * A request as it arrived.
 * @typedef {{ method: string, url: string, path: string, query: string, foreign: boolean, status: number,
 *   headers: Record<string, string>, bodyBytes: number }} Recorded
 */

/** Serves `folder` until `close()`. `requests` grows as they come. */
export async function serve(folder) {
  const rules = parseHeaders(await readFile(join(folder, "_headers"), "utf8").catch(() => ""));
  /** @type {Recorded[]} */
  const requests = [];
  let origin = "";

  const record = (request, foreign) => {
    const url = new URL(foreign ? absolute(request) : request.url, origin);
    const entry = {
      method: request.method,
      url: url.href,
      path: decodeURIComponent(url.pathname),
      query: url.search,
      foreign,
      status: 0,
      headers: request.headers,
      bodyBytes: 0,
    };
    request.on("data", (chunk) => (entry.bodyBytes += chunk.length));
    requests.push(entry);
    return entry;
  };

  const server = createServer(async (request, response) => {
    // The browser may ask for the site's own address through the proxy as well.
    if (request.url.startsWith(`${origin}/`)) request.url = request.url.slice(origin.length);
    const foreign = !request.url.startsWith("/");
    const entry = record(request, foreign);
    const finish = (status, headers, body) => {
      entry.status = status;
      response.writeHead(status, headers);
      response.end(body);
    };
    if (foreign) return finish(502, {}, "");
    if (request.method !== "GET" && request.method !== "HEAD") return finish(405, { Allow: "GET, HEAD" }, "");
    const name = entry.path.endsWith("/") ? `${entry.path}index.html` : entry.path;
    const path = normalize(join(folder, name));
    if (!path.startsWith(folder + sep) || name === "/_headers") return finish(404, {}, "");
    try {
      const body = await readFile(path);
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      finish(200, { ...headersFor(rules, entry.path), "Content-Type": type }, request.method === "HEAD" ? "" : body);
    } catch {
      finish(404, {}, "");
    }
  });
  server.on("connect", (request, socket) => {
    record(request, true).status = 502;
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });

  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  server.unref();
  origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    folder,
    requests,
    /** The paths served since `from` requests had come, each once, in order. */
    paths: (from = 0) => [...new Set(requests.slice(from).map((request) => request.path))],
    /** Starts the record anew. */
    forget: () => (requests.length = 0),
    close: () => new Promise((done) => (server.close(done), server.closeAllConnections())),
  };
}

/** A proxied request's address: `CONNECT` names only host and port. */
function absolute(request) {
  return request.method === "CONNECT" ? `https://${request.url}/` : request.url;
}
