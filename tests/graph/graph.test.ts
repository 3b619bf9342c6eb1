// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GENERAL } from '../../src/graph/general/general';
import {
  buildGraph,
  degree,
  edgesBetween,
  incidentEdges,
  isContextKind,
  origins,
  otherEnd,
  targets,
} from '../../src/graph/graph';
import type { Note } from '../../src/graph/model';
import { graphs, parts } from '../support/arbitrary';
import { atlasOf, entity, graphOf, relation } from '../support/build';

const city = entity('city');
const firm = entity('firm');
const cluster = entity('cluster', { kind: 'cluster' });
const other = entity('other', { kind: 'cluster' });
const industry = entity('industry', { kind: 'industry' });
const concept = entity('concept', { kind: 'programme' });

const edgeIds = (edges: readonly { id: string }[]) => edges.map(({ id }) => id);

describe('buildGraph', () => {
  test('keeps entities and relations by id', () => {
    const graph = graphOf([city, cluster], [relation('city', 'coordinates', 'cluster')]);
    expect([...graph.nodes.keys()]).toEqual(['city', 'cluster']);
    expect([...graph.edges.keys()]).toEqual(['city--coordinates--cluster']);
  });

  test('makes an edge incident to both its ends', () => {
    const graph = graphOf([city, cluster], [relation('city', 'coordinates', 'cluster')]);
    expect(edgeIds(incidentEdges(graph, 'city'))).toEqual(['city--coordinates--cluster']);
    expect(edgeIds(incidentEdges(graph, 'cluster'))).toEqual(['city--coordinates--cluster']);
  });

  test('lists the edges of a node in the order of the dataset', () => {
    const relations = [
      relation('firm', 'member-of', 'cluster'),
      relation('cluster', 'operates-in', 'industry'),
      relation('city', 'coordinates', 'cluster'),
    ];
    const graph = graphOf([city, cluster, firm, industry], relations);
    expect(edgeIds(incidentEdges(graph, 'cluster'))).toEqual(edgeIds(relations));
  });

  test('counts a self-loop once among the edges of its node', () => {
    const graph = graphOf([cluster], [relation('cluster', 'collaborates-with', 'cluster')]);
    expect(incidentEdges(graph, 'cluster')).toHaveLength(1);
  });

  test('marks an edge of a symmetric type as symmetric', () => {
    const graph = graphOf(
      [cluster, other, city],
      [relation('cluster', 'collaborates-with', 'other'), relation('city', 'coordinates', 'cluster')],
    );
    expect([...graph.edges.values()].map(({ symmetric }) => symmetric)).toEqual([true, false]);
  });

  test('marks an edge of a context type as context', () => {
    const graph = graphOf([cluster, industry], [relation('cluster', 'operates-in', 'industry')]);
    expect(graph.edges.get('cluster--operates-in--industry')?.context).toBe(true);
  });

  test('takes being part of the whole concept as context', () => {
    const upland = entity('upland', { kind: 'ecosystem' });
    const graph = graphOf([upland, concept], [relation('upland', 'part-of', 'concept')]);
    expect(graph.edges.get('upland--part-of--concept')?.context).toBe(true);
  });

  test('takes being part of anything else as a tie', () => {
    const graph = graphOf([city, firm], [relation('city', 'part-of', 'firm')]);
    expect(graph.edges.get('city--part-of--firm')?.context).toBe(false);
  });

  test('takes the whole that holds a part of the concept as no context', () => {
    const graph = graphOf([concept, firm], [relation('concept', 'part-of', 'firm')]);
    expect(graph.edges.get('concept--part-of--firm')?.context).toBe(false);
  });

  test('takes a type that the vocabulary lacks as a directed tie', () => {
    const graph = graphOf([city, firm], [relation('city', 'envies', 'firm')]);
    expect(graph.edges.get('city--envies--firm')).toMatchObject({ symmetric: false, context: false });
  });

  test('asks the given vocabulary what is symmetric and what is context', () => {
    const [text, ends] = [{ pl: 'tekst', en: 'text' }, ['organisation']];
    const kinds = [{ id: 'organisation', label: text, plural: text, context: true }];
    const phrases = { name: text, forward: text, inverse: text };
    const relationTypes = [{ id: 'envies', ...phrases, from: ends, to: ends, symmetric: true, context: true }];
    const vocabulary = { kinds, relationTypes, attributes: [], roles: {} };
    const graph = buildGraph(atlasOf([city, firm], [relation('city', 'envies', 'firm')]), vocabulary, GENERAL);
    expect(graph.edges.get('city--envies--firm')).toMatchObject({ symmetric: true, context: true });
    expect(isContextKind(graph, 'organisation')).toBe(true);
  });

  test('groups the notes by what they are about', () => {
    const text = { pl: 'a', en: 'a' };
    const note = (id: string, about: readonly string[]): Note => ({
      id,
      kind: 'gap',
      about,
      title: text,
      text,
      evidence: [],
    });
    const graph = graphOf([city, firm], [], { notes: [note('n1', ['city', 'firm']), note('n2', ['city'])] });
    expect(edgeIds(graph.notesAbout.get('city') ?? [])).toEqual(['n1', 'n2']);
    expect(edgeIds(graph.notesAbout.get('firm') ?? [])).toEqual(['n1']);
  });

  test('has each edge among those of both its ends, and no other', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const edge of graph.edges.values()) {
          expect(incidentEdges(graph, edge.from)).toContain(edge);
          expect(incidentEdges(graph, edge.to)).toContain(edge);
        }
        const listed = [...graph.incident.values()].reduce((sum, edges) => sum + edges.length, 0);
        expect(listed).toBe(2 * graph.edges.size);
      }),
    );
  });

  test('leaves the atlas as it was', () => {
    fc.assert(
      fc.property(parts, ({ entities, relations }) => {
        const before = structuredClone({ entities, relations });
        graphOf(entities, relations);
        expect({ entities, relations }).toEqual(before);
      }),
    );
  });
});

