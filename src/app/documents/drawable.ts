import type { DocumentProblem } from '../../graph/document/document-problem';
import type { Atlas } from '../../graph/model';

/** More actors or relations than these are not drawn: the page would freeze for minutes before it showed any. */
export const MOST_DRAWN = { actors: 20_000, relations: 50_000 } as const;

/** Why a graph of a file is too large to be drawn; nothing where it is not. */
export function tooLargeToDraw({ entities, relations }: Atlas, file: string): readonly DocumentProblem[] {
  const isTooLarge = entities.length > MOST_DRAWN.actors || relations.length > MOST_DRAWN.relations;
  if (!isTooLarge) return [];
  const found = `${entities.length} + ${relations.length}`;
  return [{ file, list: null, item: null, field: '', rule: 'too-large-to-draw', found, done: 'refused' }];
}
