import { Refusal } from '../../refusal';
import type { Tell } from '../../tell';
import { namedColour } from '../colour-names';
import type { FileEdge, FileGraph, FileNode, FileSpan } from '../file-graph';
import type { GraphFormat } from '../graph-format';

/**
 * Networks of Pajek (`.net`): vertices by numbers from 1, lines between them one by one, as lists or as a matrix, in several
 * relations. Whose names are all different go by these, as in other programs that read Pajek. Of several networks in one
 * file the first is read.
 */
export const PAJEK: GraphFormat = {
  id: 'pajek',
  name: 'Pajek',
  leaves: ['styles'],
  isOf: ({ text }) => /^[ \t]*\*vertices(?:[ \t]+\d+)+[ \t]*$/im.test(text.slice(0, HEAD)),
  read: ({ text }, tell) => graphOf(text, tell),
};

/** So much of a text is looked at to know it. */
const HEAD = 20_000;

/** More than that are none that a map could draw: nothing is made of them. */
const MOST_VERTICES = 1_000_000;

/** A line of a file: its number from 1, and its words, texts in quotes without these. */
type Line = Readonly<{ line: number; words: readonly string[] }>;

type Vertex = Omit<FileNode, 'id'>;

/** A network that is being read. */
type Network = {
  title?: string;
  count: number;
  /** How many of the vertices are of the first of two sets; 0 where there is one. */
  first: number;
  vertices: Map<number, Vertex>;
  edges: (Omit<FileEdge, 'from' | 'to'> & Readonly<{ from: number; to: number }>)[];
  /** What relations are called, by their numbers. */
  relations: Map<string, string>;
  styles: Set<string>;
  left: Set<string>;
};

/** Takes in the lines of a part of a file. */
type Reader = (network: Network, line: Line) => void;

function graphOf(text: string, tell: Tell): FileGraph {
  const network: Network = {
    ...{ count: 0, first: 0, vertices: new Map(), edges: [] },
    ...{ relations: new Map(), styles: new Set<string>(), left: new Set<string>() },
  };
  let read: Reader = () => undefined;
  for (const [index, written] of text.split(/\r\n|\n|\r/).entries()) {
    const line = { line: index + 1, words: wordsOf(written) };
    const [head = ''] = line.words;
    if (head === '' || head.startsWith('%')) continue;
    if (head.startsWith('*')) read = readerOf(network, line);
    else read(network, line);
  }
  return finished(network, tell);
}

