import type { Content, Identified } from '../../graph/document/document';
import type { DocumentProblem } from '../../graph/document/document-problem';
import type { Scene } from '../read/parse-story';
import type { Placed } from './judge';
import type { Part } from './places';

/**
 * Which steps a problem of the document after them comes from, each with the problem: those into the field that it is in,
 * else those into its item; else those into what the item names, as where an end of a relation has gone; else all.
 */
export function blamedFor(
  problem: DocumentProblem,
  steps: readonly Placed[],
  content: Content<Scene>,
): readonly (readonly [Placed, DocumentProblem])[] {
  const { list, item, found } = problem;
  const isOfPart = ({ place }: Placed) => place.part === (list ?? 'title');
  const isOfItem = (step: Placed) => isOfPart(step) && (step.place.item ?? item) === item;
  const isOfField = (step: Placed) => isOfItem(step) && isWithin(problem, step.place.way[0]);
  const isFound = ({ place }: Placed) => place.part !== 'layout' && place.item === found;
  const named = namedIn(problem, content);
  const isNamed = ({ place }: Placed) => place.part !== 'layout' && place.item !== null && named.has(place.item);
  const isOfWords = ({ place }: Placed) => WORDS.includes(place.part);
  const [blamed = steps] = [isOfField, isOfItem, isFound, isNamed, isOfPart, isOfWords]
    .map((isBlamed) => steps.filter(isBlamed))
    .filter(({ length }) => length > 0);
  return blamed.map((step) => [step, problem]);
}

const WORDS: readonly Part[] = ['kinds', 'relationTypes', 'attributes', 'roles'];

/** Whether a problem is in a field; of a layout, whether it is of somebody there. */
const isWithin = ({ list, field, found }: DocumentProblem, key: string | undefined): boolean =>
  key !== undefined && (field === key || field.startsWith(`${key}.`) || (list === 'layout' && found === key));

/** All texts within the item that a problem is of: the ids that it names are among them. */
function namedIn({ list, item }: DocumentProblem, { atlas, vocabulary }: Content<Scene>): ReadonlySet<string> {
  const lists: Readonly<Partial<Record<Part, readonly Identified[]>>> = {
    ...{ kinds: vocabulary.kinds, relationTypes: vocabulary.relationTypes, attributes: vocabulary.attributes },
    ...{ entities: atlas.entities, relations: atlas.relations, notes: atlas.notes },
  };
  return new Set(list === null ? [] : textsIn(lists[list]?.find(({ id }) => id === item)));
}

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(Object(value)).flatMap(textsIn);
