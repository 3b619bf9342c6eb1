import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { diffOf } from '../../src/graph/document/diff';
import { applyPatch } from '../../src/io/patch/apply-patch';
import { parsePatch, parsePatchText } from '../../src/io/patch/parse-patch';
import { HEAD, MOST_OPERATIONS, OPERATION, PATCH_FORMAT, PATCH_VERSION, PATCHED } from '../../src/io/patch/patch';
import { patchOf } from '../../src/io/patch/patch-of';
import { ROOTS } from '../../src/io/patch/places';
import { MOST_TEXT } from '../../src/io/read/parse-document';
import { shippedAtlas } from '../support/shipped';
import { VOCABULARY } from '../support/vocabulary';
import { codeIn, tableUnder } from './tables';

const page = readFileSync('docs/patch.md', 'utf8');
const [, example = ''] = /```json\n(.*?)```/s.exec(page) ?? [];

const keysUnder = (heading: string) => tableUnder(heading, page).flatMap(({ key = '' }) => codeIn(key));

const isNeeded = (field: unknown) => Object(field).type !== 'optional';

test('the page names every key, and says which are needed', () => {
  const { document, ...head } = HEAD.entries;
  expect(keysUnder('Patch').toSorted()).toEqual(
    ['document', 'format', 'operations', 'version', ...Object.keys(head)].toSorted(),
  );
  expect(keysUnder('Patched document')).toEqual(Object.keys(PATCHED.entries));
  const needed = tableUnder('Patch', page).filter(({ absent }) => absent === 'needed');
  const optional = Object.entries(HEAD.entries).filter(([, field]) => !isNeeded(field));
  expect(needed).toHaveLength(Object.keys(HEAD.entries).length - optional.length + 3);
  expect(isNeeded(document)).toBe(true);
});

test('the page says the format, its version and its limits', () => {
  const [format, version] = tableUnder('Patch', page).map(({ type = '' }) => codeIn(type)[0]);
  expect([format, version]).toEqual([PATCH_FORMAT, `${PATCH_VERSION}`]);
  expect(page).toContain(`of ${MOST_TEXT / 2 ** 20} MB and ${MOST_OPERATIONS.toLocaleString('en')} operations`);
});

test('the page names every operation with its keys', () => {
  const said = tableUnder('Operation', page).map(({ op = '', keys = '' }) => [codeIn(op)[0], codeIn(keys)]);
  expect(said).toEqual(
    OPERATION.options.map(({ entries }) => {
      const { op, ...rest } = entries;
      return [op.literal, Object.keys(rest)];
    }),
  );
});

test('the page names every place that a patch can change', () => {
  const paths = tableUnder('Places', page).map(({ path = '' }) => codeIn(path)[0] ?? '');
  const roots = paths.map((path) => path.replace(/\/<.*$/, ''));
  expect(roots).toEqual(Object.values(ROOTS).map((keys) => `/${keys.join('/')}`));
  const operations = paths.map((path) => ({ op: 'add', path: path.replaceAll(/<\w+>/g, 'a'), value: 'a' }));
  expect(parsePatch({ ...JSON.parse(example), operations }, 'page')).toMatchObject({ ok: true, problems: [] });
});

describe('the example of the page', () => {
  const reading = parsePatchText(example, 'patch.md');

  test('is read without a problem, and does to the atlas what it says', () => {
    if (!reading.ok) throw new Error('The example is none.');
    expect(reading.problems).toEqual([]);
    const before = { title: {}, vocabulary: VOCABULARY, atlas: shippedAtlas(), scenes: [] };
    const { content, conflicts, done } = applyPatch(before, reading.patch);
    expect(conflicts).toEqual([]);
    expect(done).toHaveLength(3);
    expect(patchOf(diffOf(before, content), reading.patch).operations).toEqual(
      expect.arrayContaining([...reading.patch.operations]),
    );
  });
});
