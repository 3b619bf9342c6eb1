// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { MIGRATIONS, type Migration, migrated, VERSION } from '../../../src/io/read/document-versions';
import { parseDocument } from '../../../src/io/read/parse-document';
import { DOCUMENT_SCHEMA } from '../../../src/io/schema/document-schema';

/** Made-up versions: the first had people, the second called relations ties. */
const MADE_UP: readonly Migration[] = [
  ({ people, ...rest }) => ({ ...rest, entities: people }),
  ({ ties, ...rest }) => ({ ...rest, relations: ties }),
];

const people = [{ id: 'anna' }, { id: 'bruno' }];
const ties = [{ from: 'anna', to: 'bruno' }];
const file = (version: unknown, lists: object) => ({ format: 'wyzyny', version, ...lists });

/** The ids that a file holds as these versions read it. */
function idsIn(content: unknown): readonly string[] {
  const reading = parseDocument(content, 'a.json', MADE_UP);
  return reading.ok
    ? [...reading.document.atlas.entities, ...reading.document.atlas.relations].map(({ id }) => id)
    : [];
}

describe('a file of an older version', () => {
  test.each([
    [1, { people, ties }],
    [2, { entities: people, ties }],
    [3, { entities: people, relations: ties }],
  ])('is brought up to the newest before it is read: %i', (version, lists) => {
    expect(idsIn(file(version, lists))).toEqual(['anna', 'bruno', 'anna--relation--bruno']);
  });

  test('goes through no step that made its own version', () => {
    expect(idsIn(file(3, { people, ties }))).toEqual([]);
  });
});

describe('a file', () => {
  test.each([
    [4, 'newer-version'],
    [1e9, 'newer-version'],
    [0, 'no-version'],
    [1.5, 'no-version'],
    ['1', 'no-version'],
    [null, 'no-version'],
  ])('of the version %s is refused with the newest that is read', (version, rule) => {
    expect(parseDocument(file(version, { entities: people }), 'a.json', MADE_UP)).toEqual({
      ok: false,
      problems: [
        { file: 'a.json', list: null, item: null, field: '', rule, found: version, expected: '3', done: 'refused' },
      ],
    });
  });

  test('without a version is refused', () => {
    expect(migrated({ format: 'wyzyny' })).toMatchObject({ ok: false, rule: 'no-version' });
  });
});

test('files are written in the version that the schema publishes', () => {
  expect(VERSION).toBe(DOCUMENT_SCHEMA.entries.version.literal);
  expect(MIGRATIONS).toHaveLength(VERSION - 1);
});