const WORD = /"([^"\\]*(?:\\.[^"\\]*)*)"|\[[^\]]*\]|\S+/g;

/** A quote or a backslash has one before it, and a line that ends within a name is `\n`, as igraph writes them. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(WORD)].map(([word, quoted]) =>
    quoted === undefined ? word : quoted.replace(/\\([\\"n])/g, (_, letter) => (letter === 'n' ? '\n' : letter)),
  );

/** What reads the part of a file that a line begins, by its name. */
function readerOf(network: Network, { line, words }: Line): Reader {
  const [name = '', ...rest] = words;
  const part = name.slice(1).toLowerCase();
  if (network.left.has(NEXT)) return () => undefined;
  if (part === 'network') {
    if (network.count > 0) network.left.add(NEXT);
    else network.title = rest.join(' ');
    return () => undefined;
  }
  if (part === 'vertices') return verticesOf(network, { line, words: rest });
  const type = relationOf(network, rest);
  const of = { isDirected: part.startsWith('arcs') || part === 'matrix', ...(type !== undefined && { type }) };
  if (part === 'arcs' || part === 'edges') return (into, at) => readEdge(into, at, of);
  if (part === 'arcslist' || part === 'edgeslist') return (into, at) => readList(into, at, of);
  if (part === 'matrix') return matrixReader(of);
  network.left.add(name);
  return () => undefined;
}

/** What is told of the networks behind the first. */
const NEXT = '*Network (2)';

function verticesOf(network: Network, { line, words: [count = '', first = '0'] }: Line): Reader {
  if (network.count > 0) {
    network.left.add(NEXT);
    return () => undefined;
  }
  if (!/^\d+$/.test(count) || Number(count) > MOST_VERTICES) throw new Refusal('damaged', line);
  network.count = Number(count);
  network.first = /^\d+$/.test(first) && Number(first) < Number(count) ? Number(first) : 0;
  return readVertex;
}

/** The number of a vertex. Throws a `Refusal` where there is no such vertex. */
function numberOf({ count }: Network, word: string | undefined, line: number): number {
  const number = Number(word);
  if (Number.isInteger(number) && number >= 1 && number <= count) return number;
  throw new Refusal('damaged', line);
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The word behind one that says what it is, as `Red` behind `ic`. */
function after(words: readonly string[], name: string): string | undefined {
  const at = words.indexOf(name);
  return at < 0 ? undefined : words[at + 1];
}

/** Words that say how to draw. */
const STYLE =
  /^(ellipse|box|diamond|triangle|cross|empty|x_fact|y_fact|phi|r|q|bc|bw|c|w|p|s|ap|lc|la|lphi|lr|lp|fos|font|[ahk][12])$/;

function takeStyle({ styles }: Network, words: readonly string[]): void {
  for (const word of words) if (STYLE.test(word)) styles.add(word);
}

/** When something was there, as `[1990-1995]`; of several such times nothing is known here. */
function spanIn(words: readonly string[]): FileSpan {
  const [, begin, end] =
    words.map((word) => /^\[(\d+)(?:-(\d+|\*))?\]$/.exec(word)).find((found) => found !== null) ?? [];
  if (begin === undefined) return {};
  const last = end ?? begin;
  return { begin: Number(begin), ...(last !== '*' && { end: Number(last) }) };
}

/** `1 "name" x y z ellipse ic Red [1990-1995]`: all but the number may be missing. */
const readVertex: Reader = (network, { line, words: [first, name, ...rest] }) => {
  const number = numberOf(network, first, line);
  const [x = Number.NaN, y = Number.NaN] = rest.slice(0, 2).map(Number);
  const colour = namedColour(after(rest, 'ic') ?? '');
  takeStyle(network, rest);
  network.vertices.set(number, {
    ...(name !== undefined && { name }),
    ...(Number.isFinite(x) && Number.isFinite(y) && { position: { x, y } }),
    ...(colour !== undefined && { colour }),
    ...spanIn(rest),
    line,
  });
};

type Tie = Readonly<{ isDirected: boolean; type?: string }>;

/** What the relation of a part is called: `:1 "owns"`, or as another part called the same number. */
function relationOf({ relations }: Network, [number = '', name]: readonly string[]): string | undefined {
  if (!/^:\d+$/.test(number)) return undefined;
  const type = name ?? relations.get(number) ?? number.slice(1);
  relations.set(number, type);
  return type;
}

/** `1 2 0.5 l "name" c Red [1990-1995]`, or with the number of its relation before: `1: 1 2 0.5`. */
function readEdge(network: Network, { line, words }: Line, of: Tie): void {
  const [, said] = /^(\d+):$/.exec(words[0] ?? '') ?? [];
  const [from, to, weighs = '', ...rest] = said === undefined ? words : words.slice(1);
  const type = said === undefined ? of.type : (network.relations.get(`:${said}`) ?? said);
  const label = after(rest, 'l');
  takeStyle(network, rest);
  network.edges.push({
    from: numberOf(network, from, line),
    to: numberOf(network, to, line),
    isDirected: of.isDirected,
    ...(type !== undefined && { type }),
    ...(NUMBER.test(weighs) && { weight: Number(weighs) }),
    ...spanIn([weighs, ...rest]),
    ...(label !== undefined && { values: new Map([['label', label]]) }),
    line,
  });
}

/** `1 2 3`: lines from the first to each of the others. */
function readList(network: Network, { line, words: [first, ...others] }: Line, of: Tie): void {
  const from = numberOf(network, first, line);
  for (const other of others) network.edges.push({ from, to: numberOf(network, other, line), ...of, line });
}

/** Row by row what each vertex has with each; of two sets the rows are the first, and the columns the second. */
function matrixReader(of: Tie): Reader {
  let from = 0;
  return (network, { line, words }) => {
    from += 1;
    const { count, first } = network;
    const isRow = from <= (first || count) && words.length === count - first;
    if (!isRow || !words.every((word) => NUMBER.test(word))) throw new Refusal('damaged', line);
    for (const [at, word] of words.entries()) {
      const weight = Number(word);
      if (weight !== 0) network.edges.push({ from, to: first + at + 1, ...of, weight, line });
    }
  };
}

/** The two sets of a network that joins what is in one with what is in the other. */
const SETS = new Map([
  ['set 1', { label: { pl: 'zbiór 1', en: 'set 1' } }],
  ['set 2', { label: { pl: 'zbiór 2', en: 'set 2' } }],
]);

function finished(network: Network, tell: Tell): FileGraph {
  const { title, count, first, vertices, edges } = network;
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const names = numbers.map((number) => vertices.get(number)?.name);
  const areIds = !names.includes(undefined) && !names.includes('') && new Set(names).size === count;
  const idOf = (number: number) => (areIds ? `${names[number - 1]}` : `${number}`);
  const nodes = numbers.map((number): FileNode => {
    const { name, ...vertex } = vertices.get(number) ?? {};
    const kind = first > 0 && { kind: number <= first ? 'set 1' : 'set 2' };
    return { id: idOf(number), ...(!areIds && name !== undefined && { name }), ...kind, ...vertex };
  });
  const told = { list: null, item: null, field: '' } as const;
  const styles = [...network.styles].join(', ');
  if (styles !== '') tell({ ...told, rule: 'style-left', found: styles, done: 'kept' });
  for (const part of network.left) tell({ ...told, rule: 'part-left', found: part, done: 'dropped' });
  return {
    ...(title && { title }),
    ...(first > 0 && { kinds: SETS }),
    nodes,
    edges: edges.map((edge) => ({ ...edge, from: idOf(edge.from), to: idOf(edge.to) })),
  };
}
