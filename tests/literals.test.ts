// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { VOCABULARY } from './support/vocabulary';

/** Ids of the shipped dataset that are words of the interface too, yet say what is Lublin's alone. */
const TELLING = ['ecosystem', 'cluster', 'university', 'organisation', 'coordinates', 'anchors', 'industry'];

const { kinds, relationTypes, attributes } = VOCABULARY;
const values = attributes.flatMap((attribute) => attribute.values ?? []);
const all = [...kinds, ...relationTypes, ...attributes, ...values].map(({ id }) => id);
const ids = [...new Set(all)].filter((id) => id.includes('-') || TELLING.includes(id));

/** An id quoted, as the key of an object, or as the value that a style asks for: written with a place for the id. */
const literalOf = (id: string) =>
  new RegExp(`(['"\`])${id}\\1|(?:^|[{,(])\\s*${id}\\??:|\\[[\\w-]+[~|^$*]?=\\s*["']?${id}["']?\\s*\\]`, 'm');
const LITERALS = ids.map((id) => [id, literalOf(id)] as const);

const literalsIn = (text: string) => LITERALS.flatMap(([id, literal]) => (literal.test(text) ? [id] : []));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => join('src', name))
  .filter((path) => /\.(tsx?|css)$/.test(path) && !path.startsWith(join('src', 'atlas')));

test('no code but that of the dataset names a kind, type, attribute or value of it', () => {
  console.info(`Looked for ${ids.length} ids of the shipped dataset in ${files.length} files.`);
  expect(ids.length).toBeGreaterThan(25);
  expect(files.length).toBeGreaterThan(400);
  const found = files.flatMap((path) => literalsIn(readFileSync(path, 'utf8')).map((id) => `${path}: ${id}`));
  expect(found).toEqual([]);
});

test.each([
  ["const planted = 'belongs-to';", 'belongs-to'],
  ['const planted = "industry";', 'industry'],
  ['const planted = `general-body`;', 'general-body'],
  ["const planted = { 'civil-society': 4 };", 'civil-society'],
  ['const planted = {\n  university: 1,\n};', 'university'],
  ['const planted = { cluster: 1 };', 'cluster'],
  ['type Planted = { anchors?: string };', 'anchors'],
  ['.planted[data-side="civil-society"] {}', 'civil-society'],
  ['.planted[data-kind=cluster] {}', 'cluster'],
])('%s would be found', (planted, id) => {
  expect(literalsIn(planted)).toEqual([id]);
});

test.each([
  '// What belongs-to is, and what a cluster is.',
  "const icon = 'graduation-cap';",
  'const sentence = `At work in its industry: none`;',
  "const gap = 'cluster-without-contacts';",
])('%s is none', (harmless) => {
  expect(literalsIn(harmless)).toEqual([]);
});
