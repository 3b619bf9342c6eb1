import { Refusal } from '../../refusal';
import { MOST_DEPTH } from '../json-text';
import { type DotToken, dotTokens, isId, isMark, isWord, plainOf } from './dot-text';

type Attributes = Map<string, DotToken>;
type Item = Readonly<{ attributes: ReadonlyMap<string, DotToken>; line: number }>;

/** A node, and the innermost cluster that it stands in. */
export type DotNode = Item & Readonly<{ id: string; box: string | null }>;
export type DotEdge = Item & Readonly<{ from: string; to: string; isDirected: boolean }>;
/** A subgraph that is drawn as a box, and the cluster around it. */
export type DotCluster = Item & Readonly<{ id: string; parent: string | null }>;

/** What a text of DOT says: all names resolved, defaults and subgraphs as ends applied. */
export type DotGraph = Readonly<{
  attributes: ReadonlyMap<string, DotToken>;
  nodes: ReadonlyMap<string, DotNode>;
  edges: readonly DotEdge[];
  clusters: ReadonlyMap<string, DotCluster>;
  /** Attributes that only say how to draw, and those of items that have too many: both are left out. */
  styles: ReadonlySet<string>;
  beyond: ReadonlySet<string>;
  /** What stands behind the graph; empty of nothing. */
  rest: string;
}>;

/** Between sets of nodes there are as many edges as both have pairs: more are not made than any file may have. */
const MOST_ITEMS = 200_000;

/** So many attributes an item can have, of which each can have all that are given to all. */
const MOST_ATTRIBUTES = 100;

/** Attributes of Graphviz that say how to draw and lay out, and nothing of what is drawn. */
export const STYLE =
  /^_|^(K|area|arrow(head|size|tail)|bb|bgcolor|center|charset|class|colorscheme|compound|concentrate|constraint|Damping|decorate|defaultdist|dimen?|diredgeconstraints|distortion|dpi|edge(href|target|tooltip|URL)|epsilon|esep|fixedsize|font\w+|forcelabels|gradientangle|group|head\w+|height|id|image(path|pos|scale)?|inputscale|j?label\w+|l(head|p|tail|height|width|ayer\w*|ayout|andscape|evels\w*|en)|linelength|margin|max(iter)|mc?limit|min(dist|len)|mode|model|newrank|nodesep|nojustify|normalize|notranslate|nslimit1?|oneblock|ordering|orientation|outputorder|overlap\w*|pack(mode)?|pad|page(dir)?|pen(color|width)|peripheries|pin|quadtree|quantum|rank(dir|sep)?|ratio|rects|regular|remincross|repulsiveforce|resolution|root|rotat(e|ion)|same(head|tail)|sampl(epoints)|scale|search(size)|sep|shape(file)?|showboxes|sides|skew|smoothing|sortv|splines|start|style(sheet)?|tail\w+|target|TBbalance|truecolor|vertices|viewport|voro_margin|xdotversion|z)$/;

/** Where a statement stands: what it gives to all that is made in it, and whom it names. */
type Scope = Readonly<{
  depth: number;
  box: string | null;
  /** Of the subgraph itself. */
  graph: Attributes;
  /** What nodes and edges have that are made in it. */
  node: Attributes;
  edge: Attributes;
  members: Set<string>;
}>;

type Cluster = DotCluster & Readonly<{ attributes: Attributes }>;
type Node = DotNode & Readonly<{ attributes: Attributes }>;

/** A text that is being read: the next token, and the one after it; and what has been made. */
type Reading = Readonly<{
  take: () => DotToken;
  peek: () => DotToken;
  nodes: Map<string, Node>;
  edges: DotEdge[];
  clusters: Map<string, Cluster>;
  styles: Set<string>;
  beyond: Set<string>;
}>;

