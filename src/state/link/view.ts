import type { Arrangement } from '../../graph/arrangements/arrangement';
import type { ColourBy, SizeBy } from '../../graph/colour/colour-by';
import { type Filter, NO_FILTER } from '../../graph/filter/criteria';
import type { MeasureChoice } from '../../graph/measures/node-measures';
import type { Position } from '../../graph/model';
import type { YearPair } from '../../graph/time/spans';
import { LANGUAGE_TAGS, type LanguageTag } from '../../text/tags';
import type { Ask } from './ask-parts';
import type { Embed } from './embed';

/** Camera in model coordinates, so that a link shows the same place on another screen. */
export type Camera = Readonly<{ zoom: number; x: number; y: number }>;

export type Language = LanguageTag;
export const LANGUAGES: readonly Language[] = LANGUAGE_TAGS;
/** What is spoken to those who want none of them. */
export const DEFAULT_LANGUAGE: Language = 'pl';

export const THEMES = ['light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

/** Positions moved by hand, by arrangement and then by actor. */
export type Moved = Readonly<Partial<Record<Arrangement, Readonly<Record<string, Position>>>>>;

/**
 * How a story is shown: its scenes are edited, played, played over and over to passers-by, or led from the window of
 * the presenter.
 */
export const STAGES = ['scenes', 'play', 'kiosk', 'presenter'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * The columns by which the list can be sorted, by what links call them: those of every graph are `COLUMNS`, others are
 * called as the attributes that they show.
 */
export const COLUMNS = ['name', 'kind', 'degree', 'measure', 'from', 'type', 'to', 'status', 'date'] as const;
export type SortColumn = string;
export type Sort = Readonly<{ column: SortColumn; descending: boolean }>;

/** Everything that a link restores. */
export type View = Filter &
  Readonly<{
    /** What the filter leaves out: taken away or faded. */
    rest: 'hide' | 'fade';
    /** Two years between which the map tells what began and ended; null for none. */
    years: YearPair | null;
    /** What stands in the centre: the map, or the map above the list. */
    panel: 'map' | 'list';
    /** What the rows of the list are. */
    rows: 'actors' | 'relations';
    /** Null keeps the reading order: kinds as the vocabulary has them, then names. */
    sort: Sort | null;
    /** Selected actors, the last one being shown. */
    selection: readonly string[];
    /** The selected relation; never together with actors. */
    relation: string | null;
    /** Two actors whose relations are opened; never together with selected actors or a relation. */
    pair: readonly [string, string] | null;
    /** The question whose answer is shown; null where none is asked. */
    ask: Ask | null;
    /** Null fits the whole. */
    camera: Camera | null;
    arrangement: Arrangement;
    positions: Moved;
    /** What the colours and the sizes of actors say; `side` and `size` mean the attributes that play those, or the first. */
    colour: ColourBy;
    size: SizeBy;
    /** The measure that colours, sizes and the list speak of where they follow one. */
    measure: MeasureChoice;
    /** Whether the list has a column of the measure. */
    measureColumn: boolean;
    /** How the story is shown; null where it is not. */
    stage: Stage | null;
    /** The scene of the story that the view began with. */
    scene: string | null;
    /** After how many seconds without a touch a kiosk begins anew. */
    idle: number;
    /** The atlas as a part of somebody's page; null for the atlas itself. */
    embed: Embed | null;
    /** Chosen by hand; null follows the device. */
    language: Language | null;
    theme: Theme | null;
  }>;

export const DEFAULT_VIEW: View = {
  ...NO_FILTER,
  rest: 'hide',
  years: null,
  panel: 'map',
  rows: 'actors',
  sort: null,
  selection: [],
  relation: null,
  pair: null,
  ask: null,
  camera: null,
  arrangement: 'uplands',
  positions: {},
  colour: 'side',
  size: 'size',
  measure: { id: 'betweenness', attribute: '', context: false },
  measureColumn: false,
  stage: null,
  scene: null,
  idle: 60,
  embed: null,
  language: null,
  theme: null,
};

/** A part of a link that could not be read. */
export type LinkProblem = Readonly<{ param: string; value: string }>;

/** What the device remembers. */
export type Preferences = Readonly<{
  language: Language | null;
  theme: Theme | null;
  /** Whether single keys are shortcuts. */
  shortcuts: boolean;
  /** Actors that were gone to, the latest first. */
  recent: readonly string[];
  /** Whether the map has been seen to come into being. */
  opened: boolean;
  /** Who gives corrections back; empty while nobody said. */
  corrector: string;
}>;

export const NO_PREFERENCES: Preferences = {
  language: null,
  theme: null,
  shortcuts: true,
  recent: [],
  opened: false,
  corrector: '',
};
