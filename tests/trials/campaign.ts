import { appendFileSync } from 'node:fs';

/** How many cases a campaign tries: all of them in `npm run trials`, a few in `npm test`. */
export const isWhole = process.env.TRIALS === 'whole';

/** All of some cases in `npm run trials`, those at these places in `npm test`. */
export const sampled = <T>(cases: readonly T[], ...places: readonly number[]): readonly T[] =>
  isWhole ? cases : cases.filter((_, index) => places.includes(index));

/** A campaign: cases drawn from a seed, each of which comes out as a word or throws. */
export type Campaign = Readonly<{
  name: string;
  seed: number;
  /** The cases of a whole campaign, and of the sample that every test run tries. */
  count: number;
  sample: number;
  /** Tries a case and says how it came out, in a word or two; throws where something was lost or blank. */
  run: (random: Random, index: number) => Promise<string> | string;
}>;

/** Numbers from 0 to 1, and what is drawn with them, the same for a seed. */
export type Random = Readonly<{
  next: () => number;
  /** A whole number below a bound. */
  below: (bound: number) => number;
  pick: <T>(from: readonly T[]) => T;
}>;

/** A generator of a seed (mulberry32, after T. Ettinger). */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    next,
    below,
    pick: (from) => {
      const drawn = from[below(from.length)];
      if (drawn === undefined) throw new Error('There is nothing to draw from.');
      return drawn;
    },
  };
}

/** What a campaign came to, as a line of the table that `npm run trials` prints. */
export type Outcome = Readonly<{
  name: string;
  seed: number;
  cases: number;
  /** How often each word was said. */
  counts: Readonly<Record<string, number>>;
  failures: readonly string[];
}>;

/** Tries the cases of a campaign, or its sample, each from a seed of its own so that one can be tried again alone. */
export async function runCampaign({ name, seed, count, sample, run }: Campaign): Promise<Outcome> {
  const cases = isWhole ? count : sample;
  const counts: Record<string, number> = {};
  const failures: string[] = [];
  for (let index = 0; index < cases; index += 1) {
    try {
      const word = await run(randomOf(seed + index), index);
      counts[word] = (counts[word] ?? 0) + 1;
    } catch (error) {
      failures.push(`case ${index}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const outcome = { name, seed, cases, counts, failures };
  report(outcome);
  return outcome;
}

/** Hands an outcome to whoever asked for the table. */
export function report(outcome: Outcome): void {
  const path = process.env.TRIALS_REPORT;
  if (path) appendFileSync(path, `${JSON.stringify(outcome)}\n`);
}
