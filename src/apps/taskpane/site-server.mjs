// Hands out a folder of plain files: over https for `npm run start:excel` and the tests, over http for `npm start`. It knows nothing of what is inside.
import { createReadStream, statSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:https";
import path from "node:path";

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".xml", "text/xml; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".txt", "text/plain; charset=utf-8"],
  [".webmanifest", "application/manifest+json; charset=utf-8"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
]);

/** Names with a hash of their content never change; everything else is asked for anew. */
const HASHED = /\.[0-9a-f]{10}\.(?:js|css)$/;

/** Listens on this machine only; over http where there is no key. `port` 0 takes any free one; the promise gives the server once it listens. */
export function serveSite({ folder, port, key, certificate, extra = () => null }) {
  const onRequest = (request, response) => answer(request, response, { folder, extra });
  const server = key === undefined ? createHttpServer(onRequest) : createServer({ key, cert: certificate }, onRequest);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

function answer(request, response, { folder, extra }) {
  const name = nameOf(request.url ?? "/");
  if (name === null || (request.method !== "GET" && request.method !== "HEAD")) return refuse(response, 400);
  const made = extra(name);
  const file = path.join(folder, name);
  const size = made === null ? sizeOf(file) : Buffer.byteLength(made);
  if (size === null) return refuse(response, 404);
  response.writeHead(200, {
    "Content-Type": TYPES.get(path.extname(name)) ?? "application/octet-stream",
    "Content-Length": size,
    "Cache-Control": HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  if (request.method === "HEAD") response.end();
  else if (made !== null) response.end(made);
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

/** The path inside the folder; null where it would lead out of it. */
function nameOf(url) {
  const asked = new URL(url, "https://localhost").pathname;
  let name;
  try {
    name = decodeURIComponent(asked);
  } catch {
    return null;
  }
  if (name.includes("\0") || name.includes("\\") || name.split("/").includes("..")) return null;
  return name.endsWith("/") ? `${name.slice(1)}index.html` : name.slice(1);
}

function sizeOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : null;
}

function refuse(response, status) {
  response.writeHead(status, { "Content-Type": "text/plain" }).end();
}
