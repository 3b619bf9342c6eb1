// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { rolesOf } from '../../../src/atlas/rules/roles';
import { entity, graphOf, relation } from '../../support/build';

const entities = [
  entity('firm'),
  entity('city'),
  entity('one', { kind: 'cluster' }),
  entity('two', { kind: 'cluster' }),
  entity('upland', { kind: 'ecosystem' }),
];

const rolesIn = (...relations: readonly ReturnType<typeof relation>[]) => {
  const graph = graphOf(entities, relations);
  return (id: string) => rolesOf(graph, id).map((role) => role.id);
};

describe('rolesOf', () => {
  test.each([
    ['coordinates', 'coordinator'],
    ['anchors', 'anchor'],
    ['initiated', 'initiator'],
    ['founded', 'founder'],
    ['member-of', 'member'],
    ['runs', 'operator'],
  ])('makes whoever %s a %s', (type, role) => {
    expect(rolesIn(relation('firm', type, 'one'))('firm')).toEqual([role]);
  });

  test('gives no role to the node that a relation points to', () => {
    expect(rolesIn(relation('firm', 'coordinates', 'one'))('one')).toEqual([]);
  });

  test('gives no role for mere collaboration', () => {
    expect(rolesIn(relation('one', 'collaborates-with', 'two'))('one')).toEqual([]);
  });

  test('names one role once, with all the edges that make it', () => {
    const relations = [relation('firm', 'coordinates', 'one'), relation('firm', 'coordinates', 'two')];
    const [role, ...more] = rolesOf(graphOf(entities, relations), 'firm');
    expect(role?.edges.map(({ to }) => to)).toEqual(['one', 'two']);
    expect(more).toEqual([]);
  });

  test('lists several roles in one order, whatever the order of the dataset', () => {
    const founded = relation('firm', 'founded', 'one');
    const coordinates = relation('firm', 'coordinates', 'one');
    expect(rolesIn(founded, coordinates)('firm')).toEqual(['coordinator', 'founder']);
    expect(rolesIn(coordinates, founded)('firm')).toEqual(['coordinator', 'founder']);
  });
});
