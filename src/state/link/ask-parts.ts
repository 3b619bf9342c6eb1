import { NO_PICKS, type Picks } from '../../graph/picks/sentence';
import type { SupposedRelation } from '../../graph/scenario/change';

type Ids = readonly string[];

/** What the parts of questions can hold; `ask.ts` says how each is written to the link. Adding one is a line in both. */
export type Held = Readonly<{
  actors: Ids;
  relationTypes: Ids;
  relations: Ids;
  supposed: readonly SupposedRelation[];
  picks: Picks;
  flag: boolean;
  /** A whole number from 0 to 999. */
  place: number;
  /** A name of the reader's own. */
  name: string;
  /** A value of a row or a column: an id, a year, or a mark such as `~` for none; empty for no choice. */
  value: string;
  /** A kind of gap; empty for none. */
  gapKind: string;
  /** A measure, a trait or a grouping of actors; empty for the first. */
  measure: string;
  rowTrait: string;
  columnTrait: string;
  grouping: string;
}>;

/** What each of them holds where nothing is asked by it: then it is not in the link. */
const EMPTY: Held = {
  actors: [],
  relationTypes: [],
  relations: [],
  supposed: [],
  picks: NO_PICKS,
  flag: false,
  place: 0,
  name: '',
  value: '',
  gapKind: '',
  measure: '',
  rowTrait: '',
  columnTrait: '',
  grouping: '',
};

/** One of the names of `Held`, or a few words of which the first is the default. */
export type Part = keyof Held | readonly [string, ...(readonly string[])];

/**
 * What can be asked: for each kind of question the parts that its answer depends on. A kind that is added here must have
 * words (`text`), what it lights (`answers/answers.ts`), its headline (`answers/headline/headline.ts`), how it is told (`answers/report/tell.ts`) and a view
 * (`panels/description/QuestionPanel.tsx`) to compile; link, menu and palette take it from here.
 */
export const ASK_PARTS = {
  /** The list of questions. */
  menu: {},
  /** Who is joined to whom, by what and over whom, as a sentence of picks. */
  picks: { sentence: 'picks' },
  /**
   * Ways between two actors or groups; `way` is the place of the chosen one, `types` that are empty allow all, `context`
   * counts its relations too.
   */
  paths: {
    from: 'actors',
    to: 'actors',
    without: 'actors',
    types: 'relationTypes',
    statedOnly: 'flag',
    context: 'flag',
    way: 'place',
  },
  /** What would be without some actors and relations, and with others that are assumed. */
  scenario: { name: 'name', without: 'actors', withoutRelations: 'relations', added: 'supposed' },
  /** What is missing; `open` is the kind of gap that is unfolded, `about` whom the chosen gap concerns, `side` of which side. */
  gaps: { open: 'gapKind', about: 'actors', side: 'value' },
  /**
   * Who is where, by two traits (empty for the first), or who of some actors (of those shown, where none are named) is
   * tied to whom; `row` and `column` are the chosen cell, `sort` is a column, `~total` or by name.
   */
  matrix: {
    show: ['counts', 'ties'],
    actors: 'actors',
    rows: 'rowTrait',
    columns: 'columnTrait',
    sort: 'value',
    row: 'value',
    column: 'value',
  },
  /** A measure of the network that is shown; some need groups, by `attribute`; `context` counts its relations too. */
  measures: { measure: 'measure', attribute: 'grouping', context: 'flag' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Part>>>>;

type HeldBy<P> = P extends keyof Held ? Held[P] : P extends Ids ? P[number] : never;

export type AskKind = keyof typeof ASK_PARTS;
type AskParts<K extends AskKind> = { readonly [P in keyof (typeof ASK_PARTS)[K]]: HeldBy<(typeof ASK_PARTS)[K][P]> };

/** All kinds, in the order in which they are offered. */
export const ASK_KINDS = Object.keys(ASK_PARTS) as readonly AskKind[];

/** One kind of question. */
export type AskFor<K extends AskKind> = Readonly<{ kind: K }> & AskParts<K>;

/** A question that the reader asks, with all that its answer depends on. */
export type Ask = { [K in AskKind]: AskFor<K> }[AskKind];

/** What a part of a question holds where nothing is asked by it. */
export const emptyOf = (part: Part): Held[keyof Held] => (typeof part === 'string' ? EMPTY[part] : part[0]);

/** A question of a kind of which only some parts are known. */
export function newAsk<K extends AskKind>(kind: K, parts: Partial<AskFor<K>> = {}): AskFor<K> {
  const empty = Object.entries<Part>(ASK_PARTS[kind]).map(([name, part]) => [name, emptyOf(part)]);
  return { ...Object.fromEntries(empty), ...parts, kind } as AskFor<K>;
}
