import { ARRANGEMENTS, type Arrangement } from '../../graph/arrangements/arrangement';
import { arrangementsOf } from '../../graph/arrangements/bearing';
import { attributesFor } from '../../graph/attributes';
import { choiceNamed, coloursOf, sizesOf } from '../../graph/colour/colour-scale';
import { chosenIn, DIRECTIONS, FARTHEST, type Focus, type Range, rangeIn } from '../../graph/filter/criteria';
import { ACTOR, facetsOf, isRange, NO_VALUE, paramOf } from '../../graph/filter/facets';
import { edgesBetween, type Graph } from '../../graph/graph';
import { type MeasureChoice, NODE_MEASURES } from '../../graph/measures/node-measures';
import { groupingNamed } from '../../graph/measures/partition';
import { FARTHEST_PLACE, type Position, STATUSES, type Status } from '../../graph/model';
import type { TimeWindow, YearPair } from '../../graph/time/spans';
import { isDated } from '../../graph/timeline/timeline';
import type { Attribute } from '../../graph/vocabulary';
import { readAsk, writeAsk } from './ask';
import type { Ask } from './ask-parts';
import { type Embed, readEmbed, writeEmbed } from './embed';
import { decode, encode } from './encoding';
import { isValue } from './facet-field';
import { decodedOnce, endsInSign, isTracker, plainFragment, readingsOf } from './link-mending';
import {
  type Camera,
  COLUMNS,
  DEFAULT_VIEW,
  LANGUAGES,
  type LinkProblem,
  type Moved,
  type Sort,
  STAGES,
  THEMES,
  type View,
} from './view';

/** The parameters that name the document, which is read before the view, and the file that it is in. */
const DATA = 'data';
const FILE = 'file';

/** The version of the link's grammar; a link of another one is not read. */
export const VERSION = '1';

/** The most characters of a fragment that is read. */
export const MAX_LINK = 8192;

/** The longest name of a file in a link, encoded. */
const MAX_FILE = 200;

/** The longest view in an address: beside it there is room for the name of its document and of its file. */
const MAX_VIEW = MAX_LINK - 80 - MAX_FILE;

/** How one key of the view is written to the link. `read` answers undefined for a value that it cannot read. */
type Codec<T> = Readonly<{
  param: string;
  /**
   * Whether a change makes a new step of the browser's history, rewrites the current one, or makes one step of all changes
   * of this key that follow each other, as of what is typed or dragged.
   */
  history: 'push' | 'replace' | 'once';
  write: (value: T) => string;
  read: (text: string, graph: Graph) => T | undefined;
}>;

/** A list whose every item must be known; repeated items count once. */
function list<T extends string>(param: string, known: (item: string, graph: Graph) => boolean): Codec<readonly T[]> {
  return {
    param,
    history: 'push',
    write: (items) => items.map(encode).join(','),
    read: (text, graph) => {
      const items = [...new Set(text.split(',').map(decode))];
      return items.every((item) => item !== undefined && known(item, graph)) ? (items as T[]) : undefined;
    },
  };
}

function oneOf<T extends string>(param: string, values: readonly T[], history: 'push' | 'replace' = 'push'): Codec<T> {
  return { param, history, write: (value) => value, read: (text) => values.find((value) => value === text) };
}

/** What only some graphs bear: of others it is not read. */
const where = <T>(isBorne: (graph: Graph, value: T) => boolean, codec: Codec<T>): Codec<T> => ({
  ...codec,
  read: (text, graph) => {
    const value = codec.read(text, graph);
    return value !== undefined && isBorne(graph, value) ? value : undefined;
  },
});

function optional<T>(codec: Codec<T>): Codec<T | null> {
  return { ...codec, write: (value) => (value === null ? '' : codec.write(value)) };
}

function flag(param: string): Codec<boolean> {
  return {
    param,
    history: 'push',
    write: (on) => (on ? '1' : '0'),
    read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  };
}

const within = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/** A number as it is written: whole, and within what is read, so that every one that is written is read back. */
const wholeWithin = (low: number, value: number, high: number) => Math.round(within(low, value, high));

const year = (value: number) => wholeWithin(0, value, 9999);

