import type { Content } from '../../graph/document/document';
import type { DocumentProblem } from '../../graph/document/document-problem';
import type { Place } from '../../graph/document/place-changes';
import { own } from '../../graph/own';
import { documentWords } from '../later-words';
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
  problem: DocumentProblem | null;
}>;

/**
 * Conflicts with a document in words, one line each, with what the corrections and what the document say beside each other.
 * O(document). The words of documents have to be loaded (`loadDocumentWords`).
 */
export function conflictTexts(content: Content, conflicts: readonly Conflict[], said: Said): readonly string[] {
  const { edits } = documentWords(said.words);
  const nameOf = namesInContent(content, said);
  return conflicts.map(({ place, before, wanted, found, problem }) => {
    const { part, item, way } = place;
    const id = part === 'layout' ? way[0] : item;
    const name = id ? ` ${said.words.meta.quote(nameOf(part, id))}` : '';
    const what = [`${edits.parts[part]}${name}`, placeName(place, said)].filter(Boolean).join(', ');
    if (problem) return edits.forbidden(what, whyNot(problem, said.words));
    const inWords = (value: unknown) =>
      way.length === 0 && value !== undefined ? edits.whole : quotedValue(place, value, said);
    return edits.conflict(what, inWords(before), inWords(wanted), inWords(found));
  });
}

/** Why a correction cannot be made. */
function whyNot(problem: DocumentProblem, words: Words): string {
  if (problem.rule === 'schema') return misfitText(problem, words);
  const { rules, broken } = documentWords(words).edits;
  const { found = '', expected } = problem;
  const rule = own<(found: string, expected: string) => string>(rules, problem.rule);
  return rule ? rule(String(found), String(expected)) : broken;
}
