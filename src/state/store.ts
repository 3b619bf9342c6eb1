import { create } from 'zustand';
import { buildGraph, type Graph } from '../graph/graph';
import type { Position } from '../graph/model';
import type { Cursor } from '../graph/walk';
import type { LinkProblem } from './link';
import type { CanvasPort } from './ports';
import { NO_PREFERENCES, type Preferences } from './preferences';
import { DEFAULT_VIEW, type Language, type Theme, type View } from './view';

/** What happened that the reader should know, until dismissed. */
export type Notice =
  | Readonly<{ kind: 'link-problems'; problems: readonly LinkProblem[] }>
  | Readonly<{ kind: 'link-copied' }>
  | Readonly<{ kind: 'link-not-copied'; link: string }>;

/** What may cover the map on a small screen; the list does where the view's panel is the list. */
export type Sheet = 'filters' | 'inspector' | 'list';

/** How much of a small screen a sheet covers. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** The actors and relations that an answer is about. */
export type Answer = Readonly<{ nodes: ReadonlySet<string>; edges: ReadonlySet<string> }>;

/** What lasts as long as the page and is never stored. */
export type Session = Readonly<{
  load: 'loading' | 'ready' | 'failed';
  /** Why loading failed, in words for a report. */
  failure: string | null;
  /** The first map has been drawn: what it did not need may come now. */
  mapDrawn: boolean;
  hover: string | null;
  /** What the answer to the question lights on the map, once the code that answers is there. */
  answers: ((state: State) => Answer | null) | null;
  /** The actors that the legend points at. */
  highlight: readonly string[] | null;
  /** Where the keyboard is on the map. */
  cursor: Cursor | null;
  /** The actor that keys or a click are moving. */
  moving: string | null;
  /** What covers the map on a small screen, and how much of it. */
  sheet: Exclude<Sheet, 'list'> | null;
  sheetHeight: SheetHeight;
  dialog: 'keys' | 'report' | null;
  notice: Notice | null;
  canvas: CanvasPort | null;
  /** Positions of the free arrangement, once they are computed. */
  force: ReadonlyMap<string, Position> | null;
  /** What the device asks for where nothing was chosen by hand. */
  device: Readonly<{
    language: Language;
    theme: Theme;
    reducedMotion: boolean;
    forcedColours: boolean;
    narrow: boolean;
  }>;
}>;

export type State = Readonly<{ graph: Graph; view: View; preferences: Preferences; session: Session }>;

const NO_ATLAS = { entities: [], relations: [], sources: [], notes: [], layouts: new Map() };

export const INITIAL_STATE: State = {
  graph: buildGraph(NO_ATLAS),
  view: DEFAULT_VIEW,
  preferences: NO_PREFERENCES,
  session: {
    load: 'loading',
    failure: null,
    mapDrawn: false,
    hover: null,
    answers: null,
    highlight: null,
    cursor: null,
    moving: null,
    sheet: null,
    sheetHeight: 'half',
    dialog: null,
    notice: null,
    canvas: null,
    force: null,
    device: { language: 'pl', theme: 'light', reducedMotion: false, forcedColours: false, narrow: false },
  },
};

/** The one store: read it by selectors, change it by the functions of `actions`. */
export const useAtlas = create<State>()(() => INITIAL_STATE);
