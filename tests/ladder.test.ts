// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LADDER } from './support/ladder';

type Room = keyof typeof LADDER;
const ROOMS = Object.keys(LADDER) as readonly Room[];
const PURE: readonly Room[] = ['graph', 'atlas', 'io', 'text', 'state', 'worker', 'answers'];

const pairs = ROOMS.flatMap((room) => ROOMS.filter((other) => other !== room).map((other) => [room, other] as const));
const isAllowed = ([room, other]: readonly [Room, Room]) => LADDER[room].some((allowed) => allowed === other);
const FORBIDDEN = pairs.filter((pair) => !isAllowed(pair));
const ALLOWED = pairs.filter(isAllowed);

const importing = (from: string) => `import { thing } from '${from}';\nexport const planted = thing;\n`;
const pathOf = (room: string, name: string) => `src/${room}/planted/${name}.ts`;

const CYTOSCAPE = ['cytoscape', 'react-cytoscapejs'] as const;
const others = ROOMS.filter((room) => room !== 'canvas');

/** Ways to what a browser may keep shut. */
const DOORS = [
  ['storage of the device', "export const planted = localStorage.getItem('a');\n"],
  ['storage of the tab, through window', "export const planted = window.sessionStorage.getItem('a');\n"],
  ['storage by a computed name', "export const planted = globalThis['localStorage'];\n"],
  ['storage taken out of window', 'const { localStorage: kept } = window;\nexport const planted = kept;\n'],
  ['a database', "export const planted = indexedDB.open('a');\n"],
  ['a cache', "export const planted = caches.open('a');\n"],
  ['a channel', "export const planted = new BroadcastChannel('a');\n"],
  ['a lock', 'export const planted = navigator.locks;\n'],
  ['the service worker', 'export const planted = navigator.serviceWorker;\n'],
  ['the service worker taken out', 'const { serviceWorker } = navigator;\nexport const planted = serviceWorker;\n'],
  ['a random name', 'export const planted = crypto.randomUUID();\n'],
  ['a hash', "export const planted = crypto.subtle.digest('SHA-256', new Uint8Array());\n"],
  ['a cookie', 'export const planted = document.cookie;\n'],
] as const;

/** Each planted file with its content: imports from a sub-room, so that those do not escape. */
const PLANTED: Readonly<Record<string, string>> = Object.fromEntries([
  ...pairs.map(([room, other]) => [pathOf(room, `of-${other}`), importing(`../../${other}/thing`)]),
  ...ROOMS.flatMap((room) => CYTOSCAPE.map((name) => [pathOf(room, `of-${name}`), importing(name)])),
  ...PURE.map((room) => [pathOf(room, 'of-react'), importing('react')]),
  [pathOf('graph', 'of-sub-room'), importing('../../canvas/deep/thing')],
  [pathOf('state', 'of-languages'), importing('../../text/tags')],
  [pathOf('panels', 'type'), "import type { Core } from 'cytoscape';\nexport type Planted = Core;\n"],
  [pathOf('panels', 'late'), "export const planted = () => import('../../canvas/thing');\n"],
  [pathOf('panels', 'passed-on'), "export { thing } from '../../canvas/thing';\n"],
  [pathOf('panels', 'inside-cytoscape'), importing('cytoscape/dist/cytoscape.esm.mjs')],
  [pathOf('graph', 'there'), "import type { Back } from './back';\nexport type There = Back | 1;\n"],
  [pathOf('graph', 'back'), "import type { There } from './there';\nexport type Back = There | 2;\n"],
  [pathOf('graph', 'barrel'), "export { planted } from './of-io';\n"],
  [pathOf('graph', 'any'), 'export const planted = (value: any) => value;\n'],
  [pathOf('graph', 'non-null'), 'export const planted = (value: string | null) => value!.length;\n'],
  [pathOf('graph', 'default'), 'export default 1;\n'],
  ...DOORS.map(([, content], index) => [pathOf('stage', `door-${index}`), content]),
  [pathOf('stage', 'no-door'), "export const locks = ['localStorage'];\nexport const planted = locks;\n"],
]);

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');

/** Lints planted files under a copy of our configuration, outside the checkout; answers "rule file" of each finding. */
function lint(folder: string): readonly string[] {
  for (const name of ['biome.json', '.gitignore']) copyFileSync(name, join(folder, name));
  cpSync('scripts/lint', join(folder, 'scripts/lint'), { recursive: true });
  for (const [path, content] of Object.entries(PLANTED)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const args = [BIOME, 'lint', '--reporter=github', '--max-diagnostics=none', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const findings = stdout
    .replaceAll('\\', '/')
    .matchAll(/title=(?:lint\/\w+\/)?(\w+),file=[^,]*?(src\/\w+\/planted\/[^,]+),/g);
  const caught = [...findings].map(([, rule, path]) => `${rule} ${path}`);
  if (caught.length === 0) throw new Error(`The linter found nothing at all: ${stderr}`);
  return caught;
}

let folder = '';
let found: readonly string[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wyzyny-ladder-'));
  found = lint(folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const isCaught = (room: string, name: string, rule = 'noRestrictedImports') =>
  found.includes(`${rule} ${pathOf(room, name)}`);

describe('the ladder', () => {
  test.each(FORBIDDEN)('keeps %s from importing %s', (room, other) => {
    expect(isCaught(room, `of-${other}`)).toBe(true);
  });

  test.each(ALLOWED)('lets %s import %s', (room, other) => {
    expect(isCaught(room, `of-${other}`)).toBe(false);
  });

  test.each(others)('keeps %s from importing Cytoscape', (room) => {
    expect(CYTOSCAPE.filter((name) => !isCaught(room, `of-${name}`))).toEqual([]);
  });

  test('lets state import which languages there are, beside nothing else of text', () => {
    expect(isCaught('state', 'of-languages')).toBe(false);
  });

  test('lets canvas import Cytoscape', () => {
    expect(CYTOSCAPE.filter((name) => isCaught('canvas', `of-${name}`))).toEqual([]);
  });

  test.each(PURE)('keeps %s from importing React', (room) => {
    expect(isCaught(room, 'of-react')).toBe(true);
  });

  test.each([
    ['from a sub-room of another room', 'graph', 'of-sub-room'],
    ['of types alone', 'panels', 'type'],
    ['at a later time', 'panels', 'late'],
    ['that is passed on', 'panels', 'passed-on'],
    ['from inside the package of Cytoscape', 'panels', 'inside-cytoscape'],
  ])('catches an import %s', (_what, room, name) => {
    expect(isCaught(room, name)).toBe(true);
  });
});

describe('the door to what a browser may keep shut', () => {
  test.each(DOORS.map(([what], index) => [what, index] as const))('is the only way to %s', (_what, index) => {
    expect(isCaught('stage', `door-${index}`, 'plugin')).toBe(true);
  });

  test('is not asked for by words alone', () => {
    expect(isCaught('stage', 'no-door', 'plugin')).toBe(false);
  });
});

describe('the linter', () => {
  test.each(['there', 'back'])('catches a cycle of types at %s', (name) => {
    expect(isCaught('graph', name, 'noImportCycles')).toBe(true);
  });

  test.each([
    ['a barrel', 'barrel', 'noBarrelFile'],
    ['any', 'any', 'noExplicitAny'],
    ['a non-null assertion', 'non-null', 'noNonNullAssertion'],
    ['a default export', 'default', 'noDefaultExport'],
  ])('catches %s', (_what, name, rule) => {
    expect(isCaught('graph', name, rule)).toBe(true);
  });
});
