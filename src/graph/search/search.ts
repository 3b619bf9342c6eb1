import MiniSearch, { type Query } from 'minisearch';
import { maxOf, minOf } from '../extent';
import { fold } from '../fold';
import { foldedWords, initialsOf, matchInitials, matchWord, type Way, wordsOf } from './word-match';

const FIELDS = ['name', 'alias', 'initials', 'context', 'fact', 'summary'] as const;
export type SearchField = (typeof FIELDS)[number];

/**
 * Something that can be found: what it is called, what else it is called, what it has to do with, what is
 * told of it item by item, and what is said of it at length.
 */
export type SearchDocument = Readonly<{
  id: string;
  /** What kind of thing it is; the engine passes it on. */
  group: string;
  texts: Readonly<Partial<Record<SearchField, readonly string[]>>>;
  /** What its score is multiplied by; 1 where absent. */
  weight?: number;
}>;

/** A document that was found: by which of its folded words, and in which fields they stand. */
export type SearchHit = Readonly<{
  id: string;
  group: string;
  words: readonly string[];
  fields: ReadonlySet<SearchField>;
}>;

export type SearchIndex = Readonly<{
  /**
   * Names typed in full first, then names that begin so, then the best hits; equal ones in the order of the documents. All words of the query must be found, in any order:
   * as they stand, as a beginning, as another form of a word, or with one typo; the stronger the way, the better the
   * hit. Typos are looked for where a word answers to nothing else, and in all words where nothing was found.
   */
  search: (query: string) => readonly SearchHit[];
  /** For a query that finds nothing: the document whose name misses fewest words and letters; null if all are far. */
  nearest: (query: string) => SearchHit | null;
}>;

const BOOST: Readonly<Record<SearchField, number>> = {
  name: 4,
  alias: 4,
  initials: 2,
  context: 1.2,
  fact: 0.6,
  summary: 0.25,
};

type Vocabulary = Map<string, 'word' | 'initials' | 'both'>;

/** A full-text index over documents, ranked by MiniSearch (BM25+); words are matched by `matchWord`. */
export function buildSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const steps = indexing(documents);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** So many documents are taken in at a step. */
const STEP = 20;

/** The same index, made in steps between which the work may rest. */
export function* indexing(documents: readonly SearchDocument[]): Generator<void, SearchIndex> {
  const order = new Map(documents.map((document, index) => [document.id, { ...document, index }]));
  const index = new MiniSearch<SearchDocument>({
    fields: [...FIELDS],
    extractField: (document, field) =>
      field === 'id' ? document.id : (document.texts[field as SearchField] ?? []).join('\n'),
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (term) => term,
  });
  const vocabulary: Vocabulary = new Map();
  for (let at = 0; at < documents.length; at += STEP) {
    const some = documents.slice(at, at + STEP);
    index.addAll(some);
    addWords(vocabulary, some);
    yield;
  }
  let named: readonly Named[] | null = null;
  const ranked = (query: Query | null, typed: string): readonly SearchHit[] =>
    query === null
      ? []
      : index
          .search(query, { boost: BOOST, boostDocument: (id) => order.get(id)?.weight ?? 1 })
          // MiniSearch multiplies by the number of terms that matched, which grows with the forms of one word.
          .map((result) => ({ ...result, score: result.score / result.queryTerms.length }))
          .map((result) => ({ result, document: order.get(result.id) }))
          .flatMap(({ result, document }) => (document ? [{ result, document, rank: rankOf(document, typed) }] : []))
          .sort((a, b) => b.rank - a.rank || b.result.score - a.result.score || a.document.index - b.document.index)
          .map(({ result, document: { id, group } }) => ({
            id,
            group,
            words: result.terms,
            fields: new Set(Object.values(result.match).flat() as SearchField[]),
          }));
  return {
    search: (query) => {
      const wanted = foldedWords(query);
      const typed = wanted.join(' ');
      const hits = ranked(queryOf(wanted, vocabulary, false), typed);
      return hits.length > 0 ? hits : ranked(queryOf(wanted, vocabulary, true), typed);
    },
    nearest: (query) => {
      named ??= documents.flatMap((document) => namesIn(document));
      return nearestOf(foldedWords(query), named);
    },
  };
}

/**
 * Before any score: what is called so in full, by its name and then by an alias, then what has a name that begins with
 * these words, the weightier first; 0 for the others, for what only speaks of something else, and for one word alone,
 * with which too many names begin.
 */
function rankOf({ texts, weight = 1 }: SearchDocument, typed: string): number {
  if (weight < 1) return 0;
  const [names, aliases] = [texts.name ?? [], texts.alias ?? []].map((all) =>
    all.map((each) => foldedWords(each).join(' ')),
  );
  if (names?.includes(typed)) return 2 * FULL + weight;
  if (aliases?.includes(typed)) return FULL + weight;
  const begins = (name: string) => name.startsWith(typed);
  return typed.includes(' ') && (names?.some(begins) || aliases?.some(begins)) ? weight : 0;
}

