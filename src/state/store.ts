import { create } from 'zustand';
import type { Arrangement } from '../graph/arrangements/arrangement';
import type { Cursor } from '../graph/arrangements/cursor';
import { type Diff, type History, NO_HISTORY } from '../graph/document/change';
import { NO_DOMAIN } from '../graph/domain';
import type { FilterResult } from '../graph/filter/criteria';
import { buildGraph, type Graph } from '../graph/graph';
import type { Finding, HealthCheck } from '../graph/health/checks';
import type { MeasureId, Scores } from '../graph/measures/node-measures';
import type { Result } from '../graph/measures/result';
import type { Evidence, Position } from '../graph/model';
import type { PlayMode } from '../graph/time/spans';
import { NO_VOCABULARY } from '../graph/vocabulary';
import type { Question } from '../io/read/parse-questions';
import type { Story } from '../io/read/parse-story';
import { type DocumentInfo, type FileReading, SHIPPED } from './documents';
import { type Keeping, type KeepProblem, NOT_KEEPING } from './kept/keeping';
import {
  DEFAULT_LANGUAGE,
  DEFAULT_VIEW,
  type Language,
  type LinkProblem,
  type Moved,
  NO_PREFERENCES,
  type Preferences,
  type Theme,
  type View,
} from './link/view';
import type { Room } from './room';

/** What comes after the first map and has no place of its own on the page: `bring` has it come. */
export type BroughtPart =
  | 'keys'
  | 'measure'
  | 'play'
  | 'questions'
  | 'story'
  | 'embed'
  | 'communities'
  | 'annotations'
  | 'force'
  | 'document'
  | 'edits'
  | Language;

/** What happened that the reader should know, until dismissed. */
export type Notice =
  | Readonly<{ kind: 'link-problems'; problems: readonly LinkProblem[] }>
  | Readonly<{ kind: 'link-too-long'; left: readonly string[] }>
  | Readonly<{ kind: 'document-elsewhere'; file: string }>
  | Readonly<{ kind: 'document-other'; file: string; isSameName: boolean }>
  | Readonly<{ kind: 'document-mended' }>
  | Readonly<{ kind: 'document-merged' }>
  | Readonly<{ kind: 'document-forked' }>
  | Readonly<{ kind: 'edits-elsewhere' }>
  | Readonly<{ kind: 'edits-parted' }>
  | Readonly<{ kind: 'edits-there'; count: number }>
  | Readonly<{ kind: 'edits-not-kept'; why: KeepProblem }>
  | Readonly<{ kind: 'edits-not-read' }>
  | Readonly<{ kind: 'laid-out-small' }>
  | Readonly<{ kind: 'scene-elsewhere' }>
  | Readonly<{ kind: 'story-untold' }>
  | Readonly<{ kind: 'part-missing'; parts: readonly BroughtPart[] }>
  | Readonly<{ kind: 'link-copied' }>
  | Readonly<{ kind: 'no-window' }>
  | Readonly<{ kind: 'story-not-read' }>
  | Readonly<{ kind: 'story-not-kept' }>
  | Readonly<{ kind: 'story-elsewhere' }>
  | Readonly<{ kind: 'story-parted' }>
  | Readonly<{ kind: 'choice-not-kept' }>
  | Readonly<{ kind: 'reload-helps' }>
  | Readonly<{ kind: 'update-ready' }>
  | Readonly<{ kind: 'link-not-copied'; link: string }>;

/** What may lie over the map; on a small screen the list does where the view's panel is the list. */
export type Sheet = 'filters' | 'inspector' | 'list';

