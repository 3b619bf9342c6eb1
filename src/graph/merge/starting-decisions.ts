import { type Decisions, type Match, NO_DECISIONS } from './proposal';

/** What is decided before anybody has: those of one name, whom nothing else may be, are the same. O(suspects). */
export function startingDecisions({ suspects }: Match): Decisions {
  const times = new Map<string, number>();
  for (const { open, incoming } of suspects) {
    for (const side of [`open ${open}`, `incoming ${incoming}`]) times.set(side, (times.get(side) ?? 0) + 1);
  }
  const isOnly = (side: string) => times.get(side) === 1;
  const taken = suspects.filter(
    ({ why, open, incoming }) => why === 'name' && isOnly(`open ${open}`) && isOnly(`incoming ${incoming}`),
  );
  return { ...NO_DECISIONS, taken: new Set(taken.map(({ key }) => key)) };
}
