import type { Loss } from '../../../graph/document/giving';
import type { FileGraph } from '../../read/graphs/file-graph';

/** A format in which graphs are given to other programs: one record in one file. */
export type GraphWriter = Readonly<{
  /** The same as that of the format in which it is read, where it is. */
  id: string;
  /** What people call it. */
  name: string;
  /** Programs that read it, by their names. */
  programs: readonly string[];
  extension: string;
  mime: string;
  /** What is lost of a graph that has it; ids, names and the ends of relations never are (of two tables, together). */
  loses: readonly Loss[];
  /**
   * A graph in the format; of texts in several languages the given one, where only one can be held. Read here again, it has
   * the same ids, names and ends: what the format has no place for, as ids where it knows numbers only, is written where the
   * reader of `io/read/graphs/` finds it. O(graph).
   */
  write: (graph: FileGraph, language: string) => string | Uint8Array;
}>;
