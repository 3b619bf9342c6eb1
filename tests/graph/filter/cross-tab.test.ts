// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { facetColumns } from '../../../src/graph/filter/columns';
import { countAt, crossTab } from '../../../src/graph/filter/cross-tab';
import { facetValues, NO_VALUE } from '../../../src/graph/filter/facets';
import { entity, graphOf, relation } from '../../support/build';
import { shippedGraph } from '../../support/shipped';

const graph = graphOf(
  [
    entity('it', { kind: 'ecosystem' }),
    entity('sea', { kind: 'ecosystem' }),
    entity('ict', { kind: 'cluster' }),
    entity('school', { kind: 'university', helix: 'academia' }),
    entity('firm', { helix: 'business' }),
    entity('shop', { helix: 'business' }),
  ],
  [
    relation('ict', 'anchors', 'it'),
    relation('ict', 'anchors', 'sea'),
    relation('school', 'coordinates', 'ict'),
    relation('firm', 'member-of', 'ict'),
  ],
);
const columns = facetColumns(graph, { inferred: true });
const table = crossTab(columns, graph.nodes.keys(), new Set(['firm']), ['ecosystem', 'helix']);

describe('crossTab', () => {
  test('counts nodes by their values in two facets, and the kept among them', () => {
    expect(countAt(table, 'it', 'academia')).toEqual({ all: 1, kept: 0 });
    expect(countAt(table, 'it', 'business')).toEqual({ all: 1, kept: 1 });
  });

  test('counts a node of several values under each', () => {
    expect([countAt(table, 'it', 'business'), countAt(table, 'sea', 'business')]).toEqual([
      { all: 1, kept: 1 },
      { all: 1, kept: 1 },
    ]);
  });

  test('counts what has no value', () => {
    expect(countAt(table, NO_VALUE, 'business')).toEqual({ all: 1, kept: 0 });
    expect(countAt(table, 'it', NO_VALUE)).toEqual({ all: 2, kept: 0 });
  });

  test('leaves nodes out in whom a facet does not apply', () => {
    const byRegister = crossTab(columns, graph.nodes.keys(), new Set(), ['register', 'helix']);
    expect([...byRegister.keys()]).toEqual(['no']);
  });

  test('answers nothing for a pair that no node has', () => {
    expect([countAt(table, 'it', 'government'), countAt(table, 'nowhere', 'business')]).toEqual([
      { all: 0, kept: 0 },
      { all: 0, kept: 0 },
    ]);
  });
});

test('in the shipped data the cells of a row hold each of its nodes once for each side that it is said to be on', () => {
  const shipped = shippedGraph();
  const facets = facetColumns(shipped, { inferred: true });
  const cells = crossTab(facets, shipped.nodes.keys(), new Set(), ['ecosystem', 'helix']);
  for (const [upland, row] of cells) {
    const members = [...shipped.nodes.values()].filter(
      ({ id, kind }) => kind !== 'helix-sector' && facetValues(facets, 'ecosystem', id).includes(upland),
    );
    const sides = members.flatMap(({ id }) => facetValues(facets, 'helix', id));
    expect([...row.values()].reduce((sum, { all }) => sum + all, 0)).toBe(sides.length);
  }
});