/** `2006..2014`, open as `2006..`, `..2014` or `..`; a final `~` keeps what has no value, which `~` alone asks for. */
function rangeOf(bounds: RegExp, written: (value: number) => number): Pick<Codec<Range>, 'write' | 'read'> {
  const bound = (value: number | undefined) => (value === undefined ? '' : written(value));
  return {
    write: ({ min, max, missing }) =>
      missing && min === undefined && max === undefined
        ? NO_VALUE
        : `${bound(min)}..${bound(max)}${missing ? NO_VALUE : ''}`,
    read: (text) => {
      if (text === NO_VALUE) return { missing: true };
      const [all, min = '', max = '', missing = ''] = bounds.exec(text) ?? [];
      if (all === undefined || all === `..${NO_VALUE}`) return undefined;
      if (min !== '' && max !== '' && Number(min) > Number(max)) return undefined;
      return {
        ...(min === '' ? {} : { min: Number(min) }),
        ...(max === '' ? {} : { max: Number(max) }),
        missing: missing !== '',
      };
    },
  };
}

const YEARS = rangeOf(/^(\d{0,9})\.\.(\d{0,9})(~?)$/, (value) => wholeWithin(0, value, 999_999_999));

/** `-0.5..1`: numbers of any sign, to four places. */
const NUMBERS = rangeOf(/^(-?\d{1,9}(?:\.\d{1,4})?)?\.\.(-?\d{1,9}(?:\.\d{1,4})?)?(~?)$/, (value) =>
  Number(within(-999_999_999, value, 999_999_999).toFixed(4)),
);

/** `2006..2014` without what is undated, `2006..2014~` with it. Playing makes one step of history, where it begins. */
const time: Codec<TimeWindow> = {
  param: 'time',
  history: 'once',
  write: ({ from, to, undated }) => `${year(from)}..${year(to)}${undated ? NO_VALUE : ''}`,
  read: (text) => {
    const [, first, last, undated] = /^(\d{1,4})\.\.(\d{1,4})(~?)$/.exec(text) ?? [];
    const [from, to] = [Number(first), Number(last)];
    return from <= to ? { from, to, undated: undated !== '' } : undefined;
  },
};

/** `2010..2014`: the earlier year first. */
const years: Codec<YearPair> = {
  param: 'compare-years',
  history: 'push',
  write: ({ a, b }) => `${a}..${b}`,
  read: (text) => {
    const [, first, last] = /^(\d{1,4})\.\.(\d{1,4})$/.exec(text) ?? [];
    const [a, b] = [Number(first), Number(last)];
    return a < b ? { a, b } : undefined;
  },
};

const number = (text: string | undefined) =>
  text !== undefined && /^-?\d{1,6}(\.\d{1,4})?$/.test(text) ? Number(text) : undefined;

/** A coordinate as it is written, and whether one that is read lies on the map: beyond it nobody is found again. */
const place = (value: number) => wholeWithin(-FARTHEST_PLACE, value, FARTHEST_PLACE);
const isPlace = (value: number | undefined): value is number =>
  value !== undefined && Math.abs(value) <= FARTHEST_PLACE;

const sort: Codec<Sort> = {
  param: 'sort',
  history: 'replace',
  write: ({ column, descending }) => `${descending ? '-' : ''}${encode(column)}`,
  read: (text, { vocabulary }) => {
    const declared = attributesFor('column', vocabulary).map(paramOf);
    const column = [...COLUMNS, ...declared].find((known) => known === decode(text.replace(/^-/, '')));
    return column === undefined ? undefined : { column, descending: text.startsWith('-') };
  },
};

const camera: Codec<Camera> = {
  param: 'camera',
  history: 'replace',
  write: ({ zoom, x, y }) => `${Number(within(0.05, zoom, 20).toFixed(3))}:${place(x)}:${place(y)}`,
  read: (text) => {
    const [zoom, x, y, ...more] = text.split(':').map(number);
    if (zoom === undefined || !isPlace(x) || !isPlace(y) || more.length > 0) return undefined;
    return zoom >= 0.05 && zoom <= 20 ? { zoom, x, y } : undefined;
  },
};

