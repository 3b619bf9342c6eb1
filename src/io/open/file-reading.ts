import type { Declared } from '../draft/declared';
import type { EncodingName } from '../read/decode-text';
import type { DocumentReading } from '../read/document-reading';
import type { Mapping } from '../schema/table-mapping';
import type { TableView } from '../tables/table-view';

/** A file that is to be read: its bytes, and what the reader calls it. */
export type NamedBytes = Readonly<{ name: string; bytes: Uint8Array }>;

/**
 * Files that are to be read as one graph: what a reader says of the encodings of texts, by their files, and of what tables
 * mean; and whether apostrophes stay that keep spreadsheets from running what follows.
 */
export type ReadTask = Readonly<{
  files: readonly NamedBytes[];
  encodings?: Readonly<Record<string, EncodingName>>;
  mapping?: Mapping;
  keepsGuards?: boolean;
}>;

/** The encoding that the text of a file was read in, and what each does to it that it may be in where it does not say. */
export type FileEncoding = Readonly<{
  file: string;
  used: EncodingName;
  isGuessed: boolean;
  candidates: readonly Readonly<{ encoding: EncodingName; lines: readonly string[] }>[];
}>;

/** Files that were read: the format of each, null where it is in none; what they declare; and what tables and texts are taken for. */
export type FilesReading = DocumentReading &
  Readonly<{
    formats: readonly (string | null)[];
    declared: Declared;
    tables: readonly TableView[];
    encodings: readonly FileEncoding[];
    /** How many cells of texts have such an apostrophe, taken off or not. */
    guards: number;
  }>;
