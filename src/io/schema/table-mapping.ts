import * as v from 'valibot';
import { ATTRIBUTE_TYPES, type AttributeType } from '../../graph/attribute-types';

/** The most columns of a table. */
export const MOST_COLUMNS = 200;

/** What the columns of each kind of table can be, as a reader may choose: `none` is left out. */
export const COLUMN_USES = {
  nodes: [
    'id',
    'label',
    'kind',
    'parent',
    'summary',
    'short',
    'actors',
    'begin',
    'end',
    'size',
    'group',
    'side',
    'value',
    'none',
  ],
  edges: ['source', 'target', 'relation', 'direction', 'weight', 'value', 'none'],
  matrix: ['source', 'target', 'none'],
  adjacency: ['source', 'target', 'none'],
  none: ['none'],
} as const;

/** What a table is: actors, relations by rows, relations by cells, a row of neighbours for each actor, or nothing that is read. */
export type TableUse = keyof typeof COLUMN_USES;

/**
 * What a column is: `id` names the actor of a row to other tables, `label` to readers (and to both where there is no `id`);
 * `parent` is the actor of which that of the row is a part; names in `actors` are actors of their own, joined to that of the
 * row; values that the map shows by more than words are what they play (`COLUMN_ROLES`); `value` is any other.
 */
export type ColumnUse = (typeof COLUMN_USES)[TableUse][number];

/** What a column means. What is left out is guessed from its cells. */
export type ColumnMapping = Readonly<{
  use: ColumnUse;
  /** What its values are: of `value` any, of a role that of `COLUMN_ROLES`. */
  type?: AttributeType;
  /** What parts several names or values of one cell, null where a cell has one: of `actors` and of `categories`. */
  separator?: string | null;
  /** Of `actors`, and of `target` where no column says it: the type of the relations. */
  relation?: string;
  /** Of `actors`, `source` and `target`: the kind of those whom no table of actors has. */
  kind?: string;
}>;

/** What a table means: plain data, one entry a column from the first. */
export type TableMapping = Readonly<{
  file: string;
  /** Null in a file of one table. */
  sheet: string | null;
  is: TableUse;
  /** Whether the first row says what the columns are called. */
  hasHeader: boolean;
  /** As a reader says it, none: then they are guessed for what the table is. */
  columns: readonly ColumnMapping[];
  /** Of actors: their kind where no column says one. */
  kind?: string;
  /** Of actors without an `id`: whether each row is one of its own, even where its name stands there again. */
  areRowsApart?: boolean;
  /** Of relations: whether they have a direction where no column says. */
  isDirected?: boolean;
}>;

/** What the tables that are read together mean. */
export type Mapping = readonly TableMapping[];

const USES = [...new Set(Object.values(COLUMN_USES).flat())];

/** As long as a text of a table may be. */
const text = v.pipe(v.string(), v.maxLength(2000));

/** How a column is stored. */
export const COLUMN = v.object({
  use: v.picklist(USES),
  type: v.optional(v.picklist(ATTRIBUTE_TYPES)),
  separator: v.optional(v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(10)))),
  relation: v.optional(text),
  kind: v.optional(text),
});

/** How a table is stored. */
export const TABLE = v.object({
  file: text,
  sheet: v.nullable(text),
  is: v.picklist(['nodes', 'edges', 'matrix', 'adjacency', 'none'] as const),
  hasHeader: v.boolean(),
  columns: v.pipe(v.array(COLUMN), v.maxLength(MOST_COLUMNS)),
  kind: v.optional(text),
  areRowsApart: v.optional(v.boolean()),
  isDirected: v.optional(v.boolean()),
});

/** What the tables that are read together mean, as it is stored and as a file keeps it. */
export const MAPPING = v.array(TABLE);
