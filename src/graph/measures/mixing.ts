import type { UndirectedGraph } from 'graphology';

/** The group of each node; a node without one takes no part. */
export type Partition = ReadonlyMap<string, string>;

/** A value of the whole network, null where it is not defined, and how many ties it rests on. */
export type Mixing = Readonly<{ value: number | null; ties: number }>;

/**
 * Whether nodes of many ties are tied to their like: from −1 (hubs to the periphery) to 1. Pearson's correlation of
 * the degrees at the two ends of a tie; null where all degrees are one. O(m). Newman, Assortative mixing, 2002.
 */
export function degreeAssortativity(graph: UndirectedGraph): Mixing {
  let [sum, squares, products] = [0, 0, 0];
  graph.forEachEdge((_edge, _attributes, a, b) => {
    const [x, y] = [graph.degree(a), graph.degree(b)];
    sum += x + y;
    squares += x * x + y * y;
    products += 2 * x * y;
  });
  const ends = 2 * graph.size;
  const variance = ends * squares - sum * sum;
  return { value: variance > 0 ? (ends * products - sum * sum) / variance : null, ties: graph.size };
}

/**
 * Whether ties join nodes of the same group more than chance would: 1 when all do, 0 when as by chance. Null where
 * all ties are in one group. Ties of a node without a group are left out. O(m). Newman, Mixing patterns, 2003.
 */
export function attributeAssortativity(graph: UndirectedGraph, groups: Partition): Mixing {
  const { within, between, ends } = countTies(graph, groups);
  const ties = within + between;
  const byChance = [...ends.values()].reduce((sum, count) => sum + (count / (2 * ties)) ** 2, 0);
  return { value: ties > 0 && ends.size > 1 ? (within / ties - byChance) / (1 - byChance) : null, ties };
}

/** The E–I index of the network, and of each group over the ties that one of its nodes has. */
export type ExternalInternal = Mixing & Readonly<{ byGroup: ReadonlyMap<string, Mixing> }>;

/**
 * External less internal ties over all ties, from −1 (all within groups) to 1 (all between); null without ties. Ties
 * of a node without a group are left out. O(m × groups). Krackhardt and Stern, Informal networks, 1988.
 */
export function externalInternal(graph: UndirectedGraph, groups: Partition): ExternalInternal {
  const names = [...new Set(groups.values())].sort();
  const byGroup = names.map((name) => [name, index(countTies(graph, groups, name))] as const);
  return { ...index(countTies(graph, groups)), byGroup: new Map(byGroup) };
}

type TieCounts = Readonly<{ within: number; between: number; ends: ReadonlyMap<string, number> }>;

function index({ within, between }: TieCounts): Mixing {
  const ties = within + between;
  return { value: ties > 0 ? (between - within) / ties : null, ties };
}

/** Ties within and between groups, and how many ends of ties each group has; of one group only, if one is named. */
function countTies(graph: UndirectedGraph, groups: Partition, only?: string): TieCounts {
  const ends = new Map<string, number>();
  let [within, between] = [0, 0];
  graph.forEachEdge((_edge, _attributes, from, to) => {
    const [a, b] = [groups.get(from), groups.get(to)];
    if (a === undefined || b === undefined || (only !== undefined && a !== only && b !== only)) return;
    for (const group of [a, b]) ends.set(group, (ends.get(group) ?? 0) + 1);
    if (a === b) within += 1;
    else between += 1;
  });
  return { within, between, ends };
}
