import { type Edge, edgeMaker, type Graph, groupNotes, incidentEdges } from '../graph';
import type { Relation } from '../model';
import { applyMoves, applyToVocabulary, type Diff } from './diff';
import type { Identified } from './document';
import { applyToList, type ListDiff, type Placed } from './list-diff';

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
  const changes = edgeChanges(graph, diff, edgeMaker(nodes, vocabulary, graph.domain));
  const edges = patchMap(graph.edges, changes);
  const notes = applyToList(graph.notes, diff.notes);
  return {
    nodes,
    edges,
    incident: patchIncident(graph, { nodes, edges }, changes, diff.entities),
    notesAbout: diff.notes ? groupNotes(notes) : graph.notesAbout,
    sources: patchMap(graph.sources, diff.sources),
    notes,
    layouts: applyMoves(graph.layouts, diff.positions),
    vocabulary,
    domain: graph.domain,
  };
}

function patchMap<T extends Identified>(items: ReadonlyMap<string, T>, diff: ListDiff<T> | undefined) {
  if (!diff) return items;
  if (diff.added.length + diff.removed.length > 0) {
    return new Map(applyToList([...items.values()], diff).map((item) => [item.id, item]));
  }
  const patched = new Map(items);
  for (const [, after] of diff.updated) if (items.has(after.id)) patched.set(after.id, after);
  return patched;
}

/** What becomes of edges: as their relations change, and where their types or ends say something else of them. */
function edgeChanges(
  graph: Graph,
  { entities, relations, relationTypes }: Diff,
  edgeOf: (relation: Relation) => Edge,
): ListDiff<Edge> | undefined {
  const types = touchedBy(relationTypes);
  const ofTypes = types.size > 0 ? [...graph.edges.values()].filter(({ type }) => types.has(type)) : [];
  const atNodes = [...touchedBy(entities)].flatMap((id) => graph.incident.get(id) ?? []);
  const placedEdge = ({ item, after }: Placed<Relation>) => ({ item: edgeOf(item), after });
  const updated = [
    ...[...ofTypes, ...atNodes]
      .map((edge) => [edge, edgeOf(edge)] as const)
      .filter(([before, after]) => before.symmetric !== after.symmetric || before.context !== after.context),
    // What the diff says of a relation comes last and counts.
    ...(relations?.updated ?? []).map(([before, after]) => [edgeOf(before), edgeOf(after)] as const),
  ];
  if (!relations && updated.length === 0) return undefined;
  return {
    added: (relations?.added ?? []).map(placedEdge),
    updated,
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
  entities: Diff['entities'],
): Graph['incident'] {
  if (!changes && !entities?.added.length && !entities?.removed.length) return former.incident;
  const changed = [...touchedBy(changes)].flatMap((id) => [former.edges, edges].flatMap((each) => each.get(id) ?? []));
  const touched = new Map<string, Edge[]>(changed.flatMap(({ from, to }) => [from, to]).map((id) => [id, []]));
  if (touched.size > 0) {
    for (const edge of edges.values()) {
      touched.get(edge.from)?.push(edge);
      if (edge.to !== edge.from) touched.get(edge.to)?.push(edge);
    }
  }
  return new Map([...nodes.keys()].map((id) => [id, touched.get(id) ?? incidentEdges(former, id)]));
}
