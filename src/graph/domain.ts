import type { Edge, Entity, Relation } from './model';

/** Whether what rests on inference counts too. */
export type Inferred = Readonly<{ inferred: boolean }>;

/** The values of a node in a facet: none means "no value", null that the facet does not apply to it. */
export type FacetValues = readonly string[] | null;

/** How a node has values of an attribute that no field of it holds. `groups` are those that it belongs to. */
export type Derived<G> = (
  node: Entity,
  graph: G,
  options: Inferred & Readonly<{ groups: readonly string[] }>,
) => FacetValues;

/**
 * What only one kind of register knows and no vocabulary says, for graphs of type `G`: a graph carries its own, so that
 * whoever reads it needs nothing else. `GENERAL` is that of a graph of which nothing more is known.
 */
export type Domain<G> = Readonly<{
  /** Whether a relation is context though its type is none. */
  isContext: (relation: Relation, nodes: ReadonlyMap<string, Entity>) => boolean;
  /** How attributes are read that no field holds, by their id. */
  derived: Readonly<Record<string, Derived<G>>>;
  /** The nodes by whose names a node is found too. */
  foundBy: (graph: G, id: string) => readonly string[];
  /** What is told of a node and places, in the order of the ways. */
  whereabouts: (graph: G, id: string) => readonly Edge[];
}>;

/** What is known of any graph. */
export const GENERAL: Domain<unknown> = {
  isContext: () => false,
  derived: {},
  foundBy: () => [],
  whereabouts: () => [],
};
