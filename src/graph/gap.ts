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

/** A kind of gap in graphs of type `G`. Its weight, from 0 to 1, is our judgement of how much such a gap matters. */
export type GapKind<G> = Readonly<{
  /** What links call it, and the key of its name. */
  id: string;
  weight: number;
  settledBy: Settlement;
  find: (graph: G) => readonly Finding[];
}>;

/** Half for being a gap at all, half for the share that it touches. */
export function atStake(share: number): number {
  return 0.5 + 0.5 * Math.min(1, Math.max(0, share));
}