/** `id:x:y` for each actor moved in the default arrangement, `years/id:x:y` in another. */
const positions: Codec<Moved> = {
  param: 'at',
  history: 'replace',
  write: (moved) =>
    ARRANGEMENTS.flatMap((arrangement) =>
      Object.entries(moved[arrangement] ?? {}).map(([id, { x, y }]) => {
        const prefix = arrangement === DEFAULT_VIEW.arrangement ? '' : `${arrangement}/`;
        return `${prefix}${encode(id)}:${place(x)}:${place(y)}`;
      }),
    ).join(','),
  read: (text, graph) => {
    const moved: Partial<Record<Arrangement, Record<string, Position>>> = {};
    for (const item of text.split(',')) {
      const [, prefix, id, left, top] = /^(?:([a-z]+)\/)?([^:]+):([^:]+):([^:]+)$/.exec(item) ?? [];
      const arrangement = ARRANGEMENTS.find((known) => known === (prefix ?? DEFAULT_VIEW.arrangement));
      const [name, x, y] = [decode(id ?? ''), number(left), number(top)];
      if (!arrangement || name === undefined || !isPlace(x) || !isPlace(y)) return undefined;
      if (!graph.nodes.has(name)) return undefined;
      moved[arrangement] = { ...moved[arrangement], [name]: { x, y } };
    }
    return moved;
  },
};

/** Two actors that any relation joins: `id,id`. */
const pair: Codec<readonly [string, string]> = {
  param: 'pair',
  history: 'push',
  write: (ends) => ends.map(encode).join(','),
  read: (text, graph) => {
    const [from, to, ...more] = text.split(',').map(decode);
    if (from === undefined || to === undefined || more.length > 0) return undefined;
    return edgesBetween(graph, from, to).length > 0 ? [from, to] : undefined;
  },
};

const words: Codec<string> = {
  param: 'words',
  history: 'once',
  write: encode,
  read: (text) => {
    const read = decode(text);
    return read !== undefined && read.length <= 200 ? read : undefined;
  },
};

/** `umcs,parp:2`, `umcs:2:out` where ties are followed one way. */
const focus: Codec<Focus> = {
  param: 'focus',
  history: 'push',
  write: ({ roots, degree, direction }) =>
    [roots.map(encode).join(','), wholeWithin(1, degree, FARTHEST), ...(direction === 'both' ? [] : [direction])].join(
      ':',
    ),
  read: (text, graph) => {
    const [ids = '', steps = '', way = 'both', ...more] = text.split(':');
    const roots = [...new Set(ids.split(',').map(decode))].filter((id) => id !== undefined && graph.nodes.has(id));
    const direction = DIRECTIONS.find((known) => known === way);
    const degree = /^[1-9]$/.test(steps) ? Number(steps) : FARTHEST + 1;
    const isRight = roots.length === ids.split(',').length && degree <= FARTHEST && more.length === 0;
    return direction && isRight ? { roots: roots as string[], degree, direction } : undefined;
  },
};

/** `closeness`, `brokerage:kind` for groups that are not the first, with `:context` where context counts as ties. */
const measure: Codec<MeasureChoice> = {
  param: 'measure',
  history: 'push',
  write: ({ id, attribute, context }) =>
    [id, ...(attribute ? [encode(attribute)] : []), ...(context ? ['context'] : [])].join(':'),
  read: (text, { vocabulary }) => {
    const [first, ...rest] = text.split(':');
    const id = NODE_MEASURES.find((known) => known === first);
    const context = rest.at(-1) === 'context';
    const [name, ...more] = context ? rest.slice(0, -1) : rest;
    const attribute = name === undefined ? '' : groupingNamed(decode(name) ?? '', vocabulary);
    return id && attribute !== undefined && more.length === 0 ? { id, attribute, context } : undefined;
  },
};

/** What colours or sizes say, by the name that a graph knows it by. */
const choice = (role: 'side' | 'size', choicesOf: (graph: Graph) => readonly string[]): Codec<string> => ({
  param: role === 'side' ? 'colour' : 'size',
  history: 'push',
  write: encode,
  read: (text, graph) => choiceNamed(decode(text) ?? '', role, choicesOf(graph), graph.vocabulary),
});

/** Whether anybody has each value that a sentence of picks asks for. */
const isAskable = (graph: Graph, ask: Ask): boolean =>
  ask.kind !== 'picks' ||
  ask.sentence.places
    .flatMap((place) => Object.entries(place))
    .every(([facet, value]) => facet === ACTOR || isValue(facet, value, graph));

/** The keys of the view that the facets of a graph write to the link, each its own parameter. */
type Faceted = 'values' | 'ranges';

