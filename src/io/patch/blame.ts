import type { Content, Identified } from '../../graph/document/document';
import type { DocumentPart, DocumentProblem } from '../../graph/document/document-problem';
import type { Scene } from '../read/parse-story';
import type { Wish } from './judge';

/**
 * Which wishes a problem of the document after them comes from, each with the problem: those into the field that it is in,
 * else those into its item; else those into what the item names, as where an end of a relation has gone; else all.
 */
export function blamedFor(
  problem: DocumentProblem,
  wishes: readonly Wish[],
  content: Content<Scene>,
): readonly (readonly [Wish, DocumentProblem])[] {
  const { list, item, found } = problem;
  const isOfPart = ({ place }: Wish) => place.part === (list ?? 'title');
  const isOfItem = (wish: Wish) => isOfPart(wish) && (wish.place.item ?? item) === item;
  const isOfField = (wish: Wish) => isOfItem(wish) && isWithin(problem, wish.place.way[0]);
  const isFound = ({ place }: Wish) => place.part !== 'layout' && place.item === found;
  const named = namedIn(problem, content);
  const isNamed = ({ place }: Wish) => place.part !== 'layout' && place.item !== null && named.has(place.item);
  const isOfWords = ({ place }: Wish) => WORDS.includes(place.part);
  const [blamed = wishes] = [isOfField, isOfItem, isFound, isNamed, isOfPart, isOfWords]
    .map((isBlamed) => wishes.filter(isBlamed))
    .filter(({ length }) => length > 0);
  return blamed.map((wish) => [wish, problem]);
}

const WORDS: readonly DocumentPart[] = ['kinds', 'relationTypes', 'attributes', 'roles'];

/** Whether a problem is in a field; of a layout, whether it is of somebody there. */
const isWithin = ({ list, field, found }: DocumentProblem, key: string | undefined): boolean =>
  key !== undefined && (field === key || field.startsWith(`${key}.`) || (list === 'layout' && found === key));

/** All texts within the item that a problem is of: the ids that it names are among them. */
function namedIn({ list, item }: DocumentProblem, { atlas, vocabulary }: Content<Scene>): ReadonlySet<string> {
  const lists: Readonly<Partial<Record<DocumentPart, readonly Identified[]>>> = {
    ...{ kinds: vocabulary.kinds, relationTypes: vocabulary.relationTypes, attributes: vocabulary.attributes },
    ...{ entities: atlas.entities, relations: atlas.relations, notes: atlas.notes },
  };
  return new Set(list === null ? [] : textsIn(lists[list]?.find(({ id }) => id === item)));
}

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn);
