import type { DrawnNode } from '../core/drawn-core';
import { idOf } from '../core/keys';
import { conflict } from './conflict';
import type { LabelRequest, PlacedLabel, PlaceLabels, Surroundings } from './label-places';

type Options = Readonly<{
  around: Surroundings;
  /** The name that an actor wants; none for those who have none. */
  requestAt: (node: DrawnNode) => readonly LabelRequest[];
  /** How much a name has to stay: of two ranks, that of the higher. */
  rankOf: (id: string) => number;
  place: PlaceLabels;
}>;

/** Whose names of up to which rank give way, and to whom: in this order. */
const GIVING_WAY = [
  { rank: 0, to: 'centres' },
  { rank: 1, to: 'centres' },
  { rank: 0, to: 'lit' },
] as const;

/**
 * The names as they stand at rest, and those of lit actors in places that are still free: what is looked at moves no
 * name. Only where one of them finds no place does another name give way to it: that of a lesser actor, or of a cluster
 * of the register where an actor that is looked at would have no name else, and never that of a lit one. A name that is
 * short at rest is whole while it is looked at, if there is room.
 */
export function withLit(
  still: readonly PlacedLabel[],
  nodes: readonly DrawnNode[],
  { around, requestAt, rankOf, place }: Options,
): readonly PlacedLabel[] {
  const centres = nodes.filter((node) => node.hasClass('centre'));
  const lit = nodes.filter((node) => node.hasClass('lit') || node.hasClass('centre'));
  if (lit.length === 0) return still;
  const [litIds, centreIds] = [idsOf(lit), idsOf(centres)];
  /** Places for those of some actors that have no name yet, in so many of their forms, beside names that stand. */
  const placed = (some: readonly DrawnNode[], named: readonly PlacedLabel[], firm = named, forms?: number) => {
    const done = new Set(named.map(({ id }) => id));
    const requests = some.filter((node) => !done.has(idOf(node.id()))).flatMap(requestAt);
    if (requests.length === 0) return [];
    return place(
      requests.map((request) => ({
        ...request,
        // Nothing is covered for a whole name where there is a short one.
        need: centreIds.has(request.id) && forms === undefined ? 'must' : 'should',
        forms: request.forms.slice(0, forms),
      })),
      around,
      firm,
    );
  };
  const isCut = ({ id, form }: PlacedLabel) => form > 0 && centreIds.has(id);
  const others = still.filter((label) => !isCut(label));
  const cutIds = new Set(still.filter(isCut).map(({ id }) => id));
  const isCutActor = (node: DrawnNode) => cutIds.has(idOf(node.id()));
  const whole = [...others, ...placed(centres.filter(isCutActor), others, others, 1)];
  const resting = [...whole, ...still.filter((label) => isCut(label) && !whole.some((other) => clash(label, other)))];
  let all = [...resting, ...placed(lit, resting)];
  for (const { rank, to } of GIVING_WAY) {
    const firm = all.filter(({ id }) => litIds.has(id) || rankOf(id) > rank);
    const forced = placed({ centres, lit }[to], all, firm);
    all = [
      ...all.filter((label) => firm.includes(label) || !forced.some((other) => conflict(other, label))),
      ...forced,
    ];
  }
  return all;
}

const idsOf = (nodes: readonly DrawnNode[]) => new Set(nodes.map((node) => idOf(node.id())));

const clash = (one: PlacedLabel, other: PlacedLabel) => one.id === other.id || conflict(one, other);
