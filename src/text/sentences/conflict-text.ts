import type { Content } from '../../graph/document/document';
import type { DocumentProblem } from '../../graph/document/document-problem';
import type { Place } from '../../graph/document/place-changes';
import { own } from '../../graph/own';
import { documentWords } from '../later-words';
import { raised } from '../local-text';
import type { Words } from '../words';
import { misfitText } from './document-problems';
import { namesInContent } from './edited-names';
import { placeName, quotedValue, type Said } from './place-words';

/** Where corrections and a document do not fit: what was there, what is wanted, and what is there now. */
type Conflict = Readonly<{
  place: Place;
  before: unknown;
  wanted: unknown;
  found: unknown;
  isThere: boolean;
  problem: DocumentProblem | null;
}>;

/** A conflict in words: what it is about, both sides, and why the correction cannot be made where it cannot. */
export type SaidConflict = Readonly<{
  what: string;
  before: string;
  wanted: string;
  found: string;
  whyNot: string | null;
}>;

/**
 * Conflicts with a document in words, one line each, with what the corrections and what the document say beside each other.
 * O(document). The words of documents have to be loaded (`loadDocumentWords`), as for the next two.
 */
export function conflictTexts(content: Content, conflicts: readonly Conflict[], said: Said): readonly string[] {
  const { edits } = documentWords(said.words);
  return saidConflicts(content, conflicts, said).map(({ what, before, wanted, found, whyNot }) =>
    whyNot === null ? edits.conflict(what, before, wanted, found) : edits.forbidden(what, whyNot),
  );
}

/** The same, each side apart. O(document). */
export function saidConflicts(content: Content, conflicts: readonly Conflict[], said: Said): readonly SaidConflict[] {
  const { edits } = documentWords(said.words);
  const whats = placeTexts(
    content,
    conflicts.map(({ place }) => place),
    said,
  );
  return conflicts.map(({ place, before, wanted, found, isThere, problem }, index) => {
    const inWords = (value: unknown) =>
      place.way.length === 0 && value !== undefined ? edits.whole : quotedValue(place, value, said);
    return {
      what: whats[index] ?? '',
      before: inWords(before),
      wanted: inWords(wanted),
      found: inWords(found),
      whyNot: problem ? whyNot(problem, said.words) : isThere ? null : edits.gone,
    };
  });
}

/** What each place of a document is, with the item that it is in: "aktor „Klaster A”, rok założenia". O(document). */
export function placeTexts(content: Content, places: readonly Place[], said: Said): readonly string[] {
  const { edits } = documentWords(said.words);
  const nameOf = namesInContent(content, said);
  return places.map((place) => {
    const { part, item, way } = place;
    const id = part === 'layout' ? way[0] : item;
    const name = id ? ` ${said.words.meta.quote(nameOf(part, id))}` : '';
    return [`${edits.parts[part]}${name}`, placeName(place, said)].filter(Boolean).join(', ');
  });
}

/** What would be wrong with a document after an edit: where, and why it cannot be. O(document). */
export function problemText(problem: DocumentProblem, content: Content, words: Words): string {
  const { list, item } = problem;
  const text = whyNot(problem, words);
  if (list === null || typeof item !== 'string') return text;
  const name = namesInContent(content, { words, nameOf: (id) => id })(list, item);
  return raised(`${documentWords(words).edits.parts[list]} ${words.meta.quote(name)}: ${text}`, words);
}

/** Why a correction cannot be made. */
function whyNot(problem: DocumentProblem, words: Words): string {
  if (problem.rule === 'schema') return misfitText(problem, words);
  const { rules, broken } = documentWords(words).edits;
  const { found = '', expected } = problem;
  const rule = own<(found: string, expected: string) => string>(rules, problem.rule);
  return rule ? rule(String(found), String(expected)) : broken;
}
