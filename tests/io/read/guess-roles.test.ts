import { expect, test } from 'vitest';
import { withGuessedRoles } from '../../../src/io/read/guess-roles';
import { parseDocument } from '../../../src/io/read/parse-document';
import { exampleDocument } from '../../support/examples';

/** A document of ships whose vocabulary gives no roles away but these. */
function ships(roles: object = {}) {
  const values = ['red', 'green', 'blue'].map((id) => ({ id, label: { en: id } }));
  const reading = parseDocument(
    {
      format: 'wyzyny',
      version: 1,
      vocabulary: {
        kinds: [{ id: 'ship', label: { en: 'ship' } }],
        relationTypes: [],
        attributes: [
          { id: 'class', of: 'nodes', type: 'category', label: { en: 'Class' }, values: values.slice(0, 2) },
          { id: 'flag', of: 'nodes', type: 'category', label: { en: 'Flag' }, values },
          { id: 'built', of: 'nodes', type: 'date', label: { en: 'Built' } },
        ],
        roles,
      },
      entities: [{ id: 'a', kind: 'ship', name: { en: 'A' }, values: { flag: 'red', class: 'green', built: '1910' } }],
      relations: [],
    },
    'ships.json',
  );
  if (!reading.ok) throw new Error('no document');
  return withGuessedRoles(reading.document);
}

test('a category of three to six values plays sides, and a date the beginning', () => {
  const { vocabulary, atlas } = ships();
  expect(vocabulary.roles).toEqual({ side: 'flag', begin: 'built' });
  expect(atlas.entities[0]).toMatchObject({ helix: 'red', founded: '1910', values: { class: 'green' } });
});

test('what plays something else is left to that', () => {
  const { vocabulary, atlas } = ships({ group: 'flag' });
  expect(vocabulary.roles).toEqual({ group: 'flag', begin: 'built' });
  expect(atlas.entities[0]?.values).toEqual({ flag: 'red', class: 'green' });
});

/** A document of as many shops as there are values of trade and town, each of them of one; `stay` are relations that say where. */
function shops(trades: number, towns: number, stay = 0) {
  const valuesOf = (name: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: `${name}${at}`, label: `${name} ${at}` }));
  const attributes = [
    { id: 'town', of: 'nodes', type: 'category', values: valuesOf('town', towns) },
    { id: 'trade', of: 'nodes', type: 'category', values: valuesOf('trade', trades) },
  ];
  const entities = Array.from({ length: 40 }, (_, at) => ({
    id: `shop${at}`,
    kind: 'shop',
    values: { town: `town${at % towns}`, trade: `trade${at % trades}` },
  }));
  const relations = entities.slice(1, stay + 1).map(({ id }) => ({ from: id, type: 'stands-in', to: 'shop0' }));
  const relationTypes = [{ id: 'stands-in', symmetric: false }];
  const vocabulary = { kinds: [{ id: 'shop' }], relationTypes, attributes, roles: { belonging: 'stands-in' } };
  const reading = parseDocument({ format: 'wyzyny', version: 1, vocabulary, entities, relations }, 'shops.json');
  if (!reading.ok) throw new Error('no document');
  return withGuessedRoles(reading.document).vocabulary.roles;
}

test('of two categories the one of more values makes hills, the other sides', () => {
  expect(shops(7, 4)).toMatchObject({ group: 'trade', side: 'town' });
  expect(shops(4, 6)).toMatchObject({ group: 'town', side: 'trade' });
  expect(shops(9, 40)).toMatchObject({ group: 'trade' });
});

test('relations that say where most belong make the hills before a category does', () => {
  expect(shops(7, 4, 30)).toEqual({ belonging: 'stands-in', side: 'town' });
  expect(shops(7, 4, 5)).toMatchObject({ group: 'trade' });
});

test('where nothing is left open or nothing fits, the document stays the same', () => {
  for (const name of ['karate', 'modrowiec']) {
    const document = exampleDocument(name);
    expect(withGuessedRoles(document)).toBe(document);
  }
});
