// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { VOCABULARY } from '../../src/graph/vocabulary';

const kinds: readonly string[] = VOCABULARY.kinds.map(({ id }) => id);

describe('the vocabulary', () => {
  test('names each kind and each relation type once', () => {
    const ids = [...kinds, ...VOCABULARY.relationTypes.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(VOCABULARY.relationTypes)('lets $id join known kinds only', ({ from, to }) => {
    expect([...from, ...to].filter((kind) => !kinds.includes(kind))).toEqual([]);
    expect(Math.min(from.length, to.length)).toBeGreaterThan(0);
  });

  test.each(VOCABULARY.relationTypes.filter(({ symmetric }) => symmetric))(
    'lets the symmetric $id join the same kinds at either end',
    ({ from, to }) => {
      expect([...from].sort()).toEqual([...to].sort());
    },
  );

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
});
