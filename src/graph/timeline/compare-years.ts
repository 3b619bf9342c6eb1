import type { FilterResult } from '../filter/criteria';
import type { Graph } from '../graph';
import { yearsOf } from '../time/dates';
import { type Years, yearsOfEdge, yearsOfNode } from '../time/time-window';

/** Two years, the earlier first. */
export type YearPair = Readonly<{ a: number; b: number }>;

/**
 * What became of something from one year to another: it began after the first and by the second; it had ended by the
 * second; it was there in both; it began only later; or its dates do not tell.
 */
export const YEAR_CLASSES = ['new', 'ended', 'continuing', 'undated', 'later'] as const;
export type YearClass = (typeof YEAR_CLASSES)[number];

export type YearClasses = Readonly<{
  nodes: ReadonlyMap<string, YearClass>;
  edges: ReadonlyMap<string, YearClass>;
}>;

/**
 * The class of one thing. An uncertain date decides only where every year that it may mean gives the same answer, and
 * an end counts only where the source names one: an event of the past goes on being there.
 */
export function yearClass(began: Years | null, ended: Years | null, { a, b }: YearPair): YearClass {
  if (ended && ended[1] <= b) return 'ended';
  if (!began) return 'undated';
  if (began[0] > b) return 'later';
  if (began[1] <= a) return 'continuing';
  return began[0] > a && began[1] <= b ? 'new' : 'undated';
}

/** The classes of the actors and relations that a filter chooses, in O(nodes + edges). */
export function compareYears(graph: Graph, { nodes, edges }: FilterResult, pair: YearPair): YearClasses {
  return {
    nodes: new Map(
      [...nodes].flatMap((id) => {
        const node = graph.nodes.get(id);
        return node ? [[id, yearClass(yearsOfNode(node), yearsOf(node.dissolved), pair)]] : [];
      }),
    ),
    edges: new Map(
      [...edges].flatMap((id) => {
        const edge = graph.edges.get(id);
        return edge ? [[id, yearClass(yearsOfEdge(edge), yearsOf(edge.until), pair)]] : [];
      }),
    ),
  };
}

/** How many there are of each class. */
export function countClasses(classes: ReadonlyMap<string, YearClass>): Readonly<Record<YearClass, number>> {
  const counts = { new: 0, ended: 0, continuing: 0, undated: 0, later: 0 };
  for (const one of classes.values()) counts[one] += 1;
  return counts;
}
