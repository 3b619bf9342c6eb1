// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyDiff, applyMoves, diffOf, invert, isEmpty, squash } from '../../../src/graph/document/diff';
import { atlasOf, entity, relation } from '../../support/build';
import { contents, type TestContent } from '../../support/documents';
import { VOCABULARY } from '../../support/vocabulary';

/** A document with everything in it as text: maps are equal in any order, but nothing else is. */
const told = (content: TestContent) => ({
  ...content,
  lists: JSON.stringify([content.vocabulary, content.atlas, content.scenes]),
});

const documentOf = (names: readonly string[], rest: Partial<TestContent> = {}): TestContent => ({
  title: { pl: 'Atlas', en: 'Atlas' },
  vocabulary: VOCABULARY,
  atlas: atlasOf(names.map((name) => entity(name))),
  scenes: [],
  ...rest,
});

const named = (content: TestContent, id: string, name: string): TestContent => ({
  ...content,
  atlas: {
    ...content.atlas,
    entities: content.atlas.entities.map((each) => (each.id === id ? { ...each, name: { pl: name, en: name } } : each)),
  },
});

const idsOf = ({ atlas }: TestContent) => atlas.entities.map(({ id }) => id);

describe('a diff', () => {
  test('between two documents leads from one to the other', () => {
    fc.assert(
      fc.property(contents, contents, (a, b) => {
        expect(told(applyDiff(a, diffOf(a, b)))).toEqual(told(b));
      }),
    );
  });

  test('is taken back by its inverse, in order too', () => {
    fc.assert(
      fc.property(contents, contents, (a, b) => {
        const diff = diffOf(a, b);
        expect(told(applyDiff(applyDiff(a, diff), invert(diff)))).toEqual(told(a));
        expect(invert(invert(diff))).toEqual(diff);
      }),
    );
  });

  test('squashed with the next does what both do', () => {
    fc.assert(
      fc.property(contents, contents, contents, (a, b, c) => {
        const [first, second] = [diffOf(a, b), diffOf(b, c)];
        expect(told(applyDiff(a, squash(first, second)))).toEqual(told(c));
      }),
    );
  });

  test('squashed with its inverse is nothing', () => {
    fc.assert(
      fc.property(contents, contents, (a, b) => {
        const diff = diffOf(a, b);
        expect(squash(diff, invert(diff))).toEqual({});
      }),
    );
  });

  test('that squashes diffs is taken back by its inverse', () => {
    fc.assert(
      fc.property(contents, contents, contents, (a, b, c) => {
        const diff = squash(diffOf(a, b), diffOf(b, c));
        expect(told(applyDiff(c, invert(diff)))).toEqual(told(a));
      }),
    );
  });

  test('squashes alike whichever two of three come first', () => {
    fc.assert(
      fc.property(contents, contents, contents, contents, (a, b, c, d) => {
        const [one, two, three] = [diffOf(a, b), diffOf(b, c), diffOf(c, d)];
        const [left, right] = [squash(squash(one, two), three), squash(one, squash(two, three))];
        expect(told(applyDiff(a, left))).toEqual(told(applyDiff(a, right)));
      }),
    );
  });

  test('between equals is empty', () => {
    fc.assert(
      fc.property(contents, (a) => {
        expect(isEmpty(diffOf(a, structuredClone(a)))).toBe(true);
      }),
    );
  });

  test('lives through being written as JSON', () => {
    fc.assert(
      fc.property(contents, contents, (a, b) => {
        const diff = diffOf(a, b);
        expect(JSON.parse(JSON.stringify(diff))).toEqual(diff);
      }),
    );
  });
});

