import type { Mixing } from './mixing';

/**
 * What a broker is to the two that it stands between, by their groups in the order source, broker, target:
 * coordinator AAA, consultant (itinerant broker) ABA, representative AAB, gatekeeper ABB, liaison ABC.
 */
export const BROKERAGE_ROLES = ['coordinator', 'consultant', 'representative', 'gatekeeper', 'liaison'] as const;
export type BrokerageRole = (typeof BROKERAGE_ROLES)[number];

/** How often a node plays each role. */
export type Brokerage = Readonly<Record<BrokerageRole, number>>;

/** What a measure gives: a number or roles for each node, groups of nodes, or one value of the whole. */
export type Result =
  | Readonly<{ gives: 'scores'; scores: ReadonlyMap<string, number> }>
  | Readonly<{ gives: 'roles'; roles: ReadonlyMap<string, Brokerage> }>
  | Readonly<{ gives: 'groups'; groups: readonly (readonly string[])[]; modularity: number | null }>
  | (Readonly<{ gives: 'value'; byGroup?: ReadonlyMap<string, Mixing> }> & Mixing);

/** How large the network is, and about how many steps its measure takes. */
export type Size = Readonly<{ nodes: number; ties: number; steps: number }>;
