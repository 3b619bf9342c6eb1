import { describe, expect, test } from 'vitest';
import { firstOf, restOf } from '../../../scripts/split-data';
import { LUBLIN } from '../../../src/atlas/lublin';
import { completeGraph, type Lacking } from '../../../src/graph/document/complete-graph';
import { facetColumns } from '../../../src/graph/filter/columns';
import { buildGraph, type Graph } from '../../../src/graph/graph';
import type { Atlas } from '../../../src/graph/model';
import { shippedAtlas, shippedGraph } from '../../support/shipped';
import { VOCABULARY } from '../../support/vocabulary';

/** The shipped graph as the first map has it, and what it lacks. */
function parted(): Readonly<{ graph: Graph; lacking: Lacking }> {
  const atlas = shippedAtlas();
  const first = {
    ...atlas,
    entities: firstOf('entities', atlas.entities),
    relations: firstOf('relations', atlas.relations),
    notes: [],
  } as unknown as Atlas;
  const lacking = {
    entities: restOf('entities', atlas.entities),
    relations: restOf('relations', atlas.relations),
    notes: atlas.notes,
  } as Lacking;
  return { graph: buildGraph(first, VOCABULARY, LUBLIN), lacking };
}

describe('a graph without its texts', () => {
  test('has none of them', () => {
    const { graph } = parted();
    const items = [...graph.nodes.values(), ...graph.edges.values()];
    expect(items.filter(({ evidence, why }) => evidence.length > 0 || why)).toEqual([]);
    expect([...graph.nodes.values()].filter(({ summary }) => summary)).toEqual([]);
    expect([...graph.nodes.values()].flatMap(({ facts = [] }) => facts.flatMap(({ items }) => items))).toEqual([]);
    expect([graph.notes, graph.notesAbout.size]).toEqual([[], 0]);
  });

  test.each([true, false])('says of values, numbers and groups what the whole says (inferred: %s)', (inferred) => {
    const [first, whole] = [parted().graph, shippedGraph()];
    const [columns, columnsOfWhole] = [first, whole].map((graph) => facetColumns(graph, { inferred }));
    expect(columns?.values).toEqual(columnsOfWhole?.values);
    expect(columns?.intervals).toEqual(columnsOfWhole?.intervals);
    expect(first.domain.memberships(first, { inferred })).toEqual(whole.domain.memberships(whole, { inferred }));
  });

  test('is the whole once they have come, with the same items', () => {
    const { graph, lacking } = parted();
    const items = [...graph.nodes.values(), ...graph.edges.values()];
    completeGraph(graph, lacking);
    expect(graph).toEqual(shippedGraph());
    expect([...graph.nodes.values(), ...graph.edges.values()].filter((item, index) => item !== items[index])).toEqual(
      [],
    );
  });

  test('finds words in them from then on, as nothing has looked for any before', () => {
    const { graph, lacking } = parted();
    const columns = facetColumns(graph, { inferred: true });
    completeGraph(graph, lacking);
    expect(columns.words()).toEqual(facetColumns(shippedGraph(), { inferred: true }).words());
  });
});
