/** What of a graph a format may be unable to hold. */
const LOSSES = [
  'actors',
  'relations',
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
  /** The list of sources; which of them backs what stands among the values. */
  'sources',
] as const;
export type Loss = (typeof LOSSES)[number];

/** What nodes and edges have beside attributes. */
export const COLUMNS = [
  'short',
  'aliases',
  'date',
  'companies',
  'figures',
  'facts',
  'status',
  'why',
  'evidence',
  'strength',
  'as',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

/** What a file of another program may say and a map does not take from it. */
const LEAVINGS = [
  /** How to draw: shapes, lines, fonts, pictures. */
  'styles',
  /** How to lay out, and where the camera is. */
  'layouts',
  /** Relations of more or fewer than two. */
  'hyperedges',
  /** Where on a mark a line begins. */
  'ports',
  /** How values change over time: the last one is taken. */
  'changes',
  /** Values within values: they are one text. */
  'nested-values',
  /** Names of relations, which get new ones. */
  'edge-ids',
  /** What is said of the file and not of its graph. */
  'metadata',
  /** Contexts that would have to be fetched. */
  'remote-contexts',
  /** Formulas, macros, comments, pictures: of a cell its value is taken. */
  'formulas',
] as const;
export type Leaving = (typeof LEAVINGS)[number];
