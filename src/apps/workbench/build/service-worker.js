/*
 * Keeps every file of the page, so that it opens without a network after the first visit. The list and the version are written by the build
 * (offline-files.cjs); a new version keeps its files first and takes over when no window of the old one is open, so that one window never has
 * files of two versions.
 */
const FILES = "FILES";
const CACHE = `cai-tien ${"VERSION"}`;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })))));
});

self.addEventListener("activate", (event) => {
  const isOld = (name) => name.startsWith("cai-tien ") && name !== CACHE;
  const removed = caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))));
  event.waitUntil(removed.then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(answer(request));
});

/** What is kept; everything else, such as the pane beside Excel, from the server. */
async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = request.url.split(/[?#]/)[0].endsWith("/") ? `${request.url.split(/[?#]/)[0]}index.html` : request;
  return (await cache.match(kept, { ignoreSearch: true })) ?? fetch(request);
}
