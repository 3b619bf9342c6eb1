import type { Entity } from '../graph/model';
import type { Messages } from './pl';

/** The side of the helix that an actor is on; all that are said of it, marked, where they are contested; else empty. */
export function sideText({ helix, contestedHelix }: Entity, words: Messages): string {
  if (helix) return words.helix[helix];
  if (!contestedHelix) return '';
  return words.contested.sides(contestedHelix.map((side) => words.helix[side]).join(` ${words.filters.anyOf} `));
}
