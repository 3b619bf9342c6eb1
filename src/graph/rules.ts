import type { Domain, LateRules, NodeFacts } from './domain';
import type { Graph } from './graph';

const NO_FACTS: NodeFacts = { expected: [], coordinators: [], anchors: null, industries: [] };

/** Those of a domain whose rules are not there: nothing is known. */
export const NO_RULES: LateRules<Graph> = {
  fieldsOf: () => new Map(),
  rolesOf: () => [],
  factsOf: () => NO_FACTS,
  gaps: [],
};

const brought = new WeakMap<Domain<Graph>, LateRules<Graph>>();

/** Has the late rules of a domain come: parts that ask for them come with them. Rejects where they do not. */
export async function bringRules(domain: Domain<Graph>): Promise<void> {
  if (!brought.has(domain)) brought.set(domain, await domain.late());
}

/** The late rules of a graph's domain; those that know nothing until they are brought. */
export const rulesOf = ({ domain }: Pick<Graph, 'domain'>): LateRules<Graph> => brought.get(domain) ?? NO_RULES;
