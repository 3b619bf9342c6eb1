import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import cytoscape from 'cytoscape';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { leanOf } from '../../scripts/lean-cytoscape';
import { stylesheetOf } from '../../src/canvas/core/stylesheet';
import type { Palette } from '../../src/canvas/look/palette';
import { SHAPES } from '../../src/graph/vocabulary';

const code = readFileSync('node_modules/cytoscape/dist/cytoscape.esm.mjs', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'lean-'));
let lean: typeof cytoscape;

beforeAll(async () => {
  const file = join(folder, 'cytoscape.mjs');
  writeFileSync(file, leanOf(code));
  lean = (await import(pathToFileURL(file).href)).default;
});
afterAll(() => rmSync(folder, { recursive: true }));

const namesIn = (make: typeof cytoscape) => {
  const core = make({ headless: true });
  return [core, core.collection()].flatMap((each) => Object.keys(Object.getPrototypeOf(each)));
};

test('what is left of Cytoscape lays out by given positions', () => {
  const elements = [{ data: { id: 'a' } }, { data: { id: 'b' } }, { data: { id: 'e', source: 'a', target: 'b' } }];
  const core = lean({ headless: true, elements });
  core.layout({ name: 'preset', positions: { a: { x: 3, y: 4 } } }).run();
  expect([core.getElementById('a').position(), core.edges().length]).toEqual([{ x: 3, y: 4 }, 1]);
});

test('what is left out is used nowhere', () => {
  const left = new Set(namesIn(lean));
  const out = namesIn(cytoscape).filter((name) => !left.has(name));
  expect(out).toEqual(expect.arrayContaining(['pageRank', 'dijkstra', 'closenessCentrality']));
  const call = new RegExp(
    `\\.(?:${out.map((name) => name.replace('$', '\\$')).join('|')})\\(|name: '(?!preset)\\w+', fit`,
  );
  const files = readdirSync('src/canvas', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((name) => call.test(readFileSync(join('src/canvas', name), 'utf8')))).toEqual([]);
});

/** Every style that the map sets, whatever its value is. */
const STYLES = stylesheetOf({} as Palette).flatMap(({ style }) => Object.entries(style));

test('what is left out draws nothing that the map has', () => {
  expect(STYLES.length).toBeGreaterThan(50);
  expect(STYLES.filter(([name]) => /label|text|font|gradient|-fill$|^pie|^stripe|segment|taxi/.test(name))).toEqual([]);
});

test('what is left draws every shape of a mark, and every arrow that the map has', () => {
  const left = leanOf(code);
  const made = [...left.matchAll(/^ +this\.generate(?:Round)?Polygon\('([\w-]+)'/gm)].map(([, shape]) => shape);
  expect(['ellipse', 'round-rectangle', ...made]).toEqual(expect.arrayContaining([...SHAPES]));
  expect(left).toMatch(/^ {2}this\.generateEllipse\(\);\n[\s\S]*^ {2}this\.generateRoundRectangle\(\);$/m);
  const arrows = [...left.matchAll(/defineArrowShape\('([\w-]+)'/g)].map(([, shape]) => shape);
  const wanted = STYLES.flatMap(([name, value]) => (name.endsWith('arrow-shape') ? [value] : []));
  expect(wanted.length).toBeGreaterThan(0);
  expect(arrows).toEqual(expect.arrayContaining(wanted));
});

test('another Cytoscape than the one that is known is not cut', () => {
  expect(() => leanOf(code.replace('var layout = [{', 'var layouts = [{'))).toThrow('Cytoscape has changed');
});
