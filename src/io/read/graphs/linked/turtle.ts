import type { Term } from 'n3';
import { Refusal } from '../../refusal';
import type { Tell } from '../../tell';
import type { GraphFormat } from '../graph-format';
import { MOST_DEPTH } from '../json-text';
import { quoteEnd } from '../quote-end';
import { graphOfTriples } from './linked-data';
import type { RdfLiteral, Triple } from './rdf-terms';

/** RDF as Turtle, N-Triples among it, by the reading of `graphOfTriples`. IRIs that lead on from where a file is stay as they are. */
export const TURTLE: GraphFormat = {
  id: 'turtle',
  name: 'Turtle (RDF)',
  isOf: ({ text }) => STARTS.some((start) => start.test(text.slice(0, HEAD))),
  read: async ({ text }, tell) => graphOfTriples(await triplesOf(text, tell)),
};

/** So much of a text is looked at to know it. */
const HEAD = 20_000;

/** How a text of Turtle begins: somewhere with a declaration, or with a triple, of which the subject may have no name. */
const STARTS = [
  /^[ \t]*(?:@?prefix[ \t]+\S*:[ \t]*<|@?base[ \t]+<)/im,
  /^\s*(?:#[^\n]*\n\s*)*(?:<[^<>\s]*>|_:\S+|\[(?:\s*\])?)\s*(?:<[a-z][\w+.-]*:[^<>\s]*>|a\s)\s*[<"'_[(\d]/i,
];

/** The triples of a text. Throws a `Refusal` with its line. */
async function triplesOf(text: string, tell: Tell): Promise<readonly Triple[]> {
  checkDepth(text);
  // What reads Turtle comes with the first file of it.
  const { quadsOf } = await import('./turtle-quads');
  const termOf = termReader();
  let left = 0;
  const triples = quadsOf(text).flatMap((quad): Triple[] => {
    const [subject, predicate, object] = [quad.subject, quad.predicate, quad.object].map(termOf);
    if (typeof subject === 'string' && typeof predicate === 'string' && object) return [{ subject, predicate, object }];
    left += 1;
    return [];
  });
  const told = { list: null, item: null, field: '', rule: 'part-left' } as const;
  if (left > 0) tell({ ...told, found: `<<( )>> (${left})`, done: 'dropped' });
  return triples;
}

/** Names terms: what has no name by `_:` and a number, in the order in which they come. Null of a triple within a triple. */
function termReader(): (term: Term) => string | RdfLiteral | null {
  const numbers = new Map<string, string>();
  return (term) => {
    if (term.termType === 'NamedNode') return term.value || './';
    if (term.termType === 'Literal') {
      const { value, language, datatype } = term;
      return { value, ...(language ? { language } : { datatype: datatype.value }) };
    }
    if (term.termType !== 'BlankNode') return null;
    const known = numbers.get(term.value) ?? `_:${numbers.size + 1}`;
    numbers.set(term.value, known);
    return known;
  };
}

/** Quotes, IRIs, comments, letters that stand for themselves, and brackets. */
const PIECE = /"""|'''|["']|<[^<>\s]*>|#.*|\\.|[[\]()]/g;

/** Brackets stand within each other no deeper than things of other formats. O(characters). Throws a `Refusal`. */
function checkDepth(text: string): void {
  let depth = 0;
  PIECE.lastIndex = 0;
  for (let found = PIECE.exec(text); found; found = PIECE.exec(text)) {
    const [piece] = found;
    if (/^["']/.test(piece)) PIECE.lastIndex = quoteEnd(text, PIECE.lastIndex, piece) || text.length;
    if (piece === '(' || piece === '[') depth += 1;
    if (piece === ')' || piece === ']') depth -= 1;
    if (depth > MOST_DEPTH) throw new Refusal('too-deep', text.slice(0, PIECE.lastIndex).split('\n').length);
  }
}
