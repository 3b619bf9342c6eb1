import { newId } from '../../../graph/document/new-id';
import type { Evidence, Source } from '../../../graph/model';
import type { Session, SourceDraft } from '../../../state/store';
import type { EditingWords } from '../../../text/pl/editing';

/** The choice of a source that the document does not have yet; no id holds a tilde. */
export const ANOTHER = '~';

const EMPTY: SourceDraft = {
  source: '',
  title: '',
  publisher: '',
  year: '',
  section: '',
  first: '',
  last: '',
  terms: '',
};

/** A draft that begins where the last fact was stated, with the words that most likely carry this one. */
export function beginDraft(place: Session['lastPlace'], terms: string): SourceDraft {
  if (!place) return { ...EMPTY, terms };
  // Which lines say this one the reader has to look up.
  return { ...EMPTY, source: place.source, section: place.section, terms };
}

/** Where something is stated, with the source that the document lacks for it; nothing where no source is named. */
export type Stated = Readonly<{ evidence?: Evidence; source?: Source }>;

/** What is wrong with each field of a draft. */
export type DraftProblems = Readonly<Partial<Record<keyof SourceDraft, string>>>;

/** Why a draft says not yet where something is stated; nothing is wrong with one that names no source. */
export function problemsOf(draft: SourceDraft, { problem }: EditingWords): DraftProblems {
  if (draft.source === '') return {};
  const isNew = draft.source === ANOTHER;
  const [first, last] = [lineIn(draft.first), lineIn(draft.last)];
  const isEmpty = (key: keyof SourceDraft) => draft[key].trim() === '';
  return {
    ...(isNew && isEmpty('title') && { title: problem.needed }),
    ...(isNew && isEmpty('publisher') && { publisher: problem.needed }),
    ...(isEmpty('section') && { section: problem.needed }),
    ...(first === null && { first: problem.line }),
    ...(draft.last.trim() !== '' && (last === null || last < (first ?? 0)) && { last: problem.lastLine }),
    ...(isEmpty('terms') && { terms: problem.needed }),
  };
}

const lineIn = (typed: string) => (/^[1-9]\d{0,8}$/.test(typed.trim()) ? Number(typed) : null);

/** Where a draft without problems says that something is stated, and the source that the document lacks for it. */
export function evidenceIn(
  draft: SourceDraft,
  sources: ReadonlyMap<string, Source>,
  languages: readonly string[],
  language: string,
  today: string,
): Readonly<{ evidence: Evidence; source?: Source }> {
  const first = lineIn(draft.first) ?? 1;
  const place = {
    section: draft.section.trim(),
    lines: [first, lineIn(draft.last) ?? first] as const,
    terms: draft.terms
      .split(';')
      .map((term) => term.trim())
      .filter(Boolean),
  };
  if (draft.source !== ANOTHER) return { evidence: { source: draft.source, ...place } };
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
  };
  return { evidence: { source: id, ...place }, source };
}
