import { NO_VALUE } from '../filter/facets';
import type { Entity } from '../model';
import type { Vocabulary } from '../vocabulary';
import { sidesSaid } from './helix';

/** The sides that nodes can be on, in the order in which they are told: the values of the attribute that plays them. */
export function sidesIn({ attributes, roles }: Vocabulary): readonly string[] {
  const values = attributes.find(({ id }) => id === roles.side)?.values ?? [];
  return values.map(({ id }) => id);
}

/** The place of a side among those of the vocabulary, from 1, by which styles know it; 0 of what is none. */
export const sideNumber = (vocabulary: Vocabulary, side: string): number => sidesIn(vocabulary).indexOf(side) + 1;

/** Where the source may put someone: the sides, and beside them (`NO_VALUE`). */
export const placesIn = (vocabulary: Vocabulary): readonly string[] => [...sidesIn(vocabulary), NO_VALUE];

/** The sides that the source puts an entity on; `NO_VALUE` alone where it says none. */
export function placesOf(entity: Entity): readonly string[] {
  const sides = sidesSaid(entity);
  return sides.length > 0 ? sides : [NO_VALUE];
}
