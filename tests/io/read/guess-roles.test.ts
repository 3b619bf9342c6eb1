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

test('where nothing is left open or nothing fits, the document stays the same', () => {
  for (const name of ['karate', 'modrowiec']) {
    const document = exampleDocument(name);
    expect(withGuessedRoles(document)).toBe(document);
  }
});