/** How each key of the view but its facets is written to the link: a key without a row does not compile. */
const CODECS = {
  words,
  only: list('only', (item, graph) => graph.nodes.has(item)),
  focus: optional(focus),
  types: list('relations', (item, graph) => graph.vocabulary.relationTypes.some((type) => type.id === item)),
  status: list<Status>('status', (item) => STATUSES.some((status) => status === item)),
  time: optional(where(isDated, time)),
  context: flag('context'),
  neighbours: flag('neighbours'),
  rest: oneOf('rest', ['hide', 'fade']),
  years: optional(where(isDated, years)),
  panel: oneOf('panel', ['map', 'list']),
  rows: oneOf('rows', ['actors', 'relations']),
  sort: optional(sort),
  selection: list('select', (item, graph) => graph.nodes.has(item)),
  relation: optional({
    param: 'relation',
    history: 'push',
    write: encode,
    read: (text, graph) => {
      const id = decode(text);
      return id !== undefined && graph.edges.has(id) ? id : undefined;
    },
  }),
  pair: optional(pair),
  ask: optional(where<Ask>(isAskable, { param: 'ask', history: 'push', write: writeAsk, read: readAsk })),
  arrangement: where((graph, value) => arrangementsOf(graph).includes(value), oneOf('arrange', ARRANGEMENTS)),
  camera: optional(camera),
  positions,
  colour: choice('side', coloursOf),
  size: choice('size', sizesOf),
  measure,
  measureColumn: flag('measure-column'),
  stage: optional(oneOf('stage', STAGES)),
  scene: optional({
    param: 'scene',
    history: 'push',
    write: encode,
    read: (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined),
  }),
  idle: {
    param: 'idle',
    history: 'replace',
    write: (seconds) => String(wholeWithin(1, seconds, 9999)),
    read: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined),
  },
  embed: optional<Embed>({ param: 'embed', history: 'replace', write: writeEmbed, read: readEmbed }),
  language: optional(oneOf('lang', LANGUAGES, 'replace')),
  theme: optional(oneOf('theme', THEMES, 'replace')),
} satisfies { [K in Exclude<keyof View, Faceted>]: Codec<View[K]> };

type Plain = keyof typeof CODECS;
const PLAIN = Object.keys(CODECS) as readonly Plain[];

/** One parameter of the link: how it is written of a view, '' for not at all, and read into one. */
type Row = Readonly<{
  key: keyof View;
  param: string;
  write: (view: View) => string;
  /** What becomes of a view; undefined where the text cannot be read. */
  read: (text: string, view: View) => View | undefined;
  /** The view without it. */
  reset: (view: View) => View;
}>;

function plainRow<K extends Plain>(key: K, graph: Graph): Row {
  const { param, write, read } = CODECS[key] as unknown as Codec<View[K]>;
  const otherwise = write(DEFAULT_VIEW[key]);
  return {
    key,
    param,
    write: (view) => {
      const text = write(view[key]);
      return text === otherwise ? '' : text;
    },
    read: (text, view) => {
      const value = read(text, graph);
      return value === undefined ? undefined : { ...view, [key]: value };
    },
    reset: (view) => ({ ...view, [key]: DEFAULT_VIEW[key] }),
  };
}

function facetRow<K extends Faceted>(
  key: K,
  facet: Attribute,
  codec: Pick<Codec<View[K][string]>, 'write' | 'read'>,
  valueIn: (view: View) => View[K][string] | null,
  graph: Graph,
): Row {
  return {
    key,
    param: paramOf(facet),
    write: (view) => {
      const value = valueIn(view);
      return value === null ? '' : codec.write(value);
    },
    read: (text, view) => {
      const value = codec.read(text, graph);
      return value === undefined ? undefined : { ...view, [key]: { ...view[key], [facet.id]: value } };
    },
    reset: (view) => {
      const { [facet.id]: _value, ...others } = view[key];
      return { ...view, [key]: others };
    },
  };
}

const valuesRow = (facet: Attribute, graph: Graph) =>
  facetRow(
    'values',
    facet,
    list(facet.id, (item) => isValue(facet.id, item, graph)),
    (view) => {
      const chosen = chosenIn(view, facet.id);
      return chosen.length > 0 ? chosen : null;
    },
    graph,
  );

const rangeRow = (facet: Attribute, graph: Graph) =>
  facetRow('ranges', facet, facet.type === 'date' ? YEARS : NUMBERS, (view) => rangeIn(view, facet.id), graph);

