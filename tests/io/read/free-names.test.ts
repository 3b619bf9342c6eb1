import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeNames, numberedRelation } from '../../../src/io/read/free-names';

/** Names that clash in every way: alike, with the numbers of others, and too long to be told apart by their beginnings. */
const wanted = fc.oneof(
  fc.constantFrom('a', 'a (2)', 'a (2) (2)', 'a--2', '__proto__', ''),
  fc.integer({ min: 176, max: 230 }).map((length) => 'x'.repeat(length)),
  fc.integer({ min: 176, max: 230 }).map((length) => `${'x'.repeat(length)}y`),
);

test('no two names are alike, nor like one that is taken, and none is too long to be an id', () => {
  fc.assert(
    fc.property(fc.array(wanted), fc.array(wanted), fc.boolean(), (names, before, isRelation) => {
      const taken = new Set(before);
      const free = freeNames({
        isTaken: (name) => taken.has(name),
        ...(isRelation && { numbered: numberedRelation }),
      });
      const given = names.map(free);
      expect(new Set(given).size).toBe(given.length);
      expect(given.filter((name) => taken.has(name) || name.length > 200)).toEqual([]);
    }),
  );
});

test('a name is as it is wanted where it is free, else it is numbered', () => {
  const free = freeNames();
  const longest = 'x'.repeat(200);
  expect(['a', 'a (2)', 'a', longest].map(free)).toEqual(['a', 'a (2)', 'a (3)', longest]);
  const relation = freeNames({ numbered: numberedRelation });
  expect(['a--b', 'a--b'].map(relation)).toEqual(['a--b', 'a--b--2']);
});

test('half of a letter is no part of a name', () => {
  const free = freeNames();
  expect(free(`${'x'.repeat(179)}${'🌍'.repeat(20)}`)).toBe('x'.repeat(179));
});

test('as many names alike as a file may have take no longer each', () => {
  let looks = 0;
  const free = freeNames({
    isTaken: () => {
      looks += 1;
      return false;
    },
  });
  for (let at = 0; at < 50_000; at += 1) free('a');
  expect(looks).toBeLessThan(200_000);
});
