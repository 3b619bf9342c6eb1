import { fold } from '../fold';
import type { Content, Identified } from './document';

/** The longest id made of a name: another number still finds room in what a document can have. */
const LONGEST = 120;

/** Whom a name of signs alone is called. */
const NAMELESS = 'actor';

/** An id that none of these has: of the letters and digits of a text, joined by hyphens, else with a number behind. */
export function newId(text: string, taken: readonly Identified[]): string {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [NAMELESS];
  const id = words.join('-').slice(0, LONGEST).replace(/-$/, '');
  return unused(id, new Set(taken.map((each) => each.id)));
}

/** An id for a relation between two actors: what it says, else with a number behind. */
export function newRelationId(
  { atlas }: Content,
  { from, type, to }: Readonly<{ from: string; type: string; to: string }>,
): string {
  return unused(`${from}--${type}--${to}`, new Set(atlas.relations.map((each) => each.id)));
}

function unused(id: string, taken: ReadonlySet<string>): string {
  let [fresh, number] = [id, 1];
  while (taken.has(fresh)) {
    number += 1;
    fresh = `${id}-${number}`;
  }
  return fresh;
}
