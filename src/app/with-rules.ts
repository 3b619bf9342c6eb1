import { LUBLIN } from '../atlas/lublin';
import { GENERAL } from '../graph/general';
import { bringRules } from '../graph/rules';

/** A part of the page with the late rules of all domains that a graph can have, which it asks. */
export async function withRules<T>(part: Promise<T>): Promise<T> {
  const [it] = await Promise.all([part, bringRules(LUBLIN), bringRules(GENERAL)]);
  return it;
}
