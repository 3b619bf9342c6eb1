import type { Graph } from '../graph';

/** Why something is a gap: what a message about it fills in. Ids are given as ids. */
export type Reason = Readonly<Record<string, string | number | readonly string[]>>;

/** What would settle a gap, each a key of a message. */
export type Settlement =
  | 'statement-of-partners'
  | 'founding-document'
  | 'register-entry'
  | 'list-of-members'
  | 'official-answer';

/** One gap before it is ranked; its first id is whom it is about. `size` is how much is at stake, from 0 to 1. */
export type Finding = Readonly<{ ids: readonly string[]; reason: Reason; size: number }>;

/** The kinds of gaps by id: links name them, and come before what finds gaps. */
export const GAP_IDS = [
  'side-without-actor',
  'upland-without-anchor',
  'upland-without-side',
  'cluster-outside-its-upland',
  'cluster-of-no-upland',
  'cluster-without-coordinator',
  'cluster-without-university',
  'cluster-without-public-office',
  'cluster-below-label',
  'cluster-members-unnamed',
  'cluster-without-contacts',
  'source-contradicts',
  'source-leaves-out',
  'likely-link',
  'actor-without-side',
  'actor-without-date',
] as const;

export type GapKindId = (typeof GAP_IDS)[number];

/** A kind of gap. Its weight, from 0 to 1, is our judgement of how much such a gap matters to a planner. */
export type GapKind = Readonly<{
  id: GapKindId;
  weight: number;
  settledBy: Settlement;
  find: (graph: Graph) => readonly Finding[];
}>;

/** Half for being a gap at all, half for the share that it touches. */
export function atStake(share: number): number {
  return 0.5 + 0.5 * Math.min(1, Math.max(0, share));
}
