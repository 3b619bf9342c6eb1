// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { anchorMembers } from '../../../src/canvas/ground/anchors';
import type { Entity } from '../../../src/graph/model';
import { entity, graphOf, relation } from '../../support/build';

const cluster = (id: string, patch: Partial<Entity> = {}) => entity(id, { kind: 'cluster', members: 40, ...patch });
const upland = (id: string) => entity(id, { kind: 'ecosystem' });
const anchors = (from: string, to: string, status: 'stated' | 'inferred' = 'stated') =>
  relation(from, 'anchors', to, { status });

const membersOf = (graph: ReturnType<typeof graphOf>) =>
  Object.fromEntries(anchorMembers(graph, graph.domain.memberships(graph, { inferred: true })));

describe('members of anchors', () => {
  test('are those of each cluster that is stated to anchor an upland', () => {
    const graph = graphOf(
      [upland('hill'), cluster('one'), cluster('two', { members: 1200 }), cluster('away')],
      [anchors('one', 'hill'), anchors('two', 'hill')],
    );
    expect(membersOf(graph)).toEqual({ one: 40, two: 1200 });
  });

  test('are nothing to say of a cluster that is inferred to anchor it, or only coordinates the one that does', () => {
    const graph = graphOf(
      [upland('hill'), upland('mount'), cluster('one'), cluster('guess'), entity('lead', { members: 7 })],
      [anchors('one', 'hill'), anchors('guess', 'mount', 'inferred'), relation('lead', 'coordinates', 'one')],
    );
    expect(membersOf(graph)).toEqual({ one: 40 });
  });

  test('are not made up where the source counts none', () => {
    const { members, ...uncounted } = cluster('one');
    expect(membersOf(graphOf([upland('hill'), uncounted], [anchors('one', 'hill')]))).toEqual({});
  });

  test('are none where all belong to their groups alike', () => {
    const graph = graphOf([upland('hill'), cluster('one')], [anchors('one', 'hill')]);
    expect(membersOf({ ...graph, domain: { ...graph.domain, isGraded: false } })).toEqual({});
  });
});
