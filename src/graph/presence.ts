import type { Entity, Evidence, Relation, Strength } from './model';

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
  /** The lines that count those of a side and name none of them. */
  counted: readonly Evidence[];
  /** What the profile of a group's anchor says more strongly; it does not speak for the group. */
  anchor: Readonly<{ presence: Presence; by: readonly string[] }> | null;
}>;

/** What is said of each side, and of those beside them (`NO_VALUE`), in the order of the sides. */
export type Fields = ReadonlyMap<string, Field>;

const NOTHING_SAID: Field['said'] = { told: [], wanted: [], possible: [] };

/** Of whom nothing is said at all. */
export const NO_FIELD: Field = {
  presence: 'nothing',
  general: 'nothing',
  named: [],
  past: [],
  said: NOTHING_SAID,
  aside: [],
  counted: [],
  anchor: null,
};

/** The field of one side; of nobody and nothing where the node is unknown. */
export const fieldAt = (fields: Fields, place: string): Field => fields.get(place) ?? NO_FIELD;

/** Whether it is a side that is said to take part: by a name or in general. What is wanted or possible is not there. */
export const isThere = (presence: Presence): boolean => presence === 'named' || presence === 'told';

/** The strongest of several; nothing of none. */
export function strongestOf(presences: readonly Presence[]): Presence {
  return PRESENCES.find((presence) => presences.includes(presence)) ?? 'nothing';
}

/** A named actor with its node. */
export type Actor = NamedActor & Readonly<{ node: Entity }>;

/** Those of today and those of the past, without their nodes. */
export function byTime(actors: readonly Actor[]): Pick<Field, 'named' | 'past'> {
  const of = (isPast: boolean) =>
    actors
      .filter(({ node }) => (node.past ?? false) === isPast)
      .map(({ id, inferred, contested, edges }) => ({ id, inferred, contested, edges }));
  return { named: of(false), past: of(true) };
}
