import type { DocumentProblem, Done, GraphRule, TableRule } from '../../graph/document/document-problem';
import type { TablePlace } from '../../graph/document/table-place';
import { groupBy } from '../../graph/group-by';
import type { AttributeValue, LocalText, Position } from '../../graph/model';
import { type FileSheet, MOST_LETTERS } from '../read/sheets/table';
import { type AttributeList, attributeList } from './attribute-list';

/** Where in several files something stands: without a row where its file has none. */
export type FilePlace = Readonly<{ file: string } & (TablePlace | { row?: never })>;

/** A place as problems have it. */
export function spotOf(place: FilePlace): Pick<DocumentProblem, 'file' | 'at'> {
  const { file, ...at } = place;
  return at.row === undefined ? { file } : { file, at };
}

/** A row of a table, or a cell of it. */
export const placeIn = ({ file, name }: FileSheet, row: number, column?: number): TablePlace & FilePlace => ({
  file,
  sheet: name,
  row,
  ...(column !== undefined && { column }),
});

/** A text of whichever language, or of several. */
export type DraftText = string | LocalText;

/** What a kind, a type or an attribute is called where that is not its id, and what names it elsewhere. */
export type DraftTerm = Readonly<{ label?: DraftText; iri?: string }>;

/** An actor that files tell of. */
export type DraftNode = {
  id: string;
  name: DraftText;
  kind: string;
  short?: string;
  summary?: DraftText;
  values: Map<string, AttributeValue>;
  at: FilePlace;
};

/** A relation that files tell of, as they declare it: its ends may be nobody, or one and the same; begin and end as EDTF. */
export type DraftEdge = Readonly<{
  from: string;
  to: string;
  type: string;
  isDirected: boolean;
  since?: string;
  until?: string;
  values: ReadonlyMap<string, AttributeValue>;
  at: FilePlace;
}>;

/** What files tell of, as far as they are read. */
export type Draft = Readonly<{
  nodes: Map<string, DraftNode>;
  /** Ids by names; a name that several have leads to the first. */
  named: Map<string, string>;
  edges: DraftEdge[];
  /** How many relations of an actor with itself are told of. */
  loops: { count: number };
  attributes: AttributeList;
  /** Kinds and types of which files say more than their ids. */
  kinds: Map<string, DraftTerm>;
  types: Map<string, DraftTerm>;
  /** Where actors stand, in units of the map, downwards; of those of whom a file says so. */
  places: Map<string, Position>;
  /** Whether a table says who there is: others then only name them. */
  hasNodeTable: boolean;
  tell: (problem: DocumentProblem) => void;
}>;

/** The kind of those to whom others belong, where no table says more of them. */
export const ANY_WHOLE = 'group';

/** The type of relations of which no table says one. */
export const ANY_TYPE = 'relation';

export const newDraft = (hasNodeTable: boolean, tell: Draft['tell']): Draft => ({
  nodes: new Map(),
  named: new Map(),
  edges: [],
  loops: { count: 0 },
  attributes: attributeList(tell),
  kinds: new Map(),
  types: new Map(),
  places: new Map(),
  hasNodeTable,
  tell,
});

type Said = Partial<Pick<DocumentProblem, 'found' | 'expected' | 'field' | 'list' | 'item'>>;

/** Tells of something at a place of a table. */
export function tellOf(
  { tell }: Pick<Draft, 'tell'>,
  place: FilePlace,
  rule: TableRule | GraphRule | 'schema',
  done: Done,
  said: Said = {},
): void {
  tell({ ...spotOf(place), list: null, item: null, field: '', rule, done, ...said });
}

/** The most characters of an id. */
const MOST_KEY = 200;

/** A text as the id of a document: on one line, not too long, and none that programs take for something else. */
export function keyOf(text: string): string {
  const line = text.trim().replace(/\s+/gu, ' ');
  const key = /^(~|__proto__$|constructor$|prototype$)/.test(line) ? `_${line}` : line;
  if (key.length <= MOST_KEY) return key;
  const sum = [...key].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
  return `${key.slice(0, MOST_KEY - 12)}…${sum.toString(36)}`;
}

/** The id that a cell means: its own, or that of the actor so named. */
export function idOf({ nodes, named }: Draft, text: string): string {
  const key = keyOf(text);
  return nodes.has(key) ? key : (named.get(key) ?? key);
}

export const isKnown = (draft: Draft, text: string): boolean => draft.nodes.has(idOf(draft, text));

/** The actor that a cell names, made where there is none yet. */
export function madeNode(draft: Draft, text: string, kind: string, at: FilePlace): string {
  const id = idOf(draft, text);
  if (!draft.nodes.has(id)) addNode(draft, { id, name: text.trim(), kind, values: new Map(), at });
  return id;
}

/** Takes an actor in, its name cut where it is too long to be one. */
export function addNode(draft: Draft, node: DraftNode): void {
  const name = cutTexts(draft, node.name, node.at);
  draft.nodes.set(node.id, { ...node, name });
  for (const text of typeof name === 'string' ? [name] : Object.values(name)) {
    const key = keyOf(text);
    if (!draft.named.has(key)) draft.named.set(key, node.id);
  }
}

/** Lets other tables name actors by their short names, where each is that of one and nobody's name. O(actors). */
export function knowShortNames({ nodes, named }: Draft): void {
  const bearers = groupBy([...nodes.values()], ({ short = '' }) => keyOf(short));
  for (const [short, [bearer, another]] of bearers) {
    if (short !== '' && bearer && !another && !named.has(short)) named.set(short, bearer.id);
  }
}

/** A text in its languages, each as long as texts may be; what is cut is told. */
export function cutTexts(draft: Draft, text: DraftText, at: FilePlace): DraftText {
  if (typeof text === 'string') return cutText(draft, text, at);
  return Object.fromEntries(Object.entries(text).map(([language, each]) => [language, cutText(draft, each, at)]));
}

/** A text as long as texts may be; what is cut is told. */
export function cutText(draft: Draft, text: string, at: FilePlace): string {
  if (text.length <= MOST_LETTERS) return text;
  tellOf(draft, at, 'cut-text', 'repaired', { found: MOST_LETTERS });
  return `${text.slice(0, MOST_LETTERS - 1)}…`;
}