/** How much of a small screen a sheet covers. */
export const SHEET_HEIGHTS = ['low', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** How many seconds playing stays at each step. */
export const PACES = [0.5, 1, 2] as const;

/** How the time window plays; where it stands is part of the view. */
export type Play = Readonly<{ isPlaying: boolean; mode: PlayMode; pace: (typeof PACES)[number]; isLooping: boolean }>;

/** How the stage shows the scene where it stands. */
export type Show = Readonly<{
  isBlack: boolean;
  /** Everything but the surroundings of the pointer is dimmed. */
  hasSpotlight: boolean;
  /** The pointer is a dot that the back row sees. */
  hasPointer: boolean;
  /** The code that opens this view on a phone covers the stage. */
  hasCode: boolean;
  /** Scenes follow each other by themselves, each after its seconds, and begin anew after the last where it loops. */
  isPlaying: boolean;
  isLooping: boolean;
  /** Keys walk the map until the next step. */
  isExploring: boolean;
  /** When the timer was started, in milliseconds since 1970. */
  startedAt: number;
}>;

type Elements = Readonly<{ nodes: ReadonlySet<string>; edges: ReadonlySet<string> }>;

/** The actors and relations that an answer is about; `out` are those that it supposes not to be there. */
export type Answer = Elements & Readonly<{ out?: Elements }>;

/** A measure of what is shown; while it is taken anew the former numbers stay, null where there are none. */
export type Measured = Readonly<{ is: 'running' | 'done' | 'failed'; scores: Scores | null }>;

/** What a measure that was asked for gave, of which part of the graph. */
export type TakenMeasure = Readonly<{
  id: MeasureId;
  attribute: string;
  context: boolean;
  part: FilterResult;
  result: Result;
}>;

/** What was computed from a graph: of another one it is to be computed anew. */
export type OfGraph<T> = Readonly<{ of: Graph; value: T }>;

/** Whom a move by hand moved, in which arrangement, and all that was moved before and after; open while it goes on. */
export type MoveStep = Readonly<{
  ids: readonly string[];
  arrangement: Arrangement;
  before: Moved;
  after: Moved;
  isOpen: boolean;
}>;

/** The moves that can be taken back or done again, the nearest last, and what was done last of that. */
export type Moves = Readonly<{
  past: readonly MoveStep[];
  future: readonly MoveStep[];
  said: Readonly<{ is: 'undone' | 'redone'; ids: readonly string[] }> | null;
}>;

/** The edit that was made, taken back or done again last. */
export type SaidEdit = Readonly<{ is: 'done' | 'undone' | 'redone'; diff: Diff<never> }>;

/** Where something is stated, as it is typed: the id of a source, empty for none, and of a new one what it is. */
export type SourceDraft = Readonly<
  Record<'source' | 'title' | 'publisher' | 'year' | 'address' | 'section' | 'first' | 'last' | 'terms', string>
>;

/** A relation of an actor as it is being said: by the key of a reading, with whom, and when. */
export type RelationDraft = Readonly<{ reading: string; others: readonly string[]; date: string }>;

/** What lasts as long as the page and is never stored. */
export type Session = Readonly<{
  load: 'loading' | 'ready' | 'failed';
  /** Why loading failed, in words for a report. */
  failure: string | null;
  /** The first map has been drawn: what it did not need may come now. */
  mapDrawn: boolean;
  hover: string | null;
  /** Whether the code that answers is there: then the answer to the question is lit on the map. */
  hasAnswers: boolean;
  /** The part of an answer that is pointed at: lit in place of what the answer lights. */
  preview: Answer | null;
  /** What the question of a measure gave last; it may no longer be what is asked. */
  taken: TakenMeasure | null;
  /** The actors that the legend points at. */
  highlight: readonly string[] | null;
  /** Where the keyboard is on the map. */
  cursor: Cursor | null;
  /** Whether the search asks around whom the actors are to be arranged. */
  asksAround: boolean;
  /** The actor that keys or a click are moving. */
  moving: string | null;
  moves: Moves;
  /** Whether the reader is marking a part of the map to come nearer to. */
  marking: boolean;
  /** Whether some of the drawn actors are off the screen. */
  overflowing: boolean;
  /** Whether the minimap is asked for on a map too narrow to show it unasked. */
  minimap: boolean;
  /** The actor that the camera goes with once the positions of the free arrangement are there. */
  followed: string | null;
  /** What lies over the map: on a small screen, and how much of it; on others the inspector where it has no place beside. */
  sheet: Exclude<Sheet, 'list'> | null;
  sheetHeight: SheetHeight;
  /** What the reader has folded or unfolded beside the map; null as the room on the screen suggests. */
  folded: Readonly<{ filters: boolean | null; inspector: boolean | null }>;
  /**
   * Whether the head of the legend is unfolded, null as the room suggests; whether its key is, and the head with it; and
   * whether the camera found room for the head beside what it shows.
   */
  legend: Readonly<{ head: boolean | null; key: boolean; fits: boolean }>;
  /** Whether the time bar is unfolded; null as the room on the screen suggests. */
  timeBar: boolean | null;
  play: Play;
  show: Show;
  /** In the window of the presenter: the scene on the stage, null where the stage shows none or does not answer. */
  onStage: string | null;
  dialog:
    | 'keys'
    | 'report'
    | 'export'
    | 'giving'
    | 'formats'
    | 'handout'
    | 'share'
    | 'qr'
    | 'leave'
    | 'problems'
    | 'incoming'
    | 'paste'
    | 'atlases'
    | 'history'
    | 'newActor'
    | 'vocabulary'
    | 'newRelation'
    | 'health'
    | 'corrections'
    | 'patch'
    | null;
  /** The examples that can be opened. */
  examples: readonly DocumentInfo[];
  /** The document that is asked for, by its id, until it is open or is not to be had. */
  wanted: string | null;
  /** What was wrong with the reader's file; null where nothing was. */
  reading: FileReading | null;
  /** Whether what is open was edited and is kept nowhere. */
  isUnsaved: boolean;
  /** Whether what is selected can be edited where it is described. */
  isEditing: boolean;
  saidEdit: SaidEdit | null;
  /** Where on the map the reader wants a new actor, in model units; null where that is left to whom it is tied to. */
  newPlace: Position | null;
  /** The actor for whom the reader chooses on the map with whom it is to be joined. */
  joining: string | null;
  /** What a check of the data found, gone through one after another, and at which of it the reader is. */
  mending: Readonly<{ check: HealthCheck; findings: readonly Finding[]; at: number }> | null;
  /** Whom a new relation is to join, once both are chosen. */
  newEnds: readonly [string, string] | null;
  /** Where the last fact that was edited is stated, so that one says it once. */
  lastPlace: Omit<Evidence, 'terms' | 'for'> | null;
  /** Where facts are stated, as far as that is typed and not taken over, by what they are facts of. */
  sourceDrafts: Readonly<Record<string, SourceDraft>>;
  /** New relations, as far as they are said and not added, by the actor in whose form that is. */
  relationDrafts: Readonly<Record<string, RelationDraft>>;
  /** Which tab may edit what is open, and whether the device keeps the edits. */
  keepingEdits: Omit<Keeping, 'asides'>;
  /** How much of a layout is done, from 0 to 1, while what is to be opened is laid out. */
  layingOut: number | null;
  /** What the reader is still to be told; the first is shown. */
  notices: readonly Notice[];
  /** The view that the map shows in place of the reader's, to be drawn. */
  drawn: View | null;
  /** Whether a picture for paper is being drawn, in light colours whatever the theme. */
  isPrinting: boolean;
  /** The questions of the first screen, once they are loaded. */
  starters: readonly Question[];
  /** The story as it is shipped, once it is loaded. */
  shippedStory: Story | null;
  /** How the story is kept on the device. */
  keeping: Keeping;
  /** The community of each actor, by its leading member, once they are found. */
  communities: OfGraph<ReadonlyMap<string, string>> | null;
  /** The measure in use, once something follows it. */
  measured: Measured | null;
  /** Positions of the free arrangement, once they are computed; failed where they cannot be. */
  force: OfGraph<ReadonlyMap<string, Position> | 'failed'> | null;
  /** The languages whose messages are there, the first to come first. */
  spoken: readonly Language[];
  /** What the device asks for where nothing was chosen by hand. */
  device: Readonly<{
    language: Language;
    theme: Theme;
    reducedMotion: boolean;
    forcedColours: boolean;
    narrow: boolean;
    room: Room;
  }>;
}>;

/** A story with the field whose typing led from it, or back to it. */
type StoryStep = Readonly<{ story: Story; field: string | null }>;

/** The story as it is, and as it was before and after each edit, the nearest last. */
export type StoryHistory = Readonly<{
  present: Story;
  past: readonly StoryStep[];
  future: readonly StoryStep[];
  /** The field in which the last edit was typed, while typing goes on. */
  typing?: string;
}>;

export type State = Readonly<{
  /** What is open; `graph` is its graph. */
  document: DocumentInfo;
  graph: Graph;
  /** What the reader edited of it since it was opened. */
  edits: History;
  story: StoryHistory;
  view: View;
  preferences: Preferences;
  session: Session;
}>;

const NO_STORY: Story = { title: { pl: '', en: '' }, scenes: [] };

const NO_ATLAS = { entities: [], relations: [], sources: [], notes: [], layouts: new Map() };

export const INITIAL_STATE: State = {
  document: SHIPPED,
  graph: buildGraph(NO_ATLAS, NO_VOCABULARY, NO_DOMAIN),
  edits: NO_HISTORY,
  story: { present: NO_STORY, past: [], future: [] },
  view: DEFAULT_VIEW,
  preferences: NO_PREFERENCES,
  session: {
    load: 'loading',
    failure: null,
    mapDrawn: false,
    hover: null,
    hasAnswers: false,
    preview: null,
    taken: null,
    highlight: null,
    cursor: null,
    asksAround: false,
    moving: null,
    moves: { past: [], future: [], said: null },
    marking: false,
    overflowing: false,
    minimap: false,
    followed: null,
    sheet: null,
    sheetHeight: 'half',
    folded: { filters: null, inspector: null },
    legend: { head: null, key: false, fits: true },
    timeBar: null,
    play: { isPlaying: false, mode: 'grow', pace: 1, isLooping: false },
    show: {
      isBlack: false,
      hasSpotlight: false,
      hasPointer: false,
      hasCode: false,
      isPlaying: false,
      isLooping: false,
      isExploring: false,
      startedAt: 0,
    },
    onStage: null,
    dialog: null,
    examples: [],
    wanted: null,
    reading: null,
    isUnsaved: false,
    isEditing: false,
    saidEdit: null,
    newPlace: null,
    joining: null,
    newEnds: null,
    mending: null,
    lastPlace: null,
    sourceDrafts: {},
    relationDrafts: {},
    keepingEdits: { pen: 'free', isKept: true },
    layingOut: null,
    notices: [],
    drawn: null,
    isPrinting: false,
    starters: [],
    shippedStory: null,
    keeping: NOT_KEEPING,
    communities: null,
    measured: null,
    force: null,
    spoken: [],
    device: {
      language: DEFAULT_LANGUAGE,
      theme: 'light',
      reducedMotion: false,
      forcedColours: false,
      narrow: false,
      room: { filters: true, inspector: true, time: true, timeOverList: true, legend: false },
    },
  },
};

/** The one store: read it by selectors, change it by the functions of `actions`. */
export const useAtlas = create<State>()(() => INITIAL_STATE);
