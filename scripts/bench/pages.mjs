import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, preview } from 'vite';

const LOOPBACK = { host: '127.0.0.1', port: 0 };

/** How each page is built, apart from where to: the atlas by its own config, the yardstick by the same options. */
const PAGES = {
  app: { entry: 'index.html', config: { configLoader: 'runner' } },
  plain: {
    entry: 'plain.html',
    config: {
      configFile: false,
      root: 'tests/bench',
      base: './',
      json: { stringify: true },
      build: { target: 'es2022', manifest: true, rolldownOptions: { input: 'tests/bench/plain.html' } },
    },
  },
};

/**
 * Builds both pages into `folder` and serves them on loopback, with the atlas as it is built in another folder, if there is
 * one: their addresses, and how to stop.
 */
export async function servePages(folder, other) {
  const servers = [];
  const addresses = [];
  for (const [name, { entry, config }] of Object.entries(PAGES)) {
    const output = { outDir: join(folder, name), emptyOutDir: true };
    await build({ ...config, logLevel: 'warn', build: { ...config.build, ...output } });
    const server = await preview({ ...config, build: output, preview: LOOPBACK });
    servers.push(server);
    addresses.push([name, `http://127.0.0.1:${server.httpServer.address().port}/${entry}`]);
  }
  if (other) {
    const server = await preview({ configFile: false, build: { outDir: resolve(other) }, preview: LOOPBACK });
    servers.push(server);
    addresses.push(['other', `http://127.0.0.1:${server.httpServer.address().port}/index.html`]);
  }
  const close = () => Promise.all(servers.map((server) => server.close()));
  return { ...Object.fromEntries(addresses), close };
}

/** The gzipped bytes of each page's scripts, and when each comes: before the first map, as data, or after. */
export function measureBytes(folder, other) {
  const pages = Object.entries(PAGES).map(([name, { entry }]) => [name, chunksOf(join(folder, name), entry)]);
  return Object.fromEntries(other ? [...pages, ['other', chunksOf(other, PAGES.app.entry)]] : pages);
}

function chunksOf(folder, entry) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'));
  const first = withImports(manifest, entry);
  return Object.entries(manifest)
    .filter(([, { file }]) => file.endsWith('.js'))
    .map(([key, { file, name }]) => ({
      chunk: name ?? key,
      when: first.has(key) ? 'first' : key.startsWith('data/') ? 'data' : 'after',
      bytes: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    }))
    .sort((a, b) => b.bytes - a.bytes);
}

function withImports(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(manifest, next, seen);
  return seen;
}
