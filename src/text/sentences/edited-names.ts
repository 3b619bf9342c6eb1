import type { Diff, DiffLists, Identified, ListDiff } from '../../graph/document/change';
import type { Content } from '../../graph/document/document';
import type { DocumentPart } from '../../graph/document/document-problem';
import type { LocalText, Relation } from '../../graph/model';
import { isRecord } from '../../graph/plain-data';
import { localText } from '../local-text';
import type { Words } from '../words';
import { sentenceParts } from './sentence';

/** What an item is called in words, an actor by its name and a relation as it reads; one that nobody knows goes by its id. */
export type ItemName = (part: DocumentPart, id: string) => string;

type Items = Readonly<{ [K in keyof DiffLists<Identified>]?: readonly DiffLists<Identified>[K][] }>;
type Naming = Readonly<{ words: Words; nameOf: (id: string) => string }>;

/** Names of the items that a diff is about, before the change; of other actors as `nameOf` says. O(changes). */
export function namesInDiff(
  { title: _title, roles: _roles, positions: _positions, ...lists }: Diff,
  naming: Naming,
): ItemName {
  const { kinds, relationTypes, attributes, entities, relations, sources, notes, scenes } = lists;
  return itemNames(
    {
      kinds: itemsIn(kinds),
      relationTypes: itemsIn(relationTypes),
      attributes: itemsIn(attributes),
      entities: itemsIn(entities),
      relations: itemsIn(relations),
      sources: itemsIn(sources),
      notes: itemsIn(notes),
      scenes: itemsIn(scenes),
    },
    naming,
  );
}

/** The items of a list that a diff names, as they were. */
function itemsIn<T extends Identified>(diff: ListDiff<T> | undefined): readonly T[] {
  const { added = [], updated = [], removed = [] } = diff ?? {};
  return [...added.map(({ item }) => item), ...updated.map(([before]) => before), ...removed.map(({ item }) => item)];
}

/** Names of all items of a document. O(document). */
export const namesInContent = ({ vocabulary, atlas, scenes }: Content, naming: Naming): ItemName =>
  itemNames({ ...vocabulary, ...atlas, scenes }, naming);

function itemNames(items: Items, { words, nameOf }: Naming): ItemName {
  const inWords = (text: LocalText) => localText(text, words.meta.tag);
  const named = <T extends Identified>(
    list: readonly T[] | undefined,
    nameIn: (item: T) => string,
    otherwise = nameOf,
  ) => {
    const byId = new Map(list?.map((item) => [item.id, item]));
    return (id: string) => {
      const item = byId.get(id);
      return item ? nameIn(item) : otherwise(id);
    };
  };
  const actor = named(items.entities, ({ name }) => inWords(name));
  const reading = (relation: Relation) => {
    const { subject, verb, object } = sentenceParts(relation, words);
    return `${actor(subject)} ${verb} ${actor(object)}`;
  };
  const titled = (item: Identified) => ('title' in item && isText(item.title) ? inWords(item.title) : '') || item.id;
  const itself = (id: string) => id;
  const names: Readonly<Record<DocumentPart, (id: string) => string>> = {
    title: itself,
    roles: itself,
    layout: actor,
    entities: actor,
    relations: named(items.relations, reading, itself),
    sources: named(items.sources, titled, itself),
    notes: named(items.notes, titled, itself),
    scenes: named(items.scenes, titled, itself),
    kinds: named(items.kinds, ({ label }) => inWords(label), itself),
    relationTypes: named(items.relationTypes, ({ name }) => inWords(name), itself),
    attributes: named(items.attributes, ({ label }) => inWords(label), itself),
  };
  return (part, id) => names[part](id);
}

const isText = (value: unknown): value is LocalText =>
  isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
