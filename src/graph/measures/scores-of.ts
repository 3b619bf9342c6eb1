import type { Scores } from './node-measures';
import { BROKERAGE_ROLES, type Brokerage, type Result } from './result';

/** One number for each actor, of roles their sum; null where a measure gives something else. O(actors). */
export function scoresOf(result: Result): Scores | null {
  if (result.gives === 'scores') return result.scores;
  if (result.gives !== 'roles') return null;
  const total = (roles: Brokerage) => BROKERAGE_ROLES.reduce((sum, role) => sum + roles[role], 0);
  return new Map([...result.roles].map(([id, roles]) => [id, total(roles)]));
}
