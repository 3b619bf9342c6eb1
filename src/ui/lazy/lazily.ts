import { type ComponentType, createElement, type LazyExoticComponent, lazy } from 'react';

/** What has every part that did not come asked for anew. */
const forgetting = new Set<() => void>();

/** What each part needs beside its own code. */
let needed: () => Promise<unknown> = () => Promise.resolve();

/** Has every part that comes later wait for something else too, such as its words; asked for with each part, it may be there. */
export function partsNeed(load: () => Promise<unknown>): void {
  needed = load;
}

/** Forgets which parts did not come: they are asked for anew when they are next shown. Shown before, they would fail as before. */
export function forgetFailures(): void {
  for (const forget of forgetting) forget();
  forgetting.clear();
}

/**
 * A component whose code comes when it is first shown. React keeps a rejected import for good; here it is forgotten by
 * `forgetFailures`, which the boundary around the part calls when the reader tries again.
 */
export function lazily<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const ask = (): LazyExoticComponent<ComponentType<P>> =>
    lazy(async () => {
      try {
        const [part] = await Promise.all([load(), needed()]);
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
