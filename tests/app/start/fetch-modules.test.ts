import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../../src/app/start/fetch-modules';

declare const fetchModules: (path: string, from: string) => Promise<unknown>;

const HOST = 'https://atlas.example/assets/';
const asked: string[] = [];
let files: Readonly<Record<string, string>> = {};
let place = 0;

/** Modules are known for as long as the page is open: each test has its own. */
const of = (name: string) => `./${name}-${place}.js`;

beforeEach(() => {
  place += 1;
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.replace(HOST, './'));
    const text = files[address.replace(HOST, './')];
    return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('a module is there with all that it imports, each asked for once', async () => {
  files = {
    [of('a')]: `import{x as y}from"${of('b')}";import"${of('c')}";export{y}`,
    [of('b')]: `import {z} from '${of('c')}';export const x=z`,
    [of('c')]: 'export const z=1',
  };
  await Promise.all([fetchModules(of('a'), `${HOST}index.js`), fetchModules(of('a'), `${HOST}index.js`)]);
  await fetchModules(of('b'), `${HOST}index.js`);
  expect(asked.toSorted()).toEqual([of('a'), of('b'), of('c')]);
});

test('what comes later by itself is not asked for with it', async () => {
  files = { [of('a')]: `const later=()=>import("${of('b')}")` };
  await fetchModules(of('a'), `${HOST}index.js`);
  expect(asked).toEqual([of('a')]);
});

test('one that does not come, or whose import does not, is named and asked for anew', async () => {
  files = { [of('a')]: `import"${of('b')}"` };
  const ask = () => fetchModules(of('a'), `${HOST}index.js`);
  await expect(ask()).rejects.toThrow(`${of('a').slice(2)} did not come`);
  files = { ...files, [of('b')]: '' };
  await ask();
  expect(asked).toEqual([of('a'), of('b'), of('a'), of('b')]);
});
