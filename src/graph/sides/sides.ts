import { NO_VALUE } from '../filter/facets';
import type { Entity } from '../model';
import { sidesSaid } from '../role-fields';
import { sidesIn, type Vocabulary } from '../vocabulary';

/** Where the source may put someone: the sides, and beside them (`NO_VALUE`). */
export const placesIn = (vocabulary: Vocabulary): readonly string[] => [...sidesIn(vocabulary), NO_VALUE];

/** The sides that the source puts an entity on; `NO_VALUE` alone where it says none. */
export function placesOf(entity: Entity): readonly string[] {
  const sides = sidesSaid(entity);
  return sides.length > 0 ? sides : [NO_VALUE];
}
