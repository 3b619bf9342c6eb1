// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { circles, faultsOf, longestChain, longestFunctions, readTree } from '../../scripts/structure.mjs';

/** A tree of these files as the reader of ours sees it. */
function treeOf(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'wyzyny-structure-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readTree(folder);
}

test('rooms that import each other round about are a circle, by types and by what is passed on too', () => {
  const tree = treeOf({
    'a/one.ts': "import type { Two } from '../b/two';\nexport type One = Two;\n",
    'b/two.ts': 'export type Two = 1;\n',
    'b/three.ts': "export { four } from '../c/four';\n",
    'c/four.tsx': "import { five } from '../a/five';\nexport const four = five;\n",
    'a/five.ts': 'export const five = 5;\n',
    'd/six.ts': "export const six = () => import('../a/one');\nimport { five } from '../a/five';\nexport { five };\n",
  });
  expect(circles(tree)).toEqual([['a', 'b', 'c']]);
});

test('the longest chain counts files, and not what comes later', () => {
  const tree = treeOf({
    'one.ts': "import './two';\nexport const late = () => import('./three');\n",
    'two.ts': 'export const two = 2;\n',
    'three.ts': "import './four';\n",
    'four.ts': "import './five';\n",
    'five.ts': 'export const five = 5;\n',
  });
  expect(longestChain(tree)).toEqual(['three.ts', 'four.ts', 'five.ts']);
});

test('functions are measured in lines, by the name that they go by', () => {
  const tree = treeOf({
    'a.ts': 'export function one() {\n  return 1;\n}\nexport const two = () => {\n  const a = 1;\n  return a;\n};\n',
  });
  expect(longestFunctions(tree).map(({ name, line, lines }) => [name, line, lines])).toEqual([
    ['two', 4, 4],
    ['one', 1, 3],
  ]);
});

test('a panel keeps to itself, the rooms below and what panels share', () => {
  const shared = "import { common } from '../common/common';\nexport const shared = common;\n";
  const tree = treeOf({
    'panels/common/common.ts': 'export const common = 1;\n',
    'panels/list/list.ts': shared,
    'panels/time/time.ts': "import { shared } from '../list/list';\nexport const time = shared;\n",
  });
  expect(faultsOf(tree)).toEqual(['panels/time/time.ts imports panels/list/list.ts, of another panel.']);
});

test('what is over its bound is told', () => {
  const chain = Array.from({ length: 40 }, (_, at) => [`f${at}.ts`, at < 39 ? `import './f${at + 1}';\n` : '']);
  const long = `export function long() {\n${'  void 0;\n'.repeat(120)}}\n`;
  expect(faultsOf(treeOf({ ...Object.fromEntries(chain), 'long.ts': long }))).toEqual([
    expect.stringMatching(/^A chain of 40 imports, of at most \d+, begins at f0\.ts\.$/),
    expect.stringMatching(/^long of long\.ts has 122 lines, of at most \d+\.$/),
  ]);
});
