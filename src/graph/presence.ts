import { type Field, type Fields, type NamedActor, PRESENCES, type Presence } from './domain';
import type { Entity } from './model';

const NOTHING_SAID: Field['said'] = { told: [], wanted: [], possible: [] };

/** Of whom nothing is said at all. */
export const NO_FIELD: Field = {
  presence: 'nothing',
  general: 'nothing',
  named: [],
  past: [],
  said: NOTHING_SAID,
  aside: [],
  counted: null,
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
