import * as v from 'valibot';
import { applyMoves, type Move } from '../../graph/document/diff';
import type { Content, Identified } from '../../graph/document/document';
import type { DocumentProblem } from '../../graph/document/document-problem';
import { leaving } from '../../graph/document/edits';
import { fieldsOf } from '../../graph/document/place-changes';
import { groupBy } from '../../graph/group-by';
import type { Atlas } from '../../graph/model';
import { isRecord } from '../../graph/plain-data';
import { expectedOf } from '../read/expected-of';
import type { Scene } from '../read/parse-story';
import { DOCUMENT_PARTS, WHOLE_ITEMS } from '../schema/document-schema';
import type { Wish } from './judge';

type List = keyof typeof WHOLE_ITEMS;
type PartOf<P extends 'title' | 'roles'> = v.InferOutput<(typeof DOCUMENT_PARTS)[P]>;
type Fields = Readonly<Record<string, unknown>>;

/** A document after wishes, with what cannot be read of it: there what was before stays. */
type Rebuilt = Readonly<{ content: Content<Scene>; problems: readonly DocumentProblem[] }>;

/** Does wishes that fit. New items come last in their lists; what no wish names stays the same object. O(document). */
export function rebuilt({ title, vocabulary, atlas, scenes }: Content<Scene>, wishes: readonly Wish[]): Rebuilt {
  const ofParts = groupBy(wishes, ({ place }) => place.part);
  const problems: DocumentProblem[] = [];
  const list = <T extends Identified>(name: List, items: readonly T[], schema: v.GenericSchema<unknown, T>) =>
    rebuiltList(items, ofParts.get(name) ?? [], (item) =>
      readAs(schema, item, { list: name, item: item.id }, problems),
    );
  const part = <P extends 'title' | 'roles'>(name: P, list: 'roles' | null, was: PartOf<P>): PartOf<P> => {
    const own = ofParts.get(name);
    if (!own) return was;
    const made = own.reduce<Fields>(withWish, was);
    return readAs<(typeof DOCUMENT_PARTS)[P]>(DOCUMENT_PARTS[name], made, { list, item: null }, problems) ?? was;
  };
  const entities = list('entities', atlas.entities, WHOLE_ITEMS.entities);
  const content = {
    title: part('title', null, title),
    vocabulary: {
      kinds: list('kinds', vocabulary.kinds, WHOLE_ITEMS.kinds),
      relationTypes: list('relationTypes', vocabulary.relationTypes, WHOLE_ITEMS.relationTypes),
      attributes: list('attributes', vocabulary.attributes, WHOLE_ITEMS.attributes),
      roles: part('roles', 'roles', vocabulary.roles),
    },
    atlas: {
      entities,
      relations: list('relations', atlas.relations, WHOLE_ITEMS.relations),
      sources: list('sources', atlas.sources, WHOLE_ITEMS.sources),
      notes: list('notes', atlas.notes, WHOLE_ITEMS.notes),
      // Whoever goes leaves every arrangement.
      layouts: applyMoves(atlas.layouts, [
        ...goneFrom(atlas, entities),
        ...movesOf(ofParts.get('layout') ?? [], problems),
      ]),
    },
    scenes: list('scenes', scenes, WHOLE_ITEMS.scenes),
  };
  return { content, problems };
}

function goneFrom(atlas: Atlas, entities: readonly Identified[]): readonly Move[] {
  if (entities === atlas.entities) return [];
  const left = new Set(entities.map(({ id }) => id));
  return atlas.entities.flatMap(({ id }) => (left.has(id) ? [] : leaving(atlas, id)));
}

/** A list after wishes into its items, each as `read` has it; null: what was before stays. */
function rebuiltList<T extends Identified>(
  items: readonly T[],
  wishes: readonly Wish[],
  read: (item: Identified) => T | null,
): readonly T[] {
  if (wishes.length === 0) return items;
  const ofItems = groupBy(wishes, ({ place }) => place.item ?? '');
  const known = new Set(items.map(({ id }) => id));
  const make = (id: string, before: T | null): readonly T[] => {
    const own = ofItems.get(id);
    const fields = own?.reduce<Fields | null>(changed, before && fieldsOf(before));
    if (fields === null) return [];
    const item = (fields && read({ id, ...fields })) ?? before;
    return item ? [item] : [];
  };
  const added = [...ofItems.keys()].filter((id) => !known.has(id));
  return [...items.flatMap((item) => make(item.id, item)), ...added.flatMap((id) => make(id, null))];
}

/** The fields of an item after a wish; null of one that is to go. */
function changed(fields: Fields | null, wish: Wish): Fields | null {
  const { place, wanted } = wish;
  if (place.way.length > 0) return withWish(fields ?? {}, wish);
  if (wanted === undefined) return null;
  return isRecord(wanted) ? wanted : { wanted };
}

/** Fields after a wish into them; a group of fields comes with what is in it first, and goes with what is in it last. */
function withWish(fields: Fields, { place, wanted }: Wish): Fields {
  const [key = '', inner] = place.way;
  if (inner === undefined) return withField(fields, key, wanted);
  const group = fields[key];
  const inside = withField(isRecord(group) ? group : {}, inner, wanted);
  return withField(fields, key, Object.keys(inside).length > 0 ? inside : undefined);
}

function withField(fields: Fields, key: string, value: unknown): Fields {
  if (value !== undefined) return { ...fields, [key]: value };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
}

function movesOf(wishes: readonly Wish[], problems: DocumentProblem[]): readonly Move[] {
  return wishes.flatMap(({ place: { item, way }, wanted }): readonly Move[] => {
    const [layout, [id = '']] = [item ?? '', way];
    const move = { layout, id, before: null };
    if (wanted === undefined) return [{ ...move, after: null }];
    const pair = readAs(DOCUMENT_PARTS.place, wanted, { list: 'layout', item: layout, field: id }, problems);
    return pair ? [{ ...move, after: { x: pair[0], y: pair[1] } }] : [];
  });
}

/** What a schema makes of a value; null where it makes none, with the problem told. */
function readAs<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  { field, ...place }: Pick<DocumentProblem, 'list' | 'item'> & Readonly<{ field?: string }>,
  problems: DocumentProblem[],
): v.InferOutput<S> | null {
  const parsed = v.safeParse<S>(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const way = [...(field === undefined ? [] : [field]), ...(issue.path ?? []).map(({ key }) => String(key))].join('.');
  const [found, expected] = [issue.input, expectedOf(issue)];
  problems.push({ file: '', ...place, field: way, rule: 'schema', found, expected, done: 'refused' });
  return null;
}
