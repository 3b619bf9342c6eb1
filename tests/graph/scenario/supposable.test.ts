// @vitest-environment node
import { expect, test } from 'vitest';
import { supposableTypes } from '../../../src/graph/scenario/supposable';
import { entity, graphOf, relation } from '../../support/build';

const typesOf = (from: string, to: string) => {
  const graph = graphOf(
    [entity('a'), entity('b'), entity('ict', { kind: 'cluster' })],
    [relation('b', 'collaborates-with', 'a'), relation('a', 'founded', 'ict')],
  );
  return supposableTypes(graph, from, to).map(({ id }) => id);
};

test('what the source says already is not supposed, in either direction of a symmetric tie', () => {
  expect(typesOf('a', 'b')).toContain('linked-with');
  expect(typesOf('a', 'b')).not.toContain('collaborates-with');
  expect(typesOf('a', 'ict')).toContain('initiated');
  expect(typesOf('a', 'ict')).not.toContain('founded');
});

test('what leads back leaves open what would lead there', () => {
  expect(typesOf('b', 'a')).not.toContain('collaborates-with');
  const graph = graphOf([entity('a'), entity('b')], [relation('b', 'runs', 'a')]);
  const ids = (from: string, to: string) => supposableTypes(graph, from, to).map(({ id }) => id);
  expect([ids('a', 'b').includes('runs'), ids('b', 'a').includes('runs')]).toEqual([true, false]);
});
