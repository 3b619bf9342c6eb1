/** How long a slice takes, in ms: what the reader does meanwhile is answered in the next frame. */
const SLICE = 8;

/** Work that is done a little at a time, and to its end as soon as somebody needs what comes of it. */
export type IdleWork<T> = Readonly<{
  value: () => T;
  /** Has it go on in slices, until it is done or what this answers is called. */
  start: () => () => void;
}>;

/** Work whose steps are those of a generator, which begins when it is needed or started. */
export function idleWork<T>(begin: () => Generator<void, T>): IdleWork<T> {
  let steps: Generator<void, T> | null = null;
  let done: Readonly<{ value: T }> | null = null;
  const step = () => {
    steps ??= begin();
    const result = steps.next();
    if (result.done) done = { value: result.value };
    return done;
  };
  return {
    value: () => {
      let result = done;
      while (!result) result = step();
      return result.value;
    },
    start: () => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const goOn = () => {
        const end = performance.now() + SLICE;
        while (!done && performance.now() < end) step();
        if (!done) timer = setTimeout(goOn);
      };
      timer = setTimeout(goOn);
      return () => clearTimeout(timer);
    },
  };
}
