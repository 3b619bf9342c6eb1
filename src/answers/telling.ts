import type { State } from '../state/store';
import type { Words } from '../text/words';
import type { Measured } from './measured';

/** What is told from: the view, the words of its language, and what was measured where that is asked. */
export type Telling = Readonly<{
  state: State;
  words: Words;
  nameOf: (id: string) => string;
  measured: Measured | null;
}>;
