import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { gatherPackages, type Packages } from './licences';
import { singleFilePolicy } from './security';

const FOLDER = 'dist-single';
const FILE = 'wyzyny.html';

/** The hash of an inlined script or style as a content security policy names it. */
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A worker with all that it imports, as one classic script. */
async function bundleWorker(entry: string, packages: Packages): Promise<string> {
  const [result] = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [gatherPackages(packages)],
    build: { write: false, target: 'es2022', lib: { entry, formats: ['iife'], name: 'worker' } },
  })) as Rolldown.RolldownOutput[];
  if (!result) throw new Error(`${entry} came to nothing.`);
  return result.output[0].code;
}

/** Takes the one file of a kind out of the bundle, as text. */
function take(bundle: Rolldown.OutputBundle, extension: string): string {
  const names = Object.keys(bundle).filter((name) => name.endsWith(extension));
  const file = bundle[names[0] ?? ''];
  if (!file || names.length > 1) throw new Error(`One ${extension} file was expected, not: ${names.join(', ')}`);
  delete bundle[file.fileName];
  return file.type === 'chunk' ? file.code : String(file.source);
}

/** The page with its script, style and notices of licences inside, under a policy that allows the first two and no network. */
export function inlined(page: string, script: string, style: string, notices: string): string {
  // An end tag in a text would end the element, and `<!--` would hide one.
  const code = script.replace(/<(?=\/script|!--)/gi, '\\x3C');
  const rules = style.replace(/<(?=\/style)/gi, '\\3C ');
  const policy = singleFilePolicy(hashOf(code), hashOf(rules));
  return page
    .replace('</body>', () => `<template id="licences">${asText(notices)}</template></body>`)
    .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace(/<script type="module"[^>]*><\/script>/, () => `<script type="module">${code}</script>`)
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${rules}</style>`);
}

const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The address that copies opened from disk give to others, or empty; a wrong one would only be noticed by those who got it. */
export function checkAddress(address = ''): void {
  if (address !== '' && !/^https?:\/\/[^\s#]+$/.test(address)) {
    throw new Error(`VITE_PUBLIC_ADDRESS must be a web address without a fragment, not: ${address}`);
  }
}

/** Builds one page that holds everything and opens from disk (`--mode single`), and prints its size. */
export function singleFile(packages: Packages): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ env }) => checkAddress(env.VITE_PUBLIC_ADDRESS),
    config: () => ({
      publicDir: false,
      build: {
        outDir: FOLDER,
        manifest: false,
        modulePreload: false,
        cssCodeSplit: false,
        assetsInlineLimit: Number.POSITIVE_INFINITY,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    load: {
      order: 'pre',
      filter: { id: /\?worker&url$/ },
      // Pages from disk may not start workers from files.
      handler: async (id) => {
        const code = await bundleWorker(id.replace(/\?.*/, ''), packages);
        return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }))`;
      },
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (page) =>
        page.replace(
          './favicon.svg',
          `data:image/svg+xml;base64,${readFileSync('public/favicon.svg').toString('base64')}`,
        ),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const source = inlined(take(bundle, '.html'), take(bundle, '.js'), take(bundle, '.css'), take(bundle, '.txt'));
        const rest = Object.keys(bundle);
        if (rest.length > 0) this.error(`These files are not in the page: ${rest.join(', ')}`);
        this.emitFile({ type: 'asset', fileName: FILE, source });
      },
    },
    writeBundle() {
      const path = `${FOLDER}/${FILE}`;
      const gzipped = gzipSync(readFileSync(path)).length;
      console.log(`${path}: ${statSync(path).size} bytes, ${gzipped} gzipped.`);
    },
  };
}
