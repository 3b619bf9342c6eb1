import { type Graph, origins, targets } from '../graph';
import type { Network } from '../measures/network';
import { adjacencyOf, distancesFrom } from './distances';
import type { Ends } from './routes';

/** A tie that is not there and would join two components, as a hypothesis. */
export type Join = Readonly<{
  /** Whom each end reaches, itself included; ids sorted. */
  components: readonly [readonly string[], readonly string[]];
  pair: readonly [string, string];
  /** The industries and regions that the pair shares, the rarest first: why this pair. */
  shared: readonly string[];
  /** Steps between the ends once the pair is joined. */
  steps: number;
}>;

const CONTEXT_TYPES = ['operates-in', 'located-in', 'serves'] as const;

type Candidate = Readonly<{ id: string; steps: number; traits: readonly string[] }>;

/**
 * The pair, one from each end's component, that shares the rarest industries and regions: each shared one counts
 * 1 / ln(number of its bearers), after Adamic and Adar 2003. Of equals the pair that makes the shortest way. Only
 * kinds that a symmetric tie may join. Null where the ends are joined, or no pair shares anything.
 * O(n + m + distinct sets of traits²).
 */
export function closestJoin(network: Network, ends: Ends): Join | null {
  const around = adjacencyOf(network.simple);
  const [from, to] = [distancesFrom(around, ...ends.from), distancesFrom(around, ...ends.to)];
  if ([...from.keys()].some((id) => to.has(id))) return null;
  const weightOf = rarity(network.graph);
  let best: (Omit<Join, 'components'> & { weight: number }) | null = null;
  for (const a of candidates(network.graph, from)) {
    for (const b of candidates(network.graph, to)) {
      const shared = a.traits.filter((trait) => b.traits.includes(trait)).sort((x, y) => weightOf(y) - weightOf(x));
      const weight = shared.reduce((sum, trait) => sum + weightOf(trait), 0);
      const steps = a.steps + 1 + b.steps;
      const isBetter = !best || weight > best.weight || (weight === best.weight && steps < best.steps);
      if (shared.length > 0 && isBetter) best = { pair: [a.id, b.id], shared, steps, weight };
    }
  }
  if (!best) return null;
  const { pair, shared, steps } = best;
  return { components: [[...from.keys()].sort(), [...to.keys()].sort()], pair, shared, steps };
}

/** Of the nodes with the same traits the nearest, as another could make no better pair. */
function candidates(graph: Graph, reached: ReadonlyMap<string, number>): readonly Candidate[] {
  const kinds = graph.vocabulary.relationTypes
    .filter(({ symmetric, context }) => symmetric && !context)
    .flatMap(({ from }) => from);
  const nearest = new Map<string, Candidate>();
  const sorted = [...reached].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  for (const [id, steps] of sorted) {
    if (!kinds.includes(graph.nodes.get(id)?.kind ?? '')) continue;
    const traits = traitsOf(graph, id);
    const key = traits.join('\n');
    if (!nearest.has(key)) nearest.set(key, { id, steps, traits });
  }
  return [...nearest.values()];
}

function traitsOf(graph: Graph, id: string): readonly string[] {
  return [...new Set(CONTEXT_TYPES.flatMap((type) => targets(graph, id, type)))].sort();
}

function rarity(graph: Graph): (trait: string) => number {
  const weights = new Map<string, number>();
  return (trait) => {
    const known = weights.get(trait);
    if (known !== undefined) return known;
    const bearers = new Set(origins(graph, trait, ...CONTEXT_TYPES)).size;
    const weight = 1 / Math.log(Math.max(2, bearers));
    weights.set(trait, weight);
    return weight;
  };
}