/** Reads a text of DOT (its language reference) as Graphviz does. O(characters + edges). Throws a `Refusal` with its line. */
export function parseDot(text: string): DotGraph {
  const tokens = dotTokens(text);
  let ahead = tokens.next().value;
  const take = (): DotToken => {
    const token = ahead;
    ahead = tokens.next().value;
    return token;
  };
  const made = {
    nodes: new Map(),
    edges: [],
    clusters: new Map(),
    styles: new Set<string>(),
    beyond: new Set<string>(),
  };
  const reading: Reading = { take, peek: () => ahead, ...made };
  const isStrict = isWord(ahead, /^strict$/i);
  if (isStrict) take();
  take();
  if (isId(ahead)) take();
  expect(take(), '{');
  const scope: Scope = {
    ...{ depth: 0, box: null, members: new Set() },
    ...{ graph: new Map(), node: new Map(), edge: new Map() },
  };
  readStatements(reading, scope);
  const { nodes, edges, clusters, styles, beyond } = reading;
  return {
    attributes: scope.graph,
    nodes,
    edges: isStrict ? single(edges) : edges,
    clusters,
    styles,
    beyond,
    rest: ahead.text,
  };
}

/** One edge of those between the same two. O(edges). */
function single(edges: readonly DotEdge[]): readonly DotEdge[] {
  const known = new Map<string, DotEdge>();
  for (const edge of edges) {
    const { from, to, isDirected } = edge;
    const key = JSON.stringify(isDirected || from < to ? [from, to] : [to, from]);
    if (!known.has(key)) known.set(key, edge);
  }
  return [...known.values()];
}

/** Statements up to the brace that closes them. */
function readStatements(reading: Reading, scope: Scope): void {
  const { take, peek } = reading;
  if (scope.depth > MOST_DEPTH) throw new Refusal('too-deep', peek().line);
  while (!isMark(peek(), '}')) {
    const token = take();
    if (isMark(token, ';') || isMark(token, ',')) continue;
    const kind = isMark(peek(), '[') && isWord(token, /^(graph|node|edge)$/i) ? token.text.toLowerCase() : '';
    if (kind === 'graph' || kind === 'node' || kind === 'edge') readLists(reading, scope[kind]);
    else if (isId(token) && isMark(peek(), '=')) readPair(reading, token, scope.graph);
    else readChain(reading, token, scope);
  }
  take();
}

/** `[a=1, b="2"; c] [d=3]`; what has no value is true. */
function readLists(reading: Reading, into: Attributes): void {
  const { take, peek } = reading;
  while (isMark(peek(), '[')) {
    take();
    while (!isMark(peek(), ']')) {
      const token = take();
      if (isMark(token, ',') || isMark(token, ';')) continue;
      if (!isId(token)) throw new Refusal('damaged', token.line);
      if (isMark(peek(), '=')) readPair(reading, token, into);
      else setAttribute(reading, plainOf(token), { ...token, kind: 'bare', text: 'true' }, into);
    }
    take();
  }
}

function readPair(reading: Reading, name: DotToken, into: Attributes): void {
  const { take } = reading;
  take();
  const value = joined(reading, take());
  if (!isId(value)) throw new Refusal('damaged', value.line);
  setAttribute(reading, plainOf(name), value, into);
}

function setAttribute({ styles, beyond }: Reading, name: string, value: DotToken, into: Attributes): void {
  if (STYLE.test(name)) styles.add(name);
  else if (into.size < MOST_ATTRIBUTES || into.has(name)) into.set(name, value);
  else beyond.add(name);
}

function expect(token: DotToken, mark: string): void {
  if (!isMark(token, mark)) throw new Refusal('damaged', token.line);
}

