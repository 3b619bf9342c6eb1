import { applyMoves, applyToVocabulary, type Diff } from './diff';
import type { Identified } from './document';
import { type Edge, edgeMaker, type Graph, groupNotes, incidentEdges } from './graph';
import { applyToList, type ListDiff, type Placed } from './list-diff';
import type { Relation } from './model';

/**
 * The graph after a diff, equal to `buildGraph` of the document after it. Maps are copied in O(nodes + edges); nodes and
 * edges that the diff leaves alone stay the same objects, and so do their lists of edges. The same graph where nothing
 * of it changes.
 */
export function patchGraph(graph: Graph, diff: Diff): Graph {
  const { title: _title, scenes: _scenes, ...ofGraph } = diff;
  if (Object.keys(ofGraph).length === 0) return graph;
  const nodes = patchMap(graph.nodes, diff.entities);
  const vocabulary = applyToVocabulary(graph.vocabulary, diff);
  const changes = edgeChanges(graph, diff, edgeMaker(nodes, vocabulary));
  const edges = patchMap(graph.edges, changes);
  const notes = applyToList(graph.notes, diff.notes);
  return {
    nodes,
    edges,
    incident: patchIncident(graph, { nodes, edges }, changes),
    notesAbout: diff.notes ? groupNotes(notes) : graph.notesAbout,
    sources: patchMap(graph.sources, diff.sources),
    notes,
    layouts: applyMoves(graph.layouts, diff.positions),
    vocabulary,
  };
}

function patchMap<T extends Identified>(items: ReadonlyMap<string, T>, diff: ListDiff<T> | undefined) {
  return diff ? new Map(applyToList([...items.values()], diff).map((item) => [item.id, item])) : items;
}

/** What becomes of edges: as their relations change, and where their types or ends say something else of them. */
function edgeChanges(
  graph: Graph,
  { entities, relations, relationTypes }: Diff,
  edgeOf: (relation: Relation) => Edge,
): ListDiff<Edge> | undefined {
  if (!entities && !relations && !relationTypes) return undefined;
  const types = touchedBy(relationTypes);
  const ofTypes = types.size > 0 ? [...graph.edges.values()].filter(({ type }) => types.has(type)) : [];
  const atNodes = [...touchedBy(entities)].flatMap((id) => graph.incident.get(id) ?? []);
  const placedEdge = ({ item, after }: Placed<Relation>) => ({ item: edgeOf(item), after });
  return {
    added: (relations?.added ?? []).map(placedEdge),
    updated: [
      ...[...ofTypes, ...atNodes]
        .map((edge) => [edge, edgeOf(edge)] as const)
        .filter(([before, after]) => before.symmetric !== after.symmetric || before.context !== after.context),
      // What the diff says of a relation comes last and counts.
      ...(relations?.updated ?? []).map(([before, after]) => [edgeOf(before), edgeOf(after)] as const),
    ],
    removed: (relations?.removed ?? []).map(placedEdge),
  };
}

/** The ids of all that a diff of a list names. */
function touchedBy(diff: ListDiff<Identified> | undefined): ReadonlySet<string> {
  const { added = [], updated = [], removed = [] } = diff ?? {};
  return new Set([
    ...added.map(({ item }) => item.id),
    ...updated.map(([{ id }]) => id),
    ...removed.map(({ item }) => item.id),
  ]);
}

/** The edges at each node: where none of them changed, the same list. */
function patchIncident(
  former: Graph,
  { nodes, edges }: Pick<Graph, 'nodes' | 'edges'>,
  changes: ListDiff<Edge> | undefined,
): Graph['incident'] {
  if (!changes) return former.incident;
  /** The edges that are, or were, at each node at which one changed. */
  const touched = new Map<string, Set<string>>();
  for (const id of touchedBy(changes)) {
    for (const edge of [former.edges.get(id), edges.get(id)]) {
      for (const end of edge ? [edge.from, edge.to] : []) {
        const ids = touched.get(end) ?? new Set(incidentEdges(former, end).map((known) => known.id));
        touched.set(end, ids.add(id));
      }
    }
  }
  const places = new Map([...edges.keys()].map((id, index) => [id, index]));
  const edgesOf = (node: string, ids: ReadonlySet<string>) =>
    [...ids]
      .flatMap((id) => edges.get(id) ?? [])
      .filter(({ from, to }) => from === node || to === node)
      .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  return new Map(
    [...nodes.keys()].map((id) => {
      const ids = touched.get(id);
      return [id, ids ? edgesOf(id, ids) : incidentEdges(former, id)];
    }),
  );
}
