import type { Content } from '../../graph/document/document';
import type { DocumentPart, DocumentProblem } from '../../graph/document/document-problem';
import { fieldsOf, isAlike, type Place, pairOf } from '../../graph/document/place-changes';
import type { Scene } from '../read/parse-story';
import { fieldOf } from '../read/read-list';
import type { Operation, Patch } from './patch';
import { placeAt } from './places';

/** A change that a patch wants: what was there when the patch was made, what it wants, and what is there now. */
export type Wish = Readonly<{
  /** A JSON Pointer. */
  path: string;
  place: Place;
  /** Undefined: nothing, as in the others. */
  before: unknown;
  wanted: unknown;
  found: unknown;
  /** Whether the item is there that it is in. */
  isThere: boolean;
}>;

/** A wish that does not fit a document, with what of that would be wrong; null where it is only another one. */
export type Conflict = Wish & Readonly<{ problem: DocumentProblem | null }>;

/** What becomes of each wish of a patch: it can be done, it is done already, or the document is another one there. */
export type Judged = Readonly<{ fitting: readonly Wish[]; already: readonly Wish[]; strange: readonly Wish[] }>;

/** The wishes of a patch, as a document has what they are about. O(document + patch). */
export function judge(content: Content<Scene>, { operations }: Pick<Patch, 'operations'>): Judged {
  const finder = foundIn(content);
  const wishes = operations.flatMap((operation, index) => wishOf(operation, operations[index - 1], finder));
  const isAlready = ({ found, wanted, isThere }: Wish) => isThere && isAlike(found, wanted);
  const isFitting = ({ found, before, isThere }: Wish) => isThere && isAlike(found, before);
  return {
    already: wishes.filter(isAlready),
    fitting: wishes.filter((wish) => !isAlready(wish) && isFitting(wish)),
    strange: wishes.filter((wish) => !isAlready(wish) && !isFitting(wish)),
  };
}

/** What is at a place, and whether the item is there that it is in. */
type Finder = (place: Place) => Readonly<{ found: unknown; isThere: boolean }>;

/** What a document has at each place. */
function foundIn({ title, vocabulary, atlas, scenes }: Content<Scene>): Finder {
  const { kinds, relationTypes, attributes, roles } = vocabulary;
  const { entities, relations, sources, notes, layouts } = atlas;
  const lists = { kinds, relationTypes, attributes, entities, relations, sources, notes, scenes };
  const items = new Map<DocumentPart, ReadonlyMap<string, unknown>>(
    Object.entries(lists).map(([list, all]) => [
      list as DocumentPart,
      new Map(all.map((item) => [item.id, fieldsOf(item)])),
    ]),
  );
  const rootAt = ({ part, item }: Place): unknown => {
    if (part === 'title') return title;
    return part === 'roles' ? roles : items.get(part)?.get(item ?? '');
  };
  return (place) => {
    const { part, item, way } = place;
    if (part === 'layout') return { found: pairOf(layouts.get(item ?? '')?.get(way[0] ?? '')), isThere: true };
    const root = rootAt(place);
    return { found: way.reduce(fieldOf, root), isThere: way.length === 0 || root !== undefined };
  };
}

/** The wish that ends with an operation; none where that is a test, or leads nowhere. */
function wishOf(operation: Operation, before: Operation | undefined, finder: Finder): readonly Wish[] {
  const { path } = operation;
  const place = placeAt(path);
  if (operation.op === 'test' || !place) return [];
  const was = operation.op !== 'add' && before?.op === 'test' ? before.value : undefined;
  const wanted = operation.op === 'remove' ? undefined : operation.value;
  return [{ path, place, before: was, wanted, ...finder(place) }];
}

/** A wish that cannot be done as a conflict. */
export const conflictOf = (wish: Wish, problem: DocumentProblem | null = null): Conflict => ({ ...wish, problem });

/** Whether somebody can decide for what a patch wants: the item is there, and no rule would be broken. */
export const isDecidable = ({ isThere, problem }: Conflict): boolean => isThere && problem === null;