/** `a`, `a -> b -> {c d}`, with attributes behind. */
function readChain(reading: Reading, first: DotToken, scope: Scope): void {
  const { take, peek } = reading;
  let from = readEnd(reading, first, scope);
  const links: Readonly<{ from: readonly string[]; to: readonly string[]; isDirected: boolean }>[] = [];
  while (isMark(peek(), '->') || isMark(peek(), '--')) {
    const isDirected = isMark(take(), '->');
    const to = readEnd(reading, take(), scope);
    links.push({ from, to, isDirected });
    from = to;
  }
  if (links.length === 0) {
    const node = first.kind === 'mark' || isSubgraph(first) ? undefined : reading.nodes.get(from[0] ?? '');
    readLists(reading, node?.attributes ?? new Map());
    return;
  }
  const attributes = new Map(scope.edge);
  readLists(reading, attributes);
  for (const link of links) takeEdges(reading, link, { attributes, line: first.line });
}

function takeEdges(
  { edges }: Reading,
  { from, to, isDirected }: Readonly<{ from: readonly string[]; to: readonly string[]; isDirected: boolean }>,
  item: Item,
): void {
  const count = edges.length + from.length * to.length;
  if (count > MOST_ITEMS) throw new Refusal('too-many', item.line, `${count}`);
  for (const start of from) for (const end of to) edges.push({ from: start, to: end, isDirected, ...item });
}

const isSubgraph = (token: DotToken) => isWord(token, /^subgraph$/i);

/** The nodes that an end is: one, or all of a subgraph. */
function readEnd(reading: Reading, token: DotToken, scope: Scope): readonly string[] {
  const { take, peek } = reading;
  if (isSubgraph(token) || isMark(token, '{')) return readSubgraph(reading, token, scope);
  if (!isId(token)) throw new Refusal('damaged', token.line);
  const id = plainOf(joined(reading, token));
  takeNode(reading, id, token.line, scope);
  // At which side of the mark an edge begins: `a:port:ne`.
  while (isMark(peek(), ':')) {
    take();
    take();
  }
  return [id];
}

/** Texts in quotes with `+` between them are one. */
function joined({ take, peek }: Reading, first: DotToken): DotToken {
  let token = first;
  while (token.kind === 'quoted' && isMark(peek(), '+')) {
    take();
    token = { ...token, text: token.text + take().text };
  }
  return token;
}

function takeNode({ nodes, clusters }: Reading, id: string, line: number, { box, node, members }: Scope): void {
  members.add(id);
  const known = nodes.get(id);
  if (nodes.size > MOST_ITEMS) throw new Refusal('too-many', line, `${nodes.size}`);
  if (!known) nodes.set(id, { id, box, line, attributes: new Map(node) });
  else if (box !== null && isWithin(clusters, box, known.box)) nodes.set(id, { ...known, box });
}

/** Whether a cluster is in another, or that is none. O(depth). */
function isWithin(clusters: ReadonlyMap<string, DotCluster>, inner: string, outer: string | null): boolean {
  for (let at: string | null = inner; at !== null; at = clusters.get(at)?.parent ?? null) if (at === outer) return true;
  return outer === null;
}

/** `subgraph name { … }` or `{ … }`; one whose name begins with “cluster” is drawn as a box. */
function readSubgraph(reading: Reading, first: DotToken, scope: Scope): readonly string[] {
  const { take, peek, clusters } = reading;
  const opening = isSubgraph(first) ? peek() : first;
  const name = isSubgraph(first) && isId(opening) ? plainOf(take()) : '';
  const isCluster = /^cluster/.test(name);
  if (isCluster && !clusters.has(name)) {
    clusters.set(name, { id: name, parent: scope.box, attributes: new Map(), line: first.line });
  }
  if (isSubgraph(first)) expect(take(), '{');
  const inner: Scope = {
    depth: scope.depth + 1,
    box: isCluster ? name : scope.box,
    graph: clusters.get(name)?.attributes ?? new Map(),
    node: new Map(scope.node),
    edge: new Map(scope.edge),
    members: new Set(),
  };
  readStatements(reading, inner);
  for (const id of inner.members) scope.members.add(id);
  return [...inner.members];
}
