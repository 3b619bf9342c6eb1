// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { StoredMapping } from '../../../src/io/tables/stored-mapping';
import { forgetMapping, keepMapping, loadMappings, MOST_MAPPINGS } from '../../../src/state/kept/kept-mappings';
import { fakeShelf, SHUT } from '../../support/devices';

const KEY = 'wyzyny.mappings';

const mapping = (name: string, file = 'a.csv'): StoredMapping => ({
  name,
  signature: ['id\tnazwa'],
  mapping: [{ file, sheet: null, is: 'nodes', hasHeader: true, columns: [{ use: 'id' }, { use: 'label' }] }],
});

describe('mappings of tables', () => {
  test('are read as they were kept, the latest first, one of a name', () => {
    const shelf = fakeShelf();
    for (const each of [mapping('a'), mapping('b'), mapping('a', 'b.csv')]) keepMapping(shelf, each);
    expect(loadMappings(shelf)).toEqual([mapping('a', 'b.csv'), mapping('b')]);
    expect(JSON.parse(shelf.read(KEY) ?? '').version).toBe(1);
  });

  test('are as many as there is room for; the oldest goes', () => {
    const shelf = fakeShelf();
    for (let at = 0; at <= MOST_MAPPINGS; at += 1) keepMapping(shelf, mapping(`${at}`));
    const names = loadMappings(shelf).map(({ name }) => name);
    expect([names.length, names[0], names.at(-1)]).toEqual([MOST_MAPPINGS, `${MOST_MAPPINGS}`, '1']);
  });

  test('can be forgotten', () => {
    const shelf = fakeShelf();
    keepMapping(shelf, mapping('a'));
    expect([forgetMapping(shelf, 'a'), loadMappings(shelf)]).toEqual([true, []]);
  });

  test('of a newer atlas are set aside, and none is read of them', () => {
    const shelf = fakeShelf({ [KEY]: '{"version":2,"mappings":[]}' });
    expect([loadMappings(shelf), keepMapping(shelf, mapping('a')), loadMappings(shelf)]).toEqual([
      [],
      true,
      [mapping('a')],
    ]);
    expect(shelf.keys(`${KEY}.aside.`)).toHaveLength(1);
  });

  test('are none where the device keeps nothing', () => {
    expect([loadMappings(SHUT), keepMapping(SHUT, mapping('a'))]).toEqual([[], false]);
  });
});