describe('what is typed', () => {
  test('becomes one update, of the first and the last', () => {
    const steps = ['K', 'Kl', 'Klaster'].map((name) => named(documentOf(['a', 'b']), 'b', name));
    const [start, one, two, three] = [documentOf(['a', 'b']), ...steps];
    if (!start || !one || !two || !three) throw new Error('There are four.');
    const typed = [diffOf(start, one), diffOf(one, two), diffOf(two, three)].reduce(squash);
    expect(typed).toEqual(diffOf(start, three));
    expect(typed.entities?.updated).toHaveLength(1);
  });

  test('into something new belongs to what is new', () => {
    const [start, grown] = [documentOf(['a']), documentOf(['a', 'b'])];
    const diff = squash(diffOf(start, grown), diffOf(grown, named(grown, 'b', 'Bank')));
    expect(diff.entities?.added.map(({ item }) => item.name.en)).toEqual(['Bank']);
    expect(diff.entities?.updated).toEqual([]);
  });
});

describe('the order of a list', () => {
  test('is kept where something is put back', () => {
    const [whole, less] = [documentOf(['a', 'b', 'c', 'd']), documentOf(['a', 'd'])];
    expect(idsOf(applyDiff(less, invert(diffOf(whole, less))))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('is changed by as few items as can be', () => {
    const diff = diffOf(documentOf(['a', 'b', 'c', 'd']), documentOf(['d', 'a', 'b', 'c']));
    expect(diff.entities?.removed.map(({ item }) => item.id)).toEqual(['d']);
    expect(diff.entities?.added.map(({ item, after }) => [item.id, after])).toEqual([['d', null]]);
  });
});

describe('a diff of another document', () => {
  const diff = diffOf(documentOf(['a', 'b', 'c']), named(documentOf(['a', 'c', 'd']), 'c', 'Changed'));

  test('does what can be done, and puts what finds no place at the end', () => {
    const after = applyDiff(documentOf(['x', 'a']), diff);
    expect(idsOf(after)).toEqual(['x', 'a', 'd']);
  });

  test('replaces what is there already', () => {
    expect(idsOf(applyDiff(documentOf(['d', 'c', 'a']), diff))).toEqual(['c', 'd', 'a']);
  });
});

describe('a layout', () => {
  test('in which nobody has a place any more is none', () => {
    const at = (layouts: ReadonlyMap<string, ReadonlyMap<string, { x: number; y: number }>>) =>
      documentOf(['a'], { atlas: { ...atlasOf([entity('a')]), layouts } });
    const diff = diffOf(at(new Map([['years', new Map([['a', { x: 1, y: 2 }]])]])), at(new Map()));
    expect(diff.positions).toEqual([{ layout: 'years', id: 'a', before: { x: 1, y: 2 }, after: null }]);
    expect(applyDiff(at(new Map([['years', new Map([['a', { x: 1, y: 2 }]])]])), diff).atlas.layouts.size).toBe(0);
  });
});

test('items that name each other in a circle, as in a broken file, are squashed to an end', () => {
  const item = (id: string, after: string) => ({ item: entity(id), after });
  const circle = { added: [item('a', 'b'), item('b', 'a')], updated: [], removed: [] };
  const gone = { added: [], updated: [], removed: [item('c', 'a')] };
  const back = { added: [], updated: [], removed: circle.added };
  expect(Object.keys(squash({ entities: circle }, { entities: gone }))).toEqual(['entities']);
  expect(Object.keys(squash({ entities: gone }, { entities: back }))).toEqual([]);
});

test('a relation that changes its ends is updated', () => {
  const at = (to: string) =>
    documentOf([], {
      atlas: atlasOf(
        ['a', 'b', 'c'].map((id) => entity(id)),
        [relation('a', 'runs', to, { id: 'r' })],
      ),
    });
  expect(diffOf(at('b'), at('c')).relations?.updated.map(([before, after]) => [before.to, after.to])).toEqual([
    ['b', 'c'],
  ]);
});

test('an arrangement in which nobody has a place any more is none', () => {
  const layouts = new Map([['years', new Map([['a', { x: 1, y: 2 }]])]]);
  const away = { layout: 'years', id: 'a', before: { x: 1, y: 2 }, after: null };
  expect([...applyMoves(layouts, [away]).keys()]).toEqual([]);
  expect([...applyMoves(layouts, []).keys()]).toEqual(['years']);
});
