import { LUBLIN } from '../../atlas/lublin';
import { bringRules } from '../../graph/rules';

/**
 * A part of the page with the late rules of the shipped atlas, which it asks. Those of any other domain come with what opens
 * a graph of it: the general ones bring what finds communities, for which nothing of the shipped atlas should have to wait.
 */
export async function withRules<T>(part: Promise<T>): Promise<T> {
  const [it] = await Promise.all([part, bringRules(LUBLIN)]);
  return it;
}