describe('degree', () => {
  test('counts parallel ties each', () => {
    const graph = graphOf(
      [city, cluster],
      [relation('city', 'coordinates', 'cluster'), relation('city', 'initiated', 'cluster')],
    );
    expect(degree(graph, 'city')).toBe(2);
  });

  test('leaves context out', () => {
    const graph = graphOf(
      [city, cluster, industry],
      [relation('city', 'coordinates', 'cluster'), relation('cluster', 'operates-in', 'industry')],
    );
    expect(degree(graph, 'cluster')).toBe(1);
    expect(degree(graph, 'industry')).toBe(0);
  });

  test('is zero for a node alone and for an unknown one', () => {
    const graph = graphOf([city]);
    expect([degree(graph, 'city'), degree(graph, 'nobody')]).toEqual([0, 0]);
  });

  test('sums up to twice the number of ties', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const ties = [...graph.edges.values()].filter(({ context }) => !context).length;
        expect([...graph.nodes.keys()].reduce((sum, id) => sum + degree(graph, id), 0)).toBe(2 * ties);
      }),
    );
  });
});

describe('edgesBetween', () => {
  const relations = [
    relation('cluster', 'collaborates-with', 'other'),
    relation('other', 'member-of', 'cluster'),
    relation('cluster', 'operates-in', 'industry'),
  ];
  const graph = graphOf([cluster, other, industry], relations);

  test('finds parallel edges of either direction', () => {
    expect(edgeIds(edgesBetween(graph, 'cluster', 'other'))).toEqual(edgeIds(relations.slice(0, 2)));
  });

  test('finds the same edges from either end', () => {
    expect(edgesBetween(graph, 'other', 'cluster')).toEqual(edgesBetween(graph, 'cluster', 'other'));
  });

  test('finds none between nodes that only share a neighbour', () => {
    expect(edgesBetween(graph, 'other', 'industry')).toEqual([]);
  });
});

describe('otherEnd', () => {
  test('answers the end that was not given', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const edge of graph.edges.values()) {
          expect([otherEnd(edge, edge.from), otherEnd(edge, edge.to)]).toEqual([edge.to, edge.from]);
        }
      }),
    );
  });
});

describe('targets and origins', () => {
  const graph = graphOf(
    [city, firm, cluster, other],
    [
      relation('city', 'coordinates', 'cluster'),
      relation('firm', 'initiated', 'cluster'),
      relation('firm', 'coordinates', 'other'),
      relation('firm', 'runs', 'city'),
    ],
  );

  test('targets are the heads of the edges of one type', () => {
    expect(targets(graph, 'firm', 'coordinates')).toEqual(['other']);
  });

  test('targets leave out edges that point to the node', () => {
    expect(targets(graph, 'cluster', 'coordinates')).toEqual([]);
  });

  test('origins are the tails of the edges of any of the types', () => {
    expect(origins(graph, 'cluster', 'coordinates', 'initiated')).toEqual(['city', 'firm']);
  });

  test('origins leave out edges that point away from the node', () => {
    expect(origins(graph, 'firm', 'coordinates', 'runs')).toEqual([]);
  });
});

describe('isContextKind', () => {
  test('holds for industries, regions, programmes and bodies in general only', () => {
    const graph = graphOf([]);
    const kinds = graph.vocabulary.kinds.map(({ id }) => id).filter((kind) => isContextKind(graph, kind));
    expect(kinds.sort()).toEqual(['general-body', 'industry', 'programme', 'region']);
  });

  test('does not hold for a kind that the vocabulary lacks', () => {
    expect(isContextKind(graphOf([]), 'planet')).toBe(false);
  });
});
