import { create } from 'zustand';
import type { DocumentProblem } from '../graph/document/document-problem';
import type { Decisions } from '../graph/merge/proposal';
import type { FilesReading } from '../io/open/file-reading';
import type { Patch } from '../io/patch/patch';
import type { EncodingName } from '../io/read/decode-text';
import type { Mapping } from '../io/schema/table-mapping';
import type { Intent } from './ports';

/** How files are to be read, where the reader says otherwise than is guessed. */
export type ReadChoices = Readonly<{
  mapping?: Mapping;
  encodings?: Readonly<Record<string, EncodingName>>;
  keepsGuards?: boolean;
}>;

/** Files that the reader brings, before anything becomes of them. */
export type Incoming = Readonly<{
  names: readonly string[];
  intent: Intent;
  choices: ReadChoices;
  /** Whether the reader is choosing what is to change. */
  isChoosing: boolean;
  /** What is decided of what would change; null until the reader decides anything. */
  decisions: Decisions | null;
  /** The name of the mapping that was kept for such tables and is used; null where none is. */
  remembered: string | null;
  /** What was read; null until it first was. */
  reading: FilesReading | null;
  /** The document that shows on the map what would change; null while none does. */
  preview: string | null;
  /** Why what was last asked of it cannot be drawn; nothing once anything changes. */
  tooLarge: readonly DocumentProblem[];
  /** How much of a reading that goes on is done, from 0 to 1. */
  share: number | null;
}>;

/** Corrections that the reader brings, by the name of their file, with what of it could not be read. */
export type BroughtPatch = Readonly<{ name: string; patch: Patch; problems: readonly DocumentProblem[] }>;

/** What the reader brings, and whether files are held over the page that may be let go of. */
type Bringing = Readonly<{ incoming: Incoming | null; patch: BroughtPatch | null; isDropping: boolean }>;

/**
 * What the reader brings beside what is open: a store of its own, as none of it is of the atlas until it is opened.
 * Changed by `act/incoming-actions.ts` alone.
 */
export const useIncoming = create<Bringing>()(() => ({ incoming: null, patch: null, isDropping: false }));

/** What is brought now. */
export const incomingNow = (): Incoming | null => useIncoming.getState().incoming;
