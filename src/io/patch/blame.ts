import type { Content, Identified } from '../../graph/document/document';
import type { DocumentPart, DocumentProblem } from '../../graph/document/document-problem';
import { groupBy } from '../../graph/group-by';
import type { Scene } from '../read/parse-story';
import type { Wish } from './judge';

/**
 * Which wishes some problems of the document after them come from, each with the first of its problems. Of a problem these
 * are the wishes into the field that it is in, else those into its item; else those into what is found or named there, as
 * where an end of a relation has gone; else those into its list, then into the vocabulary, then all. O(document + wishes).
 */
export function blamedFor(
  problems: readonly DocumentProblem[],
  wishes: readonly Wish[],
  content: Content<Scene>,
): ReadonlyMap<Wish, DocumentProblem> {
  const ofParts = groupBy(wishes, ({ place }) => place.part);
  const ofItems = groupBy(wishes, ({ place: { part, item } }) => keyOf(part, item));
  const ofIds = groupBy(
    wishes.filter(({ place }) => place.part !== 'layout'),
    ({ place }) => place.item,
  );
  const ofWords = WORDS.flatMap((part) => ofParts.get(part) ?? []);
  const itemAt = itemsOf(content);
  const blamed = new Map<Wish, DocumentProblem>();
  const seen = new Set<readonly Wish[]>();
  for (const problem of problems) {
    const { list, item, found } = problem;
    const part = list ?? 'title';
    const ofItem = ofItems.get(keyOf(part, isOne(part) ? null : item)) ?? [];
    const [nearest = wishes] = [
      ofItem.filter(({ place }) => isWithin(problem, place.way[0])),
      ofItem,
      (typeof found === 'string' && ofIds.get(found)) || [],
      textsIn(itemAt(part, item)).flatMap((id) => ofIds.get(id) ?? []),
      ofParts.get(part) ?? [],
      ofWords,
    ].filter(({ length }) => length > 0);
    // Of a hundred thousand problems, many come from the same.
    if (seen.has(nearest)) continue;
    seen.add(nearest);
    for (const wish of nearest) if (!blamed.has(wish)) blamed.set(wish, problem);
  }
  return blamed;
}

const keyOf = (part: DocumentPart, item: DocumentProblem['item']) => JSON.stringify([part, item]);

/** Whether a part has no items. */
const isOne = (part: DocumentPart) => part === 'title' || part === 'roles';

const WORDS: readonly DocumentPart[] = ['kinds', 'relationTypes', 'attributes', 'roles'];

/** Whether a problem is in a field; of a layout, whether it is of somebody there. */
const isWithin = ({ list, field, found }: DocumentProblem, key: string | undefined): boolean =>
  key !== undefined && (field === key || field.startsWith(`${key}.`) || (list === 'layout' && found === key));

/** The items of a document that name others, by part and id. */
function itemsOf({ atlas, vocabulary }: Content<Scene>) {
  const { kinds, relationTypes, attributes } = vocabulary;
  const { entities, relations, notes } = atlas;
  const lists: Readonly<Record<string, readonly Identified[]>> = {
    kinds,
    relationTypes,
    attributes,
    entities,
    relations,
    notes,
  };
  const known = new Map<string, ReadonlyMap<string, Identified>>();
  return (part: DocumentPart, id: DocumentProblem['item']): Identified | undefined => {
    const items = known.get(part) ?? new Map(lists[part]?.map((item) => [item.id, item]));
    known.set(part, items);
    return items.get(`${id}`);
  };
}

/** All texts within an item: the ids that it names are among them. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn);
