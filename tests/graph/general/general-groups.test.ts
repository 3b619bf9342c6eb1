// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENERAL } from '../../../src/graph/general/general';
import { type Groups, generalGroups } from '../../../src/graph/general/general-groups';
import { buildGraph, type Graph } from '../../../src/graph/graph';
import { nodeGroups } from '../../../src/graph/measures/node-groups';
import type { Entity, Relation } from '../../../src/graph/model';
import { type Attribute, NO_VOCABULARY, type Roles } from '../../../src/graph/vocabulary';
import { graphs } from '../../support/arbitrary';
import { atlasOf, entity, relation } from '../../support/build';
import { exampleGraph } from '../../support/examples';

const TEAM: Attribute = {
  id: 'team',
  of: 'nodes',
  type: 'categories',
  label: { en: 'Team' },
  values: ['red', 'grey', 'blue'].map((id) => ({ id, label: { en: `Team ${id}` } })),
};

function graphWith(roles: Roles, entities: readonly Entity[], relations: readonly Relation[] = []): Graph {
  return buildGraph(atlasOf(entities, relations), { ...NO_VOCABULARY, attributes: [TEAM], roles }, GENERAL);
}

const membersOf = ({ memberships }: Groups, group: string) => Object.fromEntries(memberships.get(group) ?? []);
const inTeam = (id: string, ...team: readonly string[]) => entity(id, { values: { team } });

describe('the groups of a graph', () => {
  test('are the values of the attribute that plays group, in its order, as far as anyone has them', () => {
    const groups = generalGroups(
      graphWith({ group: 'team' }, [inTeam('a', 'blue'), inTeam('b', 'red', 'blue'), inTeam('c', 'gold'), entity('d')]),
    );
    expect(groups.groups).toEqual([
      { id: 'red', label: { en: 'Team red' } },
      { id: 'blue', label: { en: 'Team blue' } },
      { id: 'gold', label: { und: 'gold' } },
    ]);
    expect(membersOf(groups, 'blue')).toEqual({ a: 1, b: 0.5 });
    expect(membersOf(groups, 'red')).toEqual({ b: 0.5 });
  });

  test('are found in the field of a role that the same attribute plays', () => {
    const groups = generalGroups(
      graphWith({ group: 'team', side: 'team' }, [entity('a', { helix: 'business' }), entity('b')]),
    );
    expect(groups.memberships).toEqual(new Map([['business', new Map([['a', 1]])]]));
  });

  test('are those to whom relations of the role lead, with themselves', () => {
    const all = [...'abcde'].map((id) => entity(id));
    const groups = generalGroups(
      graphWith({ belonging: 'sits-in' }, all, [
        relation('a', 'sits-in', 'd'),
        relation('b', 'sits-in', 'd'),
        relation('b', 'sits-in', 'e'),
        relation('c', 'sits-in', 'e', { strength: 'wanted' }),
        relation('a', 'knows', 'c'),
      ]),
    );
    expect(groups.groups).toEqual(['d', 'e'].map((id) => ({ id, label: null, leader: id })));
    expect(membersOf(groups, 'd')).toEqual({ a: 1, b: 0.5, d: 1 });
    expect(membersOf(groups, 'e')).toEqual({ b: 0.5, e: 1 });
  });

  test('are those of the attribute where both are given', () => {
    const roles = { group: 'team', belonging: 'sits-in' };
    const relations = [relation('a', 'sits-in', 'b')];
    expect(generalGroups(graphWith(roles, [inTeam('a', 'red'), entity('b')], relations)).groups).toHaveLength(1);
    expect(generalGroups(graphWith(roles, [entity('a'), entity('b')], relations)).groups).toEqual([
      { id: 'b', label: null, leader: 'b' },
    ]);
  });

  test('are communities where nothing else gives any, the largest first, named after who has most ties', () => {
    const graph = exampleGraph('les-miserables');
    const { groups, memberships } = generalGroups(graph);
    const found = nodeGroups(graph);
    expect(groups.length).toBeGreaterThan(3);
    expect(groups.map(({ id }) => memberships.get(id)?.size)).toEqual(
      groups.map(({ id }) => memberships.get(id)?.size).toSorted((a, b) => Number(b) - Number(a)),
    );
    for (const { id, leader, label } of groups) {
      expect([leader, label, found.get(id)?.id]).toEqual([id, null, id]);
    }
    expect([...memberships.values()].reduce((sum, members) => sum + members.size, 0)).toBe(found.size);
  });

  test.each([
    ['karate', ['mr-hi', 'officer'], 34],
    ['modrowiec', ['grand', 'canal', 'lantern', 'barrel', 'meadow'], 53],
  ] as const)('of the example %s are those that it says', (name, ids, members) => {
    const { groups, memberships } = generalGroups(exampleGraph(name));
    expect(groups.map(({ id }) => id)).toEqual(ids);
    expect([...memberships.values()].reduce((sum, each) => sum + each.size, 0)).toBe(members);
  });

  test('are none in a graph of nothing', () => {
    expect(generalGroups(graphWith({ group: 'team' }, []))).toEqual({ groups: [], memberships: new Map() });
  });

  test('have the members that they name, each a share of itself', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { groups, memberships } = generalGroups(graph);
        expect(new Set(groups.map(({ id }) => id))).toEqual(new Set(memberships.keys()));
        const shares = new Map<string, number>();
        for (const members of memberships.values())
          for (const [id, weight] of members) shares.set(id, (shares.get(id) ?? 0) + weight);
        for (const [id, share] of shares) {
          expect(graph.nodes.has(id)).toBe(true);
          expect(share).toBeCloseTo(1);
        }
      }),
      { numRuns: 50 },
    );
  });
});
