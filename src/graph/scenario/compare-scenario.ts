import { betweenness } from '../measures/betweenness';
import { components } from '../measures/cohesion';
import type { Network } from '../measures/network';
import { adjacencyOf, distancesFrom } from '../paths/distances';

/** A pair whose way changed, with its steps before and after. */
export type ChangedWay = Readonly<{ pair: readonly [string, string]; before: number; after: number }>;

/** How many ways changed, and the one that changed most; of equals the first by ids. */
export type ChangedWays = Readonly<{ pairs: number; most: ChangedWay | null }>;

/** The node of the highest betweenness. */
export type Broker = Readonly<{ id: string; score: number }>;

type BeforeAndAfter<T> = Readonly<{ before: T; after: T }>;

export type ScenarioComparison = Readonly<{
  components: BeforeAndAfter<number>;
  /** Pairs of those who stay that could reach each other and no longer can, or now can and could not. */
  parted: number;
  joined: number;
  longer: ChangedWays;
  shorter: ChangedWays;
  /** Who had ties and has none left. */
  alone: readonly string[];
  /** Null where nobody stands between others. */
  broker: BeforeAndAfter<Broker | null>;
}>;

/**
 * What a change does to a network: both are networks over the same choice of nodes, before and in the scenario. Pairs
 * are counted once, and only of nodes that stay. O(n·(n + m)).
 */
export function compareScenario(before: Network, after: Network): ScenarioComparison {
  const stayers = before.nodes.filter((id) => after.graph.nodes.has(id));
  const ways = { parted: 0, joined: 0, longer: NO_WAYS, shorter: NO_WAYS };
  for (const [pair, was, is] of waysBetween(stayers, before, after)) {
    if (was < is && is === Infinity) ways.parted += 1;
    else if (is < was && was === Infinity) ways.joined += 1;
    else if (was < is) ways.longer = withWay(ways.longer, { pair, before: was, after: is });
    else if (is < was) ways.shorter = withWay(ways.shorter, { pair, before: was, after: is });
  }
  return {
    ...ways,
    components: { before: components(before.simple).length, after: components(after.simple).length },
    alone: stayers.filter((id) => ties(before, id) > 0 && ties(after, id) === 0),
    broker: { before: topBroker(before), after: topBroker(after) },
  };
}

/** Each pair once with its steps before and after, infinite where nothing joins the two. */
function* waysBetween(ids: readonly string[], before: Network, after: Network) {
  const [aroundBefore, aroundAfter] = [adjacencyOf(before.simple), adjacencyOf(after.simple)];
  for (const [index, from] of ids.entries()) {
    const [old, now] = [distancesFrom(aroundBefore, from), distancesFrom(aroundAfter, from)];
    for (const to of ids.slice(index + 1)) {
      yield [[from, to] as const, old.get(to) ?? Infinity, now.get(to) ?? Infinity] as const;
    }
  }
}

const NO_WAYS: ChangedWays = { pairs: 0, most: null };

function withWay({ pairs, most }: ChangedWays, way: ChangedWay): ChangedWays {
  const change = ({ before, after }: ChangedWay) => Math.abs(after - before);
  return { pairs: pairs + 1, most: most && change(most) >= change(way) ? most : way };
}

function ties({ simple }: Network, id: string): number {
  return simple.hasNode(id) ? simple.degree(id) : 0;
}

/** The node of the highest betweenness, of equals the first by id; null where all have none. */
function topBroker({ simple }: Network): Broker | null {
  let top: Broker | null = null;
  for (const [id, score] of betweenness(simple)) if (score > (top?.score ?? 0)) top = { id, score };
  return top;
}
