import type { DocumentProblem } from '../graph/document/document-problem';
import type { LocalText } from '../graph/model';
import type { Mapping } from '../io/schema/table-mapping';

/** What is open, beside its graph and its story: the shipped atlas has an empty id. */
export type DocumentInfo = Readonly<{
  id: string;
  title: LocalText;
  /** Of a file of the reader: what that is called. */
  file?: string;
  /** Of what the reader edits: the id of what it was before, its own where that was the reader's already. */
  editedFrom?: string;
  /** Under which conditions it may be used, and where it is from. */
  licence?: LocalText;
  origin?: LocalText;
  /** Of what was made of tables: what they were taken to mean. */
  mapping?: Mapping;
}>;

/** What was wrong with the file that was opened last, and whether it is open all the same. */
export type FileReading = Readonly<{ name: string; isOpen: boolean; problems: readonly DocumentProblem[] }>;

export const SHIPPED: DocumentInfo = { id: '', title: {} };
