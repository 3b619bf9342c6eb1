import type { Expected } from './expected';
import type { TablePlace } from './table-place';

/** What can be wrong within a vocabulary whose structure is right. */
export type VocabularyRule =
  | 'duplicate-id'
  | 'duplicate-param'
  | 'unknown-role'
  | 'unfit-role'
  | 'unknown-kind'
  | 'symmetric-ends'
  | 'symmetric-phrases';

/** What can be wrong with one item whose structure is right. */
export type ItemRule =
  | 'duplicate-id'
  | 'unknown-kind'
  | 'unknown-type'
  | 'unknown-end'
  | 'kinds-not-allowed'
  | 'self-loop'
  | 'stated-without-evidence'
  | 'inferred-without-why'
  | 'unknown-source'
  | 'lines-order'
  | 'companies-exceed-members'
  | 'side-and-contested-side'
  | 'unknown-side'
  | 'unknown-value'
  | 'strength-of-a-tie'
  | 'note-about-unknown'
  | 'layout-unknown-id';

/** What can be wrong with a value of an attribute beside its type. */
export type ValueRule = 'unknown-attribute' | 'unknown-value' | 'attribute-of-others';

/** Why a file is no document at all. */
export type FileRule =
  | 'no-json'
  | 'too-large'
  | 'too-many'
  | 'too-large-to-draw'
  | 'not-a-document'
  | 'newer-version'
  | 'no-version'
  | 'no-entities'
  | 'not-a-patch'
  | TableFileRule;

/** Why a file is no table, or none that can be read. */
export type TableFileRule =
  | 'empty'
  | 'no-text'
  | 'markup'
  | 'table-too-large'
  | 'damaged'
  | 'locked'
  | 'old-spreadsheet'
  | 'no-spreadsheet'
  | 'doctype'
  | 'inflates'
  | 'too-deep'
  | 'unread'
  | 'not-alone'
  | 'unknown-graph'
  | 'no-table';

/** What can be wrong in a table, or has to be known of how it was read. */
export type TableRule =
  | 'encoding-guessed'
  | 'guard-taken'
  | 'open-quote'
  | 'stray-quote'
  | 'cells-beyond'
  | 'rows-beyond'
  | 'columns-beyond'
  | 'hidden-sheet'
  | 'sheet-of-text'
  | 'error-cell'
  | 'no-cached-value'
  | 'renamed-column'
  | 'row-without-name'
  | 'row-without-end'
  | 'sum-row'
  | 'merged-rows'
  | 'cut-text'
  | 'parent-cycle'
  | 'unknown-parent'
  | 'check-digit';

/** What can be wrong in a graph of another program, or has to be known of how it was read. */
export type GraphRule =
  /** A node that was there before. */
  | 'merged-nodes'
  /** Relations of an actor with itself, which became a number of the actor. */
  | 'self-relations'
  /** A relation of more or fewer than two. */
  | 'hyperedge'
  /** Values of an attribute that the file does not declare. */
  | 'undeclared'
  | 'not-finite'
  /** What the file says of how to draw or lay out, and that is not drawn so. */
  | 'style-left'
  /** Half of a letter of two. */
  | 'broken-text'
  /** A key of JSON that stands twice in one object. */
  | 'key-twice'
  /** Values of an attribute that change in time. */
  | 'over-time'
  /** Whether relations have a direction, where the file does not say so: from the first end to the second. */
  | 'direction-guessed'
  /** A context of linked data that is not in the file, and that nobody fetches. */
  | 'remote-context'
  /** A part of the file that nothing here means the same as. */
  | 'part-left';

/** What can be wrong with an operation of a patch. */
export type PatchRule =
  /** It is about nothing that a patch can change. */
  | 'leads-nowhere'
  /** It replaces or removes without a test of what was there before. */
  | 'untested'
  /** It tests, and nothing follows. */
  | 'only-tested';

/** What a document is made of. */
export type DocumentList =
  | 'kinds'
  | 'relationTypes'
  | 'attributes'
  | 'roles'
  | 'entities'
  | 'relations'
  | 'sources'
  | 'notes'
  | 'layout'
  | 'scenes';

/** What of a document can change. */
export type DocumentPart = DocumentList | 'title';

/** What became of it: the file is not opened, the item left out, what is wrong in it mended or left out, or nothing. */
export type Done = 'refused' | 'dropped' | 'repaired' | 'kept';

/** More problems of the rule that is `expected`, as many as are `found`, than are told one by one. */
type ListRule = 'further-alike';

/** What is wrong in a document that is opened, where, and what was done about it. */
export type DocumentProblem = Readonly<{
  /** What the reader calls the file. */
  file: string;
  /** Null where it is about the file as a whole. */
  list: DocumentList | null;
  /** The id of the item, or its place in its list from 1 where it has none; null of the whole list. */
  item: string | number | null;
  /** The way to what is wrong in the item, such as `name.pl`; empty of the whole item. */
  field: string;
  /** Where in a table or a text it stands; absent where the file has no places. */
  at?: TablePlace;
  rule: 'schema' | FileRule | VocabularyRule | ItemRule | ValueRule | TableRule | GraphRule | PatchRule | ListRule;
  /** Undefined: nothing is there. */
  found?: unknown;
  /** What should be there: for the rule `schema` by its form, else in the words of the document. */
  expected?: Expected | string;
  done: Done;
}>;
