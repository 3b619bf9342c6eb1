import { type Graph, origins, targets } from '../graph';
import { canCooperate, mayCooperate } from '../hypothesis';
import type { Network } from '../measures/network';
import { adjacencyOf, distancesFrom, type Ends } from './distances';

/** A tie that is not there and would join two components, as a hypothesis. */
export type Join = Readonly<{
  /** Whom each end reaches, itself included; ids sorted. */
  components: readonly [readonly string[], readonly string[]];
  pair: readonly [string, string];
  /** The traits that the pair shares, such as industries and regions, the rarest first: why this pair. */
  shared: readonly string[];
  /** Steps between the ends once the pair is joined. */
  steps: number;
}>;

type Candidate = Readonly<{ id: string; steps: number }>;

/** Those that share all their traits. */
type Group = Readonly<{ traits: readonly string[]; members: readonly Candidate[] }>;

/**
 * The pair, one from each end's component, that shares the rarest traits, as industries and regions: each shared one counts
 * 1 / ln(number of its bearers), after Adamic and Adar 2003. Of equals the pair that makes the shortest way. Only such
 * as may work with each other and that the source does not join already. Null where the ends are joined, or no pair
 * shares anything. O(n + m + distinct sets of traits²), more where many pairs are joined already.
 */
export function closestJoin(network: Network, ends: Ends): Join | null {
  const { graph, simple } = network;
  const around = adjacencyOf(simple);
  const [from, to] = [distancesFrom(around, ...ends.from), distancesFrom(around, ...ends.to)];
  if ([...from.keys()].some((id) => to.has(id))) return null;
  const weightOf = rarity(graph);
  let best: (Omit<Join, 'components'> & { weight: number }) | null = null;
  const [groups, others] = [alike(graph, from), alike(graph, to)];
  for (const group of groups) {
    for (const other of others) {
      const shared = group.traits.filter((trait) => other.traits.includes(trait));
      const weight = shared.reduce((sum, trait) => sum + weightOf(trait), 0);
      if (shared.length === 0 || (best && weight < best.weight)) continue;
      const pair = nearestPair(graph, group, other);
      if (!pair || (best && weight === best.weight && pair.steps >= best.steps)) continue;
      best = { ...pair, weight, shared: [...shared].sort((x, y) => weightOf(y) - weightOf(x)) };
    }
  }
  if (!best) return null;
  const { pair, shared, steps } = best;
  return { components: [[...from.keys()].sort(), [...to.keys()].sort()], pair, shared, steps };
}

/** Those who may work with others, by their traits; the nearest come first. */
function alike(graph: Graph, reached: ReadonlyMap<string, number>): readonly Group[] {
  const groups = new Map<string, Group & { members: Candidate[] }>();
  const universal = universalTraits(graph);
  const sorted = [...reached].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
  for (const [id, steps] of sorted) {
    if (!canCooperate(graph, id)) continue;
    const traits = traitsOf(graph, id).filter((trait) => !universal.has(trait));
    const key = traits.join('\n');
    const group = groups.get(key) ?? { traits, members: [] };
    group.members.push({ id, steps });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The pair of two groups that is joined by the fewest steps and not by the source already. */
function nearestPair(graph: Graph, group: Group, other: Group): Pick<Join, 'pair' | 'steps'> | null {
  let nearest: Pick<Join, 'pair' | 'steps'> | null = null;
  for (const a of group.members) {
    const b = other.members.find(({ id }) => mayCooperate(graph, a.id, id));
    const steps = b ? a.steps + 1 + b.steps : Infinity;
    if (b && steps < (nearest?.steps ?? Infinity)) nearest = { pair: [a.id, b.id], steps };
    // Those that follow are as far away or farther.
    if (nearest && nearest.steps <= a.steps + 1 + (other.members[0]?.steps ?? 0)) break;
  }
  return nearest;
}

/** What all clusters of the register bear, by a heading over them all: it speaks for no pair. */
function universalTraits(graph: Graph): ReadonlySet<string> {
  const [first, ...others] = [...graph.nodes.values()].filter(({ register }) => register);
  if (!first || others.length === 0) return new Set();
  const borne = others.map(({ id }) => new Set(traitsOf(graph, id)));
  return new Set(traitsOf(graph, first.id).filter((trait) => borne.every((traits) => traits.has(trait))));
}

/** The types of context that make actors alike: those of the domain, else all that there are. */
function typesOfTraits({ domain, vocabulary }: Graph): readonly string[] {
  return domain.likeness ?? vocabulary.relationTypes.filter(({ context }) => context).map(({ id }) => id);
}

function traitsOf(graph: Graph, id: string): readonly string[] {
  return [...new Set(typesOfTraits(graph).flatMap((type) => targets(graph, id, type)))].sort();
}

function rarity(graph: Graph): (trait: string) => number {
  const weights = new Map<string, number>();
  return (trait) => {
    const known = weights.get(trait);
    if (known !== undefined) return known;
    const bearers = new Set(origins(graph, trait, ...typesOfTraits(graph))).size;
    const weight = 1 / Math.log(Math.max(2, bearers));
    weights.set(trait, weight);
    return weight;
  };
}
