import type { ElementDefinition } from 'cytoscape';
import type { SizeBy } from '../../graph/colour/colour-by';
import { attributeOfChoice, type ComputedSize, sizesOf } from '../../graph/colour/colour-scale';
import { maxOf } from '../../graph/extent';
import { intervalIn } from '../../graph/filter/columns';
import { type Columns, facetInterval } from '../../graph/filter/facets';
import type { Pair } from '../../graph/filter/pairs';
import { degree, type Graph } from '../../graph/graph';
import type { Scores } from '../../graph/measures/node-measures';
import type { Entity, Position } from '../../graph/model';
import { own } from '../../graph/own';
import { kindOf, type Rank, rankOf } from '../../graph/vocabulary';
import { symbolOf } from '../look/symbols';
import { lineKey, nodeKey } from './keys';

/** The arrangement of the shipped layout. */
export const ARRANGEMENT = 'uplands';

const SMALLEST = 22;
const DIAMETERS: Readonly<Partial<Record<Rank, number>>> = { ground: 42, sign: 36, landmark: 30 };

/** The most area that one counted thing has, as a diameter in model units for its square root, and how large one gets. */
const PER_ROOT = 5;
const LARGEST = 70;
const PER_ROOT_TIE = 14;

/**
 * How much area one of what is counted has, where someone has so many at most, as a diameter for its square root: no more
 * than `perRoot`, and so little that nobody is larger than the largest.
 */
const perRootOf = (most: number, perRoot = PER_ROOT): number => Math.min(perRoot, LARGEST / Math.sqrt(most));

/**
 * The diameter of a node in model units: its area grows with what is counted; where the source gives no number, the rank of
 * its kind decides.
 */
export function diameterOf(count: number | undefined, rank: Rank | undefined, perRoot = PER_ROOT): number {
  if (count !== undefined) return Math.max(SMALLEST, perRoot * Math.sqrt(Math.max(0, count)));
  return (rank && DIAMETERS[rank]) ?? SMALLEST;
}

/** What the sizes of a graph follow: how many a node has, the most that anyone has, and how much area one of them has. */
export type Sizing = Readonly<{ countOf: (node: Entity) => number | undefined; most: number; perRoot: number }>;

const EVEN: Sizing = { countOf: () => 0, most: 0, perRoot: 0 };

/** Of a measure it is the share of the most, and nothing for whom it leaves out; even sizes are those of the smallest. */
const COMPUTED: Readonly<Record<ComputedSize, (graph: Graph, scores: Scores | null) => Sizing>> = {
  degree: (graph) => counted(graph, ({ id }) => degree(graph, id), PER_ROOT_TIE),
  measure: (_graph, scores) => {
    const most = mostOf(scores);
    return { countOf: ({ id }) => (scores?.get(id) ?? 0) / most, most: 1, perRoot: LARGEST };
  },
  even: () => EVEN,
};

/** What the sizes follow: an attribute, or what is computed. O(nodes). */
export function sizingOf(by: SizeBy, graph: Graph, columns: Columns, scores: Scores | null): Sizing {
  const attribute = attributeOfChoice(by, graph.vocabulary);
  if (attribute) return counted(graph, ({ id }) => facetInterval(columns, attribute.id, id)?.[1]);
  return (own(COMPUTED, by) ?? COMPUTED.degree)(graph, scores);
}

function counted(graph: Graph, countOf: Sizing['countOf'], perRoot = PER_ROOT): Sizing {
  const most = maxOf(
    [...graph.nodes.values()].map((node) => countOf(node) ?? 0),
    1,
  );
  return { countOf, most, perRoot: perRootOf(most, perRoot) };
}

const SIZINGS = new WeakMap<Graph, Sizing>();

/** The diameter of a node as it is drawn unless something else is asked for, in model units. */
export function diameterIn(graph: Graph, node: Entity): number {
  const sizing = SIZINGS.get(graph) ?? defaultSizing(graph);
  SIZINGS.set(graph, sizing);
  return diameterOf(sizing.countOf(node), rankOf(graph.vocabulary, node.kind), sizing.perRoot);
}

function defaultSizing(graph: Graph): Sizing {
  const attribute = attributeOfChoice(sizesOf(graph)[0] ?? '', graph.vocabulary);
  return attribute ? counted(graph, (node) => intervalIn(graph, node, attribute)?.[1]) : COMPUTED.degree(graph, null);
}

/** The most that anyone has, which is never nothing, so that a share of it can be taken. */
export function mostOf(scores: Scores | null): number {
  return maxOf(scores?.values() ?? [], 0) || 1;
}

/** Where the atlas puts a node: its shipped position, or the origin where none was shipped. */
function shippedPosition(graph: Graph, id: string): Position {
  return graph.layouts.get(ARRANGEMENT)?.get(id) ?? { x: 0, y: 0 };
}

/**
 * A node for each actor and one line for each pair that any relation joins: made once per graph, so that no position is
 * ever lost. How a line looks follows the relations that are shown and is a matter of classes.
 */
export function elementsOf(graph: Graph, pairs: ReadonlyMap<string, Pair>): ElementDefinition[] {
  const nodes = [...graph.nodes.values()].map((node) => {
    const kind = kindOf(graph.vocabulary, node.kind);
    const { shape, icon } = symbolOf(kind);
    return {
      data: {
        id: nodeKey(node.id),
        kind: node.kind,
        rank: kind?.rank ?? '',
        side: node.helix ?? '',
        shape,
        symbol: icon,
        diameter: diameterIn(graph, node),
      },
      position: { ...shippedPosition(graph, node.id) },
      classes: kind?.context ? 'context' : '',
    };
  });
  const lines = [...pairs.values()].map(({ id, from, to }) => ({
    data: { id: lineKey(id), source: nodeKey(from), target: nodeKey(to) },
  }));
  return [...nodes, ...lines];
}
