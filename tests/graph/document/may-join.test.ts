// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { LUBLIN } from '../../../src/atlas/lublin';
import { areJoinable, relationsAlike } from '../../../src/graph/document/may-join';
import { buildGraph } from '../../../src/graph/graph';
import { atlasOf, entity, graphOf, relation } from '../../support/build';
import { VOCABULARY } from '../../support/vocabulary';

describe('two actors can be joined', () => {
  const entities = [entity('a'), entity('b'), entity('coast', { kind: 'region' })];
  const onlyFor = (from: readonly string[], to: readonly string[]) => {
    const [type] = VOCABULARY.relationTypes;
    if (!type) throw new Error('The vocabulary has no types.');
    return buildGraph(atlasOf(entities), { ...VOCABULARY, relationTypes: [{ ...type, from, to }] }, LUBLIN);
  };

  test('where any type may join their kinds, in whichever direction', () => {
    const graph = onlyFor(['region'], ['organisation']);
    expect([areJoinable(graph, 'coast', 'a'), areJoinable(graph, 'a', 'coast')]).toEqual([true, true]);
    expect(areJoinable(graph, 'a', 'b')).toBe(false);
  });

  test('but none with itself', () => {
    expect(areJoinable(onlyFor(['organisation'], ['organisation']), 'a', 'a')).toBe(false);
  });
});

test('relations alike are of the same type between the same, turned around too where that says the same', () => {
  const graph = graphOf(
    [entity('a'), entity('b')],
    [relation('a', 'runs', 'b'), relation('a', 'collaborates-with', 'b')],
  );
  const alike = (type: string, from: string, to: string) =>
    relationsAlike(graph, { type, from, to }).map(({ id }) => id);
  expect(alike('runs', 'a', 'b')).toEqual(['a--runs--b']);
  expect(alike('runs', 'b', 'a')).toEqual([]);
  expect(alike('collaborates-with', 'b', 'a')).toEqual(['a--collaborates-with--b']);
});
