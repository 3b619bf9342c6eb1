import type { Diff } from '../../graph/document/change';
import type { DocumentPart } from '../../graph/document/document-problem';
import { isAlike, type PlaceChange, placeChanges } from '../../graph/document/place-changes';
import { groupBy } from '../../graph/group-by';
import type { Entity } from '../../graph/model';
import { own } from '../../graph/own';
import { documentWords } from '../later-words';
import { type ItemName, namesInDiff } from './edited-names';
import { evidenceText, withoutQuietEvidence } from './evidence-change';
import { isTold, placeName, quotedValue, type Said } from './place-words';

// The words of documents have to be loaded for all of these (`loadDocumentWords`).

/** What a diff does, in a sentence for each change. O(changes). */
export function editSentences(diff: Diff, given: Said): readonly string[] {
  const nameOf = namesInDiff(diff, given);
  const said = withNames(given, nameOf);
  return placeChanges(diff).map((change) => sentenceOf(change, nameOf, said));
}

/**
 * What a diff does in one line, as a step of a history: one change as it is, alike changes of several as one, what goes
 * along with an actor with that, and more summed up: "12 zmian: 3 nowe, 8 zmienionych, 1 usunięta".
 */
export function editText(diff: Diff, given: Said): string {
  const nameOf = namesInDiff(diff, given);
  const said = withNames(given, nameOf);
  const changes = placeChanges(diff).filter((change) => !comesAlong(change, diff));
  const all = withoutQuietEvidence(changes);
  const [first, ...others] = all;
  if (!first) return documentWords(said.words).edits.none;
  if (all.length === 1) return sentenceOf(first, nameOf, said);
  // What is stated in a source that the document lacked brings it along.
  const stated = isNewSource(first) ? (ofOneItem(others, nameOf, said) ?? alikeText(others, said)) : null;
  if (stated !== null) return `${stated}; ${sentenceOf(first, nameOf, said)}`;
  return mergedText(diff, nameOf, said) ?? ofOneItem(all, nameOf, said) ?? alikeText(all, said) ?? summedUp(all, said);
}

const isNewSource = ({ part, way, before }: PlaceChange) =>
  part === 'sources' && way.length === 0 && before === undefined;

/** Ends of relations are called as the diff knows them, too: they may be gone by now. */
const withNames = (said: Said, nameOf: ItemName): Said => ({ ...said, nameOf: (id) => nameOf('entities', id) });

/** One change in a sentence: "Klaster A: rok założenia z 2015 na 2014". */
function sentenceOf(change: PlaceChange, nameOf: ItemName, said: Said): string {
  const { edits } = documentWords(said.words);
  const { part, item, way, before } = change;
  if (part === 'layout') return moveText(change, nameOf, said);
  const name = item === null ? '' : nameOf(part, item);
  if (way.length === 0) {
    const words: Readonly<Partial<Record<DocumentPart, string>>> = before === undefined ? edits.added : edits.removed;
    return `${words[part] ?? ''}: ${name}`;
  }
  const told = changeText(change, said);
  return name === '' ? told : `${name}: ${told}`;
}

/** What changed in an item: "rok założenia z 2015 na 2014". */
function changeText(change: PlaceChange, said: Said): string {
  const { edits } = documentWords(said.words);
  // A list of nothing is nothing.
  const [before, after] = [change.before, change.after].map((value) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  );
  const field = placeName(change, said);
  const evidence = evidenceText(change, said.words);
  if (evidence !== null) return evidence;
  if (!isTold(change)) return edits.touched(field);
  const [was, is] = [before, after].map((value) => quotedValue(change, value, said));
  if (before === undefined) return edits.set(field, is ?? '');
  return after === undefined ? edits.cleared(field, was ?? '') : edits.changed(field, was ?? '', is ?? '');
}

function moveText({ item, way, before, after }: PlaceChange, nameOf: ItemName, { words }: Said): string {
  const { edits } = documentWords(words);
  const what = before === undefined ? edits.placed : after === undefined ? edits.unplaced : edits.moved;
  const layout = own<string>(words.map.arrangements, item ?? '');
  return `${what}: ${nameOf('layout', way[0] ?? '')}${layout === undefined ? '' : ` ${edits.inLayout(layout)}`}`;
}

/** Whether a change is but part of an actor's coming or going: its places, its relations, and what notes say of those. */
function comesAlong({ part, item, way, before, after }: PlaceChange, { entities, relations }: Diff): boolean {
  const ids = (items: NonNullable<Diff['entities']>['added'] = []) => items.map((each) => each.item.id);
  const [come, gone] = [ids(entities?.added), ids(entities?.removed)];
  if (part === 'layout') return [...come, ...gone].includes(way[0] ?? '');
  if (gone.length === 0) return false;
  if (part === 'notes') return before !== undefined && (after === undefined || way[0] === 'about');
  const removed = relations?.removed.find((each) => each.item.id === item)?.item;
  return part === 'relations' && removed !== undefined && [removed.from, removed.to].some((id) => gone.includes(id));
}

