import type { Field } from '../../../graph/document/entity-fields';
import { languagesOf } from '../../../graph/document/local-texts';
import type { Graph } from '../../../graph/graph';
import type { LocalText } from '../../../graph/model';
import { localText, wordFor } from '../../../text/local-text';
import type { EditingWords } from '../../../text/pl/editing';
import { attributeNames } from '../../../text/vocabulary-words';
import type { Words } from '../../../text/words';
import type { Option } from '../../../ui/field/Options';
import { valuesThatOccur } from '../../common/editing/values-that-occur';

/** A value that can be chosen, by its id, as the reader calls it, and all that it is called. */
export type Known = Option & Readonly<{ names: readonly string[] }>;

/** What cells are read and written with. */
export type CellWords = Readonly<{
  graph: Graph;
  words: Words;
  text: EditingWords;
  language: string;
  nameOf: (id: string) => string;
  /** The language in which a name is edited. */
  nameLanguage: (name: LocalText) => string;
  kinds: readonly Known[];
  /** The values of a category that are known. */
  known: (field: Field) => readonly Known[];
}>;

/** What cells are read and written with, which is looked up once for all of them. O(nodes). */
export function cellWords(given: Pick<CellWords, 'graph' | 'words' | 'text' | 'language' | 'nameOf'>): CellWords {
  const { graph, words, language } = given;
  const isSpoken = languagesOf(graph).includes(language);
  const known = new Map<string, readonly Known[]>();
  return {
    ...given,
    // Where the document has no names in the reader's language, those that it has are edited.
    nameLanguage: (name) =>
      isSpoken ? language : (Object.keys(name).find((tag) => name[tag] === localText(name, language)) ?? language),
    kinds: graph.vocabulary.kinds.map(({ id, label, plural }) => ({
      value: id,
      label: wordFor(words.kind, id),
      names: [id, ...Object.values(label), ...Object.values(plural)],
    })),
    known: (field) => {
      const values = known.get(field.attribute.id) ?? knownValues(graph, field, language);
      known.set(field.attribute.id, values);
      return values;
    },
  };
}

function knownValues(graph: Graph, field: Field, language: string): readonly Known[] {
  const { values } = field.attribute;
  if (!values) return valuesThatOccur(graph, field).map((id) => ({ value: id, label: id, names: [id] }));
  return values.map(({ id, label }) => ({
    value: id,
    label: localText(label, language),
    names: [id, ...Object.values(label)],
  }));
}

/** Yes and no of a flag; in a field of its own what is not so is not stored. */
export function flagsOf({ attribute, at }: Field, words: Words): readonly Option[] {
  const names = attributeNames(attribute.id, words).values;
  const flags = at === 'values' ? ['yes', 'no'] : ['yes'];
  return flags.map((value) => ({ value, label: wordFor(names, value) }));
}
