import { evidenceFor, isToldAlone } from '../../graph/document/backing';
import type { Diff } from '../../graph/document/change';
import { isAlike, type PlaceChange, placeChanges } from '../../graph/document/place-changes';
import type { Entity, Evidence } from '../../graph/model';
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
    sourceText(change, diff, said),
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

/** Where a source says what changed, or that none does; of what no source would say, nothing. */
function sourceText(
  change: PlaceChange,
  diff: Diff,
  said: Said & Readonly<{ sourceName: (id: string) => string }>,
): string {
  const item = itemIn(change, diff);
  if (!item) return '';
  const own = ownEvidence(change, item);
  if (own?.length === 0) return said.words.status.unsourced;
  return (own ?? item.evidence).map((each) => passageText(each, said)).join('; ');
}

/** What backs nothing but what came to stand at a place; null where the whole item is backed, or nothing came. */
function ownEvidence({ way, before, after }: PlaceChange, item: Pick<Entity, 'evidence'>): readonly Evidence[] | null {
  const [field, value] = way;
  if (field === undefined || field === 'evidence' || after === undefined) return null;
  if (field === 'values') return evidenceFor(item, value ?? '');
  const own = evidenceFor(item, field);
  // What backs that it is at all backs what it is called, too.
  if (!PARTS.includes(field)) return isToldAlone(field) || own.length > 0 ? own : evidenceFor(item, null);
  const [was, is] = [before, after].map((parts) => (parts ?? []) as NonNullable<Entity['facts']>);
  return (is ?? []).filter((part) => !was?.some((each) => isAlike(each, part))).flatMap((part) => part.evidence);
}

/** What of an actor has evidence within it. */
const PARTS: readonly string[] = ['facts', 'figures', 'legalForms'] satisfies readonly (keyof Entity)[];

/** An item as it is after a change, or was before it where it is gone. */
function itemIn({ part, item }: PlaceChange, { entities, relations, notes }: Diff) {
  const list = { entities, relations, notes }[part as 'entities'];
  if (!list) return undefined;
  const all = [
    ...list.removed.map((each) => each.item),
    ...list.updated.map(([, after]) => after),
    ...list.added.map((each) => each.item),
  ];
  return all.findLast(({ id }) => id === item);
}

const passageText = (
  evidence: Evidence,
  { words, sourceName }: Said & Readonly<{ sourceName: (id: string) => string }>,
): string => [sourceName(evidence.source), placeWithin(evidence, words)].filter(Boolean).join(', ');
