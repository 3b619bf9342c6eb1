import type { Edge } from '../graph';
import type { Partition } from './mixing';
import type { Brokerage, BrokerageRole } from './result';

type Link = Pick<Edge, 'from' | 'to' | 'symmetric'>;

/**
 * Counts for each node the pairs that it brokers: source → broker → target where no link leads from source to target.
 * A symmetric link leads both ways, so that it brokers a pair once in each direction; parallel links count once; a
 * node without a group takes no part. O(Σ links in × links out). Gould and Fernandez, Structures of mediation, 1989.
 */
export function brokerage(links: readonly Link[], groups: Partition): ReadonlyMap<string, Brokerage> {
  const out = new Map([...groups.keys()].map((id) => [id, new Set<string>()]));
  const into = new Map([...groups.keys()].map((id) => [id, new Set<string>()]));
  for (const { from, to, symmetric } of links) {
    for (const [source, target] of symmetric ? [[from, to] as const, [to, from] as const] : [[from, to] as const]) {
      if (source === target || !groups.has(source) || !groups.has(target)) continue;
      out.get(source)?.add(target);
      into.get(target)?.add(source);
    }
  }
  const countFor = (broker: string) => {
    const counts = { coordinator: 0, consultant: 0, representative: 0, gatekeeper: 0, liaison: 0 };
    for (const source of into.get(broker) ?? []) {
      for (const target of out.get(broker) ?? []) {
        if (source === target || out.get(source)?.has(target)) continue;
        counts[roleOf(groups.get(source), groups.get(broker), groups.get(target))] += 1;
      }
    }
    return counts;
  };
  return new Map([...groups.keys()].map((id) => [id, countFor(id)]));
}

function roleOf(source?: string, broker?: string, target?: string): BrokerageRole {
  if (source === target) return source === broker ? 'coordinator' : 'consultant';
  if (source === broker) return 'representative';
  return target === broker ? 'gatekeeper' : 'liaison';
}
