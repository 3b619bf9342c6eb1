import { type ComponentType, createElement, type LazyExoticComponent, lazy } from 'react';

/** What has every part that did not come asked for anew. */
const forgetting = new Set<() => void>();

/** What a part needs beside its own code: words of the interface, and the texts of what is open. */
type Need = 'words' | 'texts';

const BOTH: readonly Need[] = ['words', 'texts'];

/** What has each of it come. */
const needed = new Map<Need, () => Promise<unknown>>();

/** Has every part that comes later wait for something else too; asked for with each part, it may be there. */
export function partsNeed(need: Need, load: () => Promise<unknown>): void {
  needed.set(need, load);
}

/** Waits for what a part needs beside its own code; rejects where some of it does not come. */
export const needsOfParts = (needs: readonly Need[] = BOTH): Promise<unknown> =>
  Promise.all(needs.map((need) => needed.get(need)?.()));

/** A part with what it needs beside its code, which is asked for at the same time; rejects where any of it does not come. */
export async function together<T>(part: Promise<T>, ...needs: readonly Promise<unknown>[]): Promise<T> {
  const [it] = await Promise.all([part, ...needs]);
  return it;
}

/** Forgets which parts did not come: they are asked for anew when they are next shown. Shown before, they would fail as before. */
export function forgetFailures(): void {
  for (const forget of forgetting) forget();
  forgetting.clear();
}

/**
 * A component whose code comes when it is first shown. React keeps a rejected import for good; here it is forgotten by
 * `forgetFailures`, which the boundary around the part calls when the reader tries again. A part that tells no text of
 * what is open need not wait for these.
 */
export function lazily<P extends object>(
  load: () => Promise<ComponentType<P>>,
  needs: readonly Need[] = BOTH,
): ComponentType<P> {
  const ask = (): LazyExoticComponent<ComponentType<P>> =>
    lazy(async () => {
      try {
        const [part] = await Promise.all([load(), needsOfParts(needs)]);
        return { default: part };
      } catch (error) {
        forgetting.add(() => {
          part = ask();
        });
        throw error;
      }
    });
  let part = ask();
  return (props) => createElement(part, props);
}
