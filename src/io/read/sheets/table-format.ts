import type { Tell } from '../tell';
import type { Sheet } from './table';

/** Who hears which share of the rows is read, from 0 to 1. */
export type TableOptions = Readonly<{ onProgress?: (share: number) => void }>;

/** A format of workbooks, which are archives: one record in one file. */
export type TableFormat = Readonly<{
  id: string;
  /** Whether bytes are of it, by what they hold and never by what their file is called. */
  isOf: (bytes: Uint8Array) => boolean;
  /** The tables in bytes that are of it; what was left out or guessed is told. Throws a `Refusal` where there is nothing to read. */
  read: (bytes: Uint8Array, tell: Tell, options?: TableOptions) => readonly Sheet[];
}>;
