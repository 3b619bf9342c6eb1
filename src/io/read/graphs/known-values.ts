import { addTo, groupBy } from '../../../graph/group-by';
import { dateIn } from '../../cells/cell-values';
import { plainWord } from '../../cells/column-words';
import { colourIn } from './colour-in';
import type { FileEdge, FileGraph, FileNode, FileTerm, FileValue, FileValues } from './file-graph';

/** What attributes are called that say what has a field of its own here, as plain words, best first. */
const WORDS = {
  name: ['label', 'name', 'title', 'nazwa', 'etykieta', 'tytul', 'full name', 'display name'],
  kind: ['kind', 'type', 'rodzaj', 'typ', 'node type'],
  kindLabel: ['kind label'],
  summary: ['description', 'summary', 'opis', 'streszczenie'],
  parent: ['parent'],
  colour: ['color', 'colour', 'kolor'],
  size: ['size'],
  x: ['x'],
  y: ['y'],
  red: ['r'],
  green: ['g'],
  blue: ['b'],
  begin: ['begin'],
  end: ['end'],
  since: ['since', 'start', 'od'],
  until: ['until', 'do'],
  weight: ['weight', 'edge weight', 'waga'],
  relation: [
    'relation',
    'relationship',
    'interaction',
    'relacja',
    'relation type',
    'edge type',
    'kind',
    'type',
    'rodzaj',
    'typ',
  ],
  relationLabel: ['relation label'],
  label: ['label', 'edge label', 'name', 'title', 'etykieta', 'nazwa'],
} as const;

/** Kinds of things are at most so many, have names so short, and come again where they are more than a few. */
const MOST_KINDS = 60;
const LONGEST_KIND = 60;
const FEW_KINDS = 12;

/**
 * A graph of a format that has little but attributes: what these say by the names that programs give them is taken into the
 * fields of nodes and edges that are empty. O(values).
 */
export function withKnownValues(graph: FileGraph): FileGraph {
  const { nodes, kinds } = knownNodes(graph.nodes);
  const { edges, types } = knownEdges(graph.edges);
  const left = { nodes: columnsOf(nodes), edges: columnsOf(edges) };
  const attributes = graph.attributes?.filter(({ of, name }) => left[of].has(name));
  const terms = { ...(kinds.size > 0 && { kinds }), ...(types.size > 0 && { types }) };
  return { ...graph, ...(attributes && { attributes }), ...terms, nodes, edges };
}

function knownNodes(nodes: readonly FileNode[]) {
  const { all, find, findKind } = finder(nodes);
  const ids = new Set<FileValue>(nodes.map(({ id }) => id));
  const none = (field: keyof FileNode) => nodes.every((node) => node[field] === undefined);
  const [name, begin, end] = [all('name'), all('begin'), all('end')];
  const kind = none('kind') && findKind('kind');
  const summary = none('summary') && find('summary', isText);
  const parent = none('parent') && find('parent', (value) => ids.has(`${value}`), 0.5);
  const colour = none('colour') && find('colour', (value) => colourIn(value) !== undefined);
  const size = none('size') && find('size', isSize);
  const place = none('position') && [find('x', isNumber), find('y', isNumber)];
  const channels = none('colour') && [find('red', isNumber), find('green', isNumber), find('blue', isNumber)];
  const kindOf = (node: FileNode) => (kind ? wordsIn(node.values?.get(kind)) : node.kind);
  const [kindLabel] = all('kindLabel');
  const kinds = termsIn(nodes, kindOf, kindLabel);
  const known = nodes.map((node) => {
    const { left, take, takeAll, drop } = takerOf(node.values);
    drop(kinds && kindLabel);
    const fields = {
      name: isNamed(node) ? node.name : take(name, wordsIn),
      kind: take([kind], wordsIn) ?? node.kind,
      summary: take([summary], wordsIn) ?? node.summary,
      parent: take([parent], wordsIn) ?? node.parent,
      colour: take([colour], colourIn) ?? colourIn(`rgb(${takeAll(channels, numberIn)})`) ?? node.colour,
      size: take([size], numberIn) ?? node.size,
      position: positionOf(takeAll(place, numberIn)) ?? node.position,
      begin: take(begin, timeIn) ?? node.begin,
      end: take(end, timeIn) ?? node.end,
    };
    return { ...node, ...fields, values: left };
  });
  return { nodes: known, kinds: kinds ?? NO_TERMS };
}

const isNamed = ({ name }: FileNode) => name !== undefined && (typeof name !== 'string' || name.trim() !== '');

const positionOf = ([x, y]: readonly number[] = []) => (x === undefined || y === undefined ? undefined : { x, y });