/** What the link calls by itself: a facet of another document that is called so has its id there instead. */
export const OWN: ReadonlySet<string> = new Set<string>([DATA, FILE, 'v', ...PLAIN.map((key) => CODECS[key].param)]);

/** The facets of a graph with names in the link that nothing before them has there. */
function named(facets: readonly Attribute[]): readonly Attribute[] {
  const taken = new Set(OWN);
  return facets.map((facet) => {
    const { param, ...unnamed } = facet;
    if (param === undefined) return facet;
    const isTaken = taken.has(param);
    taken.add(param);
    return isTaken ? unnamed : facet;
  });
}

const ROWS = new WeakMap<Graph, readonly Row[]>();

/** The parameters of the link for a graph: its facets first, then what every view has. */
export function rowsOf(graph: Graph): readonly Row[] {
  const known = ROWS.get(graph);
  if (known) return known;
  const { values, ranges } = facetsOf(graph.vocabulary);
  const rows = [
    ...named([...values, ...ranges]).map((facet) => (isRange(facet) ? rangeRow : valuesRow)(facet, graph)),
    ...PLAIN.map((key) => plainRow(key, graph)),
  ];
  ROWS.set(graph, rows);
  return rows;
}

/** How a change of a key of the view enters the browser's history. */
export const historyOf = (key: keyof View): 'push' | 'replace' | 'once' =>
  key === 'values' ? 'push' : key === 'ranges' ? 'once' : CODECS[key].history;

/**
 * The fragment of a view, without `#`: only what differs from the default, in the order of the table; '' for none. It
 * ends in a letter or a figure, so that what a sentence sets behind it is known for that.
 */
export function writeLink(view: View, graph: Graph): string {
  const params = rowsOf(graph).flatMap(({ param, write }) => {
    const text = write(view);
    return text === '' ? [] : [`${encode(param)}=${text}`];
  });
  if (params.length === 0) return '';
  const link = [`v=${VERSION}`, ...params].join('&');
  return endsInSign(link) ? `${link}&v=${VERSION}` : link;
}

/**
 * The fragment of a view for an address, which is read up to `MAX_LINK` only with its document, and the parameters that had
 * to stay out of it for that: the longest first.
 */
export function shortLink(view: View, graph: Graph): Readonly<{ link: string; left: readonly string[] }> {
  const left: string[] = [];
  let [kept, link] = [view, writeLink(view, graph)];
  while (link.length > MAX_VIEW) {
    const [longest] = rowsOf(graph)
      .map((row) => ({ row, length: row.write(kept).length }))
      .sort((a, b) => b.length - a.length);
    if (!longest) break;
    left.push(longest.row.param);
    kept = longest.row.reset(kept);
    link = writeLink(kept, graph);
  }
  return { link, left };
}

/** No more characters of what could not be read are shown. */
const MOST_SHOWN = 80;

/**
 * The view of a fragment; every part that is wrong takes its default and is named. What encoders, messengers and
 * sentences do to a link on its way is undone or passed over. Throws nothing. A text that was not a link, such as what
 * the browser keeps of a page, may be longer than `MAX_LINK`.
 */
export function readLink(
  fragment: string,
  graph: Graph,
  longest = MAX_LINK,
): Readonly<{ view: View; problems: readonly LinkProblem[] }> {
  // An encoder makes up to three signs of one.
  const text = fragment.length <= 3 * longest ? plainFragment(fragment) : fragment;
  // The name of a document alone asks for no view.
  if (text === '' || /^data=[^&]*$/.test(text)) return { view: DEFAULT_VIEW, problems: [] };
  if (text.length > longest) return { view: DEFAULT_VIEW, problems: [problem('#', text)] };
  const [version = '', ...params] = text.split('&');
  if (!readingsOf(version, params.length === 0).includes(`v=${VERSION}`))
    return { view: DEFAULT_VIEW, problems: [problem('v', version.replace(/^v=/, ''))] };
  return readParams(params, graph);
}

/** The name of the document that a fragment is of, whatever its form, as far as it is told; empty for the shipped one. */
export function dataOf(fragment: string): string {
  const params = plainFragment(fragment).split('&');
  const [value] = params.flatMap((param, index) => {
    const [, text] = /^data(?:=|%3d)(.+)$/i.exec(param) ?? [];
    if (text === undefined) return [];
    return readingsOf(text, index === params.length - 1).find((reading) => /^[a-z0-9-]{1,64}$/.test(reading)) ?? text;
  });
  return value?.slice(0, MOST_SHOWN) ?? '';
}

