// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { changedSides } from '../../../src/graph/scenario/changed-sides';
import { scenario } from '../../../src/graph/scenario/scenario';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const graph = graphOf(
  [
    entity('air', { kind: 'ecosystem' }),
    entity('planes', { kind: 'cluster', register: true }),
    entity('school', { kind: 'university', helix: 'academia' }),
    entity('office', { helix: 'government' }),
    entity('schools', { kind: 'general-body', helix: 'academia' }),
  ],
  [
    relation('planes', 'anchors', 'air'),
    relation('school', 'initiated', 'planes'),
    relation('office', 'coordinates', 'planes'),
    relation('air', 'brings-together', 'schools'),
    relation('planes', 'brings-together', 'schools', { strength: 'wanted' }),
  ],
);

describe('changedSides', () => {
  test('tells what is still said of a side whose one actor leaves', () => {
    expect(changedSides(graph, scenario(graph, { without: ['school'] }))).toEqual([
      { id: 'air', side: 'academia', before: 'named', after: 'told' },
      { id: 'planes', side: 'academia', before: 'named', after: 'wanted' },
    ]);
  });

  test('tells that nothing is left to say of a side', () => {
    expect(changedSides(graph, scenario(graph, { withoutRelations: ['office--coordinates--planes'] }))).toEqual([
      { id: 'air', side: 'government', before: 'named', after: 'nothing' },
      { id: 'planes', side: 'government', before: 'named', after: 'nothing' },
    ]);
  });

  test('tells who comes, and nothing of whoever leaves', () => {
    const added = [{ from: 'office', type: 'collaborates-with', to: 'school' }];
    expect(changedSides(graph, scenario(graph, { added }))).toEqual([]);
    expect(changedSides(graph, scenario(graph, { without: ['planes'] })).map(({ id }) => id)).toEqual(['air', 'air']);
  });

  test('in the shipped data the medical upland keeps academia in general words without its university', () => {
    const shipped = shippedGraph();
    const without = scenario(shipped, { without: ['uniwersytet-medyczny-w-lublinie'] });
    expect(changedSides(shipped, without)).toEqual([
      { id: 'lubelska-medycyna', side: 'academia', before: 'named', after: 'told' },
      { id: 'lubelska-wyzyna-medyczna', side: 'academia', before: 'named', after: 'told' },
    ]);
  });
});