/** Two actors of whom one was made: who is kept has the names of who is gone. */
function mergedText({ entities, ...others }: Diff, nameOf: ItemName, { words }: Said): string | null {
  const [gone, ...more] = entities?.removed ?? [];
  const [kept, ...further] = entities?.updated ?? [];
  const isOfTwo = more.length + further.length + (entities?.added.length ?? 0) === 0;
  const isOfRelations = Object.keys(others).every((part) => ['relations', 'notes', 'positions'].includes(part));
  if (!gone || !kept || !isOfTwo || !isOfRelations) return null;
  const names = namesOf(kept[1]);
  if (!Object.values(gone.item.name).every((name) => names.includes(name))) return null;
  return documentWords(words).edits.merged(nameOf('entities', gone.item.id), nameOf('entities', kept[1].id));
}

const namesOf = ({ name, aliases }: Entity) => [...Object.values(name), ...aliases];

/** More changes of one item are counted. */
const MOST_TOLD = 3;

/** A few changes of one item: "Klaster A: rok założenia z 2015 na 2014; zmieniono: dowody". */
function ofOneItem(changes: readonly PlaceChange[], nameOf: ItemName, said: Said): string | null {
  const [{ part, item } = { part: 'title', item: null }] = changes;
  const isOfItem = changes.every((each) => each.part === part && each.item === item && each.way.length > 0);
  if (!isOfItem || part === 'layout') return null;
  const { edits } = documentWords(said.words);
  const fields = [...new Set(changes.map((change) => placeName(change, said)))];
  const told =
    changes.length > MOST_TOLD
      ? edits.touched(fields.join(', '))
      : [...changes.filter(isTold), ...changes.filter((each) => !isTold(each))]
          .map((each) => changeText(each, said))
          .join('; ');
  return item === null ? told : `${nameOf(part, item)}: ${told}`;
}

/** What was done to several of a kind: "3 aktorów: branża – dodano IT", "3 aktorów: zmieniono: rok założenia, dowody". */
function alikeText(changes: readonly PlaceChange[], said: Said): string | null {
  const { count } = said.words;
  const counts: Readonly<Partial<Record<DocumentPart, (many: number) => string>>> = {
    entities: count.actors,
    relations: count.relations,
    layout: count.actors,
  };
  const [first] = changes;
  if (!first) return null;
  const { part, item: layout } = first;
  const many = counts[part]?.(new Set(changes.map(({ item, way }) => (part === 'layout' ? way[0] : item))).size);
  if (many === undefined || !changes.every((each) => each.part === part)) return null;
  if (part === 'layout') {
    const isMove = (each: PlaceChange) => each.before !== undefined && each.after !== undefined;
    const isOfOneLayout = changes.every(({ item }) => item === layout);
    return isOfOneLayout && changes.every(isMove) ? `${documentWords(said.words).edits.moved}: ${many}` : null;
  }
  return changes.every(({ way }) => way.length > 0) ? fieldsText(changes, many, said) : null;
}

/** What became of the same few fields of several: what is alike for all as it is, what else changed by its name. */
function fieldsText(changes: readonly PlaceChange[], many: string, said: Said): string | null {
  const fields = [...groupBy(changes, (change) => placeName(change, said))];
  if (fields.length > MOST_TOLD) return null;
  const items = new Set(changes.map(({ item }) => item)).size;
  const isAlikeForAll = ([first, ...others]: readonly PlaceChange[]) =>
    first?.after !== undefined &&
    isTold(first) &&
    others.length + 1 === items &&
    others.every((each) => isAlike([each.way, each.after], [first.way, first.after]));
  const alike = fields.flatMap(([, all]) => (isAlikeForAll(all) ? all.slice(0, 1) : []));
  const touched = fields.flatMap(([name, all]) => (isAlikeForAll(all) ? [] : [name]));
  const { edits } = documentWords(said.words);
  const told = alike.map((each) => changeText({ ...each, before: undefined }, said));
  return `${many}: ${[...told, ...(touched.length > 0 ? [edits.touched(touched.join(', '))] : [])].join('; ')}`;
}

/** How many items became what. */
function summedUp(changes: readonly PlaceChange[], { words }: Said): string {
  const { total, counts } = documentWords(words).edits;
  const kinds = new Map(changes.map((change) => [JSON.stringify(itemOf(change)), kindOf(change)]));
  const all = [...kinds.values()];
  const parts = (['added', 'changed', 'removed', 'moved'] as const).flatMap((kind) => {
    const count = all.filter((each) => each === kind).length;
    return count > 0 ? [counts[kind](count)] : [];
  });
  return `${total(all.length)}: ${parts.join(', ')}`;
}

/** What is counted as one: of layouts an actor, in whatever arrangements it was moved. */
const itemOf = ({ part, item, way }: PlaceChange) => (part === 'layout' ? [part, way[0]] : [part, item]);

function kindOf({ part, way, before }: PlaceChange): 'added' | 'changed' | 'removed' | 'moved' {
  if (part === 'layout') return 'moved';
  if (way.length > 0) return 'changed';
  return before === undefined ? 'added' : 'removed';
}
