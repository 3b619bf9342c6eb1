import { test } from '@playwright/test';

/** A step of a journey with its own sentence, which its report and a failure name. */
const step =
  (word: string) =>
  <T>(sentence: string, run: () => Promise<T>): Promise<T> =>
    test.step(`${word} ${sentence}`, run);

/** What there is before the reader does anything. */
export const given = step('given');

/** What the reader does. */
export const when = step('when');

/** What is there then. (An export called `then` would make a promise of its module.) */
export const sees = step('then');
