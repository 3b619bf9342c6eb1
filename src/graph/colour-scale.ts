import { type Columns, NO_VALUE, SEVERAL } from './facets';
import { degree, type Graph, isSignKind } from './graph';
import type { Scores } from './measures/node-measures';
import { type Memberships, uplandsOf } from './membership';
import type { Entity } from './model';

/** What actors can be coloured by. */
export const COLOUR_BY = [
  'side',
  'kind',
  'ecosystem',
  'industry',
  'founded',
  'members',
  'share',
  'degree',
  'community',
  'measure',
] as const;
export type ColourBy = (typeof COLOUR_BY)[number];

/** What the size of an actor can follow. */
export const SIZE_BY = ['members', 'companies', 'degree', 'measure', 'even'] as const;
export type SizeBy = (typeof SIZE_BY)[number];

/** Stands for the values that are too rare for a colour of their own. */
export const OTHER = '~other';

/** Stands for the sides that the source contradicts itself about. */
export const CONTESTED = '~contested';

/** Actors of one colour: those with a value, or with a number in a closed range. */
export type ColourClass = Readonly<{ id: string; range?: readonly [min: number, max: number]; ids: readonly string[] }>;

/** All actors of a graph by colour; `missing` have no value. */
export type ColourScale = Readonly<{
  by: ColourBy;
  /** Values without an order, or steps of one number. */
  kind: 'values' | 'steps';
  classes: readonly ColourClass[];
  missing: readonly string[];
  /** The sides of the helix themselves: coloured by a side, but no actors of it. */
  signs: readonly string[];
}>;

/** How many values, and how many steps, can be told apart by colour. */
export const MOST_VALUES = 7;
export const MOST_STEPS = 5;

const SIDES = ['academia', 'government', 'business', 'civil-society', CONTESTED, 'ecosystem', 'cluster'];

type Source = Readonly<{
  graph: Graph;
  columns: Columns;
  memberships: Memberships;
  /** The community of each actor by its leading member; null until they are found. */
  communities: ReadonlyMap<string, string> | null;
  /** The numbers of the measure in use; null until they are taken. */
  scores: Scores | null;
}>;

/**
 * The colours of a graph by one attribute. They are taken over all actors, whatever the filter, so that a colour keeps
 * its meaning; a measure has numbers only for those that it was taken of. Numbers are cut into at most five steps of about as many actors each. O(actors log actors).
 */
export function colourScale(by: ColourBy, source: Source): ColourScale {
  const nodes = [...source.graph.nodes.values()];
  switch (by) {
    case 'founded':
    case 'members':
    case 'share':
    case 'degree':
    case 'measure':
      return stepScale(by, nodes, (node) => NUMBERS[by](node, source));
    default:
      return valueScale(by, source.graph, (node) => VALUES[by](node, source));
  }
}

const NUMBERS: Readonly<
  Record<'founded' | 'members' | 'share' | 'degree' | 'measure', (node: Entity, source: Source) => number | null>
> = {
  founded: ({ id }, { columns }) => columns.intervals.founded.get(id)?.[0] ?? null,
  members: ({ members }) => members ?? null,
  /** Companies among the members, in percent. */
  share: ({ members, companies }) =>
    members && companies !== undefined ? Math.round((100 * companies) / members) : null,
  degree: ({ id }, { graph }) => degree(graph, id),
  measure: ({ id }, { scores }) => scores?.get(id) ?? null,
};

const VALUES: Readonly<
  Record<'side' | 'kind' | 'ecosystem' | 'industry' | 'community', (node: Entity, source: Source) => string | null>
> = {
  // Clusters and uplands tie the sides: they have a colour of their own.
  side: ({ helix, contestedHelix, kind }) => helix ?? (contestedHelix ? CONTESTED : SIDES.includes(kind) ? kind : null),
  kind: ({ kind }) => kind,
  ecosystem: ({ id }, { memberships }) => {
    const [first, second] = uplandsOf(memberships, id);
    return second && second.weight === first?.weight ? SEVERAL : (first?.upland ?? null);
  },
  industry: ({ id }, { columns }) => {
    const [first, ...more] = columns.values.industry.get(id) ?? [];
    return more.length > 0 ? SEVERAL : (first ?? null);
  },
  community: ({ id }, { communities }) => communities?.get(id) ?? null,
};

/** The order that values have of themselves; none for those that go by their number of actors. */
function orderOf(by: ColourBy, graph: Graph): readonly string[] {
  if (by === 'side') return SIDES;
  return by === 'kind' ? graph.vocabulary.kinds.map(({ id }) => id) : [];
}

function valueScale(by: ColourBy, graph: Graph, read: (node: Entity) => string | null): ColourScale {
  const nodes = [...graph.nodes.values()];
  const order = orderOf(by, graph);
  const groups = new Map<string, string[]>();
  for (const node of nodes) {
    const value = read(node) ?? NO_VALUE;
    groups.set(value, [...(groups.get(value) ?? []), node.id]);
  }
  const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  const classes = [...groups]
    .filter(([value]) => value !== NO_VALUE && value !== SEVERAL)
    .map(([id, ids]) => ({ id, ids }))
    .sort((a, b) => rank(a.id) - rank(b.id) || b.ids.length - a.ids.length || (a.id < b.id ? -1 : 1));
  const rare = classes.slice(MOST_VALUES).flatMap(({ ids }) => ids);
  const mixed = groups.get(SEVERAL) ?? [];
  return {
    by,
    kind: 'values',
    classes: [
      ...classes.slice(0, MOST_VALUES),
      ...(rare.length > 0 ? [{ id: OTHER, ids: rare }] : []),
      ...(mixed.length > 0 ? [{ id: SEVERAL, ids: mixed }] : []),
    ],
    missing: groups.get(NO_VALUE) ?? [],
    signs: by === 'side' ? nodes.filter(({ kind }) => isSignKind(graph, kind)).map(({ id }) => id) : [],
  };
}

function stepScale(by: ColourBy, nodes: readonly Entity[], read: (node: Entity) => number | null): ColourScale {
  const counted: Counted[] = [];
  const missing: string[] = [];
  for (const node of nodes) {
    const number = read(node);
    if (number === null) missing.push(node.id);
    else counted.push({ id: node.id, number });
  }
  return { by, kind: 'steps', classes: stepsOf(counted), missing, signs: [] };
}

type Counted = Readonly<{ id: string; number: number }>;

/** Measured numbers that differ less than this part of them differ by the order in which they were added up. */
const NOISE = 1e-9;

const isSame = (number = Number.NaN, next: number) => next - number <= NOISE * Math.abs(next);

/** Steps of about as many actors each; equal numbers are never parted. */
function stepsOf(counted: readonly Counted[]): readonly ColourClass[] {
  const sorted = [...counted].sort((a, b) => a.number - b.number);
  const steps: Counted[][] = [];
  let room = 0;
  for (const [index, item] of sorted.entries()) {
    const last = steps.at(-1);
    if (last && (last.length < room || isSame(last.at(-1)?.number, item.number))) {
      last.push(item);
    } else {
      // Those that are left share the steps that are left: many of one number must not leave the next ones alone.
      room = (sorted.length - index) / (MOST_STEPS - steps.length);
      steps.push([item]);
    }
  }
  return steps.map((step) => {
    const range = [step[0]?.number ?? 0, step.at(-1)?.number ?? 0] as const;
    return { id: range.join('..'), range, ids: step.map(({ id }) => id) };
  });
}