/** What the file is called that the document of a fragment is in, as far as it is told; empty where it is in none. */
export function fileOf(fragment: string): string {
  const [text] = plainFragment(fragment)
    .split('&')
    .flatMap((param) => /^file(?:=|%3d)(.+)$/i.exec(param)?.[1] ?? []);
  return (text === undefined ? '' : (decode(text) ?? '')).slice(0, MOST_SHOWN);
}

/** The last letters of a file's name stay, as its ending says what it is. */
const ENDING = 8;

/** The name of a file as a link has it: without its middle where it is too long. */
export function shortFile(name: string): string {
  const letters = [...name];
  for (let kept = letters.length; ; kept -= 1) {
    const [before, after] = [letters.slice(0, Math.max(0, kept - ENDING)), letters.slice(-ENDING)];
    const short = kept === letters.length ? name : `${before.join('')}…${after.join('')}`;
    const isShort = short.length <= MOST_SHOWN && encode(short).length <= MAX_FILE;
    if (isShort || kept === 0) return short;
  }
}

/** A link with the document that it is of, and the name of the file that this is in. */
export function withData(link: string, { id, file }: Readonly<{ id: string; file?: string }>): string {
  if (id === '') return link;
  const head = `v=${VERSION}&data=${id}${file ? `&file=${encode(shortFile(file))}` : ''}`;
  const all = link === '' ? head : link.replace(`v=${VERSION}`, head);
  return endsInSign(all) ? `${all}&v=${VERSION}` : all;
}

/** A parameter that needs no reading: the version once more, a tracker, or only what a sentence leaves behind a link. */
function isAside(name: string, value: string): boolean {
  return (
    isTracker(name) ||
    name === DATA ||
    name === FILE ||
    (name === 'v' && value.startsWith(VERSION)) ||
    !/[\p{L}\p{N}]/u.test(decodedOnce(name) ?? name)
  );
}

/**
 * A parameter in its name and its value, and the row that is called so: as it is written, or encoded, as browsers do with
 * letters that are none of ASCII. The sign between them may be encoded too.
 */
function parted(param: string, rows: readonly Row[]): Readonly<{ name: string; value: string; row?: Row | undefined }> {
  const readings = [/^([^=]*)=(.*)$/s, /^(.*?)(?:=|%3d)(.*)$/is].flatMap((sign) => {
    const [, name, value = ''] = sign.exec(param) ?? [];
    if (name === undefined) return [];
    return [{ name, value, row: rows.find((known) => known.param === name || known.param === decode(name)) }];
  });
  return readings.find(({ row }) => row) ?? readings.at(-1) ?? { name: param, value: '' };
}

function readParams(
  params: readonly string[],
  graph: Graph,
): Readonly<{ view: View; problems: readonly LinkProblem[] }> {
  const rows = rowsOf(graph);
  const read = new Set<string>();
  const problems: LinkProblem[] = [];
  let view = DEFAULT_VIEW;
  for (const [index, param] of params.entries()) {
    const { name, value, row: known } = parted(param, rows);
    if (isAside(name, value)) continue;
    const row = known && !read.has(known.param) ? known : undefined;
    const next = row && readRow(row, value, index === params.length - 1, view);
    if (next) {
      view = next;
      read.add(row.param);
    } else problems.push(problem(name, value));
  }
  // One thing can be selected; of a link that selects more the narrowest counts.
  const selecting = SELECTING.flatMap((key) => rows.filter((row) => row.key === key && read.has(row.param)));
  for (const row of selecting.slice(1)) {
    problems.push(problem(row.param, row.write(view)));
    view = row.reset(view);
  }
  return { view, problems };
}

/** What selects, the narrowest first. */
const SELECTING = ['relation', 'pair', 'selection'] as const;

/** The view with the first of the readings of a value that the row can read. */
function readRow(row: Row, text: string, isLast: boolean, view: View): View | undefined {
  for (const reading of readingsOf(text, isLast)) {
    const next = row.read(reading, view);
    if (next) return next;
  }
  return undefined;
}

const problem = (param: string, value: string): LinkProblem => ({
  param: param.slice(0, 40),
  value: value.slice(0, MOST_SHOWN),
});
