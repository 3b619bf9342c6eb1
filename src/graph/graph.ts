import type { Domain } from './domain';
import { addTo } from './group-by';
import type { Atlas, Edge, Entity, Layouts, Note, Relation, Source } from './model';
import { type RelationType, rankOf, type Vocabulary } from './vocabulary';

export type { Edge };

/** A multigraph of entities (nodes) and relations (edges), with its adjacency; immutable, but for `completeGraph`. */
export type Graph = Readonly<{
  nodes: ReadonlyMap<string, Entity>;
  edges: ReadonlyMap<string, Edge>;
  /** All edges at a node, ties and context, in the order of the dataset. */
  incident: ReadonlyMap<string, readonly Edge[]>;
  notesAbout: ReadonlyMap<string, readonly Note[]>;
  sources: ReadonlyMap<string, Source>;
  notes: readonly Note[];
  layouts: Layouts;
  vocabulary: Vocabulary;
  domain: Domain<Graph>;
}>;

/**
 * Links a checked atlas into a graph in O(entities + relations). Both ends of every relation must exist, as
 * `parseAtlas` assures. A relation of a type that the vocabulary lacks counts as a directed tie.
 */
export function buildGraph(atlas: Atlas, vocabulary: Vocabulary, domain: Domain<Graph>): Graph {
  const nodes = new Map(atlas.entities.map((entity) => [entity.id, entity]));
  return linkGraph(
    { ...atlas, relations: atlas.relations.map(edgeMaker(nodes, vocabulary, domain)) },
    vocabulary,
    domain,
  );
}

/** Links an atlas whose relations are edges already, whatever a vocabulary says of their types. */
export function linkGraph(
  atlas: Omit<Atlas, 'relations'> & Readonly<{ relations: readonly Edge[] }>,
  vocabulary: Vocabulary,
  domain: Domain<Graph>,
): Graph {
  const nodes = new Map(atlas.entities.map((entity) => [entity.id, entity]));
  const edges = new Map<string, Edge>();
  const incident = new Map<string, Edge[]>(atlas.entities.map((entity) => [entity.id, []]));
  for (const edge of atlas.relations) {
    edges.set(edge.id, edge);
    incident.get(edge.from)?.push(edge);
    if (edge.to !== edge.from) incident.get(edge.to)?.push(edge);
  }
  return {
    nodes,
    edges,
    incident,
    notesAbout: groupNotes(atlas.notes),
    sources: new Map(atlas.sources.map((source) => [source.id, source])),
    notes: atlas.notes,
    layouts: atlas.layouts,
    vocabulary,
    domain,
  };
}

/** What makes the edge of a relation between these nodes. */
export function edgeMaker(
  nodes: Graph['nodes'],
  { relationTypes }: Vocabulary,
  domain: Domain<Graph>,
): (relation: Relation) => Edge {
  const types = new Map<string, RelationType>(relationTypes.map((type) => [type.id, type]));
  return (relation) => {
    const type = types.get(relation.type);
    return {
      ...relation,
      symmetric: type?.symmetric ?? false,
      context: (type?.context ?? false) || domain.isContext(relation, nodes),
    };
  };
}

/** Notes by what they are about. */
export function groupNotes(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const byId = new Map<string, Note[]>();
  for (const note of notes) {
    for (const id of note.about) addTo(byId, id, note);
  }
  return byId;
}

/** All edges at a node; none for an unknown one. */
export function incidentEdges(graph: Graph, id: string): readonly Edge[] {
  return graph.incident.get(id) ?? [];
}

/** The end of an edge that is not `id`. */
export function otherEnd(edge: Edge, id: string): string {
  return edge.from === id ? edge.to : edge.from;
}

/** How many ties end at a node; context does not count, parallel ties count each. */
export function degree(graph: Graph, id: string): number {
  return incidentEdges(graph, id).filter((edge) => !edge.context).length;
}

/** All edges between two nodes, whatever their direction. */
export function edgesBetween(graph: Graph, a: string, b: string): readonly Edge[] {
  return incidentEdges(graph, a).filter((edge) => otherEnd(edge, a) === b);
}

/** Whether nodes of this kind are drawn only on request. */
export function isContextKind(graph: Graph, kind: string): boolean {
  return graph.vocabulary.kinds.some((known) => known.id === kind && known.context);
}

/**
 * Whether nodes of this kind are signs, such as the sides of the helix: they stand for a value, and are no actors that have
 * it.
 */
export function isSignKind(graph: Graph, kind: string): boolean {
  return rankOf(graph.vocabulary, kind) === 'sign';
}

/** Whether a relation is told as a fact; an aim or a possibility is none and counts nowhere as a relation. */
export function isFact({ strength = 'told' }: Pick<Relation, 'strength'>): boolean {
  return strength === 'told';
}

/** Nodes that `id` points to by facts of this type. */
export function targets(graph: Graph, id: string, type: string): readonly string[] {
  return incidentEdges(graph, id)
    .filter((edge) => edge.type === type && edge.from === id && isFact(edge))
    .map((edge) => edge.to);
}

/** Nodes that point to `id` by facts of one of these types. */
export function origins(graph: Graph, id: string, ...types: readonly string[]): readonly string[] {
  return incidentEdges(graph, id)
    .filter((edge) => types.includes(edge.type) && edge.to === id && isFact(edge))
    .map((edge) => edge.from);
}
