import type { Content } from '../../graph/document/document';
import type { DocumentProblem } from '../../graph/document/document-problem';
import type { Scene } from '../read/parse-story';
import { fieldOf } from '../read/read-list';
import type { Operation, Patch } from './patch';
import { keysOf, type Part, type Place, placeOf } from './places';
import { fieldsOf, isAlike, pairOf, type Step } from './steps';

/** Where a patch and a document do not fit: what was there when the patch was made, what it wants, and what is there now. */
export type Conflict = Readonly<{
  /** A JSON Pointer. */
  path: string;
  place: Place;
  /** Undefined: nothing, as in the others. */
  before: unknown;
  wanted: unknown;
  found: unknown;
  /** What of the document would be wrong; null where it is only another one. */
  problem: DocumentProblem | null;
}>;

/** A step of a patch with its place in a document, what is there, and whether the item is there that it is in. */
export type Placed = Step & Readonly<{ pointer: string; place: Place; found: unknown; isThere: boolean }>;

/** What becomes of each step of a patch: it can be done, it is done already, or the document is another one there. */
export type Judged = Readonly<{ fitting: readonly Placed[]; already: readonly Placed[]; strange: readonly Placed[] }>;

/** The steps of a patch as a document has it. O(document + patch). */
export function judge(content: Content<Scene>, { operations }: Pick<Patch, 'operations'>): Judged {
  const finder = foundIn(content);
  const steps = operations.flatMap((operation, index) => placedStep(operation, operations[index - 1], finder));
  const isAlready = ({ found, wanted, isThere }: Placed) => isThere && isAlike(found, wanted);
  const isFitting = ({ found, before, isThere }: Placed) => isThere && isAlike(found, before);
  return {
    already: steps.filter(isAlready),
    fitting: steps.filter((step) => !isAlready(step) && isFitting(step)),
    strange: steps.filter((step) => !isAlready(step) && !isFitting(step)),
  };
}

/** What is at a place, and whether the item is there that it is in. */
type Finder = (place: Place) => Readonly<{ found: unknown; isThere: boolean }>;

/** What a document has at each place. */
function foundIn({ title, vocabulary, atlas, scenes }: Content<Scene>): Finder {
  const { kinds, relationTypes, attributes, roles } = vocabulary;
  const { entities, relations, sources, notes, layouts } = atlas;
  const lists = { kinds, relationTypes, attributes, entities, relations, sources, notes, scenes };
  const items = new Map<Part, ReadonlyMap<string, unknown>>(
    Object.entries(lists).map(([list, all]) => [list as Part, new Map(all.map((item) => [item.id, fieldsOf(item)]))]),
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

/** The step that ends with an operation; none where that is a test, or leads nowhere. */
function placedStep(operation: Operation, before: Operation | undefined, finder: Finder): readonly Placed[] {
  const path = keysOf(operation.path);
  const place = path && placeOf(path);
  if (operation.op === 'test' || !place) return [];
  const was = operation.op !== 'add' && before?.op === 'test' ? before.value : undefined;
  const wanted = operation.op === 'remove' ? undefined : operation.value;
  return [{ path, before: was, wanted, pointer: operation.path, place, ...finder(place) }];
}

/** A step that cannot be done as a conflict. */
export const conflictOf = (
  { pointer: path, place, before, wanted, found }: Placed,
  problem: DocumentProblem | null = null,
): Conflict => ({ path, place, before, wanted, found, problem });
