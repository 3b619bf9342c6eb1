import type { Entity } from '../../graph/model';
import { wordFor } from '../messages';
import type { Words } from '../words';

/** The side of the helix that an actor is on; all that are said of it, marked, where they are contested; else empty. */
export function sideText({ helix, contestedHelix }: Entity, words: Words): string {
  if (helix) return wordFor(words.helix, helix);
  if (!contestedHelix) return '';
  return words.contested.sides(
    contestedHelix.map((side) => wordFor(words.helix, side)).join(` ${words.filters.anyOf} `),
  );
}
