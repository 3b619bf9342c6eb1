import type { Leaving } from '../../../graph/document/giving';
import type { Tell } from '../tell';
import type { FileGraph } from './file-graph';

/** The text of a file, and what it says as JSON: undefined where it is none. */
export type GraphText = Readonly<{ text: string; json: unknown }>;

/** A format of graphs of other programs: one record in one file, listed in `io/graphs/graph-formats.ts`. */
export type GraphFormat = Readonly<{
  id: string;
  /** What people call it. */
  name: string;
  /** What a file of it may say and that is not taken. */
  leaves?: readonly Leaving[];
  /** Whether a text is of it, by what it holds and never by what its file is called. */
  isOf: (file: GraphText) => boolean;
  /**
   * The graph in a text that is of it, everything in it that has a meaning here; what was left out, mended or guessed is
   * told. Checks nothing that `io/graphs/take-graph.ts` checks of all: ids, ends, parents, types of values. Throws a
   * `Refusal` where there is nothing to read. Nothing is ever fetched.
   */
  read: (file: GraphText, tell: Tell) => FileGraph | Promise<FileGraph>;
}>;
