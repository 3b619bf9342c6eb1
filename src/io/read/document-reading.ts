import type { Content } from '../../graph/document/document';
import type { DocumentProblem } from '../../graph/document/document-problem';
import type { LocalText } from '../../graph/model';
import type { Mapping } from '../schema/table-mapping';
import type { Scene } from './parse-story';

/** What a file can hold: a graph with its words and scenes, and what is told of the whole. */
export type OpenDocument = Content<Scene> &
  Readonly<{
    /** What may be done with it, and where it is from. */
    licence?: LocalText;
    origin?: LocalText;
    /** The id of the document that the file was saved from, by which links to that know it. */
    savedFrom?: string;
    /** Of what was made of tables: what they were taken to mean. */
    mapping?: Mapping;
  }>;

/** A document with what was wrong in its file, or why that is none. */
export type DocumentReading = Readonly<
  | { ok: true; document: OpenDocument; problems: readonly DocumentProblem[] }
  | { ok: false; problems: readonly DocumentProblem[] }
>;
