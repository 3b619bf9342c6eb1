import type { Status } from '../model';
import { own } from '../own';
import type { TimeWindow } from '../time/spans';

/** Which way ties are followed: from their start, from their end, or both. */
export const DIRECTIONS = ['both', 'out', 'in'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The surroundings of some nodes: whom ties lead to in at most `degree` steps. */
export type Focus = Readonly<{ roots: readonly string[]; degree: number; direction: Direction }>;

/** The most steps that a focus reaches. */
export const FARTHEST = 9;

/**
 * A closed range, open where a bound is absent; `missing` keeps nodes without a value. Without any bound it chooses whoever
 * has a value, or with `missing` whoever has none.
 */
export type Range = Readonly<{ min?: number; max?: number; missing: boolean }>;

/**
 * The reader's choices: within a facet any value, across facets all. An empty list, or none, chooses everything.
 * `words` must all occur; `types` and `status` choose lines; `time` chooses both. The window and a facet of dates are two
 * conditions, of which both must hold: the facet asks for its date alone, the window for dates of events too.
 */
export type Filter = Readonly<{
  /** The values that are asked for, by facet. */
  values: Readonly<Record<string, readonly string[]>>;
  /** The range that is asked for, by facet. */
  ranges: Readonly<Record<string, Range>>;
  words: string;
  /** Only these nodes; empty chooses everything. */
  only: readonly string[];
  /** Only these nodes and whom the ties that `types` and `status` choose lead to; null chooses everything. */
  focus: Focus | null;
  types: readonly string[];
  status: readonly Status[];
  /** Null chooses all times. */
  time: TimeWindow | null;
  /** Draw kinds that are context as nodes too. */
  context: boolean;
  /** Show the neighbours of what was chosen, apart. */
  neighbours: boolean;
}>;

/** What can empty a result and be dropped: a facet, or a part of the filter that is none. */
export type Criterion = Readonly<
  { of: 'values' | 'ranges'; id: string } | { of: 'time' | 'words' | 'only' | 'focus' | 'types' | 'status'; id?: never }
>;

export const NO_FILTER: Filter = {
  values: {},
  ranges: {},
  words: '',
  only: [],
  focus: null,
  types: [],
  status: [],
  time: null,
  context: false,
  neighbours: false,
};

const NONE: readonly string[] = [];

/** The values that are asked for in a facet; none where it is not in force. */
export const chosenIn = ({ values }: Pick<Filter, 'values'>, facet: string): readonly string[] =>
  own(values, facet) ?? NONE;

/** The range that is asked for in a facet; null where it is not in force. */
export const rangeIn = ({ ranges }: Pick<Filter, 'ranges'>, facet: string): Range | null => own(ranges, facet) ?? null;

/** The induced subgraph of the chosen nodes and, apart, their neighbours with the edges that lead to them. */
export type FilterResult = Readonly<{
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  neighbours: ReadonlySet<string>;
  neighbourEdges: ReadonlySet<string>;
}>;
