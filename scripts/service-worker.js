// Keeps a whole build on the device, so that the atlas opens without a network. The build writes VERSION, FILES and LATER
// before this (scripts/offline.ts): a name for what the files hold, their addresses, and of what no screen needs.
const OWN = `wyzyny ${registration.scope} `;
const CURRENT = OWN + VERSION;

/** Takes in these files or fails; asks the host about each, as the browser's own cache may hold one of another build. */
async function takeIn(files) {
  const cache = await caches.open(CURRENT);
  await cache.addAll(files.map((file) => new Request(file, { cache: 'no-cache' })));
}

/** Takes in what is still missing of what comes later; without a network that waits for another visit. */
async function takeInRest() {
  const cache = await caches.open(CURRENT);
  const known = new Set((await cache.keys()).map(({ url }) => url));
  await takeIn(LATER.filter((file) => !known.has(new URL(file, registration.scope).href))).catch(() => undefined);
}

/** Forgets older builds but the last: a tab that still shows it goes on asking for its files. */
async function forget() {
  const older = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== CURRENT);
  await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
  await clients.claim();
}

/** A file of this build, else of the one before, else from the host. */
async function answer(request) {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname.replace(/\/index\.html$/, '/');
  const cache = await caches.open(CURRENT);
  return (await cache.match(address)) ?? (await caches.match(address)) ?? fetch(request);
}

addEventListener('install', (event) => event.waitUntil(takeIn(FILES)));
addEventListener('activate', (event) => event.waitUntil(forget()));
addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});
// A new build waits until the reader asks for it; what comes later, until a page has nothing else to do.
addEventListener('message', (event) => {
  if (event.data === 'take over') skipWaiting();
  if (event.data === 'take in the rest') event.waitUntil(takeInRest());
});