function knownEdges(edges: readonly FileEdge[]) {
  const { all, find, findKind } = finder(edges);
  const none = (field: keyof FileEdge) => edges.every((edge) => edge[field] === undefined);
  const isDate = (value: FileValue) => dateIn(`${value}`) !== null;
  const weight = none('weight') && find('weight', isNumber);
  const since = none('begin') && find('since', isDate);
  const until = none('end') && find('until', isDate);
  const relation = none('type') && findKind('relation');
  const typeOf = ({ type, values }: FileEdge) => type ?? (relation ? wordsIn(values?.get(relation)) : undefined);
  const isTyped = edges.some((edge) => typeOf(edge) !== undefined);
  const label = isTyped ? all('label')[0] : findKind('label');
  const [typeLabel] = all('relationLabel');
  const types = termsIn(edges, typeOf, typeLabel);
  const known = edges.map((edge) => {
    const { left, take, drop } = takerOf(edge.values);
    const type = take([relation], wordsIn) ?? edge.type ?? (isTyped ? undefined : take([label], wordsIn));
    drop(types && typeLabel);
    // Some programs show of an edge only its label, so others say its type there once more.
    const said = label === undefined ? undefined : wordsIn(left.get(label));
    drop(said !== undefined && [type, types?.get(type ?? '')?.label].includes(said) && label);
    return {
      ...edge,
      type,
      weight: take([weight], numberIn) ?? edge.weight,
      begin: take([...all('begin'), since], timeIn) ?? edge.begin,
      end: take([...all('end'), until], timeIn) ?? edge.end,
      values: left,
    };
  });
  return { edges: known, types: types ?? NO_TERMS };
}

type Terms = ReadonlyMap<string, FileTerm>;
const NO_TERMS: Terms = new Map();

/** What kinds or types are called by a value of their items, where that is the same of all of a kind; else null. */
function termsIn<T extends Item>(
  items: readonly T[],
  kindOf: (item: T) => string | undefined,
  label: string | undefined,
): Terms | null {
  const names = new Map<string, string>();
  for (const item of label === undefined ? [] : items) {
    const [kind, name] = [kindOf(item), wordsIn(item.values?.get(label ?? ''))];
    if (name === undefined) continue;
    if (kind === undefined || (names.get(kind) ?? name) !== name) return null;
    names.set(kind, name);
  }
  return new Map([...names].flatMap(([kind, name]) => (kind === name ? [] : [[kind, { label: name }]])));
}

/** Takes values out by the names of their attributes. */
function takerOf(values: FileValues = new Map()) {
  const left = new Map(values);
  const take = <T>(names: readonly Found[], as: (value: FileValue | undefined) => T | undefined): T | undefined => {
    for (const name of names) {
      const taken = name ? as(left.get(name)) : undefined;
      if (taken === undefined || !name) continue;
      left.delete(name);
      return taken;
    }
    return undefined;
  };
  /** All of several values, where none of them is missing. */
  const takeAll = <T>(names: readonly Found[] | false, as: (value: FileValue | undefined) => T | undefined) => {
    const taken = names ? names.flatMap((name) => (name ? (as(left.get(name)) ?? []) : [])) : [];
    if (!names || taken.length < names.length) return undefined;
    for (const name of names) if (name) left.delete(name);
    return taken;
  };
  const drop = (name: Found | null) => void (name && left.delete(name));
  return { left, take, takeAll, drop };
}

/** The name of an attribute, where one was found. */
type Found = string | false | undefined;

const isText = (value: FileValue) => typeof value === 'string';
const isNumber = (value: FileValue) => typeof value === 'number' && Number.isFinite(value);
const isSize = (value: FileValue) => isNumber(value) && Number(value) > 0;
const numberIn = (value: FileValue | undefined) => (typeof value === 'number' ? value : undefined);
const timeIn = (value: FileValue | undefined) =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? value : undefined;
const wordsIn = (value: FileValue | undefined) => {
  const time = timeIn(value);
  return time === undefined ? undefined : `${time}`;
};

/** Of so many attributes at most each item is asked for one and the same. */
const MOST_ALIKE = 8;

type Item = Readonly<{ values?: FileValues }>;

/** The values that say something, by the names of their attributes. */
function columnsOf(items: readonly Item[]): ReadonlyMap<string, readonly FileValue[]> {
  const columns = new Map<string, FileValue[]>();
  for (const { values } of items) {
    for (const [name, value] of values ?? []) if (value !== '') addTo(columns, name, value);
  }
  return columns;
}

/** Finds attributes by what they are called, best first. */
function finder(items: readonly Item[]) {
  const columns = columnsOf(items);
  const byWord = groupBy(columns.keys(), plainWord);
  const all = (use: keyof typeof WORDS): readonly string[] =>
    WORDS[use].flatMap((word) => byWord.get(word) ?? []).slice(0, MOST_ALIKE);
  /** One whose values fit, or this share of them. */
  const find = (use: keyof typeof WORDS, fits: (value: FileValue) => boolean, least = 1) =>
    all(use).find((name) => {
      const values = columns.get(name) ?? [];
      return values.filter(fits).length >= values.length * least;
    });
  const findKind = (use: 'kind' | 'relation' | 'label') => {
    const [first] = WORDS[use];
    return all(use).find((name) => areKinds(columns.get(name) ?? [], use !== 'label' && plainWord(name) === first));
  };
  return { all, find, findKind };
}

/** Whether values could say of what kind things are; where their name says so, any texts could. */
function areKinds(values: readonly FileValue[], isSure: boolean): boolean {
  if (!values.every(isText)) return false;
  const kinds = new Set(values.map((value) => `${value}`));
  if (isSure) return true;
  const areFew = kinds.size <= FEW_KINDS || (kinds.size <= MOST_KINDS && kinds.size <= values.length / 2);
  return (
    areFew &&
    [...kinds].every((kind) => kind.length <= LONGEST_KIND) &&
    ![...kinds].every((kind) => Number.isFinite(Number(kind)))
  );
}
