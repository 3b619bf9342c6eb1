import { LUBLIN } from '../atlas/lublin';
import { bringRules } from '../graph/rules';

/** A part of the page with the late rules of all domains that a graph can have, which it asks. */
export async function withRules<T>(part: Promise<T>): Promise<T> {
  const [it] = await Promise.all([part, bringRules(LUBLIN), bringGeneral()]);
  return it;
}

async function bringGeneral(): Promise<void> {
  const { GENERAL } = await import('../graph/general');
  await bringRules(GENERAL);
}
