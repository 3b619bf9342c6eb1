import { describe, expect, test } from 'vitest';
import { joins } from '../../src/graph/vocabulary';
import { VOCABULARY } from '../support/vocabulary';

describe('the shipped vocabulary', () => {
  test.each(['belongs-to', 'operates-in', 'located-in', 'serves', 'funded-by', 'brings-together', 'lobbies'])(
    'takes %s as context',
    (id) => {
      expect(VOCABULARY.relationTypes.find((type) => type.id === id)?.context).toBe(true);
    },
  );

  test.each(['coordinates', 'anchors', 'collaborates-with', 'initiated', 'founded', 'member-of', 'runs', 'part-of'])(
    'takes %s as a tie',
    (id) => {
      expect(VOCABULARY.relationTypes.find((type) => type.id === id)?.context).toBe(false);
    },
  );

  test.each(VOCABULARY.relationTypes.filter(({ symmetric }) => !symmetric))(
    'reads the directed $id differently from either end, in each language',
    ({ forward, inverse }) => {
      expect(Object.keys(forward).filter((language) => forward[language] === inverse[language])).toEqual([]);
    },
  );

  test.each(VOCABULARY.kinds)('calls one $id and several otherwise, in each language', ({ label, plural }) => {
    expect(Object.keys(label).filter((language) => label[language] === plural[language])).toEqual([]);
  });
});

test.each([
  ['organisation', 'cluster', true],
  ['cluster', 'organisation', false],
])('a type joins the kinds that it names, in their direction: %s to %s', (from, to, is) => {
  const [text] = VOCABULARY.kinds.map(({ label }) => label);
  if (!text) throw new Error('There is no kind.');
  const type = { id: 'leads', name: text, forward: text, inverse: text, symmetric: false, context: false };
  expect(joins({ ...type, from: ['organisation'], to: ['cluster'] }, from, to)).toBe(is);
  expect(joins(type, from, to)).toBe(true);
});
