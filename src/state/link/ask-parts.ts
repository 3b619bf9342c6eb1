import type { Picks } from '../../graph/picks/sentence';
import type { SupposedRelation } from '../../graph/scenario/change';

type Ids = readonly string[];

/**
 * What can be asked: for each kind of question the parts that its answer depends on. Adding a kind is adding a record
 * here, how its parts are written (`ask.ts`), its answer in `answers/` and its view in `panels/questions`.
 */
export type AskParts = Readonly<{
  /** The list of questions. */
  menu: Readonly<Record<never, never>>;
  /**
   * Ways between two actors or groups; `way` is the place of the chosen one, `types` that are empty allow all, `context`
   * counts its relations too.
   */
  paths: Readonly<{
    from: Ids;
    to: Ids;
    without: Ids;
    types: Ids;
    statedOnly: boolean;
    context: boolean;
    way: number;
  }>;
  /** What is missing; `open` is the kind of gap that is unfolded, `about` whom the chosen gap concerns. */
  gaps: Readonly<{ open: string; about: Ids }>;
  /**
   * Who is where, by two traits (empty for the first), or who of some actors (of those shown, where none are named) is
   * tied to whom; `row` and `column` are the chosen cell, `sort` is a column, `~total` or by name.
   */
  matrix: Readonly<{
    show: 'counts' | 'ties';
    actors: Ids;
    rows: string;
    columns: string;
    sort: string;
    row: string;
    column: string;
  }>;
  /** A measure of the network that is shown; some need groups, by `attribute`; `context` counts its relations too. */
  measures: Readonly<{ measure: string; attribute: string; context: boolean }>;
  /** What would be without some actors and relations, and with others that are assumed. */
  scenario: Readonly<{ name: string; without: Ids; withoutRelations: Ids; added: readonly SupposedRelation[] }>;
  /** Who is joined to whom, by what and over whom, as a sentence of picks. */
  picks: Readonly<{ sentence: Picks }>;
}>;

export type AskKind = keyof AskParts;

/** One kind of question. */
export type AskFor<K extends AskKind> = Readonly<{ kind: K }> & AskParts[K];

/** A question that the reader asks, with all that its answer depends on. */
export type Ask = { [K in AskKind]: AskFor<K> }[AskKind];
