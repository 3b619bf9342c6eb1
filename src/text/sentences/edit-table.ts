import type { Diff } from '../../graph/document/change';
import { type PlaceChange, placeChanges } from '../../graph/document/place-changes';
import type { Evidence } from '../../graph/model';
import { documentWords } from '../later-words';
import { namesInDiff } from './edited-names';
import { placeWithin } from './place-of-evidence';
import { placeName, placeValue, type Said } from './place-words';

/** Who made changes, why and when. */
type Made = Readonly<{ made: string; by?: string; why?: string }>;

/**
 * Corrections as a table for a spreadsheet (`toCsv`), a row of heads and a row for each change: what it is of, its name, what
 * changed, before and after, where the source says so, and who made the change, why and when. O(changes).
 */
export function patchTable(
  diff: Diff,
  { made, by = '', why = '' }: Made,
  said: Said & Readonly<{ sourceName: (id: string) => string }>,
): readonly (readonly string[])[] {
  const { edits } = documentWords(said.words);
  const nameOf = namesInDiff(diff, said);
  const rows = placeChanges(diff).map((change) => [
    edits.parts[change.part],
    change.item === null ? '' : nameOf(change.part, (change.part === 'layout' ? change.way[0] : change.item) ?? ''),
    ...toldOf(change, said),
    evidenceIn(change, diff)
      .map((each) => passageText(each, said))
      .join('; '),
    by,
    why,
    made,
  ]);
  return [Object.values(edits.table), ...rows];
}

/** What changed, before and after. */
function toldOf(change: PlaceChange, said: Said): readonly [what: string, before: string, after: string] {
  const { edits } = documentWords(said.words);
  const { part, way, before, after } = change;
  if (part !== 'layout' && way.length === 0) return [before === undefined ? edits.rowAdded : edits.rowRemoved, '', ''];
  const [was, is] = [before, after].map((value) => (value === undefined ? '' : placeValue(change, value, said)));
  return [placeName(change, said), was ?? '', is ?? ''];
}

/** What backs an item after a change, or before it where the item is gone. */
function evidenceIn({ part, item }: PlaceChange, { entities, relations, notes }: Diff): readonly Evidence[] {
  const list = { entities, relations, notes }[part as 'entities'];
  if (!list) return [];
  const all = [
    ...list.removed.map((each) => each.item),
    ...list.updated.map(([, after]) => after),
    ...list.added.map((each) => each.item),
  ];
  return all.findLast(({ id }) => id === item)?.evidence ?? [];
}

const passageText = (
  evidence: Evidence,
  { words, sourceName }: Said & Readonly<{ sourceName: (id: string) => string }>,
): string => [sourceName(evidence.source), placeWithin(evidence, words)].filter(Boolean).join(', ');
