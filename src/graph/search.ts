import MiniSearch from 'minisearch';
import { fold } from './fold';
import { type Graph, targets } from './graph';
import type { Entity } from './model';

const FIELDS = ['name', 'alias', 'industry', 'summary'] as const;
export type SearchField = (typeof FIELDS)[number];

/** A node that was found: by which of its words, and in which fields they stand. */
export type SearchHit = Readonly<{
  id: string;
  /** Folded words of the node that matched. */
  words: readonly string[];
  fields: ReadonlySet<SearchField>;
}>;

export type SearchIndex = Readonly<{
  /** The best hits first; all words of the query must match, in any order, as prefixes or with a typo. */
  search: (query: string) => readonly SearchHit[];
}>;

const BOOST: Readonly<Record<SearchField, number>> = { name: 4, alias: 4, industry: 1.5, summary: 0.5 };
const KIND_BOOST: Readonly<Record<string, number>> = { ecosystem: 1.4, cluster: 1.4, university: 1.2 };

/** A full-text index (MiniSearch, BM25+) of names, aliases, industries and summaries in all languages. */
export function buildSearchIndex(graph: Graph): SearchIndex {
  const index = new MiniSearch<Record<'id' | SearchField, string>>({
    fields: [...FIELDS],
    processTerm: (term) => fold(term) || null,
  });
  index.addAll([...graph.nodes.values()].map((node) => documentOf(node, graph)));
  return {
    search: (query) =>
      index
        .search(query, {
          boost: BOOST,
          boostDocument: (id) => KIND_BOOST[graph.nodes.get(id)?.kind ?? ''] ?? 1,
          combineWith: 'AND',
          fuzzy: (term) => (term.length > 3 ? 0.2 : false),
          prefix: true,
        })
        .map(({ id, terms, match }) => ({
          id,
          words: terms,
          fields: new Set(Object.values(match).flat() as SearchField[]),
        })),
  };
}

function documentOf(node: Entity, graph: Graph): Record<'id' | SearchField, string> {
  const industries = targets(graph, node.id, 'operates-in').flatMap((id) => graph.nodes.get(id) ?? []);
  return {
    id: node.id,
    name: Object.values(node.name).join('\n'),
    alias: node.aliases.join('\n'),
    industry: industries.flatMap(({ name, aliases }) => [...Object.values(name), ...aliases]).join('\n'),
    summary: Object.values(node.summary ?? {}).join('\n'),
  };
}

/** A stretch of a text that did or did not match. */
export type TextPart = Readonly<{ text: string; matched: boolean }>;

/**
 * A text cut where a query matched it: of a word that begins as the query does that beginning, of another word among
 * the hit's the whole.
 */
export function matchedParts(text: string, query: string, words: readonly string[]): readonly TextPart[] {
  const wanted = wordsOf(query).map(({ word }) => fold(word));
  const parts: TextPart[] = [];
  let done = 0;
  for (const { word, start } of wordsOf(text)) {
    const folded = fold(word);
    const prefix = wanted.filter((each) => folded.startsWith(each)).sort((a, b) => b.length - a.length)[0];
    const length = prefix ? lengthOfFolded(word, prefix.length) : words.includes(folded) ? word.length : 0;
    if (length === 0) continue;
    parts.push({ text: text.slice(done, start), matched: false });
    parts.push({ text: word.slice(0, length), matched: true });
    done = start + length;
  }
  parts.push({ text: text.slice(done), matched: false });
  return parts.filter((part) => part.text !== '');
}

const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({ word: match[0], start: match.index }));

/** How many characters of a word fold to the first `length` folded ones. */
function lengthOfFolded(word: string, length: number): number {
  let end = 0;
  while (end < word.length && fold(word.slice(0, end)).length < length) end += 1;
  return end;
}
