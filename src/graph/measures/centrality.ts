import type { UndirectedGraph } from 'graphology';
import closenessCentrality from 'graphology-metrics/centrality/closeness.js';
import pagerankCentrality from 'graphology-metrics/centrality/pagerank.js';

const TOLERANCE = 1e-12;
const MAX_ITERATIONS = 10_000;

/** How many others each node is joined to; parallel ties count once. O(n). */
export function degrees(graph: UndirectedGraph): ReadonlyMap<string, number> {
  return new Map(graph.nodes().map((id) => [id, graph.degree(id)]));
}

/**
 * How near each node is to the others, from 0 to 1: the inverse of the mean distance to those that it reaches, times
 * the share of all others that these are, so that being near to few counts less than being near to many. 0 for a node
 * without ties. O(n·m). Wasserman and Faust, Social Network Analysis, 1994, formula 5.22; NetworkX's default.
 */
export function closeness(graph: UndirectedGraph): ReadonlyMap<string, number> {
  if (graph.order === 0) return new Map();
  return new Map(Object.entries(closenessCentrality(graph, { wassermanFaust: true })));
}

/**
 * The share of time that a walker over the ties spends at each node, who at each step starts anew at any node with
 * probability 1 − damping, and always does from a node without ties; damping is from 0 to below 1. All shares add up to 1. Iterated until the
 * shares change by less than 1e-12 a node. O(m) an iteration. Brin and Page, 1998.
 */
export function pagerank(graph: UndirectedGraph, damping: number): ReadonlyMap<string, number> {
  if (graph.order === 0) return new Map();
  const options = { alpha: damping, tolerance: TOLERANCE, maxIterations: MAX_ITERATIONS, getEdgeWeight: null };
  return new Map(Object.entries(pagerankCentrality(graph, options)));
}
