import { type Domain, type LateRules, NO_RULES } from './domain';
import type { Graph } from './graph';

const brought = new WeakMap<Domain<Graph>, LateRules<Graph>>();

/** Has the late rules of a domain come: parts that ask for them come with them. Rejects where they do not. */
export async function bringRules(domain: Domain<Graph>): Promise<void> {
  if (!brought.has(domain)) brought.set(domain, await domain.late());
}

/** The late rules of a graph's domain; those that know nothing until they are brought. */
export const rulesOf = ({ domain }: Pick<Graph, 'domain'>): LateRules<Graph> => brought.get(domain) ?? NO_RULES;