/** More than any weight. */
const FULL = 10;

/** Adds the folded words that can be searched for, and whether each stands in a text or is the initials of a name. */
function addWords(vocabulary: Vocabulary, documents: readonly SearchDocument[]): void {
  for (const { texts } of documents) {
    for (const field of FIELDS) {
      const role = field === 'initials' ? 'initials' : 'word';
      for (const word of (texts[field] ?? []).flatMap(foldedWords)) {
        const known = vocabulary.get(word);
        vocabulary.set(word, known === undefined || known === role ? role : 'both');
      }
    }
  }
}

type Answer = Readonly<{ word: string; way: Way; weight: number }>;

/** The words of the vocabulary that answer a word of the query. */
function answersTo(wanted: string, vocabulary: Vocabulary): readonly Answer[] {
  return [...vocabulary].flatMap(([word, role]): Answer[] => {
    if (role === 'initials') return matchInitials(wanted, word) ? [{ word, way: 'exact', weight: 1 }] : [];
    const match = matchWord(wanted, word);
    return match ? [{ word, way: match.way, weight: match.weight }] : [];
  });
}

/** All words of the query, each in any of the words that answer it; null where one has no answer. */
function queryOf(wanted: readonly string[], vocabulary: Vocabulary, withTypos: boolean): Query | null {
  if (wanted.length === 0) return null;
  const queries = wanted.map((word): Query | null => {
    const answers = answersTo(word, vocabulary);
    const sure = answers.filter(({ way }) => way !== 'typo');
    const chosen = withTypos || sure.length === 0 ? answers : sure;
    if (chosen.length === 0) return null;
    return {
      combineWith: 'OR',
      queries: chosen.map((answer) => ({ queries: [answer.word], boostTerm: () => answer.weight })),
    };
  });
  const found = queries.filter((query) => query !== null);
  return found.length === queries.length ? { combineWith: 'AND', queries: found } : null;
}

/** A name of a document, in folded words. */
type Named = Pick<SearchHit, 'id' | 'group'> & Readonly<{ words: readonly string[] }>;

const namesIn = ({ id, group, texts }: SearchDocument): readonly Named[] =>
  [...(texts.name ?? []), ...(texts.alias ?? [])].map((name) => ({ id, group, words: foldedWords(name) }));

/** Names further off than this share of the query's letters are not offered. */
const FARTHEST = 0.5;

function nearestOf(wanted: readonly string[], named: readonly Named[]): SearchHit | null {
  let best: SearchHit | null = null;
  let least = wanted.join('').length * FARTHEST;
  for (const { id, group, words } of named) {
    let distance = 0;
    for (const word of wanted) {
      distance += minOf(
        words.map((each) => edits(word, each)),
        word.length,
      );
      if (distance >= least) break;
    }
    if (distance < least) {
      least = distance;
      best = { id, group, words: [], fields: new Set() };
    }
  }
  return best;
}

/** The number of edits (Levenshtein 1966) from a word to the nearest beginning of another. O(lengths' product). */
function edits(wanted: string, word: string): number {
  let row = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let i = 1; i <= wanted.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (wanted[i - 1] === word[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return minOf(row.slice(Math.max(0, wanted.length - 2)));
}

/** A stretch of a text that did or did not match. */
export type TextPart = Readonly<{ text: string; matched: boolean }>;

/** A text cut where a query matched it: of each word that answers the query, the part that does. */
export function matchedParts(text: string, query: string): readonly TextPart[] {
  const wanted = foldedWords(query);
  const ofInitials = initialsOf(text).find(({ initials }) => wanted.some((word) => matchInitials(word, initials)));
  const parts: TextPart[] = [];
  let done = 0;
  for (const { word, start } of wordsOf(text)) {
    const folded = fold(word);
    const lengths = wanted.map((each) => matchWord(each, folded)?.length ?? 0);
    const isInitial = ofInitials?.words.some((each) => each.start === start) ?? false;
    const length = lengthOfFolded(word, maxOf(lengths, 0)) || (isInitial ? 1 : 0);
    if (length === 0) continue;
    parts.push({ text: text.slice(done, start), matched: false });
    parts.push({ text: word.slice(0, length), matched: true });
    done = start + length;
  }
  parts.push({ text: text.slice(done), matched: false });
  return parts.filter((part) => part.text !== '');
}

/** How many characters of a word fold to the first `length` folded ones. */
function lengthOfFolded(word: string, length: number): number {
  let end = 0;
  while (end < word.length && fold(word.slice(0, end)).length < length) end += 1;
  return end;
}
