// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighboursOf, neighboursOver } from '../../src/graph/neighbours';
import { graphs } from '../support/arbitrary';
import { entity, graphOf, relation } from '../support/build';

const graph = graphOf(
  [
    entity('firm'),
    entity('city'),
    entity('shop'),
    entity('ict', { kind: 'cluster' }),
    entity('code', { kind: 'industry' }),
  ],
  [
    relation('firm', 'member-of', 'ict'),
    relation('ict', 'collaborates-with', 'firm'),
    relation('city', 'coordinates', 'ict'),
    relation('shop', 'collaborates-with', 'firm'),
    relation('ict', 'operates-in', 'code'),
  ],
);
const ALL = [...graph.edges.keys()];

describe('neighboursOf', () => {
  test('names whom ties lead to, either way, each once', () => {
    expect(neighboursOf(graph, 'ict')).toEqual(['firm', 'city']);
  });

  test('names nobody for a node that is not there', () => {
    expect(neighboursOf(graph, 'nobody')).toEqual([]);
  });
});

describe('neighboursOver', () => {
  test('names whom the given ties lead to from a set, none of the set', () => {
    expect(neighboursOver(graph, ALL, ['ict', 'firm'])).toEqual(['city', 'shop']);
  });

  test('follows no context and no edge that is not given', () => {
    expect(neighboursOver(graph, ['ict--operates-in--code', 'city--coordinates--ict'], ['ict'])).toEqual(['city']);
  });

  test('over all edges finds the neighbours of each less the set', () => {
    fc.assert(
      fc.property(graphs, fc.array(fc.nat(20), { maxLength: 4 }), (drawn, picks) => {
        const ids = [...drawn.nodes.keys()];
        const set = [...new Set(picks.flatMap((pick) => ids[pick] ?? []))];
        const each = new Set(set.flatMap((id) => neighboursOf(drawn, id)));
        for (const id of set) each.delete(id);
        expect(new Set(neighboursOver(drawn, drawn.edges.keys(), set))).toEqual(each);
      }),
    );
  });
});
