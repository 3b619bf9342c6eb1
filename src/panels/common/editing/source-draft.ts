import { newId } from '../../../graph/document/new-id';
import type { Graph } from '../../../graph/graph';
import type { Entity, Evidence, Relation, Source } from '../../../graph/model';
import { isAddress } from '../../../io/cells/cell-values';
import type { Session, SourceDraft } from '../../../state/store';
import type { EditingWords } from '../../../text/pl/editing';

/** The choice of a source that the document does not have yet; no id holds a tilde. */
export const ANOTHER = '~';

/** A draft that names no source. */
export const NO_SOURCE: SourceDraft = {
  source: '',
  title: '',
  publisher: '',
  year: '',
  address: '',
  section: '',
  first: '',
  last: '',
  terms: '',
};

/** A draft that begins where the last fact was stated, with the words that most likely carry this one. */
export function beginDraft(place: Session['lastPlace'], terms: string): SourceDraft {
  if (!place) return { ...NO_SOURCE, terms };
  // Which lines say this one the reader has to look up.
  return { ...NO_SOURCE, source: place.source, section: place.section ?? '', terms };
}

/** Where something is stated, with the source that the document lacks for it; nothing where no source is named. */
export type Stated = Readonly<{ evidence?: Evidence; source?: Source }>;

/** What is wrong with each field of a draft. */
export type DraftProblems = Readonly<Partial<Record<keyof SourceDraft, string>>>;

/**
 * Why a draft says not yet where something is stated, and in which words; nothing is wrong with one that names no source.
 * Section and lines are needed where the source has them (`isLined`); what is a last line has a first.
 */
export const problemsOf = (draft: SourceDraft, isLined: boolean, words: EditingWords): DraftProblems => ({
  ...placeProblems(draft, isLined, words),
  ...(draft.source !== '' && draft.terms.trim() === '' && { terms: words.problem.needed }),
});

/** The same of where alone. */
export function placeProblems(draft: SourceDraft, isLined: boolean, { problem }: EditingWords): DraftProblems {
  if (draft.source === '') return {};
  const isNew = draft.source === ANOTHER;
  const [first, last] = [lineIn(draft.first), lineIn(draft.last)];
  const isEmpty = (key: keyof SourceDraft) => draft[key].trim() === '';
  return {
    ...(isNew && isEmpty('title') && { title: problem.needed }),
    ...(isNew && isEmpty('publisher') && { publisher: problem.needed }),
    ...(isNew && !isEmpty('address') && !isPage(draft.address.trim()) && { address: problem.link }),
    ...(isLined && isEmpty('section') && { section: problem.needed }),
    ...(first === null && (isLined || !isEmpty('first') || !isEmpty('last')) && { first: problem.line }),
    ...(draft.last.trim() !== '' && (last === null || last < (first ?? 0)) && { last: problem.lastLine }),
  };
}

/** Whether evidence of a source names lines: then what else it states has lines, too. O(nodes + edges). */
export function hasLines({ nodes, edges }: Graph, source: string): boolean {
  const isLined = ({ evidence }: Entity | Relation) => evidence.some((each) => each.source === source && each.lines);
  return [...nodes.values(), ...edges.values()].some(isLined);
}

const lineIn = (typed: string) => (/^[1-9]\d{0,8}$/.test(typed.trim()) ? Number(typed) : null);

/** What the places of a document are told by: its sources and languages, that of the reader, and the day. */
export type Telling = Readonly<{
  sources: ReadonlyMap<string, Source>;
  languages: readonly string[];
  language: string;
  today: string;
}>;

/** Where a draft without problems says that something is stated, in which words, and the source that the document lacks for it. */
export function evidenceIn(draft: SourceDraft, telling: Telling): Readonly<{ evidence: Evidence; source?: Source }> {
  const terms = draft.terms.split(';').map((term) => term.trim());
  const { at, ...rest } = placeIn(draft, telling);
  return { evidence: { ...at, terms: terms.filter(Boolean) }, ...rest };
}

/** The same of where alone. */
export function placeIn(
  draft: SourceDraft,
  { sources, languages, language, today }: Telling,
): Readonly<{ at: Omit<Evidence, 'terms' | 'for'>; source?: Source }> {
  const first = lineIn(draft.first);
  const section = draft.section.trim();
  const address = draft.address.trim();
  const place = {
    ...(section !== '' && { section }),
    ...(first !== null && { lines: [first, lineIn(draft.last) ?? first] as const }),
  };
  if (draft.source !== ANOTHER) return { at: { source: draft.source, ...place } };
  // What a source and its publisher are called is no translation: it goes by that in each language of the document.
  const inEach = (name: string) => Object.fromEntries(languages.map((tag) => [tag, name]));
  const id = newId(draft.title, [...sources.values()]);
  const source = {
    id,
    title: inEach(draft.title.trim()),
    publisher: inEach(draft.publisher.trim()),
    language,
    retrieved: today,
    stateOf: draft.year.trim(),
    ...(address !== '' && { address }),
  };
  return { at: { source: id, ...place }, source };
}

const isPage = (typed: string) => typed.startsWith('https://') && isAddress(typed);
