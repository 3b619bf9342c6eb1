import type { FileGraph } from '../../read/graphs/file-graph';

/** What of a graph a format may be unable to hold. */
export const LOSSES = [
  'title',
  /** Names and texts in more than one language: that of the reader is written. */
  'languages',
  'kinds',
  'types',
  'values',
  /** Whether a value is a number, a date, true or false: all become text. */
  'value-types',
  /** Several values at once: they become one text. */
  'lists',
  'summaries',
  'years',
  'weights',
  'parents',
  'positions',
  'colours',
  'sizes',
  /** That some relations have a direction and others have none. */
  'directions',
  /** Names of attributes as people read them. */
  'labels',
] as const;
export type Loss = (typeof LOSSES)[number];

/** A format in which graphs are given to other programs: one record in one file. */
export type GraphWriter = Readonly<{
  /** The same as that of the format in which it is read, where it is. */
  id: string;
  /** What people call it. */
  name: string;
  extension: string;
  mime: string;
  /** What is lost of a graph that has it. */
  loses: readonly Loss[];
  /** A graph as a text of the format; of texts in several languages the given one, where only one can be held. O(graph). */
  write: (graph: FileGraph, language: string) => string;
}>;
