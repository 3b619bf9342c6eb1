/** The most characters of an id, and how many of them a number behind it may take. */
const MOST_OF_ID = 200;
const NUMBER = 20;

/** How names are told apart: which are taken already, how one is written that is wanted for the n-th time, and how long they may be. */
type Options = Readonly<{
  isTaken?: (name: string) => boolean;
  numbered?: (stem: string, place: number) => string;
  longest?: number;
}>;

/**
 * Makes names of which no two are alike, nor like one that is taken: each as it is wanted, else with a number behind; what is
 * too long is cut. O(1) each on average.
 */
export function freeNames({
  isTaken = () => false,
  numbered = (stem, place) => `${stem} (${place})`,
  longest = MOST_OF_ID,
}: Options = {}): (wanted: string) => string {
  const used = new Set<string>();
  const reached = new Map<string, number>();
  return (wanted) => {
    // Half of a letter of two is no letter.
    const stem = wanted.slice(0, longest - NUMBER).replace(/[\ud800-\udbff]$/, '');
    let free = wanted.length > longest ? stem : wanted;
    let place = reached.get(stem) ?? 1;
    while (used.has(free) || isTaken(free)) {
      place += 1;
      free = numbered(stem, place);
    }
    reached.set(stem, place);
    used.add(free);
    return free;
  };
}

/** How ids of relations are numbered. */
export const numberedRelation = (stem: string, place: number): string => `${stem}--${place}`;
