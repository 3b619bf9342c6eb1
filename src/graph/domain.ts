import type { GapKind } from './gap';
import type { Edge, Entity, Evidence, Relation, Strength } from './model';

/** How strongly a node belongs to a group, from 0 to 1, and whether that is our conclusion only. */
export type Membership = Readonly<{ weight: number; inferred: boolean }>;

/** Memberships by group, then by node. */
export type Memberships = ReadonlyMap<string, ReadonlyMap<string, Membership>>;

/**
 * How strongly the source says that a side takes part, the strongest first: by a name, in general as a fact, as an aim,
 * task or wish, as what may be, or not at all.
 */
export const PRESENCES = ['named', 'told', 'wanted', 'possible', 'nothing'] as const;
export type Presence = (typeof PRESENCES)[number];

/** How strongly something is said in general, the strongest first. */
export const STRENGTHS = ['told', 'wanted', 'possible'] as const satisfies readonly Strength[];

/** A body that the source names, and the relations that say that it is there. */
export type NamedActor = Readonly<{
  id: string;
  /** That it is there is our conclusion only. */
  inferred: boolean;
  /** The source puts it on this side and on another. */
  contested: boolean;
  edges: readonly Relation[];
}>;

/** What the source says of one side of a node or a group, all of it; `presence` is the strongest. */
export type Field = Readonly<{
  presence: Presence;
  /** The strongest in general words, whether someone is named or not. */
  general: Presence;
  /** Those of today; whom the source sets in the past stand apart and count for nothing. */
  named: readonly NamedActor[];
  past: readonly NamedActor[];
  /** What is said in general words, by strength. */
  said: Readonly<Record<Strength, readonly Relation[]>>;
  /** What is said of those who use it, gain by it or are lobbied by it: they do not take part. */
  aside: readonly Relation[];
  /** The lines that count those of a side and name none of them; null where nobody counts them. */
  counted: readonly Evidence[] | null;
  /** What the profile of a group's anchor says more strongly; it does not speak for the group. */
  anchor: Readonly<{ presence: Presence; by: readonly string[] }> | null;
}>;

/** What is said of each side, and of those beside them (`NO_VALUE`), in the order of the sides. */
export type Fields = ReadonlyMap<string, Field>;

/** Whether what rests on inference counts too. */
export type Inferred = Readonly<{ inferred: boolean }>;

/** The values of a node in a facet: none means "no value", null that the facet does not apply to it. */
export type FacetValues = readonly string[] | null;

/** How a node has values of an attribute that is read in no other way (`attributeValues` of `filter/columns.ts`). `groups` are those that it belongs to. */
export type Derived<G> = (
  node: Entity,
  graph: G,
  options: Inferred & Readonly<{ groups: readonly string[] }>,
) => FacetValues;

/** What a node is by its relations, as a key of a message, and the relations that make it so. */
export type Role = Readonly<{ id: string; edges: readonly Relation[] }>;

/** What one would look for in the description of a node, so that it is named where the source does not give it. */
export type Expected = 'founded' | 'date' | 'form' | 'coordinator' | 'group';

/** What is told of a node beside its fields. */
export type NodeFacts = Readonly<{
  expected: readonly Expected[];
  coordinators: readonly string[];
  /** Who anchors it; null where nobody could. */
  anchoredBy: readonly string[] | null;
  industries: readonly string[];
}>;

/** A type of tie by which actors work together, and the kinds of what they do together. */
export type Cooperation = Readonly<{ type: string; grounds: readonly string[] }>;

/** The rules of a domain that panels ask; they are brought after the first map. */
export type LateRules<G> = Readonly<{
  /** What the source says of each side of a node or a group; without `inferred`, what rests on inference is left out. */
  fieldsOf: (graph: G, id: string, options: Inferred) => Fields;
  /** The roles of a node, derived from its relations. */
  rolesOf: (graph: G, id: string) => readonly Role[];
  factsOf: (graph: G, node: Entity) => NodeFacts;
  /** The kinds of gaps that are not general. */
  gaps: readonly GapKind<G>[];
}>;

/**
 * What only one kind of register knows and no vocabulary says, for graphs of type `G`: a graph carries its own, so that
 * whoever reads it needs nothing else. `GENERAL` is that of a graph of which nothing more is known.
 */
export type Domain<G> = Readonly<{
  /** Whether a relation is context though its type is none. */
  isContext: (relation: Relation, nodes: ReadonlyMap<string, Entity>) => boolean;
  /** How attributes are read that neither a relation type (`by`), a role nor the `values` of an entity give, by their id. */
  derived: Readonly<Record<string, Derived<G>>>;
  /** The nodes by whose names a node is found too. */
  foundBy: (graph: G, id: string) => readonly string[];
  /** What is told of a node and places, in the order of the ways. */
  whereabouts: (graph: G, id: string) => readonly Edge[];
  /** Who belongs to each group that there is. */
  memberships: (graph: G, options: Inferred) => Memberships;
  /** Who belongs to one group, by node. */
  membersOf: (graph: G, group: string, options: Inferred) => ReadonlyMap<string, Membership>;
  /** Whether some belong more to a group than others: around who anchors it, or by an industry alone. */
  isGraded: boolean;
  /** Whether it is one body, of which the source can say a side. */
  isBody: (graph: G, node: Entity) => boolean;
  /** Whether it counts as an actor of today. */
  isPresent: (node: Entity) => boolean;
  /** Whether its size is one of those that the whole is told by, as the members of a cluster. */
  isCounted: (node: Entity) => boolean;
  /** Whether one would ask of a node which sides take part in it. */
  hasSides: (node: Entity) => boolean;
  /** How actors work together; null where no type of tie is that in particular. */
  cooperation: Cooperation | null;
  /** The types of context that make two actors alike; null: all of them. */
  likeness: readonly string[] | null;
  /** The ids of the kinds of gaps in the order in which they are told, general ones too: links name them. */
  gapIds: readonly string[];
  /** What panels ask, which nothing needs before the first map. */
  late: () => Promise<LateRules<G>>;
}>;

const NO_FACTS: NodeFacts = { expected: [], coordinators: [], anchoredBy: null, industries: [] };

/** Rules that know nothing. */
export const NO_RULES: LateRules<unknown> = {
  fieldsOf: () => new Map(),
  rolesOf: () => [],
  factsOf: () => NO_FACTS,
  gaps: [],
};

/** The domain of a graph of nothing, and of one of which nothing is asked that its vocabulary does not say. */
export const NO_DOMAIN: Domain<unknown> = {
  isContext: () => false,
  derived: {},
  foundBy: () => [],
  whereabouts: () => [],
  memberships: () => new Map(),
  membersOf: () => new Map(),
  isGraded: false,
  isBody: () => true,
  isPresent: ({ past }) => !past,
  isCounted: () => false,
  hasSides: () => false,
  cooperation: null,
  likeness: null,
  gapIds: [],
  late: async () => NO_RULES,
};
