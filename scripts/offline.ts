import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'sw.js';

/** What no screen needs, and half of the whole: PDF and its fonts. It is taken in once a visit has nothing else to do. */
const isForLater = (file: string) => /\.ttf$|^assets\/pdf-[^/]*\.js$/.test(file);

/** The files of a built folder as paths below it, but for what tells of the build and the worker itself. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((file) => !file.startsWith('.') && file !== WORKER)
    .toSorted();
}

/** The service worker of a built folder. Whatever changes in the folder changes its version, which browsers see as an update. */
export function serviceWorker(folder: string): string {
  const files = filesOf(folder);
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  const addresses = files.map((file) => (file === 'index.html' ? './' : file));
  const constants = {
    VERSION: hash.digest('hex').slice(0, 16),
    FILES: addresses.filter((file) => !isForLater(file)),
    LATER: addresses.filter(isForLater),
  };
  const lines = Object.entries(constants).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
  return lines.join('') + readFileSync('scripts/service-worker.js', 'utf8');
}

/** Makes the built atlas one that can be installed and opens without a network after its first visit. */
export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: './icons/180.png' }, injectTo: 'head' },
    ],
    writeBundle: {
      order: 'post',
      handler({ dir = 'dist' }) {
        writeFileSync(join(dir, WORKER), serviceWorker(dir));
      },
    },
  };
}
