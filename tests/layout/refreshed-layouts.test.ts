import { describe, expect, test } from 'vitest';
import { GENERAL } from '../../src/graph/general/general';
import { buildGraph, type Graph } from '../../src/graph/graph';
import type { Entity } from '../../src/graph/model';
import { yearColumns } from '../../src/graph/time/years';
import { helixPlaces, yearPlaces } from '../../src/worker/layout/plain-layouts';
import { refreshedLayouts } from '../../src/worker/layout/refreshed-layouts';
import { exampleGraph } from '../support/examples';

const EXAMPLE = exampleGraph('modrowiec');

const layoutsOf = (graph: Graph) =>
  new Map([
    ['years', yearPlaces(graph)],
    ['helix', helixPlaces(graph, () => 20)],
  ]);
const BEFORE: Graph = { ...EXAMPLE, layouts: layoutsOf(EXAMPLE) };

/** The same with an actor otherwise. */
function changed(id: string, patch: Partial<Entity>): Graph {
  const entities = [...BEFORE.nodes.values()].map((each) => (each.id === id ? { ...each, ...patch } : each));
  const { sources, notes, layouts, vocabulary } = BEFORE;
  const atlas = { entities, relations: [...BEFORE.edges.values()], sources: [...sources.values()], notes, layouts };
  return buildGraph(atlas, vocabulary, GENERAL);
}

const [dated] = [...BEFORE.nodes.values()].filter(({ founded }) => founded);
const [sided] = [...BEFORE.nodes.values()].filter(({ helix }) => helix);

describe('layouts after an edit', () => {
  test('are the same where no date, group or side changed', () => {
    const after = changed(dated?.id ?? '', { summary: { pl: 'x' } });
    expect(refreshedLayouts(BEFORE, after)).toBe(after.layouts);
  });

  test('have who got another date in its column, a new one too', () => {
    const after = changed(dated?.id ?? '', { founded: '1801' });
    const x = yearColumns(after).find(({ date }) => date === '1801')?.x;
    expect(
      refreshedLayouts(BEFORE, after)
        .get('years')
        ?.get(dated?.id ?? '')?.x,
    ).toBe(x);
  });

  test('have who turned to another side there, and nobody else elsewhere', () => {
    const other = [...BEFORE.nodes.values()].find(({ helix }) => helix && helix !== sided?.helix)?.helix ?? '';
    const helix = refreshedLayouts(BEFORE, changed(sided?.id ?? '', { helix: other })).get('helix');
    const was = BEFORE.layouts.get('helix');
    const moved = [...(helix ?? [])].filter(([id, place]) => was?.get(id) !== place).map(([id]) => id);
    expect(moved).toEqual([sided?.id]);
  });
});
