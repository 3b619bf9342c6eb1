// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LUBLIN } from '../../../src/atlas/lublin';
import { applyDiff, diffOf, invert } from '../../../src/graph/document/diff';
import { patchGraph } from '../../../src/graph/document/patch-graph';
import { buildGraph, type Graph } from '../../../src/graph/graph';
import { contents, type TestContent } from '../../support/documents';

const graphOf = ({ atlas, vocabulary }: TestContent) => buildGraph(atlas, vocabulary, LUBLIN);

/** What a graph holds, in its order. */
const ordered = (graph: Graph) => ({
  ...graph,
  nodes: [...graph.nodes],
  edges: [...graph.edges],
  incident: [...graph.incident],
  notesAbout: [...graph.notesAbout],
});

describe('a patched graph', () => {
  test('is the graph of the document after the diff, in its order', () => {
    fc.assert(
      fc.property(contents, contents, (a, b) => {
        const diff = diffOf(a, b);
        expect(ordered(patchGraph(graphOf(a), diff))).toEqual(ordered(graphOf(applyDiff(a, diff))));
      }),
      { numRuns: 300 },
    );
  });

  test('is so too where only the vocabulary, or the kinds of actors, change what relations are', () => {
    const kinds = fc.constantFrom('programme', 'organisation');
    fc.assert(
      fc.property(contents, contents, kinds, fc.nat(3), (a, { vocabulary }, kind, turned) => {
        const entities = a.atlas.entities.map((each, index) => (index % 4 === turned ? { ...each, kind } : each));
        const relations = a.atlas.relations.map((each, index) =>
          index % 2 === 0 ? { ...each, type: 'part-of' } : each,
        );
        const before = { ...a, atlas: { ...a.atlas, relations } };
        for (const after of [
          { ...before, vocabulary },
          { ...before, atlas: { ...before.atlas, entities } },
        ]) {
          const patched = patchGraph(graphOf(before), diffOf(before, after));
          expect(ordered(patched)).toEqual(ordered(graphOf(after)));
        }
      }),
    );
  });

  test('comes back by the inverse', () => {
    fc.assert(
      fc.property(contents, contents, (a, b) => {
        const diff = diffOf(a, b);
        expect(ordered(patchGraph(patchGraph(graphOf(a), diff), invert(diff)))).toEqual(ordered(graphOf(a)));
      }),
    );
  });

  test('keeps what the diff leaves alone', () => {
    fc.assert(
      fc.property(contents, contents, (a, { atlas: { entities: drawn } }) => {
        const others = new Map(drawn.map((entity) => [entity.id, entity]));
        const entities = a.atlas.entities.map((entity, index) =>
          index === 0 ? (others.get(entity.id) ?? entity) : entity,
        );
        const [before, diff] = [graphOf(a), diffOf(a, { ...a, atlas: { ...a.atlas, entities } })];
        const after = patchGraph(before, diff);
        const first = entities[0]?.id;
        expect(
          [...after.nodes.values()].filter((node) => before.nodes.get(node.id) !== node).map(({ id }) => id),
        ).toEqual(diff.entities ? [first] : []);
        expect([...after.edges.values()].filter((edge) => before.edges.get(edge.id) !== edge)).toEqual([]);
        expect([...after.incident].filter(([id, edges]) => before.incident.get(id) !== edges)).toEqual([]);
      }),
    );
  });

  test('keeps the lists of edges at nodes that no change touches', () => {
    fc.assert(
      fc.property(contents, (a) => {
        const [gone, ...relations] = a.atlas.relations;
        const before = graphOf(a);
        const after = patchGraph(before, diffOf(a, { ...a, atlas: { ...a.atlas, relations } }));
        const changed = [...after.incident]
          .filter(([id, edges]) => before.incident.get(id) !== edges)
          .map(([id]) => id);
        expect(new Set(changed)).toEqual(new Set(gone ? [gone.from, gone.to] : []));
      }),
    );
  });

  test('is the same where title or scenes alone change', () => {
    fc.assert(
      fc.property(contents, contents, (a, { title, scenes }) => {
        const graph = graphOf(a);
        expect(patchGraph(graph, diffOf(a, { ...a, title, scenes }))).toBe(graph);
      }),
    );
  });
});
